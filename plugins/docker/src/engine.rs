//! The engine: where it is, the connection to it, and how it fails.
//!
//! Nothing is asked before it is needed, and nothing is kept but the connection and what
//! the engine's machine is: an engine that comes up later, or again, is as good as one that
//! was there.

use std::collections::HashMap;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bollard::errors::Error as Failure;
use bollard::models::SystemInfo;
use bollard::{API_DEFAULT_VERSION, Docker as Client};
use orrery_sdk::contract::{Error, Kind, Result};
use tokio::sync::OnceCell;

use crate::remedies::remedy;
use crate::whereabouts::{self, Inside};

/// Seconds that the engine has for the head of an answer.
const TIMEOUT: u64 = 120;
/// How long an engine has to show that it is there.
const PING: Duration = Duration::from_secs(2);

/// Where engines usually are.
const SOCKETS: &[&str] = &["/var/run/docker.sock", "/run/podman/podman.sock"];
/// The same in a user's own `XDG_RUNTIME_DIR`.
const OWN_SOCKETS: &[&str] = &["docker.sock", "podman/podman.sock"];

/// Where an engine is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A Unix socket.
    Socket(PathBuf),
    /// `tcp://` or `http://` and what follows.
    Tcp(String),
    /// Where this manager finds no way to; why.
    Unspoken(String),
}

impl Address {
    /// Reads what `DOCKER_HOST` says. Every variable is somebody else's first, so that one of
    /// a scheme that is not spoken only means that no engine is there.
    pub fn parse(host: &str) -> Self {
        match host.split_once("://") {
            Some(("unix", path)) if !path.is_empty() => Self::Socket(path.into()),
            Some(("tcp" | "http", at)) if !at.is_empty() => Self::Tcp(host.to_owned()),
            Some(("ssh", at)) => Self::Unspoken(format!(
                "ssh is not spoken: forward the socket with 'ssh -nNTL /tmp/docker.sock:/var/run/docker.sock {at}' and set DOCKER_HOST=unix:///tmp/docker.sock"
            )),
            _ => Self::Unspoken(format!(
                "'{host}' is none of unix:///path, tcp://host:port and http://host:port"
            )),
        }
    }

    /// Docker's own default.
    pub fn standard() -> Self {
        Self::Socket(SOCKETS[0].into())
    }

    /// The first of the usual sockets that is there.
    pub fn usual(runtime_dir: Option<&Path>) -> Option<Self> {
        let own = OWN_SOCKETS
            .iter()
            .filter_map(|name| Some(runtime_dir?.join(name)));
        let all = SOCKETS.iter().map(PathBuf::from).chain(own);
        all.map(Self::Socket).find(Self::is_there)
    }

    /// Whether something might answer there.
    pub fn is_there(&self) -> bool {
        match self {
            Self::Socket(path) => path.exists(),
            Self::Tcp(_) => true,
            Self::Unspoken(_) => false,
        }
    }
}

impl Display for Address {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Socket(path) => write!(to, "unix://{}", path.display()),
            Self::Tcp(host) => to.write_str(host),
            Self::Unspoken(why) => to.write_str(why),
        }
    }
}

/// What the engine's machine has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Processors.
    pub(crate) cpus: i64,
    /// Memory in bytes.
    pub(crate) memory: i64,
    /// EC2's name of the architecture.
    pub(crate) architecture: String,
    /// The folder in which the engine keeps things on its machine.
    pub(crate) root: Option<PathBuf>,
    /// The container there that this program is in.
    pub(crate) inside: Option<Inside>,
}

/// A connected engine.
pub(crate) struct Connected {
    pub(crate) client: Client,
    pub(crate) facts: Facts,
}

/// The engine at an address.
pub(crate) struct Engine {
    pub(crate) address: Address,
    connected: OnceCell<Connected>,
    /// Whether its networks have been found to be this machine's.
    is_here: AtomicBool,
}

impl Engine {
    pub(crate) fn new(address: Address) -> Self {
        Self {
            address,
            connected: OnceCell::new(),
            is_here: AtomicBool::new(false),
        }
    }

    pub(crate) fn is_here(&self) -> bool {
        self.is_here.load(Ordering::Relaxed)
    }

    pub(crate) fn found_here(&self) {
        self.is_here.store(true, Ordering::Relaxed);
    }

    /// The connection, with the version of the API that both sides know.
    ///
    /// # Errors
    /// `unavailable` where no engine answers.
    pub(crate) async fn connected(&self) -> Result<&Connected> {
        self.connected.get_or_try_init(|| self.connect()).await
    }

    pub(crate) async fn client(&self) -> Result<&Client> {
        Ok(&self.connected().await?.client)
    }

