//! What a list leaves out: by the members of the request, by filters on the members of
//! what is shown.

use std::collections::BTreeMap;

use orrery_wire::shape::{Item, Kind, MemberDef, ShapeDef};
use serde_json::Value as Json;

use crate::{Call, Realm, Result, filters::Values};

use super::{
    Family, Key, Members, Row, Step, Trait,
    records::record,
    request::Asked,
    values::{at, plain},
};

/// How the members of a request narrow a list.
pub struct Narrow {
    /// Paths and the texts one of which they must have.
    any: BTreeMap<String, Vec<String>>,
    since: Vec<(&'static str, String)>,
    until: Vec<(&'static str, String)>,
}

impl Narrow {
    /// Reads a request.
    ///
    /// # Errors
    /// The family's not-found code for ids that lead nowhere.
    pub fn of(
        family: &Family,
        row: &Row,
        call: &Call,
        realm: &Realm,
        asked: &Asked,
    ) -> Result<Self> {
        let mut any = BTreeMap::new();
        for (name, value) in &asked.members {
            match value {
                Json::Array(items) => {
                    let single = name
                        .strip_suffix("Set")
                        .or_else(|| name.strip_suffix('s'))
                        .unwrap_or(name);
                    // Owners may be named by this word.
                    let own = |text: String| {
                        if text == "self" {
                            call.account.to_string()
                        } else {
                            text
                        }
                    };
                    let texts: Vec<String> = items.iter().map(plain).map(own).collect();
                    if matches!(family.key, Key::Id { member, .. } if member == single) {
                        let gone = |id: &&str| record(realm, family, id).is_none();
                        let gone: Vec<&str> =
                            texts.iter().map(String::as_str).filter(gone).collect();
                        if !gone.is_empty() {
                            return Err(family.not_found(&gone));
                        }
                    }
                    any.insert(single.to_owned(), texts);
                }
                Json::Object(_) => {}
                value => {
                    if matches!(family.key, Key::Id { member, .. } if member == name)
                        && record(realm, family, &plain(value)).is_none()
                    {
                        return Err(family.not_found(&[&plain(value)]));
                    }
                    any.insert(name.clone(), vec![plain(value)]);
                }
            }
        }
        let bounds = |since: bool| {
            let bound = move |step: &Step| match step {
                Step::Since(name, member) if since => {
                    Some((*member, asked.all.get(*name)?.as_str()?.to_owned()))
                }
                Step::Until(name, member) if !since => {
                    Some((*member, asked.all.get(*name)?.as_str()?.to_owned()))
                }
                _ => None,
            };
            row.steps.iter().filter_map(bound).collect()
        };
        Ok(Self {
            any,
            since: bounds(true),
            until: bounds(false),
        })
    }

    /// Whether the request leaves a record in, as it is shown.
    pub fn passes(&self, members: &Members) -> bool {
        let time = |member: &str| {
            at(members, member)
                .and_then(Json::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        self.since
            .iter()
            .all(|(member, from)| time(member) >= *from)
            && self.until.iter().all(|(member, to)| time(member) <= *to)
            && self
                .any
                .iter()
                .all(|(name, texts)| match at(members, name) {
                    Some(Json::Array(items)) => {
                        items.iter().any(|item| texts.contains(&plain(item)))
                    }
                    Some(value) => texts.contains(&plain(value)),
                    None => false,
                })
    }
}

/// Offers the values of a filter; false where the family has no such filter.
pub fn offer(
    family: &Family,
    item: &ShapeDef,
    name: &str,
    members: &Members,
    values: &mut Values<'_>,
) -> bool {
    let Some(path) = path_of(family, item, name) else {
        return false;
    };
    let mut found = vec![members];
    let Some((last, way)) = path.split_last() else {
        return false;
    };
    for name in way {
        found = found
            .into_iter()
            .filter_map(|members| members.get(*name))
            .flat_map(|value| match value {
                Json::Array(items) => items.iter().filter_map(Json::as_object).collect(),
                value => value.as_object().into_iter().collect::<Vec<_>>(),
            })
            .collect();
    }
    for value in found.into_iter().filter_map(|members| members.get(*last)) {
        match value {
            Json::Array(items) => items.iter().for_each(|item| values.is(&plain(item))),
            value => values.is(&plain(value)),
        }
    }
    true
}

/// The member that a filter's name means: the family's word for it, else the name in
/// the model's spelling, with or without the resource's name before it.
pub fn path_of(family: &Family, item: &ShapeDef, name: &str) -> Option<Vec<&'static str>> {
    let told = family.traits.iter().find_map(|it| match it {
        Trait::Filter(filter, path) if *filter == name => Some(*path),
        _ => None,
    });
    if let Some(path) = told {
        return Some(path.split('.').collect());
    }
    let segments: Vec<&str> = name.split('.').collect();
    walk(item, &segments).or_else(|| walk(item, segments.get(1..)?))
}

fn walk(def: &ShapeDef, segments: &[&str]) -> Option<Vec<&'static str>> {
    let (first, rest) = segments.split_first()?;
    let letters = |text: &str| text.replace('-', "").to_ascii_lowercase();
    let wanted = letters(first);
    let member = def
        .members
        .iter()
        .find(|member| letters(member.name) == wanted)
        .or_else(|| {
            let several = |member: &&MemberDef| letters(member.name) == format!("{wanted}s");
            def.members.iter().find(several)
        })?;
    let mut path = vec![member.name];
    let inner = match member.kind {
        Kind::Struct(def) => Some(def),
        Kind::List(Item(Kind::Struct(def), ..)) => Some(*def),
        _ => None,
    };
    match inner {
        // A state with a message beside it.
        Some(inner) if rest.is_empty() => {
            let code = ["Code", "State"]
                .into_iter()
                .find(|name| inner.member(name).is_some());
            path.push(code?);
        }
        Some(inner) => path.extend(walk(inner, rest)?),
        None if rest.is_empty() => {}
        None => return None,
    }
    Some(path)
}
