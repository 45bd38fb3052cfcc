//! Endpoint services: what the account offers to others through endpoints.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    resources::identified,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

/// What stands behind a service, by ARN.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LoadBalancers {
    /// Network load balancers, which interface endpoints reach.
    Network(Vec<Str>),
    /// Gateway load balancers.
    Gateway(Vec<Str>),
}

impl LoadBalancers {
    /// Their ARNs.
    pub fn arns(&self) -> &[Str] {
        match self {
            Self::Network(arns) | Self::Gateway(arns) => arns,
        }
    }

    /// EC2's name of the type of endpoints that reach them.
    pub fn service_type(&self) -> &'static str {
        match self {
            Self::Network(_) => "Interface",
            Self::Gateway(_) => "GatewayLoadBalancer",
        }
    }
}

/// Somebody who may make endpoints to a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permission {
    /// `vpce-svc-perm-…`
    pub id: Str,
    /// ARN, or `*` for everybody.
    pub principal: Str,
}

impl Permission {
    /// EC2's name of the kind of principal.
    pub fn principal_type(&self) -> &'static str {
        let name = self.principal.split(':').nth(5).unwrap_or_default();
        match name.split('/').next().unwrap_or_default() {
            _ if self.principal == "*" => "All",
            "user" => "User",
            "role" | "assumed-role" => "Role",
            "ou" => "OrganizationUnit",
            "root" => "Account",
            _ => "Service",
        }
    }
}

/// An endpoint service of the account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EndpointService {
    /// `vpce-svc-…`
    pub id: Str,
    /// Region name, part of the service's.
    pub region: Str,
    /// What stands behind it.
    pub balancers: LoadBalancers,
    /// Each endpoint must be accepted.
    pub acceptance: bool,
    /// The name that endpoints take over.
    pub private_name: Option<Str>,
    /// That the name is the account's has been shown.
    pub verified: bool,
    /// `ipv4`, `ipv6`.
    pub address_types: Vec<Str>,
    /// Other regions whose endpoints may come.
    pub regions: Vec<Str>,
    /// The service's owner pays.
    pub owner_pays: bool,
    /// Who may make endpoints.
    pub permissions: Vec<Permission>,
    /// When it was made.
    pub created: Timestamp,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl EndpointService {
    /// The service's name, for example `com.amazonaws.vpce.us-east-1.vpce-svc-…`.
    pub fn name(&self) -> Str {
        Str::from(format!("com.amazonaws.vpce.{}.{}", self.region, self.id))
    }
}

impl Resource for EndpointService {
    const PREFIX: &'static str = "vpce-svc-";
    const TYPE: &'static str = "vpc-endpoint-service";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidVpcEndpointServiceIdNotFound;
    const NOUN: &'static str = "VpcEndpointService Id";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("service-name", &self.name()));
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "service-id" => values.is(&self.id),
            "service-name" => values.is(&self.name()),
            "service-state" => values.is("Available"),
            "supported-ip-address-types" => {
                values.any(self.address_types.iter().map(|one| one.as_str()));
            }
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [one] => format!("The VpcEndpointService Id '{one}' does not exist"),
            several => format!(
                "The VpcEndpointService Ids '{}' do not exist",
                several.join(", ")
            ),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
