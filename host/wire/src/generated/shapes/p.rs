// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with P.

use super::prelude::*;

shape! { PacketHeaderStatement {
    0 source_addresses: Vec<Str>, Strs, "SourceAddresses", "SourceAddressSet", "sourceAddressSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 destination_addresses: Vec<Str>, Strs, "DestinationAddresses", "DestinationAddressSet", "destinationAddressSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 source_ports: Vec<Str>, Strs, "SourcePorts", "SourcePortSet", "sourcePortSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 destination_ports: Vec<Str>, Strs, "DestinationPorts", "DestinationPortSet", "destinationPortSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 source_prefix_lists: Vec<Str>, Strs, "SourcePrefixLists", "SourcePrefixListSet", "sourcePrefixListSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 destination_prefix_lists: Vec<Str>, Strs, "DestinationPrefixLists", "DestinationPrefixListSet", "destinationPrefixListSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 protocols: Vec<Str>, Strs, "Protocols", "ProtocolSet", "protocolSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::PROTOCOL)))), optional, None;
} }

shape! { PacketHeaderStatementRequest {
    0 source_addresses: Vec<Str>, Strs, "SourceAddresses", "SourceAddress", "SourceAddress", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 destination_addresses: Vec<Str>, Strs, "DestinationAddresses", "DestinationAddress", "DestinationAddress", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 source_ports: Vec<Str>, Strs, "SourcePorts", "SourcePort", "SourcePort", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 destination_ports: Vec<Str>, Strs, "DestinationPorts", "DestinationPort", "DestinationPort", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 source_prefix_lists: Vec<Str>, Strs, "SourcePrefixLists", "SourcePrefixList", "SourcePrefixList", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 destination_prefix_lists: Vec<Str>, Strs, "DestinationPrefixLists", "DestinationPrefixList", "DestinationPrefixList", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 protocols: Vec<Str>, Strs, "Protocols", "Protocol", "Protocol", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::PROTOCOL)))), optional, None;
} }

shape! { PathComponent {
    0 sequence_number: i32, Int, "SequenceNumber", "SequenceNumber", "sequenceNumber", Kind::Int, optional, None;
    1 acl_rule: AnalysisAclRule, Struct, "AclRule", "AclRule", "aclRule", Kind::Struct(AnalysisAclRule::DEF), optional, None;
    2 attached_to: AnalysisComponent, Struct, "AttachedTo", "AttachedTo", "attachedTo", Kind::Struct(AnalysisComponent::DEF), optional, None;
    3 component: AnalysisComponent, Struct, "Component", "Component", "component", Kind::Struct(AnalysisComponent::DEF), optional, None;
    4 destination_vpc: AnalysisComponent, Struct, "DestinationVpc", "DestinationVpc", "destinationVpc", Kind::Struct(AnalysisComponent::DEF), optional, None;
    5 outbound_header: AnalysisPacketHeader, Struct, "OutboundHeader", "OutboundHeader", "outboundHeader", Kind::Struct(AnalysisPacketHeader::DEF), optional, None;
    6 inbound_header: AnalysisPacketHeader, Struct, "InboundHeader", "InboundHeader", "inboundHeader", Kind::Struct(AnalysisPacketHeader::DEF), optional, None;
    7 route_table_route: AnalysisRouteTableRoute, Struct, "RouteTableRoute", "RouteTableRoute", "routeTableRoute", Kind::Struct(AnalysisRouteTableRoute::DEF), optional, None;
    8 security_group_rule: AnalysisSecurityGroupRule, Struct, "SecurityGroupRule", "SecurityGroupRule", "securityGroupRule", Kind::Struct(AnalysisSecurityGroupRule::DEF), optional, None;
    9 source_vpc: AnalysisComponent, Struct, "SourceVpc", "SourceVpc", "sourceVpc", Kind::Struct(AnalysisComponent::DEF), optional, None;
    10 subnet: AnalysisComponent, Struct, "Subnet", "Subnet", "subnet", Kind::Struct(AnalysisComponent::DEF), optional, None;
    11 vpc: AnalysisComponent, Struct, "Vpc", "Vpc", "vpc", Kind::Struct(AnalysisComponent::DEF), optional, None;
    12 additional_details: Vec<AdditionalDetail>, Structs, "AdditionalDetails", "AdditionalDetailSet", "additionalDetailSet", Kind::List(&Item(Kind::Struct(AdditionalDetail::DEF), tag!("item"), None)), optional, None;
    13 transit_gateway: AnalysisComponent, Struct, "TransitGateway", "TransitGateway", "transitGateway", Kind::Struct(AnalysisComponent::DEF), optional, None;
    14 transit_gateway_route_table_route: TransitGatewayRouteTableRoute, Struct, "TransitGatewayRouteTableRoute", "TransitGatewayRouteTableRoute", "transitGatewayRouteTableRoute", Kind::Struct(TransitGatewayRouteTableRoute::DEF), optional, None;
    15 transit_gateway_policy_table_entry: AnalysisTransitGatewayPolicyTableEntry, Struct, "TransitGatewayPolicyTableEntry", "TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", Kind::Struct(AnalysisTransitGatewayPolicyTableEntry::DEF), optional, None;
    16 explanations: Vec<Explanation>, Structs, "Explanations", "ExplanationSet", "explanationSet", Kind::List(&Item(Kind::Struct(Explanation::DEF), tag!("item"), None)), optional, None;
    17 elastic_load_balancer_listener: AnalysisComponent, Struct, "ElasticLoadBalancerListener", "ElasticLoadBalancerListener", "elasticLoadBalancerListener", Kind::Struct(AnalysisComponent::DEF), optional, None;
    18 firewall_stateless_rule: FirewallStatelessRule, Struct, "FirewallStatelessRule", "FirewallStatelessRule", "firewallStatelessRule", Kind::Struct(FirewallStatelessRule::DEF), optional, None;
    19 firewall_stateful_rule: FirewallStatefulRule, Struct, "FirewallStatefulRule", "FirewallStatefulRule", "firewallStatefulRule", Kind::Struct(FirewallStatefulRule::DEF), optional, None;
    20 service_name: Str, Str, "ServiceName", "ServiceName", "serviceName", Kind::Str, optional, None;
} }

