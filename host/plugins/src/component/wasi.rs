//! What components import besides the contract: `wasi@0.2`, as far as it does no harm.
//!
//! Components of Python and JavaScript import all of it, used or not. So there are clocks,
//! randomness and streams, an environment with nothing in it, a file system without a
//! folder and a network without an address; standard output and error are the plugin's
//! log, and `wasi:http` leads to the same endpoints as `orrery:host/http`. A component pays
//! for it when it first uses it.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use orrery_contract::Kind;
use orrery_contract::host::http;
use orrery_contract::host::log::Level;
use tokio::io::AsyncWrite;
use wasmtime::component::{Linker, ResourceTable};
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};
use wasmtime_wasi::p2::{OutputStream, Pollable, StreamResult};
use wasmtime_wasi::{HostWallClock, WasiCtx, WasiCtxView, WasiView};
use wasmtime_wasi_http::{
    Error, RequestOptions, Result, WasiBody, WasiHttpCtx, WasiHttpCtxView, WasiHttpHooks,
};

use super::Held;
use crate::services::{Services, texts};

/// Handles that one instance may hold.
const HANDLES: usize = 4_096;
/// Bytes of a line that has not ended.
const LINE: usize = 4_096;

/// Whether it is any of this module's business.
pub fn is_wasi(import: &str) -> bool {
    import.starts_with("wasi:")
}

/// Offers all of it to a component.
pub fn link(linker: &mut Linker<Held>) -> wasmtime::Result<()> {
    wasmtime_wasi::p2::add_to_linker_async(linker)?;
    wasmtime_wasi_http::p2::add_only_http_to_linker_async(linker)
}

/// One instance's share.
pub struct Wasi {
    context: WasiCtx,
    http: WasiHttpCtx,
    table: ResourceTable,
    endpoints: ToEndpoints,
}

impl Wasi {
    pub fn new(services: &Arc<Services>) -> Self {
        let output = |level| ToLog {
            services: Arc::clone(services),
            level,
        };
        let mut table = ResourceTable::new();
        table.set_max_capacity(HANDLES);
        Self {
            context: WasiCtx::builder()
                .stdout(output(Level::Info))
                .stderr(output(Level::Warn))
                .wall_clock(EmulatorClock(Arc::clone(services)))
                .allow_tcp(false)
                .allow_udp(false)
                .build(),
            http: WasiHttpCtx::new(),
            table,
            endpoints: ToEndpoints(Arc::clone(services)),
        }
    }
}

impl WasiView for Held {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        let wasi = self.wasi();
        WasiCtxView {
            ctx: &mut wasi.context,
            table: &mut wasi.table,
        }
    }
}

impl wasmtime_wasi_http::WasiHttpView for Held {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        let wasi = self.wasi();
        WasiHttpCtxView {
            hooks: &mut wasi.endpoints,
            table: &mut wasi.table,
            ctx: &mut wasi.http,
        }
    }
}

/// The clock on the wall is the emulator's, which can be stopped; the monotonic one, by
/// which guests wait, is not.
struct EmulatorClock(Arc<Services>);

impl HostWallClock for EmulatorClock {
    fn resolution(&self) -> Duration {
        Duration::from_millis(1)
    }

    fn now(&self) -> Duration {
        Duration::from_millis(self.0.now())
    }
}

/// Lines of a standard output as lines of the log.
struct ToLog {
    services: Arc<Services>,
    level: Level,
}

impl IsTerminal for ToLog {
    fn is_terminal(&self) -> bool {
        false
    }
}

impl StdoutStream for ToLog {
    fn async_stream(&self) -> Box<dyn AsyncWrite + Send + Sync> {
        // Of later versions of WASI, which are not offered.
        Box::new(tokio::io::sink())
    }

    fn p2_stream(&self) -> Box<dyn OutputStream> {
        Box::new(Lines {
            services: Arc::clone(&self.services),
            level: self.level,
            line: Vec::new(),
        })
    }
}

struct Lines {
    services: Arc<Services>,
    level: Level,
    line: Vec<u8>,
}

impl Lines {
    fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(line.trim_ascii_end());
        if !line.is_empty() {
            self.services.write_line(self.level, &line);
        }
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        self.end();
    }
}

#[wasmtime_wasi::async_trait]
impl Pollable for Lines {
    async fn ready(&mut self) {}
}

