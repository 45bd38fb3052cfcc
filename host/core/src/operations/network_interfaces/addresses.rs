//! The addresses of network interfaces: who has which, which is next, and what they
//! are called in the DNS.

use std::{collections::HashSet, net::Ipv4Addr, sync::Arc};

use orrery_wire::Str;

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Ipv4Cidr, Ipv6Cidr},
    ids::stable_hash_bytes,
    resources::{
        Address, NetworkInterface, Subnet,
        network_interfaces::{address_term, public_term},
        vpcs::usable,
    },
    store::{Realm, Resource, Transaction},
};

/// Blocks of 2^20 addresses that AWS announces; public addresses are drawn from
/// them. <https://ip-ranges.amazonaws.com/ip-ranges.json>
const PUBLIC: [[u8; 2]; 8] = [
    [3, 80],
    [3, 208],
    [34, 192],
    [34, 224],
    [44, 192],
    [44, 208],
    [54, 144],
    [54, 160],
];

/// How often a draw is repeated. Only a pool that is all but empty needs more.
const DRAWS: u64 = 1 << 16;

/// Takes one private address of a subnet: the one that is wanted, or the next.
///
/// # Errors
/// Those of [`take`].
pub fn take_private(
    transaction: &mut Transaction<'_>,
    subnet: u64,
    wanted: Option<u32>,
) -> Result<u32> {
    let taken = match wanted {
        Some(wanted) => take(transaction, subnet, &[wanted], 0)?,
        None => take(transaction, subnet, &[], 1)?,
    };
    taken
        .first()
        .copied()
        .ok_or_else(|| Subnet::missing(&["null"]))
}

/// Takes this many private addresses of a subnet at once.
///
/// # Errors
/// Those of [`take`].
pub fn take_many(transaction: &mut Transaction<'_>, subnet: u64, count: u32) -> Result<Vec<u32>> {
    take(transaction, subnet, &[], count)
}

/// Takes the wanted private addresses of a subnet and `count` others; the wanted
/// ones come first.
///
/// All that one transaction takes before it stores the interfaces must be taken by
/// one call: addresses are known to be taken by the interfaces that have them.
///
/// # Errors
/// `InvalidParameterValue` for an address outside the subnet or one that AWS keeps,
/// `InvalidIPAddress.InUse`, `InsufficientFreeAddressesInSubnet`.
pub fn take(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    wanted: &[u32],
    count: u32,
) -> Result<Vec<u32>> {
    let subnet = transaction
        .table::<Subnet>()
        .at(ordinal)
        .ok_or_else(|| Subnet::missing(&["null"]))?;
    let subnet = Arc::clone(subnet);
    let block = subnet.ipv4()?;
    check_wanted(transaction, ordinal, &subnet, wanted)?;
    let insufficient = || {
        Ec2Error::new(
            ErrorCode::InsufficientFreeAddressesInSubnet,
            format!(
                "There are not enough free addresses in subnet '{}' to satisfy the requested number of instances.",
                subnet.id
            ),
        )
    };
    let number = u32::try_from(wanted.len())
        .ok()
        .and_then(|wanted| wanted.checked_add(count));
    let number = number
        .filter(|number| u64::from(*number) <= subnet.available())
        .ok_or_else(insufficient)?;
    let mut taken = Vec::with_capacity(wanted.len() + count as usize);
    taken.extend_from_slice(wanted);
    let beyond = wanted
        .iter()
        .map(|address| address.saturating_add(1))
        .max()
        .unwrap_or(0);
    let (cursor, fresh) = search(transaction, (ordinal, &subnet), block, &mut taken, number);
    if taken.len() < number as usize {
        return Err(insufficient());
    }
    transaction.update_at::<Subnet>(ordinal, |subnet| {
        subnet.taken = subnet.taken.saturating_add(number);
        subnet.cursor = cursor;
        subnet.fresh = fresh.max(beyond);
    });
    Ok(taken)
}

