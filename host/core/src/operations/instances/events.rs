//! Scheduled events: what is announced for an instance, put off by its user, and over.

use orrery_wire::{Str, Timestamp, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::required,
    resources::{Instance, InstanceEvent, instance_events::State},
    store::{Realm, Transaction},
};

/// Two weeks, in milliseconds: how long before AWS says what is to come.
const AHEAD: i64 = 14 * 86_400_000;
/// How long a reboot or maintenance may take, in milliseconds.
const TAKES: i64 = 2 * 3_600_000;

/// What is to be announced; what is not said is as AWS has it most often.
#[derive(Clone, Debug, Default)]
pub struct Announcement {
    /// One of EC2's codes.
    pub code: Str,
    /// A sentence.
    pub description: Option<Str>,
    /// When it begins at the earliest.
    pub not_before: Option<Timestamp>,
    /// When it ends at the latest.
    pub not_after: Option<Timestamp>,
    /// Until when its begin may be put off.
    pub deadline: Option<Timestamp>,
}

/// What AWS says of an event with this code, and whether it has an end; none where there is
/// no such code.
fn usual(code: &str) -> Option<(&'static str, bool)> {
    Some(match code {
        "instance-reboot" => ("The instance is scheduled for a reboot", true),
        "system-reboot" => ("scheduled reboot", true),
        "system-maintenance" => ("The instance is scheduled for system maintenance", true),
        "instance-retirement" | "instance-stop" => {
            ("The instance is running on degraded hardware", false)
        }
        _ => return None,
    })
}

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// Announces an event for an instance. Gives its id.
///
/// # Errors
/// `InvalidInstanceID.NotFound`; `InvalidParameterValue` for a code that is none, and for an
/// end before the begin.
pub fn announce(
    transaction: &mut Transaction<'_>,
    instance: &str,
    announced: Announcement,
) -> Result<Str> {
    let now = transaction.call.now;
    let instance = transaction.get::<Instance>(instance)?.id.clone();
    let code = announced.code;
    let (description, ends) = usual(&code)
        .ok_or_else(|| invalid(format!("Value ({code}) for parameter code is invalid.")))?;
    let not_before = announced.not_before.unwrap_or(Timestamp(now.0 + AHEAD));
    let end = || ends.then_some(Timestamp(not_before.0.saturating_add(TAKES)));
    let not_after = announced.not_after.or_else(end);
    if [not_after, announced.deadline]
        .into_iter()
        .flatten()
        .any(|later| later < not_before)
    {
        return Err(invalid(format!(
            "The event of the instance '{instance}' would end before it begins"
        )));
    }
    let (_, event) = transaction.insert(|id| InstanceEvent {
        id,
        instance,
        code,
        description: announced.description.unwrap_or(Str::from(description)),
        not_before,
        not_after,
        deadline: announced.deadline,
        state: State::Active,
        since: now,
    });
    Ok(event.id.clone())
}

/// Says what has become of an event of an instance, or of all that are to come. Gives their
/// ids.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `InvalidInstanceEventIDNotFound`.
pub fn settle(
    transaction: &mut Transaction<'_>,
    instance: &str,
    event: Option<&str>,
    state: State,
) -> Result<Vec<Str>> {
    let now = transaction.call.now;
    transaction.get::<Instance>(instance)?;
    let active = |realm: &Realm| {
        let all = InstanceEvent::of(realm, instance);
        let meant = all.filter(|(_, one)| {
            one.state == State::Active && event.is_none_or(|event| one.id == event)
        });
        meant
            .map(|(at, one)| (at, one.id.clone()))
            .collect::<Vec<_>>()
    };
    let meant = active(transaction);
    if let (Some(event), true) = (event, meant.is_empty()) {
        return Err(missing(event, instance));
    }
    for (ordinal, _) in &meant {
        transaction.update_at::<InstanceEvent>(*ordinal, |event| {
            event.state = state;
            event.since = now;
        });
    }
    Ok(meant.into_iter().map(|(_, id)| id).collect())
}

/// Nothing is scheduled any longer for an instance that has ended.
pub(super) fn forget(transaction: &mut Transaction<'_>, instance: &str) {
    let all = InstanceEvent::of(transaction, instance).map(|(at, _)| at);
    for ordinal in all.collect::<Vec<_>>() {
        transaction.remove_at::<InstanceEvent>(ordinal);
    }
}

fn missing(event: &str, instance: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidInstanceEventIDNotFound,
        format!("The event '{event}' of the instance '{instance}' does not exist"),
    )
}

/// An event as EC2's answers have it.
pub(super) fn shape(event: &InstanceEvent) -> shapes::InstanceStatusEvent {
    shapes::InstanceStatusEvent {
        instance_event_id: Some(event.id.clone()),
        code: Some(event.code.clone()),
        description: Some(event.told()),
        not_after: event.not_after,
        not_before: Some(event.not_before),
        not_before_deadline: event.deadline,
    }
}

/// ModifyInstanceEventStartTime: puts an event off, up to its deadline.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceEventStartTime.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `InvalidInstanceEventIDNotFound`; `OperationNotPermitted` for
/// an event without a deadline, `InvalidParameterValue` for a time after it or in the past.
pub fn modify_event_start(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceEventStartTimeRequest,
) -> Result<shapes::ModifyInstanceEventStartTimeResult> {
    let now = transaction.call.now;
    let id = required(&request.instance_id, "InstanceId")?;
    transaction.get::<Instance>(id)?;
    let wanted = required(&request.instance_event_id, "InstanceEventId")?;
    let begins = *required(&request.not_before, "NotBefore")?;
    let found = InstanceEvent::of(transaction, id)
        .find(|(_, one)| one.id == *wanted && one.state == State::Active);
    let (ordinal, event) = found.ok_or_else(|| missing(wanted, id))?;
    let Some(deadline) = event.deadline else {
        return Err(Ec2Error::new(
            ErrorCode::OperationNotPermitted,
            format!("The event '{wanted}' of the instance '{id}' cannot be rescheduled"),
        ));
    };
    if begins <= now || begins > deadline {
        return Err(invalid(format!(
            "Value ({begins}) for parameter notBefore is invalid. The event '{wanted}' must begin between now and {deadline}."
        )));
    }
    let changed = transaction.update_at::<InstanceEvent>(ordinal, |event| {
        let by = begins.0 - event.not_before.0;
        event.not_after = event
            .not_after
            .map(|end| Timestamp(end.0.saturating_add(by)));
        event.not_before = begins;
    });
    Ok(shapes::ModifyInstanceEventStartTimeResult {
        event: changed.map(|event| shape(&event)),
    })
}
