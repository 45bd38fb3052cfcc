//! From a request's head to the one who answers it: web guard, control API, then the
//! AWS service that the signature, the target or the action names.

use std::net::SocketAddr;
use std::sync::Arc;

use hyper::body::Incoming;
use hyper::header::{ALLOW, AUTHORIZATION, CONNECTION, CONTENT_TYPE, HOST, HeaderMap, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, Request, StatusCode};

use super::answers::{self, Answer, answer, ec2_error};
use super::body::{self, BodyError};
use super::cors;
use super::guard::{Asker, Guard};
use crate::aws::foreign::{self, Protocol};
use crate::aws::scope::{Scope, Signs};
use crate::aws::{instance_connect, ssm, sts};
use crate::clock::Stopwatch;
use crate::config::Config;
use crate::control::{self, Control};
use crate::request_id::RequestId;
use crate::service::{Ec2Answer, Ec2Request, Services, Verb};
use crate::tasks::CatchPanic;

/// Everything that answers.
pub struct App {
    config: Arc<Config>,
    services: Services,
    guard: Guard,
    control: Control,
}

impl App {
    /// Puts an app together; `addresses` are shown by the control API.
    pub fn new(config: Arc<Config>, services: Services, addresses: Vec<SocketAddr>) -> Self {
        let guard = Guard::new(config.allowed_hosts.clone(), config.allowed_origins.clone());
        let control = Control::new(
            Arc::clone(&config),
            Arc::clone(&services.control),
            services.plugin_log.clone(),
            addresses,
        );
        Self {
            config,
            services,
            guard,
            control,
        }
    }

    /// The configuration in force.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Who answers.
    pub fn services(&self) -> &Services {
        &self.services
    }

    /// Answers one request, whatever happens on the way.
    pub async fn answer(self: Arc<Self>, request: Request<Incoming>) -> Answer {
        let (watch, id) = (Stopwatch::start(), RequestId::next());
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let app = Arc::clone(&self);
        let call = CatchPanic::new(async move { app.guarded(request, id).await });
        // The body has its own time-out, so a call gets both.
        let time = self.config.limits.body + self.config.limits.call;
        let mut response = match tokio::time::timeout(time, call).await {
            Ok(Ok(response)) => response,
            Ok(Err(panicked)) => {
                tracing::error!(request_id = %id, message = %panicked.message, trace = %panicked.trace, "a handler panicked");
                ec2_error(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "InternalError",
                    "An internal error has occurred",
                    id,
                )
            }
            Err(_) => {
                tracing::error!(request_id = %id, "a call took too long and was given up");
                ec2_error(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "Unavailable",
                    "The server could not answer in time.",
                    id,
                )
            }
        };
        answers::stamp(&mut response, id);
        tracing::debug!(
            request_id = %id, %method, path, status = response.status().as_u16(),
            microseconds = watch.elapsed().as_micros(), "answered"
        );
        response
    }

    async fn guarded(&self, request: Request<Incoming>, id: RequestId) -> Answer {
        let (parts, body) = request.into_parts();
        let asker = match self.guard.check(parts.uri.authority(), &parts.headers) {
            Ok(asker) => asker,
            Err(refusal) => {
                tracing::warn!(request_id = %id, reason = %refusal, "a request was refused by the web guard");
                let message = refusal.to_string();
                return match control::owns(parts.uri.path()) {
                    true => {
                        control::error(StatusCode::FORBIDDEN, "UnauthorizedOperation", &message)
                    }
                    false => {
                        ec2_error(StatusCode::FORBIDDEN, "UnauthorizedOperation", &message, id)
                    }
                };
            }
        };
        let is_preflight = parts.method == Method::OPTIONS && matches!(asker, Asker::Configured(_));
        let mut response = if is_preflight {
            cors::preflight()
        } else {
            self.route(parts, body, id).await
        };
        cors::mark(response.headers_mut(), &asker);
        response
    }

    async fn route(&self, parts: Parts, body: Incoming, id: RequestId) -> Answer {
        let limits = &self.config.limits;
        let is_control = control::owns(parts.uri.path());
        let most = match is_control {
            true => control::body_limit(parts.uri.path(), limits),
            false => limits.body_bytes,
        };
        let body = match body::read(body, most, limits.body).await {
            Ok(body) => body,
            Err(error) => return refuse_body(error, is_control, id),
        };
        if is_control {
            return self
                .control
                .answer(&parts.method, parts.uri.path(), body)
                .await;
        }
        self.aws(&parts, body, id).await
    }

