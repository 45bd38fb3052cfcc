//! Networks that reach each other, because their VPCs are peers or they are blocks of one VPC:
//! rules of ours in the packet filter of the engine's machine.
//!
//! Docker drops what goes from one of its networks to another, drops what comes to a container
//! from elsewhere than its bridge, and masks who calls. Each of the three has a chain of ours in
//! front that lets peers through as they are. All rules are loaded whole and by the pair, so
//! that nothing depends on what was there. Where a network has another block than EC2's, the
//! last chain also lets EC2's addresses be as they are; without either there are no rules.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::time::Duration;

use tokio::sync::Mutex;

use crate::Docker;
use crate::block::Block;
use crate::hands::{Hands, Machine};
use crate::networks::Found;

/// Two VPCs by their ids.
pub type Pair = (String, String);

/// Each table with the chain that Docker, or Linux, has before its own rules there.
const PLACES: &[(&str, &str)] = &[
    ("raw", "PREROUTING"),
    ("filter", "DOCKER-USER"),
    ("nat", "POSTROUTING"),
];

/// How long to wait for others.
const PAUSES: &[Duration] = &[
    Duration::from_millis(50),
    Duration::from_millis(200),
    Duration::from_millis(500),
];

/// What `iptables` says where it will never work.
const HOPELESS: &[&str] = &["Permission denied", "not permitted", "cannot be run"];

/// What it says of what is not there.
const ABSENT: &[&str] = &[
    "No chain/target/match",
    "matching rule exist",
    "does not exist",
    "Couldn't load target",
];

/// Which VPCs are to reach each other, and what is there of it.
#[derive(Default)]
pub(crate) struct Peering(Mutex<State>);

#[derive(Default)]
struct State {
    wanted: BTreeSet<Pair>,
    /// What was loaded last, by the chain; none where that is not known.
    loaded: HashMap<String, String>,
    /// It has been said that there is no way.
    is_told: bool,
}

/// One direction between two networks.
struct Way<'a> {
    from: &'a Found,
    to: &'a Found,
}

impl Docker {
    /// Has these VPCs reach each other from now on, and no others.
    pub async fn join(&self, emulator_id: &str, pairs: BTreeSet<Pair>) {
        let is_news = {
            let mut state = self.peering.0.lock().await;
            let is_news = state.wanted != pairs;
            state.wanted = pairs;
            is_news
        };
        if is_news {
            self.join_networks(emulator_id, Known::Still).await;
        }
    }

    /// Makes the rules be as they should for the networks that there are.
    pub(crate) async fn join_networks(&self, emulator_id: &str, known: Known) {
        let mut state = self.peering.0.lock().await;
        let chain = chain(emulator_id);
        let has_some = state.loaded.get(&chain).is_some_and(|it| !it.is_empty());
        if known == Known::NoMore && has_some {
            state.loaded.remove(&chain);
        }
        let networks = match self.vpcs(emulator_id).await {
            Ok(networks) => networks,
            Err(error) => {
                tracing::debug!(%error, "cannot look at the networks of peers");
                return;
            }
        };
        let ways = ways(&networks, &state.wanted);
        // An earlier run of the emulator may have left some.
        let is_untouched = known == Known::Still && !state.loaded.contains_key(&chain);
        if networks.is_empty() && is_untouched {
            return;
        }
        let rules = rules(&chain, &ways, &networks);
        if state.loaded.get(&chain) == Some(&rules) {
            return;
        }
        let bridges: Vec<_> = networks.iter().map(|(_, it)| &*it.bridge).collect();
        let machine = match self.machine(emulator_id, &bridges).await {
            Ok(machine) => machine,
            Err(error) => {
                tracing::debug!(%error, "cannot look for the networks of peers");
                return;
            }
        };
        // No agent is made to do nothing.
        let is_new = !state.loaded.contains_key(&chain);
        if machine.by == Hands::Agent && rules.is_empty() && is_new {
            return;
        }
        let done = Filter(machine).load(&chain, &rules).await;
        match done {
            Ok(()) => {
                state.loaded.insert(chain, rules);
            }
            Err(why) => {
                if !ways.is_empty() && !std::mem::replace(&mut state.is_told, true) {
                    tracing::warn!(
                        why,
                        "the networks of peers, or of one VPC, do not reach each other on Docker"
                    );
                }
            }
        }
    }
}

/// Whether the rules are as they were loaded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    Still,
    NoMore,
}

fn ways<'a>(networks: &'a [(String, Found)], pairs: &BTreeSet<Pair>) -> Vec<Way<'a>> {
    let is_joined = |one: &str, other: &str| {
        pairs
            .iter()
            .any(|(a, b)| (a == one && b == other) || (a == other && b == one))
    };
    let mut ways = Vec::new();
    for (one, from) in networks {
        for (other, to) in networks {
            // Two blocks of one VPC are two networks.
            if is_joined(one, other) || (one == other && from.id != to.id) {
                ways.push(Way { from, to });
            }
        }
    }
    ways
}

fn chain(emulator_id: &str) -> String {
    // A chain's name has 28 letters at most.
    let id: String = emulator_id
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(16)
        .collect();
    format!("ORRERY-{id}")
}

