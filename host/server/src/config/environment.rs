//! Environment variables: the only module that reads them, and the list of all that
//! Orrery knows. An empty variable counts as unset.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the environment module that clippy.toml points to"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::ConfigError;
use super::layer::Layer;
use super::values::{Several, switch};

/// The variables of a process, as a value.
#[derive(Debug, Clone, Default)]
pub struct Environment(BTreeMap<String, String>);

impl Environment {
    /// The variables of this process; those that are not Unicode are left out.
    pub fn of_process() -> Self {
        let vars = std::env::vars_os();
        Self(
            vars.filter_map(|(name, value)| {
                Some((name.into_string().ok()?, value.into_string().ok()?))
            })
            .collect(),
        )
    }

    /// A made-up environment.
    pub fn of<const N: usize>(vars: [(&str, &str); N]) -> Self {
        Self(
            vars.into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        )
    }

    /// The value of a variable, unless it is unset or empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// Where Docker keeps what its users chose: `$DOCKER_CONFIG` or `~/.docker`.
    pub fn docker_folder(&self) -> Option<PathBuf> {
        let home = || Some(PathBuf::from(self.get("HOME")?).join(".docker"));
        self.get("DOCKER_CONFIG").map(PathBuf::from).or_else(home)
    }

    /// Where the sockets of a user's own services are.
    pub fn runtime_dir(&self) -> Option<&Path> {
        self.get("XDG_RUNTIME_DIR").map(Path::new)
    }

    /// `ORRERY_STATE_DIR`'s default: `$XDG_STATE_HOME/orrery` or
    /// `~/.local/state/orrery`.
    pub fn default_state_dir(&self) -> Option<PathBuf> {
        self.own("XDG_STATE_HOME", ".local/state")
    }

    /// What can be fetched again: `$XDG_CACHE_HOME/orrery` or `~/.cache/orrery`.
    pub fn cache_dir(&self) -> Option<PathBuf> {
        self.own("XDG_CACHE_HOME", ".cache")
    }

    /// What children of native plugins get: where the user's own things are and nothing
    /// that may be a secret. A library may start programs, such as ssh for a connection.
    pub fn of_children(&self) -> Vec<(OsString, OsString)> {
        let set = CHILDREN
            .iter()
            .filter_map(|name| Some((*name, self.get(name)?)));
        set.map(|(name, value)| (name.into(), value.into()))
            .collect()
    }

    /// This program's folder in the one that the variable names, or in the home folder's.
    fn own(&self, variable: &str, at_home: &str) -> Option<PathBuf> {
        let xdg = self
            .get(variable)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute());
        let home = || {
            self.get("HOME")
                .map(|home| PathBuf::from(home).join(at_home))
        };
        xdg.or_else(home).map(|base| base.join("orrery"))
    }

    /// Everything the variables say.
    ///
    /// # Errors
    /// A variable whose value does not parse.
    pub fn layer(&self) -> Result<Layer, ConfigError> {
        let mut layer = Layer::default();
        for variable in VARIABLES {
            let Some(value) = self.get(variable.name) else {
                continue;
            };
            (variable.set)(&mut layer, value).map_err(|message| ConfigError::Value {
                source_name: variable.name.to_owned(),
                message,
            })?;
        }
        for name in INERT {
            if self.get(name).is_some() {
                layer.inert.push(name);
            }
        }
        Ok(layer)
    }

    /// Variables that start with `ORRERY_` and mean nothing, to plugins neither: most likely
    /// typing errors.
    pub fn unknown(&self, of_plugins: &BTreeSet<String>) -> Vec<&str> {
        let ours = |name: &&str| name.starts_with("ORRERY_");
        let known = |name: &&str| {
            let listed = VARIABLES.iter().any(|variable| variable.name == *name);
            // What Kubernetes adds for a service called `orrery`.
            listed
                || *name == CONFIG
                || of_plugins.contains(*name)
                || name.starts_with("ORRERY_PORT_")
                || name.starts_with("ORRERY_SERVICE_")
        };
        self.0
            .keys()
            .map(String::as_str)
            .filter(ours)
            .filter(|name| !known(name))
            .collect()
    }
}

