//! Realms as the journal and archives keep them.
//!
//! A record is an entry under its table's name; what a realm has besides its records
//! is one entry under [`FACTS`], which the journal gives first: shorter names sort before
//! longer ones.

use std::collections::BTreeMap;

use arcstr::ArcStr;
use orrery_core::{
    Realm, RealmKey,
    store::{Change, Commit, Kind, Part},
};
use orrery_journal::{Entry, JournalFailure, Stored};
use serde::{Deserialize, Serialize};

const FACTS: &str = "_";

#[derive(Serialize, Deserialize)]
struct Facts {
    seed: u64,
    next_ordinals: Vec<(String, u64)>,
}

/// Why kept state cannot be taken up again.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The journal's file cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalFailure),
    /// An entry of a realm whose facts are missing, or whose name is none.
    #[error("the realm '{0}' is not complete")]
    Realm(String),
    /// A table of a newer version.
    #[error("the table '{0}' is not known to this version")]
    Table(String),
    /// Bytes that are no record.
    #[error("record {ordinal} of the table '{table}' is damaged")]
    Record {
        /// The table.
        table: String,
        /// Its ordinal.
        ordinal: u64,
        /// Why.
        #[source]
        source: rmp_serde::decode::Error,
    },
}

fn name(key: &RealmKey) -> ArcStr {
    arcstr::format!("{}/{}", key.account, key.region)
}

fn facts(realm: &Realm, name: &ArcStr) -> Entry {
    let next = realm.next_ordinals().into_iter();
    let facts = Facts {
        seed: realm.seed,
        next_ordinals: next.map(|(table, next)| (table.to_owned(), next)).collect(),
    };
    Entry {
        realm: name.clone(),
        table: FACTS,
        ordinal: 0,
        value: rmp_serde::to_vec_named(&facts).ok(),
    }
}

fn entry(change: &Change, name: &ArcStr) -> Entry {
    Entry {
        realm: name.clone(),
        table: change.kind.name(),
        ordinal: change.ordinal,
        value: change.record.as_ref().map(|record| record.encode()),
    }
}

/// What the journal notes of a commit.
pub fn entries(commit: &Commit) -> Vec<Entry> {
    let of = |part: &Part| {
        let name = name(&part.realm.key);
        let facts = facts(&part.realm, &name);
        let records = part.changes.iter();
        let records = records.map(|change| entry(change, &name));
        std::iter::once(facts).chain(records).collect::<Vec<_>>()
    };
    commit.parts.iter().flat_map(of).collect()
}

/// A whole realm.
pub fn everything(realm: &Realm) -> Vec<Entry> {
    let name = name(&realm.key);
    let all = realm.everything();
    let records = all.iter().map(|change| entry(change, &name));
    std::iter::once(facts(realm, &name))
        .chain(records)
        .collect()
}

/// Puts realms together from what was kept.
#[derive(Default)]
pub struct Restored(BTreeMap<RealmKey, Realm>);

impl Restored {
    /// Takes the next entry.
    ///
    /// # Errors
    /// Where it does not fit.
    pub fn take(&mut self, stored: &Stored<'_>) -> Result<(), Unusable> {
        let broken = || Unusable::Realm(stored.realm.to_owned());
        let (account, region) = stored.realm.split_once('/').ok_or_else(broken)?;
        let key = RealmKey {
            account: account.into(),
            region: region.into(),
        };
        let damaged = |source| Unusable::Record {
            table: stored.table.to_owned(),
            ordinal: stored.ordinal,
            source,
        };
        if stored.table == FACTS {
            let facts: Facts = rmp_serde::from_slice(stored.value).map_err(damaged)?;
            let mut realm = Realm::empty(key.clone(), facts.seed);
            for (table, next) in &facts.next_ordinals {
                realm.advance(table, *next);
            }
            self.0.insert(key, realm);
            return Ok(());
        }
        let kind =
            Kind::named(stored.table).ok_or_else(|| Unusable::Table(stored.table.to_owned()))?;
        let realm = self.0.get_mut(&key).ok_or_else(broken)?;
        realm
            .restore(kind, stored.ordinal, stored.value)
            .map_err(damaged)
    }

    /// The realms, as of a commit.
    pub fn finish(self, sequence: u64) -> Vec<Realm> {
        let at = |mut realm: Realm| {
            realm.version = sequence;
            realm
        };
        self.0.into_values().map(at).collect()
    }
}
