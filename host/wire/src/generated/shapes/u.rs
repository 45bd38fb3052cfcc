// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with U.

use super::prelude::*;

shape! { UnassignIpv6AddressesRequest {
    0 ipv6_prefixes: Vec<Str>, Strs, "Ipv6Prefixes", "Ipv6Prefix", "Ipv6Prefix", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    2 ipv6_addresses: Vec<Str>, Strs, "Ipv6Addresses", "Ipv6Addresses", "ipv6Addresses", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { UnassignIpv6AddressesResult {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    1 unassigned_ipv6_addresses: Vec<Str>, Strs, "UnassignedIpv6Addresses", "UnassignedIpv6Addresses", "unassignedIpv6Addresses", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 unassigned_ipv6_prefixes: Vec<Str>, Strs, "UnassignedIpv6Prefixes", "UnassignedIpv6PrefixSet", "unassignedIpv6PrefixSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { UnassignPrivateIpAddressesRequest {
    0 ipv4_prefixes: Vec<Str>, Strs, "Ipv4Prefixes", "Ipv4Prefix", "Ipv4Prefix", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    2 private_ip_addresses: Vec<Str>, Strs, "PrivateIpAddresses", "PrivateIpAddress", "privateIpAddress", Kind::List(&Item(Kind::Str, tag!("PrivateIpAddress"), None)), optional, None;
} }

shape! { UnassignPrivateNatGatewayAddressRequest {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "NatGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 private_ip_addresses: Vec<Str>, Strs, "PrivateIpAddresses", "PrivateIpAddress", "PrivateIpAddress", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    2 max_drain_duration_seconds: i32, Int, "MaxDrainDurationSeconds", "MaxDrainDurationSeconds", "MaxDrainDurationSeconds", Kind::Int, optional, Some(&Rule::Range(1, 4000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { UnassignPrivateNatGatewayAddressResult {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 nat_gateway_addresses: Vec<NatGatewayAddress>, Structs, "NatGatewayAddresses", "NatGatewayAddressSet", "natGatewayAddressSet", Kind::List(&Item(Kind::Struct(NatGatewayAddress::DEF), tag!("item"), None)), optional, None;
} }

shape! { UnlockSnapshotRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { UnlockSnapshotResult {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
} }

shape! { UnmonitorInstancesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), required, None;
    1 metric_category_ids: Vec<Str>, Strs, "MetricCategoryIds", "MetricCategoryId", "MetricCategoryId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { UnmonitorInstancesResult {
    0 instance_monitorings: Vec<InstanceMonitoring>, Structs, "InstanceMonitorings", "InstancesSet", "instancesSet", Kind::List(&Item(Kind::Struct(InstanceMonitoring::DEF), tag!("item"), None)), optional, None;
} }

shape! { UnsuccessfulAssociationResponseObject {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "applicationStatusCheckId", Kind::Str, optional, None;
    1 association_type: Str, Str, "AssociationType", "AssociationType", "associationType", Kind::Str, optional, None;
    2 association_value: Str, Str, "AssociationValue", "AssociationValue", "associationValue", Kind::Str, optional, None;
    3 reason: Str, Str, "Reason", "Reason", "reason", Kind::Str, optional, None;
} }

shape! { UnsuccessfulInstanceCreditSpecificationItem {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 error: UnsuccessfulInstanceCreditSpecificationItemError, Struct, "Error", "Error", "error", Kind::Struct(UnsuccessfulInstanceCreditSpecificationItemError::DEF), optional, None;
} }

shape! { UnsuccessfulInstanceCreditSpecificationItemError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ERROR_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { UnsuccessfulItem {
    0 error: UnsuccessfulItemError, Struct, "Error", "Error", "error", Kind::Struct(UnsuccessfulItemError::DEF), optional, None;
    1 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
} }

shape! { UnsuccessfulItemError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { UnsuccessfulSuppressionResponseObject {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 suppress_at: Timestamp, Time, "SuppressAt", "SuppressAt", "suppressAt", Kind::Time, optional, None;
    2 resume_at: Timestamp, Time, "ResumeAt", "ResumeAt", "resumeAt", Kind::Time, optional, None;
    3 reason: Str, Str, "Reason", "Reason", "reason", Kind::Str, optional, None;
} }

shape! { UpdateCapacityManagerMonitoredTagKeysRequest {
    0 activate_tag_keys: Vec<Str>, Strs, "ActivateTagKeys", "ActivateTagKey", "ActivateTagKey", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 deactivate_tag_keys: Vec<Str>, Strs, "DeactivateTagKeys", "DeactivateTagKey", "DeactivateTagKey", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { UpdateCapacityManagerMonitoredTagKeysResult {
    0 capacity_manager_tag_keys: Vec<CapacityManagerMonitoredTagKey>, Structs, "CapacityManagerTagKeys", "CapacityManagerTagKeySet", "capacityManagerTagKeySet", Kind::List(&Item(Kind::Struct(CapacityManagerMonitoredTagKey::DEF), tag!("item"), None)), optional, None;
} }

shape! { UpdateCapacityManagerOrganizationsAccessRequest {
    0 organizations_access: bool, Bool, "OrganizationsAccess", "OrganizationsAccess", "OrganizationsAccess", Kind::Bool, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { UpdateCapacityManagerOrganizationsAccessResult {
    0 capacity_manager_status: Str, Str, "CapacityManagerStatus", "CapacityManagerStatus", "capacityManagerStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_MANAGER_STATUS));
    1 organizations_access: bool, Bool, "OrganizationsAccess", "OrganizationsAccess", "organizationsAccess", Kind::Bool, optional, None;
} }

shape! { UpdateInterruptibleCapacityReservationAllocationRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 target_instance_count: i32, Int, "TargetInstanceCount", "TargetInstanceCount", "TargetInstanceCount", Kind::Int, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 zero_size_preference: Str, Str, "ZeroSizePreference", "ZeroSizePreference", "ZeroSizePreference", Kind::Str, optional, Some(&Rule::Enum(&enums::ZERO_SIZE_PREFERENCE));
} }

shape! { UpdateInterruptibleCapacityReservationAllocationResult {
    0 interruptible_capacity_reservation_id: Str, Str, "InterruptibleCapacityReservationId", "InterruptibleCapacityReservationId", "interruptibleCapacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 source_capacity_reservation_id: Str, Str, "SourceCapacityReservationId", "SourceCapacityReservationId", "sourceCapacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    2 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    3 target_instance_count: i32, Int, "TargetInstanceCount", "TargetInstanceCount", "targetInstanceCount", Kind::Int, optional, None;
    4 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_STATUS));
    5 interruption_type: Str, Str, "InterruptionType", "InterruptionType", "interruptionType", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERRUPTION_TYPE));
} }

shape! { UpdateSecurityGroupRuleDescriptionsEgressRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    2 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
    3 ip_permissions: Vec<IpPermission>, Structs, "IpPermissions", "IpPermissions", "IpPermissions", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
    4 security_group_rule_descriptions: Vec<SecurityGroupRuleDescription>, Structs, "SecurityGroupRuleDescriptions", "SecurityGroupRuleDescription", "SecurityGroupRuleDescription", Kind::List(&Item(Kind::Struct(SecurityGroupRuleDescription::DEF), tag!("item"), None)), optional, None;
} }

shape! { UpdateSecurityGroupRuleDescriptionsEgressResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { UpdateSecurityGroupRuleDescriptionsIngressRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    2 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
    3 ip_permissions: Vec<IpPermission>, Structs, "IpPermissions", "IpPermissions", "IpPermissions", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
    4 security_group_rule_descriptions: Vec<SecurityGroupRuleDescription>, Structs, "SecurityGroupRuleDescriptions", "SecurityGroupRuleDescription", "SecurityGroupRuleDescription", Kind::List(&Item(Kind::Struct(SecurityGroupRuleDescription::DEF), tag!("item"), None)), optional, None;
} }

shape! { UpdateSecurityGroupRuleDescriptionsIngressResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { UserBucket {
    0 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "S3Bucket", Kind::Str, optional, None;
    1 s3_key: Str, Str, "S3Key", "S3Key", "S3Key", Kind::Str, optional, None;
} }

shape! { UserBucketDetails {
    0 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "s3Bucket", Kind::Str, optional, None;
    1 s3_key: Str, Str, "S3Key", "S3Key", "s3Key", Kind::Str, optional, None;
} }

shape! { UserData {
    0 data: Str, Str, "Data", "Data", "data", Kind::Str, optional, None;
} }

shape! { UserIdGroupPair {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 user_id: Str, Str, "UserId", "UserId", "userId", Kind::Str, optional, None;
    2 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    3 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    4 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    5 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, None;
    6 peering_status: Str, Str, "PeeringStatus", "PeeringStatus", "peeringStatus", Kind::Str, optional, None;
} }
