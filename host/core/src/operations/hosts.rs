//! Dedicated hosts: allocate, describe, modify, release, and which of them instances
//! are launched on.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html>

mod capacity;
mod placing;

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::{instance_types, regions},
    idempotency::ClientToken,
    operations::{describe::Question, listed, required},
    resources::{DedicatedHost, hosts::Takes},
    store::{Realm, Resource, Transaction},
    tags,
};

pub use placing::{place, settle};

fn invalid(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

fn takes(instance_type: Option<&Str>, family: Option<&Str>) -> Result<Takes> {
    match (instance_type, family) {
        (Some(_), Some(_)) => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "You cannot specify both an instance type and an instance family.",
        )),
        (None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter instanceType or instanceFamily",
        )),
        (Some(name), None) => {
            let info = instance_types::get(name);
            if info.is_some_and(|info| info.dedicated_hosts_supported == Some(true)) {
                Ok(Takes::Type(name.clone()))
            } else {
                Err(invalid(format!(
                    "The instance type '{name}' is not supported on Dedicated Hosts."
                )))
            }
        }
        (None, Some(family)) if capacity::sizes(family).next().is_some() => {
            Ok(Takes::Family(family.clone()))
        }
        (None, Some(family)) => Err(invalid(format!(
            "The instance family '{family}' is not supported on Dedicated Hosts."
        ))),
    }
}

fn zone(call: &Call, name: Option<&Str>, id: Option<&Str>) -> Result<(Str, Str)> {
    let zones = regions::zones(&call.region);
    let found = match (name, id) {
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter availabilityZone",
            ));
        }
        (Some(name), _) => zones.iter().find(|zone| zone.name == name.as_str()),
        (None, Some(id)) => zones.iter().find(|zone| zone.id == id.as_str()),
    };
    let named = name.or(id).map(Str::as_str).unwrap_or_default();
    let zone = found.ok_or_else(|| invalid(format!("Invalid availability zone: [{named}]")))?;
    Ok((Str::from(zone.name.as_str()), Str::from(zone.id.as_str())))
}

