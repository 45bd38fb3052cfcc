//! What a plugin reaches over HTTP: endpoints by name.
//!
//! A plugin knows names and nothing else. Where an endpoint is and as whom the host speaks
//! to it is the operator's; an endpoint is there where the plugin wants it, the operator
//! grants it, and there is one. Redirects are answers like all others and never followed.
//!
//! - `connect`, `tls`: to a stream of bytes
//! - `request`: from what a plugin asks to what is sent
//! - `failure`: why there is no answer, in the contract's words
//! - `exchange`: answers in pieces, and connections that are taken over

mod connect;
mod exchange;
mod failure;
mod request;
mod tls;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use hyper::{Request, Response, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioTimer;
use orrery_contract::host::http;
use orrery_contract::{Error, Kind, Result};

use super::Limits;
use crate::grants::Grant;
use crate::operator::{self, Operator, Variables};
use crate::tasks::Tasks;
use connect::Connector;
use failure::Why;
use request::Takeover;

pub use exchange::Exchanges;

/// Connections that wait for the next request, of one endpoint.
const IDLE: usize = 4;
/// How long they do. Shorter than servers close theirs.
const IDLE_TIME: Duration = Duration::from_secs(15);

/// The endpoints of one plugin.
#[derive(Default)]
pub struct Endpoints(BTreeMap<String, Arc<Endpoint>>);

impl Endpoints {
    /// Those of the operator's endpoints that the plugin wants and is granted.
    ///
    /// # Errors
    /// An endpoint that cannot be as its operator says: its name, and a sentence.
    pub fn new(
        wants: &[Grant],
        operator: &Operator,
        limits: Limits,
        variables: &Variables,
    ) -> std::result::Result<Self, (String, String)> {
        let granted = operator.granted(wants, &operator.endpoints, Grant::endpoint);
        let all = granted.map(|(name, settings)| {
            let endpoint = Endpoint::new(name, settings, limits, variables);
            let endpoint = endpoint.map_err(|why| (name.clone(), why))?;
            Ok((name.clone(), Arc::new(endpoint)))
        });
        all.collect::<std::result::Result<_, _>>().map(Self)
    }

    /// The endpoint with this name, where the plugin has one.
    pub fn get(&self, name: &str) -> Option<&Arc<Endpoint>> {
        self.0.get(name)
    }

    /// The endpoint that a URL leads to, and the path on it. A name in the place of the
    /// host leads to the endpoint of that name; what begins with an endpoint's own URL
    /// leads to that.
    pub fn at(&self, url: &Uri) -> Option<(&Arc<Endpoint>, String)> {
        let named = url.host().and_then(|host| self.get(host));
        let path = url.path_and_query().map_or("/", |path| path.as_str());
        if let Some(endpoint) = named {
            return Some((endpoint, path.to_owned()));
        }
        let mut endpoints = self.0.values();
        endpoints.find_map(|endpoint| Some((endpoint, endpoint.url.path_of(url)?.to_owned())))
    }
}

/// One endpoint, with the connections to it.
pub struct Endpoint {
    name: String,
    url: operator::Url,
    authority: HeaderValue,
    /// What is sent with every request.
    credentials: HeaderMap,
    client: Client<Connector, Full<Bytes>>,
    limits: Limits,
}

impl Endpoint {
    fn new(
        name: &str,
        settings: &operator::Endpoint,
        limits: Limits,
        variables: &Variables,
    ) -> std::result::Result<Self, String> {
        let url = &settings.url;
        let connector = Connector {
            address: Arc::new(url.address.clone()),
            tls: tls::connector(settings)?,
        };
        let client = Client::builder(Tasks)
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIME)
            .pool_max_idle_per_host(IDLE)
            .set_host(false)
            .build(connector);
        Ok(Self {
            name: name.to_owned(),
            authority: HeaderValue::from_str(&url.authority).map_err(|error| error.to_string())?,
            url: url.clone(),
            credentials: credentials(settings, variables)?,
            client,
            limits,
        })
    }

    /// Sends the request and waits for the whole answer.
    pub async fn send(&self, request: &http::Request) -> Result<http::Response> {
        let request = self.request(request, Takeover::Refused)?;
        self.within(request.time, async {
            let answer = self.head(request.request).await?;
            let (head, body) = answer.into_parts();
            let body = match Limited::new(body, self.limits.answer).collect().await {
                Ok(body) => body.to_bytes(),
                Err(error) if error.is::<LengthLimitError>() => {
                    return Err(Why::TooLarge(self.limits.answer).error(&self.name));
                }
                Err(error) => return Err(Why::of(&*error).error(&self.name)),
            };
            Ok(http::Response {
                status: head.status.as_u16(),
                headers: texts(&head.headers),
                body: body.into(),
            })
        })
        .await
    }

    /// Sends the request and waits for the head of the answer.
    pub async fn begin(&self, request: &http::Request) -> Result<Response<Incoming>> {
        let request = self.request(request, Takeover::Refused)?;
        self.within(request.time, self.head(request.request)).await
    }

    /// Bytes that one answer may have.
    pub fn most(&self) -> usize {
        self.limits.answer
    }

    async fn head(&self, request: Request<Full<Bytes>>) -> Result<Response<Incoming>> {
        let answer = self.client.request(request).await;
        answer.map_err(|error| Why::of(&error).error(&self.name))
    }

    async fn within<T>(&self, time: Duration, work: impl Future<Output = Result<T>>) -> Result<T> {
        match tokio::time::timeout(time, work).await {
            Ok(done) => done,
            Err(_) => Err(Why::Late(time).error(&self.name)),
        }
    }
}

fn credentials(
    settings: &operator::Endpoint,
    variables: &Variables,
) -> std::result::Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    let mut set = |name: HeaderName, value: String| {
        // The message of a value that is no header would not show it, but nor would it help.
        let value = HeaderValue::try_from(value);
        let mut value =
            value.map_err(|_| format!("the value of {name} cannot be sent in a header"))?;
        value.set_sensitive(true);
        match headers.insert(name.clone(), value) {
            Some(_) => Err(format!("{name} is set twice")),
            None => Ok(()),
        }
    };
    for (name, secret) in &settings.headers {
        let header: HeaderName = name
            .parse()
            .map_err(|_| format!("`{name}` is not the name of a header"))?;
        if request::is_ours(&header) {
            return Err(format!("the header {name} is the host's own"));
        }
        set(header, secret.read(variables)?)?;
    }
    if let Some(bearer) = &settings.bearer {
        set(AUTHORIZATION, format!("Bearer {}", bearer.read(variables)?))?;
    }
    if let Some(basic) = &settings.basic {
        use base64::Engine;
        let pair = format!("{}:{}", basic.user, basic.password.read(variables)?);
        let pair = base64::prelude::BASE64_STANDARD.encode(pair);
        set(AUTHORIZATION, format!("Basic {pair}"))?;
    }
    Ok(headers)
}

/// Names in lower case, and values.
pub fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let all = headers.iter();
    all.map(|(name, value)| (name.to_string(), text(value)))
        .collect()
}

/// A request that means no endpoint of the plugin's.
pub fn invalid(text: impl Into<String>) -> Error {
    Error::new(Kind::Invalid, text)
}
