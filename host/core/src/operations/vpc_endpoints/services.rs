//! Endpoint services of the account: create, modify, delete, describe.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::regions,
    idempotency::ClientToken,
    ids::stable_hash,
    operations::{describe::describes, flow_logs::unsuccessful, listed, required},
    resources::{EndpointService, vpc_endpoints::LoadBalancers},
    store::{Realm, Resource, Transaction},
    tags,
};

use super::{connections, refuse, show};

/// CreateVpcEndpointServiceConfiguration.
///
/// # Errors
/// `MissingParameter`, `InvalidParameter`, `InvalidParameterCombination`,
/// `IdempotentParameterMismatch`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpcEndpointServiceConfigurationRequest,
) -> Result<shapes::CreateVpcEndpointServiceConfigurationResult> {
    let kind = EndpointService::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let balancers = balancers(
        listed(&request.network_load_balancer_arns),
        listed(&request.gateway_load_balancer_arns),
    )?;
    let address_types = address_types(listed(&request.supported_ip_address_types))?;
    let regions = known_regions(listed(&request.supported_regions))?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    let earlier = match &token {
        Some(token) => token
            .earlier::<EndpointService>(transaction, |service| service.client_token.as_ref())?,
        None => None,
    };
    let service = if let Some((_, service)) = earlier {
        service
    } else {
        let created = transaction.call.now;
        let region = transaction.call.region.clone();
        let make = |id| EndpointService {
            id,
            region,
            balancers,
            acceptance: request.acceptance_required.unwrap_or(true),
            private_name: request.private_dns_name.clone(),
            verified: false,
            address_types,
            regions,
            owner_pays: false,
            permissions: Vec::new(),
            created,
            client_token: token,
            tags,
        };
        transaction.insert(make).1
    };
    Ok(shapes::CreateVpcEndpointServiceConfigurationResult {
        service_configuration: Some(shown(transaction, &service)),
        client_token: request.client_token.clone(),
    })
}

fn balancers(network: &[Str], gateway: &[Str]) -> Result<LoadBalancers> {
    let check = |arns: &[Str], part: &str| {
        let is_one = |arn: &Str| {
            let mut parts = arn.split(':');
            parts.next() == Some("arn")
                && parts.nth(1) == Some("elasticloadbalancing")
                && arn.contains(&format!(":loadbalancer/{part}/"))
        };
        match arns.iter().find(|arn| !is_one(arn)) {
            Some(arn) => Err(refuse(format!("The load balancer ARN {arn} is not valid."))),
            None => Ok(arns.to_vec()),
        }
    };
    match (network, gateway) {
        ([], []) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the ARNs of network or gateway load balancers",
        )),
        (network, []) => check(network, "net").map(LoadBalancers::Network),
        ([], gateway) => check(gateway, "gwy").map(LoadBalancers::Gateway),
        _ => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameters NetworkLoadBalancerArns and GatewayLoadBalancerArns cannot be used together",
        )),
    }
}

fn address_types(wanted: &[Str]) -> Result<Vec<Str>> {
    let known = ["ipv4", "ipv6"];
    if let Some(other) = wanted.iter().find(|one| !known.contains(&one.as_str())) {
        return Err(refuse(format!("The IP address type {other} is not valid.")));
    }
    Ok(if wanted.is_empty() {
        vec![text!("ipv4")]
    } else {
        wanted.to_vec()
    })
}

fn known_regions(wanted: &[Str]) -> Result<Vec<Str>> {
    match wanted.iter().find(|region| regions::check(region).is_err()) {
        Some(other) => Err(refuse(format!("The Region {other} is not valid."))),
        None => Ok(wanted.to_vec()),
    }
}

