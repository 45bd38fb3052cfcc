//! What a VM manager says of itself and of its machines.

use orrery_contract::{Feature, Kind, Power, StopMode};

use super::Row;
use crate::step::Act::{
    All, Ask, Become, Capabilities, Do, Forget, Garble, Handle, Images, Observe, ObserveForAll,
    ObserveStrangers, ObserveTwice, Owned, Progress, Refused, TakeOwned, Whole,
};
use crate::step::Expect::{Are, Count, Either, Fails, Fine, Is, Machines, Within};
use crate::step::Verb::{Launch, Reboot, Start, Stop, Terminate};
use crate::step::{Act, Case, Garble as G, Need, REFUSALS, Shape, Who};

const ORDINARY: StopMode = StopMode::Ordinary;
const STOPS: Need = Need::Feature(Feature::StopStart);
const REBOOTS: Need = Need::Feature(Feature::Reboot);
const ROOM: Need = Need::Room(50);
const RUNNING: Power = Power::Running;
const STOPPED: Power = Power::Stopped;
const ABSENT: Power = Power::Absent;
const UNREADABLE: &[Kind] = &[Kind::Invalid];

pub(super) const FACTS: &[Row] = &[
    (
        "facts/capabilities",
        "capabilities are well formed and the same at each call",
        &[],
        &[(Capabilities, Fine)],
    ),
    (
        "facts/images",
        "images have ids of EC2's form or none, known architectures, and stay the same",
        &[],
        &[(Images, Fine)],
    ),
    (
        "facts/handle",
        "a machine's handle is short and of the declared version",
        &[],
        &[(Do(Launch, 0), Is(RUNNING)), (Handle(0), Fine)],
    ),
    (
        "facts/handle-of-stopped",
        "a stopped machine's handle is short and of the declared version",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Handle(0), Fine),
        ],
    ),
    (
        "facts/progress-of-launch",
        "a pending launch gives a handle, a time to look again, and a note",
        &[],
        &[
            (Progress(Launch, 0), Fine),
            (Handle(0), Fine),
            (Do(Launch, 0), Is(RUNNING)),
        ],
    ),
    (
        "facts/progress-of-start",
        "a start is done with a running machine or pending",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Progress(Start, 0), Fine),
        ],
    ),
    (
        "facts/progress-of-stop",
        "a stop is done with a stopped machine or pending",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Progress(Stop(ORDINARY), 0), Fine),
        ],
    ),
    (
        "facts/progress-of-reboot",
        "a reboot is done with a running machine or pending",
        &[REBOOTS],
        &[(Do(Launch, 0), Is(RUNNING)), (Progress(Reboot, 0), Fine)],
    ),
    (
        "facts/progress-of-terminate",
        "a terminate is done with no machine or pending",
        &[],
        &[(Do(Launch, 0), Is(RUNNING)), (Progress(Terminate, 0), Fine)],
    ),
    (
        "facts/refused-launch",
        "a launch that fails leaves nothing",
        &[Need::Refused],
        &[
            (Refused(0), Fine),
            (Do(Launch, 0), Fails(ANY_END)),
            (Observe(&[0]), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "facts/refused-launch-repeated",
        "a launch that fails is refused again, and terminate of it succeeds",
        &[Need::Refused],
        &[
            (Refused(0), Fine),
            (Do(Launch, 0), Fails(ANY_END)),
            (Do(Launch, 0), Fails(ANY_END)),
            (Do(Terminate, 0), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "facts/refused-launch-beside-another",
        "a launch that fails leaves other machines alone",
        &[Need::Refused],
        &[
            (Do(Launch, 1), Is(RUNNING)),
            (Refused(0), Fine),
            (Do(Launch, 0), Fails(ANY_END)),
            (Owned, Machines(&[1])),
            (Observe(&[0, 1]), Are(&[ABSENT, RUNNING])),
        ],
    ),
];

/// Failures that the host does not repeat.
const ANY_END: &[Kind] = &[
    Kind::Invalid,
    Kind::NotFound,
    Kind::Capacity,
    Kind::Unsupported,
    Kind::Denied,
    Kind::Internal,
    Kind::Other,
];

pub(super) const LOOKS: &[Row] = &[
    (
        "observe/nothing",
        "a look at no machine is no observation",
        &[],
        &[(Observe(&[]), Are(&[]))],
    ),
    (
        "observe/order",
        "observations come in the order of the targets",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Launch, 2), Is(RUNNING)),
            (Observe(&[2, 1, 0]), Are(&[RUNNING, ABSENT, RUNNING])),
        ],
    ),
    (
        "observe/duplicates",
        "a machine that is asked for twice is observed twice",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (
                Observe(&[0, 1, 0, 0, 1]),
                Are(&[RUNNING, ABSENT, RUNNING, RUNNING, ABSENT]),
            ),
        ],
    ),
    (
        "observe/strangers",
        "machines that never were are absent",
        &[],
        &[(ObserveStrangers(50), Is(ABSENT)), (Owned, Machines(&[]))],
    ),
    (
        "observe/mixed",
        "machines of every state are seen in one look",
        &[STOPS],
        &[
            (All(Launch, 4), Is(RUNNING)),
            (Do(Stop(ORDINARY), 1), Is(STOPPED)),
            (Do(Terminate, 2), Is(ABSENT)),
            (
                Observe(&[0, 1, 2, 3, 4]),
                Are(&[RUNNING, STOPPED, ABSENT, RUNNING, ABSENT]),
            ),
        ],
    ),
    (
        "observe/twice",
        "a machine that nobody touches looks the same twice",
        &[],
        &[(Do(Launch, 0), Is(RUNNING)), (ObserveTwice(0), Is(RUNNING))],
    ),
    (
        "observe/changes-nothing",
        "a look at a machine that is gone does not bring it back",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Terminate, 0), Is(ABSENT)),
            (ObserveTwice(0), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "observe/for-all",
        "a look for several accounts sees what a look for one sees",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (ObserveForAll(&[0, 1]), Are(&[RUNNING, ABSENT])),
        ],
    ),
    (
        "observe/without-handle",
        "a machine is found by its id alone",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Forget(0), Fine),
            (Observe(&[0]), Is(RUNNING)),
            (Handle(0), Fine),
        ],
    ),
    (
        "owned/none",
        "an emulator that has launched nothing owns nothing",
        &[],
        &[(Owned, Machines(&[]))],
    ),
    (
        "owned/all",
        "machines are owned from launch to terminate",
        &[],
        &[
            (All(Launch, 3), Is(RUNNING)),
            (Owned, Count(3)),
            (Do(Terminate, 1), Is(ABSENT)),
            (Owned, Machines(&[0, 2])),
        ],
    ),
    (
        "owned/stopped",
        "stopped machines are owned",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "owned/starting",
        "a machine whose launch has just been asked for is owned",
        &[],
        &[(Ask(Launch, 0), Fine), (Owned, Machines(&[0]))],
    ),
    (
        "owned/handles",
        "handles that owned() gives are as good as those of the launch",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (TakeOwned, Fine),
            (Handle(0), Fine),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (TakeOwned, Fine),
            (Do(Start, 0), Is(RUNNING)),
        ],
    ),
    (
        "terminate/unknown",
        "terminate of what never was succeeds",
        &[],
        &[
            (Do(Terminate, 0), Is(ABSENT)),
            (Do(Terminate, 0), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "terminate/one-of-many",
        "terminate ends the machine that it names and no other",
        &[],
        &[
            (All(Launch, 3), Is(RUNNING)),
            (Do(Terminate, 1), Is(ABSENT)),
            (Observe(&[0, 1, 2]), Are(&[RUNNING, ABSENT, RUNNING])),
        ],
    ),
    (
        "stop/one-of-many",
        "stop ends the machine that it names and no other",
        &[STOPS],
        &[
            (All(Launch, 3), Is(RUNNING)),
            (Do(Stop(ORDINARY), 1), Is(STOPPED)),
            (Observe(&[0, 1, 2]), Are(&[RUNNING, STOPPED, RUNNING])),
        ],
    ),
    (
        "stop/mode-of-a-repeat",
        "a stop by force ends a stop that is under way",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Ask(Stop(ORDINARY), 0), Fine),
            (Do(Stop(StopMode::Force), 0), Is(STOPPED)),
        ],
    ),
    (
        "stop/round-and-round",
        "a machine stops and starts as often as it is asked to",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Do(Start, 0), Is(RUNNING)),
            (Do(Stop(StopMode::Force), 0), Is(STOPPED)),
            (Do(Start, 0), Is(RUNNING)),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Do(Start, 0), Is(RUNNING)),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "stop/hibernate-and-start",
        "a machine that hibernates starts again",
        &[Need::Feature(Feature::Hibernate)],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Stop(StopMode::Hibernate), 0), Is(STOPPED)),
            (Do(Start, 0), Is(RUNNING)),
        ],
    ),
];

