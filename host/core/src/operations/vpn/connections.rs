//! VPN connections: create, modify, delete, describe.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Block,
    operations::{
        describe::describes,
        required,
        transit_gateways::{self, attachments},
    },
    resources::{
        CustomerGateway, Life, VpnConnection,
        life::Phase,
        transit_gateways::TransitTarget,
        vpn::{VpnOptions, VpnTarget},
    },
    store::{Realm, Resource, Transaction, term},
    tags,
};

use super::{configuration, gateways, invalid, routes, tunnels};

/// The live connections of a customer gateway.
pub(super) fn of_customer_gateway<'r>(
    realm: &'r Realm,
    id: &'r str,
) -> impl Iterator<Item = &'r VpnConnection> + 'r {
    let table = realm.table::<VpnConnection>();
    live(table.having(term("customer-gateway-id", id), None))
        .filter(move |connection| connection.customer_gateway == id)
}

/// The live connections of a virtual private or a transit gateway.
pub(crate) fn of_gateway<'r>(
    realm: &'r Realm,
    id: &'r str,
) -> impl Iterator<Item = &'r VpnConnection> + 'r {
    let table = realm.table::<VpnConnection>();
    live(table.having(term("gateway", id), None))
        .filter(move |connection| connection.gateway().is_some_and(|gateway| gateway == id))
}

/// Where the connections of a virtual private gateway lead to, each block once.
pub(crate) fn destinations(realm: &Realm, gateway: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for block in of_gateway(realm, gateway).flat_map(VpnConnection::destinations) {
        if !blocks.contains(&block) {
            blocks.push(block);
        }
    }
    blocks
}

fn live<'r>(
    candidates: impl Iterator<Item = (u64, &'r std::sync::Arc<VpnConnection>)> + 'r,
) -> impl Iterator<Item = &'r VpnConnection> + 'r {
    let connections = candidates.map(|(_, connection)| &**connection);
    connections.filter(|connection| connection.life.is_live())
}

/// The connection with this id, which must be in use.
///
/// # Errors
/// `InvalidVpnConnectionID.NotFound`, `InvalidVpnConnection.InvalidState`.
pub(super) fn available<'r>(realm: &'r Realm, id: &str) -> Result<&'r VpnConnection> {
    let connection = realm.get::<VpnConnection>(id)?;
    if connection.life.phase == Phase::Available {
        return Ok(connection);
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidVpnConnectionInvalidState,
        "The VPN connection must be in the available state to complete the request.",
    ))
}

/// CreateVpnConnection: a request for a connection that exists answers with it.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidParameterCombination`,
/// `InvalidCustomerGatewayID.NotFound`, `InvalidCustomerGatewayState`,
/// `InvalidVpnGatewayID.NotFound`, `InvalidVpnGatewayState`,
/// `InvalidTransitGatewayID.NotFound`, `IncorrectState`,
/// `InvalidCustomerGateway.DuplicateIpAddress`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpnConnectionRequest,
) -> Result<shapes::CreateVpnConnectionResult> {
    let kind = VpnConnection::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let wanted = required(&request.r#type, "type")?;
    if wanted != "ipsec.1" {
        return Err(invalid(format!(
            "Value ({wanted}) for parameter type is invalid. Expecting one of: ipsec.1."
        )));
    }
    if request.vpn_concentrator_id.is_some() || request.pre_shared_key_storage.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "VPN concentrators and stored keys are not supported yet.",
        ));
    }
    let none = shapes::VpnConnectionOptionsSpecification::default();
    let wanted = request.options.as_ref().unwrap_or(&none);
    let options = options(wanted)?;
    let tunnels = tunnels::plan(transaction, wanted.tunnel_options.as_deref())?;
    let customer = customer_gateway(transaction, &request.customer_gateway_id)?;
    let ends = (&request.vpn_gateway_id, &request.transit_gateway_id);
    if let Some(known) = twin(transaction, &customer, ends)? {
        return Ok(shapes::CreateVpnConnectionResult {
            vpn_connection: Some(show(transaction, &known)),
        });
    }
    let created = transaction.call.now;
    let target = match ends {
        (Some(id), _) => VpnTarget::Gateway(gateways::live(transaction, id)?.id.clone()),
        _ => VpnTarget::Nothing,
    };
    let transit = match ends.1 {
        Some(id) => Some(transit_gateways::available(transaction, id)?.clone()),
        None => None,
    };
    let (ordinal, mut connection) = transaction.insert(|id| VpnConnection {
        id,
        customer_gateway: customer.id.clone(),
        target,
        options,
        tunnels,
        routes: Vec::new(),
        created,
        life: Life::new(Phase::Pending, created),
        tags,
    });
    if let Some(gateway) = transit {
        let target = attach(transaction, &gateway, &connection.id);
        let kept = transaction
            .update_at::<VpnConnection>(ordinal, |connection| connection.target = target);
        connection = kept.unwrap_or(connection);
    }
    Ok(shapes::CreateVpnConnectionResult {
        vpn_connection: Some(show(transaction, &connection)),
    })
}

