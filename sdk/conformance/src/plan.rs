//! What the kit must be told of a plugin, with values that fit a plugin which needs
//! nothing in particular.

use std::time::Duration;

use orrery_contract::metadata::category::Viewer;
use orrery_contract::operation::types::Request;
use orrery_contract::{Disk, Image, LaunchSpec, Nic};

use crate::rest::Rest;

/// Whether machines outlive the manager.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Restart {
    /// They do: a manager made anew finds them.
    #[default]
    Survived,
    /// They end with it, for they are nowhere but in its memory.
    Fatal,
}

/// How to test one plugin.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Name of the suite in reports.
    pub name: String,
    /// Makes the ids of this run. Two runs on one backend at the same time, or after a
    /// run that was killed, need two seeds.
    pub seed: u64,
    /// Time that one case may take.
    pub deadline: Duration,
    /// A launch that the backend carries out. Ids are the kit's.
    pub launch: LaunchSpec,
    /// A launch that the backend refuses, if there is one.
    pub refused: Option<LaunchSpec>,
    /// Whether machines outlive the manager.
    pub restart: Restart,
    /// Whose metadata is asked for.
    pub viewer: Viewer,
    /// A call that the override lets through as it is, if there is one.
    pub passed: Option<Request>,
    /// What is behind an override. Whoever opens the plugin has `next.call` lead here.
    pub rest: Rest,
}

impl Plan {
    /// The plan of a plugin that needs nothing in particular.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            seed: 0,
            deadline: Duration::from_secs(60),
            launch: launch(),
            refused: None,
            restart: Restart::default(),
            viewer: viewer(),
            passed: None,
            rest: Rest::default(),
        }
    }
}

fn launch() -> LaunchSpec {
    LaunchSpec {
        account: "000000000000".into(),
        region: "us-east-1".into(),
        availability_zone: "us-east-1a".into(),
        instance_type: "t3.nano".into(),
        vcpus: 2,
        memory_mib: 512,
        architecture: "x86_64".into(),
        image: Image {
            id: "ami-0123456789abcdef0".into(),
            name: "conformance".into(),
            architecture: "x86_64".into(),
            root_device: "/dev/sda1".into(),
            attributes: Vec::new(),
        },
        disks: vec![Disk {
            volume_id: "vol-0123456789abcdef0".into(),
            device: "/dev/sda1".into(),
            volume_type: "gp3".into(),
            size_mib: 1024,
            iops: Some(3000),
            throughput: Some(125),
            delete_on_termination: true,
            ..Disk::default()
        }],
        nics: vec![Nic {
            interface_id: "eni-0123456789abcdef0".into(),
            mac: "02:00:00:00:00:01".into(),
            vpc_id: "vpc-0123456789abcdef0".into(),
            subnet_id: "subnet-0123456789abcdef0".into(),
            subnet_cidr: "172.31.0.0/20".into(),
            group_ids: vec!["sg-0123456789abcdef0".into()],
            ..Nic::default()
        }],
        ..LaunchSpec::default()
    }
}

fn viewer() -> Viewer {
    Viewer {
        account: "000000000000".into(),
        region: "us-east-1".into(),
        instance_id: "i-0123456789abcdef0".into(),
        instance_json: r#"{"InstanceId":"i-0123456789abcdef0","ImageId":"ami-0123456789abcdef0","InstanceType":"t3.nano","State":{"Code":16,"Name":"running"},"Placement":{"AvailabilityZone":"us-east-1a"},"PrivateIpAddress":"172.31.0.10","Tags":[{"Key":"Name","Value":"conformance"}]}"#.into(),
        tags: vec![("Name".into(), "conformance".into())],
    }
}
