//! Events that are scheduled for instances: maintenance that AWS announces.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

/// How long an event that is over can still be described, in milliseconds.
const REMEMBERED: i64 = 7 * 86_400_000;

/// What has become of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// It is to come.
    Active,
    /// It has happened.
    Completed,
    /// It does not happen.
    Canceled,
}

impl State {
    /// EC2's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Canceled => "canceled",
        }
    }
}

/// A scheduled event of an instance.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instances-status-check_sched.html>
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InstanceEvent {
    /// `instance-event-…`
    pub id: Str,
    /// Id of the instance.
    pub instance: Str,
    /// For example `system-reboot`.
    pub code: Str,
    /// A sentence.
    pub description: Str,
    /// When it begins at the earliest.
    pub not_before: Timestamp,
    /// When it ends at the latest.
    pub not_after: Option<Timestamp>,
    /// Until when its begin may be put off.
    pub deadline: Option<Timestamp>,
    /// What has become of it.
    pub state: State,
    /// Since when.
    pub since: Timestamp,
}

impl InstanceEvent {
    /// The events of an instance, with their ordinals, the oldest first.
    pub fn of<'r>(
        realm: &'r Realm,
        instance: &'r str,
    ) -> impl Iterator<Item = (u64, &'r std::sync::Arc<Self>)> {
        let all = realm
            .table::<Self>()
            .having(term("instance-id", instance), None);
        all.filter(move |(_, one)| one.instance == instance)
    }

    /// As EC2 describes it: what is over says so first.
    pub fn told(&self) -> Str {
        let description = &self.description;
        match self.state {
            State::Active => description.clone(),
            State::Completed => arcstr::format!("[Completed] {description}"),
            State::Canceled => arcstr::format!("[Canceled] {description}"),
        }
    }
}

impl Resource for InstanceEvent {
    const PREFIX: &'static str = "instance-event-";
    const TYPE: &'static str = "";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidInstanceEventIDNotFound;
    const NOUN: &'static str = "event";
    const INDEXED: &'static [&'static str] = &["instance-id"];

    fn id(&self) -> &Str {
        &self.id
    }

    fn tags(&self) -> &Tags {
        Tags::NONE
    }

    fn tags_mut(&mut self) -> Option<&mut Tags> {
        None
    }

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("instance-id", &self.instance));
    }

    fn due(&self) -> Option<Timestamp> {
        let forgotten = Timestamp(self.since.0.saturating_add(REMEMBERED));
        (self.state != State::Active).then_some(forgotten)
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        transaction.remove_at::<Self>(ordinal);
    }
}
