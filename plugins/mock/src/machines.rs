//! The table of mock machines: what each was asked to be, and when it will be that.
//!
//! Time is tokio's, so tests may pause it; a machine without delay never reads it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hashbrown::{Equivalent, HashMap, HashSet};
use orrery_sdk::contract::Power;
use tokio::time::Instant;

/// A machine as it is now.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    pub(crate) power: Power,
    /// Time until it is what it was asked to be.
    pub(crate) left: Duration,
    /// Whether it was asked to be absent.
    pub(crate) ending: bool,
}

impl Seen {
    pub(crate) fn settled(power: Power) -> Self {
        Self {
            power,
            left: Duration::ZERO,
            ending: false,
        }
    }
}

/// How many machines that ended are remembered.
const GRAVES: usize = 1024;

/// Whose machine it is: ids are unique within an emulator.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    emulator: Arc<str>,
    id: Arc<str>,
}

/// A [`Key`] to look for.
#[derive(Clone, Copy, Debug, Hash)]
pub(crate) struct Name<'a> {
    pub(crate) emulator: &'a str,
    pub(crate) id: &'a str,
}

impl Equivalent<Key> for Name<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        *self.id == *key.id && *self.emulator == *key.emulator
    }
}

#[derive(Debug)]
struct Machine {
    to: Power,
    /// None once it is there.
    at: Option<Instant>,
}

impl Machine {
    fn seen(&self) -> Seen {
        let left = match self.at {
            None => Duration::ZERO,
            Some(at) => at.saturating_duration_since(Instant::now()),
        };
        let power = match self.to {
            to if left.is_zero() => to,
            Power::Running => Power::Starting,
            _ => Power::Stopping,
        };
        Seen {
            power,
            left,
            ending: self.to == Power::Absent,
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Machines {
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    table: HashMap<Key, Machine>,
    /// Machines that ended last, of which an old handle is not to be believed.
    ended: HashSet<Key>,
    /// The same in the order in which they ended.
    graves: VecDeque<Key>,
    /// The emulator that called last: most often it is the only one.
    emulator: Option<Arc<str>>,
}

impl Held {
    fn emulator(&mut self, id: &str) -> Arc<str> {
        match &self.emulator {
            Some(last) if **last == *id => Arc::clone(last),
            _ => Arc::clone(self.emulator.insert(id.into())),
        }
    }

    fn end(&mut self, name: Name<'_>) {
        let key = match self.table.remove_entry(&name) {
            Some((key, _)) => key,
            None => self.key(name),
        };
        if self.ended.insert(key.clone()) {
            self.graves.push_back(key);
        }
        if self.graves.len() > GRAVES
            && let Some(oldest) = self.graves.pop_front()
        {
            self.ended.remove(&oldest);
        }
    }

    fn key(&mut self, name: Name<'_>) -> Key {
        Key {
            emulator: self.emulator(name.emulator),
            id: name.id.into(),
        }
    }
}

impl Machines {
    pub(crate) fn len(&self) -> usize {
        self.lock().table.len()
    }

    /// The machine, unless there is none or it has gone by now.
    pub(crate) fn get(&self, name: Name<'_>) -> Option<Seen> {
        let mut held = self.lock();
        let seen = held.table.get(&name)?.seen();
        if seen.power == Power::Absent {
            held.end(name);
            return None;
        }
        Some(seen)
    }

    /// Whether the machine is known to have ended.
    pub(crate) fn has_ended(&self, name: Name<'_>) -> bool {
        self.lock().ended.contains(&name)
    }

    /// Makes the machine be that after the delay, whatever it is now.
    pub(crate) fn turn(&self, name: Name<'_>, to: Power, delay: Duration) -> Seen {
        let mut held = self.lock();
        let at = (!delay.is_zero()).then(|| Instant::now() + delay);
        let machine = Machine { to, at };
        let seen = machine.seen();
        if seen.power == Power::Absent {
            held.end(name);
        } else {
            let key = held.key(name);
            held.table.insert(key, machine);
        }
        seen
    }

    /// The emulator's machines in the order of their ids.
    pub(crate) fn owned(&self, emulator: &str) -> Vec<(Arc<str>, Seen)> {
        let table = &self.lock().table;
        let owned = table.iter().filter(|(key, _)| *key.emulator == *emulator);
        let mut owned: Vec<_> = owned
            .map(|(key, machine)| (Arc::clone(&key.id), machine.seen()))
            .filter(|(_, seen)| seen.power != Power::Absent)
            .collect();
        owned.sort_by(|(left, _), (right, _)| left.cmp(right));
        owned
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        // Every change is one insert or remove, so a panic leaves the table whole.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
