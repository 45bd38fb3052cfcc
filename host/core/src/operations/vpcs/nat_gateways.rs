//! NAT gateways: create, describe, delete, and their addresses.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    idempotency::ClientToken,
    operations::{
        addresses::associations::{bind, unbind, with_association},
        describe::Question,
        listed,
        network_interfaces::{
            addresses::{release, shown, take},
            create::New,
            wanted::{Given, ipv4},
        },
        required,
    },
    resources::{
        Address, InternetGateway, NatGateway, NetworkInterface, Subnet,
        life::{Life, Phase},
        nat_gateways::NatAddress,
        network_interfaces::Network,
    },
    store::{Realm, Resource, Transaction},
    tags,
};

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
/// `InvalidAllocationID.NotFound`, `UnsupportedOperation` for regional gateways, and
/// those of addresses, tags and tokens.
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
    let vpc = transaction.get::<Subnet>(id)?.vpc.clone();
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
    let privates = std::iter::once(taken.address).chain(taken.secondary.clone());
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

/// The gateway whose addresses are to change, and the ordinal of its interface.
fn changeable(
    realm: &Realm,
    id: &str,
    private: bool,
) -> Result<(Arc<NatGateway>, u64, Arc<NetworkInterface>)> {
    let gateway = realm.get::<NatGateway>(id)?;
    if gateway.private != private {
        let kind = if gateway.private { "private" } else { "public" };
        return Err(value(format!(
            "The operation is not supported for the {kind} NAT gateway {id}."
        )));
    }
    match (gateway.state(), gateway.interface, gateway.interface(realm)) {
        ("available", Some(ordinal), Some(interface)) => {
            Ok((Arc::clone(gateway), ordinal, Arc::clone(interface)))
        }
        (state, ..) => Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("The NAT gateway {id} is {state}; it must be available."),
        )),
    }
}

/// Takes more private addresses for the interface of a gateway.
fn extend(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    wanted: &[u32],
    count: u32,
) -> Result<Vec<u32>> {
    let table = transaction.table::<NetworkInterface>();
    let interface = table.at(ordinal).cloned();
    let interface = interface.ok_or_else(|| NetworkInterface::missing(&["null"]))?;
    if interface.privates().count() + wanted.len() + count as usize > MAXIMUM {
        return Err(Ec2Error::new(
            ErrorCode::PrivateIpAddressLimitExceeded,
            format!("A NAT gateway can have {MAXIMUM} addresses at most."),
        ));
    }
    let taken = take(transaction, interface.network.subnet, wanted, count)?;
    transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.secondary.extend(&taken);
    });
    Ok(taken)
}

/// The addresses of a gateway with one of these private addresses.
fn changed(
    realm: &Realm,
    gateway: &NatGateway,
    privates: &[u32],
    status: &Str,
) -> Vec<shapes::NatGatewayAddress> {
    let all = gateway.addresses(realm);
    let touched = all.iter().filter(|one| privates.contains(&one.private));
    touched
        .map(|one| address(one, false, status.clone()))
        .collect()
}

/// AssociateNatGatewayAddress: more Elastic addresses for a public gateway.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidParameterValue`,
/// `InvalidAllocationID.NotFound`, `Resource.AlreadyAssociated`.
pub fn associate_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateNatGatewayAddressRequest,
) -> Result<shapes::AssociateNatGatewayAddressResult> {
    let wanted: Vec<u32> = listed(&request.private_ip_addresses)
        .iter()
        .map(|given| ipv4(given))
        .collect::<Result<_>>()?;
    let allocations = listed(&request.allocation_ids);
    if !wanted.is_empty() && wanted.len() != allocations.len() {
        return Err(combination(
            "The numbers of allocation IDs and private IP addresses differ",
        ));
    }
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, interface, _) = changeable(transaction, id, false)?;
    let mut elastic = Vec::new();
    for allocation in allocations {
        let address = transaction.get::<Address>(allocation)?;
        if let Some(present) = &address.association {
            return Err(Ec2Error::new(
                ErrorCode::ResourceAlreadyAssociated,
                format!(
                    "resource {allocation} is already associated with associate-id {}",
                    present.id
                ),
            ));
        }
        elastic.push(transaction.ordinal::<Address>(allocation)?);
    }
    let others = elastic.len() - wanted.len();
    let others = u32::try_from(others).unwrap_or(u32::MAX);
    let taken = extend(transaction, interface, &wanted, others)?;
    for (address, private) in elastic.into_iter().zip(&taken) {
        bind(transaction, address, interface, *private);
    }
    Ok(shapes::AssociateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(
            transaction,
            &gateway,
            &taken,
            &text!("associating"),
        )),
    })
}

