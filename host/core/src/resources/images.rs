//! The account's own images. What AWS brings is in the
//! [`catalogue`](crate::catalogue).

use std::sync::Arc;

use orrery_wire::{Str, Timestamp, text};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    idempotency::ClientToken,
    progress,
    store::{Resource, Term, term},
    tags::Tags,
};

use super::{Permissions, identified, instances::Reason};

/// A disk in the block device mapping of an image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disk {
    /// The snapshot that fills it; an empty disk has none.
    pub snapshot: Option<Str>,
    /// GiB.
    pub size: i32,
    /// For example `gp3`.
    pub volume_type: Str,
    /// Operations a second, where chosen.
    pub iops: Option<i32>,
    /// MiB/s, where chosen.
    pub throughput: Option<i32>,
    /// The volume goes with its instance.
    pub delete_on_termination: bool,
    /// Volumes made from it are encrypted.
    pub encrypted: bool,
}

/// One line of an image's block device mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// For example `/dev/sda1`.
    pub name: Str,
    /// For example `ephemeral0`, where it is an instance-store volume.
    pub virtual_name: Option<Str>,
    /// The disk, where it is one.
    pub disk: Option<Disk>,
}

/// Whether an image can be deregistered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protection {
    /// Yes.
    #[default]
    Disabled,
    /// Not while this is so.
    Enabled,
    /// Nor within a day after it is no longer so.
    EnabledWithCooldown,
    /// Not until a day after this time.
    CoolingDown(Timestamp),
}

/// How long protection lasts after it was disabled, in milliseconds.
const COOLDOWN: i64 = 24 * 60 * 60 * 1000;

/// What the account has registered.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Registered {
    /// Name, unique among the account's images of the region.
    pub name: Str,
    /// Description.
    pub description: Option<Str>,
    /// `account/name`, or the path of a manifest.
    pub location: Str,
    /// For example `x86_64`.
    pub architecture: Str,
    /// `windows` where it is.
    pub platform: Option<Str>,
    /// For example `Linux/UNIX`.
    pub platform_details: Str,
    /// For example `RunInstances`.
    pub usage_operation: Str,
    /// `hvm` or `paravirtual`.
    pub virtualization: Str,
    /// `ebs` or `instance-store`.
    pub root_device_type: Str,
    /// Device name of the root volume.
    pub root_device_name: Option<Str>,
    /// The block device mapping.
    pub devices: Vec<Device>,
    /// `legacy-bios`, `uefi` or `uefi-preferred`.
    pub boot_mode: Option<Str>,
    /// `v2.0` where instances have a TPM.
    pub tpm_support: Option<Str>,
    /// UEFI variables in base64.
    pub uefi_data: Option<Str>,
    /// `v2.0` where instances ask for metadata tokens.
    pub imds_support: Option<Str>,
    /// `simple` where enhanced networking with the older function is on.
    pub sriov_net_support: Option<Str>,
    /// Enhanced networking with ENA.
    pub ena_support: bool,
    /// Kernel id.
    pub kernel: Option<Str>,
    /// RAM disk id.
    pub ramdisk: Option<Str>,
    /// The instance that it was made from.
    pub source_instance: Option<Str>,
    /// The image that it was copied or made from, and its region.
    pub source_image: Option<(Str, Str)>,
    /// Who may launch it.
    pub permissions: Permissions,
    /// Product codes.
    pub product_codes: Vec<Str>,
    /// When it is out of date.
    pub deprecated: Option<Timestamp>,
    /// It cannot be launched until it is enabled again.
    pub disabled: bool,
    /// Whether it can be deregistered.
    pub protection: Protection,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
}

impl Registered {
    /// Whether it is out of date.
    pub fn is_deprecated(&self, now: Timestamp) -> bool {
        self.deprecated.is_some_and(|at| at.0 <= now.0)
    }

    /// Whether it cannot be deregistered.
    pub fn is_protected(&self, now: Timestamp) -> bool {
        match self.protection {
            Protection::Disabled => false,
            Protection::Enabled | Protection::EnabledWithCooldown => true,
            Protection::CoolingDown(since) => now.0.saturating_sub(since.0) < COOLDOWN,
        }
    }
}

