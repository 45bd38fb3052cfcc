//! EBS volumes.

mod filters;

use std::sync::Arc;

use orrery_wire::{Str, Timestamp, text};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    progress,
    store::{Realm, Resource, Term},
    tags::Tags,
};

use super::{
    Instance,
    backing::{Content, VolumeBacking},
    identified,
    instances::State,
};

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
    /// MiB/s at which it is filled from its snapshot, where chosen.
    #[serde(default)]
    pub initialization_rate: Option<i32>,
    /// It was made from a snapshot with fast restore in its zone.
    #[serde(default)]
    pub fast_restored: bool,
    /// What a VM manager has of that snapshot.
    #[serde(default)]
    pub content: Option<Content>,
}

/// A change of type, size or performance. The volume is what it is to be at once; the
/// rest follows from the clock.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Modification {
    /// When it was asked for.
    pub started: Timestamp,
    /// What the volume was.
    pub original: Arc<VolumeSpec>,
    /// What it is to be.
    pub target: Arc<VolumeSpec>,
}

impl Modification {
    /// EC2's name of its state.
    pub fn state(&self, now: Timestamp) -> Str {
        if self.percent(now) == 100 {
            text!("completed")
        } else if progress::is_done(self.started, progress::FIRST, now) {
            text!("optimizing")
        } else {
            text!("modifying")
        }
    }

    /// How much of it is done, 0 to 100.
    pub fn percent(&self, now: Timestamp) -> i64 {
        progress::percent(self.started, progress::BACKGROUND, now)
    }

    /// When it was done, where it is.
    pub fn ended(&self, now: Timestamp) -> Option<Timestamp> {
        let end = self.started.0.saturating_add(progress::BACKGROUND);
        (self.percent(now) == 100).then_some(Timestamp(end))
    }
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
    /// What a VM manager has yet to do.
    #[serde(default)]
    pub change: Option<AttachmentChange>,
}

/// What becomes of an attachment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AttachmentChange {
    /// The volume is put into the instance's machine.
    Attaching,
    /// It is taken out.
    Detaching {
        /// Without asking the guest.
        force: bool,
    },
}

/// The data of a volume may be inconsistent, so that its IO is off until somebody, or the
/// volume's own setting, says that it goes on.
/// <https://docs.aws.amazon.com/ebs/latest/userguide/monitoring-vol-events.html>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// When that was noticed.
    pub since: Timestamp,
    /// When IO went on.
    pub until: Option<Timestamp>,
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
    /// IO goes on by itself after a possible inconsistency.
    #[serde(default)]
    pub auto_enable_io: bool,
    /// The last time that its data was in doubt.
    #[serde(default)]
    pub doubt: Option<Doubt>,
    /// The latest modification.
    #[serde(default)]
    pub modification: Option<Arc<Modification>>,
    /// What a VM manager has of it.
    #[serde(default)]
    pub backing: Option<Arc<VolumeBacking>>,
    /// Token of the request that made it.
    #[serde(default)]
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl VolumeAttachment {
    /// The instance.
    pub fn instance<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<Instance>> {
        realm.table::<Instance>().at(self.instance)
    }

    /// `attaching` until the instance is made and the volume is in it, then `attached`, and
    /// `detaching` until it is out again.
    pub fn state(&self, realm: &Realm) -> Str {
        match self.change {
            Some(AttachmentChange::Attaching) => return text!("attaching"),
            Some(AttachmentChange::Detaching { .. }) => return text!("detaching"),
            None => {}
        }
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
    /// A new volume that is attached nowhere.
    pub fn new(id: Str, spec: Arc<VolumeSpec>, created: Timestamp, tags: Tags) -> Self {
        Self {
            id,
            spec,
            created,
            attachments: Vec::new(),
            auto_enable_io: false,
            doubt: None,
            modification: None,
            backing: None,
            client_token: None,
            tags,
        }
    }

    /// How it hangs on this instance.
    pub fn attachment(&self, instance: u64) -> Option<&VolumeAttachment> {
        self.attachments.iter().find(|one| one.instance == instance)
    }

    /// `in-use` while attached, else `available`; before that `creating`, where somebody has
    /// to make it, or `error`, where that fails.
    pub fn state(&self) -> Str {
        match self.backing.as_deref() {
            Some(VolumeBacking {
                failure: Some(_), ..
            }) => text!("error"),
            Some(VolumeBacking { size: None, .. }) => text!("creating"),
            _ if self.attachments.is_empty() => text!("available"),
            _ => text!("in-use"),
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

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [one] => format!("The volume '{one}' does not exist."),
            several => format!("The volumes '{}' do not exist.", several.join(", ")),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::offer(self, name, realm, values)
    }
}
