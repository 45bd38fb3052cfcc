//! What all attachments of transit gateways have in common: making, finding, ending,
//! DescribeTransitGatewayAttachments.

use orrery_wire::{Str, Timestamp, shapes};
use serde_json::Value as Json;

use crate::{
    Call, Result,
    filters::Values,
    generic::values::at,
    operations::{
        describe::{Question, passing},
        listed,
        network_interfaces::managed,
    },
    resources::{
        GenericRecord, Life, TransitGateway, TransitGatewayAttachment, TransitGatewayRouteTable,
        life::Phase,
        transit_gateways::{TransitAssociation, TransitTarget},
    },
    store::{Realm, Resource, Transaction, term},
    tags::Tags,
};

/// The position of the first attachment that a family keeps, behind all others.
const KEPT: u64 = 1 << 62;

/// A family of attachments whose records say where they lead.
struct Family {
    name: &'static str,
    resource_type: &'static str,
    gateway: &'static str,
    resource: &'static str,
    owner: Option<&'static str>,
}

static FAMILIES: [Family; 2] = [
    Family {
        name: "transit-gateway-peering-attachment",
        resource_type: "peering",
        gateway: "RequesterTgwInfo.TransitGatewayId",
        resource: "AccepterTgwInfo.TransitGatewayId",
        owner: Some("AccepterTgwInfo.OwnerId"),
    },
    Family {
        name: "transit-gateway-connect",
        resource_type: "connect",
        gateway: "TransitGatewayId",
        resource: "TransportTransitGatewayAttachmentId",
        owner: None,
    },
];

/// The attachments of a transit gateway that are there or coming.
pub(super) fn live<'r>(
    realm: &'r Realm,
    gateway: &'r str,
) -> impl Iterator<Item = &'r TransitGatewayAttachment> + 'r {
    let table = realm.table::<TransitGatewayAttachment>();
    table
        .having(term("transit-gateway-id", gateway), None)
        .map(|(_, attachment)| &**attachment)
        .filter(move |attachment| attachment.gateway == gateway && attachment.life.is_live())
}

/// The attachment with this id, which must be in use.
///
/// # Errors
/// `InvalidTransitGatewayAttachmentID.NotFound`, `IncorrectState`.
pub(super) fn available<'r>(realm: &'r Realm, id: &str) -> Result<&'r TransitGatewayAttachment> {
    let attachment = realm.get::<TransitGatewayAttachment>(id)?;
    match attachment.life.phase {
        Phase::Available | Phase::Modifying => Ok(attachment),
        _ => Err(super::incorrect(id)),
    }
}

/// Adds an attachment, associated and propagating as the transit gateway does by
/// default.
pub(crate) fn insert(
    transaction: &mut Transaction<'_>,
    gateway: &TransitGateway,
    target: TransitTarget,
    tags: Tags,
) -> TransitGatewayAttachment {
    let now = transaction.call.now;
    let life = Life::new(Phase::Pending, now);
    let table = gateway.association_table.clone();
    let association = table.map(|table| TransitAssociation { table, life });
    let (_, attachment) = transaction.insert(|id| TransitGatewayAttachment {
        id,
        gateway: gateway.id.clone(),
        target,
        interfaces: Vec::new(),
        association,
        created: now,
        life,
        tags,
    });
    let table = gateway.propagation_table.as_ref();
    if let Some(table) =
        table.and_then(|id| transaction.ordinal::<TransitGatewayRouteTable>(id).ok())
    {
        let id = attachment.id.clone();
        transaction
            .update_at::<TransitGatewayRouteTable>(table, |table| table.propagations.push(id));
    }
    TransitGatewayAttachment::clone(&attachment)
}

