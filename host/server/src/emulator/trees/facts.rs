//! What the store knows of an instance, for its metadata.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use orrery_core::Realm;
use orrery_core::catalogue::{instance_types, regions};
use orrery_core::operations::instances::{describe, machines::NOTES};
use orrery_core::resources::iam::InstanceProfile;
use orrery_core::resources::instances::Attributes;
use orrery_core::resources::{Instance, NetworkInterface, Volume, Vpc};
use orrery_core::tags::is_readable;
use orrery_metadata::facts::{Facts, Network};
use orrery_wire::{Str, text};

use crate::emulator::announced::events_of;

/// Of the instance at this ordinal; `account` is what the account has in every region.
pub(super) fn of(
    realm: &Realm,
    account: Option<&Realm>,
    ordinal: u64,
    active_keys: BTreeMap<String, Vec<String>>,
) -> Option<Facts> {
    let instance = realm.table::<Instance>().at(ordinal)?;
    let launch = instance.reservation(realm)?;
    let attributes = instance.attributes(launch);
    let user_data = attributes.user_data.as_ref();
    let profile = attributes.iam_profile.as_ref();
    Some(Facts {
        account: realm.key.account.clone(),
        region: realm.key.region.clone(),
        partition: regions::partition(&realm.key.region).into(),
        instance: describe::shape(realm, ordinal, instance, launch),
        reservation: launch.id.clone(),
        public_key: launch.public_key.clone(),
        user_data: user_data.and_then(|text| STANDARD.decode(text.as_bytes()).ok()),
        networks: networks(realm, instance),
        volumes: volumes(realm, ordinal, instance, &launch.root_device),
        tags: tags(instance, attributes),
        role: account.and_then(|account| role(account, &profile?.0)),
        hypervisor: hypervisor(&attributes.instance_type),
        events: events_of(realm, instance),
        active_keys,
    })
}

/// Of the interfaces, in the order in which the instance has them.
fn networks(realm: &Realm, instance: &Instance) -> Vec<Network> {
    let table = realm.table::<NetworkInterface>();
    let interfaces = instance.interfaces.iter().filter_map(|at| table.at(*at));
    let of = |interface: &NetworkInterface| {
        let subnet = interface.subnet(realm)?;
        let vpc = realm.table::<Vpc>().get(&subnet.vpc)?;
        let v6 = subnet.ipv6.iter().map(|block| block.cidr.to_string());
        Some(Network {
            subnet_ipv4: subnet.cidr.map(|cidr| cidr.to_string()),
            subnet_ipv6: v6.collect(),
            vpc_ipv4: vpc.blocks().map(|block| block.cidr.to_string()).collect(),
            vpc_ipv6: vpc.ipv6.iter().map(|it| it.cidr.to_string()).collect(),
        })
    };
    interfaces
        .map(|interface| of(interface).unwrap_or_default())
        .collect()
}

/// The devices besides the root that it had when it was last started, in their order.
fn volumes(realm: &Realm, ordinal: u64, instance: &Instance, root: &str) -> Vec<Str> {
    let table = realm.table::<Volume>();
    let attached = instance.volumes.iter().filter_map(|at| {
        let attachment = table.at(*at)?.attachment(ordinal)?;
        let was_there = attachment.since <= instance.launched;
        (was_there && attachment.device != root).then(|| attachment.device.clone())
    });
    let mut devices: Vec<_> = attached.collect();
    devices.sort_unstable();
    devices
}

/// The tags that it may read. Those of an earlier version's may have keys that are no names.
fn tags(instance: &Instance, attributes: &Attributes) -> Vec<(Str, Str)> {
    let shown = instance.tags.iter().filter(|tag| {
        attributes.metadata.tags && is_readable(&tag.key) && !tag.key.starts_with(NOTES)
    });
    shown
        .map(|tag| (tag.key.clone(), tag.value.clone()))
        .collect()
}

/// The role of the instance profile with this ARN.
fn role(account: &Realm, arn: &str) -> Option<Str> {
    let name = arn.rsplit('/').next()?;
    let (_, profile) = InstanceProfile::find(account, name).ok()?;
    profile.role.clone()
}

fn hypervisor(instance_type: &str) -> Str {
    let info = instance_types::get(instance_type);
    info.and_then(|info| info.hypervisor)
        .unwrap_or_else(|| text!("nitro"))
}
