//! Virtual private gateways: create, attach, detach, delete, describe, and what they
//! tell route tables.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::regions,
    operations::{describe::describes, required},
    resources::{Life, RouteTable, Vpc, VpnGateway, life::Phase, vpn::GatewayAttachment},
    store::{Realm, Resource, Transaction, term},
    tags,
};

/// AWS's number where the request names none.
pub(crate) const DEFAULT_ASN: i64 = 64_512;

/// A number for AWS's side: private ones only.
///
/// # Errors
/// `InvalidParameterValue`.
pub(crate) fn amazon_asn(given: Option<i64>) -> Result<i64> {
    let asn = given.unwrap_or(DEFAULT_ASN);
    if (64_512..=65_534).contains(&asn) || (4_200_000_000..=4_294_967_294).contains(&asn) {
        return Ok(asn);
    }
    Err(super::invalid(format!(
        "Value ({asn}) for parameter amazonSideAsn is invalid. Expecting a value in the range 64512-65534 or 4200000000-4294967294."
    )))
}

/// CreateVpnGateway.
///
/// # Errors
/// `InvalidParameterValue` for a number that is not private or an unknown zone.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpnGatewayRequest,
) -> Result<shapes::CreateVpnGatewayResult> {
    let kind = VpnGateway::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let asn = amazon_asn(request.amazon_side_asn)?;
    let zone = request.availability_zone.clone();
    let zone = zone.filter(|zone| !zone.is_empty());
    if let Some(zone) = &zone {
        let mut zones = regions::zones(&transaction.call.region).iter();
        if !zones.any(|known| *known.name == **zone) {
            return Err(super::invalid(format!(
                "Value ({zone}) for parameter availabilityZone is invalid. Invalid availability zone: [{zone}]"
            )));
        }
    }
    let life = Life::new(Phase::Available, transaction.call.now);
    let (_, gateway) = transaction.insert(|id| VpnGateway {
        id,
        asn,
        zone,
        attachment: None,
        life,
        tags,
    });
    Ok(shapes::CreateVpnGatewayResult {
        vpn_gateway: Some(show(transaction, &gateway)),
    })
}

/// The gateway with this id, which must not be on its way out.
///
/// # Errors
/// `InvalidVpnGatewayID.NotFound`, `InvalidVpnGatewayState`.
pub(super) fn live<'r>(realm: &'r Realm, id: &str) -> Result<&'r VpnGateway> {
    let gateway = realm.get::<VpnGateway>(id)?;
    if gateway.life.is_live() {
        return Ok(gateway);
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidVpnGatewayState,
        format!(
            "The vpnGateway '{id}' is in the '{}' state.",
            gateway.life.state()
        ),
    ))
}

/// AttachVpnGateway.
///
/// # Errors
/// `InvalidVpnGatewayID.NotFound`, `InvalidVpcID.NotFound`, `InvalidVpnGatewayState`,
/// `VpnGatewayAttachmentLimitExceeded` for a gateway that has a VPC,
/// `InvalidVpcState` for a VPC that has one.
pub fn attach(
    transaction: &mut Transaction<'_>,
    request: &shapes::AttachVpnGatewayRequest,
) -> Result<shapes::AttachVpnGatewayResult> {
    let id = required(&request.vpn_gateway_id, "vpnGatewayId")?;
    let gateway = live(transaction, id)?;
    let vpc = &transaction
        .get::<Vpc>(required(&request.vpc_id, "vpcId")?)?
        .id;
    let present = gateway.attachment.as_ref();
    if let Some(other) = present.filter(|present| present.vpc != *vpc || !present.life.is_live()) {
        return Err(Ec2Error::new(
            ErrorCode::VpnGatewayAttachmentLimitExceeded,
            format!("resource {id} is already attached to network {}", other.vpc),
        ));
    }
    let mut others = attached(transaction, vpc);
    if let Some(other) = others.find(|other| other.id != *id) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidVpcState,
            format!(
                "Network {vpc} already has the vpn gateway {} attached",
                other.id
            ),
        ));
    }
    drop(others);
    let attachment = match present.cloned() {
        // The same request again is answered again.
        Some(present) => present,
        None => {
            let attachment = GatewayAttachment {
                vpc: vpc.clone(),
                life: Life::new(Phase::Pending, transaction.call.now),
            };
            let kept = attachment.clone();
            transaction.update::<VpnGateway>(id, |gateway| gateway.attachment = Some(kept))?;
            attachment
        }
    };
    Ok(shapes::AttachVpnGatewayResult {
        vpc_attachment: Some(shown_attachment(&attachment)),
    })
}

/// The gateways that a VPC has, or is about to have.
pub(crate) fn attached<'r>(
    realm: &'r Realm,
    vpc: &'r str,
) -> impl Iterator<Item = &'r VpnGateway> + 'r {
    let candidates = realm
        .table::<VpnGateway>()
        .having(term("vpc-id", vpc), None);
    candidates
        .map(|(_, gateway)| &**gateway)
        .filter(move |gateway| gateway.vpc().is_some_and(|one| one == vpc))
}

