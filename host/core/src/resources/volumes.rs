//! EBS volumes.

mod filters;

use std::sync::Arc;

use orrery_wire::{Str, Timestamp, text};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    filters::Values,
    store::{Realm, Resource},
    tags::Tags,
};

use super::{Instance, identified, instances::State};

/// What the root volumes of one launch have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeSpec {
    /// GiB.
    pub size: i32,
    /// For example `gp3`.
    pub volume_type: Str,
    /// Provisioned or baseline operations a second, where the type has a figure.
    pub iops: Option<i32>,
    /// MiB/s, for `gp3`.
    pub throughput: Option<i32>,
    /// The snapshot it was made from.
    pub snapshot: Option<Str>,
    /// Encrypted at rest.
    pub encrypted: bool,
    /// KMS key, where encrypted.
    pub kms_key: Option<Str>,
    /// Availability zone name.
    pub zone: Str,
    /// Several instances may attach it.
    pub multi_attach: bool,
}

/// How a volume hangs on an instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VolumeAttachment {
    /// Ordinal of the instance.
    pub instance: u64,
    /// For example `/dev/sda1`.
    pub device: Str,
    /// The volume goes with the instance.
    pub delete_on_termination: bool,
    /// When it was attached.
    pub since: Timestamp,
}

/// A volume.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Volume {
    /// `vol-…`
    pub id: Str,
    /// Size, type and so on.
    pub spec: Arc<VolumeSpec>,
    /// When it was made.
    pub created: Timestamp,
    /// Where it is attached.
    pub attachments: Vec<VolumeAttachment>,
    /// Tags.
    pub tags: Tags,
}

impl VolumeAttachment {
    /// The instance.
    pub fn instance<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<Instance>> {
        realm.table::<Instance>().at(self.instance)
    }

    /// `attaching` until the instance is made, then `attached`.
    pub fn state(&self, realm: &Realm) -> Str {
        let pending = self
            .instance(realm)
            .is_some_and(|instance| instance.state == State::Pending);
        if pending {
            text!("attaching")
        } else {
            text!("attached")
        }
    }
}

impl Volume {
    /// `in-use` while attached, else `available`.
    pub fn state(&self) -> Str {
        if self.attachments.is_empty() {
            text!("available")
        } else {
            text!("in-use")
        }
    }

    /// The id of its availability zone.
    pub fn zone_id(&self, region: &str) -> Option<Str> {
        let mut zones = crate::catalogue::regions::zones(region).iter();
        zones
            .find(|zone| *zone.name == *self.spec.zone)
            .map(|zone| Str::from(&*zone.id))
    }
}

impl Resource for Volume {
    const PREFIX: &'static str = "vol-";
    const TYPE: &'static str = "volume";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidVolumeNotFound;
    const NOUN: &'static str = "volume";
    identified!();

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::offer(self, name, realm, values)
    }
}
