//! The work of volumes and snapshots.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orrery_contract::vm::imaging::{Imaging, ImagingProgress, SnapshotProgress};
use orrery_contract::vm::volumes::{
    VolumeObservation, VolumePower, VolumeProgress, VolumeTarget, Volumes,
};
use orrery_contract::{Caller, Disk, DynManager, Error, Handle, Kind, Result, Target, Wait};

use super::double::{Bench, Script, image, key, lock};
use crate::*;

/// Volumes that answer as they are told, and otherwise do as they are asked.
#[derive(Clone, Default)]
struct Shelf(Arc<Mutex<Lines>>);

#[derive(Default)]
struct Lines {
    calls: Vec<String>,
    answers: VecDeque<Result<VolumeProgress>>,
    seen: VecDeque<VolumePower>,
    copies: VecDeque<Result<SnapshotProgress>>,
}

impl Shelf {
    fn answer(answers: impl IntoIterator<Item = Result<VolumeProgress>>) -> Self {
        let shelf = Self::default();
        lock(&shelf.0).answers.extend(answers);
        shelf
    }

    fn verb(&self, call: String, id: &str, power: VolumePower) -> Result<VolumeProgress> {
        let mut lines = lock(&self.0);
        lines.calls.push(call);
        let answer = lines.answers.pop_front();
        answer.unwrap_or_else(|| Ok(VolumeProgress::Done(seen(id, power))))
    }

    fn calls(&self) -> String {
        lock(&self.0).calls.join(", ")
    }
}

fn seen(id: &str, power: VolumePower) -> VolumeObservation {
    VolumeObservation {
        volume_id: id.into(),
        power,
        handle: Some(Handle::new(1, id)),
        size_mib: 1_024,
        device: None,
    }
}

fn wait() -> Wait {
    Wait {
        handle: None,
        poll_after_ms: 100,
        note: "it is copied".into(),
    }
}

impl Volumes for Shelf {
    async fn create(&self, _: &Caller, disk: &Disk, zone: &str) -> Result<VolumeProgress> {
        let call = format!("create in {zone}");
        self.verb(call, &disk.volume_id, VolumePower::Available)
    }

    async fn delete(&self, _: &Caller, volume: &VolumeTarget) -> Result<VolumeProgress> {
        self.verb("delete".into(), &volume.volume_id, VolumePower::Absent)
    }

    async fn modify(&self, _: &Caller, volume: &VolumeTarget, to: &Disk) -> Result<VolumeProgress> {
        let call = format!("modify to {}", to.size_mib);
        self.verb(call, &volume.volume_id, VolumePower::Available)
    }

    async fn attach(&self, _: &Caller, machine: &Target, disk: &Disk) -> Result<VolumeProgress> {
        let call = format!("attach to {}", machine.instance_id);
        self.verb(call, &disk.volume_id, VolumePower::Attached)
    }

    async fn detach(
        &self,
        _: &Caller,
        machine: &Target,
        volume: &VolumeTarget,
        force: bool,
    ) -> Result<VolumeProgress> {
        let call = format!("detach from {} {force}", machine.instance_id);
        self.verb(call, &volume.volume_id, VolumePower::Available)
    }

    async fn observe(&self, _: &Caller, all: &[VolumeTarget]) -> Result<Vec<VolumeObservation>> {
        let mut lines = lock(&self.0);
        lines.calls.push("observe".into());
        let power = lines.seen.pop_front().unwrap_or(VolumePower::Available);
        Ok(all.iter().map(|one| seen(&one.volume_id, power)).collect())
    }
}

impl Imaging for Shelf {
    async fn capture(
        &self,
        _: &Caller,
        _: &Target,
        _: &str,
        _: &str,
        _: bool,
    ) -> Result<ImagingProgress> {
        Err(Error::new(Kind::Unsupported, "no images"))
    }

    async fn poll(&self, _: &Caller, _: &str) -> Result<ImagingProgress> {
        Err(Error::new(Kind::Unsupported, "no images"))
    }

    async fn remove(&self, _: &Caller, _: &str) -> Result<()> {
        Err(Error::new(Kind::Unsupported, "no images"))
    }

    async fn snapshot(
        &self,
        _: &Caller,
        id: &str,
        volume: &str,
        _: &Handle,
    ) -> Result<SnapshotProgress> {
        let mut lines = lock(&self.0);
        lines.calls.push(format!("snapshot of {volume}"));
        let answer = lines.copies.pop_front();
        answer.unwrap_or_else(|| Ok(SnapshotProgress::Done(Handle::new(1, id))))
    }

    async fn forget(&self, _: &Caller, _: &str, _: &Handle) -> Result<()> {
        lock(&self.0).calls.push("forget".into());
        Ok(())
    }
}

fn bench(shelf: &Shelf, script: &Script) -> Bench {
    let manager: Arc<dyn DynManager> = Arc::new(script.clone());
    Bench::of(
        Backend {
            volumes: Some(Arc::new(shelf.clone())),
            imaging: Some(Arc::new(shelf.clone())),
            ..Backend::from(manager)
        },
        Arc::default(),
    )
}

/// Has the work done; the calls that it took, and what came of it.
async fn done(shelf: &Shelf, work: Work) -> (String, Vec<Outcome>) {
    let bench = bench(shelf, &Script::default());
    bench.store.want_image(7, work);
    bench.compute.submit_things([image(7)]);
    bench.compute.idle().await;
    (shelf.calls(), bench.store.outcomes(7))
}

