//! Security groups as a table of nftables: what no rule lets through is dropped.
//!
//! The table is made whole and put in place of the one before in one step, so there is no
//! moment without it. As on EC2, answers pass, and what interfaces need to be interfaces at
//! all.

use std::fmt::Write as _;
use std::net::IpAddr;

use orrery_sdk::contract::vm::types::{Peer, PortRange, Traffic, TrafficRule};
use orrery_sdk::contract::{Error, Nic, Result};

/// What goes in and out of one network interface.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    /// Number of its device within the container; while that is not known they are those of
    /// all devices.
    pub(crate) device: Option<u32>,
    pub(crate) ingress: Vec<TrafficRule>,
    pub(crate) egress: Vec<TrafficRule>,
}

impl Rules {
    pub(crate) fn of(nic: &Nic, device: u32) -> Self {
        Self {
            device: Some(device),
            ingress: nic.ingress.clone(),
            egress: nic.egress.clone(),
        }
    }
}

/// Which way a chain looks.
#[derive(Clone, Copy)]
enum Way {
    In,
    Out,
}

/// Where an instance's metadata service is.
const METADATA: [&str; 2] = ["ip daddr 169.254.169.254", "ip6 daddr fd00:ec2::254"];

/// A block of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Block(IpAddr, u8);

impl Block {
    fn parse(text: &str) -> Result<Self> {
        let refused = || Error::invalid(format!("'{text}' is no block of addresses"));
        let (address, prefix) = text.split_once('/').ok_or_else(refused)?;
        let address: IpAddr = address.parse().map_err(|_| refused())?;
        let prefix: u8 = prefix.parse().map_err(|_| refused())?;
        let bits = if address.is_ipv4() { 32 } else { 128 };
        (prefix <= bits)
            .then_some(Self(address, prefix))
            .ok_or_else(refused)
    }
}

/// What `nft` is to read. From the gateways comes whoever uses a port that the host offers, and
/// the host: they are the world that rules for blocks are about.
///
/// # Errors
/// `invalid`: an address or a block that is none.
pub(crate) fn table<'r>(
    rules: impl Iterator<Item = &'r Rules> + Clone,
    gateways: &[IpAddr],
) -> Result<String> {
    // One that is alone is for every device, whatever the flags of instances call it.
    let are_several = rules.clone().nth(1).is_some();
    // Declared before it is deleted, for it may not be there.
    let mut text =
        String::from("table inet orrery\ndelete table inet orrery\ntable inet orrery {\n");
    for (way, name, hook, interface) in [
        (Way::In, "in", "input", "iif"),
        (Way::Out, "out", "output", "oif"),
    ] {
        let mut line = |line: &str| {
            text.push_str("    ");
            text.push_str(line);
            text.push('\n');
        };
        line(&format!("chain {name} {{"));
        line(&format!("type filter hook {hook} priority 0; policy drop;"));
        if let Way::In = way {
            // Containers of the instance ask its metadata service; neighbours do not, whatever
            // rules of port 80 say.
            for service in METADATA {
                line(&format!("iifname \"eth*\" {service} drop"));
                line(&format!("{service} tcp dport 61254 accept"));
            }
        }
        if let Way::Out = way {
            line("ct original ip daddr 169.254.169.254 tcp dport 61254 accept");
        }
        line("ct state established,related accept");
        line(&format!("{interface} lo accept"));
        line("icmpv6 type { 133, 134, 135, 136, 137 } accept");
        for rules in rules.clone() {
            let on = match rules.device.filter(|_| are_several) {
                Some(number) => format!("{interface}name eth{number} "),
                None => String::new(),
            };
            let rules = match way {
                Way::In => &rules.ingress,
                Way::Out => &rules.egress,
            };
            for rule in rules {
                for peer in &rule.peers {
                    for ends in ends(way, peer, gateways)? {
                        if let Some(packets) = packets(&rule.traffic, ends.is_ipv4) {
                            line(&format!("{on}{}{packets} accept", ends.text));
                        }
                    }
                }
            }
        }
        if let Way::In = way {
            for gateway in gateways {
                let gateway = address(*gateway, "saddr");
                line(&format!("{gateway} tcp dport 22 accept"));
                // Who waits at a port of the host's is told at once.
                line(&format!("{gateway} meta l4proto tcp reject with tcp reset"));
            }
        }
        line("}");
    }
    text.push_str("}\n");
    Ok(text)
}

/// The other end of packets, as the beginning of a rule.
struct Ends {
    is_ipv4: bool,
    text: String,
}

fn address(address: IpAddr, end: &str) -> String {
    let family = if address.is_ipv4() { "ip" } else { "ip6" };
    format!("{family} {end} {address}")
}

