//! From the permissions of a request to single rules: protocols, ports, sources.

use orrery_wire::{Str, ids, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    cidr::{Ipv4Cidr, Ipv6Cidr},
    operations::{listed, said},
    resources::{
        PrefixList, SecurityGroup, SecurityGroupRule, VpcPeeringConnection, security_groups::Peer,
    },
    settings::Strictness,
    store::{Realm, RealmKey, Resource},
    tags::Tags,
};

/// What the flat parameters of Authorize and Revoke say.
pub(super) struct Flat<'a> {
    pub(super) cidr: Option<&'a Str>,
    pub(super) from_port: Option<i32>,
    pub(super) to_port: Option<i32>,
    pub(super) protocol: Option<&'a Str>,
    pub(super) source_name: Option<&'a Str>,
    pub(super) source_owner: Option<&'a Str>,
}

impl Flat<'_> {
    fn is_given(&self) -> bool {
        self.cidr.is_some()
            || self.from_port.is_some()
            || self.to_port.is_some()
            || self.protocol.is_some()
            || self.source_name.is_some()
    }

    fn permissions(&self) -> Vec<shapes::IpPermission> {
        let mut permission = shapes::IpPermission {
            ip_protocol: self.protocol.cloned(),
            from_port: self.from_port,
            to_port: self.to_port,
            ..Default::default()
        };
        if let Some(cidr) = self.cidr {
            let range = shapes::IpRange {
                cidr_ip: Some(cidr.clone()),
                ..Default::default()
            };
            permission.ip_ranges = Some(vec![range]);
        }
        let Some(name) = self.source_name else {
            return vec![permission];
        };
        permission.user_id_group_pairs = Some(vec![shapes::UserIdGroupPair {
            group_name: Some(name.clone()),
            user_id: self.source_owner.cloned(),
            ..Default::default()
        }]);
        if self.protocol.is_some() {
            return vec![permission];
        }
        // A group without a protocol means full TCP, UDP and ICMP access.
        [
            (text!("tcp"), 0, 65535),
            (text!("udp"), 0, 65535),
            (text!("icmp"), -1, -1),
        ]
        .into_iter()
        .map(|(protocol, from, to)| shapes::IpPermission {
            ip_protocol: Some(protocol),
            from_port: Some(from),
            to_port: Some(to),
            ..permission.clone()
        })
        .collect()
    }
}

/// The permissions of a request, given as a list or flat.
///
/// # Errors
/// `InvalidParameterCombination` for both.
pub(super) fn given(
    list: Option<&Vec<shapes::IpPermission>>,
    flat: &Flat<'_>,
) -> Result<Vec<shapes::IpPermission>> {
    match (list, flat.is_given()) {
        (Some(list), false) => Ok(list.clone()),
        (None, true) => Ok(flat.permissions()),
        (None, false) => Ok(Vec::new()),
        (Some(_), true) => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameter ipPermissions may not be used in combination with ipProtocol, fromPort, toPort, cidrIp or sourceSecurityGroupName",
        )),
    }
}

/// What the permissions of a request come to.
pub(super) struct Wanted {
    /// The rules, without ids.
    pub(super) rules: Vec<SecurityGroupRule>,
    /// A permission named no source, and all of the internet was taken.
    pub(super) assumed: bool,
}

/// Reads permissions as rules of a group.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidPermission.Malformed`, `MissingParameter`,
/// `InvalidGroup.NotFound`; a rule that comes twice.
pub(super) fn read(
    call: &Call,
    realm: &Realm,
    group: &SecurityGroup,
    egress: bool,
    permissions: &[shapes::IpPermission],
) -> Result<Wanted> {
    let mut wanted = Wanted {
        rules: Vec::new(),
        assumed: false,
    };
    for permission in permissions {
        let (protocol, from_port, to_port) = traffic(
            permission.ip_protocol.as_ref(),
            permission.from_port,
            permission.to_port,
        )?;
        let mut peers = peers(call, realm, group, permission)?;
        if peers.is_empty() {
            if egress || call.settings.strictness == Strictness::Aws {
                return Err(Ec2Error::new(
                    ErrorCode::MissingParameter,
                    "Source group ID missing.",
                ));
            }
            wanted.assumed = true;
            peers.push((Peer::Ipv4(Ipv4Cidr::ANY), None));
        }
        for (peer, description) in peers {
            let rule = SecurityGroupRule {
                id: Str::new(),
                group: group.id.clone(),
                egress,
                protocol: protocol.clone(),
                from_port,
                to_port,
                peer,
                description: checked_description(description)?,
                tags: Tags::default(),
            };
            if wanted.rules.iter().any(|other| other.is_like(&rule)) {
                return Err(value("The same permission must not appear multiple times"));
            }
            wanted.rules.push(rule);
        }
    }
    Ok(wanted)
}

