//! The connections of one instance.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::os::fd::{AsFd as _, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{HOST, HeaderMap};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use orrery_compute::InstanceKey;
use orrery_metadata::service::{Ask, refused};
use rustix::net::sockopt;
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::Answering;
use super::sources::Known;
use crate::http::guard::without_port;
use crate::http::paced::{Paced, Phase, PhaseCell};
use crate::tasks::{self, CatchPanic};

/// What packets live for when nothing limits them.
const HOPS: u8 = 64;

/// Who asks at a socket.
#[derive(Clone)]
pub(super) enum Whose {
    /// This instance alone.
    Instance(InstanceKey),
    /// Who has the source address.
    Source(Known),
}

impl Whose {
    async fn is(&self, client: IpAddr) -> Option<InstanceKey> {
        match self {
            Self::Instance(key) => Some(key.clone()),
            Self::Source(known) => known.get(client).await,
        }
    }

    /// Connections at the same time; more wait.
    fn most(&self) -> usize {
        match self {
            Self::Instance(_) => 128,
            Self::Source(_) => 1024,
        }
    }
}

/// Serves instances at several addresses until `closed` says so.
pub(super) async fn serve(
    answering: Answering,
    whose: Whose,
    listeners: Vec<TcpListener>,
    closed: oneshot::Receiver<()>,
) {
    let room = Arc::new(Semaphore::new(whose.most()));
    let (stop, stopping) = tokio::sync::watch::channel(());
    for listener in listeners {
        let accept = accept(
            answering.clone(),
            whose.clone(),
            listener,
            Arc::clone(&room),
        );
        let mut stopping = stopping.clone();
        tasks::spawn(async move {
            tokio::select! {
                () = accept => {}
                // It only ever ends.
                _ = stopping.changed() => {}
            }
        });
    }
    // Told or dropped, it is the end.
    let _end = closed.await;
    drop(stop);
}

async fn accept(answering: Answering, whose: Whose, listener: TcpListener, room: Arc<Semaphore>) {
    let listening = listener.set_nonblocking(true);
    let listener = match listening.and_then(|()| tokio::net::TcpListener::from_std(listener)) {
        Ok(listener) => listener,
        Err(error) => return tracing::error!(%error, "a socket for metadata cannot be used"),
    };
    while let Ok(permit) = Arc::clone(&room).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, peer)) => {
                let (answering, whose) = (answering.clone(), whose.clone());
                tasks::spawn(converse(answering, whose, stream, peer, permit));
            }
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection for metadata");
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
        }
    }
}

/// Serves one connection to its end.
async fn converse(
    answering: Answering,
    whose: Whose,
    stream: TcpStream,
    peer: SocketAddr,
    _permit: OwnedSemaphorePermit,
) {
    let Ok(mut hops) = Hops::of(&stream) else {
        return;
    };
    let key = whose.is(peer.ip()).await;
    hops.is_forwarded = match &whose {
        Whose::Instance(key) => !hops.is_own(peer.ip()) && !answering.trees.has(key, peer.ip()),
        // Every hop shows in the packets.
        Whose::Source(_) => false,
    };
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "cannot switch off Nagle's algorithm");
    }
    let phase = PhaseCell::new();
    let io = TokioIo::new(Paced::new(stream, phase.clone(), &answering.limits));
    let service = service_fn(|request: Request<Incoming>| {
        phase.enter(Phase::Call);
        let (trees, key) = (Arc::clone(&answering.trees), key.clone());
        let (hops, phase) = (&hops, phase.clone());
        async move {
            let answered = CatchPanic::new(async move {
                let ask = Ask {
                    method: request.method(),
                    path: request.uri().path(),
                    headers: request.headers(),
                };
                match &key {
                    // A web page may have its name lead here, but not say so.
                    _ if hops.at.is_loopback() && !names_loopback(ask.headers) => {
                        refused(StatusCode::FORBIDDEN).into()
                    }
                    Some(key) => trees.answer(key, &ask, hops.over_ipv6).await,
                    None => refused(StatusCode::NOT_FOUND).into(),
                }
            });
            let response = match answered.await {
                Ok(answer) => {
                    if !hops.limit(answer.hop_limit) {
                        // The answer is lost on its way, as far as the client can tell.
                        std::future::pending::<()>().await;
                    }
                    answer.response
                }
                Err(panicked) => {
                    tracing::error!(message = %panicked.message, trace = %panicked.trace, "the metadata service panicked");
                    refused(StatusCode::INTERNAL_SERVER_ERROR)
                }
            };
            phase.enter(Phase::Idle);
            Ok::<Response<Full<Bytes>>, Infallible>(response.map(Full::new))
        }
    });
    let connection = http1::Builder::new()
        .title_case_headers(true)
        .serve_connection(io, service);
    if let Err(error) = connection.await {
        tracing::debug!(%error, "a connection for metadata broke off");
    }
}

/// Whether a request is for this machine, as far as it says for whom.
fn names_loopback(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(HOST) else {
        return true;
    };
    let name = without_port(host.to_str().unwrap_or_default());
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

/// How far the packets of a connection go.
struct Hops {
    socket: OwnedFd,
    over_ipv6: bool,
    /// The socket's own address.
    at: IpAddr,
    /// The instance forwards it for somebody else, such as a container of its own. The socket
    /// is in the instance's network, so that hop does not show in the packets.
    is_forwarded: bool,
    is_limited: AtomicBool,
}

impl Hops {
    fn of(stream: &TcpStream) -> std::io::Result<Self> {
        Ok(Self {
            over_ipv6: stream.local_addr()?.is_ipv6(),
            socket: stream.as_fd().try_clone_to_owned()?,
            at: stream.local_addr()?.ip(),
            is_forwarded: false,
            is_limited: AtomicBool::new(false),
        })
    }

    /// Whether a client of this address is on the machine that the socket is on.
    fn is_own(&self, client: IpAddr) -> bool {
        client == self.at || client.is_loopback()
    }

    /// For what is written next; whether it gets there at all.
    fn limit(&self, hops: Option<u8>) -> bool {
        let Some(hops) = hops.map(|hops| hops - u8::from(self.is_forwarded)) else {
            if self.is_limited.swap(false, Ordering::Relaxed) {
                self.set(HOPS);
            }
            return true;
        };
        if hops == 0 {
            return false;
        }
        self.is_limited.store(true, Ordering::Relaxed);
        self.set(hops);
        true
    }

    fn set(&self, hops: u8) {
        let set = match self.over_ipv6 {
            true => sockopt::set_ipv6_unicast_hops(&self.socket, Some(hops)),
            false => sockopt::set_ip_ttl(&self.socket, hops.into()),
        };
        if let Err(error) = set {
            tracing::warn!(%error, "the hop limit of metadata tokens cannot be set");
        }
    }
}
