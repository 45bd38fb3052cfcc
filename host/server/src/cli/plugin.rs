//! `orrery plugin`: one module a verb.

use std::process::ExitCode;

use clap::Subcommand;

mod list;

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Plugin {
    /// Show the plugins of the running emulator
    List(list::List),
}

pub(super) fn run(plugin: &Plugin) -> anyhow::Result<ExitCode> {
    match plugin {
        Plugin::List(list) => list::run(list),
    }
}
