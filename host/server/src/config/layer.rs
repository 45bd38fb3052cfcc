//! One source of settings, with every setting optional, and how an upper source hides a
//! lower one. The configuration file deserialises straight into it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use orrery_plugins::{Operator, Trust};
use serde::Deserialize;

use super::values::{
    DockerStop, Folder, HostPattern, ListenAddress, LogFormat, LogLevel, Origin, Quotas, Several,
    UnknownParameters, VmManager, VolumeUnit, VpcCidr,
};

/// What one source says; the names are the keys of `orrery.toml`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Layer {
    /// Addresses to listen on.
    pub listen: Option<Several<ListenAddress>>,
    /// Replaces the port of every address to listen on.
    pub port: Option<u16>,
    /// Folder for state, log and pid file.
    pub state_dir: Option<PathBuf>,
    /// Whether state survives the program.
    pub persistence: Option<bool>,
    /// VM managers in order of preference.
    pub vm_manager: Option<Several<VmManager>>,
    /// Folders of plugins that must load.
    pub plugin: Option<Several<Folder>>,
    /// Further folders in which plugins are looked for.
    pub plugin_path: Option<Several<Folder>>,
    /// Whether instances with machines are tagged with their VM manager.
    pub manager_tags: Option<bool>,
    /// The `[docker]` table.
    pub docker: DockerLayer,
    /// The `[ami_map]` table: images of the catalogue that are Docker's.
    pub ami_map: BTreeMap<String, String>,
    /// The `[metadata]` table.
    pub metadata: MetadataLayer,
    /// The `[plugins.<id>]` tables: what each plugin is granted and told.
    pub plugins: BTreeMap<String, Operator>,
    /// The `[trust]` table: whose plugins are loaded.
    pub trust: Option<Trust>,
    /// Same as `log = "debug"`.
    pub debug: Option<bool>,
    /// Least severe level that is logged.
    pub log: Option<LogLevel>,
    /// Shape of log lines.
    pub log_format: Option<LogFormat>,
    /// Security-group rules without a source are refused.
    pub strict: Option<bool>,
    /// Unknown AMI ids are refused by the mock.
    pub strict_amis: Option<bool>,
    /// How much an account may have.
    pub quotas: Option<Quotas>,
    /// What ids are drawn from.
    pub seed: Option<u64>,
    /// What happens to parameters that an operation does not have.
    pub unknown_parameters: Option<UnknownParameters>,
    /// Origins of web pages that may use the emulator.
    pub allowed_origins: Option<Several<Origin>>,
    /// Further names under which the emulator may be addressed.
    pub allowed_hosts: Option<Several<HostPattern>>,
    /// Network of default VPCs.
    pub default_vpc_cidr: Option<VpcCidr>,
    /// Threads that serve requests.
    pub workers: Option<u16>,
    /// The `[limits]` table.
    pub limits: LimitsLayer,
    /// LocalStack variables that are set but mean nothing to this build.
    #[serde(skip)]
    pub inert: Vec<&'static str>,
}

/// The `[limits]` table of one source.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsLayer {
    /// Seconds for a request's head.
    pub header_seconds: Option<u32>,
    /// Seconds for a request's body.
    pub body_seconds: Option<u32>,
    /// Open connections.
    pub connections: Option<u32>,
    /// Size of a request's body.
    pub body_bytes: Option<u32>,
}

/// The `[metadata]` table of one source.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MetadataLayer {
    /// How many instances may have a port of their own.
    pub ports: Option<u16>,
    /// A JSON document with what is in the tree besides.
    #[serde(rename = "static")]
    pub document: Option<PathBuf>,
    /// Paths with the key of the tag whose value is there.
    pub tags: BTreeMap<String, String>,
}

