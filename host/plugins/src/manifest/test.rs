//! The table `[test]`: what the conformance kit must know of a plugin. The host itself
//! makes no use of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// How the plugin is tested. What is not said has values that fit a plugin which needs
/// nothing in particular.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Test {
    /// Image of a launch that the backend carries out.
    pub image: Option<String>,
    /// Its instance type.
    pub instance_type: Option<String>,
    /// Its processors.
    pub vcpus: Option<u32>,
    /// Its memory in MiB.
    pub memory_mib: Option<u64>,
    /// What is different in a launch that the backend refuses, if there is one.
    pub refused: Option<Launch>,
    /// Whether machines outlive the plugin's instance or process.
    pub restart: Restart,
    /// Seconds that one case may take.
    pub deadline_s: Option<u64>,
    /// Whose metadata is read.
    pub viewer: Viewer,
    /// A call that the override lets through as it is, if there is one.
    pub passes: Option<Passes>,
}

/// A launch, as far as it differs.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Launch {
    /// Image.
    pub image: Option<String>,
    /// Instance type.
    pub instance_type: Option<String>,
    /// Processors.
    pub vcpus: Option<u32>,
    /// Memory in MiB.
    pub memory_mib: Option<u64>,
}

/// Whether machines outlive the plugin's instance or process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Restart {
    /// They do.
    #[default]
    Survived,
    /// They end with it.
    Fatal,
}

/// An instance whose metadata is read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Viewer {
    /// The instance as DescribeInstances shows it, with the SDKs' member names.
    pub instance: Option<Map<String, Value>>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
}

/// A call of EC2's API.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Passes {
    /// For example `RunInstances`.
    pub action: String,
    /// Its parameters, with the SDKs' member names.
    #[serde(default)]
    pub parameters: Map<String, Value>,
}
