//! The addresses of IPAM pools: what is provisioned, what is allocated, what is free.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::{Value as Json, json};

use crate::{
    Ec2Error, ErrorCode, Realm, Result,
    generic::{Members, records, values::at, write::Work},
    resources::GenericRecord,
};

/// A block of addresses of either family, as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Block {
    first: u128,
    prefix: u32,
    bits: u32,
}

impl Block {
    fn parse(text: &str) -> Result<Self> {
        let refused = || {
            let message = format!(
                "Value ({text}) for parameter cidr is invalid. This is not a valid CIDR block."
            );
            Ec2Error::new(ErrorCode::InvalidParameterValue, message)
        };
        let (address, prefix) = text.split_once('/').ok_or_else(refused)?;
        let prefix: u32 = prefix.parse().map_err(|_| refused())?;
        let (first, bits) = match (address.parse::<Ipv4Addr>(), address.parse::<Ipv6Addr>()) {
            (Ok(four), _) => (u128::from(u32::from(four)), 32),
            (_, Ok(six)) => (u128::from(six), 128),
            _ => return Err(refused()),
        };
        let block = Self {
            first,
            prefix,
            bits,
        };
        if prefix > bits || block.first & (block.size() - 1) != 0 {
            return Err(refused());
        }
        Ok(block)
    }

    fn size(self) -> u128 {
        1_u128
            .checked_shl(self.bits - self.prefix)
            .unwrap_or(u128::MAX)
    }

    fn last(self) -> u128 {
        self.first.saturating_add(self.size() - 1)
    }

    fn holds(self, other: Self) -> bool {
        self.bits == other.bits && self.first <= other.first && other.last() <= self.last()
    }

    fn overlaps(self, other: Self) -> bool {
        self.bits == other.bits && self.first <= other.last() && other.first <= self.last()
    }

    /// The first block of this size here that nothing taken overlaps: past each taken
    /// block in turn, so that the work is that of the blocks and not of the addresses.
    fn free(self, prefix: u32, taken: &[Self]) -> Option<Self> {
        if !(self.prefix..=self.bits).contains(&prefix) {
            return None;
        }
        let mut candidate = Self { prefix, ..self };
        loop {
            if !self.holds(candidate) {
                return None;
            }
            let Some(hit) = taken.iter().find(|one| one.overlaps(candidate)) else {
                return Some(candidate);
            };
            let step = candidate.size();
            let past = hit
                .last()
                .checked_add(1)?
                .max(candidate.first.checked_add(step)?);
            candidate.first = past.div_ceil(step).checked_mul(step)?;
        }
    }
}

impl std::fmt::Display for Block {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match u32::try_from(self.first) {
            Ok(four) if self.bits == 32 => write!(out, "{}/{}", Ipv4Addr::from(four), self.prefix),
            _ => write!(out, "{}/{}", Ipv6Addr::from(self.first), self.prefix),
        }
    }
}

fn text<'m>(members: &'m Members, name: &str) -> Option<&'m str> {
    at(members, name).and_then(Json::as_str)
}

fn pool(work: &Work<'_, '_>, id: &str) -> Result<Members> {
    Ok(work.transaction.get::<GenericRecord>(id)?.item.clone())
}

fn blocks(realm: &Realm, family: &str, pool: &str) -> Vec<Block> {
    records::naming(realm, family, "IpamPoolId", pool)
        .filter_map(|(_, record)| Block::parse(record.text("Cidr")?).ok())
        .collect()
}

fn refuse(code: ErrorCode, message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(code, message)
}

/// A pool within a pool has the other's locale and lies one deeper.
pub fn nest(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    if let Some(source) = text(item, "SourceIpamPoolId") {
        let source = pool(work, source)?;
        let depth = source.get("PoolDepth").and_then(Json::as_i64).unwrap_or(1);
        item.insert("PoolDepth".to_owned(), json!(depth + 1));
    }
    Ok(())
}

/// ModifyIpamPool may take the default size of allocations away.
pub fn clear_default(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    if work.asked.get("ClearAllocationDefaultNetmaskLength") == Some(&json!(true)) {
        item.remove("AllocationDefaultNetmaskLength");
    }
    Ok(())
}

