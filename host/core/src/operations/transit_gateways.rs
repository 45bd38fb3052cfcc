//! Transit gateways: create, modify, delete, describe.
//! <https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html>

pub mod associations;
pub mod attachments;
mod listing;
pub mod propagations;
pub mod references;
pub mod routes;
pub mod search;
pub mod tables;
pub mod vpc_attachments;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Block,
    operations::{
        describe::describes,
        listed, required,
        vpn::gateways::{DEFAULT_ASN, amazon_asn},
    },
    resources::{
        Life, TransitGateway, TransitGatewayAttachment, TransitGatewayRouteTable,
        life::Phase,
        transit_gateways::{TransitGatewayOptions, switch},
    },
    store::{Realm, Resource, Transaction, term},
    tags,
};

/// The smallest blocks that a transit gateway can have, by the length of the prefix.
const SMALLEST: (u8, u8) = (24, 64);

/// Whether a switch that says `enable` or `disable` is on.
fn is_on(wanted: &Option<Str>, otherwise: bool) -> bool {
    wanted
        .as_ref()
        .map_or(otherwise, |wanted| wanted == "enable")
}

fn shown(on: bool) -> Option<Str> {
    Some(Str::from(switch(on)))
}

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

fn incorrect(id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::IncorrectState,
        format!("{id} is in invalid state"),
    )
}

/// The transit gateway with this id, which must be in use.
///
/// # Errors
/// `InvalidTransitGatewayID.NotFound`, `IncorrectState`.
pub(crate) fn available<'r>(realm: &'r Realm, id: &str) -> Result<&'r TransitGateway> {
    let gateway = realm.get::<TransitGateway>(id)?;
    match gateway.life.phase {
        Phase::Available | Phase::Modifying => Ok(gateway),
        _ => Err(incorrect(id)),
    }
}

/// CreateTransitGateway: with the table that everything uses by default.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateTransitGatewayRequest,
) -> Result<shapes::CreateTransitGatewayResult> {
    let kind = TransitGateway::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let none = shapes::TransitGatewayRequestOptions::default();
    let wanted = request.options.as_ref().unwrap_or(&none);
    let options = TransitGatewayOptions {
        asn: amazon_asn(Some(wanted.amazon_side_asn.unwrap_or(DEFAULT_ASN)))?,
        blocks: blocks(listed(&wanted.transit_gateway_cidr_blocks))?,
        auto_accept: is_on(&wanted.auto_accept_shared_attachments, false),
        default_association: is_on(&wanted.default_route_table_association, true),
        default_propagation: is_on(&wanted.default_route_table_propagation, true),
        ecmp: is_on(&wanted.vpn_ecmp_support, true),
        dns: is_on(&wanted.dns_support, true),
        group_references: is_on(&wanted.security_group_referencing_support, false),
        multicast: is_on(&wanted.multicast_support, false),
    };
    let created = transaction.call.now;
    let uses_table = options.default_association || options.default_propagation;
    let (ordinal, gateway) = transaction.insert(|id| TransitGateway {
        id,
        description: request.description.clone().unwrap_or_default(),
        options,
        association_table: None,
        propagation_table: None,
        created,
        life: Life::new(Phase::Pending, created),
        tags,
    });
    let mut gateway = TransitGateway::clone(&gateway);
    if uses_table {
        let table = tables::insert(transaction, &gateway.id, tags::Tags::default());
        gateway = keep_tables(transaction, ordinal, gateway, &table.id);
    }
    Ok(shapes::CreateTransitGatewayResult {
        transit_gateway: Some(show(transaction, &gateway)),
    })
}

fn keep_tables(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    mut gateway: TransitGateway,
    table: &Str,
) -> TransitGateway {
    let options = &gateway.options;
    gateway.association_table = options.default_association.then(|| table.clone());
    gateway.propagation_table = options.default_propagation.then(|| table.clone());
    let kept = gateway.clone();
    transaction.update_at::<TransitGateway>(ordinal, |gateway| *gateway = kept);
    gateway
}

