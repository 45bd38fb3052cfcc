//! What can be asked and changed of an instance after its launch.

mod modify;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::instance_types,
    operations::{listed, network_interfaces, required},
    resources::{
        Instance, NetworkInterface,
        instances::{Attributes, State},
    },
    store::{Realm, Transaction},
    tags,
};

use super::{
    describe::{devices, metadata_options},
    launch::parameters,
    lifecycle::named,
};

pub use modify::{modify, reset};

fn value(text: &str) -> Option<shapes::AttributeValue> {
    Some(shapes::AttributeValue {
        value: Some(Str::from(text)),
    })
}

fn flag(value: bool) -> Option<shapes::AttributeBooleanValue> {
    Some(shapes::AttributeBooleanValue { value: Some(value) })
}

/// DescribeInstanceAttribute.
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeInstanceAttributeRequest,
) -> Result<shapes::InstanceAttribute> {
    let id = required(&request.instance_id, "instanceId")?;
    let ordinal = realm.ordinal::<Instance>(id)?;
    let instance = realm.get::<Instance>(id)?;
    let mut answer = shapes::InstanceAttribute {
        instance_id: Some(id.clone()),
        ..Default::default()
    };
    let Some(launch) = instance.reservation(realm) else {
        return Ok(answer);
    };
    let attributes = instance.attributes(launch);
    let primary = instance
        .interfaces
        .first()
        .and_then(|at| realm.table::<NetworkInterface>().at(*at));
    match required(&request.attribute, "attribute")?.as_str() {
        "blockDeviceMapping" => {
            answer.block_device_mappings = Some(devices(realm, ordinal, instance))
        }
        "disableApiStop" => answer.disable_api_stop = flag(attributes.disable_api_stop),
        "disableApiTermination" => {
            answer.disable_api_termination = flag(attributes.disable_api_termination)
        }
        "ebsOptimized" => answer.ebs_optimized = flag(attributes.ebs_optimized),
        "enaSupport" => answer.ena_support = flag(attributes.ena_support),
        "enclaveOptions" => {
            answer.enclave_options = Some(shapes::EnclaveOptions {
                enabled: Some(attributes.enclave),
            })
        }
        "groupSet" => {
            answer.groups = Some(
                primary
                    .map(|one| network_interfaces::groups(realm, &one.network.groups))
                    .unwrap_or_default(),
            );
        }
        "instanceInitiatedShutdownBehavior" => {
            answer.instance_initiated_shutdown_behavior = value(&attributes.shutdown_behavior);
        }
        "instanceType" => answer.instance_type = value(&attributes.instance_type),
        "kernel" => answer.kernel_id = attributes.kernel.as_deref().map_or_else(absent, value),
        "productCodes" => answer.product_codes = Some(Vec::new()),
        "ramdisk" => answer.ramdisk_id = attributes.ramdisk.as_deref().map_or_else(absent, value),
        "rootDeviceName" => answer.root_device_name = value(&launch.root_device),
        "sourceDestCheck" => {
            answer.source_dest_check = primary.and_then(|one| flag(one.network.source_dest_check))
        }
        "sriovNetSupport" => answer.sriov_net_support = value("simple"),
        "userData" => answer.user_data = attributes.user_data.as_deref().map_or_else(absent, value),
        other => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("Value ({other}) for parameter attribute is invalid. Unknown attribute."),
            ));
        }
    }
    Ok(answer)
}

/// EC2 shows an attribute without a value as an empty structure.
fn absent() -> Option<shapes::AttributeValue> {
    Some(shapes::AttributeValue::default())
}

/// DescribeInstanceCreditSpecifications.
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn describe_credits(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeInstanceCreditSpecificationsRequest,
) -> Result<shapes::DescribeInstanceCreditSpecificationsResult> {
    let filters = crate::filters::Filters::new(request.filters.as_deref())?;
    let ids = listed(&request.instance_ids);
    if !ids.is_empty() {
        named(realm, ids)?;
    }
    let page = crate::pagination::Page::new(
        realm,
        "DescribeInstanceCreditSpecifications",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let table = realm.table::<Instance>();
    let wanted = table
        .iter_after(page.after)
        .filter(|(_, instance)| ids.is_empty() || ids.contains(&instance.id));
    let passing = wanted.filter_map(|(ordinal, instance)| {
        let credits = instance
            .attributes(instance.reservation(realm)?)
            .cpu_credits
            .clone()?;
        // Without ids EC2 lists those that are set to unlimited.
        if (ids.is_empty() && credits != "unlimited") || instance.state == State::Terminated {
            return None;
        }
        let passes = filters.check(&instance.tags, |name, values| {
            values.is(&instance.id);
            name == "instance-id"
        });
        let shown = shapes::InstanceCreditSpecification {
            instance_id: Some(instance.id.clone()),
            cpu_credits: Some(credits),
        };
        passes
            .map(|passes| passes.then_some((ordinal, shown)))
            .transpose()
    });
    let (found, next_token) = page.take(passing)?;
    Ok(shapes::DescribeInstanceCreditSpecificationsResult {
        instance_credit_specifications: Some(found),
        next_token,
    })
}

/// ModifyInstanceCreditSpecification: each instance succeeds or fails by itself.
///
/// # Errors
/// None of its own: refusals are in the answer.
pub fn modify_credits(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceCreditSpecificationRequest,
) -> Result<shapes::ModifyInstanceCreditSpecificationResult> {
    let (mut done, mut refused) = (Vec::new(), Vec::new());
    for wanted in listed(&request.instance_credit_specifications) {
        match set_credits(transaction, wanted) {
            Ok(()) => done.push(shapes::SuccessfulInstanceCreditSpecificationItem {
                instance_id: wanted.instance_id.clone(),
            }),
            Err(error) => refused.push(shapes::UnsuccessfulInstanceCreditSpecificationItem {
                instance_id: wanted.instance_id.clone(),
                error: Some(shapes::UnsuccessfulInstanceCreditSpecificationItemError {
                    code: Some(Str::from(error.code())),
                    message: Some(Str::from(&*error.message)),
                }),
            }),
        }
    }
    Ok(shapes::ModifyInstanceCreditSpecificationResult {
        successful_instance_credit_specifications: Some(done),
        unsuccessful_instance_credit_specifications: Some(refused),
    })
}

fn set_credits(
    transaction: &mut Transaction<'_>,
    wanted: &shapes::InstanceCreditSpecificationRequest,
) -> Result<()> {
    let id = required(&wanted.instance_id, "instanceId")?;
    let ordinal = transaction.ordinal::<Instance>(id)?;
    let instance_type = attributes_of(transaction, ordinal)?.instance_type;
    let Some(kind) = instance_types::find(&instance_type) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidInstanceType,
            format!("{instance_type} is not a known type"),
        ));
    };
    let credits = parameters::credits(wanted.cpu_credits.as_deref().unwrap_or("standard"), kind)?;
    change(transaction, ordinal, |attributes| {
        attributes.cpu_credits = Some(credits)
    })
}

