//! Which VPCs reach each other over peering connections, for managers that have real networks.
//!
//! As on AWS a connection alone leads nowhere: both VPCs need a route to it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use orrery_core::resources::peering::{Holder, Side, Status};
use orrery_core::resources::{RouteTable, VpcPeeringConnection};
use orrery_core::store::{Commit, Kind};
use orrery_core::{Realm, RealmKey};

/// Whether a commit may have changed who reaches whom.
pub(super) fn concerns(commit: &Commit) -> bool {
    let kinds = [Kind::VpcPeeringConnection, Kind::RouteTable];
    let mut changes = commit.parts.iter().flat_map(|part| &part.changes);
    changes.any(|change| kinds.contains(&change.kind))
}

/// All VPCs that reach each other, by their ids.
pub(super) fn of(realms: &[Arc<Realm>]) -> BTreeSet<(String, String)> {
    let by_key: BTreeMap<&RealmKey, &Realm> =
        realms.iter().map(|realm| (&realm.key, &**realm)).collect();
    let mut pairs = BTreeSet::new();
    for realm in realms {
        for connection in realm.table::<VpcPeeringConnection>().values() {
            // The accepter's realm has the same connection as the requester's.
            if connection.holder == Holder::Accepter || !is_up(connection) {
                continue;
            }
            let leads = |side: &Side| {
                let of = by_key.get(side.realm(realm));
                of.is_some_and(|of| has_route(of, &side.vpc, &connection.id))
            };
            let (one, other) = (&connection.requester, &connection.accepter);
            if leads(one) && leads(other) {
                pairs.insert((one.vpc.to_string(), other.vpc.to_string()));
            }
        }
    }
    pairs
}

/// What provisions is active in a moment, without another commit.
fn is_up(connection: &VpcPeeringConnection) -> bool {
    matches!(connection.status, Status::Provisioning | Status::Active)
}

fn has_route(realm: &Realm, vpc: &str, connection: &str) -> bool {
    let mut tables = realm.table::<RouteTable>().values();
    tables.any(|table| {
        table.vpc == vpc && table.routes.iter().any(|route| route.gateway == connection)
    })
}
