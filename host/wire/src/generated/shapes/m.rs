// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with M.

use super::prelude::*;

shape! { MacHost {
    0 host_id: Str, Str, "HostId", "HostId", "hostId", Kind::Str, optional, Some(&Rule::Id(&ids::HOST));
    1 mac_os_latest_supported_versions: Vec<Str>, Strs, "MacOSLatestSupportedVersions", "MacOSLatestSupportedVersionSet", "macOSLatestSupportedVersionSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { MacModificationTask {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 mac_modification_task_id: Str, Str, "MacModificationTaskId", "MacModificationTaskId", "macModificationTaskId", Kind::Str, optional, None;
    2 mac_system_integrity_protection_config: MacSystemIntegrityProtectionConfiguration, Struct, "MacSystemIntegrityProtectionConfig", "MacSystemIntegrityProtectionConfig", "macSystemIntegrityProtectionConfig", Kind::Struct(MacSystemIntegrityProtectionConfiguration::DEF), optional, None;
    3 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    5 task_state: Str, Str, "TaskState", "TaskState", "taskState", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_MODIFICATION_TASK_STATE));
    6 task_type: Str, Str, "TaskType", "TaskType", "taskType", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_MODIFICATION_TASK_TYPE));
} }

shape! { MacSystemIntegrityProtectionConfiguration {
    0 apple_internal: Str, Str, "AppleInternal", "AppleInternal", "appleInternal", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    1 base_system: Str, Str, "BaseSystem", "BaseSystem", "baseSystem", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    2 debugging_restrictions: Str, Str, "DebuggingRestrictions", "DebuggingRestrictions", "debuggingRestrictions", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    3 d_trace_restrictions: Str, Str, "DTraceRestrictions", "DTraceRestrictions", "dTraceRestrictions", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    4 filesystem_protections: Str, Str, "FilesystemProtections", "FilesystemProtections", "filesystemProtections", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    5 kext_signing: Str, Str, "KextSigning", "KextSigning", "kextSigning", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    6 nvram_protections: Str, Str, "NvramProtections", "NvramProtections", "nvramProtections", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    7 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
} }

shape! { MacSystemIntegrityProtectionConfigurationRequest {
    0 apple_internal: Str, Str, "AppleInternal", "AppleInternal", "AppleInternal", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    1 base_system: Str, Str, "BaseSystem", "BaseSystem", "BaseSystem", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    2 debugging_restrictions: Str, Str, "DebuggingRestrictions", "DebuggingRestrictions", "DebuggingRestrictions", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    3 d_trace_restrictions: Str, Str, "DTraceRestrictions", "DTraceRestrictions", "DTraceRestrictions", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    4 filesystem_protections: Str, Str, "FilesystemProtections", "FilesystemProtections", "FilesystemProtections", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    5 kext_signing: Str, Str, "KextSigning", "KextSigning", "KextSigning", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    6 nvram_protections: Str, Str, "NvramProtections", "NvramProtections", "NvramProtections", Kind::Str, optional, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
} }

shape! { MaintenanceDetails {
    0 pending_maintenance: Str, Str, "PendingMaintenance", "PendingMaintenance", "pendingMaintenance", Kind::Str, optional, None;
    1 maintenance_auto_applied_after: Timestamp, Time, "MaintenanceAutoAppliedAfter", "MaintenanceAutoAppliedAfter", "maintenanceAutoAppliedAfter", Kind::Time, optional, None;
    2 last_maintenance_applied: Timestamp, Time, "LastMaintenanceApplied", "LastMaintenanceApplied", "lastMaintenanceApplied", Kind::Time, optional, None;
} }

shape! { ManagedPrefixList {
    0 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    1 address_family: Str, Str, "AddressFamily", "AddressFamily", "addressFamily", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::PREFIX_LIST_STATE));
    3 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    4 prefix_list_arn: Str, Str, "PrefixListArn", "PrefixListArn", "prefixListArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    5 prefix_list_name: Str, Str, "PrefixListName", "PrefixListName", "prefixListName", Kind::Str, optional, None;
    6 max_entries: i32, Int, "MaxEntries", "MaxEntries", "maxEntries", Kind::Int, optional, None;
    7 version: i64, Long, "Version", "Version", "version", Kind::Long, optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    9 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    10 ipam_prefix_list_resolver_target_id: Str, Str, "IpamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", "ipamPrefixListResolverTargetId", Kind::Str, optional, None;
    11 ipam_prefix_list_resolver_sync_enabled: bool, Bool, "IpamPrefixListResolverSyncEnabled", "IpamPrefixListResolverSyncEnabled", "ipamPrefixListResolverSyncEnabled", Kind::Bool, optional, None;
} }

shape! { ManagedResourceVisibilitySettings {
    0 default_visibility: Str, Str, "DefaultVisibility", "DefaultVisibility", "defaultVisibility", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_RESOURCE_DEFAULT_VISIBILITY));
} }

shape! { MediaAcceleratorInfo {
    0 accelerators: Vec<MediaDeviceInfo>, Structs, "Accelerators", "Accelerators", "accelerators", Kind::List(&Item(Kind::Struct(MediaDeviceInfo::DEF), tag!("item"), None)), optional, None;
    1 total_media_memory_in_mi_b: i32, Int, "TotalMediaMemoryInMiB", "TotalMediaMemoryInMiB", "totalMediaMemoryInMiB", Kind::Int, optional, None;
} }

shape! { MediaDeviceInfo {
    0 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    2 manufacturer: Str, Str, "Manufacturer", "Manufacturer", "manufacturer", Kind::Str, optional, None;
    3 memory_info: MediaDeviceMemoryInfo, Struct, "MemoryInfo", "MemoryInfo", "memoryInfo", Kind::Struct(MediaDeviceMemoryInfo::DEF), optional, None;
} }

shape! { MediaDeviceMemoryInfo {
    0 size_in_mi_b: i32, Int, "SizeInMiB", "SizeInMiB", "sizeInMiB", Kind::Int, optional, None;
} }

shape! { MemoryGiBPerVCpu {
    0 min: f64, Double, "Min", "Min", "min", Kind::Double, optional, None;
    1 max: f64, Double, "Max", "Max", "max", Kind::Double, optional, None;
} }

shape! { MemoryGiBPerVCpuRequest {
    0 min: f64, Double, "Min", "Min", "Min", Kind::Double, optional, None;
    1 max: f64, Double, "Max", "Max", "Max", Kind::Double, optional, None;
} }

shape! { MemoryInfo {
    0 size_in_mi_b: i64, Long, "SizeInMiB", "SizeInMiB", "sizeInMiB", Kind::Long, optional, None;
} }

shape! { MemoryMiB {
    0 min: i32, Int, "Min", "Min", "min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "max", Kind::Int, optional, None;
} }

shape! { MemoryMiBRequest {
    0 min: i32, Int, "Min", "Min", "Min", Kind::Int, required, None;
    1 max: i32, Int, "Max", "Max", "Max", Kind::Int, optional, None;
} }

shape! { MetricCategory {
    0 metric_category_id: Str, Str, "MetricCategoryId", "MetricCategoryId", "metricCategoryId", Kind::Str, optional, None;
    1 metrics: Vec<Str>, Strs, "Metrics", "MetricSet", "metricSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { MetricDataResult {
    0 dimension: CapacityManagerDimension, Struct, "Dimension", "Dimension", "dimension", Kind::Struct(CapacityManagerDimension::DEF), optional, None;
    1 timestamp: Timestamp, Time, "Timestamp", "Timestamp", "timestamp", Kind::Time, optional, None;
    2 metric_values: Vec<MetricValue>, Structs, "MetricValues", "MetricValueSet", "metricValueSet", Kind::List(&Item(Kind::Struct(MetricValue::DEF), tag!("item"), None)), optional, None;
} }

shape! { MetricPoint {
    0 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    1 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    2 value: f32, Float, "Value", "Value", "value", Kind::Float, optional, None;
    3 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
} }

shape! { MetricValue {
    0 metric: Str, Str, "Metric", "Metric", "metric", Kind::Str, optional, Some(&Rule::Enum(&enums::METRIC));
    1 value: f64, Double, "Value", "Value", "value", Kind::Double, optional, None;
} }

shape! { ModificationQuoteCurrentConfiguration {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    1 reservation_state: Str, Str, "ReservationState", "ReservationState", "reservationState", Kind::Str, optional, None;
    2 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    3 original_start_date: Timestamp, Time, "OriginalStartDate", "OriginalStartDate", "originalStartDate", Kind::Time, optional, None;
} }

shape! { ModificationReservationUpdate {
    0 new_commitment_end_date: Timestamp, Time, "NewCommitmentEndDate", "NewCommitmentEndDate", "newCommitmentEndDate", Kind::Time, optional, None;
    1 new_start_date: Timestamp, Time, "NewStartDate", "NewStartDate", "newStartDate", Kind::Time, optional, None;
    2 new_commitment_duration: i32, Int, "NewCommitmentDuration", "NewCommitmentDuration", "newCommitmentDuration", Kind::Int, optional, None;
} }

shape! { ModificationTerms {
    0 reservation_update: ModificationReservationUpdate, Struct, "ReservationUpdate", "ReservationUpdate", "reservationUpdate", Kind::Struct(ModificationReservationUpdate::DEF), optional, None;
} }

shape! { ModifyAccountVpcEncryptionControlRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 mode: Str, Str, "Mode", "Mode", "Mode", Kind::Str, optional, Some(&Rule::Enum(&enums::ACCOUNT_VPC_ENCRYPTION_CONTROL_MODE));
    2 internet_gateway: Str, Str, "InternetGateway", "InternetGateway", "InternetGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    3 egress_only_internet_gateway: Str, Str, "EgressOnlyInternetGateway", "EgressOnlyInternetGateway", "EgressOnlyInternetGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    4 nat_gateway: Str, Str, "NatGateway", "NatGateway", "NatGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    5 virtual_private_gateway: Str, Str, "VirtualPrivateGateway", "VirtualPrivateGateway", "VirtualPrivateGateway", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    6 vpc_peering: Str, Str, "VpcPeering", "VpcPeering", "VpcPeering", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    7 lambda: Str, Str, "Lambda", "Lambda", "Lambda", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    8 vpc_lattice: Str, Str, "VpcLattice", "VpcLattice", "VpcLattice", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    9 elastic_file_system: Str, Str, "ElasticFileSystem", "ElasticFileSystem", "ElasticFileSystem", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    10 global_accelerator: Str, Str, "GlobalAccelerator", "GlobalAccelerator", "GlobalAccelerator", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    11 api_gateway_v2: Str, Str, "ApiGatewayV2", "ApiGatewayV2", "ApiGatewayV2", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
} }

shape! { ModifyAccountVpcEncryptionControlResult {
    0 account_vpc_encryption_control: AccountVpcEncryptionControl, Struct, "AccountVpcEncryptionControl", "AccountVpcEncryptionControl", "accountVpcEncryptionControl", Kind::Struct(AccountVpcEncryptionControl::DEF), optional, None;
} }

shape! { ModifyAddressAttributeRequest {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "AllocationId", Kind::Str, required, Some(&Rule::Id(&ids::ALLOCATION));
    1 domain_name: Str, Str, "DomainName", "DomainName", "DomainName", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyAddressAttributeResult {
    0 address: AddressAttribute, Struct, "Address", "Address", "address", Kind::Struct(AddressAttribute::DEF), optional, None;
} }

shape! { ModifyApplicationStatusCheckRequest {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "ApplicationStatusCheckId", Kind::Str, required, None;
    1 aggregation: Str, Str, "Aggregation", "Aggregation", "Aggregation", Kind::Str, optional, Some(&Rule::Enum(&enums::AGGREGATION_STATUS_ENUM));
    2 health_check_paths: Vec<HealthCheckPathRequestObject>, Structs, "HealthCheckPaths", "HealthCheckPath", "HealthCheckPath", Kind::List(&Item(Kind::Struct(HealthCheckPathRequestObject::DEF), tag!("item"), None)), optional, None;
    3 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_PROTOCOL_ENUM));
    4 port: i32, Int, "Port", "Port", "Port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    5 path: Str, Str, "Path", "Path", "Path", Kind::Str, optional, None;
    6 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "DeviceIndex", Kind::Int, optional, None;
    7 ip_version: Str, Str, "IpVersion", "IpVersion", "IpVersion", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_VERSION_ENUM));
    8 ip_scope: Str, Str, "IpScope", "IpScope", "IpScope", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_SCOPE_ENUM));
    9 interval: i32, Int, "Interval", "Interval", "Interval", Kind::Int, optional, None;
    10 timeout: i32, Int, "Timeout", "Timeout", "Timeout", Kind::Int, optional, None;
    11 failure_threshold: i32, Int, "FailureThreshold", "FailureThreshold", "FailureThreshold", Kind::Int, optional, None;
    12 success_threshold: i32, Int, "SuccessThreshold", "SuccessThreshold", "SuccessThreshold", Kind::Int, optional, None;
    13 status_code_matcher: Str, Str, "StatusCodeMatcher", "StatusCodeMatcher", "StatusCodeMatcher", Kind::Str, optional, None;
    14 initialization_grace_period_seconds: i32, Int, "InitializationGracePeriodSeconds", "InitializationGracePeriodSeconds", "InitializationGracePeriodSeconds", Kind::Int, optional, Some(&Rule::Range(-1, 600));
    15 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    16 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyApplicationStatusCheckResult {
    0 application_status_check: ApplicationStatusCheckResponseObject, Struct, "ApplicationStatusCheck", "ApplicationStatusCheck", "applicationStatusCheck", Kind::Struct(ApplicationStatusCheckResponseObject::DEF), optional, None;
} }