/// Chooses what a request without a block gets: of the pool above, what is free there.
pub fn provision(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let id = text(members, "IpamPoolId").unwrap_or_default().to_owned();
    let above = text(&pool(work, &id)?, "SourceIpamPoolId").map(str::to_owned);
    let block = match (
        text(members, "Cidr"),
        members.get("NetmaskLength").and_then(Json::as_u64),
        &above,
    ) {
        (Some(cidr), ..) => Block::parse(cidr)?,
        (None, Some(length), Some(above)) => {
            free(work, above, u32::try_from(length).unwrap_or(u32::MAX))?
        }
        _ => {
            return Err(refuse(
                ErrorCode::MissingParameter,
                "The request must contain the parameter Cidr",
            ));
        }
    };
    if let Some(above) = &above {
        if !blocks(work.transaction, "ipam-pool-cidr", above)
            .iter()
            .any(|whole| whole.holds(block))
        {
            let message = format!("The CIDR {block} is not within the source pool {above}.");
            return Err(refuse(ErrorCode::InvalidParameterValue, message));
        }
        taken_from(work, above, block, &id)?;
    }
    if blocks(work.transaction, "ipam-pool-cidr", &id)
        .iter()
        .any(|one| one.overlaps(block))
    {
        let message =
            format!("The CIDR {block} overlaps with a CIDR that is provisioned to the pool.");
        return Err(refuse(ErrorCode::InvalidCidrInUse, message));
    }
    members.insert("Cidr".to_owned(), json!(block.to_string()));
    members.insert("NetmaskLength".to_owned(), json!(block.prefix));
    Ok(())
}

/// What a pool has from the pool above is an allocation there.
fn taken_from(work: &mut Work<'_, '_>, above: &str, block: Block, pool: &str) -> Result<()> {
    if blocks(work.transaction, "ipam-pool-allocation", above)
        .iter()
        .any(|one| one.overlaps(block))
    {
        let message = format!("The CIDR {block} is allocated in the source pool {above}.");
        return Err(refuse(ErrorCode::InvalidCidrInUse, message));
    }
    let allocation = json!({
        "IpamPoolId": above, "Cidr": block.to_string(), "ResourceType": "ipam-pool", "ResourceId": pool,
    });
    if let Json::Object(allocation) = allocation {
        work.also("ipam-pool-allocation", allocation)?;
    }
    Ok(())
}

fn free(work: &Work<'_, '_>, pool: &str, length: u32) -> Result<Block> {
    let taken = blocks(work.transaction, "ipam-pool-allocation", pool);
    blocks(work.transaction, "ipam-pool-cidr", pool)
        .into_iter()
        .find_map(|whole| whole.free(length, &taken))
        .ok_or_else(|| {
            let message =
                format!("The pool {pool} has no free CIDR with a netmask length of {length}.");
            Ec2Error::named("InsufficientCidrBlocks", 400, message)
        })
}

/// Nothing that is allocated may lose its addresses; what came from above goes back.
pub fn deprovision(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let id = text(item, "IpamPoolId").unwrap_or_default();
    let cidr = text(item, "Cidr").unwrap_or_default();
    let block = Block::parse(cidr)?;
    if blocks(work.transaction, "ipam-pool-allocation", id)
        .iter()
        .any(|one| one.overlaps(block))
    {
        let message = format!("The CIDR {block} has allocations and cannot be deprovisioned.");
        return Err(refuse(ErrorCode::IncorrectState, message));
    }
    if let Some(above) = text(&pool(work, id)?, "SourceIpamPoolId") {
        let back: Vec<u64> = records::naming(
            work.transaction,
            "ipam-pool-allocation",
            "IpamPoolId",
            above,
        )
        .filter(|(_, record)| {
            record.text("ResourceId") == Some(id) && record.text("Cidr") == Some(cidr)
        })
        .map(|(ordinal, _)| ordinal)
        .collect();
        for ordinal in back {
            work.transaction.remove_at::<GenericRecord>(ordinal);
        }
    }
    Ok(())
}

/// AllocateIpamPoolCidr: the block that is asked for, or the first that is free.
pub fn allocate(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let id = text(members, "IpamPoolId").unwrap_or_default().to_owned();
    let pool = pool(work, &id)?;
    let number = |members: &Members, name: &str| {
        members
            .get(name)
            .and_then(Json::as_u64)
            .and_then(|one| u32::try_from(one).ok())
    };
    let length = number(members, "NetmaskLength")
        .or_else(|| number(&pool, "AllocationDefaultNetmaskLength"));
    let block = match (text(members, "Cidr"), length) {
        (Some(cidr), _) => Block::parse(cidr)?,
        (None, Some(length)) => free(work, &id, length)?,
        (None, None) => {
            let message = "The request must contain the parameter Cidr or NetmaskLength";
            return Err(refuse(ErrorCode::MissingParameter, message));
        }
    };
    let outside = number(&pool, "AllocationMinNetmaskLength")
        .is_some_and(|least| block.prefix < least)
        || number(&pool, "AllocationMaxNetmaskLength").is_some_and(|most| block.prefix > most);
    if outside {
        let message = format!(
            "The netmask length {} is outside what the pool {id} allocates.",
            block.prefix
        );
        return Err(refuse(ErrorCode::InvalidParameterValue, message));
    }
    if !blocks(work.transaction, "ipam-pool-cidr", &id)
        .iter()
        .any(|whole| whole.holds(block))
    {
        let message = format!("The CIDR {block} is not provisioned to the pool {id}.");
        return Err(refuse(ErrorCode::InvalidParameterValue, message));
    }
    if blocks(work.transaction, "ipam-pool-allocation", &id)
        .iter()
        .any(|one| one.overlaps(block))
    {
        let message = format!("The CIDR {block} overlaps with an allocation of the pool {id}.");
        return Err(refuse(ErrorCode::InvalidCidrInUse, message));
    }
    members.insert("Cidr".to_owned(), json!(block.to_string()));
    Ok(())
}

