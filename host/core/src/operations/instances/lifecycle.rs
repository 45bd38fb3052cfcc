//! Start, stop, reboot, terminate: the user's half of the life cycle. The machine's
//! half is in [`machines`](super::machines).

use std::sync::Arc;

use orrery_wire::{Str, Timestamp, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    effects::Effect,
    operations::{listed, network_interfaces::addresses},
    resources::{
        Instance, NetworkInterface, SpotRequest, Subnet, Volume,
        instances::{Reason, State},
    },
    store::{Realm, Resource, Transaction},
};

/// The ordinals of instances that must all exist, each once.
///
/// # Errors
/// `InvalidInstanceID.NotFound` naming all that do not exist.
pub(super) fn named(realm: &Realm, ids: &[Str]) -> Result<Vec<u64>> {
    let mut ordinals = Vec::with_capacity(ids.len());
    let mut missing: Vec<&str> = Vec::new();
    for id in ids {
        match realm.ordinal::<Instance>(id) {
            Ok(ordinal) if ordinals.contains(&ordinal) => {}
            Ok(ordinal) => ordinals.push(ordinal),
            Err(_) => missing.push(id),
        }
    }
    if missing.is_empty() {
        Ok(ordinals)
    } else {
        Err(Instance::missing(&missing))
    }
}

fn each(realm: &Realm, ids: &[Str], check: impl Fn(&Instance) -> Result<()>) -> Result<Vec<u64>> {
    let ordinals = named(realm, ids)?;
    for ordinal in &ordinals {
        if let Some(instance) = realm.table::<Instance>().at(*ordinal) {
            check(instance)?;
        }
    }
    Ok(ordinals)
}

fn incorrect_state(instance: &Instance, wanted: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::IncorrectInstanceState,
        format!(
            "The instance '{}' is not in a state from which it can be {wanted}.",
            instance.id
        ),
    )
}

/// `User initiated (2026-01-02 03:04:05 GMT)`, as EC2 writes it.
fn user_initiated(now: Timestamp) -> Str {
    let iso = now.to_string();
    let (date, time) = iso.split_once('T').unwrap_or((&iso, ""));
    Str::from(format!(
        "User initiated ({date} {} GMT)",
        time.get(..8).unwrap_or_default()
    ))
}

fn turn(
    transaction: &mut Transaction<'_>,
    ordinals: &[u64],
    to: State,
    from: &[State],
) -> Vec<shapes::InstanceStateChange> {
    let now = transaction.call.now;
    let mut changes = Vec::with_capacity(ordinals.len());
    for ordinal in ordinals {
        let Some(instance) = transaction.table::<Instance>().at(*ordinal).cloned() else {
            continue;
        };
        let turns = from.contains(&instance.state);
        changes.push(change(&instance, if turns { to } else { instance.state }));
        if !turns {
            continue;
        }
        transaction.update_at::<Instance>(*ordinal, |instance| {
            instance.state = to;
            instance.since = now;
            instance.machine.generation += 1;
            if to == State::Pending {
                instance.launched = now;
                instance.reason = None;
                instance.transition = None;
            } else {
                instance.reason = Some(Reason {
                    code: arcstr::literal!("Client.UserInitiatedShutdown"),
                    message: arcstr::literal!(
                        "Client.UserInitiatedShutdown: User initiated shutdown"
                    ),
                });
                instance.transition = Some((now, user_initiated(now)));
            }
        });
        if to == State::Pending {
            give_public_address(transaction, &instance);
        }
        transaction.effect(Effect::Reconcile { instance: *ordinal });
    }
    changes
}

