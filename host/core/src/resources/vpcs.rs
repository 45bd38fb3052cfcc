//! VPCs and what is in every one: subnets, route tables, network ACLs, gateways,
//! DHCP options.

mod acls;
mod filters;
mod gateways;
mod reservations;
mod routes;

use std::{ops::RangeInclusive, sync::Arc};

use orrery_wire::{Str, text};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Block, Ipv4Cidr, Ipv6Cidr},
    filters::Values,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::{derived, identified, instances::PrivateDns};

pub use acls::{AclEntry, NetworkAcl};
pub use gateways::{EgressOnlyInternetGateway, InternetGateway};
pub use reservations::{Reserved, SubnetCidrReservation};
pub use routes::{Association, Destination, Route, RouteTable};

/// A block besides the first, and its association with a VPC or a subnet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Associated<C> {
    /// `vpc-cidr-assoc-…` or `subnet-cidr-assoc-…`
    pub id: Str,
    /// The block.
    pub cidr: C,
}

/// A VPC.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Vpc {
    /// `vpc-…`
    pub id: Str,
    /// Address block.
    pub cidr: Ipv4Cidr,
    /// DHCP option set id, or `default`.
    pub dhcp_options: Str,
    /// The default VPC of its region.
    pub is_default: bool,
    /// `default` or `dedicated`.
    pub tenancy: Str,
    /// Instances get public DNS names.
    pub dns_hostnames: bool,
    /// DNS resolution works.
    pub dns_support: bool,
    /// Network address usage is measured.
    #[serde(default)]
    pub usage_metrics: bool,
    /// IPv4 blocks besides the first.
    #[serde(default)]
    pub secondary: Vec<Associated<Ipv4Cidr>>,
    /// IPv6 blocks, which Amazon provides.
    #[serde(default)]
    pub ipv6: Vec<Associated<Ipv6Cidr>>,
    /// Tags.
    pub tags: Tags,
}

impl Vpc {
    /// A VPC that nothing was chosen for but its block.
    pub fn new(id: Str, cidr: Ipv4Cidr, dhcp_options: Str) -> Self {
        Self {
            id,
            cidr,
            dhcp_options,
            is_default: false,
            tenancy: text!("default"),
            dns_hostnames: false,
            dns_support: true,
            usage_metrics: false,
            secondary: Vec::new(),
            ipv6: Vec::new(),
            tags: Tags::default(),
        }
    }

    /// Its IPv4 blocks with the ids of their associations, the first block first.
    pub fn blocks(&self) -> impl Iterator<Item = Associated<Ipv4Cidr>> + '_ {
        let first = Associated {
            id: self.association_id(),
            cidr: self.cidr,
        };
        std::iter::once(first).chain(self.secondary.iter().cloned())
    }

    /// The id of the association with its address block.
    pub fn association_id(&self) -> Str {
        derived("vpc-cidr-assoc-", &[&self.id])
    }

    /// The default VPC.
    pub fn default_of(realm: &Realm) -> Option<&Arc<Self>> {
        realm
            .table::<Self>()
            .having(term("is-default", "true"), None)
            .map(|(_, vpc)| vpc)
            .find(|vpc| vpc.is_default)
    }
}

impl Resource for Vpc {
    const PREFIX: &'static str = "vpc-";
    const TYPE: &'static str = "vpc";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidVpcIDNotFound;
    const NOUN: &'static str = "vpc ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if self.is_default {
            emit(term("is-default", "true"));
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::vpc(self, name, realm, values)
    }
}

