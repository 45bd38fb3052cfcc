//! Security groups of instances that run: a packet filter in the instance's network, and the
//! ports that the host offers for its rules.
//!
//! The rules are loaded right after the container has started and before its launch is
//! answered: until then nobody is told its address, and its first program has not come to user
//! data. To wait inside would cost every launch a poll.
//!
//! What is kept here is what the host was last told. It tells it again after a restart, and the
//! filter itself lives in the container's network meanwhile.

mod table;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bollard::models::{ContainerInspectResponse, ContainerSummary};
use orrery_sdk::contract::vm::firewall::Firewall;
use orrery_sdk::contract::vm::types::TrafficRule;
use orrery_sdk::contract::{
    Caller, Error, Kind, LaunchSpec, Mapping, MetadataPath, Nic, Observation, Power, Result, Target,
};

use crate::hands::Hands;
use crate::live::LivePorts;
use crate::machines::process;
use crate::ports::{Port, SSH, besides, shown};
use crate::programs::Failure;
use crate::ways::Way;
use crate::{Docker, seen};
use table::{Rules, table};

/// What is noted of an instance whose rules are not enforced.
const NOTE: &str = "note:firewall";

/// The instances whose rules are known.
#[derive(Default)]
pub(crate) struct Guards {
    instances: Mutex<HashMap<String, Guarded>>,
    /// Why rules are not enforced, as far as the log has been told.
    said: Mutex<BTreeSet<String>>,
}

#[derive(Default)]
struct Guarded {
    /// Held from the reading of the rules until they are loaded: the last to load them has read
    /// the last of them.
    turn: Arc<Turn>,
    /// What the engine calls the ends of its networks; each start brings others.
    endpoints: Vec<String>,
    /// By network interface.
    rules: BTreeMap<String, Rules>,
    /// Why they are not enforced.
    barrier: Option<String>,
    live: LivePorts,
    left_out: usize,
    /// Where its ports are, as the log was last told.
    told: String,
}

type Turn = tokio::sync::Mutex<()>;

/// A container's network, as the engine has it.
struct Network {
    address: Option<IpAddr>,
    gateways: Vec<IpAddr>,
}

impl Network {
    fn of(inspected: &ContainerInspectResponse) -> Self {
        let settings = inspected.network_settings.as_ref();
        let networks = settings.and_then(|settings| settings.networks.as_ref());
        let endpoints = || networks.into_iter().flat_map(|all| all.values());
        let parse = |text: &Option<String>| text.as_ref()?.parse().ok();
        let gateways = endpoints().flat_map(|it| [parse(&it.gateway), parse(&it.ipv6_gateway)]);
        Self {
            address: endpoints().find_map(|it| parse(&it.ip_address)),
            gateways: gateways.flatten().collect(),
        }
    }
}

impl Guarded {
    /// Whether the port is open to whoever asks at the host.
    fn lets_in(&self, port: Port) -> bool {
        let mut rules = self.rules.values().flat_map(|rules| &rules.ingress);
        port == SSH || self.barrier.is_some() || rules.any(|rule| port.is_in(rule))
    }

    /// Where its ports are, of which the engine publishes some.
    fn mappings(&self, published: Vec<Mapping>) -> Vec<Mapping> {
        let is_open = |it: &Mapping| Port::of(it).is_none_or(|port| self.lets_in(port));
        let published = published.into_iter().filter(is_open);
        let mut all: Vec<_> = published.chain(self.live.mappings()).collect();
        seen::sort(&mut all);
        all
    }

    /// What the rules let in besides what the engine publishes.
    fn wanted(&mut self, instance: &str, there: &[Port], limit: usize) -> Vec<Port> {
        let room = limit.saturating_sub(there.iter().filter(|port| **port != SSH).count());
        let rules = self.rules.values().flat_map(|rules| &rules.ingress);
        let offered = besides(there, rules, room);
        if offered.left_out > 0 && offered.left_out != self.left_out {
            tracing::warn!(
                instance,
                left_out = offered.left_out,
                limit,
                "more ports are let in than the host offers"
            );
        }
        self.left_out = offered.left_out;
        offered.ports
    }
}

