//! Volumes as sparse files, which are the disks of instances.
//!
//! They are in a folder of the emulator, for volumes outlive containers and whoever made
//! them grows, copies and deletes them: `ID.img` is a volume. The machine that the engine is
//! on has to see the same folder; where it does not, the engine refuses the launch.
//!
//! - `content`: a sparse file, its size and its copies
//! - `attached`: which disks an instance has
//! - `disks`: what a container is told of its disks
//! - `lender`, `loops`, `nodes`: block devices of files, and how they come into a container that
//!   runs
//! - `verbs`, `snapshots`: the interfaces of the contract
//!
//! Where this process, or the agent, is root on the engine's machine and sees the files there,
//! disks are block devices that come and go. Elsewhere they are the files themselves, which a container has from its launch on.

mod attached;
mod content;
pub(crate) mod disks;
mod lender;
mod loops;
mod nodes;
mod snapshots;
mod verbs;

use std::path::PathBuf;

use orrery_sdk::contract::{Disk, Error, Kind, LaunchSpec, Result};
use tokio::fs;
use tokio::sync::{Mutex, OnceCell};

pub(crate) use attached::{Attached, Way};
use lender::Lender;

use crate::background::Background;

/// MiB in a GiB.
const GIB: u64 = 1_024;

/// How volumes are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockDevices {
    /// Where their files are.
    pub folder: PathBuf,
    /// What one GiB of EC2's is on disk.
    pub unit: SizeUnit,
    /// Largest file that is made, in MiB.
    pub largest_mib: u64,
}

impl BlockDevices {
    /// The documented largest file, in MiB.
    pub const LARGEST_MIB: u64 = 1_000;
}

/// What one GiB of EC2's is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SizeUnit {
    /// One MiB, so that nobody's disk is full.
    Mib,
    /// One GiB.
    Gib,
}

impl SizeUnit {
    /// As it is configured.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mib => "mib",
            Self::Gib => "gib",
        }
    }

    /// MiB on disk of a volume.
    fn on_disk(self, size_mib: u64) -> u64 {
        match self {
            Self::Mib => size_mib / GIB,
            Self::Gib => size_mib,
        }
    }

    /// MiB of a volume that has so many on disk.
    fn of_disk(self, size_mib: u64) -> u64 {
        match self {
            Self::Mib => size_mib * GIB,
            Self::Gib => size_mib,
        }
    }
}

/// The files of volumes.
pub(crate) struct Volumes {
    settings: BlockDevices,
    /// Held while it changes which instance has a volume.
    attaching: Mutex<()>,
    /// Copies that become snapshots.
    copies: Background,
    /// Known once the agent has shown that it can make block devices.
    agent: OnceCell<()>,
}

impl Volumes {
    pub(crate) fn new(settings: BlockDevices) -> Self {
        Self {
            settings,
            copies: Background::default(),
            attaching: Mutex::default(),
            agent: OnceCell::new(),
        }
    }

    /// The file of a volume, whether it is there or not.
    fn file(&self, volume_id: &str) -> Result<PathBuf> {
        self.named(volume_id, "img")
    }

    fn named(&self, id: &str, extension: &str) -> Result<PathBuf> {
        let is_id = |it: u8| it.is_ascii_alphanumeric() || it == b'-';
        match !id.is_empty() && id.bytes().all(is_id) {
            true => Ok(self.settings.folder.join(format!("{id}.{extension}"))),
            false => Err(Error::invalid(format!("'{id}' is no id"))),
        }
    }

    /// Makes the file of a volume; none where it would be too large. One that is there stays
    /// as it is.
    pub(crate) async fn make(&self, disk: &Disk) -> Result<Option<PathBuf>> {
        let file = self.file(&disk.volume_id)?;
        if content::size(&file).await.map_err(failed)?.is_some() {
            return Ok(Some(file));
        }
        if !self.may_be(disk) {
            return Ok(None);
        }
        let size_mib = self.settings.unit.on_disk(disk.size_mib);
        let from = disk.snapshot.as_ref();
        let from = from.map(|handle| self.content(handle)).transpose()?;
        let made = content::make(&file, size_mib << 20, from.as_deref()).await;
        made.map_err(failed)?;
        Ok(Some(file))
    }

    /// Whether there may be a file of that size.
    fn may_be(&self, disk: &Disk) -> bool {
        let size_mib = self.settings.unit.on_disk(disk.size_mib);
        let may_be = size_mib <= self.settings.largest_mib;
        if !may_be {
            tracing::warn!(
                volume = disk.volume_id,
                size_mib,
                largest_mib = self.settings.largest_mib,
                "no file is made for a volume that is larger than EC2_EBS_MAX_VOLUME_SIZE"
            );
        }
        may_be
    }

    /// Removes the file of a volume. Absence is success.
    pub(crate) async fn remove(&self, volume_id: &str) -> Result<()> {
        content::remove(&self.file(volume_id)?)
            .await
            .map_err(failed)
    }