/// A subnet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Subnet {
    /// `subnet-…`
    pub id: Str,
    /// VPC id.
    pub vpc: Str,
    /// IPv4 block; the first four addresses and the last are AWS's. None where it has
    /// IPv6 only.
    pub cidr: Option<Ipv4Cidr>,
    /// Availability zone name.
    pub zone: Str,
    /// Availability zone id.
    pub zone_id: Str,
    /// The default subnet of its zone.
    pub default_for_az: bool,
    /// Instances get a public address unless the launch says otherwise.
    pub map_public_ip: bool,
    /// How many addresses are taken by interfaces; where it has IPv6 only, how many
    /// interfaces there are.
    pub taken: u32,
    /// Where the search for a free address goes on.
    pub cursor: u32,
    /// No address from here on was ever taken.
    pub fresh: u32,
    /// Names of the instances launched here.
    #[serde(default)]
    pub private_dns: PrivateDns,
    /// IPv6 block.
    #[serde(default)]
    pub ipv6: Option<Associated<Ipv6Cidr>>,
    /// Interfaces get an IPv6 address unless their creation says otherwise.
    #[serde(default)]
    pub assign_ipv6: bool,
    /// The resolver makes IPv6 answers for IPv4 names.
    #[serde(default)]
    pub dns64: bool,
    /// Blocks that no address is taken from unless it is asked for.
    #[serde(default)]
    pub reserved: Vec<Reserved>,
    /// Tags.
    pub tags: Tags,
}

impl Subnet {
    /// A subnet in which nothing is taken yet.
    pub fn new(
        id: Str,
        vpc: &Str,
        cidr: impl Into<Option<Ipv4Cidr>>,
        zone: Str,
        zone_id: Str,
    ) -> Self {
        Self {
            id,
            vpc: vpc.clone(),
            cidr: cidr.into(),
            zone,
            zone_id,
            default_for_az: false,
            map_public_ip: false,
            taken: 0,
            cursor: 0,
            fresh: 0,
            private_dns: PrivateDns::default(),
            ipv6: None,
            assign_ipv6: false,
            dns64: false,
            reserved: Vec::new(),
            tags: Tags::default(),
        }
    }

    /// Its IPv4 block.
    ///
    /// # Errors
    /// `InvalidParameterValue` where it has IPv6 only.
    pub fn ipv4(&self) -> Result<Ipv4Cidr> {
        self.cidr.ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "The subnet '{}' does not have an IPv4 CIDR block associated.",
                    self.id
                ),
            )
        })
    }

    /// Its IPv4 block, or that of IPv6 where it has no other.
    pub fn block(&self) -> Option<Block> {
        let ipv6 = || Some(Block::Ipv6(self.ipv6.as_ref()?.cidr));
        self.cidr.map(Block::Ipv4).or_else(ipv6)
    }

    /// `ip-name` or `resource-name`; without IPv4 there are no names after it.
    pub fn hostname_type(&self) -> Str {
        if self.cidr.is_none() {
            return text!("resource-name");
        }
        if self.private_dns.hostname_type.is_empty() {
            return text!("ip-name");
        }
        self.private_dns.hostname_type.clone()
    }

    /// How many addresses are left.
    pub fn available(&self) -> u64 {
        let all = self.cidr.map_or(0, |cidr| cidr.len());
        all.saturating_sub(5 + u64::from(self.taken))
    }

    /// Whether an interface may have the address.
    pub fn usable(&self, address: u32) -> bool {
        self.cidr
            .is_some_and(|cidr| usable(cidr).contains(&address))
    }
}

/// The addresses of a subnet's block that interfaces may have.
pub fn usable(cidr: Ipv4Cidr) -> RangeInclusive<u32> {
    cidr.first().saturating_add(4)..=cidr.last().saturating_sub(1)
}

impl Resource for Subnet {
    const PREFIX: &'static str = "subnet-";
    const TYPE: &'static str = "subnet";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidSubnetIDNotFound;
    const NOUN: &'static str = "subnet ID";
    const INDEXED: &'static [&'static str] = &["vpc-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("vpc-id", &self.vpc));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::subnet(self, name, realm, values)
    }
}

/// A DHCP option set.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DhcpOptions {
    /// `dopt-…`
    pub id: Str,
    /// Keys with their values.
    pub options: Vec<(Str, Vec<Str>)>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for DhcpOptions {
    const PREFIX: &'static str = "dopt-";
    const TYPE: &'static str = "dhcp-options";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidDhcpOptionIDNotFound;
    const NOUN: &'static str = "dhcpOption ID";
    identified!();

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::dhcp_options(self, name, realm, values)
    }
}
