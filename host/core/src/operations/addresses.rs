//! Elastic IP addresses: allocate, release, describe.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html>

pub mod associations;
pub mod attributes;

use std::net::Ipv4Addr;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Filters,
    operations::{
        listed,
        network_interfaces::addresses::{self, shown},
    },
    resources::Address,
    store::{Realm, Resource, Transaction},
    tags,
};

/// The pool of public addresses that everybody draws from.
const AMAZON: &str = "amazon";

/// AllocateAddress: any free public address, or one that was released.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidParameterCombination`, `InvalidAddress.NotFound`
/// for an address that cannot be had again, `InvalidPublicIpv4PoolID.NotFound`.
pub fn allocate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AllocateAddressRequest,
) -> Result<shapes::AllocateAddressResult> {
    let kind = Address::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    check_source(transaction, request)?;
    let ip = match &request.address {
        Some(wanted) => {
            let ip = parsed(wanted)?;
            if !addresses::is_free_public(transaction, ip) {
                return Err(not_found(wanted));
            }
            ip
        }
        None => {
            let salt = transaction.table::<Address>().next_ordinal();
            addresses::take_public(transaction, !salt)
        }
    };
    let (_, address) = transaction.insert(|id| Address {
        id,
        ip,
        association: None,
        associations: 0,
        domain_name: None,
        tags,
    });
    Ok(shapes::AllocateAddressResult {
        allocation_id: Some(address.id.clone()),
        public_ip: Some(shown(ip)),
        public_ipv4_pool: Some(Str::from(AMAZON)),
        network_border_group: Some(transaction.call.region.clone()),
        domain: Some(text!("vpc")),
        ..Default::default()
    })
}

fn check_source(realm: &Realm, request: &shapes::AllocateAddressRequest) -> Result<()> {
    let region = &realm.key.region;
    if let Some(group) = request
        .network_border_group
        .as_ref()
        .filter(|one| *one != region)
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({group}) for parameter networkBorderGroup is invalid. The network border group is not available."
            ),
        ));
    }
    let pool = request.public_ipv4_pool.as_deref();
    if let Some(pool) = pool.filter(|pool| *pool != AMAZON) {
        return Err(Ec2Error::named(
            "InvalidPublicIpv4PoolID.NotFound",
            400,
            format!("The pool ID '{pool}' does not exist."),
        ));
    }
    if pool.is_some() && request.address.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameter publicIpv4Pool cannot be used with the parameter address",
        ));
    }
    let other = request.customer_owned_ipv4_pool.as_ref();
    if let Some(pool) = other.or(request.ipam_pool_id.as_ref()) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("The pool ID '{pool}' does not exist."),
        ));
    }
    Ok(())
}

fn parsed(text: &str) -> Result<u32> {
    text.parse::<Ipv4Addr>().map(u32::from).map_err(|_| {
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Value ({text}) for parameter publicIp is invalid. Invalid IPv4 address."),
        )
    })
}

fn not_found(ip: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidAddressNotFound,
        format!("Address '{ip}' not found."),
    )
}

/// The ordinal of the account's address with this public IP.
///
/// # Errors
/// `InvalidParameterValue`, `AuthFailure` for an address of somebody else.
fn owned(realm: &Realm, ip: &str) -> Result<u64> {
    Address::with_ip(realm, parsed(ip)?)
        .map(|(ordinal, _)| ordinal)
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::AuthFailure,
                format!("The address '{ip}' does not belong to you."),
            )
        })
}

/// ReleaseAddress.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination`, `InvalidParameterValue` for a
/// public IP in place of the allocation, `InvalidAllocationID.NotFound`,
/// `InvalidIPAddress.InUse`, `InvalidAddress.Locked` while it has a domain name.
pub fn release(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReleaseAddressRequest,
) -> Result<shapes::Empty> {
    let id = match (&request.allocation_id, &request.public_ip) {
        (Some(id), None) => id,
        (Some(_), Some(_)) => return Err(both()),
        (None, None) => return Err(neither()),
        (None, Some(ip)) => {
            owned(transaction, ip)?;
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                "You must specify an allocation id when releasing a VPC elastic IP address",
            ));
        }
    };
    let address = transaction.get::<Address>(id)?;
    let ip = shown(address.ip);
    let group = request.network_border_group.as_ref();
    if group.is_some_and(|group| *group != transaction.key.region) {
        return Err(not_found(&ip));
    }
    if address.association.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidIPAddressInUse,
            format!("Address {ip} is in use."),
        ));
    }
    if address.has_name() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidAddressLocked,
            format!(
                "The address with allocation id {id} cannot be released because it is locked to your account."
            ),
        ));
    }
    transaction.remove::<Address>(id)?;
    Ok(shapes::Empty::default())
}

fn both() -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterCombination,
        "You may specify public IP or allocation id, but not both in the same call",
    )
}

fn neither() -> Ec2Error {
    Ec2Error::new(
        ErrorCode::MissingParameter,
        "Either public IP or allocation id must be specified",
    )
}

/// DescribeAddresses.
///
/// # Errors
/// `InvalidAddress.NotFound`, `InvalidAllocationID.NotFound`, and those of filters.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeAddressesRequest,
) -> Result<shapes::DescribeAddressesResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let table = realm.table::<Address>();
    let mut named = Vec::new();
    for ip in listed(&request.public_ips) {
        let found = Address::with_ip(realm, parsed(ip)?);
        named.push(found.ok_or_else(|| not_found(ip))?.0);
    }
    let ids = listed(&request.allocation_ids);
    let missing: Vec<&str> = ids
        .iter()
        .map(Str::as_str)
        .filter(|id| table.ordinal(id).is_none())
        .collect();
    if !missing.is_empty() {
        return Err(Address::missing(&missing));
    }
    named.extend(ids.iter().filter_map(|id| table.ordinal(id)));
    let mut found = Vec::new();
    for (ordinal, address) in filters.candidates(table, None) {
        if (named.is_empty() || named.contains(&ordinal)) && filters.pass(&**address, realm)? {
            found.push(shape(realm, address));
        }
    }
    Ok(shapes::DescribeAddressesResult {
        addresses: Some(found),
    })
}

fn shape(realm: &Realm, address: &Address) -> shapes::Address {
    let mut shape = shapes::Address {
        allocation_id: Some(address.id.clone()),
        domain: Some(text!("vpc")),
        network_border_group: Some(realm.key.region.clone()),
        public_ip: Some(shown(address.ip)),
        public_ipv4_pool: Some(Str::from(AMAZON)),
        tags: address.tags.shape(),
        ..Default::default()
    };
    if let Some(association) = &address.association {
        let interface = address.interface(realm);
        shape.association_id = Some(association.id.clone());
        shape.private_ip_address = Some(shown(association.private));
        shape.network_interface_id = interface.map(|interface| interface.id.clone());
        shape.network_interface_owner_id = Some(realm.key.account.clone());
        shape.instance_id = address.instance(realm).map(|instance| instance.id.clone());
    }
    shape
}
