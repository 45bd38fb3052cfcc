//! One resource table as a persistent value: cloning is O(1), and a transaction's
//! copy shares everything it does not touch with the snapshots that readers hold.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet};
use orrery_wire::{Str, Timestamp};
use smallvec::SmallVec;

use crate::ids::{IdKey, stable_hash};

use super::Resource;

/// A secondary-index term: the hash of a filter name and one of its values.
/// Collisions are harmless, because every candidate is matched in full.
pub type Term = u64;

/// The term of `name` = `value`.
pub fn term(name: &str, value: &str) -> Term {
    stable_hash(&[name, value])
}

/// Few records have more terms than these.
type Terms = SmallVec<[Term; 8]>;

fn terms_of<R: Resource>(record: &R) -> Terms {
    let mut terms = Terms::new();
    record.terms(&mut |term| terms.push(term));
    terms.extend(
        record
            .tags()
            .iter()
            .map(|tag| tag_term(&tag.key, &tag.value)),
    );
    terms
}

/// The term of the filter `tag:key` = `value`.
pub fn tag_term(key: &str, value: &str) -> Term {
    stable_hash(&["tag:", key, value])
}

/// A table of resources in creation order.
#[derive(Clone)]
pub struct Table<R> {
    key: IdKey,
    next: u64,
    rows: OrdMap<u64, Arc<R>>,
    /// Ids that are not permutations of their ordinal: names, `_custom_id_`.
    named: OrdMap<Str, u64>,
    index: OrdSet<(Term, u64)>,
    /// The records that change by themselves, by the time when they do.
    agenda: OrdSet<(Timestamp, u64)>,
}

impl<R: Resource> Table<R> {
    /// An empty table whose ids are drawn with this key.
    pub fn new(key: IdKey) -> Self {
        Self {
            key,
            next: 0,
            rows: OrdMap::new(),
            named: OrdMap::new(),
            index: OrdSet::new(),
            agenda: OrdSet::new(),
        }
    }

    /// The ordinal that the next record gets.
    pub fn next_ordinal(&self) -> u64 {
        self.next
    }

    pub(super) fn advance_to(&mut self, next: u64) {
        self.next = self.next.max(next);
    }

    /// The id that the next record gets unless it is given one.
    pub fn next_id(&self) -> Str {
        self.key.id(R::PREFIX, self.next)
    }

    /// The id with this prefix that the next record gets, for kinds with several.
    pub fn next_id_with(&self, prefix: &str) -> Str {
        self.key.id(prefix, self.next)
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The ordinal of the record with this id.
    pub fn ordinal(&self, id: &str) -> Option<u64> {
        if let Some(ordinal) = self.key.ordinal(R::PREFIX, id)
            && self
                .rows
                .get(&ordinal)
                .is_some_and(|record| record.id().as_str() == id)
        {
            return Some(ordinal);
        }
        self.named.get(id).copied()
    }

    /// The record with this id.
    pub fn get(&self, id: &str) -> Option<&Arc<R>> {
        self.rows.get(&self.ordinal(id)?)
    }

    /// Whether this id was given to a record that is gone.
    pub fn is_spent(&self, id: &str) -> bool {
        let ordinal = self.key.ordinal(R::PREFIX, id);
        ordinal.is_some_and(|ordinal| ordinal < self.next && !self.rows.contains_key(&ordinal))
    }

    /// The record with this ordinal.
    pub fn at(&self, ordinal: u64) -> Option<&Arc<R>> {
        self.rows.get(&ordinal)
    }

    /// All records after `after`, in creation order.
    pub fn iter_after(&self, after: Option<u64>) -> impl Iterator<Item = (u64, &Arc<R>)> {
        let from = after.map_or(0, |ordinal| ordinal.saturating_add(1));
        self.rows
            .range(from..)
            .map(|(ordinal, record)| (*ordinal, record))
    }

    /// All records in creation order.
    pub fn iter(&self) -> impl Iterator<Item = (u64, &Arc<R>)> {
        self.iter_after(None)
    }

    /// The records themselves, in creation order.
    pub fn values(&self) -> impl Iterator<Item = &Arc<R>> {
        self.rows.values()
    }

    /// The candidates that carry an index term, after `after`, in creation order.
    pub fn having(&self, term: Term, after: Option<u64>) -> impl Iterator<Item = (u64, &Arc<R>)> {
        let from = after.map_or(0, |ordinal| ordinal.saturating_add(1));
        self.index
            .range((term, from)..=(term, u64::MAX))
            .filter_map(|(_, ordinal)| Some((*ordinal, self.rows.get(ordinal)?)))
    }

    /// When the first of the records changes by itself.
    pub(super) fn due(&self) -> Option<Timestamp> {
        self.agenda.get_min().map(|(due, _)| *due)
    }

    /// The ordinals of the records that are due by now.
    pub(super) fn overdue(&self, now: Timestamp) -> Vec<u64> {
        let due = self.agenda.range(..=(now, u64::MAX));
        due.map(|(_, ordinal)| *ordinal).collect()
    }

    /// Puts a new record at the ordinal, which must be free.
    pub(super) fn put(&mut self, ordinal: u64, record: Arc<R>) {
        if self.key.ordinal(R::PREFIX, record.id()) != Some(ordinal) {
            self.named.insert(record.id().clone(), ordinal);
        }
        for term in terms_of(&*record) {
            self.index.insert((term, ordinal));
        }
        if let Some(due) = record.due() {
            self.agenda.insert((due, ordinal));
        }
        self.rows.insert(ordinal, record);
        self.advance_to(ordinal.saturating_add(1));
    }

    /// Replaces the record at the ordinal by a changed copy; `None` where there is
    /// none. Its id stays.
    pub(super) fn change(&mut self, ordinal: u64, change: impl FnOnce(&mut R)) -> Option<Arc<R>> {
        let slot = self.rows.get_mut(&ordinal)?;
        let mut record = R::clone(slot);
        change(&mut record);
        let record = Arc::new(record);
        let (old, new) = (terms_of(&**slot), terms_of(&*record));
        for term in old.iter().filter(|term| !new.contains(term)) {
            self.index.remove(&(*term, ordinal));
        }
        for term in new.iter().filter(|term| !old.contains(term)) {
            self.index.insert((*term, ordinal));
        }
        let (before, after) = (slot.due(), record.due());
        *slot = Arc::clone(&record);
        if before != after {
            if let Some(due) = before {
                self.agenda.remove(&(due, ordinal));
            }
            if let Some(due) = after {
                self.agenda.insert((due, ordinal));
            }
        }
        Some(record)
    }

    /// Takes the record out.
    pub(super) fn take(&mut self, ordinal: u64) -> Option<Arc<R>> {
        let record = self.rows.remove(&ordinal)?;
        for term in terms_of(&*record) {
            self.index.remove(&(term, ordinal));
        }
        if let Some(due) = record.due() {
            self.agenda.remove(&(due, ordinal));
        }
        self.named.remove(record.id());
        Some(record)
    }
}
