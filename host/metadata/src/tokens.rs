//! Session tokens: what a machine gets for a `PUT` and shows with each `GET`.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-v2-how-it-works.html>
//!
//! A token carries its expiry and is sealed for one machine, so none is kept: it outlives a
//! restart where the secret does, and there is no table that a client could fill.

use std::sync::atomic::{AtomicU32, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// Longest life of a token in seconds: six hours.
pub const LONGEST: u32 = 21_600;

/// What EC2's own begin with.
const FORM: [u8; 3] = [1, 0, 0];
/// Form, number and expiry.
const HEAD: usize = 16;
const WHOLE: usize = 40;

/// Whose a token is.
#[derive(Clone, Copy, Debug)]
pub struct Bearer<'a> {
    /// The instance's id.
    pub instance: &'a str,
    /// When it was last started, in milliseconds since 1970: a token ends with the run that
    /// it was given in.
    pub started_ms: i64,
}

/// Gives and checks tokens.
pub struct Tokens {
    secret: Hmac<Sha256>,
    given: AtomicU32,
}

impl Tokens {
    /// Tokens under a secret.
    pub fn new(secret: &[u8; 32]) -> Self {
        let keyed = Hmac::new_from_slice(secret).expect("HMAC takes keys of every length");
        Self {
            secret: keyed,
            given: AtomicU32::default(),
        }
    }

    /// A token of 56 characters that ends after `ttl` seconds.
    pub fn give(&self, to: Bearer<'_>, ttl: u32, now_ms: u64) -> String {
        let mut token = [0; WHOLE];
        let number = self.given.fetch_add(1, Ordering::Relaxed);
        let expiry = now_ms.saturating_add(u64::from(ttl) * 1000);
        token[..3].copy_from_slice(&FORM);
        token[4..8].copy_from_slice(&number.to_be_bytes());
        token[8..HEAD].copy_from_slice(&expiry.to_be_bytes());
        let seal = self.sealing(to, &token[..HEAD]).finalize().into_bytes();
        token[HEAD..].copy_from_slice(&seal[..WHOLE - HEAD]);
        URL_SAFE.encode(token)
    }

    /// Seconds that are left of a token of this bearer's; none where it is no such token,
    /// or over.
    pub fn left(&self, of: Bearer<'_>, token: &[u8], now_ms: u64) -> Option<u32> {
        let token: [u8; WHOLE] = URL_SAFE.decode(token).ok()?.try_into().ok()?;
        let (head, seal) = token.split_at(HEAD);
        self.sealing(of, head).verify_truncated_left(seal).ok()?;
        let expiry = u64::from_be_bytes(head[8..].try_into().ok()?);
        let left = expiry.checked_sub(now_ms).filter(|left| *left > 0)?;
        u32::try_from(left.div_ceil(1000)).ok()
    }

    fn sealing(&self, bearer: Bearer<'_>, head: &[u8]) -> Hmac<Sha256> {
        let mut sealing = self.secret.clone();
        sealing.update(head);
        sealing.update(&bearer.started_ms.to_be_bytes());
        sealing.update(bearer.instance.as_bytes());
        sealing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Bearer<'_> = Bearer {
        instance: "i-1",
        started_ms: 5,
    };

    #[test]
    fn a_token_is_its_bearers_until_it_ends() {
        let tokens = Tokens::new(&[7; 32]);
        let token = tokens.give(ONE, 60, 1_000);
        assert_eq!(token.len(), 56);
        assert!(token.starts_with("AQAA") && token.ends_with("=="));
        assert_ne!(token, tokens.give(ONE, 60, 1_000));
        let left = |of, at| tokens.left(of, token.as_bytes(), at);
        assert_eq!(left(ONE, 1_000), Some(60));
        assert_eq!(left(ONE, 60_999), Some(1));
        assert_eq!(left(ONE, 61_000), None);
        let (instance, started_ms) = ("i-2", 6);
        assert_eq!(left(Bearer { instance, ..ONE }, 1_000), None);
        assert_eq!(left(Bearer { started_ms, ..ONE }, 1_000), None);
        let again = Tokens::new(&[7; 32]);
        assert_eq!(again.left(ONE, token.as_bytes(), 1_000), Some(60));
        assert_eq!(
            Tokens::new(&[8; 32]).left(ONE, token.as_bytes(), 1_000),
            None
        );
    }

    #[test]
    fn what_is_no_token_is_refused() {
        let tokens = Tokens::new(&[7; 32]);
        let token = tokens.give(ONE, 60, 0);
        for at in 0..token.len() {
            let mut bent = token.clone().into_bytes();
            bent[at] = if bent[at] == b'B' { b'C' } else { b'B' };
            assert_eq!(tokens.left(ONE, &bent, 0), None, "byte {at}");
        }
        for other in ["", "x", "AQAA", &token[..55], &format!("{token}A")] {
            assert_eq!(tokens.left(ONE, other.as_bytes(), 0), None, "{other}");
        }
    }
}
