//! EC2 behind the HTTP seam: the store, its journal and the machines, put together.

mod announced;
mod calls;
mod concerned;
mod consoles;
mod control;
mod credentials;
mod engine;
mod events;
mod iam;
mod identity;
mod initiator;
mod kept;
mod launch_spec;
mod logged;
mod machines;
mod offers;
mod peers;
mod pushed_keys;
mod reload;
mod roster;
mod secrets;
mod settings;
mod storage;
#[cfg(test)]
mod tests;
mod things;
mod trees;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::Context as _;
use arc_swap::ArcSwap;
use arcstr::ArcStr;
pub(crate) use control::cleanup_facts;
use offers::Offers;
use orrery_chain::{Chain, Limits};
use orrery_compute::{Backend, Cleared, Compute, InstanceKey, ThingKind};
use orrery_contract::under_way::Initiator;
use orrery_contract::{DynManager, vm};
use orrery_core::effects::Effect;
use orrery_core::ids::stable_hash;
use orrery_core::operations::instances::machines as core_machines;
use orrery_core::resources::Instance;
use orrery_core::resources::instances::State;
use orrery_core::store::{Commit, CommitSink, Elsewhere, Entropy};
use orrery_core::{Call, Realm, RealmKey, Settings, Store};
use orrery_docker::Docker;
use orrery_journal::Journal;
use orrery_plugins::Stores;
use orrery_wire::Timestamp;
use tokio::sync::{Notify, mpsc};
pub(crate) use trees::{Trees, table};

use crate::aws::sessions::Sessions;
use crate::built_in::BuiltIn;
use crate::config::values::{UnknownParameters, VmManager};
use crate::config::{Config, Persistence};
use crate::doors::Doors;
use crate::metadata::{Delivery, SERVICE};
use crate::plugins::{self, Installed, Plugins};
use crate::{clock::Clock, entropy, tasks};

/// How often instances that ended long ago are forgotten.
const SWEEP: Duration = Duration::from_secs(60);
/// Most machines that are looked at together because plugins say so.
const HINTS: usize = 256;

/// How long a start waits for VM managers to say what they can do: one that needs longer gets
/// images of its own alone meanwhile.
const FIRST_WORD: Duration = Duration::from_secs(5);
/// How long a start waits for the images of VM managers.
const FIRST_IMAGES: Duration = Duration::from_millis(500);

/// What every call has in common.
pub(crate) struct Circumstances {
    settings: ArcSwap<Settings>,
    clock: Arc<Clock>,
}

impl Circumstances {
    fn call(&self, key: &RealmKey, request_id: &str) -> Call {
        Call {
            account: key.account.clone(),
            region: key.region.clone(),
            request_id: request_id.into(),
            now: Timestamp(self.clock.now()),
            settings: self.settings.load_full(),
            account_wide: None,
            console: None,
            elsewhere: Elsewhere::default(),
        }
    }
}

/// Where the seeds of new realms come from: the system, or `ORRERY_SEED`, so that ids
/// are the same in every run.
struct Seeds(Option<u64>);

impl Entropy for Seeds {
    fn seed(&self, key: &RealmKey) -> u64 {
        let of_realm = |seed: u64| stable_hash(&[&seed.to_string(), &key.account, &key.region]);
        self.0.map_or_else(entropy::bits, of_realm)
    }
}

/// Hands every commit to the journal, and its effects to compute.
struct Sink {
    journal: Arc<Journal>,
    compute: Arc<OnceLock<Compute>>,
    concerned: concerned::Note,
    /// Told when VPCs may reach others than before.
    peers: Arc<Notify>,
}

impl CommitSink for Sink {
    fn committed(&self, commit: Arc<Commit>) {
        let noted = Arc::clone(&commit);
        self.journal
            .append(commit.sequence, move || kept::entries(&noted));
    }

    fn published(&self, commit: &Arc<Commit>) {
        if peers::concerns(commit) {
            self.peers.notify_one();
        }
        let (mut instances, mut things) = (Vec::new(), Vec::new());
        for part in &commit.parts {
            for effect in &part.effects {
                match effect {
                    Effect::Reconcile { instance } => {
                        instances.push(key(&part.realm.key, *instance));
                    }
                    Effect::Image { image } => {
                        things.push(things::thing(&part.realm.key, ThingKind::Image, *image));
                    }
                    Effect::Volume { volume } => {
                        things.push(things::thing(&part.realm.key, ThingKind::Volume, *volume));
                    }
                    Effect::Snapshot { snapshot } => {
                        let kind = ThingKind::Snapshot;
                        things.push(things::thing(&part.realm.key, kind, *snapshot));
                    }
                    Effect::Remnant { remnant } => {
                        things.push(things::thing(&part.realm.key, ThingKind::Remnant, *remnant));
                    }
                    Effect::Warn { message } => tracing::warn!("{message}"),
                }
            }
        }
        let Some(compute) = self.compute.get() else {
            return;
        };
        if !instances.is_empty() {
            compute.submit_many(instances);
        }
        if !things.is_empty() {
            compute.submit_things(things);
        }
        if compute.adapts_any() {
            self.concerned.note(commit);
        }
    }
}

