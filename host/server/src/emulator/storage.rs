//! The work of volumes and snapshots, between core and compute.

use std::sync::Arc;

use orrery_compute::{InstanceKey, Outcome, ThingKey, ThingKind, Wanted, Work};
use orrery_contract::vm::volumes::VolumeTarget;
use orrery_contract::{Disk, Target};
use orrery_core::Realm;
use orrery_core::operations::remnants;
use orrery_core::operations::snapshots::making as snapshots;
use orrery_core::operations::volumes::making as volumes;
use orrery_core::resources::backing::Remains;
use orrery_core::resources::instances::{Handle, Reason};
use orrery_core::resources::volumes::VolumeAttachment;
use orrery_core::resources::{Instance, Remnant, Snapshot, Volume};
use orrery_core::store::Transaction;
use orrery_wire::Str;

use super::machines::{handle, kept};
use super::{key, things};

/// MiB in a GiB.
const GIB: u64 = 1_024;

/// The instance at an ordinal, and its machine.
pub(super) fn machine(realm: &Realm, ordinal: u64) -> (InstanceKey, Target) {
    let instance = realm.table::<Instance>().at(ordinal);
    let machine = instance.map_or_else(Target::default, |instance| Target {
        instance_id: instance.id.to_string(),
        handle: instance.machine.handle.as_ref().map(handle),
    });
    (key(&realm.key, ordinal), machine)
}

/// A volume as VM managers are told of it, by itself or as it hangs on an instance.
pub(super) fn disk(volume: &Volume, attachment: Option<&VolumeAttachment>) -> Disk {
    let spec = &volume.spec;
    let backing = volume.backing.as_deref();
    let content = spec.content.as_ref();
    // Another manager's content is of no use.
    let content = content.filter(|it| backing.is_some_and(|own| own.manager == it.manager));
    Disk {
        volume_id: volume.id.to_string(),
        device: attachment.map_or_else(String::new, |it| it.device.to_string()),
        volume_type: spec.volume_type.to_string(),
        size_mib: u64::try_from(spec.size).unwrap_or(0) * GIB,
        iops: spec.iops.and_then(|figure| figure.try_into().ok()),
        throughput: spec.throughput.and_then(|figure| figure.try_into().ok()),
        encrypted: spec.encrypted,
        snapshot_id: spec.snapshot.as_ref().map(ToString::to_string),
        snapshot: content.map(|it| handle(&it.handle)),
        delete_on_termination: attachment.is_some_and(|it| it.delete_on_termination),
        volume: backing.and_then(|it| it.handle.as_ref()).map(handle),
    }
}

fn target(id: &str, known: Option<&Handle>) -> VolumeTarget {
    VolumeTarget {
        volume_id: id.to_owned(),
        handle: known.map(handle),
    }
}

pub(super) fn volume(realm: &Realm, ordinal: u64) -> Option<Wanted> {
    let (volume, work) = volumes::wanted(realm, ordinal)?;
    let backing = volume.backing.as_deref()?;
    let target = target(&volume.id, backing.handle.as_ref());
    let work = match work {
        volumes::Work::Create => Work::CreateVolume {
            disk: disk(&volume, None),
            zone: volume.spec.zone.clone(),
        },
        volumes::Work::Modify => Work::ModifyVolume {
            volume: target,
            to: disk(&volume, None),
        },
        volumes::Work::Attach(ordinal) => {
            let (instance, machine) = machine(realm, ordinal);
            Work::AttachVolume {
                instance,
                machine,
                disk: disk(&volume, volume.attachment(ordinal)),
            }
        }
        volumes::Work::Detach {
            instance: ordinal,
            force,
        } => {
            let (instance, machine) = machine(realm, ordinal);
            Work::DetachVolume {
                instance,
                machine,
                volume: target,
                force,
            }
        }
    };
    Some(Wanted {
        manager: backing.manager.clone(),
        id: volume.id.clone(),
        work,
    })
}

