//! NAT gateways. What they have for addresses is what their network interface has.

use std::sync::Arc;

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    operations::network_interfaces,
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

use super::{
    NetworkInterface, identified,
    life::{Life, Phase},
};

/// An address that a NAT gateway has, or had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NatAddress {
    /// The interface's id.
    pub interface: Str,
    /// Private address.
    pub private: u32,
    /// Elastic IP address: public address, allocation and association.
    pub elastic: Option<(u32, Str, Str)>,
}

/// A NAT gateway.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NatGateway {
    /// `nat-…`
    pub id: Str,
    /// VPC id.
    pub vpc: Str,
    /// Subnet id.
    pub subnet: Str,
    /// It has no Elastic addresses: it leads to other private networks.
    pub private: bool,
    /// Ordinal of its network interface, unless it failed.
    pub interface: Option<u64>,
    /// The addresses that it had in the end.
    pub had: Vec<NatAddress>,
    /// Why it could not be made: code and message.
    pub failure: Option<(Str, Str)>,
    /// When it was made.
    pub created: Timestamp,
    /// What is happening to it.
    pub life: Life,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl NatGateway {
    /// EC2's name of its state.
    pub fn state(&self) -> &'static str {
        match (&self.failure, self.life.phase) {
            (Some(_), Phase::Available) => "failed",
            _ => self.life.state(),
        }
    }

    /// Whether it takes traffic, or soon will.
    pub fn is_live(&self) -> bool {
        self.failure.is_none() && self.life.is_live()
    }

    /// Its network interface.
    pub fn interface<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<NetworkInterface>> {
        realm.table::<NetworkInterface>().at(self.interface?)
    }

    /// The addresses that it has, the primary first, or those that it had.
    pub fn addresses(&self, realm: &Realm) -> Vec<NatAddress> {
        let Some(interface) = self.interface(realm) else {
            return self.had.clone();
        };
        let address = |private: u32| {
            let elastic = interface.elastic_at(realm, private).and_then(|(_, one)| {
                let association = one.association.as_ref()?;
                Some((one.ip, one.id.clone(), association.id.clone()))
            });
            NatAddress {
                interface: interface.id.clone(),
                private,
                elastic,
            }
        };
        interface.privates().map(address).collect()
    }
}

impl Resource for NatGateway {
    const PREFIX: &'static str = "nat-";
    const TYPE: &'static str = "natgateway";
    const NOT_FOUND: ErrorCode = ErrorCode::NatGatewayNotFound;
    const NOUN: &'static str = "natGateway ID";
    const INDEXED: &'static [&'static str] = &["subnet-id", "vpc-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("subnet-id", &self.subnet));
        emit(term("vpc-id", &self.vpc));
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, _: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "nat-gateway-id" => values.is(&self.id),
            "state" => values.is(self.state()),
            "subnet-id" => values.is(&self.subnet),
            "vpc-id" => values.is(&self.vpc),
            _ => return false,
        }
        true
    }

    fn due(&self) -> Option<Timestamp> {
        self.life.due()
    }

    /// With its end its interface goes, and its Elastic addresses are free again.
    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let table = transaction.table::<Self>();
        let Some(gateway) = table.at(ordinal).cloned() else {
            return;
        };
        let Some(next) = gateway.life.next() else {
            transaction.remove_at::<Self>(ordinal);
            return;
        };
        let had = gateway.addresses(transaction);
        let ends = next.phase == Phase::Deleted;
        if let Some(interface) = gateway.interface.filter(|_| ends) {
            network_interfaces::remove(transaction, interface);
        }
        transaction.update_at::<Self>(ordinal, |gateway| {
            gateway.life = next;
            if ends {
                gateway.interface = None;
                gateway.had = had;
            }
        });
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let ids = ids.join(", ");
        Ec2Error::new(
            Self::NOT_FOUND,
            format!("The Nat Gateway {ids} was not found"),
        )
    }
}
