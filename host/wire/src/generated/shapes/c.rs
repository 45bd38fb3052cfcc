// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with C.

use super::prelude::*;

shape! { CancelBundleTaskRequest {
    0 bundle_id: Str, Str, "BundleId", "BundleId", "BundleId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CancelBundleTaskResult {
    0 bundle_task: BundleTask, Struct, "BundleTask", "BundleInstanceTask", "bundleInstanceTask", Kind::Struct(BundleTask::DEF), optional, None;
} }

shape! { CancelCapacityReservationFleetError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { CancelCapacityReservationFleetsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 capacity_reservation_fleet_ids: Vec<Str>, Strs, "CapacityReservationFleetIds", "CapacityReservationFleetId", "CapacityReservationFleetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
} }

shape! { CancelCapacityReservationFleetsResult {
    0 successful_fleet_cancellations: Vec<CapacityReservationFleetCancellationState>, Structs, "SuccessfulFleetCancellations", "SuccessfulFleetCancellationSet", "successfulFleetCancellationSet", Kind::List(&Item(Kind::Struct(CapacityReservationFleetCancellationState::DEF), tag!("item"), None)), optional, None;
    1 failed_fleet_cancellations: Vec<FailedCapacityReservationFleetCancellationResult>, Structs, "FailedFleetCancellations", "FailedFleetCancellationSet", "failedFleetCancellationSet", Kind::List(&Item(Kind::Struct(FailedCapacityReservationFleetCancellationResult::DEF), tag!("item"), None)), optional, None;
} }

shape! { CancelCapacityReservationRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 apply_cancellation_charges: Str, Str, "ApplyCancellationCharges", "ApplyCancellationCharges", "ApplyCancellationCharges", Kind::Str, optional, Some(&Rule::Enum(&enums::APPLY_CANCELLATION_CHARGES));
    3 quote_id: Str, Str, "QuoteId", "QuoteId", "QuoteId", Kind::Str, optional, None;
} }

shape! { CancelCapacityReservationResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { CancelConversionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 conversion_task_id: Str, Str, "ConversionTaskId", "ConversionTaskId", "conversionTaskId", Kind::Str, required, Some(&Rule::Id(&ids::CONVERSION_TASK));
    2 reason_message: Str, Str, "ReasonMessage", "ReasonMessage", "reasonMessage", Kind::Str, optional, None;
} }

shape! { CancelDeclarativePoliciesReportRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 report_id: Str, Str, "ReportId", "ReportId", "ReportId", Kind::Str, required, Some(&Rule::Id(&ids::DECLARATIVE_POLICIES_REPORT));
} }

shape! { CancelDeclarativePoliciesReportResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { CancelExportTaskRequest {
    0 export_task_id: Str, Str, "ExportTaskId", "ExportTaskId", "exportTaskId", Kind::Str, required, None;
} }

shape! { CancelImageLaunchPermissionRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CancelImageLaunchPermissionResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { CancelImportTaskRequest {
    0 cancel_reason: Str, Str, "CancelReason", "CancelReason", "CancelReason", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 import_task_id: Str, Str, "ImportTaskId", "ImportTaskId", "ImportTaskId", Kind::Str, optional, None;
} }

shape! { CancelImportTaskResult {
    0 import_task_id: Str, Str, "ImportTaskId", "ImportTaskId", "importTaskId", Kind::Str, optional, None;
    1 previous_state: Str, Str, "PreviousState", "PreviousState", "previousState", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
} }

shape! { CancelReservedInstancesListingRequest {
    0 reserved_instances_listing_id: Str, Str, "ReservedInstancesListingId", "ReservedInstancesListingId", "reservedInstancesListingId", Kind::Str, required, None;
} }

shape! { CancelReservedInstancesListingResult {
    0 reserved_instances_listings: Vec<ReservedInstancesListing>, Structs, "ReservedInstancesListings", "ReservedInstancesListingsSet", "reservedInstancesListingsSet", Kind::List(&Item(Kind::Struct(ReservedInstancesListing::DEF), tag!("item"), None)), optional, None;
} }

shape! { CancelSpotFleetRequestsError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::CANCEL_BATCH_ERROR_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { CancelSpotFleetRequestsErrorItem {
    0 error: CancelSpotFleetRequestsError, Struct, "Error", "Error", "error", Kind::Struct(CancelSpotFleetRequestsError::DEF), optional, None;
    1 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, optional, None;
} }

shape! { CancelSpotFleetRequestsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 spot_fleet_request_ids: Vec<Str>, Strs, "SpotFleetRequestIds", "SpotFleetRequestId", "spotFleetRequestId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SPOT_FLEET_REQUEST)))), required, None;
    2 terminate_instances: bool, Bool, "TerminateInstances", "TerminateInstances", "terminateInstances", Kind::Bool, required, None;
} }

shape! { CancelSpotFleetRequestsResponse {
    0 successful_fleet_requests: Vec<CancelSpotFleetRequestsSuccessItem>, Structs, "SuccessfulFleetRequests", "SuccessfulFleetRequestSet", "successfulFleetRequestSet", Kind::List(&Item(Kind::Struct(CancelSpotFleetRequestsSuccessItem::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful_fleet_requests: Vec<CancelSpotFleetRequestsErrorItem>, Structs, "UnsuccessfulFleetRequests", "UnsuccessfulFleetRequestSet", "unsuccessfulFleetRequestSet", Kind::List(&Item(Kind::Struct(CancelSpotFleetRequestsErrorItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { CancelSpotFleetRequestsSuccessItem {
    0 current_spot_fleet_request_state: Str, Str, "CurrentSpotFleetRequestState", "CurrentSpotFleetRequestState", "currentSpotFleetRequestState", Kind::Str, optional, Some(&Rule::Enum(&enums::BATCH_STATE));
    1 previous_spot_fleet_request_state: Str, Str, "PreviousSpotFleetRequestState", "PreviousSpotFleetRequestState", "previousSpotFleetRequestState", Kind::Str, optional, Some(&Rule::Enum(&enums::BATCH_STATE));
    2 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, optional, None;
} }

shape! { CancelSpotInstanceRequestsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 spot_instance_request_ids: Vec<Str>, Strs, "SpotInstanceRequestIds", "SpotInstanceRequestId", "SpotInstanceRequestId", Kind::List(&Item(Kind::Str, tag!("SpotInstanceRequestId"), Some(&Rule::Id(&ids::SPOT_INSTANCE_REQUEST)))), required, None;
} }

shape! { CancelSpotInstanceRequestsResult {
    0 cancelled_spot_instance_requests: Vec<CancelledSpotInstanceRequest>, Structs, "CancelledSpotInstanceRequests", "SpotInstanceRequestSet", "spotInstanceRequestSet", Kind::List(&Item(Kind::Struct(CancelledSpotInstanceRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { CancellationTerms {
    0 cancellation_type: Str, Str, "CancellationType", "CancellationType", "cancellationType", Kind::Str, optional, Some(&Rule::Enum(&enums::APPLY_CANCELLATION_CHARGES));
    1 reservation_state: Str, Str, "ReservationState", "ReservationState", "reservationState", Kind::Str, optional, None;
    2 committed_instance_count: i32, Int, "CommittedInstanceCount", "CommittedInstanceCount", "committedInstanceCount", Kind::Int, optional, None;
    3 charge_commitment_duration_hours: i64, Long, "ChargeCommitmentDurationHours", "ChargeCommitmentDurationHours", "chargeCommitmentDurationHours", Kind::Long, optional, None;
    4 charge_end_date: Timestamp, Time, "ChargeEndDate", "ChargeEndDate", "chargeEndDate", Kind::Time, optional, None;
} }

shape! { CancelledSpotInstanceRequest {
    0 spot_instance_request_id: Str, Str, "SpotInstanceRequestId", "SpotInstanceRequestId", "spotInstanceRequestId", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CANCEL_SPOT_INSTANCE_REQUEST_STATE));
} }

shape! { CapacityAllocation {
    0 allocation_type: Str, Str, "AllocationType", "AllocationType", "allocationType", Kind::Str, optional, Some(&Rule::Enum(&enums::ALLOCATION_TYPE));
    1 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    2 allocation_metadata: Vec<CapacityAllocationMetadataEntry>, Structs, "AllocationMetadata", "AllocationMetadataList", "allocationMetadataList", Kind::List(&Item(Kind::Struct(CapacityAllocationMetadataEntry::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityAllocationMetadataEntry {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { CapacityBlock {
    0 capacity_block_id: Str, Str, "CapacityBlockId", "CapacityBlockId", "capacityBlockId", Kind::Str, optional, None;
    1 ultraserver_type: Str, Str, "UltraserverType", "UltraserverType", "ultraserverType", Kind::Str, optional, None;
    2 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    3 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    4 capacity_reservation_ids: Vec<Str>, Strs, "CapacityReservationIds", "CapacityReservationIdSet", "capacityReservationIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::CAPACITY_RESERVATION)))), optional, None;
    5 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    6 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    7 create_date: Timestamp, Time, "CreateDate", "CreateDate", "createDate", Kind::Time, optional, None;
    8 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_BLOCK_RESOURCE_STATE));
    9 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityBlockExtension {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    4 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    5 capacity_block_extension_offering_id: Str, Str, "CapacityBlockExtensionOfferingId", "CapacityBlockExtensionOfferingId", "capacityBlockExtensionOfferingId", Kind::Str, optional, None;
    6 capacity_block_extension_duration_hours: i32, Int, "CapacityBlockExtensionDurationHours", "CapacityBlockExtensionDurationHours", "capacityBlockExtensionDurationHours", Kind::Int, optional, None;
    7 capacity_block_extension_status: Str, Str, "CapacityBlockExtensionStatus", "CapacityBlockExtensionStatus", "capacityBlockExtensionStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_BLOCK_EXTENSION_STATUS));
    8 capacity_block_extension_purchase_date: Timestamp, Time, "CapacityBlockExtensionPurchaseDate", "CapacityBlockExtensionPurchaseDate", "capacityBlockExtensionPurchaseDate", Kind::Time, optional, None;
    9 capacity_block_extension_start_date: Timestamp, Time, "CapacityBlockExtensionStartDate", "CapacityBlockExtensionStartDate", "capacityBlockExtensionStartDate", Kind::Time, optional, None;
    10 capacity_block_extension_end_date: Timestamp, Time, "CapacityBlockExtensionEndDate", "CapacityBlockExtensionEndDate", "capacityBlockExtensionEndDate", Kind::Time, optional, None;
    11 upfront_fee: Str, Str, "UpfrontFee", "UpfrontFee", "upfrontFee", Kind::Str, optional, None;
    12 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, None;
    13 zone_type: Str, Str, "ZoneType", "ZoneType", "zoneType", Kind::Str, optional, None;
} }

shape! { CapacityBlockExtensionOffering {
    0 capacity_block_extension_offering_id: Str, Str, "CapacityBlockExtensionOfferingId", "CapacityBlockExtensionOfferingId", "capacityBlockExtensionOfferingId", Kind::Str, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    4 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    5 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    6 capacity_block_extension_start_date: Timestamp, Time, "CapacityBlockExtensionStartDate", "CapacityBlockExtensionStartDate", "capacityBlockExtensionStartDate", Kind::Time, optional, None;
    7 capacity_block_extension_end_date: Timestamp, Time, "CapacityBlockExtensionEndDate", "CapacityBlockExtensionEndDate", "capacityBlockExtensionEndDate", Kind::Time, optional, None;
    8 capacity_block_extension_duration_hours: i32, Int, "CapacityBlockExtensionDurationHours", "CapacityBlockExtensionDurationHours", "capacityBlockExtensionDurationHours", Kind::Int, optional, None;
    9 upfront_fee: Str, Str, "UpfrontFee", "UpfrontFee", "upfrontFee", Kind::Str, optional, None;
    10 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, None;
    11 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_TENANCY));
    12 zone_type: Str, Str, "ZoneType", "ZoneType", "zoneType", Kind::Str, optional, None;
} }

shape! { CapacityBlockInstanceTypePreference {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
} }

shape! { CapacityBlockOffering {
    0 capacity_block_offering_id: Str, Str, "CapacityBlockOfferingId", "CapacityBlockOfferingId", "capacityBlockOfferingId", Kind::Str, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    3 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    4 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    5 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    6 capacity_block_duration_hours: i32, Int, "CapacityBlockDurationHours", "CapacityBlockDurationHours", "capacityBlockDurationHours", Kind::Int, optional, None;
    7 upfront_fee: Str, Str, "UpfrontFee", "UpfrontFee", "upfrontFee", Kind::Str, optional, None;
    8 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, None;
    9 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_TENANCY));
    10 ultraserver_type: Str, Str, "UltraserverType", "UltraserverType", "ultraserverType", Kind::Str, optional, None;
    11 ultraserver_count: i32, Int, "UltraserverCount", "UltraserverCount", "ultraserverCount", Kind::Int, optional, None;
    12 capacity_block_duration_minutes: i32, Int, "CapacityBlockDurationMinutes", "CapacityBlockDurationMinutes", "capacityBlockDurationMinutes", Kind::Int, optional, None;
    13 zone_type: Str, Str, "ZoneType", "ZoneType", "zoneType", Kind::Str, optional, None;
    14 capacity_block_offering_segments: Vec<CapacityBlockOfferingSegment>, Structs, "CapacityBlockOfferingSegments", "CapacityBlockOfferingSegmentSet", "capacityBlockOfferingSegmentSet", Kind::List(&Item(Kind::Struct(CapacityBlockOfferingSegment::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 10));
} }

shape! { CapacityBlockOfferingSegment {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    3 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    4 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    5 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    6 capacity_block_duration_hours: i32, Int, "CapacityBlockDurationHours", "CapacityBlockDurationHours", "capacityBlockDurationHours", Kind::Int, optional, None;
    7 capacity_block_duration_minutes: i32, Int, "CapacityBlockDurationMinutes", "CapacityBlockDurationMinutes", "capacityBlockDurationMinutes", Kind::Int, optional, None;
    8 upfront_fee: Str, Str, "UpfrontFee", "UpfrontFee", "upfrontFee", Kind::Str, optional, None;
    9 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, None;
    10 zone_type: Str, Str, "ZoneType", "ZoneType", "zoneType", Kind::Str, optional, None;
} }

shape! { CapacityBlockStatus {
    0 capacity_block_id: Str, Str, "CapacityBlockId", "CapacityBlockId", "capacityBlockId", Kind::Str, optional, None;
    1 interconnect_status: Str, Str, "InterconnectStatus", "InterconnectStatus", "interconnectStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_BLOCK_INTERCONNECT_STATUS));
    2 total_capacity: i32, Int, "TotalCapacity", "TotalCapacity", "totalCapacity", Kind::Int, optional, None;
    3 total_available_capacity: i32, Int, "TotalAvailableCapacity", "TotalAvailableCapacity", "totalAvailableCapacity", Kind::Int, optional, None;
    4 total_unavailable_capacity: i32, Int, "TotalUnavailableCapacity", "TotalUnavailableCapacity", "totalUnavailableCapacity", Kind::Int, optional, None;
    5 capacity_reservation_statuses: Vec<CapacityReservationStatus>, Structs, "CapacityReservationStatuses", "CapacityReservationStatusSet", "capacityReservationStatusSet", Kind::List(&Item(Kind::Struct(CapacityReservationStatus::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityManagerCondition {
    0 dimension_condition: DimensionCondition, Struct, "DimensionCondition", "DimensionCondition", "DimensionCondition", Kind::Struct(DimensionCondition::DEF), optional, None;
} }

shape! { CapacityManagerDataExportResponse {
    0 capacity_manager_data_export_id: Str, Str, "CapacityManagerDataExportId", "CapacityManagerDataExportId", "capacityManagerDataExportId", Kind::Str, optional, None;
    1 s3_bucket_name: Str, Str, "S3BucketName", "S3BucketName", "s3BucketName", Kind::Str, optional, None;
    2 s3_bucket_prefix: Str, Str, "S3BucketPrefix", "S3BucketPrefix", "s3BucketPrefix", Kind::Str, optional, None;
    3 schedule: Str, Str, "Schedule", "Schedule", "schedule", Kind::Str, optional, Some(&Rule::Enum(&enums::SCHEDULE));
    4 output_format: Str, Str, "OutputFormat", "OutputFormat", "outputFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::OUTPUT_FORMAT));
    5 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    6 latest_delivery_status: Str, Str, "LatestDeliveryStatus", "LatestDeliveryStatus", "latestDeliveryStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_MANAGER_DATA_EXPORT_STATUS));
    7 latest_delivery_status_message: Str, Str, "LatestDeliveryStatusMessage", "LatestDeliveryStatusMessage", "latestDeliveryStatusMessage", Kind::Str, optional, None;
    8 latest_delivery_s3_location_uri: Str, Str, "LatestDeliveryS3LocationUri", "LatestDeliveryS3LocationUri", "latestDeliveryS3LocationUri", Kind::Str, optional, None;
    9 latest_delivery_time: Timestamp, Time, "LatestDeliveryTime", "LatestDeliveryTime", "latestDeliveryTime", Kind::Time, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityManagerDimension {
    0 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 account_id: Str, Str, "AccountId", "AccountId", "accountId", Kind::Str, optional, None;
    3 account_name: Str, Str, "AccountName", "AccountName", "accountName", Kind::Str, optional, None;
    4 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "instanceFamily", Kind::Str, optional, None;
    5 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    6 instance_platform: Str, Str, "InstancePlatform", "InstancePlatform", "instancePlatform", Kind::Str, optional, None;
    7 reservation_arn: Str, Str, "ReservationArn", "ReservationArn", "reservationArn", Kind::Str, optional, None;
    8 reservation_id: Str, Str, "ReservationId", "ReservationId", "reservationId", Kind::Str, optional, None;
    9 reservation_type: Str, Str, "ReservationType", "ReservationType", "reservationType", Kind::Str, optional, Some(&Rule::Enum(&enums::RESERVATION_TYPE));
    10 reservation_create_timestamp: Timestamp, Time, "ReservationCreateTimestamp", "ReservationCreateTimestamp", "reservationCreateTimestamp", Kind::Time, optional, None;
    11 reservation_start_timestamp: Timestamp, Time, "ReservationStartTimestamp", "ReservationStartTimestamp", "reservationStartTimestamp", Kind::Time, optional, None;
    12 reservation_end_timestamp: Timestamp, Time, "ReservationEndTimestamp", "ReservationEndTimestamp", "reservationEndTimestamp", Kind::Time, optional, None;
    13 reservation_end_date_type: Str, Str, "ReservationEndDateType", "ReservationEndDateType", "reservationEndDateType", Kind::Str, optional, Some(&Rule::Enum(&enums::RESERVATION_END_DATE_TYPE));
    14 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_TENANCY));
    15 reservation_state: Str, Str, "ReservationState", "ReservationState", "reservationState", Kind::Str, optional, Some(&Rule::Enum(&enums::RESERVATION_STATE));
    16 reservation_instance_match_criteria: Str, Str, "ReservationInstanceMatchCriteria", "ReservationInstanceMatchCriteria", "reservationInstanceMatchCriteria", Kind::Str, optional, None;
    17 reservation_unused_financial_owner: Str, Str, "ReservationUnusedFinancialOwner", "ReservationUnusedFinancialOwner", "reservationUnusedFinancialOwner", Kind::Str, optional, None;
    18 tags: Vec<CapacityManagerTagDimension>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(CapacityManagerTagDimension::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityManagerMonitoredTagKey {
    0 tag_key: Str, Str, "TagKey", "TagKey", "tagKey", Kind::Str, optional, None;
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_MANAGER_MONITORED_TAG_KEY_STATUS));
    2 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    3 capacity_manager_provided: bool, Bool, "CapacityManagerProvided", "CapacityManagerProvided", "capacityManagerProvided", Kind::Bool, optional, None;
    4 earliest_datapoint_timestamp: Timestamp, Time, "EarliestDatapointTimestamp", "EarliestDatapointTimestamp", "earliestDatapointTimestamp", Kind::Time, optional, None;
} }

shape! { CapacityManagerSupportabilityScore {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 score: Str, Str, "Score", "Score", "score", Kind::Str, optional, Some(&Rule::Enum(&enums::SUPPORTABILITY_SCORE));
} }

shape! { CapacityManagerTagDimension {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { CapacityReservation {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, None;
    1 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    2 capacity_reservation_arn: Str, Str, "CapacityReservationArn", "CapacityReservationArn", "capacityReservationArn", Kind::Str, optional, None;
    3 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    4 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    5 instance_platform: Str, Str, "InstancePlatform", "InstancePlatform", "instancePlatform", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_INSTANCE_PLATFORM));
    6 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    7 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_TENANCY));
    8 total_instance_count: i32, Int, "TotalInstanceCount", "TotalInstanceCount", "totalInstanceCount", Kind::Int, optional, None;
    9 available_instance_count: i32, Int, "AvailableInstanceCount", "AvailableInstanceCount", "availableInstanceCount", Kind::Int, optional, None;
    10 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
    11 ephemeral_storage: bool, Bool, "EphemeralStorage", "EphemeralStorage", "ephemeralStorage", Kind::Bool, optional, None;
    12 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_STATE));
    13 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    14 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    15 end_date_type: Str, Str, "EndDateType", "EndDateType", "endDateType", Kind::Str, optional, Some(&Rule::Enum(&enums::END_DATE_TYPE));
    16 instance_match_criteria: Str, Str, "InstanceMatchCriteria", "InstanceMatchCriteria", "instanceMatchCriteria", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_MATCH_CRITERIA));
    17 create_date: Timestamp, Time, "CreateDate", "CreateDate", "createDate", Kind::Time, optional, None;
    18 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    19 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    20 capacity_reservation_fleet_id: Str, Str, "CapacityReservationFleetId", "CapacityReservationFleetId", "capacityReservationFleetId", Kind::Str, optional, None;
    21 placement_group_arn: Str, Str, "PlacementGroupArn", "PlacementGroupArn", "placementGroupArn", Kind::Str, optional, None;
    22 capacity_allocations: Vec<CapacityAllocation>, Structs, "CapacityAllocations", "CapacityAllocationSet", "capacityAllocationSet", Kind::List(&Item(Kind::Struct(CapacityAllocation::DEF), tag!("item"), None)), optional, None;
    23 reservation_type: Str, Str, "ReservationType", "ReservationType", "reservationType", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_TYPE));
    24 unused_reservation_billing_owner_id: Str, Str, "UnusedReservationBillingOwnerId", "UnusedReservationBillingOwnerId", "unusedReservationBillingOwnerId", Kind::Str, optional, Some(&Rule::Length(12, 12));
    25 commitment_info: CapacityReservationCommitmentInfo, Struct, "CommitmentInfo", "CommitmentInfo", "commitmentInfo", Kind::Struct(CapacityReservationCommitmentInfo::DEF), optional, None;
    26 delivery_preference: Str, Str, "DeliveryPreference", "DeliveryPreference", "deliveryPreference", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_DELIVERY_PREFERENCE));
    27 capacity_block_id: Str, Str, "CapacityBlockId", "CapacityBlockId", "capacityBlockId", Kind::Str, optional, None;
    28 interruptible: bool, Bool, "Interruptible", "Interruptible", "interruptible", Kind::Bool, optional, None;
    29 interruptible_capacity_allocation: InterruptibleCapacityAllocation, Struct, "InterruptibleCapacityAllocation", "InterruptibleCapacityAllocation", "interruptibleCapacityAllocation", Kind::Struct(InterruptibleCapacityAllocation::DEF), optional, None;
    30 interruption_info: InterruptionInfo, Struct, "InterruptionInfo", "InterruptionInfo", "interruptionInfo", Kind::Struct(InterruptionInfo::DEF), optional, None;
    31 adjustment_status: Str, Str, "AdjustmentStatus", "AdjustmentStatus", "adjustmentStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_ADJUSTMENT_STATUS));
    32 adjustment_details: CapacityReservationAdjustmentDetails, Struct, "AdjustmentDetails", "AdjustmentDetails", "adjustmentDetails", Kind::Struct(CapacityReservationAdjustmentDetails::DEF), optional, None;
    33 original_start_date: Timestamp, Time, "OriginalStartDate", "OriginalStartDate", "originalStartDate", Kind::Time, optional, None;
    34 zero_size_preference: Str, Str, "ZeroSizePreference", "ZeroSizePreference", "zeroSizePreference", Kind::Str, optional, Some(&Rule::Enum(&enums::ZERO_SIZE_PREFERENCE));
    35 launch_status: Str, Str, "LaunchStatus", "LaunchStatus", "launchStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_LAUNCH_STATUS));
} }

shape! { CapacityReservationAdjustmentDetails {
    0 start_date: Timestamp, Time, "StartDate", "StartDate", "startDate", Kind::Time, optional, None;
    1 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    2 commitment_end_date: Timestamp, Time, "CommitmentEndDate", "CommitmentEndDate", "commitmentEndDate", Kind::Time, optional, None;
    3 end_date_type: Str, Str, "EndDateType", "EndDateType", "endDateType", Kind::Str, optional, None;
    4 commitment_duration: i64, Long, "CommitmentDuration", "CommitmentDuration", "commitmentDuration", Kind::Long, optional, None;
} }

shape! { CapacityReservationBillingRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, None;
    1 requested_by: Str, Str, "RequestedBy", "RequestedBy", "requestedBy", Kind::Str, optional, None;
    2 unused_reservation_billing_owner_id: Str, Str, "UnusedReservationBillingOwnerId", "UnusedReservationBillingOwnerId", "unusedReservationBillingOwnerId", Kind::Str, optional, Some(&Rule::Length(12, 12));
    3 last_update_time: Timestamp, Time, "LastUpdateTime", "LastUpdateTime", "lastUpdateTime", Kind::Time, optional, None;
    4 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_BILLING_REQUEST_STATUS));
    5 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    6 capacity_reservation_info: CapacityReservationInfo, Struct, "CapacityReservationInfo", "CapacityReservationInfo", "capacityReservationInfo", Kind::Struct(CapacityReservationInfo::DEF), optional, None;
} }

shape! { CapacityReservationCancellationQuote {
    0 capacity_reservation_cancellation_quote_id: Str, Str, "CapacityReservationCancellationQuoteId", "CapacityReservationCancellationQuoteId", "capacityReservationCancellationQuoteId", Kind::Str, optional, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    2 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    3 expiration_time: Timestamp, Time, "ExpirationTime", "ExpirationTime", "expirationTime", Kind::Time, optional, None;
    4 quote_state: Str, Str, "QuoteState", "QuoteState", "quoteState", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_CANCELLATION_QUOTE_STATE));
    5 current_configuration: CapacityReservationConfiguration, Struct, "CurrentConfiguration", "CurrentConfiguration", "currentConfiguration", Kind::Struct(CapacityReservationConfiguration::DEF), optional, None;
    6 cancellation_terms: Vec<CancellationTerms>, Structs, "CancellationTerms", "CancellationTermSet", "cancellationTermSet", Kind::List(&Item(Kind::Struct(CancellationTerms::DEF), tag!("item"), None)), optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityReservationCommitmentInfo {
    0 committed_instance_count: i32, Int, "CommittedInstanceCount", "CommittedInstanceCount", "committedInstanceCount", Kind::Int, optional, None;
    1 commitment_end_date: Timestamp, Time, "CommitmentEndDate", "CommitmentEndDate", "commitmentEndDate", Kind::Time, optional, None;
    2 commitment_duration: i64, Long, "CommitmentDuration", "CommitmentDuration", "commitmentDuration", Kind::Long, optional, None;
} }

shape! { CapacityReservationConfiguration {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    1 reservation_state: Str, Str, "ReservationState", "ReservationState", "reservationState", Kind::Str, optional, None;
} }

shape! { CapacityReservationFleet {
    0 capacity_reservation_fleet_id: Str, Str, "CapacityReservationFleetId", "CapacityReservationFleetId", "capacityReservationFleetId", Kind::Str, optional, None;
    1 capacity_reservation_fleet_arn: Str, Str, "CapacityReservationFleetArn", "CapacityReservationFleetArn", "capacityReservationFleetArn", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_FLEET_STATE));
    3 total_target_capacity: i32, Int, "TotalTargetCapacity", "TotalTargetCapacity", "totalTargetCapacity", Kind::Int, optional, None;
    4 total_fulfilled_capacity: f64, Double, "TotalFulfilledCapacity", "TotalFulfilledCapacity", "totalFulfilledCapacity", Kind::Double, optional, None;
    5 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_CAPACITY_RESERVATION_TENANCY));
    6 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    7 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    8 instance_match_criteria: Str, Str, "InstanceMatchCriteria", "InstanceMatchCriteria", "instanceMatchCriteria", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_INSTANCE_MATCH_CRITERIA));
    9 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "allocationStrategy", Kind::Str, optional, None;
    10 instance_type_specifications: Vec<FleetCapacityReservation>, Structs, "InstanceTypeSpecifications", "InstanceTypeSpecificationSet", "instanceTypeSpecificationSet", Kind::List(&Item(Kind::Struct(FleetCapacityReservation::DEF), tag!("item"), None)), optional, None;
    11 instance_requirements: InstanceRequirementsRequest, Struct, "InstanceRequirements", "InstanceRequirements", "instanceRequirements", Kind::Struct(InstanceRequirementsRequest::DEF), optional, None;
    12 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    13 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    14 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityReservationFleetCancellationState {
    0 current_fleet_state: Str, Str, "CurrentFleetState", "CurrentFleetState", "currentFleetState", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_FLEET_STATE));
    1 previous_fleet_state: Str, Str, "PreviousFleetState", "PreviousFleetState", "previousFleetState", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_FLEET_STATE));
    2 capacity_reservation_fleet_id: Str, Str, "CapacityReservationFleetId", "CapacityReservationFleetId", "capacityReservationFleetId", Kind::Str, optional, None;
} }

