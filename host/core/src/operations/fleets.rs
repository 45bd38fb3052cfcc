//! EC2 Fleets: create, describe, delete, and their instances.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet.html>

mod candidates;
mod fill;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    document::{self, Document},
    filters::Filters,
    idempotency::ClientToken,
    operations::{
        describe::{Question, passing},
        instances::lifecycle,
        launch_templates, listed, required,
    },
    pagination::Page,
    resources::{
        Fleet, Instance,
        fleets::{Failure, Group, State},
    },
    store::{Realm, Resource, Transaction},
    tags::{self, Tags},
};

/// The most capacity of one fleet.
const MAXIMUM: i32 = 10_000;

/// How much a fleet is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// Altogether.
    pub total: i32,
    /// Of it, on the spot market.
    pub spot: i32,
}

impl Target {
    /// The target of a request. What is neither on demand nor on the spot market by
    /// its own number is what the default says.
    pub fn of(request: &shapes::CreateFleetRequest) -> Self {
        let target = request.target_capacity_specification.clone();
        let target = target.unwrap_or_default();
        let total = target.total_target_capacity.unwrap_or(0);
        let spot = match (
            target.spot_target_capacity,
            target.on_demand_target_capacity,
        ) {
            (Some(spot), Some(on_demand)) => {
                let rest = total - spot - on_demand;
                if target.default_target_capacity_type.as_deref() == Some("spot") {
                    spot + rest
                } else {
                    spot
                }
            }
            (Some(spot), None) => spot,
            (None, Some(on_demand)) => total - on_demand,
            (None, None) if target.default_target_capacity_type.as_deref() == Some("spot") => total,
            (None, None) => 0,
        };
        Self { total, spot }
    }
}

fn invalid(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

fn check(transaction: &Transaction<'_>, request: &shapes::CreateFleetRequest) -> Result<()> {
    let target = Target::of(request);
    if !(0..=MAXIMUM).contains(&target.total) {
        return Err(invalid(format!(
            "Value ({}) for parameter TotalTargetCapacity is invalid. Value must be between 0 and {MAXIMUM}.",
            target.total
        )));
    }
    if !(0..=target.total).contains(&target.spot) {
        return Err(invalid(
            "The sum of the Spot and On-Demand target capacities cannot be greater than the total target capacity.",
        ));
    }
    let now = transaction.call.now;
    if request.valid_until.is_some_and(|until| until <= now) {
        return Err(invalid("The valid until time is not in the future."));
    }
    for config in listed(&request.launch_template_configs) {
        let named = required(
            &config.launch_template_specification,
            "LaunchTemplateSpecification",
        )?;
        if named.version.is_none() {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter Version",
            ));
        }
        // Refuses templates and versions that there are not.
        launch_templates::named_data(transaction, &document::recast(named))?;
    }
    Ok(())
}

/// CreateFleet. All types launch at once; only the answer of `instant` says what.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html>
///
/// # Errors
/// `InvalidParameterValue`, `MissingParameter`, those of templates, tokens and tags.
/// Launches that fail are in the answer.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateFleetRequest,
) -> Result<shapes::CreateFleetResult> {
    let taggable = super::instances::launch::TAGGABLE;
    let allowed: Vec<&str> = std::iter::once("fleet")
        .chain(taggable.iter().copied())
        .collect();
    let tags = tags::specified(request.tag_specifications.as_deref(), Fleet::TYPE, &allowed)?;
    let client_token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &client_token
        && let Some((_, earlier)) =
            token.earlier::<Fleet>(transaction, |fleet| fleet.client_token.as_ref())?
    {
        return Ok(answer(&earlier));
    }
    check(transaction, request)?;
    let now = transaction.call.now;
    let (ordinal, fleet) = transaction.insert(|id| Fleet {
        id,
        created: now,
        request: Document::from(shapes::CreateFleetRequest {
            dry_run: None,
            client_token: None,
            ..request.clone()
        }),
        state: State::Active,
        since: now,
        again: request.valid_from.filter(|from| *from > now),
        groups: Vec::new(),
        failures: Vec::new(),
        client_token,
        tags,
    });
    if fleet.again.is_none() {
        fill::up(transaction, ordinal);
    }
    let made = transaction.table::<Fleet>().at(ordinal).cloned();
    Ok(answer(&made.unwrap_or(fleet)))
}

