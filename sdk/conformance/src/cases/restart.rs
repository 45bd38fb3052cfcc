//! A manager made anew that is given nothing but the handles which the host kept.

use orrery_contract::{Feature, Kind, Power, StopMode};

use super::Row;
use crate::step::Act::{
    All, Ask, Become, Capabilities, Do, Garble, Handle, Observe, Owned, Restart, TakeOwned,
};
use crate::step::Expect::{Are, Count, Either, Fails, Fine, Is, Machines};
use crate::step::Verb::{Launch, Reboot, Start, Stop, Terminate};
use crate::step::{Garble as G, Need, Who};

const ORDINARY: StopMode = StopMode::Ordinary;
const STOPS: Need = Need::Feature(Feature::StopStart);
const REBOOTS: Need = Need::Feature(Feature::Reboot);
const RUNNING: Power = Power::Running;
const STOPPED: Power = Power::Stopped;
const ABSENT: Power = Power::Absent;

pub(super) const CASES: &[Row] = &[
    (
        "restart/capabilities",
        "a manager made anew can do the same",
        &[],
        &[(Capabilities, Fine), (Restart, Fine), (Capabilities, Fine)],
    ),
    (
        "restart/running",
        "a running machine is found",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Restart, Fine),
            (Observe(&[0]), Is(RUNNING)),
            (Handle(0), Fine),
        ],
    ),
    (
        "restart/stopped",
        "a stopped machine is found and starts",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Restart, Fine),
            (Observe(&[0]), Is(STOPPED)),
            (Do(Start, 0), Is(RUNNING)),
        ],
    ),
    (
        "restart/gone",
        "a machine that was ended stays gone",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Do(Terminate, 0), Is(ABSENT)),
            (Restart, Fine),
            (Observe(&[0]), Is(ABSENT)),
            (Owned, Machines(&[])),
            (Do(Terminate, 0), Is(ABSENT)),
        ],
    ),
    (
        "restart/every-handle",
        "every handle is answered for, in order",
        &[STOPS],
        &[
            (All(Launch, 10), Is(RUNNING)),
            (Do(Stop(ORDINARY), 3), Is(STOPPED)),
            (Do(Terminate, 5), Is(ABSENT)),
            (Restart, Fine),
            (
                Observe(&[9, 5, 3, 0, 1, 2, 4, 6, 7, 8, 10]),
                Are(&[
                    RUNNING, ABSENT, STOPPED, RUNNING, RUNNING, RUNNING, RUNNING, RUNNING, RUNNING,
                    RUNNING, ABSENT,
                ]),
            ),
        ],
    ),
    (
        "restart/owned",
        "owned() lists every machine before anything else is asked",
        &[],
        &[
            (All(Launch, 10), Is(RUNNING)),
            (Restart, Fine),
            (Owned, Count(10)),
        ],
    ),
    (
        "restart/owned-handles",
        "handles of owned() alone are enough to go on",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Restart, Fine),
            (TakeOwned, Fine),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Restart, Fine),
            (TakeOwned, Fine),
            (Do(Start, 0), Is(RUNNING)),
        ],
    ),
    (
        "restart/apart",
        "machines of another emulator are not owned",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Become(Who::Them), Fine),
            (Do(Launch, 1), Is(RUNNING)),
            (Restart, Fine),
            (Owned, Machines(&[1])),
            (Become(Who::Us), Fine),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "restart/launch",
        "a repeated launch finds the machine and makes no second one",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Restart, Fine),
            (Do(Launch, 0), Is(RUNNING)),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "restart/stop",
        "a running machine stops",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Restart, Fine),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "restart/reboot",
        "a running machine reboots",
        &[REBOOTS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Restart, Fine),
            (Do(Reboot, 0), Is(RUNNING)),
        ],
    ),
    (
        "restart/terminate",
        "a running machine ends",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Restart, Fine),
            (Do(Terminate, 0), Is(ABSENT)),
            (Observe(&[0]), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "restart/while-starting",
        "a launch that was pending comes to its end by the handle that it gave",
        &[],
        &[
            (Ask(Launch, 0), Fine),
            (Restart, Fine),
            (Do(Start, 0), Is(RUNNING)),
            (Observe(&[0]), Is(RUNNING)),
            (Owned, Machines(&[0])),
        ],
    ),
    (
        "restart/while-stopping",
        "a stop that was pending comes to its end",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Ask(Stop(ORDINARY), 0), Fine),
            (Restart, Fine),
            (Do(Stop(ORDINARY), 0), Is(STOPPED)),
            (Observe(&[0]), Is(STOPPED)),
        ],
    ),
    (
        "restart/while-terminating",
        "a terminate that was pending comes to its end",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Ask(Terminate, 0), Fine),
            (Restart, Fine),
            (Do(Terminate, 0), Is(ABSENT)),
            (Observe(&[0]), Is(ABSENT)),
            (Owned, Machines(&[])),
        ],
    ),
    (
        "restart/again-and-again",
        "many restarts lose nothing",
        &[],
        &[
            (All(Launch, 3), Is(RUNNING)),
            (Restart, Fine),
            (Restart, Fine),
            (Observe(&[0, 1, 2]), Is(RUNNING)),
            (Restart, Fine),
            (Owned, Count(3)),
        ],
    ),
    (
        "restart/stranger",
        "a machine that never was is still unknown",
        &[STOPS],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Restart, Fine),
            (Observe(&[1]), Is(ABSENT)),
            (Do(Stop(ORDINARY), 1), Fails(&[Kind::NotFound])),
            (Do(Terminate, 1), Is(ABSENT)),
        ],
    ),
    (
        "restart/newer-handle",
        "a handle of a newer plugin is refused or finds its machine, and is never read as absence",
        &[],
        &[
            (Do(Launch, 0), Is(RUNNING)),
            (Garble(0, G::Newer), Fine),
            (Restart, Fine),
            (Observe(&[0]), Either(&[RUNNING], &[Kind::Invalid])),
        ],
    ),
];
