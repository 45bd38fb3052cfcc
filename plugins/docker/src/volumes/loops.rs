//! Loop devices: what makes a block device of a volume's file. The kernel is asked which there
//! are, so none is forgotten that another run of the emulator made.

use std::io::{Error, ErrorKind, Result};
use std::path::Path;

use tokio::fs;

use super::lender::Lender;

/// What lends loop devices.
const CONTROL: &str = "/dev/loop-control";
/// Two that ask at once may be told of the same device.
const ATTEMPTS: usize = 5;

/// Whether there may be loop devices here, and this process may have them.
pub(super) fn may_be_had() -> bool {
    rustix::process::geteuid().is_root() && Path::new(CONTROL).exists()
}

impl Lender<'_> {
    /// The loop device of a file, which gets one where it has none.
    pub(super) async fn lend(&self, file: &Path) -> Result<u32> {
        let file = self.outside(file)?;
        let mut failure = None;
        for _ in 0..ATTEMPTS {
            let make = ["--nooverlap", "--find", "--show", &file];
            match self.run("losetup", &make).await {
                Ok(device) => return number(&device),
                Err(why) => failure = Some(why),
            }
        }
        Err(failure.unwrap_or_else(|| ErrorKind::Other.into()))
    }

    /// The loop device of a file, where it has one.
    async fn find(&self, file: &Path) -> Result<Option<String>> {
        if !fs::try_exists(file).await? {
            return Ok(None);
        }
        let file = self.outside(file)?;
        let look = ["--noheadings", "--output", "NAME", "--associated", &file];
        let found = self.run("losetup", &look).await?;
        Ok(found.lines().next().map(|it| it.trim().to_owned()))
    }

    /// Takes the loop device of a file away. While somebody uses it, it stays, and goes when
    /// nobody does: then the answer is no.
    pub(super) async fn release(&self, file: &Path) -> Result<bool> {
        let Some(device) = self.find(file).await? else {
            return Ok(true);
        };
        match self.run("losetup", &["--detach", &device]).await {
            // It may have gone by itself meanwhile.
            Err(why) if self.find(file).await? == Some(device) => Err(why),
            _ => Ok(self.find(file).await?.is_none()),
        }
    }

    /// Has the loop device of a file be as large as the file.
    pub(super) async fn grow(&self, file: &Path) -> Result<()> {
        match self.find(file).await? {
            Some(device) => {
                let grow = ["--set-capacity", &device];
                self.run("losetup", &grow).await.map(drop)
            }
            None => Ok(()),
        }
    }
}

/// The number of a loop device: `loop7`, `/dev/loop7`.
fn number(device: &str) -> Result<u32> {
    let name = device.rsplit('/').next().unwrap_or_default();
    let number = name.strip_prefix("loop").and_then(|it| it.parse().ok());
    number.ok_or_else(|| Error::other(format!("'{device}' is no loop device")))
}
