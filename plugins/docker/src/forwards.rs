//! Live ports where the engine is elsewhere: this program cannot listen on the engine's machine,
//! so a table of nftables there leads ports of its loopback to instances.
//!
//! All ports of an emulator are one table, loaded whole. It goes with the agent. Connections
//! that are there outlive their rule, as tracked ones do on EC2.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};

use bollard::models::ContainerSummary;
use orrery_sdk::contract::{Error, Kind, Result};
use tokio::sync::Mutex;

use crate::hands::{Hands, Machine};
use crate::live::{At, preferred};
use crate::ports::{HOST, Port};
use crate::seen::{EMULATOR, INSTANCE};
use crate::{Docker, seen};

/// Where Linux lists who listens in the network that reads it.
const LISTENING: &[&str] = &[
    "/proc/net/tcp",
    "/proc/net/tcp6",
    "/proc/net/udp",
    "/proc/net/udp6",
];

/// A port that leads to an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Forward {
    at: At,
    to: Ipv4Addr,
    bridge: String,
}

/// What leads to instances, by their ids.
#[derive(Default)]
pub(crate) struct Forwards(Mutex<State>);

#[derive(Default)]
struct State {
    instances: BTreeMap<String, Vec<Forward>>,
    loaded: String,
}

impl Docker {
    /// Has these ports of a container that runs be led to from the engine's machine, and no
    /// others. Where they are there.
    ///
    /// # Errors
    /// Why they are not.
    pub(crate) async fn forward(
        &self,
        container: &ContainerSummary,
        to: IpAddr,
        wanted: &[Port],
    ) -> Result<Vec<At>> {
        let told = |name| seen::label(container, name).unwrap_or_default();
        let (emulator_id, instance) = (told(EMULATOR), told(INSTANCE));
        let IpAddr::V4(to) = to else {
            return Ok(Vec::new());
        };
        let mut state = self.forwards.0.lock().await;
        let before = state.instances.remove(instance).unwrap_or_default();
        let mut now: Vec<_> = before
            .into_iter()
            .filter(|it| it.to == to && wanted.contains(&it.at.port))
            .collect();
        let is_new = |port: &&Port| !now.iter().any(|it| it.at.port == **port);
        let new: Vec<_> = wanted.iter().filter(is_new).collect();
        let machine = self.machine_by(Hands::Agent, emulator_id);
        if !new.is_empty() {
            let bridge = self.wired(container, None).await?.network.bridge;
            let mut taken = machine.listening().await?;
            taken.extend(state.instances.values().flatten().map(|it| it.at.host));
            taken.extend(now.iter().map(|it| it.at.host));
            for &port in new {
                let mut free =
                    preferred(seen::id(container), port).filter(|it| !taken.contains(it));
                let host = free.next().ok_or_else(|| {
                    Error::new(Kind::Capacity, "the engine's machine has no port left")
                })?;
                taken.insert(host);
                now.push(Forward {
                    at: At { port, host },
                    to,
                    bridge: bridge.clone(),
                });
            }
        }
        let all = now.iter().map(|it| it.at).collect();
        state.instances.insert(instance.to_owned(), now);
        state.load(machine, emulator_id).await?;
        Ok(all)
    }

    /// Has nothing lead to an instance that is no more.
    pub(crate) async fn forward_no_more(&self, emulator_id: &str, instance: &str) {
        let mut state = self.forwards.0.lock().await;
        state.instances.remove(instance);
        let machine = self.machine_by(Hands::Agent, emulator_id);
        if let Err(error) = state.load(machine, emulator_id).await {
            tracing::warn!(instance, %error, "ports of an instance that is no more are left");
        }
    }
}

