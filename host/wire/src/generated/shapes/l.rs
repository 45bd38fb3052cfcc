// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with L.

use super::prelude::*;

shape! { LastError {
    0 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
    1 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
} }

shape! { LaunchPermission {
    0 organization_arn: Str, Str, "OrganizationArn", "OrganizationArn", "organizationArn", Kind::Str, optional, None;
    1 organizational_unit_arn: Str, Str, "OrganizationalUnitArn", "OrganizationalUnitArn", "organizationalUnitArn", Kind::Str, optional, None;
    2 user_id: Str, Str, "UserId", "UserId", "userId", Kind::Str, optional, None;
    3 group: Str, Str, "Group", "Group", "group", Kind::Str, optional, Some(&Rule::Enum(&enums::PERMISSION_GROUP));
} }

shape! { LaunchPermissionModifications {
    0 add: Vec<LaunchPermission>, Structs, "Add", "Add", "Add", Kind::List(&Item(Kind::Struct(LaunchPermission::DEF), tag!("item"), None)), optional, None;
    1 remove: Vec<LaunchPermission>, Structs, "Remove", "Remove", "Remove", Kind::List(&Item(Kind::Struct(LaunchPermission::DEF), tag!("item"), None)), optional, None;
} }

shape! { LaunchSpecification {
    0 user_data: Str, Str, "UserData", "UserData", "userData", Kind::Str, optional, None;
    1 addressing_type: Str, Str, "AddressingType", "AddressingType", "addressingType", Kind::Str, optional, None;
    2 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
    3 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
    4 iam_instance_profile: IamInstanceProfileSpecification, Struct, "IamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile", Kind::Struct(IamInstanceProfileSpecification::DEF), optional, None;
    5 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    6 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    7 kernel_id: Str, Str, "KernelId", "KernelId", "kernelId", Kind::Str, optional, None;
    8 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    9 network_interfaces: Vec<InstanceNetworkInterfaceSpecification>, Structs, "NetworkInterfaces", "NetworkInterfaceSet", "networkInterfaceSet", Kind::List(&Item(Kind::Struct(InstanceNetworkInterfaceSpecification::DEF), tag!("item"), None)), optional, None;
    10 placement: SpotPlacement, Struct, "Placement", "Placement", "placement", Kind::Struct(SpotPlacement::DEF), optional, None;
    11 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "ramdiskId", Kind::Str, optional, None;
    12 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    13 security_groups: Vec<GroupIdentifier>, Structs, "SecurityGroups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
    14 monitoring: RunInstancesMonitoringEnabled, Struct, "Monitoring", "Monitoring", "monitoring", Kind::Struct(RunInstancesMonitoringEnabled::DEF), optional, None;
} }

shape! { LaunchTemplate {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "launchTemplateId", Kind::Str, optional, None;
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "launchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    2 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    3 created_by: Str, Str, "CreatedBy", "CreatedBy", "createdBy", Kind::Str, optional, None;
    4 default_version_number: i64, Long, "DefaultVersionNumber", "DefaultVersionNumber", "defaultVersionNumber", Kind::Long, optional, None;
    5 latest_version_number: i64, Long, "LatestVersionNumber", "LatestVersionNumber", "latestVersionNumber", Kind::Long, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    7 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
} }

shape! { LaunchTemplateAndOverridesResponse {
    0 launch_template_specification: FleetLaunchTemplateSpecification, Struct, "LaunchTemplateSpecification", "LaunchTemplateSpecification", "launchTemplateSpecification", Kind::Struct(FleetLaunchTemplateSpecification::DEF), optional, None;
    1 overrides: FleetLaunchTemplateOverrides, Struct, "Overrides", "Overrides", "overrides", Kind::Struct(FleetLaunchTemplateOverrides::DEF), optional, None;
} }

shape! { LaunchTemplateBlockDeviceMapping {
    0 device_name: Str, Str, "DeviceName", "DeviceName", "deviceName", Kind::Str, optional, None;
    1 virtual_name: Str, Str, "VirtualName", "VirtualName", "virtualName", Kind::Str, optional, None;
    2 ebs: LaunchTemplateEbsBlockDevice, Struct, "Ebs", "Ebs", "ebs", Kind::Struct(LaunchTemplateEbsBlockDevice::DEF), optional, None;
    3 no_device: Str, Str, "NoDevice", "NoDevice", "noDevice", Kind::Str, optional, None;
} }

shape! { LaunchTemplateBlockDeviceMappingRequest {
    0 device_name: Str, Str, "DeviceName", "DeviceName", "DeviceName", Kind::Str, optional, None;
    1 virtual_name: Str, Str, "VirtualName", "VirtualName", "VirtualName", Kind::Str, optional, None;
    2 ebs: LaunchTemplateEbsBlockDeviceRequest, Struct, "Ebs", "Ebs", "Ebs", Kind::Struct(LaunchTemplateEbsBlockDeviceRequest::DEF), optional, None;
    3 no_device: Str, Str, "NoDevice", "NoDevice", "NoDevice", Kind::Str, optional, None;
} }

shape! { LaunchTemplateCapacityReservationSpecificationRequest {
    0 capacity_reservation_preference: Str, Str, "CapacityReservationPreference", "CapacityReservationPreference", "CapacityReservationPreference", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_PREFERENCE));
    1 capacity_reservation_target: CapacityReservationTarget, Struct, "CapacityReservationTarget", "CapacityReservationTarget", "CapacityReservationTarget", Kind::Struct(CapacityReservationTarget::DEF), optional, None;
} }

