//! User data that is set while an instance is stopped: it runs at the next start, unless the
//! instance has run some already.

use bollard::models::{ContainerSummary, ContainerSummaryStateEnum as State};
use bollard::query_parameters::{
    ContainerArchiveInfoOptionsBuilder, KillContainerOptionsBuilder,
    UploadToContainerOptionsBuilder,
};
use orrery_sdk::contract::{LaunchSpec, Result};

use crate::engine::{failed, status};
use crate::{Docker, guest, seen, user_data};

/// Whether a container has user data that its first program does not know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum News {
    UserData,
    None,
}

impl Docker {
    /// Puts the instance's user data into its container, where none has run there.
    pub(crate) async fn bring_user_data(
        &self,
        container: &ContainerSummary,
        spec: &LaunchSpec,
    ) -> Result<News> {
        if spec.user_data.is_empty() {
            return Ok(News::None);
        }
        let client = self.engine.client().await?;
        let id = seen::id(container);
        let options = ContainerArchiveInfoOptionsBuilder::new()
            .path(&guest::ran_user_data(&spec.instance_id))
            .build();
        match client.get_container_archive_info(id, Some(options)).await {
            Ok(_) => return Ok(News::None),
            Err(why) if status(&why) == Some(404) => {}
            Err(why) => return Err(failed("look for user data that has run", why)),
        }
        let archive = guest::user_data(spec, &user_data::scripts(spec))?;
        let options = UploadToContainerOptionsBuilder::new().path("/").build();
        let put = client.upload_to_container(id, Some(options), bollard::body_full(archive.into()));
        put.await
            .map_err(|why| failed("put user data into the container", why))?;
        Ok(News::UserData)
    }

    /// Has a container that was paused run what came meanwhile; others look when they start.
    pub(crate) async fn tell(&self, container: &ContainerSummary, news: News) -> Result<()> {
        if news == News::None || container.state != Some(State::PAUSED) {
            return Ok(());
        }
        let options = KillContainerOptionsBuilder::new()
            .signal(guest::RUN_USER_DATA)
            .build();
        let client = self.engine.client().await?;
        let told = client.kill_container(seen::id(container), Some(options));
        told.await
            .map_err(|why| failed("have the instance run its user data", why))
    }
}