impl Guards {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Guarded>> {
        // Nothing is called under the lock that could panic halfway.
        self.instances
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the rules of a launch in place of those before.
    pub(crate) fn take(&self, spec: &LaunchSpec) {
        let rules = spec.nics.iter().enumerate().map(|(at, nic)| {
            let device = if at == 0 { 0 } else { further(nic) };
            (nic.interface_id.clone(), Rules::of(nic, device))
        });
        let mut instances = self.lock();
        let guarded = instances.entry(spec.instance_id.clone()).or_default();
        guarded.rules = rules.collect();
    }

    /// Takes the rules of one interface in place of those before, on the same device.
    fn put(&self, instance: &str, interface: &str, mut rules: Rules) {
        let mut instances = self.lock();
        let guarded = instances.entry(instance.to_owned()).or_default();
        let known = guarded.rules.get(interface).and_then(|it| it.device);
        rules.device = rules.device.or(known);
        guarded.rules.insert(interface.to_owned(), rules);
    }

    /// Takes the rules of an interface that is put into a machine which runs.
    pub(crate) fn attached(&self, instance: &str, nic: &Nic) {
        let rules = Rules::of(nic, further(nic));
        self.put(instance, &nic.interface_id, rules);
    }

    /// Forgets those of an interface that is taken out.
    pub(crate) fn detached(&self, instance: &str, interface: &str) {
        if let Some(guarded) = self.lock().get_mut(instance) {
            guarded.rules.remove(interface);
        }
    }

    fn turn(&self, instance: &str) -> Arc<Turn> {
        let mut instances = self.lock();
        Arc::clone(&instances.entry(instance.to_owned()).or_default().turn)
    }

    /// Whether a container that runs has another network than the rules were loaded in.
    fn has_moved(&self, instance: &str, container: &ContainerSummary) -> bool {
        let instances = self.lock();
        let guarded = instances.get(instance);
        let known = guarded
            .map(|it| &it.endpoints)
            .filter(|all| !all.is_empty());
        seen::power(container) == Power::Running
            && known.is_some_and(|known| *known != seen::endpoints(container))
    }

    fn rules(&self, instance: &str) -> Vec<Rules> {
        let instances = self.lock();
        let rules = instances.get(instance).into_iter();
        rules.flat_map(|it| it.rules.values().cloned()).collect()
    }

    /// Forgets an instance that has ended, and closes its ports.
    pub(crate) fn forget(&self, instance: &str) {
        self.lock().remove(instance);
    }

    /// What is seen, with what is known here.
    pub(crate) fn complete(&self, mut seen: Observation) -> Observation {
        if let Some(guarded) = self.lock().get(&seen.instance_id)
            && seen.power != Power::Absent
        {
            seen.mappings = guarded.mappings(std::mem::take(&mut seen.mappings));
            let barrier = guarded.barrier.as_ref();
            let note = barrier.map(|why| (NOTE.to_owned(), format!("not enforced: {why}")));
            seen.attributes.extend(note);
        }
        seen
    }

    /// Whether the log is to be told.
    fn is_news(&self, why: &str) -> bool {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.insert(why.to_owned())
    }
}

impl Docker {
    /// Has the network of a container that runs be as the rules of its instance say; where its
    /// ports are from then on.
    pub(crate) async fn guard(
        &self,
        instance: &str,
        container: &ContainerSummary,
    ) -> Result<Vec<Mapping>> {
        let inspected = self.inspected(seen::id(container)).await?;
        self.guard_within(instance, container, &inspected).await
    }