fn lifecycle_of(spot: bool) -> Option<Str> {
    Some(if spot {
        text!("spot")
    } else {
        text!("on-demand")
    })
}

fn answer(fleet: &Fleet) -> shapes::CreateFleetResult {
    let instances = |group: &Group| shapes::CreateFleetInstance {
        launch_template_and_overrides: Some(document::recast(&*group.from)),
        lifecycle: lifecycle_of(group.spot),
        instance_ids: Some(group.instances.clone()),
        instance_type: Some(group.kind.clone()),
        platform: group.platform.clone(),
        ..Default::default()
    };
    let error = |failure: &Failure| shapes::CreateFleetError {
        launch_template_and_overrides: Some(document::recast(&*failure.from)),
        lifecycle: lifecycle_of(failure.spot),
        error_code: Some(failure.code.clone()),
        error_message: Some(failure.message.clone()),
    };
    let instant = fleet.kind() == "instant";
    shapes::CreateFleetResult {
        fleet_id: Some(fleet.id.clone()),
        instances: instant.then(|| fleet.groups.iter().map(instances).collect()),
        errors: instant.then(|| fleet.failures.iter().map(error).collect()),
    }
}

fn shape(realm: &Realm, fleet: &Fleet) -> shapes::FleetData {
    let target = Target::of(&fleet.request);
    let (spot, on_demand) = (fleet.fulfilled(realm, true), fleet.fulfilled(realm, false));
    let instances = |group: &Group| shapes::DescribeFleetsInstances {
        launch_template_and_overrides: Some(document::recast(&*group.from)),
        lifecycle: lifecycle_of(group.spot),
        instance_ids: Some(group.instances.clone()),
        instance_type: Some(group.kind.clone()),
        platform: group.platform.clone(),
    };
    let error = |failure: &Failure| shapes::DescribeFleetError {
        launch_template_and_overrides: Some(document::recast(&*failure.from)),
        lifecycle: lifecycle_of(failure.spot),
        error_code: Some(failure.code.clone()),
        error_message: Some(failure.message.clone()),
    };
    let instant = fleet.kind() == "instant";
    let mut shape: shapes::FleetData = document::recast(&*fleet.request);
    shape.activity_status = Some(Str::from(fleet.activity(realm)));
    shape.create_time = Some(fleet.created);
    shape.fleet_id = Some(fleet.id.clone());
    shape.fleet_state = Some(Str::from(fleet.state.name()));
    shape.client_token = fleet.client_token.as_ref().map(|token| token.token.clone());
    shape.fulfilled_capacity = Some(spot + on_demand);
    shape.fulfilled_on_demand_capacity = Some(on_demand);
    shape.r#type = Some(Str::from(fleet.kind()));
    shape.tags = fleet.tags.shape();
    shape
        .excess_capacity_termination_policy
        .get_or_insert(text!("termination"));
    shape.replace_unhealthy_instances.get_or_insert(false);
    shape
        .terminate_instances_with_expiration
        .get_or_insert(false);
    let shown = shape.target_capacity_specification.get_or_insert_default();
    shown.spot_target_capacity = Some(target.spot);
    shown.on_demand_target_capacity = Some(target.total - target.spot);
    shown
        .default_target_capacity_type
        .get_or_insert(text!("on-demand"));
    shape.instances = instant.then(|| fleet.groups.iter().map(instances).collect());
    shape.errors = Some(fleet.failures.iter().map(error).collect());
    shape
}

