//! Addresses that come to interfaces and leave them: private IPv4 addresses, IPv6
//! addresses, prefixes of both.

use std::net::Ipv6Addr;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Ipv4Cidr, Ipv6Cidr},
    operations::{addresses::associations::unbind, listed, required},
    resources::NetworkInterface,
    store::Transaction,
};

use super::{
    addresses::{self, owner, shown},
    ipv6, limits, prefixes,
    wanted::{ipv4, number},
};

fn value(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

fn nothing_given(names: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::MissingParameter,
        format!("The request must contain one of the parameters {names}"),
    )
}

/// AssignPrivateIpAddresses.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `MissingParameter`,
/// `InvalidParameterCombination`, `InvalidParameterValue`, `InvalidIPAddress.InUse`,
/// `PrivateIpAddressLimitExceeded`, `InsufficientFreeAddressesInSubnet`.
pub fn assign_private(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssignPrivateIpAddressesRequest,
) -> Result<shapes::AssignPrivateIpAddressesResult> {
    let given = listed(&request.private_ip_addresses);
    let count = request.secondary_private_ip_address_count;
    let count = number(count, "secondaryPrivateIpAddressCount", given.len())?;
    let blocks = listed(&request.ipv4_prefixes);
    let block_count = number(request.ipv4_prefix_count, "ipv4PrefixCount", blocks.len())?;
    let wanted: Vec<u32> = each(given, ipv4)?;
    let mut wanted_blocks: Vec<Ipv4Cidr> = each(blocks, prefixes::ipv4)?;
    if wanted.is_empty() && wanted_blocks.is_empty() && count + block_count == 0 {
        return Err(nothing_given(
            "privateIpAddress, secondaryPrivateIpAddressCount, ipv4Prefix, ipv4PrefixCount",
        ));
    }
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    let ordinal = transaction.ordinal::<NetworkInterface>(id)?;
    let interface = transaction.get::<NetworkInterface>(id)?.clone();
    let subnet = interface.network.subnet;
    // What the interface has already stays as it is.
    let mut new: Vec<u32> = wanted
        .iter()
        .copied()
        .filter(|address| !interface.secondary.contains(address))
        .collect();
    if request.allow_reassignment == Some(true) {
        for address in &new {
            give_up(transaction, subnet, *address)?;
        }
    }
    wanted_blocks.extend(prefixes::free(transaction, subnet, block_count, &new)?);
    let addresses = new.len();
    for block in &wanted_blocks {
        new.extend(block.first()..=block.last());
    }
    let taken = addresses::take(transaction, subnet, &new, count)?;
    let mut assigned = wanted;
    let mut added: Vec<u32> = taken.iter().copied().take(addresses).collect();
    assigned.extend(taken.iter().skip(new.len()));
    added.extend(taken.iter().skip(new.len()));
    let changed = transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.secondary.extend(added);
        if !wanted_blocks.is_empty() {
            interface.more_mut().ipv4_prefixes.extend(&wanted_blocks);
        }
    });
    if let Some(changed) = changed {
        limits::check(transaction, &changed)?;
    }
    let shown = |address: &u32| shapes::AssignedPrivateIpAddress {
        private_ip_address: Some(shown(*address)),
    };
    Ok(shapes::AssignPrivateIpAddressesResult {
        network_interface_id: Some(id.clone()),
        assigned_private_ip_addresses: Some(assigned.iter().map(shown).collect()),
        assigned_ipv4_prefixes: (!wanted_blocks.is_empty())
            .then(|| prefixes::ipv4_shown(&wanted_blocks)),
    })
}

fn each<T>(given: &[Str], read: impl Fn(&str) -> Result<T>) -> Result<Vec<T>> {
    given.iter().map(|one| read(one)).collect()
}

/// Takes a secondary address from the interface that has it. A primary one stays.
fn give_up(transaction: &mut Transaction<'_>, subnet: u64, address: u32) -> Result<()> {
    let Some((holder, interface)) = owner(transaction, subnet, address) else {
        return Ok(());
    };
    if !interface.secondary.contains(&address) {
        return Err(value(format!(
            "Address {} is the primary address of {} and cannot be reassigned.",
            shown(address),
            interface.id
        )));
    }
    take_away(transaction, holder, &[address]);
    Ok(())
}

/// Takes secondary addresses from an interface; Elastic ones that lead there then lead
/// nowhere.
fn take_away(transaction: &mut Transaction<'_>, ordinal: u64, gone: &[u32]) {
    let Some(interface) = transaction.table::<NetworkInterface>().at(ordinal).cloned() else {
        return;
    };
    for address in gone {
        if let Some((elastic, _)) = interface.elastic_at(transaction, *address) {
            unbind(transaction, elastic);
        }
    }
    transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.secondary.retain(|one| !gone.contains(one));
    });
    let count = u32::try_from(gone.len()).unwrap_or(0);
    addresses::release(transaction, interface.network.subnet, count);
}

