// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with I.

use super::prelude::*;

shape! { IKEVersionsListValue {
    0 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { IKEVersionsRequestListValue {
    0 value: Str, Str, "Value", "Value", "Value", Kind::Str, optional, None;
} }

shape! { IamInstanceProfile {
    0 arn: Str, Str, "Arn", "Arn", "arn", Kind::Str, optional, None;
    1 id: Str, Str, "Id", "Id", "id", Kind::Str, optional, None;
} }

shape! { IamInstanceProfileAssociation {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    2 iam_instance_profile: IamInstanceProfile, Struct, "IamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile", Kind::Struct(IamInstanceProfile::DEF), optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IAM_INSTANCE_PROFILE_ASSOCIATION_STATE));
    4 timestamp: Timestamp, Time, "Timestamp", "Timestamp", "timestamp", Kind::Time, optional, None;
} }

shape! { IamInstanceProfileSpecification {
    0 arn: Str, Str, "Arn", "Arn", "arn", Kind::Str, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
} }

shape! { IcmpTypeCode {
    0 code: i32, Int, "Code", "Code", "code", Kind::Int, optional, None;
    1 r#type: i32, Int, "Type", "Type", "type", Kind::Int, optional, None;
} }

shape! { IdFormat {
    0 deadline: Timestamp, Time, "Deadline", "Deadline", "deadline", Kind::Time, optional, None;
    1 resource: Str, Str, "Resource", "Resource", "resource", Kind::Str, optional, None;
    2 use_long_ids: bool, Bool, "UseLongIds", "UseLongIds", "useLongIds", Kind::Bool, optional, None;
} }

shape! { Image {
    0 platform_details: Str, Str, "PlatformDetails", "PlatformDetails", "platformDetails", Kind::Str, optional, None;
    1 usage_operation: Str, Str, "UsageOperation", "UsageOperation", "usageOperation", Kind::Str, optional, None;
    2 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
    3 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    4 ena_support: bool, Bool, "EnaSupport", "EnaSupport", "enaSupport", Kind::Bool, optional, None;
    5 hypervisor: Str, Str, "Hypervisor", "Hypervisor", "hypervisor", Kind::Str, optional, Some(&Rule::Enum(&enums::HYPERVISOR_TYPE));
    6 image_owner_alias: Str, Str, "ImageOwnerAlias", "ImageOwnerAlias", "imageOwnerAlias", Kind::Str, optional, None;
    7 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    8 root_device_name: Str, Str, "RootDeviceName", "RootDeviceName", "rootDeviceName", Kind::Str, optional, None;
    9 root_device_type: Str, Str, "RootDeviceType", "RootDeviceType", "rootDeviceType", Kind::Str, optional, Some(&Rule::Enum(&enums::DEVICE_TYPE));
    10 sriov_net_support: Str, Str, "SriovNetSupport", "SriovNetSupport", "sriovNetSupport", Kind::Str, optional, None;
    11 state_reason: StateReason, Struct, "StateReason", "StateReason", "stateReason", Kind::Struct(StateReason::DEF), optional, None;
    12 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    13 virtualization_type: Str, Str, "VirtualizationType", "VirtualizationType", "virtualizationType", Kind::Str, optional, Some(&Rule::Enum(&enums::VIRTUALIZATION_TYPE));
    14 boot_mode: Str, Str, "BootMode", "BootMode", "bootMode", Kind::Str, optional, Some(&Rule::Enum(&enums::BOOT_MODE_VALUES));
    15 tpm_support: Str, Str, "TpmSupport", "TpmSupport", "tpmSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TPM_SUPPORT_VALUES));
    16 deprecation_time: Str, Str, "DeprecationTime", "DeprecationTime", "deprecationTime", Kind::Str, optional, None;
    17 imds_support: Str, Str, "ImdsSupport", "ImdsSupport", "imdsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::IMDS_SUPPORT_VALUES));
    18 source_instance_id: Str, Str, "SourceInstanceId", "SourceInstanceId", "sourceInstanceId", Kind::Str, optional, None;
    19 deregistration_protection: Str, Str, "DeregistrationProtection", "DeregistrationProtection", "deregistrationProtection", Kind::Str, optional, None;
    20 last_launched_time: Str, Str, "LastLaunchedTime", "LastLaunchedTime", "lastLaunchedTime", Kind::Str, optional, None;
    21 image_allowed: bool, Bool, "ImageAllowed", "ImageAllowed", "imageAllowed", Kind::Bool, optional, None;
    22 source_image_id: Str, Str, "SourceImageId", "SourceImageId", "sourceImageId", Kind::Str, optional, None;
    23 source_image_region: Str, Str, "SourceImageRegion", "SourceImageRegion", "sourceImageRegion", Kind::Str, optional, None;
    24 free_tier_eligible: bool, Bool, "FreeTierEligible", "FreeTierEligible", "freeTierEligible", Kind::Bool, optional, None;
    25 public_ssm_parameter_name: Str, Str, "PublicSsmParameterName", "PublicSsmParameterName", "publicSsmParameterName", Kind::Str, optional, None;
    26 image_watermarks: Vec<ImageWatermark>, Structs, "ImageWatermarks", "ImageWatermarkSet", "imageWatermarkSet", Kind::List(&Item(Kind::Struct(ImageWatermark::DEF), tag!("item"), None)), optional, None;
    27 scan_results: ScanResults, Struct, "ScanResults", "ScanResults", "scanResults", Kind::Struct(ScanResults::DEF), optional, None;
    28 instance_type_specification: InstanceTypeSpecification, Struct, "InstanceTypeSpecification", "InstanceTypeSpecification", "instanceTypeSpecification", Kind::Struct(InstanceTypeSpecification::DEF), optional, None;
    29 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    30 image_location: Str, Str, "ImageLocation", "ImageLocation", "imageLocation", Kind::Str, optional, None;
    31 state: Str, Str, "State", "ImageState", "imageState", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_STATE));
    32 owner_id: Str, Str, "OwnerId", "ImageOwnerId", "imageOwnerId", Kind::Str, optional, None;
    33 creation_date: Str, Str, "CreationDate", "CreationDate", "creationDate", Kind::Str, optional, None;
    34 public: bool, Bool, "Public", "IsPublic", "isPublic", Kind::Bool, optional, None;
    35 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
    36 architecture: Str, Str, "Architecture", "Architecture", "architecture", Kind::Str, optional, Some(&Rule::Enum(&enums::ARCHITECTURE_VALUES));
    37 image_type: Str, Str, "ImageType", "ImageType", "imageType", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_TYPE_VALUES));
    38 kernel_id: Str, Str, "KernelId", "KernelId", "kernelId", Kind::Str, optional, None;
    39 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "ramdiskId", Kind::Str, optional, None;
    40 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, Some(&Rule::Enum(&enums::PLATFORM_VALUES));
} }

shape! { ImageAncestryEntry {
    0 creation_date: Timestamp, Time, "CreationDate", "CreationDate", "creationDate", Kind::Time, optional, None;
    1 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    2 image_owner_alias: Str, Str, "ImageOwnerAlias", "ImageOwnerAlias", "imageOwnerAlias", Kind::Str, optional, None;
    3 source_image_id: Str, Str, "SourceImageId", "SourceImageId", "sourceImageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    4 source_image_region: Str, Str, "SourceImageRegion", "SourceImageRegion", "sourceImageRegion", Kind::Str, optional, None;
} }

shape! { ImageAttribute {
    0 description: AttributeValue, Struct, "Description", "Description", "description", Kind::Struct(AttributeValue::DEF), optional, None;
    1 kernel_id: AttributeValue, Struct, "KernelId", "Kernel", "kernel", Kind::Struct(AttributeValue::DEF), optional, None;
    2 ramdisk_id: AttributeValue, Struct, "RamdiskId", "Ramdisk", "ramdisk", Kind::Struct(AttributeValue::DEF), optional, None;
    3 sriov_net_support: AttributeValue, Struct, "SriovNetSupport", "SriovNetSupport", "sriovNetSupport", Kind::Struct(AttributeValue::DEF), optional, None;
    4 boot_mode: AttributeValue, Struct, "BootMode", "BootMode", "bootMode", Kind::Struct(AttributeValue::DEF), optional, None;
    5 tpm_support: AttributeValue, Struct, "TpmSupport", "TpmSupport", "tpmSupport", Kind::Struct(AttributeValue::DEF), optional, None;
    6 uefi_data: AttributeValue, Struct, "UefiData", "UefiData", "uefiData", Kind::Struct(AttributeValue::DEF), optional, None;
    7 last_launched_time: AttributeValue, Struct, "LastLaunchedTime", "LastLaunchedTime", "lastLaunchedTime", Kind::Struct(AttributeValue::DEF), optional, None;
    8 imds_support: AttributeValue, Struct, "ImdsSupport", "ImdsSupport", "imdsSupport", Kind::Struct(AttributeValue::DEF), optional, None;
    9 deregistration_protection: AttributeValue, Struct, "DeregistrationProtection", "DeregistrationProtection", "deregistrationProtection", Kind::Struct(AttributeValue::DEF), optional, None;
    10 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    11 launch_permissions: Vec<LaunchPermission>, Structs, "LaunchPermissions", "LaunchPermission", "launchPermission", Kind::List(&Item(Kind::Struct(LaunchPermission::DEF), tag!("item"), None)), optional, None;
    12 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
    13 block_device_mappings: Vec<BlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(BlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImageCriterion {
    0 image_providers: Vec<Str>, Strs, "ImageProviders", "ImageProviderSet", "imageProviderSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 marketplace_product_codes: Vec<Str>, Strs, "MarketplaceProductCodes", "MarketplaceProductCodeSet", "marketplaceProductCodeSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 image_names: Vec<Str>, Strs, "ImageNames", "ImageNameSet", "imageNameSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 deprecation_time_condition: DeprecationTimeCondition, Struct, "DeprecationTimeCondition", "DeprecationTimeCondition", "deprecationTimeCondition", Kind::Struct(DeprecationTimeCondition::DEF), optional, None;
    4 creation_date_condition: CreationDateCondition, Struct, "CreationDateCondition", "CreationDateCondition", "creationDateCondition", Kind::Struct(CreationDateCondition::DEF), optional, None;
    5 image_watermarks: Vec<ImageWatermarkFilterResponse>, Structs, "ImageWatermarks", "ImageWatermarkSet", "imageWatermarkSet", Kind::List(&Item(Kind::Struct(ImageWatermarkFilterResponse::DEF), tag!("item"), None)), optional, None;
    6 scan_result_condition: ScanResultCondition, Struct, "ScanResultCondition", "ScanResultCondition", "scanResultCondition", Kind::Struct(ScanResultCondition::DEF), optional, None;
} }

shape! { ImageCriterionRequest {
    0 image_providers: Vec<Str>, Strs, "ImageProviders", "ImageProvider", "ImageProvider", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 marketplace_product_codes: Vec<Str>, Strs, "MarketplaceProductCodes", "MarketplaceProductCode", "MarketplaceProductCode", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 image_names: Vec<Str>, Strs, "ImageNames", "ImageName", "ImageName", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(0, 128)))), optional, None;
    3 deprecation_time_condition: DeprecationTimeConditionRequest, Struct, "DeprecationTimeCondition", "DeprecationTimeCondition", "DeprecationTimeCondition", Kind::Struct(DeprecationTimeConditionRequest::DEF), optional, None;
    4 creation_date_condition: CreationDateConditionRequest, Struct, "CreationDateCondition", "CreationDateCondition", "CreationDateCondition", Kind::Struct(CreationDateConditionRequest::DEF), optional, None;
    5 image_watermarks: Vec<ImageWatermarkFilterRequest>, Structs, "ImageWatermarks", "ImageWatermark", "ImageWatermark", Kind::List(&Item(Kind::Struct(ImageWatermarkFilterRequest::DEF), tag!("item"), None)), optional, None;
    6 scan_result_condition: ScanResultConditionRequest, Struct, "ScanResultCondition", "ScanResultCondition", "ScanResultCondition", Kind::Struct(ScanResultConditionRequest::DEF), optional, None;
} }

shape! { ImageDiskContainer {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 device_name: Str, Str, "DeviceName", "DeviceName", "DeviceName", Kind::Str, optional, None;
    2 format: Str, Str, "Format", "Format", "Format", Kind::Str, optional, None;
    3 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    4 url: Str, Str, "Url", "Url", "Url", Kind::Str, optional, None;
    5 user_bucket: UserBucket, Struct, "UserBucket", "UserBucket", "UserBucket", Kind::Struct(UserBucket::DEF), optional, None;
} }

shape! { ImageFinding {
    0 fix_available: bool, Bool, "FixAvailable", "FixAvailable", "fixAvailable", Kind::Bool, optional, None;
    1 score: f64, Double, "Score", "Score", "score", Kind::Double, optional, None;
    2 first_observed_at: Timestamp, Time, "FirstObservedAt", "FirstObservedAt", "firstObservedAt", Kind::Time, optional, None;
    3 updated_at: Timestamp, Time, "UpdatedAt", "UpdatedAt", "updatedAt", Kind::Time, optional, None;
    4 title: Str, Str, "Title", "Title", "title", Kind::Str, optional, None;
    5 paths: Vec<Str>, Strs, "Paths", "PathSet", "pathSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 severity_label: Str, Str, "SeverityLabel", "SeverityLabel", "severityLabel", Kind::Str, optional, Some(&Rule::Enum(&enums::SEVERITY_LABEL));
    7 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
} }

