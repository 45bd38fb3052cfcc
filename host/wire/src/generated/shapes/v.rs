// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with V.

use super::prelude::*;

shape! { VCpuCountRange {
    0 min: i32, Int, "Min", "Min", "min", Kind::Int, optional, None;
    1 max: i32, Int, "Max", "Max", "max", Kind::Int, optional, None;
} }

shape! { VCpuCountRangeRequest {
    0 min: i32, Int, "Min", "Min", "Min", Kind::Int, required, None;
    1 max: i32, Int, "Max", "Max", "Max", Kind::Int, optional, None;
} }

shape! { VCpuInfo {
    0 default_vcpus: i32, Int, "DefaultVCpus", "DefaultVCpus", "defaultVCpus", Kind::Int, optional, None;
    1 default_cores: i32, Int, "DefaultCores", "DefaultCores", "defaultCores", Kind::Int, optional, None;
    2 default_threads_per_core: i32, Int, "DefaultThreadsPerCore", "DefaultThreadsPerCore", "defaultThreadsPerCore", Kind::Int, optional, None;
    3 valid_cores: Vec<i32>, Ints, "ValidCores", "ValidCores", "validCores", Kind::List(&Item(Kind::Int, tag!("item"), None)), optional, None;
    4 valid_threads_per_core: Vec<i32>, Ints, "ValidThreadsPerCore", "ValidThreadsPerCore", "validThreadsPerCore", Kind::List(&Item(Kind::Int, tag!("item"), None)), optional, None;
} }

shape! { ValidateSecurityGroupQuotasForInterfaceRequest {
    0 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ValidateSecurityGroupQuotasForInterfaceResult {
    0 valid: bool, Bool, "Valid", "Valid", "valid", Kind::Bool, optional, None;
} }

shape! { ValidationError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ValidationWarning {
    0 errors: Vec<ValidationError>, Structs, "Errors", "ErrorSet", "errorSet", Kind::List(&Item(Kind::Struct(ValidationError::DEF), tag!("item"), None)), optional, None;
} }

shape! { VerifiedAccessEndpoint {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "verifiedAccessInstanceId", Kind::Str, optional, None;
    1 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "verifiedAccessGroupId", Kind::Str, optional, None;
    2 verified_access_endpoint_id: Str, Str, "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", "verifiedAccessEndpointId", Kind::Str, optional, None;
    3 application_domain: Str, Str, "ApplicationDomain", "ApplicationDomain", "applicationDomain", Kind::Str, optional, None;
    4 endpoint_type: Str, Str, "EndpointType", "EndpointType", "endpointType", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_TYPE));
    5 attachment_type: Str, Str, "AttachmentType", "AttachmentType", "attachmentType", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_ATTACHMENT_TYPE));
    6 domain_certificate_arn: Str, Str, "DomainCertificateArn", "DomainCertificateArn", "domainCertificateArn", Kind::Str, optional, None;
    7 endpoint_domain: Str, Str, "EndpointDomain", "EndpointDomain", "endpointDomain", Kind::Str, optional, None;
    8 device_validation_domain: Str, Str, "DeviceValidationDomain", "DeviceValidationDomain", "deviceValidationDomain", Kind::Str, optional, None;
    9 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupIdSet", "securityGroupIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    10 load_balancer_options: VerifiedAccessEndpointLoadBalancerOptions, Struct, "LoadBalancerOptions", "LoadBalancerOptions", "loadBalancerOptions", Kind::Struct(VerifiedAccessEndpointLoadBalancerOptions::DEF), optional, None;
    11 network_interface_options: VerifiedAccessEndpointEniOptions, Struct, "NetworkInterfaceOptions", "NetworkInterfaceOptions", "networkInterfaceOptions", Kind::Struct(VerifiedAccessEndpointEniOptions::DEF), optional, None;
    12 status: VerifiedAccessEndpointStatus, Struct, "Status", "Status", "status", Kind::Struct(VerifiedAccessEndpointStatus::DEF), optional, None;
    13 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    14 creation_time: Str, Str, "CreationTime", "CreationTime", "creationTime", Kind::Str, optional, None;
    15 last_updated_time: Str, Str, "LastUpdatedTime", "LastUpdatedTime", "lastUpdatedTime", Kind::Str, optional, None;
    16 deletion_time: Str, Str, "DeletionTime", "DeletionTime", "deletionTime", Kind::Str, optional, None;
    17 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    18 sse_specification: VerifiedAccessSseSpecificationResponse, Struct, "SseSpecification", "SseSpecification", "sseSpecification", Kind::Struct(VerifiedAccessSseSpecificationResponse::DEF), optional, None;
    19 rds_options: VerifiedAccessEndpointRdsOptions, Struct, "RdsOptions", "RdsOptions", "rdsOptions", Kind::Struct(VerifiedAccessEndpointRdsOptions::DEF), optional, None;
    20 cidr_options: VerifiedAccessEndpointCidrOptions, Struct, "CidrOptions", "CidrOptions", "cidrOptions", Kind::Struct(VerifiedAccessEndpointCidrOptions::DEF), optional, None;
} }

shape! { VerifiedAccessEndpointCidrOptions {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 port_ranges: Vec<VerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRangeSet", "portRangeSet", Kind::List(&Item(Kind::Struct(VerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
    2 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    3 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIdSet", "subnetIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
} }

