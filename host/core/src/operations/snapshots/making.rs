//! What VM managers do for snapshots: they take the content of volumes that they have.

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    Call,
    effects::Effect,
    operations::remnants,
    resources::{
        Snapshot, Volume,
        backing::{Content, SnapshotBacking},
        instances::{Handle, Reason},
    },
    store::{Realm, Transaction},
};

/// A volume whose content is to be taken.
pub struct Wanted {
    /// The VM manager.
    pub manager: Str,
    /// `snap-…`
    pub id: Str,
    /// `vol-…`
    pub volume: Str,
    /// What the manager knows the volume by.
    pub handle: Handle,
}

/// What is to be done for the snapshot at this ordinal; nothing for most, and nothing yet
/// while the volume is being made. A volume that was deleted meanwhile stays until its content
/// is taken.
pub fn wanted(realm: &Realm, ordinal: u64) -> Option<Wanted> {
    let snapshot = realm.table::<Snapshot>().at(ordinal)?;
    let SnapshotBacking::Taking { manager } = snapshot.backing.as_deref()? else {
        return None;
    };
    let handle = match realm.get::<Volume>(&snapshot.volume) {
        Ok(volume) => volume.backing.as_deref()?.handle.clone()?,
        Err(_) => remnants::of(realm, &snapshot.volume)?.1.handle.clone()?,
    };
    Some(Wanted {
        manager: manager.clone(),
        id: snapshot.id.clone(),
        volume: snapshot.volume.clone(),
        handle,
    })
}

/// The snapshots for which there is something to be done.
pub fn unfinished(realm: &Realm) -> impl Iterator<Item = u64> {
    let snapshots = realm.table::<Snapshot>().iter();
    let backed = snapshots.filter(|(_, snapshot)| snapshot.backing.is_some());
    backed
        .map(|(ordinal, _)| ordinal)
        .filter(|ordinal| wanted(realm, *ordinal).is_some())
}

/// The snapshots that wait for the content of a volume.
pub(in crate::operations) fn waiting(realm: &Realm, volume: &str) -> Vec<u64> {
    let all = realm.table::<Snapshot>().iter();
    let waiting = all.filter(|(_, snapshot)| snapshot.volume == volume && snapshot.is_waiting());
    waiting.map(|(ordinal, _)| ordinal).collect()
}

/// Takes note of what became of it, unless nothing is wanted any more. Gives its id.
pub fn observe(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    outcome: Result<Handle, Reason>,
) -> Option<Str> {
    let id = transaction.table::<Snapshot>().at(ordinal)?.id.clone();
    let manager = wanted(transaction, ordinal)?.manager;
    let backing = match outcome {
        Ok(handle) => SnapshotBacking::Taken {
            content: Content { manager, handle },
            since: transaction.call.now,
        },
        Err(reason) => SnapshotBacking::Failed(reason),
    };
    let backing = Some(Arc::new(backing));
    let snapshot = transaction.update_at::<Snapshot>(ordinal, |it| it.backing = backing)?;
    if let Some((remnant, _)) = remnants::of(transaction, &snapshot.volume) {
        transaction.effect(Effect::Remnant { remnant });
    }
    Some(id)
}

/// What a new snapshot of a volume is backed by.
pub(super) fn of_volume(call: &Call, volume: &Volume) -> Option<Arc<SnapshotBacking>> {
    let backing = volume.backing.as_deref()?;
    let manager = backing.manager.clone();
    let takes = call.settings.imaging.contains(&manager) && backing.failure.is_none();
    takes.then(|| Arc::new(SnapshotBacking::Taking { manager }))
}