    async fn aws(&self, parts: &Parts, body: bytes::Bytes, id: RequestId) -> Answer {
        let header = |name: &str| text(&parts.headers, name);
        let (authorization, query) = (
            header(AUTHORIZATION.as_str()),
            parts.uri.query().unwrap_or_default(),
        );
        let signs = Signs {
            authorization,
            query,
            form: &body,
        };
        let scope = Scope::of(&signs);
        let action = signs.parameter("Action");
        let target = header("x-amz-target");
        let named = scope
            .service
            .as_deref()
            .or_else(|| target.map(foreign::service_of_target));
        let is_sts_version = || signs.parameter("Version").as_deref() == Some(sts::VERSION);
        let token = || signs.session_token(header("x-amz-security-token"));
        let token = scope.is_temporary().then(token).flatten();
        let is_sts = named.is_none() && action.is_some() && is_sts_version();
        let service = if is_sts { Some("sts") } else { named };
        let session = match self.services.sessions.of(token.as_deref()) {
            Ok(session) => session,
            Err(expired) => match expired.told(service, id) {
                Some(refusal) => return refusal,
                None => None,
            },
        };
        match service {
            Some("ec2") => self.ec2(parts, query, body, id, Ask::Ec2).await,
            Some("iam") => self.ec2(parts, query, body, id, Ask::Iam).await,
            Some("ssm" | "AmazonSSM") => ssm::call(target, &scope, &body, id),
            Some(instance_connect::SERVICE | instance_connect::TARGET) => {
                let ec2 = &*self.services.ec2;
                instance_connect::call(target, &scope, &body, ec2, id)
            }
            Some("sts") => {
                let caller = sts::Caller {
                    scope: &scope,
                    session,
                    services: &self.services,
                };
                sts::call(&signs, &caller, id)
            }
            Some(service) => {
                let protocol = Protocol::of(
                    service,
                    target,
                    header("smithy-protocol"),
                    action.as_deref(),
                );
                foreign::not_here(service, protocol, id)
            }
            None if action.is_none() && parts.method == Method::GET && query.is_empty() => {
                landing(parts.uri.path(), id)
            }
            None => self.ec2(parts, query, body, id, Ask::Ec2).await,
        }
    }

    async fn ec2(
        &self,
        parts: &Parts,
        query: &str,
        body: bytes::Bytes,
        id: RequestId,
        ask: Ask,
    ) -> Answer {
        let verb = match parts.method {
            Method::GET => Verb::Get,
            Method::POST => Verb::Post,
            ref method => {
                let message = format!("The HTTP method {method} is not supported.");
                let mut response = ec2_error(
                    StatusCode::METHOD_NOT_ALLOWED,
                    "UnsupportedOperation",
                    &message,
                    id,
                );
                response
                    .headers_mut()
                    .insert(ALLOW, HeaderValue::from_static("GET, POST"));
                return response;
            }
        };
        if parts.uri.path() != "/" {
            return no_such_path(parts.uri.path(), id);
        }
        let own = |name: &str| text(&parts.headers, name).map(str::to_owned);
        let request = Ec2Request {
            request_id: id,
            verb,
            query: query.to_owned(),
            authorization: own(AUTHORIZATION.as_str()),
            content_type: own(CONTENT_TYPE.as_str()),
            host: own(HOST.as_str()),
            body,
        };
        let Ec2Answer {
            status,
            content_type,
            body,
            operation,
        } = match ask {
            Ask::Ec2 => self.services.ec2.call(request).await,
            Ask::Iam => self.services.ec2.iam(request).await,
        };
        tracing::debug!(request_id = %id, service = ?ask, operation, status, "AWS");
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        answer(status, content_type, body)
    }
}

/// Which of the services behind the seam is asked.
#[derive(Debug, Clone, Copy)]
enum Ask {
    Ec2,
    Iam,
}

/// What a person sees who opens the address in a browser.
fn landing(path: &str, id: RequestId) -> Answer {
    if path != "/" {
        return no_such_path(path, id);
    }
    let text = format!(
        "Orrery {}: Amazon EC2 at this address.\n\nPoint AWS_ENDPOINT_URL here, or see /_orrery/openapi.json.\n",
        env!("CARGO_PKG_VERSION")
    );
    answer(StatusCode::OK, "text/plain;charset=UTF-8", text)
}

fn no_such_path(path: &str, id: RequestId) -> Answer {
    let message = format!("The path {path} does not exist; EC2 is at /.");
    ec2_error(StatusCode::NOT_FOUND, "InvalidAction", &message, id)
}

fn refuse_body(error: BodyError, is_control: bool, id: RequestId) -> Answer {
    let (status, code, message) = answers::body_refusal(error);
    let mut response = match is_control {
        true => control::error(status, code, message),
        false => ec2_error(status, code, message, id),
    };
    // What is left of the body is never read.
    response
        .headers_mut()
        .insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
