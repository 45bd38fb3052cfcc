//! What is promised, as tables. A case's machines are numbered from 0.

mod life;
mod machines;
mod metadata;
mod operation;
mod optional;
mod repeats;
mod restart;

use crate::step::{Case, Need, Step};

/// A line of a table: id, promise, needs, steps.
type Row = (&'static str, &'static str, &'static [Need], &'static [Step]);

/// Every case, in the order in which they are run.
pub fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    add(&mut cases, &[Need::Descriptor], optional::DESCRIPTOR);
    add(&mut cases, &[Need::Manager], machines::FACTS);
    cases.extend(life::cases());
    cases.extend(repeats::cases());
    for table in [
        machines::LOOKS,
        machines::APART,
        machines::MANY,
        machines::HANDLES,
    ] {
        add(&mut cases, &[Need::Manager], table);
    }
    cases.extend(machines::specs());
    add(&mut cases, &[Need::Manager, Need::Restart], restart::CASES);
    for (need, table) in optional::INTERFACES {
        add(&mut cases, &[Need::Manager, *need], table);
    }
    add(&mut cases, &[Need::Category], metadata::CASES);
    add(&mut cases, &[Need::Handler], operation::CASES);
    cases
}

fn add(cases: &mut Vec<Case>, common: &[Need], rows: &[Row]) {
    cases.extend(rows.iter().map(|(id, promise, needs, steps)| Case {
        id: (*id).into(),
        promise: (*promise).into(),
        needs: [common, needs].concat(),
        steps: steps.to_vec(),
    }));
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_case_has_an_id_a_promise_and_steps_of_its_own() {
        let cases = all();
        let ids: HashSet<_> = cases.iter().map(|case| &case.id).collect();
        assert_eq!(ids.len(), cases.len());
        for case in &cases {
            assert!(
                case.id.contains('/') && !case.promise.is_empty(),
                "{}",
                case.id
            );
            assert!(
                !case.steps.is_empty() && !case.needs.is_empty(),
                "{}",
                case.id
            );
        }
    }
}
