//! DeleteSnapshot.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{remnants, required, sharing},
    resources::{OwnImage, Snapshot},
    store::{Realm, Transaction, term},
};

/// The image that was made from a snapshot and still needs it.
pub fn user_of<'r>(realm: &'r Realm, snapshot: &str) -> Option<&'r Str> {
    let mut images = realm
        .table::<OwnImage>()
        .having(term("snapshot", snapshot), None);
    images
        .find(|(_, image)| image.snapshots().any(|one| one == snapshot))
        .map(|(_, image)| &image.id)
}

/// DeleteSnapshot.
///
/// # Errors
/// `InvalidSnapshot.NotFound`, `AuthFailure` for another account's,
/// `InvalidSnapshot.InUse` where an image needs it.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteSnapshotRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.snapshot_id, "SnapshotId")?;
    let ordinal = sharing::owned::<Snapshot>(transaction.call, transaction, id)?;
    if let Some(image) = user_of(transaction, id) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSnapshotInUse,
            format!("The snapshot {id} is currently in use by {image}"),
        ));
    }
    let snapshot = Arc::clone(transaction.get::<Snapshot>(id)?);
    transaction.remove_at::<Snapshot>(ordinal);
    remnants::leave_snapshot(transaction, &snapshot);
    Ok(shapes::Empty::default())
}
