//! Key pairs. The private half is given out once and never kept.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    filters::Values,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// A key pair.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyPair {
    /// `key-…`
    pub id: Str,
    /// Unique within the realm.
    pub name: Str,
    /// As EC2 computes it for this kind of key.
    pub fingerprint: Str,
    /// `rsa` or `ed25519`.
    pub key_type: Str,
    /// OpenSSH form, one line without the newline.
    pub public_key: Str,
    /// When it was made or imported.
    pub created: Timestamp,
    /// Tags.
    pub tags: Tags,
}

impl KeyPair {
    /// The key pair with this name.
    pub fn named<'r>(realm: &'r Realm, name: &str) -> Option<(u64, &'r std::sync::Arc<Self>)> {
        let table = realm.table::<Self>();
        table
            .having(term("key-name", name), None)
            .find(|(_, pair)| pair.name == name)
    }
}

impl Resource for KeyPair {
    const PREFIX: &'static str = "key-";
    const TYPE: &'static str = "key-pair";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidKeyPairNotFound;
    const NOUN: &'static str = "key pair";
    const INDEXED: &'static [&'static str] = &["key-name"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("key-name", &self.name));
    }

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "key-pair-id" => values.is(&self.id),
            "fingerprint" => values.is(&self.fingerprint),
            "key-name" => values.is(&self.name),
            "key-type" => values.is(&self.key_type),
            _ => return false,
        }
        true
    }
}
