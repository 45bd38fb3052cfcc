// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:operation/types@0.1.0`: types that other interfaces use.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

/// A call of EC2's API, checked against EC2's model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Request {
    /// For example `RunInstances`.
    #[cfg_attr(feature = "component", component(name = "action"))]
    pub action: String,
    /// For example `2016-11-15`.
    #[cfg_attr(feature = "component", component(name = "api-version"))]
    pub api_version: String,
    /// ARN of who calls.
    #[cfg_attr(feature = "component", component(name = "principal"))]
    pub principal: String,
    /// Whether the caller only asks if it may.
    #[cfg_attr(feature = "component", component(name = "dry-run"))]
    pub dry_run: bool,
    /// Parameters as a JSON object with the SDKs' member names.
    #[cfg_attr(feature = "component", component(name = "params-json"))]
    pub params_json: String,
}

/// Result as a JSON object with the SDKs' member names. The host checks it against
/// EC2's model and writes the XML.
pub type Response = String;
