//! By which table the traffic from an attachment is routed: associate, disassociate,
//! GetTransitGatewayRouteTableAssociations.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Values,
    operations::required,
    resources::{
        Life, TransitGatewayAttachment, TransitGatewayRouteTable, life::Phase,
        transit_gateways::TransitAssociation,
    },
    store::{Realm, Transaction, term},
};

use super::{attachments, listing::Question, tables};

/// The table and the attachment that a request names, of one transit gateway.
pub(super) fn named<'a>(
    realm: &Realm,
    table: &'a Option<Str>,
    attachment: &'a Option<Str>,
) -> Result<(&'a Str, &'a Str)> {
    let table = required(table, "transitGatewayRouteTableId")?;
    let attachment = required(attachment, "transitGatewayAttachmentId")?;
    realm.get::<TransitGatewayRouteTable>(table)?;
    let known = realm.get::<TransitGatewayAttachment>(attachment)?;
    attachments::available(realm, attachment)?;
    tables::of_gateway(realm, table, &known.gateway)?;
    Ok((table, attachment))
}

/// AssociateTransitGatewayRouteTable.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidTransitGatewayAttachmentID.NotFound`,
/// `IncorrectState`, `InvalidParameterValue`, `Resource.AlreadyAssociated`.
pub fn associate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateTransitGatewayRouteTableRequest,
) -> Result<shapes::AssociateTransitGatewayRouteTableResult> {
    let (table, id) = named(
        transaction,
        &request.transit_gateway_route_table_id,
        &request.transit_gateway_attachment_id,
    )?;
    let attachment = transaction.get::<TransitGatewayAttachment>(id)?;
    if attachment.association.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::ResourceAlreadyAssociated,
            format!("Transit Gateway Attachment {id} is already associated to a route table."),
        ));
    }
    let association = TransitAssociation {
        table: table.clone(),
        life: Life::new(Phase::Pending, transaction.call.now),
    };
    Ok(shapes::AssociateTransitGatewayRouteTableResult {
        association: Some(keep(transaction, id, association)?),
    })
}

/// DisassociateTransitGatewayRouteTable.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidTransitGatewayAttachmentID.NotFound`,
/// `IncorrectState`, `InvalidAssociation.NotFound`.
pub fn disassociate(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateTransitGatewayRouteTableRequest,
) -> Result<shapes::DisassociateTransitGatewayRouteTableResult> {
    let (table, id) = named(
        transaction,
        &request.transit_gateway_route_table_id,
        &request.transit_gateway_attachment_id,
    )?;
    let present = transaction
        .get::<TransitGatewayAttachment>(id)?
        .association
        .clone();
    let Some(mut association) = present.filter(|one| one.table == *table) else {
        return Err(Ec2Error::named(
            "InvalidAssociation.NotFound",
            400,
            format!(
                "Transit Gateway Attachment {id} is not associated to Transit Gateway Route Table {table}."
            ),
        ));
    };
    if association.life.phase != Phase::Available {
        return Err(super::incorrect(id));
    }
    association.life = Life::new(Phase::Deleting, transaction.call.now);
    Ok(shapes::DisassociateTransitGatewayRouteTableResult {
        association: Some(keep(transaction, id, association)?),
    })
}

fn keep(
    transaction: &mut Transaction<'_>,
    id: &str,
    association: TransitAssociation,
) -> Result<shapes::TransitGatewayAssociation> {
    let kept = association.clone();
    let attachment = transaction
        .update::<TransitGatewayAttachment>(id, |attachment| attachment.association = Some(kept))?;
    Ok(shapes::TransitGatewayAssociation {
        transit_gateway_route_table_id: Some(association.table.clone()),
        transit_gateway_attachment_id: Some(attachment.id.clone()),
        resource_id: Some(attachment.resource_id().clone()),
        resource_type: Some(Str::from(attachment.resource_type())),
        state: Some(Str::from(association.state())),
    })
}

/// The filters that the lists of a table's attachments have.
pub(super) fn offer(
    attachment: &TransitGatewayAttachment,
    name: &str,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "resource-id" => values.is(attachment.resource_id()),
        "resource-type" => values.is(attachment.resource_type()),
        "transit-gateway-attachment-id" => values.is(&attachment.id),
        _ => return false,
    }
    true
}

/// GetTransitGatewayRouteTableAssociations.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, and those of filters and pages.
pub fn get(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetTransitGatewayRouteTableAssociationsRequest,
) -> Result<shapes::GetTransitGatewayRouteTableAssociationsResult> {
    let question = Question {
        operation: "GetTransitGatewayRouteTableAssociations",
        table: &request.transit_gateway_route_table_id,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let attachments = realm.table::<TransitGatewayAttachment>();
    let (associations, next_token) = question.answer(
        realm,
        |table| {
            attachments
                .having(term("transit-gateway-id", &table.gateway), None)
                .filter_map(|(ordinal, one)| {
                    let association = one.association.as_ref()?;
                    (association.table == table.id).then_some((ordinal, (&**one, association)))
                })
                .collect()
        },
        |(attachment, _), name, values| offer(attachment, name, values),
        |(attachment, association)| shapes::TransitGatewayRouteTableAssociation {
            transit_gateway_attachment_id: Some(attachment.id.clone()),
            resource_id: Some(attachment.resource_id().clone()),
            resource_type: Some(Str::from(attachment.resource_type())),
            state: Some(Str::from(association.state())),
        },
    )?;
    Ok(shapes::GetTransitGatewayRouteTableAssociationsResult {
        associations: Some(associations),
        next_token,
    })
}

/// What a propagation always is: it works from the moment it is enabled.
pub(super) fn enabled() -> Option<Str> {
    Some(text!("enabled"))
}
