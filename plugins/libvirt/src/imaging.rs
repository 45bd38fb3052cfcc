//! CreateImage, DeregisterImage, and snapshots: whole copies of disks, which stand alone.

use orrery_sdk::contract::vm::imaging::{Imaging, ImagingProgress, SnapshotProgress};
use orrery_sdk::contract::{Caller, Error, Handle, Kind, Result, Target};

use crate::machines::{self, HANDLE, Machine, Wish};
use crate::pool::Pool;
use crate::work::{State, goes_on};
use crate::{Libvirt, images, traits, volumes};

/// Keys of what is kept: AMIs that this emulator made, and those that it has deregistered.
const MADE: &str = "made/";
const HIDDEN: &str = "hidden/";

impl Libvirt {
    /// Copies a machine's root disk; without `no_reboot` while the machine is down.
    fn take_image(
        &self,
        by: &Caller,
        instance_id: &str,
        image_id: &str,
        no_reboot: bool,
    ) -> Result<()> {
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, instance_id)?;
        let none = || Error::new(Kind::Internal, "the domain has no root disk of the pool");
        let root = volumes::root(&machine)?.ok_or_else(none)?;
        if no_reboot || !machine.is_active()? {
            return self.copy(by, &root, image_id);
        }
        // It goes on as one that runs, for that is what it is to be again soon.
        self.asked
            .note(instance_id, Wish::Image, self.settings.stop_timeout);
        machine.note_stop(true)?;
        let down = self.bring_down(&machine);
        let copied = down.and_then(|()| self.copy(by, &root, image_id));
        self.asked.forget(instance_id);
        machine.note_stop(false)?;
        machine.start()?;
        copied
    }

    /// Has the guest shut down, in time or not.
    fn bring_down(&self, machine: &Machine) -> Result<()> {
        machine.shut_down()?;
        machine.until_off(self.settings.stop_timeout)
    }

    fn image_progress(&self, image_id: &str, state: State) -> Result<ImagingProgress> {
        match state {
            State::Running => {
                let note = format!("the disk is copied for {image_id}");
                Ok(ImagingProgress::Pending(goes_on(note)))
            }
            State::Ended(Err(error)) => Err(error),
            State::Ended(Ok(())) | State::Unknown => {
                let connection = self.hypervisor.connect()?;
                let architecture = traits::architecture(&connection)?;
                let found = images::find(&self.pool(&connection)?, image_id, &architecture)?;
                let missing = || Error::not_found(format!("the storage pool has no {image_id}"));
                found
                    .map(|(image, _)| ImagingProgress::Done(image))
                    .ok_or_else(missing)
            }
        }
    }

    /// Whether DescribeImages is to leave an image of the pool out: half of it may be there, or
    /// it has been deregistered.
    pub(crate) fn is_withheld(&self, image_id: &str, hidden: &[String]) -> bool {
        self.works.is_running(image_id) || hidden.iter().any(|it| it == image_id)
    }

    /// Ids of images that have been deregistered and are still there.
    pub(crate) async fn hidden(&self) -> Result<Vec<String>> {
        let keys = self.host.kv().every_key(HIDDEN).await?;
        let ids = keys.iter().filter_map(|key| key.strip_prefix(HIDDEN));
        Ok(ids.map(str::to_owned).collect())
    }

    async fn keep(&self, folder: &str, image_id: &str) -> Result<()> {
        let kept = self
            .host
            .kv()
            .put(&format!("{folder}{image_id}"), &[], None)
            .await;
        match kept {
            Err(error) if error.kind != Kind::Conflict => Err(error),
            _ => Ok(()),
        }
    }

    async fn forget_key(&self, folder: &str, image_id: &str) -> Result<()> {
        self.host
            .kv()
            .delete(&format!("{folder}{image_id}"), None)
            .await
    }

    /// Deletes those of this emulator's deregistered images that nobody needs any more.
    pub(crate) async fn sweep(&self) -> Result<()> {
        let hidden = self.hidden().await?;
        if hidden.is_empty() {
            return Ok(());
        }
        let connection = self.hypervisor.connect()?;
        let pool = self.pool(&connection)?;
        for id in hidden {
            let is_ours = self.host.kv().get(&format!("{MADE}{id}")).await?.is_some();
            if is_ours && !is_below_another(&pool, &id)? {
                pool.delete(&id)?;
                self.forget_key(MADE, &id).await?;
                self.forget_key(HIDDEN, &id).await?;
            }
        }
        Ok(())
    }
}

