//! Fast snapshot restores: a snapshot and a zone, switched on and off.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html>

use std::sync::Arc;

use orrery_wire::{Str, Timestamp, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result, catalogue,
    filters::Filters,
    operations::{describe::passing, listed, sharing, volumes::create::zone},
    pagination::Page,
    progress,
    resources::{Snapshot, snapshots::FastRestore},
    store::{Realm, Transaction},
    tags::Tags,
};

/// A page is 200 restores at most; a snapshot has no more zones than a region.
const ZONES: u64 = 64;

type Shown = shapes::DescribeFastSnapshotRestoreSuccessItem;

/// One restore as answers show it.
fn shape(call: &Call, snapshot: &Snapshot, restore: &FastRestore) -> Shown {
    let after = |since: Timestamp, takes: i64| {
        let at = Timestamp(since.0.saturating_add(takes));
        (at.0 <= call.now.0).then_some(at)
    };
    let mut zones = catalogue::regions::zones(&call.region).iter();
    let zone = zones.find(|zone| zone.name == restore.zone.as_str());
    let disabled = restore.disabled;
    Shown {
        snapshot_id: Some(snapshot.id.clone()),
        availability_zone: Some(restore.zone.clone()),
        availability_zone_id: zone.map(|zone| Str::from(zone.id.as_str())),
        state: Some(restore.state(call.now)),
        state_transition_reason: Some(match restore.state(call.now).as_str() {
            "enabling" | "disabling" => text!("Client.UserInitiated"),
            _ => text!("Client.UserInitiated - Lifecycle state transition"),
        }),
        owner_id: Some(call.account.clone()),
        enabling_time: Some(restore.enabled),
        optimizing_time: after(restore.enabled, progress::FIRST),
        enabled_time: after(restore.enabled, progress::BACKGROUND),
        disabling_time: disabled,
        disabled_time: disabled.and_then(|since| after(since, progress::FIRST)),
        ..Default::default()
    }
}

/// DescribeFastSnapshotRestores.
///
/// # Errors
/// Those of filters and pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeFastSnapshotRestoresRequest,
) -> Result<shapes::DescribeFastSnapshotRestoresResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeFastSnapshotRestores",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let all = realm.table::<Snapshot>().iter().flat_map(|(at, snapshot)| {
        let restores = (0_u64..).zip(&snapshot.fast_restores);
        restores.map(move |(place, restore)| (at * ZONES + place, shape(call, snapshot, restore)))
    });
    let rest = all.filter(|(position, _)| page.reaches(*position));
    let passes = |(position, restore): (u64, Shown)| {
        let passes = filters.check(Tags::NONE, |name, values| {
            match name {
                "availability-zone" => values.maybe(restore.availability_zone.as_ref()),
                "availability-zone-id" => values.maybe(restore.availability_zone_id.as_ref()),
                "owner-id" => values.maybe(restore.owner_id.as_ref()),
                "snapshot-id" => values.maybe(restore.snapshot_id.as_ref()),
                "state" => values.maybe(restore.state.as_ref()),
                _ => return false,
            }
            true
        });
        passing(passes, || (position, restore))
    };
    let (restores, next_token) = page.take(rest.filter_map(passes))?;
    Ok(shapes::DescribeFastSnapshotRestoresResult {
        fast_snapshot_restores: Some(restores),
        next_token,
    })
}

/// The zones of a request, by name.
fn zones(call: &Call, names: &Option<Vec<Str>>, ids: &Option<Vec<Str>>) -> Result<Vec<Str>> {
    let by_name = listed(names)
        .iter()
        .map(|name| zone(call, Some(name), None));
    let by_id = listed(ids).iter().map(|id| zone(call, None, Some(id)));
    let mut zones = by_name.chain(by_id).collect::<Result<Vec<_>>>()?;
    zones.sort();
    zones.dedup();
    if zones.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter AvailabilityZones or AvailabilityZoneIds",
        ));
    }
    Ok(zones)
}

/// Changes the restores of each snapshot in each zone; what cannot be changed is told
/// beside what was.
fn change(
    transaction: &mut Transaction<'_>,
    ids: &[Str],
    zones: &[Str],
    change: impl Fn(&mut Vec<FastRestore>, &Str) -> Result<()>,
) -> (Vec<Shown>, Vec<(Str, Str, Ec2Error)>) {
    let call = transaction.call;
    let (mut changed, mut failed) = (Vec::new(), Vec::new());
    for id in ids {
        let ordinal = match sharing::owned::<Snapshot>(call, transaction, id) {
            Ok(ordinal) => ordinal,
            Err(error) => {
                let each = zones.iter();
                failed.extend(each.map(|zone| (id.clone(), zone.clone(), error.clone())));
                continue;
            }
        };
        for zone in zones {
            let mut outcome = Ok(());
            let snapshot: Option<Arc<Snapshot>> =
                transaction.update_at::<Snapshot>(ordinal, |snapshot| {
                    outcome = change(&mut snapshot.fast_restores, zone);
                });
            match outcome {
                Err(error) => failed.push((id.clone(), zone.clone(), error)),
                Ok(()) => changed.extend(snapshot.iter().filter_map(|snapshot| {
                    let mut restores = snapshot.fast_restores.iter();
                    let restore = restores.find(|restore| restore.zone == *zone)?;
                    Some(shape(call, snapshot, restore))
                })),
            }
        }
    }
    (changed, failed)
}

