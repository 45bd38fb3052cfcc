//! Whoever makes block devices of volumes' files and puts them into containers that run: root on
//! the engine's machine, which is this process or the agent.

use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::sync::Once;

use orrery_sdk::contract::Result as Answer;
use tokio::fs;

use super::loops;
use super::nodes::{self, Inside};
use crate::Docker;
use crate::hands::{Hands, Machine};
use crate::programs::Failure;
use crate::whereabouts;

/// Tells whether the agent's machine has this folder, loop devices, and what makes them.
const LOOK: &str = r#"ls "$0" /dev/loop-control && command -v losetup"#;

/// What lends block devices.
pub(crate) struct Lender<'a> {
    machine: Machine<'a>,
    /// Where this program is, for it knows files by other paths there.
    inside: Option<&'a whereabouts::Inside>,
}

impl Docker {
    /// What lends block devices here; none where disks are the files themselves.
    pub(super) async fn lender<'a>(&'a self, emulator_id: &'a str) -> Answer<Option<Lender<'a>>> {
        let facts = &self.engine.connected().await?.facts;
        let Some(inside) = &facts.inside else {
            let is_here = facts.root.as_deref().is_some_and(Path::is_dir);
            let machine = self.machine_by(Hands::Own, emulator_id);
            let lender = Lender {
                machine,
                inside: None,
            };
            return Ok((is_here && loops::may_be_had()).then_some(lender));
        };
        let lender = Lender {
            machine: self.machine_by(Hands::Agent, emulator_id),
            inside: Some(inside),
        };
        let volumes = self.volumes()?;
        let able = volumes.agent.get_or_try_init(async || {
            let folder = &volumes.settings.folder;
            fs::create_dir_all(folder).await?;
            let look = ["-c", LOOK, &lender.outside(folder)?];
            lender.run("sh", &look).await.map(drop)
        });
        match able.await {
            Ok(()) => Ok(Some(lender)),
            Err(why) => {
                static TOLD: Once = Once::new();
                TOLD.call_once(|| {
                    tracing::warn!(%why, "instances get disks at their launch alone");
                });
                Ok(None)
            }
        }
    }
}

impl Lender<'_> {
    /// Runs a program on the engine's machine; what it printed.
    pub(super) async fn run(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let command = [&[program], arguments].concat();
        let done = self.machine.run(&command, "").await;
        done.map_err(failed)
    }

    /// The path of a file on the engine's machine.
    pub(super) fn outside(&self, file: &Path) -> Result<String> {
        let path = match self.inside {
            None => Some(file.to_owned()),
            Some(inside) => inside.outside(file),
        };
        let path = path.map(|it| it.display().to_string());
        path.ok_or_else(|| {
            let file = file.display();
            Error::other(format!("{file} is no part of the engine's machine"))
        })
    }

    /// Whether nodes of a container may be made and taken away.
    pub(super) fn reach(&self, container: &str, process: i64) -> Result<()> {
        match self.machine.by {
            Hands::Own => Inside::of(container, process).map(drop),
            Hands::Agent => Ok(()),
        }
    }

    /// Has a container have the node of a loop device.
    pub(super) async fn give(
        &self,
        container: &str,
        process: i64,
        device: &str,
        number: u32,
    ) -> Result<()> {
        match self.machine.by {
            Hands::Own => Inside::of(container, process)?.make(device, number),
            Hands::Agent => {
                let (process, number) = (process.to_string(), number.to_string());
                self.script(&[container, &process, device, &number]).await
            }
        }
    }

    /// Takes the node of a loop device out of a container.
    pub(super) async fn take(&self, container: &str, process: i64, device: &str) -> Result<()> {
        match self.machine.by {
            Hands::Own => Inside::of(container, process)?.remove(device),
            Hands::Agent => {
                let process = process.to_string();
                self.script(&[container, &process, device]).await
            }
        }
    }

    async fn script(&self, arguments: &[&str]) -> Result<()> {
        let command = [&["sh", "-s", "--"], arguments].concat();
        let done = self.machine.run(&command, nodes::SCRIPT).await;
        done.map(drop).map_err(failed)
    }
}

fn failed(why: Failure) -> Error {
    match why {
        Failure::Io(why) => why,
        Failure::Forbidden(why) => Error::new(ErrorKind::PermissionDenied, why),
        Failure::Program(why) => Error::other(why),
    }
}
