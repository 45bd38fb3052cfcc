//! Subnets: create, default ones too, delete, attributes.

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Ipv4Cidr, Ipv6Cidr},
    operations::{regions::zones, required, text, transit_gateways},
    resources::{NetworkAcl, RouteTable, Subnet, Vpc, instances::PrivateDns, vpcs::Associated},
    store::{Realm, Transaction, term},
};

use super::{
    blocks,
    default_world::{self, insert_subnet},
    networks::within,
    reservations, show, specified,
};

/// CreateSubnet: with IPv4, or (`Ipv6Native`) with IPv6 only.
///
/// # Errors
/// `MissingParameter` for no block, `InvalidParameterCombination` for one of IPv4 where
/// there is to be IPv6 only,
/// `InvalidVpcID.NotFound`, `InvalidSubnet.Range` for a block outside the VPC's or of
/// a size that EC2 does not allow, `InvalidSubnet.Conflict` for one that is taken,
/// `InvalidParameterValue` for an unknown zone.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateSubnetRequest,
) -> Result<shapes::CreateSubnetResult> {
    blocks::no_pool(&[&request.ipv4_ipam_pool_id, &request.ipv6_ipam_pool_id])?;
    if request.outpost_arn.is_some() {
        return Err(super::unsupported("A subnet on an Outpost"));
    }
    let cidr = if request.ipv6_native == Some(true) {
        if request.cidr_block.is_some() {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "The parameter cidrBlock cannot be used for an IPv6-only subnet",
            ));
        }
        required(&request.ipv6_cidr_block, "ipv6CidrBlock")?;
        None
    } else {
        let given = required(&request.cidr_block, "cidrBlock")?;
        Some(blocks::ipv4(given, "cidrBlock")?)
    };
    let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let vpc = Vpc::clone(vpc);
    if let Some(cidr) = cidr {
        check_block(transaction, &vpc, cidr)?;
    }
    let ipv6 = match &request.ipv6_cidr_block {
        Some(given) => Some(blocks::subnet_ipv6(transaction, &vpc, given)?),
        None => None,
    };
    let (zone, zone_id) = zone(
        transaction,
        request.availability_zone.as_deref(),
        request.availability_zone_id.as_deref(),
    )?;
    let (tags, chosen) = specified::<Subnet>(transaction, request.tag_specifications.as_deref())?;
    let subnet = insert_subnet(transaction, chosen, |id| Subnet {
        tags,
        ..made(id, &vpc, cidr, ipv6, zone, zone_id)
    });
    Ok(shapes::CreateSubnetResult {
        subnet: Some(show::subnet(transaction, &subnet)),
    })
}

/// A subnet of these blocks. What has IPv6 only gives addresses of it and answers to names
/// of them.
fn made(
    id: Str,
    vpc: &Vpc,
    cidr: Option<Ipv4Cidr>,
    ipv6: Option<Associated<Ipv6Cidr>>,
    zone: Str,
    zone_id: Str,
) -> Subnet {
    let plain = Subnet::new(id, &vpc.id, cidr, zone, zone_id);
    Subnet {
        ipv6,
        assign_ipv6: cidr.is_none(),
        private_dns: PrivateDns {
            aaaa_record: cidr.is_none(),
            ..plain.private_dns
        },
        ..plain
    }
}

/// The block lies in one of the VPC's and no other subnet has a part of it.
fn check_block(realm: &Realm, vpc: &Vpc, cidr: Ipv4Cidr) -> Result<()> {
    // A default VPC may be larger than others.
    let shortest = vpc.cidr.prefix().min(16);
    if !(shortest..=28).contains(&cidr.prefix()) || !vpc.blocks().any(|one| one.cidr.holds(cidr)) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSubnetRange,
            format!("The CIDR '{cidr}' is invalid."),
        ));
    }
    if is_taken(realm, &vpc.id, cidr) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSubnetConflict,
            format!("The CIDR '{cidr}' conflicts with another subnet"),
        ));
    }
    Ok(())
}

fn is_taken(realm: &Realm, vpc: &str, cidr: Ipv4Cidr) -> bool {
    !within::<Subnet>(realm, vpc, |subnet| {
        subnet.vpc == vpc && subnet.cidr.is_some_and(|own| own.overlaps(cidr))
    })
    .is_empty()
}