shape! { VerifiedAccessEndpointEniOptions {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    1 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    2 port: i32, Int, "Port", "Port", "port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    3 port_ranges: Vec<VerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRangeSet", "portRangeSet", Kind::List(&Item(Kind::Struct(VerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { VerifiedAccessEndpointLoadBalancerOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    1 port: i32, Int, "Port", "Port", "port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    2 load_balancer_arn: Str, Str, "LoadBalancerArn", "LoadBalancerArn", "loadBalancerArn", Kind::Str, optional, None;
    3 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIdSet", "subnetIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    4 port_ranges: Vec<VerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRangeSet", "portRangeSet", Kind::List(&Item(Kind::Struct(VerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { VerifiedAccessEndpointPortRange {
    0 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    1 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, Some(&Rule::Range(1, 65535));
} }

shape! { VerifiedAccessEndpointRdsOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    1 port: i32, Int, "Port", "Port", "port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    2 rds_db_instance_arn: Str, Str, "RdsDbInstanceArn", "RdsDbInstanceArn", "rdsDbInstanceArn", Kind::Str, optional, None;
    3 rds_db_cluster_arn: Str, Str, "RdsDbClusterArn", "RdsDbClusterArn", "rdsDbClusterArn", Kind::Str, optional, None;
    4 rds_db_proxy_arn: Str, Str, "RdsDbProxyArn", "RdsDbProxyArn", "rdsDbProxyArn", Kind::Str, optional, None;
    5 rds_endpoint: Str, Str, "RdsEndpoint", "RdsEndpoint", "rdsEndpoint", Kind::Str, optional, None;
    6 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIdSet", "subnetIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
} }

shape! { VerifiedAccessEndpointStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { VerifiedAccessEndpointTarget {
    0 verified_access_endpoint_id: Str, Str, "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", "verifiedAccessEndpointId", Kind::Str, optional, None;
    1 verified_access_endpoint_target_ip_address: Str, Str, "VerifiedAccessEndpointTargetIpAddress", "VerifiedAccessEndpointTargetIpAddress", "verifiedAccessEndpointTargetIpAddress", Kind::Str, optional, None;
    2 verified_access_endpoint_target_dns: Str, Str, "VerifiedAccessEndpointTargetDns", "VerifiedAccessEndpointTargetDns", "verifiedAccessEndpointTargetDns", Kind::Str, optional, None;
} }

shape! { VerifiedAccessGroup {
    0 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "verifiedAccessGroupId", Kind::Str, optional, None;
    1 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "verifiedAccessInstanceId", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 owner: Str, Str, "Owner", "Owner", "owner", Kind::Str, optional, None;
    4 verified_access_group_arn: Str, Str, "VerifiedAccessGroupArn", "VerifiedAccessGroupArn", "verifiedAccessGroupArn", Kind::Str, optional, None;
    5 creation_time: Str, Str, "CreationTime", "CreationTime", "creationTime", Kind::Str, optional, None;
    6 last_updated_time: Str, Str, "LastUpdatedTime", "LastUpdatedTime", "lastUpdatedTime", Kind::Str, optional, None;
    7 deletion_time: Str, Str, "DeletionTime", "DeletionTime", "deletionTime", Kind::Str, optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    9 sse_specification: VerifiedAccessSseSpecificationResponse, Struct, "SseSpecification", "SseSpecification", "sseSpecification", Kind::Struct(VerifiedAccessSseSpecificationResponse::DEF), optional, None;
} }

shape! { VerifiedAccessInstance {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "verifiedAccessInstanceId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 verified_access_trust_providers: Vec<VerifiedAccessTrustProviderCondensed>, Structs, "VerifiedAccessTrustProviders", "VerifiedAccessTrustProviderSet", "verifiedAccessTrustProviderSet", Kind::List(&Item(Kind::Struct(VerifiedAccessTrustProviderCondensed::DEF), tag!("item"), None)), optional, None;
    3 creation_time: Str, Str, "CreationTime", "CreationTime", "creationTime", Kind::Str, optional, None;
    4 last_updated_time: Str, Str, "LastUpdatedTime", "LastUpdatedTime", "lastUpdatedTime", Kind::Str, optional, None;
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    6 fips_enabled: bool, Bool, "FipsEnabled", "FipsEnabled", "fipsEnabled", Kind::Bool, optional, None;
    7 cidr_endpoints_custom_sub_domain: VerifiedAccessInstanceCustomSubDomain, Struct, "CidrEndpointsCustomSubDomain", "CidrEndpointsCustomSubDomain", "cidrEndpointsCustomSubDomain", Kind::Struct(VerifiedAccessInstanceCustomSubDomain::DEF), optional, None;
} }

shape! { VerifiedAccessInstanceCustomSubDomain {
    0 sub_domain: Str, Str, "SubDomain", "SubDomain", "subDomain", Kind::Str, optional, None;
    1 nameservers: Vec<Str>, Strs, "Nameservers", "NameserverSet", "nameserverSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { VerifiedAccessInstanceLoggingConfiguration {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "verifiedAccessInstanceId", Kind::Str, optional, None;
    1 access_logs: VerifiedAccessLogs, Struct, "AccessLogs", "AccessLogs", "accessLogs", Kind::Struct(VerifiedAccessLogs::DEF), optional, None;
} }

shape! { VerifiedAccessInstanceOpenVpnClientConfiguration {
    0 config: Str, Str, "Config", "Config", "config", Kind::Str, optional, None;
    1 routes: Vec<VerifiedAccessInstanceOpenVpnClientConfigurationRoute>, Structs, "Routes", "RouteSet", "routeSet", Kind::List(&Item(Kind::Struct(VerifiedAccessInstanceOpenVpnClientConfigurationRoute::DEF), tag!("item"), None)), optional, None;
} }

shape! { VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
} }

shape! { VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    0 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::USER_TRUST_PROVIDER_TYPE));
    1 scopes: Str, Str, "Scopes", "Scopes", "scopes", Kind::Str, optional, None;
    2 issuer: Str, Str, "Issuer", "Issuer", "issuer", Kind::Str, optional, None;
    3 authorization_endpoint: Str, Str, "AuthorizationEndpoint", "AuthorizationEndpoint", "authorizationEndpoint", Kind::Str, optional, None;
    4 public_signing_key_endpoint: Str, Str, "PublicSigningKeyEndpoint", "PublicSigningKeyEndpoint", "publicSigningKeyEndpoint", Kind::Str, optional, None;
    5 token_endpoint: Str, Str, "TokenEndpoint", "TokenEndpoint", "tokenEndpoint", Kind::Str, optional, None;
    6 user_info_endpoint: Str, Str, "UserInfoEndpoint", "UserInfoEndpoint", "userInfoEndpoint", Kind::Str, optional, None;
    7 client_id: Str, Str, "ClientId", "ClientId", "clientId", Kind::Str, optional, None;
    8 client_secret: Str, Str, "ClientSecret", "ClientSecret", "clientSecret", Kind::Str, optional, None;
    9 pkce_enabled: bool, Bool, "PkceEnabled", "PkceEnabled", "pkceEnabled", Kind::Bool, optional, None;
} }

shape! { VerifiedAccessLogCloudWatchLogsDestination {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
    1 delivery_status: VerifiedAccessLogDeliveryStatus, Struct, "DeliveryStatus", "DeliveryStatus", "deliveryStatus", Kind::Struct(VerifiedAccessLogDeliveryStatus::DEF), optional, None;
    2 log_group: Str, Str, "LogGroup", "LogGroup", "logGroup", Kind::Str, optional, None;
} }

shape! { VerifiedAccessLogCloudWatchLogsDestinationOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, required, None;
    1 log_group: Str, Str, "LogGroup", "LogGroup", "LogGroup", Kind::Str, optional, None;
} }

shape! { VerifiedAccessLogDeliveryStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_LOG_DELIVERY_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { VerifiedAccessLogKinesisDataFirehoseDestination {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
    1 delivery_status: VerifiedAccessLogDeliveryStatus, Struct, "DeliveryStatus", "DeliveryStatus", "deliveryStatus", Kind::Struct(VerifiedAccessLogDeliveryStatus::DEF), optional, None;
    2 delivery_stream: Str, Str, "DeliveryStream", "DeliveryStream", "deliveryStream", Kind::Str, optional, None;
} }

shape! { VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, required, None;
    1 delivery_stream: Str, Str, "DeliveryStream", "DeliveryStream", "DeliveryStream", Kind::Str, optional, None;
} }

shape! { VerifiedAccessLogOptions {
    0 s3: VerifiedAccessLogS3DestinationOptions, Struct, "S3", "S3", "S3", Kind::Struct(VerifiedAccessLogS3DestinationOptions::DEF), optional, None;
    1 cloud_watch_logs: VerifiedAccessLogCloudWatchLogsDestinationOptions, Struct, "CloudWatchLogs", "CloudWatchLogs", "CloudWatchLogs", Kind::Struct(VerifiedAccessLogCloudWatchLogsDestinationOptions::DEF), optional, None;
    2 kinesis_data_firehose: VerifiedAccessLogKinesisDataFirehoseDestinationOptions, Struct, "KinesisDataFirehose", "KinesisDataFirehose", "KinesisDataFirehose", Kind::Struct(VerifiedAccessLogKinesisDataFirehoseDestinationOptions::DEF), optional, None;
    3 log_version: Str, Str, "LogVersion", "LogVersion", "LogVersion", Kind::Str, optional, None;
    4 include_trust_context: bool, Bool, "IncludeTrustContext", "IncludeTrustContext", "IncludeTrustContext", Kind::Bool, optional, None;
} }

