// Made by host/wire/codegen from host/wire/model; do not edit.

//! The legal values of the model's enumerations.

/// `AcceleratorManufacturer`.
pub static ACCELERATOR_MANUFACTURER: [&str; 5] = [
    "amazon-web-services", "amd", "nvidia", "xilinx", "habana",
];

/// `AcceleratorName`.
pub static ACCELERATOR_NAME: [&str; 19] = [
    "a100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "vu9p", "v100", "a10g",
    "h100", "t4g", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30",
];

/// `AcceleratorType`.
pub static ACCELERATOR_TYPE: [&str; 4] = [
    "gpu", "fpga", "inference", "media",
];

/// `AccountAttributeName`.
pub static ACCOUNT_ATTRIBUTE_NAME: [&str; 2] = [
    "supported-platforms", "default-vpc",
];

/// `AccountVpcEncryptionControlMode`.
pub static ACCOUNT_VPC_ENCRYPTION_CONTROL_MODE: [&str; 3] = [
    "unmanaged", "attempt-monitor", "attempt-enforce",
];

/// `AccountVpcEncryptionControlState`.
pub static ACCOUNT_VPC_ENCRYPTION_CONTROL_STATE: [&str; 5] = [
    "default-state", "transitions-in-progress", "transitions-partially-successful",
    "transitions-successful", "transitions-failed",
];

/// `ActivityStatus`.
pub static ACTIVITY_STATUS: [&str; 4] = [
    "error", "pending_fulfillment", "pending_termination", "fulfilled",
];

/// `AdditionalKeyExchangeRequirement`.
pub static ADDITIONAL_KEY_EXCHANGE_REQUIREMENT: [&str; 2] = [
    "required", "optional",
];

/// `AddressAttributeName`.
pub static ADDRESS_ATTRIBUTE_NAME: [&str; 1] = [
    "domain-name",
];

/// `AddressFamily`.
pub static ADDRESS_FAMILY: [&str; 2] = [
    "ipv4", "ipv6",
];

/// `AddressTransferStatus`.
pub static ADDRESS_TRANSFER_STATUS: [&str; 3] = [
    "pending", "disabled", "accepted",
];

/// `Affinity`.
pub static AFFINITY: [&str; 2] = [
    "default", "host",
];

/// `AggregationStatusEnum`.
pub static AGGREGATION_STATUS_ENUM: [&str; 2] = [
    "included", "excluded",
];

/// `AllocationState`.
pub static ALLOCATION_STATE: [&str; 7] = [
    "available", "under-assessment", "permanent-failure", "released", "released-permanent-failure",
    "pending", "configuring",
];

/// `AllocationStrategy`.
pub static ALLOCATION_STRATEGY: [&str; 5] = [
    "lowestPrice", "diversified", "capacityOptimized", "capacityOptimizedPrioritized",
    "priceCapacityOptimized",
];

/// `AllocationType`.
pub static ALLOCATION_TYPE: [&str; 3] = [
    "used", "future", "cancelling",
];

/// `AllowedImagesSettingsDisabledState`.
pub static ALLOWED_IMAGES_SETTINGS_DISABLED_STATE: [&str; 1] = [
    "disabled",
];

/// `AllowedImagesSettingsEnabledState`.
pub static ALLOWED_IMAGES_SETTINGS_ENABLED_STATE: [&str; 2] = [
    "enabled", "audit-mode",
];

/// `AllowsMultipleInstanceTypes`.
pub static ALLOWS_MULTIPLE_INSTANCE_TYPES: [&str; 2] = [
    "on", "off",
];

/// `AmdSevSnp`.
pub static AMD_SEV_SNP: [&str; 2] = [
    "enabled", "disabled",
];

/// `AmdSevSnpSpecification`.
pub static AMD_SEV_SNP_SPECIFICATION: [&str; 2] = [
    "enabled", "disabled",
];

/// `AnalysisStatus`.
pub static ANALYSIS_STATUS: [&str; 3] = [
    "running", "succeeded", "failed",
];

/// `ApplianceModeSupportValue`.
pub static APPLIANCE_MODE_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `ApplicationStatusCheckEnum`.
pub static APPLICATION_STATUS_CHECK_ENUM: [&str; 5] = [
    "passed", "failed", "initializing", "insufficient-data", "not-applicable",
];

/// `ApplicationStatusEnum`.
pub static APPLICATION_STATUS_ENUM: [&str; 6] = [
    "ok", "impaired", "initializing", "insufficient-data", "not-applicable", "suppressed",
];

/// `ApplyCancellationCharges`.
pub static APPLY_CANCELLATION_CHARGES: [&str; 1] = [
    "commitment-wind-down",
];

/// `ArchitectureType`.
pub static ARCHITECTURE_TYPE: [&str; 5] = [
    "i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac",
];

/// `ArchitectureValues`.
pub static ARCHITECTURE_VALUES: [&str; 5] = [
    "i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac",
];

/// `AsnAssociationState`.
pub static ASN_ASSOCIATION_STATE: [&str; 6] = [
    "disassociated", "failed-disassociation", "failed-association", "pending-disassociation",
    "pending-association", "associated",
];

/// `AsnState`.
pub static ASN_STATE: [&str; 6] = [
    "deprovisioned", "failed-deprovision", "failed-provision", "pending-deprovision",
    "pending-provision", "provisioned",
];

/// `AssociatedNetworkType`.
pub static ASSOCIATED_NETWORK_TYPE: [&str; 1] = [
    "vpc",
];

/// `AssociationStatusCode`.
pub static ASSOCIATION_STATUS_CODE: [&str; 5] = [
    "associating", "associated", "association-failed", "disassociating", "disassociated",
];

/// `AssociationTypeEnum`.
pub static ASSOCIATION_TYPE_ENUM: [&str; 2] = [
    "tag", "instance-id",
];

/// `AttachmentLimitType`.
pub static ATTACHMENT_LIMIT_TYPE: [&str; 2] = [
    "shared", "dedicated",
];

/// `AttachmentStatus`.
pub static ATTACHMENT_STATUS: [&str; 4] = [
    "attaching", "attached", "detaching", "detached",
];

/// `AutoAcceptSharedAssociationsValue`.
pub static AUTO_ACCEPT_SHARED_ASSOCIATIONS_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `AutoAcceptSharedAttachmentsValue`.
pub static AUTO_ACCEPT_SHARED_ATTACHMENTS_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `AutoPlacement`.
pub static AUTO_PLACEMENT: [&str; 2] = [
    "on", "off",
];

/// `AutoProvisionZonesState`.
pub static AUTO_PROVISION_ZONES_STATE: [&str; 2] = [
    "enabled", "disabled",
];

/// `AutoScalingIpsState`.
pub static AUTO_SCALING_IPS_STATE: [&str; 2] = [
    "enabled", "disabled",
];

/// `AvailabilityMode`.
pub static AVAILABILITY_MODE: [&str; 2] = [
    "zonal", "regional",
];

/// `AvailabilityZoneOptInStatus`.
pub static AVAILABILITY_ZONE_OPT_IN_STATUS: [&str; 3] = [
    "opt-in-not-required", "opted-in", "not-opted-in",
];

/// `AvailabilityZoneState`.
pub static AVAILABILITY_ZONE_STATE: [&str; 5] = [
    "available", "information", "impaired", "unavailable", "constrained",
];

/// `BandwidthWeightingType`.
pub static BANDWIDTH_WEIGHTING_TYPE: [&str; 3] = [
    "default", "vpc-1", "ebs-1",
];

/// `BareMetal`.
pub static BARE_METAL: [&str; 3] = [
    "included", "required", "excluded",
];

/// `BatchState`.
pub static BATCH_STATE: [&str; 7] = [
    "submitted", "active", "cancelled", "failed", "cancelled_running", "cancelled_terminating",
    "modifying",
];

/// `BgpStatus`.
pub static BGP_STATUS: [&str; 2] = [
    "up", "down",
];

/// `BlockPublicAccessMode`.
pub static BLOCK_PUBLIC_ACCESS_MODE: [&str; 3] = [
    "off", "block-bidirectional", "block-ingress",
];

/// `BootModeOverrideValues`.
pub static BOOT_MODE_OVERRIDE_VALUES: [&str; 1] = [
    "uefi",
];

/// `BootModeType`.
pub static BOOT_MODE_TYPE: [&str; 2] = [
    "legacy-bios", "uefi",
];

/// `BootModeValues`.
pub static BOOT_MODE_VALUES: [&str; 3] = [
    "legacy-bios", "uefi", "uefi-preferred",
];

/// `BundleTaskState`.
pub static BUNDLE_TASK_STATE: [&str; 7] = [
    "pending", "waiting-for-shutdown", "bundling", "storing", "cancelling", "complete", "failed",
];

/// `BurstablePerformance`.
pub static BURSTABLE_PERFORMANCE: [&str; 3] = [
    "included", "required", "excluded",
];

/// `ByoipCidrState`.
pub static BYOIP_CIDR_STATE: [&str; 10] = [
    "advertised", "deprovisioned", "failed-deprovision", "failed-provision", "pending-advertising",
    "pending-deprovision", "pending-provision", "pending-withdrawal", "provisioned",
    "provisioned-not-publicly-advertisable",
];

/// `CallerRole`.
pub static CALLER_ROLE: [&str; 2] = [
    "odcr-owner", "unused-reservation-billing-owner",
];

/// `CancelBatchErrorCode`.
pub static CANCEL_BATCH_ERROR_CODE: [&str; 4] = [
    "fleetRequestIdDoesNotExist", "fleetRequestIdMalformed", "fleetRequestNotInCancellableState",
    "unexpectedError",
];

/// `CancelSpotInstanceRequestState`.
pub static CANCEL_SPOT_INSTANCE_REQUEST_STATE: [&str; 5] = [
    "active", "open", "closed", "cancelled", "completed",
];

/// `CapacityBlockExtensionStatus`.
pub static CAPACITY_BLOCK_EXTENSION_STATUS: [&str; 3] = [
    "payment-pending", "payment-failed", "payment-succeeded",
];

/// `CapacityBlockInterconnectStatus`.
pub static CAPACITY_BLOCK_INTERCONNECT_STATUS: [&str; 3] = [
    "ok", "impaired", "insufficient-data",
];

/// `CapacityBlockResourceState`.
pub static CAPACITY_BLOCK_RESOURCE_STATE: [&str; 8] = [
    "active", "expired", "unavailable", "cancelled", "failed", "scheduled", "payment-pending",
    "payment-failed",
];

/// `CapacityManagerDataExportStatus`.
pub static CAPACITY_MANAGER_DATA_EXPORT_STATUS: [&str; 4] = [
    "pending", "in-progress", "delivered", "failed",
];

/// `CapacityManagerMonitoredTagKeyStatus`.
pub static CAPACITY_MANAGER_MONITORED_TAG_KEY_STATUS: [&str; 4] = [
    "activating", "activated", "deactivating", "suspended",
];

/// `CapacityManagerStatus`.
pub static CAPACITY_MANAGER_STATUS: [&str; 2] = [
    "enabled", "disabled",
];

/// `CapacityReservationAdjustmentStatus`.
pub static CAPACITY_RESERVATION_ADJUSTMENT_STATUS: [&str; 3] = [
    "requested", "applied", "rejected",
];

/// `CapacityReservationBillingRequestStatus`.
pub static CAPACITY_RESERVATION_BILLING_REQUEST_STATUS: [&str; 6] = [
    "pending", "accepted", "rejected", "cancelled", "revoked", "expired",
];

/// `CapacityReservationCancellationQuoteState`.
pub static CAPACITY_RESERVATION_CANCELLATION_QUOTE_STATE: [&str; 3] = [
    "pending", "active", "expired",
];

/// `CapacityReservationDeliveryPreference`.
pub static CAPACITY_RESERVATION_DELIVERY_PREFERENCE: [&str; 2] = [
    "fixed", "incremental",
];

/// `CapacityReservationFleetState`.
pub static CAPACITY_RESERVATION_FLEET_STATE: [&str; 9] = [
    "submitted", "modifying", "active", "partially_fulfilled", "expiring", "expired", "cancelling",
    "cancelled", "failed",
];

/// `CapacityReservationInstancePlatform`.
pub static CAPACITY_RESERVATION_INSTANCE_PLATFORM: [&str; 18] = [
    "Linux/UNIX", "Red Hat Enterprise Linux", "SUSE Linux", "Windows", "Windows with SQL Server",
    "Windows with SQL Server Enterprise", "Windows with SQL Server Standard",
    "Windows with SQL Server Web", "Linux with SQL Server Standard", "Linux with SQL Server Web",
    "Linux with SQL Server Enterprise", "RHEL with SQL Server Standard",
    "RHEL with SQL Server Enterprise", "RHEL with SQL Server Web", "RHEL with HA",
    "RHEL with HA and SQL Server Standard", "RHEL with HA and SQL Server Enterprise", "Ubuntu Pro",
];

/// `CapacityReservationLaunchStatus`.
pub static CAPACITY_RESERVATION_LAUNCH_STATUS: [&str; 2] = [
    "launchable", "unlaunchable",
];

/// `CapacityReservationModificationQuoteState`.
pub static CAPACITY_RESERVATION_MODIFICATION_QUOTE_STATE: [&str; 2] = [
    "active", "expired",
];

/// `CapacityReservationPreference`.
pub static CAPACITY_RESERVATION_PREFERENCE: [&str; 3] = [
    "capacity-reservations-only", "open", "none",
];

/// `CapacityReservationState`.
pub static CAPACITY_RESERVATION_STATE: [&str; 13] = [
    "active", "expired", "cancelled", "pending", "failed", "scheduled", "payment-pending",
    "payment-failed", "assessing", "delayed", "unsupported", "cancelling", "unavailable",
];

/// `CapacityReservationTenancy`.
pub static CAPACITY_RESERVATION_TENANCY: [&str; 2] = [
    "default", "dedicated",
];

/// `CapacityReservationType`.
pub static CAPACITY_RESERVATION_TYPE: [&str; 2] = [
    "default", "capacity-block",
];

/// `CapacityTenancy`.
pub static CAPACITY_TENANCY: [&str; 2] = [
    "default", "dedicated",
];

/// `CapacityUnit`.
pub static CAPACITY_UNIT: [&str; 2] = [
    "vcpus", "instances",
];

/// `CarrierGatewayState`.
pub static CARRIER_GATEWAY_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `ChronologicalOrder`.
pub static CHRONOLOGICAL_ORDER: [&str; 2] = [
    "forward", "reverse",
];

/// `ClientCertificateRevocationListStatusCode`.
pub static CLIENT_CERTIFICATE_REVOCATION_LIST_STATUS_CODE: [&str; 2] = [
    "pending", "active",
];

/// `ClientVpnAuthenticationType`.
pub static CLIENT_VPN_AUTHENTICATION_TYPE: [&str; 3] = [
    "certificate-authentication", "directory-service-authentication", "federated-authentication",
];

/// `ClientVpnAuthorizationPolicyShadowMode`.
pub static CLIENT_VPN_AUTHORIZATION_POLICY_SHADOW_MODE: [&str; 2] = [
    "enabled", "disabled",
];

/// `ClientVpnAuthorizationPolicyStatus`.
pub static CLIENT_VPN_AUTHORIZATION_POLICY_STATUS: [&str; 5] = [
    "creating", "updating", "active", "failed", "deleting",
];

/// `ClientVpnAuthorizationRuleStatusCode`.
pub static CLIENT_VPN_AUTHORIZATION_RULE_STATUS_CODE: [&str; 4] = [
    "authorizing", "active", "failed", "revoking",
];

/// `ClientVpnConnectionStatusCode`.
pub static CLIENT_VPN_CONNECTION_STATUS_CODE: [&str; 4] = [
    "active", "failed-to-terminate", "terminating", "terminated",
];

/// `ClientVpnDeviceTrustProviderType`.
pub static CLIENT_VPN_DEVICE_TRUST_PROVIDER_TYPE: [&str; 3] = [
    "crowdstrike", "jamf", "jumpcloud",
];

/// `ClientVpnEndpointAttributeStatusCode`.
pub static CLIENT_VPN_ENDPOINT_ATTRIBUTE_STATUS_CODE: [&str; 2] = [
    "applying", "applied",
];

/// `ClientVpnEndpointStatusCode`.
pub static CLIENT_VPN_ENDPOINT_STATUS_CODE: [&str; 5] = [
    "pending-associate", "available", "deleting", "deleted", "pending",
];

/// `ClientVpnRouteStatusCode`.
pub static CLIENT_VPN_ROUTE_STATUS_CODE: [&str; 4] = [
    "creating", "active", "failed", "deleting",
];

/// `Comparison`.
pub static COMPARISON: [&str; 2] = [
    "equals", "in",
];