shape! { PathFilter {
    0 source_address: Str, Str, "SourceAddress", "SourceAddress", "sourceAddress", Kind::Str, optional, Some(&Rule::Length(0, 15));
    1 source_port_range: FilterPortRange, Struct, "SourcePortRange", "SourcePortRange", "sourcePortRange", Kind::Struct(FilterPortRange::DEF), optional, None;
    2 destination_address: Str, Str, "DestinationAddress", "DestinationAddress", "destinationAddress", Kind::Str, optional, Some(&Rule::Length(0, 15));
    3 destination_port_range: FilterPortRange, Struct, "DestinationPortRange", "DestinationPortRange", "destinationPortRange", Kind::Struct(FilterPortRange::DEF), optional, None;
} }

shape! { PathRequestFilter {
    0 source_address: Str, Str, "SourceAddress", "SourceAddress", "SourceAddress", Kind::Str, optional, Some(&Rule::Length(0, 15));
    1 source_port_range: RequestFilterPortRange, Struct, "SourcePortRange", "SourcePortRange", "SourcePortRange", Kind::Struct(RequestFilterPortRange::DEF), optional, None;
    2 destination_address: Str, Str, "DestinationAddress", "DestinationAddress", "DestinationAddress", Kind::Str, optional, Some(&Rule::Length(0, 15));
    3 destination_port_range: RequestFilterPortRange, Struct, "DestinationPortRange", "DestinationPortRange", "DestinationPortRange", Kind::Struct(RequestFilterPortRange::DEF), optional, None;
} }

shape! { PathStatement {
    0 packet_header_statement: PacketHeaderStatement, Struct, "PacketHeaderStatement", "PacketHeaderStatement", "packetHeaderStatement", Kind::Struct(PacketHeaderStatement::DEF), optional, None;
    1 resource_statement: ResourceStatement, Struct, "ResourceStatement", "ResourceStatement", "resourceStatement", Kind::Struct(ResourceStatement::DEF), optional, None;
} }