shape! { ImageMetadata {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    2 owner_id: Str, Str, "OwnerId", "ImageOwnerId", "imageOwnerId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "ImageState", "imageState", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_STATE));
    4 image_owner_alias: Str, Str, "ImageOwnerAlias", "ImageOwnerAlias", "imageOwnerAlias", Kind::Str, optional, None;
    5 creation_date: Str, Str, "CreationDate", "CreationDate", "creationDate", Kind::Str, optional, None;
    6 deprecation_time: Str, Str, "DeprecationTime", "DeprecationTime", "deprecationTime", Kind::Str, optional, None;
    7 image_allowed: bool, Bool, "ImageAllowed", "ImageAllowed", "imageAllowed", Kind::Bool, optional, None;
    8 is_public: bool, Bool, "IsPublic", "IsPublic", "isPublic", Kind::Bool, optional, None;
    9 image_watermarks: Vec<ImageWatermark>, Structs, "ImageWatermarks", "ImageWatermarkSet", "imageWatermarkSet", Kind::List(&Item(Kind::Struct(ImageWatermark::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImageRecycleBinInfo {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 recycle_bin_enter_time: Timestamp, Time, "RecycleBinEnterTime", "RecycleBinEnterTime", "recycleBinEnterTime", Kind::Time, optional, None;
    4 recycle_bin_exit_time: Timestamp, Time, "RecycleBinExitTime", "RecycleBinExitTime", "recycleBinExitTime", Kind::Time, optional, None;
} }

shape! { ImageReference {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_REFERENCE_RESOURCE_TYPE));
    2 arn: Str, Str, "Arn", "Arn", "arn", Kind::Str, optional, None;
} }

shape! { ImageUsageReport {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    1 report_id: Str, Str, "ReportId", "ReportId", "reportId", Kind::Str, optional, None;
    2 resource_types: Vec<ImageUsageResourceType>, Structs, "ResourceTypes", "ResourceTypeSet", "resourceTypeSet", Kind::List(&Item(Kind::Struct(ImageUsageResourceType::DEF), tag!("item"), None)), optional, None;
    3 account_ids: Vec<Str>, Strs, "AccountIds", "AccountIdSet", "accountIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    5 state_reason: Str, Str, "StateReason", "StateReason", "stateReason", Kind::Str, optional, None;
    6 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    7 expiration_time: Timestamp, Time, "ExpirationTime", "ExpirationTime", "expirationTime", Kind::Time, optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImageUsageReportEntry {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, None;
    1 report_id: Str, Str, "ReportId", "ReportId", "reportId", Kind::Str, optional, None;
    2 usage_count: i64, Long, "UsageCount", "UsageCount", "usageCount", Kind::Long, optional, None;
    3 account_id: Str, Str, "AccountId", "AccountId", "accountId", Kind::Str, optional, None;
    4 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    5 report_creation_time: Timestamp, Time, "ReportCreationTime", "ReportCreationTime", "reportCreationTime", Kind::Time, optional, None;
} }

shape! { ImageUsageResourceType {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, None;
    1 resource_type_options: Vec<ImageUsageResourceTypeOption>, Structs, "ResourceTypeOptions", "ResourceTypeOptionSet", "resourceTypeOptionSet", Kind::List(&Item(Kind::Struct(ImageUsageResourceTypeOption::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImageUsageResourceTypeOption {
    0 option_name: Str, Str, "OptionName", "OptionName", "optionName", Kind::Str, optional, None;
    1 option_values: Vec<Str>, Strs, "OptionValues", "OptionValueSet", "optionValueSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { ImageUsageResourceTypeOptionRequest {
    0 option_name: Str, Str, "OptionName", "OptionName", "OptionName", Kind::Str, optional, None;
    1 option_values: Vec<Str>, Strs, "OptionValues", "OptionValue", "OptionValue", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { ImageUsageResourceTypeRequest {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, None;
    1 resource_type_options: Vec<ImageUsageResourceTypeOptionRequest>, Structs, "ResourceTypeOptions", "ResourceTypeOption", "ResourceTypeOption", Kind::List(&Item(Kind::Struct(ImageUsageResourceTypeOptionRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImageWatermark {
    0 watermark_key: Str, Str, "WatermarkKey", "WatermarkKey", "watermarkKey", Kind::Str, optional, None;
    1 source_image_region: Str, Str, "SourceImageRegion", "SourceImageRegion", "sourceImageRegion", Kind::Str, optional, None;
    2 source_image_id: Str, Str, "SourceImageId", "SourceImageId", "sourceImageId", Kind::Str, optional, None;
    3 source_image_creation_time: Timestamp, Time, "SourceImageCreationTime", "SourceImageCreationTime", "sourceImageCreationTime", Kind::Time, optional, None;
    4 watermark_creation_time: Timestamp, Time, "WatermarkCreationTime", "WatermarkCreationTime", "watermarkCreationTime", Kind::Time, optional, None;
} }

shape! { ImageWatermarkFilterRequest {
    0 watermark_key: Str, Str, "WatermarkKey", "WatermarkKey", "WatermarkKey", Kind::Str, optional, None;
    1 source_image_region: Str, Str, "SourceImageRegion", "SourceImageRegion", "SourceImageRegion", Kind::Str, optional, None;
    2 maximum_days_since_source_image_created: i32, Int, "MaximumDaysSinceSourceImageCreated", "MaximumDaysSinceSourceImageCreated", "MaximumDaysSinceSourceImageCreated", Kind::Int, optional, None;
    3 maximum_days_since_watermark_created: i32, Int, "MaximumDaysSinceWatermarkCreated", "MaximumDaysSinceWatermarkCreated", "MaximumDaysSinceWatermarkCreated", Kind::Int, optional, None;
} }

shape! { ImageWatermarkFilterResponse {
    0 watermark_key: Str, Str, "WatermarkKey", "WatermarkKey", "watermarkKey", Kind::Str, optional, None;
    1 source_image_region: Str, Str, "SourceImageRegion", "SourceImageRegion", "sourceImageRegion", Kind::Str, optional, None;
    2 maximum_days_since_source_image_created: i32, Int, "MaximumDaysSinceSourceImageCreated", "MaximumDaysSinceSourceImageCreated", "maximumDaysSinceSourceImageCreated", Kind::Int, optional, None;
    3 maximum_days_since_watermark_created: i32, Int, "MaximumDaysSinceWatermarkCreated", "MaximumDaysSinceWatermarkCreated", "maximumDaysSinceWatermarkCreated", Kind::Int, optional, None;
} }

shape! { ImportClientVpnClientCertificateRevocationListRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 certificate_revocation_list: Str, Str, "CertificateRevocationList", "CertificateRevocationList", "CertificateRevocationList", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { ImportClientVpnClientCertificateRevocationListResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { ImportImageLicenseConfigurationRequest {
    0 license_configuration_arn: Str, Str, "LicenseConfigurationArn", "LicenseConfigurationArn", "LicenseConfigurationArn", Kind::Str, optional, None;
} }

shape! { ImportImageLicenseConfigurationResponse {
    0 license_configuration_arn: Str, Str, "LicenseConfigurationArn", "LicenseConfigurationArn", "licenseConfigurationArn", Kind::Str, optional, None;
} }

shape! { ImportImageRequest {
    0 architecture: Str, Str, "Architecture", "Architecture", "Architecture", Kind::Str, optional, None;
    1 client_data: ClientData, Struct, "ClientData", "ClientData", "ClientData", Kind::Struct(ClientData::DEF), optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    4 disk_containers: Vec<ImageDiskContainer>, Structs, "DiskContainers", "DiskContainer", "DiskContainer", Kind::List(&Item(Kind::Struct(ImageDiskContainer::DEF), tag!("item"), None)), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    6 encrypted: bool, Bool, "Encrypted", "Encrypted", "Encrypted", Kind::Bool, optional, None;
    7 hypervisor: Str, Str, "Hypervisor", "Hypervisor", "Hypervisor", Kind::Str, optional, None;
    8 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, optional, None;
    9 license_type: Str, Str, "LicenseType", "LicenseType", "LicenseType", Kind::Str, optional, None;
    10 platform: Str, Str, "Platform", "Platform", "Platform", Kind::Str, optional, None;
    11 role_name: Str, Str, "RoleName", "RoleName", "RoleName", Kind::Str, optional, None;
    12 license_specifications: Vec<ImportImageLicenseConfigurationRequest>, Structs, "LicenseSpecifications", "LicenseSpecifications", "LicenseSpecifications", Kind::List(&Item(Kind::Struct(ImportImageLicenseConfigurationRequest::DEF), tag!("item"), None)), optional, None;
    13 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    14 usage_operation: Str, Str, "UsageOperation", "UsageOperation", "UsageOperation", Kind::Str, optional, None;
    15 boot_mode: Str, Str, "BootMode", "BootMode", "BootMode", Kind::Str, optional, Some(&Rule::Enum(&enums::BOOT_MODE_VALUES));
} }

shape! { ImportImageResult {
    0 architecture: Str, Str, "Architecture", "Architecture", "architecture", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    3 hypervisor: Str, Str, "Hypervisor", "Hypervisor", "hypervisor", Kind::Str, optional, None;
    4 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    5 import_task_id: Str, Str, "ImportTaskId", "ImportTaskId", "importTaskId", Kind::Str, optional, None;
    6 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    7 license_type: Str, Str, "LicenseType", "LicenseType", "licenseType", Kind::Str, optional, None;
    8 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, None;
    9 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    10 snapshot_details: Vec<SnapshotDetail>, Structs, "SnapshotDetails", "SnapshotDetailSet", "snapshotDetailSet", Kind::List(&Item(Kind::Struct(SnapshotDetail::DEF), tag!("item"), None)), optional, None;
    11 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    12 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    13 license_specifications: Vec<ImportImageLicenseConfigurationResponse>, Structs, "LicenseSpecifications", "LicenseSpecifications", "licenseSpecifications", Kind::List(&Item(Kind::Struct(ImportImageLicenseConfigurationResponse::DEF), tag!("item"), None)), optional, None;
    14 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    15 usage_operation: Str, Str, "UsageOperation", "UsageOperation", "usageOperation", Kind::Str, optional, None;
} }

shape! { ImportImageTask {
    0 architecture: Str, Str, "Architecture", "Architecture", "architecture", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 encrypted: bool, Bool, "Encrypted", "Encrypted", "encrypted", Kind::Bool, optional, None;
    3 hypervisor: Str, Str, "Hypervisor", "Hypervisor", "hypervisor", Kind::Str, optional, None;
    4 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    5 import_task_id: Str, Str, "ImportTaskId", "ImportTaskId", "importTaskId", Kind::Str, optional, None;
    6 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "kmsKeyId", Kind::Str, optional, None;
    7 license_type: Str, Str, "LicenseType", "LicenseType", "licenseType", Kind::Str, optional, None;
    8 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, None;
    9 progress: Str, Str, "Progress", "Progress", "progress", Kind::Str, optional, None;
    10 snapshot_details: Vec<SnapshotDetail>, Structs, "SnapshotDetails", "SnapshotDetailSet", "snapshotDetailSet", Kind::List(&Item(Kind::Struct(SnapshotDetail::DEF), tag!("item"), None)), optional, None;
    11 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    12 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    13 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    14 license_specifications: Vec<ImportImageLicenseConfigurationResponse>, Structs, "LicenseSpecifications", "LicenseSpecifications", "licenseSpecifications", Kind::List(&Item(Kind::Struct(ImportImageLicenseConfigurationResponse::DEF), tag!("item"), None)), optional, None;
    15 usage_operation: Str, Str, "UsageOperation", "UsageOperation", "usageOperation", Kind::Str, optional, None;
    16 boot_mode: Str, Str, "BootMode", "BootMode", "bootMode", Kind::Str, optional, Some(&Rule::Enum(&enums::BOOT_MODE_VALUES));
} }

shape! { ImportInstanceLaunchSpecification {
    0 architecture: Str, Str, "Architecture", "Architecture", "architecture", Kind::Str, optional, Some(&Rule::Enum(&enums::ARCHITECTURE_VALUES));
    1 group_names: Vec<Str>, Strs, "GroupNames", "GroupName", "GroupName", Kind::List(&Item(Kind::Str, tag!("SecurityGroup"), None)), optional, None;
    2 group_ids: Vec<Str>, Strs, "GroupIds", "GroupId", "GroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    3 additional_info: Str, Str, "AdditionalInfo", "AdditionalInfo", "additionalInfo", Kind::Str, optional, None;
    4 user_data: UserData, Struct, "UserData", "UserData", "userData", Kind::Struct(UserData::DEF), optional, None;
    5 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    6 placement: Placement, Struct, "Placement", "Placement", "placement", Kind::Struct(Placement::DEF), optional, None;
    7 monitoring: bool, Bool, "Monitoring", "Monitoring", "monitoring", Kind::Bool, optional, None;
    8 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    9 instance_initiated_shutdown_behavior: Str, Str, "InstanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", Kind::Str, optional, Some(&Rule::Enum(&enums::SHUTDOWN_BEHAVIOR));
    10 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { ImportInstanceRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 launch_specification: ImportInstanceLaunchSpecification, Struct, "LaunchSpecification", "LaunchSpecification", "launchSpecification", Kind::Struct(ImportInstanceLaunchSpecification::DEF), optional, None;
    3 disk_images: Vec<DiskImage>, Structs, "DiskImages", "DiskImage", "diskImage", Kind::List(&Item(Kind::Struct(DiskImage::DEF), tag!("item"), None)), optional, None;
    4 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, required, Some(&Rule::Enum(&enums::PLATFORM_VALUES));
} }

shape! { ImportInstanceResult {
    0 conversion_task: ConversionTask, Struct, "ConversionTask", "ConversionTask", "conversionTask", Kind::Struct(ConversionTask::DEF), optional, None;
} }

shape! { ImportInstanceTaskDetails {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    2 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, Some(&Rule::Enum(&enums::PLATFORM_VALUES));
    3 volumes: Vec<ImportInstanceVolumeDetailItem>, Structs, "Volumes", "Volumes", "volumes", Kind::List(&Item(Kind::Struct(ImportInstanceVolumeDetailItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImportInstanceVolumeDetailItem {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 bytes_converted: i64, Long, "BytesConverted", "BytesConverted", "bytesConverted", Kind::Long, optional, None;
    3 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    4 image: DiskImageDescription, Struct, "Image", "Image", "image", Kind::Struct(DiskImageDescription::DEF), optional, None;
    5 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, None;
    6 status_message: Str, Str, "StatusMessage", "StatusMessage", "statusMessage", Kind::Str, optional, None;
    7 volume: DiskImageVolumeDescription, Struct, "Volume", "Volume", "volume", Kind::Struct(DiskImageVolumeDescription::DEF), optional, None;
} }

shape! { ImportKeyPairRequest {
    0 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, required, None;
    3 public_key_material: Blob, Blob, "PublicKeyMaterial", "PublicKeyMaterial", "publicKeyMaterial", Kind::Blob, required, None;
} }

shape! { ImportKeyPairResult {
    0 key_fingerprint: Str, Str, "KeyFingerprint", "KeyFingerprint", "keyFingerprint", Kind::Str, optional, None;
    1 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    2 key_pair_id: Str, Str, "KeyPairId", "KeyPairId", "keyPairId", Kind::Str, optional, None;
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImportSnapshotRequest {
    0 client_data: ClientData, Struct, "ClientData", "ClientData", "ClientData", Kind::Struct(ClientData::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    3 disk_container: SnapshotDiskContainer, Struct, "DiskContainer", "DiskContainer", "DiskContainer", Kind::Struct(SnapshotDiskContainer::DEF), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 encrypted: bool, Bool, "Encrypted", "Encrypted", "Encrypted", Kind::Bool, optional, None;
    6 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, optional, None;
    7 role_name: Str, Str, "RoleName", "RoleName", "RoleName", Kind::Str, optional, None;
    8 tag_specifications: Vec<TagSpecification>, Structs, "TagSpecifications", "TagSpecification", "TagSpecification", Kind::List(&Item(Kind::Struct(TagSpecification::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImportSnapshotResult {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 import_task_id: Str, Str, "ImportTaskId", "ImportTaskId", "importTaskId", Kind::Str, optional, None;
    2 snapshot_task_detail: SnapshotTaskDetail, Struct, "SnapshotTaskDetail", "SnapshotTaskDetail", "snapshotTaskDetail", Kind::Struct(SnapshotTaskDetail::DEF), optional, None;
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImportSnapshotTask {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 import_task_id: Str, Str, "ImportTaskId", "ImportTaskId", "importTaskId", Kind::Str, optional, None;
    2 snapshot_task_detail: SnapshotTaskDetail, Struct, "SnapshotTaskDetail", "SnapshotTaskDetail", "snapshotTaskDetail", Kind::Struct(SnapshotTaskDetail::DEF), optional, None;
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { ImportVolumeRequest {
    0 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    3 image: DiskImageDetail, Struct, "Image", "Image", "image", Kind::Struct(DiskImageDetail::DEF), required, None;
    4 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    5 volume: VolumeDetail, Struct, "Volume", "Volume", "volume", Kind::Struct(VolumeDetail::DEF), required, None;
} }

shape! { ImportVolumeResult {
    0 conversion_task: ConversionTask, Struct, "ConversionTask", "ConversionTask", "conversionTask", Kind::Struct(ConversionTask::DEF), optional, None;
} }

shape! { ImportVolumeTaskDetails {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 bytes_converted: i64, Long, "BytesConverted", "BytesConverted", "bytesConverted", Kind::Long, optional, None;
    3 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    4 image: DiskImageDescription, Struct, "Image", "Image", "image", Kind::Struct(DiskImageDescription::DEF), optional, None;
    5 volume: DiskImageVolumeDescription, Struct, "Volume", "Volume", "volume", Kind::Struct(DiskImageVolumeDescription::DEF), optional, None;
} }

shape! { InferenceAcceleratorInfo {
    0 accelerators: Vec<InferenceDeviceInfo>, Structs, "Accelerators", "Accelerators", "accelerators", Kind::List(&Item(Kind::Struct(InferenceDeviceInfo::DEF), tag!("item"), None)), optional, None;
    1 total_inference_memory_in_mi_b: i32, Int, "TotalInferenceMemoryInMiB", "TotalInferenceMemoryInMiB", "totalInferenceMemoryInMiB", Kind::Int, optional, None;
} }

shape! { InferenceDeviceInfo {
    0 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    2 manufacturer: Str, Str, "Manufacturer", "Manufacturer", "manufacturer", Kind::Str, optional, None;
    3 memory_info: InferenceDeviceMemoryInfo, Struct, "MemoryInfo", "MemoryInfo", "memoryInfo", Kind::Struct(InferenceDeviceMemoryInfo::DEF), optional, None;
} }

shape! { InferenceDeviceMemoryInfo {
    0 size_in_mi_b: i32, Int, "SizeInMiB", "SizeInMiB", "sizeInMiB", Kind::Int, optional, None;
} }

shape! { InitializationStatusDetails {
    0 initialization_type: Str, Str, "InitializationType", "InitializationType", "initializationType", Kind::Str, optional, Some(&Rule::Enum(&enums::INITIALIZATION_TYPE));
    1 progress: i64, Long, "Progress", "Progress", "progress", Kind::Long, optional, None;
    2 estimated_time_to_complete_in_seconds: i64, Long, "EstimatedTimeToCompleteInSeconds", "EstimatedTimeToCompleteInSeconds", "estimatedTimeToCompleteInSeconds", Kind::Long, optional, None;
} }

shape! { Instance {
    0 architecture: Str, Str, "Architecture", "Architecture", "architecture", Kind::Str, optional, Some(&Rule::Enum(&enums::ARCHITECTURE_VALUES));
    1 block_device_mappings: Vec<InstanceBlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(InstanceBlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    3 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
    4 ena_support: bool, Bool, "EnaSupport", "EnaSupport", "enaSupport", Kind::Bool, optional, None;
    5 hypervisor: Str, Str, "Hypervisor", "Hypervisor", "hypervisor", Kind::Str, optional, Some(&Rule::Enum(&enums::HYPERVISOR_TYPE));
    6 iam_instance_profile: IamInstanceProfile, Struct, "IamInstanceProfile", "IamInstanceProfile", "iamInstanceProfile", Kind::Struct(IamInstanceProfile::DEF), optional, None;
    7 instance_lifecycle: Str, Str, "InstanceLifecycle", "InstanceLifecycle", "instanceLifecycle", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_LIFECYCLE_TYPE));
    8 elastic_gpu_associations: Vec<ElasticGpuAssociation>, Structs, "ElasticGpuAssociations", "ElasticGpuAssociationSet", "elasticGpuAssociationSet", Kind::List(&Item(Kind::Struct(ElasticGpuAssociation::DEF), tag!("item"), None)), optional, None;
    9 elastic_inference_accelerator_associations: Vec<ElasticInferenceAcceleratorAssociation>, Structs, "ElasticInferenceAcceleratorAssociations", "ElasticInferenceAcceleratorAssociationSet", "elasticInferenceAcceleratorAssociationSet", Kind::List(&Item(Kind::Struct(ElasticInferenceAcceleratorAssociation::DEF), tag!("item"), None)), optional, None;
    10 network_interfaces: Vec<InstanceNetworkInterface>, Structs, "NetworkInterfaces", "NetworkInterfaceSet", "networkInterfaceSet", Kind::List(&Item(Kind::Struct(InstanceNetworkInterface::DEF), tag!("item"), None)), optional, None;
    11 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    12 root_device_name: Str, Str, "RootDeviceName", "RootDeviceName", "rootDeviceName", Kind::Str, optional, None;
    13 root_device_type: Str, Str, "RootDeviceType", "RootDeviceType", "rootDeviceType", Kind::Str, optional, Some(&Rule::Enum(&enums::DEVICE_TYPE));
    14 security_groups: Vec<GroupIdentifier>, Structs, "SecurityGroups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
    15 source_dest_check: bool, Bool, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Bool, optional, None;
    16 spot_instance_request_id: Str, Str, "SpotInstanceRequestId", "SpotInstanceRequestId", "spotInstanceRequestId", Kind::Str, optional, None;
    17 sriov_net_support: Str, Str, "SriovNetSupport", "SriovNetSupport", "sriovNetSupport", Kind::Str, optional, None;
    18 state_reason: StateReason, Struct, "StateReason", "StateReason", "stateReason", Kind::Struct(StateReason::DEF), optional, None;
    19 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    20 virtualization_type: Str, Str, "VirtualizationType", "VirtualizationType", "virtualizationType", Kind::Str, optional, Some(&Rule::Enum(&enums::VIRTUALIZATION_TYPE));
    21 cpu_options: CpuOptions, Struct, "CpuOptions", "CpuOptions", "cpuOptions", Kind::Struct(CpuOptions::DEF), optional, None;
    22 capacity_block_id: Str, Str, "CapacityBlockId", "CapacityBlockId", "capacityBlockId", Kind::Str, optional, None;
    23 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, None;
    24 capacity_reservation_specification: CapacityReservationSpecificationResponse, Struct, "CapacityReservationSpecification", "CapacityReservationSpecification", "capacityReservationSpecification", Kind::Struct(CapacityReservationSpecificationResponse::DEF), optional, None;
    25 hibernation_options: HibernationOptions, Struct, "HibernationOptions", "HibernationOptions", "hibernationOptions", Kind::Struct(HibernationOptions::DEF), optional, None;
    26 licenses: Vec<LicenseConfiguration>, Structs, "Licenses", "LicenseSet", "licenseSet", Kind::List(&Item(Kind::Struct(LicenseConfiguration::DEF), tag!("item"), None)), optional, None;
    27 metadata_options: InstanceMetadataOptionsResponse, Struct, "MetadataOptions", "MetadataOptions", "metadataOptions", Kind::Struct(InstanceMetadataOptionsResponse::DEF), optional, None;
    28 enclave_options: EnclaveOptions, Struct, "EnclaveOptions", "EnclaveOptions", "enclaveOptions", Kind::Struct(EnclaveOptions::DEF), optional, None;
    29 boot_mode: Str, Str, "BootMode", "BootMode", "bootMode", Kind::Str, optional, Some(&Rule::Enum(&enums::BOOT_MODE_VALUES));
    30 platform_details: Str, Str, "PlatformDetails", "PlatformDetails", "platformDetails", Kind::Str, optional, None;
    31 usage_operation: Str, Str, "UsageOperation", "UsageOperation", "usageOperation", Kind::Str, optional, None;
    32 usage_operation_update_time: Timestamp, Time, "UsageOperationUpdateTime", "UsageOperationUpdateTime", "usageOperationUpdateTime", Kind::Time, optional, None;
    33 private_dns_name_options: PrivateDnsNameOptionsResponse, Struct, "PrivateDnsNameOptions", "PrivateDnsNameOptions", "privateDnsNameOptions", Kind::Struct(PrivateDnsNameOptionsResponse::DEF), optional, None;
    34 ipv6_address: Str, Str, "Ipv6Address", "Ipv6Address", "ipv6Address", Kind::Str, optional, None;
    35 tpm_support: Str, Str, "TpmSupport", "TpmSupport", "tpmSupport", Kind::Str, optional, None;
    36 maintenance_options: InstanceMaintenanceOptions, Struct, "MaintenanceOptions", "MaintenanceOptions", "maintenanceOptions", Kind::Struct(InstanceMaintenanceOptions::DEF), optional, None;
    37 current_instance_boot_mode: Str, Str, "CurrentInstanceBootMode", "CurrentInstanceBootMode", "currentInstanceBootMode", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_BOOT_MODE_VALUES));
    38 network_performance_options: InstanceNetworkPerformanceOptions, Struct, "NetworkPerformanceOptions", "NetworkPerformanceOptions", "networkPerformanceOptions", Kind::Struct(InstanceNetworkPerformanceOptions::DEF), optional, None;
    39 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    40 secondary_interfaces: Vec<InstanceSecondaryInterface>, Structs, "SecondaryInterfaces", "SecondaryInterfaceSet", "secondaryInterfaceSet", Kind::List(&Item(Kind::Struct(InstanceSecondaryInterface::DEF), tag!("item"), None)), optional, None;
    41 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    42 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, None;
    43 state: InstanceState, Struct, "State", "InstanceState", "instanceState", Kind::Struct(InstanceState::DEF), optional, None;
    44 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
    45 public_dns_name: Str, Str, "PublicDnsName", "DnsName", "dnsName", Kind::Str, optional, None;
    46 state_transition_reason: Str, Str, "StateTransitionReason", "Reason", "reason", Kind::Str, optional, None;
    47 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    48 ami_launch_index: i32, Int, "AmiLaunchIndex", "AmiLaunchIndex", "amiLaunchIndex", Kind::Int, optional, None;
    49 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
    50 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    51 launch_time: Timestamp, Time, "LaunchTime", "LaunchTime", "launchTime", Kind::Time, optional, None;
    52 placement: Placement, Struct, "Placement", "Placement", "placement", Kind::Struct(Placement::DEF), optional, None;
    53 kernel_id: Str, Str, "KernelId", "KernelId", "kernelId", Kind::Str, optional, None;
    54 ramdisk_id: Str, Str, "RamdiskId", "RamdiskId", "ramdiskId", Kind::Str, optional, None;
    55 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, Some(&Rule::Enum(&enums::PLATFORM_VALUES));
    56 monitoring: Monitoring, Struct, "Monitoring", "Monitoring", "monitoring", Kind::Struct(Monitoring::DEF), optional, None;
    57 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    58 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    59 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    60 public_ip_address: Str, Str, "PublicIpAddress", "IpAddress", "ipAddress", Kind::Str, optional, None;
} }

shape! { InstanceApplicationStatus {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    3 application_status: ApplicationStatus, Struct, "ApplicationStatus", "ApplicationStatus", "applicationStatus", Kind::Struct(ApplicationStatus::DEF), optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { InstanceAttachmentEnaSrdSpecification {
    0 ena_srd_enabled: bool, Bool, "EnaSrdEnabled", "EnaSrdEnabled", "enaSrdEnabled", Kind::Bool, optional, None;
    1 ena_srd_udp_specification: InstanceAttachmentEnaSrdUdpSpecification, Struct, "EnaSrdUdpSpecification", "EnaSrdUdpSpecification", "enaSrdUdpSpecification", Kind::Struct(InstanceAttachmentEnaSrdUdpSpecification::DEF), optional, None;
} }

shape! { InstanceAttachmentEnaSrdUdpSpecification {
    0 ena_srd_udp_enabled: bool, Bool, "EnaSrdUdpEnabled", "EnaSrdUdpEnabled", "enaSrdUdpEnabled", Kind::Bool, optional, None;
} }

shape! { InstanceAttribute {
    0 block_device_mappings: Vec<InstanceBlockDeviceMapping>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "blockDeviceMapping", Kind::List(&Item(Kind::Struct(InstanceBlockDeviceMapping::DEF), tag!("item"), None)), optional, None;
    1 disable_api_termination: AttributeBooleanValue, Struct, "DisableApiTermination", "DisableApiTermination", "disableApiTermination", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    2 ena_support: AttributeBooleanValue, Struct, "EnaSupport", "EnaSupport", "enaSupport", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    3 enclave_options: EnclaveOptions, Struct, "EnclaveOptions", "EnclaveOptions", "enclaveOptions", Kind::Struct(EnclaveOptions::DEF), optional, None;
    4 ebs_optimized: AttributeBooleanValue, Struct, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    6 instance_initiated_shutdown_behavior: AttributeValue, Struct, "InstanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", Kind::Struct(AttributeValue::DEF), optional, None;
    7 instance_type: AttributeValue, Struct, "InstanceType", "InstanceType", "instanceType", Kind::Struct(AttributeValue::DEF), optional, None;
    8 kernel_id: AttributeValue, Struct, "KernelId", "Kernel", "kernel", Kind::Struct(AttributeValue::DEF), optional, None;
    9 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
    10 ramdisk_id: AttributeValue, Struct, "RamdiskId", "Ramdisk", "ramdisk", Kind::Struct(AttributeValue::DEF), optional, None;
    11 root_device_name: AttributeValue, Struct, "RootDeviceName", "RootDeviceName", "rootDeviceName", Kind::Struct(AttributeValue::DEF), optional, None;
    12 source_dest_check: AttributeBooleanValue, Struct, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    13 sriov_net_support: AttributeValue, Struct, "SriovNetSupport", "SriovNetSupport", "sriovNetSupport", Kind::Struct(AttributeValue::DEF), optional, None;
    14 user_data: AttributeValue, Struct, "UserData", "UserData", "userData", Kind::Struct(AttributeValue::DEF), optional, None;
    15 disable_api_stop: AttributeBooleanValue, Struct, "DisableApiStop", "DisableApiStop", "disableApiStop", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    16 groups: Vec<GroupIdentifier>, Structs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
} }

shape! { InstanceBlockDeviceMapping {
    0 device_name: Str, Str, "DeviceName", "DeviceName", "deviceName", Kind::Str, optional, None;
    1 ebs: EbsInstanceBlockDevice, Struct, "Ebs", "Ebs", "ebs", Kind::Struct(EbsInstanceBlockDevice::DEF), optional, None;
} }

shape! { InstanceBlockDeviceMappingSpecification {
    0 device_name: Str, Str, "DeviceName", "DeviceName", "deviceName", Kind::Str, optional, None;
    1 ebs: EbsInstanceBlockDeviceSpecification, Struct, "Ebs", "Ebs", "ebs", Kind::Struct(EbsInstanceBlockDeviceSpecification::DEF), optional, None;
    2 virtual_name: Str, Str, "VirtualName", "VirtualName", "virtualName", Kind::Str, optional, None;
    3 no_device: Str, Str, "NoDevice", "NoDevice", "noDevice", Kind::Str, optional, None;
} }

shape! { InstanceCapacity {
    0 available_capacity: i32, Int, "AvailableCapacity", "AvailableCapacity", "availableCapacity", Kind::Int, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 total_capacity: i32, Int, "TotalCapacity", "TotalCapacity", "totalCapacity", Kind::Int, optional, None;
} }

shape! { InstanceConnectEndpointDnsNames {
    0 dns_name: Str, Str, "DnsName", "DnsName", "dnsName", Kind::Str, optional, None;
    1 fips_dns_name: Str, Str, "FipsDnsName", "FipsDnsName", "fipsDnsName", Kind::Str, optional, None;
} }

shape! { InstanceConnectEndpointPublicDnsNames {
    0 ipv4: InstanceConnectEndpointDnsNames, Struct, "Ipv4", "Ipv4", "ipv4", Kind::Struct(InstanceConnectEndpointDnsNames::DEF), optional, None;
    1 dualstack: InstanceConnectEndpointDnsNames, Struct, "Dualstack", "Dualstack", "dualstack", Kind::Struct(InstanceConnectEndpointDnsNames::DEF), optional, None;
} }

shape! { InstanceCount {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::LISTING_STATE));
} }

shape! { InstanceCreditSpecification {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 cpu_credits: Str, Str, "CpuCredits", "CpuCredits", "cpuCredits", Kind::Str, optional, None;
} }

shape! { InstanceCreditSpecificationRequest {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 cpu_credits: Str, Str, "CpuCredits", "CpuCredits", "CpuCredits", Kind::Str, optional, None;
} }

shape! { InstanceEventWindow {
    0 instance_event_window_id: Str, Str, "InstanceEventWindowId", "InstanceEventWindowId", "instanceEventWindowId", Kind::Str, optional, None;
    1 time_ranges: Vec<InstanceEventWindowTimeRange>, Structs, "TimeRanges", "TimeRangeSet", "timeRangeSet", Kind::List(&Item(Kind::Struct(InstanceEventWindowTimeRange::DEF), tag!("item"), None)), optional, None;
    2 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    3 cron_expression: Str, Str, "CronExpression", "CronExpression", "cronExpression", Kind::Str, optional, None;
    4 association_target: InstanceEventWindowAssociationTarget, Struct, "AssociationTarget", "AssociationTarget", "associationTarget", Kind::Struct(InstanceEventWindowAssociationTarget::DEF), optional, None;
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_EVENT_WINDOW_STATE));
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { InstanceEventWindowAssociationRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 instance_tags: Vec<Tag>, Structs, "InstanceTags", "InstanceTag", "InstanceTag", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 dedicated_host_ids: Vec<Str>, Strs, "DedicatedHostIds", "DedicatedHostId", "DedicatedHostId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), optional, None;
} }

shape! { InstanceEventWindowAssociationTarget {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceIdSet", "instanceIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 dedicated_host_ids: Vec<Str>, Strs, "DedicatedHostIds", "DedicatedHostIdSet", "dedicatedHostIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), optional, None;
} }

shape! { InstanceEventWindowDisassociationRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 instance_tags: Vec<Tag>, Structs, "InstanceTags", "InstanceTag", "InstanceTag", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 dedicated_host_ids: Vec<Str>, Strs, "DedicatedHostIds", "DedicatedHostId", "DedicatedHostId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), optional, None;
} }

shape! { InstanceEventWindowStateChange {
    0 instance_event_window_id: Str, Str, "InstanceEventWindowId", "InstanceEventWindowId", "instanceEventWindowId", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_EVENT_WINDOW_STATE));
} }

shape! { InstanceEventWindowTimeRange {
    0 start_week_day: Str, Str, "StartWeekDay", "StartWeekDay", "startWeekDay", Kind::Str, optional, Some(&Rule::Enum(&enums::WEEK_DAY));
    1 start_hour: i32, Int, "StartHour", "StartHour", "startHour", Kind::Int, optional, Some(&Rule::Range(0, 23));
    2 end_week_day: Str, Str, "EndWeekDay", "EndWeekDay", "endWeekDay", Kind::Str, optional, Some(&Rule::Enum(&enums::WEEK_DAY));
    3 end_hour: i32, Int, "EndHour", "EndHour", "endHour", Kind::Int, optional, Some(&Rule::Range(0, 23));
} }

shape! { InstanceEventWindowTimeRangeRequest {
    0 start_week_day: Str, Str, "StartWeekDay", "StartWeekDay", "StartWeekDay", Kind::Str, optional, Some(&Rule::Enum(&enums::WEEK_DAY));
    1 start_hour: i32, Int, "StartHour", "StartHour", "StartHour", Kind::Int, optional, Some(&Rule::Range(0, 23));
    2 end_week_day: Str, Str, "EndWeekDay", "EndWeekDay", "EndWeekDay", Kind::Str, optional, Some(&Rule::Enum(&enums::WEEK_DAY));
    3 end_hour: i32, Int, "EndHour", "EndHour", "EndHour", Kind::Int, optional, Some(&Rule::Range(0, 23));
} }

shape! { InstanceExportDetails {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 target_environment: Str, Str, "TargetEnvironment", "TargetEnvironment", "targetEnvironment", Kind::Str, optional, Some(&Rule::Enum(&enums::EXPORT_ENVIRONMENT));
} }

shape! { InstanceFamilyCreditSpecification {
    0 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "instanceFamily", Kind::Str, optional, Some(&Rule::Enum(&enums::UNLIMITED_SUPPORTED_INSTANCE_FAMILY));
    1 cpu_credits: Str, Str, "CpuCredits", "CpuCredits", "cpuCredits", Kind::Str, optional, None;
} }

shape! { InstanceFlexCostAllocationPolicyDocument {
    0 reporting_granularity: Vec<Str>, Strs, "ReportingGranularity", "ReportingGranularity", "ReportingGranularity", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_REPORTING_GRANULARITY)))), required, Some(&Rule::Count(1, 1));
    1 dimensions: Vec<Str>, Strs, "Dimensions", "Dimensions", "Dimensions", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_COST_DIMENSION)))), required, Some(&Rule::Count(1, 2));
    2 cidr_range_specifications: FlexCostAllocationCidrRangeSpecifications, Struct, "CidrRangeSpecifications", "CidrRangeSpecifications", "CidrRangeSpecifications", Kind::Struct(FlexCostAllocationCidrRangeSpecifications::DEF), optional, None;
} }

shape! { InstanceImageMetadata {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 launch_time: Timestamp, Time, "LaunchTime", "LaunchTime", "launchTime", Kind::Time, optional, None;
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    4 zone_id: Str, Str, "ZoneId", "ZoneId", "zoneId", Kind::Str, optional, None;
    5 state: InstanceState, Struct, "State", "InstanceState", "instanceState", Kind::Struct(InstanceState::DEF), optional, None;
    6 owner_id: Str, Str, "OwnerId", "InstanceOwnerId", "instanceOwnerId", Kind::Str, optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    8 image_metadata: ImageMetadata, Struct, "ImageMetadata", "ImageMetadata", "imageMetadata", Kind::Struct(ImageMetadata::DEF), optional, None;
    9 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
} }

shape! { InstanceIpv4Prefix {
    0 ipv4_prefix: Str, Str, "Ipv4Prefix", "Ipv4Prefix", "ipv4Prefix", Kind::Str, optional, None;
} }

shape! { InstanceIpv6Address {
    0 ipv6_address: Str, Str, "Ipv6Address", "Ipv6Address", "ipv6Address", Kind::Str, optional, None;
    1 is_primary_ipv6: bool, Bool, "IsPrimaryIpv6", "IsPrimaryIpv6", "isPrimaryIpv6", Kind::Bool, optional, None;
} }

shape! { InstanceIpv6AddressRequest {
    0 ipv6_address: Str, Str, "Ipv6Address", "Ipv6Address", "Ipv6Address", Kind::Str, optional, None;
} }

shape! { InstanceIpv6Prefix {
    0 ipv6_prefix: Str, Str, "Ipv6Prefix", "Ipv6Prefix", "ipv6Prefix", Kind::Str, optional, None;
} }

shape! { InstanceMaintenanceOptions {
    0 auto_recovery: Str, Str, "AutoRecovery", "AutoRecovery", "autoRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_AUTO_RECOVERY_STATE));
    1 reboot_migration: Str, Str, "RebootMigration", "RebootMigration", "rebootMigration", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_REBOOT_MIGRATION_STATE));
} }

shape! { InstanceMaintenanceOptionsRequest {
    0 auto_recovery: Str, Str, "AutoRecovery", "AutoRecovery", "AutoRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_AUTO_RECOVERY_STATE));
} }

shape! { InstanceMarketOptionsRequest {
    0 market_type: Str, Str, "MarketType", "MarketType", "MarketType", Kind::Str, optional, Some(&Rule::Enum(&enums::MARKET_TYPE));
    1 spot_options: SpotMarketOptions, Struct, "SpotOptions", "SpotOptions", "SpotOptions", Kind::Struct(SpotMarketOptions::DEF), optional, None;
} }

shape! { InstanceMetadataDefaultsResponse {
    0 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "httpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::HTTP_TOKENS_STATE));
    1 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "httpPutResponseHopLimit", Kind::Int, optional, None;
    2 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "httpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_ENDPOINT_STATE));
    3 instance_metadata_tags: Str, Str, "InstanceMetadataTags", "InstanceMetadataTags", "instanceMetadataTags", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_TAGS_STATE));
    4 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
    5 managed_exception_message: Str, Str, "ManagedExceptionMessage", "ManagedExceptionMessage", "managedExceptionMessage", Kind::Str, optional, None;
    6 http_tokens_enforced: Str, Str, "HttpTokensEnforced", "HttpTokensEnforced", "httpTokensEnforced", Kind::Str, optional, Some(&Rule::Enum(&enums::HTTP_TOKENS_ENFORCED_STATE));
} }

shape! { InstanceMetadataOptionsRequest {
    0 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "HttpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::HTTP_TOKENS_STATE));
    1 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", Kind::Int, optional, None;
    2 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "HttpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_ENDPOINT_STATE));
    3 http_protocol_ipv6: Str, Str, "HttpProtocolIpv6", "HttpProtocolIpv6", "HttpProtocolIpv6", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_PROTOCOL_STATE));
    4 instance_metadata_tags: Str, Str, "InstanceMetadataTags", "InstanceMetadataTags", "InstanceMetadataTags", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_TAGS_STATE));
} }

shape! { InstanceMetadataOptionsResponse {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_OPTIONS_STATE));
    1 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "httpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::HTTP_TOKENS_STATE));
    2 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "httpPutResponseHopLimit", Kind::Int, optional, None;
    3 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "httpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_ENDPOINT_STATE));
    4 http_protocol_ipv6: Str, Str, "HttpProtocolIpv6", "HttpProtocolIpv6", "httpProtocolIpv6", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_PROTOCOL_STATE));
    5 instance_metadata_tags: Str, Str, "InstanceMetadataTags", "InstanceMetadataTags", "instanceMetadataTags", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_METADATA_TAGS_STATE));
} }