/// Goes round the subnet once from its cursor until `taken` holds `number`; gives
/// the cursor and the mark from which no address was ever taken.
fn search(
    realm: &Realm,
    (ordinal, subnet): (u64, &Subnet),
    block: Ipv4Cidr,
    taken: &mut Vec<u32>,
    number: u32,
) -> (u32, u32) {
    let (first, last) = usable(block).into_inner();
    let wanted = taken.len();
    let mut next = subnet.cursor.max(first);
    let mut fresh = subnet.fresh.max(first);
    let mut left = last.saturating_sub(first).saturating_add(1);
    while taken.len() < number as usize && left > 0 {
        if next > last {
            next = first;
        }
        // Beyond the mark nothing needs to be looked up: that makes a launch cheap
        // however many addresses are taken.
        let is_kept = subnet.reserved.iter().any(|one| one.cidr.contains(next));
        let free = !is_kept && (next >= fresh || owner(realm, ordinal, next).is_none());
        if free && !taken.iter().take(wanted).any(|address| *address == next) {
            taken.push(next);
        }
        next += 1;
        fresh = fresh.max(next);
        left -= 1;
    }
    (next, fresh)
}

fn check_wanted(realm: &Realm, ordinal: u64, subnet: &Subnet, wanted: &[u32]) -> Result<()> {
    for (at, address) in wanted.iter().enumerate() {
        let shown = Ipv4Addr::from(*address);
        if !subnet.cidr.is_some_and(|cidr| cidr.contains(*address)) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("Address {shown} does not fall within the subnet's address range"),
            ));
        }
        if !subnet.usable(*address) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("Address {shown} is in subnet's reserved address range"),
            ));
        }
        if wanted.iter().take(at).any(|earlier| earlier == address)
            || owner(realm, ordinal, *address).is_some()
        {
            return Err(Ec2Error::new(
                ErrorCode::InvalidIPAddressInUse,
                format!("Address {shown} is in use."),
            ));
        }
    }
    Ok(())
}

/// The interface that has a private address of a subnet.
pub fn owner(realm: &Realm, subnet: u64, address: u32) -> Option<(u64, &Arc<NetworkInterface>)> {
    realm
        .table::<NetworkInterface>()
        .having(address_term(subnet, address), None)
        .find(|(_, interface)| {
            interface.network.subnet == subnet && interface.holds_private(address)
        })
}

/// Whether an interface of the subnet has an IPv6 address or prefix of the block.
pub fn has_ipv6_within(realm: &Realm, subnet: u64, block: Ipv6Cidr) -> bool {
    let mut interfaces = realm.table::<NetworkInterface>().values();
    interfaces.any(|interface| {
        let more = interface.more();
        interface.network.subnet == subnet
            && (more.ipv6.iter().any(|address| block.contains(*address))
                || more.ipv6_prefixes.iter().any(|own| block.holds(*own)))
    })
}

/// Notes that an interface without IPv4 is in a subnet.
pub fn take_place(transaction: &mut Transaction<'_>, subnet: u64) {
    transaction.update_at::<Subnet>(subnet, |subnet| {
        subnet.taken = subnet.taken.saturating_add(1);
    });
}

/// Gives this many private addresses of a subnet back.
pub fn release(transaction: &mut Transaction<'_>, subnet: u64, count: u32) {
    if count > 0 {
        transaction.update_at::<Subnet>(subnet, |subnet| {
            subnet.taken = subnet.taken.saturating_sub(count)
        });
    }
}

/// Draws public addresses that no interface of the realm has, one for each salt.
/// Neighbouring salts mostly lead to the same window of addresses, which keeps a launch
/// on few nodes of the index.
pub fn take_publics(realm: &Realm, salts: impl IntoIterator<Item = u64>) -> Vec<u32> {
    let mut drawn = HashSet::new();
    let mut draw = |salt| {
        let mut address = 0;
        for attempt in 0..DRAWS {
            address = public(realm.seed, salt, attempt);
            let usable = !matches!(address & 0xff, 0 | 0xff);
            if usable && !is_public_taken(realm, address) && drawn.insert(address) {
                break;
            }
        }
        address
    };
    salts.into_iter().map(&mut draw).collect()
}

