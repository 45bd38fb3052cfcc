//! The verbs that leave records as they are: lists by filters and pages, one record.

use std::sync::Arc;

use orrery_wire::{Shape, Str};
use serde_json::Value as Json;

use crate::{
    Call, Ec2Error, Realm, Result,
    filters::{Filters, Values},
    operations::describe::passing,
    pagination::Page,
    resources::GenericRecord,
    tags::Tags,
};

use super::{
    Family, Members, Row, Step, Trait, Verb,
    answer::{self, Answer, list_of},
    links,
    narrow::{Narrow, offer},
    records::{also, implicit, missing, needs, record, record_id, shown},
    request::{Asked, filters_of},
    values::Source,
};

/// The position of the first of what is offered; no table has so many records.
const OFFERED: u64 = 1 << 62;

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
            let passes = filters.check(&record.tags, offer);
            passing(passes, || (ordinal, members))
        });
    let offered = offers(family, call, realm, &asked.members, page)?;
    let offered = offered
        .into_iter()
        .filter(|(_, members)| narrow.passes(members))
        .filter_map(|(position, members)| {
            let offer = |name: &str, values: &mut Values<'_>| {
                item.is_some_and(|item| offer(family, item, name, &members, values))
            };
            let passes = filters.check(&Tags::default(), offer);
            passing(passes, || (position, members))
        });
    let page = page.take(found.chain(offered))?;
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

/// What a family shows besides its records, behind them all, from the page on.
fn offers(
    family: &Family,
    call: &Call,
    realm: &Realm,
    asked: &Members,
    page: Page,
) -> Result<Vec<(u64, Members)>> {
    let mut all = Vec::new();
    for it in family.traits {
        if let Trait::Offers(offers) = it {
            all.extend(offers(call, realm, asked)?);
        }
    }
    let positioned = (OFFERED..).zip(all);
    Ok(positioned
        .filter(|(position, _)| page.reaches(*position))
        .collect())
}
