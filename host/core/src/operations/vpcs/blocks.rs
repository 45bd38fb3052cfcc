//! Blocks of addresses that come to VPCs and subnets after their creation, and which
//! EC2 allows.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>

use std::net::Ipv6Addr;

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Block, Ipv4Cidr, Ipv6Cidr},
    ids::stable_hash,
    operations::{network_interfaces::addresses::has_ipv6_within, required},
    resources::{
        NetworkAcl, RouteTable, Subnet, Vpc, derived,
        vpcs::{AclEntry, Associated, Destination, Route},
    },
    store::{Realm, Transaction},
};

use super::{networks::within, show};

/// How many blocks of each kind a VPC can have.
const MAXIMUM: usize = 5;
/// How long the prefix of a block that Amazon provides is.
const PROVIDED_PREFIX: u8 = 56;
/// The numbers of the default ACL's entries for all IPv6 traffic.
const IPV6_ENTRIES: [(i32, bool); 2] = [(101, true), (32_768, false)];

/// The address block in `given`, made canonical.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn ipv4(given: &str, parameter: &str) -> Result<Ipv4Cidr> {
    given.parse().map_err(|_| invalid(given, parameter))
}

/// As [`ipv4`].
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn ipv6(given: &str, parameter: &str) -> Result<Ipv6Cidr> {
    given.parse().map_err(|_| invalid(given, parameter))
}

fn invalid(given: &str, parameter: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!(
            "Value ({given}) for parameter {parameter} is invalid. This is not a valid CIDR block."
        ),
    )
}

/// EC2 answers this code with the dot; its documentation writes it without.
pub(super) fn out_of_range(message: String) -> Ec2Error {
    Ec2Error::named("InvalidVpc.Range", 400, message)
}

/// A VPC's block of this many addresses is allowed.
///
/// # Errors
/// `InvalidVpc.Range`.
pub(super) fn check_size(cidr: Ipv4Cidr) -> Result<()> {
    if (16..=28).contains(&cidr.prefix()) {
        return Ok(());
    }
    Err(out_of_range(format!("The CIDR '{cidr}' is invalid.")))
}

/// Draws a block that Amazon provides and no VPC of the realm has.
pub(super) fn provided(realm: &Realm, salt: &str) -> Associated<Ipv6Cidr> {
    let region = u128::from(stable_hash(&["ipv6", &realm.key.region]) & 0xff);
    let is_taken = |cidr: Ipv6Cidr| {
        let mut vpcs = realm.table::<Vpc>().values();
        vpcs.any(|vpc| vpc.ipv6.iter().any(|block| block.cidr.overlaps(cidr)))
    };
    let mut attempt = realm.seed;
    loop {
        let drawn = u128::from(stable_hash(&[salt, &attempt.to_string()]) & 0xff_ffff);
        let first = (0x2600_1f00_u128 | region) << 96 | drawn << 72;
        let cidr = Ipv6Cidr::holding(Ipv6Addr::from(first), PROVIDED_PREFIX);
        if let Some(cidr) = cidr.filter(|cidr| !is_taken(*cidr)) {
            let id = derived("vpc-cidr-assoc-", &[salt, &cidr.to_string()]);
            return Associated { id, cidr };
        }
        attempt = attempt.wrapping_add(1);
    }
}

/// What a request may name besides blocks, and nobody has here: address pools.
///
/// # Errors
/// `UnsupportedOperation`.
pub(super) fn no_pool(given: &[&Option<Str>]) -> Result<()> {
    if given.iter().all(|pool| pool.is_none()) {
        return Ok(());
    }
    Err(super::unsupported("A block of an address pool"))
}

