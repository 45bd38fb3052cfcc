//! How many interfaces and addresses an instance can have, by its type.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AvailableIpPerENI.html>

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::instance_types,
    resources::{Instance, NetworkInterface},
    store::Realm,
};

/// The limits of an instance type.
#[derive(Clone, Debug)]
pub struct Limits {
    kind: String,
    interfaces: usize,
    cards: i32,
    ipv4: usize,
    ipv6: usize,
    is_nitro: bool,
}

impl Limits {
    /// The limits of this type; `None` where its figures are not known.
    pub fn of(kind: &str) -> Option<Self> {
        let shape = instance_types::get(kind)?;
        let hypervisor = shape.hypervisor.as_deref();
        let is_nitro = hypervisor == Some("nitro") || shape.bare_metal == Some(true);
        let info = shape.network_info?;
        let number = |figure: Option<i32>| usize::try_from(figure?).ok();
        Some(Self {
            kind: kind.to_owned(),
            interfaces: number(info.maximum_network_interfaces)?,
            cards: info.maximum_network_cards.unwrap_or(1),
            ipv4: number(info.ipv4_addresses_per_interface)?,
            ipv6: number(info.ipv6_addresses_per_interface).unwrap_or(0),
            is_nitro,
        })
    }

    /// The limits of this instance.
    pub fn of_instance(realm: &Realm, instance: &Instance) -> Option<Self> {
        let reservation = instance.reservation(realm)?;
        Self::of(&instance.attributes(reservation).instance_type)
    }

    /// An instance may have this many interfaces.
    ///
    /// # Errors
    /// `AttachmentLimitExceeded`.
    pub fn check_interfaces(&self, count: usize) -> Result<()> {
        if count <= self.interfaces {
            return Ok(());
        }
        Err(Ec2Error::new(
            ErrorCode::AttachmentLimitExceeded,
            format!(
                "Interface count {count} exceeds the limit for {}",
                self.kind
            ),
        ))
    }

    /// An instance has a network card of this index.
    ///
    /// # Errors
    /// `InvalidParameterValue`.
    pub fn check_card(&self, card: i32) -> Result<()> {
        if (0..self.cards).contains(&card) {
            return Ok(());
        }
        Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "The network card index {card} is not supported for {}",
                self.kind
            ),
        ))
    }

    /// An interface may have so many addresses; a prefix counts as one. Only Nitro does
    /// without IPv4.
    ///
    /// # Errors
    /// `PrivateIpAddressLimitExceeded`, `InvalidInterface.IpAddressLimitExceeded`,
    /// `UnsupportedOperation` where the type has no IPv6, or not only.
    pub fn check_addresses(&self, interface: &NetworkInterface) -> Result<()> {
        let (secondary, more) = (interface.secondary.len(), interface.more());
        let unsupported = |what: &str| {
            let message = format!("{what} are not supported on {}", self.kind);
            Err(Ec2Error::new(ErrorCode::UnsupportedOperation, message))
        };
        if interface.address.is_none() && !self.is_nitro {
            return unsupported("IPv6-only subnets");
        }
        if self.ipv6 == 0 && more.ipv6.len() + more.ipv6_prefixes.len() > 0 {
            return unsupported("IPv6 addresses");
        }
        if 1 + secondary + more.ipv4_prefixes.len() > self.ipv4 {
            return Err(Ec2Error::new(
                ErrorCode::PrivateIpAddressLimitExceeded,
                format!(
                    "Number of private addresses will exceed limit. Instances of type {} can have {} an interface.",
                    self.kind, self.ipv4
                ),
            ));
        }
        if more.ipv6.len() + more.ipv6_prefixes.len() > self.ipv6 {
            return Err(Ec2Error::new(
                ErrorCode::InvalidInterfaceIpAddressLimitExceeded,
                format!(
                    "Number of IPv6 addresses will exceed limit. Instances of type {} can have {} an interface.",
                    self.kind, self.ipv6
                ),
            ));
        }
        Ok(())
    }
}

/// What an interface has fits the instance that it is attached to, if any.
///
/// # Errors
/// Those of [`Limits::check_addresses`].
pub fn check(realm: &Realm, interface: &NetworkInterface) -> Result<()> {
    let instance = interface.instance(realm);
    match instance.and_then(|instance| Limits::of_instance(realm, instance)) {
        Some(limits) => limits.check_addresses(interface),
        None => Ok(()),
    }
}
