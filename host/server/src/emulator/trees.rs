//! What instances read at the metadata service: a tree each, made of the store when somebody
//! asks and kept until what it is made of changes.

mod asked;
mod facts;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::ArcSwap;
use arcstr::ArcStr;
use hyper::StatusCode;
use orrery_compute::InstanceKey;
use orrery_contract::Caller;
use orrery_contract::under_way::Initiator;
use orrery_core::resources::Instance;
use orrery_core::{RealmKey, Store};
use orrery_metadata::service::{Answer, Ask, Machine, Secrets, refused};
use orrery_metadata::tokens::Tokens;
use orrery_metadata::tree::{Role, Signature, Tree};
use orrery_metadata::{Extras, LoadError, MountTable};

use super::Circumstances;
use super::machines::realm_of;

/// How long a plugin may take to answer, in milliseconds.
const PATIENCE_MS: u32 = 250;
/// Trees that are kept; with more of them they are made anew.
const KEPT: usize = 4_096;

/// The trees of all instances.
pub(crate) struct Trees {
    pub(super) store: Arc<Store>,
    pub(super) circumstances: Arc<Circumstances>,
    pub(super) initiator: Arc<dyn Initiator>,
    pub(super) emulator_id: String,
    pub(super) tokens: Tokens,
    pub(super) extras: Extras,
    mounts: ArcSwap<MountTable>,
    kept: Mutex<HashMap<ArcStr, Arc<Kept>>>,
}

/// A tree, and for how long it is one.
struct Kept {
    /// Commits that the instance's realm and the account's were in last.
    versions: (u64, u64),
    tree: Tree,
}

/// What answers to an instance are made with.
struct With<'a> {
    trees: &'a Trees,
    kept: &'a Kept,
    mounts: Arc<MountTable>,
    by: Caller,
}

impl With<'_> {
    /// The instance at this moment.
    fn machine(&self) -> Machine<'_, Trees> {
        let now = self.trees.circumstances.clock.now();
        Machine {
            tree: &self.kept.tree,
            secrets: self.trees,
            tokens: &self.trees.tokens,
            mounts: &self.mounts,
            by: &self.by,
            initiator: &*self.trees.initiator,
            now_ms: u64::try_from(now).unwrap_or_default(),
        }
    }
}

impl Trees {
    pub(super) fn new(
        store: Arc<Store>,
        circumstances: Arc<Circumstances>,
        initiator: Arc<dyn Initiator>,
        emulator_id: String,
        secret: &[u8; 32],
        extras: Extras,
    ) -> Self {
        Self {
            store,
            circumstances,
            initiator,
            emulator_id,
            tokens: Tokens::new(secret),
            extras,
            mounts: ArcSwap::from_pointee(MountTable::default()),
            kept: Mutex::default(),
        }
    }

    /// Goes on with other mounts of plugins.
    pub(super) fn mount(&self, mounts: MountTable) {
        self.mounts.store(Arc::new(mounts));
    }

    /// Answers a request of an instance.
    pub(crate) async fn answer(&self, key: &InstanceKey, ask: &Ask<'_>, over_ipv6: bool) -> Answer {
        match self.of(key) {
            Some(kept) => {
                let with = self.with(key, &kept);
                with.machine().answer(ask, over_ipv6).await
            }
            None => refused(StatusCode::NOT_FOUND).into(),
        }
    }

    /// All that an answer to the instance is made with.
    fn with<'a>(&'a self, key: &InstanceKey, kept: &'a Kept) -> With<'a> {
        With {
            trees: self,
            kept,
            mounts: self.mounts.load_full(),
            by: Caller {
                emulator_id: self.emulator_id.clone(),
                account: key.account.to_string(),
                region: key.region.to_string(),
                request_id: None,
                deadline_ms: PATIENCE_MS,
            },
        }
    }

    /// The tree of an instance as it is now.
    fn of(&self, key: &InstanceKey) -> Option<Arc<Kept>> {
        let realm_key = realm_of(key);
        // Who asks about a realm that is gone does not bring it back.
        self.store.existing(&realm_key)?;
        let call = self.circumstances.call(&realm_key, "");
        let realm = self.store.snapshot(&call).ok()?;
        let account = self.store.existing(&RealmKey::account_wide(&key.account));
        let versions = (
            realm.version,
            account.as_ref().map_or(0, |realm| realm.version),
        );
        let instance = realm.table::<Instance>().at(key.instance)?;
        let kept = self.lock().get(&instance.id).cloned();
        if let Some(kept) = kept.filter(|kept| kept.versions == versions) {
            return Some(kept);
        }
        let facts = facts::of(&realm, account.as_deref(), key.instance)?;
        let made = Arc::new(Kept {
            versions,
            tree: Tree::new(Arc::new(facts), &self.extras),
        });
        let mut all = self.lock();
        if all.len() >= KEPT {
            all.clear();
        }
        all.insert(instance.id.clone(), Arc::clone(&made));
        Some(made)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ArcStr, Arc<Kept>>> {
        // Every change is one insert or clear.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Everything that plugins mount in the emulator's tree.
///
/// # Errors
/// Mounts that do not go with one another or with the tree.
pub(crate) fn table(mounts: &[orrery_metadata::Mounts]) -> Result<MountTable, LoadError> {
    MountTable::new(orrery_metadata::tree::OWN, mounts)
}

impl Secrets for Trees {
    fn credentials(&self, _tree: &Tree, _role: &Role) -> Option<String> {
        None
    }

    async fn signature(&self, _tree: &Tree, _signature: Signature) -> Option<String> {
        None
    }
}
