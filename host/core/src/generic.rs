//! Record keeping for the families whose behaviour is what their shapes say: create,
//! describe, modify, delete, associate, enable, accept and the like, over records that
//! hold what was asked for under the SDK's member names.
//!
//! A family is a row of data ([`rows`]): how its records are found, what a new one
//! starts with, and one line an operation ([`Row`]): a [`Verb`] and the [`Step`]s in
//! which the operation differs from its verb. What the model can tell is not in the
//! rows: request members become members of the same name ([`write`]), answers are the
//! members that the result's shape has ([`answer`]), lists are filtered by their item's
//! shape ([`narrow`]), ids of other resources must exist ([`links`]).
//!
//! The rows are Rust rather than a file of their own, so that the compiler knows every
//! operation and hook they name, and nothing is parsed when the program starts.
//! What cannot be kept like this is refused, with its reason, in [`refusals`].

pub mod answer;
pub mod links;
pub mod narrow;
pub mod read;
pub mod records;
pub mod refusals;
pub mod removal;
pub mod request;
pub mod rows;
#[cfg(test)]
mod tests;
pub mod values;
pub mod write;

use std::{collections::BTreeMap, sync::LazyLock};

use orrery_wire::{OperationDef, Shape};
use serde_json::{Map, Value as Json};

pub use values::Value;

use crate::{
    Call, Ec2Error, Realm, Result, Transaction,
    operations::{Entry, Handler, Label},
};

/// The members of a record, a request or an answer.
pub type Members = Map<String, Json>;

/// A kind of record and the operations on it.
pub struct Family {
    /// Its name in the journal.
    pub name: &'static str,
    /// How its records are told apart.
    pub key: Key,
    /// The code for a record that is not there.
    pub missing: &'static str,
    /// What else is true of its records.
    pub traits: &'static [Trait],
    /// Its operations.
    pub rows: &'static [Row],
}

/// How the records of a family are told apart.
#[derive(Clone, Copy)]
pub enum Key {
    /// By an id that the emulator gives.
    Id {
        /// The member that holds it.
        member: &'static str,
        /// What every id begins with, hyphen included.
        prefix: &'static str,
        /// EC2's name of the type in tags and ARNs.
        resource_type: &'static str,
    },
    /// By what these members hold.
    Members(&'static [&'static str]),
    /// There is one in an account and region, also before it is first set.
    Account,
}

impl Key {
    /// EC2's name of the type in tags; empty where its records have no id.
    pub fn resource_type(self) -> &'static str {
        match self {
            Self::Id { resource_type, .. } => resource_type,
            Self::Members(_) | Self::Account => "",
        }
    }

    /// The members that tell records apart.
    pub fn members(&self) -> &[&'static str] {
        match self {
            Self::Id { member, .. } => std::slice::from_ref(member),
            Self::Members(members) => members,
            Self::Account => &[],
        }
    }
}

