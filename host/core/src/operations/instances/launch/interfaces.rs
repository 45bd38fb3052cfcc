//! The network interfaces of a launch: made new for every instance, or there already.

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    Result,
    operations::network_interfaces::{
        addresses, attach, create::New, limits::Limits, wanted::Wanted,
    },
    resources::{
        NetworkInterface, Subnet,
        network_interfaces::{Attachment, Network},
    },
    store::Transaction,
    tags::Tags,
};

/// One interface of every instance.
pub(super) struct Plan {
    pub(super) device_index: i32,
    pub(super) card: i32,
    pub(super) delete_on_termination: bool,
    pub(super) source: Source,
}

/// Where an interface comes from.
pub(super) enum Source {
    /// It is there: its ordinal.
    Existing(u64),
    /// It is made.
    New(Fresh),
}

/// What is made for every instance.
pub(super) struct Fresh {
    pub(super) network: Arc<Network>,
    pub(super) wanted: Wanted,
    pub(super) public: bool,
    pub(super) kind: Str,
}

/// The addresses of the only interface of an instance.
pub(super) struct Plain {
    network: Arc<Network>,
    private: u32,
    public: Option<u32>,
}

impl Plan {
    fn attachment(&self, transaction: &Transaction<'_>, instance: u64) -> Attachment {
        Attachment {
            instance,
            device_index: self.device_index,
            card: self.card,
            delete_on_termination: self.delete_on_termination,
            since: transaction.call.now,
        }
    }

    /// Takes the addresses of this many instances at once, where each is to have one
    /// interface and any free address does: that makes large launches cheap.
    ///
    /// # Errors
    /// `InsufficientFreeAddressesInSubnet`.
    pub(super) fn take_plain(
        &self,
        transaction: &mut Transaction<'_>,
        count: u32,
    ) -> Result<Option<Vec<Plain>>> {
        let Source::New(fresh) = &self.source else {
            return Ok(None);
        };
        let subnet = fresh.network.subnet;
        let table = transaction.table::<Subnet>();
        let assigns_ipv6 = table.at(subnet).is_some_and(|subnet| subnet.assign_ipv6);
        if !fresh.wanted.is_plain() || assigns_ipv6 || !fresh.kind.is_empty() {
            return Ok(None);
        }
        let taken = addresses::take_many(transaction, subnet, count)?;
        let salts = taken.iter().filter(|_| fresh.public);
        let salts = salts.map(|private| u64::from(*private) | (subnet << 32));
        let mut publics = addresses::take_publics(transaction, salts).into_iter();
        let plain = taken.into_iter().map(|private| Plain {
            network: Arc::clone(&fresh.network),
            private,
            public: publics.next(),
        });
        Ok(Some(plain.collect()))
    }

    /// Makes the only interface of an instance.
    pub(super) fn insert_plain(
        &self,
        transaction: &mut Transaction<'_>,
        instance: u64,
        plain: &Plain,
        tags: &Tags,
    ) -> u64 {
        let attachment = self.attachment(transaction, instance);
        let (ordinal, _) = transaction.insert(|id| NetworkInterface {
            id,
            network: Arc::clone(&plain.network),
            address: Some(plain.private),
            secondary: Vec::new(),
            public: plain.public,
            attachment: Some(attachment),
            more: None,
            tags: tags.clone(),
        });
        ordinal
    }

    /// Makes or takes the interface for an instance.
    ///
    /// # Errors
    /// Those of addresses and of the type's limits, `InvalidNetworkInterface.InUse`.
    pub(super) fn insert(
        &self,
        transaction: &mut Transaction<'_>,
        instance: u64,
        limits: Option<&Limits>,
        tags: &Tags,
    ) -> Result<u64> {
        let attachment = self.attachment(transaction, instance);
        let (ordinal, public) = match &self.source {
            Source::Existing(ordinal) => {
                let table = transaction.table::<NetworkInterface>();
                if let Some(used) = table.at(*ordinal).filter(|one| one.is_in_use()) {
                    return Err(attach::in_use(&used.id));
                }
                (*ordinal, None)
            }
            Source::New(fresh) => {
                let mut taken = fresh.wanted.take(transaction, fresh.network.subnet)?;
                taken.more.kind.clone_from(&fresh.kind);
                let private = taken.address.filter(|_| fresh.public);
                let public = private.map(|private| {
                    let salt = u64::from(private) | (fresh.network.subnet << 32);
                    addresses::take_public(transaction, salt)
                });
                let new = New {
                    network: Arc::clone(&fresh.network),
                    taken,
                    tags: tags.clone(),
                };
                (new.insert(transaction).0, public)
            }
        };
        let made = transaction.update_at::<NetworkInterface>(ordinal, |interface| {
            interface.attachment = Some(attachment);
            interface.public = public.or(interface.public);
        });
        if let Some((limits, made)) = limits.zip(made) {
            limits.check_addresses(&made)?;
        }
        Ok(ordinal)
    }
}
