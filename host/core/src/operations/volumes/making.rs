//! What VM managers do for volumes: they make and change them, put them into machines and
//! take them out.
//!
//! A volume that is deleted is gone at once; what its manager has of it is a
//! [`Remnant`](crate::resources::Remnant).

use std::sync::Arc;

use orrery_wire::{Str, text};

use crate::{
    Call,
    effects::Effect,
    operations::{remnants, snapshots::making::waiting},
    resources::{
        Instance, Snapshot, Volume,
        backing::{Remains, SnapshotBacking, VolumeBacking},
        instances::{Handle, Reason, State},
        volumes::{AttachmentChange, VolumeAttachment},
    },
    store::{Realm, Transaction},
};

/// What a VM manager is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Make the volume, or say what it knows it by.
    Create,
    /// Give it its size and type.
    Modify,
    /// Put it into the machine of the instance at this ordinal.
    Attach(u64),
    /// Take it out again.
    Detach {
        /// Ordinal of the instance.
        instance: u64,
        /// Without asking the guest.
        force: bool,
    },
}

/// What became of it.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The manager has the volume; without a handle, it makes nothing of it.
    Created(Option<Handle>),
    /// It has this size in GiB.
    Modified(i32),
    /// The instance has it.
    Attached(u64),
    /// The instance has it no more.
    Detached(u64),
    /// The work cannot be done.
    Failed(Work, Reason),
}

/// What is to be done for the volume at this ordinal; nothing for most.
pub fn wanted(realm: &Realm, ordinal: u64) -> Option<(Arc<Volume>, Work)> {
    let volume = realm.table::<Volume>().at(ordinal)?;
    let backing = volume.backing.as_deref()?;
    if backing.failure.is_some() {
        return None;
    }
    let work = work(realm, volume, backing)?;
    Some((Arc::clone(volume), work))
}

fn work(realm: &Realm, volume: &Volume, backing: &VolumeBacking) -> Option<Work> {
    let Some(size) = backing.size else {
        return Some(Work::Create);
    };
    let mut changes = volume.attachments.iter();
    let detach = changes.find_map(|one| match one.change {
        Some(AttachmentChange::Detaching { force }) => Some(Work::Detach {
            instance: one.instance,
            force,
        }),
        _ => None,
    });
    let attach = || {
        let mut attachments = volume.attachments.iter();
        attachments.find_map(|one| match one.change {
            Some(AttachmentChange::Attaching) => Some(Work::Attach(one.instance)),
            _ => None,
        })
    };
    let name = || {
        let mut attachments = volume.attachments.iter();
        let is_up = attachments.any(|one| is_up(realm, one));
        (backing.handle.is_none() && (is_up || volume.attachments.is_empty()))
            .then_some(Work::Create)
    };
    let modify = || (size != volume.spec.size).then_some(Work::Modify);
    detach.or_else(attach).or_else(name).or_else(modify)
}

/// Whether the machine that the volume came with has been made.
fn is_up(realm: &Realm, attachment: &VolumeAttachment) -> bool {
    let instance = attachment.instance(realm);
    instance.is_some_and(|instance| instance.state != State::Pending)
}

/// The volumes for which there is something to be done.
pub fn unfinished(realm: &Realm) -> impl Iterator<Item = u64> {
    let volumes = realm.table::<Volume>().iter();
    let backed = volumes.filter(|(_, volume)| volume.backing.is_some());
    backed
        .map(|(ordinal, _)| ordinal)
        .filter(|ordinal| wanted(realm, *ordinal).is_some())
}

/// Takes note of what became of it, unless something else is wanted by now. Gives the id of a
/// volume that is in another state now.
pub fn observe(transaction: &mut Transaction<'_>, ordinal: u64, outcome: Outcome) -> Option<Str> {
    let volume = Arc::clone(transaction.table::<Volume>().at(ordinal)?);
    let backing = volume.backing.as_deref()?.clone();
    let become_backing = |transaction: &mut Transaction<'_>, backing| {
        let backing = Some(Arc::new(backing));
        transaction.update_at::<Volume>(ordinal, |volume| volume.backing = backing);
    };
    match outcome {
        Outcome::Created(handle @ Some(_)) => {
            let size = backing.size.or(Some(volume.spec.size));
            become_backing(
                transaction,
                VolumeBacking {
                    handle,
                    size,
                    ..backing
                },
            );
            look_at_snapshots(transaction, &volume);
        }
        Outcome::Modified(size) => {
            let size = Some(size);
            become_backing(transaction, VolumeBacking { size, ..backing });
        }
        Outcome::Attached(instance) => {
            let attaching = Some(AttachmentChange::Attaching);
            if volume.attachment(instance)?.change != attaching {
                return None;
            }
            stay(transaction, ordinal, instance);
        }
        Outcome::Detached(instance) => {
            let change = volume.attachment(instance)?.change;
            if !matches!(change, Some(AttachmentChange::Detaching { .. })) {
                return None;
            }
            take_out(transaction, ordinal, instance);
        }
        Outcome::Failed(Work::Create, reason) if backing.size.is_none() => {
            let failure = Some(reason);
            become_backing(transaction, VolumeBacking { failure, ..backing });
        }
        // Its manager makes nothing of it, or does not know what it was launched with.
        Outcome::Created(None) | Outcome::Failed(Work::Create, _) => {
            transaction.update_at::<Volume>(ordinal, |volume| volume.backing = None);
            settle(transaction, &volume, ordinal);
            become_record(transaction, &volume);
        }
        Outcome::Failed(Work::Modify, _) => {
            let size = Some(volume.spec.size);
            become_backing(transaction, VolumeBacking { size, ..backing });
        }
        Outcome::Failed(Work::Attach(instance), _) => {
            take_out(transaction, ordinal, instance);
        }
        Outcome::Failed(Work::Detach { instance, .. }, _) => stay(transaction, ordinal, instance),
    }
    transaction.effect(Effect::Volume { volume: ordinal });
    Some(volume.id.clone())
}

