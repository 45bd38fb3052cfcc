//! Structures of the model inside records, and from one structure to another.
//!
//! A record that keeps what a client asked for, for example the data of a launch
//! template, keeps the client's structure, as JSON with the SDK's member names.
//! Structures that EC2 derives from each other name their members alike, so the
//! names carry values from a request to an answer or to another request.

use std::{fmt, ops::Deref, sync::Arc};

use orrery_wire::{
    Shape, json,
    shape::{Item, Kind, ShapeDef},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::Value;

/// A structure of the model that a record keeps. Copies share it.
pub struct Document<T>(Arc<T>);

impl<T> From<T> for Document<T> {
    fn from(shape: T) -> Self {
        Self(Arc::new(shape))
    }
}

impl<T> Clone for Document<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Document<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Shape> fmt::Debug for Document<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", json::encode(&*self.0))
    }
}

impl<T: Shape> Serialize for Document<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&json::encode(&*self.0).to_string())
    }
}

impl<'de, T: Shape + Default> Deserialize<'de> for Document<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let value = serde_json::from_str(&text).map_err(D::Error::custom)?;
        Ok(Self(Arc::new(from_value(value))))
    }
}

/// The values that another structure has under the same names; the rest is absent.
pub fn recast<T: Shape + Default>(source: &dyn Shape) -> T {
    from_value(json::encode(source))
}

/// As [`recast`], from JSON with the SDK's member names.
pub fn from_value<T: Shape + Default>(mut value: Value) -> T {
    let mut shape = T::default();
    keep_known(&mut value, shape.def());
    // What is left has members of the structure with values of their kinds.
    let _complete = json::decode(&value, &mut shape);
    shape
}

fn keep_known(value: &mut Value, def: &'static ShapeDef) {
    let Value::Object(members) = value else {
        return;
    };
    members.retain(|name, value| {
        let found = def.member(name).and_then(|at| def.members.get(at));
        found.is_some_and(|member| fits(value, &member.kind))
    });
}

/// Whether a value is of a kind, once what the kind does not know is taken out.
fn fits(value: &mut Value, kind: &Kind) -> bool {
    match kind {
        Kind::Str | Kind::Blob => value.is_string(),
        Kind::Time => value.is_string() || value.is_number(),
        Kind::Int | Kind::Long => value.is_i64(),
        Kind::Double | Kind::Float => value.is_number(),
        Kind::Bool => value.is_boolean(),
        Kind::Struct(def) => {
            keep_known(value, def);
            value.is_object()
        }
        Kind::List(Item(kind, ..)) => match value {
            Value::Array(items) => items.iter_mut().all(|item| fits(item, kind)),
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use orrery_wire::shapes;

    use super::*;

    fn data() -> shapes::RequestLaunchTemplateData {
        shapes::RequestLaunchTemplateData {
            image_id: Some("ami-1".into()),
            ram_disk_id: Some("ari-1".into()),
            security_groups: Some(vec!["web".into()]),
            placement: Some(shapes::LaunchTemplatePlacementRequest {
                tenancy: Some("default".into()),
                ..Default::default()
            }),
            ..Default::default()
        }
    }

    #[test]
    fn a_document_survives_the_journal() {
        let bytes = rmp_serde::to_vec_named(&Document::from(data())).expect("text");
        let back: Document<shapes::RequestLaunchTemplateData> =
            rmp_serde::from_slice(&bytes).expect("its own text");
        assert_eq!(json::encode(&*back), json::encode(&data()));
    }

    #[test]
    fn names_carry_values_and_other_kinds_stay_behind() {
        let run: shapes::RunInstancesRequest = recast(&data());
        assert_eq!(run.image_id.as_deref(), Some("ami-1"));
        let tenancy = run.placement.and_then(|placement| placement.tenancy);
        assert_eq!(tenancy.as_deref(), Some("default"));
        // Here security groups are structures, not names.
        let shown: shapes::Instance = recast(&data());
        assert!(shown.security_groups.is_none() && shown.placement.is_some());
    }
}
