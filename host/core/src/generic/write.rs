//! Changing records: the verbs that write, and what hooks of rows may do.

use std::sync::Arc;

use orrery_wire::{Shape, Str, json, shapes};
use serde_json::Value as Json;

use crate::{
    Ec2Error, ErrorCode, Result, Transaction,
    idempotency::ClientToken,
    resources::GenericRecord,
    tags::{self, Tags},
};

use super::{
    Family, Key, Members, Row, Step, Trait, Verb,
    answer::{self, Answer},
    family, links, read, records,
    request::Asked,
    values::{self, Source, at},
};

/// One change in the making.
pub struct Work<'w, 't> {
    /// The transaction.
    pub transaction: &'w mut Transaction<'t>,
    /// The family.
    pub family: &'static Family,
    /// The operation's line.
    pub row: &'static Row,
    /// What was asked for, under the names of the record.
    pub asked: Members,
    /// The record's id.
    pub id: Str,
}

/// Answers the verbs that write.
///
/// # Errors
/// Not-found codes, those of states, of what is in use, of tokens and of tags.
pub fn answer(
    family: &'static Family,
    row: &'static Row,
    transaction: &mut Transaction<'_>,
    request: &dyn Shape,
) -> Result<Box<dyn Shape>> {
    let mut asked = Asked::of(row, request);
    let tags = specified(family, &asked)?;
    let token = token(family, &asked, request)?;
    links::check(transaction.call, transaction, family, &asked.members)?;
    read::refuse_never(row)?;
    let earlier = match &token {
        Some(token) if row.verb == Verb::Create => {
            token.earlier::<GenericRecord>(transaction, |record| record.token.as_ref())?
        }
        _ => None,
    };
    let mut shown = Vec::new();
    if let Some((_, record)) = earlier {
        shown.push(records::shown(transaction, family, &record));
    } else {
        let mut work = Work {
            transaction,
            family,
            row,
            asked: asked.all.clone(),
            id: Str::new(),
        };
        for step in row.steps {
            if let Step::Prepare(hook) = step {
                hook(&mut work, &mut asked.members)?;
            }
        }
        for members in each(family, row, asked.members) {
            shown.push(work.run(members, &tags, &token)?);
        }
    }
    let members = answer::over(&asked.all, shown.first());
    let id = records::record_id(family, &members).unwrap_or_default();
    let source = Source {
        call: transaction.call,
        realm: transaction,
        id: &id,
        members: &members,
        shown: &shown,
    };
    Answer {
        family,
        row,
        asked: &asked.all,
        shown: &shown,
        next_token: None,
    }
    .typed(&source)
}

/// The request once for each record that it is for.
fn each(family: &Family, row: &Row, mut asked: Members) -> Vec<Members> {
    let told = row.steps.iter().find_map(|step| match step {
        Step::Each(list, member) => Some(((*list).to_owned(), (*member).to_owned())),
        _ => None,
    });
    let by_key = || match family.key {
        Key::Id { member, .. } => Some((format!("{member}s"), member.to_owned())),
        _ => None,
    };
    let Some((list, member)) = told.or_else(by_key) else {
        return vec![asked];
    };
    let Some(Json::Array(items)) = values::take(&mut asked, &list) else {
        return vec![asked];
    };
    let one = |item: Json| {
        let mut members = asked.clone();
        match item {
            Json::Object(inner) => members.extend(inner),
            value => values::put(&mut members, &member, value),
        }
        members
    };
    items.into_iter().map(one).collect()
}

fn token(family: &Family, asked: &Asked, request: &dyn Shape) -> Result<Option<ClientToken>> {
    // A spot fleet's is in its configuration.
    let place = ["ClientToken", "SpotFleetRequestConfig.ClientToken"];
    let text = place
        .iter()
        .find_map(|path| at(&asked.all, path))
        .and_then(Json::as_str)
        .map(Str::from);
    let token = ClientToken::of(text.as_ref(), request)?;
    // The table holds all families, and a token may be used once in each.
    Ok(token.map(|token| ClientToken {
        token: Str::from(format!("{}/{}", family.name, token.token)),
        ..token
    }))
}

fn specified(family: &Family, asked: &Asked) -> Result<Tags> {
    let kind = family.key.resource_type();
    let places = [
        "TagSpecifications",
        "PoolTagSpecifications",
        "SpotFleetRequestConfig.TagSpecifications",
    ];
    let given = places.iter().find_map(|path| at(&asked.all, path));
    let Some(given) = given.and_then(Json::as_array).filter(|_| !kind.is_empty()) else {
        return Ok(Tags::default());
    };
    let mut all = Vec::with_capacity(given.len());
    for one in given {
        let mut specification = shapes::TagSpecification::default();
        json::decode(one, &mut specification)?;
        all.push(specification);
    }
    tags::specified(Some(&all), kind, &[kind])
}