    /// As [`Docker::guard`], where the engine has just been asked.
    pub(crate) async fn guard_within(
        &self,
        instance: &str,
        container: &ContainerSummary,
        inspected: &ContainerInspectResponse,
    ) -> Result<Vec<Mapping>> {
        let turn = self.guards.turn(instance);
        let _turn = turn.lock().await;
        let published = seen::mappings(container);
        let id = seen::id(container);
        // A container without a process gets its rules when it starts.
        let Some(process) = process(inspected) else {
            return Ok(published);
        };
        let network = Network::of(inspected);
        let rules = self.guards.rules(instance);
        let text = table(rules.iter(), &network.gateways)?;
        let way = self.way(container, process, inspected).await?;
        let Loaded { by, barrier, way } = self.load(container, process, &text, way).await?;
        self.ways.is(instance, container, way);
        if let Some(why) = &barrier
            && self.guards.is_news(why)
        {
            tracing::warn!(
                instance,
                why,
                "rules of security groups are not enforced; ports are published all the same"
            );
        }
        let there: Vec<_> = published.iter().filter_map(Port::of).collect();
        let wanted = {
            let mut instances = self.guards.lock();
            let guarded = instances.entry(instance.to_owned()).or_default();
            guarded.barrier = barrier;
            guarded.endpoints = seen::endpoints(container);
            guarded.wanted(instance, &there, self.settings.ports)
        };
        let carried = match (network.address, by) {
            (Some(to), Hands::Agent) => self.forward(container, to, &wanted).await,
            _ => Ok(Vec::new()),
        };
        let mut instances = self.guards.lock();
        let guarded = instances.entry(instance.to_owned()).or_default();
        match (carried, network.address, by) {
            (Err(error), ..) => {
                tracing::warn!(instance, %error, "ports of later rules are not on the host");
            }
            (Ok(all), _, Hands::Agent) => guarded.live.are_carried(all),
            (_, Some(to), Hands::Own) => guarded.live.become_these(id, to, &wanted),
            _ => {}
        }
        let mappings = guarded.mappings(published);
        let told = shown(&mappings);
        if guarded.told != told {
            tracing::info!("Instance {instance} port mappings (container -> host): {told}");
            guarded.told = told;
        }
        Ok(mappings)
    }

    /// Does it again for a machine that somebody else has restarted, and gives it what else was
    /// in its network.
    pub(crate) async fn guard_moved(&self, instance: &str, container: &ContainerSummary) {
        if !self.guards.has_moved(instance, container) {
            return;
        }
        if let Err(error) = self.guard(instance, container).await {
            tracing::warn!(instance, %error, "cannot load the rules of a machine that was restarted");
        }
        self.equip_again(instance, container).await;
    }

    /// Loads the packet filter, and with it what the way of metadata takes.
    pub(crate) async fn load(
        &self,
        container: &ContainerSummary,
        process: i64,
        filter: &str,
        way: Option<Way>,
    ) -> Result<Loaded> {
        let leading = way.as_ref().map_or("", |way| &way.rules);
        let run = |text| self.run_within(container, process, &["nft", "-f", "-"], text);
        let (by, done) = run(format!("{filter}{leading}")).await?;
        let (done, path) = match (done, way) {
            (Ok(_), Some(way)) => (Ok(()), way.path),
            // What filters need not know how to lead.
            (Err(Failure::Program(why)), Some(_)) if !filter.is_empty() => {
                if self.guards.is_news(&why) {
                    tracing::warn!(why, "instances' metadata cannot be in their networks");
                }
                let alone = run(filter.to_owned()).await?.1;
                (alone.map(drop), MetadataPath::Unreachable)
            }
            (done, _) => (done.map(drop), MetadataPath::Unreachable),
        };
        let barrier = match done {
            Ok(()) => None,
            Err(Failure::Forbidden(why) | Failure::Program(why)) => Some(why),
            Err(Failure::Io(why)) => {
                let what = format!("cannot load the rules of the instance: {why}");
                return Err(Error::new(Kind::Unavailable, what));
            }
        };
        Ok(Loaded {
            by,
            barrier,
            way: path,
        })
    }
}

/// What has been loaded into a container's network.
pub(crate) struct Loaded {
    by: Hands,
    /// Why rules are not enforced.
    barrier: Option<String>,
    pub(crate) way: MetadataPath,
}

/// The device of an interface that Docker does not make.
pub(crate) fn further(nic: &Nic) -> u32 {
    nic.device_index.max(1)
}

impl Firewall for Docker {
    async fn apply(
        &self,
        by: &Caller,
        machine: &Target,
        interface_id: &str,
        ingress: &[TrafficRule],
        egress: &[TrafficRule],
    ) -> Result<Vec<Mapping>> {
        let id = &machine.instance_id;
        let container = self.existing(by, id).await?;
        let is_first = seen::label(&container, seen::INTERFACE) == Some(interface_id);
        let rules = Rules {
            device: is_first.then_some(0),
            ingress: ingress.to_vec(),
            egress: egress.to_vec(),
        };
        // What is no rule is refused before it takes the place of one.
        table(std::iter::once(&rules), &[])?;
        self.guards.put(id, interface_id, rules);
        self.guard(id, &container).await
    }
}
