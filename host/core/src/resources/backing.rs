//! What VM managers have of volumes and snapshots. Those that no manager has are records and
//! nothing else.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{ErrorCode, store::Resource, tags::Tags};

use super::instances::{Handle, Reason};

/// What a VM manager has of a volume.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeBacking {
    /// The VM manager.
    pub manager: Str,
    /// What it knows the volume by. One that came with an instance has none until the
    /// manager was asked.
    pub handle: Option<Handle>,
    /// GiB that it has made; none before it has.
    pub size: Option<i32>,
    /// Why it cannot make the volume.
    pub failure: Option<Reason>,
}

/// A VM manager's content of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The VM manager.
    pub manager: Str,
    /// What it knows the content by. Copies of the snapshot have the same.
    pub handle: Handle,
}

/// What a VM manager has of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SnapshotBacking {
    /// It is to take the volume's content.
    Taking {
        /// The VM manager.
        manager: Str,
    },
    /// It has the content.
    Taken {
        /// What it has.
        content: Content,
        /// Since when.
        since: Timestamp,
    },
    /// It cannot take it.
    Failed(Reason),
}

/// What is to go of a volume or a snapshot that is no more: its VM manager has yet to see to
/// that.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Remnant {
    /// Names this record alone.
    pub id: Str,
    /// What it was.
    pub of: Remains,
    /// `vol-…` or `snap-…`
    pub name: Str,
    /// The VM manager.
    pub manager: Str,
    /// What it knows it by.
    pub handle: Option<Handle>,
}

/// What a remnant was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remains {
    /// A volume.
    Volume,
    /// A snapshot.
    Snapshot,
}

impl Resource for Remnant {
    const PREFIX: &'static str = "";
    const TYPE: &'static str = "";
    const NOT_FOUND: ErrorCode = ErrorCode::InternalError;
    const NOUN: &'static str = "remnant";

    fn id(&self) -> &Str {
        &self.id
    }

    fn tags(&self) -> &Tags {
        Tags::NONE
    }

    fn tags_mut(&mut self) -> Option<&mut Tags> {
        None
    }

    fn exists(&self) -> bool {
        false
    }
}
