//! Plugins that come and go while the emulator runs: what their folders tell, and the way
//! of one that comes to a place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::bail;
use orrery_plugins::{Loader, Seat};

use super::installed::{Installed, Load};
use super::places::{Origin, Places};
use super::watch::{Look, Watch};
use super::{is_manager, manifest_id};
use crate::config::{self, Config, values::VmManager};

/// What loads plugins, and knows where they are.
pub struct Keeper {
    /// Loads them.
    pub loader: Arc<Loader>,
    settings: config::Plugins,
    places: Places,
    /// What was found and is not loaded, as it looked when that was tried.
    waiting: BTreeMap<PathBuf, Watch>,
    /// Folders of loaded plugins that were not there the last time.
    missing: BTreeSet<PathBuf>,
    /// Places of VM managers that are gone. Machines may still name them, and they are
    /// called through their places alone.
    vacant: BTreeMap<String, Arc<Seat>>,
}

/// What came and went since the last look.
#[derive(Default)]
pub struct Changes {
    /// Folders whose plugins may be loaded: they are whole, as far as one can see.
    pub came: Vec<PathBuf>,
    /// Plugins whose folders are gone.
    pub went: Vec<Arc<Installed>>,
    /// The others.
    pub stay: Vec<Arc<Installed>>,
}

impl Keeper {
    /// Of a configuration. Nothing is looked at yet.
    pub fn new(config: &Config, loader: Loader) -> Self {
        Self {
            loader: Arc::new(loader),
            settings: config.plugins.clone(),
            places: Places::of(config),
            waiting: BTreeMap::new(),
            missing: BTreeSet::new(),
            vacant: BTreeMap::new(),
        }
    }

    /// The folders of plugins that there are now.
    pub fn folders(&self) -> Vec<(PathBuf, Origin)> {
        self.places.folders()
    }

    /// Loads the plugin in `folder` beside the others.
    ///
    /// # Errors
    /// Why it cannot be, as one sentence. It is tried again when the folder changes.
    pub async fn load(
        &mut self,
        folder: &Path,
        origin: Origin,
        others: &[Arc<Installed>],
    ) -> anyhow::Result<Arc<Installed>> {
        let look = Look::at(folder);
        self.waiting
            .insert(folder.to_owned(), Watch::new(look.clone()));
        let id = manifest_id(folder)?;
        if others.iter().any(|other| other.id == id) {
            bail!("a plugin with the id {id} is loaded already");
        }
        let operator = self.settings.operator(&id);
        let load = Load::of(&self.loader, folder, operator.clone()).await?;
        let built_in = [VmManager::Mock, VmManager::Docker];
        if built_in.iter().any(|it| it.name() == id) && is_manager(&load.plugin) {
            bail!("the program has a VM manager with the id {id}: the plugin needs another");
        }
        load.fits(others.iter())?;
        let plugin = Arc::clone(&load.plugin);
        let manifest = plugin.manifest();
        let interfaces: Vec<_> = plugin.exports().iter().map(|export| export.id).collect();
        let grants: Vec<_> = manifest.wants.iter().map(ToString::to_string).collect();
        tracing::info!(
            plugin = manifest.id,
            version = manifest.version,
            interfaces = interfaces.join(","),
            grants = grants.join(","),
            signed_by = plugin.signer().and_then(|signer| signer.name.as_deref()),
            folder = %folder.display(),
            "plugin loaded"
        );
        let seat = self.vacant.remove(&id).unwrap_or_else(|| Seat::new(plugin));
        self.waiting.remove(folder);
        let installed = Installed::new(load, seat, folder, origin, operator, look);
        Ok(Arc::new(installed))
    }

    /// Has nobody called there any more. What waits for the id to be free is tried again.
    pub fn vacate(&mut self, gone: &Installed) {
        gone.seat.clear();
        if is_manager(&gone.plugin()) {
            self.vacant.insert(gone.id.clone(), Arc::clone(&gone.seat));
        }
        self.missing.remove(gone.folder());
        self.waiting.clear();
    }

    /// Looks for folders that came and went. What was not there twice is gone: who
    /// replaces a folder may be about to.
    pub fn look(&mut self, loaded: &[Arc<Installed>]) -> Changes {
        let folders = self.folders();
        let found: BTreeSet<_> = folders.iter().map(|(folder, _)| &**folder).collect();
        let mut changes = Changes::default();
        for plugin in loaded {
            let folder = plugin.folder();
            if plugin.origin() == Origin::Named || found.contains(folder) {
                if self.missing.remove(folder) {
                    plugin.look_anew();
                }
                changes.stay.push(Arc::clone(plugin));
            } else if !self.missing.insert(folder.to_owned()) {
                changes.went.push(Arc::clone(plugin));
            }
        }
        let at_home: BTreeSet<_> = loaded.iter().map(|plugin| plugin.folder()).collect();
        self.waiting
            .retain(|folder, _| found.contains(&**folder) && !at_home.contains(&**folder));
        for folder in found.difference(&at_home) {
            let before = || Watch::new(Look::default());
            let watch = self.waiting.entry(folder.to_path_buf());
            if watch.or_insert_with(before).is_due(Look::at(folder)) {
                changes.came.push(folder.to_path_buf());
            }
        }
        changes
    }
}
