//! Loop devices: what makes a block device of a volume's file. The kernel is asked which there
//! are, so none is forgotten that another run of the emulator made.

use std::ffi::OsStr;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

use tokio::fs;

use crate::programs;

/// Where the kernel lists block devices.
const BLOCK: &str = "/sys/block";
/// What lends loop devices.
const CONTROL: &str = "/dev/loop-control";
/// Two that ask at once may be told of the same device.
const ATTEMPTS: usize = 5;

/// Whether there may be loop devices here, and this process may have them.
pub(super) fn may_be_had() -> bool {
    rustix::process::geteuid().is_root() && Path::new(CONTROL).exists()
}

/// The loop device of a file, which gets one where it has none.
pub(super) async fn of(file: &Path) -> Result<u32> {
    let mut failure = None;
    for _ in 0..ATTEMPTS {
        let make = ["--nooverlap", "--find", "--show"].map(OsStr::new);
        match losetup(&[&make[..], &[file.as_os_str()]].concat()).await {
            Ok(device) => return number(&device),
            Err(why) => failure = Some(why),
        }
    }
    Err(failure.unwrap_or_else(|| ErrorKind::Other.into()))
}

/// The loop device of a file, where it has one.
pub(super) async fn find(file: &Path) -> Result<Option<u32>> {
    let Ok(file) = fs::canonicalize(file).await else {
        return Ok(None);
    };
    let mut devices = fs::read_dir(BLOCK).await?;
    while let Some(device) = devices.next_entry().await? {
        let backing = device.path().join("loop/backing_file");
        // Most devices are no loop devices, and most of those have no file.
        let Ok(backing) = fs::read_to_string(backing).await else {
            continue;
        };
        if Path::new(backing.trim_end_matches('\n')) == file {
            return number(&device.file_name().to_string_lossy()).map(Some);
        }
    }
    Ok(None)
}

/// Takes the loop device of a file away. While somebody uses it, it stays, and goes when
/// nobody does: then the answer is no.
pub(super) async fn release(file: &Path) -> Result<bool> {
    let Some(number) = find(file).await? else {
        return Ok(true);
    };
    let device = format!("/dev/loop{number}");
    match losetup(&["--detach", &device]).await {
        // It may have gone by itself meanwhile.
        Err(why) if find(file).await? == Some(number) => Err(why),
        _ => Ok(find(file).await?.is_none()),
    }
}

/// Has the loop device of a file be as large as the file.
pub(super) async fn grow(file: &Path) -> Result<()> {
    let Some(number) = find(file).await? else {
        return Ok(());
    };
    let device = format!("/dev/loop{number}");
    losetup(&["--set-capacity", &device]).await.map(drop)
}

async fn losetup(arguments: &[impl AsRef<OsStr>]) -> Result<String> {
    let done = programs::start("losetup", arguments, "").await;
    done.map_err(|why| Error::other(why.to_string()))
}

/// The number of a loop device: `loop7`, `/dev/loop7`.
fn number(device: &str) -> Result<u32> {
    let name = device.rsplit('/').next().unwrap_or_default();
    let number = name.strip_prefix("loop").and_then(|it| it.parse().ok());
    number.ok_or_else(|| Error::other(format!("'{device}' is no loop device")))
}