fn key(realm: &RealmKey, instance: u64) -> InstanceKey {
    InstanceKey {
        instance,
        account: realm.account.clone(),
        region: realm.region.clone(),
    }
}

/// The whole of EC2.
pub struct Emulator {
    store: Arc<Store>,
    journal: Arc<Journal>,
    compute: Compute,
    circumstances: Arc<Circumstances>,
    /// What plugins may ask for that are called in the emulator's own name.
    initiator: Arc<dyn Initiator>,
    /// What happened to instances lately.
    events: Arc<events::Events>,
    emulator_id: String,
    chain: ArcSwap<Chain>,
    /// What VM managers have of images; none where no plugin is chosen.
    offers: Option<Arc<Offers>>,
    unknown_parameters: orrery_wire::query::Unknown,
    form_limits: orrery_wire::form::Limits,
    keeps: bool,
    plugins: ArcSwap<Vec<Arc<Installed>>>,
    /// Ids of VM managers that new instances may get.
    chosen: Vec<String>,
    /// What they keep.
    stores: Arc<Stores>,
    /// Where an engine may be.
    docker: Option<Arc<Docker>>,
    /// Told when VPCs may reach others than before.
    peers: Arc<Notify>,
    /// What instances read at the metadata service.
    trees: Arc<Trees>,
    /// How they ask for it.
    delivery: Arc<Delivery>,
    /// Where they call the emulator.
    doors: Arc<Doors>,
    /// What signs identity documents.
    vouching: identity::Vouching,
    sessions: Arc<Sessions>,
    pushed_keys: pushed_keys::PushedKeys,
    /// What instances were given lately.
    given: credentials::Given,
}

