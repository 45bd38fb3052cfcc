//! What the host does for one plugin, whatever carries its calls.

mod kv;
mod log_lines;

use std::collections::BTreeMap;
use std::sync::Arc;

use orrery_contract::host::{
    clock, config, ec2, http, http_stream,
    kv::{Entry, Kv},
    log, program, wake,
};
use orrery_contract::operation::{next, types::Request};
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Error, Kind, Result};
use serde::Deserialize;

pub use kv::Values;
use log_lines::Lines;

use crate::grants::Grant;

/// The host's own means, shared by all plugins.
#[derive(Clone)]
pub struct Means {
    /// The emulator's clock: milliseconds since 1970.
    pub now_ms: Arc<dyn Fn() -> u64 + Send + Sync>,
    /// A plugin says that the machine of this instance changed.
    pub observe_soon: Arc<dyn Fn(&str) + Send + Sync>,
}

/// What an operator says about one plugin.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Operator {
    /// What the plugin may reach, where it wants it.
    pub grants: Vec<Grant>,
    /// The plugin's table of the configuration.
    pub config: serde_json::Map<String, serde_json::Value>,
    /// Secrets by name.
    pub secrets: BTreeMap<String, String>,
}

/// One plugin's host.
pub struct Services {
    pub(crate) plugin: String,
    means: Means,
    operator: Operator,
    config: String,
    values: Arc<Values>,
    lines: Lines,
}

impl Services {
    pub(crate) fn new(
        plugin: &str,
        means: Means,
        operator: Operator,
        values: Arc<Values>,
        log_lines: u32,
    ) -> Self {
        Self {
            plugin: plugin.into(),
            means,
            config: serde_json::Value::Object(operator.config.clone()).to_string(),
            operator,
            values,
            lines: Lines::new(log_lines),
        }
    }

    fn refused(&self, grant: &Grant) -> Error {
        let plugin = &self.plugin;
        let detail = match self.operator.grants.contains(grant) {
            true => format!("{grant} is granted and names nothing"),
            false => format!("{grant} is not granted"),
        };
        Error::new(
            Kind::Denied,
            format!("The plugin {plugin} may not use {grant}"),
        )
        .with_detail(detail)
    }
}

impl log::Log for Services {
    async fn log(&self, level: log::Level, message: &str, fields: &[(String, String)]) {
        self.lines.write(&self.plugin, level, message, fields);
    }
}

impl config::Config for Services {
    async fn get(&self) -> Result<String> {
        Ok(self.config.clone())
    }

    async fn secret(&self, name: &str) -> Result<Option<String>> {
        Ok(self.operator.secrets.get(name).cloned())
    }
}

impl Kv for Services {
    async fn get(&self, key: &str) -> Result<Option<Entry>> {
        self.values.get(key)
    }

    async fn put(&self, key: &str, value: &[u8], expect: Option<u64>) -> Result<u64> {
        self.values.put(key, value, expect)
    }

    async fn delete(&self, key: &str, expect: Option<u64>) -> Result<()> {
        self.values.delete(key, expect)
    }

    async fn keys(&self, prefix: &str, after: Option<&str>, limit: u32) -> Result<Vec<String>> {
        Ok(self.values.keys(prefix, after, limit))
    }
}

impl clock::Clock for Services {
    async fn now_ms(&self) -> Result<u64> {
        Ok((self.means.now_ms)())
    }
}

impl wake::Wake for Services {
    async fn observe_soon(&self, instance_id: &str) {
        (self.means.observe_soon)(instance_id);
    }
}

impl http::Http for Services {
    async fn send(&self, request: &http::Request) -> Result<http::Response> {
        Err(self.refused(&Grant::Http(request.endpoint.clone())))
    }
}

impl http_stream::HttpStream for Services {
    async fn open(&self, request: &http::Request) -> Result<http_stream::Head> {
        Err(self.refused(&Grant::Http(request.endpoint.clone())))
    }

    async fn read(&self, exchange: u64, _: u32, _: u32) -> Result<http_stream::Chunk> {
        Err(no_exchange(exchange))
    }

    async fn write(&self, exchange: u64, _: &[u8]) -> Result<()> {
        Err(no_exchange(exchange))
    }

    async fn close(&self, _: u64) -> Result<()> {
        Ok(())
    }
}

fn no_exchange(exchange: u64) -> Error {
    Error::new(Kind::NotFound, format!("there is no exchange {exchange}"))
}

impl program::Program for Services {
    async fn run(&self, program: &str, _: &[String], _: &[u8], _: u32) -> Result<program::Outcome> {
        Err(self.refused(&Grant::Run(program.into())))
    }
}

impl ec2::Ec2 for Services {
    async fn call(&self, action: &str, params_json: &str) -> Result<String> {
        let needed = Grant::of_action(action);
        if !self.operator.grants.iter().any(|held| held.covers(&needed)) {
            return Err(self.refused(&needed));
        }
        UnderWay::ec2(action, params_json).await
    }
}

impl next::Next for Services {
    async fn call(&self, request: &Request) -> Result<String> {
        UnderWay::next(request).await
    }
}
