//! Where this program is, as its engine sees it: on the same machine, or in a container of the
//! engine's, where paths are other ones than the engine's.

use std::net::{Ipv4Addr, UdpSocket};
use std::path::{Path, PathBuf};

use bollard::Docker as Client;
use bollard::models::{
    ContainerInspectResponse, EndpointIpamConfig, EndpointSettings, HostConfig, MountType,
    NetworkConnectRequest, NetworkDisconnectRequest,
};

use orrery_sdk::contract::Result;

use crate::Docker;
use crate::networks::{Found, beside};

/// Says in which container this process is, by the files that the engine mounts into each.
const MOUNTS: &str = "/proc/self/mountinfo";

/// By what names instances reach an emulator that is in a container, as its compose file has
/// them.
const NAMES: [&str; 2] = ["orrery", "localstack"];

/// The container that this program is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Inside {
    id: String,
    /// Docker's id of its image.
    pub(crate) image: String,
    /// Where things of the engine's machine are here: path inside, path there.
    mounts: Vec<(PathBuf, PathBuf)>,
}

/// Whether this program is in a container, whoever's it is.
pub(crate) fn is_in_container() -> bool {
    std::fs::read_to_string(MOUNTS).is_ok_and(|mounts| container(&mounts).is_some())
}

/// Whether this program's own network has an address.
pub(crate) fn is_ours(address: Ipv4Addr) -> bool {
    UdpSocket::bind((address, 0)).is_ok()
}

/// The container of the engine's that this program is in; none where it is in none of them.
pub(crate) async fn inside(client: &Client) -> Option<Inside> {
    let mounts = std::fs::read_to_string(MOUNTS).ok()?;
    let id = container(&mounts)?;
    // Another engine's container is no place of this one.
    let seen = client.inspect_container(id, None).await.ok()?;
    read(seen)
}

/// The id in the path of a container's own `/etc/hostname`.
fn container(mounts: &str) -> Option<&str> {
    let is_id = |part: &&str| part.len() == 64 && part.bytes().all(|it| it.is_ascii_hexdigit());
    let lines = mounts.lines().filter_map(|line| {
        let mut fields = line.split(' ').skip(3);
        let (root, at) = (fields.next()?, fields.next()?);
        (at == "/etc/hostname").then_some(root)
    });
    lines.filter_map(|root| root.split('/').find(is_id)).next()
}

fn read(seen: ContainerInspectResponse) -> Option<Inside> {
    let mounts = seen.mounts.into_iter().flatten();
    let mounts = mounts.filter_map(|mount| {
        let (inside, there) = (mount.destination?, mount.source?);
        Some((PathBuf::from(inside), PathBuf::from(there)))
    });
    Some(Inside {
        id: seen.id?,
        image: seen.image?,
        mounts: mounts.collect(),
    })
}

impl Inside {
    /// Has the engine mount what is meant by paths of this container. What is its own is
    /// left out, for the engine finds nothing there.
    pub(crate) fn translate(&self, host: &mut HostConfig) {
        let outside = |path: &str| Some(self.outside(Path::new(path))?.display().to_string());
        for bind in std::mem::take(host.binds.get_or_insert_default()) {
            let parts = bind.split_once(':');
            let told = parts.and_then(|(path, at)| Some(format!("{}:{at}", outside(path)?)));
            match told {
                Some(told) => host.binds.get_or_insert_default().push(told),
                None => tracing::warn!(
                    bind,
                    "no part of the engine's machine: mount a folder of it there"
                ),
            }
        }
        let mounts = host.mounts.iter_mut().flatten();
        for mount in mounts.filter(|mount| mount.typ == Some(MountType::BIND)) {
            let source = mount.source.as_deref();
            mount.source = source.and_then(outside).or(mount.source.take());
        }
    }

    /// The path on the engine's machine of a path here; none where it is this container's own.
    pub(crate) fn outside(&self, path: &Path) -> Option<PathBuf> {
        let mut found: Option<(&Path, PathBuf)> = None;
        for (inside, there) in &self.mounts {
            let Ok(rest) = path.strip_prefix(inside) else {
                continue;
            };
            // The innermost mount is what is seen.
            if found
                .as_ref()
                .is_none_or(|(outer, _)| inside.starts_with(outer))
            {
                let whole = match rest.as_os_str().is_empty() {
                    true => there.clone(),
                    false => there.join(rest),
                };
                found = Some((inside, whole));
            }
        }
        found.map(|(_, whole)| whole)
    }
}

impl Docker {
    /// Puts this program's own container on a VPC's network, at the address that EC2 keeps for
    /// the VPC's name server: instances reach it there, and by name.
    pub(crate) async fn move_in(&self, emulator_id: &str, network: &Found) {
        let Some(own) = self.own_container().await else {
            return;
        };
        let address = beside(network.used.gateway());
        let request = NetworkConnectRequest {
            container: own.clone(),
            endpoint_config: Some(EndpointSettings {
                aliases: Some(NAMES.map(str::to_owned).into()),
                ipam_config: Some(EndpointIpamConfig {
                    ipv4_address: Some(address.to_string()),
                    ..EndpointIpamConfig::default()
                }),
                ..EndpointSettings::default()
            }),
        };
        let client = match self.engine.client().await {
            Ok(client) => client,
            Err(error) => return tracing::warn!(%error, "instances do not reach the emulator"),
        };
        if let Err(error) = client.connect_network(&network.id, request).await {
            return tracing::warn!(%error, "instances do not reach the emulator");
        }
        if network.used != network.block
            && let Err(error) = self.know_the_way(emulator_id, &own, network, address).await
        {
            tracing::warn!(%error, "the emulator does not reach instances by EC2's addresses");
        }
    }