impl Emulator {
    /// Takes up the state of the configuration's folder and goes on with its machines.
    ///
    /// # Errors
    /// State that cannot be opened: a sentence that names it.
    pub async fn start(
        config: &Config,
        plugins: Plugins,
        built_in: BuiltIn,
    ) -> anyhow::Result<Arc<Self>> {
        let managers = managers(&plugins.installed, &built_in);
        let settings = settings::of(config, &managers)?;
        let emulator_id = plugins.emulator_id;
        let chain = Chain::new(
            &emulator_id,
            Limits::default(),
            &plugins::overrides(&plugins.installed),
        );
        let keeps = config.persistence == Persistence::File;
        let journal = Arc::new(if keeps {
            Journal::open(&config.state_dir)?
        } else {
            Journal::memory()
        });
        let circumstances = Arc::new(Circumstances {
            settings: ArcSwap::from_pointee(settings),
            clock: Arc::clone(&plugins.clock),
        });
        let secrets = secrets::Secrets::new(config);
        let secret = secrets.key("session.key")?;
        let sessions = Arc::new(Sessions::new(Arc::clone(&plugins.clock), secret));
        let late = Arc::new(OnceLock::new());
        let (note, commits) = concerned::channel();
        let sink = Sink {
            journal: Arc::clone(&journal),
            compute: Arc::clone(&late),
            concerned: note,
            peers: Arc::default(),
        };
        let peers = Arc::clone(&sink.peers);
        let store = Arc::new(Store::new(Box::new(Seeds(config.seed)), Arc::new(sink)));
        let mut restored = kept::Restored::default();
        let sequence = journal
            .load(|stored| restored.take(&stored))
            .with_context(|| format!("cannot read the state in {}", config.state_dir.display()))?;
        store.restore(restored.finish(sequence), sequence);
        let events = Arc::new(events::Events::default());
        let whole = Arc::new(initiator::Late::default());
        let initiator: Arc<dyn Initiator> = Arc::clone(&whole) as _;
        let trees = Arc::new(Trees::new(
            Arc::clone(&store),
            Arc::clone(&circumstances),
            Arc::clone(&whole),
            emulator_id.clone(),
            &secrets.key("metadata.key")?,
            config.metadata.extras.clone(),
        ));
        let limits = config.limits.clone();
        let delivery = Delivery::new(Arc::clone(&trees), limits, config.metadata.ports, SERVICE);
        let delivery = Arc::new(delivery);
        let doors = Arc::<Doors>::default();
        let view = Arc::new(machines::Kept {
            delivery: Arc::clone(&delivery),
            doors: Arc::clone(&doors),
            store: Arc::clone(&store),
            circumstances: Arc::clone(&circumstances),
            specs: launch_spec::Specs::default(),
            events: Arc::clone(&events),
        });
        let mut choices = orrery_compute::Config::new(emulator_id.as_str().into());
        choices.seed = entropy::bits();
        let names: Vec<_> = managers.iter().map(|(name, _)| name.clone()).collect();
        let offers = offers(config, &managers, &circumstances, &emulator_id);
        let (compute, driver) = Compute::new(choices, managers, view, &initiator);
        tasks::spawn(driver.run());
        // Nobody else has it yet, so it is empty.
        let _set = late.set(compute.clone());
        let emulator = Arc::new(Self {
            store,
            journal,
            compute,
            circumstances,
            initiator,
            events,
            emulator_id,
            chain: ArcSwap::from_pointee(chain),
            offers,
            unknown_parameters: match config.unknown_parameters {
                UnknownParameters::Refuse => orrery_wire::query::Unknown::Refuse,
                UnknownParameters::Ignore => orrery_wire::query::Unknown::Ignore,
            },
            form_limits: orrery_wire::form::Limits {
                bytes: config.limits.body_bytes,
                ..Default::default()
            },
            keeps,
            plugins: ArcSwap::from_pointee(plugins.installed),
            chosen: config
                .vm_managers
                .iter()
                .map(|it| it.name().to_owned())
                .collect(),
            stores: plugins.stores,
            docker: built_in.docker,
            peers,
            trees,
            delivery,
            doors,
            vouching: identity::Vouching::new(secrets),
            sessions,
            pushed_keys: pushed_keys::PushedKeys::default(),
            given: credentials::Given::default(),
        });
        whole.is(&emulator);
        emulator.mount_anew();
        if let Some(offers) = &emulator.offers {
            offers.learn(FIRST_WORD).await;
            offers.refresh(FIRST_IMAGES).await;
        }
        emulator.adopt().await;
        let submitter = Arc::clone(&emulator);
        tasks::spawn(async move { submitter.submit_concerned(commits).await });
        emulator.take_up_things();
        let watcher = Arc::clone(&emulator);
        tasks::spawn(async move { watcher.watch(plugins.changed).await });
        emulator.attend_to_docker(config);
        let (kept_up, keeper) = (Arc::clone(&emulator), plugins.keeper);
        tasks::spawn(async move { kept_up.keep_up(keeper).await });
        for manager in names {
            let watcher = Arc::clone(&emulator);
            tasks::spawn(async move { watcher.look_now_and_then(&manager).await });
        }
        let sweeper = Arc::clone(&emulator);
        tasks::spawn(async move { sweeper.sweep().await });
        Ok(emulator)
    }

    /// Temporary credentials of whoever calls.
    pub(crate) fn sessions(&self) -> Arc<Sessions> {
        Arc::clone(&self.sessions)
    }

    /// Where instances call.
    pub(crate) fn doors(&self) -> Arc<Doors> {
        Arc::clone(&self.doors)
    }

    /// How long a call of the plugin may take, whatever it is for.
    fn longest_call(&self, plugin: &str) -> Option<Duration> {
        let plugins = self.plugins.load();
        let installed = plugins.iter().find(|one| one.id == plugin)?;
        let loaded = installed.plugin();
        Some(loaded.manifest().deadline(vm::manager::INTERFACE.id))
    }

    fn instances(&self) -> Vec<InstanceKey> {
        let realms = self.store.snapshots();
        let of = |realm: &Arc<Realm>| {
            let table = realm.table::<Instance>();
            table
                .iter()
                .map(|(ordinal, _)| key(&realm.key, ordinal))
                .collect::<Vec<_>>()
        };
        realms.iter().flat_map(of).collect()
    }

