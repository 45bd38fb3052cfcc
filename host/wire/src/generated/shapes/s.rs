// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with S.

use super::prelude::*;

shape! { S3ObjectTag {
    0 key: Str, Str, "Key", "Key", "Key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { S3Storage {
    0 aws_access_key_id: Str, Str, "AWSAccessKeyId", "AWSAccessKeyId", "AWSAccessKeyId", Kind::Str, optional, None;
    1 bucket: Str, Str, "Bucket", "Bucket", "bucket", Kind::Str, optional, None;
    2 prefix: Str, Str, "Prefix", "Prefix", "prefix", Kind::Str, optional, None;
    3 upload_policy: Blob, Blob, "UploadPolicy", "UploadPolicy", "uploadPolicy", Kind::Blob, optional, None;
    4 upload_policy_signature: Str, Str, "UploadPolicySignature", "UploadPolicySignature", "uploadPolicySignature", Kind::Str, optional, None;
} }

shape! { ScanResultCondition {
    0 max_days_since_last_finding_scan: i32, Int, "MaxDaysSinceLastFindingScan", "MaxDaysSinceLastFindingScan", "maxDaysSinceLastFindingScan", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    1 maximum_severity_label: Str, Str, "MaximumSeverityLabel", "MaximumSeverityLabel", "maximumSeverityLabel", Kind::Str, optional, Some(&Rule::Enum(&enums::SEVERITY_LABEL));
    2 max_days_since_informational_fix_available: i32, Int, "MaxDaysSinceInformationalFixAvailable", "MaxDaysSinceInformationalFixAvailable", "maxDaysSinceInformationalFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    3 max_days_since_low_fix_available: i32, Int, "MaxDaysSinceLowFixAvailable", "MaxDaysSinceLowFixAvailable", "maxDaysSinceLowFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    4 max_days_since_medium_fix_available: i32, Int, "MaxDaysSinceMediumFixAvailable", "MaxDaysSinceMediumFixAvailable", "maxDaysSinceMediumFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    5 max_days_since_high_fix_available: i32, Int, "MaxDaysSinceHighFixAvailable", "MaxDaysSinceHighFixAvailable", "maxDaysSinceHighFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    6 max_days_since_critical_fix_available: i32, Int, "MaxDaysSinceCriticalFixAvailable", "MaxDaysSinceCriticalFixAvailable", "maxDaysSinceCriticalFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
} }

shape! { ScanResultConditionRequest {
    0 max_days_since_last_finding_scan: i32, Int, "MaxDaysSinceLastFindingScan", "MaxDaysSinceLastFindingScan", "MaxDaysSinceLastFindingScan", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    1 maximum_severity_label: Str, Str, "MaximumSeverityLabel", "MaximumSeverityLabel", "MaximumSeverityLabel", Kind::Str, optional, Some(&Rule::Enum(&enums::SEVERITY_LABEL));
    2 max_days_since_informational_fix_available: i32, Int, "MaxDaysSinceInformationalFixAvailable", "MaxDaysSinceInformationalFixAvailable", "MaxDaysSinceInformationalFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    3 max_days_since_low_fix_available: i32, Int, "MaxDaysSinceLowFixAvailable", "MaxDaysSinceLowFixAvailable", "MaxDaysSinceLowFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    4 max_days_since_medium_fix_available: i32, Int, "MaxDaysSinceMediumFixAvailable", "MaxDaysSinceMediumFixAvailable", "MaxDaysSinceMediumFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    5 max_days_since_high_fix_available: i32, Int, "MaxDaysSinceHighFixAvailable", "MaxDaysSinceHighFixAvailable", "MaxDaysSinceHighFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
    6 max_days_since_critical_fix_available: i32, Int, "MaxDaysSinceCriticalFixAvailable", "MaxDaysSinceCriticalFixAvailable", "MaxDaysSinceCriticalFixAvailable", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
} }

shape! { ScanResults {
    0 highest_finding_severity_label: Str, Str, "HighestFindingSeverityLabel", "HighestFindingSeverityLabel", "highestFindingSeverityLabel", Kind::Str, optional, Some(&Rule::Enum(&enums::SEVERITY_LABEL));
    1 finding_scan_date: Timestamp, Time, "FindingScanDate", "FindingScanDate", "findingScanDate", Kind::Time, optional, None;
    2 informational_fix_available_since: Timestamp, Time, "InformationalFixAvailableSince", "InformationalFixAvailableSince", "informationalFixAvailableSince", Kind::Time, optional, None;
    3 low_fix_available_since: Timestamp, Time, "LowFixAvailableSince", "LowFixAvailableSince", "lowFixAvailableSince", Kind::Time, optional, None;
    4 medium_fix_available_since: Timestamp, Time, "MediumFixAvailableSince", "MediumFixAvailableSince", "mediumFixAvailableSince", Kind::Time, optional, None;
    5 high_fix_available_since: Timestamp, Time, "HighFixAvailableSince", "HighFixAvailableSince", "highFixAvailableSince", Kind::Time, optional, None;
    6 critical_fix_available_since: Timestamp, Time, "CriticalFixAvailableSince", "CriticalFixAvailableSince", "criticalFixAvailableSince", Kind::Time, optional, None;
} }

shape! { ScheduledInstance {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 create_date: Timestamp, Time, "CreateDate", "CreateDate", "createDate", Kind::Time, optional, None;
    2 hourly_price: Str, Str, "HourlyPrice", "HourlyPrice", "hourlyPrice", Kind::Str, optional, None;
    3 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    4 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    5 network_platform: Str, Str, "NetworkPlatform", "NetworkPlatform", "networkPlatform", Kind::Str, optional, None;
    6 next_slot_start_time: Timestamp, Time, "NextSlotStartTime", "NextSlotStartTime", "nextSlotStartTime", Kind::Time, optional, None;
    7 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, None;
    8 previous_slot_end_time: Timestamp, Time, "PreviousSlotEndTime", "PreviousSlotEndTime", "previousSlotEndTime", Kind::Time, optional, None;
    9 recurrence: ScheduledInstanceRecurrence, Struct, "Recurrence", "Recurrence", "recurrence", Kind::Struct(ScheduledInstanceRecurrence::DEF), optional, None;
    10 scheduled_instance_id: Str, Str, "ScheduledInstanceId", "ScheduledInstanceId", "scheduledInstanceId", Kind::Str, optional, None;
    11 slot_duration_in_hours: i32, Int, "SlotDurationInHours", "SlotDurationInHours", "slotDurationInHours", Kind::Int, optional, None;
    12 term_end_date: Timestamp, Time, "TermEndDate", "TermEndDate", "termEndDate", Kind::Time, optional, None;
    13 term_start_date: Timestamp, Time, "TermStartDate", "TermStartDate", "termStartDate", Kind::Time, optional, None;
    14 total_scheduled_instance_hours: i32, Int, "TotalScheduledInstanceHours", "TotalScheduledInstanceHours", "totalScheduledInstanceHours", Kind::Int, optional, None;
} }

shape! { ScheduledInstanceAvailability {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 available_instance_count: i32, Int, "AvailableInstanceCount", "AvailableInstanceCount", "availableInstanceCount", Kind::Int, optional, None;
    2 first_slot_start_time: Timestamp, Time, "FirstSlotStartTime", "FirstSlotStartTime", "firstSlotStartTime", Kind::Time, optional, None;
    3 hourly_price: Str, Str, "HourlyPrice", "HourlyPrice", "hourlyPrice", Kind::Str, optional, None;
    4 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    5 max_term_duration_in_days: i32, Int, "MaxTermDurationInDays", "MaxTermDurationInDays", "maxTermDurationInDays", Kind::Int, optional, None;
    6 min_term_duration_in_days: i32, Int, "MinTermDurationInDays", "MinTermDurationInDays", "minTermDurationInDays", Kind::Int, optional, None;
    7 network_platform: Str, Str, "NetworkPlatform", "NetworkPlatform", "networkPlatform", Kind::Str, optional, None;
    8 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, None;
    9 purchase_token: Str, Str, "PurchaseToken", "PurchaseToken", "purchaseToken", Kind::Str, optional, None;
    10 recurrence: ScheduledInstanceRecurrence, Struct, "Recurrence", "Recurrence", "recurrence", Kind::Struct(ScheduledInstanceRecurrence::DEF), optional, None;
    11 slot_duration_in_hours: i32, Int, "SlotDurationInHours", "SlotDurationInHours", "slotDurationInHours", Kind::Int, optional, None;
    12 total_scheduled_instance_hours: i32, Int, "TotalScheduledInstanceHours", "TotalScheduledInstanceHours", "totalScheduledInstanceHours", Kind::Int, optional, None;
} }

