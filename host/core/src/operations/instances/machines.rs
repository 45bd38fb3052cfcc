//! The machine's half of the life cycle: what it is to be, and what becomes of the
//! instance when a VM manager has seen it.

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    effects::Effect,
    operations::{fleets, network_interfaces, spot, volumes::making},
    resources::{
        Instance, NetworkInterface, Reservation, Volume,
        instances::{Handle, Machine, Reason, State},
    },
    store::{Realm, Transaction},
};

/// What the keys of tags begin with that are notes of VM managers.
pub const NOTES: &str = "aws:orrery:";

/// How long a terminated instance is still shown, in milliseconds.
pub const SHOWN_AFTER_END: i64 = 60 * 60 * 1000;

/// What a machine is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// Running.
    On,
    /// Made but stopped.
    Off,
    /// Gone.
    Gone,
}

/// What is wanted of the machine behind an instance.
pub struct Wanted {
    /// The instance.
    pub instance: Arc<Instance>,
    /// What its launch says.
    pub reservation: Arc<Reservation>,
    /// On, off or gone.
    pub power: Power,
}

/// What is wanted of the machine of the instance at this ordinal. `None` where there
/// is nothing left to do for it, ever.
pub fn wanted(realm: &Realm, ordinal: u64) -> Option<Wanted> {
    let instance = realm.table::<Instance>().at(ordinal)?;
    let power = match instance.state {
        State::Pending | State::Running => Power::On,
        State::Stopping | State::Stopped => Power::Off,
        State::ShuttingDown => Power::Gone,
        State::Terminated => return None,
    };
    let reservation = Arc::clone(instance.reservation(realm)?);
    Some(Wanted {
        instance: Arc::clone(instance),
        reservation,
        power,
    })
}

/// What a VM manager saw a machine be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// On its way.
    Midway,
    /// Running.
    On,
    /// Made but stopped.
    Off,
    /// On its way out. Of one whose launch failed this says that it will never be up, and
    /// that what there is of it is to go.
    Ending,
    /// Gone.
    Gone,
}

/// What a VM manager saw of a machine.
#[derive(Clone, Debug)]
pub struct Observation {
    /// Ordinal of the instance.
    pub instance: u64,
    /// The generation of what was wanted when it was seen.
    pub generation: u64,
    /// The reboots that it has seen.
    pub rebooted: u64,
    /// Its manager cannot reach it.
    pub impaired: bool,
    /// What it is.
    pub seen: Seen,
    /// What the manager knows it by.
    pub handle: Option<Handle>,
    /// Why it is so, where the user did not ask for it.
    pub reason: Option<(Str, Str)>,
    /// Public addresses that lead to it, by the id of the network interface; none where it
    /// has those that it was told to have.
    pub addresses: Vec<(Str, u32)>,
    /// What its manager has to say of it to users, by subject; none where it said nothing.
    pub notes: Option<Vec<(Str, Str)>>,
}

/// Takes note of a batch of observations. Gives the instances that are in another state
/// now.
pub fn observe(
    transaction: &mut Transaction<'_>,
    observations: &[Observation],
) -> Vec<(Str, State)> {
    let mut changed = Vec::new();
    for observation in observations {
        let Some(instance) = transaction
            .table::<Instance>()
            .at(observation.instance)
            .cloned()
        else {
            continue;
        };
        if let Some(next) = next_state(transaction, &instance, observation) {
            become_state(transaction, &instance, observation, next);
            changed.push((instance.id.clone(), next));
        } else if is_news(&instance.machine, observation) {
            transaction.update_at::<Instance>(observation.instance, |instance| {
                note(&mut instance.machine, observation)
            });
        }
        show_addresses(transaction, observation);
        show_notes(transaction, observation);
    }
    changed
}