/// CreateDefaultSubnet: with the next free block of the default VPC, of IPv4 or
/// (`Ipv6Native`) of IPv6.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterValue` for an unknown zone,
/// `DefaultVpcDoesNotExist`, `DefaultSubnetAlreadyExistsInAvailabilityZone`,
/// `InvalidSubnet.Conflict` where the VPC has no block left.
pub fn create_default(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateDefaultSubnetRequest,
) -> Result<shapes::CreateDefaultSubnetResult> {
    let (name, id) = (&request.availability_zone, &request.availability_zone_id);
    if name.is_none() && id.is_none() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter availabilityZone or availabilityZoneId",
        ));
    }
    let (zone, zone_id) = zone(transaction, name.as_deref(), id.as_deref())?;
    let Some(vpc) = Vpc::default_of(transaction).cloned() else {
        return Err(Ec2Error::new(
            ErrorCode::DefaultVpcDoesNotExist,
            "No default VPC exists for this account in this region.",
        ));
    };
    let mut subnets = transaction.table::<Subnet>().values();
    if let Some(present) = subnets.find(|subnet| subnet.default_for_az && subnet.zone == zone) {
        return Err(Ec2Error::new(
            ErrorCode::DefaultSubnetAlreadyExistsInAvailabilityZone,
            format!("'{}' is already the default subnet in {zone}.", present.id),
        ));
    }
    drop(subnets);
    let is_native = request.ipv6_native == Some(true);
    let (cidr, ipv6) = if is_native {
        (None, blocks::free_subnet_ipv6(transaction, &vpc))
    } else {
        let prefix = default_world::subnet_prefix(&vpc);
        let mut blocks = (0..).map_while(|index| vpc.cidr.subnet(prefix, index));
        (
            blocks.find(|cidr| !is_taken(transaction, &vpc.id, *cidr)),
            None,
        )
    };
    if cidr.is_none() && ipv6.is_none() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSubnetConflict,
            format!("No block of {} is left for a default subnet.", vpc.id),
        ));
    }
    let subnet = insert_subnet(transaction, None, |id| Subnet {
        default_for_az: true,
        map_public_ip: !is_native,
        ..made(id, &vpc, cidr, ipv6, zone, zone_id)
    });
    Ok(shapes::CreateDefaultSubnetResult {
        subnet: Some(show::subnet(transaction, &subnet)),
    })
}

/// The zone of this name and id, or the region's first.
fn zone(realm: &Realm, name: Option<&str>, id: Option<&str>) -> Result<(Str, Str)> {
    let found = zones::open(realm).find(|(known, known_id)| {
        name.is_none_or(|name| known == name) && id.is_none_or(|id| known_id == id)
    });
    found.ok_or_else(|| {
        let given = name.or(id).unwrap_or_default();
        let known: Vec<_> = zones::open(realm).map(|(name, _)| name.to_string()).collect();
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({given}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: {}.",
                known.join(", ")
            ),
        )
    })
}

/// DeleteSubnet.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `DependencyViolation` while interfaces are in it.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteSubnetRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.subnet_id, "subnetId")?;
    let subnet = transaction.get::<Subnet>(id)?;
    if subnet.taken > 0 || transit_gateways::holds(transaction, &subnet.vpc, Some(id)) {
        return Err(super::depended(format!(
            "The subnet '{id}' has dependencies and cannot be deleted."
        )));
    }
    let vpc = subnet.vpc.clone();
    for (ordinal, table) in holders::<RouteTable>(transaction, &vpc) {
        if table.subnets.contains(id) {
            transaction
                .update_at::<RouteTable>(ordinal, |table| table.subnets.retain(|one| one != id));
        }
    }
    for (ordinal, acl) in holders::<NetworkAcl>(transaction, &vpc) {
        if acl.subnets.contains(id) {
            transaction.update_at::<NetworkAcl>(ordinal, |acl| acl.subnets.retain(|one| one != id));
        }
    }
    reservations::remove_of(transaction, id);
    transaction.remove::<Subnet>(id)?;
    Ok(shapes::Empty::default())
}

fn holders<R: crate::store::Resource>(realm: &Realm, vpc: &str) -> Vec<(u64, std::sync::Arc<R>)> {
    let table = realm.table::<R>();
    table
        .having(term("vpc-id", vpc), None)
        .map(|(ordinal, record)| (ordinal, std::sync::Arc::clone(record)))
        .collect()
}

