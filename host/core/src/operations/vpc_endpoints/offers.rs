//! What endpoints can lead to, AWS's services and the account's own; and
//! DescribeVpcEndpointServices.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::{
        endpoint_services::{self, Reach, Service},
        regions,
    },
    filters::Filters,
    ids::stable_hash,
    operations::listed,
    pagination::Page,
    resources::{EndpointService, vpc_endpoints::EndpointKind},
    store::{Realm, term},
    tags::Tags,
};

use super::refuse;

/// A service, by one of the ways to it.
pub(super) struct Offer {
    /// The service's id.
    pub(super) id: Str,
    /// The service's name.
    pub(super) name: Str,
    /// The way.
    pub(super) kind: EndpointKind,
    /// The name in the DNS that endpoints can take over.
    pub(super) private_name: Option<Str>,
    /// Each endpoint must be accepted.
    pub(super) acceptance: bool,
    /// The account that owns it: `amazon`, or one's own.
    owner: Str,
    verified: bool,
    address_types: Vec<Str>,
    tags: Tags,
}

impl Offer {
    fn of_aws(region: &str, service: &Service) -> Self {
        let name = service.full_name(region);
        Self {
            id: Str::from(format!(
                "vpce-svc-0{:016x}",
                stable_hash(&["service", &name, service.host.unwrap_or_default()])
            )),
            kind: match service.reach {
                Reach::Gateway => EndpointKind::Gateway,
                Reach::Interface => EndpointKind::Interface,
            },
            private_name: service.private_name(region),
            acceptance: false,
            owner: text!("amazon"),
            verified: true,
            address_types: vec![text!("ipv4")],
            tags: Tags::default(),
            name,
        }
    }

    fn own(realm: &Realm, service: &EndpointService) -> Self {
        let kind = EndpointKind::named(service.balancers.service_type());
        Self {
            id: service.id.clone(),
            name: service.name(),
            kind: kind.unwrap_or(EndpointKind::Interface),
            private_name: service.private_name.clone().filter(|_| service.verified),
            acceptance: service.acceptance,
            owner: realm.key.account.clone(),
            verified: service.verified,
            address_types: service.address_types.clone(),
            tags: service.tags.clone(),
        }
    }

    /// Whether AWS offers it.
    pub(super) fn is_of_aws(&self) -> bool {
        self.owner == "amazon"
    }

    /// Every way to every service of the realm.
    fn all(realm: &Realm) -> Vec<Self> {
        let region = &realm.key.region;
        let of_aws = endpoint_services::all().map(|service| Self::of_aws(region, &service));
        let services = realm.table::<EndpointService>().values();
        of_aws
            .chain(services.map(|service| Self::own(realm, service)))
            .collect()
    }

    /// The ways to the service with this name.
    fn ways(realm: &Realm, name: &str) -> Vec<Self> {
        let services = realm.table::<EndpointService>();
        let mut own = services.having(term("service-name", name), None);
        if let Some((_, service)) = own.find(|(_, service)| service.name() == name) {
            return vec![Self::own(realm, service)];
        }
        let region = &realm.key.region;
        endpoint_services::all()
            .filter(|service| service.full_name(region) == name)
            .map(|service| Self::of_aws(region, &service))
            .collect()
    }

    /// The service with this name, for an endpoint of this kind.
    ///
    /// # Errors
    /// `InvalidServiceName`, `InvalidParameter` for another kind.
    pub(super) fn for_endpoint(realm: &Realm, name: &str, kind: EndpointKind) -> Result<Self> {
        let ways = Self::ways(realm, name);
        if ways.is_empty() {
            return Err(no_such_service(name));
        }
        let known: Vec<_> = ways.iter().map(|way| way.kind.name()).collect();
        let known = known.join(", ");
        ways.into_iter()
            .find(|way| way.kind == kind)
            .ok_or_else(|| {
                refuse(format!(
                    "Endpoint type ({}) does not match available service types ([{known}]).",
                    kind.name()
                ))
            })
    }

    /// The service that an endpoint leads to, where it is still there.
    pub(super) fn behind(realm: &Realm, name: &str, kind: EndpointKind) -> Option<Self> {
        Self::ways(realm, name)
            .into_iter()
            .find(|way| way.kind == kind)
    }

