//! The least that a web server does, which the metadata service is measured beside.
//!
//!     orrery-hello PORT

use std::net::Ipv4Addr;

use axum::Router;
use axum::routing::get;

fn main() -> anyhow::Result<()> {
    let port: u16 = std::env::args().nth(1).unwrap_or_default().parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let hello = Router::new().fallback(get(|| async { "hello" }));
        axum::serve(listener, hello).await?;
        Ok(())
    })
}
