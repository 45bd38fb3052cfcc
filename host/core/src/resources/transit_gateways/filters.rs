//! The documented filters of transit gateways, attachments and route tables.

use crate::{filters::Values, store::Realm};

use super::{TransitGateway, TransitGatewayAttachment, TransitGatewayRouteTable, switch};

pub(super) fn gateway(
    gateway: &TransitGateway,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    let options = &gateway.options;
    match name {
        "transit-gateway-id" => values.is(&gateway.id),
        "owner-id" => values.is(&realm.key.account),
        "state" => values.is(gateway.life.state()),
        "options.amazon-side-asn" => values.shown(options.asn),
        "options.association-default-route-table-id" => {
            values.maybe(gateway.association_table.as_ref());
        }
        "options.propagation-default-route-table-id" => {
            values.maybe(gateway.propagation_table.as_ref());
        }
        "options.auto-accept-shared-attachments" => values.is(switch(options.auto_accept)),
        "options.default-route-table-association" => values.is(switch(options.default_association)),
        "options.default-route-table-propagation" => values.is(switch(options.default_propagation)),
        "options.dns-support" => values.is(switch(options.dns)),
        "options.vpn-ecmp-support" => values.is(switch(options.ecmp)),
        _ => return false,
    }
    true
}

pub(super) fn attachment(
    attachment: &TransitGatewayAttachment,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    let association = attachment.association.as_ref();
    match name {
        "transit-gateway-attachment-id" => values.is(&attachment.id),
        "transit-gateway-id" => values.is(&attachment.gateway),
        "resource-id" => values.is(attachment.resource_id()),
        "resource-type" => values.is(attachment.resource_type()),
        "state" => values.is(attachment.life.state()),
        "association.state" => values.any(association.map(|one| one.state())),
        "association.transit-gateway-route-table-id" => {
            values.maybe(association.map(|one| &one.table));
        }
        "resource-owner-id" | "transit-gateway-owner-id" => values.is(&realm.key.account),
        "vpc-id" => values.any(
            Some(attachment.resource_id().as_str()).filter(|_| attachment.resource_type() == "vpc"),
        ),
        _ => return false,
    }
    true
}

pub(super) fn table(
    table: &TransitGatewayRouteTable,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "transit-gateway-route-table-id" => values.is(&table.id),
        "transit-gateway-id" => values.is(&table.gateway),
        "state" => values.is(table.life.state()),
        "default-association-route-table" => values.flag(table.is_default(realm).0),
        "default-propagation-route-table" => values.flag(table.is_default(realm).1),
        _ => return false,
    }
    true
}
