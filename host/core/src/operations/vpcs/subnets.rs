//! CreateSubnet, DeleteSubnet, ModifySubnetAttribute.

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::regions,
    operations::required,
    resources::{NetworkAcl, RouteTable, Subnet, Vpc},
    store::{Realm, Transaction, term},
};

use super::{default_world::insert_subnet, networks::block, show, specified};

/// CreateSubnet.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidSubnet.Range` for a block outside the VPC's or of
/// a size that EC2 does not allow, `InvalidSubnet.Conflict` for one that is taken,
/// `InvalidParameterValue` for an unknown zone.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateSubnetRequest,
) -> Result<shapes::CreateSubnetResult> {
    if request.ipv6_native == Some(true)
        || request.ipv6_cidr_block.is_some()
        || request.outpost_arn.is_some()
        || request.ipv4_ipam_pool_id.is_some()
        || request.ipv6_ipam_pool_id.is_some()
    {
        return Err(super::unsupported(
            "A subnet with IPv6, on an Outpost or with addresses of a pool",
        ));
    }
    let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let cidr = block(required(&request.cidr_block, "cidrBlock")?, "cidrBlock")?;
    let shortest = vpc.cidr.prefix().min(16);
    if !(shortest..=28).contains(&cidr.prefix()) || !vpc.cidr.holds(cidr) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSubnetRange,
            format!("The CIDR '{cidr}' is invalid."),
        ));
    }
    let table = transaction.table::<Subnet>();
    let mut neighbours = table
        .having(term("vpc-id", &vpc.id), None)
        .filter(|(_, subnet)| subnet.vpc == vpc.id);
    let is_taken = neighbours.any(|(_, subnet)| subnet.cidr.overlaps(cidr));
    drop(neighbours);
    if is_taken {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSubnetConflict,
            format!("The CIDR '{cidr}' conflicts with another subnet"),
        ));
    }
    let (zone, zone_id) = zone(transaction, request)?;
    let vpc = vpc.id.clone();
    let (tags, chosen) = specified::<Subnet>(transaction, request.tag_specifications.as_deref())?;
    let subnet = insert_subnet(transaction, chosen, |id| Subnet {
        tags,
        ..Subnet::new(id, &vpc, cidr, zone, zone_id)
    });
    Ok(shapes::CreateSubnetResult {
        subnet: Some(show::subnet(transaction, &subnet)),
    })
}

/// The zone that the request names, or the region's first.
fn zone(realm: &Realm, request: &shapes::CreateSubnetRequest) -> Result<(Str, Str)> {
    let region = &realm.key.region;
    let mut zones = regions::zones(region).iter();
    let (name, id) = (
        request.availability_zone.as_deref(),
        request.availability_zone_id.as_deref(),
    );
    let found = zones.find(|zone| {
        name.is_none_or(|name| *zone.name == *name) && id.is_none_or(|id| *zone.id == *id)
    });
    found.map(|zone| (Str::from(&*zone.name), Str::from(&*zone.id))).ok_or_else(|| {
        let given = name.or(id).unwrap_or_default();
        let known: Vec<_> = regions::zones(region).iter().map(|zone| zone.name.to_string()).collect();
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
    if subnet.taken > 0 {
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
/// `UnsupportedOperation` for attributes of IPv6 and Outposts.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifySubnetAttributeRequest,
) -> Result<shapes::Empty> {
    let ordinal = transaction.ordinal::<Subnet>(required(&request.subnet_id, "subnetId")?)?;
    let value = |attribute: &Option<shapes::AttributeBooleanValue>| {
        attribute.as_ref().and_then(|one| one.value)
    };
    let unsupported = [
        value(&request.assign_ipv6_address_on_creation),
        value(&request.map_customer_owned_ip_on_launch),
        value(&request.enable_dns64),
        value(&request.disable_lni_at_device_index),
    ];
    if unsupported.contains(&Some(true)) || request.enable_lni_at_device_index.is_some() {
        return Err(super::unsupported("An attribute of IPv6 or of Outposts"));
    }
    let public = value(&request.map_public_ip_on_launch);
    let a_record = value(&request.enable_resource_name_dns_a_record_on_launch);
    let aaaa_record = value(&request.enable_resource_name_dns_aaaa_record_on_launch);
    let hostname = request.private_dns_hostname_type_on_launch.as_ref();
    let given = [
        public.is_some(),
        a_record.is_some(),
        aaaa_record.is_some(),
        hostname.is_some(),
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
    transaction.update_at::<Subnet>(ordinal, |subnet| {
        subnet.map_public_ip = public.unwrap_or(subnet.map_public_ip);
        subnet.private_dns.a_record = a_record.unwrap_or(subnet.private_dns.a_record);
        subnet.private_dns.aaaa_record = aaaa_record.unwrap_or(subnet.private_dns.aaaa_record);
        if let Some(hostname) = hostname {
            subnet.private_dns.hostname_type = hostname.clone();
        }
    });
    Ok(shapes::Empty::default())
}
