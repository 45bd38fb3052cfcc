//! The store as compute sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use arcstr::ArcStr;
use orrery_compute::{
    Desired, DesiredPower, Health, InstanceKey, Machines, Observed, State, Stray,
};
use orrery_contract::{
    Address, Error, Handle as MachineHandle, LaunchSpec, MetadataPath, Observation as Seeing,
    StopMode,
};
use orrery_core::operations::instances::machines::{self, Observation, Power, Seen};
use orrery_core::resources::instances::{Handle, State as InstanceState};
use orrery_core::resources::{Instance, NetworkInterface};
use orrery_core::tags::MAXIMUM_VALUE;
use orrery_core::{Realm, RealmKey, Store};

use super::events::Events;
use super::launch_spec::Specs;
use super::{Circumstances, key, logged};
use crate::doors::{DOOR, Doors, Machine};
use crate::metadata::{self, Delivery, Sight};

/// The store with what it takes to write to it.
pub struct Kept {
    pub(super) store: Arc<Store>,
    pub(super) circumstances: Arc<Circumstances>,
    pub(super) specs: Specs,
    pub(super) events: Arc<Events>,
    pub(super) delivery: Arc<Delivery>,
    pub(super) doors: Arc<Doors>,
}

pub(super) fn realm_of(key: &InstanceKey) -> RealmKey {
    RealmKey {
        account: key.account.clone(),
        region: key.region.clone(),
    }
}

fn state(state: InstanceState) -> State {
    match state {
        InstanceState::Pending => State::Pending,
        InstanceState::Running => State::Running,
        InstanceState::ShuttingDown => State::ShuttingDown,
        InstanceState::Terminated => State::Terminated,
        InstanceState::Stopping => State::Stopping,
        InstanceState::Stopped => State::Stopped,
    }
}

/// What is wanted of the machine of an instance.
pub fn desired(realm: &Realm, ordinal: u64) -> Option<Desired> {
    let wanted = machines::wanted(realm, ordinal)?;
    let machine = &wanted.instance.machine;
    Some(Desired {
        generation: machine.generation,
        power: match wanted.power {
            Power::On => DesiredPower::Running,
            Power::Off if machine.force_stop => DesiredPower::Stopped(StopMode::Force),
            Power::Off => DesiredPower::Stopped(StopMode::Ordinary),
            Power::Gone => DesiredPower::Terminated,
        },
        state: state(wanted.instance.state),
        reboots: machine.reboots,
        rebooted: machine.rebooted,
        manager: wanted.reservation.manager.clone(),
        instance_id: wanted.instance.id.clone(),
        handle: machine.handle.as_ref().map(handle),
    })
}

/// A handle as VM managers are told of it.
pub(super) fn handle(handle: &Handle) -> MachineHandle {
    MachineHandle {
        version: handle.version,
        data: handle.data.to_vec(),
    }
}

/// A handle as it is kept.
pub(super) fn kept(handle: &MachineHandle) -> Handle {
    Handle {
        version: handle.version,
        data: handle.data.as_slice().into(),
    }
}

/// A machine of an instance that has ended, which is left over from a launch whose answer
/// came too late.
pub(super) fn left_over(realms: &[Arc<Realm>], stray: &Stray) -> Option<(InstanceKey, Desired)> {
    let machine = &stray.machine;
    realms.iter().find_map(|realm| {
        let table = realm.table::<Instance>();
        let ordinal = table.ordinal(&machine.instance_id)?;
        let instance = table.at(ordinal)?;
        let desired = Desired {
            generation: instance.machine.generation,
            power: DesiredPower::Terminated,
            state: State::ShuttingDown,
            reboots: 0,
            rebooted: 0,
            manager: stray.manager.clone(),
            instance_id: instance.id.clone(),
            handle: machine.handle.clone(),
        };
        (instance.state == InstanceState::Terminated).then(|| (key(&realm.key, ordinal), desired))
    })
}