impl State {
    async fn load(&mut self, machine: Machine<'_>, emulator_id: &str) -> Result<()> {
        let all: Vec<_> = self.instances.values().flatten().collect();
        let text = rules(&table(emulator_id), &all);
        // No agent is made to do nothing.
        if text == self.loaded || (all.is_empty() && self.loaded.is_empty()) {
            return Ok(());
        }
        // Linux takes an address of loopback for none of a bridge's otherwise.
        let bridges: BTreeSet<_> = all.iter().map(|it| &it.bridge).collect();
        let mut script = String::from("set -e\n");
        for bridge in bridges {
            let _ = writeln!(
                script,
                "echo 1 >/proc/sys/net/ipv4/conf/{bridge}/route_localnet"
            );
        }
        self.loaded.clear();
        let failed = |why| {
            let what = format!("cannot lead ports to instances: {why}");
            Error::new(Kind::Unavailable, what)
        };
        machine.run(&["sh", "-s"], &script).await.map_err(failed)?;
        let nft = ["nft", "-f", "-"];
        machine.run(&nft, &text).await.map_err(failed)?;
        self.loaded = text;
        Ok(())
    }
}

impl Machine<'_> {
    /// The ports at which somebody listens.
    async fn listening(&self) -> Result<BTreeSet<u16>> {
        let listed = self.run(&[&["cat"], LISTENING].concat(), "").await;
        let listed = listed.map_err(|why| Error::new(Kind::Unavailable, why.to_string()))?;
        Ok(read_listening(&listed))
    }
}

/// The ports of local addresses, whoever they belong to.
fn read_listening(listed: &str) -> BTreeSet<u16> {
    let port = |line: &str| {
        let local = line.split_ascii_whitespace().nth(1)?;
        u16::from_str_radix(local.rsplit_once(':')?.1, 16).ok()
    };
    listed.lines().filter_map(port).collect()
}

/// The table of an emulator.
pub(crate) fn table(emulator_id: &str) -> String {
    format!("orrery-{emulator_id}")
}

/// What `nft` is to read: the engine's machine calls instances from their gateway, and nobody
/// on a bridge gets to its loopback.
fn rules(table: &str, all: &[&Forward]) -> String {
    // Declared before it is deleted, for it may not be there.
    let mut text = format!("table ip {table}\ndelete table ip {table}\n");
    if all.is_empty() {
        return text;
    }
    let bridges: BTreeSet<_> = all.iter().map(|it| format!("\"{}\"", it.bridge)).collect();
    let bridges = bridges.into_iter().collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        text,
        "table ip {table} {{\n\
         chain in {{\n\
         type filter hook prerouting priority -300;\n\
         iifname {{ {bridges} }} ip daddr 127.0.0.0/8 drop\n\
         }}\n\
         chain back {{\n\
         type nat hook postrouting priority 100;\n\
         oifname {{ {bridges} }} ip saddr 127.0.0.0/8 masquerade\n\
         }}\n\
         chain out {{\n\
         type nat hook output priority -100;"
    );
    for Forward { at, to, .. } in all {
        let At { port, host } = at;
        let (protocol, number) = (port.protocol, port.number);
        let _ = writeln!(
            text,
            "ip daddr {HOST} {protocol} dport {host} dnat to {to}:{number}"
        );
    }
    text.push_str("}\n}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_of_loopback_lead_to_instances_and_nothing_else_gets_there() {
        let forward = |number, host, bridge: &str| Forward {
            at: At {
                port: Port {
                    protocol: "tcp",
                    number,
                },
                host,
            },
            to: Ipv4Addr::new(10, 0, 0, 4),
            bridge: bridge.into(),
        };
        let both = [forward(80, 10_001, "a"), forward(81, 10_002, "b")];
        let text = rules("t", &both.iter().collect::<Vec<_>>());
        for line in [
            "delete table ip t",
            "iifname { \"a\", \"b\" } ip daddr 127.0.0.0/8 drop",
            "ip daddr 127.0.0.1 tcp dport 10001 dnat to 10.0.0.4:80",
            "ip daddr 127.0.0.1 tcp dport 10002 dnat to 10.0.0.4:81",
        ] {
            assert!(text.lines().any(|it| it == line), "{line} in {text}");
        }
        assert_eq!(rules("t", &[]), "table ip t\ndelete table ip t\n");
    }

    #[test]
    fn ports_that_are_taken_are_read_from_linux() {
        let listed = "\
  sl  local_address rem_address   st tx_queue rx_queue
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000
  sl  local_address                         remote_address
   1: 00000000000000000000000000000000:0016 00000000000000000000000000000000:0000 0A";
        assert_eq!(read_listening(listed), BTreeSet::from([22, 8_080]));
    }
}
