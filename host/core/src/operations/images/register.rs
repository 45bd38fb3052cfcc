//! RegisterImage: of snapshots, of a manifest in S3, or of an image that a VM manager finds.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{listed, required},
    resources::images::{Backing, Device, Disk, Registered},
    store::Transaction,
    tags,
};

use super::{check_free, check_name, create::insert, devices};

/// RegisterImage.
///
/// # Errors
/// Those of tags, `InvalidAMIName.Malformed`, `InvalidAMIName.Duplicate`,
/// `MissingParameter` for neither snapshot nor manifest, `InvalidParameterValue`,
/// `InvalidParameterCombination`, `InvalidBlockDeviceMapping` and those of mappings.
pub fn register(
    transaction: &mut Transaction<'_>,
    request: &shapes::RegisterImageRequest,
) -> Result<shapes::RegisterImageResult> {
    let specifications = request.tag_specifications.as_deref();
    let tags = tags::specified(specifications, "image", &["image"])?;
    let name = required(&request.name, "Name")?;
    check_name(name)?;
    let mappings = listed(&request.block_device_mappings);
    devices::check_names(mappings)?;
    check_combination(request)?;
    check_free(transaction, name)?;
    let mut kept = Vec::with_capacity(mappings.len());
    for mapping in mappings {
        kept.extend(devices::device(transaction.call, transaction, mapping)?);
    }
    check_root(request, &kept)?;
    let registered = registered(transaction, request, name, kept);
    let backing = reference(transaction.call, request);
    let registered = match &backing {
        Some(_) => bootable(registered, request),
        None => registered,
    };
    let image_id = Some(insert(transaction, registered, backing, tags));
    Ok(shapes::RegisterImageResult { image_id })
}

/// What a location means that is no manifest, where a VM manager launches images by where they
/// come from.
fn reference(call: &Call, request: &shapes::RegisterImageRequest) -> Option<Arc<Backing>> {
    let references = call.settings.references.as_ref()?;
    let location = request.image_location.as_ref()?;
    let is_legal =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-/:@".contains(&byte);
    let is_reference = !location.ends_with(".xml") && location.bytes().all(is_legal);
    is_reference.then(|| references.backing(location))
}

/// An image that boots from where it comes from has a root volume all the same.
fn bootable(registered: Registered, request: &shapes::RegisterImageRequest) -> Registered {
    let root = registered.root_device_name.unwrap_or(text!("/dev/sda1"));
    let mut devices = registered.devices;
    if devices.iter().all(|device| device.name != root) {
        let disk = Disk {
            size: 8,
            volume_type: text!("gp3"),
            delete_on_termination: true,
            ..Disk::default()
        };
        let name = root.clone();
        devices.insert(
            0,
            Device {
                name,
                virtual_name: None,
                disk: Some(disk),
            },
        );
    }
    Registered {
        architecture: request.architecture.clone().unwrap_or(text!("x86_64")),
        virtualization: text!("hvm"),
        root_device_type: devices::root_type(&devices, &root),
        root_device_name: Some(root),
        devices,
        ..registered
    }
}

fn check_combination(request: &shapes::RegisterImageRequest) -> Result<()> {
    if let Some(kind) = request.virtualization_type.as_deref()
        && !matches!(kind, "hvm" | "paravirtual")
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({kind}) for parameter virtualizationType is invalid. Expecting one of: hvm, paravirtual."
            ),
        ));
    }
    let is_uefi = request.boot_mode.as_deref() == Some("uefi");
    if request.tpm_support.is_some() && !is_uefi {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameter TpmSupport requires the parameter BootMode to be uefi.",
        ));
    }
    let is_arm = request
        .architecture
        .as_deref()
        .is_some_and(|architecture| architecture.starts_with("arm64"));
    if is_arm && request.boot_mode.as_deref() == Some("legacy-bios") {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The boot mode legacy-bios is not supported for the architecture arm64.",
        ));
    }
    if request.image_location.is_none() && listed(&request.block_device_mappings).is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter ImageLocation or BlockDeviceMapping",
        ));
    }
    Ok(())
}

/// An image without a manifest boots from a snapshot.
fn check_root(request: &shapes::RegisterImageRequest, devices: &[Device]) -> Result<()> {
    if request.image_location.is_some() {
        return Ok(());
    }
    let root = required(&request.root_device_name, "RootDeviceName")?;
    let device = devices.iter().find(|device| device.name == *root);
    let disk = device.and_then(|device| device.disk.as_ref());
    if disk.is_some_and(|disk| disk.snapshot.is_some()) {
        return Ok(());
    }
    Err(devices::invalid(format!(
        "The root device '{root}' must be mapped to a snapshot"
    )))
}

fn registered(
    transaction: &Transaction<'_>,
    request: &shapes::RegisterImageRequest,
    name: &Str,
    devices: Vec<Device>,
) -> Registered {
    let own = format!("{}/{name}", transaction.call.account);
    let location = request.image_location.clone();
    let root = request.root_device_name.as_deref().unwrap_or_default();
    Registered {
        name: name.clone(),
        description: request.description.clone(),
        location: location.unwrap_or_else(|| Str::from(own)),
        architecture: request.architecture.clone().unwrap_or(text!("i386")),
        platform_details: text!("Linux/UNIX"),
        usage_operation: text!("RunInstances"),
        virtualization: request
            .virtualization_type
            .clone()
            .unwrap_or(text!("paravirtual")),
        root_device_type: devices::root_type(&devices, root),
        root_device_name: request.root_device_name.clone(),
        devices,
        boot_mode: request.boot_mode.clone(),
        tpm_support: request.tpm_support.clone(),
        uefi_data: request.uefi_data.clone(),
        imds_support: request.imds_support.clone(),
        sriov_net_support: request.sriov_net_support.clone(),
        ena_support: request.ena_support == Some(true),
        kernel: request.kernel_id.clone(),
        ramdisk: request.ramdisk_id.clone(),
        product_codes: listed(&request.billing_products).to_vec(),
        ..Registered::default()
    }
}
