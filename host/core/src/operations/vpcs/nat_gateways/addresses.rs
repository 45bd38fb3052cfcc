//! The addresses of NAT gateways, while they are in use.

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{
        addresses::associations::{bind, unbind, with_association},
        listed,
        network_interfaces::{
            addresses::{release, shown, take},
            wanted::ipv4,
        },
        required,
    },
    resources::{Address, NatGateway, NetworkInterface},
    store::{Realm, Resource, Transaction},
};

use super::{MAXIMUM, address, combination, value};

/// The gateway whose addresses are to change, and the ordinal of its interface.
fn changeable(
    realm: &Realm,
    id: &str,
    private: bool,
) -> Result<(Arc<NatGateway>, u64, Arc<NetworkInterface>)> {
    let gateway = realm.get::<NatGateway>(id)?;
    if gateway.private != private {
        let kind = if gateway.private { "private" } else { "public" };
        return Err(value(format!(
            "The operation is not supported for the {kind} NAT gateway {id}."
        )));
    }
    match (gateway.state(), gateway.interface, gateway.interface(realm)) {
        ("available", Some(ordinal), Some(interface)) => {
            Ok((Arc::clone(gateway), ordinal, Arc::clone(interface)))
        }
        (state, ..) => Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("The NAT gateway {id} is {state}; it must be available."),
        )),
    }
}

/// Takes more private addresses for the interface of a gateway.
fn extend(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    wanted: &[u32],
    count: u32,
) -> Result<Vec<u32>> {
    let table = transaction.table::<NetworkInterface>();
    let interface = table.at(ordinal).cloned();
    let interface = interface.ok_or_else(|| NetworkInterface::missing(&["null"]))?;
    if interface.privates().count() + wanted.len() + count as usize > MAXIMUM {
        return Err(Ec2Error::new(
            ErrorCode::PrivateIpAddressLimitExceeded,
            format!("A NAT gateway can have {MAXIMUM} addresses at most."),
        ));
    }
    let taken = take(transaction, interface.network.subnet, wanted, count)?;
    transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.secondary.extend(&taken);
    });
    Ok(taken)
}

/// The addresses of a gateway with one of these private addresses.
fn changed(
    realm: &Realm,
    gateway: &NatGateway,
    privates: &[u32],
    status: &Str,
) -> Vec<shapes::NatGatewayAddress> {
    let all = gateway.addresses(realm);
    let touched = all.iter().filter(|one| privates.contains(&one.private));
    touched
        .map(|one| address(one, false, status.clone()))
        .collect()
}

/// AssociateNatGatewayAddress: more Elastic addresses for a public gateway.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidParameterValue`,
/// `InvalidAllocationID.NotFound`, `Resource.AlreadyAssociated`.
pub fn associate_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateNatGatewayAddressRequest,
) -> Result<shapes::AssociateNatGatewayAddressResult> {
    let wanted: Vec<u32> = listed(&request.private_ip_addresses)
        .iter()
        .map(|given| ipv4(given))
        .collect::<Result<_>>()?;
    let allocations = listed(&request.allocation_ids);
    if !wanted.is_empty() && wanted.len() != allocations.len() {
        return Err(combination(
            "The numbers of allocation IDs and private IP addresses differ",
        ));
    }
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, interface, _) = changeable(transaction, id, false)?;
    let mut elastic = Vec::new();
    for allocation in allocations {
        let address = transaction.get::<Address>(allocation)?;
        if let Some(present) = &address.association {
            return Err(Ec2Error::new(
                ErrorCode::ResourceAlreadyAssociated,
                format!(
                    "resource {allocation} is already associated with associate-id {}",
                    present.id
                ),
            ));
        }
        elastic.push(transaction.ordinal::<Address>(allocation)?);
    }
    let others = elastic.len() - wanted.len();
    let others = u32::try_from(others).unwrap_or(u32::MAX);
    let taken = extend(transaction, interface, &wanted, others)?;
    for (address, private) in elastic.into_iter().zip(&taken) {
        bind(transaction, address, interface, *private);
    }
    Ok(shapes::AssociateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(
            transaction,
            &gateway,
            &taken,
            &text!("associating"),
        )),
    })
}

