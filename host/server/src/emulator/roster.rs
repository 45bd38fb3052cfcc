//! Which plugins there are while the emulator runs: those whose files change are loaded
//! again, those whose folders come are loaded, those whose folders go are let go. They are
//! asked from time to time whether they could work.
//!
//! A VM manager that has machines, or that new instances may get, stays without its folder.
//! One that comes runs no instances before a start that chooses it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::Context;
use orrery_chain::{Chain, Limits};
use orrery_contract::Caller;
use orrery_plugins::Loader;
use tokio::time::Instant;

use super::{Emulator, machines};
use crate::plugins::{self, Installed, Keeper, Origin};
use crate::{clock, tasks};

/// How often files are looked at.
const LOOK: Duration = Duration::from_millis(250);
/// How often plugins are asked whether they could work.
const PROBE: Duration = Duration::from_secs(10);
/// How long they may take to answer.
const ANSWER: Duration = Duration::from_secs(5);
/// How long after a start, and how often from then on, compiled plugins are pruned.
const PRUNE: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(24 * 3600)];
/// How often folders are looked for where no plugin is loaded.
const IDLE: Duration = Duration::from_secs(1);

impl Emulator {
    /// Keeps up with the folders of plugins.
    pub(super) async fn keep_up(&self, mut keeper: Keeper) {
        let mut probed = Instant::now();
        let [first, next] = PRUNE;
        let mut prune = probed + first;
        loop {
            let loaded = self.plugins.load_full();
            let pause = if loaded.is_empty() { IDLE } else { LOOK };
            tokio::time::sleep(pause).await;
            if probed.elapsed() >= PROBE {
                probed = Instant::now();
                self.probe(&loaded);
            }
            if Instant::now() >= prune {
                prune = Instant::now() + next;
                tidy(Arc::clone(&keeper.loader)).await;
            }
            let changes = keeper.look(&loaded);
            for place in &changes.stay {
                if place.has_changed().await {
                    self.reload(&keeper.loader, place).await;
                }
            }
            for place in changes.went {
                self.part_with(&mut keeper, &place);
            }
            for folder in changes.came {
                let others = self.plugins.load_full();
                let loaded = keeper.load(&folder, Origin::Found, &others).await;
                let what = || format!("cannot load the plugin in {}", folder.display());
                match loaded.with_context(what) {
                    Ok(plugin) => self.welcome(plugin),
                    Err(error) => plugins::left_out(&error),
                }
            }
        }
    }

    /// Asks plugins how they do. Nobody waits for it.
    fn probe(&self, plugins: &[Arc<Installed>]) {
        for place in plugins {
            let (plugin, by) = (place.plugin(), self.caller(ANSWER));
            tasks::spawn(async move {
                // What comes of it is noted, and the log is told.
                let _noted = plugin.probe(&by).await;
            });
        }
    }

    /// Who asks where it is for no account.
    pub(super) fn caller(&self, patience: Duration) -> Caller {
        Caller {
            emulator_id: self.emulator_id.clone(),
            deadline_ms: patience.as_millis().try_into().unwrap_or(u32::MAX),
            ..Caller::default()
        }
    }

    fn welcome(&self, plugin: Arc<Installed>) {
        if plugins::is_manager(&plugin.plugin()) && !self.chosen.contains(&plugin.id) {
            tracing::info!(
                plugin = plugin.id,
                "a VM manager has come: a start with its id in EC2_VM_MANAGER runs instances on it"
            );
        }
        let mut all = Vec::clone(&self.plugins.load());
        all.push(plugin);
        all.sort_by(|one, next| one.id.cmp(&next.id));
        self.plugins.store(Arc::new(all));
        self.chain_anew();
        self.mount_anew();
    }

    fn part_with(&self, keeper: &mut Keeper, place: &Arc<Installed>) {
        if let Some(why) = self.needs(place) {
            if place.refuse(format!("its folder is gone, and it stays because {why}")) {
                tracing::warn!(
                    plugin = place.id,
                    because = why,
                    "a plugin stays though its folder is gone"
                );
            }
            return;
        }
        let mut all = Vec::clone(&self.plugins.load());
        all.retain(|other| other.id != place.id);
        self.plugins.store(Arc::new(all));
        self.chain_anew();
        self.mount_anew();
        keeper.vacate(place);
        tracing::info!(plugin = place.id, "plugin unloaded");
    }

    /// Why a plugin cannot be let go.
    fn needs(&self, place: &Installed) -> Option<&'static str> {
        if !plugins::is_manager(&place.plugin()) {
            return None;
        }
        if self.chosen.contains(&place.id) {
            return Some("EC2_VM_MANAGER names it");
        }
        let left = machines::on(&self.store.snapshots(), &place.id);
        (!left.is_empty()).then_some("instances run on it")
    }

    /// Has calls from now on go through the overrides that there are now.
    pub(super) fn chain_anew(&self) {
        let overrides = plugins::overrides(&self.plugins.load());
        let chain = Chain::new(&self.emulator_id, Limits::default(), &overrides);
        self.chain.store(Arc::new(chain));
    }

    /// Has metadata be of the plugins that there are now.
    pub(super) fn mount_anew(&self) {
        let plugins = self.plugins.load();
        let mounts: Vec<_> = plugins.iter().filter_map(|one| one.mounts()).collect();
        match super::table(&mounts) {
            Ok(table) => self.trees.mount(table),
            // Each was looked at beside the others when it was loaded.
            Err(error) => tracing::error!(%error, "plugins' metadata stays as it was"),
        }
    }
}

/// Removes compiled plugins that nobody will take.
async fn tidy(loader: Arc<Loader>) {
    let now = SystemTime::UNIX_EPOCH + Duration::from_millis(clock::now_ms().unsigned_abs());
    let pruned = tokio::task::spawn_blocking(move || loader.prune(now)).await;
    match pruned {
        Ok(0) => {}
        Ok(removed) => tracing::debug!(removed, "compiled plugins that nobody uses are removed"),
        Err(error) => tracing::error!(%error, "compiled plugins cannot be pruned"),
    }
}
