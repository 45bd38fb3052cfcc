//! One call's way along the chain.
//!
//! A [`Walk`] is the call as its client made it. Overrides make more calls within it:
//! `next` goes on behind the override, `ec2` begins anew. Each of these starts from a
//! [`Place`]. Whatever way the answer comes about, it may leave when the newest commit
//! of the whole walk is durable, which [`Outcome::newest`] says.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use orrery_contract::host::ec2::Ec2;
use orrery_contract::operation::next::Next;
use orrery_contract::operation::types;
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Caller, Error, caught};
use orrery_core::{catalogue::regions, operations};
use orrery_wire::shape::Field;
use orrery_wire::{Ec2Error, ErrorCode, OperationDef, Request, Shape, json, operation};
use tokio::time::Instant;

use crate::failures::{is_failure, shown, told};
use crate::rules::{Chain, Link};
use crate::{Core, Failure, Origin};

/// What a call came to.
pub struct Outcome {
    /// The result, in the type of the operation.
    pub result: Result<Box<dyn Shape>, Failure>,
    /// Sequence number of the newest commit on the way; 0 where there was none.
    pub newest: u64,
}

/// A plugin that calls EC2 within a call that the host makes by itself.
#[derive(Clone, Copy, Debug)]
pub struct Asker<'a> {
    /// Its id.
    pub plugin: &'a str,
    /// When the call that it is within is given up.
    pub until: Instant,
}

/// A call of a client, or of a plugin that the host called by itself.
struct Walk {
    chain: Arc<Chain>,
    core: Arc<dyn Core>,
    origin: Origin,
    newest: AtomicU64,
}

/// Where a call within the walk starts.
#[derive(Clone, Default)]
struct Place {
    /// The link that it comes from, for those that go on.
    after: Option<usize>,
    /// The plugins that it is within, outermost first.
    within: Vec<Arc<str>>,
    /// When the override that makes it is given up.
    until: Option<Instant>,
}

/// The host's functions for one call of an override.
struct Means {
    walk: Arc<Walk>,
    place: Place,
    plugin: Arc<str>,
}

impl Chain {
    /// Refuses to carry out a request that only asks whether it would be.
    ///
    /// # Errors
    /// `DryRunOperation`, for operations that the core answers or an override names.
    pub fn dry_run(&self, request: &Request) -> Result<(), Ec2Error> {
        let operation = request.operation;
        let is_answered = operations::entry(operation.name).is_some() || self.names(operation);
        if request.dry_run && is_answered {
            return Err(Ec2Error::new(
                ErrorCode::DryRunOperation,
                "Request would have succeeded, but DryRun flag is set.",
            ));
        }
        Ok(())
    }

    /// Takes a checked request along the chain.
    pub async fn answer(
        self: &Arc<Self>,
        core: Arc<dyn Core>,
        origin: Origin,
        request: Request,
    ) -> Outcome {
        let walk = Walk::new(self, core, origin);
        Outcome {
            result: walk.step(request, &Place::default()).await,
            newest: walk.newest.load(Ordering::Acquire),
        }
    }

    /// What EC2 answers the plugin, as JSON, and the sequence number of the newest commit
    /// on the way. The plugin does not meet its own overrides.
    pub async fn ask(
        self: &Arc<Self>,
        core: Arc<dyn Core>,
        origin: Origin,
        asker: Asker<'_>,
        action: &str,
        params_json: &str,
    ) -> (Result<String, Error>, u64) {
        let walk = Walk::new(self, core, origin);
        let plugin: Arc<str> = asker.plugin.into();
        let means = Means {
            walk: Arc::clone(&walk),
            place: Place {
                after: None,
                within: vec![Arc::clone(&plugin)],
                until: Some(asker.until),
            },
            plugin,
        };
        let answer = Ec2::call(&means, action, params_json).await;
        (answer, walk.newest.load(Ordering::Acquire))
    }
}

impl Walk {
    fn new(chain: &Arc<Chain>, core: Arc<dyn Core>, origin: Origin) -> Arc<Self> {
        Arc::new(Self {
            chain: Arc::clone(chain),
            core,
            origin,
            newest: AtomicU64::new(0),
        })
    }

    async fn step(
        self: &Arc<Self>,
        request: Request,
        place: &Place,
    ) -> Result<Box<dyn Shape>, Failure> {
        self.chain.dry_run(&request)?;
        let next = self
            .chain
            .following(request.operation, place.after, &place.within);
        if let Some((at, link)) = next {
            return self.visit(&request, at, link, place).await;
        }
        let answered = self.core.answer(&self.origin, request).await?;
        self.newest.fetch_max(answered.version, Ordering::AcqRel);
        Ok(answered.result)
    }