impl Work<'_, '_> {
    fn run(
        &mut self,
        members: Members,
        tags: &Tags,
        token: &Option<ClientToken>,
    ) -> Result<Members> {
        if self.row.verb == Verb::Create {
            return self.create(members, tags, token);
        }
        self.id = records::record_id(self.family, &members)?;
        let own = std::iter::once(self.family).chain(records::also(self.row));
        if let Some(family) = own
            .into_iter()
            .find(|family| records::record(self.transaction, family, &self.id).is_some())
        {
            self.family = family;
        }
        let there = records::record(self.transaction, self.family, &self.id)
            .map(|(ordinal, record)| (ordinal, Arc::clone(record)))
            .filter(|(_, record)| {
                links::still_stands(self.transaction.call, self.transaction, self.family, record)
            });
        match (self.row.verb, there) {
            (Verb::Delete, Some((ordinal, record))) => self.delete(ordinal, &record),
            (_, Some((ordinal, record))) => self.change(ordinal, &record, members),
            (Verb::Put, None) => self.create(members, tags, token),
            (Verb::Modify | Verb::Set, None) if self.family.is_implicit() => {
                let set = if self.row.verb == Verb::Set {
                    Members::new()
                } else {
                    members.clone()
                };
                let mut item = records::implicit(
                    self.transaction.call,
                    self.transaction,
                    self.family,
                    &self.id,
                    &members,
                )?;
                merge(&mut item, set);
                self.insert(item, &Tags::default(), &None)
            }
            (_, None) => Err(records::missing(self.family, &members, &self.id)),
        }
    }

    fn create(
        &mut self,
        members: Members,
        tags: &Tags,
        token: &Option<ClientToken>,
    ) -> Result<Members> {
        self.id = match self.family.key {
            Key::Id { prefix, .. } => self
                .transaction
                .table::<GenericRecord>()
                .next_id_with(prefix),
            _ => records::record_id(self.family, &members)?,
        };
        if records::record(self.transaction, self.family, &self.id).is_some() {
            let code = self.family.traits.iter().find_map(|it| match it {
                Trait::Taken(code) => Some(*code),
                _ => None,
            });
            return Err(Ec2Error::named(
                code.unwrap_or(ErrorCode::ResourceAlreadyAssociated.as_str()),
                400,
                format!("The {} already exists", self.family.noun()),
            ));
        }
        self.insert(members, tags, token)
    }

    /// Puts a record in its place that is not there yet.
    fn insert(
        &mut self,
        mut item: Members,
        tags: &Tags,
        token: &Option<ClientToken>,
    ) -> Result<Members> {
        if let Key::Id { member, .. } = self.family.key {
            item.remove(member);
        }
        let (call, id) = (self.transaction.call, self.id.clone());
        self.steps(&mut item)?;
        records::start(call, self.transaction, self.family, &id, &mut item)?;
        self.check_unique(&item, None)?;
        let family = Str::from(self.family.name);
        let (_, record) = self.transaction.insert_named(id, |id| GenericRecord {
            id,
            family,
            item,
            token: token.clone(),
            tags: tags.clone(),
        });
        self.hooks_after(record)
    }

    /// What hooks make of a record once it is there.
    fn hooks_after(&mut self, record: Arc<GenericRecord>) -> Result<Members> {
        let mut item = record.item.clone();
        for step in self.row.steps {
            if let Step::Hook(hook) = step {
                hook(self, &mut item)?;
            }
        }
        let record = if item == record.item {
            record
        } else {
            self.transaction
                .update::<GenericRecord>(&record.id, |record| record.item = item)?
        };
        Ok(self.shown(&record))
    }

    fn shown(&self, record: &GenericRecord) -> Members {
        records::shown(self.transaction, self.family, record)
    }

    fn change(
        &mut self,
        ordinal: u64,
        record: &GenericRecord,
        mut members: Members,
    ) -> Result<Members> {
        let before = self.shown(record);
        records::needs(self.family, self.row, &before, &self.id)?;
        let mut item = record.item.clone();
        if let Key::Id { member, .. } = self.family.key {
            members.remove(member);
        }
        if self.row.verb != Verb::Set {
            merge(&mut item, members);
        }
        self.steps(&mut item)?;
        self.check_unique(&item, Some(&record.id))?;
        let changed = self
            .transaction
            .update_at::<GenericRecord>(ordinal, |record| record.item = item);
        let record = changed.ok_or_else(|| self.family.not_found(&[&self.id]))?;
        let mut after = self.hooks_after(record)?;
        self.remember(&before, &mut after);
        Ok(after)
    }

