//! Which host an instance is launched on.

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    resources::{DedicatedHost, instances::Placement},
    store::Realm,
};

use super::capacity;

/// A launch on a host that names neither subnet nor zone is in the host's zone; `None`
/// where the request may stay as it is.
///
/// # Errors
/// `InvalidHostID.NotFound`.
pub fn settle(
    realm: &Realm,
    request: &shapes::RunInstancesRequest,
) -> Result<Option<shapes::RunInstancesRequest>> {
    let placement = request.placement.as_ref();
    let Some(id) = placement.and_then(|placement| placement.host_id.as_ref()) else {
        return Ok(None);
    };
    let host = realm.get::<DedicatedHost>(id)?;
    let zoned = placement.is_some_and(|placement| placement.availability_zone.is_some());
    if zoned || request.subnet_id.is_some() || request.network_interfaces.is_some() {
        return Ok(None);
    }
    let mut settled = request.clone();
    let placement = settled.placement.get_or_insert_default();
    placement.availability_zone = Some(host.zone.clone());
    Ok(Some(settled))
}

/// The hosts of this many instances, one an instance; none where the launch does not
/// ask for dedicated hosts.
///
/// # Errors
/// `InvalidHostID.NotFound`, `InvalidParameterCombination` for a host with another
/// tenancy, `InvalidParameterValue` for a host in another zone,
/// `UnsupportedInstanceTypeOnHost`, `InsufficientCapacityOnHost`,
/// `InsufficientHostCapacity`.
pub fn place(
    realm: &Realm,
    placement: &Placement,
    kind: &str,
    zone: &str,
    count: usize,
) -> Result<Vec<Str>> {
    if let Some(id) = &placement.host {
        return on(realm, id, placement, kind, zone, count);
    }
    if placement.tenancy != "host" {
        return Ok(Vec::new());
    }
    let hosts = realm.table::<DedicatedHost>().values();
    let open = hosts.filter(|host| host.auto_placement == "on" && host.zone == zone);
    let places = open.flat_map(|host| {
        let room = capacity::room(host, &capacity::guests(realm, &host.id), kind);
        std::iter::repeat_n(host.id.clone(), room.min(count))
    });
    let places: Vec<Str> = places.take(count).collect();
    if places.len() == count {
        return Ok(places);
    }
    Err(Ec2Error::new(
        ErrorCode::InsufficientHostCapacity,
        format!("There is not enough capacity on your Dedicated Hosts for {kind} in {zone}."),
    ))
}

fn on(
    realm: &Realm,
    id: &Str,
    placement: &Placement,
    kind: &str,
    zone: &str,
    count: usize,
) -> Result<Vec<Str>> {
    let host = realm.get::<DedicatedHost>(id)?;
    let refuse = |code, message: String| Err(Ec2Error::new(code, message));
    if !matches!(placement.tenancy.as_str(), "" | "host") {
        return refuse(
            ErrorCode::InvalidParameterCombination,
            format!(
                "A host ID cannot be specified with the tenancy '{}'.",
                placement.tenancy
            ),
        );
    }
    if host.zone != zone {
        return refuse(
            ErrorCode::InvalidParameterValue,
            format!("The host '{id}' is in the availability zone {}.", host.zone),
        );
    }
    if !capacity::fits(&host.takes, kind) {
        return refuse(
            ErrorCode::UnsupportedInstanceTypeOnHost,
            format!("The instance type {kind} is not supported on the host '{id}'."),
        );
    }
    if capacity::room(host, &capacity::guests(realm, id), kind) < count {
        return refuse(
            ErrorCode::InsufficientCapacityOnHost,
            format!(
                "There is not enough capacity on the host '{id}' to launch or start the instance."
            ),
        );
    }
    Ok(vec![id.clone(); count])
}