impl OutputStream for Lines {
    fn write(&mut self, bytes: Bytes) -> StreamResult<()> {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") || self.line.len() >= LINE {
                self.end();
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> StreamResult<()> {
        Ok(())
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        Ok(LINE)
    }
}

/// Requests to the plugin's own endpoints, by their names or their URLs; all others are
/// refused.
struct ToEndpoints(Arc<Services>);

type Io = Box<dyn Future<Output = Result<()>> + Send>;
type Sent = Box<dyn Future<Output = Result<(Response<WasiBody>, Io)>> + Send>;

impl WasiHttpHooks for ToEndpoints {
    fn send_request(
        &mut self,
        request: Request<WasiBody>,
        options: Option<RequestOptions>,
        _: Box<dyn Future<Output = Result<()>> + Send>,
    ) -> Sent {
        let services = Arc::clone(&self.0);
        Box::new(async move {
            let answer = send(&services, request, options).await?;
            Ok((answer, Box::new(async { Ok(()) }) as Io))
        })
    }
}

async fn send(
    services: &Services,
    request: Request<WasiBody>,
    options: Option<RequestOptions>,
) -> Result<Response<WasiBody>> {
    let Some((endpoint, path_and_query)) = services.endpoint_at(request.uri()) else {
        return Err(Error::HttpRequestDenied);
    };
    let (head, body) = request.into_parts();
    let most = endpoint.most();
    let body = Limited::new(body, most).collect().await;
    let body = body.map_err(|_| Error::HttpRequestBodySize(None))?;
    let wait = options.and_then(|options| options.first_byte_timeout);
    let wait = wait.map_or(0, |wait| {
        u32::try_from(wait.as_millis()).unwrap_or(u32::MAX).max(1)
    });
    let request = http::Request {
        endpoint: String::new(),
        method: head.method.to_string(),
        path_and_query,
        headers: texts(&head.headers),
        body: body.to_bytes().into(),
        timeout_ms: wait,
    };
    let answer = endpoint
        .begin(&request)
        .await
        .map_err(|error| code(error.kind))?;
    Ok(answer.map(|body: Incoming| {
        let body = Limited::new(body, most);
        let failed = |error: Box<dyn std::error::Error + Send + Sync>| match error
            .is::<LengthLimitError>()
        {
            true => Error::HttpResponseBodySize(None),
            false => Error::HttpResponseIncomplete,
        };
        body.map_err(failed).boxed_unsync()
    }))
}

/// The failure as `wasi:http` says it.
fn code(kind: Kind) -> Error {
    match kind {
        Kind::Invalid => Error::HttpRequestUriInvalid,
        Kind::Timeout => Error::ConnectionReadTimeout,
        Kind::Unavailable => Error::DestinationUnavailable,
        _ => Error::HttpProtocolError,
    }
}

#[cfg(test)]
mod tests {
    use wasmtime_wasi::cli::WasiCliView;
    use wasmtime_wasi::filesystem::WasiFilesystemView;
    use wasmtime_wasi::p2::bindings::cli::environment::Host as _;
    use wasmtime_wasi::p2::bindings::filesystem::preopens::Host as _;
    use wasmtime_wasi::p2::bindings::sockets::instance_network::Host as _;
    use wasmtime_wasi::p2::bindings::sockets::ip_name_lookup::Host as _;
    use wasmtime_wasi::p2::bindings::sockets::network::{ErrorCode, IpAddressFamily};
    use wasmtime_wasi::p2::bindings::sockets::tcp_create_socket::Host as _;
    use wasmtime_wasi::p2::bindings::sockets::udp_create_socket::Host as _;
    use wasmtime_wasi::sockets::WasiSocketsView;

    use super::*;
    use crate::{Means, Operator};

    #[tokio::test]
    async fn there_is_no_environment_no_folder_and_no_network() {
        let manifest = toml::from_str("id = \"x\"\nversion = \"1\"").expect("a manifest");
        let means = Means {
            now_ms: Arc::new(|| 0),
            observe_soon: Arc::new(|_| {}),
            variable: Arc::new(|_| Some("secret".into())),
            stores: Arc::default(),
        };
        let services = Services::new(&manifest, means, &Operator::default());
        let mut held = Held {
            services: Arc::new(services.expect("it wants nothing")),
            limits: wasmtime::StoreLimits::default(),
            wasi: None,
        };
        let mut cli = held.cli();
        assert_eq!(cli.get_environment().expect("it answers"), []);
        assert_eq!(cli.get_arguments().expect("it answers"), [""; 0]);
        assert_eq!(cli.initial_cwd().expect("it answers"), None);
        let folders = held.filesystem().get_directories().expect("it answers");
        assert!(folders.is_empty());

        let mut sockets = held.sockets();
        let tcp = sockets.create_tcp_socket(IpAddressFamily::Ipv4).map(drop);
        let udp = sockets.create_udp_socket(IpAddressFamily::Ipv4).await;
        let network = sockets.instance_network().expect("it is there");
        let name = sockets.resolve_addresses(network, "localhost".into());
        for refused in [tcp, udp.map(drop), name.map(drop)] {
            let error = refused.expect_err("there is no network").downcast();
            let code = error.expect("it has a code");
            assert!(
                matches!(
                    code,
                    ErrorCode::AccessDenied | ErrorCode::PermanentResolverFailure
                ),
                "{code:?}"
            );
        }
    }
}