    fn remember(&self, before: &Members, after: &mut Members) {
        for step in self.row.steps {
            if let Step::Before(shown, member) = step
                && let Some(value) = at(before, member)
            {
                after.insert((*shown).to_owned(), value.clone());
            }
        }
    }

    fn delete(&mut self, ordinal: u64, record: &Arc<GenericRecord>) -> Result<Members> {
        let before = self.shown(record);
        records::needs(self.family, self.row, &before, &self.id)?;
        let mut last = before.clone();
        self.steps(&mut last)?;
        for step in self.row.steps {
            if let Step::Hook(hook) = step {
                hook(self, &mut last)?;
            }
        }
        let cascade = self.asked.get("Cascade") == Some(&Json::from(true));
        self.remove(ordinal, record, cascade)?;
        self.remember(&before, &mut last);
        Ok(last)
    }

    fn steps(&mut self, item: &mut Members) -> Result<()> {
        for step in self.row.steps {
            match step {
                Step::Set(path, value) => {
                    let members = answer::over(&self.asked, Some(item));
                    let source = Source {
                        call: self.transaction.call,
                        realm: self.transaction,
                        id: &self.id,
                        members: &members,
                        shown: &[],
                    };
                    if let Some(value) = source.make(value)? {
                        values::put(item, path, value);
                    }
                }
                Step::Add(from, to) => {
                    let mut list = listed(item, to);
                    for one in listed(&self.asked, from) {
                        if !list.contains(&one) {
                            list.push(one);
                        }
                    }
                    values::put(item, to, Json::Array(list));
                }
                Step::Take(from, to) => {
                    let gone = listed(&self.asked, from);
                    let left = listed(item, to)
                        .into_iter()
                        .filter(|one| !gone.contains(one))
                        .collect();
                    values::put(item, to, Json::Array(left));
                }
                Step::Forget(from) => {
                    for name in listed(&self.asked, from).iter().filter_map(Json::as_str) {
                        let letters = name.replace('-', "");
                        item.retain(|member, _| !member.eq_ignore_ascii_case(&letters));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn check_unique(&self, item: &Members, own: Option<&Str>) -> Result<()> {
        for it in self.family.traits {
            let Trait::Unique(members, code) = it else {
                continue;
            };
            let same = |record: &GenericRecord| {
                own != Some(&record.id)
                    && members.iter().all(|path| {
                        at(&record.item, path).is_some() && at(&record.item, path) == at(item, path)
                    })
            };
            let records = self.transaction.table::<GenericRecord>();
            if records
                .having(GenericRecord::of_family(self.family.name), None)
                .any(|(_, record)| same(record))
            {
                let message = format!(
                    "A {} with the same {} already exists",
                    self.family.noun(),
                    members.join(" and ")
                );
                return Err(Ec2Error::named(code, 400, message));
            }
        }
        Ok(())
    }

    /// Makes a record of another family, as a part of this change.
    ///
    /// # Errors
    /// Those of values.
    pub fn also(&mut self, name: &str, mut item: Members) -> Result<Str> {
        let Some(family) = family(name) else {
            return Err(Ec2Error::new(
                ErrorCode::InternalError,
                "a row names no family",
            ));
        };
        let id = match family.key {
            Key::Id { prefix, .. } => self
                .transaction
                .table::<GenericRecord>()
                .next_id_with(prefix),
            _ => records::record_id(family, &item)?,
        };
        records::start(
            self.transaction.call,
            self.transaction,
            family,
            &id,
            &mut item,
        )?;
        let made = self.transaction.insert_named(id, |id| GenericRecord {
            id,
            family: Str::from(family.name),
            item,
            token: None,
            tags: Tags::default(),
        });
        Ok(made.1.id.clone())
    }
}

fn listed(members: &Members, path: &str) -> Vec<Json> {
    at(members, path)
        .and_then(Json::as_array)
        .cloned()
        .unwrap_or_default()
}

/// Puts what a request says over what is there: structures member by member, all else whole.
pub fn merge(item: &mut Members, members: Members) {
    for (name, value) in members {
        match (item.get_mut(&name), value) {
            (Some(Json::Object(there)), Json::Object(inner)) => merge(there, inner),
            (_, value) => {
                item.insert(name, value);
            }
        }
    }
}
