//! Capacity reservations: create, describe, modify, cancel, and which instances use
//! them.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html>

use orrery_wire::{Str, Timestamp, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::{instance_types, regions},
    idempotency::ClientToken,
    operations::{describe::Question, listed, required},
    resources::{CapacityReservation, capacity_reservations::State, instances::CapacityPreference},
    store::{Realm, Resource, Transaction},
    tags,
};

fn invalid(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// The end that a request asks for.
fn end(now: Timestamp, kind: Option<&Str>, date: Option<Timestamp>) -> Result<Option<Timestamp>> {
    let combination = |message: &str| {
        Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            message,
        ))
    };
    match (kind.map(Str::as_str), date) {
        (Some("limited"), None) => {
            combination("You must specify an end date when the end date type is limited.")
        }
        (Some("unlimited"), Some(_)) => {
            combination("You cannot specify an end date when the end date type is unlimited.")
        }
        (_, Some(date)) if date <= now => Err(invalid(format!(
            "The end date {date} is not in the future."
        ))),
        (_, date) => Ok(date),
    }
}

/// CreateCapacityReservation.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservation.html>
///
/// # Errors
/// `InvalidParameterValue`, `InvalidParameterCombination`, `MissingParameter`, those of
/// tokens and tags.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateCapacityReservationRequest,
) -> Result<shapes::CreateCapacityReservationResult> {
    let kind = CapacityReservation::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let instance_type = required(&request.instance_type, "InstanceType")?;
    if instance_types::find(instance_type).is_none() {
        return Err(invalid(format!(
            "Invalid value '{instance_type}' for InstanceType."
        )));
    }
    let total = *required(&request.instance_count, "InstanceCount")?;
    check_count(total)?;
    let zones = regions::zones(&transaction.call.region);
    let zone = match (&request.availability_zone, &request.availability_zone_id) {
        (Some(name), _) => zones.iter().find(|zone| zone.name == name.as_str()),
        (None, Some(id)) => zones.iter().find(|zone| zone.id == id.as_str()),
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter AvailabilityZone",
            ));
        }
    };
    let Some(zone) = zone else {
        let named = request.availability_zone.as_ref();
        let named = named.or(request.availability_zone_id.as_ref());
        return Err(invalid(format!(
            "Invalid availability zone: [{}]",
            named.map(Str::as_str).unwrap_or_default()
        )));
    };
    let created = transaction.call.now;
    let end = end(created, request.end_date_type.as_ref(), request.end_date)?;
    let client_token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &client_token
        && let Some((_, earlier)) =
            token.earlier::<CapacityReservation>(transaction, |one| one.client_token.as_ref())?
    {
        return Ok(shapes::CreateCapacityReservationResult {
            capacity_reservation: Some(shape(transaction.call, transaction, &earlier)),
        });
    }
    let (_, made) = transaction.insert(|id| CapacityReservation {
        id,
        instance_type: instance_type.clone(),
        platform: request.instance_platform.clone().unwrap_or_default(),
        zone: Str::from(zone.name.as_str()),
        zone_id: Str::from(zone.id.as_str()),
        tenancy: request.tenancy.clone().unwrap_or(text!("default")),
        total,
        ebs_optimized: request.ebs_optimized.unwrap_or(false),
        ephemeral_storage: request.ephemeral_storage.unwrap_or(false),
        matching: request
            .instance_match_criteria
            .clone()
            .unwrap_or(text!("open")),
        state: State::Active,
        created,
        end,
        placement_group: request.placement_group_arn.clone(),
        client_token,
        tags,
    });
    Ok(shapes::CreateCapacityReservationResult {
        capacity_reservation: Some(shape(transaction.call, transaction, &made)),
    })
}

fn check_count(count: i32) -> Result<()> {
    if (1..=1_000).contains(&count) {
        return Ok(());
    }
    Err(invalid(format!(
        "Value ({count}) for parameter instanceCount is invalid. Value must be between 1 and 1000."
    )))
}

