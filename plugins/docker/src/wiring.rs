//! Interfaces and addresses of running instances beyond what Docker gives a container.
//!
//! Docker knows one address of a container on a network, and one interface. Further ones are put
//! into the container's network from outside: addresses beside the first, interfaces as pairs
//! whose other end is on the VPC's bridge. They go with the container's network, so whatever
//! starts a container puts them there again. It takes root on the engine's machine; elsewhere
//! they are records, which is said once.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Once;

use bollard::models::ContainerSummary;
use orrery_sdk::contract::vm::interfaces::Interfaces;
use orrery_sdk::contract::{
    Caller, Error, Kind, LaunchSpec, Nic, Observation, Power, Progress, Result, Target,
};

use crate::block::Block;
use crate::doors::{INTERFACES, is_here};
use crate::engine::failed;
use crate::firewall::further;
use crate::namespace::{Namespace, NoWay};
use crate::networks::{Found, VPC};
use crate::programs::{self, Failure};
use crate::{Docker, seen};

/// What an interface in a container is called, before its number.
const ETHERNET: &str = "eth";

/// Why the networks of an engine that is on another machine are as Docker makes them.
pub(crate) const ELSEWHERE: &str = "the engine's networks are not this machine's";

/// So that several interfaces on one bridge answer for their own addresses each.
const APART: &str = "\
echo 1 >/proc/sys/net/ipv4/conf/all/arp_ignore
echo 2 >/proc/sys/net/ipv4/conf/all/arp_announce
echo 2 >/proc/sys/net/ipv4/conf/all/rp_filter
";

/// A container that runs, and the network that it is on.
pub(crate) struct Wired {
    pub(crate) network: Found,
    container: String,
    pid: i64,
    primary: String,
}

impl Wired {
    /// Runs a script in the container's network.
    pub(crate) async fn run(&self, script: String) -> Result<()> {
        let namespace = Namespace::of(&self.container, self.pid).map_err(|why| match why {
            NoWay::Elsewhere => no_way(ELSEWHERE),
            NoWay::Shut(why) => no_way(&why),
        })?;
        let done = namespace.run("sh", &["-s"], script).await;
        done.map(drop).map_err(|failure| match failure {
            Failure::Forbidden(why) => no_way(&why),
            Failure::Program(why) => Error::new(Kind::Internal, why),
            Failure::Io(why) => Error::new(Kind::Internal, why.to_string()),
        })
    }

    /// Whether the network is this machine's.
    pub(crate) fn is_here(&self) -> bool {
        is_here(&self.network.bridge)
    }

    fn is_primary(&self, interface: &str) -> bool {
        self.primary == interface
    }

    /// What the interface is called within.
    fn device(&self, nic: &Nic) -> String {
        let number = match self.is_primary(&nic.interface_id) {
            true => 0,
            false => further(nic),
        };
        format!("{ETHERNET}{number}")
    }
}

impl Docker {
    /// Puts into a container that has started what its launch says beyond Docker's words. An
    /// instance without it is still one.
    pub(crate) async fn complete(&self, by: &Caller, spec: &LaunchSpec) {
        let furnished = self.furnish(by, spec).await;
        let done = match furnished {
            Ok(()) => self.lead(by, spec).await,
            Err(error) => Err(error),
        };
        if let Err(error) = done {
            let instance = &spec.instance_id;
            tracing::warn!(instance, %error, "the instance lacks interfaces or addresses");
        }
    }