/// Blocks in canonical text.
fn blocks(given: &[Str]) -> Result<Vec<Str>> {
    let refuse = |text: &Str| {
        invalid(format!(
            "Value ({text}) for parameter transitGatewayCidrBlocks is invalid. This is not a valid CIDR block."
        ))
    };
    let check = |text: &Str| {
        let block: Block = text.parse().map_err(|_| refuse(text))?;
        let smallest = match block {
            Block::Ipv4(_) => SMALLEST.0,
            Block::Ipv6(_) => SMALLEST.1,
        };
        if block.prefix() > smallest {
            return Err(refuse(text));
        }
        Ok(Str::from(block.to_string()))
    };
    given.iter().map(check).collect()
}

/// ModifyTransitGateway.
///
/// # Errors
/// `InvalidTransitGatewayID.NotFound`, `IncorrectState`, `InvalidRouteTableID.NotFound`,
/// `InvalidParameterValue`, `MissingParameter` for a default without a table.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyTransitGatewayRequest,
) -> Result<shapes::ModifyTransitGatewayResult> {
    let id = required(&request.transit_gateway_id, "transitGatewayId")?;
    let mut gateway = available(transaction, id)?.clone();
    if let Some(description) = &request.description {
        gateway.description = description.clone();
    }
    if let Some(wanted) = &request.options {
        change(transaction, &mut gateway, wanted)?;
    }
    gateway.life = Life::new(Phase::Modifying, transaction.call.now);
    let gateway = transaction.update::<TransitGateway>(id, |kept| *kept = gateway)?;
    Ok(shapes::ModifyTransitGatewayResult {
        transit_gateway: Some(show(transaction, &gateway)),
    })
}

fn change(
    realm: &Realm,
    gateway: &mut TransitGateway,
    wanted: &shapes::ModifyTransitGatewayOptions,
) -> Result<()> {
    if wanted.encryption_support.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "Encryption of a transit gateway is not supported yet.",
        ));
    }
    let options = &mut gateway.options;
    options.asn = amazon_asn(Some(wanted.amazon_side_asn.unwrap_or(options.asn)))?;
    let gone = blocks(listed(&wanted.remove_transit_gateway_cidr_blocks))?;
    options.blocks.retain(|block| !gone.contains(block));
    for block in blocks(listed(&wanted.add_transit_gateway_cidr_blocks))? {
        if !options.blocks.contains(&block) {
            options.blocks.push(block);
        }
    }
    options.ecmp = is_on(&wanted.vpn_ecmp_support, options.ecmp);
    options.dns = is_on(&wanted.dns_support, options.dns);
    options.auto_accept = is_on(&wanted.auto_accept_shared_attachments, options.auto_accept);
    let references = &wanted.security_group_referencing_support;
    options.group_references = is_on(references, options.group_references);
    let association = &wanted.default_route_table_association;
    options.default_association = is_on(association, options.default_association);
    let propagation = &wanted.default_route_table_propagation;
    options.default_propagation = is_on(propagation, options.default_propagation);
    gateway.association_table = default_table(
        realm,
        &gateway.id,
        options.default_association,
        wanted.association_default_route_table_id.as_ref(),
        gateway.association_table.take(),
    )?;
    gateway.propagation_table = default_table(
        realm,
        &gateway.id,
        options.default_propagation,
        wanted.propagation_default_route_table_id.as_ref(),
        gateway.propagation_table.take(),
    )?;
    Ok(())
}

/// The table for a default that is on or off: the one that is wanted, or as before.
fn default_table(
    realm: &Realm,
    gateway: &str,
    on: bool,
    wanted: Option<&Str>,
    before: Option<Str>,
) -> Result<Option<Str>> {
    if let Some(wanted) = wanted {
        tables::of_gateway(realm, wanted, gateway)?;
    }
    match (on, wanted.cloned().or(before)) {
        (false, _) => Ok(None),
        (true, Some(table)) => Ok(Some(table)),
        (true, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the ID of the default route table",
        )),
    }
}

