//! What an instance serves SSH with: its image's own server, or this machine's Dropbear.

use std::collections::HashMap;
use std::io;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use orrery_sdk::contract::LaunchSpec;
use tokio::sync::OnceCell;

use crate::engine::architecture;
use crate::{Docker, dropbear, guest, images};

/// What images serve SSH with.
const SERVERS: &[&str] = &["/usr/sbin/sshd", "/usr/sbin/dropbear", "/usr/bin/dropbear"];

/// What is known of SSH servers.
#[derive(Default)]
pub(crate) struct SshServers {
    /// This machine's Dropbear, packed when an image first lacks a server; nothing where it has
    /// none.
    dropbear: OnceCell<Bytes>,
    /// Whether an image has one, by Docker's id, which never changes.
    images: Mutex<HashMap<String, bool>>,
}

async fn packed() -> io::Result<Bytes> {
    let files = dropbear::files().await?;
    let packed = (!files.is_empty()).then(|| guest::programs(&files));
    let packed = packed.transpose().map_err(io::Error::other)?;
    Ok(packed.unwrap_or_default().into())
}

impl Docker {
    /// The beginning of an archive, with what an instance gets to serve SSH with where its image
    /// has nothing.
    pub(crate) async fn ssh_server(&self, container: &str, spec: &LaunchSpec) -> Bytes {
        if self.has_ssh_server(container, spec).await {
            return Bytes::new();
        }
        let known = &self.ssh_servers.dropbear;
        let read = known.get_or_try_init(packed).await;
        let instance = spec.instance_id.as_str();
        let is_ours = architecture(std::env::consts::ARCH) == spec.architecture;
        match read {
            Ok(files) if !files.is_empty() && is_ours => return files.clone(),
            Ok(_) => tracing::warn!(
                instance,
                "neither the image nor this machine has an SSH server: the instance installs one"
            ),
            Err(error) => tracing::warn!(
                instance, %error,
                "this machine's Dropbear cannot be read: the instance installs an SSH server"
            ),
        }
        Bytes::new()
    }

    /// Asks the engine once an image: it is asked by a container's path.
    async fn has_ssh_server(&self, container: &str, spec: &LaunchSpec) -> bool {
        let image = images::of(&spec.image).unwrap_or_default();
        let images = || {
            let images = self.ssh_servers.images.lock();
            images.unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(known) = images().get(image) {
            return *known;
        }
        let mut has = false;
        for server in SERVERS {
            match self.has_file(container, server).await {
                Ok(is_there) => has |= is_there,
                // Who cannot say it now is asked again.
                Err(_) => return false,
            }
        }
        images().insert(image.to_owned(), has);
        has
    }
}
