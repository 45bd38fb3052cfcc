//! The end of everything on the engine that carries an emulator's label.

use orrery_sdk::contract::Result;

use crate::agent::AGENT;
use crate::engine::failed;
use crate::machines::of_emulator;
use crate::{Docker, seen};

impl Docker {
    /// Removes every container and network of that emulator, those that are kept to be looked
    /// at included; their names.
    ///
    /// # Errors
    /// What the engine refused first; the rest is left.
    pub async fn clear(&self, emulator_id: &str) -> Result<Vec<String>> {
        if !self.answers().await {
            return Ok(Vec::new());
        }
        let ours = vec![of_emulator(emulator_id)];
        let client = self.engine.client().await?;
        let mut removed = Vec::new();
        for container in self.containers(ours.clone()).await? {
            let id = seen::id(&container);
            match seen::label(&container, AGENT) {
                Some(_) => self.retire(id).await?,
                None => self.remove(id).await?,
            }
            let name = container.names.iter().flatten().next();
            removed.extend(name.map(|name| name.trim_start_matches('/').to_owned()));
        }
        let networks = self.networks(ours).await?.into_iter();
        for name in networks.filter_map(|network| network.name) {
            let gone = client.remove_network(&name).await;
            gone.map_err(|why| failed("remove the network", why))?;
            removed.push(name);
        }
        Ok(removed)
    }
}