/// AllocateHosts.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateHosts.html>
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination`, `InvalidParameterValue`, those of
/// tokens and tags.
pub fn allocate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AllocateHostsRequest,
) -> Result<shapes::AllocateHostsResult> {
    let kind = DedicatedHost::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let takes = takes(
        request.instance_type.as_ref(),
        request.instance_family.as_ref(),
    )?;
    let (name, id) = (&request.availability_zone, &request.availability_zone_id);
    let (zone, zone_id) = zone(transaction.call, name.as_ref(), id.as_ref())?;
    let quantity = *required(&request.quantity, "quantity")?;
    if !(1..=100).contains(&quantity) {
        return Err(invalid(format!(
            "Value ({quantity}) for parameter quantity is invalid. Value must be between 1 and 100."
        )));
    }
    let client_token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &client_token
        && token
            .earlier::<DedicatedHost>(transaction, |host| host.client_token.as_ref())?
            .is_some()
    {
        let hosts = transaction
            .table::<DedicatedHost>()
            .having(token.term(), None);
        return Ok(shapes::AllocateHostsResult {
            host_ids: Some(hosts.map(|(_, host)| host.id.clone()).collect()),
        });
    }
    let or = |chosen: &Option<Str>, usual: Str| chosen.clone().unwrap_or(usual);
    let allocated = transaction.call.now;
    let hosts = (0..quantity).map(|_| {
        let (_, host) = transaction.insert(|id| DedicatedHost {
            id,
            takes: takes.clone(),
            auto_placement: or(&request.auto_placement, text!("on")),
            recovery: or(&request.host_recovery, text!("off")),
            maintenance: or(&request.host_maintenance, text!("off")),
            zone: zone.clone(),
            zone_id: zone_id.clone(),
            allocated,
            client_token: client_token.clone(),
            tags: tags.clone(),
        });
        host.id.clone()
    });
    Ok(shapes::AllocateHostsResult {
        host_ids: Some(hosts.collect()),
    })
}

/// DescribeHosts.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHosts.html>
///
/// # Errors
/// `InvalidHostID.NotFound`, `InvalidParameterCombination` for ids with a page size,
/// and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeHostsRequest,
) -> Result<shapes::DescribeHostsResult> {
    let question = Question {
        operation: "DescribeHosts",
        ids_name: "hostIds",
        ids: listed(&request.host_ids),
        filters: request.filter.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.answer::<DedicatedHost>(realm)?;
    let hosts = found.iter().map(|(_, host)| shape(realm, host));
    Ok(shapes::DescribeHostsResult {
        hosts: Some(hosts.collect()),
        next_token,
    })
}

fn shape(realm: &Realm, host: &DedicatedHost) -> shapes::Host {
    let guests = capacity::guests(realm, &host.id);
    let instances = guests.iter().map(|(instance, kind)| shapes::HostInstance {
        instance_id: Some(instance.id.clone()),
        instance_type: Some(kind.clone()),
        owner_id: Some(realm.key.account.clone()),
    });
    shapes::Host {
        host_id: Some(host.id.clone()),
        auto_placement: Some(host.auto_placement.clone()),
        availability_zone: Some(host.zone.clone()),
        availability_zone_id: Some(host.zone_id.clone()),
        available_capacity: Some(capacity::available(host, &guests)),
        client_token: host.client_token.as_ref().map(|token| token.token.clone()),
        host_properties: Some(capacity::properties(host)),
        instances: Some(instances.collect()),
        state: Some(text!("available")),
        allocation_time: Some(host.allocated),
        tags: host.tags.shape(),
        host_recovery: Some(host.recovery.clone()),
        host_maintenance: Some(host.maintenance.clone()),
        allows_multiple_instance_types: Some(match host.takes {
            Takes::Type(_) => text!("off"),
            Takes::Family(_) => text!("on"),
        }),
        owner_id: Some(realm.key.account.clone()),
        member_of_service_linked_resource_group: Some(false),
        ..Default::default()
    }
}

type Items = (Vec<Str>, Vec<shapes::UnsuccessfulItem>);

/// Does something to each host, or says why not.
fn each(ids: &[Str], mut work: impl FnMut(&Str) -> Result<()>) -> Items {
    let (mut done, mut refused) = (Vec::new(), Vec::new());
    for id in ids {
        match work(id) {
            Ok(()) => done.push(id.clone()),
            Err(error) => refused.push(shapes::UnsuccessfulItem {
                resource_id: Some(id.clone()),
                error: Some(shapes::UnsuccessfulItemError {
                    code: Some(Str::from(format!(
                        "Client.{}",
                        error.code().trim_start_matches("Client.")
                    ))),
                    message: Some(Str::from(error.message.as_str())),
                }),
            }),
        }
    }
    (done, refused)
}

/// ModifyHosts: each host changes or says why not.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyHosts.html>
///
/// # Errors
/// `InvalidParameterCombination`, `InvalidParameterValue`.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyHostsRequest,
) -> Result<shapes::ModifyHostsResult> {
    let (kind, family) = (&request.instance_type, &request.instance_family);
    let wanted = (kind.is_some() || family.is_some())
        .then(|| takes(kind.as_ref(), family.as_ref()))
        .transpose()?;
    let (successful, unsuccessful) = each(listed(&request.host_ids), |id| {
        let ordinal = transaction.ordinal::<DedicatedHost>(id)?;
        let mut changed = DedicatedHost::clone(transaction.get::<DedicatedHost>(id)?);
        if let Some(wanted) = &wanted {
            let guests = capacity::guests(transaction, id);
            if !guests.iter().all(|(_, kind)| capacity::fits(wanted, kind)) {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidHostState,
                    format!("The host '{id}' runs instances of other types."),
                ));
            }
            changed.takes = wanted.clone();
        }
        let set = |slot: &mut Str, chosen: &Option<Str>| {
            if let Some(chosen) = chosen {
                *slot = chosen.clone();
            }
        };
        set(&mut changed.auto_placement, &request.auto_placement);
        set(&mut changed.recovery, &request.host_recovery);
        set(&mut changed.maintenance, &request.host_maintenance);
        transaction.update_at::<DedicatedHost>(ordinal, |host| *host = changed);
        Ok(())
    });
    Ok(shapes::ModifyHostsResult {
        successful: Some(successful),
        unsuccessful: Some(unsuccessful),
    })
}

/// ReleaseHosts: each host goes or says why not.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseHosts.html>
///
/// # Errors
/// None of its own: refusals are in the answer.
pub fn release(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReleaseHostsRequest,
) -> Result<shapes::ReleaseHostsResult> {
    let (successful, unsuccessful) = each(listed(&request.host_ids), |id| {
        let host: Arc<DedicatedHost> = Arc::clone(transaction.get::<DedicatedHost>(id)?);
        if !capacity::guests(transaction, &host.id).is_empty() {
            return Err(Ec2Error::named(
                "InvalidHost.Occupied",
                400,
                format!("Dedicated host '{id}' cannot be released as it is occupied"),
            ));
        }
        transaction.remove::<DedicatedHost>(id).map(|_| ())
    });
    Ok(shapes::ReleaseHostsResult {
        successful: Some(successful),
        unsuccessful: Some(unsuccessful),
    })
}
