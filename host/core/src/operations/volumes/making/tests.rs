//! The work of volumes and snapshots, and what comes of it.

use orrery_wire::{Timestamp, shapes};

use super::*;
use crate::{
    Result, Settings,
    operations::{
        instances::{launch, machines},
        snapshots,
        volumes::{attachments, create, describe, modify},
    },
    resources::Remnant,
    testing,
};

/// A realm whose VM manager has volumes and takes their content.
struct Bench {
    realm: Realm,
    call: Call,
}

impl Bench {
    fn new() -> Self {
        let settings = Settings {
            vm_managers: vec!["rack".into()],
            imaging: vec!["rack".into()],
            volumes: vec!["rack".into()],
            ..Settings::default()
        };
        let call = Call {
            settings: Arc::new(settings),
            ..testing::call()
        };
        let realm = testing::world();
        Self { realm, call }
    }

    fn write<T>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> Result<T>) -> Result<T> {
        self.call.now = Timestamp(self.call.now.0 + 10);
        let mut transaction = Transaction::new(&self.call, self.realm.clone());
        let answer = act(&mut transaction)?;
        self.realm = transaction.finish().0;
        Ok(answer)
    }

    /// A running instance with a disk besides its root's.
    fn launch(&mut self) -> (Str, u64) {
        let disk = shapes::BlockDeviceMapping {
            device_name: Some("/dev/sdf".into()),
            ebs: Some(shapes::EbsBlockDevice {
                volume_size: Some(5),
                ..Default::default()
            }),
            ..Default::default()
        };
        let request = shapes::RunInstancesRequest {
            image_id: Some("ami-0123456789abcdef0".into()),
            block_device_mappings: Some(vec![disk]),
            ..Default::default()
        };
        self.write(|it| launch::run(it, &request))
            .expect("a launch");
        let table = self.realm.table::<Instance>();
        let (at, instance) = table.iter().last().expect("it was launched");
        let id = instance.id.clone();
        self.see(at, machines::Seen::On);
        (id, at)
    }

    fn see(&mut self, instance: u64, seen: machines::Seen) {
        let record = self
            .realm
            .table::<Instance>()
            .at(instance)
            .expect("it is there");
        let observation = machines::Observation {
            instance,
            generation: record.machine.generation,
            rebooted: 0,
            impaired: false,
            seen,
            handle: None,
            reason: None,
            addresses: Vec::new(),
            notes: None,
        };
        self.write(|it| Ok(machines::observe(it, &[observation])))
            .expect("it is noted");
    }

    fn create(&mut self, size: i32, snapshot: Option<&Str>) -> (Str, u64) {
        let request = shapes::CreateVolumeRequest {
            availability_zone: Some("us-east-1a".into()),
            size: Some(size),
            snapshot_id: snapshot.cloned(),
            ..Default::default()
        };
        let made = self
            .write(|it| create::create(it, &request))
            .expect("legal");
        let id = made.volume_id.expect("an id");
        let at = self.realm.ordinal::<Volume>(&id).expect("it is kept");
        (id, at)
    }

    fn attach(&mut self, volume: &Str, instance: &Str) -> Result<()> {
        let request = shapes::AttachVolumeRequest {
            device: Some("/dev/sdg".into()),
            instance_id: Some(instance.clone()),
            volume_id: Some(volume.clone()),
            ..Default::default()
        };
        self.write(|it| attachments::attach(it, &request)).map(drop)
    }

    fn detach(&mut self, volume: &Str) {
        let request = shapes::DetachVolumeRequest {
            volume_id: Some(volume.clone()),
            ..Default::default()
        };
        let detached = self.write(|it| attachments::detach(it, &request));
        assert_eq!(detached.expect("legal").state.as_deref(), Some("detaching"));
    }

    fn delete(&mut self, volume: &Str) {
        let request = shapes::DeleteVolumeRequest {
            volume_id: Some(volume.clone()),
            ..Default::default()
        };
        self.write(|it| create::delete(it, &request))
            .expect("legal");
    }

    fn snapshot(&mut self, volume: &Str) -> (Str, u64) {
        let request = shapes::CreateSnapshotRequest {
            volume_id: Some(volume.clone()),
            ..Default::default()
        };
        let made = self.write(|it| snapshots::create::create(it, &request));
        let id = made.expect("legal").snapshot_id.expect("an id");
        let at = self.realm.ordinal::<Snapshot>(&id).expect("it is kept");
        (id, at)
    }

    fn forget(&mut self, snapshot: &Str) {
        let request = shapes::DeleteSnapshotRequest {
            snapshot_id: Some(snapshot.clone()),
            ..Default::default()
        };
        self.write(|it| snapshots::delete::delete(it, &request))
            .expect("legal");
    }

    fn observe(&mut self, volume: u64, outcome: Outcome) {
        self.write(|it| Ok(observe(it, volume, outcome)))
            .expect("outcomes are not refused");
    }

    fn taken(&mut self, snapshot: u64) {
        let handle = Ok(handle("content"));
        self.write(|it| Ok(snapshots::making::observe(it, snapshot, handle)))
            .expect("outcomes are not refused");
    }

    fn work(&self, volume: u64) -> Option<Work> {
        wanted(&self.realm, volume).map(|(_, work)| work)
    }

    /// The volume's state and that of its attachment.
    fn state(&self, volume: &Str) -> (Str, Str) {
        let request = shapes::DescribeVolumesRequest {
            volume_ids: Some(vec![volume.clone()]),
            ..Default::default()
        };
        let shown = describe(&self.call, &self.realm, &request).expect("it is there");
        let shown = shown.volumes.unwrap_or_default().remove(0);
        let attachments = shown.attachments.unwrap_or_default().into_iter();
        let attached = attachments.filter_map(|it| it.state).last();
        (
            shown.state.unwrap_or_default(),
            attached.unwrap_or_default(),
        )
    }

    fn snapshot_state(&self, snapshot: u64) -> Str {
        let record = self.realm.table::<Snapshot>().at(snapshot);
        record.expect("it is there").state(self.call.now)
    }

    /// What is to be removed now, and the rest of what is left.
    fn left(&self) -> (Vec<Str>, usize) {
        let all = self.realm.table::<Remnant>();
        let due =
            remnants::unfinished(&self.realm).filter_map(|at| remnants::wanted(&self.realm, at));
        let due: Vec<_> = due.map(|remnant| remnant.name.clone()).collect();
        let rest = all.iter().count() - due.len();
        (due, rest)
    }
}

