//! Ports that are offered while an instance runs: this program listens on the host and carries
//! what comes to the instance's address. The engine can publish ports of a new container alone.
//! Where the host is another machine, `forwards` leads them there.
//!
//! To drop one closes it and cuts whatever goes through it.

mod carry;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use orrery_sdk::contract::Mapping;
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::JoinSet;

use crate::ports::{HOST, Port};

/// Below those that systems give to whoever asks for any.
const PREFERRED: std::ops::Range<u16> = 10_000..32_000;
/// How many of them are tried.
const TRIES: usize = 8;

/// A port of an instance, and that of the host which leads there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) port: Port,
    pub(crate) host: u16,
}

/// A port that is open.
struct Open {
    at: At,
    /// None where it is not this program that carries.
    _carrier: Option<JoinSet<()>>,
}

/// The ports of one instance.
#[derive(Default)]
pub(crate) struct LivePorts {
    to: Option<IpAddr>,
    open: Vec<Open>,
}

impl LivePorts {
    /// Has these be open and no others. The same port of the same container is found at the
    /// same port of the host again, where that is free.
    pub(crate) fn become_these(&mut self, container: &str, to: IpAddr, wanted: &[Port]) {
        if self.to != Some(to) {
            self.open.clear();
            self.to = Some(to);
        }
        self.open.retain(|open| wanted.contains(&open.at.port));
        for &port in wanted {
            if self.open.iter().any(|open| open.at.port == port) {
                continue;
            }
            match Open::at_preferred(container, port, to) {
                Ok(open) => self.open.push(open),
                Err(error) => {
                    tracing::warn!(port = port.name(), %error, "cannot open a port on the host");
                }
            }
        }
    }

    /// Has these be where somebody else carries them.
    pub(crate) fn are_carried(&mut self, all: Vec<At>) {
        let open = |at| Open { at, _carrier: None };
        self.open = all.into_iter().map(open).collect();
    }

    pub(crate) fn mappings(&self) -> impl Iterator<Item = Mapping> + '_ {
        let all = self.open.iter().map(|open| open.at);
        all.map(|At { port, host }| Mapping {
            protocol: port.protocol.to_owned(),
            guest_port: port.number,
            host_ip: HOST.to_owned(),
            host_port: host,
        })
    }
}

/// The ports of the host to try for a port of a container, always in the same order.
pub(crate) fn preferred(container: &str, port: Port) -> impl Iterator<Item = u16> + use<> {
    let mut hasher = DefaultHasher::new();
    (container, port.protocol, port.number).hash(&mut hasher);
    let many = u64::from(PREFERRED.end - PREFERRED.start);
    // It is less than many, which is a port.
    let first = PREFERRED.start + (hasher.finish() % many) as u16;
    (first..PREFERRED.end).chain(PREFERRED.start..first)
}

impl Open {
    fn at_preferred(container: &str, port: Port, to: IpAddr) -> io::Result<Self> {
        let tried = preferred(container, port).take(TRIES);
        let free = tried
            .map(|host| Self::at(host, port, to))
            .find_map(Result::ok);
        free.map_or_else(|| Self::at(0, port, to), Ok)
    }

    fn at(host: u16, port: Port, to: IpAddr) -> io::Result<Self> {
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, host));
        let to = SocketAddr::from((to, port.number));
        let mut carrier = JoinSet::new();
        let here = if port.protocol == "udp" {
            let socket = std::net::UdpSocket::bind(here)?;
            socket.set_nonblocking(true)?;
            let socket = UdpSocket::from_std(socket)?;
            let here = socket.local_addr()?;
            carrier.spawn(carry::datagrams(socket, to));
            here
        } else {
            let listener = std::net::TcpListener::bind(here)?;
            listener.set_nonblocking(true)?;
            let listener = TcpListener::from_std(listener)?;
            let here = listener.local_addr()?;
            carrier.spawn(carry::connections(listener, to));
            here
        };
        let host = here.port();
        Ok(Self {
            at: At { port, host },
            _carrier: Some(carrier),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    use super::*;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    fn ports(live: &LivePorts) -> Vec<(u16, u16)> {
        let mappings = live.mappings();
        mappings.map(|it| (it.guest_port, it.host_port)).collect()
    }

    #[tokio::test]
    async fn a_port_carries_connections_until_it_is_closed() {
        let guest = TcpListener::bind((HERE, 0)).await.expect("a port");
        let port = Port {
            protocol: "tcp",
            number: guest.local_addr().expect("bound").port(),
        };
        let mut live = LivePorts::default();
        live.become_these("c", HERE, &[port]);
        let [(number, host)] = ports(&live)[..] else {
            panic!("one port: {:?}", ports(&live));
        };
        assert_eq!(number, port.number);
        let mut client = TcpStream::connect((HERE, host)).await.expect("it is open");
        client.write_all(b"ping").await.expect("it is carried");
        let (mut inside, _) = guest.accept().await.expect("it arrives");
        let mut said = [0; 4];
        inside
            .read_exact(&mut said)
            .await
            .expect("so does what is said");
        assert_eq!(&said, b"ping");
        inside.write_all(b"pong").await.expect("it is carried back");
        client.read_exact(&mut said).await.expect("it arrives");
        assert_eq!(&said, b"pong");

        // What stays is left alone.
        live.become_these("c", HERE, &[port]);
        assert_eq!(ports(&live), [(number, host)]);
        live.become_these("c", HERE, &[]);
        let end = tokio::time::timeout(Duration::from_secs(5), client.read(&mut said)).await;
        assert!(
            matches!(end, Ok(Ok(0) | Err(_))),
            "the connection is cut: {end:?}"
        );
        assert!(TcpStream::connect((HERE, host)).await.is_err());
        live.become_these("c", HERE, &[port]);
        assert_eq!(ports(&live), [(number, host)], "where it was before");
    }

    #[tokio::test]
    async fn datagrams_find_their_way_back() {
        let guest = UdpSocket::bind((HERE, 0)).await.expect("a port");
        let port = Port {
            protocol: "udp",
            number: guest.local_addr().expect("bound").port(),
        };
        let mut live = LivePorts::default();
        live.become_these("c", HERE, &[port]);
        let host = ports(&live)[0].1;
        let clients = [
            UdpSocket::bind((HERE, 0)).await.expect("a port"),
            UdpSocket::bind((HERE, 0)).await.expect("a port"),
        ];
        let mut said = [0; 16];
        for (client, word) in clients.iter().zip([b"one", b"two"]) {
            client
                .send_to(word, (HERE, host))
                .await
                .expect("it is sent");
            let (length, from) = guest.recv_from(&mut said).await.expect("it arrives");
            guest
                .send_to(&said[..length], from)
                .await
                .expect("it is answered");
        }
        for (client, word) in clients.iter().zip([b"one", b"two"]) {
            let length = client.recv(&mut said).await.expect("the answer arrives");
            assert_eq!(&said[..length], word);
        }
    }
}