shape! { InstanceMonitoring {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 monitoring: Monitoring, Struct, "Monitoring", "Monitoring", "monitoring", Kind::Struct(Monitoring::DEF), optional, None;
} }

shape! { InstanceNetworkInterface {
    0 association: InstanceNetworkInterfaceAssociation, Struct, "Association", "Association", "association", Kind::Struct(InstanceNetworkInterfaceAssociation::DEF), optional, None;
    1 attachment: InstanceNetworkInterfaceAttachment, Struct, "Attachment", "Attachment", "attachment", Kind::Struct(InstanceNetworkInterfaceAttachment::DEF), optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 groups: Vec<GroupIdentifier>, Structs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
    4 ipv6_addresses: Vec<InstanceIpv6Address>, Structs, "Ipv6Addresses", "Ipv6AddressesSet", "ipv6AddressesSet", Kind::List(&Item(Kind::Struct(InstanceIpv6Address::DEF), tag!("item"), None)), optional, None;
    5 mac_address: Str, Str, "MacAddress", "MacAddress", "macAddress", Kind::Str, optional, None;
    6 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    7 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    8 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
    9 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    10 private_ip_addresses: Vec<InstancePrivateIpAddress>, Structs, "PrivateIpAddresses", "PrivateIpAddressesSet", "privateIpAddressesSet", Kind::List(&Item(Kind::Struct(InstancePrivateIpAddress::DEF), tag!("item"), None)), optional, None;
    11 source_dest_check: bool, Bool, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Bool, optional, None;
    12 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_INTERFACE_STATUS));
    13 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    14 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    15 interface_type: Str, Str, "InterfaceType", "InterfaceType", "interfaceType", Kind::Str, optional, None;
    16 ipv4_prefixes: Vec<InstanceIpv4Prefix>, Structs, "Ipv4Prefixes", "Ipv4PrefixSet", "ipv4PrefixSet", Kind::List(&Item(Kind::Struct(InstanceIpv4Prefix::DEF), tag!("item"), None)), optional, None;
    17 ipv6_prefixes: Vec<InstanceIpv6Prefix>, Structs, "Ipv6Prefixes", "Ipv6PrefixSet", "ipv6PrefixSet", Kind::List(&Item(Kind::Struct(InstanceIpv6Prefix::DEF), tag!("item"), None)), optional, None;
    18 connection_tracking_configuration: ConnectionTrackingSpecificationResponse, Struct, "ConnectionTrackingConfiguration", "ConnectionTrackingConfiguration", "connectionTrackingConfiguration", Kind::Struct(ConnectionTrackingSpecificationResponse::DEF), optional, None;
    19 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
} }

