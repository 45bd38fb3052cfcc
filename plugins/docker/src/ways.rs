//! How metadata requests of instances come in: through a socket that the host opens in their
//! networks, where it is on the engine's machine and may go there.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bollard::models::{ContainerSummary, ContainerSummaryStateEnum as State};
use orrery_sdk::contract::{MetadataPath, Observation, Result};

use crate::namespace::Namespace;
use crate::{Docker, seen};

/// The networks of containers, by instance: a container that starts has another, and other
/// ends of Docker's networks.
#[derive(Default)]
pub(crate) struct Ways(Mutex<HashMap<String, Way>>);

struct Way {
    endpoints: Vec<String>,
    path: MetadataPath,
}

impl Ways {
    fn known(&self, instance_id: &str, endpoints: &[String]) -> Option<MetadataPath> {
        let known = self.lock();
        let way = known.get(instance_id)?;
        (way.endpoints == endpoints).then(|| way.path.clone())
    }

    /// Takes note of the first process of an instance's container.
    pub(crate) fn found(
        &self,
        instance_id: &str,
        container: &ContainerSummary,
        process: i64,
    ) -> MetadataPath {
        let path = match Namespace::of(seen::id(container), process) {
            Ok(_) => MetadataPath::Namespace(format!("/proc/{process}/ns/net")),
            Err(_) => MetadataPath::Unreachable,
        };
        let way = Way {
            endpoints: seen::endpoints(container),
            path: path.clone(),
        };
        self.lock().insert(instance_id.to_owned(), way);
        path
    }

    pub(crate) fn forget(&self, instance_id: &str) {
        self.lock().remove(instance_id);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Way>> {
        // Every change is one insert or removal.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Docker {
    /// Whether instances' networks are where the host gets to them.
    pub(crate) async fn serves_metadata(&self) -> Result<bool> {
        let facts = &self.engine.connected().await?.facts;
        let is_here = facts.root.as_deref().is_some_and(Path::is_dir);
        Ok(is_here && rustix::process::geteuid().is_root())
    }

    /// What is seen of a container, with what is known here.
    pub(crate) async fn complete(
        &self,
        seen: Observation,
        container: Option<&ContainerSummary>,
    ) -> Observation {
        let mut seen = self.guards.complete(seen);
        if let Some(container) = container.filter(|it| it.state == Some(State::RUNNING)) {
            seen.metadata = self.metadata_way(&seen.instance_id, container).await;
        }
        seen
    }

    async fn metadata_way(&self, instance_id: &str, container: &ContainerSummary) -> MetadataPath {
        if let Some(path) = self.ways.known(instance_id, &seen::endpoints(container)) {
            return path;
        }
        match self.process(seen::id(container)).await {
            Ok(Some(process)) => self.ways.found(instance_id, container, process),
            // The next look tells.
            Ok(None) | Err(_) => MetadataPath::Unreachable,
        }
    }
}
