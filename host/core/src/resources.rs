//! The records that a realm keeps: what is stored, which ids and index terms it has,
//! and which values its filters see. How they come and go is in
//! [`operations`](crate::operations).
//!
//! Records hold what cannot be derived; answers derive the rest. Times are
//! milliseconds since 1970, addresses are numbers.

pub mod addresses;
pub mod backing;
pub mod capacity_reservations;
pub mod fleets;
pub mod flow_logs;
pub mod generic_records;
pub mod hosts;
pub mod iam;
pub mod images;
pub mod instance_events;
pub mod instances;
pub mod key_pairs;
pub mod launch_templates;
pub mod life;
pub mod nat_gateways;
pub mod network_interfaces;
pub mod peering;
pub mod permissions;
pub mod placement_groups;
pub mod prefix_lists;
pub mod profile_associations;
pub mod region_settings;
pub mod security_groups;
pub mod snapshots;
pub mod spot;
pub mod storage_settings;
pub mod transit_gateways;
pub mod volumes;
pub mod vpc_endpoints;
pub mod vpcs;
pub mod vpn;

use crate::ids::stable_hash;

pub use addresses::Address;
pub use backing::Remnant;
pub use capacity_reservations::CapacityReservation;
pub use fleets::Fleet;
pub use flow_logs::FlowLog;
pub use generic_records::GenericRecord;
pub use hosts::DedicatedHost;
pub use iam::{InstanceProfile, Role};
pub use images::OwnImage;
pub use instance_events::InstanceEvent;
pub use instances::{Instance, Reservation};
pub use key_pairs::KeyPair;
pub use launch_templates::LaunchTemplate;
pub use life::Life;
pub use nat_gateways::NatGateway;
pub use network_interfaces::NetworkInterface;
pub use peering::VpcPeeringConnection;
pub use permissions::Permissions;
pub use placement_groups::PlacementGroup;
pub use prefix_lists::PrefixList;
pub use profile_associations::ProfileAssociation;
pub use region_settings::RegionSettings;
pub use security_groups::{SecurityGroup, SecurityGroupRule};
pub use snapshots::Snapshot;
pub use spot::SpotRequest;
pub use storage_settings::StorageSettings;
pub use transit_gateways::{TransitGateway, TransitGatewayAttachment, TransitGatewayRouteTable};
pub use volumes::Volume;
pub use vpc_endpoints::{EndpointService, VpcEndpoint};
pub use vpcs::{
    DhcpOptions, EgressOnlyInternetGateway, InternetGateway, NetworkAcl, RouteTable, Subnet,
    SubnetCidrReservation, Vpc,
};
pub use vpn::{CustomerGateway, VpnConnection, VpnGateway};

/// An id that follows from other ids.
pub(crate) fn derived(prefix: &str, of: &[&str]) -> orrery_wire::Str {
    let hash = of.iter().fold(stable_hash(&[prefix]), |hash, part| {
        stable_hash(&[part]) ^ hash.rotate_left(1)
    });
    orrery_wire::Str::from(format!("{prefix}0{hash:016x}"))
}

/// Implements the parts of [`Resource`](crate::store::Resource) that are the same
/// for every record with fields `id` and `tags`.
macro_rules! identified {
    () => {
        fn id(&self) -> &orrery_wire::Str {
            &self.id
        }

        fn tags(&self) -> &crate::tags::Tags {
            &self.tags
        }

        fn tags_mut(&mut self) -> Option<&mut crate::tags::Tags> {
            Some(&mut self.tags)
        }
    };
}
pub(crate) use identified;
