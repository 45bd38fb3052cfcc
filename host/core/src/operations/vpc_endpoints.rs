//! VPC endpoints: create, delete, describe.
//! <https://docs.aws.amazon.com/vpc/latest/privatelink/what-is-privatelink.html>

pub mod connections;
pub mod interfaces;
pub mod modify;
pub mod offers;
pub mod permissions;
pub mod routes;
pub mod services;
mod show;

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    idempotency::ClientToken,
    operations::{describe::describes, flow_logs::unsuccessful, listed, required},
    resources::{
        Life, Vpc, VpcEndpoint,
        life::Phase,
        vpc_endpoints::{EndpointDns, EndpointKind},
    },
    store::{Realm, Resource, Transaction, term},
    tags,
};

use offers::Offer;

/// EC2's refusal of a parameter that does not fit the others.
fn refuse(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameter, message)
}

/// CreateVpcEndpoint.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidServiceName`, `InvalidParameter`,
/// `InvalidPolicyDocument`, `InvalidRouteTableId.NotFound`, `RouteAlreadyExists`,
/// `InvalidSubnetId.NotFound`, `DuplicateSubnetsInSameZone`, `InvalidGroup.NotFound`,
/// `MissingParameter`, `IdempotentParameterMismatch`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpcEndpointRequest,
) -> Result<shapes::CreateVpcEndpointResult> {
    let type_name = VpcEndpoint::TYPE;
    let tags = tags::specified(
        request.tag_specifications.as_deref(),
        type_name,
        &[type_name],
    )?;
    let kind = kind(request)?;
    check_members(request, kind)?;
    let policy = policy(request.policy_document.as_ref())?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &token
        && let Some((_, earlier)) =
            token.earlier::<VpcEndpoint>(transaction, |endpoint| endpoint.client_token.as_ref())?
    {
        return Ok(answer(transaction, &earlier, request));
    }
    let vpc = Vpc::clone(transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?);
    let offer = Offer::for_endpoint(
        transaction,
        required(&request.service_name, "serviceName")?,
        kind,
    )?;
    let dns = names(transaction, request, &vpc, &offer, kind)?;
    let groups = if kind == EndpointKind::Interface {
        interfaces::groups(transaction, &vpc.id, listed(&request.security_group_ids))?
    } else {
        Vec::new()
    };
    let tables = listed(&request.route_table_ids).to_vec();
    routes::check(transaction, &vpc.id, &tables, &offer)?;
    let now = transaction.call.now;
    let phase = match kind {
        _ if offer.acceptance => Phase::PendingAcceptance,
        EndpointKind::Gateway => Phase::Available,
        _ => Phase::Pending,
    };
    let (_, endpoint) = transaction.insert(|id| VpcEndpoint {
        id,
        kind,
        vpc: vpc.id.clone(),
        service: offer.name.clone(),
        policy,
        route_tables: Vec::new(),
        interfaces: Vec::new(),
        groups,
        address_type: request.ip_address_type.clone().unwrap_or(text!("ipv4")),
        dns,
        created: now,
        life: Life::new(phase, now),
        client_token: token,
        tags,
    });
    let id = endpoint.id.clone();
    routes::add(transaction, &id, &tables, &offer)?;
    interfaces::add(
        transaction,
        &id,
        listed(&request.subnet_ids),
        listed(&request.subnet_configurations),
    )?;
    let endpoint = VpcEndpoint::clone(transaction.get::<VpcEndpoint>(&id)?);
    Ok(answer(transaction, &endpoint, request))
}

fn answer(
    realm: &Realm,
    endpoint: &VpcEndpoint,
    request: &shapes::CreateVpcEndpointRequest,
) -> shapes::CreateVpcEndpointResult {
    shapes::CreateVpcEndpointResult {
        vpc_endpoint: Some(show::endpoint(realm, endpoint)),
        client_token: request.client_token.clone(),
    }
}

fn kind(request: &shapes::CreateVpcEndpointRequest) -> Result<EndpointKind> {
    let wanted = request.vpc_endpoint_type.as_deref().unwrap_or("Gateway");
    let unsupported = request.service_network_arn.is_some()
        || request.resource_configuration_arn.is_some()
        || request
            .service_region
            .as_ref()
            .is_some_and(|region| !region.is_empty());
    EndpointKind::named(wanted)
        .filter(|_| !unsupported)
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::UnsupportedOperation,
                "Endpoints to resources, service networks and other regions are not supported yet.",
            )
        })
}

