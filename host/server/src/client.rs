//! How the program's verbs reach a running emulator: one HTTP call of the control API.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use anyhow::{Context, bail};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use serde::de::DeserializeOwned;
use tokio::net::TcpStream;

use crate::tasks;

/// Calls the emulator at an address and gives back the body of its answer.
///
/// # Errors
/// Nobody listens, the call takes longer than a minute, or the emulator refuses.
pub async fn call(
    address: SocketAddr,
    method: Method,
    path: &str,
    body: Bytes,
) -> anyhow::Result<Bytes> {
    let exchange = exchange(reachable(address), method, path, body);
    let (status, body) = tokio::time::timeout(Duration::from_secs(60), exchange)
        .await
        .with_context(|| format!("the emulator at {address} does not answer"))?
        .with_context(|| format!("cannot reach the emulator at {address}"))?;
    if status != StatusCode::OK {
        let error: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
        let message = error["message"].as_str().unwrap_or("no reason given");
        bail!("the emulator refused {path}: {message}");
    }
    Ok(body)
}

/// As [`call`], where the answer is JSON.
///
/// # Errors
/// Those of [`call`], and where the answer is something else.
pub async fn ask<T: DeserializeOwned>(
    address: SocketAddr,
    method: Method,
    path: &str,
    body: Bytes,
) -> anyhow::Result<T> {
    let answer = call(address, method, path, body).await?;
    serde_json::from_slice(&answer)
        .with_context(|| format!("what the emulator answers to {path} is something else"))
}

async fn exchange(
    address: SocketAddr,
    method: Method,
    path: &str,
    body: Bytes,
) -> anyhow::Result<(StatusCode, Bytes)> {
    let stream = TcpStream::connect(address).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tasks::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(error = %error, "a control connection broke off");
        }
    });
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", address.to_string())
        .header("connection", "close")
        .body(Full::new(body))?;
    let response = sender.send_request(request).await?;
    let status = response.status();
    Ok((status, response.into_body().collect().await?.to_bytes()))
}

/// An address that one can connect to: listening on all means reachable on loopback.
pub fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
