//! What an account has chosen for its storage in a region: encryption by default, and
//! what may be shared with everybody.

use orrery_wire::{Str, text};
use serde::{Deserialize, Serialize};

use crate::store::{Realm, Transaction};

use super::RegionSettings;

/// Which public sharing of snapshots is blocked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SnapshotSharing {
    /// None.
    #[default]
    Unblocked,
    /// Snapshots cannot become public; those that are stay so.
    BlockNew,
    /// Snapshots cannot become public, and public ones are hidden.
    BlockAll,
}

impl SnapshotSharing {
    /// EC2's name.
    pub fn name(self) -> Str {
        match self {
            Self::Unblocked => text!("unblocked"),
            Self::BlockNew => text!("block-new-sharing"),
            Self::BlockAll => text!("block-all-sharing"),
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        let all = [Self::Unblocked, Self::BlockNew, Self::BlockAll];
        all.into_iter().find(|one| one.name() == name)
    }
}

/// The part of the [`RegionSettings`] that is about storage.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StorageSettings {
    /// New volumes and copies of snapshots are encrypted.
    pub encrypted: bool,
    /// ARN of the key to encrypt with, where it is not AWS's own.
    pub kms_key: Option<Str>,
    /// Which public sharing of snapshots is blocked.
    pub snapshot_sharing: SnapshotSharing,
    /// Images cannot become public. AWS blocks it for accounts that share none.
    pub blocks_public_images: bool,
}

impl Default for StorageSettings {
    fn default() -> Self {
        Self {
            encrypted: false,
            kms_key: None,
            snapshot_sharing: SnapshotSharing::Unblocked,
            blocks_public_images: true,
        }
    }
}

impl StorageSettings {
    /// The settings of a realm.
    pub fn of(realm: &Realm) -> Self {
        RegionSettings::of(realm).storage
    }

    /// Changes the settings of a realm.
    pub fn change(transaction: &mut Transaction<'_>, change: impl FnOnce(&mut Self)) {
        RegionSettings::change(transaction, |settings| change(&mut settings.storage));
    }
}
