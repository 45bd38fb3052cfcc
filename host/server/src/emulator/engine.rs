//! The Docker engine, as long as the emulator runs: default images, what changes outside, ways
//! between VPCs, and what goes at the end.

use std::sync::Arc;
use std::time::Duration;

use orrery_docker::Docker;
use tokio::sync::mpsc;

use super::{Emulator, HINTS, machines, peers};
use crate::config::Config;
use crate::config::values::VmManager;
use crate::tasks;

/// How long an engine has at the end for networks that nobody uses any more.
const TIDY: Duration = Duration::from_secs(5);

impl Emulator {
    /// Attends to the engine from now on, where one may be.
    pub(super) fn attend_to_docker(self: &Arc<Self>, config: &Config) {
        let Some(docker) = &self.docker else { return };
        if config.vm_managers.contains(&VmManager::Docker) {
            let docker = Arc::clone(docker);
            tasks::spawn(async move { docker.fetch_defaults().await });
        }
        let (joiner, joined) = (Arc::clone(self), Arc::clone(docker));
        tasks::spawn(async move { joiner.join_peers(&joined).await });
        self.watch_docker(Arc::clone(docker));
    }

    /// Takes away what is only there while the emulator is.
    pub(super) async fn leave_docker(&self) {
        let Some(docker) = &self.docker else { return };
        let tidying = async {
            docker.tidy(&self.emulator_id).await;
            docker.dismiss().await;
        };
        if tokio::time::timeout(TIDY, tidying).await.is_err() {
            tracing::warn!("Docker does not answer: networks of VPCs may be left");
        }
    }

    /// Looks at the machines that Docker says have changed; at all of them where it may have
    /// said so to nobody.
    fn watch_docker(self: &Arc<Self>, docker: Arc<Docker>) {
        let (hints, changed) = mpsc::channel(HINTS);
        let watcher = Arc::clone(self);
        tasks::spawn(async move { watcher.watch(changed).await });
        let this = Arc::clone(self);
        tasks::spawn(async move {
            let changed = |changed: Option<&str>| match changed {
                Some(id) if hints.try_send(id.to_owned()).is_err() => {
                    tracing::debug!(instance = id, "a hint of Docker's is dropped");
                }
                Some(_) => {}
                None => {
                    let this = Arc::clone(&this);
                    tasks::spawn(async move {
                        let all = machines::on(&this.store.snapshots(), VmManager::Docker.name());
                        this.compute.look(all).await;
                    });
                }
            };
            docker.watch(&this.emulator_id, changed).await;
        });
    }

    /// Has VPCs on Docker reach their peers, now and after each change.
    async fn join_peers(&self, docker: &Docker) {
        loop {
            let pairs = peers::of(&self.store.snapshots());
            docker.join(&self.emulator_id, pairs).await;
            self.peers.notified().await;
        }
    }
}
