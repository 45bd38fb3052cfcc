//! The protocol: from a machine's request to what it is answered.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-v2-how-it-works.html>,
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html>

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::future::Future;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, ALLOW, CONNECTION, CONTENT_TYPE, HeaderName, HeaderValue, LAST_MODIFIED, SERVER,
};
use http::{HeaderMap, Method, Response, StatusCode};
use orrery_contract::Caller;
use orrery_contract::metadata::category::Node;
use orrery_contract::under_way::Initiator;

use crate::look::{self, Look};
use crate::path;
use crate::tokens::{self, Bearer, Tokens};
use crate::tree::{Content, Found, Role, Signature, Tree};
use crate::{MountTable, versions};

/// The header with a session's token.
pub const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");
/// The header with how many seconds a session is wanted for, or has left.
pub const TTL: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");
const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

const TEXT: &str = "text/plain";

/// What of the tree is made when it is asked for.
pub trait Secrets: Sync {
    /// A role's credentials as their file has them; none where there are none.
    fn credentials(&self, tree: &Tree, role: &Role) -> Option<String>;
    /// A signature of the machine's identity document.
    fn signature(
        &self,
        tree: &Tree,
        signature: Signature,
    ) -> impl Future<Output = Option<String>> + Send;
}

/// A request, as far as the service looks at it.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Its method.
    pub method: &'a Method,
    /// The path as it came, without a query.
    pub path: &'a str,
    /// Its headers.
    pub headers: &'a HeaderMap,
}

/// What a request is answered with.
#[derive(Debug)]
pub struct Answer {
    /// The response.
    pub response: Response<Bytes>,
    /// For how many hops its packets may live, where that is limited.
    pub hop_limit: Option<u8>,
}

/// The machine that asks, at the moment of its request.
pub struct Machine<'a, S> {
    /// Its tree.
    pub tree: &'a Tree,
    /// What of it is made on demand.
    pub secrets: &'a S,
    /// Whoever gave its tokens.
    pub tokens: &'a Tokens,
    /// What plugins mount.
    pub mounts: &'a MountTable,
    /// On whose behalf plugins are called.
    pub by: &'a Caller,
    /// What those calls may ask for.
    pub initiator: &'a dyn Initiator,
    /// Milliseconds since 1970.
    pub now_ms: u64,
}

/// What is at a path.
enum There {
    /// A file: its type and its content.
    File(String, Bytes),
    /// Names, those of directories with a slash at the end.
    Directory(Vec<String>),
}

/// What a metadata option says.
fn option(tree: &Tree, of: fn(&Options) -> Option<&str>) -> Option<&str> {
    of(tree.facts.instance.metadata_options.as_ref()?)
}

type Options = orrery_wire::shapes::InstanceMetadataOptionsResponse;

