//! Volumes whose data is in doubt: IO is off until EnableVolumeIO, or goes on by itself
//! where AutoEnableIO says so. Nothing here corrupts data, so only the control API brings
//! a volume into doubt.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/work_volumes_impaired.html>

use orrery_wire::{shapes, text};

use crate::{
    Call, Result,
    operations::required,
    resources::{Volume, derived, life::REMEMBERED, volumes::Doubt},
    store::Transaction,
};

/// Brings a volume into doubt.
///
/// # Errors
/// `InvalidVolume.NotFound`.
pub fn doubt(transaction: &mut Transaction<'_>, id: &str) -> Result<()> {
    let now = transaction.call.now;
    transaction.update::<Volume>(id, |volume| {
        volume.doubt = Some(Doubt {
            since: now,
            until: volume.auto_enable_io.then_some(now),
        });
    })?;
    Ok(())
}

/// EnableVolumeIO. A volume whose IO is on stays as it is.
///
/// # Errors
/// `InvalidVolume.NotFound`.
pub fn enable(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableVolumeIORequest,
) -> Result<shapes::Empty> {
    let id = required(&request.volume_id, "VolumeId")?;
    let now = transaction.call.now;
    if is_off(transaction.get::<Volume>(id)?) {
        transaction.update::<Volume>(id, |volume| {
            if let Some(doubt) = &mut volume.doubt {
                doubt.until = Some(now);
            }
        })?;
    }
    Ok(shapes::Empty::default())
}

/// Whether nothing can be read from the volume, or written to it.
pub(super) fn is_off(volume: &Volume) -> bool {
    let doubt = volume.doubt.as_ref();
    doubt.is_some_and(|doubt| doubt.until.is_none())
}

/// What happened to the volume; shown for an hour after IO went on.
pub(super) fn event(call: &Call, volume: &Volume) -> Option<shapes::VolumeStatusEvent> {
    let doubt = volume.doubt.as_ref()?;
    let is_old = |until: &orrery_wire::Timestamp| until.0.saturating_add(REMEMBERED) <= call.now.0;
    if doubt.until.as_ref().is_some_and(is_old) {
        return None;
    }
    let description = match doubt.until {
        None => text!("Awaiting Action: Enable IO"),
        Some(until) if until == doubt.since => text!("IO Auto-Enabled"),
        Some(_) => text!("IO Enabled"),
    };
    Some(shapes::VolumeStatusEvent {
        description: Some(description),
        event_id: Some(derived("evol-", &[&volume.id, &doubt.since.to_string()])),
        event_type: Some(text!("potential-data-inconsistency")),
        not_before: Some(doubt.since),
        not_after: doubt.until,
        ..Default::default()
    })
}

/// What is to be done about an event.
pub(super) fn action(event: &shapes::VolumeStatusEvent) -> shapes::VolumeStatusAction {
    shapes::VolumeStatusAction {
        code: Some(text!("enable-volume-io")),
        description: Some(text!("Enable volume I/O")),
        event_id: event.event_id.clone(),
        event_type: event.event_type.clone(),
    }
}
