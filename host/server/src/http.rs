//! The listeners: sockets in, answers out, and every limit that keeps one client from
//! harming another. Knows no EC2: what to answer is [`router`]'s business.
//!
//! A connection goes [`paced`] (time-outs) -> hyper -> [`router`] -> [`body`] -> service.
//! [`guard`] and [`cors`] decide first whether a browser may ask at all.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use crate::config::{Config, Limits};
use crate::service::Services;
use crate::tasks;

pub mod answers;
pub mod body;
pub mod cors;
mod doors;
pub mod guard;
pub(crate) mod paced;
pub mod router;

use paced::{Paced, Phase, PhaseCell};
use router::App;

/// Connections beyond the limit that are told so at the same time; more are dropped.
const REFUSALS: usize = 64;

/// Bound sockets with everything needed to serve them.
pub struct Server {
    listeners: Vec<TcpListener>,
    addresses: Vec<SocketAddr>,
    app: Arc<App>,
}

/// An address that cannot be listened on.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {source}")]
pub struct BindError {
    /// As configured.
    pub address: String,
    /// Why.
    pub source: std::io::Error,
}

impl Server {
    /// Binds every configured address; nothing is answered before [`Server::serve`].
    ///
    /// # Errors
    /// The first address that cannot be bound.
    pub async fn bind(config: Arc<Config>, services: Services) -> Result<Self, BindError> {
        let mut listeners = Vec::new();
        let mut addresses = Vec::new();
        for address in &config.listen {
            let bind = async {
                let listener = TcpListener::bind((address.host.as_str(), address.port)).await?;
                Ok((listener.local_addr()?, listener))
            };
            let (bound, listener) = bind.await.map_err(|source| BindError {
                address: address.to_string(),
                source,
            })?;
            listeners.push(listener);
            addresses.push(bound);
        }
        let app = Arc::new(App::new(config, services, addresses.clone()));
        Ok(Self {
            listeners,
            addresses,
            app,
        })
    }

    /// The bound addresses, with the ports that the system chose.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Serves until `stop` is ready; then takes no new connection, lets calls in flight
    /// finish for `limits.shutdown`, and shuts the services down.
    pub async fn serve(self, stop: impl Future<Output = ()>) {
        let limits = &self.app.config().limits;
        let (announce, stopping) = watch::channel(false);
        let room = Arc::new(Semaphore::new(limits.connections));
        let refusals = Arc::new(Semaphore::new(REFUSALS));
        let acceptor = Acceptor {
            app: Arc::clone(&self.app),
            room: Arc::clone(&room),
            refusals: Arc::clone(&refusals),
            stopping: stopping.clone(),
            door: None,
        };
        for listener in self.listeners {
            tasks::spawn(acceptor.clone().run(listener));
        }
        tasks::spawn(doors::keep(acceptor, self.addresses));
        stop.await;
        announce.send_replace(true);
        let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
        if tokio::time::timeout(limits.shutdown, room.acquire_many(all))
            .await
            .is_err()
        {
            tracing::warn!("some connections were still busy when the time to stop was over");
        }
        self.app.services().control.shut_down().await;
    }
}

#[derive(Clone)]
struct Acceptor {
    app: Arc<App>,
    room: Arc<Semaphore>,
    refusals: Arc<Semaphore>,
    stopping: watch::Receiver<bool>,
    /// Whom the listener is for; none for everybody.
    door: Option<doors::Door>,
}

impl Acceptor {
    async fn run(mut self, listener: TcpListener) {
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                () = stopped(&mut self.stopping) => return,
            };
            match accepted {
                Ok((stream, peer)) => self.admit(stream, peer),
                Err(error) => {
                    // Out of file descriptors, most likely: only time helps.
                    tracing::warn!(error = %error, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
    }

    fn admit(&self, stream: TcpStream, peer: SocketAddr) {
        if self
            .door
            .as_ref()
            .is_some_and(|door| !door.admits(peer.ip()))
        {
            tracing::debug!(%peer, "a connection from outside an instances' network was dropped");
            return;
        }
        // Answers are written whole, so waiting for more bytes only delays them.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(error = %error, "cannot switch off Nagle's algorithm");
        }
        let (app, stopping) = (Arc::clone(&self.app), self.stopping.clone());
        if let Ok(permit) = Arc::clone(&self.room).try_acquire_owned() {
            tasks::spawn(converse(app, stream, peer, stopping, permit));
        } else if let Ok(permit) = Arc::clone(&self.refusals).try_acquire_owned() {
            tracing::warn!(%peer, "a connection over the limit was refused");
            tasks::spawn(refuse(app, stream, permit));
        }
    }
}

/// Ready when the server stops.
async fn stopped(stopping: &mut watch::Receiver<bool>) {
    // An error means that the server is gone, which is a stop as well.
    let _ = stopping.wait_for(|stopping| *stopping).await;
}

/// Serves one connection to its end.
async fn converse(
    app: Arc<App>,
    stream: TcpStream,
    peer: SocketAddr,
    mut stopping: watch::Receiver<bool>,
    _permit: OwnedSemaphorePermit,
) {
    let phase = PhaseCell::new();
    let io = TokioIo::new(Paced::new(stream, phase.clone(), &app.config().limits));
    let service = service_fn(|request| {
        phase.enter(Phase::Call);
        let (app, phase) = (Arc::clone(&app), phase.clone());
        async move {
            let response = app.answer(request).await;
            phase.enter(Phase::Idle);
            Ok::<_, Infallible>(response)
        }
    });
    let mut connection = pin!(http1::Builder::new().serve_connection(io, service));
    let ended = tokio::select! {
        ended = connection.as_mut() => Some(ended),
        () = stopped(&mut stopping) => None,
    };
    let ended = match ended {
        Some(ended) => ended,
        None => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%peer, error = %error, "a connection broke off");
    }
}

/// Tells one client that there is no room for it.
async fn refuse(app: Arc<App>, stream: TcpStream, _permit: OwnedSemaphorePermit) {
    let limits = Limits {
        header: Duration::from_secs(2),
        ..app.config().limits.clone()
    };
    let phase = PhaseCell::new();
    let io = TokioIo::new(Paced::new(stream, phase.clone(), &limits));
    let service = service_fn(|_request| {
        phase.enter(Phase::Call);
        async { Ok::<_, Infallible>(answers::too_many_connections()) }
    });
    let connection = http1::Builder::new()
        .keep_alive(false)
        .serve_connection(io, service);
    let told = tokio::time::timeout(Duration::from_secs(4), connection).await;
    if !matches!(told, Ok(Ok(()))) {
        tracing::debug!("a refused client did not listen");
    }
}

#[cfg(test)]
mod tests;
