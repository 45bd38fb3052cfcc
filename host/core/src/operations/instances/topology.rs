//! DescribeInstanceTopology: where in the network the instances of high-performance
//! types are.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ec2-instance-topology-works.html>

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Filters,
    ids::stable_hash,
    operations::{describe::passing, listed},
    pagination::Page,
    resources::{
        Instance, PlacementGroup, Reservation,
        instances::{Attributes, State},
    },
    store::{Realm, Resource},
};

/// Families whose instances have a place that is told.
const FAMILIES: [&str; 16] = [
    "hpc6a", "hpc6id", "hpc7a", "hpc7g", "hpc8a", "p3dn", "p4d", "p4de", "p5", "p5e", "p5en",
    "p6-b200", "p6-b300", "trn1", "trn1n", "trn2",
];
/// Where the request does not say.
const PAGE: i32 = 20;
/// How many instances share the node next to them.
const NEIGHBOURS: u64 = 8;

/// DescribeInstanceTopology.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `InvalidPlacementGroup.Unknown`,
/// `InvalidParameterCombination` for ids or groups with a page size, and those of
/// filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeInstanceTopologyRequest,
) -> Result<shapes::DescribeInstanceTopologyResult> {
    let (ids, groups) = (listed(&request.instance_ids), listed(&request.group_names));
    if request.max_results.is_some() && !(ids.is_empty() && groups.is_empty()) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameter maxResults cannot be used with instance IDs or group names",
        ));
    }
    let mut missing: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    missing.retain(|id| realm.ordinal::<Instance>(id).is_err());
    if !missing.is_empty() {
        return Err(Instance::missing(&missing));
    }
    for name in groups {
        PlacementGroup::named(realm, name).ok_or_else(|| PlacementGroup::missing(&[name]))?;
    }
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeInstanceTopology",
        request.next_token.as_ref(),
        Some(request.max_results.unwrap_or(PAGE)),
    )?;
    let instances = realm.table::<Instance>().iter_after(page.after);
    let shown = instances.filter_map(|(ordinal, instance)| {
        let place = Place::of(realm, ordinal, instance)?;
        let is_asked = (ids.is_empty() || ids.contains(&instance.id))
            && (groups.is_empty() || groups.contains(&place.attributes.placement.group));
        if !is_asked {
            return None;
        }
        passing(place.passes(&filters), || (ordinal, place.show(realm)))
    });
    let (instances, next_token) = page.take(shown)?;
    Ok(shapes::DescribeInstanceTopologyResult {
        instances: Some(instances),
        next_token,
    })
}

struct Place<'r> {
    ordinal: u64,
    instance: &'r Instance,
    reservation: &'r Reservation,
    attributes: &'r Attributes,
}

impl<'r> Place<'r> {
    /// The place of an instance that runs, where its type has one that is told.
    fn of(realm: &'r Realm, ordinal: u64, instance: &'r Instance) -> Option<Self> {
        let reservation = instance.reservation(realm)?;
        let attributes = instance.attributes(reservation);
        let (family, _) = attributes.instance_type.split_once('.')?;
        let told = instance.state == State::Running && FAMILIES.contains(&family);
        told.then_some(Self {
            ordinal,
            instance,
            reservation,
            attributes,
        })
    }

    fn passes(&self, filters: &Filters) -> Result<bool> {
        filters.check(&self.instance.tags, |name, values| {
            match name {
                "availability-zone" => values.is(&self.reservation.zone),
                "instance-type" => values.is(&self.attributes.instance_type),
                "zone-id" => values.is(&self.reservation.zone_id),
                _ => return false,
            }
            true
        })
    }

    /// The three layers of the network above the instance, the farthest first.
    fn nodes(&self, realm: &Realm) -> Vec<Str> {
        let seed = format!("{:x}", realm.seed);
        let node = |parts: &[&str]| {
            let of: Vec<&str> = [seed.as_str(), "network node"]
                .into_iter()
                .chain(parts.iter().copied())
                .collect();
            Str::from(format!("nn-0{:016x}", stable_hash(&of)))
        };
        let zone = self.reservation.zone_id.as_str();
        let group = self.attributes.placement.group.as_str();
        let rack = format!("{}", self.ordinal / NEIGHBOURS);
        vec![
            node(&[zone]),
            node(&[zone, group]),
            node(&[zone, group, &rack]),
        ]
    }

    fn show(&self, realm: &Realm) -> shapes::InstanceTopology {
        let group = &self.attributes.placement.group;
        shapes::InstanceTopology {
            instance_id: Some(self.instance.id.clone()),
            instance_type: Some(self.attributes.instance_type.clone()),
            group_name: (!group.is_empty()).then(|| group.clone()),
            network_nodes: Some(self.nodes(realm)),
            availability_zone: Some(self.reservation.zone.clone()),
            zone_id: Some(self.reservation.zone_id.clone()),
            ..Default::default()
        }
    }
}
