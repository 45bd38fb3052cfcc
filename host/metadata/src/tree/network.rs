//! Addresses and interfaces.

use orrery_wire::shapes::{InstanceNetworkInterface, InstanceNetworkInterfaceAssociation};

use super::{Maker, lines};
use crate::facts::{Facts, Network};

/// Since when interfaces have directories.
const INTERFACES: &str = "2011-01-01";

impl Maker {
    pub(super) fn network(&mut self, facts: &Facts) {
        let it = &facts.instance;
        self.maybe("1.0", "hostname", it.private_dns_name.as_ref());
        self.maybe("2007-01-19", "local-hostname", it.private_dns_name.as_ref());
        self.maybe("1.0", "local-ipv4", it.private_ip_address.as_ref());
        self.maybe("2007-01-19", "public-ipv4", it.public_ip_address.as_ref());
        self.maybe("2007-01-19", "public-hostname", it.public_dns_name.as_ref());
        let groups = it.security_groups.iter().flatten();
        let names = groups.filter_map(|group| group.group_name.clone());
        self.maybe("1.0", "security-groups", lines(names));
        let none = Network::default();
        for (at, interface) in it.network_interfaces.iter().flatten().enumerate() {
            let network = facts.networks.get(at).unwrap_or(&none);
            self.interface(facts, interface, network);
        }
        let primary = it.network_interfaces.iter().flatten().next();
        let Some(primary) = primary else {
            return;
        };
        self.maybe("2011-01-01", "mac", primary.mac_address.as_ref());
        let mut ipv6 = primary.ipv6_addresses.iter().flatten();
        let first = ipv6.find_map(|one| one.ipv6_address.clone());
        self.maybe("2021-01-03", "ipv6", first);
    }

    fn interface(&mut self, facts: &Facts, it: &InstanceNetworkInterface, network: &Network) {
        let Some(mac) = &it.mac_address else {
            return;
        };
        let at = |name: &str| format!("network/interfaces/macs/{mac}/{name}");
        let attachment = it.attachment.as_ref();
        let number = attachment.and_then(|attachment| attachment.device_index);
        let card = attachment.and_then(|attachment| attachment.network_card_index);
        let groups = || it.groups.iter().flatten();
        let privates = || it.private_ip_addresses.iter().flatten();
        let ids = groups().filter_map(|group| group.group_id.clone());
        let names = groups().filter_map(|group| group.group_name.clone());
        let locals = privates().filter_map(|one| one.private_ip_address.clone());
        let owner = it.owner_id.as_ref().unwrap_or(&facts.account);
        let since = INTERFACES;
        self.maybe(since, &at("device-number"), number);
        self.maybe(since, &at("interface-id"), it.network_interface_id.as_ref());
        self.maybe(since, &at("local-hostname"), it.private_dns_name.as_ref());
        self.maybe(since, &at("local-ipv4s"), lines(locals));
        self.data(since, &at("mac"), mac);
        self.maybe(since, &at("owner-id"), Some(owner));
        self.maybe(since, &at("security-group-ids"), lines(ids));
        self.maybe(since, &at("security-groups"), lines(names));
        self.maybe(since, &at("subnet-id"), it.subnet_id.as_ref());
        self.maybe(since, &at("vpc-id"), it.vpc_id.as_ref());
        let cards = "2020-11-01";
        self.data(cards, &at("network-card-index"), card.unwrap_or_default());
        // What network tools ask for, whatever the guide says.
        self.data(cards, &at("network-card"), card.unwrap_or_default());
        let v6 = it.ipv6_addresses.iter().flatten();
        let v6 = v6.filter_map(|one| one.ipv6_address.clone());
        self.maybe("2016-06-30", &at("ipv6s"), lines(v6));
        let prefixes = it.ipv4_prefixes.iter().flatten();
        let prefixes = prefixes.filter_map(|one| one.ipv4_prefix.clone());
        self.maybe("2021-01-03", &at("ipv4-prefix"), lines(prefixes));
        let prefixes = it.ipv6_prefixes.iter().flatten();
        let prefixes = prefixes.filter_map(|one| one.ipv6_prefix.clone());
        self.maybe("2021-01-03", &at("ipv6-prefix"), lines(prefixes));
        self.blocks(&at, network);
        let associated = privates().filter_map(|one| {
            let association = one.association.as_ref()?;
            Some((association, one.private_ip_address.as_ref()?))
        });
        let associated: Vec<_> = associated.collect();
        let public = |it: &&InstanceNetworkInterfaceAssociation| it.public_ip.clone();
        let publics = associated.iter().filter_map(|(one, _)| public(one));
        self.maybe(since, &at("public-ipv4s"), lines(publics));
        let name = associated
            .first()
            .and_then(|(one, _)| one.public_dns_name.as_ref());
        self.maybe(since, &at("public-hostname"), name);
        for (association, private) in associated {
            if let Some(ip) = &association.public_ip {
                let path = at(&format!("ipv4-associations/{ip}"));
                self.data(since, &path, private);
            }
        }
    }

    fn blocks(&mut self, at: &impl Fn(&str) -> String, network: &Network) {
        let since = "2016-06-30";
        let subnet = network.subnet_ipv4.as_ref();
        self.maybe(INTERFACES, &at("subnet-ipv4-cidr-block"), subnet);
        let vpc = network.vpc_ipv4.first();
        self.maybe(INTERFACES, &at("vpc-ipv4-cidr-block"), vpc);
        let all = lines(&network.vpc_ipv4);
        self.maybe(since, &at("vpc-ipv4-cidr-blocks"), all);
        let subnet = lines(&network.subnet_ipv6);
        self.maybe(since, &at("subnet-ipv6-cidr-blocks"), subnet);
        let vpc = lines(&network.vpc_ipv6);
        self.maybe(since, &at("vpc-ipv6-cidr-blocks"), vpc);
    }
}
