//! The table of mock machines: what each was asked to be, and when it will be that.
//!
//! Time is tokio's, so tests may pause it; a machine without delay never reads it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hashbrown::HashMap;
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

#[derive(Debug)]
struct Machine {
    to: Power,
    /// None once it is there.
    at: Option<Instant>,
    emulator: Arc<str>,
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
    table: HashMap<Box<str>, Machine>,
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
}

impl Machines {
    pub(crate) fn len(&self) -> usize {
        self.lock().table.len()
    }

    /// The machine, unless there is none or it has gone by now.
    pub(crate) fn get(&self, id: &str) -> Option<Seen> {
        let table = &mut self.lock().table;
        let seen = table.get(id)?.seen();
        if seen.power == Power::Absent {
            table.remove(id);
            return None;
        }
        Some(seen)
    }

    /// Makes the machine be that after the delay, whatever it is now.
    pub(crate) fn turn(&self, id: &str, emulator: &str, to: Power, delay: Duration) -> Seen {
        let mut held = self.lock();
        let at = (!delay.is_zero()).then(|| Instant::now() + delay);
        let machine = Machine {
            to,
            at,
            emulator: held.emulator(emulator),
        };
        let seen = machine.seen();
        match seen.power {
            Power::Absent => held.table.remove(id),
            _ => held.table.insert(id.into(), machine),
        };
        seen
    }

    /// The emulator's machines in the order of their ids.
    pub(crate) fn owned(&self, emulator: &str) -> Vec<(Box<str>, Seen)> {
        let table = &self.lock().table;
        let owned = table
            .iter()
            .filter(|(_, machine)| *machine.emulator == *emulator);
        let mut owned: Vec<_> = owned
            .map(|(id, machine)| (id.clone(), machine.seen()))
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
