//! CreateImage: of an instance and its volumes.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    effects::Effect,
    operations::{listed, required, snapshots, volumes::create::Source},
    resources::{
        Instance, OwnImage, Permissions, Volume,
        images::{Backing, Device, Registered},
        instances::State,
        volumes::VolumeAttachment,
    },
    store::Transaction,
    tags::{self, Tags},
};

use super::{Known, check_free, check_name, devices, making};

/// Adds an image to the account.
pub(super) fn insert(
    transaction: &mut Transaction<'_>,
    registered: Registered,
    backing: Option<Arc<Backing>>,
    tags: Tags,
) -> Str {
    let created = transaction.call.now;
    let tags = making::tagged(transaction.call, tags, backing.as_deref());
    let (ordinal, image) = transaction.insert(|id| OwnImage {
        id,
        created,
        registered: Some(Arc::new(registered)),
        backing,
        tags,
    });
    if making::wanted(transaction, ordinal).is_some() {
        transaction.effect(Effect::Image { image: ordinal });
    }
    image.id.clone()
}

/// CreateImage. Unless told otherwise, a running instance is rebooted for it.
///
/// # Errors
/// Those of tags, `InvalidAMIName.Malformed`, `InvalidInstanceID.NotFound`,
/// `IncorrectInstanceState`, `InvalidAMIName.Duplicate`, those of mappings.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateImageRequest,
) -> Result<shapes::CreateImageResult> {
    let specifications = request.tag_specifications.as_deref();
    let image_tags = tags::specified(specifications, "image", &["image", "snapshot"])?;
    let snapshot_tags = tags::specified(specifications, "snapshot", &["image", "snapshot"])?;
    let name = required(&request.name, "Name")?;
    check_name(name)?;
    let asked = listed(&request.block_device_mappings);
    devices::check_names(asked)?;
    let instance_id = required(&request.instance_id, "InstanceId")?;
    let ordinal = transaction.ordinal::<Instance>(instance_id)?;
    let instance = Arc::clone(transaction.get::<Instance>(instance_id)?);
    if !matches!(
        instance.state,
        State::Running | State::Stopping | State::Stopped
    ) {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectInstanceState,
            format!(
                "The instance '{instance_id}' is not in a state from which an image can be created."
            ),
        ));
    }
    check_free(transaction, name)?;
    let registered = Registered {
        name: name.clone(),
        description: request.description.clone(),
        location: Str::from(format!("{}/{name}", transaction.call.account)),
        source_instance: Some(instance_id.clone()),
        ..like(transaction, &instance, request.boot_mode_override.as_ref())
    };
    let volumes = attached(transaction, &instance, ordinal);
    let root = registered.root_device_name.clone().unwrap_or_default();
    let lines = lines(transaction, volumes, asked, &root)?;
    // The description of the snapshots names the image, so the image comes first.
    let manager = instance
        .reservation(transaction)
        .map(|launch| launch.manager.clone());
    let no_reboot = request.no_reboot == Some(true);
    let of = |manager| making::of_instance(transaction.call, &manager, ordinal, no_reboot);
    let backing = manager.and_then(of);
    let is_captured = backing.is_some();
    let id = insert(transaction, registered, backing, image_tags);
    let description = Str::from(format!("Created by CreateImage({instance_id}) for {id}"));
    let mut kept = Vec::with_capacity(lines.len());
    for (mut device, volume) in lines {
        if let (Some(volume), Some(disk)) = (volume, &mut device.disk) {
            let (description, tags) = (description.clone(), snapshot_tags.clone());
            let snapshot = snapshots::create::insert(transaction, &volume, description, tags);
            disk.snapshot = Some(snapshot.id.clone());
        }
        kept.push(device);
    }
    super::change(transaction, &id, |image| {
        image.root_device_type = devices::root_type(&kept, &root);
        image.devices = kept;
    })?;
    // A VM manager that makes the image sees to that itself.
    if instance.state == State::Running && !no_reboot && !is_captured {
        transaction.update_at::<Instance>(ordinal, |instance| {
            instance.machine.reboots += 1;
            instance.machine.generation += 1;
        });
        transaction.effect(Effect::Reconcile { instance: ordinal });
    }
    Ok(shapes::CreateImageResult { image_id: Some(id) })
}