shape! { CapacityReservationGroup {
    0 group_arn: Str, Str, "GroupArn", "GroupArn", "groupArn", Kind::Str, optional, None;
    1 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
} }

shape! { CapacityReservationInfo {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_TENANCY));
    3 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { CapacityReservationModificationQuote {
    0 capacity_reservation_modification_quote_id: Str, Str, "CapacityReservationModificationQuoteId", "CapacityReservationModificationQuoteId", "capacityReservationModificationQuoteId", Kind::Str, optional, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    2 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    3 expiration_time: Timestamp, Time, "ExpirationTime", "ExpirationTime", "expirationTime", Kind::Time, optional, None;
    4 quote_state: Str, Str, "QuoteState", "QuoteState", "quoteState", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_MODIFICATION_QUOTE_STATE));
    5 current_configuration: ModificationQuoteCurrentConfiguration, Struct, "CurrentConfiguration", "CurrentConfiguration", "currentConfiguration", Kind::Struct(ModificationQuoteCurrentConfiguration::DEF), optional, None;
    6 modification_terms: ModificationTerms, Struct, "ModificationTerms", "ModificationTerms", "modificationTerms", Kind::Struct(ModificationTerms::DEF), optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CapacityReservationOptions {
    0 usage_strategy: Str, Str, "UsageStrategy", "UsageStrategy", "usageStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_CAPACITY_RESERVATION_USAGE_STRATEGY));
} }

shape! { CapacityReservationOptionsRequest {
    0 usage_strategy: Str, Str, "UsageStrategy", "UsageStrategy", "UsageStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_CAPACITY_RESERVATION_USAGE_STRATEGY));
} }

shape! { CapacityReservationSpecification {
    0 capacity_reservation_preference: Str, Str, "CapacityReservationPreference", "CapacityReservationPreference", "CapacityReservationPreference", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_PREFERENCE));
    1 capacity_reservation_target: CapacityReservationTarget, Struct, "CapacityReservationTarget", "CapacityReservationTarget", "CapacityReservationTarget", Kind::Struct(CapacityReservationTarget::DEF), optional, None;
} }

shape! { CapacityReservationSpecificationResponse {
    0 capacity_reservation_preference: Str, Str, "CapacityReservationPreference", "CapacityReservationPreference", "capacityReservationPreference", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_PREFERENCE));
    1 capacity_reservation_target: CapacityReservationTargetResponse, Struct, "CapacityReservationTarget", "CapacityReservationTarget", "capacityReservationTarget", Kind::Struct(CapacityReservationTargetResponse::DEF), optional, None;
} }

shape! { CapacityReservationStatus {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 total_capacity: i32, Int, "TotalCapacity", "TotalCapacity", "totalCapacity", Kind::Int, optional, None;
    2 total_available_capacity: i32, Int, "TotalAvailableCapacity", "TotalAvailableCapacity", "totalAvailableCapacity", Kind::Int, optional, None;
    3 total_unavailable_capacity: i32, Int, "TotalUnavailableCapacity", "TotalUnavailableCapacity", "totalUnavailableCapacity", Kind::Int, optional, None;
} }

shape! { CapacityReservationTarget {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 capacity_reservation_resource_group_arn: Str, Str, "CapacityReservationResourceGroupArn", "CapacityReservationResourceGroupArn", "CapacityReservationResourceGroupArn", Kind::Str, optional, None;
} }

shape! { CapacityReservationTargetResponse {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, None;
    1 capacity_reservation_resource_group_arn: Str, Str, "CapacityReservationResourceGroupArn", "CapacityReservationResourceGroupArn", "capacityReservationResourceGroupArn", Kind::Str, optional, None;
} }

shape! { CapacityReservationTopology {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, None;
    1 capacity_block_id: Str, Str, "CapacityBlockId", "CapacityBlockId", "capacityBlockId", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    3 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    4 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    5 network_nodes: Vec<Str>, Strs, "NetworkNodes", "NetworkNodeSet", "networkNodeSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    7 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
} }

shape! { CarrierGateway {
    0 carrier_gateway_id: Str, Str, "CarrierGatewayId", "CarrierGatewayId", "carrierGatewayId", Kind::Str, optional, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CARRIER_GATEWAY_STATE));
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CertificateAuthentication {
    0 client_root_certificate_chain: Str, Str, "ClientRootCertificateChain", "ClientRootCertificateChain", "clientRootCertificateChain", Kind::Str, optional, None;
} }

shape! { CertificateAuthenticationRequest {
    0 client_root_certificate_chain_arn: Str, Str, "ClientRootCertificateChainArn", "ClientRootCertificateChainArn", "ClientRootCertificateChainArn", Kind::Str, optional, None;
} }

shape! { CidrAuthorizationContext {
    0 message: Str, Str, "Message", "Message", "Message", Kind::Str, required, None;
    1 signature: Str, Str, "Signature", "Signature", "Signature", Kind::Str, required, None;
} }

shape! { CidrBlock {
    0 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "cidrBlock", Kind::Str, optional, None;
} }

shape! { ClassicLinkDnsSupport {
    0 classic_link_dns_supported: bool, Bool, "ClassicLinkDnsSupported", "ClassicLinkDnsSupported", "classicLinkDnsSupported", Kind::Bool, optional, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { ClassicLinkInstance {
    0 groups: Vec<GroupIdentifier>, Structs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { ClassicLoadBalancer {
    0 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { ClassicLoadBalancersConfig {
    0 classic_load_balancers: Vec<ClassicLoadBalancer>, Structs, "ClassicLoadBalancers", "ClassicLoadBalancers", "classicLoadBalancers", Kind::List(&Item(Kind::Struct(ClassicLoadBalancer::DEF), tag!("item"), None)), optional, Some(&Rule::Count(1, 5));
} }

shape! { ClientCertificateRevocationListStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_CERTIFICATE_REVOCATION_LIST_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ClientConnectOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
    1 lambda_function_arn: Str, Str, "LambdaFunctionArn", "LambdaFunctionArn", "LambdaFunctionArn", Kind::Str, optional, None;
} }

shape! { ClientConnectResponseOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
    1 lambda_function_arn: Str, Str, "LambdaFunctionArn", "LambdaFunctionArn", "lambdaFunctionArn", Kind::Str, optional, None;
    2 status: ClientVpnEndpointAttributeStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnEndpointAttributeStatus::DEF), optional, None;
} }

shape! { ClientData {
    0 comment: Str, Str, "Comment", "Comment", "Comment", Kind::Str, optional, None;
    1 upload_end: Timestamp, Time, "UploadEnd", "UploadEnd", "UploadEnd", Kind::Time, optional, None;
    2 upload_size: f64, Double, "UploadSize", "UploadSize", "UploadSize", Kind::Double, optional, None;
    3 upload_start: Timestamp, Time, "UploadStart", "UploadStart", "UploadStart", Kind::Time, optional, None;
} }

shape! { ClientLoginBannerOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
    1 banner_text: Str, Str, "BannerText", "BannerText", "BannerText", Kind::Str, optional, None;
} }

shape! { ClientLoginBannerResponseOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "enabled", Kind::Bool, optional, None;
    1 banner_text: Str, Str, "BannerText", "BannerText", "bannerText", Kind::Str, optional, None;
} }

shape! { ClientRouteEnforcementOptions {
    0 enforced: bool, Bool, "Enforced", "Enforced", "Enforced", Kind::Bool, optional, None;
} }

shape! { ClientRouteEnforcementResponseOptions {
    0 enforced: bool, Bool, "Enforced", "Enforced", "enforced", Kind::Bool, optional, None;
} }

shape! { ClientVpnAuthentication {
    0 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHENTICATION_TYPE));
    1 active_directory: DirectoryServiceAuthentication, Struct, "ActiveDirectory", "ActiveDirectory", "activeDirectory", Kind::Struct(DirectoryServiceAuthentication::DEF), optional, None;
    2 mutual_authentication: CertificateAuthentication, Struct, "MutualAuthentication", "MutualAuthentication", "mutualAuthentication", Kind::Struct(CertificateAuthentication::DEF), optional, None;
    3 federated_authentication: FederatedAuthentication, Struct, "FederatedAuthentication", "FederatedAuthentication", "federatedAuthentication", Kind::Struct(FederatedAuthentication::DEF), optional, None;
} }

shape! { ClientVpnAuthenticationRequest {
    0 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHENTICATION_TYPE));
    1 active_directory: DirectoryServiceAuthenticationRequest, Struct, "ActiveDirectory", "ActiveDirectory", "ActiveDirectory", Kind::Struct(DirectoryServiceAuthenticationRequest::DEF), optional, None;
    2 mutual_authentication: CertificateAuthenticationRequest, Struct, "MutualAuthentication", "MutualAuthentication", "MutualAuthentication", Kind::Struct(CertificateAuthenticationRequest::DEF), optional, None;
    3 federated_authentication: FederatedAuthenticationRequest, Struct, "FederatedAuthentication", "FederatedAuthentication", "FederatedAuthentication", Kind::Struct(FederatedAuthenticationRequest::DEF), optional, None;
} }

shape! { ClientVpnAuthorizationRuleStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHORIZATION_RULE_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ClientVpnConnection {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    1 timestamp: Str, Str, "Timestamp", "Timestamp", "timestamp", Kind::Str, optional, None;
    2 connection_id: Str, Str, "ConnectionId", "ConnectionId", "connectionId", Kind::Str, optional, None;
    3 username: Str, Str, "Username", "Username", "username", Kind::Str, optional, None;
    4 connection_established_time: Str, Str, "ConnectionEstablishedTime", "ConnectionEstablishedTime", "connectionEstablishedTime", Kind::Str, optional, None;
    5 ingress_bytes: Str, Str, "IngressBytes", "IngressBytes", "ingressBytes", Kind::Str, optional, None;
    6 egress_bytes: Str, Str, "EgressBytes", "EgressBytes", "egressBytes", Kind::Str, optional, None;
    7 ingress_packets: Str, Str, "IngressPackets", "IngressPackets", "ingressPackets", Kind::Str, optional, None;
    8 egress_packets: Str, Str, "EgressPackets", "EgressPackets", "egressPackets", Kind::Str, optional, None;
    9 client_ip: Str, Str, "ClientIp", "ClientIp", "clientIp", Kind::Str, optional, None;
    10 client_ipv6_address: Str, Str, "ClientIpv6Address", "ClientIpv6Address", "clientIpv6Address", Kind::Str, optional, None;
    11 common_name: Str, Str, "CommonName", "CommonName", "commonName", Kind::Str, optional, None;
    12 status: ClientVpnConnectionStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnConnectionStatus::DEF), optional, None;
    13 connection_end_time: Str, Str, "ConnectionEndTime", "ConnectionEndTime", "connectionEndTime", Kind::Str, optional, None;
    14 posture_compliance_statuses: Vec<Str>, Strs, "PostureComplianceStatuses", "PostureComplianceStatusSet", "postureComplianceStatusSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    15 authorization_policy_last_evaluated_time: Str, Str, "AuthorizationPolicyLastEvaluatedTime", "AuthorizationPolicyLastEvaluatedTime", "authorizationPolicyLastEvaluatedTime", Kind::Str, optional, None;
} }

shape! { ClientVpnConnectionStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_CONNECTION_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ClientVpnEndpoint {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 status: ClientVpnEndpointStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnEndpointStatus::DEF), optional, None;
    3 creation_time: Str, Str, "CreationTime", "CreationTime", "creationTime", Kind::Str, optional, None;
    4 deletion_time: Str, Str, "DeletionTime", "DeletionTime", "deletionTime", Kind::Str, optional, None;
    5 dns_name: Str, Str, "DnsName", "DnsName", "dnsName", Kind::Str, optional, None;
    6 client_cidr_block: Str, Str, "ClientCidrBlock", "ClientCidrBlock", "clientCidrBlock", Kind::Str, optional, None;
    7 dns_servers: Vec<Str>, Strs, "DnsServers", "DnsServer", "dnsServer", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    8 split_tunnel: bool, Bool, "SplitTunnel", "SplitTunnel", "splitTunnel", Kind::Bool, optional, None;
    9 vpn_protocol: Str, Str, "VpnProtocol", "VpnProtocol", "vpnProtocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_PROTOCOL));
    10 transport_protocol: Str, Str, "TransportProtocol", "TransportProtocol", "transportProtocol", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSPORT_PROTOCOL));
    11 vpn_port: i32, Int, "VpnPort", "VpnPort", "vpnPort", Kind::Int, optional, None;
    12 associated_target_networks: Vec<AssociatedTargetNetwork>, Structs, "AssociatedTargetNetworks", "AssociatedTargetNetwork", "associatedTargetNetwork", Kind::List(&Item(Kind::Struct(AssociatedTargetNetwork::DEF), tag!("item"), None)), optional, None;
    13 server_certificate_arn: Str, Str, "ServerCertificateArn", "ServerCertificateArn", "serverCertificateArn", Kind::Str, optional, None;
    14 authentication_options: Vec<ClientVpnAuthentication>, Structs, "AuthenticationOptions", "AuthenticationOptions", "authenticationOptions", Kind::List(&Item(Kind::Struct(ClientVpnAuthentication::DEF), tag!("item"), None)), optional, None;
    15 connection_log_options: ConnectionLogResponseOptions, Struct, "ConnectionLogOptions", "ConnectionLogOptions", "connectionLogOptions", Kind::Struct(ConnectionLogResponseOptions::DEF), optional, None;
    16 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    17 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupIdSet", "securityGroupIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    18 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    19 self_service_portal_url: Str, Str, "SelfServicePortalUrl", "SelfServicePortalUrl", "selfServicePortalUrl", Kind::Str, optional, None;
    20 client_connect_options: ClientConnectResponseOptions, Struct, "ClientConnectOptions", "ClientConnectOptions", "clientConnectOptions", Kind::Struct(ClientConnectResponseOptions::DEF), optional, None;
    21 session_timeout_hours: i32, Int, "SessionTimeoutHours", "SessionTimeoutHours", "sessionTimeoutHours", Kind::Int, optional, None;
    22 client_login_banner_options: ClientLoginBannerResponseOptions, Struct, "ClientLoginBannerOptions", "ClientLoginBannerOptions", "clientLoginBannerOptions", Kind::Struct(ClientLoginBannerResponseOptions::DEF), optional, None;
    23 client_route_enforcement_options: ClientRouteEnforcementResponseOptions, Struct, "ClientRouteEnforcementOptions", "ClientRouteEnforcementOptions", "clientRouteEnforcementOptions", Kind::Struct(ClientRouteEnforcementResponseOptions::DEF), optional, None;
    24 disconnect_on_session_timeout: bool, Bool, "DisconnectOnSessionTimeout", "DisconnectOnSessionTimeout", "disconnectOnSessionTimeout", Kind::Bool, optional, None;
    25 endpoint_ip_address_type: Str, Str, "EndpointIpAddressType", "EndpointIpAddressType", "endpointIpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::ENDPOINT_IP_ADDRESS_TYPE));
    26 traffic_ip_address_type: Str, Str, "TrafficIpAddressType", "TrafficIpAddressType", "trafficIpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_IP_ADDRESS_TYPE));
    27 transit_gateway_configuration: TransitGatewayConfigurationDescribeEndpointStructure, Struct, "TransitGatewayConfiguration", "TransitGatewayConfiguration", "transitGatewayConfiguration", Kind::Struct(TransitGatewayConfigurationDescribeEndpointStructure::DEF), optional, None;
    28 device_posture_options: DevicePostureResponseOptions, Struct, "DevicePostureOptions", "DevicePostureOptions", "devicePostureOptions", Kind::Struct(DevicePostureResponseOptions::DEF), optional, None;
} }

shape! { ClientVpnEndpointAttributeStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_ENDPOINT_ATTRIBUTE_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ClientVpnEndpointStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_ENDPOINT_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ClientVpnRoute {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    1 destination_cidr: Str, Str, "DestinationCidr", "DestinationCidr", "destinationCidr", Kind::Str, optional, None;
    2 target_subnet: Str, Str, "TargetSubnet", "TargetSubnet", "targetSubnet", Kind::Str, optional, None;
    3 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
    4 origin: Str, Str, "Origin", "Origin", "origin", Kind::Str, optional, None;
    5 status: ClientVpnRouteStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnRouteStatus::DEF), optional, None;
    6 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    7 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
} }

shape! { ClientVpnRouteStatus {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_ROUTE_STATUS_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { ClientVpnTrustProvider {
    0 trust_provider_type: Str, Str, "TrustProviderType", "TrustProviderType", "trustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_DEVICE_TRUST_PROVIDER_TYPE));
    1 tenant_id: Str, Str, "TenantId", "TenantId", "tenantId", Kind::Str, optional, None;
    2 public_signing_key_url: Str, Str, "PublicSigningKeyUrl", "PublicSigningKeyUrl", "publicSigningKeyUrl", Kind::Str, optional, None;
} }

shape! { ClientVpnTrustProviderRequest {
    0 trust_provider_type: Str, Str, "TrustProviderType", "TrustProviderType", "TrustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_DEVICE_TRUST_PROVIDER_TYPE));
    1 tenant_id: Str, Str, "TenantId", "TenantId", "TenantId", Kind::Str, optional, None;
    2 public_signing_key_url: Str, Str, "PublicSigningKeyUrl", "PublicSigningKeyUrl", "PublicSigningKeyUrl", Kind::Str, optional, None;
} }

shape! { CloudWatchLogOptions {
    0 log_enabled: bool, Bool, "LogEnabled", "LogEnabled", "logEnabled", Kind::Bool, optional, None;
    1 log_group_arn: Str, Str, "LogGroupArn", "LogGroupArn", "logGroupArn", Kind::Str, optional, None;
    2 log_output_format: Str, Str, "LogOutputFormat", "LogOutputFormat", "logOutputFormat", Kind::Str, optional, None;
    3 bgp_log_enabled: bool, Bool, "BgpLogEnabled", "BgpLogEnabled", "bgpLogEnabled", Kind::Bool, optional, None;
    4 bgp_log_group_arn: Str, Str, "BgpLogGroupArn", "BgpLogGroupArn", "bgpLogGroupArn", Kind::Str, optional, None;
    5 bgp_log_output_format: Str, Str, "BgpLogOutputFormat", "BgpLogOutputFormat", "bgpLogOutputFormat", Kind::Str, optional, None;
} }

shape! { CloudWatchLogOptionsSpecification {
    0 log_enabled: bool, Bool, "LogEnabled", "LogEnabled", "LogEnabled", Kind::Bool, optional, None;
    1 log_group_arn: Str, Str, "LogGroupArn", "LogGroupArn", "LogGroupArn", Kind::Str, optional, None;
    2 log_output_format: Str, Str, "LogOutputFormat", "LogOutputFormat", "LogOutputFormat", Kind::Str, optional, None;
    3 bgp_log_enabled: bool, Bool, "BgpLogEnabled", "BgpLogEnabled", "BgpLogEnabled", Kind::Bool, optional, None;
    4 bgp_log_group_arn: Str, Str, "BgpLogGroupArn", "BgpLogGroupArn", "BgpLogGroupArn", Kind::Str, optional, None;
    5 bgp_log_output_format: Str, Str, "BgpLogOutputFormat", "BgpLogOutputFormat", "BgpLogOutputFormat", Kind::Str, optional, None;
} }

shape! { CoipAddressUsage {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "allocationId", Kind::Str, optional, None;
    1 aws_account_id: Str, Str, "AwsAccountId", "AwsAccountId", "awsAccountId", Kind::Str, optional, None;
    2 aws_service: Str, Str, "AwsService", "AwsService", "awsService", Kind::Str, optional, None;
    3 co_ip: Str, Str, "CoIp", "CoIp", "coIp", Kind::Str, optional, None;
} }

shape! { CoipCidr {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 coip_pool_id: Str, Str, "CoipPoolId", "CoipPoolId", "coipPoolId", Kind::Str, optional, None;
    2 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "localGatewayRouteTableId", Kind::Str, optional, None;
} }

shape! { CoipPool {
    0 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    1 pool_cidrs: Vec<Str>, Strs, "PoolCidrs", "PoolCidrSet", "poolCidrSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "localGatewayRouteTableId", Kind::Str, optional, None;
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    4 pool_arn: Str, Str, "PoolArn", "PoolArn", "poolArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
} }

shape! { ConfirmProductInstanceRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 product_code: Str, Str, "ProductCode", "ProductCode", "ProductCode", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { ConfirmProductInstanceResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
} }

shape! { ConnectionLogOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
    1 cloudwatch_log_group: Str, Str, "CloudwatchLogGroup", "CloudwatchLogGroup", "CloudwatchLogGroup", Kind::Str, optional, None;
    2 cloudwatch_log_stream: Str, Str, "CloudwatchLogStream", "CloudwatchLogStream", "CloudwatchLogStream", Kind::Str, optional, None;
    3 include_authorization_policy_context: bool, Bool, "IncludeAuthorizationPolicyContext", "IncludeAuthorizationPolicyContext", "IncludeAuthorizationPolicyContext", Kind::Bool, optional, None;
} }

shape! { ConnectionLogResponseOptions {
    0 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
    1 cloudwatch_log_group: Str, Str, "CloudwatchLogGroup", "CloudwatchLogGroup", "CloudwatchLogGroup", Kind::Str, optional, None;
    2 cloudwatch_log_stream: Str, Str, "CloudwatchLogStream", "CloudwatchLogStream", "CloudwatchLogStream", Kind::Str, optional, None;
    3 include_authorization_policy_context: bool, Bool, "IncludeAuthorizationPolicyContext", "IncludeAuthorizationPolicyContext", "IncludeAuthorizationPolicyContext", Kind::Bool, optional, None;
} }

shape! { ConnectionNotification {
    0 connection_notification_id: Str, Str, "ConnectionNotificationId", "ConnectionNotificationId", "connectionNotificationId", Kind::Str, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "serviceId", Kind::Str, optional, None;
    2 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "vpcEndpointId", Kind::Str, optional, None;
    3 connection_notification_type: Str, Str, "ConnectionNotificationType", "ConnectionNotificationType", "connectionNotificationType", Kind::Str, optional, Some(&Rule::Enum(&enums::CONNECTION_NOTIFICATION_TYPE));
    4 connection_notification_arn: Str, Str, "ConnectionNotificationArn", "ConnectionNotificationArn", "connectionNotificationArn", Kind::Str, optional, None;
    5 connection_events: Vec<Str>, Strs, "ConnectionEvents", "ConnectionEvents", "connectionEvents", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 connection_notification_state: Str, Str, "ConnectionNotificationState", "ConnectionNotificationState", "connectionNotificationState", Kind::Str, optional, Some(&Rule::Enum(&enums::CONNECTION_NOTIFICATION_STATE));
    7 service_region: Str, Str, "ServiceRegion", "ServiceRegion", "serviceRegion", Kind::Str, optional, None;
} }

shape! { ConnectionTrackingConfiguration {
    0 tcp_established_timeout: i32, Int, "TcpEstablishedTimeout", "TcpEstablishedTimeout", "tcpEstablishedTimeout", Kind::Int, optional, None;
    1 udp_stream_timeout: i32, Int, "UdpStreamTimeout", "UdpStreamTimeout", "udpStreamTimeout", Kind::Int, optional, None;
    2 udp_timeout: i32, Int, "UdpTimeout", "UdpTimeout", "udpTimeout", Kind::Int, optional, None;
} }

shape! { ConnectionTrackingSpecification {
    0 tcp_established_timeout: i32, Int, "TcpEstablishedTimeout", "TcpEstablishedTimeout", "tcpEstablishedTimeout", Kind::Int, optional, None;
    1 udp_timeout: i32, Int, "UdpTimeout", "UdpTimeout", "udpTimeout", Kind::Int, optional, None;
    2 udp_stream_timeout: i32, Int, "UdpStreamTimeout", "UdpStreamTimeout", "udpStreamTimeout", Kind::Int, optional, None;
} }

shape! { ConnectionTrackingSpecificationRequest {
    0 tcp_established_timeout: i32, Int, "TcpEstablishedTimeout", "TcpEstablishedTimeout", "TcpEstablishedTimeout", Kind::Int, optional, None;
    1 udp_stream_timeout: i32, Int, "UdpStreamTimeout", "UdpStreamTimeout", "UdpStreamTimeout", Kind::Int, optional, None;
    2 udp_timeout: i32, Int, "UdpTimeout", "UdpTimeout", "UdpTimeout", Kind::Int, optional, None;
} }

shape! { ConnectionTrackingSpecificationResponse {
    0 tcp_established_timeout: i32, Int, "TcpEstablishedTimeout", "TcpEstablishedTimeout", "tcpEstablishedTimeout", Kind::Int, optional, None;
    1 udp_stream_timeout: i32, Int, "UdpStreamTimeout", "UdpStreamTimeout", "udpStreamTimeout", Kind::Int, optional, None;
    2 udp_timeout: i32, Int, "UdpTimeout", "UdpTimeout", "udpTimeout", Kind::Int, optional, None;
} }

shape! { ConversionTask {
    0 conversion_task_id: Str, Str, "ConversionTaskId", "ConversionTaskId", "conversionTaskId", Kind::Str, optional, None;
    1 expiration_time: Str, Str, "ExpirationTime", "ExpirationTime", "expirationTime", Kind::Str, optional, None;
    2 import_instance: ImportInstanceTaskDetails, Struct, "ImportInstance", "ImportInstance", "importInstance", Kind::Struct(ImportInstanceTaskDetails::DEF), optional, None;
    3 import_volume: ImportVolumeTaskDetails, Struct, "ImportVolume", "ImportVolume", "importVolume", Kind::Struct(ImportVolumeTaskDetails::DEF), optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CONVERSION_TASK_STATE));
    5 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CopyFpgaImageRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 source_fpga_image_id: Str, Str, "SourceFpgaImageId", "SourceFpgaImageId", "SourceFpgaImageId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
    4 source_region: Str, Str, "SourceRegion", "SourceRegion", "SourceRegion", Kind::Str, required, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CopyFpgaImageResult {
    0 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "fpgaImageId", Kind::Str, optional, None;
} }

shape! { CopyImageRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, Some(&Rule::Length(0, 128));
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, Some(&Rule::Length(0, 255));
    2 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    3 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    4 name: Str, Str, "Name", "Name", "Name", Kind::Str, required, None;
    5 source_image_id: Str, Str, "SourceImageId", "SourceImageId", "SourceImageId", Kind::Str, required, None;
    6 source_region: Str, Str, "SourceRegion", "SourceRegion", "SourceRegion", Kind::Str, required, None;
    7 destination_outpost_arn: Str, Str, "DestinationOutpostArn", "DestinationOutpostArn", "DestinationOutpostArn", Kind::Str, optional, None;
    8 copy_image_tags: bool, Bool, "CopyImageTags", "CopyImageTags", "CopyImageTags", Kind::Bool, optional, None;
    9 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    10 snapshot_copy_completion_duration_minutes: i64, Long, "SnapshotCopyCompletionDurationMinutes", "SnapshotCopyCompletionDurationMinutes", "SnapshotCopyCompletionDurationMinutes", Kind::Long, optional, None;
    11 destination_availability_zone: Str, Str, "DestinationAvailabilityZone", "DestinationAvailabilityZone", "DestinationAvailabilityZone", Kind::Str, optional, None;
    12 destination_availability_zone_id: Str, Str, "DestinationAvailabilityZoneId", "DestinationAvailabilityZoneId", "DestinationAvailabilityZoneId", Kind::Str, optional, None;
    13 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CopyImageResult {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
} }

shape! { CopySnapshotRequest {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 destination_outpost_arn: Str, Str, "DestinationOutpostArn", "DestinationOutpostArn", "DestinationOutpostArn", Kind::Str, optional, None;
    2 destination_region: Str, Str, "DestinationRegion", "DestinationRegion", "destinationRegion", Kind::Str, optional, None;
    3 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    4 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    5 presigned_url: Str, Str, "PresignedUrl", "PresignedUrl", "presignedUrl", Kind::Str, optional, None;
    6 source_region: Str, Str, "SourceRegion", "SourceRegion", "SourceRegion", Kind::Str, required, None;
    7 source_snapshot_id: Str, Str, "SourceSnapshotId", "SourceSnapshotId", "SourceSnapshotId", Kind::Str, required, None;
    8 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    9 completion_duration_minutes: i32, Int, "CompletionDurationMinutes", "CompletionDurationMinutes", "CompletionDurationMinutes", Kind::Int, optional, Some(&Rule::Range(1, 2880));
    10 destination_availability_zone: Str, Str, "DestinationAvailabilityZone", "DestinationAvailabilityZone", "DestinationAvailabilityZone", Kind::Str, optional, None;
    11 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CopySnapshotResult {
    0 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    1 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
} }

shape! { CopyVolumesRequest {
    0 source_volume_id: Str, Str, "SourceVolumeId", "SourceVolumeId", "SourceVolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    1 iops: i32, Int, "Iops", "Iops", "Iops", Kind::Int, optional, None;
    2 size: i32, Int, "Size", "Size", "Size", Kind::Int, optional, None;
    3 volume_type: Str, Str, "VolumeType", "VolumeType", "VolumeType", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 multi_attach_enabled: bool, Bool, "MultiAttachEnabled", "MultiAttachEnabled", "MultiAttachEnabled", Kind::Bool, optional, None;
    7 throughput: i32, Int, "Throughput", "Throughput", "Throughput", Kind::Int, optional, None;
    8 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    9 encrypted: bool, Bool, "Encrypted", "Encrypted", "Encrypted", Kind::Bool, optional, None;
    10 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, optional, None;
} }

shape! { CopyVolumesResult {
    0 volumes: Vec<Volume>, Structs, "Volumes", "VolumeSet", "volumeSet", Kind::List(&Item(Kind::Struct(Volume::DEF), tag!("item"), None)), optional, None;
} }

shape! { CpuOptions {
    0 core_count: i32, Int, "CoreCount", "CoreCount", "coreCount", Kind::Int, optional, None;
    1 threads_per_core: i32, Int, "ThreadsPerCore", "ThreadsPerCore", "threadsPerCore", Kind::Int, optional, None;
    2 amd_sev_snp: Str, Str, "AmdSevSnp", "AmdSevSnp", "amdSevSnp", Kind::Str, optional, Some(&Rule::Enum(&enums::AMD_SEV_SNP_SPECIFICATION));
    3 nested_virtualization: Str, Str, "NestedVirtualization", "NestedVirtualization", "nestedVirtualization", Kind::Str, optional, Some(&Rule::Enum(&enums::NESTED_VIRTUALIZATION_SPECIFICATION));
} }

shape! { CpuOptionsRequest {
    0 core_count: i32, Int, "CoreCount", "CoreCount", "CoreCount", Kind::Int, optional, None;
    1 threads_per_core: i32, Int, "ThreadsPerCore", "ThreadsPerCore", "ThreadsPerCore", Kind::Int, optional, None;
    2 amd_sev_snp: Str, Str, "AmdSevSnp", "AmdSevSnp", "AmdSevSnp", Kind::Str, optional, Some(&Rule::Enum(&enums::AMD_SEV_SNP_SPECIFICATION));
    3 nested_virtualization: Str, Str, "NestedVirtualization", "NestedVirtualization", "NestedVirtualization", Kind::Str, optional, Some(&Rule::Enum(&enums::NESTED_VIRTUALIZATION_SPECIFICATION));
} }

shape! { CpuPerformanceFactor {
    0 references: Vec<PerformanceFactorReference>, Structs, "References", "ReferenceSet", "referenceSet", Kind::List(&Item(Kind::Struct(PerformanceFactorReference::DEF), tag!("item"), None)), optional, None;
} }

shape! { CpuPerformanceFactorRequest {
    0 references: Vec<PerformanceFactorReferenceRequest>, Structs, "References", "Reference", "Reference", Kind::List(&Item(Kind::Struct(PerformanceFactorReferenceRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateApplicationStatusCheckRequest {
    0 health_check_paths: Vec<HealthCheckPathRequestObject>, Structs, "HealthCheckPaths", "HealthCheckPath", "HealthCheckPath", Kind::List(&Item(Kind::Struct(HealthCheckPathRequestObject::DEF), tag!("item"), None)), optional, None;
    1 aggregation: Str, Str, "Aggregation", "Aggregation", "Aggregation", Kind::Str, optional, Some(&Rule::Enum(&enums::AGGREGATION_STATUS_ENUM));
    2 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, required, Some(&Rule::Enum(&enums::NETWORK_PROTOCOL_ENUM));
    3 port: i32, Int, "Port", "Port", "Port", Kind::Int, required, Some(&Rule::Range(1, 65535));
    4 path: Str, Str, "Path", "Path", "Path", Kind::Str, optional, None;
    5 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "DeviceIndex", Kind::Int, optional, None;
    6 ip_version: Str, Str, "IpVersion", "IpVersion", "IpVersion", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_VERSION_ENUM));
    7 ip_scope: Str, Str, "IpScope", "IpScope", "IpScope", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_SCOPE_ENUM));
    8 interval: i32, Int, "Interval", "Interval", "Interval", Kind::Int, optional, None;
    9 timeout: i32, Int, "Timeout", "Timeout", "Timeout", Kind::Int, optional, None;
    10 failure_threshold: i32, Int, "FailureThreshold", "FailureThreshold", "FailureThreshold", Kind::Int, optional, None;
    11 success_threshold: i32, Int, "SuccessThreshold", "SuccessThreshold", "SuccessThreshold", Kind::Int, optional, None;
    12 status_code_matcher: Str, Str, "StatusCodeMatcher", "StatusCodeMatcher", "StatusCodeMatcher", Kind::Str, optional, None;
    13 initialization_grace_period_seconds: i32, Int, "InitializationGracePeriodSeconds", "InitializationGracePeriodSeconds", "InitializationGracePeriodSeconds", Kind::Int, optional, Some(&Rule::Range(-1, 600));
    14 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    15 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    16 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateApplicationStatusCheckResult {
    0 application_status_check: ApplicationStatusCheckResponseObject, Struct, "ApplicationStatusCheck", "ApplicationStatusCheck", "applicationStatusCheck", Kind::Struct(ApplicationStatusCheckResponseObject::DEF), optional, None;
} }

shape! { CreateCapacityManagerDataExportRequest {
    0 s3_bucket_name: Str, Str, "S3BucketName", "S3BucketName", "S3BucketName", Kind::Str, required, None;
    1 s3_bucket_prefix: Str, Str, "S3BucketPrefix", "S3BucketPrefix", "S3BucketPrefix", Kind::Str, optional, None;
    2 schedule: Str, Str, "Schedule", "Schedule", "Schedule", Kind::Str, required, Some(&Rule::Enum(&enums::SCHEDULE));
    3 output_format: Str, Str, "OutputFormat", "OutputFormat", "OutputFormat", Kind::Str, required, Some(&Rule::Enum(&enums::OUTPUT_FORMAT));
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateCapacityManagerDataExportResult {
    0 capacity_manager_data_export_id: Str, Str, "CapacityManagerDataExportId", "CapacityManagerDataExportId", "capacityManagerDataExportId", Kind::Str, optional, None;
} }

shape! { CreateCapacityReservationBySplittingRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 source_capacity_reservation_id: Str, Str, "SourceCapacityReservationId", "SourceCapacityReservationId", "SourceCapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    3 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, required, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateCapacityReservationBySplittingResult {
    0 source_capacity_reservation: CapacityReservation, Struct, "SourceCapacityReservation", "SourceCapacityReservation", "sourceCapacityReservation", Kind::Struct(CapacityReservation::DEF), optional, None;
    1 destination_capacity_reservation: CapacityReservation, Struct, "DestinationCapacityReservation", "DestinationCapacityReservation", "destinationCapacityReservation", Kind::Struct(CapacityReservation::DEF), optional, None;
    2 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
} }

shape! { CreateCapacityReservationCancellationQuoteRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateCapacityReservationCancellationQuoteResult {
    0 capacity_reservation_cancellation_quote: CapacityReservationCancellationQuote, Struct, "CapacityReservationCancellationQuote", "CapacityReservationCancellationQuote", "capacityReservationCancellationQuote", Kind::Struct(CapacityReservationCancellationQuote::DEF), optional, None;
} }

shape! { CreateCapacityReservationDateChangeQuoteRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 new_start_date: Timestamp, Time, "NewStartDate", "NewStartDate", "NewStartDate", Kind::Time, required, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateCapacityReservationDateChangeQuoteResult {
    0 capacity_reservation_modification_quote: CapacityReservationModificationQuote, Struct, "CapacityReservationModificationQuote", "CapacityReservationModificationQuote", "capacityReservationModificationQuote", Kind::Struct(CapacityReservationModificationQuote::DEF), optional, None;
} }

shape! { CreateCapacityReservationFleetRequest {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "AllocationStrategy", Kind::Str, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 instance_type_specifications: Vec<ReservationFleetInstanceSpecification>, Structs, "InstanceTypeSpecifications", "InstanceTypeSpecification", "InstanceTypeSpecification", Kind::List(&Item(Kind::Struct(ReservationFleetInstanceSpecification::DEF), tag!("item"), None)), optional, None;
    3 instance_requirements: InstanceRequirementsRequest, Struct, "InstanceRequirements", "InstanceRequirements", "InstanceRequirements", Kind::Struct(InstanceRequirementsRequest::DEF), optional, None;
    4 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    5 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    6 tenancy: Str, Str, "Tenancy", "Tenancy", "Tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_CAPACITY_RESERVATION_TENANCY));
    7 total_target_capacity: i32, Int, "TotalTargetCapacity", "TotalTargetCapacity", "TotalTargetCapacity", Kind::Int, required, None;
    8 end_date: Timestamp, Time, "EndDate", "EndDate", "EndDate", Kind::Time, optional, None;
    9 instance_match_criteria: Str, Str, "InstanceMatchCriteria", "InstanceMatchCriteria", "InstanceMatchCriteria", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_INSTANCE_MATCH_CRITERIA));
    10 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    11 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateCapacityReservationFleetResult {
    0 capacity_reservation_fleet_id: Str, Str, "CapacityReservationFleetId", "CapacityReservationFleetId", "capacityReservationFleetId", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_FLEET_STATE));
    2 total_target_capacity: i32, Int, "TotalTargetCapacity", "TotalTargetCapacity", "totalTargetCapacity", Kind::Int, optional, None;
    3 total_fulfilled_capacity: f64, Double, "TotalFulfilledCapacity", "TotalFulfilledCapacity", "totalFulfilledCapacity", Kind::Double, optional, None;
    4 instance_match_criteria: Str, Str, "InstanceMatchCriteria", "InstanceMatchCriteria", "instanceMatchCriteria", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_INSTANCE_MATCH_CRITERIA));
    5 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "allocationStrategy", Kind::Str, optional, None;
    6 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    7 end_date: Timestamp, Time, "EndDate", "EndDate", "endDate", Kind::Time, optional, None;
    8 tenancy: Str, Str, "Tenancy", "Tenancy", "tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_CAPACITY_RESERVATION_TENANCY));
    9 fleet_capacity_reservations: Vec<FleetCapacityReservation>, Structs, "FleetCapacityReservations", "FleetCapacityReservationSet", "fleetCapacityReservationSet", Kind::List(&Item(Kind::Struct(FleetCapacityReservation::DEF), tag!("item"), None)), optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateCapacityReservationRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, required, None;
    2 instance_platform: Str, Str, "InstancePlatform", "InstancePlatform", "InstancePlatform", Kind::Str, required, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_INSTANCE_PLATFORM));
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    4 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    5 tenancy: Str, Str, "Tenancy", "Tenancy", "Tenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_TENANCY));
    6 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, required, None;
    7 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "EbsOptimized", Kind::Bool, optional, None;
    8 ephemeral_storage: bool, Bool, "EphemeralStorage", "EphemeralStorage", "EphemeralStorage", Kind::Bool, optional, None;
    9 end_date: Timestamp, Time, "EndDate", "EndDate", "EndDate", Kind::Time, optional, None;
    10 end_date_type: Str, Str, "EndDateType", "EndDateType", "EndDateType", Kind::Str, optional, Some(&Rule::Enum(&enums::END_DATE_TYPE));
    11 instance_match_criteria: Str, Str, "InstanceMatchCriteria", "InstanceMatchCriteria", "InstanceMatchCriteria", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_MATCH_CRITERIA));
    12 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecifications", "TagSpecifications", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    13 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    14 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "OutpostArn", Kind::Str, optional, None;
    15 placement_group_arn: Str, Str, "PlacementGroupArn", "PlacementGroupArn", "PlacementGroupArn", Kind::Str, optional, None;
    16 start_date: Timestamp, Time, "StartDate", "StartDate", "StartDate", Kind::Time, optional, None;
    17 commitment_duration: i64, Long, "CommitmentDuration", "CommitmentDuration", "CommitmentDuration", Kind::Long, optional, Some(&Rule::Range(1, 200000000));
    18 delivery_preference: Str, Str, "DeliveryPreference", "DeliveryPreference", "DeliveryPreference", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_DELIVERY_PREFERENCE));
} }