    async fn furnish(&self, by: &Caller, spec: &LaunchSpec) -> Result<()> {
        for nic in &spec.nics {
            let is_first = nic.interface_id == spec.nics[0].interface_id;
            let is_plain = is_first && nic.secondary_ips.is_empty();
            if is_plain && !self.is_elsewhere(by, nic).await? {
                continue;
            }
            match self.wire(by, &spec.instance_id, nic).await {
                Ok(()) => {}
                Err(error) if error.kind == Kind::Unsupported => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Whether the interface's network has another block than EC2's.
    async fn is_elsewhere(&self, by: &Caller, nic: &Nic) -> Result<bool> {
        let network = self.network_around(by, &nic.vpc_id, &nic.subnet_cidr);
        Ok(network.await?.is_some_and(|it| it.used != it.block))
    }

    /// The VPC's network that a subnet is part of.
    async fn network_around(&self, by: &Caller, vpc: &str, subnet: &str) -> Result<Option<Found>> {
        let Some(subnet) = Block::parse(subnet) else {
            return Ok(None);
        };
        let all = self.vpcs(by).await?.into_iter();
        let mut ours = all.filter(|(id, _)| id == vpc).map(|(_, network)| network);
        Ok(ours.find(|network| network.block.holds(subnet)))
    }

    /// A container that runs, with the way into its network.
    ///
    /// # Errors
    /// `not-found`, `invalid` where it does not run, `unsupported` where there is no way.
    pub(crate) async fn wired(&self, by: &Caller, instance: &str, subnet: &str) -> Result<Wired> {
        let container = self.existing(by, instance).await?;
        let id = seen::id(&container);
        let inspected = self.engine.client().await?.inspect_container(id, None);
        let inspected = inspected.await;
        let inspected = inspected.map_err(|why| failed("inspect the container", why))?;
        let pid = inspected.state.and_then(|state| state.pid).unwrap_or(0);
        if pid == 0 {
            let what = format!("the container of {instance} does not run");
            return Err(Error::new(Kind::Invalid, what));
        }
        let vpc = seen::label(&container, VPC).unwrap_or_default();
        let subnet = match subnet {
            "" => seen::label(&container, crate::launch::SUBNET).unwrap_or_default(),
            told => told,
        };
        let network = self.network_around(by, vpc, subnet).await?;
        let network = network.ok_or_else(|| no_way("there is no network of its VPC"))?;
        Ok(Wired {
            network,
            container: id.to_owned(),
            pid,
            primary: primary(&container).to_owned(),
        })
    }

    /// Has an interface be there with its addresses, and no others.
    async fn wire(&self, by: &Caller, instance: &str, nic: &Nic) -> Result<()> {
        let wired = self.wired(by, instance, &nic.subnet_cidr).await?;
        let device = wired.device(nic);
        let is_primary = wired.is_primary(&nic.interface_id);
        if !is_primary && !wired.is_here() {
            return Err(no_way(ELSEWHERE));
        }
        if !is_primary {
            plug(by, &wired, nic, &device).await?;
        }
        // Docker has seen to this one.
        let is_given = is_primary && wired.network.used == wired.network.block;
        let first = nic.private_ip.iter().filter(|_| !is_given);
        let addresses: Vec<_> = first.chain(&nic.secondary_ips).collect();
        let mut script = addressing(&device, &addresses, wired.network.block, is_primary);
        if let (true, false, Some(own)) = (is_primary, is_given, &nic.private_ip) {
            script.push_str(&as_ec2_has_it(&device, own, wired.network.used));
        }
        if is_primary && !wired.is_here() {
            let (emulator, shell) = (&by.emulator_id, &["sh", "-s"]);
            return self.run_by_agent(emulator, wired.pid, shell, &script).await;
        }
        wired.run(script).await
    }
}

/// The id of the interface that Docker made.
fn primary(container: &ContainerSummary) -> &str {
    seen::label(container, seen::INTERFACE).unwrap_or_default()
}

/// Has a pair of interfaces lead from the bridge into the container.
async fn plug(by: &Caller, wired: &Wired, nic: &Nic, device: &str) -> Result<()> {
    let outer = outer(by, &nic.interface_id);
    if Path::new(INTERFACES).join(&outer).exists() {
        let look = format!("ip link show dev {device} >/dev/null");
        if wired.run(look).await.is_ok() {
            return Ok(());
        }
        // It leads to where the interface was before.
        ip(&["link", "delete", &outer]).await?;
    }
    let pid = wired.pid.to_string();
    let mut make = vec![
        "link", "add", &outer, "type", "veth", "peer", "name", device,
    ];
    if !nic.mac.is_empty() {
        make.extend(["address", &nic.mac]);
    }
    make.extend(["netns", &pid]);
    ip(&make).await?;
    ip(&["link", "set", &outer, "master", &wired.network.bridge, "up"]).await
}

/// What gives an interface its addresses.
fn addressing(device: &str, addresses: &[&String], block: Block, is_primary: bool) -> String {
    let label = format!("{device}:ec2");
    let mut script = format!("set -e\nip link set {device} up\n");
    if !is_primary {
        script.push_str(APART);
    }
    let _ = writeln!(script, "ip address flush dev {device} label {label}");
    // Those of IPv6 have no bridge that would carry them.
    let addresses = addresses
        .iter()
        .filter_map(|it| it.parse::<Ipv4Addr>().ok());
    for address in addresses {
        let prefix = block.prefix();
        let _ = writeln!(
            script,
            "ip address add {address}/{prefix} dev {device} label {label}"
        );
    }
    script
}

/// On a network that has another block than EC2's: has an instance call its neighbours from
/// EC2's address, which is the one that their rules know, but not the host, which would look for
/// it elsewhere.
fn as_ec2_has_it(device: &str, own: &str, used: Block) -> String {
    let router = used.gateway();
    format!(
        "ip route replace {used} dev {device} scope link src {own}\n\
         ip route replace {router}/32 dev {device} scope link\n"
    )
}

/// The end of an interface that is on the bridge.
fn outer(by: &Caller, interface: &str) -> String {
    let mut hasher = DefaultHasher::new();
    (&by.emulator_id, interface).hash(&mut hasher);
    format!("eni-{:011x}", hasher.finish() >> 20)
}

/// Changes this machine's own network.
pub(crate) async fn ip(arguments: &[&str]) -> Result<()> {
    match programs::start("ip", arguments, "").await {
        Ok(_) => Ok(()),
        Err(Failure::Forbidden(why)) => Err(no_way(&why)),
        Err(why) => {
            let what = format!("ip {}: {why}", arguments.join(" "));
            Err(Error::new(Kind::Internal, what))
        }
    }
}

pub(crate) fn no_way(why: &str) -> Error {
    static TOLD: Once = Once::new();
    TOLD.call_once(|| {
        tracing::warn!(
            why,
            "further interfaces and addresses of instances on Docker are records only"
        );
    });
    Error::new(Kind::Unsupported, why.to_owned())
}

impl Interfaces for Docker {
    async fn attach(&self, by: &Caller, machine: &Target, nic: &Nic) -> Result<Progress> {
        self.wire(by, &machine.instance_id, nic).await?;
        let container = self.existing(by, &machine.instance_id).await?;
        if primary(&container) != nic.interface_id {
            self.guards.attached(&machine.instance_id, nic);
            self.guard(&machine.instance_id, &container).await?;
        }
        self.as_it_runs(by, machine).await
    }

    async fn detach(
        &self,
        by: &Caller,
        machine: &Target,
        interface_id: &str,
        _force: bool,
    ) -> Result<Progress> {
        let outer = outer(by, interface_id);
        if Path::new(INTERFACES).join(&outer).exists() {
            ip(&["link", "delete", &outer]).await?;
        }
        if let Some(container) = self.find(by, &machine.instance_id).await? {
            self.guards.detached(&machine.instance_id, interface_id);
            self.guard(&machine.instance_id, &container).await?;
        }
        self.as_it_runs(by, machine).await
    }
}

impl Docker {
    async fn as_it_runs(&self, by: &Caller, machine: &Target) -> Result<Progress> {
        let seen: Observation = self.see(by, &machine.instance_id).await?;
        match seen.power {
            Power::Absent => {
                let what = format!("there is no container of {}", machine.instance_id);
                Err(Error::not_found(what))
            }
            _ => Ok(Progress::Done(seen)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interface_gets_its_ipv4_addresses_and_loses_those_before() {
        let block = Block::parse("10.0.0.0/16").expect("a block");
        let told = ["10.0.1.5", "2600::1", "10.0.1.6"].map(str::to_owned);
        let told: Vec<_> = told.iter().collect();
        assert_eq!(
            addressing("eth0", &told, block, true),
            "set -e\n\
             ip link set eth0 up\n\
             ip address flush dev eth0 label eth0:ec2\n\
             ip address add 10.0.1.5/16 dev eth0 label eth0:ec2\n\
             ip address add 10.0.1.6/16 dev eth0 label eth0:ec2\n"
        );
        assert!(addressing("eth1", &[], block, false).contains(APART));
    }

    #[test]
    fn the_outer_end_has_a_name_of_its_own() {
        let by = |id: &str| Caller {
            emulator_id: id.into(),
            ..Caller::default()
        };
        let name = outer(&by("e1"), "eni-1");
        assert_eq!(name.len(), 15);
        assert_ne!(name, outer(&by("e2"), "eni-1"));
        assert_ne!(name, outer(&by("e1"), "eni-2"));
    }
}
