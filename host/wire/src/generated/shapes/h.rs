// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with H.

use super::prelude::*;

shape! { HealthCheckPathDestinationRequestObject {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    1 security_group_id: Str, Str, "SecurityGroupId", "SecurityGroupId", "SecurityGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
} }

shape! { HealthCheckPathDestinationResponseObject {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    1 security_group_id: Str, Str, "SecurityGroupId", "SecurityGroupId", "securityGroupId", Kind::Str, optional, None;
} }

shape! { HealthCheckPathRequestObject {
    0 source: HealthCheckPathSourceRequestObject, Struct, "Source", "Source", "Source", Kind::Struct(HealthCheckPathSourceRequestObject::DEF), optional, None;
    1 destinations: Vec<HealthCheckPathDestinationRequestObject>, Structs, "Destinations", "Destination", "Destination", Kind::List(&Item(Kind::Struct(HealthCheckPathDestinationRequestObject::DEF), tag!("item"), None)), optional, None;
} }

shape! { HealthCheckPathResponseObject {
    0 source: HealthCheckPathSourceResponseObject, Struct, "Source", "Source", "source", Kind::Struct(HealthCheckPathSourceResponseObject::DEF), optional, None;
    1 destinations: Vec<HealthCheckPathDestinationResponseObject>, Structs, "Destinations", "DestinationSet", "destinationSet", Kind::List(&Item(Kind::Struct(HealthCheckPathDestinationResponseObject::DEF), tag!("item"), None)), optional, None;
} }

shape! { HealthCheckPathSourceRequestObject {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    1 security_group_id: Str, Str, "SecurityGroupId", "SecurityGroupId", "SecurityGroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
} }

shape! { HealthCheckPathSourceResponseObject {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    1 security_group_id: Str, Str, "SecurityGroupId", "SecurityGroupId", "securityGroupId", Kind::Str, optional, None;
} }

shape! { HibernationOptions {
    0 configured: bool, Bool, "Configured", "Configured", "configured", Kind::Bool, optional, None;
} }

shape! { HibernationOptionsRequest {
    0 configured: bool, Bool, "Configured", "Configured", "Configured", Kind::Bool, optional, None;
} }

shape! { HistoryRecord {
    0 event_information: EventInformation, Struct, "EventInformation", "EventInformation", "eventInformation", Kind::Struct(EventInformation::DEF), optional, None;
    1 event_type: Str, Str, "EventType", "EventType", "eventType", Kind::Str, optional, Some(&Rule::Enum(&enums::EVENT_TYPE));
    2 timestamp: Timestamp, Time, "Timestamp", "Timestamp", "timestamp", Kind::Time, optional, None;
} }

shape! { HistoryRecordEntry {
    0 event_information: EventInformation, Struct, "EventInformation", "EventInformation", "eventInformation", Kind::Struct(EventInformation::DEF), optional, None;
    1 event_type: Str, Str, "EventType", "EventType", "eventType", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_EVENT_TYPE));
    2 timestamp: Timestamp, Time, "Timestamp", "Timestamp", "timestamp", Kind::Time, optional, None;
} }

shape! { Host {
    0 auto_placement: Str, Str, "AutoPlacement", "AutoPlacement", "autoPlacement", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_PLACEMENT));
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 available_capacity: AvailableCapacity, Struct, "AvailableCapacity", "AvailableCapacity", "availableCapacity", Kind::Struct(AvailableCapacity::DEF), optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
    4 host_id: Str, Str, "HostId", "HostId", "hostId", Kind::Str, optional, None;
    5 host_properties: HostProperties, Struct, "HostProperties", "HostProperties", "hostProperties", Kind::Struct(HostProperties::DEF), optional, None;
    6 host_reservation_id: Str, Str, "HostReservationId", "HostReservationId", "hostReservationId", Kind::Str, optional, None;
    7 instances: Vec<HostInstance>, Structs, "Instances", "Instances", "instances", Kind::List(&Item(Kind::Struct(HostInstance::DEF), tag!("item"), None)), optional, None;
    8 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::ALLOCATION_STATE));
    9 allocation_time: Timestamp, Time, "AllocationTime", "AllocationTime", "allocationTime", Kind::Time, optional, None;
    10 release_time: Timestamp, Time, "ReleaseTime", "ReleaseTime", "releaseTime", Kind::Time, optional, None;
    11 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    12 host_recovery: Str, Str, "HostRecovery", "HostRecovery", "hostRecovery", Kind::Str, optional, Some(&Rule::Enum(&enums::HOST_RECOVERY));
    13 allows_multiple_instance_types: Str, Str, "AllowsMultipleInstanceTypes", "AllowsMultipleInstanceTypes", "allowsMultipleInstanceTypes", Kind::Str, optional, Some(&Rule::Enum(&enums::ALLOWS_MULTIPLE_INSTANCE_TYPES));
    14 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    15 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    16 member_of_service_linked_resource_group: bool, Bool, "MemberOfServiceLinkedResourceGroup", "MemberOfServiceLinkedResourceGroup", "memberOfServiceLinkedResourceGroup", Kind::Bool, optional, None;
    17 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    18 host_maintenance: Str, Str, "HostMaintenance", "HostMaintenance", "hostMaintenance", Kind::Str, optional, Some(&Rule::Enum(&enums::HOST_MAINTENANCE));
    19 asset_id: Str, Str, "AssetId", "AssetId", "assetId", Kind::Str, optional, None;
    20 cpu_options: HostCpuOptions, Struct, "CpuOptions", "CpuOptions", "cpuOptions", Kind::Struct(HostCpuOptions::DEF), optional, None;
} }

