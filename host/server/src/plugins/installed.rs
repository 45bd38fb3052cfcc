//! One plugin of this run: its folder, its place, and what it said when it was loaded.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::bail;
use orrery_chain::Override;
use orrery_contract::{metadata, operation};
use orrery_metadata::Mounts;
use orrery_plugins::{Files, Loader, Operator, Plugin, Seat};

use super::is_manager;
use super::places::Origin;
use super::watch::{Look, Watch};
use crate::emulator;

/// A plugin with its place.
pub struct Installed {
    /// What it is called everywhere.
    pub id: String,
    /// Where it is loaded.
    pub seat: Arc<Seat>,
    folder: PathBuf,
    origin: Origin,
    operator: Operator,
    state: Mutex<State>,
}

struct State {
    plugin: Arc<Plugin>,
    overrides: Option<Override>,
    mounts: Option<Mounts>,
    watch: Watch,
    reloads: u64,
    refusal: Option<String>,
}

/// A plugin that was loaded, with what it says of itself.
pub struct Load {
    /// The plugin.
    pub plugin: Arc<Plugin>,
    overrides: Option<Override>,
    mounts: Option<Mounts>,
}

impl Load {
    /// Loads the plugin in the folder.
    ///
    /// # Errors
    /// Why it cannot be loaded, as one sentence.
    pub async fn of(loader: &Loader, folder: &Path, operator: Operator) -> anyhow::Result<Self> {
        let replaces = operator.replaces.clone();
        let plugin = loader.load(folder, operator).await?;
        let id = &plugin.manifest().id;
        let mut load = Self {
            overrides: None,
            mounts: None,
            plugin: Arc::clone(&plugin),
        };
        if plugin.has(&operation::handler::INTERFACE) {
            load.overrides = Some(Override::load(id, Arc::new(plugin.proxy())).await?);
        }
        if plugin.has(&metadata::category::INTERFACE) {
            let category = orrery_metadata::Plugin {
                id: id.clone(),
                category: Arc::new(plugin.proxy()),
                replaces,
            };
            load.mounts = Some(Mounts::load(category).await?);
        }
        Ok(load)
    }

    /// Whether it can be loaded beside these.
    ///
    /// # Errors
    /// What it mounts is in the way of what they mount.
    pub fn fits<'a>(&self, others: impl Iterator<Item = &'a Arc<Installed>>) -> anyhow::Result<()> {
        let mounts = others.filter_map(|other| other.state().mounts.clone());
        let mounts: Vec<_> = mounts.chain(self.mounts.clone()).collect();
        emulator::table(&mounts)?;
        Ok(())
    }
}

impl Installed {
    /// A plugin that was loaded from that folder, which looked so before.
    pub fn new(
        load: Load,
        seat: Arc<Seat>,
        folder: &Path,
        origin: Origin,
        operator: Operator,
        look: Look,
    ) -> Self {
        seat.put(Arc::clone(&load.plugin));
        Self {
            id: load.plugin.manifest().id.clone(),
            seat,
            folder: folder.to_owned(),
            origin,
            operator,
            state: Mutex::new(State {
                plugin: load.plugin,
                overrides: load.overrides,
                mounts: load.mounts,
                watch: Watch::new(look),
                reloads: 0,
                refusal: None,
            }),
        }
    }

    /// What is loaded now.
    pub fn plugin(&self) -> Arc<Plugin> {
        Arc::clone(&self.state().plugin)
    }

    /// Where its files are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How it came to be known.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// Forgets what was seen of its folder, which was away.
    pub fn look_anew(&self) {
        let mut state = self.state();
        state.watch = Watch::new(Look::default());
        state.refusal = None;
    }

    /// What of it is in the metadata tree.
    pub fn mounts(&self) -> Option<Mounts> {
        self.state().mounts.clone()
    }

    /// What of it is called for operations.
    pub fn overrides(&self) -> Option<Override> {
        self.state().overrides.clone()
    }

    /// How often it was loaded again, and why it was not the last time.
    pub fn reloads(&self) -> (u64, Option<String>) {
        let state = self.state();
        (state.reloads, state.refusal.clone())
    }

    /// Whether its files have changed and are written. Says so once for each change.
    pub async fn has_changed(&self) -> bool {
        let look = Look::at(&self.folder);
        if !self.state().watch.is_due(look) {
            return false;
        }
        let folder = self.folder.clone();
        let files = tokio::task::spawn_blocking(move || Files::read(&folder)).await;
        match files {
            // Written again as they were.
            Ok(Ok(files)) if files.stamp() == self.plugin().stamp() => {
                self.state().refusal = None;
                false
            }
            _ => true,
        }
    }

    /// Loads what the folder has now.
    ///
    /// # Errors
    /// Why it cannot take the place of what is loaded, as one sentence.
    pub async fn load_again(&self, loader: &Loader) -> anyhow::Result<Load> {
        let load = Load::of(loader, &self.folder, self.operator.clone()).await?;
        let next = &load.plugin.manifest().id;
        if *next != self.id {
            bail!("it is called {next} now: that is another plugin, which takes a start");
        }
        match (is_manager(&self.plugin()), is_manager(&load.plugin)) {
            (true, false) => bail!("it is no VM manager any more, which takes a start"),
            (false, true) => bail!("it has become a VM manager, which takes a start"),
            _ => Ok(load),
        }
    }

    /// Has it called from now on.
    pub fn put(&self, load: Load) {
        let mut state = self.state();
        self.seat.put(Arc::clone(&load.plugin));
        state.plugin = load.plugin;
        state.overrides = load.overrides;
        state.mounts = load.mounts;
        state.reloads += 1;
        state.refusal = None;
    }

    /// Notes why what is loaded is not what its folder has. Whether that is new.
    pub fn refuse(&self, why: String) -> bool {
        let before = self.state().refusal.replace(why.clone());
        before != Some(why)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is an assignment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
