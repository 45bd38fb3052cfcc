//! Endpoints as answers show them.

use orrery_wire::{Str, shapes, text};

use crate::{
    catalogue::regions,
    ids::stable_hash,
    operations::network_interfaces,
    resources::{
        Subnet, VpcEndpoint, derived,
        vpc_endpoints::{EndpointKind, open_policy},
    },
    store::Realm,
};

use super::{interfaces, offers::Offer};

pub(super) fn endpoint(realm: &Realm, endpoint: &VpcEndpoint) -> shapes::VpcEndpoint {
    let has_names = endpoint.kind == EndpointKind::Interface;
    let policy = endpoint.policy.clone().unwrap_or_else(open_policy);
    shapes::VpcEndpoint {
        vpc_endpoint_id: Some(endpoint.id.clone()),
        vpc_endpoint_type: Some(Str::from(endpoint.kind.name())),
        vpc_id: Some(endpoint.vpc.clone()),
        service_name: Some(endpoint.service.clone()),
        state: Some(Str::from(endpoint.life.state())),
        policy_document: Some(policy),
        route_table_ids: Some(endpoint.route_tables.clone()),
        subnet_ids: Some(interfaces::subnets(realm, endpoint)),
        groups: Some(
            network_interfaces::groups(realm, &endpoint.groups)
                .into_iter()
                .map(|group| shapes::SecurityGroupIdentifier {
                    group_id: group.group_id,
                    group_name: group.group_name,
                })
                .collect(),
        ),
        ip_address_type: Some(endpoint.address_type.clone()),
        dns_options: has_names.then(|| shapes::DnsOptions {
            dns_record_ip_type: Some(
                endpoint
                    .dns
                    .record_type
                    .clone()
                    .unwrap_or_else(|| endpoint.address_type.clone()),
            ),
            private_dns_only_for_inbound_resolver_endpoint: endpoint.dns.only_inbound,
            ..Default::default()
        }),
        private_dns_enabled: Some(endpoint.dns.private),
        requester_managed: Some(false),
        network_interface_ids: Some(endpoint.interfaces.clone()),
        dns_entries: Some(dns_entries(realm, endpoint)),
        creation_timestamp: Some(endpoint.created),
        tags: Some(endpoint.tags.shape().unwrap_or_default()),
        owner_id: Some(realm.key.account.clone()),
        service_region: Some(realm.key.region.clone()),
        ..Default::default()
    }
}

/// The names of an endpoint: its own, one a zone, and the service's where it has taken
/// that over.
pub(super) fn dns_entries(realm: &Realm, endpoint: &VpcEndpoint) -> Vec<shapes::DnsEntry> {
    if endpoint.kind != EndpointKind::Interface {
        return Vec::new();
    }
    let region = &realm.key.region;
    let Some(offer) = Offer::behind(realm, &endpoint.service, endpoint.kind) else {
        return Vec::new();
    };
    let entry = |name: String, zone: Str| shapes::DnsEntry {
        dns_name: Some(Str::from(name)),
        hosted_zone_id: Some(zone),
    };
    let shared = match region.as_str() {
        "us-east-1" => text!("Z7HUB22UULQXV"),
        "us-west-2" => text!("Z1YSA3EXCYUU9Z"),
        "eu-west-1" => text!("Z38GZ743OKFT7T"),
        _ => zone_id(&["shared", region]),
    };
    let own = format!(
        "{}-{:08x}",
        endpoint.id,
        stable_hash(&["endpoint name", &endpoint.id]) >> 32
    );
    let domain = offer.domain(region);
    let mut entries = vec![entry(format!("{own}.{domain}"), shared.clone())];
    for subnet in interfaces::subnets(realm, endpoint) {
        if let Some(subnet) = realm.table::<Subnet>().get(&subnet) {
            let name = format!("{own}-{}.{domain}", subnet.zone);
            entries.push(entry(name, shared.clone()));
        }
    }
    if let Some(name) = offer.private_name.filter(|_| endpoint.dns.private) {
        let zone = zone_id(&["private", &endpoint.id]);
        entries.push(entry(name.to_string(), zone));
    }
    entries
}

/// An id as Route 53 has them.
fn zone_id(of: &[&str]) -> Str {
    let hash = stable_hash(of);
    Str::from(format!("Z{hash:016X}"))
}

/// The id of the connection between an endpoint and its service.
pub(super) fn connection_id(endpoint: &VpcEndpoint) -> Str {
    derived("vpce-conn-", &[&endpoint.id])
}

/// The domain under which a service of the account is reached.
pub(super) fn service_domain(region: &str, id: &str) -> Str {
    Str::from(format!("{id}.{region}.vpce.{}", regions::suffix(region)))
}
