//! `orrery plugin key`: the key that signs an author's plugins.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use orrery_workshop::Made;

use crate::entropy;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Key {
    /// File of the private key; made where it is not there
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(super) fn run(key: &Key) -> anyhow::Result<ExitCode> {
    let shown = key.file.display();
    let (public, made) = orrery_workshop::signing_key(&key.file, entropy::bytes())
        .with_context(|| format!("cannot make or read the key {shown}"))?;
    println!(
        "{shown} {}: keep it to yourself. Who trusts what it signs has in orrery.toml\n",
        match made {
            Made::New => "is a new key",
            Made::Before => "is the key that was there",
        }
    );
    println!("    [trust.keys]\n    NAME = \"{public}\"");
    Ok(ExitCode::SUCCESS)
}
