//! Values of flags, in the forms that `docker run` reads.

use std::str::FromStr;

use bollard::models::{
    DeviceMapping, DeviceRequest, HostConfigCgroupnsModeEnum, Mount, MountType, PortBinding,
    ResourcesUlimits,
};

type Read<T> = Result<T, String>;

/// A size in bytes: `64`, `64b`, `64k`, `64m`, `64g`, by 1,024 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bytes(pub(super) i64);

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Read<Self> {
        let lower = text.to_ascii_lowercase();
        let short = lower.strip_suffix('b').unwrap_or(&lower);
        let (number, shift) = match short.char_indices().next_back() {
            Some((at, 'k')) => (&short[..at], 10),
            Some((at, 'm')) => (&short[..at], 20),
            Some((at, 'g')) => (&short[..at], 30),
            _ => (short, 0),
        };
        let bytes = number.parse::<i64>().ok();
        let bytes = bytes.and_then(|number| number.checked_mul(1 << shift));
        bytes
            .map(Self)
            .ok_or_else(|| "a size is written as 64m or 1g".to_owned())
    }
}

/// Processors, in billionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cpus(pub(super) i64);

impl FromStr for Cpus {
    type Err = String;

    fn from_str(text: &str) -> Read<Self> {
        let cpus = text.parse::<f64>().ok();
        let cpus = cpus.filter(|cpus| (0.0..1e6).contains(cpus));
        let cpus = cpus.ok_or("a number of processors is written as 1.5")?;
        Ok(Self((cpus * 1e9).round() as i64))
    }
}

/// A name and what it stands for: `name=value`, or `name` alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair(pub(super) String, pub(super) String);

impl FromStr for Pair {
    type Err = String;

    fn from_str(text: &str) -> Read<Self> {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        match name {
            "" => Err("it has no name".into()),
            _ => Ok(Self(name.into(), value.into())),
        }
    }
}

/// A variable: `NAME=value`, or `NAME` for the emulator's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Environment {
    name: String,
    value: Option<String>,
}

impl FromStr for Environment {
    type Err = String;

    fn from_str(text: &str) -> Read<Self> {
        let Pair(name, value) = text.parse()?;
        let value = text.contains('=').then_some(value);
        Ok(Self { name, value })
    }
}

impl Environment {
    /// Takes the emulator's own value where none was given; whether there is one now.
    pub(super) fn settle(&mut self, variable: impl Fn(&str) -> Option<String>) -> bool {
        self.value = self.value.take().or_else(|| variable(&self.name));
        self.value.is_some()
    }

    /// `NAME=value`.
    pub(super) fn set(&self) -> Option<String> {
        Some(format!("{}={}", self.name, self.value.as_ref()?))
    }
}

/// A port that is published at a place of its own: `[[address:]port:]port[/protocol]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Publish {
    /// The instance's port, such as `80/tcp`.
    pub(super) port: String,
    host_ip: String,
    host_port: String,
}

impl FromStr for Publish {
    type Err = String;

    fn from_str(text: &str) -> Read<Self> {
        let (places, protocol) = text.split_once('/').unwrap_or((text, "tcp"));
        let (host, port) = places.rsplit_once(':').unwrap_or(("", places));
        let (host_ip, host_port) = host.rsplit_once(':').unwrap_or(("", host));
        let is_port = |text: &str| text.parse::<u16>().is_ok_and(|port| port > 0);
        let fits = is_port(port) && (host_port.is_empty() || is_port(host_port));
        match fits && matches!(protocol, "tcp" | "udp" | "sctp") {
            true => Ok(Self {
                port: format!("{port}/{protocol}"),
                host_ip: host_ip.trim_matches(['[', ']']).to_owned(),
                host_port: host_port.to_owned(),
            }),
            false => Err("a port is written as 8080:80/tcp, without ranges".into()),
        }
    }
}

