//! What a fleet may launch: every override of every template, in the order of its
//! allocation strategy.

use orrery_wire::{Str, shapes};

use crate::{
    Result,
    catalogue::instance_types,
    document::{self, Document},
    operations::{launch_templates, listed, spot::prices, types::requirements},
    store::Realm,
};

/// The most types that requirements give.
const MAXIMUM_TYPES: usize = 50;

/// One thing that a fleet may launch.
#[derive(Clone)]
pub(super) struct Candidate {
    /// Specification and overrides as answers show them.
    pub(super) from: Document<shapes::LaunchTemplateAndOverridesResponse>,
    /// A launch of one instance of it.
    pub(super) launch: shapes::RunInstancesRequest,
    /// Instance type.
    pub(super) kind: Str,
    /// How much of the target an instance is.
    pub(super) weight: f64,
    /// Most that an hour on the spot market may cost.
    pub(super) price: Option<Str>,
    priority: f64,
}

impl Candidate {
    fn cost(&self) -> f64 {
        prices::on_demand(&self.kind) / self.weight
    }
}

/// All candidates of a request, the best first.
///
/// # Errors
/// Those of naming a template and a version.
pub(super) fn of(
    realm: &Realm,
    request: &shapes::CreateFleetRequest,
    spot: bool,
) -> Result<Vec<Candidate>> {
    let mut all = Vec::new();
    for config in listed(&request.launch_template_configs) {
        let empty = [shapes::FleetLaunchTemplateOverridesRequest::default()];
        let overrides = match listed(&config.overrides) {
            [] => &empty[..],
            overrides => overrides,
        };
        for one in overrides {
            add(realm, &mut all, config, one)?;
        }
    }
    let strategy = if spot {
        let options = request.spot_options.as_ref();
        options.and_then(|options| options.allocation_strategy.as_deref())
    } else {
        let options = request.on_demand_options.as_ref();
        options.and_then(|options| options.allocation_strategy.as_deref())
    };
    let prioritized = matches!(
        strategy,
        Some("prioritized" | "capacity-optimized-prioritized")
    );
    // Sorting is stable: what costs the same stays in the order of the request.
    all.sort_by(|one, other| {
        if prioritized {
            one.priority.total_cmp(&other.priority)
        } else {
            one.cost().total_cmp(&other.cost())
        }
    });
    Ok(all)
}

fn add(
    realm: &Realm,
    all: &mut Vec<Candidate>,
    config: &shapes::FleetLaunchTemplateConfigRequest,
    overrides: &shapes::FleetLaunchTemplateOverridesRequest,
) -> Result<()> {
    let named = config
        .launch_template_specification
        .clone()
        .unwrap_or_default();
    let template: shapes::LaunchTemplateSpecification = document::recast(&named);
    let data = launch_templates::named_data(realm, &template)?;
    let requirements = overrides.instance_requirements.as_ref().or(data
        .instance_requirements
        .as_ref()
        .filter(|_| overrides.instance_type.is_none()));
    let kinds: Vec<Str> = match (requirements, &overrides.instance_type, &data.instance_type) {
        (Some(requirements), ..) => matching(requirements),
        (None, Some(kind), _) | (None, None, Some(kind)) => vec![kind.clone()],
        (None, None, None) => vec![arcstr::literal!("m1.small")],
    };
    for kind in kinds {
        let mut launch: shapes::RunInstancesRequest = document::recast(overrides);
        launch.launch_template = Some(template.clone());
        launch.instance_type = Some(kind.clone());
        if overrides.availability_zone.is_some() {
            let placement = launch.placement.get_or_insert_default();
            placement
                .availability_zone
                .clone_from(&overrides.availability_zone);
        }
        let mut shown: shapes::FleetLaunchTemplateOverrides = document::recast(overrides);
        if requirements.is_some() {
            shown.instance_type = Some(kind.clone());
        }
        all.push(Candidate {
            from: Document::from(shapes::LaunchTemplateAndOverridesResponse {
                launch_template_specification: Some(document::recast(&named)),
                overrides: Some(shown),
            }),
            launch,
            kind,
            weight: overrides
                .weighted_capacity
                .filter(|weight| *weight > 0.0)
                .unwrap_or(1.0),
            price: overrides.max_price.clone(),
            // What has no priority comes last.
            priority: overrides.priority.unwrap_or(f64::MAX),
        });
    }
    Ok(())
}

/// The cheapest types that meet requirements.
fn matching(requirements: &shapes::InstanceRequirementsRequest) -> Vec<Str> {
    let all = instance_types::all().iter();
    let mut kinds: Vec<Str> = all
        .filter(|info| requirements::meets(info, requirements))
        .filter_map(|info| info.instance_type.clone())
        .collect();
    kinds.sort_by(|one, other| prices::on_demand(one).total_cmp(&prices::on_demand(other)));
    kinds.truncate(MAXIMUM_TYPES);
    kinds
}
