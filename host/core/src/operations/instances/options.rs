//! Options of an instance besides its attributes: placement, maintenance, processors,
//! capacity reservations.

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::instance_types,
    operations::{capacity_reservations, hosts, placement_groups, required},
    resources::{
        Instance, Reservation,
        instances::{CapacityPreference, Placement, State},
    },
    store::Transaction,
};

use super::attributes::change;

fn stopped(transaction: &Transaction<'_>, id: &str) -> Result<u64> {
    let ordinal = transaction.ordinal::<Instance>(id)?;
    if transaction.get::<Instance>(id)?.state == State::Stopped {
        return Ok(ordinal);
    }
    Err(Ec2Error::new(
        ErrorCode::IncorrectInstanceState,
        format!("The instance '{id}' is not in the 'stopped' state."),
    ))
}

fn launch_of(transaction: &Transaction<'_>, id: &str) -> Result<std::sync::Arc<Reservation>> {
    let launch = transaction.get::<Instance>(id)?.reservation(transaction);
    launch
        .cloned()
        .ok_or_else(|| Ec2Error::new(ErrorCode::InternalError, "an instance has no reservation"))
}

/// ModifyInstancePlacement of a stopped instance.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstancePlacement.html>
///
/// # Errors
/// `MissingParameter` for no change, `InvalidInstanceID.NotFound`,
/// `IncorrectInstanceState`, those of placement groups and hosts.
pub fn modify_placement(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstancePlacementRequest,
) -> Result<shapes::ModifyInstancePlacementResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    let asks_group = request.group_name.is_some() || request.group_id.is_some();
    let asks_host = request.host_id.is_some() || request.affinity.is_some();
    if !asks_group && !asks_host && request.tenancy.is_none() && request.partition_number.is_none()
    {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain a placement group, partition, tenancy, affinity or host.",
        ));
    }
    let ordinal = stopped(transaction, id)?;
    let launch = launch_of(transaction, id)?;
    let attributes = transaction.get::<Instance>(id)?.attributes(&launch).clone();
    let mut placement: Placement = attributes.placement.clone();
    if asks_group {
        let wanted = shapes::Placement {
            group_name: request.group_name.clone(),
            group_id: request.group_id.clone(),
            ..Default::default()
        };
        // An empty name takes the instance out of its group.
        placement.group = placement_groups::wanted(transaction, &wanted)?.unwrap_or_default();
    }
    placement.partition = request.partition_number.or(placement.partition);
    let set = |slot: &mut Option<Str>, wanted: &Option<Str>| {
        if wanted.is_some() {
            slot.clone_from(wanted);
        }
    };
    set(&mut placement.affinity, &request.affinity);
    if let Some(tenancy) = &request.tenancy {
        placement.tenancy = tenancy.clone();
        if tenancy != "host" {
            placement.host = None;
        }
    }
    if request.host_id.is_some() {
        placement.host.clone_from(&request.host_id);
        let (kind, zone) = (&attributes.instance_type, &launch.zone);
        hosts::place(transaction, &placement, kind, zone, 1)?;
        placement.tenancy = arcstr::literal!("host");
    }
    change(transaction, ordinal, |attributes| {
        attributes.placement = placement;
    })?;
    Ok(shapes::ModifyInstancePlacementResult {
        r#return: Some(true),
    })
}

/// ModifyInstanceMaintenanceOptions.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMaintenanceOptions.html>
///
/// # Errors
/// `MissingParameter` for no change, `InvalidInstanceID.NotFound`,
/// `IncorrectInstanceState` of an instance that has ended.
pub fn modify_maintenance(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceMaintenanceOptionsRequest,
) -> Result<shapes::ModifyInstanceMaintenanceOptionsResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    if request.auto_recovery.is_none() && request.reboot_migration.is_none() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter AutoRecovery or RebootMigration",
        ));
    }
    let ordinal = transaction.ordinal::<Instance>(id)?;
    if transaction.get::<Instance>(id)?.state.is_ending() {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectInstanceState,
            format!(
                "The instance '{id}' is not in a state from which its maintenance options can be modified."
            ),
        ));
    }
    change(transaction, ordinal, |attributes| {
        if let Some(recovery) = &request.auto_recovery {
            attributes.auto_recovery = recovery.clone();
        }
        if request.reboot_migration.is_some() {
            attributes
                .reboot_migration
                .clone_from(&request.reboot_migration);
        }
    })?;
    Ok(shapes::ModifyInstanceMaintenanceOptionsResult {
        instance_id: Some(id.clone()),
        auto_recovery: request.auto_recovery.clone(),
        reboot_migration: request.reboot_migration.clone(),
    })
}