/// What `iptables-restore` reads; nothing where there is nobody to let through.
fn rules(chain: &str, ways: &[Way<'_>], networks: &[(String, Found)]) -> String {
    let mut text = String::new();
    // EC2's addresses are no reason to mask who calls on a bridge that has others.
    let elsewhere = networks.iter().map(|(_, network)| network);
    let elsewhere: Vec<_> = elsewhere.filter(|it| it.used != it.block).collect();
    if ways.is_empty() && elsewhere.is_empty() {
        return text;
    }
    for (table, _) in PLACES {
        let _ = writeln!(text, "*{table}\n:{chain} - [0:0]");
        for Way { from, to } in ways {
            let (source, target): (Block, Block) = (from.used, to.used);
            let bridges = match *table {
                "raw" => format!("-i {} ", from.bridge),
                "filter" => format!("-i {} -o {} ", from.bridge, to.bridge),
                _ => format!("-o {} ", to.bridge),
            };
            let _ = writeln!(
                text,
                "-A {chain} {bridges}-s {source} -d {target} -j ACCEPT"
            );
        }
        for Found { bridge, block, .. } in elsewhere.iter().filter(|_| *table == "nat") {
            let _ = writeln!(text, "-A {chain} -o {bridge} -s {block} -j ACCEPT");
        }
        text.push_str("COMMIT\n");
    }
    text
}

/// The packet filter of the engine's machine.
struct Filter<'a>(Machine<'a>);

impl Filter<'_> {
    /// Loads the rules as often as it takes: others change the same tables at the same time,
    /// and then either may fail.
    async fn load(&self, chain: &str, rules: &str) -> Result<(), String> {
        for pause in PAUSES {
            match self.try_load(chain, rules).await {
                Err(why) if !HOPELESS.iter().any(|said| why.contains(said)) => {
                    tracing::debug!(why, "the packet filter is busy");
                    tokio::time::sleep(*pause).await;
                }
                done => return done,
            }
        }
        self.try_load(chain, rules).await
    }

    /// Loads the rules and has them come first; without any, takes away the chains.
    async fn try_load(&self, chain: &str, rules: &str) -> Result<(), String> {
        if rules.is_empty() {
            // One that is empty lets nobody through, whatever becomes of the rest.
            if !gone(self.iptables("filter", &["-F", chain]).await)? {
                for (table, before) in PLACES {
                    gone(self.iptables(table, &["-D", before, "-j", chain]).await)?;
                    gone(self.iptables(table, &["-F", chain]).await)?;
                    gone(self.iptables(table, &["-X", chain]).await)?;
                }
            }
            return Ok(());
        }
        self.run(&["iptables-restore", "--wait", "--noflush"], rules)
            .await?;
        for (table, before) in PLACES {
            // Docker puts its own rules first whenever it makes a network.
            gone(self.iptables(table, &["-D", before, "-j", chain]).await)?;
            self.iptables(table, &["-I", before, "-j", chain]).await?;
        }
        Ok(())
    }

    async fn iptables(&self, table: &str, arguments: &[&str]) -> Result<(), String> {
        let all = [&["iptables", "--wait", "-t", table], arguments].concat();
        self.run(&all, "").await
    }

    async fn run(&self, command: &[&str], input: &str) -> Result<(), String> {
        let done = self.0.run(command, input).await;
        done.map(drop).map_err(|why| why.to_string())
    }
}

/// Whether there was nothing of that name.
fn gone(done: Result<(), String>) -> Result<bool, String> {
    match done {
        Ok(()) => Ok(false),
        Err(why) if ABSENT.iter().any(|said| why.contains(said)) => Ok(true),
        Err(why) => Err(why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_peers_and_blocks_of_one_vpc_are_let_through_and_both_ways() {
        let network = |vpc: &str, block: &str| {
            let block = Block::parse(block).expect("a block");
            let found = Found {
                id: block.to_string(),
                block,
                used: block,
                bridge: format!("br-{vpc}"),
            };
            (vpc.to_owned(), found)
        };
        let networks = [
            network("a", "10.0.0.0/16"),
            network("b", "10.1.0.0/16"),
            network("c", "10.2.0.0/16"),
        ];
        let pair = ("b".to_owned(), "a".to_owned());
        let loaded = rules("X", &ways(&networks, &BTreeSet::from([pair])), &networks);
        let expected = "\
*raw
:X - [0:0]
-A X -i br-a -s 10.0.0.0/16 -d 10.1.0.0/16 -j ACCEPT
-A X -i br-b -s 10.1.0.0/16 -d 10.0.0.0/16 -j ACCEPT
COMMIT
*filter
:X - [0:0]
-A X -i br-a -o br-b -s 10.0.0.0/16 -d 10.1.0.0/16 -j ACCEPT
-A X -i br-b -o br-a -s 10.1.0.0/16 -d 10.0.0.0/16 -j ACCEPT
COMMIT
*nat
:X - [0:0]
-A X -o br-b -s 10.0.0.0/16 -d 10.1.0.0/16 -j ACCEPT
-A X -o br-a -s 10.1.0.0/16 -d 10.0.0.0/16 -j ACCEPT
COMMIT
";
        assert_eq!(loaded, expected);
        let gone = ("a".to_owned(), "z".to_owned());
        let none = ways(&networks, &BTreeSet::from([gone]));
        assert_eq!(rules("X", &none, &networks), "");

        let blocks = [network("a", "10.0.0.0/16"), network("a", "10.8.0.0/16")];
        let own = rules("X", &ways(&blocks, &BTreeSet::new()), &blocks);
        assert!(own.contains("-A X -o br-a -s 10.0.0.0/16 -d 10.8.0.0/16 -j ACCEPT\n"));
        assert!(!own.contains("-s 10.0.0.0/16 -d 10.0.0.0/16"));

        let mut shadow = network("d", "10.3.0.0/16");
        shadow.1.used = Block::parse("198.18.0.0/22").expect("a block");
        let masked = rules("X", &[], &[shadow]);
        assert!(masked.ends_with("-A X -o br-d -s 10.3.0.0/16 -j ACCEPT\nCOMMIT\n"));
    }

    #[test]
    fn a_chain_s_name_is_short_enough() {
        let name = chain("0123abcd-4567-89ab-cdef-0123456789ab");
        assert_eq!(name, "ORRERY-0123abcd456789ab");
    }
}
