//! A small server that answers by path, well and badly, over whatever stream.
#![expect(clippy::disallowed_methods, reason = "its tasks end with the test")]

use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, UnixListener};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

/// Bytes of `/large`.
pub const LARGE: usize = (1 << 20) + 1;

/// Listens on a port of its own.
pub async fn tcp() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("there is a port");
    let port = listener.local_addr().expect("it listens").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(stream));
        }
    });
    port
}

/// Listens on a socket of its own.
pub fn unix(path: &Path) {
    let listener = UnixListener::bind(path).expect("there is room for a socket");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(stream));
        }
    });
}

/// Listens on a port of its own with a certificate for `localhost`, for who has one of the
/// same authority. Writes the authority's and the client's PEM files.
pub async fn tls(folder: &Path) -> u16 {
    let key = || KeyPair::generate().expect("there is randomness");
    let named = |names: Vec<String>| CertificateParams::new(names).expect("it is a name");
    let mut authority = named(Vec::new());
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let own = key();
    let certificate = authority.self_signed(&own).expect("it signs itself");
    let authority = Issuer::new(authority, own);
    let mut issued = Vec::new();
    for name in ["localhost", "client"] {
        let key = key();
        let signed = named(vec![name.into()]).signed_by(&key, &authority);
        issued.push((
            signed.expect("the authority signs").pem(),
            key.serialize_pem(),
        ));
    }
    for (name, text) in [
        ("ca.pem", &certificate.pem()),
        ("client.pem", &issued[1].0),
        ("client.key", &issued[1].1),
    ] {
        std::fs::write(folder.join(name), text).expect("it can be written");
    }

    let mut roots = RootCertStore::empty();
    roots.add(certificate.der().clone()).expect("it is one");
    let provider = Arc::new(ring::default_provider());
    let clients = WebPkiClientVerifier::builder_with_provider(roots.into(), Arc::clone(&provider));
    let chain = vec![CertificateDer::from_pem_slice(issued[0].0.as_bytes()).expect("it is one")];
    let key = PrivateKeyDer::from_pem_slice(issued[0].1.as_bytes()).expect("it is one");
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("it has versions")
        .with_client_cert_verifier(clients.build().expect("it has an authority"))
        .with_single_cert(chain, key)
        .expect("they fit");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("there is a port");
    let port = listener.local_addr().expect("it listens").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    talk(stream).await;
                }
            });
        }
    });
    port
}

/// Requests one after the other, until the client goes or a path says otherwise.
async fn talk(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    while let Some((head, body)) = request(&mut stream).await {
        let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
        let answer = match path.as_str() {
            "/slow" => std::future::pending().await,
            "/garbage" => "SSH-2.0-server\r\n\r\n".into(),
            "/cut" => "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf".into(),
            "/gone" => String::new(),
            "/large" => answer("200 OK", &"x".repeat(LARGE)),
            "/feed" => {
                let pieces = "6\r\nabcdef\r\n2\r\ngh\r\n0\r\n\r\n";
                format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{pieces}")
            }
            "/redirect" => answer("302 Found\r\nLocation: http://elsewhere.example/", ""),
            "/missing" => answer("404 Not Found", "no such thing"),
            "/take" => {
                let switch =
                    "HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: echo\r\n\r\n";
                let _gone = stream.write_all(switch.as_bytes()).await;
                let mut said = [0; 5];
                let _gone = stream.read_exact(&mut said).await;
                said.reverse();
                String::from_utf8_lossy(&said).into_owned()
            }
            _ => answer("200 OK\r\nX-Server: Small", &format!("{head}{body}")),
        };
        if stream.write_all(answer.as_bytes()).await.is_err()
            || ["/garbage", "/cut", "/gone", "/take"].contains(&path.as_str())
        {
            return;
        }
    }
}

fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}")
}

/// Head and body of the next request.
async fn request(stream: &mut (impl AsyncRead + Unpin)) -> Option<(String, String)> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        bytes.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(bytes).ok()?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length").then_some(value)
    });
    let mut body = vec![0; length.map_or(Some(0), |length| length.parse().ok())?];
    stream.read_exact(&mut body).await.ok()?;
    Some((head, String::from_utf8(body).ok()?))
}