/// Ends an attachment: no table knows of it any longer, and routes to it drop what
/// they are sent.
pub(crate) fn end(transaction: &mut Transaction<'_>, id: &Str) -> Result<()> {
    let attachment = transaction.get::<TransitGatewayAttachment>(id)?;
    let (gateway, interfaces) = (attachment.gateway.clone(), attachment.interfaces.clone());
    managed::remove(transaction, &interfaces);
    for table in super::tables::live(transaction, &gateway) {
        transaction.update_at::<TransitGatewayRouteTable>(table, |table| {
            table.propagations.retain(|one| one != id);
        });
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    transaction.update::<TransitGatewayAttachment>(id, |attachment| {
        attachment.association = None;
        attachment.interfaces.clear();
        attachment.life = life;
    })?;
    Ok(())
}

/// DescribeTransitGatewayAttachments: of every kind.
///
/// # Errors
/// `InvalidTransitGatewayAttachmentID.NotFound`, `InvalidParameterCombination` for ids
/// with a page size, and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeTransitGatewayAttachmentsRequest,
) -> Result<shapes::DescribeTransitGatewayAttachmentsResult> {
    let ids = listed(&request.transit_gateway_attachment_ids);
    let question = Question {
        operation: "DescribeTransitGatewayAttachments",
        ids_name: "transitGatewayAttachmentIds",
        ids,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    question.check_combination()?;
    let own = realm.table::<TransitGatewayAttachment>().iter_after(None);
    let own = own.map(|(ordinal, one)| (ordinal, &one.tags, show(realm, one)));
    let kept = FAMILIES.iter().flat_map(|family| {
        let records = realm.table::<GenericRecord>();
        let records = records.having(GenericRecord::of_family(family.name), None);
        records.map(|(ordinal, one)| (KEPT + ordinal, &one.tags, family.show(realm, one)))
    });
    let mut all: Vec<_> = own.chain(kept).collect();
    all.sort_by_key(|(position, ..)| *position);
    if !ids.is_empty() {
        let is_there = |id: &&Str| {
            let mut there = all.iter();
            there.any(|(_, _, one)| one.transit_gateway_attachment_id.as_ref() == Some(*id))
        };
        let missing = ids.iter().filter(|id| !is_there(id));
        let missing: Vec<&str> = missing.map(Str::as_str).collect();
        if !missing.is_empty() {
            return Err(TransitGatewayAttachment::missing(&missing));
        }
        all.retain(|(_, _, one)| {
            let id = one.transit_gateway_attachment_id.as_ref();
            id.is_some_and(|id| ids.contains(id))
        });
    }
    let (filters, page) = question.filters_and_page(realm)?;
    let (attachments, next_token) = page.take(
        all.into_iter()
            .filter(|(position, ..)| page.reaches(*position))
            .filter_map(|(position, tags, one)| {
                let passes = filters.check(tags, |name, values| offer(&one, name, values));
                passing(passes, || (position, one))
            }),
    )?;
    Ok(shapes::DescribeTransitGatewayAttachmentsResult {
        transit_gateway_attachments: Some(attachments),
        next_token,
    })
}

fn offer(one: &shapes::TransitGatewayAttachment, name: &str, values: &mut Values<'_>) -> bool {
    let association = one.association.as_ref();
    values.maybe(match name {
        "association.state" => association.and_then(|one| one.state.as_ref()),
        "association.transit-gateway-route-table-id" => {
            association.and_then(|one| one.transit_gateway_route_table_id.as_ref())
        }
        "resource-id" => one.resource_id.as_ref(),
        "resource-owner-id" => one.resource_owner_id.as_ref(),
        "resource-type" => one.resource_type.as_ref(),
        "state" => one.state.as_ref(),
        "transit-gateway-attachment-id" => one.transit_gateway_attachment_id.as_ref(),
        "transit-gateway-id" => one.transit_gateway_id.as_ref(),
        "transit-gateway-owner-id" => one.transit_gateway_owner_id.as_ref(),
        _ => return false,
    });
    true
}

impl Family {
    fn show(&self, realm: &Realm, record: &GenericRecord) -> shapes::TransitGatewayAttachment {
        let text = |path: &str| at(&record.item, path).and_then(Json::as_str).map(Str::from);
        let account = Some(realm.key.account.clone());
        shapes::TransitGatewayAttachment {
            transit_gateway_attachment_id: Some(record.id.clone()),
            transit_gateway_id: text(self.gateway),
            transit_gateway_owner_id: account.clone(),
            resource_owner_id: self.owner.and_then(text).or(account),
            resource_type: Some(Str::from(self.resource_type)),
            resource_id: text(self.resource),
            state: text("State"),
            creation_time: text("CreationTime").and_then(|time| Timestamp::parse(&time)),
            tags: Some(record.tags.shape().unwrap_or_default()),
            ..Default::default()
        }
    }
}

fn show(realm: &Realm, attachment: &TransitGatewayAttachment) -> shapes::TransitGatewayAttachment {
    let association = attachment.association.as_ref();
    shapes::TransitGatewayAttachment {
        transit_gateway_attachment_id: Some(attachment.id.clone()),
        transit_gateway_id: Some(attachment.gateway.clone()),
        transit_gateway_owner_id: Some(realm.key.account.clone()),
        resource_owner_id: Some(realm.key.account.clone()),
        resource_type: Some(Str::from(attachment.resource_type())),
        resource_id: Some(attachment.resource_id().clone()),
        state: Some(Str::from(attachment.life.state())),
        association: association.map(|one| shapes::TransitGatewayAttachmentAssociation {
            transit_gateway_route_table_id: Some(one.table.clone()),
            state: Some(Str::from(one.state())),
            ..Default::default()
        }),
        creation_time: Some(attachment.created),
        tags: Some(attachment.tags.shape().unwrap_or_default()),
        ..Default::default()
    }
}
