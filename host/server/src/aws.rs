//! AWS besides EC2, as far as a router must know it: which service a request is for,
//! STS, the public parameters of SSM, and how to say in any service's protocol that it is not here.

pub mod foreign;
pub mod query;
pub mod scope;
pub mod ssm;
pub mod sts;
pub mod xml;

/// The account of callers whose access key id names none.
pub const DEFAULT_ACCOUNT: &str = "000000000000";
