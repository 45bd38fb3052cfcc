//! `orrery plugin pack`: a plugin as one file, with its hash beside it.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;

use super::Folder;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Pack {
    #[command(flatten)]
    plugin: Folder,
    /// Folder for the archive
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    into: PathBuf,
}

pub(super) fn run(pack: &Pack) -> anyhow::Result<ExitCode> {
    let packed = orrery_workshop::pack(&pack.plugin.found()?, &pack.into)
        .with_context(|| format!("cannot pack {}", pack.plugin.folder.display()))?;
    println!("{}  {}", packed.sha256, packed.path.display());
    Ok(ExitCode::SUCCESS)
}