shape! { InstanceNetworkInterfaceAssociation {
    0 carrier_ip: Str, Str, "CarrierIp", "CarrierIp", "carrierIp", Kind::Str, optional, None;
    1 customer_owned_ip: Str, Str, "CustomerOwnedIp", "CustomerOwnedIp", "customerOwnedIp", Kind::Str, optional, None;
    2 ip_owner_id: Str, Str, "IpOwnerId", "IpOwnerId", "ipOwnerId", Kind::Str, optional, None;
    3 public_dns_name: Str, Str, "PublicDnsName", "PublicDnsName", "publicDnsName", Kind::Str, optional, None;
    4 public_ip: Str, Str, "PublicIp", "PublicIp", "publicIp", Kind::Str, optional, None;
} }

shape! { InstanceNetworkInterfaceAttachment {
    0 attach_time: Timestamp, Time, "AttachTime", "AttachTime", "attachTime", Kind::Time, optional, None;
    1 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, optional, None;
    2 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    3 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    4 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_STATUS));
    5 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
    6 ena_srd_specification: InstanceAttachmentEnaSrdSpecification, Struct, "EnaSrdSpecification", "EnaSrdSpecification", "enaSrdSpecification", Kind::Struct(InstanceAttachmentEnaSrdSpecification::DEF), optional, None;
    7 ena_queue_count: i32, Int, "EnaQueueCount", "EnaQueueCount", "enaQueueCount", Kind::Int, optional, None;
} }

