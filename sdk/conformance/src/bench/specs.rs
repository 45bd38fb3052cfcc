//! Launches that are unusual and allowed.

use orrery_contract::{Disk, LaunchSpec, Nic};

use crate::step::Shape;

/// EC2's bound on decoded user data.
const LARGEST_USER_DATA: usize = 16_384;

pub(super) fn shaped(mut spec: LaunchSpec, shape: Shape) -> LaunchSpec {
    match shape {
        Shape::Unicode => name(&mut spec, "Ünïcödé 🦀 \u{202e}機"),
        Shape::EmptyTexts => name(&mut spec, ""),
        Shape::LongTexts => name(&mut spec, &"long".repeat(1000)),
        Shape::Quotes => name(&mut spec, "\"'`$(false);\n\t\\ <&> %s {}"),
        Shape::BinaryUserData => spec.user_data = (0..=255).collect(),
        Shape::LargestUserData => {
            spec.user_data = b"#!/bin/sh\n".to_vec();
            spec.user_data.resize(LARGEST_USER_DATA, b'#');
        }
        Shape::ManyKeys => {
            let key =
                |number| format!("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{number:034} key {number}");
            spec.authorized_keys = (0..50).map(key).collect();
        }
        Shape::NoDisks => spec.disks.clear(),
        Shape::ManyDisks => {
            for (index, letter) in (spec.disks.len()..12).zip('f'..) {
                spec.disks.push(Disk {
                    volume_id: spec.instance_id.replace("i-0", &format!("vol-{index:x}")),
                    device: format!("/dev/sd{letter}"),
                    volume_type: "gp3".into(),
                    size_mib: 1024,
                    ..Disk::default()
                });
            }
        }
        Shape::NoInterfaces => spec.nics.clear(),
        Shape::ManyInterfaces => {
            let first = spec.nics.first().cloned().unwrap_or_default();
            for index in 1..4 {
                spec.nics.push(Nic {
                    interface_id: spec.instance_id.replace("i-0", &format!("eni-{index:x}")),
                    device_index: index,
                    mac: format!("02:00:00:00:01:{index:02x}"),
                    ..first.clone()
                });
            }
        }
        Shape::UnknownAttributes => {
            let attribute = |number| (format!("unknown-{number}"), "?".repeat(number));
            spec.attributes.extend((0..100).map(attribute));
        }
        Shape::NoSize => {
            spec.vcpus = 0;
            spec.memory_mib = 0;
        }
    }
    spec
}

/// Gives every text that is a name, and no identity, this value.
fn name(spec: &mut LaunchSpec, text: &str) {
    spec.instance_type = text.into();
    spec.image.name = text.into();
    spec.user_data = text.into();
    spec.attributes.push((text.into(), text.into()));
    spec.image
        .attributes
        .push(("conformance".into(), text.into()));
}
