//! AttachNetworkInterface, DetachNetworkInterface.

use orrery_wire::shapes;

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::required,
    resources::{Instance, NetworkInterface, instances::State, network_interfaces::Attachment},
    store::{Realm, Transaction},
};

use super::limits::Limits;

/// AttachNetworkInterface.
///
/// # Errors
/// The not-found codes, `InvalidNetworkInterface.InUse`, `IncorrectState`,
/// `InvalidParameterCombination` for another zone, `InvalidParameterValue` for a
/// device index that is taken, and those of the type's limits.
pub fn attach(
    transaction: &mut Transaction<'_>,
    request: &shapes::AttachNetworkInterfaceRequest,
) -> Result<shapes::AttachNetworkInterfaceResult> {
    let device_index = *required(&request.device_index, "deviceIndex")?;
    let card = request.network_card_index.unwrap_or(0);
    if device_index < 0 {
        return Err(value(format!("Invalid device index: {device_index}")));
    }
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    let interface = transaction.ordinal::<NetworkInterface>(id)?;
    let instance_id = required(&request.instance_id, "instanceId")?;
    let instance = transaction.ordinal::<Instance>(instance_id)?;
    check_states(transaction, id, instance_id)?;
    check_place(transaction, instance_id, device_index, card)?;
    let attachment = Attachment {
        instance,
        device_index,
        card,
        delete_on_termination: false,
        since: transaction.call.now,
    };
    let attached = hang(transaction, interface, attachment);
    if let Some(attached) = &attached {
        super::limits::check(transaction, attached)?;
    }
    Ok(shapes::AttachNetworkInterfaceResult {
        attachment_id: attached.map(|interface| interface.attachment_id()),
        network_card_index: Some(card),
    })
}

fn value(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// EC2's refusal of an interface that is attached already.
pub(crate) fn in_use(id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidNetworkInterfaceInUse,
        format!("Interface: [{id}] in use."),
    )
}

fn check_states(realm: &Realm, id: &str, instance_id: &str) -> Result<()> {
    let interface = realm.get::<NetworkInterface>(id)?;
    let instance = realm.get::<Instance>(instance_id)?;
    if interface.is_in_use() {
        return Err(in_use(id));
    }
    if !matches!(instance.state, State::Running | State::Stopped) {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("Instance '{instance_id}' is not 'running' or 'stopped'."),
        ));
    }
    let zone = instance.reservation(realm).map(|launch| &launch.zone);
    if interface.subnet(realm).map(|subnet| &subnet.zone) != zone {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "You may not attach a network interface to an instance if they are not in the same availability zone",
        ));
    }
    Ok(())
}

fn check_place(realm: &Realm, instance_id: &str, device_index: i32, card: i32) -> Result<()> {
    let instance = realm.get::<Instance>(instance_id)?;
    let table = realm.table::<NetworkInterface>();
    let mut present = instance.interfaces.iter().filter_map(|at| table.at(*at));
    let is_there = present.any(|interface| {
        let attachment = interface.attachment.as_ref();
        attachment.is_some_and(|one| one.device_index == device_index && one.card == card)
    });
    if is_there {
        return Err(value(format!(
            "Instance '{instance_id}' already has an interface attached at device index '{device_index}'."
        )));
    }
    if let Some(limits) = Limits::of_instance(realm, instance) {
        limits.check_card(card)?;
        limits.check_interfaces(instance.interfaces.len() + 1)?;
    }
    Ok(())
}

/// Attaches a free interface; its instance keeps its interfaces by device index.
pub(crate) fn hang(
    transaction: &mut Transaction<'_>,
    ordinal: u64,
    attachment: Attachment,
) -> Option<std::sync::Arc<NetworkInterface>> {
    let instance = attachment.instance;
    let attached = transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.attachment = Some(attachment);
    });
    let table = transaction.table::<NetworkInterface>();
    let place = |at: &u64| {
        let attachment = table.at(*at)?.attachment.as_ref()?;
        Some((attachment.card, attachment.device_index))
    };
    let mut interfaces = transaction
        .table::<Instance>()
        .at(instance)
        .map(|instance| instance.interfaces.clone())
        .unwrap_or_default();
    interfaces.push(ordinal);
    interfaces.sort_by_key(place);
    transaction.update_at::<Instance>(instance, |instance| instance.interfaces = interfaces);
    attached
}

/// DetachNetworkInterface.
///
/// # Errors
/// `InvalidAttachmentID.NotFound`, `OperationNotPermitted` for the primary interface.
pub fn detach(
    transaction: &mut Transaction<'_>,
    request: &shapes::DetachNetworkInterfaceRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.attachment_id, "attachmentId")?;
    let mut interfaces = transaction.table::<NetworkInterface>().iter();
    let found = interfaces.find_map(|(ordinal, interface)| {
        let attachment = interface.attachment.as_ref()?;
        (interface.attachment_id() == *id).then(|| (ordinal, attachment.clone()))
    });
    drop(interfaces);
    let Some((ordinal, attachment)) = found else {
        return Err(unknown(id));
    };
    if attachment.device_index == 0 {
        return Err(Ec2Error::new(
            ErrorCode::OperationNotPermitted,
            format!(
                "The network interface at device index 0 and networkCard index {} cannot be detached.",
                attachment.card
            ),
        ));
    }
    transaction.update_at::<NetworkInterface>(ordinal, |interface| {
        interface.attachment = None;
        interface.public = None;
    });
    transaction.update_at::<Instance>(attachment.instance, |instance| {
        instance.interfaces.retain(|one| *one != ordinal);
    });
    Ok(shapes::Empty::default())
}

/// EC2's answer for an attachment that is none.
pub(super) fn unknown(id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidAttachmentIDNotFound,
        format!("The networkInterface attachment ID '{id}' does not exist"),
    )
}
