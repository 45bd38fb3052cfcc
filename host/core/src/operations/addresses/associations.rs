//! Where Elastic IP addresses lead to: AssociateAddress, DisassociateAddress, and what
//! becomes of the automatic public address meanwhile.
//!
//! An address knows its interface and the interface its addresses; [`bind`] and
//! [`unbind`] change both.

use std::{net::Ipv4Addr, sync::Arc};

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{
        network_interfaces::addresses::{shown, take_public},
        required,
    },
    resources::{
        Address, Instance, InternetGateway, NetworkInterface, addresses::AddressAssociation,
        derived, instances::State,
    },
    store::{Realm, Resource, Transaction},
};

use super::{both, neither, owned};

/// AssociateAddress.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination`, the not-found codes,
/// `InvalidInstanceID` for an instance with several interfaces or on its way,
/// `InvalidParameterValue` for a private address that the interface has not,
/// `Gateway.NotAttached`, `Resource.AlreadyAssociated` where AllowReassociation is
/// false.
pub fn associate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateAddressRequest,
) -> Result<shapes::AssociateAddressResult> {
    if request.allocation_id.is_some() && request.public_ip.is_some() {
        return Err(both());
    }
    match (&request.instance_id, &request.network_interface_id) {
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "Either instance ID or network interface id must be specified",
            ));
        }
        (Some(_), Some(_)) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "You may specify instance ID or network interface id, but not both in the same call",
            ));
        }
        _ => {}
    }
    let private = request.private_ip_address.as_deref().map(private);
    let private = private.transpose()?;
    let ordinal = match (&request.allocation_id, &request.public_ip) {
        (Some(id), _) => transaction.ordinal::<Address>(id)?,
        (None, Some(ip)) => owned(transaction, ip)?,
        (None, None) => return Err(neither()),
    };
    let target = match (&request.network_interface_id, &request.instance_id) {
        (Some(id), _) => transaction.ordinal::<NetworkInterface>(id)?,
        (_, id) => only_interface(transaction, required(id, "instanceId")?)?,
    };
    let interface = at::<NetworkInterface>(transaction, target)?;
    let Some(private) = private.or(interface.address) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "The network interface {} does not have a private IPv4 address.",
                interface.id
            ),
        ));
    };
    if !interface.has_private(private) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "The private IP address {} is not assigned to interface {}.",
                shown(private),
                interface.id
            ),
        ));
    }
    check_way_out(transaction, &interface)?;
    let address = at::<Address>(transaction, ordinal)?;
    let strict = request.allow_reassociation == Some(false);
    let present = address.association.as_ref();
    let is_there = present.is_some_and(|one| one.interface == target && one.private == private);
    if let Some(present) = present.filter(|_| !is_there) {
        if strict {
            return Err(already_associated(&address.id, &present.id));
        }
        unbind(transaction, ordinal);
    }
    if let Some(other) = interface
        .elastic_at(transaction, private)
        .filter(|_| !is_there)
    {
        if let Some(present) = other.1.association.as_ref().filter(|_| strict) {
            return Err(already_associated(&interface.id, &present.id));
        }
        unbind(transaction, other.0);
    }
    let association_id = if is_there {
        present.map(|one| one.id.clone())
    } else {
        Some(bind(transaction, ordinal, target, private))
    };
    Ok(shapes::AssociateAddressResult { association_id })
}

fn at<R: Resource>(realm: &Realm, ordinal: u64) -> Result<Arc<R>> {
    let record = realm.table::<R>().at(ordinal).cloned();
    record.ok_or_else(|| R::missing(&["null"]))
}

fn private(text: &str) -> Result<u32> {
    text.parse::<Ipv4Addr>().map(u32::from).map_err(|_| {
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({text}) for parameter privateIpAddress is invalid. Invalid IPv4 address."
            ),
        )
    })
}

fn already_associated(what: &str, association: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::ResourceAlreadyAssociated,
        format!("resource {what} is already associated with associate-id {association}"),
    )
}

fn only_interface(realm: &Realm, id: &str) -> Result<u64> {
    let instance = realm.get::<Instance>(id)?;
    if !matches!(
        instance.state,
        State::Running | State::Stopped | State::Stopping
    ) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidInstanceID,
            format!(
                "The {} instance '{id}' is not in a valid state for this operation.",
                instance.state.name()
            ),
        ));
    }
    match instance.interfaces.as_slice() {
        [one] => Ok(*one),
        _ => Err(Ec2Error::new(
            ErrorCode::InvalidInstanceID,
            format!(
                "There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead."
            ),
        )),
    }
}

