//! Routes that somebody makes: create, replace, delete.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Block,
    operations::required,
    resources::{
        TransitGatewayAttachment, TransitGatewayRouteTable, transit_gateways::TransitRoute,
    },
    store::{Realm, Transaction},
};

use super::{attachments, search, tables};

/// CreateTransitGatewayRoute.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidTransitGatewayAttachmentID.NotFound`,
/// `IncorrectState`, `InvalidParameterValue`, `InvalidParameterCombination`,
/// `MissingParameter`, `RouteAlreadyExists`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateTransitGatewayRouteRequest,
) -> Result<shapes::CreateTransitGatewayRouteResult> {
    let wanted = Wanted {
        table: &request.transit_gateway_route_table_id,
        destination: &request.destination_cidr_block,
        attachment: &request.transit_gateway_attachment_id,
        blackhole: request.blackhole,
    };
    let (table, route) = wanted.route(transaction)?;
    let known = tables::available(transaction, &table)?;
    if known
        .routes
        .iter()
        .any(|known| known.destination == route.destination)
    {
        return Err(Ec2Error::new(
            ErrorCode::RouteAlreadyExists,
            format!(
                "Route {} already exists in Transit Gateway Route Table {table}.",
                route.destination
            ),
        ));
    }
    let made = route.clone();
    transaction.update::<TransitGatewayRouteTable>(&table, |table| table.routes.push(made))?;
    Ok(shapes::CreateTransitGatewayRouteResult {
        route: Some(search::made(transaction, &route)),
    })
}

/// ReplaceTransitGatewayRoute.
///
/// # Errors
/// As for [`create`], and `InvalidRoute.NotFound`.
pub fn replace(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReplaceTransitGatewayRouteRequest,
) -> Result<shapes::ReplaceTransitGatewayRouteResult> {
    let wanted = Wanted {
        table: &request.transit_gateway_route_table_id,
        destination: &request.destination_cidr_block,
        attachment: &request.transit_gateway_attachment_id,
        blackhole: request.blackhole,
    };
    let (table, route) = wanted.route(transaction)?;
    let at = position(transaction, &table, route.destination)?;
    let made = route.clone();
    transaction.update::<TransitGatewayRouteTable>(&table, |table| table.routes[at] = made)?;
    Ok(shapes::ReplaceTransitGatewayRouteResult {
        route: Some(search::made(transaction, &route)),
    })
}

/// DeleteTransitGatewayRoute.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidParameterValue`, `InvalidRoute.NotFound`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteTransitGatewayRouteRequest,
) -> Result<shapes::DeleteTransitGatewayRouteResult> {
    let table = required(
        &request.transit_gateway_route_table_id,
        "transitGatewayRouteTableId",
    )?;
    tables::get(transaction, table)?;
    let destination = destination(&request.destination_cidr_block)?;
    let at = position(transaction, table, destination)?;
    let route = tables::get(transaction, table)?.routes[at].clone();
    transaction.update::<TransitGatewayRouteTable>(table, |table| {
        table.routes.remove(at);
    })?;
    let mut shown = search::made(transaction, &route);
    shown.state = Some(text!("deleted"));
    Ok(shapes::DeleteTransitGatewayRouteResult { route: Some(shown) })
}

fn destination(given: &Option<Str>) -> Result<Block> {
    let given = required(given, "destinationCidrBlock")?;
    given.parse().map_err(|_| {
        super::invalid(format!(
            "Value ({given}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block."
        ))
    })
}

fn position(realm: &Realm, table: &str, destination: Block) -> Result<usize> {
    let routes = &tables::get(realm, table)?.routes;
    let at = routes
        .iter()
        .position(|route| route.destination == destination);
    at.ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::InvalidRouteNotFound,
            format!("Route {destination} does not exist in Transit Gateway Route Table {table}."),
        )
    })
}

struct Wanted<'a> {
    table: &'a Option<Str>,
    destination: &'a Option<Str>,
    attachment: &'a Option<Str>,
    blackhole: Option<bool>,
}

impl Wanted<'_> {
    fn route(&self, realm: &Realm) -> Result<(Str, TransitRoute)> {
        let table = required(self.table, "transitGatewayRouteTableId")?;
        let gateway = &tables::get(realm, table)?.gateway;
        let destination = destination(self.destination)?;
        let attachment = target(realm, gateway, self.attachment.as_ref(), self.blackhole)?;
        let route = TransitRoute {
            destination,
            attachment,
        };
        Ok((table.clone(), route))
    }
}

/// Where traffic is to go: to an attachment of the transit gateway, or nowhere.
pub(super) fn target(
    realm: &Realm,
    gateway: &str,
    attachment: Option<&Str>,
    blackhole: Option<bool>,
) -> Result<Option<Str>> {
    match (attachment, blackhole == Some(true)) {
        (Some(_), true) => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameters Blackhole and TransitGatewayAttachmentId cannot be used together",
        )),
        (None, false) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter TransitGatewayAttachmentId or Blackhole",
        )),
        (None, true) => Ok(None),
        (Some(id), false) => {
            let owner = &realm.get::<TransitGatewayAttachment>(id)?.gateway;
            attachments::available(realm, id)?;
            if owner != gateway {
                return Err(super::invalid(format!(
                    "Transit Gateway Attachment {id} does not belong to Transit Gateway {gateway}."
                )));
            }
            Ok(Some(id.clone()))
        }
    }
}