/// Draws one public address; see [`take_publics`].
pub fn take_public(realm: &Realm, salt: u64) -> u32 {
    take_publics(realm, [salt]).first().copied().unwrap_or(0)
}

/// Address in a window of 1024 that the salt's upper bits choose; within the window,
/// the lower bits go to all places.
fn public(seed: u64, salt: u64, attempt: u64) -> u32 {
    let mut bytes = [0_u8; 24];
    for (part, number) in bytes.chunks_exact_mut(8).zip([seed, salt >> 10, attempt]) {
        part.copy_from_slice(&number.to_be_bytes());
    }
    let hash = stable_hash_bytes(b"public address", &bytes);
    let [high, low] = PUBLIC[(hash >> 61) as usize];
    let window = (hash & 0xf_fc00) as u32;
    let place = (salt.wrapping_mul(0x2c5) ^ (hash >> 32)) & 0x3ff;
    u32::from_be_bytes([high, low, 0, 0]) + window + place as u32
}

fn is_public_taken(realm: &Realm, address: u32) -> bool {
    let table = realm.table::<NetworkInterface>();
    table
        .having(public_term(address), None)
        .any(|(_, interface)| interface.public == Some(address))
        || Address::with_ip(realm, address).is_some()
}

/// Whether the address is one of those that are drawn from, and nobody's.
pub fn is_free_public(realm: &Realm, address: u32) -> bool {
    let is_drawn_from = PUBLIC.iter().any(|[high, low]| {
        let first = u32::from_be_bytes([*high, *low, 0, 0]);
        (first..first + (1 << 20)).contains(&address)
    });
    is_drawn_from && !is_public_taken(realm, address)
}

/// Appends the four numbers of an address.
fn push(text: &mut String, address: u32, between: char) {
    for (at, octet) in address.to_be_bytes().into_iter().enumerate() {
        if at > 0 {
            text.push(between);
        }
        let digit = |digit: u8| char::from(b'0' + digit % 10);
        if octet >= 100 {
            text.push(digit(octet / 100));
        }
        if octet >= 10 {
            text.push(digit(octet / 10));
        }
        text.push(digit(octet));
    }
}

fn named(before: &str, address: u32, after: &[&str]) -> Str {
    let mut text = String::with_capacity(80);
    text.push_str(before);
    push(&mut text, address, '-');
    text.extend(after.iter().copied());
    Str::from(text.as_str())
}

/// The private DNS name of an address, for example `ip-172-31-0-5.ec2.internal`.
pub fn private_dns(address: u32, region: &str) -> Str {
    match region {
        "us-east-1" => named("ip-", address, &[".ec2.internal"]),
        _ => named("ip-", address, &[".", region, ".compute.internal"]),
    }
}

/// The private DNS name of an instance by its id, for example
/// `i-0123456789abcdef0.ec2.internal`.
fn resource_dns(instance: &str, region: &str) -> Str {
    match region {
        "us-east-1" => arcstr::format!("{instance}.ec2.internal"),
        _ => arcstr::format!("{instance}.{region}.compute.internal"),
    }
}

/// The private DNS name of an instance whose primary interface has this address, if any.
pub fn instance_dns(instance: &str, address: Option<u32>, region: &str) -> Str {
    match address {
        Some(address) => private_dns(address, region),
        None => resource_dns(instance, region),
    }
}

/// The public DNS name of an address, for example
/// `ec2-3-80-0-1.compute-1.amazonaws.com`.
pub fn public_dns(address: u32, region: &str) -> Str {
    match region {
        "us-east-1" => named("ec2-", address, &[".compute-1.amazonaws.com"]),
        _ => {
            let top = if region.starts_with("cn-") { ".cn" } else { "" };
            named(
                "ec2-",
                address,
                &[".", region, ".compute.amazonaws.com", top],
            )
        }
    }
}

