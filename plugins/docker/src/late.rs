//! User data that is set while an instance is stopped: it runs at the next start, unless the
//! instance has run some already.

use bollard::models::{ContainerSummary, ContainerSummaryStateEnum as State};
use bollard::query_parameters::KillContainerOptionsBuilder;
use orrery_sdk::contract::{LaunchSpec, Result};

use crate::engine::failed;
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
        let id = seen::id(container);
        let ran = guest::ran_user_data(&spec.instance_id);
        if self.has_file(id, &ran).await? {
            return Ok(News::None);
        }
        // One that is only paused has been told.
        let patience = match container.state {
            Some(State::PAUSED) => None,
            _ => self.serves_metadata().await?,
        };
        let archive = guest::user_data(spec, &user_data::scripts(spec), patience)?;
        self.unpack(id, [archive.into()], "put user data into the container")
            .await?;
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
