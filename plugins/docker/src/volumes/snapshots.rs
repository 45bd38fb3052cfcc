//! The content of snapshots: copies of volumes' files, `ID.snap`. Handles name the content, so
//! copies of a snapshot may share it.

use std::path::PathBuf;

use orrery_sdk::contract::vm::imaging::SnapshotProgress;
use orrery_sdk::contract::{Error, Handle, Result};

use super::{Volumes, content, failed};
use crate::Docker;
use crate::background::{PATIENCE, goes_on};
use crate::seen::HANDLE;

impl Docker {
    /// Copies the file of a volume.
    pub(crate) async fn take_content(
        &self,
        snapshot_id: &str,
        volume_id: &str,
    ) -> Result<SnapshotProgress> {
        let volumes = self.volumes()?;
        let (from, to) = (
            volumes.file(volume_id)?,
            volumes.named(snapshot_id, "snap")?,
        );
        if content::size(&to).await.map_err(failed)?.is_none() {
            if content::size(&from).await.map_err(failed)?.is_none() {
                return Err(Error::not_found(format!("there is no file of {volume_id}")));
            }
            let copy = || async move { content::take(&from, &to).await.map_err(failed) };
            let copied = volumes.copies.carry_out(snapshot_id, PATIENCE, copy).await;
            let Some(copied) = copied else {
                let note = format!("{volume_id} is copied");
                return Ok(SnapshotProgress::Pending(goes_on(note)));
            };
            copied?;
        }
        Ok(SnapshotProgress::Done(Handle::new(HANDLE, snapshot_id)))
    }

    /// Removes the copy. Absence is success.
    pub(crate) async fn drop_content(&self, snapshot_id: &str, snapshot: &Handle) -> Result<()> {
        let volumes = self.volumes()?;
        let file = match snapshot.data.is_empty() {
            // It was never heard of.
            true => volumes.named(snapshot_id, "snap")?,
            false => volumes.content(snapshot)?,
        };
        content::remove(&file).await.map_err(failed)
    }
}

impl Volumes {
    /// The file with the content that a handle names.
    pub(super) fn content(&self, snapshot: &Handle) -> Result<PathBuf> {
        let name = std::str::from_utf8(&snapshot.data).ok();
        let name = name.filter(|_| snapshot.version == HANDLE);
        let none = || Error::invalid("the handle is none of a snapshot of Docker's");
        self.named(name.ok_or_else(none)?, "snap")
    }
}
