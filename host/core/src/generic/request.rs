//! A request as the family's records would have it: members by the records' names,
//! apart from what steers the call.

use orrery_wire::{Shape, json, shape::FieldRef, shapes};
use serde_json::Value as Json;

use super::{Members, Row, Step, values};

/// What requests have besides what they say of records.
const APART: [&str; 8] = [
    "DryRun",
    "ClientToken",
    "TagSpecifications",
    "PoolTagSpecifications",
    "Filters",
    "Filter",
    "MaxResults",
    "NextToken",
];

/// A request as the family's records would have it.
pub struct Asked {
    /// Every member, renamed.
    pub all: Members,
    /// What it says of records.
    pub members: Members,
}

impl Asked {
    /// Reads a request by its operation's line.
    pub fn of(row: &Row, request: &dyn Shape) -> Self {
        let mut all = match json::encode(request) {
            Json::Object(members) => members,
            _ => Members::new(),
        };
        let mut moved = Vec::new();
        for step in row.steps {
            if let Step::Copy(from, to) = step
                && let Some(value) = values::take(&mut all, from)
            {
                moved.push((*to, value));
            }
        }
        for (to, value) in moved {
            values::put(&mut all, to, value);
        }
        let mut members = all.clone();
        for step in row.steps {
            if let Step::Drop(name)
            | Step::Add(name, _)
            | Step::Take(name, _)
            | Step::Forget(name)
            | Step::Wide(name)
            | Step::Since(name, _)
            | Step::Until(name, _) = step
            {
                values::take(&mut members, name);
            }
        }
        members.retain(|name, _| !APART.contains(&name.as_str()));
        Self { all, members }
    }
}

/// The filters of a request.
pub fn filters_of(request: &dyn Shape) -> Vec<shapes::Filter> {
    let def = request.def();
    let Some(at) = def.member("Filters").or_else(|| def.member("Filter")) else {
        return Vec::new();
    };
    let FieldRef::Structs(slot) = request.field_ref(at) else {
        return Vec::new();
    };
    (0..slot.count().unwrap_or(0))
        .filter_map(|i| slot.get(i)?.downcast_ref::<shapes::Filter>().cloned())
        .collect()
}