/// `ConnectionNotificationState`.
pub static CONNECTION_NOTIFICATION_STATE: [&str; 2] = [
    "Enabled", "Disabled",
];

/// `ConnectionNotificationType`.
pub static CONNECTION_NOTIFICATION_TYPE: [&str; 1] = [
    "Topic",
];

/// `ConnectivityType`.
pub static CONNECTIVITY_TYPE: [&str; 2] = [
    "private", "public",
];

/// `ContainerFormat`.
pub static CONTAINER_FORMAT: [&str; 1] = [
    "ova",
];

/// `ConversionTaskState`.
pub static CONVERSION_TASK_STATE: [&str; 4] = [
    "active", "cancelling", "cancelled", "completed",
];

/// `CopyTagsFromSource`.
pub static COPY_TAGS_FROM_SOURCE: [&str; 1] = [
    "volume",
];

/// `CpuManufacturer`.
pub static CPU_MANUFACTURER: [&str; 4] = [
    "intel", "amd", "amazon-web-services", "apple",
];

/// `CurrencyCodeValues`.
pub static CURRENCY_CODE_VALUES: [&str; 1] = [
    "USD",
];

/// `DatafeedSubscriptionState`.
pub static DATAFEED_SUBSCRIPTION_STATE: [&str; 2] = [
    "Active", "Inactive",
];

/// `DefaultHttpTokensEnforcedState`.
pub static DEFAULT_HTTP_TOKENS_ENFORCED_STATE: [&str; 3] = [
    "disabled", "enabled", "no-preference",
];

/// `DefaultInstanceMetadataEndpointState`.
pub static DEFAULT_INSTANCE_METADATA_ENDPOINT_STATE: [&str; 3] = [
    "disabled", "enabled", "no-preference",
];

/// `DefaultInstanceMetadataTagsState`.
pub static DEFAULT_INSTANCE_METADATA_TAGS_STATE: [&str; 3] = [
    "disabled", "enabled", "no-preference",
];

/// `DefaultRouteTableAssociationValue`.
pub static DEFAULT_ROUTE_TABLE_ASSOCIATION_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `DefaultRouteTablePropagationValue`.
pub static DEFAULT_ROUTE_TABLE_PROPAGATION_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `DefaultTargetCapacityType`.
pub static DEFAULT_TARGET_CAPACITY_TYPE: [&str; 4] = [
    "spot", "on-demand", "capacity-block", "reserved-capacity",
];

/// `DeleteFleetErrorCode`.
pub static DELETE_FLEET_ERROR_CODE: [&str; 4] = [
    "fleetIdDoesNotExist", "fleetIdMalformed", "fleetNotInDeletableState", "unexpectedError",
];

/// `DeleteQueuedReservedInstancesErrorCode`.
pub static DELETE_QUEUED_RESERVED_INSTANCES_ERROR_CODE: [&str; 3] = [
    "reserved-instances-id-invalid", "reserved-instances-not-in-queued-state", "unexpected-error",
];

/// `DestinationFileFormat`.
pub static DESTINATION_FILE_FORMAT: [&str; 2] = [
    "plain-text", "parquet",
];

/// `DeviceTrustProviderType`.
pub static DEVICE_TRUST_PROVIDER_TYPE: [&str; 3] = [
    "jamf", "crowdstrike", "jumpcloud",
];

/// `DeviceType`.
pub static DEVICE_TYPE: [&str; 2] = [
    "ebs", "instance-store",
];

/// `DiskImageFormat`.
pub static DISK_IMAGE_FORMAT: [&str; 3] = [
    "VMDK", "RAW", "VHD",
];

/// `DiskType`.
pub static DISK_TYPE: [&str; 2] = [
    "hdd", "ssd",
];

/// `DnsNameState`.
pub static DNS_NAME_STATE: [&str; 3] = [
    "pendingVerification", "verified", "failed",
];

/// `DnsRecordIpType`.
pub static DNS_RECORD_IP_TYPE: [&str; 4] = [
    "ipv4", "dualstack", "ipv6", "service-defined",
];

/// `DnsSupportValue`.
pub static DNS_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `DomainType`.
pub static DOMAIN_TYPE: [&str; 2] = [
    "vpc", "standard",
];

/// `DynamicRoutingValue`.
pub static DYNAMIC_ROUTING_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `EbsEncryptionSupport`.
pub static EBS_ENCRYPTION_SUPPORT: [&str; 2] = [
    "unsupported", "supported",
];

/// `EbsNvmeSupport`.
pub static EBS_NVME_SUPPORT: [&str; 3] = [
    "unsupported", "supported", "required",
];

/// `EbsOptimizedSupport`.
pub static EBS_OPTIMIZED_SUPPORT: [&str; 3] = [
    "unsupported", "supported", "default",
];

/// `Ec2InstanceConnectEndpointState`.
pub static EC2_INSTANCE_CONNECT_ENDPOINT_STATE: [&str; 9] = [
    "create-in-progress", "create-complete", "create-failed", "delete-in-progress",
    "delete-complete", "delete-failed", "update-in-progress", "update-complete", "update-failed",
];

/// `EkPubKeyFormat`.
pub static EK_PUB_KEY_FORMAT: [&str; 2] = [
    "der", "tpmt",
];

/// `EkPubKeyType`.
pub static EK_PUB_KEY_TYPE: [&str; 2] = [
    "rsa-2048", "ecc-sec-p384",
];

/// `ElasticGpuState`.
pub static ELASTIC_GPU_STATE: [&str; 1] = [
    "ATTACHED",
];

/// `ElasticGpuStatus`.
pub static ELASTIC_GPU_STATUS: [&str; 2] = [
    "OK", "IMPAIRED",
];

/// `EnaSupport`.
pub static ENA_SUPPORT: [&str; 3] = [
    "unsupported", "supported", "required",
];

/// `EncryptionStateValue`.
pub static ENCRYPTION_STATE_VALUE: [&str; 4] = [
    "enabling", "enabled", "disabling", "disabled",
];

/// `EncryptionSupportOptionValue`.
pub static ENCRYPTION_SUPPORT_OPTION_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `EndDateType`.
pub static END_DATE_TYPE: [&str; 2] = [
    "unlimited", "limited",
];

/// `EndpointIpAddressType`.
pub static ENDPOINT_IP_ADDRESS_TYPE: [&str; 3] = [
    "ipv4", "ipv6", "dual-stack",
];

/// `EphemeralNvmeSupport`.
pub static EPHEMERAL_NVME_SUPPORT: [&str; 3] = [
    "unsupported", "supported", "required",
];

/// `EventCode`.
pub static EVENT_CODE: [&str; 5] = [
    "instance-reboot", "system-reboot", "system-maintenance", "instance-retirement",
    "instance-stop",
];

/// `EventType`.
pub static EVENT_TYPE: [&str; 4] = [
    "instanceChange", "fleetRequestChange", "error", "information",
];

/// `ExcessCapacityTerminationPolicy`.
pub static EXCESS_CAPACITY_TERMINATION_POLICY: [&str; 2] = [
    "noTermination", "default",
];

/// `ExportEnvironment`.
pub static EXPORT_ENVIRONMENT: [&str; 3] = [
    "citrix", "vmware", "microsoft",
];

/// `ExportTaskState`.
pub static EXPORT_TASK_STATE: [&str; 4] = [
    "active", "cancelling", "cancelled", "completed",
];

/// `FastLaunchResourceType`.
pub static FAST_LAUNCH_RESOURCE_TYPE: [&str; 1] = [
    "snapshot",
];

/// `FastLaunchStateCode`.
pub static FAST_LAUNCH_STATE_CODE: [&str; 6] = [
    "enabling", "enabling-failed", "enabled", "enabled-failed", "disabling", "disabling-failed",
];

/// `FastSnapshotRestoreStateCode`.
pub static FAST_SNAPSHOT_RESTORE_STATE_CODE: [&str; 5] = [
    "enabling", "optimizing", "enabled", "disabling", "disabled",
];

/// `FilterByDimension`.
pub static FILTER_BY_DIMENSION: [&str; 18] = [
    "resource-region", "availability-zone-id", "account-id", "account-name", "instance-family",
    "instance-type", "instance-platform", "reservation-arn", "reservation-id", "reservation-type",
    "reservation-create-timestamp", "reservation-start-timestamp", "reservation-end-timestamp",
    "reservation-end-date-type", "tenancy", "reservation-state",
    "reservation-instance-match-criteria", "reservation-unused-financial-owner",
];

/// `FindingsFound`.
pub static FINDINGS_FOUND: [&str; 3] = [
    "true", "false", "unknown",
];

/// `FleetActivityStatus`.
pub static FLEET_ACTIVITY_STATUS: [&str; 4] = [
    "error", "pending_fulfillment", "pending_termination", "fulfilled",
];

/// `FleetCapacityReservationTenancy`.
pub static FLEET_CAPACITY_RESERVATION_TENANCY: [&str; 1] = [
    "default",
];

/// `FleetCapacityReservationUsageStrategy`.
pub static FLEET_CAPACITY_RESERVATION_USAGE_STRATEGY: [&str; 1] = [
    "use-capacity-reservations-first",
];

/// `FleetEventType`.
pub static FLEET_EVENT_TYPE: [&str; 3] = [
    "instance-change", "fleet-change", "service-error",
];

/// `FleetExcessCapacityTerminationPolicy`.
pub static FLEET_EXCESS_CAPACITY_TERMINATION_POLICY: [&str; 2] = [
    "no-termination", "termination",
];

/// `FleetHttpTokensState`.
pub static FLEET_HTTP_TOKENS_STATE: [&str; 2] = [
    "optional", "required",
];

/// `FleetInstanceMatchCriteria`.
pub static FLEET_INSTANCE_MATCH_CRITERIA: [&str; 1] = [
    "open",
];

/// `FleetInstanceMetadataEndpointState`.
pub static FLEET_INSTANCE_METADATA_ENDPOINT_STATE: [&str; 2] = [
    "disabled", "enabled",
];

/// `FleetOnDemandAllocationStrategy`.
pub static FLEET_ON_DEMAND_ALLOCATION_STRATEGY: [&str; 2] = [
    "lowest-price", "prioritized",
];

/// `FleetReplacementStrategy`.
pub static FLEET_REPLACEMENT_STRATEGY: [&str; 2] = [
    "launch", "launch-before-terminate",
];

/// `FleetReservationType`.
pub static FLEET_RESERVATION_TYPE: [&str; 3] = [
    "on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation",
];

/// `FleetStateCode`.
pub static FLEET_STATE_CODE: [&str; 7] = [
    "submitted", "active", "deleted", "failed", "deleted_running", "deleted_terminating",
    "modifying",
];

/// `FleetType`.
pub static FLEET_TYPE: [&str; 3] = [
    "request", "maintain", "instant",
];

/// `FlexCostAllocationAssociationMode`.
pub static FLEX_COST_ALLOCATION_ASSOCIATION_MODE: [&str; 2] = [
    "direct", "scope",
];

/// `FlexCostAllocationCostDimension`.
pub static FLEX_COST_ALLOCATION_COST_DIMENSION: [&str; 2] = [
    "data-transfer", "data-processing",
];

/// `FlexCostAllocationNetworkResourceScopeType`.
pub static FLEX_COST_ALLOCATION_NETWORK_RESOURCE_SCOPE_TYPE: [&str; 3] = [
    "account", "vpc", "subnet",
];

/// `FlexCostAllocationNetworkResourceType`.
pub static FLEX_COST_ALLOCATION_NETWORK_RESOURCE_TYPE: [&str; 3] = [
    "natgw", "pcx", "ec2",
];

/// `FlexCostAllocationReportingGranularity`.
pub static FLEX_COST_ALLOCATION_REPORTING_GRANULARITY: [&str; 7] = [
    "eni", "ec2", "subnet", "vpc", "account", "peering-id", "cidr",
];

/// `FlexibleEnaQueuesSupport`.
pub static FLEXIBLE_ENA_QUEUES_SUPPORT: [&str; 2] = [
    "unsupported", "supported",
];

/// `FlowLogsResourceType`.
pub static FLOW_LOGS_RESOURCE_TYPE: [&str; 9] = [
    "VPC", "Subnet", "NetworkInterface", "TransitGateway", "TransitGatewayAttachment",
    "RegionalNatGateway", "CoreNetwork", "CoreNetworkEdge", "CoreNetworkAttachment",
];

/// `FpgaImageAttributeName`.
pub static FPGA_IMAGE_ATTRIBUTE_NAME: [&str; 4] = [
    "description", "name", "loadPermission", "productCodes",
];

/// `FpgaImageStateCode`.
pub static FPGA_IMAGE_STATE_CODE: [&str; 4] = [
    "pending", "failed", "available", "unavailable",
];

/// `GatewayAssociationState`.
pub static GATEWAY_ASSOCIATION_STATE: [&str; 4] = [
    "associated", "not-associated", "associating", "disassociating",
];

/// `GatewayType`.
pub static GATEWAY_TYPE: [&str; 1] = [
    "ipsec.1",
];

/// `GroupBy`.
pub static GROUP_BY: [&str; 18] = [
    "resource-region", "availability-zone-id", "account-id", "account-name", "instance-family",
    "instance-type", "instance-platform", "reservation-arn", "reservation-id", "reservation-type",
    "reservation-create-timestamp", "reservation-start-timestamp", "reservation-end-timestamp",
    "reservation-end-date-type", "tenancy", "reservation-state",
    "reservation-instance-match-criteria", "reservation-unused-financial-owner",
];

/// `HaStatus`.
pub static HA_STATUS: [&str; 4] = [
    "processing", "active", "standby", "invalid",
];

/// `HostMaintenance`.
pub static HOST_MAINTENANCE: [&str; 2] = [
    "on", "off",
];

/// `HostRecovery`.
pub static HOST_RECOVERY: [&str; 2] = [
    "on", "off",
];

/// `HostTenancy`.
pub static HOST_TENANCY: [&str; 3] = [
    "default", "dedicated", "host",
];

/// `HostnameType`.
pub static HOSTNAME_TYPE: [&str; 2] = [
    "ip-name", "resource-name",
];

/// `HttpTokensEnforcedState`.
pub static HTTP_TOKENS_ENFORCED_STATE: [&str; 2] = [
    "disabled", "enabled",
];

/// `HttpTokensState`.
pub static HTTP_TOKENS_STATE: [&str; 2] = [
    "optional", "required",
];

/// `HypervisorType`.
pub static HYPERVISOR_TYPE: [&str; 2] = [
    "ovm", "xen",
];

/// `IamInstanceProfileAssociationState`.
pub static IAM_INSTANCE_PROFILE_ASSOCIATION_STATE: [&str; 4] = [
    "associating", "associated", "disassociating", "disassociated",
];

/// `Igmpv2SupportValue`.
pub static IGMPV2_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `ImageAttributeName`.
pub static IMAGE_ATTRIBUTE_NAME: [&str; 13] = [
    "description", "kernel", "ramdisk", "launchPermission", "productCodes", "blockDeviceMapping",
    "sriovNetSupport", "bootMode", "tpmSupport", "uefiData", "lastLaunchedTime", "imdsSupport",
    "deregistrationProtection",
];

/// `ImageBlockPublicAccessDisabledState`.
pub static IMAGE_BLOCK_PUBLIC_ACCESS_DISABLED_STATE: [&str; 1] = [
    "unblocked",
];

/// `ImageBlockPublicAccessEnabledState`.
pub static IMAGE_BLOCK_PUBLIC_ACCESS_ENABLED_STATE: [&str; 1] = [
    "block-new-sharing",
];

/// `ImageReferenceOptionName`.
pub static IMAGE_REFERENCE_OPTION_NAME: [&str; 2] = [
    "state-name", "version-depth",
];

/// `ImageReferenceResourceType`.
pub static IMAGE_REFERENCE_RESOURCE_TYPE: [&str; 5] = [
    "ec2:Instance", "ec2:LaunchTemplate", "ssm:Parameter", "imagebuilder:ImageRecipe",
    "imagebuilder:ContainerRecipe",
];

/// `ImageState`.
pub static IMAGE_STATE: [&str; 8] = [
    "pending", "available", "invalid", "deregistered", "transient", "failed", "error", "disabled",
];

/// `ImageTypeValues`.
pub static IMAGE_TYPE_VALUES: [&str; 3] = [
    "machine", "kernel", "ramdisk",
];

/// `ImdsSupportValues`.
pub static IMDS_SUPPORT_VALUES: [&str; 1] = [
    "v2.0",
];

/// `IngestionStatus`.
pub static INGESTION_STATUS: [&str; 3] = [
    "initial-ingestion-in-progress", "ingestion-complete", "ingestion-failed",
];

/// `InitializationType`.
pub static INITIALIZATION_TYPE: [&str; 3] = [
    "default", "provisioned-rate", "volume-copy",
];