/// AssociateVpcCidrBlock.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `MissingParameter`, `InvalidParameterValue`,
/// `InvalidVpc.Range` for blocks that EC2 does not allow beside the first,
/// `CidrLimitExceeded`.
pub fn associate_vpc(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateVpcCidrBlockRequest,
) -> Result<shapes::AssociateVpcCidrBlockResult> {
    no_pool(&[
        &request.ipv6_pool,
        &request.ipv4_ipam_pool_id,
        &request.ipv6_ipam_pool_id,
    ])?;
    let provide = request.amazon_provided_ipv6_cidr_block == Some(true);
    let refuse = |code, message: &str| Err(Ec2Error::new(code, message));
    let cidr = match (&request.cidr_block, provide) {
        (Some(cidr), false) => Some(ipv4(cidr, "cidrBlock")?),
        (None, true) => None,
        (None, false) => {
            return refuse(
                ErrorCode::MissingParameter,
                "Either 'cidrBlock' or 'amazonProvidedIpv6CidrBlock' should be provided.",
            );
        }
        (Some(_), true) => {
            return refuse(
                ErrorCode::InvalidParameterCombination,
                "Only one of 'cidrBlock' or 'amazonProvidedIpv6CidrBlock' can be provided.",
            );
        }
    };
    let id = required(&request.vpc_id, "vpcId")?;
    let vpc = transaction.get::<Vpc>(id)?.clone();
    let count = match cidr {
        Some(_) => vpc.blocks().count(),
        None => vpc.ipv6.len(),
    };
    if count >= MAXIMUM {
        return Err(limit(id, MAXIMUM));
    }
    let mut answer = shapes::AssociateVpcCidrBlockResult {
        vpc_id: Some(id.clone()),
        ..Default::default()
    };
    let salt = format!("{id} {}", transaction.call.request_id);
    match cidr {
        Some(cidr) => {
            check_beside(&vpc, cidr)?;
            let block = Associated {
                id: derived("vpc-cidr-assoc-", &[&salt, &cidr.to_string()]),
                cidr,
            };
            answer.cidr_block_association = Some(show::vpc_block(&block, text!("associating")));
            transaction.update::<Vpc>(id, |vpc| vpc.secondary.push(block))?;
            add_local_routes(transaction, id, Block::Ipv4(cidr));
        }
        None => {
            let block = provided(transaction, &salt);
            let shown = show::vpc_ipv6_block(transaction, &block, text!("associating"));
            answer.ipv6_cidr_block_association = Some(shown);
            add_ipv6(transaction, id, block)?;
        }
    }
    Ok(answer)
}

fn limit(id: &str, most: usize) -> Ec2Error {
    Ec2Error::named(
        "CidrLimitExceeded",
        400,
        format!("This network '{id}' has met its maximum number of allowed CIDRs: {most}"),
    )
}

/// Gives a VPC an IPv6 block, its route tables the way to it and its ACLs the
/// entries for it.
///
/// # Errors
/// `InvalidVpcID.NotFound`.
pub(super) fn add_ipv6(
    transaction: &mut Transaction<'_>,
    id: &Str,
    block: Associated<Ipv6Cidr>,
) -> Result<()> {
    let cidr = Block::Ipv6(block.cidr);
    transaction.update::<Vpc>(id, |vpc| vpc.ipv6.push(block))?;
    add_local_routes(transaction, id, cidr);
    for ordinal in within::<NetworkAcl>(transaction, id, |acl| acl.vpc == *id) {
        transaction.update_at::<NetworkAcl>(ordinal, |acl| {
            let any = Block::Ipv6(Ipv6Cidr::ANY);
            for egress in [true, false] {
                for (number, allow) in IPV6_ENTRIES {
                    let new = AclEntry::all_traffic(egress, number, allow, any);
                    let wanted = acl.is_default || !allow;
                    if wanted && !acl.entries.iter().any(|entry| entry.is_at(egress, number)) {
                        acl.entries.push(new);
                    }
                }
            }
        });
    }
    Ok(())
}

fn add_local_routes(transaction: &mut Transaction<'_>, vpc: &str, block: Block) {
    for ordinal in within::<RouteTable>(transaction, vpc, |table| table.vpc == vpc) {
        transaction.update_at::<RouteTable>(ordinal, |table| {
            let locals = table.routes.iter().take_while(|route| route.is_local());
            let at = locals.count();
            table.routes.insert(at, Route::local(block));
        });
    }
}