    /// The same where this program has come back in another container, which is on none of the
    /// networks that there are.
    pub(crate) async fn move_in_again(&self, emulator_id: &str, network: &Found) {
        if self.own_container().await.is_some() && !is_ours(beside(network.used.gateway())) {
            self.move_in(emulator_id, network).await;
            self.ways.look_again();
        }
    }

    /// Has this program's own container answer instances whose network has another block than
    /// EC2's: they call from EC2's addresses.
    async fn know_the_way(
        &self,
        emulator_id: &str,
        own: &str,
        network: &Found,
        address: Ipv4Addr,
    ) -> Result<()> {
        let process = self.process(own).await?.unwrap_or_default();
        let block = network.block;
        let script = format!(
            "set -- $(ip -o -4 address show to {address}) && ip route replace {block} dev $2\n"
        );
        let done = self.run_by_agent(emulator_id, process, &["sh", "-s"], &script);
        done.await.map(drop)
    }

    /// Takes this program's own container off a network, which cannot be removed before.
    pub(crate) async fn move_out(&self, network: &str) {
        let Some(container) = self.own_container().await else {
            return;
        };
        let request = NetworkDisconnectRequest {
            container,
            force: Some(true),
        };
        if let Ok(client) = self.engine.client().await
            && let Err(error) = client.disconnect_network(network, request).await
        {
            tracing::debug!(%error, "the emulator was not on the network");
        }
    }

    async fn own_container(&self) -> Option<String> {
        let connected = self.engine.connected().await.ok()?;
        Some(connected.facts.inside.as_ref()?.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use bollard::models::MountPoint;

    use super::*;

    const ID: &str = "3f0c9a6f2b1e4d5c8a7b6f5e4d3c2b1a0f9e8d7c6b5a49382716050403020100";

    #[test]
    fn a_container_is_known_by_its_own_files() {
        let line = |root: &str, at: &str| {
            format!("612 588 254:0 {root} {at} rw,relatime - ext4 /dev/vda rw\n")
        };
        for (mounts, found) in [
            (
                line(
                    &format!("/var/lib/docker/containers/{ID}/hostname"),
                    "/etc/hostname",
                ),
                Some(ID),
            ),
            (
                line(
                    &format!("/lib/containers/storage/overlay-containers/{ID}/userdata/hostname"),
                    "/etc/hostname",
                ),
                Some(ID),
            ),
            (line("/", "/"), None),
            // A file of another container's that somebody mounted.
            (
                line(
                    &format!("/var/lib/docker/containers/{ID}/hostname"),
                    "/given",
                ),
                None,
            ),
            (String::new(), None),
        ] {
            assert_eq!(container(&mounts), found, "{mounts}");
        }
    }

    #[test]
    fn the_engine_mounts_what_is_meant() {
        let inside = Inside {
            id: String::new(),
            image: String::new(),
            mounts: vec![("/var/run/docker.sock".into(), "/srv/engine.sock".into())],
        };
        let mut host = HostConfig {
            binds: Some(vec![
                "/var/run/docker.sock:/var/run/docker.sock".into(),
                "/own/file:/ebs-dev/sda1".into(),
            ]),
            ..HostConfig::default()
        };
        inside.translate(&mut host);
        let binds = host.binds.expect("as before");
        assert_eq!(binds, ["/srv/engine.sock:/var/run/docker.sock"]);
    }

    #[test]
    fn paths_are_told_as_the_engine_knows_them() {
        let mount = |source: &str, destination: &str| MountPoint {
            source: Some(source.into()),
            destination: Some(destination.into()),
            ..MountPoint::default()
        };
        let seen = ContainerInspectResponse {
            id: Some(ID.into()),
            image: Some("sha256:1".into()),
            mounts: Some(vec![
                mount("/srv/engine.sock", "/var/run/docker.sock"),
                mount("/data/state/_data", "/var/lib/orrery"),
                mount("/fast", "/var/lib/orrery/volumes"),
            ]),
            ..ContainerInspectResponse::default()
        };
        let inside = read(seen).expect("it has an image");
        for (path, there) in [
            ("/var/run/docker.sock", Some("/srv/engine.sock")),
            ("/var/lib/orrery/a/b", Some("/data/state/_data/a/b")),
            ("/var/lib/orrery/volumes/v", Some("/fast/v")),
            ("/var/lib/orreryx", None),
            ("/etc/passwd", None),
        ] {
            let outside = inside.outside(Path::new(path));
            assert_eq!(outside, there.map(PathBuf::from), "{path}");
        }
    }
}
