//! Machines found again after a restart.
//!
//! Known and present: adopted, with its addresses as they are now. Known and gone:
//! the store is told. Known and halfway: its work goes on. Ours but unknown:
//! reported, and left alone.

use std::collections::{BTreeMap, HashSet};

use orrery_contract::{Observation, Power, Target};

use crate::call::Manager;
use crate::compute::Compute;
use crate::driver::guarded;
use crate::machines::{Desired, DesiredPower, Health, InstanceKey, Observed, State, Str};
use crate::outcome::reason;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adoption {
    /// Machines that are as the store has them.
    pub adopted: usize,
    /// Machines that were found in another state, or gone.
    pub changed: usize,
    /// Instances on their way somewhere, whose work goes on.
    pub resumed: usize,
    /// Instances whose manager is missing or does not answer: shown as impaired.
    pub unreachable: usize,
    /// This emulator's machines that no instance knows.
    pub strays: Vec<Stray>,
}

/// A machine with this emulator's label and no instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// Name of the VM manager that has it.
    pub manager: Str,
    /// The machine.
    pub machine: Observation,
}

struct Known {
    key: InstanceKey,
    desired: Desired,
}

impl Compute {
    /// Looks for the machines of the instances that a store of an earlier run has.
    /// To be called once, before the first request is served and with the driver
    /// running.
    pub async fn adopt(&self, known: impl IntoIterator<Item = InstanceKey>) -> Adoption {
        let mut adoption = Adoption::default();
        let ids = self.visit(known, &mut adoption).await;
        adoption.strays = self.strays(&ids).await;
        adoption
    }

    /// Looks at the machines of these instances because they may have changed by
    /// themselves.
    pub async fn look(&self, hinted: impl IntoIterator<Item = InstanceKey>) {
        self.visit(hinted, &mut Adoption::default()).await;
    }

    /// The ids of those that should have a machine.
    async fn visit(
        &self,
        known: impl IntoIterator<Item = InstanceKey>,
        adoption: &mut Adoption,
    ) -> HashSet<Str> {
        // By manager and realm, for a call is for one account at most.
        let mut settled: BTreeMap<(Str, Str, Str), Vec<Known>> = BTreeMap::new();
        let mut ids: HashSet<Str> = HashSet::new();
        let mut resumed = Vec::new();
        for key in known {
            let Some(desired) = self.shared.machines.desired(&key) else {
                continue;
            };
            if desired.state == State::Terminated {
                continue;
            }
            ids.insert(desired.instance_id.clone());
            if is_settled(&desired) {
                let (account, region) = (key.account.clone(), key.region.clone());
                let group = (desired.manager.clone(), account, region);
                settled
                    .entry(group)
                    .or_default()
                    .push(Known { key, desired });
            } else {
                resumed.push(key);
            }
        }
        adoption.resumed = resumed.len();
        self.shared.queue.submit(resumed);
        for ((name, ..), group) in settled {
            for group in group.chunks(self.shared.config.batch.max(1)) {
                self.look_at(&name, group, adoption).await;
            }
        }
        ids
    }

    async fn look_at(&self, name: &Str, group: &[Known], adoption: &mut Adoption) {
        let seen = match self.shared.managers.get(name.as_str()) {
            Some(manager) => self.observe(manager, group).await,
            None => None,
        };
        let batch: Vec<_> = match seen {
            None => {
                tracing::error!(manager = %name, "VM manager cannot be asked for its machines");
                adoption.unreachable += group.len();
                group.iter().map(unreachable).collect()
            }
            Some(seen) => group
                .iter()
                .filter_map(|known| {
                    let mut machine = seen
                        .get(known.desired.instance_id.as_str())
                        .cloned()
                        .unwrap_or_else(|| {
                            Observation::new(known.desired.instance_id.as_str(), Power::Absent)
                        });
                    machine.handle = machine
                        .handle
                        .take()
                        .or_else(|| known.desired.handle.clone());
                    let observed = found(known, machine)?;
                    match observed.state == known.desired.state {
                        true => adoption.adopted += 1,
                        false => adoption.changed += 1,
                    }
                    Some(observed)
                })
                .collect(),
        };
        guarded("observe", || self.shared.machines.observe(&batch));
    }

    async fn observe(
        &self,
        manager: &Manager,
        group: &[Known],
    ) -> Option<BTreeMap<String, Observation>> {
        let targets: Vec<_> = group
            .iter()
            .map(|known| Target {
                instance_id: known.desired.instance_id.to_string(),
                handle: known.desired.handle.clone(),
            })
            .collect();
        let by = self.shared.caller(&group.first()?.key);
        let look = async { manager.plugin.observe(&by, &targets).await };
        match manager.call(&by, look).await {
            Ok(seen) => Some(
                seen.into_iter()
                    .map(|it| (it.instance_id.clone(), it))
                    .collect(),
            ),
            Err(error) => {
                tracing::warn!(error = %error, "cannot observe machines");
                None
            }
        }
    }

    async fn strays(&self, known: &HashSet<Str>) -> Vec<Stray> {
        let mut strays = Vec::new();
        for (name, manager) in &self.shared.managers {
            let by = self.shared.caller_for_all();
            let owned = async { manager.plugin.owned(&by).await };
            match manager.call(&by, owned).await {
                Ok(owned) => strays.extend(
                    owned
                        .into_iter()
                        .filter(|machine| !known.contains(machine.instance_id.as_str()))
                        .map(|machine| Stray {
                            manager: name.clone(),
                            machine,
                        }),
                ),
                Err(error) => {
                    tracing::warn!(manager = %name, error = %error, "cannot list own machines");
                }
            }
        }
        strays
    }
}

fn is_settled(desired: &Desired) -> bool {
    match (desired.power, desired.state) {
        (DesiredPower::Running, State::Running) => desired.reboots == desired.rebooted,
        (DesiredPower::Stopped(_), State::Stopped) => true,
        _ => false,
    }
}

fn observed(known: &Known, state: State) -> Observed {
    Observed {
        key: known.key.clone(),
        generation: known.desired.generation,
        state,
        reboots: known.desired.rebooted,
        health: Health::Ok,
        reason: None,
        machine: None,
    }
}

fn unreachable(known: &Known) -> Observed {
    Observed {
        health: Health::Impaired,
        ..observed(known, known.desired.state)
    }
}

/// None where the machine is on its way: a later look will tell.
fn found(known: &Known, machine: Observation) -> Option<Observed> {
    let state = match machine.power {
        Power::Running | Power::Starting => State::Running,
        Power::Stopped | Power::Stopping | Power::Failed => State::Stopped,
        Power::Absent => State::Terminated,
    };
    let why = match machine.power {
        Power::Absent => "the machine was gone when Orrery looked for it",
        _ => "the machine had changed when Orrery looked at it",
    };
    let mut observed = observed(known, state);
    if state != known.desired.state {
        let why = machine.reason.as_deref().unwrap_or(why);
        observed.reason = Some(reason("Server.InternalError", why));
    }
    observed.machine = Some(machine);
    Some(observed)
}
