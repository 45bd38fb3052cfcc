//! The end of everything on the engine that carries an emulator's label.

use bollard::query_parameters::{
    ListNetworksOptionsBuilder, ListVolumesOptionsBuilder, RemoveVolumeOptionsBuilder,
};
use orrery_sdk::contract::Result;

use crate::engine::{failed, filters};
use crate::seen::EMULATOR;
use crate::{Docker, seen};

impl Docker {
    /// Removes every container, network and volume of that emulator, those that are kept to
    /// be looked at included; their names.
    ///
    /// # Errors
    /// What the engine refused first; the rest is left.
    pub async fn clear(&self, emulator_id: &str) -> Result<Vec<String>> {
        if !self.answers().await {
            return Ok(Vec::new());
        }
        let label = format!("{EMULATOR}={emulator_id}");
        let ours = filters([("label", vec![label.clone()])]);
        let client = self.engine.client().await?;
        let mut removed = Vec::new();
        for container in self.containers(vec![label]).await? {
            self.remove(seen::id(&container)).await?;
            let name = container.names.iter().flatten().next();
            removed.extend(name.map(|name| name.trim_start_matches('/').to_owned()));
        }
        let networks = ListNetworksOptionsBuilder::new().filters(&ours).build();
        let networks = client.list_networks(Some(networks)).await;
        for name in networks
            .map_err(|why| failed("list the networks", why))?
            .into_iter()
            .filter_map(|network| network.name)
        {
            let gone = client.remove_network(&name).await;
            gone.map_err(|why| failed("remove the network", why))?;
            removed.push(name);
        }
        let volumes = ListVolumesOptionsBuilder::new().filters(&ours).build();
        let volumes = client.list_volumes(Some(volumes)).await;
        let volumes = volumes.map_err(|why| failed("list the volumes", why))?;
        for volume in volumes.volumes.into_iter().flatten() {
            let options = RemoveVolumeOptionsBuilder::new().force(true).build();
            let gone = client.remove_volume(&volume.name, Some(options)).await;
            gone.map_err(|why| failed("remove the volume", why))?;
            removed.push(volume.name);
        }
        Ok(removed)
    }

    /// Removes the files of volumes that an emulator left which kept no state: nobody knows
    /// of them any more.
    ///
    /// # Errors
    /// What this machine refused first.
    pub async fn clear_volumes(&self) -> Result<()> {
        match &self.volumes {
            Some(volumes) => volumes.clear().await,
            None => Ok(()),
        }
    }
}