/// The `[docker]` table of one source.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DockerLayer {
    /// Where the engine is.
    pub host: Option<String>,
    /// What StopInstances does.
    pub stop: Option<DockerStop>,
    /// Whether containers of terminated instances are removed.
    pub remove_containers: Option<bool>,
    /// Whether instances reach the engine.
    pub mount_socket: Option<bool>,
    /// Whether instances get no more than their type has.
    pub limits: Option<bool>,
    /// How many ports of an instance the host offers besides SSH's.
    pub max_ports: Option<u16>,
    /// What containers get besides, in the words of `docker run`.
    pub flags: Option<String>,
    /// Whether the default AMIs are fetched.
    pub default_images: Option<bool>,
    /// Where images come from whose reference names no registry.
    pub registry: Option<String>,
    /// Whether instances have their disks.
    pub mount_block_devices: Option<bool>,
    /// Largest file of a volume in MiB.
    pub max_volume_size: Option<u64>,
    /// What a GiB of EC2's is on disk.
    pub volume_unit: Option<VolumeUnit>,
}

impl DockerLayer {
    fn over(self, lower: Self) -> Self {
        Self {
            host: self.host.or(lower.host),
            stop: self.stop.or(lower.stop),
            remove_containers: self.remove_containers.or(lower.remove_containers),
            mount_socket: self.mount_socket.or(lower.mount_socket),
            limits: self.limits.or(lower.limits),
            max_ports: self.max_ports.or(lower.max_ports),
            flags: self.flags.or(lower.flags),
            default_images: self.default_images.or(lower.default_images),
            registry: self.registry.or(lower.registry),
            mount_block_devices: self.mount_block_devices.or(lower.mount_block_devices),
            max_volume_size: self.max_volume_size.or(lower.max_volume_size),
            volume_unit: self.volume_unit.or(lower.volume_unit),
        }
    }
}

impl Layer {
    /// This layer where it speaks, else the lower one.
    pub fn over(self, lower: Self) -> Self {
        // A port belongs to the addresses it was given with: addresses from above are
        // not changed by a port from below.
        let port = match self.listen {
            Some(_) => self.port,
            None => self.port.or(lower.port),
        };
        Self {
            listen: self.listen.or(lower.listen),
            port,
            state_dir: self.state_dir.or(lower.state_dir),
            persistence: self.persistence.or(lower.persistence),
            vm_manager: self.vm_manager.or(lower.vm_manager),
            plugin: self.plugin.or(lower.plugin),
            plugin_path: self.plugin_path.or(lower.plugin_path),
            manager_tags: self.manager_tags.or(lower.manager_tags),
            docker: self.docker.over(lower.docker),
            ami_map: lower.ami_map.into_iter().chain(self.ami_map).collect(),
            metadata: MetadataLayer {
                ports: self.metadata.ports.or(lower.metadata.ports),
                document: self.metadata.document.or(lower.metadata.document),
                tags: lower
                    .metadata
                    .tags
                    .into_iter()
                    .chain(self.metadata.tags)
                    .collect(),
            },
            plugins: lower.plugins.into_iter().chain(self.plugins).collect(),
            trust: self.trust.or(lower.trust),
            debug: self.debug.or(lower.debug),
            log: self.log.or(lower.log),
            log_format: self.log_format.or(lower.log_format),
            strict: self.strict.or(lower.strict),
            strict_amis: self.strict_amis.or(lower.strict_amis),
            quotas: self.quotas.or(lower.quotas),
            seed: self.seed.or(lower.seed),
            unknown_parameters: self.unknown_parameters.or(lower.unknown_parameters),
            allowed_origins: self.allowed_origins.or(lower.allowed_origins),
            allowed_hosts: self.allowed_hosts.or(lower.allowed_hosts),
            default_vpc_cidr: self.default_vpc_cidr.or(lower.default_vpc_cidr),
            workers: self.workers.or(lower.workers),
            limits: LimitsLayer {
                header_seconds: self.limits.header_seconds.or(lower.limits.header_seconds),
                body_seconds: self.limits.body_seconds.or(lower.limits.body_seconds),
                connections: self.limits.connections.or(lower.limits.connections),
                body_bytes: self.limits.body_bytes.or(lower.limits.body_bytes),
            },
            inert: [self.inert, lower.inert].concat(),
        }
    }
}