fn ends(way: Way, peer: &Peer, gateways: &[IpAddr]) -> Result<Vec<Ends>> {
    let end = match way {
        Way::In => "saddr",
        Way::Out => "daddr",
    };
    let of_block = |text: &String| {
        let Block(first, prefix) = Block::parse(text)?;
        let is_ipv4 = first.is_ipv4();
        let text = match (prefix, is_ipv4) {
            (0, true) => "meta nfproto ipv4".to_owned(),
            (0, false) => "meta nfproto ipv6".to_owned(),
            _ => format!("{}/{prefix}", address(first, end)),
        };
        Ok(Ends { is_ipv4, text })
    };
    let blocks = match peer {
        Peer::Cidr(block) => std::slice::from_ref(block),
        Peer::Prefixes(blocks) => blocks,
        Peer::Group(members) => return of_members(end, &members.addresses),
    };
    let mut all: Vec<_> = blocks.iter().map(of_block).collect::<Result<_>>()?;
    if let Way::In = way
        && !blocks.is_empty()
    {
        all.extend(gateways.iter().map(|gateway| Ends {
            is_ipv4: gateway.is_ipv4(),
            text: address(*gateway, end),
        }));
    }
    Ok(all)
}

/// One rule a family, whatever the number of members.
fn of_members(end: &str, addresses: &[String]) -> Result<Vec<Ends>> {
    let parse = |text: &String| {
        let refused = |_| Error::invalid(format!("'{text}' is no address"));
        text.parse::<IpAddr>().map_err(refused)
    };
    let mut all: Vec<_> = addresses.iter().map(parse).collect::<Result<_>>()?;
    // A set has each of its elements once.
    all.sort_unstable();
    all.dedup();
    let families = [(true, "ip"), (false, "ip6")];
    let families = families.into_iter().filter_map(|(is_ipv4, family)| {
        let mut set = String::new();
        for member in all.iter().filter(|it| it.is_ipv4() == is_ipv4) {
            let comma = if set.is_empty() { "" } else { ", " };
            // To write to a string never fails.
            let _written = write!(set, "{comma}{member}");
        }
        (!set.is_empty()).then(|| Ends {
            is_ipv4,
            text: format!("{family} {end} {{ {set} }}"),
        })
    });
    Ok(families.collect())
}

/// Which packets, as the middle of a rule; none where the family has no such packets.
fn packets(traffic: &Traffic, is_ipv4: bool) -> Option<String> {
    let ports = |protocol: &str, &PortRange { first, last }: &PortRange| match (first, last) {
        (0, u16::MAX) => format!(" meta l4proto {protocol}"),
        (first, last) if first == last => format!(" {protocol} dport {first}"),
        _ => format!(" {protocol} dport {first}-{last}"),
    };
    let messages = |protocol: &str, kind: Option<u8>, code: Option<u8>| {
        let mut text = match kind {
            Some(kind) => format!(" {protocol} type {kind}"),
            None => format!(" meta l4proto {protocol}"),
        };
        if let Some(code) = code {
            let _written = write!(text, " {protocol} code {code}");
        }
        text
    };
    Some(match traffic {
        Traffic::All => String::new(),
        Traffic::Tcp(range) => ports("tcp", range),
        Traffic::Udp(range) => ports("udp", range),
        Traffic::Icmp(which) if is_ipv4 => messages("icmp", which.message_type, which.code),
        Traffic::Icmpv6(which) if !is_ipv4 => messages("icmpv6", which.message_type, which.code),
        Traffic::Icmp(_) | Traffic::Icmpv6(_) => return None,
        Traffic::Protocol(number) => format!(" meta l4proto {number}"),
    })
}

#[cfg(test)]
mod tests {
    use orrery_sdk::contract::vm::types::{GroupMembers, IcmpFilter};

    use super::*;

    fn rule(traffic: Traffic, peers: &[Peer]) -> TrafficRule {
        TrafficRule {
            traffic,
            peers: peers.to_vec(),
        }
    }

    fn range(first: u16, last: u16) -> PortRange {
        PortRange { first, last }
    }

    fn members(addresses: &[&str]) -> Peer {
        Peer::Group(GroupMembers {
            group_id: "sg-1".into(),
            addresses: addresses.iter().map(ToString::to_string).collect(),
        })
    }

    fn message(message_type: Option<u8>, code: Option<u8>) -> IcmpFilter {
        IcmpFilter { message_type, code }
    }

    /// The rules of a chain, without what every chain has.
    fn chain(rules: &[&Rules], name: &str) -> Vec<String> {
        let gateways = ["172.17.0.1".parse().expect("an address")];
        let text = table(rules.iter().copied(), &gateways).expect("rules that are well formed");
        let begin = format!("    chain {name} {{");
        let lines = text.lines().skip_while(|line| *line != begin);
        let common = "    icmpv6 type { 133, 134, 135, 136, 137 } accept";
        let lines = lines.skip_while(|line| *line != common).skip(1);
        let lines = lines.take_while(|line| *line != "    }").map(str::trim);
        lines.map(str::to_owned).collect()
    }

