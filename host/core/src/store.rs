//! Where everything is kept: realms as immutable values, one writer a realm.
//!
//! Readers take a snapshot without waiting. A writer builds the next value in a
//! [`Transaction`]; its commit is handed to the [`CommitSink`] and published while
//! the realm's writer lock is held, so the sink sees commits in the order in which
//! they happened.

mod realm;
mod resource;
mod table;
mod transaction;

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};

use arc_swap::ArcSwap;

pub use realm::{Kind, Realm, RealmKey};
pub use resource::{Change, Located, Record, Resource};
pub use table::{Table, Term, tag_term, term};
pub use transaction::Transaction;

use crate::{Call, Result, effects::Effect};

/// Where randomness comes from.
pub trait Entropy: Send + Sync {
    /// Sixty-four bits that nobody can guess.
    fn seed(&self) -> u64;
}

/// What one transaction did.
pub struct Commit {
    /// Position among all commits of the store, from 1 and without gaps.
    pub sequence: u64,
    /// The realm's value after the commit.
    pub realm: Arc<Realm>,
    /// The records as the commit left them.
    pub changes: Vec<Change>,
    /// What is to be done outside once the commit is kept.
    pub effects: Vec<Effect>,
}

/// Who is told of every commit.
pub trait CommitSink: Send + Sync {
    /// Called in the order of [`Commit::sequence`], before readers can see the
    /// commit. Must only take note: the realm's writer waits.
    fn committed(&self, commit: Arc<Commit>);
}

struct Cell {
    current: ArcSwap<Realm>,
    writer: Mutex<()>,
    /// Set by a reset: what is written here would be seen by nobody.
    retired: AtomicBool,
}

