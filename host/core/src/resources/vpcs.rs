//! VPCs and what is in every one: subnets, route tables, network ACLs, gateways,
//! DHCP options.

mod filters;

use std::sync::Arc;

use orrery_wire::{Str, text};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    cidr::Ipv4Cidr,
    filters::Values,
    ids::stable_hash,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::{Instance, NetworkInterface, identified, instances::PrivateDns};

/// An id that follows from other ids.
fn derived(prefix: &str, of: &[&str]) -> Str {
    let hash = of.iter().fold(stable_hash(&[prefix]), |hash, part| {
        stable_hash(&[part]) ^ hash.rotate_left(1)
    });
    Str::from(format!("{prefix}0{hash:016x}"))
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
    /// Tags.
    pub tags: Tags,
}

impl Vpc {
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
    /// Address block; the first four addresses and the last are AWS's.
    pub cidr: Ipv4Cidr,
    /// Availability zone name.
    pub zone: Str,
    /// Availability zone id.
    pub zone_id: Str,
    /// The default subnet of its zone.
    pub default_for_az: bool,
    /// Instances get a public address unless the launch says otherwise.
    pub map_public_ip: bool,
    /// How many addresses are taken by interfaces.
    pub taken: u32,
    /// Where the search for a free address goes on.
    pub cursor: u32,
    /// No address from here on was ever taken.
    pub fresh: u32,
    /// Names of the instances launched here.
    #[serde(default)]
    pub private_dns: PrivateDns,
    /// Tags.
    pub tags: Tags,
}

impl Subnet {
    /// A subnet in which nothing is taken yet.
    pub fn new(id: Str, vpc: &Str, cidr: Ipv4Cidr, zone: Str, zone_id: Str) -> Self {
        Self {
            id,
            vpc: vpc.clone(),
            cidr,
            zone,
            zone_id,
            default_for_az: false,
            map_public_ip: false,
            taken: 0,
            cursor: 0,
            fresh: 0,
            private_dns: PrivateDns::default(),
            tags: Tags::default(),
        }
    }

    /// The first and the last address that an interface may have.
    pub fn bounds(&self) -> (u32, u32) {
        (
            self.cidr.first().saturating_add(4),
            self.cidr.last().saturating_sub(1),
        )
    }

    /// `ip-name` or `resource-name`.
    pub fn hostname_type(&self) -> Str {
        if self.private_dns.hostname_type.is_empty() {
            return text!("ip-name");
        }
        self.private_dns.hostname_type.clone()
    }

    /// How many addresses are left.
    pub fn available(&self) -> u64 {
        self.cidr.len().saturating_sub(5 + u64::from(self.taken))
    }

    /// Whether an interface may have the address.
    pub fn usable(&self, address: u32) -> bool {
        let (first, last) = self.bounds();
        (first..=last).contains(&address)
    }
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

/// An internet gateway.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InternetGateway {
    /// `igw-…`
    pub id: Str,
    /// The VPC that it is attached to.
    pub vpc: Option<Str>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for InternetGateway {
    const PREFIX: &'static str = "igw-";
    const TYPE: &'static str = "internet-gateway";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidInternetGatewayIDNotFound;
    const NOUN: &'static str = "internetGateway ID";
    identified!();

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::internet_gateway(self, name, realm, values)
    }
}

/// A route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Destination.
    pub destination: Ipv4Cidr,
    /// `local` or the id of a gateway.
    pub gateway: Str,
}

impl Route {
    /// What made the route.
    pub fn origin(&self) -> &'static str {
        if self.gateway == "local" {
            "CreateRouteTable"
        } else {
            "CreateRoute"
        }
    }

    /// `active`, or `blackhole` where the target cannot be reached from the VPC.
    pub fn state(&self, realm: &Realm, vpc: &str) -> &'static str {
        let leads = match self.gateway.split_once('-') {
            Some(("igw", _)) => {
                let gateway = realm.table::<InternetGateway>().get(&self.gateway);
                gateway.is_some_and(|gateway| gateway.vpc.as_deref() == Some(vpc))
            }
            Some(("eni", _)) => self.instance(realm).is_some(),
            _ => true,
        };
        if leads { "active" } else { "blackhole" }
    }

    /// The instance behind the network interface that is the target.
    pub fn instance<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<Instance>> {
        realm
            .table::<NetworkInterface>()
            .get(&self.gateway)?
            .instance(realm)
    }
}

