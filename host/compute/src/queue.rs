//! Which instances have work.
//!
//! An instance is here from its submission to the end of its worker. What is
//! submitted meanwhile is merged into one more turn after that, so an instance never
//! has two workers and never misses a change. One short lock; nothing is called
//! under it.

use std::collections::VecDeque;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hashbrown::HashMap;
use hashbrown::hash_map;
use tokio::sync::Notify;
use tokio::time::Duration;

use crate::machines::{InstanceKey, Observed};

/// The queue of those that `K` names, with what workers report to its driver.
#[derive(Debug)]
pub(crate) struct Queue<K = InstanceKey, R = Report> {
    inner: Mutex<Inner<K, R>>,
    /// Wakes the driver.
    work: Notify,
    /// Wakes those who wait for the end of all work.
    idle: Notify,
    /// Wakes those who wait for a turn.
    freed: Notify,
}

impl<K, R> Default for Queue<K, R> {
    fn default() -> Self {
        let inner = Inner {
            entries: HashMap::new(),
            ready: VecDeque::new(),
            reports: Vec::new(),
            borrowed: Borrowed::default(),
            closed: false,
        };
        Self {
            inner: Mutex::new(inner),
            work: Notify::new(),
            idle: Notify::new(),
            freed: Notify::new(),
        }
    }
}

#[derive(Debug)]
struct Inner<K, R> {
    entries: HashMap<K, Entry>,
    ready: VecDeque<K>,
    reports: Vec<R>,
    borrowed: Borrowed<K>,
    closed: bool,
}

/// Whose turns are borrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Borrowed<K = InstanceKey> {
    /// Now.
    pub(crate) keys: Vec<K>,
    /// How many have been so far.
    pub(crate) count: u64,
}

impl<K> Default for Borrowed<K> {
    fn default() -> Self {
        Self {
            keys: Vec::new(),
            count: 0,
        }
    }
}

#[derive(Debug)]
enum Entry {
    /// In `ready`.
    Waiting,
    /// Has a worker.
    Working {
        /// Submitted since the worker began.
        again: bool,
        /// Interrupts the worker's sleep.
        wake: Option<Arc<Notify>>,
    },
}

/// A turn that ends when this is dropped.
pub(crate) struct Turn<'a, K: Clone + Eq + Hash = InstanceKey, R = Report> {
    queue: &'a Queue<K, R>,
    key: K,
}

impl<'a, K: Clone + Eq + Hash, R> Turn<'a, K, R> {
    /// The turn that has begun.
    pub(crate) fn of(queue: &'a Queue<K, R>, key: K) -> Self {
        Self { queue, key }
    }
}

impl<K: Clone + Eq + Hash, R> Drop for Turn<'_, K, R> {
    fn drop(&mut self) {
        let is_other = |key: &K| *key != self.key;
        self.queue.lock().borrowed.keys.retain(is_other);
        self.queue.settle([&self.key].into_iter());
        // Whoever waits for work meets what was submitted meanwhile.
        self.queue.work.notify_one();
    }
}

/// What a worker tells the driver.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) key: InstanceKey,
    pub(crate) observed: Option<Observed>,
    pub(crate) stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The worker goes on.
    Midway,
    /// The worker has ended.
    End,
}

/// Whether a worker's sleep ran its course.
pub(crate) enum Slept {
    Fully,
    Interrupted,
}

/// What the driver does next.
#[derive(Debug)]
pub(crate) struct Taken<K = InstanceKey, R = Report> {
    pub(crate) keys: Vec<K>,
    pub(crate) reports: Vec<R>,
}

impl<K: Clone + Eq + Hash, R> Queue<K, R> {
    /// Gives each instance a turn. Never waits, and may be called under any lock.
    pub(crate) fn submit(&self, keys: impl IntoIterator<Item = K>) {
        let mut inner = self.lock();
        if inner.closed {
            return;
        }
        for key in keys {
            inner.submit(key);
        }
        drop(inner);
        self.work.notify_one();
    }

    /// Up to `most` instances, whose turn begins with this, and all reports.
    pub(crate) fn take(&self, most: usize) -> Taken<K, R> {
        let mut inner = self.lock();
        let inner = &mut *inner;
        let count = inner.ready.len().min(most);
        let keys: Vec<_> = inner.ready.drain(..count).collect();
        for key in &keys {
            if let Some(turn) = inner.entries.get_mut(key) {
                *turn = Entry::Working {
                    again: false,
                    wake: None,
                };
            }
        }
        Taken {
            keys,
            reports: std::mem::take(&mut inner.reports),
        }
    }

