// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with T.

use super::prelude::*;

shape! { Tag {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { TagDescription {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::RESOURCE_TYPE));
    3 value: Str, Str, "Value", "Value", "value", Kind::Str, optional, None;
} }

shape! { TagFieldSpecificationRequest {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "ResourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TAGGABLE_RESOURCE_TYPE));
    1 tag_keys: Vec<Str>, Strs, "TagKeys", "TagKey", "TagKey", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 128)))), optional, Some(&Rule::Count(1, 2));
} }

shape! { TagFieldSpecificationResponse {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TAGGABLE_RESOURCE_TYPE));
    1 tag_keys: Vec<Str>, Strs, "TagKeys", "TagKeySet", "tagKeySet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(1, 128)))), optional, Some(&Rule::Count(1, 2));
} }

shape! { TagSpecification {
    0 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::RESOURCE_TYPE));
    1 tags: Vec<Tag>, Structs, "Tags", "Tag", "Tag", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TargetCapacitySpecification {
    0 total_target_capacity: i32, Int, "TotalTargetCapacity", "TotalTargetCapacity", "totalTargetCapacity", Kind::Int, optional, None;
    1 on_demand_target_capacity: i32, Int, "OnDemandTargetCapacity", "OnDemandTargetCapacity", "onDemandTargetCapacity", Kind::Int, optional, None;
    2 spot_target_capacity: i32, Int, "SpotTargetCapacity", "SpotTargetCapacity", "spotTargetCapacity", Kind::Int, optional, None;
    3 default_target_capacity_type: Str, Str, "DefaultTargetCapacityType", "DefaultTargetCapacityType", "defaultTargetCapacityType", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_TARGET_CAPACITY_TYPE));
    4 target_capacity_unit_type: Str, Str, "TargetCapacityUnitType", "TargetCapacityUnitType", "targetCapacityUnitType", Kind::Str, optional, Some(&Rule::Enum(&enums::TARGET_CAPACITY_UNIT_TYPE));
} }

shape! { TargetCapacitySpecificationRequest {
    0 total_target_capacity: i32, Int, "TotalTargetCapacity", "TotalTargetCapacity", "TotalTargetCapacity", Kind::Int, required, None;
    1 on_demand_target_capacity: i32, Int, "OnDemandTargetCapacity", "OnDemandTargetCapacity", "OnDemandTargetCapacity", Kind::Int, optional, None;
    2 spot_target_capacity: i32, Int, "SpotTargetCapacity", "SpotTargetCapacity", "SpotTargetCapacity", Kind::Int, optional, None;
    3 default_target_capacity_type: Str, Str, "DefaultTargetCapacityType", "DefaultTargetCapacityType", "DefaultTargetCapacityType", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_TARGET_CAPACITY_TYPE));
    4 target_capacity_unit_type: Str, Str, "TargetCapacityUnitType", "TargetCapacityUnitType", "TargetCapacityUnitType", Kind::Str, optional, Some(&Rule::Enum(&enums::TARGET_CAPACITY_UNIT_TYPE));
} }

shape! { TargetConfiguration {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "instanceCount", Kind::Int, optional, None;
    1 offering_id: Str, Str, "OfferingId", "OfferingId", "offeringId", Kind::Str, optional, None;
} }

shape! { TargetConfigurationRequest {
    0 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, optional, None;
    1 offering_id: Str, Str, "OfferingId", "OfferingId", "OfferingId", Kind::Str, required, None;
} }

shape! { TargetGroup {
    0 arn: Str, Str, "Arn", "Arn", "arn", Kind::Str, optional, None;
} }

shape! { TargetGroupsConfig {
    0 target_groups: Vec<TargetGroup>, Structs, "TargetGroups", "TargetGroups", "targetGroups", Kind::List(&Item(Kind::Struct(TargetGroup::DEF), tag!("item"), None)), optional, Some(&Rule::Count(1, 5));
} }

