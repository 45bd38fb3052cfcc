//! EBS volumes: Describe and attributes.

pub mod attachments;
pub mod create;
pub mod io;
pub mod limits;
pub mod making;
pub mod modify;
pub mod status;

use orrery_wire::shapes;

use crate::{
    Call, Result,
    operations::{describe::Question, listed, required},
    resources::{Volume, volumes::VolumeAttachment},
    store::Realm,
};

/// DescribeVolumes.
///
/// # Errors
/// Those of [`Question::answer`].
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVolumesRequest,
) -> Result<shapes::DescribeVolumesResult> {
    let question = Question {
        operation: "DescribeVolumes",
        ids_name: "volumeIds",
        ids: listed(&request.volume_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.answer::<Volume>(realm)?;
    let volumes = found
        .iter()
        .map(|(_, volume)| shape(realm, volume))
        .collect();
    Ok(shapes::DescribeVolumesResult {
        volumes: Some(volumes),
        next_token,
    })
}

/// A volume as answers show it.
pub fn shape(realm: &Realm, volume: &Volume) -> shapes::Volume {
    let spec = &volume.spec;
    shapes::Volume {
        availability_zone: Some(spec.zone.clone()),
        availability_zone_id: volume.zone_id(&realm.key.region),
        iops: spec.iops,
        tags: volume.tags.shape(),
        volume_type: Some(spec.volume_type.clone()),
        multi_attach_enabled: Some(spec.multi_attach),
        throughput: spec.throughput,
        operator: Some(shapes::OperatorResponse {
            managed: Some(false),
            ..Default::default()
        }),
        volume_id: Some(volume.id.clone()),
        size: Some(spec.size),
        // EC2 shows an empty id where there was no snapshot.
        snapshot_id: Some(spec.snapshot.clone().unwrap_or_default()),
        state: Some(volume.state()),
        create_time: Some(volume.created),
        attachments: Some(
            volume
                .attachments
                .iter()
                .map(|one| attachment(realm, volume, one))
                .collect(),
        ),
        encrypted: Some(spec.encrypted),
        kms_key_id: spec.kms_key.clone(),
        fast_restored: spec.fast_restored.then_some(true),
        volume_initialization_rate: spec.initialization_rate,
        ..Default::default()
    }
}

/// An attachment as answers show it.
fn attachment(
    realm: &Realm,
    volume: &Volume,
    attachment: &VolumeAttachment,
) -> shapes::VolumeAttachment {
    shapes::VolumeAttachment {
        delete_on_termination: Some(attachment.delete_on_termination),
        volume_id: Some(volume.id.clone()),
        instance_id: attachment
            .instance(realm)
            .map(|instance| instance.id.clone()),
        device: Some(attachment.device.clone()),
        state: Some(attachment.state(realm)),
        attach_time: Some(attachment.since),
        ..Default::default()
    }
}

/// DescribeVolumeAttribute.
///
/// # Errors
/// `InvalidVolume.NotFound`.
pub fn describe_attribute(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVolumeAttributeRequest,
) -> Result<shapes::DescribeVolumeAttributeResult> {
    let volume = realm.get::<Volume>(required(&request.volume_id, "volumeId")?)?;
    let mut answer = shapes::DescribeVolumeAttributeResult {
        volume_id: Some(volume.id.clone()),
        ..Default::default()
    };
    match required(&request.attribute, "attribute")?.as_str() {
        "autoEnableIO" => {
            answer.auto_enable_io = Some(shapes::AttributeBooleanValue {
                value: Some(volume.auto_enable_io),
            });
        }
        _ => answer.product_codes = Some(Vec::new()),
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{ask, get, refuses, text, world};

    #[test]
    fn the_volumes_of_a_launch_are_shown_with_their_attachment() {
        let mut realm = world();
        let launch = "RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1\
            &BlockDeviceMapping.1.DeviceName=/dev/sda1&BlockDeviceMapping.1.Ebs.VolumeSize=20\
            &BlockDeviceMapping.2.DeviceName=/dev/sdb&BlockDeviceMapping.2.Ebs.VolumeSize=100\
            &BlockDeviceMapping.2.Ebs.VolumeType=io1&BlockDeviceMapping.2.Ebs.Iops=500&BlockDeviceMapping.2.Ebs.DeleteOnTermination=false";
        let instance = text(&mut realm, launch, "/Instances/0/InstanceId");
        let volumes = ask(&mut realm, "DescribeVolumes").expect("volumes");
        let row = |at: usize| {
            let (volume, attachment) = (
                &volumes["Volumes"][at],
                &volumes["Volumes"][at]["Attachments"][0],
            );
            json!([
                volume["Size"],
                volume["VolumeType"],
                volume["Iops"],
                volume["State"],
                attachment["Device"],
                attachment["InstanceId"],
                attachment["DeleteOnTermination"]
            ])
        };
        assert_eq!(
            row(1),
            json!([100, "io1", 500, "in-use", "/dev/sdb", instance, false])
        );
        assert_eq!(
            (&row(0)[0], &row(0)[4], &row(0)[6]),
            (&json!(20), &json!("/dev/sda1"), &json!(true))
        );
        let by = format!(
            "DescribeVolumes&Filter.1.Name=attachment.instance-id&Filter.1.Value.1={instance}&Filter.2.Name=size&Filter.2.Value.1=100"
        );
        assert_eq!(
            get(&mut realm, &by, "/Volumes/0/VolumeId"),
            volumes["Volumes"][1]["VolumeId"]
        );
        refuses(
            &mut realm,
            &[
                (
                    "DescribeVolumes&VolumeId.1=vol-00000000000000000",
                    "InvalidVolume.NotFound",
                ),
                (
                    "DescribeVolumes&VolumeId.1=nothing",
                    "InvalidVolumeID.Malformed",
                ),
                (
                    "DescribeVolumeAttribute&VolumeId=vol-00000000000000000&Attribute=autoEnableIO",
                    "InvalidVolume.NotFound",
                ),
            ],
        );
    }
}
