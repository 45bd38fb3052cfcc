//! Options of VPC peering connections: which side resolves the other's names to private
//! addresses.

use orrery_wire::shapes;

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::required,
    resources::{
        Vpc, VpcPeeringConnection,
        peering::{Holder, Side, Status},
    },
    store::Transaction,
};

use super::change;

/// ModifyVpcPeeringConnectionOptions. Each side of a connection between two realms has
/// its own options to choose.
///
/// # Errors
/// `InvalidVpcPeeringConnectionID.NotFound`, `MissingParameter`,
/// `OperationNotPermitted` unless it is active and for the other's side,
/// `InvalidParameterCombination` for ClassicLink (`OperationNotPermitted` between
/// regions), `InvalidVpcPeeringConnectionState.DnsHostnamesDisabled`.
pub fn modify(
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
    let id = required(&request.vpc_peering_connection_id, "vpcPeeringConnectionId")?;
    let connection = transaction.get::<VpcPeeringConnection>(id)?;
    let not_permitted = |message| Err(Ec2Error::new(ErrorCode::OperationNotPermitted, message));
    if connection.status != Status::Active {
        return not_permitted(format!(
            "Peering {id} is not active. Peering options can be added only to active peerings."
        ));
    }
    let regions =
        [&connection.requester, &connection.accepter].map(|side| &side.realm(transaction).region);
    for options in accepter.iter().chain(&requester) {
        check_options(options, regions[0] == regions[1])?;
    }
    let foreign = match connection.holder {
        Holder::Requester if accepter.is_some() => Some("accepter"),
        Holder::Accepter if requester.is_some() => Some("requester"),
        _ => None,
    };
    if let Some(side) = foreign {
        return not_permitted(format!(
            "User {} does not have permission to modify the {side} side peering options",
            transaction.key.account
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
    let changed = change(transaction, id, |connection| {
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

/// ClassicLink is over; between regions it must not even be spoken of.
fn check_options(
    options: &shapes::PeeringConnectionOptionsRequest,
    is_within_region: bool,
) -> Result<()> {
    let classic = [
        (
            "AllowEgressFromLocalClassicLinkToRemoteVpc",
            options.allow_egress_from_local_classic_link_to_remote_vpc,
        ),
        (
            "AllowEgressFromLocalVpcToRemoteClassicLink",
            options.allow_egress_from_local_vpc_to_remote_classic_link,
        ),
    ];
    let given: Vec<_> = classic
        .iter()
        .filter_map(|(name, value)| value.map(|_| *name))
        .collect();
    if !is_within_region && !given.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::OperationNotPermitted,
            format!(
                "Modifying VPC peering connection options {} is not supported for cross-region VPC peering connections",
                given.join(", ")
            ),
        ));
    }
    if classic.iter().any(|(_, value)| *value == Some(true)) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "ClassicLink is not supported.",
        ));
    }
    Ok(())
}
