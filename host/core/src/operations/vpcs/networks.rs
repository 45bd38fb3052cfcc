//! VPCs: create, delete, attributes, tenancy.

use orrery_wire::{shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{
        required, security_groups::associations::forget_vpc, transit_gateways, vpc_endpoints, vpn,
    },
    resources::{
        EgressOnlyInternetGateway, InternetGateway, NetworkAcl, RouteTable, SecurityGroup,
        SecurityGroupRule, Subnet, Vpc, VpcPeeringConnection,
    },
    store::{Realm, Resource, Transaction, term},
};

use super::{blocks, default_world, show, specified};

/// CreateVpc.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterValue`, `InvalidVpc.Range`,
/// `UnsupportedOperation` for address pools.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpcRequest,
) -> Result<shapes::CreateVpcResult> {
    blocks::no_pool(&[
        &request.ipv6_pool,
        &request.ipv6_cidr_block,
        &request.ipv4_ipam_pool_id,
        &request.ipv6_ipam_pool_id,
    ])?;
    let given = request.cidr_block.as_ref().ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::MissingParameter,
            "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.",
        )
    })?;
    let cidr = blocks::ipv4(given, "cidrBlock")?;
    blocks::check_size(cidr)?;
    let (tags, chosen) = specified::<Vpc>(transaction, request.tag_specifications.as_deref())?;
    let dhcp_options = default_world::dhcp_options_of(transaction);
    let make = |id| Vpc {
        tenancy: request.instance_tenancy.clone().unwrap_or(text!("default")),
        tags,
        ..Vpc::new(id, cidr, dhcp_options)
    };
    let (_, vpc) = match chosen {
        Some(id) => transaction.insert_named(id, make),
        None => transaction.insert(make),
    };
    default_world::furnish(transaction, &vpc);
    if request.amazon_provided_ipv6_cidr_block == Some(true) {
        let block = blocks::provided(transaction, &vpc.id);
        blocks::add_ipv6(transaction, &vpc.id, block)?;
    }
    let mut shown = show::vpc(transaction, transaction.get::<Vpc>(&vpc.id)?);
    shown.state = Some(text!("pending"));
    for block in shown.ipv6_cidr_block_association_set.iter_mut().flatten() {
        if let Some(state) = &mut block.ipv6_cidr_block_state {
            state.state = Some(text!("associating"));
        }
    }
    Ok(shapes::CreateVpcResult { vpc: Some(shown) })
}

/// DeleteVpc: with its default security group, network ACL and main route table.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `DependencyViolation` while anything else is in it.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpcRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.vpc_id, "vpcId")?;
    transaction.ordinal::<Vpc>(id)?;
    if is_used(transaction, id) {
        return Err(super::depended(format!(
            "The vpc '{id}' has dependencies and cannot be deleted."
        )));
    }
    for rule in within::<SecurityGroup>(transaction, id, |group| group.vpc == *id)
        .into_iter()
        .flat_map(|group| rules(transaction, group))
        .collect::<Vec<_>>()
    {
        transaction.remove_at::<SecurityGroupRule>(rule);
    }
    for group in within::<SecurityGroup>(transaction, id, |group| group.vpc == *id) {
        transaction.remove_at::<SecurityGroup>(group);
    }
    for acl in within::<NetworkAcl>(transaction, id, |acl| acl.vpc == *id) {
        transaction.remove_at::<NetworkAcl>(acl);
    }
    for table in within::<RouteTable>(transaction, id, |table| table.vpc == *id) {
        transaction.remove_at::<RouteTable>(table);
    }
    forget_vpc(transaction, id);
    transaction.remove::<Vpc>(id)?;
    Ok(shapes::Empty::default())
}

/// The ordinals of the records of a kind that belong to a VPC.
pub(super) fn within<R: Resource>(
    realm: &Realm,
    vpc: &str,
    belongs: impl Fn(&R) -> bool,
) -> Vec<u64> {
    let candidates = realm.table::<R>().having(term("vpc-id", vpc), None);
    candidates
        .filter(|(_, record)| belongs(record))
        .map(|(ordinal, _)| ordinal)
        .collect()
}

fn rules(realm: &Realm, group: u64) -> Vec<u64> {
    let group = realm.table::<SecurityGroup>().at(group);
    group
        .map(|group| group.rules(realm).map(|(ordinal, _)| ordinal).collect())
        .unwrap_or_default()
}

