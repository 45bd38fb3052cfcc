//! Dedicated hosts.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term},
    tags::Tags,
};

use super::identified;

/// What may run on a host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Takes {
    /// One instance type.
    Type(Str),
    /// Every size of a family, for example `m5`.
    Family(Str),
}

/// A dedicated host.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DedicatedHost {
    /// `h-…`
    pub id: Str,
    /// What may run on it.
    pub takes: Takes,
    /// `on`: launches without a host id may come to it; or `off`.
    pub auto_placement: Str,
    /// `on` or `off`.
    pub recovery: Str,
    /// `on` or `off`.
    pub maintenance: Str,
    /// Availability zone name.
    pub zone: Str,
    /// Availability zone id.
    pub zone_id: Str,
    /// When it was allocated.
    pub allocated: Timestamp,
    /// Token of the request that allocated it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for DedicatedHost {
    const PREFIX: &'static str = "h-";
    const TYPE: &'static str = "dedicated-host";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidHostIDNotFound;
    const NOUN: &'static str = "host ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "auto-placement" => values.is(&self.auto_placement),
            "availability-zone" => values.is(&self.zone),
            "client-token" => values.maybe(self.client_token.as_ref().map(|one| &one.token)),
            "instance-type" => {
                if let Takes::Type(kind) = &self.takes {
                    values.is(kind);
                }
            }
            "state" => values.is("available"),
            // Nobody reserves hosts here.
            "host-reservation-id" => {}
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = format!("The specified host(s) '{}' does not exist", ids.join(", "));
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
