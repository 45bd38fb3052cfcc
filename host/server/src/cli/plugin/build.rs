//! `orrery plugin build`: from a plugin's source to the file that the emulator loads.

use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use orrery_workshop::Built;

use super::{Folder, kept};

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Build {
    #[command(flatten)]
    plugin: Folder,
}

pub(super) fn run(build: &Build) -> anyhow::Result<ExitCode> {
    let folder = build.plugin.found()?;
    let Built { code, bytes } = orrery_workshop::build(&folder, &kept())
        .with_context(|| format!("cannot build {}", build.plugin.folder.display()))?;
    let kibibytes = bytes.div_ceil(1024);
    println!("{} has {kibibytes} KiB", code.display());
    Ok(ExitCode::SUCCESS)
}
