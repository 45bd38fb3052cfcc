//! What the engine says of the containers of instances, as observations.

use bollard::models::{
    ContainerSummary, ContainerSummaryStateEnum as State, EndpointSettings, PortSummary,
};
use orrery_sdk::contract::{Address, Error, Handle, Mapping, Observation, Power, Result};

use crate::ports::{HOST, SSH};
use crate::reach;

/// The label that says which emulator's a container is.
pub(crate) const EMULATOR: &str = "orrery.emulator";
/// The label with the instance's id.
pub(crate) const INSTANCE: &str = "orrery.instance";
/// The label with the instance's account.
pub(crate) const ACCOUNT: &str = "orrery.account";
/// The label with the instance's region.
pub(crate) const REGION: &str = "orrery.region";
/// The label with the id of the primary network interface.
pub(crate) const INTERFACE: &str = "orrery.interface";

/// The label with what is noted of the instance's network.
pub(crate) const NOTE: &str = "orrery.network-note";
/// What an observation calls it.
const NETWORK_NOTE: &str = "note:network";

/// The form of handles: Docker's id of the container.
pub(crate) const HANDLE: u32 = 1;

/// What a container that is kept for an instance that ended has behind its name.
pub(crate) const ENDED: &str = ".terminated";

/// Reads a handle.
///
/// # Errors
/// `invalid`: it is not of the form of this manager's.
pub(crate) fn check(handle: &Handle) -> Result<()> {
    let is_id = handle.data.len() == 64 && handle.data.iter().all(u8::is_ascii_hexdigit);
    match handle.version == HANDLE && is_id {
        true => Ok(()),
        false => Err(Error::invalid("the handle is none of Docker's")),
    }
}

/// The id of a container that was listed.
pub(crate) fn id(container: &ContainerSummary) -> &str {
    container.id.as_deref().unwrap_or_default()
}

/// The name of an instance's container.
pub(crate) fn name(instance_id: &str) -> String {
    format!("localstack-ec2.{instance_id}")
}

/// Whether it is only kept to be looked at.
pub(crate) fn has_ended(container: &ContainerSummary) -> bool {
    let mut names = container.names.iter().flatten();
    names.any(|name| name.ends_with(ENDED))
}

/// What a container does.
pub(crate) fn power(container: &ContainerSummary) -> Power {
    match container.state {
        Some(State::RUNNING) => Power::Running,
        Some(State::RESTARTING) => Power::Starting,
        Some(State::PAUSED | State::EXITED) => Power::Stopped,
        Some(State::STOPPING) => Power::Stopping,
        // Between create and start.
        Some(State::CREATED) => Power::Starting,
        Some(State::REMOVING) => Power::Absent,
        Some(State::DEAD | State::EMPTY) | None => Power::Failed,
    }
}

/// What is seen of an instance: its container, or that there is none.
pub(crate) fn observation(instance_id: &str, container: Option<&ContainerSummary>) -> Observation {
    let Some(container) = container.filter(|it| !has_ended(it)) else {
        return Observation::new(instance_id, Power::Absent);
    };
    let mut seen = Observation::new(instance_id, power(container));
    seen.handle = Some(Handle::new(HANDLE, id(container)));
    seen.addresses = addresses(container);
    seen.mappings = mappings(container);
    let note = label(container, NOTE).map(|note| (NETWORK_NOTE.to_owned(), note.to_owned()));
    seen.attributes.extend(note);
    if container.state == Some(State::EXITED) {
        let status = container.status.as_deref().unwrap_or("exited");
        seen.reason = Some(format!("the container has ended: {status}"));
    }
    seen
}

/// The ends of its networks.
fn networks(container: &ContainerSummary) -> impl Iterator<Item = &EndpointSettings> {
    let networks = container.network_settings.as_ref();
    let networks = networks.and_then(|settings| settings.networks.as_ref());
    networks.into_iter().flat_map(|all| all.values())
}

/// What the engine calls the ends of its networks.
pub(crate) fn endpoints(container: &ContainerSummary) -> Vec<String> {
    let mut all: Vec<_> = networks(container)
        .filter_map(|it| it.endpoint_id.clone())
        .collect();
    all.sort_unstable();
    all
}

/// The hardware address of its first interface, where the engine says so.
pub(crate) fn mac(container: &ContainerSummary) -> Option<&str> {
    let mut all = networks(container).filter_map(|it| it.mac_address.as_deref());
    all.find(|mac| !mac.is_empty())
}

/// The address by which the host reaches it.
fn addresses(container: &ContainerSummary) -> Vec<Address> {
    let mut reachable = networks(container).filter_map(|it| it.ip_address.clone());
    let Some(ip) = reachable.find(|ip| !ip.is_empty()) else {
        return Vec::new();
    };
    vec![Address {
        interface_id: label(container, INTERFACE).unwrap_or_default().to_owned(),
        private_ip: None,
        public_ip: Some(reach::address(ip)),
        dns: None,
    }]
}

/// The ports that it offers, SSH's last as everywhere.
pub(crate) fn mappings(container: &ContainerSummary) -> Vec<Mapping> {
    let ports = container.ports.iter().flatten();
    let mapping = |port: &PortSummary| {
        Some(Mapping {
            protocol: port
                .typ
                .map_or_else(|| "tcp".to_owned(), |it| it.to_string()),
            guest_port: port.private_port,
            host_ip: port.ip.clone().unwrap_or_else(|| HOST.to_owned()),
            host_port: port.public_port?,
        })
    };
    let mut mappings: Vec<_> = ports.filter_map(mapping).collect();
    sort(&mut mappings);
    mappings
}

/// Puts ports into the order in which they are shown.
pub(crate) fn sort(mappings: &mut [Mapping]) {
    mappings.sort_by_key(|it| (it.guest_port == SSH.number, it.guest_port));
}

/// What a container is labelled with.
pub(crate) fn label<'a>(container: &'a ContainerSummary, name: &str) -> Option<&'a str> {
    container.labels.as_ref()?.get(name).map(String::as_str)
}
