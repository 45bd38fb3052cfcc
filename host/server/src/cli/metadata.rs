//! `orrery metadata`: what an instance reads of itself.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Context;
use bytes::Bytes;
use clap::Args;
use hyper::Method;

use super::{Where, block_on};
use crate::client;
use crate::service::MetadataFacts;

#[derive(Debug, Clone, Args)]
pub(super) struct Metadata {
    /// Print where the instance asks, for AWS_EC2_METADATA_SERVICE_ENDPOINT
    #[arg(long, conflicts_with = "path")]
    endpoint: bool,
    #[command(flatten)]
    place: Where,
    /// Id of the instance
    instance: String,
    /// Such as latest/meta-data/instance-id
    #[arg(default_value = "")]
    path: String,
}

pub(super) fn run(metadata: &Metadata) -> anyhow::Result<ExitCode> {
    let address = metadata.place.address()?;
    let (id, path) = (&metadata.instance, metadata.path.trim_start_matches('/'));
    let all = format!("/_orrery/instances/{id}/metadata");
    let body = if metadata.endpoint {
        let ask = client::ask(address, Method::GET, &all, Bytes::new());
        let facts: MetadataFacts = block_on(ask)?;
        let inside = || format!("{id} asks at an address of its own network, 169.254.169.254");
        format!("{}\n", facts.endpoint.with_context(inside)?).into()
    } else {
        let path = format!("{all}/{path}");
        block_on(client::call(address, Method::GET, &path, Bytes::new()))?
    };
    let mut out = std::io::stdout().lock();
    let printed = out.write_all(&body).and_then(|()| out.flush());
    printed.context("cannot print the metadata")?;
    Ok(ExitCode::SUCCESS)
}
