//! Transit gateways, what is attached to them, and their route tables.
//! <https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html>

mod attachments;
mod filters;
mod tables;

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    store::{Realm, Resource},
    tags::Tags,
};

pub use attachments::{
    TransitAssociation, TransitGatewayAttachment, TransitTarget, VpcAttachmentOptions,
};
pub use tables::{TransitGatewayRouteTable, TransitReference, TransitRoute};

use super::{Life, identified, life::living};

/// What a transit gateway does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransitGatewayOptions {
    /// Autonomous system number of AWS's side.
    pub asn: i64,
    /// Blocks of its own, in canonical text.
    pub blocks: Vec<Str>,
    /// Attachments of other accounts need no acceptance.
    pub auto_accept: bool,
    /// Attachments are associated with a table by themselves.
    pub default_association: bool,
    /// Attachments tell a table their routes by themselves.
    pub default_propagation: bool,
    /// Traffic is spread over VPN tunnels.
    pub ecmp: bool,
    /// Names resolve to private addresses across VPCs.
    pub dns: bool,
    /// Rules may name groups of other VPCs.
    pub group_references: bool,
    /// Multicast works.
    pub multicast: bool,
}

/// A transit gateway.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TransitGateway {
    /// `tgw-…`
    pub id: Str,
    /// Free text.
    pub description: Str,
    /// What it does.
    pub options: TransitGatewayOptions,
    /// Id of the table that attachments are associated with by default.
    pub association_table: Option<Str>,
    /// Id of the table that attachments tell their routes by default.
    pub propagation_table: Option<Str>,
    /// When it was made.
    pub created: Timestamp,
    /// State.
    pub life: Life,
    /// Tags.
    pub tags: Tags,
}

/// `enable` or `disable`.
pub fn switch(on: bool) -> &'static str {
    if on { "enable" } else { "disable" }
}

impl Resource for TransitGateway {
    const PREFIX: &'static str = "tgw-";
    const TYPE: &'static str = "transit-gateway";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidTransitGatewayIDNotFound;
    const NOUN: &'static str = "Transit Gateway";
    identified!();
    living!();

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::gateway(self, name, realm, values)
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        gone(Self::NOT_FOUND, Self::NOUN, ids)
    }
}

/// EC2's words for what was deleted or never there.
fn gone(code: ErrorCode, noun: &str, ids: &[&str]) -> Ec2Error {
    Ec2Error::new(
        code,
        format!("{noun} {} was deleted or does not exist.", ids.join(", ")),
    )
}
