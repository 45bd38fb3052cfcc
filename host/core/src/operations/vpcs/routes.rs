//! Route tables: routes and associations with subnets.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Ipv4Cidr,
    operations::required,
    resources::{
        Instance, InternetGateway, NetworkInterface, RouteTable, Subnet, Vpc, vpcs::Route,
    },
    store::{Realm, Resource, Transaction, term},
    tags::{self, Tags},
};

use super::{networks::block, show};

/// CreateRouteTable.
///
/// # Errors
/// `InvalidVpcID.NotFound`.
pub fn create_table(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateRouteTableRequest,
) -> Result<shapes::CreateRouteTableResult> {
    let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let (vpc, cidr) = (vpc.id.clone(), vpc.cidr);
    let tags: Tags = tags::specified(
        request.tag_specifications.as_deref(),
        RouteTable::TYPE,
        &[RouteTable::TYPE],
    )?;
    let routes = vec![Route {
        destination: cidr,
        gateway: text!("local"),
    }];
    let (_, table) = transaction.insert(|id| RouteTable {
        id,
        vpc,
        main: false,
        subnets: Vec::new(),
        routes,
        propagating: Vec::new(),
        tags,
    });
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
    transaction.remove::<RouteTable>(id)?;
    Ok(shapes::Empty::default())
}

/// CreateRoute.
///
/// # Errors
/// `RouteAlreadyExists`, the not-found code of the target, and
/// `UnsupportedOperation` for targets other than internet gateways, interfaces and
/// instances.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateRouteRequest,
) -> Result<shapes::CreateRouteResult> {
    let id = required(&request.route_table_id, "routeTableId")?;
    let table = transaction.get::<RouteTable>(id)?;
    let destination = destination(request.destination_cidr_block.as_ref())?;
    let target = Target {
        gateway: request.gateway_id.as_ref(),
        interface: request.network_interface_id.as_ref(),
        instance: request.instance_id.as_ref(),
    };
    let gateway = target.find(transaction, table)?;
    if table
        .routes
        .iter()
        .any(|route| route.destination == destination)
    {
        return Err(Ec2Error::new(
            ErrorCode::RouteAlreadyExists,
            format!("The route identified by {destination} already exists."),
        ));
    }
    transaction.update::<RouteTable>(id, |table| {
        table.routes.push(Route {
            destination,
            gateway,
        })
    })?;
    Ok(shapes::CreateRouteResult {
        r#return: Some(true),
    })
}

/// ReplaceRoute.
///
/// # Errors
/// `InvalidParameterValue` where there is no such route, and those of [`create`].
pub fn replace(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReplaceRouteRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.route_table_id, "routeTableId")?;
    let table = transaction.get::<RouteTable>(id)?;
    let destination = destination(request.destination_cidr_block.as_ref())?;
    let target = Target {
        gateway: request.gateway_id.as_ref(),
        interface: request.network_interface_id.as_ref(),
        instance: request.instance_id.as_ref(),
    };
    let gateway = if request.local_target == Some(true) {
        text!("local")
    } else {
        target.find(transaction, table)?
    };
    if !table
        .routes
        .iter()
        .any(|route| route.destination == destination)
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "There is no route defined for '{destination}' in the route table. Use CreateRoute instead."
            ),
        ));
    }
    transaction.update::<RouteTable>(id, |table| {
        table
            .routes
            .iter_mut()
            .filter(|route| route.destination == destination)
            .for_each(|route| {
                route.gateway = gateway.clone();
            });
    })?;
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
    let id = required(&request.route_table_id, "routeTableId")?;
    let table = transaction.get::<RouteTable>(id)?;
    let destination = destination(request.destination_cidr_block.as_ref())?;
    match table
        .routes
        .iter()
        .find(|route| route.destination == destination)
    {
        None => Err(Ec2Error::new(
            ErrorCode::InvalidRouteNotFound,
            format!("no route with destination-cidr-block {destination} in route table {id}"),
        )),
        Some(route) if route.gateway == "local" => Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("cannot remove local route {destination} in route table {id}"),
        )),
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

fn destination(given: Option<&Str>) -> Result<Ipv4Cidr> {
    let given = given.ok_or_else(|| super::unsupported("A route to anything but an IPv4 block"))?;
    block(given, "destinationCidrBlock")
}

struct Target<'a> {
    gateway: Option<&'a Str>,
    interface: Option<&'a Str>,
    instance: Option<&'a Str>,
}

