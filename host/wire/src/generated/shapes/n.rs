// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with N.

use super::prelude::*;

shape! { NatFlexCostAllocationPolicyDocument {
    0 reporting_granularity: Vec<Str>, Strs, "ReportingGranularity", "ReportingGranularity", "ReportingGranularity", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_REPORTING_GRANULARITY)))), required, Some(&Rule::Count(1, 1));
    1 dimensions: Vec<Str>, Strs, "Dimensions", "Dimensions", "Dimensions", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_COST_DIMENSION)))), required, Some(&Rule::Count(1, 2));
    2 cidr_range_specifications: FlexCostAllocationCidrRangeSpecifications, Struct, "CidrRangeSpecifications", "CidrRangeSpecifications", "CidrRangeSpecifications", Kind::Struct(FlexCostAllocationCidrRangeSpecifications::DEF), optional, None;
} }

shape! { NatGateway {
    0 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    1 delete_time: Timestamp, Time, "DeleteTime", "DeleteTime", "deleteTime", Kind::Time, optional, None;
    2 failure_code: Str, Str, "FailureCode", "FailureCode", "failureCode", Kind::Str, optional, None;
    3 failure_message: Str, Str, "FailureMessage", "FailureMessage", "failureMessage", Kind::Str, optional, None;
    4 nat_gateway_addresses: Vec<NatGatewayAddress>, Structs, "NatGatewayAddresses", "NatGatewayAddressSet", "natGatewayAddressSet", Kind::List(&Item(Kind::Struct(NatGatewayAddress::DEF), tag!("item"), None)), optional, None;
    5 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, None;
    6 provisioned_bandwidth: ProvisionedBandwidth, Struct, "ProvisionedBandwidth", "ProvisionedBandwidth", "provisionedBandwidth", Kind::Struct(ProvisionedBandwidth::DEF), optional, None;
    7 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::NAT_GATEWAY_STATE));
    8 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    9 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    11 connectivity_type: Str, Str, "ConnectivityType", "ConnectivityType", "connectivityType", Kind::Str, optional, Some(&Rule::Enum(&enums::CONNECTIVITY_TYPE));
    12 availability_mode: Str, Str, "AvailabilityMode", "AvailabilityMode", "availabilityMode", Kind::Str, optional, Some(&Rule::Enum(&enums::AVAILABILITY_MODE));
    13 auto_scaling_ips: Str, Str, "AutoScalingIps", "AutoScalingIps", "autoScalingIps", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_SCALING_IPS_STATE));
    14 auto_provision_zones: Str, Str, "AutoProvisionZones", "AutoProvisionZones", "autoProvisionZones", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_PROVISION_ZONES_STATE));
    15 attached_appliances: Vec<NatGatewayAttachedAppliance>, Structs, "AttachedAppliances", "AttachedApplianceSet", "attachedApplianceSet", Kind::List(&Item(Kind::Struct(NatGatewayAttachedAppliance::DEF), tag!("item"), None)), optional, None;
    16 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, optional, None;
} }

shape! { NatGatewayAddress {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    2 private_ip: Str, Str, "PrivateIp", "PrivateIp", "privateIp", Kind::Str, optional, None;
    3 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
    4 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    5 is_primary: bool, Bool, "IsPrimary", "IsPrimary", "isPrimary", Kind::Bool, optional, None;
    6 failure_message: Str, Str, "FailureMessage", "FailureMessage", "failureMessage", Kind::Str, optional, None;
    7 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::NAT_GATEWAY_ADDRESS_STATUS));
    8 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    9 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { NatGatewayAttachedAppliance {
    0 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::NAT_GATEWAY_APPLIANCE_TYPE));
    1 appliance_arn: Str, Str, "ApplianceArn", "ApplianceArn", "applianceArn", Kind::Str, optional, None;
    2 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "vpcEndpointId", Kind::Str, optional, None;
    3 attachment_state: Str, Str, "AttachmentState", "AttachmentState", "attachmentState", Kind::Str, optional, Some(&Rule::Enum(&enums::NAT_GATEWAY_APPLIANCE_STATE));
    4 modification_state: Str, Str, "ModificationState", "ModificationState", "modificationState", Kind::Str, optional, Some(&Rule::Enum(&enums::NAT_GATEWAY_APPLIANCE_MODIFY_STATE));
    5 failure_code: Str, Str, "FailureCode", "FailureCode", "failureCode", Kind::Str, optional, None;
    6 failure_message: Str, Str, "FailureMessage", "FailureMessage", "failureMessage", Kind::Str, optional, None;
} }

