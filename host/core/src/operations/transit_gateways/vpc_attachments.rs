//! Attachments of VPCs: create, modify, delete, describe; accept and reject.

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{
        describe::Question,
        listed,
        network_interfaces::managed::{self, Purpose},
        required,
    },
    resources::{
        Life, NetworkInterface, Subnet, TransitGatewayAttachment, Vpc,
        life::Phase,
        transit_gateways::{TransitTarget, VpcAttachmentOptions},
    },
    store::{Realm, Resource, Transaction, term},
    tags,
};

use super::{attachments, is_on, shown};

/// The subnets through which a VPC is attached.
pub(super) fn subnets(attachment: &TransitGatewayAttachment) -> &[Str] {
    match &attachment.target {
        TransitTarget::Vpc { subnets, .. } => subnets,
        TransitTarget::Vpn(_) => &[],
    }
}

/// CreateTransitGatewayVpcAttachment.
///
/// # Errors
/// `InvalidTransitGatewayID.NotFound`, `InvalidVpcID.NotFound`,
/// `InvalidSubnetID.NotFound`, `IncorrectState`, `InvalidParameterValue` for a subnet of
/// another VPC, `DuplicateSubnetsInSameZone`, `DuplicateTransitGatewayAttachment`,
/// `InsufficientFreeAddressesInSubnet`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateTransitGatewayVpcAttachmentRequest,
) -> Result<shapes::CreateTransitGatewayVpcAttachmentResult> {
    let kind = TransitGatewayAttachment::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let id = required(&request.transit_gateway_id, "transitGatewayId")?;
    transaction.get::<crate::resources::TransitGateway>(id)?;
    let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let vpc = vpc.id.clone();
    let subnets = listed(&request.subnet_ids).to_vec();
    check_subnets(transaction, &vpc, &subnets)?;
    let gateway = super::available(transaction, id)?.clone();
    let table = transaction.table::<TransitGatewayAttachment>();
    let mut attached = table.having(term("resource-id", &vpc), None);
    if attached
        .any(|(_, one)| one.life.is_live() && one.gateway == *id && one.resource_id() == &vpc)
    {
        return Err(Ec2Error::named(
            "DuplicateTransitGatewayAttachment",
            400,
            format!("{id} has non-deleted Transit Gateway Attachments with same VPC ID."),
        ));
    }
    drop(attached);
    let wanted = request.options.as_ref();
    let on = |wanted: Option<&Option<Str>>, otherwise| {
        wanted.map_or(otherwise, |wanted| is_on(wanted, otherwise))
    };
    let options = VpcAttachmentOptions {
        dns: on(wanted.map(|one| &one.dns_support), true),
        group_references: on(
            wanted.map(|one| &one.security_group_referencing_support),
            true,
        ),
        ipv6: on(wanted.map(|one| &one.ipv6_support), false),
        appliance_mode: on(wanted.map(|one| &one.appliance_mode_support), false),
    };
    let target = TransitTarget::Vpc {
        vpc,
        subnets,
        options,
    };
    let attachment = attachments::insert(transaction, &gateway, target, tags);
    plug_in(transaction, &attachment.id)?;
    Ok(shapes::CreateTransitGatewayVpcAttachmentResult {
        transit_gateway_vpc_attachment: Some(show(transaction, &attachment)),
    })
}

/// Sees to an interface in each subnet of an attachment, and in no other.
fn plug_in(transaction: &mut Transaction<'_>, id: &str) -> Result<()> {
    let attachment = TransitGatewayAttachment::clone(transaction.get(id)?);
    let mut wanted = subnets(&attachment).to_vec();
    let (mut kept, mut gone) = (Vec::new(), Vec::new());
    for id in attachment.interfaces {
        let interface = transaction.get::<NetworkInterface>(&id)?;
        let subnet = interface
            .subnet(transaction)
            .map(|subnet| subnet.id.clone());
        match wanted.iter().position(|one| Some(one) == subnet.as_ref()) {
            Some(at) => {
                wanted.remove(at);
                kept.push(id);
            }
            None => gone.push(id),
        }
    }
    managed::remove(transaction, &gone);
    for subnet in wanted {
        let purpose = Purpose {
            kind: text!("transit_gateway"),
            requester: attachment.id.clone(),
            description: format!(
                "Network Interface for Transit Gateway Attachment {}",
                attachment.id
            ),
            groups: Vec::new(),
        };
        kept.push(managed::insert(transaction, &subnet, None, purpose)?);
    }
    transaction
        .update::<TransitGatewayAttachment>(id, |attachment| attachment.interfaces = kept)?;
    Ok(())
}