/// What a VM manager has of an image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backing {
    /// The VM manager.
    pub manager: Str,
    /// How far it is.
    pub making: Making,
}

/// How far an image is that a VM manager makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Making {
    /// It is to be made of an instance.
    Capture {
        /// Ordinal of the instance.
        instance: u64,
        /// The instance is to run on meanwhile.
        no_reboot: bool,
    },
    /// It is there; this is what its manager is told of it at a launch.
    Made(Vec<(Str, Str)>),
    /// It could not be made.
    Failed(Reason),
    /// It was deregistered, and its manager has yet to remove it.
    Leaving,
}

/// An image of the account, or the account's tags on an image of somebody else.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OwnImage {
    /// `ami-…`
    pub id: Str,
    /// When it was made or first tagged.
    pub created: Timestamp,
    /// What was registered; nothing where the image is somebody else's and only the
    /// tags are the account's.
    #[serde(default)]
    pub registered: Option<Arc<Registered>>,
    /// What a VM manager has of it; nothing where it is a record and no more.
    #[serde(default)]
    pub backing: Option<Arc<Backing>>,
    /// Tags.
    pub tags: Tags,
}

impl OwnImage {
    /// The snapshots that it needs.
    pub fn snapshots(&self) -> impl Iterator<Item = &Str> {
        let devices = self.registered.iter().flat_map(|image| &image.devices);
        devices.filter_map(|device| device.disk.as_ref()?.snapshot.as_ref())
    }

    /// Whether it is made, with its snapshots: it is `available`, no longer `pending`.
    pub fn is_made(&self, now: Timestamp) -> bool {
        let is_backed = |backing: &Backing| matches!(backing.making, Making::Made(_));
        progress::is_done(self.created, progress::FIRST, now)
            && self.backing.as_deref().is_none_or(is_backed)
    }

    /// Whether it is no image any more.
    pub fn is_leaving(&self) -> bool {
        matches!(
            self.backing.as_deref(),
            Some(Backing {
                making: Making::Leaving,
                ..
            })
        )
    }

    /// Why it could not be made.
    pub fn failure(&self) -> Option<&Reason> {
        match &self.backing.as_deref()?.making {
            Making::Failed(reason) => Some(reason),
            _ => None,
        }
    }

    /// EC2's name of its state.
    pub fn state(&self, now: Timestamp) -> Str {
        let disabled = self.registered.as_ref().is_some_and(|image| image.disabled);
        match self.is_made(now) {
            false if self.failure().is_some() => text!("failed"),
            false => text!("pending"),
            true if disabled => text!("disabled"),
            true => text!("available"),
        }
    }
}

/// EC2's words for images that were there and cannot be used.
pub fn unavailable(id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidAMIIDUnavailable,
        format!("The image id '[{id}]' is no longer available"),
    )
}

impl Resource for OwnImage {
    const PREFIX: &'static str = "ami-";
    const TYPE: &'static str = "image";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidAMIIDNotFound;
    const NOUN: &'static str = "image id";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        let Some(image) = &self.registered else {
            return;
        };
        emit(term("name", &image.name));
        if let Some(token) = &image.client_token {
            emit(token.term());
        }
        for snapshot in self.snapshots() {
            emit(term("snapshot", snapshot));
        }
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [one] => format!("The image id '[{one}]' does not exist"),
            several => format!("The image ids '[{}]' do not exist", several.join(", ")),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protection_lasts_a_day_longer_where_it_cools_down() {
        let since = Timestamp(1_000);
        for (protection, later, expected) in [
            (Protection::Disabled, 0, false),
            (Protection::Enabled, COOLDOWN, true),
            (Protection::EnabledWithCooldown, COOLDOWN, true),
            (Protection::CoolingDown(since), COOLDOWN - 1, true),
            (Protection::CoolingDown(since), COOLDOWN, false),
        ] {
            let image = Registered {
                protection,
                ..Registered::default()
            };
            assert_eq!(
                image.is_protected(Timestamp(1_000 + later)),
                expected,
                "{protection:?}"
            );
        }
    }
}
