//! Roles and instance profiles of IAM: an account has them in every region, so they
//! live in the realm of [`EVERYWHERE`](crate::store::EVERYWHERE).

use std::collections::BTreeMap;

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// A role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    /// `AROA…`
    pub id: Str,
    /// Unique within the account, whatever its case.
    pub name: Str,
    /// `/` or `/some/folder/`.
    pub path: Str,
    /// When it was made.
    pub created: Timestamp,
    /// Who may assume it: a policy document.
    pub trust: Str,
    /// What the user says of it.
    pub description: Option<Str>,
    /// Longest session, in seconds.
    pub max_session: i32,
    /// ARN of its permissions boundary.
    pub boundary: Option<Str>,
    /// ARNs of the managed policies attached to it.
    pub managed: Vec<Str>,
    /// Its own policies, by name.
    pub inline: BTreeMap<Str, Str>,
    /// Tags.
    pub tags: Tags,
}

/// An instance profile: what hands a role to instances.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InstanceProfile {
    /// `AIPA…`
    pub id: Str,
    /// Unique within the account, whatever its case.
    pub name: Str,
    /// `/` or `/some/folder/`.
    pub path: Str,
    /// When it was made.
    pub created: Timestamp,
    /// Name of its role; it has one at most.
    pub role: Option<Str>,
    /// Tags.
    pub tags: Tags,
}

/// The ARN of something of IAM.
pub fn arn(partition: &str, account: &str, kind: &str, path: &str, name: &str) -> Str {
    Str::from(format!("arn:{partition}:iam::{account}:{kind}{path}{name}"))
}

/// An id as IAM gives them: capitals and digits.
pub fn id_of(prefix: &str, id: &str) -> Str {
    let digits = id.rsplit('-').next().unwrap_or(id).to_ascii_uppercase();
    Str::from(format!("{prefix}{digits}"))
}

fn no_such_entity(message: String) -> Ec2Error {
    Ec2Error::named("NoSuchEntity", 404, message)
}

macro_rules! named_entity {
    ($record:ty, $kind:literal, $prefix:literal, $wording:literal) => {
        impl $record {
            /// The one with this name.
            ///
            /// # Errors
            /// `NoSuchEntity`.
            pub fn find(realm: &Realm, name: &str) -> crate::Result<(u64, std::sync::Arc<Self>)> {
                let wanted = term($kind, &name.to_ascii_lowercase());
                let found = realm
                    .table::<Self>()
                    .having(wanted, None)
                    .find(|(_, one)| one.name.eq_ignore_ascii_case(name));
                let (at, one) = found.ok_or_else(|| Self::missing(&[name]))?;
                Ok((at, std::sync::Arc::clone(one)))
            }

            /// Its ARN.
            pub fn arn(&self, partition: &str, account: &str) -> Str {
                arn(partition, account, $kind, &self.path, &self.name)
            }
        }

        impl Resource for $record {
            const PREFIX: &'static str = $prefix;
            const TYPE: &'static str = "";
            const NOT_FOUND: ErrorCode = ErrorCode::Unlisted;
            const NOUN: &'static str = $kind;
            identified!();

            fn terms(&self, emit: &mut dyn FnMut(Term)) {
                emit(term($kind, &self.name.to_ascii_lowercase()));
            }

            fn missing(ids: &[&str]) -> Ec2Error {
                no_such_entity(format!($wording, ids.join(", ")))
            }
        }
    };
}

named_entity!(
    Role,
    "role",
    "role-",
    "The role with name {} cannot be found."
);
named_entity!(
    InstanceProfile,
    "instance-profile",
    "profile-",
    "Instance Profile {} cannot be found."
);
