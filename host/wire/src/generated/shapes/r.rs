// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with R.

use super::prelude::*;

shape! { RebootInstancesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { RecurringCharge {
    0 amount: f64, Double, "Amount", "Amount", "amount", Kind::Double, optional, None;
    1 frequency: Str, Str, "Frequency", "Frequency", "frequency", Kind::Str, optional, Some(&Rule::Enum(&enums::RECURRING_CHARGE_FREQUENCY));
} }

shape! { ReferencedSecurityGroup {
    0 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    1 peering_status: Str, Str, "PeeringStatus", "PeeringStatus", "peeringStatus", Kind::Str, optional, None;
    2 user_id: Str, Str, "UserId", "UserId", "userId", Kind::Str, optional, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    4 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, None;
} }

shape! { Region {
    0 opt_in_status: Str, Str, "OptInStatus", "OptInStatus", "optInStatus", Kind::Str, optional, None;
    1 geography: Vec<RegionGeography>, Structs, "Geography", "GeographySet", "geographySet", Kind::List(&Item(Kind::Struct(RegionGeography::DEF), tag!("item"), None)), optional, None;
    2 region_name: Str, Str, "RegionName", "RegionName", "regionName", Kind::Str, optional, None;
    3 endpoint: Str, Str, "Endpoint", "RegionEndpoint", "regionEndpoint", Kind::Str, optional, None;
} }

shape! { RegionGeography {
    0 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { RegionalSummary {
    0 region_name: Str, Str, "RegionName", "RegionName", "regionName", Kind::Str, optional, None;
    1 number_of_matched_accounts: i32, Int, "NumberOfMatchedAccounts", "NumberOfMatchedAccounts", "numberOfMatchedAccounts", Kind::Int, optional, None;
    2 number_of_unmatched_accounts: i32, Int, "NumberOfUnmatchedAccounts", "NumberOfUnmatchedAccounts", "numberOfUnmatchedAccounts", Kind::Int, optional, None;
} }

shape! { RegisterImageRequest {
    0 image_location: Str, Str, "ImageLocation", "ImageLocation", "ImageLocation", Kind::Str, optional, None;
    1 billing_products: Vec<Str>, Strs, "BillingProducts", "BillingProduct", "BillingProduct", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 boot_mode: Str, Str, "BootMode", "BootMode", "BootMode", Kind::Str, optional, Some(&Rule::Enum(&enums::BOOT_MODE_VALUES));
    3 tpm_support: Str, Str, "TpmSupport", "TpmSupport", "TpmSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TPM_SUPPORT_VALUES));
    4 uefi_data: Str, Str, "UefiData", "UefiData", "UefiData", Kind::Str, optional, Some(&Rule::Length(0, 64000));
    5 imds_support: Str, Str, "ImdsSupport", "ImdsSupport", "ImdsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::IMDS_SUPPORT_VALUES));
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    8 name: Str, Str, "Name", "Name", "name", Kind::Str, required, None;
    9 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, Some(&Rule::Length(0, 255));
    10 architecture: Str, Str, "Architecture", "Architecture", "architecture", Kind::Str, optional, Some(&Rule::Enum(&enums::ARCHITECTURE_VALUES));
    11 kernel_id: Str, Str, "KernelId", "KernelId", "kernelId", Kind::Str, optional, Some(&Rule::Id(&ids::KERNEL));
    12 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "ramdiskId", Kind::Str, optional, Some(&Rule::Id(&ids::RAMDISK));
    13 root_device_name: Str, Str, "RootDeviceName", "RootDeviceName", "rootDeviceName", Kind::Str, optional, None;
    14 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "BlockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("BlockDeviceMapping"), None)), optional, None;
    15 virtualization_type: Str, Str, "VirtualizationType", "VirtualizationType", "virtualizationType", Kind::Str, optional, None;
    16 sriov_net_support: Str, Str, "SriovNetSupport", "SriovNetSupport", "sriovNetSupport", Kind::Str, optional, None;
    17 ena_support: bool, Bool, "EnaSupport", "EnaSupport", "enaSupport", Kind::Bool, optional, None;
} }

shape! { RegisterImageResult {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
} }

shape! { RegisterInstanceEventNotificationAttributesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_tag_attribute: RegisterInstanceTagAttributeRequest, Struct, "InstanceTagAttribute", "InstanceTagAttribute", "InstanceTagAttribute", Kind::Struct(RegisterInstanceTagAttributeRequest::DEF), required, None;
} }

shape! { RegisterInstanceEventNotificationAttributesResult {
    0 instance_tag_attribute: InstanceTagNotificationAttribute, Struct, "InstanceTagAttribute", "InstanceTagAttribute", "instanceTagAttribute", Kind::Struct(InstanceTagNotificationAttribute::DEF), optional, None;
} }

shape! { RegisterInstanceTagAttributeRequest {
    0 include_all_tags_of_instance: bool, Bool, "IncludeAllTagsOfInstance", "IncludeAllTagsOfInstance", "IncludeAllTagsOfInstance", Kind::Bool, optional, None;
    1 instance_tag_keys: Vec<Str>, Strs, "InstanceTagKeys", "InstanceTagKey", "InstanceTagKey", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { RegisterTransitGatewayMulticastGroupMembersRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, required, None;
    1 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "GroupIpAddress", Kind::Str, optional, None;
    2 network_interface_ids: Vec<Str>, Strs, "NetworkInterfaceIds", "NetworkInterfaceIds", "NetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::NETWORK_INTERFACE)))), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RegisterTransitGatewayMulticastGroupMembersResult {
    0 registered_multicast_group_members: TransitGatewayMulticastRegisteredGroupMembers, Struct, "RegisteredMulticastGroupMembers", "RegisteredMulticastGroupMembers", "registeredMulticastGroupMembers", Kind::Struct(TransitGatewayMulticastRegisteredGroupMembers::DEF), optional, None;
} }

shape! { RegisterTransitGatewayMulticastGroupSourcesRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, required, None;
    1 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "GroupIpAddress", Kind::Str, optional, None;
    2 network_interface_ids: Vec<Str>, Strs, "NetworkInterfaceIds", "NetworkInterfaceIds", "NetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::NETWORK_INTERFACE)))), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RegisterTransitGatewayMulticastGroupSourcesResult {
    0 registered_multicast_group_sources: TransitGatewayMulticastRegisteredGroupSources, Struct, "RegisteredMulticastGroupSources", "RegisteredMulticastGroupSources", "registeredMulticastGroupSources", Kind::Struct(TransitGatewayMulticastRegisteredGroupSources::DEF), optional, None;
} }

shape! { RegisteredInstance {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 sql_server_license_usage: Str, Str, "SqlServerLicenseUsage", "SqlServerLicenseUsage", "sqlServerLicenseUsage", Kind::Str, optional, Some(&Rule::Enum(&enums::SQL_SERVER_LICENSE_USAGE));
    2 ha_status: Str, Str, "HaStatus", "HaStatus", "haStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::HA_STATUS));
    3 processing_status: Str, Str, "ProcessingStatus", "ProcessingStatus", "processingStatus", Kind::Str, optional, None;
    4 last_updated_time: Timestamp, Time, "LastUpdatedTime", "LastUpdatedTime", "lastUpdatedTime", Kind::Time, optional, None;
    5 sql_server_credentials: Str, Str, "SqlServerCredentials", "SqlServerCredentials", "sqlServerCredentials", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { RejectCapacityReservationBillingOwnershipRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
} }

shape! { RejectCapacityReservationBillingOwnershipResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { RejectTransitGatewayClientVpnAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RejectTransitGatewayClientVpnAttachmentResult {
    0 transit_gateway_client_vpn_attachment: TransitGatewayClientVpnAttachment, Struct, "TransitGatewayClientVpnAttachment", "TransitGatewayClientVpnAttachment", "transitGatewayClientVpnAttachment", Kind::Struct(TransitGatewayClientVpnAttachment::DEF), optional, None;
} }

shape! { RejectTransitGatewayMulticastDomainAssociationsRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIds", "SubnetIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RejectTransitGatewayMulticastDomainAssociationsResult {
    0 associations: TransitGatewayMulticastDomainAssociations, Struct, "Associations", "Associations", "associations", Kind::Struct(TransitGatewayMulticastDomainAssociations::DEF), optional, None;
} }

shape! { RejectTransitGatewayPeeringAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RejectTransitGatewayPeeringAttachmentResult {
    0 transit_gateway_peering_attachment: TransitGatewayPeeringAttachment, Struct, "TransitGatewayPeeringAttachment", "TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", Kind::Struct(TransitGatewayPeeringAttachment::DEF), optional, None;
} }

shape! { RejectTransitGatewayVpcAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RejectTransitGatewayVpcAttachmentResult {
    0 transit_gateway_vpc_attachment: TransitGatewayVpcAttachment, Struct, "TransitGatewayVpcAttachment", "TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", Kind::Struct(TransitGatewayVpcAttachment::DEF), optional, None;
} }

shape! { RejectVpcEndpointConnectionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 vpc_endpoint_ids: Vec<Str>, Strs, "VpcEndpointIds", "VpcEndpointId", "VpcEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_ENDPOINT)))), required, None;
    3 transit_gateway_attachment_ids: Vec<Str>, Strs, "TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, Some(&Rule::Count(0, 50));
} }

shape! { RejectVpcEndpointConnectionsResult {
    0 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { RejectVpcPeeringConnectionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_PEERING_CONNECTION));
} }

shape! { RejectVpcPeeringConnectionResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ReleaseAddressRequest {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "AllocationId", Kind::Str, optional, Some(&Rule::Id(&ids::ALLOCATION));
    1 public_ip: Str, Str, "PublicIp", "PublicIp", "PublicIp", Kind::Str, optional, None;
    2 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "NetworkBorderGroup", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { ReleaseHostsRequest {
    0 host_ids: Vec<Str>, Strs, "HostIds", "HostId", "hostId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), required, None;
} }

shape! { ReleaseHostsResult {
    0 successful: Vec<Str>, Strs, "Successful", "Successful", "successful", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { ReleaseIpamPoolAllocationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    3 ipam_pool_allocation_id: Str, Str, "IpamPoolAllocationId", "IpamPoolAllocationId", "IpamPoolAllocationId", Kind::Str, required, None;
} }

shape! { ReleaseIpamPoolAllocationResult {
    0 success: bool, Bool, "Success", "Success", "success", Kind::Bool, optional, None;
} }

shape! { RemoveIpamOperatingRegion {
    0 region_name: Str, Str, "RegionName", "RegionName", "RegionName", Kind::Str, optional, None;
} }

shape! { RemoveIpamOrganizationalUnitExclusion {
    0 organizations_entity_path: Str, Str, "OrganizationsEntityPath", "OrganizationsEntityPath", "OrganizationsEntityPath", Kind::Str, optional, None;
} }

shape! { RemovePrefixListEntry {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
} }

shape! { ReplaceIamInstanceProfileAssociationRequest {
    0 iam_instance_profile: IamInstanceProfileSpecification, Struct, "IamInstanceProfile", "IamInstanceProfile", "IamInstanceProfile", Kind::Struct(IamInstanceProfileSpecification::DEF), required, None;
    1 association_id: Str, Str, "AssociationId", "AssociationId", "AssociationId", Kind::Str, required, None;
} }

shape! { ReplaceIamInstanceProfileAssociationResult {
    0 iam_instance_profile_association: IamInstanceProfileAssociation, Struct, "IamInstanceProfileAssociation", "IamInstanceProfileAssociation", "iamInstanceProfileAssociation", Kind::Struct(IamInstanceProfileAssociation::DEF), optional, None;
} }

shape! { ReplaceImageCriteriaInAllowedImagesSettingsRequest {
    0 image_criteria: Vec<ImageCriterionRequest>, Structs, "ImageCriteria", "ImageCriterion", "ImageCriterion", Kind::List(&Item(Kind::Struct(ImageCriterionRequest::DEF), tag!("ImageCriterion"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ReplaceImageCriteriaInAllowedImagesSettingsResult {
    0 return_value: bool, Bool, "ReturnValue", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ReplaceImageInstanceTypeSpecificationRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 instance_type_specification: InstanceTypeSpecificationRequest, Struct, "InstanceTypeSpecification", "InstanceTypeSpecification", "InstanceTypeSpecification", Kind::Struct(InstanceTypeSpecificationRequest::DEF), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ReplaceImageInstanceTypeSpecificationResult {
    0 return_value: bool, Bool, "ReturnValue", "ReturnValue", "returnValue", Kind::Bool, optional, None;
} }

shape! { ReplaceNetworkAclAssociationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, required, None;
    2 network_acl_id: Str, Str, "NetworkAclId", "NetworkAclId", "networkAclId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_ACL));
} }

shape! { ReplaceNetworkAclAssociationResult {
    0 new_association_id: Str, Str, "NewAssociationId", "NewAssociationId", "newAssociationId", Kind::Str, optional, None;
} }

shape! { ReplaceNetworkAclEntryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 network_acl_id: Str, Str, "NetworkAclId", "NetworkAclId", "networkAclId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_ACL));
    2 rule_number: i32, Int, "RuleNumber", "RuleNumber", "ruleNumber", Kind::Int, required, None;
    3 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, required, None;
    4 rule_action: Str, Str, "RuleAction", "RuleAction", "ruleAction", Kind::Str, required, Some(&Rule::Enum(&enums::RULE_ACTION));
    5 egress: bool, Bool, "Egress", "Egress", "egress", Kind::Bool, required, None;
    6 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    7 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock", Kind::Str, optional, None;
    8 icmp_type_code: IcmpTypeCode, Struct, "IcmpTypeCode", "Icmp", "Icmp", Kind::Struct(IcmpTypeCode::DEF), optional, None;
    9 port_range: PortRange, Struct, "PortRange", "PortRange", "portRange", Kind::Struct(PortRange::DEF), optional, None;
} }

shape! { ReplaceRootVolumeTask {
    0 replace_root_volume_task_id: Str, Str, "ReplaceRootVolumeTaskId", "ReplaceRootVolumeTaskId", "replaceRootVolumeTaskId", Kind::Str, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    2 task_state: Str, Str, "TaskState", "TaskState", "taskState", Kind::Str, optional, Some(&Rule::Enum(&enums::REPLACE_ROOT_VOLUME_TASK_STATE));
    3 start_time: Str, Str, "StartTime", "StartTime", "startTime", Kind::Str, optional, None;
    4 complete_time: Str, Str, "CompleteTime", "CompleteTime", "completeTime", Kind::Str, optional, None;
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    6 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    7 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    8 delete_replaced_root_volume: bool, Bool, "DeleteReplacedRootVolume", "DeleteReplacedRootVolume", "deleteReplacedRootVolume", Kind::Bool, optional, None;
} }

shape! { ReplaceRouteRequest {
    0 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "DestinationPrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    1 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "VpcEndpointId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_ENDPOINT));
    2 local_target: bool, Bool, "LocalTarget", "LocalTarget", "LocalTarget", Kind::Bool, optional, None;
    3 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    4 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "LocalGatewayId", Kind::Str, optional, None;
    5 carrier_gateway_id: Str, Str, "CarrierGatewayId", "CarrierGatewayId", "CarrierGatewayId", Kind::Str, optional, None;
    6 core_network_arn: Str, Str, "CoreNetworkArn", "CoreNetworkArn", "CoreNetworkArn", Kind::Str, optional, None;
    7 odb_network_arn: Str, Str, "OdbNetworkArn", "OdbNetworkArn", "OdbNetworkArn", Kind::Str, optional, None;
    8 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    9 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
    10 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    11 gateway_id: Str, Str, "GatewayId", "GatewayId", "gatewayId", Kind::Str, optional, None;
    12 destination_ipv6_cidr_block: Str, Str, "DestinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", Kind::Str, optional, None;
    13 egress_only_internet_gateway_id: Str, Str, "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::EGRESS_ONLY_INTERNET_GATEWAY));
    14 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    15 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    16 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_PEERING_CONNECTION));
    17 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::NAT_GATEWAY));
} }

shape! { ReplaceRouteTableAssociationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, required, None;
    2 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
} }

shape! { ReplaceRouteTableAssociationResult {
    0 new_association_id: Str, Str, "NewAssociationId", "NewAssociationId", "newAssociationId", Kind::Str, optional, None;
    1 association_state: RouteTableAssociationState, Struct, "AssociationState", "AssociationState", "associationState", Kind::Struct(RouteTableAssociationState::DEF), optional, None;
} }

shape! { ReplaceTransitGatewayRouteRequest {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    1 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    2 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    3 blackhole: bool, Bool, "Blackhole", "Blackhole", "Blackhole", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ReplaceTransitGatewayRouteResult {
    0 route: TransitGatewayRoute, Struct, "Route", "Route", "route", Kind::Struct(TransitGatewayRoute::DEF), optional, None;
} }

shape! { ReplaceVpnTunnelRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 vpn_tunnel_outside_ip_address: Str, Str, "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", Kind::Str, required, None;
    2 apply_pending_maintenance: bool, Bool, "ApplyPendingMaintenance", "ApplyPendingMaintenance", "ApplyPendingMaintenance", Kind::Bool, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ReplaceVpnTunnelResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ReportInstanceStatusRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 instances: Vec<Str>, Strs, "Instances", "InstanceId", "instanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), required, None;
    2 status: Str, Str, "Status", "Status", "status", Kind::Str, required, Some(&Rule::Enum(&enums::REPORT_STATUS_TYPE));
    3 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    4 end_time: Timestamp, Time, "EndTime", "EndTime", "endTime", Kind::Time, optional, None;
    5 reason_codes: Vec<Str>, Strs, "ReasonCodes", "ReasonCode", "reasonCode", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::REPORT_INSTANCE_REASON_CODES)))), required, None;
    6 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
} }

