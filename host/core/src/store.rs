//! Where everything is kept: realms as immutable values, one writer a realm.
//!
//! Readers take a snapshot without waiting. A writer builds the next value in a
//! [`Transaction`]; its commit is handed to the [`CommitSink`] and published while
//! the realm's writer lock is held, so the sink sees commits in the order in which
//! they happened.

mod elsewhere;
mod realm;
mod resource;
mod table;
mod transaction;

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError, RwLock,
    atomic::{AtomicBool, Ordering},
};

use arc_swap::ArcSwap;
use imbl::OrdMap;
use smallvec::SmallVec;

pub use elsewhere::Elsewhere;
pub use realm::{EVERYWHERE, Kind, Realm, RealmKey};
pub use resource::{Change, Located, Record, Resource};
pub use table::{Table, Term, tag_term, term};
pub use transaction::Transaction;

use crate::{Call, Result, effects::Effect};

/// Where randomness comes from.
pub trait Entropy: Send + Sync {
    /// Sixty-four bits for a realm that nobody has used yet.
    fn seed(&self, realm: &RealmKey) -> u64;
}

/// What one transaction did, to be kept whole or not at all.
pub struct Commit {
    /// Position among all commits of the store, from 1 and without gaps.
    pub sequence: u64,
    /// What it did in each realm; one, as a rule.
    pub parts: SmallVec<[Part; 1]>,
}

/// What one transaction did in one realm.
pub struct Part {
    /// The realm's value before the commit.
    pub before: Arc<Realm>,
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

    /// Called once readers can see the commit, in the order of its realm's commits. Who
    /// acts on [`Part::effects`] starts here: what looked at the realm earlier would
    /// not find what the effects speak of. Must only take note as well.
    fn published(&self, _commit: &Arc<Commit>) {}
}

struct Cell {
    current: ArcSwap<Realm>,
    writer: Mutex<()>,
    /// Set by a reset: what is written here would be seen by nobody.
    retired: AtomicBool,
}

/// Every realm of the emulator.
pub struct Store {
    realms: RwLock<OrdMap<RealmKey, Arc<Cell>>>,
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

    /// The value of the caller's realm at the time of the call; a realm that nobody
    /// has used yet is first given what AWS gives every account in a region.
    ///
    /// # Errors
    /// What refuses the caller's region.
    pub fn snapshot(&self, call: &Call) -> Result<Arc<Realm>> {
        let present = self.cell(call)?.current.load_full();
        if !present.is_past(call.now) {
            return Ok(present);
        }
        self.write(call, |_| Ok(()))?;
        Ok(self.cell(call)?.current.load_full())
    }

    /// Every realm in use, for a request to look beyond its own.
    pub fn elsewhere(&self) -> Elsewhere {
        let realms = self.realms.read().unwrap_or_else(PoisonError::into_inner);
        Elsewhere::new(realms.clone())
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
        // What time launches may name instance profiles, as every launch.
        let past = cell.current.load().is_past(call.now);
        let widened = past.then(|| self.widened(call));
        let call = widened.as_ref().unwrap_or(call);
        let guard = locked(&cell.writer);
        if cell.retired.load(Ordering::Acquire) {
            // A reset came between; the map holds the successor by now.
            drop(guard);
            return self.write(call, operation);
        }
        let before = cell.current.load_full();
        let mut transaction = Transaction::new(call, Realm::clone(&before));
        transaction.elapse();
        let answer = operation(&mut transaction)?;
        let version = self.publish([(&*cell, transaction)]);
        drop(guard);
        Ok((answer, version.unwrap_or(before.version)))
    }

