//! ModifyVolume and DescribeVolumesModifications.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    effects::Effect,
    filters::Values,
    operations::{describe::Question, listed, required},
    resources::{
        Volume,
        volumes::{Modification, VolumeSpec},
    },
    store::{Realm, Transaction},
};

use super::limits::Limits;

/// Milliseconds that must lie between two modifications of one volume.
const APART: i64 = 6 * 60 * 60 * 1000;

/// ModifyVolume.
///
/// # Errors
/// `InvalidVolume.NotFound`, `MissingParameter` where nothing is to change,
/// `IncorrectModificationState`, `VolumeModificationRateExceeded`, those of
/// [`Limits`], `InvalidParameterValue` for a smaller size, `UnsupportedOperation` for
/// what the type cannot.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVolumeRequest,
) -> Result<shapes::ModifyVolumeResult> {
    let id = required(&request.volume_id, "VolumeId")?;
    let ordinal = transaction.ordinal::<Volume>(id)?;
    let volume = Arc::clone(transaction.get::<Volume>(id)?);
    let is_empty = request.size.is_none()
        && request.volume_type.is_none()
        && request.iops.is_none()
        && request.throughput.is_none()
        && request.multi_attach_enabled.is_none();
    if is_empty {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter size, volumeType, iops, throughput or multiAttachEnabled",
        ));
    }
    let now = transaction.call.now;
    check_time(&volume, transaction.call)?;
    let target = Arc::new(target(&volume, request)?);
    let modification = Arc::new(Modification {
        started: now,
        original: Arc::clone(&volume.spec),
        target: Arc::clone(&target),
    });
    let kept = Arc::clone(&modification);
    transaction.update_at::<Volume>(ordinal, |volume| {
        volume.spec = target;
        volume.modification = Some(kept);
    });
    if volume.backing.is_some() {
        transaction.effect(Effect::Volume { volume: ordinal });
    }
    Ok(shapes::ModifyVolumeResult {
        volume_modification: Some(shape(transaction.call, id, &modification)),
    })
}

fn check_time(volume: &Volume, call: &Call) -> Result<()> {
    let Some(last) = &volume.modification else {
        return Ok(());
    };
    if last.percent(call.now) < 100 {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectModificationState,
            format!(
                "Volume {} cannot be modified in modification state {}",
                volume.id,
                last.state(call.now).to_uppercase()
            ),
        ));
    }
    if call.now.0.saturating_sub(last.started.0) < APART {
        return Err(Ec2Error::new(
            ErrorCode::VolumeModificationRateExceeded,
            "You've reached the maximum modification rate per volume limit. Wait at least 6 hours between modifications per EBS volume.",
        ));
    }
    Ok(())
}

fn target(volume: &Volume, request: &shapes::ModifyVolumeRequest) -> Result<VolumeSpec> {
    let before = &volume.spec;
    let wanted = request.volume_type.as_ref().unwrap_or(&before.volume_type);
    let limits = Limits::of(wanted)?;
    let keeps_type = *wanted == before.volume_type;
    if !keeps_type && wanted == "standard" {
        return Err(unsupported(
            "Volumes of other types cannot be modified to standard.",
        ));
    }
    let size = request.size.unwrap_or(before.size);
    if size < before.size {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            "New size cannot be smaller than existing size",
        ));
    }
    limits.check_size(size)?;
    // What is not chosen stays; another type begins with its own figures.
    let chosen = |asked: Option<i32>, kept: Option<i32>, can_choose: bool| {
        asked.or_else(|| kept.filter(|_| keeps_type && can_choose))
    };
    let can_choose = matches!(wanted.as_str(), "gp3" | "io1" | "io2");
    let iops = match chosen(request.iops, before.iops, can_choose) {
        None if can_choose => Some(3_000.min(size.saturating_mul(most_per_gibibyte(wanted)))),
        iops => iops,
    };
    let iops = limits.iops(size, iops)?;
    let throughput = chosen(request.throughput, before.throughput, wanted == "gp3");
    let throughput = limits.throughput(iops, throughput)?;
    Ok(VolumeSpec {
        size,
        volume_type: limits.name(),
        iops,
        throughput,
        multi_attach: multi_attach(volume, wanted, request.multi_attach_enabled)?,
        ..VolumeSpec::clone(before)
    })
}

/// For io1 the default of 3,000 would not fit a small volume.
fn most_per_gibibyte(volume_type: &str) -> i32 {
    if volume_type == "io1" { 50 } else { 3_000 }
}

fn multi_attach(volume: &Volume, wanted: &str, asked: Option<bool>) -> Result<bool> {
    let before = volume.spec.multi_attach;
    match asked {
        Some(on) if on != before && wanted != "io2" => Err(unsupported(
            "Multi-Attach can be modified for io2 volumes only.",
        )),
        Some(false) if volume.attachments.len() > 1 => Err(unsupported(
            "Multi-Attach cannot be disabled while the volume is attached to several instances.",
        )),
        None if before && wanted != volume.spec.volume_type => Err(unsupported(
            "The type of a volume with Multi-Attach cannot be modified.",
        )),
        asked => Ok(asked.unwrap_or(before)),
    }
}

fn unsupported(message: &str) -> Ec2Error {
    Ec2Error::new(ErrorCode::UnsupportedOperation, message)
}

