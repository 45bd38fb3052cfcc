//! Optional interfaces: each is tested where it is exported.

use orrery_contract::vm::volumes::VolumePower as V;
use orrery_contract::{Kind, Power};

use super::Row;
use crate::step::Act::{
    Apply, Associate, AttachNic, AttachVolume, Capture, CheckConfig, CreateVolume, DeleteVolume,
    Describe, DetachNic, DetachVolume, Disassociate, Do, Ensure, ForgetSnapshot, From, GrowVolume,
    Observe, ObserveVolumes, Output, PollImage, Probe, RemoveImage, RemoveSubnet, Restart,
    Screenshot, Snapshot, With,
};
use crate::step::Expect::{Fails, Fine, FineOr, Is, Volumes};
use crate::step::Verb::{Launch, Terminate};
use crate::step::{Need, REFUSALS, Rules, Step};

const UP: Step = (Do(Launch, 0), Is(Power::Running));
const STILL_UP: Step = (Observe(&[0]), Is(Power::Running));
const NOT_FOUND: &[Kind] = &[Kind::NotFound];
const AVAILABLE: &[V] = &[V::Available];
const ATTACHED: &[V] = &[V::Attached];
const ABSENT: &[V] = &[V::Absent];

pub(super) const INTERFACES: &[(Need, &[Row])] = &[
    (Need::Volumes, VOLUMES),
    (Need::Imaging, IMAGING),
    (Need::Console, CONSOLE),
    (Need::Firewall, FIREWALL),
    (Need::Networks, NETWORKS),
    (Need::Interfaces, NICS),
    (Need::Addresses, ADDRESSES),
];

pub(super) const DESCRIPTOR: &[Row] = &[
    (
        "descriptor/describe",
        "the plugin says the same of itself at each call",
        &[],
        &[(Describe, Fine)],
    ),
    (
        "descriptor/no-config",
        "an empty configuration is judged",
        &[],
        &[(CheckConfig("{}"), Fine)],
    ),
    (
        "descriptor/no-json",
        "a configuration that is no JSON is judged or invalid",
        &[],
        &[(CheckConfig("{\"unterminated"), FineOr(&[Kind::Invalid]))],
    ),
    (
        "descriptor/strange-config",
        "a configuration of the wrong kind is judged or invalid",
        &[],
        &[(
            CheckConfig("[null, 1e400, \"\\ud83e\\udd80\"]"),
            FineOr(&[Kind::Invalid]),
        )],
    ),
    (
        "descriptor/probe",
        "the plugin says whether it could work",
        &[],
        &[(Probe, Fine), (Probe, Fine)],
    ),
];

