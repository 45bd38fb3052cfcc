//! What the host does for one plugin, whatever carries its calls.

mod endpoints;
mod limits;
mod log_lines;
mod programs;
mod stores;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use hyper::Uri;
use orrery_contract::host::{
    clock, config, ec2, http, http_stream,
    kv::{Entry, Kv},
    log, program, wake,
};
use orrery_contract::operation::{next, types::Request};
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Error, Kind, Result};

pub(crate) use endpoints::texts;
use endpoints::{Endpoint, Endpoints, Exchanges};
use limits::Limits;
use log_lines::Lines;
use programs::Programs;
pub(crate) use stores::Values;
pub use stores::{Damaged, Keep, Kept, Stores};

use crate::grants::Grant;
use crate::load::LoadError;
use crate::manifest::Manifest;
use crate::operator::{Operator, Variables};

/// The host's own means, shared by all plugins.
#[derive(Clone)]
pub struct Means {
    /// The emulator's clock: milliseconds since 1970.
    pub now_ms: Arc<dyn Fn() -> u64 + Send + Sync>,
    /// A plugin says that the machine of this instance changed.
    pub observe_soon: Arc<dyn Fn(&str) + Send + Sync>,
    /// A variable of the operator's environment, where secrets may be and configuration.
    pub variable: Variables,
    /// What plugins keep.
    pub stores: Arc<Stores>,
}

/// One plugin's host, as one instance of it or one child has it.
pub struct Services {
    own: Arc<Own>,
    exchanges: Exchanges,
}

/// What all instances of a plugin share.
struct Own {
    plugin: String,
    means: Means,
    /// It is loaded if it is granted what it wants, and gets no more than that.
    granted: Vec<Grant>,
    config: String,
    secrets: BTreeMap<String, String>,
    endpoints: Endpoints,
    programs: Programs,
    values: Arc<Values>,
    lines: Lines,
}

impl Services {
    /// # Errors
    /// What the operator says cannot be carried out.
    pub(crate) fn new(
        manifest: &Manifest,
        means: Means,
        operator: &Operator,
    ) -> std::result::Result<Self, LoadError> {
        let plugin = &manifest.id;
        let refused = |place: String| {
            let plugin = plugin.clone();
            |why| LoadError::Operator { plugin, place, why }
        };
        let mut secrets = BTreeMap::new();
        for (name, secret) in &operator.secrets {
            let text = secret.read(&means.variable);
            let text = text.map_err(refused(format!("secrets.{name}")))?;
            secrets.insert(name.clone(), text);
        }
        let limits = Limits {
            time: manifest.longest(),
            answer: manifest.limits.answer_bytes(),
        };
        let endpoints = Endpoints::new(&manifest.wants, operator, limits, &means.variable);
        let endpoints =
            endpoints.map_err(|(name, why)| refused(format!("endpoints.{name}"))(why))?;
        let programs = Programs::new(&manifest.wants, operator, limits, &means.variable);
        let programs = programs.map_err(|(name, why)| refused(format!("programs.{name}"))(why))?;
        let own = Own {
            plugin: plugin.clone(),
            values: means.stores.of(plugin),
            means,
            granted: manifest.wants.clone(),
            config: serde_json::Value::Object(operator.config.clone()).to_string(),
            secrets,
            endpoints,
            programs,
            lines: Lines::new(manifest.limits.log_lines),
        };
        Ok(Self {
            own: Arc::new(own),
            exchanges: Exchanges::default(),
        })
    }

    /// The same host for another instance: what one leaves open is not the other's.
    pub(crate) fn for_instance(&self) -> Arc<Self> {
        Arc::new(Self {
            own: Arc::clone(&self.own),
            exchanges: Exchanges::default(),
        })
    }

    /// What the clock on the wall shows: milliseconds since 1970.
    pub(crate) fn now(&self) -> u64 {
        (self.own.means.now_ms)()
    }

