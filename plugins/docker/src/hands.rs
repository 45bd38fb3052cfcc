//! Programs on the engine's machine and in the networks of its containers, wherever this
//! process is.

use bollard::models::ContainerSummary;
use orrery_sdk::contract::{Error, Kind, Result};

use crate::agent::MACHINE;
use crate::doors::is_here;
use crate::namespace::{Namespace, NoWay};
use crate::programs::{self, Failure};
use crate::seen::EMULATOR;
use crate::{Docker, seen};

/// What is said of a program that is neither in the agent's image nor on its machine.
const ABSENT: &[&str] = &[
    "failed to execute",
    "failed to run",
    "can't execute",
    "not found",
];

/// By whose hands a program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hands {
    /// This process's.
    Own,
    /// The agent's.
    Agent,
}

/// What became of a program: what it printed, or why it could not be run or failed.
pub(crate) type Done = std::result::Result<String, Failure>;

/// The engine's machine, and by whose hands an emulator changes it.
#[derive(Clone, Copy)]
pub(crate) struct Machine<'a> {
    docker: &'a Docker,
    emulator_id: &'a str,
    pub(crate) by: Hands,
}

impl Machine<'_> {
    /// Runs a program there, and hands it what to read.
    pub(crate) async fn run(&self, command: &[impl AsRef<str>], input: &str) -> Done {
        let words: Vec<_> = command.iter().map(AsRef::as_ref).collect();
        match self.by {
            Hands::Own => {
                let (program, arguments) = words.split_first().unwrap_or((&"true", &[]));
                programs::start(program, arguments, input).await
            }
            Hands::Agent => {
                let done = self
                    .docker
                    .run_by_agent(self.emulator_id, MACHINE, &words, input);
                done.await.map_err(refused)
            }
        }
    }
}

impl Docker {
    /// Runs a program in the network of a container, of which this is the first process, and
    /// hands it what to read. This process runs it where it can get there, else the agent.
    ///
    /// # Errors
    /// `conflict`: the container's process is another by now. Those of the engine.
    pub(crate) async fn run_within(
        &self,
        container: &ContainerSummary,
        process: i64,
        command: &'static [&'static str],
        input: String,
    ) -> Result<(Hands, Done)> {
        let id = seen::id(container);
        match Namespace::of(id, process) {
            Ok(space) => Ok((Hands::Own, space.run(command, input).await)),
            Err(NoWay::Shut(why)) => Ok((Hands::Own, Err(Failure::Forbidden(why)))),
            Err(NoWay::Elsewhere) => {
                if self.process(id).await? != Some(process) {
                    return Err(Error::new(Kind::Conflict, "the container restarts"));
                }
                let emulator = seen::label(container, EMULATOR).unwrap_or_default();
                match self.run_by_agent(emulator, process, command, &input).await {
                    Err(error) if error.kind == Kind::Unavailable => Err(error),
                    done => Ok((Hands::Agent, done.map_err(refused))),
                }
            }
        }
    }

    /// The engine's machine, where there are to be these bridges: this one, if it has them.
    pub(crate) async fn machine<'a>(
        &'a self,
        emulator_id: &'a str,
        bridges: &[&str],
    ) -> Result<Machine<'a>> {
        let facts = &self.engine.connected().await?.facts;
        let is_here = || bridges.iter().all(|bridge| is_here(bridge));
        let by = match facts.inside.is_none() && (self.engine.is_here() || is_here()) {
            true => Hands::Own,
            false => Hands::Agent,
        };
        // A bridge may be gone when it is asked for again.
        if by == Hands::Own && !bridges.is_empty() {
            self.engine.found_here();
        }
        Ok(self.machine_by(by, emulator_id))
    }

    /// The engine's machine, changed by these hands.
    pub(crate) fn machine_by<'a>(&'a self, by: Hands, emulator_id: &'a str) -> Machine<'a> {
        Machine {
            docker: self,
            emulator_id,
            by,
        }
    }
}

fn refused(error: Error) -> Failure {
    let is_absent = ABSENT.iter().any(|said| error.message.contains(said));
    match is_absent || error.message.contains("not permitted") {
        true => Failure::Forbidden(error.message),
        false => Failure::Program(error.message),
    }
}