fn handle(data: &str) -> Handle {
    Handle {
        version: 1,
        data: data.as_bytes().into(),
    }
}

fn made() -> Outcome {
    Outcome::Created(Some(handle("disk")))
}

fn failed(work: Work) -> Outcome {
    let reason = Reason {
        code: text!("Server.InternalError"),
        message: text!("no luck"),
    };
    Outcome::Failed(work, reason)
}

fn states(volume: &str, attachment: &str) -> (Str, Str) {
    (volume.into(), attachment.into())
}

#[test]
fn a_volume_is_where_its_manager_has_put_it() {
    let mut bench = Bench::new();
    let (instance, machine) = bench.launch();
    let (id, at) = bench.create(8, None);
    assert_eq!(bench.state(&id), states("creating", ""));
    assert_eq!(bench.work(at), Some(Work::Create));
    let early = bench.attach(&id, &instance).expect_err("it is not made");
    assert_eq!(early.code(), "IncorrectState");

    bench.observe(at, made());
    assert_eq!(
        (bench.state(&id), bench.work(at)),
        (states("available", ""), None)
    );
    bench.attach(&id, &instance).expect("it is available");
    assert_eq!(bench.state(&id), states("in-use", "attaching"));
    assert_eq!(bench.work(at), Some(Work::Attach(machine)));
    bench.observe(at, Outcome::Attached(machine));
    assert_eq!(
        (bench.state(&id), bench.work(at)),
        (states("in-use", "attached"), None)
    );

    let request = shapes::ModifyVolumeRequest {
        volume_id: Some(id.clone()),
        size: Some(9),
        ..Default::default()
    };
    bench
        .write(|it| modify::modify(it, &request))
        .expect("legal");
    assert_eq!(bench.work(at), Some(Work::Modify));
    bench.observe(at, Outcome::Modified(9));
    assert_eq!(bench.work(at), None);

    bench.detach(&id);
    assert_eq!(bench.state(&id), states("in-use", "detaching"));
    let detach = Work::Detach {
        instance: machine,
        force: false,
    };
    assert_eq!(bench.work(at), Some(detach));
    // What was heard too late says nothing.
    bench.observe(at, Outcome::Attached(machine));
    assert_eq!(bench.work(at), Some(detach));
    bench.observe(at, failed(detach));
    assert_eq!(
        (bench.state(&id), bench.work(at)),
        (states("in-use", "attached"), None)
    );
    bench.detach(&id);
    bench.observe(at, Outcome::Detached(machine));
    assert_eq!(
        (bench.state(&id), bench.work(at)),
        (states("available", ""), None)
    );

    bench.attach(&id, &instance).expect("it is available");
    bench.observe(at, failed(Work::Attach(machine)));
    assert_eq!(
        (bench.state(&id), bench.work(at)),
        (states("available", ""), None)
    );
    bench.delete(&id);
    assert_eq!(bench.left(), (vec![id], 0));
}

