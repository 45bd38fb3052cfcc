//! The addresses that a request wants for an interface. CreateNetworkInterface and the
//! interfaces of a launch say it with the same members.

use std::net::{Ipv4Addr, Ipv6Addr};

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::{Ipv4Cidr, Ipv6Cidr},
    operations::text,
    resources::{Subnet, network_interfaces::More},
    store::{Resource, Transaction},
};

use super::{addresses, ipv6, prefixes};

/// What a request says of the addresses of an interface; see [`wanted!`].
pub(crate) struct Given<'a> {
    pub(crate) address: Option<&'a Str>,
    pub(crate) addresses: &'a [shapes::PrivateIpAddressSpecification],
    pub(crate) secondary_count: Option<i32>,
    pub(crate) prefixes: &'a [shapes::Ipv4PrefixSpecificationRequest],
    pub(crate) prefix_count: Option<i32>,
    pub(crate) ipv6: &'a [shapes::InstanceIpv6Address],
    pub(crate) ipv6_count: Option<i32>,
    pub(crate) ipv6_prefixes: &'a [shapes::Ipv6PrefixSpecificationRequest],
    pub(crate) ipv6_prefix_count: Option<i32>,
}

/// Reads what a request wants for an interface.
macro_rules! wanted {
    ($request:expr) => {
        crate::operations::network_interfaces::wanted::Given {
            address: $request.private_ip_address.as_ref(),
            addresses: crate::operations::listed(&$request.private_ip_addresses),
            secondary_count: $request.secondary_private_ip_address_count,
            prefixes: crate::operations::listed(&$request.ipv4_prefixes),
            prefix_count: $request.ipv4_prefix_count,
            ipv6: crate::operations::listed(&$request.ipv6_addresses),
            ipv6_count: $request.ipv6_address_count,
            ipv6_prefixes: crate::operations::listed(&$request.ipv6_prefixes),
            ipv6_prefix_count: $request.ipv6_prefix_count,
        }
        .read()
    };
}
pub(crate) use wanted;

/// The addresses that are wanted for an interface.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    primary: Option<u32>,
    secondary: Vec<u32>,
    secondary_count: u32,
    prefixes: Vec<Ipv4Cidr>,
    prefix_count: u32,
    ipv6: Vec<Ipv6Addr>,
    ipv6_count: Option<u32>,
    ipv6_prefixes: Vec<Ipv6Cidr>,
    ipv6_prefix_count: u32,
}

/// The addresses that an interface got.
pub(crate) struct Taken {
    pub(crate) address: Option<u32>,
    pub(crate) secondary: Vec<u32>,
    pub(crate) more: More,
}

fn combination(message: &str) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterCombination, message)
}

/// An IPv4 address of a request.
///
/// # Errors
/// `InvalidParameterValue`.
pub(crate) fn ipv4(given: &str) -> Result<u32> {
    given.parse::<Ipv4Addr>().map(u32::from).map_err(|_| {
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Invalid value '{given}' for IPv4 address."),
        )
    })
}

/// How many things are wanted besides those that are listed, where EC2 takes only one
/// of both.
///
/// # Errors
/// `InvalidParameterCombination`, `InvalidParameterValue`.
pub(super) fn number(count: Option<i32>, name: &str, listed: usize) -> Result<u32> {
    let count = count.unwrap_or(0);
    if count > 0 && listed > 0 {
        return Err(combination(&format!(
            "{name} cannot be used together with a list of the same"
        )));
    }
    u32::try_from(count).map_err(|_| {
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Value ({count}) for parameter {name} is invalid. It must not be negative."),
        )
    })
}

impl Given<'_> {
    /// # Errors
    /// `InvalidParameterValue`, `InvalidParameterCombination`.
    pub(crate) fn read(&self) -> Result<Wanted> {
        let mut primary = self.address.map(|given| ipv4(given)).transpose()?;
        let mut secondary = Vec::new();
        for one in self.addresses {
            let address = ipv4(text(&one.private_ip_address))?;
            if one.primary != Some(true) {
                secondary.push(address);
            } else if primary.replace(address).is_some() {
                return Err(combination(
                    "Only one primary private IP address can be specified.",
                ));
            }
        }
        let mut wanted = Wanted {
            primary,
            secondary_count: number(
                self.secondary_count,
                "secondaryPrivateIpAddressCount",
                secondary.len(),
            )?,
            secondary,
            prefix_count: number(self.prefix_count, "ipv4PrefixCount", self.prefixes.len())?,
            ipv6_prefix_count: number(
                self.ipv6_prefix_count,
                "ipv6PrefixCount",
                self.ipv6_prefixes.len(),
            )?,
            ..Wanted::default()
        };
        if self.ipv6_count.is_some() || !self.ipv6.is_empty() {
            let count = number(self.ipv6_count, "ipv6AddressCount", self.ipv6.len())?;
            wanted.ipv6_count = Some(count);
        }
        for one in self.prefixes {
            wanted
                .prefixes
                .push(prefixes::ipv4(text(&one.ipv4_prefix))?);
        }
        for one in self.ipv6 {
            wanted.ipv6.push(ipv6::address(text(&one.ipv6_address))?);
        }
        for one in self.ipv6_prefixes {
            wanted
                .ipv6_prefixes
                .push(ipv6::prefix(text(&one.ipv6_prefix))?);
        }
        Ok(wanted)
    }
}

impl Wanted {
    /// Whether certain addresses are wanted, which only one interface can have.
    pub(crate) fn is_certain(&self) -> bool {
        self.primary.is_some()
            || !self.secondary.is_empty()
            || !self.prefixes.is_empty()
            || !self.ipv6.is_empty()
            || !self.ipv6_prefixes.is_empty()
    }

    /// Whether more of IPv4 is wanted than what every interface gets.
    fn wants_ipv4(&self) -> bool {
        self.primary.is_some()
            || !self.secondary.is_empty()
            || !self.prefixes.is_empty()
            || self.secondary_count + self.prefix_count > 0
    }

    /// Whether any free address does, and nothing else is wanted.
    pub(crate) fn is_plain(&self) -> bool {
        !self.is_certain()
            && self.secondary_count == 0
            && self.prefix_count == 0
            && self.ipv6_prefix_count == 0
            && self.ipv6_count.is_none()
    }

    /// Takes the addresses in a subnet. The interface must be stored before the next
    /// takes its own.
    ///
    /// # Errors
    /// `InvalidParameterValue`, `InvalidIPAddress.InUse`,
    /// `InsufficientFreeAddressesInSubnet`, `InsufficientCidrBlocks`.
    pub(crate) fn take(&self, transaction: &mut Transaction<'_>, ordinal: u64) -> Result<Taken> {
        let subnet = transaction.table::<Subnet>().at(ordinal);
        let subnet = subnet.ok_or_else(|| Subnet::missing(&["null"]))?;
        let assigns = subnet.assign_ipv6;
        let has_ipv4 = subnet.cidr.is_some();
        if self.wants_ipv4() {
            subnet.ipv4()?;
        }
        let mut more = More {
            ipv6: ipv6::take(
                transaction,
                ordinal,
                &self.ipv6,
                self.ipv6_count.unwrap_or(u32::from(assigns)),
            )?,
            ipv6_prefixes: ipv6::take_prefixes(
                transaction,
                ordinal,
                &self.ipv6_prefixes,
                self.ipv6_prefix_count,
            )?,
            ..More::default()
        };
        if !has_ipv4 {
            addresses::take_place(transaction, ordinal);
            return Ok(Taken {
                address: None,
                secondary: Vec::new(),
                more,
            });
        }
        let mut explicit: Vec<u32> = self.primary.into_iter().collect();
        explicit.extend(&self.secondary);
        more.ipv4_prefixes.clone_from(&self.prefixes);
        let found = prefixes::free(transaction, ordinal, self.prefix_count, &explicit)?;
        more.ipv4_prefixes.extend(found);
        for prefix in &more.ipv4_prefixes {
            explicit.extend(prefix.first()..=prefix.last());
        }
        let others = self.secondary_count + u32::from(self.primary.is_none());
        let taken = addresses::take(transaction, ordinal, &explicit, others)?;
        let mut others = taken.into_iter().skip(explicit.len());
        let address = self.primary.or_else(|| others.next());
        let mut secondary = self.secondary.clone();
        secondary.extend(others);
        Ok(Taken {
            address,
            secondary,
            more,
        })
    }
}
