//! VPCs as Docker networks: made by the first launch, gone with the last instance.
//!
//! One network an address block of a VPC, not one a subnet: whoever is on one bridge reaches
//! each other by EC2's addresses and by name, without a right on the engine's machine and
//! whatever its packet filter is. Docker keeps networks apart from each other, and so VPCs.
//!
//! Two networks of one engine cannot have the same block. Where a VPC's is taken, by another
//! network or by what the host is connected to, its instances get addresses of a block that
//! nobody uses elsewhere.

mod found;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};

use bollard::models::{
    ContainerSummary, EndpointIpamConfig, EndpointSettings, Network, NetworkingConfig,
};
use bollard::query_parameters::ListNetworksOptionsBuilder;
use orrery_sdk::contract::{Error, Kind, LaunchSpec, Nic, Result};
use tokio::sync::{OwnedRwLockReadGuard, RwLock, watch};

use crate::block::{Block, routed};
use crate::doors::{self, Door};
use crate::engine::{failed, filters, status};
use crate::machines::of_emulator;
use crate::peering::Known;
use crate::{Docker, launch, seen};
use found::{BLOCK, bridge, is_taken, request};
pub(crate) use found::{Found, device};

/// The label with the VPC, of networks and of containers.
pub(crate) const VPC: &str = "orrery.vpc";
/// What a launch says of its surroundings: all blocks of the VPC, and the instance's name.
const VPC_BLOCKS: &str = "vpc-cidrs";
const PRIVATE_DNS: &str = "private-dns";

/// For networks between test machines: nobody has a route to these.
const ELSEWHERE: (Ipv4Addr, u8) = (Ipv4Addr::new(198, 18, 0, 0), 15);
/// As many addresses as a bridge has ports.
const PIECE: u8 = 22;

/// The VPCs of this manager's launches.
pub(crate) struct Networks {
    /// Launches share the one of their VPC, and who makes or removes networks has it alone.
    gates: Mutex<HashMap<String, Arc<RwLock<()>>>>,
    pub(crate) doors: watch::Sender<BTreeSet<Door>>,
}

impl Default for Networks {
    fn default() -> Self {
        Self {
            gates: Mutex::default(),
            doors: watch::Sender::new(BTreeSet::new()),
        }
    }
}

impl Networks {
    fn gate(&self, vpc: &str) -> Arc<RwLock<()>> {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(gates.entry(vpc.to_owned()).or_default())
    }
}

/// A place on a network, which is not removed meanwhile.
pub(crate) struct Place {
    network: String,
    vpc: String,
    endpoint: EndpointSettings,
    /// What is noted of an instance whose addresses are not EC2's alone.
    note: Option<String>,
    _launching: OwnedRwLockReadGuard<()>,
}

impl Place {
    /// What a container is told of it.
    pub(crate) fn config(&self) -> NetworkingConfig {
        let here = (self.network.clone(), self.endpoint.clone());
        NetworkingConfig {
            endpoints_config: Some(HashMap::from([here])),
        }
    }

    /// Docker's id of the network.
    pub(crate) fn network(&self) -> String {
        self.network.clone()
    }

    pub(crate) fn labels(&self) -> impl Iterator<Item = (String, String)> {
        let note = self.note.as_ref().map(|note| (seen::NOTE, note));
        let all = std::iter::once((VPC, &self.vpc)).chain(note);
        all.map(|(name, value)| (name.to_owned(), value.clone()))
    }
}

impl Docker {
    /// The place of an instance on its VPC's network; none where EC2 has no IPv4 addresses
    /// for it, or the flags put it elsewhere.
    ///
    /// # Errors
    /// Those of the engine.
    pub(crate) async fn place(
        &self,
        emulator_id: &str,
        spec: &LaunchSpec,
    ) -> Result<Option<Place>> {
        let elsewhere = self.settings.flags.network().is_some();
        let Some((nic, block)) = home(spec).filter(|_| !elsewhere) else {
            return Ok(None);
        };
        let gate = self.networks.gate(&nic.vpc_id);
        let shared = Arc::clone(&gate).read_owned().await;
        let (network, launching) = match self.network_of(emulator_id, &nic.vpc_id, block).await? {
            Some(there) => (there, shared),
            None => {
                drop(shared);
                let alone = gate.write_owned().await;
                let network = match self.network_of(emulator_id, &nic.vpc_id, block).await? {
                    Some(made_meanwhile) => made_meanwhile,
                    None => {
                        let made = self.make_network(emulator_id, &nic.vpc_id, block).await?;
                        self.move_in(emulator_id, &made).await;
                        self.join_networks(emulator_id, Known::NoMore).await;
                        made
                    }
                };
                (network, alone.downgrade())
            }
        };
        self.open_doors(&network, Block::parse(&nic.subnet_cidr))
            .await;
        Ok(Some(Place {
            vpc: nic.vpc_id.clone(),
            endpoint: endpoint(spec, nic, &network),
            note: network.note(),
            network: network.id,
            _launching: launching,
        }))
    }