/// DetachVpnGateway: route tables of the VPC hear of it no longer.
///
/// # Errors
/// `InvalidVpnGatewayID.NotFound`, `InvalidVpcID.NotFound`,
/// `InvalidVpnGatewayAttachment.NotFound`.
pub fn detach(
    transaction: &mut Transaction<'_>,
    request: &shapes::DetachVpnGatewayRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.vpn_gateway_id, "vpnGatewayId")?;
    let gateway = transaction.get::<VpnGateway>(id)?;
    let vpc = &transaction
        .get::<Vpc>(required(&request.vpc_id, "vpcId")?)?
        .id;
    if gateway.vpc() != Some(vpc) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidVpnGatewayAttachmentNotFound,
            format!("The attachment with vpn gateway ID '{id}' and vpc ID '{vpc}' does not exist"),
        ));
    }
    let tables = transaction.table::<RouteTable>();
    let listening: Vec<u64> = tables
        .having(term("vpc-id", vpc), None)
        .filter(|(_, table)| table.propagating.contains(id))
        .map(|(ordinal, _)| ordinal)
        .collect();
    for table in listening {
        transaction
            .update_at::<RouteTable>(table, |table| table.propagating.retain(|one| one != id));
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    transaction.update::<VpnGateway>(id, |gateway| {
        if let Some(attachment) = &mut gateway.attachment {
            attachment.life = life;
        }
    })?;
    Ok(shapes::Empty::default())
}

/// DeleteVpnGateway.
///
/// # Errors
/// `InvalidVpnGatewayID.NotFound`, `IncorrectState` while it is attached or has
/// connections.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpnGatewayRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.vpn_gateway_id, "vpnGatewayId")?;
    let gateway = transaction.get::<VpnGateway>(id)?;
    if !gateway.life.is_live() {
        return Ok(shapes::Empty::default());
    }
    if gateway.attachment.is_some()
        || super::connections::of_gateway(transaction, id)
            .next()
            .is_some()
    {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            "The VPN gateway is in use.",
        ));
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    transaction.update::<VpnGateway>(id, |gateway| gateway.life = life)?;
    Ok(shapes::Empty::default())
}

/// EnableVgwRoutePropagation: what is behind the gateway's connections becomes routes
/// of the table.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidVpnGatewayID.NotFound`,
/// `Gateway.NotAttached`.
pub fn enable_propagation(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableVgwRoutePropagationRequest,
) -> Result<shapes::Empty> {
    let (table, gateway) = (&request.route_table_id, &request.gateway_id);
    let (table, gateway) = propagation(transaction, table, gateway)?;
    transaction.update_at::<RouteTable>(table, |table| {
        if !table.propagating.contains(&gateway) {
            table.propagating.push(gateway);
        }
    });
    Ok(shapes::Empty::default())
}

/// DisableVgwRoutePropagation.
///
/// # Errors
/// As for [`enable_propagation`].
pub fn disable_propagation(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisableVgwRoutePropagationRequest,
) -> Result<shapes::Empty> {
    let (table, gateway) = (&request.route_table_id, &request.gateway_id);
    let (table, gateway) = propagation(transaction, table, gateway)?;
    transaction.update_at::<RouteTable>(table, |table| {
        table.propagating.retain(|one| *one != gateway)
    });
    Ok(shapes::Empty::default())
}

fn propagation(realm: &Realm, table: &Option<Str>, gateway: &Option<Str>) -> Result<(u64, Str)> {
    let id = required(table, "routeTableId")?;
    let table = realm.get::<RouteTable>(id)?;
    let gateway = realm.get::<VpnGateway>(required(gateway, "gatewayId")?)?;
    if gateway.vpc() != Some(&table.vpc) {
        return Err(Ec2Error::new(
            ErrorCode::GatewayNotAttached,
            format!(
                "resource {} is not attached to network {}",
                gateway.id, table.vpc
            ),
        ));
    }
    Ok((realm.ordinal::<RouteTable>(id)?, gateway.id.clone()))
}

describes! {
    /// DescribeVpnGateways.
    describe: DescribeVpnGatewaysRequest => DescribeVpnGatewaysResult, VpnGateway,
        "DescribeVpnGateways", vpn_gateway_ids, vpn_gateways, show, whole;
}

fn show(_: &Realm, gateway: &VpnGateway) -> shapes::VpnGateway {
    let attachments = gateway.attachment.iter().map(shown_attachment);
    shapes::VpnGateway {
        amazon_side_asn: Some(gateway.asn),
        tags: Some(gateway.tags.shape().unwrap_or_default()),
        vpn_gateway_id: Some(gateway.id.clone()),
        state: Some(Str::from(gateway.life.state())),
        r#type: Some(text!("ipsec.1")),
        availability_zone: gateway.zone.clone(),
        vpc_attachments: Some(attachments.collect()),
    }
}

fn shown_attachment(attachment: &GatewayAttachment) -> shapes::VpcAttachment {
    shapes::VpcAttachment {
        vpc_id: Some(attachment.vpc.clone()),
        state: Some(Str::from(attachment.state())),
    }
}