fn attach(
    transaction: &mut Transaction<'_>,
    gateway: &crate::resources::TransitGateway,
    connection: &Str,
) -> VpnTarget {
    let target = TransitTarget::Vpn(connection.clone());
    let attachment = attachments::insert(transaction, gateway, target, tags::Tags::default());
    VpnTarget::Transit {
        gateway: gateway.id.clone(),
        attachment: attachment.id,
    }
}

fn customer_gateway(realm: &Realm, id: &Option<Str>) -> Result<CustomerGateway> {
    let id = required(id, "customerGatewayId")?;
    let gateway = realm.get::<CustomerGateway>(id)?;
    if gateway.life.phase == Phase::Available {
        return Ok(CustomerGateway::clone(gateway));
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidCustomerGatewayState,
        format!(
            "The customerGateway '{id}' is in the '{}' state.",
            gateway.life.state()
        ),
    ))
}

/// The connection that the same two ends have; another customer gateway with the same
/// address is refused.
fn twin(
    realm: &Realm,
    customer: &CustomerGateway,
    ends: (&Option<Str>, &Option<Str>),
) -> Result<Option<VpnConnection>> {
    let gateway = match ends {
        (Some(_), Some(_)) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "The parameters VpnGatewayId and TransitGatewayId cannot be used together",
            ));
        }
        (Some(id), None) => &gateways::live(realm, id)?.id,
        (None, Some(id)) => {
            // A transit gateway spreads traffic over connections of the same ends.
            transit_gateways::available(realm, id)?;
            return Ok(None);
        }
        (None, None) => return Ok(None),
    };
    let customers = realm.table::<CustomerGateway>();
    for connection in of_gateway(realm, gateway) {
        if connection.customer_gateway == customer.id {
            return Ok(Some(connection.clone()));
        }
        let other = customers.get(&connection.customer_gateway);
        if customer.address.is_some()
            && other.is_some_and(|other| other.address == customer.address)
        {
            return Err(Ec2Error::new(
                ErrorCode::InvalidCustomerGatewayDuplicateIpAddress,
                format!(
                    "The IP address of the customer gateway '{}' is in use by the connection '{}'.",
                    customer.id, connection.id
                ),
            ));
        }
    }
    Ok(None)
}