fn is_used(realm: &Realm, vpc: &str) -> bool {
    !within::<Subnet>(realm, vpc, |subnet| subnet.vpc == vpc).is_empty()
        || !within::<RouteTable>(realm, vpc, |table| table.vpc == vpc && !table.main).is_empty()
        || !within::<NetworkAcl>(realm, vpc, |acl| acl.vpc == vpc && !acl.is_default).is_empty()
        || !within::<SecurityGroup>(realm, vpc, |group| {
            group.vpc == vpc && group.name != "default"
        })
        .is_empty()
        || realm
            .table::<InternetGateway>()
            .values()
            .any(|gateway| gateway.vpc.as_deref() == Some(vpc))
        || vpn::gateways::attached(realm, vpc).next().is_some()
        || VpcPeeringConnection::of(realm, vpc).next().is_some()
        || realm
            .table::<EgressOnlyInternetGateway>()
            .values()
            .any(|gateway| gateway.vpc == vpc)
        || transit_gateways::holds(realm, vpc, None)
        || vpc_endpoints::holds(realm, vpc)
}

/// ModifyVpcAttribute: one attribute a call.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterCombination`, `InvalidParameterValue`
/// for host names without DNS.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpcAttributeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.vpc_id, "vpcId")?;
    let ordinal = transaction.ordinal::<Vpc>(id)?;
    let value = |attribute: &Option<shapes::AttributeBooleanValue>| {
        attribute.as_ref().and_then(|one| one.value)
    };
    let change = (
        value(&request.enable_dns_hostnames),
        value(&request.enable_dns_support),
        value(&request.enable_network_address_usage_metrics),
    );
    match change {
        (Some(on), None, None) => {
            transaction.update_at::<Vpc>(ordinal, |vpc| vpc.dns_hostnames = on);
        }
        (None, Some(on), None) => {
            transaction.update_at::<Vpc>(ordinal, |vpc| vpc.dns_support = on);
        }
        (None, None, Some(on)) => {
            transaction.update_at::<Vpc>(ordinal, |vpc| vpc.usage_metrics = on);
        }
        (None, None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "No attributes specified.",
            ));
        }
        _ => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "Fields for multiple attribute types specified",
            ));
        }
    }
    Ok(shapes::Empty::default())
}

/// ModifyVpcTenancy: only back to `default`.
///
/// # Errors
/// `InvalidVpcID.NotFound`.
pub fn modify_tenancy(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpcTenancyRequest,
) -> Result<shapes::ModifyVpcTenancyResult> {
    let tenancy = required(&request.instance_tenancy, "instanceTenancy")?.clone();
    transaction.update::<Vpc>(required(&request.vpc_id, "vpcId")?, |vpc| {
        vpc.tenancy = tenancy;
    })?;
    Ok(shapes::ModifyVpcTenancyResult {
        return_value: Some(true),
    })
}

