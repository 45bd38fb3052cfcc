//! The plugin on libvirt's own test driver: domains, pools and networks in this process.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use orrery_conformance::{Exports, Plan, check};
use orrery_sdk::contract::carrier::{
    Answer, Arguments, Interface, Proxy, Transport, decode, encode,
};
use orrery_sdk::contract::host::{config, kv, log, wake};
use orrery_sdk::contract::vm::firewall::Firewall as _;
use orrery_sdk::contract::vm::volumes::{VolumePower, VolumeProgress, VolumeTarget, Volumes};
use orrery_sdk::contract::{
    Caller, Disk, Error, Image, Kind, LaunchSpec, Manager, Nic, Observation, Power, Progress,
    Result, StopMode, Target,
};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;

use super::*;

const URI: &str = "test:///default";
const AMI: &str = "ami-00000b1a";

/// A host that has a configuration and nothing else.
struct Bare(&'static str);

impl Transport for Bare {
    async fn call<A: Arguments, R: Answer>(
        &self,
        interface: &'static Interface,
        function: u8,
        _: A,
    ) -> Result<R> {
        type Fallible<T> = std::result::Result<T, Error>;
        let broken = |_| Error::new(Kind::Internal, "the double is wrong");
        let answer = match (interface, function) {
            (it, 0) if *it == config::INTERFACE => encode(&Fallible::Ok(self.0)),
            (it, 0) if *it == kv::INTERFACE => encode(&Fallible::Ok(None::<kv::Entry>)),
            (it, 1) if *it == kv::INTERFACE => encode(&Fallible::Ok(1u64)),
            (it, 2) if *it == kv::INTERFACE => encode(&Fallible::Ok(())),
            (it, 3) if *it == kv::INTERFACE => encode(&Fallible::Ok(Vec::<String>::new())),
            (it, _) if *it == log::INTERFACE || *it == wake::INTERFACE => encode(&()),
            _ => {
                return Err(Error::new(
                    Kind::Unsupported,
                    "this host has no such service",
                ));
            }
        };
        decode(&answer.map_err(broken)?).map_err(broken)
    }
}

/// The driver is shared by all connections of this process; so is the pool.
fn pool(connection: &Connect) -> StoragePool {
    let pool = StoragePool::lookup_by_name(connection, "default-pool").expect("the driver's pool");
    if StorageVol::lookup_by_name(&pool, AMI).is_err() {
        let image = "<volume><name>ami-00000b1a</name><capacity unit='MiB'>64</capacity>\
                     <target><format type='qcow2'/></target></volume>";
        // Another test may have been quicker.
        let _made = StorageVol::create_xml(&pool, image, 0);
    }
    pool
}

async fn plugin() -> (Libvirt, Connect) {
    // An earlier connection than the plugin's: libvirt has events ready before it.
    raw::prepare();
    let connection = Connect::open(Some(URI)).expect("libvirt's own driver");
    pool(&connection);
    let config = r#"{
        "uri": "test:///default", "pool": "default-pool", "datasource": "ec2",
        "stop-timeout": 1
    }"#;
    let host = Host::new(Proxy(Bare(config)));
    (Libvirt::open(host).await.expect("it opens"), connection)
}

fn by() -> Caller {
    Caller {
        emulator_id: "e1".into(),
        ..Caller::default()
    }
}

/// A launch of its own for each test.
fn spec() -> LaunchSpec {
    static NUMBER: AtomicUsize = AtomicUsize::new(1);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    LaunchSpec {
        instance_id: format!("i-{number:017x}"),
        instance_type: "t3.nano".into(),
        vcpus: 2,
        memory_mib: 512,
        image: Image {
            id: AMI.into(),
            ..Image::default()
        },
        disks: vec![Disk {
            volume_id: format!("vol-{number:017x}"),
            size_mib: 128,
            ..Disk::default()
        }],
        nics: vec![Nic {
            interface_id: format!("eni-{number:017x}"),
            mac: format!("02:00:00:00:00:{number:02x}"),
            private_ip: Some("172.31.0.4".into()),
            ..Nic::default()
        }],
        ..LaunchSpec::default()
    }
}

