//! Fleets: groups of instances that one request describes.

use orrery_wire::{Str, Timestamp, shapes};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    document::Document,
    filters::Values,
    idempotency::ClientToken,
    operations::fleets,
    resources::{
        Instance,
        life::{REMEMBERED, TRANSITION},
    },
    store::{Realm, Resource, Term, Transaction},
    tags::Tags,
};

use super::identified;

/// A state of a fleet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// In use.
    Active,
    /// Deleted; its instances are being terminated.
    DeletedTerminating,
    /// Deleted; its instances go on.
    DeletedRunning,
    /// Deleted, and nothing of it runs.
    Deleted,
}

impl State {
    /// EC2's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::DeletedTerminating => "deleted_terminating",
            Self::DeletedRunning => "deleted_running",
            Self::Deleted => "deleted",
        }
    }
}

/// Instances that came from the same place in a fleet's request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    /// The specification and overrides that they were launched with.
    pub from: Document<shapes::LaunchTemplateAndOverridesResponse>,
    /// Instance type.
    pub kind: Str,
    /// `windows` where they are.
    pub platform: Option<Str>,
    /// On the spot market.
    pub spot: bool,
    /// How much of the target each of them is.
    pub weight: f64,
    /// Their ids.
    pub instances: Vec<Str>,
}

/// A launch that failed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Failure {
    /// What was to be launched.
    pub from: Document<shapes::LaunchTemplateAndOverridesResponse>,
    /// On the spot market.
    pub spot: bool,
    /// EC2's code.
    pub code: Str,
    /// A sentence.
    pub message: Str,
}

/// A fleet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fleet {
    /// `fleet-…`
    pub id: Str,
    /// When it was made.
    pub created: Timestamp,
    /// What was asked for.
    pub request: Document<shapes::CreateFleetRequest>,
    /// State.
    pub state: State,
    /// Since when.
    pub since: Timestamp,
    /// When its instances are counted again.
    pub again: Option<Timestamp>,
    /// What it has launched.
    pub groups: Vec<Group>,
    /// What it could not launch.
    pub failures: Vec<Failure>,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl Fleet {
    /// `instant`, `request` or `maintain`.
    pub fn kind(&self) -> &str {
        self.request.r#type.as_deref().unwrap_or("maintain")
    }

    /// Its instances that have not ended.
    pub fn running<'r>(
        &'r self,
        realm: &'r Realm,
    ) -> impl Iterator<Item = (&'r Group, &'r Instance)> {
        let table = realm.table::<Instance>();
        self.groups.iter().flat_map(move |group| {
            let found = group.instances.iter().filter_map(|id| table.get(id));
            found
                .filter(|instance| !instance.state.is_ending())
                .map(move |instance| (group, &**instance))
        })
    }

    /// How much of the target runs, on the spot market or on demand.
    pub fn fulfilled(&self, realm: &Realm, spot: bool) -> f64 {
        let of_market = self.running(realm).filter(|(group, _)| group.spot == spot);
        of_market.map(|(group, _)| group.weight).sum()
    }

    /// `fulfilled`, `pending_fulfillment`, `pending_termination` or `error`.
    pub fn activity(&self, realm: &Realm) -> &'static str {
        if self.state != State::Active {
            return "pending_termination";
        }
        let target = fleets::Target::of(&self.request);
        let runs = self.fulfilled(realm, true) + self.fulfilled(realm, false);
        match (runs >= f64::from(target.total), self.groups.is_empty()) {
            (true, _) => "fulfilled",
            (false, true) if !self.failures.is_empty() => "error",
            (false, _) => "pending_fulfillment",
        }
    }
}

impl Resource for Fleet {
    const PREFIX: &'static str = "fleet-";
    const TYPE: &'static str = "fleet";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidFleetIdNotFound;
    const NOUN: &'static str = "fleet ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn due(&self) -> Option<Timestamp> {
        let after = |lasts| Some(Timestamp(self.since.0.saturating_add(lasts)));
        match self.state {
            State::Active => [self.again, self.request.valid_until]
                .into_iter()
                .flatten()
                .min(),
            State::DeletedTerminating => after(TRANSITION),
            State::DeletedRunning | State::Deleted => after(REMEMBERED),
        }
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        fleets::elapse(transaction, ordinal);
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "activity-status" => values.is(self.activity(realm)),
            "excess-capacity-termination-policy" => values.is(self
                .request
                .excess_capacity_termination_policy
                .as_deref()
                .unwrap_or("termination")),
            "fleet-state" => values.is(self.state.name()),
            "replace-unhealthy-instances" => {
                values.flag(self.request.replace_unhealthy_instances == Some(true));
            }
            "type" => values.is(self.kind()),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = format!("The fleet ID '{}' does not exist", ids.join(", "));
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
