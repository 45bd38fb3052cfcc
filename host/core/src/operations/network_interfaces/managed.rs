//! Interfaces that EC2 makes for resources of its own: endpoints, and attachments of
//! transit gateways.

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    Result,
    resources::{
        NetworkInterface, Subnet,
        network_interfaces::{More, Network},
    },
    store::Transaction,
    tags::Tags,
};

use super::addresses;

/// What an interface is made for.
pub(crate) struct Purpose {
    /// EC2's name of the type of interface.
    pub kind: Str,
    /// The id of the resource.
    pub requester: Str,
    /// Description.
    pub description: String,
    /// Ids of its groups.
    pub groups: Vec<Str>,
}

/// Adds an interface with this address, or with any; its id.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, and those of taking an address.
pub(crate) fn insert(
    transaction: &mut Transaction<'_>,
    subnet: &str,
    address: Option<u32>,
    purpose: Purpose,
) -> Result<Str> {
    let subnet = transaction.ordinal::<Subnet>(subnet)?;
    let address = addresses::take_private(transaction, subnet, address)?;
    let network = Network {
        subnet,
        groups: purpose.groups,
        source_dest_check: true,
        description: Str::from(purpose.description),
    };
    let more = More {
        kind: purpose.kind,
        requester: Some(purpose.requester),
        ..More::default()
    };
    let (_, interface) = transaction.insert(|id| NetworkInterface {
        id,
        network: Arc::new(network),
        address: Some(address),
        secondary: Vec::new(),
        public: None,
        attachment: None,
        more: Some(Arc::new(more)),
        tags: Tags::default(),
    });
    Ok(interface.id.clone())
}

/// Takes interfaces away, with their addresses.
pub(crate) fn remove(transaction: &mut Transaction<'_>, ids: &[Str]) {
    for id in ids {
        if let Ok(interface) = transaction.remove::<NetworkInterface>(id) {
            let count = 1 + u32::try_from(interface.secondary.len()).unwrap_or(u32::MAX);
            addresses::release(transaction, interface.network.subnet, count);
        }
    }
}