/// What is true of all records of a family.
#[derive(Clone, Copy)]
pub enum Trait {
    /// A new record has this, unless the request says otherwise.
    Starts(&'static str, Value),
    /// Answers show this member, made from other records.
    Shows(&'static str, Derived),
    /// A record is there for every key, with what it starts with, before it is set.
    Implicit,
    /// A record goes when what this member names goes.
    Follows(&'static str),
    /// What this member names may go while the record stays.
    Outlives(&'static str),
    /// What this member names is of another account, region or service.
    Foreign(&'static str),
    /// The code for deleting a record that others name.
    InUse(&'static str),
    /// A record is there only once it is made, though there is one in an account.
    Explicit,
    /// The code for creating what is there.
    Taken(&'static str),
    /// No two records have the same values of these, or the code is answered.
    Unique(&'static [&'static str], &'static str),
    /// Besides what is kept there is what these make of the rest of the realm.
    Offers(Offers),
    /// A filter's name, and the member that it means.
    Filter(&'static str, &'static str),
}

/// A member that is made from other records when it is shown.
#[derive(Clone, Copy)]
pub enum Derived {
    /// How many records of a family name this one in a member.
    Count(&'static str, &'static str),
    /// The records of a family that name this one in a member, where another member
    /// has a text, if one is given.
    Parts(
        &'static str,
        &'static str,
        Option<(&'static str, &'static str)>,
    ),
    /// What a member of the records that name this one holds.
    Pick(&'static str, &'static str, &'static str),
    /// The sum of a member of the records that name this one.
    Sum(&'static str, &'static str, &'static str),
}

/// An operation on a family.
pub struct Row {
    /// The operation.
    pub operation: &'static OperationDef,
    /// What it does to the records.
    pub verb: Verb,
    /// In what it differs from its verb.
    pub steps: &'static [Step],
}

/// What an operation does to the records of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Makes a record.
    Create,
    /// Makes a record, or changes it where it is there.
    Put,
    /// Shows the records.
    Describe,
    /// Shows one record.
    Get,
    /// Changes a record to what the request says.
    Modify,
    /// Changes a record to what the row says.
    Set,
    /// Takes a record away.
    Delete,
    /// Answers once what the request names is there; no record changes.
    Check,
}

impl Verb {
    /// Whether it leaves all records as they are.
    pub fn reads(self) -> bool {
        matches!(self, Self::Describe | Self::Get | Self::Check)
    }
}

/// In what an operation differs from its verb.
#[derive(Clone, Copy)]
pub enum Step {
    /// A request member (or a path in it) goes by another name in the record.
    Copy(&'static str, &'static str),
    /// A request member is not kept.
    Drop(&'static str),
    /// The record gets this.
    Set(&'static str, Value),
    /// The items of a request member are added to the record's.
    Add(&'static str, &'static str),
    /// The items of a request member are taken from the record's.
    Take(&'static str, &'static str),
    /// The members that a request member lists are forgotten.
    Forget(&'static str),
    /// The record's member has one of these texts, or the code is answered.
    Needs(&'static str, &'static [&'static str], &'static str),
    /// One record for each item of the list, under a member's name.
    Each(&'static str, &'static str),
    /// The answer shows this member.
    Show(&'static str, Value),
    /// The answer shows this member of the record before the change.
    Before(&'static str, &'static str),
    /// Records from this time of the request on, by a member.
    Since(&'static str, &'static str),
    /// Records until this time of the request, by a member.
    Until(&'static str, &'static str),
    /// A list narrows nothing by this request member.
    Wide(&'static str),
    /// What the request is made into before anything else happens.
    Prepare(Hook),
    /// What no other step says, once the record is there, or before it goes.
    Hook(Hook),
    /// The records of this family, too.
    Also(&'static str),
    /// No record of the kind can be there: this code, whatever the request names.
    Never(&'static str, &'static str),
}

/// What a step does that rows cannot say.
pub type Hook = fn(&mut write::Work<'_, '_>, &mut Members) -> Result<()>;

/// Records that are not kept but follow from what the realm and the catalogue hold; told
/// what was asked for.
pub type Offers = fn(&Call, &Realm, &Members) -> Result<Vec<Members>>;

/// Writes families: `"name": key, "missing code", [traits] { Verb Operation [steps]; }`.
macro_rules! families {
    ($(#[$doc:meta])* $list:ident: $($name:literal: $key:expr, $missing:literal, [$($trait:expr),* $(,)?] {
        $($verb:ident $operation:ident $([$($step:expr),* $(,)?])?;)*
    })*) => {
        $(#[$doc])*
        pub static $list: &[crate::generic::Family] = &[$(crate::generic::Family {
            name: $name,
            key: $key,
            missing: $missing,
            traits: &[$($trait),*],
            rows: &[$(crate::generic::Row {
                operation: <orrery_wire::operations::$operation as orrery_wire::Operation>::DEF,
                verb: crate::generic::Verb::$verb,
                steps: &[$($($step),*)?],
            }),*],
        }),*];
    };
}
pub(crate) use families;

impl Family {
    /// EC2's answer where none of these is there.
    pub fn not_found(&self, ids: &[&str]) -> Ec2Error {
        let noun = self.noun();
        let message = match ids {
            [] => format!("The {noun} does not exist"),
            ids => format!("The {noun} '{}' does not exist", ids.join(", ")),
        };
        Ec2Error::named(self.missing, 400, message)
    }

    /// The family as messages name it.
    pub fn noun(&self) -> String {
        self.name.replace('-', " ")
    }

    /// Whether a record is there for every key.
    pub fn is_implicit(&self) -> bool {
        let has = |wanted: fn(&Trait) -> bool| self.traits.iter().any(wanted);
        match self.key {
            Key::Account => !has(|it| matches!(it, Trait::Explicit)),
            _ => has(|it| matches!(it, Trait::Implicit)),
        }
    }

    /// Whether a member names what may be of another account, region or service.
    pub fn is_foreign(&self, name: &str) -> bool {
        self.traits
            .iter()
            .any(|it| matches!(it, Trait::Foreign(member) if *member == name))
    }
}

/// All families.
pub fn all() -> impl Iterator<Item = &'static Family> {
    rows::ALL.iter().copied().flatten()
}

struct Tables {
    families: BTreeMap<&'static str, &'static Family>,
    entries: BTreeMap<&'static str, Entry>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let entry = |family: &'static Family, row: &'static Row| Entry {
        name: row.operation.name,
        label: Label::Generic,
        handler: Handler::Generic(family, row),
    };
    let rows = all().flat_map(|family| family.rows.iter().map(move |row| (family, row)));
    Tables {
        families: all().map(|family| (family.name, family)).collect(),
        entries: rows
            .map(|(family, row)| (row.operation.name, entry(family, row)))
            .collect(),
    }
});

/// The family of this name.
pub fn family(name: &str) -> Option<&'static Family> {
    TABLES.families.get(name).copied()
}

/// The line of an operation, where a row answers it.
pub fn entry(name: &str) -> Option<&'static Entry> {
    TABLES.entries.get(name)
}

/// The family whose ids look like this one: that with the longest prefix.
pub fn family_of_id(id: &str) -> Option<&'static Family> {
    all()
        .filter_map(|family| match family.key {
            Key::Id { prefix, .. } if id.starts_with(prefix) => Some((prefix.len(), family)),
            _ => None,
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, family)| family)
}

/// The family whose ids a member of this name holds.
pub fn family_of_member(name: &str) -> Option<&'static Family> {
    let member = |family: &&'static Family| match family.key {
        Key::Id { member, .. } if name.ends_with(member) => Some(member.len()),
        _ => None,
    };
    // `SourceIpamPoolId` names an IPAM pool, too.
    all()
        .filter(|family| member(family).is_some())
        .max_by_key(|family| (member(family), std::cmp::Reverse(family.name)))
}

/// Answers an operation that leaves the records as they are.
///
/// # Errors
/// What EC2 answers for what is named and not there, and those of filters and pages.
pub fn answer_read(
    family: &'static Family,
    row: &'static Row,
    call: &Call,
    realm: &Realm,
    request: &dyn Shape,
) -> Result<Box<dyn Shape>> {
    read::answer(family, row, call, realm, request)
}

/// Answers an operation that changes records.
///
/// # Errors
/// What EC2 answers for what is named and not there, for states and for what is in use.
pub fn answer_write(
    family: &'static Family,
    row: &'static Row,
    transaction: &mut Transaction<'_>,
    request: &dyn Shape,
) -> Result<Box<dyn Shape>> {
    write::answer(family, row, transaction, request)
}
