//! Nodes of loop devices in a running container, made from outside: the container itself may
//! lack every right and every program. No symbolic link of the container's is followed.

use std::io::{Error, ErrorKind, Result};
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::fs::{AtFlags, FileType, Mode, OFlags, makedev, mkdirat, mknodat, openat, statat};
use rustix::fs::{CWD, major, unlinkat};
use rustix::io::Errno;

/// The same for the agent.
pub(super) const SCRIPT: &str = include_str!("nodes.sh");

/// The number of loop devices among block devices.
const LOOP: u32 = 7;

/// What a container sees of the machine, by one of its processes.
pub(super) struct Inside(OwnedFd);

impl Inside {
    /// The inside of a container with this process.
    ///
    /// # Errors
    /// `NotFound` where the process is none of the container's, for it has ended, or runs on
    /// another machine.
    pub(super) fn of(container_id: &str, process: i64) -> Result<Self> {
        let process = Path::new("/proc").join(process.to_string());
        let mounts = std::fs::read_to_string(process.join("mountinfo"))?;
        // The engine gives every container files that are named after it.
        if !mounts.contains(container_id) {
            let what = format!("no process of the container {container_id} is seen here");
            return Err(Error::new(ErrorKind::NotFound, what));
        }
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self(openat(
            CWD,
            process.join("root"),
            flags,
            Mode::empty(),
        )?))
    }

    /// Makes the node of a loop device. One that is there already is as good, and so is one
    /// of another loop device, which the volume had before.
    pub(super) fn make(&self, device: &str, number: u32) -> Result<()> {
        let (folder, name) = self.folder(device, Missing::Made)?;
        let wanted = makedev(LOOP, number);
        match statat(&folder, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(found) if found.st_rdev == wanted => return Ok(()),
            Ok(found) if is_loop(&found) => unlinkat(&folder, name, AtFlags::empty())?,
            Ok(_) => {
                let what = format!("the instance has something else at {device}");
                return Err(Error::new(ErrorKind::AlreadyExists, what));
            }
            Err(Errno::NOENT) => {}
            Err(why) => return Err(why.into()),
        }
        let mode = Mode::RUSR | Mode::WUSR | Mode::RGRP | Mode::WGRP;
        Ok(mknodat(&folder, name, FileType::BlockDevice, mode, wanted)?)
    }

    /// Takes the node of a loop device away. Absence is success.
    pub(super) fn remove(&self, device: &str) -> Result<()> {
        let (folder, name) = match self.folder(device, Missing::Refused) {
            Err(why) if why.kind() == ErrorKind::NotFound => return Ok(()),
            found => found?,
        };
        match statat(&folder, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(found) if is_loop(&found) => Ok(unlinkat(&folder, name, AtFlags::empty())?),
            Ok(_) | Err(Errno::NOENT) => Ok(()),
            Err(why) => Err(why.into()),
        }
    }

    /// The folder of a device, and its name there.
    fn folder<'d>(&self, device: &'d str, missing: Missing) -> Result<(OwnedFd, &'d str)> {
        let mut names = device.split('/').skip(1).peekable();
        let mut folder = self.0.try_clone()?;
        while let Some(name) = names.next() {
            if names.peek().is_none() {
                return Ok((folder, name));
            }
            if let Missing::Made = missing {
                match mkdirat(&folder, name, Mode::from_raw_mode(0o755)) {
                    Ok(()) | Err(Errno::EXIST) => {}
                    Err(why) => return Err(why.into()),
                }
            }
            let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
            folder = openat(&folder, name, flags, Mode::empty())?;
        }
        Err(ErrorKind::InvalidInput.into())
    }
}

/// What becomes of folders that are not there.
#[derive(Clone, Copy)]
enum Missing {
    Made,
    Refused,
}

fn is_loop(found: &rustix::fs::Stat) -> bool {
    FileType::from_raw_mode(found.st_mode).is_block_device() && major(found.st_rdev) == LOOP
}
