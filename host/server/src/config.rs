//! Configuration: flags over environment over `orrery.toml` over defaults, parsed and
//! checked once. What cannot be understood is refused in one sentence that names its
//! source; nothing is guessed. Passed on as a value, never global.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub mod environment;
pub mod layer;
pub mod values;

pub use environment::Environment;
pub use layer::Layer;

use layer::{DockerLayer, MetadataLayer};
use orrery_docker::{Address, BlockDevices, Ended, Flags, SizeUnit, SocketMount, Stop, contexts};
use orrery_metadata::Extras;
use orrery_plugins::{Operator, Trust};
use values::{
    DockerStop, Folder, HostPattern, ListenAddress, LogFormat, LogLevel, Origin, Quotas,
    UnknownParameters, VmManager, VolumeUnit, VpcCidr,
};

/// Everything that can be configured.
#[derive(Debug, Clone)]
pub struct Config {
    /// Addresses to listen on; at least one.
    pub listen: Vec<ListenAddress>,
    /// Folder for state, log and pid file.
    pub state_dir: PathBuf,
    /// Where state is kept.
    pub persistence: Persistence,
    /// VM managers in order of preference; at least one.
    pub vm_managers: Vec<VmManager>,
    /// Why these VM managers.
    pub vm_manager_reason: Reason,
    /// Instances with machines are tagged with their VM manager.
    pub manager_tags: bool,
    /// Images of the catalogue that are Docker's: patterns of their names, and where each
    /// comes from.
    pub ami_map: BTreeMap<String, String>,
    /// How instances are made where they are containers.
    pub docker: orrery_docker::Settings,
    /// What instances' metadata is, besides EC2's.
    pub metadata: Metadata,
    /// Which plugins there are, and what they may do.
    pub plugins: Plugins,
    /// Least severe level that is logged.
    pub log: LogLevel,
    /// Shape of log lines.
    pub log_format: LogFormat,
    /// Security-group rules without a source are refused.
    pub strict: bool,
    /// Unknown AMI ids are refused by the mock.
    pub strict_amis: bool,
    /// How much an account may have.
    pub quotas: Quotas,
    /// What ids are drawn from; the system's randomness where there is none.
    pub seed: Option<u64>,
    /// What happens to parameters that an operation does not have.
    pub unknown_parameters: UnknownParameters,
    /// Origins of web pages that may use the emulator.
    pub allowed_origins: Vec<Origin>,
    /// Further names under which the emulator may be addressed.
    pub allowed_hosts: Vec<HostPattern>,
    /// Network of default VPCs.
    pub default_vpc_cidr: VpcCidr,
    /// Threads that serve requests; at least one.
    pub workers: usize,
    /// What a client may take.
    pub limits: Limits,
    /// LocalStack variables that are set but mean nothing to this build.
    pub inert: Vec<&'static str>,
}

/// What instances' metadata is, besides EC2's.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// How many instances may have a port of their own.
    pub ports: usize,
    /// The document that `extras` comes from.
    pub document: Option<PathBuf>,
    /// Paths with the key of the tag whose value is there.
    pub tags: BTreeMap<String, String>,
    /// What is in the tree besides.
    pub extras: Extras,
}

/// Why instances run on what they run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Somebody wrote it down.
    Configured,
    /// Nobody did, and a plugin was named.
    Plugin,
    /// Nobody did, and a Docker engine answers.
    Docker,
    /// Nobody said anything.
    Default,
}

/// Which plugins there are, and what they may do.
#[derive(Debug, Clone, Default)]
pub struct Plugins {
    /// Folders of plugins that must load.
    pub named: Vec<PathBuf>,
    /// Further folders in which plugins are looked for.
    pub path: Vec<PathBuf>,
    /// Whose are loaded.
    pub trust: Trust,
    /// What the plugin with this id is granted and told.
    pub operators: BTreeMap<String, Operator>,
    /// The variables that operators may keep secrets in.
    pub environment: Environment,
}

impl Plugins {
    /// What is said of the plugin with this id.
    pub fn operator(&self, id: &str) -> Operator {
        self.operators.get(id).cloned().unwrap_or_default()
    }
}

/// Where state is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Persistence {
    /// In memory: gone with the program.
    Memory,
    /// In the state folder: an answered call survives everything.
    File,
}

/// What a client may take.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Time for a request's head, from its first byte or from the connection's start.
    pub header: Duration,
    /// Time for a request's body.
    pub body: Duration,
    /// Time that a connection may rest between two requests.
    pub idle: Duration,
    /// Time that a client may leave an answer unread.
    pub write: Duration,
    /// Time for one call behind the body.
    pub call: Duration,
    /// Time that calls in flight get after a stop signal.
    pub shutdown: Duration,
    /// Open connections.
    pub connections: usize,
    /// Size of a request's body, with its query string where it is EC2's.
    pub body_bytes: usize,
    /// Size of a state archive sent to `/_orrery/state/load`.
    pub archive_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            body: Duration::from_secs(30),
            idle: Duration::from_secs(75),
            write: Duration::from_secs(30),
            call: Duration::from_secs(60),
            shutdown: Duration::from_secs(10),
            connections: 1024,
            body_bytes: 2 << 20,
            archive_bytes: 2 << 30,
        }
    }
}

