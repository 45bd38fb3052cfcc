//! What a VM manager is told of a machine that it is to make.

use std::sync::{Arc, Mutex, PoisonError};

use super::storage;
use arcstr::ArcStr;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use orrery_compute::ELASTIC_ADDRESS;
use orrery_contract::vm::types::{GroupMembers, IcmpFilter, Peer, PortRange, Traffic, TrafficRule};
use orrery_contract::{Disk, Image, LaunchSpec, Nic};
use orrery_core::catalogue::{images, instance_types};
use orrery_core::operations::instances::machines;
use orrery_core::operations::network_interfaces::addresses::instance_dns;
use orrery_core::operations::security_groups::traffic::{self, Direction, End, Members};
use orrery_core::resources::network_interfaces::Network;
use orrery_core::resources::volumes::AttachmentChange;
use orrery_core::resources::{Instance, NetworkInterface, OwnImage, Volume, Vpc};
use orrery_core::store::Elsewhere;
use orrery_core::{Realm, RealmKey, Settings};

use crate::config::values::VmManager;

/// Makes launch data. What the security groups of a network let through is read once for
/// all instances of a launch.
#[derive(Default)]
pub struct Specs {
    last: Mutex<Option<Arc<Rules>>>,
}

/// What the groups of a network let through, in one value of a realm.
struct Rules {
    realm: RealmKey,
    version: u64,
    network: Arc<Network>,
    /// They depend on this realm alone.
    is_local: bool,
    ingress: Vec<TrafficRule>,
    egress: Vec<TrafficRule>,
}

impl Rules {
    fn read(realm: &Realm, members: Members<'_>, network: &Arc<Network>) -> Self {
        Self {
            is_local: !traffic::looks_elsewhere(realm, network),
            realm: realm.key.clone(),
            version: realm.version,
            network: Arc::clone(network),
            ingress: rules(realm, members, network, Direction::Ingress),
            egress: rules(realm, members, network, Direction::Egress),
        }
    }

    fn are_of(&self, realm: &Realm, network: &Arc<Network>) -> bool {
        self.is_local
            && Arc::ptr_eq(&self.network, network)
            && self.version == realm.version
            && self.realm == realm.key
    }
}

impl Specs {
    /// What the machine of an instance is made from.
    pub(super) fn of(
        &self,
        realm: &Realm,
        elsewhere: &Elsewhere,
        ordinal: u64,
        settings: &Settings,
    ) -> Option<LaunchSpec> {
        let wanted = machines::wanted(realm, ordinal)?;
        let (instance, launch) = (&wanted.instance, &wanted.reservation);
        let members = match launch.manager == VmManager::Mock.name() {
            true => Members::Unlisted,
            false => Members::Listed(elsewhere),
        };
        let attributes = instance.attributes(launch);
        let kind = instance_types::find(&attributes.instance_type)?;
        let offered = settings.offered(&launch.image);
        let public = || images::get(&realm.key.region, &launch.image).map(|image| image.name());
        let own = || {
            let image = realm.table::<OwnImage>().get(&launch.image)?;
            image.registered.as_ref().map(|image| &*image.name)
        };
        let name = offered
            .map(|image| &*image.name)
            .or_else(own)
            .or_else(public);
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
                attributes: match launch.image_attributes.as_slice() {
                    // As of an image that its manager had before it said so at a launch.
                    [] => offered.map_or_else(Vec::new, |image| image.attributes.clone()),
                    own => own.iter().map(text).collect(),
                },
            },
            user_data: user_data
                .and_then(|text| STANDARD.decode(text.as_bytes()).ok())
                .unwrap_or_default(),
            authorized_keys: launch.public_key.iter().map(ToString::to_string).collect(),
            disks: disks(realm, ordinal, &instance.volumes),
            nics: self.nics(realm, members, &instance.interfaces),
            attributes: surroundings(realm, instance),
        })
    }

    fn rules(&self, realm: &Realm, members: Members<'_>, network: &Arc<Network>) -> Arc<Rules> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some(rules) if rules.are_of(realm, network) => Arc::clone(rules),
            _ => Arc::clone(last.insert(Arc::new(Rules::read(realm, members, network)))),
        }
    }

    fn nics(&self, realm: &Realm, members: Members<'_>, interfaces: &[u64]) -> Vec<Nic> {
        let table = realm.table::<NetworkInterface>();
        let present = interfaces.iter().filter_map(|at| {
            let interface = table.at(*at)?;
            let subnet = interface.subnet(realm)?;
            let network = &interface.network;
            let rules = self.rules(realm, members, network);
            let attachment = interface.attachment.as_ref();
            let device_index = attachment.and_then(|at| at.device_index.try_into().ok());
            Some(Nic {
                interface_id: interface.id.to_string(),
                device_index: device_index.unwrap_or_default(),
                mac: interface.mac().to_string(),
                private_ip: interface.address.map(ip),
                secondary_ips: secondary(interface),
                public_ip: interface.public.map(ip),
                vpc_id: subnet.vpc.to_string(),
                subnet_id: subnet.id.to_string(),
                subnet_cidr: subnet
                    .block()
                    .map(|block| block.to_string())
                    .unwrap_or_default(),
                group_ids: network.groups.iter().map(ToString::to_string).collect(),
                ingress: rules.ingress.clone(),
                egress: rules.egress.clone(),
            })
        });
        present.collect()
    }
}

