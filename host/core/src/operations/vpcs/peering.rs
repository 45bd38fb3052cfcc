//! VPC peering: ask, accept, reject, delete, options.

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::required,
    resources::{
        Vpc, VpcPeeringConnection,
        peering::{Side, Status},
    },
    store::{Realm, Resource, Transaction},
    tags,
};

use super::show::block;

/// CreateVpcPeeringConnection. As on AWS, overlapping blocks show in its state.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterValue` for a VPC with itself,
/// `VpcPeeringConnectionAlreadyExists`, `UnsupportedOperation` for another account or
/// region: no realm sees into another.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpcPeeringConnectionRequest,
) -> Result<shapes::CreateVpcPeeringConnectionResult> {
    let kind = VpcPeeringConnection::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let other = required(&request.peer_vpc_id, "peerVpcId")?;
    let own = transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let key = &transaction.key;
    let is_here = |given: &Option<Str>, own: &Str| given.as_ref().is_none_or(|one| one == own);
    if !is_here(&request.peer_owner_id, &key.account) || !is_here(&request.peer_region, &key.region)
    {
        return Err(super::unsupported(
            "Peering with a VPC of another account or region",
        ));
    }
    let other = transaction.get::<Vpc>(other)?;
    if own.id == other.id {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("The VPC {} cannot be peered with itself.", own.id),
        ));
    }
    let mut present = VpcPeeringConnection::of(transaction, &own.id);
    if let Some(present) = present.find(|connection| connection.joins(&other.id)) {
        return Err(Ec2Error::new(
            ErrorCode::VpcPeeringConnectionAlreadyExists,
            format!(
                "A VPC peering connection between {} and {} exists already: {}",
                own.id, other.id, present.id
            ),
        ));
    }
    drop(present);
    let overlaps = own
        .blocks()
        .any(|one| other.blocks().any(|two| one.cidr.overlaps(two.cidr)));
    let side = |vpc: &Vpc| Side {
        vpc: vpc.id.clone(),
        dns_resolution: false,
    };
    let (requester, accepter) = (side(own), side(other));
    let since = transaction.call.now;
    let (_, made) = transaction.insert(|id| VpcPeeringConnection {
        id,
        requester,
        accepter,
        overlaps,
        status: Status::Initiating,
        since,
        deleted_by: None,
        tags,
    });
    Ok(shapes::CreateVpcPeeringConnectionResult {
        vpc_peering_connection: Some(shape(transaction, &made)),
    })
}

/// A connection as answers show it.
pub(super) fn shape(
    realm: &Realm,
    connection: &VpcPeeringConnection,
) -> shapes::VpcPeeringConnection {
    let is_active = connection.status == Status::Active;
    shapes::VpcPeeringConnection {
        accepter_vpc_info: Some(side(realm, &connection.accepter, is_active, is_active)),
        expiration_time: connection.expires(),
        requester_vpc_info: Some(side(realm, &connection.requester, is_active, true)),
        status: Some(shapes::VpcPeeringConnectionStateReason {
            code: Some(Str::from(connection.status.code())),
            message: Some(connection.message(realm)),
        }),
        tags: Some(connection.tags.shape().unwrap_or_default()),
        vpc_peering_connection_id: Some(connection.id.clone()),
        ..Default::default()
    }
}

/// The accepter's blocks are known only once it has accepted.
fn side(
    realm: &Realm,
    side: &Side,
    is_active: bool,
    with_blocks: bool,
) -> shapes::VpcPeeringConnectionVpcInfo {
    let mut shape = shapes::VpcPeeringConnectionVpcInfo {
        owner_id: Some(realm.key.account.clone()),
        vpc_id: Some(side.vpc.clone()),
        region: Some(realm.key.region.clone()),
        peering_options: is_active.then(|| shapes::VpcPeeringConnectionOptionsDescription {
            allow_dns_resolution_from_remote_vpc: Some(side.dns_resolution),
            allow_egress_from_local_classic_link_to_remote_vpc: Some(false),
            allow_egress_from_local_vpc_to_remote_classic_link: Some(false),
            ..Default::default()
        }),
        ..Default::default()
    };
    let vpc = realm.table::<Vpc>().get(&side.vpc).filter(|_| with_blocks);
    if let Some(vpc) = vpc {
        shape.cidr_block = block(vpc.cidr);
        let blocks = vpc.blocks().map(|one| shapes::CidrBlock {
            cidr_block: block(one.cidr),
        });
        shape.cidr_block_set = Some(blocks.collect());
        let ipv6 = vpc.ipv6.iter().map(|one| shapes::Ipv6CidrBlock {
            ipv6_cidr_block: block(one.cidr),
        });
        shape.ipv6_cidr_block_set = (!vpc.ipv6.is_empty()).then(|| ipv6.collect());
    }
    shape
}