shape! { VerifiedAccessLogS3Destination {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
    1 delivery_status: VerifiedAccessLogDeliveryStatus, Struct, "DeliveryStatus", "DeliveryStatus", "deliveryStatus", Kind::Struct(VerifiedAccessLogDeliveryStatus::DEF), optional, None;
    2 bucket_name: Str, Str, "BucketName", "BucketName", "bucketName", Kind::Str, optional, None;
    3 prefix: Str, Str, "Prefix", "Prefix", "prefix", Kind::Str, optional, None;
    4 bucket_owner: Str, Str, "BucketOwner", "BucketOwner", "bucketOwner", Kind::Str, optional, None;
} }

shape! { VerifiedAccessLogS3DestinationOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, required, None;
    1 bucket_name: Str, Str, "BucketName", "BucketName", "BucketName", Kind::Str, optional, None;
    2 prefix: Str, Str, "Prefix", "Prefix", "Prefix", Kind::Str, optional, None;
    3 bucket_owner: Str, Str, "BucketOwner", "BucketOwner", "BucketOwner", Kind::Str, optional, None;
} }

shape! { VerifiedAccessLogs {
    0 s3: VerifiedAccessLogS3Destination, Struct, "S3", "S3", "s3", Kind::Struct(VerifiedAccessLogS3Destination::DEF), optional, None;
    1 cloud_watch_logs: VerifiedAccessLogCloudWatchLogsDestination, Struct, "CloudWatchLogs", "CloudWatchLogs", "cloudWatchLogs", Kind::Struct(VerifiedAccessLogCloudWatchLogsDestination::DEF), optional, None;
    2 kinesis_data_firehose: VerifiedAccessLogKinesisDataFirehoseDestination, Struct, "KinesisDataFirehose", "KinesisDataFirehose", "kinesisDataFirehose", Kind::Struct(VerifiedAccessLogKinesisDataFirehoseDestination::DEF), optional, None;
    3 log_version: Str, Str, "LogVersion", "LogVersion", "logVersion", Kind::Str, optional, None;
    4 include_trust_context: bool, Bool, "IncludeTrustContext", "IncludeTrustContext", "includeTrustContext", Kind::Bool, optional, None;
} }

shape! { VerifiedAccessSseSpecificationRequest {
    0 customer_managed_key_enabled: bool, Bool, "CustomerManagedKeyEnabled", "CustomerManagedKeyEnabled", "CustomerManagedKeyEnabled", Kind::Bool, optional, None;
    1 kms_key_arn: Str, Str, "KmsKeyArn", "KmsKeyArn", "KmsKeyArn", Kind::Str, optional, None;
} }

shape! { VerifiedAccessSseSpecificationResponse {
    0 customer_managed_key_enabled: bool, Bool, "CustomerManagedKeyEnabled", "CustomerManagedKeyEnabled", "customerManagedKeyEnabled", Kind::Bool, optional, None;
    1 kms_key_arn: Str, Str, "KmsKeyArn", "KmsKeyArn", "kmsKeyArn", Kind::Str, optional, None;
} }

shape! { VerifiedAccessTrustProvider {
    0 verified_access_trust_provider_id: Str, Str, "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", "verifiedAccessTrustProviderId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 trust_provider_type: Str, Str, "TrustProviderType", "TrustProviderType", "trustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRUST_PROVIDER_TYPE));
    3 user_trust_provider_type: Str, Str, "UserTrustProviderType", "UserTrustProviderType", "userTrustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::USER_TRUST_PROVIDER_TYPE));
    4 device_trust_provider_type: Str, Str, "DeviceTrustProviderType", "DeviceTrustProviderType", "deviceTrustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::DEVICE_TRUST_PROVIDER_TYPE));
    5 oidc_options: OidcOptions, Struct, "OidcOptions", "OidcOptions", "oidcOptions", Kind::Struct(OidcOptions::DEF), optional, None;
    6 device_options: DeviceOptions, Struct, "DeviceOptions", "DeviceOptions", "deviceOptions", Kind::Struct(DeviceOptions::DEF), optional, None;
    7 policy_reference_name: Str, Str, "PolicyReferenceName", "PolicyReferenceName", "policyReferenceName", Kind::Str, optional, None;
    8 creation_time: Str, Str, "CreationTime", "CreationTime", "creationTime", Kind::Str, optional, None;
    9 last_updated_time: Str, Str, "LastUpdatedTime", "LastUpdatedTime", "lastUpdatedTime", Kind::Str, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    11 sse_specification: VerifiedAccessSseSpecificationResponse, Struct, "SseSpecification", "SseSpecification", "sseSpecification", Kind::Struct(VerifiedAccessSseSpecificationResponse::DEF), optional, None;
    12 native_application_oidc_options: NativeApplicationOidcOptions, Struct, "NativeApplicationOidcOptions", "NativeApplicationOidcOptions", "nativeApplicationOidcOptions", Kind::Struct(NativeApplicationOidcOptions::DEF), optional, None;
} }

shape! { VerifiedAccessTrustProviderCondensed {
    0 verified_access_trust_provider_id: Str, Str, "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", "verifiedAccessTrustProviderId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 trust_provider_type: Str, Str, "TrustProviderType", "TrustProviderType", "trustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRUST_PROVIDER_TYPE));
    3 user_trust_provider_type: Str, Str, "UserTrustProviderType", "UserTrustProviderType", "userTrustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::USER_TRUST_PROVIDER_TYPE));
    4 device_trust_provider_type: Str, Str, "DeviceTrustProviderType", "DeviceTrustProviderType", "deviceTrustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::DEVICE_TRUST_PROVIDER_TYPE));
} }

shape! { VgwTelemetry {
    0 accepted_route_count: i32, Int, "AcceptedRouteCount", "AcceptedRouteCount", "acceptedRouteCount", Kind::Int, optional, None;
    1 last_status_change: Timestamp, Time, "LastStatusChange", "LastStatusChange", "lastStatusChange", Kind::Time, optional, None;
    2 outside_ip_address: Str, Str, "OutsideIpAddress", "OutsideIpAddress", "outsideIpAddress", Kind::Str, optional, None;
    3 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::TELEMETRY_STATUS));
    4 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    5 certificate_arn: Str, Str, "CertificateArn", "CertificateArn", "certificateArn", Kind::Str, optional, None;
} }

shape! { Volume {
    0 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    1 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    2 source_volume_id: Str, Str, "SourceVolumeId", "SourceVolumeId", "sourceVolumeId", Kind::Str, optional, None;
    3 iops: i32, Int, "Iops", "Iops", "iops", Kind::Int, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    5 volume_type: Str, Str, "VolumeType", "VolumeType", "volumeType", Kind::Str, optional, None;
    6 fast_restored: bool, Bool, "FastRestored", "FastRestored", "fastRestored", Kind::Bool, optional, None;
    7 multi_attach_enabled: bool, Bool, "MultiAttachEnabled", "MultiAttachEnabled", "multiAttachEnabled", Kind::Bool, optional, None;
    8 throughput: i32, Int, "Throughput", "Throughput", "throughput", Kind::Int, optional, None;
    9 sse_type: Str, Str, "SseType", "SseType", "sseType", Kind::Str, optional, Some(&Rule::Enum(&enums::SSE_TYPE));
    10 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    11 volume_initialization_rate: i32, Int, "VolumeInitializationRate", "VolumeInitializationRate", "volumeInitializationRate", Kind::Int, optional, None;
    12 volume_arn: Str, Str, "VolumeArn", "VolumeArn", "volumeArn", Kind::Str, optional, None;
    13 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    14 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    15 size: i32, Int, "Size", "Size", "size", Kind::Int, optional, None;
    16 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    17 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    18 state: Str, Str, "State", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::VOLUME_STATE));
    19 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    20 attachments: Vec<VolumeAttachment>, Structs, "Attachments", "AttachmentSet", "attachmentSet", Kind::List(&Item(Kind::Struct(VolumeAttachment::DEF), tag!("item"), None)), optional, None;
    21 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    22 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
} }

