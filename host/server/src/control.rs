//! The control API: JSON under `/_orrery/`, and the paths of LocalStack and moto that
//! existing tools call. `openapi.json` describes it; a test holds the two together.
//! Every verb of the program is a client of it; nothing has a private door.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::header::{ALLOW, HeaderValue};
use hyper::{Method, StatusCode};
use serde_json::{Value, json};

use crate::clock::{self, Clock, Stopwatch};
use crate::config::{Config, Limits};
use crate::http::answers::{Answer, answer};
use crate::logging::PluginLog;
use crate::request_id::RequestId;
use crate::service::{ControlError, ControlState};

mod settings;
#[cfg(test)]
mod tests;

/// The API's description.
pub const OPENAPI: &str = include_str!("control/openapi.json");

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
const PEM: &str = "application/x-pem-file";

/// One method on paths of one form.
#[derive(Debug, Clone, Copy)]
struct Route {
    method: &'static str,
    /// A name in braces is any segment; `{path}` is all that is left, slashes too.
    path: &'static str,
    action: Action,
}

impl Route {
    /// What a path has where the route has names; none where it is no path of the route's.
    fn values<'a>(&self, path: &'a str) -> Option<Vec<&'a str>> {
        let mut values = Vec::new();
        let mut left = Some(path);
        for part in self.path.split('/') {
            let rest = left?;
            if part == "{path}" {
                values.push(rest);
                return Some(values);
            }
            let (segment, after) = match rest.split_once('/') {
                Some((segment, after)) => (segment, Some(after)),
                None => (rest, None),
            };
            match part.starts_with('{') {
                true if segment.is_empty() => return None,
                true => values.push(segment),
                false if part == segment => {}
                false => return None,
            }
            left = after;
        }
        left.is_none().then_some(values)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    Health,
    Info,
    Operations,
    Regions,
    Plugins,
    PluginLog,
    Settings,
    OpenApi,
    Clock,
    MoveClock,
    DoubtVolume,
    SpotInterrupt,
    Maintenance,
    IdentityCertificate,
    Events,
    Machines,
    Metadata,
    MetadataAt,
    Cleanup,
    Reset,
    Save,
    Load,
    LocalstackHealth,
    LocalstackInfo,
    MotoReset,
}

const fn route(method: &'static str, path: &'static str, action: Action) -> Route {
    Route {
        method,
        path,
        action,
    }
}

const ROUTES: &[Route] = &[
    route("GET", "/_orrery/health", Action::Health),
    route("GET", "/_orrery/info", Action::Info),
    route("GET", "/_orrery/operations", Action::Operations),
    route("GET", "/_orrery/regions", Action::Regions),
    route("GET", "/_orrery/plugins", Action::Plugins),
    route("GET", "/_orrery/plugins/log", Action::PluginLog),
    route("GET", "/_orrery/config", Action::Settings),
    route("GET", "/_orrery/openapi.json", Action::OpenApi),
    route("GET", "/_orrery/clock", Action::Clock),
    route("POST", "/_orrery/clock", Action::MoveClock),
    route("POST", "/_orrery/volumes/doubt", Action::DoubtVolume),
    route(
        "POST",
        "/_orrery/instances/{id}/spot-interrupt",
        Action::SpotInterrupt,
    ),
    route(
        "POST",
        "/_orrery/instances/{id}/maintenance",
        Action::Maintenance,
    ),
    route(
        "GET",
        "/_orrery/identity-cert.pem",
        Action::IdentityCertificate,
    ),
    route("GET", "/_orrery/events", Action::Events),
    route("GET", "/_orrery/machines", Action::Machines),
    route("GET", "/_orrery/instances/{id}/metadata", Action::Metadata),
    route(
        "GET",
        "/_orrery/instances/{id}/metadata/{path}",
        Action::MetadataAt,
    ),
    route("POST", "/_orrery/cleanup", Action::Cleanup),
    route("POST", "/_orrery/reset", Action::Reset),
    route("POST", "/_orrery/state/save", Action::Save),
    route("POST", "/_orrery/state/load", Action::Load),
    route("GET", "/_localstack/health", Action::LocalstackHealth),
    route("GET", "/_localstack/info", Action::LocalstackInfo),
    route("POST", "/_localstack/state/reset", Action::Reset),
    route("POST", "/moto-api/reset", Action::MotoReset),
];

