//! Route tables, their routes and what they are in force for.

use std::{fmt, sync::Arc};

use orrery_wire::{Str, text};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    cidr::Block,
    filters::Values,
    idempotency::ClientToken,
    resources::{
        Instance, NatGateway, NetworkInterface, VpcEndpoint, VpcPeeringConnection, VpnGateway,
    },
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::{EgressOnlyInternetGateway, InternetGateway, derived, identified};

/// Where a route's traffic goes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Destination {
    /// Addresses.
    Block(Block),
    /// Those of a managed prefix list.
    PrefixList(Str),
}

impl fmt::Display for Destination {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Block(block) => block.fmt(out),
            Self::PrefixList(id) => id.fmt(out),
        }
    }
}

/// A route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Destination.
    pub destination: Destination,
    /// `local` or the id of what it leads to, whose prefix says what that is.
    pub gateway: Str,
}

impl Route {
    /// What made the route.
    pub fn origin(&self) -> &'static str {
        if self.is_local() {
            "CreateRouteTable"
        } else {
            "CreateRoute"
        }
    }

    /// The VPC's own route to a block of its addresses.
    pub fn local(block: Block) -> Self {
        Self {
            destination: Destination::Block(block),
            gateway: text!("local"),
        }
    }

    /// Whether this is the VPC's own route.
    pub fn is_local(&self) -> bool {
        self.gateway == "local"
    }

    /// The kind of target, by the prefix of its id: `local`, `igw`, `eni` and so on.
    pub fn kind(&self) -> &str {
        self.gateway
            .split_once('-')
            .map_or("local", |(prefix, _)| prefix)
    }

    /// `active`, or `blackhole` where the target cannot be reached from the VPC.
    pub fn state(&self, realm: &Realm, vpc: &str) -> &'static str {
        let leads = match self.kind() {
            "igw" => {
                let gateway = realm.table::<InternetGateway>().get(&self.gateway);
                gateway.is_some_and(|gateway| gateway.vpc.as_deref() == Some(vpc))
            }
            "eigw" => {
                let gateways = realm.table::<EgressOnlyInternetGateway>();
                gateways.get(&self.gateway).is_some()
            }
            "vgw" => {
                let gateway = realm.table::<VpnGateway>().get(&self.gateway);
                gateway.is_some_and(|gateway| gateway.vpc().is_some_and(|own| own == vpc))
            }
            "tgw" => crate::operations::transit_gateways::is_attached(realm, &self.gateway, vpc),
            "vpce" => {
                let endpoint = realm.table::<VpcEndpoint>().get(&self.gateway);
                endpoint.is_some_and(|endpoint| endpoint.life.is_live())
            }
            "nat" => {
                let gateway = realm.table::<NatGateway>().get(&self.gateway);
                gateway.is_some_and(|gateway| gateway.is_live())
            }
            "pcx" => {
                let connections = realm.table::<VpcPeeringConnection>();
                let connection = connections.get(&self.gateway);
                connection.is_some_and(|connection| connection.status.is_live())
            }
            "eni" => self.instance(realm).is_some(),
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
    /// Ids of the gateways whose traffic into the VPC it directs.
    #[serde(default)]
    pub gateways: Vec<Str>,
    /// Routes; the first is the VPC's own.
    pub routes: Vec<Route>,
    /// Ids of the VPN gateways that tell the table routes.
    #[serde(default)]
    pub propagating: Vec<Str>,
    /// Token of the request that made it.
    #[serde(default)]
    pub client_token: Option<ClientToken>,
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

    /// The id of the association with a subnet or a gateway, or with the VPC.
    pub fn association_id(&self, with: Option<&str>) -> Str {
        derived("rtbassoc-", &[&self.id, with.unwrap_or(&self.vpc)])
    }

    /// The associations, that with the VPC first.
    pub fn associations(&self) -> impl Iterator<Item = Association> + '_ {
        let main = self.main.then(|| Association {
            id: self.association_id(None),
            subnet: None,
            gateway: None,
        });
        let subnets = self.subnets.iter().map(|subnet| Association {
            id: self.association_id(Some(subnet)),
            subnet: Some(subnet.clone()),
            gateway: None,
        });
        let gateways = self.gateways.iter().map(|gateway| Association {
            id: self.association_id(Some(gateway)),
            subnet: None,
            gateway: Some(gateway.clone()),
        });
        main.into_iter().chain(subnets).chain(gateways)
    }
}

/// What a route table is in force for: a subnet, a gateway, or, where it is neither,
/// the VPC's subnets that have no table of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Association {
    /// `rtbassoc-…`
    pub id: Str,
    /// Subnet id.
    pub subnet: Option<Str>,
    /// Gateway id.
    pub gateway: Option<Str>,
}

impl Association {
    /// Whether the table is the VPC's main one by this.
    pub fn is_main(&self) -> bool {
        self.subnet.is_none() && self.gateway.is_none()
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
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        super::filters::route_table(self, name, realm, values)
    }
}