shape! { VolumeAttachment {
    0 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    1 associated_resource: Str, Str, "AssociatedResource", "AssociatedResource", "associatedResource", Kind::Str, optional, None;
    2 instance_owning_service: Str, Str, "InstanceOwningService", "InstanceOwningService", "instanceOwningService", Kind::Str, optional, None;
    3 ebs_card_index: i32, Int, "EbsCardIndex", "EbsCardIndex", "ebsCardIndex", Kind::Int, optional, None;
    4 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    6 device: Str, Str, "Device", "Device", "device", Kind::Str, optional, None;
    7 state: Str, Str, "State", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::VOLUME_ATTACHMENT_STATE));
    8 attach_time: Timestamp, Time, "AttachTime", "AttachTime", "attachTime", Kind::Time, optional, None;
} }

shape! { VolumeDetail {
    0 size: i64, Long, "Size", "Size", "size", Kind::Long, required, None;
} }

shape! { VolumeModification {
    0 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    1 modification_state: Str, Str, "ModificationState", "ModificationState", "modificationState", Kind::Str, optional, Some(&Rule::Enum(&enums::VOLUME_MODIFICATION_STATE));
    2 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    3 target_size: i32, Int, "TargetSize", "TargetSize", "targetSize", Kind::Int, optional, None;
    4 target_iops: i32, Int, "TargetIops", "TargetIops", "targetIops", Kind::Int, optional, None;
    5 target_volume_type: Str, Str, "TargetVolumeType", "TargetVolumeType", "targetVolumeType", Kind::Str, optional, None;
    6 target_throughput: i32, Int, "TargetThroughput", "TargetThroughput", "targetThroughput", Kind::Int, optional, None;
    7 target_multi_attach_enabled: bool, Bool, "TargetMultiAttachEnabled", "TargetMultiAttachEnabled", "targetMultiAttachEnabled", Kind::Bool, optional, None;
    8 original_size: i32, Int, "OriginalSize", "OriginalSize", "originalSize", Kind::Int, optional, None;
    9 original_iops: i32, Int, "OriginalIops", "OriginalIops", "originalIops", Kind::Int, optional, None;
    10 original_volume_type: Str, Str, "OriginalVolumeType", "OriginalVolumeType", "originalVolumeType", Kind::Str, optional, None;
    11 original_throughput: i32, Int, "OriginalThroughput", "OriginalThroughput", "originalThroughput", Kind::Int, optional, None;
    12 original_multi_attach_enabled: bool, Bool, "OriginalMultiAttachEnabled", "OriginalMultiAttachEnabled", "originalMultiAttachEnabled", Kind::Bool, optional, None;
    13 progress: i64, Long, "Progress", "Progress", "progress", Kind::Long, optional, None;
    14 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    15 end_time: Timestamp, Time, "EndTime", "EndTime", "endTime", Kind::Time, optional, None;
    16 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
} }

shape! { VolumeRecycleBinInfo {
    0 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, Some(&Rule::Id(&ids::VOLUME));
    1 volume_type: Str, Str, "VolumeType", "VolumeType", "volumeType", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VOLUME_STATE));
    3 size: i32, Int, "Size", "Size", "size", Kind::Int, optional, None;
    4 iops: i32, Int, "Iops", "Iops", "iops", Kind::Int, optional, None;
    5 throughput: i32, Int, "Throughput", "Throughput", "throughput", Kind::Int, optional, None;
    6 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    7 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    8 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    9 source_volume_id: Str, Str, "SourceVolumeId", "SourceVolumeId", "sourceVolumeId", Kind::Str, optional, None;
    10 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    11 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    12 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    13 recycle_bin_enter_time: Timestamp, Time, "RecycleBinEnterTime", "RecycleBinEnterTime", "recycleBinEnterTime", Kind::Time, optional, None;
    14 recycle_bin_exit_time: Timestamp, Time, "RecycleBinExitTime", "RecycleBinExitTime", "recycleBinExitTime", Kind::Time, optional, None;
} }

shape! { VolumeStatusAction {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 event_id: Str, Str, "EventId", "EventId", "eventId", Kind::Str, optional, None;
    3 event_type: Str, Str, "EventType", "EventType", "eventType", Kind::Str, optional, None;
} }

shape! { VolumeStatusAttachmentStatus {
    0 io_performance: Str, Str, "IoPerformance", "IoPerformance", "ioPerformance", Kind::Str, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
} }

shape! { VolumeStatusDetails {
    0 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, Some(&Rule::Enum(&enums::VOLUME_STATUS_NAME));
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
} }

shape! { VolumeStatusEvent {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 event_id: Str, Str, "EventId", "EventId", "eventId", Kind::Str, optional, None;
    2 event_type: Str, Str, "EventType", "EventType", "eventType", Kind::Str, optional, None;
    3 not_after: Timestamp, Time, "NotAfter", "NotAfter", "notAfter", Kind::Time, optional, None;
    4 not_before: Timestamp, Time, "NotBefore", "NotBefore", "notBefore", Kind::Time, optional, None;
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
} }

shape! { VolumeStatusInfo {
    0 details: Vec<VolumeStatusDetails>, Structs, "Details", "Details", "details", Kind::List(&Item(Kind::Struct(VolumeStatusDetails::DEF), tag!("item"), None)), optional, None;
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::VOLUME_STATUS_INFO_STATUS));
} }

shape! { VolumeStatusItem {
    0 actions: Vec<VolumeStatusAction>, Structs, "Actions", "ActionsSet", "actionsSet", Kind::List(&Item(Kind::Struct(VolumeStatusAction::DEF), tag!("item"), None)), optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    3 events: Vec<VolumeStatusEvent>, Structs, "Events", "EventsSet", "eventsSet", Kind::List(&Item(Kind::Struct(VolumeStatusEvent::DEF), tag!("item"), None)), optional, None;
    4 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
    5 volume_status: VolumeStatusInfo, Struct, "VolumeStatus", "VolumeStatus", "volumeStatus", Kind::Struct(VolumeStatusInfo::DEF), optional, None;
    6 attachment_statuses: Vec<VolumeStatusAttachmentStatus>, Structs, "AttachmentStatuses", "AttachmentStatuses", "attachmentStatuses", Kind::List(&Item(Kind::Struct(VolumeStatusAttachmentStatus::DEF), tag!("item"), None)), optional, None;
    7 initialization_status_details: InitializationStatusDetails, Struct, "InitializationStatusDetails", "InitializationStatusDetails", "initializationStatusDetails", Kind::Struct(InitializationStatusDetails::DEF), optional, None;
    8 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    9 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
} }

