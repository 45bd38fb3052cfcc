//! Subnet CIDR reservations.

use orrery_wire::Str;
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    cidr::{Block, Ipv4Cidr},
    filters::Values,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// What a subnet knows of a reservation of IPv4 addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserved {
    /// The block.
    pub cidr: Ipv4Cidr,
    /// Prefixes are taken from it, and nothing else.
    pub for_prefixes: bool,
}

/// A subnet CIDR reservation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SubnetCidrReservation {
    /// `scr-…`
    pub id: Str,
    /// Subnet id.
    pub subnet: Str,
    /// The block.
    pub cidr: Block,
    /// `prefix` or `explicit`.
    pub kind: Str,
    /// Free text.
    pub description: Option<Str>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for SubnetCidrReservation {
    const PREFIX: &'static str = "scr-";
    const TYPE: &'static str = "subnet-cidr-reservation";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidSubnetCidrReservationIDNotFound;
    const NOUN: &'static str = "subnet CIDR reservation ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("subnet-id", &self.subnet));
    }

    fn filter(&self, name: &str, _: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "reservationType" => values.is(&self.kind),
            "subnet-id" => values.is(&self.subnet),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let ids = ids.join(", ");
        Ec2Error::new(
            Self::NOT_FOUND,
            format!("The subnet CIDR reservation ID '{ids}' does not exist."),
        )
    }
}
