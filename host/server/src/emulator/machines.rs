//! The store as compute sees it.

use std::collections::BTreeMap;
use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use orrery_compute::{Desired, DesiredPower, Health, InstanceKey, Machines, Observed, State};
use orrery_contract::vm::types::{IcmpFilter, Peer, PortRange, Traffic, TrafficRule};
use orrery_contract::{Disk, Handle as MachineHandle, Image, LaunchSpec, Nic, StopMode};
use orrery_core::catalogue::{images, instance_types};
use orrery_core::operations::instances::machines::{self, Observation, Power};
use orrery_core::operations::security_groups::traffic::{self, Direction};
use orrery_core::resources::instances::{Handle, State as InstanceState};
use orrery_core::resources::{NetworkInterface, Volume};
use orrery_core::{Realm, RealmKey, Store};

use super::{Circumstances, logged};

/// The store with what it takes to write to it.
pub struct Kept {
    pub(super) store: Arc<Store>,
    pub(super) circumstances: Arc<Circumstances>,
}

fn realm_of(key: &InstanceKey) -> RealmKey {
    RealmKey {
        account: key.account.clone(),
        region: key.region.clone(),
    }
}

fn state(state: InstanceState) -> State {
    match state {
        InstanceState::Pending => State::Pending,
        InstanceState::Running => State::Running,
        InstanceState::ShuttingDown => State::ShuttingDown,
        InstanceState::Terminated => State::Terminated,
        InstanceState::Stopping => State::Stopping,
        InstanceState::Stopped => State::Stopped,
    }
}

/// What is wanted of the machine of an instance.
pub fn desired(realm: &Realm, ordinal: u64) -> Option<Desired> {
    let wanted = machines::wanted(realm, ordinal)?;
    let machine = &wanted.instance.machine;
    Some(Desired {
        generation: machine.generation,
        power: match wanted.power {
            Power::On => DesiredPower::Running,
            Power::Off if machine.force_stop => DesiredPower::Stopped(StopMode::Force),
            Power::Off => DesiredPower::Stopped(StopMode::Ordinary),
            Power::Gone => DesiredPower::Terminated,
        },
        state: state(wanted.instance.state),
        reboots: machine.reboots,
        rebooted: machine.rebooted,
        manager: wanted.reservation.manager.clone(),
        instance_id: wanted.instance.id.clone(),
        handle: machine.handle.as_ref().map(|handle| MachineHandle {
            version: handle.version,
            data: handle.data.to_vec(),
        }),
    })
}

impl Machines for Kept {
    fn desired(&self, key: &InstanceKey) -> Option<Desired> {
        desired(&*self.store.existing(&realm_of(key))?, key.instance)
    }

    fn launch_spec(&self, key: &InstanceKey) -> Option<Arc<LaunchSpec>> {
        let realm = self.store.existing(&realm_of(key))?;
        launch_spec(&realm, key.instance).map(Arc::new)
    }

    fn observe(&self, batch: &[Observed]) {
        let mut realms: BTreeMap<RealmKey, Vec<Observation>> = BTreeMap::new();
        for observed in batch {
            realms
                .entry(realm_of(&observed.key))
                .or_default()
                .push(observation(observed));
        }
        for (key, observations) in realms {
            // A realm that a reset took away has nothing left to observe.
            if self.store.existing(&key).is_none() {
                continue;
            }
            let call = self.circumstances.call(&key, "");
            let noted = self.store.write(&call, |transaction| {
                Ok(machines::observe(transaction, &observations))
            });
            match noted {
                Ok((changed, _)) => logged::changed(&key, &changed),
                Err(error) => {
                    let realm = self.store.existing(&key);
                    logged::refused(realm.as_deref(), &key, &observations, &error);
                }
            }
        }
    }
}

fn observation(observed: &Observed) -> Observation {
    let handle = observed
        .machine
        .as_ref()
        .and_then(|machine| machine.handle.as_ref());
    Observation {
        instance: observed.key.instance,
        generation: observed.generation,
        rebooted: observed.reboots,
        impaired: observed.health == Health::Impaired,
        power: match observed.state {
            State::Running => Some(Power::On),
            State::Stopped => Some(Power::Off),
            State::Terminated => Some(Power::Gone),
            State::Pending | State::ShuttingDown | State::Stopping => None,
        },
        handle: handle.map(|handle| Handle {
            version: handle.version,
            data: handle.data.as_slice().into(),
        }),
        reason: observed
            .reason
            .as_ref()
            .map(|why| (why.code.clone(), why.message.clone())),
    }
}

