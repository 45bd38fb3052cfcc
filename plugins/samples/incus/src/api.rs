//! The part of the server's API that is needed: requests, answers, operations.

use std::collections::BTreeMap;

use orrery_sdk::contract::Address;
use orrery_sdk::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Seconds that one request waits for an operation.
const WAIT: u32 = 20;

/// The server.
pub struct Api {
    pub host: Host,
}

/// Every answer of the server.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    metadata: Value,
    #[serde(default)]
    operation: String,
    #[serde(default)]
    error: String,
}

/// An instance with its state.
#[derive(Deserialize)]
pub struct Instance {
    pub name: String,
    #[serde(default)]
    status: String,
    #[serde(default)]
    pub config: BTreeMap<String, String>,
    state: Option<State>,
}

#[derive(Deserialize)]
struct State {
    network: Option<BTreeMap<String, Network>>,
}

#[derive(Deserialize)]
struct Network {
    addresses: Vec<NetworkAddress>,
}

#[derive(Deserialize)]
struct NetworkAddress {
    family: String,
    address: String,
    scope: String,
}

/// An image in the server's store.
#[derive(Deserialize)]
pub struct ServerImage {
    pub fingerprint: String,
    pub architecture: String,
    pub aliases: Vec<Alias>,
}

/// A name of an image.
#[derive(Deserialize)]
pub struct Alias {
    pub name: String,
}

#[derive(Deserialize)]
struct Operation {
    description: String,
    #[serde(default)]
    status_code: u16,
    #[serde(default)]
    err: String,
    #[serde(default)]
    resources: Option<BTreeMap<String, Vec<String>>>,
}

impl Instance {
    pub fn power(&self) -> Power {
        match &*self.status {
            "Running" | "Ready" | "Frozen" => Power::Running,
            "Starting" => Power::Starting,
            "Stopping" | "Aborting" => Power::Stopping,
            "Error" => Power::Failed,
            _ => Power::Stopped,
        }
    }

    /// The addresses that reach it from elsewhere. They are the primary interface's.
    pub fn addresses(&self) -> Vec<Address> {
        let networks = self.state.iter().filter_map(|state| state.network.as_ref());
        let all = networks.flat_map(|networks| networks.values());
        let all = all.flat_map(|network| &network.addresses);
        let global = all.filter(|it| it.family == "inet" && it.scope == "global");
        let address = |found: &NetworkAddress| Address {
            private_ip: Some(found.address.clone()),
            ..Address::default()
        };
        global.map(address).collect()
    }
}

impl Api {
    /// All instances, with their states.
    pub async fn instances(&self) -> Result<Vec<Instance>> {
        read(
            self.ask("GET", "/1.0/instances?recursion=2", None)
                .await?
                .metadata,
        )
    }