shape! { Vpc {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 instance_tenancy: Str, Str, "InstanceTenancy", "InstanceTenancy", "instanceTenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    2 ipv6_cidr_block_association_set: Vec<VpcIpv6CidrBlockAssociation>, Structs, "Ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet", "ipv6CidrBlockAssociationSet", Kind::List(&Item(Kind::Struct(VpcIpv6CidrBlockAssociation::DEF), tag!("item"), None)), optional, None;
    3 cidr_block_association_set: Vec<VpcCidrBlockAssociation>, Structs, "CidrBlockAssociationSet", "CidrBlockAssociationSet", "cidrBlockAssociationSet", Kind::List(&Item(Kind::Struct(VpcCidrBlockAssociation::DEF), tag!("item"), None)), optional, None;
    4 is_default: bool, Bool, "IsDefault", "IsDefault", "isDefault", Kind::Bool, optional, None;
    5 encryption_control: VpcEncryptionControl, Struct, "EncryptionControl", "EncryptionControl", "encryptionControl", Kind::Struct(VpcEncryptionControl::DEF), optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    7 block_public_access_states: BlockPublicAccessStates, Struct, "BlockPublicAccessStates", "BlockPublicAccessStates", "blockPublicAccessStates", Kind::Struct(BlockPublicAccessStates::DEF), optional, None;
    8 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    9 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_STATE));
    10 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    11 dhcp_options_id: Str, Str, "DhcpOptionsId", "DhcpOptionsId", "dhcpOptionsId", Kind::Str, optional, None;
} }

shape! { VpcAttachment {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_STATUS));
} }

shape! { VpcBlockPublicAccessExclusion {
    0 exclusion_id: Str, Str, "ExclusionId", "ExclusionId", "exclusionId", Kind::Str, optional, None;
    1 internet_gateway_exclusion_mode: Str, Str, "InternetGatewayExclusionMode", "InternetGatewayExclusionMode", "internetGatewayExclusionMode", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERNET_GATEWAY_EXCLUSION_MODE));
    2 resource_arn: Str, Str, "ResourceArn", "ResourceArn", "resourceArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_STATE));
    4 reason: Str, Str, "Reason", "Reason", "reason", Kind::Str, optional, None;
    5 creation_timestamp: Timestamp, Time, "CreationTimestamp", "CreationTimestamp", "creationTimestamp", Kind::Time, optional, None;
    6 last_update_timestamp: Timestamp, Time, "LastUpdateTimestamp", "LastUpdateTimestamp", "lastUpdateTimestamp", Kind::Time, optional, None;
    7 deletion_timestamp: Timestamp, Time, "DeletionTimestamp", "DeletionTimestamp", "deletionTimestamp", Kind::Time, optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { VpcBlockPublicAccessOptions {
    0 aws_account_id: Str, Str, "AwsAccountId", "AwsAccountId", "awsAccountId", Kind::Str, optional, None;
    1 aws_region: Str, Str, "AwsRegion", "AwsRegion", "awsRegion", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_BLOCK_PUBLIC_ACCESS_STATE));
    3 internet_gateway_block_mode: Str, Str, "InternetGatewayBlockMode", "InternetGatewayBlockMode", "internetGatewayBlockMode", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERNET_GATEWAY_BLOCK_MODE));
    4 reason: Str, Str, "Reason", "Reason", "reason", Kind::Str, optional, None;
    5 last_update_timestamp: Timestamp, Time, "LastUpdateTimestamp", "LastUpdateTimestamp", "lastUpdateTimestamp", Kind::Time, optional, None;
    6 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
    7 exclusions_allowed: Str, Str, "ExclusionsAllowed", "ExclusionsAllowed", "exclusionsAllowed", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_ALLOWED));
} }

shape! { VpcCidrBlockAssociation {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    2 cidr_block_state: VpcCidrBlockState, Struct, "CidrBlockState", "CidrBlockState", "cidrBlockState", Kind::Struct(VpcCidrBlockState::DEF), optional, None;
} }

shape! { VpcCidrBlockState {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_CIDR_BLOCK_STATE_CODE));
    1 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
} }

shape! { VpcClassicLink {
    0 classic_link_enabled: bool, Bool, "ClassicLinkEnabled", "ClassicLinkEnabled", "classicLinkEnabled", Kind::Bool, optional, None;
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { VpcEncryptionControl {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    1 vpc_encryption_control_id: Str, Str, "VpcEncryptionControlId", "VpcEncryptionControlId", "vpcEncryptionControlId", Kind::Str, optional, None;
    2 mode: Str, Str, "Mode", "Mode", "mode", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_MODE));
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_STATE));
    4 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    5 resource_exclusions: VpcEncryptionControlExclusions, Struct, "ResourceExclusions", "ResourceExclusions", "resourceExclusions", Kind::Struct(VpcEncryptionControlExclusions::DEF), optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { VpcEncryptionControlConfiguration {
    0 mode: Str, Str, "Mode", "Mode", "Mode", Kind::Str, required, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_MODE));
    1 internet_gateway_exclusion: Str, Str, "InternetGatewayExclusion", "InternetGatewayExclusion", "InternetGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    2 egress_only_internet_gateway_exclusion: Str, Str, "EgressOnlyInternetGatewayExclusion", "EgressOnlyInternetGatewayExclusion", "EgressOnlyInternetGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    3 nat_gateway_exclusion: Str, Str, "NatGatewayExclusion", "NatGatewayExclusion", "NatGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    4 virtual_private_gateway_exclusion: Str, Str, "VirtualPrivateGatewayExclusion", "VirtualPrivateGatewayExclusion", "VirtualPrivateGatewayExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    5 vpc_peering_exclusion: Str, Str, "VpcPeeringExclusion", "VpcPeeringExclusion", "VpcPeeringExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    6 lambda_exclusion: Str, Str, "LambdaExclusion", "LambdaExclusion", "LambdaExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    7 vpc_lattice_exclusion: Str, Str, "VpcLatticeExclusion", "VpcLatticeExclusion", "VpcLatticeExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    8 elastic_file_system_exclusion: Str, Str, "ElasticFileSystemExclusion", "ElasticFileSystemExclusion", "ElasticFileSystemExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    9 global_accelerator_exclusion: Str, Str, "GlobalAcceleratorExclusion", "GlobalAcceleratorExclusion", "GlobalAcceleratorExclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
    10 api_gateway_v2_exclusion: Str, Str, "ApiGatewayV2Exclusion", "ApiGatewayV2Exclusion", "ApiGatewayV2Exclusion", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT));
} }

shape! { VpcEncryptionControlExclusion {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE));
    1 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
} }

shape! { VpcEncryptionControlExclusions {
    0 internet_gateway: VpcEncryptionControlExclusion, Struct, "InternetGateway", "InternetGateway", "internetGateway", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    1 egress_only_internet_gateway: VpcEncryptionControlExclusion, Struct, "EgressOnlyInternetGateway", "EgressOnlyInternetGateway", "egressOnlyInternetGateway", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    2 nat_gateway: VpcEncryptionControlExclusion, Struct, "NatGateway", "NatGateway", "natGateway", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    3 virtual_private_gateway: VpcEncryptionControlExclusion, Struct, "VirtualPrivateGateway", "VirtualPrivateGateway", "virtualPrivateGateway", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    4 vpc_peering: VpcEncryptionControlExclusion, Struct, "VpcPeering", "VpcPeering", "vpcPeering", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    5 lambda: VpcEncryptionControlExclusion, Struct, "Lambda", "Lambda", "lambda", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    6 vpc_lattice: VpcEncryptionControlExclusion, Struct, "VpcLattice", "VpcLattice", "vpcLattice", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    7 elastic_file_system: VpcEncryptionControlExclusion, Struct, "ElasticFileSystem", "ElasticFileSystem", "elasticFileSystem", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    8 global_accelerator: VpcEncryptionControlExclusion, Struct, "GlobalAccelerator", "GlobalAccelerator", "globalAccelerator", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
    9 api_gateway_v2: VpcEncryptionControlExclusion, Struct, "ApiGatewayV2", "ApiGatewayV2", "apiGatewayV2", Kind::Struct(VpcEncryptionControlExclusion::DEF), optional, None;
} }

