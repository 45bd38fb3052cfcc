//! How much a host holds. A host has the processors of the largest size of its family,
//! and takes instances until they are used up.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    catalogue::instance_types::{self, InstanceType},
    resources::{DedicatedHost, Instance, hosts::Takes},
    store::Realm,
};

fn family(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// The sizes of a family.
pub(super) fn sizes(family: &str) -> impl Iterator<Item = &'static InstanceType> {
    let names = instance_types::names().filter(move |name| self::family(name) == family);
    names.filter_map(instance_types::find)
}

/// Whether a host that takes this takes the type.
pub(super) fn fits(takes: &Takes, kind: &str) -> bool {
    match takes {
        Takes::Type(name) => name == kind,
        Takes::Family(name) => name == family(kind),
    }
}

/// The instances on a host, with their types. Those that are stopped keep their place.
pub(super) fn guests(realm: &Realm, host: &str) -> Vec<(Arc<Instance>, Str)> {
    let all = realm.table::<Instance>().values();
    let here = all
        .filter(|instance| !instance.state.is_ending())
        .filter_map(|instance| {
            let attributes = instance.attributes(instance.reservation(realm)?);
            let on = attributes.placement.host.as_deref() == Some(host);
            on.then(|| (Arc::clone(instance), attributes.instance_type.clone()))
        });
    here.collect()
}

fn vcpus(kind: &str) -> u32 {
    instance_types::find(kind)
        .map_or(1, |kind| kind.vcpus)
        .max(1)
}

fn largest(takes: &Takes) -> Option<&'static InstanceType> {
    let name = match takes {
        Takes::Type(name) => family(name),
        Takes::Family(name) => name,
    };
    sizes(name).max_by_key(|size| size.vcpus)
}

fn total(host: &DedicatedHost) -> u32 {
    largest(&host.takes).map_or(1, |size| size.vcpus)
}

fn free(host: &DedicatedHost, guests: &[(Arc<Instance>, Str)]) -> u32 {
    let used: u32 = guests.iter().map(|(_, kind)| vcpus(kind)).sum();
    total(host).saturating_sub(used)
}

/// How many more instances of a type a host takes.
pub(super) fn room(host: &DedicatedHost, guests: &[(Arc<Instance>, Str)], kind: &str) -> usize {
    if fits(&host.takes, kind) {
        usize::try_from(free(host, guests) / vcpus(kind)).unwrap_or(0)
    } else {
        0
    }
}

fn number(value: u32) -> Option<i32> {
    i32::try_from(value).ok()
}

/// What is left, as DescribeHosts shows it.
pub(super) fn available(
    host: &DedicatedHost,
    guests: &[(Arc<Instance>, Str)],
) -> shapes::AvailableCapacity {
    let kinds: Vec<&str> = match &host.takes {
        Takes::Type(name) => vec![name],
        Takes::Family(name) => sizes(name).map(|size| size.name.as_str()).collect(),
    };
    let left = free(host, guests);
    let of = |kind: &&str| shapes::InstanceCapacity {
        instance_type: Some(Str::from(*kind)),
        available_capacity: number(left / vcpus(kind)),
        total_capacity: number(total(host) / vcpus(kind)),
    };
    shapes::AvailableCapacity {
        available_instance_capacity: Some(kinds.iter().map(of).collect()),
        available_vcpus: number(left),
    }
}

/// What a host is made of, as DescribeHosts shows it.
pub(super) fn properties(host: &DedicatedHost) -> shapes::HostProperties {
    let (instance_type, instance_family) = match &host.takes {
        Takes::Type(name) => (Some(name.clone()), Str::from(family(name))),
        Takes::Family(name) => (None, name.clone()),
    };
    let total = total(host);
    let threads = largest(&host.takes)
        .and_then(|size| size.cpu)
        .and_then(|(_, threads)| u32::try_from(threads).ok())
        .unwrap_or(1)
        .max(1);
    shapes::HostProperties {
        cores: number(total / threads),
        // Two sockets are what hosts have whose threads share cores.
        sockets: Some(if threads > 1 { 2 } else { 1 }),
        total_vcpus: number(total),
        instance_type,
        instance_family: Some(instance_family),
    }
}