shape! { PathStatementRequest {
    0 packet_header_statement: PacketHeaderStatementRequest, Struct, "PacketHeaderStatement", "PacketHeaderStatement", "PacketHeaderStatement", Kind::Struct(PacketHeaderStatementRequest::DEF), optional, None;
    1 resource_statement: ResourceStatementRequest, Struct, "ResourceStatement", "ResourceStatement", "ResourceStatement", Kind::Struct(ResourceStatementRequest::DEF), optional, None;
} }

shape! { PayerResponsibilityEntry {
    0 scope: Str, Str, "Scope", "Scope", "scope", Kind::Str, optional, Some(&Rule::Enum(&enums::PAYER_RESPONSIBILITY_SCOPE));
    1 payer_responsibility_type: Str, Str, "PayerResponsibilityType", "PayerResponsibilityType", "payerResponsibilityType", Kind::Str, optional, Some(&Rule::Enum(&enums::PAYER_RESPONSIBILITY_TYPE));
} }

shape! { PciId {
    0 device_id: Str, Str, "DeviceId", "DeviceId", "DeviceId", Kind::Str, optional, None;
    1 vendor_id: Str, Str, "VendorId", "VendorId", "VendorId", Kind::Str, optional, None;
    2 subsystem_id: Str, Str, "SubsystemId", "SubsystemId", "SubsystemId", Kind::Str, optional, None;
    3 subsystem_vendor_id: Str, Str, "SubsystemVendorId", "SubsystemVendorId", "SubsystemVendorId", Kind::Str, optional, None;
} }

shape! { PcxFlexCostAllocationPolicyDocument {
    0 reporting_granularity: Vec<Str>, Strs, "ReportingGranularity", "ReportingGranularity", "ReportingGranularity", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_REPORTING_GRANULARITY)))), required, Some(&Rule::Count(1, 1));
    1 dimensions: Vec<Str>, Strs, "Dimensions", "Dimensions", "Dimensions", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_COST_DIMENSION)))), required, Some(&Rule::Count(1, 2));
    2 cidr_range_specifications: FlexCostAllocationCidrRangeSpecifications, Struct, "CidrRangeSpecifications", "CidrRangeSpecifications", "CidrRangeSpecifications", Kind::Struct(FlexCostAllocationCidrRangeSpecifications::DEF), optional, None;
} }

shape! { PeeringAttachmentStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { PeeringConnectionOptions {
    0 allow_dns_resolution_from_remote_vpc: bool, Bool, "AllowDnsResolutionFromRemoteVpc", "AllowDnsResolutionFromRemoteVpc", "allowDnsResolutionFromRemoteVpc", Kind::Bool, optional, None;
    1 allow_egress_from_local_classic_link_to_remote_vpc: bool, Bool, "AllowEgressFromLocalClassicLinkToRemoteVpc", "AllowEgressFromLocalClassicLinkToRemoteVpc", "allowEgressFromLocalClassicLinkToRemoteVpc", Kind::Bool, optional, None;
    2 allow_egress_from_local_vpc_to_remote_classic_link: bool, Bool, "AllowEgressFromLocalVpcToRemoteClassicLink", "AllowEgressFromLocalVpcToRemoteClassicLink", "allowEgressFromLocalVpcToRemoteClassicLink", Kind::Bool, optional, None;
    3 allow_multipath_resilience: bool, Bool, "AllowMultipathResilience", "AllowMultipathResilience", "allowMultipathResilience", Kind::Bool, optional, None;
    4 multipath_resilience_mode: Str, Str, "MultipathResilienceMode", "MultipathResilienceMode", "multipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::MULTIPATH_RESILIENCE_MODE));
} }

shape! { PeeringConnectionOptionsRequest {
    0 allow_dns_resolution_from_remote_vpc: bool, Bool, "AllowDnsResolutionFromRemoteVpc", "AllowDnsResolutionFromRemoteVpc", "AllowDnsResolutionFromRemoteVpc", Kind::Bool, optional, None;
    1 allow_egress_from_local_classic_link_to_remote_vpc: bool, Bool, "AllowEgressFromLocalClassicLinkToRemoteVpc", "AllowEgressFromLocalClassicLinkToRemoteVpc", "AllowEgressFromLocalClassicLinkToRemoteVpc", Kind::Bool, optional, None;
    2 allow_egress_from_local_vpc_to_remote_classic_link: bool, Bool, "AllowEgressFromLocalVpcToRemoteClassicLink", "AllowEgressFromLocalVpcToRemoteClassicLink", "AllowEgressFromLocalVpcToRemoteClassicLink", Kind::Bool, optional, None;
    3 allow_multipath_resilience: bool, Bool, "AllowMultipathResilience", "AllowMultipathResilience", "AllowMultipathResilience", Kind::Bool, optional, None;
    4 multipath_resilience_mode: Str, Str, "MultipathResilienceMode", "MultipathResilienceMode", "MultipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::MULTIPATH_RESILIENCE_MODE));
} }

shape! { PeeringTgwInfo {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    1 core_network_id: Str, Str, "CoreNetworkId", "CoreNetworkId", "coreNetworkId", Kind::Str, optional, None;
    2 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    3 region: Str, Str, "Region", "Region", "region", Kind::Str, optional, None;
} }

shape! { PerformanceFactorReference {
    0 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "instanceFamily", Kind::Str, optional, None;
} }

shape! { PerformanceFactorReferenceRequest {
    0 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "InstanceFamily", Kind::Str, optional, None;
} }

shape! { PerformanceStatusSummary {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SUMMARY_STATUS));
    1 impaired_since: Timestamp, Time, "ImpairedSince", "ImpairedSince", "impairedSince", Kind::Time, optional, None;
    2 remediation: Str, Str, "Remediation", "Remediation", "remediation", Kind::Str, optional, None;
} }

