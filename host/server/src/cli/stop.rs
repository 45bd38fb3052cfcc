//! `orrery stop`: ends the emulator of a state folder and waits until it is gone.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, bail};
use rustix::process::{Pid, Signal, kill_process};

use super::Where;
use crate::clock::Stopwatch;
use crate::instance;

/// Longer than the emulator gives its calls in flight.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) fn run(place: &Where) -> anyhow::Result<ExitCode> {
    let config = place.config(place.layer())?;
    let running = || instance::running(&config.state_dir).context("cannot read the state folder");
    let Some(record) = running()? else {
        println!("orrery is not running");
        return Ok(ExitCode::SUCCESS);
    };
    // The lock on the pid file, which `running` has seen held, proves whose pid it is.
    let pid = i32::try_from(record.pid).ok().and_then(Pid::from_raw);
    let pid =
        pid.with_context(|| format!("the pid file says {}, which is no process", record.pid))?;
    kill_process(pid, Signal::TERM)
        .with_context(|| format!("cannot stop process {}", record.pid))?;
    let watch = Stopwatch::start();
    while watch.elapsed() < PATIENCE {
        if running()?.is_none_or(|now| now.pid != record.pid) {
            println!("stopped");
            return Ok(ExitCode::SUCCESS);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    bail!(
        "process {} is still there after {} seconds",
        record.pid,
        PATIENCE.as_secs()
    )
}
