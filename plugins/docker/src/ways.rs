//! How metadata requests of instances come in, and the rules in their networks that lead port 80
//! of the service's addresses there.
//!
//! Where the host is on the engine's machine and may go into instances' networks, it listens there,
//! aside, for programs of an instance that serve port 80 of every address keep it. Where it is in a
//! container, it listens at that container's addresses and knows instances by theirs. Elsewhere
//! there is in general no way from an instance to the host.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bollard::models::{
    ContainerInspectResponse, ContainerSummary, ContainerSummaryStateEnum as State,
};
use orrery_sdk::contract::vm::types::{MetadataNamespace, MetadataSource};
use orrery_sdk::contract::{LaunchSpec, MetadataPath, Observation, Result};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::background::Background;
use crate::machines::process;
use crate::namespace::{Namespace, NoWay};
use crate::networks::beside;
use crate::whereabouts::is_ours;
use crate::{Docker, guest, seen};

/// The port at which the host listens for instances. Their first program and their packet
/// filters know it.
const ASIDE: u16 = 61_254;

/// How long user data waits for the host to listen, and between looks.
const PATIENCE: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_millis(20);

/// The networks of containers, by instance: a container that starts has another, and other
/// ends of Docker's networks.
#[derive(Default)]
pub(crate) struct Ways {
    known: Mutex<HashMap<String, Known>>,
    /// What waits for the host to listen, by instance.
    awaited: Background,
}

struct Known {
    endpoints: Vec<String>,
    path: MetadataPath,
}

/// A way in, and the rules that it takes in the instance's network.
pub(crate) struct Way {
    pub(crate) path: MetadataPath,
    pub(crate) rules: String,
}

impl Ways {
    fn known(&self, instance_id: &str, endpoints: &[String]) -> Option<MetadataPath> {
        let known = self.lock();
        let way = known.get(instance_id)?;
        (way.endpoints == endpoints).then(|| way.path.clone())
    }

    /// Takes note of the way in to an instance's container.
    pub(crate) fn is(&self, instance_id: &str, container: &ContainerSummary, path: MetadataPath) {
        let way = Known {
            endpoints: seen::endpoints(container),
            path,
        };
        self.lock().insert(instance_id.to_owned(), way);
    }

    /// Has what is known be found again.
    pub(crate) fn look_again(&self) {
        self.lock().clear();
    }