fn peers(
    call: &Call,
    realm: &Realm,
    group: &SecurityGroup,
    permission: &shapes::IpPermission,
) -> Result<Vec<(Peer, Option<Str>)>> {
    let mut peers = Vec::new();
    for range in listed(&permission.ip_ranges) {
        peers.push((
            ipv4(range.cidr_ip.as_deref().unwrap_or_default())?,
            range.description.clone(),
        ));
    }
    for range in listed(&permission.ipv6_ranges) {
        peers.push((
            ipv6(range.cidr_ipv6.as_deref().unwrap_or_default())?,
            range.description.clone(),
        ));
    }
    for list in listed(&permission.prefix_list_ids) {
        peers.push((
            prefix_list(realm, list.prefix_list_id.as_ref())?,
            list.description.clone(),
        ));
    }
    for pair in listed(&permission.user_id_group_pairs) {
        peers.push((
            pair_peer(call, realm, group, pair)?,
            pair.description.clone(),
        ));
    }
    Ok(peers)
}

/// An IPv4 block, made canonical.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn ipv4(text: &str) -> Result<Peer> {
    text.parse()
        .map(Peer::Ipv4)
        .map_err(|_| value(format!("CIDR block {text} is malformed")))
}

/// An IPv6 block, made canonical.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn ipv6(text: &str) -> Result<Peer> {
    let cidr: Ipv6Cidr = text
        .parse()
        .map_err(|_| value(format!("CIDR block {text} is malformed")))?;
    Ok(Peer::Ipv6(Str::from(cidr.to_string())))
}

/// A prefix list, by id.
///
/// # Errors
/// `MissingParameter`, `InvalidPrefixListId.Malformed`,
/// `InvalidPrefixListID.NotFound`.
pub(super) fn prefix_list(realm: &Realm, id: Option<&Str>) -> Result<Peer> {
    let Some(id) = id else {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "Prefix list ID missing.",
        ));
    };
    if !ids::PREFIX_LIST.matches(id) {
        return Err(ids::PREFIX_LIST.malformed(id));
    }
    realm.get::<PrefixList>(id)?;
    Ok(Peer::PrefixList(id.clone()))
}

/// A group of the same VPC or of one that it is peered with, by id.
///
/// # Errors
/// `InvalidGroup.NotFound`.
pub(super) fn group_peer(realm: &Realm, group: &SecurityGroup, id: &str) -> Result<Peer> {
    let peer = super::resolve(realm, id)?;
    if !peer.is_in(&group.vpc)
        && VpcPeeringConnection::between(realm, &group.vpc, &peer.vpc).is_none()
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidGroupNotFound,
            "You have specified two resources that belong to different networks.",
        ));
    }
    Ok(peer.as_peer(&realm.key.account))
}

/// A group of another account, in a VPC that this group's is peered with.
///
/// # Errors
/// `InvalidGroup.NotFound`, also where no active connection leads there.
fn foreign_peer(
    call: &Call,
    realm: &Realm,
    group: &SecurityGroup,
    (account, id): (&Str, &Str),
) -> Result<Peer> {
    let other = call.elsewhere.realm(&RealmKey {
        account: account.clone(),
        region: realm.key.region.clone(),
    });
    let peer = other.and_then(|other| other.get::<SecurityGroup>(id).cloned().ok());
    let reachable =
        peer.filter(|peer| VpcPeeringConnection::between(realm, &group.vpc, &peer.vpc).is_some());
    let peer = reachable.ok_or_else(|| SecurityGroup::missing(&[id]))?;
    Ok(Peer::Group {
        id: peer.id.clone(),
        account: account.clone(),
        vpc: Some(peer.vpc.clone()),
    })
}

