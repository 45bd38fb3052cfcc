//! Route tables: routes and associations with subnets and gateways.

mod targets;

use orrery_wire::{Str, ids, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Block,
    idempotency::ClientToken,
    operations::{required, vpc_endpoints},
    resources::{
        PrefixList, RouteTable, Subnet, Vpc,
        vpcs::{Association, Destination, Route},
    },
    store::{Realm, Resource, Transaction, term},
    tags::{self, Tags},
};

use super::{blocks, show};

/// The most routes that EC2 lets a table have.
const MAXIMUM_ROUTES: usize = 1_000;

/// CreateRouteTable.
///
/// # Errors
/// `InvalidVpcID.NotFound`.
pub fn create_table(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateRouteTableRequest,
) -> Result<shapes::CreateRouteTableResult> {
    let kind = RouteTable::TYPE;
    let tags: Tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    let earlier = match &token {
        Some(token) => {
            token.earlier::<RouteTable>(transaction, |table| table.client_token.as_ref())?
        }
        None => None,
    };
    let table = if let Some((_, table)) = earlier {
        table
    } else {
        let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
        let locals = vpc.blocks().map(|block| Block::Ipv4(block.cidr));
        let locals = locals.chain(vpc.ipv6.iter().map(|block| Block::Ipv6(block.cidr)));
        let routes = locals.map(Route::local).collect();
        let vpc = vpc.id.clone();
        let make = |id| RouteTable {
            id,
            vpc,
            main: false,
            subnets: Vec::new(),
            gateways: Vec::new(),
            routes,
            propagating: Vec::new(),
            client_token: token,
            tags,
        };
        transaction.insert(make).1
    };
    let shown = show::route_table(transaction, &table);
    Ok(shapes::CreateRouteTableResult {
        route_table: Some(shown),
        client_token: request.client_token.clone(),
    })
}

/// DeleteRouteTable.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `DependencyViolation` while it has associations.
pub fn delete_table(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteRouteTableRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.route_table_id, "routeTableId")?;
    if transaction
        .get::<RouteTable>(id)?
        .associations()
        .next()
        .is_some()
    {
        return Err(super::depended(format!(
            "The routeTable '{id}' has dependencies and cannot be deleted."
        )));
    }
    let table = transaction.remove::<RouteTable>(id)?;
    vpc_endpoints::routes::forget_table(transaction, &table.vpc, id);
    Ok(shapes::Empty::default())
}

/// The members of CreateRoute and ReplaceRoute that name a target, with their names
/// on the wire.
macro_rules! targets {
    ($request:ident) => {
        [
            ("gatewayId", &$request.gateway_id),
            ("instanceId", &$request.instance_id),
            ("networkInterfaceId", &$request.network_interface_id),
            ("natGatewayId", &$request.nat_gateway_id),
            (
                "egressOnlyInternetGatewayId",
                &$request.egress_only_internet_gateway_id,
            ),
            (
                "vpcPeeringConnectionId",
                &$request.vpc_peering_connection_id,
            ),
            ("transitGatewayId", &$request.transit_gateway_id),
            ("vpcEndpointId", &$request.vpc_endpoint_id),
            ("localGatewayId", &$request.local_gateway_id),
            ("carrierGatewayId", &$request.carrier_gateway_id),
            ("coreNetworkArn", &$request.core_network_arn),
            ("odbNetworkArn", &$request.odb_network_arn),
        ]
    };
}

/// The members of a request that name a route's destination.
macro_rules! destination {
    ($request:ident) => {
        destination(
            $request.destination_cidr_block.as_ref(),
            $request.destination_ipv6_cidr_block.as_ref(),
            $request.destination_prefix_list_id.as_ref(),
        )
    };
}

/// CreateRoute.
///
/// # Errors
/// `RouteAlreadyExists`, `RouteLimitExceeded`, and those of destinations and
/// targets.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateRouteRequest,
) -> Result<shapes::CreateRouteResult> {
    let destination = destination!(request)?;
    let target = targets::given(&targets!(request))?;
    let id = required(&request.route_table_id, "routeTableId")?;
    let table = RouteTable::clone(transaction.get::<RouteTable>(id)?);
    check_prefix_list(transaction, &destination)?;
    let gateway = targets::find(transaction, &table, &destination, target)?;
    let mut routes = table.routes.iter();
    if routes.any(|route| route.destination == destination) {
        return Err(Ec2Error::new(
            ErrorCode::RouteAlreadyExists,
            format!("The route identified by {destination} already exists."),
        ));
    }
    if table.routes.len() >= MAXIMUM_ROUTES {
        return Err(Ec2Error::new(
            ErrorCode::RouteLimitExceeded,
            format!("The maximum number of routes for route table {id} has been reached."),
        ));
    }
    transaction.update::<RouteTable>(id, |table| {
        table.routes.push(Route {
            destination,
            gateway,
        });
    })?;
    Ok(shapes::CreateRouteResult {
        r#return: Some(true),
    })
}

