//! Listeners for instances: one at each address of this machine's at which they call, for as
//! long as that is wanted.
//!
//! What listens on loopback alone is out of reach for a guest; the address of its router is
//! not. Same port, same answers.

use std::collections::{HashMap, HashSet};
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};

use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};

use super::{Acceptor, stopped};
use crate::doors::Wanted;
use crate::tasks;

/// The door that a listener is.
#[derive(Clone)]
pub(super) struct Door {
    at: IpAddr,
    wanted: watch::Receiver<Wanted>,
}

impl Door {
    /// Whether whoever calls from there may come in now.
    pub(super) fn admits(&self, caller: IpAddr) -> bool {
        self.wanted.borrow().admits(self.at, caller)
    }
}

/// Opens and closes listeners as instances' networks come and go, until the server stops.
pub(super) async fn keep(mut like: Acceptor, listening: Vec<SocketAddr>) {
    let Some(port) = listening.first().map(SocketAddr::port) else {
        return;
    };
    // One for all addresses serves these, too.
    let is_open_already = listening
        .iter()
        .any(|it| it.port() == port && it.ip().is_unspecified());
    if is_open_already {
        return;
    }
    let mut doors = like.app.services().doors.clone();
    // Dropping the sender closes the listener.
    let mut open: HashMap<IpAddr, oneshot::Sender<()>> = HashMap::new();
    let mut told = HashSet::new();
    loop {
        let wanted = doors.borrow_and_update().addresses();
        open.retain(|at, _| wanted.contains(at));
        told.retain(|at| wanted.contains(at));
        for at in wanted {
            if open.contains_key(&at) || listening.contains(&SocketAddr::new(at, port)) {
                continue;
            }
            match listen(&like, at, port).await {
                Ok(listener) => drop(open.insert(at, listener)),
                // It may come yet: the next look at its machines tries again.
                Err(error) if error.kind() == ErrorKind::AddrNotAvailable => {
                    tracing::debug!(%at, "an address at which instances call is not this machine's");
                }
                Err(error) => {
                    if told.insert(at) {
                        tracing::warn!(%at, port, %error, "instances cannot reach the emulator at their router");
                    }
                }
            }
        }
        tokio::select! {
            changed = doors.changed() => if changed.is_err() {
                return stopped(&mut like.stopping).await;
            },
            () = stopped(&mut like.stopping) => return,
        }
    }
}

async fn listen(like: &Acceptor, at: IpAddr, port: u16) -> std::io::Result<oneshot::Sender<()>> {
    let listener = TcpListener::bind((at, port)).await?;
    tracing::debug!(%at, port, "instances reach the emulator");
    let acceptor = Acceptor {
        door: Some(Door {
            at,
            wanted: like.app.services().doors.clone(),
        }),
        ..like.clone()
    };
    let (closer, closed) = oneshot::channel();
    tasks::spawn(async move {
        tokio::select! {
            () = acceptor.run(listener) => {}
            _ = closed => {}
        }
    });
    Ok(closer)
}