fn shape(call: &Call, realm: &Realm, one: &CapacityReservation) -> shapes::CapacityReservation {
    shapes::CapacityReservation {
        capacity_reservation_id: Some(one.id.clone()),
        owner_id: Some(call.account.clone()),
        capacity_reservation_arn: Some(call.arn("capacity-reservation", &one.id)),
        availability_zone: Some(one.zone.clone()),
        availability_zone_id: Some(one.zone_id.clone()),
        instance_type: Some(one.instance_type.clone()),
        instance_platform: Some(one.platform.clone()),
        tenancy: Some(one.tenancy.clone()),
        total_instance_count: Some(one.total),
        available_instance_count: Some(one.available(realm)),
        ebs_optimized: Some(one.ebs_optimized),
        ephemeral_storage: Some(one.ephemeral_storage),
        state: Some(Str::from(one.state.name())),
        start_date: Some(one.created),
        create_date: Some(one.created),
        end_date: one.end,
        end_date_type: Some(match one.end {
            Some(_) => text!("limited"),
            None => text!("unlimited"),
        }),
        instance_match_criteria: Some(one.matching.clone()),
        placement_group_arn: one.placement_group.clone(),
        reservation_type: Some(text!("default")),
        tags: one.tags.shape(),
        ..Default::default()
    }
}

/// DescribeCapacityReservations.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservations.html>
///
/// # Errors
/// `InvalidCapacityReservationId.NotFound`, and those of filters and pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeCapacityReservationsRequest,
) -> Result<shapes::DescribeCapacityReservationsResult> {
    let question = Question {
        operation: "DescribeCapacityReservations",
        ids_name: "capacityReservationIds",
        ids: listed(&request.capacity_reservation_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.find::<CapacityReservation>(realm)?;
    let shown = found.iter().map(|(_, one)| shape(call, realm, one));
    Ok(shapes::DescribeCapacityReservationsResult {
        capacity_reservations: Some(shown.collect()),
        next_token,
    })
}

fn active(transaction: &Transaction<'_>, id: &str) -> Result<std::sync::Arc<CapacityReservation>> {
    let one = transaction.get::<CapacityReservation>(id)?;
    if one.state == State::Active {
        return Ok(std::sync::Arc::clone(one));
    }
    Err(Ec2Error::new(
        ErrorCode::IncorrectState,
        format!(
            "The capacity reservation '{id}' is in the '{}' state.",
            one.state.name()
        ),
    ))
}

/// ModifyCapacityReservation.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyCapacityReservation.html>
///
/// # Errors
/// `InvalidCapacityReservationId.NotFound`, `IncorrectState`, `InvalidParameterValue`
/// for fewer instances than use it, `InvalidParameterCombination`.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyCapacityReservationRequest,
) -> Result<shapes::ModifyCapacityReservationResult> {
    let id = required(&request.capacity_reservation_id, "CapacityReservationId")?;
    request.instance_count.map(check_count).transpose()?;
    let one = active(transaction, id)?;
    let kind = request.end_date_type.as_ref();
    let next = end(transaction.call.now, kind, request.end_date)?;
    let used = one.total - one.available(transaction);
    if let Some(count) = request.instance_count.filter(|count| *count < used) {
        return Err(invalid(format!(
            "The capacity reservation '{id}' is used by {used} instances; the instance count cannot be {count}."
        )));
    }
    transaction.update::<CapacityReservation>(id, |one| {
        one.total = request.instance_count.unwrap_or(one.total);
        if kind.is_some() || next.is_some() {
            one.end = next;
        }
        if let Some(matching) = &request.instance_match_criteria {
            one.matching = matching.clone();
        }
    })?;
    Ok(shapes::ModifyCapacityReservationResult {
        r#return: Some(true),
        ..Default::default()
    })
}

/// CancelCapacityReservation: its instances go on without it.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservation.html>
///
/// # Errors
/// `InvalidCapacityReservationId.NotFound`, `IncorrectState`.
pub fn cancel(
    transaction: &mut Transaction<'_>,
    request: &shapes::CancelCapacityReservationRequest,
) -> Result<shapes::CancelCapacityReservationResult> {
    let id = required(&request.capacity_reservation_id, "CapacityReservationId")?;
    active(transaction, id)?;
    transaction.update::<CapacityReservation>(id, |one| one.state = State::Cancelled)?;
    Ok(shapes::CancelCapacityReservationResult {
        r#return: Some(true),
    })
}

/// GetCapacityReservationUsage.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityReservationUsage.html>
///
/// # Errors
/// `InvalidCapacityReservationId.NotFound`.
pub fn usage(
    call: &Call,
    realm: &Realm,
    request: &shapes::GetCapacityReservationUsageRequest,
) -> Result<shapes::GetCapacityReservationUsageResult> {
    let id = required(&request.capacity_reservation_id, "CapacityReservationId")?;
    let one = realm.get::<CapacityReservation>(id)?;
    let used = one.instances(realm).count();
    let usage = (used > 0).then(|| shapes::InstanceUsage {
        account_id: Some(call.account.clone()),
        used_instance_count: i32::try_from(used).ok(),
    });
    Ok(shapes::GetCapacityReservationUsageResult {
        capacity_reservation_id: Some(id.clone()),
        instance_type: Some(one.instance_type.clone()),
        total_instance_count: Some(one.total),
        available_instance_count: Some(one.available(realm)),
        state: Some(Str::from(one.state.name())),
        instance_usages: Some(usage.into_iter().collect()),
        ..Default::default()
    })
}

/// What of a launch decides which reservations it fits.
pub struct Launch<'a> {
    /// Instance type.
    pub kind: &'a str,
    /// For example `Linux/UNIX`.
    pub platform: &'a str,
    /// Zone name.
    pub zone: &'a str,
    /// `default`, `dedicated` or `host`; empty means `default`.
    pub tenancy: &'a str,
}

