//! CreateSnapshot and CreateSnapshots.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshots.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    effects::Effect,
    operations::{listed, required, sharing::Seen, volumes::create::refuse_outposts},
    resources::{Instance, Snapshot, Volume},
    store::{Resource, Transaction},
    tags::{self, Tags},
};

use super::{description, making, shape};

/// Adds a snapshot of a volume.
pub fn insert(
    transaction: &mut Transaction<'_>,
    volume: &Volume,
    description: Str,
    tags: Tags,
) -> Arc<Snapshot> {
    let started = transaction.call.now;
    let backing = making::of_volume(transaction.call, volume);
    let (ordinal, snapshot) = transaction.insert(|id| Snapshot {
        kms_key: volume.spec.kms_key.clone(),
        description,
        tags,
        backing,
        ..Snapshot::new(id, volume.id.clone(), volume.spec.size, started)
    });
    if snapshot.backing.is_some() {
        transaction.effect(Effect::Snapshot { snapshot: ordinal });
    }
    snapshot
}

/// Local snapshots are for Local Zones and Outposts; there are none here.
fn check_location(location: Option<&Str>) -> Result<()> {
    match location {
        Some(local) if local == "local" => Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            "Value (local) for parameter location is invalid. Local snapshots are supported for volumes in Local Zones only.",
        )),
        _ => Ok(()),
    }
}

/// CreateSnapshot.
///
/// # Errors
/// Those of tags, `InvalidParameterValue`, `InvalidVolume.NotFound`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateSnapshotRequest,
) -> Result<shapes::Snapshot> {
    let specifications = request.tag_specifications.as_deref();
    let tags = tags::specified(specifications, "snapshot", &["snapshot"])?;
    let description = description(request.description.as_ref())?;
    refuse_outposts(request.outpost_arn.as_ref())?;
    check_location(request.location.as_ref())?;
    let id = required(&request.volume_id, "VolumeId")?;
    let volume = Arc::clone(transaction.get::<Volume>(id)?);
    let record = insert(transaction, &volume, description, tags);
    let seen = Seen {
        owner: transaction.call.account.clone(),
        position: 0,
        record,
    };
    Ok(shapes::Snapshot {
        progress: Some(Str::new()),
        ..shape(transaction.call, &seen)
    })
}

/// CreateSnapshots: of all volumes of an instance at one moment, the root first.
///
/// # Errors
/// Those of tags, `InvalidParameterValue`, `InvalidInstanceID.NotFound`,
/// `InvalidVolume.NotFound` for volumes to leave out that the instance does not have,
/// `InvalidParameterCombination` where nothing is left.
pub fn create_all(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateSnapshotsRequest,
) -> Result<shapes::CreateSnapshotsResult> {
    let specifications = request.tag_specifications.as_deref();
    let own_tags = tags::specified(specifications, "snapshot", &["snapshot"])?;
    let description = description(request.description.as_ref())?;
    refuse_outposts(request.outpost_arn.as_ref())?;
    check_location(request.location.as_ref())?;
    let volumes = volumes(
        transaction,
        required(&request.instance_specification, "InstanceSpecification")?,
    )?;
    let copies_tags = request.copy_tags_from_source.as_deref() == Some("volume");
    let mut snapshots = Vec::with_capacity(volumes.len());
    for volume in volumes {
        let mut tags = if copies_tags {
            volume.tags.without_reserved()
        } else {
            Tags::default()
        };
        for tag in own_tags.iter() {
            tags.set(tag.key.clone(), tag.value.clone());
        }
        tags::check_number(&tags)?;
        let snapshot = insert(transaction, &volume, description.clone(), tags);
        snapshots.push(info(transaction, &snapshot));
    }
    Ok(shapes::CreateSnapshotsResult {
        snapshots: Some(snapshots),
    })
}

fn volumes(
    transaction: &Transaction<'_>,
    wanted: &shapes::InstanceSpecification,
) -> Result<Vec<Arc<Volume>>> {
    let id = required(&wanted.instance_id, "InstanceSpecification.InstanceId")?;
    let ordinal = transaction.ordinal::<Instance>(id)?;
    let instance = transaction.get::<Instance>(id)?;
    let root = instance
        .reservation(transaction)
        .map(|launch| launch.root_device.clone())
        .unwrap_or_default();
    let is_root = |volume: &Volume| {
        let attachment = volume.attachment(ordinal);
        attachment.is_some_and(|attachment| attachment.device == root)
    };
    let table = transaction.table::<Volume>();
    let all: Vec<_> = instance
        .volumes
        .iter()
        .filter_map(|at| table.at(*at))
        .collect();
    let left_out = listed(&wanted.exclude_data_volume_ids);
    let unknown: Vec<&str> = left_out
        .iter()
        .filter(|id| !all.iter().any(|volume| volume.id == **id))
        .map(Str::as_str)
        .collect();
    if !unknown.is_empty() {
        return Err(Volume::missing(&unknown));
    }
    if let Some(root) = all
        .iter()
        .find(|volume| is_root(volume) && left_out.contains(&volume.id))
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({}) for parameter excludeDataVolumeId is invalid. The root volume is left out with excludeBootVolume.",
                root.id
            ),
        ));
    }
    let leaves_root_out = wanted.exclude_boot_volume == Some(true);
    let goes =
        |volume: &Volume| left_out.contains(&volume.id) || (leaves_root_out && is_root(volume));
    let kept = all.iter().filter(|volume| !goes(volume));
    let volumes: Vec<_> = kept.map(|volume| Arc::clone(volume)).collect();
    if volumes.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            format!("No volumes of the instance '{id}' are left to make snapshots of."),
        ));
    }
    Ok(volumes)
}

fn info(transaction: &Transaction<'_>, snapshot: &Snapshot) -> shapes::SnapshotInfo {
    let call = transaction.call;
    shapes::SnapshotInfo {
        snapshot_id: Some(snapshot.id.clone()),
        volume_id: Some(snapshot.volume.clone()),
        volume_size: Some(snapshot.volume_size),
        description: Some(snapshot.description.clone()),
        encrypted: Some(snapshot.kms_key.is_some()),
        owner_id: Some(call.account.clone()),
        start_time: Some(snapshot.started),
        state: Some(snapshot.state(call.now)),
        progress: Some(Str::new()),
        tags: snapshot.tags.shape(),
        ..Default::default()
    }
}
