//! From an open spot request to its instance, and what becomes of the request when the
//! instance ends.

use orrery_wire::{Str, Timestamp, shapes};

use crate::{
    Result,
    operations::instances::launch::{self, Origin},
    resources::{
        Instance, SpotRequest,
        life::TRANSITION,
        spot::{Action, STILL_RUNNING, State, Status},
    },
    store::Transaction,
};

use super::{interruption, prices};

/// A status with EC2's word.
pub fn status(code: &str, since: Timestamp) -> Status {
    let message = match code {
        "canceled-before-fulfillment" => {
            "Your Spot request has been canceled before it was fulfilled."
        }
        "fulfilled" => "Your Spot request is fulfilled.",
        "instance-stopped-no-capacity" => {
            "Your Spot instance was stopped because there is no capacity available."
        }
        "instance-terminated-no-capacity" => {
            "Your Spot instance was terminated because there is no capacity available."
        }
        "instance-terminated-by-user" => {
            "Your Spot instance was terminated because it was requested by you."
        }
        "marked-for-stop" => "Your Spot instance is marked for stopping.",
        "marked-for-termination" => "Your Spot instance is marked for termination.",
        "not-scheduled-yet" => "Your Spot request will not be evaluated until the scheduled date.",
        "pending-evaluation" => {
            "Your Spot request has been submitted for review, and is pending evaluation."
        }
        "price-too-low" => "Your Spot request price is lower than the minimum required price.",
        STILL_RUNNING => "Your Spot request is canceled, but your instance is still running.",
        "schedule-expired" => "Your Spot request has expired before it was fulfilled.",
        _ => "",
    };
    Status {
        code: Str::from(code),
        message: Str::from(message),
        since,
    }
}

fn set(transaction: &mut Transaction<'_>, ordinal: u64, state: State, status: Status) {
    transaction.update_at::<SpotRequest>(ordinal, |one| {
        one.state = state;
        one.status = status;
        one.again = None;
    });
}

/// Launches the instance of an open request whose time has come, if its price does.
///
/// # Errors
/// Those of a launch.
pub fn try_now(transaction: &mut Transaction<'_>, ordinal: u64) -> Result<()> {
    let now = transaction.call.now;
    let Some(one) = transaction.table::<SpotRequest>().at(ordinal).cloned() else {
        return Ok(());
    };
    if one.state != State::Open || one.valid_from.is_some_and(|from| from > now) {
        return Ok(());
    }
    let kind = one.launch.instance_type.as_deref().unwrap_or("m1.small");
    let lowest = prices::lowest(&transaction.call.region, kind, now);
    if one
        .price
        .parse::<f64>()
        .is_ok_and(|dollars| dollars < lowest)
    {
        set(
            transaction,
            ordinal,
            State::Open,
            status("price-too-low", now),
        );
        return Ok(());
    }
    let request = shapes::RunInstancesRequest {
        min_count: Some(1),
        max_count: Some(1),
        ..shapes::RunInstancesRequest::clone(&one.launch)
    };
    let origin = Origin {
        spot: vec![ordinal],
        ..Origin::default()
    };
    launch::launch(transaction, &request, origin).map(|_| ())
}

/// Takes note that requests have their instances.
pub fn fulfilled(transaction: &mut Transaction<'_>, requests: &[u64], instances: &[u64]) {
    let since = transaction.call.now;
    for (request, instance) in requests.iter().zip(instances) {
        let Some(instance) = transaction.table::<Instance>().at(*instance).cloned() else {
            continue;
        };
        let zone = instance
            .reservation(transaction)
            .map(|launch| (launch.zone.clone(), launch.zone_id.clone()));
        transaction.update_at::<SpotRequest>(*request, |one| {
            one.state = State::Active;
            one.status = status("fulfilled", since);
            one.again = None;
            one.instance = Some(instance.id.clone());
            one.notice = None;
            one.zone = zone;
        });
    }
}

/// What becomes of the request of an instance that has ended: a persistent one is
/// fulfilled anew, another is closed, and one that was cancelled stays so.
pub fn ended(transaction: &mut Transaction<'_>, instance: &Instance) {
    let now = transaction.call.now;
    let Some(request) = &instance.spot_request else {
        return;
    };
    let Ok(ordinal) = transaction.ordinal::<SpotRequest>(request) else {
        return;
    };
    transaction.update_at::<SpotRequest>(ordinal, |one| {
        let notice = one.notice.take();
        let reclaimed = notice.is_some_and(|it| it.acted && it.action == Action::Terminate);
        if matches!(one.state, State::Active | State::Cancelled) {
            let code = match reclaimed {
                true => "instance-terminated-no-capacity",
                false => "instance-terminated-by-user",
            };
            one.status = status(code, now);
        }
        if one.state == State::Active && one.persistent {
            one.state = State::Open;
            one.again = Some(Timestamp(now.0 + TRANSITION));
        } else if one.state == State::Active {
            one.state = State::Closed;
        }
    });
}

/// What time makes of a request.
pub fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
    let now = transaction.call.now;
    let Some(one) = transaction.table::<SpotRequest>().at(ordinal).cloned() else {
        return;
    };
    if one.interrupted().is_some_and(|at| at <= now) {
        interruption::carry_out(transaction, ordinal);
        return;
    }
    if let Some(forgotten) = one.forgotten() {
        if forgotten <= now {
            transaction.remove_at::<SpotRequest>(ordinal);
        }
        return;
    }
    if one.valid_until.is_some_and(|until| until <= now) {
        let runs = one.state == State::Active;
        let (state, code) = if runs {
            (State::Cancelled, STILL_RUNNING)
        } else {
            (State::Closed, "schedule-expired")
        };
        set(transaction, ordinal, state, status(code, now));
        return;
    }
    transaction.update_at::<SpotRequest>(ordinal, |one| one.again = None);
    let outcome = transaction.attempt(|transaction| try_now(transaction, ordinal));
    if let Err(error) = outcome {
        let failed = Status {
            code: Str::from("bad-parameters"),
            message: Str::from(error.message.as_str()),
            since: now,
        };
        set(transaction, ordinal, State::Failed, failed);
    }
}
