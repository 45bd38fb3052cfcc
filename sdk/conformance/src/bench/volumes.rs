//! Volumes and what their snapshots hold.

use std::sync::Arc;
use std::time::Duration;

use orrery_contract::vm::imaging::SnapshotProgress;
use orrery_contract::vm::volumes::{
    DynVolumes, VolumeObservation, VolumePower, VolumeProgress, VolumeTarget,
};
use orrery_contract::{Disk, Error, Handle};
use tokio::time::sleep;

use super::{Bench, Judged, check, exported, finished};
use crate::step::{Act, Answer};

const SIZE_MIB: u64 = 1024;

/// A disk of a launch besides the root's.
pub(super) fn of_launch(volume_id: String) -> Disk {
    Disk {
        volume_id,
        device: "/dev/sdk".into(),
        volume_type: "gp3".into(),
        size_mib: SIZE_MIB,
        iops: Some(3000),
        throughput: Some(125),
        ..Disk::default()
    }
}

impl Bench {
    pub(super) async fn volume(&self, act: Act) -> Judged {
        let by = self.by();
        let (number, told) = match act {
            Act::Snapshot(snapshot, volume) => return self.snapshot(snapshot, volume).await,
            Act::ForgetSnapshot(snapshot) => {
                let imaging = exported(&self.exports().imaging, "orrery:vm/imaging")?;
                let handle = self
                    .kept()
                    .snapshots
                    .get(&snapshot)
                    .cloned()
                    .unwrap_or_default();
                let id = self.id("snap", snapshot);
                return Ok(finished(imaging.forget(&by, &id, &handle).await));
            }
            Act::ObserveVolumes(numbers) => {
                return Ok(match self.look_at_volumes(numbers).await? {
                    Ok(seen) => Answer::Volumes(seen.iter().map(|seen| seen.power).collect()),
                    Err(error) => Answer::Failed(error),
                });
            }
            Act::CreateVolume(number) => {
                self.kept().sizes.insert(number, SIZE_MIB);
                let zone = &self.plan.launch.availability_zone;
                (
                    number,
                    self.volumes()?.create(&by, &self.disk(number), zone).await,
                )
            }
            Act::DeleteVolume(number) => (
                number,
                self.volumes()?
                    .delete(&by, &self.volume_target(number))
                    .await,
            ),
            Act::GrowVolume(number) => {
                self.kept().sizes.insert(number, 2 * SIZE_MIB);
                let target = self.volume_target(number);
                (
                    number,
                    self.volumes()?
                        .modify(&by, &target, &self.disk(number))
                        .await,
                )
            }
            Act::AttachVolume(machine, number) => {
                let mut disk = self.disk(number);
                disk.device = format!("/dev/sd{}", char::from(b'f' + number % 11));
                (
                    number,
                    self.volumes()?
                        .attach(&by, &self.target(machine), &disk)
                        .await,
                )
            }
            Act::DetachVolume(machine, number, force) => {
                let (machine, volume) = (self.target(machine), self.volume_target(number));
                (
                    number,
                    self.volumes()?.detach(&by, &machine, &volume, force).await,
                )
            }
            other => return Err(format!("{other:?} is no act on volumes")),
        };
        self.volume_end(number, told).await
    }

    fn volumes(&self) -> Judged<Arc<dyn DynVolumes>> {
        exported(&self.exports().volumes, "orrery:vm/volumes")
    }