/// ReplaceRoute.
///
/// # Errors
/// `InvalidParameterValue` where there is no such route, and those of destinations
/// and targets.
pub fn replace(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReplaceRouteRequest,
) -> Result<shapes::Empty> {
    let destination = destination!(request)?;
    let given = targets!(request);
    let target = match (request.local_target, targets::given(&given)) {
        (Some(true), Err(_)) if given.iter().all(|(_, id)| id.is_none()) => None,
        (Some(true), Ok(_)) => {
            return Err(targets::several());
        }
        (_, target) => Some(target?),
    };
    let id = required(&request.route_table_id, "routeTableId")?;
    let table = RouteTable::clone(transaction.get::<RouteTable>(id)?);
    let gateway = match target {
        Some(target) => targets::find(transaction, &table, &destination, target)?,
        None => text!("local"),
    };
    let mut routes = table.routes.iter();
    let Some(at) = routes.position(|route| route.destination == destination) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "There is no route defined for '{destination}' in the route table. Use CreateRoute instead."
            ),
        ));
    };
    transaction.update::<RouteTable>(id, |table| table.routes[at].gateway = gateway)?;
    Ok(shapes::Empty::default())
}

/// DeleteRoute.
///
/// # Errors
/// `InvalidRoute.NotFound`, `InvalidParameterValue` for the VPC's own route.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteRouteRequest,
) -> Result<shapes::Empty> {
    let destination = destination!(request)?;
    let id = required(&request.route_table_id, "routeTableId")?;
    let table = transaction.get::<RouteTable>(id)?;
    let mut routes = table.routes.iter();
    match routes.find(|route| route.destination == destination) {
        None => {
            let member = match &destination {
                Destination::Block(Block::Ipv4(_)) => "destination-cidr-block",
                Destination::Block(Block::Ipv6(_)) => "destination-ipv6-cidr-block",
                Destination::PrefixList(_) => "destination-prefix-list-id",
            };
            Err(Ec2Error::new(
                ErrorCode::InvalidRouteNotFound,
                format!("no route with {member} {destination} in route table {id}"),
            ))
        }
        Some(route) if route.is_local() => Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("cannot remove local route {destination} in route table {id}"),
        )),
        Some(route)
            if route.kind() == "vpce" && matches!(destination, Destination::PrefixList(_)) =>
        {
            Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("cannot remove VPC endpoint route {destination} in route table {id}"),
            ))
        }
        Some(_) => {
            transaction.update::<RouteTable>(id, |table| {
                table
                    .routes
                    .retain(|route| route.destination != destination);
            })?;
            Ok(shapes::Empty::default())
        }
    }
}

/// A prefix list must be there for a route to lead to what is in it.
fn check_prefix_list(realm: &Realm, destination: &Destination) -> Result<()> {
    if let Destination::PrefixList(id) = destination {
        realm.get::<PrefixList>(id)?;
    }
    Ok(())
}

fn destination(
    ipv4: Option<&Str>,
    ipv6: Option<&Str>,
    prefix_list: Option<&Str>,
) -> Result<Destination> {
    match (ipv4, ipv6, prefix_list) {
        (Some(given), None, None) => blocks::ipv4(given, "destinationCidrBlock")
            .map(|cidr| Destination::Block(Block::Ipv4(cidr))),
        (None, Some(given), None) => blocks::ipv6(given, "destinationIpv6CidrBlock")
            .map(|cidr| Destination::Block(Block::Ipv6(cidr))),
        (None, None, Some(list)) => {
            if !ids::PREFIX_LIST.matches(list) {
                return Err(ids::PREFIX_LIST.malformed(list));
            }
            Ok(Destination::PrefixList(list.clone()))
        }
        (None, None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain exactly one of destinationCidrBlock, destinationIpv6CidrBlock, destinationPrefixListId",
        )),
        _ => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The request must contain exactly one of destinationCidrBlock, destinationIpv6CidrBlock, destinationPrefixListId",
        )),
    }
}

