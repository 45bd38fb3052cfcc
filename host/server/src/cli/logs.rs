//! `orrery logs`: the log of a detached emulator.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Args;

use super::Where;
use crate::instance;

#[derive(Debug, Clone, Args)]
pub(super) struct Logs {
    #[command(flatten)]
    place: Where,
    /// Go on printing until interrupted
    #[arg(short, long)]
    follow: bool,
}

pub(super) fn run(logs: &Logs) -> anyhow::Result<ExitCode> {
    let config = logs.place.config(logs.place.layer())?;
    let path = instance::log_file(&config.state_dir);
    let file = File::open(&path);
    let mut file = file.with_context(|| {
        format!(
            "there is no log at {}: only orrery start --detach writes one",
            path.display()
        )
    })?;
    let mut out = io::stdout().lock();
    loop {
        copy(&mut file, &mut out).with_context(|| format!("cannot print {}", path.display()))?;
        if !logs.follow {
            return Ok(ExitCode::SUCCESS);
        }
        std::thread::sleep(Duration::from_millis(200));
        // A new start begins the file anew.
        let length = file
            .metadata()
            .map(|metadata| metadata.len())
            .unwrap_or_default();
        if file
            .stream_position()
            .is_ok_and(|position| position > length)
        {
            file.seek(SeekFrom::Start(0))
                .context("cannot read the log")?;
        }
    }
}

fn copy(file: &mut File, out: &mut impl Write) -> io::Result<()> {
    let mut buffer = [0; 8192];
    loop {
        match file.read(&mut buffer)? {
            0 => return out.flush(),
            length => out.write_all(&buffer[..length])?,
        }
    }
}