fn attributes_of(realm: &Realm, ordinal: u64) -> Result<Attributes> {
    let instance = realm.table::<Instance>().at(ordinal);
    let found = instance
        .and_then(|instance| Some(instance.attributes(instance.reservation(realm)?).clone()));
    found.ok_or_else(|| Ec2Error::new(ErrorCode::InternalError, "an instance has no reservation"))
}

/// Gives the instance attributes of its own.
pub(super) fn change(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    change: impl FnOnce(&mut Attributes),
) -> Result<()> {
    let mut attributes = attributes_of(transaction, ordinal)?;
    change(&mut attributes);
    transaction.update_at::<Instance>(ordinal, |instance| instance.own = Some(attributes.into()));
    Ok(())
}

/// ModifyInstanceMetadataOptions.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`, `InvalidParameterValue`.
pub fn modify_metadata_options(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceMetadataOptionsRequest,
) -> Result<shapes::ModifyInstanceMetadataOptionsResult> {
    let id = required(&request.instance_id, "instanceId")?;
    let ordinal = transaction.ordinal::<Instance>(id)?;
    let instance = transaction.get::<Instance>(id)?;
    if !matches!(
        instance.state,
        State::Pending | State::Running | State::Stopping | State::Stopped
    ) {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectInstanceState,
            format!(
                "The instance '{id}' is not in a state from which its metadata options can be modified."
            ),
        ));
    }
    let hops = request.http_put_response_hop_limit;
    if let Some(hops) = hops.filter(|hops| !(1..=64).contains(hops)) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({hops}) for parameter HttpPutResponseHopLimit is invalid. Value must be between 1 and 64."
            ),
        ));
    }
    change(transaction, ordinal, |attributes| {
        let options = &mut attributes.metadata;
        let set = |slot: &mut bool, wanted: &Option<Str>, on: &str| {
            if let Some(wanted) = wanted {
                *slot = wanted == on;
            }
        };
        set(
            &mut options.tokens_required,
            &request.http_tokens,
            "required",
        );
        set(&mut options.enabled, &request.http_endpoint, "enabled");
        set(&mut options.ipv6, &request.http_protocol_ipv6, "enabled");
        set(
            &mut options.tags,
            &request.instance_metadata_tags,
            "enabled",
        );
        options.hop_limit = hops.unwrap_or(options.hop_limit);
    })?;
    let options = attributes_of(transaction, ordinal)?.metadata;
    if options.tags {
        tags::check_readable(&transaction.get::<Instance>(id)?.tags)?;
    }
    Ok(shapes::ModifyInstanceMetadataOptionsResult {
        instance_id: Some(id.clone()),
        instance_metadata_options: Some(metadata_options(&options)),
    })
}

/// MonitorInstances.
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn monitor(
    transaction: &mut Transaction<'_>,
    request: &shapes::MonitorInstancesRequest,
) -> Result<shapes::MonitorInstancesResult> {
    let instance_monitorings = Some(set_monitoring(
        transaction,
        listed(&request.instance_ids),
        true,
    )?);
    Ok(shapes::MonitorInstancesResult {
        instance_monitorings,
    })
}

/// UnmonitorInstances.
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn unmonitor(
    transaction: &mut Transaction<'_>,
    request: &shapes::UnmonitorInstancesRequest,
) -> Result<shapes::UnmonitorInstancesResult> {
    let instance_monitorings = Some(set_monitoring(
        transaction,
        listed(&request.instance_ids),
        false,
    )?);
    Ok(shapes::UnmonitorInstancesResult {
        instance_monitorings,
    })
}

fn set_monitoring(
    transaction: &mut Transaction<'_>,
    ids: &[Str],
    on: bool,
) -> Result<Vec<shapes::InstanceMonitoring>> {
    let ordinals = named(transaction, ids)?;
    for ordinal in &ordinals {
        change(transaction, *ordinal, |attributes| {
            attributes.monitoring = on
        })?;
    }
    let state = if on {
        text!("pending")
    } else {
        text!("disabling")
    };
    let shown = |id: &Str| shapes::InstanceMonitoring {
        instance_id: Some(id.clone()),
        monitoring: Some(shapes::Monitoring {
            state: Some(state.clone()),
            ..Default::default()
        }),
    };
    Ok(ids.iter().map(shown).collect())
}
