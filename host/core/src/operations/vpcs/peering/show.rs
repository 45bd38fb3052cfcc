//! VPC peering connections as answers show them, and DescribeVpcPeeringConnections. The
//! blocks of a VPC in another realm are read there.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Result,
    filters::Values,
    operations::{describe::Question, listed, vpcs::show::block},
    resources::{
        Vpc, VpcPeeringConnection,
        peering::{Side, Status},
    },
    store::Realm,
};

/// DescribeVpcPeeringConnections.
///
/// # Errors
/// Those of [`Question::answer_about`].
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeVpcPeeringConnectionsRequest,
) -> Result<shapes::DescribeVpcPeeringConnectionsResult> {
    let question = Question {
        operation: "DescribeVpcPeeringConnections",
        ids_name: "vpcPeeringConnectionIds",
        ids: listed(&request.vpc_peering_connection_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (shown, next_token) = question.answer_about(
        realm,
        |connection| Some(shape(call, realm, connection)),
        |connection, _, name, values| offer(call, realm, connection, name, values),
    )?;
    Ok(shapes::DescribeVpcPeeringConnectionsResult {
        vpc_peering_connections: Some(shown),
        next_token,
    })
}

fn offer(
    call: &Call,
    realm: &Realm,
    connection: &VpcPeeringConnection,
    name: &str,
    values: &mut Values<'_>,
) -> bool {
    let (side, name) = match name.split_once("-vpc-info.") {
        Some(("requester", name)) => (&connection.requester, name),
        Some(("accepter", name)) => (&connection.accepter, name),
        _ => return offer_own(realm, connection, name, values),
    };
    match name {
        "cidr-block" => {
            if let Some(vpc) = vpc(call, realm, side) {
                values.shown(vpc.cidr);
            }
        }
        "owner-id" => values.is(&side.realm(realm).account),
        "vpc-id" => values.is(&side.vpc),
        _ => return false,
    }
    true
}

fn offer_own(
    realm: &Realm,
    connection: &VpcPeeringConnection,
    name: &str,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "vpc-peering-connection-id" => values.is(&connection.id),
        "status-code" => values.is(connection.status.code()),
        "status-message" => values.is(&connection.message(realm)),
        "expiration-time" => {
            if let Some(expires) = connection.expires() {
                values.time(expires);
            }
        }
        _ => return false,
    }
    true
}

/// A connection as answers show it.
pub(super) fn shape(
    call: &Call,
    realm: &Realm,
    connection: &VpcPeeringConnection,
) -> shapes::VpcPeeringConnection {
    let is_active = connection.status == Status::Active;
    let side = |one, with_blocks| side(call, realm, one, is_active, with_blocks);
    shapes::VpcPeeringConnection {
        accepter_vpc_info: Some(side(&connection.accepter, is_active)),
        expiration_time: connection.expires(),
        requester_vpc_info: Some(side(&connection.requester, true)),
        status: Some(shapes::VpcPeeringConnectionStateReason {
            code: Some(Str::from(connection.status.code())),
            message: Some(connection.message(realm)),
        }),
        tags: Some(connection.tags.shape().unwrap_or_default()),
        vpc_peering_connection_id: Some(connection.id.clone()),
        ..Default::default()
    }
}

/// The VPC of a side, in whichever realm it is.
fn vpc(call: &Call, realm: &Realm, side: &Side) -> Option<Arc<Vpc>> {
    let key = side.realm(realm);
    if *key == realm.key {
        return realm.table::<Vpc>().get(&side.vpc).cloned();
    }
    let other = call.elsewhere.realm(key)?;
    other.table::<Vpc>().get(&side.vpc).cloned()
}

/// The accepter's blocks are known only once it has accepted.
fn side(
    call: &Call,
    realm: &Realm,
    side: &Side,
    is_active: bool,
    with_blocks: bool,
) -> shapes::VpcPeeringConnectionVpcInfo {
    let key = side.realm(realm);
    let mut shape = shapes::VpcPeeringConnectionVpcInfo {
        owner_id: Some(key.account.clone()),
        vpc_id: Some(side.vpc.clone()),
        region: Some(key.region.clone()),
        peering_options: is_active.then(|| shapes::VpcPeeringConnectionOptionsDescription {
            allow_dns_resolution_from_remote_vpc: Some(side.dns_resolution),
            allow_egress_from_local_classic_link_to_remote_vpc: Some(false),
            allow_egress_from_local_vpc_to_remote_classic_link: Some(false),
            ..Default::default()
        }),
        ..Default::default()
    };
    if let Some(vpc) = vpc(call, realm, side).filter(|_| with_blocks) {
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
