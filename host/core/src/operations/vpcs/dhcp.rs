//! DHCP option sets: create, associate, delete.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/DHCPOptionSetConcepts.html>

use std::net::{IpAddr, Ipv4Addr};

use orrery_wire::{Str, ids, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{listed, required, text as text_of},
    resources::{DhcpOptions, Vpc},
    store::{Resource, Transaction},
    tags,
};

use super::show;

/// How many servers of a kind a set can name.
const MAXIMUM_SERVERS: usize = 4;

/// CreateDhcpOptions.
///
/// # Errors
/// `InvalidParameterValue` for options and values that EC2 does not take.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateDhcpOptionsRequest,
) -> Result<shapes::CreateDhcpOptionsResult> {
    let mut options: Vec<(Str, Vec<Str>)> = Vec::new();
    for given in listed(&request.dhcp_configurations) {
        let key = text_of(&given.key);
        let values = listed(&given.values);
        check(key, values)?;
        if options.iter().any(|(other, _)| other == key) {
            return Err(invalid(key, "The option is given more than once."));
        }
        options.push((Str::from(key), values.to_vec()));
    }
    let kind = DhcpOptions::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let (_, made) = transaction.insert(|id| DhcpOptions { id, options, tags });
    Ok(shapes::CreateDhcpOptionsResult {
        dhcp_options: Some(show::dhcp_options(transaction, &made)),
    })
}

fn check(key: &str, values: &[Str]) -> Result<()> {
    let most = match key {
        "domain-name" | "netbios-node-type" | "ipv6-address-preferred-lease-time" => 1,
        "domain-name-servers" | "ntp-servers" | "netbios-name-servers" => MAXIMUM_SERVERS,
        _ => return Err(invalid(key, "Unknown DHCP option")),
    };
    if values.is_empty() || values.len() > most {
        return Err(invalid(
            key,
            &format!("It takes one value at least and {most} at most."),
        ));
    }
    for value in values {
        let fits = match key {
            "domain-name-servers" => {
                value == "AmazonProvidedDNS" || value.parse::<IpAddr>().is_ok()
            }
            "ntp-servers" => value.parse::<IpAddr>().is_ok(),
            "netbios-name-servers" => value.parse::<Ipv4Addr>().is_ok(),
            "netbios-node-type" => matches!(value.as_str(), "1" | "2" | "4" | "8"),
            "ipv6-address-preferred-lease-time" => value
                .parse::<u32>()
                .is_ok_and(|seconds| (140..=2_147_483_647).contains(&seconds)),
            _ => !value.is_empty() && value.len() <= 255,
        };
        if !fits {
            return Err(invalid(value, "Invalid DHCP option value."));
        }
    }
    Ok(())
}

fn invalid(value: &str, why: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("Value ({value}) for parameter value is invalid. {why}"),
    )
}

/// AssociateDhcpOptions: `default` means none.
///
/// # Errors
/// `InvalidDhcpOptionsId.Malformed`, `InvalidDhcpOptionID.NotFound`,
/// `InvalidVpcID.NotFound`.
pub fn associate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateDhcpOptionsRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.dhcp_options_id, "dhcpOptionsId")?;
    let is_none = id == "default";
    if !is_none && !ids::DHCP_OPTIONS.matches(id) {
        return Err(ids::DHCP_OPTIONS.malformed(id));
    }
    let vpc = transaction.ordinal::<Vpc>(required(&request.vpc_id, "vpcId")?)?;
    let options = if is_none {
        text!("default")
    } else {
        transaction.get::<DhcpOptions>(id)?.id.clone()
    };
    transaction.update_at::<Vpc>(vpc, |vpc| vpc.dhcp_options = options);
    Ok(shapes::Empty::default())
}

/// DeleteDhcpOptions.
///
/// # Errors
/// `InvalidDhcpOptionID.NotFound`, `DependencyViolation` while a VPC has them.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteDhcpOptionsRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.dhcp_options_id, "dhcpOptionsId")?;
    transaction.ordinal::<DhcpOptions>(id)?;
    let has_them = |vpc: &std::sync::Arc<Vpc>| vpc.dhcp_options == *id;
    if transaction.table::<Vpc>().values().any(has_them) {
        return Err(super::depended(format!(
            "The dhcpOptions '{id}' has dependencies and cannot be deleted."
        )));
    }
    transaction.remove::<DhcpOptions>(id)?;
    Ok(shapes::Empty::default())
}
