//! AWS besides EC2, as far as a router must know it: which service a request is for,
//! STS and the sessions that it and instances have, the public parameters of SSM, EC2
//! Instance Connect, and how to say in any service's protocol that it is not here.

pub mod foreign;
pub mod instance_connect;
pub mod json;
pub mod query;
pub mod scope;
pub mod sessions;
pub mod ssm;
pub mod sts;
pub mod xml;
