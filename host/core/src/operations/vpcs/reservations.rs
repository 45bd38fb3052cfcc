//! Subnet CIDR reservations: blocks that EC2 takes no address from unasked.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-cidr-reservation.html>

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    cidr::Block,
    filters::Filters,
    operations::{describe::passing, required},
    pagination::Page,
    resources::{Subnet, SubnetCidrReservation, vpcs::Reserved},
    store::{Realm, Resource, Transaction, term},
    tags,
};

/// CreateSubnetCidrReservation.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `InvalidParameterValue` for a block outside the subnet
/// or one that is reserved already.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateSubnetCidrReservationRequest,
) -> Result<shapes::CreateSubnetCidrReservationResult> {
    let kind = SubnetCidrReservation::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let given = required(&request.cidr, "Cidr")?;
    let cidr = match (given.parse(), given.parse()) {
        (Ok(cidr), _) => Block::Ipv4(cidr),
        (_, Ok(cidr)) => Block::Ipv6(cidr),
        _ => {
            return Err(value(format!(
                "Value ({given}) for parameter cidr is invalid. This is not a valid CIDR block."
            )));
        }
    };
    let id = required(&request.subnet_id, "SubnetId")?;
    let subnet = transaction.get::<Subnet>(id)?;
    let ipv6 = subnet.ipv6.as_ref().map(|block| block.cidr);
    let fits = match cidr {
        Block::Ipv4(cidr) => subnet.cidr.is_some_and(|block| block.holds(cidr)),
        Block::Ipv6(cidr) => ipv6.is_some_and(|block| block.holds(cidr)),
    };
    if !fits {
        return Err(value(format!(
            "The CIDR {cidr} is not within the CIDR range of subnet {id}."
        )));
    }
    let is_taken = of(transaction, id).any(|(_, other)| match (cidr, other.cidr) {
        (Block::Ipv4(new), Block::Ipv4(old)) => new.overlaps(old),
        (Block::Ipv6(new), Block::Ipv6(old)) => new.overlaps(old),
        _ => false,
    });
    if is_taken {
        return Err(value(format!(
            "The CIDR {cidr} overlaps with another reservation of subnet {id}."
        )));
    }
    let (_, made) = transaction.insert(|own| SubnetCidrReservation {
        id: own,
        subnet: id.clone(),
        cidr,
        kind: request.reservation_type.clone().unwrap_or_default(),
        description: request.description.clone(),
        tags,
    });
    refresh(transaction, id)?;
    Ok(shapes::CreateSubnetCidrReservationResult {
        subnet_cidr_reservation: Some(shape(transaction, &made)),
    })
}

fn value(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// The reservations of a subnet.
fn of<'r>(
    realm: &'r Realm,
    subnet: &'r str,
) -> impl Iterator<Item = (u64, &'r std::sync::Arc<SubnetCidrReservation>)> {
    let table = realm.table::<SubnetCidrReservation>();
    let candidates = table.having(term("subnet-id", subnet), None);
    candidates.filter(move |(_, reservation)| reservation.subnet == subnet)
}

/// Lets the subnet know what is reserved in it: whoever takes an address asks it.
fn refresh(transaction: &mut Transaction<'_>, subnet: &str) -> Result<()> {
    let reserved = of(transaction, subnet).filter_map(|(_, one)| match one.cidr {
        Block::Ipv4(cidr) => Some(Reserved {
            cidr,
            for_prefixes: one.kind == "prefix",
        }),
        Block::Ipv6(_) => None,
    });
    let reserved = reserved.collect();
    transaction.update::<Subnet>(subnet, |subnet| subnet.reserved = reserved)?;
    Ok(())
}

fn shape(realm: &Realm, one: &SubnetCidrReservation) -> shapes::SubnetCidrReservation {
    shapes::SubnetCidrReservation {
        subnet_cidr_reservation_id: Some(one.id.clone()),
        subnet_id: Some(one.subnet.clone()),
        cidr: Some(Str::from(one.cidr.to_string())),
        reservation_type: Some(one.kind.clone()),
        owner_id: Some(realm.key.account.clone()),
        description: one.description.clone(),
        tags: Some(one.tags.shape().unwrap_or_default()),
    }
}

/// DeleteSubnetCidrReservation.
///
/// # Errors
/// `InvalidSubnetCidrReservationID.NotFound`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteSubnetCidrReservationRequest,
) -> Result<shapes::DeleteSubnetCidrReservationResult> {
    let id = required(
        &request.subnet_cidr_reservation_id,
        "SubnetCidrReservationId",
    )?;
    let gone = transaction.remove::<SubnetCidrReservation>(id)?;
    refresh(transaction, &gone.subnet)?;
    Ok(shapes::DeleteSubnetCidrReservationResult {
        deleted_subnet_cidr_reservation: Some(shape(transaction, &gone)),
    })
}

/// Takes the reservations of a subnet away that goes.
pub(super) fn remove_of(transaction: &mut Transaction<'_>, subnet: &str) {
    let gone: Vec<u64> = of(transaction, subnet)
        .map(|(ordinal, _)| ordinal)
        .collect();
    for ordinal in gone {
        transaction.remove_at::<SubnetCidrReservation>(ordinal);
    }
}

/// GetSubnetCidrReservations.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, and those of filters and pages.
pub fn get(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetSubnetCidrReservationsRequest,
) -> Result<shapes::GetSubnetCidrReservationsResult> {
    let token = request.next_token.as_ref();
    let page = Page::new(
        realm,
        "GetSubnetCidrReservations",
        token,
        request.max_results,
    )?;
    let filters = Filters::new(request.filters.as_deref())?;
    let id = required(&request.subnet_id, "SubnetId")?;
    realm.get::<Subnet>(id)?;
    let found = of(realm, id)
        .filter(|(ordinal, _)| page.reaches(*ordinal))
        .filter_map(|(ordinal, one)| {
            let passes = filters.pass(&**one, realm);
            passing(passes, || (ordinal, one))
        });
    let (found, next_token) = page.take(found)?;
    let (ipv4, ipv6): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|one| matches!(one.cidr, Block::Ipv4(_)));
    let shown = |all: Vec<&std::sync::Arc<SubnetCidrReservation>>| {
        Some(all.into_iter().map(|one| shape(realm, one)).collect())
    };
    Ok(shapes::GetSubnetCidrReservationsResult {
        subnet_ipv4_cidr_reservations: shown(ipv4),
        subnet_ipv6_cidr_reservations: shown(ipv6),
        next_token,
    })
}