/// Subnets of the VPC, each in a zone of its own.
fn check_subnets(realm: &Realm, vpc: &Str, ids: &[Str]) -> Result<()> {
    let mut missing: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    missing.retain(|id| realm.ordinal::<Subnet>(id).is_err());
    if !missing.is_empty() {
        return Err(Subnet::missing(&missing));
    }
    let mut zones: Vec<&Str> = Vec::new();
    for id in ids {
        let subnet = realm.get::<Subnet>(id)?;
        if subnet.vpc != *vpc {
            return Err(super::invalid(format!("Subnet {id} is not in VPC {vpc}.")));
        }
        if zones.contains(&&subnet.zone) {
            return Err(Ec2Error::new(
                ErrorCode::DuplicateSubnetsInSameZone,
                "Duplicate Subnets for same AZ",
            ));
        }
        zones.push(&subnet.zone);
    }
    Ok(())
}

/// The attachment of a VPC with this id.
fn of_vpc<'r>(realm: &'r Realm, id: &Option<Str>) -> Result<&'r Arc<TransitGatewayAttachment>> {
    let id = required(id, "transitGatewayAttachmentId")?;
    let attachment = realm.get::<TransitGatewayAttachment>(id)?;
    match attachment.target {
        TransitTarget::Vpc { .. } => Ok(attachment),
        TransitTarget::Vpn(_) => Err(TransitGatewayAttachment::missing(&[id])),
    }
}

/// ModifyTransitGatewayVpcAttachment.
///
/// # Errors
/// `InvalidTransitGatewayAttachmentID.NotFound`, `IncorrectState`, and those of subnets.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyTransitGatewayVpcAttachmentRequest,
) -> Result<shapes::ModifyTransitGatewayVpcAttachmentResult> {
    let id = of_vpc(transaction, &request.transit_gateway_attachment_id)?
        .id
        .clone();
    let mut attachment = attachments::available(transaction, &id)?.clone();
    if let TransitTarget::Vpc {
        vpc,
        subnets,
        options,
    } = &mut attachment.target
    {
        let gone = listed(&request.remove_subnet_ids);
        if let Some(unknown) = gone.iter().find(|gone| !subnets.contains(gone)) {
            return Err(super::invalid(format!(
                "Subnet {unknown} is not part of Transit Gateway Attachment {id}."
            )));
        }
        subnets.retain(|subnet| !gone.contains(subnet));
        for subnet in listed(&request.add_subnet_ids) {
            if !subnets.contains(subnet) {
                subnets.push(subnet.clone());
            }
        }
        if subnets.is_empty() {
            return Err(super::invalid(format!(
                "Transit Gateway Attachment {id} must have at least one subnet."
            )));
        }
        check_subnets(transaction, vpc, subnets)?;
        if let Some(wanted) = &request.options {
            options.dns = is_on(&wanted.dns_support, options.dns);
            options.ipv6 = is_on(&wanted.ipv6_support, options.ipv6);
            options.appliance_mode = is_on(&wanted.appliance_mode_support, options.appliance_mode);
            let references = &wanted.security_group_referencing_support;
            options.group_references = is_on(references, options.group_references);
        }
    }
    attachment.life = Life::new(Phase::Modifying, transaction.call.now);
    let attachment =
        transaction.update::<TransitGatewayAttachment>(&id, |kept| *kept = attachment)?;
    plug_in(transaction, &id)?;
    Ok(shapes::ModifyTransitGatewayVpcAttachmentResult {
        transit_gateway_vpc_attachment: Some(show(transaction, &attachment)),
    })
}

/// DeleteTransitGatewayVpcAttachment.
///
/// # Errors
/// `InvalidTransitGatewayAttachmentID.NotFound`, `IncorrectState`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteTransitGatewayVpcAttachmentRequest,
) -> Result<shapes::DeleteTransitGatewayVpcAttachmentResult> {
    let attachment = of_vpc(transaction, &request.transit_gateway_attachment_id)?;
    if !attachment.life.is_live() {
        return Err(super::incorrect(&attachment.id));
    }
    let id = attachment.id.clone();
    attachments::end(transaction, &id)?;
    let attachment = transaction.get::<TransitGatewayAttachment>(&id)?;
    Ok(shapes::DeleteTransitGatewayVpcAttachmentResult {
        transit_gateway_vpc_attachment: Some(show(transaction, attachment)),
    })
}

