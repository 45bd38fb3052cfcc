//! An emulator for tests of the HTTP layer: echoes what it was asked, and misbehaves on
//! request.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use serde_json::json;
use tokio::sync::Notify;

use crate::aws::sessions::{SECRET, Sessions};
use crate::clock::Clock;
use crate::config::{Config, Environment, Layer};
use crate::service::{
    BoxFuture, CleanupFacts, ControlError, ControlState, Ec2Answer, Ec2Request, Ec2Service,
    EventFacts, MachineFacts, Maintenance, MetadataFacts, NotPushed, OperationLabel, PluginFacts,
    PushedKey, RegionFacts, Services,
};

#[derive(Default)]
pub(crate) struct Double {
    /// EC2 calls that came through.
    pub(crate) calls: AtomicUsize,
    /// Resets and shutdowns.
    pub(crate) resets: AtomicUsize,
    pub(crate) shutdowns: AtomicUsize,
    /// What the control API stops and sets on.
    pub(crate) clock: Arc<Clock>,
    /// Told when a `Wait` call has begun, and what lets it end.
    pub(crate) begun: Notify,
    pub(crate) release: Notify,
}

impl Double {
    pub(crate) fn services(self: &Arc<Self>) -> Services {
        Services {
            ec2: Arc::<Self>::clone(self),
            sessions: Arc::new(Sessions::new(Arc::clone(&self.clock), [0; SECRET])),
            control: Arc::<Self>::clone(self),
            plugin_log: crate::logging::PluginLog::default(),
            doors: crate::doors::Doors::default().subscribe(),
        }
    }
}

/// A configuration that listens on a port of the system's choice.
pub(crate) fn config() -> Config {
    let layer = Layer {
        port: Some(0),
        state_dir: Some("/nonexistent".into()),
        ..Layer::default()
    };
    Config::resolve(layer, &Environment::default()).expect("a configuration")
}

impl Ec2Service for Double {
    fn push_key(&self, _: PushedKey) -> Result<(), NotPushed> {
        Ok(())
    }

    fn role_id(&self, _: &str, role: &str) -> Option<String> {
        (role == "known").then(|| "AROAKNOWN".to_owned())
    }

    fn iam(&self, request: Ec2Request) -> BoxFuture<'_, Ec2Answer> {
        let body = format!("iam|{}", String::from_utf8_lossy(&request.body));
        Box::pin(std::future::ready(Ec2Answer {
            status: 200,
            content_type: Ec2Answer::XML,
            body: body.into(),
            operation: None,
        }))
    }

    fn call(&self, request: Ec2Request) -> BoxFuture<'_, Ec2Answer> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move {
            let form = String::from_utf8_lossy(&request.body).into_owned();
            if form.contains("Action=Panic") {
                panic!("the double was told to panic");
            }
            if form.contains("Action=Wait") {
                self.begun.notify_one();
                self.release.notified().await;
            }
            let body = format!(
                "{:?}|{}|{form}|{}",
                request.verb, request.query, request.request_id
            );
            Ec2Answer {
                status: 200,
                content_type: Ec2Answer::XML,
                body: body.into(),
                operation: None,
            }
        })
    }
}

impl ControlState for Double {
    fn operations(&self) -> Vec<OperationLabel> {
        vec![OperationLabel {
            name: "RunInstances",
            label: "stateful",
        }]
    }

    fn regions(&self) -> Vec<RegionFacts> {
        vec![RegionFacts {
            name: "us-east-1".to_owned(),
            zones: vec!["us-east-1a".to_owned()],
        }]
    }

    fn clock(&self) -> &Clock {
        &self.clock
    }

    fn time_passed(&self) {}

    fn plugins(&self) -> Vec<PluginFacts> {
        vec![PluginFacts {
            id: "rack".to_owned(),
            version: "1".to_owned(),
            summary: String::new(),
            interfaces: vec!["orrery:vm/manager@0.1.0"],
            signed_by: Some("acme".to_owned()),
            signing_key: None,
            grants: vec!["http:rack".to_owned()],
            health: "ok",
            health_message: None,
            calls: 2,
            faults: 1,
            digest: "00".to_owned(),
            reloads: 0,
            refusal: None,
            p50_us: 40,
            p99_us: 90,
        }]
    }

    fn counters(&self) -> serde_json::Value {
        json!({"instances": 0})
    }

    fn doubt_volume<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<(), ControlError>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn interrupt<'a>(
        &'a self,
        _: &'a str,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<(), ControlError>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn maintain<'a>(
        &'a self,
        instance: &'a str,
        _: Maintenance,
    ) -> BoxFuture<'a, Result<Vec<String>, ControlError>> {
        Box::pin(std::future::ready(Ok(vec![format!("event of {instance}")])))
    }

    fn identity_certificate(&self) -> BoxFuture<'_, Result<String, ControlError>> {
        Box::pin(std::future::ready(Ok("a certificate".to_owned())))
    }

    fn events(&self) -> Vec<EventFacts> {
        Vec::new()
    }

    fn machines(&self) -> Vec<MachineFacts> {
        Vec::new()
    }

    fn metadata<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<MetadataFacts, ControlError>> {
        let endpoint = Some("http://127.0.0.1:1".to_owned());
        let files = [("meta-data/instance-id".to_owned(), id.to_owned())].into();
        Box::pin(std::future::ready(Ok(MetadataFacts { endpoint, files })))
    }

    fn metadata_at<'a>(
        &'a self,
        id: &'a str,
        path: &'a str,
    ) -> BoxFuture<'a, Result<Bytes, ControlError>> {
        let body = match path {
            "nothing" => Err(ControlError::Missing(format!("{id} finds nothing"))),
            path => Ok(format!("{id} at {path}").into()),
        };
        Box::pin(std::future::ready(body))
    }

    fn cleanup(&self) -> BoxFuture<'_, CleanupFacts> {
        Box::pin(async {
            CleanupFacts {
                removed: Vec::new(),
                left: Vec::new(),
            }
        })
    }

    fn reset(&self) -> BoxFuture<'_, Result<(), ControlError>> {
        self.resets.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(Ok(())))
    }

    fn save(&self) -> BoxFuture<'_, Result<Bytes, ControlError>> {
        Box::pin(std::future::ready(Ok(Bytes::from_static(b"archive"))))
    }

    fn load(&self, archive: Bytes) -> BoxFuture<'_, Result<(), ControlError>> {
        let outcome = match &archive[..] {
            b"archive" => Ok(()),
            b"disk" => Err(ControlError::Failed {
                message: "cannot keep the state".to_owned(),
                source: "disk full".into(),
            }),
            _ => Err(ControlError::Refused("this is not an archive".to_owned())),
        };
        Box::pin(std::future::ready(outcome))
    }

    fn shut_down(&self) -> BoxFuture<'_, ()> {
        self.shutdowns.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(()))
    }
}
