//! Internet gateways: create, attach, detach, delete. Egress-only ones belong to one
//! VPC for life.

use orrery_wire::shapes;

use crate::{
    Ec2Error, ErrorCode, Result,
    idempotency::ClientToken,
    operations::required,
    resources::{EgressOnlyInternetGateway, InternetGateway, NetworkInterface, Vpc},
    store::{Realm, Resource, Transaction},
    tags,
};

use super::show;

/// CreateInternetGateway.
///
/// # Errors
/// Those of tags.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateInternetGatewayRequest,
) -> Result<shapes::CreateInternetGatewayResult> {
    let kind = InternetGateway::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let (_, gateway) = transaction.insert(|id| InternetGateway {
        id,
        vpc: None,
        tags,
    });
    let shown = show::internet_gateway(transaction, &gateway);
    Ok(shapes::CreateInternetGatewayResult {
        internet_gateway: Some(shown),
    })
}

/// AttachInternetGateway.
///
/// # Errors
/// `InvalidInternetGatewayID.NotFound`, `InvalidVpcID.NotFound`,
/// `Resource.AlreadyAssociated`, `InvalidParameterValue` for a VPC that has one.
pub fn attach(
    transaction: &mut Transaction<'_>,
    request: &shapes::AttachInternetGatewayRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.internet_gateway_id, "internetGatewayId")?;
    let ordinal = transaction.ordinal::<InternetGateway>(id)?;
    let vpc = transaction
        .get::<Vpc>(required(&request.vpc_id, "vpcId")?)?
        .id
        .clone();
    if let Some(other) = &transaction.get::<InternetGateway>(id)?.vpc {
        return Err(Ec2Error::new(
            ErrorCode::ResourceAlreadyAssociated,
            format!("resource {id} is already attached to network {other}"),
        ));
    }
    if transaction
        .table::<InternetGateway>()
        .values()
        .any(|gateway| gateway.vpc.as_ref() == Some(&vpc))
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Network {vpc} already has an internet gateway attached"),
        ));
    }
    transaction.update_at::<InternetGateway>(ordinal, |gateway| gateway.vpc = Some(vpc));
    Ok(shapes::Empty::default())
}

/// DetachInternetGateway.
///
/// # Errors
/// `Gateway.NotAttached`, `DependencyViolation` while the VPC has public addresses.
pub fn detach(
    transaction: &mut Transaction<'_>,
    request: &shapes::DetachInternetGatewayRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.internet_gateway_id, "internetGatewayId")?;
    let ordinal = transaction.ordinal::<InternetGateway>(id)?;
    let vpc = transaction
        .get::<Vpc>(required(&request.vpc_id, "vpcId")?)?
        .id
        .clone();
    if transaction.get::<InternetGateway>(id)?.vpc.as_ref() != Some(&vpc) {
        return Err(Ec2Error::new(
            ErrorCode::GatewayNotAttached,
            format!("resource {id} is not attached to network {vpc}"),
        ));
    }
    if has_public_addresses(transaction, &vpc) {
        return Err(super::depended(format!(
            "Network {vpc} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway."
        )));
    }
    transaction.update_at::<InternetGateway>(ordinal, |gateway| gateway.vpc = None);
    Ok(shapes::Empty::default())
}

fn has_public_addresses(realm: &Realm, vpc: &str) -> bool {
    let is_public = |one: &NetworkInterface| one.public.is_some() || !one.more().elastic.is_empty();
    realm
        .table::<NetworkInterface>()
        .values()
        .filter(|interface| is_public(interface))
        .any(|interface| {
            let subnet = interface.subnet(realm);
            subnet.is_some_and(|subnet| subnet.vpc == vpc)
        })
}

/// DeleteInternetGateway.
///
/// # Errors
/// `InvalidInternetGatewayID.NotFound`, `DependencyViolation` while attached.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteInternetGatewayRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.internet_gateway_id, "internetGatewayId")?;
    if transaction.get::<InternetGateway>(id)?.vpc.is_some() {
        return Err(super::depended(format!(
            "The internetGateway '{id}' has dependencies and cannot be deleted."
        )));
    }
    transaction.remove::<InternetGateway>(id)?;
    Ok(shapes::Empty::default())
}

/// CreateEgressOnlyInternetGateway.
///
/// # Errors
/// `InvalidVpcID.NotFound`, and those of tags and tokens.
pub fn create_egress_only(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateEgressOnlyInternetGatewayRequest,
) -> Result<shapes::CreateEgressOnlyInternetGatewayResult> {
    type Gateway = EgressOnlyInternetGateway;
    let tags = tags::specified(
        request.tag_specifications.as_deref(),
        Gateway::TYPE,
        &[Gateway::TYPE],
    )?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    let earlier = match &token {
        Some(token) => {
            token.earlier::<Gateway>(transaction, |gateway| gateway.client_token.as_ref())?
        }
        None => None,
    };
    let gateway = if let Some((_, gateway)) = earlier {
        gateway
    } else {
        let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
        let vpc = vpc.id.clone();
        let make = |id| Gateway {
            id,
            vpc,
            client_token: token,
            tags,
        };
        transaction.insert(make).1
    };
    let shown = show::egress_only_internet_gateway(transaction, &gateway);
    Ok(shapes::CreateEgressOnlyInternetGatewayResult {
        client_token: request.client_token.clone(),
        egress_only_internet_gateway: Some(shown),
    })
}

/// DeleteEgressOnlyInternetGateway: routes to it become black holes.
///
/// # Errors
/// `InvalidEgressOnlyInternetGatewayId.NotFound`.
pub fn delete_egress_only(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteEgressOnlyInternetGatewayRequest,
) -> Result<shapes::DeleteEgressOnlyInternetGatewayResult> {
    let id = required(
        &request.egress_only_internet_gateway_id,
        "egressOnlyInternetGatewayId",
    )?;
    transaction.remove::<EgressOnlyInternetGateway>(id)?;
    Ok(shapes::DeleteEgressOnlyInternetGatewayResult {
        return_code: Some(true),
    })
}
