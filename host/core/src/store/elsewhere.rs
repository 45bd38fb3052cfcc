//! The realms beside the caller's: what accounts share and what is copied between
//! regions is read here.
//!
//! A request gets the list of realms as it was when the request began, so that a
//! handler looks around without any lock. What it sees of another realm is the value
//! of the moment; nothing can be written there.

use std::sync::Arc;

use imbl::OrdMap;

use super::{Cell, Realm, RealmKey};

/// Every realm in use, to be read.
#[derive(Clone, Default)]
pub struct Elsewhere(OrdMap<RealmKey, Arc<Cell>>);

impl Elsewhere {
    pub(super) fn new(realms: OrdMap<RealmKey, Arc<Cell>>) -> Self {
        Self(realms)
    }

    /// These realms and no others.
    #[cfg(test)]
    pub fn of(realms: impl IntoIterator<Item = Realm>) -> Self {
        let cells = realms.into_iter();
        Self(
            cells
                .map(|realm| (realm.key.clone(), Cell::holding(realm)))
                .collect(),
        )
    }

    /// The present value of a realm, where it is in use.
    pub fn realm(&self, key: &RealmKey) -> Option<Arc<Realm>> {
        Some(self.0.get(key)?.current.load_full())
    }

    /// The present values of all realms.
    pub fn all(&self) -> impl Iterator<Item = Arc<Realm>> + '_ {
        self.0.keys().filter_map(|key| self.realm(key))
    }

    /// The present values of the region's realms of accounts other than this one.
    pub fn others<'a>(
        &'a self,
        account: &'a str,
        region: &'a str,
    ) -> impl Iterator<Item = Arc<Realm>> + 'a {
        let foreign = move |key: &&RealmKey| key.region == region && key.account != account;
        self.0
            .keys()
            .filter(foreign)
            .filter_map(|key| self.realm(key))
    }
}
