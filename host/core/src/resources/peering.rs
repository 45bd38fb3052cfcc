//! VPC peering connections within a region of one account.
//! <https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html>

use std::sync::Arc;

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    filters::Values,
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

use super::{
    Vpc, identified,
    life::{REMEMBERED, TRANSITION},
};

/// How long an offer stands, in milliseconds: seven days.
const OFFERED: i64 = 7 * 24 * 60 * 60 * 1_000;

/// Where a connection is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Asked for.
    Initiating,
    /// Waits for the accepter.
    PendingAcceptance,
    /// Accepted, and being made.
    Provisioning,
    /// In use.
    Active,
    /// Refused by the accepter.
    Rejected,
    /// Nobody accepted it in time.
    Expired,
    /// It cannot be: the blocks of the VPCs overlap.
    Failed,
    /// Being deleted.
    Deleting,
    /// Deleted.
    Deleted,
}

impl Status {
    /// EC2's code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Initiating => "initiating-request",
            Self::PendingAcceptance => "pending-acceptance",
            Self::Provisioning => "provisioning",
            Self::Active => "active",
            Self::Rejected => "rejected",
            Self::Expired => "expired",
            Self::Failed => "failed",
            Self::Deleting => "deleting",
            Self::Deleted => "deleted",
        }
    }

    /// Whether the connection is there or may come.
    pub fn is_live(self) -> bool {
        matches!(
            self,
            Self::Initiating | Self::PendingAcceptance | Self::Provisioning | Self::Active
        )
    }

    fn lasts(self) -> Option<i64> {
        match self {
            Self::Active => None,
            Self::Initiating | Self::Provisioning | Self::Deleting => Some(TRANSITION),
            Self::PendingAcceptance => Some(OFFERED),
            Self::Rejected | Self::Expired | Self::Failed | Self::Deleted => Some(REMEMBERED),
        }
    }
}

/// One side of a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// VPC id.
    pub vpc: Str,
    /// Names that resolve to public addresses resolve to private ones here.
    pub dns_resolution: bool,
}

/// A VPC peering connection.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VpcPeeringConnection {
    /// `pcx-…`
    pub id: Str,
    /// Who asked.
    pub requester: Side,
    /// Who was asked.
    pub accepter: Side,
    /// The VPCs' blocks overlap, so that it will fail.
    pub overlaps: bool,
    /// Where it is in its life.
    pub status: Status,
    /// Since when.
    pub since: Timestamp,
    /// Who deleted it, where it was deleted.
    pub deleted_by: Option<Str>,
    /// Tags.
    pub tags: Tags,
}

impl VpcPeeringConnection {
    /// Until when it can be accepted.
    pub fn expires(&self) -> Option<Timestamp> {
        let waits = matches!(self.status, Status::Initiating | Status::PendingAcceptance);
        waits.then(|| Timestamp(self.since.0.saturating_add(OFFERED)))
    }

    /// A sentence about its state.
    pub fn message(&self, realm: &Realm) -> Str {
        let account = &realm.key.account;
        Str::from(match self.status {
            Status::Initiating => format!("Initiating Request to {account}"),
            Status::PendingAcceptance => format!("Pending Acceptance by {account}"),
            Status::Provisioning => "Provisioning".to_owned(),
            Status::Active => "Active".to_owned(),
            Status::Rejected => format!("Rejected by {account}"),
            Status::Expired => "Expired".to_owned(),
            Status::Failed => {
                "Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR range".to_owned()
            }
            Status::Deleting => "Deleting".to_owned(),
            Status::Deleted => {
                format!("Deleted by {}", self.deleted_by.as_ref().unwrap_or(account))
            }
        })
    }

    /// The live connections of a VPC.
    pub fn of<'r>(realm: &'r Realm, vpc: &'r str) -> impl Iterator<Item = &'r Arc<Self>> {
        let candidates = realm.table::<Self>().having(term("peer", vpc), None);
        candidates
            .map(|(_, connection)| connection)
            .filter(move |connection| connection.status.is_live() && connection.joins(vpc))
    }

    /// The active connection between two VPCs.
    pub fn between<'r>(realm: &'r Realm, one: &'r str, other: &'r str) -> Option<&'r Arc<Self>> {
        Self::of(realm, one).find(|connection| {
            connection.status == Status::Active && connection.joins(other) && one != other
        })
    }

    /// The last connection between two VPCs, whether or not it is still there.
    pub fn last_between<'r>(realm: &'r Realm, one: &str, other: &str) -> Option<&'r Arc<Self>> {
        let candidates = realm.table::<Self>().having(term("peer", one), None);
        candidates
            .map(|(_, connection)| connection)
            .filter(|connection| connection.joins(one) && connection.joins(other))
            .last()
    }

    /// Whether the VPC is one of the two.
    pub fn joins(&self, vpc: &str) -> bool {
        self.requester.vpc == vpc || self.accepter.vpc == vpc
    }
}

impl Resource for VpcPeeringConnection {
    const PREFIX: &'static str = "pcx-";
    const TYPE: &'static str = "vpc-peering-connection";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidVpcPeeringConnectionIDNotFound;
    const NOUN: &'static str = "vpcPeeringConnection ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("peer", &self.requester.vpc));
        emit(term("peer", &self.accepter.vpc));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "vpc-peering-connection-id" => values.is(&self.id),
            "status-code" => values.is(self.status.code()),
            "status-message" => values.is(&self.message(realm)),
            "expiration-time" => {
                if let Some(expires) = self.expires() {
                    values.time(expires);
                }
            }
            "requester-vpc-info.cidr-block" => cidr(realm, &self.requester, values),
            "accepter-vpc-info.cidr-block" => cidr(realm, &self.accepter, values),
            "requester-vpc-info.vpc-id" => values.is(&self.requester.vpc),
            "accepter-vpc-info.vpc-id" => values.is(&self.accepter.vpc),
            "requester-vpc-info.owner-id" | "accepter-vpc-info.owner-id" => {
                values.is(&realm.key.account);
            }
            _ => return false,
        }
        true
    }

    fn due(&self) -> Option<Timestamp> {
        Some(Timestamp(self.since.0.saturating_add(self.status.lasts()?)))
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let table = transaction.table::<Self>();
        let Some(connection) = table.at(ordinal) else {
            return;
        };
        let next = match connection.status {
            Status::Initiating if connection.overlaps => Status::Failed,
            Status::Initiating => Status::PendingAcceptance,
            Status::PendingAcceptance => Status::Expired,
            Status::Provisioning => Status::Active,
            Status::Deleting => Status::Deleted,
            Status::Active => return,
            Status::Rejected | Status::Expired | Status::Failed | Status::Deleted => {
                transaction.remove_at::<Self>(ordinal);
                return;
            }
        };
        let since = connection.due().unwrap_or(connection.since);
        transaction.update_at::<Self>(ordinal, |connection| {
            connection.status = next;
            connection.since = since;
        });
    }
}

fn cidr(realm: &Realm, side: &Side, values: &mut Values<'_>) {
    if let Some(vpc) = realm.table::<Vpc>().get(&side.vpc) {
        values.shown(vpc.cidr);
    }
}