shape! { RequestFilterPortRange {
    0 from_port: i32, Int, "FromPort", "FromPort", "FromPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
    1 to_port: i32, Int, "ToPort", "ToPort", "ToPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
} }

shape! { RequestIpamResourceTag {
    0 key: Str, Str, "Key", "Key", "Key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { RequestLaunchTemplateData {
    0 kernel_id: Str, Str, "KernelId", "KernelId", "KernelId", Kind::Str, optional, Some(&Rule::Id(&ids::KERNEL));
    1 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "EbsOptimized", Kind::Bool, optional, None;
    2 iam_instance_profile: LaunchTemplateIamInstanceProfileSpecificationRequest, Struct, "IamInstanceProfile", "IamInstanceProfile", "IamInstanceProfile", Kind::Struct(LaunchTemplateIamInstanceProfileSpecificationRequest::DEF), optional, None;
    3 block_device_mappings: Vec<LaunchTemplateBlockDeviceMappingRequest>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "BlockDeviceMapping", Kind::List(&Item(Kind::Struct(LaunchTemplateBlockDeviceMappingRequest::DEF), tag!("BlockDeviceMapping"), None)), optional, None;
    4 network_interfaces: Vec<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>, Structs, "NetworkInterfaces", "NetworkInterface", "NetworkInterface", Kind::List(&Item(Kind::Struct(LaunchTemplateInstanceNetworkInterfaceSpecificationRequest::DEF), tag!("InstanceNetworkInterfaceSpecification"), None)), optional, None;
    5 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, optional, None;
    6 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    7 key_name: Str, Str, "KeyName", "KeyName", "KeyName", Kind::Str, optional, None;
    8 monitoring: LaunchTemplatesMonitoringRequest, Struct, "Monitoring", "Monitoring", "Monitoring", Kind::Struct(LaunchTemplatesMonitoringRequest::DEF), optional, None;
    9 placement: LaunchTemplatePlacementRequest, Struct, "Placement", "Placement", "Placement", Kind::Struct(LaunchTemplatePlacementRequest::DEF), optional, None;
    10 ram_disk_id: Str, Str, "RamDiskId", "RamDiskId", "RamDiskId", Kind::Str, optional, Some(&Rule::Id(&ids::RAMDISK));
    11 disable_api_termination: bool, Bool, "DisableApiTermination", "DisableApiTermination", "DisableApiTermination", Kind::Bool, optional, None;
    12 instance_initiated_shutdown_behavior: Str, Str, "InstanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::SHUTDOWN_BEHAVIOR));
    13 user_data: Str, Str, "UserData", "UserData", "UserData", Kind::Str, optional, None;
    14 tag_specifications: Vec<LaunchTemplateTagSpecificationRequest>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(LaunchTemplateTagSpecificationRequest::DEF), tag!("LaunchTemplateTagSpecificationRequest"), None)), optional, None;
    15 elastic_gpu_specifications: Vec<ElasticGpuSpecification>, Structs, "ElasticGpuSpecifications", "ElasticGpuSpecification", "ElasticGpuSpecification", Kind::List(&Item(Kind::Struct(ElasticGpuSpecification::DEF), tag!("ElasticGpuSpecification"), None)), optional, None;
    16 elastic_inference_accelerators: Vec<LaunchTemplateElasticInferenceAccelerator>, Structs, "ElasticInferenceAccelerators", "ElasticInferenceAccelerator", "ElasticInferenceAccelerator", Kind::List(&Item(Kind::Struct(LaunchTemplateElasticInferenceAccelerator::DEF), tag!("item"), None)), optional, None;
    17 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    18 security_groups: Vec<Str>, Strs, "SecurityGroups", "SecurityGroup", "SecurityGroup", Kind::List(&Item(Kind::Str, tag!("SecurityGroup"), None)), optional, None;
    19 instance_market_options: LaunchTemplateInstanceMarketOptionsRequest, Struct, "InstanceMarketOptions", "InstanceMarketOptions", "InstanceMarketOptions", Kind::Struct(LaunchTemplateInstanceMarketOptionsRequest::DEF), optional, None;
    20 credit_specification: CreditSpecificationRequest, Struct, "CreditSpecification", "CreditSpecification", "CreditSpecification", Kind::Struct(CreditSpecificationRequest::DEF), optional, None;
    21 cpu_options: LaunchTemplateCpuOptionsRequest, Struct, "CpuOptions", "CpuOptions", "CpuOptions", Kind::Struct(LaunchTemplateCpuOptionsRequest::DEF), optional, None;
    22 capacity_reservation_specification: LaunchTemplateCapacityReservationSpecificationRequest, Struct, "CapacityReservationSpecification", "CapacityReservationSpecification", "CapacityReservationSpecification", Kind::Struct(LaunchTemplateCapacityReservationSpecificationRequest::DEF), optional, None;
    23 license_specifications: Vec<LaunchTemplateLicenseConfigurationRequest>, Structs, "LicenseSpecifications", "LicenseSpecification", "LicenseSpecification", Kind::List(&Item(Kind::Struct(LaunchTemplateLicenseConfigurationRequest::DEF), tag!("item"), None)), optional, None;
    24 hibernation_options: LaunchTemplateHibernationOptionsRequest, Struct, "HibernationOptions", "HibernationOptions", "HibernationOptions", Kind::Struct(LaunchTemplateHibernationOptionsRequest::DEF), optional, None;
    25 metadata_options: LaunchTemplateInstanceMetadataOptionsRequest, Struct, "MetadataOptions", "MetadataOptions", "MetadataOptions", Kind::Struct(LaunchTemplateInstanceMetadataOptionsRequest::DEF), optional, None;
    26 enclave_options: LaunchTemplateEnclaveOptionsRequest, Struct, "EnclaveOptions", "EnclaveOptions", "EnclaveOptions", Kind::Struct(LaunchTemplateEnclaveOptionsRequest::DEF), optional, None;
    27 instance_requirements: InstanceRequirementsRequest, Struct, "InstanceRequirements", "InstanceRequirements", "InstanceRequirements", Kind::Struct(InstanceRequirementsRequest::DEF), optional, None;
    28 private_dns_name_options: LaunchTemplatePrivateDnsNameOptionsRequest, Struct, "PrivateDnsNameOptions", "PrivateDnsNameOptions", "PrivateDnsNameOptions", Kind::Struct(LaunchTemplatePrivateDnsNameOptionsRequest::DEF), optional, None;
    29 maintenance_options: LaunchTemplateInstanceMaintenanceOptionsRequest, Struct, "MaintenanceOptions", "MaintenanceOptions", "MaintenanceOptions", Kind::Struct(LaunchTemplateInstanceMaintenanceOptionsRequest::DEF), optional, None;
    30 disable_api_stop: bool, Bool, "DisableApiStop", "DisableApiStop", "DisableApiStop", Kind::Bool, optional, None;
    31 operator: OperatorRequest, Struct, "Operator", "Operator", "Operator", Kind::Struct(OperatorRequest::DEF), optional, None;
    32 network_performance_options: LaunchTemplateNetworkPerformanceOptionsRequest, Struct, "NetworkPerformanceOptions", "NetworkPerformanceOptions", "NetworkPerformanceOptions", Kind::Struct(LaunchTemplateNetworkPerformanceOptionsRequest::DEF), optional, None;
    33 secondary_interfaces: Vec<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>, Structs, "SecondaryInterfaces", "SecondaryInterface", "SecondaryInterface", Kind::List(&Item(Kind::Struct(LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::DEF), tag!("InstanceSecondaryInterfaceSpecification"), None)), optional, None;
} }

