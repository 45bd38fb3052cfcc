//! The data of a launch template that an instance could have come from.

use std::net::Ipv4Addr;

use orrery_wire::{Str, shapes, text};

use crate::{
    Result,
    operations::listed,
    resources::{Instance, NetworkInterface, Volume},
    store::Realm,
};

use crate::operations::instances::describe;

/// What an instance is now, as data of a launch template.
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn data_of(realm: &Realm, id: &str) -> Result<shapes::ResponseLaunchTemplateData> {
    let ordinal = realm.ordinal::<Instance>(id)?;
    let instance = realm.get::<Instance>(id)?;
    let Some(launch) = instance.reservation(realm) else {
        return Ok(Default::default());
    };
    let shown = describe::shape(realm, ordinal, instance, launch);
    let attributes = instance.attributes(launch);
    let mut data: shapes::ResponseLaunchTemplateData = crate::document::recast(&shown);
    data.ram_disk_id = attributes.ramdisk.clone();
    data.user_data = attributes.user_data.clone();
    data.disable_api_termination = Some(attributes.disable_api_termination);
    data.disable_api_stop = Some(attributes.disable_api_stop);
    data.instance_initiated_shutdown_behavior = Some(attributes.shutdown_behavior.clone());
    data.monitoring = Some(shapes::LaunchTemplatesMonitoring {
        enabled: Some(attributes.monitoring),
        ..Default::default()
    });
    data.credit_specification =
        attributes
            .cpu_credits
            .clone()
            .map(|credits| shapes::CreditSpecification {
                cpu_credits: Some(credits),
            });
    data.block_device_mappings = Some(devices(realm, ordinal, instance));
    data.network_interfaces = Some(interfaces(realm, instance));
    // The groups are those of the interfaces.
    data.security_groups = None;
    // A request can name an operator, not that there is none.
    data.operator = None;
    data.tag_specifications = tags(&shown);
    Ok(data)
}

fn tags(shown: &shapes::Instance) -> Option<Vec<shapes::LaunchTemplateTagSpecification>> {
    let own = listed(&shown.tags)
        .iter()
        .filter(|tag| !tag.key.as_deref().unwrap_or_default().starts_with("aws:"));
    let own: Vec<_> = own.cloned().collect();
    (!own.is_empty()).then(|| {
        vec![shapes::LaunchTemplateTagSpecification {
            resource_type: Some(text!("instance")),
            tags: Some(own),
        }]
    })
}

fn devices(
    realm: &Realm,
    ordinal: u64,
    instance: &Instance,
) -> Vec<shapes::LaunchTemplateBlockDeviceMapping> {
    let table = realm.table::<Volume>();
    let attached = instance.volumes.iter().filter_map(|at| {
        let volume = table.at(*at)?;
        let attachment = volume
            .attachments
            .iter()
            .find(|one| one.instance == ordinal)?;
        let spec = &volume.spec;
        Some(shapes::LaunchTemplateBlockDeviceMapping {
            device_name: Some(attachment.device.clone()),
            ebs: Some(shapes::LaunchTemplateEbsBlockDevice {
                encrypted: Some(spec.encrypted),
                delete_on_termination: Some(attachment.delete_on_termination),
                // Of other types EC2 shows it, and takes none.
                iops: spec
                    .iops
                    .filter(|_| spec.volume_type != "gp2" && spec.volume_type != "standard"),
                throughput: spec.throughput,
                kms_key_id: spec.kms_key.clone(),
                snapshot_id: spec.snapshot.clone(),
                volume_size: Some(spec.size),
                volume_type: Some(spec.volume_type.clone()),
                ..Default::default()
            }),
            ..Default::default()
        })
    });
    attached.collect()
}

fn interfaces(
    realm: &Realm,
    instance: &Instance,
) -> Vec<shapes::LaunchTemplateInstanceNetworkInterfaceSpecification> {
    let table = realm.table::<NetworkInterface>();
    let address = |address: u32| Some(Str::from(Ipv4Addr::from(address).to_string()));
    let present = instance.interfaces.iter().filter_map(|at| {
        let interface = table.at(*at)?;
        let attachment = interface.attachment.as_ref()?;
        Some(
            shapes::LaunchTemplateInstanceNetworkInterfaceSpecification {
                associate_public_ip_address: Some(interface.public.is_some()),
                delete_on_termination: Some(attachment.delete_on_termination),
                description: Some(interface.network.description.clone()),
                device_index: Some(attachment.device_index),
                groups: Some(interface.network.groups.clone()),
                private_ip_address: interface.address.and_then(address),
                subnet_id: interface.subnet(realm).map(|subnet| subnet.id.clone()),
                ..Default::default()
            },
        )
    });
    present.collect()
}