/// CreateDefaultVpc: with all that the first one had.
///
/// # Errors
/// `DefaultVpcAlreadyExists`.
pub fn create_default(
    transaction: &mut Transaction<'_>,
    _: &shapes::CreateDefaultVpcRequest,
) -> Result<shapes::CreateDefaultVpcResult> {
    if Vpc::default_of(transaction).is_some() {
        return Err(Ec2Error::new(
            ErrorCode::DefaultVpcAlreadyExists,
            "A Default VPC already exists for this account in this region.",
        ));
    }
    let dhcp_options = default_world::dhcp_options_of(transaction);
    let vpc = default_world::default_vpc(transaction, dhcp_options);
    let mut shown = show::vpc(transaction, &vpc);
    shown.state = Some(text!("pending"));
    Ok(shapes::CreateDefaultVpcResult { vpc: Some(shown) })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{ask, get, refuses, text, world};

    const CHOSEN: &str = "TagSpecification.1.Tag.1.Key=_custom_id_&TagSpecification.1.Tag.1.Value";

    #[test]
    fn a_vpc_is_furnished_and_goes_when_it_is_empty() {
        let mut realm = world();
        let vpc = text(&mut realm, "CreateVpc&CidrBlock=10.0.0.0/16", "/Vpc/VpcId");
        let of = format!("Filter.1.Name=vpc-id&Filter.1.Value.1={vpc}");
        for (what, list) in [
            ("RouteTables", "RouteTables"),
            ("NetworkAcls", "NetworkAcls"),
            ("SecurityGroups", "SecurityGroups"),
        ] {
            let found = get(
                &mut realm,
                &format!("Describe{what}&{of}"),
                &format!("/{list}"),
            );
            assert_eq!(found.as_array().map(Vec::len), Some(1), "{what}");
        }
        let subnet = text(
            &mut realm,
            &format!("CreateSubnet&VpcId={vpc}&CidrBlock=10.0.1.0/24"),
            "/Subnet/SubnetId",
        );
        let delete = format!("DeleteVpc&VpcId={vpc}");
        refuses(
            &mut realm,
            &[
                (&delete, "DependencyViolation"),
                (
                    &format!("CreateSubnet&VpcId={vpc}&CidrBlock=10.0.1.128/25"),
                    "InvalidSubnet.Conflict",
                ),
                (
                    &format!("CreateSubnet&VpcId={vpc}&CidrBlock=10.1.0.0/24"),
                    "InvalidSubnet.Range",
                ),
                (
                    &format!("CreateSubnet&VpcId={vpc}&CidrBlock=10.0.2.0/29"),
                    "InvalidSubnet.Range",
                ),
                (
                    &format!(
                        "CreateSubnet&VpcId={vpc}&CidrBlock=10.0.2.0/24&AvailabilityZone=us-east-1z"
                    ),
                    "InvalidParameterValue",
                ),
                (
                    "CreateSubnet&VpcId=vpc-00000000000000000&CidrBlock=10.0.2.0/24",
                    "InvalidVpcID.NotFound",
                ),
                ("CreateVpc&CidrBlock=10.0.0.0/15", "InvalidVpc.Range"),
                ("CreateVpc&CidrBlock=10.0.0.0/29", "InvalidVpc.Range"),
                ("CreateVpc&CidrBlock=10.0.0.0", "InvalidParameterValue"),
            ],
        );
        ask(&mut realm, &format!("DeleteSubnet&SubnetId={subnet}")).expect("nothing is in it");
        ask(&mut realm, &delete).expect("nothing is in it");
        refuses(&mut realm, &[(&delete, "InvalidVpcID.NotFound")]);
        assert_eq!(
            get(
                &mut realm,
                &format!("DescribeSecurityGroups&{of}"),
                "/SecurityGroups"
            ),
            json!([])
        );
    }

    #[test]
    fn attributes_change_one_at_a_time() {
        let mut realm = world();
        let vpc = text(&mut realm, "CreateVpc&CidrBlock=10.0.0.0/16", "/Vpc/VpcId");
        let shown = format!("DescribeVpcAttribute&VpcId={vpc}&Attribute=enableDnsHostnames");
        assert_eq!(
            get(&mut realm, &shown, "/EnableDnsHostnames/Value"),
            json!(false)
        );
        ask(
            &mut realm,
            &format!("ModifyVpcAttribute&VpcId={vpc}&EnableDnsHostnames.Value=true"),
        )
        .expect("one");
        assert_eq!(
            get(&mut realm, &shown, "/EnableDnsHostnames/Value"),
            json!(true)
        );
        let both = format!(
            "ModifyVpcAttribute&VpcId={vpc}&EnableDnsHostnames.Value=true&EnableDnsSupport.Value=true"
        );
        refuses(
            &mut realm,
            &[
                (&both, "InvalidParameterCombination"),
                (
                    &format!("ModifyVpcAttribute&VpcId={vpc}"),
                    "InvalidParameterCombination",
                ),
            ],
        );
    }

    #[test]
    fn a_tag_chooses_the_id_of_what_is_new() {
        let mut realm = world();
        let chosen =
            |kind: &str, id: &str| format!("TagSpecification.1.ResourceType={kind}&{CHOSEN}={id}");
        let vpc = format!(
            "CreateVpc&CidrBlock=10.0.0.0/16&{}",
            chosen("vpc", "vpc-mine")
        );
        let subnet = format!(
            "CreateSubnet&VpcId=vpc-mine&CidrBlock=10.0.0.0/24&{}",
            chosen("subnet", "subnet-mine")
        );
        let group = |name: &str| {
            format!(
                "CreateSecurityGroup&VpcId=vpc-mine&GroupName={name}&GroupDescription=d&{}",
                chosen("security-group", "sg-mine")
            )
        };
        assert_eq!(text(&mut realm, &vpc, "/Vpc/VpcId"), "vpc-mine");
        assert_eq!(text(&mut realm, &subnet, "/Subnet/SubnetId"), "subnet-mine");
        assert_eq!(text(&mut realm, &group("one"), "/GroupId"), "sg-mine");
        assert_eq!(
            text(
                &mut realm,
                "DescribeSecurityGroups&GroupId.1=sg-mine",
                "/SecurityGroups/0/VpcId"
            ),
            "vpc-mine"
        );
        refuses(
            &mut realm,
            &[
                (&vpc, "InvalidVpc.DuplicateCustomId"),
                (
                    &subnet.replace("10.0.0", "10.0.1"),
                    "InvalidSubnet.DuplicateCustomId",
                ),
                (&group("two"), "InvalidSecurityGroupId.DuplicateCustomId"),
                (&vpc.replace("vpc-mine", "mine"), "InvalidParameterValue"),
            ],
        );
    }
}