shape! { RequestSpotFleetRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 spot_fleet_request_config: SpotFleetRequestConfigData, Struct, "SpotFleetRequestConfig", "SpotFleetRequestConfig", "spotFleetRequestConfig", Kind::Struct(SpotFleetRequestConfigData::DEF), required, None;
} }

shape! { RequestSpotFleetResponse {
    0 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, optional, None;
} }

shape! { RequestSpotInstancesRequest {
    0 launch_specification: RequestSpotLaunchSpecification, Struct, "LaunchSpecification", "LaunchSpecification", "LaunchSpecification", Kind::Struct(RequestSpotLaunchSpecification::DEF), optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_INTERRUPTION_BEHAVIOR));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 spot_price: Str, Str, "SpotPrice", "SpotPrice", "spotPrice", Kind::Str, optional, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    6 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    7 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_TYPE));
    8 valid_from: Timestamp, Time, "ValidFrom", "ValidFrom", "validFrom", Kind::Time, optional, None;
    9 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "validUntil", Kind::Time, optional, None;
    10 launch_group: Str, Str, "LaunchGroup", "LaunchGroup", "launchGroup", Kind::Str, optional, None;
    11 availability_zone_group: Str, Str, "AvailabilityZoneGroup", "AvailabilityZoneGroup", "availabilityZoneGroup", Kind::Str, optional, None;
    12 block_duration_minutes: i32, Int, "BlockDurationMinutes", "BlockDurationMinutes", "blockDurationMinutes", Kind::Int, optional, None;
} }

