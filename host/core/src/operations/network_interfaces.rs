//! Network interfaces: what answers show of them, and how they end.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html>

pub mod addresses;
pub mod assign;
pub mod attach;
pub mod attributes;
pub mod create;
mod ipv6;
pub mod limits;
pub mod managed;
mod prefixes;
pub mod wanted;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{account::operator, addresses::associations::unbind, describe::Question, listed},
    resources::{NetworkInterface, SecurityGroup, derived, network_interfaces::Public},
    store::{Realm, Transaction},
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
    let association = |private| {
        let public = interface.public_at(realm, private)?;
        Some(association(realm, &public, named))
    };
    let name = |address| named.then(|| private_dns(address, region));
    let private = |address| shapes::NetworkInterfacePrivateIpAddress {
        association: association(address),
        primary: Some(interface.address == Some(address)),
        private_dns_name: name(address),
        private_ip_address: Some(shown(address)),
    };
    let private = interface.privates().map(private).collect();
    let association = interface.address.and_then(association);
    let more = interface.more();
    shapes::NetworkInterface {
        public_dns_name: association
            .as_ref()
            .and_then(|association| association.public_dns_name.clone()),
        association,
        attachment: attachment(realm, interface),
        availability_zone: subnet.map(|subnet| subnet.zone.clone()),
        availability_zone_id: subnet.map(|subnet| subnet.zone_id.clone()),
        description: Some(interface.network.description.clone()),
        groups: Some(groups(realm, &interface.network.groups)),
        interface_type: Some(interface.kind()),
        ipv6_addresses: Some(ipv6::shown(more)),
        ipv6_address: more.ipv6.first().map(|one| Str::from(one.to_string())),
        ipv4_prefixes: (!more.ipv4_prefixes.is_empty())
            .then(|| prefixes::ipv4_shown(&more.ipv4_prefixes)),
        ipv6_prefixes: (!more.ipv6_prefixes.is_empty())
            .then(|| prefixes::ipv6_shown(&more.ipv6_prefixes)),
        mac_address: Some(interface.mac()),
        network_interface_id: Some(interface.id.clone()),
        operator: operator(),
        owner_id: Some(call.account.clone()),
        private_dns_name: interface.address.and_then(name),
        private_ip_address: interface.address.map(shown),
        private_ip_addresses: Some(private),
        requester_id: interface.requester(realm).cloned(),
        requester_managed: Some(more.requester.is_some()),
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

fn association(
    realm: &Realm,
    public: &Public<'_>,
    named: bool,
) -> shapes::NetworkInterfaceAssociation {
    shapes::NetworkInterfaceAssociation {
        allocation_id: public.elastic.map(|address| address.id.clone()),
        association_id: public.association_id().cloned(),
        ip_owner_id: Some(Str::from(public.owner(realm))),
        public_dns_name: Some(if named {
            public_dns(public.ip, &realm.key.region)
        } else {
            Str::new()
        }),
        public_ip: Some(shown(public.ip)),
        ..Default::default()
    }
}

/// How the interface hangs on an instance, or on what AWS made it for.
fn attachment(
    realm: &Realm,
    interface: &NetworkInterface,
) -> Option<shapes::NetworkInterfaceAttachment> {
    let Some(attachment) = &interface.attachment else {
        let requester = interface.more().requester.as_ref()?;
        return Some(shapes::NetworkInterfaceAttachment {
            attachment_id: Some(derived("ela-attach-", &[requester, &interface.id])),
            delete_on_termination: Some(false),
            device_index: Some(1),
            instance_owner_id: Some(text!("amazon-aws")),
            status: Some(text!("attached")),
            ..Default::default()
        });
    };
    Some(shapes::NetworkInterfaceAttachment {
        attach_time: Some(attachment.since),
        attachment_id: Some(interface.attachment_id()),
        delete_on_termination: Some(attachment.delete_on_termination),
        device_index: Some(attachment.device_index),
        network_card_index: Some(attachment.card),
        instance_id: interface
            .instance(realm)
            .map(|instance| instance.id.clone()),
        instance_owner_id: Some(realm.key.account.clone()),
        status: Some(interface.attachment_status(realm)),
        ..Default::default()
    })
}

/// Security groups that an interface in this VPC may have, each once.
///
/// # Errors
/// `InvalidGroup.NotFound`, `SecurityGroupsPerInterfaceLimitExceeded`.
pub fn check_groups(realm: &Realm, vpc: &str, ids: &[Str]) -> Result<Vec<Str>> {
    let mut groups: Vec<Str> = Vec::with_capacity(ids.len());
    for id in ids {
        let group = realm.get::<SecurityGroup>(id)?;
        if !group.is_in(vpc) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidGroupNotFound,
                format!(
                    "You have specified two resources that belong to different networks: '{id}' and '{vpc}'."
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

/// Takes an interface away with all that is its: its private addresses are free again,
/// and its Elastic IP addresses lead nowhere.
pub fn remove(transaction: &mut Transaction<'_>, ordinal: u64) {
    if let Some(gone) = transaction.remove_at::<NetworkInterface>(ordinal) {
        for address in &gone.more().elastic {
            unbind(transaction, *address);
        }
        addresses::release(transaction, gone.network.subnet, gone.taken());
    }
}