    /// Writes a line to the log, within the plugin's share.
    pub(crate) fn write_line(&self, level: log::Level, line: &str) {
        self.own.lines.write(&self.own.plugin, level, line, &[]);
    }

    /// The endpoint that a URL leads to, and the path on it.
    pub(crate) fn endpoint_at(&self, url: &Uri) -> Option<(Arc<Endpoint>, String)> {
        let (endpoint, path) = self.own.endpoints.at(url)?;
        Some((Arc::clone(endpoint), path))
    }

    fn endpoint(&self, name: &str) -> Result<&Arc<Endpoint>> {
        let found = self.own.endpoints.get(name);
        found.ok_or_else(|| self.refused(&Grant::Http(name.into())))
    }

    fn refused(&self, grant: &Grant) -> Error {
        let plugin = &self.own.plugin;
        let text = format!("The plugin {plugin} may not use {grant}");
        Error::new(Kind::Denied, text).with_detail(format!("plugin.toml does not want {grant}"))
    }
}

impl log::Log for Services {
    async fn log(&self, level: log::Level, message: &str, fields: &[(String, String)]) {
        self.own
            .lines
            .write(&self.own.plugin, level, message, fields);
    }
}

impl config::Config for Services {
    async fn get(&self) -> Result<String> {
        Ok(self.own.config.clone())
    }

    async fn secret(&self, name: &str) -> Result<Option<String>> {
        Ok(self.own.secrets.get(name).cloned())
    }
}

impl Kv for Services {
    async fn get(&self, key: &str) -> Result<Option<Entry>> {
        Ok(self.own.values.get(key))
    }

    async fn put(&self, key: &str, value: &[u8], expect: Option<u64>) -> Result<u64> {
        self.own.values.put(key, value, expect).await
    }

    async fn delete(&self, key: &str, expect: Option<u64>) -> Result<()> {
        self.own.values.delete(key, expect).await
    }

    async fn keys(&self, prefix: &str, after: Option<&str>, limit: u32) -> Result<Vec<String>> {
        Ok(self.own.values.keys(prefix, after, limit))
    }
}

impl clock::Clock for Services {
    async fn now_ms(&self) -> Result<u64> {
        Ok(self.now())
    }

    async fn sleep_ms(&self, milliseconds: u32) -> Result<()> {
        tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
        Ok(())
    }
}

impl wake::Wake for Services {
    async fn observe_soon(&self, instance_id: &str) {
        (self.own.means.observe_soon)(instance_id);
    }
}

impl http::Http for Services {
    async fn send(&self, request: &http::Request) -> Result<http::Response> {
        self.endpoint(&request.endpoint)?.send(request).await
    }
}

impl http_stream::HttpStream for Services {
    async fn open(&self, request: &http::Request) -> Result<http_stream::Head> {
        let endpoint = self.endpoint(&request.endpoint)?;
        self.exchanges.open(endpoint, request).await
    }

    async fn read(&self, exchange: u64, max: u32, timeout_ms: u32) -> Result<http_stream::Chunk> {
        let time = Duration::from_millis(timeout_ms.into());
        self.exchanges.read(exchange, max, time).await
    }

    async fn write(&self, exchange: u64, bytes: &[u8]) -> Result<()> {
        self.exchanges.write(exchange, bytes).await
    }

    async fn close(&self, exchange: u64) -> Result<()> {
        self.exchanges.close(exchange);
        Ok(())
    }
}

impl program::Program for Services {
    async fn run(
        &self,
        program: &str,
        args: &[String],
        stdin: &[u8],
        timeout_ms: u32,
    ) -> Result<program::Outcome> {
        match self.own.programs.get(program) {
            Some(program) => program.run(args, stdin, timeout_ms).await,
            None => Err(self.refused(&Grant::Run(program.into()))),
        }
    }
}

impl ec2::Ec2 for Services {
    async fn call(&self, action: &str, params_json: &str) -> Result<String> {
        let needed = Grant::of_action(action);
        if !self.own.granted.iter().any(|held| held.covers(&needed)) {
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