impl Publish {
    pub(super) fn binding(&self) -> PortBinding {
        PortBinding {
            host_ip: Some(self.host_ip.clone()),
            host_port: Some(self.host_port.clone()),
        }
    }
}

/// `private` or `host`.
pub(super) fn cgroup_namespace(text: &str) -> Read<HostConfigCgroupnsModeEnum> {
    match text {
        "private" => Ok(HostConfigCgroupnsModeEnum::PRIVATE),
        "host" => Ok(HostConfigCgroupnsModeEnum::HOST),
        _ => Err("it is none of private and host".into()),
    }
}

/// `/dev/host[:/dev/guest[:permissions]]`.
pub(super) fn device(text: &str) -> Read<DeviceMapping> {
    let mut parts = text.splitn(3, ':');
    let host = parts.next().filter(|host| host.starts_with('/'));
    let host = host.ok_or("a device is written as /dev/host:/dev/guest:rwm")?;
    Ok(DeviceMapping {
        path_on_host: Some(host.into()),
        path_in_container: Some(parts.next().unwrap_or(host).into()),
        cgroup_permissions: Some(parts.next().unwrap_or("rwm").into()),
    })
}

/// `all`, a number of them, or `device=ID,ID`.
pub(super) fn gpus(text: &str) -> Read<DeviceRequest> {
    let mut request = DeviceRequest {
        capabilities: Some(vec![vec!["gpu".into()]]),
        ..DeviceRequest::default()
    };
    if let Some(ids) = text.strip_prefix("device=") {
        request.device_ids = Some(ids.split(',').map(str::to_owned).collect());
        return Ok(request);
    }
    let count = match text {
        "all" => Some(-1),
        number => number.parse::<u16>().ok().map(i64::from),
    };
    request.count = Some(count.ok_or("GPUs are written as all, 2 or device=0,1")?);
    Ok(request)
}

/// `type=bind|volume|tmpfs,source=…,target=…[,readonly]`.
pub(super) fn mount(text: &str) -> Read<Mount> {
    let mut mount = Mount {
        typ: Some(MountType::VOLUME),
        ..Mount::default()
    };
    for field in text.split(',') {
        let (name, value) = field.split_once('=').unwrap_or((field, "true"));
        match name {
            "type" => {
                mount.typ = Some(match value {
                    "bind" => MountType::BIND,
                    "volume" => MountType::VOLUME,
                    "tmpfs" => MountType::TMPFS,
                    _ => return Err(format!("'{value}' is none of bind, volume and tmpfs")),
                });
            }
            "source" | "src" => mount.source = Some(value.into()),
            "target" | "dst" | "destination" => mount.target = Some(value.into()),
            "readonly" | "ro" => mount.read_only = Some(matches!(value, "true" | "1")),
            _ => {
                return Err(format!(
                    "'{name}' is none of type, source, target and readonly"
                ));
            }
        }
    }
    match mount.target {
        Some(_) => Ok(mount),
        None => Err("it has no target".into()),
    }
}

/// `/path[:options]`.
pub(super) fn tmpfs(text: &str) -> Read<Pair> {
    let (path, options) = text.split_once(':').unwrap_or((text, ""));
    match path.starts_with('/') {
        true => Ok(Pair(path.into(), options.into())),
        false => Err("a tmpfs is written as /path:options".into()),
    }
}

/// `name=soft[:hard]`.
pub(super) fn ulimit(text: &str) -> Read<ResourcesUlimits> {
    let read = || {
        let (name, limits) = text.split_once('=')?;
        let (soft, hard) = limits.split_once(':').unwrap_or((limits, limits));
        Some(ResourcesUlimits {
            name: Some(name.to_owned()).filter(|name| !name.is_empty()),
            soft: Some(soft.parse().ok()?),
            hard: Some(hard.parse().ok()?),
        })
    };
    read().ok_or_else(|| "a limit is written as nofile=1024:2048".into())
}
