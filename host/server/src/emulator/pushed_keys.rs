//! Keys that EC2 Instance Connect pushed to instances. They hold for a minute, so they are
//! in memory alone.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use orrery_core::RealmKey;
use orrery_core::resources::Instance;
use orrery_core::resources::instances::State;

use super::Emulator;
use crate::service::{NotPushed, PushedKey};

/// How long a key holds, in milliseconds.
const LIFE: i64 = 60_000;
/// The most keys of one instance; the oldest go.
const MOST: usize = 100;

struct Key {
    user: String,
    line: String,
    until: i64,
}

/// What was pushed lately, by realm and instance.
#[derive(Default)]
pub(super) struct PushedKeys(Mutex<HashMap<(RealmKey, String), Vec<Key>>>);

impl PushedKeys {
    fn all(&self) -> MutexGuard<'_, HashMap<(RealmKey, String), Vec<Key>>> {
        // A push that panics leaves keys that hold, at most one too few.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those of resources that are no more do not hold.
    pub(super) fn clear(&self) {
        self.all().clear();
    }
}

impl Emulator {
    /// Pushes a key to a running instance.
    pub(super) fn push_key(&self, pushed: PushedKey) -> Result<(), NotPushed> {
        let realm = RealmKey {
            account: pushed.account.as_str().into(),
            region: pushed.region.as_str().into(),
        };
        let call = self.circumstances.call(&realm, "");
        // A realm that nobody has used is not made for the question.
        let known = self.store.existing(&realm);
        let present = known.and_then(|_| self.store.snapshot(&call).ok());
        let present = present.ok_or(NotPushed::NoInstance)?;
        let instance = present.get::<Instance>(&pushed.instance);
        let instance = instance.map_err(|_| NotPushed::NoInstance)?;
        let zone = instance.reservation(&present).map(|launch| &launch.zone);
        if pushed
            .zone
            .is_some_and(|wanted| zone.is_none_or(|zone| *zone != wanted))
        {
            return Err(NotPushed::NoInstance);
        }
        if instance.state != State::Running {
            return Err(NotPushed::NotRunning);
        }
        let now = call.now.0;
        let mut all = self.pushed_keys.all();
        all.retain(|_, keys| {
            keys.retain(|key| now < key.until);
            !keys.is_empty()
        });
        let keys = all.entry((realm, pushed.instance)).or_default();
        keys.retain(|key| (&key.user, &key.line) != (&pushed.user, &pushed.key));
        keys.drain(..(keys.len() + 1).saturating_sub(MOST));
        keys.push(Key {
            user: pushed.user,
            line: pushed.key,
            until: now.saturating_add(LIFE),
        });
        Ok(())
    }

    /// The keys that somebody may come with now, the oldest first, by the user as whom:
    /// `managed-ssh-keys/active-keys/<user>/`.
    pub(super) fn active_keys(
        &self,
        realm: &RealmKey,
        instance: &str,
    ) -> BTreeMap<String, Vec<String>> {
        let mut by_user: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let all = self.pushed_keys.all();
        // Most of the time there is none at all.
        if all.is_empty() {
            return by_user;
        }
        let now = self.circumstances.clock.now();
        let keys = all.get(&(realm.clone(), instance.to_owned()));
        for key in keys.into_iter().flatten().filter(|key| now < key.until) {
            let of_user = by_user.entry(key.user.clone()).or_default();
            of_user.push(key.line.clone());
        }
        by_user
    }
}
