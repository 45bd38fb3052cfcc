//! The life of a machine: each verb in each state.
//!
//! A state is how far the host has got, so that a manager without a `starting` of its own
//! is tested all the same: `starting` is a launch whose end nobody waited for.

use orrery_contract::{Feature, Kind, Power, StopMode};

use crate::step::Act::{Ask, Do, Observe, Owned};
use crate::step::Expect::{Fails, Fine, Is, Machines, Within};
use crate::step::Verb::{Launch, Reboot, Start, Stop, Terminate};
use crate::step::{Act, Case, Expect, Need, Step};

const ORDINARY: StopMode = StopMode::Ordinary;
const FORCE: StopMode = StopMode::Force;
const STOPS: Need = Need::Feature(Feature::StopStart);
const REBOOTS: Need = Need::Feature(Feature::Reboot);

const RUNNING: Expect = Is(Power::Running);
const STOPPED: Expect = Is(Power::Stopped);
const ABSENT: Expect = Is(Power::Absent);
const NOT_FOUND: Expect = Fails(&[Kind::NotFound]);
const INVALID: Expect = Fails(&[Kind::Invalid]);

/// A state: name, needs, how to get there.
type State = (&'static str, &'static [Need], &'static [Step]);

const STATES: [State; 6] = [
    ("absent", &[], &[]),
    ("starting", &[], &[(Ask(Launch, 0), Fine)]),
    ("running", &[], &[(Do(Launch, 0), RUNNING)]),
    (
        "stopping",
        &[STOPS],
        &[(Do(Launch, 0), RUNNING), (Ask(Stop(ORDINARY), 0), Fine)],
    ),
    (
        "stopped",
        &[STOPS],
        &[(Do(Launch, 0), RUNNING), (Do(Stop(ORDINARY), 0), STOPPED)],
    ),
    (
        "terminated",
        &[],
        &[(Do(Launch, 0), RUNNING), (Do(Terminate, 0), ABSENT)],
    ),
];

/// Which end of a verb is right in each of the states, and the machine's power then. None
/// where the host never asks for it.
type Ends = [Option<(Expect, Expect)>; 6];

/// A verb: name, needs, act, ends.
type Line = (&'static str, &'static [Need], Act, Ends);

const fn end(expect: Expect) -> Option<(Expect, Expect)> {
    Some((expect, expect))
}

const fn refused(expect: Expect, then: Expect) -> Option<(Expect, Expect)> {
    Some((expect, then))
}

const STOP_ENDS: Ends = [
    refused(NOT_FOUND, ABSENT),
    end(STOPPED),
    end(STOPPED),
    end(STOPPED),
    end(STOPPED),
    refused(NOT_FOUND, ABSENT),
];

const VERBS: [Line; 7] = [
    (
        "launch",
        &[],
        Do(Launch, 0),
        [
            end(RUNNING),
            end(RUNNING),
            end(RUNNING),
            end(STOPPED),
            end(STOPPED),
            None,
        ],
    ),
    (
        "start",
        &[],
        Do(Start, 0),
        [
            None,
            end(RUNNING),
            end(RUNNING),
            end(RUNNING),
            end(RUNNING),
            refused(NOT_FOUND, ABSENT),
        ],
    ),
    ("stop", &[STOPS], Do(Stop(ORDINARY), 0), STOP_ENDS),
    ("force-stop", &[STOPS], Do(Stop(FORCE), 0), STOP_ENDS),
    (
        "reboot",
        &[REBOOTS],
        Do(Reboot, 0),
        [
            refused(NOT_FOUND, ABSENT),
            end(RUNNING),
            end(RUNNING),
            refused(INVALID, STOPPED),
            refused(INVALID, STOPPED),
            refused(NOT_FOUND, ABSENT),
        ],
    ),
    (
        "terminate",
        &[],
        Do(Terminate, 0),
        [
            end(ABSENT),
            end(ABSENT),
            end(ABSENT),
            end(ABSENT),
            end(ABSENT),
            end(ABSENT),
        ],
    ),
    (
        "observe",
        &[],
        Observe(&[0]),
        [
            end(ABSENT),
            end(Within(&[Power::Starting, Power::Running])),
            end(RUNNING),
            end(Within(&[Power::Running, Power::Stopping, Power::Stopped])),
            end(STOPPED),
            end(ABSENT),
        ],
    ),
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (column, (state, of_state, path)) in STATES.iter().enumerate() {
        for (verb, of_verb, act, ends) in &VERBS {
            let Some((expect, then)) = ends[column] else {
                continue;
            };
            let mut steps = path.to_vec();
            steps.push((*act, expect));
            // A refusal while the machine is on its way changes nothing of its way.
            let settles = *state == "stopping" && *verb == "reboot";
            if settles {
                steps.push((Do(Stop(ORDINARY), 0), STOPPED));
            }
            steps.push((Observe(&[0]), then));
            let gone = matches!(then, Expect::Is(Power::Absent));
            steps.push((Owned, Machines(if gone { &[] } else { &[0] })));
            cases.push(Case {
                id: format!("life/{state}/{verb}"),
                promise: promise(state, verb, expect, then),
                needs: [&[Need::Manager], *of_state, of_verb].concat(),
                steps,
            });
        }
    }
    cases
}

fn promise(state: &str, verb: &str, expect: Expect, then: Expect) -> String {
    let then = match then {
        Expect::Is(power) => format!("{power:?}").to_lowercase(),
        _ => "on its way".into(),
    };
    match expect {
        Expect::Fails(kinds) => {
            format!(
                "{verb} of a machine that is {state} fails as {:?}, and it is {then}",
                kinds[0]
            )
        }
        _ => format!("after {verb}, a machine that was {state} is {then}"),
    }
}