/// DisassociateNatGatewayAddress: the private addresses go with the Elastic ones.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidAssociationID.NotFound`,
/// `InvalidParameterValue` for the primary address or one of something else.
pub fn disassociate_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateNatGatewayAddressRequest,
) -> Result<shapes::DisassociateNatGatewayAddressResult> {
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, ordinal, interface) = changeable(transaction, id, false)?;
    let (mut elastic, mut privates) = (Vec::new(), Vec::new());
    for association in listed(&request.association_ids) {
        let address = with_association(transaction, association)?;
        let table = transaction.table::<Address>();
        let own = table
            .at(address)
            .and_then(|address| address.association.as_ref())
            .filter(|own| own.interface == ordinal);
        let Some(own) = own.filter(|own| interface.address != Some(own.private)) else {
            return Err(value(format!(
                "The association {association} is not one of a secondary address of {id}."
            )));
        };
        privates.push(own.private);
        elastic.push(address);
    }
    let answer = shapes::DisassociateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(
            transaction,
            &gateway,
            &privates,
            &text!("disassociating"),
        )),
    };
    for address in elastic {
        unbind(transaction, address);
    }
    shrink(transaction, ordinal, &privates);
    Ok(answer)
}

fn shrink(transaction: &mut Transaction<'_>, ordinal: u64, privates: &[u32]) {
    let left = transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.secondary.retain(|one| !privates.contains(one));
    });
    if let Some(left) = left {
        let count = u32::try_from(privates.len()).unwrap_or(0);
        release(transaction, left.network.subnet, count);
    }
}

/// AssignPrivateNatGatewayAddress: more addresses for a private gateway.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidParameterCombination`,
/// `MissingParameter`, and those of addresses.
pub fn assign_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssignPrivateNatGatewayAddressRequest,
) -> Result<shapes::AssignPrivateNatGatewayAddressResult> {
    let wanted: Vec<u32> = listed(&request.private_ip_addresses)
        .iter()
        .map(|given| ipv4(given))
        .collect::<Result<_>>()?;
    let count = match (wanted.is_empty(), request.private_ip_address_count) {
        (true, Some(count)) => u32::try_from(count).unwrap_or(0),
        (false, None) => 0,
        (true, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter PrivateIpAddresses or PrivateIpAddressCount",
            ));
        }
        (false, Some(_)) => {
            return Err(combination(
                "The parameter PrivateIpAddresses cannot be used with the parameter PrivateIpAddressCount",
            ));
        }
    };
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, interface, _) = changeable(transaction, id, true)?;
    let taken = extend(transaction, interface, &wanted, count)?;
    Ok(shapes::AssignPrivateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(transaction, &gateway, &taken, &text!("assigning"))),
    })
}

/// UnassignPrivateNatGatewayAddress.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidParameterValue` for the primary
/// address or one that the gateway has not.
pub fn unassign_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::UnassignPrivateNatGatewayAddressRequest,
) -> Result<shapes::UnassignPrivateNatGatewayAddressResult> {
    let gone: Vec<u32> = listed(&request.private_ip_addresses)
        .iter()
        .map(|given| ipv4(given))
        .collect::<Result<_>>()?;
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, ordinal, interface) = changeable(transaction, id, true)?;
    if let Some(other) = gone.iter().find(|one| !interface.secondary.contains(one)) {
        return Err(value(format!(
            "The address {} is not a secondary address of {id}.",
            shown(*other)
        )));
    }
    let answer = shapes::UnassignPrivateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(transaction, &gateway, &gone, &text!("unassigning"))),
    };
    shrink(transaction, ordinal, &gone);
    Ok(answer)
}
