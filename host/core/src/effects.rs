//! What an operation wants done outside, as data.
//!
//! Effects are hints to look: the desired state itself is in the store, so an
//! effect that is lost in a crash is found again by walking the tables.

use orrery_wire::Str;

/// One thing to do outside once the commit that carries it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The desired state of the instance at this ordinal may differ from what is
    /// observed.
    Reconcile {
        /// Ordinal of the instance in its realm's table.
        instance: u64,
    },
    /// A VM manager may have something to do for the image at this ordinal.
    Image {
        /// Ordinal of the image in its realm's table.
        image: u64,
    },
    /// The same for the volume at this ordinal.
    Volume {
        /// Ordinal of the volume in its realm's table.
        volume: u64,
    },
    /// The same for the snapshot at this ordinal.
    Snapshot {
        /// Ordinal of the snapshot in its realm's table.
        snapshot: u64,
    },
    /// The same for what is left of a volume or a snapshot.
    Remnant {
        /// Ordinal of the remnant in its realm's table.
        remnant: u64,
    },
    /// Something that the operator should read once in the log.
    Warn {
        /// One sentence.
        message: Str,
    },
}