/// The variables that children of native plugins get.
const CHILDREN: &[&str] = &[
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SSH_AUTH_SOCK",
    "XDG_RUNTIME_DIR",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
];

/// The variable that names the configuration file.
pub const CONFIG: &str = "ORRERY_CONFIG";

/// A variable and what it sets.
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What values it takes.
    pub values: &'static str,
    /// What it means, in one line.
    pub meaning: &'static str,
    set: fn(&mut Layer, &str) -> Result<(), String>,
}

fn put<T: FromStr<Err = String>>(slot: &mut Option<T>, text: &str) -> Result<(), String> {
    *slot = Some(text.parse()?);
    Ok(())
}

fn put_switch(slot: &mut Option<bool>, text: &str) -> Result<(), String> {
    *slot = Some(switch(text)?);
    Ok(())
}

fn put_number<T: FromStr>(slot: &mut Option<T>, text: &str) -> Result<(), String> {
    *slot = Some(
        text.parse()
            .map_err(|_| format!("'{text}' is not a number in range"))?,
    );
    Ok(())
}

/// Every variable that changes how Orrery behaves.
pub const VARIABLES: &[Variable] = &[
    Variable {
        name: "GATEWAY_LISTEN",
        values: "ADDRESS[,ADDRESS...]",
        meaning: "addresses to listen on (default 127.0.0.1:4566; port 0 lets the system choose)",
        set: |layer, text| put(&mut layer.listen, text),
    },
    Variable {
        name: "ORRERY_PORT",
        values: "PORT",
        meaning: "replaces the port of the addresses to listen on",
        set: |layer, text| match text.strip_prefix("tcp://") {
            // Kubernetes sets it so for any service called `orrery`.
            Some(_) => Ok(()),
            None => put_number(&mut layer.port, text),
        },
    },
    Variable {
        name: "PERSISTENCE",
        values: "0|1",
        meaning: "1 keeps all state in the state folder; 0 (default) keeps it in memory",
        set: |layer, text| put_switch(&mut layer.persistence, text),
    },
    Variable {
        name: "ORRERY_STATE_DIR",
        values: "FOLDER",
        meaning: "folder for state, log and pid file (default $XDG_STATE_HOME/orrery)",
        set: |layer, text| {
            layer.state_dir = Some(PathBuf::from(text));
            Ok(())
        },
    },
    Variable {
        name: "EC2_VM_MANAGER",
        values: "NAME[,NAME...]",
        meaning: "what instances run on: mock, docker or the id of a plugin (default: named plugins, docker where an engine answers, then mock)",
        set: |layer, text| put(&mut layer.vm_manager, text),
    },
    Variable {
        name: "ORRERY_MANAGER_TAGS",
        values: "0|1",
        meaning: "0 leaves the tag ec2_vm_manager out of instances, which Terraform takes for a change",
        set: |layer, text| put_switch(&mut layer.manager_tags, text),
    },
    Variable {
        name: "DOCKER_HOST",
        values: "ADDRESS",
        meaning: "where the Docker engine is, such as unix:///var/run/docker.sock (default: that of the Docker context in use, else the usual sockets)",
        set: |layer, text| {
            layer.docker.host = Some(text.to_owned());
            Ok(())
        },
    },
    Variable {
        name: "EC2_DOCKER_STOP",
        values: "pause|stop",
        meaning: "what StopInstances does with a container (default pause)",
        set: |layer, text| put(&mut layer.docker.stop, text),
    },
    Variable {
        name: "EC2_REMOVE_CONTAINERS",
        values: "0|1",
        meaning: "0 keeps the stopped containers of terminated instances",
        set: |layer, text| put_switch(&mut layer.docker.remove_containers, text),
    },
    Variable {
        name: "EC2_MOUNT_DOCKER_SOCKET",
        values: "0|1",
        meaning: "0 keeps the engine's socket out of instances",
        set: |layer, text| put_switch(&mut layer.docker.mount_socket, text),
    },
    Variable {
        name: "EC2_DOCKER_LIMITS",
        values: "0|1",
        meaning: "0 gives instances more processors and memory than their type has",
        set: |layer, text| put_switch(&mut layer.docker.limits, text),
    },
    Variable {
        name: "EC2_DOCKER_MAX_PORTS",
        values: "NUMBER",
        meaning: "ports of an instance that the host offers besides SSH's (default 32)",
        set: |layer, text| put_number(&mut layer.docker.max_ports, text),
    },
    Variable {
        name: "EC2_DOCKER_FLAGS",
        values: "FLAGS",
        meaning: "what containers of instances get besides, as docker run's flags: --privileged -e NAME=value -v /a:/b ...",
        set: |layer, text| {
            layer.docker.flags = Some(text.to_owned());
            Ok(())
        },
    },
    Variable {
        name: "EC2_DOWNLOAD_DEFAULT_IMAGES",
        values: "0|1",
        meaning: "0 leaves out the default AMIs, Ubuntu 22.04 and Amazon Linux 2023, which are pulled at the start",
        set: |layer, text| put_switch(&mut layer.docker.default_images, text),
    },
    Variable {
        name: "EC2_DOCKER_REGISTRY",
        values: "REGISTRY[/PATH]",
        meaning: "where images are pulled from that name no registry, such as mirror.gcr.io/library (default: the engine's)",
        set: |layer, text| {
            layer.docker.registry = Some(text.to_owned());
            Ok(())
        },
    },
    Variable {
        name: "EC2_MOUNT_BLOCK_DEVICES",
        values: "0|1",
        meaning: "1 gives containers the disks of their instances, and what loop mounts need",
        set: |layer, text| put_switch(&mut layer.docker.mount_block_devices, text),
    },
    Variable {
        name: "EC2_EBS_MAX_VOLUME_SIZE",
        values: "MIB",
        meaning: "largest file that is made for a volume (default 1000)",
        set: |layer, text| put_number(&mut layer.docker.max_volume_size, text),
    },
    Variable {
        name: "EC2_EBS_VOLUME_UNIT",
        values: "mib|gib",
        meaning: "what one GiB of EC2's is on disk (default mib)",
        set: |layer, text| put(&mut layer.docker.volume_unit, text),
    },
    Variable {
        name: "ORRERY_PLUGIN",
        values: "FOLDER[,FOLDER...]",
        meaning: "folders of plugins that must load",
        set: |layer, text| put(&mut layer.plugin, text),
    },
    Variable {
        name: "ORRERY_PLUGIN_PATH",
        values: "FOLDER[:FOLDER...]",
        meaning: "where plugins are looked for, besides plugins/ in the state folder and beside the program",
        set: |layer, text| {
            let folders = text.split(':').filter(|folder| !folder.is_empty());
            let parsed: Result<_, _> = folders.map(str::parse).collect();
            layer.plugin_path = Some(Several(parsed?));
            Ok(())
        },
    },
    Variable {
        name: "DEBUG",
        values: "0|1",
        meaning: "1 logs every request",
        set: |layer, text| put_switch(&mut layer.debug, text),
    },
    Variable {
        name: "LS_LOG",
        values: "trace|debug|info|warn|error",
        meaning: "least severe level that is logged (default info; wins over DEBUG)",
        set: |layer, text| put(&mut layer.log, text),
    },
    Variable {
        name: "ORRERY_LOG_FORMAT",
        values: "text|json",
        meaning: "shape of log lines (default text)",
        set: |layer, text| put(&mut layer.log_format, text),
    },
    Variable {
        name: "EC2_METADATA_PORTS",
        values: "NUMBER",
        meaning: "how many instances may have a port of this machine's for their metadata (default 500)",
        set: |layer, text| put_number(&mut layer.metadata.ports, text),
    },
    Variable {
        name: "EC2_METADATA_STATIC",
        values: "FILE",
        meaning: "a JSON document with what instances' metadata has besides",
        set: |layer, text| {
            layer.metadata.document = Some(text.into());
            Ok(())
        },
    },
    Variable {
        name: "ORRERY_STRICT",
        values: "0|1",
        meaning: "1 refuses security-group rules without a source, as AWS does",
        set: |layer, text| put_switch(&mut layer.strict, text),
    },
    Variable {
        name: "ORRERY_STRICT_AMIS",
        values: "0|1",
        meaning: "1 refuses AMI ids that are not in the catalogue",
        set: |layer, text| put_switch(&mut layer.strict_amis, text),
    },
    Variable {
        name: "ORRERY_QUOTAS",
        values: "off|aws",
        meaning: "aws lets an account have as many VPCs, addresses and the like as a new one at AWS",
        set: |layer, text| put(&mut layer.quotas, text),
    },
    Variable {
        name: "ORRERY_SEED",
        values: "NUMBER",
        meaning: "what ids are drawn from: the same calls give the same ids in every run",
        set: |layer, text| put_number(&mut layer.seed, text),
    },
    Variable {
        name: "ORRERY_UNKNOWN_PARAMETERS",
        values: "refuse|ignore",
        meaning: "what happens to parameters that an operation does not have (default refuse)",
        set: |layer, text| put(&mut layer.unknown_parameters, text),
    },
    Variable {
        name: "ORRERY_ALLOWED_ORIGINS",
        values: "ORIGIN[,ORIGIN...]",
        meaning: "web pages that may use the emulator, such as http://localhost:3000",
        set: |layer, text| put(&mut layer.allowed_origins, text),
    },
    Variable {
        name: "ORRERY_ALLOWED_HOSTS",
        values: "NAME[,NAME...]",
        meaning: "names besides localhost by which clients reach it, such as orrery or *.example.com",
        set: |layer, text| put(&mut layer.allowed_hosts, text),
    },
    Variable {
        name: "ORRERY_DEFAULT_VPC_CIDR",
        values: "NETWORK",
        meaning: "network of default VPCs, /8 to /24 (default 172.31.0.0/16)",
        set: |layer, text| put(&mut layer.default_vpc_cidr, text),
    },
    Variable {
        name: "ORRERY_WORKERS",
        values: "NUMBER",
        meaning: "threads that serve requests (default 2)",
        set: |layer, text| put_number(&mut layer.workers, text),
    },
    Variable {
        name: "ORRERY_HEADER_SECONDS",
        values: "SECONDS",
        meaning: "time a client has to send a request's head (default 10)",
        set: |layer, text| put_number(&mut layer.limits.header_seconds, text),
    },
    Variable {
        name: "ORRERY_BODY_SECONDS",
        values: "SECONDS",
        meaning: "time a client has to send a request's body (default 30)",
        set: |layer, text| put_number(&mut layer.limits.body_seconds, text),
    },
    Variable {
        name: "ORRERY_MAX_CONNECTIONS",
        values: "NUMBER",
        meaning: "connections open at a time (default 1024)",
        set: |layer, text| put_number(&mut layer.limits.connections, text),
    },
    Variable {
        name: "ORRERY_MAX_BODY_BYTES",
        values: "BYTES",
        meaning: "size of a request's body (default 2097152)",
        set: |layer, text| put_number(&mut layer.limits.body_bytes, text),
    },
];

/// LocalStack's variables for VM managers that are not part of the program. They are
/// accepted, so that an environment made for LocalStack works, and named in a warning where
/// no plugin knows them.
pub const INERT: &[&str] = &["EC2_HYPERVISOR_URI"];

/// The variables as the last section of `orrery start --help`.
pub fn help() -> String {
    let mut text =
        String::from("Environment (a flag wins over a variable, a variable over orrery.toml):\n");
    let config = (
        CONFIG,
        "FILE",
        "the configuration file (default ./orrery.toml where it exists)",
    );
    let known = VARIABLES
        .iter()
        .map(|variable| (variable.name, variable.values, variable.meaning));
    for (name, values, meaning) in known.chain([config]) {
        text.push_str(&format!("  {name}={values}\n          {meaning}\n"));
    }
    text.push_str("  and those that plugins name in plugin.toml; see orrery plugin check\n");
    text
}
