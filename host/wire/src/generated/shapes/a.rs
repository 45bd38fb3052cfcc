// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with A.

use super::prelude::*;

shape! { AcceleratorCount {
    0 min: i32, Int, "Min", "Min", "min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "max", Kind::Int, optional, None;
} }

shape! { AcceleratorCountRequest {
    0 min: i32, Int, "Min", "Min", "Min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "Max", Kind::Int, optional, None;
} }

shape! { AcceleratorTotalMemoryMiB {
    0 min: i32, Int, "Min", "Min", "min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "max", Kind::Int, optional, None;
} }

shape! { AcceleratorTotalMemoryMiBRequest {
    0 min: i32, Int, "Min", "Min", "Min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "Max", Kind::Int, optional, None;
} }

shape! { AcceptAddressTransferRequest {
    0 address: Str, Str, "Address", "Address", "Address", Kind::Str, required, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AcceptAddressTransferResult {
    0 address_transfer: AddressTransfer, Struct, "AddressTransfer", "AddressTransfer", "addressTransfer", Kind::Struct(AddressTransfer::DEF), optional, None;
} }

shape! { AcceptCapacityReservationBillingOwnershipRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
} }

shape! { AcceptCapacityReservationBillingOwnershipResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { AcceptReservedInstancesExchangeQuoteRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 reserved_instance_ids: Vec<Str>, Strs, "ReservedInstanceIds", "ReservedInstanceId", "ReservedInstanceId", Kind::List(&Item(Kind::Str, tag!("ReservedInstanceId"), None)), required, None;
    2 target_configurations: Vec<TargetConfigurationRequest>, Structs, "TargetConfigurations", "TargetConfiguration", "TargetConfiguration", Kind::List(&Item(Kind::Struct(TargetConfigurationRequest::DEF), tag!("TargetConfigurationRequest"), None)), optional, None;
} }

shape! { AcceptReservedInstancesExchangeQuoteResult {
    0 exchange_id: Str, Str, "ExchangeId", "ExchangeId", "exchangeId", Kind::Str, optional, None;
} }

shape! { AcceptTransitGatewayClientVpnAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AcceptTransitGatewayClientVpnAttachmentResult {
    0 transit_gateway_client_vpn_attachment: TransitGatewayClientVpnAttachment, Struct, "TransitGatewayClientVpnAttachment", "TransitGatewayClientVpnAttachment", "transitGatewayClientVpnAttachment", Kind::Struct(TransitGatewayClientVpnAttachment::DEF), optional, None;
} }

shape! { AcceptTransitGatewayMulticastDomainAssociationsRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIds", "SubnetIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AcceptTransitGatewayMulticastDomainAssociationsResult {
    0 associations: TransitGatewayMulticastDomainAssociations, Struct, "Associations", "Associations", "associations", Kind::Struct(TransitGatewayMulticastDomainAssociations::DEF), optional, None;
} }

shape! { AcceptTransitGatewayPeeringAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AcceptTransitGatewayPeeringAttachmentResult {
    0 transit_gateway_peering_attachment: TransitGatewayPeeringAttachment, Struct, "TransitGatewayPeeringAttachment", "TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", Kind::Struct(TransitGatewayPeeringAttachment::DEF), optional, None;
} }

shape! { AcceptTransitGatewayVpcAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AcceptTransitGatewayVpcAttachmentResult {
    0 transit_gateway_vpc_attachment: TransitGatewayVpcAttachment, Struct, "TransitGatewayVpcAttachment", "TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", Kind::Struct(TransitGatewayVpcAttachment::DEF), optional, None;
} }

shape! { AcceptVpcEndpointConnectionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 vpc_endpoint_ids: Vec<Str>, Strs, "VpcEndpointIds", "VpcEndpointId", "VpcEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_ENDPOINT)))), required, None;
    3 transit_gateway_attachment_ids: Vec<Str>, Strs, "TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, Some(&Rule::Count(0, 50));
} }

shape! { AcceptVpcEndpointConnectionsResult {
    0 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { AcceptVpcPeeringConnectionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_PEERING_CONNECTION));
} }

shape! { AcceptVpcPeeringConnectionResult {
    0 vpc_peering_connection: VpcPeeringConnection, Struct, "VpcPeeringConnection", "VpcPeeringConnection", "vpcPeeringConnection", Kind::Struct(VpcPeeringConnection::DEF), optional, None;
} }

shape! { AccessScopeAnalysisFinding {
    0 network_insights_access_scope_analysis_id: Str, Str, "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", Kind::Str, optional, None;
    1 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", Kind::Str, optional, None;
    2 finding_id: Str, Str, "FindingId", "FindingId", "findingId", Kind::Str, optional, None;
    3 finding_components: Vec<PathComponent>, Structs, "FindingComponents", "FindingComponentSet", "findingComponentSet", Kind::List(&Item(Kind::Struct(PathComponent::DEF), tag!("item"), None)), optional, None;
} }

shape! { AccessScopePath {
    0 source: PathStatement, Struct, "Source", "Source", "source", Kind::Struct(PathStatement::DEF), optional, None;
    1 destination: PathStatement, Struct, "Destination", "Destination", "destination", Kind::Struct(PathStatement::DEF), optional, None;
    2 through_resources: Vec<ThroughResourcesStatement>, Structs, "ThroughResources", "ThroughResourceSet", "throughResourceSet", Kind::List(&Item(Kind::Struct(ThroughResourcesStatement::DEF), tag!("item"), None)), optional, None;
} }

