//! DescribeInstances: instances as answers show them, by reservation.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::instance_types,
    operations::{
        account::operator,
        describe::Question,
        listed,
        network_interfaces::{
            self,
            addresses::{self, instance_dns, private_dns, public_dns, shown},
        },
    },
    resources::{
        Instance, NetworkInterface, PlacementGroup, Reservation, Volume,
        instances::{Attributes, CapacityPreference, MetadataOptions},
        network_interfaces::Attachment,
    },
    store::Realm,
};

/// DescribeInstances.
///
/// # Errors
/// Those of [`Question::answer`].
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeInstancesRequest,
) -> Result<shapes::DescribeInstancesResult> {
    let question = Question {
        operation: "DescribeInstances",
        ids_name: "instancesSet",
        ids: listed(&request.instance_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.answer::<Instance>(realm)?;
    let mut reservations: Vec<shapes::Reservation> = Vec::new();
    let mut last = None;
    for (ordinal, instance) in &found {
        let Some(launch) = instance.reservation(realm) else {
            continue;
        };
        if last != Some(instance.reservation) {
            reservations.push(without_instances(call, launch));
            last = Some(instance.reservation);
        }
        if let Some(reservation) = reservations.last_mut() {
            let shape = shape(realm, *ordinal, instance, launch);
            reservation.instances.get_or_insert_default().push(shape);
        }
    }
    Ok(shapes::DescribeInstancesResult {
        reservations: Some(reservations),
        next_token,
    })
}

/// A reservation with all its instances, as RunInstances answers it.
///
/// # Errors
/// `InvalidReservationID.NotFound`.
pub fn reservation(call: &Call, realm: &Realm, ordinal: u64) -> Result<shapes::Reservation> {
    let Some(launch) = realm.table::<Reservation>().at(ordinal) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidReservationIDNotFound,
            "The reservation does not exist",
        ));
    };
    let members = realm
        .table::<Instance>()
        .iter_after(launch.first.checked_sub(1));
    let instances = members
        .take_while(|(_, instance)| instance.reservation == ordinal)
        .map(|(at, instance)| shape(realm, at, instance, launch));
    let instances = Some(instances.collect());
    Ok(shapes::Reservation {
        instances,
        ..without_instances(call, launch)
    })
}

fn without_instances(call: &Call, launch: &Reservation) -> shapes::Reservation {
    shapes::Reservation {
        reservation_id: Some(launch.id.clone()),
        owner_id: Some(call.account.clone()),
        groups: Some(Vec::new()),
        ..Default::default()
    }
}

/// An instance as answers show it.
pub fn shape(
    realm: &Realm,
    ordinal: u64,
    instance: &Instance,
    launch: &Reservation,
) -> shapes::Instance {
    let attributes = instance.attributes(launch);
    let interfaces = interfaces(realm, instance);
    let groups = interfaces.first().map(|first| first.groups.clone());
    let mut shape = shapes::Instance {
        instance_id: Some(instance.id.clone()),
        ami_launch_index: i32::try_from(instance.launch_index).ok(),
        client_token: launch
            .client_token
            .as_ref()
            .map(|token| token.token.clone()),
        image_id: Some(launch.image.clone()),
        architecture: Some(launch.architecture.clone()),
        platform: launch.platform.clone(),
        platform_details: Some(launch.platform_details.clone()),
        usage_operation: Some(launch.usage_operation.clone()),
        usage_operation_update_time: Some(launch.created),
        root_device_name: Some(launch.root_device.clone()),
        root_device_type: Some(text!("ebs")),
        virtualization_type: Some(launch.virtualization.clone()),
        hypervisor: Some(text!("xen")),
        boot_mode: launch.boot_mode.clone(),
        current_instance_boot_mode: Some(Str::from(launch.current_boot_mode())),
        key_name: launch.key_name.clone(),
        launch_time: Some(instance.launched),
        tags: instance.tags.shape(),
        state: Some(state(instance)),
        state_reason: instance.reason.as_ref().map(|reason| shapes::StateReason {
            code: Some(reason.code.clone()),
            message: Some(reason.message.clone()),
        }),
        state_transition_reason: Some(instance.transition_reason()),
        security_groups: Some(groups.unwrap_or_default()),
        block_device_mappings: Some(devices(realm, ordinal, instance)),
        product_codes: Some(Vec::new()),
        operator: operator(),
        ..Default::default()
    };
    if !interfaces.is_empty() || !instance.state.is_ending() {
        shape.vpc_id = Some(launch.vpc.clone());
        shape.subnet_id = Some(launch.subnet.clone());
    }
    shape.instance_lifecycle = instance.spot_request.as_ref().map(|_| text!("spot"));
    shape.spot_instance_request_id = instance.spot_request.clone();
    shape.capacity_reservation_id = instance.capacity_reservation.clone();
    add_attributes(&mut shape, realm, attributes, launch);
    add_network(&mut shape, realm, interfaces);
    shape
}