shape! { ScheduledInstanceRecurrence {
    0 frequency: Str, Str, "Frequency", "Frequency", "frequency", Kind::Str, optional, None;
    1 interval: i32, Int, "Interval", "Interval", "interval", Kind::Int, optional, None;
    2 occurrence_day_set: Vec<i32>, Ints, "OccurrenceDaySet", "OccurrenceDaySet", "occurrenceDaySet", Kind::List(&Item(Kind::Int, tag!("item"), None)), optional, None;
    3 occurrence_relative_to_end: bool, Bool, "OccurrenceRelativeToEnd", "OccurrenceRelativeToEnd", "occurrenceRelativeToEnd", Kind::Bool, optional, None;
    4 occurrence_unit: Str, Str, "OccurrenceUnit", "OccurrenceUnit", "occurrenceUnit", Kind::Str, optional, None;
} }

shape! { ScheduledInstanceRecurrenceRequest {
    0 frequency: Str, Str, "Frequency", "Frequency", "Frequency", Kind::Str, optional, None;
    1 interval: i32, Int, "Interval", "Interval", "Interval", Kind::Int, optional, None;
    2 occurrence_days: Vec<i32>, Ints, "OccurrenceDays", "OccurrenceDay", "OccurrenceDay", Kind::List(&Item(Kind::Int, tag!("OccurenceDay"), None)), optional, None;
    3 occurrence_relative_to_end: bool, Bool, "OccurrenceRelativeToEnd", "OccurrenceRelativeToEnd", "OccurrenceRelativeToEnd", Kind::Bool, optional, None;
    4 occurrence_unit: Str, Str, "OccurrenceUnit", "OccurrenceUnit", "OccurrenceUnit", Kind::Str, optional, None;
} }

shape! { ScheduledInstancesBlockDeviceMapping {
    0 device_name: Str, Str, "DeviceName", "DeviceName", "DeviceName", Kind::Str, optional, None;
    1 ebs: ScheduledInstancesEbs, Struct, "Ebs", "Ebs", "Ebs", Kind::Struct(ScheduledInstancesEbs::DEF), optional, None;
    2 no_device: Str, Str, "NoDevice", "NoDevice", "NoDevice", Kind::Str, optional, None;
    3 virtual_name: Str, Str, "VirtualName", "VirtualName", "VirtualName", Kind::Str, optional, None;
} }

shape! { ScheduledInstancesEbs {
    0 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "DeleteOnTermination", Kind::Bool, optional, None;
    1 encrypted: bool, Bool, "Encrypted", "Encrypted", "Encrypted", Kind::Bool, optional, None;
    2 iops: i32, Int, "Iops", "Iops", "Iops", Kind::Int, optional, None;
    3 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    4 volume_size: i32, Int, "VolumeSize", "VolumeSize", "VolumeSize", Kind::Int, optional, None;
    5 volume_type: Str, Str, "VolumeType", "VolumeType", "VolumeType", Kind::Str, optional, None;
} }

shape! { ScheduledInstancesIamInstanceProfile {
    0 arn: Str, Str, "Arn", "Arn", "Arn", Kind::Str, optional, None;
    1 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
} }

shape! { ScheduledInstancesIpv6Address {
    0 ipv6_address: Str, Str, "Ipv6Address", "Ipv6Address", "Ipv6Address", Kind::Str, optional, None;
} }

shape! { ScheduledInstancesLaunchSpecification {
    0 block_device_mappings: Vec<ScheduledInstancesBlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "BlockDeviceMapping", Kind::List(&Item(Kind::Struct(ScheduledInstancesBlockDeviceMapping::DEF), tag!("BlockDeviceMapping"), None)), optional, None;
    1 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "EbsOptimized", Kind::Bool, optional, None;
    2 iam_instance_profile: ScheduledInstancesIamInstanceProfile, Struct, "IamInstanceProfile", "IamInstanceProfile", "IamInstanceProfile", Kind::Struct(ScheduledInstancesIamInstanceProfile::DEF), optional, None;
    3 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    4 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    5 kernel_id: Str, Str, "KernelId", "KernelId", "KernelId", Kind::Str, optional, Some(&Rule::Id(&ids::KERNEL));
    6 key_name: Str, Str, "KeyName", "KeyName", "KeyName", Kind::Str, optional, None;
    7 monitoring: ScheduledInstancesMonitoring, Struct, "Monitoring", "Monitoring", "Monitoring", Kind::Struct(ScheduledInstancesMonitoring::DEF), optional, None;
    8 network_interfaces: Vec<ScheduledInstancesNetworkInterface>, Structs, "NetworkInterfaces", "NetworkInterface", "NetworkInterface", Kind::List(&Item(Kind::Struct(ScheduledInstancesNetworkInterface::DEF), tag!("NetworkInterface"), None)), optional, None;
    9 placement: ScheduledInstancesPlacement, Struct, "Placement", "Placement", "Placement", Kind::Struct(ScheduledInstancesPlacement::DEF), optional, None;
    10 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "RamdiskId", Kind::Str, optional, Some(&Rule::Id(&ids::RAMDISK));
    11 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    12 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    13 user_data: Str, Str, "UserData", "UserData", "UserData", Kind::Str, optional, None;
} }

shape! { ScheduledInstancesMonitoring {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
} }

shape! { ScheduledInstancesNetworkInterface {
    0 associate_public_ip_address: bool, Bool, "AssociatePublicIpAddress", "AssociatePublicIpAddress", "AssociatePublicIpAddress", Kind::Bool, optional, None;
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "DeleteOnTermination", Kind::Bool, optional, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "DeviceIndex", Kind::Int, optional, None;
    4 groups: Vec<Str>, Strs, "Groups", "Group", "Group", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    5 ipv6_address_count: i32, Int, "Ipv6AddressCount", "Ipv6AddressCount", "Ipv6AddressCount", Kind::Int, optional, None;
    6 ipv6_addresses: Vec<ScheduledInstancesIpv6Address>, Structs, "Ipv6Addresses", "Ipv6Address", "Ipv6Address", Kind::List(&Item(Kind::Struct(ScheduledInstancesIpv6Address::DEF), tag!("Ipv6Address"), None)), optional, None;
    7 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    8 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress", Kind::Str, optional, None;
    9 private_ip_address_configs: Vec<ScheduledInstancesPrivateIpAddressConfig>, Structs, "PrivateIpAddressConfigs", "PrivateIpAddressConfig", "PrivateIpAddressConfig", Kind::List(&Item(Kind::Struct(ScheduledInstancesPrivateIpAddressConfig::DEF), tag!("PrivateIpAddressConfigSet"), None)), optional, None;
    10 secondary_private_ip_address_count: i32, Int, "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", Kind::Int, optional, None;
    11 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
} }

shape! { ScheduledInstancesPlacement {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    1 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
} }

shape! { ScheduledInstancesPrivateIpAddressConfig {
    0 primary: bool, Bool, "Primary", "Primary", "Primary", Kind::Bool, optional, None;
    1 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress", Kind::Str, optional, None;
} }

