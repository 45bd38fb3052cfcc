//! Overrides through the seam of the service: what clients are answered, whatever
//! overrides do.

mod announced;
mod credentials;
mod overrides;
mod pushed_keys;
mod sources;
mod specs;
mod sweep;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use orrery_chain::Override;
use orrery_contract::operation::handler::{Handler, Rule};
use orrery_contract::operation::types::{Request, Response};
use orrery_contract::{Caller, Result};
use serde_json::Value;

use super::*;
use crate::built_in::BuiltIn;
use crate::config::{Environment, Layer};
use crate::request_id::RequestId;
use crate::service::{Ec2Request, Ec2Service, Verb};

type Act = Box<dyn Fn(Request) -> BoxFuture<'static, Result<Response>> + Send + Sync>;
type BoxFuture<'a, T> = crate::service::BoxFuture<'a, T>;

/// An override that does what a test says.
struct Scripted {
    rules: Vec<Rule>,
    act: Act,
}

impl Handler for Scripted {
    async fn overrides(&self) -> Result<Vec<Rule>> {
        Ok(self.rules.clone())
    }

    async fn handle(&self, by: &Caller, request: &Request) -> Result<Response> {
        assert_eq!((&*by.account, &*by.region), ("000000000000", "us-east-1"));
        assert_eq!(by.emulator_id.len(), 16);
        assert!(by.deadline_ms <= 2_000 && by.request_id.is_some());
        (self.act)(request.clone()).await
    }
}

/// The override `plugin` of an operation or a prefix of several.
fn on<'p, F>(
    plugin: &'p str,
    (action, priority): (&str, i32),
    act: impl Fn(Request) -> F + Send + Sync + 'static,
) -> (&'p str, Scripted)
where
    F: Future<Output = Result<Response>> + Send + 'static,
{
    let rule = Rule {
        action: action.into(),
        priority,
    };
    let scripted = Scripted {
        rules: vec![rule],
        act: Box::new(move |request| Box::pin(act(request))),
    };
    (plugin, scripted)
}

async fn loaded(scripted: Vec<(&str, Scripted)>) -> Vec<Override> {
    let mut loaded = Vec::new();
    for (plugin, handler) in scripted {
        let one = Override::load(plugin, Arc::new(handler)).await;
        loaded.push(one.expect("an operation fits"));
    }
    loaded
}

/// An emulator with a state folder of its own.
struct Started {
    emulator: Arc<Emulator>,
    _folder: tempfile::TempDir,
}

impl Started {
    async fn with(overrides: Vec<(&str, Scripted)>) -> Self {
        Self::persisting(false, overrides).await
    }

    async fn persisting(persistence: bool, overrides: Vec<(&str, Scripted)>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let layer = Layer {
            port: Some(0),
            state_dir: Some(folder.path().into()),
            persistence: Some(persistence),
            ..Layer::default()
        };
        let config = Config::resolve(layer, &Environment::default()).expect("a configuration");
        let plugins = Plugins::load(&config).await.expect("no plugin");
        let emulator = Emulator::start(&config, plugins, BuiltIn::default())
            .await
            .expect("it starts");
        let id = &emulator.emulator_id;
        let chain = Chain::new(id, Limits::default(), &loaded(overrides).await);
        emulator.chain.store(Arc::new(chain));
        Self {
            emulator,
            _folder: folder,
        }
    }

    /// Status and body of the answer.
    async fn call(&self, action: &str, parameters: &[(&str, &str)]) -> (u16, String) {
        let mut body = format!("Action={action}&Version=2016-11-15");
        for (name, value) in parameters {
            body += &format!("&{name}={value}");
        }
        let request = Ec2Request {
            request_id: RequestId::next(),
            verb: Verb::Post,
            query: String::new(),
            authorization: None,
            content_type: None,
            host: None,
            body: body.into(),
        };
        let answer = self.emulator.call(request).await;
        assert!(answer.operation.is_none_or(|named| named == action));
        let body = String::from_utf8(answer.body.to_vec()).expect("XML is text");
        (answer.status, body)
    }

    /// Status, code and message of the error that is answered.
    async fn fails(&self, action: &str, parameters: &[(&str, &str)]) -> (u16, String) {
        let (status, body) = self.call(action, parameters).await;
        let (code, message) = (element(&body, "Code"), element(&body, "Message"));
        (status, format!("{code}: {message}"))
    }

    /// How many groups of this name are there.
    async fn groups(&self, name: &str) -> usize {
        let filter = [("Filter.1.Name", "group-name"), ("Filter.1.Value.1", name)];
        let (status, body) = self.call("DescribeSecurityGroups", &filter).await;
        assert_eq!(status, 200, "{body}");
        body.matches("<groupName>").count()
    }

    /// Whether everything that was committed is durable already.
    fn is_durable(&self) -> bool {
        let realms = self.emulator.store.snapshots();
        let newest = realms.iter().map(|realm| realm.version).max().unwrap_or(0);
        assert!(newest > 0, "something was committed");
        let durable = pin!(self.emulator.journal.durable(newest));
        let polled = durable.poll(&mut Context::from_waker(Waker::noop()));
        matches!(polled, Poll::Ready(Ok(())))
    }
}

/// The text of the first element of this name.
fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    let start = format!("<{name}>");
    let rest = xml.split_once(&start).map_or("", |(_, rest)| rest);
    rest.split_once("</").map_or("", |(text, _)| text)
}

fn parameters(request: &Request) -> BTreeMap<String, Value> {
    serde_json::from_str(&request.params_json).expect("a JSON object")
}
