//! `orrery plugin logs`: what plugins wrote, and what the emulator wrote about them.

use std::process::ExitCode;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use hyper::Method;
use serde::Deserialize;

use crate::cli::{Where, block_on};
use crate::client;
use crate::logging::Line;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Logs {
    /// Only the lines of the plugin with this id
    plugin: Option<String>,
    /// Go on printing until interrupted
    #[arg(short, long)]
    follow: bool,
    #[command(flatten)]
    place: Where,
}

#[derive(Deserialize)]
struct Answer {
    lines: Vec<Line>,
}

pub(super) fn run(logs: &Logs) -> anyhow::Result<ExitCode> {
    let address = logs.place.address()?;
    let mut next = 0;
    loop {
        let ask = client::ask(address, Method::GET, "/_orrery/plugins/log", Bytes::new());
        let Answer { lines } = block_on(ask)?;
        let new = lines.iter().filter(|line| line.number >= next);
        for line in new.filter(|line| logs.plugin.as_ref().is_none_or(|it| *it == line.plugin)) {
            let Line {
                time,
                level,
                plugin,
                text,
                ..
            } = line;
            println!("{time} {level:>5} {plugin}: {text}");
        }
        next = lines.last().map_or(next, |line| line.number + 1);
        if !logs.follow {
            return Ok(ExitCode::SUCCESS);
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}