/// `InstanceAttributeName`.
pub static INSTANCE_ATTRIBUTE_NAME: [&str; 16] = [
    "instanceType", "kernel", "ramdisk", "userData", "disableApiTermination",
    "instanceInitiatedShutdownBehavior", "rootDeviceName", "blockDeviceMapping", "productCodes",
    "sourceDestCheck", "groupSet", "ebsOptimized", "sriovNetSupport", "enaSupport",
    "enclaveOptions", "disableApiStop",
];

/// `InstanceAutoRecoveryState`.
pub static INSTANCE_AUTO_RECOVERY_STATE: [&str; 2] = [
    "disabled", "default",
];

/// `InstanceBandwidthWeighting`.
pub static INSTANCE_BANDWIDTH_WEIGHTING: [&str; 3] = [
    "default", "vpc-1", "ebs-1",
];

/// `InstanceBootModeValues`.
pub static INSTANCE_BOOT_MODE_VALUES: [&str; 2] = [
    "legacy-bios", "uefi",
];

/// `InstanceEventWindowState`.
pub static INSTANCE_EVENT_WINDOW_STATE: [&str; 4] = [
    "creating", "deleting", "active", "deleted",
];

/// `InstanceGeneration`.
pub static INSTANCE_GENERATION: [&str; 2] = [
    "current", "previous",
];

/// `InstanceHealthStatus`.
pub static INSTANCE_HEALTH_STATUS: [&str; 2] = [
    "healthy", "unhealthy",
];

/// `InstanceInterruptionBehavior`.
pub static INSTANCE_INTERRUPTION_BEHAVIOR: [&str; 3] = [
    "hibernate", "stop", "terminate",
];

/// `InstanceLifecycle`.
pub static INSTANCE_LIFECYCLE: [&str; 4] = [
    "spot", "on-demand", "interruptible-capacity-reservation", "capacity-block",
];

/// `InstanceLifecycleType`.
pub static INSTANCE_LIFECYCLE_TYPE: [&str; 4] = [
    "spot", "scheduled", "capacity-block", "interruptible-capacity-reservation",
];

/// `InstanceMatchCriteria`.
pub static INSTANCE_MATCH_CRITERIA: [&str; 2] = [
    "open", "targeted",
];

/// `InstanceMetadataEndpointState`.
pub static INSTANCE_METADATA_ENDPOINT_STATE: [&str; 2] = [
    "disabled", "enabled",
];

/// `InstanceMetadataOptionsState`.
pub static INSTANCE_METADATA_OPTIONS_STATE: [&str; 2] = [
    "pending", "applied",
];

/// `InstanceMetadataProtocolState`.
pub static INSTANCE_METADATA_PROTOCOL_STATE: [&str; 2] = [
    "disabled", "enabled",
];

/// `InstanceMetadataTagsState`.
pub static INSTANCE_METADATA_TAGS_STATE: [&str; 2] = [
    "disabled", "enabled",
];

/// `InstanceRebootMigrationState`.
pub static INSTANCE_REBOOT_MIGRATION_STATE: [&str; 2] = [
    "disabled", "default",
];

/// `InstanceStateName`.
pub static INSTANCE_STATE_NAME: [&str; 6] = [
    "pending", "running", "shutting-down", "terminated", "stopping", "stopped",
];

/// `InstanceStorageEncryptionSupport`.
pub static INSTANCE_STORAGE_ENCRYPTION_SUPPORT: [&str; 2] = [
    "unsupported", "required",
];

