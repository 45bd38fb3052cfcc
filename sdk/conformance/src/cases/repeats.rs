//! Each verb again: after its answer, after an answer that was lost, and after a call that
//! was given up half-way.

use orrery_contract::{Feature, Power, StopMode};

use crate::step::Act::{Do, Forget, Handle, Lose, Observe, Owned, Restart};
use crate::step::Expect::{Fine, Is, Machines};
use crate::step::Verb::{Launch, Reboot, Start, Stop, Terminate};
use crate::step::{Case, Cut, Need, Step, Verb};

/// A verb: name, needs, how to get to where it makes sense, the verb, the machine's power
/// after it.
type Line = (&'static str, &'static [Need], &'static [Step], Verb, Power);

const UP: &[Step] = &[(Do(Launch, 0), Is(Power::Running))];
const DOWN: &[Step] = &[
    (Do(Launch, 0), Is(Power::Running)),
    (Do(Stop(StopMode::Ordinary), 0), Is(Power::Stopped)),
];
const STOPS: &[Need] = &[Need::Feature(Feature::StopStart)];

const LINES: [Line; 7] = [
    ("launch", &[], &[], Launch, Power::Running),
    ("start", STOPS, DOWN, Start, Power::Running),
    ("stop", STOPS, UP, Stop(StopMode::Ordinary), Power::Stopped),
    (
        "force-stop",
        STOPS,
        UP,
        Stop(StopMode::Force),
        Power::Stopped,
    ),
    (
        "hibernate",
        &[Need::Feature(Feature::Hibernate)],
        UP,
        Stop(StopMode::Hibernate),
        Power::Stopped,
    ),
    (
        "reboot",
        &[Need::Feature(Feature::Reboot)],
        UP,
        Reboot,
        Power::Running,
    ),
    ("terminate", &[], UP, Terminate, Power::Absent),
];

/// What happens to the first call.
enum Fate {
    Answered,
    Lost(Cut),
    LostWithManager,
}

pub(super) fn cases() -> Vec<Case> {
    let fates = [
        ("repeated", "three times", Fate::Answered),
        (
            "cut-at-once",
            "after a call that was given up at its first wait",
            Fate::Lost(Cut::AtOnce),
        ),
        (
            "cut-soon",
            "after a call that was given up a little later",
            Fate::Lost(Cut::Soon),
        ),
        (
            "cut-and-restart",
            "after a call that ended with the manager",
            Fate::LostWithManager,
        ),
    ];
    let mut cases = Vec::new();
    for (name, when, fate) in &fates {
        for (title, needs, path, verb, power) in LINES {
            let again = (Do(verb, 0), Is(power));
            let mut needs = [&[Need::Manager], needs].concat();
            let mut steps = path.to_vec();
            match fate {
                Fate::Answered => steps.extend([again, again]),
                Fate::Lost(cut) => steps.push((Lose(verb, 0, *cut), Fine)),
                Fate::LostWithManager => {
                    steps.extend([(Lose(verb, 0, Cut::Soon), Fine), (Restart, Fine)]);
                    needs.push(Need::Restart);
                }
            }
            steps.push(again);
            steps.push((Observe(&[0]), Is(power)));
            let left: &[u8] = if power == Power::Absent { &[] } else { &[0] };
            steps.push((Owned, Machines(left)));
            cases.push(Case {
                id: format!("{name}/{title}"),
                promise: format!("{title} {when} is one {title}"),
                needs,
                steps,
            });
        }
    }
    cases.push(Case {
        id: "repeated/launch-whose-answer-was-lost".into(),
        promise: "a launch is answered with the machine that is there, and its handle".into(),
        needs: vec![Need::Manager],
        steps: vec![
            (Do(Launch, 0), Is(Power::Running)),
            (Forget(0), Fine),
            (Do(Launch, 0), Is(Power::Running)),
            (Handle(0), Fine),
            (Owned, Machines(&[0])),
        ],
    });
    cases.push(Case {
        id: "repeated/terminate-of-a-launch-without-answer".into(),
        promise: "a machine whose launch was never answered is ended by its id alone".into(),
        needs: vec![Need::Manager],
        steps: vec![
            (Do(Launch, 0), Is(Power::Running)),
            (Forget(0), Fine),
            (Do(Terminate, 0), Is(Power::Absent)),
            (Owned, Machines(&[])),
        ],
    });
    cases
}