fn done(progress: Result<Progress>) -> Observation {
    match progress {
        Ok(Progress::Done(seen)) => seen,
        other => panic!("not done: {other:?}"),
    }
}

#[tokio::test]
async fn it_keeps_every_promise() {
    let (plugin, _) = plugin().await;
    let mut plan = Plan::new("libvirt");
    plan.launch.image.id = AMI.into();
    plan.launch.memory_mib = 32;
    plan.deadline = Duration::from_secs(20);
    let open = move || {
        let again = plugin.clone();
        async move { Ok(Exports::of_manager(again)) }
    };
    let report = check(plan, open).await;
    assert!(report.passed(), "{report}");
}

#[tokio::test]
async fn a_machine_is_as_its_launch_says() {
    let (plugin, connection) = plugin().await;
    let spec = spec();
    let seen = done(plugin.launch(&by(), &spec).await);
    assert_eq!(seen.power, Power::Running);
    let domain = Domain::lookup_by_name(&connection, &spec.instance_id).expect("it is defined");
    let text = domain.get_xml_desc(0).expect("it is described");
    let domain = xml::Element::parse(&text).expect("a document");
    assert_eq!(domain.text_at(&["vcpu"]), Some("2"));
    let uuid = domain.text_at(&["uuid"]).unwrap_or_default();
    assert!(uuid.starts_with("ec2"), "{uuid}");
    let disk = domain.get(&["devices", "disk"]).expect("a root disk");
    assert_eq!(volumes::name(disk), Some(&*spec.disks[0].volume_id));
    assert_eq!(
        disk.text_at(&["serial"]),
        Some(&*spec.disks[0].volume_id.replace('-', ""))
    );
    let gone = plugin
        .terminate(&by(), &Target::new(&spec.instance_id))
        .await;
    assert_eq!(done(gone).power, Power::Absent);
    assert!(Domain::lookup_by_name(&connection, &spec.instance_id).is_err());
}

#[tokio::test]
async fn what_others_do_shows_with_its_reason() {
    let (plugin, connection) = plugin().await;
    let spec = spec();
    let target = Target::new(&spec.instance_id);
    done(plugin.launch(&by(), &spec).await);
    let look = async || {
        let seen = Manager::observe(&plugin, &by(), std::slice::from_ref(&target)).await;
        let seen = seen.expect("it looks").pop().expect("one a target");
        (seen.power, seen.reason.unwrap_or_default())
    };
    let domain = Domain::lookup_by_name(&connection, &spec.instance_id).expect("it is defined");
    for (what, power, code) in [
        ("destroy", Power::Stopped, "Client.UserInitiatedShutdown: "),
        ("create", Power::Running, ""),
        (
            "shutdown",
            Power::Stopped,
            "Client.InstanceInitiatedShutdown: ",
        ),
    ] {
        match what {
            "destroy" => domain.destroy().map(drop),
            "create" => domain.create().map(drop),
            _ => domain.shutdown().map(drop),
        }
        .expect(what);
        let (seen, reason) = look().await;
        assert_eq!(seen, power, "{what}");
        assert!(reason.starts_with(code), "{what}: {reason}");
    }
    domain.create().expect("it starts");
    done(plugin.stop(&by(), &target, StopMode::Force).await);
    let (_, reason) = look().await;
    assert!(reason.starts_with("Server.ScheduledStop: "), "{reason}");
    domain.undefine().expect("it goes");
    assert_eq!(look().await.0, Power::Absent);
}