shape! { InstanceNetworkInterfaceSpecification {
    0 associate_public_ip_address: bool, Bool, "AssociatePublicIpAddress", "AssociatePublicIpAddress", "associatePublicIpAddress", Kind::Bool, optional, None;
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    4 groups: Vec<Str>, Strs, "Groups", "SecurityGroupId", "SecurityGroupId", Kind::List(&Item(Kind::Str, tag!("SecurityGroupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    5 ipv6_address_count: i32, Int, "Ipv6AddressCount", "Ipv6AddressCount", "ipv6AddressCount", Kind::Int, optional, None;
    6 ipv6_addresses: Vec<InstanceIpv6Address>, Structs, "Ipv6Addresses", "Ipv6Addresses", "ipv6AddressesSet", Kind::List(&Item(Kind::Struct(InstanceIpv6Address::DEF), tag!("item"), None)), optional, None;
    7 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    8 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
    9 private_ip_addresses: Vec<PrivateIpAddressSpecification>, Structs, "PrivateIpAddresses", "PrivateIpAddresses", "privateIpAddressesSet", Kind::List(&Item(Kind::Struct(PrivateIpAddressSpecification::DEF), tag!("item"), None)), optional, None;
    10 secondary_private_ip_address_count: i32, Int, "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", Kind::Int, optional, None;
    11 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    12 associate_carrier_ip_address: bool, Bool, "AssociateCarrierIpAddress", "AssociateCarrierIpAddress", "AssociateCarrierIpAddress", Kind::Bool, optional, None;
    13 interface_type: Str, Str, "InterfaceType", "InterfaceType", "InterfaceType", Kind::Str, optional, None;
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

shape! { InstanceNetworkPerformanceOptions {
    0 bandwidth_weighting: Str, Str, "BandwidthWeighting", "BandwidthWeighting", "bandwidthWeighting", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_BANDWIDTH_WEIGHTING));
} }

shape! { InstanceNetworkPerformanceOptionsRequest {
    0 bandwidth_weighting: Str, Str, "BandwidthWeighting", "BandwidthWeighting", "BandwidthWeighting", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_BANDWIDTH_WEIGHTING));
} }

shape! { InstancePrivateIpAddress {
    0 association: InstanceNetworkInterfaceAssociation, Struct, "Association", "Association", "association", Kind::Struct(InstanceNetworkInterfaceAssociation::DEF), optional, None;
    1 primary: bool, Bool, "Primary", "Primary", "primary", Kind::Bool, optional, None;
    2 private_dns_name: Str, Str, "PrivateDnsName", "PrivateDnsName", "privateDnsName", Kind::Str, optional, None;
    3 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { InstanceRequirements {
    0 vcpu_count: VCpuCountRange, Struct, "VCpuCount", "VCpuCount", "vCpuCount", Kind::Struct(VCpuCountRange::DEF), optional, None;
    1 memory_mi_b: MemoryMiB, Struct, "MemoryMiB", "MemoryMiB", "memoryMiB", Kind::Struct(MemoryMiB::DEF), optional, None;
    2 cpu_manufacturers: Vec<Str>, Strs, "CpuManufacturers", "CpuManufacturerSet", "cpuManufacturerSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::CPU_MANUFACTURER)))), optional, None;
    3 memory_gib_per_vcpu: MemoryGiBPerVCpu, Struct, "MemoryGiBPerVCpu", "MemoryGiBPerVCpu", "memoryGiBPerVCpu", Kind::Struct(MemoryGiBPerVCpu::DEF), optional, None;
    4 excluded_instance_types: Vec<Str>, Strs, "ExcludedInstanceTypes", "ExcludedInstanceTypeSet", "excludedInstanceTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 30)))), optional, Some(&Rule::Count(0, 400));
    5 instance_generations: Vec<Str>, Strs, "InstanceGenerations", "InstanceGenerationSet", "instanceGenerationSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::INSTANCE_GENERATION)))), optional, None;
    6 spot_max_price_percentage_over_lowest_price: i32, Int, "SpotMaxPricePercentageOverLowestPrice", "SpotMaxPricePercentageOverLowestPrice", "spotMaxPricePercentageOverLowestPrice", Kind::Int, optional, None;
    7 on_demand_max_price_percentage_over_lowest_price: i32, Int, "OnDemandMaxPricePercentageOverLowestPrice", "OnDemandMaxPricePercentageOverLowestPrice", "onDemandMaxPricePercentageOverLowestPrice", Kind::Int, optional, None;
    8 bare_metal: Str, Str, "BareMetal", "BareMetal", "bareMetal", Kind::Str, optional, Some(&Rule::Enum(&enums::BARE_METAL));
    9 burstable_performance: Str, Str, "BurstablePerformance", "BurstablePerformance", "burstablePerformance", Kind::Str, optional, Some(&Rule::Enum(&enums::BURSTABLE_PERFORMANCE));
    10 require_hibernate_support: bool, Bool, "RequireHibernateSupport", "RequireHibernateSupport", "requireHibernateSupport", Kind::Bool, optional, None;
    11 network_interface_count: NetworkInterfaceCount, Struct, "NetworkInterfaceCount", "NetworkInterfaceCount", "networkInterfaceCount", Kind::Struct(NetworkInterfaceCount::DEF), optional, None;
    12 local_storage: Str, Str, "LocalStorage", "LocalStorage", "localStorage", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_STORAGE));
    13 local_storage_types: Vec<Str>, Strs, "LocalStorageTypes", "LocalStorageTypeSet", "localStorageTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::LOCAL_STORAGE_TYPE)))), optional, None;
    14 total_local_storage_gb: TotalLocalStorageGB, Struct, "TotalLocalStorageGB", "TotalLocalStorageGB", "totalLocalStorageGB", Kind::Struct(TotalLocalStorageGB::DEF), optional, None;
    15 baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbps, Struct, "BaselineEbsBandwidthMbps", "BaselineEbsBandwidthMbps", "baselineEbsBandwidthMbps", Kind::Struct(BaselineEbsBandwidthMbps::DEF), optional, None;
    16 accelerator_types: Vec<Str>, Strs, "AcceleratorTypes", "AcceleratorTypeSet", "acceleratorTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ACCELERATOR_TYPE)))), optional, None;
    17 accelerator_count: AcceleratorCount, Struct, "AcceleratorCount", "AcceleratorCount", "acceleratorCount", Kind::Struct(AcceleratorCount::DEF), optional, None;
    18 accelerator_manufacturers: Vec<Str>, Strs, "AcceleratorManufacturers", "AcceleratorManufacturerSet", "acceleratorManufacturerSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ACCELERATOR_MANUFACTURER)))), optional, None;
    19 accelerator_names: Vec<Str>, Strs, "AcceleratorNames", "AcceleratorNameSet", "acceleratorNameSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ACCELERATOR_NAME)))), optional, None;
    20 accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiB, Struct, "AcceleratorTotalMemoryMiB", "AcceleratorTotalMemoryMiB", "acceleratorTotalMemoryMiB", Kind::Struct(AcceleratorTotalMemoryMiB::DEF), optional, None;
    21 network_bandwidth_gbps: NetworkBandwidthGbps, Struct, "NetworkBandwidthGbps", "NetworkBandwidthGbps", "networkBandwidthGbps", Kind::Struct(NetworkBandwidthGbps::DEF), optional, None;
    22 allowed_instance_types: Vec<Str>, Strs, "AllowedInstanceTypes", "AllowedInstanceTypeSet", "allowedInstanceTypeSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 30)))), optional, Some(&Rule::Count(0, 400));
    23 max_spot_price_as_percentage_of_optimal_on_demand_price: i32, Int, "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", Kind::Int, optional, None;
    24 baseline_performance_factors: BaselinePerformanceFactors, Struct, "BaselinePerformanceFactors", "BaselinePerformanceFactors", "baselinePerformanceFactors", Kind::Struct(BaselinePerformanceFactors::DEF), optional, None;
    25 require_encryption_in_transit: bool, Bool, "RequireEncryptionInTransit", "RequireEncryptionInTransit", "requireEncryptionInTransit", Kind::Bool, optional, None;
} }

shape! { InstanceRequirementsRequest {
    0 vcpu_count: VCpuCountRangeRequest, Struct, "VCpuCount", "VCpuCount", "VCpuCount", Kind::Struct(VCpuCountRangeRequest::DEF), required, None;
    1 memory_mi_b: MemoryMiBRequest, Struct, "MemoryMiB", "MemoryMiB", "MemoryMiB", Kind::Struct(MemoryMiBRequest::DEF), required, None;
    2 cpu_manufacturers: Vec<Str>, Strs, "CpuManufacturers", "CpuManufacturer", "CpuManufacturer", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::CPU_MANUFACTURER)))), optional, None;
    3 memory_gib_per_vcpu: MemoryGiBPerVCpuRequest, Struct, "MemoryGiBPerVCpu", "MemoryGiBPerVCpu", "MemoryGiBPerVCpu", Kind::Struct(MemoryGiBPerVCpuRequest::DEF), optional, None;
    4 excluded_instance_types: Vec<Str>, Strs, "ExcludedInstanceTypes", "ExcludedInstanceType", "ExcludedInstanceType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 30)))), optional, Some(&Rule::Count(0, 400));
    5 instance_generations: Vec<Str>, Strs, "InstanceGenerations", "InstanceGeneration", "InstanceGeneration", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::INSTANCE_GENERATION)))), optional, None;
    6 spot_max_price_percentage_over_lowest_price: i32, Int, "SpotMaxPricePercentageOverLowestPrice", "SpotMaxPricePercentageOverLowestPrice", "SpotMaxPricePercentageOverLowestPrice", Kind::Int, optional, None;
    7 on_demand_max_price_percentage_over_lowest_price: i32, Int, "OnDemandMaxPricePercentageOverLowestPrice", "OnDemandMaxPricePercentageOverLowestPrice", "OnDemandMaxPricePercentageOverLowestPrice", Kind::Int, optional, None;
    8 bare_metal: Str, Str, "BareMetal", "BareMetal", "BareMetal", Kind::Str, optional, Some(&Rule::Enum(&enums::BARE_METAL));
    9 burstable_performance: Str, Str, "BurstablePerformance", "BurstablePerformance", "BurstablePerformance", Kind::Str, optional, Some(&Rule::Enum(&enums::BURSTABLE_PERFORMANCE));
    10 require_hibernate_support: bool, Bool, "RequireHibernateSupport", "RequireHibernateSupport", "RequireHibernateSupport", Kind::Bool, optional, None;
    11 network_interface_count: NetworkInterfaceCountRequest, Struct, "NetworkInterfaceCount", "NetworkInterfaceCount", "NetworkInterfaceCount", Kind::Struct(NetworkInterfaceCountRequest::DEF), optional, None;
    12 local_storage: Str, Str, "LocalStorage", "LocalStorage", "LocalStorage", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCAL_STORAGE));
    13 local_storage_types: Vec<Str>, Strs, "LocalStorageTypes", "LocalStorageType", "LocalStorageType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::LOCAL_STORAGE_TYPE)))), optional, None;
    14 total_local_storage_gb: TotalLocalStorageGBRequest, Struct, "TotalLocalStorageGB", "TotalLocalStorageGB", "TotalLocalStorageGB", Kind::Struct(TotalLocalStorageGBRequest::DEF), optional, None;
    15 baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest, Struct, "BaselineEbsBandwidthMbps", "BaselineEbsBandwidthMbps", "BaselineEbsBandwidthMbps", Kind::Struct(BaselineEbsBandwidthMbpsRequest::DEF), optional, None;
    16 accelerator_types: Vec<Str>, Strs, "AcceleratorTypes", "AcceleratorType", "AcceleratorType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ACCELERATOR_TYPE)))), optional, None;
    17 accelerator_count: AcceleratorCountRequest, Struct, "AcceleratorCount", "AcceleratorCount", "AcceleratorCount", Kind::Struct(AcceleratorCountRequest::DEF), optional, None;
    18 accelerator_manufacturers: Vec<Str>, Strs, "AcceleratorManufacturers", "AcceleratorManufacturer", "AcceleratorManufacturer", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ACCELERATOR_MANUFACTURER)))), optional, None;
    19 accelerator_names: Vec<Str>, Strs, "AcceleratorNames", "AcceleratorName", "AcceleratorName", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ACCELERATOR_NAME)))), optional, None;
    20 accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest, Struct, "AcceleratorTotalMemoryMiB", "AcceleratorTotalMemoryMiB", "AcceleratorTotalMemoryMiB", Kind::Struct(AcceleratorTotalMemoryMiBRequest::DEF), optional, None;
    21 network_bandwidth_gbps: NetworkBandwidthGbpsRequest, Struct, "NetworkBandwidthGbps", "NetworkBandwidthGbps", "NetworkBandwidthGbps", Kind::Struct(NetworkBandwidthGbpsRequest::DEF), optional, None;
    22 allowed_instance_types: Vec<Str>, Strs, "AllowedInstanceTypes", "AllowedInstanceType", "AllowedInstanceType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 30)))), optional, Some(&Rule::Count(0, 400));
    23 max_spot_price_as_percentage_of_optimal_on_demand_price: i32, Int, "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", Kind::Int, optional, None;
    24 baseline_performance_factors: BaselinePerformanceFactorsRequest, Struct, "BaselinePerformanceFactors", "BaselinePerformanceFactors", "BaselinePerformanceFactors", Kind::Struct(BaselinePerformanceFactorsRequest::DEF), optional, None;
    25 require_encryption_in_transit: bool, Bool, "RequireEncryptionInTransit", "RequireEncryptionInTransit", "RequireEncryptionInTransit", Kind::Bool, optional, None;
} }

shape! { InstanceRequirementsWithMetadataRequest {
    0 architecture_types: Vec<Str>, Strs, "ArchitectureTypes", "ArchitectureType", "ArchitectureType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ARCHITECTURE_TYPE)))), optional, Some(&Rule::Count(0, 3));
    1 virtualization_types: Vec<Str>, Strs, "VirtualizationTypes", "VirtualizationType", "VirtualizationType", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::VIRTUALIZATION_TYPE)))), optional, Some(&Rule::Count(0, 2));
    2 instance_requirements: InstanceRequirementsRequest, Struct, "InstanceRequirements", "InstanceRequirements", "InstanceRequirements", Kind::Struct(InstanceRequirementsRequest::DEF), optional, None;
} }

shape! { InstanceSecondaryInterface {
    0 attachment: InstanceSecondaryInterfaceAttachment, Struct, "Attachment", "Attachment", "attachment", Kind::Struct(InstanceSecondaryInterfaceAttachment::DEF), optional, None;
    1 mac_address: Str, Str, "MacAddress", "MacAddress", "macAddress", Kind::Str, optional, None;
    2 secondary_interface_id: Str, Str, "SecondaryInterfaceId", "SecondaryInterfaceId", "secondaryInterfaceId", Kind::Str, optional, None;
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 private_ip_addresses: Vec<InstanceSecondaryInterfacePrivateIpAddress>, Structs, "PrivateIpAddresses", "PrivateIpAddressSet", "privateIpAddressSet", Kind::List(&Item(Kind::Struct(InstanceSecondaryInterfacePrivateIpAddress::DEF), tag!("item"), None)), optional, None;
    5 source_dest_check: bool, Bool, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Bool, optional, None;
    6 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_INTERFACE_STATUS));
    7 secondary_subnet_id: Str, Str, "SecondarySubnetId", "SecondarySubnetId", "secondarySubnetId", Kind::Str, optional, None;
    8 secondary_network_id: Str, Str, "SecondaryNetworkId", "SecondaryNetworkId", "secondaryNetworkId", Kind::Str, optional, None;
    9 interface_type: Str, Str, "InterfaceType", "InterfaceType", "interfaceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_INTERFACE_TYPE));
} }

shape! { InstanceSecondaryInterfaceAttachment {
    0 attach_time: Timestamp, Time, "AttachTime", "AttachTime", "attachTime", Kind::Time, optional, None;
    1 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, optional, None;
    2 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "deleteOnTermination", Kind::Bool, optional, None;
    3 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "deviceIndex", Kind::Int, optional, None;
    4 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_STATUS));
    5 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "networkCardIndex", Kind::Int, optional, None;
} }

shape! { InstanceSecondaryInterfacePrivateIpAddress {
    0 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "privateIpAddress", Kind::Str, optional, None;
} }

shape! { InstanceSecondaryInterfacePrivateIpAddressRequest {
    0 private_ip_address: Str, Str, "PrivateIpAddress", "PrivateIpAddress", "PrivateIpAddress", Kind::Str, required, None;
} }

shape! { InstanceSecondaryInterfaceSpecificationRequest {
    0 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "DeleteOnTermination", Kind::Bool, optional, None;
    1 device_index: i32, Int, "DeviceIndex", "DeviceIndex", "DeviceIndex", Kind::Int, optional, None;
    2 private_ip_addresses: Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>, Structs, "PrivateIpAddresses", "PrivateIpAddress", "PrivateIpAddress", Kind::List(&Item(Kind::Struct(InstanceSecondaryInterfacePrivateIpAddressRequest::DEF), tag!("item"), None)), optional, None;
    3 private_ip_address_count: i32, Int, "PrivateIpAddressCount", "PrivateIpAddressCount", "PrivateIpAddressCount", Kind::Int, optional, None;
    4 secondary_subnet_id: Str, Str, "SecondarySubnetId", "SecondarySubnetId", "SecondarySubnetId", Kind::Str, optional, None;
    5 interface_type: Str, Str, "InterfaceType", "InterfaceType", "InterfaceType", Kind::Str, optional, Some(&Rule::Enum(&enums::SECONDARY_INTERFACE_TYPE));
    6 network_card_index: i32, Int, "NetworkCardIndex", "NetworkCardIndex", "NetworkCardIndex", Kind::Int, optional, None;
} }

shape! { InstanceSpecification {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    1 exclude_boot_volume: bool, Bool, "ExcludeBootVolume", "ExcludeBootVolume", "ExcludeBootVolume", Kind::Bool, optional, None;
    2 exclude_data_volume_ids: Vec<Str>, Strs, "ExcludeDataVolumeIds", "ExcludeDataVolumeId", "ExcludeDataVolumeId", Kind::List(&Item(Kind::Str, tag!("VolumeId"), Some(&Rule::Id(&ids::VOLUME)))), optional, None;
} }

shape! { InstanceState {
    0 code: i32, Int, "Code", "Code", "code", Kind::Int, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_STATE_NAME));
} }

shape! { InstanceStateChange {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 current_state: InstanceState, Struct, "CurrentState", "CurrentState", "currentState", Kind::Struct(InstanceState::DEF), optional, None;
    2 previous_state: InstanceState, Struct, "PreviousState", "PreviousState", "previousState", Kind::Struct(InstanceState::DEF), optional, None;
} }

shape! { InstanceStatus {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    3 operator: OperatorResponse, Struct, "Operator", "Operator", "operator", Kind::Struct(OperatorResponse::DEF), optional, None;
    4 events: Vec<InstanceStatusEvent>, Structs, "Events", "EventsSet", "eventsSet", Kind::List(&Item(Kind::Struct(InstanceStatusEvent::DEF), tag!("item"), None)), optional, None;
    5 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    6 instance_state: InstanceState, Struct, "InstanceState", "InstanceState", "instanceState", Kind::Struct(InstanceState::DEF), optional, None;
    7 instance_status: InstanceStatusSummary, Struct, "InstanceStatus", "InstanceStatus", "instanceStatus", Kind::Struct(InstanceStatusSummary::DEF), optional, None;
    8 system_status: InstanceStatusSummary, Struct, "SystemStatus", "SystemStatus", "systemStatus", Kind::Struct(InstanceStatusSummary::DEF), optional, None;
    9 attached_ebs_status: EbsStatusSummary, Struct, "AttachedEbsStatus", "AttachedEbsStatus", "attachedEbsStatus", Kind::Struct(EbsStatusSummary::DEF), optional, None;
    10 application_status: ApplicationStatusSummary, Struct, "ApplicationStatus", "ApplicationStatus", "applicationStatus", Kind::Struct(ApplicationStatusSummary::DEF), optional, None;
    11 performance_status: PerformanceStatusSummary, Struct, "PerformanceStatus", "PerformanceStatus", "performanceStatus", Kind::Struct(PerformanceStatusSummary::DEF), optional, None;
} }