/// DescribeFleets. Instant fleets are shown only where they are named.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html>
///
/// # Errors
/// `InvalidFleetId.NotFound`, and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeFleetsRequest,
) -> Result<shapes::DescribeFleetsResult> {
    let ids = listed(&request.fleet_ids);
    if !ids.is_empty() {
        let question = Question {
            operation: "DescribeFleets",
            ids_name: "fleetIds",
            ids,
            filters: request.filters.as_deref(),
            next_token: request.next_token.as_ref(),
            max_results: request.max_results,
        };
        let (found, next_token) = question.find::<Fleet>(realm)?;
        return Ok(shapes::DescribeFleetsResult {
            fleets: Some(found.iter().map(|(_, fleet)| shape(realm, fleet)).collect()),
            next_token,
        });
    }
    let filters = Filters::new(request.filters.as_deref())?;
    let (token, size) = (request.next_token.as_ref(), request.max_results);
    let page = Page::new(realm, "DescribeFleets", token, size)?;
    let table = realm.table::<Fleet>().iter_after(page.after);
    let shown = table
        .filter(|(_, fleet)| fleet.kind() != "instant")
        .filter_map(|(at, fleet)| {
            passing(filters.pass(&**fleet, realm), || (at, shape(realm, fleet)))
        });
    let (fleets, next_token) = page.take(shown)?;
    Ok(shapes::DescribeFleetsResult {
        fleets: Some(fleets),
        next_token,
    })
}

/// DescribeFleetInstances: those that run.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetInstances.html>
///
/// # Errors
/// `InvalidFleetId.NotFound`, `InvalidParameterValue` for an instant fleet, and those
/// of filters and pages.
pub fn describe_instances(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeFleetInstancesRequest,
) -> Result<shapes::DescribeFleetInstancesResult> {
    let id = required(&request.fleet_id, "FleetId")?;
    let fleet = realm.get::<Fleet>(id)?;
    if fleet.kind() == "instant" {
        return Err(invalid(format!(
            "The fleet '{id}' is of the type instant, whose instances DescribeFleets shows."
        )));
    }
    let filters = Filters::new(request.filters.as_deref())?;
    let (token, size) = (request.next_token.as_ref(), request.max_results);
    let page = Page::new(realm, "DescribeFleetInstances", token, size)?;
    let mut shown = Vec::new();
    for (group, instance) in fleet.running(realm) {
        let passes = filters.check(Tags::NONE, |name, values| {
            values.is(&group.kind);
            name == "instance-type"
        })?;
        if passes {
            shown.push(shapes::ActiveInstance {
                instance_id: Some(instance.id.clone()),
                instance_type: Some(group.kind.clone()),
                spot_instance_request_id: instance.spot_request.clone(),
                instance_health: Some(text!("healthy")),
            });
        }
    }
    let (active_instances, next_token) = page.slice(shown);
    Ok(shapes::DescribeFleetInstancesResult {
        active_instances: Some(active_instances),
        next_token,
        fleet_id: Some(id.clone()),
    })
}

/// DeleteFleets: each fleet goes, with or without its instances, or says why not.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFleets.html>
///
/// # Errors
/// None of its own: refusals are in the answer.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteFleetsRequest,
) -> Result<shapes::DeleteFleetsResult> {
    let ends = *required(&request.terminate_instances, "TerminateInstances")?;
    let (mut done, mut refused) = (Vec::new(), Vec::new());
    for id in listed(&request.fleet_ids) {
        match delete_one(transaction, id, ends) {
            Ok((before, now)) => done.push(shapes::DeleteFleetSuccessItem {
                fleet_id: Some(id.clone()),
                previous_fleet_state: Some(Str::from(before.name())),
                current_fleet_state: Some(Str::from(now.name())),
            }),
            Err((code, message)) => refused.push(shapes::DeleteFleetErrorItem {
                fleet_id: Some(id.clone()),
                error: Some(shapes::DeleteFleetError {
                    code: Some(Str::from(code)),
                    message: Some(Str::from(message)),
                }),
            }),
        }
    }
    Ok(shapes::DeleteFleetsResult {
        successful_fleet_deletions: Some(done),
        unsuccessful_fleet_deletions: Some(refused),
    })
}

