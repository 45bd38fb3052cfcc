//! What compute asks of the store about images, volumes and snapshots, which have work of
//! their own, and what it tells the store of them. [`Machines`](crate::Machines) is the same
//! for instances.

use orrery_contract::vm::volumes::VolumeTarget;
use orrery_contract::{Disk, Handle, Image, Target};

use crate::machines::{InstanceKey, StateReason, Str};

/// What kind of thing has work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ThingKind {
    /// An image of the account's.
    Image,
    /// A volume.
    Volume,
    /// A snapshot.
    Snapshot,
    /// What is left of a volume or a snapshot that is no more.
    Remnant,
}

/// A thing: its realm, and its place there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ThingKey {
    /// What it is.
    pub kind: ThingKind,
    /// Ordinal in the realm's table of these.
    pub ordinal: u64,
    /// Account of the realm: 12 digits.
    pub account: Str,
    /// Region of the realm.
    pub region: Str,
}

/// What is to be done for a thing.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Name of its VM manager.
    pub manager: Str,
    /// Its EC2 id.
    pub id: Str,
    /// The work.
    pub work: Work,
}

/// The work of a thing.
#[derive(Clone, Debug)]
pub enum Work {
    /// The image is to be made of a machine.
    Capture {
        /// The instance, for which no verb is called meanwhile.
        instance: InstanceKey,
        /// Its machine.
        machine: Target,
        /// Name of the image.
        name: Str,
        /// Whether the machine is to run on meanwhile.
        no_reboot: bool,
    },
    /// The image is to go. This is tried for ever, over restarts.
    RemoveImage,
    /// The volume is to be made; one that came with a machine is there already.
    CreateVolume {
        /// What it is to be.
        disk: Disk,
        /// Its zone.
        zone: Str,
    },
    /// The volume is to be like this.
    ModifyVolume {
        /// The volume.
        volume: VolumeTarget,
        /// What it is to be.
        to: Disk,
    },
    /// The volume is to be put into a machine.
    AttachVolume {
        /// The instance, for which no verb is called meanwhile.
        instance: InstanceKey,
        /// Its machine.
        machine: Target,
        /// The volume, and where it is to be.
        disk: Disk,
    },
    /// The volume is to be taken out of a machine. This is tried for ever, over restarts, unless
    /// its manager may not: then the machine has it still.
    DetachVolume {
        /// The instance, for which no verb is called meanwhile.
        instance: InstanceKey,
        /// Its machine.
        machine: Target,
        /// The volume.
        volume: VolumeTarget,
        /// Without asking the guest.
        force: bool,
    },
    /// What there is of the volume is to go. This is tried for ever, over restarts.
    DeleteVolume(VolumeTarget),
    /// The content of a volume is to be taken.
    Snapshot {
        /// EC2's id of the volume.
        volume_id: Str,
        /// The manager's handle of it.
        volume: Handle,
    },
    /// The content of the snapshot is to go. This is tried for ever, over restarts.
    ForgetSnapshot(Handle),
}

impl Work {
    /// What the log calls it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Capture { .. } => "capture",
            Self::RemoveImage => "remove",
            Self::CreateVolume { .. } => "create",
            Self::ModifyVolume { .. } => "modify",
            Self::AttachVolume { .. } => "attach",
            Self::DetachVolume { .. } => "detach",
            Self::DeleteVolume(_) => "delete",
            Self::Snapshot { .. } => "snapshot",
            Self::ForgetSnapshot(_) => "forget",
        }
    }

    /// Whether it is tried until it is done, for what it is about would be left for ever.
    pub(crate) fn is_endless(&self) -> bool {
        matches!(
            self,
            Self::RemoveImage
                | Self::DetachVolume { .. }
                | Self::DeleteVolume(_)
                | Self::ForgetSnapshot(_)
        )
    }

    /// Whether a manager that may not do it ends it all the same: nothing is left that would be
    /// forgotten.
    pub(crate) fn may_be_refused(&self) -> bool {
        matches!(self, Self::DetachVolume { .. })
    }
}

/// What became of a thing's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The image is there.
    Captured(Image),
    /// The thing is gone.
    Removed,
    /// The manager has the volume under this handle; without one, it makes nothing of it.
    VolumeMade(Option<Handle>),
    /// The volume has this size in MiB.
    VolumeModified(u64),
    /// The instance at this ordinal has the volume.
    VolumeAttached(u64),
    /// The instance at this ordinal has the volume no more.
    VolumeDetached(u64),
    /// The content is there.
    Taken(Handle),
    /// It will not be done, for this reason.
    Failed(StateReason),
}

/// The store, as far as things go. Calls must not wait: they are made on async threads.
pub trait Things: Send + Sync + 'static {
    /// What is to be done for a thing now; none ends its work.
    fn wanted(&self, key: &ThingKey) -> Option<Wanted>;

    /// Commits what became of the work, unless something else is wanted by now. May submit.
    fn done(&self, key: &ThingKey, outcome: Outcome);
}