/// A volume that no manager has is where its record says.
fn settle(transaction: &mut Transaction<'_>, volume: &Volume, ordinal: u64) {
    for attachment in &volume.attachments {
        if let Some(AttachmentChange::Detaching { .. }) = attachment.change {
            take_out(transaction, ordinal, attachment.instance);
        }
    }
    transaction.update_at::<Volume>(ordinal, |volume| {
        volume
            .attachments
            .iter_mut()
            .for_each(|one| one.change = None);
    });
}

/// The instance has the volume, whatever was on its way.
fn stay(transaction: &mut Transaction<'_>, ordinal: u64, instance: u64) {
    transaction.update_at::<Volume>(ordinal, |volume| {
        let mut attachments = volume.attachments.iter_mut();
        if let Some(attachment) = attachments.find(|one| one.instance == instance) {
            attachment.change = None;
        }
    });
}

pub(super) fn take_out(transaction: &mut Transaction<'_>, ordinal: u64, instance: u64) {
    transaction.update_at::<Volume>(ordinal, |volume| {
        volume.attachments.retain(|one| one.instance != instance);
    });
    transaction.update_at::<Instance>(instance, |instance| {
        instance.volumes.retain(|volume| *volume != ordinal);
    });
}

fn look_at_snapshots(transaction: &mut Transaction<'_>, volume: &Volume) {
    for snapshot in waiting(transaction, &volume.id) {
        transaction.effect(Effect::Snapshot { snapshot });
    }
}

/// The volume is a record, and so are its snapshots.
fn become_record(transaction: &mut Transaction<'_>, volume: &Volume) {
    for snapshot in waiting(transaction, &volume.id) {
        transaction.update_at::<Snapshot>(snapshot, |snapshot| snapshot.backing = None);
    }
}

/// The manager was never heard of the volume, and will not be.
fn fail_snapshots(transaction: &mut Transaction<'_>, volume: &str) {
    let failed = Some(Arc::new(SnapshotBacking::Failed(Reason {
        code: text!("Client.InvalidVolume.NotFound"),
        message: format!("The volume '{volume}' was deleted before it was made.").into(),
    })));
    for snapshot in waiting(transaction, volume) {
        let backing = failed.clone();
        transaction.update_at::<Snapshot>(snapshot, |snapshot| snapshot.backing = backing);
    }
}

/// What a new volume is backed by: the first VM manager that has volumes.
pub(super) fn of_new(call: &Call) -> Option<Arc<VolumeBacking>> {
    let settings = &call.settings;
    let mut managers = settings.vm_managers.iter();
    let manager = managers.find(|manager| settings.volumes.contains(manager))?;
    Some(Arc::new(VolumeBacking {
        manager: manager.clone(),
        handle: None,
        size: None,
        failure: None,
    }))
}

/// What a volume of a launch is backed by: its instance's manager makes it with the machine.
/// A root volume is the machine's own with most managers.
pub(in crate::operations) fn of_launch(
    call: &Call,
    manager: &Str,
    size: i32,
    is_root: bool,
) -> Option<Arc<VolumeBacking>> {
    let settings = &call.settings;
    let has =
        settings.volumes.contains(manager) && (!is_root || settings.root_volumes.contains(manager));
    has.then(|| {
        Arc::new(VolumeBacking {
            manager: manager.clone(),
            handle: None,
            size: Some(size),
            failure: None,
        })
    })
}

/// Whether the VM manager that has the volume also has the instance's machine, and so has to
/// put the one into the other.
pub(super) fn is_with(realm: &Realm, volume: &Volume, instance: u64) -> bool {
    let instance = realm.table::<Instance>().at(instance);
    let launch = instance.and_then(|instance| instance.reservation(realm));
    let backing = volume.backing.as_deref();
    backing.is_some_and(|backing| launch.is_some_and(|launch| launch.manager == backing.manager))
}

/// Removes a volume, here and where its VM manager has it.
pub(in crate::operations) fn remove(transaction: &mut Transaction<'_>, ordinal: u64) {
    let Some(volume) = transaction.table::<Volume>().at(ordinal).cloned() else {
        return;
    };
    transaction.remove_at::<Volume>(ordinal);
    if let Some(backing) = &volume.backing {
        let (manager, handle) = (&backing.manager, backing.handle.clone());
        if handle.is_none() {
            fail_snapshots(transaction, &volume.id);
        }
        remnants::leave(transaction, Remains::Volume, &volume.id, manager, handle);
    }
}

/// Has the managers of an instance's volumes say what they know them by, which they made
/// with its machine.
pub(in crate::operations) fn launched(transaction: &mut Transaction<'_>, volumes: &[u64]) {
    for ordinal in volumes {
        if wanted(transaction, *ordinal).is_some() {
            transaction.effect(Effect::Volume { volume: *ordinal });
        }
    }
}

#[cfg(test)]
mod tests;