impl Target<'_> {
    fn find(&self, realm: &Realm, table: &RouteTable) -> Result<Str> {
        match (self.gateway, self.interface, self.instance) {
            (Some(id), None, None) if id.starts_with(InternetGateway::PREFIX) => {
                let gateway = realm.get::<InternetGateway>(id)?;
                if gateway.vpc.as_ref() != Some(&table.vpc) {
                    return Err(Ec2Error::new(
                        ErrorCode::InvalidParameterValue,
                        format!(
                            "route table {} and network gateway {id} belong to different networks",
                            table.id
                        ),
                    ));
                }
                Ok(gateway.id.clone())
            }
            (Some(id), None, None) if id == "local" => Ok(id.clone()),
            (Some(_), None, None) => Err(super::unsupported(
                "A route to a gateway that is no internet gateway",
            )),
            (None, Some(id), None) => {
                Self::interface(realm, table, realm.get::<NetworkInterface>(id)?)
            }
            (None, None, Some(id)) => {
                let instance = realm.get::<Instance>(id)?;
                match instance.interfaces.as_slice() {
                    [one] => {
                        let interface = realm.table::<NetworkInterface>().at(*one);
                        Self::interface(
                            realm,
                            table,
                            interface.ok_or_else(|| NetworkInterface::missing(&["null"]))?,
                        )
                    }
                    _ => Err(Ec2Error::new(
                        ErrorCode::InvalidInstanceID,
                        format!(
                            "There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead."
                        ),
                    )),
                }
            }
            (None, None, None) => Err(super::unsupported(
                "A route without an internet gateway, interface or instance",
            )),
            _ => Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "The request contains more than one target of the route.",
            )),
        }
    }

    fn interface(realm: &Realm, table: &RouteTable, interface: &NetworkInterface) -> Result<Str> {
        if interface
            .subnet(realm)
            .is_none_or(|subnet| subnet.vpc != table.vpc)
        {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "route table {} and interface {} belong to different networks",
                    table.id, interface.id
                ),
            ));
        }
        Ok(interface.id.clone())
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
    let table = transaction.get::<RouteTable>(id)?;
    let Some(subnet) = &request.subnet_id else {
        return Err(super::unsupported(
            "An association with anything but a subnet",
        ));
    };
    let subnet = transaction.get::<Subnet>(subnet)?;
    if subnet.vpc != table.vpc {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "route table {id} and subnet {} belong to different networks",
                subnet.id
            ),
        ));
    }
    let subnet = subnet.id.clone();
    let association_id = table.association_id(Some(&subnet));
    let mut neighbours = transaction
        .table::<RouteTable>()
        .having(term("vpc-id", &table.vpc), None);
    let holder = neighbours
        .find(|(_, table)| table.subnets.contains(&subnet))
        .map(|(_, table)| table.id.clone());
    drop(neighbours);
    match holder {
        Some(other) if other == *id => {}
        Some(other) => {
            return Err(Ec2Error::new(
                ErrorCode::ResourceAlreadyAssociated,
                format!(
                    "the specified association for route table {other} conflicts with an existing association"
                ),
            ));
        }
        None => {
            transaction.update::<RouteTable>(id, |table| table.subnets.push(subnet))?;
        }
    }
    Ok(shapes::AssociateRouteTableResult {
        association_id: Some(association_id),
        association_state: show::associated(),
    })
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
    let (ordinal, subnet) = association(transaction, id)?;
    let Some(subnet) = subnet else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("cannot disassociate the main route table association {id}"),
        ));
    };
    transaction
        .update_at::<RouteTable>(ordinal, |table| table.subnets.retain(|one| *one != subnet));
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
    let (old, subnet) = association(transaction, id)?;
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
    transaction.update_at::<RouteTable>(old, |table| match &subnet {
        Some(subnet) => table.subnets.retain(|one| one != subnet),
        None => table.main = false,
    });
    let table = transaction.update_at::<RouteTable>(new, |table| match &subnet {
        Some(subnet) => table.subnets.push(subnet.clone()),
        None => table.main = true,
    });
    Ok(shapes::ReplaceRouteTableAssociationResult {
        new_association_id: table.map(|table| table.association_id(subnet.as_deref())),
        association_state: show::associated(),
    })
}

fn association(realm: &Realm, id: &str) -> Result<(u64, Option<Str>)> {
    let tables = realm.table::<RouteTable>();
    let found = tables.iter().find_map(|(ordinal, table)| {
        let (_, subnet) = table.associations().find(|(known, _)| known == id)?;
        Some((ordinal, subnet))
    });
    found.ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::InvalidAssociationIDNotFound,
            format!("The association ID '{id}' does not exist"),
        )
    })
}
