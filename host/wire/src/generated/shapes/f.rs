// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with F.

use super::prelude::*;

shape! { FailedCapacityReservationFleetCancellationResult {
    0 capacity_reservation_fleet_id: Str, Str, "CapacityReservationFleetId", "CapacityReservationFleetId", "capacityReservationFleetId", Kind::Str, optional, None;
    1 cancel_capacity_reservation_fleet_error: CancelCapacityReservationFleetError, Struct, "CancelCapacityReservationFleetError", "CancelCapacityReservationFleetError", "cancelCapacityReservationFleetError", Kind::Struct(CancelCapacityReservationFleetError::DEF), optional, None;
} }

shape! { FailedQueuedPurchaseDeletion {
    0 error: DeleteQueuedReservedInstancesError, Struct, "Error", "Error", "error", Kind::Struct(DeleteQueuedReservedInstancesError::DEF), optional, None;
    1 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
} }

shape! { FastLaunchLaunchTemplateSpecificationRequest {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, None;
    2 version: Str, Str, "Version", "Version", "Version", Kind::Str, required, None;
} }

shape! { FastLaunchLaunchTemplateSpecificationResponse {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "launchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "launchTemplateName", Kind::Str, optional, None;
    2 version: Str, Str, "Version", "Version", "version", Kind::Str, optional, None;
} }

shape! { FastLaunchSnapshotConfigurationRequest {
    0 target_resource_count: i32, Int, "TargetResourceCount", "TargetResourceCount", "TargetResourceCount", Kind::Int, optional, None;
} }

shape! { FastLaunchSnapshotConfigurationResponse {
    0 target_resource_count: i32, Int, "TargetResourceCount", "TargetResourceCount", "targetResourceCount", Kind::Int, optional, None;
} }

shape! { FederatedAuthentication {
    0 saml_provider_arn: Str, Str, "SamlProviderArn", "SamlProviderArn", "samlProviderArn", Kind::Str, optional, None;
    1 self_service_saml_provider_arn: Str, Str, "SelfServiceSamlProviderArn", "SelfServiceSamlProviderArn", "selfServiceSamlProviderArn", Kind::Str, optional, None;
} }

shape! { FederatedAuthenticationRequest {
    0 saml_provider_arn: Str, Str, "SAMLProviderArn", "SAMLProviderArn", "SAMLProviderArn", Kind::Str, optional, None;
    1 self_service_saml_provider_arn: Str, Str, "SelfServiceSAMLProviderArn", "SelfServiceSAMLProviderArn", "SelfServiceSAMLProviderArn", Kind::Str, optional, None;
} }

