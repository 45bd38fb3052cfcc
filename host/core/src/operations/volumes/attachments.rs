//! AttachVolume and DetachVolume: the only places, besides a launch and the end of an
//! instance, where a volume comes to an instance or leaves it.
//!
//! What is desired is in the store; the instance's VM manager is told to look again.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVolume.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    effects::Effect,
    operations::required,
    resources::{
        Instance, Volume,
        instances::State,
        volumes::{AttachmentChange, VolumeAttachment},
    },
    store::{Realm, Transaction},
};

use super::{attachment, making};

/// The most instances that one volume can be attached to.
const MAXIMUM_INSTANCES: usize = 16;

/// AttachVolume.
///
/// # Errors
/// `InvalidVolume.NotFound`, `InvalidInstanceID.NotFound`, `InvalidParameterValue` for
/// device names that are none or taken, `IncorrectState`, `VolumeInUse`,
/// `InvalidVolume.ZoneMismatch`, `AttachmentLimitExceeded`.
pub fn attach(
    transaction: &mut Transaction<'_>,
    request: &shapes::AttachVolumeRequest,
) -> Result<shapes::VolumeAttachment> {
    let device = required(&request.device, "Device")?;
    let (volume_id, instance_id) = (
        required(&request.volume_id, "VolumeId")?,
        required(&request.instance_id, "InstanceId")?,
    );
    let at = transaction.ordinal::<Volume>(volume_id)?;
    let instance = transaction.ordinal::<Instance>(instance_id)?;
    check_device(device)?;
    check(transaction, volume_id, instance_id, instance, device)?;
    let since = transaction.call.now;
    let is_put_in = making::is_with(transaction, transaction.get::<Volume>(volume_id)?, instance);
    let change = is_put_in.then_some(AttachmentChange::Attaching);
    let volume = transaction.update_at::<Volume>(at, |volume| {
        volume.attachments.push(VolumeAttachment {
            instance,
            device: device.clone(),
            delete_on_termination: false,
            since,
            change,
        });
    });
    transaction.update_at::<Instance>(instance, |instance| instance.volumes.push(at));
    transaction.effect(match change {
        Some(_) => Effect::Volume { volume: at },
        None => Effect::Reconcile { instance },
    });
    let shown = volume.as_deref().and_then(|volume| {
        Some(attachment(
            transaction,
            volume,
            volume.attachment(instance)?,
        ))
    });
    Ok(shapes::VolumeAttachment {
        state: Some(text!("attaching")),
        ..shown.unwrap_or_default()
    })
}

fn check(
    realm: &Realm,
    volume_id: &Str,
    instance_id: &Str,
    ordinal: u64,
    device: &Str,
) -> Result<()> {
    let volume = realm.get::<Volume>(volume_id)?;
    let instance = realm.get::<Instance>(instance_id)?;
    if !matches!(
        instance.state,
        State::Running | State::Stopped | State::Stopping
    ) {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("Instance '{instance_id}' is not 'running'."),
        ));
    }
    if !matches!(volume.state().as_str(), "available" | "in-use") {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("{volume_id} is not 'available'."),
        ));
    }
    let is_taken = !volume.attachments.is_empty() && !volume.spec.multi_attach;
    if is_taken || volume.attachment(ordinal).is_some() {
        return Err(Ec2Error::new(
            ErrorCode::VolumeInUse,
            format!("{volume_id} is already attached to an instance"),
        ));
    }
    if volume.attachments.len() >= MAXIMUM_INSTANCES {
        return Err(Ec2Error::new(
            ErrorCode::AttachmentLimitExceeded,
            format!("{volume_id} is attached to {MAXIMUM_INSTANCES} instances already"),
        ));
    }
    let zone = instance.reservation(realm).map(|launch| &launch.zone);
    if zone != Some(&volume.spec.zone) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidVolumeZoneMismatch,
            format!(
                "The volume '{volume_id}' is not in the same availability zone as instance '{instance_id}'"
            ),
        ));
    }
    let table = realm.table::<Volume>();
    let mut devices = instance
        .volumes
        .iter()
        .filter_map(|at| table.at(*at)?.attachment(ordinal));
    if devices.any(|taken| taken.device == *device) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Invalid value '{device}' for unixDevice. Attachment point {device} is already in use"
            ),
        ));
    }
    Ok(())
}

