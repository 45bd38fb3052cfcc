//! Where instances reach this machine, and whom each such address lets in: the routers of
//! Docker's networks, and what other VM managers say of their machines.
//!
//! Nothing here listens; the server does, for as long as an address is wanted.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use tokio::sync::watch;

/// The attribute with which a machine names the address at which it calls.
pub const DOOR: &str = "door";

/// The doors that there are to be, for those who see machines and those who listen.
#[derive(Debug, Default)]
pub struct Doors(watch::Sender<Wanted>);

/// Which addresses are to be open.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    networks: BTreeSet<orrery_docker::Door>,
    /// By the id of the instance.
    machines: BTreeMap<String, Machine>,
}

/// A machine that calls at a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// The address of the door.
    pub at: IpAddr,
    /// The machine's own addresses.
    pub callers: BTreeSet<IpAddr>,
}

impl Doors {
    /// What is wanted from now on.
    pub fn subscribe(&self) -> watch::Receiver<Wanted> {
        self.0.subscribe()
    }

    /// Takes note of machines that were seen: where each calls, if anywhere. Whoever listens
    /// hears of each that calls, for an address may have come to this machine meanwhile.
    pub fn seen(&self, machines: Vec<(String, Option<Machine>)>) {
        self.0.send_if_modified(|wanted| {
            let mut is_news = false;
            for (id, machine) in machines {
                is_news |= match machine {
                    Some(machine) => {
                        wanted.machines.insert(id, machine);
                        true
                    }
                    None => wanted.machines.remove(&id).is_some(),
                };
            }
            is_news
        });
    }

    /// Whether no machine calls at any.
    pub fn are_nobodys(&self) -> bool {
        self.0.borrow().machines.is_empty()
    }

    /// Forgets the machines of other instances.
    pub fn retain(&self, is_left: impl Fn(&str) -> bool) {
        self.0.send_if_modified(|wanted| {
            let before = wanted.machines.len();
            wanted.machines.retain(|id, _| is_left(id));
            wanted.machines.len() != before
        });
    }

    /// Has Docker's networks have their doors, until there is no Docker.
    pub async fn follow(&self, mut docker: watch::Receiver<BTreeSet<orrery_docker::Door>>) {
        loop {
            let networks = docker.borrow_and_update().clone();
            self.0.send_modify(|wanted| wanted.networks = networks);
            if docker.changed().await.is_err() {
                return;
            }
        }
    }
}

impl Wanted {
    /// The addresses.
    pub fn addresses(&self) -> BTreeSet<IpAddr> {
        let networks = self.networks.iter().map(|door| IpAddr::V4(door.at));
        let machines = self.machines.values().map(|machine| machine.at);
        networks.chain(machines).collect()
    }

    /// Whether a door lets in who calls from there.
    pub fn admits(&self, at: IpAddr, caller: IpAddr) -> bool {
        let mut networks = self.networks.iter().filter(|door| door.at == at);
        let mut machines = self.machines.values().filter(|machine| machine.at == at);
        networks.any(|door| door.admits(caller))
            || machines.any(|machine| machine.callers.contains(&caller))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    fn machine(at: &str, caller: &str) -> Option<Machine> {
        Some(Machine {
            at: ip(at),
            callers: [ip(caller)].into(),
        })
    }

    #[test]
    fn a_door_is_there_as_long_as_a_machine_names_it_and_lets_those_in() {
        let doors = Doors::default();
        let listener = doors.subscribe();
        let open = || {
            let addresses = listener.borrow().addresses();
            addresses
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        let admits = |at, caller| listener.borrow().admits(ip(at), ip(caller));
        doors.seen(vec![
            ("i-1".into(), machine("10.0.0.1", "10.0.0.7")),
            ("i-2".into(), machine("10.0.0.1", "10.0.0.8")),
            ("i-3".into(), machine("fd00::1", "fd00::7")),
            ("i-4".into(), None),
        ]);
        assert_eq!(open(), ["10.0.0.1", "fd00::1"]);
        assert!(admits("10.0.0.1", "10.0.0.7") && admits("10.0.0.1", "10.0.0.8"));
        assert!(!admits("10.0.0.1", "10.0.0.9") && !admits("fd00::1", "10.0.0.7"));
        doors.seen(vec![("i-1".into(), None)]);
        assert!(!admits("10.0.0.1", "10.0.0.7") && admits("10.0.0.1", "10.0.0.8"));
        doors.retain(|id| id == "i-3");
        assert_eq!(open(), ["fd00::1"]);
    }

    #[test]
    fn whoever_listens_hears_of_a_machine_that_is_seen_again() {
        let doors = Doors::default();
        let mut listener = doors.subscribe();
        let mut hears = |machine| {
            doors.seen(vec![("i-1".into(), machine)]);
            let has_changed = listener.has_changed().expect("the doors are there");
            listener.mark_unchanged();
            has_changed
        };
        assert!(!hears(None));
        assert!(hears(machine("10.0.0.1", "10.0.0.7")));
        assert!(hears(machine("10.0.0.1", "10.0.0.7")));
    }
}