pub(super) const APART: &[Row] = &[
    (
        "apart/owned",
        "emulators do not own each other's machines",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Become(Who::Them), Fine),
            (Owned, Machines(&[])),
            (Do(Launch, 1), Is(RUNNING)),
            (Owned, Machines(&[1])),
            (Become(Who::Us), Fine),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "apart/same-id",
        "two emulators may give two machines the same id",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Become(Who::Them), Fine),
            (Observe(&[0]), Is(ABSENT)),
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Terminate, 0), Is(ABSENT)),
            (Become(Who::Us), Fine),
            (Observe(&[0]), Is(RUNNING)),
        ],
    ),
    (
        "apart/terminate",
        "terminate by another emulator leaves the machine alone",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Become(Who::Them), Fine),
            (Do(Terminate, 0), Is(ABSENT)),
            (Become(Who::Us), Fine),
            (Observe(&[0]), Is(RUNNING)),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "apart/stop",
        "stop by another emulator finds no machine",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Become(Who::Them), Fine),
            (Do(Stop(ORDINARY), 0), Fails(&[Kind::NotFound])),
            (Become(Who::Us), Fine),
            (Observe(&[0]), Is(RUNNING)),
        ],
    ),
    (
        "apart/reboot",
        "reboot by another emulator finds no machine",
        &[REBOOTS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Become(Who::Them), Fine),
            (Do(Reboot, 0), Fails(&[Kind::NotFound])),
            (Become(Who::Us), Fine),
            (Observe(&[0]), Is(RUNNING)),
        ],
    ),
];