/// The ranges in which EC2 allows a block beside others of a range, by the range of
/// the VPC's first block: private blocks only of its own, and never a benchmark range.
fn check_beside(vpc: &Vpc, cidr: Ipv4Cidr) -> Result<()> {
    check_size(cidr)?;
    if vpc.blocks().any(|block| block.cidr.overlaps(cidr)) {
        return Err(out_of_range(format!(
            "The CIDR '{cidr}' conflicts with another CIDR of the VPC."
        )));
    }
    let block = |text: &str| text.parse::<Ipv4Cidr>().ok();
    let private = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map(block);
    let is_in = |range: &Option<Ipv4Cidr>, cidr| range.is_some_and(|range| range.holds(cidr));
    let own = private.iter().position(|range| is_in(range, vpc.cidr));
    let its = private.iter().position(|range| is_in(range, cidr));
    let reserved = match own {
        Some(0) if is_in(&block("10.0.0.0/15"), vpc.cidr) => block("10.0.0.0/16"),
        Some(1) => block("172.31.0.0/16"),
        _ => None,
    };
    let never = [
        block("198.19.0.0/16"),
        block("169.254.0.0/16"),
        block("127.0.0.0/8"),
        block("224.0.0.0/3"),
        reserved,
    ];
    let is_restricted = its.is_some_and(|its| own != Some(its))
        || never
            .iter()
            .any(|range| range.is_some_and(|range| range.overlaps(cidr)));
    if is_restricted {
        return Err(out_of_range(format!(
            "The CIDR '{cidr}' is restricted. Use a CIDR from the same private address range as the current VPC CIDR, or use a publicly-routable CIDR. For additional restrictions, see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html"
        )));
    }
    Ok(())
}

/// DisassociateVpcCidrBlock.
///
/// # Errors
/// `InvalidVpcCidrBlockAssociationID.NotFound`, `OperationNotPermitted` for the first
/// block, `InvalidCidr.InUse` while a subnet is in it.
pub fn disassociate_vpc(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateVpcCidrBlockRequest,
) -> Result<shapes::DisassociateVpcCidrBlockResult> {
    let id = required(&request.association_id, "associationId")?;
    let vpc = holder(transaction, id)?;
    if vpc.association_id() == *id {
        return Err(Ec2Error::new(
            ErrorCode::OperationNotPermitted,
            format!(
                "The vpc CIDR block with association ID {id} may not be disassociated. It is the primary IPv4 CIDR block of the VPC"
            ),
        ));
    }
    let mut answer = shapes::DisassociateVpcCidrBlockResult {
        vpc_id: Some(vpc.id.clone()),
        ..Default::default()
    };
    let secondary = vpc.secondary.iter().find(|block| block.id == *id);
    let ipv6 = vpc.ipv6.iter().find(|block| block.id == *id);
    let is_used = !within::<Subnet>(transaction, &vpc.id, |subnet| {
        subnet.vpc == vpc.id
            && (secondary
                .zip(subnet.cidr)
                .is_some_and(|(block, own)| block.cidr.holds(own))
                || ipv6
                    .zip(subnet.ipv6.as_ref())
                    .is_some_and(|(block, own)| block.cidr.holds(own.cidr)))
    })
    .is_empty();
    if is_used {
        return Err(in_use("vpc", id));
    }
    let mut gone = None;
    if let Some(block) = secondary {
        let shown = show::vpc_block(block, text!("disassociating"));
        answer.cidr_block_association = Some(shown);
        gone = Some(Block::Ipv4(block.cidr));
    }
    if let Some(block) = ipv6 {
        let shown = show::vpc_ipv6_block(transaction, block, text!("disassociating"));
        answer.ipv6_cidr_block_association = Some(shown);
        gone = Some(Block::Ipv6(block.cidr));
    }
    transaction.update::<Vpc>(&vpc.id, |vpc| {
        vpc.secondary.retain(|block| block.id != *id);
        vpc.ipv6.retain(|block| block.id != *id);
    })?;
    for ordinal in within::<RouteTable>(transaction, &vpc.id, |table| table.vpc == vpc.id) {
        transaction.update_at::<RouteTable>(ordinal, |table| {
            table.routes.retain(|route| {
                gone.is_none_or(|gone| route.destination != Destination::Block(gone))
            });
        });
    }
    Ok(answer)
}

