//! EBS snapshots: Describe, and how answers show them.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html>

pub mod attributes;
pub mod copy;
pub mod create;
pub mod delete;
pub mod fast_restores;
pub mod making;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{
        describe::{Question, passing},
        listed,
        sharing::{self, Seen, Shared},
    },
    pagination::Page,
    resources::{Permissions, Snapshot, StorageSettings, storage_settings::SnapshotSharing},
    store::{Realm, Resource},
    tags::Tags,
};

/// Longest description, in characters.
const MAXIMUM_DESCRIPTION: usize = 255;

impl Shared for Snapshot {
    fn permissions(&self) -> &Permissions {
        &self.permissions
    }

    fn hides_public(owner: &Realm) -> bool {
        StorageSettings::of(owner).snapshot_sharing == SnapshotSharing::BlockAll
    }
}

/// DescribeSnapshots: the caller's own, and what others share with it.
///
/// # Errors
/// `InvalidParameterCombination` for ids with a page size, `InvalidUserID.Malformed`,
/// `InvalidSnapshot.NotFound`, and those of filters and pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeSnapshotsRequest,
) -> Result<shapes::DescribeSnapshotsResult> {
    let question = Question {
        operation: "DescribeSnapshots",
        ids_name: "snapshotIds",
        ids: listed(&request.snapshot_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    question.check_combination()?;
    let (owners, users) = (
        listed(&request.owner_ids),
        listed(&request.restorable_by_user_ids),
    );
    sharing::check_accounts(owners, &["self", "amazon", "aws-backup-vault"])?;
    sharing::check_accounts(users, &["self", "all"])?;
    let (filters, page) = question.filters_and_page(realm)?;
    let wanted = seen(call, realm, question.ids)?.into_iter().filter(|seen| {
        page.reaches(seen.position)
            && (owners.is_empty() || owners.iter().any(|owner| is_owner(call, seen, owner)))
            && (users.is_empty() || users.iter().any(|user| may_restore(call, seen, user)))
    });
    let passes = |seen: Seen<Snapshot>| {
        let tags = seen_tags(call, &seen);
        let passes = filters.check(tags, |name, values| {
            seen.record.offer(name, &seen.owner, call.now, values)
        });
        passing(passes, || (seen.position, shape(call, &seen)))
    };
    let (snapshots, next_token) = page.take(wanted.filter_map(passes))?;
    Ok(shapes::DescribeSnapshotsResult {
        snapshots: Some(snapshots),
        next_token,
    })
}

/// The snapshots with these ids, or all that the caller may use, by position.
fn seen(call: &Call, realm: &Realm, ids: &[Str]) -> Result<Vec<Seen<Snapshot>>> {
    if ids.is_empty() {
        return Ok(sharing::all(call, realm));
    }
    let mut found = Vec::with_capacity(ids.len());
    let mut missing: Vec<&str> = Vec::new();
    for id in ids {
        match sharing::find::<Snapshot>(call, realm, &call.region, id) {
            Ok(seen) => found.push(seen),
            Err(_) => missing.push(id),
        }
    }
    if !missing.is_empty() {
        return Err(Snapshot::missing(&missing));
    }
    found.sort_by_key(|seen| seen.position);
    found.dedup_by_key(|seen| seen.position);
    Ok(found)
}

fn is_owner(call: &Call, seen: &Seen<Snapshot>, owner: &str) -> bool {
    seen.owner == owner || (owner == "self" && seen.is_own(call))
}

fn may_restore(call: &Call, seen: &Seen<Snapshot>, user: &str) -> bool {
    let permissions = &seen.record.permissions;
    match user {
        "all" => permissions.public,
        "self" => seen.is_own(call) || permissions.names(&call.account),
        account => seen.owner == account || permissions.names(account),
    }
}

/// Tags are seen by the owner alone.
fn seen_tags<'s>(call: &Call, seen: &'s Seen<Snapshot>) -> &'s Tags {
    if seen.is_own(call) {
        &seen.record.tags
    } else {
        Tags::NONE
    }
}

/// A snapshot as answers show it.
fn shape(call: &Call, seen: &Seen<Snapshot>) -> shapes::Snapshot {
    let snapshot = &*seen.record;
    let percent = snapshot.percent(call.now);
    shapes::Snapshot {
        snapshot_id: Some(snapshot.id.clone()),
        owner_id: Some(seen.owner.clone()),
        volume_id: Some(snapshot.volume.clone()),
        volume_size: Some(snapshot.volume_size),
        description: Some(snapshot.description.clone()),
        state: Some(snapshot.state(call.now)),
        state_message: snapshot.failure().cloned(),
        progress: Some(Str::from(format!("{percent}%"))),
        start_time: Some(snapshot.started),
        completion_time: snapshot.completed(call.now),
        completion_duration_minutes: snapshot.copy_minutes,
        transfer_type: snapshot.transfer_type(),
        encrypted: Some(snapshot.kms_key.is_some()),
        kms_key_id: snapshot.kms_key.clone(),
        storage_tier: Some(text!("standard")),
        tags: seen_tags(call, seen).shape(),
        ..Default::default()
    }
}

/// The description of a new snapshot.
///
/// # Errors
/// `InvalidParameterValue` where it is too long.
fn description(given: Option<&Str>) -> Result<Str> {
    let description = given.cloned().unwrap_or_default();
    if description.chars().count() > MAXIMUM_DESCRIPTION {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({description}) for parameter description is invalid. Character length exceeds the maximum of {MAXIMUM_DESCRIPTION}."
            ),
        ));
    }
    Ok(description)
}

/// ListSnapshotsInRecycleBin: retention rules are another service's, so that whatever
/// is deleted here is gone.
///
/// # Errors
/// `InvalidSnapshot.NotFound` for ids, and those of pages.
pub fn list_in_recycle_bin(
    _: &Call,
    realm: &Realm,
    request: &shapes::ListSnapshotsInRecycleBinRequest,
) -> Result<shapes::ListSnapshotsInRecycleBinResult> {
    Page::new(
        realm,
        "ListSnapshotsInRecycleBin",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let ids: Vec<&str> = listed(&request.snapshot_ids)
        .iter()
        .map(Str::as_str)
        .collect();
    if !ids.is_empty() {
        return Err(Snapshot::missing(&ids));
    }
    Ok(shapes::ListSnapshotsInRecycleBinResult {
        snapshots: Some(Vec::new()),
        ..Default::default()
    })
}
