//! The documented filters of VPN resources.

use crate::{filters::Values, operations::vpn::configuration, store::Realm};

use super::{CustomerGateway, VpnConnection, VpnGateway, VpnTarget};

pub(super) fn customer_gateway(
    gateway: &CustomerGateway,
    name: &str,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "customer-gateway-id" => values.is(&gateway.id),
        "bgp-asn" => values.shown(gateway.asn),
        "ip-address" => values.maybe(gateway.address.as_ref()),
        "state" => values.is(gateway.life.state()),
        "type" => values.is("ipsec.1"),
        _ => return false,
    }
    true
}

pub(super) fn vpn_gateway(gateway: &VpnGateway, name: &str, values: &mut Values<'_>) -> bool {
    let attachment = gateway.attachment.as_ref();
    match name {
        "vpn-gateway-id" => values.is(&gateway.id),
        "amazon-side-asn" => values.shown(gateway.asn),
        "attachment.state" => values.any(attachment.map(|attachment| attachment.state())),
        "attachment.vpc-id" => values.maybe(attachment.map(|attachment| &attachment.vpc)),
        "availability-zone" => values.maybe(gateway.zone.as_ref()),
        "state" => values.is(gateway.life.state()),
        "type" => values.is("ipsec.1"),
        _ => return false,
    }
    true
}

pub(super) fn vpn_connection(
    connection: &VpnConnection,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "vpn-connection-id" => values.is(&connection.id),
        "customer-gateway-id" => values.is(&connection.customer_gateway),
        "bgp-asn" => {
            let gateways = realm.table::<CustomerGateway>();
            if let Some(gateway) = gateways.get(&connection.customer_gateway) {
                values.shown(gateway.asn);
            }
        }
        "customer-gateway-configuration" => {
            if connection.life.is_live() {
                values.is(&configuration::document(realm, connection));
            }
        }
        "option.static-routes-only" => values.flag(connection.options.static_only),
        "route.destination-cidr-block" => {
            for route in &connection.routes {
                values.shown(route.destination);
            }
        }
        "state" => values.is(connection.life.state()),
        "transit-gateway-id" => {
            if let VpnTarget::Transit { gateway, .. } = &connection.target {
                values.is(gateway);
            }
        }
        "type" => values.is("ipsec.1"),
        "vpn-gateway-id" => {
            if let VpnTarget::Gateway(gateway) = &connection.target {
                values.is(gateway);
            }
        }
        _ => return false,
    }
    true
}