/// The instances that are left on that VM manager.
pub(super) fn on(realms: &[Arc<Realm>], manager: &str) -> Vec<InstanceKey> {
    let of = |realm: &Arc<Realm>| {
        let here = |instance: &Instance| {
            let launch = instance.reservation(realm);
            let is_left = instance.state != InstanceState::Terminated;
            is_left && launch.is_some_and(|launch| launch.manager == manager)
        };
        let table = realm.table::<Instance>().iter();
        let keys = table.filter(|(_, instance)| here(instance));
        let keys = keys.map(|(ordinal, _)| key(&realm.key, ordinal));
        keys.collect::<Vec<_>>()
    };
    realms.iter().flat_map(of).collect()
}

/// What is wanted of the machines of all instances that are left.
pub(super) fn of(realms: &[Arc<Realm>]) -> Vec<(InstanceKey, Desired)> {
    let of = |realm: &Arc<Realm>| {
        let table = realm.table::<Instance>();
        let wanted = table
            .iter()
            .filter_map(|(ordinal, _)| Some((key(&realm.key, ordinal), desired(realm, ordinal)?)));
        wanted.collect::<Vec<_>>()
    };
    realms.iter().flat_map(of).collect()
}

impl Machines for Kept {
    fn desired(&self, key: &InstanceKey) -> Option<Desired> {
        desired(&*self.store.existing(&realm_of(key))?, key.instance)
    }

    fn launch_spec(&self, key: &InstanceKey) -> Option<Arc<LaunchSpec>> {
        let realm = self.store.existing(&realm_of(key))?;
        let settings = self.circumstances.settings.load();
        let elsewhere = self.store.elsewhere();
        let spec = self.specs.of(&realm, &elsewhere, key.instance, &settings);
        spec.map(Arc::new)
    }

    fn failed(&self, key: &InstanceKey, verb: &'static str, error: &Error) {
        let realm = realm_of(key);
        let Some(known) = self.store.existing(&realm) else {
            return;
        };
        if let Some(instance) = known.table::<Instance>().at(key.instance) {
            let id = instance.id.clone();
            self.events.failed(id, realm, verb, &error.message);
        }
    }

    fn observe(&self, batch: &[Observed]) {
        self.events.seen(batch);
        self.doors
            .seen(batch.iter().filter_map(|it| self.door(it)).collect());
        let mut realms: BTreeMap<RealmKey, Vec<Observation>> = BTreeMap::new();
        for observed in batch {
            realms
                .entry(realm_of(&observed.key))
                .or_default()
                .push(self.observation(observed));
        }
        for (key, observations) in realms {
            // A realm that a reset took away has nothing left to observe.
            if self.store.existing(&key).is_none() {
                continue;
            }
            let call = self.circumstances.call(&key, "");
            let noted = self.store.write(&call, |transaction| {
                Ok(machines::observe(transaction, &observations))
            });
            match noted {
                Ok((changed, _)) => {
                    logged::changed(&key, &changed);
                    if let Some(realm) = self.store.existing(&key) {
                        self.events.changed(&realm, &changed);
                    }
                }
                Err(error) => {
                    let realm = self.store.existing(&key);
                    logged::refused(realm.as_deref(), &key, &observations, &error);
                }
            }
        }
    }
}

impl Kept {
    fn observation(&self, observed: &Observed) -> Observation {
        let mut seen = observation(observed);
        let url = self.deliver(observed);
        let noted = url.map(|url| (metadata::NOTE.into(), url.into()));
        if let Some(notes) = &mut seen.notes {
            notes.extend(noted);
        }
        seen
    }

    /// The instance, and where its machine calls the emulator if anywhere; none where nothing
    /// was said of the machine.
    fn door(&self, observed: &Observed) -> Option<(String, Option<Machine>)> {
        let machine = observed.machine.as_ref()?;
        let mut attributes = machine.attributes.iter();
        let door = attributes.find(|(name, _)| name == DOOR);
        let door = door.filter(|_| observed.state != State::Terminated);
        if door.is_none() && self.doors.are_nobodys() {
            return None;
        }
        let realm = self.store.existing(&realm_of(&observed.key))?;
        let instance = realm.table::<Instance>().at(observed.key.instance)?;
        let at = door.and_then(|(_, at)| at.parse::<IpAddr>().ok());
        // All addresses would be one door for everything.
        let machine = at.filter(|at| !at.is_unspecified()).map(|at| Machine {
            at,
            callers: callers(&realm, instance, machine),
        });
        Some((instance.id.to_string(), machine))
    }