shape! { Phase1DHGroupNumbersListValue {
    0 value: i32, Int, "Value", "Value", "value", Kind::Int, optional, None;
} }

shape! { Phase1DHGroupNumbersRequestListValue {
    0 value: i32, Int, "Value", "Value", "Value", Kind::Int, optional, None;
} }

shape! { Phase1EncryptionAlgorithmsListValue {
    0 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { Phase1EncryptionAlgorithmsRequestListValue {
    0 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { Phase1IntegrityAlgorithmsListValue {
    0 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { Phase1IntegrityAlgorithmsRequestListValue {
    0 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { Phase2DHGroupNumbersListValue {
    0 value: i32, Int, "Value", "Value", "value", Kind::Int, optional, None;
} }

shape! { Phase2DHGroupNumbersRequestListValue {
    0 value: i32, Int, "Value", "Value", "Value", Kind::Int, optional, None;
} }

shape! { Phase2EncryptionAlgorithmsListValue {
    0 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { Phase2EncryptionAlgorithmsRequestListValue {
    0 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { Phase2IntegrityAlgorithmsListValue {
    0 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { Phase2IntegrityAlgorithmsRequestListValue {
    0 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { Placement {
    0 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    1 affinity: Str, Str, "Affinity", "Affinity", "affinity", Kind::Str, optional, None;
    2 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    3 partition_number: i32, Int, "PartitionNumber", "PartitionNumber", "partitionNumber", Kind::Int, optional, None;
    4 host_id: Str, Str, "HostId", "HostId", "hostId", Kind::Str, optional, None;
    5 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    6 spread_domain: Str, Str, "SpreadDomain", "SpreadDomain", "spreadDomain", Kind::Str, optional, None;
    7 host_resource_group_arn: Str, Str, "HostResourceGroupArn", "HostResourceGroupArn", "hostResourceGroupArn", Kind::Str, optional, None;
    8 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
    9 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
} }

shape! { PlacementGroup {
    0 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::PLACEMENT_GROUP_STATE));
    2 strategy: Str, Str, "Strategy", "Strategy", "strategy", Kind::Str, optional, Some(&Rule::Enum(&enums::PLACEMENT_STRATEGY));
    3 partition_count: i32, Int, "PartitionCount", "PartitionCount", "partitionCount", Kind::Int, optional, None;
    4 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    6 group_arn: Str, Str, "GroupArn", "GroupArn", "groupArn", Kind::Str, optional, None;
    7 spread_level: Str, Str, "SpreadLevel", "SpreadLevel", "spreadLevel", Kind::Str, optional, Some(&Rule::Enum(&enums::SPREAD_LEVEL));
    8 linked_group_id: Str, Str, "LinkedGroupId", "LinkedGroupId", "linkedGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
    9 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    10 parent_group_id: Str, Str, "ParentGroupId", "ParentGroupId", "parentGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
} }

shape! { PlacementGroupInfo {
    0 supported_strategies: Vec<Str>, Strs, "SupportedStrategies", "SupportedStrategies", "supportedStrategies", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::PLACEMENT_GROUP_STRATEGY)))), optional, None;
} }

shape! { PlacementResponse {
    0 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
} }

shape! { PoolCidrBlock {
    0 cidr: Str, Str, "Cidr", "PoolCidrBlock", "poolCidrBlock", Kind::Str, optional, None;
} }

shape! { PortRange {
    0 from: i32, Int, "From", "From", "from", Kind::Int, optional, None;
    1 to: i32, Int, "To", "To", "to", Kind::Int, optional, None;
} }

shape! { PrefixList {
    0 cidrs: Vec<Str>, Strs, "Cidrs", "CidrSet", "cidrSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, None;
    2 prefix_list_name: Str, Str, "PrefixListName", "PrefixListName", "prefixListName", Kind::Str, optional, None;
} }

shape! { PrefixListAssociation {
    0 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    1 resource_owner: Str, Str, "ResourceOwner", "ResourceOwner", "resourceOwner", Kind::Str, optional, None;
} }

shape! { PrefixListEntry {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
} }

shape! { PrefixListId {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, None;
} }

shape! { PriceSchedule {
    0 active: bool, Bool, "Active", "Active", "active", Kind::Bool, optional, None;
    1 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    2 price: f64, Double, "Price", "Price", "price", Kind::Double, optional, None;
    3 term: i64, Long, "Term", "Term", "term", Kind::Long, optional, None;
} }

shape! { PriceScheduleSpecification {
    0 term: i64, Long, "Term", "Term", "term", Kind::Long, optional, None;
    1 price: f64, Double, "Price", "Price", "price", Kind::Double, optional, None;
    2 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
} }

shape! { PricingDetail {
    0 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    1 price: f64, Double, "Price", "Price", "price", Kind::Double, optional, None;
} }

shape! { PrincipalIdFormat {
    0 arn: Str, Str, "Arn", "Arn", "arn", Kind::Str, optional, None;
    1 statuses: Vec<IdFormat>, Structs, "Statuses", "StatusSet", "statusSet", Kind::List(&Item(Kind::Struct(IdFormat::DEF), tag!("item"), None)), optional, None;
} }

shape! { PrivateDnsDetails {
    0 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
} }

shape! { PrivateDnsNameConfiguration {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_NAME_STATE));
    1 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
    2 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
    3 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { PrivateDnsNameOptionsOnLaunch {
    0 hostname_type: Str, Str, "HostnameType", "HostnameType", "hostnameType", Kind::Str, optional, Some(&Rule::Enum(&enums::HOSTNAME_TYPE));
    1 enable_resource_name_dns_a_record: bool, Bool, "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "enableResourceNameDnsARecord", Kind::Bool, optional, None;
    2 enable_resource_name_dns_aaaa_record: bool, Bool, "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord", Kind::Bool, optional, None;
} }

shape! { PrivateDnsNameOptionsRequest {
    0 hostname_type: Str, Str, "HostnameType", "HostnameType", "HostnameType", Kind::Str, optional, Some(&Rule::Enum(&enums::HOSTNAME_TYPE));
    1 enable_resource_name_dns_a_record: bool, Bool, "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", Kind::Bool, optional, None;
    2 enable_resource_name_dns_aaaa_record: bool, Bool, "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", Kind::Bool, optional, None;
} }

shape! { PrivateDnsNameOptionsResponse {
    0 hostname_type: Str, Str, "HostnameType", "HostnameType", "hostnameType", Kind::Str, optional, Some(&Rule::Enum(&enums::HOSTNAME_TYPE));
    1 enable_resource_name_dns_a_record: bool, Bool, "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "enableResourceNameDnsARecord", Kind::Bool, optional, None;
    2 enable_resource_name_dns_aaaa_record: bool, Bool, "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord", Kind::Bool, optional, None;
} }

shape! { PrivateIpAddressSpecification {
    0 primary: bool, Bool, "Primary", "Primary", "primary", Kind::Bool, optional, None;
    1 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { ProcessorInfo {
    0 supported_architectures: Vec<Str>, Strs, "SupportedArchitectures", "SupportedArchitectures", "supportedArchitectures", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ARCHITECTURE_TYPE)))), optional, None;
    1 sustained_clock_speed_in_ghz: f64, Double, "SustainedClockSpeedInGhz", "SustainedClockSpeedInGhz", "sustainedClockSpeedInGhz", Kind::Double, optional, None;
    2 supported_features: Vec<Str>, Strs, "SupportedFeatures", "SupportedFeatures", "supportedFeatures", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE)))), optional, None;
    3 manufacturer: Str, Str, "Manufacturer", "Manufacturer", "manufacturer", Kind::Str, optional, None;
} }

shape! { ProductCode {
    0 product_code_id: Str, Str, "ProductCodeId", "ProductCode", "productCode", Kind::Str, optional, None;
    1 product_code_type: Str, Str, "ProductCodeType", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::PRODUCT_CODE_VALUES));
} }

shape! { PropagatingVgw {
    0 gateway_id: Str, Str, "GatewayId", "GatewayId", "gatewayId", Kind::Str, optional, None;
} }

shape! { ProvisionByoipCidrRequest {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    1 cidr_authorization_context: CidrAuthorizationContext, Struct, "CidrAuthorizationContext", "CidrAuthorizationContext", "CidrAuthorizationContext", Kind::Struct(CidrAuthorizationContext::DEF), optional, None;
    2 publicly_advertisable: bool, Bool, "PubliclyAdvertisable", "PubliclyAdvertisable", "PubliclyAdvertisable", Kind::Bool, optional, None;
    3 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 pool_tag_specifications: Vec<TagSpecification>, Structs, "PoolTagSpecifications", "PoolTagSpecification", "PoolTagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 multi_region: bool, Bool, "MultiRegion", "MultiRegion", "MultiRegion", Kind::Bool, optional, None;
    7 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "NetworkBorderGroup", Kind::Str, optional, None;
} }

shape! { ProvisionByoipCidrResult {
    0 byoip_cidr: ByoipCidr, Struct, "ByoipCidr", "ByoipCidr", "byoipCidr", Kind::Struct(ByoipCidr::DEF), optional, None;
} }

shape! { ProvisionIpamByoasnRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 asn: Str, Str, "Asn", "Asn", "Asn", Kind::Str, required, None;
    3 asn_authorization_context: AsnAuthorizationContext, Struct, "AsnAuthorizationContext", "AsnAuthorizationContext", "AsnAuthorizationContext", Kind::Struct(AsnAuthorizationContext::DEF), required, None;
} }

shape! { ProvisionIpamByoasnResult {
    0 byoasn: Byoasn, Struct, "Byoasn", "Byoasn", "byoasn", Kind::Struct(Byoasn::DEF), optional, None;
} }

shape! { ProvisionIpamPoolCidrRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, optional, None;
    3 cidr_authorization_context: IpamCidrAuthorizationContext, Struct, "CidrAuthorizationContext", "CidrAuthorizationContext", "CidrAuthorizationContext", Kind::Struct(IpamCidrAuthorizationContext::DEF), optional, None;
    4 netmask_length: i32, Int, "NetmaskLength", "NetmaskLength", "NetmaskLength", Kind::Int, optional, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    6 verification_method: Str, Str, "VerificationMethod", "VerificationMethod", "VerificationMethod", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFICATION_METHOD));
    7 ipam_external_resource_verification_token_id: Str, Str, "IpamExternalResourceVerificationTokenId", "IpamExternalResourceVerificationTokenId", "IpamExternalResourceVerificationTokenId", Kind::Str, optional, None;
} }

