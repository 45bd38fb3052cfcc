//! Blocks of IPv4 addresses, and those that this machine has routes to.

use std::fmt::Display;
use std::net::Ipv4Addr;

/// What Linux has for programs to read of its routes.
const ROUTES: &str = "/proc/net/route";

/// Addresses with a common prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Block {
    first: u32,
    prefix: u8,
}

impl Block {
    /// The block of that many leading bits that holds an address.
    pub(crate) const fn around(address: Ipv4Addr, prefix: u8) -> Option<Self> {
        let bits = match prefix {
            0 => 0,
            1..=32 => u32::MAX << (32 - prefix),
            _ => return None,
        };
        Some(Self {
            first: address.to_bits() & bits,
            prefix,
        })
    }

    /// Reads `a.b.c.d/n`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = text.split_once('/')?;
        Self::around(address.parse().ok()?, prefix.parse().ok()?)
    }

    pub(crate) fn prefix(self) -> u8 {
        self.prefix
    }

    fn last(self) -> u32 {
        self.first | u32::MAX.checked_shr(self.prefix.into()).unwrap_or(0)
    }

    pub(crate) fn contains(self, address: Ipv4Addr) -> bool {
        (self.first..=self.last()).contains(&address.to_bits())
    }

    pub(crate) fn holds(self, other: Self) -> bool {
        self.first <= other.first && other.last() <= self.last()
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.first <= other.last() && other.first <= self.last()
    }

    /// The address behind the network's own, where EC2 and Docker both have the router.
    pub(crate) fn gateway(self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.first.saturating_add(1))
    }

    /// The pieces of so many leading bits that it is made of.
    pub(crate) fn pieces(self, prefix: u8) -> impl Iterator<Item = Self> {
        let step = 1_u64 << (32 - u32::from(prefix.clamp(self.prefix, 32)));
        let all = (u64::from(self.first)..=u64::from(self.last())).step_by(step as usize);
        all.filter_map(move |first| Self::around(Ipv4Addr::from_bits(first as u32), prefix))
    }
}

impl Display for Block {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}/{}", Ipv4Addr::from_bits(self.first), self.prefix)
    }
}

/// Where this machine sends packets other than to its gateway; none where it does not say.
pub(crate) fn routed() -> Vec<Block> {
    let text = std::fs::read_to_string(ROUTES).unwrap_or_default();
    read_routes(&text)
}

fn read_routes(text: &str) -> Vec<Block> {
    let route = |line: &str| {
        let mut fields = line.split_ascii_whitespace().skip(1);
        // Both are in the machine's own order of bytes.
        let mut number = |skipped| u32::from_str_radix(fields.nth(skipped)?, 16).ok();
        let (target, mask) = (number(0)?, number(5)?);
        let prefix = u8::try_from(mask.count_ones()).ok()?;
        let target = Ipv4Addr::from(target.to_ne_bytes());
        // VPNs write the default route as two halves.
        Block::around(target, prefix).filter(|_| prefix > 1)
    };
    text.lines().skip(1).filter_map(route).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> Block {
        Block::parse(text).expect("a block")
    }

    #[test]
    fn blocks_hold_and_overlap() {
        let vpc = block("10.1.0.0/16");
        assert_eq!(block("10.1.2.3/16"), vpc);
        assert_eq!(vpc.to_string(), "10.1.0.0/16");
        assert_eq!(vpc.gateway(), Ipv4Addr::new(10, 1, 0, 1));
        for (other, held, common) in [
            ("10.1.2.0/24", true, true),
            ("10.1.0.0/16", true, true),
            ("10.0.0.0/8", false, true),
            ("10.2.0.0/16", false, false),
            ("0.0.0.0/0", false, true),
            ("10.1.255.255/32", true, true),
        ] {
            assert_eq!(vpc.holds(block(other)), held, "{other}");
            assert_eq!(vpc.overlaps(block(other)), common, "{other}");
        }
        for (address, inside) in [("10.1.255.255", true), ("10.2.0.0", false)] {
            assert_eq!(vpc.contains(address.parse().expect("an address")), inside);
        }
        for text in ["", "10.0.0.0", "10.0.0/8", "10.0.0.0/33", "2600::/56"] {
            assert_eq!(Block::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_block_is_made_of_pieces() {
        let pieces: Vec<_> = block("198.18.0.0/15").pieces(22).collect();
        assert_eq!(pieces.len(), 128);
        assert_eq!(pieces[0], block("198.18.0.0/22"));
        assert_eq!(pieces[127], block("198.19.252.0/22"));
    }

    #[test]
    #[cfg(target_endian = "little")]
    fn routes_are_read_but_for_the_default_one() {
        let text = "\
Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
tun0\t00000080\t00000000\t0001\t0\t0\t0\t00000080\t0\t0\t0
tun0\t0000000A\t00000000\t0001\t0\t0\t0\t000000FF\t0\t0\t0
docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0
half";
        assert_eq!(
            read_routes(text),
            [block("10.0.0.0/8"), block("172.17.0.0/16")]
        );
        assert_eq!(read_routes(""), []);
    }
}