shape! { TargetNetwork {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    2 target_network_id: Str, Str, "TargetNetworkId", "TargetNetworkId", "targetNetworkId", Kind::Str, optional, None;
    3 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    4 status: AssociationStatus, Struct, "Status", "Status", "status", Kind::Struct(AssociationStatus::DEF), optional, None;
    5 security_groups: Vec<Str>, Strs, "SecurityGroups", "SecurityGroups", "securityGroups", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZoneSet", "availabilityZoneSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    7 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneIdSet", "availabilityZoneIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { TargetReservationValue {
    0 reservation_value: ReservationValue, Struct, "ReservationValue", "ReservationValue", "reservationValue", Kind::Struct(ReservationValue::DEF), optional, None;
    1 target_configuration: TargetConfiguration, Struct, "TargetConfiguration", "TargetConfiguration", "targetConfiguration", Kind::Struct(TargetConfiguration::DEF), optional, None;
} }

shape! { TerminateClientVpnConnectionsRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 connection_id: Str, Str, "ConnectionId", "ConnectionId", "ConnectionId", Kind::Str, optional, None;
    2 username: Str, Str, "Username", "Username", "Username", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { TerminateClientVpnConnectionsResult {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    1 username: Str, Str, "Username", "Username", "username", Kind::Str, optional, None;
    2 connection_statuses: Vec<TerminateConnectionStatus>, Structs, "ConnectionStatuses", "ConnectionStatuses", "connectionStatuses", Kind::List(&Item(Kind::Struct(TerminateConnectionStatus::DEF), tag!("item"), None)), optional, None;
} }

shape! { TerminateConnectionStatus {
    0 connection_id: Str, Str, "ConnectionId", "ConnectionId", "connectionId", Kind::Str, optional, None;
    1 previous_status: ClientVpnConnectionStatus, Struct, "PreviousStatus", "PreviousStatus", "previousStatus", Kind::Struct(ClientVpnConnectionStatus::DEF), optional, None;
    2 current_status: ClientVpnConnectionStatus, Struct, "CurrentStatus", "CurrentStatus", "currentStatus", Kind::Struct(ClientVpnConnectionStatus::DEF), optional, None;
} }

shape! { TerminateInstancesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), required, None;
    1 force: bool, Bool, "Force", "Force", "Force", Kind::Bool, optional, None;
    2 skip_os_shutdown: bool, Bool, "SkipOsShutdown", "SkipOsShutdown", "SkipOsShutdown", Kind::Bool, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { TerminateInstancesResult {
    0 terminating_instances: Vec<InstanceStateChange>, Structs, "TerminatingInstances", "InstancesSet", "instancesSet", Kind::List(&Item(Kind::Struct(InstanceStateChange::DEF), tag!("item"), None)), optional, None;
} }

shape! { ThroughResourcesStatement {
    0 resource_statement: ResourceStatement, Struct, "ResourceStatement", "ResourceStatement", "resourceStatement", Kind::Struct(ResourceStatement::DEF), optional, None;
} }

shape! { ThroughResourcesStatementRequest {
    0 resource_statement: ResourceStatementRequest, Struct, "ResourceStatement", "ResourceStatement", "ResourceStatement", Kind::Struct(ResourceStatementRequest::DEF), optional, None;
} }

shape! { TotalLocalStorageGB {
    0 min: f64, Double, "Min", "Min", "min", Kind::Double, optional, None;
    1 max: f64, Double, "Max", "Max", "max", Kind::Double, optional, None;
} }

shape! { TotalLocalStorageGBRequest {
    0 min: f64, Double, "Min", "Min", "Min", Kind::Double, optional, None;
    1 max: f64, Double, "Max", "Max", "Max", Kind::Double, optional, None;
} }

shape! { TrafficMirrorFilter {
    0 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "trafficMirrorFilterId", Kind::Str, optional, None;
    1 ingress_filter_rules: Vec<TrafficMirrorFilterRule>, Structs, "IngressFilterRules", "IngressFilterRuleSet", "ingressFilterRuleSet", Kind::List(&Item(Kind::Struct(TrafficMirrorFilterRule::DEF), tag!("item"), None)), optional, None;
    2 egress_filter_rules: Vec<TrafficMirrorFilterRule>, Structs, "EgressFilterRules", "EgressFilterRuleSet", "egressFilterRuleSet", Kind::List(&Item(Kind::Struct(TrafficMirrorFilterRule::DEF), tag!("item"), None)), optional, None;
    3 network_services: Vec<Str>, Strs, "NetworkServices", "NetworkServiceSet", "networkServiceSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_NETWORK_SERVICE)))), optional, None;
    4 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TrafficMirrorFilterRule {
    0 traffic_mirror_filter_rule_id: Str, Str, "TrafficMirrorFilterRuleId", "TrafficMirrorFilterRuleId", "trafficMirrorFilterRuleId", Kind::Str, optional, None;
    1 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "trafficMirrorFilterId", Kind::Str, optional, None;
    2 traffic_direction: Str, Str, "TrafficDirection", "TrafficDirection", "trafficDirection", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_DIRECTION));
    3 rule_number: i32, Int, "RuleNumber", "RuleNumber", "ruleNumber", Kind::Int, optional, None;
    4 rule_action: Str, Str, "RuleAction", "RuleAction", "ruleAction", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_RULE_ACTION));
    5 protocol: i32, Int, "Protocol", "Protocol", "protocol", Kind::Int, optional, None;
    6 destination_port_range: TrafficMirrorPortRange, Struct, "DestinationPortRange", "DestinationPortRange", "destinationPortRange", Kind::Struct(TrafficMirrorPortRange::DEF), optional, None;
    7 source_port_range: TrafficMirrorPortRange, Struct, "SourcePortRange", "SourcePortRange", "sourcePortRange", Kind::Struct(TrafficMirrorPortRange::DEF), optional, None;
    8 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    9 source_cidr_block: Str, Str, "SourceCidrBlock", "SourceCidrBlock", "sourceCidrBlock", Kind::Str, optional, None;
    10 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    11 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TrafficMirrorPortRange {
    0 from_port: i32, Int, "FromPort", "FromPort", "fromPort", Kind::Int, optional, None;
    1 to_port: i32, Int, "ToPort", "ToPort", "toPort", Kind::Int, optional, None;
} }

shape! { TrafficMirrorPortRangeRequest {
    0 from_port: i32, Int, "FromPort", "FromPort", "FromPort", Kind::Int, optional, None;
    1 to_port: i32, Int, "ToPort", "ToPort", "ToPort", Kind::Int, optional, None;
} }

shape! { TrafficMirrorSession {
    0 traffic_mirror_session_id: Str, Str, "TrafficMirrorSessionId", "TrafficMirrorSessionId", "trafficMirrorSessionId", Kind::Str, optional, None;
    1 traffic_mirror_target_id: Str, Str, "TrafficMirrorTargetId", "TrafficMirrorTargetId", "trafficMirrorTargetId", Kind::Str, optional, None;
    2 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "trafficMirrorFilterId", Kind::Str, optional, None;
    3 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    4 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    5 packet_length: i32, Int, "PacketLength", "PacketLength", "packetLength", Kind::Int, optional, None;
    6 session_number: i32, Int, "SessionNumber", "SessionNumber", "sessionNumber", Kind::Int, optional, None;
    7 virtual_network_id: i32, Int, "VirtualNetworkId", "VirtualNetworkId", "virtualNetworkId", Kind::Int, optional, None;
    8 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    9 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TrafficMirrorTarget {
    0 traffic_mirror_target_id: Str, Str, "TrafficMirrorTargetId", "TrafficMirrorTargetId", "trafficMirrorTargetId", Kind::Str, optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    2 network_load_balancer_arn: Str, Str, "NetworkLoadBalancerArn", "NetworkLoadBalancerArn", "networkLoadBalancerArn", Kind::Str, optional, None;
    3 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::TRAFFIC_MIRROR_TARGET_TYPE));
    4 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    7 gateway_load_balancer_endpoint_id: Str, Str, "GatewayLoadBalancerEndpointId", "GatewayLoadBalancerEndpointId", "gatewayLoadBalancerEndpointId", Kind::Str, optional, None;
} }

shape! { TransitGateway {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    1 transit_gateway_arn: Str, Str, "TransitGatewayArn", "TransitGatewayArn", "transitGatewayArn", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_STATE));
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 description: Str, Str, "Description", "Description", "description", Kind::Str, optional, None;
    5 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    6 options: TransitGatewayOptions, Struct, "Options", "Options", "options", Kind::Struct(TransitGatewayOptions::DEF), optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayAssociation {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "transitGatewayRouteTableId", Kind::Str, optional, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    3 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ASSOCIATION_STATE));
} }

shape! { TransitGatewayAttachment {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    2 transit_gateway_owner_id: Str, Str, "TransitGatewayOwnerId", "TransitGatewayOwnerId", "transitGatewayOwnerId", Kind::Str, optional, None;
    3 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    4 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    5 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_STATE));
    7 association: TransitGatewayAttachmentAssociation, Struct, "Association", "Association", "association", Kind::Struct(TransitGatewayAttachmentAssociation::DEF), optional, None;
    8 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    9 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    10 nat_gateway_support: Str, Str, "NatGatewaySupport", "NatGatewaySupport", "natGatewaySupport", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_NAT_GATEWAY_SUPPORT_STATE));
} }

shape! { TransitGatewayAttachmentAssociation {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "transitGatewayRouteTableId", Kind::Str, optional, None;
    1 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "transitGatewayPolicyTableId", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ASSOCIATION_STATE));
} }

shape! { TransitGatewayAttachmentBgpConfiguration {
    0 transit_gateway_asn: i64, Long, "TransitGatewayAsn", "TransitGatewayAsn", "transitGatewayAsn", Kind::Long, optional, None;
    1 peer_asn: i64, Long, "PeerAsn", "PeerAsn", "peerAsn", Kind::Long, optional, None;
    2 transit_gateway_address: Str, Str, "TransitGatewayAddress", "TransitGatewayAddress", "transitGatewayAddress", Kind::Str, optional, None;
    3 peer_address: Str, Str, "PeerAddress", "PeerAddress", "peerAddress", Kind::Str, optional, None;
    4 bgp_status: Str, Str, "BgpStatus", "BgpStatus", "bgpStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::BGP_STATUS));
} }

shape! { TransitGatewayAttachmentPropagation {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "transitGatewayRouteTableId", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PROPAGATION_STATE));
} }

shape! { TransitGatewayClientVpnAttachment {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    2 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "clientVpnEndpointId", Kind::Str, optional, None;
    3 client_vpn_owner_id: Str, Str, "ClientVpnOwnerId", "ClientVpnOwnerId", "clientVpnOwnerId", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_STATUS_TYPE));
    5 creation_time: Str, Str, "CreationTime", "CreationTime", "creationTime", Kind::Str, optional, None;
} }

shape! { TransitGatewayConfigurationDescribeEndpointStructure {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZoneSet", "availabilityZoneSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneIdSet", "availabilityZoneIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayConfigurationInputStructure {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZone", "AvailabilityZone", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneId", "AvailabilityZoneId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayConnect {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 transport_transit_gateway_attachment_id: Str, Str, "TransportTransitGatewayAttachmentId", "TransportTransitGatewayAttachmentId", "transportTransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_STATE));
    4 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    5 options: TransitGatewayConnectOptions, Struct, "Options", "Options", "options", Kind::Struct(TransitGatewayConnectOptions::DEF), optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayConnectOptions {
    0 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::PROTOCOL_VALUE));
} }

shape! { TransitGatewayConnectPeer {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 transit_gateway_connect_peer_id: Str, Str, "TransitGatewayConnectPeerId", "TransitGatewayConnectPeerId", "transitGatewayConnectPeerId", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_CONNECT_PEER_STATE));
    3 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    4 connect_peer_configuration: TransitGatewayConnectPeerConfiguration, Struct, "ConnectPeerConfiguration", "ConnectPeerConfiguration", "connectPeerConfiguration", Kind::Struct(TransitGatewayConnectPeerConfiguration::DEF), optional, None;
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayConnectPeerConfiguration {
    0 transit_gateway_address: Str, Str, "TransitGatewayAddress", "TransitGatewayAddress", "transitGatewayAddress", Kind::Str, optional, None;
    1 peer_address: Str, Str, "PeerAddress", "PeerAddress", "peerAddress", Kind::Str, optional, None;
    2 inside_cidr_blocks: Vec<Str>, Strs, "InsideCidrBlocks", "InsideCidrBlocks", "insideCidrBlocks", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, Some(&Rule::Enum(&enums::PROTOCOL_VALUE));
    4 bgp_configurations: Vec<TransitGatewayAttachmentBgpConfiguration>, Structs, "BgpConfigurations", "BgpConfigurations", "bgpConfigurations", Kind::List(&Item(Kind::Struct(TransitGatewayAttachmentBgpConfiguration::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayConnectRequestBgpOptions {
    0 peer_asn: i64, Long, "PeerAsn", "PeerAsn", "PeerAsn", Kind::Long, optional, None;
} }

shape! { TransitGatewayMeteringPolicy {
    0 transit_gateway_metering_policy_id: Str, Str, "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", "transitGatewayMeteringPolicyId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    2 middlebox_attachment_ids: Vec<Str>, Strs, "MiddleboxAttachmentIds", "MiddleboxAttachmentIdSet", "middleboxAttachmentIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_METERING_POLICY_STATE));
    4 update_effective_at: Timestamp, Time, "UpdateEffectiveAt", "UpdateEffectiveAt", "updateEffectiveAt", Kind::Time, optional, None;
    5 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayMeteringPolicyEntry {
    0 policy_rule_number: Str, Str, "PolicyRuleNumber", "PolicyRuleNumber", "policyRuleNumber", Kind::Str, optional, None;
    1 metered_account: Str, Str, "MeteredAccount", "MeteredAccount", "meteredAccount", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_METERING_PAYER_TYPE));
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_METERING_POLICY_ENTRY_STATE));
    3 updated_at: Timestamp, Time, "UpdatedAt", "UpdatedAt", "updatedAt", Kind::Time, optional, None;
    4 update_effective_at: Timestamp, Time, "UpdateEffectiveAt", "UpdateEffectiveAt", "updateEffectiveAt", Kind::Time, optional, None;
    5 metering_policy_rule: TransitGatewayMeteringPolicyRule, Struct, "MeteringPolicyRule", "MeteringPolicyRule", "meteringPolicyRule", Kind::Struct(TransitGatewayMeteringPolicyRule::DEF), optional, None;
} }

shape! { TransitGatewayMeteringPolicyRule {
    0 source_transit_gateway_attachment_id: Str, Str, "SourceTransitGatewayAttachmentId", "SourceTransitGatewayAttachmentId", "sourceTransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 source_transit_gateway_attachment_type: Str, Str, "SourceTransitGatewayAttachmentType", "SourceTransitGatewayAttachmentType", "sourceTransitGatewayAttachmentType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    2 source_cidr_block: Str, Str, "SourceCidrBlock", "SourceCidrBlock", "sourceCidrBlock", Kind::Str, optional, None;
    3 source_port_range: Str, Str, "SourcePortRange", "SourcePortRange", "sourcePortRange", Kind::Str, optional, None;
    4 destination_transit_gateway_attachment_id: Str, Str, "DestinationTransitGatewayAttachmentId", "DestinationTransitGatewayAttachmentId", "destinationTransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    5 destination_transit_gateway_attachment_type: Str, Str, "DestinationTransitGatewayAttachmentType", "DestinationTransitGatewayAttachmentType", "destinationTransitGatewayAttachmentType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    6 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    7 destination_port_range: Str, Str, "DestinationPortRange", "DestinationPortRange", "destinationPortRange", Kind::Str, optional, None;
    8 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
} }

shape! { TransitGatewayMulticastDeregisteredGroupMembers {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 deregistered_network_interface_ids: Vec<Str>, Strs, "DeregisteredNetworkInterfaceIds", "DeregisteredNetworkInterfaceIds", "deregisteredNetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "groupIpAddress", Kind::Str, optional, None;
} }

shape! { TransitGatewayMulticastDeregisteredGroupSources {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 deregistered_network_interface_ids: Vec<Str>, Strs, "DeregisteredNetworkInterfaceIds", "DeregisteredNetworkInterfaceIds", "deregisteredNetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "groupIpAddress", Kind::Str, optional, None;
} }

shape! { TransitGatewayMulticastDomain {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    2 transit_gateway_multicast_domain_arn: Str, Str, "TransitGatewayMulticastDomainArn", "TransitGatewayMulticastDomainArn", "transitGatewayMulticastDomainArn", Kind::Str, optional, None;
    3 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    4 options: TransitGatewayMulticastDomainOptions, Struct, "Options", "Options", "options", Kind::Struct(TransitGatewayMulticastDomainOptions::DEF), optional, None;
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_MULTICAST_DOMAIN_STATE));
    6 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayMulticastDomainAssociation {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    1 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    3 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    4 subnet: SubnetAssociation, Struct, "Subnet", "Subnet", "subnet", Kind::Struct(SubnetAssociation::DEF), optional, None;
} }

shape! { TransitGatewayMulticastDomainAssociations {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    2 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    3 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    4 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    5 subnets: Vec<SubnetAssociation>, Structs, "Subnets", "Subnets", "subnets", Kind::List(&Item(Kind::Struct(SubnetAssociation::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayMulticastDomainOptions {
    0 igmpv2_support: Str, Str, "Igmpv2Support", "Igmpv2Support", "igmpv2Support", Kind::Str, optional, Some(&Rule::Enum(&enums::IGMPV2_SUPPORT_VALUE));
    1 static_sources_support: Str, Str, "StaticSourcesSupport", "StaticSourcesSupport", "staticSourcesSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::STATIC_SOURCES_SUPPORT_VALUE));
    2 auto_accept_shared_associations: Str, Str, "AutoAcceptSharedAssociations", "AutoAcceptSharedAssociations", "autoAcceptSharedAssociations", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_ACCEPT_SHARED_ASSOCIATIONS_VALUE));
} }

shape! { TransitGatewayMulticastGroup {
    0 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "groupIpAddress", Kind::Str, optional, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    2 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
    3 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    4 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    5 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    6 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    7 group_member: bool, Bool, "GroupMember", "GroupMember", "groupMember", Kind::Bool, optional, None;
    8 group_source: bool, Bool, "GroupSource", "GroupSource", "groupSource", Kind::Bool, optional, None;
    9 member_type: Str, Str, "MemberType", "MemberType", "memberType", Kind::Str, optional, Some(&Rule::Enum(&enums::MEMBERSHIP_TYPE));
    10 source_type: Str, Str, "SourceType", "SourceType", "sourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::MEMBERSHIP_TYPE));
} }

shape! { TransitGatewayMulticastRegisteredGroupMembers {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 registered_network_interface_ids: Vec<Str>, Strs, "RegisteredNetworkInterfaceIds", "RegisteredNetworkInterfaceIds", "registeredNetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "groupIpAddress", Kind::Str, optional, None;
} }

shape! { TransitGatewayMulticastRegisteredGroupSources {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 registered_network_interface_ids: Vec<Str>, Strs, "RegisteredNetworkInterfaceIds", "RegisteredNetworkInterfaceIds", "registeredNetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "groupIpAddress", Kind::Str, optional, None;
} }

shape! { TransitGatewayNatRule {
    0 rule_number: i32, Int, "RuleNumber", "RuleNumber", "ruleNumber", Kind::Int, optional, None;
    1 match_source_cidr: Str, Str, "MatchSourceCidr", "MatchSourceCidr", "matchSourceCidr", Kind::Str, optional, None;
    2 nat_cidr: Str, Str, "NatCidr", "NatCidr", "natCidr", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_NAT_RULE_STATE));
} }

