//! What instances read at the metadata service: a tree each, made of the store when somebody
//! asks and kept until what it is made of changes.

mod asked;
mod facts;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Context as _;
use arc_swap::ArcSwap;
use arcstr::ArcStr;
use hyper::StatusCode;
use orrery_compute::InstanceKey;
use orrery_contract::Caller;
use orrery_core::resources::Instance;
use orrery_core::{RealmKey, Store};
use orrery_metadata::service::{Answer, Ask, Machine, Secrets, refused};
use orrery_metadata::tokens::Tokens;
use orrery_metadata::tree::{Role, Signature, Tree};
use orrery_metadata::{Extras, LoadError, MountTable, Signatures};
use tokio::sync::OnceCell;

use super::Circumstances;
use super::initiator::Late;
use super::machines::realm_of;

/// How long a plugin may take to answer, in milliseconds.
const PATIENCE_MS: u32 = 250;
/// Trees that are kept; with more of them they are made anew.
const KEPT: usize = 4_096;

/// The trees of all instances.
pub(crate) struct Trees {
    store: Arc<Store>,
    circumstances: Arc<Circumstances>,
    emulator: Arc<Late>,
    emulator_id: String,
    tokens: Tokens,
    extras: Extras,
    mounts: ArcSwap<MountTable>,
    kept: Mutex<HashMap<ArcStr, Arc<Kept>>>,
}

/// A tree, and for how long it is one.
struct Kept {
    /// Commits that the instance's realm and the account's were in last.
    versions: (u64, u64),
    tree: Tree,
    signatures: OnceCell<Signatures>,
}

/// What answers to an instance are made with.
struct With<'a> {
    made: Made<'a>,
    mounts: Arc<MountTable>,
    by: Caller,
}

impl<'a> With<'a> {
    /// The instance at this moment.
    fn machine(&self) -> Machine<'_, Made<'a>> {
        let trees = self.made.trees;
        Machine {
            tree: &self.made.kept.tree,
            secrets: &self.made,
            tokens: &trees.tokens,
            mounts: &self.mounts,
            by: &self.by,
            initiator: &*trees.emulator,
            now_ms: u64::try_from(trees.circumstances.clock.now()).unwrap_or_default(),
        }
    }
}

impl Trees {
    pub(super) fn new(
        store: Arc<Store>,
        circumstances: Arc<Circumstances>,
        emulator: Arc<Late>,
        emulator_id: String,
        secret: &[u8; 32],
        extras: Extras,
    ) -> Self {
        Self {
            store,
            circumstances,
            emulator,
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
            made: Made { trees: self, kept },
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

    /// Whether an instance has this address.
    pub(crate) fn has(&self, key: &InstanceKey, address: IpAddr) -> bool {
        let Some(kept) = self.of(key) else {
            return false;
        };
        let address = address.to_string();
        let interfaces = kept.tree.facts.instance.network_interfaces.iter().flatten();
        interfaces.into_iter().any(|interface| {
            let v4 = interface.private_ip_addresses.iter().flatten();
            let v6 = interface.ipv6_addresses.iter().flatten();
            v4.filter_map(|it| it.private_ip_address.as_deref())
                .chain(v6.filter_map(|it| it.ipv6_address.as_deref()))
                .any(|own| own == address)
        })
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
        let emulator = self.emulator.get();
        let keys = emulator.map(|it| it.active_keys(&realm_key, &instance.id));
        let keys = keys.unwrap_or_default();
        let is_fresh =
            |kept: &Arc<Kept>| kept.versions == versions && kept.tree.facts.active_keys == keys;
        if let Some(kept) = kept.filter(is_fresh) {
            return Some(kept);
        }
        let facts = facts::of(&realm, account.as_deref(), key.instance, keys)?;
        let made = Arc::new(Kept {
            versions,
            tree: Tree::new(Arc::new(facts), &self.extras),
            signatures: OnceCell::new(),
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

/// What of a tree is made when it is asked for.
struct Made<'a> {
    trees: &'a Trees,
    kept: &'a Kept,
}

impl Made<'_> {
    /// Makes all signatures, which takes milliseconds.
    async fn sign(&self) -> anyhow::Result<Signatures> {
        let emulator = self
            .trees
            .emulator
            .get()
            .context("the emulator has ended")?;
        let identity = emulator.identity().await?;
        let document = self.kept.tree.document().clone();
        Ok(tokio::task::spawn_blocking(move || identity.sign(&document)).await?)
    }
}

impl Secrets for Made<'_> {
    fn credentials(&self, tree: &Tree, role: &Role) -> Option<String> {
        let emulator = self.trees.emulator.get()?;
        let realm = RealmKey {
            account: tree.facts.account.clone(),
            region: tree.facts.region.clone(),
        };
        let given = match role {
            Role::Profile(role) => emulator.role_credentials(&realm, tree.facts.id(), role),
            Role::Instance => emulator.own_credentials(&realm, tree.facts.id()),
        };
        Some(given.document())
    }

    async fn signature(&self, _: &Tree, signature: Signature) -> Option<String> {
        let made = self.kept.signatures.get_or_try_init(|| self.sign()).await;
        let made = made.inspect_err(|error| {
            tracing::error!(%error, "an identity document cannot be signed");
        });
        let all = made.ok()?;
        Some(match signature {
            Signature::Bare => all.signature.clone(),
            Signature::Pkcs7 => all.pkcs7.clone(),
            Signature::Rsa2048 => all.rsa2048.clone(),
        })
    }
}
