//! IPv6 address blocks. They are kept as text: there are few of them, and people
//! read the journal.

use std::{fmt, net::Ipv6Addr, str::FromStr};

use serde::{Deserialize, Serialize};

use super::InvalidCidr;

/// An IPv6 network: its first address and the length of its prefix in bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ipv6Cidr {
    first: u128,
    prefix: u8,
}

impl Ipv6Cidr {
    /// Every address.
    pub const ANY: Self = Self {
        first: 0,
        prefix: 0,
    };

    /// The block of this many bits that holds the address.
    pub fn holding(address: Ipv6Addr, prefix: u8) -> Option<Self> {
        Some(Self {
            first: u128::from(address) & mask(prefix)?,
            prefix,
        })
    }

    /// The first address, as a number.
    pub fn first(self) -> u128 {
        self.first
    }

    /// The last address, as a number.
    pub fn last(self) -> u128 {
        self.first | !mask(self.prefix).unwrap_or(0)
    }

    /// The length of the prefix in bits.
    pub fn prefix(self) -> u8 {
        self.prefix
    }

    /// Whether the address lies within.
    pub fn contains(self, address: Ipv6Addr) -> bool {
        (self.first..=self.last()).contains(&u128::from(address))
    }

    /// Whether the two blocks have an address in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last() && other.first <= self.last()
    }

    /// Whether all of `other` lies within.
    pub fn holds(self, other: Self) -> bool {
        self.first <= other.first && other.last() <= self.last()
    }
}

fn mask(prefix: u8) -> Option<u128> {
    match prefix {
        0 => Some(0),
        1..=128 => Some(u128::MAX << (128 - u32::from(prefix))),
        _ => None,
    }
}

impl FromStr for Ipv6Cidr {
    type Err = InvalidCidr;

    /// Reads `a:b::/n`; bits behind the prefix are cut off.
    fn from_str(text: &str) -> Result<Self, InvalidCidr> {
        let (address, prefix) = text.split_once('/').ok_or(InvalidCidr)?;
        if prefix.is_empty()
            || prefix.len() > 3
            || !prefix.bytes().all(|byte| byte.is_ascii_digit())
        {
            return Err(InvalidCidr);
        }
        let address: Ipv6Addr = address.parse().map_err(|_| InvalidCidr)?;
        Self::holding(address, prefix.parse().map_err(|_| InvalidCidr)?).ok_or(InvalidCidr)
    }
}

impl TryFrom<String> for Ipv6Cidr {
    type Error = InvalidCidr;

    fn try_from(text: String) -> Result<Self, InvalidCidr> {
        text.parse()
    }
}

impl From<Ipv6Cidr> for String {
    fn from(cidr: Ipv6Cidr) -> Self {
        cidr.to_string()
    }
}

impl fmt::Display for Ipv6Cidr {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", Ipv6Addr::from(self.first), self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cidr(text: &str) -> Ipv6Cidr {
        text.parse().expect("a block")
    }

    #[test]
    fn text_goes_round_and_is_made_canonical() {
        assert_eq!(cidr("2001:DB8:0::1/64").to_string(), "2001:db8::/64");
        assert_eq!(cidr("::/0"), Ipv6Cidr::ANY);
        assert!(cidr("2600:1f18::/56").holds(cidr("2600:1f18:0:42::/64")));
        assert!(!cidr("2600:1f18::/56").overlaps(cidr("2600:1f18:0:100::/64")));
        let kept = rmp_serde::to_vec(&cidr("2600:1f18::/56")).expect("it can be kept");
        let read: Ipv6Cidr = rmp_serde::from_slice(&kept).expect("it can be read");
        assert_eq!(read, cidr("2600:1f18::/56"));
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "",
            "::",
            "::/",
            "::/129",
            "::/+1",
            "10.0.0.0/8",
            "g::/8",
            "::/0001",
        ] {
            assert_eq!(text.parse::<Ipv6Cidr>(), Err(InvalidCidr), "{text}");
        }
    }
}
