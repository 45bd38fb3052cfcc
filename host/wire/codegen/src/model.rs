//! The vendored model files as data (`host/wire/model/vendor.py` writes them).

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Everything the generator reads.
pub struct Model {
    pub version: String,
    pub operations: Vec<Operation>,
    pub shapes: BTreeMap<String, Shape>,
    pub errors: Vec<Code>,
    pub filters: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Service {
    version: String,
    operations: Vec<Operation>,
    shapes: Vec<Shape>,
}

/// One operation and the names of its shapes.
#[derive(Deserialize)]
pub struct Operation {
    pub name: String,
    pub input: Option<String>,
    pub output: Option<String>,
}

/// One shape of any type.
#[derive(Deserialize)]
pub struct Shape {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Kind,
    #[serde(default)]
    pub members: Vec<Member>,
    #[serde(default)]
    pub required: Vec<String>,
    pub member: Option<Item>,
    #[serde(default, rename = "enum")]
    pub values: Vec<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
}

/// The types of the model; it has no maps.
#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Structure,
    List,
    String,
    Integer,
    Long,
    Boolean,
    Double,
    Float,
    Timestamp,
    Blob,
}

/// A member of a structure.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    pub name: String,
    pub shape: String,
    pub location_name: Option<String>,
    pub query_name: Option<String>,
}

/// The items of a list.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    pub shape: String,
    pub location_name: Option<String>,
}

/// One error code and its HTTP status.
#[derive(Deserialize)]
pub struct Code {
    pub code: String,
    pub status: u16,
    pub message: Option<String>,
    pub message_plural: Option<String>,
}

#[derive(Deserialize)]
struct Filters {
    operation: String,
    names: Vec<String>,
}

impl Model {
    /// Reads the three files of `folder`.
    pub fn load(folder: &Path) -> Result<Self> {
        let service: Service = read(&folder.join("service.json"))?;
        let filters: Vec<Filters> = read(&folder.join("filters.json"))?;
        Ok(Self {
            version: service.version,
            operations: service.operations,
            shapes: service
                .shapes
                .into_iter()
                .map(|shape| (shape.name.clone(), shape))
                .collect(),
            errors: read(&folder.join("error_codes.json"))?,
            filters: filters
                .into_iter()
                .map(|row| (row.operation, row.names))
                .collect(),
        })
    }

    /// The shape of a name that the model itself uses.
    pub fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes
            .get(name)
            .with_context(|| format!("the model has no shape {name}"))
    }
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}
