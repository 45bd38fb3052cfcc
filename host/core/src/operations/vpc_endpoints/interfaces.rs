//! The network interfaces of endpoints: one a subnet, with the endpoint's groups.

use std::{net::Ipv4Addr, sync::Arc};

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{
        network_interfaces::managed::{self, Purpose},
        security_groups,
    },
    resources::{
        NetworkInterface, SecurityGroup, Subnet, VpcEndpoint, vpc_endpoints::EndpointKind,
    },
    store::{Realm, Transaction},
};

use super::refuse;

/// The groups of a new endpoint: those wanted, or the VPC's default one.
pub(super) fn groups(realm: &Realm, vpc: &Str, wanted: &[Str]) -> Result<Vec<Str>> {
    if wanted.is_empty() {
        let default = SecurityGroup::named(realm, vpc, security_groups::DEFAULT);
        return Ok(default
            .map(|(_, group)| group.id.clone())
            .into_iter()
            .collect());
    }
    let mut groups = Vec::with_capacity(wanted.len());
    for id in wanted {
        let group = realm.get::<SecurityGroup>(id)?;
        if group.vpc != *vpc {
            return Err(refuse(format!(
                "Security group {id} and VPC {vpc} belong to different networks."
            )));
        }
        if !groups.contains(id) {
            groups.push(id.clone());
        }
    }
    Ok(groups)
}

/// The ids of the subnets that an endpoint has interfaces in.
pub(super) fn subnets(realm: &Realm, endpoint: &VpcEndpoint) -> Vec<Str> {
    let interfaces = realm.table::<NetworkInterface>();
    let interfaces = endpoint
        .interfaces
        .iter()
        .filter_map(|id| interfaces.get(id));
    interfaces
        .filter_map(|interface| Some(interface.subnet(realm)?.id.clone()))
        .collect()
}

/// Gives an endpoint an interface in each of the subnets.
pub(super) fn add(
    transaction: &mut Transaction<'_>,
    id: &Str,
    wanted: &[Str],
    chosen: &[shapes::SubnetConfiguration],
) -> Result<()> {
    let endpoint = VpcEndpoint::clone(transaction.get::<VpcEndpoint>(id)?);
    let addresses = chosen_addresses(wanted, chosen)?;
    let mut zones = Vec::new();
    for subnet in subnets(transaction, &endpoint) {
        zones.push(transaction.get::<Subnet>(&subnet)?.zone.clone());
    }
    for subnet in wanted {
        let known = transaction.get::<Subnet>(subnet).cloned();
        // Of endpoints EC2 spells the code in another way.
        let known = known
            .map_err(|error| Ec2Error::new(ErrorCode::InvalidSubnetIdNotFound, error.message))?;
        if known.vpc != endpoint.vpc {
            return Err(refuse(format!(
                "Subnet {subnet} and VPC {} belong to different networks.",
                endpoint.vpc
            )));
        }
        if zones.contains(&known.zone) {
            return Err(Ec2Error::new(
                ErrorCode::DuplicateSubnetsInSameZone,
                format!(
                    "Found another VPC endpoint subnet in the availability zone of {subnet}. VPC endpoint subnets should be in different availability zones supported by the VPC endpoint service."
                ),
            ));
        }
        zones.push(known.zone.clone());
        let address = addresses.iter().find(|(one, _)| one == subnet);
        insert(
            transaction,
            &endpoint,
            subnet,
            address.map(|(_, address)| *address),
        )?;
    }
    Ok(())
}

/// The addresses that a request chooses, by subnet.
fn chosen_addresses(
    wanted: &[Str],
    chosen: &[shapes::SubnetConfiguration],
) -> Result<Vec<(Str, u32)>> {
    let mut addresses = Vec::new();
    for one in chosen {
        let subnet = one.subnet_id.clone().unwrap_or_default();
        if !wanted.contains(&subnet) {
            return Err(refuse(format!(
                "The subnet {subnet} of the subnet configurations must be among the subnet IDs."
            )));
        }
        if let Some(given) = &one.ipv4 {
            let address: Ipv4Addr = given
                .parse()
                .map_err(|_| refuse(format!("The IPv4 address {given} is not valid.")))?;
            addresses.push((subnet, address.into()));
        }
    }
    Ok(addresses)
}

fn insert(
    transaction: &mut Transaction<'_>,
    endpoint: &VpcEndpoint,
    subnet: &str,
    address: Option<u32>,
) -> Result<()> {
    let purpose = Purpose {
        kind: match endpoint.kind {
            EndpointKind::GatewayLoadBalancer => text!("gateway_load_balancer_endpoint"),
            _ => text!("vpc_endpoint"),
        },
        requester: endpoint.id.clone(),
        description: format!("VPC Endpoint Interface {}", endpoint.id),
        groups: endpoint.groups.clone(),
    };
    let id = managed::insert(transaction, subnet, address, purpose)?;
    transaction.update::<VpcEndpoint>(&endpoint.id, |endpoint| endpoint.interfaces.push(id))?;
    Ok(())
}

/// Takes the interfaces in these subnets away from an endpoint.
pub(super) fn leave(transaction: &mut Transaction<'_>, id: &Str, subnets: &[Str]) -> Result<()> {
    let endpoint = VpcEndpoint::clone(transaction.get::<VpcEndpoint>(id)?);
    let present = self::subnets(transaction, &endpoint);
    if let Some(unknown) = subnets.iter().find(|subnet| !present.contains(subnet)) {
        return Err(refuse(format!(
            "The subnet {unknown} is not associated with the VPC endpoint {id}."
        )));
    }
    let pairs = endpoint.interfaces.iter().cloned().zip(present);
    let gone: Vec<Str> = pairs
        .filter(|(_, subnet)| subnets.contains(subnet))
        .map(|(interface, _)| interface)
        .collect();
    managed::remove(transaction, &gone);
    transaction.update::<VpcEndpoint>(id, |endpoint| {
        endpoint
            .interfaces
            .retain(|interface| !gone.contains(interface));
    })?;
    Ok(())
}

/// Gives all interfaces of an endpoint its groups.
pub(super) fn set_groups(
    transaction: &mut Transaction<'_>,
    id: &Str,
    groups: Vec<Str>,
) -> Result<()> {
    let kept = groups.clone();
    let endpoint = transaction.update::<VpcEndpoint>(id, |endpoint| endpoint.groups = kept)?;
    for interface in &endpoint.interfaces {
        let groups = groups.clone();
        transaction.update::<NetworkInterface>(interface, |interface| {
            Arc::make_mut(&mut interface.network).groups = groups;
        })?;
    }
    Ok(())
}
