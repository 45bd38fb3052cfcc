//! The documented filters of volumes.

use crate::{filters::Values, store::Realm};

use super::Volume;

pub(super) fn offer(volume: &Volume, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
    let spec = &volume.spec;
    match name {
        "volume-id" => values.is(&volume.id),
        "volume-type" => values.is(&spec.volume_type),
        "availability-zone" => values.is(&spec.zone),
        "availability-zone-id" => values.maybe(volume.zone_id(&realm.key.region).as_ref()),
        "create-time" => values.time(volume.created),
        "encrypted" => values.flag(spec.encrypted),
        "multi-attach-enabled" => values.flag(spec.multi_attach),
        "fast-restored" => values.flag(spec.fast_restored),
        "operator.managed" => values.flag(false),
        "size" => values.shown(spec.size),
        "snapshot-id" => values.maybe(spec.snapshot.as_ref()),
        "status" => values.is(&volume.state()),
        "attachment.attach-time" => volume
            .attachments
            .iter()
            .for_each(|attachment| values.time(attachment.since)),
        "attachment.delete-on-termination" => {
            volume
                .attachments
                .iter()
                .for_each(|attachment| values.flag(attachment.delete_on_termination));
        }
        "attachment.device" => values.any(
            volume
                .attachments
                .iter()
                .map(|attachment| attachment.device.as_str()),
        ),
        "attachment.instance-id" => {
            let instances = volume
                .attachments
                .iter()
                .filter_map(|attachment| attachment.instance(realm));
            values.any(instances.map(|instance| instance.id.as_str()));
        }
        "attachment.status" => {
            volume
                .attachments
                .iter()
                .for_each(|attachment| values.is(&attachment.state(realm)));
        }
        "operator.principal" => {}
        _ => return false,
    }
    true
}