/// `InstanceType`.
pub static INSTANCE_TYPE: [&str; 1437] = [
    "a1.medium", "a1.large", "a1.xlarge", "a1.2xlarge", "a1.4xlarge", "a1.metal", "c1.medium",
    "c1.xlarge", "c3.large", "c3.xlarge", "c3.2xlarge", "c3.4xlarge", "c3.8xlarge", "c4.large",
    "c4.xlarge", "c4.2xlarge", "c4.4xlarge", "c4.8xlarge", "c5.large", "c5.xlarge", "c5.2xlarge",
    "c5.4xlarge", "c5.9xlarge", "c5.12xlarge", "c5.18xlarge", "c5.24xlarge", "c5.metal",
    "c5a.large", "c5a.xlarge", "c5a.2xlarge", "c5a.4xlarge", "c5a.8xlarge", "c5a.12xlarge",
    "c5a.16xlarge", "c5a.24xlarge", "c5ad.large", "c5ad.xlarge", "c5ad.2xlarge", "c5ad.4xlarge",
    "c5ad.8xlarge", "c5ad.12xlarge", "c5ad.16xlarge", "c5ad.24xlarge", "c5d.large", "c5d.xlarge",
    "c5d.2xlarge", "c5d.4xlarge", "c5d.9xlarge", "c5d.12xlarge", "c5d.18xlarge", "c5d.24xlarge",
    "c5d.metal", "c5n.large", "c5n.xlarge", "c5n.2xlarge", "c5n.4xlarge", "c5n.9xlarge",
    "c5n.18xlarge", "c5n.metal", "c6g.medium", "c6g.large", "c6g.xlarge", "c6g.2xlarge",
    "c6g.4xlarge", "c6g.8xlarge", "c6g.12xlarge", "c6g.16xlarge", "c6g.metal", "c6gd.medium",
    "c6gd.large", "c6gd.xlarge", "c6gd.2xlarge", "c6gd.4xlarge", "c6gd.8xlarge", "c6gd.12xlarge",
    "c6gd.16xlarge", "c6gd.metal", "c6gn.medium", "c6gn.large", "c6gn.xlarge", "c6gn.2xlarge",
    "c6gn.4xlarge", "c6gn.8xlarge", "c6gn.12xlarge", "c6gn.16xlarge", "c6i.large", "c6i.xlarge",
    "c6i.2xlarge", "c6i.4xlarge", "c6i.8xlarge", "c6i.12xlarge", "c6i.16xlarge", "c6i.24xlarge",
    "c6i.32xlarge", "c6i.metal", "cc1.4xlarge", "cc2.8xlarge", "cg1.4xlarge", "cr1.8xlarge",
    "d2.xlarge", "d2.2xlarge", "d2.4xlarge", "d2.8xlarge", "d3.xlarge", "d3.2xlarge", "d3.4xlarge",
    "d3.8xlarge", "d3en.xlarge", "d3en.2xlarge", "d3en.4xlarge", "d3en.6xlarge", "d3en.8xlarge",
    "d3en.12xlarge", "dl1.24xlarge", "f1.2xlarge", "f1.4xlarge", "f1.16xlarge", "g2.2xlarge",
    "g2.8xlarge", "g3.4xlarge", "g3.8xlarge", "g3.16xlarge", "g3s.xlarge", "g4ad.xlarge",
    "g4ad.2xlarge", "g4ad.4xlarge", "g4ad.8xlarge", "g4ad.16xlarge", "g4dn.xlarge", "g4dn.2xlarge",
    "g4dn.4xlarge", "g4dn.8xlarge", "g4dn.12xlarge", "g4dn.16xlarge", "g4dn.metal", "g5.xlarge",
    "g5.2xlarge", "g5.4xlarge", "g5.8xlarge", "g5.12xlarge", "g5.16xlarge", "g5.24xlarge",
    "g5.48xlarge", "g5g.xlarge", "g5g.2xlarge", "g5g.4xlarge", "g5g.8xlarge", "g5g.16xlarge",
    "g5g.metal", "hi1.4xlarge", "hpc6a.48xlarge", "hs1.8xlarge", "h1.2xlarge", "h1.4xlarge",
    "h1.8xlarge", "h1.16xlarge", "i2.xlarge", "i2.2xlarge", "i2.4xlarge", "i2.8xlarge", "i3.large",
    "i3.xlarge", "i3.2xlarge", "i3.4xlarge", "i3.8xlarge", "i3.16xlarge", "i3.metal", "i3en.large",
    "i3en.xlarge", "i3en.2xlarge", "i3en.3xlarge", "i3en.6xlarge", "i3en.12xlarge", "i3en.24xlarge",
    "i3en.metal", "im4gn.large", "im4gn.xlarge", "im4gn.2xlarge", "im4gn.4xlarge", "im4gn.8xlarge",
    "im4gn.16xlarge", "inf1.xlarge", "inf1.2xlarge", "inf1.6xlarge", "inf1.24xlarge",
    "is4gen.medium", "is4gen.large", "is4gen.xlarge", "is4gen.2xlarge", "is4gen.4xlarge",
    "is4gen.8xlarge", "m1.small", "m1.medium", "m1.large", "m1.xlarge", "m2.xlarge", "m2.2xlarge",
    "m2.4xlarge", "m3.medium", "m3.large", "m3.xlarge", "m3.2xlarge", "m4.large", "m4.xlarge",
    "m4.2xlarge", "m4.4xlarge", "m4.10xlarge", "m4.16xlarge", "m5.large", "m5.xlarge", "m5.2xlarge",
    "m5.4xlarge", "m5.8xlarge", "m5.12xlarge", "m5.16xlarge", "m5.24xlarge", "m5.metal",
    "m5a.large", "m5a.xlarge", "m5a.2xlarge", "m5a.4xlarge", "m5a.8xlarge", "m5a.12xlarge",
    "m5a.16xlarge", "m5a.24xlarge", "m5ad.large", "m5ad.xlarge", "m5ad.2xlarge", "m5ad.4xlarge",
    "m5ad.8xlarge", "m5ad.12xlarge", "m5ad.16xlarge", "m5ad.24xlarge", "m5d.large", "m5d.xlarge",
    "m5d.2xlarge", "m5d.4xlarge", "m5d.8xlarge", "m5d.12xlarge", "m5d.16xlarge", "m5d.24xlarge",
    "m5d.metal", "m5dn.large", "m5dn.xlarge", "m5dn.2xlarge", "m5dn.4xlarge", "m5dn.8xlarge",
    "m5dn.12xlarge", "m5dn.16xlarge", "m5dn.24xlarge", "m5dn.metal", "m5n.large", "m5n.xlarge",
    "m5n.2xlarge", "m5n.4xlarge", "m5n.8xlarge", "m5n.12xlarge", "m5n.16xlarge", "m5n.24xlarge",
    "m5n.metal", "m5zn.large", "m5zn.xlarge", "m5zn.2xlarge", "m5zn.3xlarge", "m5zn.6xlarge",
    "m5zn.12xlarge", "m5zn.metal", "m6a.large", "m6a.xlarge", "m6a.2xlarge", "m6a.4xlarge",
    "m6a.8xlarge", "m6a.12xlarge", "m6a.16xlarge", "m6a.24xlarge", "m6a.32xlarge", "m6a.48xlarge",
    "m6g.metal", "m6g.medium", "m6g.large", "m6g.xlarge", "m6g.2xlarge", "m6g.4xlarge",
    "m6g.8xlarge", "m6g.12xlarge", "m6g.16xlarge", "m6gd.metal", "m6gd.medium", "m6gd.large",
    "m6gd.xlarge", "m6gd.2xlarge", "m6gd.4xlarge", "m6gd.8xlarge", "m6gd.12xlarge", "m6gd.16xlarge",
    "m6i.large", "m6i.xlarge", "m6i.2xlarge", "m6i.4xlarge", "m6i.8xlarge", "m6i.12xlarge",
    "m6i.16xlarge", "m6i.24xlarge", "m6i.32xlarge", "m6i.metal", "mac1.metal", "p2.xlarge",
    "p2.8xlarge", "p2.16xlarge", "p3.2xlarge", "p3.8xlarge", "p3.16xlarge", "p3dn.24xlarge",
    "p4d.24xlarge", "r3.large", "r3.xlarge", "r3.2xlarge", "r3.4xlarge", "r3.8xlarge", "r4.large",
    "r4.xlarge", "r4.2xlarge", "r4.4xlarge", "r4.8xlarge", "r4.16xlarge", "r5.large", "r5.xlarge",
    "r5.2xlarge", "r5.4xlarge", "r5.8xlarge", "r5.12xlarge", "r5.16xlarge", "r5.24xlarge",
    "r5.metal", "r5a.large", "r5a.xlarge", "r5a.2xlarge", "r5a.4xlarge", "r5a.8xlarge",
    "r5a.12xlarge", "r5a.16xlarge", "r5a.24xlarge", "r5ad.large", "r5ad.xlarge", "r5ad.2xlarge",
    "r5ad.4xlarge", "r5ad.8xlarge", "r5ad.12xlarge", "r5ad.16xlarge", "r5ad.24xlarge", "r5b.large",
    "r5b.xlarge", "r5b.2xlarge", "r5b.4xlarge", "r5b.8xlarge", "r5b.12xlarge", "r5b.16xlarge",
    "r5b.24xlarge", "r5b.metal", "r5d.large", "r5d.xlarge", "r5d.2xlarge", "r5d.4xlarge",
    "r5d.8xlarge", "r5d.12xlarge", "r5d.16xlarge", "r5d.24xlarge", "r5d.metal", "r5dn.large",
    "r5dn.xlarge", "r5dn.2xlarge", "r5dn.4xlarge", "r5dn.8xlarge", "r5dn.12xlarge", "r5dn.16xlarge",
    "r5dn.24xlarge", "r5dn.metal", "r5n.large", "r5n.xlarge", "r5n.2xlarge", "r5n.4xlarge",
    "r5n.8xlarge", "r5n.12xlarge", "r5n.16xlarge", "r5n.24xlarge", "r5n.metal", "r6g.medium",
    "r6g.large", "r6g.xlarge", "r6g.2xlarge", "r6g.4xlarge", "r6g.8xlarge", "r6g.12xlarge",
    "r6g.16xlarge", "r6g.metal", "r6gd.medium", "r6gd.large", "r6gd.xlarge", "r6gd.2xlarge",
    "r6gd.4xlarge", "r6gd.8xlarge", "r6gd.12xlarge", "r6gd.16xlarge", "r6gd.metal", "r6i.large",
    "r6i.xlarge", "r6i.2xlarge", "r6i.4xlarge", "r6i.8xlarge", "r6i.12xlarge", "r6i.16xlarge",
    "r6i.24xlarge", "r6i.32xlarge", "r6i.metal", "t1.micro", "t2.nano", "t2.micro", "t2.small",
    "t2.medium", "t2.large", "t2.xlarge", "t2.2xlarge", "t3.nano", "t3.micro", "t3.small",
    "t3.medium", "t3.large", "t3.xlarge", "t3.2xlarge", "t3a.nano", "t3a.micro", "t3a.small",
    "t3a.medium", "t3a.large", "t3a.xlarge", "t3a.2xlarge", "t4g.nano", "t4g.micro", "t4g.small",
    "t4g.medium", "t4g.large", "t4g.xlarge", "t4g.2xlarge", "u-6tb1.56xlarge", "u-6tb1.112xlarge",
    "u-9tb1.112xlarge", "u-12tb1.112xlarge", "u-6tb1.metal", "u-9tb1.metal", "u-12tb1.metal",
    "u-18tb1.metal", "u-24tb1.metal", "vt1.3xlarge", "vt1.6xlarge", "vt1.24xlarge", "x1.16xlarge",
    "x1.32xlarge", "x1e.xlarge", "x1e.2xlarge", "x1e.4xlarge", "x1e.8xlarge", "x1e.16xlarge",
    "x1e.32xlarge", "x2iezn.2xlarge", "x2iezn.4xlarge", "x2iezn.6xlarge", "x2iezn.8xlarge",
    "x2iezn.12xlarge", "x2iezn.metal", "x2gd.medium", "x2gd.large", "x2gd.xlarge", "x2gd.2xlarge",
    "x2gd.4xlarge", "x2gd.8xlarge", "x2gd.12xlarge", "x2gd.16xlarge", "x2gd.metal", "z1d.large",
    "z1d.xlarge", "z1d.2xlarge", "z1d.3xlarge", "z1d.6xlarge", "z1d.12xlarge", "z1d.metal",
    "x2idn.16xlarge", "x2idn.24xlarge", "x2idn.32xlarge", "x2iedn.xlarge", "x2iedn.2xlarge",
    "x2iedn.4xlarge", "x2iedn.8xlarge", "x2iedn.16xlarge", "x2iedn.24xlarge", "x2iedn.32xlarge",
    "c6a.large", "c6a.xlarge", "c6a.2xlarge", "c6a.4xlarge", "c6a.8xlarge", "c6a.12xlarge",
    "c6a.16xlarge", "c6a.24xlarge", "c6a.32xlarge", "c6a.48xlarge", "c6a.metal", "m6a.metal",
    "i4i.large", "i4i.xlarge", "i4i.2xlarge", "i4i.4xlarge", "i4i.8xlarge", "i4i.16xlarge",
    "i4i.32xlarge", "i4i.metal", "x2idn.metal", "x2iedn.metal", "c7g.medium", "c7g.large",
    "c7g.xlarge", "c7g.2xlarge", "c7g.4xlarge", "c7g.8xlarge", "c7g.12xlarge", "c7g.16xlarge",
    "mac2.metal", "c6id.large", "c6id.xlarge", "c6id.2xlarge", "c6id.4xlarge", "c6id.8xlarge",
    "c6id.12xlarge", "c6id.16xlarge", "c6id.24xlarge", "c6id.32xlarge", "c6id.metal", "m6id.large",
    "m6id.xlarge", "m6id.2xlarge", "m6id.4xlarge", "m6id.8xlarge", "m6id.12xlarge", "m6id.16xlarge",
    "m6id.24xlarge", "m6id.32xlarge", "m6id.metal", "r6id.large", "r6id.xlarge", "r6id.2xlarge",
    "r6id.4xlarge", "r6id.8xlarge", "r6id.12xlarge", "r6id.16xlarge", "r6id.24xlarge",
    "r6id.32xlarge", "r6id.metal", "r6a.large", "r6a.xlarge", "r6a.2xlarge", "r6a.4xlarge",
    "r6a.8xlarge", "r6a.12xlarge", "r6a.16xlarge", "r6a.24xlarge", "r6a.32xlarge", "r6a.48xlarge",
    "r6a.metal", "p4de.24xlarge", "u-3tb1.56xlarge", "u-18tb1.112xlarge", "u-24tb1.112xlarge",
    "trn1.2xlarge", "trn1.32xlarge", "hpc6id.32xlarge", "c6in.large", "c6in.xlarge", "c6in.2xlarge",
    "c6in.4xlarge", "c6in.8xlarge", "c6in.12xlarge", "c6in.16xlarge", "c6in.24xlarge",
    "c6in.32xlarge", "m6in.large", "m6in.xlarge", "m6in.2xlarge", "m6in.4xlarge", "m6in.8xlarge",
    "m6in.12xlarge", "m6in.16xlarge", "m6in.24xlarge", "m6in.32xlarge", "m6idn.large",
    "m6idn.xlarge", "m6idn.2xlarge", "m6idn.4xlarge", "m6idn.8xlarge", "m6idn.12xlarge",
    "m6idn.16xlarge", "m6idn.24xlarge", "m6idn.32xlarge", "r6in.large", "r6in.xlarge",
    "r6in.2xlarge", "r6in.4xlarge", "r6in.8xlarge", "r6in.12xlarge", "r6in.16xlarge",
    "r6in.24xlarge", "r6in.32xlarge", "r6idn.large", "r6idn.xlarge", "r6idn.2xlarge",
    "r6idn.4xlarge", "r6idn.8xlarge", "r6idn.12xlarge", "r6idn.16xlarge", "r6idn.24xlarge",
    "r6idn.32xlarge", "c7g.metal", "m7g.medium", "m7g.large", "m7g.xlarge", "m7g.2xlarge",
    "m7g.4xlarge", "m7g.8xlarge", "m7g.12xlarge", "m7g.16xlarge", "m7g.metal", "r7g.medium",
    "r7g.large", "r7g.xlarge", "r7g.2xlarge", "r7g.4xlarge", "r7g.8xlarge", "r7g.12xlarge",
    "r7g.16xlarge", "r7g.metal", "c6in.metal", "m6in.metal", "m6idn.metal", "r6in.metal",
    "r6idn.metal", "inf2.xlarge", "inf2.8xlarge", "inf2.24xlarge", "inf2.48xlarge",
    "trn1n.32xlarge", "i4g.large", "i4g.xlarge", "i4g.2xlarge", "i4g.4xlarge", "i4g.8xlarge",
    "i4g.16xlarge", "hpc7g.4xlarge", "hpc7g.8xlarge", "hpc7g.16xlarge", "c7gn.medium", "c7gn.large",
    "c7gn.xlarge", "c7gn.2xlarge", "c7gn.4xlarge", "c7gn.8xlarge", "c7gn.12xlarge", "c7gn.16xlarge",
    "p5.48xlarge", "m7i.large", "m7i.xlarge", "m7i.2xlarge", "m7i.4xlarge", "m7i.8xlarge",
    "m7i.12xlarge", "m7i.16xlarge", "m7i.24xlarge", "m7i.48xlarge", "m7i-flex.large",
    "m7i-flex.xlarge", "m7i-flex.2xlarge", "m7i-flex.4xlarge", "m7i-flex.8xlarge", "m7a.medium",
    "m7a.large", "m7a.xlarge", "m7a.2xlarge", "m7a.4xlarge", "m7a.8xlarge", "m7a.12xlarge",
    "m7a.16xlarge", "m7a.24xlarge", "m7a.32xlarge", "m7a.48xlarge", "m7a.metal-48xl",
    "hpc7a.12xlarge", "hpc7a.24xlarge", "hpc7a.48xlarge", "hpc7a.96xlarge", "c7gd.medium",
    "c7gd.large", "c7gd.xlarge", "c7gd.2xlarge", "c7gd.4xlarge", "c7gd.8xlarge", "c7gd.12xlarge",
    "c7gd.16xlarge", "m7gd.medium", "m7gd.large", "m7gd.xlarge", "m7gd.2xlarge", "m7gd.4xlarge",
    "m7gd.8xlarge", "m7gd.12xlarge", "m7gd.16xlarge", "r7gd.medium", "r7gd.large", "r7gd.xlarge",
    "r7gd.2xlarge", "r7gd.4xlarge", "r7gd.8xlarge", "r7gd.12xlarge", "r7gd.16xlarge", "r7a.medium",
    "r7a.large", "r7a.xlarge", "r7a.2xlarge", "r7a.4xlarge", "r7a.8xlarge", "r7a.12xlarge",
    "r7a.16xlarge", "r7a.24xlarge", "r7a.32xlarge", "r7a.48xlarge", "c7i.large", "c7i.xlarge",
    "c7i.2xlarge", "c7i.4xlarge", "c7i.8xlarge", "c7i.12xlarge", "c7i.16xlarge", "c7i.24xlarge",
    "c7i.48xlarge", "mac2-m2pro.metal", "r7iz.large", "r7iz.xlarge", "r7iz.2xlarge", "r7iz.4xlarge",
    "r7iz.8xlarge", "r7iz.12xlarge", "r7iz.16xlarge", "r7iz.32xlarge", "c7a.medium", "c7a.large",
    "c7a.xlarge", "c7a.2xlarge", "c7a.4xlarge", "c7a.8xlarge", "c7a.12xlarge", "c7a.16xlarge",
    "c7a.24xlarge", "c7a.32xlarge", "c7a.48xlarge", "c7a.metal-48xl", "r7a.metal-48xl", "r7i.large",
    "r7i.xlarge", "r7i.2xlarge", "r7i.4xlarge", "r7i.8xlarge", "r7i.12xlarge", "r7i.16xlarge",
    "r7i.24xlarge", "r7i.48xlarge", "dl2q.24xlarge", "mac2-m2.metal", "i4i.12xlarge",
    "i4i.24xlarge", "c7i.metal-24xl", "c7i.metal-48xl", "m7i.metal-24xl", "m7i.metal-48xl",
    "r7i.metal-24xl", "r7i.metal-48xl", "r7iz.metal-16xl", "r7iz.metal-32xl", "c7gd.metal",
    "m7gd.metal", "r7gd.metal", "g6.xlarge", "g6.2xlarge", "g6.4xlarge", "g6.8xlarge",
    "g6.12xlarge", "g6.16xlarge", "g6.24xlarge", "g6.48xlarge", "gr6.4xlarge", "gr6.8xlarge",
    "c7i-flex.large", "c7i-flex.xlarge", "c7i-flex.2xlarge", "c7i-flex.4xlarge", "c7i-flex.8xlarge",
    "u7i-12tb.224xlarge", "u7in-16tb.224xlarge", "u7in-24tb.224xlarge", "u7in-32tb.224xlarge",
    "u7ib-12tb.224xlarge", "c7gn.metal", "r8g.medium", "r8g.large", "r8g.xlarge", "r8g.2xlarge",
    "r8g.4xlarge", "r8g.8xlarge", "r8g.12xlarge", "r8g.16xlarge", "r8g.24xlarge", "r8g.48xlarge",
    "r8g.metal-24xl", "r8g.metal-48xl", "mac2-m1ultra.metal", "g6e.xlarge", "g6e.2xlarge",
    "g6e.4xlarge", "g6e.8xlarge", "g6e.12xlarge", "g6e.16xlarge", "g6e.24xlarge", "g6e.48xlarge",
    "c8g.medium", "c8g.large", "c8g.xlarge", "c8g.2xlarge", "c8g.4xlarge", "c8g.8xlarge",
    "c8g.12xlarge", "c8g.16xlarge", "c8g.24xlarge", "c8g.48xlarge", "c8g.metal-24xl",
    "c8g.metal-48xl", "m8g.medium", "m8g.large", "m8g.xlarge", "m8g.2xlarge", "m8g.4xlarge",
    "m8g.8xlarge", "m8g.12xlarge", "m8g.16xlarge", "m8g.24xlarge", "m8g.48xlarge", "m8g.metal-24xl",
    "m8g.metal-48xl", "x8g.medium", "x8g.large", "x8g.xlarge", "x8g.2xlarge", "x8g.4xlarge",
    "x8g.8xlarge", "x8g.12xlarge", "x8g.16xlarge", "x8g.24xlarge", "x8g.48xlarge", "x8g.metal-24xl",
    "x8g.metal-48xl", "i7ie.large", "i7ie.xlarge", "i7ie.2xlarge", "i7ie.3xlarge", "i7ie.6xlarge",
    "i7ie.12xlarge", "i7ie.18xlarge", "i7ie.24xlarge", "i7ie.48xlarge", "i8g.large", "i8g.xlarge",
    "i8g.2xlarge", "i8g.4xlarge", "i8g.8xlarge", "i8g.12xlarge", "i8g.16xlarge", "i8g.24xlarge",
    "i8g.metal-24xl", "u7i-6tb.112xlarge", "u7i-8tb.112xlarge", "u7inh-32tb.480xlarge",
    "p5e.48xlarge", "p5en.48xlarge", "f2.12xlarge", "f2.48xlarge", "trn2.48xlarge",
    "c7i-flex.12xlarge", "c7i-flex.16xlarge", "m7i-flex.12xlarge", "m7i-flex.16xlarge",
    "i7ie.metal-24xl", "i7ie.metal-48xl", "i8g.48xlarge", "c8gd.medium", "c8gd.large",
    "c8gd.xlarge", "c8gd.2xlarge", "c8gd.4xlarge", "c8gd.8xlarge", "c8gd.12xlarge", "c8gd.16xlarge",
    "c8gd.24xlarge", "c8gd.48xlarge", "c8gd.metal-24xl", "c8gd.metal-48xl", "i7i.large",
    "i7i.xlarge", "i7i.2xlarge", "i7i.4xlarge", "i7i.8xlarge", "i7i.12xlarge", "i7i.16xlarge",
    "i7i.24xlarge", "i7i.48xlarge", "i7i.metal-24xl", "i7i.metal-48xl", "p6-b200.48xlarge",
    "m8gd.medium", "m8gd.large", "m8gd.xlarge", "m8gd.2xlarge", "m8gd.4xlarge", "m8gd.8xlarge",
    "m8gd.12xlarge", "m8gd.16xlarge", "m8gd.24xlarge", "m8gd.48xlarge", "m8gd.metal-24xl",
    "m8gd.metal-48xl", "r8gd.medium", "r8gd.large", "r8gd.xlarge", "r8gd.2xlarge", "r8gd.4xlarge",
    "r8gd.8xlarge", "r8gd.12xlarge", "r8gd.16xlarge", "r8gd.24xlarge", "r8gd.48xlarge",
    "r8gd.metal-24xl", "r8gd.metal-48xl", "c8gn.medium", "c8gn.large", "c8gn.xlarge",
    "c8gn.2xlarge", "c8gn.4xlarge", "c8gn.8xlarge", "c8gn.12xlarge", "c8gn.16xlarge",
    "c8gn.24xlarge", "c8gn.48xlarge", "c8gn.metal-24xl", "c8gn.metal-48xl", "f2.6xlarge",
    "p6e-gb200.36xlarge", "g6f.large", "g6f.xlarge", "g6f.2xlarge", "g6f.4xlarge", "gr6f.4xlarge",
    "p5.4xlarge", "r8i.large", "r8i.xlarge", "r8i.2xlarge", "r8i.4xlarge", "r8i.8xlarge",
    "r8i.12xlarge", "r8i.16xlarge", "r8i.24xlarge", "r8i.32xlarge", "r8i.48xlarge", "r8i.96xlarge",
    "r8i.metal-48xl", "r8i.metal-96xl", "r8i-flex.large", "r8i-flex.xlarge", "r8i-flex.2xlarge",
    "r8i-flex.4xlarge", "r8i-flex.8xlarge", "r8i-flex.12xlarge", "r8i-flex.16xlarge", "m8i.large",
    "m8i.xlarge", "m8i.2xlarge", "m8i.4xlarge", "m8i.8xlarge", "m8i.12xlarge", "m8i.16xlarge",
    "m8i.24xlarge", "m8i.32xlarge", "m8i.48xlarge", "m8i.96xlarge", "m8i.metal-48xl",
    "m8i.metal-96xl", "m8i-flex.large", "m8i-flex.xlarge", "m8i-flex.2xlarge", "m8i-flex.4xlarge",
    "m8i-flex.8xlarge", "m8i-flex.12xlarge", "m8i-flex.16xlarge", "i8ge.large", "i8ge.xlarge",
    "i8ge.2xlarge", "i8ge.3xlarge", "i8ge.6xlarge", "i8ge.12xlarge", "i8ge.18xlarge",
    "i8ge.24xlarge", "i8ge.48xlarge", "i8ge.metal-24xl", "i8ge.metal-48xl", "mac-m4.metal",
    "mac-m4pro.metal", "r8gn.medium", "r8gn.large", "r8gn.xlarge", "r8gn.2xlarge", "r8gn.4xlarge",
    "r8gn.8xlarge", "r8gn.12xlarge", "r8gn.16xlarge", "r8gn.24xlarge", "r8gn.48xlarge",
    "r8gn.metal-24xl", "r8gn.metal-48xl", "c8i.large", "c8i.xlarge", "c8i.2xlarge", "c8i.4xlarge",
    "c8i.8xlarge", "c8i.12xlarge", "c8i.16xlarge", "c8i.24xlarge", "c8i.32xlarge", "c8i.48xlarge",
    "c8i.96xlarge", "c8i.metal-48xl", "c8i.metal-96xl", "c8i-flex.large", "c8i-flex.xlarge",
    "c8i-flex.2xlarge", "c8i-flex.4xlarge", "c8i-flex.8xlarge", "c8i-flex.12xlarge",
    "c8i-flex.16xlarge", "r8gb.medium", "r8gb.large", "r8gb.xlarge", "r8gb.2xlarge", "r8gb.4xlarge",
    "r8gb.8xlarge", "r8gb.12xlarge", "r8gb.16xlarge", "r8gb.24xlarge", "r8gb.metal-24xl",
    "m8a.medium", "m8a.large", "m8a.xlarge", "m8a.2xlarge", "m8a.4xlarge", "m8a.8xlarge",
    "m8a.12xlarge", "m8a.16xlarge", "m8a.24xlarge", "m8a.48xlarge", "m8a.metal-24xl",
    "m8a.metal-48xl", "trn2.3xlarge", "r8a.medium", "r8a.large", "r8a.xlarge", "r8a.2xlarge",
    "r8a.4xlarge", "r8a.8xlarge", "r8a.12xlarge", "r8a.16xlarge", "r8a.24xlarge", "r8a.48xlarge",
    "r8a.metal-24xl", "r8a.metal-48xl", "p6-b300.48xlarge", "c8a.medium", "c8a.large", "c8a.xlarge",
    "c8a.2xlarge", "c8a.4xlarge", "c8a.8xlarge", "c8a.12xlarge", "c8a.16xlarge", "c8a.24xlarge",
    "c8a.48xlarge", "c8a.metal-24xl", "c8a.metal-48xl", "c8gb.12xlarge", "c8gb.16xlarge",
    "c8gb.24xlarge", "c8gb.2xlarge", "c8gb.4xlarge", "c8gb.8xlarge", "c8gb.large", "c8gb.medium",
    "c8gb.metal-24xl", "c8gb.xlarge", "c8gb.48xlarge", "c8gb.metal-48xl", "m8gb.12xlarge",
    "m8gb.16xlarge", "m8gb.24xlarge", "m8gb.2xlarge", "m8gb.4xlarge", "m8gb.8xlarge", "m8gb.large",
    "m8gb.medium", "m8gb.xlarge", "m8gb.48xlarge", "m8gb.metal-24xl", "m8gb.metal-48xl",
    "m8gn.12xlarge", "m8gn.16xlarge", "m8gn.24xlarge", "m8gn.2xlarge", "m8gn.48xlarge",
    "m8gn.4xlarge", "m8gn.8xlarge", "m8gn.large", "m8gn.medium", "m8gn.xlarge", "m8gn.metal-24xl",
    "m8gn.metal-48xl", "x8aedz.12xlarge", "x8aedz.24xlarge", "x8aedz.3xlarge", "x8aedz.6xlarge",
    "x8aedz.large", "x8aedz.metal-12xl", "x8aedz.metal-24xl", "x8aedz.xlarge", "m8azn.medium",
    "m8azn.large", "m8azn.xlarge", "m8azn.3xlarge", "m8azn.6xlarge", "m8azn.12xlarge",
    "m8azn.24xlarge", "m8azn.metal-12xl", "m8azn.metal-24xl", "x8i.large", "x8i.xlarge",
    "x8i.2xlarge", "x8i.4xlarge", "x8i.8xlarge", "x8i.12xlarge", "x8i.16xlarge", "x8i.24xlarge",
    "x8i.32xlarge", "x8i.48xlarge", "x8i.64xlarge", "x8i.96xlarge", "x8i.metal-48xl",
    "x8i.metal-96xl", "mac-m4max.metal", "g7e.2xlarge", "g7e.4xlarge", "g7e.8xlarge",
    "g7e.12xlarge", "g7e.24xlarge", "g7e.48xlarge", "r8id.large", "r8id.xlarge", "r8id.2xlarge",
    "r8id.4xlarge", "r8id.8xlarge", "r8id.12xlarge", "r8id.16xlarge", "r8id.24xlarge",
    "r8id.32xlarge", "r8id.48xlarge", "r8id.96xlarge", "r8id.metal-48xl", "r8id.metal-96xl",
    "c8id.large", "c8id.xlarge", "c8id.2xlarge", "c8id.4xlarge", "c8id.8xlarge", "c8id.12xlarge",
    "c8id.16xlarge", "c8id.24xlarge", "c8id.32xlarge", "c8id.48xlarge", "c8id.96xlarge",
    "c8id.metal-48xl", "c8id.metal-96xl", "m8id.large", "m8id.xlarge", "m8id.2xlarge",
    "m8id.4xlarge", "m8id.8xlarge", "m8id.12xlarge", "m8id.16xlarge", "m8id.24xlarge",
    "m8id.32xlarge", "m8id.48xlarge", "m8id.96xlarge", "m8id.metal-48xl", "m8id.metal-96xl",
    "hpc8a.96xlarge", "c8in.large", "c8in.xlarge", "c8in.2xlarge", "c8in.4xlarge", "c8in.8xlarge",
    "c8in.12xlarge", "c8in.16xlarge", "c8in.24xlarge", "c8in.32xlarge", "c8in.48xlarge",
    "c8in.96xlarge", "c8in.metal-48xl", "c8in.metal-96xl", "c8ib.large", "c8ib.xlarge",
    "c8ib.2xlarge", "c8ib.4xlarge", "c8ib.8xlarge", "c8ib.12xlarge", "c8ib.16xlarge",
    "c8ib.24xlarge", "c8ib.32xlarge", "c8ib.48xlarge", "c8ib.96xlarge", "c8ib.metal-48xl",
    "c8ib.metal-96xl", "r8in.large", "r8in.xlarge", "r8in.2xlarge", "r8in.4xlarge", "r8in.8xlarge",
    "r8in.12xlarge", "r8in.16xlarge", "r8in.24xlarge", "r8in.32xlarge", "r8in.48xlarge",
    "r8in.96xlarge", "r8ib.large", "r8ib.xlarge", "r8ib.2xlarge", "r8ib.4xlarge", "r8ib.8xlarge",
    "r8ib.12xlarge", "r8ib.16xlarge", "r8ib.24xlarge", "r8ib.32xlarge", "r8ib.48xlarge",
    "r8ib.96xlarge", "m8in.large", "m8in.xlarge", "m8in.2xlarge", "m8in.4xlarge", "m8in.8xlarge",
    "m8in.12xlarge", "m8in.16xlarge", "m8in.24xlarge", "m8in.32xlarge", "m8in.48xlarge",
    "m8in.96xlarge", "m8ib.large", "m8ib.xlarge", "m8ib.2xlarge", "m8ib.4xlarge", "m8ib.8xlarge",
    "m8ib.12xlarge", "m8ib.16xlarge", "m8ib.24xlarge", "m8ib.32xlarge", "m8ib.48xlarge",
    "m8ib.96xlarge", "m8ine.large", "m8ine.xlarge", "m8ine.2xlarge", "m8ine.4xlarge",
    "m8ine.8xlarge", "m8ine.12xlarge", "c8ine.large", "c8ine.xlarge", "c8ine.2xlarge",
    "c8ine.4xlarge", "c8ine.8xlarge", "c8ine.12xlarge", "m8idn.large", "m8idn.xlarge",
    "m8idn.2xlarge", "m8idn.4xlarge", "m8idn.8xlarge", "m8idn.12xlarge", "m8idn.16xlarge",
    "m8idn.24xlarge", "m8idn.32xlarge", "m8idn.48xlarge", "m8idn.96xlarge", "r8idn.large",
    "r8idn.xlarge", "r8idn.2xlarge", "r8idn.4xlarge", "r8idn.8xlarge", "r8idn.12xlarge",
    "r8idn.16xlarge", "r8idn.24xlarge", "r8idn.32xlarge", "r8idn.48xlarge", "r8idn.96xlarge",
    "m8idb.large", "m8idb.xlarge", "m8idb.2xlarge", "m8idb.4xlarge", "m8idb.8xlarge",
    "m8idb.12xlarge", "m8idb.16xlarge", "m8idb.24xlarge", "m8idb.32xlarge", "m8idb.48xlarge",
    "m8idb.96xlarge", "r8idb.large", "r8idb.xlarge", "r8idb.2xlarge", "r8idb.4xlarge",
    "r8idb.8xlarge", "r8idb.12xlarge", "r8idb.16xlarge", "r8idb.24xlarge", "r8idb.32xlarge",
    "r8idb.48xlarge", "r8idb.96xlarge", "mac-m3ultra.metal", "m9g.large", "m9g.xlarge",
    "m9g.2xlarge", "m9g.4xlarge", "m9g.8xlarge", "m9g.12xlarge", "m9g.16xlarge", "m9g.24xlarge",
    "m9g.48xlarge", "m9g.metal-24xl", "m9g.metal-48xl", "m9gd.large", "m9gd.xlarge", "m9gd.2xlarge",
    "m9gd.4xlarge", "m9gd.8xlarge", "m9gd.12xlarge", "m9gd.16xlarge", "m9gd.24xlarge",
    "m9gd.48xlarge", "m9gd.metal-24xl", "m9gd.metal-48xl", "r8in.metal-48xl", "r8in.metal-96xl",
    "r8ib.metal-48xl", "r8ib.metal-96xl", "r8idn.metal-48xl", "r8idn.metal-96xl",
    "r8idb.metal-48xl", "r8idb.metal-96xl", "m8in.metal-48xl", "m8in.metal-96xl", "m8ib.metal-48xl",
    "m8ib.metal-96xl", "m8idn.metal-48xl", "m8idn.metal-96xl", "m8idb.metal-48xl",
    "m8idb.metal-96xl", "g7.2xlarge", "g7.4xlarge", "g7.8xlarge", "g7.12xlarge", "g7.24xlarge",
    "g7.48xlarge", "c9g.medium", "c9g.large", "c9g.xlarge", "c9g.2xlarge", "c9g.4xlarge",
    "c9g.8xlarge", "c9g.12xlarge", "c9g.16xlarge", "c9g.24xlarge", "c9g.48xlarge", "c9g.metal-48xl",
    "c9gd.medium", "c9gd.large", "c9gd.xlarge", "c9gd.2xlarge", "c9gd.4xlarge", "c9gd.8xlarge",
    "c9gd.12xlarge", "c9gd.16xlarge", "c9gd.24xlarge", "c9gd.48xlarge", "c9gd.metal-48xl",
    "r9g.medium", "r9g.large", "r9g.xlarge", "r9g.2xlarge", "r9g.4xlarge", "r9g.8xlarge",
    "r9g.12xlarge", "r9g.16xlarge", "r9g.24xlarge", "r9g.48xlarge", "r9g.metal-48xl", "r9gd.medium",
    "r9gd.large", "r9gd.xlarge", "r9gd.2xlarge", "r9gd.4xlarge", "r9gd.8xlarge", "r9gd.12xlarge",
    "r9gd.16xlarge", "r9gd.24xlarge", "r9gd.48xlarge", "r9gd.metal-48xl", "m9g.medium", "t8i.nano",
    "t8i.micro", "t8i.small", "t8i.medium", "i8g.metal-48xl", "r8gb.48xlarge", "r8gb.metal-48xl",
    "m9gd.medium", "trn2u.48xlarge",
];

