//! From a folder to a plugin that can be called, and why not.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use orrery_contract::Caller;
use orrery_contract::types::descriptor;

use crate::component::{Cache, Component, Engine, prepare};
use crate::files::Files;
use crate::grants::{self, Grant, Missing};
use crate::introduction::introduce;
use crate::manifest::{Carrier, Manifest};
use crate::native::{Library, Native, Program, Spawner};
use crate::operator::Operator;
use crate::plugin::{Carried, Plugin};
use crate::services::{Means, Services};
use crate::signature::PublicKey;
use crate::trust::Trust;

/// How long a component's check may take.
const CHECK: Duration = Duration::from_secs(5);

/// Why a plugin is not loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// a file cannot be read
    #[error("cannot read {path}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// the manifest says what it may not
    #[error("{path}: {why}")]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// there is nothing to load
    #[error("{0} has no plugin.wasm and no plugin.so, and its plugin.toml names no `code`")]
    NoCode(PathBuf),
    /// somebody writes the code just now
    #[error("{file} is being written: it is looked at again")]
    BeingWritten {
        /// The code.
        file: String,
    },
    /// whoever wrote the code did not get to its end
    #[error("{file} is cut off: it is a part of the code, and is loaded when it is whole")]
    CutOff {
        /// The code.
        file: String,
    },
    /// the code is not what the manifest says it is
    #[error("{file} has the SHA-256 {found}, and plugin.toml says {expected}")]
    OtherCode {
        /// The code.
        file: String,
        /// As the manifest has it.
        expected: String,
        /// As it is.
        found: String,
    },
    /// the signature is not what it has to be
    #[error("its plugin.sig {0}")]
    Signature(String),
    /// nobody signed it, and somebody has to
    #[error(
        "it is not signed, and has to be: take one that `orrery plugin pack --sign` made, or have \
         `signature = \"optional\"` in [plugins.{plugin}] in orrery.toml"
    )]
    Unsigned {
        /// The plugin.
        plugin: String,
    },
    /// somebody signed it whom the operator does not know
    #[error(
        "it is signed with a key that is not trusted: if it should be, add \
         `NAME = \"{key}\"` to [trust.keys] in orrery.toml; or have \
         `signature = \"optional\"` in [plugins.{plugin}]"
    )]
    Stranger {
        /// The plugin.
        plugin: String,
        /// The key.
        key: PublicKey,
    },
    /// compiled code is not taken from plugins
    #[error("it is compiled code, which is not taken from anybody: give the component")]
    Precompiled,
    /// the code is no component that the host can run
    #[error("it is no component that this host runs")]
    Component(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// a function is not as the contract has it
    #[error("{function} is not as the contract has it: {why}")]
    UnlikeContract {
        /// The function.
        function: String,
        /// What differs.
        why: String,
    },
    /// it speaks of an interface that this version of the host does not know
    #[error("it exports {0}, which this host does not know")]
    UnknownInterface(String),
    /// it can do nothing
    #[error("it exports none of the contract's interfaces")]
    Nothing,
    /// the author must ask
    #[error(
        "it imports {import} and does not say what for: have `wants = [\"{want}\"]` in plugin.toml"
    )]
    NotWanted {
        /// The interface.
        import: String,
        /// What to want, but for the name of an endpoint or program.
        want: &'static str,
    },
    /// the operator must grant
    #[error("it wants {grant}: add `grants = [\"{grant}\"]` to [plugins.{plugin}] in orrery.toml")]
    NotGranted {
        /// The plugin.
        plugin: String,
        /// The grant.
        grant: Grant,
    },
    /// the operator must say where it is
    #[error(
        "it wants {grant}, which is granted and leads nowhere: add `{line}` to \
         [plugins.{plugin}] in orrery.toml"
    )]
    LeadsNowhere {
        /// The plugin.
        plugin: String,
        /// The grant.
        grant: Grant,
        /// The line to add.
        line: String,
    },
    /// what the operator says cannot be carried out
    #[error("[plugins.{plugin}.{place}]: {why}")]
    Operator {
        /// The plugin.
        plugin: String,
        /// Where it is said, within the plugin's table.
        place: String,
        /// What is wrong.
        why: String,
    },
    /// it does not say about itself what it has to
    #[error("its {function} fails")]
    Mute {
        /// The function.
        function: &'static str,
        /// What it says instead.
        source: orrery_contract::Error,
    },
    /// it is not what its manifest says
    #[error("it says that it is {said}, and plugin.toml that it is {expected}")]
    OtherIdentity {
        /// Id and version in its own words.
        said: String,
        /// As the manifest has them.
        expected: String,
    },
    /// what it says its configuration may be is nothing to go by
    #[error("the configuration schema of {plugin} cannot be used: {why}")]
    Schema {
        /// The plugin.
        plugin: String,
        /// What is wrong.
        why: String,
    },
    /// it refuses its configuration
    #[error("it refuses what [plugins.{plugin}.config] in orrery.toml says: {findings}")]
    Config {
        /// The plugin.
        plugin: String,
        /// Where something is wrong, and what.
        findings: String,
    },
    /// the library does not come up
    #[error("it cannot be started: {0}")]
    Start(String),
}

impl LoadError {
    pub(crate) fn component(error: wasmtime::Error) -> Self {
        Self::Component(error.into())
    }
}

