//! NAT gateways: create, describe, delete.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html>

mod addresses;

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    idempotency::ClientToken,
    operations::{
        addresses::associations::bind,
        describe::Question,
        listed,
        network_interfaces::{addresses::shown, create::New, wanted::Given},
        required,
    },
    resources::{
        Address, InternetGateway, NatGateway, Subnet,
        life::{Life, Phase},
        nat_gateways::NatAddress,
        network_interfaces::Network,
    },
    store::{Realm, Resource, Transaction},
    tags,
};

pub use addresses::{assign_address, associate_address, disassociate_address, unassign_address};

/// The most addresses of a gateway.
const MAXIMUM: usize = 8;

fn combination(message: &str) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterCombination, message)
}

fn value(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// CreateNatGateway. As on AWS, what is wrong with its surroundings shows in its state.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination`, `InvalidSubnetID.NotFound`,
/// `InvalidAllocationID.NotFound`, `InvalidParameterValue` for a subnet without IPv4,
/// `UnsupportedOperation` for regional gateways, and those of addresses, tags and tokens.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateNatGatewayRequest,
) -> Result<shapes::CreateNatGatewayResult> {
    let kind = NatGateway::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    let private = request.connectivity_type.as_deref() == Some("private");
    check_combination(request, private)?;
    let answer = |realm: &Realm, gateway: &NatGateway| shapes::CreateNatGatewayResult {
        client_token: request.client_token.clone(),
        nat_gateway: Some(shape(realm, gateway)),
    };
    if let Some(token) = &token
        && let Some((_, gateway)) =
            token.earlier::<NatGateway>(transaction, |gateway| gateway.client_token.as_ref())?
    {
        return Ok(answer(transaction, &gateway));
    }
    let id = required(&request.subnet_id, "SubnetId")?;
    let subnet_ordinal = transaction.ordinal::<Subnet>(id)?;
    let subnet = transaction.get::<Subnet>(id)?;
    subnet.ipv4()?;
    let vpc = subnet.vpc.clone();
    let mut elastic = Vec::new();
    let others = listed(&request.secondary_allocation_ids);
    for allocation in request.allocation_id.iter().chain(others) {
        elastic.push(transaction.ordinal::<Address>(allocation)?);
    }
    let failure = (!private)
        .then(|| failure(transaction, &vpc, &elastic))
        .flatten();
    let wanted = wanted(request, elastic.len())?;
    let now = transaction.call.now;
    let (ordinal, gateway) = transaction.insert(|id| NatGateway {
        id,
        vpc,
        subnet: request.subnet_id.clone().unwrap_or_default(),
        private,
        interface: None,
        had: Vec::new(),
        failure,
        created: now,
        life: Life::new(Phase::Pending, now),
        client_token: token,
        tags,
    });
    if gateway.failure.is_some() {
        return Ok(answer(transaction, &gateway));
    }
    let mut taken = wanted.take(transaction, subnet_ordinal)?;
    taken.more.kind = text!("nat_gateway");
    taken.more.requester = Some(gateway.id.clone());
    let privates = taken.address.into_iter().chain(taken.secondary.clone());
    let pairs: Vec<_> = elastic.into_iter().zip(privates).collect();
    let network = Network {
        subnet: subnet_ordinal,
        groups: Vec::new(),
        source_dest_check: false,
        description: Str::from(format!("Interface for NAT Gateway {}", gateway.id)),
    };
    let new = New {
        network: Arc::new(network),
        taken,
        tags: tags::Tags::default(),
    };
    let (interface, _) = new.insert(transaction);
    for (address, private) in pairs {
        bind(transaction, address, interface, private);
    }
    let made = transaction.update_at::<NatGateway>(ordinal, |gateway| {
        gateway.interface = Some(interface);
    });
    Ok(answer(transaction, made.as_deref().unwrap_or(&gateway)))
}

fn check_combination(request: &shapes::CreateNatGatewayRequest, private: bool) -> Result<()> {
    if request.availability_mode.as_deref() == Some("regional")
        || request.vpc_id.is_some()
        || !listed(&request.availability_zone_addresses).is_empty()
    {
        return Err(super::unsupported("A regional NAT gateway"));
    }
    required(&request.subnet_id, "SubnetId")?;
    let has_allocation = request.allocation_id.is_some();
    let others = !listed(&request.secondary_allocation_ids).is_empty();
    match (private, has_allocation) {
        (false, false) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must include the AllocationId parameter. Add the required parameter and retry the request.",
        )),
        (true, true) => Err(combination(
            "AllocationId cannot be specified for a private NAT gateway",
        )),
        (true, false) if others => Err(combination(
            "SecondaryAllocationIds cannot be specified for a private NAT gateway",
        )),
        (false, true) if request.secondary_private_ip_address_count.is_some() => Err(combination(
            "SecondaryPrivateIpAddressCount can be specified for a private NAT gateway only",
        )),
        _ => Ok(()),
    }
}