shape! { SearchLocalGatewayRoutesRequest {
    0 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { SearchLocalGatewayRoutesResult {
    0 routes: Vec<LocalGatewayRoute>, Structs, "Routes", "RouteSet", "routeSet", Kind::List(&Item(Kind::Struct(LocalGatewayRoute::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { SearchTransitGatewayMulticastGroupsRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { SearchTransitGatewayMulticastGroupsResult {
    0 multicast_groups: Vec<TransitGatewayMulticastGroup>, Structs, "MulticastGroups", "MulticastGroups", "multicastGroups", Kind::List(&Item(Kind::Struct(TransitGatewayMulticastGroup::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { SearchTransitGatewayRoutesRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), required, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { SearchTransitGatewayRoutesResult {
    0 routes: Vec<TransitGatewayRoute>, Structs, "Routes", "RouteSet", "routeSet", Kind::List(&Item(Kind::Struct(TransitGatewayRoute::DEF), tag!("item"), None)), optional, None;
    1 additional_routes_available: bool, Bool, "AdditionalRoutesAvailable", "AdditionalRoutesAvailable", "additionalRoutesAvailable", Kind::Bool, optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { SecondaryInterface {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 attachment: SecondaryInterfaceAttachment, Struct, "Attachment", "Attachment", "attachment", Kind::Struct(SecondaryInterfaceAttachment::DEF), optional, None;
    3 mac_address: Str, Str, "MacAddress", "MacAddress", "macAddress", Kind::Str, optional, None;
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 private_ipv4_addresses: Vec<SecondaryInterfaceIpv4Address>, Structs, "PrivateIpv4Addresses", "PrivateIpv4AddressSet", "privateIpv4AddressSet", Kind::List(&Item(Kind::Struct(SecondaryInterfaceIpv4Address::DEF), tag!("item"), None)), optional, None;
    6 secondary_interface_id: Str, Str, "SecondaryInterfaceId", "SecondaryInterfaceId", "secondaryInterfaceId", Kind::Str, optional, None;
    7 secondary_interface_arn: Str, Str, "SecondaryInterfaceArn", "SecondaryInterfaceArn", "secondaryInterfaceArn", Kind::Str, optional, None;
    8 secondary_interface_type: Str, Str, "SecondaryInterfaceType", "SecondaryInterfaceType", "secondaryInterfaceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_INTERFACE_TYPE));
    9 secondary_subnet_id: Str, Str, "SecondarySubnetId", "SecondarySubnetId", "secondarySubnetId", Kind::Str, optional, None;
    10 secondary_network_id: Str, Str, "SecondaryNetworkId", "SecondaryNetworkId", "secondaryNetworkId", Kind::Str, optional, None;
    11 secondary_network_type: Str, Str, "SecondaryNetworkType", "SecondaryNetworkType", "secondaryNetworkType", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_NETWORK_TYPE));
    12 source_dest_check: bool, Bool, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Bool, optional, None;
    13 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_INTERFACE_STATUS));
    14 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { SecondaryInterfaceAttachment {
    0 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, optional, None;
    1 attach_time: Timestamp, Time, "AttachTime", "AttachTime", "attachTime", Kind::Time, optional, None;
    2 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    3 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    4 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    5 instance_owner_id: Str, Str, "InstanceOwnerId", "InstanceOwnerId", "instanceOwnerId", Kind::Str, optional, None;
    6 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
    7 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_STATUS));
} }

shape! { SecondaryInterfaceIpv4Address {
    0 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { SecondaryInterfacePrivateIpAddressSpecification {
    0 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { SecondaryInterfacePrivateIpAddressSpecificationRequest {
    0 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress", Kind::Str, optional, None;
} }

shape! { SecondaryNetwork {
    0 secondary_network_id: Str, Str, "SecondaryNetworkId", "SecondaryNetworkId", "secondaryNetworkId", Kind::Str, optional, None;
    1 secondary_network_arn: Str, Str, "SecondaryNetworkArn", "SecondaryNetworkArn", "secondaryNetworkArn", Kind::Str, optional, None;
    2 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    3 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_NETWORK_TYPE));
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_NETWORK_STATE));
    5 state_reason: Str, Str, "StateReason", "StateReason", "stateReason", Kind::Str, optional, None;
    6 ipv4_cidr_block_associations: Vec<SecondaryNetworkIpv4CidrBlockAssociation>, Structs, "Ipv4CidrBlockAssociations", "Ipv4CidrBlockAssociationSet", "ipv4CidrBlockAssociationSet", Kind::List(&Item(Kind::Struct(SecondaryNetworkIpv4CidrBlockAssociation::DEF), tag!("item"), None)), optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { SecondaryNetworkIpv4CidrBlockAssociation {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_NETWORK_CIDR_BLOCK_ASSOCIATION_STATE));
    3 state_reason: Str, Str, "StateReason", "StateReason", "stateReason", Kind::Str, optional, None;
} }

shape! { SecondarySubnet {
    0 secondary_subnet_id: Str, Str, "SecondarySubnetId", "SecondarySubnetId", "secondarySubnetId", Kind::Str, optional, None;
    1 secondary_subnet_arn: Str, Str, "SecondarySubnetArn", "SecondarySubnetArn", "secondarySubnetArn", Kind::Str, optional, None;
    2 secondary_network_id: Str, Str, "SecondaryNetworkId", "SecondaryNetworkId", "secondaryNetworkId", Kind::Str, optional, None;
    3 secondary_network_type: Str, Str, "SecondaryNetworkType", "SecondaryNetworkType", "secondaryNetworkType", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_NETWORK_TYPE));
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    6 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    7 ipv4_cidr_block_associations: Vec<SecondarySubnetIpv4CidrBlockAssociation>, Structs, "Ipv4CidrBlockAssociations", "Ipv4CidrBlockAssociationSet", "ipv4CidrBlockAssociationSet", Kind::List(&Item(Kind::Struct(SecondarySubnetIpv4CidrBlockAssociation::DEF), tag!("item"), None)), optional, None;
    8 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_SUBNET_STATE));
    9 state_reason: Str, Str, "StateReason", "StateReason", "stateReason", Kind::Str, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { SecondarySubnetIpv4CidrBlockAssociation {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_SUBNET_CIDR_BLOCK_ASSOCIATION_STATE));
    3 state_reason: Str, Str, "StateReason", "StateReason", "stateReason", Kind::Str, optional, None;
} }

shape! { SecureBlobAttributeValue {
    0 value: Blob, Blob, "Value", "Value", "value", Kind::Blob, optional, None;
} }

shape! { SecurityGroup {
    0 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    1 ip_permissions_egress: Vec<IpPermission>, Structs, "IpPermissionsEgress", "IpPermissionsEgress", "ipPermissionsEgress", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    4 security_group_arn: Str, Str, "SecurityGroupArn", "SecurityGroupArn", "securityGroupArn", Kind::Str, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    7 description: Str, Str, "Description", "GroupDescription", "groupDescription", Kind::Str, optional, None;
    8 ip_permissions: Vec<IpPermission>, Structs, "IpPermissions", "IpPermissions", "ipPermissions", Kind::List(&Item(Kind::Struct(IpPermission::DEF), tag!("item"), None)), optional, None;
} }

shape! { SecurityGroupForVpc {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    2 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    3 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    5 primary_vpc_id: Str, Str, "PrimaryVpcId", "PrimaryVpcId", "primaryVpcId", Kind::Str, optional, None;
} }

shape! { SecurityGroupIdentifier {
    0 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    1 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
} }

shape! { SecurityGroupReference {
    0 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    1 referencing_vpc_id: Str, Str, "ReferencingVpcId", "ReferencingVpcId", "referencingVpcId", Kind::Str, optional, None;
    2 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, None;
    3 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
} }

shape! { SecurityGroupRule {
    0 security_group_rule_id: Str, Str, "SecurityGroupRuleId", "SecurityGroupRuleId", "securityGroupRuleId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP_RULE));
    1 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    2 group_owner_id: Str, Str, "GroupOwnerId", "GroupOwnerId", "groupOwnerId", Kind::Str, optional, None;
    3 is_egress: bool, Bool, "IsEgress", "IsEgress", "isEgress", Kind::Bool, optional, None;
    4 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "ipProtocol", Kind::Str, optional, None;
    5 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, None;
    6 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, None;
    7 cidr_ipv4: Str, Str, "CidrIpv4", "CidrIpv4", "cidrIpv4", Kind::Str, optional, None;
    8 cidr_ipv6: Str, Str, "CidrIpv6", "CidrIpv6", "cidrIpv6", Kind::Str, optional, None;
    9 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    10 referenced_group_info: ReferencedSecurityGroup, Struct, "ReferencedGroupInfo", "ReferencedGroupInfo", "referencedGroupInfo", Kind::Struct(ReferencedSecurityGroup::DEF), optional, None;
    11 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    12 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    13 security_group_rule_arn: Str, Str, "SecurityGroupRuleArn", "SecurityGroupRuleArn", "securityGroupRuleArn", Kind::Str, optional, None;
} }

shape! { SecurityGroupRuleDescription {
    0 security_group_rule_id: Str, Str, "SecurityGroupRuleId", "SecurityGroupRuleId", "SecurityGroupRuleId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
} }

shape! { SecurityGroupRuleRequest {
    0 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "IpProtocol", Kind::Str, optional, None;
    1 from_port: i32, Int, "FromPort", "FromPort", "FromPort", Kind::Int, optional, None;
    2 to_port: i32, Int, "ToPort", "ToPort", "ToPort", Kind::Int, optional, None;
    3 cidr_ipv4: Str, Str, "CidrIpv4", "CidrIpv4", "CidrIpv4", Kind::Str, optional, None;
    4 cidr_ipv6: Str, Str, "CidrIpv6", "CidrIpv6", "CidrIpv6", Kind::Str, optional, None;
    5 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    6 referenced_group_id: Str, Str, "ReferencedGroupId", "ReferencedGroupId", "ReferencedGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    7 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
} }

shape! { SecurityGroupRuleUpdate {
    0 security_group_rule_id: Str, Str, "SecurityGroupRuleId", "SecurityGroupRuleId", "SecurityGroupRuleId", Kind::Str, required, Some(&Rule::Id(&ids::SECURITY_GROUP_RULE));
    1 security_group_rule: SecurityGroupRuleRequest, Struct, "SecurityGroupRule", "SecurityGroupRule", "SecurityGroupRule", Kind::Struct(SecurityGroupRuleRequest::DEF), optional, None;
} }

shape! { SecurityGroupVpcAssociation {
    0 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    2 vpc_owner_id: Str, Str, "VpcOwnerId", "VpcOwnerId", "vpcOwnerId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_VPC_ASSOCIATION_STATE));
    4 state_reason: Str, Str, "StateReason", "StateReason", "stateReason", Kind::Str, optional, None;
    5 group_owner_id: Str, Str, "GroupOwnerId", "GroupOwnerId", "groupOwnerId", Kind::Str, optional, None;
} }

shape! { SendDiagnosticInterruptRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ServiceConfiguration {
    0 service_type: Vec<ServiceTypeDetail>, Structs, "ServiceType", "ServiceType", "serviceType", Kind::List(&Item(Kind::Struct(ServiceTypeDetail::DEF), tag!("item"), None)), optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "serviceId", Kind::Str, optional, None;
    2 service_name: Str, Str, "ServiceName", "ServiceName", "serviceName", Kind::Str, optional, None;
    3 service_state: Str, Str, "ServiceState", "ServiceState", "serviceState", Kind::Str, optional, Some(&Rule::Enum(&enums::SERVICE_STATE));
    4 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneIdSet", "availabilityZoneIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZoneSet", "availabilityZoneSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 acceptance_required: bool, Bool, "AcceptanceRequired", "AcceptanceRequired", "acceptanceRequired", Kind::Bool, optional, None;
    7 manages_vpc_endpoints: bool, Bool, "ManagesVpcEndpoints", "ManagesVpcEndpoints", "managesVpcEndpoints", Kind::Bool, optional, None;
    8 network_load_balancer_arns: Vec<Str>, Strs, "NetworkLoadBalancerArns", "NetworkLoadBalancerArnSet", "networkLoadBalancerArnSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    9 gateway_load_balancer_arns: Vec<Str>, Strs, "GatewayLoadBalancerArns", "GatewayLoadBalancerArnSet", "gatewayLoadBalancerArnSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    10 supported_ip_address_types: Vec<Str>, Strs, "SupportedIpAddressTypes", "SupportedIpAddressTypeSet", "supportedIpAddressTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::SERVICE_CONNECTIVITY_TYPE)))), optional, Some(&Rule::Count(0, 2));
    11 base_endpoint_dns_names: Vec<Str>, Strs, "BaseEndpointDnsNames", "BaseEndpointDnsNameSet", "baseEndpointDnsNameSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    12 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
    13 private_dns_name_configuration: PrivateDnsNameConfiguration, Struct, "PrivateDnsNameConfiguration", "PrivateDnsNameConfiguration", "privateDnsNameConfiguration", Kind::Struct(PrivateDnsNameConfiguration::DEF), optional, None;
    14 payer_responsibility: Str, Str, "PayerResponsibility", "PayerResponsibility", "payerResponsibility", Kind::Str, optional, Some(&Rule::Enum(&enums::PAYER_RESPONSIBILITY));
    15 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    16 supported_regions: Vec<SupportedRegionDetail>, Structs, "SupportedRegions", "SupportedRegionSet", "supportedRegionSet", Kind::List(&Item(Kind::Struct(SupportedRegionDetail::DEF), tag!("item"), None)), optional, None;
    17 remote_access_enabled: bool, Bool, "RemoteAccessEnabled", "RemoteAccessEnabled", "remoteAccessEnabled", Kind::Bool, optional, None;
} }

shape! { ServiceDetail {
    0 service_name: Str, Str, "ServiceName", "ServiceName", "serviceName", Kind::Str, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "serviceId", Kind::Str, optional, None;
    2 service_type: Vec<ServiceTypeDetail>, Structs, "ServiceType", "ServiceType", "serviceType", Kind::List(&Item(Kind::Struct(ServiceTypeDetail::DEF), tag!("item"), None)), optional, None;
    3 service_region: Str, Str, "ServiceRegion", "ServiceRegion", "serviceRegion", Kind::Str, optional, None;
    4 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneIdSet", "availabilityZoneIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZoneSet", "availabilityZoneSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 owner: Str, Str, "Owner", "Owner", "owner", Kind::Str, optional, None;
    7 base_endpoint_dns_names: Vec<Str>, Strs, "BaseEndpointDnsNames", "BaseEndpointDnsNameSet", "baseEndpointDnsNameSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
    9 private_dns_names: Vec<PrivateDnsDetails>, Structs, "PrivateDnsNames", "PrivateDnsNameSet", "privateDnsNameSet", Kind::List(&Item(Kind::Struct(PrivateDnsDetails::DEF), tag!("item"), None)), optional, None;
    10 vpc_endpoint_policy_supported: bool, Bool, "VpcEndpointPolicySupported", "VpcEndpointPolicySupported", "vpcEndpointPolicySupported", Kind::Bool, optional, None;
    11 acceptance_required: bool, Bool, "AcceptanceRequired", "AcceptanceRequired", "acceptanceRequired", Kind::Bool, optional, None;
    12 manages_vpc_endpoints: bool, Bool, "ManagesVpcEndpoints", "ManagesVpcEndpoints", "managesVpcEndpoints", Kind::Bool, optional, None;
    13 payer_responsibility: Str, Str, "PayerResponsibility", "PayerResponsibility", "payerResponsibility", Kind::Str, optional, Some(&Rule::Enum(&enums::PAYER_RESPONSIBILITY));
    14 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    15 private_dns_name_verification_state: Str, Str, "PrivateDnsNameVerificationState", "PrivateDnsNameVerificationState", "privateDnsNameVerificationState", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_NAME_STATE));
    16 supported_ip_address_types: Vec<Str>, Strs, "SupportedIpAddressTypes", "SupportedIpAddressTypeSet", "supportedIpAddressTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::SERVICE_CONNECTIVITY_TYPE)))), optional, Some(&Rule::Count(0, 2));
} }

shape! { ServiceLinkVirtualInterface {
    0 service_link_virtual_interface_id: Str, Str, "ServiceLinkVirtualInterfaceId", "ServiceLinkVirtualInterfaceId", "serviceLinkVirtualInterfaceId", Kind::Str, optional, None;
    1 service_link_virtual_interface_arn: Str, Str, "ServiceLinkVirtualInterfaceArn", "ServiceLinkVirtualInterfaceArn", "serviceLinkVirtualInterfaceArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 outpost_id: Str, Str, "OutpostId", "OutpostId", "outpostId", Kind::Str, optional, None;
    3 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 local_address: Str, Str, "LocalAddress", "LocalAddress", "localAddress", Kind::Str, optional, None;
    6 peer_address: Str, Str, "PeerAddress", "PeerAddress", "peerAddress", Kind::Str, optional, None;
    7 peer_bgp_asn: i64, Long, "PeerBgpAsn", "PeerBgpAsn", "peerBgpAsn", Kind::Long, optional, None;
    8 vlan: i32, Int, "Vlan", "Vlan", "vlan", Kind::Int, optional, None;
    9 outpost_lag_id: Str, Str, "OutpostLagId", "OutpostLagId", "outpostLagId", Kind::Str, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    11 configuration_state: Str, Str, "ConfigurationState", "ConfigurationState", "configurationState", Kind::Str, optional, Some(&Rule::Enum(&enums::SERVICE_LINK_VIRTUAL_INTERFACE_CONFIGURATION_STATE));
} }

shape! { ServiceTypeDetail {
    0 service_type: Str, Str, "ServiceType", "ServiceType", "serviceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SERVICE_TYPE));
} }

shape! { SlotDateTimeRangeRequest {
    0 earliest_time: Timestamp, Time, "EarliestTime", "EarliestTime", "EarliestTime", Kind::Time, required, None;
    1 latest_time: Timestamp, Time, "LatestTime", "LatestTime", "LatestTime", Kind::Time, required, None;
} }

shape! { SlotStartTimeRangeRequest {
    0 earliest_time: Timestamp, Time, "EarliestTime", "EarliestTime", "EarliestTime", Kind::Time, optional, None;
    1 latest_time: Timestamp, Time, "LatestTime", "LatestTime", "LatestTime", Kind::Time, optional, None;
} }

shape! { Snapshot {
    0 owner_alias: Str, Str, "OwnerAlias", "OwnerAlias", "ownerAlias", Kind::Str, optional, None;
    1 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    3 storage_tier: Str, Str, "StorageTier", "StorageTier", "storageTier", Kind::Str, optional, Some(&Rule::Enum(&enums::STORAGE_TIER));
    4 restore_expiry_time: Timestamp, Time, "RestoreExpiryTime", "RestoreExpiryTime", "restoreExpiryTime", Kind::Time, optional, None;
    5 sse_type: Str, Str, "SseType", "SseType", "sseType", Kind::Str, optional, Some(&Rule::Enum(&enums::SSE_TYPE));
    6 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    7 transfer_type: Str, Str, "TransferType", "TransferType", "transferType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSFER_TYPE));
    8 completion_duration_minutes: i32, Int, "CompletionDurationMinutes", "CompletionDurationMinutes", "completionDurationMinutes", Kind::Int, optional, None;
    9 completion_time: Timestamp, Time, "CompletionTime", "CompletionTime", "completionTime", Kind::Time, optional, None;
    10 full_snapshot_size_in_bytes: i64, Long, "FullSnapshotSizeInBytes", "FullSnapshotSizeInBytes", "fullSnapshotSizeInBytes", Kind::Long, optional, None;
    11 associated_kms_keys: Vec<AssociatedKmsKey>, Structs, "AssociatedKmsKeys", "AssociatedKmsKeySet", "associatedKmsKeySet", Kind::List(&Item(Kind::Struct(AssociatedKmsKey::DEF), tag!("item"), None)), optional, None;
    12 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    13 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    14 state: Str, Str, "State", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_STATE));
    15 state_message: Str, Str, "StateMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    16 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    17 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    18 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    19 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    20 volume_size: i32, Int, "VolumeSize", "VolumeSize", "volumeSize", Kind::Int, optional, None;
    21 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    22 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    23 data_encryption_key_id: Str, Str, "DataEncryptionKeyId", "DataEncryptionKeyId", "dataEncryptionKeyId", Kind::Str, optional, None;
} }

shape! { SnapshotDetail {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 device_name: Str, Str, "DeviceName", "DeviceName", "deviceName", Kind::Str, optional, None;
    2 disk_image_size: f64, Double, "DiskImageSize", "DiskImageSize", "diskImageSize", Kind::Double, optional, None;
    3 format: Str, Str, "Format", "Format", "format", Kind::Str, optional, None;
    4 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    5 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    6 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    7 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    8 url: Str, Str, "Url", "Url", "url", Kind::Str, optional, None;
    9 user_bucket: UserBucketDetails, Struct, "UserBucket", "UserBucket", "userBucket", Kind::Struct(UserBucketDetails::DEF), optional, None;
} }

shape! { SnapshotDiskContainer {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 format: Str, Str, "Format", "Format", "Format", Kind::Str, optional, None;
    2 url: Str, Str, "Url", "Url", "Url", Kind::Str, optional, None;
    3 user_bucket: UserBucket, Struct, "UserBucket", "UserBucket", "UserBucket", Kind::Struct(UserBucket::DEF), optional, None;
} }

shape! { SnapshotInfo {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    3 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_STATE));
    5 volume_size: i32, Int, "VolumeSize", "VolumeSize", "volumeSize", Kind::Int, optional, None;
    6 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    7 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    8 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    9 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    10 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    11 sse_type: Str, Str, "SseType", "SseType", "sseType", Kind::Str, optional, Some(&Rule::Enum(&enums::SSE_TYPE));
    12 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
} }

shape! { SnapshotRecycleBinInfo {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 recycle_bin_enter_time: Timestamp, Time, "RecycleBinEnterTime", "RecycleBinEnterTime", "recycleBinEnterTime", Kind::Time, optional, None;
    2 recycle_bin_exit_time: Timestamp, Time, "RecycleBinExitTime", "RecycleBinExitTime", "recycleBinExitTime", Kind::Time, optional, None;
    3 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    4 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
} }

shape! { SnapshotTaskDetail {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 disk_image_size: f64, Double, "DiskImageSize", "DiskImageSize", "diskImageSize", Kind::Double, optional, None;
    2 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    3 format: Str, Str, "Format", "Format", "format", Kind::Str, optional, None;
    4 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    5 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    6 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    7 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    8 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    9 url: Str, Str, "Url", "Url", "url", Kind::Str, optional, None;
    10 user_bucket: UserBucketDetails, Struct, "UserBucket", "UserBucket", "userBucket", Kind::Struct(UserBucketDetails::DEF), optional, None;
} }

shape! { SnapshotTierStatus {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    1 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, Some(&Rule::Id(&ids::VOLUME));
    2 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_STATE));
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    5 storage_tier: Str, Str, "StorageTier", "StorageTier", "storageTier", Kind::Str, optional, Some(&Rule::Enum(&enums::STORAGE_TIER));
    6 last_tiering_start_time: Timestamp, Time, "LastTieringStartTime", "LastTieringStartTime", "lastTieringStartTime", Kind::Time, optional, None;
    7 last_tiering_progress: i32, Int, "LastTieringProgress", "LastTieringProgress", "lastTieringProgress", Kind::Int, optional, None;
    8 last_tiering_operation_status: Str, Str, "LastTieringOperationStatus", "LastTieringOperationStatus", "lastTieringOperationStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::TIERING_OPERATION_STATUS));
    9 last_tiering_operation_status_detail: Str, Str, "LastTieringOperationStatusDetail", "LastTieringOperationStatusDetail", "lastTieringOperationStatusDetail", Kind::Str, optional, None;
    10 archival_complete_time: Timestamp, Time, "ArchivalCompleteTime", "ArchivalCompleteTime", "archivalCompleteTime", Kind::Time, optional, None;
    11 restore_expiry_time: Timestamp, Time, "RestoreExpiryTime", "RestoreExpiryTime", "restoreExpiryTime", Kind::Time, optional, None;
} }