shape! { Filter {
    0 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
    1 values: Vec<Str>, Strs, "Values", "Value", "Value", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { FilterPortRange {
    0 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
    1 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, Some(&Rule::Range(0, 65535));
} }

shape! { FirewallStatefulRule {
    0 rule_group_arn: Str, Str, "RuleGroupArn", "RuleGroupArn", "ruleGroupArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    1 sources: Vec<Str>, Strs, "Sources", "SourceSet", "sourceSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 destinations: Vec<Str>, Strs, "Destinations", "DestinationSet", "destinationSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 source_ports: Vec<PortRange>, Structs, "SourcePorts", "SourcePortSet", "sourcePortSet", Kind::List(&Item(Kind::Struct(PortRange::DEF), tag!("item"), None)), optional, None;
    4 destination_ports: Vec<PortRange>, Structs, "DestinationPorts", "DestinationPortSet", "destinationPortSet", Kind::List(&Item(Kind::Struct(PortRange::DEF), tag!("item"), None)), optional, None;
    5 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
    6 rule_action: Str, Str, "RuleAction", "RuleAction", "ruleAction", Kind::Str, optional, None;
    7 direction: Str, Str, "Direction", "Direction", "direction", Kind::Str, optional, None;
} }

shape! { FirewallStatelessRule {
    0 rule_group_arn: Str, Str, "RuleGroupArn", "RuleGroupArn", "ruleGroupArn", Kind::Str, optional, Some(&Rule::Length(1, 1283));
    1 sources: Vec<Str>, Strs, "Sources", "SourceSet", "sourceSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 destinations: Vec<Str>, Strs, "Destinations", "DestinationSet", "destinationSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 source_ports: Vec<PortRange>, Structs, "SourcePorts", "SourcePortSet", "sourcePortSet", Kind::List(&Item(Kind::Struct(PortRange::DEF), tag!("item"), None)), optional, None;
    4 destination_ports: Vec<PortRange>, Structs, "DestinationPorts", "DestinationPortSet", "destinationPortSet", Kind::List(&Item(Kind::Struct(PortRange::DEF), tag!("item"), None)), optional, None;
    5 protocols: Vec<i32>, Ints, "Protocols", "ProtocolSet", "protocolSet", Kind::List(&Item(Kind::Int, tag!("item"), Some(&Rule::Range(0, 255)))), optional, None;
    6 rule_action: Str, Str, "RuleAction", "RuleAction", "ruleAction", Kind::Str, optional, None;
    7 priority: i32, Int, "Priority", "Priority", "priority", Kind::Int, optional, Some(&Rule::Range(-1, 65535));
} }

shape! { FleetBlockDeviceMappingRequest {
    0 device_name: Str, Str, "DeviceName", "DeviceName", "DeviceName", Kind::Str, optional, None;
    1 virtual_name: Str, Str, "VirtualName", "VirtualName", "VirtualName", Kind::Str, optional, None;
    2 ebs: FleetEbsBlockDeviceRequest, Struct, "Ebs", "Ebs", "Ebs", Kind::Struct(FleetEbsBlockDeviceRequest::DEF), optional, None;
    3 no_device: Str, Str, "NoDevice", "NoDevice", "NoDevice", Kind::Str, optional, None;
} }

shape! { FleetCapacityReservation {
    0 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "capacityReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    3 instance_platform: Str, Str, "InstancePlatform", "InstancePlatform", "instancePlatform", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_RESERVATION_INSTANCE_PLATFORM));
    4 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    5 total_instance_count: i32, Int, "TotalInstanceCount", "TotalInstanceCount", "totalInstanceCount", Kind::Int, optional, None;
    6 fulfilled_capacity: f64, Double, "FulfilledCapacity", "FulfilledCapacity", "fulfilledCapacity", Kind::Double, optional, None;
    7 ebs_optimized: bool, Bool, "EbsOptimized", "EbsOptimized", "ebsOptimized", Kind::Bool, optional, None;
    8 create_date: Timestamp, Time, "CreateDate", "CreateDate", "createDate", Kind::Time, optional, None;
    9 weight: f64, Double, "Weight", "Weight", "weight", Kind::Double, optional, Some(&Rule::Range(0, 99));
    10 priority: i32, Int, "Priority", "Priority", "priority", Kind::Int, optional, Some(&Rule::Range(0, i64::MAX));
} }

shape! { FleetCapacityReservationTargetRequest {
    0 capacity_reservation_ids: Vec<Str>, Strs, "CapacityReservationIds", "CapacityReservationId", "CapacityReservationId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::CAPACITY_RESERVATION)))), optional, None;
    1 capacity_reservation_resource_group_arns: Vec<Str>, Strs, "CapacityReservationResourceGroupArns", "CapacityReservationResourceGroupArn", "CapacityReservationResourceGroupArn", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { FleetData {
    0 activity_status: Str, Str, "ActivityStatus", "ActivityStatus", "activityStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_ACTIVITY_STATUS));
    1 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    2 fleet_id: Str, Str, "FleetId", "FleetId", "fleetId", Kind::Str, optional, None;
    3 fleet_state: Str, Str, "FleetState", "FleetState", "fleetState", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_STATE_CODE));
    4 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    5 excess_capacity_termination_policy: Str, Str, "ExcessCapacityTerminationPolicy", "ExcessCapacityTerminationPolicy", "excessCapacityTerminationPolicy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_EXCESS_CAPACITY_TERMINATION_POLICY));
    6 fulfilled_capacity: f64, Double, "FulfilledCapacity", "FulfilledCapacity", "fulfilledCapacity", Kind::Double, optional, None;
    7 fulfilled_on_demand_capacity: f64, Double, "FulfilledOnDemandCapacity", "FulfilledOnDemandCapacity", "fulfilledOnDemandCapacity", Kind::Double, optional, None;
    8 launch_template_configs: Vec<FleetLaunchTemplateConfig>, Structs, "LaunchTemplateConfigs", "LaunchTemplateConfigs", "launchTemplateConfigs", Kind::List(&Item(Kind::Struct(FleetLaunchTemplateConfig::DEF), tag!("item"), None)), optional, None;
    9 target_capacity_specification: TargetCapacitySpecification, Struct, "TargetCapacitySpecification", "TargetCapacitySpecification", "targetCapacitySpecification", Kind::Struct(TargetCapacitySpecification::DEF), optional, None;
    10 terminate_instances_with_expiration: bool, Bool, "TerminateInstancesWithExpiration", "TerminateInstancesWithExpiration", "terminateInstancesWithExpiration", Kind::Bool, optional, None;
    11 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_TYPE));
    12 valid_from: Timestamp, Time, "ValidFrom", "ValidFrom", "validFrom", Kind::Time, optional, None;
    13 valid_until: Timestamp, Time, "ValidUntil", "ValidUntil", "validUntil", Kind::Time, optional, None;
    14 replace_unhealthy_instances: bool, Bool, "ReplaceUnhealthyInstances", "ReplaceUnhealthyInstances", "replaceUnhealthyInstances", Kind::Bool, optional, None;
    15 spot_options: SpotOptions, Struct, "SpotOptions", "SpotOptions", "spotOptions", Kind::Struct(SpotOptions::DEF), optional, None;
    16 on_demand_options: OnDemandOptions, Struct, "OnDemandOptions", "OnDemandOptions", "onDemandOptions", Kind::Struct(OnDemandOptions::DEF), optional, None;
    17 reserved_capacity_options: ReservedCapacityOptions, Struct, "ReservedCapacityOptions", "ReservedCapacityOptions", "reservedCapacityOptions", Kind::Struct(ReservedCapacityOptions::DEF), optional, None;
    18 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    19 errors: Vec<DescribeFleetError>, Structs, "Errors", "ErrorSet", "errorSet", Kind::List(&Item(Kind::Struct(DescribeFleetError::DEF), tag!("item"), None)), optional, None;
    20 instances: Vec<DescribeFleetsInstances>, Structs, "Instances", "FleetInstanceSet", "fleetInstanceSet", Kind::List(&Item(Kind::Struct(DescribeFleetsInstances::DEF), tag!("item"), None)), optional, None;
    21 context: Str, Str, "Context", "Context", "context", Kind::Str, optional, None;
} }