shape! { NativeApplicationOidcOptions {
    0 public_signing_key_endpoint: Str, Str, "PublicSigningKeyEndpoint", "PublicSigningKeyEndpoint", "publicSigningKeyEndpoint", Kind::Str, optional, None;
    1 issuer: Str, Str, "Issuer", "Issuer", "issuer", Kind::Str, optional, None;
    2 authorization_endpoint: Str, Str, "AuthorizationEndpoint", "AuthorizationEndpoint", "authorizationEndpoint", Kind::Str, optional, None;
    3 token_endpoint: Str, Str, "TokenEndpoint", "TokenEndpoint", "tokenEndpoint", Kind::Str, optional, None;
    4 user_info_endpoint: Str, Str, "UserInfoEndpoint", "UserInfoEndpoint", "userInfoEndpoint", Kind::Str, optional, None;
    5 client_id: Str, Str, "ClientId", "ClientId", "clientId", Kind::Str, optional, None;
    6 scope: Str, Str, "Scope", "Scope", "scope", Kind::Str, optional, None;
} }

shape! { NetworkAcl {
    0 associations: Vec<NetworkAclAssociation>, Structs, "Associations", "AssociationSet", "associationSet", Kind::List(&Item(Kind::Struct(NetworkAclAssociation::DEF), tag!("item"), None)), optional, None;
    1 entries: Vec<NetworkAclEntry>, Structs, "Entries", "EntrySet", "entrySet", Kind::List(&Item(Kind::Struct(NetworkAclEntry::DEF), tag!("item"), None)), optional, None;
    2 is_default: bool, Bool, "IsDefault", "Default", "default", Kind::Bool, optional, None;
    3 network_acl_id: Str, Str, "NetworkAclId", "NetworkAclId", "networkAclId", Kind::Str, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    5 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    6 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
} }

shape! { NetworkAclAssociation {
    0 network_acl_association_id: Str, Str, "NetworkAclAssociationId", "NetworkAclAssociationId", "networkAclAssociationId", Kind::Str, optional, None;
    1 network_acl_id: Str, Str, "NetworkAclId", "NetworkAclId", "networkAclId", Kind::Str, optional, None;
    2 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
} }

shape! { NetworkAclEntry {
    0 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    1 egress: bool, Bool, "Egress", "Egress", "egress", Kind::Bool, optional, None;
    2 icmp_type_code: IcmpTypeCode, Struct, "IcmpTypeCode", "IcmpTypeCode", "icmpTypeCode", Kind::Struct(IcmpTypeCode::DEF), optional, None;
    3 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock", Kind::Str, optional, None;
    4 port_range: PortRange, Struct, "PortRange", "PortRange", "portRange", Kind::Struct(PortRange::DEF), optional, None;
    5 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
    6 rule_action: Str, Str, "RuleAction", "RuleAction", "ruleAction", Kind::Str, optional, Some(&Rule::Enum(&enums::RULE_ACTION));
    7 rule_number: i32, Int, "RuleNumber", "RuleNumber", "ruleNumber", Kind::Int, optional, None;
} }

shape! { NetworkBandwidthGbps {
    0 min: f64, Double, "Min", "Min", "min", Kind::Double, optional, None;
    1 max: f64, Double, "Max", "Max", "max", Kind::Double, optional, None;
} }

shape! { NetworkBandwidthGbpsRequest {
    0 min: f64, Double, "Min", "Min", "Min", Kind::Double, optional, None;
    1 max: f64, Double, "Max", "Max", "Max", Kind::Double, optional, None;
} }