shape! { RequestSpotInstancesResult {
    0 spot_instance_requests: Vec<SpotInstanceRequest>, Structs, "SpotInstanceRequests", "SpotInstanceRequestSet", "spotInstanceRequestSet", Kind::List(&Item(Kind::Struct(SpotInstanceRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { RequestSpotLaunchSpecification {
    0 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    1 security_groups: Vec<Str>, Strs, "SecurityGroups", "SecurityGroup", "SecurityGroup", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 addressing_type: Str, Str, "AddressingType", "AddressingType", "addressingType", Kind::Str, optional, None;
    3 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
    4 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
    5 iam_instance_profile: IamInstanceProfileSpecification, Struct, "IamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile", Kind::Struct(IamInstanceProfileSpecification::DEF), optional, None;
    6 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    7 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    8 kernel_id: Str, Str, "KernelId", "KernelId", "kernelId", Kind::Str, optional, Some(&Rule::Id(&ids::KERNEL));
    9 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    10 monitoring: RunInstancesMonitoringEnabled, Struct, "Monitoring", "Monitoring", "monitoring", Kind::Struct(RunInstancesMonitoringEnabled::DEF), optional, None;
    11 network_interfaces: Vec<InstanceNetworkInterfaceSpecification>, Structs, "NetworkInterfaces", "NetworkInterface", "NetworkInterface", Kind::List(&Item(Kind::Struct(InstanceNetworkInterfaceSpecification::DEF), tag!("item"), None)), optional, None;
    12 placement: SpotPlacement, Struct, "Placement", "Placement", "placement", Kind::Struct(SpotPlacement::DEF), optional, None;
    13 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "ramdiskId", Kind::Str, optional, Some(&Rule::Id(&ids::RAMDISK));
    14 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    15 user_data: Str, Str, "UserData", "UserData", "userData", Kind::Str, optional, None;
} }

shape! { Reservation {
    0 reservation_id: Str, Str, "ReservationId", "ReservationId", "reservationId", Kind::Str, optional, None;
    1 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    2 requester_id: Str, Str, "RequesterId", "RequesterId", "requesterId", Kind::Str, optional, None;
    3 groups: Vec<GroupIdentifier>, Structs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
    4 instances: Vec<Instance>, Structs, "Instances", "InstancesSet", "instancesSet", Kind::List(&Item(Kind::Struct(Instance::DEF), tag!("item"), None)), optional, None;
} }

shape! { ReservationFleetInstanceSpecification {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    1 instance_platform: Str, Str, "InstancePlatform", "InstancePlatform", "InstancePlatform", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_INSTANCE_PLATFORM));
    2 weight: f64, Double, "Weight", "Weight", "Weight", Kind::Double, optional, Some(&Rule::Range(0, 99));
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    4 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    5 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "EbsOptimized", Kind::Bool, optional, None;
    6 priority: i32, Int, "Priority", "Priority", "Priority", Kind::Int, optional, Some(&Rule::Range(0, i64::MAX));
} }

shape! { ReservationValue {
    0 hourly_price: Str, Str, "HourlyPrice", "HourlyPrice", "hourlyPrice", Kind::Str, optional, None;
    1 remaining_total_value: Str, Str, "RemainingTotalValue", "RemainingTotalValue", "remainingTotalValue", Kind::Str, optional, None;
    2 remaining_upfront_value: Str, Str, "RemainingUpfrontValue", "RemainingUpfrontValue", "remainingUpfrontValue", Kind::Str, optional, None;
} }

shape! { ReservedCapacityFallbackOptions {
    0 market_types: Vec<Str>, Strs, "MarketTypes", "MarketTypeSet", "marketTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::RESERVED_CAPACITY_FALLBACK_MARKET_TYPE)))), optional, None;
} }

shape! { ReservedCapacityFallbackOptionsRequest {
    0 market_types: Vec<Str>, Strs, "MarketTypes", "MarketType", "MarketType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::RESERVED_CAPACITY_FALLBACK_MARKET_TYPE)))), optional, None;
} }

shape! { ReservedCapacityOptions {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "allocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::RESERVED_CAPACITY_ALLOCATION_STRATEGY));
    1 reservation_types: Vec<Str>, Strs, "ReservationTypes", "ReservationTypeSet", "reservationTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::FLEET_RESERVATION_TYPE)))), optional, None;
    2 reserved_capacity_fallback_options: ReservedCapacityFallbackOptions, Struct, "ReservedCapacityFallbackOptions", "ReservedCapacityFallbackOptions", "reservedCapacityFallbackOptions", Kind::Struct(ReservedCapacityFallbackOptions::DEF), optional, None;
} }

shape! { ReservedCapacityOptionsRequest {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "AllocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::RESERVED_CAPACITY_ALLOCATION_STRATEGY));
    1 reservation_types: Vec<Str>, Strs, "ReservationTypes", "ReservationType", "ReservationType", Kind::List(&Item(Kind::Str, tag!("ReservationType"), Some(&Rule::Enum(&enums::FLEET_RESERVATION_TYPE)))), optional, None;
    2 capacity_reservation_target: FleetCapacityReservationTargetRequest, Struct, "CapacityReservationTarget", "CapacityReservationTarget", "CapacityReservationTarget", Kind::Struct(FleetCapacityReservationTargetRequest::DEF), optional, None;
    3 reserved_capacity_fallback_options: ReservedCapacityFallbackOptionsRequest, Struct, "ReservedCapacityFallbackOptions", "ReservedCapacityFallbackOptions", "ReservedCapacityFallbackOptions", Kind::Struct(ReservedCapacityFallbackOptionsRequest::DEF), optional, None;
} }

shape! { ReservedInstanceLimitPrice {
    0 amount: f64, Double, "Amount", "Amount", "amount", Kind::Double, optional, None;
    1 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
} }

shape! { ReservedInstanceReservationValue {
    0 reservation_value: ReservationValue, Struct, "ReservationValue", "ReservationValue", "reservationValue", Kind::Struct(ReservationValue::DEF), optional, None;
    1 reserved_instance_id: Str, Str, "ReservedInstanceId", "ReservedInstanceId", "reservedInstanceId", Kind::Str, optional, None;
} }

shape! { ReservedInstances {
    0 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    1 instance_tenancy: Str, Str, "InstanceTenancy", "InstanceTenancy", "instanceTenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    2 offering_class: Str, Str, "OfferingClass", "OfferingClass", "offeringClass", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_CLASS_TYPE));
    3 offering_type: Str, Str, "OfferingType", "OfferingType", "offeringType", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_TYPE_VALUES));
    4 recurring_charges: Vec<RecurringCharge>, Structs, "RecurringCharges", "RecurringCharges", "recurringCharges", Kind::List(&Item(Kind::Struct(RecurringCharge::DEF), tag!("item"), None)), optional, None;
    5 scope: Str, Str, "Scope", "Scope", "scope", Kind::Str, optional, Some(&Rule::Enum(&enums::SCOPE));
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    7 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    8 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
    9 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    10 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    11 start: Timestamp, Time, "Start", "Start", "start", Kind::Time, optional, None;
    12 end: Timestamp, Time, "End", "End", "end", Kind::Time, optional, None;
    13 duration: i64, Long, "Duration", "Duration", "duration", Kind::Long, optional, None;
    14 usage_price: f32, Float, "UsagePrice", "UsagePrice", "usagePrice", Kind::Float, optional, None;
    15 fixed_price: f32, Float, "FixedPrice", "FixedPrice", "fixedPrice", Kind::Float, optional, None;
    16 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    17 product_description: Str, Str, "ProductDescription", "ProductDescription", "productDescription", Kind::Str, optional, Some(&Rule::Enum(&enums::RI_PRODUCT_DESCRIPTION));
    18 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::RESERVED_INSTANCE_STATE));
} }

shape! { ReservedInstancesConfiguration {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    2 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    3 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, None;
    4 scope: Str, Str, "Scope", "Scope", "scope", Kind::Str, optional, Some(&Rule::Enum(&enums::SCOPE));
    5 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { ReservedInstancesId {
    0 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
} }

shape! { ReservedInstancesListing {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    1 create_date: Timestamp, Time, "CreateDate", "CreateDate", "createDate", Kind::Time, optional, None;
    2 instance_counts: Vec<InstanceCount>, Structs, "InstanceCounts", "InstanceCounts", "instanceCounts", Kind::List(&Item(Kind::Struct(InstanceCount::DEF), tag!("item"), None)), optional, None;
    3 price_schedules: Vec<PriceSchedule>, Structs, "PriceSchedules", "PriceSchedules", "priceSchedules", Kind::List(&Item(Kind::Struct(PriceSchedule::DEF), tag!("item"), None)), optional, None;
    4 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
    5 reserved_instances_listing_id: Str, Str, "ReservedInstancesListingId", "ReservedInstancesListingId", "reservedInstancesListingId", Kind::Str, optional, None;
    6 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::LISTING_STATUS));
    7 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    9 update_date: Timestamp, Time, "UpdateDate", "UpdateDate", "updateDate", Kind::Time, optional, None;
} }