#[test]
fn a_volume_that_cannot_be_made_has_failed_and_one_that_nobody_makes_is_a_record() {
    let mut bench = Bench::new();
    let (instance, _) = bench.launch();
    let (id, at) = bench.create(8, None);
    bench.observe(at, failed(Work::Create));
    assert_eq!(
        (bench.state(&id), bench.work(at)),
        (states("error", ""), None)
    );

    let (id, at) = bench.create(8, None);
    let (_, snapshot) = bench.snapshot(&id);
    bench.observe(at, Outcome::Created(None));
    bench.attach(&id, &instance).expect("it is available");
    assert_eq!(
        (bench.state(&id), bench.work(at)),
        (states("in-use", "attached"), None)
    );
    assert_eq!(bench.snapshot_state(snapshot), "completed");
    bench.detach(&id);
    assert_eq!(bench.state(&id), states("available", ""));
    bench.delete(&id);
    assert_eq!(bench.left().0.len(), 0);
}

#[test]
fn the_volumes_of_a_launch_are_its_managers_but_for_the_root() {
    let mut bench = Bench::new();
    let (_, machine) = bench.launch();
    let table = bench.realm.table::<Volume>();
    let all: Vec<_> = table.iter().map(|(at, it)| (at, it.id.clone())).collect();
    let [(root, _), (disk, id)] = all.as_slice() else {
        panic!("{all:?}");
    };
    assert_eq!(
        (bench.work(*root), bench.work(*disk)),
        (None, Some(Work::Create))
    );
    assert_eq!(bench.state(id), states("in-use", "attached"));
    bench.observe(*disk, made());
    assert_eq!(bench.work(*disk), None);
    bench.see(machine, machines::Seen::Gone);
    let gone = bench
        .realm
        .table::<Instance>()
        .at(machine)
        .map(|it| it.state);
    assert_eq!(gone, Some(State::Terminated));
    assert_eq!(bench.left(), (vec![id.clone()], 0));
    bench
        .write(|it| Ok(remnants::removed(it, 0)))
        .expect("it is gone");
    assert_eq!(bench.left(), (vec![], 0));
}

#[test]
fn the_content_of_a_snapshot_is_there_as_long_as_anybody_needs_it() {
    let mut bench = Bench::new();
    let (volume, at) = bench.create(8, None);
    let (snapshot, taking) = bench.snapshot(&volume);
    let wants = |bench: &Bench| snapshots::making::wanted(&bench.realm, taking).is_some();
    assert!(!wants(&bench), "there is no volume yet");
    bench.observe(at, made());
    assert!(wants(&bench));
    assert_eq!(bench.snapshot_state(taking), "pending");
    bench.delete(&volume);
    assert_eq!(bench.left(), (vec![], 1), "the volume is needed");
    assert!(wants(&bench));
    bench.taken(taking);
    assert_eq!(bench.snapshot_state(taking), "completed");
    assert_eq!(bench.left(), (vec![volume], 0));

    let request = shapes::CopySnapshotRequest {
        source_region: Some("us-east-1".into()),
        source_snapshot_id: Some(snapshot.clone()),
        ..Default::default()
    };
    let copy = bench.write(|it| snapshots::copy::copy(it, &request));
    let copy = copy.expect("legal").snapshot_id.expect("an id");
    let (_, filled) = bench.create(9, Some(&copy));
    let filled = bench.realm.table::<Volume>().at(filled).cloned();
    let content = filled.and_then(|volume| volume.spec.content.clone());
    assert_eq!(content.map(|it| it.handle), Some(handle("content")));
    bench.forget(&snapshot);
    assert_eq!(bench.left().0.len(), 1, "the copy has the content");
    bench.forget(&copy);
    assert_eq!(bench.left().0.last(), Some(&copy));
}