/// Whether disks are layers over the image.
fn is_below_another(pool: &Pool, image_id: &str) -> Result<bool> {
    let Some(image) = pool.find(image_id)? else {
        return Ok(false);
    };
    let path = image.get_path();
    let path = path.map_err(|why| crate::connection::failed("find an image", &why))?;
    let volumes = pool.volumes()?;
    let mut below = volumes
        .iter()
        .filter_map(|(_, it)| it.text_at(&["backingStore", "path"]));
    Ok(below.any(|below| below == path))
}

impl Imaging for Libvirt {
    async fn capture(
        &self,
        by: &Caller,
        machine: &Target,
        image_id: &str,
        _name: &str,
        no_reboot: bool,
    ) -> Result<ImagingProgress> {
        if !images::is_ami(image_id) {
            return Err(Error::invalid(format!("'{image_id}' is no AMI's id")));
        }
        let connection = self.hypervisor.connect()?;
        machines::existing(&connection, by, &machine.instance_id)?;
        if !self.works.is_running(image_id) && self.pool(&connection)?.find(image_id)?.is_some() {
            return self.image_progress(image_id, self.works.wait(image_id));
        }
        self.keep(MADE, image_id).await?;
        let (this, by) = (self.clone(), by.clone());
        let (instance, image) = (machine.instance_id.clone(), image_id.to_owned());
        let work = move || this.take_image(&by, &instance, &image, no_reboot);
        self.image_progress(image_id, self.works.carry_out(image_id, work))
    }

    async fn poll(&self, _: &Caller, image_id: &str) -> Result<ImagingProgress> {
        self.image_progress(image_id, self.works.wait(image_id))
    }

    async fn remove(&self, _: &Caller, image_id: &str) -> Result<()> {
        let connection = self.hypervisor.connect()?;
        if self.pool(&connection)?.find(image_id)?.is_none() {
            return self.forget_key(MADE, image_id).await;
        }
        // Disks may be layers over it, and what somebody put there is not ours to delete.
        self.keep(HIDDEN, image_id).await?;
        self.sweep().await
    }

    async fn snapshot(
        &self,
        by: &Caller,
        snapshot_id: &str,
        volume_id: &str,
        _: &Handle,
    ) -> Result<SnapshotProgress> {
        let done = || SnapshotProgress::Done(Handle::new(HANDLE, snapshot_id));
        let connection = self.hypervisor.connect()?;
        let pool = self.pool(&connection)?;
        let is_running = self.works.is_running(snapshot_id);
        let state = match !is_running && pool.find(snapshot_id)?.is_some() {
            true => self.works.wait(snapshot_id),
            false => {
                let from = volumes::own_name(&pool, by, volume_id)?;
                pool.existing(&from)?;
                let (this, by) = (self.clone(), by.clone());
                let to = snapshot_id.to_owned();
                self.works
                    .carry_out(snapshot_id, move || this.copy(&by, &from, &to))
            }
        };
        match state {
            State::Running => {
                let note = format!("the disk is copied for {snapshot_id}");
                Ok(SnapshotProgress::Pending(goes_on(note)))
            }
            State::Ended(Err(error)) => Err(error),
            State::Ended(Ok(())) | State::Unknown => Ok(done()),
        }
    }

    async fn forget(&self, _: &Caller, _: &str, snapshot: &Handle) -> Result<()> {
        let connection = self.hypervisor.connect()?;
        let name = String::from_utf8_lossy(&snapshot.data).into_owned();
        self.pool(&connection)?.delete(&name)
    }
}