#[tokio::test]
async fn a_domain_of_somebody_else_is_left_alone() {
    let (plugin, connection) = plugin().await;
    let spec = spec();
    let theirs = format!(
        "<domain type='test'><name>{}</name><memory>1024</memory><os><type>hvm</type></os></domain>",
        spec.instance_id
    );
    let domain = Domain::define_xml(&connection, &theirs).expect("it is defined");
    let seen = done(plugin.launch(&by(), &spec).await);
    assert_eq!(seen.power, Power::Running, "it has another name");
    let second = machines::second_name(&by(), &spec.instance_id);
    assert!(Domain::lookup_by_name(&connection, &second).is_ok());
    done(
        plugin
            .terminate(&by(), &Target::new(&spec.instance_id))
            .await,
    );
    assert!(domain.is_persistent().expect("it is still there"));
    let other = Caller {
        emulator_id: "e2".into(),
        ..Caller::default()
    };
    let own = super::tests::spec();
    done(plugin.launch(&by(), &own).await);
    assert_eq!(plugin.owned(&other).await, Ok(Vec::new()));
    done(
        plugin
            .terminate(&other, &Target::new(&own.instance_id))
            .await,
    );
    assert_eq!(
        plugin
            .owned(&by())
            .await
            .map(|all| all.iter().any(|it| it.instance_id == own.instance_id)),
        Ok(true)
    );
    done(
        plugin
            .terminate(&by(), &Target::new(&own.instance_id))
            .await,
    );
    domain.undefine().expect("it goes");
}

#[tokio::test]
async fn nothing_is_left_of_a_launch_that_fails() {
    let (plugin, connection) = plugin().await;
    let mut spec = spec();
    spec.nics[0].mac = "no address".into();
    plugin
        .launch(&by(), &spec)
        .await
        .expect_err("libvirt refuses it");
    assert!(Domain::lookup_by_name(&connection, &spec.instance_id).is_err());
    assert!(StorageVol::lookup_by_name(&pool(&connection), &spec.disks[0].volume_id).is_err());
    let mut spec = super::tests::spec();
    spec.image.id = "ami-ffffffff".into();
    let refused = plugin
        .launch(&by(), &spec)
        .await
        .expect_err("there is no such image");
    assert_eq!(
        refused.code.as_deref(),
        Some("Server.InvalidAMIID.NotFound")
    );
}

#[tokio::test]
async fn volumes_live_apart_from_machines() {
    let (plugin, _) = plugin().await;
    let disk = Disk {
        volume_id: "vol-0000000000000beef".into(),
        size_mib: 1_024,
        ..Disk::default()
    };
    let target = VolumeTarget {
        volume_id: disk.volume_id.clone(),
        handle: None,
    };
    for _ in 0..2 {
        match plugin.create(&by(), &disk, "us-east-1a").await {
            Ok(VolumeProgress::Done(seen)) => {
                assert_eq!((seen.power, seen.size_mib), (VolumePower::Available, 1_024));
            }
            other => panic!("not made: {other:?}"),
        }
    }
    let seen = async || {
        let all = Volumes::observe(&plugin, &by(), std::slice::from_ref(&target)).await;
        all.expect("it looks")[0].power
    };
    assert_eq!(seen().await, VolumePower::Available);
    for _ in 0..2 {
        plugin.delete(&by(), &target).await.expect("it goes");
    }
    assert_eq!(seen().await, VolumePower::Absent);
}

#[tokio::test]
async fn a_hypervisor_that_is_not_there_is_said_so() {
    for (uri, said) in [
        (
            "qemu:///nowhere",
            "failed to connect to the hypervisor qemu:///nowhere: ",
        ),
        (
            "test:///no/such/file.xml",
            "failed to connect to the hypervisor test:///no/such/file.xml: ",
        ),
    ] {
        let config = format!(r#"{{"uri": "{uri}"}}"#);
        let host = Host::new(Proxy(Bare(config.leak())));
        let plugin = Libvirt::open(host).await.expect("it opens");
        let refused = plugin.owned(&by()).await.expect_err(uri);
        assert_eq!(refused.kind, Kind::Unavailable, "{refused}");
        assert!(refused.message.starts_with(said), "{refused}");
        let rules = plugin
            .apply(&by(), &Target::new("i-0"), "eni-0", &[], &[])
            .await;
        assert_eq!(rules.map_err(|error| error.kind), Err(Kind::Unavailable));
    }
}
