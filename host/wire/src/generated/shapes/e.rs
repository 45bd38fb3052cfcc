// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with E.

use super::prelude::*;

shape! { EbsBlockDevice {
    0 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    1 iops: i32, Int, "Iops", "Iops", "iops", Kind::Int, optional, None;
    2 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    3 volume_size: i32, Int, "VolumeSize", "VolumeSize", "volumeSize", Kind::Int, optional, None;
    4 volume_type: Str, Str, "VolumeType", "VolumeType", "volumeType", Kind::Str, optional, None;
    5 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    6 throughput: i32, Int, "Throughput", "Throughput", "throughput", Kind::Int, optional, None;
    7 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    8 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    9 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    10 volume_initialization_rate: i32, Int, "VolumeInitializationRate", "VolumeInitializationRate", "VolumeInitializationRate", Kind::Int, optional, None;
    11 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    12 ebs_card_index: i32, Int, "EbsCardIndex", "EbsCardIndex", "EbsCardIndex", Kind::Int, optional, None;
} }

shape! { EbsBlockDeviceResponse {
    0 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    2 iops: i32, Int, "Iops", "Iops", "iops", Kind::Int, optional, None;
    3 throughput: i32, Int, "Throughput", "Throughput", "throughput", Kind::Int, optional, None;
    4 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    5 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    6 volume_size: i32, Int, "VolumeSize", "VolumeSize", "volumeSize", Kind::Int, optional, None;
    7 volume_type: Str, Str, "VolumeType", "VolumeType", "volumeType", Kind::Str, optional, None;
} }

shape! { EbsCardInfo {
    0 ebs_card_index: i32, Int, "EbsCardIndex", "EbsCardIndex", "ebsCardIndex", Kind::Int, optional, None;
    1 baseline_bandwidth_in_mbps: i32, Int, "BaselineBandwidthInMbps", "BaselineBandwidthInMbps", "baselineBandwidthInMbps", Kind::Int, optional, None;
    2 baseline_throughput_in_mbps: f64, Double, "BaselineThroughputInMBps", "BaselineThroughputInMBps", "baselineThroughputInMBps", Kind::Double, optional, None;
    3 baseline_iops: i32, Int, "BaselineIops", "BaselineIops", "baselineIops", Kind::Int, optional, None;
    4 maximum_bandwidth_in_mbps: i32, Int, "MaximumBandwidthInMbps", "MaximumBandwidthInMbps", "maximumBandwidthInMbps", Kind::Int, optional, None;
    5 maximum_throughput_in_mbps: f64, Double, "MaximumThroughputInMBps", "MaximumThroughputInMBps", "maximumThroughputInMBps", Kind::Double, optional, None;
    6 maximum_iops: i32, Int, "MaximumIops", "MaximumIops", "maximumIops", Kind::Int, optional, None;
} }

shape! { EbsInfo {
    0 ebs_optimized_support: Str, Str, "EbsOptimizedSupport", "EbsOptimizedSupport", "ebsOptimizedSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::EBS_OPTIMIZED_SUPPORT));
    1 encryption_support: Str, Str, "EncryptionSupport", "EncryptionSupport", "encryptionSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::EBS_ENCRYPTION_SUPPORT));
    2 ebs_optimized_info: EbsOptimizedInfo, Struct, "EbsOptimizedInfo", "EbsOptimizedInfo", "ebsOptimizedInfo", Kind::Struct(EbsOptimizedInfo::DEF), optional, None;
    3 nvme_support: Str, Str, "NvmeSupport", "NvmeSupport", "nvmeSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::EBS_NVME_SUPPORT));
    4 maximum_ebs_attachments: i32, Int, "MaximumEbsAttachments", "MaximumEbsAttachments", "maximumEbsAttachments", Kind::Int, optional, None;
    5 attachment_limit_type: Str, Str, "AttachmentLimitType", "AttachmentLimitType", "attachmentLimitType", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_LIMIT_TYPE));
    6 maximum_ebs_cards: i32, Int, "MaximumEbsCards", "MaximumEbsCards", "maximumEbsCards", Kind::Int, optional, None;
    7 ebs_cards: Vec<EbsCardInfo>, Structs, "EbsCards", "EbsCardSet", "ebsCardSet", Kind::List(&Item(Kind::Struct(EbsCardInfo::DEF), tag!("item"), None)), optional, None;
} }

shape! { EbsInstanceBlockDevice {
    0 attach_time: Timestamp, Time, "AttachTime", "AttachTime", "attachTime", Kind::Time, optional, None;
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    2 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_STATUS));
    3 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    4 associated_resource: Str, Str, "AssociatedResource", "AssociatedResource", "associatedResource", Kind::Str, optional, None;
    5 volume_owner_id: Str, Str, "VolumeOwnerId", "VolumeOwnerId", "volumeOwnerId", Kind::Str, optional, None;
    6 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    7 ebs_card_index: i32, Int, "EbsCardIndex", "EbsCardIndex", "ebsCardIndex", Kind::Int, optional, None;
} }

shape! { EbsInstanceBlockDeviceSpecification {
    0 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, Some(&Rule::Id(&ids::VOLUME));
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
} }

