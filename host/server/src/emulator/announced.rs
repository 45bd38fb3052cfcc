//! What AWS announces for an instance: that it is interrupted, and maintenance. The control
//! API says what is to come; the metadata service shows it in bodies made here.

use std::sync::Arc;
use std::time::Duration;

use orrery_core::operations::instances::events::{self, Announcement};
use orrery_core::operations::spot::interruption;
use orrery_core::resources::instance_events::State;
use orrery_core::resources::spot::Action;
use orrery_core::resources::{Instance, InstanceEvent};
use orrery_core::{Realm, Transaction};
use orrery_metadata::facts::Events;
use orrery_wire::Timestamp;
use serde_json::{Map, Value, json};

use super::Emulator;
use crate::clock::iso8601;
use crate::service::{ControlError, Maintenance};
use crate::tasks;

/// What is announced for an instance, and what was.
pub(super) fn events_of(realm: &Realm, instance: &Instance) -> Events {
    let notice = interruption::of(realm, instance);
    let time = |at: Timestamp| iso8601(at.0);
    let ends = notice.filter(|notice| notice.action == Action::Terminate);
    let listed = |is_active: bool| {
        let all = InstanceEvent::of(realm, &instance.id);
        let meant = all.filter(|(_, one)| (one.state == State::Active) == is_active);
        let shown: Vec<_> = meant.map(|(_, one)| shown(one)).collect();
        format!("{:#}", Value::Array(shown))
    };
    Events {
        instance_action: notice.map(|notice| {
            json!({"action": notice.action.name(), "time": time(notice.at)}).to_string()
        }),
        termination_time: ends.map(|notice| time(notice.at)),
        rebalance: notice.map(|notice| json!({"noticeTime": time(notice.noticed)}).to_string()),
        scheduled: listed(true),
        history: listed(false),
    }
}

fn shown(event: &InstanceEvent) -> Value {
    let mut members = Map::new();
    let mut put = |name: &str, value: String| {
        members.insert(name.to_owned(), value.into());
    };
    put("NotBefore", date(event.not_before));
    put("Code", event.code.to_string());
    put("Description", event.told().to_string());
    put("EventId", event.id.to_string());
    if let Some(end) = event.not_after {
        put("NotAfter", date(end));
    }
    if let Some(deadline) = event.deadline {
        put("NotBeforeDeadline", date(deadline));
    }
    put("State", event.state.name().to_owned());
    Value::Object(members)
}

/// `21 Jan 2019 09:00:43 GMT`
fn date(at: Timestamp) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (year, month, day, hour, minute, second, _) = at.parts();
    let month = MONTHS[(month as usize - 1) % MONTHS.len()];
    format!("{day} {month} {year} {hour:02}:{minute:02}:{second:02} GMT")
}

fn refused(message: impl Into<String>) -> ControlError {
    ControlError::Refused(message.into())
}

impl Emulator {
    /// Announces that a spot instance is interrupted.
    pub(super) async fn interrupt(
        self: &Arc<Self>,
        instance: &str,
        action: Option<&str>,
    ) -> Result<(), ControlError> {
        let named = |name: &str| {
            let message = format!("the action '{name}' is not terminate, stop or hibernate");
            Action::named(name).ok_or_else(|| refused(message))
        };
        let action = action.map(named).transpose()?;
        self.change::<Instance, _>(("instance", instance), |transaction| {
            interruption::announce(transaction, instance, action)
        })
        .await?;
        // Where nobody asks for anything meanwhile, it happens all the same.
        let emulator = Arc::clone(self);
        tasks::spawn(async move {
            let ahead = u64::try_from(interruption::AHEAD).unwrap_or(0);
            tokio::time::sleep(Duration::from_millis(ahead)).await;
            emulator.forget();
        });
        Ok(())
    }

    /// Announces maintenance, or says what has become of it. Gives the ids of the events.
    pub(super) async fn maintain(
        &self,
        instance: &str,
        wanted: Maintenance,
    ) -> Result<Vec<String>, ControlError> {
        let time = |name: &str, text: Option<&str>| {
            let parse = |text: &str| {
                let message = format!("{name} '{text}' is no time such as 2026-01-31T12:00:00Z");
                Timestamp::parse(text).ok_or_else(|| refused(message))
            };
            text.map(parse).transpose()
        };
        let ids = match (&wanted.code, wanted.state.as_deref()) {
            (Some(code), None) if wanted.event.is_none() => {
                let announced = Announcement {
                    code: code.as_str().into(),
                    description: wanted.description.as_deref().map(Into::into),
                    not_before: time("not_before", wanted.not_before.as_deref())?,
                    not_after: time("not_after", wanted.not_after.as_deref())?,
                    deadline: time("not_before_deadline", wanted.not_before_deadline.as_deref())?,
                };
                let announce = |transaction: &mut Transaction<'_>| {
                    Ok(vec![events::announce(transaction, instance, announced)?])
                };
                self.change::<Instance, _>(("instance", instance), announce)
                    .await?
            }
            (None, Some(state)) if wanted.says_nothing_new() => {
                let state = match state {
                    "completed" => State::Completed,
                    "canceled" => State::Canceled,
                    other => {
                        let message = format!("the state '{other}' is not completed or canceled");
                        return Err(refused(message));
                    }
                };
                let event = wanted.event.as_deref();
                self.change::<Instance, _>(("instance", instance), |transaction| {
                    events::settle(transaction, instance, event, state)
                })
                .await?
            }
            _ => {
                return Err(refused(
                    "either code announces an event, or state says what has become of event, or of all",
                ));
            }
        };
        Ok(ids.iter().map(ToString::to_string).collect())
    }
}
