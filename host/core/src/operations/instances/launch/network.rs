//! Where the instances of a launch are: subnet, security groups, interfaces.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{
        listed,
        network_interfaces::{
            limits::Limits,
            wanted::{Given, Wanted, wanted},
        },
        said, security_groups,
    },
    resources::{NetworkInterface, SecurityGroup, Subnet, Vpc, network_interfaces::Network},
    store::Realm,
};

use super::interfaces::{Fresh, Plan as Interface, Source};

type Specification = shapes::InstanceNetworkInterfaceSpecification;

/// Where every instance is, and its interfaces by device index.
pub(super) struct Plan {
    pub(super) vpc: Str,
    pub(super) subnet: Str,
    pub(super) zone: Str,
    pub(super) zone_id: Str,
    pub(super) interfaces: Vec<Interface>,
}

impl Plan {
    /// Instances of a type with these limits can have the interfaces.
    ///
    /// # Errors
    /// `AttachmentLimitExceeded`, `InvalidParameterValue` for a network card.
    pub(super) fn check(&self, limits: &Limits) -> Result<()> {
        limits.check_interfaces(self.interfaces.len())?;
        let mut cards = self.interfaces.iter().map(|interface| interface.card);
        cards.try_for_each(|card| limits.check_card(card))
    }
}

/// What a launch asks for.
///
/// # Errors
/// The not-found codes, `InvalidParameterCombination`, `InvalidParameterValue`,
/// `VPCIdNotSpecified`, `InvalidGroup.NotFound`.
pub(super) fn plan(realm: &Realm, request: &shapes::RunInstancesRequest) -> Result<Plan> {
    let mut specifications: Vec<&Specification> =
        listed(&request.network_interfaces).iter().collect();
    check_combination(request, &specifications)?;
    let several = request.max_count.unwrap_or(1) > 1;
    if specifications.is_empty() {
        let (ordinal, subnet) = of_request(realm, request, None)?;
        let wanted = Given {
            address: request.private_ip_address.as_ref(),
            addresses: &[],
            secondary_count: None,
            prefixes: &[],
            prefix_count: None,
            ipv6: listed(&request.ipv6_addresses),
            ipv6_count: request.ipv6_address_count,
            ipv6_prefixes: &[],
            ipv6_prefix_count: None,
        }
        .read()?;
        check_certain(&wanted, several)?;
        let fresh = Fresh {
            network: network(ordinal, groups(realm, request, None, subnet)?, None),
            wanted,
            public: subnet.map_public_ip,
            kind: Str::new(),
        };
        let interface = Interface {
            device_index: 0,
            card: 0,
            delete_on_termination: true,
            source: Source::New(fresh),
        };
        return Ok(at(subnet, vec![interface]));
    }
    specifications.sort_by_key(|one| (card(one), one.device_index.unwrap_or(0)));
    let alone = specifications.len() == 1;
    let mut place: Option<&Subnet> = None;
    let mut interfaces = Vec::new();
    for specification in specifications {
        let (source, subnet) = match &specification.network_interface_id {
            Some(id) => existing(realm, id, several)?,
            None => fresh(realm, request, specification, alone, several, place)?,
        };
        let place = *place.get_or_insert(subnet);
        if subnet.zone != place.zone {
            return Err(combination(
                "You may not attach a network interface to an instance if they are not in the same availability zone",
            ));
        }
        let is_new = matches!(source, Source::New(_));
        interfaces.push(Interface {
            device_index: specification.device_index.unwrap_or(0),
            card: card(specification),
            delete_on_termination: specification.delete_on_termination.unwrap_or(is_new),
            source,
        });
    }
    let place = place.ok_or_else(no_primary)?;
    Ok(at(place, interfaces))
}

fn at(subnet: &Subnet, interfaces: Vec<Interface>) -> Plan {
    Plan {
        vpc: subnet.vpc.clone(),
        subnet: subnet.id.clone(),
        zone: subnet.zone.clone(),
        zone_id: subnet.zone_id.clone(),
        interfaces,
    }
}

fn card(specification: &Specification) -> i32 {
    specification.network_card_index.unwrap_or(0)
}

