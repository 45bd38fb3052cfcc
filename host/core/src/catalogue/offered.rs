//! Images that VM managers have of their own: the same in every account and region, and
//! tagged for the manager that launches them.

use orrery_wire::{Str, shapes, text};

use crate::{ids::stable_hash, tags::Tags};

/// The tag that says which VM manager an image is for.
pub const MANAGER_TAG: &str = "ec2_vm_manager";

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

impl OfferedImage {
    /// The account's tags and the manager's.
    pub fn tags(&self, own: &Tags) -> Tags {
        let mut tags = own.clone();
        tags.set(text!(MANAGER_TAG), self.manager.clone());
        tags
    }

    /// As DescribeImages shows it, without tags.
    pub fn shape(&self) -> shapes::Image {
        let disk = shapes::EbsBlockDevice {
            delete_on_termination: Some(true),
            encrypted: Some(false),
            volume_size: Some(8),
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
            creation_date: Some(text!("1970-01-01T00:00:00.000Z")),
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
