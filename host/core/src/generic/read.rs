//! Finding records: by key, by what a request names, by filters, page by page.

use std::{collections::BTreeMap, sync::Arc};

use orrery_wire::{
    Shape, Str, json,
    shape::{FieldRef, Item, Kind, ShapeDef},
    shapes,
};
use serde_json::{Value as Json, json};

use crate::{
    Call, Ec2Error, ErrorCode, Realm, Result,
    filters::{Filters, Values},
    pagination::Page,
    resources::{GenericRecord, generic_records::is_reference},
    tags::Tags,
};

use super::{
    Derived, Family, Key, Members, Row, Step, Trait, Verb,
    answer::{self, Answer, list_of},
    links, values,
    values::{Source, at, plain},
};

/// What requests have besides what they say of records.
const APART: [&str; 8] = [
    "DryRun",
    "ClientToken",
    "TagSpecifications",
    "PoolTagSpecifications",
    "Filters",
    "Filter",
    "MaxResults",
    "NextToken",
];

/// A request as the family's records would have it.
pub struct Asked {
    /// Every member, renamed.
    pub all: Members,
    /// What it says of records.
    pub members: Members,
}

impl Asked {
    /// Reads a request by its operation's line.
    pub fn of(row: &Row, request: &dyn Shape) -> Self {
        let mut all = match json::encode(request) {
            Json::Object(members) => members,
            _ => Members::new(),
        };
        let mut moved = Vec::new();
        for step in row.steps {
            if let Step::Copy(from, to) = step
                && let Some(value) = values::take(&mut all, from)
            {
                moved.push((*to, value));
            }
        }
        for (to, value) in moved {
            values::put(&mut all, to, value);
        }
        let mut members = all.clone();
        for step in row.steps {
            if let Step::Drop(name)
            | Step::Add(name, _)
            | Step::Take(name, _)
            | Step::Forget(name)
            | Step::Wide(name)
            | Step::Since(name, _)
            | Step::Until(name, _) = step
            {
                values::take(&mut members, name);
            }
        }
        members.retain(|name, _| !APART.contains(&name.as_str()));
        Self { all, members }
    }
}

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

/// Answers [`Verb::Describe`], [`Verb::Get`] and [`Verb::Check`].
///
/// # Errors
/// Not-found codes, and those of filters and pages.
pub fn answer(
    family: &'static Family,
    row: &'static Row,
    call: &Call,
    realm: &Realm,
    request: &dyn Shape,
) -> Result<Box<dyn Shape>> {
    let asked = Asked::of(row, request);
    links::check(call, realm, family, &asked.members)?;
    refuse_never(row)?;
    let (shown, next_token) = match row.verb {
        Verb::Describe => list(family, row, call, realm, request, &asked)?,
        Verb::Get => (vec![one(family, row, call, realm, &asked)?], None),
        _ => (vec![asked.all.clone()], None),
    };
    let members = answer::over(&asked.all, shown.first());
    let id = record_id(family, &members).unwrap_or_default();
    let source = Source {
        call,
        realm,
        id: &id,
        members: &members,
        shown: &shown,
    };
    Answer {
        family,
        row,
        asked: &asked.all,
        shown: &shown,
        next_token,
    }
    .typed(&source)
}

/// Refuses an operation on what cannot be there.
///
/// # Errors
/// The row's code.
pub fn refuse_never(row: &Row) -> Result<()> {
    row.steps.iter().try_for_each(|step| match step {
        Step::Never(code, message) => Err(Ec2Error::named(code, 400, *message)),
        _ => Ok(()),
    })
}

