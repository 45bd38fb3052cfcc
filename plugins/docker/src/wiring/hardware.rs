//! The hardware address of an interface, given in one message to the kernel: where an engine
//! leaves it to us, it is part of every launch, and two programs would cost it more than its rules
//! do.

use std::io;
use std::os::fd::OwnedFd;

use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketType};

use super::NOTIFY;

/// What rtnetlink(7) calls a change of an interface.
const NEW_LINK: u16 = 16;
const REQUEST_ACK: u16 = 0x1 | 0x4;
/// Its attributes.
const ADDRESS: u16 = 1;
const NAME: u16 = 3;

/// Gives an interface of this thread's network its hardware address, and tells its neighbours.
///
/// # Errors
/// The kernel's, or that it is no hardware address.
pub(super) fn give(device: &str, mac: &str) -> io::Result<()> {
    let address = parse(mac).ok_or_else(|| io::Error::other(format!("'{mac}' is no address")))?;
    std::fs::write(NOTIFY.replace("{}", device), "1")?;
    let kernel = SocketAddrNetlink::new(0, 0);
    let socket = rustix::net::socket(AddressFamily::NETLINK, SocketType::RAW, None)?;
    let message = message(device, address);
    rustix::net::sendto(&socket, &message, SendFlags::empty(), &kernel)?;
    acknowledged(&socket)
}

fn parse(mac: &str) -> Option<[u8; 6]> {
    let parts = mac.split(':').map(|part| u8::from_str_radix(part, 16).ok());
    let bytes: Vec<u8> = parts.collect::<Option<_>>()?;
    bytes.try_into().ok()
}

fn message(device: &str, address: [u8; 6]) -> Vec<u8> {
    // Family, type, index, flags and change, all for the kernel to know: the name says which.
    let mut body = vec![0; 16];
    let name = [device.as_bytes(), &[0]].concat();
    for (kind, value) in [(NAME, name.as_slice()), (ADDRESS, &address)] {
        let length = u16::try_from(4 + value.len()).unwrap_or(u16::MAX);
        body.extend(length.to_ne_bytes());
        body.extend(kind.to_ne_bytes());
        body.extend(value);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let length = u32::try_from(16 + body.len()).unwrap_or(u32::MAX);
    let mut message = length.to_ne_bytes().to_vec();
    message.extend(NEW_LINK.to_ne_bytes());
    message.extend(REQUEST_ACK.to_ne_bytes());
    // Number of the message, and nobody's port.
    message.extend(1u32.to_ne_bytes());
    message.extend(0u32.to_ne_bytes());
    message.extend(body);
    message
}

fn acknowledged(socket: &OwnedFd) -> io::Result<()> {
    let mut answer = [0; 1024];
    let (length, _) = rustix::net::recv(socket, &mut answer, RecvFlags::empty())?;
    // Behind the header stands an error number, 0 for none.
    let number = answer.get(..length).and_then(|it| it.get(16..20));
    match number
        .and_then(|it| it.try_into().ok())
        .map(i32::from_ne_bytes)
    {
        Some(0) => Ok(()),
        Some(number) => Err(io::Error::from_raw_os_error(-number)),
        None => Err(io::Error::other("the kernel's answer cannot be read")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hardware_address_is_six_bytes() {
        assert_eq!(parse("0a:ff:00:01:02:03"), Some([10, 255, 0, 1, 2, 3]));
        for wrong in [
            "",
            "0a:ff:00:01:02",
            "0a:ff:00:01:02:03:04",
            "0a:fg:00:01:02:03",
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_kernel_says_what_is_wrong() {
        let refused = give("no-such-device", "0a:ff:00:01:02:03");
        assert!(refused.is_err());
        let lo = message("lo", [0; 6]);
        assert_eq!(lo.len(), 16 + 16 + 8 + 12);
        assert_eq!(lo[0], 52);
    }
}
