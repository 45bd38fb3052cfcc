//! One EC2 call from its bytes to its answer.

use std::sync::Arc;

use anyhow::Context as _;
use orrery_chain::{Core, Origin, Outcome};
use orrery_contract::carrier::Boxed;
use orrery_core::operations::Answered;
use orrery_core::{Ec2Error, ErrorCode, RealmKey, operations};
use orrery_wire::form::Parameters;
use orrery_wire::pipeline::Request;
use orrery_wire::scope::Scope;
use orrery_wire::xml;

use super::{Emulator, iam, offers};
use crate::entropy;
use crate::service::{BoxFuture, Ec2Answer, Ec2Request, Ec2Service, NotPushed, PushedKey};

/// Why a call has no result.
pub(super) enum Failure {
    /// EC2 refuses it.
    Refused(Ec2Error),
    /// An override refuses it, or failed; the log has been told.
    Logged(Ec2Error),
    /// The emulator could not carry it out.
    Broken(anyhow::Error),
}

impl From<Ec2Error> for Failure {
    fn from(error: Ec2Error) -> Self {
        Self::Refused(error)
    }
}

impl From<orrery_chain::Failure> for Failure {
    fn from(failure: orrery_chain::Failure) -> Self {
        match failure {
            orrery_chain::Failure::Refused(error) => Self::Refused(error),
            orrery_chain::Failure::Logged(error) => Self::Logged(error),
        }
    }
}

impl Failure {
    /// What the client is told. The log says why wherever it is not the client's fault.
    pub(super) fn told(self, id: &str, operation: Option<&'static str>) -> Ec2Error {
        let (error, why) = match self {
            Self::Refused(error) if error.status() < 500 || error.status() == 501 => return error,
            Self::Logged(error) => return error,
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

    fn push_key(&self, pushed: PushedKey) -> Result<(), NotPushed> {
        Emulator::push_key(self, pushed)
    }

    fn role_id(&self, account: &str, role: &str) -> Option<String> {
        Emulator::role_id(self, account, role)
    }
}

impl Core for Emulator {
    fn answer<'a>(
        &'a self,
        of: &'a Origin,
        request: Request,
    ) -> Boxed<'a, Result<Answered, orrery_chain::Failure>> {
        let operation = request.operation.name;
        Box::pin(async move {
            let answered = self.execute(of, request).await;
            answered.map_err(|failure| match failure {
                Failure::Refused(error) => orrery_chain::Failure::Refused(error),
                broken => {
                    let error = broken.told(&of.request_id, Some(operation));
                    orrery_chain::Failure::Logged(error)
                }
            })
        })
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
        let (origin, decoded) = self.decode(request, id)?;
        let definition = decoded.operation;
        *operation = Some(definition.name);
        let chain = self.chain.load_full();
        chain.dry_run(&decoded)?;
        if !chain.overrides(definition) {
            let answered = self.execute(&origin, decoded).await?;
            self.kept(answered.version).await?;
            return Ok(xml::result(definition, &*answered.result, id));
        }
        let core = Arc::clone(self) as Arc<dyn Core>;
        let Outcome { result, newest } = chain.answer(core, origin, decoded).await;
        // Also where an override makes a refusal of it: others may have seen the commit.
        self.kept(newest).await?;
        Ok(xml::result(definition, &*result?, id))
    }

    /// The emulator's own answer.
    async fn execute(&self, of: &Origin, request: Request) -> Result<Answered, Failure> {
        let key = RealmKey {
            account: of.account.clone(),
            region: of.region.clone(),
        };
        if let Some(offers) = &self.offers
            && offers::matter_to(request.operation.name)
        {
            offers.refresh(offers::PATIENCE).await;
        }
        let mut call = self.circumstances.call(&key, &of.request_id);
        call.console = self.console(&key, &request).await;
        let store = Arc::clone(&self.store);
        let is_slow = operations::is_slow(request.operation.name);
        let work = move || {
            let shape = &*request.shape;
            store.execute(&call, request.operation, shape, entropy::bytes)
        };
        if !is_slow {
            return Ok(work()?);
        }
        let done = tokio::task::spawn_blocking(work).await;
        let answered = done.context("the operation ended early");
        Ok(answered.map_err(Failure::Broken)??)
    }

    /// Waits until a commit would survive a crash.
    pub(super) async fn kept(&self, version: u64) -> Result<(), Failure> {
        let kept = self.journal.durable(version).await;
        kept.context("the change could not be kept")
            .map_err(Failure::Broken)
    }

    /// Everything that needs no state. The parameters borrow from the request and are
    /// gone before anything is awaited.
    fn decode(&self, request: &Ec2Request, id: &str) -> Result<(Origin, Request), Ec2Error> {
        let parts: [&[u8]; 2] = [request.query.as_bytes(), &request.body];
        let parameters = Parameters::parse(&parts, &self.form_limits)?;
        let (authorization, host) = (request.authorization.as_deref(), request.host.as_deref());
        let scope = Scope::read(authorization, host, &parameters)?;
        let decoded = Request::decode(&parameters, self.unknown_parameters)?;
        let origin = Origin {
            account: scope.account,
            region: scope.region,
            request_id: id.into(),
        };
        Ok((origin, decoded))
    }
}
