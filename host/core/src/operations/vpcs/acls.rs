//! Network ACLs: entries, and the subnets that they guard.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html>

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Block, Ipv4Cidr, Ipv6Cidr},
    idempotency::ClientToken,
    operations::{required, text},
    resources::{NetworkAcl, Subnet, Vpc, vpcs::AclEntry},
    store::{Resource, Transaction},
    tags,
};

use super::{blocks, show};

/// The most entries of an ACL, for each direction and each of IPv4 and IPv6.
const MAXIMUM: usize = 20;
/// The highest number that a user can give an entry.
const LAST: i32 = 32_766;

/// CreateNetworkAcl.
///
/// # Errors
/// `InvalidVpcID.NotFound`, and those of tags and tokens.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateNetworkAclRequest,
) -> Result<shapes::CreateNetworkAclResult> {
    let kind = NetworkAcl::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    let answer = |realm: &Transaction<'_>, acl: &NetworkAcl| shapes::CreateNetworkAclResult {
        network_acl: Some(show::network_acl(realm, acl)),
        client_token: request.client_token.clone(),
    };
    if let Some(token) = &token
        && let Some((_, acl)) =
            token.earlier::<NetworkAcl>(transaction, |acl| acl.client_token.as_ref())?
    {
        return Ok(answer(transaction, &acl));
    }
    let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let mut entries = Vec::new();
    for egress in [true, false] {
        let any = Block::Ipv4(Ipv4Cidr::ANY);
        entries.push(AclEntry::all_traffic(egress, LAST + 1, false, any));
        if !vpc.ipv6.is_empty() {
            let any = Block::Ipv6(Ipv6Cidr::ANY);
            entries.push(AclEntry::all_traffic(egress, LAST + 2, false, any));
        }
    }
    let vpc = vpc.id.clone();
    let (_, acl) = transaction.insert(|id| NetworkAcl {
        id,
        vpc,
        is_default: false,
        subnets: Vec::new(),
        entries,
        client_token: token,
        tags,
    });
    Ok(answer(transaction, &acl))
}

/// DeleteNetworkAcl.
///
/// # Errors
/// `InvalidNetworkAclID.NotFound`, `InvalidParameterValue` for a VPC's default,
/// `DependencyViolation` while it guards subnets.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteNetworkAclRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.network_acl_id, "networkAclId")?;
    let acl = transaction.get::<NetworkAcl>(id)?;
    if acl.is_default {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("cannot delete default network ACL {id}"),
        ));
    }
    if !acl.subnets.is_empty() {
        return Err(super::depended(format!(
            "The networkAcl '{id}' has dependencies and cannot be deleted."
        )));
    }
    transaction.remove::<NetworkAcl>(id)?;
    Ok(shapes::Empty::default())
}

/// What CreateNetworkAclEntry and ReplaceNetworkAclEntry say of the entry.
macro_rules! entry {
    ($request:ident) => {
        Given {
            number: $request.rule_number,
            egress: $request.egress,
            protocol: text(&$request.protocol),
            action: text(&$request.rule_action),
            ipv4: $request.cidr_block.as_ref(),
            ipv6: $request.ipv6_cidr_block.as_ref(),
            icmp: $request.icmp_type_code.as_ref(),
            ports: $request.port_range.as_ref(),
        }
        .read()
    };
}

