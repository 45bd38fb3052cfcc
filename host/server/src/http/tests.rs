//! The server over real sockets on loopback, one server a test.

use std::sync::atomic::Ordering;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::*;
use crate::test_double::{Double, config};

mod hostile;
mod routing;

/// A server that lives as long as the value.
struct Fixture {
    address: SocketAddr,
    double: Arc<Double>,
    stop: Option<oneshot::Sender<()>>,
    served: JoinHandle<()>,
}

impl Fixture {
    async fn start() -> Self {
        Self::with(|_| {}).await
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "tests wait for the server to end"
    )]
    async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let mut config = config();
        change(&mut config);
        let double = Arc::new(Double::default());
        let server = Server::bind(Arc::new(config), double.services()).await;
        let server = server.expect("a free port");
        let address = server.addresses()[0];
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(server.serve(async {
            let _ = stopped.await;
        }));
        Self {
            address,
            double,
            stop: Some(stop),
            served,
        }
    }

    fn calls(&self) -> usize {
        self.double.calls.load(Ordering::SeqCst)
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a listener")
    }

    /// One request on a connection of its own.
    async fn ask(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Reply {
        let mut head = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "host") {
            head += "host: localhost\r\n";
        }
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("content-length: {}\r\n\r\n", body.len());
        let mut stream = self.connect().await;
        stream
            .write_all(head.as_bytes())
            .await
            .expect("the head is taken");
        stream.write_all(body).await.expect("the body is taken");
        Reply::read(&mut stream).await
    }

    async fn post(&self, body: &str) -> Reply {
        self.ask("POST", "/", &[], body.as_bytes()).await
    }
}

#[derive(Debug)]
struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Reply {
    /// Reads an answer up to the end of the connection.
    async fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.expect("an answer");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").expect("an HTTP answer");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Self {
            status: status.expect("a status"),
            head: head.to_ascii_lowercase(),
            body: body.to_owned(),
        }
    }

    fn header(&self, name: &str) -> Option<&str> {
        let prefix = format!("{name}: ");
        self.head
            .lines()
            .find_map(|line| line.strip_prefix(&prefix))
    }

    /// Checks that this is an EC2 error as SDKs parse it.
    fn assert_ec2_error(&self, status: u16, code: &str) {
        assert_eq!(self.status, status, "{self:?}");
        let start = format!("<Response><Errors><Error><Code>{code}</Code><Message>");
        assert!(self.body.contains(&start), "{self:?}");
        let id = self.header("x-amzn-requestid").expect("a request id");
        let end = format!("</Message></Error></Errors><RequestID>{id}</RequestID></Response>");
        assert!(self.body.ends_with(&end), "{self:?}");
    }
}
