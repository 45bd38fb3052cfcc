//! Site-to-site VPN: customer gateways, virtual private gateways, connections.
//! <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html>

mod connections;
mod filters;

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    filters::Values,
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

use super::{
    Life, identified,
    life::{Phase, living},
};

pub use connections::{Tunnel, TunnelOptions, VpnConnection, VpnOptions, VpnRoute, VpnTarget};

/// The customer's end of VPN connections.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CustomerGateway {
    /// `cgw-…`
    pub id: Str,
    /// Autonomous system number of the customer's network.
    pub asn: i64,
    /// Public address of the device.
    pub address: Option<Str>,
    /// ARN of the device's certificate.
    pub certificate: Option<Str>,
    /// Name of the device.
    pub device: Option<Str>,
    /// State.
    pub life: Life,
    /// Tags.
    pub tags: Tags,
}

impl Resource for CustomerGateway {
    const PREFIX: &'static str = "cgw-";
    const TYPE: &'static str = "customer-gateway";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidCustomerGatewayIDNotFound;
    const NOUN: &'static str = "customerGateway ID";
    identified!();
    living!();

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::customer_gateway(self, name, values)
    }
}

/// How a virtual private gateway hangs on a VPC.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GatewayAttachment {
    /// VPC id.
    pub vpc: Str,
    /// State: pending means `attaching`, and so on.
    pub life: Life,
}

impl GatewayAttachment {
    /// `attaching`, `attached`, `detaching` or `detached`.
    pub fn state(&self) -> &'static str {
        match self.life.phase {
            Phase::Pending => "attaching",
            Phase::Deleting => "detaching",
            Phase::Deleted => "detached",
            _ => "attached",
        }
    }
}

/// AWS's end of VPN connections: a virtual private gateway.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VpnGateway {
    /// `vgw-…`
    pub id: Str,
    /// Autonomous system number of AWS's side.
    pub asn: i64,
    /// Availability zone, where one was asked for.
    pub zone: Option<Str>,
    /// The VPC that it is attached to.
    pub attachment: Option<GatewayAttachment>,
    /// State.
    pub life: Life,
    /// Tags.
    pub tags: Tags,
}

impl VpnGateway {
    /// The VPC that it is attached to, or is about to be.
    pub fn vpc(&self) -> Option<&Str> {
        let attachment = self.attachment.as_ref()?;
        attachment.life.is_live().then_some(&attachment.vpc)
    }
}

impl Resource for VpnGateway {
    const PREFIX: &'static str = "vgw-";
    const TYPE: &'static str = "vpn-gateway";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidVpnGatewayIDNotFound;
    const NOUN: &'static str = "vpnGateway ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(attachment) = &self.attachment {
            emit(term("vpc-id", &attachment.vpc));
        }
    }

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::vpn_gateway(self, name, values)
    }

    fn due(&self) -> Option<Timestamp> {
        let attachment = self.attachment.as_ref();
        let attachment = attachment.and_then(|attachment| attachment.life.due());
        [self.life.due(), attachment].into_iter().flatten().min()
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let now = transaction.call.now;
        let mut gone = false;
        transaction.update_at::<Self>(ordinal, |gateway| {
            gone = !gateway.life.pass(now);
            // A detached VPC is not shown any longer.
            gateway
                .attachment
                .take_if(|attachment| !attachment.life.pass_unremembered(now));
        });
        if gone {
            transaction.remove_at::<Self>(ordinal);
        }
    }
}
