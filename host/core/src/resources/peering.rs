//! VPC peering connections. One between two realms is a record in each, alike but for
//! their tags: whoever changes one changes both in one transaction, and time makes the
//! same of both.
//! <https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html>

use std::sync::Arc;

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    store::{Realm, RealmKey, Resource, Term, Transaction, term},
    tags::Tags,
};

use super::{identified, life::TRANSITION};

const HOUR: i64 = 60 * 60 * 1_000;
/// How long an offer stands, in milliseconds: seven days.
const OFFERED: i64 = 7 * 24 * HOUR;
/// How long whoever ended a connection still sees it.
const REMEMBERED: i64 = 2 * HOUR;
/// How long the other account still sees it.
const REMEMBERED_BY_OTHERS: i64 = 48 * HOUR;

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
}

/// Whose record of a connection it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holder {
    /// Both VPCs are in this realm.
    #[default]
    Both,
    /// That in the realm of the requester.
    Requester,
    /// That in the realm of the accepter.
    Accepter,
}

/// One side of a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// VPC id.
    pub vpc: Str,
    /// Its realm, where the connection is between two.
    #[serde(default)]
    pub realm: Option<RealmKey>,
    /// Names that resolve to public addresses resolve to private ones here.
    pub dns_resolution: bool,
}

impl Side {
    /// The realm of its VPC, in a connection that is kept in `holder`.
    pub fn realm<'a>(&'a self, holder: &'a Realm) -> &'a RealmKey {
        self.realm.as_ref().unwrap_or(&holder.key)
    }
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
    /// Whose record this is.
    #[serde(default)]
    pub holder: Holder,
    /// It will fail: the VPCs' blocks overlap, or the other realm has no such VPC.
    #[serde(rename = "overlaps")]
    pub is_doomed: bool,
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

    /// The record that the other realm has of it.
    pub fn counterpart(&self) -> Self {
        Self {
            holder: match self.holder {
                Holder::Both => Holder::Both,
                Holder::Requester => Holder::Accepter,
                Holder::Accepter => Holder::Requester,
            },
            tags: Tags::default(),
            ..self.clone()
        }
    }

    /// The other realm, where there is one.
    pub fn other_realm(&self) -> Option<&RealmKey> {
        match self.holder {
            Holder::Both => None,
            Holder::Requester => self.accepter.realm.as_ref(),
            Holder::Accepter => self.requester.realm.as_ref(),
        }
    }

    /// Whether it is between two accounts.
    pub fn is_between_accounts(&self) -> bool {
        let account = |side: &Side| side.realm.as_ref().map(|realm| realm.account.clone());
        account(&self.requester) != account(&self.accepter)
    }

    /// How long its state lasts where nobody changes it.
    fn lasts(&self) -> Option<i64> {
        let was_ended_elsewhere = || {
            let other = self.other_realm().map(|realm| &realm.account);
            self.is_between_accounts() && other == self.ended_by()
        };
        match self.status {
            Status::Active => None,
            Status::Initiating | Status::Provisioning | Status::Deleting => Some(TRANSITION),
            Status::PendingAcceptance => Some(OFFERED),
            Status::Expired => Some(REMEMBERED_BY_OTHERS),
            Status::Rejected | Status::Deleted if was_ended_elsewhere() => {
                Some(REMEMBERED_BY_OTHERS)
            }
            Status::Rejected | Status::Failed | Status::Deleted => Some(REMEMBERED),
        }
    }

    /// The account that rejected or deleted it.
    fn ended_by(&self) -> Option<&Str> {
        match self.status {
            Status::Rejected => self.accepter.realm.as_ref().map(|realm| &realm.account),
            _ => self.deleted_by.as_ref(),
        }
    }

    /// A sentence about its state.
    pub fn message(&self, realm: &Realm) -> Str {
        let account = &self.accepter.realm(realm).account;
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

    fn due(&self) -> Option<Timestamp> {
        Some(Timestamp(self.since.0.saturating_add(self.lasts()?)))
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let table = transaction.table::<Self>();
        let Some(connection) = table.at(ordinal) else {
            return;
        };
        let next = match connection.status {
            Status::Initiating if connection.is_doomed => Status::Failed,
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
