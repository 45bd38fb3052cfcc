//! What a plugin says about itself when it is loaded: who it is, whether its configuration
//! will do, whether it could work.
//!
//! A plugin that does not say who it is, or that refuses its configuration, is not loaded.
//! One that could not work just now is: its backend may come.

use std::sync::Arc;

use orrery_contract::types::descriptor::{self, DynDescriptor, Finding, Health, Identity};
use orrery_contract::{Caller, Error};

use crate::load::LoadError;
use crate::plugin::Plugin;

/// Has the plugin introduce itself, where it can.
pub async fn introduce(
    plugin: &Arc<Plugin>,
    by: &Caller,
    config_json: &str,
) -> Result<(), LoadError> {
    if !plugin.has(&descriptor::INTERFACE) {
        return Ok(());
    }
    let (it, manifest) = (plugin.proxy(), plugin.manifest());
    let mute = |function| move |source: Error| LoadError::Mute { function, source };
    let Identity { id, version, .. } = it.describe().await.map_err(mute("describe"))?;
    if (&id, &version) != (&manifest.id, &manifest.version) {
        return Err(LoadError::OtherIdentity {
            said: format!("{id} {version}"),
            expected: format!("{} {}", manifest.id, manifest.version),
        });
    }
    let findings = it.check_config(config_json).await;
    let findings = findings.map_err(mute("check-config"))?;
    if !findings.is_empty() {
        let told = |Finding { path, message }: &Finding| format!("{path}: {message}");
        return Err(LoadError::Config {
            plugin: id,
            findings: findings.iter().map(told).collect::<Vec<_>>().join("; "),
        });
    }
    let probed = it.probe(by).await.map_err(mute("probe"))?;
    if probed.health != Health::Ready {
        let health = match probed.health {
            Health::Unavailable => "unavailable",
            Health::Degraded | Health::Ready => "degraded",
        };
        tracing::warn!(plugin = id, health, "{}", probed.message);
    }
    Ok(())
}
