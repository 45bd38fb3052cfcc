//! DescribeVolumeStatus, and the attribute that goes with it. Every volume is well but for
//! those whose data is in doubt.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/monitoring-volume-checks.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Result,
    filters::Values,
    operations::{describe::Question, listed, required},
    resources::Volume,
    store::{Realm, Transaction},
};

use super::io;

/// DescribeVolumeStatus.
///
/// # Errors
/// `InvalidVolume.NotFound`, `InvalidParameterCombination` for ids with a page size, and
/// those of filters and pages.
pub fn describe(
    call: &Call,
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
        |volume: &Arc<Volume>| Some(shape(call, realm, volume)),
        |_, item, name, values| offer(item, name, values),
    )?;
    Ok(shapes::DescribeVolumeStatusResult {
        volume_statuses: Some(statuses),
        next_token,
    })
}

fn shape(call: &Call, realm: &Realm, volume: &Volume) -> shapes::VolumeStatusItem {
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
    let event = io::event(call, volume);
    let is_off = io::is_off(volume);
    shapes::VolumeStatusItem {
        actions: Some(event.iter().filter(|_| is_off).map(io::action).collect()),
        events: Some(event.into_iter().collect()),
        availability_zone: Some(volume.spec.zone.clone()),
        availability_zone_id: volume.zone_id(&realm.key.region),
        volume_id: Some(volume.id.clone()),
        volume_status: Some(shapes::VolumeStatusInfo {
            status: Some(if is_off {
                text!("impaired")
            } else {
                text!("ok")
            }),
            details: Some(vec![
                detail(
                    text!("io-enabled"),
                    if is_off {
                        text!("failed")
                    } else {
                        text!("passed")
                    },
                ),
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
    let (actions, events) = (listed(&item.actions), listed(&item.events));
    match name {
        "action.code" => each(actions, values, |one| &one.code),
        "action.description" => each(actions, values, |one| &one.description),
        "action.event-id" => each(actions, values, |one| &one.event_id),
        "attachment-status.instance-id" => each(attachments, values, |one| &one.instance_id),
        "attachment-status.io-performance" => each(attachments, values, |one| &one.io_performance),
        "availability-zone" => values.maybe(item.availability_zone.as_ref()),
        "event.description" => each(events, values, |one| &one.description),
        "event.event-id" => each(events, values, |one| &one.event_id),
        "event.event-type" => each(events, values, |one| &one.event_type),
        "event.not-after" => {
            let times = events.iter().filter_map(|one| one.not_after);
            times.for_each(|time| values.time(time));
        }
        "event.not-before" => {
            let times = events.iter().filter_map(|one| one.not_before);
            times.for_each(|time| values.time(time));
        }
        "volume-status.details-name" => each(details, values, |one| &one.name),
        "volume-status.details-status" => each(details, values, |one| &one.status),
        "volume-status.status" => values.maybe(info.and_then(|info| info.status.as_ref())),
        _ => return false,
    }
    true
}

fn each<T>(all: &[T], values: &mut Values<'_>, member: impl Fn(&T) -> &Option<Str>) {
    all.iter()
        .for_each(|one| values.maybe(member(one).as_ref()));
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
