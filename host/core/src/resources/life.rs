//! The life of what EC2 makes and deletes behind the call: states that follow from the
//! clock. A record with a field `life` says `living!();` in its `Resource`.
//!
//! At AWS a state takes from seconds to an hour; here each takes [`TRANSITION`], long
//! enough to be seen and short enough to wait for.

use orrery_wire::Timestamp;
use serde::{Deserialize, Serialize};

/// How long a state takes that leads to another, in milliseconds.
pub const TRANSITION: i64 = 200;
/// How long what is deleted can still be described, in milliseconds.
pub const REMEMBERED: i64 = 3_600_000;

/// What is happening to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Being made.
    Pending,
    /// Waits for somebody to accept it.
    PendingAcceptance,
    /// In use.
    Available,
    /// Being changed.
    Modifying,
    /// Being deleted.
    Deleting,
    /// Deleted, and not yet forgotten.
    Deleted,
    /// Refused by who was asked to accept it, and not yet forgotten.
    Rejected,
}

/// Where a thing is in its life, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// What is happening.
    pub phase: Phase,
    /// Since when.
    pub since: Timestamp,
}

impl Life {
    /// A life that is in this phase from now on.
    pub fn new(phase: Phase, now: Timestamp) -> Self {
        Self { phase, since: now }
    }

    /// When the phase ends by itself.
    pub fn due(&self) -> Option<Timestamp> {
        let lasts = match self.phase {
            Phase::Available | Phase::PendingAcceptance => return None,
            Phase::Pending | Phase::Modifying | Phase::Deleting => TRANSITION,
            Phase::Deleted | Phase::Rejected => REMEMBERED,
        };
        Some(Timestamp(self.since.0.saturating_add(lasts)))
    }

    /// The life after the present phase; `None` where the thing is forgotten.
    pub fn next(&self) -> Option<Self> {
        let since = self.due().unwrap_or(self.since);
        match self.phase {
            Phase::Pending | Phase::Modifying => Some(Self::new(Phase::Available, since)),
            Phase::Available | Phase::PendingAcceptance => Some(*self),
            Phase::Deleting => Some(Self::new(Phase::Deleted, since)),
            Phase::Deleted | Phase::Rejected => None,
        }
    }

    /// Lets time pass; `false` where the thing is forgotten by then.
    pub fn pass(&mut self, now: Timestamp) -> bool {
        while self.due().is_some_and(|due| due <= now) {
            match self.next() {
                Some(next) => *self = next,
                None => return false,
            }
        }
        true
    }

    /// As [`pass`](Self::pass), for what is not shown any longer once it is deleted.
    pub fn pass_unremembered(&mut self, now: Timestamp) -> bool {
        self.pass(now) && self.phase != Phase::Deleted
    }

    /// Whether the thing is there or coming: it keeps others from being deleted.
    pub fn is_live(&self) -> bool {
        !matches!(
            self.phase,
            Phase::Deleting | Phase::Deleted | Phase::Rejected
        )
    }

    /// The phase in EC2's usual words.
    pub fn state(&self) -> &'static str {
        match self.phase {
            Phase::Pending => "pending",
            Phase::PendingAcceptance => "pendingAcceptance",
            Phase::Available => "available",
            Phase::Modifying => "modifying",
            Phase::Deleting => "deleting",
            Phase::Deleted => "deleted",
            Phase::Rejected => "rejected",
        }
    }
}

/// Implements the parts of [`Resource`](crate::store::Resource) that let time pass for
/// a record with a field `life`.
macro_rules! living {
    () => {
        fn due(&self) -> Option<orrery_wire::Timestamp> {
            self.life.due()
        }

        fn elapse(transaction: &mut crate::store::Transaction<'_>, ordinal: u64) {
            let table = transaction.table::<Self>();
            match table.at(ordinal).and_then(|record| record.life.next()) {
                Some(next) => {
                    transaction.update_at::<Self>(ordinal, |record| record.life = next);
                }
                None => {
                    transaction.remove_at::<Self>(ordinal);
                }
            }
        }
    };
}
pub(crate) use living;