fn in_use(kind: &str, id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidCidrInUse,
        format!(
            "The {kind} CIDR block with association ID {id} may not be disassociated because it is in use."
        ),
    )
}

fn holder(realm: &Realm, id: &str) -> Result<Vpc> {
    let mut vpcs = realm.table::<Vpc>().values();
    let found = vpcs.find(|vpc| {
        vpc.blocks().any(|block| block.id == id) || vpc.ipv6.iter().any(|block| block.id == id)
    });
    found.map(|vpc| Vpc::clone(vpc)).ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::InvalidVpcCidrBlockAssociationIDNotFound,
            format!("The vpc CIDR block with association ID {id} does not exist"),
        )
    })
}

/// The IPv6 block that a subnet is to have.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidSubnet.Range`, `InvalidSubnet.Conflict`.
pub(super) fn subnet_ipv6(
    transaction: &Transaction<'_>,
    vpc: &Vpc,
    given: &str,
) -> Result<Associated<Ipv6Cidr>> {
    let cidr = ipv6(given, "ipv6CidrBlock")?;
    let prefix = cidr.prefix();
    let fits = (44..=64).contains(&prefix) && prefix % 4 == 0;
    if !fits || !vpc.ipv6.iter().any(|block| block.cidr.holds(cidr)) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSubnetRange,
            format!("The CIDR '{cidr}' is invalid."),
        ));
    }
    if is_subnet_ipv6_taken(transaction, &vpc.id, cidr) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidSubnetConflict,
            format!("The CIDR '{cidr}' conflicts with another subnet"),
        ));
    }
    Ok(of_subnet(transaction, vpc, cidr))
}

fn of_subnet(transaction: &Transaction<'_>, vpc: &Vpc, cidr: Ipv6Cidr) -> Associated<Ipv6Cidr> {
    let salt = &transaction.call.request_id;
    Associated {
        id: derived("subnet-cidr-assoc-", &[&vpc.id, salt, &cidr.to_string()]),
        cidr,
    }
}

/// A /64 of the VPC's IPv6 blocks that no subnet has.
pub(super) fn free_subnet_ipv6(
    transaction: &Transaction<'_>,
    vpc: &Vpc,
) -> Option<Associated<Ipv6Cidr>> {
    let parts = vpc.ipv6.iter().flat_map(|block| {
        let firsts = (block.cidr.first() >> 64)..=(block.cidr.last() >> 64);
        firsts.filter_map(|first| Ipv6Cidr::holding((first << 64).into(), 64))
    });
    let mut free = parts.filter(|cidr| !is_subnet_ipv6_taken(transaction, &vpc.id, *cidr));
    Some(of_subnet(transaction, vpc, free.next()?))
}

fn is_subnet_ipv6_taken(realm: &Realm, vpc: &str, cidr: Ipv6Cidr) -> bool {
    !within::<Subnet>(realm, vpc, |subnet| {
        let own = subnet.ipv6.as_ref();
        subnet.vpc == vpc && own.is_some_and(|own| own.cidr.overlaps(cidr))
    })
    .is_empty()
}