/// The answer of either operation: the model has the same shapes twice.
macro_rules! answered {
    ($changed:ident, $failed:ident, $result:ident, $success:ident, $failure:ident, $at_zone:ident, $error:ident) => {{
        let successful = $changed.into_iter().map(|one| shapes::$success {
            snapshot_id: one.snapshot_id,
            availability_zone: one.availability_zone,
            availability_zone_id: one.availability_zone_id,
            state: one.state,
            state_transition_reason: one.state_transition_reason,
            owner_id: one.owner_id,
            enabling_time: one.enabling_time,
            optimizing_time: one.optimizing_time,
            enabled_time: one.enabled_time,
            disabling_time: one.disabling_time,
            disabled_time: one.disabled_time,
            ..Default::default()
        });
        let unsuccessful = $failed.into_iter().map(|(snapshot, zone, error)| {
            let at_zone = shapes::$at_zone {
                availability_zone: Some(zone),
                error: Some(shapes::$error {
                    code: Some(Str::from(error.code())),
                    message: Some(Str::from(error.message.as_str())),
                }),
                ..Default::default()
            };
            shapes::$failure {
                snapshot_id: Some(snapshot),
                fast_snapshot_restore_state_errors: Some(vec![at_zone]),
            }
        });
        shapes::$result {
            successful: Some(successful.collect()),
            unsuccessful: Some(unsuccessful.collect()),
        }
    }};
}

/// EnableFastSnapshotRestores.
///
/// # Errors
/// `MissingParameter` without zones, `InvalidZone.NotFound`.
pub fn enable(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableFastSnapshotRestoresRequest,
) -> Result<shapes::EnableFastSnapshotRestoresResult> {
    let now = transaction.call.now;
    let zones = zones(
        transaction.call,
        &request.availability_zones,
        &request.availability_zone_ids,
    )?;
    let ids = listed(&request.source_snapshot_ids);
    let (changed, failed) = change(transaction, ids, &zones, |restores, zone| {
        let at = restores.iter().position(|restore| restore.zone == *zone);
        let is_on = at.is_some_and(|at| restores[at].disabled.is_none());
        if !is_on {
            restores.retain(|restore| restore.zone != *zone);
            restores.push(FastRestore {
                zone: zone.clone(),
                enabled: now,
                disabled: None,
            });
        }
        Ok(())
    });
    Ok(answered!(
        changed,
        failed,
        EnableFastSnapshotRestoresResult,
        EnableFastSnapshotRestoreSuccessItem,
        EnableFastSnapshotRestoreErrorItem,
        EnableFastSnapshotRestoreStateErrorItem,
        EnableFastSnapshotRestoreStateError
    ))
}

/// DisableFastSnapshotRestores.
///
/// # Errors
/// `MissingParameter` without zones, `InvalidZone.NotFound`.
pub fn disable(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisableFastSnapshotRestoresRequest,
) -> Result<shapes::DisableFastSnapshotRestoresResult> {
    let now = transaction.call.now;
    let zones = zones(
        transaction.call,
        &request.availability_zones,
        &request.availability_zone_ids,
    )?;
    let ids = listed(&request.source_snapshot_ids);
    let (changed, failed) = change(transaction, ids, &zones, |restores, zone| {
        let mut on = restores.iter_mut();
        let found = on.find(|restore| restore.zone == *zone && restore.disabled.is_none());
        found
            .map(|restore| restore.disabled = Some(now))
            .ok_or_else(|| {
                Ec2Error::new(
                    ErrorCode::IncorrectState,
                    format!("Fast snapshot restore is not enabled in the zone '{zone}'."),
                )
            })
    });
    Ok(answered!(
        changed,
        failed,
        DisableFastSnapshotRestoresResult,
        DisableFastSnapshotRestoreSuccessItem,
        DisableFastSnapshotRestoreErrorItem,
        DisableFastSnapshotRestoreStateErrorItem,
        DisableFastSnapshotRestoreStateError
    ))
}
