//! Network interfaces. Every instance has a primary one.

mod filters;

use std::{
    net::Ipv6Addr,
    sync::{Arc, LazyLock},
};

use orrery_wire::{Str, Timestamp, text};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    cidr::{Ipv4Cidr, Ipv6Cidr},
    filters::Values,
    idempotency::ClientToken,
    ids::{DIGITS, hex, stable_hash, stable_hash_bytes},
    store::{Realm, Resource, Term},
    tags::Tags,
};

use super::{Address, identified, instances::State};

/// What the interfaces of one launch have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// Ordinal of the subnet.
    pub subnet: u64,
    /// Security group ids.
    pub groups: Vec<Str>,
    /// Traffic is checked to be from and for the interface itself.
    pub source_dest_check: bool,
    /// Free text.
    pub description: Str,
}

/// How an interface hangs on an instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attachment {
    /// Ordinal of the instance.
    pub instance: u64,
    /// 0 for the primary interface.
    pub device_index: i32,
    /// Index of the network card.
    #[serde(default)]
    pub card: i32,
    /// The interface goes with the instance.
    pub delete_on_termination: bool,
    /// When it was attached.
    pub since: Timestamp,
}

/// A network interface.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NetworkInterface {
    /// `eni-…`
    pub id: Str,
    /// Subnet, groups and so on.
    pub network: Arc<Network>,
    /// Primary private IPv4 address; none in a subnet with IPv6 only.
    pub address: Option<u32>,
    /// Secondary private IPv4 addresses.
    pub secondary: Vec<u32>,
    /// Public IPv4 address, while there is one.
    pub public: Option<u32>,
    /// The attachment, while there is one.
    pub attachment: Option<Attachment>,
    /// What few interfaces have.
    #[serde(default)]
    pub more: Option<Arc<More>>,
    /// Tags.
    pub tags: Tags,
}

/// What few interfaces have, so that the others need no room for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct More {
    /// Ordinals of its Elastic IP addresses.
    pub elastic: Vec<u64>,
    /// The public address that an Elastic one took the place of comes back after it.
    pub gives_public: bool,
    /// IPv6 addresses.
    pub ipv6: Vec<Ipv6Addr>,
    /// Its first IPv6 address is to stay.
    pub primary_ipv6: bool,
    /// Blocks of IPv4 addresses.
    pub ipv4_prefixes: Vec<Ipv4Cidr>,
    /// Blocks of IPv6 addresses.
    pub ipv6_prefixes: Vec<Ipv6Cidr>,
    /// EC2's name of its type; empty means `interface`.
    pub kind: Str,
    /// The id of what AWS made it for, where that was not the user.
    pub requester: Option<Str>,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
}

/// A public address of an interface.
pub struct Public<'r> {
    /// The address.
    pub ip: u32,
    /// The Elastic IP address that it is, unless it came with the interface.
    pub elastic: Option<&'r Address>,
}

impl Public<'_> {
    /// Who owns it: `amazon`, or the account.
    pub fn owner<'r>(&self, realm: &'r Realm) -> &'r str {
        match self.elastic {
            Some(_) => &realm.key.account,
            None => "amazon",
        }
    }

    /// The id of the association with the interface.
    pub fn association_id(&self) -> Option<&Str> {
        Some(&self.elastic?.association.as_ref()?.id)
    }
}

impl More {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What an interface has that has none of it.
static NOTHING_MORE: LazyLock<More> = LazyLock::new(More::default);

/// The index term of an address taken in a subnet. Neighbours have neighbouring
/// terms, so a launch touches few nodes of the index.
pub fn address_term(subnet: u64, address: u32) -> Term {
    near(
        stable_hash_bytes(b"address", &subnet.to_be_bytes()),
        address,
    )
}

/// The index term of a public address taken in the realm; as [`address_term`].
pub fn public_term(address: u32) -> Term {
    near(stable_hash_bytes(b"public", &[]), address)
}

fn near(hash: u64, address: u32) -> Term {
    (hash & !u64::from(u32::MAX)) | u64::from(address)
}

/// The index term of an IPv6 address.
pub fn ipv6_term(address: Ipv6Addr) -> Term {
    crate::ids::stable_hash_bytes(b"ipv6", &address.octets())
}

impl NetworkInterface {
    /// What few interfaces have.
    pub fn more(&self) -> &More {
        self.more.as_deref().unwrap_or(&NOTHING_MORE)
    }

    /// What few interfaces have, to be changed.
    pub fn more_mut(&mut self) -> &mut More {
        Arc::make_mut(self.more.get_or_insert_default())
    }

    /// EC2's name of its type.
    pub fn kind(&self) -> Str {
        if self.more().kind.is_empty() {
            return text!("interface");
        }
        self.more().kind.clone()
    }

