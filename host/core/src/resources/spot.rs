//! Spot instance requests.

mod filters;

use orrery_wire::{Str, Timestamp, shapes};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    document::Document,
    filters::Values,
    idempotency::ClientToken,
    operations::spot,
    resources::Instance,
    store::{Realm, Resource, Term, Transaction},
    tags::Tags,
};

use super::identified;

/// A state of a spot request.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-request-status.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Waits for capacity, a price or a time.
    Open,
    /// Has its instance.
    Active,
    /// Has had its instance, or has ended unfulfilled.
    Closed,
    /// The user does not want it any more.
    Cancelled,
    /// Could never be launched.
    Failed,
}

impl State {
    /// EC2's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Active => "active",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
            Self::Failed => "failed",
        }
    }
}

/// Why a request is in its state: for example `fulfilled`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// EC2's word.
    pub code: Str,
    /// A sentence.
    pub message: Str,
    /// Since when.
    pub since: Timestamp,
}

/// What becomes of an instance that is interrupted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// It is terminated.
    #[default]
    Terminate,
    /// It is stopped.
    Stop,
    /// It is hibernated.
    Hibernate,
}

impl Action {
    /// EC2's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminate => "terminate",
            Self::Stop => "stop",
            Self::Hibernate => "hibernate",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        let all = [Self::Terminate, Self::Stop, Self::Hibernate];
        all.into_iter().find(|action| action.name() == name)
    }
}

/// The announcement that an instance is interrupted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What becomes of it.
    pub action: Action,
    /// When that was announced.
    pub noticed: Timestamp,
    /// When it happens.
    pub at: Timestamp,
    /// It has happened.
    pub acted: bool,
}

/// How long a request that is over can still be described, in milliseconds.
const REMEMBERED: i64 = 4 * 3_600_000;

/// The status of a cancelled request whose instance goes on.
pub const STILL_RUNNING: &str = "request-canceled-and-instance-running";

/// A spot instance request: for one instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SpotRequest {
    /// `sir-…`
    pub id: Str,
    /// When it was made.
    pub created: Timestamp,
    /// What is to be launched.
    pub launch: Document<shapes::RunInstancesRequest>,
    /// The most that an hour may cost, in dollars.
    pub price: Str,
    /// It is made anew when its instance ends.
    pub persistent: bool,
    /// `terminate`, `stop` or `hibernate`.
    pub interruption: Str,
    /// When it may be fulfilled at the earliest.
    pub valid_from: Option<Timestamp>,
    /// When it ends.
    pub valid_until: Option<Timestamp>,
    /// Launch group.
    pub launch_group: Option<Str>,
    /// Zone group.
    pub zone_group: Option<Str>,
    /// State.
    pub state: State,
    /// Why.
    pub status: Status,
    /// When it is looked at again.
    pub again: Option<Timestamp>,
    /// Id of its latest instance.
    pub instance: Option<Str>,
    /// For example `Linux/UNIX`.
    pub product: Str,
    /// Name and id of the zone of its instance.
    pub zone: Option<(Str, Str)>,
    /// Token of the call that made it.
    pub client_token: Option<ClientToken>,
    /// What was announced of its instance.
    #[serde(default)]
    pub notice: Option<Notice>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for SpotRequest {
    const PREFIX: &'static str = "sir-";
    const TYPE: &'static str = "spot-instances-request";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidSpotInstanceRequestIDNotFound;
    const NOUN: &'static str = "spot instance request ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn due(&self) -> Option<Timestamp> {
        let usual = match self.state {
            State::Open => [self.again, self.valid_until].into_iter().flatten().min(),
            State::Active if self.persistent => self.valid_until,
            _ => self.forgotten(),
        };
        [usual, self.interrupted()].into_iter().flatten().min()
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        spot::fulfil::elapse(transaction, ordinal);
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::offer(self, name, realm, values)
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [id] => format!("The spot instance request ID '{id}' does not exist"),
            _ => format!(
                "The spot instance request IDs '{}' do not exist",
                ids.join(", ")
            ),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}

impl SpotRequest {
    /// When its instance is interrupted, where that is to come.
    pub fn interrupted(&self) -> Option<Timestamp> {
        let notice = self.notice.as_ref().filter(|notice| !notice.acted);
        notice.map(|notice| notice.at)
    }

    /// When it is forgotten, where it and its instance are over.
    pub fn forgotten(&self) -> Option<Timestamp> {
        let over = matches!(self.state, State::Closed | State::Cancelled | State::Failed);
        let forgotten = Timestamp(self.status.since.0.saturating_add(REMEMBERED));
        (over && self.status.code != STILL_RUNNING).then_some(forgotten)
    }

    /// Its instance, where it still runs.
    pub fn running<'r>(&self, realm: &'r Realm) -> Option<&'r Instance> {
        let instance = realm.table::<Instance>().get(self.instance.as_ref()?)?;
        (!instance.state.is_ending()).then_some(&**instance)
    }
}