shape! { ReservedInstancesModification {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    1 create_date: Timestamp, Time, "CreateDate", "CreateDate", "createDate", Kind::Time, optional, None;
    2 effective_date: Timestamp, Time, "EffectiveDate", "EffectiveDate", "effectiveDate", Kind::Time, optional, None;
    3 modification_results: Vec<ReservedInstancesModificationResult>, Structs, "ModificationResults", "ModificationResultSet", "modificationResultSet", Kind::List(&Item(Kind::Struct(ReservedInstancesModificationResult::DEF), tag!("item"), None)), optional, None;
    4 reserved_instances_ids: Vec<ReservedInstancesId>, Structs, "ReservedInstancesIds", "ReservedInstancesSet", "reservedInstancesSet", Kind::List(&Item(Kind::Struct(ReservedInstancesId::DEF), tag!("item"), None)), optional, None;
    5 reserved_instances_modification_id: Str, Str, "ReservedInstancesModificationId", "ReservedInstancesModificationId", "reservedInstancesModificationId", Kind::Str, optional, None;
    6 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    7 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    8 update_date: Timestamp, Time, "UpdateDate", "UpdateDate", "updateDate", Kind::Time, optional, None;
} }

shape! { ReservedInstancesModificationResult {
    0 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
    1 target_configuration: ReservedInstancesConfiguration, Struct, "TargetConfiguration", "TargetConfiguration", "targetConfiguration", Kind::Struct(ReservedInstancesConfiguration::DEF), optional, None;
} }

shape! { ReservedInstancesOffering {
    0 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    1 instance_tenancy: Str, Str, "InstanceTenancy", "InstanceTenancy", "instanceTenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    2 marketplace: bool, Bool, "Marketplace", "Marketplace", "marketplace", Kind::Bool, optional, None;
    3 offering_class: Str, Str, "OfferingClass", "OfferingClass", "offeringClass", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_CLASS_TYPE));
    4 offering_type: Str, Str, "OfferingType", "OfferingType", "offeringType", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_TYPE_VALUES));
    5 pricing_details: Vec<PricingDetail>, Structs, "PricingDetails", "PricingDetailsSet", "pricingDetailsSet", Kind::List(&Item(Kind::Struct(PricingDetail::DEF), tag!("item"), None)), optional, None;
    6 recurring_charges: Vec<RecurringCharge>, Structs, "RecurringCharges", "RecurringCharges", "recurringCharges", Kind::List(&Item(Kind::Struct(RecurringCharge::DEF), tag!("item"), None)), optional, None;
    7 scope: Str, Str, "Scope", "Scope", "scope", Kind::Str, optional, Some(&Rule::Enum(&enums::SCOPE));
    8 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    9 reserved_instances_offering_id: Str, Str, "ReservedInstancesOfferingId", "ReservedInstancesOfferingId", "reservedInstancesOfferingId", Kind::Str, optional, None;
    10 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    11 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    12 duration: i64, Long, "Duration", "Duration", "duration", Kind::Long, optional, None;
    13 usage_price: f32, Float, "UsagePrice", "UsagePrice", "usagePrice", Kind::Float, optional, None;
    14 fixed_price: f32, Float, "FixedPrice", "FixedPrice", "fixedPrice", Kind::Float, optional, None;
    15 product_description: Str, Str, "ProductDescription", "ProductDescription", "productDescription", Kind::Str, optional, Some(&Rule::Enum(&enums::RI_PRODUCT_DESCRIPTION));
} }

shape! { ResetAddressAttributeRequest {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "AllocationId", Kind::Str, required, Some(&Rule::Id(&ids::ALLOCATION));
    1 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::ADDRESS_ATTRIBUTE_NAME));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ResetAddressAttributeResult {
    0 address: AddressAttribute, Struct, "Address", "Address", "address", Kind::Struct(AddressAttribute::DEF), optional, None;
} }

shape! { ResetEbsDefaultKmsKeyIdRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ResetEbsDefaultKmsKeyIdResult {
    0 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
} }

shape! { ResetFpgaImageAttributeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "FpgaImageId", Kind::Str, required, Some(&Rule::Id(&ids::FPGA_IMAGE));
    2 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, optional, Some(&Rule::Enum(&enums::RESET_FPGA_IMAGE_ATTRIBUTE_NAME));
} }

shape! { ResetFpgaImageAttributeResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ResetImageAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::RESET_IMAGE_ATTRIBUTE_NAME));
    1 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { ResetInstanceAttributeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 attribute: Str, Str, "Attribute", "Attribute", "attribute", Kind::Str, required, Some(&Rule::Enum(&enums::INSTANCE_ATTRIBUTE_NAME));
} }

shape! { ResetNetworkInterfaceAttributeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    2 source_dest_check: Str, Str, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Str, optional, None;
} }

shape! { ResetSnapshotAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::SNAPSHOT_ATTRIBUTE_NAME));
    1 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { ResourceStatement {
    0 resources: Vec<Str>, Strs, "Resources", "ResourceSet", "resourceSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 resource_types: Vec<Str>, Strs, "ResourceTypes", "ResourceTypeSet", "resourceTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { ResourceStatementRequest {
    0 resources: Vec<Str>, Strs, "Resources", "Resource", "Resource", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 resource_types: Vec<Str>, Strs, "ResourceTypes", "ResourceType", "ResourceType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { ResourceTypeOption {
    0 option_name: Str, Str, "OptionName", "OptionName", "OptionName", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_REFERENCE_OPTION_NAME));
    1 option_values: Vec<Str>, Strs, "OptionValues", "OptionValue", "OptionValue", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { ResourceTypeRequest {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_REFERENCE_RESOURCE_TYPE));
    1 resource_type_options: Vec<ResourceTypeOption>, Structs, "ResourceTypeOptions", "ResourceTypeOption", "ResourceTypeOption", Kind::List(&Item(Kind::Struct(ResourceTypeOption::DEF), tag!("item"), None)), optional, None;
} }

