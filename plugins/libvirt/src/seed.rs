//! The small disk from which a guest gets its data: cloud-init's NoCloud.
//!
//! It is a FAT file system with the label `CIDATA`
//! (<https://docs.cloud-init.io/en/latest/reference/datasources/nocloud.html>).

use std::io::{Cursor, Write as _};

use fatfs::{FileSystem, FormatVolumeOptions, FsOptions};
use orrery_sdk::contract::{Error, Kind, LaunchSpec, Result};
use serde_json::json;

/// Bytes of the disk; user data has 16 KiB at most.
const SIZE: usize = 1 << 20;

/// The documented user, who may do all.
const USER: &str = "localstack";

/// The content of the disk.
///
/// # Errors
/// `internal`: it cannot be made.
pub(crate) fn disk(spec: &LaunchSpec) -> Result<Vec<u8>> {
    let files = [
        ("meta-data", meta_data(spec).into_bytes()),
        ("user-data", spec.user_data.clone()),
        ("vendor-data", vendor_data(spec).into_bytes()),
    ];
    made(&files).map_err(|why| {
        Error::new(Kind::Internal, "cannot make the disk with the user data")
            .with_detail(why.to_string())
    })
}

fn made(files: &[(&str, Vec<u8>)]) -> std::io::Result<Vec<u8>> {
    let mut disk = Cursor::new(vec![0; SIZE]);
    let options = FormatVolumeOptions::new().volume_label(*b"CIDATA     ");
    fatfs::format_volume(&mut disk, options)?;
    let system = FileSystem::new(&mut disk, FsOptions::new())?;
    for (name, content) in files {
        let mut file = system.root_dir().create_file(name)?;
        file.truncate()?;
        file.write_all(content)?;
        file.flush()?;
    }
    system.unmount()?;
    Ok(disk.into_inner())
}

fn meta_data(spec: &LaunchSpec) -> String {
    let mut text = format!(
        "instance-id: {}\nlocal-hostname: {}\n",
        spec.instance_id,
        spec.hostname()
    );
    if !spec.authorized_keys.is_empty() {
        text.push_str("public-keys:\n");
        for key in &spec.authorized_keys {
            // All JSON is YAML.
            text.push_str(&format!("- {}\n", json!(key)));
        }
    }
    text
}

/// What the user is left to change: it is beside user data, which stays as it was given.
fn vendor_data(spec: &LaunchSpec) -> String {
    let user = json!({
        "name": USER,
        "plain_text_passwd": USER,
        "lock_passwd": false,
        "sudo": "ALL=(ALL) NOPASSWD:ALL",
        "shell": "/bin/bash",
        "ssh_authorized_keys": spec.authorized_keys,
    });
    let all = json!({ "users": ["default", user], "ssh_pwauth": true });
    format!("#cloud-config\n{all}\n")
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use orrery_sdk::contract::Nic;

    use super::*;

    #[test]
    fn a_guest_finds_its_data_as_it_was_given() {
        let spec = LaunchSpec {
            instance_id: "i-07".into(),
            user_data: (0..16_384u32).map(|at| at.to_le_bytes()[0]).collect(),
            nics: vec![Nic {
                private_ip: Some("10.0.0.4".into()),
                ..Nic::default()
            }],
            authorized_keys: vec!["ssh-ed25519 AAAA me: \"#\"".into()],
            ..LaunchSpec::default()
        };
        let disk = disk(&spec).expect("memory");
        assert_eq!(disk.len(), SIZE);
        let system = FileSystem::new(Cursor::new(disk), FsOptions::new()).expect("a file system");
        assert_eq!(system.volume_label(), "CIDATA");
        let read = |name: &str| {
            let mut content = Vec::new();
            let mut file = system.root_dir().open_file(name).expect(name);
            file.read_to_end(&mut content).expect(name);
            content
        };
        assert_eq!(read("user-data"), spec.user_data);
        assert_eq!(
            String::from_utf8(read("meta-data")).expect("text"),
            "instance-id: i-07\nlocal-hostname: ip-10-0-0-4\n\
             public-keys:\n- \"ssh-ed25519 AAAA me: \\\"#\\\"\"\n"
        );
        let vendor = String::from_utf8(read("vendor-data")).expect("text");
        assert!(vendor.starts_with("#cloud-config\n{"), "{vendor}");
    }
}