shape! { InstanceStatusDetails {
    0 impaired_since: Timestamp, Time, "ImpairedSince", "ImpairedSince", "impairedSince", Kind::Time, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, Some(&Rule::Enum(&enums::STATUS_NAME));
    2 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::STATUS_TYPE));
} }

shape! { InstanceStatusEvent {
    0 instance_event_id: Str, Str, "InstanceEventId", "InstanceEventId", "instanceEventId", Kind::Str, optional, None;
    1 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::EVENT_CODE));
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 not_after: Timestamp, Time, "NotAfter", "NotAfter", "notAfter", Kind::Time, optional, None;
    4 not_before: Timestamp, Time, "NotBefore", "NotBefore", "notBefore", Kind::Time, optional, None;
    5 not_before_deadline: Timestamp, Time, "NotBeforeDeadline", "NotBeforeDeadline", "notBeforeDeadline", Kind::Time, optional, None;
} }

shape! { InstanceStatusSummary {
    0 details: Vec<InstanceStatusDetails>, Structs, "Details", "Details", "details", Kind::List(&Item(Kind::Struct(InstanceStatusDetails::DEF), tag!("item"), None)), optional, None;
    1 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::SUMMARY_STATUS));
} }

shape! { InstanceStorageInfo {
    0 total_size_in_gb: i64, Long, "TotalSizeInGB", "TotalSizeInGB", "totalSizeInGB", Kind::Long, optional, None;
    1 disks: Vec<DiskInfo>, Structs, "Disks", "Disks", "disks", Kind::List(&Item(Kind::Struct(DiskInfo::DEF), tag!("item"), None)), optional, None;
    2 nvme_support: Str, Str, "NvmeSupport", "NvmeSupport", "nvmeSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::EPHEMERAL_NVME_SUPPORT));
    3 encryption_support: Str, Str, "EncryptionSupport", "EncryptionSupport", "encryptionSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_STORAGE_ENCRYPTION_SUPPORT));
} }

shape! { InstanceTagNotificationAttribute {
    0 instance_tag_keys: Vec<Str>, Strs, "InstanceTagKeys", "InstanceTagKeySet", "instanceTagKeySet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 include_all_tags_of_instance: bool, Bool, "IncludeAllTagsOfInstance", "IncludeAllTagsOfInstance", "includeAllTagsOfInstance", Kind::Bool, optional, None;
} }

shape! { InstanceTopology {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    3 network_nodes: Vec<Str>, Strs, "NetworkNodes", "NetworkNodeSet", "networkNodeSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    5 zone_id: Str, Str, "ZoneId", "ZoneId", "zoneId", Kind::Str, optional, None;
    6 capacity_block_id: Str, Str, "CapacityBlockId", "CapacityBlockId", "capacityBlockId", Kind::Str, optional, None;
} }

shape! { InstanceTypeInfo {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    1 current_generation: bool, Bool, "CurrentGeneration", "CurrentGeneration", "currentGeneration", Kind::Bool, optional, None;
    2 free_tier_eligible: bool, Bool, "FreeTierEligible", "FreeTierEligible", "freeTierEligible", Kind::Bool, optional, None;
    3 supported_usage_classes: Vec<Str>, Strs, "SupportedUsageClasses", "SupportedUsageClasses", "supportedUsageClasses", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::USAGE_CLASS_TYPE)))), optional, None;
    4 supported_root_device_types: Vec<Str>, Strs, "SupportedRootDeviceTypes", "SupportedRootDeviceTypes", "supportedRootDeviceTypes", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::ROOT_DEVICE_TYPE)))), optional, None;
    5 supported_virtualization_types: Vec<Str>, Strs, "SupportedVirtualizationTypes", "SupportedVirtualizationTypes", "supportedVirtualizationTypes", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::VIRTUALIZATION_TYPE)))), optional, None;
    6 bare_metal: bool, Bool, "BareMetal", "BareMetal", "bareMetal", Kind::Bool, optional, None;
    7 hypervisor: Str, Str, "Hypervisor", "Hypervisor", "hypervisor", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_TYPE_HYPERVISOR));
    8 processor_info: ProcessorInfo, Struct, "ProcessorInfo", "ProcessorInfo", "processorInfo", Kind::Struct(ProcessorInfo::DEF), optional, None;
    9 vcpu_info: VCpuInfo, Struct, "VCpuInfo", "VCpuInfo", "vCpuInfo", Kind::Struct(VCpuInfo::DEF), optional, None;
    10 memory_info: MemoryInfo, Struct, "MemoryInfo", "MemoryInfo", "memoryInfo", Kind::Struct(MemoryInfo::DEF), optional, None;
    11 instance_storage_supported: bool, Bool, "InstanceStorageSupported", "InstanceStorageSupported", "instanceStorageSupported", Kind::Bool, optional, None;
    12 instance_storage_info: InstanceStorageInfo, Struct, "InstanceStorageInfo", "InstanceStorageInfo", "instanceStorageInfo", Kind::Struct(InstanceStorageInfo::DEF), optional, None;
    13 ebs_info: EbsInfo, Struct, "EbsInfo", "EbsInfo", "ebsInfo", Kind::Struct(EbsInfo::DEF), optional, None;
    14 network_info: NetworkInfo, Struct, "NetworkInfo", "NetworkInfo", "networkInfo", Kind::Struct(NetworkInfo::DEF), optional, None;
    15 gpu_info: GpuInfo, Struct, "GpuInfo", "GpuInfo", "gpuInfo", Kind::Struct(GpuInfo::DEF), optional, None;
    16 fpga_info: FpgaInfo, Struct, "FpgaInfo", "FpgaInfo", "fpgaInfo", Kind::Struct(FpgaInfo::DEF), optional, None;
    17 placement_group_info: PlacementGroupInfo, Struct, "PlacementGroupInfo", "PlacementGroupInfo", "placementGroupInfo", Kind::Struct(PlacementGroupInfo::DEF), optional, None;
    18 inference_accelerator_info: InferenceAcceleratorInfo, Struct, "InferenceAcceleratorInfo", "InferenceAcceleratorInfo", "inferenceAcceleratorInfo", Kind::Struct(InferenceAcceleratorInfo::DEF), optional, None;
    19 hibernation_supported: bool, Bool, "HibernationSupported", "HibernationSupported", "hibernationSupported", Kind::Bool, optional, None;
    20 burstable_performance_supported: bool, Bool, "BurstablePerformanceSupported", "BurstablePerformanceSupported", "burstablePerformanceSupported", Kind::Bool, optional, None;
    21 dedicated_hosts_supported: bool, Bool, "DedicatedHostsSupported", "DedicatedHostsSupported", "dedicatedHostsSupported", Kind::Bool, optional, None;
    22 auto_recovery_supported: bool, Bool, "AutoRecoverySupported", "AutoRecoverySupported", "autoRecoverySupported", Kind::Bool, optional, None;
    23 supported_boot_modes: Vec<Str>, Strs, "SupportedBootModes", "SupportedBootModes", "supportedBootModes", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::BOOT_MODE_TYPE)))), optional, None;
    24 nitro_enclaves_support: Str, Str, "NitroEnclavesSupport", "NitroEnclavesSupport", "nitroEnclavesSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::NITRO_ENCLAVES_SUPPORT));
    25 nitro_tpm_support: Str, Str, "NitroTpmSupport", "NitroTpmSupport", "nitroTpmSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::NITRO_TPM_SUPPORT));
    26 nitro_tpm_info: NitroTpmInfo, Struct, "NitroTpmInfo", "NitroTpmInfo", "nitroTpmInfo", Kind::Struct(NitroTpmInfo::DEF), optional, None;
    27 media_accelerator_info: MediaAcceleratorInfo, Struct, "MediaAcceleratorInfo", "MediaAcceleratorInfo", "mediaAcceleratorInfo", Kind::Struct(MediaAcceleratorInfo::DEF), optional, None;
    28 neuron_info: NeuronInfo, Struct, "NeuronInfo", "NeuronInfo", "neuronInfo", Kind::Struct(NeuronInfo::DEF), optional, None;
    29 phc_support: Str, Str, "PhcSupport", "PhcSupport", "phcSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::PHC_SUPPORT));
    30 reboot_migration_support: Str, Str, "RebootMigrationSupport", "RebootMigrationSupport", "rebootMigrationSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::REBOOT_MIGRATION_SUPPORT));
    31 supported_in_region: bool, Bool, "SupportedInRegion", "SupportedInRegion", "supportedInRegion", Kind::Bool, optional, None;
} }

shape! { InstanceTypeInfoFromInstanceRequirements {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
} }

shape! { InstanceTypeItem {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
} }

shape! { InstanceTypeOffering {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    1 location_type: Str, Str, "LocationType", "LocationType", "locationType", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCATION_TYPE));
    2 location: Str, Str, "Location", "Location", "location", Kind::Str, optional, None;
} }

shape! { InstanceTypeSpecification {
    0 supported_instance_types: Vec<InstanceTypeItem>, Structs, "SupportedInstanceTypes", "SupportedInstanceTypeSet", "supportedInstanceTypeSet", Kind::List(&Item(Kind::Struct(InstanceTypeItem::DEF), tag!("item"), None)), optional, None;
    1 unsupported_instance_types: Vec<InstanceTypeItem>, Structs, "UnsupportedInstanceTypes", "UnsupportedInstanceTypeSet", "unsupportedInstanceTypeSet", Kind::List(&Item(Kind::Struct(InstanceTypeItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { InstanceTypeSpecificationRequest {
    0 supported_instance_types: Vec<Str>, Strs, "SupportedInstanceTypes", "SupportedInstanceType", "SupportedInstanceType", Kind::List(&Item(Kind::Str, tag!("Item"), Some(&Rule::Length(0, 24)))), optional, Some(&Rule::Count(0, 100));
    1 unsupported_instance_types: Vec<Str>, Strs, "UnsupportedInstanceTypes", "UnsupportedInstanceType", "UnsupportedInstanceType", Kind::List(&Item(Kind::Str, tag!("Item"), Some(&Rule::Length(0, 24)))), optional, Some(&Rule::Count(0, 100));
} }

shape! { InstanceUsage {
    0 account_id: Str, Str, "AccountId", "AccountId", "accountId", Kind::Str, optional, None;
    1 used_instance_count: i32, Int, "UsedInstanceCount", "UsedInstanceCount", "usedInstanceCount", Kind::Int, optional, None;
} }

shape! { IntegrateServices {
    0 athena_integrations: Vec<AthenaIntegration>, Structs, "AthenaIntegrations", "AthenaIntegration", "AthenaIntegration", Kind::List(&Item(Kind::Struct(AthenaIntegration::DEF), tag!("item"), None)), optional, Some(&Rule::Count(1, 10));
} }

shape! { InternetGateway {
    0 attachments: Vec<InternetGatewayAttachment>, Structs, "Attachments", "AttachmentSet", "attachmentSet", Kind::List(&Item(Kind::Struct(InternetGatewayAttachment::DEF), tag!("item"), None)), optional, None;
    1 internet_gateway_id: Str, Str, "InternetGatewayId", "InternetGatewayId", "internetGatewayId", Kind::Str, optional, None;
    2 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { InternetGatewayAttachment {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ATTACHMENT_STATUS));
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { InterruptibleCapacityAllocation {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    1 target_instance_count: i32, Int, "TargetInstanceCount", "TargetInstanceCount", "targetInstanceCount", Kind::Int, optional, None;
    2 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_STATUS));
    3 interruptible_capacity_reservation_id: Str, Str, "InterruptibleCapacityReservationId", "InterruptibleCapacityReservationId", "interruptibleCapacityReservationId", Kind::Str, optional, None;
    4 interruption_type: Str, Str, "InterruptionType", "InterruptionType", "interruptionType", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERRUPTION_TYPE));
    5 zero_size_preference: Str, Str, "ZeroSizePreference", "ZeroSizePreference", "zeroSizePreference", Kind::Str, optional, Some(&Rule::Enum(&enums::ZERO_SIZE_PREFERENCE));
} }

shape! { InterruptionInfo {
    0 source_capacity_reservation_id: Str, Str, "SourceCapacityReservationId", "SourceCapacityReservationId", "sourceCapacityReservationId", Kind::Str, optional, None;
    1 interruption_type: Str, Str, "InterruptionType", "InterruptionType", "interruptionType", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERRUPTION_TYPE));
} }

shape! { IpPermission {
    0 ip_protocol: Str, Str, "IpProtocol", "IpProtocol", "ipProtocol", Kind::Str, optional, None;
    1 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, None;
    2 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, None;
    3 user_id_group_pairs: Vec<UserIdGroupPair>, Structs, "UserIdGroupPairs", "Groups", "groups", Kind::List(&Item(Kind::Struct(UserIdGroupPair::DEF), tag!("item"), None)), optional, None;
    4 ip_ranges: Vec<IpRange>, Structs, "IpRanges", "IpRanges", "ipRanges", Kind::List(&Item(Kind::Struct(IpRange::DEF), tag!("item"), None)), optional, None;
    5 ipv6_ranges: Vec<Ipv6Range>, Structs, "Ipv6Ranges", "Ipv6Ranges", "ipv6Ranges", Kind::List(&Item(Kind::Struct(Ipv6Range::DEF), tag!("item"), None)), optional, None;
    6 prefix_list_ids: Vec<PrefixListId>, Structs, "PrefixListIds", "PrefixListIds", "prefixListIds", Kind::List(&Item(Kind::Struct(PrefixListId::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpRange {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 cidr_ip: Str, Str, "CidrIp", "CidrIp", "cidrIp", Kind::Str, optional, None;
} }

shape! { Ipam {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
    2 ipam_arn: Str, Str, "IpamArn", "IpamArn", "ipamArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 ipam_region: Str, Str, "IpamRegion", "IpamRegion", "ipamRegion", Kind::Str, optional, None;
    4 public_default_scope_id: Str, Str, "PublicDefaultScopeId", "PublicDefaultScopeId", "publicDefaultScopeId", Kind::Str, optional, None;
    5 private_default_scope_id: Str, Str, "PrivateDefaultScopeId", "PrivateDefaultScopeId", "privateDefaultScopeId", Kind::Str, optional, None;
    6 scope_count: i32, Int, "ScopeCount", "ScopeCount", "scopeCount", Kind::Int, optional, None;
    7 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    8 operating_regions: Vec<IpamOperatingRegion>, Structs, "OperatingRegions", "OperatingRegionSet", "operatingRegionSet", Kind::List(&Item(Kind::Struct(IpamOperatingRegion::DEF), tag!("item"), None)), optional, None;
    9 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_STATE));
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    11 default_resource_discovery_id: Str, Str, "DefaultResourceDiscoveryId", "DefaultResourceDiscoveryId", "defaultResourceDiscoveryId", Kind::Str, optional, None;
    12 default_resource_discovery_association_id: Str, Str, "DefaultResourceDiscoveryAssociationId", "DefaultResourceDiscoveryAssociationId", "defaultResourceDiscoveryAssociationId", Kind::Str, optional, None;
    13 resource_discovery_association_count: i32, Int, "ResourceDiscoveryAssociationCount", "ResourceDiscoveryAssociationCount", "resourceDiscoveryAssociationCount", Kind::Int, optional, None;
    14 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    15 tier: Str, Str, "Tier", "Tier", "tier", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_TIER));
    16 enable_private_gua: bool, Bool, "EnablePrivateGua", "EnablePrivateGua", "enablePrivateGua", Kind::Bool, optional, None;
    17 metered_account: Str, Str, "MeteredAccount", "MeteredAccount", "meteredAccount", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_METERED_ACCOUNT));
} }

