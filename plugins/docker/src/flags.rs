//! `EC2_DOCKER_FLAGS`: what every instance's container gets besides, in the words of
//! `docker run`.
//!
//! <https://docs.docker.com/reference/cli/docker/container/run/>

mod values;

use std::collections::HashMap;

use bollard::models::{
    ContainerCreateBody, DeviceMapping, DeviceRequest, HostConfig, HostConfigCgroupnsModeEnum,
    HostConfigLogConfig, Mount, ResourcesUlimits,
};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, CommandFactory as _, FromArgMatches as _, Parser};
use values::{Bytes, Cpus, Environment, Pair, Publish};

/// The flags of an instance's container.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flags(Given);

// Those of `docker run` that change what an instance is and leave it an instance: its name,
// its first program, its user and its end are the emulator's.
#[derive(Clone, Debug, Default, PartialEq, Parser)]
#[command(
    no_binary_name = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Given {
    #[arg(long)]
    add_host: Vec<String>,
    #[arg(long)]
    cap_add: Vec<String>,
    #[arg(long)]
    cap_drop: Vec<String>,
    #[arg(long)]
    cgroup_parent: Option<String>,
    #[arg(long, value_parser = values::cgroup_namespace)]
    cgroupns: Option<HostConfigCgroupnsModeEnum>,
    #[arg(long, short = 'c')]
    cpu_shares: Option<i64>,
    #[arg(long)]
    cpus: Option<Cpus>,
    #[arg(long)]
    cpuset_cpus: Option<String>,
    #[arg(long)]
    cpuset_mems: Option<String>,
    #[arg(long, value_parser = values::device)]
    device: Vec<DeviceMapping>,
    #[arg(long)]
    device_cgroup_rule: Vec<String>,
    #[arg(long)]
    dns: Vec<String>,
    #[arg(long, visible_alias = "dns-opt")]
    dns_option: Vec<String>,
    #[arg(long)]
    dns_search: Vec<String>,
    #[arg(long, short)]
    env: Vec<Environment>,
    #[arg(long, value_parser = values::gpus)]
    gpus: Option<DeviceRequest>,
    #[arg(long)]
    group_add: Vec<String>,
    #[arg(long)]
    ipc: Option<String>,
    #[arg(long, short)]
    label: Vec<Pair>,
    #[arg(long)]
    log_driver: Option<String>,
    #[arg(long)]
    log_opt: Vec<Pair>,
    #[arg(long, short)]
    memory: Option<Bytes>,
    #[arg(long)]
    memory_reservation: Option<Bytes>,
    #[arg(long, allow_negative_numbers = true)]
    memory_swap: Option<Bytes>,
    #[arg(long, value_parser = values::mount)]
    mount: Vec<Mount>,
    #[arg(long, visible_alias = "net")]
    network: Option<String>,
    #[arg(long, allow_negative_numbers = true)]
    oom_score_adj: Option<i64>,
    #[arg(long)]
    pid: Option<String>,
    #[arg(long, allow_negative_numbers = true)]
    pids_limit: Option<i64>,
    #[arg(long)]
    platform: Option<String>,
    #[arg(long, action = ArgAction::Set, num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    privileged: Option<bool>,
    #[arg(long, short)]
    publish: Vec<Publish>,
    #[arg(long)]
    runtime: Option<String>,
    #[arg(long)]
    security_opt: Vec<String>,
    #[arg(long)]
    shm_size: Option<Bytes>,
    #[arg(long)]
    stop_signal: Option<String>,
    #[arg(long)]
    stop_timeout: Option<i64>,
    #[arg(long)]
    storage_opt: Vec<Pair>,
    #[arg(long)]
    sysctl: Vec<Pair>,
    #[arg(long, value_parser = values::tmpfs)]
    tmpfs: Vec<Pair>,
    #[arg(long, value_parser = values::ulimit)]
    ulimit: Vec<ResourcesUlimits>,
    #[arg(long)]
    userns: Option<String>,
    #[arg(long)]
    uts: Option<String>,
    #[arg(long, short)]
    volume: Vec<String>,
    #[arg(long)]
    volume_driver: Option<String>,
    #[arg(long)]
    volumes_from: Vec<String>,
}