impl Launch<'_> {
    fn fits(&self, one: &CapacityReservation) -> bool {
        let tenancy = if self.tenancy.is_empty() {
            "default"
        } else {
            self.tenancy
        };
        one.instance_type == self.kind
            && one.platform == self.platform
            && one.zone == self.zone
            && one.tenancy == tenancy
    }
}

/// The reservation of each of this many instances; those without one run like any
/// other.
///
/// # Errors
/// `InvalidCapacityReservationId.NotFound`, `InvalidParameterValue` for a target that
/// the launch does not fit, `ReservationCapacityExceeded` where its room does not do.
pub fn claim(
    realm: &Realm,
    preference: &CapacityPreference,
    launch: &Launch<'_>,
    count: usize,
) -> Result<Vec<Str>> {
    let exceeded = || {
        Ec2Error::new(
            ErrorCode::ReservationCapacityExceeded,
            "The requested reservation does not have sufficient compatible and available capacity for this request.",
        )
    };
    if let Some(id) = &preference.target {
        let one = realm.get::<CapacityReservation>(id)?;
        if !launch.fits(one) {
            return Err(invalid(format!(
                "The capacity reservation '{id}' does not match the attributes of the launch."
            )));
        }
        let room = usize::try_from(one.available(realm)).unwrap_or(0);
        return if room >= count {
            Ok(vec![id.clone(); count])
        } else {
            Err(exceeded())
        };
    }
    if preference.preference == "none" {
        return Ok(Vec::new());
    }
    let table = realm.table::<CapacityReservation>().values();
    let open = table.filter(|one| one.matching == "open" && launch.fits(one));
    let places = open.flat_map(|one| {
        let room = usize::try_from(one.available(realm)).unwrap_or(0);
        std::iter::repeat_n(one.id.clone(), room.min(count))
    });
    let places: Vec<Str> = places.take(count).collect();
    if preference.preference == "capacity-reservations-only" && places.len() < count {
        return Err(exceeded());
    }
    Ok(places)
}