/// CreateNetworkAclEntry.
///
/// # Errors
/// `InvalidNetworkAclID.NotFound`, `MissingParameter`, `InvalidParameterValue`,
/// `NetworkAclEntryAlreadyExists`, `NetworkAclEntryLimitExceeded`.
pub fn create_entry(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateNetworkAclEntryRequest,
) -> Result<shapes::Empty> {
    let new = entry!(request)?;
    let id = required(&request.network_acl_id, "networkAclId")?;
    let acl = transaction.get::<NetworkAcl>(id)?;
    if acl
        .entries
        .iter()
        .any(|entry| entry.is_at(new.egress, new.number))
    {
        return Err(Ec2Error::new(
            ErrorCode::NetworkAclEntryAlreadyExists,
            format!(
                "The network acl entry identified by {} already exists.",
                new.number
            ),
        ));
    }
    let is_alike = |entry: &&AclEntry| {
        entry.number <= LAST
            && entry.egress == new.egress
            && matches!(entry.cidr, Block::Ipv4(_)) == matches!(new.cidr, Block::Ipv4(_))
    };
    if acl.entries.iter().filter(is_alike).count() >= MAXIMUM {
        return Err(Ec2Error::new(
            ErrorCode::NetworkAclEntryLimitExceeded,
            format!("The maximum number of entries for network acl {id} has been reached."),
        ));
    }
    transaction.update::<NetworkAcl>(id, |acl| {
        acl.entries.push(new);
        acl.entries
            .sort_by_key(|entry| (!entry.egress, entry.number));
    })?;
    Ok(shapes::Empty::default())
}

/// ReplaceNetworkAclEntry.
///
/// # Errors
/// `InvalidNetworkAclEntry.NotFound` and those of [`create_entry`].
pub fn replace_entry(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReplaceNetworkAclEntryRequest,
) -> Result<shapes::Empty> {
    let new = entry!(request)?;
    let id = required(&request.network_acl_id, "networkAclId")?;
    let at = position(transaction.get::<NetworkAcl>(id)?, new.egress, new.number)?;
    transaction.update::<NetworkAcl>(id, |acl| acl.entries[at] = new)?;
    Ok(shapes::Empty::default())
}

/// DeleteNetworkAclEntry.
///
/// # Errors
/// `InvalidNetworkAclID.NotFound`, `InvalidNetworkAclEntry.NotFound`,
/// `InvalidParameterValue` for the last entry.
pub fn delete_entry(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteNetworkAclEntryRequest,
) -> Result<shapes::Empty> {
    let number = *required(&request.rule_number, "ruleNumber")?;
    let egress = *required(&request.egress, "egress")?;
    check_number(number)?;
    let id = required(&request.network_acl_id, "networkAclId")?;
    let at = position(transaction.get::<NetworkAcl>(id)?, egress, number)?;
    transaction.update::<NetworkAcl>(id, |acl| {
        acl.entries.remove(at);
    })?;
    Ok(shapes::Empty::default())
}

fn position(acl: &NetworkAcl, egress: bool, number: i32) -> Result<usize> {
    let mut entries = acl.entries.iter();
    entries
        .position(|entry| entry.is_at(egress, number))
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidNetworkAclEntryNotFound,
                format!("The network acl entry identified by {number} does not exist."),
            )
        })
}

fn check_number(number: i32) -> Result<()> {
    if (1..=LAST).contains(&number) {
        return Ok(());
    }
    Err(value(format!(
        "Invalid value '{number}' for rule number. It must be between 1 and {LAST}."
    )))
}

fn value(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

struct Given<'a> {
    number: Option<i32>,
    egress: Option<bool>,
    protocol: &'a str,
    action: &'a str,
    ipv4: Option<&'a Str>,
    ipv6: Option<&'a Str>,
    icmp: Option<&'a shapes::IcmpTypeCode>,
    ports: Option<&'a shapes::PortRange>,
}

