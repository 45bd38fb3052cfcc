//! Volumes as the contract has them: made, changed and deleted by themselves, and put into
//! containers that may run.

use orrery_sdk::contract::vm::volumes::{
    VolumeObservation, VolumePower, VolumeProgress, VolumeTarget, Volumes as Interface,
};
use orrery_sdk::contract::{Caller, Disk, Error, Handle, Kind, LaunchSpec, Result, Target};

use super::{Attached, Volumes, Way, content, disks, failed, has, no_lender};
use crate::seen::{HANDLE, INSTANCE};
use crate::{Docker, machines, seen};

/// Milliseconds until a volume that is in use is asked for again.
const IN_USE_MS: u32 = 1_000;

impl Docker {
    /// Whether there are volumes; else they are the host's records.
    pub fn has_volumes(&self) -> bool {
        self.volumes.is_some()
    }

    /// The disks of an instance that is launched; none where instances have none but their
    /// own.
    pub(crate) async fn launch_disks(
        &self,
        by: &Caller,
        spec: &LaunchSpec,
    ) -> Result<Option<Vec<disks::Ready>>> {
        let Some(volumes) = &self.volumes else {
            return Ok(None);
        };
        let lender = self.lender(&by.emulator_id).await?;
        let way = Some(if lender.is_some() {
            Way::Device
        } else {
            Way::File
        });
        volumes.settle(spec, way, lender.as_ref()).await.map(Some)
    }

    /// Takes note of the disks that came and went while an instance was down.
    pub(crate) async fn start_disks(&self, by: &Caller, spec: &LaunchSpec) -> Result<()> {
        let Some(volumes) = &self.volumes else {
            return Ok(());
        };
        let lender = self.lender(&by.emulator_id).await?;
        let way = lender.is_some().then_some(Way::Device);
        volumes.settle(spec, way, lender.as_ref()).await.map(drop)
    }

    /// Puts the disks of an instance into its container, where that runs.
    pub(crate) async fn plug_in(
        &self,
        emulator_id: &str,
        instance_id: &str,
        container_id: &str,
    ) -> Result<()> {
        let Some(volumes) = &self.volumes else {
            return Ok(());
        };
        let lender = self.lender(emulator_id).await?;
        match self.process(container_id).await? {
            Some(process) => {
                let lender = lender.as_ref();
                let plugged = volumes.plug_in(instance_id, container_id, process, lender);
                plugged.await
            }
            None => Ok(()),
        }
    }

    /// Has an instance that ends have no disks any more.
    pub(crate) async fn let_go(&self, emulator_id: &str, instance_id: &str) -> Result<()> {
        let Some(volumes) = &self.volumes else {
            return Ok(());
        };
        let lender = self.lender(emulator_id).await?;
        volumes.let_go(instance_id, lender.as_ref()).await
    }

    /// Removes the files of volumes that an emulator left which kept no state: nobody knows
    /// of them any more.
    ///
    /// # Errors
    /// What the engine's machine refused first.
    pub async fn clear_volumes(&self, emulator_id: &str) -> Result<()> {
        let Some(volumes) = &self.volumes else {
            return Ok(());
        };
        let lender = match self.answers().await {
            true => self.lender(emulator_id).await?,
            false => None,
        };
        volumes.clear(lender.as_ref()).await
    }

    pub(super) fn volumes(&self) -> Result<&Volumes> {
        let none = || Error::new(Kind::Unsupported, "EC2_MOUNT_BLOCK_DEVICES is not set");
        self.volumes.as_ref().ok_or_else(none)
    }

    /// The instances of the emulator that have a volume. What is kept of those that are no
    /// more is not looked at.
    async fn users(&self, by: &Caller, volume_id: &str) -> Result<Vec<String>> {
        let all = self.volumes()?.all_attached().await?.into_iter();
        let users = all.filter(|(_, disks)| has(disks, volume_id));
        let users: Vec<_> = users.map(|(instance_id, _)| instance_id).collect();
        if users.is_empty() {
            return Ok(users);
        }
        let containers = self
            .containers(vec![machines::of_emulator(&by.emulator_id)])
            .await?;
        let ids = containers.iter().filter(|it| !seen::has_ended(it));
        let ids: Vec<_> = ids.filter_map(|it| seen::label(it, INSTANCE)).collect();
        let is_there = |id: &String| ids.contains(&id.as_str());
        Ok(users.into_iter().filter(is_there).collect())
    }

    async fn see_volume(&self, by: &Caller, volume_id: &str) -> Result<VolumeObservation> {
        let volumes = self.volumes()?;
        let file = volumes.file(volume_id)?;
        let Some(size) = content::size(&file).await.map_err(failed)? else {
            return Ok(observation(volume_id, VolumePower::Absent, None, 0));
        };
        let power = match self.users(by, volume_id).await?.is_empty() {
            true => VolumePower::Available,
            false => VolumePower::Attached,
        };
        let handle = Handle::new(HANDLE, volume_id);
        let size_mib = volumes.settings.unit.of_disk(size >> 20);
        Ok(observation(volume_id, power, Some(handle), size_mib))
    }

    async fn settled_volume(&self, by: &Caller, volume_id: &str) -> Result<VolumeProgress> {
        Ok(VolumeProgress::Done(self.see_volume(by, volume_id).await?))
    }

    /// The size of the file of a volume that is there.
    async fn size(&self, volume_id: &str) -> Result<u64> {
        let file = self.volumes()?.file(volume_id)?;
        let size = content::size(&file).await.map_err(failed)?;
        size.ok_or_else(|| Error::not_found(format!("there is no file of {volume_id}")))
    }
}

