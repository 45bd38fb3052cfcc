//! Security groups as libvirt's network filters: one an interface, which lets through what the
//! rules say and drops the rest. A filter that is defined anew is at once that of the machines
//! that run. There is no IPv6 on libvirt's networks as we use them, so all of that is dropped.

use std::net::{IpAddr, Ipv4Addr};

use ipnet::IpNet;
use orrery_sdk::contract::vm::types::{IcmpFilter, Peer, PortRange, Traffic, TrafficRule};
use orrery_sdk::contract::{Error, Result};
use uuid::Uuid;
use virt::connect::Connect;
use virt::nwfilter::NWFilter;

use crate::connection::{failed, found};
use crate::xml::Element;

/// Rules that let through come before the one that drops.
const ACCEPTED: i32 = 100;
const DROPPED: i32 = 900;

/// Which way packets go, as the guest sees it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }

    /// What the other end is called.
    fn peer(self) -> &'static str {
        match self {
            Self::In => "src",
            Self::Out => "dst",
        }
    }
}

/// The rules of an interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) ingress: Vec<TrafficRule>,
    pub(crate) egress: Vec<TrafficRule>,
}

impl Rules {
    /// Whether the interfaces that they are about include this address.
    pub(crate) fn name(&self, address: &str) -> bool {
        let all = self.ingress.iter().chain(&self.egress);
        let mut peers = all.flat_map(|rule| &rule.peers);
        peers.any(|peer| match peer {
            Peer::Group(members) => members.addresses.iter().any(|it| it == address),
            _ => false,
        })
    }
}

/// The name of an interface's filter.
pub(crate) fn name(interface_id: &str) -> String {
    format!("orrery-{interface_id}")
}

/// Defines the filter of an interface. From `gateway` comes whoever is outside of the network:
/// the world that rules for blocks are about. Members of groups are known by the addresses that
/// `real` gives for EC2's.
///
/// # Errors
/// `invalid`: an address or a block that is none. `unsupported`: the hypervisor has no filters.
pub(crate) fn define(
    connection: &Connect,
    interface_id: &str,
    rules: &Rules,
    gateway: Option<Ipv4Addr>,
    real: &dyn Fn(&str) -> Option<String>,
) -> Result<()> {
    let described = describe(interface_id, rules, gateway, real)?;
    let defined = NWFilter::define_xml(connection, &described.write());
    defined
        .map(drop)
        .map_err(|why| failed("define the rules of an interface", &why))
}

/// Removes the filter of an interface. Absence is success.
///
/// # Errors
/// libvirt's.
pub(crate) fn remove(connection: &Connect, interface_id: &str) -> Result<()> {
    let looked = NWFilter::lookup_by_name(connection, &name(interface_id));
    match found("find the rules of an interface", looked) {
        Ok(Some(filter)) => {
            let gone = filter.undefine();
            gone.map_err(|why| failed("remove the rules of an interface", &why))
        }
        Ok(None) => Ok(()),
        // Where there are no filters, there is none.
        Err(_) => Ok(()),
    }
}

fn describe(
    interface_id: &str,
    rules: &Rules,
    gateway: Option<Ipv4Addr>,
    real: &dyn Fn(&str) -> Option<String>,
) -> Result<Element> {
    let name = name(interface_id);
    // Of the name, so that it is the same filter when it is defined anew.
    let uuid = Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes());
    let mut filter = Element::new("filter")
        .with("name", &name)
        .with("chain", "root")
        .child(Element::new("uuid").text(uuid))
        .children(always(gateway));
    for (way, rules) in [(Way::In, &rules.ingress), (Way::Out, &rules.egress)] {
        for rule in rules {
            for peer in &rule.peers {
                for end in ends(way, peer, gateway, real)? {
                    filter = filter.children(packets(way, &rule.traffic, end));
                }
            }
        }
    }
    let dropped = ["all", "all-ipv6"].map(|packets| {
        let direction = "inout";
        rule("drop", direction, DROPPED, Element::new(packets))
    });
    Ok(filter.children(dropped))
}