/// Checks cores and threads a core for a type whose figures are known.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidParameterCombination` for one without the other.
pub fn check_processors(
    kind: &str,
    cores: Option<i32>,
    threads: Option<i32>,
) -> Result<Option<(i32, i32)>> {
    let (cores, threads) = match (cores, threads) {
        (None, None) => return Ok(None),
        (Some(cores), Some(threads)) => (cores, threads),
        _ => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "CpuOptions must contain both CoreCount and ThreadsPerCore.",
            ));
        }
    };
    let figures = instance_types::get(kind).and_then(|info| info.vcpu_info);
    let figures = figures.unwrap_or_default();
    let refuse = |what: &str, value: i32| {
        Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({value}) for parameter {what} is invalid for the instance type {kind}."
            ),
        ))
    };
    let valid_cores = figures
        .valid_cores
        .or(figures.default_cores.map(|cores| vec![cores]));
    if valid_cores.is_some_and(|valid| !valid.contains(&cores)) {
        return refuse("coreCount", cores);
    }
    let valid_threads = figures.valid_threads_per_core.or(figures
        .default_threads_per_core
        .map(|threads| vec![threads]));
    if valid_threads.is_some_and(|valid| !valid.contains(&threads)) {
        return refuse("threadsPerCore", threads);
    }
    Ok(Some((cores, threads)))
}

/// ModifyInstanceCpuOptions of a stopped instance.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCpuOptions.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`, `MissingParameter`, those of
/// [`check_processors`].
pub fn modify_processors(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceCpuOptionsRequest,
) -> Result<shapes::ModifyInstanceCpuOptionsResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    let ordinal = stopped(transaction, id)?;
    let launch = launch_of(transaction, id)?;
    let kind = transaction
        .get::<Instance>(id)?
        .attributes(&launch)
        .instance_type
        .clone();
    let wanted = check_processors(&kind, request.core_count, request.threads_per_core)?;
    let (cores, threads) = *required(&wanted, "CoreCount")?;
    change(transaction, ordinal, |attributes| {
        attributes.cpu = Some((cores, threads));
    })?;
    Ok(shapes::ModifyInstanceCpuOptionsResult {
        instance_id: Some(id.clone()),
        core_count: Some(cores),
        threads_per_core: Some(threads),
        ..Default::default()
    })
}

/// What a request says of capacity reservations.
///
/// # Errors
/// `InvalidParameterCombination` for a preference beside a target.
pub fn capacity_preference(
    wanted: Option<&shapes::CapacityReservationSpecification>,
) -> Result<CapacityPreference> {
    let Some(wanted) = wanted else {
        return Ok(CapacityPreference::default());
    };
    let target = wanted.capacity_reservation_target.as_ref();
    let preference = wanted.capacity_reservation_preference.clone();
    let contradicts = preference
        .as_deref()
        .is_some_and(|preference| preference != "capacity-reservations-only");
    if target.is_some() && contradicts {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "A capacity reservation target cannot be specified with this capacity reservation preference.",
        ));
    }
    Ok(CapacityPreference {
        preference: preference.unwrap_or_default(),
        target: target.and_then(|target| target.capacity_reservation_id.clone()),
        group: target.and_then(|target| target.capacity_reservation_resource_group_arn.clone()),
    })
}

/// ModifyInstanceCapacityReservationAttributes of a stopped instance.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCapacityReservationAttributes.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`, those of claiming room.
pub fn modify_capacity(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceCapacityReservationAttributesRequest,
) -> Result<shapes::ModifyInstanceCapacityReservationAttributesResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    let preference = capacity_preference(request.capacity_reservation_specification.as_ref())?;
    let ordinal = stopped(transaction, id)?;
    let launch = launch_of(transaction, id)?;
    let attributes = transaction.get::<Instance>(id)?.attributes(&launch).clone();
    let fits = capacity_reservations::Launch {
        kind: &attributes.instance_type,
        platform: &launch.platform_details,
        zone: &launch.zone,
        tenancy: &attributes.placement.tenancy,
    };
    let claimed = capacity_reservations::claim(transaction, &preference, &fits, 1)?;
    change(transaction, ordinal, |attributes| {
        attributes.capacity = preference;
    })?;
    transaction.update_at::<Instance>(ordinal, |instance| {
        instance.capacity_reservation = claimed.into_iter().next();
    });
    Ok(shapes::ModifyInstanceCapacityReservationAttributesResult {
        r#return: Some(true),
    })
}