shape! { IpamAddressHistoryRecord {
    0 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    1 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_ADDRESS_HISTORY_RESOURCE_TYPE));
    3 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    4 resource_cidr: Str, Str, "ResourceCidr", "ResourceCidr", "resourceCidr", Kind::Str, optional, None;
    5 resource_name: Str, Str, "ResourceName", "ResourceName", "resourceName", Kind::Str, optional, None;
    6 resource_compliance_status: Str, Str, "ResourceComplianceStatus", "ResourceComplianceStatus", "resourceComplianceStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_COMPLIANCE_STATUS));
    7 resource_overlap_status: Str, Str, "ResourceOverlapStatus", "ResourceOverlapStatus", "resourceOverlapStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_OVERLAP_STATUS));
    8 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    9 sampled_start_time: Timestamp, Time, "SampledStartTime", "SampledStartTime", "sampledStartTime", Kind::Time, optional, None;
    10 sampled_end_time: Timestamp, Time, "SampledEndTime", "SampledEndTime", "sampledEndTime", Kind::Time, optional, None;
} }

shape! { IpamCidrAuthorizationContext {
    0 message: Str, Str, "Message", "Message", "Message", Kind::Str, optional, None;
    1 signature: Str, Str, "Signature", "Signature", "Signature", Kind::Str, optional, None;
} }

shape! { IpamDiscoveredAccount {
    0 account_id: Str, Str, "AccountId", "AccountId", "accountId", Kind::Str, optional, None;
    1 discovery_region: Str, Str, "DiscoveryRegion", "DiscoveryRegion", "discoveryRegion", Kind::Str, optional, None;
    2 failure_reason: IpamDiscoveryFailureReason, Struct, "FailureReason", "FailureReason", "failureReason", Kind::Struct(IpamDiscoveryFailureReason::DEF), optional, None;
    3 last_attempted_discovery_time: Timestamp, Time, "LastAttemptedDiscoveryTime", "LastAttemptedDiscoveryTime", "lastAttemptedDiscoveryTime", Kind::Time, optional, None;
    4 last_successful_discovery_time: Timestamp, Time, "LastSuccessfulDiscoveryTime", "LastSuccessfulDiscoveryTime", "lastSuccessfulDiscoveryTime", Kind::Time, optional, None;
    5 organizational_unit_id: Str, Str, "OrganizationalUnitId", "OrganizationalUnitId", "organizationalUnitId", Kind::Str, optional, None;
} }

shape! { IpamDiscoveredPublicAddress {
    0 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "ipamResourceDiscoveryId", Kind::Str, optional, None;
    1 address_region: Str, Str, "AddressRegion", "AddressRegion", "addressRegion", Kind::Str, optional, None;
    2 address: Str, Str, "Address", "Address", "address", Kind::Str, optional, None;
    3 address_owner_id: Str, Str, "AddressOwnerId", "AddressOwnerId", "addressOwnerId", Kind::Str, optional, None;
    4 address_allocation_id: Str, Str, "AddressAllocationId", "AddressAllocationId", "addressAllocationId", Kind::Str, optional, None;
    5 association_status: Str, Str, "AssociationStatus", "AssociationStatus", "associationStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PUBLIC_ADDRESS_ASSOCIATION_STATUS));
    6 address_type: Str, Str, "AddressType", "AddressType", "addressType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PUBLIC_ADDRESS_TYPE));
    7 service: Str, Str, "Service", "Service", "service", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PUBLIC_ADDRESS_AWS_SERVICE));
    8 service_resource: Str, Str, "ServiceResource", "ServiceResource", "serviceResource", Kind::Str, optional, None;
    9 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    10 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    11 public_ipv4_pool_id: Str, Str, "PublicIpv4PoolId", "PublicIpv4PoolId", "publicIpv4PoolId", Kind::Str, optional, None;
    12 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    13 network_interface_description: Str, Str, "NetworkInterfaceDescription", "NetworkInterfaceDescription", "networkInterfaceDescription", Kind::Str, optional, None;
    14 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    15 tags: IpamPublicAddressTags, Struct, "Tags", "Tags", "tags", Kind::Struct(IpamPublicAddressTags::DEF), optional, None;
    16 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    17 security_groups: Vec<IpamPublicAddressSecurityGroup>, Structs, "SecurityGroups", "SecurityGroupSet", "securityGroupSet", Kind::List(&Item(Kind::Struct(IpamPublicAddressSecurityGroup::DEF), tag!("item"), None)), optional, None;
    18 sample_time: Timestamp, Time, "SampleTime", "SampleTime", "sampleTime", Kind::Time, optional, None;
} }

shape! { IpamDiscoveredResourceCidr {
    0 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "ipamResourceDiscoveryId", Kind::Str, optional, None;
    1 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    2 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    3 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    4 resource_cidr: Str, Str, "ResourceCidr", "ResourceCidr", "resourceCidr", Kind::Str, optional, None;
    5 ip_source: Str, Str, "IpSource", "IpSource", "ipSource", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_CIDR_IP_SOURCE));
    6 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_TYPE));
    7 resource_tags: Vec<IpamResourceTag>, Structs, "ResourceTags", "ResourceTagSet", "resourceTagSet", Kind::List(&Item(Kind::Struct(IpamResourceTag::DEF), tag!("item"), None)), optional, None;
    8 ip_usage: f64, Double, "IpUsage", "IpUsage", "ipUsage", Kind::Double, optional, None;
    9 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    10 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    11 network_interface_attachment_status: Str, Str, "NetworkInterfaceAttachmentStatus", "NetworkInterfaceAttachmentStatus", "networkInterfaceAttachmentStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_NETWORK_INTERFACE_ATTACHMENT_STATUS));
    12 sample_time: Timestamp, Time, "SampleTime", "SampleTime", "sampleTime", Kind::Time, optional, None;
    13 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { IpamDiscoveredRoute {
    0 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "ipamResourceDiscoveryId", Kind::Str, optional, None;
    1 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    2 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    3 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    4 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_BYOIP_CIDR_STATE));
    6 advertisement_type: Str, Str, "AdvertisementType", "AdvertisementType", "advertisementType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_BYOIP_ADVERTISEMENT_TYPE));
    7 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    8 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    9 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "ipamPoolId", Kind::Str, optional, None;
    10 sample_time: Timestamp, Time, "SampleTime", "SampleTime", "sampleTime", Kind::Time, optional, None;
} }

shape! { IpamDiscoveryFailureReason {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_DISCOVERY_FAILURE_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { IpamExternalResourceVerificationToken {
    0 ipam_external_resource_verification_token_id: Str, Str, "IpamExternalResourceVerificationTokenId", "IpamExternalResourceVerificationTokenId", "ipamExternalResourceVerificationTokenId", Kind::Str, optional, None;
    1 ipam_external_resource_verification_token_arn: Str, Str, "IpamExternalResourceVerificationTokenArn", "IpamExternalResourceVerificationTokenArn", "ipamExternalResourceVerificationTokenArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
    3 ipam_arn: Str, Str, "IpamArn", "IpamArn", "ipamArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    4 ipam_region: Str, Str, "IpamRegion", "IpamRegion", "ipamRegion", Kind::Str, optional, None;
    5 token_value: Str, Str, "TokenValue", "TokenValue", "tokenValue", Kind::Str, optional, None;
    6 token_name: Str, Str, "TokenName", "TokenName", "tokenName", Kind::Str, optional, None;
    7 not_after: Timestamp, Time, "NotAfter", "NotAfter", "notAfter", Kind::Time, optional, None;
    8 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::TOKEN_STATE));
    9 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    10 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_STATE));
} }

shape! { IpamInternetRegistryAssociation {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "ipamInternetRegistryAssociationId", Kind::Str, optional, None;
    2 ipam_internet_registry_association_arn: Str, Str, "IpamInternetRegistryAssociationArn", "IpamInternetRegistryAssociationArn", "ipamInternetRegistryAssociationArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
    4 ipam_region: Str, Str, "IpamRegion", "IpamRegion", "ipamRegion", Kind::Str, optional, None;
    5 rir: Str, Str, "Rir", "Rir", "rir", Kind::Str, optional, Some(&Rule::Enum(&enums::RIR));
    6 organization_handle: Str, Str, "OrganizationHandle", "OrganizationHandle", "organizationHandle", Kind::Str, optional, None;
    7 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    8 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_INTERNET_REGISTRY_ASSOCIATION_STATE));
    9 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    10 child_request_xml: Str, Str, "ChildRequestXml", "ChildRequestXml", "childRequestXml", Kind::Str, optional, None;
    11 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamInternetRegistryAssociationAsn {
    0 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    1 last_observed_at: Timestamp, Time, "LastObservedAt", "LastObservedAt", "lastObservedAt", Kind::Time, optional, None;
} }

shape! { IpamInternetRegistryAssociationCidr {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 last_observed_at: Timestamp, Time, "LastObservedAt", "LastObservedAt", "lastObservedAt", Kind::Time, optional, None;
} }

shape! { IpamOperatingRegion {
    0 region_name: Str, Str, "RegionName", "RegionName", "regionName", Kind::Str, optional, None;
} }

shape! { IpamOrganizationalUnitExclusion {
    0 organizations_entity_path: Str, Str, "OrganizationsEntityPath", "OrganizationsEntityPath", "organizationsEntityPath", Kind::Str, optional, None;
} }

shape! { IpamPolicy {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "ipamPolicyId", Kind::Str, optional, None;
    2 ipam_policy_arn: Str, Str, "IpamPolicyArn", "IpamPolicyArn", "ipamPolicyArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 ipam_policy_region: Str, Str, "IpamPolicyRegion", "IpamPolicyRegion", "ipamPolicyRegion", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POLICY_STATE));
    5 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    7 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
} }

shape! { IpamPolicyAllocationRule {
    0 source_ipam_pool_id: Str, Str, "SourceIpamPoolId", "SourceIpamPoolId", "sourceIpamPoolId", Kind::Str, optional, None;
} }

shape! { IpamPolicyAllocationRuleRequest {
    0 source_ipam_pool_id: Str, Str, "SourceIpamPoolId", "SourceIpamPoolId", "SourceIpamPoolId", Kind::Str, optional, None;
} }

shape! { IpamPolicyDocument {
    0 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "ipamPolicyId", Kind::Str, optional, None;
    1 locale: Str, Str, "Locale", "Locale", "locale", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POLICY_RESOURCE_TYPE));
    3 allocation_rules: Vec<IpamPolicyAllocationRule>, Structs, "AllocationRules", "AllocationRuleSet", "allocationRuleSet", Kind::List(&Item(Kind::Struct(IpamPolicyAllocationRule::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamPolicyOrganizationTarget {
    0 organization_target_id: Str, Str, "OrganizationTargetId", "OrganizationTargetId", "organizationTargetId", Kind::Str, optional, None;
} }

shape! { IpamPool {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "ipamPoolId", Kind::Str, optional, None;
    2 source_ipam_pool_id: Str, Str, "SourceIpamPoolId", "SourceIpamPoolId", "sourceIpamPoolId", Kind::Str, optional, None;
    3 ipam_pool_arn: Str, Str, "IpamPoolArn", "IpamPoolArn", "ipamPoolArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    4 ipam_scope_arn: Str, Str, "IpamScopeArn", "IpamScopeArn", "ipamScopeArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    5 ipam_scope_type: Str, Str, "IpamScopeType", "IpamScopeType", "ipamScopeType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_SCOPE_TYPE));
    6 ipam_arn: Str, Str, "IpamArn", "IpamArn", "ipamArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    7 ipam_region: Str, Str, "IpamRegion", "IpamRegion", "ipamRegion", Kind::Str, optional, None;
    8 locale: Str, Str, "Locale", "Locale", "locale", Kind::Str, optional, None;
    9 pool_depth: i32, Int, "PoolDepth", "PoolDepth", "poolDepth", Kind::Int, optional, None;
    10 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_STATE));
    11 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    12 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    13 auto_import: bool, Bool, "AutoImport", "AutoImport", "autoImport", Kind::Bool, optional, None;
    14 publicly_advertisable: bool, Bool, "PubliclyAdvertisable", "PubliclyAdvertisable", "publiclyAdvertisable", Kind::Bool, optional, None;
    15 address_family: Str, Str, "AddressFamily", "AddressFamily", "addressFamily", Kind::Str, optional, Some(&Rule::Enum(&enums::ADDRESS_FAMILY));
    16 allocation_min_netmask_length: i32, Int, "AllocationMinNetmaskLength", "AllocationMinNetmaskLength", "allocationMinNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    17 allocation_max_netmask_length: i32, Int, "AllocationMaxNetmaskLength", "AllocationMaxNetmaskLength", "allocationMaxNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    18 allocation_default_netmask_length: i32, Int, "AllocationDefaultNetmaskLength", "AllocationDefaultNetmaskLength", "allocationDefaultNetmaskLength", Kind::Int, optional, Some(&Rule::Range(0, 128));
    19 allocation_resource_tags: Vec<IpamResourceTag>, Structs, "AllocationResourceTags", "AllocationResourceTagSet", "allocationResourceTagSet", Kind::List(&Item(Kind::Struct(IpamResourceTag::DEF), tag!("item"), None)), optional, None;
    20 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    21 aws_service: Str, Str, "AwsService", "AwsService", "awsService", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_AWS_SERVICE));
    22 public_ip_source: Str, Str, "PublicIpSource", "PublicIpSource", "publicIpSource", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_PUBLIC_IP_SOURCE));
    23 source_resource: IpamPoolSourceResource, Struct, "SourceResource", "SourceResource", "sourceResource", Kind::Struct(IpamPoolSourceResource::DEF), optional, None;
} }

shape! { IpamPoolAllocation {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 ipam_pool_allocation_id: Str, Str, "IpamPoolAllocationId", "IpamPoolAllocationId", "ipamPoolAllocationId", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    4 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_ALLOCATION_RESOURCE_TYPE));
    5 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    6 resource_owner: Str, Str, "ResourceOwner", "ResourceOwner", "resourceOwner", Kind::Str, optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamPoolCidr {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_CIDR_STATE));
    2 failure_reason: IpamPoolCidrFailureReason, Struct, "FailureReason", "FailureReason", "failureReason", Kind::Struct(IpamPoolCidrFailureReason::DEF), optional, None;
    3 ipam_pool_cidr_id: Str, Str, "IpamPoolCidrId", "IpamPoolCidrId", "ipamPoolCidrId", Kind::Str, optional, None;
    4 netmask_length: i32, Int, "NetmaskLength", "NetmaskLength", "netmaskLength", Kind::Int, optional, None;
} }

shape! { IpamPoolCidrFailureReason {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_CIDR_FAILURE_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { IpamPoolSourceResource {
    0 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_SOURCE_RESOURCE_TYPE));
    2 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    3 resource_owner: Str, Str, "ResourceOwner", "ResourceOwner", "resourceOwner", Kind::Str, optional, None;
} }

shape! { IpamPoolSourceResourceRequest {
    0 resource_id: Str, Str, "ResourceId", "ResourceId", "ResourceId", Kind::Str, optional, None;
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_POOL_SOURCE_RESOURCE_TYPE));
    2 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "ResourceRegion", Kind::Str, optional, None;
    3 resource_owner: Str, Str, "ResourceOwner", "ResourceOwner", "ResourceOwner", Kind::Str, optional, None;
} }

shape! { IpamPrefixListResolver {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "ipamPrefixListResolverId", Kind::Str, optional, None;
    2 ipam_prefix_list_resolver_arn: Str, Str, "IpamPrefixListResolverArn", "IpamPrefixListResolverArn", "ipamPrefixListResolverArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 ipam_arn: Str, Str, "IpamArn", "IpamArn", "ipamArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    4 ipam_region: Str, Str, "IpamRegion", "IpamRegion", "ipamRegion", Kind::Str, optional, None;
    5 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    6 address_family: Str, Str, "AddressFamily", "AddressFamily", "addressFamily", Kind::Str, optional, Some(&Rule::Enum(&enums::ADDRESS_FAMILY));
    7 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PREFIX_LIST_RESOLVER_STATE));
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    9 last_version_creation_status: Str, Str, "LastVersionCreationStatus", "LastVersionCreationStatus", "lastVersionCreationStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PREFIX_LIST_RESOLVER_VERSION_CREATION_STATUS));
    10 last_version_creation_status_message: Str, Str, "LastVersionCreationStatusMessage", "LastVersionCreationStatusMessage", "lastVersionCreationStatusMessage", Kind::Str, optional, None;
} }

