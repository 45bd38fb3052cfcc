//! `orrery plugin pack`: a plugin as one file, signed where asked for, with its hash beside it.

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
    /// Sign it with the private key in this file; `orrery plugin key` makes one
    #[arg(long, value_name = "FILE")]
    sign: Option<PathBuf>,
}

pub(super) fn run(pack: &Pack) -> anyhow::Result<ExitCode> {
    let what = || format!("cannot pack {}", pack.plugin.folder.display());
    let key = pack.sign.as_deref().map(orrery_workshop::read_key);
    let key = key.transpose().with_context(what)?;
    let packed = orrery_workshop::pack(&pack.plugin.found()?, &pack.into, key.as_ref())
        .with_context(what)?;
    println!("{}  {}", packed.sha256, packed.path.display());
    Ok(ExitCode::SUCCESS)
}