shape! { FleetEbsBlockDeviceRequest {
    0 encrypted: bool, Bool, "Encrypted", "Encrypted", "Encrypted", Kind::Bool, optional, None;
    1 delete_on_termination: bool, Bool, "DeleteOnTermination", "DeleteOnTermination", "DeleteOnTermination", Kind::Bool, optional, None;
    2 iops: i32, Int, "Iops", "Iops", "Iops", Kind::Int, optional, None;
    3 throughput: i32, Int, "Throughput", "Throughput", "Throughput", Kind::Int, optional, None;
    4 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, optional, None;
    5 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    6 volume_size: i32, Int, "VolumeSize", "VolumeSize", "VolumeSize", Kind::Int, optional, None;
    7 volume_type: Str, Str, "VolumeType", "VolumeType", "VolumeType", Kind::Str, optional, None;
} }

shape! { FleetIamInstanceProfileSpecificationRequest {
    0 arn: Str, Str, "Arn", "Arn", "Arn", Kind::Str, optional, None;
    1 name: Str, Str, "Name", "Name", "Name", Kind::Str, optional, None;
} }

shape! { FleetInstanceMetadataOptionsRequest {
    0 http_tokens: Str, Str, "HttpTokens", "HttpTokens", "HttpTokens", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_HTTP_TOKENS_STATE));
    1 http_put_response_hop_limit: i32, Int, "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", "HttpPutResponseHopLimit", Kind::Int, optional, None;
    2 http_endpoint: Str, Str, "HttpEndpoint", "HttpEndpoint", "HttpEndpoint", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_INSTANCE_METADATA_ENDPOINT_STATE));
} }

