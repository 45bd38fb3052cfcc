//! The volumes of a launch: the image's devices, changed and added to by the
//! request's block device mappings.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::offered::least_volume,
    operations::{
        images::LaunchImage,
        listed, text,
        volumes::create::{Source, specification},
    },
    resources::volumes::VolumeSpec,
    store::Transaction,
};

/// One volume of every instance.
pub(super) struct Plan {
    pub(super) device: Str,
    pub(super) delete_on_termination: bool,
    pub(super) spec: Arc<VolumeSpec>,
}

pub(super) fn plan(
    transaction: &Transaction<'_>,
    request: &shapes::RunInstancesRequest,
    image: &LaunchImage,
    zone: &Str,
) -> Result<Vec<Plan>> {
    let asked = listed(&request.block_device_mappings);
    let mut plans: Vec<Plan> = Vec::with_capacity(1);
    for mapping in &image.devices {
        let changed = asked
            .iter()
            .find(|asked| asked.device_name == mapping.device_name);
        let device = mapping.device_name.clone().unwrap_or_default();
        if changed.is_some_and(|changed| changed.no_device.is_some()) {
            if device == image.root_device_name {
                return Err(invalid(format!(
                    "You may not remove the root device '{device}'"
                )));
            }
            continue;
        }
        let Some(base) = &mapping.ebs else { continue };
        plans.push(volume(
            transaction,
            device,
            Some(base),
            changed.and_then(|changed| changed.ebs.as_ref()),
            zone,
        )?);
    }
    for (at, mapping) in asked.iter().enumerate() {
        let device = text(&mapping.device_name);
        if device.is_empty() {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter deviceName",
            ));
        }
        if asked[..at]
            .iter()
            .any(|earlier| text(&earlier.device_name) == device)
        {
            return Err(invalid(format!(
                "The device '{device}' is used in more than one block-device mapping"
            )));
        }
        let known = image
            .devices
            .iter()
            .any(|base| text(&base.device_name) == device);
        if known || mapping.no_device.is_some() {
            continue;
        }
        // Instance-store volumes (`ephemeral0`) are part of the type, not records.
        if let Some(ebs) = &mapping.ebs {
            plans.push(volume(
                transaction,
                Str::from(device),
                None,
                Some(ebs),
                zone,
            )?);
        }
    }
    let mut roots = plans
        .iter()
        .filter(|plan| plan.device == image.root_device_name);
    roots.try_for_each(|root| check_root(image, root.spec.size))?;
    Ok(plans)
}

/// Images of VM managers have no snapshots; how large their disks are the manager says.
fn check_root(image: &LaunchImage, size: i32) -> Result<()> {
    let attributes = image.attributes().iter();
    let attributes = attributes.map(|(name, value)| (name.as_str(), value.as_str()));
    match least_volume(attributes) {
        Some(least) if size < least => Err(invalid(format!(
            "Volume of size {size}GB is smaller than image '{}', expect size >= {least}GB",
            image.id
        ))),
        _ => Ok(()),
    }
}

fn volume(
    transaction: &Transaction<'_>,
    device: Str,
    base: Option<&shapes::EbsBlockDevice>,
    change: Option<&shapes::EbsBlockDevice>,
    zone: &Str,
) -> Result<Plan> {
    let asked = merged(base, change);
    let source = source(transaction, base, &asked)?;
    if let (Some(source), Some(size)) = (&source, asked.volume_size)
        && size < source.size
    {
        return Err(source.too_small(ErrorCode::InvalidBlockDeviceMapping, size));
    }
    let spec = specification(transaction.call, transaction, &asked, source.as_ref(), zone)?;
    Ok(Plan {
        device,
        delete_on_termination: asked.delete_on_termination.unwrap_or(true),
        spec: Arc::new(spec),
    })
}

/// The image's device with what the request changes of it. Performance that was
/// chosen for a type or a size does not outlive another type.
fn merged(
    base: Option<&shapes::EbsBlockDevice>,
    change: Option<&shapes::EbsBlockDevice>,
) -> shapes::EbsBlockDevice {
    let (base, change) = (
        base.cloned().unwrap_or_default(),
        change.cloned().unwrap_or_default(),
    );
    let keeps_type = change.volume_type.is_none() || change.volume_type == base.volume_type;
    let keeps_content = change.snapshot_id.is_none() || change.snapshot_id == base.snapshot_id;
    shapes::EbsBlockDevice {
        iops: change.iops.or(base.iops.filter(|_| keeps_type)),
        throughput: change.throughput.or(base.throughput.filter(|_| keeps_type)),
        volume_type: change.volume_type.or(base.volume_type),
        volume_size: change
            .volume_size
            .or(base.volume_size.filter(|_| keeps_content)),
        snapshot_id: change.snapshot_id.or(base.snapshot_id),
        encrypted: change.encrypted.or(base.encrypted),
        kms_key_id: change.kms_key_id.or(base.kms_key_id),
        delete_on_termination: change.delete_on_termination.or(base.delete_on_termination),
        volume_initialization_rate: change
            .volume_initialization_rate
            .or(base.volume_initialization_rate),
        ..Default::default()
    }
}

/// What a volume is filled from. The snapshots of an image are the image's: nobody
/// needs a permission for them, and those of public images are in no table.
fn source(
    transaction: &Transaction<'_>,
    base: Option<&shapes::EbsBlockDevice>,
    asked: &shapes::EbsBlockDevice,
) -> Result<Option<Source>> {
    let Some(snapshot) = &asked.snapshot_id else {
        return Ok(None);
    };
    match base.filter(|base| base.snapshot_id.as_ref() == Some(snapshot)) {
        None => Source::of(transaction.call, transaction, snapshot).map(Some),
        Some(base) => Ok(Some(Source {
            snapshot: snapshot.clone(),
            size: base.volume_size.unwrap_or_default(),
            ..Source::of(transaction.call, transaction, snapshot).unwrap_or_default()
        })),
    }
}

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidBlockDeviceMapping, message)
}