/// AssociateRouteTable.
///
/// # Errors
/// `Resource.AlreadyAssociated` for a subnet that has a table of its own,
/// `InvalidParameterValue` for one of another VPC.
pub fn associate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateRouteTableRequest,
) -> Result<shapes::AssociateRouteTableResult> {
    let id = required(&request.route_table_id, "routeTableId")?;
    let (subnet, gateway) = match (&request.subnet_id, &request.gateway_id) {
        (Some(subnet), None) => (Some(subnet), None),
        (None, Some(gateway)) => (None, Some(gateway)),
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "Either 'subnetId' or 'gatewayId' should be provided.",
            ));
        }
        (Some(_), Some(_)) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "The parameter subnetId cannot be used with the parameter gatewayId",
            ));
        }
    };
    let vpc = transaction.get::<RouteTable>(id)?.vpc.clone();
    let (what, own, with) = match (subnet, gateway) {
        (Some(subnet), _) => {
            let subnet = transaction.get::<Subnet>(subnet)?;
            ("subnet", Some(subnet.vpc.clone()), subnet.id.clone())
        }
        (_, gateway) => {
            let gateway = targets::gateway(transaction, gateway.map_or("", |id| id))?;
            ("gateway", gateway.1, gateway.0)
        }
    };
    if own.as_ref() != Some(&vpc) {
        return Err(different_networks(id, what, &with));
    }
    let tables = transaction.table::<RouteTable>();
    let mut neighbours = tables.having(term("vpc-id", &vpc), None);
    let holder = neighbours
        .find(|(_, table)| table.subnets.contains(&with) || table.gateways.contains(&with))
        .map(|(_, table)| table.id.clone());
    drop(neighbours);
    if let Some(other) = holder.as_ref().filter(|other| *other != id) {
        return Err(Ec2Error::new(
            ErrorCode::ResourceAlreadyAssociated,
            format!(
                "the specified association for route table {other} conflicts with an existing association"
            ),
        ));
    }
    let association_id = transaction
        .get::<RouteTable>(id)?
        .association_id(Some(&with));
    if holder.is_none() {
        transaction.update::<RouteTable>(id, |table| match subnet {
            Some(_) => table.subnets.push(with),
            None => table.gateways.push(with),
        })?;
    }
    Ok(shapes::AssociateRouteTableResult {
        association_id: Some(association_id),
        association_state: show::associated(),
    })
}

/// EC2's refusal of things of two VPCs.
fn different_networks(table: &str, what: &str, id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("route table {table} and {what} {id} belong to different networks"),
    )
}

/// DisassociateRouteTable.
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidParameterValue` for the main table's
/// association with the VPC.
pub fn disassociate(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateRouteTableRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.association_id, "associationId")?;
    let (ordinal, association) = association(transaction, id)?;
    if association.is_main() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("cannot disassociate the main route table association {id}"),
        ));
    }
    transaction.update_at::<RouteTable>(ordinal, |table| leave(table, &association));
    Ok(shapes::Empty::default())
}

/// ReplaceRouteTableAssociation: of a subnet, or of the VPC with its main table.
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidRouteTableID.NotFound`.
pub fn replace_association(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReplaceRouteTableAssociationRequest,
) -> Result<shapes::ReplaceRouteTableAssociationResult> {
    let id = required(&request.association_id, "associationId")?;
    let (old, association) = association(transaction, id)?;
    let new =
        transaction.ordinal::<RouteTable>(required(&request.route_table_id, "routeTableId")?)?;
    let tables = transaction.table::<RouteTable>();
    if tables.at(old).map(|table| &table.vpc) != tables.at(new).map(|table| &table.vpc) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "route table association {id} and the route table belong to different networks"
            ),
        ));
    }
    transaction.update_at::<RouteTable>(old, |table| leave(table, &association));
    let table = transaction.update_at::<RouteTable>(new, |table| {
        match (&association.subnet, &association.gateway) {
            (Some(subnet), _) => table.subnets.push(subnet.clone()),
            (_, Some(gateway)) => table.gateways.push(gateway.clone()),
            (None, None) => table.main = true,
        }
    });
    let with = association.subnet.or(association.gateway);
    Ok(shapes::ReplaceRouteTableAssociationResult {
        new_association_id: table.map(|table| table.association_id(with.as_deref())),
        association_state: show::associated(),
    })
}

fn leave(table: &mut RouteTable, association: &Association) {
    if association.is_main() {
        table.main = false;
    }
    let is_other = |id: &Str, with: &Option<Str>| with.as_ref() != Some(id);
    table.subnets.retain(|id| is_other(id, &association.subnet));
    table
        .gateways
        .retain(|id| is_other(id, &association.gateway));
}

fn association(realm: &Realm, id: &str) -> Result<(u64, Association)> {
    let tables = realm.table::<RouteTable>();
    let found = tables.iter().find_map(|(ordinal, table)| {
        let association = table.associations().find(|known| known.id == id)?;
        Some((ordinal, association))
    });
    found.ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::InvalidAssociationIDNotFound,
            format!("The association ID '{id}' does not exist"),
        )
    })
}
