//! VPC peering: ask, accept, reject, delete, options; across accounts and regions, too.
//! What is about a connection between two realms changes the record in each.

pub mod options;
pub mod show;

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{invalid_value, regions, required, sharing},
    resources::{
        Vpc, VpcPeeringConnection,
        peering::{Holder, Side, Status},
    },
    store::{Realm, RealmKey, Resource, Transaction},
    tags,
};

use show::shape;

/// The realm of the VPC that is asked for, where it is another one that is in use.
pub fn asked(
    call: &Call,
    realm: &Realm,
    request: &shapes::CreateVpcPeeringConnectionRequest,
) -> Option<RealmKey> {
    let peer = peer(&realm.key, request);
    let is_other = peer != realm.key && call.elsewhere.realm(&peer).is_some();
    is_other.then_some(peer)
}

fn peer(own: &RealmKey, request: &shapes::CreateVpcPeeringConnectionRequest) -> RealmKey {
    RealmKey {
        account: request
            .peer_owner_id
            .as_ref()
            .unwrap_or(&own.account)
            .clone(),
        region: request.peer_region.as_ref().unwrap_or(&own.region).clone(),
    }
}

/// A request that names a connection.
pub trait AboutConnection {
    /// The member.
    fn connection(&self) -> &Option<Str>;
}

macro_rules! about_connection {
    ($($request:ident),*) => {$(
        impl AboutConnection for shapes::$request {
            fn connection(&self) -> &Option<Str> {
                &self.vpc_peering_connection_id
            }
        }
    )*};
}
about_connection!(
    AcceptVpcPeeringConnectionRequest,
    DeleteVpcPeeringConnectionRequest,
    ModifyVpcPeeringConnectionOptionsRequest,
    RejectVpcPeeringConnectionRequest
);

/// The other realm of the connection that a request names, where it has one.
pub fn other_side_of<R: AboutConnection>(_: &Call, realm: &Realm, request: &R) -> Option<RealmKey> {
    let id = request.connection().as_ref()?;
    let connection = realm.get::<VpcPeeringConnection>(id).ok()?;
    connection.other_realm().cloned()
}

/// CreateVpcPeeringConnection. As on AWS, overlapping blocks show in its state, and so
/// does a VPC that another account or region has not.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterValue` for a VPC with itself and for what is
/// no account or region, `VpcPeeringConnectionAlreadyExists`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVpcPeeringConnectionRequest,
) -> Result<shapes::CreateVpcPeeringConnectionResult> {
    let kind = VpcPeeringConnection::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let other = required(&request.peer_vpc_id, "peerVpcId")?;
    if let Some(account) = &request.peer_owner_id
        && !sharing::is_account(account)
    {
        return Err(invalid_value("peerOwnerId", account));
    }
    if let Some(region) = &request.peer_region {
        regions::check_named(transaction.call, "peerRegion", region)?;
    }
    let own = Arc::clone(transaction.get::<Vpc>(required(&request.vpc_id, "vpcId")?)?);
    let peer = peer(&transaction.key, request);
    let is_joint = peer != transaction.key;
    let their = if is_joint {
        let beside = transaction.beside();
        beside.and_then(|beside| beside.get::<Vpc>(other).cloned().ok())
    } else {
        Some(Arc::clone(transaction.get::<Vpc>(other)?))
    };
    if own.id == *other {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("The VPC {} cannot be peered with itself.", own.id),
        ));
    }
    let mut present = VpcPeeringConnection::of(transaction, &own.id);
    if let Some(present) = present.find(|connection| connection.joins(other)) {
        return Err(Ec2Error::new(
            ErrorCode::VpcPeeringConnectionAlreadyExists,
            format!(
                "A VPC peering connection between {} and {other} exists already: {}",
                own.id, present.id
            ),
        ));
    }
    drop(present);
    let overlaps = |their: &Vpc| {
        own.blocks()
            .any(|one| their.blocks().any(|two| one.cidr.overlaps(two.cidr)))
    };
    let is_doomed = their.is_none_or(|their| overlaps(&their));
    let side = |vpc: &Str, realm: &RealmKey| Side {
        vpc: vpc.clone(),
        realm: is_joint.then(|| realm.clone()),
        dns_resolution: false,
    };
    let (requester, accepter) = (side(&own.id, &transaction.key), side(other, &peer));
    let since = transaction.call.now;
    let (_, made) = transaction.insert(|id| VpcPeeringConnection {
        id,
        requester,
        accepter,
        holder: if is_joint {
            Holder::Requester
        } else {
            Holder::Both
        },
        is_doomed,
        status: Status::Initiating,
        since,
        deleted_by: None,
        tags,
    });
    // What cannot be is seen by who asked for it only.
    if let Some(beside) = transaction.beside().filter(|_| !is_doomed) {
        beside.insert_named(made.id.clone(), |_| made.counterpart());
    }
    Ok(shapes::CreateVpcPeeringConnectionResult {
        vpc_peering_connection: Some(shape(transaction.call, transaction, &made)),
    })
}

