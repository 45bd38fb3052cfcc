//! Route tables of transit gateways.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    cidr::Block,
    filters::Values,
    resources::{Life, identified, life::living},
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::TransitGateway;

/// A route that somebody made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransitRoute {
    /// Destination.
    pub destination: Block,
    /// Attachment id; none where the traffic is dropped.
    pub attachment: Option<Str>,
}

/// A prefix list as a destination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransitReference {
    /// Prefix list id.
    pub list: Str,
    /// Attachment id; none where the traffic is dropped.
    pub attachment: Option<Str>,
}

/// A route table of a transit gateway.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TransitGatewayRouteTable {
    /// `tgw-rtb-…`
    pub id: Str,
    /// Transit gateway id.
    pub gateway: Str,
    /// Ids of the attachments that tell it their routes.
    pub propagations: Vec<Str>,
    /// Routes that somebody made.
    pub routes: Vec<TransitRoute>,
    /// Prefix lists that it has routes to.
    #[serde(default)]
    pub references: Vec<TransitReference>,
    /// When it was made.
    pub created: Timestamp,
    /// State.
    pub life: Life,
    /// Tags.
    pub tags: Tags,
}

impl TransitGatewayRouteTable {
    /// Whether attachments are associated with it, and whether they tell it their
    /// routes, by default.
    pub fn is_default(&self, realm: &Realm) -> (bool, bool) {
        let gateway = realm.table::<TransitGateway>().get(&self.gateway);
        gateway.map_or((false, false), |gateway| {
            let is_this = |table: &Option<Str>| table.as_ref() == Some(&self.id);
            (
                gateway.options.default_association && is_this(&gateway.association_table),
                gateway.options.default_propagation && is_this(&gateway.propagation_table),
            )
        })
    }
}

impl Resource for TransitGatewayRouteTable {
    const PREFIX: &'static str = "tgw-rtb-";
    const TYPE: &'static str = "transit-gateway-route-table";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidRouteTableIDNotFound;
    const NOUN: &'static str = "Transit Gateway Route Table";
    const INDEXED: &'static [&'static str] = &["transit-gateway-id"];
    identified!();
    living!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("transit-gateway-id", &self.gateway));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        super::filters::table(self, name, realm, values)
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        super::gone(Self::NOT_FOUND, Self::NOUN, ids)
    }
}