/// Why the configuration was refused. Its text is one sentence; exit code 2.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A value that does not parse.
    #[error("{source_name}: {message}")]
    Value {
        /// The variable, flag or file and line.
        source_name: String,
        /// What is wrong with it.
        message: String,
    },
    /// A configuration file that cannot be read.
    #[error("cannot read the configuration file {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// No state folder is configured and there is no home to put one in.
    #[error("there is no folder for state: set ORRERY_STATE_DIR or HOME")]
    NoStateDir,
}

impl Config {
    /// Puts the sources together. `file` is the `--config` flag.
    ///
    /// # Errors
    /// [`ConfigError`] for the first thing that cannot be understood.
    pub fn load(
        flags: Layer,
        environment: &Environment,
        file: Option<&Path>,
    ) -> Result<Self, ConfigError> {
        let named = file
            .map(Path::to_path_buf)
            .or_else(|| environment.get(environment::CONFIG).map(PathBuf::from));
        let file_layer = match named {
            Some(path) => read_file(&path)?,
            None => match Path::new("orrery.toml") {
                path if path.exists() => read_file(path)?,
                _ => Layer::default(),
            },
        };
        Self::resolve(
            flags.over(environment.layer()?).over(file_layer),
            environment,
        )
    }

    /// Fills in defaults and checks what single settings cannot check.
    ///
    /// # Errors
    /// [`ConfigError`] for a limit of zero, an empty list or a missing home.
    pub fn resolve(layer: Layer, environment: &Environment) -> Result<Self, ConfigError> {
        let mut listen = match layer.listen {
            Some(several) => not_empty("listen", several.0)?,
            None => vec![ListenAddress::loopback()],
        };
        if let Some(port) = layer.port {
            listen.iter_mut().for_each(|address| address.port = port);
        }
        let (vm_managers, vm_manager_reason) = match layer.vm_manager {
            Some(several) => (not_empty("EC2_VM_MANAGER", several.0)?, Reason::Configured),
            None => (vec![VmManager::Mock], Reason::Default),
        };
        let verbosity = match layer.debug {
            Some(true) => LogLevel::Debug,
            _ => LogLevel::Info,
        };
        let state_dir = layer.state_dir.or_else(|| environment.default_state_dir());
        let state_dir = state_dir.ok_or(ConfigError::NoStateDir)?;
        let defaults = Limits::default();
        let seconds = |name, value: Option<u32>, default| match value {
            Some(value) => positive(name, value).map(|value| Duration::from_secs(value.into())),
            None => Ok(default),
        };
        let count = |name, value: Option<u32>, default| match value {
            Some(value) => positive(name, value).map(|value| value as usize),
            None => Ok(default),
        };
        Ok(Self {
            listen,
            docker: docker(layer.docker, environment, &state_dir)?,
            state_dir,
            persistence: match layer.persistence {
                Some(true) => Persistence::File,
                _ => Persistence::Memory,
            },
            vm_managers,
            vm_manager_reason,
            ami_map: layer.ami_map,
            metadata: metadata(layer.metadata)?,
            manager_tags: layer.manager_tags.unwrap_or(true),
            plugins: Plugins {
                named: paths(layer.plugin),
                path: paths(layer.plugin_path),
                trust: layer.trust.unwrap_or_default(),
                operators: layer.plugins,
                environment: environment.clone(),
            },
            log: layer.log.unwrap_or(verbosity),
            log_format: layer.log_format.unwrap_or(LogFormat::Text),
            strict: layer.strict.unwrap_or_default(),
            strict_amis: layer.strict_amis.unwrap_or_default(),
            quotas: layer.quotas.unwrap_or(Quotas::Off),
            seed: layer.seed,
            unknown_parameters: layer
                .unknown_parameters
                .unwrap_or(UnknownParameters::Refuse),
            allowed_origins: layer
                .allowed_origins
                .map(|several| several.0)
                .unwrap_or_default(),
            allowed_hosts: layer
                .allowed_hosts
                .map(|several| several.0)
                .unwrap_or_default(),
            default_vpc_cidr: layer.default_vpc_cidr.unwrap_or(VpcCidr::AWS),
            workers: count("workers", layer.workers.map(u32::from), 2)?,
            limits: Limits {
                header: seconds(
                    "limits.header_seconds",
                    layer.limits.header_seconds,
                    defaults.header,
                )?,
                body: seconds(
                    "limits.body_seconds",
                    layer.limits.body_seconds,
                    defaults.body,
                )?,
                connections: count(
                    "limits.connections",
                    layer.limits.connections,
                    defaults.connections,
                )?,
                body_bytes: count(
                    "limits.body_bytes",
                    layer.limits.body_bytes,
                    defaults.body_bytes,
                )?,
                ..defaults
            },
            inert: layer.inert,
        })
    }