/// A started instance has a public address again where its subnet gives one.
fn give_public_address(transaction: &mut Transaction<'_>, instance: &Instance) {
    let Some(ordinal) = instance.interfaces.first() else {
        return;
    };
    let Some(interface) = transaction
        .table::<NetworkInterface>()
        .at(*ordinal)
        .cloned()
    else {
        return;
    };
    let gives = transaction
        .table::<Subnet>()
        .at(interface.network.subnet)
        .is_some_and(|subnet| subnet.map_public_ip);
    if let Some(private) = interface.address.filter(|_| gives)
        && interface.public(transaction).is_none()
    {
        let salt = u64::from(private) ^ (instance.machine.generation << 32);
        let public = addresses::take_public(transaction, salt);
        transaction
            .update_at::<NetworkInterface>(*ordinal, |interface| interface.public = Some(public));
    }
}

fn shape_of(state: State) -> shapes::InstanceState {
    shapes::InstanceState {
        code: Some(state.code()),
        name: Some(Str::from(state.name())),
        ..Default::default()
    }
}

fn change(instance: &Instance, to: State) -> shapes::InstanceStateChange {
    shapes::InstanceStateChange {
        instance_id: Some(instance.id.clone()),
        current_state: Some(shape_of(to)),
        previous_state: Some(shape_of(instance.state)),
        ..Default::default()
    }
}

/// StartInstances.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`.
pub fn start(
    transaction: &mut Transaction<'_>,
    request: &shapes::StartInstancesRequest,
) -> Result<shapes::StartInstancesResult> {
    let ordinals = each(
        transaction,
        listed(&request.instance_ids),
        |instance| match instance.state {
            State::Stopped => check_root(transaction, instance),
            State::Running | State::Pending => Ok(()),
            _ => Err(incorrect_state(instance, "started")),
        },
    )?;
    let starting_instances = Some(turn(
        transaction,
        &ordinals,
        State::Pending,
        &[State::Stopped],
    ));
    Ok(shapes::StartInstancesResult {
        starting_instances,
        ..Default::default()
    })
}

/// An instance whose image has a root volume does not start without one.
fn check_root(realm: &Realm, instance: &Instance) -> Result<()> {
    let Some(launch) = instance.reservation(realm) else {
        return Ok(());
    };
    let root = &launch.root_device;
    let table = realm.table::<Volume>();
    let mut devices = instance
        .volumes
        .iter()
        .filter_map(|at| table.at(*at))
        .flat_map(|volume| &volume.attachments);
    if root.is_empty() || devices.any(|attachment| attachment.device == *root) {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::IncorrectInstanceState,
        format!(
            "Instance '{}' does not have a volume attached at root ({root})",
            instance.id
        ),
    ))
}

/// StopInstances.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`, `OperationNotPermitted`
/// where the instance is protected, `UnsupportedOperation` for a one-time spot instance,
/// `UnsupportedHibernationConfiguration`.
pub fn stop(
    transaction: &mut Transaction<'_>,
    request: &shapes::StopInstancesRequest,
) -> Result<shapes::StopInstancesResult> {
    let realm: &Realm = transaction;
    let ordinals = each(realm, listed(&request.instance_ids), |instance| {
        if !matches!(
            instance.state,
            State::Running | State::Stopping | State::Stopped
        ) {
            return Err(incorrect_state(instance, "stopped"));
        }
        let attributes = instance
            .reservation(realm)
            .map(|reservation| instance.attributes(reservation));
        if attributes.is_some_and(|attributes| attributes.disable_api_stop) {
            return Err(protected(instance, "stopped", "disableApiStop"));
        }
        let spot = instance.spot_request.as_ref();
        let once = spot
            .and_then(|id| realm.get::<SpotRequest>(id).ok())
            .is_some_and(|request| !request.persistent);
        if once {
            return Err(Ec2Error::new(
                ErrorCode::UnsupportedOperation,
                format!(
                    "You can't stop the Spot Instance '{}' because it is associated with a one-time Spot Instance request. You can only stop Spot Instances associated with persistent Spot Instance requests.",
                    instance.id
                ),
            ));
        }
        if request.hibernate == Some(true)
            && !attributes.is_some_and(|attributes| attributes.hibernation)
        {
            return Err(Ec2Error::new(
                ErrorCode::UnsupportedHibernationConfiguration,
                format!(
                    "The instance '{}' was not configured for hibernation at launch.",
                    instance.id
                ),
            ));
        }
        Ok(())
    })?;
    // Ordinals that are stopped already keep what they were stopped by.
    let force = request.force == Some(true);
    for ordinal in &ordinals {
        let runs = |instance: &Arc<Instance>| instance.state == State::Running;
        if transaction
            .table::<Instance>()
            .at(*ordinal)
            .is_some_and(runs)
        {
            transaction
                .update_at::<Instance>(*ordinal, |instance| instance.machine.force_stop = force);
        }
    }
    let stopping_instances = Some(turn(
        transaction,
        &ordinals,
        State::Stopping,
        &[State::Running],
    ));
    Ok(shapes::StopInstancesResult {
        stopping_instances,
        ..Default::default()
    })
}

