//! Where instances reach the host: the routers' addresses on the bridges of their networks.
//!
//! Docker gives a bridge one address. The routers of further subnets are put beside it where
//! this process may; who cannot reach those reaches the first.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;

use crate::block::Block;
use crate::programs;

/// Linux's network interfaces.
const INTERFACES: &str = "/sys/class/net";

/// An address of this machine's at which the instances of a network call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Door {
    /// The address.
    pub at: Ipv4Addr,
    callers: Block,
    network: Arc<str>,
}

impl Door {
    pub(crate) fn new(at: Ipv4Addr, callers: Block, network: Arc<str>) -> Self {
        Self {
            at,
            callers,
            network,
        }
    }

    /// Whether whoever calls from there is on the network. A machine beyond it could send
    /// packets to the address as well.
    pub fn admits(&self, caller: IpAddr) -> bool {
        matches!(caller, IpAddr::V4(caller) if self.callers.contains(caller))
    }

    pub(crate) fn is_of(&self, network: &str) -> bool {
        *self.network == *network
    }
}

/// Whether the bridge is this machine's.
pub(crate) fn is_here(bridge: &str) -> bool {
    Path::new(INTERFACES).join(bridge).exists()
}

/// Whether the bridge is this machine's and has the address, which it gets where it can.
pub(crate) async fn has(bridge: &str, at: Ipv4Addr, block: Block) -> bool {
    if !is_here(bridge) {
        return false;
    }
    if at == block.gateway() {
        return true;
    }
    let address = format!("{at}/32");
    let give = ["address", "replace", &address, "dev", bridge];
    let Err(why) = programs::start("ip", &give, "").await else {
        return true;
    };
    tracing::debug!(bridge, %at, %why, "cannot give the bridge a subnet's router");
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_instances_are_let_in() {
        let block = Block::parse("10.0.0.0/16").expect("a block");
        let door = Door::new(block.gateway(), block, "n".into());
        for (caller, admitted) in [
            ("10.0.3.4", true),
            ("10.1.0.1", false),
            ("127.0.0.1", false),
            ("::ffff:10.0.3.4", false),
        ] {
            let caller = caller.parse().expect("an address");
            assert_eq!(door.admits(caller), admitted, "{caller}");
        }
    }
}