shape! { SpotCapacityRebalance {
    0 replacement_strategy: Str, Str, "ReplacementStrategy", "ReplacementStrategy", "replacementStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::REPLACEMENT_STRATEGY));
    1 termination_delay: i32, Int, "TerminationDelay", "TerminationDelay", "terminationDelay", Kind::Int, optional, None;
} }

shape! { SpotDatafeedSubscription {
    0 bucket: Str, Str, "Bucket", "Bucket", "bucket", Kind::Str, optional, None;
    1 fault: SpotInstanceStateFault, Struct, "Fault", "Fault", "fault", Kind::Struct(SpotInstanceStateFault::DEF), optional, None;
    2 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    3 prefix: Str, Str, "Prefix", "Prefix", "prefix", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::DATAFEED_SUBSCRIPTION_STATE));
} }

shape! { SpotFleetLaunchSpecification {
    0 addressing_type: Str, Str, "AddressingType", "AddressingType", "addressingType", Kind::Str, optional, None;
    1 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
    2 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
    3 iam_instance_profile: IamInstanceProfileSpecification, Struct, "IamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile", Kind::Struct(IamInstanceProfileSpecification::DEF), optional, None;
    4 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    5 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    6 kernel_id: Str, Str, "KernelId", "KernelId", "kernelId", Kind::Str, optional, None;
    7 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    8 monitoring: SpotFleetMonitoring, Struct, "Monitoring", "Monitoring", "monitoring", Kind::Struct(SpotFleetMonitoring::DEF), optional, None;
    9 network_interfaces: Vec<InstanceNetworkInterfaceSpecification>, Structs, "NetworkInterfaces", "NetworkInterfaceSet", "networkInterfaceSet", Kind::List(&Item(Kind::Struct(InstanceNetworkInterfaceSpecification::DEF), tag!("item"), None)), optional, None;
    10 placement: SpotPlacement, Struct, "Placement", "Placement", "placement", Kind::Struct(SpotPlacement::DEF), optional, None;
    11 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "ramdiskId", Kind::Str, optional, None;
    12 spot_price: Str, Str, "SpotPrice", "SpotPrice", "spotPrice", Kind::Str, optional, None;
    13 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    14 user_data: Str, Str, "UserData", "UserData", "userData", Kind::Str, optional, None;
    15 weighted_capacity: f64, Double, "WeightedCapacity", "WeightedCapacity", "weightedCapacity", Kind::Double, optional, None;
    16 tag_specifications: Vec<SpotFleetTagSpecification>, Structs, "TagSpecifications", "TagSpecificationSet", "tagSpecificationSet", Kind::List(&Item(Kind::Struct(SpotFleetTagSpecification::DEF), tag!("item"), None)), optional, None;
    17 instance_requirements: InstanceRequirements, Struct, "InstanceRequirements", "InstanceRequirements", "instanceRequirements", Kind::Struct(InstanceRequirements::DEF), optional, None;
    18 security_groups: Vec<GroupIdentifier>, Structs, "SecurityGroups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
} }