shape! { CreateCapacityReservationResult {
    0 capacity_reservation: CapacityReservation, Struct, "CapacityReservation", "CapacityReservation", "capacityReservation", Kind::Struct(CapacityReservation::DEF), optional, None;
} }

shape! { CreateCarrierGatewayRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateCarrierGatewayResult {
    0 carrier_gateway: CarrierGateway, Struct, "CarrierGateway", "CarrierGateway", "carrierGateway", Kind::Struct(CarrierGateway::DEF), optional, None;
} }

shape! { CreateClientVpnEndpointRequest {
    0 client_cidr_block: Str, Str, "ClientCidrBlock", "ClientCidrBlock", "ClientCidrBlock", Kind::Str, optional, None;
    1 server_certificate_arn: Str, Str, "ServerCertificateArn", "ServerCertificateArn", "ServerCertificateArn", Kind::Str, required, None;
    2 authentication_options: Vec<ClientVpnAuthenticationRequest>, Structs, "AuthenticationOptions", "Authentication", "Authentication", Kind::List(&Item(Kind::Struct(ClientVpnAuthenticationRequest::DEF), tag!("item"), None)), required, None;
    3 connection_log_options: ConnectionLogOptions, Struct, "ConnectionLogOptions", "ConnectionLogOptions", "ConnectionLogOptions", Kind::Struct(ConnectionLogOptions::DEF), required, None;
    4 dns_servers: Vec<Str>, Strs, "DnsServers", "DnsServers", "DnsServers", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 transport_protocol: Str, Str, "TransportProtocol", "TransportProtocol", "TransportProtocol", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSPORT_PROTOCOL));
    6 vpn_port: i32, Int, "VpnPort", "VpnPort", "VpnPort", Kind::Int, optional, None;
    7 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    8 split_tunnel: bool, Bool, "SplitTunnel", "SplitTunnel", "SplitTunnel", Kind::Bool, optional, None;
    9 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    10 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    11 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    12 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    13 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    14 self_service_portal: Str, Str, "SelfServicePortal", "SelfServicePortal", "SelfServicePortal", Kind::Str, optional, Some(&Rule::Enum(&enums::SELF_SERVICE_PORTAL));
    15 client_connect_options: ClientConnectOptions, Struct, "ClientConnectOptions", "ClientConnectOptions", "ClientConnectOptions", Kind::Struct(ClientConnectOptions::DEF), optional, None;
    16 session_timeout_hours: i32, Int, "SessionTimeoutHours", "SessionTimeoutHours", "SessionTimeoutHours", Kind::Int, optional, None;
    17 client_login_banner_options: ClientLoginBannerOptions, Struct, "ClientLoginBannerOptions", "ClientLoginBannerOptions", "ClientLoginBannerOptions", Kind::Struct(ClientLoginBannerOptions::DEF), optional, None;
    18 client_route_enforcement_options: ClientRouteEnforcementOptions, Struct, "ClientRouteEnforcementOptions", "ClientRouteEnforcementOptions", "ClientRouteEnforcementOptions", Kind::Struct(ClientRouteEnforcementOptions::DEF), optional, None;
    19 disconnect_on_session_timeout: bool, Bool, "DisconnectOnSessionTimeout", "DisconnectOnSessionTimeout", "DisconnectOnSessionTimeout", Kind::Bool, optional, None;
    20 endpoint_ip_address_type: Str, Str, "EndpointIpAddressType", "EndpointIpAddressType", "EndpointIpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::ENDPOINT_IP_ADDRESS_TYPE));
    21 traffic_ip_address_type: Str, Str, "TrafficIpAddressType", "TrafficIpAddressType", "TrafficIpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_IP_ADDRESS_TYPE));
    22 transit_gateway_configuration: TransitGatewayConfigurationInputStructure, Struct, "TransitGatewayConfiguration", "TransitGatewayConfiguration", "TransitGatewayConfiguration", Kind::Struct(TransitGatewayConfigurationInputStructure::DEF), optional, None;
    23 device_posture_options: DevicePostureOptions, Struct, "DevicePostureOptions", "DevicePostureOptions", "DevicePostureOptions", Kind::Struct(DevicePostureOptions::DEF), optional, None;
} }

shape! { CreateClientVpnEndpointResult {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    1 status: ClientVpnEndpointStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnEndpointStatus::DEF), optional, None;
    2 dns_name: Str, Str, "DnsName", "DnsName", "dnsName", Kind::Str, optional, None;
} }

shape! { CreateClientVpnRouteRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    2 target_vpc_subnet_id: Str, Str, "TargetVpcSubnetId", "TargetVpcSubnetId", "TargetVpcSubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    3 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateClientVpnRouteResult {
    0 status: ClientVpnRouteStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnRouteStatus::DEF), optional, None;
} }

shape! { CreateCoipCidrRequest {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    1 coip_pool_id: Str, Str, "CoipPoolId", "CoipPoolId", "CoipPoolId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateCoipCidrResult {
    0 coip_cidr: CoipCidr, Struct, "CoipCidr", "CoipCidr", "coipCidr", Kind::Struct(CoipCidr::DEF), optional, None;
} }

shape! { CreateCoipPoolRequest {
    0 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateCoipPoolResult {
    0 coip_pool: CoipPool, Struct, "CoipPool", "CoipPool", "coipPool", Kind::Struct(CoipPool::DEF), optional, None;
} }

shape! { CreateCustomerGatewayRequest {
    0 bgp_asn: i32, Int, "BgpAsn", "BgpAsn", "BgpAsn", Kind::Int, optional, None;
    1 public_ip: Str, Str, "PublicIp", "PublicIp", "PublicIp", Kind::Str, optional, None;
    2 certificate_arn: Str, Str, "CertificateArn", "CertificateArn", "CertificateArn", Kind::Str, optional, None;
    3 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, required, Some(&Rule::Enum(&enums::GATEWAY_TYPE));
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    5 device_name: Str, Str, "DeviceName", "DeviceName", "DeviceName", Kind::Str, optional, None;
    6 ip_address: Str, Str, "IpAddress", "IpAddress", "IpAddress", Kind::Str, optional, None;
    7 bgp_asn_extended: i64, Long, "BgpAsnExtended", "BgpAsnExtended", "BgpAsnExtended", Kind::Long, optional, None;
    8 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateCustomerGatewayResult {
    0 customer_gateway: CustomerGateway, Struct, "CustomerGateway", "CustomerGateway", "customerGateway", Kind::Struct(CustomerGateway::DEF), optional, None;
} }

shape! { CreateDefaultSubnetRequest {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 ipv6_native: bool, Bool, "Ipv6Native", "Ipv6Native", "Ipv6Native", Kind::Bool, optional, None;
    3 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
} }

shape! { CreateDefaultSubnetResult {
    0 subnet: Subnet, Struct, "Subnet", "Subnet", "subnet", Kind::Struct(Subnet::DEF), optional, None;
} }

shape! { CreateDefaultVpcRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateDefaultVpcResult {
    0 vpc: Vpc, Struct, "Vpc", "Vpc", "vpc", Kind::Struct(Vpc::DEF), optional, None;
} }

shape! { CreateDelegateMacVolumeOwnershipTaskRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    3 mac_credentials: Str, Str, "MacCredentials", "MacCredentials", "MacCredentials", Kind::Str, required, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateDelegateMacVolumeOwnershipTaskResult {
    0 mac_modification_task: MacModificationTask, Struct, "MacModificationTask", "MacModificationTask", "macModificationTask", Kind::Struct(MacModificationTask::DEF), optional, None;
} }

shape! { CreateDhcpOptionsRequest {
    0 dhcp_configurations: Vec<NewDhcpConfiguration>, Structs, "DhcpConfigurations", "DhcpConfiguration", "dhcpConfiguration", Kind::List(&Item(Kind::Struct(NewDhcpConfiguration::DEF), tag!("item"), None)), required, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateDhcpOptionsResult {
    0 dhcp_options: DhcpOptions, Struct, "DhcpOptions", "DhcpOptions", "dhcpOptions", Kind::Struct(DhcpOptions::DEF), optional, None;
} }

shape! { CreateEgressOnlyInternetGatewayRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateEgressOnlyInternetGatewayResult {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    1 egress_only_internet_gateway: EgressOnlyInternetGateway, Struct, "EgressOnlyInternetGateway", "EgressOnlyInternetGateway", "egressOnlyInternetGateway", Kind::Struct(EgressOnlyInternetGateway::DEF), optional, None;
} }

shape! { CreateFleetError {
    0 launch_template_and_overrides: LaunchTemplateAndOverridesResponse, Struct, "LaunchTemplateAndOverrides", "LaunchTemplateAndOverrides", "launchTemplateAndOverrides", Kind::Struct(LaunchTemplateAndOverridesResponse::DEF), optional, None;
    1 lifecycle: Str, Str, "Lifecycle", "Lifecycle", "lifecycle", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_LIFECYCLE));
    2 error_code: Str, Str, "ErrorCode", "ErrorCode", "errorCode", Kind::Str, optional, None;
    3 error_message: Str, Str, "ErrorMessage", "ErrorMessage", "errorMessage", Kind::Str, optional, None;
} }

shape! { CreateFleetInstance {
    0 launch_template_and_overrides: LaunchTemplateAndOverridesResponse, Struct, "LaunchTemplateAndOverrides", "LaunchTemplateAndOverrides", "launchTemplateAndOverrides", Kind::Struct(LaunchTemplateAndOverridesResponse::DEF), optional, None;
    1 lifecycle: Str, Str, "Lifecycle", "Lifecycle", "lifecycle", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_LIFECYCLE));
    2 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceIds", "instanceIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    3 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    4 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, Some(&Rule::Enum(&enums::PLATFORM_VALUES));
    5 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    6 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    7 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
} }

shape! { CreateFleetRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 spot_options: SpotOptionsRequest, Struct, "SpotOptions", "SpotOptions", "SpotOptions", Kind::Struct(SpotOptionsRequest::DEF), optional, None;
    3 on_demand_options: OnDemandOptionsRequest, Struct, "OnDemandOptions", "OnDemandOptions", "OnDemandOptions", Kind::Struct(OnDemandOptionsRequest::DEF), optional, None;
    4 reserved_capacity_options: ReservedCapacityOptionsRequest, Struct, "ReservedCapacityOptions", "ReservedCapacityOptions", "ReservedCapacityOptions", Kind::Struct(ReservedCapacityOptionsRequest::DEF), optional, None;
    5 excess_capacity_termination_policy: Str, Str, "ExcessCapacityTerminationPolicy", "ExcessCapacityTerminationPolicy", "ExcessCapacityTerminationPolicy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_EXCESS_CAPACITY_TERMINATION_POLICY));
    6 launch_template_configs: Vec<FleetLaunchTemplateConfigRequest>, Structs, "LaunchTemplateConfigs", "LaunchTemplateConfigs", "LaunchTemplateConfigs", Kind::List(&Item(Kind::Struct(FleetLaunchTemplateConfigRequest::DEF), tag!("item"), None)), required, Some(&Rule::Count(0, 50));
    7 target_capacity_specification: TargetCapacitySpecificationRequest, Struct, "TargetCapacitySpecification", "TargetCapacitySpecification", "TargetCapacitySpecification", Kind::Struct(TargetCapacitySpecificationRequest::DEF), required, None;
    8 terminate_instances_with_expiration: bool, Bool, "TerminateInstancesWithExpiration", "TerminateInstancesWithExpiration", "TerminateInstancesWithExpiration", Kind::Bool, optional, None;
    9 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_TYPE));
    10 valid_from: Timestamp, Time, "ValidFrom", "ValidFrom", "ValidFrom", Kind::Time, optional, None;
    11 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "ValidUntil", Kind::Time, optional, None;
    12 replace_unhealthy_instances: bool, Bool, "ReplaceUnhealthyInstances", "ReplaceUnhealthyInstances", "ReplaceUnhealthyInstances", Kind::Bool, optional, None;
    13 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    14 context: Str, Str, "Context", "Context", "Context", Kind::Str, optional, None;
} }

shape! { CreateFleetResult {
    0 fleet_id: Str, Str, "FleetId", "FleetId", "fleetId", Kind::Str, optional, None;
    1 errors: Vec<CreateFleetError>, Structs, "Errors", "ErrorSet", "errorSet", Kind::List(&Item(Kind::Struct(CreateFleetError::DEF), tag!("item"), None)), optional, None;
    2 instances: Vec<CreateFleetInstance>, Structs, "Instances", "FleetInstanceSet", "fleetInstanceSet", Kind::List(&Item(Kind::Struct(CreateFleetInstance::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateFlowLogsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 deliver_logs_permission_arn: Str, Str, "DeliverLogsPermissionArn", "DeliverLogsPermissionArn", "DeliverLogsPermissionArn", Kind::Str, optional, None;
    3 deliver_cross_account_role: Str, Str, "DeliverCrossAccountRole", "DeliverCrossAccountRole", "DeliverCrossAccountRole", Kind::Str, optional, None;
    4 log_group_name: Str, Str, "LogGroupName", "LogGroupName", "LogGroupName", Kind::Str, optional, None;
    5 resource_ids: Vec<Str>, Strs, "ResourceIds", "ResourceId", "ResourceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    6 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, required, Some(&Rule::Enum(&enums::FLOW_LOGS_RESOURCE_TYPE));
    7 traffic_type: Str, Str, "TrafficType", "TrafficType", "TrafficType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_TYPE));
    8 log_destination_type: Str, Str, "LogDestinationType", "LogDestinationType", "LogDestinationType", Kind::Str, optional, Some(&Rule::Enum(&enums::LOG_DESTINATION_TYPE));
    9 log_destination: Str, Str, "LogDestination", "LogDestination", "LogDestination", Kind::Str, optional, None;
    10 log_format: Str, Str, "LogFormat", "LogFormat", "LogFormat", Kind::Str, optional, None;
    11 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    12 max_aggregation_interval: i32, Int, "MaxAggregationInterval", "MaxAggregationInterval", "MaxAggregationInterval", Kind::Int, optional, None;
    13 destination_options: DestinationOptionsRequest, Struct, "DestinationOptions", "DestinationOptions", "DestinationOptions", Kind::Struct(DestinationOptionsRequest::DEF), optional, None;
    14 tag_field_specifications: Vec<TagFieldSpecificationRequest>, Structs, "TagFieldSpecifications", "TagFieldSpecification", "TagFieldSpecification", Kind::List(&Item(Kind::Struct(TagFieldSpecificationRequest::DEF), tag!("item"), None)), optional, Some(&Rule::Count(1, 3));
} }

shape! { CreateFlowLogsResult {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    1 flow_log_ids: Vec<Str>, Strs, "FlowLogIds", "FlowLogIdSet", "flowLogIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateFpgaImageRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 input_storage_location: StorageLocation, Struct, "InputStorageLocation", "InputStorageLocation", "InputStorageLocation", Kind::Struct(StorageLocation::DEF), required, None;
    2 logs_storage_location: StorageLocation, Struct, "LogsStorageLocation", "LogsStorageLocation", "LogsStorageLocation", Kind::Struct(StorageLocation::DEF), optional, None;
    3 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    4 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateFpgaImageResult {
    0 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "fpgaImageId", Kind::Str, optional, None;
    1 fpga_image_global_id: Str, Str, "FpgaImageGlobalId", "FpgaImageGlobalId", "fpgaImageGlobalId", Kind::Str, optional, None;
} }

shape! { CreateImageRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 snapshot_location: Str, Str, "SnapshotLocation", "SnapshotLocation", "SnapshotLocation", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_LOCATION_ENUM));
    2 boot_mode_override: Str, Str, "BootModeOverride", "BootModeOverride", "BootModeOverride", Kind::Str, optional, Some(&Rule::Enum(&enums::BOOT_MODE_OVERRIDE_VALUES));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    5 name: Str, Str, "Name", "Name", "name", Kind::Str, required, None;
    6 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, Some(&Rule::Length(0, 255));
    7 no_reboot: bool, Bool, "NoReboot", "NoReboot", "noReboot", Kind::Bool, optional, None;
    8 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("BlockDeviceMapping"), None)), optional, None;
} }

