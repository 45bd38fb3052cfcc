//! `orrery plugin dev`: an emulator with the plugin that one works on, which is built and
//! checked anew at each save. The emulator watches the plugin's folder itself.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitCode};
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

use super::{Bench, Project, kept};
use crate::cli::{block_on, sentence};

/// How often the sources are looked at.
const LOOK: Duration = Duration::from_millis(300);

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Dev {
    #[command(flatten)]
    project: Project,
    /// What `orrery start` takes besides
    #[arg(last = true, value_name = "FLAGS")]
    start: Vec<String>,
}

pub(super) fn run(dev: &Dev) -> anyhow::Result<ExitCode> {
    block_on(work(dev))
}

async fn work(dev: &Dev) -> anyhow::Result<ExitCode> {
    let bench = dev.project.bench()?;
    let mut terminate = signal(SignalKind::terminate()).context("cannot handle SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot handle SIGINT")?;
    let mut emulator = None;
    let mut built = None;
    loop {
        let now = orrery_workshop::stamp(&bench.folder);
        if built != Some(now) {
            built = Some(now);
            let fine = build(&bench).await;
            if fine && emulator.is_none() {
                emulator = Some(Emulator::start(dev, &bench.folder)?);
            }
        }
        if let Some(code) = emulator
            .as_mut()
            .map(Emulator::ended)
            .transpose()?
            .flatten()
        {
            return Ok(code);
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
        }
    }
    emulator.map_or(Ok(ExitCode::SUCCESS), Emulator::stop)
}

/// Whether there is something that the emulator can load; says why not.
async fn build(bench: &Bench) -> bool {
    let Bench {
        folder,
        loader,
        operator,
    } = bench;
    match orrery_workshop::build(folder, &kept()) {
        Err(error) => {
            eprintln!("orrery: {}", sentence(&error.into()));
            false
        }
        Ok(_) => {
            let findings = orrery_workshop::check(folder, loader, operator)
                .await
                .findings;
            super::print(&findings);
            !findings.iter().any(orrery_workshop::Finding::is_bad)
        }
    }
}

struct Emulator(Child);

impl Emulator {
    fn start(dev: &Dev, folder: &Path) -> anyhow::Result<Self> {
        let program = std::env::current_exe().context("cannot find this program")?;
        let mut command = Command::new(program);
        command.arg("start").arg("--plugin").arg(folder);
        command.args(dev.project.place.flags()).args(&dev.start);
        // An interrupt at this terminal comes here, and is passed on once.
        command.process_group(0);
        let child = command.spawn().context("cannot start the emulator")?;
        Ok(Self(child))
    }

    fn ended(&mut self) -> anyhow::Result<Option<ExitCode>> {
        let status = self.0.try_wait().context("cannot watch the emulator")?;
        Ok(status.map(exit_code))
    }

    fn stop(mut self) -> anyhow::Result<ExitCode> {
        let pid = rustix::process::Pid::from_child(&self.0);
        // One that has ended by itself is waited for all the same.
        let _ended = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        let status = self.0.wait().context("cannot wait for the emulator")?;
        Ok(exit_code(status))
    }
}

fn exit_code(status: std::process::ExitStatus) -> ExitCode {
    ExitCode::from(
        status
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .unwrap_or(1),
    )
}