    async fn visit(
        self: &Arc<Self>,
        request: &Request,
        at: usize,
        link: &Link,
        place: &Place,
    ) -> Result<Box<dyn Shape>, Failure> {
        let (plugin, operation) = (&link.plugin, request.operation);
        let limits = &self.chain.limits;
        if place.within.len() >= limits.depth {
            let outermost = &place.within[0];
            let text = format!("The plugin {outermost} makes calls within calls without end");
            return Err(self.failed(outermost, operation, text, "the calls are too deep"));
        }
        let now = Instant::now();
        let until = place.until.map_or(now + limits.deadline, |outer| {
            (now + limits.deadline).min(outer - limits.deadline / 20)
        });
        let means = Arc::new(Means {
            walk: Arc::clone(self),
            place: Place {
                after: Some(at),
                within: [&place.within[..], &[Arc::clone(plugin)]].concat(),
                until: Some(until),
            },
            plugin: Arc::clone(plugin),
        });
        let left = until.saturating_duration_since(now);
        let by = self.caller(left.as_millis().try_into().unwrap_or(u32::MAX));
        let asked = self.asked(request);
        let under_way = UnderWay::new(Arc::clone(&means) as _).with_next(means);
        let handled = under_way.around(caught(link.handler.handle(&by, &asked)));
        match tokio::time::timeout_at(until, handled).await {
            Ok(Ok(Ok(text))) => result(operation, &text).map_err(|error| {
                let name = operation.name;
                let text = format!("The plugin {plugin} answered what is no result of {name}");
                self.failed(plugin, operation, text, &error)
            }),
            Ok(Ok(Err(error))) => Err(self.refused(plugin, operation, &error)),
            Ok(Err(said)) => {
                let text = format!("The plugin {plugin} failed");
                Err(self.failed(plugin, operation, text, &said))
            }
            Err(_) => {
                let text = format!("The plugin {plugin} did not answer in time");
                let why = format!("no answer within {} ms", left.as_millis());
                Err(self.failed(plugin, operation, text, &why))
            }
        }
    }

    fn caller(&self, deadline_ms: u32) -> Caller {
        Caller {
            emulator_id: self.chain.emulator_id.clone(),
            account: self.origin.account.to_string(),
            region: self.origin.region.to_string(),
            request_id: Some(self.origin.request_id.to_string()),
            deadline_ms,
        }
    }

    fn asked(&self, request: &Request) -> types::Request {
        let partition = regions::partition(&self.origin.region);
        types::Request {
            action: request.operation.name.to_owned(),
            api_version: orrery_wire::operations::VERSION.to_owned(),
            principal: format!("arn:{partition}:iam::{}:root", self.origin.account),
            dry_run: request.dry_run,
            params_json: json::encode(&*request.shape).to_string(),
        }
    }

    /// A fault: one line in the log, one failed call.
    fn failed(&self, plugin: &str, operation: &OperationDef, text: String, why: &str) -> Failure {
        tracing::error!(
            request_id = %self.origin.request_id, plugin, operation = operation.name, error = why,
            "an override failed"
        );
        Failure::Logged(Ec2Error::new(ErrorCode::InternalError, text))
    }

    /// An error that the plugin answered, which is a fault only where it says so.
    fn refused(&self, plugin: &str, operation: &OperationDef, error: &Error) -> Failure {
        let (request_id, detail) = (&self.origin.request_id, error.detail.as_deref());
        let operation = operation.name;
        match is_failure(error) {
            true => tracing::error!(
                %request_id, plugin, operation, %error, detail, "an override failed"
            ),
            false => tracing::debug!(
                %request_id, plugin, operation, %error, detail, "an override refused a call"
            ),
        }
        Failure::Logged(told(plugin, error))
    }
}

/// A result as a plugin wrote it, with the empty lists that clients are used to.
fn result(operation: &OperationDef, text: &str) -> Result<Box<dyn Shape>, String> {
    let mut result = (operation.new_result)();
    decode(text, &mut *result)?;
    for at in 0..operation.result.members.len() {
        match result.field(at) {
            Field::Strs(list) => drop(list.get_or_insert_default()),
            Field::Structs(list) => list.begin(),
            _ => {}
        }
    }
    Ok(result)
}

fn decode(text: &str, shape: &mut dyn Shape) -> Result<(), String> {
    let value = serde_json::from_str(text).map_err(|error| format!("no JSON: {error}"))?;
    json::decode(&value, shape).map_err(|error| error.message)
}

impl Means {
    /// The request behind an action and its parameters; the checks that need no state
    /// are made again.
    fn request(&self, action: &str, params_json: &str) -> Result<Request, Failure> {
        let Some(operation) = operation(action) else {
            let text = format!("The action {action} is not valid for this web service.");
            return Err(Ec2Error::new(ErrorCode::InvalidAction, text).into());
        };
        let mut shape = (operation.new_request)();
        decode(params_json, &mut *shape).map_err(|error| {
            let plugin = &self.plugin;
            let text = format!("The plugin {plugin} called {action} with what is no request of it");
            self.walk.failed(plugin, operation, text, &error)
        })?;
        Ok(Request::checked(operation, shape)?)
    }

    async fn call(&self, request: Request, place: &Place) -> Result<String, Error> {
        let result = self.walk.step(request, place).await.map_err(shown)?;
        Ok(json::encode(&*result).to_string())
    }
}

impl Next for Means {
    async fn call(&self, request: &types::Request) -> Result<types::Response, Error> {
        let mut decoded = self
            .request(&request.action, &request.params_json)
            .map_err(shown)?;
        decoded.dry_run |= request.dry_run;
        self.call(decoded, &self.place).await
    }
}

impl Ec2 for Means {
    async fn call(&self, action: &str, params_json: &str) -> Result<String, Error> {
        let request = self.request(action, params_json).map_err(shown)?;
        let anew = Place {
            after: None,
            ..self.place.clone()
        };
        self.call(request, &anew).await
    }
}