    /// The VM managers, as they are written in `EC2_VM_MANAGER`.
    pub fn vm_manager_names(&self) -> String {
        let names: Vec<_> = self
            .vm_managers
            .iter()
            .map(|manager| manager.name())
            .collect();
        names.join(",")
    }
}

impl Reason {
    /// One word for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Configured => "configured",
            Self::Plugin => "plugin",
            Self::Docker => "engine",
            Self::Default => "default",
        }
    }
}

impl Persistence {
    /// `memory` or `file`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::File => "file",
        }
    }
}

/// Ports for metadata that instances may have where nobody says how many.
const METADATA_PORTS: u16 = 500;

fn metadata(layer: MetadataLayer) -> Result<Metadata, ConfigError> {
    let refused = |message: String| ConfigError::Value {
        source_name: "[metadata]".to_owned(),
        message,
    };
    let document = match &layer.document {
        None => serde_json::json!({}),
        Some(path) => {
            let text = std::fs::read(path).map_err(|source| ConfigError::Unreadable {
                path: path.clone(),
                source,
            })?;
            let read = serde_json::from_slice(&text);
            read.map_err(|error| refused(format!("{}: {error}", path.display())))?
        }
    };
    let extras = Extras::new(&document, layer.tags.clone());
    Ok(Metadata {
        ports: layer.ports.unwrap_or(METADATA_PORTS).into(),
        document: layer.document,
        tags: layer.tags,
        extras: extras.map_err(|error| refused(error.to_string()))?,
    })
}

/// The engine is where somebody said, where Docker's context in use says, or where one
/// usually is.
fn docker(
    layer: DockerLayer,
    environment: &Environment,
    state_dir: &Path,
) -> Result<orrery_docker::Settings, ConfigError> {
    let variable = |name: &str| environment.get(name).map(str::to_owned);
    let flags = Flags::parse(&layer.flags.unwrap_or_default(), variable);
    let flags = flags.map_err(|message| ConfigError::Value {
        source_name: "EC2_DOCKER_FLAGS".to_owned(),
        message,
    })?;
    let usual = || Address::usual(environment.runtime_dir());
    let context = || {
        contexts::in_use(
            &environment.docker_folder()?,
            environment.get("DOCKER_CONTEXT"),
        )
    };
    let host = layer.host.as_deref().map(Address::parse);
    let host = host.or_else(context).or_else(usual);
    let defaults = orrery_docker::Settings::new(host.unwrap_or_else(Address::standard));
    Ok(orrery_docker::Settings {
        stop: match layer.stop {
            Some(DockerStop::Stop) => Stop::Stop,
            _ => defaults.stop,
        },
        ended: match layer.remove_containers {
            Some(false) => Ended::Kept,
            _ => defaults.ended,
        },
        socket: match layer.mount_socket {
            Some(false) => SocketMount::Absent,
            _ => defaults.socket,
        },
        limits: match layer.limits {
            Some(false) => orrery_docker::Limits::None,
            _ => defaults.limits,
        },
        ports: layer.max_ports.map_or(defaults.ports, usize::from),
        flags,
        fetched: match layer.default_images {
            Some(false) => Vec::new(),
            _ => orrery_docker::defaults(),
        },
        registry: layer.registry,
        block_devices: (layer.mount_block_devices == Some(true)).then(|| BlockDevices {
            folder: state_dir.join("volumes"),
            unit: match layer.volume_unit {
                Some(VolumeUnit::Gib) => SizeUnit::Gib,
                _ => SizeUnit::Mib,
            },
            largest_mib: layer.max_volume_size.unwrap_or(BlockDevices::LARGEST_MIB),
        }),
        ..defaults
    })
}

fn read_file(path: &Path) -> Result<Layer, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Unreadable {
        path: path.to_path_buf(),
        source,
    })?;
    parse_file(&text).map_err(|(line, message)| ConfigError::Value {
        source_name: format!("{} line {line}", path.display()),
        message,
    })
}

/// Parses the text of a configuration file; an error is a line number and a sentence.
fn parse_file(text: &str) -> Result<Layer, (usize, String)> {
    toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        let line = text
            .bytes()
            .take(offset)
            .filter(|byte| *byte == b'\n')
            .count()
            + 1;
        (line, error.message().replace('\n', " "))
    })
}

fn paths(folders: Option<values::Several<Folder>>) -> Vec<PathBuf> {
    let folders = folders.map(|several| several.0).unwrap_or_default();
    folders.into_iter().map(|folder| folder.0).collect()
}

fn positive(name: &str, value: u32) -> Result<u32, ConfigError> {
    match value {
        0 => Err(ConfigError::Value {
            source_name: name.to_owned(),
            message: "0 is not allowed".to_owned(),
        }),
        value => Ok(value),
    }
}

fn not_empty<T>(name: &str, values: Vec<T>) -> Result<Vec<T>, ConfigError> {
    if values.is_empty() {
        let message = "the list is empty".to_owned();
        return Err(ConfigError::Value {
            source_name: name.to_owned(),
            message,
        });
    }
    Ok(values)
}

#[cfg(test)]
mod tests;