/// Device names are `/dev/sdf`, `/dev/xvdba`, `xvdf`, with a partition's number or
/// without.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html>
fn check_device(device: &str) -> Result<()> {
    let name = device.strip_prefix("/dev/").unwrap_or(device);
    let rest = name
        .strip_prefix("xvd")
        .or_else(|| name.strip_prefix("sd"))
        .or_else(|| name.strip_prefix("hd"));
    let is_name = rest.is_some_and(|rest| {
        let letters = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        let digits = rest.len() - letters;
        (1..=2).contains(&letters)
            && digits <= 2
            && rest.bytes().skip(letters).all(|byte| byte.is_ascii_digit())
    });
    if is_name {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!(
            "Value ({device}) for parameter device is invalid. {device} is not a valid EBS device name."
        ),
    ))
}

/// DetachVolume.
///
/// # Errors
/// `InvalidVolume.NotFound`, `InvalidInstanceID.NotFound`, `IncorrectState` where it is
/// not attached, `InvalidAttachment.NotFound` where not so, `MissingParameter` where
/// several instances have it, `OperationNotPermitted` for the root volume of an
/// instance that is not stopped.
pub fn detach(
    transaction: &mut Transaction<'_>,
    request: &shapes::DetachVolumeRequest,
) -> Result<shapes::VolumeAttachment> {
    let id = required(&request.volume_id, "VolumeId")?;
    let at = transaction.ordinal::<Volume>(id)?;
    let volume = Arc::clone(transaction.get::<Volume>(id)?);
    let instance = match &request.instance_id {
        Some(instance) => Some(transaction.ordinal::<Instance>(instance)?),
        None => None,
    };
    let Some(first) = volume.attachments.first() else {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("Volume '{id}' is in the 'available' state."),
        ));
    };
    if instance.is_none() && volume.attachments.len() > 1 {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            format!(
                "The request must contain the parameter instanceId: '{id}' is attached to several instances"
            ),
        ));
    }
    let instance = instance.unwrap_or(first.instance);
    let gone = volume
        .attachment(instance)
        .filter(|one| {
            let device = request.device.as_ref();
            device.is_none_or(|device| *device == one.device)
        })
        .ok_or_else(|| not_attached(request, id))?;
    check_root(transaction, &volume, gone)?;
    let shown = shapes::VolumeAttachment {
        state: Some(text!("detaching")),
        ..attachment(transaction, &volume, gone)
    };
    if making::is_with(transaction, &volume, instance) {
        let force = request.force == Some(true);
        let change = Some(AttachmentChange::Detaching { force });
        transaction.update_at::<Volume>(at, |volume| {
            let mut attachments = volume.attachments.iter_mut();
            if let Some(gone) = attachments.find(|one| one.instance == instance) {
                gone.change = change;
            }
        });
        transaction.effect(Effect::Volume { volume: at });
    } else {
        making::take_out(transaction, at, instance);
        transaction.effect(Effect::Reconcile { instance });
    }
    Ok(shown)
}

fn not_attached(request: &shapes::DetachVolumeRequest, id: &str) -> Ec2Error {
    let instance = request.instance_id.as_deref().unwrap_or_default();
    let device = request.device.as_deref().unwrap_or_default();
    let how = match (instance.is_empty(), device.is_empty()) {
        (false, true) => format!("instance '{instance}'"),
        (true, _) => format!("an instance as device '{device}'"),
        (false, false) => format!("instance '{instance}' as device '{device}'"),
    };
    Ec2Error::new(
        ErrorCode::InvalidAttachmentNotFound,
        format!("The volume '{id}' is not attached to {how}."),
    )
}

fn check_root(realm: &Realm, volume: &Volume, attachment: &VolumeAttachment) -> Result<()> {
    let Some(instance) = attachment.instance(realm) else {
        return Ok(());
    };
    let is_root = instance
        .reservation(realm)
        .is_some_and(|launch| launch.root_device == attachment.device);
    if !is_root || instance.state == State::Stopped {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::OperationNotPermitted,
        format!(
            "Unable to detach root volume '{}' from instance '{}'",
            volume.id, instance.id
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::check_device;

    #[test]
    fn device_names() {
        for name in [
            "/dev/sdf",
            "/dev/sda1",
            "/dev/xvdba",
            "xvdf",
            "sdh",
            "/dev/sdf15",
        ] {
            assert!(check_device(name).is_ok(), "{name}");
        }
        for name in [
            "",
            "/dev/",
            "/dev/sd",
            "/dev/sdf123",
            "foo",
            "/dev/xvdabc",
            "sdF",
            "/dev/sd1",
        ] {
            assert!(check_device(name).is_err(), "{name}");
        }
    }
}
