//! `wit/` defines the contract and the Rust types follow it: same records, fields,
//! cases and functions, in the same order.

use std::path::Path;

use orrery_contract::*;
use serde::Serialize;
use serde_json::Value;
use wit_parser::{Resolve, TypeDefKind, TypeId};

fn contract() -> Resolve {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../wit");
    let mut resolve = Resolve::default();
    resolve.push_dir(folder).expect("the contract resolves");
    resolve
}

/// The type of this name, in whichever interface defines it.
fn type_named(resolve: &Resolve, name: &str) -> TypeId {
    let defined = |kind: &TypeDefKind| {
        matches!(
            kind,
            TypeDefKind::Record(_) | TypeDefKind::Enum(_) | TypeDefKind::Variant(_)
        )
    };
    resolve
        .types
        .iter()
        .find(|(_, def)| def.name.as_deref() == Some(name) && defined(&def.kind))
        .unwrap_or_else(|| panic!("wit/ has no type {name}"))
        .0
}

/// Fields or cases of the type in WIT, in order.
fn members(resolve: &Resolve, name: &str) -> Vec<String> {
    match &resolve.types[type_named(resolve, name)].kind {
        TypeDefKind::Record(it) => it.fields.iter().map(|field| field.name.clone()).collect(),
        TypeDefKind::Enum(it) => it.cases.iter().map(|case| case.name.clone()).collect(),
        TypeDefKind::Variant(it) => it.cases.iter().map(|case| case.name.clone()).collect(),
        other => panic!("{name} is {other:?}"),
    }
}

#[track_caller]
fn check_record(name: &str, sample: impl Serialize) {
    let Ok(Value::Object(fields)) = serde_json::to_value(sample) else {
        panic!("{name} is not a record");
    };
    let mut rust: Vec<_> = fields.keys().map(|field| field.replace('_', "-")).collect();
    let mut wit = members(&contract(), name);
    rust.sort();
    wit.sort();
    assert_eq!(rust, wit, "{name}");
}

#[track_caller]
fn check_cases<T: Serialize>(name: &str, samples: impl IntoIterator<Item = T>) {
    let rust: Vec<_> = samples
        .into_iter()
        .map(|sample| match serde_json::to_value(sample) {
            Ok(Value::String(case)) => case,
            Ok(Value::Object(case)) => case.keys().cloned().collect(),
            other => panic!("{name} is {other:?}"),
        })
        .collect();
    assert_eq!(rust, members(&contract(), name), "{name}");
}

#[test]
fn records_have_the_fields_of_the_contract() {
    let target = Target {
        instance_id: "i-1".into(),
        handle: None,
    };
    let disk = Disk {
        volume_id: Str::new(),
        device: Str::new(),
        size_mib: 0,
        snapshot_id: None,
        delete_on_termination: true,
        volume: None,
    };
    let address = Address {
        interface_id: Str::new(),
        private_ip: None,
        public_ip: None,
        dns: None,
    };
    let mapping = Mapping {
        protocol: Str::new(),
        guest_port: 0,
        host_ip: Str::new(),
        host_port: 0,
    };
    let wait = Wait {
        handle: None,
        poll_after_ms: 0,
        note: Str::new(),
    };

    check_record("error", Error::new(Kind::Other, ""));
    check_record("caller", Caller::default());
    check_record("image", Image::default());
    check_record("disk", disk);
    check_record("port-rule", PortRule::default());
    check_record("nic", Nic::default());
    check_record("launch-spec", LaunchSpec::default());
    check_record("machine-handle", MachineHandle::default());
    check_record("address", address);
    check_record("mapping", mapping);
    check_record(
        "observation",
        Observation::new("i-1".into(), Power::Running),
    );
    check_record("wait", wait);
    check_record("capability-set", CapabilitySet::default());
    check_record("target", target);
}

#[test]
fn enums_and_variants_have_the_cases_of_the_contract() {
    use Power::*;
    check_cases(
        "power",
        [Absent, Starting, Running, Stopping, Stopped, Failed],
    );
    check_cases(
        "stop-mode",
        [StopMode::Ordinary, StopMode::Force, StopMode::Hibernate],
    );
    check_cases(
        "feature",
        [
            Feature::StopStart,
            Feature::Hibernate,
            Feature::Reboot,
            Feature::UserData,
            Feature::SshKeys,
            Feature::MetadataNetwork,
        ],
    );
    check_cases(
        "kind",
        [
            Kind::Invalid,
            Kind::NotFound,
            Kind::Conflict,
            Kind::Capacity,
            Kind::Limit,
            Kind::Unsupported,
            Kind::Denied,
            Kind::Unavailable,
            Kind::Timeout,
            Kind::Internal,
            Kind::Other,
        ],
    );
    check_cases(
        "metadata-path",
        [
            MetadataPath::Namespace("ns".into()),
            MetadataPath::SourceAddress("192.0.2.1".into()),
            MetadataPath::Unreachable,
        ],
    );
    check_cases(
        "progress",
        [
            Progress::Done(Observation::new("i-1".into(), Power::Running)),
            Progress::Pending(Wait {
                handle: None,
                poll_after_ms: 0,
                note: Str::new(),
            }),
        ],
    );
}

#[test]
fn the_trait_has_the_functions_of_the_contract() {
    let resolve = contract();
    let (_, manager) = resolve
        .interfaces
        .iter()
        .find(|(_, interface)| interface.name.as_deref() == Some("manager"))
        .expect("wit/ has the interface");
    let wit: Vec<_> = manager.functions.keys().map(String::as_str).collect();
    let source = include_str!("../src/vm/manager.rs");
    let body = source
        .split("pub trait VmManager")
        .nth(1)
        .expect("the trait is there");
    let rust: Vec<_> = body
        .lines()
        .filter_map(|line| line.trim().strip_prefix("fn "))
        .filter_map(|line| line.split('(').next())
        .collect();
    assert_eq!(rust, wit);
}