    /// The networks with all these labels.
    pub(crate) async fn networks(&self, labels: Vec<String>) -> Result<Vec<Network>> {
        let options = ListNetworksOptionsBuilder::new()
            .filters(&filters([("label", labels)]))
            .build();
        let listed = self.engine.client().await?.list_networks(Some(options));
        listed.await.map_err(|why| failed("list the networks", why))
    }

    /// The networks of all VPCs of an emulator, with the VPCs' ids.
    pub(crate) async fn vpcs(&self, emulator_id: &str) -> Result<Vec<(String, Found)>> {
        let all = self.networks(vec![of_emulator(emulator_id)]).await?;
        let vpc = |network: &Network| {
            let vpc = network.labels.as_ref()?.get(VPC)?;
            Some((vpc.clone(), Found::read(network)?))
        };
        Ok(all.iter().filter_map(vpc).collect())
    }

    async fn network_of(
        &self,
        emulator_id: &str,
        vpc: &str,
        block: Block,
    ) -> Result<Option<Found>> {
        let labels = vec![
            of_emulator(emulator_id),
            format!("{VPC}={vpc}"),
            format!("{BLOCK}={block}"),
        ];
        let found = self.networks(labels).await?;
        Ok(found.iter().find_map(Found::read))
    }

    /// Makes the network with the VPC's block, or with another.
    async fn make_network(&self, emulator_id: &str, vpc: &str, block: Block) -> Result<Found> {
        let routes = routed();
        let (elsewhere, bits) = ELSEWHERE;
        let others = Block::around(elsewhere, bits).into_iter();
        let others = others.flat_map(|all| all.pieces(PIECE));
        let free = |one: &Block| !routes.iter().any(|route| route.overlaps(*one));
        for used in std::iter::once(block).chain(others).filter(free) {
            let Some(id) = self.try_network(emulator_id, vpc, block, used).await? else {
                continue;
            };
            if used != block {
                tracing::warn!(
                    vpc, %block, %used,
                    "this block is in use on Docker's machine: the host reaches the VPC's instances by other addresses"
                );
            }
            return Ok(Found {
                id,
                block,
                used,
                bridge: bridge(emulator_id, vpc, block),
            });
        }
        Err(Error::new(
            Kind::Capacity,
            format!("Docker has no block of addresses left for {vpc}"),
        ))
    }

    /// Docker's id of a new network; none where its block is in use.
    async fn try_network(
        &self,
        emulator_id: &str,
        vpc: &str,
        block: Block,
        used: Block,
    ) -> Result<Option<String>> {
        let client = self.engine.client().await?;
        let made = client
            .create_network(request(emulator_id, vpc, block, used))
            .await;
        match made {
            Ok(made) => Ok(Some(made.id)),
            Err(why) if is_taken(&why) => Ok(None),
            Err(why) => Err(failed("create the VPC's network", why)),
        }
    }

    /// Has the host be reached from the network, where it is this machine's.
    async fn open_doors(&self, network: &Found, subnet: Option<Block>) {
        let subnet = subnet.filter(|subnet| network.used.holds(*subnet));
        let routers = [Some(network.used.gateway()), subnet.map(Block::gateway)];
        for at in routers.into_iter().flatten() {
            let door = Door::new(at, network.used, network.id.as_str().into());
            if self.networks.doors.borrow().contains(&door) {
                continue;
            }
            if doors::has(&network.bridge, at, network.used).await {
                self.networks.doors.send_modify(|doors| {
                    doors.insert(door);
                });
            }
        }
    }

    /// Removes the networks of a VPC in which no instance is left. A launch that goes on has
    /// its own end.
    pub(crate) async fn leave(&self, emulator_id: &str, vpc: &str) {
        let Ok(_alone) = self.networks.gate(vpc).try_write_owned() else {
            return;
        };
        let labels = vec![of_emulator(emulator_id), format!("{VPC}={vpc}")];
        match self.remove_unused(labels).await {
            Ok(0) => {}
            Ok(_) => self.join_networks(emulator_id, Known::NoMore).await,
            Err(error) => tracing::warn!(vpc, %error, "cannot remove the VPC's network"),
        }
    }

    /// How many networks were removed.
    async fn remove_unused(&self, labels: Vec<String>) -> Result<usize> {
        let left = self.containers(labels.clone()).await?;
        if left.iter().any(|it| !seen::has_ended(it)) {
            return Ok(0);
        }
        let client = self.engine.client().await?;
        let mut removed = 0;
        for network in self.networks(labels).await? {
            let id = network.id.unwrap_or_default();
            self.move_out(&id).await;
            match client.remove_network(&id).await {
                Ok(()) => {}
                Err(why) if status(&why) == Some(404) => {}
                Err(why) => return Err(failed("remove a network", why)),
            }
            self.networks.doors.send_if_modified(|doors| {
                let before = doors.len();
                doors.retain(|door| !door.is_of(&id));
                doors.len() != before
            });
            removed += 1;
        }
        Ok(removed)
    }

    /// Looks after the networks of an emulator's VPCs: those that nobody uses go, also where
    /// the last instance went by itself.
    pub async fn tidy(&self, emulator_id: &str) {
        if let Err(error) = self.take_stock(emulator_id).await {
            tracing::debug!(%error, "cannot look after the networks of VPCs");
        }
    }

