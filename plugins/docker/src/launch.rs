//! The container of an instance, from its launch data.

use std::collections::HashMap;

use bollard::models::{ContainerCreateBody, HostConfig};
use orrery_sdk::contract::{Caller, LaunchSpec, Result};

use crate::engine::{Address, Facts};
use crate::networks::Place;
use crate::ports::{Offered, bindings};
use crate::volumes::disks;
use crate::{Limits, Settings, SocketMount, guest, images, seen};

/// The label with the block of the primary interface's subnet.
pub(crate) const SUBNET: &str = "orrery.subnet";

/// What Docker is told to make, and where; on its own network where there is no place.
///
/// # Errors
/// `invalid`: the AMI is none of Docker's.
pub(crate) fn container(
    by: &Caller,
    spec: &LaunchSpec,
    settings: &Settings,
    facts: &Facts,
    published: &Offered,
    disks: Option<&[disks::Ready]>,
    place: Option<&Place>,
) -> Result<ContainerCreateBody> {
    let image = images::of(&spec.image)?;
    let names = published.ports.iter().map(|port| port.name());
    let host = HostConfig {
        init: Some(true),
        network_mode: place.map(Place::network),
        port_bindings: Some(bindings(&published.ports)),
        binds: Some(binds(settings)),
        nano_cpus: limit(settings, || {
            i64::from(spec.vcpus).min(facts.cpus) * 1_000_000_000
        }),
        memory: limit(settings, || memory(spec.memory_mib).min(facts.memory)),
        ..HostConfig::default()
    };
    let mut host = match disks {
        Some(disks) => disks::give(host, disks),
        None => host,
    };
    if let Some(inside) = &facts.inside {
        inside.translate(&mut host);
    }
    let mut body = ContainerCreateBody {
        hostname: Some(spec.hostname()),
        image: Some(image.to_owned()),
        user: Some("0:0".into()),
        working_dir: Some("/".into()),
        entrypoint: Some(guest::command(&spec.instance_id)),
        labels: Some(labels(by, spec, place)),
        exposed_ports: Some(names.collect()),
        host_config: Some(host),
        networking_config: place.map(Place::config),
        ..ContainerCreateBody::default()
    };
    settings.flags.apply(&mut body);
    Ok(body)
}

fn labels(by: &Caller, spec: &LaunchSpec, place: Option<&Place>) -> HashMap<String, String> {
    let primary = spec.nics.first();
    let interface = primary.map(|nic| nic.interface_id.clone());
    let subnet = primary.map(|nic| nic.subnet_cidr.clone());
    let labels = [
        (seen::EMULATOR, by.emulator_id.clone()),
        (seen::INSTANCE, spec.instance_id.clone()),
        (seen::ACCOUNT, spec.account.clone()),
        (seen::REGION, spec.region.clone()),
        (seen::INTERFACE, interface.unwrap_or_default()),
        (SUBNET, subnet.unwrap_or_default()),
    ];
    let labels = labels.map(|(name, value)| (name.to_owned(), value));
    let more = place.into_iter().flat_map(Place::labels);
    labels.into_iter().chain(more).collect()
}

/// What the instance shares with the engine's machine.
fn binds(settings: &Settings) -> Vec<String> {
    match (settings.socket, &settings.engine) {
        (SocketMount::Mounted, Address::Socket(path)) => {
            vec![format!("{}:/var/run/docker.sock", path.display())]
        }
        _ => Vec::new(),
    }
}

fn limit(settings: &Settings, figure: impl FnOnce() -> i64) -> Option<i64> {
    (settings.limits == Limits::InstanceType).then(figure)
}

fn memory(mib: u64) -> i64 {
    i64::try_from(mib).map_or(i64::MAX, |mib| mib.saturating_mul(1_024 * 1_024))
}

#[cfg(test)]
mod tests {
    use orrery_sdk::contract::{Image, Nic};

    use super::*;
    use crate::ports::published;

    fn made(settings: &Settings) -> ContainerCreateBody {
        let by = Caller {
            emulator_id: "e1".into(),
            ..Caller::default()
        };
        let spec = LaunchSpec {
            instance_id: "i-07".into(),
            account: "000000000000".into(),
            region: "us-east-1".into(),
            vcpus: 8,
            memory_mib: 512,
            image: Image {
                attributes: vec![images::attribute("bare")],
                ..Image::default()
            },
            nics: vec![Nic {
                interface_id: "eni-1".into(),
                private_ip: Some("172.31.0.4".into()),
                ..Nic::default()
            }],
            ..LaunchSpec::default()
        };
        let facts = Facts {
            cpus: 2,
            memory: 1 << 30,
            architecture: "x86_64".into(),
            root: None,
            inside: None,
        };
        let ports = published(&spec.nics, 32);
        container(&by, &spec, settings, &facts, &ports, None, None).expect("an image")
    }

    #[test]
    fn an_instance_is_as_big_as_its_type_and_no_bigger_than_the_machine() {
        let settings = Settings::new(Address::Socket("/run/docker.sock".into()));
        let body = made(&settings);
        assert_eq!(body.hostname.as_deref(), Some("ip-172-31-0-4"));
        let host = body.host_config.expect("host settings");
        assert_eq!(host.nano_cpus, Some(2_000_000_000));
        assert_eq!(host.memory, Some(512 << 20));
        assert_eq!(
            host.binds,
            Some(vec!["/run/docker.sock:/var/run/docker.sock".into()])
        );

        let free = Settings {
            limits: Limits::None,
            socket: SocketMount::Absent,
            ..settings
        };
        let host = made(&free).host_config.expect("host settings");
        assert_eq!((host.nano_cpus, host.memory), (None, None));
        assert_eq!(host.binds, Some(Vec::new()));
    }
}
