//! What is run in a container's network so that an interface is as EC2 has it.

use std::fmt::Write as _;
use std::net::IpAddr;

use super::NOTIFY;
use crate::block::Block;

/// So that several interfaces on one bridge answer for their own addresses each.
const APART: &str = "\
echo 1 >/proc/sys/net/ipv4/conf/all/arp_ignore
echo 2 >/proc/sys/net/ipv4/conf/all/arp_announce
echo 2 >/proc/sys/net/ipv4/conf/all/rp_filter
";

/// The length of the blocks of IPv6 addresses that VPCs have.
const IPV6_PREFIX: u8 = 56;

/// What gives an interface its hardware address, and tells its neighbours.
pub(super) fn naming(device: &str, mac: &str) -> String {
    let notify = NOTIFY.replace("{}", device);
    format!("echo 1 >{notify}\nip link set dev {device} address {mac}\n")
}

/// What gives an interface its addresses.
pub(super) fn addressing(
    device: &str,
    addresses: &[&String],
    block: Block,
    is_primary: bool,
) -> String {
    let label = format!("{device}:ec2");
    let mut script = format!("ip link set {device} up\n");
    if !is_primary {
        script.push_str(APART);
    }
    let _ = writeln!(script, "ip address flush dev {device} label {label}");
    let (mut ipv4, mut ipv6) = (String::new(), String::new());
    for address in addresses {
        match address.parse() {
            Ok(IpAddr::V4(address)) => {
                let prefix = block.prefix();
                let _ = writeln!(
                    ipv4,
                    "ip address add {address}/{prefix} dev {device} label {label}"
                );
            }
            Ok(IpAddr::V6(address)) => {
                let _ = writeln!(
                    ipv6,
                    "ip address add {address}/{IPV6_PREFIX} dev {device} nodad"
                );
            }
            Err(_) => {}
        }
    }
    script.push_str(&ipv4);
    // Docker switches it off, and a machine need not have it.
    let on = if ipv6.is_empty() {
        ""
    } else {
        "echo 0 >$switch\n"
    };
    let _ = write!(
        script,
        "switch=/proc/sys/net/ipv6/conf/{device}/disable_ipv6\n\
         if [ -e $switch ]; then\n\
         {on}ip -6 address flush dev {device} scope global\n\
         {ipv6}fi\n"
    );
    script
}

/// On a network that has another block than EC2's: has an instance call its neighbours from
/// EC2's address, which is the one that their rules know, but not the host, which would look for
/// it elsewhere.
pub(super) fn as_ec2_has_it(device: &str, own: &str, used: Block) -> String {
    let router = used.gateway();
    format!(
        "ip route replace {used} dev {device} scope link src {own}\n\
         ip route replace {router}/32 dev {device} scope link\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interface_gets_its_addresses_and_loses_those_before() {
        let block = Block::parse("10.0.0.0/16").expect("a block");
        let told = ["10.0.1.5", "2600::1", "10.0.1.6"].map(str::to_owned);
        let told: Vec<_> = told.iter().collect();
        assert_eq!(
            addressing("eth0", &told, block, true),
            "ip link set eth0 up\n\
             ip address flush dev eth0 label eth0:ec2\n\
             ip address add 10.0.1.5/16 dev eth0 label eth0:ec2\n\
             ip address add 10.0.1.6/16 dev eth0 label eth0:ec2\n\
             switch=/proc/sys/net/ipv6/conf/eth0/disable_ipv6\n\
             if [ -e $switch ]; then\n\
             echo 0 >$switch\n\
             ip -6 address flush dev eth0 scope global\n\
             ip address add 2600::1/56 dev eth0 nodad\n\
             fi\n"
        );
        assert!(!addressing("eth0", &[], block, true).contains("echo 0"));
        assert!(addressing("eth1", &[], block, false).contains(APART));
    }
}