shape! { SpotFleetMonitoring {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
} }

shape! { SpotFleetRequestConfig {
    0 activity_status: Str, Str, "ActivityStatus", "ActivityStatus", "activityStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::ACTIVITY_STATUS));
    1 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    2 spot_fleet_request_config: SpotFleetRequestConfigData, Struct, "SpotFleetRequestConfig", "SpotFleetRequestConfig", "spotFleetRequestConfig", Kind::Struct(SpotFleetRequestConfigData::DEF), optional, None;
    3 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, optional, None;
    4 spot_fleet_request_state: Str, Str, "SpotFleetRequestState", "SpotFleetRequestState", "spotFleetRequestState", Kind::Str, optional, Some(&Rule::Enum(&enums::BATCH_STATE));
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { SpotFleetRequestConfigData {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "allocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::ALLOCATION_STRATEGY));
    1 on_demand_allocation_strategy: Str, Str, "OnDemandAllocationStrategy", "OnDemandAllocationStrategy", "onDemandAllocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::ON_DEMAND_ALLOCATION_STRATEGY));
    2 spot_maintenance_strategies: SpotMaintenanceStrategies, Struct, "SpotMaintenanceStrategies", "SpotMaintenanceStrategies", "spotMaintenanceStrategies", Kind::Struct(SpotMaintenanceStrategies::DEF), optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    4 excess_capacity_termination_policy: Str, Str, "ExcessCapacityTerminationPolicy", "ExcessCapacityTerminationPolicy", "excessCapacityTerminationPolicy", Kind::Str, optional, Some(&Rule::Enum(&enums::EXCESS_CAPACITY_TERMINATION_POLICY));
    5 fulfilled_capacity: f64, Double, "FulfilledCapacity", "FulfilledCapacity", "fulfilledCapacity", Kind::Double, optional, None;
    6 on_demand_fulfilled_capacity: f64, Double, "OnDemandFulfilledCapacity", "OnDemandFulfilledCapacity", "onDemandFulfilledCapacity", Kind::Double, optional, None;
    7 iam_fleet_role: Str, Str, "IamFleetRole", "IamFleetRole", "iamFleetRole", Kind::Str, required, None;
    8 launch_specifications: Vec<SpotFleetLaunchSpecification>, Structs, "LaunchSpecifications", "LaunchSpecifications", "launchSpecifications", Kind::List(&Item(Kind::Struct(SpotFleetLaunchSpecification::DEF), tag!("item"), None)), optional, None;
    9 launch_template_configs: Vec<LaunchTemplateConfig>, Structs, "LaunchTemplateConfigs", "LaunchTemplateConfigs", "launchTemplateConfigs", Kind::List(&Item(Kind::Struct(LaunchTemplateConfig::DEF), tag!("item"), None)), optional, None;
    10 spot_price: Str, Str, "SpotPrice", "SpotPrice", "spotPrice", Kind::Str, optional, None;
    11 target_capacity: i32, Int, "TargetCapacity", "TargetCapacity", "targetCapacity", Kind::Int, required, None;
    12 on_demand_target_capacity: i32, Int, "OnDemandTargetCapacity", "OnDemandTargetCapacity", "onDemandTargetCapacity", Kind::Int, optional, None;
    13 on_demand_max_total_price: Str, Str, "OnDemandMaxTotalPrice", "OnDemandMaxTotalPrice", "onDemandMaxTotalPrice", Kind::Str, optional, None;
    14 spot_max_total_price: Str, Str, "SpotMaxTotalPrice", "SpotMaxTotalPrice", "spotMaxTotalPrice", Kind::Str, optional, None;
    15 terminate_instances_with_expiration: bool, Bool, "TerminateInstancesWithExpiration", "TerminateInstancesWithExpiration", "terminateInstancesWithExpiration", Kind::Bool, optional, None;
    16 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_TYPE));
    17 valid_from: Timestamp, Time, "ValidFrom", "ValidFrom", "validFrom", Kind::Time, optional, None;
    18 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "validUntil", Kind::Time, optional, None;
    19 replace_unhealthy_instances: bool, Bool, "ReplaceUnhealthyInstances", "ReplaceUnhealthyInstances", "replaceUnhealthyInstances", Kind::Bool, optional, None;
    20 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "instanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_INTERRUPTION_BEHAVIOR));
    21 load_balancers_config: LoadBalancersConfig, Struct, "LoadBalancersConfig", "LoadBalancersConfig", "loadBalancersConfig", Kind::Struct(LoadBalancersConfig::DEF), optional, None;
    22 instance_pools_to_use_count: i32, Int, "InstancePoolsToUseCount", "InstancePoolsToUseCount", "instancePoolsToUseCount", Kind::Int, optional, None;
    23 context: Str, Str, "Context", "Context", "context", Kind::Str, optional, None;
    24 target_capacity_unit_type: Str, Str, "TargetCapacityUnitType", "TargetCapacityUnitType", "targetCapacityUnitType", Kind::Str, optional, Some(&Rule::Enum(&enums::TARGET_CAPACITY_UNIT_TYPE));
    25 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { SpotFleetTagSpecification {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::RESOURCE_TYPE));
    1 tags: Vec<Tag>, Structs, "Tags", "Tag", "tag", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { SpotInstanceRequest {
    0 actual_block_hourly_price: Str, Str, "ActualBlockHourlyPrice", "ActualBlockHourlyPrice", "actualBlockHourlyPrice", Kind::Str, optional, None;
    1 availability_zone_group: Str, Str, "AvailabilityZoneGroup", "AvailabilityZoneGroup", "availabilityZoneGroup", Kind::Str, optional, None;
    2 block_duration_minutes: i32, Int, "BlockDurationMinutes", "BlockDurationMinutes", "blockDurationMinutes", Kind::Int, optional, None;
    3 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    4 fault: SpotInstanceStateFault, Struct, "Fault", "Fault", "fault", Kind::Struct(SpotInstanceStateFault::DEF), optional, None;
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    6 launch_group: Str, Str, "LaunchGroup", "LaunchGroup", "launchGroup", Kind::Str, optional, None;
    7 launch_specification: LaunchSpecification, Struct, "LaunchSpecification", "LaunchSpecification", "launchSpecification", Kind::Struct(LaunchSpecification::DEF), optional, None;
    8 launched_availability_zone: Str, Str, "LaunchedAvailabilityZone", "LaunchedAvailabilityZone", "launchedAvailabilityZone", Kind::Str, optional, None;
    9 launched_availability_zone_id: Str, Str, "LaunchedAvailabilityZoneId", "LaunchedAvailabilityZoneId", "launchedAvailabilityZoneId", Kind::Str, optional, None;
    10 product_description: Str, Str, "ProductDescription", "ProductDescription", "productDescription", Kind::Str, optional, Some(&Rule::Enum(&enums::RI_PRODUCT_DESCRIPTION));
    11 spot_instance_request_id: Str, Str, "SpotInstanceRequestId", "SpotInstanceRequestId", "spotInstanceRequestId", Kind::Str, optional, None;
    12 spot_price: Str, Str, "SpotPrice", "SpotPrice", "spotPrice", Kind::Str, optional, None;
    13 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_STATE));
    14 status: SpotInstanceStatus, Struct, "Status", "Status", "status", Kind::Struct(SpotInstanceStatus::DEF), optional, None;
    15 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    16 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_TYPE));
    17 valid_from: Timestamp, Time, "ValidFrom", "ValidFrom", "validFrom", Kind::Time, optional, None;
    18 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "validUntil", Kind::Time, optional, None;
    19 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "instanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_INTERRUPTION_BEHAVIOR));
} }

