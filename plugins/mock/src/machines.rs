//! The table of mock machines: what each was asked to be, and when it will be that.
//!
//! Time is tokio's, so tests may pause it; a machine without delay never reads it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use orrery_contract::{InstanceId, Power, Str};
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
    emulator: Str,
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
    table: Mutex<HashMap<InstanceId, Machine>>,
}

impl Machines {
    pub(crate) fn len(&self) -> usize {
        self.lock().len()
    }

    /// The machine, unless there is none or it has gone by now.
    pub(crate) fn get(&self, id: &InstanceId) -> Option<Seen> {
        let mut table = self.lock();
        let seen = table.get(id)?.seen();
        if seen.power == Power::Absent {
            table.remove(id);
            return None;
        }
        Some(seen)
    }

    /// Makes the machine be that after the delay, whatever it is now.
    pub(crate) fn turn(&self, id: &InstanceId, emulator: &Str, to: Power, delay: Duration) -> Seen {
        let at = (!delay.is_zero()).then(|| Instant::now() + delay);
        let machine = Machine {
            to,
            at,
            emulator: emulator.clone(),
        };
        let seen = machine.seen();
        let mut table = self.lock();
        match table.entry(id.clone()) {
            Entry::Occupied(entry) if seen.power == Power::Absent => {
                entry.remove();
            }
            Entry::Occupied(mut entry) => {
                entry.insert(machine);
            }
            Entry::Vacant(_) if seen.power == Power::Absent => {}
            Entry::Vacant(entry) => {
                entry.insert(machine);
            }
        }
        seen
    }

    /// The emulator's machines in the order of their ids.
    pub(crate) fn owned(&self, emulator: &str) -> Vec<(InstanceId, Seen)> {
        let table = self.lock();
        let owned = table
            .iter()
            .filter(|(_, machine)| machine.emulator.as_str() == emulator);
        let mut owned: Vec<_> = owned
            .map(|(id, machine)| (id.clone(), machine.seen()))
            .filter(|(_, seen)| seen.power != Power::Absent)
            .collect();
        owned.sort_by(|(left, _), (right, _)| left.as_str().cmp(right.as_str()));
        owned
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<InstanceId, Machine>> {
        // Every change is one insert or remove, so a panic leaves the table whole.
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