/// Changes a connection, and the record of it in the other realm.
fn change(
    transaction: &mut Transaction<'_>,
    id: &str,
    change: impl Fn(&mut VpcPeeringConnection),
) -> Result<Arc<VpcPeeringConnection>> {
    if let Some(beside) = transaction.beside() {
        beside.update(id, &change)?;
    }
    transaction.update(id, &change)
}

/// Turns a connection to another state, from one of those that EC2 allows.
fn turn(
    transaction: &mut Transaction<'_>,
    id: &str,
    to: Status,
    from: &[Status],
) -> Result<Arc<VpcPeeringConnection>> {
    let connection = transaction.get::<VpcPeeringConnection>(id)?;
    let present = connection.status;
    let is_doomed = connection.is_doomed && present == Status::Initiating;
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
    change(transaction, id, |connection| {
        connection.status = to;
        connection.since = now;
        if to == Status::Deleting {
            connection.deleted_by = Some(account.clone());
        }
    })
}

/// The states in which the accepter can decide.
const OPEN: &[Status] = &[Status::Initiating, Status::PendingAcceptance];

/// Refuses a decision that is the accepter's: to accept it, or to reject it.
fn check_accepter(transaction: &Transaction<'_>, id: &str, what: &str, done: &str) -> Result<()> {
    let connection = transaction.get::<VpcPeeringConnection>(id)?;
    if connection.holder != Holder::Requester {
        return Ok(());
    }
    let RealmKey { account, region } = &transaction.key;
    let message = if connection.is_between_accounts() {
        format!("User {account} cannot {what} peering {id}")
    } else {
        let accepter = &connection.accepter.realm(transaction).region;
        format!(
            "Incorrect region ({region}) specified for this request. VPC peering connection {id} must be {done} in region {accepter}"
        )
    };
    Err(Ec2Error::new(ErrorCode::OperationNotPermitted, message))
}

/// AcceptVpcPeeringConnection.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `OperationNotPermitted` for the requester,
/// `InvalidStateTransition`.
pub fn accept(
    transaction: &mut Transaction<'_>,
    request: &shapes::AcceptVpcPeeringConnectionRequest,
) -> Result<shapes::AcceptVpcPeeringConnectionResult> {
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    check_accepter(transaction, id, "accept", "accepted")?;
    let connection = turn(transaction, id, Status::Provisioning, OPEN)?;
    Ok(shapes::AcceptVpcPeeringConnectionResult {
        vpc_peering_connection: Some(shape(transaction.call, transaction, &connection)),
    })
}

/// RejectVpcPeeringConnection.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `OperationNotPermitted` for the requester,
/// `InvalidStateTransition`.
pub fn reject(
    transaction: &mut Transaction<'_>,
    request: &shapes::RejectVpcPeeringConnectionRequest,
) -> Result<shapes::RejectVpcPeeringConnectionResult> {
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    check_accepter(transaction, id, "reject", "rejected")?;
    turn(transaction, id, Status::Rejected, OPEN)?;
    Ok(shapes::RejectVpcPeeringConnectionResult {
        r#return: Some(true),
    })
}

/// DeleteVpcPeeringConnection: routes over it become black holes, on both sides. An offer
/// is the requester's to take back.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `InvalidStateTransition`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVpcPeeringConnectionRequest,
) -> Result<shapes::DeleteVpcPeeringConnectionResult> {
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    let connection = transaction.get::<VpcPeeringConnection>(id)?;
    let open = if connection.holder == Holder::Accepter {
        &[]
    } else {
        OPEN
    };
    let from = [open, &[Status::Provisioning, Status::Active]].concat();
    turn(transaction, id, Status::Deleting, &from)?;
    Ok(shapes::DeleteVpcPeeringConnectionResult {
        r#return: Some(true),
    })
}

#[cfg(test)]
mod tests;