shape! { NetworkCardInfo {
    0 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
    1 network_performance: Str, Str, "NetworkPerformance", "NetworkPerformance", "networkPerformance", Kind::Str, optional, None;
    2 maximum_network_interfaces: i32, Int, "MaximumNetworkInterfaces", "MaximumNetworkInterfaces", "maximumNetworkInterfaces", Kind::Int, optional, None;
    3 additional_flexible_network_interfaces: i32, Int, "AdditionalFlexibleNetworkInterfaces", "AdditionalFlexibleNetworkInterfaces", "additionalFlexibleNetworkInterfaces", Kind::Int, optional, None;
    4 baseline_bandwidth_in_gbps: f64, Double, "BaselineBandwidthInGbps", "BaselineBandwidthInGbps", "baselineBandwidthInGbps", Kind::Double, optional, None;
    5 peak_bandwidth_in_gbps: f64, Double, "PeakBandwidthInGbps", "PeakBandwidthInGbps", "peakBandwidthInGbps", Kind::Double, optional, None;
    6 default_ena_queue_count_per_interface: i32, Int, "DefaultEnaQueueCountPerInterface", "DefaultEnaQueueCountPerInterface", "defaultEnaQueueCountPerInterface", Kind::Int, optional, None;
    7 maximum_ena_queue_count: i32, Int, "MaximumEnaQueueCount", "MaximumEnaQueueCount", "maximumEnaQueueCount", Kind::Int, optional, None;
    8 maximum_ena_queue_count_per_interface: i32, Int, "MaximumEnaQueueCountPerInterface", "MaximumEnaQueueCountPerInterface", "maximumEnaQueueCountPerInterface", Kind::Int, optional, None;
    9 interface_types: Vec<Str>, Strs, "InterfaceTypes", "InterfaceTypeSet", "interfaceTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::NETWORK_CARD_INTERFACE_TYPE)))), optional, None;
} }

shape! { NetworkInfo {
    0 network_performance: Str, Str, "NetworkPerformance", "NetworkPerformance", "networkPerformance", Kind::Str, optional, None;
    1 maximum_network_interfaces: i32, Int, "MaximumNetworkInterfaces", "MaximumNetworkInterfaces", "maximumNetworkInterfaces", Kind::Int, optional, None;
    2 maximum_network_cards: i32, Int, "MaximumNetworkCards", "MaximumNetworkCards", "maximumNetworkCards", Kind::Int, optional, None;
    3 default_network_card_index: i32, Int, "DefaultNetworkCardIndex", "DefaultNetworkCardIndex", "defaultNetworkCardIndex", Kind::Int, optional, None;
    4 network_cards: Vec<NetworkCardInfo>, Structs, "NetworkCards", "NetworkCards", "networkCards", Kind::List(&Item(Kind::Struct(NetworkCardInfo::DEF), tag!("item"), None)), optional, None;
    5 ipv4_addresses_per_interface: i32, Int, "Ipv4AddressesPerInterface", "Ipv4AddressesPerInterface", "ipv4AddressesPerInterface", Kind::Int, optional, None;
    6 ipv6_addresses_per_interface: i32, Int, "Ipv6AddressesPerInterface", "Ipv6AddressesPerInterface", "ipv6AddressesPerInterface", Kind::Int, optional, None;
    7 ipv6_supported: bool, Bool, "Ipv6Supported", "Ipv6Supported", "ipv6Supported", Kind::Bool, optional, None;
    8 ena_support: Str, Str, "EnaSupport", "EnaSupport", "enaSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::ENA_SUPPORT));
    9 efa_supported: bool, Bool, "EfaSupported", "EfaSupported", "efaSupported", Kind::Bool, optional, None;
    10 efa_info: EfaInfo, Struct, "EfaInfo", "EfaInfo", "efaInfo", Kind::Struct(EfaInfo::DEF), optional, None;
    11 encryption_in_transit_supported: bool, Bool, "EncryptionInTransitSupported", "EncryptionInTransitSupported", "encryptionInTransitSupported", Kind::Bool, optional, None;
    12 ena_srd_supported: bool, Bool, "EnaSrdSupported", "EnaSrdSupported", "enaSrdSupported", Kind::Bool, optional, None;
    13 bandwidth_weightings: Vec<Str>, Strs, "BandwidthWeightings", "BandwidthWeightings", "bandwidthWeightings", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::BANDWIDTH_WEIGHTING_TYPE)))), optional, None;
    14 flexible_ena_queues_support: Str, Str, "FlexibleEnaQueuesSupport", "FlexibleEnaQueuesSupport", "flexibleEnaQueuesSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEXIBLE_ENA_QUEUES_SUPPORT));
    15 connection_tracking_configuration: DefaultConnectionTrackingConfiguration, Struct, "ConnectionTrackingConfiguration", "ConnectionTrackingConfiguration", "connectionTrackingConfiguration", Kind::Struct(DefaultConnectionTrackingConfiguration::DEF), optional, None;
    16 secondary_network_supported: bool, Bool, "SecondaryNetworkSupported", "SecondaryNetworkSupported", "secondaryNetworkSupported", Kind::Bool, optional, None;
    17 maximum_secondary_network_interfaces: i32, Int, "MaximumSecondaryNetworkInterfaces", "MaximumSecondaryNetworkInterfaces", "maximumSecondaryNetworkInterfaces", Kind::Int, optional, None;
    18 ipv4_addresses_per_secondary_interface: i32, Int, "Ipv4AddressesPerSecondaryInterface", "Ipv4AddressesPerSecondaryInterface", "ipv4AddressesPerSecondaryInterface", Kind::Int, optional, None;
} }

