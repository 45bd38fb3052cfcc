//! `orrery events`: what happened to instances, and why.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Context;
use bytes::Bytes;
use clap::Args;
use hyper::Method;
use serde::Deserialize;

use super::{Where, block_on};
use crate::client;
use crate::service::EventFacts;

#[derive(Debug, Clone, Args)]
pub(super) struct Events {
    /// Ids of instances; all without
    instances: Vec<String>,
    #[command(flatten)]
    place: Where,
}

#[derive(Deserialize)]
struct Answer {
    events: Vec<EventFacts>,
}

pub(super) fn run(events: &Events) -> anyhow::Result<ExitCode> {
    let address = events.place.address()?;
    let ask = client::ask(address, Method::GET, "/_orrery/events", Bytes::new());
    let answer: Answer = block_on(ask)?;
    let wanted = |event: &&EventFacts| {
        events.instances.is_empty() || events.instances.contains(&event.instance)
    };
    let mut out = std::io::stdout().lock();
    for event in answer.events.iter().filter(wanted) {
        let cause = event.cause.as_deref().unwrap_or_default();
        let line = format!("{} {} {} {cause}", event.at, event.instance, event.step);
        writeln!(out, "{}", line.trim_end()).context("cannot print the events")?;
    }
    Ok(ExitCode::SUCCESS)
}