impl Flags {
    /// Reads flags as a shell would hand them to `docker run`. `variable` gives the
    /// emulator's own variables, which `--env NAME` hands on.
    ///
    /// # Errors
    /// A sentence: a flag that `docker run` or an instance does not have, with those that
    /// there are; a value that cannot be read; a quote that does not end.
    pub fn parse(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let words = shlex::split(text).ok_or("a quote does not end")?;
        let mut command = Given::command();
        let read = command
            .try_get_matches_from_mut(words)
            .and_then(|matches| Given::from_arg_matches(&matches));
        let mut given = read.map_err(|error| refusal(&command, &error))?;
        given.env.retain_mut(|one| one.settle(&variable));
        Ok(Self(given))
    }

    /// The platform of the image to take.
    pub(crate) fn platform(&self) -> Option<&str> {
        self.0.platform.as_deref()
    }

    /// The network to be on instead of a VPC's.
    pub(crate) fn network(&self) -> Option<&str> {
        self.0.network.as_deref()
    }

    /// Changes what Docker is told to make. Flags win over what an instance would have.
    pub(crate) fn apply(&self, body: &mut ContainerCreateBody) {
        let given = &self.0;
        let env: Vec<_> = given.env.iter().filter_map(Environment::set).collect();
        add(&mut body.env, &env);
        // Labels by which instances are found stay.
        let labels = body.labels.get_or_insert_default();
        for Pair(name, value) in &given.label {
            labels.entry(name.clone()).or_insert_with(|| value.clone());
        }
        put(&mut body.stop_signal, given.stop_signal.clone());
        put(&mut body.stop_timeout, given.stop_timeout);
        let (binds, anonymous): (Vec<_>, Vec<_>) = given
            .volume
            .iter()
            .cloned()
            .partition(|it| it.contains(':'));
        add(&mut body.volumes, &anonymous);
        let ports: Vec<_> = given.publish.iter().map(|it| it.port.clone()).collect();
        add(&mut body.exposed_ports, &ports);
        let host = body.host_config.get_or_insert_default();
        add(&mut host.binds, &binds);
        for publish in &given.publish {
            let all = host.port_bindings.get_or_insert_default();
            all.insert(publish.port.clone(), Some(vec![publish.binding()]));
        }
        given.apply_to(host);
        if given.network.is_some() {
            body.networking_config = None;
        }
    }
}

impl Given {
    fn apply_to(&self, host: &mut HostConfig) {
        add(&mut host.extra_hosts, &self.add_host);
        add(&mut host.cap_add, &self.cap_add);
        add(&mut host.cap_drop, &self.cap_drop);
        add(&mut host.devices, &self.device);
        add(&mut host.device_cgroup_rules, &self.device_cgroup_rule);
        add(&mut host.device_requests, self.gpus.as_slice());
        add(&mut host.dns, &self.dns);
        add(&mut host.dns_options, &self.dns_option);
        add(&mut host.dns_search, &self.dns_search);
        add(&mut host.group_add, &self.group_add);
        add(&mut host.mounts, &self.mount);
        add(&mut host.security_opt, &self.security_opt);
        add(&mut host.ulimits, &self.ulimit);
        add(&mut host.volumes_from, &self.volumes_from);
        extend(&mut host.storage_opt, &self.storage_opt);
        extend(&mut host.sysctls, &self.sysctl);
        extend(&mut host.tmpfs, &self.tmpfs);
        put(&mut host.cgroup_parent, self.cgroup_parent.clone());
        put(&mut host.cgroupns_mode, self.cgroupns);
        put(&mut host.cpu_shares, self.cpu_shares);
        put(&mut host.nano_cpus, self.cpus.map(|cpus| cpus.0));
        put(&mut host.cpuset_cpus, self.cpuset_cpus.clone());
        put(&mut host.cpuset_mems, self.cpuset_mems.clone());
        put(&mut host.ipc_mode, self.ipc.clone());
        put(&mut host.memory, self.memory.map(|bytes| bytes.0));
        let reserved = self.memory_reservation.map(|bytes| bytes.0);
        put(&mut host.memory_reservation, reserved);
        put(&mut host.memory_swap, self.memory_swap.map(|bytes| bytes.0));
        put(&mut host.network_mode, self.network.clone());
        put(&mut host.oom_score_adj, self.oom_score_adj);
        put(&mut host.pid_mode, self.pid.clone());
        put(&mut host.pids_limit, self.pids_limit);
        put(&mut host.privileged, self.privileged);
        put(&mut host.runtime, self.runtime.clone());
        put(&mut host.shm_size, self.shm_size.map(|bytes| bytes.0));
        put(&mut host.userns_mode, self.userns.clone());
        put(&mut host.uts_mode, self.uts.clone());
        put(&mut host.volume_driver, self.volume_driver.clone());
        if self.log_driver.is_some() || !self.log_opt.is_empty() {
            let mut options = None;
            extend(&mut options, &self.log_opt);
            host.log_config = Some(HostConfigLogConfig {
                typ: self.log_driver.clone(),
                config: options,
            });
        }
    }
}

