//! `orrery plugin test`: the conformance kit, put to a plugin as the emulator loads it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use clap::Args;

use super::{Bench, Project};
use crate::entropy;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Test {
    #[command(flatten)]
    project: Project,
    /// Also write the report as JUnit's XML
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Only the cases whose ids begin with this, such as life/running
    #[arg(long, value_name = "ID")]
    only: Option<String>,
}

pub(super) fn run(test: &Test) -> anyhow::Result<ExitCode> {
    let Bench {
        folder,
        loader,
        operator,
    } = test.project.bench()?;
    // Calls of native plugins and of components each have threads of their own.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start the runtime")?;
    let only = test.only.as_deref();
    let tested = orrery_workshop::test(&folder, Arc::new(loader), operator, only, entropy::bits());
    let report = runtime
        .block_on(tested)
        .with_context(|| format!("cannot test the plugin in {}", folder.display()))?;
    println!("{report}");
    if let Some(path) = &test.junit {
        let written = std::fs::write(path, report.junit());
        written.with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(match report.passed() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