const VOLUMES: &[Row] = &[
    (
        "volumes/create",
        "a volume is made and available",
        &[],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (ObserveVolumes(&[0]), Volumes(AVAILABLE)),
        ],
    ),
    (
        "volumes/create-repeated",
        "a volume that is there is answered as it is",
        &[],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (CreateVolume(0), Volumes(AVAILABLE)),
        ],
    ),
    (
        "volumes/create-while-attached",
        "a repeated create leaves a volume attached",
        &[],
        &[
            UP,
            (CreateVolume(0), Volumes(AVAILABLE)),
            (AttachVolume(0, 0), Volumes(ATTACHED)),
            (CreateVolume(0), Volumes(ATTACHED)),
        ],
    ),
    (
        "volumes/delete",
        "a volume is deleted, and deleted again",
        &[],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (DeleteVolume(0), Volumes(ABSENT)),
            (ObserveVolumes(&[0]), Volumes(ABSENT)),
            (DeleteVolume(0), Volumes(ABSENT)),
        ],
    ),
    (
        "volumes/delete-unknown",
        "delete of what never was succeeds",
        &[],
        &[(DeleteVolume(0), Volumes(ABSENT))],
    ),
    (
        "volumes/observe",
        "observations come in the order of the targets, duplicates and strangers too",
        &[],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (CreateVolume(1), Volumes(AVAILABLE)),
            (
                ObserveVolumes(&[1, 2, 0, 1]),
                Volumes(&[V::Available, V::Absent, V::Available, V::Available]),
            ),
            (ObserveVolumes(&[]), Volumes(&[])),
        ],
    ),
    (
        "volumes/grow",
        "a volume gets the size that it is given",
        &[],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (GrowVolume(0), Volumes(AVAILABLE)),
            (GrowVolume(0), Volumes(AVAILABLE)),
            (ObserveVolumes(&[0]), Volumes(AVAILABLE)),
        ],
    ),
    (
        "volumes/grow-unknown",
        "a volume that never was gets no size",
        &[],
        &[(GrowVolume(0), Fails(NOT_FOUND))],
    ),
    (
        "volumes/attach",
        "a volume is put into a machine, and put there again",
        &[],
        &[
            UP,
            (CreateVolume(0), Volumes(AVAILABLE)),
            (AttachVolume(0, 0), Volumes(ATTACHED)),
            (AttachVolume(0, 0), Volumes(ATTACHED)),
            (ObserveVolumes(&[0]), Volumes(ATTACHED)),
            STILL_UP,
        ],
    ),
    (
        "volumes/attach-to-unknown",
        "a volume is put into no machine that never was",
        &[],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (AttachVolume(7, 0), Fails(NOT_FOUND)),
            (ObserveVolumes(&[0]), Volumes(AVAILABLE)),
        ],
    ),
    (
        "volumes/attach-unknown",
        "a volume that never was is put into no machine",
        &[],
        &[UP, (AttachVolume(0, 7), Fails(NOT_FOUND)), STILL_UP],
    ),
    (
        "volumes/detach",
        "a volume is taken out, is available, and is taken out again",
        &[],
        &[
            UP,
            (CreateVolume(0), Volumes(AVAILABLE)),
            (AttachVolume(0, 0), Volumes(ATTACHED)),
            (DetachVolume(0, 0, false), Volumes(AVAILABLE)),
            (DetachVolume(0, 0, false), Volumes(AVAILABLE)),
            STILL_UP,
        ],
    ),
    (
        "volumes/detach-by-force",
        "a volume is taken out by force and goes back in",
        &[],
        &[
            UP,
            (CreateVolume(0), Volumes(AVAILABLE)),
            (AttachVolume(0, 0), Volumes(ATTACHED)),
            (DetachVolume(0, 0, true), Volumes(AVAILABLE)),
            (AttachVolume(0, 0), Volumes(ATTACHED)),
        ],
    ),
    (
        "volumes/outlive-machines",
        "a volume of its own stays when its machine ends",
        &[],
        &[
            UP,
            (CreateVolume(0), Volumes(AVAILABLE)),
            (AttachVolume(0, 0), Volumes(ATTACHED)),
            (Do(Terminate, 0), Is(Power::Absent)),
            (ObserveVolumes(&[0]), Volumes(AVAILABLE)),
        ],
    ),
    (
        "volumes/of-a-launch",
        "a disk that a machine was launched with is a volume in it, and stays when that ends",
        &[],
        &[
            (With(0, 0), Fine),
            UP,
            (CreateVolume(0), Volumes(ATTACHED)),
            (ObserveVolumes(&[0]), Volumes(ATTACHED)),
            (Do(Terminate, 0), Is(Power::Absent)),
            (ObserveVolumes(&[0]), Volumes(AVAILABLE)),
            (DeleteVolume(0), Volumes(ABSENT)),
        ],
    ),
    (
        "volumes/restart",
        "volumes are found by a manager made anew",
        &[Need::Restart],
        &[
            UP,
            (CreateVolume(0), Volumes(AVAILABLE)),
            (CreateVolume(1), Volumes(AVAILABLE)),
            (AttachVolume(0, 1), Volumes(ATTACHED)),
            (Restart, Fine),
            (
                ObserveVolumes(&[0, 1, 2]),
                Volumes(&[V::Available, V::Attached, V::Absent]),
            ),
        ],
    ),
];

const IMAGING: &[Row] = &[
    (
        "imaging/capture",
        "an image is made of a machine, which runs on",
        &[],
        &[UP, (Capture(0, 0), Fine), (PollImage(0), Fine), STILL_UP],
    ),
    (
        "imaging/capture-repeated",
        "an image that is there is answered",
        &[],
        &[UP, (Capture(0, 0), Fine), (Capture(0, 0), Fine)],
    ),
    (
        "imaging/launch",
        "a machine is launched from an image that was made",
        &[],
        &[
            UP,
            (Capture(0, 0), Fine),
            (From(1, 0), Fine),
            (Do(Launch, 1), Is(Power::Running)),
        ],
    ),
    (
        "imaging/capture-unknown",
        "no image is made of a machine that never was",
        &[],
        &[
            (Capture(7, 0), Fails(NOT_FOUND)),
            (PollImage(0), Fails(NOT_FOUND)),
        ],
    ),
    (
        "imaging/poll-unknown",
        "an image that never was is not found",
        &[],
        &[(PollImage(0), Fails(NOT_FOUND))],
    ),
    (
        "imaging/remove",
        "an image is forgotten, and forgotten again",
        &[],
        &[
            UP,
            (Capture(0, 0), Fine),
            (RemoveImage(0), Fine),
            (PollImage(0), Fails(NOT_FOUND)),
            (RemoveImage(0), Fine),
        ],
    ),
    (
        "imaging/restart",
        "an image is found by a manager made anew",
        &[Need::Restart],
        &[
            UP,
            (Capture(0, 0), Fine),
            (Restart, Fine),
            (PollImage(0), Fine),
        ],
    ),
    (
        "imaging/snapshot",
        "a volume's content is taken, and asked for again",
        &[Need::Volumes],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (Snapshot(0, 0), Fine),
            (Snapshot(0, 0), Fine),
            (ObserveVolumes(&[0]), Volumes(AVAILABLE)),
        ],
    ),
    (
        "imaging/forget",
        "a snapshot is forgotten, and forgotten again",
        &[Need::Volumes],
        &[
            (CreateVolume(0), Volumes(AVAILABLE)),
            (Snapshot(0, 0), Fine),
            (ForgetSnapshot(0), Fine),
            (ForgetSnapshot(0), Fine),
        ],
    ),
];

