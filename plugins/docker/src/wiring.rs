//! Interfaces and addresses of running instances beyond what Docker gives a container.
//!
//! Docker knows one address of a container on a network, and one interface. Further ones are put
//! into the container's network from outside: addresses beside the first, interfaces as pairs
//! whose other end is on the VPC's bridge; EC2's hardware address, where an engine does not give
//! it itself. They go with the container's network, so whatever starts a container puts them there
//! again, and what was given is kept here for those that somebody else starts. It takes root on the
//! engine's machine, this program's own or the agent's; without it they are records, which is said
//! once.

mod hardware;
mod scripts;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use bollard::models::ContainerSummary;
use orrery_sdk::contract::vm::interfaces::Interfaces;
use orrery_sdk::contract::{
    Caller, Error, Kind, LaunchSpec, Nic, Observation, Power, Progress, Result, Target,
};

use crate::block::Block;
use crate::firewall::further;
use crate::hands::Machine;
use crate::launch::SUBNET;
use crate::namespace::{Namespace, NoWay};
use crate::networks::{Found, VPC, device};
use crate::programs::Failure;
use crate::seen::{EMULATOR, INSTANCE};
use crate::{Docker, seen};
use scripts::{addressing, as_ec2_has_it, naming};

/// What has an interface tell its neighbours of a new hardware address.
const NOTIFY: &str = "/proc/sys/net/ipv4/conf/{}/arp_notify";

/// What an interface in a container is called, before its number.
const ETHERNET: &str = "eth";

/// What instances have been given, by their ids and by interface. The host says it anew after a
/// restart.
#[derive(Default)]
pub(crate) struct Wires(Mutex<HashMap<String, Arc<Given>>>);

/// Held while it is given.
type Given = tokio::sync::Mutex<BTreeMap<String, Nic>>;

impl Wires {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Given>>> {
        // Nothing is called under the lock that could panic halfway.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn of(&self, instance: &str) -> Arc<Given> {
        Arc::clone(self.lock().entry(instance.to_owned()).or_default())
    }

    /// Forgets an instance that has ended.
    pub(crate) fn forget(&self, instance: &str) {
        self.lock().remove(instance);
    }
}

/// A container that runs, and the network that it is on.
pub(crate) struct Wired<'a> {
    pub(crate) network: Found,
    container: &'a ContainerSummary,
    process: i64,
}