shape! { ResponseError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_ERROR_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ResponseLaunchTemplateData {
    0 kernel_id: Str, Str, "KernelId", "KernelId", "kernelId", Kind::Str, optional, None;
    1 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
    2 iam_instance_profile: LaunchTemplateIamInstanceProfileSpecification, Struct, "IamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile", Kind::Struct(LaunchTemplateIamInstanceProfileSpecification::DEF), optional, None;
    3 block_device_mappings: Vec<LaunchTemplateBlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMappingSet", "blockDeviceMappingSet", Kind::List(&Item(Kind::Struct(LaunchTemplateBlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
    4 network_interfaces: Vec<LaunchTemplateInstanceNetworkInterfaceSpecification>, Structs, "NetworkInterfaces", "NetworkInterfaceSet", "networkInterfaceSet", Kind::List(&Item(Kind::Struct(LaunchTemplateInstanceNetworkInterfaceSpecification::DEF), tag!("item"), None)), optional, None;
    5 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    6 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    7 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    8 monitoring: LaunchTemplatesMonitoring, Struct, "Monitoring", "Monitoring", "monitoring", Kind::Struct(LaunchTemplatesMonitoring::DEF), optional, None;
    9 placement: LaunchTemplatePlacement, Struct, "Placement", "Placement", "placement", Kind::Struct(LaunchTemplatePlacement::DEF), optional, None;
    10 ram_disk_id: Str, Str, "RamDiskId", "RamDiskId", "ramDiskId", Kind::Str, optional, None;
    11 disable_api_termination: bool, Bool, "DisableApiTermination", "DisableApiTermination", "disableApiTermination", Kind::Bool, optional, None;
    12 instance_initiated_shutdown_behavior: Str, Str, "InstanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::SHUTDOWN_BEHAVIOR));
    13 user_data: Str, Str, "UserData", "UserData", "userData", Kind::Str, optional, None;
    14 tag_specifications: Vec<LaunchTemplateTagSpecification>, Structs, "TagSpecifications", "TagSpecificationSet", "tagSpecificationSet", Kind::List(&Item(Kind::Struct(LaunchTemplateTagSpecification::DEF), tag!("item"), None)), optional, None;
    15 elastic_gpu_specifications: Vec<ElasticGpuSpecificationResponse>, Structs, "ElasticGpuSpecifications", "ElasticGpuSpecificationSet", "elasticGpuSpecificationSet", Kind::List(&Item(Kind::Struct(ElasticGpuSpecificationResponse::DEF), tag!("item"), None)), optional, None;
    16 elastic_inference_accelerators: Vec<LaunchTemplateElasticInferenceAcceleratorResponse>, Structs, "ElasticInferenceAccelerators", "ElasticInferenceAcceleratorSet", "elasticInferenceAcceleratorSet", Kind::List(&Item(Kind::Struct(LaunchTemplateElasticInferenceAcceleratorResponse::DEF), tag!("item"), None)), optional, None;
    17 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupIdSet", "securityGroupIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    18 security_groups: Vec<Str>, Strs, "SecurityGroups", "SecurityGroupSet", "securityGroupSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    19 instance_market_options: LaunchTemplateInstanceMarketOptions, Struct, "InstanceMarketOptions", "InstanceMarketOptions", "instanceMarketOptions", Kind::Struct(LaunchTemplateInstanceMarketOptions::DEF), optional, None;
    20 credit_specification: CreditSpecification, Struct, "CreditSpecification", "CreditSpecification", "creditSpecification", Kind::Struct(CreditSpecification::DEF), optional, None;
    21 cpu_options: LaunchTemplateCpuOptions, Struct, "CpuOptions", "CpuOptions", "cpuOptions", Kind::Struct(LaunchTemplateCpuOptions::DEF), optional, None;
    22 capacity_reservation_specification: LaunchTemplateCapacityReservationSpecificationResponse, Struct, "CapacityReservationSpecification", "CapacityReservationSpecification", "capacityReservationSpecification", Kind::Struct(LaunchTemplateCapacityReservationSpecificationResponse::DEF), optional, None;
    23 license_specifications: Vec<LaunchTemplateLicenseConfiguration>, Structs, "LicenseSpecifications", "LicenseSet", "licenseSet", Kind::List(&Item(Kind::Struct(LaunchTemplateLicenseConfiguration::DEF), tag!("item"), None)), optional, None;
    24 hibernation_options: LaunchTemplateHibernationOptions, Struct, "HibernationOptions", "HibernationOptions", "hibernationOptions", Kind::Struct(LaunchTemplateHibernationOptions::DEF), optional, None;
    25 metadata_options: LaunchTemplateInstanceMetadataOptions, Struct, "MetadataOptions", "MetadataOptions", "metadataOptions", Kind::Struct(LaunchTemplateInstanceMetadataOptions::DEF), optional, None;
    26 enclave_options: LaunchTemplateEnclaveOptions, Struct, "EnclaveOptions", "EnclaveOptions", "enclaveOptions", Kind::Struct(LaunchTemplateEnclaveOptions::DEF), optional, None;
    27 instance_requirements: InstanceRequirements, Struct, "InstanceRequirements", "InstanceRequirements", "instanceRequirements", Kind::Struct(InstanceRequirements::DEF), optional, None;
    28 private_dns_name_options: LaunchTemplatePrivateDnsNameOptions, Struct, "PrivateDnsNameOptions", "PrivateDnsNameOptions", "privateDnsNameOptions", Kind::Struct(LaunchTemplatePrivateDnsNameOptions::DEF), optional, None;
    29 maintenance_options: LaunchTemplateInstanceMaintenanceOptions, Struct, "MaintenanceOptions", "MaintenanceOptions", "maintenanceOptions", Kind::Struct(LaunchTemplateInstanceMaintenanceOptions::DEF), optional, None;
    30 disable_api_stop: bool, Bool, "DisableApiStop", "DisableApiStop", "disableApiStop", Kind::Bool, optional, None;
    31 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    32 network_performance_options: LaunchTemplateNetworkPerformanceOptions, Struct, "NetworkPerformanceOptions", "NetworkPerformanceOptions", "networkPerformanceOptions", Kind::Struct(LaunchTemplateNetworkPerformanceOptions::DEF), optional, None;
    33 secondary_interfaces: Vec<LaunchTemplateInstanceSecondaryInterfaceSpecification>, Structs, "SecondaryInterfaces", "SecondaryInterfaceSet", "secondaryInterfaceSet", Kind::List(&Item(Kind::Struct(LaunchTemplateInstanceSecondaryInterfaceSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { RestoreAddressToClassicRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, required, None;
} }

shape! { RestoreAddressToClassicResult {
    0 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::STATUS));
} }

shape! { RestoreImageFromRecycleBinRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RestoreImageFromRecycleBinResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { RestoreManagedPrefixListVersionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 previous_version: i64, Long, "PreviousVersion", "PreviousVersion", "PreviousVersion", Kind::Long, required, None;
    3 current_version: i64, Long, "CurrentVersion", "CurrentVersion", "CurrentVersion", Kind::Long, required, None;
} }

shape! { RestoreManagedPrefixListVersionResult {
    0 prefix_list: ManagedPrefixList, Struct, "PrefixList", "PrefixList", "prefixList", Kind::Struct(ManagedPrefixList::DEF), optional, None;
} }

shape! { RestoreSnapshotFromRecycleBinRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RestoreSnapshotFromRecycleBinResult {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    6 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    7 state: Str, Str, "State", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_STATE));
    8 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    9 volume_size: i32, Int, "VolumeSize", "VolumeSize", "volumeSize", Kind::Int, optional, None;
    10 sse_type: Str, Str, "SseType", "SseType", "sseType", Kind::Str, optional, Some(&Rule::Enum(&enums::SSE_TYPE));
} }

shape! { RestoreSnapshotTierRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    1 temporary_restore_days: i32, Int, "TemporaryRestoreDays", "TemporaryRestoreDays", "TemporaryRestoreDays", Kind::Int, optional, None;
    2 permanent_restore: bool, Bool, "PermanentRestore", "PermanentRestore", "PermanentRestore", Kind::Bool, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RestoreSnapshotTierResult {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 restore_start_time: Timestamp, Time, "RestoreStartTime", "RestoreStartTime", "restoreStartTime", Kind::Time, optional, None;
    2 restore_duration: i32, Int, "RestoreDuration", "RestoreDuration", "restoreDuration", Kind::Int, optional, None;
    3 is_permanent_restore: bool, Bool, "IsPermanentRestore", "IsPermanentRestore", "isPermanentRestore", Kind::Bool, optional, None;
} }

shape! { RestoreVolumeFromRecycleBinRequest {
    0 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RestoreVolumeFromRecycleBinResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { RevokeClientVpnIngressRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 target_network_cidr: Str, Str, "TargetNetworkCidr", "TargetNetworkCidr", "TargetNetworkCidr", Kind::Str, required, None;
    2 access_group_id: Str, Str, "AccessGroupId", "AccessGroupId", "AccessGroupId", Kind::Str, optional, None;
    3 revoke_all_groups: bool, Bool, "RevokeAllGroups", "RevokeAllGroups", "RevokeAllGroups", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { RevokeClientVpnIngressResult {
    0 status: ClientVpnAuthorizationRuleStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnAuthorizationRuleStatus::DEF), optional, None;
} }

shape! { RevokeSecurityGroupEgressRequest {
    0 security_group_rule_ids: Vec<Str>, Strs, "SecurityGroupRuleIds", "SecurityGroupRuleId", "SecurityGroupRuleId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
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

shape! { RevokeSecurityGroupEgressResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 unknown_ip_permissions: Vec<IpPermission>, Structs, "UnknownIpPermissions", "UnknownIpPermissionSet", "unknownIpPermissionSet", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
    2 revoked_security_group_rules: Vec<RevokedSecurityGroupRule>, Structs, "RevokedSecurityGroupRules", "RevokedSecurityGroupRuleSet", "revokedSecurityGroupRuleSet", Kind::List(&Item(Kind::Struct(RevokedSecurityGroupRule::DEF), tag!("item"), None)), optional, None;
} }

shape! { RevokeSecurityGroupIngressRequest {
    0 cidr_ip: Str, Str, "CidrIp", "CidrIp", "CidrIp", Kind::Str, optional, None;
    1 from_port: i32, Int, "FromPort", "FromPort", "FromPort", Kind::Int, optional, None;
    2 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    3 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
    4 ip_permissions: Vec<IpPermission>, Structs, "IpPermissions", "IpPermissions", "IpPermissions", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
    5 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "IpProtocol", Kind::Str, optional, None;
    6 source_security_group_name: Str, Str, "SourceSecurityGroupName", "SourceSecurityGroupName", "SourceSecurityGroupName", Kind::Str, optional, None;
    7 source_security_group_owner_id: Str, Str, "SourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId", "SourceSecurityGroupOwnerId", Kind::Str, optional, None;
    8 to_port: i32, Int, "ToPort", "ToPort", "ToPort", Kind::Int, optional, None;
    9 security_group_rule_ids: Vec<Str>, Strs, "SecurityGroupRuleIds", "SecurityGroupRuleId", "SecurityGroupRuleId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    10 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { RevokeSecurityGroupIngressResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 unknown_ip_permissions: Vec<IpPermission>, Structs, "UnknownIpPermissions", "UnknownIpPermissionSet", "unknownIpPermissionSet", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
    2 revoked_security_group_rules: Vec<RevokedSecurityGroupRule>, Structs, "RevokedSecurityGroupRules", "RevokedSecurityGroupRuleSet", "revokedSecurityGroupRuleSet", Kind::List(&Item(Kind::Struct(RevokedSecurityGroupRule::DEF), tag!("item"), None)), optional, None;
} }

shape! { RevokedSecurityGroupRule {
    0 security_group_rule_id: Str, Str, "SecurityGroupRuleId", "SecurityGroupRuleId", "securityGroupRuleId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP_RULE));
    1 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    2 is_egress: bool, Bool, "IsEgress", "IsEgress", "isEgress", Kind::Bool, optional, None;
    3 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "ipProtocol", Kind::Str, optional, None;
    4 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, None;
    5 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, None;
    6 cidr_ipv4: Str, Str, "CidrIpv4", "CidrIpv4", "cidrIpv4", Kind::Str, optional, None;
    7 cidr_ipv6: Str, Str, "CidrIpv6", "CidrIpv6", "cidrIpv6", Kind::Str, optional, None;
    8 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    9 referenced_group_id: Str, Str, "ReferencedGroupId", "ReferencedGroupId", "referencedGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    10 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
} }

shape! { Route {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    1 destination_ipv6_cidr_block: Str, Str, "DestinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", Kind::Str, optional, None;
    2 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "destinationPrefixListId", Kind::Str, optional, None;
    3 egress_only_internet_gateway_id: Str, Str, "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", Kind::Str, optional, None;
    4 gateway_id: Str, Str, "GatewayId", "GatewayId", "gatewayId", Kind::Str, optional, None;
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    6 instance_owner_id: Str, Str, "InstanceOwnerId", "InstanceOwnerId", "instanceOwnerId", Kind::Str, optional, None;
    7 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, None;
    8 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    9 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
    10 carrier_gateway_id: Str, Str, "CarrierGatewayId", "CarrierGatewayId", "carrierGatewayId", Kind::Str, optional, None;
    11 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    12 origin: Str, Str, "Origin", "Origin", "origin", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_ORIGIN));
    13 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_STATE));
    14 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, None;
    15 core_network_arn: Str, Str, "CoreNetworkArn", "CoreNetworkArn", "coreNetworkArn", Kind::Str, optional, None;
    16 odb_network_arn: Str, Str, "OdbNetworkArn", "OdbNetworkArn", "odbNetworkArn", Kind::Str, optional, None;
    17 ip_address: Str, Str, "IpAddress", "IpAddress", "ipAddress", Kind::Str, optional, None;
} }