/// A list after additions and removals; what is to go must be there.
fn changed(before: &[Str], added: &[Str], gone: &[Str]) -> Result<Vec<Str>> {
    if let Some(unknown) = gone.iter().find(|one| !before.contains(one)) {
        return Err(refuse(format!(
            "The endpoint service does not have {unknown}."
        )));
    }
    let mut after: Vec<Str> = before
        .iter()
        .filter(|one| !gone.contains(one))
        .cloned()
        .collect();
    after.extend(added.iter().filter(|one| !before.contains(one)).cloned());
    Ok(after)
}

/// ModifyVpcEndpointServiceConfiguration.
///
/// # Errors
/// `InvalidVpcEndpointServiceId.NotFound`, and those of [`create`].
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpcEndpointServiceConfigurationRequest,
) -> Result<shapes::ModifyVpcEndpointServiceConfigurationResult> {
    let id = required(&request.service_id, "serviceId")?;
    let mut service = EndpointService::clone(transaction.get::<EndpointService>(id)?);
    if request.private_dns_name.is_some() && request.remove_private_dns_name == Some(true) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameters PrivateDnsName and RemovePrivateDnsName cannot be used together",
        ));
    }
    let (network, gateway) = match &service.balancers {
        LoadBalancers::Network(arns) => (arns.as_slice(), &[][..]),
        LoadBalancers::Gateway(arns) => (&[][..], arns.as_slice()),
    };
    service.balancers = balancers(
        &changed(
            network,
            listed(&request.add_network_load_balancer_arns),
            listed(&request.remove_network_load_balancer_arns),
        )?,
        &changed(
            gateway,
            listed(&request.add_gateway_load_balancer_arns),
            listed(&request.remove_gateway_load_balancer_arns),
        )?,
    )?;
    service.address_types = address_types(&changed(
        &service.address_types,
        listed(&request.add_supported_ip_address_types),
        listed(&request.remove_supported_ip_address_types),
    )?)?;
    service.regions = known_regions(&changed(
        &service.regions,
        listed(&request.add_supported_regions),
        listed(&request.remove_supported_regions),
    )?)?;
    service.acceptance = request.acceptance_required.unwrap_or(service.acceptance);
    if let Some(name) = &request.private_dns_name {
        service.verified &= service.private_name.as_ref() == Some(name);
        service.private_name = Some(name.clone());
    }
    if request.remove_private_dns_name == Some(true) {
        service.private_name = None;
        service.verified = false;
    }
    transaction.update::<EndpointService>(id, |kept| *kept = service)?;
    Ok(shapes::ModifyVpcEndpointServiceConfigurationResult {
        r#return: Some(true),
    })
}

/// StartVpcEndpointServicePrivateDnsVerification: nobody else could own a name here.
///
/// # Errors
/// `InvalidVpcEndpointServiceId.NotFound`, `InvalidParameter` for a service without
/// a name.
pub fn verify(
    transaction: &mut Transaction<'_>,
    request: &shapes::StartVpcEndpointServicePrivateDnsVerificationRequest,
) -> Result<shapes::StartVpcEndpointServicePrivateDnsVerificationResult> {
    let id = required(&request.service_id, "serviceId")?;
    if transaction
        .get::<EndpointService>(id)?
        .private_name
        .is_none()
    {
        return Err(refuse(format!(
            "The endpoint service {id} has no private DNS name."
        )));
    }
    transaction.update::<EndpointService>(id, |service| service.verified = true)?;
    Ok(
        shapes::StartVpcEndpointServicePrivateDnsVerificationResult {
            return_value: Some(true),
        },
    )
}

/// ModifyVpcEndpointServicePayerResponsibility: the owner takes it, and keeps it.
///
/// # Errors
/// `InvalidVpcEndpointServiceId.NotFound`.
pub fn modify_payer(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpcEndpointServicePayerResponsibilityRequest,
) -> Result<shapes::ModifyVpcEndpointServicePayerResponsibilityResult> {
    let id = required(&request.service_id, "serviceId")?;
    transaction.update::<EndpointService>(id, |service| service.owner_pays = true)?;
    Ok(shapes::ModifyVpcEndpointServicePayerResponsibilityResult {
        return_value: Some(true),
    })
}

