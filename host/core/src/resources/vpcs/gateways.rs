//! Internet gateways, and those that only let IPv6 traffic out.

use orrery_wire::Str;
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term},
    tags::Tags,
};

use super::identified;

/// An internet gateway.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InternetGateway {
    /// `igw-…`
    pub id: Str,
    /// The VPC that it is attached to.
    pub vpc: Option<Str>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for InternetGateway {
    const PREFIX: &'static str = "igw-";
    const TYPE: &'static str = "internet-gateway";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidInternetGatewayIDNotFound;
    const NOUN: &'static str = "internetGateway ID";
    identified!();

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        super::filters::internet_gateway(self, name, realm, values)
    }
}

/// An egress-only internet gateway: it is attached to its VPC for life.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EgressOnlyInternetGateway {
    /// `eigw-…`
    pub id: Str,
    /// VPC id.
    pub vpc: Str,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for EgressOnlyInternetGateway {
    const PREFIX: &'static str = "eigw-";
    const TYPE: &'static str = "egress-only-internet-gateway";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidEgressOnlyInternetGatewayIdNotFound;
    const NOUN: &'static str = "egressOnlyInternetGateway ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }
}
