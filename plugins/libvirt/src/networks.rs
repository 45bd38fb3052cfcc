//! Networks of libvirt's: the one that all instances are on, and addresses that are theirs
//! before they start.

use std::net::Ipv4Addr;

use orrery_sdk::contract::{Error, Kind, Result};
use virt::connect::Connect;
use virt::network::Network;
use virt::sys;

use crate::connection::{failed, found};
use crate::raw;
use crate::xml::Element;

/// Addresses that are tried where others are at it, too: each attempt takes libvirt a while.
const ATTEMPTS: usize = 8;

/// What an interface has on a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// Its own address; none where libvirt gives none there.
    pub(crate) address: Option<Ipv4Addr>,
    /// The hypervisor's.
    pub(crate) gateway: Option<Ipv4Addr>,
}

/// Sees to it that the interface with this hardware address gets one certain address, `wanted`
/// or any that is free. Nobody else there is called by its `own` name, which finds it again.
///
/// # Errors
/// `capacity`: all addresses are taken. `unavailable`: there is no such network.
pub(crate) fn reserve(
    connection: &Connect,
    name: &str,
    mac: &str,
    own: &str,
    wanted: Option<Ipv4Addr>,
) -> Result<Place> {
    let network = open(connection, name)?;
    let described = describe(&network)?;
    let Some(range) = Range::of(&described) else {
        return Ok(Place {
            address: None,
            gateway: gateway(&described),
        });
    };
    if let Some(known) = range.known(mac) {
        if wanted.is_none_or(|wanted| wanted == known) {
            return Ok(range.place(known));
        }
        release(connection, name, mac)?;
    }
    let leased = raw::leases(&network).unwrap_or_default();
    let leased: Vec<Ipv4Addr> = leased.iter().filter_map(|it| it.parse().ok()).collect();
    let free = range.free(&leased);
    let candidates = wanted.map_or_else(|| free, |wanted| vec![wanted]);
    for address in candidates.into_iter().take(ATTEMPTS) {
        let host = host(mac, address).with("name", own);
        match update(&network, sys::VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, &host) {
            Ok(()) => return Ok(range.place(address)),
            // Somebody else was quicker; the next one then.
            Err(why) if wanted.is_none() && why.message().contains("existing dhcp host") => {}
            Err(why) => return Err(failed("reserve an address", &why)),
        }
    }
    let text = format!("the network '{name}' has no address left");
    Err(Error::new(Kind::Capacity, text))
}

/// Gives the address of an interface up. Absence is success.
///
/// # Errors
/// libvirt's.
pub(crate) fn release(connection: &Connect, name: &str, mac: &str) -> Result<()> {
    let looked = Network::lookup_by_name(connection, name);
    let Some(network) = found("find a network", looked)? else {
        return Ok(());
    };
    release_those(&network, |reserved| reserved.is_of(mac))
}

/// Gives up the addresses of all interfaces whose names begin so.
///
/// # Errors
/// libvirt's.
pub(crate) fn release_all(network: &Network, own: &str) -> Result<()> {
    release_those(network, |reserved| reserved.name.starts_with(own))
}

fn release_those(network: &Network, are: impl Fn(&Reserved) -> bool) -> Result<()> {
    let range = Range::of(&describe(network)?);
    let reserved = range.into_iter().flat_map(|range| range.reserved);
    for Reserved { mac, address, .. } in reserved.filter(are) {
        let command = sys::VIR_NETWORK_UPDATE_COMMAND_DELETE;
        let gone = update(network, command, &host(&mac, address));
        gone.map_err(|why| failed("give an address up", &why))?;
    }
    Ok(())
}

/// Whether addresses are reserved on a network.
///
/// # Errors
/// libvirt's.
pub(crate) fn is_in_use(network: &Network) -> Result<bool> {
    let range = Range::of(&describe(network)?);
    Ok(range.is_some_and(|range| !range.reserved.is_empty()))
}

fn open(connection: &Connect, name: &str) -> Result<Network> {
    let missing = |why: &str| {
        let text = format!("the network '{name}' is not there: {why}");
        Error::new(Kind::Unavailable, text)
    };
    let network = Network::lookup_by_name(connection, name);
    let network = network.map_err(|why| missing(why.message()))?;
    let is_active = network.is_active().map_err(|why| missing(why.message()))?;
    if !is_active {
        network.create().map_err(|why| missing(why.message()))?;
    }
    Ok(network)
}

fn describe(network: &Network) -> Result<Element> {
    let text = network.get_xml_desc(0);
    Element::parse(&text.map_err(|why| failed("read a network", &why))?)
}