    /// Has the metadata of a machine answered; where it asks, if that is at an address of ours.
    fn deliver(&self, observed: &Observed) -> Option<String> {
        let realm = self.store.existing(&realm_of(&observed.key))?;
        let instance = realm.table::<Instance>().at(observed.key.instance)?;
        if observed.state == State::Terminated {
            self.delivery.ended(&instance.id);
            return None;
        }
        let machine = observed.machine.as_ref()?;
        let mut tags = instance.tags.iter();
        let before = tags.find(|tag| tag.key.strip_prefix(machines::NOTES) == Some(metadata::NOTE));
        self.delivery.seen(&Sight {
            key: &observed.key,
            id: &instance.id,
            power: machine.power,
            way: &machine.metadata,
            before: before.and_then(|tag| tag.value.rsplit(':').next()?.parse().ok()),
        })
    }
}

fn observation(observed: &Observed) -> Observation {
    let handle = observed
        .machine
        .as_ref()
        .and_then(|machine| machine.handle.as_ref());
    let machine = observed.machine.iter();
    let addresses = machine.flat_map(|machine| &machine.addresses);
    Observation {
        instance: observed.key.instance,
        generation: observed.generation,
        rebooted: observed.reboots,
        impaired: observed.health == Health::Impaired,
        seen: match observed.state {
            State::Running => Seen::On,
            State::Stopped => Seen::Off,
            State::ShuttingDown => Seen::Ending,
            State::Terminated => Seen::Gone,
            State::Pending | State::Stopping => Seen::Midway,
        },
        handle: handle.map(kept),
        reason: observed
            .reason
            .as_ref()
            .map(|why| (why.code.clone(), why.message.clone())),
        addresses: addresses.filter_map(public).collect(),
        notes: observed.machine.as_ref().map(notes),
    }
}

/// What a manager has to say to users: attributes that are called notes.
fn notes(seen: &Seeing) -> Vec<(ArcStr, ArcStr)> {
    let notes = seen.attributes.iter();
    let notes = notes.filter_map(|(name, note)| Some((name.strip_prefix("note:")?, note)));
    let short = |note: &String| note.chars().take(MAXIMUM_VALUE).collect::<String>();
    notes
        .map(|(subject, note)| (subject.into(), short(note).into()))
        .collect()
}

/// The addresses from which a machine calls: those that it was seen with, or else those that
/// it was told to have.
fn callers(realm: &Realm, instance: &Instance, seen: &Seeing) -> BTreeSet<IpAddr> {
    let source = match &seen.metadata {
        MetadataPath::SourceAddress(source) => Some(&source.address),
        _ => None,
    };
    let addresses = seen.addresses.iter();
    let addresses = addresses.flat_map(|it| [&it.private_ip, &it.public_ip]);
    let said = addresses.flatten().chain(source);
    let mut callers: BTreeSet<IpAddr> = said.filter_map(|it| it.parse().ok()).collect();
    if seen.addresses.is_empty() {
        let table = realm.table::<NetworkInterface>();
        let interfaces = instance.interfaces.iter().filter_map(|at| table.at(*at));
        for interface in interfaces {
            let all = interface.address.iter().chain(&interface.secondary);
            callers.extend(all.map(|it| IpAddr::V4(Ipv4Addr::from_bits(*it))));
            let more = interface.more.iter().flat_map(|more| &more.ipv6);
            callers.extend(more.map(|it| IpAddr::V6(*it)));
        }
    }
    callers
}

/// The public IPv4 address that a manager says leads to an interface.
fn public(address: &Address) -> Option<(ArcStr, u32)> {
    let ip: Ipv4Addr = address.public_ip.as_ref()?.parse().ok()?;
    Some((address.interface_id.as_str().into(), ip.to_bits()))
}
