//! The key that vouches for instance identity documents: made on a thread of its own when
//! somebody first asks, because that takes long, and the same again where the state is kept.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use orrery_metadata::Identity;
use tokio::sync::OnceCell;

use super::Emulator;
use super::secrets::Secrets;
use crate::{clock, entropy};

const FILE: &str = "identity.pem";

/// The identity, once it was asked for.
pub(super) struct Vouching {
    secrets: Secrets,
    identity: OnceCell<Arc<Identity>>,
}

impl Vouching {
    pub(super) fn new(secrets: Secrets) -> Self {
        Self {
            secrets,
            identity: OnceCell::new(),
        }
    }

    async fn identity(&self) -> anyhow::Result<Arc<Identity>> {
        let make = || async {
            let secrets = self.secrets.clone();
            let work = tokio::task::spawn_blocking(move || taken(&secrets)).await;
            Ok(Arc::new(work.context("the identity key ended early")??))
        };
        self.identity.get_or_try_init(make).await.cloned()
    }
}

fn taken(secrets: &Secrets) -> anyhow::Result<Identity> {
    let now = Duration::from_millis(u64::try_from(clock::now_ms()).unwrap_or(0));
    let make = || Ok(Identity::generate(entropy::bytes(), now)?.to_pem()?);
    let pem = secrets.take(FILE, make)?;
    Identity::from_pem(&pem).with_context(|| format!("cannot use {FILE} in the state folder"))
}

impl Emulator {
    /// What vouches for identity documents. The first who asks waits until it is made.
    ///
    /// # Errors
    /// The kept one cannot be used, or a new one cannot be kept.
    pub(crate) async fn identity(&self) -> anyhow::Result<Arc<Identity>> {
        self.vouching.identity().await
    }
}