    /// Has an instance have the disks of its launch data, which are made where they are not
    /// there, and no others. The root disk is none of them: that is the container's own. New
    /// ones come this way, where there is one.
    async fn settle(
        &self,
        spec: &LaunchSpec,
        way: Option<Way>,
        lender: Option<&Lender<'_>>,
    ) -> Result<Vec<disks::Ready>> {
        let _attaching = self.attaching.lock().await;
        let before = self.attached(&spec.instance_id).await?;
        let mut ready = Vec::new();
        let root = spec.image.root_device.as_str();
        for disk in spec.disks.iter().filter(|disk| disk.device != root) {
            let Some(file) = self.make(disk).await? else {
                continue;
            };
            let there = before.iter().find(|it| it.volume_id == disk.volume_id);
            let Some(way) = there.map(|it| it.way).or(way) else {
                tracing::warn!(
                    instance = spec.instance_id,
                    volume = disk.volume_id,
                    "a disk that a container was not made with comes to it only by root of the engine's machine"
                );
                continue;
            };
            let attached = Attached {
                volume_id: disk.volume_id.clone(),
                device: disks::path(&disk.device)?,
                way,
            };
            ready.push(disks::Ready { attached, file });
        }
        let now: Vec<_> = ready.iter().map(|it| it.attached.clone()).collect();
        self.attach_all(&spec.instance_id, &now).await?;
        for left in before.iter().filter(|it| !has(&now, &it.volume_id)) {
            self.release(&left.volume_id, lender).await?;
        }
        Ok(ready)
    }

    /// Puts the disks of an instance into its container, which runs. Those that are there
    /// stay.
    async fn plug_in(
        &self,
        instance_id: &str,
        container_id: &str,
        process: i64,
        lender: Option<&Lender<'_>>,
    ) -> Result<()> {
        let _attaching = self.attaching.lock().await;
        let disks = self.attached(instance_id).await?;
        for disk in disks.iter().filter(|disk| disk.way == Way::Device) {
            let lender = lender.ok_or_else(no_lender)?;
            let file = self.file(&disk.volume_id)?;
            let number = lender.lend(&file).await.map_err(failed)?;
            let given = lender.give(container_id, process, &disk.device, number);
            given.await.map_err(failed)?;
        }
        Ok(())
    }

    /// Takes the loop device of a volume away, unless an instance has the volume. Whether it
    /// is gone: while somebody uses it, it stays.
    async fn release(&self, volume_id: &str, lender: Option<&Lender<'_>>) -> Result<bool> {
        let all = self.all_attached().await?;
        if all.iter().any(|(_, disks)| has(disks, volume_id)) {
            return Ok(true);
        }
        self.unlend(volume_id, lender).await
    }

    /// As [`Volumes::release`], whoever has the volume.
    async fn unlend(&self, volume_id: &str, lender: Option<&Lender<'_>>) -> Result<bool> {
        match lender {
            Some(lender) => lender.release(&self.file(volume_id)?).await.map_err(failed),
            None => Ok(true),
        }
    }

    /// Removes every file that there is, and the loop devices of them. Absence is success.
    async fn clear(&self, lender: Option<&Lender<'_>>) -> Result<()> {
        let folder = &self.settings.folder;
        let mut files = match fs::read_dir(folder).await {
            Ok(files) => files,
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(why) => return Err(failed(why)),
        };
        while let Some(file) = files.next_entry().await.map_err(failed)? {
            if let Some(lender) = lender {
                lender.release(&file.path()).await.map_err(failed)?;
            }
        }
        fs::remove_dir_all(folder).await.map_err(failed)
    }

    /// The instance has no disks any more. Which volumes go with it is the host's decision.
    async fn let_go(&self, instance_id: &str, lender: Option<&Lender<'_>>) -> Result<()> {
        let _attaching = self.attaching.lock().await;
        let disks = self.attached(instance_id).await?;
        self.attach_all(instance_id, &[]).await?;
        for disk in disks {
            self.release(&disk.volume_id, lender).await?;
        }
        Ok(())
    }
}

fn has(disks: &[Attached], volume_id: &str) -> bool {
    disks.iter().any(|disk| disk.volume_id == volume_id)
}

/// Nobody makes block devices, or takes them away.
fn no_lender() -> Error {
    let what =
        "disks of containers that are there come and go only by root of the engine's machine";
    Error::new(Kind::Unsupported, what)
}

/// What the contract calls a failure with a file.
fn failed(why: std::io::Error) -> Error {
    let kind = match why.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Kind::Capacity,
        std::io::ErrorKind::PermissionDenied => Kind::Denied,
        std::io::ErrorKind::AlreadyExists => Kind::Conflict,
        std::io::ErrorKind::NotFound => Kind::NotFound,
        _ => Kind::Internal,
    };
    Error::new(kind, format!("cannot keep volumes: {why}"))
}