shape! { AccessScopePathRequest {
    0 source: PathStatementRequest, Struct, "Source", "Source", "Source", Kind::Struct(PathStatementRequest::DEF), optional, None;
    1 destination: PathStatementRequest, Struct, "Destination", "Destination", "Destination", Kind::Struct(PathStatementRequest::DEF), optional, None;
    2 through_resources: Vec<ThroughResourcesStatementRequest>, Structs, "ThroughResources", "ThroughResource", "ThroughResource", Kind::List(&Item(Kind::Struct(ThroughResourcesStatementRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { AccountAttribute {
    0 attribute_name: Str, Str, "AttributeName", "AttributeName", "attributeName", Kind::Str, optional, None;
    1 attribute_values: Vec<AccountAttributeValue>, Structs, "AttributeValues", "AttributeValueSet", "attributeValueSet", Kind::List(&Item(Kind::Struct(AccountAttributeValue::DEF), tag!("item"), None)), optional, None;
} }

shape! { AccountAttributeValue {
    0 attribute_value: Str, Str, "AttributeValue", "AttributeValue", "attributeValue", Kind::Str, optional, None;
} }

shape! { AccountVpcEncryptionControl {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ACCOUNT_VPC_ENCRYPTION_CONTROL_STATE));
    1 mode: Str, Str, "Mode", "Mode", "mode", Kind::Str, optional, Some(&Rule::Enum(&enums::ACCOUNT_VPC_ENCRYPTION_CONTROL_MODE));
    2 exclusions: AccountVpcEncryptionControlExclusions, Struct, "Exclusions", "Exclusions", "exclusions", Kind::Struct(AccountVpcEncryptionControlExclusions::DEF), optional, None;
    3 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
    4 last_update_timestamp: Timestamp, Time, "LastUpdateTimestamp", "LastUpdateTimestamp", "lastUpdateTimestamp", Kind::Time, optional, None;
} }

shape! { AccountVpcEncryptionControlExclusions {
    0 internet_gateway: Str, Str, "InternetGateway", "InternetGateway", "internetGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    1 egress_only_internet_gateway: Str, Str, "EgressOnlyInternetGateway", "EgressOnlyInternetGateway", "egressOnlyInternetGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    2 nat_gateway: Str, Str, "NatGateway", "NatGateway", "natGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    3 virtual_private_gateway: Str, Str, "VirtualPrivateGateway", "VirtualPrivateGateway", "virtualPrivateGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    4 vpc_peering: Str, Str, "VpcPeering", "VpcPeering", "vpcPeering", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    5 lambda: Str, Str, "Lambda", "Lambda", "lambda", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    6 vpc_lattice: Str, Str, "VpcLattice", "VpcLattice", "vpcLattice", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    7 elastic_file_system: Str, Str, "ElasticFileSystem", "ElasticFileSystem", "elasticFileSystem", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    8 global_accelerator: Str, Str, "GlobalAccelerator", "GlobalAccelerator", "globalAccelerator", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    9 api_gateway_v2: Str, Str, "ApiGatewayV2", "ApiGatewayV2", "apiGatewayV2", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
} }

shape! { ActiveInstance {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 spot_instance_request_id: Str, Str, "SpotInstanceRequestId", "SpotInstanceRequestId", "spotInstanceRequestId", Kind::Str, optional, None;
    3 instance_health: Str, Str, "InstanceHealth", "InstanceHealth", "instanceHealth", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_HEALTH_STATUS));
} }

shape! { ActiveVpnTunnelAdditionalKeyExchange {
    0 additional_key_exchange_round: i32, Int, "AdditionalKeyExchangeRound", "AdditionalKeyExchangeRound", "additionalKeyExchangeRound", Kind::Int, optional, None;
    1 key_exchange_method: i32, Int, "KeyExchangeMethod", "KeyExchangeMethod", "keyExchangeMethod", Kind::Int, optional, None;
} }

shape! { ActiveVpnTunnelStatus {
    0 phase1_encryption_algorithm: Str, Str, "Phase1EncryptionAlgorithm", "Phase1EncryptionAlgorithm", "phase1EncryptionAlgorithm", Kind::Str, optional, None;
    1 phase2_encryption_algorithm: Str, Str, "Phase2EncryptionAlgorithm", "Phase2EncryptionAlgorithm", "phase2EncryptionAlgorithm", Kind::Str, optional, None;
    2 phase1_integrity_algorithm: Str, Str, "Phase1IntegrityAlgorithm", "Phase1IntegrityAlgorithm", "phase1IntegrityAlgorithm", Kind::Str, optional, None;
    3 phase2_integrity_algorithm: Str, Str, "Phase2IntegrityAlgorithm", "Phase2IntegrityAlgorithm", "phase2IntegrityAlgorithm", Kind::Str, optional, None;
    4 phase1_dh_group: i32, Int, "Phase1DHGroup", "Phase1DHGroup", "phase1DHGroup", Kind::Int, optional, None;
    5 phase2_dh_group: i32, Int, "Phase2DHGroup", "Phase2DHGroup", "phase2DHGroup", Kind::Int, optional, None;
    6 ike_version: Str, Str, "IkeVersion", "IkeVersion", "ikeVersion", Kind::Str, optional, None;
    7 provisioning_status: Str, Str, "ProvisioningStatus", "ProvisioningStatus", "provisioningStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_TUNNEL_PROVISIONING_STATUS));
    8 provisioning_status_reason: Str, Str, "ProvisioningStatusReason", "ProvisioningStatusReason", "provisioningStatusReason", Kind::Str, optional, None;
    9 phase1_additional_key_exchanges: Vec<ActiveVpnTunnelAdditionalKeyExchange>, Structs, "Phase1AdditionalKeyExchanges", "Phase1AdditionalKeyExchangeSet", "phase1AdditionalKeyExchangeSet", Kind::List(&Item(Kind::Struct(ActiveVpnTunnelAdditionalKeyExchange::DEF), tag!("item"), None)), optional, None;
    10 phase2_additional_key_exchanges: Vec<ActiveVpnTunnelAdditionalKeyExchange>, Structs, "Phase2AdditionalKeyExchanges", "Phase2AdditionalKeyExchangeSet", "phase2AdditionalKeyExchangeSet", Kind::List(&Item(Kind::Struct(ActiveVpnTunnelAdditionalKeyExchange::DEF), tag!("item"), None)), optional, None;
} }

shape! { AddIpamOperatingRegion {
    0 region_name: Str, Str, "RegionName", "RegionName", "RegionName", Kind::Str, optional, None;
} }

shape! { AddIpamOrganizationalUnitExclusion {
    0 organizations_entity_path: Str, Str, "OrganizationsEntityPath", "OrganizationsEntityPath", "OrganizationsEntityPath", Kind::Str, optional, None;
} }

shape! { AddPrefixListEntry {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
} }

shape! { AddedPrincipal {
    0 principal_type: Str, Str, "PrincipalType", "PrincipalType", "principalType", Kind::Str, optional, Some(&Rule::Enum(&enums::PRINCIPAL_TYPE));
    1 principal: Str, Str, "Principal", "Principal", "principal", Kind::Str, optional, None;
    2 service_permission_id: Str, Str, "ServicePermissionId", "ServicePermissionId", "servicePermissionId", Kind::Str, optional, None;
    3 service_id: Str, Str, "ServiceId", "ServiceId", "serviceId", Kind::Str, optional, None;
    4 permission_type: Str, Str, "PermissionType", "PermissionType", "permissionType", Kind::Str, optional, Some(&Rule::Enum(&enums::PERMISSION_TYPE));
} }

shape! { AdditionalDetail {
    0 additional_detail_type: Str, Str, "AdditionalDetailType", "AdditionalDetailType", "additionalDetailType", Kind::Str, optional, None;
    1 component: AnalysisComponent, Struct, "Component", "Component", "component", Kind::Struct(AnalysisComponent::DEF), optional, None;
    2 vpc_endpoint_service: AnalysisComponent, Struct, "VpcEndpointService", "VpcEndpointService", "vpcEndpointService", Kind::Struct(AnalysisComponent::DEF), optional, None;
    3 rule_options: Vec<RuleOption>, Structs, "RuleOptions", "RuleOptionSet", "ruleOptionSet", Kind::List(&Item(Kind::Struct(RuleOption::DEF), tag!("item"), None)), optional, None;
    4 rule_group_type_pairs: Vec<RuleGroupTypePair>, Structs, "RuleGroupTypePairs", "RuleGroupTypePairSet", "ruleGroupTypePairSet", Kind::List(&Item(Kind::Struct(RuleGroupTypePair::DEF), tag!("item"), None)), optional, None;
    5 rule_group_rule_options_pairs: Vec<RuleGroupRuleOptionsPair>, Structs, "RuleGroupRuleOptionsPairs", "RuleGroupRuleOptionsPairSet", "ruleGroupRuleOptionsPairSet", Kind::List(&Item(Kind::Struct(RuleGroupRuleOptionsPair::DEF), tag!("item"), None)), optional, None;
    6 service_name: Str, Str, "ServiceName", "ServiceName", "serviceName", Kind::Str, optional, None;
    7 load_balancers: Vec<AnalysisComponent>, Structs, "LoadBalancers", "LoadBalancerSet", "loadBalancerSet", Kind::List(&Item(Kind::Struct(AnalysisComponent::DEF), tag!("item"), None)), optional, None;
} }

shape! { AdditionalKeyExchangeMethodsListValue {
    0 value: i32, Int, "Value", "Value", "value", Kind::Int, optional, None;
} }

shape! { AdditionalKeyExchangeMethodsRequestListValue {
    0 value: i32, Int, "Value", "Value", "Value", Kind::Int, optional, None;
} }

shape! { Address {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, None;
    1 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    2 domain: Str, Str, "Domain", "Domain", "domain", Kind::Str, optional, Some(&Rule::Enum(&enums::DOMAIN_TYPE));
    3 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    4 network_interface_owner_id: Str, Str, "NetworkInterfaceOwnerId", "NetworkInterfaceOwnerId", "networkInterfaceOwnerId", Kind::Str, optional, None;
    5 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    7 public_ipv4_pool: Str, Str, "PublicIpv4Pool", "PublicIpv4Pool", "publicIpv4Pool", Kind::Str, optional, None;
    8 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    9 customer_owned_ip: Str, Str, "CustomerOwnedIp", "CustomerOwnedIp", "customerOwnedIp", Kind::Str, optional, None;
    10 customer_owned_ipv4_pool: Str, Str, "CustomerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool", Kind::Str, optional, None;
    11 carrier_ip: Str, Str, "CarrierIp", "CarrierIp", "carrierIp", Kind::Str, optional, None;
    12 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    13 service_managed: Str, Str, "ServiceManaged", "ServiceManaged", "serviceManaged", Kind::Str, optional, Some(&Rule::Enum(&enums::SERVICE_MANAGED));
    14 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    15 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
} }

shape! { AddressAttribute {
    0 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
    1 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, Some(&Rule::Id(&ids::ALLOCATION));
    2 ptr_record: Str, Str, "PtrRecord", "PtrRecord", "ptrRecord", Kind::Str, optional, None;
    3 ptr_record_update: PtrUpdateStatus, Struct, "PtrRecordUpdate", "PtrRecordUpdate", "ptrRecordUpdate", Kind::Struct(PtrUpdateStatus::DEF), optional, None;
} }

shape! { AddressTransfer {
    0 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
    1 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, None;
    2 transfer_account_id: Str, Str, "TransferAccountId", "TransferAccountId", "transferAccountId", Kind::Str, optional, None;
    3 transfer_offer_expiration_timestamp: Timestamp, Time, "TransferOfferExpirationTimestamp", "TransferOfferExpirationTimestamp", "transferOfferExpirationTimestamp", Kind::Time, optional, None;
    4 transfer_offer_accepted_timestamp: Timestamp, Time, "TransferOfferAcceptedTimestamp", "TransferOfferAcceptedTimestamp", "transferOfferAcceptedTimestamp", Kind::Time, optional, None;
    5 address_transfer_status: Str, Str, "AddressTransferStatus", "AddressTransferStatus", "addressTransferStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::ADDRESS_TRANSFER_STATUS));
} }

shape! { AdvertiseByoipCidrRequest {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    1 asn: Str, Str, "Asn", "Asn", "Asn", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "NetworkBorderGroup", Kind::Str, optional, None;
} }

shape! { AdvertiseByoipCidrResult {
    0 byoip_cidr: ByoipCidr, Struct, "ByoipCidr", "ByoipCidr", "byoipCidr", Kind::Struct(ByoipCidr::DEF), optional, None;
} }

shape! { AllocateAddressRequest {
    0 domain: Str, Str, "Domain", "Domain", "Domain", Kind::Str, optional, Some(&Rule::Enum(&enums::DOMAIN_TYPE));
    1 address: Str, Str, "Address", "Address", "Address", Kind::Str, optional, None;
    2 public_ipv4_pool: Str, Str, "PublicIpv4Pool", "PublicIpv4Pool", "PublicIpv4Pool", Kind::Str, optional, None;
    3 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "NetworkBorderGroup", Kind::Str, optional, None;
    4 customer_owned_ipv4_pool: Str, Str, "CustomerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", Kind::Str, optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { AllocateAddressResult {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, None;
    1 public_ipv4_pool: Str, Str, "PublicIpv4Pool", "PublicIpv4Pool", "publicIpv4Pool", Kind::Str, optional, None;
    2 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    3 domain: Str, Str, "Domain", "Domain", "domain", Kind::Str, optional, Some(&Rule::Enum(&enums::DOMAIN_TYPE));
    4 customer_owned_ip: Str, Str, "CustomerOwnedIp", "CustomerOwnedIp", "customerOwnedIp", Kind::Str, optional, None;
    5 customer_owned_ipv4_pool: Str, Str, "CustomerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool", Kind::Str, optional, None;
    6 carrier_ip: Str, Str, "CarrierIp", "CarrierIp", "carrierIp", Kind::Str, optional, None;
    7 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
} }

shape! { AllocateHostsRequest {
    0 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "InstanceFamily", Kind::Str, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 host_recovery: Str, Str, "HostRecovery", "HostRecovery", "HostRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::HOST_RECOVERY));
    3 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "OutpostArn", Kind::Str, optional, None;
    4 host_maintenance: Str, Str, "HostMaintenance", "HostMaintenance", "HostMaintenance", Kind::Str, optional, Some(&Rule::Enum(&enums::HOST_MAINTENANCE));
    5 asset_ids: Vec<Str>, Strs, "AssetIds", "AssetId", "AssetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    7 cpu_options: HostCpuOptionsRequest, Struct, "CpuOptions", "CpuOptions", "CpuOptions", Kind::Struct(HostCpuOptionsRequest::DEF), optional, None;
    8 auto_placement: Str, Str, "AutoPlacement", "AutoPlacement", "autoPlacement", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_PLACEMENT));
    9 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    10 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    11 quantity: i32, Int, "Quantity", "Quantity", "quantity", Kind::Int, optional, None;
    12 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
} }

shape! { AllocateHostsResult {
    0 host_ids: Vec<Str>, Strs, "HostIds", "HostIdSet", "hostIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { AllocateIpamPoolCidrRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, optional, None;
    3 netmask_length: i32, Int, "NetmaskLength", "NetmaskLength", "NetmaskLength", Kind::Int, optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    6 preview_next_cidr: bool, Bool, "PreviewNextCidr", "PreviewNextCidr", "PreviewNextCidr", Kind::Bool, optional, None;
    7 allowed_cidrs: Vec<Str>, Strs, "AllowedCidrs", "AllowedCidr", "AllowedCidr", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 disallowed_cidrs: Vec<Str>, Strs, "DisallowedCidrs", "DisallowedCidr", "DisallowedCidr", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    9 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { AllocateIpamPoolCidrResult {
    0 ipam_pool_allocation: IpamPoolAllocation, Struct, "IpamPoolAllocation", "IpamPoolAllocation", "ipamPoolAllocation", Kind::Struct(IpamPoolAllocation::DEF), optional, None;
} }

shape! { AllowedPrincipal {
    0 principal_type: Str, Str, "PrincipalType", "PrincipalType", "principalType", Kind::Str, optional, Some(&Rule::Enum(&enums::PRINCIPAL_TYPE));
    1 principal: Str, Str, "Principal", "Principal", "principal", Kind::Str, optional, None;
    2 service_permission_id: Str, Str, "ServicePermissionId", "ServicePermissionId", "servicePermissionId", Kind::Str, optional, None;
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    4 service_id: Str, Str, "ServiceId", "ServiceId", "serviceId", Kind::Str, optional, None;
    5 permission_type: Str, Str, "PermissionType", "PermissionType", "permissionType", Kind::Str, optional, Some(&Rule::Enum(&enums::PERMISSION_TYPE));
} }

shape! { AlternatePathHint {
    0 component_id: Str, Str, "ComponentId", "ComponentId", "componentId", Kind::Str, optional, None;
    1 component_arn: Str, Str, "ComponentArn", "ComponentArn", "componentArn", Kind::Str, optional, None;
} }

shape! { AnalysisAclRule {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 egress: bool, Bool, "Egress", "Egress", "egress", Kind::Bool, optional, None;
    2 port_range: PortRange, Struct, "PortRange", "PortRange", "portRange", Kind::Struct(PortRange::DEF), optional, None;
    3 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
    4 rule_action: Str, Str, "RuleAction", "RuleAction", "ruleAction", Kind::Str, optional, None;
    5 rule_number: i32, Int, "RuleNumber", "RuleNumber", "ruleNumber", Kind::Int, optional, None;
} }

shape! { AnalysisComponent {
    0 id: Str, Str, "Id", "Id", "id", Kind::Str, optional, None;
    1 arn: Str, Str, "Arn", "Arn", "arn", Kind::Str, optional, None;
    2 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { AnalysisLoadBalancerListener {
    0 load_balancer_port: i32, Int, "LoadBalancerPort", "LoadBalancerPort", "loadBalancerPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
    1 instance_port: i32, Int, "InstancePort", "InstancePort", "instancePort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
} }

shape! { AnalysisLoadBalancerTarget {
    0 address: Str, Str, "Address", "Address", "address", Kind::Str, optional, Some(&Rule::Length(0, 15));
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    3 instance: AnalysisComponent, Struct, "Instance", "Instance", "instance", Kind::Struct(AnalysisComponent::DEF), optional, None;
    4 port: i32, Int, "Port", "Port", "port", Kind::Int, optional, Some(&Rule::Range(0, 65535));
} }

shape! { AnalysisPacketHeader {
    0 destination_addresses: Vec<Str>, Strs, "DestinationAddresses", "DestinationAddressSet", "destinationAddressSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(0, 15)))), optional, None;
    1 destination_port_ranges: Vec<PortRange>, Structs, "DestinationPortRanges", "DestinationPortRangeSet", "destinationPortRangeSet", Kind::List(&Item(Kind::Struct(PortRange::DEF), tag!("item"), None)), optional, None;
    2 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
    3 source_addresses: Vec<Str>, Strs, "SourceAddresses", "SourceAddressSet", "sourceAddressSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(0, 15)))), optional, None;
    4 source_port_ranges: Vec<PortRange>, Structs, "SourcePortRanges", "SourcePortRangeSet", "sourcePortRangeSet", Kind::List(&Item(Kind::Struct(PortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { AnalysisRouteTableRoute {
    0 destination_cidr: Str, Str, "DestinationCidr", "DestinationCidr", "destinationCidr", Kind::Str, optional, None;
    1 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "destinationPrefixListId", Kind::Str, optional, None;
    2 egress_only_internet_gateway_id: Str, Str, "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", Kind::Str, optional, None;
    3 gateway_id: Str, Str, "GatewayId", "GatewayId", "gatewayId", Kind::Str, optional, None;
    4 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    5 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, None;
    6 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    7 origin: Str, Str, "Origin", "Origin", "origin", Kind::Str, optional, None;
    8 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    9 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, None;
    10 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    11 carrier_gateway_id: Str, Str, "CarrierGatewayId", "CarrierGatewayId", "carrierGatewayId", Kind::Str, optional, None;
    12 core_network_arn: Str, Str, "CoreNetworkArn", "CoreNetworkArn", "coreNetworkArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    13 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
} }

shape! { AnalysisSecurityGroupRule {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 direction: Str, Str, "Direction", "Direction", "direction", Kind::Str, optional, None;
    2 security_group_id: Str, Str, "SecurityGroupId", "SecurityGroupId", "securityGroupId", Kind::Str, optional, None;
    3 port_range: PortRange, Struct, "PortRange", "PortRange", "portRange", Kind::Struct(PortRange::DEF), optional, None;
    4 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, None;
    5 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
} }

shape! { AnalysisTransitGatewayPolicyTableEntry {
    0 rule_number: i32, Int, "RuleNumber", "RuleNumber", "ruleNumber", Kind::Int, optional, None;
    1 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
    2 source_cidr: Str, Str, "SourceCidr", "SourceCidr", "sourceCidr", Kind::Str, optional, None;
    3 destination_cidr: Str, Str, "DestinationCidr", "DestinationCidr", "destinationCidr", Kind::Str, optional, None;
    4 source_port_range: PortRange, Struct, "SourcePortRange", "SourcePortRange", "sourcePortRange", Kind::Struct(PortRange::DEF), optional, None;
    5 destination_port_range: PortRange, Struct, "DestinationPortRange", "DestinationPortRange", "destinationPortRange", Kind::Struct(PortRange::DEF), optional, None;
    6 target_route_table_id: Str, Str, "TargetRouteTableId", "TargetRouteTableId", "targetRouteTableId", Kind::Str, optional, None;
} }

shape! { ApplicationStatus {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::APPLICATION_STATUS_ENUM));
    1 status_time_stamp: Timestamp, Time, "StatusTimeStamp", "StatusTimeStamp", "statusTimeStamp", Kind::Time, optional, None;
    2 status_since: Timestamp, Time, "StatusSince", "StatusSince", "statusSince", Kind::Time, optional, None;
    3 resume_at: Timestamp, Time, "ResumeAt", "ResumeAt", "resumeAt", Kind::Time, optional, None;
    4 details: Vec<ApplicationStatusDetail>, Structs, "Details", "DetailSet", "detailSet", Kind::List(&Item(Kind::Struct(ApplicationStatusDetail::DEF), tag!("item"), None)), optional, None;
} }

shape! { ApplicationStatusCheckAssociationObject {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "applicationStatusCheckId", Kind::Str, optional, None;
    1 association_type: Str, Str, "AssociationType", "AssociationType", "associationType", Kind::Str, optional, Some(&Rule::Enum(&enums::ASSOCIATION_TYPE_ENUM));
    2 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    3 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { ApplicationStatusCheckResponseObject {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "applicationStatusCheckId", Kind::Str, optional, None;
    1 aggregation: Str, Str, "Aggregation", "Aggregation", "aggregation", Kind::Str, optional, Some(&Rule::Enum(&enums::AGGREGATION_STATUS_ENUM));
    2 health_check_paths: Vec<HealthCheckPathResponseObject>, Structs, "HealthCheckPaths", "HealthCheckPathSet", "healthCheckPathSet", Kind::List(&Item(Kind::Struct(HealthCheckPathResponseObject::DEF), tag!("item"), None)), optional, None;
    3 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_PROTOCOL_ENUM));
    4 port: i32, Int, "Port", "Port", "port", Kind::Int, optional, None;
    5 path: Str, Str, "Path", "Path", "path", Kind::Str, optional, None;
    6 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    7 ip_version: Str, Str, "IpVersion", "IpVersion", "ipVersion", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_VERSION_ENUM));
    8 ip_scope: Str, Str, "IpScope", "IpScope", "ipScope", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_SCOPE_ENUM));
    9 interval: i32, Int, "Interval", "Interval", "interval", Kind::Int, optional, None;
    10 timeout: i32, Int, "Timeout", "Timeout", "timeout", Kind::Int, optional, None;
    11 failure_threshold: i32, Int, "FailureThreshold", "FailureThreshold", "failureThreshold", Kind::Int, optional, None;
    12 success_threshold: i32, Int, "SuccessThreshold", "SuccessThreshold", "successThreshold", Kind::Int, optional, None;
    13 status_code_matcher: Str, Str, "StatusCodeMatcher", "StatusCodeMatcher", "statusCodeMatcher", Kind::Str, optional, None;
    14 initialization_grace_period_seconds: i32, Int, "InitializationGracePeriodSeconds", "InitializationGracePeriodSeconds", "initializationGracePeriodSeconds", Kind::Int, optional, Some(&Rule::Range(-1, 600));
    15 last_updated_at: Timestamp, Time, "LastUpdatedAt", "LastUpdatedAt", "lastUpdatedAt", Kind::Time, optional, None;
    16 target_tag_associations: Vec<CustomTagKeyValueResponsePair>, Structs, "TargetTagAssociations", "TargetTagAssociationSet", "targetTagAssociationSet", Kind::List(&Item(Kind::Struct(CustomTagKeyValueResponsePair::DEF), tag!("item"), None)), optional, None;
    17 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    18 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    19 modify_time: Timestamp, Time, "ModifyTime", "ModifyTime", "modifyTime", Kind::Time, optional, None;
    20 deletion_time: Timestamp, Time, "DeletionTime", "DeletionTime", "deletionTime", Kind::Time, optional, None;
} }

shape! { ApplicationStatusDetail {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "applicationStatusCheckId", Kind::Str, optional, None;
    1 check_update_time: Timestamp, Time, "CheckUpdateTime", "CheckUpdateTime", "checkUpdateTime", Kind::Time, optional, None;
    2 aggregation: Str, Str, "Aggregation", "Aggregation", "aggregation", Kind::Str, optional, Some(&Rule::Enum(&enums::AGGREGATION_STATUS_ENUM));
    3 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::APPLICATION_STATUS_CHECK_ENUM));
    4 status_time_stamp: Timestamp, Time, "StatusTimeStamp", "StatusTimeStamp", "statusTimeStamp", Kind::Time, optional, None;
    5 status_since: Timestamp, Time, "StatusSince", "StatusSince", "statusSince", Kind::Time, optional, None;
    6 reason: ApplicationStatusReason, Struct, "Reason", "Reason", "reason", Kind::Struct(ApplicationStatusReason::DEF), optional, None;
} }

shape! { ApplicationStatusReason {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 status_code: i32, Int, "StatusCode", "StatusCode", "statusCode", Kind::Int, optional, None;
    2 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
} }

shape! { ApplicationStatusSummary {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SUMMARY_STATUS));
    1 impaired_since: Timestamp, Time, "ImpairedSince", "ImpairedSince", "impairedSince", Kind::Time, optional, None;
} }