/// A route table.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RouteTable {
    /// `rtb-…`
    pub id: Str,
    /// VPC id.
    pub vpc: Str,
    /// The VPC's main table.
    pub main: bool,
    /// Ids of the subnets that are associated explicitly.
    pub subnets: Vec<Str>,
    /// Routes; the first is the VPC's own.
    pub routes: Vec<Route>,
    /// Ids of the VPN gateways that tell the table routes.
    #[serde(default)]
    pub propagating: Vec<Str>,
    /// Tags.
    pub tags: Tags,
}

impl RouteTable {
    /// The main route table of a VPC.
    pub fn main_of<'r>(realm: &'r Realm, vpc: &str) -> Option<(u64, &'r Arc<Self>)> {
        let table = realm.table::<Self>();
        table
            .having(term("vpc-id", vpc), None)
            .find(|(_, table)| table.main && table.vpc == vpc)
    }

    /// The id of the association with a subnet, or with the VPC.
    pub fn association_id(&self, subnet: Option<&str>) -> Str {
        derived("rtbassoc-", &[&self.id, subnet.unwrap_or(&self.vpc)])
    }

    /// The associations: id and subnet; none for that with the VPC as its main table.
    pub fn associations(&self) -> impl Iterator<Item = (Str, Option<Str>)> + '_ {
        let main = self.main.then(|| (self.association_id(None), None));
        main.into_iter().chain(
            self.subnets
                .iter()
                .map(|id| (self.association_id(Some(id)), Some(id.clone()))),
        )
    }
}

impl Resource for RouteTable {
    const PREFIX: &'static str = "rtb-";
    const TYPE: &'static str = "route-table";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidRouteTableIDNotFound;
    const NOUN: &'static str = "routeTable ID";
    const INDEXED: &'static [&'static str] = &["vpc-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("vpc-id", &self.vpc));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::route_table(self, name, realm, values)
    }
}

/// An entry of a network ACL.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclEntry {
    /// 1 to 32766, or 32767 for the rule that denies the rest.
    pub number: i32,
    /// Outbound rather than inbound.
    pub egress: bool,
    /// Protocol number, `-1` for all.
    pub protocol: Str,
    /// Allow rather than deny.
    pub allow: bool,
    /// The other side.
    pub cidr: Ipv4Cidr,
}

impl AclEntry {
    /// `allow` or `deny`.
    pub fn action(&self) -> &'static str {
        if self.allow { "allow" } else { "deny" }
    }
}

/// A network ACL.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NetworkAcl {
    /// `acl-…`
    pub id: Str,
    /// VPC id.
    pub vpc: Str,
    /// The VPC's default ACL.
    pub is_default: bool,
    /// Ids of the subnets that are associated.
    pub subnets: Vec<Str>,
    /// Entries.
    pub entries: Vec<AclEntry>,
    /// Tags.
    pub tags: Tags,
}

impl NetworkAcl {
    /// The default network ACL of a VPC.
    pub fn default_of<'r>(realm: &'r Realm, vpc: &str) -> Option<(u64, &'r Arc<Self>)> {
        let table = realm.table::<Self>();
        table
            .having(term("vpc-id", vpc), None)
            .find(|(_, acl)| acl.is_default && acl.vpc == vpc)
    }

    /// The id of the association with a subnet.
    pub fn association_id(&self, subnet: &str) -> Str {
        derived("aclassoc-", &[&self.id, subnet])
    }
}

impl Resource for NetworkAcl {
    const PREFIX: &'static str = "acl-";
    const TYPE: &'static str = "network-acl";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidNetworkAclIDNotFound;
    const NOUN: &'static str = "networkAcl ID";
    const INDEXED: &'static [&'static str] = &["vpc-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("vpc-id", &self.vpc));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::network_acl(self, name, realm, values)
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
