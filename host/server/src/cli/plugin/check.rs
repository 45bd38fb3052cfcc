//! `orrery plugin check`: what a plugin is and what it lacks, a line each.

use std::process::ExitCode;

use clap::Args;

use super::Project;
use crate::cli::block_on;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Check {
    #[command(flatten)]
    project: Project,
}

pub(super) fn run(check: &Check) -> anyhow::Result<ExitCode> {
    let bench = check.project.bench()?;
    let looked = async {
        let looked = orrery_workshop::check(&bench.folder, &bench.loader, &bench.operator);
        Ok(looked.await.findings)
    };
    Ok(super::print(&block_on(looked)?))
}