shape! { FleetLaunchTemplateConfig {
    0 launch_template_specification: FleetLaunchTemplateSpecification, Struct, "LaunchTemplateSpecification", "LaunchTemplateSpecification", "launchTemplateSpecification", Kind::Struct(FleetLaunchTemplateSpecification::DEF), optional, None;
    1 overrides: Vec<FleetLaunchTemplateOverrides>, Structs, "Overrides", "Overrides", "overrides", Kind::List(&Item(Kind::Struct(FleetLaunchTemplateOverrides::DEF), tag!("item"), None)), optional, None;
} }

shape! { FleetLaunchTemplateConfigRequest {
    0 launch_template_specification: FleetLaunchTemplateSpecificationRequest, Struct, "LaunchTemplateSpecification", "LaunchTemplateSpecification", "LaunchTemplateSpecification", Kind::Struct(FleetLaunchTemplateSpecificationRequest::DEF), optional, None;
    1 overrides: Vec<FleetLaunchTemplateOverridesRequest>, Structs, "Overrides", "Overrides", "Overrides", Kind::List(&Item(Kind::Struct(FleetLaunchTemplateOverridesRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { FleetLaunchTemplateOverrides {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    1 max_price: Str, Str, "MaxPrice", "MaxPrice", "maxPrice", Kind::Str, optional, None;
    2 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    4 weighted_capacity: f64, Double, "WeightedCapacity", "WeightedCapacity", "weightedCapacity", Kind::Double, optional, None;
    5 priority: f64, Double, "Priority", "Priority", "priority", Kind::Double, optional, None;
    6 placement: PlacementResponse, Struct, "Placement", "Placement", "placement", Kind::Struct(PlacementResponse::DEF), optional, None;
    7 instance_requirements: InstanceRequirements, Struct, "InstanceRequirements", "InstanceRequirements", "instanceRequirements", Kind::Struct(InstanceRequirements::DEF), optional, None;
    8 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    9 block_device_mappings: Vec<BlockDeviceMappingResponse>, Structs, "BlockDeviceMappings", "BlockDeviceMappingSet", "blockDeviceMappingSet", Kind::List(&Item(Kind::Struct(BlockDeviceMappingResponse::DEF), tag!("item"), None)), optional, None;
    10 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
} }

shape! { FleetLaunchTemplateOverridesRequest {
    0 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    1 max_price: Str, Str, "MaxPrice", "MaxPrice", "MaxPrice", Kind::Str, optional, None;
    2 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    3 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    4 weighted_capacity: f64, Double, "WeightedCapacity", "WeightedCapacity", "WeightedCapacity", Kind::Double, optional, None;
    5 priority: f64, Double, "Priority", "Priority", "Priority", Kind::Double, optional, None;
    6 placement: Placement, Struct, "Placement", "Placement", "Placement", Kind::Struct(Placement::DEF), optional, None;
    7 key_name: Str, Str, "KeyName", "KeyName", "KeyName", Kind::Str, optional, None;
    8 block_device_mappings: Vec<FleetBlockDeviceMappingRequest>, Structs, "BlockDeviceMappings", "BlockDeviceMapping", "BlockDeviceMapping", Kind::List(&Item(Kind::Struct(FleetBlockDeviceMappingRequest::DEF), tag!("BlockDeviceMapping"), None)), optional, None;
    9 iam_instance_profile: FleetIamInstanceProfileSpecificationRequest, Struct, "IamInstanceProfile", "IamInstanceProfile", "IamInstanceProfile", Kind::Struct(FleetIamInstanceProfileSpecificationRequest::DEF), optional, None;
    10 metadata_options: FleetInstanceMetadataOptionsRequest, Struct, "MetadataOptions", "MetadataOptions", "MetadataOptions", Kind::Struct(FleetInstanceMetadataOptionsRequest::DEF), optional, None;
    11 instance_requirements: InstanceRequirementsRequest, Struct, "InstanceRequirements", "InstanceRequirements", "InstanceRequirements", Kind::Struct(InstanceRequirementsRequest::DEF), optional, None;
    12 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, optional, None;
    13 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
} }

shape! { FleetLaunchTemplateSpecification {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "launchTemplateId", Kind::Str, optional, None;
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "launchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    2 version: Str, Str, "Version", "Version", "version", Kind::Str, optional, None;
} }

shape! { FleetLaunchTemplateSpecificationRequest {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    2 version: Str, Str, "Version", "Version", "Version", Kind::Str, optional, None;
    3 launch_template_specification_user_data: Str, Str, "LaunchTemplateSpecificationUserData", "LaunchTemplateSpecificationUserData", "LaunchTemplateSpecificationUserData", Kind::Str, optional, None;
} }

shape! { FleetSpotCapacityRebalance {
    0 replacement_strategy: Str, Str, "ReplacementStrategy", "ReplacementStrategy", "replacementStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_REPLACEMENT_STRATEGY));
    1 termination_delay: i32, Int, "TerminationDelay", "TerminationDelay", "terminationDelay", Kind::Int, optional, None;
} }

shape! { FleetSpotCapacityRebalanceRequest {
    0 replacement_strategy: Str, Str, "ReplacementStrategy", "ReplacementStrategy", "ReplacementStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_REPLACEMENT_STRATEGY));
    1 termination_delay: i32, Int, "TerminationDelay", "TerminationDelay", "TerminationDelay", Kind::Int, optional, None;
} }

shape! { FleetSpotMaintenanceStrategies {
    0 capacity_rebalance: FleetSpotCapacityRebalance, Struct, "CapacityRebalance", "CapacityRebalance", "capacityRebalance", Kind::Struct(FleetSpotCapacityRebalance::DEF), optional, None;
} }

shape! { FleetSpotMaintenanceStrategiesRequest {
    0 capacity_rebalance: FleetSpotCapacityRebalanceRequest, Struct, "CapacityRebalance", "CapacityRebalance", "CapacityRebalance", Kind::Struct(FleetSpotCapacityRebalanceRequest::DEF), optional, None;
} }

shape! { FlexCostAllocationCidrMapping {
    0 cidr_range: Str, Str, "CidrRange", "CidrRange", "CidrRange", Kind::Str, required, Some(&Rule::Length(1, 43));
    1 cidr_label: Str, Str, "CidrLabel", "CidrLabel", "CidrLabel", Kind::Str, required, Some(&Rule::Length(1, 64));
} }

shape! { FlexCostAllocationCidrRangeSpecifications {
    0 prefixes_type: Str, Str, "PrefixesType", "PrefixesType", "PrefixesType", Kind::Str, required, Some(&Rule::Length(1, 64));
    1 prefixes: Vec<FlexCostAllocationCidrMapping>, Structs, "Prefixes", "Prefixes", "Prefixes", Kind::List(&Item(Kind::Struct(FlexCostAllocationCidrMapping::DEF), tag!("item"), None)), required, Some(&Rule::Count(1, 100));
} }

shape! { FlexCostAllocationNetworkResourceScope {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, required, Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_NETWORK_RESOURCE_SCOPE_TYPE));
    1 resource_ids: Vec<Str>, Strs, "ResourceIds", "ResourceIds", "ResourceIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, Some(&Rule::Count(1, 20));
} }

shape! { FlexCostAllocationOperationFailure {
    0 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    1 failure_code: Str, Str, "FailureCode", "FailureCode", "failureCode", Kind::Str, optional, None;
    2 failure_reason: Str, Str, "FailureReason", "FailureReason", "failureReason", Kind::Str, optional, None;
} }

shape! { FlexCostAllocationPolicyAssociationDescription {
    0 fca_policy_association_id: Str, Str, "FcaPolicyAssociationId", "FcaPolicyAssociationId", "fcaPolicyAssociationId", Kind::Str, optional, Some(&Rule::Length(27, 27));
    1 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "fcaPolicyId", Kind::Str, optional, Some(&Rule::Length(22, 22));
    2 network_resource_id: Str, Str, "NetworkResourceId", "NetworkResourceId", "networkResourceId", Kind::Str, optional, None;
    3 owner_account: Str, Str, "OwnerAccount", "OwnerAccount", "ownerAccount", Kind::Str, optional, None;
    4 associated_at: Timestamp, Time, "AssociatedAt", "AssociatedAt", "associatedAt", Kind::Time, optional, None;
    5 expected_effective_at: Timestamp, Time, "ExpectedEffectiveAt", "ExpectedEffectiveAt", "expectedEffectiveAt", Kind::Time, optional, None;
    6 association_mode: Str, Str, "AssociationMode", "AssociationMode", "associationMode", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_ASSOCIATION_MODE));
    7 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
} }

shape! { FlexCostAllocationPolicyDescription {
    0 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "fcaPolicyId", Kind::Str, optional, Some(&Rule::Length(22, 22));
    1 fca_policy_arn: Str, Str, "FcaPolicyArn", "FcaPolicyArn", "fcaPolicyArn", Kind::Str, optional, Some(&Rule::Length(1, 1024));
    2 network_resource_type: Str, Str, "NetworkResourceType", "NetworkResourceType", "networkResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_NETWORK_RESOURCE_TYPE));
    3 nat_fca_policy_document: NatFlexCostAllocationPolicyDocument, Struct, "NatFcaPolicyDocument", "NatFcaPolicyDocument", "natFcaPolicyDocument", Kind::Struct(NatFlexCostAllocationPolicyDocument::DEF), optional, None;
    4 instance_fca_policy_document: InstanceFlexCostAllocationPolicyDocument, Struct, "InstanceFcaPolicyDocument", "InstanceFcaPolicyDocument", "instanceFcaPolicyDocument", Kind::Struct(InstanceFlexCostAllocationPolicyDocument::DEF), optional, None;
    5 pcx_fca_policy_document: PcxFlexCostAllocationPolicyDocument, Struct, "PcxFcaPolicyDocument", "PcxFcaPolicyDocument", "pcxFcaPolicyDocument", Kind::Struct(PcxFlexCostAllocationPolicyDocument::DEF), optional, None;
    6 show_back_enabled: bool, Bool, "ShowBackEnabled", "ShowBackEnabled", "showBackEnabled", Kind::Bool, optional, None;
    7 owner_account: Str, Str, "OwnerAccount", "OwnerAccount", "ownerAccount", Kind::Str, optional, None;
    8 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    9 latest_version: i32, Int, "LatestVersion", "LatestVersion", "latestVersion", Kind::Int, optional, Some(&Rule::Range(1, 2147483647));
    10 version_expected_effective_at: Timestamp, Time, "VersionExpectedEffectiveAt", "VersionExpectedEffectiveAt", "versionExpectedEffectiveAt", Kind::Time, optional, None;
    11 policy_created_at: Timestamp, Time, "PolicyCreatedAt", "PolicyCreatedAt", "policyCreatedAt", Kind::Time, optional, None;
    12 updated_at: Timestamp, Time, "UpdatedAt", "UpdatedAt", "updatedAt", Kind::Time, optional, None;
    13 managed_by: Str, Str, "ManagedBy", "ManagedBy", "managedBy", Kind::Str, optional, Some(&Rule::Enum(&enums::MANAGED_BY));
    14 tags: Vec<Tag>, Structs, "Tags", "Tags", "tags", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { FlexCostAllocationPolicyVersion {
    0 fca_policy_id: Str, Str, "FcaPolicyId", "FcaPolicyId", "fcaPolicyId", Kind::Str, optional, Some(&Rule::Length(22, 22));
    1 version: i32, Int, "Version", "Version", "version", Kind::Int, optional, Some(&Rule::Range(1, 2147483647));
    2 network_resource_type: Str, Str, "NetworkResourceType", "NetworkResourceType", "networkResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEX_COST_ALLOCATION_NETWORK_RESOURCE_TYPE));
    3 nat_fca_policy_document: NatFlexCostAllocationPolicyDocument, Struct, "NatFcaPolicyDocument", "NatFcaPolicyDocument", "natFcaPolicyDocument", Kind::Struct(NatFlexCostAllocationPolicyDocument::DEF), optional, None;
    4 instance_fca_policy_document: InstanceFlexCostAllocationPolicyDocument, Struct, "InstanceFcaPolicyDocument", "InstanceFcaPolicyDocument", "instanceFcaPolicyDocument", Kind::Struct(InstanceFlexCostAllocationPolicyDocument::DEF), optional, None;
    5 pcx_fca_policy_document: PcxFlexCostAllocationPolicyDocument, Struct, "PcxFcaPolicyDocument", "PcxFcaPolicyDocument", "pcxFcaPolicyDocument", Kind::Struct(PcxFlexCostAllocationPolicyDocument::DEF), optional, None;
    6 show_back_enabled: bool, Bool, "ShowBackEnabled", "ShowBackEnabled", "showBackEnabled", Kind::Bool, optional, None;
    7 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    8 expected_effective_at: Timestamp, Time, "ExpectedEffectiveAt", "ExpectedEffectiveAt", "expectedEffectiveAt", Kind::Time, optional, None;
    9 created_at: Timestamp, Time, "CreatedAt", "CreatedAt", "createdAt", Kind::Time, optional, None;
} }

shape! { FlowLog {
    0 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    1 deliver_logs_error_message: Str, Str, "DeliverLogsErrorMessage", "DeliverLogsErrorMessage", "deliverLogsErrorMessage", Kind::Str, optional, None;
    2 deliver_logs_permission_arn: Str, Str, "DeliverLogsPermissionArn", "DeliverLogsPermissionArn", "deliverLogsPermissionArn", Kind::Str, optional, None;
    3 deliver_cross_account_role: Str, Str, "DeliverCrossAccountRole", "DeliverCrossAccountRole", "deliverCrossAccountRole", Kind::Str, optional, None;
    4 deliver_logs_status: Str, Str, "DeliverLogsStatus", "DeliverLogsStatus", "deliverLogsStatus", Kind::Str, optional, None;
    5 flow_log_id: Str, Str, "FlowLogId", "FlowLogId", "flowLogId", Kind::Str, optional, None;
    6 flow_log_status: Str, Str, "FlowLogStatus", "FlowLogStatus", "flowLogStatus", Kind::Str, optional, None;
    7 log_group_name: Str, Str, "LogGroupName", "LogGroupName", "logGroupName", Kind::Str, optional, None;
    8 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    9 traffic_type: Str, Str, "TrafficType", "TrafficType", "trafficType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_TYPE));
    10 log_destination_type: Str, Str, "LogDestinationType", "LogDestinationType", "logDestinationType", Kind::Str, optional, Some(&Rule::Enum(&enums::LOG_DESTINATION_TYPE));
    11 log_destination: Str, Str, "LogDestination", "LogDestination", "logDestination", Kind::Str, optional, None;
    12 log_format: Str, Str, "LogFormat", "LogFormat", "logFormat", Kind::Str, optional, None;
    13 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    14 max_aggregation_interval: i32, Int, "MaxAggregationInterval", "MaxAggregationInterval", "maxAggregationInterval", Kind::Int, optional, None;
    15 destination_options: DestinationOptionsResponse, Struct, "DestinationOptions", "DestinationOptions", "destinationOptions", Kind::Struct(DestinationOptionsResponse::DEF), optional, None;
    16 tag_field_specifications: Vec<TagFieldSpecificationResponse>, Structs, "TagFieldSpecifications", "TagFieldSpecificationSet", "tagFieldSpecificationSet", Kind::List(&Item(Kind::Struct(TagFieldSpecificationResponse::DEF), tag!("item"), None)), optional, Some(&Rule::Count(1, 3));
} }

shape! { FpgaDeviceInfo {
    0 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    1 manufacturer: Str, Str, "Manufacturer", "Manufacturer", "manufacturer", Kind::Str, optional, None;
    2 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    3 memory_info: FpgaDeviceMemoryInfo, Struct, "MemoryInfo", "MemoryInfo", "memoryInfo", Kind::Struct(FpgaDeviceMemoryInfo::DEF), optional, None;
} }

shape! { FpgaDeviceMemoryInfo {
    0 size_in_mi_b: i32, Int, "SizeInMiB", "SizeInMiB", "sizeInMiB", Kind::Int, optional, None;
} }

shape! { FpgaImage {
    0 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "fpgaImageId", Kind::Str, optional, None;
    1 fpga_image_global_id: Str, Str, "FpgaImageGlobalId", "FpgaImageGlobalId", "fpgaImageGlobalId", Kind::Str, optional, None;
    2 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    3 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    4 shell_version: Str, Str, "ShellVersion", "ShellVersion", "shellVersion", Kind::Str, optional, None;
    5 pci_id: PciId, Struct, "PciId", "PciId", "pciId", Kind::Struct(PciId::DEF), optional, None;
    6 state: FpgaImageState, Struct, "State", "State", "state", Kind::Struct(FpgaImageState::DEF), optional, None;
    7 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    8 update_time: Timestamp, Time, "UpdateTime", "UpdateTime", "updateTime", Kind::Time, optional, None;
    9 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    10 owner_alias: Str, Str, "OwnerAlias", "OwnerAlias", "ownerAlias", Kind::Str, optional, None;
    11 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
    12 tags: Vec<Tag>, Structs, "Tags", "Tags", "tags", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    13 public: bool, Bool, "Public", "Public", "public", Kind::Bool, optional, None;
    14 data_retention_support: bool, Bool, "DataRetentionSupport", "DataRetentionSupport", "dataRetentionSupport", Kind::Bool, optional, None;
    15 instance_types: Vec<Str>, Strs, "InstanceTypes", "InstanceTypes", "instanceTypes", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { FpgaImageAttribute {
    0 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "fpgaImageId", Kind::Str, optional, None;
    1 name: Str, Str, "Name", "Name", "name", Kind::Str, optional, None;
    2 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    3 load_permissions: Vec<LoadPermission>, Structs, "LoadPermissions", "LoadPermissions", "loadPermissions", Kind::List(&Item(Kind::Struct(LoadPermission::DEF), tag!("item"), None)), optional, None;
    4 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
} }

shape! { FpgaImageState {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::FPGA_IMAGE_STATE_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { FpgaInfo {
    0 fpgas: Vec<FpgaDeviceInfo>, Structs, "Fpgas", "Fpgas", "fpgas", Kind::List(&Item(Kind::Struct(FpgaDeviceInfo::DEF), tag!("item"), None)), optional, None;
    1 total_fpga_memory_in_mi_b: i32, Int, "TotalFpgaMemoryInMiB", "TotalFpgaMemoryInMiB", "totalFpgaMemoryInMiB", Kind::Int, optional, None;
} }
