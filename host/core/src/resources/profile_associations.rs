//! Which instance has which instance profile.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

/// An instance profile on an instance. The profile itself is an attribute of the
/// instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProfileAssociation {
    /// `iip-assoc-…`
    pub id: Str,
    /// Id of the instance.
    pub instance: Str,
    /// ARN and id of the profile.
    pub profile: (Str, Str),
    /// When it was associated.
    pub since: Timestamp,
}

impl ProfileAssociation {
    /// The association of an instance.
    pub fn of(realm: &Realm, instance: &str) -> Option<u64> {
        realm
            .table::<Self>()
            .having(term("instance-id", instance), None)
            .find(|(_, one)| one.instance == instance)
            .map(|(ordinal, _)| ordinal)
    }
}

impl Resource for ProfileAssociation {
    const PREFIX: &'static str = "iip-assoc-";
    const TYPE: &'static str = "";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidAssociationIDNotFound;
    const NOUN: &'static str = "association ID";
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

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "instance-id" => values.is(&self.instance),
            "state" => values.is("associated"),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = format!(
            "An invalid association-id of '{}' was given",
            ids.join(", ")
        );
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