    async fn connect(&self) -> Result<Connected> {
        let away = |why: Failure| failed(&format!("reach Docker at {}", self.address), why);
        let made = match &self.address {
            Address::Socket(path) => {
                Client::connect_with_unix(&path.to_string_lossy(), TIMEOUT, API_DEFAULT_VERSION)
            }
            Address::Tcp(host) => Client::connect_with_http(host, TIMEOUT, API_DEFAULT_VERSION),
            Address::Unspoken(why) => return Err(Error::new(Kind::Unavailable, why.clone())),
        };
        let client = made
            .map_err(away)?
            .negotiate_version()
            .await
            .map_err(away)?;
        let info = client.info().await.map_err(away)?;
        let facts = facts(&info, whereabouts::inside(&client).await);
        tracing::info!(
            at = %self.address, api = %client.client_version(), cpus = facts.cpus,
            in_container = facts.inside.is_some(),
            "Docker answers"
        );
        Ok(Connected { client, facts })
    }

    /// Whether an engine answers at once.
    pub(crate) async fn answers(&self) -> bool {
        let answer = tokio::time::timeout(PING, self.connected()).await;
        matches!(answer, Ok(Ok(_)))
    }
}

fn facts(info: &SystemInfo, inside: Option<Inside>) -> Facts {
    Facts {
        cpus: info.ncpu.unwrap_or(1).max(1),
        memory: info.mem_total.unwrap_or(i64::MAX),
        architecture: architecture(info.architecture.as_deref().unwrap_or("x86_64")),
        root: info.docker_root_dir.as_ref().map(PathBuf::from),
        inside,
    }
}

/// EC2's name of an architecture.
pub(crate) fn architecture(name: &str) -> String {
    match name {
        "amd64" => "x86_64".into(),
        "aarch64" => "arm64".into(),
        other => other.to_owned(),
    }
}

/// The filters of a list.
pub(crate) fn filters<const N: usize>(
    all: [(&str, Vec<String>); N],
) -> HashMap<String, Vec<String>> {
    all.map(|(name, values)| (name.to_owned(), values)).into()
}

/// The status with which the engine refused, where it did.
pub(crate) fn status(failure: &Failure) -> Option<u16> {
    match failure {
        Failure::DockerResponseServerError { status_code, .. } => Some(*status_code),
        _ => None,
    }
}

/// What the contract calls a failure to do `what`.
pub(crate) fn failed(what: &str, failure: Failure) -> Error {
    let kind = match (&failure, status(&failure)) {
        (_, Some(404)) => Kind::NotFound,
        (_, Some(409)) => Kind::Conflict,
        (_, Some(status)) if status < 500 => Kind::Invalid,
        (_, Some(_)) => Kind::Internal,
        (Failure::RequestTimeoutError, _) => Kind::Timeout,
        (Failure::JsonDataError { .. }, _) => Kind::Internal,
        _ => Kind::Unavailable,
    };
    let said = match &failure {
        Failure::DockerResponseServerError { message, .. } => message.clone(),
        other => other.to_string(),
    };
    let helps = remedy(&said).map_or_else(String::new, |helps| format!("; {helps}"));
    Error::new(kind, format!("cannot {what}: {said}{helps}")).with_detail(failure.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_read_as_docker_reads_them() {
        let read = Address::parse;
        assert_eq!(
            read("unix:///run/docker.sock"),
            Address::Socket("/run/docker.sock".into())
        );
        for host in ["tcp://10.0.0.1:2375", "http://engine:80"] {
            assert_eq!(read(host), Address::Tcp(host.to_owned()));
            assert_eq!(read(host).to_string(), host);
        }
        for host in ["", "unix://", "10.0.0.1:2375"] {
            let why = format!("'{host}' is none of unix:///path, ");
            assert!(read(host).to_string().starts_with(&why), "{host}");
        }
        let ssh = read("ssh://me@far");
        assert!(ssh.to_string().contains("docker.sock me@far'"), "{ssh}");
        assert!(!ssh.is_there());
    }

    #[test]
    fn refusals_are_told_from_an_engine_that_is_away() {
        let refused = |status_code| Failure::DockerResponseServerError {
            status_code,
            message: "no such thing".to_owned(),
        };
        for (failure, kind) in [
            (refused(404), Kind::NotFound),
            (refused(409), Kind::Conflict),
            (refused(400), Kind::Invalid),
            (refused(500), Kind::Internal),
            (Failure::RequestTimeoutError, Kind::Timeout),
            (
                Failure::SocketNotFoundError("/run/docker.sock".into()),
                Kind::Unavailable,
            ),
        ] {
            assert_eq!(failed("start", failure).kind, kind);
        }
        let error = failed("start the container", refused(404));
        assert_eq!(error.message, "cannot start the container: no such thing");
        let full = Failure::DockerResponseServerError {
            status_code: 500,
            message: "write /var/lib: no space left on device".to_owned(),
        };
        assert_eq!(
            failed("start the container", full).message,
            "cannot start the container: write /var/lib: no space left on device; make room, for example with 'docker system prune'"
        );
    }
}
