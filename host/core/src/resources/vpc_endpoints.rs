//! VPC endpoints, and the endpoint services of the account.
//! <https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html>

mod services;

use orrery_wire::{Str, Timestamp, text};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

pub use services::{EndpointService, LoadBalancers, Permission};

use super::{Life, identified};

/// What an endpoint is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EndpointKind {
    /// Routes to a prefix list.
    Gateway,
    /// Network interfaces with names.
    Interface,
    /// Network interfaces that routes lead to.
    GatewayLoadBalancer,
}

impl EndpointKind {
    /// EC2's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gateway => "Gateway",
            Self::Interface => "Interface",
            Self::GatewayLoadBalancer => "GatewayLoadBalancer",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        let all = [Self::Gateway, Self::Interface, Self::GatewayLoadBalancer];
        all.into_iter().find(|kind| kind.name() == name)
    }
}

/// What was chosen for the names of an endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndpointDns {
    /// The service's own name leads to the endpoint.
    pub private: bool,
    /// `ipv4`, `dualstack`, `ipv6` or `service-defined`.
    pub record_type: Option<Str>,
    /// Only resolvers outside see the service's own name.
    pub only_inbound: Option<bool>,
}

/// A VPC endpoint.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VpcEndpoint {
    /// `vpce-…`
    pub id: Str,
    /// What it is made of.
    pub kind: EndpointKind,
    /// VPC id.
    pub vpc: Str,
    /// Name of the service.
    pub service: Str,
    /// What may go through, as the user wrote it; none means everything.
    pub policy: Option<Str>,
    /// Ids of the route tables that lead to a gateway endpoint.
    pub route_tables: Vec<Str>,
    /// Ids of its interfaces, each in a subnet of its own.
    pub interfaces: Vec<Str>,
    /// Security group ids of its interfaces.
    pub groups: Vec<Str>,
    /// `ipv4`, `dualstack` or `ipv6`.
    pub address_type: Str,
    /// Names.
    pub dns: EndpointDns,
    /// When it was made.
    pub created: Timestamp,
    /// State.
    pub life: Life,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for VpcEndpoint {
    const PREFIX: &'static str = "vpce-";
    const TYPE: &'static str = "vpc-endpoint";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidVpcEndpointIdNotFound;
    const NOUN: &'static str = "Vpc Endpoint Id";
    const INDEXED: &'static [&'static str] = &["vpc-id", "service-name"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("vpc-id", &self.vpc));
        emit(term("service-name", &self.service));
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "ip-address-type" => values.is(&self.address_type),
            "service-name" => values.is(&self.service),
            "service-region" => values.is(&realm.key.region),
            "vpc-endpoint-id" => values.is(&self.id),
            "vpc-endpoint-state" => values.is(self.life.state()),
            "vpc-endpoint-type" => values.is(self.kind.name()),
            "vpc-id" => values.is(&self.vpc),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [one] => format!("The Vpc Endpoint Id '{one}' does not exist"),
            several => format!("The Vpc Endpoint Ids '{}' do not exist", several.join(", ")),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }

    fn due(&self) -> Option<Timestamp> {
        self.life.due()
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let now = transaction.call.now;
        let mut stays = true;
        let endpoint = transaction.update_at::<Self>(ordinal, |endpoint| {
            stays = endpoint.life.pass_unremembered(now);
        });
        if let Some(endpoint) = endpoint.filter(|_| !stays) {
            crate::operations::network_interfaces::managed::remove(
                transaction,
                &endpoint.interfaces,
            );
            transaction.remove_at::<Self>(ordinal);
        }
    }
}

/// What may go through where nothing was chosen.
pub fn open_policy() -> Str {
    text!(
        "{\n  \"Statement\": [\n    {\n      \"Action\": \"*\", \n      \"Effect\": \"Allow\", \n      \"Principal\": \"*\", \n      \"Resource\": \"*\"\n    }\n  ]\n}"
    )
}
