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
use orrery_contract::{Address, Caller, LaunchSpec, Nic, Result, Target};

pub(crate) use applied::{Applied, Before};
pub(crate) use worker::run;

use crate::backend::Backend;

/// The name under which launch data says where an elastic address leads to: the interface's id,
/// its private address and the public one, with spaces between them.
pub const ELASTIC_ADDRESS: &str = "elastic-address";

/// One call of a manager.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step<'s> {
    /// `interfaces.detach`: the interface with this id.
    Detach(&'s str),
    /// `interfaces.attach`: this interface, or one that has other addresses now.
    Attach(&'s Nic),
    /// `addresses.disassociate`.
    Disassociate(Elastic<'s>),
    /// `addresses.associate`.
    Associate(Elastic<'s>),
    /// `firewall.apply`: the rules of this interface.
    Rules(&'s Nic),
}

/// Where an elastic address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Elastic<'s> {
    interface: &'s str,
    private: &'s str,
    public: &'s str,
}

impl<'s> Elastic<'s> {
    /// All of a machine.
    fn of(spec: &'s LaunchSpec) -> impl Iterator<Item = Self> {
        let said = spec.attributes.iter();
        let said = said.filter(|(name, _)| name == ELASTIC_ADDRESS);
        said.filter_map(|(_, value)| {
            let mut words = value.split(' ');
            Some(Self {
                interface: words.next()?,
                private: words.next()?,
                public: words.next()?,
            })
        })
    }
}

/// What makes the machine be as desired, in the order in which it is to be done.
pub(crate) fn steps<'s>(before: &'s Before, desired: &'s LaunchSpec) -> Vec<Step<'s>> {
    let mut steps = Vec::new();
    let earlier = || before.specs_of(desired);
    for nic in earlier().flat_map(|it| &it.nics) {
        let step = Step::Detach(&nic.interface_id);
        let is_left = desired
            .nics
            .iter()
            .any(|it| it.interface_id == nic.interface_id);
        if !is_left && !steps.contains(&step) {
            steps.push(step);
        }
    }
    let changed = |is_same: fn(&Nic, &Nic) -> bool| {
        desired.nics.iter().filter(move |nic| {
            !before.surely(desired, |it| {
                let mut nics = it.nics.iter();
                nics.any(|it| it.interface_id == nic.interface_id && is_same(it, nic))
            })
        })
    };
    steps.extend(changed(is_placed_like).map(Step::Attach));
    for elastic in earlier().flat_map(Elastic::of) {
        let step = Step::Disassociate(elastic);
        if !Elastic::of(desired).any(|it| it == elastic) && !steps.contains(&step) {
            steps.push(step);
        }
    }
    let led = Elastic::of(desired)
        .filter(|one| !before.surely(desired, |it| Elastic::of(it).any(|it| it == *one)));
    steps.extend(led.map(Step::Associate));
    steps.extend(changed(has_rules_of).map(Step::Rules));
    steps
}

fn is_placed_like(one: &Nic, other: &Nic) -> bool {
    (one.device_index, &one.private_ip, &one.secondary_ips)
        == (other.device_index, &other.private_ip, &other.secondary_ips)
}

fn has_rules_of(one: &Nic, other: &Nic) -> bool {
    (&one.ingress, &one.egress) == (&other.ingress, &other.egress)
}

impl Step<'_> {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Detach(_) => "take an interface out",
            Self::Attach(_) => "put an interface in",
            Self::Disassociate(_) => "take an elastic address away",
            Self::Associate(_) => "give an elastic address",
            Self::Rules(_) => "apply the rules of the security groups",
        }
    }

    /// Makes the call; nothing where the manager does not offer it.
    pub(crate) async fn take(self, backend: &Backend, by: &Caller, machine: &Target) -> Result<()> {
        let (interfaces, addresses) = (&backend.interfaces, &backend.addresses);
        match self {
            Self::Detach(id) => {
                if let Some(interfaces) = interfaces {
                    let _seen = interfaces.detach(by, machine, id, false).await?;
                }
            }
            Self::Attach(nic) => {
                if let Some(interfaces) = interfaces {
                    let _seen = interfaces.attach(by, machine, nic).await?;
                }
            }
            Self::Disassociate(it) => {
                if let Some(addresses) = addresses {
                    let gone = addresses.disassociate(by, machine, it.interface, it.public);
                    gone.await?;
                }
            }
            Self::Associate(it) => {
                if let Some(addresses) = addresses {
                    let (interface, private) = (it.interface, it.private);
                    let led = addresses.associate(by, machine, interface, private, it.public);
                    let _leads: Address = led.await?;
                }
            }
            Self::Rules(nic) => {
                if let Some(firewall) = &backend.firewall {
                    let (ingress, egress): (&[TrafficRule], _) = (&nic.ingress, &nic.egress);
                    let applied = firewall.apply(by, machine, &nic.interface_id, ingress, egress);
                    let _mappings: Vec<Mapping> = applied.await?;
                }
            }
        }
        Ok(())
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
            let names = steps.iter().filter_map(|step| match step {
                Step::Rules(nic) => Some(&*nic.interface_id),
                _ => None,
            });
            assert_eq!(names.collect::<Vec<_>>(), expected, "{before:?}");
        }
    }

    #[test]
    fn interfaces_and_elastic_addresses_come_and_go() {
        let spec = |nics: &[(&str, &[&str])], elastic: &[&str]| LaunchSpec {
            instance_id: "i-1".into(),
            nics: nics
                .iter()
                .map(|(id, more)| Nic {
                    interface_id: (*id).into(),
                    secondary_ips: more.iter().map(ToString::to_string).collect(),
                    ..Nic::default()
                })
                .collect(),
            attributes: elastic
                .iter()
                .map(|said| (ELASTIC_ADDRESS.into(), (*said).into()))
                .collect(),
            ..LaunchSpec::default()
        };
        let said = |step: &Step<'_>| match step {
            Step::Detach(id) => format!("detach {id}"),
            Step::Attach(nic) => format!("attach {}", nic.interface_id),
            Step::Disassociate(it) => format!("disassociate {}", it.public),
            Step::Associate(it) => format!("associate {} {}", it.private, it.public),
            Step::Rules(nic) => format!("rules {}", nic.interface_id),
        };
        let plain = spec(&[("eni-1", &[])], &[]);
        let (one, other) = ("eni-1 10.0.0.4 54.0.0.1", "eni-1 10.0.0.5 54.0.0.1");
        for (is_whole, before, desired, expected) in [
            (true, &plain, spec(&[("eni-1", &[])], &[]), vec![]),
            (
                true,
                &plain,
                spec(&[("eni-1", &["10.0.0.5"]), ("eni-2", &[])], &[one]),
                vec![
                    "attach eni-1",
                    "attach eni-2",
                    "associate 10.0.0.4 54.0.0.1",
                    "rules eni-2",
                ],
            ),
            (
                true,
                &spec(&[("eni-1", &[]), ("eni-2", &[])], &[one]),
                spec(&[("eni-1", &[])], &[other]),
                vec![
                    "detach eni-2",
                    "disassociate 54.0.0.1",
                    "associate 10.0.0.5 54.0.0.1",
                ],
            ),
            (
                false,
                &spec(&[("eni-1", &[]), ("eni-2", &[])], &[]),
                plain.clone(),
                vec!["detach eni-2", "attach eni-1", "rules eni-1"],
            ),
        ] {
            let before = self::before(is_whole, &[before]);
            let steps: Vec<_> = steps(&before, &desired).iter().map(said).collect();
            assert_eq!(steps, expected);
        }
    }
}