/// The instance that a volume is on its way to or from, and what that is called.
pub(super) fn concerned(realm: &Realm, ordinal: u64) -> Option<(Str, &'static str)> {
    let (_, work) = volumes::wanted(realm, ordinal)?;
    let (instance, verb) = match work {
        volumes::Work::Attach(instance) => (instance, "attach"),
        volumes::Work::Detach { instance, .. } => (instance, "detach"),
        _ => return None,
    };
    let instance = realm.table::<Instance>().at(instance)?;
    Some((instance.id.clone(), verb))
}

pub(super) fn volume_outcome(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    outcome: Outcome,
) -> Option<Str> {
    let outcome = match outcome {
        Outcome::VolumeMade(made) => volumes::Outcome::Created(made.as_ref().map(kept)),
        Outcome::VolumeModified(mib) => {
            volumes::Outcome::Modified(i32::try_from(mib / GIB).unwrap_or(i32::MAX))
        }
        Outcome::VolumeAttached(instance) => volumes::Outcome::Attached(instance),
        Outcome::VolumeDetached(instance) => volumes::Outcome::Detached(instance),
        Outcome::Failed(why) => {
            let (_, work) = volumes::wanted(transaction, ordinal)?;
            volumes::Outcome::Failed(work, reason(why))
        }
        Outcome::Captured(_) | Outcome::Taken(_) | Outcome::Removed => return None,
    };
    volumes::observe(transaction, ordinal, outcome)
}

pub(super) fn snapshot(realm: &Realm, ordinal: u64) -> Option<Wanted> {
    let wanted = snapshots::wanted(realm, ordinal)?;
    Some(Wanted {
        manager: wanted.manager,
        id: wanted.id,
        work: Work::Snapshot {
            volume_id: wanted.volume,
            volume: handle(&wanted.handle),
        },
    })
}

pub(super) fn snapshot_outcome(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    outcome: Outcome,
) -> Option<Str> {
    let outcome = match outcome {
        Outcome::Taken(content) => Ok(kept(&content)),
        Outcome::Failed(why) => Err(reason(why)),
        _ => return None,
    };
    snapshots::observe(transaction, ordinal, outcome)
}

pub(super) fn remnant(realm: &Realm, ordinal: u64) -> Option<Wanted> {
    let remnant = remnants::wanted(realm, ordinal)?;
    let known = remnant.handle.as_ref();
    Some(Wanted {
        manager: remnant.manager.clone(),
        id: remnant.name.clone(),
        work: match remnant.of {
            Remains::Volume => Work::DeleteVolume(target(&remnant.name, known)),
            Remains::Snapshot => Work::ForgetSnapshot(known.map(handle).unwrap_or_default()),
        },
    })
}

/// How everything ends that VM managers have of volumes and snapshots.
pub(super) fn ends(realms: &[Arc<Realm>]) -> Vec<(ThingKey, Wanted)> {
    let of = |realm: &Arc<Realm>| {
        let end = |kind, at, manager: &Str, id: &Str, work| {
            let (manager, id) = (manager.clone(), id.clone());
            (
                things::thing(&realm.key, kind, at),
                Wanted { manager, id, work },
            )
        };
        let volumes = realm.table::<Volume>().iter().filter_map(|(at, volume)| {
            let backing = volume.backing.as_deref()?;
            let work = Work::DeleteVolume(target(&volume.id, backing.handle.as_ref()));
            Some(end(
                ThingKind::Volume,
                at,
                &backing.manager,
                &volume.id,
                work,
            ))
        });
        let snapshots = realm.table::<Snapshot>().iter();
        let snapshots = snapshots.filter_map(|(at, snapshot)| {
            let content = snapshot.content()?;
            let work = Work::ForgetSnapshot(handle(&content.handle));
            Some(end(
                ThingKind::Snapshot,
                at,
                &content.manager,
                &snapshot.id,
                work,
            ))
        });
        let remnants = realm.table::<Remnant>().iter().filter_map(|(at, _)| {
            let key = things::thing(&realm.key, ThingKind::Remnant, at);
            Some((key, remnant(realm, at)?))
        });
        volumes.chain(snapshots).chain(remnants).collect::<Vec<_>>()
    };
    realms.iter().flat_map(of).collect()
}

fn reason(why: orrery_compute::StateReason) -> Reason {
    Reason {
        code: why.code,
        message: why.message,
    }
}
