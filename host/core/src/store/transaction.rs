//! The next value of a realm in the making: all of it is published, or none.

use std::{ops::Deref, sync::Arc};

use orrery_wire::Str;

use crate::{Call, Result, effects::Effect};

use super::{Change, Realm, Resource};

/// How many changes by itself a record goes through at once, at most: from creation
/// to being forgotten there are fewer.
const STEPS: usize = 8;

/// One operation's changes to a realm. Dropping it leaves no trace.
pub struct Transaction<'a> {
    /// The circumstances of the request.
    pub call: &'a Call,
    realm: Realm,
    changes: Vec<Change>,
    effects: Vec<Effect>,
    beside: Option<Box<Self>>,
}

impl Deref for Transaction<'_> {
    type Target = Realm;

    fn deref(&self) -> &Realm {
        &self.realm
    }
}

impl<'a> Transaction<'a> {
    /// A transaction that starts from this value.
    pub fn new(call: &'a Call, realm: Realm) -> Self {
        Self {
            call,
            realm,
            changes: Vec::new(),
            effects: Vec::new(),
            beside: None,
        }
    }

    /// This transaction with that of another realm beside it.
    pub(super) fn with(self, beside: Self) -> Self {
        Self {
            beside: Some(Box::new(beside)),
            ..self
        }
    }

    /// The transaction of the other realm, where the operation changes two.
    pub fn beside(&mut self) -> Option<&mut Self> {
        self.beside.as_deref_mut()
    }

    /// The two transactions by themselves.
    pub(super) fn apart(mut self) -> (Self, Option<Self>) {
        let beside = self.beside.take().map(|beside| *beside);
        (self, beside)
    }

    /// Brings the realm to the time of the call: everything that changes by itself
    /// has done so.
    pub fn elapse(&mut self) {
        for _ in 0..STEPS {
            match self.realm.next_due() {
                Some(due) if due <= self.call.now => self.elapse_once(),
                _ => return,
            }
        }
    }

    /// Adds a record made from its id, and gives it back with its ordinal.
    pub fn insert<R: Resource>(&mut self, make: impl FnOnce(Str) -> R) -> (u64, Arc<R>) {
        let table = R::table_mut(&mut self.realm);
        let ordinal = table.next_ordinal();
        let record = Arc::new(make(table.next_id()));
        table.put(ordinal, Arc::clone(&record));
        self.changed::<R>(ordinal, Some(Arc::clone(&record)));
        (ordinal, record)
    }

    /// Adds a record under an id of the caller's choice (`_custom_id_`).
    ///
    /// The id must be free: see [`Realm::ordinal`](super::Realm::ordinal).
    pub fn insert_named<R: Resource>(
        &mut self,
        id: Str,
        make: impl FnOnce(Str) -> R,
    ) -> (u64, Arc<R>) {
        self.insert(|_| make(id))
    }

    /// Changes the record at an ordinal; `None` where there is none.
    pub fn update_at<R: Resource>(
        &mut self,
        ordinal: u64,
        change: impl FnOnce(&mut R),
    ) -> Option<Arc<R>> {
        let record = R::table_mut(&mut self.realm).change(ordinal, change)?;
        self.changed::<R>(ordinal, Some(Arc::clone(&record)));
        Some(record)
    }

    /// Changes the record with this id.
    ///
    /// # Errors
    /// The kind's not-found code where there is none.
    pub fn update<R: Resource>(&mut self, id: &str, change: impl FnOnce(&mut R)) -> Result<Arc<R>> {
        let ordinal = self.realm.ordinal::<R>(id)?;
        self.update_at(ordinal, change)
            .ok_or_else(|| R::missing(&[id]))
    }

    /// Takes the record at an ordinal away.
    pub fn remove_at<R: Resource>(&mut self, ordinal: u64) -> Option<Arc<R>> {
        let record = R::table_mut(&mut self.realm).take(ordinal)?;
        self.changed::<R>(ordinal, None);
        Some(record)
    }

    /// Takes the record with this id away.
    ///
    /// # Errors
    /// The kind's not-found code where there is none.
    pub fn remove<R: Resource>(&mut self, id: &str) -> Result<Arc<R>> {
        let ordinal = self.realm.ordinal::<R>(id)?;
        self.remove_at(ordinal).ok_or_else(|| R::missing(&[id]))
    }

    /// Does something that may be refused within a transaction that goes on: a refusal
    /// leaves no trace.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn attempt<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let (here, there) = (self.mark(), self.beside.as_deref().map(Self::mark));
        work(self).inspect_err(|_| {
            if let Some((beside, mark)) = self.beside.as_deref_mut().zip(there) {
                beside.back_to(mark);
            }
            self.back_to(here);
        })
    }

    fn mark(&self) -> (Realm, usize, usize) {
        (self.realm.clone(), self.changes.len(), self.effects.len())
    }

    fn back_to(&mut self, (realm, changes, effects): (Realm, usize, usize)) {
        self.realm = realm;
        self.changes.truncate(changes);
        self.effects.truncate(effects);
    }

    /// Asks for something to be done outside once the commit is kept.
    pub fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    fn changed<R: Resource>(&mut self, ordinal: u64, record: Option<Arc<R>>) {
        self.changes.push(Change {
            kind: R::KIND,
            ordinal,
            record: record.map(|record| record as _),
        });
    }

    /// The finished value, its changes and its effects.
    pub fn finish(self) -> (Realm, Vec<Change>, Vec<Effect>) {
        (self.realm, self.changes, self.effects)
    }
}
