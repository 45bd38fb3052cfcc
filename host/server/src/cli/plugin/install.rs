//! `orrery plugin install`: an archive into the folder where the emulator finds plugins.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use orrery_plugins::Files;
use orrery_workshop::{Installed, Replace};

use super::signed;
use crate::cli::Where;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Install {
    /// What `orrery plugin pack` wrote
    archive: PathBuf,
    /// SHA-256 that the archive must have
    #[arg(long, value_name = "HEX")]
    sha256: Option<String>,
    /// Put it in the place of the plugin with the same id
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    place: Where,
}

pub(super) fn run(install: &Install) -> anyhow::Result<ExitCode> {
    let config = install.place.config(install.place.layer())?;
    let replace = match install.replace {
        true => Replace::Yes,
        false => Replace::No,
    };
    let plugins = config.state_dir.join("plugins");
    let sha256 = install.sha256.as_deref();
    let admit = |files: &Files| {
        let operator = config.plugins.operator(&files.manifest.id);
        config.plugins.trust.admit(files, &operator)
    };
    let Installed {
        manifest,
        folder,
        signer,
    } = orrery_workshop::install(&install.archive, sha256, &plugins, replace, admit)
        .with_context(|| format!("cannot install {}", install.archive.display()))?;
    println!(
        "{} {} is in {}, {}",
        manifest.id,
        manifest.version,
        folder.display(),
        signed(signer.as_ref()),
    );
    if !manifest.wants.is_empty() {
        let wants = manifest.wants.iter().map(|want| format!("\"{want}\""));
        let wants: Vec<_> = wants.collect();
        println!("It wants grants; if you trust it with them, have in orrery.toml\n");
        println!(
            "    [plugins.{}]\n    grants = [{}]",
            manifest.id,
            wants.join(", ")
        );
    }
    Ok(ExitCode::SUCCESS)
}