shape! { ApplicationStatusesResponseType {
    0 instances: Vec<InstanceApplicationStatus>, Structs, "Instances", "InstanceSet", "instanceSet", Kind::List(&Item(Kind::Struct(InstanceApplicationStatus::DEF), tag!("item"), None)), optional, None;
} }

shape! { ApplySecurityGroupsToClientVpnTargetNetworkRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ApplySecurityGroupsToClientVpnTargetNetworkResult {
    0 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupIds", "securityGroupIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
} }

shape! { AsnAssociation {
    0 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    1 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    2 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ASN_ASSOCIATION_STATE));
} }

shape! { AsnAuthorizationContext {
    0 message: Str, Str, "Message", "Message", "Message", Kind::Str, required, None;
    1 signature: Str, Str, "Signature", "Signature", "Signature", Kind::Str, required, None;
} }

shape! { AssignIpv6AddressesRequest {
    0 ipv6_prefix_count: i32, Int, "Ipv6PrefixCount", "Ipv6PrefixCount", "Ipv6PrefixCount", Kind::Int, optional, None;
    1 ipv6_prefixes: Vec<Str>, Strs, "Ipv6Prefixes", "Ipv6Prefix", "Ipv6Prefix", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    3 ipv6_addresses: Vec<Str>, Strs, "Ipv6Addresses", "Ipv6Addresses", "ipv6Addresses", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 ipv6_address_count: i32, Int, "Ipv6AddressCount", "Ipv6AddressCount", "ipv6AddressCount", Kind::Int, optional, None;
} }