/// What is noted of an instance is in reserved tags, which tools leave alone.
fn show_notes(transaction: &mut Transaction<'_>, observation: &Observation) {
    let Some(notes) = &observation.notes else {
        return;
    };
    let Some(instance) = transaction.table::<Instance>().at(observation.instance) else {
        return;
    };
    let mut tags = instance.tags.clone();
    for tag in instance.tags.iter() {
        if tag.key.starts_with(NOTES) {
            tags.remove(&tag.key, None);
        }
    }
    for (subject, note) in notes {
        tags.set(arcstr::format!("{NOTES}{subject}"), note.clone());
    }
    if tags != instance.tags {
        transaction.update_at::<Instance>(observation.instance, |instance| instance.tags = tags);
    }
}

/// A running instance has the public addresses that it was seen with. Elastic ones stay:
/// they are the user's word.
fn show_addresses(transaction: &mut Transaction<'_>, observation: &Observation) {
    if observation.addresses.is_empty() {
        return;
    }
    let table = transaction.table::<Instance>();
    let Some(instance) = table.at(observation.instance).cloned() else {
        return;
    };
    if instance.state != State::Running {
        return;
    }
    for at in &instance.interfaces {
        let Some(interface) = transaction.table::<NetworkInterface>().at(*at).cloned() else {
            continue;
        };
        let mut seen = observation.addresses.iter();
        let Some((_, address)) = seen.find(|(id, _)| *id == interface.id) else {
            continue;
        };
        if interface.public != Some(*address) {
            let public = Some(*address);
            transaction.update_at::<NetworkInterface>(*at, |interface| interface.public = public);
        }
    }
}

fn is_news(machine: &Machine, observation: &Observation) -> bool {
    (observation.handle.is_some() && observation.handle != machine.handle)
        || observation.rebooted > machine.rebooted
        || observation.impaired != machine.impaired
}

fn note(machine: &mut Machine, observation: &Observation) {
    if observation.handle.is_some() {
        machine.handle.clone_from(&observation.handle);
    }
    machine.rebooted = machine.rebooted.max(observation.rebooted);
    machine.impaired = observation.impaired;
}

fn next_state(realm: &Realm, instance: &Instance, observation: &Observation) -> Option<State> {
    let current = observation.generation == instance.machine.generation;
    match (observation.seen, instance.state) {
        (_, State::Terminated) => None,
        (Seen::Gone, _) if current || observation.reason.is_some() => Some(State::Terminated),
        // One that is started by somebody else runs.
        (Seen::On, State::Pending | State::Stopped) if current => Some(State::Running),
        (Seen::Ending, State::Pending) if current => Some(State::ShuttingDown),
        (Seen::Off, State::Running | State::Pending)
            if current && is_to_end(realm, instance, observation) =>
        {
            Some(State::ShuttingDown)
        }
        // A machine that stops by itself has stopped.
        (Seen::Off, State::Stopping | State::Running | State::Pending) if current => {
            Some(State::Stopped)
        }
        _ => None,
    }
}

/// The code of an instance that was shut down from inside.
const FROM_INSIDE: &str = "Client.InstanceInitiatedShutdown";

/// Whether an instance that has stopped was shut down from inside and ends with that.
fn is_to_end(realm: &Realm, instance: &Instance, observation: &Observation) -> bool {
    let code = observation.reason.as_ref().map(|(code, _)| code.as_str());
    let reservation = instance.reservation(realm);
    let ends = |launch| instance.attributes(launch).shutdown_behavior == "terminate";
    code == Some(FROM_INSIDE) && reservation.is_some_and(|launch| ends(launch))
}

