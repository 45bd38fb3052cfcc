//! The language of the cases: what is done, and which answer is right.

use orrery_contract::vm::volumes::VolumePower;
use orrery_contract::{Error, Feature, Kind, Power, StopMode};

/// A promise and how it is put to the test.
#[derive(Clone, Debug)]
pub struct Case {
    /// Unique; what is before the first slash is its group.
    pub id: String,
    /// What is promised, in one sentence.
    pub promise: String,
    /// What the plugin must have for the promise to concern it.
    pub needs: Vec<Need>,
    /// What is done, in order. All expectations must hold.
    pub steps: Vec<Step>,
}

/// What is done, and which answer is right.
pub type Step = (Act, Expect);

/// What a case needs, beyond the machines that every VM manager has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the contract's")]
pub enum Need {
    Manager,
    Descriptor,
    Volumes,
    Imaging,
    Networks,
    Console,
    Firewall,
    Interfaces,
    Addresses,
    Category,
    Handler,
    /// The manager declares the feature.
    Feature(Feature),
    /// So many machines fit.
    Room(u32),
    /// Machines outlive the manager.
    Restart,
    /// The plan has a launch that is refused.
    Refused,
    /// The plan has a call that the override lets through.
    Passed,
}

/// A verb on a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the contract's")]
pub enum Verb {
    Launch,
    Start,
    Stop(StopMode),
    Reboot,
    Terminate,
}

/// When a call is given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Where it first waits for something.
    AtOnce,
    /// After a few milliseconds.
    Soon,
}

/// On whose behalf calls are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Who {
    /// The emulator that every case begins with.
    #[default]
    Us,
    /// Another emulator on the same backend.
    Them,
}

/// A handle that the manager did not make in this form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Garble {
    /// No bytes.
    Empty,
    /// Bytes that are no text.
    Binary,
    /// Text of somebody else.
    Text,
    /// 64 KiB.
    Long,
    /// Content that the manager made, with a version that it does not make yet.
    Newer,
    /// Content that the manager made, with the version before.
    Older,
}

/// Something unusual about a launch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Shape {
    Unicode,
    EmptyTexts,
    LongTexts,
    Quotes,
    BinaryUserData,
    LargestUserData,
    ManyKeys,
    NoDisks,
    ManyDisks,
    NoInterfaces,
    ManyInterfaces,
    UnknownAttributes,
    NoSize,
}

/// Rules for a firewall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// Nothing comes in.
    Closed,
    /// Everything comes in.
    Open,
    /// One rule of each kind of traffic and of peer.
    EachKind,
}