shape! { RouteServer {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "routeServerId", Kind::Str, optional, None;
    1 amazon_side_asn: i64, Long, "AmazonSideAsn", "AmazonSideAsn", "amazonSideAsn", Kind::Long, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_STATE));
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    4 persist_routes_state: Str, Str, "PersistRoutesState", "PersistRoutesState", "persistRoutesState", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_PERSIST_ROUTES_STATE));
    5 persist_routes_duration: i64, Long, "PersistRoutesDuration", "PersistRoutesDuration", "persistRoutesDuration", Kind::Long, optional, None;
    6 sns_notifications_enabled: bool, Bool, "SnsNotificationsEnabled", "SnsNotificationsEnabled", "snsNotificationsEnabled", Kind::Bool, optional, None;
    7 sns_topic_arn: Str, Str, "SnsTopicArn", "SnsTopicArn", "snsTopicArn", Kind::Str, optional, None;
} }

shape! { RouteServerAssociation {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "routeServerId", Kind::Str, optional, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_ASSOCIATION_STATE));
} }

shape! { RouteServerBfdStatus {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_BFD_STATE));
} }

shape! { RouteServerBgpOptions {
    0 peer_asn: i64, Long, "PeerAsn", "PeerAsn", "peerAsn", Kind::Long, optional, None;
    1 peer_liveness_detection: Str, Str, "PeerLivenessDetection", "PeerLivenessDetection", "peerLivenessDetection", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_PEER_LIVENESS_MODE));
} }

shape! { RouteServerBgpOptionsRequest {
    0 peer_asn: i64, Long, "PeerAsn", "PeerAsn", "PeerAsn", Kind::Long, required, None;
    1 peer_liveness_detection: Str, Str, "PeerLivenessDetection", "PeerLivenessDetection", "PeerLivenessDetection", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_PEER_LIVENESS_MODE));
} }

shape! { RouteServerBgpStatus {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_BGP_STATE));
} }

shape! { RouteServerEndpoint {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "routeServerId", Kind::Str, optional, None;
    1 route_server_endpoint_id: Str, Str, "RouteServerEndpointId", "RouteServerEndpointId", "routeServerEndpointId", Kind::Str, optional, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    3 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    4 eni_id: Str, Str, "EniId", "EniId", "eniId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    5 eni_address: Str, Str, "EniAddress", "EniAddress", "eniAddress", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_ENDPOINT_STATE));
    7 failure_reason: Str, Str, "FailureReason", "FailureReason", "failureReason", Kind::Str, optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { RouteServerPeer {
    0 route_server_peer_id: Str, Str, "RouteServerPeerId", "RouteServerPeerId", "routeServerPeerId", Kind::Str, optional, None;
    1 route_server_endpoint_id: Str, Str, "RouteServerEndpointId", "RouteServerEndpointId", "routeServerEndpointId", Kind::Str, optional, None;
    2 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "routeServerId", Kind::Str, optional, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    4 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_PEER_STATE));
    6 failure_reason: Str, Str, "FailureReason", "FailureReason", "failureReason", Kind::Str, optional, None;
    7 endpoint_eni_id: Str, Str, "EndpointEniId", "EndpointEniId", "endpointEniId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    8 endpoint_eni_address: Str, Str, "EndpointEniAddress", "EndpointEniAddress", "endpointEniAddress", Kind::Str, optional, None;
    9 peer_address: Str, Str, "PeerAddress", "PeerAddress", "peerAddress", Kind::Str, optional, None;
    10 bgp_options: RouteServerBgpOptions, Struct, "BgpOptions", "BgpOptions", "bgpOptions", Kind::Struct(RouteServerBgpOptions::DEF), optional, None;
    11 bgp_status: RouteServerBgpStatus, Struct, "BgpStatus", "BgpStatus", "bgpStatus", Kind::Struct(RouteServerBgpStatus::DEF), optional, None;
    12 bfd_status: RouteServerBfdStatus, Struct, "BfdStatus", "BfdStatus", "bfdStatus", Kind::Struct(RouteServerBfdStatus::DEF), optional, None;
    13 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { RouteServerPropagation {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "routeServerId", Kind::Str, optional, None;
    1 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, optional, Some(&Rule::Id(&ids::ROUTE_TABLE));
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_PROPAGATION_STATE));
} }

shape! { RouteServerRoute {
    0 route_server_endpoint_id: Str, Str, "RouteServerEndpointId", "RouteServerEndpointId", "routeServerEndpointId", Kind::Str, optional, None;
    1 route_server_peer_id: Str, Str, "RouteServerPeerId", "RouteServerPeerId", "routeServerPeerId", Kind::Str, optional, None;
    2 route_installation_details: Vec<RouteServerRouteInstallationDetail>, Structs, "RouteInstallationDetails", "RouteInstallationDetailSet", "routeInstallationDetailSet", Kind::List(&Item(Kind::Struct(RouteServerRouteInstallationDetail::DEF), tag!("item"), None)), optional, None;
    3 route_status: Str, Str, "RouteStatus", "RouteStatus", "routeStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_ROUTE_STATUS));
    4 prefix: Str, Str, "Prefix", "Prefix", "prefix", Kind::Str, optional, None;
    5 as_paths: Vec<Str>, Strs, "AsPaths", "AsPathSet", "asPathSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 med: i32, Int, "Med", "Med", "med", Kind::Int, optional, None;
    7 next_hop_ip: Str, Str, "NextHopIp", "NextHopIp", "nextHopIp", Kind::Str, optional, None;
} }

shape! { RouteServerRouteInstallationDetail {
    0 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, optional, Some(&Rule::Id(&ids::ROUTE_TABLE));
    1 route_installation_status: Str, Str, "RouteInstallationStatus", "RouteInstallationStatus", "routeInstallationStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_ROUTE_INSTALLATION_STATUS));
    2 route_installation_status_reason: Str, Str, "RouteInstallationStatusReason", "RouteInstallationStatusReason", "routeInstallationStatusReason", Kind::Str, optional, None;
} }

shape! { RouteTable {
    0 associations: Vec<RouteTableAssociation>, Structs, "Associations", "AssociationSet", "associationSet", Kind::List(&Item(Kind::Struct(RouteTableAssociation::DEF), tag!("item"), None)), optional, None;
    1 propagating_vgws: Vec<PropagatingVgw>, Structs, "PropagatingVgws", "PropagatingVgwSet", "propagatingVgwSet", Kind::List(&Item(Kind::Struct(PropagatingVgw::DEF), tag!("item"), None)), optional, None;
    2 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, optional, None;
    3 routes: Vec<Route>, Structs, "Routes", "RouteSet", "routeSet", Kind::List(&Item(Kind::Struct(Route::DEF), tag!("item"), None)), optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    5 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    6 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
} }

shape! { RouteTableAssociation {
    0 main: bool, Bool, "Main", "Main", "main", Kind::Bool, optional, None;
    1 route_table_association_id: Str, Str, "RouteTableAssociationId", "RouteTableAssociationId", "routeTableAssociationId", Kind::Str, optional, None;
    2 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, optional, None;
    3 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    4 gateway_id: Str, Str, "GatewayId", "GatewayId", "gatewayId", Kind::Str, optional, None;
    5 public_ipv4_pool: Str, Str, "PublicIpv4Pool", "PublicIpv4Pool", "publicIpv4Pool", Kind::Str, optional, None;
    6 association_state: RouteTableAssociationState, Struct, "AssociationState", "AssociationState", "associationState", Kind::Struct(RouteTableAssociationState::DEF), optional, None;
} }

