//! Which disks an instance has, kept beside the volumes as `ID.json`: containers' labels
//! cannot change, and disks come and go.

use std::io::ErrorKind;

use orrery_sdk::contract::Result;
use serde::{Deserialize, Serialize};
use tokio::fs;

use super::{Volumes, disks, failed};

/// One disk of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attached {
    /// EC2's id of the volume.
    pub(super) volume_id: String,
    /// Where it is in the instance.
    pub(super) device: String,
    /// Whether the volume goes with the instance.
    pub(super) goes: bool,
}

impl From<&disks::Ready> for Attached {
    fn from(ready: &disks::Ready) -> Self {
        Self {
            volume_id: ready.volume_id.clone(),
            device: ready.device.clone(),
            goes: ready.goes,
        }
    }
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
    pub(super) async fn attach_all(&self, instance_id: &str, disks: Vec<Attached>) -> Result<()> {
        let file = self.named(instance_id, "json")?;
        if disks.is_empty() {
            return super::content::remove(&file).await.map_err(failed);
        }
        let part = file.with_extension("part");
        let kept = serde_json::to_vec(&disks).map_err(|why| failed(why.into()))?;
        fs::write(&part, kept).await.map_err(failed)?;
        fs::rename(&part, &file).await.map_err(failed)
    }
}
