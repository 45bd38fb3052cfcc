//! Block public access: whether snapshots and images of the account can be shared with
//! everybody.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html>

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::required,
    resources::{StorageSettings, storage_settings::SnapshotSharing},
    store::{Realm, Transaction},
};

/// GetSnapshotBlockPublicAccessState.
///
/// # Errors
/// None.
pub fn get_snapshots(
    _: &Call,
    realm: &Realm,
    _: &shapes::GetSnapshotBlockPublicAccessStateRequest,
) -> Result<shapes::GetSnapshotBlockPublicAccessStateResult> {
    Ok(shapes::GetSnapshotBlockPublicAccessStateResult {
        state: Some(StorageSettings::of(realm).snapshot_sharing.name()),
        managed_by: Some(text!("account")),
    })
}

/// EnableSnapshotBlockPublicAccess.
///
/// # Errors
/// `InvalidParameterValue` for `unblocked`.
pub fn enable_snapshots(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableSnapshotBlockPublicAccessRequest,
) -> Result<shapes::EnableSnapshotBlockPublicAccessResult> {
    let wanted = required(&request.state, "State")?;
    let sharing = SnapshotSharing::named(wanted)
        .filter(|sharing| *sharing != SnapshotSharing::Unblocked)
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("Value ({wanted}) for parameter State is invalid. Expecting one of: block-all-sharing, block-new-sharing."),
            )
        })?;
    StorageSettings::change(transaction, |settings| settings.snapshot_sharing = sharing);
    Ok(shapes::EnableSnapshotBlockPublicAccessResult {
        state: Some(sharing.name()),
    })
}

/// DisableSnapshotBlockPublicAccess.
///
/// # Errors
/// None.
pub fn disable_snapshots(
    transaction: &mut Transaction<'_>,
    _: &shapes::DisableSnapshotBlockPublicAccessRequest,
) -> Result<shapes::DisableSnapshotBlockPublicAccessResult> {
    StorageSettings::change(transaction, |settings| {
        settings.snapshot_sharing = SnapshotSharing::Unblocked;
    });
    Ok(shapes::DisableSnapshotBlockPublicAccessResult {
        state: Some(SnapshotSharing::Unblocked.name()),
    })
}

fn images_state(blocked: bool) -> Str {
    if blocked {
        text!("block-new-sharing")
    } else {
        text!("unblocked")
    }
}

/// GetImageBlockPublicAccessState.
///
/// # Errors
/// None.
pub fn get_images(
    _: &Call,
    realm: &Realm,
    _: &shapes::GetImageBlockPublicAccessStateRequest,
) -> Result<shapes::GetImageBlockPublicAccessStateResult> {
    let blocked = StorageSettings::of(realm).blocks_public_images;
    Ok(shapes::GetImageBlockPublicAccessStateResult {
        image_block_public_access_state: Some(images_state(blocked)),
        managed_by: Some(text!("account")),
    })
}

/// EnableImageBlockPublicAccess.
///
/// # Errors
/// None; the only state was checked against the model.
pub fn enable_images(
    transaction: &mut Transaction<'_>,
    _: &shapes::EnableImageBlockPublicAccessRequest,
) -> Result<shapes::EnableImageBlockPublicAccessResult> {
    StorageSettings::change(transaction, |settings| settings.blocks_public_images = true);
    Ok(shapes::EnableImageBlockPublicAccessResult {
        image_block_public_access_state: Some(images_state(true)),
    })
}

/// DisableImageBlockPublicAccess.
///
/// # Errors
/// None.
pub fn disable_images(
    transaction: &mut Transaction<'_>,
    _: &shapes::DisableImageBlockPublicAccessRequest,
) -> Result<shapes::DisableImageBlockPublicAccessResult> {
    StorageSettings::change(transaction, |settings| {
        settings.blocks_public_images = false
    });
    Ok(shapes::DisableImageBlockPublicAccessResult {
        image_block_public_access_state: Some(images_state(false)),
    })
}
