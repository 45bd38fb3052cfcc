//! The plugins of this run: where they are, what their operator lets them, and which of
//! them instances run on.
//!
//! A plugin that somebody named must load, or the program does not start; one that was
//! found where plugins are looked for only costs a warning.

mod installed;
mod kept;
mod watch;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use orrery_chain::Override;
use orrery_contract::{DynManager, vm};
use orrery_plugins::{Loader, Manifest, Means, Plugin, Program, Stores};
use tokio::sync::mpsc;

use crate::clock::Clock;
use crate::config::values::VmManager;
use crate::config::{Config, ConfigError, Reason};
use crate::entropy;

pub use installed::{Installed, Load};
use watch::Look;

/// The verb with which this program starts as the child of a native plugin.
const CHILD: &str = "plugin-child";
/// Hints that wait; more are dropped, for they are only hints.
const HINTS: usize = 1024;

/// What was loaded.
pub struct Plugins {
    /// The plugins, sorted by id.
    pub installed: Vec<Arc<Installed>>,
    /// What loads them again when they change.
    pub loader: Option<Loader>,
    /// The time that plugins are told, which is the emulator's.
    pub clock: Arc<Clock>,
    /// Instances whose machines a plugin says have changed.
    pub changed: mpsc::Receiver<String>,
    /// What they keep.
    pub stores: Arc<Stores>,
    /// Ids of those that were named, in that order.
    named: Vec<String>,
}

/// How a plugin's folder came to be known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Named,
    Found,
}

impl Plugins {
    /// Loads all plugins that the configuration names and that are found.
    ///
    /// # Errors
    /// A plugin that is named cannot be loaded: one sentence that says why.
    pub async fn load(config: &Config) -> anyhow::Result<Self> {
        let (hints, changed) = mpsc::channel(HINTS);
        let folders = folders(config);
        let mut plugins = Self {
            installed: Vec::new(),
            loader: None,
            clock: Arc::default(),
            changed,
            stores: Arc::new(kept::stores(config, !folders.is_empty())?),
            named: Vec::new(),
        };
        if !folders.is_empty() {
            let id = orrery_journal::emulator_id(&config.state_dir, entropy::bits())?;
            let loader = loader(config, id, &plugins.clock, &plugins.stores, hints)?;
            for (folder, origin) in folders {
                let loaded = plugins.take(&loader, config, &folder, origin).await;
                let what = || format!("cannot load the plugin in {}", folder.display());
                match (loaded.with_context(what), origin) {
                    (Ok(()), _) => {}
                    (Err(error), Origin::Named) => return Err(error),
                    (Err(error), Origin::Found) => {
                        tracing::warn!(error = format!("{error:#}"), "a plugin is left out");
                    }
                }
            }
            plugins.loader = (!plugins.installed.is_empty()).then_some(loader);
        }
        for id in config.plugins.operators.keys() {
            if !plugins.has(id) {
                tracing::warn!(
                    plugin = id,
                    "the configuration has a table for a plugin that is not loaded"
                );
            }
        }
        plugins.installed.sort_by(|one, next| one.id.cmp(&next.id));
        Ok(plugins)
    }

    async fn take(
        &mut self,
        loader: &Loader,
        config: &Config,
        folder: &Path,
        origin: Origin,
    ) -> anyhow::Result<()> {
        let id = Manifest::read(folder)?.id;
        if self.has(&id) {
            bail!("a plugin with the id {id} is loaded already");
        }
        let operator = config.plugins.operator(&id);
        let look = Look::at(folder);
        let load = Load::of(loader, folder, operator.clone()).await?;
        let plugin = Arc::clone(&load.plugin);
        if [VmManager::Mock, VmManager::Docker]
            .iter()
            .any(|it| it.name() == id)
            && is_manager(&plugin)
        {
            bail!("the program has a VM manager with the id {id}: the plugin needs another");
        }
        load.fits(self.installed.iter())?;
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
        if origin == Origin::Named {
            self.named.push(id);
        }
        let installed = Installed::new(load, folder, operator, look);
        self.installed.push(Arc::new(installed));
        Ok(())
    }

    fn has(&self, id: &str) -> bool {
        self.installed.iter().any(|plugin| plugin.id == id)
    }