/// Turns a connection to another state, from one of those that EC2 allows.
fn turn(
    transaction: &mut Transaction<'_>,
    id: &str,
    to: Status,
    from: &[Status],
) -> Result<std::sync::Arc<VpcPeeringConnection>> {
    let connection = transaction.get::<VpcPeeringConnection>(id)?;
    let present = connection.status;
    let is_doomed = connection.overlaps && present == Status::Initiating;
    if !from.contains(&present) || (is_doomed && to == Status::Provisioning) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidStateTransition,
            format!(
                "Invalid state transition for {id}, attempted to transition from {} to {}",
                present.code(),
                to.code()
            ),
        ));
    }
    let (now, account) = (transaction.call.now, transaction.call.account.clone());
    transaction.update::<VpcPeeringConnection>(id, |connection| {
        connection.status = to;
        connection.since = now;
        if to == Status::Deleting {
            connection.deleted_by = Some(account);
        }
    })
}

/// The states in which the accepter can decide.
const OPEN: &[Status] = &[Status::Initiating, Status::PendingAcceptance];

/// AcceptVpcPeeringConnection.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `InvalidStateTransition`.
pub fn accept(
    transaction: &mut Transaction<'_>,
    request: &shapes::AcceptVpcPeeringConnectionRequest,
) -> Result<shapes::AcceptVpcPeeringConnectionResult> {
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    let connection = turn(transaction, id, Status::Provisioning, OPEN)?;
    Ok(shapes::AcceptVpcPeeringConnectionResult {
        vpc_peering_connection: Some(shape(transaction, &connection)),
    })
}

/// RejectVpcPeeringConnection.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `InvalidStateTransition`.
pub fn reject(
    transaction: &mut Transaction<'_>,
    request: &shapes::RejectVpcPeeringConnectionRequest,
) -> Result<shapes::RejectVpcPeeringConnectionResult> {
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    turn(transaction, id, Status::Rejected, OPEN)?;
    Ok(shapes::RejectVpcPeeringConnectionResult {
        r#return: Some(true),
    })
}

/// DeleteVpcPeeringConnection: routes over it become black holes.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `InvalidStateTransition`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpcPeeringConnectionRequest,
) -> Result<shapes::DeleteVpcPeeringConnectionResult> {
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    let from = [OPEN, &[Status::Provisioning, Status::Active]].concat();
    turn(transaction, id, Status::Deleting, &from)?;
    Ok(shapes::DeleteVpcPeeringConnectionResult {
        r#return: Some(true),
    })
}

/// ModifyVpcPeeringConnectionOptions.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `MissingParameter`,
/// `OperationNotPermitted` unless it is active, `InvalidParameterCombination` for
/// ClassicLink, `InvalidVpcPeeringConnectionState.DnsHostnamesDisabled`.
pub fn modify_options(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpcPeeringConnectionOptionsRequest,
) -> Result<shapes::ModifyVpcPeeringConnectionOptionsResult> {
    let accepter = request.accepter_peering_connection_options.as_ref();
    let requester = request.requester_peering_connection_options.as_ref();
    if accepter.is_none() && requester.is_none() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter accepterPeeringConnectionOptions or requesterPeeringConnectionOptions",
        ));
    }
    for options in accepter.iter().chain(&requester) {
        check_options(options)?;
    }
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    let connection = transaction.get::<VpcPeeringConnection>(id)?;
    if connection.status != Status::Active {
        return Err(Ec2Error::new(
            ErrorCode::OperationNotPermitted,
            format!(
                "Peering {id} is not active. Peering options can be added only to active peerings."
            ),
        ));
    }
    for (options, side) in [
        (accepter, &connection.accepter),
        (requester, &connection.requester),
    ] {
        let wants =
            options.is_some_and(|one| one.allow_dns_resolution_from_remote_vpc == Some(true));
        let vpc = transaction.table::<Vpc>().get(&side.vpc);
        if wants && vpc.is_some_and(|vpc| !vpc.dns_hostnames || !vpc.dns_support) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidVpcPeeringConnectionStateDnsHostnamesDisabled,
                format!(
                    "DNS hostnames and DNS support must be enabled for the VPC {}.",
                    side.vpc
                ),
            ));
        }
    }
    let changed = transaction.update::<VpcPeeringConnection>(id, |connection| {
        for (options, side) in [
            (accepter, &mut connection.accepter),
            (requester, &mut connection.requester),
        ] {
            let wanted = options.and_then(|one| one.allow_dns_resolution_from_remote_vpc);
            side.dns_resolution = wanted.unwrap_or(side.dns_resolution);
        }
    })?;
    let shown = |side: &Side| shapes::PeeringConnectionOptions {
        allow_dns_resolution_from_remote_vpc: Some(side.dns_resolution),
        allow_egress_from_local_classic_link_to_remote_vpc: Some(false),
        allow_egress_from_local_vpc_to_remote_classic_link: Some(false),
        ..Default::default()
    };
    Ok(shapes::ModifyVpcPeeringConnectionOptionsResult {
        accepter_peering_connection_options: accepter.map(|_| shown(&changed.accepter)),
        requester_peering_connection_options: requester.map(|_| shown(&changed.requester)),
    })
}

fn check_options(options: &shapes::PeeringConnectionOptionsRequest) -> Result<()> {
    let classic = [
        options.allow_egress_from_local_classic_link_to_remote_vpc,
        options.allow_egress_from_local_vpc_to_remote_classic_link,
    ];
    if classic.contains(&Some(true)) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "ClassicLink is not supported.",
        ));
    }
    Ok(())
}