/// What security groups have no say in: addresses and names are given and asked for, metadata
/// too, and who has the hypervisor's machine may use SSH.
fn always(gateway: Option<Ipv4Addr>) -> Vec<Element> {
    let udp = |from: Option<u16>, to: u16| {
        let packets = Element::new("udp");
        let packets = match from {
            Some(from) => packets.with("srcportstart", from),
            None => packets,
        };
        packets.with("dstportstart", to)
    };
    let to = |protocol: &str, address: &str, port: u16| {
        Element::new(protocol)
            .with("dstipaddr", address)
            .with("dstipmask", 32)
            .with("dstportstart", port)
    };
    let mut all = vec![
        accept(Way::Out, udp(Some(68), 67)),
        accept(Way::In, udp(Some(67), 68)),
        accept(Way::Out, to("tcp", "169.254.169.254", 80)),
    ];
    if let Some(gateway) = gateway {
        let gateway = gateway.to_string();
        all.push(accept(Way::Out, to("udp", &gateway, 53)));
        all.push(accept(Way::Out, to("tcp", &gateway, 53)));
        let ssh = Element::new("tcp")
            .with("srcipaddr", &gateway)
            .with("srcipmask", 32)
            .with("dstportstart", 22);
        all.push(accept(Way::In, ssh));
    }
    all
}

fn accept(way: Way, packets: Element) -> Element {
    rule("accept", way.name(), ACCEPTED, packets)
}

fn rule(action: &str, direction: &str, priority: i32, packets: Element) -> Element {
    Element::new("rule")
        .with("action", action)
        .with("direction", direction)
        .with("priority", priority)
        .child(packets)
}

/// Restricts packets to the other end; a block of all addresses is no restriction.
fn restrict(way: Way, end: IpNet, packets: Element) -> Element {
    match end.prefix_len() {
        0 => packets,
        prefix => packets
            .with(&format!("{}ipaddr", way.peer()), end.addr())
            .with(&format!("{}ipmask", way.peer()), prefix),
    }
}

fn block(text: &str) -> Result<IpNet> {
    let parsed: std::result::Result<IpNet, _> = text.parse();
    parsed.map_err(|_| Error::invalid(format!("'{text}' is no block of addresses")))
}

fn one(address: &str) -> Result<IpNet> {
    let parsed: std::result::Result<IpAddr, _> = address.parse();
    let refused = |_| Error::invalid(format!("'{address}' is no address"));
    parsed.map(IpNet::from).map_err(refused)
}

fn ends(
    way: Way,
    peer: &Peer,
    gateway: Option<Ipv4Addr>,
    real: &dyn Fn(&str) -> Option<String>,
) -> Result<Vec<IpNet>> {
    let blocks = match peer {
        Peer::Cidr(block) => std::slice::from_ref(block),
        Peer::Prefixes(blocks) => blocks,
        Peer::Group(members) => {
            let real = members
                .addresses
                .iter()
                .map(|it| real(it).unwrap_or_else(|| it.clone()));
            return real.map(|address| one(&address)).collect();
        }
    };
    let mut all: Vec<_> = blocks.iter().map(|it| block(it)).collect::<Result<_>>()?;
    if way == Way::In && !blocks.is_empty() {
        all.extend(gateway.map(|gateway| IpNet::from(IpAddr::from(gateway))));
    }
    Ok(all)
}

/// The rule for such packets; none where libvirt has no word for them: they are dropped.
fn packets(way: Way, traffic: &Traffic, end: IpNet) -> Option<Element> {
    if !end.addr().is_ipv4() {
        return None;
    }
    let to_ports = |name: &str, &PortRange { first, last }: &PortRange| {
        let packets = Element::new(name);
        match (first, last) {
            (0, u16::MAX) => packets,
            (first, last) => packets.with("dstportstart", first).with("dstportend", last),
        }
    };
    let messages = |filter: &IcmpFilter| {
        let mut packets = Element::new("icmp");
        for (name, value) in [("type", filter.message_type), ("code", filter.code)] {
            if let Some(value) = value {
                packets = packets.with(name, value);
            }
        }
        packets
    };
    let packets = match traffic {
        Traffic::All => Element::new("all"),
        Traffic::Tcp(range) => to_ports("tcp", range),
        Traffic::Udp(range) => to_ports("udp", range),
        Traffic::Icmp(filter) => messages(filter),
        Traffic::Icmpv6(_) => return None,
        Traffic::Protocol(number) => Element::new(match number {
            50 => "esp",
            51 => "ah",
            132 => "sctp",
            136 => "udplite",
            _ => return None,
        }),
    };
    Some(accept(way, restrict(way, end, packets)))
}