fn network(subnet: u64, groups: Vec<Str>, description: Option<&Str>) -> Arc<Network> {
    Arc::new(Network {
        subnet,
        groups,
        source_dest_check: true,
        description: description.cloned().unwrap_or_default(),
    })
}

fn combination(message: &str) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterCombination, message)
}

fn check_certain(wanted: &Wanted, several: bool) -> Result<()> {
    if wanted.is_certain() && several {
        return Err(combination(
            "You cannot specify a private IP address when launching more than one instance.",
        ));
    }
    Ok(())
}

fn existing<'r>(realm: &'r Realm, id: &str, several: bool) -> Result<(Source, &'r Subnet)> {
    if several {
        return Err(combination(
            "Network interface ids may not be specified when launching more than one instance",
        ));
    }
    let ordinal = realm.ordinal::<NetworkInterface>(id)?;
    let subnet = realm.get::<NetworkInterface>(id)?.subnet(realm);
    let subnet = subnet.ok_or_else(no_primary)?;
    Ok((Source::Existing(ordinal), subnet))
}

fn fresh<'r>(
    realm: &'r Realm,
    request: &shapes::RunInstancesRequest,
    specification: &Specification,
    alone: bool,
    several: bool,
    place: Option<&'r Subnet>,
) -> Result<(Source, &'r Subnet)> {
    let (ordinal, subnet) = match (place, &specification.subnet_id) {
        (Some(place), None) => (realm.ordinal::<Subnet>(&place.id)?, place),
        (_, id) => of_request(realm, request, id.as_ref())?,
    };
    let wanted = wanted!(specification)?;
    check_certain(&wanted, several)?;
    let public = specification.associate_public_ip_address;
    let groups = groups(realm, request, Some(specification), subnet)?;
    let kind = specification.interface_type.clone();
    let fresh = Fresh {
        network: network(ordinal, groups, specification.description.as_ref()),
        wanted,
        public: alone && public.unwrap_or(subnet.map_public_ip),
        kind: kind.filter(|kind| kind != "interface").unwrap_or_default(),
    };
    Ok((Source::New(fresh), subnet))
}

fn no_primary() -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        "When specifying network interfaces, you must include a device at index 0.",
    )
}

fn check_combination(
    request: &shapes::RunInstancesRequest,
    specifications: &[&Specification],
) -> Result<()> {
    if specifications.is_empty() {
        return Ok(());
    }
    let instance_level = [
        ("subnet ID", request.subnet_id.is_some()),
        (
            "security groups",
            !listed(&request.security_group_ids).is_empty()
                || !listed(&request.security_groups).is_empty(),
        ),
        ("private address", request.private_ip_address.is_some()),
        (
            "IPv6 addresses",
            request.ipv6_address_count.is_some() || !listed(&request.ipv6_addresses).is_empty(),
        ),
    ];
    if let Some((what, _)) = instance_level.iter().find(|(_, given)| *given) {
        return Err(combination(&format!(
            "Network interfaces and an instance-level {what} may not be specified on the same request"
        )));
    }
    let mut places: Vec<_> = specifications
        .iter()
        .map(|one| (card(one), one.device_index.unwrap_or(0)))
        .collect();
    places.sort_unstable();
    if places.first() != Some(&(0, 0)) {
        return Err(no_primary());
    }
    if places.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(combination(
            "Each network interface requires a unique device index.",
        ));
    }
    for specification in specifications {
        check_specification(specification, specifications.len())?;
    }
    Ok(())
}

fn check_specification(specification: &Specification, count: usize) -> Result<()> {
    if specification.associate_public_ip_address.is_some() && count > 1 {
        return Err(combination(
            "The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.",
        ));
    }
    let is_there = specification.network_interface_id.is_some();
    if is_there && specification.associate_public_ip_address.is_some() {
        return Err(combination(
            "The associatePublicIPAddress parameter cannot be specified for a network interface with an ID.",
        ));
    }
    let chosen = [
        ("subnet", specification.subnet_id.is_some()),
        ("security groups", !listed(&specification.groups).is_empty()),
        (
            "private address",
            specification.private_ip_address.is_some(),
        ),
        ("description", specification.description.is_some()),
    ];
    if let Some((what, _)) = chosen.iter().find(|(_, given)| is_there && *given) {
        return Err(combination(&format!(
            "A network interface may not specify a network interface ID and a {what}"
        )));
    }
    Ok(())
}

