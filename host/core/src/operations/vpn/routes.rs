//! CreateVpnConnectionRoute, DeleteVpnConnectionRoute.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Block,
    operations::required,
    resources::{Life, VpnConnection, life::Phase, vpn::VpnRoute},
    store::Transaction,
};

use super::connections;

fn destination(given: &Option<Str>) -> Result<Block> {
    let given = required(given, "destinationCidrBlock")?;
    given.parse().map_err(|_| {
        super::invalid(format!(
            "Value ({given}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block."
        ))
    })
}

/// CreateVpnConnectionRoute: only where routes are made by hand.
///
/// # Errors
/// `InvalidVpnConnectionID.NotFound`, `InvalidVpnConnection.InvalidState`,
/// `InvalidVpnConnection.InvalidType`, `InvalidParameterValue`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpnConnectionRouteRequest,
) -> Result<shapes::Empty> {
    let destination = destination(&request.destination_cidr_block)?;
    let id = required(&request.vpn_connection_id, "vpnConnectionId")?;
    let connection = connections::available(transaction, id)?;
    if !connection.options.static_only {
        return Err(Ec2Error::new(
            ErrorCode::InvalidVpnConnectionInvalidType,
            "The specified VPN connection does not support static routes.",
        ));
    }
    if connection.destinations().any(|known| known == destination) {
        return Ok(shapes::Empty::default());
    }
    let life = Life::new(Phase::Pending, transaction.call.now);
    transaction.update::<VpnConnection>(id, |connection| {
        connection
            .routes
            .retain(|route| route.destination != destination);
        connection.routes.push(VpnRoute { destination, life });
    })?;
    Ok(shapes::Empty::default())
}

/// DeleteVpnConnectionRoute.
///
/// # Errors
/// `InvalidVpnConnectionID.NotFound`, `InvalidVpnConnection.InvalidState`,
/// `InvalidRoute.NotFound`, `InvalidParameterValue`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpnConnectionRouteRequest,
) -> Result<shapes::Empty> {
    let destination = destination(&request.destination_cidr_block)?;
    let id = required(&request.vpn_connection_id, "vpnConnectionId")?;
    let connection = connections::available(transaction, id)?;
    if !connection.destinations().any(|known| known == destination) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidRouteNotFound,
            format!("The route '{destination}' of the VPN connection '{id}' does not exist."),
        ));
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    transaction.update::<VpnConnection>(id, |connection| {
        let mut routes = connection.routes.iter_mut();
        if let Some(route) = routes.find(|route| route.destination == destination) {
            route.life = life;
        }
    })?;
    Ok(shapes::Empty::default())
}

pub(super) fn show(route: &VpnRoute) -> shapes::VpnStaticRoute {
    shapes::VpnStaticRoute {
        destination_cidr_block: Some(Str::from(route.destination.to_string())),
        source: Some(text!("Static")),
        state: Some(Str::from(route.life.state())),
    }
}
