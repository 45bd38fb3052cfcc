//! Images that VM managers have of their own: the same in every account and region, and
//! tagged for the manager that launches them.

use orrery_wire::{Str, Timestamp, shapes, text};

use crate::{ids::stable_hash, tags::Tags};

/// The tag that says which VM manager an image is for.
pub const MANAGER_TAG: &str = "ec2_vm_manager";

/// The attribute with the time at which an image was made.
pub const CREATED: &str = "created";
/// The attribute with its size in MiB.
pub const SIZE: &str = "size-mib";
/// The attribute with the size in MiB of the disk that it is.
const DISK: &str = "disk-mib";
/// The usual root volume in GiB.
const USUAL: i32 = 8;

/// The account whose images they are.
pub const OWNER: &str = "000000000000";

/// An image of a VM manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedImage {
    /// `ami-…`
    pub id: Str,
    /// The manager's name for it.
    pub name: Str,
    /// For example `x86_64`.
    pub architecture: Str,
    /// Device name of the root volume.
    pub root_device: Str,
    /// The VM manager that has it.
    pub manager: Str,
    /// What the manager is told again at a launch.
    pub attributes: Vec<(String, String)>,
}

/// The id of an image to which its manager gives none: the same at every start.
pub fn made_id(manager: &str, name: &str) -> Str {
    let hash = stable_hash(&["ami", "offered", manager, name]);
    Str::from(format!("ami-0{hash:016x}"))
}

/// GiB of the smallest root volume of an image that is a disk, by what its manager says of it.
pub fn least_volume<'a>(attributes: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<i32> {
    let mut all = attributes.into_iter();
    let (_, value) = all.find(|(name, _)| *name == DISK)?;
    Some(gib(value.parse().ok()?).max(1))
}

fn gib(mib: u64) -> i32 {
    i32::try_from(mib.div_ceil(1_024)).unwrap_or(i32::MAX)
}

impl OfferedImage {
    /// The account's tags and the manager's.
    pub fn tags(&self, own: &Tags) -> Tags {
        let mut tags = own.clone();
        tags.set(text!(MANAGER_TAG), self.manager.clone());
        tags
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        let (_, value) = all.find(|(known, _)| known == name)?;
        Some(value)
    }

    /// When it was made, where its manager says that.
    fn created(&self) -> Timestamp {
        let said = self.attribute(CREATED).and_then(Timestamp::parse);
        said.unwrap_or_default()
    }

    /// GiB of a root volume that it fits into.
    fn volume(&self) -> i32 {
        let attributes = self.attributes.iter();
        let attributes = attributes.map(|(name, value)| (name.as_str(), value.as_str()));
        least_volume(attributes).unwrap_or_else(|| {
            let mib = self.attribute(SIZE).and_then(|text| text.parse().ok());
            gib(mib.unwrap_or(0)).max(USUAL)
        })
    }

    /// As DescribeImages shows it, without tags.
    pub fn shape(&self) -> shapes::Image {
        let disk = shapes::EbsBlockDevice {
            delete_on_termination: Some(true),
            encrypted: Some(false),
            volume_size: Some(self.volume()),
            volume_type: Some(text!("gp3")),
            ..Default::default()
        };
        let root = shapes::BlockDeviceMapping {
            device_name: Some(self.root_device.clone()),
            ebs: Some(disk),
            ..Default::default()
        };
        shapes::Image {
            image_id: Some(self.id.clone()),
            image_location: Some(Str::from(format!("{}/{}", self.manager, self.name))),
            image_type: Some(text!("machine")),
            name: Some(self.name.clone()),
            description: Some(self.name.clone()),
            owner_id: Some(text!(OWNER)),
            architecture: Some(self.architecture.clone()),
            platform_details: Some(text!("Linux/UNIX")),
            usage_operation: Some(text!("RunInstances")),
            creation_date: Some(Str::from(self.created().to_string())),
            public: Some(true),
            state: Some(text!("available")),
            hypervisor: Some(text!("xen")),
            virtualization_type: Some(text!("hvm")),
            ena_support: Some(true),
            root_device_type: Some(text!("ebs")),
            root_device_name: Some(self.root_device.clone()),
            block_device_mappings: Some(vec![root]),
            ..Default::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_that_is_a_disk_has_its_size() {
        for (mib, expected) in [
            ("64", Some(1)),
            ("2048", Some(2)),
            ("2049", Some(3)),
            ("x", None),
        ] {
            assert_eq!(least_volume([(SIZE, "9"), (DISK, mib)]), expected, "{mib}");
        }
        assert_eq!(least_volume([(SIZE, "9")]), None);
    }

    #[test]
    fn an_image_is_as_old_and_as_big_as_its_manager_says() {
        for (created, size, date, gib) in [
            ("2024-01-31T08:15:00Z", "108", "2024-01-31T08:15:00.000Z", 8),
            (
                "2024-01-31T08:15:00.250Z",
                "8193",
                "2024-01-31T08:15:00.250Z",
                9,
            ),
            ("1706688900", "0", "2024-01-31T08:15:00.000Z", 8),
            ("yesterday", "-1", "1970-01-01T00:00:00.000Z", 8),
        ] {
            let attributes = [("docker", "x"), (CREATED, created), (SIZE, size)];
            let image = OfferedImage {
                id: "ami-7".into(),
                name: "oak".into(),
                architecture: "x86_64".into(),
                root_device: "/dev/sda1".into(),
                manager: "rack".into(),
                attributes: attributes
                    .map(|(name, value)| (name.into(), value.into()))
                    .into(),
            };
            let shown = image.shape();
            assert_eq!(shown.creation_date.as_deref(), Some(date));
            let root = shown.block_device_mappings.into_iter().flatten().next();
            let disk = root.and_then(|root| root.ebs);
            assert_eq!(disk.and_then(|disk| disk.volume_size), Some(gib));
        }
    }
}
