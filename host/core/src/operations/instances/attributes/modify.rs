//! ModifyInstanceAttribute and ResetInstanceAttribute.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::instance_types,
    operations::{instances::launch::parameters::MAXIMUM_USER_DATA, network_interfaces, required},
    resources::{Instance, NetworkInterface, Volume, instances::State},
    store::Transaction,
};

use super::change;

/// What one call changes.
enum Change {
    ApiStop(bool),
    ApiTermination(bool),
    EbsOptimized(bool),
    EnaSupport(bool),
    Groups(Vec<Str>),
    InstanceType(Str),
    Kernel(Str),
    Ramdisk(Str),
    ShutdownBehavior(Str),
    SourceDestCheck(bool),
    SriovNetSupport,
    UserData(Vec<u8>),
    Devices(Vec<shapes::InstanceBlockDeviceMappingSpecification>),
}

/// ModifyInstanceAttribute: one attribute a call.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState` for what can only change
/// while stopped, `InvalidParameterCombination` for none or several attributes,
/// `InvalidParameterValue`.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceAttributeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.instance_id, "instanceId")?;
    let ordinal = transaction.ordinal::<Instance>(id)?;
    let instance = Arc::clone(transaction.get::<Instance>(id)?);
    if instance.state.is_ending() {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectInstanceState,
            format!(
                "The instance '{id}' is not in a state from which its attributes can be modified."
            ),
        ));
    }
    let mut changes = given(request)?;
    let (Some(wanted), None) = (changes.pop(), changes.pop()) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "Fields for multiple attribute types specified, or none: exactly one attribute can be modified at a time",
        ));
    };
    apply(transaction, ordinal, &instance, wanted)?;
    Ok(shapes::Empty::default())
}

fn given(request: &shapes::ModifyInstanceAttributeRequest) -> Result<Vec<Change>> {
    let flag = |value: &Option<shapes::AttributeBooleanValue>| {
        value.as_ref().and_then(|value| value.value)
    };
    let text = |value: &Option<shapes::AttributeValue>| {
        value.as_ref().and_then(|value| value.value.clone())
    };
    let user_data = request.user_data.as_ref().map(|data| {
        data.value
            .as_ref()
            .map(|blob| blob.0.to_vec())
            .unwrap_or_default()
    });
    let mut changes: Vec<Change> = [
        flag(&request.disable_api_stop).map(Change::ApiStop),
        flag(&request.disable_api_termination).map(Change::ApiTermination),
        flag(&request.ebs_optimized).map(Change::EbsOptimized),
        flag(&request.ena_support).map(Change::EnaSupport),
        flag(&request.source_dest_check).map(Change::SourceDestCheck),
        text(&request.instance_type).map(Change::InstanceType),
        text(&request.kernel).map(Change::Kernel),
        text(&request.ramdisk).map(Change::Ramdisk),
        text(&request.instance_initiated_shutdown_behavior).map(Change::ShutdownBehavior),
        text(&request.sriov_net_support).map(|_| Change::SriovNetSupport),
        request.groups.clone().map(Change::Groups),
        request.block_device_mappings.clone().map(Change::Devices),
        user_data.map(Change::UserData),
    ]
    .into_iter()
    .flatten()
    .collect();
    // The older form names the attribute; beside a structure it only repeats its name.
    if let (Some(attribute), Some(value)) = (&request.attribute, &request.value) {
        changes.push(named(attribute, value)?);
    }
    Ok(changes)
}

fn named(attribute: &str, value: &Str) -> Result<Change> {
    let refuse = || {
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Value ({value}) for parameter value is invalid for attribute '{attribute}'."),
        )
    };
    let flag = || match value.to_ascii_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(refuse()),
    };
    Ok(match attribute {
        "disableApiStop" => Change::ApiStop(flag()?),
        "disableApiTermination" => Change::ApiTermination(flag()?),
        "ebsOptimized" => Change::EbsOptimized(flag()?),
        "enaSupport" => Change::EnaSupport(flag()?),
        "sourceDestCheck" => Change::SourceDestCheck(flag()?),
        "instanceType" => Change::InstanceType(value.clone()),
        "kernel" => Change::Kernel(value.clone()),
        "ramdisk" => Change::Ramdisk(value.clone()),
        "instanceInitiatedShutdownBehavior" => Change::ShutdownBehavior(value.clone()),
        "sriovNetSupport" => Change::SriovNetSupport,
        "userData" => Change::UserData(STANDARD.decode(value.as_bytes()).map_err(|_| refuse())?),
        _ => return Err(refuse()),
    })
}

