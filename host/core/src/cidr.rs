//! Address blocks, as EC2 writes and checks them.

mod ipv6;

use std::{fmt, net::Ipv4Addr, str::FromStr};

use serde::{Deserialize, Serialize};

pub use ipv6::Ipv6Cidr;

/// An IPv4 network: its first address and the length of its prefix in bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ipv4Cidr {
    first: u32,
    prefix: u8,
}

/// An address block of either kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Block {
    /// IPv4.
    Ipv4(Ipv4Cidr),
    /// IPv6.
    Ipv6(Ipv6Cidr),
}

impl fmt::Display for Block {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ipv4(cidr) => cidr.fmt(out),
            Self::Ipv6(cidr) => cidr.fmt(out),
        }
    }
}

/// The text is not an address block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an address block such as 10.0.0.0/16 or 2001:db8::/56")]
pub struct InvalidCidr;

impl Ipv4Cidr {
    /// What AWS gives every default VPC.
    pub const DEFAULT_VPC: Self = Self {
        first: 0xac1f_0000,
        prefix: 16,
    };
    /// Every address.
    pub const ANY: Self = Self {
        first: 0,
        prefix: 0,
    };

    /// The block of this many bits that holds the address.
    pub fn holding(address: Ipv4Addr, prefix: u8) -> Option<Self> {
        let mask = mask(prefix)?;
        Some(Self {
            first: u32::from(address) & mask,
            prefix,
        })
    }

    /// The first address, as a number.
    pub fn first(self) -> u32 {
        self.first
    }

    /// The last address, as a number.
    pub fn last(self) -> u32 {
        self.first | !mask(self.prefix).unwrap_or(0)
    }

    /// The length of the prefix in bits.
    pub fn prefix(self) -> u8 {
        self.prefix
    }

    /// How many addresses there are.
    pub fn len(self) -> u64 {
        1 << (32 - u32::from(self.prefix))
    }

    /// Never: a block holds one address at least.
    pub fn is_empty(self) -> bool {
        false
    }

    /// Whether the address lies within.
    pub fn contains(self, address: u32) -> bool {
        (self.first..=self.last()).contains(&address)
    }

    /// Whether the two blocks have an address in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last() && other.first <= self.last()
    }

    /// Whether all of `other` lies within.
    pub fn holds(self, other: Self) -> bool {
        self.first <= other.first && other.last() <= self.last()
    }

    /// The `index`-th block of `prefix` bits within this one.
    pub fn subnet(self, prefix: u8, index: u32) -> Option<Self> {
        if prefix < self.prefix || prefix > 32 {
            return None;
        }
        let offset = u64::from(index) << (32 - u32::from(prefix));
        if offset >= self.len() {
            return None;
        }
        Some(Self {
            first: self.first + u32::try_from(offset).ok()?,
            prefix,
        })
    }
}

fn mask(prefix: u8) -> Option<u32> {
    match prefix {
        0 => Some(0),
        1..=32 => Some(u32::MAX << (32 - u32::from(prefix))),
        _ => None,
    }
}

impl FromStr for Ipv4Cidr {
    type Err = InvalidCidr;

    /// Reads `a.b.c.d/n`; bits behind the prefix are cut off, as EC2 does for
    /// rules and VPCs.
    fn from_str(text: &str) -> Result<Self, InvalidCidr> {
        let (address, prefix) = text.split_once('/').ok_or(InvalidCidr)?;
        if prefix.is_empty()
            || prefix.len() > 2
            || !prefix.bytes().all(|byte| byte.is_ascii_digit())
        {
            return Err(InvalidCidr);
        }
        let address: Ipv4Addr = address.parse().map_err(|_| InvalidCidr)?;
        Self::holding(address, prefix.parse().map_err(|_| InvalidCidr)?).ok_or(InvalidCidr)
    }
}

impl fmt::Display for Ipv4Cidr {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", Ipv4Addr::from(self.first), self.prefix)
    }
}

impl FromStr for Block {
    type Err = InvalidCidr;

    fn from_str(text: &str) -> Result<Self, InvalidCidr> {
        if text.contains(':') {
            text.parse().map(Self::Ipv6)
        } else {
            text.parse().map(Self::Ipv4)
        }
    }
}

impl Block {
    /// Whether all of `other` lies within.
    pub fn holds(self, other: Self) -> bool {
        match (self, other) {
            (Self::Ipv4(one), Self::Ipv4(other)) => one.holds(other),
            (Self::Ipv6(one), Self::Ipv6(other)) => one.holds(other),
            _ => false,
        }
    }

    /// The length of the prefix in bits.
    pub fn prefix(self) -> u8 {
        match self {
            Self::Ipv4(cidr) => cidr.prefix(),
            Self::Ipv6(cidr) => cidr.prefix(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cidr(text: &str) -> Ipv4Cidr {
        text.parse().expect("a block")
    }

    #[test]
    fn text_goes_round_and_is_made_canonical() {
        assert_eq!(cidr("172.31.0.0/16"), Ipv4Cidr::DEFAULT_VPC);
        assert_eq!(cidr("10.1.2.3/8").to_string(), "10.0.0.0/8");
        assert_eq!(cidr("0.0.0.0/0"), Ipv4Cidr::ANY);
        assert_eq!(cidr("1.2.3.4/32").len(), 1);
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "",
            "10.0.0.0",
            "10.0.0.0/",
            "10.0.0.0/33",
            "10.0.0/8",
            "10.0.0.0/+8",
            "010.0.0.0/8",
            "a/8",
        ] {
            assert_eq!(text.parse::<Ipv4Cidr>(), Err(InvalidCidr), "{text}");
        }
    }

    #[test]
    fn subnets_divide_a_block() {
        let vpc = Ipv4Cidr::DEFAULT_VPC;
        assert_eq!(vpc.subnet(20, 1), Some(cidr("172.31.16.0/20")));
        assert_eq!(vpc.subnet(20, 15), Some(cidr("172.31.240.0/20")));
        assert_eq!(vpc.subnet(20, 16), None);
        assert_eq!(vpc.subnet(8, 0), None);
        assert!(vpc.holds(cidr("172.31.16.0/20")) && !vpc.holds(cidr("172.30.0.0/15")));
        assert!(vpc.overlaps(cidr("172.0.0.0/8")) && !vpc.overlaps(cidr("172.32.0.0/16")));
    }
}
