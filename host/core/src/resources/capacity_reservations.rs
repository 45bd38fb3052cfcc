//! Capacity reservations: room for instances of one type in one zone.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    resources::{Instance, instances::State as InstanceState},
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

use super::identified;

/// A state of a capacity reservation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Its room can be used.
    Active,
    /// Its end has come.
    Expired,
    /// The user gave it back.
    Cancelled,
}

impl State {
    /// EC2's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A capacity reservation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CapacityReservation {
    /// `cr-…`
    pub id: Str,
    /// Instance type.
    pub instance_type: Str,
    /// For example `Linux/UNIX`.
    pub platform: Str,
    /// Availability zone name.
    pub zone: Str,
    /// Availability zone id.
    pub zone_id: Str,
    /// `default` or `dedicated`.
    pub tenancy: Str,
    /// For how many instances.
    pub total: i32,
    /// For EBS-optimised instances.
    pub ebs_optimized: bool,
    /// With instance-store volumes.
    pub ephemeral_storage: bool,
    /// `open`: every launch that fits uses it; or `targeted`.
    pub matching: Str,
    /// State.
    pub state: State,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends by itself.
    pub end: Option<Timestamp>,
    /// Placement group of its instances.
    pub placement_group: Option<Str>,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl CapacityReservation {
    /// The instances that use it.
    pub fn instances<'r>(&self, realm: &'r Realm) -> impl Iterator<Item = &'r Instance> {
        let id = self.id.clone();
        let candidates = realm
            .table::<Instance>()
            .having(term("capacity-reservation-id", &id), None);
        candidates
            .map(|(_, instance)| &**instance)
            .filter(move |instance| {
                let runs = matches!(
                    instance.state,
                    InstanceState::Pending | InstanceState::Running | InstanceState::Stopping
                );
                runs && instance.capacity_reservation.as_ref() == Some(&id)
            })
    }

    /// For how many more instances there is room.
    pub fn available(&self, realm: &Realm) -> i32 {
        let used = i32::try_from(self.instances(realm).count()).unwrap_or(i32::MAX);
        match self.state {
            State::Active => self.total.saturating_sub(used).max(0),
            State::Expired | State::Cancelled => 0,
        }
    }
}

impl Resource for CapacityReservation {
    const PREFIX: &'static str = "cr-";
    const TYPE: &'static str = "capacity-reservation";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidCapacityReservationIdNotFound;
    const NOUN: &'static str = "capacity reservation ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn due(&self) -> Option<Timestamp> {
        self.end.filter(|_| self.state == State::Active)
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        transaction.update_at::<Self>(ordinal, |one| one.state = State::Expired);
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "availability-zone" => values.is(&self.zone),
            "end-date" => self.end.into_iter().for_each(|end| values.time(end)),
            "end-date-type" => values.is(if self.end.is_some() {
                "limited"
            } else {
                "unlimited"
            }),
            "instance-match-criteria" => values.is(&self.matching),
            "instance-platform" => values.is(&self.platform),
            "instance-type" => values.is(&self.instance_type),
            "owner-id" => values.is(&realm.key.account),
            "placement-group-arn" => values.maybe(self.placement_group.as_ref()),
            "start-date" => values.time(self.created),
            "state" => values.is(self.state.name()),
            "tenancy" => values.is(&self.tenancy),
            // There are no outposts.
            "outpost-arn" => {}
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = format!(
            "The capacity reservation '{}' does not exist",
            ids.join(", ")
        );
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