shape! { VpcEncryptionNonCompliantResource {
    0 id: Str, Str, "Id", "Id", "id", Kind::Str, optional, None;
    1 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 is_excludable: bool, Bool, "IsExcludable", "IsExcludable", "isExcludable", Kind::Bool, optional, None;
} }

shape! { VpcEndpoint {
    0 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "vpcEndpointId", Kind::Str, optional, None;
    1 vpc_endpoint_type: Str, Str, "VpcEndpointType", "VpcEndpointType", "vpcEndpointType", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENDPOINT_TYPE));
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    3 service_name: Str, Str, "ServiceName", "ServiceName", "serviceName", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::STATE));
    5 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "policyDocument", Kind::Str, optional, None;
    6 route_table_ids: Vec<Str>, Strs, "RouteTableIds", "RouteTableIdSet", "routeTableIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    7 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIdSet", "subnetIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 groups: Vec<SecurityGroupIdentifier>, Structs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(SecurityGroupIdentifier::DEF), tag!("item"), None)), optional, None;
    9 ip_address_type: Str, Str, "IpAddressType", "IpAddressType", "ipAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_ADDRESS_TYPE));
    10 dns_options: DnsOptions, Struct, "DnsOptions", "DnsOptions", "dnsOptions", Kind::Struct(DnsOptions::DEF), optional, None;
    11 private_dns_enabled: bool, Bool, "PrivateDnsEnabled", "PrivateDnsEnabled", "privateDnsEnabled", Kind::Bool, optional, None;
    12 requester_managed: bool, Bool, "RequesterManaged", "RequesterManaged", "requesterManaged", Kind::Bool, optional, None;
    13 network_interface_ids: Vec<Str>, Strs, "NetworkInterfaceIds", "NetworkInterfaceIdSet", "networkInterfaceIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    14 dns_entries: Vec<DnsEntry>, Structs, "DnsEntries", "DnsEntrySet", "dnsEntrySet", Kind::List(&Item(Kind::Struct(DnsEntry::DEF), tag!("item"), None)), optional, None;
    15 creation_timestamp: Timestamp, Time, "CreationTimestamp", "CreationTimestamp", "creationTimestamp", Kind::Time, optional, None;
    16 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    17 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    18 last_error: LastError, Struct, "LastError", "LastError", "lastError", Kind::Struct(LastError::DEF), optional, None;
    19 ipv4_prefixes: Vec<SubnetIpPrefixes>, Structs, "Ipv4Prefixes", "Ipv4PrefixSet", "ipv4PrefixSet", Kind::List(&Item(Kind::Struct(SubnetIpPrefixes::DEF), tag!("item"), None)), optional, None;
    20 ipv6_prefixes: Vec<SubnetIpPrefixes>, Structs, "Ipv6Prefixes", "Ipv6PrefixSet", "ipv6PrefixSet", Kind::List(&Item(Kind::Struct(SubnetIpPrefixes::DEF), tag!("item"), None)), optional, None;
    21 failure_reason: Str, Str, "FailureReason", "FailureReason", "failureReason", Kind::Str, optional, None;
    22 service_network_arn: Str, Str, "ServiceNetworkArn", "ServiceNetworkArn", "serviceNetworkArn", Kind::Str, optional, None;
    23 resource_configuration_arn: Str, Str, "ResourceConfigurationArn", "ResourceConfigurationArn", "resourceConfigurationArn", Kind::Str, optional, None;
    24 service_region: Str, Str, "ServiceRegion", "ServiceRegion", "serviceRegion", Kind::Str, optional, None;
    25 payer_responsibilities: Vec<PayerResponsibilityEntry>, Structs, "PayerResponsibilities", "PayerResponsibilitySet", "payerResponsibilitySet", Kind::List(&Item(Kind::Struct(PayerResponsibilityEntry::DEF), tag!("item"), None)), optional, None;
} }

shape! { VpcEndpointAssociation {
    0 id: Str, Str, "Id", "Id", "id", Kind::Str, optional, None;
    1 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "vpcEndpointId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_ENDPOINT));
    2 service_network_arn: Str, Str, "ServiceNetworkArn", "ServiceNetworkArn", "serviceNetworkArn", Kind::Str, optional, None;
    3 service_network_name: Str, Str, "ServiceNetworkName", "ServiceNetworkName", "serviceNetworkName", Kind::Str, optional, None;
    4 associated_resource_accessibility: Str, Str, "AssociatedResourceAccessibility", "AssociatedResourceAccessibility", "associatedResourceAccessibility", Kind::Str, optional, None;
    5 failure_reason: Str, Str, "FailureReason", "FailureReason", "failureReason", Kind::Str, optional, None;
    6 failure_code: Str, Str, "FailureCode", "FailureCode", "failureCode", Kind::Str, optional, None;
    7 dns_entry: DnsEntry, Struct, "DnsEntry", "DnsEntry", "dnsEntry", Kind::Struct(DnsEntry::DEF), optional, None;
    8 private_dns_entry: DnsEntry, Struct, "PrivateDnsEntry", "PrivateDnsEntry", "privateDnsEntry", Kind::Struct(DnsEntry::DEF), optional, None;
    9 associated_resource_arn: Str, Str, "AssociatedResourceArn", "AssociatedResourceArn", "associatedResourceArn", Kind::Str, optional, None;
    10 resource_configuration_group_arn: Str, Str, "ResourceConfigurationGroupArn", "ResourceConfigurationGroupArn", "resourceConfigurationGroupArn", Kind::Str, optional, None;
    11 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { VpcEndpointConnection {
    0 service_id: Str, Str, "ServiceId", "ServiceId", "serviceId", Kind::Str, optional, None;
    1 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "vpcEndpointId", Kind::Str, optional, None;
    2 vpc_endpoint_owner: Str, Str, "VpcEndpointOwner", "VpcEndpointOwner", "vpcEndpointOwner", Kind::Str, optional, None;
    3 vpc_endpoint_state: Str, Str, "VpcEndpointState", "VpcEndpointState", "vpcEndpointState", Kind::Str, optional, Some(&Rule::Enum(&enums::STATE));
    4 creation_timestamp: Timestamp, Time, "CreationTimestamp", "CreationTimestamp", "creationTimestamp", Kind::Time, optional, None;
    5 dns_entries: Vec<DnsEntry>, Structs, "DnsEntries", "DnsEntrySet", "dnsEntrySet", Kind::List(&Item(Kind::Struct(DnsEntry::DEF), tag!("item"), None)), optional, None;
    6 network_load_balancer_arns: Vec<Str>, Strs, "NetworkLoadBalancerArns", "NetworkLoadBalancerArnSet", "networkLoadBalancerArnSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    7 gateway_load_balancer_arns: Vec<Str>, Strs, "GatewayLoadBalancerArns", "GatewayLoadBalancerArnSet", "gatewayLoadBalancerArnSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 ip_address_type: Str, Str, "IpAddressType", "IpAddressType", "ipAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_ADDRESS_TYPE));
    9 vpc_endpoint_connection_id: Str, Str, "VpcEndpointConnectionId", "VpcEndpointConnectionId", "vpcEndpointConnectionId", Kind::Str, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    11 vpc_endpoint_region: Str, Str, "VpcEndpointRegion", "VpcEndpointRegion", "vpcEndpointRegion", Kind::Str, optional, None;
    12 payer_responsibilities: Vec<PayerResponsibilityEntry>, Structs, "PayerResponsibilities", "PayerResponsibilitySet", "payerResponsibilitySet", Kind::List(&Item(Kind::Struct(PayerResponsibilityEntry::DEF), tag!("item"), None)), optional, None;
    13 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    14 transit_gateway_attachment_owner: Str, Str, "TransitGatewayAttachmentOwner", "TransitGatewayAttachmentOwner", "transitGatewayAttachmentOwner", Kind::Str, optional, None;
} }

shape! { VpcIpv6CidrBlockAssociation {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock", Kind::Str, optional, None;
    2 ipv6_cidr_block_state: VpcCidrBlockState, Struct, "Ipv6CidrBlockState", "Ipv6CidrBlockState", "ipv6CidrBlockState", Kind::Struct(VpcCidrBlockState::DEF), optional, None;
    3 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    4 ipv6_pool: Str, Str, "Ipv6Pool", "Ipv6Pool", "ipv6Pool", Kind::Str, optional, None;
    5 ipv6_address_attribute: Str, Str, "Ipv6AddressAttribute", "Ipv6AddressAttribute", "ipv6AddressAttribute", Kind::Str, optional, Some(&Rule::Enum(&enums::IPV6_ADDRESS_ATTRIBUTE));
    6 ip_source: Str, Str, "IpSource", "IpSource", "ipSource", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_SOURCE));
} }