/// Refuses what an endpoint of this kind cannot have.
fn check_members(request: &shapes::CreateVpcEndpointRequest, kind: EndpointKind) -> Result<()> {
    let has = |list: &Option<Vec<Str>>| !listed(list).is_empty();
    let name = kind.name();
    let refused = match kind {
        EndpointKind::Gateway => [
            (has(&request.subnet_ids), "Subnets"),
            (has(&request.security_group_ids), "Security groups"),
            (request.private_dns_enabled == Some(true), "Private DNS"),
        ],
        EndpointKind::Interface => [
            (has(&request.route_table_ids), "Route tables"),
            (false, ""),
            (false, ""),
        ],
        EndpointKind::GatewayLoadBalancer => [
            (has(&request.route_table_ids), "Route tables"),
            (has(&request.security_group_ids), "Security groups"),
            (request.private_dns_enabled == Some(true), "Private DNS"),
        ],
    };
    match refused.iter().find(|(given, _)| *given) {
        Some((_, what)) => Err(refuse(format!(
            "{what} can't be specified for an endpoint of the type {name}."
        ))),
        None if kind == EndpointKind::GatewayLoadBalancer
            && listed(&request.subnet_ids).len() != 1 =>
        {
            Err(refuse(
                "Exactly one subnet must be specified for an endpoint of the type GatewayLoadBalancer.",
            ))
        }
        None => Ok(()),
    }
}

/// A policy that is a JSON object with statements.
fn policy(given: Option<&Str>) -> Result<Option<Str>> {
    let Some(given) = given.filter(|given| !given.is_empty()) else {
        return Ok(None);
    };
    let parsed: Option<serde_json::Value> = serde_json::from_str(given).ok();
    match parsed {
        Some(document) if document.get("Statement").is_some() => Ok(Some(given.clone())),
        _ => Err(Ec2Error::new(
            ErrorCode::InvalidPolicyDocument,
            "The specified policy document is not a valid JSON policy document.",
        )),
    }
}

fn names(
    realm: &Realm,
    request: &shapes::CreateVpcEndpointRequest,
    vpc: &Vpc,
    offer: &Offer,
    kind: EndpointKind,
) -> Result<EndpointDns> {
    let options = request.dns_options.as_ref();
    // A service of AWS gives its name away unless the request says otherwise.
    let private = match request.private_dns_enabled {
        Some(private) => private,
        None => {
            kind == EndpointKind::Interface && offer.is_of_aws() && offer.private_name.is_some()
        }
    };
    if private {
        check_private_name(realm, vpc, offer, None)?;
    }
    Ok(EndpointDns {
        private,
        record_type: options.and_then(|options| options.dns_record_ip_type.clone()),
        only_inbound: options.and_then(|one| one.private_dns_only_for_inbound_resolver_endpoint),
    })
}

/// Whether a service's own name can lead to an endpoint of the VPC besides `own`.
fn check_private_name(realm: &Realm, vpc: &Vpc, offer: &Offer, own: Option<&Str>) -> Result<()> {
    let Some(name) = &offer.private_name else {
        return Err(refuse(format!(
            "Private DNS can't be enabled because the service {} does not provide a private DNS name.",
            offer.name
        )));
    };
    if !vpc.dns_support || !vpc.dns_hostnames {
        return Err(refuse(format!(
            "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for {}",
            vpc.id
        )));
    }
    let table = realm.table::<VpcEndpoint>();
    let mut others = table.having(term("service-name", &offer.name), None);
    let conflicts = others.any(|(_, other)| {
        other.vpc == vpc.id
            && other.service == offer.name
            && other.dns.private
            && other.life.is_live()
            && own != Some(&other.id)
    });
    if conflicts {
        return Err(refuse(format!(
            "private-dns-enabled cannot be set because there is already a conflicting DNS domain for {name} in the VPC {}",
            vpc.id
        )));
    }
    Ok(())
}

/// DeleteVpcEndpoints: those that are not there are listed.
///
/// # Errors
/// None.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpcEndpointsRequest,
) -> Result<shapes::DeleteVpcEndpointsResult> {
    let mut refused = Vec::new();
    for id in listed(&request.vpc_endpoint_ids) {
        let Ok(endpoint) = transaction.get::<VpcEndpoint>(id).cloned() else {
            let error = Ec2Error::new(
                ErrorCode::InvalidVpcEndpointNotFound,
                format!("The VpcEndpoint Id '{id}' does not exist"),
            );
            refused.push(unsuccessful(id, &error));
            continue;
        };
        routes::remove(transaction, id, &endpoint.route_tables)?;
        if endpoint.life.phase != Phase::Deleting {
            let life = Life::new(Phase::Deleting, transaction.call.now);
            transaction.update::<VpcEndpoint>(id, |endpoint| endpoint.life = life)?;
        }
    }
    Ok(shapes::DeleteVpcEndpointsResult {
        unsuccessful: Some(refused),
    })
}

/// Whether a VPC has endpoints.
pub(crate) fn holds(realm: &Realm, vpc: &str) -> bool {
    let table = realm.table::<VpcEndpoint>();
    let mut candidates = table.having(term("vpc-id", vpc), None);
    candidates.any(|(_, endpoint)| endpoint.vpc == vpc)
}

describes! {
    /// DescribeVpcEndpoints.
    describe: DescribeVpcEndpointsRequest => DescribeVpcEndpointsResult, VpcEndpoint,
        "DescribeVpcEndpoints", vpc_endpoint_ids, vpc_endpoints, show::endpoint;
}