shape! { SpotInstanceStateFault {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { SpotInstanceStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
    2 update_time: Timestamp, Time, "UpdateTime", "UpdateTime", "updateTime", Kind::Time, optional, None;
} }

shape! { SpotMaintenanceStrategies {
    0 capacity_rebalance: SpotCapacityRebalance, Struct, "CapacityRebalance", "CapacityRebalance", "capacityRebalance", Kind::Struct(SpotCapacityRebalance::DEF), optional, None;
} }

shape! { SpotMarketOptions {
    0 max_price: Str, Str, "MaxPrice", "MaxPrice", "MaxPrice", Kind::Str, optional, None;
    1 spot_instance_type: Str, Str, "SpotInstanceType", "SpotInstanceType", "SpotInstanceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_TYPE));
    2 block_duration_minutes: i32, Int, "BlockDurationMinutes", "BlockDurationMinutes", "BlockDurationMinutes", Kind::Int, optional, None;
    3 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "ValidUntil", Kind::Time, optional, None;
    4 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_INTERRUPTION_BEHAVIOR));
} }

shape! { SpotOptions {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "allocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_ALLOCATION_STRATEGY));
    1 maintenance_strategies: FleetSpotMaintenanceStrategies, Struct, "MaintenanceStrategies", "MaintenanceStrategies", "maintenanceStrategies", Kind::Struct(FleetSpotMaintenanceStrategies::DEF), optional, None;
    2 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "instanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_INTERRUPTION_BEHAVIOR));
    3 instance_pools_to_use_count: i32, Int, "InstancePoolsToUseCount", "InstancePoolsToUseCount", "instancePoolsToUseCount", Kind::Int, optional, None;
    4 single_instance_type: bool, Bool, "SingleInstanceType", "SingleInstanceType", "singleInstanceType", Kind::Bool, optional, None;
    5 single_availability_zone: bool, Bool, "SingleAvailabilityZone", "SingleAvailabilityZone", "singleAvailabilityZone", Kind::Bool, optional, None;
    6 min_target_capacity: i32, Int, "MinTargetCapacity", "MinTargetCapacity", "minTargetCapacity", Kind::Int, optional, None;
    7 max_total_price: Str, Str, "MaxTotalPrice", "MaxTotalPrice", "maxTotalPrice", Kind::Str, optional, None;
} }