shape! { AssignIpv6AddressesResult {
    0 assigned_ipv6_addresses: Vec<Str>, Strs, "AssignedIpv6Addresses", "AssignedIpv6Addresses", "assignedIpv6Addresses", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 assigned_ipv6_prefixes: Vec<Str>, Strs, "AssignedIpv6Prefixes", "AssignedIpv6PrefixSet", "assignedIpv6PrefixSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
} }

shape! { AssignPrivateIpAddressesRequest {
    0 ipv4_prefixes: Vec<Str>, Strs, "Ipv4Prefixes", "Ipv4Prefix", "Ipv4Prefix", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 ipv4_prefix_count: i32, Int, "Ipv4PrefixCount", "Ipv4PrefixCount", "Ipv4PrefixCount", Kind::Int, optional, None;
    2 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    3 private_ip_addresses: Vec<Str>, Strs, "PrivateIpAddresses", "PrivateIpAddress", "privateIpAddress", Kind::List(&Item(Kind::Str, tag!("PrivateIpAddress"), None)), optional, None;
    4 secondary_private_ip_address_count: i32, Int, "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", Kind::Int, optional, None;
    5 allow_reassignment: bool, Bool, "AllowReassignment", "AllowReassignment", "allowReassignment", Kind::Bool, optional, None;
} }