shape! { ModifyAvailabilityZoneGroupRequest {
    0 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, required, None;
    1 opt_in_status: Str, Str, "OptInStatus", "OptInStatus", "OptInStatus", Kind::Str, required, Some(&Rule::Enum(&enums::MODIFY_AVAILABILITY_ZONE_OPT_IN_STATUS));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyAvailabilityZoneGroupResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyCapacityReservationFleetRequest {
    0 capacity_reservation_fleet_id: Str, Str, "CapacityReservationFleetId", "CapacityReservationFleetId", "CapacityReservationFleetId", Kind::Str, required, None;
    1 total_target_capacity: i32, Int, "TotalTargetCapacity", "TotalTargetCapacity", "TotalTargetCapacity", Kind::Int, optional, None;
    2 end_date: Timestamp, Time, "EndDate", "EndDate", "EndDate", Kind::Time, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 remove_end_date: bool, Bool, "RemoveEndDate", "RemoveEndDate", "RemoveEndDate", Kind::Bool, optional, None;
} }

shape! { ModifyCapacityReservationFleetResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyCapacityReservationRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, optional, None;
    2 end_date: Timestamp, Time, "EndDate", "EndDate", "EndDate", Kind::Time, optional, None;
    3 end_date_type: Str, Str, "EndDateType", "EndDateType", "EndDateType", Kind::Str, optional, Some(&Rule::Enum(&enums::END_DATE_TYPE));
    4 accept: bool, Bool, "Accept", "Accept", "Accept", Kind::Bool, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    6 additional_info: Str, Str, "AdditionalInfo", "AdditionalInfo", "AdditionalInfo", Kind::Str, optional, None;
    7 instance_match_criteria: Str, Str, "InstanceMatchCriteria", "InstanceMatchCriteria", "InstanceMatchCriteria", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_MATCH_CRITERIA));
    8 accept_modification_terms: bool, Bool, "AcceptModificationTerms", "AcceptModificationTerms", "AcceptModificationTerms", Kind::Bool, optional, None;
    9 start_date: Timestamp, Time, "StartDate", "StartDate", "StartDate", Kind::Time, optional, None;
    10 quote_id: Str, Str, "QuoteId", "QuoteId", "QuoteId", Kind::Str, optional, None;
} }

shape! { ModifyCapacityReservationResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 adjustment_status: Str, Str, "AdjustmentStatus", "AdjustmentStatus", "adjustmentStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_ADJUSTMENT_STATUS));
    2 adjustment_details: CapacityReservationAdjustmentDetails, Struct, "AdjustmentDetails", "AdjustmentDetails", "adjustmentDetails", Kind::Struct(CapacityReservationAdjustmentDetails::DEF), optional, None;
} }

shape! { ModifyClientVpnEndpointAuthorizationPolicyRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "PolicyDocument", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 shadow_mode: Str, Str, "ShadowMode", "ShadowMode", "ShadowMode", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHORIZATION_POLICY_SHADOW_MODE));
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyClientVpnEndpointAuthorizationPolicyResult {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHORIZATION_POLICY_STATUS));
} }

shape! { ModifyClientVpnEndpointRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 server_certificate_arn: Str, Str, "ServerCertificateArn", "ServerCertificateArn", "ServerCertificateArn", Kind::Str, optional, None;
    2 connection_log_options: ConnectionLogOptions, Struct, "ConnectionLogOptions", "ConnectionLogOptions", "ConnectionLogOptions", Kind::Struct(ConnectionLogOptions::DEF), optional, None;
    3 dns_servers: DnsServersOptionsModifyStructure, Struct, "DnsServers", "DnsServers", "DnsServers", Kind::Struct(DnsServersOptionsModifyStructure::DEF), optional, None;
    4 vpn_port: i32, Int, "VpnPort", "VpnPort", "VpnPort", Kind::Int, optional, None;
    5 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    6 split_tunnel: bool, Bool, "SplitTunnel", "SplitTunnel", "SplitTunnel", Kind::Bool, optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    8 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    9 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    10 self_service_portal: Str, Str, "SelfServicePortal", "SelfServicePortal", "SelfServicePortal", Kind::Str, optional, Some(&Rule::Enum(&enums::SELF_SERVICE_PORTAL));
    11 client_connect_options: ClientConnectOptions, Struct, "ClientConnectOptions", "ClientConnectOptions", "ClientConnectOptions", Kind::Struct(ClientConnectOptions::DEF), optional, None;
    12 session_timeout_hours: i32, Int, "SessionTimeoutHours", "SessionTimeoutHours", "SessionTimeoutHours", Kind::Int, optional, None;
    13 client_login_banner_options: ClientLoginBannerOptions, Struct, "ClientLoginBannerOptions", "ClientLoginBannerOptions", "ClientLoginBannerOptions", Kind::Struct(ClientLoginBannerOptions::DEF), optional, None;
    14 client_route_enforcement_options: ClientRouteEnforcementOptions, Struct, "ClientRouteEnforcementOptions", "ClientRouteEnforcementOptions", "ClientRouteEnforcementOptions", Kind::Struct(ClientRouteEnforcementOptions::DEF), optional, None;
    15 disconnect_on_session_timeout: bool, Bool, "DisconnectOnSessionTimeout", "DisconnectOnSessionTimeout", "DisconnectOnSessionTimeout", Kind::Bool, optional, None;
    16 transit_gateway_configuration: TransitGatewayConfigurationInputStructure, Struct, "TransitGatewayConfiguration", "TransitGatewayConfiguration", "TransitGatewayConfiguration", Kind::Struct(TransitGatewayConfigurationInputStructure::DEF), optional, None;
    17 device_posture_options: DevicePostureOptions, Struct, "DevicePostureOptions", "DevicePostureOptions", "DevicePostureOptions", Kind::Struct(DevicePostureOptions::DEF), optional, None;
} }

shape! { ModifyClientVpnEndpointResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyDefaultCreditSpecificationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "InstanceFamily", Kind::Str, required, Some(&Rule::Enum(&enums::UNLIMITED_SUPPORTED_INSTANCE_FAMILY));
    2 cpu_credits: Str, Str, "CpuCredits", "CpuCredits", "CpuCredits", Kind::Str, required, None;
} }

shape! { ModifyDefaultCreditSpecificationResult {
    0 instance_family_credit_specification: InstanceFamilyCreditSpecification, Struct, "InstanceFamilyCreditSpecification", "InstanceFamilyCreditSpecification", "instanceFamilyCreditSpecification", Kind::Struct(InstanceFamilyCreditSpecification::DEF), optional, None;
} }

shape! { ModifyEbsDefaultKmsKeyIdRequest {
    0 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyEbsDefaultKmsKeyIdResult {
    0 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
} }

shape! { ModifyFleetRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 excess_capacity_termination_policy: Str, Str, "ExcessCapacityTerminationPolicy", "ExcessCapacityTerminationPolicy", "ExcessCapacityTerminationPolicy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_EXCESS_CAPACITY_TERMINATION_POLICY));
    2 launch_template_configs: Vec<FleetLaunchTemplateConfigRequest>, Structs, "LaunchTemplateConfigs", "LaunchTemplateConfig", "LaunchTemplateConfig", Kind::List(&Item(Kind::Struct(FleetLaunchTemplateConfigRequest::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    3 fleet_id: Str, Str, "FleetId", "FleetId", "FleetId", Kind::Str, required, None;
    4 target_capacity_specification: TargetCapacitySpecificationRequest, Struct, "TargetCapacitySpecification", "TargetCapacitySpecification", "TargetCapacitySpecification", Kind::Struct(TargetCapacitySpecificationRequest::DEF), optional, None;
    5 context: Str, Str, "Context", "Context", "Context", Kind::Str, optional, None;
} }

shape! { ModifyFleetResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyFpgaImageAttributeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "FpgaImageId", Kind::Str, required, Some(&Rule::Id(&ids::FPGA_IMAGE));
    2 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, optional, Some(&Rule::Enum(&enums::FPGA_IMAGE_ATTRIBUTE_NAME));
    3 operation_type: Str, Str, "OperationType", "OperationType", "OperationType", Kind::Str, optional, Some(&Rule::Enum(&enums::OPERATION_TYPE));
    4 user_ids: Vec<Str>, Strs, "UserIds", "UserId", "UserId", Kind::List(&Item(Kind::Str, tag!("UserId"), None)), optional, None;
    5 user_groups: Vec<Str>, Strs, "UserGroups", "UserGroup", "UserGroup", Kind::List(&Item(Kind::Str, tag!("UserGroup"), None)), optional, None;
    6 product_codes: Vec<Str>, Strs, "ProductCodes", "ProductCode", "ProductCode", Kind::List(&Item(Kind::Str, tag!("ProductCode"), None)), optional, None;
    7 load_permission: LoadPermissionModifications, Struct, "LoadPermission", "LoadPermission", "LoadPermission", Kind::Struct(LoadPermissionModifications::DEF), optional, None;
    8 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    9 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
} }

shape! { ModifyFpgaImageAttributeResult {
    0 fpga_image_attribute: FpgaImageAttribute, Struct, "FpgaImageAttribute", "FpgaImageAttribute", "fpgaImageAttribute", Kind::Struct(FpgaImageAttribute::DEF), optional, None;
} }

shape! { ModifyHostsRequest {
    0 host_recovery: Str, Str, "HostRecovery", "HostRecovery", "HostRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::HOST_RECOVERY));
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    2 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "InstanceFamily", Kind::Str, optional, None;
    3 host_maintenance: Str, Str, "HostMaintenance", "HostMaintenance", "HostMaintenance", Kind::Str, optional, Some(&Rule::Enum(&enums::HOST_MAINTENANCE));
    4 host_ids: Vec<Str>, Strs, "HostIds", "HostId", "hostId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), required, None;
    5 auto_placement: Str, Str, "AutoPlacement", "AutoPlacement", "autoPlacement", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_PLACEMENT));
} }

