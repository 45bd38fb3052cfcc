//! The IPv6 addresses and prefixes of network interfaces.

use std::net::Ipv6Addr;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Ipv6Cidr,
    ids::stable_hash,
    operations::network_interfaces::addresses::has_ipv6_within,
    resources::{
        NetworkInterface, Subnet,
        network_interfaces::{More, ipv6_term},
    },
    store::{Realm, Resource},
};

/// The length of a prefix that an interface can have.
const PREFIX: u8 = 80;

/// As answers show them.
pub(super) fn shown(more: &More) -> Vec<shapes::NetworkInterfaceIpv6Address> {
    let shown = |(at, address): (usize, &Ipv6Addr)| shapes::NetworkInterfaceIpv6Address {
        ipv6_address: Some(Str::from(address.to_string())),
        is_primary_ipv6: (at == 0 && more.primary_ipv6).then_some(true),
        ..Default::default()
    };
    more.ipv6.iter().enumerate().map(shown).collect()
}

/// An address of a request.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn address(given: &str) -> Result<Ipv6Addr> {
    given
        .parse()
        .map_err(|_| value(format!("Invalid IPv6 address: '{given}'")))
}

/// A prefix of a request.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn prefix(given: &str) -> Result<Ipv6Cidr> {
    let parsed: Option<Ipv6Cidr> = given.parse().ok();
    parsed
        .filter(|cidr| cidr.prefix() == PREFIX)
        .ok_or_else(|| value(format!("Invalid IPv6 prefix: '{given}'. It must be a /80.")))
}

fn value(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

fn block(realm: &Realm, ordinal: u64) -> Result<Ipv6Cidr> {
    let subnet = realm.table::<Subnet>().at(ordinal);
    let subnet = subnet.ok_or_else(|| Subnet::missing(&["null"]))?;
    let block = subnet.ipv6.as_ref().map(|block| block.cidr);
    block.ok_or_else(|| {
        value(format!(
            "The subnet '{}' does not have an IPv6 CIDR block associated.",
            subnet.id
        ))
    })
}

fn is_taken(realm: &Realm, address: Ipv6Addr) -> bool {
    let table = realm.table::<NetworkInterface>();
    let has = |term, holds: &dyn Fn(&More) -> bool| {
        let mut candidates = table.having(term, None);
        candidates.any(|(_, interface)| holds(interface.more()))
    };
    let prefix = Ipv6Cidr::holding(address, PREFIX);
    has(ipv6_term(address), &|more| more.ipv6.contains(&address))
        || prefix.is_some_and(|prefix| {
            let first = ipv6_term(Ipv6Addr::from(prefix.first()));
            has(first, &|more| more.ipv6_prefixes.contains(&prefix))
        })
}

/// Takes the wanted addresses of a subnet's block and `count` others.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidIPAddress.InUse`.
pub(super) fn take(
    realm: &Realm,
    subnet: u64,
    wanted: &[Ipv6Addr],
    count: u32,
) -> Result<Vec<Ipv6Addr>> {
    if wanted.is_empty() && count == 0 {
        return Ok(Vec::new());
    }
    let block = block(realm, subnet)?;
    let mut taken: Vec<Ipv6Addr> = Vec::new();
    for address in wanted {
        if !block.contains(*address) {
            return Err(value(format!(
                "Address {address} does not fall within the subnet's address range"
            )));
        }
        if taken.contains(address) || is_taken(realm, *address) {
            return Err(in_use(address));
        }
        taken.push(*address);
    }
    let next = realm.table::<NetworkInterface>().next_ordinal();
    let mut attempt = 0_u64;
    while taken.len() < wanted.len() + count as usize {
        let drawn = drawn(realm, &[subnet, next, attempt]);
        let address = Ipv6Addr::from(block.first() | (drawn & (block.last() - block.first())));
        if !taken.contains(&address) && !is_taken(realm, address) {
            taken.push(address);
        }
        attempt += 1;
    }
    Ok(taken)
}

/// As [`take`], of prefixes.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidIPAddress.InUse`.
pub(super) fn take_prefixes(
    realm: &Realm,
    subnet: u64,
    wanted: &[Ipv6Cidr],
    count: u32,
) -> Result<Vec<Ipv6Cidr>> {
    if wanted.is_empty() && count == 0 {
        return Ok(Vec::new());
    }
    let block = block(realm, subnet)?;
    let mut taken: Vec<Ipv6Cidr> = Vec::new();
    for prefix in wanted {
        if !block.holds(*prefix) {
            return Err(value(format!(
                "Prefix {prefix} does not fall within the subnet's address range"
            )));
        }
        if taken.contains(prefix) || has_ipv6_within(realm, subnet, *prefix) {
            return Err(in_use(prefix));
        }
        taken.push(*prefix);
    }
    let next = realm.table::<NetworkInterface>().next_ordinal();
    let mut attempt = 0_u64;
    while taken.len() < wanted.len() + count as usize {
        let drawn = drawn(realm, &[!subnet, next, attempt]);
        let first = block.first() | (drawn & (block.last() - block.first()));
        if let Some(prefix) = Ipv6Cidr::holding(Ipv6Addr::from(first), PREFIX)
            && !taken.contains(&prefix)
            && !has_ipv6_within(realm, subnet, prefix)
        {
            taken.push(prefix);
        }
        attempt += 1;
    }
    Ok(taken)
}

fn drawn(realm: &Realm, salt: &[u64]) -> u128 {
    let text = format!("{} {salt:?}", realm.seed);
    let half = |name: &str| u128::from(stable_hash(&[name, &text]));
    half("ipv6 high") << 64 | half("ipv6 low")
}

fn in_use(what: impl std::fmt::Display) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidIPAddressInUse,
        format!("Address {what} is in use."),
    )
}
