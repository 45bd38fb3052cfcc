//! VPCs and what belongs to every one: subnets, route tables, network ACLs, internet
//! gateways, DHCP options.

pub mod acls;
pub mod blocks;
pub mod classic_link;
pub mod default_world;
pub mod dhcp;
pub mod gateways;
pub mod nat_gateways;
pub mod networks;
pub mod peering;
pub mod reservations;
pub mod routes;
mod show;
pub mod subnets;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{describe::describes, required},
    resources::{
        DhcpOptions, EgressOnlyInternetGateway, InternetGateway, NetworkAcl, RouteTable, Subnet,
        Vpc,
    },
    store::{Realm, Resource, Transaction},
    tags::{self, CUSTOM_ID, Tags},
};

describes! {
    /// DescribeVpcs.
    describe_vpcs: DescribeVpcsRequest => DescribeVpcsResult, Vpc,
        "DescribeVpcs", vpc_ids, vpcs, show::vpc;
    /// DescribeSubnets.
    describe_subnets: DescribeSubnetsRequest => DescribeSubnetsResult, Subnet,
        "DescribeSubnets", subnet_ids, subnets, show::subnet;
    /// DescribeRouteTables.
    describe_route_tables: DescribeRouteTablesRequest => DescribeRouteTablesResult, RouteTable,
        "DescribeRouteTables", route_table_ids, route_tables, show::route_table;
    /// DescribeInternetGateways.
    describe_internet_gateways: DescribeInternetGatewaysRequest => DescribeInternetGatewaysResult, InternetGateway,
        "DescribeInternetGateways", internet_gateway_ids, internet_gateways, show::internet_gateway;
    /// DescribeEgressOnlyInternetGateways.
    describe_egress_only_internet_gateways: DescribeEgressOnlyInternetGatewaysRequest =>
        DescribeEgressOnlyInternetGatewaysResult, EgressOnlyInternetGateway,
        "DescribeEgressOnlyInternetGateways", egress_only_internet_gateway_ids,
        egress_only_internet_gateways, show::egress_only_internet_gateway;
    /// DescribeNetworkAcls.
    describe_network_acls: DescribeNetworkAclsRequest => DescribeNetworkAclsResult, NetworkAcl,
        "DescribeNetworkAcls", network_acl_ids, network_acls, show::network_acl;
    /// DescribeDhcpOptions.
    describe_dhcp_options: DescribeDhcpOptionsRequest => DescribeDhcpOptionsResult, DhcpOptions,
        "DescribeDhcpOptions", dhcp_options_ids, dhcp_options, show::dhcp_options;
}

/// DescribeVpcAttribute.
///
/// # Errors
/// `InvalidVpcID.NotFound`.
pub fn describe_vpc_attribute(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVpcAttributeRequest,
) -> Result<shapes::DescribeVpcAttributeResult> {
    let vpc = realm.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let mut answer = shapes::DescribeVpcAttributeResult {
        vpc_id: Some(vpc.id.clone()),
        ..Default::default()
    };
    let shown = |value| Some(shapes::AttributeBooleanValue { value: Some(value) });
    match required(&request.attribute, "attribute")?.as_str() {
        "enableDnsHostnames" => answer.enable_dns_hostnames = shown(vpc.dns_hostnames),
        "enableDnsSupport" => answer.enable_dns_support = shown(vpc.dns_support),
        _ => answer.enable_network_address_usage_metrics = shown(vpc.usage_metrics),
    }
    Ok(answer)
}

/// The tags of a create request, and the id that its tag `_custom_id_` chooses.
pub(super) fn specified<R: Resource>(
    transaction: &Transaction<'_>,
    specifications: Option<&[shapes::TagSpecification]>,
) -> Result<(Tags, Option<Str>)> {
    let tags = tags::specified(specifications, R::TYPE, &[R::TYPE])?;
    let chosen = tags.get(CUSTOM_ID).cloned();
    if let Some(id) = &chosen {
        let digits = id.strip_prefix(R::PREFIX).unwrap_or_default();
        if digits.is_empty()
            || !digits
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "Value ({id}) for tag {CUSTOM_ID} is invalid. Expecting an id such as {}0123abcd.",
                    R::PREFIX
                ),
            ));
        }
        if transaction.table::<R>().ordinal(id).is_some() {
            // LocalStack's codes: EC2 knows no chosen ids.
            let (code, noun) = match R::PREFIX {
                "vpc-" => ("InvalidVpc", "VPC"),
                "subnet-" => ("InvalidSubnet", "Subnet"),
                _ => ("InvalidSecurityGroupId", "Security group"),
            };
            return Err(Ec2Error::named(
                &format!("{code}.DuplicateCustomId"),
                400,
                format!("{noun} with custom id '{id}' already exists"),
            ));
        }
    }
    Ok((tags, chosen))
}

fn unsupported(what: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::UnsupportedOperation,
        format!("{what} is not supported yet."),
    )
}

fn depended(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::DependencyViolation, message)
}