/// An address as text.
pub fn shown(address: u32) -> Str {
    let mut text = String::with_capacity(15);
    push(&mut text, address, '.');
    Str::from(text.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ask, refuses, text, world, write};

    fn address(text: &str) -> u32 {
        text.parse::<Ipv4Addr>().expect(text).into()
    }

    #[test]
    fn a_subnet_of_sixteen_addresses_has_room_for_eleven() {
        let mut realm = world();
        let vpc = text(&mut realm, "CreateVpc&CidrBlock=10.0.0.0/24", "/Vpc/VpcId");
        let subnet = text(
            &mut realm,
            &format!("CreateSubnet&VpcId={vpc}&CidrBlock=10.0.0.16/28"),
            "/Subnet/SubnetId",
        );
        let launch = |count: u32, rest: &str| {
            format!(
                "RunInstances&ImageId=ami-df5de72bdb3b&MinCount={count}&MaxCount={count}&SubnetId={subnet}{rest}"
            )
        };
        refuses(
            &mut realm,
            &[
                (&launch(12, ""), "InsufficientFreeAddressesInSubnet"),
                (
                    &launch(1, "&PrivateIpAddress=10.0.0.19"),
                    "InvalidParameterValue",
                ),
                (
                    &launch(1, "&PrivateIpAddress=10.0.0.31"),
                    "InvalidParameterValue",
                ),
                (
                    &launch(1, "&PrivateIpAddress=10.0.0.40"),
                    "InvalidParameterValue",
                ),
            ],
        );
        let wanted = launch(1, "&PrivateIpAddress=10.0.0.25");
        assert_eq!(
            text(&mut realm, &wanted, "/Instances/0/PrivateIpAddress"),
            "10.0.0.25"
        );
        refuses(&mut realm, &[(&wanted, "InvalidIPAddress.InUse")]);
        let rest = ask(&mut realm, &launch(10, "")).expect("ten are left");
        let mut given: Vec<_> = (0..10)
            .map(|at| rest["Instances"][at]["PrivateIpAddress"].to_string())
            .collect();
        given.sort();
        let expect = (20..=30)
            .filter(|host| *host != 25)
            .map(|host| format!("\"10.0.0.{host}\""));
        assert_eq!(given, expect.collect::<Vec<_>>());
        refuses(
            &mut realm,
            &[(&launch(1, ""), "InsufficientFreeAddressesInSubnet")],
        );
    }

    #[test]
    fn public_addresses_are_amazons_and_nobody_has_two() {
        let mut realm = world();
        let drawn = write(&mut realm, |transaction| {
            Ok(take_publics(transaction, 0..5_000))
        })
        .expect("enough");
        let different: HashSet<_> = drawn.iter().collect();
        assert_eq!(different.len(), 5_000);
        for one in drawn {
            let [high, low, _, last] = one.to_be_bytes();
            assert!(
                PUBLIC
                    .iter()
                    .any(|[first, second]| *first == high && low & 0xf0 == *second),
                "{}",
                shown(one)
            );
            assert!(last != 0 && last != 255);
        }
    }

    #[test]
    fn names_follow_from_address_and_region() {
        let one = address("172.31.0.5");
        for (region, private, public) in [
            (
                "us-east-1",
                "ip-172-31-0-5.ec2.internal",
                "ec2-172-31-0-5.compute-1.amazonaws.com",
            ),
            (
                "eu-west-1",
                "ip-172-31-0-5.eu-west-1.compute.internal",
                "ec2-172-31-0-5.eu-west-1.compute.amazonaws.com",
            ),
            (
                "cn-north-1",
                "ip-172-31-0-5.cn-north-1.compute.internal",
                "ec2-172-31-0-5.cn-north-1.compute.amazonaws.com.cn",
            ),
        ] {
            assert_eq!(
                (&*private_dns(one, region), &*public_dns(one, region)),
                (private, public)
            );
        }
    }
}