/// `InstanceTypeHypervisor`.
pub static INSTANCE_TYPE_HYPERVISOR: [&str; 2] = [
    "nitro", "xen",
];

/// `InterfacePermissionType`.
pub static INTERFACE_PERMISSION_TYPE: [&str; 2] = [
    "INSTANCE-ATTACH", "EIP-ASSOCIATE",
];

/// `InterfaceProtocolType`.
pub static INTERFACE_PROTOCOL_TYPE: [&str; 2] = [
    "VLAN", "GRE",
];

/// `InternetGatewayBlockMode`.
pub static INTERNET_GATEWAY_BLOCK_MODE: [&str; 3] = [
    "off", "block-bidirectional", "block-ingress",
];

/// `InternetGatewayExclusionMode`.
pub static INTERNET_GATEWAY_EXCLUSION_MODE: [&str; 2] = [
    "allow-bidirectional", "allow-egress",
];

/// `InterruptibleCapacityReservationAllocationStatus`.
pub static INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_STATUS: [&str; 6] = [
    "pending", "active", "updating", "canceling", "canceled", "failed",
];

/// `InterruptionType`.
pub static INTERRUPTION_TYPE: [&str; 1] = [
    "adhoc",
];

/// `IpAddressType`.
pub static IP_ADDRESS_TYPE: [&str; 3] = [
    "ipv4", "dualstack", "ipv6",
];

/// `IpScopeEnum`.
pub static IP_SCOPE_ENUM: [&str; 1] = [
    "private",
];

/// `IpSource`.
pub static IP_SOURCE: [&str; 3] = [
    "amazon", "byoip", "none",
];

/// `IpVersionEnum`.
pub static IP_VERSION_ENUM: [&str; 2] = [
    "ipv4", "ipv6",
];

/// `IpamAddressHistoryResourceType`.
pub static IPAM_ADDRESS_HISTORY_RESOURCE_TYPE: [&str; 5] = [
    "eip", "vpc", "subnet", "network-interface", "instance",
];

/// `IpamAssociatedResourceDiscoveryStatus`.
pub static IPAM_ASSOCIATED_RESOURCE_DISCOVERY_STATUS: [&str; 2] = [
    "active", "not-found",
];

/// `IpamByoipAdvertisementType`.
pub static IPAM_BYOIP_ADVERTISEMENT_TYPE: [&str; 2] = [
    "regional", "global",
];

/// `IpamByoipCidrState`.
pub static IPAM_BYOIP_CIDR_STATE: [&str; 10] = [
    "advertised", "deprovisioned", "failed-deprovision", "failed-provision", "pending-advertising",
    "pending-deprovision", "pending-provision", "pending-withdrawal", "provisioned",
    "provisioned-not-publicly-advertisable",
];

/// `IpamComplianceStatus`.
pub static IPAM_COMPLIANCE_STATUS: [&str; 4] = [
    "compliant", "noncompliant", "unmanaged", "ignored",
];

/// `IpamDiscoveryFailureCode`.
pub static IPAM_DISCOVERY_FAILURE_CODE: [&str; 3] = [
    "assume-role-failure", "throttling-failure", "unauthorized-failure",
];

/// `IpamExternalResourceVerificationTokenState`.
pub static IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_STATE: [&str; 6] = [
    "create-in-progress", "create-complete", "create-failed", "delete-in-progress",
    "delete-complete", "delete-failed",
];

/// `IpamInternetRegistryAssociationState`.
pub static IPAM_INTERNET_REGISTRY_ASSOCIATION_STATE: [&str; 12] = [
    "pending-enable", "create-in-progress", "create-failed", "enable-in-progress",
    "enable-complete", "enable-failed", "disable-in-progress", "disable-complete", "disable-failed",
    "delete-in-progress", "delete-complete", "delete-failed",
];

/// `IpamManagementState`.
pub static IPAM_MANAGEMENT_STATE: [&str; 3] = [
    "managed", "unmanaged", "ignored",
];

/// `IpamMeteredAccount`.
pub static IPAM_METERED_ACCOUNT: [&str; 2] = [
    "ipam-owner", "resource-owner",
];

/// `IpamNetworkInterfaceAttachmentStatus`.
pub static IPAM_NETWORK_INTERFACE_ATTACHMENT_STATUS: [&str; 2] = [
    "available", "in-use",
];

/// `IpamOverlapStatus`.
pub static IPAM_OVERLAP_STATUS: [&str; 3] = [
    "overlapping", "nonoverlapping", "ignored",
];

/// `IpamPolicyManagedBy`.
pub static IPAM_POLICY_MANAGED_BY: [&str; 2] = [
    "account", "delegated-administrator-for-ipam",
];

/// `IpamPolicyResourceType`.
pub static IPAM_POLICY_RESOURCE_TYPE: [&str; 4] = [
    "alb", "eip", "rds", "rnat",
];

/// `IpamPolicyState`.
pub static IPAM_POLICY_STATE: [&str; 12] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "delete-in-progress", "delete-complete", "delete-failed",
    "isolate-in-progress", "isolate-complete", "restore-in-progress",
];

/// `IpamPoolAllocationResourceType`.
pub static IPAM_POOL_ALLOCATION_RESOURCE_TYPE: [&str; 7] = [
    "ipam-pool", "vpc", "ec2-public-ipv4-pool", "custom", "subnet", "eip", "anycast-ip-list",
];

/// `IpamPoolAwsService`.
pub static IPAM_POOL_AWS_SERVICE: [&str; 2] = [
    "ec2", "global-services",
];

/// `IpamPoolCidrFailureCode`.
pub static IPAM_POOL_CIDR_FAILURE_CODE: [&str; 2] = [
    "cidr-not-available", "limit-exceeded",
];

/// `IpamPoolCidrState`.
pub static IPAM_POOL_CIDR_STATE: [&str; 8] = [
    "pending-provision", "provisioned", "failed-provision", "pending-deprovision", "deprovisioned",
    "failed-deprovision", "pending-import", "failed-import",
];

/// `IpamPoolPublicIpSource`.
pub static IPAM_POOL_PUBLIC_IP_SOURCE: [&str; 2] = [
    "amazon", "byoip",
];

/// `IpamPoolSourceResourceType`.
pub static IPAM_POOL_SOURCE_RESOURCE_TYPE: [&str; 1] = [
    "vpc",
];

/// `IpamPoolState`.
pub static IPAM_POOL_STATE: [&str; 12] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "delete-in-progress", "delete-complete", "delete-failed",
    "isolate-in-progress", "isolate-complete", "restore-in-progress",
];

/// `IpamPrefixListResolverRuleConditionOperation`.
pub static IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_OPERATION: [&str; 3] = [
    "equals", "not-equals", "subnet-of",
];

/// `IpamPrefixListResolverRuleType`.
pub static IPAM_PREFIX_LIST_RESOLVER_RULE_TYPE: [&str; 3] = [
    "static-cidr", "ipam-resource-cidr", "ipam-pool-cidr",
];

/// `IpamPrefixListResolverState`.
pub static IPAM_PREFIX_LIST_RESOLVER_STATE: [&str; 12] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "delete-in-progress", "delete-complete", "delete-failed",
    "isolate-in-progress", "isolate-complete", "restore-in-progress",
];

/// `IpamPrefixListResolverTargetState`.
pub static IPAM_PREFIX_LIST_RESOLVER_TARGET_STATE: [&str; 15] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "sync-in-progress", "sync-complete", "sync-failed",
    "delete-in-progress", "delete-complete", "delete-failed", "isolate-in-progress",
    "isolate-complete", "restore-in-progress",
];

/// `IpamPrefixListResolverVersionCreationStatus`.
pub static IPAM_PREFIX_LIST_RESOLVER_VERSION_CREATION_STATUS: [&str; 3] = [
    "pending", "success", "failure",
];

/// `IpamPublicAddressAssociationStatus`.
pub static IPAM_PUBLIC_ADDRESS_ASSOCIATION_STATUS: [&str; 2] = [
    "associated", "disassociated",
];