pub(super) fn state(instance: &Instance) -> shapes::InstanceState {
    shapes::InstanceState {
        code: Some(instance.state.code()),
        name: Some(Str::from(instance.state.name())),
    }
}

fn add_attributes(
    shape: &mut shapes::Instance,
    realm: &Realm,
    attributes: &Attributes,
    launch: &Reservation,
) {
    let placement = &attributes.placement;
    let tenancy = if placement.tenancy.is_empty() {
        text!("default")
    } else {
        placement.tenancy.clone()
    };
    // Most instances are in none, so that none is looked up for them.
    let group = Some(&placement.group).filter(|name| !name.is_empty());
    let group = group.and_then(|name| PlacementGroup::named(realm, name));
    shape.placement = Some(shapes::Placement {
        availability_zone: Some(launch.zone.clone()),
        availability_zone_id: Some(launch.zone_id.clone()),
        group_name: Some(placement.group.clone()),
        group_id: group.map(|(_, group)| group.id.clone()),
        partition_number: placement.partition,
        host_id: placement.host.clone(),
        affinity: placement.affinity.clone(),
        tenancy: Some(tenancy),
        ..Default::default()
    });
    let monitoring = if attributes.monitoring {
        text!("enabled")
    } else {
        text!("disabled")
    };
    shape.instance_type = Some(attributes.instance_type.clone());
    shape.monitoring = Some(shapes::Monitoring {
        state: Some(monitoring),
        ..Default::default()
    });
    shape.ebs_optimized = Some(attributes.ebs_optimized);
    shape.ena_support = Some(attributes.ena_support);
    shape.kernel_id = attributes.kernel.clone();
    shape.ramdisk_id = attributes.ramdisk.clone();
    shape.iam_instance_profile =
        attributes
            .iam_profile
            .as_ref()
            .map(|(arn, id)| shapes::IamInstanceProfile {
                arn: Some(arn.clone()),
                id: Some(id.clone()),
            });
    let cpu = attributes
        .cpu
        .or_else(|| instance_types::find(&attributes.instance_type)?.cpu);
    shape.cpu_options = cpu.map(|(cores, threads)| shapes::CpuOptions {
        core_count: Some(cores),
        threads_per_core: Some(threads),
        ..Default::default()
    });
    shape.metadata_options = Some(metadata_options(&attributes.metadata));
    shape.enclave_options = Some(shapes::EnclaveOptions {
        enabled: Some(attributes.enclave),
    });
    shape.hibernation_options = Some(shapes::HibernationOptions {
        configured: Some(attributes.hibernation),
    });
    shape.capacity_reservation_specification = Some(capacity(&attributes.capacity));
    let or_default = |text: &Str| {
        if text.is_empty() {
            text!("default")
        } else {
            text.clone()
        }
    };
    shape.maintenance_options = Some(shapes::InstanceMaintenanceOptions {
        auto_recovery: Some(or_default(&attributes.auto_recovery)),
        reboot_migration: Some(
            attributes
                .reboot_migration
                .as_ref()
                .map_or_else(|| text!("default"), or_default),
        ),
    });
    let dns = &attributes.private_dns;
    let hostname = if dns.hostname_type.is_empty() {
        text!("ip-name")
    } else {
        dns.hostname_type.clone()
    };
    shape.private_dns_name_options = Some(shapes::PrivateDnsNameOptionsResponse {
        hostname_type: Some(hostname),
        enable_resource_name_dns_a_record: Some(dns.a_record),
        enable_resource_name_dns_aaaa_record: Some(dns.aaaa_record),
    });
}