fn protected(instance: &Instance, verb: &str, attribute: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::OperationNotPermitted,
        format!(
            "The instance '{}' may not be {verb}. Modify its '{attribute}' instance attribute and try again.",
            instance.id
        ),
    )
}

/// States from which an instance can be ended.
const LIVING: [State; 4] = [
    State::Pending,
    State::Running,
    State::Stopping,
    State::Stopped,
];

/// Ends instances that somebody else than TerminateInstances is done with.
pub(in crate::operations) fn end(transaction: &mut Transaction<'_>, ordinals: &[u64]) {
    turn(transaction, ordinals, State::ShuttingDown, &LIVING);
}

/// Ends or stops an instance because AWS wants its capacity back. Whether it was there.
pub(in crate::operations) fn reclaim(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    to: State,
    cause: Reason,
) -> bool {
    let from: &[State] = match to {
        State::Stopping => &[State::Running],
        _ => &LIVING,
    };
    let before = transaction.table::<Instance>().at(ordinal);
    if !before.is_some_and(|instance| from.contains(&instance.state)) {
        return false;
    }
    turn(transaction, &[ordinal], to, from);
    let now = transaction.call.now;
    transaction.update_at::<Instance>(ordinal, |instance| {
        instance.transition = Some((now, cause.message.clone()));
        instance.reason = Some(cause);
    });
    true
}

/// TerminateInstances. An instance that is ended already is left alone.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `OperationNotPermitted` where one is protected.
pub fn terminate(
    transaction: &mut Transaction<'_>,
    request: &shapes::TerminateInstancesRequest,
) -> Result<shapes::TerminateInstancesResult> {
    let realm: &Realm = transaction;
    let ordinals = each(realm, listed(&request.instance_ids), |instance| {
        let attributes = instance
            .reservation(realm)
            .map(|reservation| instance.attributes(reservation));
        let kept = attributes.is_some_and(|attributes| attributes.disable_api_termination);
        if kept && !instance.state.is_ending() {
            return Err(protected(instance, "terminated", "disableApiTermination"));
        }
        Ok(())
    })?;
    let terminating_instances = Some(turn(transaction, &ordinals, State::ShuttingDown, &LIVING));
    Ok(shapes::TerminateInstancesResult {
        terminating_instances,
        ..Default::default()
    })
}

/// RebootInstances.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`.
pub fn reboot(
    transaction: &mut Transaction<'_>,
    request: &shapes::RebootInstancesRequest,
) -> Result<shapes::Empty> {
    let ordinals = each(
        transaction,
        listed(&request.instance_ids),
        |instance| match instance.state {
            State::Running | State::Pending => Ok(()),
            _ => Err(incorrect_state(instance, "rebooted")),
        },
    )?;
    for ordinal in ordinals {
        transaction.update_at::<Instance>(ordinal, |instance| {
            instance.machine.reboots += 1;
            instance.machine.generation += 1;
        });
        transaction.effect(Effect::Reconcile { instance: ordinal });
    }
    Ok(shapes::Empty::default())
}
