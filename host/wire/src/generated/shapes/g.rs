// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with G.

use super::prelude::*;

shape! { GetActiveVpnTunnelStatusRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 vpn_tunnel_outside_ip_address: Str, Str, "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetActiveVpnTunnelStatusResult {
    0 active_vpn_tunnel_status: ActiveVpnTunnelStatus, Struct, "ActiveVpnTunnelStatus", "ActiveVpnTunnelStatus", "activeVpnTunnelStatus", Kind::Struct(ActiveVpnTunnelStatus::DEF), optional, None;
} }

shape! { GetAllowedImagesSettingsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetAllowedImagesSettingsResult {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    1 image_criteria: Vec<ImageCriterion>, Structs, "ImageCriteria", "ImageCriterionSet", "imageCriterionSet", Kind::List(&Item(Kind::Struct(ImageCriterion::DEF), tag!("item"), None)), optional, None;
    2 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
} }

shape! { GetAssociatedEnclaveCertificateIamRolesRequest {
    0 certificate_arn: Str, Str, "CertificateArn", "CertificateArn", "CertificateArn", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetAssociatedEnclaveCertificateIamRolesResult {
    0 associated_roles: Vec<AssociatedRole>, Structs, "AssociatedRoles", "AssociatedRoleSet", "associatedRoleSet", Kind::List(&Item(Kind::Struct(AssociatedRole::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetAssociatedIpv6PoolCidrsRequest {
    0 pool_id: Str, Str, "PoolId", "PoolId", "PoolId", Kind::Str, required, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetAssociatedIpv6PoolCidrsResult {
    0 ipv6_cidr_associations: Vec<Ipv6CidrAssociation>, Structs, "Ipv6CidrAssociations", "Ipv6CidrAssociationSet", "ipv6CidrAssociationSet", Kind::List(&Item(Kind::Struct(Ipv6CidrAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetAwsNetworkPerformanceDataRequest {
    0 data_queries: Vec<DataQuery>, Structs, "DataQueries", "DataQuery", "DataQuery", Kind::List(&Item(Kind::Struct(DataQuery::DEF), tag!("item"), None)), optional, None;
    1 start_time: Timestamp, Time, "StartTime", "StartTime", "StartTime", Kind::Time, optional, None;
    2 end_time: Timestamp, Time, "EndTime", "EndTime", "EndTime", Kind::Time, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetAwsNetworkPerformanceDataResult {
    0 data_responses: Vec<DataResponse>, Structs, "DataResponses", "DataResponseSet", "dataResponseSet", Kind::List(&Item(Kind::Struct(DataResponse::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetCapacityManagerAttributesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetCapacityManagerAttributesResult {
    0 capacity_manager_status: Str, Str, "CapacityManagerStatus", "CapacityManagerStatus", "capacityManagerStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_MANAGER_STATUS));
    1 organizations_access: bool, Bool, "OrganizationsAccess", "OrganizationsAccess", "organizationsAccess", Kind::Bool, optional, None;
    2 data_export_count: i32, Int, "DataExportCount", "DataExportCount", "dataExportCount", Kind::Int, optional, None;
    3 ingestion_status: Str, Str, "IngestionStatus", "IngestionStatus", "ingestionStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::INGESTION_STATUS));
    4 ingestion_status_message: Str, Str, "IngestionStatusMessage", "IngestionStatusMessage", "ingestionStatusMessage", Kind::Str, optional, None;
    5 earliest_datapoint_timestamp: Timestamp, Time, "EarliestDatapointTimestamp", "EarliestDatapointTimestamp", "earliestDatapointTimestamp", Kind::Time, optional, None;
    6 latest_datapoint_timestamp: Timestamp, Time, "LatestDatapointTimestamp", "LatestDatapointTimestamp", "latestDatapointTimestamp", Kind::Time, optional, None;
} }

shape! { GetCapacityManagerMetricDataRequest {
    0 metric_names: Vec<Str>, Strs, "MetricNames", "MetricName", "MetricName", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::METRIC)))), required, Some(&Rule::Count(0, 40));
    1 start_time: Timestamp, Time, "StartTime", "StartTime", "StartTime", Kind::Time, required, None;
    2 end_time: Timestamp, Time, "EndTime", "EndTime", "EndTime", Kind::Time, required, None;
    3 period: i32, Int, "Period", "Period", "Period", Kind::Int, required, Some(&Rule::Range(3600, i64::MAX));
    4 group_by: Vec<Str>, Strs, "GroupBy", "GroupBy", "GroupBy", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::GROUP_BY)))), optional, Some(&Rule::Count(0, 20));
    5 filter_by: Vec<CapacityManagerCondition>, Structs, "FilterBy", "FilterBy", "FilterBy", Kind::List(&Item(Kind::Struct(CapacityManagerCondition::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 20));
    6 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100000));
    7 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    8 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetCapacityManagerMetricDataResult {
    0 metric_data_results: Vec<MetricDataResult>, Structs, "MetricDataResults", "MetricDataResultSet", "metricDataResultSet", Kind::List(&Item(Kind::Struct(MetricDataResult::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetCapacityManagerMetricDimensionsRequest {
    0 group_by: Vec<Str>, Strs, "GroupBy", "GroupBy", "GroupBy", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::GROUP_BY)))), required, Some(&Rule::Count(0, 20));
    1 filter_by: Vec<CapacityManagerCondition>, Structs, "FilterBy", "FilterBy", "FilterBy", Kind::List(&Item(Kind::Struct(CapacityManagerCondition::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 20));
    2 start_time: Timestamp, Time, "StartTime", "StartTime", "StartTime", Kind::Time, required, None;
    3 end_time: Timestamp, Time, "EndTime", "EndTime", "EndTime", Kind::Time, required, None;
    4 metric_names: Vec<Str>, Strs, "MetricNames", "MetricName", "MetricName", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::METRIC)))), required, Some(&Rule::Count(0, 40));
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    6 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetCapacityManagerMetricDimensionsResult {
    0 metric_dimension_results: Vec<CapacityManagerDimension>, Structs, "MetricDimensionResults", "MetricDimensionResultSet", "metricDimensionResultSet", Kind::List(&Item(Kind::Struct(CapacityManagerDimension::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetCapacityManagerMonitoredTagKeysRequest {
    0 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetCapacityManagerMonitoredTagKeysResult {
    0 capacity_manager_tag_keys: Vec<CapacityManagerMonitoredTagKey>, Structs, "CapacityManagerTagKeys", "CapacityManagerTagKeySet", "capacityManagerTagKeySet", Kind::List(&Item(Kind::Struct(CapacityManagerMonitoredTagKey::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetCapacityManagerSupportabilityScoresRequest {
    0 market_type: Str, Str, "MarketType", "MarketType", "MarketType", Kind::Str, required, Some(&Rule::Enum(&enums::SUPPORTABILITY_MARKET_TYPE));
    1 capacity_amount: i32, Int, "CapacityAmount", "CapacityAmount", "CapacityAmount", Kind::Int, required, Some(&Rule::Range(1, i64::MAX));
    2 capacity_unit: Str, Str, "CapacityUnit", "CapacityUnit", "CapacityUnit", Kind::Str, required, Some(&Rule::Enum(&enums::CAPACITY_UNIT));
    3 capacity_availability_zone_ids: Vec<Str>, Strs, "CapacityAvailabilityZoneIds", "CapacityAvailabilityZoneId", "CapacityAvailabilityZoneId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, Some(&Rule::Count(0, 10));
    4 instance_types: Vec<Str>, Strs, "InstanceTypes", "InstanceType", "InstanceType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    5 instance_requirements_with_metadata: InstanceRequirementsWithMetadataRequest, Struct, "InstanceRequirementsWithMetadata", "InstanceRequirementsWithMetadata", "InstanceRequirementsWithMetadata", Kind::Struct(InstanceRequirementsWithMetadataRequest::DEF), optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetCapacityManagerSupportabilityScoresResult {
    0 aggregate_score: Str, Str, "AggregateScore", "AggregateScore", "aggregateScore", Kind::Str, optional, Some(&Rule::Enum(&enums::SUPPORTABILITY_SCORE));
    1 capacity_manager_supportability_scores: Vec<CapacityManagerSupportabilityScore>, Structs, "CapacityManagerSupportabilityScores", "CapacityManagerSupportabilityScoreSet", "capacityManagerSupportabilityScoreSet", Kind::List(&Item(Kind::Struct(CapacityManagerSupportabilityScore::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetCapacityReservationUsageRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetCapacityReservationUsageResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, None;
    2 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    3 total_instance_count: i32, Int, "TotalInstanceCount", "TotalInstanceCount", "totalInstanceCount", Kind::Int, optional, None;
    4 available_instance_count: i32, Int, "AvailableInstanceCount", "AvailableInstanceCount", "availableInstanceCount", Kind::Int, optional, None;
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_STATE));
    6 instance_usages: Vec<InstanceUsage>, Structs, "InstanceUsages", "InstanceUsageSet", "instanceUsageSet", Kind::List(&Item(Kind::Struct(InstanceUsage::DEF), tag!("item"), None)), optional, None;
    7 interruptible: bool, Bool, "Interruptible", "Interruptible", "interruptible", Kind::Bool, optional, None;
    8 interruptible_capacity_allocation: InterruptibleCapacityAllocation, Struct, "InterruptibleCapacityAllocation", "InterruptibleCapacityAllocation", "interruptibleCapacityAllocation", Kind::Struct(InterruptibleCapacityAllocation::DEF), optional, None;
    9 interruption_info: InterruptionInfo, Struct, "InterruptionInfo", "InterruptionInfo", "interruptionInfo", Kind::Struct(InterruptionInfo::DEF), optional, None;
} }

shape! { GetClientVpnEndpointAuthorizationPolicyRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetClientVpnEndpointAuthorizationPolicyResult {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    1 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "policyDocument", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 shadow_mode: Str, Str, "ShadowMode", "ShadowMode", "shadowMode", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHORIZATION_POLICY_SHADOW_MODE));
    4 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHORIZATION_POLICY_STATUS));
} }

shape! { GetCoipPoolUsageRequest {
    0 pool_id: Str, Str, "PoolId", "PoolId", "PoolId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetCoipPoolUsageResult {
    0 coip_pool_id: Str, Str, "CoipPoolId", "CoipPoolId", "coipPoolId", Kind::Str, optional, None;
    1 coip_address_usages: Vec<CoipAddressUsage>, Structs, "CoipAddressUsages", "CoipAddressUsageSet", "coipAddressUsageSet", Kind::List(&Item(Kind::Struct(CoipAddressUsage::DEF), tag!("item"), None)), optional, None;
    2 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "localGatewayRouteTableId", Kind::Str, optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetConsoleOutputRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 latest: bool, Bool, "Latest", "Latest", "Latest", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { GetConsoleOutputResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 timestamp: Timestamp, Time, "Timestamp", "Timestamp", "timestamp", Kind::Time, optional, None;
    2 output: Str, Str, "Output", "Output", "output", Kind::Str, optional, None;
} }

shape! { GetConsoleScreenshotRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 wake_up: bool, Bool, "WakeUp", "WakeUp", "WakeUp", Kind::Bool, optional, None;
} }

shape! { GetConsoleScreenshotResult {
    0 image_data: Str, Str, "ImageData", "ImageData", "imageData", Kind::Str, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
} }

shape! { GetDeclarativePoliciesReportSummaryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 report_id: Str, Str, "ReportId", "ReportId", "ReportId", Kind::Str, required, Some(&Rule::Id(&ids::DECLARATIVE_POLICIES_REPORT));
} }

shape! { GetDeclarativePoliciesReportSummaryResult {
    0 report_id: Str, Str, "ReportId", "ReportId", "reportId", Kind::Str, optional, None;
    1 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "s3Bucket", Kind::Str, optional, None;
    2 s3_prefix: Str, Str, "S3Prefix", "S3Prefix", "s3Prefix", Kind::Str, optional, None;
    3 target_id: Str, Str, "TargetId", "TargetId", "targetId", Kind::Str, optional, None;
    4 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    5 end_time: Timestamp, Time, "EndTime", "EndTime", "endTime", Kind::Time, optional, None;
    6 number_of_accounts: i32, Int, "NumberOfAccounts", "NumberOfAccounts", "numberOfAccounts", Kind::Int, optional, None;
    7 number_of_failed_accounts: i32, Int, "NumberOfFailedAccounts", "NumberOfFailedAccounts", "numberOfFailedAccounts", Kind::Int, optional, None;
    8 attribute_summaries: Vec<AttributeSummary>, Structs, "AttributeSummaries", "AttributeSummarySet", "attributeSummarySet", Kind::List(&Item(Kind::Struct(AttributeSummary::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetDefaultCreditSpecificationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "InstanceFamily", Kind::Str, required, Some(&Rule::Enum(&enums::UNLIMITED_SUPPORTED_INSTANCE_FAMILY));
} }

shape! { GetDefaultCreditSpecificationResult {
    0 instance_family_credit_specification: InstanceFamilyCreditSpecification, Struct, "InstanceFamilyCreditSpecification", "InstanceFamilyCreditSpecification", "instanceFamilyCreditSpecification", Kind::Struct(InstanceFamilyCreditSpecification::DEF), optional, None;
} }

shape! { GetEbsDefaultKmsKeyIdRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetEbsDefaultKmsKeyIdResult {
    0 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
} }

shape! { GetEbsEncryptionByDefaultRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetEbsEncryptionByDefaultResult {
    0 ebs_encryption_by_default: bool, Bool, "EbsEncryptionByDefault", "EbsEncryptionByDefault", "ebsEncryptionByDefault", Kind::Bool, optional, None;
    1 sse_type: Str, Str, "SseType", "SseType", "sseType", Kind::Str, optional, Some(&Rule::Enum(&enums::SSE_TYPE));
} }

shape! { GetEnabledIpamPolicyRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetEnabledIpamPolicyResult {
    0 ipam_policy_enabled: bool, Bool, "IpamPolicyEnabled", "IpamPolicyEnabled", "ipamPolicyEnabled", Kind::Bool, optional, None;
    1 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "ipamPolicyId", Kind::Str, optional, None;
    2 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POLICY_MANAGED_BY));
} }

shape! { GetFlowLogsIntegrationTemplateRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 flow_log_id: Str, Str, "FlowLogId", "FlowLogId", "FlowLogId", Kind::Str, required, None;
    2 config_delivery_s3_destination_arn: Str, Str, "ConfigDeliveryS3DestinationArn", "ConfigDeliveryS3DestinationArn", "ConfigDeliveryS3DestinationArn", Kind::Str, required, None;
    3 integrate_services: IntegrateServices, Struct, "IntegrateServices", "IntegrateService", "IntegrateService", Kind::Struct(IntegrateServices::DEF), required, None;
} }

shape! { GetFlowLogsIntegrationTemplateResult {
    0 result: Str, Str, "Result", "Result", "result", Kind::Str, optional, None;
} }

shape! { GetGroupsForCapacityReservationRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetGroupsForCapacityReservationResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 capacity_reservation_groups: Vec<CapacityReservationGroup>, Structs, "CapacityReservationGroups", "CapacityReservationGroupSet", "capacityReservationGroupSet", Kind::List(&Item(Kind::Struct(CapacityReservationGroup::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetHostReservationPurchasePreviewRequest {
    0 host_id_set: Vec<Str>, Strs, "HostIdSet", "HostIdSet", "HostIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), required, None;
    1 offering_id: Str, Str, "OfferingId", "OfferingId", "OfferingId", Kind::Str, required, None;
} }

shape! { GetHostReservationPurchasePreviewResult {
    0 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    1 purchase: Vec<Purchase>, Structs, "Purchase", "Purchase", "purchase", Kind::List(&Item(Kind::Struct(Purchase::DEF), tag!("item"), None)), optional, None;
    2 total_hourly_price: Str, Str, "TotalHourlyPrice", "TotalHourlyPrice", "totalHourlyPrice", Kind::Str, optional, None;
    3 total_upfront_price: Str, Str, "TotalUpfrontPrice", "TotalUpfrontPrice", "totalUpfrontPrice", Kind::Str, optional, None;
} }

shape! { GetImageAncestryRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetImageAncestryResult {
    0 image_ancestry_entries: Vec<ImageAncestryEntry>, Structs, "ImageAncestryEntries", "ImageAncestryEntrySet", "imageAncestryEntrySet", Kind::List(&Item(Kind::Struct(ImageAncestryEntry::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetImageBlockPublicAccessStateRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetImageBlockPublicAccessStateResult {
    0 image_block_public_access_state: Str, Str, "ImageBlockPublicAccessState", "ImageBlockPublicAccessState", "imageBlockPublicAccessState", Kind::Str, optional, None;
    1 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
} }

shape! { GetImageFindingsRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetImageFindingsResult {
    0 image_findings: Vec<ImageFinding>, Structs, "ImageFindings", "ImageFindingSet", "imageFindingSet", Kind::List(&Item(Kind::Struct(ImageFinding::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetInstanceMetadataDefaultsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetInstanceMetadataDefaultsResult {
    0 account_level: InstanceMetadataDefaultsResponse, Struct, "AccountLevel", "AccountLevel", "accountLevel", Kind::Struct(InstanceMetadataDefaultsResponse::DEF), optional, None;
} }

shape! { GetInstanceTpmEkPubRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 key_type: Str, Str, "KeyType", "KeyType", "KeyType", Kind::Str, required, Some(&Rule::Enum(&enums::EK_PUB_KEY_TYPE));
    2 key_format: Str, Str, "KeyFormat", "KeyFormat", "KeyFormat", Kind::Str, required, Some(&Rule::Enum(&enums::EK_PUB_KEY_FORMAT));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetInstanceTpmEkPubResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 key_type: Str, Str, "KeyType", "KeyType", "keyType", Kind::Str, optional, Some(&Rule::Enum(&enums::EK_PUB_KEY_TYPE));
    2 key_format: Str, Str, "KeyFormat", "KeyFormat", "keyFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::EK_PUB_KEY_FORMAT));
    3 key_value: Str, Str, "KeyValue", "KeyValue", "keyValue", Kind::Str, optional, None;
} }

shape! { GetInstanceTypesFromInstanceRequirementsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 architecture_types: Vec<Str>, Strs, "ArchitectureTypes", "ArchitectureType", "ArchitectureType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ARCHITECTURE_TYPE)))), required, Some(&Rule::Count(0, 3));
    2 virtualization_types: Vec<Str>, Strs, "VirtualizationTypes", "VirtualizationType", "VirtualizationType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::VIRTUALIZATION_TYPE)))), required, Some(&Rule::Count(0, 2));
    3 instance_requirements: InstanceRequirementsRequest, Struct, "InstanceRequirements", "InstanceRequirements", "InstanceRequirements", Kind::Struct(InstanceRequirementsRequest::DEF), required, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    5 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    6 context: Str, Str, "Context", "Context", "Context", Kind::Str, optional, None;
} }

shape! { GetInstanceTypesFromInstanceRequirementsResult {
    0 instance_types: Vec<InstanceTypeInfoFromInstanceRequirements>, Structs, "InstanceTypes", "InstanceTypeSet", "instanceTypeSet", Kind::List(&Item(Kind::Struct(InstanceTypeInfoFromInstanceRequirements::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetInstanceUefiDataRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetInstanceUefiDataResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 uefi_data: Str, Str, "UefiData", "UefiData", "uefiData", Kind::Str, optional, None;
} }

shape! { GetIpamAddressHistoryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    2 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "IpamScopeId", Kind::Str, required, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, None;
    4 start_time: Timestamp, Time, "StartTime", "StartTime", "StartTime", Kind::Time, optional, None;
    5 end_time: Timestamp, Time, "EndTime", "EndTime", "EndTime", Kind::Time, optional, None;
    6 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    7 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamAddressHistoryResult {
    0 history_records: Vec<IpamAddressHistoryRecord>, Structs, "HistoryRecords", "HistoryRecordSet", "historyRecordSet", Kind::List(&Item(Kind::Struct(IpamAddressHistoryRecord::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamDiscoveredAccountsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::Str, required, None;
    2 discovery_region: Str, Str, "DiscoveryRegion", "DiscoveryRegion", "DiscoveryRegion", Kind::Str, required, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { GetIpamDiscoveredAccountsResult {
    0 ipam_discovered_accounts: Vec<IpamDiscoveredAccount>, Structs, "IpamDiscoveredAccounts", "IpamDiscoveredAccountSet", "ipamDiscoveredAccountSet", Kind::List(&Item(Kind::Struct(IpamDiscoveredAccount::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamDiscoveredPublicAddressesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::Str, required, None;
    2 address_region: Str, Str, "AddressRegion", "AddressRegion", "AddressRegion", Kind::Str, required, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { GetIpamDiscoveredPublicAddressesResult {
    0 ipam_discovered_public_addresses: Vec<IpamDiscoveredPublicAddress>, Structs, "IpamDiscoveredPublicAddresses", "IpamDiscoveredPublicAddressSet", "ipamDiscoveredPublicAddressSet", Kind::List(&Item(Kind::Struct(IpamDiscoveredPublicAddress::DEF), tag!("item"), None)), optional, None;
    1 oldest_sample_time: Timestamp, Time, "OldestSampleTime", "OldestSampleTime", "oldestSampleTime", Kind::Time, optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamDiscoveredResourceCidrsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::Str, required, None;
    2 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "ResourceRegion", Kind::Str, required, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { GetIpamDiscoveredResourceCidrsResult {
    0 ipam_discovered_resource_cidrs: Vec<IpamDiscoveredResourceCidr>, Structs, "IpamDiscoveredResourceCidrs", "IpamDiscoveredResourceCidrSet", "ipamDiscoveredResourceCidrSet", Kind::List(&Item(Kind::Struct(IpamDiscoveredResourceCidr::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamDiscoveredRoutesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::Str, required, None;
    2 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "ResourceRegion", Kind::Str, required, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { GetIpamDiscoveredRoutesResult {
    0 ipam_discovered_routes: Vec<IpamDiscoveredRoute>, Structs, "IpamDiscoveredRoutes", "IpamDiscoveredRouteSet", "ipamDiscoveredRouteSet", Kind::List(&Item(Kind::Struct(IpamDiscoveredRoute::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamInternetRegistryAssociationAsnsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { GetIpamInternetRegistryAssociationAsnsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_internet_registry_association_asns: Vec<IpamInternetRegistryAssociationAsn>, Structs, "IpamInternetRegistryAssociationAsns", "IpamInternetRegistryAssociationAsnSet", "ipamInternetRegistryAssociationAsnSet", Kind::List(&Item(Kind::Struct(IpamInternetRegistryAssociationAsn::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetIpamInternetRegistryAssociationCidrsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { GetIpamInternetRegistryAssociationCidrsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_internet_registry_association_cidrs: Vec<IpamInternetRegistryAssociationCidr>, Structs, "IpamInternetRegistryAssociationCidrs", "IpamInternetRegistryAssociationCidrSet", "ipamInternetRegistryAssociationCidrSet", Kind::List(&Item(Kind::Struct(IpamInternetRegistryAssociationCidr::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetIpamPolicyAllocationRulesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "IpamPolicyId", Kind::Str, required, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 locale: Str, Str, "Locale", "Locale", "Locale", Kind::Str, optional, None;
    4 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POLICY_RESOURCE_TYPE));
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    6 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPolicyAllocationRulesResult {
    0 ipam_policy_documents: Vec<IpamPolicyDocument>, Structs, "IpamPolicyDocuments", "IpamPolicyDocumentSet", "ipamPolicyDocumentSet", Kind::List(&Item(Kind::Struct(IpamPolicyDocument::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPolicyOrganizationTargetsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "IpamPolicyId", Kind::Str, required, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { GetIpamPolicyOrganizationTargetsResult {
    0 organization_targets: Vec<IpamPolicyOrganizationTarget>, Structs, "OrganizationTargets", "OrganizationTargetSet", "organizationTargetSet", Kind::List(&Item(Kind::Struct(IpamPolicyOrganizationTarget::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPoolAllocationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 ipam_pool_allocation_id: Str, Str, "IpamPoolAllocationId", "IpamPoolAllocationId", "IpamPoolAllocationId", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1000, 100000));
    5 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPoolAllocationsResult {
    0 ipam_pool_allocations: Vec<IpamPoolAllocation>, Structs, "IpamPoolAllocations", "IpamPoolAllocationSet", "ipamPoolAllocationSet", Kind::List(&Item(Kind::Struct(IpamPoolAllocation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPoolCidrsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPoolCidrsResult {
    0 ipam_pool_cidrs: Vec<IpamPoolCidr>, Structs, "IpamPoolCidrs", "IpamPoolCidrSet", "ipamPoolCidrSet", Kind::List(&Item(Kind::Struct(IpamPoolCidr::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPrefixListResolverRulesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::Str, required, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPrefixListResolverRulesResult {
    0 rules: Vec<IpamPrefixListResolverRule>, Structs, "Rules", "RuleSet", "ruleSet", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverRule::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPrefixListResolverVersionEntriesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::Str, required, None;
    2 ipam_prefix_list_resolver_version: i64, Long, "IpamPrefixListResolverVersion", "IpamPrefixListResolverVersion", "IpamPrefixListResolverVersion", Kind::Long, required, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPrefixListResolverVersionEntriesResult {
    0 entries: Vec<IpamPrefixListResolverVersionEntry>, Structs, "Entries", "EntrySet", "entrySet", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverVersionEntry::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPrefixListResolverVersionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::Str, required, None;
    2 ipam_prefix_list_resolver_versions: Vec<i64>, Longs, "IpamPrefixListResolverVersions", "IpamPrefixListResolverVersion", "IpamPrefixListResolverVersion", Kind::List(&Item(Kind::Long, tag!("item"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    5 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamPrefixListResolverVersionsResult {
    0 ipam_prefix_list_resolver_versions: Vec<IpamPrefixListResolverVersion>, Structs, "IpamPrefixListResolverVersions", "IpamPrefixListResolverVersionSet", "ipamPrefixListResolverVersionSet", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverVersion::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamResourceCidrsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "IpamScopeId", Kind::Str, required, None;
    5 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, optional, None;
    6 resource_id: Str, Str, "ResourceId", "ResourceId", "ResourceId", Kind::Str, optional, None;
    7 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_TYPE));
    8 resource_tag: RequestIpamResourceTag, Struct, "ResourceTag", "ResourceTag", "ResourceTag", Kind::Struct(RequestIpamResourceTag::DEF), optional, None;
    9 resource_owner: Str, Str, "ResourceOwner", "ResourceOwner", "ResourceOwner", Kind::Str, optional, None;
} }

shape! { GetIpamResourceCidrsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_resource_cidrs: Vec<IpamResourceCidr>, Structs, "IpamResourceCidrs", "IpamResourceCidrSet", "ipamResourceCidrSet", Kind::List(&Item(Kind::Struct(IpamResourceCidr::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetIpamRouteOriginAuthorizationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamRouteOriginAuthorizationsResult {
    0 ipam_route_origin_authorizations: Vec<IpamRouteOriginAuthorizationInfo>, Structs, "IpamRouteOriginAuthorizations", "IpamRouteOriginAuthorizationSet", "ipamRouteOriginAuthorizationSet", Kind::List(&Item(Kind::Struct(IpamRouteOriginAuthorizationInfo::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamRouteProtectionFindingsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { GetIpamRouteProtectionFindingsResult {
    0 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
    1 route_protection_findings: Vec<IpamRouteProtectionFinding>, Structs, "RouteProtectionFindings", "RouteProtectionFindingSet", "routeProtectionFindingSet", Kind::List(&Item(Kind::Struct(IpamRouteProtectionFinding::DEF), tag!("item"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamRoutingPolicyRegistrationDeltasRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 delta_id: Str, Str, "DeltaId", "DeltaId", "DeltaId", Kind::Str, optional, None;
    3 start_time: Timestamp, Time, "StartTime", "StartTime", "StartTime", Kind::Time, optional, None;
    4 end_time: Timestamp, Time, "EndTime", "EndTime", "EndTime", Kind::Time, optional, None;
    5 chronological_order: Str, Str, "ChronologicalOrder", "ChronologicalOrder", "ChronologicalOrder", Kind::Str, optional, Some(&Rule::Enum(&enums::CHRONOLOGICAL_ORDER));
    6 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    7 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamRoutingPolicyRegistrationDeltasResult {
    0 ipam_routing_policy_registration_deltas: Vec<IpamRoutingPolicyRegistrationDelta>, Structs, "IpamRoutingPolicyRegistrationDeltas", "IpamRoutingPolicyRegistrationDeltaSet", "ipamRoutingPolicyRegistrationDeltaSet", Kind::List(&Item(Kind::Struct(IpamRoutingPolicyRegistrationDelta::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetIpamRoutingPolicyRegistrationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetIpamRoutingPolicyRegistrationsResult {
    0 ipam_routing_policy_registrations: Vec<IpamRoutingPolicyRegistration>, Structs, "IpamRoutingPolicyRegistrations", "IpamRoutingPolicyRegistrationSet", "ipamRoutingPolicyRegistrationSet", Kind::List(&Item(Kind::Struct(IpamRoutingPolicyRegistration::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetLaunchTemplateDataRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
} }

shape! { GetLaunchTemplateDataResult {
    0 launch_template_data: ResponseLaunchTemplateData, Struct, "LaunchTemplateData", "LaunchTemplateData", "launchTemplateData", Kind::Struct(ResponseLaunchTemplateData::DEF), optional, None;
} }

shape! { GetManagedPrefixListAssociationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 255));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetManagedPrefixListAssociationsResult {
    0 prefix_list_associations: Vec<PrefixListAssociation>, Structs, "PrefixListAssociations", "PrefixListAssociationSet", "prefixListAssociationSet", Kind::List(&Item(Kind::Struct(PrefixListAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetManagedPrefixListEntriesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 target_version: i64, Long, "TargetVersion", "TargetVersion", "TargetVersion", Kind::Long, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { GetManagedPrefixListEntriesResult {
    0 entries: Vec<PrefixListEntry>, Structs, "Entries", "EntrySet", "entrySet", Kind::List(&Item(Kind::Struct(PrefixListEntry::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetManagedResourceVisibilityRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetManagedResourceVisibilityResult {
    0 visibility: ManagedResourceVisibilitySettings, Struct, "Visibility", "Visibility", "visibility", Kind::Struct(ManagedResourceVisibilitySettings::DEF), optional, None;
} }

shape! { GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
    0 network_insights_access_scope_analysis_id: Str, Str, "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", Kind::Str, required, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetNetworkInsightsAccessScopeAnalysisFindingsResult {
    0 network_insights_access_scope_analysis_id: Str, Str, "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", Kind::Str, optional, None;
    1 analysis_status: Str, Str, "AnalysisStatus", "AnalysisStatus", "analysisStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::ANALYSIS_STATUS));
    2 analysis_findings: Vec<AccessScopeAnalysisFinding>, Structs, "AnalysisFindings", "AnalysisFindingSet", "analysisFindingSet", Kind::List(&Item(Kind::Struct(AccessScopeAnalysisFinding::DEF), tag!("item"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetNetworkInsightsAccessScopeContentRequest {
    0 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetNetworkInsightsAccessScopeContentResult {
    0 network_insights_access_scope_content: NetworkInsightsAccessScopeContent, Struct, "NetworkInsightsAccessScopeContent", "NetworkInsightsAccessScopeContent", "networkInsightsAccessScopeContent", Kind::Struct(NetworkInsightsAccessScopeContent::DEF), optional, None;
} }

shape! { GetNetworkingFlexCostAllocationPolicyVersionsRequest {
    0 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "FcaPolicyId", Kind::Str, required, Some(&Rule::Length(22, 22));
    1 versions_to_include: Vec<i32>, Ints, "VersionsToInclude", "VersionsToInclude", "VersionsToInclude", Kind::List(&Item(Kind::Int, tag!("item"), Some(&Rule::Range(1, 2147483647)))), optional, Some(&Rule::Count(1, 100));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetNetworkingFlexCostAllocationPolicyVersionsResult {
    0 fca_policy_versions: Vec<FlexCostAllocationPolicyVersion>, Structs, "FcaPolicyVersions", "FcaPolicyVersions", "fcaPolicyVersions", Kind::List(&Item(Kind::Struct(FlexCostAllocationPolicyVersion::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetPasswordDataRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { GetPasswordDataResult {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 timestamp: Timestamp, Time, "Timestamp", "Timestamp", "timestamp", Kind::Time, optional, None;
    2 password_data: Str, Str, "PasswordData", "PasswordData", "passwordData", Kind::Str, optional, None;
} }

shape! { GetReservedInstancesExchangeQuoteRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 reserved_instance_ids: Vec<Str>, Strs, "ReservedInstanceIds", "ReservedInstanceId", "ReservedInstanceId", Kind::List(&Item(Kind::Str, tag!("ReservedInstanceId"), None)), required, None;
    2 target_configurations: Vec<TargetConfigurationRequest>, Structs, "TargetConfigurations", "TargetConfiguration", "TargetConfiguration", Kind::List(&Item(Kind::Struct(TargetConfigurationRequest::DEF), tag!("TargetConfigurationRequest"), None)), optional, None;
} }

shape! { GetReservedInstancesExchangeQuoteResult {
    0 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, None;
    1 is_valid_exchange: bool, Bool, "IsValidExchange", "IsValidExchange", "isValidExchange", Kind::Bool, optional, None;
    2 output_reserved_instances_will_expire_at: Timestamp, Time, "OutputReservedInstancesWillExpireAt", "OutputReservedInstancesWillExpireAt", "outputReservedInstancesWillExpireAt", Kind::Time, optional, None;
    3 payment_due: Str, Str, "PaymentDue", "PaymentDue", "paymentDue", Kind::Str, optional, None;
    4 reserved_instance_value_rollup: ReservationValue, Struct, "ReservedInstanceValueRollup", "ReservedInstanceValueRollup", "reservedInstanceValueRollup", Kind::Struct(ReservationValue::DEF), optional, None;
    5 reserved_instance_value_set: Vec<ReservedInstanceReservationValue>, Structs, "ReservedInstanceValueSet", "ReservedInstanceValueSet", "reservedInstanceValueSet", Kind::List(&Item(Kind::Struct(ReservedInstanceReservationValue::DEF), tag!("item"), None)), optional, None;
    6 target_configuration_value_rollup: ReservationValue, Struct, "TargetConfigurationValueRollup", "TargetConfigurationValueRollup", "targetConfigurationValueRollup", Kind::Struct(ReservationValue::DEF), optional, None;
    7 target_configuration_value_set: Vec<TargetReservationValue>, Structs, "TargetConfigurationValueSet", "TargetConfigurationValueSet", "targetConfigurationValueSet", Kind::List(&Item(Kind::Struct(TargetReservationValue::DEF), tag!("item"), None)), optional, None;
    8 validation_failure_reason: Str, Str, "ValidationFailureReason", "ValidationFailureReason", "validationFailureReason", Kind::Str, optional, None;
} }

shape! { GetRouteServerAssociationsRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetRouteServerAssociationsResult {
    0 route_server_associations: Vec<RouteServerAssociation>, Structs, "RouteServerAssociations", "RouteServerAssociationSet", "routeServerAssociationSet", Kind::List(&Item(Kind::Struct(RouteServerAssociation::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetRouteServerPropagationsRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "RouteTableId", Kind::Str, optional, Some(&Rule::Id(&ids::ROUTE_TABLE));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetRouteServerPropagationsResult {
    0 route_server_propagations: Vec<RouteServerPropagation>, Structs, "RouteServerPropagations", "RouteServerPropagationSet", "routeServerPropagationSet", Kind::List(&Item(Kind::Struct(RouteServerPropagation::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetRouteServerRoutingDatabaseRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { GetRouteServerRoutingDatabaseResult {
    0 are_routes_persisted: bool, Bool, "AreRoutesPersisted", "AreRoutesPersisted", "areRoutesPersisted", Kind::Bool, optional, None;
    1 routes: Vec<RouteServerRoute>, Structs, "Routes", "RouteSet", "routeSet", Kind::List(&Item(Kind::Struct(RouteServerRoute::DEF), tag!("item"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetSecurityGroupsForVpcRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetSecurityGroupsForVpcResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 security_group_for_vpcs: Vec<SecurityGroupForVpc>, Structs, "SecurityGroupForVpcs", "SecurityGroupForVpcSet", "securityGroupForVpcSet", Kind::List(&Item(Kind::Struct(SecurityGroupForVpc::DEF), tag!("item"), None)), optional, None;
} }

shape! { GetSerialConsoleAccessStatusRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetSerialConsoleAccessStatusResult {
    0 serial_console_access_enabled: bool, Bool, "SerialConsoleAccessEnabled", "SerialConsoleAccessEnabled", "serialConsoleAccessEnabled", Kind::Bool, optional, None;
    1 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
} }

shape! { GetSnapshotBlockPublicAccessStateRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetSnapshotBlockPublicAccessStateResult {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE));
    1 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
} }

shape! { GetSpotPlacementScoresRequest {
    0 instance_types: Vec<Str>, Strs, "InstanceTypes", "InstanceType", "InstanceType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 1000));
    1 target_capacity: i32, Int, "TargetCapacity", "TargetCapacity", "TargetCapacity", Kind::Int, required, Some(&Rule::Range(1, 2000000000));
    2 target_capacity_unit_type: Str, Str, "TargetCapacityUnitType", "TargetCapacityUnitType", "TargetCapacityUnitType", Kind::Str, optional, Some(&Rule::Enum(&enums::TARGET_CAPACITY_UNIT_TYPE));
    3 single_availability_zone: bool, Bool, "SingleAvailabilityZone", "SingleAvailabilityZone", "SingleAvailabilityZone", Kind::Bool, optional, None;
    4 region_names: Vec<Str>, Strs, "RegionNames", "RegionName", "RegionName", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 10));
    5 instance_requirements_with_metadata: InstanceRequirementsWithMetadataRequest, Struct, "InstanceRequirementsWithMetadata", "InstanceRequirementsWithMetadata", "InstanceRequirementsWithMetadata", Kind::Struct(InstanceRequirementsWithMetadataRequest::DEF), optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    7 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(10, 1000));
    8 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    9 include_local_zones: bool, Bool, "IncludeLocalZones", "IncludeLocalZones", "IncludeLocalZones", Kind::Bool, optional, None;
} }

shape! { GetSpotPlacementScoresResult {
    0 spot_placement_scores: Vec<SpotPlacementScore>, Structs, "SpotPlacementScores", "SpotPlacementScoreSet", "spotPlacementScoreSet", Kind::List(&Item(Kind::Struct(SpotPlacementScore::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetSubnetCidrReservationsRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { GetSubnetCidrReservationsResult {
    0 subnet_ipv4_cidr_reservations: Vec<SubnetCidrReservation>, Structs, "SubnetIpv4CidrReservations", "SubnetIpv4CidrReservationSet", "subnetIpv4CidrReservationSet", Kind::List(&Item(Kind::Struct(SubnetCidrReservation::DEF), tag!("item"), None)), optional, None;
    1 subnet_ipv6_cidr_reservations: Vec<SubnetCidrReservation>, Structs, "SubnetIpv6CidrReservations", "SubnetIpv6CidrReservationSet", "subnetIpv6CidrReservationSet", Kind::List(&Item(Kind::Struct(SubnetCidrReservation::DEF), tag!("item"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayAttachmentNatConfigurationRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayAttachmentNatConfigurationResult {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 nat_gateway_support: Str, Str, "NatGatewaySupport", "NatGatewaySupport", "natGatewaySupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_NAT_GATEWAY_SUPPORT_STATE));
    2 nat_system_route_support: Str, Str, "NatSystemRouteSupport", "NatSystemRouteSupport", "natSystemRouteSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_NAT_SYSTEM_ROUTE_SUPPORT_VALUE));
    3 nat_gateway_rules: Vec<TransitGatewayNatRule>, Structs, "NatGatewayRules", "NatGatewayRuleSet", "natGatewayRuleSet", Kind::List(&Item(Kind::Struct(TransitGatewayNatRule::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
} }

shape! { GetTransitGatewayAttachmentPropagationsRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayAttachmentPropagationsResult {
    0 transit_gateway_attachment_propagations: Vec<TransitGatewayAttachmentPropagation>, Structs, "TransitGatewayAttachmentPropagations", "TransitGatewayAttachmentPropagations", "transitGatewayAttachmentPropagations", Kind::List(&Item(Kind::Struct(TransitGatewayAttachmentPropagation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayMeteringPolicyEntriesRequest {
    0 transit_gateway_metering_policy_id: Str, Str, "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayMeteringPolicyEntriesResult {
    0 transit_gateway_metering_policy_entries: Vec<TransitGatewayMeteringPolicyEntry>, Structs, "TransitGatewayMeteringPolicyEntries", "TransitGatewayMeteringPolicyEntries", "transitGatewayMeteringPolicyEntries", Kind::List(&Item(Kind::Struct(TransitGatewayMeteringPolicyEntry::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayMulticastDomainAssociationsRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayMulticastDomainAssociationsResult {
    0 multicast_domain_associations: Vec<TransitGatewayMulticastDomainAssociation>, Structs, "MulticastDomainAssociations", "MulticastDomainAssociations", "multicastDomainAssociations", Kind::List(&Item(Kind::Struct(TransitGatewayMulticastDomainAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayPolicyTableAssociationsRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayPolicyTableAssociationsResult {
    0 associations: Vec<TransitGatewayPolicyTableAssociation>, Structs, "Associations", "Associations", "associations", Kind::List(&Item(Kind::Struct(TransitGatewayPolicyTableAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayPolicyTableEntriesRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayPolicyTableEntriesResult {
    0 transit_gateway_policy_table_entries: Vec<TransitGatewayPolicyTableEntry>, Structs, "TransitGatewayPolicyTableEntries", "TransitGatewayPolicyTableEntries", "transitGatewayPolicyTableEntries", Kind::List(&Item(Kind::Struct(TransitGatewayPolicyTableEntry::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayPrefixListReferencesRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayPrefixListReferencesResult {
    0 transit_gateway_prefix_list_references: Vec<TransitGatewayPrefixListReference>, Structs, "TransitGatewayPrefixListReferences", "TransitGatewayPrefixListReferenceSet", "transitGatewayPrefixListReferenceSet", Kind::List(&Item(Kind::Struct(TransitGatewayPrefixListReference::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayRouteTableAssociationsRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayRouteTableAssociationsResult {
    0 associations: Vec<TransitGatewayRouteTableAssociation>, Structs, "Associations", "Associations", "associations", Kind::List(&Item(Kind::Struct(TransitGatewayRouteTableAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetTransitGatewayRouteTablePropagationsRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetTransitGatewayRouteTablePropagationsResult {
    0 transit_gateway_route_table_propagations: Vec<TransitGatewayRouteTablePropagation>, Structs, "TransitGatewayRouteTablePropagations", "TransitGatewayRouteTablePropagations", "transitGatewayRouteTablePropagations", Kind::List(&Item(Kind::Struct(TransitGatewayRouteTablePropagation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetVerifiedAccessEndpointPolicyRequest {
    0 verified_access_endpoint_id: Str, Str, "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetVerifiedAccessEndpointPolicyResult {
    0 policy_enabled: bool, Bool, "PolicyEnabled", "PolicyEnabled", "policyEnabled", Kind::Bool, optional, None;
    1 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "policyDocument", Kind::Str, optional, None;
} }

shape! { GetVerifiedAccessEndpointTargetsRequest {
    0 verified_access_endpoint_id: Str, Str, "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", Kind::Str, required, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetVerifiedAccessEndpointTargetsResult {
    0 verified_access_endpoint_targets: Vec<VerifiedAccessEndpointTarget>, Structs, "VerifiedAccessEndpointTargets", "VerifiedAccessEndpointTargetSet", "verifiedAccessEndpointTargetSet", Kind::List(&Item(Kind::Struct(VerifiedAccessEndpointTarget::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetVerifiedAccessGroupPolicyRequest {
    0 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetVerifiedAccessGroupPolicyResult {
    0 policy_enabled: bool, Bool, "PolicyEnabled", "PolicyEnabled", "policyEnabled", Kind::Bool, optional, None;
    1 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "policyDocument", Kind::Str, optional, None;
} }

shape! { GetVpcResourcesBlockingEncryptionEnforcementRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetVpcResourcesBlockingEncryptionEnforcementResult {
    0 non_compliant_resources: Vec<VpcEncryptionNonCompliantResource>, Structs, "NonCompliantResources", "NonCompliantResourceSet", "nonCompliantResourceSet", Kind::List(&Item(Kind::Struct(VpcEncryptionNonCompliantResource::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetVpnConnectionDeviceSampleConfigurationRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 vpn_connection_device_type_id: Str, Str, "VpnConnectionDeviceTypeId", "VpnConnectionDeviceTypeId", "VpnConnectionDeviceTypeId", Kind::Str, required, None;
    2 internet_key_exchange_version: Str, Str, "InternetKeyExchangeVersion", "InternetKeyExchangeVersion", "InternetKeyExchangeVersion", Kind::Str, optional, None;
    3 sample_type: Str, Str, "SampleType", "SampleType", "SampleType", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetVpnConnectionDeviceSampleConfigurationResult {
    0 vpn_connection_device_sample_configuration: Str, Str, "VpnConnectionDeviceSampleConfiguration", "VpnConnectionDeviceSampleConfiguration", "vpnConnectionDeviceSampleConfiguration", Kind::Str, optional, None;
} }

shape! { GetVpnConnectionDeviceTypesRequest {
    0 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(200, 1000));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetVpnConnectionDeviceTypesResult {
    0 vpn_connection_device_types: Vec<VpnConnectionDeviceType>, Structs, "VpnConnectionDeviceTypes", "VpnConnectionDeviceTypeSet", "vpnConnectionDeviceTypeSet", Kind::List(&Item(Kind::Struct(VpnConnectionDeviceType::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { GetVpnTunnelReplacementStatusRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 vpn_tunnel_outside_ip_address: Str, Str, "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { GetVpnTunnelReplacementStatusResult {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "vpnConnectionId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    2 customer_gateway_id: Str, Str, "CustomerGatewayId", "CustomerGatewayId", "customerGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::CUSTOMER_GATEWAY));
    3 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "vpnGatewayId", Kind::Str, optional, None;
    4 vpn_tunnel_outside_ip_address: Str, Str, "VpnTunnelOutsideIpAddress", "VpnTunnelOutsideIpAddress", "vpnTunnelOutsideIpAddress", Kind::Str, optional, None;
    5 maintenance_details: MaintenanceDetails, Struct, "MaintenanceDetails", "MaintenanceDetails", "maintenanceDetails", Kind::Struct(MaintenanceDetails::DEF), optional, None;
} }

shape! { GpuDeviceInfo {
    0 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    1 manufacturer: Str, Str, "Manufacturer", "Manufacturer", "manufacturer", Kind::Str, optional, None;
    2 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    3 logical_gpu_count: i32, Int, "LogicalGpuCount", "LogicalGpuCount", "logicalGpuCount", Kind::Int, optional, None;
    4 gpu_partition_size: f64, Double, "GpuPartitionSize", "GpuPartitionSize", "gpuPartitionSize", Kind::Double, optional, None;
    5 workloads: Vec<Str>, Strs, "Workloads", "WorkloadSet", "workloadSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 memory_info: GpuDeviceMemoryInfo, Struct, "MemoryInfo", "MemoryInfo", "memoryInfo", Kind::Struct(GpuDeviceMemoryInfo::DEF), optional, None;
} }

shape! { GpuDeviceMemoryInfo {
    0 size_in_mi_b: i32, Int, "SizeInMiB", "SizeInMiB", "sizeInMiB", Kind::Int, optional, None;
} }

shape! { GpuInfo {
    0 gpus: Vec<GpuDeviceInfo>, Structs, "Gpus", "Gpus", "gpus", Kind::List(&Item(Kind::Struct(GpuDeviceInfo::DEF), tag!("item"), None)), optional, None;
    1 total_gpu_memory_in_mi_b: i32, Int, "TotalGpuMemoryInMiB", "TotalGpuMemoryInMiB", "totalGpuMemoryInMiB", Kind::Int, optional, None;
} }

shape! { GroupIdentifier {
    0 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    1 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
} }
