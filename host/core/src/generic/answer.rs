//! Records as typed answers: of all that is kept, what the result's shape has.

use orrery_wire::{
    Shape, Str, json,
    shape::{Item, Kind, MemberDef, ShapeDef},
};
use serde_json::Value as Json;

use crate::Result;

use super::{
    Family, Members, Row, Step, Verb,
    values::{Source, at},
};

/// What an answer is made from.
pub struct Answer<'a> {
    /// The family.
    pub family: &'static Family,
    /// The operation's line.
    pub row: &'static Row,
    /// What was asked for, under the names of the record.
    pub asked: &'a Members,
    /// The records that the operation found or made, as they are shown.
    pub shown: &'a [Members],
    /// The token of the next page.
    pub next_token: Option<Str>,
}

impl Answer<'_> {
    /// The typed result. `source` makes what the row says that it shows.
    ///
    /// # Errors
    /// Where what the row shows is made from something that is not there.
    pub fn typed(&self, source: &Source<'_>) -> Result<Box<dyn Shape>> {
        let mut result = (self.row.operation.new_result)();
        let mut members = Members::new();
        for member in self.row.operation.result.members {
            let told = self.row.steps.iter().find_map(|step| match step {
                Step::Show(name, value) if *name == member.name => Some(value),
                _ => None,
            });
            let value = match told {
                Some(value) => source
                    .make(value)?
                    .and_then(|value| fit(&value, member.kind)),
                None => self.member(member),
            };
            if let Some(value) = value {
                members.insert(member.name.to_owned(), value);
            }
        }
        json::decode(&Json::Object(members), &mut *result)?;
        Ok(result)
    }

    fn member(&self, member: &MemberDef) -> Option<Json> {
        let first = self.shown.first();
        let kept = || first.and_then(|one| one.get(member.name));
        match member.kind {
            Kind::Str if member.name == "NextToken" => self
                .next_token
                .as_ref()
                .map(|token| Json::from(token.as_str())),
            Kind::Bool if acknowledges(member.name) => Some(Json::from(true)),
            Kind::Struct(def) => match kept() {
                Some(Json::Object(value)) => Some(Json::Object(project(value, def))),
                _ => first
                    .map(|one| project(one, def))
                    .filter(|object| !object.is_empty())
                    .map(Json::Object),
            },
            Kind::List(Item(kind @ Kind::Struct(def), ..)) => {
                if member.name == "Tags" {
                    return kept().and_then(|tags| fit(tags, member.kind));
                }
                if lists_failures(member.name) {
                    return Some(Json::Array(Vec::new()));
                }
                match kept() {
                    Some(Json::Array(items)) if self.row.verb != Verb::Describe => {
                        Some(items.iter().filter_map(|item| fit(item, *kind)).collect())
                    }
                    // One record is no list: nothing of the kind belongs to it.
                    _ if matches!(self.row.verb, Verb::Get | Verb::Check) => {
                        Some(Json::Array(Vec::new()))
                    }
                    _ => Some(
                        self.shown
                            .iter()
                            .map(|one| Json::Object(project(one, def)))
                            .collect(),
                    ),
                }
            }
            _ => kept()
                .or_else(|| self.asked.get(member.name))
                .and_then(|value| fit(value, member.kind)),
        }
    }
}

/// Whether a truth value of an answer only says that the call did what it should.
fn acknowledges(name: &str) -> bool {
    matches!(
        name,
        "Return" | "ReturnValue" | "Success" | "Successful" | "Output"
    )
}

/// Whether a list of an answer holds what could not be done.
pub fn lists_failures(name: &str) -> bool {
    name.starts_with("Unsuccessful") || name.starts_with("Failed") || name.ends_with("Failures")
}

/// The members that a structure has.
pub fn project(members: &Members, def: &ShapeDef) -> Members {
    def.members
        .iter()
        .filter_map(|member| {
            let value = fit(members.get(member.name)?, member.kind)?;
            Some((member.name.to_owned(), value))
        })
        .collect()
}

/// The value as a member of this kind can hold it.
pub fn fit(value: &Json, kind: Kind) -> Option<Json> {
    match (kind, value) {
        (Kind::Struct(def), Json::Object(members)) => Some(Json::Object(project(members, def))),
        (Kind::List(Item(kind, ..)), Json::Array(items)) => {
            Some(items.iter().filter_map(|item| fit(item, *kind)).collect())
        }
        (Kind::Str | Kind::Time | Kind::Blob, Json::String(_))
        | (Kind::Int | Kind::Long | Kind::Double | Kind::Float, Json::Number(_))
        | (Kind::Bool, Json::Bool(_)) => Some(value.clone()),
        (Kind::Str, Json::Number(number)) => Some(Json::from(number.to_string())),
        (Kind::Str, Json::Bool(flag)) => Some(Json::from(flag.to_string())),
        _ => None,
    }
}

/// The list of an answer that shows the records, and the shape of its items.
pub fn list_of(row: &Row) -> Option<(&'static MemberDef, &'static ShapeDef)> {
    row.operation
        .result
        .members
        .iter()
        .find_map(|member| match member.kind {
            Kind::List(Item(Kind::Struct(def), ..))
                if member.name != "Tags" && !lists_failures(member.name) =>
            {
                Some((member, *def))
            }
            _ => None,
        })
}

/// The member with this name or path, where a record has it, over what was asked.
pub fn over(asked: &Members, shown: Option<&Members>) -> Members {
    let mut both = asked.clone();
    for (name, value) in shown.into_iter().flatten() {
        if at(&both, name) != Some(value) {
            both.insert(name.clone(), value.clone());
        }
    }
    both
}