/// DeleteVpcEndpointServiceConfigurations: those that cannot go are listed.
///
/// # Errors
/// None.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpcEndpointServiceConfigurationsRequest,
) -> Result<shapes::DeleteVpcEndpointServiceConfigurationsResult> {
    let mut refused = Vec::new();
    for id in listed(&request.service_ids) {
        let service = transaction.get::<EndpointService>(id).cloned();
        let outcome = match service {
            Err(error) => Err(Ec2Error::new(
                ErrorCode::InvalidVpcEndpointServiceNotFound,
                error.message,
            )),
            Ok(service)
                if connections::live(transaction, &service.name())
                    .next()
                    .is_some() =>
            {
                Err(Ec2Error::new(
                    ErrorCode::ExistingVpcEndpointConnections,
                    format!("Service {id} has existing active VPC Endpoint connections!"),
                ))
            }
            Ok(_) => transaction.remove::<EndpointService>(id).map(|_| ()),
        };
        if let Err(error) = outcome {
            refused.push(unsuccessful(id, &error));
        }
    }
    Ok(shapes::DeleteVpcEndpointServiceConfigurationsResult {
        unsuccessful: Some(refused),
    })
}

describes! {
    /// DescribeVpcEndpointServiceConfigurations.
    describe: DescribeVpcEndpointServiceConfigurationsRequest => DescribeVpcEndpointServiceConfigurationsResult,
        EndpointService, "DescribeVpcEndpointServiceConfigurations", service_ids,
        service_configurations, shown;
}

fn shown(realm: &Realm, service: &EndpointService) -> shapes::ServiceConfiguration {
    let region = &realm.key.region;
    let zones = regions::zones(region);
    let (network, gateway) = match &service.balancers {
        LoadBalancers::Network(arns) => (Some(arns.clone()), None),
        LoadBalancers::Gateway(arns) => (None, Some(arns.clone())),
    };
    let name = service.private_name.as_ref();
    let verification = if service.verified {
        text!("verified")
    } else {
        text!("pendingVerification")
    };
    let secret = stable_hash(&["verification", &service.id]);
    shapes::ServiceConfiguration {
        service_type: Some(vec![shapes::ServiceTypeDetail {
            service_type: Some(Str::from(service.balancers.service_type())),
        }]),
        service_id: Some(service.id.clone()),
        service_name: Some(service.name()),
        service_state: Some(text!("Available")),
        availability_zone_ids: Some(zones.iter().map(|zone| Str::from(&*zone.id)).collect()),
        availability_zones: Some(zones.iter().map(|zone| Str::from(&*zone.name)).collect()),
        acceptance_required: Some(service.acceptance),
        manages_vpc_endpoints: Some(false),
        network_load_balancer_arns: network,
        gateway_load_balancer_arns: gateway,
        supported_ip_address_types: Some(service.address_types.clone()),
        base_endpoint_dns_names: Some(vec![show::service_domain(region, &service.id)]),
        private_dns_name: name.cloned(),
        private_dns_name_configuration: name.map(|_| shapes::PrivateDnsNameConfiguration {
            state: Some(verification),
            r#type: Some(text!("TXT")),
            value: Some(Str::from(format!("vpce:{secret:016x}"))),
            name: Some(Str::from(format!("_{:08x}", secret >> 32))),
        }),
        payer_responsibility: service.owner_pays.then(|| text!("ServiceOwner")),
        tags: Some(service.tags.shape().unwrap_or_default()),
        supported_regions: (!service.regions.is_empty()).then(|| {
            let regions = service.regions.iter();
            regions
                .map(|region| shapes::SupportedRegionDetail {
                    region: Some(region.clone()),
                    service_state: Some(text!("Available")),
                })
                .collect()
        }),
        ..Default::default()
    }
}