#[cfg(test)]
mod tests {
    use orrery_sdk::contract::vm::types::GroupMembers;

    use super::*;

    fn rules_of(ingress: Vec<TrafficRule>, egress: Vec<TrafficRule>) -> Result<Vec<String>> {
        let rules = Rules { ingress, egress };
        let gateway = Some(Ipv4Addr::new(192, 168, 122, 1));
        let real = |private: &str| (private == "172.31.0.4").then(|| "192.168.122.9".to_owned());
        let own = always(gateway).len();
        let filter = describe("eni-1", &rules, gateway, &real)?;
        let all: Vec<_> = filter.all("rule").map(Element::write).collect();
        let common = [
            "<rule action=\"drop\" direction=\"inout\" priority=\"900\"><all/></rule>",
            "<rule action=\"drop\" direction=\"inout\" priority=\"900\"><all-ipv6/></rule>",
        ];
        assert_eq!(&all[all.len() - 2..], common);
        let between = all[own..all.len() - 2].iter();
        let begin = "<rule action=\"accept\" direction=\"";
        Ok(between
            .map(|rule| {
                let rest = rule.strip_prefix(begin).expect(rule);
                let rest = rest.strip_suffix("/></rule>").expect(rest);
                rest.replace("\" priority=\"100\"><", " ").replace('"', "")
            })
            .collect())
    }

    fn rule_of(traffic: Traffic, peer: Peer) -> TrafficRule {
        TrafficRule {
            traffic,
            peers: vec![peer],
        }
    }

    fn block(text: &str) -> Peer {
        Peer::Cidr(text.into())
    }

    #[test]
    fn what_rules_let_through_is_accepted_and_nothing_else() {
        let range = |first, last| PortRange { first, last };
        let members = |addresses: &[&str]| {
            Peer::Group(GroupMembers {
                group_id: "sg-1".into(),
                addresses: addresses.iter().map(ToString::to_string).collect(),
            })
        };
        let all = rules_of(
            vec![
                rule_of(Traffic::Tcp(range(80, 81)), block("10.0.0.0/8")),
                rule_of(
                    Traffic::All,
                    members(&["172.31.0.4", "172.31.0.5", "fd00::1"]),
                ),
                rule_of(Traffic::Udp(range(53, 53)), block("::/0")),
                rule_of(Traffic::Protocol(47), block("0.0.0.0/0")),
            ],
            vec![
                rule_of(Traffic::All, block("0.0.0.0/0")),
                rule_of(
                    Traffic::Icmp(IcmpFilter {
                        message_type: Some(8),
                        code: None,
                    }),
                    block("10.0.0.0/8"),
                ),
                rule_of(Traffic::Icmp(IcmpFilter::default()), block("::/0")),
                rule_of(Traffic::Protocol(50), block("fd00::/8")),
            ],
        );
        assert_eq!(
            all.expect("they are well formed"),
            [
                "in tcp dstportstart=80 dstportend=81 srcipaddr=10.0.0.0 srcipmask=8",
                "in tcp dstportstart=80 dstportend=81 srcipaddr=192.168.122.1 srcipmask=32",
                "in all srcipaddr=192.168.122.9 srcipmask=32",
                "in all srcipaddr=172.31.0.5 srcipmask=32",
                "in udp dstportstart=53 dstportend=53 srcipaddr=192.168.122.1 srcipmask=32",
                "out all",
                "out icmp type=8 dstipaddr=10.0.0.0 dstipmask=8",
            ]
        );
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "10.0.0.0",
            "10.0.0.0/33",
            "::/129",
            "a/8",
            "10.0.0.0/8' x='/8",
        ] {
            let refused = rules_of(vec![rule_of(Traffic::All, block(text))], Vec::new());
            assert!(refused.is_err(), "{text}");
        }
    }
}