/// The subnet with this id, or the one that the request's own parameters mean.
fn of_request<'r>(
    realm: &'r Realm,
    request: &shapes::RunInstancesRequest,
    id: Option<&Str>,
) -> Result<(u64, &'r Subnet)> {
    let placement = request.placement.as_ref();
    let zone = placement.and_then(|placement| said(&placement.availability_zone));
    subnet(realm, id.or(request.subnet_id.as_ref()), zone)
}

fn subnet<'r>(realm: &'r Realm, id: Option<&Str>, zone: Option<&Str>) -> Result<(u64, &'r Subnet)> {
    let table = realm.table::<Subnet>();
    if let Some(zone) = zone
        && !crate::catalogue::regions::zones(&realm.key.region)
            .iter()
            .any(|known| known.name == zone.as_str())
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Invalid availability zone: [{zone}]"),
        ));
    }
    if let Some(id) = id {
        let ordinal = realm.ordinal::<Subnet>(id)?;
        let subnet = realm.get::<Subnet>(id)?;
        if let Some(zone) = zone.filter(|zone| **zone != subnet.zone) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "Value ({zone}) for parameter availabilityZone is invalid. Subnet '{id}' is in the availability zone {}",
                    subnet.zone
                ),
            ));
        }
        return Ok((ordinal, subnet));
    }
    let default = Vpc::default_of(realm).ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::VPCIdNotSpecified,
            "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.",
        )
    })?;
    table
        .iter()
        .filter(|(_, subnet)| subnet.default_for_az && subnet.vpc == default.id)
        .find(|(_, subnet)| zone.is_none_or(|zone| *zone == subnet.zone))
        .map(|(ordinal, subnet)| (ordinal, &**subnet))
        .ok_or_else(|| match zone {
            Some(zone) => Ec2Error::new(
                ErrorCode::InvalidInput,
                format!("No default subnet for availability zone: '{zone}'."),
            ),
            None => Ec2Error::new(
                ErrorCode::MissingInput,
                "No subnets found for the default VPC. Please specify a subnet.",
            ),
        })
}

fn groups(
    realm: &Realm,
    request: &shapes::RunInstancesRequest,
    primary: Option<&shapes::InstanceNetworkInterfaceSpecification>,
    subnet: &Subnet,
) -> Result<Vec<Str>> {
    let mut groups: Vec<Str> = Vec::new();
    let mut add = |group: &SecurityGroup| {
        if !group.is_in(&subnet.vpc) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameter,
                format!(
                    "Security group {} and subnet {} belong to different networks.",
                    group.id, subnet.id
                ),
            ));
        }
        if !groups.contains(&group.id) {
            groups.push(group.id.clone());
        }
        Ok(())
    };
    let ids = primary.map_or(listed(&request.security_group_ids), |primary| {
        listed(&primary.groups)
    });
    for id in ids {
        add(&*security_groups::resolve(realm, id)?)?;
    }
    for name in listed(&request.security_groups) {
        let group =
            Vpc::default_of(realm).and_then(|vpc| SecurityGroup::named(realm, &vpc.id, name));
        let Some((_, group)) = group else {
            return Err(Ec2Error::new(
                ErrorCode::InvalidGroupNotFound,
                format!(
                    "The security group '{name}' does not exist in default VPC '{}'",
                    subnet.vpc
                ),
            ));
        };
        add(group)?;
    }
    if groups.is_empty()
        && let Some((_, default)) = SecurityGroup::named(realm, &subnet.vpc, "default")
    {
        groups.push(default.id.clone());
    }
    if groups.len() > 16 {
        return Err(Ec2Error::new(
            ErrorCode::SecurityGroupsPerInterfaceLimitExceeded,
            "The maximum number of security groups per interface has been reached.",
        ));
    }
    Ok(groups)
}
