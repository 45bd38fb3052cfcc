//! What AWS brings: regions and zones, instance types, public images and the names
//! under which the parameter store lists them. Data, the same in every account.

pub mod endpoint_services;
pub mod images;
pub mod instance_types;
pub mod local_zones;
pub mod offered;
pub mod parameters;
pub mod regions;
