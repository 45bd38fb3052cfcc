//! Network interfaces: Describe, attributes, addresses.

pub mod addresses;

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{account::operator, describe::Question, listed, required, text},
    resources::{NetworkInterface, SecurityGroup, Subnet, network_interfaces::Attachment},
    store::{Realm, Resource, Transaction},
};

use addresses::{private_dns, public_dns, shown};

/// How many security groups an interface can have at most.
pub const MAXIMUM_GROUPS: usize = 16;

/// DescribeNetworkInterfaces.
///
/// # Errors
/// Those of [`Question::answer`].
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeNetworkInterfacesRequest,
) -> Result<shapes::DescribeNetworkInterfacesResult> {
    let question = Question {
        operation: "DescribeNetworkInterfaces",
        ids_name: "network_interface_ids",
        ids: listed(&request.network_interface_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.answer::<NetworkInterface>(realm)?;
    let interfaces = found
        .iter()
        .map(|(ordinal, interface)| shape(realm, call, *ordinal, interface))
        .collect();
    Ok(shapes::DescribeNetworkInterfacesResult {
        network_interfaces: Some(interfaces),
        next_token,
    })
}

/// An interface as answers show it.
pub fn shape(
    realm: &Realm,
    call: &Call,
    _ordinal: u64,
    interface: &NetworkInterface,
) -> shapes::NetworkInterface {
    let subnet = interface.subnet(realm);
    let named = interface.is_named(realm);
    let region = &call.region;
    let association = interface
        .public
        .map(|public| association(public, named, region));
    let name = |address| named.then(|| private_dns(address, region));
    let mut private = vec![shapes::NetworkInterfacePrivateIpAddress {
        association: association.clone(),
        primary: Some(true),
        private_dns_name: name(interface.address),
        private_ip_address: Some(shown(interface.address)),
    }];
    private.extend(interface.secondary.iter().map(|address| {
        shapes::NetworkInterfacePrivateIpAddress {
            association: None,
            primary: Some(false),
            private_dns_name: name(*address),
            private_ip_address: Some(shown(*address)),
        }
    }));
    shapes::NetworkInterface {
        public_dns_name: association
            .as_ref()
            .and_then(|association| association.public_dns_name.clone()),
        association,
        attachment: interface
            .attachment
            .as_ref()
            .map(|one| attachment(realm, interface, one)),
        availability_zone: subnet.map(|subnet| subnet.zone.clone()),
        availability_zone_id: subnet.map(|subnet| subnet.zone_id.clone()),
        description: Some(interface.network.description.clone()),
        groups: Some(groups(realm, &interface.network.groups)),
        interface_type: Some(text!("interface")),
        ipv6_addresses: Some(Vec::new()),
        mac_address: Some(interface.mac()),
        network_interface_id: Some(interface.id.clone()),
        operator: operator(),
        owner_id: Some(call.account.clone()),
        private_dns_name: name(interface.address),
        private_ip_address: Some(shown(interface.address)),
        private_ip_addresses: Some(private),
        requester_managed: Some(false),
        source_dest_check: Some(interface.network.source_dest_check),
        status: Some(interface.status()),
        subnet_id: subnet.map(|subnet| subnet.id.clone()),
        tag_set: Some(interface.tags.shape().unwrap_or_default()),
        vpc_id: subnet.map(|subnet| subnet.vpc.clone()),
        ..Default::default()
    }
}

/// Security groups by id, with their names.
pub fn groups(realm: &Realm, ids: &[Str]) -> Vec<shapes::GroupIdentifier> {
    let table = realm.table::<SecurityGroup>();
    let name = |id: &Str| table.get(id).map(|group| group.name.clone());
    ids.iter()
        .map(|id| shapes::GroupIdentifier {
            group_id: Some(id.clone()),
            group_name: name(id),
        })
        .collect()
}

fn association(public: u32, named: bool, region: &str) -> shapes::NetworkInterfaceAssociation {
    shapes::NetworkInterfaceAssociation {
        ip_owner_id: Some(text!("amazon")),
        public_dns_name: Some(if named {
            public_dns(public, region)
        } else {
            Str::new()
        }),
        public_ip: Some(shown(public)),
        ..Default::default()
    }
}

fn attachment(
    realm: &Realm,
    interface: &NetworkInterface,
    attachment: &Attachment,
) -> shapes::NetworkInterfaceAttachment {
    shapes::NetworkInterfaceAttachment {
        attach_time: Some(attachment.since),
        attachment_id: Some(interface.attachment_id()),
        delete_on_termination: Some(attachment.delete_on_termination),
        device_index: Some(attachment.device_index),
        network_card_index: Some(0),
        instance_id: interface
            .instance(realm)
            .map(|instance| instance.id.clone()),
        instance_owner_id: Some(realm.key.account.clone()),
        status: Some(interface.attachment_status(realm)),
        ..Default::default()
    }
}

/// DescribeNetworkInterfaceAttribute.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `MissingParameter`.
pub fn describe_attribute(
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
        "groupSet" => answer.groups = Some(groups(realm, &network.groups)),
        "sourceDestCheck" => {
            answer.source_dest_check = Some(shapes::AttributeBooleanValue {
                value: Some(network.source_dest_check),
            });
        }
        "attachment" => {
            answer.attachment = interface
                .attachment
                .as_ref()
                .map(|one| attachment(realm, interface, one));
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
pub fn modify_attribute(
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
        let groups = check_groups(transaction, ordinal, groups)?;
        transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            Arc::make_mut(&mut interface.network).groups = groups;
        });
    } else if let Some(attachment) = &request.attachment {
        modify_attachment(transaction, ordinal, attachment)?;
    } else if let Some(public) = request.associate_public_ip_address {
        let drawn = addresses::take_public(transaction, ordinal);
        transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            interface.public = public.then(|| interface.public.unwrap_or(drawn));
        });
    }
    Ok(shapes::Empty::default())
}

fn check_one_attribute(request: &shapes::ModifyNetworkInterfaceAttributeRequest) -> Result<()> {
    let unsupported = [
        (
            request.ena_srd_specification.is_some(),
            "enaSrdSpecification",
        ),
        (request.enable_primary_ipv6.is_some(), "enablePrimaryIpv6"),
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

pub(super) fn check_groups(realm: &Realm, ordinal: u64, ids: &[Str]) -> Result<Vec<Str>> {
    let interface = realm.table::<NetworkInterface>().at(ordinal);
    let subnet = interface
        .and_then(|interface| interface.subnet(realm))
        .ok_or_else(|| Subnet::missing(&["null"]))?;
    let mut groups: Vec<Str> = Vec::with_capacity(ids.len());
    for id in ids {
        let group = realm.get::<SecurityGroup>(id)?;
        if group.vpc != subnet.vpc {
            return Err(Ec2Error::new(
                ErrorCode::InvalidGroupNotFound,
                format!(
                    "You have specified two resources that belong to different networks: '{id}' and '{}'.",
                    subnet.vpc
                ),
            ));
        }
        if !groups.contains(id) {
            groups.push(group.id.clone());
        }
    }
    if groups.len() > MAXIMUM_GROUPS {
        return Err(Ec2Error::new(
            ErrorCode::SecurityGroupsPerInterfaceLimitExceeded,
            format!("The maximum number of security groups per interface is {MAXIMUM_GROUPS}."),
        ));
    }
    Ok(groups)
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
        return Err(Ec2Error::new(
            ErrorCode::InvalidAttachmentIDNotFound,
            format!("The networkInterface attachment ID '{id}' does not exist"),
        ));
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
