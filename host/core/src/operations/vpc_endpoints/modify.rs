//! ModifyVpcEndpoint.

use orrery_wire::{Str, shapes};

use crate::{
    Result,
    operations::{listed, required},
    resources::{Life, Vpc, VpcEndpoint, life::Phase, vpc_endpoints::EndpointKind},
    store::{Realm, Transaction},
};

use super::{check_private_name, interfaces, offers::Offer, policy, refuse, routes};

/// ModifyVpcEndpoint: all of it, or nothing.
///
/// # Errors
/// `InvalidVpcEndpointId.NotFound`, `InvalidParameter` for what its kind has not, and
/// those of CreateVpcEndpoint.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpcEndpointRequest,
) -> Result<shapes::ModifyVpcEndpointResult> {
    let policy = policy(request.policy_document.as_ref())?;
    if policy.is_some() && request.reset_policy == Some(true) {
        return Err(refuse(
            "The policy can't be set and reset in the same request.",
        ));
    }
    let id = required(&request.vpc_endpoint_id, "vpcEndpointId")?;
    let endpoint = VpcEndpoint::clone(transaction.get::<VpcEndpoint>(id)?);
    if !endpoint.life.is_live() {
        return Err(refuse(format!(
            "The VPC endpoint {id} is in the state {}.",
            endpoint.life.state()
        )));
    }
    check_members(request, &endpoint)?;
    let offer = Offer::for_endpoint(transaction, &endpoint.service, endpoint.kind)?;
    if request.private_dns_enabled == Some(true) && !endpoint.dns.private {
        let vpc = transaction.get::<Vpc>(&endpoint.vpc)?;
        check_private_name(transaction, vpc, &offer, Some(id))?;
    }
    let gone = listed(&request.remove_route_table_ids);
    if let Some(unknown) = gone
        .iter()
        .find(|table| !endpoint.route_tables.contains(table))
    {
        return Err(refuse(format!(
            "The route table {unknown} is not associated with the VPC endpoint {id}."
        )));
    }
    routes::remove(transaction, id, gone)?;
    let added = listed(&request.add_route_table_ids);
    routes::check(transaction, &endpoint.vpc, added, &offer)?;
    routes::add(transaction, id, added, &offer)?;
    interfaces::leave(transaction, id, listed(&request.remove_subnet_ids))?;
    let chosen = listed(&request.subnet_configurations);
    interfaces::add(transaction, id, listed(&request.add_subnet_ids), chosen)?;
    if let Some(groups) = groups(transaction, request, &endpoint)? {
        interfaces::set_groups(transaction, id, groups)?;
    }
    let options = request.dns_options.as_ref();
    let life = match endpoint.kind {
        EndpointKind::Gateway => endpoint.life,
        _ if endpoint.life.phase == Phase::Available => {
            Life::new(Phase::Pending, transaction.call.now)
        }
        _ => endpoint.life,
    };
    transaction.update::<VpcEndpoint>(id, |endpoint| {
        if policy.is_some() || request.reset_policy == Some(true) {
            endpoint.policy = policy;
        }
        let dns = &mut endpoint.dns;
        dns.private = request.private_dns_enabled.unwrap_or(dns.private);
        if let Some(options) = options {
            dns.record_type = options
                .dns_record_ip_type
                .clone()
                .or(dns.record_type.take());
            let only = options.private_dns_only_for_inbound_resolver_endpoint;
            dns.only_inbound = only.or(dns.only_inbound);
        }
        if let Some(kind) = &request.ip_address_type {
            endpoint.address_type = kind.clone();
        }
        endpoint.life = life;
    })?;
    Ok(shapes::ModifyVpcEndpointResult {
        r#return: Some(true),
    })
}

/// Refuses what an endpoint of this kind has not.
fn check_members(request: &shapes::ModifyVpcEndpointRequest, endpoint: &VpcEndpoint) -> Result<()> {
    let has = |list: &Option<Vec<Str>>| !listed(list).is_empty();
    let tables = has(&request.add_route_table_ids) || has(&request.remove_route_table_ids);
    let subnets = has(&request.add_subnet_ids) || has(&request.remove_subnet_ids);
    let groups = has(&request.add_security_group_ids) || has(&request.remove_security_group_ids);
    let names = request.private_dns_enabled.is_some();
    let refused = match endpoint.kind {
        EndpointKind::Gateway => [
            (subnets, "Subnets"),
            (groups, "Security groups"),
            (names, "Private DNS"),
        ],
        EndpointKind::Interface => [(tables, "Route tables"), (false, ""), (false, "")],
        EndpointKind::GatewayLoadBalancer => [
            (tables, "Route tables"),
            (groups, "Security groups"),
            (names, "Private DNS"),
        ],
    };
    match refused.iter().find(|(given, _)| *given) {
        Some((_, what)) => Err(refuse(format!(
            "{what} can't be modified for an endpoint of the type {}.",
            endpoint.kind.name()
        ))),
        None => Ok(()),
    }
}

/// The groups after the change, where there is one.
fn groups(
    realm: &Realm,
    request: &shapes::ModifyVpcEndpointRequest,
    endpoint: &VpcEndpoint,
) -> Result<Option<Vec<Str>>> {
    let (added, gone) = (
        listed(&request.add_security_group_ids),
        listed(&request.remove_security_group_ids),
    );
    if added.is_empty() && gone.is_empty() {
        return Ok(None);
    }
    if let Some(unknown) = gone.iter().find(|group| !endpoint.groups.contains(group)) {
        return Err(refuse(format!(
            "The security group {unknown} is not associated with the VPC endpoint {}.",
            endpoint.id
        )));
    }
    let mut groups = endpoint.groups.clone();
    groups.retain(|group| !gone.contains(group));
    groups.extend_from_slice(added);
    if groups.is_empty() {
        return Err(refuse(
            "A VPC endpoint must have at least one security group.",
        ));
    }
    interfaces::groups(realm, &endpoint.vpc, &groups).map(Some)
}
