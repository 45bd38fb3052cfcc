//! What a metadata category promises.

use orrery_contract::Kind;

use super::Row;
use crate::step::Act::{Mounts, Read, ReadElsewhere, Walk, WalkAsAnother, WalkTogether, WalkTwice};
use crate::step::Expect::{Fine, FineOr};

/// A failure is answered as absence, so it is as good.
const NOTHING: crate::step::Expect = FineOr(&[Kind::NotFound, Kind::Invalid]);

pub(super) const CASES: &[Row] = &[
    (
        "metadata/mounts",
        "mounts are well-formed paths, each once, and the same at each call",
        &[],
        &[(Mounts, Fine)],
    ),
    (
        "metadata/walk",
        "what is listed is there: files as files, directories as directories",
        &[],
        &[(Walk, Fine)],
    ),
    (
        "metadata/stable",
        "an instance that does not change reads the same twice",
        &[],
        &[(WalkTwice, Fine)],
    ),
    (
        "metadata/another",
        "an instance without tags, of which little is known, is answered too",
        &[],
        &[(WalkAsAnother, Fine), (Walk, Fine)],
    ),
    (
        "metadata/together",
        "twenty machines read at the same time",
        &[],
        &[(WalkTogether(20), Fine)],
    ),
    (
        "metadata/unknown",
        "a path that nobody listed is missing",
        &[],
        &[(Read("conformance/no-such-path"), NOTHING)],
    ),
    (
        "metadata/upwards",
        "there is no way out of the mount",
        &[],
        &[
            (Read("../../meta-data/instance-id"), NOTHING),
            (Read(".."), NOTHING),
        ],
    ),
    (
        "metadata/strange",
        "a strange path is missing",
        &[],
        &[
            (Read("/"), NOTHING),
            (Read("//no"), NOTHING),
            (Read("%2e%2e/\u{1f980}"), NOTHING),
            (Read("a\0b"), NOTHING),
        ],
    ),
    (
        "metadata/elsewhere",
        "a mount of somebody else is missing",
        &[],
        &[(ReadElsewhere, NOTHING)],
    ),
];