    /// As [`write`](Self::write), in a transaction that changes `other`, too
    /// ([`Transaction::beside`]): both realms go on in one commit, or neither does.
    ///
    /// # Errors
    /// Those of `operation`.
    pub fn write_both<T>(
        &self,
        call: &Call,
        other: &RealmKey,
        operation: impl FnOnce(&mut Transaction<'_>) -> Result<T>,
    ) -> Result<(T, u64)> {
        let there = Call {
            account: other.account.clone(),
            region: other.region.clone(),
            ..call.clone()
        };
        let cells = [self.cell(call)?, self.cell(&there)?];
        let calls = [self.widened(call), self.widened(&there)];
        // Always in the order of the keys, so that nobody waits for the other in a ring.
        let is_first = (&call.account, &call.region) < (&other.account, &other.region);
        let [first, second] = if is_first { [0, 1] } else { [1, 0] };
        let guards = [locked(&cells[first].writer), locked(&cells[second].writer)];
        if cells
            .iter()
            .any(|cell| cell.retired.load(Ordering::Acquire))
        {
            drop(guards);
            return self.write_both(call, other, operation);
        }
        let [before, theirs] = [cells[0].current.load_full(), cells[1].current.load_full()];
        let mut beside = Transaction::new(&calls[1], Realm::clone(&theirs));
        beside.elapse();
        let mut transaction = Transaction::new(&calls[0], Realm::clone(&before));
        transaction.elapse();
        let mut both = transaction.with(beside);
        let answer = operation(&mut both)?;
        let (here, there) = both.apart();
        let version = self.publish(
            cells
                .iter()
                .map(AsRef::as_ref)
                .zip([here].into_iter().chain(there)),
        );
        drop(guards);
        Ok((answer, version.unwrap_or(before.version)))
    }

    /// The call with what the account has in every region. To be taken before a writer
    /// is, so that no writer waits for another realm.
    pub(crate) fn widened(&self, call: &Call) -> Call {
        Call {
            account_wide: self.existing(&RealmKey::account_wide(&call.account)),
            ..call.clone()
        }
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
        let is_region = key.region != EVERYWHERE;
        if is_region {
            crate::catalogue::regions::check(&key.region)?;
        }
        let mut map = self.realms.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(cell) = map.get(&key) {
            return Ok(Arc::clone(cell));
        }
        let empty = Realm::empty(key.clone(), self.entropy.seed(&key));
        let cell = Cell::holding(empty.clone());
        let mut transaction = Transaction::new(call, empty);
        if is_region {
            crate::operations::vpcs::default_world::create(&mut transaction)?;
        }
        self.publish([(&*cell, transaction)]);
        map.insert(key, Arc::clone(&cell));
        Ok(cell)
    }

    /// Gives the transactions one place among all and makes them visible, each in its
    /// cell. `None` where they did nothing.
    fn publish<'c, 't>(
        &self,
        done: impl IntoIterator<Item = (&'c Cell, Transaction<'t>)>,
    ) -> Option<u64> {
        let parts = done.into_iter().filter_map(|(cell, transaction)| {
            let (realm, changes, effects) = transaction.finish();
            let is_idle = changes.is_empty() && effects.is_empty();
            (!is_idle).then_some((cell, realm, changes, effects))
        });
        let parts: SmallVec<[_; 1]> = parts.collect();
        if parts.is_empty() {
            return None;
        }
        let mut sequence = locked(&self.sequence);
        *sequence += 1;
        let version = *sequence;
        let mut cells = SmallVec::<[_; 1]>::new();
        let parts = parts
            .into_iter()
            .map(|(cell, mut realm, changes, effects)| {
                cells.push(cell);
                realm.version = version;
                Part {
                    before: cell.current.load_full(),
                    realm: Arc::new(realm.sealed()),
                    changes,
                    effects,
                }
            });
        let commit = Arc::new(Commit {
            sequence: version,
            parts: parts.collect(),
        });
        self.sink.committed(Arc::clone(&commit));
        drop(sequence);
        for (cell, part) in cells.iter().zip(&commit.parts) {
            cell.current.store(Arc::clone(&part.realm));
        }
        self.sink.published(&commit);
        Some(version)
    }
}

impl Cell {
    fn holding(realm: Realm) -> Arc<Self> {
        Arc::new(Self {
            current: ArcSwap::from_pointee(realm.sealed()),
            writer: Mutex::new(()),
            retired: AtomicBool::new(false),
        })
    }
}

#[cfg(test)]
mod tests {
    use orrery_wire::Timestamp;

    use super::*;
    use crate::{
        operations::vpn::customer_gateways,
        resources::{
            CustomerGateway,
            life::{REMEMBERED, TRANSITION},
        },
        testing::call,
    };

    struct Zero;

