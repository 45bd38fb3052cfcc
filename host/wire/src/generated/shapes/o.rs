// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with O.

use super::prelude::*;

shape! { OidcOptions {
    0 issuer: Str, Str, "Issuer", "Issuer", "issuer", Kind::Str, optional, None;
    1 authorization_endpoint: Str, Str, "AuthorizationEndpoint", "AuthorizationEndpoint", "authorizationEndpoint", Kind::Str, optional, None;
    2 token_endpoint: Str, Str, "TokenEndpoint", "TokenEndpoint", "tokenEndpoint", Kind::Str, optional, None;
    3 user_info_endpoint: Str, Str, "UserInfoEndpoint", "UserInfoEndpoint", "userInfoEndpoint", Kind::Str, optional, None;
    4 client_id: Str, Str, "ClientId", "ClientId", "clientId", Kind::Str, optional, None;
    5 client_secret: Str, Str, "ClientSecret", "ClientSecret", "clientSecret", Kind::Str, optional, None;
    6 scope: Str, Str, "Scope", "Scope", "scope", Kind::Str, optional, None;
} }

shape! { OnDemandOptions {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "allocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_ON_DEMAND_ALLOCATION_STRATEGY));
    1 capacity_reservation_options: CapacityReservationOptions, Struct, "CapacityReservationOptions", "CapacityReservationOptions", "capacityReservationOptions", Kind::Struct(CapacityReservationOptions::DEF), optional, None;
    2 single_instance_type: bool, Bool, "SingleInstanceType", "SingleInstanceType", "singleInstanceType", Kind::Bool, optional, None;
    3 single_availability_zone: bool, Bool, "SingleAvailabilityZone", "SingleAvailabilityZone", "singleAvailabilityZone", Kind::Bool, optional, None;
    4 min_target_capacity: i32, Int, "MinTargetCapacity", "MinTargetCapacity", "minTargetCapacity", Kind::Int, optional, None;
    5 max_total_price: Str, Str, "MaxTotalPrice", "MaxTotalPrice", "maxTotalPrice", Kind::Str, optional, None;
} }

shape! { OnDemandOptionsRequest {
    0 allocation_strategy: Str, Str, "AllocationStrategy", "AllocationStrategy", "AllocationStrategy", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_ON_DEMAND_ALLOCATION_STRATEGY));
    1 capacity_reservation_options: CapacityReservationOptionsRequest, Struct, "CapacityReservationOptions", "CapacityReservationOptions", "CapacityReservationOptions", Kind::Struct(CapacityReservationOptionsRequest::DEF), optional, None;
    2 single_instance_type: bool, Bool, "SingleInstanceType", "SingleInstanceType", "SingleInstanceType", Kind::Bool, optional, None;
    3 single_availability_zone: bool, Bool, "SingleAvailabilityZone", "SingleAvailabilityZone", "SingleAvailabilityZone", Kind::Bool, optional, None;
    4 min_target_capacity: i32, Int, "MinTargetCapacity", "MinTargetCapacity", "MinTargetCapacity", Kind::Int, optional, None;
    5 max_total_price: Str, Str, "MaxTotalPrice", "MaxTotalPrice", "MaxTotalPrice", Kind::Str, optional, None;
} }

shape! { OperatorRequest {
    0 principal: Str, Str, "Principal", "Principal", "Principal", Kind::Str, optional, None;
} }

shape! { OperatorResponse {
    0 managed: bool, Bool, "Managed", "Managed", "managed", Kind::Bool, optional, None;
    1 principal: Str, Str, "Principal", "Principal", "principal", Kind::Str, optional, None;
    2 hidden_by_default: bool, Bool, "HiddenByDefault", "HiddenByDefault", "hiddenByDefault", Kind::Bool, optional, None;
} }

shape! { OutpostLag {
    0 outpost_arn: Str, Str, "OutpostArn", "OutpostArn", "outpostArn", Kind::Str, optional, None;
    1 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    3 outpost_lag_id: Str, Str, "OutpostLagId", "OutpostLagId", "outpostLagId", Kind::Str, optional, None;
    4 local_gateway_virtual_interface_ids: Vec<Str>, Strs, "LocalGatewayVirtualInterfaceIds", "LocalGatewayVirtualInterfaceIdSet", "localGatewayVirtualInterfaceIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 service_link_virtual_interface_ids: Vec<Str>, Strs, "ServiceLinkVirtualInterfaceIds", "ServiceLinkVirtualInterfaceIdSet", "serviceLinkVirtualInterfaceIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }
