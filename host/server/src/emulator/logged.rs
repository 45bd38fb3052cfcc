//! What people read in the log of the machines: one line for all instances that came to
//! a state at once, however many they are.

use std::collections::BTreeMap;

use orrery_compute::Stray;
use orrery_core::operations::instances::machines::Observation;
use orrery_core::resources::Instance;
use orrery_core::resources::instances::State;
use orrery_core::{Ec2Error, Realm, RealmKey};

/// How many instances a line names.
const NAMED: usize = 3;

/// Instances that are in another state now.
pub(super) fn changed<T: AsRef<str>>(key: &RealmKey, changed: &[(T, State)]) {
    let mut by_state: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, state) in changed {
        by_state.entry(state.name()).or_default().push(id.as_ref());
    }
    for (state, instances) in by_state {
        tracing::info!(
            state,
            instances = named(&instances),
            account = %key.account,
            region = %key.region,
            "instances changed state"
        );
    }
}

/// What VM managers saw could not be written down.
pub(super) fn refused(realm: Option<&Realm>, key: &RealmKey, seen: &[Observation], why: &Ec2Error) {
    let table = realm.map(Realm::table::<Instance>);
    let instances: Vec<&str> = table
        .iter()
        .flat_map(|table| seen.iter().filter_map(|one| table.at(one.instance)))
        .map(|instance| instance.id.as_str())
        .collect();
    tracing::error!(
        error = %why,
        instances = named(&instances),
        account = %key.account,
        region = %key.region,
        "what VM managers observed was refused"
    );
}

/// Machines of earlier runs that nobody knows.
pub(super) fn strangers(all: &[Stray]) {
    let ids = all.iter().map(|it| it.machine.instance_id.as_str());
    let ids: Vec<_> = ids.collect();
    if !ids.is_empty() {
        tracing::warn!(
            instances = named(&ids),
            "machines of an earlier run are left; 'orrery cleanup' removes them"
        );
    }
}

fn named(ids: &[&str]) -> String {
    let some = ids
        .iter()
        .take(NAMED)
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    match ids.len().saturating_sub(NAMED) {
        0 => some,
        more => format!("{some} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_line_names_a_few_and_counts_the_others() {
        for (ids, expect) in [
            (&["i-1"][..], "i-1"),
            (&["i-1", "i-2", "i-3"], "i-1 i-2 i-3"),
            (
                &["i-1", "i-2", "i-3", "i-4", "i-5"],
                "i-1 i-2 i-3 and 2 more",
            ),
        ] {
            assert_eq!(named(ids), expect);
        }
    }
}
