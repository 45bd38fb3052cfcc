//! What compute asks of the store, and what it tells the store. The only thing that
//! it knows of the rest of the host.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use orrery_contract::{Error, Handle, LaunchSpec, Observation, StopMode, Target};

/// The string of the store's records: cheap to clone.
pub type Str = arcstr::ArcStr;

/// An instance: its realm and its place there. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstanceKey {
    /// Ordinal of the instance in its realm's table.
    pub instance: u64,
    /// Account of the realm: 12 digits.
    pub account: Str,
    /// Region of the realm.
    pub region: Str,
}

impl Hash for InstanceKey {
    // Few realms share an ordinal, so it tells keys apart well enough by itself.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instance.hash(state);
    }
}

/// What the instance should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DesiredPower {
    /// Up.
    Running,
    /// Down, with its disks.
    Stopped(StopMode),
    /// Gone.
    Terminated,
}

/// EC2's instance states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// `pending`
    Pending,
    /// `running`
    Running,
    /// `shutting-down`
    ShuttingDown,
    /// `terminated`
    Terminated,
    /// `stopping`
    Stopping,
    /// `stopped`
    Stopped,
}

/// The store's side of an instance when its worker looks.
#[derive(Clone, Debug)]
pub struct Desired {
    /// Goes up with each change of what is desired. Given back in [`Observed`], so
    /// that the store can tell an observation that came too late.
    pub generation: u64,
    /// What it should be.
    pub power: DesiredPower,
    /// What its record shows now. An instance that shows where it should be has no
    /// work.
    pub state: State,
    /// How often a reboot was asked for so far.
    pub reboots: u64,
    /// How many of these were carried out: the last [`Observed::reboots`].
    pub rebooted: u64,
    /// Name of its VM manager.
    pub manager: Str,
    /// Its EC2 id.
    pub instance_id: Str,
    /// The last handle that an observation brought.
    pub handle: Option<Handle>,
}

impl Desired {
    /// The machine as its VM manager is told of it.
    pub fn target(&self) -> Target {
        Target {
            instance_id: self.instance_id.to_string(),
            handle: self.handle.clone(),
        }
    }
}

/// EC2's StateReason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateReason {
    /// For example `Server.InternalError`.
    pub code: Str,
    /// The code, a colon and a sentence, as EC2 writes it.
    pub message: Str,
}

/// What the instance's status checks should say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// Its manager answers for it.
    Ok,
    /// Its manager is missing or could not carry out a verb.
    Impaired,
}

/// What became of an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    /// Which instance.
    pub key: InstanceKey,
    /// The generation that this is an answer to. Where the record has a later one,
    /// only `machine` still holds.
    pub generation: u64,
    /// The state to show. One that is at odds with what was desired is the truth all
    /// the same: a launch that failed is `terminated`, a start that failed is
    /// `stopped`, and nothing will be tried again.
    pub state: State,
    /// To be kept as [`Desired::rebooted`].
    pub reboots: u64,
    /// To be shown by the status checks.
    pub health: Health,
    /// Why it is so, where nobody asked for it.
    pub reason: Option<StateReason>,
    /// What the manager said, where it said anything. Its handle, unless none, is to
    /// be kept for [`Desired::handle`].
    pub machine: Option<Observation>,
}

/// The store, as far as machines go. Calls must not wait: they are made on async
/// threads.
pub trait Machines: Send + Sync + 'static {
    /// What the instance should be and what it shows; none where it does not exist,
    /// which ends its work.
    fn desired(&self, key: &InstanceKey) -> Option<Desired>;

    /// What a machine of the instance is made from. Asked only before a launch or a
    /// start.
    fn launch_spec(&self, key: &InstanceKey) -> Option<Arc<LaunchSpec>>;

    /// Commits what was observed. An instance may occur more than once: the last
    /// entry is the latest. May submit.
    fn observe(&self, batch: &[Observed]);

    /// Takes note of a verb that failed, whether or not it is tried again.
    fn failed(&self, key: &InstanceKey, verb: &'static str, error: &Error);
}