shape! { LaunchTemplateCapacityReservationSpecificationResponse {
    0 capacity_reservation_preference: Str, Str, "CapacityReservationPreference", "CapacityReservationPreference", "capacityReservationPreference", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_PREFERENCE));
    1 capacity_reservation_target: CapacityReservationTargetResponse, Struct, "CapacityReservationTarget", "CapacityReservationTarget", "capacityReservationTarget", Kind::Struct(CapacityReservationTargetResponse::DEF), optional, None;
} }

shape! { LaunchTemplateConfig {
    0 launch_template_specification: FleetLaunchTemplateSpecification, Struct, "LaunchTemplateSpecification", "LaunchTemplateSpecification", "launchTemplateSpecification", Kind::Struct(FleetLaunchTemplateSpecification::DEF), optional, None;
    1 overrides: Vec<LaunchTemplateOverrides>, Structs, "Overrides", "Overrides", "overrides", Kind::List(&Item(Kind::Struct(LaunchTemplateOverrides::DEF), tag!("item"), None)), optional, None;
} }

shape! { LaunchTemplateCpuOptions {
    0 core_count: i32, Int, "CoreCount", "CoreCount", "coreCount", Kind::Int, optional, None;
    1 threads_per_core: i32, Int, "ThreadsPerCore", "ThreadsPerCore", "threadsPerCore", Kind::Int, optional, None;
    2 amd_sev_snp: Str, Str, "AmdSevSnp", "AmdSevSnp", "amdSevSnp", Kind::Str, optional, Some(&Rule::Enum(&enums::AMD_SEV_SNP_SPECIFICATION));
    3 nested_virtualization: Str, Str, "NestedVirtualization", "NestedVirtualization", "nestedVirtualization", Kind::Str, optional, Some(&Rule::Enum(&enums::NESTED_VIRTUALIZATION_SPECIFICATION));
} }

shape! { LaunchTemplateCpuOptionsRequest {
    0 core_count: i32, Int, "CoreCount", "CoreCount", "CoreCount", Kind::Int, optional, None;
    1 threads_per_core: i32, Int, "ThreadsPerCore", "ThreadsPerCore", "ThreadsPerCore", Kind::Int, optional, None;
    2 amd_sev_snp: Str, Str, "AmdSevSnp", "AmdSevSnp", "AmdSevSnp", Kind::Str, optional, Some(&Rule::Enum(&enums::AMD_SEV_SNP_SPECIFICATION));
    3 nested_virtualization: Str, Str, "NestedVirtualization", "NestedVirtualization", "NestedVirtualization", Kind::Str, optional, Some(&Rule::Enum(&enums::NESTED_VIRTUALIZATION_SPECIFICATION));
} }

shape! { LaunchTemplateEbsBlockDevice {
    0 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    2 iops: i32, Int, "Iops", "Iops", "iops", Kind::Int, optional, None;
    3 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    4 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    5 volume_size: i32, Int, "VolumeSize", "VolumeSize", "volumeSize", Kind::Int, optional, None;
    6 volume_type: Str, Str, "VolumeType", "VolumeType", "volumeType", Kind::Str, optional, None;
    7 throughput: i32, Int, "Throughput", "Throughput", "throughput", Kind::Int, optional, None;
    8 volume_initialization_rate: i32, Int, "VolumeInitializationRate", "VolumeInitializationRate", "volumeInitializationRate", Kind::Int, optional, None;
    9 ebs_card_index: i32, Int, "EbsCardIndex", "EbsCardIndex", "ebsCardIndex", Kind::Int, optional, None;
} }

shape! { LaunchTemplateEbsBlockDeviceRequest {
    0 encrypted: bool, Bool, "Encrypted", "Encrypted", "Encrypted", Kind::Bool, optional, None;
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "DeleteOnTermination", Kind::Bool, optional, None;
    2 iops: i32, Int, "Iops", "Iops", "Iops", Kind::Int, optional, None;
    3 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, optional, None;
    4 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    5 volume_size: i32, Int, "VolumeSize", "VolumeSize", "VolumeSize", Kind::Int, optional, None;
    6 volume_type: Str, Str, "VolumeType", "VolumeType", "VolumeType", Kind::Str, optional, None;
    7 throughput: i32, Int, "Throughput", "Throughput", "Throughput", Kind::Int, optional, None;
    8 volume_initialization_rate: i32, Int, "VolumeInitializationRate", "VolumeInitializationRate", "VolumeInitializationRate", Kind::Int, optional, None;
    9 ebs_card_index: i32, Int, "EbsCardIndex", "EbsCardIndex", "EbsCardIndex", Kind::Int, optional, None;
} }

shape! { LaunchTemplateElasticInferenceAccelerator {
    0 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, required, None;
    1 count: i32, Int, "Count", "Count", "Count", Kind::Int, optional, Some(&Rule::Range(1, i64::MAX));
} }

shape! { LaunchTemplateElasticInferenceAcceleratorResponse {
    0 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
    1 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
} }

