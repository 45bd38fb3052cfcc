//! Instances: launch, life cycle, attributes, Describes, and what the machines
//! behind them report.

pub mod attributes;
pub mod describe;
pub mod events;
pub mod guest;
pub mod hostnames;
pub mod launch;
pub mod lifecycle;
pub mod machines;
pub mod metadata_defaults;
pub mod options;
pub mod profiles;
pub mod status;
pub mod topology;