fn pair_peer(
    call: &Call,
    realm: &Realm,
    group: &SecurityGroup,
    pair: &shapes::UserIdGroupPair,
) -> Result<Peer> {
    let foreign = said(&pair.user_id).filter(|user| **user != realm.key.account);
    match (&pair.group_id, &pair.group_name) {
        (Some(id), _) => match foreign {
            Some(account) => foreign_peer(call, realm, group, (account, id)),
            None => group_peer(realm, group, id),
        },
        (None, Some(name)) if foreign.is_some() => Err(SecurityGroup::missing(&[name])),
        (None, Some(name)) => {
            let Some((_, peer)) = SecurityGroup::named(realm, &group.vpc, name) else {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidGroupNotFound,
                    format!(
                        "The security group '{name}' does not exist in VPC '{}'",
                        group.vpc
                    ),
                ));
            };
            Ok(peer.as_peer(&realm.key.account))
        }
        (None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "Source group ID missing.",
        )),
    }
}

/// Protocol and ports (ICMP: type and code) as they are kept.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn traffic(
    protocol: Option<&Str>,
    from: Option<i32>,
    to: Option<i32>,
) -> Result<(Str, i32, i32)> {
    let Some(named) = protocol.filter(|protocol| !protocol.is_empty()) else {
        return Err(value(
            "Invalid value 'null' for protocol. VPC security group rules must specify protocols explicitly.",
        ));
    };
    let protocol = canonical(named)?;
    match protocol.as_str() {
        "-1" => Ok((protocol, -1, -1)),
        "tcp" | "udp" => {
            let (Some(from), Some(to)) = (from, to) else {
                return Err(value(
                    "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
                ));
            };
            if let Some(port) = [from, to]
                .into_iter()
                .find(|port| !(0..=65535).contains(port))
            {
                return Err(value(format!("TCP/UDP port ({port}) out of range")));
            }
            if from > to {
                return Err(value(format!("Invalid TCP/UDP port range ({from}:{to})")));
            }
            Ok((protocol, from, to))
        }
        "icmp" | "icmpv6" => {
            let (kind, code) = (from.unwrap_or(-1), to.unwrap_or(-1));
            if !(-1..=255).contains(&kind) {
                return Err(value(format!("ICMP type ({kind}) out of range")));
            }
            if !(-1..=255).contains(&code) {
                return Err(value(format!("ICMP code ({code}) out of range")));
            }
            if kind == -1 && code != -1 {
                return Err(value(format!(
                    "ICMP code ({code}) must be -1 when ICMP type is -1"
                )));
            }
            Ok((protocol, kind, code))
        }
        _ => Ok((protocol, from.unwrap_or(-1), to.unwrap_or(-1))),
    }
}

fn canonical(named: &Str) -> Result<Str> {
    Ok(match named.to_ascii_lowercase().as_str() {
        "-1" | "all" => text!("-1"),
        "tcp" | "6" => text!("tcp"),
        "udp" | "17" => text!("udp"),
        "icmp" | "1" => text!("icmp"),
        "icmpv6" | "58" => text!("icmpv6"),
        number
            if number.bytes().all(|byte| byte.is_ascii_digit()) && number.parse::<u8>().is_ok() =>
        {
            let number: u8 = number.parse().unwrap_or_default();
            Str::from(number.to_string())
        }
        _ => {
            return Err(value(format!(
                "Invalid value '{named}' for IP protocol. Unknown protocol."
            )));
        }
    })
}

/// A rule's description; the empty one is none.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn checked_description(description: Option<Str>) -> Result<Option<Str>> {
    let Some(text) = description.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    if text.len() > 255 || !text.chars().all(super::is_legal) {
        return Err(value(
            "Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
        ));
    }
    Ok(Some(text))
}

fn value(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}