shape! { AssignPrivateIpAddressesResult {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    1 assigned_private_ip_addresses: Vec<AssignedPrivateIpAddress>, Structs, "AssignedPrivateIpAddresses", "AssignedPrivateIpAddressesSet", "assignedPrivateIpAddressesSet", Kind::List(&Item(Kind::Struct(AssignedPrivateIpAddress::DEF), tag!("item"), None)), optional, None;
    2 assigned_ipv4_prefixes: Vec<Ipv4PrefixSpecification>, Structs, "AssignedIpv4Prefixes", "AssignedIpv4PrefixSet", "assignedIpv4PrefixSet", Kind::List(&Item(Kind::Struct(Ipv4PrefixSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { AssignPrivateNatGatewayAddressRequest {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "NatGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 private_ip_addresses: Vec<Str>, Strs, "PrivateIpAddresses", "PrivateIpAddress", "PrivateIpAddress", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 private_ip_address_count: i32, Int, "PrivateIpAddressCount", "PrivateIpAddressCount", "PrivateIpAddressCount", Kind::Int, optional, Some(&Rule::Range(1, 31));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssignPrivateNatGatewayAddressResult {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 nat_gateway_addresses: Vec<NatGatewayAddress>, Structs, "NatGatewayAddresses", "NatGatewayAddressSet", "natGatewayAddressSet", Kind::List(&Item(Kind::Struct(NatGatewayAddress::DEF), tag!("item"), None)), optional, None;
} }

shape! { AssignedPrivateIpAddress {
    0 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { AssociateAddressRequest {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "AllocationId", Kind::Str, optional, Some(&Rule::Id(&ids::ALLOCATION));
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    2 public_ip: Str, Str, "PublicIp", "PublicIp", "PublicIp", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    5 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    6 allow_reassociation: bool, Bool, "AllowReassociation", "AllowReassociation", "allowReassociation", Kind::Bool, optional, None;
} }

shape! { AssociateAddressResult {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
} }

shape! { AssociateApplicationStatusCheckRequest {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "ApplicationStatusCheckId", Kind::Str, required, None;
    1 target_tag_associations: Vec<CustomTagKeyValueRequestPair>, Structs, "TargetTagAssociations", "TargetTagAssociation", "TargetTagAssociation", Kind::List(&Item(Kind::Struct(CustomTagKeyValueRequestPair::DEF), tag!("item"), None)), optional, None;
    2 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateApplicationStatusCheckResult {
    0 successful_results: Vec<SuccessfulAssociationResponseObject>, Structs, "SuccessfulResults", "SuccessfulResultSet", "successfulResultSet", Kind::List(&Item(Kind::Struct(SuccessfulAssociationResponseObject::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful_results: Vec<UnsuccessfulAssociationResponseObject>, Structs, "UnsuccessfulResults", "UnsuccessfulResultSet", "unsuccessfulResultSet", Kind::List(&Item(Kind::Struct(UnsuccessfulAssociationResponseObject::DEF), tag!("item"), None)), optional, None;
} }

shape! { AssociateCapacityReservationBillingOwnerRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    2 unused_reservation_billing_owner_id: Str, Str, "UnusedReservationBillingOwnerId", "UnusedReservationBillingOwnerId", "UnusedReservationBillingOwnerId", Kind::Str, required, Some(&Rule::Length(12, 12));
} }

shape! { AssociateCapacityReservationBillingOwnerResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { AssociateClientVpnTargetNetworkRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    5 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
} }

shape! { AssociateClientVpnTargetNetworkResult {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 status: AssociationStatus, Struct, "Status", "Status", "status", Kind::Struct(AssociationStatus::DEF), optional, None;
} }

shape! { AssociateDhcpOptionsRequest {
    0 dhcp_options_id: Str, Str, "DhcpOptionsId", "DhcpOptionsId", "DhcpOptionsId", Kind::Str, required, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { AssociateEnclaveCertificateIamRoleRequest {
    0 certificate_arn: Str, Str, "CertificateArn", "CertificateArn", "CertificateArn", Kind::Str, required, None;
    1 role_arn: Str, Str, "RoleArn", "RoleArn", "RoleArn", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateEnclaveCertificateIamRoleResult {
    0 certificate_s3_bucket_name: Str, Str, "CertificateS3BucketName", "CertificateS3BucketName", "certificateS3BucketName", Kind::Str, optional, None;
    1 certificate_s3_object_key: Str, Str, "CertificateS3ObjectKey", "CertificateS3ObjectKey", "certificateS3ObjectKey", Kind::Str, optional, None;
    2 encryption_kms_key_id: Str, Str, "EncryptionKmsKeyId", "EncryptionKmsKeyId", "encryptionKmsKeyId", Kind::Str, optional, None;
} }

shape! { AssociateIamInstanceProfileRequest {
    0 iam_instance_profile: IamInstanceProfileSpecification, Struct, "IamInstanceProfile", "IamInstanceProfile", "IamInstanceProfile", Kind::Struct(IamInstanceProfileSpecification::DEF), required, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
} }

shape! { AssociateIamInstanceProfileResult {
    0 iam_instance_profile_association: IamInstanceProfileAssociation, Struct, "IamInstanceProfileAssociation", "IamInstanceProfileAssociation", "iamInstanceProfileAssociation", Kind::Struct(IamInstanceProfileAssociation::DEF), optional, None;
} }

shape! { AssociateInstanceEventWindowRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_event_window_id: Str, Str, "InstanceEventWindowId", "InstanceEventWindowId", "InstanceEventWindowId", Kind::Str, required, None;
    2 association_target: InstanceEventWindowAssociationRequest, Struct, "AssociationTarget", "AssociationTarget", "AssociationTarget", Kind::Struct(InstanceEventWindowAssociationRequest::DEF), required, None;
} }

shape! { AssociateInstanceEventWindowResult {
    0 instance_event_window: InstanceEventWindow, Struct, "InstanceEventWindow", "InstanceEventWindow", "instanceEventWindow", Kind::Struct(InstanceEventWindow::DEF), optional, None;
} }

shape! { AssociateIpamByoasnRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 asn: Str, Str, "Asn", "Asn", "Asn", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
} }

shape! { AssociateIpamByoasnResult {
    0 asn_association: AsnAssociation, Struct, "AsnAssociation", "AsnAssociation", "asnAssociation", Kind::Struct(AsnAssociation::DEF), optional, None;
} }

shape! { AssociateIpamResourceDiscoveryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::Str, required, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { AssociateIpamResourceDiscoveryResult {
    0 ipam_resource_discovery_association: IpamResourceDiscoveryAssociation, Struct, "IpamResourceDiscoveryAssociation", "IpamResourceDiscoveryAssociation", "ipamResourceDiscoveryAssociation", Kind::Struct(IpamResourceDiscoveryAssociation::DEF), optional, None;
} }

shape! { AssociateKmsKeyIdRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    1 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateKmsKeyIdResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { AssociateNatGatewayAddressRequest {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "NatGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 allocation_ids: Vec<Str>, Strs, "AllocationIds", "AllocationId", "AllocationId", Kind::List(&Item(Kind::Str, tag!("AllocationId"), Some(&Rule::Id(&ids::ALLOCATION)))), required, None;
    2 private_ip_addresses: Vec<Str>, Strs, "PrivateIpAddresses", "PrivateIpAddress", "PrivateIpAddress", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    5 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
} }

shape! { AssociateNatGatewayAddressResult {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 nat_gateway_addresses: Vec<NatGatewayAddress>, Structs, "NatGatewayAddresses", "NatGatewayAddressSet", "natGatewayAddressSet", Kind::List(&Item(Kind::Struct(NatGatewayAddress::DEF), tag!("item"), None)), optional, None;
} }

shape! { AssociateNetworkingFlexCostAllocationPolicyRequest {
    0 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "FcaPolicyId", Kind::Str, required, Some(&Rule::Length(22, 22));
    1 network_resource_ids: Vec<Str>, Strs, "NetworkResourceIds", "NetworkResourceIds", "NetworkResourceIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(1, 20));
    2 network_resource_scope: FlexCostAllocationNetworkResourceScope, Struct, "NetworkResourceScope", "NetworkResourceScope", "NetworkResourceScope", Kind::Struct(FlexCostAllocationNetworkResourceScope::DEF), optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateNetworkingFlexCostAllocationPolicyResult {
    0 fca_policy_associations: Vec<FlexCostAllocationPolicyAssociationDescription>, Structs, "FcaPolicyAssociations", "FcaPolicyAssociations", "fcaPolicyAssociations", Kind::List(&Item(Kind::Struct(FlexCostAllocationPolicyAssociationDescription::DEF), tag!("item"), None)), optional, None;
    1 fca_policy_association_failures: Vec<FlexCostAllocationOperationFailure>, Structs, "FcaPolicyAssociationFailures", "FcaPolicyAssociationFailures", "fcaPolicyAssociationFailures", Kind::List(&Item(Kind::Struct(FlexCostAllocationOperationFailure::DEF), tag!("item"), None)), optional, None;
} }

shape! { AssociateRouteServerRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateRouteServerResult {
    0 route_server_association: RouteServerAssociation, Struct, "RouteServerAssociation", "RouteServerAssociation", "routeServerAssociation", Kind::Struct(RouteServerAssociation::DEF), optional, None;
} }

shape! { AssociateRouteTableRequest {
    0 gateway_id: Str, Str, "GatewayId", "GatewayId", "GatewayId", Kind::Str, optional, None;
    1 public_ipv4_pool: Str, Str, "PublicIpv4Pool", "PublicIpv4Pool", "PublicIpv4Pool", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    4 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
} }

shape! { AssociateRouteTableResult {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 association_state: RouteTableAssociationState, Struct, "AssociationState", "AssociationState", "associationState", Kind::Struct(RouteTableAssociationState::DEF), optional, None;
} }

shape! { AssociateSecurityGroupVpcRequest {
    0 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, required, Some(&Rule::Id(&ids::SECURITY_GROUP));
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateSecurityGroupVpcResult {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_VPC_ASSOCIATION_STATE));
} }

shape! { AssociateSubnetCidrBlockRequest {
    0 ipv6_ipam_pool_id: Str, Str, "Ipv6IpamPoolId", "Ipv6IpamPoolId", "Ipv6IpamPoolId", Kind::Str, optional, None;
    1 ipv6_netmask_length: i32, Int, "Ipv6NetmaskLength", "Ipv6NetmaskLength", "Ipv6NetmaskLength", Kind::Int, optional, None;
    2 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    3 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock", Kind::Str, optional, None;
} }

shape! { AssociateSubnetCidrBlockResult {
    0 ipv6_cidr_block_association: SubnetIpv6CidrBlockAssociation, Struct, "Ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", Kind::Struct(SubnetIpv6CidrBlockAssociation::DEF), optional, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
} }

shape! { AssociateTransitGatewayMulticastDomainRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIds", "SubnetIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateTransitGatewayMulticastDomainResult {
    0 associations: TransitGatewayMulticastDomainAssociations, Struct, "Associations", "Associations", "associations", Kind::Struct(TransitGatewayMulticastDomainAssociations::DEF), optional, None;
} }

shape! { AssociateTransitGatewayPolicyTableRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateTransitGatewayPolicyTableResult {
    0 association: TransitGatewayPolicyTableAssociation, Struct, "Association", "Association", "association", Kind::Struct(TransitGatewayPolicyTableAssociation::DEF), optional, None;
} }

shape! { AssociateTransitGatewayRouteTableRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateTransitGatewayRouteTableResult {
    0 association: TransitGatewayAssociation, Struct, "Association", "Association", "association", Kind::Struct(TransitGatewayAssociation::DEF), optional, None;
} }

shape! { AssociateTrunkInterfaceRequest {
    0 branch_interface_id: Str, Str, "BranchInterfaceId", "BranchInterfaceId", "BranchInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    1 trunk_interface_id: Str, Str, "TrunkInterfaceId", "TrunkInterfaceId", "TrunkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    2 vlan_id: i32, Int, "VlanId", "VlanId", "VlanId", Kind::Int, optional, None;
    3 gre_key: i32, Int, "GreKey", "GreKey", "GreKey", Kind::Int, optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AssociateTrunkInterfaceResult {
    0 interface_association: TrunkInterfaceAssociation, Struct, "InterfaceAssociation", "InterfaceAssociation", "interfaceAssociation", Kind::Struct(TrunkInterfaceAssociation::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { AssociateVpcCidrBlockRequest {
    0 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "CidrBlock", Kind::Str, optional, None;
    1 ipv6_cidr_block_network_border_group: Str, Str, "Ipv6CidrBlockNetworkBorderGroup", "Ipv6CidrBlockNetworkBorderGroup", "Ipv6CidrBlockNetworkBorderGroup", Kind::Str, optional, None;
    2 ipv6_pool: Str, Str, "Ipv6Pool", "Ipv6Pool", "Ipv6Pool", Kind::Str, optional, None;
    3 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "Ipv6CidrBlock", Kind::Str, optional, None;
    4 ipv4_ipam_pool_id: Str, Str, "Ipv4IpamPoolId", "Ipv4IpamPoolId", "Ipv4IpamPoolId", Kind::Str, optional, None;
    5 ipv4_netmask_length: i32, Int, "Ipv4NetmaskLength", "Ipv4NetmaskLength", "Ipv4NetmaskLength", Kind::Int, optional, None;
    6 ipv6_ipam_pool_id: Str, Str, "Ipv6IpamPoolId", "Ipv6IpamPoolId", "Ipv6IpamPoolId", Kind::Str, optional, None;
    7 ipv6_netmask_length: i32, Int, "Ipv6NetmaskLength", "Ipv6NetmaskLength", "Ipv6NetmaskLength", Kind::Int, optional, None;
    8 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    9 amazon_provided_ipv6_cidr_block: bool, Bool, "AmazonProvidedIpv6CidrBlock", "AmazonProvidedIpv6CidrBlock", "amazonProvidedIpv6CidrBlock", Kind::Bool, optional, None;
} }

shape! { AssociateVpcCidrBlockResult {
    0 ipv6_cidr_block_association: VpcIpv6CidrBlockAssociation, Struct, "Ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", Kind::Struct(VpcIpv6CidrBlockAssociation::DEF), optional, None;
    1 cidr_block_association: VpcCidrBlockAssociation, Struct, "CidrBlockAssociation", "CidrBlockAssociation", "cidrBlockAssociation", Kind::Struct(VpcCidrBlockAssociation::DEF), optional, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { AssociatedKmsKey {
    0 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
} }

shape! { AssociatedRole {
    0 associated_role_arn: Str, Str, "AssociatedRoleArn", "AssociatedRoleArn", "associatedRoleArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    1 certificate_s3_bucket_name: Str, Str, "CertificateS3BucketName", "CertificateS3BucketName", "certificateS3BucketName", Kind::Str, optional, None;
    2 certificate_s3_object_key: Str, Str, "CertificateS3ObjectKey", "CertificateS3ObjectKey", "certificateS3ObjectKey", Kind::Str, optional, None;
    3 encryption_kms_key_id: Str, Str, "EncryptionKmsKeyId", "EncryptionKmsKeyId", "encryptionKmsKeyId", Kind::Str, optional, None;
} }

shape! { AssociatedTargetNetwork {
    0 network_id: Str, Str, "NetworkId", "NetworkId", "networkId", Kind::Str, optional, None;
    1 network_type: Str, Str, "NetworkType", "NetworkType", "networkType", Kind::Str, optional, Some(&Rule::Enum(&enums::ASSOCIATED_NETWORK_TYPE));
} }

shape! { AssociationStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::ASSOCIATION_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { AthenaIntegration {
    0 integration_result_s3_destination_arn: Str, Str, "IntegrationResultS3DestinationArn", "IntegrationResultS3DestinationArn", "IntegrationResultS3DestinationArn", Kind::Str, required, None;
    1 partition_load_frequency: Str, Str, "PartitionLoadFrequency", "PartitionLoadFrequency", "PartitionLoadFrequency", Kind::Str, required, Some(&Rule::Enum(&enums::PARTITION_LOAD_FREQUENCY));
    2 partition_start_date: Timestamp, Time, "PartitionStartDate", "PartitionStartDate", "PartitionStartDate", Kind::Time, optional, None;
    3 partition_end_date: Timestamp, Time, "PartitionEndDate", "PartitionEndDate", "PartitionEndDate", Kind::Time, optional, None;
} }

shape! { AttachClassicLinkVpcRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    3 groups: Vec<Str>, Strs, "Groups", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("groupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), required, None;
} }

shape! { AttachClassicLinkVpcResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { AttachImageWatermarkRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 watermark_name: Str, Str, "WatermarkName", "WatermarkName", "WatermarkName", Kind::Str, required, Some(&Rule::Length(3, 128));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AttachImageWatermarkResult {
    0 watermark_key: Str, Str, "WatermarkKey", "WatermarkKey", "watermarkKey", Kind::Str, optional, None;
} }

shape! { AttachInternetGatewayRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 internet_gateway_id: Str, Str, "InternetGatewayId", "InternetGatewayId", "internetGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::INTERNET_GATEWAY));
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { AttachNetworkInterfaceRequest {
    0 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "NetworkCardIndex", Kind::Int, optional, None;
    1 ena_srd_specification: EnaSrdSpecification, Struct, "EnaSrdSpecification", "EnaSrdSpecification", "EnaSrdSpecification", Kind::Struct(EnaSrdSpecification::DEF), optional, None;
    2 ena_queue_count: i32, Int, "EnaQueueCount", "EnaQueueCount", "EnaQueueCount", Kind::Int, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    6 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, required, None;
} }

shape! { AttachNetworkInterfaceResult {
    0 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, optional, None;
    1 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
} }

shape! { AttachVerifiedAccessTrustProviderRequest {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, required, None;
    1 verified_access_trust_provider_id: Str, Str, "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", Kind::Str, required, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AttachVerifiedAccessTrustProviderResult {
    0 verified_access_trust_provider: VerifiedAccessTrustProvider, Struct, "VerifiedAccessTrustProvider", "VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", Kind::Struct(VerifiedAccessTrustProvider::DEF), optional, None;
    1 verified_access_instance: VerifiedAccessInstance, Struct, "VerifiedAccessInstance", "VerifiedAccessInstance", "verifiedAccessInstance", Kind::Struct(VerifiedAccessInstance::DEF), optional, None;
} }

shape! { AttachVolumeRequest {
    0 device: Str, Str, "Device", "Device", "Device", Kind::Str, required, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    3 ebs_card_index: i32, Int, "EbsCardIndex", "EbsCardIndex", "EbsCardIndex", Kind::Int, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { AttachVpnGatewayRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    1 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "VpnGatewayId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { AttachVpnGatewayResult {
    0 vpc_attachment: VpcAttachment, Struct, "VpcAttachment", "Attachment", "attachment", Kind::Struct(VpcAttachment::DEF), optional, None;
} }

shape! { AttachmentEnaSrdSpecification {
    0 ena_srd_enabled: bool, Bool, "EnaSrdEnabled", "EnaSrdEnabled", "enaSrdEnabled", Kind::Bool, optional, None;
    1 ena_srd_udp_specification: AttachmentEnaSrdUdpSpecification, Struct, "EnaSrdUdpSpecification", "EnaSrdUdpSpecification", "enaSrdUdpSpecification", Kind::Struct(AttachmentEnaSrdUdpSpecification::DEF), optional, None;
} }

shape! { AttachmentEnaSrdUdpSpecification {
    0 ena_srd_udp_enabled: bool, Bool, "EnaSrdUdpEnabled", "EnaSrdUdpEnabled", "enaSrdUdpEnabled", Kind::Bool, optional, None;
} }

shape! { AttributeBooleanValue {
    0 value: bool, Bool, "Value", "Value", "value", Kind::Bool, optional, None;
} }

shape! { AttributeSummary {
    0 attribute_name: Str, Str, "AttributeName", "AttributeName", "attributeName", Kind::Str, optional, None;
    1 most_frequent_value: Str, Str, "MostFrequentValue", "MostFrequentValue", "mostFrequentValue", Kind::Str, optional, None;
    2 number_of_matched_accounts: i32, Int, "NumberOfMatchedAccounts", "NumberOfMatchedAccounts", "numberOfMatchedAccounts", Kind::Int, optional, None;
    3 number_of_unmatched_accounts: i32, Int, "NumberOfUnmatchedAccounts", "NumberOfUnmatchedAccounts", "numberOfUnmatchedAccounts", Kind::Int, optional, None;
    4 regional_summaries: Vec<RegionalSummary>, Structs, "RegionalSummaries", "RegionalSummarySet", "regionalSummarySet", Kind::List(&Item(Kind::Struct(RegionalSummary::DEF), tag!("item"), None)), optional, None;
} }

shape! { AttributeValue {
    0 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { AuthorizationRule {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    3 access_all: bool, Bool, "AccessAll", "AccessAll", "accessAll", Kind::Bool, optional, None;
    4 destination_cidr: Str, Str, "DestinationCidr", "DestinationCidr", "destinationCidr", Kind::Str, optional, None;
    5 status: ClientVpnAuthorizationRuleStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnAuthorizationRuleStatus::DEF), optional, None;
} }

shape! { AuthorizeClientVpnIngressRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 target_network_cidr: Str, Str, "TargetNetworkCidr", "TargetNetworkCidr", "TargetNetworkCidr", Kind::Str, required, None;
    2 access_group_id: Str, Str, "AccessGroupId", "AccessGroupId", "AccessGroupId", Kind::Str, optional, None;
    3 authorize_all_groups: bool, Bool, "AuthorizeAllGroups", "AuthorizeAllGroups", "AuthorizeAllGroups", Kind::Bool, optional, None;
    4 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { AuthorizeClientVpnIngressResult {
    0 status: ClientVpnAuthorizationRuleStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnAuthorizationRuleStatus::DEF), optional, None;
} }

shape! { AuthorizeSecurityGroupEgressRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, required, Some(&Rule::Id(&ids::SECURITY_GROUP));
    3 source_security_group_name: Str, Str, "SourceSecurityGroupName", "SourceSecurityGroupName", "sourceSecurityGroupName", Kind::Str, optional, None;
    4 source_security_group_owner_id: Str, Str, "SourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId", "sourceSecurityGroupOwnerId", Kind::Str, optional, None;
    5 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "ipProtocol", Kind::Str, optional, None;
    6 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, None;
    7 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, None;
    8 cidr_ip: Str, Str, "CidrIp", "CidrIp", "cidrIp", Kind::Str, optional, None;
    9 ip_permissions: Vec<IpPermission>, Structs, "IpPermissions", "IpPermissions", "ipPermissions", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
} }

shape! { AuthorizeSecurityGroupEgressResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 security_group_rules: Vec<SecurityGroupRule>, Structs, "SecurityGroupRules", "SecurityGroupRuleSet", "securityGroupRuleSet", Kind::List(&Item(Kind::Struct(SecurityGroupRule::DEF), tag!("item"), None)), optional, None;
} }

shape! { AuthorizeSecurityGroupIngressRequest {
    0 cidr_ip: Str, Str, "CidrIp", "CidrIp", "CidrIp", Kind::Str, optional, None;
    1 from_port: i32, Int, "FromPort", "FromPort", "FromPort", Kind::Int, optional, None;
    2 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    3 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
    4 ip_permissions: Vec<IpPermission>, Structs, "IpPermissions", "IpPermissions", "IpPermissions", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
    5 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "IpProtocol", Kind::Str, optional, None;
    6 source_security_group_name: Str, Str, "SourceSecurityGroupName", "SourceSecurityGroupName", "SourceSecurityGroupName", Kind::Str, optional, None;
    7 source_security_group_owner_id: Str, Str, "SourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId", Kind::Str, optional, None;
    8 to_port: i32, Int, "ToPort", "ToPort", "ToPort", Kind::Int, optional, None;
    9 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    10 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { AuthorizeSecurityGroupIngressResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 security_group_rules: Vec<SecurityGroupRule>, Structs, "SecurityGroupRules", "SecurityGroupRuleSet", "securityGroupRuleSet", Kind::List(&Item(Kind::Struct(SecurityGroupRule::DEF), tag!("item"), None)), optional, None;
} }

shape! { AvailabilityZone {
    0 opt_in_status: Str, Str, "OptInStatus", "OptInStatus", "optInStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::AVAILABILITY_ZONE_OPT_IN_STATUS));
    1 messages: Vec<AvailabilityZoneMessage>, Structs, "Messages", "MessageSet", "messageSet", Kind::List(&Item(Kind::Struct(AvailabilityZoneMessage::DEF), tag!("item"), None)), optional, None;
    2 region_name: Str, Str, "RegionName", "RegionName", "regionName", Kind::Str, optional, None;
    3 zone_name: Str, Str, "ZoneName", "ZoneName", "zoneName", Kind::Str, optional, None;
    4 zone_id: Str, Str, "ZoneId", "ZoneId", "zoneId", Kind::Str, optional, None;
    5 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    6 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    7 zone_type: Str, Str, "ZoneType", "ZoneType", "zoneType", Kind::Str, optional, None;
    8 parent_zone_name: Str, Str, "ParentZoneName", "ParentZoneName", "parentZoneName", Kind::Str, optional, None;
    9 parent_zone_id: Str, Str, "ParentZoneId", "ParentZoneId", "parentZoneId", Kind::Str, optional, None;
    10 group_long_name: Str, Str, "GroupLongName", "GroupLongName", "groupLongName", Kind::Str, optional, None;
    11 geography: Vec<AvailabilityZoneGeography>, Structs, "Geography", "GeographySet", "geographySet", Kind::List(&Item(Kind::Struct(AvailabilityZoneGeography::DEF), tag!("item"), None)), optional, None;
    12 sub_geography: Vec<AvailabilityZoneSubGeography>, Structs, "SubGeography", "SubGeographySet", "subGeographySet", Kind::List(&Item(Kind::Struct(AvailabilityZoneSubGeography::DEF), tag!("item"), None)), optional, None;
    13 state: Str, Str, "State", "ZoneState", "zoneState", Kind::Str, optional, Some(&Rule::Enum(&enums::AVAILABILITY_ZONE_STATE));
} }

shape! { AvailabilityZoneAddress {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    2 allocation_ids: Vec<Str>, Strs, "AllocationIds", "AllocationId", "AllocationId", Kind::List(&Item(Kind::Str, tag!("AllocationId"), Some(&Rule::Id(&ids::ALLOCATION)))), optional, None;
} }

shape! { AvailabilityZoneGeography {
    0 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { AvailabilityZoneMessage {
    0 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { AvailabilityZoneSubGeography {
    0 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { AvailableCapacity {
    0 available_instance_capacity: Vec<InstanceCapacity>, Structs, "AvailableInstanceCapacity", "AvailableInstanceCapacity", "availableInstanceCapacity", Kind::List(&Item(Kind::Struct(InstanceCapacity::DEF), tag!("item"), None)), optional, None;
    1 available_vcpus: i32, Int, "AvailableVCpus", "AvailableVCpus", "availableVCpus", Kind::Int, optional, None;
} }