fn capacity(wanted: &CapacityPreference) -> shapes::CapacityReservationSpecificationResponse {
    let targeted = wanted.target.is_some() || wanted.group.is_some();
    let preference = match (targeted, wanted.preference.is_empty()) {
        (true, true) => None,
        (false, true) => Some(text!("open")),
        (_, false) => Some(wanted.preference.clone()),
    };
    shapes::CapacityReservationSpecificationResponse {
        capacity_reservation_preference: preference,
        capacity_reservation_target: targeted.then(|| shapes::CapacityReservationTargetResponse {
            capacity_reservation_id: wanted.target.clone(),
            capacity_reservation_resource_group_arn: wanted.group.clone(),
        }),
    }
}

/// Metadata options as answers show them.
pub(super) fn metadata_options(
    options: &MetadataOptions,
) -> shapes::InstanceMetadataOptionsResponse {
    let switch = |on: bool| {
        Some(if on {
            text!("enabled")
        } else {
            text!("disabled")
        })
    };
    shapes::InstanceMetadataOptionsResponse {
        state: Some(text!("applied")),
        http_tokens: Some(if options.tokens_required {
            text!("required")
        } else {
            text!("optional")
        }),
        http_put_response_hop_limit: Some(options.hop_limit),
        http_endpoint: switch(options.enabled),
        http_protocol_ipv6: switch(options.ipv6),
        instance_metadata_tags: switch(options.tags),
    }
}

/// An interface with what is shown of it more than once.
struct Shown<'r> {
    record: &'r NetworkInterface,
    groups: Vec<shapes::GroupIdentifier>,
    private_ip: Option<Str>,
    private_dns: Str,
    /// Its addresses have DNS names.
    named: bool,
    /// The association of its primary address with a public one.
    public: Option<shapes::InstanceNetworkInterfaceAssociation>,
}

impl<'r> Shown<'r> {
    fn new(realm: &Realm, instance: &Instance, record: &'r NetworkInterface) -> Self {
        let named = record.is_named(realm);
        let region = &realm.key.region;
        Self {
            record,
            groups: network_interfaces::groups(realm, &record.network.groups),
            private_ip: record.address.map(shown),
            private_dns: instance_dns(&instance.id, record.address, region),
            named,
            public: record
                .address
                .and_then(|address| association(realm, record, address, named)),
        }
    }
}

/// The name is empty where it has none.
fn association(
    realm: &Realm,
    interface: &NetworkInterface,
    private: u32,
    named: bool,
) -> Option<shapes::InstanceNetworkInterfaceAssociation> {
    let public = interface.public_at(realm, private)?;
    Some(shapes::InstanceNetworkInterfaceAssociation {
        ip_owner_id: Some(match public.elastic {
            Some(_) => realm.key.account.clone(),
            None => text!("amazon"),
        }),
        public_dns_name: Some(match named {
            true => public_dns(public.ip, &realm.key.region),
            false => Str::new(),
        }),
        public_ip: Some(shown(public.ip)),
        ..Default::default()
    })
}

fn interfaces<'r>(realm: &'r Realm, instance: &Instance) -> Vec<Shown<'r>> {
    let table = realm.table::<NetworkInterface>();
    instance
        .interfaces
        .iter()
        .filter_map(|at| table.at(*at))
        .map(|record| Shown::new(realm, instance, record))
        .collect()
}

fn add_network(shape: &mut shapes::Instance, realm: &Realm, interfaces: Vec<Shown<'_>>) {
    // EC2 shows empty names where there are none.
    shape.private_dns_name = Some(Str::new());
    shape.public_dns_name = Some(Str::new());
    if let Some(first) = interfaces.first() {
        shape.source_dest_check = Some(first.record.network.source_dest_check);
        shape.private_ip_address.clone_from(&first.private_ip);
        shape.private_dns_name = Some(first.private_dns.clone());
        if let Some(public) = &first.public {
            shape.public_ip_address.clone_from(&public.public_ip);
            if let Some(name) = &public.public_dns_name {
                shape.public_dns_name = Some(name.clone());
            }
        }
        let ipv6 = first.record.more().ipv6.first();
        shape.ipv6_address = ipv6.map(|address| Str::from(address.to_string()));
    }
    let interfaces = interfaces.into_iter().map(|one| interface(realm, one));
    shape.network_interfaces = Some(interfaces.collect());
}