/// DeleteTransitGateway: with its route tables.
///
/// # Errors
/// `InvalidTransitGatewayID.NotFound`, `IncorrectState` while something is attached.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteTransitGatewayRequest,
) -> Result<shapes::DeleteTransitGatewayResult> {
    let id = required(&request.transit_gateway_id, "transitGatewayId")?;
    available(transaction, id)?;
    for (noun, kind) in [("VPC", "vpc"), ("VPN", "vpn")] {
        let left: Vec<&str> = attachments::live(transaction, id)
            .filter(|attachment| attachment.resource_type() == kind)
            .map(|attachment| attachment.id.as_str())
            .collect();
        if !left.is_empty() {
            return Err(Ec2Error::new(
                ErrorCode::IncorrectState,
                format!(
                    "{id} has non-deleted {noun} Attachments: {}.",
                    left.join(", ")
                ),
            ));
        }
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    for table in tables::live(transaction, id) {
        transaction.update_at::<TransitGatewayRouteTable>(table, |table| table.life = life);
    }
    let gateway = transaction.update::<TransitGateway>(id, |gateway| gateway.life = life)?;
    Ok(shapes::DeleteTransitGatewayResult {
        transit_gateway: Some(show(transaction, &gateway)),
    })
}

describes! {
    /// DescribeTransitGateways.
    describe: DescribeTransitGatewaysRequest => DescribeTransitGatewaysResult, TransitGateway,
        "DescribeTransitGateways", transit_gateway_ids, transit_gateways, show;
}

fn show(realm: &Realm, gateway: &TransitGateway) -> shapes::TransitGateway {
    let options = &gateway.options;
    let blocks = Some(options.blocks.clone()).filter(|blocks| !blocks.is_empty());
    let (account, region) = (&realm.key.account, &realm.key.region);
    let partition = crate::catalogue::regions::partition(region);
    shapes::TransitGateway {
        transit_gateway_id: Some(gateway.id.clone()),
        transit_gateway_arn: Some(Str::from(format!(
            "arn:{partition}:ec2:{region}:{account}:transit-gateway/{}",
            gateway.id
        ))),
        state: Some(Str::from(gateway.life.state())),
        owner_id: Some(account.clone()),
        description: Some(gateway.description.clone()),
        creation_time: Some(gateway.created),
        options: Some(shapes::TransitGatewayOptions {
            amazon_side_asn: Some(options.asn),
            transit_gateway_cidr_blocks: blocks,
            auto_accept_shared_attachments: shown(options.auto_accept),
            default_route_table_association: shown(options.default_association),
            association_default_route_table_id: gateway.association_table.clone(),
            default_route_table_propagation: shown(options.default_propagation),
            propagation_default_route_table_id: gateway.propagation_table.clone(),
            vpn_ecmp_support: shown(options.ecmp),
            dns_support: shown(options.dns),
            security_group_referencing_support: shown(options.group_references),
            multicast_support: shown(options.multicast),
            ..Default::default()
        }),
        tags: Some(gateway.tags.shape().unwrap_or_default()),
    }
}

/// Whether the VPC is attached to the transit gateway.
pub(crate) fn is_attached(realm: &Realm, gateway: &str, vpc: &str) -> bool {
    attachments::live(realm, gateway).any(|attachment| attachment.resource_id() == vpc)
}

/// Whether a VPC or a subnet of it is attached to a transit gateway.
pub(crate) fn holds(realm: &Realm, vpc: &str, subnet: Option<&str>) -> bool {
    let table = realm.table::<TransitGatewayAttachment>();
    let mut candidates = table.having(term("resource-id", vpc), None);
    candidates.any(|(_, attachment)| {
        let subnets = vpc_attachments::subnets(attachment);
        attachment.life.is_live()
            && attachment.resource_id() == vpc
            && subnet.is_none_or(|subnet| subnets.iter().any(|one| one == subnet))
    })
}
