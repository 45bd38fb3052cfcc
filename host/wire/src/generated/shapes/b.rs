// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with B.

use super::prelude::*;

shape! { BaselineEbsBandwidthMbps {
    0 min: i32, Int, "Min", "Min", "min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "max", Kind::Int, optional, None;
} }

shape! { BaselineEbsBandwidthMbpsRequest {
    0 min: i32, Int, "Min", "Min", "Min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "Max", Kind::Int, optional, None;
} }

shape! { BaselinePerformanceFactors {
    0 cpu: CpuPerformanceFactor, Struct, "Cpu", "Cpu", "cpu", Kind::Struct(CpuPerformanceFactor::DEF), optional, None;
} }

shape! { BaselinePerformanceFactorsRequest {
    0 cpu: CpuPerformanceFactorRequest, Struct, "Cpu", "Cpu", "Cpu", Kind::Struct(CpuPerformanceFactorRequest::DEF), optional, None;
} }

shape! { BatchModifyIpamRoutingPolicyRegistrationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 delta_json: Str, Str, "DeltaJson", "DeltaJson", "DeltaJson", Kind::Str, required, None;
    3 force: bool, Bool, "Force", "Force", "Force", Kind::Bool, optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { BatchModifyIpamRoutingPolicyRegistrationsResult {
    0 ipam_routing_policy_registration_delta: IpamRoutingPolicyRegistrationDelta, Struct, "IpamRoutingPolicyRegistrationDelta", "IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", Kind::Struct(IpamRoutingPolicyRegistrationDelta::DEF), optional, None;
} }

shape! { BlobAttributeValue {
    0 value: Blob, Blob, "Value", "Value", "value", Kind::Blob, optional, None;
} }

shape! { BlockDeviceMapping {
    0 ebs: EbsBlockDevice, Struct, "Ebs", "Ebs", "ebs", Kind::Struct(EbsBlockDevice::DEF), optional, None;
    1 no_device: Str, Str, "NoDevice", "NoDevice", "noDevice", Kind::Str, optional, None;
    2 device_name: Str, Str, "DeviceName", "DeviceName", "deviceName", Kind::Str, optional, None;
    3 virtual_name: Str, Str, "VirtualName", "VirtualName", "virtualName", Kind::Str, optional, None;
} }

shape! { BlockDeviceMappingResponse {
    0 device_name: Str, Str, "DeviceName", "DeviceName", "deviceName", Kind::Str, optional, None;
    1 virtual_name: Str, Str, "VirtualName", "VirtualName", "virtualName", Kind::Str, optional, None;
    2 ebs: EbsBlockDeviceResponse, Struct, "Ebs", "Ebs", "ebs", Kind::Struct(EbsBlockDeviceResponse::DEF), optional, None;
    3 no_device: Str, Str, "NoDevice", "NoDevice", "noDevice", Kind::Str, optional, None;
} }

shape! { BlockPublicAccessStates {
    0 internet_gateway_block_mode: Str, Str, "InternetGatewayBlockMode", "InternetGatewayBlockMode", "internetGatewayBlockMode", Kind::Str, optional, Some(&Rule::Enum(&enums::BLOCK_PUBLIC_ACCESS_MODE));
} }

shape! { BundleInstanceRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 storage: Storage, Struct, "Storage", "Storage", "Storage", Kind::Struct(Storage::DEF), required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { BundleInstanceResult {
    0 bundle_task: BundleTask, Struct, "BundleTask", "BundleInstanceTask", "bundleInstanceTask", Kind::Struct(BundleTask::DEF), optional, None;
} }

shape! { BundleTask {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 bundle_id: Str, Str, "BundleId", "BundleId", "bundleId", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::BUNDLE_TASK_STATE));
    3 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    4 update_time: Timestamp, Time, "UpdateTime", "UpdateTime", "updateTime", Kind::Time, optional, None;
    5 storage: Storage, Struct, "Storage", "Storage", "storage", Kind::Struct(Storage::DEF), optional, None;
    6 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    7 bundle_task_error: BundleTaskError, Struct, "BundleTaskError", "Error", "error", Kind::Struct(BundleTaskError::DEF), optional, None;
} }

shape! { BundleTaskError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { Byoasn {
    0 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
    2 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ASN_STATE));
} }

shape! { ByoipCidr {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 asn_associations: Vec<AsnAssociation>, Structs, "AsnAssociations", "AsnAssociationSet", "asnAssociationSet", Kind::List(&Item(Kind::Struct(AsnAssociation::DEF), tag!("item"), None)), optional, None;
    3 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::BYOIP_CIDR_STATE));
    5 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    6 advertisement_type: Str, Str, "AdvertisementType", "AdvertisementType", "advertisementType", Kind::Str, optional, None;
    7 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    8 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "ipamPoolId", Kind::Str, optional, None;
} }