fn machine(instance: u64) -> Target {
    Target {
        instance_id: format!("i-{instance}"),
        handle: None,
    }
}

fn disk() -> Disk {
    Disk {
        volume_id: "ami-7".into(),
        size_mib: 2_048,
        ..Disk::default()
    }
}

fn target() -> VolumeTarget {
    VolumeTarget {
        volume_id: "ami-7".into(),
        handle: None,
    }
}

fn create() -> Work {
    Work::CreateVolume {
        disk: disk(),
        zone: "us-east-1a".into(),
    }
}

fn attach(instance: u64) -> Work {
    Work::AttachVolume {
        instance: key(instance),
        machine: machine(instance),
        disk: disk(),
    }
}

fn detach(instance: u64) -> Work {
    Work::DetachVolume {
        instance: key(instance),
        machine: machine(instance),
        volume: target(),
        force: true,
    }
}

fn pending() -> Result<VolumeProgress> {
    Ok(VolumeProgress::Pending(wait()))
}

fn refused(kind: Kind) -> Result<VolumeProgress> {
    Err(Error::new(kind, "no luck"))
}

#[tokio::test(start_paused = true)]
async fn each_work_of_a_volume_is_a_call_and_its_outcome() {
    let known = Some(Handle::new(1, "ami-7"));
    let modify = Work::ModifyVolume {
        volume: target(),
        to: disk(),
    };
    let take = Work::Snapshot {
        volume_id: "vol-1".into(),
        volume: Handle::default(),
    };
    for (work, answers, calls, outcome) in [
        (
            create(),
            vec![],
            "create in us-east-1a",
            Outcome::VolumeMade(known.clone()),
        ),
        (
            create(),
            vec![pending()],
            "create in us-east-1a, observe",
            Outcome::VolumeMade(known),
        ),
        (
            modify,
            vec![],
            "modify to 2048",
            Outcome::VolumeModified(2_048),
        ),
        (
            attach(3),
            vec![],
            "attach to i-3",
            Outcome::VolumeAttached(3),
        ),
        (
            attach(3),
            vec![refused(Kind::Conflict)],
            "attach to i-3, attach to i-3",
            Outcome::VolumeAttached(3),
        ),
        (
            detach(3),
            vec![],
            "detach from i-3 true",
            Outcome::VolumeDetached(3),
        ),
        (
            Work::DeleteVolume(target()),
            vec![],
            "delete",
            Outcome::Removed,
        ),
        (
            take,
            vec![],
            "snapshot of vol-1",
            Outcome::Taken(Handle::new(1, "ami-7")),
        ),
        (
            Work::ForgetSnapshot(Handle::default()),
            vec![],
            "forget",
            Outcome::Removed,
        ),
    ] {
        let shelf = Shelf::answer(answers);
        assert_eq!(done(&shelf, work).await, (calls.into(), vec![outcome]));
    }
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_done_has_a_reason_and_what_must_be_is_tried_for_ever() {
    let (_, outcomes) = done(&Shelf::answer([refused(Kind::Invalid)]), attach(3)).await;
    assert!(matches!(&outcomes[..], [Outcome::Failed(why)] if why.message.ends_with("no luck")));

    for kind in [Kind::Denied, Kind::Unsupported] {
        let (_, outcomes) = done(&Shelf::answer([refused(kind)]), detach(3)).await;
        assert!(matches!(outcomes[..], [Outcome::Failed(_)]), "{kind:?}");
    }

    let broken = Ok(VolumeProgress::Done(seen("ami-7", VolumePower::Failed)));
    let (_, outcomes) = done(&Shelf::answer([broken]), create()).await;
    assert!(matches!(outcomes[..], [Outcome::Failed(_)]));

    let often = || std::iter::repeat_with(|| refused(Kind::Internal)).take(30);
    for work in [detach(3), Work::DeleteVolume(target())] {
        let shelf = Shelf::answer(often());
        let (_, outcomes) = done(&shelf, work).await;
        assert_eq!(lock(&shelf.0).calls.len(), 31);
        assert!(!matches!(outcomes[..], [Outcome::Failed(_)]));
    }
}

#[tokio::test(start_paused = true)]
async fn a_snapshot_is_asked_for_until_it_is_there() {
    let shelf = Shelf::default();
    let waits = [
        Ok(SnapshotProgress::Pending(wait())),
        Err(Error::new(Kind::Unavailable, "no luck")),
    ];
    lock(&shelf.0).copies.extend(waits);
    let take = Work::Snapshot {
        volume_id: "vol-1".into(),
        volume: Handle::default(),
    };
    let (calls, outcomes) = done(&shelf, take).await;
    assert_eq!(calls.matches("snapshot").count(), 3);
    assert!(matches!(outcomes[..], [Outcome::Taken(_)]));
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_is_in_use_does_not_hold_its_instance() {
    let shelf = Shelf::answer(std::iter::repeat_with(|| refused(Kind::Conflict)).take(50));
    let bench = bench(&shelf, &Script::default());
    bench.bring([1], DesiredPower::Running).await;
    bench.store.want_image(7, detach(1));
    bench.compute.submit_things([image(7)]);
    tokio::time::sleep(Duration::from_millis(50)).await;
    bench.want([1], DesiredPower::Terminated);
    bench.compute.submit(key(1));
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(bench.store.state(1), State::Terminated);
    assert_eq!(bench.store.outcomes(7), []);
}