/// `IpamPublicAddressAwsService`.
pub static IPAM_PUBLIC_ADDRESS_AWS_SERVICE: [&str; 10] = [
    "nat-gateway", "database-migration-service", "redshift", "elastic-container-service",
    "relational-database-service", "site-to-site-vpn", "load-balancer", "global-accelerator",
    "cloudfront", "other",
];

/// `IpamPublicAddressType`.
pub static IPAM_PUBLIC_ADDRESS_TYPE: [&str; 7] = [
    "service-managed-ip", "service-managed-byoip", "amazon-owned-eip", "amazon-owned-contig",
    "byoip", "ec2-public-ip", "anycast-ip-list-ip",
];

/// `IpamResourceCidrIpSource`.
pub static IPAM_RESOURCE_CIDR_IP_SOURCE: [&str; 3] = [
    "amazon", "byoip", "none",
];

/// `IpamResourceDiscoveryAssociationState`.
pub static IPAM_RESOURCE_DISCOVERY_ASSOCIATION_STATE: [&str; 9] = [
    "associate-in-progress", "associate-complete", "associate-failed", "disassociate-in-progress",
    "disassociate-complete", "disassociate-failed", "isolate-in-progress", "isolate-complete",
    "restore-in-progress",
];

/// `IpamResourceDiscoveryState`.
pub static IPAM_RESOURCE_DISCOVERY_STATE: [&str; 12] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "delete-in-progress", "delete-complete", "delete-failed",
    "isolate-in-progress", "isolate-complete", "restore-in-progress",
];

/// `IpamResourceType`.
pub static IPAM_RESOURCE_TYPE: [&str; 7] = [
    "vpc", "subnet", "eip", "public-ipv4-pool", "ipv6-pool", "eni", "anycast-ip-list",
];

/// `IpamRoutingPolicyRegistrationDeltaState`.
pub static IPAM_ROUTING_POLICY_REGISTRATION_DELTA_STATE: [&str; 3] = [
    "pending", "published", "failed",
];

/// `IpamRoutingPolicyRegistrationState`.
pub static IPAM_ROUTING_POLICY_REGISTRATION_STATE: [&str; 8] = [
    "pending-activate", "activate-failed", "create-in-progress", "create-complete",
    "update-in-progress", "update-complete", "delete-in-progress", "delete-complete",
];

/// `IpamRpkiStatus`.
pub static IPAM_RPKI_STATUS: [&str; 3] = [
    "valid", "invalid", "unknown",
];

/// `IpamRpkiStrength`.
pub static IPAM_RPKI_STRENGTH: [&str; 2] = [
    "strict", "permissive",
];

/// `IpamScopeExternalAuthorityType`.
pub static IPAM_SCOPE_EXTERNAL_AUTHORITY_TYPE: [&str; 1] = [
    "infoblox",
];

/// `IpamScopeState`.
pub static IPAM_SCOPE_STATE: [&str; 12] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "delete-in-progress", "delete-complete", "delete-failed",
    "isolate-in-progress", "isolate-complete", "restore-in-progress",
];

/// `IpamScopeType`.
pub static IPAM_SCOPE_TYPE: [&str; 2] = [
    "public", "private",
];

/// `IpamState`.
pub static IPAM_STATE: [&str; 12] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "delete-in-progress", "delete-complete", "delete-failed",
    "isolate-in-progress", "isolate-complete", "restore-in-progress",
];

/// `IpamTier`.
pub static IPAM_TIER: [&str; 2] = [
    "free", "advanced",
];

/// `Ipv6AddressAttribute`.
pub static IPV6_ADDRESS_ATTRIBUTE: [&str; 2] = [
    "public", "private",
];

/// `Ipv6SupportValue`.
pub static IPV6_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `KeyFormat`.
pub static KEY_FORMAT: [&str; 2] = [
    "pem", "ppk",
];

/// `KeyType`.
pub static KEY_TYPE: [&str; 2] = [
    "rsa", "ed25519",
];

/// `LaunchTemplateAutoRecoveryState`.
pub static LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE: [&str; 2] = [
    "default", "disabled",
];

/// `LaunchTemplateErrorCode`.
pub static LAUNCH_TEMPLATE_ERROR_CODE: [&str; 6] = [
    "launchTemplateIdDoesNotExist", "launchTemplateIdMalformed", "launchTemplateNameDoesNotExist",
    "launchTemplateNameMalformed", "launchTemplateVersionDoesNotExist", "unexpectedError",
];

/// `LaunchTemplateHttpTokensState`.
pub static LAUNCH_TEMPLATE_HTTP_TOKENS_STATE: [&str; 2] = [
    "optional", "required",
];

/// `LaunchTemplateInstanceMetadataEndpointState`.
pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE: [&str; 2] = [
    "disabled", "enabled",
];

/// `LaunchTemplateInstanceMetadataOptionsState`.
pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE: [&str; 2] = [
    "pending", "applied",
];

/// `LaunchTemplateInstanceMetadataProtocolIpv6`.
pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6: [&str; 2] = [
    "disabled", "enabled",
];

/// `LaunchTemplateInstanceMetadataTagsState`.
pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE: [&str; 2] = [
    "disabled", "enabled",
];

/// `ListingState`.
pub static LISTING_STATE: [&str; 4] = [
    "available", "sold", "cancelled", "pending",
];

/// `ListingStatus`.
pub static LISTING_STATUS: [&str; 4] = [
    "active", "pending", "cancelled", "closed",
];

/// `LocalGatewayRouteState`.
pub static LOCAL_GATEWAY_ROUTE_STATE: [&str; 5] = [
    "pending", "active", "blackhole", "deleting", "deleted",
];

/// `LocalGatewayRouteTableMode`.
pub static LOCAL_GATEWAY_ROUTE_TABLE_MODE: [&str; 2] = [
    "direct-vpc-routing", "coip",
];

/// `LocalGatewayRouteType`.
pub static LOCAL_GATEWAY_ROUTE_TYPE: [&str; 2] = [
    "static", "propagated",
];

/// `LocalGatewayVirtualInterfaceConfigurationState`.
pub static LOCAL_GATEWAY_VIRTUAL_INTERFACE_CONFIGURATION_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `LocalGatewayVirtualInterfaceGroupConfigurationState`.
pub static LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_CONFIGURATION_STATE: [&str; 5] = [
    "pending", "incomplete", "available", "deleting", "deleted",
];

/// `LocalStorage`.
pub static LOCAL_STORAGE: [&str; 3] = [
    "included", "required", "excluded",
];

/// `LocalStorageType`.
pub static LOCAL_STORAGE_TYPE: [&str; 2] = [
    "hdd", "ssd",
];

/// `LocationType`.
pub static LOCATION_TYPE: [&str; 4] = [
    "region", "availability-zone", "availability-zone-id", "outpost",
];

/// `LockMode`.
pub static LOCK_MODE: [&str; 2] = [
    "compliance", "governance",
];

/// `LockState`.
pub static LOCK_STATE: [&str; 4] = [
    "compliance", "governance", "compliance-cooloff", "expired",
];

/// `LogDestinationType`.
pub static LOG_DESTINATION_TYPE: [&str; 3] = [
    "cloud-watch-logs", "s3", "kinesis-data-firehose",
];

/// `MacModificationTaskState`.
pub static MAC_MODIFICATION_TASK_STATE: [&str; 4] = [
    "successful", "failed", "in-progress", "pending",
];

/// `MacModificationTaskType`.
pub static MAC_MODIFICATION_TASK_TYPE: [&str; 2] = [
    "sip-modification", "volume-ownership-delegation",
];

/// `MacSystemIntegrityProtectionSettingStatus`.
pub static MAC_SYSTEM_INTEGRITY_PROTECTION_SETTING_STATUS: [&str; 2] = [
    "enabled", "disabled",
];

/// `ManagedBy`.
pub static MANAGED_BY: [&str; 2] = [
    "account", "declarative-policy",
];

/// `ManagedResourceDefaultVisibility`.
pub static MANAGED_RESOURCE_DEFAULT_VISIBILITY: [&str; 2] = [
    "hidden", "visible",
];

/// `MarketType`.
pub static MARKET_TYPE: [&str; 4] = [
    "spot", "capacity-block", "interruptible-capacity-reservation", "on-demand",
];

/// `MembershipType`.
pub static MEMBERSHIP_TYPE: [&str; 2] = [
    "static", "igmp",
];

/// `MetadataDefaultHttpTokensState`.
pub static METADATA_DEFAULT_HTTP_TOKENS_STATE: [&str; 3] = [
    "optional", "required", "no-preference",
];

/// `Metric`.
pub static METRIC: [&str; 59] = [
    "reservation-total-capacity-hrs-vcpu", "reservation-total-capacity-hrs-inst",
    "reservation-max-size-vcpu", "reservation-max-size-inst", "reservation-min-size-vcpu",
    "reservation-min-size-inst", "reservation-unused-total-capacity-hrs-vcpu",
    "reservation-unused-total-capacity-hrs-inst", "reservation-unused-total-estimated-cost",
    "reservation-max-unused-size-vcpu", "reservation-max-unused-size-inst",
    "reservation-min-unused-size-vcpu", "reservation-min-unused-size-inst",
    "reservation-max-utilization", "reservation-min-utilization",
    "reservation-avg-utilization-vcpu", "reservation-avg-utilization-inst",
    "reservation-total-count", "reservation-total-estimated-cost",
    "reservation-avg-future-size-vcpu", "reservation-avg-future-size-inst",
    "reservation-min-future-size-vcpu", "reservation-min-future-size-inst",
    "reservation-max-future-size-vcpu", "reservation-max-future-size-inst",
    "reservation-avg-committed-size-vcpu", "reservation-avg-committed-size-inst",
    "reservation-max-committed-size-vcpu", "reservation-max-committed-size-inst",
    "reservation-min-committed-size-vcpu", "reservation-min-committed-size-inst",
    "reserved-total-usage-hrs-vcpu", "reserved-total-usage-hrs-inst",
    "reserved-total-estimated-cost", "unreserved-total-usage-hrs-vcpu",
    "unreserved-total-usage-hrs-inst", "unreserved-total-estimated-cost",
    "spot-total-usage-hrs-vcpu", "spot-total-usage-hrs-inst", "spot-total-estimated-cost",
    "spot-avg-run-time-before-interruption-inst", "spot-max-run-time-before-interruption-inst",
    "spot-min-run-time-before-interruption-inst", "spot-total-interruptions-inst",
    "spot-total-interruptions-vcpu", "spot-total-count-inst", "spot-total-count-vcpu",
    "spot-interruption-rate-inst", "spot-interruption-rate-vcpu", "capacity-total-requested-vcpu",
    "capacity-total-fulfilled-vcpu", "spot-capacity-total-requested-vcpu",
    "spot-capacity-total-fulfilled-vcpu", "capacity-request-fulfillment-rate",
    "avg-inst-az-count-per-requested-vcpu", "inst-az-fulfillment-rate",
    "spot-capacity-request-fulfillment-rate", "spot-avg-inst-az-count-per-requested-vcpu",
    "spot-inst-az-fulfillment-rate",
];

/// `MetricType`.
pub static METRIC_TYPE: [&str; 1] = [
    "aggregate-latency",
];

/// `ModifyAvailabilityZoneOptInStatus`.
pub static MODIFY_AVAILABILITY_ZONE_OPT_IN_STATUS: [&str; 2] = [
    "opted-in", "not-opted-in",
];

/// `MonitoringState`.
pub static MONITORING_STATE: [&str; 4] = [
    "disabled", "disabling", "enabled", "pending",
];

/// `MoveStatus`.
pub static MOVE_STATUS: [&str; 2] = [
    "movingToVpc", "restoringToClassic",
];

/// `MulticastSupportValue`.
pub static MULTICAST_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `MultipathResilienceMode`.
pub static MULTIPATH_RESILIENCE_MODE: [&str; 1] = [
    "always-on",
];

/// `MultipathResilienceStatus`.
pub static MULTIPATH_RESILIENCE_STATUS: [&str; 3] = [
    "pending", "enabled", "disabled",
];

/// `NatGatewayAddressStatus`.
pub static NAT_GATEWAY_ADDRESS_STATUS: [&str; 6] = [
    "assigning", "unassigning", "associating", "disassociating", "succeeded", "failed",
];

/// `NatGatewayApplianceModifyState`.
pub static NAT_GATEWAY_APPLIANCE_MODIFY_STATE: [&str; 3] = [
    "modifying", "completed", "failed",
];

/// `NatGatewayApplianceState`.
pub static NAT_GATEWAY_APPLIANCE_STATE: [&str; 6] = [
    "attaching", "attached", "detaching", "detached", "attach-failed", "detach-failed",
];

/// `NatGatewayApplianceType`.
pub static NAT_GATEWAY_APPLIANCE_TYPE: [&str; 1] = [
    "network-firewall-proxy",
];

/// `NatGatewayState`.
pub static NAT_GATEWAY_STATE: [&str; 5] = [
    "pending", "failed", "available", "deleting", "deleted",
];

/// `NestedVirtualizationSpecification`.
pub static NESTED_VIRTUALIZATION_SPECIFICATION: [&str; 2] = [
    "enabled", "disabled",
];

/// `NetworkCardInterfaceType`.
pub static NETWORK_CARD_INTERFACE_TYPE: [&str; 4] = [
    "interface", "efa", "efa-only", "secondary",
];

/// `NetworkInterfaceAttribute`.
pub static NETWORK_INTERFACE_ATTRIBUTE: [&str; 5] = [
    "description", "groupSet", "sourceDestCheck", "attachment", "associatePublicIpAddress",
];

/// `NetworkInterfaceCreationType`.
pub static NETWORK_INTERFACE_CREATION_TYPE: [&str; 4] = [
    "efa", "efa-only", "branch", "trunk",
];

/// `NetworkInterfacePermissionStateCode`.
pub static NETWORK_INTERFACE_PERMISSION_STATE_CODE: [&str; 4] = [
    "pending", "granted", "revoking", "revoked",
];

/// `NetworkInterfaceStatus`.
pub static NETWORK_INTERFACE_STATUS: [&str; 5] = [
    "available", "associated", "attaching", "in-use", "detaching",
];

/// `NetworkInterfaceType`.
pub static NETWORK_INTERFACE_TYPE: [&str; 18] = [
    "interface", "natGateway", "efa", "efa-only", "trunk", "load_balancer", "network_load_balancer",
    "vpc_endpoint", "branch", "transit_gateway", "lambda", "quicksight",
    "global_accelerator_managed", "api_gateway_managed", "gateway_load_balancer",
    "gateway_load_balancer_endpoint", "iot_rules_managed", "aws_codestar_connections_managed",
];

/// `NetworkProtocolEnum`.
pub static NETWORK_PROTOCOL_ENUM: [&str; 2] = [
    "http", "https",
];

/// `NitroEnclavesSupport`.
pub static NITRO_ENCLAVES_SUPPORT: [&str; 2] = [
    "unsupported", "supported",
];

/// `NitroTpmSupport`.
pub static NITRO_TPM_SUPPORT: [&str; 2] = [
    "unsupported", "supported",
];

/// `OfferingClassType`.
pub static OFFERING_CLASS_TYPE: [&str; 2] = [
    "standard", "convertible",
];

/// `OfferingTypeValues`.
pub static OFFERING_TYPE_VALUES: [&str; 6] = [
    "Heavy Utilization", "Medium Utilization", "Light Utilization", "No Upfront", "Partial Upfront",
    "All Upfront",
];

/// `OnDemandAllocationStrategy`.
pub static ON_DEMAND_ALLOCATION_STRATEGY: [&str; 2] = [
    "lowestPrice", "prioritized",
];

/// `OperationType`.
pub static OPERATION_TYPE: [&str; 2] = [
    "add", "remove",
];

/// `OutputFormat`.
pub static OUTPUT_FORMAT: [&str; 2] = [
    "csv", "parquet",
];

/// `PartitionLoadFrequency`.
pub static PARTITION_LOAD_FREQUENCY: [&str; 4] = [
    "none", "daily", "weekly", "monthly",
];

/// `PayerResponsibility`.
pub static PAYER_RESPONSIBILITY: [&str; 1] = [
    "ServiceOwner",
];

/// `PayerResponsibilityScope`.
pub static PAYER_RESPONSIBILITY_SCOPE: [&str; 2] = [
    "vpc-endpoint-charges", "resource-gateway-charges",
];

/// `PayerResponsibilityType`.
pub static PAYER_RESPONSIBILITY_TYPE: [&str; 3] = [
    "vpc-endpoint-account", "resource-gateway-account", "vpc-endpoint-service-account",
];

/// `PaymentOption`.
pub static PAYMENT_OPTION: [&str; 3] = [
    "AllUpfront", "PartialUpfront", "NoUpfront",
];

