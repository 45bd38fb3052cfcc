//! What is attached to transit gateways: VPCs, VPN connections, other transit gateways.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    cidr::Block,
    filters::Values,
    resources::{Life, Vpc, VpnConnection, identified, life::Phase},
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

/// What an attachment of a VPC does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VpcAttachmentOptions {
    /// Names resolve to private addresses across VPCs.
    pub dns: bool,
    /// Rules may name groups of other VPCs.
    pub group_references: bool,
    /// IPv6 goes through.
    pub ipv6: bool,
    /// Both directions of a flow go through one zone.
    pub appliance_mode: bool,
}

/// What is attached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TransitTarget {
    /// A VPC, through one subnet a zone.
    Vpc {
        /// VPC id.
        vpc: Str,
        /// Subnet ids.
        subnets: Vec<Str>,
        /// What the attachment does.
        options: VpcAttachmentOptions,
    },
    /// A VPN connection, by its id.
    Vpn(Str),
}

/// The table by which traffic that comes from an attachment is routed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransitAssociation {
    /// Route table id.
    pub table: Str,
    /// State: pending means `associating`, and so on.
    pub life: Life,
}

impl TransitAssociation {
    /// `associating`, `associated` or `disassociating`.
    pub fn state(&self) -> &'static str {
        match self.life.phase {
            Phase::Pending => "associating",
            Phase::Deleting => "disassociating",
            Phase::Deleted => "disassociated",
            _ => "associated",
        }
    }
}

/// An attachment of a transit gateway.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TransitGatewayAttachment {
    /// `tgw-attach-…`
    pub id: Str,
    /// Transit gateway id.
    pub gateway: Str,
    /// What is attached.
    pub target: TransitTarget,
    /// Ids of the interfaces through which a VPC is attached, one a subnet.
    #[serde(default)]
    pub interfaces: Vec<Str>,
    /// The table by which its traffic is routed.
    pub association: Option<TransitAssociation>,
    /// When it was made.
    pub created: Timestamp,
    /// State.
    pub life: Life,
    /// Tags.
    pub tags: Tags,
}

impl TransitGatewayAttachment {
    /// The id of what is attached.
    pub fn resource_id(&self) -> &Str {
        match &self.target {
            TransitTarget::Vpc { vpc, .. } => vpc,
            TransitTarget::Vpn(connection) => connection,
        }
    }

    /// EC2's name of the kind of what is attached.
    pub fn resource_type(&self) -> &'static str {
        match &self.target {
            TransitTarget::Vpc { .. } => "vpc",
            TransitTarget::Vpn(_) => "vpn",
        }
    }

    /// The blocks of what is attached, which it tells route tables.
    pub fn blocks(&self, realm: &Realm) -> Vec<Block> {
        match &self.target {
            TransitTarget::Vpc { vpc, .. } => {
                let Some(vpc) = realm.table::<Vpc>().get(vpc) else {
                    return Vec::new();
                };
                let ipv4 = vpc.blocks().map(|block| Block::Ipv4(block.cidr));
                let ipv6 = vpc.ipv6.iter().map(|block| Block::Ipv6(block.cidr));
                ipv4.chain(ipv6).collect()
            }
            TransitTarget::Vpn(connection) => {
                let connection = realm.table::<VpnConnection>().get(connection);
                connection.map_or_else(Vec::new, |one| one.destinations().collect())
            }
        }
    }
}

impl Resource for TransitGatewayAttachment {
    const PREFIX: &'static str = "tgw-attach-";
    const TYPE: &'static str = "transit-gateway-attachment";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidTransitGatewayAttachmentIDNotFound;
    const NOUN: &'static str = "Transit Gateway Attachment";
    const INDEXED: &'static [&'static str] = &["transit-gateway-id", "resource-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("transit-gateway-id", &self.gateway));
        emit(term("resource-id", self.resource_id()));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        super::filters::attachment(self, name, realm, values)
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        super::gone(Self::NOT_FOUND, Self::NOUN, ids)
    }

    fn due(&self) -> Option<Timestamp> {
        let association = self.association.as_ref();
        let association = association.and_then(|one| one.life.due());
        [self.life.due(), association].into_iter().flatten().min()
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let now = transaction.call.now;
        let mut gone = false;
        transaction.update_at::<Self>(ordinal, |attachment| {
            gone = !attachment.life.pass(now);
            attachment
                .association
                .take_if(|association| !association.life.pass_unremembered(now));
        });
        if gone {
            transaction.remove_at::<Self>(ordinal);
        }
    }
}
