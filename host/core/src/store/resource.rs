//! What a table holds, and the change that a transaction leaves behind.

use std::sync::Arc;

use orrery_wire::{Str, Timestamp};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Ec2Error, ErrorCode, filters::Values, tags::Tags};

use super::{Kind, Realm, Table, Transaction, table::Term};

/// Where a kind of record lives; written by the realm's list of tables.
pub trait Located: Sized {
    /// Which table it lives in.
    const KIND: Kind;

    /// The kind's table.
    fn table(realm: &Realm) -> &Table<Self>;
    /// The kind's table, to be changed.
    fn table_mut(realm: &mut Realm) -> &mut Table<Self>;
}

/// A kind of record that a realm keeps in a table of its own.
pub trait Resource: Located + Clone + Send + Sync + Serialize + DeserializeOwned + 'static {
    /// The prefix of its ids with the hyphen, for example `vpc-`.
    const PREFIX: &'static str;
    /// EC2's name of the resource type in tags and ARNs, for example `vpc`.
    const TYPE: &'static str;
    /// What EC2 answers when an id leads nowhere.
    const NOT_FOUND: ErrorCode;
    /// How EC2's message names the resource, for example `vpc ID`.
    const NOUN: &'static str;
    /// The filters besides `tag:` whose exact values [`Resource::terms`] emits.
    const INDEXED: &'static [&'static str] = &[];

    /// The record's id.
    fn id(&self) -> &Str;
    /// The record's tags.
    fn tags(&self) -> &Tags;
    /// The record's tags, to be changed. `None` where the kind cannot be tagged.
    fn tags_mut(&mut self) -> Option<&mut Tags>;
    /// The index terms that lead to this record, besides those of its tags.
    fn terms(&self, _emit: &mut dyn FnMut(Term)) {}
    /// Gives the values of the documented filter `name`; `false` where the kind
    /// has no such filter. Tags are handled for all kinds at one place.
    fn filter(&self, _name: &str, _realm: &Realm, _values: &mut Values<'_>) -> bool {
        false
    }
    /// Whether the record still counts as existing for tagging and describing by
    /// id.
    fn exists(&self) -> bool {
        true
    }
    /// When the record next changes by itself, if it does.
    fn due(&self) -> Option<Timestamp> {
        None
    }
    /// What time makes of the record at this ordinal once it is due. Must move
    /// [`due`](Self::due) on, or take the record away.
    fn elapse(_transaction: &mut Transaction<'_>, _ordinal: u64) {}
    /// EC2's name of this record's type, where one kind keeps several.
    fn resource_type(&self) -> &'static str {
        Self::TYPE
    }
    /// What EC2 answers for an id that looks like the kind's and leads nowhere.
    fn missing_by_prefix(id: &str) -> Option<Ec2Error> {
        (!Self::PREFIX.is_empty() && id.starts_with(Self::PREFIX)).then(|| Self::missing(&[id]))
    }
    /// What EC2 answers when these ids lead nowhere.
    fn missing(ids: &[&str]) -> Ec2Error {
        let noun = Self::NOUN;
        Ec2Error::new(
            Self::NOT_FOUND,
            format!("The {noun} '{}' does not exist", ids.join(", ")),
        )
    }
}

/// A record whose kind is known only to its [`Change`].
pub trait Record: Send + Sync {
    /// The record as MessagePack with named fields, the journal's form.
    fn encode(&self) -> Vec<u8>;
}

impl<R: Resource> Record for R {
    fn encode(&self) -> Vec<u8> {
        rmp_serde::to_vec_named(self).expect("records hold nothing that MessagePack cannot")
    }
}

/// One record as a transaction left it.
#[derive(Clone)]
pub struct Change {
    /// The table.
    pub kind: Kind,
    /// The record's ordinal in its table.
    pub ordinal: u64,
    /// The record, or `None` where it was removed.
    pub record: Option<Arc<dyn Record>>,
}