/// Where and how plugins run.
#[derive(Clone)]
pub struct Config {
    /// Folder of compiled components and of the libraries in use, of this user alone.
    pub cache: PathBuf,
    /// How this program starts as the child of a native plugin.
    pub child: Program,
    /// What plugins may ask of the host.
    pub means: Means,
    /// Whose plugins are loaded.
    pub trust: Trust,
    /// The emulator for which plugins are loaded.
    pub emulator_id: String,
}

/// Loads plugins. Makes an engine for components and a thread for native children when
/// the first of its kind is loaded.
pub struct Loader {
    config: Config,
    engine: OnceLock<Arc<Engine>>,
    spawner: OnceLock<Arc<Spawner>>,
}

impl Loader {
    /// A loader that has loaded nothing.
    pub fn new(config: Config) -> Self {
        Self {
            config,
            engine: OnceLock::new(),
            spawner: OnceLock::new(),
        }
    }

    /// Loads the plugin in `folder`, as far as its operator lets it.
    ///
    /// # Errors
    /// [`LoadError`]; nothing of it is left.
    pub async fn load(&self, folder: &Path, operator: Operator) -> Result<Arc<Plugin>, LoadError> {
        let files = Files::read(folder)?;
        let signer = self.config.trust.admit(&files, &operator)?;
        let stamp = files.stamp();
        let Files {
            manifest,
            code,
            digest,
            carrier,
            ..
        } = files;
        let operator = operator.with(&manifest, &self.config.means.variable);
        let services = Services::new(&manifest, self.config.means.clone(), &operator)?;
        let carried = match carrier {
            Carrier::Component => self.component(code, &manifest, &operator, services).await?,
            Carrier::Native => {
                refuse(&manifest, &[], &operator)?;
                let spawner = self.spawner()?;
                let library = self.library(&code)?;
                Carried::Native(Native::open(library, &manifest.limits, spawner, services).await?)
            }
        };
        if carried.exports().is_empty() {
            return Err(LoadError::Nothing);
        }
        let plugin = Arc::new(Plugin::new(manifest, digest, stamp, signer, carried));
        let by = Caller {
            emulator_id: self.config.emulator_id.clone(),
            deadline_ms: millis(plugin.manifest().deadline(descriptor::INTERFACE.id)),
            ..Caller::default()
        };
        let config = serde_json::Value::Object(operator.config);
        introduce(&plugin, &by, &config).await?;
        Ok(plugin)
    }

    /// Removes compiled components that nobody will take. What is loaded stays.
    pub fn prune(&self, now: SystemTime) -> usize {
        match self.engine.get() {
            Some(engine) => engine.prune(now),
            None => Cache::at(&self.config.cache).prune(None, now),
        }
    }

    async fn component(
        &self,
        code: Vec<u8>,
        manifest: &Manifest,
        operator: &Operator,
        services: Services,
    ) -> Result<Carried, LoadError> {
        let engine = self.engine()?;
        let of = manifest.clone();
        // Compiling takes the thread for a while.
        let compiled =
            tokio::task::spawn_blocking(move || Component::compile(&engine, &code, &of, services));
        let component = compiled
            .await
            .map_err(|error| LoadError::Component(error.into()))??;
        refuse(manifest, &component.imports(), operator)?;
        let checked = tokio::time::timeout(CHECK, component.check());
        let late = |error: tokio::time::error::Elapsed| LoadError::Component(error.into());
        checked.await.map_err(late)??;
        Ok(Carried::Component(component))
    }

    fn engine(&self) -> Result<Arc<Engine>, LoadError> {
        if let Some(engine) = self.engine.get() {
            return Ok(Arc::clone(engine));
        }
        let engine = Engine::new(Cache::at(&self.config.cache))?;
        Ok(Arc::clone(self.engine.get_or_init(|| engine)))
    }

    fn library(&self, code: &[u8]) -> Result<Library, LoadError> {
        let folder = &self.config.cache;
        let copied = prepare(folder).and_then(|()| Library::copy(code, folder));
        copied.map_err(|source| LoadError::File {
            path: folder.clone(),
            source,
        })
    }

    fn spawner(&self) -> Result<Arc<Spawner>, LoadError> {
        if let Some(spawner) = self.spawner.get() {
            return Ok(Arc::clone(spawner));
        }
        let spawner = Spawner::new(self.config.child.clone());
        let spawner = spawner.map_err(|error| LoadError::Start(error.to_string()))?;
        Library::sweep(&self.config.cache);
        Ok(Arc::clone(self.spawner.get_or_init(|| Arc::new(spawner))))
    }
}

fn refuse(manifest: &Manifest, imports: &[String], operator: &Operator) -> Result<(), LoadError> {
    let plugin = || manifest.id.clone();
    match grants::missing(imports, &manifest.wants, operator) {
        None => Ok(()),
        Some(Missing::Want { import, want }) => Err(LoadError::NotWanted { import, want }),
        Some(Missing::Grant(grant)) => Err(LoadError::NotGranted {
            plugin: plugin(),
            grant,
        }),
        Some(Missing::Place { grant, line }) => Err(LoadError::LeadsNowhere {
            plugin: plugin(),
            grant,
            line,
        }),
    }
}

fn millis(time: Duration) -> u32 {
    time.as_millis().try_into().unwrap_or(u32::MAX)
}