shape! { EbsOptimizedInfo {
    0 baseline_bandwidth_in_mbps: i32, Int, "BaselineBandwidthInMbps", "BaselineBandwidthInMbps", "baselineBandwidthInMbps", Kind::Int, optional, None;
    1 baseline_throughput_in_mbps: f64, Double, "BaselineThroughputInMBps", "BaselineThroughputInMBps", "baselineThroughputInMBps", Kind::Double, optional, None;
    2 baseline_iops: i32, Int, "BaselineIops", "BaselineIops", "baselineIops", Kind::Int, optional, None;
    3 maximum_bandwidth_in_mbps: i32, Int, "MaximumBandwidthInMbps", "MaximumBandwidthInMbps", "maximumBandwidthInMbps", Kind::Int, optional, None;
    4 maximum_throughput_in_mbps: f64, Double, "MaximumThroughputInMBps", "MaximumThroughputInMBps", "maximumThroughputInMBps", Kind::Double, optional, None;
    5 maximum_iops: i32, Int, "MaximumIops", "MaximumIops", "maximumIops", Kind::Int, optional, None;
} }

shape! { EbsStatusDetails {
    0 impaired_since: Timestamp, Time, "ImpairedSince", "ImpairedSince", "impairedSince", Kind::Time, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, Some(&Rule::Enum(&enums::STATUS_NAME));
    2 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::STATUS_TYPE));
} }

shape! { EbsStatusSummary {
    0 details: Vec<EbsStatusDetails>, Structs, "Details", "Details", "details", Kind::List(&Item(Kind::Struct(EbsStatusDetails::DEF), tag!("item"), None)), optional, None;
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SUMMARY_STATUS));
} }

