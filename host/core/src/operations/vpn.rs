//! Site-to-site VPN: customer gateways, virtual private gateways, connections.
//! <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html>

pub mod configuration;
pub mod connections;
pub mod customer_gateways;
pub mod gateways;
pub mod routes;
pub mod tunnels;

use orrery_wire::{Str, text};

use crate::{Ec2Error, ErrorCode};

/// The one type of VPN that there is.
fn ipsec() -> Option<Str> {
    Some(text!("ipsec.1"))
}

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}