shape! { CreateImageResult {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
} }

shape! { CreateImageUsageReportRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 resource_types: Vec<ImageUsageResourceTypeRequest>, Structs, "ResourceTypes", "ResourceType", "ResourceType", Kind::List(&Item(Kind::Struct(ImageUsageResourceTypeRequest::DEF), tag!("item"), None)), required, None;
    3 account_ids: Vec<Str>, Strs, "AccountIds", "AccountId", "AccountId", Kind::List(&Item(Kind::Str, tag!("UserId"), None)), optional, Some(&Rule::Count(0, 200));
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, Some(&Rule::Length(0, 128));
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateImageUsageReportResult {
    0 report_id: Str, Str, "ReportId", "ReportId", "reportId", Kind::Str, optional, None;
} }

shape! { CreateInstanceConnectEndpointRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    2 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, Some(&Rule::Count(0, 16));
    3 preserve_client_ip: bool, Bool, "PreserveClientIp", "PreserveClientIp", "PreserveClientIp", Kind::Bool, optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 ip_address_type: Str, Str, "IpAddressType", "IpAddressType", "IpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_ADDRESS_TYPE));
} }

shape! { CreateInstanceConnectEndpointResult {
    0 instance_connect_endpoint: Ec2InstanceConnectEndpoint, Struct, "InstanceConnectEndpoint", "InstanceConnectEndpoint", "instanceConnectEndpoint", Kind::Struct(Ec2InstanceConnectEndpoint::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateInstanceEventWindowRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
    2 time_ranges: Vec<InstanceEventWindowTimeRangeRequest>, Structs, "TimeRanges", "TimeRange", "TimeRange", Kind::List(&Item(Kind::Struct(InstanceEventWindowTimeRangeRequest::DEF), tag!("item"), None)), optional, None;
    3 cron_expression: Str, Str, "CronExpression", "CronExpression", "CronExpression", Kind::Str, optional, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateInstanceEventWindowResult {
    0 instance_event_window: InstanceEventWindow, Struct, "InstanceEventWindow", "InstanceEventWindow", "instanceEventWindow", Kind::Struct(InstanceEventWindow::DEF), optional, None;
} }

shape! { CreateInstanceExportTaskRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    3 target_environment: Str, Str, "TargetEnvironment", "TargetEnvironment", "targetEnvironment", Kind::Str, required, Some(&Rule::Enum(&enums::EXPORT_ENVIRONMENT));
    4 export_to_s3_task: ExportToS3TaskSpecification, Struct, "ExportToS3Task", "ExportToS3", "exportToS3", Kind::Struct(ExportToS3TaskSpecification::DEF), required, None;
} }

shape! { CreateInstanceExportTaskResult {
    0 export_task: ExportTask, Struct, "ExportTask", "ExportTask", "exportTask", Kind::Struct(ExportTask::DEF), optional, None;
} }

shape! { CreateInternetGatewayRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateInternetGatewayResult {
    0 internet_gateway: InternetGateway, Struct, "InternetGateway", "InternetGateway", "internetGateway", Kind::Struct(InternetGateway::DEF), optional, None;
} }

shape! { CreateInterruptibleCapacityReservationAllocationRequest {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, required, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    5 zero_size_preference: Str, Str, "ZeroSizePreference", "ZeroSizePreference", "ZeroSizePreference", Kind::Str, optional, Some(&Rule::Enum(&enums::ZERO_SIZE_PREFERENCE));
} }

shape! { CreateInterruptibleCapacityReservationAllocationResult {
    0 source_capacity_reservation_id: Str, Str, "SourceCapacityReservationId", "SourceCapacityReservationId", "sourceCapacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 target_instance_count: i32, Int, "TargetInstanceCount", "TargetInstanceCount", "targetInstanceCount", Kind::Int, optional, None;
    2 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_STATUS));
    3 interruption_type: Str, Str, "InterruptionType", "InterruptionType", "interruptionType", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERRUPTION_TYPE));
} }

shape! { CreateIpamExternalResourceVerificationTokenRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateIpamExternalResourceVerificationTokenResult {
    0 ipam_external_resource_verification_token: IpamExternalResourceVerificationToken, Struct, "IpamExternalResourceVerificationToken", "IpamExternalResourceVerificationToken", "ipamExternalResourceVerificationToken", Kind::Struct(IpamExternalResourceVerificationToken::DEF), optional, None;
} }

shape! { CreateIpamInternetRegistryAssociationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 rir: Str, Str, "Rir", "Rir", "Rir", Kind::Str, required, Some(&Rule::Enum(&enums::RIR));
    3 organization_handle: Str, Str, "OrganizationHandle", "OrganizationHandle", "OrganizationHandle", Kind::Str, required, None;
    4 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateIpamInternetRegistryAssociationResult {
    0 ipam_internet_registry_association: IpamInternetRegistryAssociation, Struct, "IpamInternetRegistryAssociation", "IpamInternetRegistryAssociation", "ipamInternetRegistryAssociation", Kind::Struct(IpamInternetRegistryAssociation::DEF), optional, None;
} }

shape! { CreateIpamPolicyRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
} }

shape! { CreateIpamPolicyResult {
    0 ipam_policy: IpamPolicy, Struct, "IpamPolicy", "IpamPolicy", "ipamPolicy", Kind::Struct(IpamPolicy::DEF), optional, None;
} }

shape! { CreateIpamPoolRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "IpamScopeId", Kind::Str, required, None;
    2 locale: Str, Str, "Locale", "Locale", "Locale", Kind::Str, optional, None;
    3 source_ipam_pool_id: Str, Str, "SourceIpamPoolId", "SourceIpamPoolId", "SourceIpamPoolId", Kind::Str, optional, None;
    4 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    5 address_family: Str, Str, "AddressFamily", "AddressFamily", "AddressFamily", Kind::Str, required, Some(&Rule::Enum(&enums::ADDRESS_FAMILY));
    6 auto_import: bool, Bool, "AutoImport", "AutoImport", "AutoImport", Kind::Bool, optional, None;
    7 publicly_advertisable: bool, Bool, "PubliclyAdvertisable", "PubliclyAdvertisable", "PubliclyAdvertisable", Kind::Bool, optional, None;
    8 allocation_min_netmask_length: i32, Int, "AllocationMinNetmaskLength", "AllocationMinNetmaskLength", "AllocationMinNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    9 allocation_max_netmask_length: i32, Int, "AllocationMaxNetmaskLength", "AllocationMaxNetmaskLength", "AllocationMaxNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    10 allocation_default_netmask_length: i32, Int, "AllocationDefaultNetmaskLength", "AllocationDefaultNetmaskLength", "AllocationDefaultNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    11 allocation_resource_tags: Vec<RequestIpamResourceTag>, Structs, "AllocationResourceTags", "AllocationResourceTag", "AllocationResourceTag", Kind::List(&Item(Kind::Struct(RequestIpamResourceTag::DEF), tag!("item"), None)), optional, None;
    12 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    13 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    14 aws_service: Str, Str, "AwsService", "AwsService", "AwsService", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_AWS_SERVICE));
    15 public_ip_source: Str, Str, "PublicIpSource", "PublicIpSource", "PublicIpSource", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_PUBLIC_IP_SOURCE));
    16 source_resource: IpamPoolSourceResourceRequest, Struct, "SourceResource", "SourceResource", "SourceResource", Kind::Struct(IpamPoolSourceResourceRequest::DEF), optional, None;
} }

shape! { CreateIpamPoolResult {
    0 ipam_pool: IpamPool, Struct, "IpamPool", "IpamPool", "ipamPool", Kind::Struct(IpamPool::DEF), optional, None;
} }

shape! { CreateIpamPrefixListResolverRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 address_family: Str, Str, "AddressFamily", "AddressFamily", "AddressFamily", Kind::Str, required, Some(&Rule::Enum(&enums::ADDRESS_FAMILY));
    4 rules: Vec<IpamPrefixListResolverRuleRequest>, Structs, "Rules", "Rule", "Rule", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverRuleRequest::DEF), tag!("Rule"), None)), optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateIpamPrefixListResolverResult {
    0 ipam_prefix_list_resolver: IpamPrefixListResolver, Struct, "IpamPrefixListResolver", "IpamPrefixListResolver", "ipamPrefixListResolver", Kind::Struct(IpamPrefixListResolver::DEF), optional, None;
} }

shape! { CreateIpamPrefixListResolverTargetRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::Str, required, None;
    2 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, None;
    3 prefix_list_region: Str, Str, "PrefixListRegion", "PrefixListRegion", "PrefixListRegion", Kind::Str, required, None;
    4 desired_version: i64, Long, "DesiredVersion", "DesiredVersion", "DesiredVersion", Kind::Long, optional, None;
    5 track_latest_version: bool, Bool, "TrackLatestVersion", "TrackLatestVersion", "TrackLatestVersion", Kind::Bool, required, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    7 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateIpamPrefixListResolverTargetResult {
    0 ipam_prefix_list_resolver_target: IpamPrefixListResolverTarget, Struct, "IpamPrefixListResolverTarget", "IpamPrefixListResolverTarget", "ipamPrefixListResolverTarget", Kind::Struct(IpamPrefixListResolverTarget::DEF), optional, None;
} }

shape! { CreateIpamRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    2 operating_regions: Vec<AddIpamOperatingRegion>, Structs, "OperatingRegions", "OperatingRegion", "OperatingRegion", Kind::List(&Item(Kind::Struct(AddIpamOperatingRegion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 tier: Str, Str, "Tier", "Tier", "Tier", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_TIER));
    6 enable_private_gua: bool, Bool, "EnablePrivateGua", "EnablePrivateGua", "EnablePrivateGua", Kind::Bool, optional, None;
    7 metered_account: Str, Str, "MeteredAccount", "MeteredAccount", "MeteredAccount", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_METERED_ACCOUNT));
} }

shape! { CreateIpamResourceDiscoveryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    2 operating_regions: Vec<AddIpamOperatingRegion>, Structs, "OperatingRegions", "OperatingRegion", "OperatingRegion", Kind::List(&Item(Kind::Struct(AddIpamOperatingRegion::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 50));
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateIpamResourceDiscoveryResult {
    0 ipam_resource_discovery: IpamResourceDiscovery, Struct, "IpamResourceDiscovery", "IpamResourceDiscovery", "ipamResourceDiscovery", Kind::Struct(IpamResourceDiscovery::DEF), optional, None;
} }

shape! { CreateIpamResult {
    0 ipam: Ipam, Struct, "Ipam", "Ipam", "ipam", Kind::Struct(Ipam::DEF), optional, None;
} }

shape! { CreateIpamRoutingPolicyRegistrationRequest {
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

shape! { CreateIpamRoutingPolicyRegistrationResult {
    0 ipam_routing_policy_registration_delta: IpamRoutingPolicyRegistrationDelta, Struct, "IpamRoutingPolicyRegistrationDelta", "IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", Kind::Struct(IpamRoutingPolicyRegistrationDelta::DEF), optional, None;
} }

shape! { CreateIpamScopeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 external_authority_configuration: ExternalAuthorityConfiguration, Struct, "ExternalAuthorityConfiguration", "ExternalAuthorityConfiguration", "ExternalAuthorityConfiguration", Kind::Struct(ExternalAuthorityConfiguration::DEF), optional, None;
} }

shape! { CreateIpamScopeResult {
    0 ipam_scope: IpamScope, Struct, "IpamScope", "IpamScope", "ipamScope", Kind::Struct(IpamScope::DEF), optional, None;
} }

shape! { CreateKeyPairRequest {
    0 key_name: Str, Str, "KeyName", "KeyName", "KeyName", Kind::Str, required, None;
    1 key_type: Str, Str, "KeyType", "KeyType", "KeyType", Kind::Str, optional, Some(&Rule::Enum(&enums::KEY_TYPE));
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 key_format: Str, Str, "KeyFormat", "KeyFormat", "KeyFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::KEY_FORMAT));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateLaunchTemplateRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, required, None;
    3 version_description: Str, Str, "VersionDescription", "VersionDescription", "VersionDescription", Kind::Str, optional, Some(&Rule::Length(0, 255));
    4 launch_template_data: RequestLaunchTemplateData, Struct, "LaunchTemplateData", "LaunchTemplateData", "LaunchTemplateData", Kind::Struct(RequestLaunchTemplateData::DEF), required, None;
    5 operator: OperatorRequest, Struct, "Operator", "Operator", "Operator", Kind::Struct(OperatorRequest::DEF), optional, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateLaunchTemplateResult {
    0 launch_template: LaunchTemplate, Struct, "LaunchTemplate", "LaunchTemplate", "launchTemplate", Kind::Struct(LaunchTemplate::DEF), optional, None;
    1 warning: ValidationWarning, Struct, "Warning", "Warning", "warning", Kind::Struct(ValidationWarning::DEF), optional, None;
} }

shape! { CreateLaunchTemplateVersionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    3 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    4 source_version: Str, Str, "SourceVersion", "SourceVersion", "SourceVersion", Kind::Str, optional, None;
    5 version_description: Str, Str, "VersionDescription", "VersionDescription", "VersionDescription", Kind::Str, optional, Some(&Rule::Length(0, 255));
    6 launch_template_data: RequestLaunchTemplateData, Struct, "LaunchTemplateData", "LaunchTemplateData", "LaunchTemplateData", Kind::Struct(RequestLaunchTemplateData::DEF), required, None;
    7 resolve_alias: bool, Bool, "ResolveAlias", "ResolveAlias", "ResolveAlias", Kind::Bool, optional, None;
} }

shape! { CreateLaunchTemplateVersionResult {
    0 launch_template_version: LaunchTemplateVersion, Struct, "LaunchTemplateVersion", "LaunchTemplateVersion", "launchTemplateVersion", Kind::Struct(LaunchTemplateVersion::DEF), optional, None;
    1 warning: ValidationWarning, Struct, "Warning", "Warning", "warning", Kind::Struct(ValidationWarning::DEF), optional, None;
} }

shape! { CreateLocalGatewayRouteRequest {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, optional, None;
    1 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    2 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    5 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "DestinationPrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
} }

shape! { CreateLocalGatewayRouteResult {
    0 route: LocalGatewayRoute, Struct, "Route", "Route", "route", Kind::Struct(LocalGatewayRoute::DEF), optional, None;
} }

shape! { CreateLocalGatewayRouteTableRequest {
    0 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "LocalGatewayId", Kind::Str, required, None;
    1 mode: Str, Str, "Mode", "Mode", "Mode", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_GATEWAY_ROUTE_TABLE_MODE));
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateLocalGatewayRouteTableResult {
    0 local_gateway_route_table: LocalGatewayRouteTable, Struct, "LocalGatewayRouteTable", "LocalGatewayRouteTable", "localGatewayRouteTable", Kind::Struct(LocalGatewayRouteTable::DEF), optional, None;
} }

shape! { CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    0 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    1 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", Kind::Str, required, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    0 local_gateway_route_table_virtual_interface_group_association: LocalGatewayRouteTableVirtualInterfaceGroupAssociation, Struct, "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "localGatewayRouteTableVirtualInterfaceGroupAssociation", Kind::Struct(LocalGatewayRouteTableVirtualInterfaceGroupAssociation::DEF), optional, None;
} }