    /// Forgets an instance that has ended.
    pub(crate) fn forget(&self, instance_id: &str) {
        self.awaited.forget(instance_id);
        self.lock().remove(instance_id);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Known>> {
        // Every change is one insert or removal.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Docker {
    /// Whether instances reach their metadata, and so how long user data waits for it.
    pub(crate) async fn serves_metadata(&self) -> Result<Option<guest::Patience>> {
        let facts = &self.engine.connected().await?.facts;
        let is_here = facts.root.as_deref().is_some_and(Path::is_dir);
        Ok(match &facts.inside {
            Some(_) => Some(guest::Patience::UntilTold),
            None if is_here && rustix::process::geteuid().is_root() => {
                Some(guest::Patience::UntilHeard)
            }
            None => None,
        })
    }

    /// What is seen of a container, with what is known here.
    pub(crate) async fn complete(
        &self,
        seen: Observation,
        container: Option<&ContainerSummary>,
    ) -> Observation {
        let mut seen = self.guards.complete(seen);
        if let Some(container) = container.filter(|it| it.state == Some(State::RUNNING)) {
            seen.metadata = self.metadata_way(&seen.instance_id, container).await;
        }
        seen
    }

    async fn metadata_way(&self, instance_id: &str, container: &ContainerSummary) -> MetadataPath {
        if let Some(path) = self.ways.known(instance_id, &seen::endpoints(container)) {
            return path;
        }
        let found = async {
            let inspected = self.inspected(seen::id(container)).await?;
            let Some(process) = process(&inspected) else {
                return Ok(None);
            };
            let path = match self.way(container, process, &inspected).await? {
                Some(way) => self.load(container, process, "", Some(way)).await?.way,
                None => MetadataPath::Unreachable,
            };
            Result::Ok(Some(path))
        };
        match found.await {
            Ok(Some(path)) => {
                self.ways.is(instance_id, container, path.clone());
                path
            }
            // The next look tells.
            Ok(None) | Err(_) => MetadataPath::Unreachable,
        }
    }

    /// The way in to a container with this first process; none where there is none.
    pub(crate) async fn way(
        &self,
        container: &ContainerSummary,
        process: i64,
        inspected: &ContainerInspectResponse,
    ) -> Result<Option<Way>> {
        let is_inside = self.engine.connected().await?.facts.inside.is_some();
        Ok(match Namespace::of(seen::id(container), process) {
            Ok(_) => Some(Way::into(process)),
            Err(NoWay::Elsewhere) if is_inside => Way::from(inspected),
            Err(_) => None,
        })
    }

    /// Has the first program of an instance go on to its user data, where there is some: when the
    /// host listens for it, or at once where nobody will.
    pub(crate) fn await_metadata(&self, spec: &LaunchSpec, container: &ContainerSummary) {
        let instance = spec.instance_id.as_str();
        let known = self.ways.known(instance, &seen::endpoints(container));
        let at = match known {
            Some(MetadataPath::SourceAddress(source)) => source.at,
            Some(MetadataPath::Unreachable) => None,
            // It sees for itself.
            Some(MetadataPath::Namespace(_)) | None => return,
        };
        let Some(this) = self.this.upgrade().filter(|_| !spec.user_data.is_empty()) else {
            return;
        };
        let id = seen::id(container).to_owned();
        self.ways.awaited.forget_ended(instance);
        let _goes_on = self.ways.awaited.begin(instance, || async move {
            if this.serves_metadata().await?.is_none() {
                return Ok(());
            }
            if let Some(at) = at {
                // User data waits no longer than that.
                let _in_vain = timeout(PATIENCE, listens(&at)).await;
            }
            let told = [guest::told()?.into()];
            this.unpack(&id, told, "tell the instance of its metadata")
                .await
        });
    }
}

async fn listens(at: &str) {
    while TcpStream::connect(at).await.is_err() {
        sleep(POLL).await;
    }
}

impl Way {
    /// Through a socket in the network of this process.
    fn into(process: i64) -> Self {
        let network = MetadataNamespace {
            path: format!("/proc/{process}/ns/net"),
            port: ASIDE,
        };
        let led = format!(
            "ip daddr 169.254.169.254 tcp dport 80 dnat ip to 169.254.169.254:{ASIDE}\n\
             ip6 daddr fd00:ec2::254 tcp dport 80 dnat ip6 to [fd00:ec2::254]:{ASIDE}\n"
        );
        Self {
            path: MetadataPath::Namespace(network),
            rules: leading(&led, ""),
        }
    }

    /// From a container's address on a network that this program's own container is on, too.
    fn from(inspected: &ContainerInspectResponse) -> Option<Self> {
        let settings = inspected.network_settings.as_ref()?;
        let mut ends = settings.networks.iter().flat_map(|all| all.values());
        ends.find_map(|end| {
            let gateway: Ipv4Addr = end.gateway.as_ref()?.parse().ok()?;
            let address: IpAddr = end.ip_address.as_ref()?.parse().ok()?;
            let own = beside(gateway);
            is_ours(own).then(|| Self::between(address, own))
        })
    }

    fn between(address: IpAddr, own: Ipv4Addr) -> Self {
        let source = MetadataSource {
            address: address.to_string(),
            at: Some(format!("{own}:{ASIDE}")),
        };
        let led = format!("ip daddr 169.254.169.254 tcp dport 80 dnat ip to {own}:{ASIDE}\n");
        // Whatever other addresses the instance has, and on behalf of its own containers.
        let masked = format!(
            "chain masked {{ type nat hook postrouting priority 100; \
             ip daddr {own} tcp dport {ASIDE} ct original ip daddr 169.254.169.254 masquerade; }}\n"
        );
        Self {
            path: MetadataPath::SourceAddress(source),
            rules: leading(&led, &masked),
        }
    }
}

/// A table of rules that lead to the host, and of further chains. Neighbours of the instance are
/// not led, whatever way their packets take.
fn leading(led: &str, further: &str) -> String {
    format!(
        "table inet orrery-metadata\n\
         delete table inet orrery-metadata\n\
         table inet orrery-metadata {{\n\
         chain led {{\n{led}}}\n\
         chain own {{ type nat hook output priority -100; jump led; }}\n\
         chain inner {{ type nat hook prerouting priority -100; iifname != \"eth*\" jump led; }}\n\
         {further}}}\n"
    )
}