fn one(family: &Family, row: &Row, call: &Call, realm: &Realm, asked: &Asked) -> Result<Members> {
    let id = record_id(family, &asked.members)?;
    let there = record(realm, family, &id)
        .map(|(_, record)| record)
        .filter(|record| links::still_stands(call, realm, family, record));
    let members = match there {
        Some(record) => shown(realm, family, record),
        None if family.is_implicit() => implicit(call, realm, family, &id, &asked.members)?,
        None => return Err(missing(family, &asked.members, &id)),
    };
    needs(family, row, &members, &id)?;
    Ok(members)
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

/// A page of records as they are shown, and the token of the next.
type Shown = (Vec<Members>, Option<Str>);

fn list(
    family: &'static Family,
    row: &Row,
    call: &Call,
    realm: &Realm,
    request: &dyn Shape,
    asked: &Asked,
) -> Result<Shown> {
    let filters = Filters::new(Some(&filters_of(request)))?;
    let text = |name: &str| asked.all.get(name).and_then(Json::as_str).map(Str::from);
    let most = asked.all.get("MaxResults").and_then(Json::as_i64);
    let most = most.and_then(|most| i32::try_from(most).ok());
    let page = Page::new(realm, row.operation.name, text("NextToken").as_ref(), most)?;
    let narrow = Narrow::of(family, row, call, realm, asked)?;
    let item = list_of(row).map(|(_, def)| def);
    let found = candidates(family, row, realm, page.after)
        .into_iter()
        .filter(|(_, of, record)| links::still_stands(call, realm, of, record))
        .filter_map(|(ordinal, of, record)| {
            let members = shown(realm, of, record);
            if !narrow.passes(&members) {
                return None;
            }
            let offer = |name: &str, values: &mut Values<'_>| {
                item.is_some_and(|item| offer(family, item, name, &members, values))
            };
            match filters.check(&record.tags, offer) {
                Ok(true) => Some(Ok((ordinal, members))),
                Ok(false) => None,
                Err(error) => Some(Err(error)),
            }
        });
    let page = page.take(found)?;
    if let Some(item) = item {
        // Where there is no record to offer it to, an unknown name is refused all the same.
        filters.check(&Tags::default(), |name, values| {
            offer(family, item, name, &Members::new(), values)
        })?;
    }
    Ok(page)
}

/// The records that a list may show, in creation order.
fn candidates<'r>(
    family: &'static Family,
    row: &Row,
    realm: &'r Realm,
    after: Option<u64>,
) -> Vec<(u64, &'static Family, &'r Arc<GenericRecord>)> {
    let mut all: Vec<_> = also(row)
        .chain(std::iter::once(family))
        .flat_map(|of| {
            let records = realm.table::<GenericRecord>();
            let having = records.having(GenericRecord::of_family(of.name), after);
            having.map(move |(ordinal, record)| (ordinal, of, record))
        })
        .collect();
    all.sort_by_key(|(ordinal, ..)| *ordinal);
    all
}

/// The families that an operation is for besides its own.
pub fn also(row: &Row) -> impl Iterator<Item = &'static Family> {
    row.steps.iter().filter_map(|step| match step {
        Step::Also(name) => super::family(name),
        _ => None,
    })
}

fn filters_of(request: &dyn Shape) -> Vec<shapes::Filter> {
    let def = request.def();
    let Some(at) = def.member("Filters").or_else(|| def.member("Filter")) else {
        return Vec::new();
    };
    let FieldRef::Structs(slot) = request.field_ref(at) else {
        return Vec::new();
    };
    (0..slot.count().unwrap_or(0))
        .filter_map(|i| slot.get(i)?.downcast_ref::<shapes::Filter>().cloned())
        .collect()
}

/// How the members of a request narrow a list.
struct Narrow {
    /// Paths and the texts one of which they must have.
    any: BTreeMap<String, Vec<String>>,
    since: Vec<(&'static str, String)>,
    until: Vec<(&'static str, String)>,
}

impl Narrow {
    fn of(family: &Family, row: &Row, call: &Call, realm: &Realm, asked: &Asked) -> Result<Self> {
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

    fn passes(&self, members: &Members) -> bool {
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
fn offer(
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
            let several = |member: &&orrery_wire::shape::MemberDef| {
                letters(member.name) == format!("{wanted}s")
            };
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