    /// The account in whose name AWS made it for something else.
    pub fn requester<'r>(&self, realm: &'r Realm) -> Option<&'r Str> {
        self.more().requester.as_ref().map(|_| &realm.key.account)
    }

    /// Whether this private address is its own.
    pub fn has_private(&self, address: u32) -> bool {
        self.address == Some(address) || self.secondary.contains(&address)
    }

    /// Whether this private address, or a block with it, is its own.
    pub fn holds_private(&self, address: u32) -> bool {
        let mut prefixes = self.more().ipv4_prefixes.iter();
        self.has_private(address) || prefixes.any(|prefix| prefix.contains(address))
    }

    /// Its primary and its secondary private addresses.
    pub fn privates(&self) -> impl Iterator<Item = u32> + '_ {
        self.address
            .into_iter()
            .chain(self.secondary.iter().copied())
    }

    /// How many private addresses of its subnet it takes; it counts as one without any.
    pub fn taken(&self) -> u32 {
        let prefixes = self.more().ipv4_prefixes.iter();
        let blocks: u64 = prefixes.map(|prefix| prefix.len()).sum();
        let all = 1 + self.secondary.len() as u64 + blocks;
        u32::try_from(all).unwrap_or(u32::MAX)
    }

    /// The Elastic IP address that leads to this private address.
    pub fn elastic_at<'r>(
        &self,
        realm: &'r Realm,
        private: u32,
    ) -> Option<(u64, &'r Arc<Address>)> {
        let table = realm.table::<Address>();
        self.more().elastic.iter().find_map(|ordinal| {
            let address = table.at(*ordinal)?;
            let association = address.association.as_ref()?;
            (association.private == private).then_some((*ordinal, address))
        })
    }

    /// The public address that leads to this private address.
    pub fn public_at<'r>(&self, realm: &'r Realm, private: u32) -> Option<Public<'r>> {
        if let Some((_, address)) = self.elastic_at(realm, private) {
            return Some(Public {
                ip: address.ip,
                elastic: Some(address),
            });
        }
        let ip = self.public.filter(|_| self.address == Some(private))?;
        Some(Public { ip, elastic: None })
    }

    /// The public address that leads to its primary private address.
    pub fn public<'r>(&self, realm: &'r Realm) -> Option<Public<'r>> {
        self.public_at(realm, self.address?)
    }

    /// All its public addresses.
    pub fn publics<'r>(&self, realm: &'r Realm) -> Vec<Public<'r>> {
        self.privates()
            .filter_map(|private| self.public_at(realm, private))
            .collect()
    }

    /// The VPC.
    pub fn vpc<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<super::Vpc>> {
        realm.table::<super::Vpc>().get(&self.subnet(realm)?.vpc)
    }

    /// The instance that it is attached to.
    pub fn instance<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<super::Instance>> {
        realm
            .table::<super::Instance>()
            .at(self.attachment.as_ref()?.instance)
    }

    /// Whether its addresses have DNS names.
    pub fn is_named(&self, realm: &Realm) -> bool {
        self.vpc(realm).is_some_and(|vpc| vpc.dns_hostnames)
    }

    /// Whether it is attached to an instance, or to what AWS made it for.
    pub fn is_in_use(&self) -> bool {
        self.attachment.is_some() || self.more().requester.is_some()
    }

    /// `in-use` while attached, else `available`.
    pub fn status(&self) -> Str {
        if self.is_in_use() {
            text!("in-use")
        } else {
            text!("available")
        }
    }

    /// `attaching` until the instance runs for the first time, then `attached`.
    pub fn attachment_status(&self, realm: &Realm) -> Str {
        let pending = self
            .instance(realm)
            .is_some_and(|instance| instance.state == State::Pending);
        if pending {
            text!("attaching")
        } else {
            text!("attached")
        }
    }

    /// The subnet.
    pub fn subnet<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<super::Subnet>> {
        realm.table::<super::Subnet>().at(self.network.subnet)
    }

    /// The attachment's id, derived from the interface's.
    pub fn attachment_id(&self) -> Str {
        hex("eni-attach-", stable_hash(&["attachment", &self.id]))
    }

    /// The MAC address, derived from the id: locally administered, unicast.
    pub fn mac(&self) -> Str {
        let mut text = *b"02:00:00:00:00:00";
        let hash = stable_hash(&["mac", &self.id]).to_be_bytes();
        for (pair, byte) in text[3..].chunks_mut(3).zip(hash) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        Str::from(std::str::from_utf8(&text).expect("hex digits and colons are UTF-8"))
    }
}

impl Resource for NetworkInterface {
    const PREFIX: &'static str = "eni-";
    const TYPE: &'static str = "network-interface";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidNetworkInterfaceIDNotFound;
    const NOUN: &'static str = "networkInterface ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        for address in self.privates() {
            emit(address_term(self.network.subnet, address));
        }
        if let Some(public) = self.public {
            emit(public_term(public));
        }
        for prefix in &self.more().ipv4_prefixes {
            for address in prefix.first()..=prefix.last() {
                emit(address_term(self.network.subnet, address));
            }
        }
        for address in &self.more().ipv6 {
            emit(ipv6_term(*address));
        }
        for prefix in &self.more().ipv6_prefixes {
            emit(ipv6_term(Ipv6Addr::from(prefix.first())));
        }
        if let Some(token) = &self.more().client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::offer(self, name, realm, values)
    }
}
