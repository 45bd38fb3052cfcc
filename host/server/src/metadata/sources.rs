//! One socket for all instances that are told apart by their source addresses: machines whose
//! packets come over networks of this machine, where nobody else has their addresses.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use orrery_compute::InstanceKey;
use tokio::sync::oneshot;

use super::connections::{self, Whose};
use super::{Answering, namespaces};
use crate::tasks;

/// Instances by the source addresses of their requests.
#[derive(Clone, Default)]
pub(super) struct Known(Arc<Mutex<HashMap<IpAddr, InstanceKey>>>);

impl Known {
    pub(super) fn get(&self, client: IpAddr) -> Option<InstanceKey> {
        self.lock().get(&client).cloned()
    }

    /// The address is the instance's for as long as what is given is kept.
    fn put(&self, address: IpAddr, key: InstanceKey) -> Held {
        self.lock().insert(address, key.clone());
        Held {
            known: self.clone(),
            address,
            key,
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, InstanceKey>> {
        // Every change is one insert or removal.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
        let mut known = self.known.lock();
        // It may be another's by now.
        if known.get(&self.address) == Some(&self.key) {
            known.remove(&self.address);
        }
    }
}

/// The socket, from when the first instance needs it.
pub(super) struct Sources {
    at: SocketAddr,
    known: Known,
    open: Mutex<Option<Open>>,
}

struct Open {
    /// Dropping it closes the socket.
    _closer: oneshot::Sender<()>,
    /// The address is one that this machine had not.
    is_added: bool,
}

impl Sources {
    pub(super) fn new(at: SocketAddr) -> Self {
        Self {
            at,
            known: Known::default(),
            open: Mutex::default(),
        }
    }

    /// Serves an instance by its source address.
    ///
    /// # Errors
    /// The address is none, or the socket cannot be opened.
    pub(super) fn admit(
        &self,
        answering: &Answering,
        address: &str,
        key: &InstanceKey,
    ) -> io::Result<Held> {
        let address = address.parse().map_err(io::Error::other)?;
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.is_none() {
            *open = Some(self.listen(answering)?);
        }
        Ok(self.known.put(address, key.clone()))
    }

    fn listen(&self, answering: &Answering) -> io::Result<Open> {
        let is_added = match self.at.ip().is_loopback() {
            true => false,
            false => namespaces::add(self.at.ip())?,
        };
        let listener = TcpListener::bind(self.at).inspect_err(|_| self.leave(is_added))?;
        let (closer, closed) = oneshot::channel();
        let whose = Whose::Source(self.known.clone());
        let serve = connections::serve(answering.clone(), whose, vec![listener], closed);
        tasks::spawn(serve);
        Ok(Open {
            _closer: closer,
            is_added,
        })
    }

    /// Takes the address away that was added.
    pub(super) fn close(&self) {
        let open = self
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        self.leave(open.is_some_and(|open| open.is_added));
    }

    fn leave(&self, is_added: bool) {
        if is_added && let Err(error) = namespaces::remove(self.at.ip()) {
            tracing::warn!(%error, at = %self.at.ip(), "an address of this machine is left");
        }
    }
}