shape! { ProvisionIpamPoolCidrResult {
    0 ipam_pool_cidr: IpamPoolCidr, Struct, "IpamPoolCidr", "IpamPoolCidr", "ipamPoolCidr", Kind::Struct(IpamPoolCidr::DEF), optional, None;
} }

shape! { ProvisionPublicIpv4PoolCidrRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 pool_id: Str, Str, "PoolId", "PoolId", "PoolId", Kind::Str, required, None;
    3 netmask_length: i32, Int, "NetmaskLength", "NetmaskLength", "NetmaskLength", Kind::Int, required, None;
    4 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "NetworkBorderGroup", Kind::Str, optional, None;
} }

shape! { ProvisionPublicIpv4PoolCidrResult {
    0 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    1 pool_address_range: PublicIpv4PoolRange, Struct, "PoolAddressRange", "PoolAddressRange", "poolAddressRange", Kind::Struct(PublicIpv4PoolRange::DEF), optional, None;
} }

shape! { ProvisionedBandwidth {
    0 provision_time: Timestamp, Time, "ProvisionTime", "ProvisionTime", "provisionTime", Kind::Time, optional, None;
    1 provisioned: Str, Str, "Provisioned", "Provisioned", "provisioned", Kind::Str, optional, None;
    2 request_time: Timestamp, Time, "RequestTime", "RequestTime", "requestTime", Kind::Time, optional, None;
    3 requested: Str, Str, "Requested", "Requested", "requested", Kind::Str, optional, None;
    4 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
} }

