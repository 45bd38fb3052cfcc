//! What all attachments of transit gateways have in common: making, finding, ending,
//! DescribeTransitGatewayAttachments.

use orrery_wire::{Str, shapes};

use crate::{
    Result,
    operations::describe::describes,
    resources::{
        Life, TransitGateway, TransitGatewayAttachment, TransitGatewayRouteTable,
        life::Phase,
        transit_gateways::{TransitAssociation, TransitTarget},
    },
    store::{Realm, Transaction, term},
    tags::Tags,
};

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
    let gateway = transaction
        .get::<TransitGatewayAttachment>(id)?
        .gateway
        .clone();
    for table in super::tables::live(transaction, &gateway) {
        transaction.update_at::<TransitGatewayRouteTable>(table, |table| {
            table.propagations.retain(|one| one != id);
        });
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    transaction.update::<TransitGatewayAttachment>(id, |attachment| {
        attachment.association = None;
        attachment.life = life;
    })?;
    Ok(())
}

describes! {
    /// DescribeTransitGatewayAttachments: of every kind.
    describe: DescribeTransitGatewayAttachmentsRequest => DescribeTransitGatewayAttachmentsResult,
        TransitGatewayAttachment, "DescribeTransitGatewayAttachments",
        transit_gateway_attachment_ids, transit_gateway_attachments, show;
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
