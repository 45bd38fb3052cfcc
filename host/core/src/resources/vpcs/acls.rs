//! Network ACLs and their entries.

use std::sync::Arc;

use orrery_wire::{Str, text};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    cidr::Block,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::{derived, identified};

/// An entry of a network ACL.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclEntry {
    /// 1 to 32766, or 32767 (IPv6: 32768) for the rule that denies the rest.
    pub number: i32,
    /// Outbound rather than inbound.
    pub egress: bool,
    /// Protocol number, `-1` for all.
    pub protocol: Str,
    /// Allow rather than deny.
    pub allow: bool,
    /// The other side.
    pub cidr: Block,
    /// ICMP type and code; -1 means all.
    #[serde(default)]
    pub icmp: Option<(i32, i32)>,
    /// First and last port.
    #[serde(default)]
    pub ports: Option<(i32, i32)>,
}

impl AclEntry {
    /// The rule for all traffic with any address.
    pub fn all_traffic(egress: bool, number: i32, allow: bool, cidr: Block) -> Self {
        Self {
            number,
            egress,
            protocol: text!("-1"),
            allow,
            cidr,
            icmp: None,
            ports: None,
        }
    }

    /// Whether this is the entry of this direction and number.
    pub fn is_at(&self, egress: bool, number: i32) -> bool {
        self.egress == egress && self.number == number
    }

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
    /// Token of the request that made it.
    #[serde(default)]
    pub client_token: Option<ClientToken>,
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
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        super::filters::network_acl(self, name, realm, values)
    }
}