shape! { PtrUpdateStatus {
    0 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    2 reason: Str, Str, "Reason", "Reason", "reason", Kind::Str, optional, None;
} }

shape! { PublicIpDnsNameOptions {
    0 dns_hostname_type: Str, Str, "DnsHostnameType", "DnsHostnameType", "dnsHostnameType", Kind::Str, optional, None;
    1 public_ipv4_dns_name: Str, Str, "PublicIpv4DnsName", "PublicIpv4DnsName", "publicIpv4DnsName", Kind::Str, optional, None;
    2 public_ipv6_dns_name: Str, Str, "PublicIpv6DnsName", "PublicIpv6DnsName", "publicIpv6DnsName", Kind::Str, optional, None;
    3 public_dual_stack_dns_name: Str, Str, "PublicDualStackDnsName", "PublicDualStackDnsName", "publicDualStackDnsName", Kind::Str, optional, None;
} }

shape! { PublicIpv4Pool {
    0 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 pool_address_ranges: Vec<PublicIpv4PoolRange>, Structs, "PoolAddressRanges", "PoolAddressRangeSet", "poolAddressRangeSet", Kind::List(&Item(Kind::Struct(PublicIpv4PoolRange::DEF), tag!("item"), None)), optional, None;
    3 total_address_count: i32, Int, "TotalAddressCount", "TotalAddressCount", "totalAddressCount", Kind::Int, optional, None;
    4 total_available_address_count: i32, Int, "TotalAvailableAddressCount", "TotalAvailableAddressCount", "totalAvailableAddressCount", Kind::Int, optional, None;
    5 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { PublicIpv4PoolRange {
    0 first_address: Str, Str, "FirstAddress", "FirstAddress", "firstAddress", Kind::Str, optional, None;
    1 last_address: Str, Str, "LastAddress", "LastAddress", "lastAddress", Kind::Str, optional, None;
    2 address_count: i32, Int, "AddressCount", "AddressCount", "addressCount", Kind::Int, optional, None;
    3 available_address_count: i32, Int, "AvailableAddressCount", "AvailableAddressCount", "availableAddressCount", Kind::Int, optional, None;
} }

shape! { Purchase {
    0 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    1 duration: i32, Int, "Duration", "Duration", "duration", Kind::Int, optional, None;
    2 host_id_set: Vec<Str>, Strs, "HostIdSet", "HostIdSet", "hostIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 host_reservation_id: Str, Str, "HostReservationId", "HostReservationId", "hostReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::HOST_RESERVATION));
    4 hourly_price: Str, Str, "HourlyPrice", "HourlyPrice", "hourlyPrice", Kind::Str, optional, None;
    5 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "instanceFamily", Kind::Str, optional, None;
    6 payment_option: Str, Str, "PaymentOption", "PaymentOption", "paymentOption", Kind::Str, optional, Some(&Rule::Enum(&enums::PAYMENT_OPTION));
    7 upfront_price: Str, Str, "UpfrontPrice", "UpfrontPrice", "upfrontPrice", Kind::Str, optional, None;
} }

