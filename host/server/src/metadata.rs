//! How metadata requests come in: a socket in an instance's own network, or a port of the
//! loopback interface for each instance whose network the emulator does not reach. Who asks is
//! known by the socket, never by what the request says.

mod connections;
mod namespaces;
mod sources;

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arcstr::ArcStr;
use orrery_compute::InstanceKey;
use orrery_contract::vm::types::MetadataNamespace;
use orrery_contract::{MetadataPath, Power};
use tokio::sync::oneshot;

use connections::Whose;
use sources::{Held, Sources};

use crate::config::Limits;
use crate::emulator::Trees;
use crate::tasks;

/// The subject of the note that has an instance's address for metadata, as in
/// `aws:orrery:metadata`.
pub(crate) const NOTE: &str = "metadata";

/// Where the service is, for whoever is told apart by the source address.
pub(crate) const SERVICE: SocketAddr =
    SocketAddr::new(IpAddr::V4(Ipv4Addr::new(169, 254, 169, 254)), 80);

/// Where instances have ports.
const HOST: Ipv4Addr = Ipv4Addr::LOCALHOST;

fn url(at: SocketAddr) -> String {
    format!("http://{at}")
}

/// Whoever answers, and within which limits.
#[derive(Clone)]
struct Answering {
    trees: Arc<Trees>,
    limits: Arc<Limits>,
}

/// The sockets at which instances ask.
pub(crate) struct Delivery {
    answering: Answering,
    sources: Sources,
    /// How many ports there may be.
    ports: usize,
    open: Mutex<Table>,
}

/// The sockets, by the ids of instances.
type Table = HashMap<ArcStr, Open>;

/// The socket of an instance.
struct Open {
    /// What its manager said of the way in.
    way: MetadataPath,
    /// Where it listens, for people; none in a network that only the instance is in.
    url: Option<String>,
    _hold: Hold,
}

/// What ends with the instance.
#[expect(dead_code, reason = "they do their work when they are dropped")]
enum Hold {
    /// Closes the socket.
    Socket(oneshot::Sender<()>),
    /// Gives the source address up.
    Source(Held),
}

/// What is seen of an instance's machine.
pub(crate) struct Sight<'a> {
    /// Whose.
    pub key: &'a InstanceKey,
    /// The instance's id.
    pub id: &'a ArcStr,
    /// What the machine does.
    pub power: Power,
    /// The way in, as its manager says.
    pub way: &'a MetadataPath,
    /// The port at which an earlier run of the emulator listened for it.
    pub before: Option<u16>,
}

impl Delivery {
    /// No socket yet; at most so many `ports`, and one at `service` for all who are known by
    /// their source addresses and have no other address to ask at.
    pub(crate) fn new(
        trees: Arc<Trees>,
        limits: Limits,
        ports: usize,
        service: SocketAddr,
    ) -> Self {
        let limits = Arc::new(limits);
        Self {
            answering: Answering { trees, limits },
            ports,
            sources: Sources::new(service),
            open: Mutex::default(),
        }
    }

    /// Sees to it that the machine is answered; where that is at an address of this machine,
    /// it is given.
    pub(crate) fn seen(self: &Arc<Self>, sight: &Sight<'_>) -> Option<String> {
        let mut open = self.lock();
        let is_up = matches!(sight.power, Power::Starting | Power::Running);
        match open.get(sight.id) {
            // One that rests has what it had.
            Some(known) if known.way == *sight.way || !is_up => return known.url.clone(),
            // It wants the same one again.
            None if !is_up => return sight.before.map(|port| url((HOST, port).into())),
            _ => {}
        }
        let way = sight.way.clone();
        let opened = match &way {
            MetadataPath::Namespace(network) => {
                let closer = self.enter(sight, network.clone());
                Open {
                    way,
                    url: None,
                    _hold: Hold::Socket(closer),
                }
            }
            MetadataPath::SourceAddress(source) => {
                match self.sources.admit(&self.answering, source, sight.key) {
                    Ok(held) => Open {
                        way,
                        url: None,
                        _hold: Hold::Source(held),
                    },
                    Err(error) => {
                        tracing::warn!(
                            instance = %sight.id, %error,
                            "an instance's metadata cannot be served by its address, only at a port"
                        );
                        self.port(&open, sight)?
                    }
                }
            }
            MetadataPath::Unreachable => self.port(&open, sight)?,
        };
        let url = opened.url.clone();
        open.insert(sight.id.clone(), opened);
        url
    }

    /// Takes away what it put on this machine.
    pub(crate) fn close(&self) {
        self.sources.close();
    }

    /// Closes the socket of an instance that has ended.
    pub(crate) fn ended(&self, id: &str) {
        self.lock().remove(id);
    }

    /// Closes the sockets of instances that are no more.
    pub(crate) fn retain(&self, is_left: impl Fn(&str) -> bool) {
        self.lock().retain(|id, _| is_left(id));
    }

    /// A port for an instance, the one of an earlier run where it is free.
    fn port(&self, open: &Table, sight: &Sight<'_>) -> Option<Open> {
        let taken = open.values().filter(|it| it.url.is_some()).count();
        if taken >= self.ports {
            tracing::debug!(
                ports = self.ports, instance = %sight.id,
                "no port for metadata: EC2_METADATA_PORTS says how many there may be"
            );
            return None;
        }
        let at = |port| SocketAddr::from((HOST, port));
        let kept = sight
            .before
            .and_then(|port| TcpListener::bind(at(port)).ok());
        let bound = kept.map_or_else(|| TcpListener::bind(at(0)), Ok);
        let opened = bound.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (at, listener) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                tracing::warn!(instance = %sight.id, %error, "no port for an instance's metadata");
                return None;
            }
        };
        let (closer, closed) = oneshot::channel();
        let answering = self.answering.clone();
        tasks::spawn(connections::serve(
            answering,
            Whose::Instance(sight.key.clone()),
            vec![listener],
            closed,
        ));
        Some(Open {
            way: sight.way.clone(),
            url: Some(url(at)),
            _hold: Hold::Socket(closer),
        })
    }

    /// Listens in the machine's own network; at a port where that is out of reach, which the
    /// next look at the machine shows.
    fn enter(
        self: &Arc<Self>,
        sight: &Sight<'_>,
        network: MetadataNamespace,
    ) -> oneshot::Sender<()> {
        let (closer, closed) = oneshot::channel();
        let (this, key, id) = (Arc::clone(self), sight.key.clone(), sight.id.clone());
        tasks::spawn(async move {
            let MetadataNamespace { path, port } = network.clone();
            let entered = tokio::task::spawn_blocking(move || namespaces::listen(&path, port));
            let error = match entered.await {
                Ok(Ok(listeners)) => {
                    let (answering, whose) = (this.answering.clone(), Whose::Instance(key));
                    return connections::serve(answering, whose, listeners, closed).await;
                }
                // It has ended meanwhile.
                Ok(Err(error)) if error.kind() == io::ErrorKind::NotFound => return,
                Ok(Err(error)) => error.to_string(),
                Err(error) => error.to_string(),
            };
            tracing::warn!(
                instance = %id, error,
                "an instance's metadata cannot be served in its network, only at a port"
            );
            let way = MetadataPath::Namespace(network);
            let mut open = this.lock();
            if open.get(&id).is_none_or(|it| it.way != way) {
                return;
            }
            let sight = Sight {
                key: &key,
                id: &id,
                power: Power::Running,
                way: &way,
                before: None,
            };
            if let Some(opened) = this.port(&open, &sight) {
                open.insert(id, opened);
            }
        });
        closer
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        // Every change is one insert or removal.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
