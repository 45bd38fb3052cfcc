//! What an override of operations promises.

use orrery_contract::Kind;

use super::Row;
use crate::step::Act::{self, Call, CallDryRun, Pass, PassFailure, PassTogether};
use crate::step::Expect::{self, Fine, FineOr};
use crate::step::Need;

/// An override may refuse, with EC2's code, which the act checks.
const ANSWERED: Expect = FineOr(&[
    Kind::Invalid,
    Kind::NotFound,
    Kind::Conflict,
    Kind::Capacity,
    Kind::Limit,
    Kind::Unsupported,
    Kind::Denied,
    Kind::Unavailable,
    Kind::Other,
]);

pub(super) const CASES: &[Row] = &[
    (
        "override/rules",
        "rules name operations or prefixes of them, each once, and stay the same",
        &[],
        &[(Act::Rules, Fine)],
    ),
    (
        "override/pass",
        "a call that is let through is unchanged, and so is its answer",
        &[Need::Passed],
        &[(Pass, Fine), (Pass, Fine)],
    ),
    (
        "override/pass-failure",
        "a failure of a call that is let through keeps EC2's code",
        &[Need::Passed],
        &[(PassFailure, Fine)],
    ),
    (
        "override/pass-after-failure",
        "a failure leaves nothing behind",
        &[Need::Passed],
        &[(PassFailure, Fine), (Pass, Fine)],
    ),
    (
        "override/pass-together",
        "twenty calls are let through at the same time, each once",
        &[Need::Passed],
        &[(PassTogether(20), Fine)],
    ),
    (
        "override/without-parameters",
        "a call without parameters is answered with an object or EC2's code",
        &[],
        &[(Call("{}"), ANSWERED)],
    ),
    (
        "override/unknown-parameters",
        "parameters that the override does not know are no fault",
        &[],
        &[(
            Call(r#"{"ConformanceUnknown":[{"Deep":{"Deeper":[null,1.5,"\u00e9"]}}]}"#),
            ANSWERED,
        )],
    ),
    (
        "override/dry-run",
        "a dry run is answered with an object or EC2's code",
        &[],
        &[(CallDryRun, ANSWERED)],
    ),
    (
        "override/no-object",
        "parameters that are no JSON object are no panic",
        &[],
        &[(Call("[1]"), ANSWERED), (Call(""), ANSWERED)],
    ),
];
