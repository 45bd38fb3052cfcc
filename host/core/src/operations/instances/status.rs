//! DescribeInstanceStatus: what the status checks say.

use orrery_wire::{Str, shapes, text};

use super::events;
use crate::{
    Call, Result,
    operations::{
        account::operator,
        describe::{Question, passing},
        listed,
    },
    resources::{Instance, InstanceEvent, instances::State},
    store::Realm,
};

/// DescribeInstanceStatus: of running instances, or of all.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeInstanceStatusRequest,
) -> Result<shapes::DescribeInstanceStatusResult> {
    let question = Question {
        operation: "DescribeInstanceStatus",
        ids_name: "instancesSet",
        ids: listed(&request.instance_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    question.check_combination()?;
    let (filters, page) = question.filters_and_page(realm)?;
    let table = realm.table::<Instance>();
    if !question.ids.is_empty() {
        super::lifecycle::named(realm, question.ids)?;
    }
    let all = request.include_all_instances == Some(true);
    let wanted = table.iter_after(page.after).filter(|(_, instance)| {
        (all || instance.state == State::Running)
            && (question.ids.is_empty() || question.ids.contains(&instance.id))
    });
    let shown = wanted.filter_map(|(ordinal, instance)| {
        let status = shape(realm, instance);
        let passes = filters.check(&instance.tags, |name, values| offer(&status, name, values));
        passing(passes, || (ordinal, status))
    });
    let (statuses, next_token) = page.take(shown)?;
    Ok(shapes::DescribeInstanceStatusResult {
        instance_statuses: Some(statuses),
        next_token,
    })
}

fn shape(realm: &Realm, instance: &Instance) -> shapes::InstanceStatus {
    let (status, reachability) = match (instance.state, instance.machine.impaired) {
        (State::Running, false) => (text!("ok"), text!("passed")),
        (State::Running, true) => (text!("impaired"), text!("failed")),
        (State::Pending, _) => (text!("initializing"), text!("initializing")),
        _ => (text!("not-applicable"), Str::new()),
    };
    let details = |reachability: &Str| {
        (!reachability.is_empty()).then(|| {
            vec![shapes::InstanceStatusDetails {
                name: Some(text!("reachability")),
                status: Some(reachability.clone()),
                ..Default::default()
            }]
        })
    };
    let summary = || shapes::InstanceStatusSummary {
        details: details(&reachability),
        status: Some(status.clone()),
    };
    let launch = instance.reservation(realm);
    let events = InstanceEvent::of(realm, &instance.id);
    shapes::InstanceStatus {
        events: Some(events.map(|(_, event)| events::shape(event)).collect()),
        availability_zone: launch.map(|launch| launch.zone.clone()),
        availability_zone_id: launch.map(|launch| launch.zone_id.clone()),
        operator: operator(),
        instance_id: Some(instance.id.clone()),
        instance_state: Some(super::describe::state(instance)),
        instance_status: Some(summary()),
        system_status: Some(summary()),
        attached_ebs_status: (instance.state == State::Running).then(|| shapes::EbsStatusSummary {
            status: Some(text!("ok")),
            details: Some(vec![shapes::EbsStatusDetails {
                name: Some(text!("reachability")),
                status: Some(text!("passed")),
                ..Default::default()
            }]),
        }),
        ..Default::default()
    }
}

fn offer(
    status: &shapes::InstanceStatus,
    name: &str,
    values: &mut crate::filters::Values<'_>,
) -> bool {
    let reachability = |summary: &Option<shapes::InstanceStatusSummary>| {
        summary
            .as_ref()
            .and_then(|summary| listed(&summary.details).first()?.status.clone())
    };
    let overall = |summary: &Option<shapes::InstanceStatusSummary>| {
        summary.as_ref().and_then(|one| one.status.clone())
    };
    let state = status.instance_state.as_ref();
    let events = || listed(&status.events).iter();
    match name {
        "event.code" => events().for_each(|one| values.maybe(one.code.as_ref())),
        "event.description" => events().for_each(|one| values.maybe(one.description.as_ref())),
        "event.instance-event-id" => {
            events().for_each(|one| values.maybe(one.instance_event_id.as_ref()));
        }
        "event.not-after" => {
            let times = events().filter_map(|one| one.not_after);
            times.for_each(|time| values.time(time));
        }
        "event.not-before" => {
            let times = events().filter_map(|one| one.not_before);
            times.for_each(|time| values.time(time));
        }
        "event.not-before-deadline" => {
            let times = events().filter_map(|one| one.not_before_deadline);
            times.for_each(|time| values.time(time));
        }
        "availability-zone" => values.maybe(status.availability_zone.as_ref()),
        "availability-zone-id" => values.maybe(status.availability_zone_id.as_ref()),
        "instance-state-name" => values.maybe(state.and_then(|state| state.name.as_ref())),
        "instance-state-code" => values.any(
            state
                .and_then(|state| state.code)
                .map(|code| code.to_string())
                .as_deref(),
        ),
        "instance-status.status" => values.maybe(overall(&status.instance_status).as_ref()),
        "system-status.status" => values.maybe(overall(&status.system_status).as_ref()),
        "instance-status.reachability" => {
            values.maybe(reachability(&status.instance_status).as_ref())
        }
        "system-status.reachability" => values.maybe(reachability(&status.system_status).as_ref()),
        "attached-ebs-status.status" => {
            values.maybe(
                status
                    .attached_ebs_status
                    .as_ref()
                    .and_then(|ebs| ebs.status.as_ref()),
            );
        }
        "operator.managed" => values.flag(false),
        "application-status.status" | "operator.principal" => {}
        _ => return false,
    }
    true
}