    /// Has instances run on VM managers that there are. Where nobody chose, those are the
    /// named plugins and then the mock.
    ///
    /// # Errors
    /// A VM manager is chosen that there is not.
    pub fn choose(&self, config: &mut Config) -> Result<(), ConfigError> {
        let ids: Vec<_> = managers(&self.installed)
            .map(|(id, _)| id.to_owned())
            .collect();
        if config.vm_manager_reason == Reason::Configured {
            let missing = config.vm_managers.iter().find(|chosen| match chosen {
                VmManager::Mock | VmManager::Docker => false,
                VmManager::Plugin(id) => !ids.contains(id),
            });
            return missing.map_or(Ok(()), |missing| {
                let name = missing.name();
                Err(ConfigError::Value {
                    source_name: "EC2_VM_MANAGER".to_owned(),
                    message: format!("'{name}' is none of mock, docker and the VM managers among the plugins that are loaded"),
                })
            });
        }
        let named = self.named.iter().filter(|id| ids.contains(id));
        let named: Vec<_> = named.cloned().map(VmManager::Plugin).collect();
        if !named.is_empty() {
            config.vm_manager_reason = Reason::Plugin;
            config.vm_managers.splice(..0, named);
        }
        Ok(())
    }
}

fn is_manager(plugin: &Plugin) -> bool {
    plugin.has(&vm::manager::INTERFACE)
}

/// The plugins that are VM managers.
pub fn managers(plugins: &[Arc<Installed>]) -> impl Iterator<Item = (&str, Arc<dyn DynManager>)> {
    let managers = plugins
        .iter()
        .filter(|plugin| is_manager(&plugin.seat.plugin()));
    managers.map(|plugin| {
        let manager: Arc<dyn DynManager> = Arc::new(plugin.seat.proxy());
        (&*plugin.id, manager)
    })
}

/// What plugins are called for operations.
pub fn overrides(plugins: &[Arc<Installed>]) -> Vec<Override> {
    plugins
        .iter()
        .filter_map(|plugin| plugin.overrides())
        .collect()
}

fn loader(
    config: &Config,
    emulator_id: String,
    clock: &Arc<Clock>,
    stores: &Arc<Stores>,
    hints: mpsc::Sender<String>,
) -> anyhow::Result<Loader> {
    let clock = Arc::clone(clock);
    let environment = config.plugins.environment.clone();
    Ok(Loader::new(orrery_plugins::Config {
        cache: config.state_dir.join("compiled"),
        emulator_id,
        trust: config.plugins.trust.clone(),
        child: Program {
            file: std::env::current_exe().context("cannot find this program")?,
            arguments: vec![OsString::from(CHILD)],
            environment: Vec::new(),
        },
        means: Means {
            now_ms: Arc::new(move || u64::try_from(clock.now()).unwrap_or(0)),
            observe_soon: Arc::new(move |instance| {
                if hints.try_send(instance.to_owned()).is_err() {
                    tracing::debug!(instance, "a plugin's hint is dropped");
                }
            }),
            stores: Arc::clone(stores),
            variable: Arc::new(move |name| environment.get(name).map(str::to_owned)),
        },
    }))
}

/// A loader for a plugin that no emulator runs: it is looked at, or tested.
///
/// # Errors
/// This program cannot be found, which native plugins are started with.
pub fn bench(config: &Config) -> anyhow::Result<Loader> {
    // Nobody waits for hints, and machines of a test are no emulator's.
    let (hints, _) = mpsc::channel(1);
    let id = format!("{:016x}", entropy::bits());
    loader(config, id, &Arc::default(), &Arc::default(), hints)
}

/// Where plugins are: the folders that a start would load.
pub fn places(config: &Config) -> Vec<PathBuf> {
    let folders = folders(config).into_iter();
    folders.map(|(folder, _)| folder).collect()
}

/// The folders of plugins, each once: those that are named, and those that are found in
/// the state folder, beside the program and on the path, in this order.
fn folders(config: &Config) -> Vec<(PathBuf, Origin)> {
    let program = std::env::current_exe().ok();
    let beside = program.and_then(|program| Some(program.parent()?.join("plugins")));
    let searched = std::iter::once(config.state_dir.join("plugins"))
        .chain(beside)
        .chain(config.plugins.path.iter().cloned());
    let named = config.plugins.named.iter().cloned();
    let found = searched.flat_map(|folder| plugins_in(&folder));
    let all = named
        .map(|folder| (folder, Origin::Named))
        .chain(found.map(|folder| (folder, Origin::Found)));
    let mut seen = BTreeSet::new();
    all.filter(|(folder, _)| seen.insert(folder.canonicalize().unwrap_or_else(|_| folder.clone())))
        .collect()
}

/// Sorted by name, so that every start finds the same.
fn plugins_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.join("plugin.toml").is_file())
        .collect();
    folders.sort_unstable();
    folders
}