fn check_way_out(realm: &Realm, interface: &NetworkInterface) -> Result<()> {
    let vpc = interface.subnet(realm).map(|subnet| subnet.vpc.clone());
    let mut gateways = realm.table::<InternetGateway>().values();
    if gateways.any(|gateway| gateway.vpc.is_some() && gateway.vpc == vpc) {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::GatewayNotAttached,
        format!(
            "Network {} is not attached to any internet gateway",
            vpc.unwrap_or_default()
        ),
    ))
}

/// Lets an address that is free lead to a private address of an interface that no
/// other Elastic one leads to. Gives the association's id.
pub(crate) fn bind(
    transaction: &mut Transaction<'_>,
    address: u64,
    interface: u64,
    private: u32,
) -> Str {
    let id = transaction
        .update_at::<Address>(address, |address| {
            let number = address.associations.to_string();
            address.associations = address.associations.wrapping_add(1);
            address.association = Some(AddressAssociation {
                id: derived("eipassoc-", &[&address.id, &number]),
                interface,
                private,
            });
        })
        .and_then(|address| Some(address.association.as_ref()?.id.clone()))
        .unwrap_or_default();
    transaction.update_at::<NetworkInterface>(interface, |interface| {
        let is_primary = interface.address == Some(private);
        let replaces = is_primary && interface.public.is_some();
        let more = interface.more_mut();
        more.elastic.push(address);
        more.gives_public |= replaces;
        if is_primary {
            interface.public = None;
        }
    });
    id
}

/// Lets an address lead nowhere. The interface gets an automatic public address again
/// where the Elastic one took the place of one.
pub(crate) fn unbind(transaction: &mut Transaction<'_>, address: u64) {
    let Some(association) = transaction
        .table::<Address>()
        .at(address)
        .and_then(|address| address.association.clone())
    else {
        return;
    };
    transaction.update_at::<Address>(address, |address| address.association = None);
    let interface = association.interface;
    let left = transaction.update_at::<NetworkInterface>(interface, |interface| {
        interface.more_mut().elastic.retain(|one| *one != address);
    });
    let Some(left) = left else {
        return;
    };
    let is_on =
        |instance: &Arc<Instance>| matches!(instance.state, State::Pending | State::Running);
    let gives = left.address == Some(association.private)
        && left.more().gives_public
        && left.instance(transaction).is_some_and(is_on);
    if gives {
        let salt = interface.rotate_left(32) ^ address;
        let public = take_public(transaction, salt);
        transaction.update_at::<NetworkInterface>(interface, |interface| {
            interface.public = Some(public);
            interface.more_mut().gives_public = false;
        });
    }
}

/// DisassociateAddress. An address that leads nowhere is left alone.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination`, `InvalidAssociationID.NotFound`,
/// `AuthFailure`, `OperationNotPermitted` for the address of a NAT gateway.
pub fn disassociate(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateAddressRequest,
) -> Result<shapes::Empty> {
    let ordinal = match (&request.association_id, &request.public_ip) {
        (Some(id), None) => with_association(transaction, id)?,
        (None, Some(ip)) => owned(transaction, ip)?,
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "Either public IP or association id must be specified",
            ));
        }
        (Some(_), Some(_)) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "You may specify public IP or association id, but not both in the same call",
            ));
        }
    };
    let address = at::<Address>(transaction, ordinal)?;
    let managed = address
        .interface(transaction)
        .is_some_and(|interface| interface.more().requester.is_some());
    if managed {
        return Err(Ec2Error::new(
            ErrorCode::OperationNotPermitted,
            format!(
                "You do not have permission to disassociate {}: its network interface is managed by AWS.",
                shown(address.ip)
            ),
        ));
    }
    unbind(transaction, ordinal);
    Ok(shapes::Empty::default())
}

/// The ordinal of the address with this association.
///
/// # Errors
/// `InvalidAssociationID.NotFound`.
pub(crate) fn with_association(realm: &Realm, id: &str) -> Result<u64> {
    let mut addresses = realm.table::<Address>().iter();
    addresses
        .find(|(_, address)| address.association.as_ref().is_some_and(|one| one.id == id))
        .map(|(ordinal, _)| ordinal)
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidAssociationIDNotFound,
                format!("The association ID '{id}' does not exist"),
            )
        })
}