/// What an image has of its instance.
fn like(transaction: &Transaction<'_>, instance: &Instance, boot_mode: Option<&Str>) -> Registered {
    let Some(launch) = instance.reservation(transaction) else {
        return Registered::default();
    };
    let call = transaction.call;
    let before = Known::find(call, transaction, &launch.image)
        .map(|known| known.shape(call, Tags::NONE))
        .unwrap_or_default();
    let attributes = instance.attributes(launch);
    Registered {
        architecture: launch.architecture.clone(),
        platform: launch.platform.clone(),
        platform_details: launch.platform_details.clone(),
        usage_operation: launch.usage_operation.clone(),
        virtualization: launch.virtualization.clone(),
        root_device_name: Some(launch.root_device.clone()),
        boot_mode: boot_mode.or(launch.boot_mode.as_ref()).cloned(),
        tpm_support: before.tpm_support,
        imds_support: before.imds_support,
        sriov_net_support: Some(text!("simple")),
        ena_support: attributes.ena_support,
        kernel: attributes.kernel.clone(),
        ramdisk: attributes.ramdisk.clone(),
        source_image: Some((launch.image.clone(), call.region.clone())),
        permissions: Permissions::default(),
        product_codes: listed(&before.product_codes)
            .iter()
            .filter_map(|code| code.product_code_id.clone())
            .collect(),
        ..Registered::default()
    }
}

type Attached = (Arc<Volume>, VolumeAttachment);

fn attached(transaction: &Transaction<'_>, instance: &Instance, ordinal: u64) -> Vec<Attached> {
    let table = transaction.table::<Volume>();
    let volumes = instance.volumes.iter().filter_map(|at| table.at(*at));
    volumes
        .filter_map(|volume| Some((Arc::clone(volume), volume.attachment(ordinal)?.clone())))
        .collect()
}

/// The instance's volumes, changed and added to by the request. A volume beside a line
/// is to be made a snapshot of.
fn lines(
    transaction: &Transaction<'_>,
    volumes: Vec<Attached>,
    asked: &[shapes::BlockDeviceMapping],
    root: &str,
) -> Result<Vec<(Device, Option<Arc<Volume>>)>> {
    let mut lines = Vec::with_capacity(volumes.len() + asked.len());
    let names: Vec<Str> = volumes
        .iter()
        .map(|(_, attachment)| attachment.device.clone())
        .collect();
    for (volume, attachment) in volumes {
        let name = attachment.device.clone();
        let change = asked
            .iter()
            .find(|one| one.device_name.as_ref() == Some(&name));
        if change.is_some_and(|change| change.no_device.is_some()) {
            if name == root {
                return Err(devices::invalid(format!(
                    "You may not remove the root device '{root}'"
                )));
            }
            continue;
        }
        let change = change.and_then(|change| change.ebs.as_ref());
        let disk = changed(transaction, &volume, &attachment, change)?;
        let device = Device {
            name,
            virtual_name: None,
            disk: Some(disk),
        };
        lines.push((device, Some(volume)));
    }
    for mapping in asked {
        let is_new = |name: &Str| !names.contains(name);
        if mapping.device_name.as_ref().is_some_and(is_new)
            && let Some(device) = devices::device(transaction.call, transaction, mapping)?
        {
            lines.push((device, None));
        }
    }
    Ok(lines)
}

/// The disk of a volume with what the request changes of it.
fn changed(
    transaction: &Transaction<'_>,
    volume: &Volume,
    attachment: &VolumeAttachment,
    change: Option<&shapes::EbsBlockDevice>,
) -> Result<crate::resources::images::Disk> {
    let like = devices::like(&volume.spec);
    let Some(change) = change else {
        return Ok(crate::resources::images::Disk {
            delete_on_termination: attachment.delete_on_termination,
            ..like
        });
    };
    if change.snapshot_id.is_some() || change.encrypted.is_some() {
        return Err(devices::invalid(format!(
            "The snapshot and the encryption of device '{}' follow from its volume and cannot be specified",
            attachment.device
        )));
    }
    let keeps_type = change
        .volume_type
        .as_ref()
        .is_none_or(|wanted| *wanted == like.volume_type);
    let asked = shapes::EbsBlockDevice {
        volume_size: change.volume_size.or(Some(like.size)),
        iops: change.iops.or(like.iops.filter(|_| keeps_type)),
        throughput: change.throughput.or(like.throughput.filter(|_| keeps_type)),
        volume_type: change.volume_type.clone().or(Some(like.volume_type)),
        ..Default::default()
    };
    let source = Source {
        size: volume.spec.size,
        kms_key: volume.spec.kms_key.clone(),
        ..Source::default()
    };
    let goes = change
        .delete_on_termination
        .unwrap_or(attachment.delete_on_termination);
    devices::disk(transaction.call, transaction, &asked, Some(&source), goes)
}
