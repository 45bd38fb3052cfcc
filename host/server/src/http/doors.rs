//! Listeners for instances: one at each router of their networks, for as long as it is there.
//!
//! What listens on loopback alone is out of reach for a guest; the address of its router is
//! not. Same port, same answers.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::net::SocketAddr;

use orrery_docker::Door;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::{Acceptor, stopped};
use crate::tasks;

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
    let mut open: HashMap<Door, Option<oneshot::Sender<()>>> = HashMap::new();
    loop {
        let wanted = doors.borrow_and_update().clone();
        open.retain(|door, _| wanted.contains(door));
        for door in wanted {
            if let Entry::Vacant(place) = open.entry(door) {
                let listener = listen(&like, place.key(), port).await;
                place.insert(listener);
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

async fn listen(like: &Acceptor, door: &Door, port: u16) -> Option<oneshot::Sender<()>> {
    let at = SocketAddr::from((door.at, port));
    let listener = match TcpListener::bind(at).await {
        Ok(listener) => listener,
        Err(error) => {
            tracing::warn!(%at, %error, "instances cannot reach the emulator at their router");
            return None;
        }
    };
    tracing::debug!(%at, "instances reach the emulator");
    let acceptor = Acceptor {
        door: Some(door.clone()),
        ..like.clone()
    };
    let (closer, closed) = oneshot::channel();
    tasks::spawn(async move {
        tokio::select! {
            () = acceptor.run(listener) => {}
            _ = closed => {}
        }
    });
    Some(closer)
}