fn launch_spec(realm: &Realm, ordinal: u64) -> Option<LaunchSpec> {
    let wanted = machines::wanted(realm, ordinal)?;
    let (instance, launch) = (&wanted.instance, &wanted.reservation);
    let attributes = instance.attributes(launch);
    let kind = instance_types::find(&attributes.instance_type)?;
    let name = images::get(&realm.key.region, &launch.image).map(|image| image.name());
    let user_data = attributes.user_data.as_ref();
    Some(LaunchSpec {
        instance_id: instance.id.to_string(),
        account: realm.key.account.to_string(),
        region: realm.key.region.to_string(),
        availability_zone: launch.zone.to_string(),
        instance_type: attributes.instance_type.to_string(),
        vcpus: kind.vcpus,
        memory_mib: kind.memory_mib,
        architecture: launch.architecture.to_string(),
        image: Image {
            id: launch.image.to_string(),
            name: name.unwrap_or_default().to_owned(),
            architecture: launch.architecture.to_string(),
            root_device: launch.root_device.to_string(),
            attributes: Vec::new(),
        },
        user_data: user_data
            .and_then(|text| STANDARD.decode(text.as_bytes()).ok())
            .unwrap_or_default(),
        authorized_keys: launch.public_key.iter().map(ToString::to_string).collect(),
        disks: disks(realm, ordinal, &instance.volumes),
        nics: nics(realm, &instance.interfaces),
        attributes: Vec::new(),
    })
}

fn disks(realm: &Realm, instance: u64, volumes: &[u64]) -> Vec<Disk> {
    let table = realm.table::<Volume>();
    let attached = volumes.iter().filter_map(|at| {
        let volume = table.at(*at)?;
        let spec = &volume.spec;
        let attachment = volume
            .attachments
            .iter()
            .find(|one| one.instance == instance)?;
        Some(Disk {
            volume_id: volume.id.to_string(),
            device: attachment.device.to_string(),
            volume_type: spec.volume_type.to_string(),
            size_mib: u64::try_from(spec.size).unwrap_or(0) * 1_024,
            iops: spec.iops.and_then(|figure| figure.try_into().ok()),
            throughput: spec.throughput.and_then(|figure| figure.try_into().ok()),
            encrypted: spec.encrypted,
            snapshot_id: spec.snapshot.as_ref().map(ToString::to_string),
            snapshot: None,
            delete_on_termination: attachment.delete_on_termination,
            volume: None,
        })
    });
    attached.collect()
}

fn ip(address: u32) -> String {
    std::net::Ipv4Addr::from(address).to_string()
}

fn nics(realm: &Realm, interfaces: &[u64]) -> Vec<Nic> {
    let table = realm.table::<NetworkInterface>();
    let present = interfaces.iter().filter_map(|at| {
        let interface = table.at(*at)?;
        let subnet = interface.subnet(realm)?;
        let network = &interface.network;
        let attachment = interface.attachment.as_ref();
        let device_index = attachment.and_then(|at| at.device_index.try_into().ok());
        Some(Nic {
            interface_id: interface.id.to_string(),
            device_index: device_index.unwrap_or_default(),
            mac: interface.mac().to_string(),
            private_ip: Some(ip(interface.address)),
            secondary_ips: interface.secondary.iter().copied().map(ip).collect(),
            public_ip: interface.public.map(ip),
            vpc_id: subnet.vpc.to_string(),
            subnet_id: subnet.id.to_string(),
            subnet_cidr: subnet.cidr.to_string(),
            group_ids: network.groups.iter().map(ToString::to_string).collect(),
            ingress: rules(realm, interface, Direction::Ingress),
            egress: rules(realm, interface, Direction::Egress),
        })
    });
    present.collect()
}

fn rules(realm: &Realm, interface: &NetworkInterface, direction: Direction) -> Vec<TrafficRule> {
    let allowed = traffic::allowed(realm, interface, direction).into_iter();
    allowed
        .filter_map(|one| {
            Some(TrafficRule {
                traffic: packets(&one)?,
                peers: vec![Peer::Cidr(one.block.to_string())],
            })
        })
        .collect()
}

/// None where the protocol is no protocol, which the core does not let happen.
fn packets(allowed: &traffic::Allowed) -> Option<Traffic> {
    let ports = || PortRange {
        first: allowed.first.unwrap_or(0),
        last: allowed.last.unwrap_or(u16::MAX),
    };
    let messages = || IcmpFilter {
        message_type: allowed.first.and_then(|first| first.try_into().ok()),
        code: allowed.last.and_then(|last| last.try_into().ok()),
    };
    Some(match allowed.protocol.as_str() {
        "-1" => Traffic::All,
        "tcp" => Traffic::Tcp(ports()),
        "udp" => Traffic::Udp(ports()),
        "icmp" => Traffic::Icmp(messages()),
        "icmpv6" => Traffic::Icmpv6(messages()),
        number => Traffic::Protocol(number.parse().ok()?),
    })
}