shape! { NetworkInsightsAccessScope {
    0 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", Kind::Str, optional, None;
    1 network_insights_access_scope_arn: Str, Str, "NetworkInsightsAccessScopeArn", "NetworkInsightsAccessScopeArn", "networkInsightsAccessScopeArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 created_date: Timestamp, Time, "CreatedDate", "CreatedDate", "createdDate", Kind::Time, optional, None;
    3 updated_date: Timestamp, Time, "UpdatedDate", "UpdatedDate", "updatedDate", Kind::Time, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { NetworkInsightsAccessScopeAnalysis {
    0 network_insights_access_scope_analysis_id: Str, Str, "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", Kind::Str, optional, None;
    1 network_insights_access_scope_analysis_arn: Str, Str, "NetworkInsightsAccessScopeAnalysisArn", "NetworkInsightsAccessScopeAnalysisArn", "networkInsightsAccessScopeAnalysisArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", Kind::Str, optional, None;
    3 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ANALYSIS_STATUS));
    4 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    5 warning_message: Str, Str, "WarningMessage", "WarningMessage", "warningMessage", Kind::Str, optional, None;
    6 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    7 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    8 findings_found: Str, Str, "FindingsFound", "FindingsFound", "findingsFound", Kind::Str, optional, Some(&Rule::Enum(&enums::FINDINGS_FOUND));
    9 analyzed_eni_count: i32, Int, "AnalyzedEniCount", "AnalyzedEniCount", "analyzedEniCount", Kind::Int, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { NetworkInsightsAccessScopeContent {
    0 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", Kind::Str, optional, None;
    1 match_paths: Vec<AccessScopePath>, Structs, "MatchPaths", "MatchPathSet", "matchPathSet", Kind::List(&Item(Kind::Struct(AccessScopePath::DEF), tag!("item"), None)), optional, None;
    2 exclude_paths: Vec<AccessScopePath>, Structs, "ExcludePaths", "ExcludePathSet", "excludePathSet", Kind::List(&Item(Kind::Struct(AccessScopePath::DEF), tag!("item"), None)), optional, None;
} }

shape! { NetworkInsightsAnalysis {
    0 network_insights_analysis_id: Str, Str, "NetworkInsightsAnalysisId", "NetworkInsightsAnalysisId", "networkInsightsAnalysisId", Kind::Str, optional, None;
    1 network_insights_analysis_arn: Str, Str, "NetworkInsightsAnalysisArn", "NetworkInsightsAnalysisArn", "networkInsightsAnalysisArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 network_insights_path_id: Str, Str, "NetworkInsightsPathId", "NetworkInsightsPathId", "networkInsightsPathId", Kind::Str, optional, None;
    3 additional_accounts: Vec<Str>, Strs, "AdditionalAccounts", "AdditionalAccountSet", "additionalAccountSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 filter_in_arns: Vec<Str>, Strs, "FilterInArns", "FilterInArnSet", "filterInArnSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 1283)))), optional, None;
    5 filter_out_arns: Vec<Str>, Strs, "FilterOutArns", "FilterOutArnSet", "filterOutArnSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 1283)))), optional, None;
    6 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    7 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ANALYSIS_STATUS));
    8 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    9 warning_message: Str, Str, "WarningMessage", "WarningMessage", "warningMessage", Kind::Str, optional, None;
    10 network_path_found: bool, Bool, "NetworkPathFound", "NetworkPathFound", "networkPathFound", Kind::Bool, optional, None;
    11 forward_path_components: Vec<PathComponent>, Structs, "ForwardPathComponents", "ForwardPathComponentSet", "forwardPathComponentSet", Kind::List(&Item(Kind::Struct(PathComponent::DEF), tag!("item"), None)), optional, None;
    12 return_path_components: Vec<PathComponent>, Structs, "ReturnPathComponents", "ReturnPathComponentSet", "returnPathComponentSet", Kind::List(&Item(Kind::Struct(PathComponent::DEF), tag!("item"), None)), optional, None;
    13 explanations: Vec<Explanation>, Structs, "Explanations", "ExplanationSet", "explanationSet", Kind::List(&Item(Kind::Struct(Explanation::DEF), tag!("item"), None)), optional, None;
    14 alternate_path_hints: Vec<AlternatePathHint>, Structs, "AlternatePathHints", "AlternatePathHintSet", "alternatePathHintSet", Kind::List(&Item(Kind::Struct(AlternatePathHint::DEF), tag!("item"), None)), optional, None;
    15 suggested_accounts: Vec<Str>, Strs, "SuggestedAccounts", "SuggestedAccountSet", "suggestedAccountSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    16 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { NetworkInsightsPath {
    0 network_insights_path_id: Str, Str, "NetworkInsightsPathId", "NetworkInsightsPathId", "networkInsightsPathId", Kind::Str, optional, None;
    1 network_insights_path_arn: Str, Str, "NetworkInsightsPathArn", "NetworkInsightsPathArn", "networkInsightsPathArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 created_date: Timestamp, Time, "CreatedDate", "CreatedDate", "createdDate", Kind::Time, optional, None;
    3 source: Str, Str, "Source", "Source", "source", Kind::Str, optional, None;
    4 destination: Str, Str, "Destination", "Destination", "destination", Kind::Str, optional, None;
    5 source_arn: Str, Str, "SourceArn", "SourceArn", "sourceArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    6 destination_arn: Str, Str, "DestinationArn", "DestinationArn", "destinationArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    7 source_ip: Str, Str, "SourceIp", "SourceIp", "sourceIp", Kind::Str, optional, Some(&Rule::Length(0, 15));
    8 destination_ip: Str, Str, "DestinationIp", "DestinationIp", "destinationIp", Kind::Str, optional, Some(&Rule::Length(0, 15));
    9 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::PROTOCOL));
    10 destination_port: i32, Int, "DestinationPort", "DestinationPort", "destinationPort", Kind::Int, optional, None;
    11 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    12 filter_at_source: PathFilter, Struct, "FilterAtSource", "FilterAtSource", "filterAtSource", Kind::Struct(PathFilter::DEF), optional, None;
    13 filter_at_destination: PathFilter, Struct, "FilterAtDestination", "FilterAtDestination", "filterAtDestination", Kind::Struct(PathFilter::DEF), optional, None;
} }

