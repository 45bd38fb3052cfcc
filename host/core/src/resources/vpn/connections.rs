//! VPN connections: two tunnels between a customer gateway and AWS's end.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    cidr::{Block, Ipv4Cidr},
    filters::Values,
    resources::{Life, identified},
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

/// AWS's end of a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VpnTarget {
    /// None yet.
    Nothing,
    /// A virtual private gateway, by its id.
    Gateway(Str),
    /// A transit gateway.
    Transit {
        /// Transit gateway id.
        gateway: Str,
        /// Id of the attachment that stands for the connection there.
        attachment: Str,
    },
}

/// What a connection does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VpnOptions {
    /// Traffic takes AWS's global network.
    pub acceleration: bool,
    /// Routes are made by hand rather than told by BGP.
    pub static_only: bool,
    /// `ipv4` or `ipv6`.
    pub inside_version: Str,
    /// Blocks of the customer's side and of AWS's, by version.
    pub local_ipv4: Option<Str>,
    /// See [`local_ipv4`](Self::local_ipv4).
    pub remote_ipv4: Option<Str>,
    /// See [`local_ipv4`](Self::local_ipv4).
    pub local_ipv6: Option<Str>,
    /// See [`local_ipv4`](Self::local_ipv4).
    pub remote_ipv6: Option<Str>,
    /// `standard` or `large`.
    pub bandwidth: Option<Str>,
}

/// What was chosen for a tunnel; what was not is left to the two ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TunnelOptions {
    /// Lifetimes of both phases, in seconds.
    pub lifetimes: [Option<i32>; 2],
    /// Seconds before the end at which keys are made anew.
    pub rekey_margin: Option<i32>,
    /// By how much that is varied, in per cent.
    pub rekey_fuzz: Option<i32>,
    /// Packets.
    pub replay_window: Option<i32>,
    /// Seconds.
    pub dead_peer_timeout: Option<i32>,
    /// `clear`, `none` or `restart`.
    pub dead_peer_action: Option<Str>,
    /// `add` or `start`.
    pub startup: Option<Str>,
    /// Ciphers of both phases.
    pub encryption: [Vec<Str>; 2],
    /// Hashes of both phases.
    pub integrity: [Vec<Str>; 2],
    /// Diffie-Hellman groups of both phases.
    pub groups: [Vec<i32>; 2],
    /// `ikev1`, `ikev2`.
    pub versions: Vec<Str>,
    /// AWS tells before it replaces the tunnel.
    pub lifecycle_control: Option<bool>,
    /// Log group ARN and form, while the tunnel is logged.
    pub log: Option<(Str, Str)>,
}

/// A tunnel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tunnel {
    /// Public address of AWS's end.
    pub outside: u32,
    /// Block of the two addresses inside.
    pub inside: Ipv4Cidr,
    /// IPv6 block inside.
    pub inside_ipv6: Option<Str>,
    /// The secret that both ends know.
    pub key: Str,
    /// What was chosen.
    pub options: TunnelOptions,
}

/// A route that somebody made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VpnRoute {
    /// Destination.
    pub destination: Block,
    /// State.
    pub life: Life,
}

/// A VPN connection.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VpnConnection {
    /// `vpn-…`
    pub id: Str,
    /// Customer gateway id.
    pub customer_gateway: Str,
    /// AWS's end.
    pub target: VpnTarget,
    /// What it does.
    pub options: VpnOptions,
    /// The two tunnels.
    pub tunnels: Vec<Tunnel>,
    /// Routes that somebody made.
    pub routes: Vec<VpnRoute>,
    /// When it was made.
    pub created: Timestamp,
    /// State.
    pub life: Life,
    /// Tags.
    pub tags: Tags,
}

impl VpnConnection {
    /// The id of AWS's end.
    pub fn gateway(&self) -> Option<&Str> {
        match &self.target {
            VpnTarget::Nothing => None,
            VpnTarget::Gateway(gateway) | VpnTarget::Transit { gateway, .. } => Some(gateway),
        }
    }

    /// Where its routes lead to, while it is there.
    pub fn destinations(&self) -> impl Iterator<Item = Block> + '_ {
        let routes = self.routes.iter().filter(|_| self.life.is_live());
        routes
            .filter(|route| route.life.is_live())
            .map(|route| route.destination)
    }
}

impl Resource for VpnConnection {
    const PREFIX: &'static str = "vpn-";
    const TYPE: &'static str = "vpn-connection";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidVpnConnectionIDNotFound;
    const NOUN: &'static str = "vpnConnection ID";
    const INDEXED: &'static [&'static str] = &["customer-gateway-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("customer-gateway-id", &self.customer_gateway));
        if let Some(gateway) = self.gateway() {
            emit(term("gateway", gateway));
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        super::filters::vpn_connection(self, name, realm, values)
    }

    fn due(&self) -> Option<Timestamp> {
        let routes = self.routes.iter().filter_map(|route| route.life.due());
        self.life.due().into_iter().chain(routes).min()
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let now = transaction.call.now;
        let mut gone = false;
        transaction.update_at::<Self>(ordinal, |connection| {
            gone = !connection.life.pass(now);
            connection
                .routes
                .retain_mut(|route| route.life.pass_unremembered(now));
        });
        if gone {
            transaction.remove_at::<Self>(ordinal);
        }
    }
}
