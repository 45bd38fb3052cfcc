//! Placement groups. Their names are unique, and most calls go by name.

use orrery_wire::Str;
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    catalogue::regions,
    filters::Values,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// A placement group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlacementGroup {
    /// `pg-…`
    pub id: Str,
    /// Unique name.
    pub name: Str,
    /// `cluster`, `spread`, `partition` or `precision-time`.
    pub strategy: Str,
    /// How many partitions there are, where the strategy has any.
    pub partitions: Option<i32>,
    /// `host` or `rack`, where the strategy spreads.
    pub spread_level: Option<Str>,
    /// Tags.
    pub tags: Tags,
}

impl PlacementGroup {
    /// The group with this name.
    pub fn named<'r>(realm: &'r Realm, name: &str) -> Option<(u64, &'r Self)> {
        let table = realm.table::<Self>();
        let mut candidates = table.having(term("group-name", name), None);
        let (ordinal, group) = candidates.find(|(_, group)| group.name == name)?;
        Some((ordinal, &**group))
    }

    /// The group's ARN, which has its name.
    pub fn arn(&self, realm: &Realm) -> Str {
        let (account, region) = (&realm.key.account, &realm.key.region);
        let partition = regions::partition(region);
        Str::from(format!(
            "arn:{partition}:ec2:{region}:{account}:placement-group/{}",
            self.name
        ))
    }
}

impl Resource for PlacementGroup {
    const PREFIX: &'static str = "pg-";
    const TYPE: &'static str = "placement-group";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidPlacementGroupUnknown;
    const NOUN: &'static str = "Placement Group";
    const INDEXED: &'static [&'static str] = &["group-name"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("group-name", &self.name));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "group-name" => values.is(&self.name),
            "group-arn" => values.is(&self.arn(realm)),
            "spread-level" => values.maybe(self.spread_level.as_ref()),
            "state" => values.is("available"),
            "strategy" => values.is(&self.strategy),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        Ec2Error::new(
            Self::NOT_FOUND,
            format!("The Placement Group '{}' is unknown.", ids.join(", ")),
        )
    }
}
