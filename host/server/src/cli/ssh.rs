//! `orrery ssh`: logs in to an instance, wherever its SSH server is on this machine.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};
use bytes::Bytes;
use clap::Args;
use hyper::Method;
use serde::Deserialize;

use super::{Where, block_on};
use crate::client;
use crate::config::Environment;
use crate::service::MachineFacts;

/// SSH's port inside an instance.
const SSH: u16 = 22;

#[derive(Debug, Clone, Args)]
pub(super) struct Ssh {
    /// Private key (default: KEY-NAME.pem or KEY-NAME, here or in ~/.ssh; else what ssh finds)
    #[arg(short, long, value_name = "FILE")]
    identity: Option<PathBuf>,
    /// User to log in as
    #[arg(short, long, value_name = "NAME", default_value = "root")]
    login: String,
    #[command(flatten)]
    place: Where,
    /// Id of the instance
    instance: String,
    /// Command to run instead of a shell
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

#[derive(Deserialize)]
struct Answer {
    machines: Vec<MachineFacts>,
}

pub(super) fn run(ssh: &Ssh) -> anyhow::Result<ExitCode> {
    let address = ssh.place.address()?;
    let ask = client::ask(address, Method::GET, "/_orrery/machines", Bytes::new());
    let answer: Answer = block_on(ask)?;
    let id = &ssh.instance;
    let mut machines = answer.machines.into_iter();
    let Some(machine) = machines.find(|machine| machine.instance == *id) else {
        bail!("{id} is no running instance with a machine that SSH reaches");
    };
    let home = Environment::of_process().get("HOME").map(PathBuf::from);
    let identity = ssh.identity.clone().or_else(|| {
        let folder = home.map(|home| home.join(".ssh"));
        identity(machine.key_name.as_deref()?, [Some("".into()), folder])
    });
    let Some(arguments) = arguments(ssh, &machine, identity.as_deref()) else {
        bail!("{id} offers no port for SSH");
    };
    // It takes this process's place, so it only comes back where it could not.
    let failure = Command::new("ssh").args(arguments).exec();
    Err(failure).context("cannot run ssh")
}

/// The private key of a key pair, where somebody would have kept it.
fn identity(key_name: &str, folders: [Option<PathBuf>; 2]) -> Option<PathBuf> {
    // The name is a user's, who may have written a path.
    if key_name.contains('/') {
        return None;
    }
    let folders = folders.into_iter().flatten();
    let mut files = folders.flat_map(|folder| {
        let named = [format!("{key_name}.pem"), key_name.to_owned()];
        named.map(|name| folder.join(name))
    });
    files.find(|file| file.is_file())
}

fn arguments(ssh: &Ssh, machine: &MachineFacts, identity: Option<&Path>) -> Option<Vec<OsString>> {
    let mut ports = machine.ports.iter();
    let port = ports.find(|port| port.guest_port == SSH && port.protocol == "tcp")?;
    let number = port.host_port.to_string();
    // Instances come and go at the same places, each with a host key of its own.
    let mut all: Vec<OsString> = [
        "-o",
        "StrictHostKeyChecking=no",
        "-o",
        "UserKnownHostsFile=/dev/null",
        "-o",
        "LogLevel=ERROR",
        "-p",
        &number,
    ]
    .map(OsString::from)
    .into();
    if let Some(identity) = identity {
        all.extend(["-i".into(), identity.into()]);
    }
    all.push(format!("{}@{}", ssh.login, port.host_ip).into());
    all.extend(ssh.command.iter().cloned());
    Some(all)
}