shape! { LaunchTemplateEnaSrdSpecification {
    0 ena_srd_enabled: bool, Bool, "EnaSrdEnabled", "EnaSrdEnabled", "enaSrdEnabled", Kind::Bool, optional, None;
    1 ena_srd_udp_specification: LaunchTemplateEnaSrdUdpSpecification, Struct, "EnaSrdUdpSpecification", "EnaSrdUdpSpecification", "enaSrdUdpSpecification", Kind::Struct(LaunchTemplateEnaSrdUdpSpecification::DEF), optional, None;
} }

shape! { LaunchTemplateEnaSrdUdpSpecification {
    0 ena_srd_udp_enabled: bool, Bool, "EnaSrdUdpEnabled", "EnaSrdUdpEnabled", "enaSrdUdpEnabled", Kind::Bool, optional, None;
} }

shape! { LaunchTemplateEnclaveOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
} }

shape! { LaunchTemplateEnclaveOptionsRequest {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
} }

shape! { LaunchTemplateHibernationOptions {
    0 configured: bool, Bool, "Configured", "Configured", "configured", Kind::Bool, optional, None;
} }

shape! { LaunchTemplateHibernationOptionsRequest {
    0 configured: bool, Bool, "Configured", "Configured", "Configured", Kind::Bool, optional, None;
} }

shape! { LaunchTemplateIamInstanceProfileSpecification {
    0 arn: Str, Str, "Arn", "Arn", "arn", Kind::Str, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { LaunchTemplateIamInstanceProfileSpecificationRequest {
    0 arn: Str, Str, "Arn", "Arn", "Arn", Kind::Str, optional, None;
    1 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
} }

shape! { LaunchTemplateInstanceMaintenanceOptions {
    0 auto_recovery: Str, Str, "AutoRecovery", "AutoRecovery", "autoRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE));
} }

shape! { LaunchTemplateInstanceMaintenanceOptionsRequest {
    0 auto_recovery: Str, Str, "AutoRecovery", "AutoRecovery", "AutoRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE));
} }

shape! { LaunchTemplateInstanceMarketOptions {
    0 market_type: Str, Str, "MarketType", "MarketType", "marketType", Kind::Str, optional, Some(&Rule::Enum(&enums::MARKET_TYPE));
    1 spot_options: LaunchTemplateSpotMarketOptions, Struct, "SpotOptions", "SpotOptions", "spotOptions", Kind::Struct(LaunchTemplateSpotMarketOptions::DEF), optional, None;
} }

shape! { LaunchTemplateInstanceMarketOptionsRequest {
    0 market_type: Str, Str, "MarketType", "MarketType", "MarketType", Kind::Str, optional, Some(&Rule::Enum(&enums::MARKET_TYPE));
    1 spot_options: LaunchTemplateSpotMarketOptionsRequest, Struct, "SpotOptions", "SpotOptions", "SpotOptions", Kind::Struct(LaunchTemplateSpotMarketOptionsRequest::DEF), optional, None;
} }

shape! { LaunchTemplateInstanceMetadataOptions {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE));
    1 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "httpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_HTTP_TOKENS_STATE));
    2 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "httpPutResponseHopLimit", Kind::Int, optional, None;
    3 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "httpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE));
    4 http_protocol_ipv6: Str, Str, "HttpProtocolIpv6", "HttpProtocolIpv6", "httpProtocolIpv6", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6));
    5 instance_metadata_tags: Str, Str, "InstanceMetadataTags", "InstanceMetadataTags", "instanceMetadataTags", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE));
} }

shape! { LaunchTemplateInstanceMetadataOptionsRequest {
    0 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "HttpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_HTTP_TOKENS_STATE));
    1 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", Kind::Int, optional, None;
    2 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "HttpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE));
    3 http_protocol_ipv6: Str, Str, "HttpProtocolIpv6", "HttpProtocolIpv6", "HttpProtocolIpv6", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6));
    4 instance_metadata_tags: Str, Str, "InstanceMetadataTags", "InstanceMetadataTags", "InstanceMetadataTags", Kind::Str, optional, Some(&Rule::Enum(&enums::LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE));
} }

