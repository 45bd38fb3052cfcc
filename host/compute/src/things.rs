//! What compute asks of the store about images, which have work of their own, and what it
//! tells the store of them. [`Machines`](crate::Machines) is the same for instances.

use orrery_contract::{Image, Target};

use crate::machines::{InstanceKey, StateReason, Str};

/// What kind of thing has work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ThingKind {
    /// An image of the account's.
    Image,
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
}

impl Work {
    /// What the log calls it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Capture { .. } => "capture",
            Self::RemoveImage => "remove",
        }
    }
}

/// What became of a thing's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The image is there.
    Captured(Image),
    /// The thing is gone.
    Removed,
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
