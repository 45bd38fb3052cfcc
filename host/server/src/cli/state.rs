//! `orrery state save|load` and `orrery reset`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use bytes::Bytes;
use clap::Subcommand;
use hyper::Method;

use super::{Where, block_on};
use crate::client;

#[derive(Debug, Clone, Subcommand)]
pub(super) enum State {
    /// Write the whole state into a file
    Save {
        /// The file; it is replaced only when the state has been read completely
        file: PathBuf,
        #[command(flatten)]
        place: Where,
    },
    /// Replace the whole state by that of a file
    Load {
        /// A file that `orrery state save` wrote
        file: PathBuf,
        #[command(flatten)]
        place: Where,
    },
}

pub(super) fn run(state: &State) -> anyhow::Result<ExitCode> {
    match state {
        State::Save { file, place } => {
            let address = place.address()?;
            let archive = block_on(client::call(
                address,
                Method::POST,
                "/_orrery/state/save",
                Bytes::new(),
            ))?;
            let mut part = file.clone().into_os_string();
            part.push(".part");
            std::fs::write(&part, &archive)
                .and_then(|()| std::fs::rename(&part, file))
                .with_context(|| format!("cannot write {}", file.display()))?;
            println!("saved {} bytes to {}", archive.len(), file.display());
        }
        State::Load { file, place } => {
            let archive =
                std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            block_on(client::call(
                place.address()?,
                Method::POST,
                "/_orrery/state/load",
                archive.into(),
            ))?;
            println!("loaded {}", file.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn reset(place: &Where) -> anyhow::Result<ExitCode> {
    block_on(client::call(
        place.address()?,
        Method::POST,
        "/_orrery/reset",
        Bytes::new(),
    ))?;
    println!("reset");
    Ok(ExitCode::SUCCESS)
}