fn become_state(
    transaction: &mut Transaction<'_>,
    before: &Instance,
    observation: &Observation,
    state: State,
) {
    let now = transaction.call.now;
    let by_itself = match before.state {
        State::Stopping | State::ShuttingDown => None,
        // What runs has nothing to explain.
        _ => observation
            .reason
            .clone()
            .filter(|_| state != State::Running),
    };
    let ordinal = observation.instance;
    transaction.update_at::<Instance>(ordinal, |instance| {
        instance.state = state;
        instance.since = now;
        note(&mut instance.machine, observation);
        if let Some((code, message)) = by_itself {
            instance.transition = Some((now, message.clone()));
            instance.reason = Some(Reason { code, message });
        }
        if state == State::Running {
            instance.transition = None;
            instance.reason = None;
        }
        if state == State::Terminated {
            instance.interfaces = Vec::new();
            instance.volumes = Vec::new();
        }
        if state == State::ShuttingDown {
            instance.machine.generation += 1;
        }
    });
    match state {
        State::Running => {
            making::launched(transaction, &before.volumes);
            spot::interruption::resumed(transaction, before);
        }
        State::ShuttingDown => transaction.effect(Effect::Reconcile { instance: ordinal }),
        State::Stopped => take_public_addresses(transaction, before),
        State::Terminated => {
            let_go(transaction, before, ordinal);
            super::profiles::forget(transaction, &before.id);
            super::events::forget(transaction, &before.id);
            spot::fulfil::ended(transaction, before);
            fleets::ended(transaction, before);
        }
        _ => {}
    }
}

/// A stopped instance keeps its private addresses and loses its public one.
fn take_public_addresses(transaction: &mut Transaction<'_>, instance: &Instance) {
    for interface in &instance.interfaces {
        transaction.update_at::<NetworkInterface>(*interface, |interface| interface.public = None);
    }
}

/// What goes with a terminated instance goes; what outlives it becomes available.
fn let_go(transaction: &mut Transaction<'_>, instance: &Instance, ordinal: u64) {
    for interface in &instance.interfaces {
        let Some(record) = transaction
            .table::<NetworkInterface>()
            .at(*interface)
            .cloned()
        else {
            continue;
        };
        if record
            .attachment
            .as_ref()
            .is_some_and(|attachment| attachment.delete_on_termination)
        {
            network_interfaces::remove(transaction, *interface);
        } else {
            transaction.update_at::<NetworkInterface>(*interface, |interface| {
                interface.attachment = None;
                interface.public = None;
            });
        }
    }
    for volume in &instance.volumes {
        let Some(record) = transaction.table::<Volume>().at(*volume).cloned() else {
            continue;
        };
        let goes = record
            .attachment(ordinal)
            .is_some_and(|attachment| attachment.delete_on_termination);
        // Others that have it attached, too, keep it.
        if goes && record.attachments.len() == 1 {
            making::remove(transaction, *volume);
        } else {
            transaction.update_at::<Volume>(*volume, |volume| {
                volume
                    .attachments
                    .retain(|attachment| attachment.instance != ordinal);
            });
            making::launched(transaction, &[*volume]);
        }
    }
}

/// Whether the realm holds instances that [`sweep`] would take away at this time.
pub fn has_forgettable(realm: &Realm, now: i64) -> bool {
    realm
        .table::<Instance>()
        .values()
        .any(|instance| forgettable(instance, now))
}

fn forgettable(instance: &Instance, now: i64) -> bool {
    instance.state == State::Terminated && now.saturating_sub(instance.since.0) > SHOWN_AFTER_END
}

/// Takes away the instances that ended an hour ago, and the reservations of which
/// nothing is left.
pub fn sweep(transaction: &mut Transaction<'_>) {
    let now = transaction.call.now.0;
    let gone: Vec<(u64, u64)> = transaction
        .table::<Instance>()
        .iter()
        .filter(|(_, instance)| forgettable(instance, now))
        .map(|(ordinal, instance)| (ordinal, instance.reservation))
        .collect();
    for (ordinal, reservation) in gone {
        transaction.remove_at::<Instance>(ordinal);
        let left = transaction.update_at::<Reservation>(reservation, |reservation| {
            reservation.instances = reservation.instances.saturating_sub(1);
        });
        if left.is_some_and(|reservation| reservation.instances == 0) {
            transaction.remove_at::<Reservation>(reservation);
        }
    }
}
