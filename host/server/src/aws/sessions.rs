//! Temporary credentials. Whom they are of and how long they hold is in their session token,
//! under a secret of the emulator's: there is no table of them to keep, and they outlive a
//! restart where the secret does.
//!
//! A token that is not of this emulator says nothing, and its key id alone names the account.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use hyper::StatusCode;
use orrery_wire::access_key;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::instance_connect::{SERVICE, TARGET};
use super::json;
use super::query::{self, IAM, STS};
use crate::clock::{Clock, iso8601};
use crate::entropy;
use crate::http::answers::{Answer, answer, ec2_error};
use crate::request_id::RequestId;

/// Bytes of a secret that signs tokens.
pub const SECRET: usize = 32;

/// A role that somebody acts in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Assumed {
    /// Of the role's ARN.
    pub partition: String,
    /// Its account.
    pub account: String,
    /// Its name.
    pub role: String,
    /// `AROA…`
    pub role_id: String,
    /// What the session is called: the instance's id where it is an instance's.
    pub session: String,
}

impl Assumed {
    /// What STS calls who acts so.
    pub fn arn(&self) -> String {
        let Self {
            partition,
            account,
            role,
            session,
            ..
        } = self;
        format!("arn:{partition}:sts::{account}:assumed-role/{role}/{session}")
    }

    /// Its unique id.
    pub fn user_id(&self) -> String {
        format!("{}:{}", self.role_id, self.session)
    }
}

/// The id of a role that IAM does not know.
pub fn made_up_role_id(account: &str) -> String {
    format!("AROA{account}EMUL")
}

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When it ends, in milliseconds since 1970.
    pub expires: i64,
    /// The role; none for the account itself.
    pub assumed: Option<Assumed>,
}

/// Credentials that were given out. They have no `Debug`: secrets must not reach a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// `ASIA…`, from which the account can be read.
    pub key_id: String,
    /// Forty characters.
    pub secret: String,
    /// What tells the emulator the rest.
    pub token: String,
    /// When they were made, in milliseconds since 1970.
    pub made: i64,
    /// When they end.
    pub expires: i64,
}

impl Credentials {
    /// As the metadata service serves them.
    pub fn document(&self) -> String {
        let (made, expires) = (iso8601(self.made), iso8601(self.expires));
        let Self {
            key_id,
            secret,
            token,
            ..
        } = self;
        // None of the values needs an escape.
        format!(
            "{{\n  \"Code\" : \"Success\",\n  \"LastUpdated\" : \"{made}\",\n  \
             \"Type\" : \"AWS-HMAC\",\n  \"AccessKeyId\" : \"{key_id}\",\n  \
             \"SecretAccessKey\" : \"{secret}\",\n  \"Token\" : \"{token}\",\n  \
             \"Expiration\" : \"{expires}\"\n}}"
        )
    }
}

/// The session that signed a request is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expired;

/// Gives credentials out and knows them again.
pub struct Sessions {
    clock: Arc<Clock>,
    secret: [u8; SECRET],
}

impl Sessions {
    /// Sessions that end by this clock and are signed with this secret.
    pub fn new(clock: Arc<Clock>, secret: [u8; SECRET]) -> Self {
        Self { clock, secret }
    }

    /// New credentials of an account, or of a role in it.
    pub fn issue(&self, account: &str, assumed: Option<Assumed>, seconds: i64) -> Credentials {
        let made = self.clock.now();
        let expires = made.saturating_add(seconds.saturating_mul(1_000));
        let secret = entropy::bytes();
        Credentials {
            key_id: access_key::temporary(account, entropy::bits()),
            // Thirty bytes are forty characters.
            secret: STANDARD.encode(&secret[..30]),
            token: self.token(&Session { expires, assumed }),
            made,
            expires,
        }
    }

    fn token(&self, session: &Session) -> String {
        let mut bytes = rmp_serde::to_vec(session).expect("texts and numbers can be written");
        let signature = self.mac(&bytes).finalize().into_bytes();
        bytes.extend_from_slice(&signature);
        STANDARD.encode(bytes)
    }

    fn mac(&self, bytes: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::new_from_slice(&self.secret).expect("HMAC takes keys of any length");
        mac.update(bytes);
        mac
    }