shape! { HostCpuOptions {
    0 amd_sev_snp: Str, Str, "AmdSevSnp", "AmdSevSnp", "amdSevSnp", Kind::Str, optional, Some(&Rule::Enum(&enums::AMD_SEV_SNP));
} }

shape! { HostCpuOptionsRequest {
    0 amd_sev_snp: Str, Str, "AmdSevSnp", "AmdSevSnp", "AmdSevSnp", Kind::Str, optional, Some(&Rule::Enum(&enums::AMD_SEV_SNP));
} }

shape! { HostInstance {
    0 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
} }

shape! { HostOffering {
    0 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    1 duration: i32, Int, "Duration", "Duration", "duration", Kind::Int, optional, None;
    2 hourly_price: Str, Str, "HourlyPrice", "HourlyPrice", "hourlyPrice", Kind::Str, optional, None;
    3 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "instanceFamily", Kind::Str, optional, None;
    4 offering_id: Str, Str, "OfferingId", "OfferingId", "offeringId", Kind::Str, optional, None;
    5 payment_option: Str, Str, "PaymentOption", "PaymentOption", "paymentOption", Kind::Str, optional, Some(&Rule::Enum(&enums::PAYMENT_OPTION));
    6 upfront_price: Str, Str, "UpfrontPrice", "UpfrontPrice", "upfrontPrice", Kind::Str, optional, None;
} }

shape! { HostProperties {
    0 cores: i32, Int, "Cores", "Cores", "cores", Kind::Int, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    2 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "instanceFamily", Kind::Str, optional, None;
    3 sockets: i32, Int, "Sockets", "Sockets", "sockets", Kind::Int, optional, None;
    4 total_vcpus: i32, Int, "TotalVCpus", "TotalVCpus", "totalVCpus", Kind::Int, optional, None;
} }

shape! { HostReservation {
    0 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    1 currency_code: Str, Str, "CurrencyCode", "CurrencyCode", "currencyCode", Kind::Str, optional, Some(&Rule::Enum(&enums::CURRENCY_CODE_VALUES));
    2 duration: i32, Int, "Duration", "Duration", "duration", Kind::Int, optional, None;
    3 end: Timestamp, Time, "End", "End", "end", Kind::Time, optional, None;
    4 host_id_set: Vec<Str>, Strs, "HostIdSet", "HostIdSet", "hostIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 host_reservation_id: Str, Str, "HostReservationId", "HostReservationId", "hostReservationId", Kind::Str, optional, Some(&Rule::Id(&ids::HOST_RESERVATION));
    6 hourly_price: Str, Str, "HourlyPrice", "HourlyPrice", "hourlyPrice", Kind::Str, optional, None;
    7 instance_family: Str, Str, "InstanceFamily", "InstanceFamily", "instanceFamily", Kind::Str, optional, None;
    8 offering_id: Str, Str, "OfferingId", "OfferingId", "offeringId", Kind::Str, optional, None;
    9 payment_option: Str, Str, "PaymentOption", "PaymentOption", "paymentOption", Kind::Str, optional, Some(&Rule::Enum(&enums::PAYMENT_OPTION));
    10 start: Timestamp, Time, "Start", "Start", "start", Kind::Time, optional, None;
    11 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::RESERVATION_STATE));
    12 upfront_price: Str, Str, "UpfrontPrice", "UpfrontPrice", "upfrontPrice", Kind::Str, optional, None;
    13 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }
