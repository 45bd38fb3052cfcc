//! What a value must look like: the model's bounds and enumerations, and the id
//! kinds, which the model does not mark.

use crate::model::{Kind, Shape};
use crate::names;

/// Shapes that hold an id, and the constant of `orrery_wire::ids` that checks it.
const IDS: [(&str, &str); 46] = [
    ("InstanceId", "INSTANCE"),
    ("InstanceIdForResolver", "INSTANCE"),
    ("InstanceIdWithVolumeResolver", "INSTANCE"),
    ("ImageId", "IMAGE"),
    ("VpcId", "VPC"),
    ("SubnetId", "SUBNET"),
    ("SecurityGroupId", "SECURITY_GROUP"),
    (
        "DisassociateSecurityGroupVpcSecurityGroupId",
        "SECURITY_GROUP",
    ),
    ("SecurityGroupRuleId", "SECURITY_GROUP_RULE"),
    ("VolumeId", "VOLUME"),
    ("VolumeIdWithResolver", "VOLUME"),
    ("SnapshotId", "SNAPSHOT"),
    ("NetworkInterfaceId", "NETWORK_INTERFACE"),
    (
        "NetworkInterfaceAttachmentId",
        "NETWORK_INTERFACE_ATTACHMENT",
    ),
    ("InternetGatewayId", "INTERNET_GATEWAY"),
    (
        "EgressOnlyInternetGatewayId",
        "EGRESS_ONLY_INTERNET_GATEWAY",
    ),
    ("RouteTableId", "ROUTE_TABLE"),
    ("NetworkAclId", "NETWORK_ACL"),
    ("NatGatewayId", "NAT_GATEWAY"),
    ("DhcpOptionsId", "DHCP_OPTIONS"),
    ("CustomerGatewayId", "CUSTOMER_GATEWAY"),
    ("LaunchTemplateId", "LAUNCH_TEMPLATE"),
    ("VpcEndpointId", "VPC_ENDPOINT"),
    ("VpcEndpointServiceId", "VPC_ENDPOINT_SERVICE"),
    ("VpcPeeringConnectionId", "VPC_PEERING_CONNECTION"),
    (
        "VpcPeeringConnectionIdWithResolver",
        "VPC_PEERING_CONNECTION",
    ),
    ("PrefixListResourceId", "PREFIX_LIST"),
    ("PlacementGroupId", "PLACEMENT_GROUP"),
    ("DedicatedHostId", "HOST"),
    ("HostReservationId", "HOST_RESERVATION"),
    ("CapacityReservationId", "CAPACITY_RESERVATION"),
    ("SpotInstanceRequestId", "SPOT_INSTANCE_REQUEST"),
    ("SpotFleetRequestId", "SPOT_FLEET_REQUEST"),
    ("ConversionTaskId", "CONVERSION_TASK"),
    ("ExportTaskId", "EXPORT_TASK"),
    ("ElasticGpuId", "ELASTIC_GPU"),
    ("FpgaImageId", "FPGA_IMAGE"),
    ("KernelId", "KERNEL"),
    ("RamdiskId", "RAMDISK"),
    ("InstanceConnectEndpointId", "INSTANCE_CONNECT_ENDPOINT"),
    ("DeclarativePoliciesReportId", "DECLARATIVE_POLICIES_REPORT"),
    ("KeyPairId", "KEY_PAIR"),
    ("AllocationId", "ALLOCATION"),
    ("ElasticIpAssociationId", "ADDRESS_ASSOCIATION"),
    ("TransitGatewayId", "TRANSIT_GATEWAY"),
    ("TransitGatewayAttachmentId", "TRANSIT_GATEWAY_ATTACHMENT"),
];

/// Shapes whose wrong values have codes and words of their own, which operations know.
const IN_OTHER_WORDS: [&str; 3] = ["ImageNameRequest", "InstanceType", "VolumeType"];

/// Bounds of `MaxResults` that the model leaves to its prose, by request.
const PAGES: [(&str, i64, i64); 15] = [
    ("DescribeHostReservationsRequest", 5, 500),
    ("DescribeHostsRequest", 5, 500),
    ("DescribeInstanceStatusRequest", 5, 1000),
    ("DescribeInstancesRequest", 5, 1000),
    ("DescribeLaunchTemplateVersionsRequest", 1, 200),
    ("DescribeReservedInstancesOfferingsRequest", 1, 100),
    ("DescribeScheduledInstancesRequest", 5, 300),
    ("DescribeTagsRequest", 5, 1000),
    ("DescribeVolumesModificationsRequest", 1, 500),
    ("DescribeVpcEndpointConnectionsRequest", 5, i64::MAX),
    ("DescribeVpcEndpointServicePermissionsRequest", 5, i64::MAX),
    ("DescribeVpcEndpointServicesRequest", 1, i64::MAX),
    ("DescribeVpcEndpointsRequest", 1, i64::MAX),
    ("GetCapacityManagerMetricDataRequest", 1, 100_000),
    ("ListVolumesInRecycleBinRequest", 5, 500),
];

/// The rule of `MaxResults` in `request`, whose own shape has no bounds.
pub fn page(request: &str) -> String {
    let known = PAGES.iter().find(|(name, ..)| *name == request);
    let (min, max) = known.map_or((1, 1000), |(_, min, max)| (*min, *max));
    format!("Some(&Rule::Range({min}, {max}))")
}

/// Whether a member takes the name of a parameter where its shape takes image ids.
pub fn names_images_otherwise(shape: &str, member: &str) -> bool {
    member == "ImageId" && matches!(shape, "RunInstancesRequest" | "RequestLaunchTemplateData")
}

/// The rule of a member of this shape as an `Option<&Rule>` expression.
pub fn rule(shape: &Shape) -> String {
    if IN_OTHER_WORDS.contains(&shape.name.as_str()) {
        return "None".into();
    }
    if !shape.values.is_empty() {
        return format!(
            "Some(&Rule::Enum(&enums::{}))",
            names::constant(&shape.name)
        );
    }
    if let Some((_, id)) = IDS.iter().find(|(name, _)| *name == shape.name) {
        return format!("Some(&Rule::Id(&ids::{id}))");
    }
    if shape.min.is_none() && shape.max.is_none() {
        return "None".into();
    }
    let min = shape.min.map_or("i64::MIN".into(), whole);
    let max = shape.max.map_or("i64::MAX".into(), whole);
    let rule = match shape.kind {
        Kind::String | Kind::Blob => "Length",
        Kind::List => "Count",
        _ => "Range",
    };
    format!("Some(&Rule::{rule}({min}, {max}))")
}

fn whole(bound: f64) -> String {
    format!("{}", bound as i64)
}
