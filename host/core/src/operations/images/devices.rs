//! Block device mappings of images: as requests ask for them, as images keep them and
//! as answers show them.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{
        text,
        volumes::create::{Source, specification},
    },
    resources::{
        images::{Device, Disk},
        volumes::VolumeSpec,
    },
    store::Realm,
};

/// EC2's answer to a mapping that cannot be.
pub(super) fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidBlockDeviceMapping, message)
}

/// Checks that every line names its device, and each device once.
///
/// # Errors
/// `MissingParameter`, `InvalidBlockDeviceMapping`.
pub(super) fn check_names(mappings: &[shapes::BlockDeviceMapping]) -> Result<()> {
    for (at, mapping) in mappings.iter().enumerate() {
        let device = text(&mapping.device_name);
        if device.is_empty() {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter deviceName",
            ));
        }
        if mappings[..at]
            .iter()
            .any(|earlier| text(&earlier.device_name) == device)
        {
            return Err(invalid(format!(
                "The device '{device}' is used in more than one block-device mapping"
            )));
        }
    }
    Ok(())
}

/// A line as an image keeps it; nothing for a line that only leaves a device out.
///
/// # Errors
/// Those of [`Source::of`] and [`specification`].
pub(super) fn device(
    call: &Call,
    realm: &Realm,
    mapping: &shapes::BlockDeviceMapping,
) -> Result<Option<Device>> {
    if mapping.no_device.is_some() {
        return Ok(None);
    }
    let disk = match &mapping.ebs {
        None => None,
        Some(ebs) => {
            let snapshot = ebs.snapshot_id.as_ref();
            let source = snapshot.map(|id| Source::of(call, realm, id)).transpose()?;
            let goes = ebs.delete_on_termination.unwrap_or(true);
            Some(disk(call, realm, ebs, source.as_ref(), goes)?)
        }
    };
    Ok(Some(Device {
        name: mapping.device_name.clone().unwrap_or_default(),
        virtual_name: mapping.virtual_name.clone(),
        disk,
    }))
}

/// A disk that volumes are made like.
///
/// # Errors
/// Those of [`specification`].
pub(super) fn disk(
    call: &Call,
    realm: &Realm,
    ebs: &shapes::EbsBlockDevice,
    source: Option<&Source>,
    delete_on_termination: bool,
) -> Result<Disk> {
    // The zone is the launch's to choose.
    let spec = specification(call, realm, ebs, source, &Str::new())?;
    Ok(Disk {
        snapshot: source.map(|source| source.snapshot.clone()),
        delete_on_termination,
        ..like(&spec)
    })
}

/// A disk with the figures of a volume.
pub(super) fn like(spec: &VolumeSpec) -> Disk {
    let chosen = matches!(spec.volume_type.as_str(), "gp3" | "io1" | "io2");
    Disk {
        snapshot: spec.snapshot.clone(),
        size: spec.size,
        volume_type: spec.volume_type.clone(),
        iops: spec.iops.filter(|_| chosen),
        throughput: spec.throughput,
        delete_on_termination: false,
        encrypted: spec.encrypted,
    }
}

/// A line of an image of the catalogue.
pub(super) fn of_catalogue(mapping: &shapes::BlockDeviceMapping) -> Device {
    let disk = |ebs: &shapes::EbsBlockDevice| Disk {
        snapshot: ebs.snapshot_id.clone(),
        size: ebs.volume_size.unwrap_or_default(),
        volume_type: ebs.volume_type.clone().unwrap_or_default(),
        iops: ebs.iops,
        throughput: ebs.throughput,
        delete_on_termination: ebs.delete_on_termination == Some(true),
        encrypted: ebs.encrypted == Some(true),
    };
    Device {
        name: mapping.device_name.clone().unwrap_or_default(),
        virtual_name: mapping.virtual_name.clone(),
        disk: mapping.ebs.as_ref().map(disk),
    }
}

/// The lines of an image as answers show them.
pub(super) fn shapes(devices: &[Device]) -> Vec<shapes::BlockDeviceMapping> {
    let shape = |device: &Device| shapes::BlockDeviceMapping {
        device_name: Some(device.name.clone()),
        virtual_name: device.virtual_name.clone(),
        ebs: device.disk.as_ref().map(|disk| shapes::EbsBlockDevice {
            snapshot_id: disk.snapshot.clone(),
            volume_size: Some(disk.size),
            volume_type: Some(disk.volume_type.clone()),
            iops: disk.iops,
            throughput: disk.throughput,
            delete_on_termination: Some(disk.delete_on_termination),
            encrypted: Some(disk.encrypted),
            ..Default::default()
        }),
        ..Default::default()
    };
    devices.iter().map(shape).collect()
}

/// What the root device of an image is.
pub(super) fn root_type(devices: &[Device], root: &str) -> Str {
    let on_disk = devices
        .iter()
        .any(|device| device.name == root && device.disk.is_some());
    if on_disk {
        text!("ebs")
    } else {
        text!("instance-store")
    }
}
