//! Client tokens: a request that is sent again is answered again, not done again.
//!
//! The record that a request makes keeps the token and a fingerprint of the
//! parameters; the token is an index term of its table.
//! <https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html>

use std::sync::Arc;

use orrery_wire::{Shape, Str};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode, Result,
    ids::stable_hash,
    store::{Realm, Resource, Term, term},
};

/// Longest token, in ASCII characters.
pub const MAXIMUM: usize = 64;

/// The token of the request that made a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientToken {
    /// As the client gave it.
    pub token: Str,
    /// Of the other parameters.
    pub fingerprint: u64,
}

impl ClientToken {
    /// The token of a request, where it has one.
    ///
    /// # Errors
    /// `InvalidParameterValue` where the token is too long.
    pub fn of(token: Option<&Str>, request: &dyn Shape) -> Result<Option<Self>> {
        let Some(token) = token.filter(|token| !token.is_empty()) else {
            return Ok(None);
        };
        if token.len() > MAXIMUM || !token.is_ascii() {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "Value ({token}) for parameter clientToken is invalid. Client token must be no longer than {MAXIMUM} ASCII characters."
                ),
            ));
        }
        let mut parameters = orrery_wire::json::encode(request);
        if let Some(members) = parameters.as_object_mut() {
            members.remove("ClientToken");
            members.remove("DryRun");
        }
        let fingerprint = stable_hash(&[&parameters.to_string()]);
        Ok(Some(Self {
            token: token.clone(),
            fingerprint,
        }))
    }

    /// The index term that leads to the record.
    pub fn term(&self) -> Term {
        term("client-token", &self.token)
    }

    /// The record that an earlier request with this token made. `token_of` reads the
    /// token of a record.
    ///
    /// # Errors
    /// `IdempotentParameterMismatch` where that request had other parameters.
    pub fn earlier<R: Resource>(
        &self,
        realm: &Realm,
        token_of: impl Fn(&R) -> Option<&ClientToken>,
    ) -> Result<Option<(u64, Arc<R>)>> {
        let found = realm
            .table::<R>()
            .having(self.term(), None)
            .find_map(|(ordinal, record)| {
                Some((ordinal, record, token_of(record)?))
                    .filter(|(.., token)| token.token == self.token)
            });
        match found {
            None => Ok(None),
            Some((ordinal, record, token)) if token.fingerprint == self.fingerprint => {
                Ok(Some((ordinal, Arc::clone(record))))
            }
            Some(_) => Err(Self::mismatch()),
        }
    }

    /// EC2's error for a token that came with other parameters before.
    pub fn mismatch() -> Ec2Error {
        Ec2Error::new(
            ErrorCode::IdempotentParameterMismatch,
            "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).",
        )
    }
}