    #[test]
    fn what_rules_let_through_is_accepted_and_nothing_else() {
        let cidr = |block: &str| Peer::Cidr(block.to_owned());
        let rules = Rules {
            device: Some(0),
            ingress: vec![
                rule(
                    Traffic::Tcp(range(80, 81)),
                    &[cidr("0.0.0.0/0"), cidr("::/0")],
                ),
                rule(
                    Traffic::All,
                    &[members(&["10.0.0.4", "2001:db8::4", "10.0.0.4"])],
                ),
                rule(Traffic::All, &[members(&[])]),
                rule(
                    Traffic::Udp(range(53, 53)),
                    &[Peer::Prefixes(vec![
                        "10.0.0.0/8".into(),
                        "10.1.0.0/16".into(),
                    ])],
                ),
            ],
            egress: vec![
                rule(Traffic::Protocol(50), &[cidr("10.0.0.0/8")]),
                rule(
                    Traffic::Icmp(message(Some(8), None)),
                    &[cidr("10.0.0.0/8"), cidr("::/0")],
                ),
                rule(
                    Traffic::Icmpv6(message(Some(1), Some(4))),
                    &[cidr("2001:db8::/32")],
                ),
                rule(Traffic::Icmp(message(None, None)), &[cidr("10.0.0.0/8")]),
                rule(Traffic::Tcp(range(0, 65_535)), &[members(&["10.0.0.4"])]),
            ],
        };
        assert_eq!(
            chain(&[&rules], "in"),
            [
                "meta nfproto ipv4 tcp dport 80-81 accept",
                "ip saddr 172.17.0.1 tcp dport 80-81 accept",
                "meta nfproto ipv6 tcp dport 80-81 accept",
                "ip saddr 172.17.0.1 tcp dport 80-81 accept",
                "ip saddr { 10.0.0.4 } accept",
                "ip6 saddr { 2001:db8::4 } accept",
                "ip saddr 10.0.0.0/8 udp dport 53 accept",
                "ip saddr 10.1.0.0/16 udp dport 53 accept",
                "ip saddr 172.17.0.1 udp dport 53 accept",
                "ip saddr 172.17.0.1 tcp dport 22 accept",
                "ip saddr 172.17.0.1 meta l4proto tcp reject with tcp reset",
            ]
        );
        assert_eq!(
            chain(&[&rules], "out"),
            [
                "ip daddr 10.0.0.0/8 meta l4proto 50 accept",
                "ip daddr 10.0.0.0/8 icmp type 8 accept",
                "ip6 daddr 2001:db8::/32 icmpv6 type 1 icmpv6 code 4 accept",
                "ip daddr 10.0.0.0/8 meta l4proto icmp accept",
                "ip daddr { 10.0.0.4 } meta l4proto tcp accept",
            ]
        );
        assert_eq!(chain(&[&Rules::default()], "out"), [""; 0]);
    }

    #[test]
    fn interfaces_have_rules_of_their_own() {
        let of = |device, block: &str| Rules {
            device,
            ingress: vec![rule(
                Traffic::Tcp(range(80, 80)),
                &[Peer::Prefixes(vec![block.into()])],
            )],
            egress: vec![rule(Traffic::All, &[Peer::Cidr(block.into())])],
        };
        let (first, second) = (of(Some(0), "10.0.0.0/8"), of(Some(1), "10.1.0.0/16"));
        let unplaced = of(None, "10.2.0.0/16");
        let all = [&first, &second, &unplaced];
        assert_eq!(
            chain(&all, "out"),
            [
                "oifname eth0 ip daddr 10.0.0.0/8 accept",
                "oifname eth1 ip daddr 10.1.0.0/16 accept",
                "ip daddr 10.2.0.0/16 accept",
            ]
        );
        let ingress = chain(&all, "in");
        assert_eq!(
            ingress[2],
            "iifname eth1 ip saddr 10.1.0.0/16 tcp dport 80 accept"
        );
        assert_eq!(chain(&[&second], "out"), ["ip daddr 10.1.0.0/16 accept"]);
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let refused = |peer| {
            let rules = Rules {
                ingress: vec![rule(Traffic::All, &[peer])],
                ..Rules::default()
            };
            table(std::iter::once(&rules), &[]).is_err()
        };
        for block in [
            "10.0.0.0",
            "10.0.0.0/33",
            "::/129",
            "a/8",
            "10.0.0.0/8 accept; #/8",
        ] {
            assert!(refused(Peer::Cidr(block.into())), "{block}");
            assert!(refused(Peer::Prefixes(vec![block.into()])), "{block}");
        }
        for address in ["10.0.0.0/8", "}", ""] {
            assert!(refused(members(&[address])), "{address}");
        }
    }
}
