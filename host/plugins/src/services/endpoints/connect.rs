//! From an address to a stream of bytes.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use hyper::Uri;
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpStream, UnixStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tower_service::Service;

use crate::operator::Address;

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// nobody takes the connection
    #[error("{0}")]
    Transport(#[source] io::Error),
    /// there is no TLS on the connection
    #[error("{0}")]
    Tls(#[source] io::Error),
}

/// Connects to one endpoint, whatever is asked for.
#[derive(Clone)]
pub struct Connector {
    pub(super) address: Arc<Address>,
    pub(super) tls: Option<(TlsConnector, ServerName<'static>)>,
}

impl Connector {
    async fn connect(self) -> Result<Stream, ConnectError> {
        let tcp = match &*self.address {
            Address::Unix(path) => {
                let stream = UnixStream::connect(path).await;
                return Ok(Stream(Box::new(stream.map_err(ConnectError::Transport)?)));
            }
            Address::Tcp { host, port, .. } => TcpStream::connect((host.as_str(), *port)).await,
        };
        let tcp = tcp.map_err(ConnectError::Transport)?;
        // Requests are small and written at once.
        tcp.set_nodelay(true).map_err(ConnectError::Transport)?;
        let Some((tls, name)) = self.tls else {
            return Ok(Stream(Box::new(tcp)));
        };
        let stream = tls.connect(name, tcp).await.map_err(ConnectError::Tls)?;
        Ok(Stream(Box::new(stream)))
    }
}

impl Service<Uri> for Connector {
    type Response = TokioIo<Stream>;
    type Error = ConnectError;
    type Future = Pin<Box<dyn Future<Output = Result<TokioIo<Stream>, ConnectError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ConnectError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        let this = self.clone();
        Box::pin(async move { this.connect().await.map(TokioIo::new) })
    }
}

trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// A connection of any kind.
pub struct Stream(Box<dyn Duplex>);

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, into)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
