//! Pages of an answer: one piece of code for every Describe.
//!
//! A token is the position after which to go on, sealed with the realm's seed, so
//! that a token that was not given out here is refused and pages are stable while
//! records come and go.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use orrery_wire::Str;

use crate::{Ec2Error, ErrorCode, Result, ids::stable_hash, store::Realm};

/// How many records an answer holds where the request does not say.
pub const UNPAGED: usize = 1000;

/// Which part of the whole an answer shows.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Go on after this position.
    pub after: Option<u64>,
    limit: usize,
    seal: u64,
}

impl Page {
    /// The page that a request of `operation` asks for. The bounds of `MaxResults`
    /// have been checked against the model.
    ///
    /// # Errors
    /// `InvalidNextToken` for a token that this operation did not give in this realm.
    pub fn new(
        realm: &Realm,
        operation: &str,
        token: Option<&Str>,
        max_results: Option<i32>,
    ) -> Result<Self> {
        let seal = stable_hash(&[operation, &realm.key.account, &realm.key.region]) ^ realm.seed;
        let after = match token {
            Some(token) => Some(open(seal, token).ok_or_else(|| {
                Ec2Error::new(
                    ErrorCode::InvalidNextToken,
                    "The specified NextToken is not valid.",
                )
            })?),
            None => None,
        };
        let limit = max_results
            .and_then(|most| usize::try_from(most).ok())
            .filter(|most| *most > 0);
        Ok(Self {
            after,
            limit: limit.unwrap_or(UNPAGED),
            seal,
        })
    }

    /// Whether what has this position is on the page or behind it.
    pub fn reaches(&self, position: u64) -> bool {
        self.after.is_none_or(|after| position > after)
    }

    /// Takes this page from the things behind [`Page::after`], each with its
    /// position, and makes the token that leads to the next.
    ///
    /// # Errors
    /// The first error among the things.
    pub fn take<T>(
        self,
        things: impl Iterator<Item = Result<(u64, T)>>,
    ) -> Result<(Vec<T>, Option<Str>)> {
        let mut page = Vec::new();
        let mut last = 0;
        for thing in things {
            let (position, thing) = thing?;
            if page.len() == self.limit {
                return Ok((page, Some(sealed(self.seal, last))));
            }
            page.push(thing);
            last = position;
        }
        Ok((page, None))
    }

    /// Takes this page from a list whose positions are its indices.
    pub fn slice<T>(self, things: Vec<T>) -> (Vec<T>, Option<Str>) {
        let skipped = self.after.map_or(0, |after| {
            usize::try_from(after).map_or(usize::MAX, |at| at.saturating_add(1))
        });
        let positioned = (0_u64..).zip(things).skip(skipped).map(Ok);
        self.take(positioned).unwrap_or_default()
    }
}

fn check_of(seal: u64, position: u64) -> u64 {
    stable_hash(&[&format!("{seal:016x}{position:016x}")])
}

fn sealed(seal: u64, position: u64) -> Str {
    let mut bytes = [0_u8; 16];
    bytes[..8].copy_from_slice(&(position ^ seal).to_be_bytes());
    bytes[8..].copy_from_slice(&check_of(seal, position).to_be_bytes());
    Str::from(URL_SAFE_NO_PAD.encode(bytes))
}

fn open(seal: u64, token: &str) -> Option<u64> {
    let bytes: [u8; 16] = URL_SAFE_NO_PAD.decode(token).ok()?.try_into().ok()?;
    let (position, check) = bytes.split_at(8);
    let position = u64::from_be_bytes(position.try_into().ok()?) ^ seal;
    (u64::from_be_bytes(check.try_into().ok()?) == check_of(seal, position)).then_some(position)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::RealmKey;

    fn realm() -> Realm {
        Realm::empty(
            RealmKey {
                account: "000000000000".into(),
                region: "us-east-1".into(),
            },
            42,
        )
    }

    #[test]
    fn pages_follow_each_other_to_the_end() {
        let realm = realm();
        let things = || (0..12_u64).map(|n| n * 3);
        let mut seen = Vec::new();
        let mut token = None;
        loop {
            let page =
                Page::new(&realm, "DescribeVpcs", token.as_ref(), Some(5)).expect("our own token");
            let rest = things().filter(|n| page.reaches(*n));
            let (some, next) = page.take(rest.map(|n| Ok((n, n)))).expect("no errors");
            seen.extend(some);
            token = next;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, things().collect::<Vec<_>>());
    }

    #[test]
    fn a_token_of_another_operation_or_realm_is_refused() {
        let token = sealed(
            Page::new(&realm(), "DescribeVpcs", None, None)
                .expect("no token")
                .seal,
            7,
        );
        assert!(Page::new(&realm(), "DescribeVpcs", Some(&token), None).is_ok());
        for (operation, token) in [
            ("DescribeSubnets", token.as_str()),
            ("DescribeVpcs", "eyJ"),
            ("DescribeVpcs", ""),
        ] {
            let refused = Page::new(&realm(), operation, Some(&token.into()), None);
            assert_eq!(
                refused.map(|_| ()).map_err(|error| error.code),
                Err(ErrorCode::InvalidNextToken)
            );
        }
    }
}
