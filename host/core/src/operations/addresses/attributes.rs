//! The one attribute of an Elastic IP address: its name in reverse DNS.

use orrery_wire::{Str, Timestamp, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{listed, network_interfaces::addresses::shown, required},
    pagination::Page,
    resources::{Address, addresses::DomainName, life::TRANSITION},
    store::{Realm, Transaction},
};

/// ModifyAddressAttribute.
///
/// # Errors
/// `InvalidAllocationID.NotFound`, `MissingParameter`, `InvalidParameterValue` for
/// what is no domain name.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyAddressAttributeRequest,
) -> Result<shapes::ModifyAddressAttributeResult> {
    let name = domain_name(required(&request.domain_name, "domainName")?)?;
    let id = required(&request.allocation_id, "allocationId")?;
    Ok(shapes::ModifyAddressAttributeResult {
        address: Some(set(transaction, id, name)?),
    })
}

/// ResetAddressAttribute.
///
/// # Errors
/// `InvalidAllocationID.NotFound`.
pub fn reset(
    transaction: &mut Transaction<'_>,
    request: &shapes::ResetAddressAttributeRequest,
) -> Result<shapes::ResetAddressAttributeResult> {
    let id = required(&request.allocation_id, "allocationId")?;
    Ok(shapes::ResetAddressAttributeResult {
        address: Some(set(transaction, id, Str::new())?),
    })
}

fn set(transaction: &mut Transaction<'_>, id: &str, name: Str) -> Result<shapes::AddressAttribute> {
    let now = transaction.call.now;
    let address = transaction.update::<Address>(id, |address| {
        address.domain_name = Some(DomainName { name, since: now });
    })?;
    Ok(shape(&address, now))
}

/// A name of labels, with its final dot.
fn domain_name(given: &str) -> Result<Str> {
    let name = given.strip_suffix('.').unwrap_or(given);
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if name.len() > 253 || !name.contains('.') || !name.split('.').all(is_label) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Value ({given}) for parameter domainName is invalid. Invalid domain name."),
        ));
    }
    Ok(Str::from(format!("{name}.")))
}

/// An update is pending for a moment, then it is the record.
fn shape(address: &Address, now: Timestamp) -> shapes::AddressAttribute {
    let mut shape = shapes::AddressAttribute {
        public_ip: Some(shown(address.ip)),
        allocation_id: Some(address.id.clone()),
        ..Default::default()
    };
    if let Some(domain) = &address.domain_name {
        if now.0.saturating_sub(domain.since.0) < TRANSITION {
            shape.ptr_record_update = Some(shapes::PtrUpdateStatus {
                value: Some(domain.name.clone()),
                status: Some(text!("PENDING")),
                ..Default::default()
            });
        } else if address.has_name() {
            shape.ptr_record = Some(domain.name.clone());
        }
    }
    shape
}

/// DescribeAddressesAttribute.
///
/// # Errors
/// `InvalidAllocationID.NotFound`, and those of pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeAddressesAttributeRequest,
) -> Result<shapes::DescribeAddressesAttributeResult> {
    let operation = "DescribeAddressesAttribute";
    let token = request.next_token.as_ref();
    let page = Page::new(realm, operation, token, request.max_results)?;
    let mut named = Vec::new();
    for id in listed(&request.allocation_ids) {
        named.push(realm.ordinal::<Address>(id)?);
    }
    let rest = realm.table::<Address>().iter_after(page.after);
    let wanted = rest.filter(|(ordinal, _)| named.is_empty() || named.contains(ordinal));
    let shown = wanted.map(|(ordinal, address)| Ok((ordinal, shape(address, call.now))));
    let (addresses, next_token) = page.take(shown)?;
    Ok(shapes::DescribeAddressesAttributeResult {
        addresses: Some(addresses),
        next_token,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_labels() {
        for (given, kept) in [
            ("a.example.com", Some("a.example.com.")),
            ("a.example.com.", Some("a.example.com.")),
            ("example", None),
            ("", None),
            ("a..com", None),
            ("-a.com", None),
            ("a_b.com", None),
        ] {
            assert_eq!(domain_name(given).ok().as_deref(), kept, "{given}");
        }
    }
}