    /// The domain of the names of its endpoints.
    pub(super) fn domain(&self, region: &str) -> String {
        let suffix = regions::suffix(region);
        if self.is_of_aws() {
            let mut parts: Vec<&str> = self.name.split('.').collect();
            let at = parts.iter().position(|part| *part == region);
            let service = parts.split_off(at.map_or(0, |at| at + 1));
            let service: Vec<&str> = service.into_iter().rev().collect();
            format!("{}.{region}.vpce.{suffix}", service.join("."))
        } else {
            format!("{}.{region}.vpce.{suffix}", self.id)
        }
    }

    fn show(&self, realm: &Realm) -> shapes::ServiceDetail {
        let region = &realm.key.region;
        let zones = regions::zones(region);
        let verified = if self.verified {
            text!("verified")
        } else {
            text!("pendingVerification")
        };
        let names = self.private_name.iter();
        shapes::ServiceDetail {
            service_name: Some(self.name.clone()),
            service_id: Some(self.id.clone()),
            service_type: Some(vec![shapes::ServiceTypeDetail {
                service_type: Some(Str::from(self.kind.name())),
            }]),
            service_region: Some(region.clone()),
            availability_zone_ids: Some(zones.iter().map(|zone| Str::from(&*zone.id)).collect()),
            availability_zones: Some(zones.iter().map(|zone| Str::from(&*zone.name)).collect()),
            owner: Some(self.owner.clone()),
            base_endpoint_dns_names: Some(vec![Str::from(match self.kind {
                EndpointKind::Gateway => {
                    let service = self.name.rsplit('.').next().unwrap_or_default();
                    format!("{service}.{region}.{}", regions::suffix(region))
                }
                _ => self.domain(region),
            })]),
            private_dns_name: self.private_name.clone(),
            private_dns_names: Some(
                names
                    .map(|name| shapes::PrivateDnsDetails {
                        private_dns_name: Some(name.clone()),
                    })
                    .collect(),
            ),
            vpc_endpoint_policy_supported: Some(self.is_of_aws()),
            acceptance_required: Some(self.acceptance),
            manages_vpc_endpoints: Some(false),
            tags: Some(self.tags.shape().unwrap_or_default()),
            private_dns_name_verification_state: self.private_name.as_ref().map(|_| verified),
            supported_ip_address_types: Some(self.address_types.clone()),
            ..Default::default()
        }
    }

    fn passes(&self, filters: &Filters, realm: &Realm) -> Result<bool> {
        filters.check(&self.tags, |name, values| {
            match name {
                "owner" => values.is(&self.owner),
                "service-name" => values.is(&self.name),
                "service-region" => values.is(&realm.key.region),
                "service-type" => values.is(self.kind.name()),
                "supported-ip-address-types" => {
                    values.any(self.address_types.iter().map(|one| one.as_str()));
                }
                _ => return false,
            }
            true
        })
    }
}

fn no_such_service(name: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidServiceName,
        format!("The Vpc Endpoint Service '{name}' does not exist"),
    )
}

/// DescribeVpcEndpointServices.
///
/// # Errors
/// `InvalidServiceName`, and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVpcEndpointServicesRequest,
) -> Result<shapes::DescribeVpcEndpointServicesResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeVpcEndpointServices",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let wanted = listed(&request.service_names);
    let here = listed(&request.service_regions);
    let mut found = if wanted.is_empty() {
        Offer::all(realm)
    } else {
        let mut found = Vec::new();
        for name in wanted {
            let ways = Offer::ways(realm, name);
            if ways.is_empty() {
                return Err(no_such_service(name));
            }
            found.extend(ways);
        }
        found
    };
    found.retain(|_| here.is_empty() || here.contains(&realm.key.region));
    let mut passing = Vec::new();
    for offer in found {
        if offer.passes(&filters, realm)? {
            passing.push(offer.show(realm));
        }
    }
    let (details, next_token) = page.slice(passing);
    let mut names: Vec<Str> = Vec::with_capacity(details.len());
    for name in details
        .iter()
        .filter_map(|detail| detail.service_name.as_ref())
    {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    Ok(shapes::DescribeVpcEndpointServicesResult {
        service_names: Some(names),
        service_details: Some(details),
        next_token,
    })
}
