//! `orrery cleanup`: removes what is labelled with this emulator's id.
//!
//! A running emulator does it itself and spares its instances. Where none runs, one is put
//! together without any state, so that nothing is spared.

use std::process::ExitCode;

use bytes::Bytes;
use hyper::Method;

use super::{Where, block_on};
use crate::built_in::BuiltIn;
use crate::config::{Config, Persistence};
use crate::emulator::{Emulator, cleanup_facts};
use crate::instance::{Claim, ClaimError};
use crate::plugins::Plugins;
use crate::service::{CleanupFacts, ControlState as _};
use crate::{client, logging};

pub(super) fn run(place: &Where) -> anyhow::Result<ExitCode> {
    let config = place.config(place.layer())?;
    let facts = match Claim::take(&config.state_dir) {
        Ok(_claim) => {
            logging::start(&config);
            block_on(sweep(config))?
        }
        Err(ClaimError::Taken { .. }) => {
            let address = place.address()?;
            let ask = client::ask(address, Method::POST, "/_orrery/cleanup", Bytes::new());
            block_on(ask)?
        }
        Err(error) => return Err(error.into()),
    };
    for id in &facts.removed {
        println!("removed {id}");
    }
    for left in &facts.left {
        eprintln!("orrery: left {left}");
    }
    Ok(ExitCode::from(u8::from(!facts.left.is_empty())))
}

async fn sweep(mut config: Config) -> anyhow::Result<CleanupFacts> {
    let keeps = config.persistence == Persistence::File;
    config.persistence = Persistence::Memory;
    config.docker.fetched.clear();
    let plugins = Plugins::load(&config).await?;
    plugins.choose(&mut config)?;
    let built_in = BuiltIn::choose(&mut config).await;
    let docker = built_in.docker.clone();
    let emulator_id = plugins.emulator_id.clone();
    let emulator = Emulator::start(&config, plugins, built_in).await?;
    let mut facts = cleanup_facts(emulator.clear().await);
    if let Some(docker) = docker {
        match docker.clear(&emulator_id).await {
            Ok(removed) => facts.removed.extend(removed),
            Err(error) => facts.left.push(error.to_string()),
        }
        // Where state is kept, volumes are part of it.
        if !keeps && let Err(error) = docker.clear_volumes(&emulator_id).await {
            facts.left.push(error.to_string());
        }
    }
    emulator.shut_down().await;
    Ok(facts)
}
