//! The routes by which gateway endpoints are reached: one a table, to the prefix list
//! of the service.

use orrery_wire::Str;

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::prefix_lists::of_aws,
    resources::{
        RouteTable, VpcEndpoint,
        vpcs::{Destination, Route},
    },
    store::{Realm, Transaction, term},
};

use super::{offers::Offer, refuse};

fn table<'r>(realm: &'r Realm, id: &str) -> Result<&'r RouteTable> {
    let table = realm.get::<RouteTable>(id).map(|table| &**table);
    // Of endpoints EC2 spells the code in another way.
    table.map_err(|error| Ec2Error::new(ErrorCode::InvalidRouteTableIdNotFound, error.message))
}

fn prefix_list(realm: &Realm, offer: &Offer) -> Result<Str> {
    let service = offer.name.rsplit('.').next().unwrap_or_default();
    let list = of_aws::of_service(realm, service);
    list.map(|list| list.id.clone())
        .ok_or_else(|| refuse(format!("The service {} has no prefix list.", offer.name)))
}

/// Whether the tables are the VPC's and have no such route yet.
pub(super) fn check(realm: &Realm, vpc: &Str, tables: &[Str], offer: &Offer) -> Result<()> {
    for id in tables {
        let table = table(realm, id)?;
        if table.vpc != *vpc {
            return Err(refuse(format!(
                "Route table {id} and VPC {vpc} belong to different networks."
            )));
        }
        let list = prefix_list(realm, offer)?;
        let destination = Destination::PrefixList(list.clone());
        if table
            .routes
            .iter()
            .any(|route| route.destination == destination)
        {
            return Err(Ec2Error::new(
                ErrorCode::RouteAlreadyExists,
                format!(
                    "route table {id} already has a route with destination-prefix-list-id {list}"
                ),
            ));
        }
    }
    Ok(())
}

/// Adds the route of an endpoint to tables that have been checked.
pub(super) fn add(
    transaction: &mut Transaction<'_>,
    endpoint: &Str,
    tables: &[Str],
    offer: &Offer,
) -> Result<()> {
    for id in tables {
        let route = Route {
            destination: Destination::PrefixList(prefix_list(transaction, offer)?),
            gateway: endpoint.clone(),
        };
        transaction.update::<RouteTable>(id, |table| table.routes.push(route))?;
    }
    transaction.update::<VpcEndpoint>(endpoint, |endpoint| {
        endpoint.route_tables.extend_from_slice(tables);
    })?;
    Ok(())
}

/// Takes the route of an endpoint away from tables.
pub(super) fn remove(
    transaction: &mut Transaction<'_>,
    endpoint: &Str,
    tables: &[Str],
) -> Result<()> {
    for id in tables {
        // A table that is gone has no routes either.
        if let Ok(ordinal) = transaction.ordinal::<RouteTable>(id) {
            transaction.update_at::<RouteTable>(ordinal, |table| {
                table.routes.retain(|route| route.gateway != *endpoint);
            });
        }
    }
    transaction.update::<VpcEndpoint>(endpoint, |endpoint| {
        endpoint
            .route_tables
            .retain(|table| !tables.contains(table));
    })?;
    Ok(())
}

/// A route table is going: endpoints know of it no longer.
pub(crate) fn forget_table(transaction: &mut Transaction<'_>, vpc: &str, table: &Str) {
    let endpoints = transaction.table::<VpcEndpoint>();
    let known: Vec<u64> = endpoints
        .having(term("vpc-id", vpc), None)
        .filter(|(_, endpoint)| endpoint.route_tables.contains(table))
        .map(|(ordinal, _)| ordinal)
        .collect();
    for endpoint in known {
        transaction.update_at::<VpcEndpoint>(endpoint, |endpoint| {
            endpoint.route_tables.retain(|one| one != table);
        });
    }
}