fn delete_one(
    transaction: &mut Transaction<'_>,
    id: &str,
    ends: bool,
) -> std::result::Result<(State, State), (&'static str, String)> {
    if !id.starts_with(Fleet::PREFIX) {
        let message = format!("The fleet ID '{id}' is not valid");
        return Err(("fleetIdMalformed", message));
    }
    let (Ok(ordinal), Ok(fleet)) = (
        transaction.ordinal::<Fleet>(id),
        transaction.get::<Fleet>(id).cloned(),
    ) else {
        let message = format!("The fleet ID '{id}' does not exist");
        return Err(("fleetIdDoesNotExist", message));
    };
    if fleet.state != State::Active {
        let message = format!("The fleet '{id}' is in the '{}' state", fleet.state.name());
        return Err(("fleetNotInDeletableState", message));
    }
    if fleet.kind() == "instant" && !ends {
        let message =
            format!("The instances of the instant fleet '{id}' must be terminated with it");
        return Err(("unexpectedError", message));
    }
    let next = if ends {
        end_instances(transaction, &fleet);
        State::DeletedTerminating
    } else {
        State::DeletedRunning
    };
    let since = transaction.call.now;
    transaction.update_at::<Fleet>(ordinal, |fleet| {
        fleet.state = next;
        fleet.since = since;
    });
    Ok((fleet.state, next))
}

fn end_instances(transaction: &mut Transaction<'_>, fleet: &Fleet) {
    let realm: &Realm = transaction;
    let running: Vec<u64> = fleet
        .running(realm)
        .filter_map(|(_, instance)| realm.table::<Instance>().ordinal(&instance.id))
        .collect();
    lifecycle::end(transaction, &running);
}

/// An instance of a fleet has ended: what is maintained is counted again.
pub fn ended(transaction: &mut Transaction<'_>, instance: &Instance) {
    let Some(id) = instance.tags.get(fill::FLEET_TAG).cloned() else {
        return;
    };
    let now = transaction.call.now;
    let Ok(ordinal) = transaction.ordinal::<Fleet>(&id) else {
        return;
    };
    transaction.update_at::<Fleet>(ordinal, |fleet| {
        if fleet.state == State::Active && fleet.kind() == "maintain" {
            fleet.again = Some(now);
        }
    });
}

/// What time makes of a fleet.
pub fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
    let now = transaction.call.now;
    let Some(fleet) = transaction.table::<Fleet>().at(ordinal).cloned() else {
        return;
    };
    let become_state = |transaction: &mut Transaction<'_>, state| {
        transaction.update_at::<Fleet>(ordinal, |fleet| {
            fleet.state = state;
            fleet.since = now;
            fleet.again = None;
        });
    };
    match fleet.state {
        State::DeletedTerminating => become_state(transaction, State::Deleted),
        State::DeletedRunning | State::Deleted => {
            transaction.remove_at::<Fleet>(ordinal);
        }
        State::Active if fleet.request.valid_until.is_some_and(|until| until <= now) => {
            if fleet.request.terminate_instances_with_expiration == Some(true) {
                end_instances(transaction, &fleet);
                become_state(transaction, State::DeletedTerminating);
            } else {
                become_state(transaction, State::DeletedRunning);
            }
        }
        State::Active => {
            transaction.update_at::<Fleet>(ordinal, |fleet| fleet.again = None);
            fill::up(transaction, ordinal);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_the_default() {
        let target = |spot, on_demand, default: Option<&str>| {
            let specification = shapes::TargetCapacitySpecificationRequest {
                total_target_capacity: Some(10),
                spot_target_capacity: spot,
                on_demand_target_capacity: on_demand,
                default_target_capacity_type: default.map(Str::from),
                ..Default::default()
            };
            Target::of(&shapes::CreateFleetRequest {
                target_capacity_specification: Some(specification),
                ..Default::default()
            })
            .spot
        };
        assert_eq!(target(None, None, None), 0);
        assert_eq!(target(None, None, Some("spot")), 10);
        assert_eq!(target(Some(4), None, None), 4);
        assert_eq!(target(None, Some(4), Some("spot")), 6);
        assert_eq!(target(Some(2), Some(3), Some("spot")), 7);
        assert_eq!(target(Some(2), Some(3), Some("on-demand")), 2);
    }
}
