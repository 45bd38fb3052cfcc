//! What a container is told of its disks, and what it may do with them.

use std::path::PathBuf;

use bollard::models::{HostConfig, Mount, MountType};
use orrery_sdk::contract::{Error, Result};

use super::attached::{Attached, Way};

/// What loop mounts need, besides the nodes that the first program makes: to mount at all,
/// and to open loop devices and what lends them.
const CAPABILITY: &str = "SYS_ADMIN";
const DEVICES: &[&str] = &["b 7:* rwm", "c 10:237 rwm"];
/// Docker's own profile, where there are profiles, refuses every mount.
const PROFILE: &str = "apparmor=unconfined";

/// A disk that a container is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ready {
    /// What is kept of it.
    pub(crate) attached: Attached,
    /// The volume's file, as the engine sees it.
    pub(crate) file: PathBuf,
}

/// Where in an instance a device is that EC2 calls so.
pub(crate) fn path(device: &str) -> Result<String> {
    let path = match device.starts_with('/') {
        true => device.to_owned(),
        false => format!("/dev/{device}"),
    };
    let mut names = path.split('/').skip(1);
    match names.all(|name| !matches!(name, "" | "." | "..")) {
        true => Ok(path),
        false => Err(Error::invalid(format!("'{device}' is no device name"))),
    }
}

/// Gives a container its disks and the right to mount them.
pub(crate) fn give(host: HostConfig, disks: &[Ready]) -> HostConfig {
    let files = disks.iter().filter(|disk| disk.attached.way == Way::File);
    let mounts = files.map(|disk| Mount {
        target: Some(disk.attached.device.clone()),
        source: Some(disk.file.display().to_string()),
        // Unlike `binds`, which has the engine make a folder of what is not there.
        typ: Some(MountType::BIND),
        ..Mount::default()
    });
    HostConfig {
        mounts: Some(mounts.collect()),
        cap_add: Some(vec![CAPABILITY.to_owned()]),
        device_cgroup_rules: Some(DEVICES.iter().map(ToString::to_string).collect()),
        security_opt: Some(vec![PROFILE.to_owned()]),
        ..host
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_is_made_with_files_and_gets_devices_later() {
        let disk = |device: &str, way| Ready {
            attached: Attached {
                volume_id: "vol-1".into(),
                device: device.into(),
                way,
            },
            file: "/volumes/vol-1.img".into(),
        };
        let disks = [
            disk("/dev/sdf", Way::Device),
            disk("/ebs-dev/sda1", Way::File),
        ];
        let host = give(HostConfig::default(), &disks);
        let mounts = host.mounts.unwrap_or_default();
        let mounts = mounts
            .iter()
            .map(|it| (it.source.as_deref(), it.target.as_deref()));
        let file = (Some("/volumes/vol-1.img"), Some("/ebs-dev/sda1"));
        assert_eq!(mounts.collect::<Vec<_>>(), [file]);
        assert_eq!(host.cap_add, Some(vec!["SYS_ADMIN".into()]));
    }

    #[test]
    fn devices_are_where_they_are_said_to_be() {
        for (device, expected) in [
            ("/dev/sdf", Some("/dev/sdf")),
            ("xvdf", Some("/dev/xvdf")),
            ("/ebs-dev/sda1", Some("/ebs-dev/sda1")),
            ("", None),
            ("/", None),
            ("/dev/../etc/passwd", None),
            ("../etc/passwd", None),
            ("/dev//sdf", None),
        ] {
            assert_eq!(path(device).ok().as_deref(), expected, "{device}");
        }
    }
}
