//! A container with the rights of the engine's machine, for an emulator that is not on it.
//!
//! It sees that machine's processes, networks and files, and does nothing by itself: programs
//! are run in it. One is made when it is first needed and ends with the emulator; `orrery
//! cleanup` removes one that was left.

use std::collections::HashMap;

use bollard::container::LogOutput;
use bollard::exec::{StartExecOptions, StartExecResults};
use bollard::models::{ContainerCreateBody, ExecConfig, HostConfig};
use bollard::query_parameters::CreateContainerOptionsBuilder;
use futures_util::StreamExt as _;
use orrery_sdk::contract::{Error, Kind, Result};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::Mutex;

use crate::engine::failed;
use crate::machines::of_emulator;
use crate::seen::EMULATOR;
use crate::{Docker, forwards, images, seen};

/// The label of agents.
pub(crate) const AGENT: &str = "orrery.agent";
/// What its first program is: it waits to be ended, and then takes away what it alone has use
/// for, the table of ports ($0).
const WAIT: &str = r#"
end() {
    for root in "chroot /machine" ""; do
        $root nft delete table ip "$0" 2>/dev/null && break
    done
    exit 0
}
trap end TERM
while :; do sleep 3600 & wait $!; done"#;
/// Runs a program in the network of a process ($0), out of the machine's files where those have
/// it, and what scripts run, else out of the agent's own image: the machine's packet filter is of
/// the kind that its engine uses.
const RUN: &str = r#"
for root in "chroot /machine" ""; do
    $root /bin/sh -c 'for it; do command -v "$it" || exit 1; done' all nsenter ip "$1" >/dev/null 2>&1 && break
done
exec $root nsenter --net=/proc/$0/ns/net "$@""#;

/// In place of a process: the agent itself, whose network is the machine's.
pub(crate) const MACHINE: i64 = 0;

/// The agent of an emulator.
#[derive(Default)]
pub(crate) struct Agent(Mutex<Option<String>>);

impl Docker {
    /// Runs a program on the engine's machine in the network of a process there; what it printed.
    ///
    /// # Errors
    /// `other`: the program failed, in its own words. Those of the engine.
    pub(crate) async fn run_by_agent(
        &self,
        emulator_id: &str,
        process: i64,
        command: &[&str],
        input: &str,
    ) -> Result<String> {
        let id = self.agent(emulator_id, None).await?;
        match self.execute(&id, process, command, input).await {
            // One that somebody removed is made anew.
            Err(error) if matches!(error.kind, Kind::NotFound | Kind::Conflict) => {
                let id = self.agent(emulator_id, Some(&id)).await?;
                self.execute(&id, process, command, input).await
            }
            done => done,
        }
    }

    /// The id of the agent; of a new one where there is none but that which is gone.
    async fn agent(&self, emulator_id: &str, gone: Option<&str>) -> Result<String> {
        let mut agent = self.agent.0.lock().await;
        if let Some(id) = agent.as_ref().filter(|id| gone != Some(id)) {
            return Ok(id.clone());
        }
        let id = self.employ(emulator_id).await?;
        *agent = Some(id.clone());
        Ok(id)
    }

    /// A new agent in place of any that was left.
    async fn employ(&self, emulator_id: &str) -> Result<String> {
        let client = self.engine.client().await?;
        let labels = vec![of_emulator(emulator_id), AGENT.to_owned()];
        for left in self.containers(labels).await? {
            self.retire(seen::id(&left)).await?;
        }
        let labels = [(EMULATOR, emulator_id), (AGENT, "")];
        let labels = labels.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let table = forwards::table(emulator_id);
        let body = ContainerCreateBody {
            image: Some(self.agents_image().await?),
            entrypoint: Some(["/bin/sh", "-c", WAIT, &table].map(str::to_owned).into()),
            user: Some("0:0".into()),
            labels: Some(HashMap::from(labels)),
            host_config: Some(HostConfig {
                privileged: Some(true),
                pid_mode: Some("host".into()),
                network_mode: Some("host".into()),
                binds: Some(vec!["/:/machine".into()]),
                ..HostConfig::default()
            }),
            ..ContainerCreateBody::default()
        };
        let name = format!("orrery-agent.{emulator_id}");
        let options = CreateContainerOptionsBuilder::new().name(&name).build();
        let made = client.create_container(Some(options), body).await;
        let id = made.map_err(|why| failed("create the agent", why))?.id;
        let started = client.start_container(&id, None).await;
        started.map_err(|why| failed("start the agent", why))?;
        tracing::info!(
            container = name,
            "a privileged container works on the engine's machine"
        );
        Ok(id)
    }

    /// Removes an agent, which takes away its work before.
    pub(crate) async fn retire(&self, id: &str) -> Result<()> {
        let client = self.engine.client().await?;
        // One that does not run has nothing to take away.
        let _stopped = client.stop_container(id, None).await;
        self.remove(id).await
    }

    /// An image with a shell: this program's own, else that of an AMI.
    async fn agents_image(&self) -> Result<String> {
        if let Some(inside) = &self.engine.connected().await?.facts.inside {
            return Ok(inside.image.clone());
        }
        let amis = self.images.amis(&self.engine).await?;
        let image = amis.first().map(|ami| images::of(&ami.image)).transpose()?;
        image.map(str::to_owned).ok_or_else(|| {
            let what = "the engine has no image that an agent could be made of";
            Error::new(Kind::Unavailable, what)
        })
    }

    async fn execute(
        &self,
        id: &str,
        process: i64,
        command: &[&str],
        input: &str,
    ) -> Result<String> {
        let client = self.engine.client().await?;
        let failed = |why| failed("run a program by the agent", why);
        let process = match process {
            MACHINE => "self".to_owned(),
            process => process.to_string(),
        };
        let words = ["/bin/sh", "-c", RUN, &process].into_iter();
        let config = ExecConfig {
            attach_stdin: Some(true),
            attach_stdout: Some(true),
            attach_stderr: Some(true),
            cmd: Some(
                words
                    .chain(command.iter().copied())
                    .map(str::to_owned)
                    .collect(),
            ),
            ..ExecConfig::default()
        };
        let exec = client.create_exec(id, config).await.map_err(failed)?.id;
        let started = client.start_exec(&exec, None::<StartExecOptions>);
        let StartExecResults::Attached {
            mut output,
            input: mut pipe,
        } = started.await.map_err(failed)?
        else {
            return Err(Error::new(Kind::Internal, "the engine detached the agent"));
        };
        // One that ends before it has read everything says why.
        let _broken = pipe.write_all(input.as_bytes()).await;
        let _closed = pipe.shutdown().await;
        let (mut printed, mut said) = (Vec::new(), Vec::new());
        while let Some(part) = output.next().await {
            match part.map_err(failed)? {
                LogOutput::StdErr { message } => said.extend_from_slice(&message),
                LogOutput::StdOut { message } => printed.extend_from_slice(&message),
                _ => {}
            }
        }
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        let ended = client.inspect_exec(&exec).await.map_err(failed)?;
        match ended.exit_code {
            Some(0) => Ok(text(&printed)),
            _ => {
                let program = command.first().copied().unwrap_or_default();
                Err(Error::new(
                    Kind::Other,
                    format!("{program}: {}", text(&said)),
                ))
            }
        }
    }

    /// Ends the agent, where there is one.
    pub async fn dismiss(&self) {
        let Some(id) = self.agent.0.lock().await.take() else {
            return;
        };
        if let Err(error) = self.retire(&id).await {
            tracing::warn!(%error, "the agent is left; 'orrery cleanup' removes it");
        }
    }
}