/// `PeriodType`.
pub static PERIOD_TYPE: [&str; 6] = [
    "five-minutes", "fifteen-minutes", "one-hour", "three-hours", "one-day", "one-week",
];

/// `PermissionGroup`.
pub static PERMISSION_GROUP: [&str; 1] = [
    "all",
];

/// `PermissionType`.
pub static PERMISSION_TYPE: [&str; 2] = [
    "vpc-endpoint", "transit-gateway-attachment",
];

/// `PhcSupport`.
pub static PHC_SUPPORT: [&str; 2] = [
    "unsupported", "supported",
];

/// `PlacementGroupState`.
pub static PLACEMENT_GROUP_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `PlacementGroupStrategy`.
pub static PLACEMENT_GROUP_STRATEGY: [&str; 3] = [
    "cluster", "partition", "spread",
];

/// `PlacementStrategy`.
pub static PLACEMENT_STRATEGY: [&str; 4] = [
    "cluster", "spread", "partition", "precision-time",
];

/// `PlatformValues`.
pub static PLATFORM_VALUES: [&str; 1] = [
    "Windows",
];

/// `PrefixListState`.
pub static PREFIX_LIST_STATE: [&str; 12] = [
    "create-in-progress", "create-complete", "create-failed", "modify-in-progress",
    "modify-complete", "modify-failed", "restore-in-progress", "restore-complete", "restore-failed",
    "delete-in-progress", "delete-complete", "delete-failed",
];

/// `PrincipalType`.
pub static PRINCIPAL_TYPE: [&str; 6] = [
    "All", "Service", "OrganizationUnit", "Account", "User", "Role",
];

/// `ProductCodeValues`.
pub static PRODUCT_CODE_VALUES: [&str; 2] = [
    "devpay", "marketplace",
];

/// `Protocol`.
pub static PROTOCOL: [&str; 2] = [
    "tcp", "udp",
];

/// `ProtocolValue`.
pub static PROTOCOL_VALUE: [&str; 1] = [
    "gre",
];

/// `PublicIpDnsOption`.
pub static PUBLIC_IP_DNS_OPTION: [&str; 3] = [
    "public-dual-stack-dns-name", "public-ipv4-dns-name", "public-ipv6-dns-name",
];

/// `RIProductDescription`.
pub static RI_PRODUCT_DESCRIPTION: [&str; 4] = [
    "Linux/UNIX", "Linux/UNIX (Amazon VPC)", "Windows", "Windows (Amazon VPC)",
];

/// `RebootMigrationSupport`.
pub static REBOOT_MIGRATION_SUPPORT: [&str; 2] = [
    "unsupported", "supported",
];

/// `RecurringChargeFrequency`.
pub static RECURRING_CHARGE_FREQUENCY: [&str; 1] = [
    "Hourly",
];

/// `ReplaceRootVolumeTaskState`.
pub static REPLACE_ROOT_VOLUME_TASK_STATE: [&str; 6] = [
    "pending", "in-progress", "failing", "succeeded", "failed", "failed-detached",
];

/// `ReplacementStrategy`.
pub static REPLACEMENT_STRATEGY: [&str; 2] = [
    "launch", "launch-before-terminate",
];

/// `ReportInstanceReasonCodes`.
pub static REPORT_INSTANCE_REASON_CODES: [&str; 9] = [
    "instance-stuck-in-state", "unresponsive", "not-accepting-credentials",
    "password-not-available", "performance-network", "performance-instance-store",
    "performance-ebs-volume", "performance-other", "other",
];

/// `ReportState`.
pub static REPORT_STATE: [&str; 4] = [
    "running", "cancelled", "complete", "error",
];

/// `ReportStatusType`.
pub static REPORT_STATUS_TYPE: [&str; 2] = [
    "ok", "impaired",
];

/// `ReservationEndDateType`.
pub static RESERVATION_END_DATE_TYPE: [&str; 2] = [
    "limited", "unlimited",
];

/// `ReservationState`.
pub static RESERVATION_STATE: [&str; 11] = [
    "active", "expired", "cancelled", "scheduled", "pending", "failed", "delayed", "unsupported",
    "payment-pending", "payment-failed", "retired",
];

/// `ReservationType`.
pub static RESERVATION_TYPE: [&str; 2] = [
    "capacity-block", "odcr",
];

/// `ReservedCapacityAllocationStrategy`.
pub static RESERVED_CAPACITY_ALLOCATION_STRATEGY: [&str; 1] = [
    "prioritized",
];

/// `ReservedCapacityFallbackMarketType`.
pub static RESERVED_CAPACITY_FALLBACK_MARKET_TYPE: [&str; 1] = [
    "on-demand",
];

/// `ReservedInstanceState`.
pub static RESERVED_INSTANCE_STATE: [&str; 6] = [
    "payment-pending", "active", "payment-failed", "retired", "queued", "queued-deleted",
];

/// `ResetFpgaImageAttributeName`.
pub static RESET_FPGA_IMAGE_ATTRIBUTE_NAME: [&str; 1] = [
    "loadPermission",
];

/// `ResetImageAttributeName`.
pub static RESET_IMAGE_ATTRIBUTE_NAME: [&str; 1] = [
    "launchPermission",
];

/// `ResourceType`.
pub static RESOURCE_TYPE: [&str; 114] = [
    "capacity-reservation", "client-vpn-endpoint", "customer-gateway", "carrier-gateway",
    "coip-pool", "declarative-policies-report", "dedicated-host", "dhcp-options",
    "egress-only-internet-gateway", "elastic-ip", "elastic-gpu", "export-image-task",
    "export-instance-task", "fca-policy", "fleet", "fpga-image", "host-reservation", "image",
    "image-usage-report", "import-image-task", "import-snapshot-task", "instance",
    "instance-event-window", "internet-gateway", "ipam", "ipam-pool", "ipam-scope", "ipv4pool-ec2",
    "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table",
    "local-gateway-virtual-interface", "local-gateway-virtual-interface-group",
    "local-gateway-route-table-vpc-association",
    "local-gateway-route-table-virtual-interface-group-association", "natgateway", "network-acl",
    "network-interface", "network-insights-analysis", "network-insights-path",
    "network-insights-access-scope", "network-insights-access-scope-analysis", "outpost-lag",
    "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances",
    "route-table", "security-group", "security-group-rule", "service-link-virtual-interface",
    "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation",
    "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway",
    "transit-gateway-attachment", "transit-gateway-connect-peer",
    "transit-gateway-multicast-domain", "transit-gateway-policy-table",
    "transit-gateway-metering-policy", "transit-gateway-route-table",
    "transit-gateway-route-table-announcement", "volume", "vpc", "vpc-endpoint",
    "vpc-endpoint-connection", "vpc-endpoint-service", "vpc-endpoint-service-permission",
    "vpc-peering-connection", "vpn-connection", "vpn-gateway", "vpc-flow-log",
    "capacity-reservation-fleet", "traffic-mirror-filter-rule",
    "vpc-endpoint-connection-device-type", "verified-access-instance", "verified-access-group",
    "verified-access-endpoint", "verified-access-policy", "verified-access-trust-provider",
    "vpn-connection-device-type", "vpc-block-public-access-exclusion", "vpc-encryption-control",
    "route-server", "route-server-endpoint", "route-server-peer", "ipam-resource-discovery",
    "ipam-resource-discovery-association", "instance-connect-endpoint",
    "verified-access-endpoint-target", "ipam-external-resource-verification-token",
    "capacity-block", "mac-modification-task", "ipam-prefix-list-resolver", "ipam-policy",
    "ipam-prefix-list-resolver-target", "ipam-internet-registry-association", "secondary-interface",
    "secondary-network", "secondary-subnet", "capacity-manager-data-export", "vpn-concentrator",
    "ipam-pool-allocation", "capacity-reservation-cancellation-quote", "application-status-check",
    "capacity-reservation-modification-quote", "metric-category",
];

/// `Rir`.
pub static RIR: [&str; 5] = [
    "ripe", "apnic", "arin", "lacnic", "nicbr",
];

/// `RootDeviceType`.
pub static ROOT_DEVICE_TYPE: [&str; 2] = [
    "ebs", "instance-store",
];

/// `RouteOrigin`.
pub static ROUTE_ORIGIN: [&str; 4] = [
    "CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation", "Advertisement",
];

/// `RouteServerAssociationState`.
pub static ROUTE_SERVER_ASSOCIATION_STATE: [&str; 3] = [
    "associating", "associated", "disassociating",
];

/// `RouteServerBfdState`.
pub static ROUTE_SERVER_BFD_STATE: [&str; 2] = [
    "up", "down",
];

/// `RouteServerBgpState`.
pub static ROUTE_SERVER_BGP_STATE: [&str; 2] = [
    "up", "down",
];

/// `RouteServerEndpointState`.
pub static ROUTE_SERVER_ENDPOINT_STATE: [&str; 7] = [
    "pending", "available", "deleting", "deleted", "failing", "failed", "delete-failed",
];

/// `RouteServerPeerLivenessMode`.
pub static ROUTE_SERVER_PEER_LIVENESS_MODE: [&str; 2] = [
    "bfd", "bgp-keepalive",
];

/// `RouteServerPeerState`.
pub static ROUTE_SERVER_PEER_STATE: [&str; 6] = [
    "pending", "available", "deleting", "deleted", "failing", "failed",
];

/// `RouteServerPersistRoutesAction`.
pub static ROUTE_SERVER_PERSIST_ROUTES_ACTION: [&str; 3] = [
    "enable", "disable", "reset",
];

/// `RouteServerPersistRoutesState`.
pub static ROUTE_SERVER_PERSIST_ROUTES_STATE: [&str; 6] = [
    "enabling", "enabled", "resetting", "disabling", "disabled", "modifying",
];

/// `RouteServerPropagationState`.
pub static ROUTE_SERVER_PROPAGATION_STATE: [&str; 3] = [
    "pending", "available", "deleting",
];

/// `RouteServerRouteInstallationStatus`.
pub static ROUTE_SERVER_ROUTE_INSTALLATION_STATUS: [&str; 2] = [
    "installed", "rejected",
];

/// `RouteServerRouteStatus`.
pub static ROUTE_SERVER_ROUTE_STATUS: [&str; 2] = [
    "in-rib", "in-fib",
];

/// `RouteServerState`.
pub static ROUTE_SERVER_STATE: [&str; 5] = [
    "pending", "available", "modifying", "deleting", "deleted",
];

/// `RouteState`.
pub static ROUTE_STATE: [&str; 3] = [
    "active", "blackhole", "filtered",
];

/// `RouteTableAssociationStateCode`.
pub static ROUTE_TABLE_ASSOCIATION_STATE_CODE: [&str; 5] = [
    "associating", "associated", "disassociating", "disassociated", "failed",
];

/// `RuleAction`.
pub static RULE_ACTION: [&str; 2] = [
    "allow", "deny",
];

/// `SSEType`.
pub static SSE_TYPE: [&str; 3] = [
    "sse-ebs", "sse-kms", "none",
];

/// `Schedule`.
pub static SCHEDULE: [&str; 1] = [
    "hourly",
];

/// `SecondaryInterfaceStatus`.
pub static SECONDARY_INTERFACE_STATUS: [&str; 2] = [
    "available", "in-use",
];

/// `SecondaryInterfaceType`.
pub static SECONDARY_INTERFACE_TYPE: [&str; 1] = [
    "secondary",
];

/// `SecondaryNetworkCidrBlockAssociationState`.
pub static SECONDARY_NETWORK_CIDR_BLOCK_ASSOCIATION_STATE: [&str; 6] = [
    "associating", "associated", "association-failed", "disassociating", "disassociated",
    "disassociation-failed",
];

/// `SecondaryNetworkState`.
pub static SECONDARY_NETWORK_STATE: [&str; 6] = [
    "create-in-progress", "create-complete", "create-failed", "delete-in-progress",
    "delete-complete", "delete-failed",
];

/// `SecondaryNetworkType`.
pub static SECONDARY_NETWORK_TYPE: [&str; 1] = [
    "rdma",
];

/// `SecondarySubnetCidrBlockAssociationState`.
pub static SECONDARY_SUBNET_CIDR_BLOCK_ASSOCIATION_STATE: [&str; 6] = [
    "associating", "associated", "association-failed", "disassociating", "disassociated",
    "disassociation-failed",
];

/// `SecondarySubnetState`.
pub static SECONDARY_SUBNET_STATE: [&str; 6] = [
    "create-in-progress", "create-complete", "create-failed", "delete-in-progress",
    "delete-complete", "delete-failed",
];

/// `SecurityGroupReferencingSupportValue`.
pub static SECURITY_GROUP_REFERENCING_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `SecurityGroupVpcAssociationState`.
pub static SECURITY_GROUP_VPC_ASSOCIATION_STATE: [&str; 6] = [
    "associating", "associated", "association-failed", "disassociating", "disassociated",
    "disassociation-failed",
];

/// `SelfServicePortal`.
pub static SELF_SERVICE_PORTAL: [&str; 2] = [
    "enabled", "disabled",
];

/// `ServiceConnectivityType`.
pub static SERVICE_CONNECTIVITY_TYPE: [&str; 2] = [
    "ipv4", "ipv6",
];

/// `ServiceLinkVirtualInterfaceConfigurationState`.
pub static SERVICE_LINK_VIRTUAL_INTERFACE_CONFIGURATION_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `ServiceManaged`.
pub static SERVICE_MANAGED: [&str; 4] = [
    "alb", "nlb", "rnat", "rds",
];

/// `ServiceState`.
pub static SERVICE_STATE: [&str; 5] = [
    "Pending", "Available", "Deleting", "Deleted", "Failed",
];

/// `ServiceType`.
pub static SERVICE_TYPE: [&str; 3] = [
    "Interface", "Gateway", "GatewayLoadBalancer",
];

/// `SeverityLabel`.
pub static SEVERITY_LABEL: [&str; 5] = [
    "informational", "low", "medium", "high", "critical",
];

/// `ShutdownBehavior`.
pub static SHUTDOWN_BEHAVIOR: [&str; 2] = [
    "stop", "terminate",
];

/// `SnapshotAttributeName`.
pub static SNAPSHOT_ATTRIBUTE_NAME: [&str; 2] = [
    "productCodes", "createVolumePermission",
];

/// `SnapshotBlockPublicAccessState`.
pub static SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE: [&str; 3] = [
    "block-all-sharing", "block-new-sharing", "unblocked",
];

/// `SnapshotLocationEnum`.
pub static SNAPSHOT_LOCATION_ENUM: [&str; 2] = [
    "regional", "local",
];

/// `SnapshotReturnCodes`.
pub static SNAPSHOT_RETURN_CODES: [&str; 5] = [
    "success", "skipped", "missing-permissions", "internal-error", "client-error",
];

/// `SnapshotState`.
pub static SNAPSHOT_STATE: [&str; 5] = [
    "pending", "completed", "error", "recoverable", "recovering",
];

/// `SpotAllocationStrategy`.
pub static SPOT_ALLOCATION_STRATEGY: [&str; 5] = [
    "lowest-price", "diversified", "capacity-optimized", "capacity-optimized-prioritized",
    "price-capacity-optimized",
];

/// `SpotInstanceInterruptionBehavior`.
pub static SPOT_INSTANCE_INTERRUPTION_BEHAVIOR: [&str; 3] = [
    "hibernate", "stop", "terminate",
];

/// `SpotInstanceState`.
pub static SPOT_INSTANCE_STATE: [&str; 6] = [
    "open", "active", "closed", "cancelled", "failed", "disabled",
];

/// `SpotInstanceType`.
pub static SPOT_INSTANCE_TYPE: [&str; 2] = [
    "one-time", "persistent",
];

/// `SpreadLevel`.
pub static SPREAD_LEVEL: [&str; 2] = [
    "host", "rack",
];

/// `SqlServerLicenseUsage`.
pub static SQL_SERVER_LICENSE_USAGE: [&str; 2] = [
    "full", "waived",
];

/// `State`.
pub static STATE: [&str; 9] = [
    "PendingAcceptance", "Pending", "Available", "Deleting", "Deleted", "Rejected", "Failed",
    "Expired", "Partial",
];

/// `StaticSourcesSupportValue`.
pub static STATIC_SOURCES_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `StatisticType`.
pub static STATISTIC_TYPE: [&str; 1] = [
    "p50",
];

/// `Status`.
pub static STATUS: [&str; 3] = [
    "MoveInProgress", "InVpc", "InClassic",
];

/// `StatusName`.
pub static STATUS_NAME: [&str; 1] = [
    "reachability",
];

/// `StatusType`.
pub static STATUS_TYPE: [&str; 4] = [
    "passed", "failed", "insufficient-data", "initializing",
];

/// `StorageTier`.
pub static STORAGE_TIER: [&str; 2] = [
    "archive", "standard",
];