const CONSOLE: &[Row] = &[
    (
        "console/output",
        "the console's end is no longer than it may be",
        &[],
        &[
            UP,
            (Output(0, 65_536), Fine),
            (Output(0, 16), Fine),
            (Output(0, 0), Fine),
        ],
    ),
    (
        "console/output-unknown",
        "a machine that never was has no console",
        &[],
        &[(Output(0, 65_536), Fails(NOT_FOUND))],
    ),
    (
        "console/screenshot",
        "the screen is a JPEG, where there is one",
        &[],
        &[UP, (Screenshot(0), FineOr(REFUSALS))],
    ),
    (
        "console/screenshot-unknown",
        "a machine that never was has no screen",
        &[],
        &[(Screenshot(0), Fails(&[Kind::NotFound, Kind::Unsupported]))],
    ),
];

const FIREWALL: &[Row] = &[
    (
        "firewall/apply",
        "rules of each kind are applied, and applied again",
        &[],
        &[
            UP,
            (Apply(0, Rules::EachKind), Fine),
            (Apply(0, Rules::EachKind), Fine),
            STILL_UP,
        ],
    ),
    (
        "firewall/none",
        "no rule at all closes the machine",
        &[],
        &[UP, (Apply(0, Rules::Closed), Fine), STILL_UP],
    ),
    (
        "firewall/changes",
        "rules take the place of those before",
        &[],
        &[
            UP,
            (Apply(0, Rules::Open), Fine),
            (Apply(0, Rules::Closed), Fine),
            (Apply(0, Rules::Open), Fine),
            STILL_UP,
        ],
    ),
    (
        "firewall/unknown",
        "a machine that never was has no rules",
        &[],
        &[(Apply(0, Rules::Open), Fails(NOT_FOUND))],
    ),
];

const NETWORKS: &[Row] = &[
    (
        "networks/ensure",
        "a network is made, and made again",
        &[],
        &[(Ensure(0, true), Fine), (Ensure(0, true), Fine)],
    ),
    (
        "networks/change",
        "a network is made to be like it is described",
        &[],
        &[(Ensure(0, true), Fine), (Ensure(0, false), Fine)],
    ),
    (
        "networks/two",
        "two networks of a VPC are there at the same time",
        &[],
        &[
            (Ensure(0, true), Fine),
            (Ensure(1, false), Fine),
            (RemoveSubnet(0), Fine),
            (Ensure(1, false), Fine),
        ],
    ),
    (
        "networks/remove",
        "a network is removed, and removed again",
        &[],
        &[
            (Ensure(0, true), Fine),
            (RemoveSubnet(0), Fine),
            (RemoveSubnet(0), Fine),
            (Ensure(0, true), Fine),
        ],
    ),
    (
        "networks/remove-unknown",
        "removal of what never was succeeds",
        &[],
        &[(RemoveSubnet(1), Fine)],
    ),
];

const NICS: &[Row] = &[
    (
        "interfaces/attach",
        "an interface is put into a machine, and put there again",
        &[],
        &[
            UP,
            (AttachNic(0, 1), Is(Power::Running)),
            (AttachNic(0, 1), Is(Power::Running)),
            STILL_UP,
        ],
    ),
    (
        "interfaces/detach",
        "an interface is taken out, taken out again, and goes back in",
        &[],
        &[
            UP,
            (AttachNic(0, 1), Is(Power::Running)),
            (DetachNic(0, 1, false), Is(Power::Running)),
            (DetachNic(0, 1, false), Is(Power::Running)),
            (AttachNic(0, 1), Is(Power::Running)),
        ],
    ),
    (
        "interfaces/detach-by-force",
        "an interface is taken out by force",
        &[],
        &[
            UP,
            (AttachNic(0, 1), Is(Power::Running)),
            (DetachNic(0, 1, true), Is(Power::Running)),
            STILL_UP,
        ],
    ),
    (
        "interfaces/unknown",
        "a machine that never was takes no interface",
        &[],
        &[(AttachNic(0, 1), Fails(NOT_FOUND))],
    ),
];

const ADDRESSES: &[Row] = &[
    (
        "addresses/associate",
        "a public address leads to the machine, and is asked for again",
        &[],
        &[UP, (Associate(0), Fine), (Associate(0), Fine), STILL_UP],
    ),
    (
        "addresses/disassociate",
        "it is undone, undone again, and done anew",
        &[],
        &[
            UP,
            (Associate(0), Fine),
            (Disassociate(0), Fine),
            (Disassociate(0), Fine),
            (Associate(0), Fine),
        ],
    ),
    (
        "addresses/disassociate-unknown",
        "what never led to the machine is undone",
        &[],
        &[UP, (Disassociate(0), Fine), STILL_UP],
    ),
    (
        "addresses/unknown",
        "no address leads to a machine that never was",
        &[],
        &[(Associate(0), Fails(NOT_FOUND))],
    ),
];