shape! { TransitGatewayNatRuleRequest {
    0 rule_number: i32, Int, "RuleNumber", "RuleNumber", "RuleNumber", Kind::Int, optional, None;
    1 match_source_cidr: Str, Str, "MatchSourceCidr", "MatchSourceCidr", "MatchSourceCidr", Kind::Str, optional, None;
    2 nat_cidr: Str, Str, "NatCidr", "NatCidr", "NatCidr", Kind::Str, optional, None;
} }

shape! { TransitGatewayNetworkFunctionAttachment {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    2 transit_gateway_owner_id: Str, Str, "TransitGatewayOwnerId", "TransitGatewayOwnerId", "transitGatewayOwnerId", Kind::Str, optional, None;
    3 resource_owner_id: Str, Str, "ResourceOwnerId", "ResourceOwnerId", "resourceOwnerId", Kind::Str, optional, None;
    4 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    5 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZoneSet", "availabilityZoneSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneIdSet", "availabilityZoneIdSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    7 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_STATE));
    8 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    9 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayOptions {
    0 amazon_side_asn: i64, Long, "AmazonSideAsn", "AmazonSideAsn", "amazonSideAsn", Kind::Long, optional, None;
    1 transit_gateway_cidr_blocks: Vec<Str>, Strs, "TransitGatewayCidrBlocks", "TransitGatewayCidrBlocks", "transitGatewayCidrBlocks", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 auto_accept_shared_attachments: Str, Str, "AutoAcceptSharedAttachments", "AutoAcceptSharedAttachments", "autoAcceptSharedAttachments", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_ACCEPT_SHARED_ATTACHMENTS_VALUE));
    3 default_route_table_association: Str, Str, "DefaultRouteTableAssociation", "DefaultRouteTableAssociation", "defaultRouteTableAssociation", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_ROUTE_TABLE_ASSOCIATION_VALUE));
    4 association_default_route_table_id: Str, Str, "AssociationDefaultRouteTableId", "AssociationDefaultRouteTableId", "associationDefaultRouteTableId", Kind::Str, optional, None;
    5 default_route_table_propagation: Str, Str, "DefaultRouteTablePropagation", "DefaultRouteTablePropagation", "defaultRouteTablePropagation", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_ROUTE_TABLE_PROPAGATION_VALUE));
    6 propagation_default_route_table_id: Str, Str, "PropagationDefaultRouteTableId", "PropagationDefaultRouteTableId", "propagationDefaultRouteTableId", Kind::Str, optional, None;
    7 vpn_ecmp_support: Str, Str, "VpnEcmpSupport", "VpnEcmpSupport", "vpnEcmpSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_ECMP_SUPPORT_VALUE));
    8 dns_support: Str, Str, "DnsSupport", "DnsSupport", "dnsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_SUPPORT_VALUE));
    9 security_group_referencing_support: Str, Str, "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", "securityGroupReferencingSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_REFERENCING_SUPPORT_VALUE));
    10 multicast_support: Str, Str, "MulticastSupport", "MulticastSupport", "multicastSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::MULTICAST_SUPPORT_VALUE));
    11 encryption_support: EncryptionSupport, Struct, "EncryptionSupport", "EncryptionSupport", "encryptionSupport", Kind::Struct(EncryptionSupport::DEF), optional, None;
} }

shape! { TransitGatewayPeeringAttachment {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    1 accepter_transit_gateway_attachment_id: Str, Str, "AccepterTransitGatewayAttachmentId", "AccepterTransitGatewayAttachmentId", "accepterTransitGatewayAttachmentId", Kind::Str, optional, None;
    2 requester_tgw_info: PeeringTgwInfo, Struct, "RequesterTgwInfo", "RequesterTgwInfo", "requesterTgwInfo", Kind::Struct(PeeringTgwInfo::DEF), optional, None;
    3 accepter_tgw_info: PeeringTgwInfo, Struct, "AccepterTgwInfo", "AccepterTgwInfo", "accepterTgwInfo", Kind::Struct(PeeringTgwInfo::DEF), optional, None;
    4 options: TransitGatewayPeeringAttachmentOptions, Struct, "Options", "Options", "options", Kind::Struct(TransitGatewayPeeringAttachmentOptions::DEF), optional, None;
    5 status: PeeringAttachmentStatus, Struct, "Status", "Status", "status", Kind::Struct(PeeringAttachmentStatus::DEF), optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_STATE));
    7 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayPeeringAttachmentOptions {
    0 dynamic_routing: Str, Str, "DynamicRouting", "DynamicRouting", "dynamicRouting", Kind::Str, optional, Some(&Rule::Enum(&enums::DYNAMIC_ROUTING_VALUE));
    1 requester_allow_multipath_resilience: bool, Bool, "RequesterAllowMultipathResilience", "RequesterAllowMultipathResilience", "requesterAllowMultipathResilience", Kind::Bool, optional, None;
    2 requester_multipath_resilience_mode: Str, Str, "RequesterMultipathResilienceMode", "RequesterMultipathResilienceMode", "requesterMultipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PEERING_ATTACHMENT_MULTIPATH_RESILIENCE_MODE));
    3 accepter_allow_multipath_resilience: bool, Bool, "AccepterAllowMultipathResilience", "AccepterAllowMultipathResilience", "accepterAllowMultipathResilience", Kind::Bool, optional, None;
    4 accepter_multipath_resilience_mode: Str, Str, "AccepterMultipathResilienceMode", "AccepterMultipathResilienceMode", "accepterMultipathResilienceMode", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PEERING_ATTACHMENT_MULTIPATH_RESILIENCE_MODE));
    5 multipath_resilience_status: Str, Str, "MultipathResilienceStatus", "MultipathResilienceStatus", "multipathResilienceStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PEERING_ATTACHMENT_MULTIPATH_RESILIENCE_STATUS));
} }

