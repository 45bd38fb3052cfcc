//! CreateNetworkInterface, DeleteNetworkInterface.

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    idempotency::ClientToken,
    operations::{listed, required, security_groups},
    resources::{
        NetworkInterface, SecurityGroup, Subnet,
        network_interfaces::{More, Network},
    },
    store::{Realm, Resource, Transaction},
    tags::{self, Tags},
};

use super::{
    check_groups, shape,
    wanted::{Taken, wanted},
};

/// An interface in the making.
pub(crate) struct New {
    pub(crate) network: Arc<Network>,
    pub(crate) taken: Taken,
    pub(crate) tags: Tags,
}

impl New {
    /// Stores the interface, attached to nothing.
    pub(crate) fn insert(self, transaction: &mut Transaction<'_>) -> (u64, Arc<NetworkInterface>) {
        let Taken {
            address,
            secondary,
            more,
        } = self.taken;
        transaction.insert(|id| NetworkInterface {
            id,
            network: self.network,
            address,
            secondary,
            public: None,
            attachment: None,
            more: (!more.is_empty()).then(|| Arc::new(more)),
            tags: self.tags,
        })
    }
}

/// CreateNetworkInterface.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `InvalidGroup.NotFound`, and those of addresses, tags
/// and tokens.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateNetworkInterfaceRequest,
) -> Result<shapes::CreateNetworkInterfaceResult> {
    let kind = NetworkInterface::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    if request.connection_tracking_specification.is_some() || request.operator.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "An interface with connection tracking of its own or an operator is not supported yet.",
        ));
    }
    let wanted = wanted!(request)?;
    let earlier = match &token {
        Some(token) => token.earlier::<NetworkInterface>(transaction, |interface| {
            interface.more().client_token.as_ref()
        })?,
        None => None,
    };
    let (ordinal, interface) = if let Some(earlier) = earlier {
        earlier
    } else {
        let id = required(&request.subnet_id, "subnetId")?;
        let subnet = transaction.ordinal::<Subnet>(id)?;
        let vpc = transaction.get::<Subnet>(id)?.vpc.clone();
        let groups = groups(transaction, &vpc, listed(&request.groups))?;
        let mut taken = wanted.take(transaction, subnet)?;
        taken.more = More {
            client_token: token,
            kind: request
                .interface_type
                .clone()
                .filter(|kind| kind != "interface")
                .unwrap_or_default(),
            primary_ipv6: request.enable_primary_ipv6 == Some(true) && !taken.more.ipv6.is_empty(),
            ..taken.more
        };
        let network = Network {
            subnet,
            groups,
            source_dest_check: true,
            description: request.description.clone().unwrap_or_default(),
        };
        let new = New {
            network: Arc::new(network),
            taken,
            tags,
        };
        new.insert(transaction)
    };
    let mut shown = shape(transaction, transaction.call, ordinal, &interface);
    shown.status = Some(text!("pending"));
    Ok(shapes::CreateNetworkInterfaceResult {
        network_interface: Some(shown),
        client_token: request.client_token.clone(),
    })
}

/// The groups of a request, or the VPC's default group.
fn groups(realm: &Realm, vpc: &str, ids: &[Str]) -> Result<Vec<Str>> {
    if !ids.is_empty() {
        return check_groups(realm, vpc, ids);
    }
    let default = SecurityGroup::named(realm, vpc, security_groups::DEFAULT);
    Ok(default
        .map(|(_, group)| group.id.clone())
        .into_iter()
        .collect())
}

/// DeleteNetworkInterface.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidParameterValue` while it is in use.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteNetworkInterfaceRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.network_interface_id, "networkInterfaceId")?;
    let ordinal = transaction.ordinal::<NetworkInterface>(id)?;
    if transaction.get::<NetworkInterface>(id)?.is_in_use() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Network interface '{id}' is currently in use."),
        ));
    }
    super::remove(transaction, ordinal);
    Ok(shapes::Empty::default())
}
