//! Running machines made as they should be by now, through what their managers offer besides
//! the verbs of a machine.
//!
//! What a machine should be is its launch data, which the store has at any time. What it was
//! last made to be is remembered here, so a change costs the calls that it takes; where that is
//! not known, after a restart or a reboot, everything is applied once, for every call may be
//! repeated. A step that fails is tried again and never ends a machine.

mod applied;
mod worker;

use orrery_contract::vm::types::{Mapping, TrafficRule};
use orrery_contract::{Caller, LaunchSpec, Nic, Result, Target};

pub(crate) use applied::{Applied, Before};
pub(crate) use worker::run;

use crate::backend::Backend;

/// One call of a manager.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step<'s> {
    /// `firewall.apply`: the rules of this interface.
    Rules(&'s Nic),
}

/// What makes the machine be as desired, in the order in which it is to be done.
pub(crate) fn steps<'s>(before: &'s Before, desired: &'s LaunchSpec) -> Vec<Step<'s>> {
    let nics = desired.nics.iter();
    let changed = nics.filter(|nic| {
        !before.surely(desired, |it| {
            let mut nics = it.nics.iter();
            nics.any(|it| it.interface_id == nic.interface_id && has_rules_of(it, nic))
        })
    });
    changed.map(Step::Rules).collect()
}

fn has_rules_of(one: &Nic, other: &Nic) -> bool {
    (&one.ingress, &one.egress) == (&other.ingress, &other.egress)
}

impl Step<'_> {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rules(_) => "apply the rules of the security groups",
        }
    }

    /// Makes the call; nothing where the manager does not offer it.
    pub(crate) async fn take(self, backend: &Backend, by: &Caller, machine: &Target) -> Result<()> {
        match (self, &backend.firewall) {
            (Self::Rules(nic), Some(firewall)) => {
                let (ingress, egress): (&[TrafficRule], _) = (&nic.ingress, &nic.egress);
                let applied = firewall.apply(by, machine, &nic.interface_id, ingress, egress);
                let _mappings: Vec<Mapping> = applied.await?;
                Ok(())
            }
            (Self::Rules(_), None) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use orrery_contract::vm::types::{Peer, Traffic};

    use super::*;

    fn spec(nics: &[(&str, &str)]) -> LaunchSpec {
        let nic = |&(id, peer): &(&str, &str)| Nic {
            interface_id: id.into(),
            ingress: vec![TrafficRule {
                traffic: Traffic::All,
                peers: vec![Peer::Cidr(peer.into())],
            }],
            ..Nic::default()
        };
        LaunchSpec {
            instance_id: "i-1".into(),
            nics: nics.iter().map(nic).collect(),
            ..LaunchSpec::default()
        }
    }

    fn before(is_whole: bool, specs: &[&LaunchSpec]) -> Before {
        Before {
            is_whole,
            specs: specs.iter().map(|&spec| Arc::new(spec.clone())).collect(),
        }
    }

    #[test]
    fn only_what_may_differ_is_done() {
        let desired = spec(&[("eni-1", "10.0.0.0/8"), ("eni-2", "::/0")]);
        let other = spec(&[("eni-1", "10.0.0.0/8"), ("eni-2", "10.0.0.0/8")]);
        let without = spec(&[("eni-2", "::/0"), ("eni-9", "::/0")]);
        let of_another = LaunchSpec {
            instance_id: "i-2".into(),
            ..desired.clone()
        };
        for (before, expected) in [
            (Before::default(), vec!["eni-1", "eni-2"]),
            (before(true, &[&desired]), vec![]),
            (before(true, &[&other]), vec!["eni-2"]),
            (before(true, &[&without]), vec!["eni-1"]),
            (before(true, &[&of_another]), vec!["eni-1", "eni-2"]),
            // It was to become another, and was interrupted.
            (before(true, &[&desired, &other]), vec!["eni-2"]),
            (before(false, &[&desired]), vec!["eni-1", "eni-2"]),
        ] {
            let steps = steps(&before, &desired);
            let names = steps.iter().map(|Step::Rules(nic)| &*nic.interface_id);
            assert_eq!(names.collect::<Vec<_>>(), expected, "{before:?}");
        }
    }
}
