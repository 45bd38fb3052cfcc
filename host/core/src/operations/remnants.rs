//! Volumes and snapshots that are no more, and that VM managers have yet to remove.

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    effects::Effect,
    operations::snapshots::making::waiting,
    resources::{
        Remnant, Snapshot,
        backing::{Content, Remains, SnapshotBacking},
        instances::Handle,
    },
    store::{Realm, Transaction},
};

/// What is to be removed, where anything is left at this ordinal; not yet what a snapshot is
/// being made of.
pub fn wanted(realm: &Realm, ordinal: u64) -> Option<&Arc<Remnant>> {
    let remnant = realm.table::<Remnant>().at(ordinal)?;
    let is_needed = remnant.of == Remains::Volume && !waiting(realm, &remnant.name).is_empty();
    (!is_needed).then_some(remnant)
}

/// What is left of a volume or a snapshot.
pub(super) fn of<'r>(realm: &'r Realm, name: &str) -> Option<(u64, &'r Arc<Remnant>)> {
    let mut all = realm.table::<Remnant>().iter();
    all.find(|(_, remnant)| remnant.name == name)
}

/// Everything that is to be removed.
pub fn unfinished(realm: &Realm) -> impl Iterator<Item = u64> {
    realm.table::<Remnant>().iter().map(|(ordinal, _)| ordinal)
}

/// Takes note that it is gone. Gives its name.
pub fn removed(transaction: &mut Transaction<'_>, ordinal: u64) -> Option<Str> {
    let name = transaction.table::<Remnant>().at(ordinal)?.name.clone();
    transaction.remove_at::<Remnant>(ordinal);
    Some(name)
}

/// Has a VM manager remove what it has of a record that goes.
pub(super) fn leave(
    transaction: &mut Transaction<'_>,
    of: Remains,
    name: &Str,
    manager: &Str,
    handle: Option<Handle>,
) {
    let (remnant, _) = transaction.insert(|id| Remnant {
        id,
        of,
        name: name.clone(),
        manager: manager.clone(),
        handle,
    });
    transaction.effect(Effect::Remnant { remnant });
}

/// Has the content of a snapshot that goes be removed, unless another snapshot has it, too.
pub(super) fn leave_snapshot(transaction: &mut Transaction<'_>, snapshot: &Snapshot) {
    match snapshot.backing.as_deref() {
        Some(SnapshotBacking::Taken { content, .. }) => {
            if !is_shared(transaction, snapshot, content) {
                let (manager, handle) = (&content.manager, Some(content.handle.clone()));
                leave(
                    transaction,
                    Remains::Snapshot,
                    &snapshot.id,
                    manager,
                    handle,
                );
            }
        }
        Some(SnapshotBacking::Taking { manager }) => {
            leave(transaction, Remains::Snapshot, &snapshot.id, manager, None);
        }
        Some(SnapshotBacking::Failed(_)) | None => {}
    }
}

/// Whether a copy has the same content, in whichever region or account.
fn is_shared(transaction: &Transaction<'_>, snapshot: &Snapshot, content: &Content) -> bool {
    let has = |realm: &Realm| {
        let mut all = realm.table::<Snapshot>().values();
        all.any(|other| other.id != snapshot.id && other.content() == Some(content))
    };
    has(transaction) || transaction.call.elsewhere.all().any(|realm| has(&realm))
}