shape! { LaunchTemplateInstanceNetworkInterfaceSpecification {
    0 associate_carrier_ip_address: bool, Bool, "AssociateCarrierIpAddress", "AssociateCarrierIpAddress", "associateCarrierIpAddress", Kind::Bool, optional, None;
    1 associate_public_ip_address: bool, Bool, "AssociatePublicIpAddress", "AssociatePublicIpAddress", "associatePublicIpAddress", Kind::Bool, optional, None;
    2 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    3 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    4 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    5 groups: Vec<Str>, Strs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Str, tag!("groupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    6 interface_type: Str, Str, "InterfaceType", "InterfaceType", "interfaceType", Kind::Str, optional, None;
    7 ipv6_address_count: i32, Int, "Ipv6AddressCount", "Ipv6AddressCount", "ipv6AddressCount", Kind::Int, optional, None;
    8 ipv6_addresses: Vec<InstanceIpv6Address>, Structs, "Ipv6Addresses", "Ipv6AddressesSet", "ipv6AddressesSet", Kind::List(&Item(Kind::Struct(InstanceIpv6Address::DEF), tag!("item"), None)), optional, None;
    9 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    10 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    11 private_ip_addresses: Vec<PrivateIpAddressSpecification>, Structs, "PrivateIpAddresses", "PrivateIpAddressesSet", "privateIpAddressesSet", Kind::List(&Item(Kind::Struct(PrivateIpAddressSpecification::DEF), tag!("item"), None)), optional, None;
    12 secondary_private_ip_address_count: i32, Int, "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", Kind::Int, optional, None;
    13 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    14 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
    15 ipv4_prefixes: Vec<Ipv4PrefixSpecificationResponse>, Structs, "Ipv4Prefixes", "Ipv4PrefixSet", "ipv4PrefixSet", Kind::List(&Item(Kind::Struct(Ipv4PrefixSpecificationResponse::DEF), tag!("item"), None)), optional, None;
    16 ipv4_prefix_count: i32, Int, "Ipv4PrefixCount", "Ipv4PrefixCount", "ipv4PrefixCount", Kind::Int, optional, None;
    17 ipv6_prefixes: Vec<Ipv6PrefixSpecificationResponse>, Structs, "Ipv6Prefixes", "Ipv6PrefixSet", "ipv6PrefixSet", Kind::List(&Item(Kind::Struct(Ipv6PrefixSpecificationResponse::DEF), tag!("item"), None)), optional, None;
    18 ipv6_prefix_count: i32, Int, "Ipv6PrefixCount", "Ipv6PrefixCount", "ipv6PrefixCount", Kind::Int, optional, None;
    19 primary_ipv6: bool, Bool, "PrimaryIpv6", "PrimaryIpv6", "primaryIpv6", Kind::Bool, optional, None;
    20 ena_srd_specification: LaunchTemplateEnaSrdSpecification, Struct, "EnaSrdSpecification", "EnaSrdSpecification", "enaSrdSpecification", Kind::Struct(LaunchTemplateEnaSrdSpecification::DEF), optional, None;
    21 connection_tracking_specification: ConnectionTrackingSpecification, Struct, "ConnectionTrackingSpecification", "ConnectionTrackingSpecification", "connectionTrackingSpecification", Kind::Struct(ConnectionTrackingSpecification::DEF), optional, None;
    22 ena_queue_count: i32, Int, "EnaQueueCount", "EnaQueueCount", "enaQueueCount", Kind::Int, optional, None;
} }

shape! { LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    0 associate_carrier_ip_address: bool, Bool, "AssociateCarrierIpAddress", "AssociateCarrierIpAddress", "AssociateCarrierIpAddress", Kind::Bool, optional, None;
    1 associate_public_ip_address: bool, Bool, "AssociatePublicIpAddress", "AssociatePublicIpAddress", "AssociatePublicIpAddress", Kind::Bool, optional, None;
    2 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "DeleteOnTermination", Kind::Bool, optional, None;
    3 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    4 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "DeviceIndex", Kind::Int, optional, None;
    5 groups: Vec<Str>, Strs, "Groups", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    6 interface_type: Str, Str, "InterfaceType", "InterfaceType", "InterfaceType", Kind::Str, optional, None;
    7 ipv6_address_count: i32, Int, "Ipv6AddressCount", "Ipv6AddressCount", "Ipv6AddressCount", Kind::Int, optional, None;
    8 ipv6_addresses: Vec<InstanceIpv6AddressRequest>, Structs, "Ipv6Addresses", "Ipv6Addresses", "Ipv6Addresses", Kind::List(&Item(Kind::Struct(InstanceIpv6AddressRequest::DEF), tag!("InstanceIpv6Address"), None)), optional, None;
    9 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    10 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress", Kind::Str, optional, None;
    11 private_ip_addresses: Vec<PrivateIpAddressSpecification>, Structs, "PrivateIpAddresses", "PrivateIpAddresses", "PrivateIpAddresses", Kind::List(&Item(Kind::Struct(PrivateIpAddressSpecification::DEF), tag!("item"), None)), optional, None;
    12 secondary_private_ip_address_count: i32, Int, "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", Kind::Int, optional, None;
    13 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    14 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "NetworkCardIndex", Kind::Int, optional, None;
    15 ipv4_prefixes: Vec<Ipv4PrefixSpecificationRequest>, Structs, "Ipv4Prefixes", "Ipv4Prefix", "Ipv4Prefix", Kind::List(&Item(Kind::Struct(Ipv4PrefixSpecificationRequest::DEF), tag!("item"), None)), optional, None;
    16 ipv4_prefix_count: i32, Int, "Ipv4PrefixCount", "Ipv4PrefixCount", "Ipv4PrefixCount", Kind::Int, optional, None;
    17 ipv6_prefixes: Vec<Ipv6PrefixSpecificationRequest>, Structs, "Ipv6Prefixes", "Ipv6Prefix", "Ipv6Prefix", Kind::List(&Item(Kind::Struct(Ipv6PrefixSpecificationRequest::DEF), tag!("item"), None)), optional, None;
    18 ipv6_prefix_count: i32, Int, "Ipv6PrefixCount", "Ipv6PrefixCount", "Ipv6PrefixCount", Kind::Int, optional, None;
    19 primary_ipv6: bool, Bool, "PrimaryIpv6", "PrimaryIpv6", "PrimaryIpv6", Kind::Bool, optional, None;
    20 ena_srd_specification: EnaSrdSpecificationRequest, Struct, "EnaSrdSpecification", "EnaSrdSpecification", "EnaSrdSpecification", Kind::Struct(EnaSrdSpecificationRequest::DEF), optional, None;
    21 connection_tracking_specification: ConnectionTrackingSpecificationRequest, Struct, "ConnectionTrackingSpecification", "ConnectionTrackingSpecification", "ConnectionTrackingSpecification", Kind::Struct(ConnectionTrackingSpecificationRequest::DEF), optional, None;
    22 ena_queue_count: i32, Int, "EnaQueueCount", "EnaQueueCount", "EnaQueueCount", Kind::Int, optional, None;
} }