/// AssociateSubnetCidrBlock.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `MissingParameter`, `CidrLimitExceeded` for a second
/// block, and those of the block.
pub fn associate_subnet(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateSubnetCidrBlockRequest,
) -> Result<shapes::AssociateSubnetCidrBlockResult> {
    no_pool(&[&request.ipv6_ipam_pool_id])?;
    let given = required(&request.ipv6_cidr_block, "ipv6CidrBlock")?;
    let id = required(&request.subnet_id, "subnetId")?;
    let subnet = transaction.get::<Subnet>(id)?;
    if subnet.ipv6.is_some() {
        return Err(limit(id, 1));
    }
    let vpc = transaction.get::<Vpc>(&subnet.vpc)?;
    let block = subnet_ipv6(transaction, vpc, given)?;
    let shown = show::subnet_ipv6_block(&block, text!("associating"));
    transaction.update::<Subnet>(id, |subnet| subnet.ipv6 = Some(block))?;
    Ok(shapes::AssociateSubnetCidrBlockResult {
        subnet_id: Some(id.clone()),
        ipv6_cidr_block_association: Some(shown),
    })
}

/// DisassociateSubnetCidrBlock.
///
/// # Errors
/// `InvalidSubnetCidrBlockAssociationID.NotFound`, `InvalidCidrBlock.InUse` while the
/// subnet gives addresses of it, `InvalidCidr.InUse` while an interface has one.
pub fn disassociate_subnet(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateSubnetCidrBlockRequest,
) -> Result<shapes::DisassociateSubnetCidrBlockResult> {
    let id = required(&request.association_id, "associationId")?;
    let found = transaction
        .table::<Subnet>()
        .iter()
        .find_map(|(at, subnet)| {
            let block = subnet.ipv6.as_ref().filter(|block| block.id == *id)?;
            Some((at, subnet.id.clone(), block.clone()))
        });
    let Some((ordinal, subnet, block)) = found else {
        return Err(Ec2Error::named(
            "InvalidSubnetCidrBlockAssociationID.NotFound",
            400,
            format!("The subnet CIDR block with association ID {id} does not exist"),
        ));
    };
    let gives = |subnet: &std::sync::Arc<Subnet>| subnet.assign_ipv6;
    if transaction.table::<Subnet>().at(ordinal).is_some_and(gives) {
        return Err(Ec2Error::named(
            "InvalidCidrBlock.InUse",
            400,
            format!(
                "The subnet IPv6 CIDR block with association ID {id} may not be disassociated, because its subnet has assign-ipv6-address-on-creation set to true."
            ),
        ));
    }
    if has_ipv6_within(transaction, ordinal, block.cidr) {
        return Err(in_use("subnet", id));
    }
    transaction.update_at::<Subnet>(ordinal, |subnet| subnet.ipv6 = None);
    Ok(shapes::DisassociateSubnetCidrBlockResult {
        subnet_id: Some(subnet),
        ipv6_cidr_block_association: Some(show::subnet_ipv6_block(&block, text!("disassociating"))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_beside_the_first_are_those_of_the_documentation() {
        for (first, other, allowed) in [
            ("10.2.0.0/16", "10.3.0.0/16", true),
            ("10.2.0.0/16", "10.0.0.0/16", true),
            ("10.1.0.0/16", "10.0.0.0/16", false),
            ("10.2.0.0/16", "172.16.0.0/16", false),
            ("10.2.0.0/16", "192.168.0.0/16", false),
            ("10.2.0.0/16", "100.64.0.0/16", true),
            ("10.2.0.0/16", "198.19.0.0/16", false),
            ("10.2.0.0/16", "10.2.128.0/17", false),
            ("10.2.0.0/16", "10.3.0.0/15", false),
            ("172.16.0.0/16", "172.17.0.0/16", true),
            ("172.16.0.0/16", "172.31.0.0/16", false),
            ("172.16.0.0/16", "10.0.0.0/16", false),
            ("192.168.0.0/20", "192.168.32.0/20", true),
            ("192.168.0.0/20", "172.16.0.0/16", false),
            ("100.64.0.0/16", "10.0.0.0/16", false),
            ("100.64.0.0/16", "100.65.0.0/16", true),
            ("198.19.0.0/20", "192.168.0.0/16", false),
        ] {
            let block = |text: &str| text.parse().expect("a block");
            let vpc = Vpc::new("vpc-0".into(), block(first), "default".into());
            let outcome = check_beside(&vpc, block(other));
            assert_eq!(outcome.is_ok(), allowed, "{other} beside {first}");
        }
    }
}