shape! { SpotOptionsRequest {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "AllocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_ALLOCATION_STRATEGY));
    1 maintenance_strategies: FleetSpotMaintenanceStrategiesRequest, Struct, "MaintenanceStrategies", "MaintenanceStrategies", "MaintenanceStrategies", Kind::Struct(FleetSpotMaintenanceStrategiesRequest::DEF), optional, None;
    2 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_INTERRUPTION_BEHAVIOR));
    3 instance_pools_to_use_count: i32, Int, "InstancePoolsToUseCount", "InstancePoolsToUseCount", "InstancePoolsToUseCount", Kind::Int, optional, None;
    4 single_instance_type: bool, Bool, "SingleInstanceType", "SingleInstanceType", "SingleInstanceType", Kind::Bool, optional, None;
    5 single_availability_zone: bool, Bool, "SingleAvailabilityZone", "SingleAvailabilityZone", "SingleAvailabilityZone", Kind::Bool, optional, None;
    6 min_target_capacity: i32, Int, "MinTargetCapacity", "MinTargetCapacity", "MinTargetCapacity", Kind::Int, optional, None;
    7 max_total_price: Str, Str, "MaxTotalPrice", "MaxTotalPrice", "MaxTotalPrice", Kind::Str, optional, None;
} }

shape! { SpotPlacement {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    2 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    3 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { SpotPlacementScore {
    0 region: Str, Str, "Region", "Region", "region", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 score: i32, Int, "Score", "Score", "score", Kind::Int, optional, None;
} }

shape! { SpotPrice {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    3 product_description: Str, Str, "ProductDescription", "ProductDescription", "productDescription", Kind::Str, optional, Some(&Rule::Enum(&enums::RI_PRODUCT_DESCRIPTION));
    4 spot_price: Str, Str, "SpotPrice", "SpotPrice", "spotPrice", Kind::Str, optional, None;
    5 timestamp: Timestamp, Time, "Timestamp", "Timestamp", "timestamp", Kind::Time, optional, None;
} }

shape! { StaleIpPermission {
    0 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, None;
    1 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "ipProtocol", Kind::Str, optional, None;
    2 ip_ranges: Vec<Str>, Strs, "IpRanges", "IpRanges", "ipRanges", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 prefix_list_ids: Vec<Str>, Strs, "PrefixListIds", "PrefixListIds", "prefixListIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, None;
    5 user_id_group_pairs: Vec<UserIdGroupPair>, Structs, "UserIdGroupPairs", "Groups", "groups", Kind::List(&Item(Kind::Struct(UserIdGroupPair::DEF), tag!("item"), None)), optional, None;
} }

shape! { StaleSecurityGroup {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    2 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    3 stale_ip_permissions: Vec<StaleIpPermission>, Structs, "StaleIpPermissions", "StaleIpPermissions", "staleIpPermissions", Kind::List(&Item(Kind::Struct(StaleIpPermission::DEF), tag!("item"), None)), optional, None;
    4 stale_ip_permissions_egress: Vec<StaleIpPermission>, Structs, "StaleIpPermissionsEgress", "StaleIpPermissionsEgress", "staleIpPermissionsEgress", Kind::List(&Item(Kind::Struct(StaleIpPermission::DEF), tag!("item"), None)), optional, None;
    5 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { StartDeclarativePoliciesReportRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "S3Bucket", Kind::Str, required, None;
    2 s3_prefix: Str, Str, "S3Prefix", "S3Prefix", "S3Prefix", Kind::Str, optional, None;
    3 target_id: Str, Str, "TargetId", "TargetId", "TargetId", Kind::Str, required, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { StartDeclarativePoliciesReportResult {
    0 report_id: Str, Str, "ReportId", "ReportId", "reportId", Kind::Str, optional, None;
} }

shape! { StartInstancesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), required, None;
    1 additional_info: Str, Str, "AdditionalInfo", "AdditionalInfo", "additionalInfo", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { StartInstancesResult {
    0 starting_instances: Vec<InstanceStateChange>, Structs, "StartingInstances", "InstancesSet", "instancesSet", Kind::List(&Item(Kind::Struct(InstanceStateChange::DEF), tag!("item"), None)), optional, None;
} }

shape! { StartNetworkInsightsAccessScopeAnalysisRequest {
    0 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, required, None;
} }

shape! { StartNetworkInsightsAccessScopeAnalysisResult {
    0 network_insights_access_scope_analysis: NetworkInsightsAccessScopeAnalysis, Struct, "NetworkInsightsAccessScopeAnalysis", "NetworkInsightsAccessScopeAnalysis", "networkInsightsAccessScopeAnalysis", Kind::Struct(NetworkInsightsAccessScopeAnalysis::DEF), optional, None;
} }

shape! { StartNetworkInsightsAnalysisRequest {
    0 network_insights_path_id: Str, Str, "NetworkInsightsPathId", "NetworkInsightsPathId", "NetworkInsightsPathId", Kind::Str, required, None;
    1 additional_accounts: Vec<Str>, Strs, "AdditionalAccounts", "AdditionalAccount", "AdditionalAccount", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 filter_in_arns: Vec<Str>, Strs, "FilterInArns", "FilterInArn", "FilterInArn", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 1283)))), optional, None;
    3 filter_out_arns: Vec<Str>, Strs, "FilterOutArns", "FilterOutArn", "FilterOutArn", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 1283)))), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, required, None;
} }

shape! { StartNetworkInsightsAnalysisResult {
    0 network_insights_analysis: NetworkInsightsAnalysis, Struct, "NetworkInsightsAnalysis", "NetworkInsightsAnalysis", "networkInsightsAnalysis", Kind::Struct(NetworkInsightsAnalysis::DEF), optional, None;
} }

shape! { StartVpcEndpointServicePrivateDnsVerificationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
} }

shape! { StartVpcEndpointServicePrivateDnsVerificationResult {
    0 return_value: bool, Bool, "ReturnValue", "Return", "return", Kind::Bool, optional, None;
} }