    /// Goes by what there is: networks that nobody uses go, and the others' doors open.
    async fn take_stock(&self, emulator_id: &str) -> Result<()> {
        let containers = self.containers(vec![of_emulator(emulator_id)]).await?;
        let subnets = subnets(&containers);
        for (vpc, found) in self.vpcs(emulator_id).await? {
            match subnets.get(vpc.as_str()) {
                None => self.leave(emulator_id, &vpc).await,
                Some(subnets) => {
                    self.move_in_again(emulator_id, &found).await;
                    self.open_doors(&found, None).await;
                    for subnet in subnets {
                        self.open_doors(&found, Some(*subnet)).await;
                    }
                }
            }
        }
        Ok(())
    }
}

/// The subnets in which there are instances, by their VPCs.
fn subnets(containers: &[ContainerSummary]) -> BTreeMap<&str, BTreeSet<Block>> {
    let mut all: BTreeMap<&str, BTreeSet<Block>> = BTreeMap::new();
    for container in containers.iter().filter(|it| !seen::has_ended(it)) {
        let Some(vpc) = seen::label(container, VPC) else {
            continue;
        };
        let subnet = seen::label(container, launch::SUBNET).and_then(Block::parse);
        all.entry(vpc).or_default().extend(subnet);
    }
    all
}

/// The address that EC2 keeps for the name server of a network with this router: this program's
/// own container has it.
pub(crate) fn beside(router: Ipv4Addr) -> Ipv4Addr {
    Ipv4Addr::from_bits(router.to_bits().saturating_add(1))
}

/// The primary interface and the VPC's block that it is in.
fn home(spec: &LaunchSpec) -> Option<(&Nic, Block)> {
    let nic = spec.nics.first()?;
    let subnet = Block::parse(&nic.subnet_cidr)?;
    let told = spec.attribute(VPC_BLOCKS).unwrap_or_default();
    let mut blocks = told.split(' ').filter_map(Block::parse);
    let block = blocks.find(|block| block.holds(subnet));
    Some((nic, block.unwrap_or(subnet)))
}

/// EC2's addresses and names, and the address only where the network has its block.
fn endpoint(spec: &LaunchSpec, nic: &Nic, network: &Found) -> EndpointSettings {
    let address = nic.private_ip.clone();
    let address = address.filter(|_| network.used == network.block);
    let name = spec.attribute(PRIVATE_DNS).map(str::to_owned);
    EndpointSettings {
        ipam_config: address.map(|address| EndpointIpamConfig {
            ipv4_address: Some(address),
            ..EndpointIpamConfig::default()
        }),
        mac_address: Some(nic.mac.clone()).filter(|mac| !mac.is_empty()),
        aliases: Some(name.into_iter().chain([spec.hostname()]).collect()),
        ..EndpointSettings::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(cidr: &str, blocks: &str) -> LaunchSpec {
        LaunchSpec {
            nics: vec![Nic {
                vpc_id: "vpc-1".into(),
                subnet_cidr: cidr.into(),
                private_ip: Some("10.0.1.5".into()),
                ..Nic::default()
            }],
            attributes: vec![
                (VPC_BLOCKS.into(), blocks.into()),
                (PRIVATE_DNS.into(), "ip-10-0-1-5.ec2.internal".into()),
            ],
            ..LaunchSpec::default()
        }
    }

    fn block(text: &str) -> Block {
        Block::parse(text).expect("a block")
    }

    #[test]
    fn an_instance_is_at_home_in_its_vpc_s_block() {
        for (subnet, blocks, expected) in [
            ("10.0.1.0/24", "10.0.0.0/16", Some("10.0.0.0/16")),
            (
                "10.0.1.0/24",
                "10.9.0.0/16 10.0.0.0/20",
                Some("10.0.0.0/20"),
            ),
            ("10.0.1.0/24", "", Some("10.0.1.0/24")),
            ("2600:1f18::/64", "10.0.0.0/16", None),
            ("", "10.0.0.0/16", None),
        ] {
            let spec = spec(subnet, blocks);
            let found = home(&spec).map(|(_, block)| block);
            assert_eq!(found, expected.map(block), "{subnet} in {blocks}");
        }
    }

    #[test]
    fn only_a_network_with_ec2_s_block_has_its_addresses() {
        let spec = spec("10.0.1.0/24", "10.0.0.0/16");
        let network = |used| Found {
            id: "n".into(),
            block: block("10.0.0.0/16"),
            used: block(used),
            bridge: "b".into(),
        };
        for (used, address) in [("10.0.0.0/16", Some("10.0.1.5")), ("198.18.0.0/22", None)] {
            let endpoint = endpoint(&spec, &spec.nics[0], &network(used));
            let config = endpoint.ipam_config.and_then(|it| it.ipv4_address);
            assert_eq!(config.as_deref(), address, "{used}");
            let names = ["ip-10-0-1-5.ec2.internal", "ip-10-0-1-5"];
            assert_eq!(endpoint.aliases, Some(names.map(str::to_owned).into()));
        }
    }
}
