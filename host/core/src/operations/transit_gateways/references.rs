//! Prefix lists as destinations in route tables of transit gateways.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, Result,
    filters::Values,
    operations::required,
    resources::{
        PrefixList, TransitGatewayAttachment, TransitGatewayRouteTable,
        transit_gateways::TransitReference,
    },
    store::{Realm, Transaction},
};

use super::{listing::Question, routes::target, tables};

fn named<'a>(table: &'a Option<Str>, list: &'a Option<Str>) -> Result<(&'a Str, &'a Str)> {
    Ok((
        required(table, "transitGatewayRouteTableId")?,
        required(list, "prefixListId")?,
    ))
}

/// The place of a reference in a table.
fn position(realm: &Realm, table: &str, list: &str) -> Result<usize> {
    let references = &tables::get(realm, table)?.references;
    let at = references.iter().position(|known| known.list == list);
    at.ok_or_else(|| {
        Ec2Error::named(
            "InvalidPrefixListReference.NotFound",
            400,
            format!("Prefix list reference {list} does not exist in Transit Gateway Route Table {table}."),
        )
    })
}

/// CreateTransitGatewayPrefixListReference.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidPrefixListID.NotFound`,
/// `InvalidTransitGatewayAttachmentID.NotFound`, `IncorrectState`,
/// `InvalidParameterValue`, `InvalidParameterCombination`, `MissingParameter`,
/// `PrefixListReferenceAlreadyExists`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateTransitGatewayPrefixListReferenceRequest,
) -> Result<shapes::CreateTransitGatewayPrefixListReferenceResult> {
    let (id, list) = named(
        &request.transit_gateway_route_table_id,
        &request.prefix_list_id,
    )?;
    let table = tables::available(transaction, id)?;
    transaction.get::<PrefixList>(list)?;
    let attachment = request.transit_gateway_attachment_id.as_ref();
    let attachment = target(transaction, &table.gateway, attachment, request.blackhole)?;
    if position(transaction, id, list).is_ok() {
        return Err(Ec2Error::named(
            "PrefixListReferenceAlreadyExists",
            400,
            format!(
                "Prefix list reference {list} already exists in Transit Gateway Route Table {id}."
            ),
        ));
    }
    let made = TransitReference {
        list: list.clone(),
        attachment,
    };
    let shown = show(transaction, id, &made);
    transaction.update::<TransitGatewayRouteTable>(id, |table| table.references.push(made))?;
    Ok(shapes::CreateTransitGatewayPrefixListReferenceResult {
        transit_gateway_prefix_list_reference: Some(shown),
    })
}

/// ModifyTransitGatewayPrefixListReference.
///
/// # Errors
/// As for [`create`], and `InvalidPrefixListReference.NotFound`.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyTransitGatewayPrefixListReferenceRequest,
) -> Result<shapes::ModifyTransitGatewayPrefixListReferenceResult> {
    let (id, list) = named(
        &request.transit_gateway_route_table_id,
        &request.prefix_list_id,
    )?;
    let table = tables::available(transaction, id)?;
    let attachment = request.transit_gateway_attachment_id.as_ref();
    let attachment = target(transaction, &table.gateway, attachment, request.blackhole)?;
    let at = position(transaction, id, list)?;
    let made = TransitReference {
        list: list.clone(),
        attachment,
    };
    let shown = show(transaction, id, &made);
    transaction.update::<TransitGatewayRouteTable>(id, |table| table.references[at] = made)?;
    Ok(shapes::ModifyTransitGatewayPrefixListReferenceResult {
        transit_gateway_prefix_list_reference: Some(shown),
    })
}

/// DeleteTransitGatewayPrefixListReference.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidPrefixListReference.NotFound`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteTransitGatewayPrefixListReferenceRequest,
) -> Result<shapes::DeleteTransitGatewayPrefixListReferenceResult> {
    let (id, list) = named(
        &request.transit_gateway_route_table_id,
        &request.prefix_list_id,
    )?;
    let at = position(transaction, id, list)?;
    let gone = tables::get(transaction, id)?.references[at].clone();
    let mut shown = show(transaction, id, &gone);
    shown.state = Some(text!("deleting"));
    transaction.update::<TransitGatewayRouteTable>(id, |table| {
        table.references.remove(at);
    })?;
    Ok(shapes::DeleteTransitGatewayPrefixListReferenceResult {
        transit_gateway_prefix_list_reference: Some(shown),
    })
}

/// GetTransitGatewayPrefixListReferences.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, and those of filters and pages.
pub fn get(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetTransitGatewayPrefixListReferencesRequest,
) -> Result<shapes::GetTransitGatewayPrefixListReferencesResult> {
    let question = Question {
        operation: "GetTransitGatewayPrefixListReferences",
        table: &request.transit_gateway_route_table_id,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let lists = realm.table::<PrefixList>();
    let (references, next_token) = question.answer(
        realm,
        |table| {
            let known = table.references.iter().filter_map(|reference| {
                Some((lists.ordinal(&reference.list)?, (table, reference)))
            });
            known.collect()
        },
        |(_, reference), name, values| offer(realm, reference, name, values),
        |(table, reference)| show(realm, &table.id, reference),
    )?;
    Ok(shapes::GetTransitGatewayPrefixListReferencesResult {
        transit_gateway_prefix_list_references: Some(references),
        next_token,
    })
}

fn attachment<'r>(
    realm: &'r Realm,
    reference: &TransitReference,
) -> Option<&'r TransitGatewayAttachment> {
    let table = realm.table::<TransitGatewayAttachment>();
    table.get(reference.attachment.as_ref()?).map(|one| &**one)
}

fn owner(realm: &Realm, reference: &TransitReference) -> Option<Str> {
    let list = realm.table::<PrefixList>().get(&reference.list)?;
    Some(list.owner(realm))
}

fn offer(realm: &Realm, reference: &TransitReference, name: &str, values: &mut Values<'_>) -> bool {
    let attachment = attachment(realm, reference);
    match name {
        "attachment.resource-id" => values.maybe(attachment.map(|one| one.resource_id())),
        "attachment.resource-type" => values.any(attachment.map(|one| one.resource_type())),
        "attachment.transit-gateway-attachment-id" => values.maybe(reference.attachment.as_ref()),
        "is-blackhole" => values.flag(reference.attachment.is_none()),
        "prefix-list-id" => values.is(&reference.list),
        "prefix-list-owner-id" => values.maybe(owner(realm, reference).as_ref()),
        "state" => values.is("available"),
        _ => return false,
    }
    true
}

fn show(
    realm: &Realm,
    table: &Str,
    reference: &TransitReference,
) -> shapes::TransitGatewayPrefixListReference {
    let to = attachment(realm, reference);
    shapes::TransitGatewayPrefixListReference {
        transit_gateway_route_table_id: Some(table.clone()),
        prefix_list_id: Some(reference.list.clone()),
        prefix_list_owner_id: owner(realm, reference),
        state: Some(text!("available")),
        blackhole: Some(reference.attachment.is_none()),
        transit_gateway_attachment: to.map(|to| shapes::TransitGatewayPrefixListAttachment {
            transit_gateway_attachment_id: Some(to.id.clone()),
            resource_type: Some(Str::from(to.resource_type())),
            resource_id: Some(to.resource_id().clone()),
        }),
    }
}
