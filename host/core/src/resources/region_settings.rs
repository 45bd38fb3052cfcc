//! What an account has chosen for itself in a region: the serial console, which tags
//! notices of scheduled events carry, the zone groups it has opted into, its storage.

use std::collections::BTreeSet;

use orrery_wire::{Str, text};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    store::{Realm, Resource, Transaction},
    tags::Tags,
};

use super::StorageSettings;

/// Which tags of an instance notices of its scheduled events carry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventTags {
    /// All that it has.
    pub all: bool,
    /// Those with these keys.
    pub keys: BTreeSet<Str>,
}

/// What new instances' metadata options are where their launch does not say; nothing
/// where the account has no preference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetadataDefaults {
    /// `optional` or `required`.
    pub tokens: Option<Str>,
    /// 1 to 64.
    pub hop_limit: Option<i32>,
    /// `enabled` or `disabled`, as the rest.
    pub endpoint: Option<Str>,
    /// Tags.
    pub tags: Option<Str>,
    /// Whether tokens must be required.
    pub enforced: Option<Str>,
}

/// The settings; a realm has one record once something was chosen.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RegionSettings {
    id: Str,
    /// Instances' serial consoles can be reached.
    pub serial_console: bool,
    /// What notices of scheduled events say.
    pub event_tags: EventTags,
    /// Zone groups that the account has opted into.
    pub zone_groups: BTreeSet<Str>,
    /// Defaults of metadata options.
    #[serde(default)]
    pub metadata: MetadataDefaults,
    /// Encryption and public sharing.
    #[serde(default)]
    pub storage: StorageSettings,
}

impl Default for RegionSettings {
    fn default() -> Self {
        Self {
            id: text!("region-settings"),
            serial_console: false,
            event_tags: EventTags::default(),
            zone_groups: BTreeSet::new(),
            metadata: MetadataDefaults::default(),
            storage: StorageSettings::default(),
        }
    }
}

impl RegionSettings {
    /// The settings of a realm.
    pub fn of(realm: &Realm) -> Self {
        let chosen = realm.table::<Self>().values().next();
        chosen.map(|chosen| Self::clone(chosen)).unwrap_or_default()
    }

    /// Changes the settings of a realm.
    pub fn change(transaction: &mut Transaction<'_>, change: impl FnOnce(&mut Self)) {
        let chosen = transaction.table::<Self>().iter().next();
        match chosen.map(|(ordinal, _)| ordinal) {
            Some(ordinal) => {
                transaction.update_at::<Self>(ordinal, change);
            }
            None => {
                let mut settings = Self::default();
                change(&mut settings);
                transaction.insert(|_| settings);
            }
        }
    }
}

impl Resource for RegionSettings {
    const PREFIX: &'static str = "";
    const TYPE: &'static str = "";
    const NOT_FOUND: ErrorCode = ErrorCode::InternalError;
    const NOUN: &'static str = "settings";

    fn id(&self) -> &Str {
        &self.id
    }

    fn tags(&self) -> &Tags {
        Tags::NONE
    }

    fn tags_mut(&mut self) -> Option<&mut Tags> {
        None
    }
}
