//! Managed prefix lists: blocks under one id, in versions.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html>

use std::sync::Arc;

use orrery_wire::{Str, Timestamp, text};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    cidr::Block,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term, Transaction, term},
    tags::Tags,
};

use super::{Life, identified, life::Phase};

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrefixListEntry {
    /// Block.
    pub block: Block,
    /// Free text.
    pub description: Option<Str>,
}

/// The kind of blocks that a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AddressFamily {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

impl AddressFamily {
    /// EC2's name.
    pub fn name(self) -> Str {
        match self {
            Self::Ipv4 => text!("IPv4"),
            Self::Ipv6 => text!("IPv6"),
        }
    }

    /// Whether a block is of this kind.
    pub fn has(self, block: Block) -> bool {
        matches!(
            (self, block),
            (Self::Ipv4, Block::Ipv4(_)) | (Self::Ipv6, Block::Ipv6(_))
        )
    }
}

/// What was last done to a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListChange {
    /// It was made.
    Create,
    /// It was changed.
    Modify,
    /// An earlier version was made the newest.
    Restore,
}

/// A managed prefix list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrefixList {
    /// `pl-…`
    pub id: Str,
    /// Name, not unique.
    pub name: Str,
    /// Kind of blocks.
    pub family: AddressFamily,
    /// How many entries it may have; lists of AWS say nothing.
    pub max_entries: Option<i32>,
    /// The entries of each version, from version 1.
    pub versions: Vec<Arc<Vec<PrefixListEntry>>>,
    /// What was last done to it.
    pub change: ListChange,
    /// State of that.
    pub life: Life,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl PrefixList {
    /// Whether AWS looks after it.
    pub fn is_of_aws(&self) -> bool {
        self.max_entries.is_none()
    }

    /// The entries of the newest version.
    pub fn entries(&self) -> &[PrefixListEntry] {
        self.versions.last().map_or(&[], |entries| entries)
    }

    /// The number of the newest version.
    pub fn version(&self) -> i64 {
        i64::try_from(self.versions.len()).unwrap_or(i64::MAX)
    }

    /// The account that owns it.
    pub fn owner(&self, realm: &Realm) -> Str {
        if self.is_of_aws() {
            text!("AWS")
        } else {
            realm.key.account.clone()
        }
    }

    /// The state in EC2's words, for example `modify-in-progress`.
    pub fn state(&self) -> &'static str {
        let in_progress = self.life.phase != Phase::Available;
        match (self.life.phase, self.change, in_progress) {
            (Phase::Deleting | Phase::Deleted, ..) => "delete-in-progress",
            (_, ListChange::Create, true) => "create-in-progress",
            (_, ListChange::Create, false) => "create-complete",
            (_, ListChange::Modify, true) => "modify-in-progress",
            (_, ListChange::Modify, false) => "modify-complete",
            (_, ListChange::Restore, true) => "restore-in-progress",
            (_, ListChange::Restore, false) => "restore-complete",
        }
    }
}

impl Resource for PrefixList {
    const PREFIX: &'static str = "pl-";
    const TYPE: &'static str = "prefix-list";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidPrefixListIDNotFound;
    const NOUN: &'static str = "prefix list ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("prefix-list-name", &self.name));
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "owner-id" => values.is(&self.owner(realm)),
            "prefix-list-id" => values.is(&self.id),
            "prefix-list-name" => values.is(&self.name),
            _ => return false,
        }
        true
    }

    fn due(&self) -> Option<Timestamp> {
        self.life.due()
    }

    fn elapse(transaction: &mut Transaction<'_>, ordinal: u64) {
        let now = transaction.call.now;
        let mut stays = true;
        transaction.update_at::<Self>(ordinal, |list| {
            stays = list.life.pass_unremembered(now);
        });
        if !stays {
            transaction.remove_at::<Self>(ordinal);
        }
    }
}
