//! Records of the families that are kept by their description in
//! [`generic`](crate::generic) alone: what was asked for, under the SDK's names.

use orrery_wire::Str;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    Ec2Error, ErrorCode,
    generic::{self, Family},
    idempotency::ClientToken,
    resources::identified,
    store::{Resource, Term, term},
    tags::Tags,
};

/// A record of a family.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GenericRecord {
    /// The resource's id; for what has no id of its own, the family and its keys.
    pub id: Str,
    /// The family's name.
    pub family: Str,
    /// The members, without id and tags.
    pub item: Map<String, Value>,
    /// The token of the request that made it.
    #[serde(default)]
    pub token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl GenericRecord {
    /// The family's row.
    pub fn family(&self) -> Option<&'static Family> {
        generic::family(&self.family)
    }

    /// The term of all records of a family.
    pub fn of_family(name: &str) -> Term {
        term("family", name)
    }

    /// The term of all records that name this id at the top of their members.
    pub fn naming(id: &str) -> Term {
        term("names", id)
    }

    /// The text of a member at the top.
    pub fn text(&self, member: &str) -> Option<&str> {
        self.item.get(member)?.as_str()
    }

    /// Whether this member is or lists the id.
    pub fn names(&self, member: &str, id: &str) -> bool {
        match self.item.get(member) {
            Some(Value::String(one)) => one == id,
            Some(Value::Array(several)) => several.iter().any(|one| one.as_str() == Some(id)),
            _ => false,
        }
    }
}

impl Resource for GenericRecord {
    const PREFIX: &'static str = "";
    const TYPE: &'static str = "";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidID;
    const NOUN: &'static str = "ID";
    identified!();

    fn resource_type(&self) -> &'static str {
        self.family()
            .map_or("", |family| family.key.resource_type())
    }

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(Self::of_family(&self.family));
        if let Some(token) = &self.token {
            emit(token.term());
        }
        for (_, value) in self.item.iter().filter(|(member, _)| is_reference(member)) {
            match value {
                Value::String(one) => emit(Self::naming(one)),
                Value::Array(several) => {
                    let mut seen = Vec::new();
                    for one in several.iter().filter_map(Value::as_str) {
                        if !seen.contains(&one) {
                            seen.push(one);
                            emit(Self::naming(one));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let family = ids.first().and_then(|id| generic::family_of_id(id));
        family.map_or_else(
            || {
                Ec2Error::new(
                    Self::NOT_FOUND,
                    format!("The ID '{}' is not valid", ids.join(", ")),
                )
            },
            |family| family.not_found(ids),
        )
    }

    fn missing_by_prefix(id: &str) -> Option<Ec2Error> {
        Some(generic::family_of_id(id)?.not_found(&[id]))
    }
}

/// Whether a member of this name holds ids.
pub fn is_reference(member: &str) -> bool {
    member.ends_with("Id") || member.ends_with("Ids") || member == "TargetSubnet"
}