shape! { LaunchTemplateInstanceSecondaryInterfaceSpecification {
    0 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    1 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    2 private_ip_addresses: Vec<SecondaryInterfacePrivateIpAddressSpecification>, Structs, "PrivateIpAddresses", "PrivateIpAddressesSet", "privateIpAddressesSet", Kind::List(&Item(Kind::Struct(SecondaryInterfacePrivateIpAddressSpecification::DEF), tag!("item"), None)), optional, None;
    3 private_ip_address_count: i32, Int, "PrivateIpAddressCount", "PrivateIpAddressCount", "privateIpAddressCount", Kind::Int, optional, None;
    4 secondary_subnet_id: Str, Str, "SecondarySubnetId", "SecondarySubnetId", "secondarySubnetId", Kind::Str, optional, None;
    5 interface_type: Str, Str, "InterfaceType", "InterfaceType", "interfaceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_INTERFACE_TYPE));
    6 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
} }

shape! { LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    0 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "DeleteOnTermination", Kind::Bool, optional, None;
    1 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "DeviceIndex", Kind::Int, optional, None;
    2 private_ip_addresses: Vec<SecondaryInterfacePrivateIpAddressSpecificationRequest>, Structs, "PrivateIpAddresses", "PrivateIpAddress", "PrivateIpAddress", Kind::List(&Item(Kind::Struct(SecondaryInterfacePrivateIpAddressSpecificationRequest::DEF), tag!("SecondaryInterfacePrivateIpAddressSpecification"), None)), optional, None;
    3 private_ip_address_count: i32, Int, "PrivateIpAddressCount", "PrivateIpAddressCount", "PrivateIpAddressCount", Kind::Int, optional, None;
    4 secondary_subnet_id: Str, Str, "SecondarySubnetId", "SecondarySubnetId", "SecondarySubnetId", Kind::Str, optional, None;
    5 interface_type: Str, Str, "InterfaceType", "InterfaceType", "InterfaceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_INTERFACE_TYPE));
    6 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "NetworkCardIndex", Kind::Int, optional, None;
} }

shape! { LaunchTemplateLicenseConfiguration {
    0 license_configuration_arn: Str, Str, "LicenseConfigurationArn", "LicenseConfigurationArn", "licenseConfigurationArn", Kind::Str, optional, None;
} }

shape! { LaunchTemplateLicenseConfigurationRequest {
    0 license_configuration_arn: Str, Str, "LicenseConfigurationArn", "LicenseConfigurationArn", "LicenseConfigurationArn", Kind::Str, optional, None;
} }

shape! { LaunchTemplateNetworkPerformanceOptions {
    0 bandwidth_weighting: Str, Str, "BandwidthWeighting", "BandwidthWeighting", "bandwidthWeighting", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_BANDWIDTH_WEIGHTING));
} }

shape! { LaunchTemplateNetworkPerformanceOptionsRequest {
    0 bandwidth_weighting: Str, Str, "BandwidthWeighting", "BandwidthWeighting", "BandwidthWeighting", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_BANDWIDTH_WEIGHTING));
} }

