//! The configuration in force, as `/_orrery/config` shows it: the keys of
//! `orrery.toml` with their values.

use std::collections::BTreeMap;
use std::path::PathBuf;

use orrery_docker::{Ended, Limits, SocketMount, Stop};
use serde_json::{Value, json};

use crate::config::{Config, Persistence};

/// The settings as JSON.
pub(super) fn of(config: &Config) -> Value {
    let listen: Vec<_> = config.listen.iter().map(ToString::to_string).collect();
    let origins: Vec<_> = config
        .allowed_origins
        .iter()
        .map(|origin| &origin.0)
        .collect();
    let hosts: Vec<_> = config.allowed_hosts.iter().map(|host| &host.0).collect();
    let managers: Vec<_> = config
        .vm_managers
        .iter()
        .map(|manager| manager.name())
        .collect();
    let folders = |paths: &[PathBuf]| -> Vec<String> {
        let shown = paths.iter().map(|path| path.display().to_string());
        shown.collect()
    };
    let keys = config.plugins.trust.keys.iter();
    let keys: BTreeMap<_, _> = keys.map(|(name, key)| (name, key.to_string())).collect();
    json!({
        "listen": listen,
        "state_dir": config.state_dir.display().to_string(),
        "persistence": config.persistence == Persistence::File,
        "vm_manager": managers,
        "manager_tags": config.manager_tags,
        "docker": {
            "host": config.docker.engine.to_string(),
            "stop": match config.docker.stop {
                Stop::Pause => "pause",
                Stop::Stop => "stop",
            },
            "remove_containers": config.docker.ended == Ended::Removed,
            "mount_socket": config.docker.socket == SocketMount::Mounted,
            "limits": config.docker.limits == Limits::InstanceType,
            "max_ports": config.docker.ports,
            "default_images": !config.docker.fetched.is_empty(),
            "registry": config.docker.registry,
            "mount_block_devices": config.docker.block_devices.is_some(),
            "max_volume_size": config.docker.block_devices.as_ref().map(|it| it.largest_mib),
            "volume_unit": config.docker.block_devices.as_ref().map(|it| it.unit.name()),
        },
        "ami_map": config.ami_map,
        "metadata": {
            "ports": config.metadata.ports,
            "static": config.metadata.document,
            "tags": config.metadata.tags,
        },
        "plugin": folders(&config.plugins.named),
        "plugin_path": folders(&config.plugins.path),
        "trust": {
            "signature": config.plugins.trust.signature.name(),
            "keys": keys,
        },
        "log": config.log.name(),
        "log_format": config.log_format.name(),
        "strict": config.strict,
        "strict_amis": config.strict_amis,
        "quotas": config.quotas.name(),
        "seed": config.seed,
        "unknown_parameters": config.unknown_parameters.name(),
        "allowed_origins": origins,
        "allowed_hosts": hosts,
        "default_vpc_cidr": config.default_vpc_cidr.to_string(),
        "workers": config.workers,
        "limits": {
            "header_seconds": config.limits.header.as_secs(),
            "body_seconds": config.limits.body.as_secs(),
            "connections": config.limits.connections,
            "body_bytes": config.limits.body_bytes,
        },
    })
}
