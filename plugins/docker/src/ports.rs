//! Which ports of an instance the engine offers on the host.

use std::collections::HashMap;

use bollard::models::{PortBinding, PortMap};
use orrery_sdk::contract::vm::types::{Peer, PortRange, Traffic, TrafficRule};
use orrery_sdk::contract::{Mapping, Nic};

/// Where the host offers them.
pub(crate) const HOST: &str = "127.0.0.1";
/// SSH.
pub(crate) const SSH: Port = Port {
    protocol: "tcp",
    number: 22,
};

/// A port inside the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Port {
    pub(crate) protocol: &'static str,
    pub(crate) number: u16,
}

/// Ports that are offered, and how many more the rules let in.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Offered {
    pub(crate) ports: Vec<Port>,
    pub(crate) left_out: usize,
}

/// What a launch publishes, as far as the limit goes; SSH always and last.
pub(crate) fn published(nics: &[Nic], limit: usize) -> Offered {
    let rules = nics.iter().flat_map(|nic| &nic.ingress);
    let mut offered = besides(&[SSH], rules, limit);
    offered.ports.push(SSH);
    offered
}

/// What the rules let in from addresses besides the ports that are offered already, each port
/// once in the order of the rules, as far as there is room. Rules for everybody's every port
/// name none.
pub(crate) fn besides<'r>(
    there: &[Port],
    rules: impl Iterator<Item = &'r TrafficRule>,
    room: usize,
) -> Offered {
    let mut offered = Offered::default();
    for (protocol, &PortRange { first, last }) in rules.filter_map(range) {
        // Port 0 is no port of a socket.
        for number in first.max(1)..=last {
            let port = Port { protocol, number };
            if there.contains(&port) || offered.ports.contains(&port) {
                continue;
            }
            if offered.ports.len() == room {
                offered.left_out += usize::from(last - number) + 1;
                break;
            }
            offered.ports.push(port);
        }
    }
    offered
}

/// The ports that a rule lets in from addresses.
fn range(rule: &TrafficRule) -> Option<(&'static str, &PortRange)> {
    let is_group = |peer: &Peer| matches!(peer, Peer::Group(_));
    let range = match &rule.traffic {
        Traffic::Tcp(range) => ("tcp", range),
        Traffic::Udp(range) => ("udp", range),
        _ => return None,
    };
    (!rule.peers.iter().all(is_group)).then_some(range)
}

impl Port {
    /// Whether a rule lets it in from addresses.
    pub(crate) fn is_in(self, rule: &TrafficRule) -> bool {
        range(rule).is_some_and(|(protocol, &PortRange { first, last })| {
            protocol == self.protocol && (first..=last).contains(&self.number)
        })
    }

    /// That of a mapping; none where its protocol has no rules of its own.
    pub(crate) fn of(mapping: &Mapping) -> Option<Self> {
        let protocol = ["tcp", "udp"]
            .into_iter()
            .find(|it| *it == mapping.protocol)?;
        Some(Self {
            protocol,
            number: mapping.guest_port,
        })
    }

    /// As Docker writes it.
    pub(crate) fn name(self) -> String {
        format!("{}/{}", self.number, self.protocol)
    }
}

/// Each port on one of the host's that is free.
pub(crate) fn bindings(ports: &[Port]) -> PortMap {
    let binding = || PortBinding {
        host_ip: Some(HOST.to_owned()),
        host_port: Some(String::new()),
    };
    let all = ports
        .iter()
        .map(|port| (port.name(), Some(vec![binding()])));
    all.collect::<HashMap<_, _>>()
}

/// The documented way of writing where ports are: `{'8000/tcp': 29043, '22/tcp': 12862}`.
pub(crate) fn shown(mappings: &[Mapping]) -> String {
    let one = |it: &Mapping| format!("'{}/{}': {}", it.guest_port, it.protocol, it.host_port);
    let all: Vec<_> = mappings.iter().map(one).collect();
    format!("{{{}}}", all.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nic(rules: &[(Traffic, &str)]) -> Nic {
        let rule = |(traffic, peer): &(Traffic, &str)| TrafficRule {
            traffic: traffic.clone(),
            peers: vec![Peer::Cidr((*peer).to_owned())],
        };
        Nic {
            ingress: rules.iter().map(rule).collect(),
            ..Nic::default()
        }
    }

    fn range(first: u16, last: u16) -> PortRange {
        PortRange { first, last }
    }

    fn port(protocol: &'static str, number: u16) -> Port {
        Port { protocol, number }
    }

    #[test]
    fn rules_publish_their_ports_and_ssh_comes_last() {
        let names = |published: &Offered| {
            let names = published.ports.iter().map(|port| port.name());
            names.collect::<Vec<_>>().join(" ")
        };
        let rules = nic(&[
            (Traffic::All, "172.31.0.0/16"),
            (Traffic::Tcp(range(22, 22)), "0.0.0.0/0"),
            (Traffic::Tcp(range(8_000, 8_001)), "0.0.0.0/0"),
            (Traffic::Udp(range(53, 53)), "10.0.0.0/8"),
            (Traffic::Tcp(range(8_001, 8_002)), "::/0"),
        ]);
        let all = published(&[rules], 32);
        assert_eq!(names(&all), "8000/tcp 8001/tcp 53/udp 8002/tcp 22/tcp");
        assert_eq!(all.left_out, 0);

        let wide = published(&[nic(&[(Traffic::Tcp(range(0, 65_535)), "0.0.0.0/0")])], 3);
        assert_eq!(names(&wide), "1/tcp 2/tcp 3/tcp 22/tcp");
        assert_eq!(wide.left_out, 65_532);
        assert_eq!(names(&published(&[], 32)), "22/tcp");
    }

    #[test]
    fn ports_that_are_offered_take_room_and_are_offered_once() {
        let nic = nic(&[
            (Traffic::Tcp(range(22, 24)), "0.0.0.0/0"),
            (Traffic::Udp(range(23, 26)), "10.0.0.0/8"),
        ]);
        let there = [SSH, port("tcp", 24)];
        let offered = besides(&there, nic.ingress.iter(), 3);
        let expected = [port("tcp", 23), port("udp", 23), port("udp", 24)];
        assert_eq!(offered.ports, expected);
        assert_eq!(offered.left_out, 2);
        for (port, is_in) in [
            (port("tcp", 24), true),
            (port("tcp", 25), false),
            (port("udp", 25), true),
        ] {
            assert_eq!(
                nic.ingress.iter().any(|rule| port.is_in(rule)),
                is_in,
                "{port:?}"
            );
        }
    }

    #[test]
    fn mappings_are_written_as_documented() {
        let mapping = |guest_port, host_port| Mapping {
            protocol: "tcp".into(),
            guest_port,
            host_ip: HOST.into(),
            host_port,
        };
        assert_eq!(
            shown(&[mapping(8_000, 29_043), mapping(22, 12_862)]),
            "{'8000/tcp': 29043, '22/tcp': 12862}"
        );
        assert_eq!(shown(&[]), "{}");
    }
}
