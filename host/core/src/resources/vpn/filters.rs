//! The documented filters of VPN resources.

use crate::filters::Values;

use super::{CustomerGateway, VpnGateway};

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
