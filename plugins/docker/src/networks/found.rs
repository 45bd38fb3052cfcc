//! Docker's networks that are VPCs: what they are made with, and found by.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};

use bollard::errors::Error as Failure;
use bollard::models::{Ipam, IpamConfig, Network, NetworkCreateRequest};

use super::VPC;
use crate::block::Block;
use crate::seen;

/// The label with the block that EC2 knows.
pub(super) const BLOCK: &str = "orrery.block";
/// The label with the name of a network's bridge, for Podman does not tell the option.
const BRIDGE: &str = "orrery.bridge";
/// The option with that name.
const BRIDGE_NAME: &str = "com.docker.network.bridge.name";

/// A network that is there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) id: String,
    /// What EC2 knows.
    pub(crate) block: Block,
    /// What it has.
    pub(crate) used: Block,
    pub(crate) bridge: String,
}

impl Found {
    /// None where it is no VPC's.
    pub(super) fn read(network: &Network) -> Option<Self> {
        let labels = network.labels.as_ref()?;
        let configs = network.ipam.as_ref()?.config.as_ref()?;
        let used = configs.iter().find_map(|it| it.subnet.as_deref())?;
        Some(Self {
            id: network.id.clone()?,
            block: Block::parse(labels.get(BLOCK)?)?,
            used: Block::parse(used)?,
            bridge: labels.get(BRIDGE)?.clone(),
        })
    }

    /// What is noted of an instance there whose addresses are not EC2's alone.
    pub(super) fn note(&self) -> Option<String> {
        let Self { block, used, .. } = self;
        let note =
            || format!("the host reaches it by an address of {used}, for {block} is in use there");
        (used != block).then(note)
    }
}

/// What makes a network that [`Found::read`] knows again.
pub(super) fn request(
    emulator_id: &str,
    vpc: &str,
    block: Block,
    used: Block,
) -> NetworkCreateRequest {
    let bridge = bridge(emulator_id, vpc, block);
    let labels = [
        (seen::EMULATOR, emulator_id.to_owned()),
        (VPC, vpc.to_owned()),
        (BLOCK, block.to_string()),
        (BRIDGE, bridge.clone()),
    ];
    NetworkCreateRequest {
        // Some engines make two networks of one name and then take the one for the other.
        name: format!("localstack-ec2.{vpc}.{bridge}"),
        driver: Some("bridge".into()),
        ipam: Some(Ipam {
            config: Some(vec![IpamConfig {
                subnet: Some(used.to_string()),
                gateway: Some(used.gateway().to_string()),
                ..IpamConfig::default()
            }]),
            ..Ipam::default()
        }),
        options: Some(HashMap::from([(BRIDGE_NAME.to_owned(), bridge)])),
        labels: Some(labels.map(|(name, value)| (name.to_owned(), value)).into()),
        ..NetworkCreateRequest::default()
    }
}

/// A name that no other network's bridge has, for Docker adopts one that is there.
pub(super) fn bridge(emulator_id: &str, vpc: &str, block: Block) -> String {
    device("ec2", (emulator_id, vpc, block))
}

/// The name of a device of this machine's that is made for these. Linux takes fifteen letters.
pub(crate) fn device(kind: &str, of: impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    format!("{kind}-{:011x}", hasher.finish() >> 20)
}

/// Whether the engine refuses a network because of its block.
pub(super) fn is_taken(failure: &Failure) -> bool {
    matches!(failure, Failure::DockerResponseServerError { message, .. }
        if message.contains("overlap") || message.contains("already used"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> Block {
        Block::parse(text).expect("a block")
    }

    #[test]
    fn a_network_is_found_by_what_it_was_made_with() {
        let asked = request("e1", "vpc-1", block("10.0.0.0/16"), block("198.18.4.0/22"));
        let bridge = bridge("e1", "vpc-1", block("10.0.0.0/16"));
        assert_eq!(asked.name, format!("localstack-ec2.vpc-1.{bridge}"));
        assert_eq!(bridge.len(), 15);
        let network = Network {
            id: Some("n".into()),
            ipam: asked.ipam,
            labels: asked.labels,
            ..Network::default()
        };
        let expected = Found {
            id: "n".into(),
            block: block("10.0.0.0/16"),
            used: block("198.18.4.0/22"),
            bridge,
        };
        assert_eq!(Found::read(&network), Some(expected));
        assert_eq!(Found::read(&Network::default()), None);
    }

    #[test]
    fn refusals_of_a_block_are_told_from_others() {
        for (message, taken) in [
            ("Pool overlaps with other one on this address space", true),
            ("networks have overlapping IPv4", true),
            ("subnet 10.0.0.0/16 is already used on the host", true),
            ("network with name x already exists", false),
        ] {
            let failure = Failure::DockerResponseServerError {
                status_code: 403,
                message: message.into(),
            };
            assert_eq!(is_taken(&failure), taken, "{message}");
        }
    }
}