shape! { PurchaseCapacityBlockExtensionRequest {
    0 capacity_block_extension_offering_id: Str, Str, "CapacityBlockExtensionOfferingId", "CapacityBlockExtensionOfferingId", "CapacityBlockExtensionOfferingId", Kind::Str, required, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { PurchaseCapacityBlockExtensionResult {
    0 capacity_block_extensions: Vec<CapacityBlockExtension>, Structs, "CapacityBlockExtensions", "CapacityBlockExtensionSet", "capacityBlockExtensionSet", Kind::List(&Item(Kind::Struct(CapacityBlockExtension::DEF), tag!("item"), None)), optional, None;
} }

shape! { PurchaseCapacityBlockRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 capacity_block_offering_id: Str, Str, "CapacityBlockOfferingId", "CapacityBlockOfferingId", "CapacityBlockOfferingId", Kind::Str, required, None;
    3 instance_platform: Str, Str, "InstancePlatform", "InstancePlatform", "InstancePlatform", Kind::Str, required, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_INSTANCE_PLATFORM));
} }

shape! { PurchaseCapacityBlockResult {
    0 capacity_reservation: CapacityReservation, Struct, "CapacityReservation", "CapacityReservation", "capacityReservation", Kind::Struct(CapacityReservation::DEF), optional, None;
    1 capacity_blocks: Vec<CapacityBlock>, Structs, "CapacityBlocks", "CapacityBlockSet", "capacityBlockSet", Kind::List(&Item(Kind::Struct(CapacityBlock::DEF), tag!("item"), None)), optional, None;
    2 capacity_reservations: Vec<CapacityReservation>, Structs, "CapacityReservations", "CapacityReservationSet", "capacityReservationSet", Kind::List(&Item(Kind::Struct(CapacityReservation::DEF), tag!("item"), None)), optional, None;
} }

shape! { PurchaseHostReservationRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "CurrencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    2 host_id_set: Vec<Str>, Strs, "HostIdSet", "HostIdSet", "HostIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), required, None;
    3 limit_price: Str, Str, "LimitPrice", "LimitPrice", "LimitPrice", Kind::Str, optional, None;
    4 offering_id: Str, Str, "OfferingId", "OfferingId", "OfferingId", Kind::Str, required, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { PurchaseHostReservationResult {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    1 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    2 purchase: Vec<Purchase>, Structs, "Purchase", "Purchase", "purchase", Kind::List(&Item(Kind::Struct(Purchase::DEF), tag!("item"), None)), optional, None;
    3 total_hourly_price: Str, Str, "TotalHourlyPrice", "TotalHourlyPrice", "totalHourlyPrice", Kind::Str, optional, None;
    4 total_upfront_price: Str, Str, "TotalUpfrontPrice", "TotalUpfrontPrice", "totalUpfrontPrice", Kind::Str, optional, None;
} }

shape! { PurchaseRequest {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, required, None;
    1 purchase_token: Str, Str, "PurchaseToken", "PurchaseToken", "PurchaseToken", Kind::Str, required, None;
} }

shape! { PurchaseReservedInstancesOfferingRequest {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, required, None;
    1 reserved_instances_offering_id: Str, Str, "ReservedInstancesOfferingId", "ReservedInstancesOfferingId", "ReservedInstancesOfferingId", Kind::Str, required, None;
    2 purchase_time: Timestamp, Time, "PurchaseTime", "PurchaseTime", "PurchaseTime", Kind::Time, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 limit_price: ReservedInstanceLimitPrice, Struct, "LimitPrice", "LimitPrice", "limitPrice", Kind::Struct(ReservedInstanceLimitPrice::DEF), optional, None;
} }

shape! { PurchaseReservedInstancesOfferingResult {
    0 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
} }

shape! { PurchaseScheduledInstancesRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 purchase_requests: Vec<PurchaseRequest>, Structs, "PurchaseRequests", "PurchaseRequest", "PurchaseRequest", Kind::List(&Item(Kind::Struct(PurchaseRequest::DEF), tag!("PurchaseRequest"), None)), required, Some(&Rule::Count(1, i64::MAX));
} }

shape! { PurchaseScheduledInstancesResult {
    0 scheduled_instance_set: Vec<ScheduledInstance>, Structs, "ScheduledInstanceSet", "ScheduledInstanceSet", "scheduledInstanceSet", Kind::List(&Item(Kind::Struct(ScheduledInstance::DEF), tag!("item"), None)), optional, None;
} }
