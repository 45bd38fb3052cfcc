//! `orrery plugin`: one module a verb.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};
use orrery_plugins::{Loader, Manifest, Operator, Signer};
use orrery_workshop::{Finding, Kept};

use super::Where;
use crate::config::{Config, Environment};
use crate::plugins;

mod build;
mod check;
mod dev;
mod doctor;
mod install;
mod key;
mod list;
mod logs;
mod new;
mod pack;
mod test;

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Plugin {
    /// Make a folder with everything that a plugin is built from
    New(new::New),
    /// Build a plugin from its source
    Build(build::Build),
    /// Say what a plugin is, and the lines that it lacks
    Check(check::Check),
    /// Put every promise of the contract to the test
    Test(test::Test),
    /// Build and check at each save, with an emulator that runs it
    Dev(dev::Dev),
    /// Make a key that signs plugins, or show what others know it by
    Key(key::Key),
    /// Make one file of a plugin, with its hash
    Pack(pack::Pack),
    /// Put a packed plugin where the emulator finds it
    Install(install::Install),
    /// Show the plugins of the running emulator
    List(list::List),
    /// Print what plugins wrote and what was said of them
    Logs(logs::Logs),
    /// Check compilers, folders and grants
    Doctor(doctor::Doctor),
}

/// The folder of the plugin that a verb is about.
#[derive(Debug, Clone, Args)]
struct Folder {
    /// Folder with plugin.toml
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
}

impl Folder {
    /// The folder with a name, also where it is given as a dot.
    fn found(&self) -> anyhow::Result<PathBuf> {
        let folder = &self.folder;
        folder
            .canonicalize()
            .with_context(|| format!("there is no folder {}", folder.display()))
    }
}

/// A plugin as its operator's emulator would have it.
#[derive(Debug, Clone, Args)]
struct Project {
    #[command(flatten)]
    plugin: Folder,
    #[command(flatten)]
    place: Where,
}

struct Bench {
    folder: PathBuf,
    loader: Loader,
    operator: Operator,
}

impl Project {
    fn bench(&self) -> anyhow::Result<Bench> {
        let folder = self.plugin.found()?;
        let config = self.place.config(self.place.layer())?;
        Ok(Bench {
            operator: operator(&config, &folder),
            loader: plugins::bench(&config)?,
            folder,
        })
    }
}

/// What the configuration says of the plugin there.
fn operator(config: &Config, folder: &Path) -> Operator {
    let manifest = Manifest::read(folder);
    manifest.map_or_else(
        |_| Operator::default(),
        |manifest| config.plugins.operator(&manifest.id),
    )
}

/// Who signed a plugin, in a few words.
fn signed(signer: Option<&Signer>) -> String {
    match signer {
        None => "not signed".to_owned(),
        Some(Signer {
            name: Some(name), ..
        }) => format!("signed by {name}"),
        Some(Signer { key, .. }) => format!("signed with {key}, which is not trusted"),
    }
}

/// Where builds keep what this user has told them.
fn kept() -> Kept {
    let environment = Environment::of_process();
    Kept {
        target: environment.get("CARGO_TARGET_DIR").map(PathBuf::from),
        tools: environment.cache_dir().map(|cache| cache.join("tools")),
    }
}

/// A line a finding; fails where one is bad.
pub(super) fn print(findings: &[Finding]) -> ExitCode {
    for finding in findings {
        println!("{finding}");
    }
    match findings.iter().any(Finding::is_bad) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    }
}

pub(super) fn run(plugin: &Plugin) -> anyhow::Result<ExitCode> {
    match plugin {
        Plugin::New(new) => new::run(new),
        Plugin::Build(build) => build::run(build),
        Plugin::Check(check) => check::run(check),
        Plugin::Test(test) => test::run(test),
        Plugin::Dev(dev) => dev::run(dev),
        Plugin::Key(key) => key::run(key),
        Plugin::Pack(pack) => pack::run(pack),
        Plugin::Install(install) => install::run(install),
        Plugin::List(list) => list::run(list),
        Plugin::Logs(logs) => logs::run(logs),
        Plugin::Doctor(doctor) => doctor::run(doctor),
    }
}