impl<S: Secrets> Machine<'_, S> {
    /// Answers a request; `over_ipv6` says how it came.
    pub async fn answer(&self, ask: &Ask<'_>, over_ipv6: bool) -> Answer {
        let is_enabled = |of| option(self.tree, of) == Some("enabled");
        if !self.tree.facts.is_up() {
            return refused(StatusCode::NOT_FOUND).into();
        }
        if !is_enabled(|options| options.http_endpoint.as_deref())
            || (over_ipv6 && !is_enabled(|options| options.http_protocol_ipv6.as_deref()))
        {
            return refused(StatusCode::FORBIDDEN).into();
        }
        let Some(place) = path::read(ask.path) else {
            return refused(StatusCode::NOT_FOUND).into();
        };
        if place.path == "api/token" {
            return self.token(ask, &place.version);
        }
        if !matches!(*ask.method, Method::GET | Method::HEAD) {
            return not_allowed("GET, HEAD").into();
        }
        let shown = ask.headers.get(&TOKEN);
        let left = match shown {
            None if option(self.tree, |it| it.http_tokens.as_deref()) == Some("required") => {
                return refused(StatusCode::UNAUTHORIZED).into();
            }
            None => None,
            Some(token) => {
                let token = token.as_bytes();
                match self.tokens.left(self.bearer(), token, self.now_ms) {
                    Some(left) => Some(left),
                    None => return refused(StatusCode::UNAUTHORIZED).into(),
                }
            }
        };
        let Some((content_type, body)) = self.content(&place).await else {
            return refused(StatusCode::NOT_FOUND).into();
        };
        let mut response = self.present(&content_type, body);
        if let Some(left) = left {
            response.headers_mut().insert(TTL, left.into());
        }
        response.into()
    }

    fn bearer(&self) -> Bearer<'_> {
        Bearer {
            instance: self.tree.facts.id(),
            started_ms: self.tree.facts.started_ms(),
        }
    }

    fn token(&self, ask: &Ask<'_>, version: &str) -> Answer {
        match *ask.method {
            Method::PUT => {}
            Method::OPTIONS => {
                let mut response = self.present(TEXT, Bytes::new());
                let methods = HeaderValue::from_static("OPTIONS, PUT");
                response.headers_mut().insert(ALLOW, methods);
                return response.into();
            }
            _ => return not_allowed("OPTIONS, PUT").into(),
        }
        if version != versions::LATEST || ask.headers.contains_key(FORWARDED) {
            return refused(StatusCode::FORBIDDEN).into();
        }
        let ttl = ask.headers.get(&TTL).and_then(|ttl| ttl.to_str().ok());
        let ttl = ttl.and_then(|ttl| ttl.trim().parse().ok());
        let Some(ttl) = ttl.filter(|ttl| (1..=tokens::LONGEST).contains(ttl)) else {
            return refused(StatusCode::BAD_REQUEST).into();
        };
        let token = self.tokens.give(self.bearer(), ttl, self.now_ms);
        let mut response = self.present(TEXT, token.into());
        response.headers_mut().insert(TTL, ttl.into());
        let options = self.tree.facts.instance.metadata_options.as_ref();
        let limit = options.and_then(|options| options.http_put_response_hop_limit);
        Answer {
            response,
            hop_limit: limit.and_then(|limit| limit.try_into().ok()),
        }
    }

    /// Every file of the newest version by its path, as far as `most` looks find them.
    pub async fn files(&self, most: usize) -> BTreeMap<String, Bytes> {
        let mut files = BTreeMap::new();
        let mut todo = vec![String::new()];
        for _ in 0..most {
            let Some(path) = todo.pop() else { break };
            match self.find(versions::LATEST, &path).await {
                Some(There::File(_, body)) => drop(files.insert(path, body)),
                Some(There::Directory(names)) => todo.extend(names.iter().map(|name| {
                    let name = name.trim_end_matches('/');
                    match path.as_str() {
                        "" => name.to_owned(),
                        path => format!("{path}/{name}"),
                    }
                })),
                None => {}
            }
        }
        files
    }

    /// What a request for a place is answered with: a file's type and content, or a
    /// directory's names.
    async fn content(&self, place: &path::Place) -> Option<(String, Bytes)> {
        let lines = |lines: Vec<String>| (TEXT.to_owned(), lines.join("\n").into());
        let (version, path) = (place.version.as_str(), place.path.as_str());
        if version.is_empty() {
            return Some(lines(versions::ALL.map(str::to_owned).to_vec()));
        }
        Some(match self.find(version, path).await? {
            There::File(content_type, body) => (content_type, body),
            There::Directory(names) => {
                let names = names.into_iter();
                lines(names.map(|name| self.tree.shown(path, name)).collect())
            }
        })
    }

    /// What the emulator and plugins together have at a path of a version.
    async fn find(&self, version: &str, path: &str) -> Option<There> {
        if !versions::ALL.contains(&version) {
            return None;
        }
        let names = match self.mounted(version, path).await {
            look::Found::Node(Node::Leaf(leaf)) => {
                return Some(There::File(leaf.content_type, leaf.body.into()));
            }
            look::Found::Node(Node::Directory(names)) => return Some(There::Directory(names)),
            look::Found::Node(Node::Missing) => return None,
            look::Found::Own(names) => names,
        };
        let names = match self.tree.find(version, path) {
            Found::File(content) => return self.file(content).await,
            Found::Directory(own) => names.merged(own),
            Found::Nothing => names.merged(Vec::new()),
        };
        (!names.is_empty()).then_some(There::Directory(names))
    }

    async fn mounted(&self, version: &str, path: &str) -> look::Found {
        if self.mounts.is_empty() {
            return look::Found::Own(look::Names::default());
        }
        let look = Look {
            version,
            by: self.by,
            initiator: self.initiator,
            who: self.tree.viewer(),
            now_ms: self.now_ms,
        };
        self.mounts.find(path, &look).await
    }

    async fn file(&self, content: &Content) -> Option<There> {
        let file = |kind: &str, body: &Bytes| There::File(kind.to_owned(), body.clone());
        let text = |text: String| There::File(TEXT.to_owned(), text.into());
        match content {
            Content::Text(body) => Some(file(TEXT, body)),
            Content::Binary(body) => Some(file("application/octet-stream", body)),
            Content::Credentials(role) => self.secrets.credentials(self.tree, role).map(text),
            Content::Signature(kind) => self.secrets.signature(self.tree, *kind).await.map(text),
        }
    }

    fn present(&self, content_type: &str, body: Bytes) -> Response<Bytes> {
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        let content_type = HeaderValue::from_str(content_type);
        let content_type = content_type.unwrap_or(HeaderValue::from_static(TEXT));
        headers.insert(CONTENT_TYPE, content_type);
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("none"));
        headers.insert(SERVER, EC2);
        let started = u64::try_from(self.tree.facts.started_ms()).unwrap_or_default();
        let started = UNIX_EPOCH + Duration::from_millis(started);
        if let Ok(time) = HeaderValue::from_str(&httpdate::fmt_http_date(started)) {
            headers.insert(LAST_MODIFIED, time);
        }
        response
    }
}

const EC2: HeaderValue = HeaderValue::from_static("EC2ws");

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        Self {
            response,
            hop_limit: None,
        }
    }
}

fn not_allowed(methods: &'static str) -> Response<Bytes> {
    let mut response = refused(StatusCode::METHOD_NOT_ALLOWED);
    let methods = HeaderValue::from_static(methods);
    response.headers_mut().insert(ALLOW, methods);
    response
}

/// An error as EC2's own service words it.
pub fn refused(status: StatusCode) -> Response<Bytes> {
    let (code, reason) = (status.as_u16(), status.canonical_reason());
    let title = format!("{code} - {}", reason.unwrap_or_default());
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n\
         <!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n\
         \t\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n \
         <head>\n  <title>{title}</title>\n </head>\n \
         <body>\n  <h1>{title}</h1>\n </body>\n</html>\n"
    );
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    headers.insert(SERVER, EC2);
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
