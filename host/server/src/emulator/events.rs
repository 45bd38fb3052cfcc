//! What happened to instances lately and how real ones are reached, for `orrery events` and
//! `orrery ssh`. Kept in memory: the log has all of it, too.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use arcstr::ArcStr;
use orrery_compute::{InstanceKey, Observed, State};
use orrery_contract::Mapping;
use orrery_core::resources::Instance;
use orrery_core::resources::instances::State as InstanceState;
use orrery_core::{Realm, RealmKey, Store};

use super::machines::realm_of;
use crate::clock;
use crate::service::{EventFacts, MachineFacts, PortFacts};

/// Events that are kept; the oldest go first.
const KEPT: usize = 4_096;

/// The record of a run; a machine is one whose ports the host offers.
#[derive(Default)]
pub(super) struct Events(Mutex<Record>);

#[derive(Default)]
struct Record {
    events: VecDeque<Event>,
    /// The ports of running instances that the host offers.
    ports: HashMap<InstanceKey, Vec<Mapping>>,
}

struct Event {
    at_ms: i64,
    instance: ArcStr,
    realm: RealmKey,
    step: Step,
    /// Why, where nobody asked for it.
    cause: Option<ArcStr>,
}

enum Step {
    /// EC2 shows this state from then on.
    State(InstanceState),
    /// A verb of its VM manager failed.
    Failed(&'static str),
}

impl Step {
    fn name(&self) -> String {
        match self {
            Self::State(state) => state.name().to_owned(),
            Self::Failed(verb) => format!("{verb} failed"),
        }
    }
}

impl Record {
    fn push(&mut self, event: Event) {
        if self.events.len() == KEPT {
            self.events.pop_front();
        }
        self.events.push_back(event);
    }
}

impl Events {
    fn record(&self) -> MutexGuard<'_, Record> {
        // Nothing is left half done in it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Instances of a realm that came to another state, with the reasons that were given.
    pub(super) fn changed(&self, realm: &Realm, changed: &[(ArcStr, InstanceState)]) {
        if changed.is_empty() {
            return;
        }
        let table = realm.table::<Instance>();
        let at_ms = clock::now_ms();
        let mut record = self.record();
        for (id, state) in changed {
            let instance = table.get(id);
            let reason = instance.and_then(|instance| instance.reason.as_ref());
            record.push(Event {
                at_ms,
                instance: id.clone(),
                realm: realm.key.clone(),
                step: Step::State(*state),
                cause: reason.map(|reason| reason.message.clone()),
            });
        }
    }

    /// A verb of a VM manager failed.
    pub(super) fn failed(&self, id: ArcStr, realm: RealmKey, verb: &'static str, why: &str) {
        self.record().push(Event {
            at_ms: clock::now_ms(),
            instance: id,
            realm,
            step: Step::Failed(verb),
            cause: Some(why.into()),
        });
    }

    /// What VM managers saw of machines.
    pub(super) fn seen(&self, batch: &[Observed]) {
        let says_ports = |observed: &Observed| {
            let machine = observed.machine.as_ref();
            machine.is_some_and(|machine| !machine.mappings.is_empty())
        };
        if !batch.iter().any(says_ports) && self.record().ports.is_empty() {
            return;
        }
        let mut record = self.record();
        for observed in batch {
            match (&observed.machine, observed.state) {
                (Some(machine), State::Running) if !machine.mappings.is_empty() => {
                    let ports = machine.mappings.clone();
                    record.ports.insert(observed.key.clone(), ports);
                }
                (None, State::Running) | (_, State::Pending) => {}
                _ => drop(record.ports.remove(&observed.key)),
            }
        }
    }

    /// All that is kept, the oldest first.
    pub(super) fn all(&self) -> Vec<EventFacts> {
        let record = self.record();
        let facts = |event: &Event| EventFacts {
            at: clock::iso8601(event.at_ms),
            instance: event.instance.to_string(),
            account: event.realm.account.to_string(),
            region: event.realm.region.to_string(),
            step: event.step.name(),
            cause: event.cause.as_ref().map(ToString::to_string),
        };
        record.events.iter().map(facts).collect()
    }

    /// The instances of which ports are known, and how they are reached.
    pub(super) fn machines(&self, store: &Store) -> Vec<MachineFacts> {
        let record = self.record();
        let facts = |(key, ports): (&InstanceKey, &Vec<Mapping>)| {
            let realm = store.existing(&realm_of(key))?;
            let instance = realm.table::<Instance>().at(key.instance)?;
            let launch = instance.reservation(&realm)?;
            let ports = ports.iter().map(|it| PortFacts {
                protocol: it.protocol.clone(),
                guest_port: it.guest_port,
                host_ip: it.host_ip.clone(),
                host_port: it.host_port,
            });
            Some(MachineFacts {
                instance: instance.id.to_string(),
                account: key.account.to_string(),
                region: key.region.to_string(),
                key_name: launch.key_name.as_ref().map(ToString::to_string),
                ports: ports.collect(),
            })
        };
        let mut all: Vec<_> = record.ports.iter().filter_map(facts).collect();
        all.sort_by(|one, next| one.instance.cmp(&next.instance));
        all
    }
}
