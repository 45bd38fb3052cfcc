//! `orrery plugin`: one module a verb.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};

use crate::config::Environment;

mod build;
mod list;
mod new;

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Plugin {
    /// Make a folder with everything that a plugin is built from
    New(new::New),
    /// Build a plugin from its source
    Build(build::Build),
    /// Show the plugins of the running emulator
    List(list::List),
}

/// The plugin that a verb is about.
#[derive(Debug, Clone, Args)]
struct Project {
    /// Folder with plugin.toml
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
}

impl Project {
    /// The folder with a name, also where it is given as a dot.
    fn folder(&self) -> anyhow::Result<PathBuf> {
        let folder = &self.folder;
        folder
            .canonicalize()
            .with_context(|| format!("there is no folder {}", folder.display()))
    }
}

/// Where cargo keeps what it builds, unless that is below the project.
fn target() -> Option<PathBuf> {
    let environment = Environment::of_process();
    environment.get("CARGO_TARGET_DIR").map(PathBuf::from)
}

pub(super) fn run(plugin: &Plugin) -> anyhow::Result<ExitCode> {
    match plugin {
        Plugin::New(new) => new::run(new),
        Plugin::Build(build) => build::run(build),
        Plugin::List(list) => list::run(list),
    }
}