shape! { LaunchTemplateOverrides {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    1 spot_price: Str, Str, "SpotPrice", "SpotPrice", "spotPrice", Kind::Str, optional, None;
    2 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    4 weighted_capacity: f64, Double, "WeightedCapacity", "WeightedCapacity", "weightedCapacity", Kind::Double, optional, None;
    5 priority: f64, Double, "Priority", "Priority", "priority", Kind::Double, optional, None;
    6 instance_requirements: InstanceRequirements, Struct, "InstanceRequirements", "InstanceRequirements", "instanceRequirements", Kind::Struct(InstanceRequirements::DEF), optional, None;
    7 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { LaunchTemplatePlacement {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 affinity: Str, Str, "Affinity", "Affinity", "affinity", Kind::Str, optional, None;
    3 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    4 host_id: Str, Str, "HostId", "HostId", "hostId", Kind::Str, optional, None;
    5 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    6 spread_domain: Str, Str, "SpreadDomain", "SpreadDomain", "spreadDomain", Kind::Str, optional, None;
    7 host_resource_group_arn: Str, Str, "HostResourceGroupArn", "HostResourceGroupArn", "hostResourceGroupArn", Kind::Str, optional, None;
    8 partition_number: i32, Int, "PartitionNumber", "PartitionNumber", "partitionNumber", Kind::Int, optional, None;
    9 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
} }

shape! { LaunchTemplatePlacementRequest {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    2 affinity: Str, Str, "Affinity", "Affinity", "Affinity", Kind::Str, optional, None;
    3 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
    4 host_id: Str, Str, "HostId", "HostId", "HostId", Kind::Str, optional, Some(&Rule::Id(&ids::HOST));
    5 tenancy: Str, Str, "Tenancy", "Tenancy", "Tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    6 spread_domain: Str, Str, "SpreadDomain", "SpreadDomain", "SpreadDomain", Kind::Str, optional, None;
    7 host_resource_group_arn: Str, Str, "HostResourceGroupArn", "HostResourceGroupArn", "HostResourceGroupArn", Kind::Str, optional, None;
    8 partition_number: i32, Int, "PartitionNumber", "PartitionNumber", "PartitionNumber", Kind::Int, optional, None;
    9 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
} }

shape! { LaunchTemplatePrivateDnsNameOptions {
    0 hostname_type: Str, Str, "HostnameType", "HostnameType", "hostnameType", Kind::Str, optional, Some(&Rule::Enum(&enums::HOSTNAME_TYPE));
    1 enable_resource_name_dns_a_record: bool, Bool, "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "enableResourceNameDnsARecord", Kind::Bool, optional, None;
    2 enable_resource_name_dns_aaaa_record: bool, Bool, "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord", Kind::Bool, optional, None;
} }

shape! { LaunchTemplatePrivateDnsNameOptionsRequest {
    0 hostname_type: Str, Str, "HostnameType", "HostnameType", "HostnameType", Kind::Str, optional, Some(&Rule::Enum(&enums::HOSTNAME_TYPE));
    1 enable_resource_name_dns_a_record: bool, Bool, "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", Kind::Bool, optional, None;
    2 enable_resource_name_dns_aaaa_record: bool, Bool, "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", Kind::Bool, optional, None;
} }

shape! { LaunchTemplateSpecification {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, None;
    2 version: Str, Str, "Version", "Version", "Version", Kind::Str, optional, None;
} }

shape! { LaunchTemplateSpotMarketOptions {
    0 max_price: Str, Str, "MaxPrice", "MaxPrice", "maxPrice", Kind::Str, optional, None;
    1 spot_instance_type: Str, Str, "SpotInstanceType", "SpotInstanceType", "spotInstanceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_TYPE));
    2 block_duration_minutes: i32, Int, "BlockDurationMinutes", "BlockDurationMinutes", "blockDurationMinutes", Kind::Int, optional, None;
    3 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "validUntil", Kind::Time, optional, None;
    4 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "instanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_INTERRUPTION_BEHAVIOR));
} }

shape! { LaunchTemplateSpotMarketOptionsRequest {
    0 max_price: Str, Str, "MaxPrice", "MaxPrice", "MaxPrice", Kind::Str, optional, None;
    1 spot_instance_type: Str, Str, "SpotInstanceType", "SpotInstanceType", "SpotInstanceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SPOT_INSTANCE_TYPE));
    2 block_duration_minutes: i32, Int, "BlockDurationMinutes", "BlockDurationMinutes", "BlockDurationMinutes", Kind::Int, optional, None;
    3 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "ValidUntil", Kind::Time, optional, None;
    4 instance_interruption_behavior: Str, Str, "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", "InstanceInterruptionBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_INTERRUPTION_BEHAVIOR));
} }

shape! { LaunchTemplateTagSpecification {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::RESOURCE_TYPE));
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { LaunchTemplateTagSpecificationRequest {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::RESOURCE_TYPE));
    1 tags: Vec<Tag>, Structs, "Tags", "Tag", "Tag", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { LaunchTemplateVersion {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "launchTemplateId", Kind::Str, optional, None;
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "launchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    2 version_number: i64, Long, "VersionNumber", "VersionNumber", "versionNumber", Kind::Long, optional, None;
    3 version_description: Str, Str, "VersionDescription", "VersionDescription", "versionDescription", Kind::Str, optional, Some(&Rule::Length(0, 255));
    4 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    5 created_by: Str, Str, "CreatedBy", "CreatedBy", "createdBy", Kind::Str, optional, None;
    6 default_version: bool, Bool, "DefaultVersion", "DefaultVersion", "defaultVersion", Kind::Bool, optional, None;
    7 launch_template_data: ResponseLaunchTemplateData, Struct, "LaunchTemplateData", "LaunchTemplateData", "launchTemplateData", Kind::Struct(ResponseLaunchTemplateData::DEF), optional, None;
    8 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
} }

shape! { LaunchTemplatesMonitoring {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
    1 metric_category_ids: Vec<Str>, Strs, "MetricCategoryIds", "MetricCategoryIdSet", "metricCategoryIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { LaunchTemplatesMonitoringRequest {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
    1 metric_category_ids: Vec<Str>, Strs, "MetricCategoryIds", "MetricCategoryId", "MetricCategoryId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { LicenseConfiguration {
    0 license_configuration_arn: Str, Str, "LicenseConfigurationArn", "LicenseConfigurationArn", "licenseConfigurationArn", Kind::Str, optional, None;
} }

shape! { LicenseConfigurationRequest {
    0 license_configuration_arn: Str, Str, "LicenseConfigurationArn", "LicenseConfigurationArn", "LicenseConfigurationArn", Kind::Str, optional, None;
} }

shape! { ListImagesInRecycleBinRequest {
    0 image_ids: Vec<Str>, Strs, "ImageIds", "ImageId", "ImageId", Kind::List(&Item(Kind::Str, tag!("ImageId"), Some(&Rule::Id(&ids::IMAGE)))), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ListImagesInRecycleBinResult {
    0 images: Vec<ImageRecycleBinInfo>, Structs, "Images", "ImageSet", "imageSet", Kind::List(&Item(Kind::Struct(ImageRecycleBinInfo::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { ListSnapshotsInRecycleBinRequest {
    0 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 snapshot_ids: Vec<Str>, Strs, "SnapshotIds", "SnapshotId", "SnapshotId", Kind::List(&Item(Kind::Str, tag!("SnapshotId"), Some(&Rule::Id(&ids::SNAPSHOT)))), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ListSnapshotsInRecycleBinResult {
    0 snapshots: Vec<SnapshotRecycleBinInfo>, Structs, "Snapshots", "SnapshotSet", "snapshotSet", Kind::List(&Item(Kind::Struct(SnapshotRecycleBinInfo::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { ListVolumesInRecycleBinRequest {
    0 volume_ids: Vec<Str>, Strs, "VolumeIds", "VolumeId", "VolumeId", Kind::List(&Item(Kind::Str, tag!("VolumeId"), Some(&Rule::Id(&ids::VOLUME)))), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 500));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { ListVolumesInRecycleBinResult {
    0 volumes: Vec<VolumeRecycleBinInfo>, Structs, "Volumes", "VolumeSet", "volumeSet", Kind::List(&Item(Kind::Struct(VolumeRecycleBinInfo::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { LoadBalancersConfig {
    0 classic_load_balancers_config: ClassicLoadBalancersConfig, Struct, "ClassicLoadBalancersConfig", "ClassicLoadBalancersConfig", "classicLoadBalancersConfig", Kind::Struct(ClassicLoadBalancersConfig::DEF), optional, None;
    1 target_groups_config: TargetGroupsConfig, Struct, "TargetGroupsConfig", "TargetGroupsConfig", "targetGroupsConfig", Kind::Struct(TargetGroupsConfig::DEF), optional, None;
} }

shape! { LoadPermission {
    0 user_id: Str, Str, "UserId", "UserId", "userId", Kind::Str, optional, None;
    1 group: Str, Str, "Group", "Group", "group", Kind::Str, optional, Some(&Rule::Enum(&enums::PERMISSION_GROUP));
} }

shape! { LoadPermissionModifications {
    0 add: Vec<LoadPermissionRequest>, Structs, "Add", "Add", "Add", Kind::List(&Item(Kind::Struct(LoadPermissionRequest::DEF), tag!("item"), None)), optional, None;
    1 remove: Vec<LoadPermissionRequest>, Structs, "Remove", "Remove", "Remove", Kind::List(&Item(Kind::Struct(LoadPermissionRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { LoadPermissionRequest {
    0 group: Str, Str, "Group", "Group", "Group", Kind::Str, optional, Some(&Rule::Enum(&enums::PERMISSION_GROUP));
    1 user_id: Str, Str, "UserId", "UserId", "UserId", Kind::Str, optional, None;
} }

shape! { LocalGateway {
    0 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
    1 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    2 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { LocalGatewayRoute {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    1 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", Kind::Str, optional, None;
    2 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_GATEWAY_ROUTE_TYPE));
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_GATEWAY_ROUTE_STATE));
    4 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "localGatewayRouteTableId", Kind::Str, optional, None;
    5 local_gateway_route_table_arn: Str, Str, "LocalGatewayRouteTableArn", "LocalGatewayRouteTableArn", "localGatewayRouteTableArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    6 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    7 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    8 coip_pool_id: Str, Str, "CoipPoolId", "CoipPoolId", "coipPoolId", Kind::Str, optional, None;
    9 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    10 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "destinationPrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
} }

shape! { LocalGatewayRouteTable {
    0 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "localGatewayRouteTableId", Kind::Str, optional, None;
    1 local_gateway_route_table_arn: Str, Str, "LocalGatewayRouteTableArn", "LocalGatewayRouteTableArn", "localGatewayRouteTableArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
    3 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    7 mode: Str, Str, "Mode", "Mode", "mode", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_GATEWAY_ROUTE_TABLE_MODE));
    8 state_reason: StateReason, Struct, "StateReason", "StateReason", "stateReason", Kind::Struct(StateReason::DEF), optional, None;
} }

shape! { LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    0 local_gateway_route_table_virtual_interface_group_association_id: Str, Str, "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "localGatewayRouteTableVirtualInterfaceGroupAssociationId", Kind::Str, optional, None;
    1 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", Kind::Str, optional, None;
    2 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
    3 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "localGatewayRouteTableId", Kind::Str, optional, None;
    4 local_gateway_route_table_arn: Str, Str, "LocalGatewayRouteTableArn", "LocalGatewayRouteTableArn", "localGatewayRouteTableArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { LocalGatewayRouteTableVpcAssociation {
    0 local_gateway_route_table_vpc_association_id: Str, Str, "LocalGatewayRouteTableVpcAssociationId", "LocalGatewayRouteTableVpcAssociationId", "localGatewayRouteTableVpcAssociationId", Kind::Str, optional, None;
    1 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "localGatewayRouteTableId", Kind::Str, optional, None;
    2 local_gateway_route_table_arn: Str, Str, "LocalGatewayRouteTableArn", "LocalGatewayRouteTableArn", "localGatewayRouteTableArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
    4 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { LocalGatewayVirtualInterface {
    0 local_gateway_virtual_interface_id: Str, Str, "LocalGatewayVirtualInterfaceId", "LocalGatewayVirtualInterfaceId", "localGatewayVirtualInterfaceId", Kind::Str, optional, None;
    1 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
    2 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", Kind::Str, optional, None;
    3 local_gateway_virtual_interface_arn: Str, Str, "LocalGatewayVirtualInterfaceArn", "LocalGatewayVirtualInterfaceArn", "localGatewayVirtualInterfaceArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    4 outpost_lag_id: Str, Str, "OutpostLagId", "OutpostLagId", "outpostLagId", Kind::Str, optional, None;
    5 vlan: i32, Int, "Vlan", "Vlan", "vlan", Kind::Int, optional, None;
    6 local_address: Str, Str, "LocalAddress", "LocalAddress", "localAddress", Kind::Str, optional, None;
    7 peer_address: Str, Str, "PeerAddress", "PeerAddress", "peerAddress", Kind::Str, optional, None;
    8 local_bgp_asn: i32, Int, "LocalBgpAsn", "LocalBgpAsn", "localBgpAsn", Kind::Int, optional, None;
    9 peer_bgp_asn: i32, Int, "PeerBgpAsn", "PeerBgpAsn", "peerBgpAsn", Kind::Int, optional, None;
    10 peer_bgp_asn_extended: i64, Long, "PeerBgpAsnExtended", "PeerBgpAsnExtended", "peerBgpAsnExtended", Kind::Long, optional, None;
    11 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    12 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    13 configuration_state: Str, Str, "ConfigurationState", "ConfigurationState", "configurationState", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_GATEWAY_VIRTUAL_INTERFACE_CONFIGURATION_STATE));
} }

shape! { LocalGatewayVirtualInterfaceGroup {
    0 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", Kind::Str, optional, None;
    1 local_gateway_virtual_interface_ids: Vec<Str>, Strs, "LocalGatewayVirtualInterfaceIds", "LocalGatewayVirtualInterfaceIdSet", "localGatewayVirtualInterfaceIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "localGatewayId", Kind::Str, optional, None;
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 local_bgp_asn: i32, Int, "LocalBgpAsn", "LocalBgpAsn", "localBgpAsn", Kind::Int, optional, None;
    5 local_bgp_asn_extended: i64, Long, "LocalBgpAsnExtended", "LocalBgpAsnExtended", "localBgpAsnExtended", Kind::Long, optional, None;
    6 local_gateway_virtual_interface_group_arn: Str, Str, "LocalGatewayVirtualInterfaceGroupArn", "LocalGatewayVirtualInterfaceGroupArn", "localGatewayVirtualInterfaceGroupArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    8 configuration_state: Str, Str, "ConfigurationState", "ConfigurationState", "configurationState", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_CONFIGURATION_STATE));
} }

shape! { LockSnapshotRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 lock_mode: Str, Str, "LockMode", "LockMode", "LockMode", Kind::Str, required, Some(&Rule::Enum(&enums::LOCK_MODE));
    3 cool_off_period: i32, Int, "CoolOffPeriod", "CoolOffPeriod", "CoolOffPeriod", Kind::Int, optional, Some(&Rule::Range(1, 72));
    4 lock_duration: i32, Int, "LockDuration", "LockDuration", "LockDuration", Kind::Int, optional, Some(&Rule::Range(1, 36500));
    5 expiration_date: Timestamp, Time, "ExpirationDate", "ExpirationDate", "ExpirationDate", Kind::Time, optional, None;
} }

shape! { LockSnapshotResult {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 lock_state: Str, Str, "LockState", "LockState", "lockState", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCK_STATE));
    2 lock_duration: i32, Int, "LockDuration", "LockDuration", "lockDuration", Kind::Int, optional, None;
    3 cool_off_period: i32, Int, "CoolOffPeriod", "CoolOffPeriod", "coolOffPeriod", Kind::Int, optional, None;
    4 cool_off_period_expires_on: Timestamp, Time, "CoolOffPeriodExpiresOn", "CoolOffPeriodExpiresOn", "coolOffPeriodExpiresOn", Kind::Time, optional, None;
    5 lock_created_on: Timestamp, Time, "LockCreatedOn", "LockCreatedOn", "lockCreatedOn", Kind::Time, optional, None;
    6 lock_expires_on: Timestamp, Time, "LockExpiresOn", "LockExpiresOn", "lockExpiresOn", Kind::Time, optional, None;
    7 lock_duration_start_time: Timestamp, Time, "LockDurationStartTime", "LockDurationStartTime", "lockDurationStartTime", Kind::Time, optional, None;
} }

shape! { LockedSnapshotsInfo {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    2 lock_state: Str, Str, "LockState", "LockState", "lockState", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCK_STATE));
    3 lock_duration: i32, Int, "LockDuration", "LockDuration", "lockDuration", Kind::Int, optional, None;
    4 cool_off_period: i32, Int, "CoolOffPeriod", "CoolOffPeriod", "coolOffPeriod", Kind::Int, optional, None;
    5 cool_off_period_expires_on: Timestamp, Time, "CoolOffPeriodExpiresOn", "CoolOffPeriodExpiresOn", "coolOffPeriodExpiresOn", Kind::Time, optional, None;
    6 lock_created_on: Timestamp, Time, "LockCreatedOn", "LockCreatedOn", "lockCreatedOn", Kind::Time, optional, None;
    7 lock_duration_start_time: Timestamp, Time, "LockDurationStartTime", "LockDurationStartTime", "lockDurationStartTime", Kind::Time, optional, None;
    8 lock_expires_on: Timestamp, Time, "LockExpiresOn", "LockExpiresOn", "lockExpiresOn", Kind::Time, optional, None;
} }