shape! { TransitGatewayPolicyRule {
    0 source_cidr_block: Str, Str, "SourceCidrBlock", "SourceCidrBlock", "sourceCidrBlock", Kind::Str, optional, None;
    1 source_port_range: Str, Str, "SourcePortRange", "SourcePortRange", "sourcePortRange", Kind::Str, optional, None;
    2 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    3 destination_port_range: Str, Str, "DestinationPortRange", "DestinationPortRange", "destinationPortRange", Kind::Str, optional, None;
    4 protocol: Str, Str, "Protocol", "Protocol", "protocol", Kind::Str, optional, None;
    5 meta_data: TransitGatewayPolicyRuleMetaData, Struct, "MetaData", "MetaData", "metaData", Kind::Struct(TransitGatewayPolicyRuleMetaData::DEF), optional, None;
} }

shape! { TransitGatewayPolicyRuleMetaData {
    0 meta_data_key: Str, Str, "MetaDataKey", "MetaDataKey", "metaDataKey", Kind::Str, optional, None;
    1 meta_data_value: Str, Str, "MetaDataValue", "MetaDataValue", "metaDataValue", Kind::Str, optional, None;
} }

shape! { TransitGatewayPolicyTable {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "transitGatewayPolicyTableId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_POLICY_TABLE_STATE));
    3 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    4 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayPolicyTableAssociation {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "transitGatewayPolicyTableId", Kind::Str, optional, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    3 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ASSOCIATION_STATE));
} }

shape! { TransitGatewayPolicyTableEntry {
    0 policy_rule_number: Str, Str, "PolicyRuleNumber", "PolicyRuleNumber", "policyRuleNumber", Kind::Str, optional, None;
    1 policy_rule: TransitGatewayPolicyRule, Struct, "PolicyRule", "PolicyRule", "policyRule", Kind::Struct(TransitGatewayPolicyRule::DEF), optional, None;
    2 target_route_table_id: Str, Str, "TargetRouteTableId", "TargetRouteTableId", "targetRouteTableId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_POLICY_TABLE_ENTRY_STATE));
} }

shape! { TransitGatewayPrefixListAttachment {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    2 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
} }

shape! { TransitGatewayPrefixListReference {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "transitGatewayRouteTableId", Kind::Str, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 prefix_list_owner_id: Str, Str, "PrefixListOwnerId", "PrefixListOwnerId", "prefixListOwnerId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_STATE));
    4 blackhole: bool, Bool, "Blackhole", "Blackhole", "blackhole", Kind::Bool, optional, None;
    5 transit_gateway_attachment: TransitGatewayPrefixListAttachment, Struct, "TransitGatewayAttachment", "TransitGatewayAttachment", "transitGatewayAttachment", Kind::Struct(TransitGatewayPrefixListAttachment::DEF), optional, None;
} }

shape! { TransitGatewayPropagation {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    3 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "transitGatewayRouteTableId", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PROPAGATION_STATE));
    5 transit_gateway_route_table_announcement_id: Str, Str, "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", Kind::Str, optional, None;
} }

shape! { TransitGatewayRequestOptions {
    0 amazon_side_asn: i64, Long, "AmazonSideAsn", "AmazonSideAsn", "AmazonSideAsn", Kind::Long, optional, None;
    1 auto_accept_shared_attachments: Str, Str, "AutoAcceptSharedAttachments", "AutoAcceptSharedAttachments", "AutoAcceptSharedAttachments", Kind::Str, optional, Some(&Rule::Enum(&enums::AUTO_ACCEPT_SHARED_ATTACHMENTS_VALUE));
    2 default_route_table_association: Str, Str, "DefaultRouteTableAssociation", "DefaultRouteTableAssociation", "DefaultRouteTableAssociation", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_ROUTE_TABLE_ASSOCIATION_VALUE));
    3 default_route_table_propagation: Str, Str, "DefaultRouteTablePropagation", "DefaultRouteTablePropagation", "DefaultRouteTablePropagation", Kind::Str, optional, Some(&Rule::Enum(&enums::DEFAULT_ROUTE_TABLE_PROPAGATION_VALUE));
    4 vpn_ecmp_support: Str, Str, "VpnEcmpSupport", "VpnEcmpSupport", "VpnEcmpSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::VPN_ECMP_SUPPORT_VALUE));
    5 dns_support: Str, Str, "DnsSupport", "DnsSupport", "DnsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_SUPPORT_VALUE));
    6 security_group_referencing_support: Str, Str, "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_REFERENCING_SUPPORT_VALUE));
    7 multicast_support: Str, Str, "MulticastSupport", "MulticastSupport", "MulticastSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::MULTICAST_SUPPORT_VALUE));
    8 transit_gateway_cidr_blocks: Vec<Str>, Strs, "TransitGatewayCidrBlocks", "TransitGatewayCidrBlocks", "TransitGatewayCidrBlocks", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayRequestPolicyRule {
    0 source_cidr_block: Str, Str, "SourceCidrBlock", "SourceCidrBlock", "SourceCidrBlock", Kind::Str, optional, None;
    1 source_port_range: Str, Str, "SourcePortRange", "SourcePortRange", "SourcePortRange", Kind::Str, optional, None;
    2 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, optional, None;
    3 destination_port_range: Str, Str, "DestinationPortRange", "DestinationPortRange", "DestinationPortRange", Kind::Str, optional, None;
    4 protocol: Str, Str, "Protocol", "Protocol", "Protocol", Kind::Str, optional, None;
    5 meta_data: TransitGatewayRequestPolicyRuleMetaData, Struct, "MetaData", "MetaData", "MetaData", Kind::Struct(TransitGatewayRequestPolicyRuleMetaData::DEF), optional, None;
} }

