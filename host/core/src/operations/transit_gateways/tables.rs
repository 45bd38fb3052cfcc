//! Route tables of transit gateways: create, delete, describe.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{describe::describes, required},
    resources::{Life, TransitGateway, TransitGatewayRouteTable, life::Phase},
    store::{Realm, Resource, Transaction, term},
    tags::{self, Tags},
};

use super::attachments;

/// Adds a table.
pub(super) fn insert(
    transaction: &mut Transaction<'_>,
    gateway: &Str,
    tags: Tags,
) -> Arc<TransitGatewayRouteTable> {
    let created = transaction.call.now;
    let make = |id| TransitGatewayRouteTable {
        id,
        gateway: gateway.clone(),
        propagations: Vec::new(),
        routes: Vec::new(),
        references: Vec::new(),
        created,
        life: Life::new(Phase::Pending, created),
        tags,
    };
    transaction.insert(make).1
}

/// The tables of a transit gateway that are there or coming.
pub(super) fn live(realm: &Realm, gateway: &str) -> Vec<u64> {
    let table = realm.table::<TransitGatewayRouteTable>();
    table
        .having(term("transit-gateway-id", gateway), None)
        .filter(|(_, table)| table.gateway == gateway && table.life.is_live())
        .map(|(ordinal, _)| ordinal)
        .collect()
}

/// The table with this id, which must not be on its way out.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `IncorrectState`.
pub(super) fn get<'r>(realm: &'r Realm, id: &str) -> Result<&'r TransitGatewayRouteTable> {
    let table = realm.get::<TransitGatewayRouteTable>(id)?;
    if table.life.is_live() {
        Ok(table)
    } else {
        Err(super::incorrect(id))
    }
}

/// The table with this id, in use, of this transit gateway.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `IncorrectState`, `InvalidParameterValue`.
pub(super) fn of_gateway<'r>(
    realm: &'r Realm,
    id: &str,
    gateway: &str,
) -> Result<&'r TransitGatewayRouteTable> {
    let table = available(realm, id)?;
    if table.gateway == gateway {
        return Ok(table);
    }
    Err(super::invalid(format!(
        "Transit Gateway Route Table {id} does not belong to Transit Gateway {gateway}."
    )))
}

/// The table with this id, which must be in use.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `IncorrectState`.
pub(super) fn available<'r>(realm: &'r Realm, id: &str) -> Result<&'r TransitGatewayRouteTable> {
    let table = get(realm, id)?;
    if table.life.phase == Phase::Available {
        Ok(table)
    } else {
        Err(super::incorrect(id))
    }
}

/// CreateTransitGatewayRouteTable.
///
/// # Errors
/// `InvalidTransitGatewayID.NotFound`, `IncorrectState`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateTransitGatewayRouteTableRequest,
) -> Result<shapes::CreateTransitGatewayRouteTableResult> {
    let kind = TransitGatewayRouteTable::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let id = required(&request.transit_gateway_id, "transitGatewayId")?;
    let gateway = super::available(transaction, id)?.id.clone();
    let table = insert(transaction, &gateway, tags);
    Ok(shapes::CreateTransitGatewayRouteTableResult {
        transit_gateway_route_table: Some(show(transaction, &table)),
    })
}

/// DeleteTransitGatewayRouteTable: what it was told is forgotten.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `IncorrectState` while attachments are associated
/// with it, or while it is a default.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteTransitGatewayRouteTableRequest,
) -> Result<shapes::DeleteTransitGatewayRouteTableResult> {
    let id = required(
        &request.transit_gateway_route_table_id,
        "transitGatewayRouteTableId",
    )?;
    let table = get(transaction, id)?;
    let refuse = |why: String| Err(Ec2Error::new(ErrorCode::IncorrectState, why));
    let associated: Vec<&str> = attachments::live(transaction, &table.gateway)
        .filter(|one| one.association.as_ref().is_some_and(|one| one.table == *id))
        .map(|one| one.id.as_str())
        .collect();
    if !associated.is_empty() {
        return refuse(format!(
            "{id} has non-deleted associations: {}.",
            associated.join(", ")
        ));
    }
    let gateway = transaction.get::<TransitGateway>(&table.gateway)?;
    if [&gateway.association_table, &gateway.propagation_table].contains(&&Some(id.clone())) {
        return refuse(format!(
            "{id} is a default route table of Transit Gateway {}.",
            gateway.id
        ));
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    let table = transaction.update::<TransitGatewayRouteTable>(id, |table| {
        table.life = life;
        table.propagations.clear();
    })?;
    Ok(shapes::DeleteTransitGatewayRouteTableResult {
        transit_gateway_route_table: Some(show(transaction, &table)),
    })
}

describes! {
    /// DescribeTransitGatewayRouteTables.
    describe: DescribeTransitGatewayRouteTablesRequest => DescribeTransitGatewayRouteTablesResult,
        TransitGatewayRouteTable, "DescribeTransitGatewayRouteTables",
        transit_gateway_route_table_ids, transit_gateway_route_tables, show;
}

fn show(realm: &Realm, table: &TransitGatewayRouteTable) -> shapes::TransitGatewayRouteTable {
    let (association, propagation) = table.is_default(realm);
    shapes::TransitGatewayRouteTable {
        transit_gateway_route_table_id: Some(table.id.clone()),
        transit_gateway_id: Some(table.gateway.clone()),
        state: Some(Str::from(table.life.state())),
        default_association_route_table: Some(association),
        default_propagation_route_table: Some(propagation),
        creation_time: Some(table.created),
        tags: Some(table.tags.shape().unwrap_or_default()),
    }
}
