//! The records of a family: found by what tells them apart, shown with what other
//! records make of them.

use std::sync::Arc;

use orrery_wire::Str;
use serde_json::{Value as Json, json};

use crate::{
    Call, Ec2Error, ErrorCode, Realm, Result,
    resources::{GenericRecord, generic_records::is_reference},
};

use super::{
    Derived, Family, Key, Members, Row, Step, Trait, values,
    values::{Source, at, plain},
};

/// The id under which the record that these members tell is kept.
///
/// # Errors
/// `MissingParameter` where they tell none.
pub fn record_id(family: &Family, members: &Members) -> Result<Str> {
    let part = |name: &&str| match at(members, name) {
        Some(value @ (Json::String(_) | Json::Number(_) | Json::Bool(_))) => plain(value),
        _ => String::new(),
    };
    let parts: Vec<String> = family.key.members().iter().map(part).collect();
    if !parts.is_empty() && parts.iter().all(String::is_empty) {
        let name = family.key.members()[0];
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            format!("The request must contain the parameter {name}"),
        ));
    }
    Ok(match family.key {
        Key::Id { .. } => Str::from(parts.concat()),
        Key::Members(_) | Key::Account => Str::from(format!("{}/{}", family.name, parts.join("/"))),
    })
}

/// The record of the family with this id.
pub fn record<'r>(
    realm: &'r Realm,
    family: &Family,
    id: &str,
) -> Option<(u64, &'r Arc<GenericRecord>)> {
    let table = realm.table::<GenericRecord>();
    let ordinal = table.ordinal(id)?;
    let record = table.at(ordinal)?;
    (record.family == family.name).then_some((ordinal, record))
}

/// What is answered where the record that a request tells is not there.
pub fn missing(family: &Family, members: &Members, id: &str) -> Ec2Error {
    let text = |name: &&str| at(members, name).map(plain).unwrap_or_default();
    match family.key {
        Key::Id { .. } => family.not_found(&[id]),
        _ => {
            let keys: Vec<String> = family.key.members().iter().map(text).collect();
            family.not_found(&keys.iter().map(String::as_str).collect::<Vec<_>>())
        }
    }
}

/// The records of a family that name an id in a member.
pub fn naming<'r>(
    realm: &'r Realm,
    family: &'r str,
    member: &'r str,
    id: &'r str,
) -> impl Iterator<Item = (u64, &'r Arc<GenericRecord>)> {
    let term = if is_reference(member) {
        GenericRecord::naming(id)
    } else {
        GenericRecord::of_family(family)
    };
    realm
        .table::<GenericRecord>()
        .having(term, None)
        .filter(move |(_, record)| record.family == family && record.names(member, id))
}

/// A record as answers show it.
pub fn shown(realm: &Realm, family: &Family, record: &GenericRecord) -> Members {
    let mut members = record.item.clone();
    if let Key::Id { member, .. } = family.key {
        members.insert(member.to_owned(), Json::from(record.id.as_str()));
        let tag =
            |tag: &crate::tags::Tag| json!({"Key": tag.key.as_str(), "Value": tag.value.as_str()});
        members.insert("Tags".to_owned(), record.tags.iter().map(tag).collect());
    }
    // Records without an id are named by the first of the members that tell them apart.
    let own = match family.key {
        Key::Members([first, ..]) => record.text(first).unwrap_or_default(),
        _ => &record.id,
    };
    for it in family.traits {
        let Trait::Shows(member, derived) = it else {
            continue;
        };
        let value = match derived {
            Derived::Count(family, by) => Json::from(naming(realm, family, by, own).count()),
            Derived::Sum(part, by, member) => naming(realm, part, by, own)
                .filter_map(|(_, part)| part.item.get(*member)?.as_i64())
                .sum::<i64>()
                .into(),
            Derived::Parts(part, by, only) => naming(realm, part, by, own)
                .filter(|(_, part)| {
                    only.is_none_or(|(member, text)| part.text(member) == Some(text))
                })
                .filter_map(|(_, part)| Some(Json::Object(shown(realm, part.family()?, part))))
                .collect(),
            Derived::Pick(part, by, member) => naming(realm, part, by, own)
                .filter_map(|(_, part)| {
                    let members = shown(realm, part.family()?, part);
                    at(&members, member).cloned()
                })
                .collect(),
        };
        values::put(&mut members, member, value);
    }
    members
}

/// What a record starts with that nobody has set yet.
///
/// # Errors
/// Those of values.
pub fn implicit(
    call: &Call,
    realm: &Realm,
    family: &Family,
    id: &str,
    members: &Members,
) -> Result<Members> {
    let keys = family.key.members().iter();
    let mut item: Members = keys
        .filter_map(|name| Some(((*name).to_owned(), members.get(*name)?.clone())))
        .collect();
    start(call, realm, family, id, &mut item)?;
    Ok(item)
}

/// Gives a record what its family's records start with.
///
/// # Errors
/// Those of values.
pub fn start(
    call: &Call,
    realm: &Realm,
    family: &Family,
    id: &str,
    item: &mut Members,
) -> Result<()> {
    for it in family.traits {
        let Trait::Starts(path, value) = it else {
            continue;
        };
        if at(item, path).is_none() {
            let made = Source {
                call,
                realm,
                id,
                members: item,
                shown: &[],
            }
            .make(value)?;
            if let Some(made) = made {
                values::put(item, path, made);
            }
        }
    }
    Ok(())
}

/// Checks the states that an operation needs.
///
/// # Errors
/// The codes of the row.
pub fn needs(family: &Family, row: &Row, members: &Members, id: &str) -> Result<()> {
    row.steps.iter().try_for_each(|step| {
        let Step::Needs(path, states, code) = step else {
            return Ok(());
        };
        let state = at(members, path).map(plain).unwrap_or_default();
        if states.contains(&state.as_str()) {
            return Ok(());
        }
        let noun = family.noun();
        let message =
            format!("The {noun} '{id}' is in state '{state}', which does not allow this operation");
        Err(Ec2Error::named(code, 400, message))
    })
}

/// The families that an operation is for besides its own.
pub fn also(row: &Row) -> impl Iterator<Item = &'static Family> {
    row.steps.iter().filter_map(|step| match step {
        Step::Also(name) => super::family(name),
        _ => None,
    })
}