shape! { TransitGatewayRequestPolicyRuleMetaData {
    0 meta_data_key: Str, Str, "MetaDataKey", "MetaDataKey", "MetaDataKey", Kind::Str, optional, None;
    1 meta_data_value: Str, Str, "MetaDataValue", "MetaDataValue", "MetaDataValue", Kind::Str, optional, None;
} }

shape! { TransitGatewayRoute {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 transit_gateway_route_table_announcement_id: Str, Str, "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", Kind::Str, optional, None;
    3 transit_gateway_attachments: Vec<TransitGatewayRouteAttachment>, Structs, "TransitGatewayAttachments", "TransitGatewayAttachments", "transitGatewayAttachments", Kind::List(&Item(Kind::Struct(TransitGatewayRouteAttachment::DEF), tag!("item"), None)), optional, None;
    4 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ROUTE_TYPE));
    5 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ROUTE_STATE));
} }

shape! { TransitGatewayRouteAttachment {
    0 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
} }

shape! { TransitGatewayRouteTable {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "transitGatewayRouteTableId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    2 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ROUTE_TABLE_STATE));
    3 default_association_route_table: bool, Bool, "DefaultAssociationRouteTable", "DefaultAssociationRouteTable", "defaultAssociationRouteTable", Kind::Bool, optional, None;
    4 default_propagation_route_table: bool, Bool, "DefaultPropagationRouteTable", "DefaultPropagationRouteTable", "defaultPropagationRouteTable", Kind::Bool, optional, None;
    5 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayRouteTableAnnouncement {
    0 transit_gateway_route_table_announcement_id: Str, Str, "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    2 core_network_id: Str, Str, "CoreNetworkId", "CoreNetworkId", "coreNetworkId", Kind::Str, optional, None;
    3 peer_transit_gateway_id: Str, Str, "PeerTransitGatewayId", "PeerTransitGatewayId", "peerTransitGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    4 peer_core_network_id: Str, Str, "PeerCoreNetworkId", "PeerCoreNetworkId", "peerCoreNetworkId", Kind::Str, optional, None;
    5 peering_attachment_id: Str, Str, "PeeringAttachmentId", "PeeringAttachmentId", "peeringAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    6 announcement_direction: Str, Str, "AnnouncementDirection", "AnnouncementDirection", "announcementDirection", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_DIRECTION));
    7 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "transitGatewayRouteTableId", Kind::Str, optional, None;
    8 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_STATE));
    9 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    10 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayRouteTableAssociation {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    1 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ASSOCIATION_STATE));
} }

shape! { TransitGatewayRouteTablePropagation {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    1 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    2 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE));
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_PROPAGATION_STATE));
    4 transit_gateway_route_table_announcement_id: Str, Str, "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", Kind::Str, optional, None;
} }

shape! { TransitGatewayRouteTableRoute {
    0 destination_cidr: Str, Str, "DestinationCidr", "DestinationCidr", "destinationCidr", Kind::Str, optional, None;
    1 state: Str, Str, "State", "State", "state", Kind::Str, optional, None;
    2 route_origin: Str, Str, "RouteOrigin", "RouteOrigin", "routeOrigin", Kind::Str, optional, None;
    3 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "prefixListId", Kind::Str, optional, None;
    4 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, optional, None;
    5 resource_id: Str, Str, "ResourceId", "ResourceId", "resourceId", Kind::Str, optional, None;
    6 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, None;
} }

shape! { TransitGatewayVpcAttachment {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "transitGatewayAttachmentId", Kind::Str, optional, None;
    1 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "transitGatewayId", Kind::Str, optional, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
    3 vpc_owner_id: Str, Str, "VpcOwnerId", "VpcOwnerId", "vpcOwnerId", Kind::Str, optional, None;
    4 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::TRANSIT_GATEWAY_ATTACHMENT_STATE));
    5 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIds", "subnetIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 creation_time: Timestamp, Time, "CreationTime", "CreationTime", "creationTime", Kind::Time, optional, None;
    7 options: TransitGatewayVpcAttachmentOptions, Struct, "Options", "Options", "options", Kind::Struct(TransitGatewayVpcAttachmentOptions::DEF), optional, None;
    8 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TransitGatewayVpcAttachmentOptions {
    0 dns_support: Str, Str, "DnsSupport", "DnsSupport", "dnsSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_SUPPORT_VALUE));
    1 security_group_referencing_support: Str, Str, "SecurityGroupReferencingSupport", "SecurityGroupReferencingSupport", "securityGroupReferencingSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_REFERENCING_SUPPORT_VALUE));
    2 ipv6_support: Str, Str, "Ipv6Support", "Ipv6Support", "ipv6Support", Kind::Str, optional, Some(&Rule::Enum(&enums::IPV6_SUPPORT_VALUE));
    3 appliance_mode_support: Str, Str, "ApplianceModeSupport", "ApplianceModeSupport", "applianceModeSupport", Kind::Str, optional, Some(&Rule::Enum(&enums::APPLIANCE_MODE_SUPPORT_VALUE));
} }

