//! The rows, held against the model: every family's records come, show what was asked
//! for, change, carry tags, survive the journal, and go with the right code.

mod sample;

use orrery_wire::{json, shape::ShapeDef};
use serde_json::{Value as Json, json};

use crate::{
    Realm, Result, operations,
    resources::GenericRecord,
    testing::{ask, ask_json, world},
};

use super::{
    Family, Key, Members, Row, Step, Verb,
    answer::{self, list_of},
    narrow, records, refusals,
    request::Asked,
};
use sample::Sample;

#[test]
fn every_operation_has_one_home_and_most_are_kept() {
    let kept: Vec<&str> = super::all()
        .flat_map(|family| family.rows)
        .map(|row| row.operation.name)
        .collect();
    assert!(kept.len() >= 450, "{} are kept", kept.len());
    let functions = operations::TABLE.iter().map(|entry| entry.name);
    let mut homes: Vec<&str> = kept
        .into_iter()
        .chain(functions)
        .chain(refusals::operations())
        .collect();
    homes.sort_unstable();
    let mut model: Vec<&str> = orrery_wire::operations::ALL
        .iter()
        .map(|operation| operation.name)
        .collect();
    model.sort_unstable();
    assert_eq!(homes, model);
}

#[test]
fn names_and_prefixes_are_one_familys_own() {
    let names: Vec<&str> = super::all().map(|family| family.name).collect();
    for (at, name) in names.iter().enumerate() {
        assert!(!names[..at].contains(name), "{name} twice");
    }
    for family in super::all() {
        for row in family.rows {
            for step in row.steps {
                if let Step::Also(name) | Step::Show(_, super::Value::Records(name)) = step {
                    assert!(super::family(name).is_some(), "{name}");
                }
            }
        }
        for it in family.traits {
            if let super::Trait::Shows(
                _,
                super::Derived::Count(name, _)
                | super::Derived::Parts(name, ..)
                | super::Derived::Pick(name, ..)
                | super::Derived::Sum(name, ..),
            ) = it
            {
                assert!(super::family(name).is_some(), "{name}");
            }
        }
    }
}

