//! The documented filters of instances.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html>

use std::net::Ipv4Addr;

use crate::{
    filters::Values,
    operations::network_interfaces::addresses::{instance_dns, public_dns},
    resources::{NetworkInterface, SecurityGroup, Volume},
    store::{Realm, Resource},
};

use super::{Attributes, Instance, Reservation};

pub(super) fn offer(
    instance: &Instance,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    if let Some(name) = name.strip_prefix("network-interface.") {
        return interfaces(instance, name, realm, values);
    }
    if let Some(name) = name.strip_prefix("block-device-mapping.") {
        return devices(instance, name, realm, values);
    }
    match name {
        "instance-id" => values.is(&instance.id),
        "instance-state-name" => values.is(instance.state.name()),
        "instance-state-code" => values.shown(instance.state.code()),
        "launch-index" => values.shown(instance.launch_index),
        "launch-time" => values.time(instance.launched),
        "owner-id" => values.is(&realm.key.account),
        "reason" => values.is(&instance.transition_reason()),
        "state-reason-code" => values.maybe(instance.reason.as_ref().map(|reason| &reason.code)),
        "state-reason-message" => {
            values.maybe(instance.reason.as_ref().map(|reason| &reason.message))
        }
        "hypervisor" => values.is("xen"),
        "root-device-type" => values.is("ebs"),
        "operator.managed" => values.flag(false),
        "metadata-options.state" => values.is("applied"),
        "capacity-reservation-id" => values.maybe(instance.capacity_reservation.as_ref()),
        "instance-lifecycle" => values.any(instance.spot_request.as_ref().map(|_| "spot")),
        "spot-instance-request-id" => values.maybe(instance.spot_request.as_ref()),
        // No instance has any of these.
        "network-performance-options.bandwidth-weighting"
        | "operator.principal"
        | "outpost-arn"
        | "product-code"
        | "product-code.type"
        | "requester-id"
        | "tpm-support" => {}
        _ => {
            return addresses(instance, name, realm, values)
                || instance.reservation(realm).is_some_and(|reservation| {
                    launch(reservation, name, values)
                        || attributes(instance.attributes(reservation), name, values)
                });
        }
    }
    true
}

fn primary<'r>(instance: &Instance, realm: &'r Realm) -> Option<&'r NetworkInterface> {
    realm
        .table::<NetworkInterface>()
        .at(*instance.interfaces.first()?)
        .map(AsRef::as_ref)
}

fn addresses(instance: &Instance, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
    let region = &realm.key.region;
    let first = primary(instance, realm);
    let public = first.and_then(|first| Some(first.public(realm)?.ip));
    match name {
        "private-ip-address" => values.any(
            first
                .and_then(|first| first.address)
                .map(|address| Ipv4Addr::from(address).to_string())
                .as_deref(),
        ),
        "ipv6-address" => {
            let own = first.iter().flat_map(|first| &first.more().ipv6);
            own.for_each(|address| values.shown(address));
        }
        "private-dns-name" => values.maybe(
            first
                .map(|first| instance_dns(&instance.id, first.address, region))
                .as_ref(),
        ),
        "ip-address" => values.any(
            public
                .map(|public| Ipv4Addr::from(public).to_string())
                .as_deref(),
        ),
        "dns-name" => {
            let named = public.filter(|_| first.is_some_and(|first| first.is_named(realm)));
            values.maybe(named.map(|public| public_dns(public, region)).as_ref());
        }
        "source-dest-check" => {
            if let Some(first) = first {
                values.flag(first.network.source_dest_check);
            }
        }
        "instance.group-id" => values.any(
            first
                .iter()
                .flat_map(|first| first.network.groups.iter().map(|id| id.as_str())),
        ),
        "instance.group-name" => {
            let table = realm.table::<SecurityGroup>();
            let groups = first
                .iter()
                .flat_map(|first| &first.network.groups)
                .filter_map(|id| table.get(id));
            groups.for_each(|group| values.is(&group.name));
        }
        "vpc-id" | "subnet-id" => {
            let Some(reservation) = instance.reservation(realm).filter(|_| first.is_some()) else {
                return true;
            };
            values.is(if name == "vpc-id" {
                &reservation.vpc
            } else {
                &reservation.subnet
            });
        }
        _ => return false,
    }
    true
}

fn launch(launch: &Reservation, name: &str, values: &mut Values<'_>) -> bool {
    match name {
        "architecture" => values.is(&launch.architecture),
        "availability-zone" => values.is(&launch.zone),
        "availability-zone-id" => values.is(&launch.zone_id),
        "boot-mode" => values.maybe(launch.boot_mode.as_ref()),
        "current-instance-boot-mode" => values.is(launch.current_boot_mode()),
        "client-token" => values.maybe(launch.client_token.as_ref().map(|token| &token.token)),
        "image-id" => values.is(&launch.image),
        "key-name" => values.maybe(launch.key_name.as_ref()),
        "platform" => values.maybe(launch.platform.as_ref()),
        "platform-details" => values.is(&launch.platform_details),
        "reservation-id" => values.is(&launch.id),
        "root-device-name" => values.is(&launch.root_device),
        "usage-operation" => values.is(&launch.usage_operation),
        "usage-operation-update-time" => values.time(launch.created),
        "virtualization-type" => values.is(&launch.virtualization),
        _ => return false,
    }
    true
}

