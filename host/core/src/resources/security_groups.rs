//! Security groups and their rules, each rule a record of its own.

use orrery_wire::Str;
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    cidr::Ipv4Cidr,
    filters::Values,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// A security group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// `sg-…`
    pub id: Str,
    /// Unique within its VPC.
    pub name: Str,
    /// Free text.
    pub description: Str,
    /// VPC id.
    pub vpc: Str,
    /// Ids of the other VPCs that it is associated with.
    #[serde(default)]
    pub associated: Vec<Str>,
    /// Tags.
    pub tags: Tags,
}

impl SecurityGroup {
    /// Its members as the other side of a rule of the same account.
    pub fn as_peer(&self, account: &Str) -> Peer {
        Peer::Group {
            id: self.id.clone(),
            account: account.clone(),
            vpc: None,
        }
    }

    /// Whether interfaces in the VPC may have it.
    pub fn is_in(&self, vpc: &str) -> bool {
        self.vpc == vpc || self.associated.iter().any(|one| one == vpc)
    }

    /// The group with this name in this VPC.
    pub fn named<'r>(
        realm: &'r Realm,
        vpc: &str,
        name: &str,
    ) -> Option<(u64, &'r std::sync::Arc<Self>)> {
        let table = realm.table::<Self>();
        table
            .having(term("group-name", name), None)
            .find(|(_, group)| group.name == name && group.vpc == vpc)
    }

    /// The rules of this group, in order of creation.
    pub fn rules<'r>(
        &self,
        realm: &'r Realm,
    ) -> impl Iterator<Item = (u64, &'r std::sync::Arc<SecurityGroupRule>)> + use<'r> {
        let id = self.id.clone();
        let table = realm.table::<SecurityGroupRule>();
        table
            .having(term("group-id", &id), None)
            .filter(move |(_, rule)| rule.group == id)
    }
}

impl Resource for SecurityGroup {
    const PREFIX: &'static str = "sg-";
    const TYPE: &'static str = "security-group";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidGroupNotFound;
    const NOUN: &'static str = "security group";
    const INDEXED: &'static [&'static str] = &["group-name", "vpc-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("group-name", &self.name));
        emit(term("vpc-id", &self.vpc));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "description" => values.is(&self.description),
            "group-id" => values.is(&self.id),
            "group-name" => values.is(&self.name),
            "owner-id" => values.is(&realm.key.account),
            "vpc-id" => values.is(&self.vpc),
            _ => {
                let (egress, name) = match name.strip_prefix("egress.") {
                    Some(name) => (true, name),
                    None => (false, name),
                };
                let Some(name) = name.strip_prefix("ip-permission.") else {
                    return false;
                };
                return self
                    .rules(realm)
                    .filter(|(_, rule)| rule.egress == egress)
                    .all(|(_, rule)| rule.permission_filter(name, realm, values))
                    && PERMISSION_FILTERS.contains(&name);
            }
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [one] => format!("The security group '{one}' does not exist"),
            several => format!("The security groups '{}' do not exist", several.join(", ")),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}

/// What filters may ask of a group's rules, after `ip-permission.`.
const PERMISSION_FILTERS: &[&str] = &[
    "cidr",
    "from-port",
    "group-id",
    "group-name",
    "ipv6-cidr",
    "prefix-list-id",
    "protocol",
    "to-port",
    "user-id",
];

/// Where a rule's traffic comes from or goes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Peer {
    /// An IPv4 block.
    Ipv4(Ipv4Cidr),
    /// An IPv6 block in canonical text.
    Ipv6(Str),
    /// The members of a security group.
    Group {
        /// Group id.
        id: Str,
        /// Account that owns it.
        account: Str,
        /// Its VPC, where that is another account's.
        #[serde(default)]
        vpc: Option<Str>,
    },
    /// A managed prefix list.
    PrefixList(Str),
}

/// A rule of a security group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    /// `sgr-…`
    pub id: Str,
    /// Group id.
    pub group: Str,
    /// Outbound rather than inbound.
    pub egress: bool,
    /// `tcp`, `udp`, `icmp`, `icmpv6`, `-1` or a protocol number.
    pub protocol: Str,
    /// First port or ICMP type; -1 means all.
    pub from_port: i32,
    /// Last port or ICMP code; -1 means all.
    pub to_port: i32,
    /// The other side.
    pub peer: Peer,
    /// Free text.
    pub description: Option<Str>,
    /// Tags.
    pub tags: Tags,
}

impl SecurityGroupRule {
    /// Whether both mean the same traffic; descriptions and tags do not count.
    pub fn is_like(&self, other: &Self) -> bool {
        self.group == other.group
            && self.egress == other.egress
            && self.protocol == other.protocol
            && self.from_port == other.from_port
            && self.to_port == other.to_port
            && self.peer == other.peer
    }

    /// Whether answers show ports: not where all protocols are meant.
    pub fn has_ports(&self) -> bool {
        self.protocol != "-1"
    }

    fn permission_filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match (name, &self.peer) {
            ("cidr", Peer::Ipv4(cidr)) => values.shown(cidr),
            ("ipv6-cidr", Peer::Ipv6(cidr)) => values.is(cidr),
            ("prefix-list-id", Peer::PrefixList(id)) | ("group-id", Peer::Group { id, .. }) => {
                values.is(id)
            }
            ("user-id", Peer::Group { account, .. }) => values.is(account),
            ("group-name", Peer::Group { id, .. }) => {
                values.maybe(
                    realm
                        .table::<SecurityGroup>()
                        .get(id)
                        .map(|group| &group.name),
                );
            }
            ("protocol", _) => values.is(&self.protocol),
            ("from-port", _) if self.has_ports() => values.shown(self.from_port),
            ("to-port", _) if self.has_ports() => values.shown(self.to_port),
            (name, _) => return PERMISSION_FILTERS.contains(&name),
        }
        true
    }
}

impl Resource for SecurityGroupRule {
    const PREFIX: &'static str = "sgr-";
    const TYPE: &'static str = "security-group-rule";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidSecurityGroupRuleIdNotFound;
    const NOUN: &'static str = "security group rule ID";
    const INDEXED: &'static [&'static str] = &["group-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("group-id", &self.group));
        // Who refers to a group or a prefix list keeps it from being deleted.
        if let Peer::Group { id, .. } | Peer::PrefixList(id) = &self.peer {
            emit(term("refers-to", id));
        }
    }

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "group-id" => values.is(&self.group),
            "security-group-rule-id" => values.is(&self.id),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        Ec2Error::new(
            Self::NOT_FOUND,
            format!(
                "The security group rule ID '{}' does not exist",
                ids.join(", ")
            ),
        )
    }
}