shape! { StateReason {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { StopInstancesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), required, None;
    1 hibernate: bool, Bool, "Hibernate", "Hibernate", "Hibernate", Kind::Bool, optional, None;
    2 skip_os_shutdown: bool, Bool, "SkipOsShutdown", "SkipOsShutdown", "SkipOsShutdown", Kind::Bool, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 force: bool, Bool, "Force", "Force", "force", Kind::Bool, optional, None;
} }

shape! { StopInstancesResult {
    0 stopping_instances: Vec<InstanceStateChange>, Structs, "StoppingInstances", "InstancesSet", "instancesSet", Kind::List(&Item(Kind::Struct(InstanceStateChange::DEF), tag!("item"), None)), optional, None;
} }

shape! { Storage {
    0 s3: S3Storage, Struct, "S3", "S3", "S3", Kind::Struct(S3Storage::DEF), optional, None;
} }

shape! { StorageLocation {
    0 bucket: Str, Str, "Bucket", "Bucket", "Bucket", Kind::Str, optional, None;
    1 key: Str, Str, "Key", "Key", "Key", Kind::Str, optional, None;
} }

shape! { StoreImageTaskResult {
    0 ami_id: Str, Str, "AmiId", "AmiId", "amiId", Kind::Str, optional, None;
    1 task_start_time: Timestamp, Time, "TaskStartTime", "TaskStartTime", "taskStartTime", Kind::Time, optional, None;
    2 bucket: Str, Str, "Bucket", "Bucket", "bucket", Kind::Str, optional, None;
    3 s3object_key: Str, Str, "S3objectKey", "S3objectKey", "s3objectKey", Kind::Str, optional, None;
    4 progress_percentage: i32, Int, "ProgressPercentage", "ProgressPercentage", "progressPercentage", Kind::Int, optional, None;
    5 store_task_state: Str, Str, "StoreTaskState", "StoreTaskState", "storeTaskState", Kind::Str, optional, None;
    6 store_task_failure_reason: Str, Str, "StoreTaskFailureReason", "StoreTaskFailureReason", "storeTaskFailureReason", Kind::Str, optional, None;
} }

shape! { Subnet {
    0 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    1 enable_lni_at_device_index: i32, Int, "EnableLniAtDeviceIndex", "EnableLniAtDeviceIndex", "enableLniAtDeviceIndex", Kind::Int, optional, None;
    2 map_customer_owned_ip_on_launch: bool, Bool, "MapCustomerOwnedIpOnLaunch", "MapCustomerOwnedIpOnLaunch", "mapCustomerOwnedIpOnLaunch", Kind::Bool, optional, None;
    3 customer_owned_ipv4_pool: Str, Str, "CustomerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool", Kind::Str, optional, None;
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 assign_ipv6_address_on_creation: bool, Bool, "AssignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation", "assignIpv6AddressOnCreation", Kind::Bool, optional, None;
    6 ipv6_cidr_block_association_set: Vec<SubnetIpv6CidrBlockAssociation>, Structs, "Ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet", "ipv6CidrBlockAssociationSet", Kind::List(&Item(Kind::Struct(SubnetIpv6CidrBlockAssociation::DEF), tag!("item"), None)), optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    8 subnet_arn: Str, Str, "SubnetArn", "SubnetArn", "subnetArn", Kind::Str, optional, None;
    9 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    10 enable_dns64: bool, Bool, "EnableDns64", "EnableDns64", "enableDns64", Kind::Bool, optional, None;
    11 ipv6_native: bool, Bool, "Ipv6Native", "Ipv6Native", "ipv6Native", Kind::Bool, optional, None;
    12 private_dns_name_options_on_launch: PrivateDnsNameOptionsOnLaunch, Struct, "PrivateDnsNameOptionsOnLaunch", "PrivateDnsNameOptionsOnLaunch", "privateDnsNameOptionsOnLaunch", Kind::Struct(PrivateDnsNameOptionsOnLaunch::DEF), optional, None;
    13 block_public_access_states: BlockPublicAccessStates, Struct, "BlockPublicAccessStates", "BlockPublicAccessStates", "blockPublicAccessStates", Kind::Struct(BlockPublicAccessStates::DEF), optional, None;
    14 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
    15 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    16 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SUBNET_STATE));
    17 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    18 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    19 available_ip_address_count: i32, Int, "AvailableIpAddressCount", "AvailableIpAddressCount", "availableIpAddressCount", Kind::Int, optional, None;
    20 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    21 default_for_az: bool, Bool, "DefaultForAz", "DefaultForAz", "defaultForAz", Kind::Bool, optional, None;
    22 map_public_ip_on_launch: bool, Bool, "MapPublicIpOnLaunch", "MapPublicIpOnLaunch", "mapPublicIpOnLaunch", Kind::Bool, optional, None;
} }

shape! { SubnetAssociation {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_MULITCAST_DOMAIN_ASSOCIATION_STATE));
} }

shape! { SubnetCidrBlockState {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SUBNET_CIDR_BLOCK_STATE_CODE));
    1 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
} }

shape! { SubnetCidrReservation {
    0 subnet_cidr_reservation_id: Str, Str, "SubnetCidrReservationId", "SubnetCidrReservationId", "subnetCidrReservationId", Kind::Str, optional, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    2 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    3 reservation_type: Str, Str, "ReservationType", "ReservationType", "reservationType", Kind::Str, optional, Some(&Rule::Enum(&enums::SUBNET_CIDR_RESERVATION_TYPE));
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { SubnetConfiguration {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    1 ipv4: Str, Str, "Ipv4", "Ipv4", "Ipv4", Kind::Str, optional, None;
    2 ipv6: Str, Str, "Ipv6", "Ipv6", "Ipv6", Kind::Str, optional, None;
} }

shape! { SubnetIpPrefixes {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    1 ip_prefixes: Vec<Str>, Strs, "IpPrefixes", "IpPrefixSet", "ipPrefixSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { SubnetIpv6CidrBlockAssociation {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock", Kind::Str, optional, None;
    2 ipv6_cidr_block_state: SubnetCidrBlockState, Struct, "Ipv6CidrBlockState", "Ipv6CidrBlockState", "ipv6CidrBlockState", Kind::Struct(SubnetCidrBlockState::DEF), optional, None;
    3 ipv6_address_attribute: Str, Str, "Ipv6AddressAttribute", "Ipv6AddressAttribute", "ipv6AddressAttribute", Kind::Str, optional, Some(&Rule::Enum(&enums::IPV6_ADDRESS_ATTRIBUTE));
    4 ip_source: Str, Str, "IpSource", "IpSource", "ipSource", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_SOURCE));
} }

shape! { Subscription {
    0 source: Str, Str, "Source", "Source", "source", Kind::Str, optional, None;
    1 destination: Str, Str, "Destination", "Destination", "destination", Kind::Str, optional, None;
    2 metric: Str, Str, "Metric", "Metric", "metric", Kind::Str, optional, Some(&Rule::Enum(&enums::METRIC_TYPE));
    3 statistic: Str, Str, "Statistic", "Statistic", "statistic", Kind::Str, optional, Some(&Rule::Enum(&enums::STATISTIC_TYPE));
    4 period: Str, Str, "Period", "Period", "period", Kind::Str, optional, Some(&Rule::Enum(&enums::PERIOD_TYPE));
} }

shape! { SuccessfulAssociationResponseObject {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "applicationStatusCheckId", Kind::Str, optional, None;
    1 association_type: Str, Str, "AssociationType", "AssociationType", "associationType", Kind::Str, optional, None;
    2 association_value: Str, Str, "AssociationValue", "AssociationValue", "associationValue", Kind::Str, optional, None;
} }

shape! { SuccessfulInstanceCreditSpecificationItem {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
} }

shape! { SuccessfulQueuedPurchaseDeletion {
    0 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
} }

shape! { SuccessfulSuppressionResponseObject {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 suppress_at: Timestamp, Time, "SuppressAt", "SuppressAt", "suppressAt", Kind::Time, optional, None;
    2 resume_at: Timestamp, Time, "ResumeAt", "ResumeAt", "resumeAt", Kind::Time, optional, None;
} }

shape! { SupportedRegionDetail {
    0 region: Str, Str, "Region", "Region", "region", Kind::Str, optional, None;
    1 service_state: Str, Str, "ServiceState", "ServiceState", "serviceState", Kind::Str, optional, None;
} }
