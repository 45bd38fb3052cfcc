//! What routes lead to: one id of a request, which exists and belongs to the VPC.

use orrery_wire::Str;

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Block,
    operations::transit_gateways,
    resources::{
        EgressOnlyInternetGateway, Instance, InternetGateway, NatGateway, NetworkInterface,
        RouteTable, Vpc, VpcEndpoint, VpcPeeringConnection, VpnGateway, peering::Status,
        vpc_endpoints::EndpointKind, vpcs::Destination,
    },
    store::{Realm, Resource},
};

use super::{super::unsupported, different_networks};

/// The one target of a request.
///
/// # Errors
/// `MissingParameter` for none, `InvalidParameterCombination` for several.
pub(super) fn given<'a>(
    members: &[(&'static str, &'a Option<Str>)],
) -> Result<(&'static str, &'a Str)> {
    let mut present = members
        .iter()
        .filter_map(|(name, id)| Some((*name, id.as_ref()?)));
    match (present.next(), present.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            format!(
                "The request must contain exactly one of {}",
                members
                    .iter()
                    .map(|(name, _)| *name)
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        )),
        (Some(_), Some(_)) => Err(several()),
    }
}

/// EC2's refusal of more than one target.
pub(super) fn several() -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterCombination,
        "The request must contain exactly one target of the route.",
    )
}

/// The target as a route keeps it.
///
/// # Errors
/// The not-found code of the target, `InvalidParameterValue` for one of another VPC
/// or one that such traffic cannot take, `UnsupportedOperation` for kinds of targets
/// that there are none of here.
pub(super) fn find(
    realm: &Realm,
    table: &RouteTable,
    destination: &Destination,
    (member, id): (&str, &Str),
) -> Result<Str> {
    let own_vpc = |what: &str, vpc: Option<&Str>| {
        if vpc == Some(&table.vpc) {
            Ok(id.clone())
        } else {
            Err(different_networks(&table.id, what, id))
        }
    };
    match member {
        "networkInterfaceId" => interface(realm, table, realm.get::<NetworkInterface>(id)?),
        "instanceId" => interface(realm, table, only_interface(realm, id)?),
        "gatewayId" if id == "local" => Ok(id.clone()),
        _ if is_within_vpc(realm, table, destination) => Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "The destination CIDR block {destination} is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance."
            ),
        )),
        "gatewayId" => {
            let (_, vpc) = gateway(realm, id)?;
            own_vpc("network gateway", vpc.as_ref())
        }
        "egressOnlyInternetGatewayId" => {
            let gateway = realm.get::<EgressOnlyInternetGateway>(id)?;
            if !matches!(destination, Destination::Block(Block::Ipv6(_))) {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidParameterValue,
                    format!("The gateway {id} takes IPv6 traffic only, not to {destination}."),
                ));
            }
            own_vpc("egress only internet gateway", Some(&gateway.vpc))
        }
        "natGatewayId" => {
            let gateway = realm.table::<NatGateway>().get(id);
            let Some(gateway) = gateway.filter(|gateway| gateway.is_live()) else {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidNatGatewayIDNotFound,
                    format!("The natGateway ID '{id}' does not exist"),
                ));
            };
            own_vpc("nat gateway", Some(&gateway.vpc))
        }
        "vpcPeeringConnectionId" => {
            let connection = realm.get::<VpcPeeringConnection>(id)?;
            if connection.status != Status::Active {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidStateTransition,
                    format!("The VPC peering connection {id} is not active."),
                ));
            }
            own_vpc(
                "VPC peering connection",
                Some(&table.vpc).filter(|vpc| connection.joins(vpc)),
            )
        }
        "transitGatewayId" => {
            transit_gateways::available(realm, id)?;
            if transit_gateways::is_attached(realm, id, &table.vpc) {
                return Ok(id.clone());
            }
            Err(Ec2Error::new(
                ErrorCode::InvalidTransitGatewayIDNotFound,
                format!("Transit Gateway {id} is not attached to VPC {}.", table.vpc),
            ))
        }
        "vpcEndpointId" => {
            let endpoint = realm.get::<VpcEndpoint>(id)?;
            if endpoint.kind != EndpointKind::GatewayLoadBalancer {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidParameterValue,
                    format!("The VPC endpoint {id} is not of the type GatewayLoadBalancer."),
                ));
            }
            own_vpc("VPC endpoint", Some(&endpoint.vpc))
        }
        _ => Err(unsupported(&format!("A route with {member}"))),
    }
}

/// The gateway that `gatewayId` names, and the VPC that it is attached to.
///
/// # Errors
/// The not-found code of its kind, `InvalidGatewayID.NotFound` for other kinds.
pub(super) fn gateway(realm: &Realm, id: &str) -> Result<(Str, Option<Str>)> {
    if id.starts_with(InternetGateway::PREFIX) {
        let gateway = realm.get::<InternetGateway>(id)?;
        return Ok((gateway.id.clone(), gateway.vpc.clone()));
    }
    if id.starts_with(VpnGateway::PREFIX) {
        let gateway = realm.get::<VpnGateway>(id)?;
        return Ok((gateway.id.clone(), gateway.vpc().cloned()));
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidGatewayIDNotFound,
        format!("The gateway ID '{id}' does not exist"),
    ))
}

/// Whether the destination is part of what the VPC's own routes lead to.
fn is_within_vpc(realm: &Realm, table: &RouteTable, destination: &Destination) -> bool {
    let Ok(vpc) = realm.get::<Vpc>(&table.vpc) else {
        return false;
    };
    match destination {
        Destination::Block(Block::Ipv4(cidr)) => vpc.blocks().any(|own| own.cidr.holds(*cidr)),
        Destination::Block(Block::Ipv6(cidr)) => vpc.ipv6.iter().any(|own| own.cidr.holds(*cidr)),
        Destination::PrefixList(_) => false,
    }
}

fn only_interface<'r>(realm: &'r Realm, id: &str) -> Result<&'r NetworkInterface> {
    let instance = realm.get::<Instance>(id)?;
    match instance.interfaces.as_slice() {
        [one] => {
            let interface = realm.table::<NetworkInterface>().at(*one);
            interface
                .map(AsRef::as_ref)
                .ok_or_else(|| NetworkInterface::missing(&["null"]))
        }
        [] => Err(Ec2Error::new(
            ErrorCode::InvalidInstanceID,
            format!("The instance '{id}' has no network interface."),
        )),
        _ => Err(Ec2Error::new(
            ErrorCode::InvalidInstanceID,
            format!(
                "There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead."
            ),
        )),
    }
}

fn interface(realm: &Realm, table: &RouteTable, interface: &NetworkInterface) -> Result<Str> {
    if interface
        .subnet(realm)
        .is_none_or(|subnet| subnet.vpc != table.vpc)
    {
        return Err(different_networks(&table.id, "interface", &interface.id));
    }
    Ok(interface.id.clone())
}