shape! { VpcPeeringConnection {
    0 accepter_vpc_info: VpcPeeringConnectionVpcInfo, Struct, "AccepterVpcInfo", "AccepterVpcInfo", "accepterVpcInfo", Kind::Struct(VpcPeeringConnectionVpcInfo::DEF), optional, None;
    1 expiration_time: Timestamp, Time, "ExpirationTime", "ExpirationTime", "expirationTime", Kind::Time, optional, None;
    2 requester_vpc_info: VpcPeeringConnectionVpcInfo, Struct, "RequesterVpcInfo", "RequesterVpcInfo", "requesterVpcInfo", Kind::Struct(VpcPeeringConnectionVpcInfo::DEF), optional, None;
    3 status: VpcPeeringConnectionStateReason, Struct, "Status", "Status", "status", Kind::Struct(VpcPeeringConnectionStateReason::DEF), optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    5 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, None;
    6 multipath_resilience_status: Str, Str, "MultipathResilienceStatus", "MultipathResilienceStatus", "multipathResilienceStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::MULTIPATH_RESILIENCE_STATUS));
} }

shape! { VpcPeeringConnectionOptionsDescription {
    0 allow_dns_resolution_from_remote_vpc: bool, Bool, "AllowDnsResolutionFromRemoteVpc", "AllowDnsResolutionFromRemoteVpc", "allowDnsResolutionFromRemoteVpc", Kind::Bool, optional, None;
    1 allow_egress_from_local_classic_link_to_remote_vpc: bool, Bool, "AllowEgressFromLocalClassicLinkToRemoteVpc", "AllowEgressFromLocalClassicLinkToRemoteVpc", "allowEgressFromLocalClassicLinkToRemoteVpc", Kind::Bool, optional, None;
    2 allow_egress_from_local_vpc_to_remote_classic_link: bool, Bool, "AllowEgressFromLocalVpcToRemoteClassicLink", "AllowEgressFromLocalVpcToRemoteClassicLink", "allowEgressFromLocalVpcToRemoteClassicLink", Kind::Bool, optional, None;
    3 allow_multipath_resilience: bool, Bool, "AllowMultipathResilience", "AllowMultipathResilience", "allowMultipathResilience", Kind::Bool, optional, None;
    4 multipath_resilience_mode: Str, Str, "MultipathResilienceMode", "MultipathResilienceMode", "multipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::MULTIPATH_RESILIENCE_MODE));
} }

shape! { VpcPeeringConnectionStateReason {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_PEERING_CONNECTION_STATE_REASON_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { VpcPeeringConnectionVpcInfo {
    0 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
    1 ipv6_cidr_block_set: Vec<Ipv6CidrBlock>, Structs, "Ipv6CidrBlockSet", "Ipv6CidrBlockSet", "ipv6CidrBlockSet", Kind::List(&Item(Kind::Struct(Ipv6CidrBlock::DEF), tag!("item"), None)), optional, None;
    2 cidr_block_set: Vec<CidrBlock>, Structs, "CidrBlockSet", "CidrBlockSet", "cidrBlockSet", Kind::List(&Item(Kind::Struct(CidrBlock::DEF), tag!("item"), None)), optional, None;
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 peering_options: VpcPeeringConnectionOptionsDescription, Struct, "PeeringOptions", "PeeringOptions", "peeringOptions", Kind::Struct(VpcPeeringConnectionOptionsDescription::DEF), optional, None;
    5 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    6 region: Str, Str, "Region", "Region", "region", Kind::Str, optional, None;
} }

shape! { VpnAdditionalKeyExchange {
    0 additional_key_exchange_round: i32, Int, "AdditionalKeyExchangeRound", "AdditionalKeyExchangeRound", "additionalKeyExchangeRound", Kind::Int, optional, None;
    1 key_exchange_methods: Vec<AdditionalKeyExchangeMethodsListValue>, Structs, "KeyExchangeMethods", "KeyExchangeMethodSet", "keyExchangeMethodSet", Kind::List(&Item(Kind::Struct(AdditionalKeyExchangeMethodsListValue::DEF), tag!("item"), None)), optional, None;
    2 requirement: Str, Str, "Requirement", "Requirement", "requirement", Kind::Str, optional, Some(&Rule::Enum(&enums::ADDITIONAL_KEY_EXCHANGE_REQUIREMENT));
} }

shape! { VpnAdditionalKeyExchangeRequest {
    0 additional_key_exchange_round: i32, Int, "AdditionalKeyExchangeRound", "AdditionalKeyExchangeRound", "AdditionalKeyExchangeRound", Kind::Int, required, Some(&Rule::Range(1, 7));
    1 key_exchange_methods: Vec<AdditionalKeyExchangeMethodsRequestListValue>, Structs, "KeyExchangeMethods", "KeyExchangeMethod", "KeyExchangeMethod", Kind::List(&Item(Kind::Struct(AdditionalKeyExchangeMethodsRequestListValue::DEF), tag!("item"), None)), optional, None;
    2 requirement: Str, Str, "Requirement", "Requirement", "Requirement", Kind::Str, optional, Some(&Rule::Enum(&enums::ADDITIONAL_KEY_EXCHANGE_REQUIREMENT));
} }

shape! { VpnConcentrator {
    0 vpn_concentrator_id: Str, Str, "VpnConcentratorId", "VpnConcentratorId", "vpnConcentratorId", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    2 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    3 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    4 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { VpnConnection {
    0 category: Str, Str, "Category", "Category", "category", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    2 vpn_concentrator_id: Str, Str, "VpnConcentratorId", "VpnConcentratorId", "vpnConcentratorId", Kind::Str, optional, None;
    3 core_network_arn: Str, Str, "CoreNetworkArn", "CoreNetworkArn", "coreNetworkArn", Kind::Str, optional, None;
    4 core_network_attachment_arn: Str, Str, "CoreNetworkAttachmentArn", "CoreNetworkAttachmentArn", "coreNetworkAttachmentArn", Kind::Str, optional, None;
    5 gateway_association_state: Str, Str, "GatewayAssociationState", "GatewayAssociationState", "gatewayAssociationState", Kind::Str, optional, Some(&Rule::Enum(&enums::GATEWAY_ASSOCIATION_STATE));
    6 options: VpnConnectionOptions, Struct, "Options", "Options", "options", Kind::Struct(VpnConnectionOptions::DEF), optional, None;
    7 routes: Vec<VpnStaticRoute>, Structs, "Routes", "Routes", "routes", Kind::List(&Item(Kind::Struct(VpnStaticRoute::DEF), tag!("item"), None)), optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    9 vgw_telemetry: Vec<VgwTelemetry>, Structs, "VgwTelemetry", "VgwTelemetry", "vgwTelemetry", Kind::List(&Item(Kind::Struct(VgwTelemetry::DEF), tag!("item"), None)), optional, None;
    10 pre_shared_key_arn: Str, Str, "PreSharedKeyArn", "PreSharedKeyArn", "preSharedKeyArn", Kind::Str, optional, None;
    11 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "vpnConnectionId", Kind::Str, optional, None;
    12 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_STATE));
    13 customer_gateway_configuration: Str, Str, "CustomerGatewayConfiguration", "CustomerGatewayConfiguration", "customerGatewayConfiguration", Kind::Str, optional, None;
    14 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::GATEWAY_TYPE));
    15 customer_gateway_id: Str, Str, "CustomerGatewayId", "CustomerGatewayId", "customerGatewayId", Kind::Str, optional, None;
    16 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "vpnGatewayId", Kind::Str, optional, None;
} }