pub(super) const MANY: &[Row] = &[
    (
        "many/launch",
        "fifty machines are launched at the same time, and all of them are owned",
        &[ROOM],
        &[(All(Launch, 50), Is(RUNNING)), (Owned, Count(50))],
    ),
    (
        "many/lives",
        "fifty machines go through their lives at the same time",
        &[ROOM, STOPS],
        &[
            (All(Launch, 50), Is(RUNNING)),
            (All(Stop(ORDINARY), 50), Is(STOPPED)),
            (All(Start, 50), Is(RUNNING)),
            (All(Terminate, 50), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "many/reboot",
        "fifty machines reboot at the same time",
        &[ROOM, REBOOTS],
        &[
            (All(Launch, 50), Is(RUNNING)),
            (All(Reboot, 50), Is(RUNNING)),
            (Owned, Count(50)),
        ],
    ),
    (
        "many/strangers",
        "terminate of fifty machines that never were succeeds",
        &[],
        &[(All(Terminate, 50), Is(ABSENT))],
    ),
];

pub(super) const HANDLES: &[Row] = &[
    (
        "handles/empty",
        "start with a handle without bytes is invalid",
        &[],
        &[
            (Garble(0, G::Empty), Fine),
            (Do(Start, 0), Fails(UNREADABLE)),
            (Forget(0), Fine),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "handles/binary",
        "start with a handle of unknown bytes is invalid",
        &[],
        &[
            (Garble(0, G::Binary), Fine),
            (Do(Start, 0), Fails(UNREADABLE)),
            (Forget(0), Fine),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "handles/text",
        "start with a handle of unknown text is invalid",
        &[],
        &[
            (Garble(0, G::Text), Fine),
            (Do(Start, 0), Fails(UNREADABLE)),
            (Forget(0), Fine),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "handles/long",
        "start with a handle of 64 KiB is invalid",
        &[],
        &[
            (Garble(0, G::Long), Fine),
            (Do(Start, 0), Fails(UNREADABLE)),
            (Forget(0), Fine),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "handles/stop",
        "stop of an unknown machine with a handle of unknown bytes is invalid or not found",
        &[STOPS],
        &[
            (Garble(0, G::Binary), Fine),
            (
                Do(Stop(ORDINARY), 0),
                Fails(&[Kind::Invalid, Kind::NotFound]),
            ),
        ],
    ),
    (
        "handles/reboot",
        "reboot of an unknown machine with a handle of unknown bytes is invalid or not found",
        &[REBOOTS],
        &[
            (Garble(0, G::Text), Fine),
            (Do(Reboot, 0), Fails(&[Kind::Invalid, Kind::NotFound])),
        ],
    ),
    (
        "handles/terminate",
        "terminate of an unknown machine with a handle of unknown bytes ends all the same",
        &[],
        &[
            (Garble(0, G::Binary), Fine),
            (Do(Terminate, 0), Either(&[ABSENT], UNREADABLE)),
        ],
    ),
    (
        "handles/observe",
        "a look with a handle of unknown bytes is invalid, or sees nothing",
        &[],
        &[
            (Garble(0, G::Binary), Fine),
            (Observe(&[0]), Either(&[ABSENT], UNREADABLE)),
        ],
    ),
    (
        "handles/newer",
        "a handle of a version that is not made yet is refused, and never read as absence",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Garble(0, G::Newer), Fine),
            (Observe(&[0]), Either(&[RUNNING], UNREADABLE)),
            (Forget(0), Fine),
            (Observe(&[0]), Is(RUNNING)),
        ],
    ),
    (
        "handles/older",
        "a handle of an older version finds its machine or is refused, and is never read as absence",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Garble(0, G::Older), Fine),
            (Observe(&[0]), Either(&[RUNNING], UNREADABLE)),
            (Forget(0), Fine),
            (Observe(&[0]), Is(RUNNING)),
        ],
    ),
    (
        "handles/newer-of-a-stranger",
        "start with a handle of a version that is not made yet is invalid",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Terminate, 0), Is(ABSENT)),
            (Garble(0, G::Newer), Fine),
            (Do(Start, 0), Fails(&[Kind::Invalid, Kind::NotFound])),
            (Forget(0), Fine),
            (Owned, Machines(&[])),
        ],
    ),
];