fn observation(
    volume_id: &str,
    power: VolumePower,
    handle: Option<Handle>,
    size_mib: u64,
) -> VolumeObservation {
    VolumeObservation {
        volume_id: volume_id.to_owned(),
        power,
        handle,
        size_mib,
        device: None,
    }
}

impl Interface for Docker {
    async fn create(&self, by: &Caller, disk: &Disk, _: &str) -> Result<VolumeProgress> {
        match self.volumes()?.make(disk).await? {
            Some(_) => self.settled_volume(by, &disk.volume_id).await,
            // A record, as all volumes are where nobody asked for disks.
            None => Ok(VolumeProgress::Done(observation(
                &disk.volume_id,
                VolumePower::Available,
                None,
                disk.size_mib,
            ))),
        }
    }

    async fn delete(&self, by: &Caller, volume: &VolumeTarget) -> Result<VolumeProgress> {
        let (volumes, id) = (self.volumes()?, &volume.volume_id);
        let _attaching = volumes.attaching.lock().await;
        if let Some(user) = self.users(by, id).await?.first() {
            return Err(in_use(format!("{user} has {id}")));
        }
        let lender = self.lender(&by.emulator_id).await?;
        volumes.unlend(id, lender.as_ref()).await?;
        volumes.remove(id).await?;
        self.settled_volume(by, id).await
    }

    async fn modify(
        &self,
        by: &Caller,
        volume: &VolumeTarget,
        to: &Disk,
    ) -> Result<VolumeProgress> {
        let (volumes, id) = (self.volumes()?, &volume.volume_id);
        let size = volumes.settings.unit.on_disk(to.size_mib) << 20;
        // Volumes never shrink.
        if self.size(id).await? < size && volumes.may_be(to) {
            let file = volumes.file(id)?;
            content::grow(&file, size).await.map_err(failed)?;
            if let Some(lender) = self.lender(&by.emulator_id).await? {
                lender.grow(&file).await.map_err(failed)?;
            }
        }
        self.settled_volume(by, id).await
    }

    async fn attach(&self, by: &Caller, machine: &Target, disk: &Disk) -> Result<VolumeProgress> {
        let (volumes, id) = (self.volumes()?, &disk.volume_id);
        let container = self.existing(by, &machine.instance_id).await?;
        self.size(id).await?;
        let attaching = volumes.attaching.lock().await;
        let mut disks = volumes.attached(&machine.instance_id).await?;
        if !has(&disks, id) {
            let users = self.users(by, id).await?;
            if let Some(user) = users.first().filter(|_| !is_shared(disk)) {
                return Err(in_use(format!("{user} has {id}")));
            }
            let lender = self.lender(&by.emulator_id).await?;
            lender.ok_or_else(no_lender)?;
            disks.push(Attached {
                volume_id: id.clone(),
                device: disks::path(&disk.device)?,
                way: Way::Device,
            });
            volumes.attach_all(&machine.instance_id, &disks).await?;
        }
        drop(attaching);
        let plugged = self.plug_in(&by.emulator_id, &machine.instance_id, seen::id(&container));
        plugged.await?;
        self.settled_volume(by, id).await
    }

    async fn detach(
        &self,
        by: &Caller,
        machine: &Target,
        volume: &VolumeTarget,
        force: bool,
    ) -> Result<VolumeProgress> {
        let (volumes, id) = (self.volumes()?, &volume.volume_id);
        let attaching = volumes.attaching.lock().await;
        let mut disks = volumes.attached(&machine.instance_id).await?;
        let Some(at) = disks.iter().position(|disk| disk.volume_id == *id) else {
            return self.settled_volume(by, id).await;
        };
        let disk = disks.remove(at);
        let container = self.find(by, &machine.instance_id).await?;
        let lender = self.lender(&by.emulator_id).await?;
        if let Some(container) = &container {
            if disk.way == Way::File {
                return Err(Error::new(
                    Kind::Unsupported,
                    format!(
                        "the container of {} was made with {id}",
                        machine.instance_id
                    ),
                ));
            }
            let lender = lender.as_ref().ok_or_else(no_lender)?;
            let process = self.process(seen::id(container)).await?;
            if let Some(process) = process {
                lender.reach(seen::id(container), process).map_err(failed)?;
            }
            let is_last = self.users(by, id).await?.len() == 1;
            if !force && is_last && !volumes.unlend(id, Some(lender)).await? {
                return Err(in_use(format!("{} uses {id}", machine.instance_id)));
            }
            if let Some(process) = process {
                let taken = lender.take(seen::id(container), process, &disk.device);
                taken.await.map_err(failed)?;
            }
        }
        volumes.attach_all(&machine.instance_id, &disks).await?;
        volumes.release(id, lender.as_ref()).await?;
        drop(attaching);
        self.settled_volume(by, id).await
    }

    async fn observe(
        &self,
        by: &Caller,
        volumes: &[VolumeTarget],
    ) -> Result<Vec<VolumeObservation>> {
        let mut seen = Vec::with_capacity(volumes.len());
        for volume in volumes {
            seen.push(self.see_volume(by, &volume.volume_id).await?);
        }
        Ok(seen)
    }
}

fn in_use(what: String) -> Error {
    Error::new(Kind::Conflict, what).with_retry_after_ms(IN_USE_MS)
}

/// Whether several instances may have it.
fn is_shared(disk: &Disk) -> bool {
    matches!(disk.volume_type.as_str(), "io1" | "io2")
}