/// ModifySubnetAttribute: one attribute a call.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `InvalidParameterCombination` for none or several,
/// `InvalidParameterValue` for what needs a block that the subnet has not,
/// `UnsupportedOperation` for attributes of Outposts.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifySubnetAttributeRequest,
) -> Result<shapes::Empty> {
    let ordinal = transaction.ordinal::<Subnet>(required(&request.subnet_id, "subnetId")?)?;
    let value = |attribute: &Option<shapes::AttributeBooleanValue>| {
        attribute.as_ref().and_then(|one| one.value)
    };
    let unsupported = [
        value(&request.map_customer_owned_ip_on_launch),
        value(&request.disable_lni_at_device_index),
    ];
    if unsupported.contains(&Some(true)) || request.enable_lni_at_device_index.is_some() {
        return Err(super::unsupported("An attribute of Outposts"));
    }
    let assign_ipv6 = value(&request.assign_ipv6_address_on_creation);
    let dns64 = value(&request.enable_dns64);
    let public = value(&request.map_public_ip_on_launch);
    let a_record = value(&request.enable_resource_name_dns_a_record_on_launch);
    let aaaa_record = value(&request.enable_resource_name_dns_aaaa_record_on_launch);
    let hostname = request.private_dns_hostname_type_on_launch.as_ref();
    let given = [
        public.is_some(),
        a_record.is_some(),
        aaaa_record.is_some(),
        hostname.is_some(),
        assign_ipv6.is_some(),
        dns64.is_some(),
    ];
    let given = given.iter().filter(|given| **given).count() + unsupported.iter().flatten().count();
    if given != 1 {
        let message = if given == 0 {
            "No attributes specified."
        } else {
            "Fields for multiple attribute types specified"
        };
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            message,
        ));
    }
    let subnet = transaction.get::<Subnet>(text(&request.subnet_id))?;
    for (name, wanted) in [
        ("assign-ipv6-address-on-creation", assign_ipv6),
        ("enable-dns64", dns64),
        (
            "enable-resource-name-dns-aaaa-record-on-launch",
            aaaa_record,
        ),
    ] {
        if wanted == Some(true) && subnet.ipv6.is_none() {
            return Err(unfit(
                subnet,
                name,
                "true",
                "has an IPv6 CIDR block associated with it",
            ));
        }
    }
    for (name, wanted) in [
        ("map-public-ip-on-launch", public == Some(true)),
        (
            "enable-resource-name-dns-a-record-on-launch",
            a_record == Some(true),
        ),
    ] {
        if wanted && subnet.cidr.is_none() {
            return Err(unfit(
                subnet,
                name,
                "true",
                "has an IPv4 CIDR block associated with it",
            ));
        }
    }
    if subnet.cidr.is_none() {
        let has_ipv4 = "is not an IPv6-only subnet";
        if assign_ipv6 == Some(false) {
            return Err(unfit(
                subnet,
                "assign-ipv6-address-on-creation",
                "false",
                has_ipv4,
            ));
        }
        if hostname.is_some_and(|hostname| hostname == "ip-name") {
            let name = "private-dns-hostname-type-on-launch";
            return Err(unfit(subnet, name, "ip-name", has_ipv4));
        }
    }
    transaction.update_at::<Subnet>(ordinal, |subnet| {
        subnet.assign_ipv6 = assign_ipv6.unwrap_or(subnet.assign_ipv6);
        subnet.dns64 = dns64.unwrap_or(subnet.dns64);
        subnet.map_public_ip = public.unwrap_or(subnet.map_public_ip);
        subnet.private_dns.a_record = a_record.unwrap_or(subnet.private_dns.a_record);
        subnet.private_dns.aaaa_record = aaaa_record.unwrap_or(subnet.private_dns.aaaa_record);
        if let Some(hostname) = hostname {
            subnet.private_dns.hostname_type = hostname.clone();
        }
    });
    Ok(shapes::Empty::default())
}

fn unfit(subnet: &Subnet, attribute: &str, value: &str, unless: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!(
            "Invalid value '{value}' for {attribute}. Cannot set {attribute} to {value} unless the subnet ({}) {unless}.",
            subnet.id
        ),
    )
}