shape! { ModifyHostsResult {
    0 successful: Vec<Str>, Strs, "Successful", "Successful", "successful", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyIdFormatRequest {
    0 resource: Str, Str, "Resource", "Resource", "Resource", Kind::Str, required, None;
    1 use_long_ids: bool, Bool, "UseLongIds", "UseLongIds", "UseLongIds", Kind::Bool, required, None;
} }

shape! { ModifyIdentityIdFormatRequest {
    0 resource: Str, Str, "Resource", "Resource", "resource", Kind::Str, required, None;
    1 use_long_ids: bool, Bool, "UseLongIds", "UseLongIds", "useLongIds", Kind::Bool, required, None;
    2 principal_arn: Str, Str, "PrincipalArn", "PrincipalArn", "principalArn", Kind::Str, required, None;
} }

shape! { ModifyImageAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, optional, None;
    1 description: AttributeValue, Struct, "Description", "Description", "Description", Kind::Struct(AttributeValue::DEF), optional, None;
    2 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    3 launch_permission: LaunchPermissionModifications, Struct, "LaunchPermission", "LaunchPermission", "LaunchPermission", Kind::Struct(LaunchPermissionModifications::DEF), optional, None;
    4 operation_type: Str, Str, "OperationType", "OperationType", "OperationType", Kind::Str, optional, Some(&Rule::Enum(&enums::OPERATION_TYPE));
    5 product_codes: Vec<Str>, Strs, "ProductCodes", "ProductCode", "ProductCode", Kind::List(&Item(Kind::Str, tag!("ProductCode"), None)), optional, None;
    6 user_groups: Vec<Str>, Strs, "UserGroups", "UserGroup", "UserGroup", Kind::List(&Item(Kind::Str, tag!("UserGroup"), None)), optional, None;
    7 user_ids: Vec<Str>, Strs, "UserIds", "UserId", "UserId", Kind::List(&Item(Kind::Str, tag!("UserId"), None)), optional, None;
    8 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
    9 organization_arns: Vec<Str>, Strs, "OrganizationArns", "OrganizationArn", "OrganizationArn", Kind::List(&Item(Kind::Str, tag!("OrganizationArn"), None)), optional, None;
    10 organizational_unit_arns: Vec<Str>, Strs, "OrganizationalUnitArns", "OrganizationalUnitArn", "OrganizationalUnitArn", Kind::List(&Item(Kind::Str, tag!("OrganizationalUnitArn"), None)), optional, None;
    11 imds_support: AttributeValue, Struct, "ImdsSupport", "ImdsSupport", "ImdsSupport", Kind::Struct(AttributeValue::DEF), optional, None;
    12 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceAttributeRequest {
    0 source_dest_check: AttributeBooleanValue, Struct, "SourceDestCheck", "SourceDestCheck", "SourceDestCheck", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    1 enclave_options: EnclaveOptionsRequest, Struct, "EnclaveOptions", "EnclaveOptions", "EnclaveOptions", Kind::Struct(EnclaveOptionsRequest::DEF), optional, None;
    2 disable_api_stop: AttributeBooleanValue, Struct, "DisableApiStop", "DisableApiStop", "DisableApiStop", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    5 attribute: Str, Str, "Attribute", "Attribute", "attribute", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_ATTRIBUTE_NAME));
    6 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
    7 block_device_mappings: Vec<InstanceBlockDeviceMappingSpecification>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(InstanceBlockDeviceMappingSpecification::DEF), tag!("item"), None)), optional, None;
    8 disable_api_termination: AttributeBooleanValue, Struct, "DisableApiTermination", "DisableApiTermination", "disableApiTermination", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    9 instance_type: AttributeValue, Struct, "InstanceType", "InstanceType", "instanceType", Kind::Struct(AttributeValue::DEF), optional, None;
    10 kernel: AttributeValue, Struct, "Kernel", "Kernel", "kernel", Kind::Struct(AttributeValue::DEF), optional, None;
    11 ramdisk: AttributeValue, Struct, "Ramdisk", "Ramdisk", "ramdisk", Kind::Struct(AttributeValue::DEF), optional, None;
    12 user_data: SecureBlobAttributeValue, Struct, "UserData", "UserData", "userData", Kind::Struct(SecureBlobAttributeValue::DEF), optional, None;
    13 instance_initiated_shutdown_behavior: AttributeValue, Struct, "InstanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", Kind::Struct(AttributeValue::DEF), optional, None;
    14 groups: Vec<Str>, Strs, "Groups", "GroupId", "GroupId", Kind::List(&Item(Kind::Str, tag!("groupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    15 ebs_optimized: AttributeBooleanValue, Struct, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    16 sriov_net_support: AttributeValue, Struct, "SriovNetSupport", "SriovNetSupport", "sriovNetSupport", Kind::Struct(AttributeValue::DEF), optional, None;
    17 ena_support: AttributeBooleanValue, Struct, "EnaSupport", "EnaSupport", "enaSupport", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
} }

shape! { ModifyInstanceAttributeUserDataRequest {
    0 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { ModifyInstanceCapacityReservationAttributesRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 capacity_reservation_specification: CapacityReservationSpecification, Struct, "CapacityReservationSpecification", "CapacityReservationSpecification", "CapacityReservationSpecification", Kind::Struct(CapacityReservationSpecification::DEF), required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceCapacityReservationAttributesResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceConnectEndpointRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_connect_endpoint_id: Str, Str, "InstanceConnectEndpointId", "InstanceConnectEndpointId", "InstanceConnectEndpointId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE_CONNECT_ENDPOINT));
    2 ip_address_type: Str, Str, "IpAddressType", "IpAddressType", "IpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_ADDRESS_TYPE));
    3 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, Some(&Rule::Count(0, 16));
    4 preserve_client_ip: bool, Bool, "PreserveClientIp", "PreserveClientIp", "PreserveClientIp", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceConnectEndpointResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceCpuOptionsRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 core_count: i32, Int, "CoreCount", "CoreCount", "CoreCount", Kind::Int, optional, None;
    2 threads_per_core: i32, Int, "ThreadsPerCore", "ThreadsPerCore", "ThreadsPerCore", Kind::Int, optional, None;
    3 nested_virtualization: Str, Str, "NestedVirtualization", "NestedVirtualization", "NestedVirtualization", Kind::Str, optional, Some(&Rule::Enum(&enums::NESTED_VIRTUALIZATION_SPECIFICATION));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceCpuOptionsResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 core_count: i32, Int, "CoreCount", "CoreCount", "coreCount", Kind::Int, optional, None;
    2 threads_per_core: i32, Int, "ThreadsPerCore", "ThreadsPerCore", "threadsPerCore", Kind::Int, optional, None;
    3 nested_virtualization: Str, Str, "NestedVirtualization", "NestedVirtualization", "nestedVirtualization", Kind::Str, optional, Some(&Rule::Enum(&enums::NESTED_VIRTUALIZATION_SPECIFICATION));
} }

shape! { ModifyInstanceCreditSpecificationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 instance_credit_specifications: Vec<InstanceCreditSpecificationRequest>, Structs, "InstanceCreditSpecifications", "InstanceCreditSpecification", "InstanceCreditSpecification", Kind::List(&Item(Kind::Struct(InstanceCreditSpecificationRequest::DEF), tag!("item"), None)), required, None;
} }

shape! { ModifyInstanceCreditSpecificationResult {
    0 successful_instance_credit_specifications: Vec<SuccessfulInstanceCreditSpecificationItem>, Structs, "SuccessfulInstanceCreditSpecifications", "SuccessfulInstanceCreditSpecificationSet", "successfulInstanceCreditSpecificationSet", Kind::List(&Item(Kind::Struct(SuccessfulInstanceCreditSpecificationItem::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful_instance_credit_specifications: Vec<UnsuccessfulInstanceCreditSpecificationItem>, Structs, "UnsuccessfulInstanceCreditSpecifications", "UnsuccessfulInstanceCreditSpecificationSet", "unsuccessfulInstanceCreditSpecificationSet", Kind::List(&Item(Kind::Struct(UnsuccessfulInstanceCreditSpecificationItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyInstanceEventStartTimeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 instance_event_id: Str, Str, "InstanceEventId", "InstanceEventId", "InstanceEventId", Kind::Str, required, None;
    3 not_before: Timestamp, Time, "NotBefore", "NotBefore", "NotBefore", Kind::Time, required, None;
} }

shape! { ModifyInstanceEventStartTimeResult {
    0 event: InstanceStatusEvent, Struct, "Event", "Event", "event", Kind::Struct(InstanceStatusEvent::DEF), optional, None;
} }

shape! { ModifyInstanceEventWindowRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
    2 instance_event_window_id: Str, Str, "InstanceEventWindowId", "InstanceEventWindowId", "InstanceEventWindowId", Kind::Str, required, None;
    3 time_ranges: Vec<InstanceEventWindowTimeRangeRequest>, Structs, "TimeRanges", "TimeRange", "TimeRange", Kind::List(&Item(Kind::Struct(InstanceEventWindowTimeRangeRequest::DEF), tag!("item"), None)), optional, None;
    4 cron_expression: Str, Str, "CronExpression", "CronExpression", "CronExpression", Kind::Str, optional, None;
} }

shape! { ModifyInstanceEventWindowResult {
    0 instance_event_window: InstanceEventWindow, Struct, "InstanceEventWindow", "InstanceEventWindow", "instanceEventWindow", Kind::Struct(InstanceEventWindow::DEF), optional, None;
} }

shape! { ModifyInstanceMaintenanceOptionsRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 auto_recovery: Str, Str, "AutoRecovery", "AutoRecovery", "AutoRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_AUTO_RECOVERY_STATE));
    2 reboot_migration: Str, Str, "RebootMigration", "RebootMigration", "RebootMigration", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_REBOOT_MIGRATION_STATE));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceMaintenanceOptionsResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 auto_recovery: Str, Str, "AutoRecovery", "AutoRecovery", "autoRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_AUTO_RECOVERY_STATE));
    2 reboot_migration: Str, Str, "RebootMigration", "RebootMigration", "rebootMigration", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_REBOOT_MIGRATION_STATE));
} }

shape! { ModifyInstanceMetadataDefaultsRequest {
    0 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "HttpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::METADATA_DEFAULT_HTTP_TOKENS_STATE));
    1 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", Kind::Int, optional, None;
    2 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "HttpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_INSTANCE_METADATA_ENDPOINT_STATE));
    3 instance_metadata_tags: Str, Str, "InstanceMetadataTags", "InstanceMetadataTags", "InstanceMetadataTags", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_INSTANCE_METADATA_TAGS_STATE));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 http_tokens_enforced: Str, Str, "HttpTokensEnforced", "HttpTokensEnforced", "HttpTokensEnforced", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_HTTP_TOKENS_ENFORCED_STATE));
} }

shape! { ModifyInstanceMetadataDefaultsResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceMetadataOptionsRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "HttpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::HTTP_TOKENS_STATE));
    2 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", Kind::Int, optional, None;
    3 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "HttpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_ENDPOINT_STATE));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 http_protocol_ipv6: Str, Str, "HttpProtocolIpv6", "HttpProtocolIpv6", "HttpProtocolIpv6", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_PROTOCOL_STATE));
    6 instance_metadata_tags: Str, Str, "InstanceMetadataTags", "InstanceMetadataTags", "InstanceMetadataTags", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_TAGS_STATE));
} }

shape! { ModifyInstanceMetadataOptionsResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 instance_metadata_options: InstanceMetadataOptionsResponse, Struct, "InstanceMetadataOptions", "InstanceMetadataOptions", "instanceMetadataOptions", Kind::Struct(InstanceMetadataOptionsResponse::DEF), optional, None;
} }

shape! { ModifyInstanceNetworkPerformanceRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 bandwidth_weighting: Str, Str, "BandwidthWeighting", "BandwidthWeighting", "BandwidthWeighting", Kind::Str, required, Some(&Rule::Enum(&enums::INSTANCE_BANDWIDTH_WEIGHTING));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyInstanceNetworkPerformanceResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 bandwidth_weighting: Str, Str, "BandwidthWeighting", "BandwidthWeighting", "bandwidthWeighting", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_BANDWIDTH_WEIGHTING));
} }

shape! { ModifyInstancePlacementRequest {
    0 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
    1 partition_number: i32, Int, "PartitionNumber", "PartitionNumber", "PartitionNumber", Kind::Int, optional, None;
    2 host_resource_group_arn: Str, Str, "HostResourceGroupArn", "HostResourceGroupArn", "HostResourceGroupArn", Kind::Str, optional, None;
    3 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
    4 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    5 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::HOST_TENANCY));
    6 affinity: Str, Str, "Affinity", "Affinity", "affinity", Kind::Str, optional, Some(&Rule::Enum(&enums::AFFINITY));
    7 host_id: Str, Str, "HostId", "HostId", "hostId", Kind::Str, optional, Some(&Rule::Id(&ids::HOST));
} }

shape! { ModifyInstancePlacementResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyIpamPolicyAllocationRulesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "IpamPolicyId", Kind::Str, required, None;
    2 locale: Str, Str, "Locale", "Locale", "Locale", Kind::Str, required, None;
    3 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, required, Some(&Rule::Enum(&enums::IPAM_POLICY_RESOURCE_TYPE));
    4 allocation_rules: Vec<IpamPolicyAllocationRuleRequest>, Structs, "AllocationRules", "AllocationRule", "AllocationRule", Kind::List(&Item(Kind::Struct(IpamPolicyAllocationRuleRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyIpamPolicyAllocationRulesResult {
    0 ipam_policy_document: IpamPolicyDocument, Struct, "IpamPolicyDocument", "IpamPolicyDocument", "ipamPolicyDocument", Kind::Struct(IpamPolicyDocument::DEF), optional, None;
} }

shape! { ModifyIpamPoolAllocationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_allocation_id: Str, Str, "IpamPoolAllocationId", "IpamPoolAllocationId", "IpamPoolAllocationId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
} }

shape! { ModifyIpamPoolAllocationResult {
    0 ipam_pool_allocation: IpamPoolAllocation, Struct, "IpamPoolAllocation", "IpamPoolAllocation", "ipamPoolAllocation", Kind::Struct(IpamPoolAllocation::DEF), optional, None;
} }

shape! { ModifyIpamPoolRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 auto_import: bool, Bool, "AutoImport", "AutoImport", "AutoImport", Kind::Bool, optional, None;
    4 allocation_min_netmask_length: i32, Int, "AllocationMinNetmaskLength", "AllocationMinNetmaskLength", "AllocationMinNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    5 allocation_max_netmask_length: i32, Int, "AllocationMaxNetmaskLength", "AllocationMaxNetmaskLength", "AllocationMaxNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    6 allocation_default_netmask_length: i32, Int, "AllocationDefaultNetmaskLength", "AllocationDefaultNetmaskLength", "AllocationDefaultNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    7 clear_allocation_default_netmask_length: bool, Bool, "ClearAllocationDefaultNetmaskLength", "ClearAllocationDefaultNetmaskLength", "ClearAllocationDefaultNetmaskLength", Kind::Bool, optional, None;
    8 add_allocation_resource_tags: Vec<RequestIpamResourceTag>, Structs, "AddAllocationResourceTags", "AddAllocationResourceTag", "AddAllocationResourceTag", Kind::List(&Item(Kind::Struct(RequestIpamResourceTag::DEF), tag!("item"), None)), optional, None;
    9 remove_allocation_resource_tags: Vec<RequestIpamResourceTag>, Structs, "RemoveAllocationResourceTags", "RemoveAllocationResourceTag", "RemoveAllocationResourceTag", Kind::List(&Item(Kind::Struct(RequestIpamResourceTag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyIpamPoolResult {
    0 ipam_pool: IpamPool, Struct, "IpamPool", "IpamPool", "ipamPool", Kind::Struct(IpamPool::DEF), optional, None;
} }

shape! { ModifyIpamPrefixListResolverRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 rules: Vec<IpamPrefixListResolverRuleRequest>, Structs, "Rules", "Rule", "Rule", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverRuleRequest::DEF), tag!("Rule"), None)), optional, None;
} }

shape! { ModifyIpamPrefixListResolverResult {
    0 ipam_prefix_list_resolver: IpamPrefixListResolver, Struct, "IpamPrefixListResolver", "IpamPrefixListResolver", "ipamPrefixListResolver", Kind::Struct(IpamPrefixListResolver::DEF), optional, None;
} }

shape! { ModifyIpamPrefixListResolverTargetRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_target_id: Str, Str, "IpamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", Kind::Str, required, None;
    2 desired_version: i64, Long, "DesiredVersion", "DesiredVersion", "DesiredVersion", Kind::Long, optional, None;
    3 track_latest_version: bool, Bool, "TrackLatestVersion", "TrackLatestVersion", "TrackLatestVersion", Kind::Bool, optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { ModifyIpamPrefixListResolverTargetResult {
    0 ipam_prefix_list_resolver_target: IpamPrefixListResolverTarget, Struct, "IpamPrefixListResolverTarget", "IpamPrefixListResolverTarget", "ipamPrefixListResolverTarget", Kind::Struct(IpamPrefixListResolverTarget::DEF), optional, None;
} }

shape! { ModifyIpamRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 add_operating_regions: Vec<AddIpamOperatingRegion>, Structs, "AddOperatingRegions", "AddOperatingRegion", "AddOperatingRegion", Kind::List(&Item(Kind::Struct(AddIpamOperatingRegion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    4 remove_operating_regions: Vec<RemoveIpamOperatingRegion>, Structs, "RemoveOperatingRegions", "RemoveOperatingRegion", "RemoveOperatingRegion", Kind::List(&Item(Kind::Struct(RemoveIpamOperatingRegion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    5 tier: Str, Str, "Tier", "Tier", "Tier", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_TIER));
    6 enable_private_gua: bool, Bool, "EnablePrivateGua", "EnablePrivateGua", "EnablePrivateGua", Kind::Bool, optional, None;
    7 metered_account: Str, Str, "MeteredAccount", "MeteredAccount", "MeteredAccount", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_METERED_ACCOUNT));
} }

shape! { ModifyIpamResourceCidrRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 resource_id: Str, Str, "ResourceId", "ResourceId", "ResourceId", Kind::Str, required, None;
    2 resource_cidr: Str, Str, "ResourceCidr", "ResourceCidr", "ResourceCidr", Kind::Str, required, None;
    3 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "ResourceRegion", Kind::Str, required, None;
    4 current_ipam_scope_id: Str, Str, "CurrentIpamScopeId", "CurrentIpamScopeId", "CurrentIpamScopeId", Kind::Str, required, None;
    5 destination_ipam_scope_id: Str, Str, "DestinationIpamScopeId", "DestinationIpamScopeId", "DestinationIpamScopeId", Kind::Str, optional, None;
    6 monitored: bool, Bool, "Monitored", "Monitored", "Monitored", Kind::Bool, required, None;
} }

shape! { ModifyIpamResourceCidrResult {
    0 ipam_resource_cidr: IpamResourceCidr, Struct, "IpamResourceCidr", "IpamResourceCidr", "ipamResourceCidr", Kind::Struct(IpamResourceCidr::DEF), optional, None;
} }

shape! { ModifyIpamResourceDiscoveryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 add_operating_regions: Vec<AddIpamOperatingRegion>, Structs, "AddOperatingRegions", "AddOperatingRegion", "AddOperatingRegion", Kind::List(&Item(Kind::Struct(AddIpamOperatingRegion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    4 remove_operating_regions: Vec<RemoveIpamOperatingRegion>, Structs, "RemoveOperatingRegions", "RemoveOperatingRegion", "RemoveOperatingRegion", Kind::List(&Item(Kind::Struct(RemoveIpamOperatingRegion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    5 add_organizational_unit_exclusions: Vec<AddIpamOrganizationalUnitExclusion>, Structs, "AddOrganizationalUnitExclusions", "AddOrganizationalUnitExclusion", "AddOrganizationalUnitExclusion", Kind::List(&Item(Kind::Struct(AddIpamOrganizationalUnitExclusion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 10));
    6 remove_organizational_unit_exclusions: Vec<RemoveIpamOrganizationalUnitExclusion>, Structs, "RemoveOrganizationalUnitExclusions", "RemoveOrganizationalUnitExclusion", "RemoveOrganizationalUnitExclusion", Kind::List(&Item(Kind::Struct(RemoveIpamOrganizationalUnitExclusion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 10));
} }

shape! { ModifyIpamResourceDiscoveryResult {
    0 ipam_resource_discovery: IpamResourceDiscovery, Struct, "IpamResourceDiscovery", "IpamResourceDiscovery", "ipamResourceDiscovery", Kind::Struct(IpamResourceDiscovery::DEF), optional, None;
} }

shape! { ModifyIpamResult {
    0 ipam: Ipam, Struct, "Ipam", "Ipam", "ipam", Kind::Struct(Ipam::DEF), optional, None;
} }

shape! { ModifyIpamRoutingPolicyRegistrationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    3 asns: Vec<Str>, Strs, "Asns", "Asn", "Asn", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    4 permit_more_specific_announcements: bool, Bool, "PermitMoreSpecificAnnouncements", "PermitMoreSpecificAnnouncements", "PermitMoreSpecificAnnouncements", Kind::Bool, optional, None;
    5 max_length: i32, Int, "MaxLength", "MaxLength", "MaxLength", Kind::Int, optional, Some(&Rule::Range(0, 48));
    6 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    7 force: bool, Bool, "Force", "Force", "Force", Kind::Bool, optional, None;
    8 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { ModifyIpamRoutingPolicyRegistrationResult {
    0 ipam_routing_policy_registration_delta: IpamRoutingPolicyRegistrationDelta, Struct, "IpamRoutingPolicyRegistrationDelta", "IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", Kind::Struct(IpamRoutingPolicyRegistrationDelta::DEF), optional, None;
} }

shape! { ModifyIpamScopeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "IpamScopeId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 external_authority_configuration: ExternalAuthorityConfiguration, Struct, "ExternalAuthorityConfiguration", "ExternalAuthorityConfiguration", "ExternalAuthorityConfiguration", Kind::Struct(ExternalAuthorityConfiguration::DEF), optional, None;
    4 remove_external_authority_configuration: bool, Bool, "RemoveExternalAuthorityConfiguration", "RemoveExternalAuthorityConfiguration", "RemoveExternalAuthorityConfiguration", Kind::Bool, optional, None;
} }

shape! { ModifyIpamScopeResult {
    0 ipam_scope: IpamScope, Struct, "IpamScope", "IpamScope", "ipamScope", Kind::Struct(IpamScope::DEF), optional, None;
} }

shape! { ModifyLaunchTemplateRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    3 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    4 default_version: Str, Str, "DefaultVersion", "SetDefaultVersion", "SetDefaultVersion", Kind::Str, optional, None;
} }

shape! { ModifyLaunchTemplateResult {
    0 launch_template: LaunchTemplate, Struct, "LaunchTemplate", "LaunchTemplate", "launchTemplate", Kind::Struct(LaunchTemplate::DEF), optional, None;
} }

shape! { ModifyLocalGatewayRouteRequest {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, optional, None;
    1 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    2 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", Kind::Str, optional, None;
    3 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "DestinationPrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
} }

shape! { ModifyLocalGatewayRouteResult {
    0 route: LocalGatewayRoute, Struct, "Route", "Route", "route", Kind::Struct(LocalGatewayRoute::DEF), optional, None;
} }

shape! { ModifyManagedPrefixListRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 current_version: i64, Long, "CurrentVersion", "CurrentVersion", "CurrentVersion", Kind::Long, optional, None;
    3 prefix_list_name: Str, Str, "PrefixListName", "PrefixListName", "PrefixListName", Kind::Str, optional, None;
    4 add_entries: Vec<AddPrefixListEntry>, Structs, "AddEntries", "AddEntry", "AddEntry", Kind::List(&Item(Kind::Struct(AddPrefixListEntry::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 100));
    5 remove_entries: Vec<RemovePrefixListEntry>, Structs, "RemoveEntries", "RemoveEntry", "RemoveEntry", Kind::List(&Item(Kind::Struct(RemovePrefixListEntry::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 100));
    6 max_entries: i32, Int, "MaxEntries", "MaxEntries", "MaxEntries", Kind::Int, optional, None;
    7 ipam_prefix_list_resolver_sync_enabled: bool, Bool, "IpamPrefixListResolverSyncEnabled", "IpamPrefixListResolverSyncEnabled", "IpamPrefixListResolverSyncEnabled", Kind::Bool, optional, None;
} }

shape! { ModifyManagedPrefixListResult {
    0 prefix_list: ManagedPrefixList, Struct, "PrefixList", "PrefixList", "prefixList", Kind::Struct(ManagedPrefixList::DEF), optional, None;
} }

shape! { ModifyManagedResourceVisibilityRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 default_visibility: Str, Str, "DefaultVisibility", "DefaultVisibility", "DefaultVisibility", Kind::Str, required, Some(&Rule::Enum(&enums::MANAGED_RESOURCE_DEFAULT_VISIBILITY));
} }

shape! { ModifyManagedResourceVisibilityResult {
    0 visibility: ManagedResourceVisibilitySettings, Struct, "Visibility", "Visibility", "visibility", Kind::Struct(ManagedResourceVisibilitySettings::DEF), optional, None;
} }

shape! { ModifyMetricCategoryRequest {
    0 metric_category_id: Str, Str, "MetricCategoryId", "MetricCategoryId", "MetricCategoryId", Kind::Str, required, None;
    1 metrics: Vec<Str>, Strs, "Metrics", "Metric", "Metric", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyMetricCategoryResult {
    0 metric_category: MetricCategory, Struct, "MetricCategory", "MetricCategory", "metricCategory", Kind::Struct(MetricCategory::DEF), optional, None;
} }

shape! { ModifyNetworkInterfaceAttributeRequest {
    0 ena_srd_specification: EnaSrdSpecification, Struct, "EnaSrdSpecification", "EnaSrdSpecification", "EnaSrdSpecification", Kind::Struct(EnaSrdSpecification::DEF), optional, None;
    1 enable_primary_ipv6: bool, Bool, "EnablePrimaryIpv6", "EnablePrimaryIpv6", "EnablePrimaryIpv6", Kind::Bool, optional, None;
    2 connection_tracking_specification: ConnectionTrackingSpecificationRequest, Struct, "ConnectionTrackingSpecification", "ConnectionTrackingSpecification", "ConnectionTrackingSpecification", Kind::Struct(ConnectionTrackingSpecificationRequest::DEF), optional, None;
    3 associate_public_ip_address: bool, Bool, "AssociatePublicIpAddress", "AssociatePublicIpAddress", "AssociatePublicIpAddress", Kind::Bool, optional, None;
    4 associated_subnet_ids: Vec<Str>, Strs, "AssociatedSubnetIds", "AssociatedSubnetId", "AssociatedSubnetId", Kind::List(&Item(Kind::Str, tag!("AssociatedSubnetId"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    6 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    7 description: AttributeValue, Struct, "Description", "Description", "description", Kind::Struct(AttributeValue::DEF), optional, None;
    8 source_dest_check: AttributeBooleanValue, Struct, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    9 groups: Vec<Str>, Strs, "Groups", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    10 attachment: NetworkInterfaceAttachmentChanges, Struct, "Attachment", "Attachment", "attachment", Kind::Struct(NetworkInterfaceAttachmentChanges::DEF), optional, None;
} }

shape! { ModifyNetworkingFlexCostAllocationPolicyRequest {
    0 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "FcaPolicyId", Kind::Str, required, Some(&Rule::Length(22, 22));
    1 nat_fca_policy_document: NatFlexCostAllocationPolicyDocument, Struct, "NatFcaPolicyDocument", "NatFcaPolicyDocument", "NatFcaPolicyDocument", Kind::Struct(NatFlexCostAllocationPolicyDocument::DEF), optional, None;
    2 instance_fca_policy_document: InstanceFlexCostAllocationPolicyDocument, Struct, "InstanceFcaPolicyDocument", "InstanceFcaPolicyDocument", "InstanceFcaPolicyDocument", Kind::Struct(InstanceFlexCostAllocationPolicyDocument::DEF), optional, None;
    3 pcx_fca_policy_document: PcxFlexCostAllocationPolicyDocument, Struct, "PcxFcaPolicyDocument", "PcxFcaPolicyDocument", "PcxFcaPolicyDocument", Kind::Struct(PcxFlexCostAllocationPolicyDocument::DEF), optional, None;
    4 show_back_enabled: bool, Bool, "ShowBackEnabled", "ShowBackEnabled", "ShowBackEnabled", Kind::Bool, optional, None;
    5 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    6 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyNetworkingFlexCostAllocationPolicyResult {
    0 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "fcaPolicyId", Kind::Str, optional, Some(&Rule::Length(22, 22));
    1 updated_at: Timestamp, Time, "UpdatedAt", "UpdatedAt", "updatedAt", Kind::Time, optional, None;
    2 version: i32, Int, "Version", "Version", "version", Kind::Int, optional, Some(&Rule::Range(1, 2147483647));
    3 version_expected_effective_at: Timestamp, Time, "VersionExpectedEffectiveAt", "VersionExpectedEffectiveAt", "versionExpectedEffectiveAt", Kind::Time, optional, None;
} }

shape! { ModifyPrivateDnsNameOptionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 private_dns_hostname_type: Str, Str, "PrivateDnsHostnameType", "PrivateDnsHostnameType", "PrivateDnsHostnameType", Kind::Str, optional, Some(&Rule::Enum(&enums::HOSTNAME_TYPE));
    3 enable_resource_name_dns_a_record: bool, Bool, "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", "EnableResourceNameDnsARecord", Kind::Bool, optional, None;
    4 enable_resource_name_dns_aaaa_record: bool, Bool, "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecord", Kind::Bool, optional, None;
} }

shape! { ModifyPrivateDnsNameOptionsResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyPublicIpDnsNameOptionsRequest {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    1 hostname_type: Str, Str, "HostnameType", "HostnameType", "HostnameType", Kind::Str, required, Some(&Rule::Enum(&enums::PUBLIC_IP_DNS_OPTION));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyPublicIpDnsNameOptionsResult {
    0 successful: bool, Bool, "Successful", "Successful", "successful", Kind::Bool, optional, None;
} }

shape! { ModifyReservedInstancesRequest {
    0 reserved_instances_ids: Vec<Str>, Strs, "ReservedInstancesIds", "ReservedInstancesId", "ReservedInstancesId", Kind::List(&Item(Kind::Str, tag!("ReservedInstancesId"), None)), required, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    2 target_configurations: Vec<ReservedInstancesConfiguration>, Structs, "TargetConfigurations", "ReservedInstancesConfigurationSetItemType", "ReservedInstancesConfigurationSetItemType", Kind::List(&Item(Kind::Struct(ReservedInstancesConfiguration::DEF), tag!("item"), None)), required, None;
} }

shape! { ModifyReservedInstancesResult {
    0 reserved_instances_modification_id: Str, Str, "ReservedInstancesModificationId", "ReservedInstancesModificationId", "reservedInstancesModificationId", Kind::Str, optional, None;
} }

shape! { ModifyRouteServerRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 persist_routes: Str, Str, "PersistRoutes", "PersistRoutes", "PersistRoutes", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_PERSIST_ROUTES_ACTION));
    2 persist_routes_duration: i64, Long, "PersistRoutesDuration", "PersistRoutesDuration", "PersistRoutesDuration", Kind::Long, optional, None;
    3 sns_notifications_enabled: bool, Bool, "SnsNotificationsEnabled", "SnsNotificationsEnabled", "SnsNotificationsEnabled", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyRouteServerResult {
    0 route_server: RouteServer, Struct, "RouteServer", "RouteServer", "routeServer", Kind::Struct(RouteServer::DEF), optional, None;
} }

shape! { ModifySecurityGroupRulesRequest {
    0 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, required, Some(&Rule::Id(&ids::SECURITY_GROUP));
    1 security_group_rules: Vec<SecurityGroupRuleUpdate>, Structs, "SecurityGroupRules", "SecurityGroupRule", "SecurityGroupRule", Kind::List(&Item(Kind::Struct(SecurityGroupRuleUpdate::DEF), tag!("item"), None)), required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifySecurityGroupRulesResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifySnapshotAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_ATTRIBUTE_NAME));
    1 create_volume_permission: CreateVolumePermissionModifications, Struct, "CreateVolumePermission", "CreateVolumePermission", "CreateVolumePermission", Kind::Struct(CreateVolumePermissionModifications::DEF), optional, None;
    2 group_names: Vec<Str>, Strs, "GroupNames", "UserGroup", "UserGroup", Kind::List(&Item(Kind::Str, tag!("GroupName"), None)), optional, None;
    3 operation_type: Str, Str, "OperationType", "OperationType", "OperationType", Kind::Str, optional, Some(&Rule::Enum(&enums::OPERATION_TYPE));
    4 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    5 user_ids: Vec<Str>, Strs, "UserIds", "UserId", "UserId", Kind::List(&Item(Kind::Str, tag!("UserId"), None)), optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { ModifySnapshotTierRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    1 storage_tier: Str, Str, "StorageTier", "StorageTier", "StorageTier", Kind::Str, optional, Some(&Rule::Enum(&enums::TARGET_STORAGE_TIER));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifySnapshotTierResult {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 tiering_start_time: Timestamp, Time, "TieringStartTime", "TieringStartTime", "tieringStartTime", Kind::Time, optional, None;
} }

shape! { ModifySpotFleetRequestRequest {
    0 launch_template_configs: Vec<LaunchTemplateConfig>, Structs, "LaunchTemplateConfigs", "LaunchTemplateConfig", "LaunchTemplateConfig", Kind::List(&Item(Kind::Struct(LaunchTemplateConfig::DEF), tag!("item"), None)), optional, None;
    1 on_demand_target_capacity: i32, Int, "OnDemandTargetCapacity", "OnDemandTargetCapacity", "OnDemandTargetCapacity", Kind::Int, optional, None;
    2 context: Str, Str, "Context", "Context", "Context", Kind::Str, optional, None;
    3 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, required, Some(&Rule::Id(&ids::SPOT_FLEET_REQUEST));
    4 target_capacity: i32, Int, "TargetCapacity", "TargetCapacity", "targetCapacity", Kind::Int, optional, None;
    5 excess_capacity_termination_policy: Str, Str, "ExcessCapacityTerminationPolicy", "ExcessCapacityTerminationPolicy", "excessCapacityTerminationPolicy", Kind::Str, optional, Some(&Rule::Enum(&enums::EXCESS_CAPACITY_TERMINATION_POLICY));
} }

shape! { ModifySpotFleetRequestResponse {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifySubnetAttributeRequest {
    0 assign_ipv6_address_on_creation: AttributeBooleanValue, Struct, "AssignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    1 map_public_ip_on_launch: AttributeBooleanValue, Struct, "MapPublicIpOnLaunch", "MapPublicIpOnLaunch", "MapPublicIpOnLaunch", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    2 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    3 map_customer_owned_ip_on_launch: AttributeBooleanValue, Struct, "MapCustomerOwnedIpOnLaunch", "MapCustomerOwnedIpOnLaunch", "MapCustomerOwnedIpOnLaunch", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    4 customer_owned_ipv4_pool: Str, Str, "CustomerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", "CustomerOwnedIpv4Pool", Kind::Str, optional, None;
    5 enable_dns64: AttributeBooleanValue, Struct, "EnableDns64", "EnableDns64", "EnableDns64", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    6 private_dns_hostname_type_on_launch: Str, Str, "PrivateDnsHostnameTypeOnLaunch", "PrivateDnsHostnameTypeOnLaunch", "PrivateDnsHostnameTypeOnLaunch", Kind::Str, optional, Some(&Rule::Enum(&enums::HOSTNAME_TYPE));
    7 enable_resource_name_dns_a_record_on_launch: AttributeBooleanValue, Struct, "EnableResourceNameDnsARecordOnLaunch", "EnableResourceNameDnsARecordOnLaunch", "EnableResourceNameDnsARecordOnLaunch", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    8 enable_resource_name_dns_aaaa_record_on_launch: AttributeBooleanValue, Struct, "EnableResourceNameDnsAAAARecordOnLaunch", "EnableResourceNameDnsAAAARecordOnLaunch", "EnableResourceNameDnsAAAARecordOnLaunch", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    9 enable_lni_at_device_index: i32, Int, "EnableLniAtDeviceIndex", "EnableLniAtDeviceIndex", "EnableLniAtDeviceIndex", Kind::Int, optional, None;
    10 disable_lni_at_device_index: AttributeBooleanValue, Struct, "DisableLniAtDeviceIndex", "DisableLniAtDeviceIndex", "DisableLniAtDeviceIndex", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
} }

shape! { ModifyTrafficMirrorFilterNetworkServicesRequest {
    0 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "TrafficMirrorFilterId", Kind::Str, required, None;
    1 add_network_services: Vec<Str>, Strs, "AddNetworkServices", "AddNetworkService", "AddNetworkService", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_NETWORK_SERVICE)))), optional, None;
    2 remove_network_services: Vec<Str>, Strs, "RemoveNetworkServices", "RemoveNetworkService", "RemoveNetworkService", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_NETWORK_SERVICE)))), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTrafficMirrorFilterNetworkServicesResult {
    0 traffic_mirror_filter: TrafficMirrorFilter, Struct, "TrafficMirrorFilter", "TrafficMirrorFilter", "trafficMirrorFilter", Kind::Struct(TrafficMirrorFilter::DEF), optional, None;
} }

shape! { ModifyTrafficMirrorFilterRuleRequest {
    0 traffic_mirror_filter_rule_id: Str, Str, "TrafficMirrorFilterRuleId", "TrafficMirrorFilterRuleId", "TrafficMirrorFilterRuleId", Kind::Str, required, None;
    1 traffic_direction: Str, Str, "TrafficDirection", "TrafficDirection", "TrafficDirection", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_DIRECTION));
    2 rule_number: i32, Int, "RuleNumber", "RuleNumber", "RuleNumber", Kind::Int, optional, None;
    3 rule_action: Str, Str, "RuleAction", "RuleAction", "RuleAction", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_RULE_ACTION));
    4 destination_port_range: TrafficMirrorPortRangeRequest, Struct, "DestinationPortRange", "DestinationPortRange", "DestinationPortRange", Kind::Struct(TrafficMirrorPortRangeRequest::DEF), optional, None;
    5 source_port_range: TrafficMirrorPortRangeRequest, Struct, "SourcePortRange", "SourcePortRange", "SourcePortRange", Kind::Struct(TrafficMirrorPortRangeRequest::DEF), optional, None;
    6 protocol: i32, Int, "Protocol", "Protocol", "Protocol", Kind::Int, optional, None;
    7 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, optional, None;
    8 source_cidr_block: Str, Str, "SourceCidrBlock", "SourceCidrBlock", "SourceCidrBlock", Kind::Str, optional, None;
    9 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    10 remove_fields: Vec<Str>, Strs, "RemoveFields", "RemoveField", "RemoveField", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_FILTER_RULE_FIELD)))), optional, None;
    11 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTrafficMirrorFilterRuleResult {
    0 traffic_mirror_filter_rule: TrafficMirrorFilterRule, Struct, "TrafficMirrorFilterRule", "TrafficMirrorFilterRule", "trafficMirrorFilterRule", Kind::Struct(TrafficMirrorFilterRule::DEF), optional, None;
} }

