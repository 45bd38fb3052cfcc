//! DescribeVolumeStatus, and the attribute that goes with it. Nothing breaks here, so
//! every volume is well: there are no events and no actions.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/monitoring-volume-checks.html>

use std::sync::Arc;

use orrery_wire::{shapes, text};

use crate::{
    Call, Result,
    filters::Values,
    operations::{describe::Question, listed, required},
    resources::Volume,
    store::{Realm, Transaction},
};

/// DescribeVolumeStatus.
///
/// # Errors
/// `InvalidVolume.NotFound`, `InvalidParameterCombination` for ids with a page size, and
/// those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVolumeStatusRequest,
) -> Result<shapes::DescribeVolumeStatusResult> {
    let question = Question {
        operation: "DescribeVolumeStatus",
        ids_name: "volumeIds",
        ids: listed(&request.volume_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (statuses, next_token) = question.answer_about(
        realm,
        |volume: &Arc<Volume>| Some(shape(realm, volume)),
        |_, item, name, values| offer(item, name, values),
    )?;
    Ok(shapes::DescribeVolumeStatusResult {
        volume_statuses: Some(statuses),
        next_token,
    })
}

fn shape(realm: &Realm, volume: &Volume) -> shapes::VolumeStatusItem {
    // EBS watches the performance of provisioned types only, while attached.
    let performs = volume.spec.volume_type.starts_with("io") && !volume.attachments.is_empty();
    let detail = |name, status| shapes::VolumeStatusDetails {
        name: Some(name),
        status: Some(status),
    };
    let performance = if performs {
        text!("normal")
    } else {
        text!("not-applicable")
    };
    let attached = volume.attachments.iter().filter(|_| performs);
    let attachments = attached.map(|one| shapes::VolumeStatusAttachmentStatus {
        instance_id: one.instance(realm).map(|instance| instance.id.clone()),
        io_performance: Some(text!("normal")),
    });
    shapes::VolumeStatusItem {
        actions: Some(Vec::new()),
        events: Some(Vec::new()),
        availability_zone: Some(volume.spec.zone.clone()),
        availability_zone_id: volume.zone_id(&realm.key.region),
        volume_id: Some(volume.id.clone()),
        volume_status: Some(shapes::VolumeStatusInfo {
            status: Some(text!("ok")),
            details: Some(vec![
                detail(text!("io-enabled"), text!("passed")),
                detail(text!("io-performance"), performance),
            ]),
        }),
        attachment_statuses: Some(attachments.collect()),
        ..Default::default()
    }
}

fn offer(item: &shapes::VolumeStatusItem, name: &str, values: &mut Values<'_>) -> bool {
    let info = item.volume_status.as_ref();
    let details = info.map_or(&[][..], |info| listed(&info.details));
    let attachments = listed(&item.attachment_statuses);
    match name {
        "availability-zone" => values.maybe(item.availability_zone.as_ref()),
        "volume-status.status" => values.maybe(info.and_then(|info| info.status.as_ref())),
        "volume-status.details-name" => {
            details
                .iter()
                .for_each(|one| values.maybe(one.name.as_ref()));
        }
        "volume-status.details-status" => {
            details
                .iter()
                .for_each(|one| values.maybe(one.status.as_ref()));
        }
        "attachment-status.instance-id" => {
            attachments
                .iter()
                .for_each(|one| values.maybe(one.instance_id.as_ref()));
        }
        "attachment-status.io-performance" => {
            attachments
                .iter()
                .for_each(|one| values.maybe(one.io_performance.as_ref()));
        }
        _ => return name.starts_with("action.") || name.starts_with("event."),
    }
    true
}

/// ModifyVolumeAttribute.
///
/// # Errors
/// `InvalidVolume.NotFound`, `MissingParameter` where nothing is to change.
pub fn modify_attribute(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVolumeAttributeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.volume_id, "VolumeId")?;
    let ordinal = transaction.ordinal::<Volume>(id)?;
    let wanted = request.auto_enable_io.as_ref().and_then(|one| one.value);
    let on = *required(&wanted, "autoEnableIO")?;
    transaction.update_at::<Volume>(ordinal, |volume| volume.auto_enable_io = on);
    Ok(shapes::Empty::default())
}
