//! The endpoints that have come to services of the account: describe, accept, reject.

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Filters,
    operations::{describe::passing, flow_logs::unsuccessful, listed, required},
    pagination::Page,
    resources::{EndpointService, Life, VpcEndpoint, life::Phase, vpc_endpoints::LoadBalancers},
    store::{Realm, Transaction, term},
};

use super::show;

/// The endpoints that lead to the service of this name.
pub(super) fn live<'r>(
    realm: &'r Realm,
    service: &str,
) -> impl Iterator<Item = &'r VpcEndpoint> + 'r {
    let table = realm.table::<VpcEndpoint>();
    let service = Str::from(service);
    table
        .having(term("service-name", &service), None)
        .map(|(_, endpoint)| &**endpoint)
        .filter(move |endpoint| endpoint.service == service && endpoint.life.is_live())
}

/// AcceptVpcEndpointConnections: those that cannot be accepted are listed.
///
/// # Errors
/// `InvalidVpcEndpointServiceId.NotFound`.
pub fn accept(
    transaction: &mut Transaction<'_>,
    request: &shapes::AcceptVpcEndpointConnectionsRequest,
) -> Result<shapes::AcceptVpcEndpointConnectionsResult> {
    let ids = listed(&request.vpc_endpoint_ids);
    let waiting = [Phase::PendingAcceptance, Phase::Rejected];
    let unsuccessful = answer(
        transaction,
        &request.service_id,
        ids,
        &waiting,
        Phase::Pending,
    )?;
    Ok(shapes::AcceptVpcEndpointConnectionsResult {
        unsuccessful: Some(unsuccessful),
    })
}

/// RejectVpcEndpointConnections: also those that were accepted before.
///
/// # Errors
/// `InvalidVpcEndpointServiceId.NotFound`.
pub fn reject(
    transaction: &mut Transaction<'_>,
    request: &shapes::RejectVpcEndpointConnectionsRequest,
) -> Result<shapes::RejectVpcEndpointConnectionsResult> {
    let ids = listed(&request.vpc_endpoint_ids);
    let from = [Phase::PendingAcceptance, Phase::Pending, Phase::Available];
    let unsuccessful = answer(
        transaction,
        &request.service_id,
        ids,
        &from,
        Phase::Rejected,
    )?;
    Ok(shapes::RejectVpcEndpointConnectionsResult {
        unsuccessful: Some(unsuccessful),
    })
}

fn answer(
    transaction: &mut Transaction<'_>,
    service: &Option<Str>,
    ids: &[Str],
    from: &[Phase],
    to: Phase,
) -> Result<Vec<shapes::UnsuccessfulItem>> {
    let service = transaction.get::<EndpointService>(required(service, "serviceId")?)?;
    let name = service.name();
    let mut refused = Vec::new();
    for id in ids {
        let endpoint = transaction.get::<VpcEndpoint>(id).cloned();
        let known = endpoint.ok().filter(|endpoint| endpoint.service == name);
        let error = match known {
            None => Ec2Error::new(
                ErrorCode::InvalidVpcEndpointNotFound,
                format!("The VpcEndpoint Id '{id}' does not exist"),
            ),
            Some(endpoint) if !from.contains(&endpoint.life.phase) => Ec2Error::named(
                "InvalidState",
                400,
                format!(
                    "The VPC endpoint connection {id} is in the state {}.",
                    endpoint.life.state()
                ),
            ),
            Some(_) => {
                let life = Life::new(to, transaction.call.now);
                transaction.update::<VpcEndpoint>(id, |endpoint| endpoint.life = life)?;
                continue;
            }
        };
        refused.push(unsuccessful(id, &error));
    }
    Ok(refused)
}

/// DescribeVpcEndpointConnections, to all services of the account.
///
/// # Errors
/// Those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVpcEndpointConnectionsRequest,
) -> Result<shapes::DescribeVpcEndpointConnectionsResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeVpcEndpointConnections",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let services = realm.table::<EndpointService>();
    let service_of = |endpoint: &VpcEndpoint| {
        let mut candidates = services.having(term("service-name", &endpoint.service), None);
        candidates
            .find(|(_, service)| service.name() == endpoint.service)
            .map(|(_, service)| service)
    };
    let endpoints = realm.table::<VpcEndpoint>().iter_after(page.after);
    let shown = endpoints.filter_map(|(ordinal, endpoint)| {
        let service = service_of(endpoint)?;
        let passes = filters.check(&endpoint.tags, |name, values| {
            match name {
                "ip-address-type" => values.is(&endpoint.address_type),
                "service-id" => values.is(&service.id),
                "vpc-endpoint-id" => values.is(&endpoint.id),
                "vpc-endpoint-owner" => values.is(&realm.key.account),
                "vpc-endpoint-region" => values.is(&realm.key.region),
                "vpc-endpoint-state" => values.is(endpoint.life.state()),
                "transit-gateway-attachment-id" => {}
                _ => return false,
            }
            true
        });
        passing(passes, || (ordinal, connection(realm, service, endpoint)))
    });
    let (connections, next_token) = page.take(shown)?;
    Ok(shapes::DescribeVpcEndpointConnectionsResult {
        vpc_endpoint_connections: Some(connections),
        next_token,
    })
}

fn connection(
    realm: &Realm,
    service: &EndpointService,
    endpoint: &VpcEndpoint,
) -> shapes::VpcEndpointConnection {
    let arns = Some(service.balancers.arns().to_vec());
    let (network, gateway) = match &service.balancers {
        LoadBalancers::Network(_) => (arns, None),
        LoadBalancers::Gateway(_) => (None, arns),
    };
    shapes::VpcEndpointConnection {
        service_id: Some(service.id.clone()),
        vpc_endpoint_id: Some(endpoint.id.clone()),
        vpc_endpoint_owner: Some(realm.key.account.clone()),
        vpc_endpoint_state: Some(Str::from(endpoint.life.state())),
        creation_timestamp: Some(endpoint.created),
        dns_entries: Some(show::dns_entries(realm, endpoint)),
        network_load_balancer_arns: network,
        gateway_load_balancer_arns: gateway,
        ip_address_type: Some(endpoint.address_type.clone()),
        vpc_endpoint_connection_id: Some(show::connection_id(endpoint)),
        tags: Some(Vec::new()),
        vpc_endpoint_region: Some(realm.key.region.clone()),
        ..Default::default()
    }
}