fn apply(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    instance: &Instance,
    wanted: Change,
) -> Result<()> {
    match wanted {
        Change::ApiStop(on) => change(transaction, ordinal, |attributes| {
            attributes.disable_api_stop = on
        }),
        Change::ApiTermination(on) => change(transaction, ordinal, |attributes| {
            attributes.disable_api_termination = on
        }),
        Change::EbsOptimized(on) => {
            must_be_stopped(instance)?;
            change(transaction, ordinal, |attributes| {
                attributes.ebs_optimized = on
            })
        }
        Change::EnaSupport(on) => {
            must_be_stopped(instance)?;
            change(transaction, ordinal, |attributes| {
                attributes.ena_support = on
            })
        }
        Change::Kernel(kernel) => {
            must_be_stopped(instance)?;
            change(transaction, ordinal, |attributes| {
                attributes.kernel = Some(kernel)
            })
        }
        Change::Ramdisk(ramdisk) => {
            must_be_stopped(instance)?;
            change(transaction, ordinal, |attributes| {
                attributes.ramdisk = Some(ramdisk)
            })
        }
        Change::SriovNetSupport => must_be_stopped(instance),
        Change::ShutdownBehavior(behavior) => {
            if !matches!(behavior.as_str(), "stop" | "terminate") {
                return Err(invalid(&behavior, "instanceInitiatedShutdownBehavior"));
            }
            change(transaction, ordinal, |attributes| {
                attributes.shutdown_behavior = behavior
            })
        }
        Change::InstanceType(name) => {
            if instance_types::find(&name).is_none() {
                return Err(invalid(&name, "instanceType"));
            }
            must_be_stopped(instance)?;
            change(transaction, ordinal, |attributes| {
                attributes.instance_type = name;
                attributes.cpu = None;
            })
        }
        Change::UserData(data) => {
            must_be_stopped(instance)?;
            if data.len() > MAXIMUM_USER_DATA {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidParameterValue,
                    format!("User data is limited to {MAXIMUM_USER_DATA} bytes"),
                ));
            }
            let text = (!data.is_empty()).then(|| Str::from(STANDARD.encode(&data)));
            change(transaction, ordinal, |attributes| {
                attributes.user_data = text
            })
        }
        Change::SourceDestCheck(on) => set_source_dest_check(transaction, instance, on),
        Change::Groups(ids) => {
            let Some(primary) = instance.interfaces.first().copied() else {
                return Ok(());
            };
            let vpc = instance
                .reservation(transaction)
                .map(|launch| launch.vpc.clone())
                .unwrap_or_default();
            let groups = network_interfaces::check_groups(transaction, &vpc, &ids)?;
            transaction.update_at::<NetworkInterface>(primary, |one| {
                Arc::make_mut(&mut one.network).groups = groups
            });
            Ok(())
        }
        Change::Devices(devices) => devices
            .iter()
            .try_for_each(|device| set_device(transaction, ordinal, instance, device)),
    }
}

fn must_be_stopped(instance: &Instance) -> Result<()> {
    if instance.state == State::Stopped {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::IncorrectInstanceState,
        format!(
            "The instance '{}' is not in the 'stopped' state.",
            instance.id
        ),
    ))
}

fn invalid(value: &str, parameter: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("Invalid value '{value}' for {parameter}."),
    )
}

fn set_source_dest_check(
    transaction: &mut Transaction<'_>,
    instance: &Instance,
    on: bool,
) -> Result<()> {
    if let Some(primary) = instance.interfaces.first() {
        transaction.update_at::<NetworkInterface>(*primary, |one| {
            Arc::make_mut(&mut one.network).source_dest_check = on
        });
    }
    Ok(())
}

/// The one thing that can change of an attached volume: whether it goes with the
/// instance.
fn set_device(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    instance: &Instance,
    wanted: &shapes::InstanceBlockDeviceMappingSpecification,
) -> Result<()> {
    let device = required(&wanted.device_name, "blockDeviceMapping.deviceName")?;
    let goes = wanted
        .ebs
        .as_ref()
        .and_then(|ebs| ebs.delete_on_termination);
    let table = transaction.table::<Volume>();
    let holds = |at: &u64| {
        let volume = table.at(*at);
        volume.is_some_and(|volume| {
            volume
                .attachments
                .iter()
                .any(|one| one.instance == ordinal && one.device == *device)
        })
    };
    let Some(volume) = instance.volumes.iter().copied().find(holds) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidInstanceAttributeValue,
            format!("No device is currently mapped at {device}"),
        ));
    };
    if let Some(goes) = goes {
        transaction.update_at::<Volume>(volume, |volume| {
            let attachments = volume.attachments.iter_mut();
            attachments
                .filter(|one| one.instance == ordinal)
                .for_each(|one| one.delete_on_termination = goes);
        });
    }
    Ok(())
}

/// ResetInstanceAttribute: `sourceDestCheck` to on, `kernel` and `ramdisk` to none.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`, `InvalidParameterValue`.
pub fn reset(
    transaction: &mut Transaction<'_>,
    request: &shapes::ResetInstanceAttributeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.instance_id, "instanceId")?;
    let ordinal = transaction.ordinal::<Instance>(id)?;
    let instance = Arc::clone(transaction.get::<Instance>(id)?);
    match required(&request.attribute, "attribute")?.as_str() {
        "sourceDestCheck" => set_source_dest_check(transaction, &instance, true)?,
        "kernel" => {
            must_be_stopped(&instance)?;
            change(transaction, ordinal, |attributes| attributes.kernel = None)?;
        }
        "ramdisk" => {
            must_be_stopped(&instance)?;
            change(transaction, ordinal, |attributes| attributes.ramdisk = None)?;
        }
        other => return Err(invalid(other, "attribute")),
    }
    Ok(shapes::Empty::default())
}