fn shape(call: &Call, id: &Str, modification: &Modification) -> shapes::VolumeModification {
    let Modification {
        started,
        original,
        target,
    } = modification;
    shapes::VolumeModification {
        volume_id: Some(id.clone()),
        modification_state: Some(modification.state(call.now)),
        target_size: Some(target.size),
        target_iops: target.iops,
        target_volume_type: Some(target.volume_type.clone()),
        target_throughput: target.throughput,
        target_multi_attach_enabled: Some(target.multi_attach),
        original_size: Some(original.size),
        original_iops: original.iops,
        original_volume_type: Some(original.volume_type.clone()),
        original_throughput: original.throughput,
        original_multi_attach_enabled: Some(original.multi_attach),
        progress: Some(modification.percent(call.now)),
        start_time: Some(*started),
        end_time: modification.ended(call.now),
        ..Default::default()
    }
}

/// DescribeVolumesModifications: the latest modification of each volume that has one.
///
/// # Errors
/// `InvalidVolume.NotFound`, `InvalidVolumeModification.NotFound` for named volumes
/// that were never modified, and those of filters and pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeVolumesModificationsRequest,
) -> Result<shapes::DescribeVolumesModificationsResult> {
    let ids = listed(&request.volume_ids);
    let question = Question {
        operation: "DescribeVolumesModifications",
        ids_name: "volumeIds",
        ids,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (modifications, next_token) = question.answer_about(
        realm,
        |volume: &Arc<Volume>| Some(shape(call, &volume.id, volume.modification.as_ref()?)),
        |volume, _, name, values| offer(volume, name, call, values),
    )?;
    for id in ids {
        if realm.get::<Volume>(id)?.modification.is_none() {
            return Err(Ec2Error::new(
                ErrorCode::InvalidVolumeModificationNotFound,
                format!("Modification for volume '{id}' does not exist."),
            ));
        }
    }
    Ok(shapes::DescribeVolumesModificationsResult {
        volumes_modifications: Some(modifications),
        next_token,
    })
}

fn offer(volume: &Volume, name: &str, call: &Call, values: &mut Values<'_>) -> bool {
    let Some(modification) = &volume.modification else {
        return true;
    };
    if let Some(name) = name.strip_prefix("original") {
        return offer_spec(&modification.original, name, values);
    }
    if let Some(name) = name.strip_prefix("target") {
        return offer_spec(&modification.target, name, values);
    }
    match name {
        "modification-state" => values.is(&modification.state(call.now)),
        "start-time" => values.time(modification.started),
        "volume-id" => values.is(&volume.id),
        _ => return false,
    }
    true
}

fn offer_spec(spec: &VolumeSpec, name: &str, values: &mut Values<'_>) -> bool {
    match name {
        "-iops" => spec.iops.iter().for_each(|iops| values.shown(iops)),
        "-size" => values.shown(spec.size),
        "-volume-type" => values.is(&spec.volume_type),
        "MultiAttachEnabled" => values.flag(spec.multi_attach),
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use orrery_wire::Timestamp;

    use super::*;
    use crate::{tags::Tags, testing};

    fn volume(volume_type: &str, size: i32, iops: Option<i32>) -> Volume {
        let spec = VolumeSpec {
            size,
            volume_type: volume_type.into(),
            iops,
            throughput: (volume_type == "gp3").then_some(125),
            snapshot: None,
            encrypted: false,
            kms_key: None,
            zone: "us-east-1a".into(),
            multi_attach: false,
            initialization_rate: None,
            fast_restored: false,
            content: None,
        };
        Volume::new(
            "vol-1".into(),
            Arc::new(spec),
            Timestamp(0),
            Tags::default(),
        )
    }

    #[test]
    fn what_is_not_asked_for_stays_or_is_the_new_types_default() {
        for (before, wanted, size, iops, expected) in [
            (
                ("gp2", 100, Some(300)),
                Some("gp3"),
                None,
                None,
                (100, Some(3_000), Some(125)),
            ),
            (
                ("gp2", 100, Some(300)),
                None,
                Some(200),
                None,
                (200, Some(600), None),
            ),
            (
                ("gp3", 100, Some(5_000)),
                None,
                Some(200),
                None,
                (200, Some(5_000), Some(125)),
            ),
            (
                ("gp3", 100, Some(3_000)),
                Some("io1"),
                None,
                None,
                (100, Some(3_000), None),
            ),
            (
                ("gp2", 10, Some(100)),
                Some("io1"),
                None,
                None,
                (10, Some(500), None),
            ),
            (
                ("gp3", 100, Some(3_000)),
                Some("io2"),
                None,
                Some(9_000),
                (100, Some(9_000), None),
            ),
            (
                ("io2", 200, Some(9_000)),
                Some("st1"),
                None,
                None,
                (200, None, None),
            ),
        ] {
            let (kind, old_size, old_iops) = before;
            let request = shapes::ModifyVolumeRequest {
                volume_type: wanted.map(Str::from),
                size,
                iops,
                ..Default::default()
            };
            let spec = target(&volume(kind, old_size, old_iops), &request).expect("legal");
            assert_eq!(
                (spec.size, spec.iops, spec.throughput),
                expected,
                "{before:?} to {wanted:?}"
            );
        }
    }

    #[test]
    fn modifications_are_six_hours_apart() {
        let mut volume = volume("gp3", 8, Some(3_000));
        let start = testing::call().now;
        volume.modification = Some(Arc::new(Modification {
            started: start,
            original: Arc::clone(&volume.spec),
            target: Arc::clone(&volume.spec),
        }));
        for (later, expected) in [
            (0, "IncorrectModificationState"),
            (999, "IncorrectModificationState"),
            (1_000, "VolumeModificationRateExceeded"),
            (APART - 1, "VolumeModificationRateExceeded"),
            (APART, ""),
        ] {
            let call = Call {
                now: Timestamp(start.0 + later),
                ..testing::call()
            };
            let outcome = check_time(&volume, &call);
            let code = outcome.map_or_else(|error| error.code().to_owned(), |()| String::new());
            assert_eq!(code, expected, "after {later} ms");
        }
    }
}
