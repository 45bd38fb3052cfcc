//! Images as answers show them, and what filters see of them.

use orrery_wire::{Str, shapes};

use crate::{catalogue::images::CatalogueImage, filters::Values, operations::listed, tags::Tags};

/// An image of the catalogue with the account's tags.
pub(super) fn image(image: &CatalogueImage, tags: &Tags) -> shapes::Image {
    let mut shape = image.shape();
    shape.tags = tags.shape();
    shape
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
    match name {
        "ena-support" => values.flag(image.ena_support == Some(true)),
        "free-tier-eligible" => values.flag(image.free_tier_eligible == Some(true)),
        "image-allowed" => values.flag(image.image_allowed != Some(false)),
        "is-public" => values.flag(image.public == Some(true)),
        // No image of the catalogue has any of these.
        "critical"
        | "high"
        | "low"
        | "medium"
        | "product-code"
        | "product-code.type"
        | "state-reason-code"
        | "state-reason-message" => {}
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