/// `SubnetCidrBlockStateCode`.
pub static SUBNET_CIDR_BLOCK_STATE_CODE: [&str; 6] = [
    "associating", "associated", "disassociating", "disassociated", "failing", "failed",
];

/// `SubnetCidrReservationType`.
pub static SUBNET_CIDR_RESERVATION_TYPE: [&str; 2] = [
    "prefix", "explicit",
];

/// `SubnetState`.
pub static SUBNET_STATE: [&str; 5] = [
    "pending", "available", "unavailable", "failed", "failed-insufficient-capacity",
];

/// `SummaryStatus`.
pub static SUMMARY_STATUS: [&str; 5] = [
    "ok", "impaired", "insufficient-data", "not-applicable", "initializing",
];

/// `SupportabilityMarketType`.
pub static SUPPORTABILITY_MARKET_TYPE: [&str; 2] = [
    "on-demand", "spot",
];

/// `SupportabilityScore`.
pub static SUPPORTABILITY_SCORE: [&str; 4] = [
    "high", "medium", "low", "unsupported",
];

/// `SupportedAdditionalProcessorFeature`.
pub static SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE: [&str; 2] = [
    "amd-sev-snp", "nested-virtualization",
];

/// `TaggableResourceType`.
pub static TAGGABLE_RESOURCE_TYPE: [&str; 3] = [
    "network-interface", "instance", "auto-scaling-group",
];

/// `TargetCapacityUnitType`.
pub static TARGET_CAPACITY_UNIT_TYPE: [&str; 3] = [
    "vcpu", "memory-mib", "units",
];

/// `TargetStorageTier`.
pub static TARGET_STORAGE_TIER: [&str; 1] = [
    "archive",
];

/// `TelemetryStatus`.
pub static TELEMETRY_STATUS: [&str; 2] = [
    "UP", "DOWN",
];

/// `Tenancy`.
pub static TENANCY: [&str; 3] = [
    "default", "dedicated", "host",
];

/// `TieringOperationStatus`.
pub static TIERING_OPERATION_STATUS: [&str; 9] = [
    "archival-in-progress", "archival-completed", "archival-failed",
    "temporary-restore-in-progress", "temporary-restore-completed", "temporary-restore-failed",
    "permanent-restore-in-progress", "permanent-restore-completed", "permanent-restore-failed",
];

/// `TokenState`.
pub static TOKEN_STATE: [&str; 2] = [
    "valid", "expired",
];

/// `TpmSupportValues`.
pub static TPM_SUPPORT_VALUES: [&str; 1] = [
    "v2.0",
];

/// `TrafficDirection`.
pub static TRAFFIC_DIRECTION: [&str; 2] = [
    "ingress", "egress",
];

/// `TrafficIpAddressType`.
pub static TRAFFIC_IP_ADDRESS_TYPE: [&str; 3] = [
    "ipv4", "ipv6", "dual-stack",
];

/// `TrafficMirrorFilterRuleField`.
pub static TRAFFIC_MIRROR_FILTER_RULE_FIELD: [&str; 4] = [
    "destination-port-range", "source-port-range", "protocol", "description",
];

/// `TrafficMirrorNetworkService`.
pub static TRAFFIC_MIRROR_NETWORK_SERVICE: [&str; 1] = [
    "amazon-dns",
];

/// `TrafficMirrorRuleAction`.
pub static TRAFFIC_MIRROR_RULE_ACTION: [&str; 2] = [
    "accept", "reject",
];

/// `TrafficMirrorSessionField`.
pub static TRAFFIC_MIRROR_SESSION_FIELD: [&str; 3] = [
    "packet-length", "description", "virtual-network-id",
];

/// `TrafficMirrorTargetType`.
pub static TRAFFIC_MIRROR_TARGET_TYPE: [&str; 3] = [
    "network-interface", "network-load-balancer", "gateway-load-balancer-endpoint",
];

/// `TrafficType`.
pub static TRAFFIC_TYPE: [&str; 3] = [
    "ACCEPT", "REJECT", "ALL",
];

/// `TransferType`.
pub static TRANSFER_TYPE: [&str; 2] = [
    "time-based", "standard",
];

/// `TransitGatewayAssociationState`.
pub static TRANSIT_GATEWAY_ASSOCIATION_STATE: [&str; 4] = [
    "associating", "associated", "disassociating", "disassociated",
];

/// `TransitGatewayAttachmentNatGatewaySupportState`.
pub static TRANSIT_GATEWAY_ATTACHMENT_NAT_GATEWAY_SUPPORT_STATE: [&str; 4] = [
    "enabled", "disabled", "enabling", "disabling",
];

/// `TransitGatewayAttachmentNatGatewaySupportValue`.
pub static TRANSIT_GATEWAY_ATTACHMENT_NAT_GATEWAY_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `TransitGatewayAttachmentNatSystemRouteSupportValue`.
pub static TRANSIT_GATEWAY_ATTACHMENT_NAT_SYSTEM_ROUTE_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `TransitGatewayAttachmentResourceType`.
pub static TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE: [&str; 9] = [
    "vpc", "vpn", "vpn-concentrator", "direct-connect-gateway", "connect", "peering", "tgw-peering",
    "network-function", "client-vpn",
];

/// `TransitGatewayAttachmentState`.
pub static TRANSIT_GATEWAY_ATTACHMENT_STATE: [&str; 13] = [
    "initiating", "initiatingRequest", "pendingAcceptance", "rollingBack", "pending", "available",
    "modifying", "deleting", "deleted", "failed", "rejected", "rejecting", "failing",
];

/// `TransitGatewayAttachmentStatusType`.
pub static TRANSIT_GATEWAY_ATTACHMENT_STATUS_TYPE: [&str; 6] = [
    "pending-acceptance", "pending", "rejected", "available", "deleting", "deleted",
];

/// `TransitGatewayConnectPeerState`.
pub static TRANSIT_GATEWAY_CONNECT_PEER_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `TransitGatewayMeteringPayerType`.
pub static TRANSIT_GATEWAY_METERING_PAYER_TYPE: [&str; 3] = [
    "source-attachment-owner", "destination-attachment-owner", "transit-gateway-owner",
];

/// `TransitGatewayMeteringPolicyEntryState`.
pub static TRANSIT_GATEWAY_METERING_POLICY_ENTRY_STATE: [&str; 2] = [
    "available", "deleted",
];

/// `TransitGatewayMeteringPolicyState`.
pub static TRANSIT_GATEWAY_METERING_POLICY_STATE: [&str; 5] = [
    "available", "deleted", "pending", "modifying", "deleting",
];

/// `TransitGatewayMulitcastDomainAssociationState`.
pub static TRANSIT_GATEWAY_MULITCAST_DOMAIN_ASSOCIATION_STATE: [&str; 7] = [
    "pendingAcceptance", "associating", "associated", "disassociating", "disassociated", "rejected",
    "failed",
];

/// `TransitGatewayMulticastDomainState`.
pub static TRANSIT_GATEWAY_MULTICAST_DOMAIN_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `TransitGatewayNatRuleState`.
pub static TRANSIT_GATEWAY_NAT_RULE_STATE: [&str; 4] = [
    "pending", "activated", "deactivated", "deleting",
];

/// `TransitGatewayPeeringAttachmentMultipathResilienceMode`.
pub static TRANSIT_GATEWAY_PEERING_ATTACHMENT_MULTIPATH_RESILIENCE_MODE: [&str; 1] = [
    "always-on",
];

/// `TransitGatewayPeeringAttachmentMultipathResilienceStatus`.
pub static TRANSIT_GATEWAY_PEERING_ATTACHMENT_MULTIPATH_RESILIENCE_STATUS: [&str; 3] = [
    "pending", "enabled", "disabled",
];

/// `TransitGatewayPolicyTableEntryState`.
pub static TRANSIT_GATEWAY_POLICY_TABLE_ENTRY_STATE: [&str; 2] = [
    "active", "deleted",
];

/// `TransitGatewayPolicyTableState`.
pub static TRANSIT_GATEWAY_POLICY_TABLE_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `TransitGatewayPrefixListReferenceState`.
pub static TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_STATE: [&str; 4] = [
    "pending", "available", "modifying", "deleting",
];

/// `TransitGatewayPropagationState`.
pub static TRANSIT_GATEWAY_PROPAGATION_STATE: [&str; 4] = [
    "enabling", "enabled", "disabling", "disabled",
];

/// `TransitGatewayRouteState`.
pub static TRANSIT_GATEWAY_ROUTE_STATE: [&str; 5] = [
    "pending", "active", "blackhole", "deleting", "deleted",
];

/// `TransitGatewayRouteTableAnnouncementDirection`.
pub static TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_DIRECTION: [&str; 2] = [
    "outgoing", "incoming",
];

/// `TransitGatewayRouteTableAnnouncementState`.
pub static TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_STATE: [&str; 6] = [
    "available", "pending", "failing", "failed", "deleting", "deleted",
];

/// `TransitGatewayRouteTableState`.
pub static TRANSIT_GATEWAY_ROUTE_TABLE_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `TransitGatewayRouteType`.
pub static TRANSIT_GATEWAY_ROUTE_TYPE: [&str; 3] = [
    "static", "propagated", "system",
];

/// `TransitGatewayState`.
pub static TRANSIT_GATEWAY_STATE: [&str; 5] = [
    "pending", "available", "modifying", "deleting", "deleted",
];

/// `TransportProtocol`.
pub static TRANSPORT_PROTOCOL: [&str; 2] = [
    "tcp", "udp",
];

/// `TrustProviderType`.
pub static TRUST_PROVIDER_TYPE: [&str; 2] = [
    "user", "device",
];

/// `TunnelInsideIpVersion`.
pub static TUNNEL_INSIDE_IP_VERSION: [&str; 2] = [
    "ipv4", "ipv6",
];

/// `UnlimitedSupportedInstanceFamily`.
pub static UNLIMITED_SUPPORTED_INSTANCE_FAMILY: [&str; 5] = [
    "t2", "t3", "t3a", "t4g", "t8i",
];

/// `UnsuccessfulInstanceCreditSpecificationErrorCode`.
pub static UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ERROR_CODE: [&str; 4] = [
    "InvalidInstanceID.Malformed", "InvalidInstanceID.NotFound", "IncorrectInstanceState",
    "InstanceCreditSpecification.NotSupported",
];

/// `UsageClassType`.
pub static USAGE_CLASS_TYPE: [&str; 3] = [
    "spot", "on-demand", "capacity-block",
];

/// `UserTrustProviderType`.
pub static USER_TRUST_PROVIDER_TYPE: [&str; 2] = [
    "iam-identity-center", "oidc",
];

/// `VerificationMethod`.
pub static VERIFICATION_METHOD: [&str; 2] = [
    "remarks-x509", "dns-token",
];

/// `VerifiedAccessEndpointAttachmentType`.
pub static VERIFIED_ACCESS_ENDPOINT_ATTACHMENT_TYPE: [&str; 1] = [
    "vpc",
];

/// `VerifiedAccessEndpointProtocol`.
pub static VERIFIED_ACCESS_ENDPOINT_PROTOCOL: [&str; 3] = [
    "http", "https", "tcp",
];

/// `VerifiedAccessEndpointStatusCode`.
pub static VERIFIED_ACCESS_ENDPOINT_STATUS_CODE: [&str; 5] = [
    "pending", "active", "updating", "deleting", "deleted",
];

/// `VerifiedAccessEndpointType`.
pub static VERIFIED_ACCESS_ENDPOINT_TYPE: [&str; 4] = [
    "load-balancer", "network-interface", "rds", "cidr",
];

/// `VerifiedAccessLogDeliveryStatusCode`.
pub static VERIFIED_ACCESS_LOG_DELIVERY_STATUS_CODE: [&str; 2] = [
    "success", "failed",
];

/// `VirtualizationType`.
pub static VIRTUALIZATION_TYPE: [&str; 2] = [
    "hvm", "paravirtual",
];

/// `VolumeAttachmentState`.
pub static VOLUME_ATTACHMENT_STATE: [&str; 5] = [
    "attaching", "attached", "detaching", "detached", "busy",
];

/// `VolumeAttributeName`.
pub static VOLUME_ATTRIBUTE_NAME: [&str; 2] = [
    "autoEnableIO", "productCodes",
];

/// `VolumeModificationState`.
pub static VOLUME_MODIFICATION_STATE: [&str; 4] = [
    "modifying", "optimizing", "completed", "failed",
];

/// `VolumeState`.
pub static VOLUME_STATE: [&str; 6] = [
    "creating", "available", "in-use", "deleting", "deleted", "error",
];

/// `VolumeStatusInfoStatus`.
pub static VOLUME_STATUS_INFO_STATUS: [&str; 4] = [
    "ok", "impaired", "insufficient-data", "warning",
];

/// `VolumeStatusName`.
pub static VOLUME_STATUS_NAME: [&str; 3] = [
    "io-enabled", "io-performance", "initialization-state",
];

/// `VolumeType`.
pub static VOLUME_TYPE: [&str; 7] = [
    "standard", "io1", "io2", "gp2", "sc1", "st1", "gp3",
];

/// `VpcAttributeName`.
pub static VPC_ATTRIBUTE_NAME: [&str; 3] = [
    "enableDnsSupport", "enableDnsHostnames", "enableNetworkAddressUsageMetrics",
];

/// `VpcBlockPublicAccessExclusionState`.
pub static VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_STATE: [&str; 10] = [
    "create-in-progress", "create-complete", "create-failed", "update-in-progress",
    "update-complete", "update-failed", "delete-in-progress", "delete-complete",
    "disable-in-progress", "disable-complete",
];

/// `VpcBlockPublicAccessExclusionsAllowed`.
pub static VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_ALLOWED: [&str; 2] = [
    "allowed", "not-allowed",
];

/// `VpcBlockPublicAccessState`.
pub static VPC_BLOCK_PUBLIC_ACCESS_STATE: [&str; 3] = [
    "default-state", "update-in-progress", "update-complete",
];

/// `VpcCidrBlockStateCode`.
pub static VPC_CIDR_BLOCK_STATE_CODE: [&str; 6] = [
    "associating", "associated", "disassociating", "disassociated", "failing", "failed",
];

/// `VpcEncryptionControlExclusionState`.
pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE: [&str; 4] = [
    "enabling", "enabled", "disabling", "disabled",
];

/// `VpcEncryptionControlExclusionStateInput`.
pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT: [&str; 2] = [
    "enable", "disable",
];

/// `VpcEncryptionControlMode`.
pub static VPC_ENCRYPTION_CONTROL_MODE: [&str; 2] = [
    "monitor", "enforce",
];

/// `VpcEncryptionControlState`.
pub static VPC_ENCRYPTION_CONTROL_STATE: [&str; 9] = [
    "enforce-in-progress", "monitor-in-progress", "enforce-failed", "monitor-failed", "deleting",
    "deleted", "available", "creating", "delete-failed",
];

/// `VpcEndpointType`.
pub static VPC_ENDPOINT_TYPE: [&str; 6] = [
    "Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork", "Tunnel",
];

/// `VpcPeeringConnectionStateReasonCode`.
pub static VPC_PEERING_CONNECTION_STATE_REASON_CODE: [&str; 9] = [
    "initiating-request", "pending-acceptance", "active", "deleted", "rejected", "failed",
    "expired", "provisioning", "deleting",
];

/// `VpcState`.
pub static VPC_STATE: [&str; 3] = [
    "pending", "available", "deleting",
];

/// `VpcTenancy`.
pub static VPC_TENANCY: [&str; 1] = [
    "default",
];

/// `VpnConcentratorType`.
pub static VPN_CONCENTRATOR_TYPE: [&str; 1] = [
    "ipsec.1",
];

/// `VpnEcmpSupportValue`.
pub static VPN_ECMP_SUPPORT_VALUE: [&str; 2] = [
    "enable", "disable",
];

/// `VpnProtocol`.
pub static VPN_PROTOCOL: [&str; 1] = [
    "openvpn",
];

/// `VpnState`.
pub static VPN_STATE: [&str; 4] = [
    "pending", "available", "deleting", "deleted",
];

/// `VpnStaticRouteSource`.
pub static VPN_STATIC_ROUTE_SOURCE: [&str; 1] = [
    "Static",
];

/// `VpnTunnelBandwidth`.
pub static VPN_TUNNEL_BANDWIDTH: [&str; 2] = [
    "standard", "large",
];

/// `VpnTunnelProvisioningStatus`.
pub static VPN_TUNNEL_PROVISIONING_STATUS: [&str; 3] = [
    "available", "pending", "failed",
];

/// `WeekDay`.
pub static WEEK_DAY: [&str; 7] = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
];

/// `ZeroSizePreference`.
pub static ZERO_SIZE_PREFERENCE: [&str; 2] = [
    "retain", "default",
];

/// `scope`.
pub static SCOPE: [&str; 2] = [
    "Availability Zone", "Region",
];
