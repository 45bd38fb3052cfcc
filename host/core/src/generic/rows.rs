//! The families, by theme. A row reads: `"name": key, "code where it is not there",
//! [what is true of its records] { Verb Operation [in what it differs]; }`.
//!
//! Members, states and codes are those of the API reference of each operation,
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/>.

mod addresses;
mod capacity;
mod client_vpn;
mod images;
mod insights;
mod instances;
mod ipam;
mod networks;
mod outposts;
mod reservations;
mod settings;
mod storage;
mod tasks;
mod traffic_mirroring;
mod transit_gateways;
mod verified_access;

use super::Family;

/// What every file of rows is written with.
mod prelude {
    pub(crate) use crate::generic::families;
    pub use crate::generic::{
        Derived::{Count, Parts, Pick, Sum},
        Key,
        Step::*,
        Trait::*,
        Value::*,
    };

    /// Records with an id of their own that cannot be tagged.
    pub const fn plain(member: &'static str, prefix: &'static str) -> Key {
        tagged(member, prefix, "")
    }

    /// Records with an id of their own, and their type in tags.
    pub const fn tagged(
        member: &'static str,
        prefix: &'static str,
        resource_type: &'static str,
    ) -> Key {
        Key::Id {
            member,
            prefix,
            resource_type,
        }
    }

    /// Records that these members tell apart.
    pub const fn by(members: &'static [&'static str]) -> Key {
        Key::Members(members)
    }
}

/// All families.
pub static ALL: &[&[Family]] = &[
    addresses::FAMILIES,
    capacity::FAMILIES,
    client_vpn::FAMILIES,
    images::FAMILIES,
    insights::FAMILIES,
    instances::FAMILIES,
    ipam::FAMILIES,
    networks::FAMILIES,
    outposts::FAMILIES,
    reservations::FAMILIES,
    settings::FAMILIES,
    storage::FAMILIES,
    tasks::FAMILIES,
    traffic_mirroring::FAMILIES,
    transit_gateways::FAMILIES,
    verified_access::FAMILIES,
];