shape! { NetworkInterface {
    0 association: NetworkInterfaceAssociation, Struct, "Association", "Association", "association", Kind::Struct(NetworkInterfaceAssociation::DEF), optional, None;
    1 attachment: NetworkInterfaceAttachment, Struct, "Attachment", "Attachment", "attachment", Kind::Struct(NetworkInterfaceAttachment::DEF), optional, None;
    2 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    3 connection_tracking_configuration: ConnectionTrackingConfiguration, Struct, "ConnectionTrackingConfiguration", "ConnectionTrackingConfiguration", "connectionTrackingConfiguration", Kind::Struct(ConnectionTrackingConfiguration::DEF), optional, None;
    4 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    5 groups: Vec<GroupIdentifier>, Structs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
    6 interface_type: Str, Str, "InterfaceType", "InterfaceType", "interfaceType", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_INTERFACE_TYPE));
    7 ipv6_addresses: Vec<NetworkInterfaceIpv6Address>, Structs, "Ipv6Addresses", "Ipv6AddressesSet", "ipv6AddressesSet", Kind::List(&Item(Kind::Struct(NetworkInterfaceIpv6Address::DEF), tag!("item"), None)), optional, None;
    8 mac_address: Str, Str, "MacAddress", "MacAddress", "macAddress", Kind::Str, optional, None;
    9 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    10 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    11 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    12 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
    13 public_dns_name: Str, Str, "PublicDnsName", "PublicDnsName", "publicDnsName", Kind::Str, optional, None;
    14 public_ip_dns_name_options: PublicIpDnsNameOptions, Struct, "PublicIpDnsNameOptions", "PublicIpDnsNameOptions", "publicIpDnsNameOptions", Kind::Struct(PublicIpDnsNameOptions::DEF), optional, None;
    15 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    16 private_ip_addresses: Vec<NetworkInterfacePrivateIpAddress>, Structs, "PrivateIpAddresses", "PrivateIpAddressesSet", "privateIpAddressesSet", Kind::List(&Item(Kind::Struct(NetworkInterfacePrivateIpAddress::DEF), tag!("item"), None)), optional, None;
    17 ipv4_prefixes: Vec<Ipv4PrefixSpecification>, Structs, "Ipv4Prefixes", "Ipv4PrefixSet", "ipv4PrefixSet", Kind::List(&Item(Kind::Struct(Ipv4PrefixSpecification::DEF), tag!("item"), None)), optional, None;
    18 ipv6_prefixes: Vec<Ipv6PrefixSpecification>, Structs, "Ipv6Prefixes", "Ipv6PrefixSet", "ipv6PrefixSet", Kind::List(&Item(Kind::Struct(Ipv6PrefixSpecification::DEF), tag!("item"), None)), optional, None;
    19 requester_id: Str, Str, "RequesterId", "RequesterId", "requesterId", Kind::Str, optional, None;
    20 requester_managed: bool, Bool, "RequesterManaged", "RequesterManaged", "requesterManaged", Kind::Bool, optional, None;
    21 source_dest_check: bool, Bool, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Bool, optional, None;
    22 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_INTERFACE_STATUS));
    23 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    24 tag_set: Vec<Tag>, Structs, "TagSet", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    25 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    26 deny_all_igw_traffic: bool, Bool, "DenyAllIgwTraffic", "DenyAllIgwTraffic", "denyAllIgwTraffic", Kind::Bool, optional, None;
    27 ipv6_native: bool, Bool, "Ipv6Native", "Ipv6Native", "ipv6Native", Kind::Bool, optional, None;
    28 ipv6_address: Str, Str, "Ipv6Address", "Ipv6Address", "ipv6Address", Kind::Str, optional, None;
    29 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    30 associated_subnets: Vec<Str>, Strs, "AssociatedSubnets", "AssociatedSubnetSet", "associatedSubnetSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    31 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { NetworkInterfaceAssociation {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, None;
    1 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    2 ip_owner_id: Str, Str, "IpOwnerId", "IpOwnerId", "ipOwnerId", Kind::Str, optional, None;
    3 public_dns_name: Str, Str, "PublicDnsName", "PublicDnsName", "publicDnsName", Kind::Str, optional, None;
    4 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
    5 customer_owned_ip: Str, Str, "CustomerOwnedIp", "CustomerOwnedIp", "customerOwnedIp", Kind::Str, optional, None;
    6 carrier_ip: Str, Str, "CarrierIp", "CarrierIp", "carrierIp", Kind::Str, optional, None;
} }

