//! The attributes of network interfaces, one a call.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{required, text},
    resources::NetworkInterface,
    store::{Realm, Transaction},
};

use super::addresses;

/// DescribeNetworkInterfaceAttribute.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `MissingParameter`.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeNetworkInterfaceAttributeRequest,
) -> Result<shapes::DescribeNetworkInterfaceAttributeResult> {
    let interface = realm.get::<NetworkInterface>(required(
        &request.network_interface_id,
        "networkInterfaceId",
    )?)?;
    let mut answer = shapes::DescribeNetworkInterfaceAttributeResult {
        network_interface_id: Some(interface.id.clone()),
        ..Default::default()
    };
    let network = &interface.network;
    match required(&request.attribute, "attribute")?.as_str() {
        "description" => {
            answer.description = Some(shapes::AttributeValue {
                value: Some(network.description.clone()),
            });
        }
        "groupSet" => answer.groups = Some(super::groups(realm, &network.groups)),
        "sourceDestCheck" => {
            answer.source_dest_check = Some(shapes::AttributeBooleanValue {
                value: Some(network.source_dest_check),
            });
        }
        "attachment" => {
            answer.attachment = super::attachment(realm, interface);
        }
        _ => answer.associate_public_ip_address = Some(interface.public.is_some()),
    }
    Ok(answer)
}

/// ModifyNetworkInterfaceAttribute: one attribute a call.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidParameterCombination` for none or
/// several attributes, and those of the attribute.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyNetworkInterfaceAttributeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    let ordinal = transaction.ordinal::<NetworkInterface>(id)?;
    check_one_attribute(request)?;
    if let Some(description) = &request.description {
        let description = Str::from(text(&description.value));
        transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            Arc::make_mut(&mut interface.network).description = description;
        });
    } else if let Some(check) = &request.source_dest_check {
        let check = *required(&check.value, "sourceDestCheck.value")?;
        transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            Arc::make_mut(&mut interface.network).source_dest_check = check;
        });
    } else if let Some(groups) = &request.groups {
        let vpc = transaction.get::<NetworkInterface>(id)?.vpc(transaction);
        let vpc = vpc.map(|vpc| vpc.id.clone()).unwrap_or_default();
        let groups = super::check_groups(transaction, &vpc, groups)?;
        transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            Arc::make_mut(&mut interface.network).groups = groups;
        });
    } else if let Some(attachment) = &request.attachment {
        modify_attachment(transaction, ordinal, attachment)?;
    } else if let Some(public) = request.associate_public_ip_address {
        set_public(transaction, ordinal, public);
    } else if let Some(primary) = request.enable_primary_ipv6 {
        set_primary_ipv6(transaction, ordinal, primary)?;
    }
    Ok(shapes::Empty::default())
}

/// An Elastic IP address stays; the automatic one is there without it.
fn set_public(transaction: &mut Transaction<'_>, ordinal: u64, wanted: bool) {
    let drawn = addresses::take_public(transaction, ordinal);
    let table = transaction.table::<NetworkInterface>();
    let has_elastic = table.at(ordinal).is_some_and(|interface| {
        let public = interface.public(transaction);
        public.is_some_and(|public| public.elastic.is_some())
    });
    transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        if has_elastic {
            interface.more_mut().gives_public = wanted;
        } else {
            interface.public = wanted.then(|| interface.public.unwrap_or(drawn));
        }
    });
}

fn set_primary_ipv6(transaction: &mut Transaction<'_>, ordinal: u64, primary: bool) -> Result<()> {
    let table = transaction.table::<NetworkInterface>();
    let more = table.at(ordinal).map(|interface| interface.more());
    let refuse = |message: &str| {
        Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            message,
        ))
    };
    if !primary && more.is_some_and(|more| more.primary_ipv6) {
        return refuse("A primary IPv6 address cannot be disabled once it is enabled.");
    }
    if primary && more.is_none_or(|more| more.ipv6.is_empty()) {
        return refuse("The network interface has no IPv6 address to be its primary one.");
    }
    transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.more_mut().primary_ipv6 = primary;
    });
    Ok(())
}

/// ResetNetworkInterfaceAttribute: of its attributes only the check of source and
/// destination can be reset.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `MissingParameter`.
pub fn reset(
    transaction: &mut Transaction<'_>,
    request: &shapes::ResetNetworkInterfaceAttributeRequest,
) -> Result<shapes::Empty> {
    required(&request.source_dest_check, "sourceDestCheck")?;
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    transaction.update::<NetworkInterface>(id, |interface| {
        Arc::make_mut(&mut interface.network).source_dest_check = true;
    })?;
    Ok(shapes::Empty::default())
}

fn check_one_attribute(request: &shapes::ModifyNetworkInterfaceAttributeRequest) -> Result<()> {
    let unsupported = [
        (
            request.ena_srd_specification.is_some(),
            "enaSrdSpecification",
        ),
        (
            request.connection_tracking_specification.is_some(),
            "connectionTrackingSpecification",
        ),
        (
            request.associated_subnet_ids.is_some(),
            "associatedSubnetIds",
        ),
    ];
    if let Some((_, name)) = unsupported.iter().find(|(given, _)| *given) {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            format!("The attribute {name} is not supported yet."),
        ));
    }
    let given = [
        request.description.is_some(),
        request.source_dest_check.is_some(),
        request.groups.is_some(),
        request.attachment.is_some(),
        request.associate_public_ip_address.is_some(),
        request.enable_primary_ipv6.is_some(),
    ];
    let refuse = |message: &str| {
        Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            message,
        ))
    };
    match given.iter().filter(|given| **given).count() {
        0 => refuse("No attributes specified."),
        1 => Ok(()),
        _ => refuse("Fields for multiple attribute types specified"),
    }
}

fn modify_attachment(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    changes: &shapes::NetworkInterfaceAttachmentChanges,
) -> Result<()> {
    let id = required(&changes.attachment_id, "attachment.attachmentId")?;
    let interface = transaction.table::<NetworkInterface>().at(ordinal);
    if !interface
        .is_some_and(|interface| interface.attachment.is_some() && interface.attachment_id() == *id)
    {
        return Err(super::attach::unknown(id));
    }
    if let Some(goes) = changes.delete_on_termination {
        transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            if let Some(attachment) = &mut interface.attachment {
                attachment.delete_on_termination = goes;
            }
        });
    }
    Ok(())
}