impl Wired<'_> {
    fn is_primary(&self, interface: &str) -> bool {
        primary(self.container) == interface
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
    /// Puts into a container that has started, with this first process, what its launch says
    /// beyond Docker's words. An instance without it is still one.
    pub(crate) async fn equip(
        &self,
        container: &ContainerSummary,
        process: Option<i64>,
        spec: &LaunchSpec,
    ) {
        let wired = self.wire_all(container, process, spec).await;
        let done = match wired {
            Ok(()) => self.lead(container, spec).await,
            Err(error) => Err(error),
        };
        if let Err(error) = done {
            let instance = &spec.instance_id;
            tracing::warn!(instance, %error, "the instance lacks interfaces or addresses");
        }
    }

    async fn wire_all(
        &self,
        container: &ContainerSummary,
        process: Option<i64>,
        spec: &LaunchSpec,
    ) -> Result<()> {
        // Its network has another block than EC2's.
        let is_elsewhere = seen::label(container, seen::NOTE).is_some();
        let is_placed = seen::label(container, VPC).is_some();
        let given = self.wires.of(&spec.instance_id);
        // What was taken out while it was down.
        let is_left = |id: &String| spec.nics.iter().any(|nic| nic.interface_id == *id);
        given.lock().await.retain(|id, _| is_left(id));
        for (at, nic) in spec.nics.iter().enumerate() {
            // What Docker has seen to, but for the hardware address with older engines.
            if at == 0 && nic.secondary_ips.is_empty() && !is_elsewhere {
                if is_placed && !has_mac(container, nic) {
                    given
                        .lock()
                        .await
                        .insert(nic.interface_id.clone(), nic.clone());
                    possibly(self.name(container, process, nic).await)?;
                }
                continue;
            }
            possibly(self.wire(container, nic).await)?;
        }
        Ok(())
    }

    /// Gives the primary interface its hardware address.
    async fn name(
        &self,
        container: &ContainerSummary,
        process: Option<i64>,
        nic: &Nic,
    ) -> Result<()> {
        let Some(process) = process else {
            return Ok(());
        };
        let (device, mac) = (format!("{ETHERNET}0"), nic.mac.clone());
        match Namespace::of(seen::id(container), process) {
            Ok(space) => {
                let given = space.work(move || Ok(hardware::give(&device, &mac)?));
                given.await.map_err(failure)
            }
            Err(NoWay::Shut(why)) => Err(no_way(&why)),
            Err(NoWay::Elsewhere) => {
                let script = format!("set -e\n{}", naming(&device, &mac));
                self.run_shell(container, process, script).await
            }
        }
    }

    /// Gives a machine that somebody else has restarted what it had.
    pub(crate) async fn equip_again(&self, instance: &str, container: &ContainerSummary) {
        let done = async {
            let given = self.wires.of(instance);
            for nic in given.lock().await.values() {
                possibly(self.put_in(container, nic).await)?;
            }
            self.lead_again(container).await
        };
        if let Err(error) = done.await {
            tracing::warn!(instance, %error, "a machine that was restarted lacks interfaces or addresses");
        }
    }

    /// The way into the network of a container that runs: the VPC's around a subnet, by default
    /// that of its primary interface.
    ///
    /// # Errors
    /// `invalid` where it does not run, `unsupported` where there is no way.
    pub(crate) async fn wired<'a>(
        &self,
        container: &'a ContainerSummary,
        subnet: Option<&str>,
    ) -> Result<Wired<'a>> {
        let told = |name| seen::label(container, name).unwrap_or_default();
        let Some(process) = self.process(seen::id(container)).await? else {
            let what = format!("the container of {} does not run", told(INSTANCE));
            return Err(Error::new(Kind::Invalid, what));
        };
        let subnet = Block::parse(subnet.unwrap_or_else(|| told(SUBNET)));
        let all = self.vpcs(told(EMULATOR)).await?.into_iter();
        let mut ours = all.filter(|(vpc, _)| vpc == told(VPC));
        let network = ours.find(|(_, it)| subnet.is_some_and(|subnet| it.block.holds(subnet)));
        let (_, network) = network.ok_or_else(|| no_way("there is no network of its VPC"))?;
        Ok(Wired {
            network,
            container,
            process,
        })
    }

    /// Runs a script in the container's network.
    pub(crate) async fn run_script(&self, wired: &Wired<'_>, script: String) -> Result<()> {
        self.run_shell(wired.container, wired.process, script).await
    }

    async fn run_shell(
        &self,
        container: &ContainerSummary,
        process: i64,
        script: String,
    ) -> Result<()> {
        let ran = self.run_within(container, process, &["sh", "-s"], script);
        ran.await?.1.map(drop).map_err(failure)
    }

    /// Has an interface be there with its addresses, and no others.
    async fn wire(&self, container: &ContainerSummary, nic: &Nic) -> Result<()> {
        let instance = seen::label(container, INSTANCE).unwrap_or_default();
        let given = self.wires.of(instance);
        let mut given = given.lock().await;
        given.insert(nic.interface_id.clone(), nic.clone());
        self.put_in(container, nic).await
    }

    async fn put_in(&self, container: &ContainerSummary, nic: &Nic) -> Result<()> {
        let wired = self.wired(container, Some(&nic.subnet_cidr)).await?;
        let device = wired.device(nic);
        let is_primary = wired.is_primary(&nic.interface_id);
        if !is_primary {
            self.plug(&wired, nic, &device).await?;
        }
        // Docker has seen to this one.
        let is_given = is_primary && wired.network.used == wired.network.block;
        let first = nic.private_ip.iter().filter(|_| !is_given);
        let addresses: Vec<_> = first.chain(&nic.secondary_ips).collect();
        let mut script = String::from("set -e\n");
        if is_primary && !has_mac(container, nic) {
            script.push_str(&naming(&device, &nic.mac));
        }
        let block = wired.network.block;
        script.push_str(&addressing(&device, &addresses, block, is_primary));
        if let (true, false, Some(own)) = (is_primary, is_given, &nic.private_ip) {
            script.push_str(&as_ec2_has_it(&device, own, wired.network.used));
        }
        self.run_script(&wired, script).await
    }

    /// Takes an interface out of a container that runs; where it does not, it is gone already.
    async fn unplug(&self, container: &ContainerSummary, interface_id: &str) -> Result<()> {
        let Ok(wired) = self.wired(container, None).await else {
            return Ok(());
        };
        let emulator_id = seen::label(container, EMULATOR).unwrap_or_default();
        let machine = self.machine(emulator_id, &[&wired.network.bridge]).await?;
        let outer = outer(emulator_id, interface_id);
        match machine.has_device(&outer).await {
            true => machine.ip(&["link", "delete", &outer]).await,
            false => Ok(()),
        }
    }

    /// Has a pair of interfaces lead from the bridge into the container.
    async fn plug(&self, wired: &Wired<'_>, nic: &Nic, device: &str) -> Result<()> {
        let emulator_id = seen::label(wired.container, EMULATOR).unwrap_or_default();
        let bridge = &wired.network.bridge;
        let machine = self.machine(emulator_id, &[bridge]).await?;
        let outer = outer(emulator_id, &nic.interface_id);
        let is_there = machine.has_device(&outer).await;
        let look = format!("ip link show dev {device} >/dev/null");
        match self.run_script(wired, look).await {
            Ok(()) if is_there => return Ok(()),
            Err(error) if error.kind == Kind::Unsupported => return Err(error),
            // It leads to where the interface was before.
            _ if is_there => machine.ip(&["link", "delete", &outer]).await?,
            _ => {}
        }
        let process = wired.process.to_string();
        let mut make = vec![
            "link", "add", &outer, "type", "veth", "peer", "name", device,
        ];
        if !nic.mac.is_empty() {
            make.extend(["address", &nic.mac]);
        }
        make.extend(["netns", &process]);
        machine.ip(&make).await?;
        machine
            .ip(&["link", "set", &outer, "master", bridge, "up"])
            .await
    }
}

