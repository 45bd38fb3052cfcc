//! Sockets in the network of a machine, opened from outside.
//!
//! A network belongs to a thread, so a thread of its own goes there and ends; the sockets stay.
//! The addresses of the service are put on the loopback interface there, so that requests never
//! leave the machine and no router knows of them.

use std::fs::File;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::os::fd::AsFd as _;
use std::thread;

use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketType};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

const V4: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);
const V6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254);

/// What has the loopback interface of a thread's network have no IPv6.
const SWITCH: &str = "/proc/sys/net/ipv6/conf/lo/disable_ipv6";

/// The index that the loopback interface has in every network.
const LOOPBACK: u32 = 1;

/// Sockets at this port of the service's addresses in the network at this path. IPv6 is left out
/// where the network has none.
///
/// # Errors
/// Why there is no way in.
pub(super) fn listen(path: &str, port: u16) -> io::Result<Vec<TcpListener>> {
    let network = File::open(path)?;
    let there = move || {
        move_into_link_name_space(network.as_fd(), Some(LinkNameSpaceType::Network))?;
        add(V4.into())?;
        // Networks without IPv6 have it switched off on every interface.
        let on = std::fs::write(SWITCH, "0").and_then(|()| add(V6.into()));
        let addresses: &[IpAddr] = match on {
            Ok(_) => &[IpAddr::V4(V4), IpAddr::V6(V6)],
            Err(error) => {
                tracing::debug!(%error, "no metadata over IPv6 in an instance's network");
                &[IpAddr::V4(V4)]
            }
        };
        let bind = |address: &IpAddr| TcpListener::bind(SocketAddr::from((*address, port)));
        addresses.iter().map(bind).collect()
    };
    let thread = thread::Builder::new()
        .name("metadata".to_owned())
        .spawn(there)?;
    let ended = thread.join();
    ended.unwrap_or_else(|_| Err(io::Error::other("the thread in the network panicked")))
}

/// Gives the loopback interface of this thread's network an address; whether it had it not.
///
/// # Errors
/// The kernel's.
pub(super) fn add(address: IpAddr) -> io::Result<bool> {
    const CREATE: u16 = 0x400;
    const EXISTS: i32 = 17;
    match tell(NEW_ADDRESS, CREATE, address) {
        Ok(()) => Ok(true),
        Err(error) if error.raw_os_error() == Some(EXISTS) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Takes an address away from the loopback interface of this thread's network.
///
/// # Errors
/// The kernel's.
pub(super) fn remove(address: IpAddr) -> io::Result<()> {
    tell(REMOVED_ADDRESS, 0, address)
}

/// Messages of rtnetlink(7).
const NEW_ADDRESS: u16 = 20;
const REMOVED_ADDRESS: u16 = 21;

/// Tells the kernel of an address of the loopback interface, and waits for what it says.
fn tell(kind: u16, flags: u16, address: IpAddr) -> io::Result<()> {
    const REQUEST_ACK: u16 = 0x1 | 0x4;
    const NO_DUPLICATE_DETECTION: u8 = 0x02;
    const LOCAL: u16 = 2;
    const ADDRESS: u16 = 1;
    let (family, bytes) = match address {
        IpAddr::V4(address) => (2u8, address.octets().to_vec()),
        IpAddr::V6(address) => (10, address.octets().to_vec()),
    };
    let bits = u8::try_from(bytes.len() * 8).unwrap_or(u8::MAX);
    let mut body = vec![family, bits, NO_DUPLICATE_DETECTION, 0];
    body.extend(LOOPBACK.to_ne_bytes());
    for attribute in [LOCAL, ADDRESS] {
        let length = u16::try_from(4 + bytes.len()).unwrap_or(u16::MAX);
        body.extend(length.to_ne_bytes());
        body.extend(attribute.to_ne_bytes());
        body.extend(&bytes);
    }
    let length = u32::try_from(16 + body.len()).unwrap_or(u32::MAX);
    let mut message = length.to_ne_bytes().to_vec();
    message.extend(kind.to_ne_bytes());
    message.extend((REQUEST_ACK | flags).to_ne_bytes());
    // Number of the message, and nobody's port.
    message.extend(1u32.to_ne_bytes());
    message.extend(0u32.to_ne_bytes());
    message.extend(body);
    let kernel = SocketAddrNetlink::new(0, 0);
    let socket = rustix::net::socket(AddressFamily::NETLINK, SocketType::RAW, None)?;
    rustix::net::sendto(&socket, &message, SendFlags::empty(), &kernel)?;
    let mut answer = [0; 1024];
    let (length, _) = rustix::net::recv(&socket, &mut answer, RecvFlags::empty())?;
    // Behind the header of the acknowledgement stands an error number, 0 for none.
    let number = answer[..length].get(16..20);
    match number
        .and_then(|it| it.try_into().ok())
        .map(i32::from_ne_bytes)
    {
        Some(0) => Ok(()),
        Some(number) => Err(io::Error::from_raw_os_error(-number)),
        None => Err(io::Error::other("the kernel's answer cannot be read")),
    }
}