shape! { NetworkInterfaceAttachment {
    0 attach_time: Timestamp, Time, "AttachTime", "AttachTime", "attachTime", Kind::Time, optional, None;
    1 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, optional, None;
    2 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    3 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    4 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    6 instance_owner_id: Str, Str, "InstanceOwnerId", "InstanceOwnerId", "instanceOwnerId", Kind::Str, optional, None;
    7 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_STATUS));
    8 ena_srd_specification: AttachmentEnaSrdSpecification, Struct, "EnaSrdSpecification", "EnaSrdSpecification", "enaSrdSpecification", Kind::Struct(AttachmentEnaSrdSpecification::DEF), optional, None;
    9 ena_queue_count: i32, Int, "EnaQueueCount", "EnaQueueCount", "enaQueueCount", Kind::Int, optional, None;
} }

shape! { NetworkInterfaceAttachmentChanges {
    0 default_ena_queue_count: bool, Bool, "DefaultEnaQueueCount", "DefaultEnaQueueCount", "DefaultEnaQueueCount", Kind::Bool, optional, None;
    1 ena_queue_count: i32, Int, "EnaQueueCount", "EnaQueueCount", "EnaQueueCount", Kind::Int, optional, None;
    2 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE_ATTACHMENT));
    3 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
} }

shape! { NetworkInterfaceCount {
    0 min: i32, Int, "Min", "Min", "min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "max", Kind::Int, optional, None;
} }