shape! { TrunkInterfaceAssociation {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 branch_interface_id: Str, Str, "BranchInterfaceId", "BranchInterfaceId", "branchInterfaceId", Kind::Str, optional, None;
    2 trunk_interface_id: Str, Str, "TrunkInterfaceId", "TrunkInterfaceId", "trunkInterfaceId", Kind::Str, optional, None;
    3 interface_protocol: Str, Str, "InterfaceProtocol", "InterfaceProtocol", "interfaceProtocol", Kind::Str, optional, Some(&Rule::Enum(&enums::INTERFACE_PROTOCOL_TYPE));
    4 vlan_id: i32, Int, "VlanId", "VlanId", "vlanId", Kind::Int, optional, None;
    5 gre_key: i32, Int, "GreKey", "GreKey", "greKey", Kind::Int, optional, None;
    6 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { TunnelOption {
    0 outside_ip_address: Str, Str, "OutsideIpAddress", "OutsideIpAddress", "outsideIpAddress", Kind::Str, optional, None;
    1 tunnel_inside_cidr: Str, Str, "TunnelInsideCidr", "TunnelInsideCidr", "tunnelInsideCidr", Kind::Str, optional, None;
    2 tunnel_inside_ipv6_cidr: Str, Str, "TunnelInsideIpv6Cidr", "TunnelInsideIpv6Cidr", "tunnelInsideIpv6Cidr", Kind::Str, optional, None;
    3 pre_shared_key: Str, Str, "PreSharedKey", "PreSharedKey", "preSharedKey", Kind::Str, optional, None;
    4 phase1_lifetime_seconds: i32, Int, "Phase1LifetimeSeconds", "Phase1LifetimeSeconds", "phase1LifetimeSeconds", Kind::Int, optional, None;
    5 phase2_lifetime_seconds: i32, Int, "Phase2LifetimeSeconds", "Phase2LifetimeSeconds", "phase2LifetimeSeconds", Kind::Int, optional, None;
    6 rekey_margin_time_seconds: i32, Int, "RekeyMarginTimeSeconds", "RekeyMarginTimeSeconds", "rekeyMarginTimeSeconds", Kind::Int, optional, None;
    7 rekey_fuzz_percentage: i32, Int, "RekeyFuzzPercentage", "RekeyFuzzPercentage", "rekeyFuzzPercentage", Kind::Int, optional, None;
    8 replay_window_size: i32, Int, "ReplayWindowSize", "ReplayWindowSize", "replayWindowSize", Kind::Int, optional, None;
    9 dpd_timeout_seconds: i32, Int, "DpdTimeoutSeconds", "DpdTimeoutSeconds", "dpdTimeoutSeconds", Kind::Int, optional, None;
    10 dpd_timeout_action: Str, Str, "DpdTimeoutAction", "DpdTimeoutAction", "dpdTimeoutAction", Kind::Str, optional, None;
    11 phase1_encryption_algorithms: Vec<Phase1EncryptionAlgorithmsListValue>, Structs, "Phase1EncryptionAlgorithms", "Phase1EncryptionAlgorithmSet", "phase1EncryptionAlgorithmSet", Kind::List(&Item(Kind::Struct(Phase1EncryptionAlgorithmsListValue::DEF), tag!("item"), None)), optional, None;
    12 phase2_encryption_algorithms: Vec<Phase2EncryptionAlgorithmsListValue>, Structs, "Phase2EncryptionAlgorithms", "Phase2EncryptionAlgorithmSet", "phase2EncryptionAlgorithmSet", Kind::List(&Item(Kind::Struct(Phase2EncryptionAlgorithmsListValue::DEF), tag!("item"), None)), optional, None;
    13 phase1_integrity_algorithms: Vec<Phase1IntegrityAlgorithmsListValue>, Structs, "Phase1IntegrityAlgorithms", "Phase1IntegrityAlgorithmSet", "phase1IntegrityAlgorithmSet", Kind::List(&Item(Kind::Struct(Phase1IntegrityAlgorithmsListValue::DEF), tag!("item"), None)), optional, None;
    14 phase2_integrity_algorithms: Vec<Phase2IntegrityAlgorithmsListValue>, Structs, "Phase2IntegrityAlgorithms", "Phase2IntegrityAlgorithmSet", "phase2IntegrityAlgorithmSet", Kind::List(&Item(Kind::Struct(Phase2IntegrityAlgorithmsListValue::DEF), tag!("item"), None)), optional, None;
    15 phase1_dh_group_numbers: Vec<Phase1DHGroupNumbersListValue>, Structs, "Phase1DHGroupNumbers", "Phase1DHGroupNumberSet", "phase1DHGroupNumberSet", Kind::List(&Item(Kind::Struct(Phase1DHGroupNumbersListValue::DEF), tag!("item"), None)), optional, None;
    16 phase2_dh_group_numbers: Vec<Phase2DHGroupNumbersListValue>, Structs, "Phase2DHGroupNumbers", "Phase2DHGroupNumberSet", "phase2DHGroupNumberSet", Kind::List(&Item(Kind::Struct(Phase2DHGroupNumbersListValue::DEF), tag!("item"), None)), optional, None;
    17 ike_versions: Vec<IKEVersionsListValue>, Structs, "IkeVersions", "IkeVersionSet", "ikeVersionSet", Kind::List(&Item(Kind::Struct(IKEVersionsListValue::DEF), tag!("item"), None)), optional, None;
    18 startup_action: Str, Str, "StartupAction", "StartupAction", "startupAction", Kind::Str, optional, None;
    19 log_options: VpnTunnelLogOptions, Struct, "LogOptions", "LogOptions", "logOptions", Kind::Struct(VpnTunnelLogOptions::DEF), optional, None;
    20 enable_tunnel_lifecycle_control: bool, Bool, "EnableTunnelLifecycleControl", "EnableTunnelLifecycleControl", "enableTunnelLifecycleControl", Kind::Bool, optional, None;
    21 phase1_additional_key_exchanges: Vec<VpnAdditionalKeyExchange>, Structs, "Phase1AdditionalKeyExchanges", "Phase1AdditionalKeyExchangeSet", "phase1AdditionalKeyExchangeSet", Kind::List(&Item(Kind::Struct(VpnAdditionalKeyExchange::DEF), tag!("item"), None)), optional, None;
    22 phase2_additional_key_exchanges: Vec<VpnAdditionalKeyExchange>, Structs, "Phase2AdditionalKeyExchanges", "Phase2AdditionalKeyExchangeSet", "phase2AdditionalKeyExchangeSet", Kind::List(&Item(Kind::Struct(VpnAdditionalKeyExchange::DEF), tag!("item"), None)), optional, None;
} }
