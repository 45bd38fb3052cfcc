//! The volumes of a launch: the image's devices, changed and added to by the
//! request's block device mappings.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{images::LaunchImage, listed, text},
    resources::volumes::VolumeSpec,
};

/// One volume of every instance.
pub(super) struct Plan {
    pub(super) device: Str,
    pub(super) delete_on_termination: bool,
    pub(super) spec: Arc<VolumeSpec>,
}

pub(super) fn plan(
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
            plans.push(volume(Str::from(device), None, Some(ebs), zone)?);
        }
    }
    Ok(plans)
}

fn volume(
    device: Str,
    base: Option<&shapes::EbsBlockDevice>,
    change: Option<&shapes::EbsBlockDevice>,
    zone: &Str,
) -> Result<Plan> {
    let pick = |get: fn(&shapes::EbsBlockDevice) -> Option<Str>| {
        change.and_then(get).or_else(|| base.and_then(get))
    };
    let snapshot = pick(|ebs| ebs.snapshot_id.clone());
    let least = base.and_then(|ebs| ebs.volume_size);
    let size = match (change.and_then(|ebs| ebs.volume_size), least) {
        (Some(size), Some(least)) if size < least => {
            return Err(invalid(format!(
                "Volume of size {size}GB is smaller than snapshot '{}', expect size >= {least}GB",
                snapshot.as_deref().unwrap_or_default()
            )));
        }
        (Some(size), _) | (None, Some(size)) => size,
        (None, None) if snapshot.is_some() => 8,
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter size or snapshotId",
            ));
        }
    };
    let volume_type = pick(|ebs| ebs.volume_type.clone()).unwrap_or(arcstr::literal!("gp2"));
    let iops = change.and_then(|ebs| ebs.iops);
    let limits = Limits::of(&volume_type);
    limits.check(&volume_type, size, iops)?;
    let encrypted = change
        .and_then(|ebs| ebs.encrypted)
        .or(base.and_then(|ebs| ebs.encrypted));
    Ok(Plan {
        device,
        delete_on_termination: change
            .and_then(|ebs| ebs.delete_on_termination)
            .or(base.and_then(|ebs| ebs.delete_on_termination))
            .unwrap_or(true),
        spec: Arc::new(VolumeSpec {
            size,
            iops: iops.or_else(|| limits.baseline(size)),
            throughput: match &*volume_type {
                "gp3" => Some(change.and_then(|ebs| ebs.throughput).unwrap_or(125)),
                _ => None,
            },
            volume_type,
            snapshot,
            encrypted: encrypted.unwrap_or(false),
            kms_key: pick(|ebs| ebs.kms_key_id.clone()),
            zone: zone.clone(),
            multi_attach: false,
        }),
    })
}

/// What EBS allows of a volume type.
/// <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>
struct Limits {
    size: (i32, i32),
    iops: Option<(i32, i32)>,
}

impl Limits {
    fn of(volume_type: &str) -> Self {
        let (size, iops) = match volume_type {
            "gp3" => ((1, 65_536), Some((3_000, 80_000))),
            "io1" => ((4, 16_384), Some((100, 64_000))),
            "io2" => ((4, 65_536), Some((100, 256_000))),
            "st1" | "sc1" => ((125, 16_384), None),
            "standard" => ((1, 1_024), None),
            _ => ((1, 16_384), None),
        };
        Self { size, iops }
    }

    fn check(&self, volume_type: &str, size: i32, iops: Option<i32>) -> Result<()> {
        let (least, most) = self.size;
        if !(least..=most).contains(&size) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "Volume of {size}GiB is not within the limits of {volume_type} volumes, {least} to {most}GiB"
                ),
            ));
        }
        match (iops, self.iops) {
            (Some(_), None) => Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                format!("The parameter iops is not supported for {volume_type} volumes."),
            )),
            (Some(iops), Some((least, most))) if !(least..=most).contains(&iops) => {
                Err(Ec2Error::new(
                    ErrorCode::InvalidParameterValue,
                    format!(
                        "Volume iops of {iops} is not within the limits of {volume_type} volumes, {least} to {most}."
                    ),
                ))
            }
            (None, Some(_)) if volume_type.starts_with("io") => Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter iops",
            )),
            _ => Ok(()),
        }
    }

    /// Operations a second where none are asked for.
    fn baseline(&self, size: i32) -> Option<i32> {
        match (self.iops, self.size) {
            (Some((least, _)), _) => Some(least),
            (None, (1, 16_384)) => Some(size.saturating_mul(3).clamp(100, 16_000)),
            _ => None,
        }
    }
}

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidBlockDeviceMapping, message)
}
