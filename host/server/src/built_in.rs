//! The VM managers that are part of the program, besides the mock.

use std::collections::BTreeSet;
use std::sync::Arc;

use orrery_compute::Backend;
use orrery_contract::DynManager;
use orrery_docker::{Address, Docker, Door};
use tokio::sync::watch;

use crate::config::values::VmManager;
use crate::config::{Config, Reason};

/// Those that instances may be on.
#[derive(Default)]
pub struct BuiltIn {
    /// Where an engine may be.
    pub docker: Option<Arc<Docker>>,
}

impl BuiltIn {
    /// Has instances run on Docker where nobody chose and an engine answers.
    pub async fn choose(config: &mut Config) -> Self {
        let is_chosen = config.vm_managers.contains(&VmManager::Docker);
        if !is_chosen && !config.docker.engine.is_there() {
            if let Address::Unspoken(why) = &config.docker.engine {
                tracing::warn!(why, "there is no way to the Docker engine");
            }
            return Self::default();
        }
        let docker = Docker::new(config.docker.clone());
        if config.vm_manager_reason == Reason::Default && docker.answers().await {
            config.vm_manager_reason = Reason::Docker;
            config.vm_managers.insert(0, VmManager::Docker);
        } else if is_chosen && !docker.answers().await {
            tracing::warn!(
                engine = %config.docker.engine,
                "no Docker engine answers; instances wait for it"
            );
        }
        Self {
            docker: Some(docker),
        }
    }

    /// Where instances reach this machine.
    pub fn doors(&self) -> watch::Receiver<BTreeSet<Door>> {
        let docker = self.docker.as_ref().map(|docker| docker.doors());
        docker.unwrap_or_else(|| watch::channel(BTreeSet::new()).1)
    }

    /// Each with what it is called.
    pub fn managers(&self) -> impl Iterator<Item = (VmManager, Backend)> {
        self.docker.iter().map(|docker| {
            let manager: Arc<dyn DynManager> = Arc::clone(docker) as _;
            let backend = Backend {
                imaging: Some(Arc::clone(docker) as _),
                console: Some(Arc::clone(docker) as _),
                firewall: Some(Arc::clone(docker) as _),
                volumes: docker.has_volumes().then(|| Arc::clone(docker) as _),
                interfaces: Some(Arc::clone(docker) as _),
                addresses: Some(Arc::clone(docker) as _),
                ..Backend::from(manager)
            };
            (VmManager::Docker, backend)
        })
    }
}