fn options(wanted: &shapes::VpnConnectionOptionsSpecification) -> Result<VpnOptions> {
    if wanted.transport_transit_gateway_attachment_id.is_some()
        || wanted
            .outside_ip_address_type
            .as_deref()
            .is_some_and(|kind| kind != "PublicIpv4")
    {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "VPN connections over private addresses are not supported yet.",
        ));
    }
    Ok(VpnOptions {
        acceleration: wanted.enable_acceleration.unwrap_or(false),
        static_only: wanted.static_routes_only.unwrap_or(false),
        inside_version: wanted
            .tunnel_inside_ip_version
            .clone()
            .unwrap_or(text!("ipv4")),
        local_ipv4: network(&wanted.local_ipv4_network_cidr)?,
        remote_ipv4: network(&wanted.remote_ipv4_network_cidr)?,
        local_ipv6: network(&wanted.local_ipv6_network_cidr)?,
        remote_ipv6: network(&wanted.remote_ipv6_network_cidr)?,
        bandwidth: wanted.tunnel_bandwidth.clone(),
    })
}

fn network(given: &Option<Str>) -> Result<Option<Str>> {
    let Some(given) = given else {
        return Ok(None);
    };
    let block: Block = given.parse().map_err(|_| {
        invalid(format!(
            "Value ({given}) for parameter networkCidr is invalid. This is not a valid CIDR block."
        ))
    })?;
    Ok(Some(Str::from(block.to_string())))
}

/// ModifyVpnConnectionOptions.
///
/// # Errors
/// `InvalidVpnConnectionID.NotFound`, `InvalidVpnConnection.InvalidState`,
/// `InvalidParameterValue`.
pub fn modify_options(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpnConnectionOptionsRequest,
) -> Result<shapes::ModifyVpnConnectionOptionsResult> {
    let id = required(&request.vpn_connection_id, "vpnConnectionId")?;
    let mut options = available(transaction, id)?.options.clone();
    let changes = [
        (&request.local_ipv4_network_cidr, &mut options.local_ipv4),
        (&request.remote_ipv4_network_cidr, &mut options.remote_ipv4),
        (&request.local_ipv6_network_cidr, &mut options.local_ipv6),
        (&request.remote_ipv6_network_cidr, &mut options.remote_ipv6),
    ];
    for (wanted, slot) in changes {
        if let Some(network) = network(wanted)? {
            *slot = Some(network);
        }
    }
    if let Some(bandwidth) = &request.tunnel_bandwidth {
        options.bandwidth = Some(bandwidth.clone());
    }
    let life = Life::new(Phase::Modifying, transaction.call.now);
    let connection = transaction.update::<VpnConnection>(id, |connection| {
        connection.options = options;
        connection.life = life;
    })?;
    Ok(shapes::ModifyVpnConnectionOptionsResult {
        vpn_connection: Some(show(transaction, &connection)),
    })
}

/// ModifyVpnConnection: another gateway at either end.
///
/// # Errors
/// As for [`create`], `InvalidVpnConnectionID.NotFound`,
/// `InvalidVpnConnection.InvalidState`, `MissingParameter` for no gateway.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpnConnectionRequest,
) -> Result<shapes::ModifyVpnConnectionResult> {
    let id = required(&request.vpn_connection_id, "vpnConnectionId")?;
    let mut connection = available(transaction, id)?.clone();
    let ends = (&request.vpn_gateway_id, &request.transit_gateway_id);
    if request.customer_gateway_id.is_none() && ends == (&None, &None) {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the ID of a customer gateway, virtual private gateway or transit gateway",
        ));
    }
    if request.customer_gateway_id.is_some() {
        let customer = customer_gateway(transaction, &request.customer_gateway_id)?;
        connection.customer_gateway = customer.id;
    }
    if ends != (&None, &None) {
        let customer = transaction.get::<CustomerGateway>(&connection.customer_gateway)?;
        let customer = CustomerGateway::clone(customer);
        if twin(transaction, &customer, ends)?.is_some_and(|other| other.id != *id) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidCustomerGatewayDuplicateIpAddress,
                format!(
                    "The customer gateway '{}' already has a connection with the gateway.",
                    customer.id
                ),
            ));
        }
        if let VpnTarget::Transit { attachment, .. } = &connection.target {
            attachments::end(transaction, attachment)?;
        }
        connection.target = match ends {
            (_, Some(gateway)) => {
                let gateway = transit_gateways::available(transaction, gateway)?.clone();
                attach(transaction, &gateway, id)
            }
            (gateway, None) => VpnTarget::Gateway(gateway.clone().unwrap_or_default()),
        };
    }
    connection.life = Life::new(Phase::Modifying, transaction.call.now);
    let connection = transaction.update::<VpnConnection>(id, |kept| *kept = connection)?;
    Ok(shapes::ModifyVpnConnectionResult {
        vpn_connection: Some(show(transaction, &connection)),
    })
}