shape! { VpnConnectionDeviceType {
    0 vpn_connection_device_type_id: Str, Str, "VpnConnectionDeviceTypeId", "VpnConnectionDeviceTypeId", "vpnConnectionDeviceTypeId", Kind::Str, optional, None;
    1 vendor: Str, Str, "Vendor", "Vendor", "vendor", Kind::Str, optional, None;
    2 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, None;
    3 software: Str, Str, "Software", "Software", "software", Kind::Str, optional, None;
} }

shape! { VpnConnectionOptions {
    0 enable_acceleration: bool, Bool, "EnableAcceleration", "EnableAcceleration", "enableAcceleration", Kind::Bool, optional, None;
    1 static_routes_only: bool, Bool, "StaticRoutesOnly", "StaticRoutesOnly", "staticRoutesOnly", Kind::Bool, optional, None;
    2 local_ipv4_network_cidr: Str, Str, "LocalIpv4NetworkCidr", "LocalIpv4NetworkCidr", "localIpv4NetworkCidr", Kind::Str, optional, None;
    3 remote_ipv4_network_cidr: Str, Str, "RemoteIpv4NetworkCidr", "RemoteIpv4NetworkCidr", "remoteIpv4NetworkCidr", Kind::Str, optional, None;
    4 local_ipv6_network_cidr: Str, Str, "LocalIpv6NetworkCidr", "LocalIpv6NetworkCidr", "localIpv6NetworkCidr", Kind::Str, optional, None;
    5 remote_ipv6_network_cidr: Str, Str, "RemoteIpv6NetworkCidr", "RemoteIpv6NetworkCidr", "remoteIpv6NetworkCidr", Kind::Str, optional, None;
    6 outside_ip_address_type: Str, Str, "OutsideIpAddressType", "OutsideIpAddressType", "outsideIpAddressType", Kind::Str, optional, None;
    7 transport_transit_gateway_attachment_id: Str, Str, "TransportTransitGatewayAttachmentId", "TransportTransitGatewayAttachmentId", "transportTransitGatewayAttachmentId", Kind::Str, optional, None;
    8 tunnel_inside_ip_version: Str, Str, "TunnelInsideIpVersion", "TunnelInsideIpVersion", "tunnelInsideIpVersion", Kind::Str, optional, Some(&Rule::Enum(&enums::TUNNEL_INSIDE_IP_VERSION));
    9 tunnel_options: Vec<TunnelOption>, Structs, "TunnelOptions", "TunnelOptionSet", "tunnelOptionSet", Kind::List(&Item(Kind::Struct(TunnelOption::DEF), tag!("item"), None)), optional, None;
    10 tunnel_bandwidth: Str, Str, "TunnelBandwidth", "TunnelBandwidth", "tunnelBandwidth", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_TUNNEL_BANDWIDTH));
} }

shape! { VpnConnectionOptionsSpecification {
    0 enable_acceleration: bool, Bool, "EnableAcceleration", "EnableAcceleration", "EnableAcceleration", Kind::Bool, optional, None;
    1 tunnel_inside_ip_version: Str, Str, "TunnelInsideIpVersion", "TunnelInsideIpVersion", "TunnelInsideIpVersion", Kind::Str, optional, Some(&Rule::Enum(&enums::TUNNEL_INSIDE_IP_VERSION));
    2 tunnel_options: Vec<VpnTunnelOptionsSpecification>, Structs, "TunnelOptions", "TunnelOptions", "TunnelOptions", Kind::List(&Item(Kind::Struct(VpnTunnelOptionsSpecification::DEF), tag!("item"), None)), optional, None;
    3 local_ipv4_network_cidr: Str, Str, "LocalIpv4NetworkCidr", "LocalIpv4NetworkCidr", "LocalIpv4NetworkCidr", Kind::Str, optional, None;
    4 remote_ipv4_network_cidr: Str, Str, "RemoteIpv4NetworkCidr", "RemoteIpv4NetworkCidr", "RemoteIpv4NetworkCidr", Kind::Str, optional, None;
    5 local_ipv6_network_cidr: Str, Str, "LocalIpv6NetworkCidr", "LocalIpv6NetworkCidr", "LocalIpv6NetworkCidr", Kind::Str, optional, None;
    6 remote_ipv6_network_cidr: Str, Str, "RemoteIpv6NetworkCidr", "RemoteIpv6NetworkCidr", "RemoteIpv6NetworkCidr", Kind::Str, optional, None;
    7 outside_ip_address_type: Str, Str, "OutsideIpAddressType", "OutsideIpAddressType", "OutsideIpAddressType", Kind::Str, optional, None;
    8 transport_transit_gateway_attachment_id: Str, Str, "TransportTransitGatewayAttachmentId", "TransportTransitGatewayAttachmentId", "TransportTransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    9 tunnel_bandwidth: Str, Str, "TunnelBandwidth", "TunnelBandwidth", "TunnelBandwidth", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_TUNNEL_BANDWIDTH));
    10 static_routes_only: bool, Bool, "StaticRoutesOnly", "StaticRoutesOnly", "staticRoutesOnly", Kind::Bool, optional, None;
} }

shape! { VpnGateway {
    0 amazon_side_asn: i64, Long, "AmazonSideAsn", "AmazonSideAsn", "amazonSideAsn", Kind::Long, optional, None;
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "vpnGatewayId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_STATE));
    4 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::GATEWAY_TYPE));
    5 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    6 vpc_attachments: Vec<VpcAttachment>, Structs, "VpcAttachments", "Attachments", "attachments", Kind::List(&Item(Kind::Struct(VpcAttachment::DEF), tag!("item"), None)), optional, None;
} }

shape! { VpnStaticRoute {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    1 source: Str, Str, "Source", "Source", "source", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_STATIC_ROUTE_SOURCE));
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_STATE));
} }

shape! { VpnTunnelLogOptions {
    0 cloud_watch_log_options: CloudWatchLogOptions, Struct, "CloudWatchLogOptions", "CloudWatchLogOptions", "cloudWatchLogOptions", Kind::Struct(CloudWatchLogOptions::DEF), optional, None;
} }

shape! { VpnTunnelLogOptionsSpecification {
    0 cloud_watch_log_options: CloudWatchLogOptionsSpecification, Struct, "CloudWatchLogOptions", "CloudWatchLogOptions", "CloudWatchLogOptions", Kind::Struct(CloudWatchLogOptionsSpecification::DEF), optional, None;
} }

shape! { VpnTunnelOptionsSpecification {
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
