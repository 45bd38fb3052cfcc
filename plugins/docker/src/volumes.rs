//! Volumes as sparse files, which are the disks of instances.
//!
//! They are in a folder of the emulator, for volumes outlive containers and whoever made
//! them grows, copies and deletes them: `ID.img` is a volume. The machine that the engine is
//! on has to see the same folder; where it does not, the engine refuses the launch.
//!
//! - `content`: a sparse file, its size and its copies
//! - `attached`: which disks an instance has
//! - `disks`: what a container is told of its disks

mod attached;
mod content;
pub(crate) mod disks;

use std::path::PathBuf;

use orrery_sdk::contract::{Disk, Error, Kind, LaunchSpec, Result};
use tokio::sync::Mutex;

use attached::Attached;

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
}

/// The files of volumes.
pub(crate) struct Volumes {
    settings: BlockDevices,
    /// Held while it changes which instance has a volume.
    attaching: Mutex<()>,
}

impl Volumes {
    pub(crate) fn new(settings: BlockDevices) -> Self {
        Self {
            settings,
            attaching: Mutex::default(),
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
        let size_mib = self.settings.unit.on_disk(disk.size_mib);
        if size_mib > self.settings.largest_mib {
            tracing::warn!(
                volume = disk.volume_id,
                size_mib,
                largest_mib = self.settings.largest_mib,
                "no file is made for a volume that is larger than EC2_EBS_MAX_VOLUME_SIZE"
            );
            return Ok(None);
        }
        let made = content::make(&file, size_mib << 20).await;
        made.map_err(failed)?;
        Ok(Some(file))
    }

    /// Removes the file of a volume. Absence is success.
    pub(crate) async fn remove(&self, volume_id: &str) -> Result<()> {
        content::remove(&self.file(volume_id)?)
            .await
            .map_err(failed)
    }

    /// Makes the disks of an instance that is launched, and keeps which it has. The root disk
    /// is none of them: that is the container's own.
    pub(crate) async fn make_disks(&self, spec: &LaunchSpec) -> Result<Vec<disks::Ready>> {
        let mut ready = Vec::new();
        let root = spec.image.root_device.as_str();
        for disk in spec.disks.iter().filter(|disk| disk.device != root) {
            if let Some(file) = self.make(disk).await? {
                ready.push(disks::Ready {
                    device: disks::path(&disk.device)?,
                    volume_id: disk.volume_id.clone(),
                    goes: disk.delete_on_termination,
                    file,
                });
            }
        }
        let _attaching = self.attaching.lock().await;
        let all = ready.iter().map(Attached::from).collect();
        self.attach_all(&spec.instance_id, all).await?;
        Ok(ready)
    }

    /// The instance has no disks any more; those go that were to go with it.
    pub(crate) async fn let_go(&self, instance_id: &str) -> Result<()> {
        let _attaching = self.attaching.lock().await;
        for attached in self.attached(instance_id).await? {
            if attached.goes {
                self.remove(&attached.volume_id).await?;
            }
        }
        self.attach_all(instance_id, Vec::new()).await
    }
}

/// What the contract calls a failure with a file.
fn failed(why: std::io::Error) -> Error {
    let kind = match why.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Kind::Capacity,
        std::io::ErrorKind::PermissionDenied => Kind::Denied,
        _ => Kind::Internal,
    };
    Error::new(kind, format!("cannot keep volumes: {why}"))
}
