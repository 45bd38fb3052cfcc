//! Structures as JSON with the SDK's member names, both ways.
//!
//! Absent members are left out; times are EC2's text form; bytes are base64.

use serde_json::{Map, Number, Value};

use crate::error::{Ec2Error, ErrorCode};
use crate::shape::{Field, FieldRef, ListSlot, Shape};
use crate::value;

/// `shape` as a JSON object. Floats that JSON cannot hold become null.
pub fn encode(shape: &dyn Shape) -> Value {
    let mut out = Map::new();
    for (i, member) in shape.def().members.iter().enumerate() {
        if let Some(value) = get(shape.field_ref(i)) {
            out.insert(member.name.to_owned(), value);
        }
    }
    Value::Object(out)
}

fn get(field: FieldRef<'_>) -> Option<Value> {
    Some(match field {
        FieldRef::Absent => return None,
        FieldRef::Str(slot) => Value::String(slot.as_ref()?.to_string()),
        FieldRef::Int(slot) => (*slot)?.into(),
        FieldRef::Long(slot) => (*slot)?.into(),
        FieldRef::Bool(slot) => (*slot)?.into(),
        FieldRef::Double(slot) => (*slot)?.into(),
        // Through text, so that 0.1 stays 0.1 and does not become 0.10000000149011612.
        FieldRef::Float(slot) => slot
            .as_ref()?
            .to_string()
            .parse::<Number>()
            .map_or(Value::Null, Value::Number),
        FieldRef::Time(slot) => Value::String(slot.as_ref()?.to_string()),
        FieldRef::Blob(slot) => Value::String(value::base64(slot.as_ref()?)),
        FieldRef::Struct(slot) => encode(slot.get()?),
        FieldRef::Strs(slot) => slot
            .as_ref()?
            .iter()
            .map(|item| Value::String(item.to_string()))
            .collect(),
        FieldRef::Ints(slot) => slot
            .as_ref()?
            .iter()
            .map(|item| Value::from(*item))
            .collect(),
        FieldRef::Longs(slot) => slot
            .as_ref()?
            .iter()
            .map(|item| Value::from(*item))
            .collect(),
        FieldRef::Structs(slot) => (0..slot.count()?)
            .filter_map(|i| slot.get(i))
            .map(encode)
            .collect(),
    })
}

/// Sets the members of `shape` that `json` has; null is absent.
///
/// # Errors
/// `UnknownParameter` for a member that the structure does not have,
/// `InvalidParameterValue` for a value of another kind.
pub fn decode(json: &Value, shape: &mut dyn Shape) -> Result<(), Ec2Error> {
    let def = shape.def();
    let Value::Object(members) = json else {
        return Err(wrong(def.name, json));
    };
    for (name, json) in members {
        let Some(i) = def.member(name) else {
            let message = format!("The parameter {name} is not recognized");
            return Err(Ec2Error::new(ErrorCode::UnknownParameter, message));
        };
        if !json.is_null() {
            set(shape.field(i), name, json)?;
        }
    }
    Ok(())
}

fn set(field: Field<'_>, name: &str, json: &Value) -> Result<(), Ec2Error> {
    match (field, json) {
        (Field::Struct(slot), Value::Object(_)) => decode(json, slot.get_or_insert())?,
        (Field::Structs(slot), Value::Array(items)) => structures(slot, items)?,
        (field @ (Field::Str(_) | Field::Blob(_) | Field::Time(_)), Value::String(text)) => {
            value::set(field, name, text)?;
        }
        (
            field @ (Field::Int(_)
            | Field::Long(_)
            | Field::Double(_)
            | Field::Float(_)
            | Field::Time(_)),
            Value::Number(number),
        ) => {
            value::set(field, name, &number.to_string())?;
        }
        (Field::Bool(slot), Value::Bool(flag)) => *slot = Some(*flag),
        (Field::Strs(slot), Value::Array(items)) => {
            let texts = items.iter().map(|item| {
                item.as_str()
                    .map(Into::into)
                    .ok_or_else(|| wrong(name, item))
            });
            *slot = Some(texts.collect::<Result<_, _>>()?);
        }
        (Field::Ints(slot), Value::Array(items)) => {
            let number = |item: &Value| item.as_i64().and_then(|number| number.try_into().ok());
            let numbers = items
                .iter()
                .map(|item| number(item).ok_or_else(|| wrong(name, item)));
            *slot = Some(numbers.collect::<Result<_, _>>()?);
        }
        (Field::Longs(slot), Value::Array(items)) => {
            let numbers = items
                .iter()
                .map(|item| item.as_i64().ok_or_else(|| wrong(name, item)));
            *slot = Some(numbers.collect::<Result<_, _>>()?);
        }
        _ => return Err(wrong(name, json)),
    }
    Ok(())
}

fn structures(slot: &mut dyn ListSlot, items: &[Value]) -> Result<(), Ec2Error> {
    slot.begin();
    items.iter().try_for_each(|item| decode(item, slot.push()))
}

fn wrong(name: &str, json: &Value) -> Ec2Error {
    let kind = match json {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    value::invalid(name, kind, "The model has another type here.")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::shapes::{ImportKeyPairRequest, Instance, RunInstancesRequest};

    #[test]
    fn a_structure_survives_the_way_through_json() {
        let json = json!({
            "InstanceId": "i-1", "LaunchTime": "2026-11-23T12:34:56.789Z", "EbsOptimized": false,
            "State": {"Code": 16, "Name": "running"}, "Tags": [{"Key": "a", "Value": "b"}], "SecurityGroups": [],
        });
        let mut instance = Instance::default();
        decode(&json, &mut instance).expect("decodes");
        assert_eq!(
            instance.state.as_ref().and_then(|state| state.code),
            Some(16)
        );
        assert_eq!(encode(&instance), json);
    }

    #[test]
    fn bytes_are_base64() {
        let mut request = ImportKeyPairRequest::default();
        decode(&json!({"PublicKeyMaterial": "AGJsb2L/"}), &mut request).expect("decodes");
        assert_eq!(
            request.public_key_material.as_deref(),
            Some(&b"\0blob\xff"[..])
        );
        assert_eq!(encode(&request), json!({"PublicKeyMaterial": "AGJsb2L/"}));
    }

    #[test]
    fn what_is_not_the_models_is_refused() {
        for (json, code) in [
            (json!([]), "InvalidParameterValue"),
            (json!({"Image": 1}), "UnknownParameter"),
            (json!({"ImageId": 1}), "InvalidParameterValue"),
            (json!({"MinCount": 1.5}), "InvalidParameterValue"),
            (
                json!({"MinCount": 4_294_967_296_u64}),
                "InvalidParameterValue",
            ),
            (json!({"SecurityGroupIds": "sg-1"}), "InvalidParameterValue"),
            (json!({"SecurityGroupIds": [null]}), "InvalidParameterValue"),
            (json!({"Placement": []}), "InvalidParameterValue"),
            (
                json!({"BlockDeviceMappings": [{"Nope": 1}]}),
                "UnknownParameter",
            ),
        ] {
            let mut request = RunInstancesRequest::default();
            assert_eq!(
                decode(&json, &mut request).expect_err("refused").code(),
                code,
                "{json}"
            );
        }
        let mut request = RunInstancesRequest::default();
        decode(&json!({"ImageId": null}), &mut request).expect("null is absent");
        assert!(request.image_id.is_none());
    }
}