/// UnassignPrivateIpAddresses.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `MissingParameter`, `InvalidParameterValue`
/// for what the interface has not, or has as its primary address.
pub fn unassign_private(
    transaction: &mut Transaction<'_>,
    request: &shapes::UnassignPrivateIpAddressesRequest,
) -> Result<shapes::Empty> {
    let mut gone: Vec<u32> = each(listed(&request.private_ip_addresses), ipv4)?;
    gone.sort_unstable();
    gone.dedup();
    let blocks: Vec<Ipv4Cidr> = each(listed(&request.ipv4_prefixes), prefixes::ipv4)?;
    if gone.is_empty() && blocks.is_empty() {
        return Err(nothing_given("privateIpAddress, ipv4Prefix"));
    }
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    let ordinal = transaction.ordinal::<NetworkInterface>(id)?;
    let interface = transaction.get::<NetworkInterface>(id)?.clone();
    if let Some(primary) = interface.address.filter(|own| gone.contains(own)) {
        return Err(value(format!(
            "The primary private IP address {} cannot be unassigned.",
            shown(primary)
        )));
    }
    let own = &interface.more().ipv4_prefixes;
    if gone.iter().any(|one| !interface.secondary.contains(one))
        || blocks.iter().any(|one| !own.contains(one))
    {
        return Err(value(format!(
            "Some of the specified addresses are not assigned to interface {id}"
        )));
    }
    take_away(transaction, ordinal, &gone);
    if !blocks.is_empty() {
        let before = interface.taken();
        let left = transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            let own = &mut interface.more_mut().ipv4_prefixes;
            own.retain(|one| !blocks.contains(one));
        });
        let left = left.map_or(before, |left| left.taken());
        let count = before - left - u32::try_from(gone.len()).unwrap_or(0);
        addresses::release(transaction, interface.network.subnet, count);
    }
    Ok(shapes::Empty::default())
}

/// AssignIpv6Addresses.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `MissingParameter`,
/// `InvalidParameterCombination`, `InvalidParameterValue`, `InvalidIPAddress.InUse`,
/// `InvalidInterface.IpAddressLimitExceeded`.
pub fn assign_ipv6(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssignIpv6AddressesRequest,
) -> Result<shapes::AssignIpv6AddressesResult> {
    let given = listed(&request.ipv6_addresses);
    let count = number(request.ipv6_address_count, "ipv6AddressCount", given.len())?;
    let blocks = listed(&request.ipv6_prefixes);
    let block_count = number(request.ipv6_prefix_count, "ipv6PrefixCount", blocks.len())?;
    let wanted: Vec<Ipv6Addr> = each(given, ipv6::address)?;
    let wanted_blocks: Vec<Ipv6Cidr> = each(blocks, ipv6::prefix)?;
    if wanted.is_empty() && wanted_blocks.is_empty() && count + block_count == 0 {
        return Err(nothing_given(
            "ipv6Addresses, ipv6AddressCount, ipv6Prefix, ipv6PrefixCount",
        ));
    }
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    let interface = transaction.get::<NetworkInterface>(id)?;
    let subnet = interface.network.subnet;
    let more = interface.more();
    let new: Vec<Ipv6Addr> = wanted
        .into_iter()
        .filter(|address| !more.ipv6.contains(address))
        .collect();
    let addresses = ipv6::take(transaction, subnet, &new, count)?;
    let blocks = ipv6::take_prefixes(transaction, subnet, &wanted_blocks, block_count)?;
    let changed = transaction.update::<NetworkInterface>(id, |interface| {
        let more = interface.more_mut();
        more.ipv6.extend(&addresses);
        more.ipv6_prefixes.extend(&blocks);
    })?;
    limits::check(transaction, &changed)?;
    Ok(shapes::AssignIpv6AddressesResult {
        assigned_ipv6_addresses: Some(texts(&addresses)),
        assigned_ipv6_prefixes: (!blocks.is_empty()).then(|| texts(&blocks)),
        network_interface_id: Some(id.clone()),
    })
}

fn texts(all: &[impl ToString]) -> Vec<Str> {
    all.iter().map(|one| Str::from(one.to_string())).collect()
}

/// UnassignIpv6Addresses.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `MissingParameter`, `InvalidParameterValue`
/// for what the interface has not, or has as its primary address.
pub fn unassign_ipv6(
    transaction: &mut Transaction<'_>,
    request: &shapes::UnassignIpv6AddressesRequest,
) -> Result<shapes::UnassignIpv6AddressesResult> {
    let gone: Vec<Ipv6Addr> = each(listed(&request.ipv6_addresses), ipv6::address)?;
    let blocks: Vec<Ipv6Cidr> = each(listed(&request.ipv6_prefixes), ipv6::prefix)?;
    if gone.is_empty() && blocks.is_empty() {
        return Err(nothing_given("ipv6Addresses, ipv6Prefix"));
    }
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    let more = transaction.get::<NetworkInterface>(id)?.more();
    if gone.iter().any(|one| !more.ipv6.contains(one))
        || blocks.iter().any(|one| !more.ipv6_prefixes.contains(one))
    {
        return Err(value(format!(
            "Some of the specified addresses are not assigned to interface {id}"
        )));
    }
    if more.primary_ipv6 && more.ipv6.first().is_some_and(|first| gone.contains(first)) {
        return Err(value(format!(
            "The primary IPv6 address of interface {id} cannot be unassigned."
        )));
    }
    transaction.update::<NetworkInterface>(id, |interface| {
        let more = interface.more_mut();
        more.ipv6.retain(|one| !gone.contains(one));
        more.ipv6_prefixes.retain(|one| !blocks.contains(one));
    })?;
    Ok(shapes::UnassignIpv6AddressesResult {
        network_interface_id: Some(id.clone()),
        unassigned_ipv6_addresses: Some(texts(&gone)),
        unassigned_ipv6_prefixes: (!blocks.is_empty()).then(|| texts(&blocks)),
    })
}