/// DeleteVpnConnection: with its attachment to a transit gateway.
///
/// # Errors
/// `InvalidVpnConnectionID.NotFound`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpnConnectionRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.vpn_connection_id, "vpnConnectionId")?;
    let connection = transaction.get::<VpnConnection>(id)?;
    if !connection.life.is_live() {
        return Ok(shapes::Empty::default());
    }
    if let VpnTarget::Transit { attachment, .. } = connection.target.clone() {
        attachments::end(transaction, &attachment)?;
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    transaction.update::<VpnConnection>(id, |connection| connection.life = life)?;
    Ok(shapes::Empty::default())
}

describes! {
    /// DescribeVpnConnections.
    describe: DescribeVpnConnectionsRequest => DescribeVpnConnectionsResult, VpnConnection,
        "DescribeVpnConnections", vpn_connection_ids, vpn_connections, show, whole;
}

pub(super) fn show(realm: &Realm, connection: &VpnConnection) -> shapes::VpnConnection {
    let options = &connection.options;
    let (vpn_gateway_id, transit_gateway_id) = match &connection.target {
        VpnTarget::Nothing => (None, None),
        VpnTarget::Gateway(gateway) => (Some(gateway.clone()), None),
        VpnTarget::Transit { gateway, .. } => (None, Some(gateway.clone())),
    };
    let association = match connection.gateway() {
        Some(_) => text!("associated"),
        None => text!("not-associated"),
    };
    let is_ipv4 = options.inside_version == "ipv4";
    let any = |chosen: &Option<Str>, all: Str, applies: bool| {
        chosen.clone().or_else(|| applies.then_some(all))
    };
    shapes::VpnConnection {
        category: Some(text!("VPN")),
        transit_gateway_id,
        gateway_association_state: Some(association),
        options: Some(shapes::VpnConnectionOptions {
            enable_acceleration: Some(options.acceleration),
            static_routes_only: Some(options.static_only),
            local_ipv4_network_cidr: any(&options.local_ipv4, text!("0.0.0.0/0"), is_ipv4),
            remote_ipv4_network_cidr: any(&options.remote_ipv4, text!("0.0.0.0/0"), is_ipv4),
            local_ipv6_network_cidr: any(&options.local_ipv6, text!("::/0"), !is_ipv4),
            remote_ipv6_network_cidr: any(&options.remote_ipv6, text!("::/0"), !is_ipv4),
            outside_ip_address_type: Some(text!("PublicIpv4")),
            tunnel_inside_ip_version: Some(options.inside_version.clone()),
            tunnel_options: Some(connection.tunnels.iter().map(tunnels::show).collect()),
            tunnel_bandwidth: options.bandwidth.clone(),
            ..Default::default()
        }),
        routes: Some(connection.routes.iter().map(routes::show).collect()),
        tags: Some(connection.tags.shape().unwrap_or_default()),
        vgw_telemetry: Some(tunnels::telemetry(connection)),
        vpn_connection_id: Some(connection.id.clone()),
        state: Some(Str::from(connection.life.state())),
        // Nobody is to set up what is being deleted.
        customer_gateway_configuration: connection
            .life
            .is_live()
            .then(|| configuration::document(realm, connection)),
        r#type: super::ipsec(),
        customer_gateway_id: Some(connection.customer_gateway.clone()),
        vpn_gateway_id,
        ..Default::default()
    }
}