shape! { Ec2InstanceConnectEndpoint {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 instance_connect_endpoint_id: Str, Str, "InstanceConnectEndpointId", "InstanceConnectEndpointId", "instanceConnectEndpointId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE_CONNECT_ENDPOINT));
    2 instance_connect_endpoint_arn: Str, Str, "InstanceConnectEndpointArn", "InstanceConnectEndpointArn", "instanceConnectEndpointArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::EC2_INSTANCE_CONNECT_ENDPOINT_STATE));
    4 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    5 dns_name: Str, Str, "DnsName", "DnsName", "dnsName", Kind::Str, optional, None;
    6 fips_dns_name: Str, Str, "FipsDnsName", "FipsDnsName", "fipsDnsName", Kind::Str, optional, None;
    7 network_interface_ids: Vec<Str>, Strs, "NetworkInterfaceIds", "NetworkInterfaceIdSet", "networkInterfaceIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    9 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    10 created_at: Timestamp, Time, "CreatedAt", "CreatedAt", "createdAt", Kind::Time, optional, None;
    11 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    12 preserve_client_ip: bool, Bool, "PreserveClientIp", "PreserveClientIp", "preserveClientIp", Kind::Bool, optional, None;
    13 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupIdSet", "securityGroupIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    14 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    15 ip_address_type: Str, Str, "IpAddressType", "IpAddressType", "ipAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_ADDRESS_TYPE));
    16 public_dns_names: InstanceConnectEndpointPublicDnsNames, Struct, "PublicDnsNames", "PublicDnsNames", "publicDnsNames", Kind::Struct(InstanceConnectEndpointPublicDnsNames::DEF), optional, None;
    17 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { EfaInfo {
    0 maximum_efa_interfaces: i32, Int, "MaximumEfaInterfaces", "MaximumEfaInterfaces", "maximumEfaInterfaces", Kind::Int, optional, None;
} }

shape! { EgressOnlyInternetGateway {
    0 attachments: Vec<InternetGatewayAttachment>, Structs, "Attachments", "AttachmentSet", "attachmentSet", Kind::List(&Item(Kind::Struct(InternetGatewayAttachment::DEF), tag!("item"), None)), optional, None;
    1 egress_only_internet_gateway_id: Str, Str, "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::EGRESS_ONLY_INTERNET_GATEWAY));
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ElasticGpuAssociation {
    0 elastic_gpu_id: Str, Str, "ElasticGpuId", "ElasticGpuId", "elasticGpuId", Kind::Str, optional, Some(&Rule::Id(&ids::ELASTIC_GPU));
    1 elastic_gpu_association_id: Str, Str, "ElasticGpuAssociationId", "ElasticGpuAssociationId", "elasticGpuAssociationId", Kind::Str, optional, None;
    2 elastic_gpu_association_state: Str, Str, "ElasticGpuAssociationState", "ElasticGpuAssociationState", "elasticGpuAssociationState", Kind::Str, optional, None;
    3 elastic_gpu_association_time: Str, Str, "ElasticGpuAssociationTime", "ElasticGpuAssociationTime", "elasticGpuAssociationTime", Kind::Str, optional, None;
} }

shape! { ElasticGpuHealth {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ELASTIC_GPU_STATUS));
} }

shape! { ElasticGpuSpecification {
    0 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, required, None;
} }

shape! { ElasticGpuSpecificationResponse {
    0 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
} }

shape! { ElasticGpus {
    0 elastic_gpu_id: Str, Str, "ElasticGpuId", "ElasticGpuId", "elasticGpuId", Kind::Str, optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 elastic_gpu_type: Str, Str, "ElasticGpuType", "ElasticGpuType", "elasticGpuType", Kind::Str, optional, None;
    3 elastic_gpu_health: ElasticGpuHealth, Struct, "ElasticGpuHealth", "ElasticGpuHealth", "elasticGpuHealth", Kind::Struct(ElasticGpuHealth::DEF), optional, None;
    4 elastic_gpu_state: Str, Str, "ElasticGpuState", "ElasticGpuState", "elasticGpuState", Kind::Str, optional, Some(&Rule::Enum(&enums::ELASTIC_GPU_STATE));
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ElasticInferenceAccelerator {
    0 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, required, None;
    1 count: i32, Int, "Count", "Count", "Count", Kind::Int, optional, Some(&Rule::Range(1, i64::MAX));
} }

shape! { ElasticInferenceAcceleratorAssociation {
    0 elastic_inference_accelerator_arn: Str, Str, "ElasticInferenceAcceleratorArn", "ElasticInferenceAcceleratorArn", "elasticInferenceAcceleratorArn", Kind::Str, optional, None;
    1 elastic_inference_accelerator_association_id: Str, Str, "ElasticInferenceAcceleratorAssociationId", "ElasticInferenceAcceleratorAssociationId", "elasticInferenceAcceleratorAssociationId", Kind::Str, optional, None;
    2 elastic_inference_accelerator_association_state: Str, Str, "ElasticInferenceAcceleratorAssociationState", "ElasticInferenceAcceleratorAssociationState", "elasticInferenceAcceleratorAssociationState", Kind::Str, optional, None;
    3 elastic_inference_accelerator_association_time: Timestamp, Time, "ElasticInferenceAcceleratorAssociationTime", "ElasticInferenceAcceleratorAssociationTime", "elasticInferenceAcceleratorAssociationTime", Kind::Time, optional, None;
} }

shape! { EnaSrdSpecification {
    0 ena_srd_enabled: bool, Bool, "EnaSrdEnabled", "EnaSrdEnabled", "EnaSrdEnabled", Kind::Bool, optional, None;
    1 ena_srd_udp_specification: EnaSrdUdpSpecification, Struct, "EnaSrdUdpSpecification", "EnaSrdUdpSpecification", "EnaSrdUdpSpecification", Kind::Struct(EnaSrdUdpSpecification::DEF), optional, None;
} }

shape! { EnaSrdSpecificationRequest {
    0 ena_srd_enabled: bool, Bool, "EnaSrdEnabled", "EnaSrdEnabled", "EnaSrdEnabled", Kind::Bool, optional, None;
    1 ena_srd_udp_specification: EnaSrdUdpSpecificationRequest, Struct, "EnaSrdUdpSpecification", "EnaSrdUdpSpecification", "EnaSrdUdpSpecification", Kind::Struct(EnaSrdUdpSpecificationRequest::DEF), optional, None;
} }

shape! { EnaSrdUdpSpecification {
    0 ena_srd_udp_enabled: bool, Bool, "EnaSrdUdpEnabled", "EnaSrdUdpEnabled", "EnaSrdUdpEnabled", Kind::Bool, optional, None;
} }

shape! { EnaSrdUdpSpecificationRequest {
    0 ena_srd_udp_enabled: bool, Bool, "EnaSrdUdpEnabled", "EnaSrdUdpEnabled", "EnaSrdUdpEnabled", Kind::Bool, optional, None;
} }

shape! { EnableAddressTransferRequest {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "AllocationId", Kind::Str, required, Some(&Rule::Id(&ids::ALLOCATION));
    1 transfer_account_id: Str, Str, "TransferAccountId", "TransferAccountId", "TransferAccountId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableAddressTransferResult {
    0 address_transfer: AddressTransfer, Struct, "AddressTransfer", "AddressTransfer", "addressTransfer", Kind::Struct(AddressTransfer::DEF), optional, None;
} }

shape! { EnableAllowedImagesSettingsRequest {
    0 allowed_images_settings_state: Str, Str, "AllowedImagesSettingsState", "AllowedImagesSettingsState", "AllowedImagesSettingsState", Kind::Str, required, Some(&Rule::Enum(&enums::ALLOWED_IMAGES_SETTINGS_ENABLED_STATE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableAllowedImagesSettingsResult {
    0 allowed_images_settings_state: Str, Str, "AllowedImagesSettingsState", "AllowedImagesSettingsState", "allowedImagesSettingsState", Kind::Str, optional, Some(&Rule::Enum(&enums::ALLOWED_IMAGES_SETTINGS_ENABLED_STATE));
} }

shape! { EnableApplicationStatusCheckSuppressionRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 duration_seconds: i32, Int, "DurationSeconds", "DurationSeconds", "DurationSeconds", Kind::Int, optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableApplicationStatusCheckSuppressionResult {
    0 successful_results: Vec<SuccessfulSuppressionResponseObject>, Structs, "SuccessfulResults", "SuccessfulResultSet", "successfulResultSet", Kind::List(&Item(Kind::Struct(SuccessfulSuppressionResponseObject::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful_results: Vec<UnsuccessfulSuppressionResponseObject>, Structs, "UnsuccessfulResults", "UnsuccessfulResultSet", "unsuccessfulResultSet", Kind::List(&Item(Kind::Struct(UnsuccessfulSuppressionResponseObject::DEF), tag!("item"), None)), optional, None;
} }

shape! { EnableAwsNetworkPerformanceMetricSubscriptionRequest {
    0 source: Str, Str, "Source", "Source", "Source", Kind::Str, optional, None;
    1 destination: Str, Str, "Destination", "Destination", "Destination", Kind::Str, optional, None;
    2 metric: Str, Str, "Metric", "Metric", "Metric", Kind::Str, optional, Some(&Rule::Enum(&enums::METRIC_TYPE));
    3 statistic: Str, Str, "Statistic", "Statistic", "Statistic", Kind::Str, optional, Some(&Rule::Enum(&enums::STATISTIC_TYPE));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableAwsNetworkPerformanceMetricSubscriptionResult {
    0 output: bool, Bool, "Output", "Output", "output", Kind::Bool, optional, None;
} }

shape! { EnableCapacityManagerRequest {
    0 organizations_access: bool, Bool, "OrganizationsAccess", "OrganizationsAccess", "OrganizationsAccess", Kind::Bool, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { EnableCapacityManagerResult {
    0 capacity_manager_status: Str, Str, "CapacityManagerStatus", "CapacityManagerStatus", "capacityManagerStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_MANAGER_STATUS));
    1 organizations_access: bool, Bool, "OrganizationsAccess", "OrganizationsAccess", "organizationsAccess", Kind::Bool, optional, None;
} }

shape! { EnableEbsEncryptionByDefaultRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableEbsEncryptionByDefaultResult {
    0 ebs_encryption_by_default: bool, Bool, "EbsEncryptionByDefault", "EbsEncryptionByDefault", "ebsEncryptionByDefault", Kind::Bool, optional, None;
} }

shape! { EnableFastLaunchRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, None;
    2 snapshot_configuration: FastLaunchSnapshotConfigurationRequest, Struct, "SnapshotConfiguration", "SnapshotConfiguration", "SnapshotConfiguration", Kind::Struct(FastLaunchSnapshotConfigurationRequest::DEF), optional, None;
    3 launch_template: FastLaunchLaunchTemplateSpecificationRequest, Struct, "LaunchTemplate", "LaunchTemplate", "LaunchTemplate", Kind::Struct(FastLaunchLaunchTemplateSpecificationRequest::DEF), optional, None;
    4 max_parallel_launches: i32, Int, "MaxParallelLaunches", "MaxParallelLaunches", "MaxParallelLaunches", Kind::Int, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableFastLaunchResult {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_LAUNCH_RESOURCE_TYPE));
    2 snapshot_configuration: FastLaunchSnapshotConfigurationResponse, Struct, "SnapshotConfiguration", "SnapshotConfiguration", "snapshotConfiguration", Kind::Struct(FastLaunchSnapshotConfigurationResponse::DEF), optional, None;
    3 launch_template: FastLaunchLaunchTemplateSpecificationResponse, Struct, "LaunchTemplate", "LaunchTemplate", "launchTemplate", Kind::Struct(FastLaunchLaunchTemplateSpecificationResponse::DEF), optional, None;
    4 max_parallel_launches: i32, Int, "MaxParallelLaunches", "MaxParallelLaunches", "maxParallelLaunches", Kind::Int, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_LAUNCH_STATE_CODE));
    7 state_transition_reason: Str, Str, "StateTransitionReason", "StateTransitionReason", "stateTransitionReason", Kind::Str, optional, None;
    8 state_transition_time: Timestamp, Time, "StateTransitionTime", "StateTransitionTime", "stateTransitionTime", Kind::Time, optional, None;
} }

shape! { EnableFastSnapshotRestoreErrorItem {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 fast_snapshot_restore_state_errors: Vec<EnableFastSnapshotRestoreStateErrorItem>, Structs, "FastSnapshotRestoreStateErrors", "FastSnapshotRestoreStateErrorSet", "fastSnapshotRestoreStateErrorSet", Kind::List(&Item(Kind::Struct(EnableFastSnapshotRestoreStateErrorItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { EnableFastSnapshotRestoreStateError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { EnableFastSnapshotRestoreStateErrorItem {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 error: EnableFastSnapshotRestoreStateError, Struct, "Error", "Error", "error", Kind::Struct(EnableFastSnapshotRestoreStateError::DEF), optional, None;
} }

shape! { EnableFastSnapshotRestoreSuccessItem {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_SNAPSHOT_RESTORE_STATE_CODE));
    4 state_transition_reason: Str, Str, "StateTransitionReason", "StateTransitionReason", "stateTransitionReason", Kind::Str, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 owner_alias: Str, Str, "OwnerAlias", "OwnerAlias", "ownerAlias", Kind::Str, optional, None;
    7 enabling_time: Timestamp, Time, "EnablingTime", "EnablingTime", "enablingTime", Kind::Time, optional, None;
    8 optimizing_time: Timestamp, Time, "OptimizingTime", "OptimizingTime", "optimizingTime", Kind::Time, optional, None;
    9 enabled_time: Timestamp, Time, "EnabledTime", "EnabledTime", "enabledTime", Kind::Time, optional, None;
    10 disabling_time: Timestamp, Time, "DisablingTime", "DisablingTime", "disablingTime", Kind::Time, optional, None;
    11 disabled_time: Timestamp, Time, "DisabledTime", "DisabledTime", "disabledTime", Kind::Time, optional, None;
} }

shape! { EnableFastSnapshotRestoresRequest {
    0 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZone", "AvailabilityZone", Kind::List(&Item(Kind::Str, tag!("AvailabilityZone"), None)), optional, None;
    1 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneId", "AvailabilityZoneId", Kind::List(&Item(Kind::Str, tag!("AvailabilityZoneId"), None)), optional, None;
    2 source_snapshot_ids: Vec<Str>, Strs, "SourceSnapshotIds", "SourceSnapshotId", "SourceSnapshotId", Kind::List(&Item(Kind::Str, tag!("SnapshotId"), Some(&Rule::Id(&ids::SNAPSHOT)))), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableFastSnapshotRestoresResult {
    0 successful: Vec<EnableFastSnapshotRestoreSuccessItem>, Structs, "Successful", "Successful", "successful", Kind::List(&Item(Kind::Struct(EnableFastSnapshotRestoreSuccessItem::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful: Vec<EnableFastSnapshotRestoreErrorItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(EnableFastSnapshotRestoreErrorItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { EnableImageBlockPublicAccessRequest {
    0 image_block_public_access_state: Str, Str, "ImageBlockPublicAccessState", "ImageBlockPublicAccessState", "ImageBlockPublicAccessState", Kind::Str, required, Some(&Rule::Enum(&enums::IMAGE_BLOCK_PUBLIC_ACCESS_ENABLED_STATE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableImageBlockPublicAccessResult {
    0 image_block_public_access_state: Str, Str, "ImageBlockPublicAccessState", "ImageBlockPublicAccessState", "imageBlockPublicAccessState", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_BLOCK_PUBLIC_ACCESS_ENABLED_STATE));
} }

shape! { EnableImageDeprecationRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 deprecate_at: Timestamp, Time, "DeprecateAt", "DeprecateAt", "DeprecateAt", Kind::Time, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableImageDeprecationResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { EnableImageDeregistrationProtectionRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 with_cooldown: bool, Bool, "WithCooldown", "WithCooldown", "WithCooldown", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableImageDeregistrationProtectionResult {
    0 r#return: Str, Str, "Return", "Return", "return", Kind::Str, optional, None;
} }

shape! { EnableImageRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableImageResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { EnableInstanceSqlHaStandbyDetectionsRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), required, Some(&Rule::Count(1, 30));
    1 sql_server_credentials: Str, Str, "SqlServerCredentials", "SqlServerCredentials", "SqlServerCredentials", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableInstanceSqlHaStandbyDetectionsResult {
    0 instances: Vec<RegisteredInstance>, Structs, "Instances", "InstanceSet", "instanceSet", Kind::List(&Item(Kind::Struct(RegisteredInstance::DEF), tag!("item"), None)), optional, None;
} }

shape! { EnableIpamInternetRegistryAssociationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 rpki_version: Str, Str, "RpkiVersion", "RpkiVersion", "RpkiVersion", Kind::Str, required, None;
    3 service_uri: Str, Str, "ServiceUri", "ServiceUri", "ServiceUri", Kind::Str, required, None;
    4 child_handle: Str, Str, "ChildHandle", "ChildHandle", "ChildHandle", Kind::Str, required, None;
    5 parent_handle: Str, Str, "ParentHandle", "ParentHandle", "ParentHandle", Kind::Str, required, None;
    6 parent_bpki_ta: Str, Str, "ParentBpkiTa", "ParentBpkiTa", "ParentBpkiTa", Kind::Str, required, None;
    7 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { EnableIpamInternetRegistryAssociationResult {
    0 ipam_internet_registry_association: IpamInternetRegistryAssociation, Struct, "IpamInternetRegistryAssociation", "IpamInternetRegistryAssociation", "ipamInternetRegistryAssociation", Kind::Struct(IpamInternetRegistryAssociation::DEF), optional, None;
} }

shape! { EnableIpamOrganizationAdminAccountRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 delegated_admin_account_id: Str, Str, "DelegatedAdminAccountId", "DelegatedAdminAccountId", "DelegatedAdminAccountId", Kind::Str, required, None;
} }

shape! { EnableIpamOrganizationAdminAccountResult {
    0 success: bool, Bool, "Success", "Success", "success", Kind::Bool, optional, None;
} }

shape! { EnableIpamPolicyRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "IpamPolicyId", Kind::Str, required, None;
    2 organization_target_id: Str, Str, "OrganizationTargetId", "OrganizationTargetId", "OrganizationTargetId", Kind::Str, optional, None;
} }

shape! { EnableIpamPolicyResult {
    0 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "ipamPolicyId", Kind::Str, optional, None;
} }

shape! { EnableReachabilityAnalyzerOrganizationSharingRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableReachabilityAnalyzerOrganizationSharingResult {
    0 return_value: bool, Bool, "ReturnValue", "ReturnValue", "returnValue", Kind::Bool, optional, None;
} }

shape! { EnableRouteServerPropagationRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "RouteTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableRouteServerPropagationResult {
    0 route_server_propagation: RouteServerPropagation, Struct, "RouteServerPropagation", "RouteServerPropagation", "routeServerPropagation", Kind::Struct(RouteServerPropagation::DEF), optional, None;
} }

shape! { EnableSerialConsoleAccessRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableSerialConsoleAccessResult {
    0 serial_console_access_enabled: bool, Bool, "SerialConsoleAccessEnabled", "SerialConsoleAccessEnabled", "serialConsoleAccessEnabled", Kind::Bool, optional, None;
} }

shape! { EnableSnapshotBlockPublicAccessRequest {
    0 state: Str, Str, "State", "State", "State", Kind::Str, required, Some(&Rule::Enum(&enums::SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableSnapshotBlockPublicAccessResult {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE));
} }

shape! { EnableTransitGatewayRouteTablePropagationRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 transit_gateway_route_table_announcement_id: Str, Str, "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", Kind::Str, optional, None;
} }

shape! { EnableTransitGatewayRouteTablePropagationResult {
    0 propagation: TransitGatewayPropagation, Struct, "Propagation", "Propagation", "propagation", Kind::Struct(TransitGatewayPropagation::DEF), optional, None;
} }

shape! { EnableVgwRoutePropagationRequest {
    0 gateway_id: Str, Str, "GatewayId", "GatewayId", "GatewayId", Kind::Str, required, None;
    1 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "RouteTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { EnableVolumeIORequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
} }

shape! { EnableVpcClassicLinkDnsSupportRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
} }

shape! { EnableVpcClassicLinkDnsSupportResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { EnableVpcClassicLinkRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { EnableVpcClassicLinkResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { EnclaveOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
} }

shape! { EnclaveOptionsRequest {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
} }

shape! { EncryptionSupport {
    0 encryption_state: Str, Str, "EncryptionState", "EncryptionState", "encryptionState", Kind::Str, optional, Some(&Rule::Enum(&enums::ENCRYPTION_STATE_VALUE));
    1 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
} }

shape! { EventInformation {
    0 event_description: Str, Str, "EventDescription", "EventDescription", "eventDescription", Kind::Str, optional, None;
    1 event_sub_type: Str, Str, "EventSubType", "EventSubType", "eventSubType", Kind::Str, optional, None;
    2 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
} }

shape! { Explanation {
    0 acl: AnalysisComponent, Struct, "Acl", "Acl", "acl", Kind::Struct(AnalysisComponent::DEF), optional, None;
    1 acl_rule: AnalysisAclRule, Struct, "AclRule", "AclRule", "aclRule", Kind::Struct(AnalysisAclRule::DEF), optional, None;
    2 address: Str, Str, "Address", "Address", "address", Kind::Str, optional, Some(&Rule::Length(0, 15));
    3 addresses: Vec<Str>, Strs, "Addresses", "AddressSet", "addressSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(0, 15)))), optional, None;
    4 attached_to: AnalysisComponent, Struct, "AttachedTo", "AttachedTo", "attachedTo", Kind::Struct(AnalysisComponent::DEF), optional, None;
    5 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZoneSet", "availabilityZoneSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneIdSet", "availabilityZoneIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    7 cidrs: Vec<Str>, Strs, "Cidrs", "CidrSet", "cidrSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 component: AnalysisComponent, Struct, "Component", "Component", "component", Kind::Struct(AnalysisComponent::DEF), optional, None;
    9 customer_gateway: AnalysisComponent, Struct, "CustomerGateway", "CustomerGateway", "customerGateway", Kind::Struct(AnalysisComponent::DEF), optional, None;
    10 destination: AnalysisComponent, Struct, "Destination", "Destination", "destination", Kind::Struct(AnalysisComponent::DEF), optional, None;
    11 destination_vpc: AnalysisComponent, Struct, "DestinationVpc", "DestinationVpc", "destinationVpc", Kind::Struct(AnalysisComponent::DEF), optional, None;
    12 direction: Str, Str, "Direction", "Direction", "direction", Kind::Str, optional, None;
    13 explanation_code: Str, Str, "ExplanationCode", "ExplanationCode", "explanationCode", Kind::Str, optional, None;
    14 ingress_route_table: AnalysisComponent, Struct, "IngressRouteTable", "IngressRouteTable", "ingressRouteTable", Kind::Struct(AnalysisComponent::DEF), optional, None;
    15 internet_gateway: AnalysisComponent, Struct, "InternetGateway", "InternetGateway", "internetGateway", Kind::Struct(AnalysisComponent::DEF), optional, None;
    16 load_balancer_arn: Str, Str, "LoadBalancerArn", "LoadBalancerArn", "loadBalancerArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    17 classic_load_balancer_listener: AnalysisLoadBalancerListener, Struct, "ClassicLoadBalancerListener", "ClassicLoadBalancerListener", "classicLoadBalancerListener", Kind::Struct(AnalysisLoadBalancerListener::DEF), optional, None;
    18 load_balancer_listener_port: i32, Int, "LoadBalancerListenerPort", "LoadBalancerListenerPort", "loadBalancerListenerPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
    19 load_balancer_target: AnalysisLoadBalancerTarget, Struct, "LoadBalancerTarget", "LoadBalancerTarget", "loadBalancerTarget", Kind::Struct(AnalysisLoadBalancerTarget::DEF), optional, None;
    20 load_balancer_target_group: AnalysisComponent, Struct, "LoadBalancerTargetGroup", "LoadBalancerTargetGroup", "loadBalancerTargetGroup", Kind::Struct(AnalysisComponent::DEF), optional, None;
    21 load_balancer_target_groups: Vec<AnalysisComponent>, Structs, "LoadBalancerTargetGroups", "LoadBalancerTargetGroupSet", "loadBalancerTargetGroupSet", Kind::List(&Item(Kind::Struct(AnalysisComponent::DEF), tag!("item"), None)), optional, None;
    22 load_balancer_target_port: i32, Int, "LoadBalancerTargetPort", "LoadBalancerTargetPort", "loadBalancerTargetPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
    23 elastic_load_balancer_listener: AnalysisComponent, Struct, "ElasticLoadBalancerListener", "ElasticLoadBalancerListener", "elasticLoadBalancerListener", Kind::Struct(AnalysisComponent::DEF), optional, None;
    24 missing_component: Str, Str, "MissingComponent", "MissingComponent", "missingComponent", Kind::Str, optional, None;
    25 nat_gateway: AnalysisComponent, Struct, "NatGateway", "NatGateway", "natGateway", Kind::Struct(AnalysisComponent::DEF), optional, None;
    26 network_interface: AnalysisComponent, Struct, "NetworkInterface", "NetworkInterface", "networkInterface", Kind::Struct(AnalysisComponent::DEF), optional, None;
    27 packet_field: Str, Str, "PacketField", "PacketField", "packetField", Kind::Str, optional, None;
    28 vpc_peering_connection: AnalysisComponent, Struct, "VpcPeeringConnection", "VpcPeeringConnection", "vpcPeeringConnection", Kind::Struct(AnalysisComponent::DEF), optional, None;
    29 port: i32, Int, "Port", "Port", "port", Kind::Int, optional, Some(&Rule::Range(0, 65535));
    30 port_ranges: Vec<PortRange>, Structs, "PortRanges", "PortRangeSet", "portRangeSet", Kind::List(&Item(Kind::Struct(PortRange::DEF), tag!("item"), None)), optional, None;
    31 prefix_list: AnalysisComponent, Struct, "PrefixList", "PrefixList", "prefixList", Kind::Struct(AnalysisComponent::DEF), optional, None;
    32 protocols: Vec<Str>, Strs, "Protocols", "ProtocolSet", "protocolSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    33 route_table_route: AnalysisRouteTableRoute, Struct, "RouteTableRoute", "RouteTableRoute", "routeTableRoute", Kind::Struct(AnalysisRouteTableRoute::DEF), optional, None;
    34 route_table: AnalysisComponent, Struct, "RouteTable", "RouteTable", "routeTable", Kind::Struct(AnalysisComponent::DEF), optional, None;
    35 security_group: AnalysisComponent, Struct, "SecurityGroup", "SecurityGroup", "securityGroup", Kind::Struct(AnalysisComponent::DEF), optional, None;
    36 security_group_rule: AnalysisSecurityGroupRule, Struct, "SecurityGroupRule", "SecurityGroupRule", "securityGroupRule", Kind::Struct(AnalysisSecurityGroupRule::DEF), optional, None;
    37 security_groups: Vec<AnalysisComponent>, Structs, "SecurityGroups", "SecurityGroupSet", "securityGroupSet", Kind::List(&Item(Kind::Struct(AnalysisComponent::DEF), tag!("item"), None)), optional, None;
    38 source_vpc: AnalysisComponent, Struct, "SourceVpc", "SourceVpc", "sourceVpc", Kind::Struct(AnalysisComponent::DEF), optional, None;
    39 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    40 subnet: AnalysisComponent, Struct, "Subnet", "Subnet", "subnet", Kind::Struct(AnalysisComponent::DEF), optional, None;
    41 subnet_route_table: AnalysisComponent, Struct, "SubnetRouteTable", "SubnetRouteTable", "subnetRouteTable", Kind::Struct(AnalysisComponent::DEF), optional, None;
    42 vpc: AnalysisComponent, Struct, "Vpc", "Vpc", "vpc", Kind::Struct(AnalysisComponent::DEF), optional, None;
    43 vpc_endpoint: AnalysisComponent, Struct, "VpcEndpoint", "VpcEndpoint", "vpcEndpoint", Kind::Struct(AnalysisComponent::DEF), optional, None;
    44 vpn_connection: AnalysisComponent, Struct, "VpnConnection", "VpnConnection", "vpnConnection", Kind::Struct(AnalysisComponent::DEF), optional, None;
    45 vpn_gateway: AnalysisComponent, Struct, "VpnGateway", "VpnGateway", "vpnGateway", Kind::Struct(AnalysisComponent::DEF), optional, None;
    46 transit_gateway: AnalysisComponent, Struct, "TransitGateway", "TransitGateway", "transitGateway", Kind::Struct(AnalysisComponent::DEF), optional, None;
    47 transit_gateway_route_table: AnalysisComponent, Struct, "TransitGatewayRouteTable", "TransitGatewayRouteTable", "transitGatewayRouteTable", Kind::Struct(AnalysisComponent::DEF), optional, None;
    48 transit_gateway_route_table_route: TransitGatewayRouteTableRoute, Struct, "TransitGatewayRouteTableRoute", "TransitGatewayRouteTableRoute", "transitGatewayRouteTableRoute", Kind::Struct(TransitGatewayRouteTableRoute::DEF), optional, None;
    49 transit_gateway_policy_table: AnalysisComponent, Struct, "TransitGatewayPolicyTable", "TransitGatewayPolicyTable", "transitGatewayPolicyTable", Kind::Struct(AnalysisComponent::DEF), optional, None;
    50 transit_gateway_policy_table_entry: AnalysisTransitGatewayPolicyTableEntry, Struct, "TransitGatewayPolicyTableEntry", "TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", Kind::Struct(AnalysisTransitGatewayPolicyTableEntry::DEF), optional, None;
    51 transit_gateway_attachment: AnalysisComponent, Struct, "TransitGatewayAttachment", "TransitGatewayAttachment", "transitGatewayAttachment", Kind::Struct(AnalysisComponent::DEF), optional, None;
    52 component_account: Str, Str, "ComponentAccount", "ComponentAccount", "componentAccount", Kind::Str, optional, None;
    53 component_region: Str, Str, "ComponentRegion", "ComponentRegion", "componentRegion", Kind::Str, optional, None;
    54 firewall_stateless_rule: FirewallStatelessRule, Struct, "FirewallStatelessRule", "FirewallStatelessRule", "firewallStatelessRule", Kind::Struct(FirewallStatelessRule::DEF), optional, None;
    55 firewall_stateful_rule: FirewallStatefulRule, Struct, "FirewallStatefulRule", "FirewallStatefulRule", "firewallStatefulRule", Kind::Struct(FirewallStatefulRule::DEF), optional, None;
} }

shape! { ExportClientVpnClientCertificateRevocationListRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ExportClientVpnClientCertificateRevocationListResult {
    0 certificate_revocation_list: Str, Str, "CertificateRevocationList", "CertificateRevocationList", "certificateRevocationList", Kind::Str, optional, None;
    1 status: ClientCertificateRevocationListStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientCertificateRevocationListStatus::DEF), optional, None;
} }

shape! { ExportClientVpnClientConfigurationRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ExportClientVpnClientConfigurationResult {
    0 client_configuration: Str, Str, "ClientConfiguration", "ClientConfiguration", "clientConfiguration", Kind::Str, optional, None;
} }

shape! { ExportImageRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    2 disk_image_format: Str, Str, "DiskImageFormat", "DiskImageFormat", "DiskImageFormat", Kind::Str, required, Some(&Rule::Enum(&enums::DISK_IMAGE_FORMAT));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    5 s3_export_location: ExportTaskS3LocationRequest, Struct, "S3ExportLocation", "S3ExportLocation", "S3ExportLocation", Kind::Struct(ExportTaskS3LocationRequest::DEF), required, None;
    6 role_name: Str, Str, "RoleName", "RoleName", "RoleName", Kind::Str, optional, None;
    7 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { ExportImageResult {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 disk_image_format: Str, Str, "DiskImageFormat", "DiskImageFormat", "diskImageFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::DISK_IMAGE_FORMAT));
    2 export_image_task_id: Str, Str, "ExportImageTaskId", "ExportImageTaskId", "exportImageTaskId", Kind::Str, optional, None;
    3 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    4 role_name: Str, Str, "RoleName", "RoleName", "roleName", Kind::Str, optional, None;
    5 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    6 s3_export_location: ExportTaskS3Location, Struct, "S3ExportLocation", "S3ExportLocation", "s3ExportLocation", Kind::Struct(ExportTaskS3Location::DEF), optional, None;
    7 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    8 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    9 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ExportImageTask {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 export_image_task_id: Str, Str, "ExportImageTaskId", "ExportImageTaskId", "exportImageTaskId", Kind::Str, optional, None;
    2 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    3 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    4 s3_export_location: ExportTaskS3Location, Struct, "S3ExportLocation", "S3ExportLocation", "s3ExportLocation", Kind::Struct(ExportTaskS3Location::DEF), optional, None;
    5 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    6 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ExportTask {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 export_task_id: Str, Str, "ExportTaskId", "ExportTaskId", "exportTaskId", Kind::Str, optional, None;
    2 export_to_s3_task: ExportToS3Task, Struct, "ExportToS3Task", "ExportToS3", "exportToS3", Kind::Struct(ExportToS3Task::DEF), optional, None;
    3 instance_export_details: InstanceExportDetails, Struct, "InstanceExportDetails", "InstanceExport", "instanceExport", Kind::Struct(InstanceExportDetails::DEF), optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::EXPORT_TASK_STATE));
    5 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ExportTaskS3Location {
    0 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "s3Bucket", Kind::Str, optional, None;
    1 s3_prefix: Str, Str, "S3Prefix", "S3Prefix", "s3Prefix", Kind::Str, optional, None;
} }

shape! { ExportTaskS3LocationRequest {
    0 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "S3Bucket", Kind::Str, required, None;
    1 s3_prefix: Str, Str, "S3Prefix", "S3Prefix", "S3Prefix", Kind::Str, optional, None;
} }

shape! { ExportToS3Task {
    0 container_format: Str, Str, "ContainerFormat", "ContainerFormat", "containerFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::CONTAINER_FORMAT));
    1 disk_image_format: Str, Str, "DiskImageFormat", "DiskImageFormat", "diskImageFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::DISK_IMAGE_FORMAT));
    2 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "s3Bucket", Kind::Str, optional, None;
    3 s3_key: Str, Str, "S3Key", "S3Key", "s3Key", Kind::Str, optional, None;
} }

shape! { ExportToS3TaskSpecification {
    0 disk_image_format: Str, Str, "DiskImageFormat", "DiskImageFormat", "diskImageFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::DISK_IMAGE_FORMAT));
    1 container_format: Str, Str, "ContainerFormat", "ContainerFormat", "containerFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::CONTAINER_FORMAT));
    2 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "s3Bucket", Kind::Str, optional, None;
    3 s3_prefix: Str, Str, "S3Prefix", "S3Prefix", "s3Prefix", Kind::Str, optional, None;
} }

shape! { ExportTransitGatewayRoutesRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "S3Bucket", Kind::Str, required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ExportTransitGatewayRoutesResult {
    0 s3_location: Str, Str, "S3Location", "S3Location", "s3Location", Kind::Str, optional, None;
} }

shape! { ExportVerifiedAccessInstanceClientConfigurationRequest {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ExportVerifiedAccessInstanceClientConfigurationResult {
    0 version: Str, Str, "Version", "Version", "version", Kind::Str, optional, None;
    1 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "verifiedAccessInstanceId", Kind::Str, optional, None;
    2 region: Str, Str, "Region", "Region", "region", Kind::Str, optional, None;
    3 device_trust_providers: Vec<Str>, Strs, "DeviceTrustProviders", "DeviceTrustProviderSet", "deviceTrustProviderSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::DEVICE_TRUST_PROVIDER_TYPE)))), optional, None;
    4 user_trust_provider: VerifiedAccessInstanceUserTrustProviderClientConfiguration, Struct, "UserTrustProvider", "UserTrustProvider", "userTrustProvider", Kind::Struct(VerifiedAccessInstanceUserTrustProviderClientConfiguration::DEF), optional, None;
    5 open_vpn_configurations: Vec<VerifiedAccessInstanceOpenVpnClientConfiguration>, Structs, "OpenVpnConfigurations", "OpenVpnConfigurationSet", "openVpnConfigurationSet", Kind::List(&Item(Kind::Struct(VerifiedAccessInstanceOpenVpnClientConfiguration::DEF), tag!("item"), None)), optional, None;
} }

shape! { ExternalAuthorityConfiguration {
    0 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_SCOPE_EXTERNAL_AUTHORITY_TYPE));
    1 external_resource_identifier: Str, Str, "ExternalResourceIdentifier", "ExternalResourceIdentifier", "ExternalResourceIdentifier", Kind::Str, optional, None;
} }