    /// The session of a token; none where it is not one of ours.
    ///
    /// # Errors
    /// It is over.
    pub fn of(&self, token: Option<&str>) -> Result<Option<Session>, Expired> {
        let Some(session) = token.and_then(|token| self.read(token)) else {
            return Ok(None);
        };
        if session.expires <= self.clock.now() {
            return Err(Expired);
        }
        Ok(Some(session))
    }

    fn read(&self, token: &str) -> Option<Session> {
        let bytes = STANDARD.decode(token).ok()?;
        let (session, signature) = bytes.split_last_chunk::<SECRET>()?;
        self.mac(session).verify_slice(signature).ok()?;
        rmp_serde::from_slice(session).ok()
    }
}

impl Expired {
    /// What a service says to it; none of a service that is not here.
    pub fn told(self, service: Option<&str>, id: RequestId) -> Option<Answer> {
        let message = "The security token included in the request is expired";
        let namespace = match service {
            None | Some("ec2") => {
                let (status, code) = (StatusCode::BAD_REQUEST, "RequestExpired");
                return Some(ec2_error(status, code, "Request has expired.", id));
            }
            Some("iam") => IAM,
            Some("sts") => STS,
            Some("ssm" | "AmazonSSM" | SERVICE | TARGET) => {
                let (status, code) = (StatusCode::BAD_REQUEST, "ExpiredTokenException");
                return Some(json::error(status, code, ("message", message)));
            }
            Some(_) => return None,
        };
        let status = StatusCode::FORBIDDEN;
        let body = query::error(namespace, status, "ExpiredToken", message, id);
        Some(answer(status, query::CONTENT_TYPE, body))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn assumed() -> Assumed {
        Assumed {
            partition: "aws-cn".to_owned(),
            account: "111122223333".to_owned(),
            role: "web".to_owned(),
            role_id: "AROA0".to_owned(),
            session: "i-1".to_owned(),
        }
    }

    fn sessions(secret: u8) -> Sessions {
        let clock = Arc::new(Clock::default());
        clock.stop();
        Sessions::new(clock, [secret; SECRET])
    }

    #[test]
    fn a_token_says_whose_it_is_until_it_ends() {
        let sessions = sessions(1);
        let made = sessions.issue("111122223333", Some(assumed()), 60);
        assert_eq!(access_key::account(&made.key_id), "111122223333");
        assert_eq!((made.secret.len(), made.expires - made.made), (40, 60_000));
        sessions.clock.advance(Duration::from_millis(59_999));
        let found = sessions.of(Some(&made.token)).expect("it holds");
        let found = found.and_then(|session| session.assumed).expect("a role");
        assert_eq!(
            found.arn(),
            "arn:aws-cn:sts::111122223333:assumed-role/web/i-1"
        );
        assert_eq!(found.user_id(), "AROA0:i-1");
        sessions.clock.advance(Duration::from_millis(1));
        assert_eq!(sessions.of(Some(&made.token)), Err(Expired));
    }

    #[test]
    fn what_this_emulator_did_not_sign_says_nothing() {
        let ours = sessions(1);
        let made = sessions(2).issue("111122223333", Some(assumed()), -1);
        let changed = {
            let mut bytes = STANDARD
                .decode(&ours.issue("1", None, 60).token)
                .expect("base64");
            bytes[1] ^= 1;
            STANDARD.encode(bytes)
        };
        for token in [
            None,
            Some(""),
            Some("x"),
            Some("AAAA"),
            Some(&*made.token),
            Some(&*changed),
        ] {
            assert_eq!(ours.of(token), Ok(None), "{token:?}");
        }
    }

    #[test]
    fn the_document_is_that_of_the_metadata_service() {
        let made = Credentials {
            key_id: "ASIA".to_owned(),
            secret: "s".to_owned(),
            token: "t".to_owned(),
            made: 0,
            expires: 21_600_000,
        };
        let expect = "{\n  \"Code\" : \"Success\",\n  \"LastUpdated\" : \"1970-01-01T00:00:00Z\",\n  \"Type\" : \"AWS-HMAC\",\n  \"AccessKeyId\" : \"ASIA\",\n  \"SecretAccessKey\" : \"s\",\n  \"Token\" : \"t\",\n  \"Expiration\" : \"1970-01-01T06:00:00Z\"\n}";
        assert_eq!(made.document(), expect);
    }
}
