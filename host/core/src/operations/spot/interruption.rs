//! Interruptions of spot instances: the notice two minutes before, and what it says.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html>

use orrery_wire::{Str, Timestamp};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::instances::lifecycle,
    resources::{
        Instance, SpotRequest,
        instances::{self, Reason},
        spot::{Action, Notice, State},
    },
    store::{Realm, Transaction},
};

use super::fulfil::status;

/// How long before it an interruption is announced, in milliseconds.
pub const AHEAD: i64 = 2 * 60_000;

/// The notice that a running spot instance has.
pub fn of<'r>(realm: &'r Realm, instance: &Instance) -> Option<&'r Notice> {
    let request = instance.spot_request.as_ref()?;
    let request = realm.table::<SpotRequest>().get(request)?;
    let own = request.instance.as_ref() == Some(&instance.id);
    request.notice.as_ref().filter(|_| own)
}

/// Announces that an instance is interrupted in two minutes: as its request says, unless
/// `action` does. An announcement that was made before stays.
///
/// # Errors
/// `InvalidInstanceID.NotFound`; `IncorrectInstanceState` where it does not run,
/// `UnsupportedOperation` where it is not on the spot market.
pub fn announce(transaction: &mut Transaction<'_>, id: &str, action: Option<Action>) -> Result<()> {
    let now = transaction.call.now;
    let instance = transaction.get::<Instance>(id)?.clone();
    let request = instance.spot_request.as_ref().ok_or_else(|| {
        let message = format!("The instance '{id}' is not a Spot Instance");
        Ec2Error::new(ErrorCode::UnsupportedOperation, message)
    })?;
    if instance.state != instances::State::Running {
        let message = format!("The instance '{id}' is not in the 'running' state.");
        return Err(Ec2Error::new(ErrorCode::IncorrectInstanceState, message));
    }
    transaction.update::<SpotRequest>(request, |one| {
        if one.notice.is_some() {
            return;
        }
        let action = action.unwrap_or_else(|| Action::named(&one.interruption).unwrap_or_default());
        one.notice = Some(Notice {
            action,
            noticed: now,
            at: Timestamp(now.0.saturating_add(AHEAD)),
            acted: false,
        });
        if one.state == State::Active {
            let code = match action {
                Action::Terminate => "marked-for-termination",
                Action::Stop | Action::Hibernate => "marked-for-stop",
            };
            one.status = status(code, now);
        }
    })?;
    Ok(())
}

/// Does what the notice of a request says.
pub fn carry_out(transaction: &mut Transaction<'_>, ordinal: u64) {
    let now = transaction.call.now;
    let changed = transaction.update_at::<SpotRequest>(ordinal, |one| {
        if let Some(notice) = &mut one.notice {
            notice.acted = true;
        }
    });
    let Some((request, action)) =
        changed.and_then(|one| Some((one.clone(), one.notice.as_ref()?.action)))
    else {
        return;
    };
    let instance = request.instance.as_ref();
    let Some(instance) = instance.and_then(|id| transaction.ordinal::<Instance>(id).ok()) else {
        return;
    };
    let cause = |code: &str, what: &str| Reason {
        code: Str::from(code),
        message: Str::from(format!("{code}: Spot instance {what}")),
    };
    let turned = match action {
        Action::Terminate => {
            let cause = cause("Server.SpotInstanceTermination", "termination");
            lifecycle::reclaim(transaction, instance, instances::State::ShuttingDown, cause)
        }
        Action::Stop | Action::Hibernate => {
            let cause = cause("Server.SpotInstanceShutdown", "shutdown");
            lifecycle::reclaim(transaction, instance, instances::State::Stopping, cause)
        }
    };
    if turned && action != Action::Terminate && request.state == State::Active {
        transaction.update_at::<SpotRequest>(ordinal, |one| {
            one.status = status("instance-stopped-no-capacity", now);
        });
    }
}

/// An instance that is started again is interrupted no more.
pub fn resumed(transaction: &mut Transaction<'_>, instance: &Instance) {
    let now = transaction.call.now;
    let realm: &Realm = transaction;
    if of(realm, instance).is_none() {
        return;
    }
    let Some(ordinal) = instance
        .spot_request
        .as_ref()
        .and_then(|id| realm.ordinal::<SpotRequest>(id).ok())
    else {
        return;
    };
    transaction.update_at::<SpotRequest>(ordinal, |one| {
        one.notice = None;
        if one.state == State::Active {
            one.status = status("fulfilled", now);
        }
    });
}