fn put<T>(slot: &mut Option<T>, given: Option<T>) {
    if given.is_some() {
        *slot = given;
    }
}

fn add<T: Clone>(slot: &mut Option<Vec<T>>, given: &[T]) {
    if !given.is_empty() {
        slot.get_or_insert_default().extend_from_slice(given);
    }
}

fn extend(slot: &mut Option<HashMap<String, String>>, given: &[Pair]) {
    if !given.is_empty() {
        let pairs = given.iter().map(|it| (it.0.clone(), it.1.clone()));
        slot.get_or_insert_default().extend(pairs);
    }
}

/// Why flags cannot be read, in one sentence.
fn refusal(command: &clap::Command, error: &clap::Error) -> String {
    let word = |kind| match error.get(kind) {
        Some(ContextValue::String(word)) => word.as_str(),
        _ => "",
    };
    let flags = || {
        let names = command.get_arguments().filter_map(clap::Arg::get_long);
        let names: Vec<_> = names.map(|name| format!("--{name}")).collect();
        names.join(", ")
    };
    match error.kind() {
        ErrorKind::UnknownArgument => format!(
            "'{}' is none of the flags that instances take: {}",
            word(ContextKind::InvalidArg),
            flags()
        ),
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error).map(ToString::to_string);
            let (flag, why) = (word(ContextKind::InvalidArg), why.unwrap_or_default());
            format!("'{}' of {flag}: {why}", word(ContextKind::InvalidValue))
        }
        _ => {
            let text = error.to_string();
            let line = text.lines().next().unwrap_or_default();
            line.trim_start_matches("error: ").to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Flags, String> {
        Flags::parse(text, |name| (name == "HOME").then(|| "/root".to_owned()))
    }

    /// What flags make of a body, as the engine would be told.
    fn made(text: &str) -> serde_json::Value {
        let mut body = ContainerCreateBody::default();
        read(text).expect("flags").apply(&mut body);
        let mut told = serde_json::to_value(body).expect("plain data");
        prune(&mut told);
        told
    }

    /// Leaves out what says nothing.
    fn prune(value: &mut serde_json::Value) {
        if let serde_json::Value::Object(fields) = value {
            fields.values_mut().for_each(prune);
            fields.retain(|name, it| {
                let is_ours = name == "HostConfig" || name == "Labels";
                let says_nothing = it.is_null() || is_ours && *it == serde_json::json!({});
                !says_nothing
            });
        }
    }

    #[test]
    fn each_flag_says_what_docker_run_would() {
        for (text, told) in [
            ("", r#"{}"#),
            ("--privileged", r#"{"HostConfig":{"Privileged":true}}"#),
            (
                "--privileged=false",
                r#"{"HostConfig":{"Privileged":false}}"#,
            ),
            (
                "-v /a:/b:ro -v /data",
                r#"{"HostConfig":{"Binds":["/a:/b:ro"]},"Volumes":{"/data":{}}}"#,
            ),
            (
                "-e A=1 --env HOME -e NOBODY -e 'B=x y'",
                r#"{"Env":["A=1","HOME=/root","B=x y"]}"#,
            ),
            ("-l a=b --label c", r#"{"Labels":{"a":"b","c":""}}"#),
            ("--network host", r#"{"HostConfig":{"NetworkMode":"host"}}"#),
            (
                "--cap-add NET_ADMIN --cap-drop=ALL",
                r#"{"HostConfig":{"CapAdd":["NET_ADMIN"],"CapDrop":["ALL"]}}"#,
            ),
            (
                "--device /dev/kvm",
                r#"{"HostConfig":{"Devices":[{"PathOnHost":"/dev/kvm","PathInContainer":"/dev/kvm","CgroupPermissions":"rwm"}]}}"#,
            ),
            (
                "--device /dev/a:/dev/b:r",
                r#"{"HostConfig":{"Devices":[{"PathOnHost":"/dev/a","PathInContainer":"/dev/b","CgroupPermissions":"r"}]}}"#,
            ),
            (
                "--dns 10.0.0.2 --dns-search a.test --dns-opt ndots:1",
                r#"{"HostConfig":{"Dns":["10.0.0.2"],"DnsSearch":["a.test"],"DnsOptions":["ndots:1"]}}"#,
            ),
            (
                "--add-host db:10.0.0.9",
                r#"{"HostConfig":{"ExtraHosts":["db:10.0.0.9"]}}"#,
            ),
            (
                "--ulimit nofile=1024:2048 --ulimit core=0",
                r#"{"HostConfig":{"Ulimits":[{"Name":"nofile","Soft":1024,"Hard":2048},{"Name":"core","Soft":0,"Hard":0}]}}"#,
            ),
            (
                "-m 512m --shm-size 1g --memory-swap -1",
                r#"{"HostConfig":{"Memory":536870912,"ShmSize":1073741824,"MemorySwap":-1}}"#,
            ),
            ("--cpus 1.5", r#"{"HostConfig":{"NanoCpus":1500000000}}"#),
            (
                "--sysctl net.ipv4.ip_forward=1 --tmpfs /run:size=1m --tmpfs /tmp",
                r#"{"HostConfig":{"Sysctls":{"net.ipv4.ip_forward":"1"},"Tmpfs":{"/run":"size=1m","/tmp":""}}}"#,
            ),
            (
                "--gpus all",
                r#"{"HostConfig":{"DeviceRequests":[{"Count":-1,"Capabilities":[["gpu"]]}]}}"#,
            ),
            (
                "--gpus device=a,b",
                r#"{"HostConfig":{"DeviceRequests":[{"DeviceIDs":["a","b"],"Capabilities":[["gpu"]]}]}}"#,
            ),
            (
                "--mount type=bind,src=/a,dst=/b,readonly",
                r#"{"HostConfig":{"Mounts":[{"Type":"bind","Source":"/a","Target":"/b","ReadOnly":true}]}}"#,
            ),
            (
                "--mount source=data,target=/b",
                r#"{"HostConfig":{"Mounts":[{"Type":"volume","Source":"data","Target":"/b"}]}}"#,
            ),
            (
                "-p 8080:80 -p 127.0.0.1:53:53/udp",
                r#"{"ExposedPorts":{"80/tcp":{},"53/udp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostIp":"","HostPort":"8080"}],"53/udp":[{"HostIp":"127.0.0.1","HostPort":"53"}]}}}"#,
            ),
            (
                "--log-driver local --log-opt max-size=1m",
                r#"{"HostConfig":{"LogConfig":{"Type":"local","Config":{"max-size":"1m"}}}}"#,
            ),
        ] {
            let expected: serde_json::Value = serde_json::from_str(told).expect("JSON");
            assert_eq!(made(text), expected, "{text}");
        }
        assert_eq!(
            read("--platform linux/arm64").expect("flags").platform(),
            Some("linux/arm64")
        );
    }

    #[test]
    fn an_instance_stays_an_instance() {
        let mut body = ContainerCreateBody {
            labels: Some(HashMap::from([("orrery.instance".into(), "i-1".into())])),
            host_config: Some(HostConfig {
                memory: Some(1),
                binds: Some(vec!["/s:/s".into()]),
                ..HostConfig::default()
            }),
            ..ContainerCreateBody::default()
        };
        let flags = read("-l orrery.instance=i-2 -m 1k -v /a:/b").expect("flags");
        flags.apply(&mut body);
        let host = body.host_config.expect("as before");
        assert_eq!(body.labels.expect("as before")["orrery.instance"], "i-1");
        assert_eq!(host.memory, Some(1_024));
        assert_eq!(host.binds, Some(vec!["/s:/s".into(), "/a:/b".into()]));
    }

    #[test]
    fn what_cannot_be_read_is_refused_in_a_sentence() {
        for (text, why) in [
            (
                "--detach",
                "'--detach' is none of the flags that instances take: --add-host, ",
            ),
            ("--rm", "'--rm' is none of the flags"),
            ("--entrypoint=x", "'--entrypoint' is none of the flags"),
            ("ubuntu", "'ubuntu' is none of the flags"),
            ("-m lots", "'lots' of --memory <MEMORY>: "),
            ("--ulimit nofile", "'nofile' of --ulimit <ULIMIT>: "),
            ("-p 80-90:80", "'80-90:80' of --publish <PUBLISH>: "),
            ("-v", "a value is required for '--volume <VOLUME>'"),
            ("-e 'A", "a quote does not end"),
            (
                "--network a --network b",
                "the argument '--network <NETWORK>' cannot be used",
            ),
        ] {
            let refused = read(text).expect_err(text);
            assert!(refused.starts_with(why), "{text}: {refused}");
        }
    }
}
