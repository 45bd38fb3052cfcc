//! The plugins of this run: where they are, what their operator lets them, and which of
//! them instances run on.
//!
//! A plugin that somebody named must load, or the program does not start; one that was
//! found where plugins are looked for only costs a warning.

mod installed;
mod keeper;
mod kept;
mod places;
mod watch;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use orrery_chain::Override;
use orrery_compute::Backend;
use orrery_contract::{DynManager, vm};
use orrery_plugins::{Loader, Manifest, Means, Plugin, Program, Stores};
use tokio::sync::mpsc;

use crate::clock::Clock;
use crate::config::values::VmManager;
use crate::config::{Config, ConfigError, Reason};
use crate::entropy;

pub use installed::{Installed, Load};
pub use keeper::Keeper;
pub use places::Origin;
use places::Places;

/// The verb with which this program starts as the child of a native plugin.
const CHILD: &str = "plugin-child";
/// VM managers of this repository that are not part of the program.
const BESIDE: &[&str] = &["libvirt"];
/// Hints that wait; more are dropped, for they are only hints.
const HINTS: usize = 1024;

/// What was loaded.
pub struct Plugins {
    /// The plugins, sorted by id.
    pub installed: Vec<Arc<Installed>>,
    /// What loads them again when they change, and others when they come.
    pub keeper: Keeper,
    /// Who the emulator is to their backends.
    pub emulator_id: String,
    /// The time that plugins are told, which is the emulator's.
    pub clock: Arc<Clock>,
    /// Instances whose machines a plugin says have changed.
    pub changed: mpsc::Receiver<String>,
    /// What they keep.
    pub stores: Arc<Stores>,
    /// Ids of those that were named, in that order.
    named: Vec<String>,
    /// Those that were found and cannot be loaded, by their ids, and why.
    left_out: BTreeMap<String, String>,
}

impl Plugins {
    /// Loads all plugins that the configuration names and that are found.
    ///
    /// # Errors
    /// A plugin that is named cannot be loaded: one sentence that says why.
    pub async fn load(config: &Config) -> anyhow::Result<Self> {
        let (hints, changed) = mpsc::channel(HINTS);
        let clock = Arc::default();
        let stores = Arc::new(kept::stores(config)?);
        let emulator_id = orrery_journal::emulator_id(&config.state_dir, entropy::bits())?;
        let loader = loader(config, emulator_id.clone(), &clock, &stores, hints)?;
        let mut keeper = Keeper::new(config, loader);
        let (mut installed, mut named) = (Vec::new(), Vec::new());
        let mut without = BTreeMap::new();
        for (folder, origin) in keeper.folders() {
            let loaded = keeper.load(&folder, origin, &installed).await;
            let what = || format!("cannot load the plugin in {}", folder.display());
            match (loaded.with_context(what), origin) {
                (Ok(plugin), _) => {
                    if origin == Origin::Named {
                        named.push(plugin.id.clone());
                    }
                    installed.push(plugin);
                }
                (Err(error), Origin::Named) => return Err(error),
                (Err(error), Origin::Found) => {
                    left_out(&error);
                    if let Ok(id) = manifest_id(&folder) {
                        without.insert(id, format!("{error:#}"));
                    }
                }
            }
        }
        for id in config.plugins.operators.keys() {
            if !installed.iter().any(|plugin| plugin.id == *id) {
                tracing::warn!(
                    plugin = id,
                    "the configuration has a table for a plugin that is not loaded"
                );
            }
        }
        installed.sort_by(|one, next| one.id.cmp(&next.id));
        Ok(Self {
            installed,
            keeper,
            emulator_id,
            clock,
            changed,
            stores,
            named,
            left_out: without,
        })
    }

    /// The environment variables that plugins know.
    pub fn variables(&self) -> BTreeSet<String> {
        let loaded: Vec<_> = self.installed.iter().map(|one| one.plugin()).collect();
        variables(loaded.iter().map(|plugin| plugin.manifest()))
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
                Err(ConfigError::Value {
                    source_name: "EC2_VM_MANAGER".to_owned(),
                    message: self.why_missing(missing.name(), config),
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

    /// Why there is no VM manager of that name, and what helps.
    fn why_missing(&self, name: &str, config: &Config) -> String {
        if let Some(why) = self.left_out.get(name) {
            return format!("there is no VM manager '{name}': {why}");
        }
        let places = Places::of(config);
        let folders = places.searched().iter();
        let folders: Vec<_> = folders.map(|it| it.display().to_string()).collect();
        let help = match BESIDE.contains(&name) {
            true => format!(
                "; it comes with Orrery's source: there, `orrery plugin build plugins/{name}`, \
                 `orrery plugin pack plugins/{name}` and `orrery plugin install {name}-*.tar.gz`"
            ),
            false => String::new(),
        };
        format!(
            "'{name}' is none of mock, docker and the VM managers among the plugins that are \
             loaded, which are named or in {}{help}",
            folders.join(", ")
        )
    }
}

/// The environment variables that these plugins know.
pub fn variables<'a>(manifests: impl IntoIterator<Item = &'a Manifest>) -> BTreeSet<String> {
    let all = manifests.into_iter().flat_map(|it| it.environment.values());
    all.cloned().collect()
}

/// Says that a plugin that was found is not loaded.
pub fn left_out(error: &anyhow::Error) {
    tracing::warn!(error = format!("{error:#}"), "a plugin is left out");
}

fn manifest_id(folder: &Path) -> anyhow::Result<String> {
    Ok(Manifest::read(folder)?.id)
}

/// Whether instances can run on it.
pub fn is_manager(plugin: &Plugin) -> bool {
    plugin.has(&vm::manager::INTERFACE)
}

/// The plugins that are VM managers.
pub fn managers(plugins: &[Arc<Installed>]) -> impl Iterator<Item = (&str, Backend)> {
    let managers = plugins.iter().filter(|plugin| is_manager(&plugin.plugin()));
    managers.map(|place| {
        let (seat, plugin) = (&place.seat, place.plugin());
        let manager: Arc<dyn DynManager> = Arc::new(seat.proxy());
        let offered = |interface| plugin.has(interface).then(|| Arc::new(seat.proxy()));
        let backend = Backend {
            volumes: offered(&vm::volumes::INTERFACE).map(|it| it as _),
            imaging: offered(&vm::imaging::INTERFACE).map(|it| it as _),
            console: offered(&vm::console::INTERFACE).map(|it| it as _),
            firewall: offered(&vm::firewall::INTERFACE).map(|it| it as _),
            interfaces: offered(&vm::interfaces::INTERFACE).map(|it| it as _),
            addresses: offered(&vm::addresses::INTERFACE).map(|it| it as _),
            ..Backend::from(manager)
        };
        (&*place.id, backend)
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
            environment: environment.of_children(),
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
    let stores = Stores::in_memory().in_short_pages();
    loader(config, id, &Arc::default(), &Arc::new(stores), hints)
}

/// Where plugins are: the folders that a start would load.
pub fn places(config: &Config) -> Vec<PathBuf> {
    let folders = Places::of(config).folders().into_iter();
    folders.map(|(folder, _)| folder).collect()
}