impl Given<'_> {
    fn read(&self) -> Result<AclEntry> {
        let number = *required(&self.number, "ruleNumber")?;
        check_number(number)?;
        let cidr = match (self.ipv4, self.ipv6) {
            (Some(given), None) => Block::Ipv4(blocks::ipv4(given, "cidrBlock")?),
            (None, Some(given)) => Block::Ipv6(blocks::ipv6(given, "ipv6CidrBlock")?),
            (None, None) => {
                return Err(Ec2Error::new(
                    ErrorCode::MissingParameter,
                    "The request must contain the parameter cidrBlock or ipv6CidrBlock",
                ));
            }
            (Some(_), Some(_)) => {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidParameterCombination,
                    "The parameter cidrBlock cannot be used with the parameter ipv6CidrBlock",
                ));
            }
        };
        let protocol = protocol(self.protocol)?;
        let (mut icmp, mut ports) = (None, None);
        match protocol {
            6 | 17 => ports = Some(self.ports()?),
            1 | 58 => icmp = Some(self.icmp()?),
            _ => {}
        }
        Ok(AclEntry {
            number,
            egress: *required(&self.egress, "egress")?,
            protocol: Str::from(protocol.to_string()),
            allow: self.action == "allow",
            cidr,
            icmp,
            ports,
        })
    }

    fn ports(&self) -> Result<(i32, i32)> {
        let range = required(&self.ports, "portRange")?;
        let from = *required(&range.from, "portRange.from")?;
        let to = *required(&range.to, "portRange.to")?;
        for port in [from, to] {
            if !(0..=65_535).contains(&port) {
                return Err(value(format!("TCP/UDP port ({port}) out of range")));
            }
        }
        if from > to {
            return Err(value(format!("Invalid TCP/UDP port range ({from}:{to})")));
        }
        Ok((from, to))
    }

    fn icmp(&self) -> Result<(i32, i32)> {
        let given = required(&self.icmp, "icmpTypeCode")?;
        let kind = *required(&given.r#type, "icmpTypeCode.type")?;
        let code = given.code.unwrap_or(-1);
        for (what, number) in [("type", kind), ("code", code)] {
            if !(-1..=255).contains(&number) {
                return Err(value(format!("ICMP {what} ({number}) out of range")));
            }
        }
        Ok((kind, code))
    }
}

fn protocol(given: &str) -> Result<i32> {
    let number = match given.to_ascii_lowercase().as_str() {
        "all" => Some(-1),
        "icmp" => Some(1),
        "tcp" => Some(6),
        "udp" => Some(17),
        "icmpv6" => Some(58),
        number => number.parse().ok(),
    };
    number
        .filter(|number| (-1..=255).contains(number))
        .ok_or_else(|| {
            value(format!(
                "Invalid value '{given}' for IP protocol. Unknown protocol."
            ))
        })
}

/// ReplaceNetworkAclAssociation.
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidNetworkAclID.NotFound`,
/// `InvalidParameterValue` for an ACL of another VPC.
pub fn replace_association(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReplaceNetworkAclAssociationRequest,
) -> Result<shapes::ReplaceNetworkAclAssociationResult> {
    let association = required(&request.association_id, "associationId")?;
    let id = required(&request.network_acl_id, "networkAclId")?;
    let found = transaction
        .table::<NetworkAcl>()
        .iter()
        .find_map(|(at, acl)| {
            let mut subnets = acl.subnets.iter();
            let subnet = subnets.find(|subnet| acl.association_id(subnet) == *association)?;
            Some((at, subnet.clone()))
        });
    let Some((old, subnet)) = found else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidAssociationIDNotFound,
            format!("The association ID '{association}' does not exist"),
        ));
    };
    let new = transaction.ordinal::<NetworkAcl>(id)?;
    if transaction.get::<Subnet>(&subnet)?.vpc != transaction.get::<NetworkAcl>(id)?.vpc {
        return Err(value(format!(
            "network ACL {id} and subnet {subnet} belong to different networks"
        )));
    }
    transaction.update_at::<NetworkAcl>(old, |acl| acl.subnets.retain(|one| *one != subnet));
    let acl = transaction.update_at::<NetworkAcl>(new, |acl| acl.subnets.push(subnet.clone()));
    Ok(shapes::ReplaceNetworkAclAssociationResult {
        new_association_id: acl.map(|acl| acl.association_id(&subnet)),
    })
}