    /// Ends these turns; what was submitted meanwhile gets another.
    pub(crate) fn settle<'a>(&self, keys: impl Iterator<Item = &'a K>)
    where
        K: 'a,
    {
        let mut inner = self.lock();
        for key in keys {
            inner.settle(key);
        }
        if inner.entries.is_empty() {
            self.idle.notify_waiters();
        }
        drop(inner);
        self.freed.notify_waiters();
    }

    /// The turn of an instance that neither has one nor waits for one, so that no worker has
    /// it meanwhile; none where all is being closed.
    pub(crate) async fn borrow(&self, key: &K) -> Option<Turn<'_, K, R>> {
        loop {
            let freed = self.freed.notified();
            {
                let mut inner = self.lock();
                if inner.closed {
                    return None;
                }
                if let hash_map::Entry::Vacant(entry) = inner.entries.entry(key.clone()) {
                    entry.insert(Entry::Working {
                        again: false,
                        wake: None,
                    });
                    inner.borrowed.keys.push(key.clone());
                    inner.borrowed.count += 1;
                    return Some(Turn::of(self, key.clone()));
                }
            }
            freed.await;
        }
    }

    /// Waits until nobody has a turn for it.
    pub(crate) async fn free(&self, key: &K) {
        loop {
            let freed = self.freed.notified();
            if !self.lock().entries.contains_key(key) {
                return;
            }
            freed.await;
        }
    }

    /// Whose turns are borrowed now.
    pub(crate) fn borrowed(&self) -> Borrowed<K> {
        self.lock().borrowed.clone()
    }

    pub(crate) fn report(&self, report: R) {
        self.lock().reports.push(report);
        self.work.notify_one();
    }

    /// What ends the sleep of this instance's worker; none where it must not sleep
    /// at all, because it was submitted again or all is being closed.
    fn interruption(&self, key: &K) -> Option<Arc<Notify>> {
        let mut inner = self.lock();
        if inner.closed {
            return None;
        }
        match inner.entries.get_mut(key)? {
            Entry::Working { again: false, wake } => Some(wake.get_or_insert_default().clone()),
            _ => None,
        }
    }

    /// Sleeps until the instance is submitted again, at most.
    pub(crate) async fn sleep(&self, key: &K, delay: Duration) -> Slept {
        let Some(wake) = self.interruption(key) else {
            return Slept::Interrupted;
        };
        tokio::select! {
            () = wake.notified() => Slept::Interrupted,
            () = tokio::time::sleep(delay) => Slept::Fully,
        }
    }

    /// Waits until there may be something to take.
    pub(crate) async fn work(&self) {
        self.work.notified().await;
    }

    /// Waits until no instance has work.
    pub(crate) async fn idle(&self) {
        loop {
            let idle = self.idle.notified();
            if self.is_idle() {
                return;
            }
            idle.await;
        }
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.lock().entries.is_empty()
    }

    /// Drops what has not begun, takes nothing more, and ends all sleep.
    pub(crate) fn close(&self) {
        let mut inner = self.lock();
        inner.closed = true;
        inner.ready.clear();
        inner.entries.retain(|_, turn| match turn {
            Entry::Waiting => false,
            Entry::Working { again, wake } => {
                *again = false;
                if let Some(wake) = wake {
                    wake.notify_one();
                }
                true
            }
        });
        if inner.entries.is_empty() {
            self.idle.notify_waiters();
        }
        drop(inner);
        self.work.notify_one();
        self.freed.notify_waiters();
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    fn lock(&self) -> MutexGuard<'_, Inner<K, R>> {
        // Nothing is called under the lock that could panic halfway.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Clone + Eq + Hash, R> Inner<K, R> {
    fn submit(&mut self, key: K) {
        match self.entries.entry(key) {
            hash_map::Entry::Vacant(entry) => {
                self.ready.push_back(entry.key().clone());
                entry.insert(Entry::Waiting);
            }
            hash_map::Entry::Occupied(mut entry) => {
                if let Entry::Working { again, wake } = entry.get_mut() {
                    *again = true;
                    if let Some(wake) = wake {
                        wake.notify_one();
                    }
                }
            }
        }
    }

    fn settle(&mut self, key: &K) {
        match self.entries.get_mut(key) {
            Some(turn @ Entry::Working { again: true, .. }) => {
                *turn = Entry::Waiting;
                self.ready.push_back(key.clone());
            }
            Some(Entry::Working { .. }) => {
                self.entries.remove(key);
            }
            Some(Entry::Waiting) | None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(instance: u64) -> InstanceKey {
        InstanceKey {
            instance,
            account: "000000000000".into(),
            region: "us-east-1".into(),
        }
    }

    fn taken(queue: &Queue) -> Vec<u64> {
        queue.take(2).keys.iter().map(|key| key.instance).collect()
    }

    #[test]
    fn turns_come_in_the_order_of_submission() {
        let queue = Queue::default();
        queue.submit([key(3), key(1), key(3), key(2)]);
        assert_eq!(taken(&queue), [3, 1]);
        assert_eq!(taken(&queue), [2]);
    }

    #[test]
    fn submissions_during_a_turn_merge_into_one_more() {
        let queue = Queue::default();
        queue.submit([key(1)]);
        assert_eq!(taken(&queue), [1]);
        queue.submit([key(1), key(1), key(1)]);
        assert!(taken(&queue).is_empty());
        queue.settle([key(1)].iter());
        assert_eq!(taken(&queue), [1]);
        queue.settle([key(1)].iter());
        assert!(taken(&queue).is_empty());
        assert!(queue.is_idle());
    }

    #[test]
    fn the_same_ordinal_in_two_realms_is_two_instances() {
        let queue = Queue::default();
        queue.submit([
            key(1),
            InstanceKey {
                region: "eu-west-1".into(),
                ..key(1)
            },
        ]);
        assert_eq!(taken(&queue), [1, 1]);
    }

    #[test]
    fn a_closed_queue_drops_what_waits_and_keeps_who_works() {
        let queue = Queue::default();
        queue.submit([key(1), key(2), key(3)]);
        assert_eq!(taken(&queue), [1, 2]);
        queue.close();
        queue.submit([key(4)]);
        assert!(taken(&queue).is_empty());
        assert!(!queue.is_idle());
        assert!(queue.interruption(&key(1)).is_none());
        queue.settle([key(1), key(2)].iter());
        assert!(queue.is_idle());
    }
}