shape! { NetworkInterfaceCountRequest {
    0 min: i32, Int, "Min", "Min", "Min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "Max", Kind::Int, optional, None;
} }

shape! { NetworkInterfaceIpv6Address {
    0 ipv6_address: Str, Str, "Ipv6Address", "Ipv6Address", "ipv6Address", Kind::Str, optional, None;
    1 public_ipv6_dns_name: Str, Str, "PublicIpv6DnsName", "PublicIpv6DnsName", "publicIpv6DnsName", Kind::Str, optional, None;
    2 is_primary_ipv6: bool, Bool, "IsPrimaryIpv6", "IsPrimaryIpv6", "isPrimaryIpv6", Kind::Bool, optional, None;
} }

shape! { NetworkInterfacePermission {
    0 network_interface_permission_id: Str, Str, "NetworkInterfacePermissionId", "NetworkInterfacePermissionId", "networkInterfacePermissionId", Kind::Str, optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    2 aws_account_id: Str, Str, "AwsAccountId", "AwsAccountId", "awsAccountId", Kind::Str, optional, None;
    3 aws_service: Str, Str, "AwsService", "AwsService", "awsService", Kind::Str, optional, None;
    4 permission: Str, Str, "Permission", "Permission", "permission", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERFACE_PERMISSION_TYPE));
    5 permission_state: NetworkInterfacePermissionState, Struct, "PermissionState", "PermissionState", "permissionState", Kind::Struct(NetworkInterfacePermissionState::DEF), optional, None;
} }

shape! { NetworkInterfacePermissionState {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_INTERFACE_PERMISSION_STATE_CODE));
    1 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
} }

shape! { NetworkInterfacePrivateIpAddress {
    0 association: NetworkInterfaceAssociation, Struct, "Association", "Association", "association", Kind::Struct(NetworkInterfaceAssociation::DEF), optional, None;
    1 primary: bool, Bool, "Primary", "Primary", "primary", Kind::Bool, optional, None;
    2 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
    3 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { NeuronDeviceCoreInfo {
    0 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    1 version: i32, Int, "Version", "Version", "version", Kind::Int, optional, None;
} }

shape! { NeuronDeviceInfo {
    0 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    2 core_info: NeuronDeviceCoreInfo, Struct, "CoreInfo", "CoreInfo", "coreInfo", Kind::Struct(NeuronDeviceCoreInfo::DEF), optional, None;
    3 memory_info: NeuronDeviceMemoryInfo, Struct, "MemoryInfo", "MemoryInfo", "memoryInfo", Kind::Struct(NeuronDeviceMemoryInfo::DEF), optional, None;
} }

shape! { NeuronDeviceMemoryInfo {
    0 size_in_mi_b: i32, Int, "SizeInMiB", "SizeInMiB", "sizeInMiB", Kind::Int, optional, None;
} }

shape! { NeuronInfo {
    0 neuron_devices: Vec<NeuronDeviceInfo>, Structs, "NeuronDevices", "NeuronDevices", "neuronDevices", Kind::List(&Item(Kind::Struct(NeuronDeviceInfo::DEF), tag!("item"), None)), optional, None;
    1 total_neuron_device_memory_in_mi_b: i32, Int, "TotalNeuronDeviceMemoryInMiB", "TotalNeuronDeviceMemoryInMiB", "totalNeuronDeviceMemoryInMiB", Kind::Int, optional, None;
} }

shape! { NewDhcpConfiguration {
    0 key: Str, Str, "Key", "Key", "Key", Kind::Str, optional, None;
    1 values: Vec<Str>, Strs, "Values", "Value", "Value", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { NitroTpmInfo {
    0 supported_versions: Vec<Str>, Strs, "SupportedVersions", "SupportedVersions", "supportedVersions", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }
