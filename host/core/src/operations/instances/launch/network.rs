//! Where the instances of a launch are: subnet, security groups, addresses.

use std::net::Ipv4Addr;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{listed, network_interfaces::addresses, security_groups, text},
    resources::{SecurityGroup, Subnet, Vpc},
    store::{Realm, Transaction},
};

/// The primary network interface of every instance.
pub(super) struct Plan {
    pub(super) vpc: Str,
    pub(super) subnet: Str,
    pub(super) subnet_ordinal: u64,
    pub(super) zone: Str,
    pub(super) zone_id: Str,
    pub(super) groups: Vec<Str>,
    pub(super) description: Str,
    pub(super) delete_on_termination: bool,
    public: bool,
    wanted: Option<u32>,
    secondary: Vec<u32>,
    secondary_count: u32,
}

/// The addresses of one instance.
pub(super) struct Addresses {
    pub(super) private: u32,
    pub(super) secondary: Vec<u32>,
    pub(super) public: Option<u32>,
}

pub(super) fn plan(realm: &Realm, request: &shapes::RunInstancesRequest) -> Result<Plan> {
    let interfaces = listed(&request.network_interfaces);
    let primary = match interfaces {
        [] => None,
        [one] if one.device_index.unwrap_or(0) == 0 => Some(one),
        [_] => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                "When specifying network interfaces, you must include a device at index 0.",
            ));
        }
        _ => {
            return Err(Ec2Error::new(
                ErrorCode::UnsupportedOperation,
                "Launching with more than one network interface is not supported yet.",
            ));
        }
    };
    if let Some(primary) = primary {
        check_combination(request, primary)?;
    }
    let subnet_id = primary
        .and_then(|one| one.subnet_id.as_ref())
        .or(request.subnet_id.as_ref());
    let zone = request
        .placement
        .as_ref()
        .and_then(|placement| placement.availability_zone.as_ref());
    let (subnet_ordinal, subnet) = subnet(realm, subnet_id, zone)?;
    let groups = groups(realm, request, primary, subnet)?;
    let wanted = primary
        .and_then(|one| one.private_ip_address.as_ref())
        .or(request.private_ip_address.as_ref());
    let mut plan = Plan {
        vpc: subnet.vpc.clone(),
        subnet: subnet.id.clone(),
        subnet_ordinal,
        zone: subnet.zone.clone(),
        zone_id: subnet.zone_id.clone(),
        groups,
        description: primary
            .and_then(|one| one.description.clone())
            .unwrap_or_default(),
        delete_on_termination: primary
            .and_then(|one| one.delete_on_termination)
            .unwrap_or(true),
        public: primary
            .and_then(|one| one.associate_public_ip_address)
            .unwrap_or(subnet.map_public_ip),
        wanted: wanted.map(|text| address(text)).transpose()?,
        secondary: Vec::new(),
        secondary_count: 0,
    };
    if let Some(primary) = primary {
        for listed in listed(&primary.private_ip_addresses) {
            let address = address(text(&listed.private_ip_address))?;
            if listed.primary == Some(true) {
                plan.wanted = Some(address);
            } else {
                plan.secondary.push(address);
            }
        }
        let count = primary.secondary_private_ip_address_count.unwrap_or(0);
        plan.secondary_count = u32::try_from(count).unwrap_or(0);
    }
    let chosen = plan.wanted.is_some() || !plan.secondary.is_empty();
    if chosen && request.max_count.unwrap_or(1) > 1 {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "You cannot specify a private IP address when launching more than one instance.",
        ));
    }
    Ok(plan)
}

fn check_combination(
    request: &shapes::RunInstancesRequest,
    primary: &shapes::InstanceNetworkInterfaceSpecification,
) -> Result<()> {
    let refuse = |what: &str| {
        Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            format!(
                "Network interfaces and an instance-level {what} may not be specified on the same request"
            ),
        ))
    };
    if request.subnet_id.is_some() {
        return refuse("subnet ID");
    }
    if !listed(&request.security_group_ids).is_empty()
        || !listed(&request.security_groups).is_empty()
    {
        return refuse("security groups");
    }
    if request.private_ip_address.is_some() {
        return refuse("private address");
    }
    if primary.network_interface_id.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "Launching with an existing network interface is not supported yet.",
        ));
    }
    Ok(())
}

fn address(text: &str) -> Result<u32> {
    text.parse::<Ipv4Addr>().map(u32::from).map_err(|_| {
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Invalid value '{text}' for private IP address. Address must be an IPv4 address."
            ),
        )
    })
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
        if group.vpc != subnet.vpc {
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

impl Plan {
    /// Takes the addresses of this many instances.
    ///
    /// # Errors
    /// `InsufficientFreeAddressesInSubnet`, `InvalidIPAddress.InUse`.
    pub(super) fn addresses(
        &self,
        transaction: &mut Transaction<'_>,
        count: u32,
    ) -> Result<Vec<Addresses>> {
        let subnet = self.subnet_ordinal;
        // Addresses that the request chose are those of its only instance.
        let chosen: Vec<u32> = self.wanted.iter().chain(&self.secondary).copied().collect();
        let each = 1 + self.secondary.len() as u32 + self.secondary_count;
        let others = count
            .saturating_mul(each)
            .saturating_sub(chosen.len() as u32);
        let taken = addresses::take(transaction, subnet, &chosen, others)?;
        let (chosen, others) = taken.split_at(chosen.len());
        let (wanted, secondary) = chosen.split_at(usize::from(self.wanted.is_some()));
        let mut others = others.iter().copied();
        let mut all: Vec<_> = (0..count)
            .map_while(|_| {
                let private = wanted.first().copied().or_else(|| others.next())?;
                let drawn = others.by_ref().take(self.secondary_count as usize);
                Some(Addresses {
                    private,
                    secondary: secondary.iter().copied().chain(drawn).collect(),
                    public: None,
                })
            })
            .collect();
        if self.public {
            let salts = all
                .iter()
                .map(|one| u64::from(one.private) | (subnet << 32));
            let publics = addresses::take_publics(transaction, salts);
            for (one, public) in all.iter_mut().zip(publics) {
                one.public = Some(public);
            }
        }
        Ok(all)
    }
}