fn interface(realm: &Realm, shown: Shown<'_>) -> shapes::InstanceNetworkInterface {
    let region = &realm.key.region;
    let (interface, network) = (shown.record, &shown.record.network);
    let more = interface.more();
    let private_dns_name = shown.named.then_some(shown.private_dns);
    let primary = interface.address.map(|_| shapes::InstancePrivateIpAddress {
        association: shown.public.clone(),
        primary: Some(true),
        private_dns_name: private_dns_name.clone(),
        private_ip_address: shown.private_ip.clone(),
    });
    let secondary = |address: &u32| shapes::InstancePrivateIpAddress {
        association: association(realm, interface, *address, shown.named),
        primary: Some(false),
        private_dns_name: shown.named.then(|| private_dns(*address, region)),
        private_ip_address: Some(addresses::shown(*address)),
    };
    shapes::InstanceNetworkInterface {
        private_ip_addresses: Some(
            primary
                .into_iter()
                .chain(interface.secondary.iter().map(secondary))
                .collect(),
        ),
        network_interface_id: Some(interface.id.clone()),
        attachment: interface
            .attachment
            .as_ref()
            .map(|one| attachment(realm, interface, one)),
        description: Some(network.description.clone()),
        groups: Some(shown.groups),
        ipv6_addresses: Some(
            more.ipv6
                .iter()
                .enumerate()
                .map(|(at, address)| shapes::InstanceIpv6Address {
                    ipv6_address: Some(Str::from(address.to_string())),
                    is_primary_ipv6: (at == 0 && more.primary_ipv6).then_some(true),
                })
                .collect(),
        ),
        ipv4_prefixes: (!more.ipv4_prefixes.is_empty()).then(|| {
            let prefixes = more.ipv4_prefixes.iter();
            prefixes
                .map(|prefix| shapes::InstanceIpv4Prefix {
                    ipv4_prefix: Some(Str::from(prefix.to_string())),
                })
                .collect()
        }),
        ipv6_prefixes: (!more.ipv6_prefixes.is_empty()).then(|| {
            let prefixes = more.ipv6_prefixes.iter();
            prefixes
                .map(|prefix| shapes::InstanceIpv6Prefix {
                    ipv6_prefix: Some(Str::from(prefix.to_string())),
                })
                .collect()
        }),
        mac_address: Some(interface.mac()),
        owner_id: Some(realm.key.account.clone()),
        private_dns_name,
        private_ip_address: shown.private_ip,
        source_dest_check: Some(network.source_dest_check),
        status: Some(interface.status()),
        subnet_id: interface.subnet(realm).map(|subnet| subnet.id.clone()),
        vpc_id: interface.subnet(realm).map(|subnet| subnet.vpc.clone()),
        interface_type: Some(interface.kind()),
        operator: operator(),
        association: shown.public,
        ..Default::default()
    }
}

fn attachment(
    realm: &Realm,
    interface: &NetworkInterface,
    attachment: &Attachment,
) -> shapes::InstanceNetworkInterfaceAttachment {
    shapes::InstanceNetworkInterfaceAttachment {
        attach_time: Some(attachment.since),
        attachment_id: Some(interface.attachment_id()),
        delete_on_termination: Some(attachment.delete_on_termination),
        device_index: Some(attachment.device_index),
        status: Some(interface.attachment_status(realm)),
        network_card_index: Some(attachment.card),
        ..Default::default()
    }
}

/// The volumes of an instance, as its answers show them.
pub(super) fn devices(
    realm: &Realm,
    ordinal: u64,
    instance: &Instance,
) -> Vec<shapes::InstanceBlockDeviceMapping> {
    let table = realm.table::<Volume>();
    let volumes = instance.volumes.iter().filter_map(|at| table.at(*at));
    let attached = volumes.filter_map(|volume| {
        let attachment = volume.attachment(ordinal)?;
        Some(shapes::InstanceBlockDeviceMapping {
            device_name: Some(attachment.device.clone()),
            ebs: Some(shapes::EbsInstanceBlockDevice {
                attach_time: Some(attachment.since),
                delete_on_termination: Some(attachment.delete_on_termination),
                status: Some(attachment.state(realm)),
                volume_id: Some(volume.id.clone()),
                ..Default::default()
            }),
            ..Default::default()
        })
    });
    attached.collect()
}