fn failure(failure: Failure) -> Error {
    match failure {
        Failure::Forbidden(why) => no_way(&why),
        Failure::Program(why) => Error::new(Kind::Internal, why),
        Failure::Io(why) => Error::new(Kind::Internal, why.to_string()),
    }
}

/// The id of the interface that Docker made.
fn primary(container: &ContainerSummary) -> &str {
    seen::label(container, seen::INTERFACE).unwrap_or_default()
}

/// Whether the engine has given the primary interface EC2's hardware address; those that do not
/// say what they gave are trusted.
fn has_mac(container: &ContainerSummary, nic: &Nic) -> bool {
    let given = seen::mac(container);
    nic.mac.is_empty() || given.is_none_or(|given| given.eq_ignore_ascii_case(&nic.mac))
}

/// Where there is no way, that has been said.
fn possibly(done: Result<()>) -> Result<()> {
    match done {
        Err(error) if error.kind != Kind::Unsupported => Err(error),
        _ => Ok(()),
    }
}

/// The end of an interface that is on the bridge.
fn outer(emulator_id: &str, interface: &str) -> String {
    device("eni", (emulator_id, interface))
}

impl Machine<'_> {
    /// Changes its network.
    pub(crate) async fn ip(&self, arguments: &[&str]) -> Result<()> {
        match self.run(&[&["ip"], arguments].concat(), "").await {
            Ok(_) => Ok(()),
            Err(Failure::Forbidden(why)) => Err(no_way(&why)),
            Err(why) => {
                let what = format!("ip {}: {why}", arguments.join(" "));
                Err(Error::new(Kind::Internal, what))
            }
        }
    }

    async fn has_device(&self, device: &str) -> bool {
        let look = ["ip", "link", "show", "dev", device];
        self.run(&look, "").await.is_ok()
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
        let container = self.existing(by, &machine.instance_id).await?;
        self.wire(&container, nic).await?;
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
        if let Some(container) = self.find(by, &machine.instance_id).await? {
            let given = self.wires.of(&machine.instance_id);
            let mut given = given.lock().await;
            given.remove(interface_id);
            self.unplug(&container, interface_id).await?;
            drop(given);
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
    fn the_outer_end_has_a_name_of_its_own() {
        let name = outer("e1", "eni-1");
        assert_eq!(name.len(), 15);
        assert_ne!(name, outer("e2", "eni-1"));
        assert_ne!(name, outer("e1", "eni-2"));
    }
}