    async fn volume_end(&self, number: u8, told: Result<VolumeProgress, Error>) -> Judged {
        let mut pause = match told {
            Err(error) => return Ok(Answer::Failed(error)),
            Ok(VolumeProgress::Done(seen)) => {
                self.see_volume(number, &seen)?;
                return Ok(Answer::Volumes(vec![seen.power]));
            }
            Ok(VolumeProgress::Pending(wait)) => {
                self.keep_volume(number, wait.handle);
                check(wait.poll_after_ms > 0, || "poll-after is 0 ms".into())?;
                wait.poll_after_ms
            }
        };
        loop {
            sleep(Duration::from_millis(pause.into())).await;
            let midway = [
                VolumePower::Creating,
                VolumePower::Attaching,
                VolumePower::Detaching,
            ];
            match self.look_at_volumes(&[number]).await? {
                Err(error) if error.kind.is_repeatable() => {}
                Err(error) => return Ok(Answer::Failed(error)),
                Ok(seen) if midway.contains(&seen[0].power) => {}
                Ok(seen) => return Ok(Answer::Volumes(vec![seen[0].power])),
            }
            pause = (pause * 2).clamp(1, 1000);
        }
    }

    async fn look_at_volumes(
        &self,
        numbers: &[u8],
    ) -> Judged<Result<Vec<VolumeObservation>, Error>> {
        let targets: Vec<_> = numbers
            .iter()
            .map(|number| self.volume_target(*number))
            .collect();
        let seen = match self.volumes()?.observe(&self.by(), &targets).await {
            Ok(seen) => seen,
            Err(error) => return Ok(Err(error)),
        };
        check(seen.len() == targets.len(), || {
            format!("{} volumes and {} observations", targets.len(), seen.len())
        })?;
        for (number, seen) in numbers.iter().zip(&seen) {
            self.see_volume(*number, seen)?;
        }
        Ok(Ok(seen))
    }

    fn see_volume(&self, number: u8, seen: &VolumeObservation) -> Judged<()> {
        let id = self.id("vol", number);
        check(seen.volume_id == id, || {
            format!("an answer about {id} is about {}", seen.volume_id)
        })?;
        let size = self.kept().sizes.get(&number).copied().unwrap_or(SIZE_MIB);
        let sized = !matches!(seen.power, VolumePower::Available | VolumePower::Attached);
        check(sized || seen.size_mib == size, || {
            format!("{id} is to have {size} MiB and has {}", seen.size_mib)
        })?;
        self.keep_volume(number, seen.handle.clone());
        Ok(())
    }

    fn keep_volume(&self, number: u8, handle: Option<Handle>) {
        if let Some(handle) = handle {
            self.kept().volumes.insert(number, handle);
        }
    }

    fn volume_target(&self, number: u8) -> VolumeTarget {
        VolumeTarget {
            volume_id: self.id("vol", number),
            handle: self.kept().volumes.get(&number).cloned(),
        }
    }

    fn disk(&self, number: u8) -> Disk {
        let kept = self.kept();
        Disk {
            volume_id: self.id("vol", number),
            volume_type: "gp3".into(),
            size_mib: kept.sizes.get(&number).copied().unwrap_or(SIZE_MIB),
            iops: Some(3000),
            throughput: Some(125),
            volume: kept.volumes.get(&number).cloned(),
            ..Disk::default()
        }
    }

    async fn snapshot(&self, snapshot: u8, volume: u8) -> Judged {
        let imaging = exported(&self.exports().imaging, "orrery:vm/imaging")?;
        let (id, target) = (self.id("snap", snapshot), self.volume_target(volume));
        let handle = target.handle.ok_or("the volume has no handle")?;
        loop {
            match imaging
                .snapshot(&self.by(), &id, &target.volume_id, &handle)
                .await
            {
                Ok(SnapshotProgress::Done(handle)) => {
                    self.kept().snapshots.insert(snapshot, handle);
                    return Ok(Answer::Fine);
                }
                Ok(SnapshotProgress::Pending(wait)) => {
                    sleep(Duration::from_millis(wait.poll_after_ms.max(1).into())).await;
                }
                Err(error) => return Ok(Answer::Failed(error)),
            }
        }
    }

    pub(super) async fn clear_volumes(&self) {
        let known: Vec<u8> = self.kept().sizes.keys().copied().collect();
        if let Ok(volumes) = self.volumes() {
            for number in known {
                let target = self.volume_target(number);
                // The case is judged already; what cannot be deleted stays.
                let _deleted = volumes.delete(&self.by(), &target).await;
            }
        }
    }
}
