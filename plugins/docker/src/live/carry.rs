//! What comes to a port of the host's, carried to an instance and back.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::JoinSet;

/// How long an instance may take to answer.
const CONNECT: Duration = Duration::from_secs(10);
/// How long to leave a listener alone that cannot accept.
const PAUSE: Duration = Duration::from_millis(100);
/// How long answers to a sender of datagrams are waited for.
const ANSWERS: Duration = Duration::from_secs(120);
/// Most connections, or senders of datagrams, at a time.
const MOST: usize = 1_024;
/// No datagram is longer.
const LONGEST: usize = 65_536;

/// Carries connections, for ever.
pub(super) async fn connections(listener: TcpListener, to: SocketAddr) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < MOST => match accepted {
                Ok((client, _)) => {
                    connections.spawn(connection(client, to));
                }
                Err(error) => {
                    tracing::debug!(%error, "cannot accept a connection to an instance");
                    tokio::time::sleep(PAUSE).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(mut client: TcpStream, to: SocketAddr) {
    let connected = tokio::time::timeout(CONNECT, TcpStream::connect(to)).await;
    let Ok(Ok(mut instance)) = connected else {
        return;
    };
    // Whichever side ends it has a reason of its own.
    let _ended = copy_bidirectional(&mut client, &mut instance).await;
}

/// Carries datagrams, for ever.
pub(super) async fn datagrams(socket: UdpSocket, to: SocketAddr) {
    let socket = Arc::new(socket);
    let mut senders: HashMap<SocketAddr, Arc<UdpSocket>> = HashMap::new();
    let mut answers = JoinSet::new();
    let mut datagram = vec![0; LONGEST];
    loop {
        tokio::select! {
            received = socket.recv_from(&mut datagram) => {
                // An error is about an answer that a sender no longer wanted.
                let Ok((length, sender)) = received else { continue };
                let known = senders.get(&sender).cloned();
                let way = match known {
                    Some(way) => way,
                    None if senders.len() == MOST => continue,
                    None => match way(to).await {
                        Ok(way) => {
                            let way = Arc::new(way);
                            senders.insert(sender, Arc::clone(&way));
                            answers.spawn(answer(Arc::clone(&way), Arc::clone(&socket), sender));
                            way
                        }
                        Err(error) => {
                            tracing::debug!(%error, %to, "cannot carry a datagram");
                            continue;
                        }
                    },
                };
                // Nobody promised that datagrams arrive.
                let _sent = way.send(&datagram[..length]).await;
            }
            Some(ended) = answers.join_next() => {
                if let Ok(sender) = ended {
                    senders.remove(&sender);
                }
            }
        }
    }
}

async fn way(to: SocketAddr) -> io::Result<UdpSocket> {
    let any = match to.ip() {
        IpAddr::V4(_) => IpAddr::from(Ipv4Addr::UNSPECIFIED),
        IpAddr::V6(_) => IpAddr::from(Ipv6Addr::UNSPECIFIED),
    };
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(to).await?;
    Ok(socket)
}

/// Carries answers to a sender until there are none any more.
async fn answer(way: Arc<UdpSocket>, socket: Arc<UdpSocket>, sender: SocketAddr) -> SocketAddr {
    let mut datagram = vec![0; LONGEST];
    while let Ok(Ok(length)) = tokio::time::timeout(ANSWERS, way.recv(&mut datagram)).await {
        let _sent = socket.send_to(&datagram[..length], sender).await;
    }
    sender
}