/// What the private addresses are to be: those that are named, and as many others as
/// there are Elastic ones.
fn wanted(
    request: &shapes::CreateNatGatewayRequest,
    elastic: usize,
) -> Result<crate::operations::network_interfaces::wanted::Wanted> {
    let named = listed(&request.secondary_private_ip_addresses);
    let secondary: Vec<_> = named
        .iter()
        .map(|address| shapes::PrivateIpAddressSpecification {
            primary: Some(false),
            private_ip_address: Some(address.clone()),
        })
        .collect();
    let others = elastic.saturating_sub(1);
    if !named.is_empty() && others > 0 && named.len() != others {
        return Err(combination(
            "The numbers of secondary allocation IDs and secondary private IP addresses differ",
        ));
    }
    let count = if !named.is_empty() {
        None
    } else {
        let others = i32::try_from(others).unwrap_or(i32::MAX);
        Some(request.secondary_private_ip_address_count.unwrap_or(others))
    };
    Given {
        address: request.private_ip_address.as_ref(),
        addresses: &secondary,
        secondary_count: count,
        prefixes: &[],
        prefix_count: None,
        ipv6: &[],
        ipv6_count: Some(0),
        ipv6_prefixes: &[],
        ipv6_prefix_count: None,
    }
    .read()
}

fn failure(realm: &Realm, vpc: &Str, elastic: &[u64]) -> Option<(Str, Str)> {
    let taken = elastic.iter().find_map(|ordinal| {
        let address = realm.table::<Address>().at(*ordinal)?;
        address.association.as_ref().map(|_| &address.id)
    });
    if let Some(id) = taken {
        return Some((
            text!("Resource.AlreadyAssociated"),
            Str::from(format!("Elastic IP address [{id}] is already associated")),
        ));
    }
    let mut gateways = realm.table::<InternetGateway>().values();
    if gateways.any(|gateway| gateway.vpc.as_ref() == Some(vpc)) {
        return None;
    }
    Some((
        text!("Gateway.NotAttached"),
        Str::from(format!("Network {vpc} has no Internet gateway attached")),
    ))
}

/// DescribeNatGateways. Deleted ones are shown for an hour.
///
/// # Errors
/// Those of [`Question::answer`].
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeNatGatewaysRequest,
) -> Result<shapes::DescribeNatGatewaysResult> {
    let question = Question {
        operation: "DescribeNatGateways",
        ids_name: "natGatewayIds",
        ids: listed(&request.nat_gateway_ids),
        filters: request.filter.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.answer::<NatGateway>(realm)?;
    let shown = found.iter().map(|(_, gateway)| shape(realm, gateway));
    Ok(shapes::DescribeNatGatewaysResult {
        nat_gateways: Some(shown.collect()),
        next_token,
    })
}

fn shape(realm: &Realm, gateway: &NatGateway) -> shapes::NatGateway {
    let ended = matches!(gateway.life.phase, Phase::Deleting | Phase::Deleted);
    let failed = gateway
        .failure
        .as_ref()
        .filter(|_| gateway.state() != "pending");
    shapes::NatGateway {
        create_time: Some(gateway.created),
        delete_time: ended.then_some(gateway.life.since),
        failure_code: failed.map(|(code, _)| code.clone()),
        failure_message: failed.map(|(_, message)| message.clone()),
        nat_gateway_addresses: Some(addresses(realm, gateway, status(gateway))),
        nat_gateway_id: Some(gateway.id.clone()),
        state: Some(Str::from(gateway.state())),
        subnet_id: Some(gateway.subnet.clone()),
        vpc_id: Some(gateway.vpc.clone()),
        tags: Some(gateway.tags.shape().unwrap_or_default()),
        connectivity_type: Some(if gateway.private {
            text!("private")
        } else {
            text!("public")
        }),
        availability_mode: Some(text!("zonal")),
        ..Default::default()
    }
}

fn status(gateway: &NatGateway) -> Str {
    match gateway.life.phase {
        Phase::Pending => text!("associating"),
        Phase::Deleting | Phase::Deleted => text!("disassociating"),
        _ => text!("succeeded"),
    }
}

fn addresses(realm: &Realm, gateway: &NatGateway, status: Str) -> Vec<shapes::NatGatewayAddress> {
    let all = gateway.addresses(realm);
    let shown = all.iter().enumerate();
    shown
        .map(|(at, one)| address(one, at == 0, status.clone()))
        .collect()
}

fn address(one: &NatAddress, primary: bool, status: Str) -> shapes::NatGatewayAddress {
    let mut shape = shapes::NatGatewayAddress {
        network_interface_id: Some(one.interface.clone()),
        private_ip: Some(shown(one.private)),
        is_primary: Some(primary),
        status: Some(status),
        ..Default::default()
    };
    if let Some((ip, allocation, association)) = &one.elastic {
        shape.public_ip = Some(shown(*ip));
        shape.allocation_id = Some(allocation.clone());
        shape.association_id = Some(association.clone());
    }
    shape
}

/// DeleteNatGateway: once it is gone, its Elastic addresses are free again.
///
/// # Errors
/// `NatGatewayNotFound`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteNatGatewayRequest,
) -> Result<shapes::DeleteNatGatewayResult> {
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let now = transaction.call.now;
    if transaction.get::<NatGateway>(id)?.life.is_live() {
        transaction.update::<NatGateway>(id, |gateway| {
            gateway.life = Life::new(Phase::Deleting, now);
        })?;
    }
    Ok(shapes::DeleteNatGatewayResult {
        nat_gateway_id: Some(id.clone()),
    })
}