/// DisassociateNatGatewayAddress: the private addresses go with the Elastic ones.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidAssociationID.NotFound`,
/// `InvalidParameterValue` for the primary address or one of something else.
pub fn disassociate_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateNatGatewayAddressRequest,
) -> Result<shapes::DisassociateNatGatewayAddressResult> {
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, ordinal, interface) = changeable(transaction, id, false)?;
    let (mut elastic, mut privates) = (Vec::new(), Vec::new());
    for association in listed(&request.association_ids) {
        let address = with_association(transaction, association)?;
        let table = transaction.table::<Address>();
        let own = table
            .at(address)
            .and_then(|address| address.association.as_ref())
            .filter(|own| own.interface == ordinal);
        let Some(own) = own.filter(|own| own.private != interface.address) else {
            return Err(value(format!(
                "The association {association} is not one of a secondary address of {id}."
            )));
        };
        privates.push(own.private);
        elastic.push(address);
    }
    let answer = shapes::DisassociateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(
            transaction,
            &gateway,
            &privates,
            &text!("disassociating"),
        )),
    };
    for address in elastic {
        unbind(transaction, address);
    }
    shrink(transaction, ordinal, &privates);
    Ok(answer)
}

fn shrink(transaction: &mut Transaction<'_>, ordinal: u64, privates: &[u32]) {
    let left = transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.secondary.retain(|one| !privates.contains(one));
    });
    if let Some(left) = left {
        let count = u32::try_from(privates.len()).unwrap_or(0);
        release(transaction, left.network.subnet, count);
    }
}

/// AssignPrivateNatGatewayAddress: more addresses for a private gateway.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidParameterCombination`,
/// `MissingParameter`, and those of addresses.
pub fn assign_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssignPrivateNatGatewayAddressRequest,
) -> Result<shapes::AssignPrivateNatGatewayAddressResult> {
    let wanted: Vec<u32> = listed(&request.private_ip_addresses)
        .iter()
        .map(|given| ipv4(given))
        .collect::<Result<_>>()?;
    let count = match (wanted.is_empty(), request.private_ip_address_count) {
        (true, Some(count)) => u32::try_from(count).unwrap_or(0),
        (false, None) => 0,
        (true, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter PrivateIpAddresses or PrivateIpAddressCount",
            ));
        }
        (false, Some(_)) => {
            return Err(combination(
                "The parameter PrivateIpAddresses cannot be used with the parameter PrivateIpAddressCount",
            ));
        }
    };
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, interface, _) = changeable(transaction, id, true)?;
    let taken = extend(transaction, interface, &wanted, count)?;
    Ok(shapes::AssignPrivateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(transaction, &gateway, &taken, &text!("assigning"))),
    })
}

/// UnassignPrivateNatGatewayAddress.
///
/// # Errors
/// `NatGatewayNotFound`, `IncorrectState`, `InvalidParameterValue` for the primary
/// address or one that the gateway has not.
pub fn unassign_address(
    transaction: &mut Transaction<'_>,
    request: &shapes::UnassignPrivateNatGatewayAddressRequest,
) -> Result<shapes::UnassignPrivateNatGatewayAddressResult> {
    let gone: Vec<u32> = listed(&request.private_ip_addresses)
        .iter()
        .map(|given| ipv4(given))
        .collect::<Result<_>>()?;
    let id = required(&request.nat_gateway_id, "NatGatewayId")?;
    let (gateway, ordinal, interface) = changeable(transaction, id, true)?;
    if let Some(other) = gone.iter().find(|one| !interface.secondary.contains(one)) {
        return Err(value(format!(
            "The address {} is not a secondary address of {id}.",
            shown(*other)
        )));
    }
    let answer = shapes::UnassignPrivateNatGatewayAddressResult {
        nat_gateway_id: Some(id.clone()),
        nat_gateway_addresses: Some(changed(transaction, &gateway, &gone, &text!("unassigning"))),
    };
    shrink(transaction, ordinal, &gone);
    Ok(answer)
}
