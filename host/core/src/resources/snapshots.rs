//! EBS snapshots.

use std::sync::Arc;

use orrery_wire::{Str, Timestamp, text};
use serde::{Deserialize, Serialize};

use crate::{Ec2Error, ErrorCode, filters::Values, progress, store::Resource, tags::Tags};

use super::{
    Permissions,
    backing::{Content, SnapshotBacking},
    identified,
};

/// Fast restore of a snapshot in one zone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FastRestore {
    /// Availability zone name.
    pub zone: Str,
    /// When it was asked for.
    pub enabled: Timestamp,
    /// When it was asked to end.
    pub disabled: Option<Timestamp>,
}

impl FastRestore {
    /// EC2's name of its state.
    pub fn state(&self, now: Timestamp) -> Str {
        let done = |since, takes| progress::is_done(since, takes, now);
        match self.disabled {
            Some(since) if done(since, progress::FIRST) => text!("disabled"),
            Some(_) => text!("disabling"),
            None if done(self.enabled, progress::BACKGROUND) => text!("enabled"),
            None if done(self.enabled, progress::FIRST) => text!("optimizing"),
            None => text!("enabling"),
        }
    }
}

/// A snapshot.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Snapshot {
    /// `snap-…`
    pub id: Str,
    /// The volume it was made from, or for copies `vol-ffffffff`.
    pub volume: Str,
    /// Size of that volume in GiB.
    pub volume_size: i32,
    /// ARN of the key that encrypts it, where it is encrypted.
    pub kms_key: Option<Str>,
    /// Description, possibly empty.
    pub description: Str,
    /// When it was begun.
    pub started: Timestamp,
    /// Minutes within which a copy was to be done, where the copy said so.
    pub copy_minutes: Option<i32>,
    /// Who may make volumes from it.
    pub permissions: Permissions,
    /// Zones in which volumes made from it are fast at once.
    pub fast_restores: Vec<FastRestore>,
    /// What a VM manager has of it.
    #[serde(default)]
    pub backing: Option<Arc<SnapshotBacking>>,
    /// Tags.
    pub tags: Tags,
}

impl Snapshot {
    /// A new snapshot that its owner alone may use.
    pub fn new(id: Str, volume: Str, volume_size: i32, started: Timestamp) -> Self {
        Self {
            id,
            volume,
            volume_size,
            kms_key: None,
            description: Str::new(),
            started,
            copy_minutes: None,
            permissions: Permissions::default(),
            fast_restores: Vec::new(),
            backing: None,
            tags: Tags::default(),
        }
    }

    /// How much of it is there, 0 to 100.
    pub fn percent(&self, now: Timestamp) -> i64 {
        match self.backing.as_deref() {
            Some(SnapshotBacking::Taking { .. } | SnapshotBacking::Failed(_)) => 0,
            Some(SnapshotBacking::Taken { .. }) => 100,
            None => progress::percent(self.started, progress::FIRST, now),
        }
    }

    /// What a VM manager has of it.
    pub fn content(&self) -> Option<&Content> {
        match self.backing.as_deref() {
            Some(SnapshotBacking::Taken { content, .. }) => Some(content),
            _ => None,
        }
    }

    /// Whether its content is still to be taken.
    pub fn is_waiting(&self) -> bool {
        let backing = self.backing.as_deref();
        matches!(backing, Some(SnapshotBacking::Taking { .. }))
    }

    /// Why there will be nothing of it.
    pub fn failure(&self) -> Option<&Str> {
        match self.backing.as_deref() {
            Some(SnapshotBacking::Failed(reason)) => Some(&reason.message),
            _ => None,
        }
    }

    /// When it was completed, where it is.
    pub fn completed(&self, now: Timestamp) -> Option<Timestamp> {
        let end = match self.backing.as_deref() {
            Some(SnapshotBacking::Taken { since, .. }) => since.0,
            _ => self.started.0.saturating_add(progress::FIRST),
        };
        (self.percent(now) == 100).then_some(Timestamp(end))
    }

    /// `pending`, then `completed`, or `error`.
    pub fn state(&self, now: Timestamp) -> Str {
        if self.failure().is_some() {
            text!("error")
        } else if self.percent(now) == 100 {
            text!("completed")
        } else {
            text!("pending")
        }
    }

    /// Zones in which volumes made from it are fast at once.
    pub fn fast_zones(&self, now: Timestamp) -> Vec<Str> {
        let restores = self.fast_restores.iter();
        restores
            .filter(|restore| restore.state(now) == "enabled")
            .map(|restore| restore.zone.clone())
            .collect()
    }

    /// Gives the values of a documented filter, as the account that owns it sees them.
    pub fn offer(&self, name: &str, owner: &str, now: Timestamp, values: &mut Values<'_>) -> bool {
        match name {
            "description" => values.is(&self.description),
            "encrypted" => values.flag(self.kms_key.is_some()),
            "owner-id" => values.is(owner),
            "progress" => values.shown(format_args!("{}%", self.percent(now))),
            "snapshot-id" => values.is(&self.id),
            "start-time" => values.time(self.started),
            "status" => values.is(&self.state(now)),
            "storage-tier" => values.is("standard"),
            "transfer-type" => values.maybe(self.transfer_type().as_ref()),
            "volume-id" => values.is(&self.volume),
            "volume-size" => values.shown(self.volume_size),
            // Snapshots here are of accounts, and of none that AWS has a name for.
            "owner-alias" => {}
            _ => return false,
        }
        true
    }

    /// How a copy was made.
    pub fn transfer_type(&self) -> Option<Str> {
        (self.volume == COPIED).then(|| match self.copy_minutes {
            Some(_) => text!("time-based"),
            None => text!("standard"),
        })
    }
}

/// The volume that copies of snapshots show.
pub const COPIED: &str = "vol-ffffffff";

impl Resource for Snapshot {
    const PREFIX: &'static str = "snap-";
    const TYPE: &'static str = "snapshot";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidSnapshotNotFound;
    const NOUN: &'static str = "snapshot";
    identified!();

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [one] => format!("The snapshot '{one}' does not exist."),
            several => format!("The snapshots '{}' do not exist.", several.join(", ")),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
