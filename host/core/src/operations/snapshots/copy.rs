//! CopySnapshot: asked for in the region that gets the copy.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{encryption, regions, required, sharing, volumes::create::refuse_outposts},
    resources::{Snapshot, backing::SnapshotBacking, snapshots::COPIED},
    store::Transaction,
    tags::{self, Tags},
};

use super::description;

/// Adds a copy of a snapshot under a key, with the content that a VM manager has of that.
pub fn insert(
    transaction: &mut Transaction<'_>,
    size: i32,
    kms_key: Option<Str>,
    description: Str,
    tags: Tags,
    backing: Option<Arc<SnapshotBacking>>,
) -> Arc<Snapshot> {
    let started = transaction.call.now;
    let (_, copy) = transaction.insert(|id| Snapshot {
        kms_key,
        description,
        tags,
        backing,
        ..Snapshot::new(id, Str::from(COPIED), size, started)
    });
    copy
}

/// CopySnapshot. The `PresignedUrl` of SDKs says again what the request says.
///
/// # Errors
/// Those of tags and regions, `InvalidSnapshot.NotFound`, `IncorrectState` for a source
/// that is not completed, those of keys.
pub fn copy(
    transaction: &mut Transaction<'_>,
    request: &shapes::CopySnapshotRequest,
) -> Result<shapes::CopySnapshotResult> {
    let call = transaction.call;
    let specifications = request.tag_specifications.as_deref();
    let tags = tags::specified(specifications, "snapshot", &["snapshot"])?;
    let description = description(request.description.as_ref())?;
    refuse_outposts(request.destination_outpost_arn.as_ref())?;
    let region = required(&request.source_region, "SourceRegion")?;
    regions::check_named(call, "sourceRegion", region)?;
    if let Some(destination) = &request.destination_region
        && *destination != call.region
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({destination}) for parameter destinationRegion is invalid. Send the request to the region that gets the copy."
            ),
        ));
    }
    let minutes = request.completion_duration_minutes;
    if minutes.is_some_and(|minutes| minutes % 15 != 0) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            "The completion duration must be a multiple of 15 minutes.",
        ));
    }
    let id = required(&request.source_snapshot_id, "SourceSnapshotId")?;
    if !orrery_wire::ids::SNAPSHOT.matches(id) {
        return Err(orrery_wire::ids::SNAPSHOT.malformed(id));
    }
    let source = sharing::find::<Snapshot>(call, transaction, region, id)?.record;
    if source.percent(call.now) < 100 {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("Snapshot '{id}' is not in the 'completed' state."),
        ));
    }
    let here = source.kms_key.as_ref().filter(|_| *region == call.region);
    let encryption = encryption::Asked {
        // Elsewhere the source's key is of no use: the copy gets one of this region.
        encrypted: Some(request.encrypted == Some(true) || source.kms_key.is_some()),
        kms_key: request.kms_key_id.as_ref(),
        source: here,
    };
    let kms_key = encryption.key(call, transaction)?;
    let copy = insert(
        transaction,
        source.volume_size,
        kms_key,
        description,
        tags,
        source.backing.clone(),
    );
    if minutes.is_some() {
        transaction.update::<Snapshot>(&copy.id, |copy| copy.copy_minutes = minutes)?;
    }
    Ok(shapes::CopySnapshotResult {
        snapshot_id: Some(copy.id.clone()),
        tags: copy.tags.shape(),
    })
}