shape! { ModifyTrafficMirrorSessionRequest {
    0 traffic_mirror_session_id: Str, Str, "TrafficMirrorSessionId", "TrafficMirrorSessionId", "TrafficMirrorSessionId", Kind::Str, required, None;
    1 traffic_mirror_target_id: Str, Str, "TrafficMirrorTargetId", "TrafficMirrorTargetId", "TrafficMirrorTargetId", Kind::Str, optional, None;
    2 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "TrafficMirrorFilterId", Kind::Str, optional, None;
    3 packet_length: i32, Int, "PacketLength", "PacketLength", "PacketLength", Kind::Int, optional, None;
    4 session_number: i32, Int, "SessionNumber", "SessionNumber", "SessionNumber", Kind::Int, optional, None;
    5 virtual_network_id: i32, Int, "VirtualNetworkId", "VirtualNetworkId", "VirtualNetworkId", Kind::Int, optional, None;
    6 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    7 remove_fields: Vec<Str>, Strs, "RemoveFields", "RemoveField", "RemoveField", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_SESSION_FIELD)))), optional, None;
    8 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTrafficMirrorSessionResult {
    0 traffic_mirror_session: TrafficMirrorSession, Struct, "TrafficMirrorSession", "TrafficMirrorSession", "trafficMirrorSession", Kind::Struct(TrafficMirrorSession::DEF), optional, None;
} }