/// Whether a path belongs to this API.
pub fn owns(path: &str) -> bool {
    ["/_orrery", "/_localstack", "/moto-api"]
        .iter()
        .any(|root| {
            path.strip_prefix(root)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
}

/// How large a body this path takes, in bytes.
pub fn body_limit(path: &str, limits: &Limits) -> usize {
    let takes_archive = |route: &Route| route.path == path && route.action == Action::Load;
    if ROUTES.iter().any(takes_archive) {
        limits.archive_bytes
    } else {
        limits.body_bytes
    }
}

/// An error in this API's form.
pub fn error(status: StatusCode, code: &str, message: &str) -> Answer {
    json_answer(status, &json!({"code": code, "message": message}))
}

fn json_answer(status: StatusCode, value: &Value) -> Answer {
    answer(status, JSON, value.to_string())
}

/// Answers the control API.
pub struct Control {
    config: Arc<Config>,
    state: Arc<dyn ControlState>,
    plugin_log: PluginLog,
    addresses: Vec<SocketAddr>,
    uptime: Stopwatch,
    run_id: RequestId,
}

impl Control {
    /// An API over a state; `addresses` are those bound.
    pub fn new(
        config: Arc<Config>,
        state: Arc<dyn ControlState>,
        plugin_log: PluginLog,
        addresses: Vec<SocketAddr>,
    ) -> Self {
        Self {
            config,
            state,
            plugin_log,
            addresses,
            uptime: Stopwatch::start(),
            run_id: RequestId::next(),
        }
    }

    /// Answers one request.
    pub async fn answer(&self, method: &Method, path: &str, body: Bytes) -> Answer {
        let fits = |route: &'static Route| Some((route, route.values(path)?));
        let here: Vec<_> = ROUTES.iter().filter_map(fits).collect();
        let wanted = if method == Method::HEAD {
            "GET"
        } else {
            method.as_str()
        };
        if let Some((route, values)) = here.iter().find(|(route, _)| route.method == wanted) {
            return match self.perform(route.action, values, body).await {
                Ok(answer) => answer,
                Err(failure) => refuse(&failure),
            };
        }
        let Some((first, _)) = here.first() else {
            let message = format!("{path} does not exist; see /_orrery/openapi.json");
            return error(StatusCode::NOT_FOUND, "NotFound", &message);
        };
        let methods: Vec<_> = here.iter().map(|(route, _)| route.method).collect();
        let message = format!("{path} takes {}", methods.join(" and "));
        let mut response = error(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", &message);
        response
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static(first.method));
        response
    }

    /// Does what a route is for; `values` are those of the names in its path.
    async fn perform(
        &self,
        action: Action,
        values: &[&str],
        body: Bytes,
    ) -> Result<Answer, ControlError> {
        let value_at = |at: usize| values.get(at).copied().unwrap_or_default();
        let value = match action {
            Action::OpenApi => return Ok(answer(StatusCode::OK, JSON, OPENAPI)),
            Action::Save => {
                let archive = self.state.save().await?;
                tracing::info!(bytes = archive.len(), "state saved");
                return Ok(answer(StatusCode::OK, BYTES, archive));
            }
            Action::IdentityCertificate => {
                let certificate = self.state.identity_certificate().await?;
                return Ok(answer(StatusCode::OK, PEM, certificate));
            }
            Action::Health => json!({"status": "running", "version": VERSION}),
            Action::Info => self.info(),
            Action::Operations => json!({"operations": self.state.operations()}),
            Action::Regions => json!({"regions": self.state.regions()}),
            Action::Plugins => json!({"plugins": self.state.plugins()}),
            Action::PluginLog => json!({"lines": self.plugin_log.lines()}),
            Action::Settings => settings::of(&self.config),
            Action::Clock => clock_of(self.state.clock()),
            Action::MoveClock => {
                let wanted: ClockChange = read(&body)?;
                wanted.apply(self.state.clock())?;
                self.state.time_passed();
                clock_of(self.state.clock())
            }
            Action::DoubtVolume => {
                let DoubtedVolume { volume } = read(&body)?;
                self.state.doubt_volume(&volume).await?;
                tracing::info!(volume, "the volume's data is in doubt");
                json!({"status": "ok"})
            }
            Action::SpotInterrupt => {
                let Interruption { action } = read_or_default(&body)?;
                let id = value_at(0);
                self.state.interrupt(id, action.as_deref()).await?;
                tracing::info!(instance = id, "an interruption is announced");
                json!({"status": "ok"})
            }
            Action::Maintenance => {
                let id = value_at(0);
                let events = self.state.maintain(id, read(&body)?).await?;
                tracing::info!(instance = id, ?events, "maintenance changes");
                json!({"events": events})
            }
            Action::Events => json!({"events": self.state.events()}),
            Action::Machines => json!({"machines": self.state.machines()}),
            Action::Metadata => json!(self.state.metadata(value_at(0)).await?),
            Action::MetadataAt => {
                let body = self.state.metadata_at(value_at(0), value_at(1)).await?;
                return Ok(answer(StatusCode::OK, BYTES, body));
            }
            Action::Cleanup => json!(self.state.cleanup().await),
            Action::Reset | Action::MotoReset => {
                self.state.reset().await?;
                tracing::info!("state reset");
                json!({"status": "ok"})
            }
            Action::Load => {
                let bytes = body.len();
                self.state.load(body).await?;
                tracing::info!(bytes, "state loaded");
                json!({"status": "ok"})
            }
            Action::LocalstackHealth => json!({
                "services": {"ec2": "running", "iam": "running", "ssm": "running", "sts": "running"},
                "edition": "orrery",
                "version": VERSION,
            }),
            Action::LocalstackInfo => json!({
                "version": VERSION,
                "edition": "orrery",
                "is_license_activated": false,
                "session_id": self.run_id.to_string(),
                "system": std::env::consts::OS,
                "server_time_utc": clock::iso8601(clock::now_ms()),
                "uptime": self.uptime.elapsed().as_secs(),
            }),
        };
        Ok(json_answer(StatusCode::OK, &value))
    }

    fn info(&self) -> Value {
        let addresses: Vec<_> = self.addresses.iter().map(ToString::to_string).collect();
        json!({
            "version": VERSION,
            "pid": std::process::id(),
            "run_id": self.run_id.to_string(),
            "addresses": addresses,
            "vm_manager": self.config.vm_manager_names(),
            "persistence": self.config.persistence.name(),
            "uptime_seconds": self.uptime.elapsed().as_secs(),
            "counters": self.state.counters(),
        })
    }
}

/// What a client wants of the clock: first whether it runs, then how far it is set on.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockChange {
    /// True stops it, false lets it go on.
    frozen: Option<bool>,
    /// Seconds to set it on by.
    advance_seconds: Option<f64>,
}

impl ClockChange {
    fn apply(&self, clock: &Clock) -> Result<(), ControlError> {
        let by = self.advance_seconds.map(Duration::try_from_secs_f64);
        let by = by.transpose().map_err(|error| {
            ControlError::Refused(format!("advance_seconds is no time to come: {error}"))
        })?;
        match self.frozen {
            Some(true) => clock.stop(),
            Some(false) => clock.go_on(),
            None => {}
        }
        if let Some(by) = by {
            clock.advance(by);
        }
        tracing::info!(
            now = clock::iso8601(clock.now()),
            frozen = clock.is_stopped(),
            "clock set"
        );
        Ok(())
    }
}

/// A volume whose data is to be in doubt, as it is at AWS where hardware fails.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct DoubtedVolume {
    /// `vol-…`
    volume: String,
}

/// How a spot instance is interrupted.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Interruption {
    /// `terminate`, `stop` or `hibernate`; what its request says where nothing is said.
    action: Option<String>,
}

/// What a body says that need not be there.
fn read_or_default<T: Default + serde::de::DeserializeOwned>(
    body: &[u8],
) -> Result<T, ControlError> {
    match body.trim_ascii().is_empty() {
        true => Ok(T::default()),
        false => read(body),
    }
}

fn read<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, ControlError> {
    serde_json::from_slice(body).map_err(|error| ControlError::Refused(error.to_string()))
}

fn clock_of(clock: &Clock) -> Value {
    json!({"now": clock::iso8601(clock.now()), "frozen": clock.is_stopped()})
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn refuse(failure: &ControlError) -> Answer {
    match failure {
        ControlError::Refused(message) => error(StatusCode::BAD_REQUEST, "BadRequest", message),
        ControlError::Missing(message) => error(StatusCode::NOT_FOUND, "NotFound", message),
        ControlError::Failed { message, source } => {
            tracing::error!(error = %source, "{message}");
            error(
                StatusCode::INTERNAL_SERVER_ERROR,
                "InternalError",
                &format!("{message}: {source}"),
            )
        }
    }
}