fn attributes(attributes: &Attributes, name: &str, values: &mut Values<'_>) -> bool {
    let switch = |on: bool| if on { "enabled" } else { "disabled" };
    let or = |text: &str, usual: &'static str| {
        if text.is_empty() {
            usual.to_owned()
        } else {
            text.to_owned()
        }
    };
    let placement = &attributes.placement;
    let metadata = &attributes.metadata;
    match name {
        "affinity" => values.maybe(placement.affinity.as_ref()),
        "capacity-reservation-specification.capacity-reservation-preference" => {
            values.is(&or(&attributes.capacity.preference, "open"));
        }
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id" => {
            values.maybe(attributes.capacity.target.as_ref());
        }
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn" =>
        {
            values.maybe(attributes.capacity.group.as_ref());
        }
        "ebs-optimized" => values.flag(attributes.ebs_optimized),
        "ena-support" => values.flag(attributes.ena_support),
        "enclave-options.enabled" => values.flag(attributes.enclave),
        "hibernation-options.configured" => values.flag(attributes.hibernation),
        "host-id" => values.maybe(placement.host.as_ref()),
        "iam-instance-profile.arn" => {
            values.maybe(attributes.iam_profile.as_ref().map(|(arn, _)| arn))
        }
        "iam-instance-profile.id" => {
            values.maybe(attributes.iam_profile.as_ref().map(|(_, id)| id))
        }
        "instance-type" => values.is(&attributes.instance_type),
        "kernel-id" => values.maybe(attributes.kernel.as_ref()),
        "ramdisk-id" => values.maybe(attributes.ramdisk.as_ref()),
        "maintenance-options.auto-recovery" => values.is(&or(&attributes.auto_recovery, "default")),
        "metadata-options.http-endpoint" | "metadata-options.http-protocol-ipv4" => {
            values.is(switch(metadata.enabled))
        }
        "metadata-options.http-protocol-ipv6" => values.is(switch(metadata.ipv6)),
        "metadata-options.http-put-response-hop-limit" => values.shown(metadata.hop_limit),
        "metadata-options.http-tokens" => values.is(if metadata.tokens_required {
            "required"
        } else {
            "optional"
        }),
        "metadata-options.instance-metadata-tags" => values.is(switch(metadata.tags)),
        "monitoring-state" => values.is(switch(attributes.monitoring)),
        "placement-group-name" => values.is(&placement.group),
        "placement-partition-number" => {
            if let Some(partition) = placement.partition {
                values.shown(partition);
            }
        }
        "private-dns-name-options.enable-resource-name-dns-a-record" => {
            values.flag(attributes.private_dns.a_record)
        }
        "private-dns-name-options.enable-resource-name-dns-aaaa-record" => {
            values.flag(attributes.private_dns.aaaa_record);
        }
        "private-dns-name-options.hostname-type" => {
            values.is(&or(&attributes.private_dns.hostname_type, "ip-name"))
        }
        "tenancy" => values.is(&or(&placement.tenancy, "default")),
        _ => return false,
    }
    true
}

/// Names of interface filters that DescribeNetworkInterfaces has under another name,
/// or that no interface has a value for.
fn interfaces(instance: &Instance, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
    let name = match name {
        "public-dns-name" | "addresses.association.public-dns-name" => {
            "association.public-dns-name"
        }
        "addresses.association.ip-owner-id" => "addresses.association.owner-id",
        "addresses.private-dns-name" => "private-dns-name",
        "operator.managed" | "deny-all-igw-traffic" => {
            values.flag(false);
            return true;
        }
        "ipv6-address" => "ipv6-addresses.ipv6-address",
        "addresses.association.carrier-ip"
        | "addresses.association.customer-owned-ip"
        | "association.carrier-ip"
        | "association.customer-owned-ip"
        | "operator.principal"
        | "outpost-arn" => return true,
        other => other,
    };
    let table = realm.table::<NetworkInterface>();
    instance
        .interfaces
        .iter()
        .filter_map(|at| table.at(*at))
        .all(|interface| {
            match name {
                "tag-key" => values.any(interface.tags.iter().map(|tag| tag.key.as_str())),
                "tag-value" => values.any(interface.tags.iter().map(|tag| tag.value.as_str())),
                _ => return interface.filter(name, realm, values),
            }
            true
        })
}

fn devices(instance: &Instance, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
    let table = realm.table::<Volume>();
    instance
        .volumes
        .iter()
        .filter_map(|at| table.at(*at))
        .all(|volume| {
            volume.attachments.iter().all(|attachment| {
                match name {
                    "attach-time" => values.time(attachment.since),
                    "delete-on-termination" => values.flag(attachment.delete_on_termination),
                    "device-name" => values.is(&attachment.device),
                    "status" => values.is(&attachment.state(realm)),
                    "volume-id" => values.is(&volume.id),
                    _ => return false,
                }
                true
            })
        })
}
