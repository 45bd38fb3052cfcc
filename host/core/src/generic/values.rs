//! What rows put into records and answers besides what the request says.

use orrery_wire::Timestamp;
use serde_json::{Value as Json, json};

use crate::{Call, Realm, Result, ids::stable_hash, resources::GenericRecord};

use super::{Members, links};

/// A value of a row.
#[derive(Clone, Copy)]
pub enum Value {
    /// Text; `{id}`, `{hex}` (the id without its prefix), `{account}`, `{region}`,
    /// `{partition}` and `{Member}` stand for what they name.
    Text(&'static str),
    /// True.
    Yes,
    /// False.
    No,
    /// A whole number.
    Number(i64),
    /// The time of the request.
    Now,
    /// So many hours after the request.
    InHours(i64),
    /// The account.
    Account,
    /// The region.
    Region,
    /// An ARN of EC2 with this resource type and the record's id.
    Arn(&'static str),
    /// A list without items.
    Empty,
    /// A structure.
    Object(&'static [(&'static str, Value)]),
    /// What the request or the record has under this name.
    From(&'static str),
    /// The text under the first name, in a list.
    ListOf(&'static str),
    /// A member of what another member names.
    Via(&'static str, &'static str),
    /// All of what a member names.
    Named(&'static str),
    /// A member of every record of the answer.
    All(&'static str),
    /// How many records a family has.
    Records(&'static str),
    /// A list of these.
    Items(&'static [Value]),
    /// An id with this prefix that stands for nothing else.
    Fresh(&'static str),
    /// The first where the member is there, else the second.
    Where(&'static str, &'static Value, &'static Value),
}

/// What values are made from.
pub struct Source<'a> {
    /// The circumstances of the request.
    pub call: &'a Call,
    /// The realm as the request finds it.
    pub realm: &'a Realm,
    /// The record's id.
    pub id: &'a str,
    /// The record's members over those of the request.
    pub members: &'a Members,
    /// The records of the answer, where it is being made.
    pub shown: &'a [Members],
}

impl Source<'_> {
    /// The value, where what it is made from is there.
    ///
    /// # Errors
    /// Where a resource that it goes through is not there.
    pub fn make(&self, value: &Value) -> Result<Option<Json>> {
        Ok(Some(match value {
            Value::Text(text) if text.contains('{') => Json::from(self.filled(text)),
            Value::Text(text) => Json::from(*text),
            Value::Yes => Json::from(true),
            Value::No => Json::from(false),
            Value::Number(number) => Json::from(*number),
            Value::Now => Json::from(self.call.now.to_string()),
            Value::InHours(hours) => {
                Json::from(Timestamp(self.call.now.0 + hours * 3_600_000).to_string())
            }
            Value::Account => Json::from(self.call.account.as_str()),
            Value::Region => Json::from(self.call.region.as_str()),
            Value::Arn(kind) => Json::from(self.call.arn(kind, self.id).as_str()),
            Value::Empty => json!([]),
            Value::Object(members) => {
                let mut object = Members::new();
                for (name, value) in *members {
                    if let Some(value) = self.make(value)? {
                        object.insert((*name).to_owned(), value);
                    }
                }
                Json::Object(object)
            }
            Value::From(name) => return Ok(at(self.members, name).cloned()),
            Value::ListOf(name) => match at(self.members, name) {
                Some(value) => json!([value]),
                None => json!([]),
            },
            Value::Via(name, member) => {
                let Some(id) = at(self.members, name).and_then(Json::as_str) else {
                    return Ok(None);
                };
                let there = links::shown(self.call, self.realm, name, id)?;
                return Ok(there.and_then(|there| at(&there, member).cloned()));
            }
            Value::Named(name) => {
                let Some(id) = at(self.members, name).and_then(Json::as_str) else {
                    return Ok(None);
                };
                return Ok(links::shown(self.call, self.realm, name, id)?.map(Json::Object));
            }
            Value::All(name) => self
                .shown
                .iter()
                .filter_map(|one| at(one, name).cloned())
                .collect(),
            Value::Records(family) => {
                let records = self.realm.table::<GenericRecord>();
                Json::from(
                    records
                        .having(GenericRecord::of_family(family), None)
                        .count(),
                )
            }
            Value::Items(items) => {
                let made = items.iter().map(|item| self.make(item));
                let made: Vec<Option<Json>> = made.collect::<Result<_>>()?;
                made.into_iter().flatten().collect()
            }
            Value::Fresh(prefix) => Json::from(format!(
                "{prefix}0{:016x}",
                stable_hash(&[prefix, self.id, &self.realm.seed.to_string()])
            )),
            Value::Where(name, there, else_) => {
                let value = if at(self.members, name).is_some() {
                    there
                } else {
                    else_
                };
                return self.make(value);
            }
        }))
    }

    fn filled(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match name {
                "id" => out.push_str(self.id),
                "hex" => out.push_str(self.id.rsplit_once('-').map_or(self.id, |(_, hex)| hex)),
                "account" => out.push_str(&self.call.account),
                "region" => out.push_str(&self.call.region),
                "partition" => {
                    out.push_str(crate::catalogue::regions::partition(&self.call.region))
                }
                name => out.push_str(&at(self.members, name).map(plain).unwrap_or_default()),
            }
            rest = after;
        }
        out + rest
    }
}

/// The members of a structure.
pub fn object(value: Json) -> Members {
    match value {
        Json::Object(members) => members,
        _ => Members::new(),
    }
}

/// A value as text.
pub fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The value at a path of names with dots between.
pub fn at<'m>(members: &'m Members, path: &str) -> Option<&'m Json> {
    let mut names = path.split('.');
    let mut found = members.get(names.next()?)?;
    for name in names {
        found = found.as_object()?.get(name)?;
    }
    Some(found)
}

/// Puts a value at a path; structures on the way are made.
pub fn put(members: &mut Members, path: &str, value: Json) {
    match path.split_once('.') {
        None => {
            members.insert(path.to_owned(), value);
        }
        Some((name, rest)) => {
            let inner = members.entry(name).or_insert_with(|| json!({}));
            if !inner.is_object() {
                *inner = json!({});
            }
            if let Json::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// Takes the value at a path away.
pub fn take(members: &mut Members, path: &str) -> Option<Json> {
    match path.split_once('.') {
        None => members.remove(path),
        Some((name, rest)) => take(members.get_mut(name)?.as_object_mut()?, rest),
    }
}