shape! { IpamPrefixListResolverRule {
    0 rule_type: Str, Str, "RuleType", "RuleType", "ruleType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PREFIX_LIST_RESOLVER_RULE_TYPE));
    1 static_cidr: Str, Str, "StaticCidr", "StaticCidr", "staticCidr", Kind::Str, optional, None;
    2 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "ipamScopeId", Kind::Str, optional, None;
    3 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_TYPE));
    4 conditions: Vec<IpamPrefixListResolverRuleCondition>, Structs, "Conditions", "ConditionSet", "conditionSet", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverRuleCondition::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamPrefixListResolverRuleCondition {
    0 operation: Str, Str, "Operation", "Operation", "operation", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_OPERATION));
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "ipamPoolId", Kind::Str, optional, None;
    2 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    3 resource_owner: Str, Str, "ResourceOwner", "ResourceOwner", "resourceOwner", Kind::Str, optional, None;
    4 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    5 resource_tag: IpamResourceTag, Struct, "ResourceTag", "ResourceTag", "resourceTag", Kind::Struct(IpamResourceTag::DEF), optional, None;
    6 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
} }

shape! { IpamPrefixListResolverRuleConditionRequest {
    0 operation: Str, Str, "Operation", "Operation", "Operation", Kind::Str, required, Some(&Rule::Enum(&enums::IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_OPERATION));
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, optional, None;
    2 resource_id: Str, Str, "ResourceId", "ResourceId", "ResourceId", Kind::Str, optional, None;
    3 resource_owner: Str, Str, "ResourceOwner", "ResourceOwner", "ResourceOwner", Kind::Str, optional, None;
    4 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "ResourceRegion", Kind::Str, optional, None;
    5 resource_tag: RequestIpamResourceTag, Struct, "ResourceTag", "ResourceTag", "ResourceTag", Kind::Struct(RequestIpamResourceTag::DEF), optional, None;
    6 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, optional, None;
} }

shape! { IpamPrefixListResolverRuleRequest {
    0 rule_type: Str, Str, "RuleType", "RuleType", "RuleType", Kind::Str, required, Some(&Rule::Enum(&enums::IPAM_PREFIX_LIST_RESOLVER_RULE_TYPE));
    1 static_cidr: Str, Str, "StaticCidr", "StaticCidr", "StaticCidr", Kind::Str, optional, None;
    2 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "IpamScopeId", Kind::Str, optional, None;
    3 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_TYPE));
    4 conditions: Vec<IpamPrefixListResolverRuleConditionRequest>, Structs, "Conditions", "Condition", "Condition", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverRuleConditionRequest::DEF), tag!("Condition"), None)), optional, None;
} }

shape! { IpamPrefixListResolverTarget {
    0 ipam_prefix_list_resolver_target_id: Str, Str, "IpamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", "ipamPrefixListResolverTargetId", Kind::Str, optional, None;
    1 ipam_prefix_list_resolver_target_arn: Str, Str, "IpamPrefixListResolverTargetArn", "IpamPrefixListResolverTargetArn", "ipamPrefixListResolverTargetArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    2 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "ipamPrefixListResolverId", Kind::Str, optional, None;
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    5 prefix_list_region: Str, Str, "PrefixListRegion", "PrefixListRegion", "prefixListRegion", Kind::Str, optional, None;
    6 desired_version: i64, Long, "DesiredVersion", "DesiredVersion", "desiredVersion", Kind::Long, optional, None;
    7 last_synced_version: i64, Long, "LastSyncedVersion", "LastSyncedVersion", "lastSyncedVersion", Kind::Long, optional, None;
    8 track_latest_version: bool, Bool, "TrackLatestVersion", "TrackLatestVersion", "trackLatestVersion", Kind::Bool, optional, None;
    9 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
    10 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_PREFIX_LIST_RESOLVER_TARGET_STATE));
    11 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamPrefixListResolverVersion {
    0 version: i64, Long, "Version", "Version", "version", Kind::Long, optional, None;
} }

shape! { IpamPrefixListResolverVersionEntry {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
} }

shape! { IpamPublicAddressSecurityGroup {
    0 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, optional, None;
    1 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, None;
} }

shape! { IpamPublicAddressTag {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { IpamPublicAddressTags {
    0 eip_tags: Vec<IpamPublicAddressTag>, Structs, "EipTags", "EipTagSet", "eipTagSet", Kind::List(&Item(Kind::Struct(IpamPublicAddressTag::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamResourceCidr {
    0 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
    1 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "ipamScopeId", Kind::Str, optional, None;
    2 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "ipamPoolId", Kind::Str, optional, None;
    3 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    4 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    5 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    6 resource_name: Str, Str, "ResourceName", "ResourceName", "resourceName", Kind::Str, optional, None;
    7 resource_cidr: Str, Str, "ResourceCidr", "ResourceCidr", "resourceCidr", Kind::Str, optional, None;
    8 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_TYPE));
    9 resource_tags: Vec<IpamResourceTag>, Structs, "ResourceTags", "ResourceTagSet", "resourceTagSet", Kind::List(&Item(Kind::Struct(IpamResourceTag::DEF), tag!("item"), None)), optional, None;
    10 ip_usage: f64, Double, "IpUsage", "IpUsage", "ipUsage", Kind::Double, optional, None;
    11 compliance_status: Str, Str, "ComplianceStatus", "ComplianceStatus", "complianceStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_COMPLIANCE_STATUS));
    12 management_state: Str, Str, "ManagementState", "ManagementState", "managementState", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_MANAGEMENT_STATE));
    13 overlap_status: Str, Str, "OverlapStatus", "OverlapStatus", "overlapStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_OVERLAP_STATUS));
    14 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    15 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { IpamResourceDiscovery {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "ipamResourceDiscoveryId", Kind::Str, optional, None;
    2 ipam_resource_discovery_arn: Str, Str, "IpamResourceDiscoveryArn", "IpamResourceDiscoveryArn", "ipamResourceDiscoveryArn", Kind::Str, optional, None;
    3 ipam_resource_discovery_region: Str, Str, "IpamResourceDiscoveryRegion", "IpamResourceDiscoveryRegion", "ipamResourceDiscoveryRegion", Kind::Str, optional, None;
    4 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    5 operating_regions: Vec<IpamOperatingRegion>, Structs, "OperatingRegions", "OperatingRegionSet", "operatingRegionSet", Kind::List(&Item(Kind::Struct(IpamOperatingRegion::DEF), tag!("item"), None)), optional, None;
    6 is_default: bool, Bool, "IsDefault", "IsDefault", "isDefault", Kind::Bool, optional, None;
    7 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_DISCOVERY_STATE));
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    9 organizational_unit_exclusions: Vec<IpamOrganizationalUnitExclusion>, Structs, "OrganizationalUnitExclusions", "OrganizationalUnitExclusionSet", "organizationalUnitExclusionSet", Kind::List(&Item(Kind::Struct(IpamOrganizationalUnitExclusion::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamResourceDiscoveryAssociation {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_resource_discovery_association_id: Str, Str, "IpamResourceDiscoveryAssociationId", "IpamResourceDiscoveryAssociationId", "ipamResourceDiscoveryAssociationId", Kind::Str, optional, None;
    2 ipam_resource_discovery_association_arn: Str, Str, "IpamResourceDiscoveryAssociationArn", "IpamResourceDiscoveryAssociationArn", "ipamResourceDiscoveryAssociationArn", Kind::Str, optional, None;
    3 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "ipamResourceDiscoveryId", Kind::Str, optional, None;
    4 ipam_id: Str, Str, "IpamId", "IpamId", "ipamId", Kind::Str, optional, None;
    5 ipam_arn: Str, Str, "IpamArn", "IpamArn", "ipamArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    6 ipam_region: Str, Str, "IpamRegion", "IpamRegion", "ipamRegion", Kind::Str, optional, None;
    7 is_default: bool, Bool, "IsDefault", "IsDefault", "isDefault", Kind::Bool, optional, None;
    8 resource_discovery_status: Str, Str, "ResourceDiscoveryStatus", "ResourceDiscoveryStatus", "resourceDiscoveryStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_ASSOCIATED_RESOURCE_DISCOVERY_STATUS));
    9 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RESOURCE_DISCOVERY_ASSOCIATION_STATE));
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { IpamResourceTag {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { IpamRouteOriginAuthorization {
    0 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    1 prefix: Str, Str, "Prefix", "Prefix", "prefix", Kind::Str, optional, None;
    2 max_length: i32, Int, "MaxLength", "MaxLength", "maxLength", Kind::Int, optional, None;
    3 r#match: bool, Bool, "Match", "Match", "match", Kind::Bool, optional, None;
    4 expiration: Timestamp, Time, "Expiration", "Expiration", "expiration", Kind::Time, optional, None;
} }

shape! { IpamRouteOriginAuthorizationInfo {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    2 max_length: i32, Int, "MaxLength", "MaxLength", "maxLength", Kind::Int, optional, None;
} }

shape! { IpamRouteOverlap {
    0 prefix: Str, Str, "Prefix", "Prefix", "prefix", Kind::Str, optional, None;
    1 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    2 detected_at: Timestamp, Time, "DetectedAt", "DetectedAt", "detectedAt", Kind::Time, optional, None;
} }

shape! { IpamRouteProtectionFinding {
    0 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    1 resource_region: Str, Str, "ResourceRegion", "ResourceRegion", "resourceRegion", Kind::Str, optional, None;
    2 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "ipamPoolId", Kind::Str, optional, None;
    3 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_BYOIP_CIDR_STATE));
    5 advertisement_type: Str, Str, "AdvertisementType", "AdvertisementType", "advertisementType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_BYOIP_ADVERTISEMENT_TYPE));
    6 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "networkBorderGroup", Kind::Str, optional, None;
    7 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    8 asn: Str, Str, "Asn", "Asn", "asn", Kind::Str, optional, None;
    9 rpki_status: Str, Str, "RpkiStatus", "RpkiStatus", "rpkiStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RPKI_STATUS));
    10 rpki_strength: Str, Str, "RpkiStrength", "RpkiStrength", "rpkiStrength", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_RPKI_STRENGTH));
    11 roas: Vec<IpamRouteOriginAuthorization>, Structs, "Roas", "RoaSet", "roaSet", Kind::List(&Item(Kind::Struct(IpamRouteOriginAuthorization::DEF), tag!("item"), None)), optional, None;
    12 route_overlaps: Vec<IpamRouteOverlap>, Structs, "RouteOverlaps", "RouteOverlapSet", "routeOverlapSet", Kind::List(&Item(Kind::Struct(IpamRouteOverlap::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 100));
    13 sample_time: Timestamp, Time, "SampleTime", "SampleTime", "sampleTime", Kind::Time, optional, None;
    14 roa_sample_time: Timestamp, Time, "RoaSampleTime", "RoaSampleTime", "roaSampleTime", Kind::Time, optional, None;
} }

shape! { IpamRoutingPolicyRegistration {
    0 cidr: Str, Str, "Cidr", "Cidr", "cidr", Kind::Str, optional, None;
    1 asns: Vec<Str>, Strs, "Asns", "AsnSet", "asnSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 permit_more_specific_announcements: bool, Bool, "PermitMoreSpecificAnnouncements", "PermitMoreSpecificAnnouncements", "permitMoreSpecificAnnouncements", Kind::Bool, optional, None;
    3 max_length: i32, Int, "MaxLength", "MaxLength", "maxLength", Kind::Int, optional, Some(&Rule::Range(0, 48));
    4 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    5 latest_delta_id: Str, Str, "LatestDeltaId", "LatestDeltaId", "latestDeltaId", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_ROUTING_POLICY_REGISTRATION_STATE));
} }

shape! { IpamRoutingPolicyRegistrationDelta {
    0 delta_id: Str, Str, "DeltaId", "DeltaId", "deltaId", Kind::Str, optional, None;
    1 delta_json: Str, Str, "DeltaJson", "DeltaJson", "deltaJson", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_ROUTING_POLICY_REGISTRATION_DELTA_STATE));
    3 state_message: Str, Str, "StateMessage", "StateMessage", "stateMessage", Kind::Str, optional, None;
} }

shape! { IpamScope {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "ipamScopeId", Kind::Str, optional, None;
    2 ipam_scope_arn: Str, Str, "IpamScopeArn", "IpamScopeArn", "ipamScopeArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    3 ipam_arn: Str, Str, "IpamArn", "IpamArn", "ipamArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    4 ipam_region: Str, Str, "IpamRegion", "IpamRegion", "ipamRegion", Kind::Str, optional, None;
    5 ipam_scope_type: Str, Str, "IpamScopeType", "IpamScopeType", "ipamScopeType", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_SCOPE_TYPE));
    6 is_default: bool, Bool, "IsDefault", "IsDefault", "isDefault", Kind::Bool, optional, None;
    7 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    8 pool_count: i32, Int, "PoolCount", "PoolCount", "poolCount", Kind::Int, optional, None;
    9 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_SCOPE_STATE));
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    11 external_authority_configuration: IpamScopeExternalAuthorityConfiguration, Struct, "ExternalAuthorityConfiguration", "ExternalAuthorityConfiguration", "externalAuthorityConfiguration", Kind::Struct(IpamScopeExternalAuthorityConfiguration::DEF), optional, None;
} }

shape! { IpamScopeExternalAuthorityConfiguration {
    0 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::IPAM_SCOPE_EXTERNAL_AUTHORITY_TYPE));
    1 external_resource_identifier: Str, Str, "ExternalResourceIdentifier", "ExternalResourceIdentifier", "externalResourceIdentifier", Kind::Str, optional, None;
} }

shape! { Ipv4PrefixSpecification {
    0 ipv4_prefix: Str, Str, "Ipv4Prefix", "Ipv4Prefix", "ipv4Prefix", Kind::Str, optional, None;
} }

shape! { Ipv4PrefixSpecificationRequest {
    0 ipv4_prefix: Str, Str, "Ipv4Prefix", "Ipv4Prefix", "Ipv4Prefix", Kind::Str, optional, None;
} }

shape! { Ipv4PrefixSpecificationResponse {
    0 ipv4_prefix: Str, Str, "Ipv4Prefix", "Ipv4Prefix", "ipv4Prefix", Kind::Str, optional, None;
} }

shape! { Ipv6CidrAssociation {
    0 ipv6_cidr: Str, Str, "Ipv6Cidr", "Ipv6Cidr", "ipv6Cidr", Kind::Str, optional, None;
    1 associated_resource: Str, Str, "AssociatedResource", "AssociatedResource", "associatedResource", Kind::Str, optional, None;
} }

shape! { Ipv6CidrBlock {
    0 ipv6_cidr_block: Str, Str, "Ipv6CidrBlock", "Ipv6CidrBlock", "ipv6CidrBlock", Kind::Str, optional, None;
} }

shape! { Ipv6Pool {
    0 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    1 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    2 pool_cidr_blocks: Vec<PoolCidrBlock>, Structs, "PoolCidrBlocks", "PoolCidrBlockSet", "poolCidrBlockSet", Kind::List(&Item(Kind::Struct(PoolCidrBlock::DEF), tag!("item"), None)), optional, None;
    3 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { Ipv6PrefixSpecification {
    0 ipv6_prefix: Str, Str, "Ipv6Prefix", "Ipv6Prefix", "ipv6Prefix", Kind::Str, optional, None;
} }

shape! { Ipv6PrefixSpecificationRequest {
    0 ipv6_prefix: Str, Str, "Ipv6Prefix", "Ipv6Prefix", "Ipv6Prefix", Kind::Str, optional, None;
} }

shape! { Ipv6PrefixSpecificationResponse {
    0 ipv6_prefix: Str, Str, "Ipv6Prefix", "Ipv6Prefix", "ipv6Prefix", Kind::Str, optional, None;
} }

shape! { Ipv6Range {
    0 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    1 cidr_ipv6: Str, Str, "CidrIpv6", "CidrIpv6", "cidrIpv6", Kind::Str, optional, None;
} }
