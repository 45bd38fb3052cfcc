//! Launches what a fleet lacks, through the launch of RunInstances.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, Result,
    operations::{
        instances::launch::{self, Origin},
        listed, spot,
    },
    resources::{
        Fleet, Instance, Reservation,
        fleets::{Failure, Group},
    },
    store::Transaction,
};

use super::{
    Target,
    candidates::{self, Candidate},
};

/// The tag that says which fleet an instance is of.
pub(super) const FLEET_TAG: &str = "aws:ec2:fleet-id";

/// Launches until the target is met or nothing can be launched any more.
pub(super) fn up(transaction: &mut Transaction<'_>, ordinal: u64) {
    for spot in [false, true] {
        let Some(fleet) = transaction.table::<Fleet>().at(ordinal).cloned() else {
            return;
        };
        let target = Target::of(&fleet.request);
        let wanted = if spot {
            target.spot
        } else {
            target.total - target.spot
        };
        let lacks = f64::from(wanted) - fleet.fulfilled(transaction, spot);
        if lacks > 0.0 {
            launch_all(transaction, ordinal, &fleet, spot, lacks);
        }
    }
}

fn launch_all(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    fleet: &Fleet,
    spot: bool,
    mut lacks: f64,
) {
    // Templates may have gone since the fleet was made: then there are no candidates.
    let candidates = candidates::of(transaction, &fleet.request, spot).unwrap_or_default();
    let options = fleet.request.spot_options.as_ref();
    let strategy = options.and_then(|options| options.allocation_strategy.as_deref());
    let mut left = candidates.len();
    for candidate in candidates {
        if lacks <= 0.0 {
            return;
        }
        // A diversified fleet takes a share of everything, another the best.
        let share = match (spot, strategy) {
            (true, Some("diversified")) => lacks / left as f64,
            _ => lacks,
        };
        left -= 1;
        let count = (share / candidate.weight).ceil().max(1.0) as i32;
        let outcome = transaction
            .attempt(|transaction| launch_one(transaction, fleet, &candidate, spot, count));
        match outcome {
            Ok(group) => {
                lacks -= candidate.weight * f64::from(count);
                transaction.update_at::<Fleet>(ordinal, |fleet| fleet.groups.push(group));
            }
            Err(error) => note(transaction, ordinal, &candidate, spot, &error),
        }
    }
}

fn note(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    candidate: &Candidate,
    spot: bool,
    error: &Ec2Error,
) {
    let failure = Failure {
        from: candidate.from.clone(),
        spot,
        code: Str::from(error.code()),
        message: Str::from(error.message.as_str()),
    };
    transaction.update_at::<Fleet>(ordinal, |fleet| fleet.failures.push(failure));
}

fn launch_one(
    transaction: &mut Transaction<'_>,
    fleet: &Fleet,
    candidate: &Candidate,
    spot: bool,
    count: i32,
) -> Result<Group> {
    let mut request = shapes::RunInstancesRequest {
        min_count: Some(count),
        max_count: Some(count),
        ..candidate.launch.clone()
    };
    let specifications = listed(&fleet.request.tag_specifications).iter();
    let own = specifications.filter(|one| one.resource_type.as_deref() != Some("fleet"));
    request.tag_specifications = Some(own.cloned().collect());
    if spot {
        let options = fleet.request.spot_options.as_ref();
        request.instance_market_options = Some(shapes::InstanceMarketOptionsRequest {
            market_type: Some(text!("spot")),
            spot_options: Some(shapes::SpotMarketOptions {
                max_price: candidate.price.clone(),
                instance_interruption_behavior: options
                    .and_then(|options| options.instance_interruption_behavior.clone())
                    .filter(|behaviour| behaviour == "terminate"),
                ..Default::default()
            }),
        });
    }
    let (request, from_template) = launch::merged(transaction, &request)?;
    let mut tags = from_template;
    tags.set(Str::from(FLEET_TAG), fleet.id.clone());
    let requests = spot::of_launch(transaction, &request, usize::try_from(count).unwrap_or(1))?;
    let origin = Origin {
        tags,
        spot: requests,
        token: None,
    };
    let reservation = launch::launch(transaction, &request, origin)?;
    let launched = transaction.table::<Reservation>().at(reservation).cloned();
    let (first, platform) = launched.map_or((0, None), |one| (one.first, one.platform.clone()));
    let members = transaction
        .table::<Instance>()
        .iter_after(first.checked_sub(1))
        .take_while(|(_, instance)| instance.reservation == reservation);
    Ok(Group {
        from: candidate.from.clone(),
        kind: candidate.kind.clone(),
        platform,
        spot,
        weight: candidate.weight,
        instances: members.map(|(_, instance)| instance.id.clone()).collect(),
    })
}