    impl Entropy for Zero {
        fn seed(&self, _: &RealmKey) -> u64 {
            0
        }
    }

    struct Nobody;

    impl CommitSink for Nobody {
        fn committed(&self, _: Arc<Commit>) {}
    }

    #[test]
    fn time_passes_with_the_calls() {
        let store = Store::new(Box::new(Zero), Arc::new(Nobody));
        let at = |later: i64| Call {
            now: Timestamp(call().now.0 + later),
            ..call()
        };
        let create = orrery_wire::shapes::CreateCustomerGatewayRequest {
            ip_address: Some("198.51.100.1".into()),
            ..Default::default()
        };
        let made = |transaction: &mut Transaction<'_>| {
            customer_gateways::create(transaction, &create)?;
            let (ordinal, gateway) = transaction
                .table::<CustomerGateway>()
                .iter()
                .next()
                .expect("it was made");
            assert!(gateway.due().is_none(), "{ordinal} stays as it is");
            let delete = orrery_wire::shapes::DeleteCustomerGatewayRequest {
                customer_gateway_id: Some(gateway.id.clone()),
                ..Default::default()
            };
            customer_gateways::delete(transaction, &delete)
        };
        store.write(&at(0), made).expect("it is allowed");
        let state = |later| {
            let realm = store.snapshot(&at(later)).expect("the region exists");
            let gateways = realm.table::<CustomerGateway>();
            gateways.values().next().map(|one| one.life.state())
        };
        assert_eq!(state(TRANSITION - 1), Some("deleting"));
        assert_eq!(state(TRANSITION), Some("deleted"));
        assert_eq!(state(TRANSITION + REMEMBERED - 1), Some("deleted"));
        assert_eq!(state(TRANSITION + REMEMBERED), None);
    }

    #[derive(Default)]
    struct Reader {
        store: std::sync::OnceLock<std::sync::Weak<Store>>,
        seen: Mutex<Vec<(u64, u64)>>,
    }

    impl CommitSink for Reader {
        fn committed(&self, _: Arc<Commit>) {}

        fn published(&self, commit: &Arc<Commit>) {
            // The commit that makes a realm is published before the store lists it.
            if let Some(store) = self.store.get().and_then(std::sync::Weak::upgrade) {
                for part in &commit.parts {
                    let visible = store.existing(&part.realm.key).expect("it is in use");
                    locked(&self.seen).push((commit.sequence, visible.version));
                }
            }
        }
    }

    #[test]
    fn who_is_told_of_effects_sees_what_they_speak_of() {
        let reader = Arc::new(Reader::default());
        let store = Arc::new(Store::new(Box::new(Zero), Arc::clone(&reader) as _));
        store.snapshot(&call()).expect("the region exists");
        let _set = reader.store.set(Arc::downgrade(&store));
        let create = orrery_wire::shapes::CreateVpnGatewayRequest::default();
        for _ in 0..2 {
            store
                .write(&call(), |transaction| {
                    crate::operations::vpn::gateways::create(transaction, &create)
                })
                .expect("it is allowed");
        }
        assert_eq!(*locked(&reader.seen), [(2, 2), (3, 3)]);
    }

    #[test]
    fn a_long_time_passes_at_once() {
        let store = Store::new(Box::new(Zero), Arc::new(Nobody));
        let create = orrery_wire::shapes::CreateVpnGatewayRequest::default();
        let (gateway, _) = store
            .write(&call(), |transaction| {
                let made = crate::operations::vpn::gateways::create(transaction, &create)?;
                let delete = orrery_wire::shapes::DeleteVpnGatewayRequest {
                    vpn_gateway_id: made.vpn_gateway.and_then(|one| one.vpn_gateway_id),
                    ..Default::default()
                };
                crate::operations::vpn::gateways::delete(transaction, &delete)?;
                Ok(delete.vpn_gateway_id.unwrap_or_default())
            })
            .expect("it is allowed");
        let later = Call {
            now: Timestamp(call().now.0 + 10 * REMEMBERED),
            ..call()
        };
        let realm = store.snapshot(&later).expect("the region exists");
        assert!(realm.get::<crate::resources::VpnGateway>(&gateway).is_err());
    }
}
