//! One EC2 call from its bytes to its answer.

use std::sync::Arc;

use anyhow::Context as _;
use orrery_core::{Call, Ec2Error, ErrorCode, RealmKey, operations};
use orrery_wire::form::Parameters;
use orrery_wire::pipeline::Request;
use orrery_wire::scope::Scope;
use orrery_wire::xml;

use super::{Emulator, iam};
use crate::entropy;
use crate::service::{BoxFuture, Ec2Answer, Ec2Request, Ec2Service};

/// Why a call has no result.
pub(super) enum Failure {
    /// EC2 refuses it.
    Refused(Ec2Error),
    /// The emulator could not carry it out.
    Broken(anyhow::Error),
}

impl From<Ec2Error> for Failure {
    fn from(error: Ec2Error) -> Self {
        Self::Refused(error)
    }
}

impl Failure {
    /// What the client is told. The log says why wherever it is not the client's fault.
    pub(super) fn told(self, id: &str, operation: Option<&'static str>) -> Ec2Error {
        let (error, why) = match self {
            Self::Refused(error) if error.status() < 500 || error.status() == 501 => return error,
            Self::Refused(error) => (error.clone(), error.to_string()),
            Self::Broken(cause) => {
                let message = "An internal error has occurred";
                let error = Ec2Error::new(ErrorCode::InternalError, message);
                (error, format!("{cause:#}"))
            }
        };
        tracing::error!(request_id = id, operation, error = why, "a call failed");
        error
    }
}

impl Ec2Service for Arc<Emulator> {
    fn call(&self, request: Ec2Request) -> BoxFuture<'_, Ec2Answer> {
        Box::pin(self.answer(request))
    }

    fn iam(&self, request: Ec2Request) -> BoxFuture<'_, Ec2Answer> {
        Box::pin(iam::answer(self, request))
    }
}

impl Emulator {
    async fn answer(self: &Arc<Self>, request: Ec2Request) -> Ec2Answer {
        let id = request.request_id.to_string();
        let mut operation = None;
        match self.perform(&request, &id, &mut operation).await {
            Ok(body) => Ec2Answer {
                status: 200,
                content_type: Ec2Answer::XML,
                body: body.into(),
                operation,
            },
            Err(failure) => {
                let error = failure.told(&id, operation);
                Ec2Answer {
                    status: error.status(),
                    content_type: Ec2Answer::XML,
                    body: xml::error(&error, &id).into(),
                    operation,
                }
            }
        }
    }

    async fn perform(
        self: &Arc<Self>,
        request: &Ec2Request,
        id: &str,
        operation: &mut Option<&'static str>,
    ) -> Result<Vec<u8>, Failure> {
        let (call, decoded) = self.decode(request, id)?;
        let definition = decoded.operation;
        *operation = Some(definition.name);
        if decoded.dry_run && operations::entry(definition.name).is_some() {
            return Err(Ec2Error::new(
                ErrorCode::DryRunOperation,
                "Request would have succeeded, but DryRun flag is set.",
            )
            .into());
        }
        let answered = if operations::is_slow(definition.name) {
            let emulator = Arc::clone(self);
            let work = move || {
                emulator
                    .store
                    .execute(&call, definition, &*decoded.shape, entropy::bytes)
            };
            let done = tokio::task::spawn_blocking(work).await;
            done.context("the operation ended early")
                .map_err(Failure::Broken)??
        } else {
            self.store
                .execute(&call, definition, &*decoded.shape, entropy::bytes)?
        };
        self.kept(answered.version).await?;
        Ok(xml::result(definition, &*answered.result, id))
    }

    /// Waits until a commit would survive a crash.
    pub(super) async fn kept(&self, version: u64) -> Result<(), Failure> {
        let kept = self.journal.durable(version).await;
        kept.context("the change could not be kept")
            .map_err(Failure::Broken)
    }

    /// Everything that needs no state. The parameters borrow from the request and are
    /// gone before anything is awaited.
    fn decode(&self, request: &Ec2Request, id: &str) -> Result<(Call, Request), Ec2Error> {
        let parts: [&[u8]; 2] = [request.query.as_bytes(), &request.body];
        let parameters = Parameters::parse(&parts, &self.form_limits)?;
        let (authorization, host) = (request.authorization.as_deref(), request.host.as_deref());
        let scope = Scope::read(authorization, host, &parameters)?;
        let decoded = Request::decode(&parameters, self.unknown_parameters)?;
        let key = RealmKey {
            account: scope.account,
            region: scope.region,
        };
        Ok((self.circumstances.call(&key, id), decoded))
    }
}
