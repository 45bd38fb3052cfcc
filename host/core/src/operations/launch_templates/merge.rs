//! A launch that names a template: what the request says wins, member by member.

use orrery_wire::{Str, json, shapes};
use serde_json::{Map, Value};

use crate::{Ec2Error, ErrorCode, Result, document, store::Realm};

use super::{find, version};

/// Parameters whose members belong together: the request's replaces the template's.
const WHOLE: [&str; 2] = ["CapacityReservationSpecification", "IamInstanceProfile"];

/// Lists whose items are merged by the member that names them.
const NAMED: [(&str, &str); 4] = [
    ("BlockDeviceMappings", "DeviceName"),
    ("NetworkInterfaces", "DeviceIndex"),
    ("TagSpecifications", "ResourceType"),
    ("Tags", "Key"),
];

/// A launch as the request and its template say it together, and the template's id
/// and version; `None` where the request names no template.
///
/// # Errors
/// Those of naming a template and a version; `InvalidParameterCombination` where the
/// template has instance requirements, which only fleets can meet.
pub fn into_launch(
    realm: &Realm,
    request: &shapes::RunInstancesRequest,
) -> Result<Option<(shapes::RunInstancesRequest, Str, i64)>> {
    let Some(named) = &request.launch_template else {
        return Ok(None);
    };
    let (_, template) = find(
        realm,
        named.launch_template_id.as_ref(),
        named.launch_template_name.as_ref(),
    )?;
    let (number, version) = version(template, named.version.as_deref())?;
    if version.data.instance_requirements.is_some() && request.instance_type.is_none() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            format!(
                "The launch template {} specifies instance requirements. Specify an instance type to launch an instance from it.",
                template.id
            ),
        ));
    }
    let mut launch = json::encode(&launch_of(&version.data));
    overlay(&mut launch, json::encode(request));
    Ok(Some((
        document::from_value(launch),
        template.id.clone(),
        number,
    )))
}

/// The launch that a template's data describes.
pub(super) fn launch_of(data: &shapes::RequestLaunchTemplateData) -> shapes::RunInstancesRequest {
    shapes::RunInstancesRequest {
        // The two members that RunInstances spells differently.
        ramdisk_id: data.ram_disk_id.clone(),
        elastic_gpu_specification: data.elastic_gpu_specifications.clone(),
        ..document::recast(data)
    }
}

fn overlay(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (name, value) in over {
                overlay_member(base, name, value);
            }
        }
        (base, over) => *base = over,
    }
}

fn overlay_member(base: &mut Map<String, Value>, name: String, over: Value) {
    let key = NAMED.iter().find(|(list, _)| *list == name);
    let whole = WHOLE.contains(&name.as_str());
    match (base.get_mut(&name), over, key) {
        (Some(Value::Array(items)), Value::Array(over), Some((_, key))) => {
            over.into_iter()
                .for_each(|item| overlay_item(items, item, key));
        }
        (Some(base), over @ Value::Object(_), _) if !whole => overlay(base, over),
        (_, over, _) => {
            base.insert(name, over);
        }
    }
}

fn overlay_item(items: &mut Vec<Value>, item: Value, key: &str) {
    match items.iter_mut().find(|base| base[key] == item[key]) {
        Some(base) => overlay(base, item),
        None => items.push(item),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_the_request_says_wins_member_by_member() {
        let mut base = json!({
            "InstanceType": "t3.nano",
            "MetadataOptions": {"HttpTokens": "required", "HttpEndpoint": "enabled"},
            "IamInstanceProfile": {"Arn": "a"},
            "SecurityGroupIds": ["sg-1"],
            "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 9, "Encrypted": true}}],
            "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}],
        });
        overlay(
            &mut base,
            json!({
                "MetadataOptions": {"HttpTokens": "optional"},
                "IamInstanceProfile": {"Name": "n"},
                "SecurityGroupIds": ["sg-2"],
                "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 10}}, {"DeviceName": "/dev/sdb"}],
                "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "b", "Value": "3"}]}],
            }),
        );
        assert_eq!(
            base,
            json!({
                "InstanceType": "t3.nano",
                "MetadataOptions": {"HttpTokens": "optional", "HttpEndpoint": "enabled"},
                "IamInstanceProfile": {"Name": "n"},
                "SecurityGroupIds": ["sg-2"],
                "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 10, "Encrypted": true}}, {"DeviceName": "/dev/sdb"}],
                "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "3"}]}],
            })
        );
    }
}