    /// The instance with this name, if there is one.
    pub async fn instance(&self, name: &str) -> Result<Option<Instance>> {
        let path = format!("/1.0/instances/{name}?recursion=1");
        match self.ask("GET", &path, None).await {
            Ok(answer) => read(answer.metadata).map(Some),
            Err(error) if error.kind == Kind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The images in the server's store.
    pub async fn images(&self) -> Result<Vec<ServerImage>> {
        read(
            self.ask("GET", "/1.0/images?recursion=1", None)
                .await?
                .metadata,
        )
    }

    /// Instances that operations are under way for, and where these lead.
    pub async fn busy(&self) -> Result<BTreeMap<String, Power>> {
        let answer = self.ask("GET", "/1.0/operations?recursion=1", None).await?;
        let by_status: BTreeMap<String, Vec<Operation>> = read(answer.metadata)?;
        let mut busy = BTreeMap::new();
        for operation in by_status.get("running").into_iter().flatten() {
            let leads_to = match &*operation.description {
                "Creating instance" | "Starting instance" | "Restarting instance" => {
                    Power::Starting
                }
                "Stopping instance" | "Deleting instance" => Power::Stopping,
                _ => continue,
            };
            let resources = operation.resources.iter();
            let paths = resources
                .filter_map(|resources| resources.get("instances"))
                .flatten();
            for name in paths.filter_map(|path| path.rsplit('/').next()) {
                busy.insert(name.to_owned(), leads_to);
            }
        }
        Ok(busy)
    }

    /// Has the server make an instance. One that is there already is no failure: its maker's
    /// answer was lost.
    pub async fn create(&self, what: &Value) -> Result<()> {
        match self.ask("POST", "/1.0/instances", Some(what)).await {
            Err(error) if error.kind == Kind::Conflict => Ok(()),
            answer => answer.map(drop),
        }
    }

    /// Has the server start, stop or restart an instance.
    pub async fn turn(&self, name: &str, action: &str, force: bool) -> Result<()> {
        let path = format!("/1.0/instances/{name}/state");
        let what = json!({ "action": action, "timeout": 30, "force": force });
        self.ask("PUT", &path, Some(&what)).await.map(drop)
    }

    /// Ends an instance, running or not, and waits for its end.
    pub async fn remove(&self, name: &str) -> Result<()> {
        let path = format!("/1.0/instances/{name}");
        let state = format!("{path}/state");
        let stop = json!({ "action": "stop", "timeout": -1, "force": true });
        // Refused where it does not run, which is as well.
        let stopped = self.ask("PUT", &state, Some(&stop)).await;
        match stopped {
            Ok(answer) => match self.end(&answer.operation).await {
                Err(error) if error.kind == Kind::Timeout => return Err(error),
                // However that ended, what matters is whether it can be removed.
                _ => {}
            },
            Err(error) if error.kind == Kind::NotFound => return Ok(()),
            Err(error) if error.kind == Kind::Invalid => {}
            Err(error) => return Err(error),
        }
        let removed = match self.ask("DELETE", &path, None).await {
            Ok(answer) => self.end(&answer.operation).await,
            Err(error) => Err(error),
        };
        match removed {
            Err(error) if error.kind == Kind::NotFound => Ok(()),
            removed => removed,
        }
    }

    /// Waits for an operation.
    async fn end(&self, operation: &str) -> Result<()> {
        let path = format!("{operation}/wait?timeout={WAIT}");
        let ended: Operation = read(self.ask("GET", &path, None).await?.metadata)?;
        match ended.status_code {
            200 => Ok(()),
            // Below 200 it goes on; the host asks again.
            ..200 => Err(Error::new(
                Kind::Timeout,
                "The server did not end the operation in time",
            )),
            _ => Err(Error::new(Kind::Internal, "The server failed").with_detail(ended.err)),
        }
    }

    async fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Answer> {
        let request = host::http::Request {
            endpoint: "incus".into(),
            method: method.into(),
            path_and_query: path.into(),
            headers: body
                .map(|_| ("content-type".into(), "application/json".into()))
                .into_iter()
                .collect(),
            body: body.map(|body| body.to_string().into()).unwrap_or_default(),
            timeout_ms: 0,
        };
        let answer = self.host.http().send(&request).await?;
        let kind = match answer.status {
            200..=299 => {
                let broken = |why: serde_json::Error| {
                    let text = "The server does not speak Incus's API";
                    Error::new(Kind::Internal, text).with_detail(why.to_string())
                };
                return serde_json::from_slice(&answer.body).map_err(broken);
            }
            400 => Kind::Invalid,
            401 | 403 => Kind::Denied,
            404 => Kind::NotFound,
            409 => Kind::Conflict,
            429 => Kind::Limit,
            500.. => Kind::Unavailable,
            _ => Kind::Other,
        };
        let said = serde_json::from_slice(&answer.body).map(|answer: Answer| answer.error);
        let text = format!("The server answered {} to {method} {path}", answer.status);
        Err(Error::new(kind, text).with_detail(said.unwrap_or_default()))
    }
}

fn read<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value).map_err(|why| {
        let text = "The server's answer is not as Incus's API has it";
        Error::new(Kind::Internal, text).with_detail(why.to_string())
    })
}
