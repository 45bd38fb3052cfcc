//! Which disks an instance has, kept beside the volumes as `ID.json`: containers' labels
//! cannot change, and disks come and go.

use std::io::ErrorKind;

use orrery_sdk::contract::Result;
use serde::{Deserialize, Serialize};
use tokio::fs;

use super::{Volumes, failed};

/// One disk of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Attached {
    /// EC2's id of the volume.
    pub(crate) volume_id: String,
    /// Where it is in the instance.
    pub(crate) device: String,
    /// How it comes there.
    pub(crate) way: Way,
}

/// How a disk comes into a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Way {
    /// As a block device that is put into it while it runs, and taken out.
    Device,
    /// As a file that it was made with, and has until its end.
    File,
}

impl Volumes {
    /// The disks of an instance.
    pub(super) async fn attached(&self, instance_id: &str) -> Result<Vec<Attached>> {
        let kept = match fs::read(self.named(instance_id, "json")?).await {
            Ok(kept) => kept,
            Err(why) if why.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(why) => return Err(failed(why)),
        };
        serde_json::from_slice(&kept).map_err(|why| failed(why.into()))
    }

    /// Keeps that an instance has these disks and no others.
    pub(super) async fn attach_all(&self, instance_id: &str, disks: &[Attached]) -> Result<()> {
        let file = self.named(instance_id, "json")?;
        if disks.is_empty() {
            return super::content::remove(&file).await.map_err(failed);
        }
        let part = file.with_extension("part");
        let kept = serde_json::to_vec(disks).map_err(|why| failed(why.into()))?;
        fs::write(&part, kept).await.map_err(failed)?;
        fs::rename(&part, &file).await.map_err(failed)
    }

    /// The instances that have disks, each with its disks.
    pub(super) async fn all_attached(&self) -> Result<Vec<(String, Vec<Attached>)>> {
        let mut files = match fs::read_dir(&self.settings.folder).await {
            Ok(files) => files,
            Err(why) if why.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(why) => return Err(failed(why)),
        };
        let mut all = Vec::new();
        while let Some(file) = files.next_entry().await.map_err(failed)? {
            let name = file.file_name();
            if let Some(instance_id) = name.to_string_lossy().strip_suffix(".json") {
                all.push((instance_id.to_owned(), self.attached(instance_id).await?));
            }
        }
        Ok(all)
    }
}
