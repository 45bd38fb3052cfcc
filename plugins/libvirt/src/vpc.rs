//! VPCs as networks of libvirt's, with EC2's own addresses.
//!
//! A block of a VPC is one network and not each of its subnets: libvirt lets networks of their
//! own not reach each other, and subnets of a VPC do. It is made by the first machine that is on
//! it and goes with the last.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use orrery_sdk::contract::{Error, LaunchSpec, Nic, Result};
use virt::connect::Connect;

use crate::connection::{failed, found};
use crate::networks;
use crate::xml::Element;

/// The blocks of the VPC, as a launch says them.
const BLOCKS: &str = "vpc-cidrs";
/// What networks' names begin with.
const PREFIX: &str = "orrery-";
/// The addresses at the beginning of a block that EC2 keeps for itself.
const KEPT: u32 = 4;
/// The most addresses that libvirt has in a range.
const RANGE: u32 = 65_000;

/// A network of libvirt's that interfaces are on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Network {
    pub(crate) name: String,
    /// The VPC's block that it is; none where it is the user's own.
    block: Option<Ipv4Net>,
}

/// The network that an interface is on.
///
/// # Errors
/// `invalid`: the interface is in no block of its VPC.
pub(crate) fn of(spec: &LaunchSpec, nic: &Nic) -> Result<Network> {
    let refused = || Error::invalid(format!("'{}' is no subnet of a VPC", nic.subnet_cidr));
    let subnet = block(&nic.subnet_cidr).ok_or_else(refused)?;
    let blocks = spec.attribute(BLOCKS).unwrap_or_default();
    let mut all = blocks.split_whitespace().filter_map(block);
    let block = all.find(|block| block.contains(&subnet)).unwrap_or(subnet);
    Ok(Network {
        name: format!("{PREFIX}{}-{}", nic.vpc_id, block.network()),
        block: Some(block),
    })
}

/// A block that has room for what EC2 keeps for itself.
fn block(text: &str) -> Option<Ipv4Net> {
    let block: Ipv4Net = text.parse().ok()?;
    (8..=30)
        .contains(&block.prefix_len())
        .then(|| block.trunc())
}

impl Network {
    /// One that is there already.
    pub(crate) fn of_the_user(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            block: None,
        }
    }

    /// Sees to it that there is the network of a VPC.
    ///
    /// # Errors
    /// `internal`: the block is in use on the hypervisor's machine.
    pub(crate) fn ensure(&self, connection: &Connect) -> Result<()> {
        let Some(block) = self.block else {
            return Ok(());
        };
        let told = |why| failed(&format!("make the network {}", self.name), &why);
        let looked = virt::network::Network::lookup_by_name(connection, &self.name);
        let network = match found("find a network", looked)? {
            Some(network) => network,
            None => {
                let described = describe(&self.name, block).write();
                virt::network::Network::define_xml(connection, &described).map_err(told)?
            }
        };
        if network.is_active().map_err(told)? {
            return Ok(());
        }
        match network.create() {
            Ok(_) => Ok(()),
            Err(why) => {
                // Nobody is on it.
                let _gone = network.undefine();
                Err(told(why))
            }
        }
    }
}

fn describe(name: &str, block: Ipv4Net) -> Element {
    let first = block.network().to_bits();
    let at = |offset: u32| Ipv4Addr::from_bits(first.saturating_add(offset));
    let last = (block.broadcast().to_bits() - 1).min(first.saturating_add(RANGE));
    let range = Element::new("range")
        .with("start", at(KEPT))
        .with("end", Ipv4Addr::from_bits(last));
    let address = Element::new("ip")
        .with("address", at(1))
        .with("prefix", block.prefix_len())
        .child(Element::new("dhcp").child(range));
    Element::new("network")
        .child(Element::new("name").text(name))
        .child(Element::new("forward").with("mode", "nat"))
        .child(Element::new("bridge").with("stp", "on").with("delay", 0))
        .child(address)
}

/// Whether a network of this name is a VPC's.
pub(crate) fn is_ours(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// Removes a network that has an address for nobody any more. What is not ours stays.
///
/// # Errors
/// libvirt's.
pub(crate) fn leave(connection: &Connect, name: &str) -> Result<()> {
    if !is_ours(name) {
        return Ok(());
    }
    let looked = virt::network::Network::lookup_by_name(connection, name);
    let Some(network) = found("find a network", looked)? else {
        return Ok(());
    };
    if networks::is_in_use(&network)? {
        return Ok(());
    }
    let told = |why| failed(&format!("remove the network {name}"), &why);
    if network.is_active().map_err(told)? {
        network.destroy().map_err(told)?;
    }
    network.undefine().map_err(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subnets_of_a_block_are_on_one_network() {
        let spec = LaunchSpec {
            attributes: vec![(BLOCKS.into(), "10.0.0.0/16 10.1.0.0/24".into())],
            ..LaunchSpec::default()
        };
        let name = |cidr: &str| {
            let nic = Nic {
                vpc_id: "vpc-1".into(),
                subnet_cidr: cidr.into(),
                ..Nic::default()
            };
            of(&spec, &nic).map(|network| network.name)
        };
        for (cidr, expected) in [
            ("10.0.1.0/24", "orrery-vpc-1-10.0.0.0"),
            ("10.0.2.0/28", "orrery-vpc-1-10.0.0.0"),
            ("10.1.0.16/28", "orrery-vpc-1-10.1.0.0"),
        ] {
            assert_eq!(name(cidr).as_deref(), Ok(expected), "{cidr}");
        }
        assert!(name("").is_err());
    }

    #[test]
    fn a_network_keeps_the_addresses_that_ec2_keeps() {
        for (block, start, end) in [
            ("10.0.0.0/28", "10.0.0.4", "10.0.0.14"),
            ("172.31.0.0/16", "172.31.0.4", "172.31.253.232"),
        ] {
            let network = describe("n", super::block(block).expect(block));
            let range = network.get(&["ip", "dhcp", "range"]).expect("a range");
            assert_eq!(range.attribute("start"), Some(start), "{block}");
            assert_eq!(range.attribute("end"), Some(end), "{block}");
        }
    }
}
