//! Images as answers show them, and what filters see of them.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call,
    filters::Values,
    operations::{listed, sharing::Seen},
    resources::OwnImage,
    tags::Tags,
};

use super::{attributes::product_codes, deregister::protection, devices};

/// An image that is no account's, with its tags.
pub(super) fn tagged(image: shapes::Image, tags: &Tags) -> shapes::Image {
    shapes::Image {
        tags: tags.shape(),
        ..image
    }
}

/// An image of an account with the caller's tags.
pub(super) fn registered(call: &Call, seen: &Seen<OwnImage>, tags: &Tags) -> shapes::Image {
    let record = &*seen.record;
    let Some(image) = record.registered.as_deref() else {
        return shapes::Image::default();
    };
    let (source_image_id, source_image_region) = image.source_image.clone().unzip();
    shapes::Image {
        image_id: Some(record.id.clone()),
        image_location: Some(image.location.clone()),
        image_type: Some(text!("machine")),
        name: Some(image.name.clone()),
        description: image.description.clone(),
        owner_id: Some(seen.owner.clone()),
        creation_date: Some(Str::from(record.created.to_string())),
        state: Some(record.state(call.now)),
        public: Some(image.permissions.public),
        architecture: Some(image.architecture.clone()),
        platform: image.platform.clone(),
        platform_details: Some(image.platform_details.clone()),
        usage_operation: Some(image.usage_operation.clone()),
        virtualization_type: Some(image.virtualization.clone()),
        hypervisor: Some(text!("xen")),
        root_device_type: Some(image.root_device_type.clone()),
        root_device_name: image.root_device_name.clone(),
        block_device_mappings: Some(devices::shapes(&image.devices)),
        boot_mode: image.boot_mode.clone(),
        tpm_support: image.tpm_support.clone(),
        imds_support: image.imds_support.clone(),
        sriov_net_support: image.sriov_net_support.clone(),
        ena_support: Some(image.ena_support),
        kernel_id: image.kernel.clone(),
        ramdisk_id: image.ramdisk.clone(),
        source_instance_id: image.source_instance.clone(),
        source_image_id,
        source_image_region,
        product_codes: Some(product_codes(image)).filter(|codes| !codes.is_empty()),
        deprecation_time: image.deprecated.map(|at| Str::from(at.to_string())),
        deregistration_protection: Some(protection(image)),
        state_reason: record.failure().map(|reason| shapes::StateReason {
            code: Some(reason.code.clone()),
            message: Some(reason.message.clone()),
        }),
        tags: tags.shape(),
        ..Default::default()
    }
}

/// Gives the values of a documented filter.
pub(super) fn filter(image: &shapes::Image, name: &str, values: &mut Values<'_>) -> bool {
    let value: Option<&Str> = match name {
        "architecture" => image.architecture.as_ref(),
        "boot-mode" => image.boot_mode.as_ref(),
        "creation-date" => image.creation_date.as_ref(),
        "description" => image.description.as_ref(),
        "hypervisor" => image.hypervisor.as_ref(),
        "image-id" => image.image_id.as_ref(),
        "image-type" => image.image_type.as_ref(),
        "kernel-id" => image.kernel_id.as_ref(),
        "manifest-location" => image.image_location.as_ref(),
        "name" => image.name.as_ref(),
        "owner-alias" => image.image_owner_alias.as_ref(),
        "owner-id" => image.owner_id.as_ref(),
        "platform" => image.platform.as_ref(),
        "public-ssm-parameter-name" => image.public_ssm_parameter_name.as_ref(),
        "ramdisk-id" => image.ramdisk_id.as_ref(),
        "root-device-name" => image.root_device_name.as_ref(),
        "root-device-type" => image.root_device_type.as_ref(),
        "source-image-id" => image.source_image_id.as_ref(),
        "source-image-region" => image.source_image_region.as_ref(),
        "source-instance-id" => image.source_instance_id.as_ref(),
        "sriov-net-support" => image.sriov_net_support.as_ref(),
        "state" => image.state.as_ref(),
        "virtualization-type" => image.virtualization_type.as_ref(),
        _ => return other_filter(image, name, values),
    };
    values.maybe(value);
    true
}

fn other_filter(image: &shapes::Image, name: &str, values: &mut Values<'_>) -> bool {
    let reason = image.state_reason.as_ref();
    match name {
        "ena-support" => values.flag(image.ena_support == Some(true)),
        "free-tier-eligible" => values.flag(image.free_tier_eligible == Some(true)),
        "image-allowed" => values.flag(image.image_allowed != Some(false)),
        "is-public" => values.flag(image.public == Some(true)),
        "product-code" => listed(&image.product_codes)
            .iter()
            .for_each(|code| values.maybe(code.product_code_id.as_ref())),
        "product-code.type" => listed(&image.product_codes)
            .iter()
            .for_each(|code| values.maybe(code.product_code_type.as_ref())),
        "state-reason-code" => values.maybe(reason.and_then(|reason| reason.code.as_ref())),
        "state-reason-message" => values.maybe(reason.and_then(|reason| reason.message.as_ref())),
        // No image has any of these.
        "critical" | "high" | "low" | "medium" => {}
        _ if name.starts_with("image-watermark.")
            || name.starts_with("scan-result.")
            || name.starts_with("instance-type-specification.") => {}
        _ => {
            let Some(name) = name.strip_prefix("block-device-mapping.") else {
                return false;
            };
            return listed(&image.block_device_mappings)
                .iter()
                .all(|device| device_filter(device, name, values));
        }
    }
    true
}

fn device_filter(device: &shapes::BlockDeviceMapping, name: &str, values: &mut Values<'_>) -> bool {
    let disk = device.ebs.as_ref();
    match name {
        "device-name" => values.maybe(device.device_name.as_ref()),
        "delete-on-termination" => {
            values.flag(disk.and_then(|disk| disk.delete_on_termination) == Some(true))
        }
        "encrypted" => values.flag(disk.and_then(|disk| disk.encrypted) == Some(true)),
        "snapshot-id" => values.maybe(disk.and_then(|disk| disk.snapshot_id.as_ref())),
        "volume-size" => {
            if let Some(size) = disk.and_then(|disk| disk.volume_size) {
                values.shown(size);
            }
        }
        "volume-type" => values.maybe(disk.and_then(|disk| disk.volume_type.as_ref())),
        _ => return false,
    }
    true
}