    /// Finds the machines of restored instances again.
    async fn adopt(self: &Arc<Self>) {
        let known = self.instances();
        if known.is_empty() {
            // Nobody waits for what an earlier run without a kept state may have left.
            let this = Arc::clone(self);
            tasks::spawn(async move {
                // Who was not chosen is left alone.
                let chosen = |name: &str| this.chosen.iter().any(|it| it == name);
                let left = this.compute.strangers(chosen, || this.instances());
                logged::strangers(&left.await);
            });
            return;
        }
        let found = self.compute.adopt(known).await;
        tracing::info!(
            adopted = found.adopted,
            changed = found.changed,
            resumed = found.resumed,
            unreachable = found.unreachable,
            strays = found.strays.len(),
            "took up the machines of the kept state"
        );
        let realms = self.store.snapshots();
        let mut ended = Vec::new();
        let mut strangers = Vec::new();
        for stray in found.strays {
            match machines::left_over(&realms, &stray) {
                Some(ours) => ended.push(ours),
                None => strangers.push(stray),
            }
        }
        logged::strangers(&strangers);
        let compute = self.compute.clone();
        tasks::spawn(async move { compute.release(ended).await });
    }

    /// Ends the machines that no instance has.
    pub(crate) async fn clear(&self) -> Cleared {
        self.compute.clear(|| self.instances()).await
    }

    /// Goes on with the work of images, volumes and snapshots.
    fn take_up_things(&self) {
        let unfinished = things::unfinished(&self.store.snapshots());
        self.compute.submit_things(unfinished);
    }

    /// Looks at the machines of a VM manager now and then.
    async fn look_now_and_then(&self, manager: &str) {
        let instances = || machines::on(&self.store.snapshots(), manager);
        self.compute.watch(manager, instances).await;
    }

    /// Looks at the machines that plugins say have changed.
    async fn watch(&self, mut changed: mpsc::Receiver<String>) {
        let mut ids = Vec::new();
        while changed.recv_many(&mut ids, HINTS).await > 0 {
            ids.sort_unstable();
            ids.dedup();
            let realms = self.store.snapshots();
            let of = |realm: &Arc<Realm>| {
                let table = realm.table::<Instance>();
                let known = ids.iter().filter_map(|id| table.ordinal(id));
                let keys = known.map(|ordinal| key(&realm.key, ordinal));
                keys.collect::<Vec<_>>()
            };
            let keys: Vec<_> = realms.iter().flat_map(of).collect();
            self.compute.look(keys).await;
            ids.clear();
        }
    }

    /// Closes the metadata sockets and the doors of instances that ended.
    fn forget_sockets(&self) {
        let realms = self.store.snapshots();
        let is_left = |id: &str| {
            let found = realms
                .iter()
                .find_map(|realm| realm.table::<Instance>().get(id));
            found.is_some_and(|instance| instance.state != State::Terminated)
        };
        self.delivery.retain(is_left);
        self.doors.retain(is_left);
    }

    async fn sweep(&self) {
        let mut ticks = tokio::time::interval(SWEEP);
        loop {
            ticks.tick().await;
            self.forget();
        }
    }

    /// Forgets instances that ended long ago, and lets due states change.
    fn forget(&self) {
        self.forget_sockets();
        for realm in self.store.snapshots() {
            let call = self.circumstances.call(&realm.key, "");
            if !core_machines::has_forgettable(&realm, call.now.0) && !realm.is_past(call.now) {
                continue;
            }
            let swept = self.store.write(&call, |transaction| {
                core_machines::sweep(transaction);
                Ok(())
            });
            if let Err(error) = swept {
                tracing::error!(
                    %error, account = %realm.key.account, region = %realm.key.region,
                    "cannot forget ended instances"
                );
            }
        }
    }
}

/// What the plugins among the VM managers that new instances may get have of images.
fn offers(
    config: &Config,
    managers: &[(ArcStr, Backend)],
    circumstances: &Arc<Circumstances>,
    emulator_id: &str,
) -> Option<Arc<Offers>> {
    let others = config
        .vm_managers
        .iter()
        .filter(|it| **it != VmManager::Mock);
    let chosen = others.filter_map(|it| managers.iter().find(|(id, _)| id == it.name()).cloned());
    let chosen: Vec<_> = chosen.collect();
    let of = |chosen| Offers::new(chosen, Arc::clone(circumstances), emulator_id.to_owned());
    (!chosen.is_empty()).then(|| of(chosen))
}

/// Every VM manager there is: an instance may run on one that new instances do not get.
fn managers(plugins: &[Arc<Installed>], built_in: &BuiltIn) -> Vec<(ArcStr, Backend)> {
    let mock: Arc<dyn DynManager> = Arc::new(orrery_mock::Mock::default());
    let mock = Backend::from(mock);
    let loaded = plugins::managers(plugins).map(|(id, manager)| (id.into(), manager));
    let built_in = built_in.managers();
    std::iter::once((VmManager::Mock.name().into(), mock))
        .chain(built_in.map(|(manager, it)| (manager.name().into(), it)))
        .chain(loaded)
        .collect()
}
