//! Sockets for instances that are told apart by their source addresses: machines whose packets
//! come over networks of this machine, where nobody else has their addresses. One socket serves
//! all that ask at the same address.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use orrery_compute::InstanceKey;
use orrery_contract::vm::types::MetadataSource;
use tokio::sync::{oneshot, watch};
use tokio::time::timeout;

use super::connections::{self, Whose};
use super::{Answering, namespaces};
use crate::tasks;

/// How long a stranger may be an instance that starts, of which its manager has yet to tell.
const PATIENCE: Duration = Duration::from_secs(1);

/// Instances by the source addresses of their requests, at one address of this machine.
#[derive(Clone, Default)]
pub(super) struct Known(watch::Sender<HashMap<IpAddr, InstanceKey>>);

impl Known {
    /// Who has a source address.
    pub(super) async fn get(&self, client: IpAddr) -> Option<InstanceKey> {
        let mut all = self.0.subscribe();
        let known = all.wait_for(|all| all.contains_key(&client));
        let known = timeout(PATIENCE, known).await.ok()?.ok()?;
        known.get(&client).cloned()
    }

    /// The address is the instance's for as long as what is given is kept.
    fn put(&self, address: IpAddr, key: InstanceKey) -> Held {
        self.0
            .send_modify(|all| drop(all.insert(address, key.clone())));
        Held {
            known: self.clone(),
            address,
            key,
        }
    }
}

/// An instance's hold on a source address.
pub(super) struct Held {
    known: Known,
    address: IpAddr,
    key: InstanceKey,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.known.0.send_modify(|all| {
            // It may be another's by now.
            if all.get(&self.address) == Some(&self.key) {
                all.remove(&self.address);
            }
        });
    }
}

/// The sockets, each from when the first instance needs it. They stay: an address of this
/// machine that goes and comes again finds its socket.
pub(super) struct Sources {
    /// Where those ask whose manager names no other address.
    shared: SocketAddr,
    open: Mutex<HashMap<SocketAddr, Open>>,
}

struct Open {
    known: Known,
    /// Dropping it closes the socket.
    _closer: oneshot::Sender<()>,
    /// The address is one that this machine had not.
    is_added: bool,
}

impl Sources {
    pub(super) fn new(shared: SocketAddr) -> Self {
        Self {
            shared,
            open: Mutex::default(),
        }
    }

    /// Serves an instance by its source address.
    ///
    /// # Errors
    /// An address is none, or the socket cannot be opened.
    pub(super) fn admit(
        &self,
        answering: &Answering,
        source: &MetadataSource,
        key: &InstanceKey,
    ) -> io::Result<Held> {
        let address = source.address.parse().map_err(io::Error::other)?;
        let at = match &source.at {
            Some(at) => at.parse().map_err(io::Error::other)?,
            None => self.shared,
        };
        let mut open = self.lock();
        let socket = match open.entry(at) {
            Entry::Occupied(there) => there.into_mut(),
            Entry::Vacant(place) => place.insert(self.listen(answering, at)?),
        };
        Ok(socket.known.put(address, key.clone()))
    }

    fn listen(&self, answering: &Answering, at: SocketAddr) -> io::Result<Open> {
        let is_ours = at != self.shared || at.ip().is_loopback();
        let is_added = !is_ours && namespaces::add(at.ip())?;
        let listener = TcpListener::bind(at).inspect_err(|_| leave(at, is_added))?;
        let (closer, closed) = oneshot::channel();
        let known = Known::default();
        let whose = Whose::Source(known.clone());
        let serve = connections::serve(answering.clone(), whose, vec![listener], closed);
        tasks::spawn(serve);
        Ok(Open {
            known,
            _closer: closer,
            is_added,
        })
    }

    /// Closes the sockets, and takes the address away that was added.
    pub(super) fn close(&self) {
        for (at, open) in self.lock().drain() {
            leave(at, open.is_added);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<SocketAddr, Open>> {
        // Every change is one insert or removal.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn leave(at: SocketAddr, is_added: bool) {
    if is_added && let Err(error) = namespaces::remove(at.ip()) {
        tracing::warn!(%error, at = %at.ip(), "an address of this machine is left");
    }
}