/// What a launch says beyond the contract's records, as the guide for authors lists it: the
/// VPC's IPv4 blocks, the private DNS name, and each elastic address.
fn surroundings(realm: &Realm, instance: &Instance) -> Vec<(String, String)> {
    let table = realm.table::<NetworkInterface>();
    let first = instance.interfaces.first();
    let Some(primary) = first.and_then(|at| table.at(*at)) else {
        return Vec::new();
    };
    let subnet = primary.subnet(realm);
    let vpc = subnet.and_then(|subnet| realm.table::<Vpc>().get(&subnet.vpc));
    let blocks = vpc.map_or_else(Vec::new, |vpc| {
        vpc.blocks().map(|block| block.cidr.to_string()).collect()
    });
    let name = instance_dns(&instance.id, primary.address, &realm.key.region);
    let mut said = vec![
        ("vpc-cidrs".to_owned(), blocks.join(" ")),
        ("private-dns".to_owned(), name.to_string()),
    ];
    for interface in instance.interfaces.iter().filter_map(|at| table.at(*at)) {
        let id = &interface.id;
        said.extend(interface.privates().filter_map(|private| {
            let (_, address) = interface.elastic_at(realm, private)?;
            let line = format!("{id} {} {}", ip(private), ip(address.ip));
            Some((ELASTIC_ADDRESS.to_owned(), line))
        }));
    }
    said
}

fn disks(realm: &Realm, instance: u64, volumes: &[u64]) -> Vec<Disk> {
    let table = realm.table::<Volume>();
    let attached = volumes.iter().filter_map(|at| {
        let volume = table.at(*at)?;
        let attachment = volume.attachment(instance)?;
        // One that is on its way out has no business in a machine that starts.
        let is_leaving = matches!(attachment.change, Some(AttachmentChange::Detaching { .. }));
        (!is_leaving).then(|| storage::disk(volume, Some(attachment)))
    });
    attached.collect()
}

fn text((name, value): &(ArcStr, ArcStr)) -> (String, String) {
    (name.to_string(), value.to_string())
}

fn secondary(interface: &NetworkInterface) -> Vec<String> {
    let ipv4 = interface.secondary.iter().copied().map(ip);
    let ipv6 = interface.more().ipv6.iter().map(ToString::to_string);
    ipv4.chain(ipv6).collect()
}

fn ip(address: u32) -> String {
    std::net::Ipv4Addr::from(address).to_string()
}

fn rules(
    realm: &Realm,
    members: Members<'_>,
    network: &Network,
    direction: Direction,
) -> Vec<TrafficRule> {
    let allowed = traffic::allowed(realm, members, network, direction).into_iter();
    allowed
        .filter_map(|one| {
            Some(TrafficRule {
                traffic: packets(&one)?,
                peers: vec![peer(one.end)],
            })
        })
        .collect()
}

fn peer(end: End) -> Peer {
    match end {
        End::Block(block) => Peer::Cidr(block.to_string()),
        End::Members { group, addresses } => Peer::Group(GroupMembers {
            group_id: group.to_string(),
            addresses: addresses.iter().map(ToString::to_string).collect(),
        }),
        End::Blocks(blocks) => Peer::Prefixes(blocks.iter().map(ToString::to_string).collect()),
    }
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