/// Every realm of the emulator.
pub struct Store {
    realms: RwLock<BTreeMap<RealmKey, Arc<Cell>>>,
    sequence: Mutex<u64>,
    entropy: Box<dyn Entropy>,
    sink: Arc<dyn CommitSink>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What the locks guard is replaced whole, never left half-changed by a panic.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Store {
    /// A store with nothing in it.
    pub fn new(entropy: Box<dyn Entropy>, sink: Arc<dyn CommitSink>) -> Self {
        Self {
            realms: RwLock::default(),
            sequence: Mutex::new(0),
            entropy,
            sink,
        }
    }

    /// Puts realms from the journal in place; `sequence` is the last commit kept.
    pub fn restore(&self, realms: Vec<Realm>, sequence: u64) {
        *locked(&self.sequence) = sequence;
        let mut map = self.realms.write().unwrap_or_else(PoisonError::into_inner);
        for realm in realms {
            map.insert(realm.key.clone(), Cell::holding(realm));
        }
    }

    /// The present value of the caller's realm; a realm that nobody has used yet is
    /// first given what AWS gives every account in a region.
    ///
    /// # Errors
    /// What refuses the caller's region.
    pub fn snapshot(&self, call: &Call) -> Result<Arc<Realm>> {
        Ok(self.cell(call)?.current.load_full())
    }

    /// Runs one transaction in the caller's realm and publishes it whole, or leaves
    /// no trace where it is refused. Gives the answer and the sequence number that
    /// must be durable before the answer may leave.
    ///
    /// # Errors
    /// Those of `operation`.
    pub fn write<T>(
        &self,
        call: &Call,
        operation: impl FnOnce(&mut Transaction<'_>) -> Result<T>,
    ) -> Result<(T, u64)> {
        let cell = self.cell(call)?;
        let guard = locked(&cell.writer);
        if cell.retired.load(Ordering::Acquire) {
            // A reset came between; the map holds the successor by now.
            drop(guard);
            return self.write(call, operation);
        }
        let before = cell.current.load_full();
        let mut transaction = Transaction::new(call, Realm::clone(&before));
        let answer = operation(&mut transaction)?;
        let version = self.publish(&cell, transaction).unwrap_or(before.version);
        drop(guard);
        Ok((answer, version))
    }

    /// Runs a transaction in every realm, in the order of their keys. `call` makes
    /// the circumstances for each.
    pub fn write_everywhere(
        &self,
        call: impl Fn(&RealmKey) -> Call,
        mut operation: impl FnMut(&mut Transaction<'_>),
    ) {
        for key in self.realm_keys() {
            let call = call(&key);
            // The operation refuses nothing, and a realm that exists has a region.
            let _answer = self.write(&call, |transaction| {
                operation(transaction);
                Ok(())
            });
        }
    }

    /// The realms that are in use.
    pub fn realm_keys(&self) -> Vec<RealmKey> {
        self.realms
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .keys()
            .cloned()
            .collect()
    }

    /// The present values of all realms in use.
    pub fn snapshots(&self) -> Vec<Arc<Realm>> {
        let realms = self.realms.read().unwrap_or_else(PoisonError::into_inner);
        realms
            .values()
            .map(|cell| cell.current.load_full())
            .collect()
    }

    /// The present value of a realm, where it is in use.
    pub fn existing(&self, key: &RealmKey) -> Option<Arc<Realm>> {
        let realms = self.realms.read().unwrap_or_else(PoisonError::into_inner);
        Some(realms.get(key)?.current.load_full())
    }

    /// Forgets everything. `meanwhile` runs while no transaction can commit, with
    /// the realms that were, and gives the realms to go on with (none, as a rule).
    ///
    /// # Errors
    /// Those of `meanwhile`; everything is then as it was.
    pub fn replace<E>(
        &self,
        meanwhile: impl FnOnce(&[Arc<Realm>], u64) -> std::result::Result<Vec<Realm>, E>,
    ) -> std::result::Result<(), E> {
        let mut map = self.realms.write().unwrap_or_else(PoisonError::into_inner);
        let guards: Vec<_> = map.values().map(|cell| locked(&cell.writer)).collect();
        let sequence = *locked(&self.sequence);
        let present: Vec<_> = map.values().map(|cell| cell.current.load_full()).collect();
        let next = meanwhile(&present, sequence)?;
        for cell in map.values() {
            cell.retired.store(true, Ordering::Release);
        }
        drop(guards);
        map.clear();
        map.extend(
            next.into_iter()
                .map(|realm| (realm.key.clone(), Cell::holding(realm))),
        );
        Ok(())
    }

    fn cell(&self, call: &Call) -> Result<Arc<Cell>> {
        let key = RealmKey {
            account: call.account.clone(),
            region: call.region.clone(),
        };
        if let Some(cell) = self
            .realms
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
        {
            return Ok(Arc::clone(cell));
        }
        crate::catalogue::regions::check(&key.region)?;
        let mut map = self.realms.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(cell) = map.get(&key) {
            return Ok(Arc::clone(cell));
        }
        let empty = Realm::empty(key.clone(), self.entropy.seed());
        let cell = Cell::holding(empty.clone());
        let mut transaction = Transaction::new(call, empty);
        crate::operations::vpcs::default_world::create(&mut transaction)?;
        self.publish(&cell, transaction);
        map.insert(key, Arc::clone(&cell));
        Ok(cell)
    }

    /// Gives the transaction its place among all and makes it visible. `None` where
    /// it did nothing.
    fn publish(&self, cell: &Cell, transaction: Transaction<'_>) -> Option<u64> {
        let (mut realm, changes, effects) = transaction.finish();
        if changes.is_empty() && effects.is_empty() {
            return None;
        }
        let mut sequence = locked(&self.sequence);
        *sequence += 1;
        realm.version = *sequence;
        let realm = Arc::new(realm);
        self.sink.committed(Arc::new(Commit {
            sequence: *sequence,
            realm: Arc::clone(&realm),
            changes,
            effects,
        }));
        drop(sequence);
        let version = realm.version;
        cell.current.store(realm);
        Some(version)
    }
}

impl Cell {
    fn holding(realm: Realm) -> Arc<Self> {
        Arc::new(Self {
            current: ArcSwap::from_pointee(realm),
            writer: Mutex::new(()),
            retired: AtomicBool::new(false),
        })
    }
}