shape! { RouteTableAssociationState {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_TABLE_ASSOCIATION_STATE_CODE));
    1 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
} }

shape! { RuleGroupRuleOptionsPair {
    0 rule_group_arn: Str, Str, "RuleGroupArn", "RuleGroupArn", "ruleGroupArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    1 rule_options: Vec<RuleOption>, Structs, "RuleOptions", "RuleOptionSet", "ruleOptionSet", Kind::List(&Item(Kind::Struct(RuleOption::DEF), tag!("item"), None)), optional, None;
} }

shape! { RuleGroupTypePair {
    0 rule_group_arn: Str, Str, "RuleGroupArn", "RuleGroupArn", "ruleGroupArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    1 rule_group_type: Str, Str, "RuleGroupType", "RuleGroupType", "ruleGroupType", Kind::Str, optional, None;
} }

shape! { RuleOption {
    0 keyword: Str, Str, "Keyword", "Keyword", "keyword", Kind::Str, optional, None;
    1 settings: Vec<Str>, Strs, "Settings", "SettingSet", "settingSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { RunInstancesMonitoringEnabled {
    0 metric_category_ids: Vec<Str>, Strs, "MetricCategoryIds", "MetricCategoryId", "MetricCategoryId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, required, None;
} }

shape! { RunInstancesRequest {
    0 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "BlockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("BlockDeviceMapping"), None)), optional, None;
    1 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, optional, None;
    2 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    3 ipv6_address_count: i32, Int, "Ipv6AddressCount", "Ipv6AddressCount", "Ipv6AddressCount", Kind::Int, optional, None;
    4 ipv6_addresses: Vec<InstanceIpv6Address>, Structs, "Ipv6Addresses", "Ipv6Address", "Ipv6Address", Kind::List(&Item(Kind::Struct(InstanceIpv6Address::DEF), tag!("item"), None)), optional, None;
    5 kernel_id: Str, Str, "KernelId", "KernelId", "KernelId", Kind::Str, optional, Some(&Rule::Id(&ids::KERNEL));
    6 key_name: Str, Str, "KeyName", "KeyName", "KeyName", Kind::Str, optional, None;
    7 max_count: i32, Int, "MaxCount", "MaxCount", "MaxCount", Kind::Int, required, None;
    8 min_count: i32, Int, "MinCount", "MinCount", "MinCount", Kind::Int, required, None;
    9 monitoring: RunInstancesMonitoringEnabled, Struct, "Monitoring", "Monitoring", "Monitoring", Kind::Struct(RunInstancesMonitoringEnabled::DEF), optional, None;
    10 placement: Placement, Struct, "Placement", "Placement", "Placement", Kind::Struct(Placement::DEF), optional, None;
    11 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "RamdiskId", Kind::Str, optional, Some(&Rule::Id(&ids::RAMDISK));
    12 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    13 security_groups: Vec<Str>, Strs, "SecurityGroups", "SecurityGroup", "SecurityGroup", Kind::List(&Item(Kind::Str, tag!("SecurityGroup"), None)), optional, None;
    14 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    15 user_data: Str, Str, "UserData", "UserData", "UserData", Kind::Str, optional, None;
    16 elastic_gpu_specification: Vec<ElasticGpuSpecification>, Structs, "ElasticGpuSpecification", "ElasticGpuSpecification", "ElasticGpuSpecification", Kind::List(&Item(Kind::Struct(ElasticGpuSpecification::DEF), tag!("item"), None)), optional, None;
    17 elastic_inference_accelerators: Vec<ElasticInferenceAccelerator>, Structs, "ElasticInferenceAccelerators", "ElasticInferenceAccelerator", "ElasticInferenceAccelerator", Kind::List(&Item(Kind::Struct(ElasticInferenceAccelerator::DEF), tag!("item"), None)), optional, None;
    18 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    19 launch_template: LaunchTemplateSpecification, Struct, "LaunchTemplate", "LaunchTemplate", "LaunchTemplate", Kind::Struct(LaunchTemplateSpecification::DEF), optional, None;
    20 instance_market_options: InstanceMarketOptionsRequest, Struct, "InstanceMarketOptions", "InstanceMarketOptions", "InstanceMarketOptions", Kind::Struct(InstanceMarketOptionsRequest::DEF), optional, None;
    21 credit_specification: CreditSpecificationRequest, Struct, "CreditSpecification", "CreditSpecification", "CreditSpecification", Kind::Struct(CreditSpecificationRequest::DEF), optional, None;
    22 cpu_options: CpuOptionsRequest, Struct, "CpuOptions", "CpuOptions", "CpuOptions", Kind::Struct(CpuOptionsRequest::DEF), optional, None;
    23 capacity_reservation_specification: CapacityReservationSpecification, Struct, "CapacityReservationSpecification", "CapacityReservationSpecification", "CapacityReservationSpecification", Kind::Struct(CapacityReservationSpecification::DEF), optional, None;
    24 hibernation_options: HibernationOptionsRequest, Struct, "HibernationOptions", "HibernationOptions", "HibernationOptions", Kind::Struct(HibernationOptionsRequest::DEF), optional, None;
    25 license_specifications: Vec<LicenseConfigurationRequest>, Structs, "LicenseSpecifications", "LicenseSpecification", "LicenseSpecification", Kind::List(&Item(Kind::Struct(LicenseConfigurationRequest::DEF), tag!("item"), None)), optional, None;
    26 metadata_options: InstanceMetadataOptionsRequest, Struct, "MetadataOptions", "MetadataOptions", "MetadataOptions", Kind::Struct(InstanceMetadataOptionsRequest::DEF), optional, None;
    27 enclave_options: EnclaveOptionsRequest, Struct, "EnclaveOptions", "EnclaveOptions", "EnclaveOptions", Kind::Struct(EnclaveOptionsRequest::DEF), optional, None;
    28 private_dns_name_options: PrivateDnsNameOptionsRequest, Struct, "PrivateDnsNameOptions", "PrivateDnsNameOptions", "PrivateDnsNameOptions", Kind::Struct(PrivateDnsNameOptionsRequest::DEF), optional, None;
    29 maintenance_options: InstanceMaintenanceOptionsRequest, Struct, "MaintenanceOptions", "MaintenanceOptions", "MaintenanceOptions", Kind::Struct(InstanceMaintenanceOptionsRequest::DEF), optional, None;
    30 disable_api_stop: bool, Bool, "DisableApiStop", "DisableApiStop", "DisableApiStop", Kind::Bool, optional, None;
    31 enable_primary_ipv6: bool, Bool, "EnablePrimaryIpv6", "EnablePrimaryIpv6", "EnablePrimaryIpv6", Kind::Bool, optional, None;
    32 network_performance_options: InstanceNetworkPerformanceOptionsRequest, Struct, "NetworkPerformanceOptions", "NetworkPerformanceOptions", "NetworkPerformanceOptions", Kind::Struct(InstanceNetworkPerformanceOptionsRequest::DEF), optional, None;
    33 operator: OperatorRequest, Struct, "Operator", "Operator", "Operator", Kind::Struct(OperatorRequest::DEF), optional, None;
    34 secondary_interfaces: Vec<InstanceSecondaryInterfaceSpecificationRequest>, Structs, "SecondaryInterfaces", "SecondaryInterface", "SecondaryInterface", Kind::List(&Item(Kind::Struct(InstanceSecondaryInterfaceSpecificationRequest::DEF), tag!("item"), None)), optional, None;
    35 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    36 disable_api_termination: bool, Bool, "DisableApiTermination", "DisableApiTermination", "disableApiTermination", Kind::Bool, optional, None;
    37 instance_initiated_shutdown_behavior: Str, Str, "InstanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::SHUTDOWN_BEHAVIOR));
    38 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    39 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    40 additional_info: Str, Str, "AdditionalInfo", "AdditionalInfo", "additionalInfo", Kind::Str, optional, None;
    41 network_interfaces: Vec<InstanceNetworkInterfaceSpecification>, Structs, "NetworkInterfaces", "NetworkInterface", "networkInterface", Kind::List(&Item(Kind::Struct(InstanceNetworkInterfaceSpecification::DEF), tag!("item"), None)), optional, None;
    42 iam_instance_profile: IamInstanceProfileSpecification, Struct, "IamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile", Kind::Struct(IamInstanceProfileSpecification::DEF), optional, None;
    43 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
} }

shape! { RunScheduledInstancesRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, optional, None;
    3 launch_specification: ScheduledInstancesLaunchSpecification, Struct, "LaunchSpecification", "LaunchSpecification", "LaunchSpecification", Kind::Struct(ScheduledInstancesLaunchSpecification::DEF), required, None;
    4 scheduled_instance_id: Str, Str, "ScheduledInstanceId", "ScheduledInstanceId", "ScheduledInstanceId", Kind::Str, required, None;
} }

shape! { RunScheduledInstancesResult {
    0 instance_id_set: Vec<Str>, Strs, "InstanceIdSet", "InstanceIdSet", "instanceIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
} }
