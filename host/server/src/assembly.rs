//! What is plugged in behind the HTTP seam. The only module that knows both the
//! configuration and the crates that do the work.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::json;

use crate::config::Config;
use crate::service::{
    BoxFuture, ControlError, ControlState, Ec2Answer, Ec2Request, Ec2Service, OperationLabel,
    RegionFacts, Services,
};

/// Builds the services; the state folder exists and is locked when this is called, and
/// it runs inside the tokio runtime.
///
/// # Errors
/// State that cannot be opened: one sentence that names it.
pub async fn assemble(_config: &Config) -> anyhow::Result<Services> {
    Ok(Services {
        ec2: Arc::new(Bare),
        control: Arc::new(Bare),
    })
}

/// A server without an emulator behind it: every call is an honest `Unavailable`.
struct Bare;

impl Ec2Service for Bare {
    fn call(&self, request: Ec2Request) -> BoxFuture<'_, Ec2Answer> {
        let body = format!(
            "<Response><Errors><Error><Code>Unavailable</Code><Message>No emulator is plugged in.</Message></Error>\
             </Errors><RequestID>{}</RequestID></Response>",
            request.request_id
        );
        let answer = Ec2Answer {
            status: 503,
            content_type: Ec2Answer::XML,
            body: body.into(),
            operation: None,
        };
        Box::pin(std::future::ready(answer))
    }
}

impl ControlState for Bare {
    fn operations(&self) -> Vec<OperationLabel> {
        Vec::new()
    }

    fn regions(&self) -> Vec<RegionFacts> {
        Vec::new()
    }

    fn counters(&self) -> serde_json::Value {
        json!({})
    }

    fn reset(&self) -> BoxFuture<'_, Result<(), ControlError>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn save(&self) -> BoxFuture<'_, Result<Bytes, ControlError>> {
        Box::pin(std::future::ready(Ok(Bytes::new())))
    }

    fn load(&self, _archive: Bytes) -> BoxFuture<'_, Result<(), ControlError>> {
        Box::pin(std::future::ready(Err(ControlError::Refused(
            "no emulator is plugged in".to_owned(),
        ))))
    }

    fn shut_down(&self) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}