shape! { ModifyTransitGatewayAttachmentNatConfigurationRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 nat_gateway_support: Str, Str, "NatGatewaySupport", "NatGatewaySupport", "NatGatewaySupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_NAT_GATEWAY_SUPPORT_VALUE));
    2 nat_system_route_support: Str, Str, "NatSystemRouteSupport", "NatSystemRouteSupport", "NatSystemRouteSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_NAT_SYSTEM_ROUTE_SUPPORT_VALUE));
    3 nat_gateway_rules: Vec<TransitGatewayNatRuleRequest>, Structs, "NatGatewayRules", "NatGatewayRule", "NatGatewayRule", Kind::List(&Item(Kind::Struct(TransitGatewayNatRuleRequest::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    4 reset_nat_gateway_rules: bool, Bool, "ResetNatGatewayRules", "ResetNatGatewayRules", "ResetNatGatewayRules", Kind::Bool, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayAttachmentNatConfigurationResult {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 nat_gateway_support: Str, Str, "NatGatewaySupport", "NatGatewaySupport", "natGatewaySupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_NAT_GATEWAY_SUPPORT_STATE));
    2 nat_system_route_support: Str, Str, "NatSystemRouteSupport", "NatSystemRouteSupport", "natSystemRouteSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_NAT_SYSTEM_ROUTE_SUPPORT_VALUE));
    3 nat_gateway_rules: Vec<TransitGatewayNatRule>, Structs, "NatGatewayRules", "NatGatewayRuleSet", "natGatewayRuleSet", Kind::List(&Item(Kind::Struct(TransitGatewayNatRule::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
} }

shape! { ModifyTransitGatewayMeteringPolicyRequest {
    0 transit_gateway_metering_policy_id: Str, Str, "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", Kind::Str, required, None;
    1 add_middlebox_attachment_ids: Vec<Str>, Strs, "AddMiddleboxAttachmentIds", "AddMiddleboxAttachmentId", "AddMiddleboxAttachmentId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    2 remove_middlebox_attachment_ids: Vec<Str>, Strs, "RemoveMiddleboxAttachmentIds", "RemoveMiddleboxAttachmentId", "RemoveMiddleboxAttachmentId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayMeteringPolicyResult {
    0 transit_gateway_metering_policy: TransitGatewayMeteringPolicy, Struct, "TransitGatewayMeteringPolicy", "TransitGatewayMeteringPolicy", "transitGatewayMeteringPolicy", Kind::Struct(TransitGatewayMeteringPolicy::DEF), optional, None;
} }

shape! { ModifyTransitGatewayNetworkFunctionAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 add_availability_zones: Vec<Str>, Strs, "AddAvailabilityZones", "AddAvailabilityZone", "AddAvailabilityZone", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 add_availability_zone_ids: Vec<Str>, Strs, "AddAvailabilityZoneIds", "AddAvailabilityZoneId", "AddAvailabilityZoneId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 remove_availability_zones: Vec<Str>, Strs, "RemoveAvailabilityZones", "RemoveAvailabilityZone", "RemoveAvailabilityZone", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 remove_availability_zone_ids: Vec<Str>, Strs, "RemoveAvailabilityZoneIds", "RemoveAvailabilityZoneId", "RemoveAvailabilityZoneId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayNetworkFunctionAttachmentResult {
    0 transit_gateway_network_function_attachment: TransitGatewayNetworkFunctionAttachment, Struct, "TransitGatewayNetworkFunctionAttachment", "TransitGatewayNetworkFunctionAttachment", "transitGatewayNetworkFunctionAttachment", Kind::Struct(TransitGatewayNetworkFunctionAttachment::DEF), optional, None;
} }

shape! { ModifyTransitGatewayOptions {
    0 add_transit_gateway_cidr_blocks: Vec<Str>, Strs, "AddTransitGatewayCidrBlocks", "AddTransitGatewayCidrBlocks", "AddTransitGatewayCidrBlocks", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 remove_transit_gateway_cidr_blocks: Vec<Str>, Strs, "RemoveTransitGatewayCidrBlocks", "RemoveTransitGatewayCidrBlocks", "RemoveTransitGatewayCidrBlocks", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 vpn_ecmp_support: Str, Str, "VpnEcmpSupport", "VpnEcmpSupport", "VpnEcmpSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_ECMP_SUPPORT_VALUE));
    3 dns_support: Str, Str, "DnsSupport", "DnsSupport", "DnsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_SUPPORT_VALUE));
    4 security_group_referencing_support: Str, Str, "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_REFERENCING_SUPPORT_VALUE));
    5 auto_accept_shared_attachments: Str, Str, "AutoAcceptSharedAttachments", "AutoAcceptSharedAttachments", "AutoAcceptSharedAttachments", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_ACCEPT_SHARED_ATTACHMENTS_VALUE));
    6 default_route_table_association: Str, Str, "DefaultRouteTableAssociation", "DefaultRouteTableAssociation", "DefaultRouteTableAssociation", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_ROUTE_TABLE_ASSOCIATION_VALUE));
    7 association_default_route_table_id: Str, Str, "AssociationDefaultRouteTableId", "AssociationDefaultRouteTableId", "AssociationDefaultRouteTableId", Kind::Str, optional, None;
    8 default_route_table_propagation: Str, Str, "DefaultRouteTablePropagation", "DefaultRouteTablePropagation", "DefaultRouteTablePropagation", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_ROUTE_TABLE_PROPAGATION_VALUE));
    9 propagation_default_route_table_id: Str, Str, "PropagationDefaultRouteTableId", "PropagationDefaultRouteTableId", "PropagationDefaultRouteTableId", Kind::Str, optional, None;
    10 amazon_side_asn: i64, Long, "AmazonSideAsn", "AmazonSideAsn", "AmazonSideAsn", Kind::Long, optional, None;
    11 encryption_support: Str, Str, "EncryptionSupport", "EncryptionSupport", "EncryptionSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::ENCRYPTION_SUPPORT_OPTION_VALUE));
} }

shape! { ModifyTransitGatewayPeeringAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 options: ModifyTransitGatewayPeeringAttachmentRequestOptions, Struct, "Options", "Options", "Options", Kind::Struct(ModifyTransitGatewayPeeringAttachmentRequestOptions::DEF), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayPeeringAttachmentRequestOptions {
    0 allow_multipath_resilience: bool, Bool, "AllowMultipathResilience", "AllowMultipathResilience", "AllowMultipathResilience", Kind::Bool, optional, None;
    1 multipath_resilience_mode: Str, Str, "MultipathResilienceMode", "MultipathResilienceMode", "MultipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PEERING_ATTACHMENT_MULTIPATH_RESILIENCE_MODE));
} }

shape! { ModifyTransitGatewayPeeringAttachmentResult {
    0 transit_gateway_peering_attachment: TransitGatewayPeeringAttachment, Struct, "TransitGatewayPeeringAttachment", "TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", Kind::Struct(TransitGatewayPeeringAttachment::DEF), optional, None;
} }

shape! { ModifyTransitGatewayPolicyTableEntryRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 policy_rule_number: Str, Str, "PolicyRuleNumber", "PolicyRuleNumber", "PolicyRuleNumber", Kind::Str, required, None;
    2 policy_rule: TransitGatewayRequestPolicyRule, Struct, "PolicyRule", "PolicyRule", "PolicyRule", Kind::Struct(TransitGatewayRequestPolicyRule::DEF), optional, None;
    3 target_route_table_id: Str, Str, "TargetRouteTableId", "TargetRouteTableId", "TargetRouteTableId", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayPolicyTableEntryResult {
    0 transit_gateway_policy_table_entry: TransitGatewayPolicyTableEntry, Struct, "TransitGatewayPolicyTableEntry", "TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", Kind::Struct(TransitGatewayPolicyTableEntry::DEF), optional, None;
} }

shape! { ModifyTransitGatewayPrefixListReferenceRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    3 blackhole: bool, Bool, "Blackhole", "Blackhole", "Blackhole", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayPrefixListReferenceResult {
    0 transit_gateway_prefix_list_reference: TransitGatewayPrefixListReference, Struct, "TransitGatewayPrefixListReference", "TransitGatewayPrefixListReference", "transitGatewayPrefixListReference", Kind::Struct(TransitGatewayPrefixListReference::DEF), optional, None;
} }

shape! { ModifyTransitGatewayRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    2 options: ModifyTransitGatewayOptions, Struct, "Options", "Options", "Options", Kind::Struct(ModifyTransitGatewayOptions::DEF), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayResult {
    0 transit_gateway: TransitGateway, Struct, "TransitGateway", "TransitGateway", "transitGateway", Kind::Struct(TransitGateway::DEF), optional, None;
} }

shape! { ModifyTransitGatewayVpcAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 add_subnet_ids: Vec<Str>, Strs, "AddSubnetIds", "AddSubnetIds", "AddSubnetIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    2 remove_subnet_ids: Vec<Str>, Strs, "RemoveSubnetIds", "RemoveSubnetIds", "RemoveSubnetIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    3 options: ModifyTransitGatewayVpcAttachmentRequestOptions, Struct, "Options", "Options", "Options", Kind::Struct(ModifyTransitGatewayVpcAttachmentRequestOptions::DEF), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyTransitGatewayVpcAttachmentRequestOptions {
    0 dns_support: Str, Str, "DnsSupport", "DnsSupport", "DnsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_SUPPORT_VALUE));
    1 security_group_referencing_support: Str, Str, "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_REFERENCING_SUPPORT_VALUE));
    2 ipv6_support: Str, Str, "Ipv6Support", "Ipv6Support", "Ipv6Support", Kind::Str, optional, Some(&Rule::Enum(&enums::IPV6_SUPPORT_VALUE));
    3 appliance_mode_support: Str, Str, "ApplianceModeSupport", "ApplianceModeSupport", "ApplianceModeSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::APPLIANCE_MODE_SUPPORT_VALUE));
} }

shape! { ModifyTransitGatewayVpcAttachmentResult {
    0 transit_gateway_vpc_attachment: TransitGatewayVpcAttachment, Struct, "TransitGatewayVpcAttachment", "TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", Kind::Struct(TransitGatewayVpcAttachment::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessEndpointCidrOptions {
    0 port_ranges: Vec<ModifyVerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRange", "PortRange", Kind::List(&Item(Kind::Struct(ModifyVerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyVerifiedAccessEndpointEniOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    1 port: i32, Int, "Port", "Port", "Port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    2 port_ranges: Vec<ModifyVerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRange", "PortRange", Kind::List(&Item(Kind::Struct(ModifyVerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyVerifiedAccessEndpointLoadBalancerOptions {
    0 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetId", "SubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    1 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    2 port: i32, Int, "Port", "Port", "Port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    3 port_ranges: Vec<ModifyVerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRange", "PortRange", Kind::List(&Item(Kind::Struct(ModifyVerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyVerifiedAccessEndpointPolicyRequest {
    0 verified_access_endpoint_id: Str, Str, "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", Kind::Str, required, None;
    1 policy_enabled: bool, Bool, "PolicyEnabled", "PolicyEnabled", "PolicyEnabled", Kind::Bool, optional, None;
    2 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "PolicyDocument", Kind::Str, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 sse_specification: VerifiedAccessSseSpecificationRequest, Struct, "SseSpecification", "SseSpecification", "SseSpecification", Kind::Struct(VerifiedAccessSseSpecificationRequest::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessEndpointPolicyResult {
    0 policy_enabled: bool, Bool, "PolicyEnabled", "PolicyEnabled", "policyEnabled", Kind::Bool, optional, None;
    1 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "policyDocument", Kind::Str, optional, None;
    2 sse_specification: VerifiedAccessSseSpecificationResponse, Struct, "SseSpecification", "SseSpecification", "sseSpecification", Kind::Struct(VerifiedAccessSseSpecificationResponse::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessEndpointPortRange {
    0 from_port: i32, Int, "FromPort", "FromPort", "FromPort", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    1 to_port: i32, Int, "ToPort", "ToPort", "ToPort", Kind::Int, optional, Some(&Rule::Range(1, 65535));
} }

shape! { ModifyVerifiedAccessEndpointRdsOptions {
    0 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetId", "SubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    1 port: i32, Int, "Port", "Port", "Port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    2 rds_endpoint: Str, Str, "RdsEndpoint", "RdsEndpoint", "RdsEndpoint", Kind::Str, optional, None;
} }

shape! { ModifyVerifiedAccessEndpointRequest {
    0 verified_access_endpoint_id: Str, Str, "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", Kind::Str, required, None;
    1 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::Str, optional, None;
    2 load_balancer_options: ModifyVerifiedAccessEndpointLoadBalancerOptions, Struct, "LoadBalancerOptions", "LoadBalancerOptions", "LoadBalancerOptions", Kind::Struct(ModifyVerifiedAccessEndpointLoadBalancerOptions::DEF), optional, None;
    3 network_interface_options: ModifyVerifiedAccessEndpointEniOptions, Struct, "NetworkInterfaceOptions", "NetworkInterfaceOptions", "NetworkInterfaceOptions", Kind::Struct(ModifyVerifiedAccessEndpointEniOptions::DEF), optional, None;
    4 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    7 rds_options: ModifyVerifiedAccessEndpointRdsOptions, Struct, "RdsOptions", "RdsOptions", "RdsOptions", Kind::Struct(ModifyVerifiedAccessEndpointRdsOptions::DEF), optional, None;
    8 cidr_options: ModifyVerifiedAccessEndpointCidrOptions, Struct, "CidrOptions", "CidrOptions", "CidrOptions", Kind::Struct(ModifyVerifiedAccessEndpointCidrOptions::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessEndpointResult {
    0 verified_access_endpoint: VerifiedAccessEndpoint, Struct, "VerifiedAccessEndpoint", "VerifiedAccessEndpoint", "verifiedAccessEndpoint", Kind::Struct(VerifiedAccessEndpoint::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessGroupPolicyRequest {
    0 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::Str, required, None;
    1 policy_enabled: bool, Bool, "PolicyEnabled", "PolicyEnabled", "PolicyEnabled", Kind::Bool, optional, None;
    2 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "PolicyDocument", Kind::Str, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 sse_specification: VerifiedAccessSseSpecificationRequest, Struct, "SseSpecification", "SseSpecification", "SseSpecification", Kind::Struct(VerifiedAccessSseSpecificationRequest::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessGroupPolicyResult {
    0 policy_enabled: bool, Bool, "PolicyEnabled", "PolicyEnabled", "policyEnabled", Kind::Bool, optional, None;
    1 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "policyDocument", Kind::Str, optional, None;
    2 sse_specification: VerifiedAccessSseSpecificationResponse, Struct, "SseSpecification", "SseSpecification", "sseSpecification", Kind::Struct(VerifiedAccessSseSpecificationResponse::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessGroupRequest {
    0 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::Str, required, None;
    1 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyVerifiedAccessGroupResult {
    0 verified_access_group: VerifiedAccessGroup, Struct, "VerifiedAccessGroup", "VerifiedAccessGroup", "verifiedAccessGroup", Kind::Struct(VerifiedAccessGroup::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, required, None;
    1 access_logs: VerifiedAccessLogOptions, Struct, "AccessLogs", "AccessLogs", "AccessLogs", Kind::Struct(VerifiedAccessLogOptions::DEF), required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { ModifyVerifiedAccessInstanceLoggingConfigurationResult {
    0 logging_configuration: VerifiedAccessInstanceLoggingConfiguration, Struct, "LoggingConfiguration", "LoggingConfiguration", "loggingConfiguration", Kind::Struct(VerifiedAccessInstanceLoggingConfiguration::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessInstanceRequest {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, required, None;
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    4 cidr_endpoints_custom_sub_domain: Str, Str, "CidrEndpointsCustomSubDomain", "CidrEndpointsCustomSubDomain", "CidrEndpointsCustomSubDomain", Kind::Str, optional, None;
} }

shape! { ModifyVerifiedAccessInstanceResult {
    0 verified_access_instance: VerifiedAccessInstance, Struct, "VerifiedAccessInstance", "VerifiedAccessInstance", "verifiedAccessInstance", Kind::Struct(VerifiedAccessInstance::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessNativeApplicationOidcOptions {
    0 public_signing_key_endpoint: Str, Str, "PublicSigningKeyEndpoint", "PublicSigningKeyEndpoint", "PublicSigningKeyEndpoint", Kind::Str, optional, None;
    1 issuer: Str, Str, "Issuer", "Issuer", "Issuer", Kind::Str, optional, None;
    2 authorization_endpoint: Str, Str, "AuthorizationEndpoint", "AuthorizationEndpoint", "AuthorizationEndpoint", Kind::Str, optional, None;
    3 token_endpoint: Str, Str, "TokenEndpoint", "TokenEndpoint", "TokenEndpoint", Kind::Str, optional, None;
    4 user_info_endpoint: Str, Str, "UserInfoEndpoint", "UserInfoEndpoint", "UserInfoEndpoint", Kind::Str, optional, None;
    5 client_id: Str, Str, "ClientId", "ClientId", "ClientId", Kind::Str, optional, None;
    6 client_secret: Str, Str, "ClientSecret", "ClientSecret", "ClientSecret", Kind::Str, optional, None;
    7 scope: Str, Str, "Scope", "Scope", "Scope", Kind::Str, optional, None;
} }

shape! { ModifyVerifiedAccessTrustProviderDeviceOptions {
    0 public_signing_key_url: Str, Str, "PublicSigningKeyUrl", "PublicSigningKeyUrl", "PublicSigningKeyUrl", Kind::Str, optional, None;
} }

shape! { ModifyVerifiedAccessTrustProviderOidcOptions {
    0 issuer: Str, Str, "Issuer", "Issuer", "Issuer", Kind::Str, optional, None;
    1 authorization_endpoint: Str, Str, "AuthorizationEndpoint", "AuthorizationEndpoint", "AuthorizationEndpoint", Kind::Str, optional, None;
    2 token_endpoint: Str, Str, "TokenEndpoint", "TokenEndpoint", "TokenEndpoint", Kind::Str, optional, None;
    3 user_info_endpoint: Str, Str, "UserInfoEndpoint", "UserInfoEndpoint", "UserInfoEndpoint", Kind::Str, optional, None;
    4 client_id: Str, Str, "ClientId", "ClientId", "ClientId", Kind::Str, optional, None;
    5 client_secret: Str, Str, "ClientSecret", "ClientSecret", "ClientSecret", Kind::Str, optional, None;
    6 scope: Str, Str, "Scope", "Scope", "Scope", Kind::Str, optional, None;
} }

shape! { ModifyVerifiedAccessTrustProviderRequest {
    0 verified_access_trust_provider_id: Str, Str, "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", Kind::Str, required, None;
    1 oidc_options: ModifyVerifiedAccessTrustProviderOidcOptions, Struct, "OidcOptions", "OidcOptions", "OidcOptions", Kind::Struct(ModifyVerifiedAccessTrustProviderOidcOptions::DEF), optional, None;
    2 device_options: ModifyVerifiedAccessTrustProviderDeviceOptions, Struct, "DeviceOptions", "DeviceOptions", "DeviceOptions", Kind::Struct(ModifyVerifiedAccessTrustProviderDeviceOptions::DEF), optional, None;
    3 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    6 sse_specification: VerifiedAccessSseSpecificationRequest, Struct, "SseSpecification", "SseSpecification", "SseSpecification", Kind::Struct(VerifiedAccessSseSpecificationRequest::DEF), optional, None;
    7 native_application_oidc_options: ModifyVerifiedAccessNativeApplicationOidcOptions, Struct, "NativeApplicationOidcOptions", "NativeApplicationOidcOptions", "NativeApplicationOidcOptions", Kind::Struct(ModifyVerifiedAccessNativeApplicationOidcOptions::DEF), optional, None;
} }

shape! { ModifyVerifiedAccessTrustProviderResult {
    0 verified_access_trust_provider: VerifiedAccessTrustProvider, Struct, "VerifiedAccessTrustProvider", "VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", Kind::Struct(VerifiedAccessTrustProvider::DEF), optional, None;
} }

shape! { ModifyVolumeAttributeRequest {
    0 auto_enable_io: AttributeBooleanValue, Struct, "AutoEnableIO", "AutoEnableIO", "AutoEnableIO", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    1 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { ModifyVolumeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    2 size: i32, Int, "Size", "Size", "Size", Kind::Int, optional, None;
    3 volume_type: Str, Str, "VolumeType", "VolumeType", "VolumeType", Kind::Str, optional, None;
    4 iops: i32, Int, "Iops", "Iops", "Iops", Kind::Int, optional, None;
    5 throughput: i32, Int, "Throughput", "Throughput", "Throughput", Kind::Int, optional, None;
    6 multi_attach_enabled: bool, Bool, "MultiAttachEnabled", "MultiAttachEnabled", "MultiAttachEnabled", Kind::Bool, optional, None;
} }

shape! { ModifyVolumeResult {
    0 volume_modification: VolumeModification, Struct, "VolumeModification", "VolumeModification", "volumeModification", Kind::Struct(VolumeModification::DEF), optional, None;
} }

shape! { ModifyVpcAttributeRequest {
    0 enable_dns_hostnames: AttributeBooleanValue, Struct, "EnableDnsHostnames", "EnableDnsHostnames", "EnableDnsHostnames", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    1 enable_dns_support: AttributeBooleanValue, Struct, "EnableDnsSupport", "EnableDnsSupport", "EnableDnsSupport", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    3 enable_network_address_usage_metrics: AttributeBooleanValue, Struct, "EnableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
} }

shape! { ModifyVpcBlockPublicAccessExclusionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 exclusion_id: Str, Str, "ExclusionId", "ExclusionId", "ExclusionId", Kind::Str, required, None;
    2 internet_gateway_exclusion_mode: Str, Str, "InternetGatewayExclusionMode", "InternetGatewayExclusionMode", "InternetGatewayExclusionMode", Kind::Str, required, Some(&Rule::Enum(&enums::INTERNET_GATEWAY_EXCLUSION_MODE));
} }

shape! { ModifyVpcBlockPublicAccessExclusionResult {
    0 vpc_block_public_access_exclusion: VpcBlockPublicAccessExclusion, Struct, "VpcBlockPublicAccessExclusion", "VpcBlockPublicAccessExclusion", "vpcBlockPublicAccessExclusion", Kind::Struct(VpcBlockPublicAccessExclusion::DEF), optional, None;
} }

shape! { ModifyVpcBlockPublicAccessOptionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 internet_gateway_block_mode: Str, Str, "InternetGatewayBlockMode", "InternetGatewayBlockMode", "InternetGatewayBlockMode", Kind::Str, required, Some(&Rule::Enum(&enums::INTERNET_GATEWAY_BLOCK_MODE));
} }

shape! { ModifyVpcBlockPublicAccessOptionsResult {
    0 vpc_block_public_access_options: VpcBlockPublicAccessOptions, Struct, "VpcBlockPublicAccessOptions", "VpcBlockPublicAccessOptions", "vpcBlockPublicAccessOptions", Kind::Struct(VpcBlockPublicAccessOptions::DEF), optional, None;
} }

shape! { ModifyVpcEncryptionControlRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_encryption_control_id: Str, Str, "VpcEncryptionControlId", "VpcEncryptionControlId", "VpcEncryptionControlId", Kind::Str, required, None;
    2 mode: Str, Str, "Mode", "Mode", "Mode", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_MODE));
    3 internet_gateway_exclusion: Str, Str, "InternetGatewayExclusion", "InternetGatewayExclusion", "InternetGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    4 egress_only_internet_gateway_exclusion: Str, Str, "EgressOnlyInternetGatewayExclusion", "EgressOnlyInternetGatewayExclusion", "EgressOnlyInternetGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    5 nat_gateway_exclusion: Str, Str, "NatGatewayExclusion", "NatGatewayExclusion", "NatGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    6 virtual_private_gateway_exclusion: Str, Str, "VirtualPrivateGatewayExclusion", "VirtualPrivateGatewayExclusion", "VirtualPrivateGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    7 vpc_peering_exclusion: Str, Str, "VpcPeeringExclusion", "VpcPeeringExclusion", "VpcPeeringExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    8 lambda_exclusion: Str, Str, "LambdaExclusion", "LambdaExclusion", "LambdaExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    9 vpc_lattice_exclusion: Str, Str, "VpcLatticeExclusion", "VpcLatticeExclusion", "VpcLatticeExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    10 elastic_file_system_exclusion: Str, Str, "ElasticFileSystemExclusion", "ElasticFileSystemExclusion", "ElasticFileSystemExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    11 global_accelerator_exclusion: Str, Str, "GlobalAcceleratorExclusion", "GlobalAcceleratorExclusion", "GlobalAcceleratorExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    12 api_gateway_v2_exclusion: Str, Str, "ApiGatewayV2Exclusion", "ApiGatewayV2Exclusion", "ApiGatewayV2Exclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
} }

shape! { ModifyVpcEncryptionControlResult {
    0 vpc_encryption_control: VpcEncryptionControl, Struct, "VpcEncryptionControl", "VpcEncryptionControl", "vpcEncryptionControl", Kind::Struct(VpcEncryptionControl::DEF), optional, None;
} }

shape! { ModifyVpcEndpointConnectionNotificationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 connection_notification_id: Str, Str, "ConnectionNotificationId", "ConnectionNotificationId", "ConnectionNotificationId", Kind::Str, required, None;
    2 connection_notification_arn: Str, Str, "ConnectionNotificationArn", "ConnectionNotificationArn", "ConnectionNotificationArn", Kind::Str, optional, None;
    3 connection_events: Vec<Str>, Strs, "ConnectionEvents", "ConnectionEvents", "ConnectionEvents", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { ModifyVpcEndpointConnectionNotificationResult {
    0 return_value: bool, Bool, "ReturnValue", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyVpcEndpointPayerResponsibilityRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "VpcEndpointId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT));
    3 payer_responsibility: Str, Str, "PayerResponsibility", "PayerResponsibility", "PayerResponsibility", Kind::Str, required, Some(&Rule::Enum(&enums::PAYER_RESPONSIBILITY_TYPE));
    4 scope: Str, Str, "Scope", "Scope", "Scope", Kind::Str, required, Some(&Rule::Enum(&enums::PAYER_RESPONSIBILITY_SCOPE));
} }

shape! { ModifyVpcEndpointPayerResponsibilityResult {
    0 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "vpcEndpointId", Kind::Str, optional, None;
    1 payer_responsibilities: Vec<PayerResponsibilityEntry>, Structs, "PayerResponsibilities", "PayerResponsibilitySet", "payerResponsibilitySet", Kind::List(&Item(Kind::Struct(PayerResponsibilityEntry::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyVpcEndpointRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "VpcEndpointId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT));
    2 reset_policy: bool, Bool, "ResetPolicy", "ResetPolicy", "ResetPolicy", Kind::Bool, optional, None;
    3 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "PolicyDocument", Kind::Str, optional, None;
    4 add_route_table_ids: Vec<Str>, Strs, "AddRouteTableIds", "AddRouteTableId", "AddRouteTableId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::ROUTE_TABLE)))), optional, None;
    5 remove_route_table_ids: Vec<Str>, Strs, "RemoveRouteTableIds", "RemoveRouteTableId", "RemoveRouteTableId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::ROUTE_TABLE)))), optional, None;
    6 add_subnet_ids: Vec<Str>, Strs, "AddSubnetIds", "AddSubnetId", "AddSubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    7 remove_subnet_ids: Vec<Str>, Strs, "RemoveSubnetIds", "RemoveSubnetId", "RemoveSubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    8 add_security_group_ids: Vec<Str>, Strs, "AddSecurityGroupIds", "AddSecurityGroupId", "AddSecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    9 remove_security_group_ids: Vec<Str>, Strs, "RemoveSecurityGroupIds", "RemoveSecurityGroupId", "RemoveSecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    10 ip_address_type: Str, Str, "IpAddressType", "IpAddressType", "IpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_ADDRESS_TYPE));
    11 dns_options: DnsOptionsSpecification, Struct, "DnsOptions", "DnsOptions", "DnsOptions", Kind::Struct(DnsOptionsSpecification::DEF), optional, None;
    12 private_dns_enabled: bool, Bool, "PrivateDnsEnabled", "PrivateDnsEnabled", "PrivateDnsEnabled", Kind::Bool, optional, None;
    13 subnet_configurations: Vec<SubnetConfiguration>, Structs, "SubnetConfigurations", "SubnetConfiguration", "SubnetConfiguration", Kind::List(&Item(Kind::Struct(SubnetConfiguration::DEF), tag!("item"), None)), optional, None;
} }

shape! { ModifyVpcEndpointResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyVpcEndpointServiceConfigurationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "PrivateDnsName", Kind::Str, optional, None;
    3 remove_private_dns_name: bool, Bool, "RemovePrivateDnsName", "RemovePrivateDnsName", "RemovePrivateDnsName", Kind::Bool, optional, None;
    4 acceptance_required: bool, Bool, "AcceptanceRequired", "AcceptanceRequired", "AcceptanceRequired", Kind::Bool, optional, None;
    5 add_network_load_balancer_arns: Vec<Str>, Strs, "AddNetworkLoadBalancerArns", "AddNetworkLoadBalancerArn", "AddNetworkLoadBalancerArn", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 remove_network_load_balancer_arns: Vec<Str>, Strs, "RemoveNetworkLoadBalancerArns", "RemoveNetworkLoadBalancerArn", "RemoveNetworkLoadBalancerArn", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    7 add_gateway_load_balancer_arns: Vec<Str>, Strs, "AddGatewayLoadBalancerArns", "AddGatewayLoadBalancerArn", "AddGatewayLoadBalancerArn", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 remove_gateway_load_balancer_arns: Vec<Str>, Strs, "RemoveGatewayLoadBalancerArns", "RemoveGatewayLoadBalancerArn", "RemoveGatewayLoadBalancerArn", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    9 add_supported_ip_address_types: Vec<Str>, Strs, "AddSupportedIpAddressTypes", "AddSupportedIpAddressType", "AddSupportedIpAddressType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    10 remove_supported_ip_address_types: Vec<Str>, Strs, "RemoveSupportedIpAddressTypes", "RemoveSupportedIpAddressType", "RemoveSupportedIpAddressType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    11 add_supported_regions: Vec<Str>, Strs, "AddSupportedRegions", "AddSupportedRegion", "AddSupportedRegion", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    12 remove_supported_regions: Vec<Str>, Strs, "RemoveSupportedRegions", "RemoveSupportedRegion", "RemoveSupportedRegion", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { ModifyVpcEndpointServiceConfigurationResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyVpcEndpointServicePayerResponsibilityRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 payer_responsibility: Str, Str, "PayerResponsibility", "PayerResponsibility", "PayerResponsibility", Kind::Str, required, Some(&Rule::Enum(&enums::PAYER_RESPONSIBILITY));
} }

shape! { ModifyVpcEndpointServicePayerResponsibilityResult {
    0 return_value: bool, Bool, "ReturnValue", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyVpcEndpointServicePermissionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 add_allowed_principals: Vec<Str>, Strs, "AddAllowedPrincipals", "AddAllowedPrincipals", "AddAllowedPrincipals", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 remove_allowed_principals: Vec<Str>, Strs, "RemoveAllowedPrincipals", "RemoveAllowedPrincipals", "RemoveAllowedPrincipals", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 permission_type: Str, Str, "PermissionType", "PermissionType", "PermissionType", Kind::Str, optional, Some(&Rule::Enum(&enums::PERMISSION_TYPE));
} }

shape! { ModifyVpcEndpointServicePermissionsResult {
    0 added_principals: Vec<AddedPrincipal>, Structs, "AddedPrincipals", "AddedPrincipalSet", "addedPrincipalSet", Kind::List(&Item(Kind::Struct(AddedPrincipal::DEF), tag!("item"), None)), optional, None;
    1 return_value: bool, Bool, "ReturnValue", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyVpcPeeringConnectionOptionsRequest {
    0 accepter_peering_connection_options: PeeringConnectionOptionsRequest, Struct, "AccepterPeeringConnectionOptions", "AccepterPeeringConnectionOptions", "AccepterPeeringConnectionOptions", Kind::Struct(PeeringConnectionOptionsRequest::DEF), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 requester_peering_connection_options: PeeringConnectionOptionsRequest, Struct, "RequesterPeeringConnectionOptions", "RequesterPeeringConnectionOptions", "RequesterPeeringConnectionOptions", Kind::Struct(PeeringConnectionOptionsRequest::DEF), optional, None;
    3 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "VpcPeeringConnectionId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_PEERING_CONNECTION));
} }

shape! { ModifyVpcPeeringConnectionOptionsResult {
    0 accepter_peering_connection_options: PeeringConnectionOptions, Struct, "AccepterPeeringConnectionOptions", "AccepterPeeringConnectionOptions", "accepterPeeringConnectionOptions", Kind::Struct(PeeringConnectionOptions::DEF), optional, None;
    1 requester_peering_connection_options: PeeringConnectionOptions, Struct, "RequesterPeeringConnectionOptions", "RequesterPeeringConnectionOptions", "requesterPeeringConnectionOptions", Kind::Struct(PeeringConnectionOptions::DEF), optional, None;
} }

shape! { ModifyVpcTenancyRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    1 instance_tenancy: Str, Str, "InstanceTenancy", "InstanceTenancy", "InstanceTenancy", Kind::Str, required, Some(&Rule::Enum(&enums::VPC_TENANCY));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyVpcTenancyResult {
    0 return_value: bool, Bool, "ReturnValue", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ModifyVpnConnectionOptionsRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 local_ipv4_network_cidr: Str, Str, "LocalIpv4NetworkCidr", "LocalIpv4NetworkCidr", "LocalIpv4NetworkCidr", Kind::Str, optional, None;
    2 remote_ipv4_network_cidr: Str, Str, "RemoteIpv4NetworkCidr", "RemoteIpv4NetworkCidr", "RemoteIpv4NetworkCidr", Kind::Str, optional, None;
    3 local_ipv6_network_cidr: Str, Str, "LocalIpv6NetworkCidr", "LocalIpv6NetworkCidr", "LocalIpv6NetworkCidr", Kind::Str, optional, None;
    4 remote_ipv6_network_cidr: Str, Str, "RemoteIpv6NetworkCidr", "RemoteIpv6NetworkCidr", "RemoteIpv6NetworkCidr", Kind::Str, optional, None;
    5 tunnel_bandwidth: Str, Str, "TunnelBandwidth", "TunnelBandwidth", "TunnelBandwidth", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_TUNNEL_BANDWIDTH));
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyVpnConnectionOptionsResult {
    0 vpn_connection: VpnConnection, Struct, "VpnConnection", "VpnConnection", "vpnConnection", Kind::Struct(VpnConnection::DEF), optional, None;
} }

shape! { ModifyVpnConnectionRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    2 customer_gateway_id: Str, Str, "CustomerGatewayId", "CustomerGatewayId", "CustomerGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::CUSTOMER_GATEWAY));
    3 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "VpnGatewayId", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyVpnConnectionResult {
    0 vpn_connection: VpnConnection, Struct, "VpnConnection", "VpnConnection", "vpnConnection", Kind::Struct(VpnConnection::DEF), optional, None;
} }

shape! { ModifyVpnTunnelCertificateRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 vpn_tunnel_outside_ip_address: Str, Str, "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ModifyVpnTunnelCertificateResult {
    0 vpn_connection: VpnConnection, Struct, "VpnConnection", "VpnConnection", "vpnConnection", Kind::Struct(VpnConnection::DEF), optional, None;
} }

shape! { ModifyVpnTunnelOptionsRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 vpn_tunnel_outside_ip_address: Str, Str, "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", Kind::Str, required, None;
    2 tunnel_options: ModifyVpnTunnelOptionsSpecification, Struct, "TunnelOptions", "TunnelOptions", "TunnelOptions", Kind::Struct(ModifyVpnTunnelOptionsSpecification::DEF), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 skip_tunnel_replacement: bool, Bool, "SkipTunnelReplacement", "SkipTunnelReplacement", "SkipTunnelReplacement", Kind::Bool, optional, None;
    5 pre_shared_key_storage: Str, Str, "PreSharedKeyStorage", "PreSharedKeyStorage", "PreSharedKeyStorage", Kind::Str, optional, None;
} }

shape! { ModifyVpnTunnelOptionsResult {
    0 vpn_connection: VpnConnection, Struct, "VpnConnection", "VpnConnection", "vpnConnection", Kind::Struct(VpnConnection::DEF), optional, None;
} }

shape! { ModifyVpnTunnelOptionsSpecification {
    0 tunnel_inside_cidr: Str, Str, "TunnelInsideCidr", "TunnelInsideCidr", "TunnelInsideCidr", Kind::Str, optional, None;
    1 tunnel_inside_ipv6_cidr: Str, Str, "TunnelInsideIpv6Cidr", "TunnelInsideIpv6Cidr", "TunnelInsideIpv6Cidr", Kind::Str, optional, None;
    2 pre_shared_key: Str, Str, "PreSharedKey", "PreSharedKey", "PreSharedKey", Kind::Str, optional, None;
    3 phase1_lifetime_seconds: i32, Int, "Phase1LifetimeSeconds", "Phase1LifetimeSeconds", "Phase1LifetimeSeconds", Kind::Int, optional, None;
    4 phase2_lifetime_seconds: i32, Int, "Phase2LifetimeSeconds", "Phase2LifetimeSeconds", "Phase2LifetimeSeconds", Kind::Int, optional, None;
    5 rekey_margin_time_seconds: i32, Int, "RekeyMarginTimeSeconds", "RekeyMarginTimeSeconds", "RekeyMarginTimeSeconds", Kind::Int, optional, None;
    6 rekey_fuzz_percentage: i32, Int, "RekeyFuzzPercentage", "RekeyFuzzPercentage", "RekeyFuzzPercentage", Kind::Int, optional, None;
    7 replay_window_size: i32, Int, "ReplayWindowSize", "ReplayWindowSize", "ReplayWindowSize", Kind::Int, optional, None;
    8 dpd_timeout_seconds: i32, Int, "DPDTimeoutSeconds", "DPDTimeoutSeconds", "DPDTimeoutSeconds", Kind::Int, optional, None;
    9 dpd_timeout_action: Str, Str, "DPDTimeoutAction", "DPDTimeoutAction", "DPDTimeoutAction", Kind::Str, optional, None;
    10 phase1_encryption_algorithms: Vec<Phase1EncryptionAlgorithmsRequestListValue>, Structs, "Phase1EncryptionAlgorithms", "Phase1EncryptionAlgorithm", "Phase1EncryptionAlgorithm", Kind::List(&Item(Kind::Struct(Phase1EncryptionAlgorithmsRequestListValue::DEF), tag!("item"), None)), optional, None;
    11 phase2_encryption_algorithms: Vec<Phase2EncryptionAlgorithmsRequestListValue>, Structs, "Phase2EncryptionAlgorithms", "Phase2EncryptionAlgorithm", "Phase2EncryptionAlgorithm", Kind::List(&Item(Kind::Struct(Phase2EncryptionAlgorithmsRequestListValue::DEF), tag!("item"), None)), optional, None;
    12 phase1_integrity_algorithms: Vec<Phase1IntegrityAlgorithmsRequestListValue>, Structs, "Phase1IntegrityAlgorithms", "Phase1IntegrityAlgorithm", "Phase1IntegrityAlgorithm", Kind::List(&Item(Kind::Struct(Phase1IntegrityAlgorithmsRequestListValue::DEF), tag!("item"), None)), optional, None;
    13 phase2_integrity_algorithms: Vec<Phase2IntegrityAlgorithmsRequestListValue>, Structs, "Phase2IntegrityAlgorithms", "Phase2IntegrityAlgorithm", "Phase2IntegrityAlgorithm", Kind::List(&Item(Kind::Struct(Phase2IntegrityAlgorithmsRequestListValue::DEF), tag!("item"), None)), optional, None;
    14 phase1_dh_group_numbers: Vec<Phase1DHGroupNumbersRequestListValue>, Structs, "Phase1DHGroupNumbers", "Phase1DHGroupNumber", "Phase1DHGroupNumber", Kind::List(&Item(Kind::Struct(Phase1DHGroupNumbersRequestListValue::DEF), tag!("item"), None)), optional, None;
    15 phase2_dh_group_numbers: Vec<Phase2DHGroupNumbersRequestListValue>, Structs, "Phase2DHGroupNumbers", "Phase2DHGroupNumber", "Phase2DHGroupNumber", Kind::List(&Item(Kind::Struct(Phase2DHGroupNumbersRequestListValue::DEF), tag!("item"), None)), optional, None;
    16 ike_versions: Vec<IKEVersionsRequestListValue>, Structs, "IKEVersions", "IKEVersion", "IKEVersion", Kind::List(&Item(Kind::Struct(IKEVersionsRequestListValue::DEF), tag!("item"), None)), optional, None;
    17 startup_action: Str, Str, "StartupAction", "StartupAction", "StartupAction", Kind::Str, optional, None;
    18 log_options: VpnTunnelLogOptionsSpecification, Struct, "LogOptions", "LogOptions", "LogOptions", Kind::Struct(VpnTunnelLogOptionsSpecification::DEF), optional, None;
    19 enable_tunnel_lifecycle_control: bool, Bool, "EnableTunnelLifecycleControl", "EnableTunnelLifecycleControl", "EnableTunnelLifecycleControl", Kind::Bool, optional, None;
    20 phase1_additional_key_exchanges: Vec<VpnAdditionalKeyExchangeRequest>, Structs, "Phase1AdditionalKeyExchanges", "Phase1AdditionalKeyExchange", "Phase1AdditionalKeyExchange", Kind::List(&Item(Kind::Struct(VpnAdditionalKeyExchangeRequest::DEF), tag!("item"), None)), optional, None;
    21 phase2_additional_key_exchanges: Vec<VpnAdditionalKeyExchangeRequest>, Structs, "Phase2AdditionalKeyExchanges", "Phase2AdditionalKeyExchange", "Phase2AdditionalKeyExchange", Kind::List(&Item(Kind::Struct(VpnAdditionalKeyExchangeRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { MonitorInstancesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), required, None;
    1 metric_category_ids: Vec<Str>, Strs, "MetricCategoryIds", "MetricCategoryId", "MetricCategoryId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { MonitorInstancesResult {
    0 instance_monitorings: Vec<InstanceMonitoring>, Structs, "InstanceMonitorings", "InstancesSet", "instancesSet", Kind::List(&Item(Kind::Struct(InstanceMonitoring::DEF), tag!("item"), None)), optional, None;
} }

shape! { Monitoring {
    0 metric_category_ids: Vec<Str>, Strs, "MetricCategoryIds", "MetricCategoryIdSet", "metricCategoryIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::MONITORING_STATE));
} }

shape! { MoveAddressToVpcRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, required, None;
} }

shape! { MoveAddressToVpcResult {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, None;
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::STATUS));
} }

shape! { MoveByoipCidrToIpamRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    2 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    3 ipam_pool_owner: Str, Str, "IpamPoolOwner", "IpamPoolOwner", "IpamPoolOwner", Kind::Str, required, None;
} }

shape! { MoveByoipCidrToIpamResult {
    0 byoip_cidr: ByoipCidr, Struct, "ByoipCidr", "ByoipCidr", "byoipCidr", Kind::Struct(ByoipCidr::DEF), optional, None;
} }

shape! { MoveCapacityReservationInstancesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 source_capacity_reservation_id: Str, Str, "SourceCapacityReservationId", "SourceCapacityReservationId", "SourceCapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    3 destination_capacity_reservation_id: Str, Str, "DestinationCapacityReservationId", "DestinationCapacityReservationId", "DestinationCapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    4 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, required, None;
} }

shape! { MoveCapacityReservationInstancesResult {
    0 source_capacity_reservation: CapacityReservation, Struct, "SourceCapacityReservation", "SourceCapacityReservation", "sourceCapacityReservation", Kind::Struct(CapacityReservation::DEF), optional, None;
    1 destination_capacity_reservation: CapacityReservation, Struct, "DestinationCapacityReservation", "DestinationCapacityReservation", "destinationCapacityReservation", Kind::Struct(CapacityReservation::DEF), optional, None;
    2 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
} }

shape! { MovingAddressStatus {
    0 move_status: Str, Str, "MoveStatus", "MoveStatus", "moveStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::MOVE_STATUS));
    1 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
} }