const SHAPES: [(Shape, &str, &str); 13] = [
    (Shape::Unicode, "unicode", "texts beyond ASCII"),
    (Shape::EmptyTexts, "empty-texts", "empty texts"),
    (Shape::LongTexts, "long-texts", "texts of 4,000 characters"),
    (
        Shape::Quotes,
        "quotes",
        "quotes, line ends and what a shell would expand",
    ),
    (
        Shape::BinaryUserData,
        "binary-user-data",
        "user data of all bytes",
    ),
    (
        Shape::LargestUserData,
        "largest-user-data",
        "the largest user data that EC2 takes",
    ),
    (Shape::ManyKeys, "many-keys", "fifty keys"),
    (Shape::NoDisks, "no-disks", "no disk"),
    (Shape::ManyDisks, "many-disks", "a dozen disks"),
    (Shape::NoInterfaces, "no-interfaces", "no network interface"),
    (
        Shape::ManyInterfaces,
        "many-interfaces",
        "four network interfaces",
    ),
    (
        Shape::UnknownAttributes,
        "unknown-attributes",
        "attributes that nobody knows",
    ),
    (Shape::NoSize, "no-size", "neither processors nor memory"),
];

/// Unusual launches run or are refused, and never leave half a machine.
pub(super) fn specs() -> impl Iterator<Item = Case> {
    SHAPES.into_iter().map(|(shape, name, what)| Case {
        id: format!("specs/{name}"),
        promise: format!("a launch with {what} is carried out or refused, whole"),
        needs: vec![Need::Manager],
        steps: vec![
            (Act::Shape(0, shape), Fine),
            (Do(Launch, 0), Either(&[RUNNING], REFUSALS)),
            (Whole(0), Fine),
            (Observe(&[0]), Within(&[RUNNING, ABSENT])),
            (Do(Terminate, 0), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    })
}