/// AcceptTransitGatewayVpcAttachment: attachments of one's own account wait for nobody.
///
/// # Errors
/// `InvalidTransitGatewayAttachmentID.NotFound`, `IncorrectState`.
pub fn accept(
    transaction: &mut Transaction<'_>,
    request: &shapes::AcceptTransitGatewayVpcAttachmentRequest,
) -> Result<shapes::AcceptTransitGatewayVpcAttachmentResult> {
    let attachment = waiting(transaction, &request.transit_gateway_attachment_id)?;
    Ok(shapes::AcceptTransitGatewayVpcAttachmentResult {
        transit_gateway_vpc_attachment: Some(answer(transaction, attachment, Phase::Pending)?),
    })
}

/// RejectTransitGatewayVpcAttachment.
///
/// # Errors
/// As for [`accept`].
pub fn reject(
    transaction: &mut Transaction<'_>,
    request: &shapes::RejectTransitGatewayVpcAttachmentRequest,
) -> Result<shapes::RejectTransitGatewayVpcAttachmentResult> {
    let attachment = waiting(transaction, &request.transit_gateway_attachment_id)?;
    Ok(shapes::RejectTransitGatewayVpcAttachmentResult {
        transit_gateway_vpc_attachment: Some(answer(transaction, attachment, Phase::Rejected)?),
    })
}

fn waiting(realm: &Realm, id: &Option<Str>) -> Result<Str> {
    let attachment = of_vpc(realm, id)?;
    if attachment.life.phase != Phase::PendingAcceptance {
        return Err(super::incorrect(&attachment.id));
    }
    Ok(attachment.id.clone())
}

fn answer(
    transaction: &mut Transaction<'_>,
    id: Str,
    phase: Phase,
) -> Result<shapes::TransitGatewayVpcAttachment> {
    let life = Life::new(phase, transaction.call.now);
    let attachment =
        transaction.update::<TransitGatewayAttachment>(&id, |attachment| attachment.life = life)?;
    Ok(show(transaction, &attachment))
}

/// DescribeTransitGatewayVpcAttachments.
///
/// # Errors
/// Those of [`Question::answer`].
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeTransitGatewayVpcAttachmentsRequest,
) -> Result<shapes::DescribeTransitGatewayVpcAttachmentsResult> {
    let mut filters = listed(&request.filters).to_vec();
    filters.push(shapes::Filter {
        name: Some(text!("resource-type")),
        values: Some(vec![text!("vpc")]),
    });
    let question = Question {
        operation: "DescribeTransitGatewayVpcAttachments",
        ids_name: "transitGatewayAttachmentIds",
        ids: listed(&request.transit_gateway_attachment_ids),
        filters: Some(&filters),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.answer::<TransitGatewayAttachment>(realm)?;
    let shown = found.iter().map(|(_, attachment)| show(realm, attachment));
    Ok(shapes::DescribeTransitGatewayVpcAttachmentsResult {
        transit_gateway_vpc_attachments: Some(shown.collect()),
        next_token,
    })
}

fn show(
    realm: &Realm,
    attachment: &TransitGatewayAttachment,
) -> shapes::TransitGatewayVpcAttachment {
    let options = match &attachment.target {
        TransitTarget::Vpc { options, .. } => Some(options),
        TransitTarget::Vpn(_) => None,
    };
    shapes::TransitGatewayVpcAttachment {
        transit_gateway_attachment_id: Some(attachment.id.clone()),
        transit_gateway_id: Some(attachment.gateway.clone()),
        vpc_id: Some(attachment.resource_id().clone()),
        vpc_owner_id: Some(realm.key.account.clone()),
        state: Some(Str::from(attachment.life.state())),
        subnet_ids: Some(subnets(attachment).to_vec()),
        creation_time: Some(attachment.created),
        options: options.map(|options| shapes::TransitGatewayVpcAttachmentOptions {
            dns_support: shown(options.dns),
            security_group_referencing_support: shown(options.group_references),
            ipv6_support: shown(options.ipv6),
            appliance_mode_support: shown(options.appliance_mode),
        }),
        tags: Some(attachment.tags.shape().unwrap_or_default()),
    }
}
