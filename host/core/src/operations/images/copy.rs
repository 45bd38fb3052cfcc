//! CopyImage: asked for in the region that gets the copy; its snapshots are copied, too.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html>

use orrery_wire::{Str, shapes};

use crate::{
    Result,
    idempotency::ClientToken,
    operations::{
        encryption, regions, required, sharing, snapshots::copy::insert as insert_snapshot,
        volumes::create::refuse_outposts,
    },
    resources::{
        OwnImage, Permissions, Snapshot,
        backing::SnapshotBacking,
        images::{Device, Protection, Registered, unavailable},
    },
    store::{Resource, Transaction},
    tags::{self, Tags},
};

use super::{
    Known, check_free, check_name, create::insert, devices, is_well_formed, making, malformed,
    tags_of,
};

/// CopyImage.
///
/// # Errors
/// Those of tags and tokens, `InvalidAMIName.Malformed`, `InvalidParameterValue` for the
/// region, `InvalidAMIID.Malformed`, `InvalidAMIID.NotFound`,
/// `InvalidAMIID.Unavailable`, `InvalidAMIName.Duplicate`, those of keys.
pub fn copy(
    transaction: &mut Transaction<'_>,
    request: &shapes::CopyImageRequest,
) -> Result<shapes::CopyImageResult> {
    let call = transaction.call;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &token
        && let Some((_, image)) = token.earlier(transaction, token_of)?
    {
        return Ok(shapes::CopyImageResult {
            image_id: Some(image.id.clone()),
        });
    }
    let specifications = request.tag_specifications.as_deref();
    let own_tags = tags::specified(specifications, "image", &["image", "snapshot"])?;
    let snapshot_tags = tags::specified(specifications, "snapshot", &["image", "snapshot"])?;
    let name = required(&request.name, "Name")?;
    check_name(name)?;
    refuse_outposts(request.destination_outpost_arn.as_ref())?;
    let region = required(&request.source_region, "SourceRegion")?;
    regions::check_named(call, "sourceRegion", region)?;
    let id = required(&request.source_image_id, "SourceImageId")?;
    let known = source(transaction, region, id)?;
    check_free(transaction, name)?;
    let mut tags = if request.copy_image_tags == Some(true) {
        source_tags(transaction, region, id)
    } else {
        Tags::default()
    };
    for tag in own_tags.iter() {
        tags.set(tag.key.clone(), tag.value.clone());
    }
    tags::check_number(&tags)?;
    let mut registered = Registered {
        name: name.clone(),
        description: request.description.clone(),
        location: Str::from(format!("{}/{name}", call.account)),
        source_image: Some((id.clone(), region.clone())),
        source_instance: None,
        permissions: Permissions::default(),
        deprecated: None,
        disabled: false,
        protection: Protection::Disabled,
        client_token: token,
        ..content(&known)
    };
    let copies = std::mem::take(&mut registered.devices);
    registered.devices = copied(transaction, request, &known, copies, &snapshot_tags)?;
    let image_id = Some(insert(
        transaction,
        registered,
        making::backing(call, &known),
        tags,
    ));
    Ok(shapes::CopyImageResult { image_id })
}

fn token_of(image: &OwnImage) -> Option<&ClientToken> {
    image.registered.as_ref()?.client_token.as_ref()
}

fn source(transaction: &Transaction<'_>, region: &str, id: &str) -> Result<Known> {
    if !is_well_formed(id) {
        return Err(malformed(id));
    }
    let call = transaction.call;
    let known =
        Known::find_in(call, transaction, region, id).ok_or_else(|| OwnImage::missing(&[id]))?;
    match &known {
        Known::Registered(seen) if seen.record.state(call.now) != "available" => {
            Err(unavailable(id))
        }
        _ => Ok(known),
    }
}

/// The caller's own tags of the source, in the source's region.
fn source_tags(transaction: &Transaction<'_>, region: &Str, id: &str) -> Tags {
    let call = transaction.call;
    if *region == call.region {
        return tags_of(transaction, id).without_reserved();
    }
    let key = crate::RealmKey {
        account: call.account.clone(),
        region: region.clone(),
    };
    call.elsewhere
        .realm(&key)
        .map(|there| tags_of(&there, id).without_reserved())
        .unwrap_or_default()
}

/// What a copy has of its source.
fn content(known: &Known) -> Registered {
    match known {
        Known::Registered(seen) => seen
            .record
            .registered
            .as_deref()
            .cloned()
            .unwrap_or_default(),
        Known::Offered(image) => content_of(image.shape()),
        Known::Public(image) => content_of(image.shape()),
    }
}

fn content_of(image: shapes::Image) -> Registered {
    Registered {
        architecture: image.architecture.unwrap_or_default(),
        platform: image.platform,
        platform_details: image.platform_details.unwrap_or_default(),
        usage_operation: image.usage_operation.unwrap_or_default(),
        virtualization: image.virtualization_type.unwrap_or_default(),
        root_device_type: image.root_device_type.unwrap_or_default(),
        root_device_name: image.root_device_name,
        devices: image
            .block_device_mappings
            .iter()
            .flatten()
            .map(devices::of_catalogue)
            .collect(),
        boot_mode: image.boot_mode,
        imds_support: image.imds_support,
        sriov_net_support: image.sriov_net_support,
        ena_support: image.ena_support == Some(true),
        ..Registered::default()
    }
}

/// The devices with copies of their snapshots.
fn copied(
    transaction: &mut Transaction<'_>,
    request: &shapes::CopyImageRequest,
    known: &Known,
    mut devices: Vec<Device>,
    tags: &Tags,
) -> Result<Vec<Device>> {
    let call = transaction.call;
    let (id, region) = (
        request.source_image_id.as_deref().unwrap_or_default(),
        request.source_region.as_deref().unwrap_or_default(),
    );
    for device in &mut devices {
        let Some(disk) = &mut device.disk else {
            continue;
        };
        let Some(source) = disk.snapshot.take() else {
            continue;
        };
        let found = sharing::find::<Snapshot>(call, transaction, region, &source).ok();
        let kept = found.as_ref().and_then(|seen| seen.record.kms_key.as_ref());
        let is_here = region == call.region && matches!(known, Known::Registered(_));
        let encryption = encryption::Asked {
            encrypted: Some(request.encrypted == Some(true) || disk.encrypted),
            kms_key: request.kms_key_id.as_ref(),
            source: kept.filter(|_| is_here),
        };
        let kms_key = encryption.key(call, transaction)?;
        disk.encrypted = kms_key.is_some();
        let description =
            format!("Copied for DestinationAmi from SourceAmi {id} for SourceSnapshot {source}.");
        let backing = found.as_ref().and_then(|seen| seen.record.backing.clone());
        let size = found.map_or(disk.size, |seen| seen.record.volume_size);
        let copy = insert_snapshot(
            transaction,
            size,
            kms_key,
            Str::from(description),
            tags.clone(),
            backing.filter(|backing| matches!(**backing, SnapshotBacking::Taken { .. })),
        );
        disk.snapshot = Some(copy.id.clone());
    }
    Ok(devices)
}