/// ProvisionPublicIpv4PoolCidr: a block of an IPAM pool becomes a range of addresses.
pub fn public_range(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let source = text(members, "IpamPoolId").unwrap_or_default().to_owned();
    let target = text(members, "PoolId").unwrap_or_default().to_owned();
    let length = members
        .remove("NetmaskLength")
        .and_then(|length| length.as_u64());
    let block = free(
        work,
        &source,
        length
            .and_then(|length| u32::try_from(length).ok())
            .unwrap_or(u32::MAX),
    )?;
    if block.bits != 32 || block.size() > 256 {
        let message = "Value for parameter netmaskLength is invalid. Expecting a block of at most 256 IPv4 addresses.";
        return Err(refuse(ErrorCode::InvalidParameterValue, message));
    }
    let allocation = json!({
        "IpamPoolId": source, "Cidr": block.to_string(), "ResourceType": "ec2-public-ipv4-pool", "ResourceId": target,
    });
    if let Json::Object(allocation) = allocation {
        work.also("ipam-pool-allocation", allocation)?;
    }
    let count = block.size() as u64;
    for (name, value) in [
        ("Cidr", json!(block.to_string())),
        ("FirstAddress", json!(address(block.first))),
        ("LastAddress", json!(address(block.last()))),
        ("AddressCount", json!(count)),
        ("AvailableAddressCount", json!(count)),
    ] {
        members.insert(name.to_owned(), value);
    }
    Ok(())
}

fn address(number: u128) -> String {
    Ipv4Addr::from(number as u32).to_string()
}

/// DeprovisionPublicIpv4PoolCidr: the block goes back to the IPAM pool.
pub fn give_back(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let source = text(item, "IpamPoolId").unwrap_or_default();
    let (target, cidr) = (text(item, "PoolId"), text(item, "Cidr"));
    let block = Block::parse(cidr.unwrap_or_default())?;
    let back: Vec<u64> = records::naming(
        work.transaction,
        "ipam-pool-allocation",
        "IpamPoolId",
        source,
    )
    .filter(|(_, record)| record.text("ResourceId") == target && record.text("Cidr") == cidr)
    .map(|(ordinal, _)| ordinal)
    .collect();
    for ordinal in back {
        work.transaction.remove_at::<GenericRecord>(ordinal);
    }
    let gone: Vec<String> = (block.first..=block.last()).map(address).collect();
    item.insert("DeprovisionedAddresses".to_owned(), json!(gone));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> Block {
        Block::parse(text).expect("a block")
    }

    #[test]
    fn the_first_free_block_is_found_past_what_is_taken() {
        for (whole, taken, length, free) in [
            ("10.0.0.0/16", vec![], 24, Some("10.0.0.0/24")),
            (
                "10.0.0.0/16",
                vec!["10.0.0.0/24", "10.0.1.0/25"],
                24,
                Some("10.0.2.0/24"),
            ),
            (
                "10.0.0.0/24",
                vec!["10.0.0.0/25", "10.0.0.128/25"],
                28,
                None,
            ),
            ("10.0.0.0/24", vec![], 16, None),
            ("10.0.0.0/24", vec![], 33, None),
            ("10.0.0.0/24", vec![], u32::MAX, None),
            ("0.0.0.0/0", vec!["0.0.0.0/1"], 1, Some("128.0.0.0/1")),
            (
                "2001:db8::/32",
                vec!["2001:db8::/56"],
                56,
                Some("2001:db8:0:100::/56"),
            ),
            (
                "2001:db8::/32",
                vec!["10.0.0.0/8"],
                64,
                Some("2001:db8::/64"),
            ),
        ] {
            let taken: Vec<Block> = taken.into_iter().map(block).collect();
            let found = block(whole).free(length, &taken).map(|one| one.to_string());
            assert_eq!(found.as_deref(), free, "/{length} of {whole}");
        }
    }

    #[test]
    fn what_is_no_block_is_refused() {
        for text in [
            "",
            "10.0.0.0",
            "10.0.0.1/24",
            "10.0.0.0/33",
            "::1/64",
            "x/8",
            "10.0.0.0/-1",
        ] {
            assert!(Block::parse(text).is_err(), "{text}");
        }
    }
}
