//! The documented filters of spot instance requests.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotInstanceRequests.html>

use orrery_wire::shapes;

use crate::{filters::Values, operations::listed, resources::SecurityGroup, store::Realm};

use super::SpotRequest;

pub(super) fn offer(
    request: &SpotRequest,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    if let Some(name) = name.strip_prefix("launch.") {
        return launch(&request.launch, name, realm, values);
    }
    if let Some(name) = name.strip_prefix("network-interface.") {
        return listed(&request.launch.network_interfaces)
            .iter()
            .fold(is_interface(name), |known, one| {
                interface(one, name, values) && known
            });
    }
    match name {
        "availability-zone-group" => values.maybe(request.zone_group.as_ref()),
        "create-time" => values.time(request.created),
        "instance-id" => values.maybe(request.instance.as_ref()),
        "launch-group" => values.maybe(request.launch_group.as_ref()),
        "launched-availability-zone" => values.maybe(request.zone.as_ref().map(|(name, _)| name)),
        "launched-availability-zone-id" => values.maybe(request.zone.as_ref().map(|(_, id)| id)),
        "product-description" => values.is(&request.product),
        "spot-instance-request-id" => values.is(&request.id),
        "spot-price" => values.is(&request.price),
        "state" => values.is(request.state.name()),
        "status-code" => values.is(&request.status.code),
        "status-message" => values.is(&request.status.message),
        "type" => values.is(if request.persistent {
            "persistent"
        } else {
            "one-time"
        }),
        "valid-from" => request
            .valid_from
            .into_iter()
            .for_each(|at| values.time(at)),
        "valid-until" => request
            .valid_until
            .into_iter()
            .for_each(|at| values.time(at)),
        // A failed request says what was wrong.
        "fault-code" | "fault-message" => {
            if request.state == super::State::Failed {
                values.is(if name == "fault-code" {
                    &request.status.code
                } else {
                    &request.status.message
                });
            }
        }
        _ => return false,
    }
    true
}

fn launch(
    launch: &shapes::RunInstancesRequest,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    if let Some(name) = name.strip_prefix("block-device-mapping.") {
        let known = matches!(
            name,
            "delete-on-termination" | "device-name" | "snapshot-id" | "volume-size" | "volume-type"
        );
        for mapping in listed(&launch.block_device_mappings) {
            device(mapping, name, values);
        }
        return known;
    }
    match name {
        "group-id" => values.any(
            listed(&launch.security_group_ids)
                .iter()
                .map(|id| id.as_str()),
        ),
        "group-name" => {
            values.any(
                listed(&launch.security_groups)
                    .iter()
                    .map(|name| name.as_str()),
            );
            let table = realm.table::<SecurityGroup>();
            let groups = listed(&launch.security_group_ids).iter();
            groups
                .filter_map(|id| table.get(id))
                .for_each(|group| values.is(&group.name));
        }
        "image-id" => values.maybe(launch.image_id.as_ref()),
        "instance-type" => values.maybe(launch.instance_type.as_ref()),
        "kernel-id" => values.maybe(launch.kernel_id.as_ref()),
        "key-name" => values.maybe(launch.key_name.as_ref()),
        "monitoring-enabled" => {
            let monitoring = launch.monitoring.as_ref().and_then(|one| one.enabled);
            values.flag(monitoring == Some(true));
        }
        "ramdisk-id" => values.maybe(launch.ramdisk_id.as_ref()),
        _ => return false,
    }
    true
}

fn device(mapping: &shapes::BlockDeviceMapping, name: &str, values: &mut Values<'_>) {
    let Some(ebs) = &mapping.ebs else {
        return;
    };
    match name {
        "delete-on-termination" => values.flag(ebs.delete_on_termination != Some(false)),
        "device-name" => values.maybe(mapping.device_name.as_ref()),
        "snapshot-id" => values.maybe(ebs.snapshot_id.as_ref()),
        "volume-size" => ebs.volume_size.iter().for_each(|size| values.shown(size)),
        _ => values.maybe(ebs.volume_type.as_ref()),
    }
}

fn is_interface(name: &str) -> bool {
    matches!(
        name,
        "addresses.primary"
            | "delete-on-termination"
            | "description"
            | "device-index"
            | "group-id"
            | "network-interface-id"
            | "private-ip-address"
            | "subnet-id"
    )
}

fn interface(
    one: &shapes::InstanceNetworkInterfaceSpecification,
    name: &str,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "addresses.primary" => listed(&one.private_ip_addresses)
            .iter()
            .for_each(|address| values.flag(address.primary == Some(true))),
        "delete-on-termination" => values.flag(one.delete_on_termination != Some(false)),
        "description" => values.maybe(one.description.as_ref()),
        "device-index" => values.shown(one.device_index.unwrap_or(0)),
        "group-id" => values.any(listed(&one.groups).iter().map(|id| id.as_str())),
        "network-interface-id" => values.maybe(one.network_interface_id.as_ref()),
        "private-ip-address" => values.maybe(one.private_ip_address.as_ref()),
        "subnet-id" => values.maybe(one.subnet_id.as_ref()),
        _ => return false,
    }
    true
}
