//! Machines found again after a restart.
//!
//! Known and present: adopted, with its addresses as they are now. Known and gone:
//! the store is told. Known and halfway: its work goes on. Ours but unknown:
//! reported, and left alone.

use std::collections::{BTreeMap, HashSet};

use orrery_contract::{Kind, Observation, Power};

use crate::call::Manager;
use crate::compute::Compute;
use crate::driver::guarded;
use crate::machines::{Desired, DesiredPower, Health, InstanceKey, Observed, State, Str};
use crate::outcome::reason_said;
use crate::queue::Borrowed;

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

/// When machines are looked at.
#[derive(Clone, Copy)]
enum Occasion {
    /// At the start of the host.
    Start,
    /// While it runs.
    Look,
}

struct Known {
    key: InstanceKey,
    desired: Desired,
}

/// By manager, account and region, for a call is for one account at most.
type Settled = BTreeMap<(Str, Str, Str), Vec<Known>>;

/// Instances that should have a machine.
#[derive(Default)]
struct Grouped {
    /// Those that are where they should be.
    settled: Settled,
    /// Those with work.
    unsettled: Vec<InstanceKey>,
    /// Those that run where they can be made other than they are.
    adaptable: Vec<InstanceKey>,
    /// The ids of all.
    ids: HashSet<Str>,
}

impl Compute {
    /// Looks for the machines of the instances that a store of an earlier run has.
    /// To be called once, before the first request is served and with the driver
    /// running.
    pub async fn adopt(&self, known: impl IntoIterator<Item = InstanceKey>) -> Adoption {
        let mut adoption = Adoption::default();
        let Grouped {
            settled,
            unsettled,
            adaptable,
            ids,
        } = self.grouped(known);
        adoption.resumed = unsettled.len();
        self.shared.queue.submit(unsettled);
        self.visit(settled, Occasion::Start, &mut adoption).await;
        self.shared.queue.submit(adaptable);
        adoption.strays = self.strays(|_| true, &ids).await;
        adoption
    }

    /// Looks at the machines of these instances because they may have changed by
    /// themselves.
    pub async fn look(&self, hinted: impl IntoIterator<Item = InstanceKey>) {
        let grouped = self.grouped(hinted);
        self.shared.queue.submit(grouped.unsettled);
        let mut adoption = Adoption::default();
        self.visit(grouped.settled, Occasion::Look, &mut adoption)
            .await;
    }

    /// Looks at the machines of those that have no work, which is left to itself. Says how
    /// many of them could not be seen.
    pub(crate) async fn glance(&self, known: impl IntoIterator<Item = InstanceKey>) -> usize {
        let mut adoption = Adoption::default();
        let settled = self.grouped(known).settled;
        self.visit(settled, Occasion::Look, &mut adoption).await;
        adoption.unreachable
    }

    fn grouped(&self, known: impl IntoIterator<Item = InstanceKey>) -> Grouped {
        let mut grouped = Grouped::default();
        for key in known {
            let Some(desired) = self.shared.machines.desired(&key) else {
                continue;
            };
            if desired.state == State::Terminated {
                continue;
            }
            grouped.ids.insert(desired.instance_id.clone());
            if is_settled(&desired) {
                if desired.state == State::Running && self.shared.adapts(&desired.manager) {
                    grouped.adaptable.push(key.clone());
                }
                let (account, region) = (key.account.clone(), key.region.clone());
                let group = (desired.manager.clone(), account, region);
                let group = grouped.settled.entry(group).or_default();
                group.push(Known { key, desired });
            } else {
                grouped.unsettled.push(key);
            }
        }
        grouped
    }

    async fn visit(&self, settled: Settled, occasion: Occasion, adoption: &mut Adoption) {
        for ((name, ..), group) in settled {
            for group in group.chunks(self.shared.config.batch.max(1)) {
                self.look_at(&name, group, occasion, adoption).await;
            }
        }
    }

    async fn look_at(
        &self,
        name: &Str,
        group: &[Known],
        occasion: Occasion,
        adoption: &mut Adoption,
    ) {
        let before = self.shared.queue.borrowed();
        let seen = match self.shared.managers.get(name.as_str()) {
            Some(manager) => self.observe(manager, group).await,
            None => None,
        };
        // What stops with the host is still to run.
        if self.shared.queue.is_closed() {
            return;
        }
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
                    let mut observed = found(known, occasion, machine)?;
                    if observed.state == State::Running
                        && self.shared.applied.is_failing(&known.key)
                    {
                        observed.health = Health::Impaired;
                    }
                    match observed.state == known.desired.state {
                        true => adoption.adopted += 1,
                        false => adoption.changed += 1,
                    }
                    Some(observed)
                })
                .collect(),
        };
        let batch = self.trusted(batch, group, &before);
        guarded("observe", || self.shared.machines.observe(&batch));
    }

    /// What was seen of instances of which nothing else was done meanwhile: one of which an
    /// image is made may be seen stopped, and is looked at when that is over.
    fn trusted(&self, batch: Vec<Observed>, group: &[Known], before: &Borrowed) -> Vec<Observed> {
        let after = self.shared.queue.borrowed();
        if before.keys.is_empty() && after == *before {
            return batch;
        }
        let is_as_before = |seen: &Observed| {
            let mut known = group.iter().filter(|known| known.key == seen.key);
            known.any(|known| known.desired.state == seen.state)
        };
        let is_untouched = |seen: &Observed| {
            let is_borrowed = before.keys.contains(&seen.key) || after.keys.contains(&seen.key);
            !is_borrowed && after.count == before.count
        };
        let all = batch.into_iter();
        all.filter(|seen| is_untouched(seen) || is_as_before(seen))
            .collect()
    }

    async fn observe(
        &self,
        manager: &Manager,
        group: &[Known],
    ) -> Option<BTreeMap<String, Observation>> {
        let targets = group.iter().map(|known| known.desired.target());
        let targets: Vec<_> = targets.collect();
        let by = self.shared.caller(&group.first()?.key);
        let look = async { manager.backend.manager.observe(&by, &targets).await };
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

    pub(crate) async fn strays(
        &self,
        on: impl Fn(&str) -> bool,
        known: &HashSet<Str>,
    ) -> Vec<Stray> {
        let mut strays = Vec::new();
        let managers = self.shared.managers.iter();
        for (name, manager) in managers.filter(|(name, _)| on(name)) {
            let by = self.shared.caller_for_all();
            let owned = async { manager.backend.manager.owned(&by).await };
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
                // One that is not there has no machines; whoever needs it says so.
                Err(error) if error.kind == Kind::Unavailable => {
                    tracing::debug!(manager = %name, %error, "cannot list own machines");
                }
                Err(error) => {
                    tracing::warn!(manager = %name, %error, "cannot list own machines");
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
fn found(known: &Known, occasion: Occasion, machine: Observation) -> Option<Observed> {
    let state = match machine.power {
        Power::Running | Power::Starting => State::Running,
        Power::Stopped | Power::Failed => State::Stopped,
        Power::Absent => State::Terminated,
        // Who started it now would be answered that it is there.
        Power::Stopping => return None,
    };
    let why = match (machine.power, occasion) {
        (Power::Absent, _) => "the machine was gone when Orrery looked for it",
        (_, Occasion::Look) => "the machine had changed when Orrery looked at it",
        (_, Occasion::Start) => "the machine stopped with Orrery or while it was away",
    };
    let mut observed = observed(known, state);
    if state != known.desired.state {
        let why = machine.reason.as_deref().unwrap_or(why);
        observed.reason = Some(reason_said(why));
    }
    observed.machine = Some(machine);
    Some(observed)
}
