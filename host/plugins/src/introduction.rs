//! What a plugin says about itself when it is loaded: who it is, whether its configuration
//! will do, whether it could work.
//!
//! A plugin that does not say who it is, or that refuses its configuration, is not loaded.
//! One that could not work just now is: its backend may come.

use std::sync::Arc;

use orrery_contract::types::descriptor::{self, DynDescriptor, Finding, Identity};
use orrery_contract::{Caller, Error};

use serde_json::Value;

use crate::load::LoadError;
use crate::manifest::Manifest;
use crate::plugin::Plugin;
use crate::schema::Schema;

/// Has the plugin introduce itself, where it can.
pub async fn introduce(plugin: &Arc<Plugin>, by: &Caller, config: &Value) -> Result<(), LoadError> {
    if !plugin.has(&descriptor::INTERFACE) {
        return Ok(());
    }
    let (it, manifest) = (plugin.proxy(), plugin.manifest());
    let mute = |function| move |source: Error| LoadError::Mute { function, source };
    let Identity {
        id,
        version,
        config_schema,
        ..
    } = it.describe().await.map_err(mute("describe"))?;
    if (&id, &version) != (&manifest.id, &manifest.version) {
        return Err(LoadError::OtherIdentity {
            said: format!("{id} {version}"),
            expected: format!("{} {}", manifest.id, manifest.version),
        });
    }
    accept(manifest, by_schema(&id, &config_schema, config)?)?;
    let findings = it.check_config(&config.to_string()).await;
    accept(manifest, findings.map_err(mute("check-config"))?)?;
    plugin.probe(by).await.map_err(mute("probe"))
}

/// What the plugin's schema has against the configuration. A plugin without one leaves it
/// to `check-config`.
fn by_schema(plugin: &str, schema: &str, config: &Value) -> Result<Vec<Finding>, LoadError> {
    if schema.is_empty() {
        return Ok(Vec::new());
    }
    let schema = Schema::parse(schema).map_err(|why| LoadError::Schema {
        plugin: plugin.to_owned(),
        why,
    })?;
    Ok(schema.findings(config))
}

fn accept(manifest: &Manifest, findings: Vec<Finding>) -> Result<(), LoadError> {
    if findings.is_empty() {
        return Ok(());
    }
    let told = |Finding { path, message }: &Finding| match manifest.environment.get(path) {
        _ if path.is_empty() => message.clone(),
        Some(variable) => format!("{path} ({variable}): {message}"),
        None => format!("{path}: {message}"),
    };
    Err(LoadError::Config {
        plugin: manifest.id.clone(),
        findings: findings.iter().map(told).collect::<Vec<_>>().join("; "),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_that_is_none_names_its_plugin() {
        let error = by_schema("rack", "{\"$ref\": \"#\"}", &Value::Null).expect_err("it is none");
        let told = error.to_string();
        let expect = "the configuration schema of rack cannot be used: unknown field `$ref`";
        assert!(told.starts_with(expect), "{told}");
        assert_eq!(by_schema("rack", "", &Value::Null).ok(), Some(Vec::new()));
    }
}
