//! DeregisterImage, and what holds it up: deregistration protection. DisableImage and
//! EnableImage take an image out of use without losing it.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html>

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::offered::{self, OfferedImage},
    operations::{required, sharing, snapshots::delete::user_of},
    resources::{
        OwnImage, Permissions, Snapshot,
        images::{Protection, Registered},
    },
    store::Transaction,
};

use super::{Known, change, making, owned};

/// DeregisterImage.
///
/// # Errors
/// `InvalidAMIID.NotFound`, `InvalidAMIID.Unavailable` where it was deregistered before,
/// `AuthFailure` for another account's, `OperationNotPermitted` while protected.
pub fn deregister(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeregisterImageRequest,
) -> Result<shapes::DeregisterImageResult> {
    let id = required(&request.image_id, "ImageId")?;
    if let Some(Known::Offered(image)) = Known::find(transaction.call, transaction, id) {
        return deregister_offered(transaction, &image);
    }
    let ordinal = owned(transaction.call, transaction, id)?;
    let now = transaction.call.now;
    let image = transaction.get::<OwnImage>(id)?;
    let registered = image.registered.as_ref();
    if registered.is_some_and(|image| image.is_protected(now)) {
        return Err(Ec2Error::new(
            ErrorCode::OperationNotPermitted,
            format!("The image '{id}' is protected from deregistration."),
        ));
    }
    let snapshots: Vec<Str> = image.snapshots().cloned().collect();
    making::retire(transaction, ordinal);
    let results = (request.delete_associated_snapshots == Some(true)).then(|| {
        let each = snapshots.into_iter();
        each.map(|snapshot| delete_snapshot(transaction, snapshot))
            .collect()
    });
    Ok(shapes::DeregisterImageResult {
        r#return: Some(true),
        delete_snapshot_results: Some(results.unwrap_or_default()),
    })
}

/// An image that a VM manager has by itself belongs to the first account.
fn deregister_offered(
    transaction: &mut Transaction<'_>,
    image: &OfferedImage,
) -> Result<shapes::DeregisterImageResult> {
    let call = transaction.call;
    if call.account != offered::OWNER || !call.settings.imaging.contains(&image.manager) {
        return Err(sharing::not_authorized::<OwnImage>(&image.id));
    }
    making::retire_offered(transaction, image);
    Ok(shapes::DeregisterImageResult {
        r#return: Some(true),
        delete_snapshot_results: Some(Vec::new()),
    })
}

fn delete_snapshot(
    transaction: &mut Transaction<'_>,
    snapshot_id: Str,
) -> shapes::DeleteSnapshotReturnCode {
    let return_code = if user_of(transaction, &snapshot_id).is_some() {
        text!("skipped")
    } else if transaction.remove::<Snapshot>(&snapshot_id).is_ok() {
        text!("success")
    } else {
        text!("missing-permissions")
    };
    shapes::DeleteSnapshotReturnCode {
        snapshot_id: Some(snapshot_id),
        return_code: Some(return_code),
    }
}

/// How an image is protected, as attributes show it.
pub(super) fn protection(image: &Registered) -> Str {
    match image.protection {
        Protection::Disabled | Protection::CoolingDown(_) => text!("disabled"),
        Protection::Enabled => text!("enabled-without-cooldown"),
        Protection::EnabledWithCooldown => text!("enabled-with-cooldown"),
    }
}

/// EnableImageDeregistrationProtection.
///
/// # Errors
/// Those of [`deregister`] but for protection.
pub fn protect(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableImageDeregistrationProtectionRequest,
) -> Result<shapes::EnableImageDeregistrationProtectionResult> {
    let id = required(&request.image_id, "ImageId")?;
    let (protection, answer) = if request.with_cooldown == Some(true) {
        (
            Protection::EnabledWithCooldown,
            text!("enabled-with-cooldown"),
        )
    } else {
        (Protection::Enabled, text!("enabled-without-cooldown"))
    };
    change(transaction, id, |image| image.protection = protection)?;
    Ok(shapes::EnableImageDeregistrationProtectionResult {
        r#return: Some(answer),
    })
}

/// DisableImageDeregistrationProtection.
///
/// # Errors
/// Those of [`deregister`] but for protection.
pub fn unprotect(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisableImageDeregistrationProtectionRequest,
) -> Result<shapes::DisableImageDeregistrationProtectionResult> {
    let id = required(&request.image_id, "ImageId")?;
    let now = transaction.call.now;
    change(transaction, id, |image| {
        image.protection = match image.protection {
            Protection::EnabledWithCooldown => Protection::CoolingDown(now),
            Protection::CoolingDown(since) => Protection::CoolingDown(since),
            Protection::Enabled | Protection::Disabled => Protection::Disabled,
        };
    })?;
    Ok(shapes::DisableImageDeregistrationProtectionResult {
        r#return: Some(text!("disabled")),
    })
}

/// DisableImage: nobody launches it, and nobody else sees it.
///
/// # Errors
/// Those of [`deregister`] but for protection.
pub fn disable(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisableImageRequest,
) -> Result<shapes::DisableImageResult> {
    let id = required(&request.image_id, "ImageId")?;
    change(transaction, id, |image| {
        image.disabled = true;
        image.permissions = Permissions::default();
    })?;
    Ok(shapes::DisableImageResult {
        r#return: Some(true),
    })
}

/// EnableImage.
///
/// # Errors
/// Those of [`deregister`] but for protection.
pub fn enable(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableImageRequest,
) -> Result<shapes::EnableImageResult> {
    let id = required(&request.image_id, "ImageId")?;
    change(transaction, id, |image| image.disabled = false)?;
    Ok(shapes::EnableImageResult {
        r#return: Some(true),
    })
}