shape! { CreateLocalGatewayRouteTableVpcAssociationRequest {
    0 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateLocalGatewayRouteTableVpcAssociationResult {
    0 local_gateway_route_table_vpc_association: LocalGatewayRouteTableVpcAssociation, Struct, "LocalGatewayRouteTableVpcAssociation", "LocalGatewayRouteTableVpcAssociation", "localGatewayRouteTableVpcAssociation", Kind::Struct(LocalGatewayRouteTableVpcAssociation::DEF), optional, None;
} }

shape! { CreateLocalGatewayVirtualInterfaceGroupRequest {
    0 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "LocalGatewayId", Kind::Str, required, None;
    1 local_bgp_asn: i32, Int, "LocalBgpAsn", "LocalBgpAsn", "LocalBgpAsn", Kind::Int, optional, None;
    2 local_bgp_asn_extended: i64, Long, "LocalBgpAsnExtended", "LocalBgpAsnExtended", "LocalBgpAsnExtended", Kind::Long, optional, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateLocalGatewayVirtualInterfaceGroupResult {
    0 local_gateway_virtual_interface_group: LocalGatewayVirtualInterfaceGroup, Struct, "LocalGatewayVirtualInterfaceGroup", "LocalGatewayVirtualInterfaceGroup", "localGatewayVirtualInterfaceGroup", Kind::Struct(LocalGatewayVirtualInterfaceGroup::DEF), optional, None;
} }

shape! { CreateLocalGatewayVirtualInterfaceRequest {
    0 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", Kind::Str, required, None;
    1 outpost_lag_id: Str, Str, "OutpostLagId", "OutpostLagId", "OutpostLagId", Kind::Str, required, None;
    2 vlan: i32, Int, "Vlan", "Vlan", "Vlan", Kind::Int, required, None;
    3 local_address: Str, Str, "LocalAddress", "LocalAddress", "LocalAddress", Kind::Str, required, None;
    4 peer_address: Str, Str, "PeerAddress", "PeerAddress", "PeerAddress", Kind::Str, required, None;
    5 peer_bgp_asn: i32, Int, "PeerBgpAsn", "PeerBgpAsn", "PeerBgpAsn", Kind::Int, optional, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    8 peer_bgp_asn_extended: i64, Long, "PeerBgpAsnExtended", "PeerBgpAsnExtended", "PeerBgpAsnExtended", Kind::Long, optional, None;
} }

shape! { CreateLocalGatewayVirtualInterfaceResult {
    0 local_gateway_virtual_interface: LocalGatewayVirtualInterface, Struct, "LocalGatewayVirtualInterface", "LocalGatewayVirtualInterface", "localGatewayVirtualInterface", Kind::Struct(LocalGatewayVirtualInterface::DEF), optional, None;
} }

shape! { CreateMacSystemIntegrityProtectionModificationTaskRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    3 mac_credentials: Str, Str, "MacCredentials", "MacCredentials", "MacCredentials", Kind::Str, optional, None;
    4 mac_system_integrity_protection_configuration: MacSystemIntegrityProtectionConfigurationRequest, Struct, "MacSystemIntegrityProtectionConfiguration", "MacSystemIntegrityProtectionConfiguration", "MacSystemIntegrityProtectionConfiguration", Kind::Struct(MacSystemIntegrityProtectionConfigurationRequest::DEF), optional, None;
    5 mac_system_integrity_protection_status: Str, Str, "MacSystemIntegrityProtectionStatus", "MacSystemIntegrityProtectionStatus", "MacSystemIntegrityProtectionStatus", Kind::Str, required, Some(&Rule::Enum(&enums::MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS));
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateMacSystemIntegrityProtectionModificationTaskResult {
    0 mac_modification_task: MacModificationTask, Struct, "MacModificationTask", "MacModificationTask", "macModificationTask", Kind::Struct(MacModificationTask::DEF), optional, None;
} }

shape! { CreateManagedPrefixListRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 prefix_list_name: Str, Str, "PrefixListName", "PrefixListName", "PrefixListName", Kind::Str, required, None;
    2 entries: Vec<AddPrefixListEntry>, Structs, "Entries", "Entry", "Entry", Kind::List(&Item(Kind::Struct(AddPrefixListEntry::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 100));
    3 max_entries: i32, Int, "MaxEntries", "MaxEntries", "MaxEntries", Kind::Int, required, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    5 address_family: Str, Str, "AddressFamily", "AddressFamily", "AddressFamily", Kind::Str, required, None;
    6 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateManagedPrefixListResult {
    0 prefix_list: ManagedPrefixList, Struct, "PrefixList", "PrefixList", "prefixList", Kind::Struct(ManagedPrefixList::DEF), optional, None;
} }

shape! { CreateMetricCategoryRequest {
    0 metrics: Vec<Str>, Strs, "Metrics", "Metric", "Metric", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateMetricCategoryResult {
    0 metric_category: MetricCategory, Struct, "MetricCategory", "MetricCategory", "metricCategory", Kind::Struct(MetricCategory::DEF), optional, None;
} }

shape! { CreateNatGatewayRequest {
    0 availability_mode: Str, Str, "AvailabilityMode", "AvailabilityMode", "AvailabilityMode", Kind::Str, optional, Some(&Rule::Enum(&enums::AVAILABILITY_MODE));
    1 allocation_id: Str, Str, "AllocationId", "AllocationId", "AllocationId", Kind::Str, optional, Some(&Rule::Id(&ids::ALLOCATION));
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    5 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    6 availability_zone_addresses: Vec<AvailabilityZoneAddress>, Structs, "AvailabilityZoneAddresses", "AvailabilityZoneAddress", "AvailabilityZoneAddress", Kind::List(&Item(Kind::Struct(AvailabilityZoneAddress::DEF), tag!("AvailabilityZoneAddress"), None)), optional, None;
    7 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    8 connectivity_type: Str, Str, "ConnectivityType", "ConnectivityType", "ConnectivityType", Kind::Str, optional, Some(&Rule::Enum(&enums::CONNECTIVITY_TYPE));
    9 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress", Kind::Str, optional, None;
    10 secondary_allocation_ids: Vec<Str>, Strs, "SecondaryAllocationIds", "SecondaryAllocationId", "SecondaryAllocationId", Kind::List(&Item(Kind::Str, tag!("AllocationId"), Some(&Rule::Id(&ids::ALLOCATION)))), optional, None;
    11 secondary_private_ip_addresses: Vec<Str>, Strs, "SecondaryPrivateIpAddresses", "SecondaryPrivateIpAddress", "SecondaryPrivateIpAddress", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    12 secondary_private_ip_address_count: i32, Int, "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", Kind::Int, optional, Some(&Rule::Range(1, 31));
} }

shape! { CreateNatGatewayResult {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    1 nat_gateway: NatGateway, Struct, "NatGateway", "NatGateway", "natGateway", Kind::Struct(NatGateway::DEF), optional, None;
} }

shape! { CreateNetworkAclEntryRequest {
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

shape! { CreateNetworkAclRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { CreateNetworkAclResult {
    0 network_acl: NetworkAcl, Struct, "NetworkAcl", "NetworkAcl", "networkAcl", Kind::Struct(NetworkAcl::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateNetworkInsightsAccessScopeRequest {
    0 match_paths: Vec<AccessScopePathRequest>, Structs, "MatchPaths", "MatchPath", "MatchPath", Kind::List(&Item(Kind::Struct(AccessScopePathRequest::DEF), tag!("item"), None)), optional, None;
    1 exclude_paths: Vec<AccessScopePathRequest>, Structs, "ExcludePaths", "ExcludePath", "ExcludePath", Kind::List(&Item(Kind::Struct(AccessScopePathRequest::DEF), tag!("item"), None)), optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, required, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateNetworkInsightsAccessScopeResult {
    0 network_insights_access_scope: NetworkInsightsAccessScope, Struct, "NetworkInsightsAccessScope", "NetworkInsightsAccessScope", "networkInsightsAccessScope", Kind::Struct(NetworkInsightsAccessScope::DEF), optional, None;
    1 network_insights_access_scope_content: NetworkInsightsAccessScopeContent, Struct, "NetworkInsightsAccessScopeContent", "NetworkInsightsAccessScopeContent", "networkInsightsAccessScopeContent", Kind::Struct(NetworkInsightsAccessScopeContent::DEF), optional, None;
} }

shape! { CreateNetworkInsightsPathRequest {
    0 source_ip: Str, Str, "SourceIp", "SourceIp", "SourceIp", Kind::Str, optional, Some(&Rule::Length(0, 15));
    1 destination_ip: Str, Str, "DestinationIp", "DestinationIp", "DestinationIp", Kind::Str, optional, Some(&Rule::Length(0, 15));
    2 source: Str, Str, "Source", "Source", "Source", Kind::Str, required, None;
    3 destination: Str, Str, "Destination", "Destination", "Destination", Kind::Str, optional, None;
    4 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, required, Some(&Rule::Enum(&enums::PROTOCOL));
    5 destination_port: i32, Int, "DestinationPort", "DestinationPort", "DestinationPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    8 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, required, None;
    9 filter_at_source: PathRequestFilter, Struct, "FilterAtSource", "FilterAtSource", "FilterAtSource", Kind::Struct(PathRequestFilter::DEF), optional, None;
    10 filter_at_destination: PathRequestFilter, Struct, "FilterAtDestination", "FilterAtDestination", "FilterAtDestination", Kind::Struct(PathRequestFilter::DEF), optional, None;
} }

shape! { CreateNetworkInsightsPathResult {
    0 network_insights_path: NetworkInsightsPath, Struct, "NetworkInsightsPath", "NetworkInsightsPath", "networkInsightsPath", Kind::Struct(NetworkInsightsPath::DEF), optional, None;
} }

shape! { CreateNetworkInterfacePermissionRequest {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    1 aws_account_id: Str, Str, "AwsAccountId", "AwsAccountId", "AwsAccountId", Kind::Str, optional, None;
    2 aws_service: Str, Str, "AwsService", "AwsService", "AwsService", Kind::Str, optional, None;
    3 permission: Str, Str, "Permission", "Permission", "Permission", Kind::Str, required, Some(&Rule::Enum(&enums::INTERFACE_PERMISSION_TYPE));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateNetworkInterfacePermissionResult {
    0 interface_permission: NetworkInterfacePermission, Struct, "InterfacePermission", "InterfacePermission", "interfacePermission", Kind::Struct(NetworkInterfacePermission::DEF), optional, None;
} }

shape! { CreateNetworkInterfaceRequest {
    0 ipv4_prefixes: Vec<Ipv4PrefixSpecificationRequest>, Structs, "Ipv4Prefixes", "Ipv4Prefix", "Ipv4Prefix", Kind::List(&Item(Kind::Struct(Ipv4PrefixSpecificationRequest::DEF), tag!("item"), None)), optional, None;
    1 ipv4_prefix_count: i32, Int, "Ipv4PrefixCount", "Ipv4PrefixCount", "Ipv4PrefixCount", Kind::Int, optional, None;
    2 ipv6_prefixes: Vec<Ipv6PrefixSpecificationRequest>, Structs, "Ipv6Prefixes", "Ipv6Prefix", "Ipv6Prefix", Kind::List(&Item(Kind::Struct(Ipv6PrefixSpecificationRequest::DEF), tag!("item"), None)), optional, None;
    3 ipv6_prefix_count: i32, Int, "Ipv6PrefixCount", "Ipv6PrefixCount", "Ipv6PrefixCount", Kind::Int, optional, None;
    4 interface_type: Str, Str, "InterfaceType", "InterfaceType", "InterfaceType", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_INTERFACE_CREATION_TYPE));
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    7 enable_primary_ipv6: bool, Bool, "EnablePrimaryIpv6", "EnablePrimaryIpv6", "EnablePrimaryIpv6", Kind::Bool, optional, None;
    8 connection_tracking_specification: ConnectionTrackingSpecificationRequest, Struct, "ConnectionTrackingSpecification", "ConnectionTrackingSpecification", "ConnectionTrackingSpecification", Kind::Struct(ConnectionTrackingSpecificationRequest::DEF), optional, None;
    9 operator: OperatorRequest, Struct, "Operator", "Operator", "Operator", Kind::Struct(OperatorRequest::DEF), optional, None;
    10 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    11 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    12 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    13 groups: Vec<Str>, Strs, "Groups", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    14 private_ip_addresses: Vec<PrivateIpAddressSpecification>, Structs, "PrivateIpAddresses", "PrivateIpAddresses", "privateIpAddresses", Kind::List(&Item(Kind::Struct(PrivateIpAddressSpecification::DEF), tag!("item"), None)), optional, None;
    15 secondary_private_ip_address_count: i32, Int, "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", Kind::Int, optional, None;
    16 ipv6_addresses: Vec<InstanceIpv6Address>, Structs, "Ipv6Addresses", "Ipv6Addresses", "ipv6Addresses", Kind::List(&Item(Kind::Struct(InstanceIpv6Address::DEF), tag!("item"), None)), optional, None;
    17 ipv6_address_count: i32, Int, "Ipv6AddressCount", "Ipv6AddressCount", "ipv6AddressCount", Kind::Int, optional, None;
    18 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateNetworkInterfaceResult {
    0 network_interface: NetworkInterface, Struct, "NetworkInterface", "NetworkInterface", "networkInterface", Kind::Struct(NetworkInterface::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateNetworkingFlexCostAllocationPolicyRequest {
    0 network_resource_type: Str, Str, "NetworkResourceType", "NetworkResourceType", "NetworkResourceType", Kind::Str, required, Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_NETWORK_RESOURCE_TYPE));
    1 nat_fca_policy_document: NatFlexCostAllocationPolicyDocument, Struct, "NatFcaPolicyDocument", "NatFcaPolicyDocument", "NatFcaPolicyDocument", Kind::Struct(NatFlexCostAllocationPolicyDocument::DEF), optional, None;
    2 instance_fca_policy_document: InstanceFlexCostAllocationPolicyDocument, Struct, "InstanceFcaPolicyDocument", "InstanceFcaPolicyDocument", "InstanceFcaPolicyDocument", Kind::Struct(InstanceFlexCostAllocationPolicyDocument::DEF), optional, None;
    3 pcx_fca_policy_document: PcxFlexCostAllocationPolicyDocument, Struct, "PcxFcaPolicyDocument", "PcxFcaPolicyDocument", "PcxFcaPolicyDocument", Kind::Struct(PcxFlexCostAllocationPolicyDocument::DEF), optional, None;
    4 show_back_enabled: bool, Bool, "ShowBackEnabled", "ShowBackEnabled", "ShowBackEnabled", Kind::Bool, optional, None;
    5 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecifications", "TagSpecifications", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    7 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    8 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateNetworkingFlexCostAllocationPolicyResult {
    0 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "fcaPolicyId", Kind::Str, optional, Some(&Rule::Length(22, 22));
    1 fca_policy_arn: Str, Str, "FcaPolicyArn", "FcaPolicyArn", "fcaPolicyArn", Kind::Str, optional, Some(&Rule::Length(1, 1024));
    2 created_at: Timestamp, Time, "CreatedAt", "CreatedAt", "createdAt", Kind::Time, optional, None;
    3 expected_effective_at: Timestamp, Time, "ExpectedEffectiveAt", "ExpectedEffectiveAt", "expectedEffectiveAt", Kind::Time, optional, None;
} }

shape! { CreatePeeringConnectionOptionsRequest {
    0 allow_multipath_resilience: bool, Bool, "AllowMultipathResilience", "AllowMultipathResilience", "AllowMultipathResilience", Kind::Bool, optional, None;
    1 multipath_resilience_mode: Str, Str, "MultipathResilienceMode", "MultipathResilienceMode", "MultipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::MULTIPATH_RESILIENCE_MODE));
} }

shape! { CreatePlacementGroupRequest {
    0 partition_count: i32, Int, "PartitionCount", "PartitionCount", "PartitionCount", Kind::Int, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 spread_level: Str, Str, "SpreadLevel", "SpreadLevel", "SpreadLevel", Kind::Str, optional, Some(&Rule::Enum(&enums::SPREAD_LEVEL));
    3 linked_group_id: Str, Str, "LinkedGroupId", "LinkedGroupId", "LinkedGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
    4 operator: OperatorRequest, Struct, "Operator", "Operator", "Operator", Kind::Struct(OperatorRequest::DEF), optional, None;
    5 parent_group_id: Str, Str, "ParentGroupId", "ParentGroupId", "ParentGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::PLACEMENT_GROUP));
    6 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    7 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    8 strategy: Str, Str, "Strategy", "Strategy", "strategy", Kind::Str, optional, Some(&Rule::Enum(&enums::PLACEMENT_STRATEGY));
} }

shape! { CreatePlacementGroupResult {
    0 placement_group: PlacementGroup, Struct, "PlacementGroup", "PlacementGroup", "placementGroup", Kind::Struct(PlacementGroup::DEF), optional, None;
} }

shape! { CreatePublicIpv4PoolRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "NetworkBorderGroup", Kind::Str, optional, None;
} }

shape! { CreatePublicIpv4PoolResult {
    0 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
} }

shape! { CreateReplaceRootVolumeTaskRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    5 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    6 delete_replaced_root_volume: bool, Bool, "DeleteReplacedRootVolume", "DeleteReplacedRootVolume", "DeleteReplacedRootVolume", Kind::Bool, optional, None;
    7 volume_initialization_rate: i64, Long, "VolumeInitializationRate", "VolumeInitializationRate", "VolumeInitializationRate", Kind::Long, optional, None;
    8 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, optional, Some(&Rule::Id(&ids::VOLUME));
} }

shape! { CreateReplaceRootVolumeTaskResult {
    0 replace_root_volume_task: ReplaceRootVolumeTask, Struct, "ReplaceRootVolumeTask", "ReplaceRootVolumeTask", "replaceRootVolumeTask", Kind::Struct(ReplaceRootVolumeTask::DEF), optional, None;
} }

shape! { CreateReservedInstancesListingRequest {
    0 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, required, None;
    1 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, required, None;
    2 price_schedules: Vec<PriceScheduleSpecification>, Structs, "PriceSchedules", "PriceSchedules", "priceSchedules", Kind::List(&Item(Kind::Struct(PriceScheduleSpecification::DEF), tag!("item"), None)), required, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, required, None;
} }

shape! { CreateReservedInstancesListingResult {
    0 reserved_instances_listings: Vec<ReservedInstancesListing>, Structs, "ReservedInstancesListings", "ReservedInstancesListingsSet", "reservedInstancesListingsSet", Kind::List(&Item(Kind::Struct(ReservedInstancesListing::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateRestoreImageTaskRequest {
    0 bucket: Str, Str, "Bucket", "Bucket", "Bucket", Kind::Str, required, None;
    1 object_key: Str, Str, "ObjectKey", "ObjectKey", "ObjectKey", Kind::Str, required, None;
    2 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateRestoreImageTaskResult {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
} }

shape! { CreateRouteRequest {
    0 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "DestinationPrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    1 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "VpcEndpointId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_ENDPOINT));
    2 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    3 local_gateway_id: Str, Str, "LocalGatewayId", "LocalGatewayId", "LocalGatewayId", Kind::Str, optional, None;
    4 carrier_gateway_id: Str, Str, "CarrierGatewayId", "CarrierGatewayId", "CarrierGatewayId", Kind::Str, optional, None;
    5 core_network_arn: Str, Str, "CoreNetworkArn", "CoreNetworkArn", "CoreNetworkArn", Kind::Str, optional, None;
    6 odb_network_arn: Str, Str, "OdbNetworkArn", "OdbNetworkArn", "OdbNetworkArn", Kind::Str, optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    8 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
    9 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    10 gateway_id: Str, Str, "GatewayId", "GatewayId", "gatewayId", Kind::Str, optional, None;
    11 destination_ipv6_cidr_block: Str, Str, "DestinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", Kind::Str, optional, None;
    12 egress_only_internet_gateway_id: Str, Str, "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::EGRESS_ONLY_INTERNET_GATEWAY));
    13 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    14 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    15 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_PEERING_CONNECTION));
    16 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::NAT_GATEWAY));
} }

shape! { CreateRouteResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { CreateRouteServerEndpointRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateRouteServerEndpointResult {
    0 route_server_endpoint: RouteServerEndpoint, Struct, "RouteServerEndpoint", "RouteServerEndpoint", "routeServerEndpoint", Kind::Struct(RouteServerEndpoint::DEF), optional, None;
} }

shape! { CreateRouteServerPeerRequest {
    0 route_server_endpoint_id: Str, Str, "RouteServerEndpointId", "RouteServerEndpointId", "RouteServerEndpointId", Kind::Str, required, None;
    1 peer_address: Str, Str, "PeerAddress", "PeerAddress", "PeerAddress", Kind::Str, required, None;
    2 bgp_options: RouteServerBgpOptionsRequest, Struct, "BgpOptions", "BgpOptions", "BgpOptions", Kind::Struct(RouteServerBgpOptionsRequest::DEF), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateRouteServerPeerResult {
    0 route_server_peer: RouteServerPeer, Struct, "RouteServerPeer", "RouteServerPeer", "routeServerPeer", Kind::Struct(RouteServerPeer::DEF), optional, None;
} }

shape! { CreateRouteServerRequest {
    0 amazon_side_asn: i64, Long, "AmazonSideAsn", "AmazonSideAsn", "AmazonSideAsn", Kind::Long, required, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 persist_routes: Str, Str, "PersistRoutes", "PersistRoutes", "PersistRoutes", Kind::Str, optional, Some(&Rule::Enum(&enums::ROUTE_SERVER_PERSIST_ROUTES_ACTION));
    4 persist_routes_duration: i64, Long, "PersistRoutesDuration", "PersistRoutesDuration", "PersistRoutesDuration", Kind::Long, optional, None;
    5 sns_notifications_enabled: bool, Bool, "SnsNotificationsEnabled", "SnsNotificationsEnabled", "SnsNotificationsEnabled", Kind::Bool, optional, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateRouteServerResult {
    0 route_server: RouteServer, Struct, "RouteServer", "RouteServer", "routeServer", Kind::Struct(RouteServer::DEF), optional, None;
} }

shape! { CreateRouteTableRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { CreateRouteTableResult {
    0 route_table: RouteTable, Struct, "RouteTable", "RouteTable", "routeTable", Kind::Struct(RouteTable::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateSecondaryNetworkRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 ipv4_cidr_block: Str, Str, "Ipv4CidrBlock", "Ipv4CidrBlock", "Ipv4CidrBlock", Kind::Str, required, None;
    3 network_type: Str, Str, "NetworkType", "NetworkType", "NetworkType", Kind::Str, required, Some(&Rule::Enum(&enums::SECONDARY_NETWORK_TYPE));
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateSecondaryNetworkResult {
    0 secondary_network: SecondaryNetwork, Struct, "SecondaryNetwork", "SecondaryNetwork", "secondaryNetwork", Kind::Struct(SecondaryNetwork::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateSecondarySubnetRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 ipv4_cidr_block: Str, Str, "Ipv4CidrBlock", "Ipv4CidrBlock", "Ipv4CidrBlock", Kind::Str, required, None;
    5 secondary_network_id: Str, Str, "SecondaryNetworkId", "SecondaryNetworkId", "SecondaryNetworkId", Kind::Str, required, None;
    6 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateSecondarySubnetResult {
    0 secondary_subnet: SecondarySubnet, Struct, "SecondarySubnet", "SecondarySubnet", "secondarySubnet", Kind::Struct(SecondarySubnet::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateSecurityGroupRequest {
    0 description: Str, Str, "Description", "GroupDescription", "GroupDescription", Kind::Str, required, None;
    1 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, required, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateSecurityGroupResult {
    0 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 security_group_arn: Str, Str, "SecurityGroupArn", "SecurityGroupArn", "securityGroupArn", Kind::Str, optional, None;
} }

shape! { CreateSnapshotRequest {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "OutpostArn", Kind::Str, optional, None;
    2 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 location: Str, Str, "Location", "Location", "Location", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_LOCATION_ENUM));
    5 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateSnapshotsRequest {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 instance_specification: InstanceSpecification, Struct, "InstanceSpecification", "InstanceSpecification", "InstanceSpecification", Kind::Struct(InstanceSpecification::DEF), required, None;
    2 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "OutpostArn", Kind::Str, optional, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 copy_tags_from_source: Str, Str, "CopyTagsFromSource", "CopyTagsFromSource", "CopyTagsFromSource", Kind::Str, optional, Some(&Rule::Enum(&enums::COPY_TAGS_FROM_SOURCE));
    6 location: Str, Str, "Location", "Location", "Location", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_LOCATION_ENUM));
} }

shape! { CreateSnapshotsResult {
    0 snapshots: Vec<SnapshotInfo>, Structs, "Snapshots", "SnapshotSet", "snapshotSet", Kind::List(&Item(Kind::Struct(SnapshotInfo::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateSpotDatafeedSubscriptionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 bucket: Str, Str, "Bucket", "Bucket", "bucket", Kind::Str, required, None;
    2 prefix: Str, Str, "Prefix", "Prefix", "prefix", Kind::Str, optional, None;
} }

shape! { CreateSpotDatafeedSubscriptionResult {
    0 spot_datafeed_subscription: SpotDatafeedSubscription, Struct, "SpotDatafeedSubscription", "SpotDatafeedSubscription", "spotDatafeedSubscription", Kind::Struct(SpotDatafeedSubscription::DEF), optional, None;
} }

shape! { CreateStoreImageTaskRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 bucket: Str, Str, "Bucket", "Bucket", "Bucket", Kind::Str, required, None;
    2 s3_object_tags: Vec<S3ObjectTag>, Structs, "S3ObjectTags", "S3ObjectTag", "S3ObjectTag", Kind::List(&Item(Kind::Struct(S3ObjectTag::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateStoreImageTaskResult {
    0 object_key: Str, Str, "ObjectKey", "ObjectKey", "objectKey", Kind::Str, optional, None;
} }

shape! { CreateSubnetCidrReservationRequest {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    1 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    2 reservation_type: Str, Str, "ReservationType", "ReservationType", "ReservationType", Kind::Str, required, Some(&Rule::Enum(&enums::SUBNET_CIDR_RESERVATION_TYPE));
    3 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateSubnetCidrReservationResult {
    0 subnet_cidr_reservation: SubnetCidrReservation, Struct, "SubnetCidrReservation", "SubnetCidrReservation", "subnetCidrReservation", Kind::Struct(SubnetCidrReservation::DEF), optional, None;
} }

shape! { CreateSubnetRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    3 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "CidrBlock", Kind::Str, optional, None;
    4 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "Ipv6CidrBlock", Kind::Str, optional, None;
    5 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "OutpostArn", Kind::Str, optional, None;
    6 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    7 ipv6_native: bool, Bool, "Ipv6Native", "Ipv6Native", "Ipv6Native", Kind::Bool, optional, None;
    8 ipv4_ipam_pool_id: Str, Str, "Ipv4IpamPoolId", "Ipv4IpamPoolId", "Ipv4IpamPoolId", Kind::Str, optional, None;
    9 ipv4_netmask_length: i32, Int, "Ipv4NetmaskLength", "Ipv4NetmaskLength", "Ipv4NetmaskLength", Kind::Int, optional, None;
    10 ipv6_ipam_pool_id: Str, Str, "Ipv6IpamPoolId", "Ipv6IpamPoolId", "Ipv6IpamPoolId", Kind::Str, optional, None;
    11 ipv6_netmask_length: i32, Int, "Ipv6NetmaskLength", "Ipv6NetmaskLength", "Ipv6NetmaskLength", Kind::Int, optional, None;
    12 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateSubnetResult {
    0 subnet: Subnet, Struct, "Subnet", "Subnet", "subnet", Kind::Struct(Subnet::DEF), optional, None;
} }

shape! { CreateTagsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 resources: Vec<Str>, Strs, "Resources", "ResourceId", "ResourceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    2 tags: Vec<Tag>, Structs, "Tags", "Tag", "Tag", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), required, None;
} }

shape! { CreateTrafficMirrorFilterRequest {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateTrafficMirrorFilterResult {
    0 traffic_mirror_filter: TrafficMirrorFilter, Struct, "TrafficMirrorFilter", "TrafficMirrorFilter", "trafficMirrorFilter", Kind::Struct(TrafficMirrorFilter::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateTrafficMirrorFilterRuleRequest {
    0 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "TrafficMirrorFilterId", Kind::Str, required, None;
    1 traffic_direction: Str, Str, "TrafficDirection", "TrafficDirection", "TrafficDirection", Kind::Str, required, Some(&Rule::Enum(&enums::TRAFFIC_DIRECTION));
    2 rule_number: i32, Int, "RuleNumber", "RuleNumber", "RuleNumber", Kind::Int, required, None;
    3 rule_action: Str, Str, "RuleAction", "RuleAction", "RuleAction", Kind::Str, required, Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_RULE_ACTION));
    4 destination_port_range: TrafficMirrorPortRangeRequest, Struct, "DestinationPortRange", "DestinationPortRange", "DestinationPortRange", Kind::Struct(TrafficMirrorPortRangeRequest::DEF), optional, None;
    5 source_port_range: TrafficMirrorPortRangeRequest, Struct, "SourcePortRange", "SourcePortRange", "SourcePortRange", Kind::Struct(TrafficMirrorPortRangeRequest::DEF), optional, None;
    6 protocol: i32, Int, "Protocol", "Protocol", "Protocol", Kind::Int, optional, None;
    7 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    8 source_cidr_block: Str, Str, "SourceCidrBlock", "SourceCidrBlock", "SourceCidrBlock", Kind::Str, required, None;
    9 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    10 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    11 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    12 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateTrafficMirrorFilterRuleResult {
    0 traffic_mirror_filter_rule: TrafficMirrorFilterRule, Struct, "TrafficMirrorFilterRule", "TrafficMirrorFilterRule", "trafficMirrorFilterRule", Kind::Struct(TrafficMirrorFilterRule::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateTrafficMirrorSessionRequest {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    1 traffic_mirror_target_id: Str, Str, "TrafficMirrorTargetId", "TrafficMirrorTargetId", "TrafficMirrorTargetId", Kind::Str, required, None;
    2 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "TrafficMirrorFilterId", Kind::Str, required, None;
    3 packet_length: i32, Int, "PacketLength", "PacketLength", "PacketLength", Kind::Int, optional, None;
    4 session_number: i32, Int, "SessionNumber", "SessionNumber", "SessionNumber", Kind::Int, required, None;
    5 virtual_network_id: i32, Int, "VirtualNetworkId", "VirtualNetworkId", "VirtualNetworkId", Kind::Int, optional, None;
    6 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    7 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    8 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    9 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateTrafficMirrorSessionResult {
    0 traffic_mirror_session: TrafficMirrorSession, Struct, "TrafficMirrorSession", "TrafficMirrorSession", "trafficMirrorSession", Kind::Struct(TrafficMirrorSession::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateTrafficMirrorTargetRequest {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    1 network_load_balancer_arn: Str, Str, "NetworkLoadBalancerArn", "NetworkLoadBalancerArn", "NetworkLoadBalancerArn", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    6 gateway_load_balancer_endpoint_id: Str, Str, "GatewayLoadBalancerEndpointId", "GatewayLoadBalancerEndpointId", "GatewayLoadBalancerEndpointId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_ENDPOINT));
} }

shape! { CreateTrafficMirrorTargetResult {
    0 traffic_mirror_target: TrafficMirrorTarget, Struct, "TrafficMirrorTarget", "TrafficMirrorTarget", "trafficMirrorTarget", Kind::Struct(TrafficMirrorTarget::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateTransitGatewayConnectPeerRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 transit_gateway_address: Str, Str, "TransitGatewayAddress", "TransitGatewayAddress", "TransitGatewayAddress", Kind::Str, optional, None;
    2 peer_address: Str, Str, "PeerAddress", "PeerAddress", "PeerAddress", Kind::Str, required, None;
    3 bgp_options: TransitGatewayConnectRequestBgpOptions, Struct, "BgpOptions", "BgpOptions", "BgpOptions", Kind::Struct(TransitGatewayConnectRequestBgpOptions::DEF), optional, None;
    4 inside_cidr_blocks: Vec<Str>, Strs, "InsideCidrBlocks", "InsideCidrBlocks", "InsideCidrBlocks", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayConnectPeerResult {
    0 transit_gateway_connect_peer: TransitGatewayConnectPeer, Struct, "TransitGatewayConnectPeer", "TransitGatewayConnectPeer", "transitGatewayConnectPeer", Kind::Struct(TransitGatewayConnectPeer::DEF), optional, None;
} }

shape! { CreateTransitGatewayConnectRequest {
    0 transport_transit_gateway_attachment_id: Str, Str, "TransportTransitGatewayAttachmentId", "TransportTransitGatewayAttachmentId", "TransportTransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 options: CreateTransitGatewayConnectRequestOptions, Struct, "Options", "Options", "Options", Kind::Struct(CreateTransitGatewayConnectRequestOptions::DEF), required, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayConnectRequestOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, required, Some(&Rule::Enum(&enums::PROTOCOL_VALUE));
} }

shape! { CreateTransitGatewayConnectResult {
    0 transit_gateway_connect: TransitGatewayConnect, Struct, "TransitGatewayConnect", "TransitGatewayConnect", "transitGatewayConnect", Kind::Struct(TransitGatewayConnect::DEF), optional, None;
} }

shape! { CreateTransitGatewayMeteringPolicyEntryRequest {
    0 transit_gateway_metering_policy_id: Str, Str, "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", Kind::Str, required, None;
    1 policy_rule_number: i32, Int, "PolicyRuleNumber", "PolicyRuleNumber", "PolicyRuleNumber", Kind::Int, required, None;
    2 source_transit_gateway_attachment_id: Str, Str, "SourceTransitGatewayAttachmentId", "SourceTransitGatewayAttachmentId", "SourceTransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    3 source_transit_gateway_attachment_type: Str, Str, "SourceTransitGatewayAttachmentType", "SourceTransitGatewayAttachmentType", "SourceTransitGatewayAttachmentType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    4 source_cidr_block: Str, Str, "SourceCidrBlock", "SourceCidrBlock", "SourceCidrBlock", Kind::Str, optional, None;
    5 source_port_range: Str, Str, "SourcePortRange", "SourcePortRange", "SourcePortRange", Kind::Str, optional, None;
    6 destination_transit_gateway_attachment_id: Str, Str, "DestinationTransitGatewayAttachmentId", "DestinationTransitGatewayAttachmentId", "DestinationTransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    7 destination_transit_gateway_attachment_type: Str, Str, "DestinationTransitGatewayAttachmentType", "DestinationTransitGatewayAttachmentType", "DestinationTransitGatewayAttachmentType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    8 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, optional, None;
    9 destination_port_range: Str, Str, "DestinationPortRange", "DestinationPortRange", "DestinationPortRange", Kind::Str, optional, None;
    10 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, None;
    11 metered_account: Str, Str, "MeteredAccount", "MeteredAccount", "MeteredAccount", Kind::Str, required, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_METERING_PAYER_TYPE));
    12 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayMeteringPolicyEntryResult {
    0 transit_gateway_metering_policy_entry: TransitGatewayMeteringPolicyEntry, Struct, "TransitGatewayMeteringPolicyEntry", "TransitGatewayMeteringPolicyEntry", "transitGatewayMeteringPolicyEntry", Kind::Struct(TransitGatewayMeteringPolicyEntry::DEF), optional, None;
} }

shape! { CreateTransitGatewayMeteringPolicyRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 middlebox_attachment_ids: Vec<Str>, Strs, "MiddleboxAttachmentIds", "MiddleboxAttachmentId", "MiddleboxAttachmentId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecifications", "TagSpecifications", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayMeteringPolicyResult {
    0 transit_gateway_metering_policy: TransitGatewayMeteringPolicy, Struct, "TransitGatewayMeteringPolicy", "TransitGatewayMeteringPolicy", "transitGatewayMeteringPolicy", Kind::Struct(TransitGatewayMeteringPolicy::DEF), optional, None;
} }

shape! { CreateTransitGatewayMulticastDomainRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 options: CreateTransitGatewayMulticastDomainRequestOptions, Struct, "Options", "Options", "Options", Kind::Struct(CreateTransitGatewayMulticastDomainRequestOptions::DEF), optional, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayMulticastDomainRequestOptions {
    0 igmpv2_support: Str, Str, "Igmpv2Support", "Igmpv2Support", "Igmpv2Support", Kind::Str, optional, Some(&Rule::Enum(&enums::IGMPV2_SUPPORT_VALUE));
    1 static_sources_support: Str, Str, "StaticSourcesSupport", "StaticSourcesSupport", "StaticSourcesSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::STATIC_SOURCES_SUPPORT_VALUE));
    2 auto_accept_shared_associations: Str, Str, "AutoAcceptSharedAssociations", "AutoAcceptSharedAssociations", "AutoAcceptSharedAssociations", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_ACCEPT_SHARED_ASSOCIATIONS_VALUE));
} }

shape! { CreateTransitGatewayMulticastDomainResult {
    0 transit_gateway_multicast_domain: TransitGatewayMulticastDomain, Struct, "TransitGatewayMulticastDomain", "TransitGatewayMulticastDomain", "transitGatewayMulticastDomain", Kind::Struct(TransitGatewayMulticastDomain::DEF), optional, None;
} }

shape! { CreateTransitGatewayNetworkFunctionAttachmentRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 service_name: Str, Str, "ServiceName", "ServiceName", "ServiceName", Kind::Str, required, None;
    2 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZone", "AvailabilityZone", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneId", "AvailabilityZoneId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayNetworkFunctionAttachmentResult {
    0 transit_gateway_network_function_attachment: TransitGatewayNetworkFunctionAttachment, Struct, "TransitGatewayNetworkFunctionAttachment", "TransitGatewayNetworkFunctionAttachment", "transitGatewayNetworkFunctionAttachment", Kind::Struct(TransitGatewayNetworkFunctionAttachment::DEF), optional, None;
} }

shape! { CreateTransitGatewayPeeringAttachmentRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 peer_transit_gateway_id: Str, Str, "PeerTransitGatewayId", "PeerTransitGatewayId", "PeerTransitGatewayId", Kind::Str, required, None;
    2 peer_account_id: Str, Str, "PeerAccountId", "PeerAccountId", "PeerAccountId", Kind::Str, required, None;
    3 peer_region: Str, Str, "PeerRegion", "PeerRegion", "PeerRegion", Kind::Str, required, None;
    4 options: CreateTransitGatewayPeeringAttachmentRequestOptions, Struct, "Options", "Options", "Options", Kind::Struct(CreateTransitGatewayPeeringAttachmentRequestOptions::DEF), optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayPeeringAttachmentRequestOptions {
    0 dynamic_routing: Str, Str, "DynamicRouting", "DynamicRouting", "DynamicRouting", Kind::Str, optional, Some(&Rule::Enum(&enums::DYNAMIC_ROUTING_VALUE));
    1 allow_multipath_resilience: bool, Bool, "AllowMultipathResilience", "AllowMultipathResilience", "AllowMultipathResilience", Kind::Bool, optional, None;
    2 multipath_resilience_mode: Str, Str, "MultipathResilienceMode", "MultipathResilienceMode", "MultipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PEERING_ATTACHMENT_MULTIPATH_RESILIENCE_MODE));
} }

shape! { CreateTransitGatewayPeeringAttachmentResult {
    0 transit_gateway_peering_attachment: TransitGatewayPeeringAttachment, Struct, "TransitGatewayPeeringAttachment", "TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", Kind::Struct(TransitGatewayPeeringAttachment::DEF), optional, None;
} }

shape! { CreateTransitGatewayPolicyTableEntryRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 policy_rule_number: Str, Str, "PolicyRuleNumber", "PolicyRuleNumber", "PolicyRuleNumber", Kind::Str, required, None;
    2 policy_rule: TransitGatewayRequestPolicyRule, Struct, "PolicyRule", "PolicyRule", "PolicyRule", Kind::Struct(TransitGatewayRequestPolicyRule::DEF), optional, None;
    3 target_route_table_id: Str, Str, "TargetRouteTableId", "TargetRouteTableId", "TargetRouteTableId", Kind::Str, required, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayPolicyTableEntryResult {
    0 transit_gateway_policy_table_entry: TransitGatewayPolicyTableEntry, Struct, "TransitGatewayPolicyTableEntry", "TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", Kind::Struct(TransitGatewayPolicyTableEntry::DEF), optional, None;
} }

shape! { CreateTransitGatewayPolicyTableRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecifications", "TagSpecifications", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayPolicyTableResult {
    0 transit_gateway_policy_table: TransitGatewayPolicyTable, Struct, "TransitGatewayPolicyTable", "TransitGatewayPolicyTable", "transitGatewayPolicyTable", Kind::Struct(TransitGatewayPolicyTable::DEF), optional, None;
} }

shape! { CreateTransitGatewayPrefixListReferenceRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    3 blackhole: bool, Bool, "Blackhole", "Blackhole", "Blackhole", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayPrefixListReferenceResult {
    0 transit_gateway_prefix_list_reference: TransitGatewayPrefixListReference, Struct, "TransitGatewayPrefixListReference", "TransitGatewayPrefixListReference", "transitGatewayPrefixListReference", Kind::Struct(TransitGatewayPrefixListReference::DEF), optional, None;
} }

shape! { CreateTransitGatewayRequest {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 options: TransitGatewayRequestOptions, Struct, "Options", "Options", "Options", Kind::Struct(TransitGatewayRequestOptions::DEF), optional, None;
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayResult {
    0 transit_gateway: TransitGateway, Struct, "TransitGateway", "TransitGateway", "transitGateway", Kind::Struct(TransitGateway::DEF), optional, None;
} }

shape! { CreateTransitGatewayRouteRequest {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    1 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    2 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    3 blackhole: bool, Bool, "Blackhole", "Blackhole", "Blackhole", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayRouteResult {
    0 route: TransitGatewayRoute, Struct, "Route", "Route", "route", Kind::Struct(TransitGatewayRoute::DEF), optional, None;
} }

shape! { CreateTransitGatewayRouteTableAnnouncementRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 peering_attachment_id: Str, Str, "PeeringAttachmentId", "PeeringAttachmentId", "PeeringAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayRouteTableAnnouncementResult {
    0 transit_gateway_route_table_announcement: TransitGatewayRouteTableAnnouncement, Struct, "TransitGatewayRouteTableAnnouncement", "TransitGatewayRouteTableAnnouncement", "transitGatewayRouteTableAnnouncement", Kind::Struct(TransitGatewayRouteTableAnnouncement::DEF), optional, None;
} }

shape! { CreateTransitGatewayRouteTableRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecifications", "TagSpecifications", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayRouteTableResult {
    0 transit_gateway_route_table: TransitGatewayRouteTable, Struct, "TransitGatewayRouteTable", "TransitGatewayRouteTable", "transitGatewayRouteTable", Kind::Struct(TransitGatewayRouteTable::DEF), optional, None;
} }

shape! { CreateTransitGatewayVpcAttachmentRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIds", "SubnetIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), required, None;
    3 options: CreateTransitGatewayVpcAttachmentRequestOptions, Struct, "Options", "Options", "Options", Kind::Struct(CreateTransitGatewayVpcAttachmentRequestOptions::DEF), optional, None;
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecifications", "TagSpecifications", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateTransitGatewayVpcAttachmentRequestOptions {
    0 dns_support: Str, Str, "DnsSupport", "DnsSupport", "DnsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_SUPPORT_VALUE));
    1 security_group_referencing_support: Str, Str, "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_REFERENCING_SUPPORT_VALUE));
    2 ipv6_support: Str, Str, "Ipv6Support", "Ipv6Support", "Ipv6Support", Kind::Str, optional, Some(&Rule::Enum(&enums::IPV6_SUPPORT_VALUE));
    3 appliance_mode_support: Str, Str, "ApplianceModeSupport", "ApplianceModeSupport", "ApplianceModeSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::APPLIANCE_MODE_SUPPORT_VALUE));
} }

shape! { CreateTransitGatewayVpcAttachmentResult {
    0 transit_gateway_vpc_attachment: TransitGatewayVpcAttachment, Struct, "TransitGatewayVpcAttachment", "TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", Kind::Struct(TransitGatewayVpcAttachment::DEF), optional, None;
} }

shape! { CreateVerifiedAccessEndpointCidrOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    1 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetId", "SubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, optional, None;
    3 port_ranges: Vec<CreateVerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRange", "PortRange", Kind::List(&Item(Kind::Struct(CreateVerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateVerifiedAccessEndpointEniOptions {
    0 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "NetworkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    1 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    2 port: i32, Int, "Port", "Port", "Port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    3 port_ranges: Vec<CreateVerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRange", "PortRange", Kind::List(&Item(Kind::Struct(CreateVerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateVerifiedAccessEndpointLoadBalancerOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    1 port: i32, Int, "Port", "Port", "Port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    2 load_balancer_arn: Str, Str, "LoadBalancerArn", "LoadBalancerArn", "LoadBalancerArn", Kind::Str, optional, None;
    3 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetId", "SubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    4 port_ranges: Vec<CreateVerifiedAccessEndpointPortRange>, Structs, "PortRanges", "PortRange", "PortRange", Kind::List(&Item(Kind::Struct(CreateVerifiedAccessEndpointPortRange::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateVerifiedAccessEndpointPortRange {
    0 from_port: i32, Int, "FromPort", "FromPort", "FromPort", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    1 to_port: i32, Int, "ToPort", "ToPort", "ToPort", Kind::Int, optional, Some(&Rule::Range(1, 65535));
} }

shape! { CreateVerifiedAccessEndpointRdsOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_PROTOCOL));
    1 port: i32, Int, "Port", "Port", "Port", Kind::Int, optional, Some(&Rule::Range(1, 65535));
    2 rds_db_instance_arn: Str, Str, "RdsDbInstanceArn", "RdsDbInstanceArn", "RdsDbInstanceArn", Kind::Str, optional, None;
    3 rds_db_cluster_arn: Str, Str, "RdsDbClusterArn", "RdsDbClusterArn", "RdsDbClusterArn", Kind::Str, optional, None;
    4 rds_db_proxy_arn: Str, Str, "RdsDbProxyArn", "RdsDbProxyArn", "RdsDbProxyArn", Kind::Str, optional, None;
    5 rds_endpoint: Str, Str, "RdsEndpoint", "RdsEndpoint", "RdsEndpoint", Kind::Str, optional, None;
    6 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetId", "SubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
} }

shape! { CreateVerifiedAccessEndpointRequest {
    0 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::Str, required, None;
    1 endpoint_type: Str, Str, "EndpointType", "EndpointType", "EndpointType", Kind::Str, required, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_TYPE));
    2 attachment_type: Str, Str, "AttachmentType", "AttachmentType", "AttachmentType", Kind::Str, required, Some(&Rule::Enum(&enums::VERIFIED_ACCESS_ENDPOINT_ATTACHMENT_TYPE));
    3 domain_certificate_arn: Str, Str, "DomainCertificateArn", "DomainCertificateArn", "DomainCertificateArn", Kind::Str, optional, None;
    4 application_domain: Str, Str, "ApplicationDomain", "ApplicationDomain", "ApplicationDomain", Kind::Str, optional, None;
    5 endpoint_domain_prefix: Str, Str, "EndpointDomainPrefix", "EndpointDomainPrefix", "EndpointDomainPrefix", Kind::Str, optional, None;
    6 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    7 load_balancer_options: CreateVerifiedAccessEndpointLoadBalancerOptions, Struct, "LoadBalancerOptions", "LoadBalancerOptions", "LoadBalancerOptions", Kind::Struct(CreateVerifiedAccessEndpointLoadBalancerOptions::DEF), optional, None;
    8 network_interface_options: CreateVerifiedAccessEndpointEniOptions, Struct, "NetworkInterfaceOptions", "NetworkInterfaceOptions", "NetworkInterfaceOptions", Kind::Struct(CreateVerifiedAccessEndpointEniOptions::DEF), optional, None;
    9 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    10 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "PolicyDocument", Kind::Str, optional, None;
    11 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    12 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    13 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    14 sse_specification: VerifiedAccessSseSpecificationRequest, Struct, "SseSpecification", "SseSpecification", "SseSpecification", Kind::Struct(VerifiedAccessSseSpecificationRequest::DEF), optional, None;
    15 rds_options: CreateVerifiedAccessEndpointRdsOptions, Struct, "RdsOptions", "RdsOptions", "RdsOptions", Kind::Struct(CreateVerifiedAccessEndpointRdsOptions::DEF), optional, None;
    16 cidr_options: CreateVerifiedAccessEndpointCidrOptions, Struct, "CidrOptions", "CidrOptions", "CidrOptions", Kind::Struct(CreateVerifiedAccessEndpointCidrOptions::DEF), optional, None;
} }

shape! { CreateVerifiedAccessEndpointResult {
    0 verified_access_endpoint: VerifiedAccessEndpoint, Struct, "VerifiedAccessEndpoint", "VerifiedAccessEndpoint", "verifiedAccessEndpoint", Kind::Struct(VerifiedAccessEndpoint::DEF), optional, None;
} }

shape! { CreateVerifiedAccessGroupRequest {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, required, None;
    1 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    2 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "PolicyDocument", Kind::Str, optional, None;
    3 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    6 sse_specification: VerifiedAccessSseSpecificationRequest, Struct, "SseSpecification", "SseSpecification", "SseSpecification", Kind::Struct(VerifiedAccessSseSpecificationRequest::DEF), optional, None;
} }

shape! { CreateVerifiedAccessGroupResult {
    0 verified_access_group: VerifiedAccessGroup, Struct, "VerifiedAccessGroup", "VerifiedAccessGroup", "verifiedAccessGroup", Kind::Struct(VerifiedAccessGroup::DEF), optional, None;
} }

shape! { CreateVerifiedAccessInstanceRequest {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 fips_enabled: bool, Bool, "FIPSEnabled", "FIPSEnabled", "FIPSEnabled", Kind::Bool, optional, None;
    5 cidr_endpoints_custom_sub_domain: Str, Str, "CidrEndpointsCustomSubDomain", "CidrEndpointsCustomSubDomain", "CidrEndpointsCustomSubDomain", Kind::Str, optional, None;
} }

shape! { CreateVerifiedAccessInstanceResult {
    0 verified_access_instance: VerifiedAccessInstance, Struct, "VerifiedAccessInstance", "VerifiedAccessInstance", "verifiedAccessInstance", Kind::Struct(VerifiedAccessInstance::DEF), optional, None;
} }

shape! { CreateVerifiedAccessNativeApplicationOidcOptions {
    0 public_signing_key_endpoint: Str, Str, "PublicSigningKeyEndpoint", "PublicSigningKeyEndpoint", "PublicSigningKeyEndpoint", Kind::Str, optional, None;
    1 issuer: Str, Str, "Issuer", "Issuer", "Issuer", Kind::Str, optional, None;
    2 authorization_endpoint: Str, Str, "AuthorizationEndpoint", "AuthorizationEndpoint", "AuthorizationEndpoint", Kind::Str, optional, None;
    3 token_endpoint: Str, Str, "TokenEndpoint", "TokenEndpoint", "TokenEndpoint", Kind::Str, optional, None;
    4 user_info_endpoint: Str, Str, "UserInfoEndpoint", "UserInfoEndpoint", "UserInfoEndpoint", Kind::Str, optional, None;
    5 client_id: Str, Str, "ClientId", "ClientId", "ClientId", Kind::Str, optional, None;
    6 client_secret: Str, Str, "ClientSecret", "ClientSecret", "ClientSecret", Kind::Str, optional, None;
    7 scope: Str, Str, "Scope", "Scope", "Scope", Kind::Str, optional, None;
} }

shape! { CreateVerifiedAccessTrustProviderDeviceOptions {
    0 tenant_id: Str, Str, "TenantId", "TenantId", "TenantId", Kind::Str, optional, None;
    1 public_signing_key_url: Str, Str, "PublicSigningKeyUrl", "PublicSigningKeyUrl", "PublicSigningKeyUrl", Kind::Str, optional, None;
} }

shape! { CreateVerifiedAccessTrustProviderOidcOptions {
    0 issuer: Str, Str, "Issuer", "Issuer", "Issuer", Kind::Str, optional, None;
    1 authorization_endpoint: Str, Str, "AuthorizationEndpoint", "AuthorizationEndpoint", "AuthorizationEndpoint", Kind::Str, optional, None;
    2 token_endpoint: Str, Str, "TokenEndpoint", "TokenEndpoint", "TokenEndpoint", Kind::Str, optional, None;
    3 user_info_endpoint: Str, Str, "UserInfoEndpoint", "UserInfoEndpoint", "UserInfoEndpoint", Kind::Str, optional, None;
    4 client_id: Str, Str, "ClientId", "ClientId", "ClientId", Kind::Str, optional, None;
    5 client_secret: Str, Str, "ClientSecret", "ClientSecret", "ClientSecret", Kind::Str, optional, None;
    6 scope: Str, Str, "Scope", "Scope", "Scope", Kind::Str, optional, None;
} }

shape! { CreateVerifiedAccessTrustProviderRequest {
    0 trust_provider_type: Str, Str, "TrustProviderType", "TrustProviderType", "TrustProviderType", Kind::Str, required, Some(&Rule::Enum(&enums::TRUST_PROVIDER_TYPE));
    1 user_trust_provider_type: Str, Str, "UserTrustProviderType", "UserTrustProviderType", "UserTrustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::USER_TRUST_PROVIDER_TYPE));
    2 device_trust_provider_type: Str, Str, "DeviceTrustProviderType", "DeviceTrustProviderType", "DeviceTrustProviderType", Kind::Str, optional, Some(&Rule::Enum(&enums::DEVICE_TRUST_PROVIDER_TYPE));
    3 oidc_options: CreateVerifiedAccessTrustProviderOidcOptions, Struct, "OidcOptions", "OidcOptions", "OidcOptions", Kind::Struct(CreateVerifiedAccessTrustProviderOidcOptions::DEF), optional, None;
    4 device_options: CreateVerifiedAccessTrustProviderDeviceOptions, Struct, "DeviceOptions", "DeviceOptions", "DeviceOptions", Kind::Struct(CreateVerifiedAccessTrustProviderDeviceOptions::DEF), optional, None;
    5 policy_reference_name: Str, Str, "PolicyReferenceName", "PolicyReferenceName", "PolicyReferenceName", Kind::Str, required, None;
    6 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    7 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    8 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    9 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    10 sse_specification: VerifiedAccessSseSpecificationRequest, Struct, "SseSpecification", "SseSpecification", "SseSpecification", Kind::Struct(VerifiedAccessSseSpecificationRequest::DEF), optional, None;
    11 native_application_oidc_options: CreateVerifiedAccessNativeApplicationOidcOptions, Struct, "NativeApplicationOidcOptions", "NativeApplicationOidcOptions", "NativeApplicationOidcOptions", Kind::Struct(CreateVerifiedAccessNativeApplicationOidcOptions::DEF), optional, None;
} }

shape! { CreateVerifiedAccessTrustProviderResult {
    0 verified_access_trust_provider: VerifiedAccessTrustProvider, Struct, "VerifiedAccessTrustProvider", "VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", Kind::Struct(VerifiedAccessTrustProvider::DEF), optional, None;
} }

shape! { CreateVolumePermission {
    0 user_id: Str, Str, "UserId", "UserId", "userId", Kind::Str, optional, None;
    1 group: Str, Str, "Group", "Group", "group", Kind::Str, optional, Some(&Rule::Enum(&enums::PERMISSION_GROUP));
} }

shape! { CreateVolumePermissionModifications {
    0 add: Vec<CreateVolumePermission>, Structs, "Add", "Add", "Add", Kind::List(&Item(Kind::Struct(CreateVolumePermission::DEF), tag!("item"), None)), optional, None;
    1 remove: Vec<CreateVolumePermission>, Structs, "Remove", "Remove", "Remove", Kind::List(&Item(Kind::Struct(CreateVolumePermission::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateVolumeRequest {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    2 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    3 iops: i32, Int, "Iops", "Iops", "Iops", Kind::Int, optional, None;
    4 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, optional, None;
    5 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "OutpostArn", Kind::Str, optional, None;
    6 size: i32, Int, "Size", "Size", "Size", Kind::Int, optional, None;
    7 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    8 volume_type: Str, Str, "VolumeType", "VolumeType", "VolumeType", Kind::Str, optional, None;
    9 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    10 multi_attach_enabled: bool, Bool, "MultiAttachEnabled", "MultiAttachEnabled", "MultiAttachEnabled", Kind::Bool, optional, None;
    11 throughput: i32, Int, "Throughput", "Throughput", "Throughput", Kind::Int, optional, None;
    12 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    13 volume_initialization_rate: i32, Int, "VolumeInitializationRate", "VolumeInitializationRate", "VolumeInitializationRate", Kind::Int, optional, None;
    14 operator: OperatorRequest, Struct, "Operator", "Operator", "Operator", Kind::Struct(OperatorRequest::DEF), optional, None;
    15 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateVpcBlockPublicAccessExclusionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    2 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
    3 internet_gateway_exclusion_mode: Str, Str, "InternetGatewayExclusionMode", "InternetGatewayExclusionMode", "InternetGatewayExclusionMode", Kind::Str, required, Some(&Rule::Enum(&enums::INTERNET_GATEWAY_EXCLUSION_MODE));
    4 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateVpcBlockPublicAccessExclusionResult {
    0 vpc_block_public_access_exclusion: VpcBlockPublicAccessExclusion, Struct, "VpcBlockPublicAccessExclusion", "VpcBlockPublicAccessExclusion", "vpcBlockPublicAccessExclusion", Kind::Struct(VpcBlockPublicAccessExclusion::DEF), optional, None;
} }

shape! { CreateVpcEncryptionControlRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateVpcEncryptionControlResult {
    0 vpc_encryption_control: VpcEncryptionControl, Struct, "VpcEncryptionControl", "VpcEncryptionControl", "vpcEncryptionControl", Kind::Struct(VpcEncryptionControl::DEF), optional, None;
} }

shape! { CreateVpcEndpointConnectionNotificationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 vpc_endpoint_id: Str, Str, "VpcEndpointId", "VpcEndpointId", "VpcEndpointId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC_ENDPOINT));
    3 connection_notification_arn: Str, Str, "ConnectionNotificationArn", "ConnectionNotificationArn", "ConnectionNotificationArn", Kind::Str, required, None;
    4 connection_events: Vec<Str>, Strs, "ConnectionEvents", "ConnectionEvents", "ConnectionEvents", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    5 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { CreateVpcEndpointConnectionNotificationResult {
    0 connection_notification: ConnectionNotification, Struct, "ConnectionNotification", "ConnectionNotification", "connectionNotification", Kind::Struct(ConnectionNotification::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateVpcEndpointRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_endpoint_type: Str, Str, "VpcEndpointType", "VpcEndpointType", "VpcEndpointType", Kind::Str, optional, Some(&Rule::Enum(&enums::VPC_ENDPOINT_TYPE));
    2 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    3 service_name: Str, Str, "ServiceName", "ServiceName", "ServiceName", Kind::Str, optional, None;
    4 policy_document: Str, Str, "PolicyDocument", "PolicyDocument", "PolicyDocument", Kind::Str, optional, None;
    5 route_table_ids: Vec<Str>, Strs, "RouteTableIds", "RouteTableId", "RouteTableId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::ROUTE_TABLE)))), optional, None;
    6 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetId", "SubnetId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    7 security_group_ids: Vec<Str>, Strs, "SecurityGroupIds", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    8 ip_address_type: Str, Str, "IpAddressType", "IpAddressType", "IpAddressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IP_ADDRESS_TYPE));
    9 dns_options: DnsOptionsSpecification, Struct, "DnsOptions", "DnsOptions", "DnsOptions", Kind::Struct(DnsOptionsSpecification::DEF), optional, None;
    10 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    11 private_dns_enabled: bool, Bool, "PrivateDnsEnabled", "PrivateDnsEnabled", "PrivateDnsEnabled", Kind::Bool, optional, None;
    12 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    13 subnet_configurations: Vec<SubnetConfiguration>, Structs, "SubnetConfigurations", "SubnetConfiguration", "SubnetConfiguration", Kind::List(&Item(Kind::Struct(SubnetConfiguration::DEF), tag!("item"), None)), optional, None;
    14 service_network_arn: Str, Str, "ServiceNetworkArn", "ServiceNetworkArn", "ServiceNetworkArn", Kind::Str, optional, None;
    15 resource_configuration_arn: Str, Str, "ResourceConfigurationArn", "ResourceConfigurationArn", "ResourceConfigurationArn", Kind::Str, optional, None;
    16 service_region: Str, Str, "ServiceRegion", "ServiceRegion", "ServiceRegion", Kind::Str, optional, None;
} }

shape! { CreateVpcEndpointResult {
    0 vpc_endpoint: VpcEndpoint, Struct, "VpcEndpoint", "VpcEndpoint", "vpcEndpoint", Kind::Struct(VpcEndpoint::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateVpcEndpointServiceConfigurationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 acceptance_required: bool, Bool, "AcceptanceRequired", "AcceptanceRequired", "AcceptanceRequired", Kind::Bool, optional, None;
    2 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "PrivateDnsName", Kind::Str, optional, None;
    3 network_load_balancer_arns: Vec<Str>, Strs, "NetworkLoadBalancerArns", "NetworkLoadBalancerArn", "NetworkLoadBalancerArn", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 gateway_load_balancer_arns: Vec<Str>, Strs, "GatewayLoadBalancerArns", "GatewayLoadBalancerArn", "GatewayLoadBalancerArn", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 supported_ip_address_types: Vec<Str>, Strs, "SupportedIpAddressTypes", "SupportedIpAddressType", "SupportedIpAddressType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 supported_regions: Vec<Str>, Strs, "SupportedRegions", "SupportedRegion", "SupportedRegion", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    7 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    8 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { CreateVpcEndpointServiceConfigurationResult {
    0 service_configuration: ServiceConfiguration, Struct, "ServiceConfiguration", "ServiceConfiguration", "serviceConfiguration", Kind::Struct(ServiceConfiguration::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { CreateVpcPeeringConnectionRequest {
    0 peer_region: Str, Str, "PeerRegion", "PeerRegion", "PeerRegion", Kind::Str, optional, None;
    1 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    2 requester_peering_connection_options: CreatePeeringConnectionOptionsRequest, Struct, "RequesterPeeringConnectionOptions", "RequesterPeeringConnectionOptions", "RequesterPeeringConnectionOptions", Kind::Struct(CreatePeeringConnectionOptionsRequest::DEF), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    5 peer_vpc_id: Str, Str, "PeerVpcId", "PeerVpcId", "peerVpcId", Kind::Str, optional, None;
    6 peer_owner_id: Str, Str, "PeerOwnerId", "PeerOwnerId", "peerOwnerId", Kind::Str, optional, None;
} }

shape! { CreateVpcPeeringConnectionResult {
    0 vpc_peering_connection: VpcPeeringConnection, Struct, "VpcPeeringConnection", "VpcPeeringConnection", "vpcPeeringConnection", Kind::Struct(VpcPeeringConnection::DEF), optional, None;
} }

shape! { CreateVpcRequest {
    0 cidr_block: Str, Str, "CidrBlock", "CidrBlock", "CidrBlock", Kind::Str, optional, None;
    1 ipv6_pool: Str, Str, "Ipv6Pool", "Ipv6Pool", "Ipv6Pool", Kind::Str, optional, None;
    2 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "Ipv6CidrBlock", Kind::Str, optional, None;
    3 ipv4_ipam_pool_id: Str, Str, "Ipv4IpamPoolId", "Ipv4IpamPoolId", "Ipv4IpamPoolId", Kind::Str, optional, None;
    4 ipv4_netmask_length: i32, Int, "Ipv4NetmaskLength", "Ipv4NetmaskLength", "Ipv4NetmaskLength", Kind::Int, optional, None;
    5 ipv6_ipam_pool_id: Str, Str, "Ipv6IpamPoolId", "Ipv6IpamPoolId", "Ipv6IpamPoolId", Kind::Str, optional, None;
    6 ipv6_netmask_length: i32, Int, "Ipv6NetmaskLength", "Ipv6NetmaskLength", "Ipv6NetmaskLength", Kind::Int, optional, None;
    7 ipv6_cidr_block_network_border_group: Str, Str, "Ipv6CidrBlockNetworkBorderGroup", "Ipv6CidrBlockNetworkBorderGroup", "Ipv6CidrBlockNetworkBorderGroup", Kind::Str, optional, None;
    8 vpc_encryption_control: VpcEncryptionControlConfiguration, Struct, "VpcEncryptionControl", "VpcEncryptionControl", "VpcEncryptionControl", Kind::Struct(VpcEncryptionControlConfiguration::DEF), optional, None;
    9 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    10 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    11 instance_tenancy: Str, Str, "InstanceTenancy", "InstanceTenancy", "instanceTenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    12 amazon_provided_ipv6_cidr_block: bool, Bool, "AmazonProvidedIpv6CidrBlock", "AmazonProvidedIpv6CidrBlock", "amazonProvidedIpv6CidrBlock", Kind::Bool, optional, None;
} }

shape! { CreateVpcResult {
    0 vpc: Vpc, Struct, "Vpc", "Vpc", "vpc", Kind::Struct(Vpc::DEF), optional, None;
} }

shape! { CreateVpnConcentratorRequest {
    0 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, required, Some(&Rule::Enum(&enums::VPN_CONCENTRATOR_TYPE));
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { CreateVpnConcentratorResult {
    0 vpn_concentrator: VpnConcentrator, Struct, "VpnConcentrator", "VpnConcentrator", "vpnConcentrator", Kind::Struct(VpnConcentrator::DEF), optional, None;
} }

shape! { CreateVpnConnectionRequest {
    0 customer_gateway_id: Str, Str, "CustomerGatewayId", "CustomerGatewayId", "CustomerGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::CUSTOMER_GATEWAY));
    1 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, required, None;
    2 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "VpnGatewayId", Kind::Str, optional, None;
    3 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    4 vpn_concentrator_id: Str, Str, "VpnConcentratorId", "VpnConcentratorId", "VpnConcentratorId", Kind::Str, optional, None;
    5 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    6 pre_shared_key_storage: Str, Str, "PreSharedKeyStorage", "PreSharedKeyStorage", "PreSharedKeyStorage", Kind::Str, optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    8 options: VpnConnectionOptionsSpecification, Struct, "Options", "Options", "options", Kind::Struct(VpnConnectionOptionsSpecification::DEF), optional, None;
} }

shape! { CreateVpnConnectionResult {
    0 vpn_connection: VpnConnection, Struct, "VpnConnection", "VpnConnection", "vpnConnection", Kind::Struct(VpnConnection::DEF), optional, None;
} }

shape! { CreateVpnConnectionRouteRequest {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    1 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
} }

shape! { CreateVpnGatewayRequest {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    1 r#type: Str, Str, "Type", "Type", "Type", Kind::Str, required, Some(&Rule::Enum(&enums::GATEWAY_TYPE));
    2 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    3 amazon_side_asn: i64, Long, "AmazonSideAsn", "AmazonSideAsn", "AmazonSideAsn", Kind::Long, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { CreateVpnGatewayResult {
    0 vpn_gateway: VpnGateway, Struct, "VpnGateway", "VpnGateway", "vpnGateway", Kind::Struct(VpnGateway::DEF), optional, None;
} }

shape! { CreationDateCondition {
    0 maximum_days_since_created: i32, Int, "MaximumDaysSinceCreated", "MaximumDaysSinceCreated", "maximumDaysSinceCreated", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
} }

shape! { CreationDateConditionRequest {
    0 maximum_days_since_created: i32, Int, "MaximumDaysSinceCreated", "MaximumDaysSinceCreated", "MaximumDaysSinceCreated", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
} }

shape! { CreditSpecification {
    0 cpu_credits: Str, Str, "CpuCredits", "CpuCredits", "cpuCredits", Kind::Str, optional, None;
} }

shape! { CreditSpecificationRequest {
    0 cpu_credits: Str, Str, "CpuCredits", "CpuCredits", "CpuCredits", Kind::Str, required, None;
} }

shape! { CustomTagKeyValueRequestPair {
    0 key: Str, Str, "Key", "Key", "Key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { CustomTagKeyValueResponsePair {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { CustomerGateway {
    0 certificate_arn: Str, Str, "CertificateArn", "CertificateArn", "certificateArn", Kind::Str, optional, None;
    1 device_name: Str, Str, "DeviceName", "DeviceName", "deviceName", Kind::Str, optional, None;
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    3 bgp_asn_extended: Str, Str, "BgpAsnExtended", "BgpAsnExtended", "bgpAsnExtended", Kind::Str, optional, None;
    4 customer_gateway_id: Str, Str, "CustomerGatewayId", "CustomerGatewayId", "customerGatewayId", Kind::Str, optional, None;
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    6 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, None;
    7 ip_address: Str, Str, "IpAddress", "IpAddress", "ipAddress", Kind::Str, optional, None;
    8 bgp_asn: Str, Str, "BgpAsn", "BgpAsn", "bgpAsn", Kind::Str, optional, None;
} }