/// One thing to do. Machines, volumes, images, snapshots, subnets and interfaces are
/// numbers that each case counts from 0.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// The verb, carried to its end as the host does: repeated where the failure says
    /// so, observed while it is pending.
    Do(Verb, u8),
    /// The verb on machines 0 to n, at the same time.
    All(Verb, u8),
    /// The verb, with no look at what becomes of it.
    Ask(Verb, u8),
    /// The verb, given up half-way and its answer lost.
    Lose(Verb, u8, Cut),
    /// One call of the verb, whose progress must keep the rules.
    Progress(Verb, u8),
    /// A look at these machines.
    Observe(&'static [u8]),
    /// A look at so many machines that never were.
    ObserveStrangers(u8),
    /// Two looks, which must be equal.
    ObserveTwice(u8),
    /// A look with neither account nor region nor request, as the host looks at many.
    ObserveForAll(&'static [u8]),
    /// All machines of the emulator.
    Owned,
    /// Takes handles from `owned`, as the host does for machines that it did not know.
    TakeOwned,
    /// The handle that the machine has, which must keep the rules.
    Handle(u8),
    /// The machine is owned, and seen, or neither.
    Whole(u8),
    /// A manager made anew over the same backend.
    Restart,
    /// Calls on behalf of that emulator from now on.
    Become(Who),
    /// The host forgets the handle.
    Forget(u8),
    /// The host has this in place of the handle.
    Garble(u8, Garble),
    /// The machine's launch is unusual.
    Shape(u8, Shape),
    /// The machine's launch is the one that the plan says is refused.
    Refused(u8),
    /// Asked twice and checked.
    Capabilities,
    /// Asked twice and checked.
    Images,
    /// Asked twice and checked.
    Describe,
    /// The plugin's opinion of a configuration.
    CheckConfig(&'static str),
    /// Whether the plugin could work.
    Probe,
    /// Makes the volume.
    CreateVolume(u8),
    /// Deletes the volume.
    DeleteVolume(u8),
    /// Gives the volume twice its size.
    GrowVolume(u8),
    /// Puts the volume into the machine.
    AttachVolume(u8, u8),
    /// Takes the volume out of the machine, as the last number says by force.
    DetachVolume(u8, u8, bool),
    /// The machine is to be launched with the volume.
    With(u8, u8),
    /// A look at these volumes.
    ObserveVolumes(&'static [u8]),
    /// Makes an image of the machine.
    Capture(u8, u8),
    /// How far the image is.
    PollImage(u8),
    /// Forgets the image.
    RemoveImage(u8),
    /// The machine is to be launched from the image.
    From(u8, u8),
    /// Takes the snapshot of the volume.
    Snapshot(u8, u8),
    /// Forgets the snapshot.
    ForgetSnapshot(u8),
    /// At most so many bytes of the machine's console.
    Output(u8, u32),
    /// The machine's screen.
    Screenshot(u8),
    /// These rules for the machine's interface.
    Apply(u8, Rules),
    /// Makes the subnet, with or without a way to the world.
    Ensure(u8, bool),
    /// Removes the subnet.
    RemoveSubnet(u8),
    /// Puts the interface into the machine.
    AttachNic(u8, u8),
    /// Takes the interface out of the machine, as the last says by force.
    DetachNic(u8, u8, bool),
    /// Has a public address lead to the machine.
    Associate(u8),
    /// Undoes it.
    Disassociate(u8),
    /// Asked twice and checked.
    Mounts,
    /// Every path of every mount, from listing to listing.
    Walk,
    /// The whole tree twice, which must be equal.
    WalkTwice,
    /// The tree as another instance sees it, without tags.
    WalkAsAnother,
    /// The tree by so many at the same time.
    WalkTogether(u8),
    /// A path below the first mount.
    Read(&'static str),
    /// A path below a mount that the plugin does not have.
    ReadElsewhere,
    /// Asked twice and checked.
    Rules,
    /// The call that is let through: request and answer must be unchanged.
    Pass,
    /// The call that is let through and fails behind the override.
    PassFailure,
    /// The call that is let through, by so many at the same time.
    PassTogether(u8),
    /// A call of the first rule's operation with these parameters.
    Call(&'static str),
    /// The same as a dry run.
    CallDryRun,
}

/// Which answer is right.
#[derive(Clone, Copy, Debug)]
pub enum Expect {
    /// It is done, and what is checked of the answer holds.
    Fine,
    /// All machines of the answer are in this power state.
    Is(Power),
    /// Machines are in these power states, in this order.
    Are(&'static [Power]),
    /// Machines are in one of these power states.
    Within(&'static [Power]),
    /// The answer fails like this.
    Fails(&'static [Kind]),
    /// One of these power states, or a failure of one of these kinds.
    Either(&'static [Power], &'static [Kind]),
    /// It is done, or fails like this.
    FineOr(&'static [Kind]),
    /// Exactly these machines.
    Machines(&'static [u8]),
    /// Machines 0 to n.
    Count(u8),
    /// Volumes are in these states, in this order.
    Volumes(&'static [VolumePower]),
}

/// How a backend says that it cannot do this.
pub(crate) const REFUSALS: &[Kind] = &[Kind::Invalid, Kind::Unsupported];

/// What an act came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Fine,
    Powers(Vec<Power>),
    Machines(Vec<u8>),
    Volumes(Vec<VolumePower>),
    Failed(Error),
}

impl Expect {
    pub(crate) fn accepts(&self, answer: &Answer) -> bool {
        let kind =
            |kinds: &[Kind]| matches!(answer, Answer::Failed(error) if kinds.contains(&error.kind));
        match (self, answer) {
            (Self::Fine | Self::FineOr(_), answer) if !matches!(answer, Answer::Failed(_)) => true,
            (Self::Is(power), Answer::Powers(seen)) => seen.iter().all(|seen| seen == power),
            (Self::Are(powers), Answer::Powers(seen)) => seen == powers,
            (Self::Within(powers) | Self::Either(powers, _), Answer::Powers(seen)) => {
                seen.iter().all(|seen| powers.contains(seen))
            }
            (Self::Fails(kinds) | Self::Either(_, kinds) | Self::FineOr(kinds), _) => kind(kinds),
            (Self::Machines(machines), Answer::Machines(seen)) => seen == machines,
            (Self::Count(count), Answer::Machines(seen)) => seen.iter().copied().eq(0..*count),
            (Self::Volumes(powers), Answer::Volumes(seen)) => seen == powers,
            _ => false,
        }
    }
}
