//! Which attachments tell a table their routes: enable, disable, and both lists.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Filters,
    operations::{describe::passing, required},
    pagination::Page,
    resources::{TransitGatewayAttachment, TransitGatewayRouteTable},
    store::{Realm, Transaction, term},
};

use super::{
    associations::{enabled, named, offer},
    listing::Question,
};

/// EnableTransitGatewayRouteTablePropagation.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidTransitGatewayAttachmentID.NotFound`,
/// `IncorrectState`, `InvalidParameterValue`,
/// `TransitGatewayRouteTablePropagation.Duplicate`.
pub fn enable(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableTransitGatewayRouteTablePropagationRequest,
) -> Result<shapes::EnableTransitGatewayRouteTablePropagationResult> {
    let (table, attachment) = named(
        transaction,
        &request.transit_gateway_route_table_id,
        &request.transit_gateway_attachment_id,
    )?;
    let known = transaction.get::<TransitGatewayRouteTable>(table)?;
    if known.propagations.contains(attachment) {
        return Err(Ec2Error::named(
            "TransitGatewayRouteTablePropagation.Duplicate",
            400,
            format!(
                "Propagation {attachment} already exists in Transit Gateway Route Table {table}."
            ),
        ));
    }
    transaction.update::<TransitGatewayRouteTable>(table, |table| {
        table.propagations.push(attachment.clone());
    })?;
    Ok(shapes::EnableTransitGatewayRouteTablePropagationResult {
        propagation: Some(show(transaction, table, attachment, enabled())?),
    })
}

/// DisableTransitGatewayRouteTablePropagation.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidTransitGatewayAttachmentID.NotFound`,
/// `IncorrectState`, `TransitGatewayRouteTablePropagation.NotFound`.
pub fn disable(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisableTransitGatewayRouteTablePropagationRequest,
) -> Result<shapes::DisableTransitGatewayRouteTablePropagationResult> {
    let (table, attachment) = named(
        transaction,
        &request.transit_gateway_route_table_id,
        &request.transit_gateway_attachment_id,
    )?;
    let known = transaction.get::<TransitGatewayRouteTable>(table)?;
    if !known.propagations.contains(attachment) {
        return Err(Ec2Error::new(
            ErrorCode::TransitGatewayRouteTablePropagationNotFound,
            format!(
                "Propagation {attachment} does not exist in Transit Gateway Route Table {table}."
            ),
        ));
    }
    transaction.update::<TransitGatewayRouteTable>(table, |table| {
        table.propagations.retain(|one| one != attachment);
    })?;
    Ok(shapes::DisableTransitGatewayRouteTablePropagationResult {
        propagation: Some(show(
            transaction,
            table,
            attachment,
            Some(text!("disabled")),
        )?),
    })
}

fn show(
    realm: &Realm,
    table: &Str,
    attachment: &str,
    state: Option<Str>,
) -> Result<shapes::TransitGatewayPropagation> {
    let attachment = realm.get::<TransitGatewayAttachment>(attachment)?;
    Ok(shapes::TransitGatewayPropagation {
        transit_gateway_attachment_id: Some(attachment.id.clone()),
        resource_id: Some(attachment.resource_id().clone()),
        resource_type: Some(Str::from(attachment.resource_type())),
        transit_gateway_route_table_id: Some(table.clone()),
        state,
        ..Default::default()
    })
}

/// GetTransitGatewayRouteTablePropagations.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, and those of filters and pages.
pub fn get(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetTransitGatewayRouteTablePropagationsRequest,
) -> Result<shapes::GetTransitGatewayRouteTablePropagationsResult> {
    let question = Question {
        operation: "GetTransitGatewayRouteTablePropagations",
        table: &request.transit_gateway_route_table_id,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let attachments = realm.table::<TransitGatewayAttachment>();
    let (propagations, next_token) = question.answer(
        realm,
        |table| {
            let known = table.propagations.iter().filter_map(|id| {
                let ordinal = attachments.ordinal(id)?;
                Some((ordinal, &**attachments.at(ordinal)?))
            });
            known.collect()
        },
        |attachment, name, values| offer(attachment, name, values),
        |attachment| shapes::TransitGatewayRouteTablePropagation {
            transit_gateway_attachment_id: Some(attachment.id.clone()),
            resource_id: Some(attachment.resource_id().clone()),
            resource_type: Some(Str::from(attachment.resource_type())),
            state: enabled(),
            ..Default::default()
        },
    )?;
    Ok(shapes::GetTransitGatewayRouteTablePropagationsResult {
        transit_gateway_route_table_propagations: Some(propagations),
        next_token,
    })
}

/// GetTransitGatewayAttachmentPropagations.
///
/// # Errors
/// `InvalidTransitGatewayAttachmentID.NotFound`, and those of filters and pages.
pub fn get_of_attachment(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetTransitGatewayAttachmentPropagationsRequest,
) -> Result<shapes::GetTransitGatewayAttachmentPropagationsResult> {
    let id = required(
        &request.transit_gateway_attachment_id,
        "transitGatewayAttachmentId",
    )?;
    let attachment = realm.get::<TransitGatewayAttachment>(id)?;
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "GetTransitGatewayAttachmentPropagations",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let tables = realm
        .table::<TransitGatewayRouteTable>()
        .having(term("transit-gateway-id", &attachment.gateway), page.after);
    let told = tables.filter(|(_, table)| table.propagations.contains(id));
    let shown = told.filter_map(|(ordinal, table)| {
        let passes = filters.check(&table.tags, |name, values| {
            if name == "transit-gateway-route-table-id" {
                values.is(&table.id);
            }
            name == "transit-gateway-route-table-id"
        });
        passing(passes, || {
            let shown = shapes::TransitGatewayAttachmentPropagation {
                transit_gateway_route_table_id: Some(table.id.clone()),
                state: enabled(),
            };
            (ordinal, shown)
        })
    });
    let (propagations, next_token) = page.take(shown)?;
    Ok(shapes::GetTransitGatewayAttachmentPropagationsResult {
        transit_gateway_attachment_propagations: Some(propagations),
        next_token,
    })
}
