//! Programs on the engine's machine and in the networks of its containers, wherever this
//! process is.

use bollard::models::ContainerSummary;
use orrery_sdk::contract::{Error, Kind, Result};

use crate::agent::MACHINE;
use crate::namespace::{Namespace, NoWay};
use crate::programs::{self, Failure};
use crate::seen::EMULATOR;
use crate::{Docker, seen};

/// By whose hands a program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hands {
    /// This process's.
    Own,
    /// The agent's.
    Agent,
}

/// What became of a program.
pub(crate) type Done = std::result::Result<(), Failure>;

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
            Ok(space) => Ok((Hands::Own, space.run(command, input).await.map(drop))),
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

    /// Runs a program on the engine's machine.
    ///
    /// # Errors
    /// Why it could not be run or failed, in its own words.
    pub(crate) async fn run_on_machine(
        &self,
        by: Hands,
        emulator_id: &str,
        command: &[&str],
        input: &str,
    ) -> Done {
        match by {
            Hands::Own => {
                let (program, arguments) = command.split_first().unwrap_or((&"true", &[]));
                programs::start(program, arguments, input).await.map(drop)
            }
            Hands::Agent => {
                let done = self.run_by_agent(emulator_id, MACHINE, command, input);
                done.await.map_err(refused)
            }
        }
    }
}

fn refused(error: Error) -> Failure {
    Failure::Program(error.message)
}