#[test]
fn every_documented_filter_means_a_member() {
    let mut wrong = Vec::new();
    for (family, row) in rows(|row| row.verb == Verb::Describe) {
        let Some((_, item)) = list_of(row) else {
            wrong.push(format!("{} shows no list", row.operation.name));
            continue;
        };
        for name in row.operation.filters {
            let tags = matches!(*name, "tag" | "tags" | "tag-key" | "tag-value");
            // How addresses lie to each other is not what a member holds.
            let computed = [
                "route-search.longest-prefix-match",
                "route-search.subnet-of-match",
                "route-search.supernet-of-match",
            ]
            .contains(name);
            if !tags && !computed && narrow::path_of(family, item, name).is_none() {
                wrong.push(format!("{} {name}", row.operation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn rows(which: impl Fn(&Row) -> bool) -> impl Iterator<Item = (&'static Family, &'static Row)> {
    super::all()
        .flat_map(|family| family.rows.iter().map(move |row| (family, row)))
        .filter(move |(_, row)| which(row))
}

#[test]
fn every_familys_records_come_show_change_and_go() {
    let mut wrong = Vec::new();
    for family in super::all() {
        for row in family
            .rows
            .iter()
            .filter(|row| matches!(row.verb, Verb::Create | Verb::Put))
        {
            let mut life = Life {
                family,
                realm: world(),
                sample: Sample::default(),
                asked: Members::new(),
            };
            if let Err(what) = life.live(row) {
                wrong.push(format!("{} ({}): {what}", family.name, row.operation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong: {wrong:#?}", wrong.len());
}

/// The life of one record.
struct Life {
    family: &'static Family,
    realm: Realm,
    sample: Sample,
    asked: Members,
}

type Lived<T> = std::result::Result<T, String>;

impl Life {
    fn live(&mut self, create: &'static Row) -> Lived<()> {
        let asked = self
            .sample
            .request(&mut self.realm, create.operation.request, None);
        self.asked = asked.as_object().cloned().unwrap_or_default();
        self.run(create, &asked)
            .map_err(|error| format!("is refused: {error} for {asked}"))?;
        let record = self.newest().ok_or("made no record")?;
        self.shows(create, &asked)?;
        self.survives()?;
        for row in self
            .family
            .rows
            .iter()
            .filter(|row| matches!(row.verb, Verb::Modify | Verb::Set | Verb::Put))
        {
            self.change(row, &record)?;
        }
        self.carries_tags(&record)?;
        self.goes(&record)
    }

    fn run(&mut self, row: &'static Row, members: &Json) -> Result<Json> {
        ask_json(&mut self.realm, row.operation, members)
    }

    fn newest(&self) -> Option<GenericRecord> {
        let records: Vec<_> = self
            .realm
            .table::<GenericRecord>()
            .values()
            .filter(|record| record.family == self.family.name)
            .collect();
        records.last().map(|record| GenericRecord::clone(record))
    }

    /// The members that lead an operation to this record.
    fn leading(&mut self, row: &Row, record: &GenericRecord) -> Json {
        let members = records::shown(&self.realm, self.family, record);
        let renamed = row.steps.iter().filter_map(|step| match step {
            Step::Copy(from, to) if self.family.key.members().contains(to) => {
                Some((*from, members.get(*to)?.clone()))
            }
            Step::Each(list, member) => Some((*list, json!([members.get(*member)?]))),
            _ => None,
        });
        // What the row makes its list of is what the record was made of.
        let made_of = row.verb == Verb::Delete
            && row
                .steps
                .iter()
                .any(|step| matches!(step, Step::Prepare(_)));
        let mut known = if made_of {
            self.asked.clone()
        } else {
            Members::new()
        };
        let of: Vec<String> = known.keys().cloned().collect();
        known.extend(members.clone());
        known.extend(renamed.map(|(name, value)| (name.to_owned(), value)));
        for member in self.family.key.members() {
            if let Some(value) = members.get(*member) {
                known.insert(format!("{member}s"), json!([value]));
            }
        }
        let copied = row.steps.iter().filter_map(|step| match step {
            Step::Copy(name, to) if self.family.key.members().contains(to) => {
                Some((*name).to_owned())
            }
            Step::Each(name, _) => Some((*name).to_owned()),
            _ => None,
        });
        let own = self
            .family
            .key
            .members()
            .iter()
            .flat_map(|name| [(*name).to_owned(), format!("{name}s")]);
        let keys: Vec<String> = copied.chain(own).chain(of).collect();
        self.sample
            .leading(&mut self.realm, row.operation.request, &known, &keys)
    }

    /// The record as each operation that shows it shows it.
    fn seen(
        &mut self,
        record: &GenericRecord,
    ) -> Lived<Vec<(&'static str, &'static ShapeDef, Members)>> {
        let mut seen = Vec::new();
        for row in self
            .family
            .rows
            .iter()
            .filter(|row| row.verb == Verb::Describe)
        {
            let request = self.leading(row, record);
            let answer = self
                .run(row, &request)
                .map_err(|error| format!("{}: {error} for {request}", row.operation.name))?;
            let (list, def) = list_of(row).ok_or("shows no list")?;
            let whole = records::shown(&self.realm, self.family, record);
            let same = |item: &&Json| {
                let keys = self.family.key.members().iter();
                keys.filter(|key| def.member(key).is_some()).all(|key| {
                    item.get(*key).map(super::values::plain)
                        == whole.get(*key).map(super::values::plain)
                })
            };
            let item = answer[list.name]
                .as_array()
                .into_iter()
                .flatten()
                .find(same);
            let item =
                item.ok_or_else(|| format!("{} does not show it: {answer}", row.operation.name))?;
            seen.push((
                row.operation.name,
                def,
                item.as_object().cloned().unwrap_or_default(),
            ));
        }
        Ok(seen)
    }

    /// Every operation that shows the record has what was asked for.
    fn shows(&mut self, row: &'static Row, asked: &Json) -> Lived<()> {
        let record = self.newest().ok_or("is gone")?;
        let mut shape = (row.operation.new_request)();
        json::decode(asked, &mut *shape).map_err(|error| error.to_string())?;
        let wanted = Asked::of(row, &*shape).members;
        let touched = |name: &str| {
            row.steps.iter().any(|step| match step {
                Step::Set(path, _) => path.split('.').next() == Some(name),
                Step::Hook(_) | Step::Prepare(_) => true,
                _ => false,
            })
        };
        for (operation, def, item) in self.seen(&record)? {
            for (name, value) in answer::project(&wanted, def) {
                if !item.get(&name).is_some_and(|there| holds(there, &value)) && !touched(&name) {
                    return Err(format!(
                        "{operation} shows {name} as {:?}, not {value}",
                        item.get(&name)
                    ));
                }
            }
        }
        Ok(())
    }

    fn change(&mut self, row: &'static Row, record: &GenericRecord) -> Lived<()> {
        let leading = self.leading(row, record);
        let asked = self
            .sample
            .other(&mut self.realm, row.operation.request, &leading);
        let may_refuse = |code: &str| {
            row.steps
                .iter()
                .any(|step| matches!(step, Step::Needs(_, _, needs) if *needs == code))
        };
        match self.run(row, &asked) {
            Ok(_) if row.verb == Verb::Set => Ok(()),
            Ok(_) => self
                .shows(row, &asked)
                .map_err(|what| format!("after {}: {what}", row.operation.name)),
            Err(error) if may_refuse(error.code()) => Ok(()),
            Err(error) => Err(format!("{}: {error} for {asked}", row.operation.name)),
        }
    }

    fn carries_tags(&mut self, record: &GenericRecord) -> Lived<()> {
        let kind = self.family.key.resource_type();
        if kind.is_empty() {
            return Ok(());
        }
        let tag = format!(
            "CreateTags&ResourceId.1={}&Tag.1.Key=k&Tag.1.Value=v",
            record.id
        );
        ask(&mut self.realm, &tag).map_err(|error| format!("tags: {error}"))?;
        let described = ask(
            &mut self.realm,
            "DescribeTags&Filter.1.Name=key&Filter.1.Value.1=k",
        )
        .map_err(|error| error.to_string())?;
        if described["Tags"][0]["ResourceType"] != kind
            || described["Tags"][0]["ResourceId"] != record.id.as_str()
        {
            return Err(format!("DescribeTags shows {described}"));
        }
        for (operation, def, item) in self.seen(record)? {
            if def.member("Tags").is_some()
                && item.get("Tags") != Some(&json!([{"Key": "k", "Value": "v"}]))
            {
                return Err(format!("{operation} shows the tags {:?}", item.get("Tags")));
            }
        }
        Ok(())
    }

    /// What is written to the journal and read again is the same.
    fn survives(&self) -> Lived<()> {
        let mut again = Realm::empty(self.realm.key.clone(), self.realm.seed);
        for change in self.realm.everything() {
            let record = change.record.ok_or("removed")?;
            again
                .restore(change.kind, change.ordinal, &record.encode())
                .map_err(|error| error.to_string())?;
        }
        let all = |realm: &Realm| {
            let records = realm.table::<GenericRecord>().values();
            records
                .map(|record| format!("{record:?}"))
                .collect::<Vec<_>>()
        };
        if all(&again) == all(&self.realm) {
            Ok(())
        } else {
            Err("does not survive the journal".into())
        }
    }

    fn goes(&mut self, record: &GenericRecord) -> Lived<()> {
        let Some(delete) = self.family.rows.iter().find(|row| row.verb == Verb::Delete) else {
            return Ok(());
        };
        let request = self.leading(delete, record);
        self.run(delete, &request)
            .map_err(|error| format!("{}: {error} for {request}", delete.operation.name))?;
        if self
            .realm
            .table::<GenericRecord>()
            .get(&record.id)
            .is_some()
        {
            return Err("is still there".into());
        }
        let mut gone = vec![delete];
        if let Key::Id { .. } = self.family.key {
            gone.extend(self.family.rows.iter().filter(|row| row.verb == Verb::Get));
            gone.extend(
                self.family.rows.iter().filter(|row| {
                    row.verb == Verb::Describe && request_lists_ids(self.family, row)
                }),
            );
        }
        for row in gone {
            let request = if row.verb == Verb::Get {
                self.leading(row, record)
            } else {
                request_for(row, &request, self.family, record)
            };
            match self.run(row, &request) {
                Err(error) if error.code() == self.family.missing => {}
                other => return Err(format!("{} of what is gone: {other:?}", row.operation.name)),
            }
        }
        Ok(())
    }
}

/// Whether a value has all of another: the members of structures, else the same.
fn holds(whole: &Json, part: &Json) -> bool {
    match (whole, part) {
        (Json::Object(whole), Json::Object(part)) => part
            .iter()
            .all(|(name, part)| whole.get(name).is_some_and(|whole| holds(whole, part))),
        (Json::Array(whole), Json::Array(part)) => {
            whole.len() == part.len()
                && whole
                    .iter()
                    .zip(part)
                    .all(|(whole, part)| holds(whole, part))
        }
        _ => whole == part,
    }
}

fn request_lists_ids(family: &Family, row: &Row) -> bool {
    let ids = |name: &&str| row.operation.request.member(&format!("{name}s")).is_some();
    family.key.members().iter().any(ids)
}

/// The request that names a record by its id alone, where that is all it needs.
fn request_for(row: &Row, request: &Json, family: &Family, record: &GenericRecord) -> Json {
    match family.key {
        Key::Id { member, .. } if row.verb == Verb::Describe => {
            let mut ids = json!({ format!("{member}s"): [record.id.as_str()] });
            // A part is listed within its whole.
            for (name, value) in &record.item {
                let required = row.operation.request.members.iter().any(|member| {
                    member.name == name && member.need == orrery_wire::shape::Need::Required
                });
                if required {
                    ids[name] = value.clone();
                }
            }
            ids
        }
        _ => request.clone(),
    }
}
