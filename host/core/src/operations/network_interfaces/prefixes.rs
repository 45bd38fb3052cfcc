//! IPv4 prefixes of network interfaces: sixteen addresses of the subnet at once.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html>

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Ipv4Cidr, Ipv6Cidr},
    resources::Subnet,
    store::{Realm, Resource},
};

use super::addresses::owner;

/// The length of a prefix that an interface can have.
const PREFIX: u8 = 28;

pub(super) fn ipv4_shown(prefixes: &[Ipv4Cidr]) -> Vec<shapes::Ipv4PrefixSpecification> {
    let shown = |prefix: &Ipv4Cidr| shapes::Ipv4PrefixSpecification {
        ipv4_prefix: Some(Str::from(prefix.to_string())),
    };
    prefixes.iter().map(shown).collect()
}

pub(super) fn ipv6_shown(prefixes: &[Ipv6Cidr]) -> Vec<shapes::Ipv6PrefixSpecification> {
    let shown = |prefix: &Ipv6Cidr| shapes::Ipv6PrefixSpecification {
        ipv6_prefix: Some(Str::from(prefix.to_string())),
    };
    prefixes.iter().map(shown).collect()
}

/// A prefix of a request.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn ipv4(given: &str) -> Result<Ipv4Cidr> {
    let parsed: Option<Ipv4Cidr> = given.parse().ok();
    parsed
        .filter(|cidr| cidr.prefix() == PREFIX)
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("Invalid IPv4 prefix: '{given}'. It must be a /28."),
            )
        })
}

/// Finds this many prefixes of a subnet in which nothing is taken and no address of
/// `apart` lies.
///
/// # Errors
/// `InsufficientCidrBlocks`.
pub(super) fn free(
    realm: &Realm,
    ordinal: u64,
    count: u32,
    apart: &[u32],
) -> Result<Vec<Ipv4Cidr>> {
    let subnet = realm.table::<Subnet>().at(ordinal);
    let subnet = subnet.ok_or_else(|| Subnet::missing(&["null"]))?;
    let is_free = |address: u32| {
        subnet.usable(address)
            && !apart.contains(&address)
            && owner(realm, ordinal, address).is_none()
    };
    let own = subnet.ipv4()?;
    let blocks = || (0..).map_while(|index| own.subnet(PREFIX, index));
    let kept = |block: Ipv4Cidr| {
        let mut reserved = subnet.reserved.iter();
        reserved.find(|one| one.cidr.overlaps(block))
    };
    // What is reserved for prefixes comes first, what is reserved otherwise never.
    let first = blocks().filter(|block| kept(*block).is_some_and(|one| one.for_prefixes));
    let others = blocks().filter(|block| kept(*block).is_none());
    let free = first
        .chain(others)
        .filter(|block| (block.first()..=block.last()).all(is_free));
    let found: Vec<_> = free.take(count as usize).collect();
    if found.len() < count as usize {
        return Err(Ec2Error::named(
            "InsufficientCidrBlocks",
            400,
            "The specified subnet does not have enough free cidr blocks to satisfy the request.",
        ));
    }
    Ok(found)
}