fn host(mac: &str, address: Ipv4Addr) -> Element {
    Element::new("host").with("mac", mac).with("ip", address)
}

fn update(
    network: &Network,
    command: sys::virNetworkUpdateCommand,
    host: &Element,
) -> std::result::Result<(), virt::error::Error> {
    let section = sys::VIR_NETWORK_SECTION_IP_DHCP_HOST;
    // Now, and when the network starts again; one that was made for now only has no other.
    let both = sys::VIR_NETWORK_UPDATE_AFFECT_LIVE | sys::VIR_NETWORK_UPDATE_AFFECT_CONFIG;
    let flags = match network.is_persistent() {
        Ok(false) => sys::VIR_NETWORK_UPDATE_AFFECT_LIVE,
        _ => both,
    };
    network.update(command, section, -1, &host.write(), flags)
}

fn gateway(network: &Element) -> Option<Ipv4Addr> {
    addressed(network)?.attribute("address")?.parse().ok()
}

/// The part about IPv4.
fn addressed(network: &Element) -> Option<&Element> {
    let mut all = network.all("ip");
    all.find(|ip| ip.attribute("family").is_none_or(|family| family == "ipv4"))
}

/// The addresses that a network's DHCP server gives away.
struct Range {
    gateway: Ipv4Addr,
    first: Ipv4Addr,
    last: Ipv4Addr,
    reserved: Vec<Reserved>,
}

/// An address that an interface has for itself.
struct Reserved {
    mac: String,
    address: Ipv4Addr,
    name: String,
}

impl Reserved {
    fn is_of(&self, mac: &str) -> bool {
        self.mac.eq_ignore_ascii_case(mac)
    }
}

impl Range {
    fn of(network: &Element) -> Option<Self> {
        let dhcp = addressed(network)?.get(&["dhcp"])?;
        let range = dhcp.get(&["range"])?;
        let parse = |element: &Element, name| element.attribute(name)?.parse().ok();
        let reserved = dhcp.all("host").filter_map(|host| {
            let told = |name| host.attribute(name).unwrap_or_default().to_owned();
            Some(Reserved {
                mac: told("mac"),
                address: parse(host, "ip")?,
                name: told("name"),
            })
        });
        Some(Self {
            gateway: gateway(network)?,
            first: parse(range, "start")?,
            last: parse(range, "end")?,
            reserved: reserved.collect(),
        })
    }

    fn known(&self, mac: &str) -> Option<Ipv4Addr> {
        let mut all = self.reserved.iter();
        let found = all.find(|reserved| reserved.is_of(mac));
        found.map(|reserved| reserved.address)
    }

    fn place(&self, address: Ipv4Addr) -> Place {
        Place {
            address: Some(address),
            gateway: Some(self.gateway),
        }
    }

    /// What is neither reserved nor leased, the last first: DHCP servers begin elsewhere.
    fn free(&self, leased: &[Ipv4Addr]) -> Vec<Ipv4Addr> {
        let all = (u32::from(self.first)..=u32::from(self.last)).rev();
        let is_free = |address: &Ipv4Addr| {
            !leased.contains(address) && !self.reserved.iter().any(|it| it.address == *address)
        };
        all.map(Ipv4Addr::from).filter(is_free).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFAULT: &str = "<network><name>default</name><ip family='ipv6' address='fd00::1'/>\
        <ip address='192.168.122.1' netmask='255.255.255.0'><dhcp>\
        <range start='192.168.122.2' end='192.168.122.6'/>\
        <host mac='02:00:00:00:00:0A' ip='192.168.122.6'/></dhcp></ip></network>";

    #[test]
    fn an_address_is_free_that_nobody_has() {
        let network = Element::parse(DEFAULT).expect("a document");
        let range = Range::of(&network).expect("it gives addresses");
        let of = |last| Ipv4Addr::new(192, 168, 122, last);
        assert_eq!(range.known("02:00:00:00:00:0a"), Some(of(6)));
        assert_eq!(range.known("02:00:00:00:00:0b"), None);
        assert_eq!(range.free(&[of(4)]), [of(5), of(3), of(2)]);
        assert_eq!(range.place(of(5)).gateway, Some(of(1)));
    }

    #[test]
    fn a_network_without_dhcp_gives_no_addresses() {
        let network = Element::parse("<network><bridge name='br0'/></network>");
        let network = network.expect("a document");
        assert!(Range::of(&network).is_none());
        assert_eq!(gateway(&network), None);
    }
}
