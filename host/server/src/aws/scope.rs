//! Which service a request is for and who sends it: the credential scope of SigV4 in
//! header or query, the key id of SigV2, and the parameters of a Query call. Reads just
//! enough to route; EC2's own scope and parameters are decoded by the wire crate.

use std::borrow::Cow;

use orrery_wire::{Str, access_key};

/// The parts of a request that routing looks at.
#[derive(Debug, Clone, Copy)]
pub struct Signs<'a> {
    /// The `Authorization` header.
    pub authorization: Option<&'a str>,
    /// The undecoded query string.
    pub query: &'a str,
    /// The form body; empty when it is something else.
    pub form: &'a [u8],
}

/// Who sends a request and to which service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scope {
    /// The access key id.
    pub key_id: Option<String>,
    /// The region, such as `us-east-1`.
    pub region: Option<String>,
    /// The signing name of the service, such as `ec2`.
    pub service: Option<String>,
}

impl Scope {
    /// Reads whatever signature there is.
    pub fn of(signs: &Signs<'_>) -> Self {
        let header = signs.authorization.and_then(credential_of_header);
        let credential = header
            .map(Cow::Borrowed)
            .or_else(|| signs.query_parameter("X-Amz-Credential"));
        if let Some(credential) = credential {
            // Key ids have no slashes; date, region, service and terminator follow.
            let mut parts = credential.split('/');
            let key_id = parts.next().map(str::to_owned);
            return Self {
                key_id,
                region: parts.nth(1).map(str::to_owned),
                service: parts.next().map(str::to_ascii_lowercase),
            };
        }
        Self {
            key_id: signs.parameter("AWSAccessKeyId").map(Cow::into_owned),
            region: None,
            service: None,
        }
    }

    /// Whether the request can have a session: only temporary keys do.
    pub fn is_temporary(&self) -> bool {
        self.key_id
            .as_deref()
            .is_some_and(|id| id.starts_with("ASIA"))
    }

    /// The account that the access key id names.
    pub fn account(&self) -> Str {
        access_key::account(self.key_id.as_deref().unwrap_or_default())
    }
}

fn credential_of_header(authorization: &str) -> Option<&str> {
    let fields = authorization.strip_prefix("AWS4-")?.split_once(' ')?.1;
    fields
        .split(',')
        .find_map(|field| field.trim().strip_prefix("Credential="))
}

impl<'a> Signs<'a> {
    /// The first value of a Query parameter, in the body or the query string.
    pub fn parameter(&self, name: &str) -> Option<Cow<'a, str>> {
        find(self.form, name).or_else(|| self.query_parameter(name))
    }

    /// The session token: in its header, signed with the query, or SigV2's parameter.
    pub fn session_token(&self, header: Option<&'a str>) -> Option<Cow<'a, str>> {
        header
            .map(Cow::Borrowed)
            .or_else(|| self.parameter("X-Amz-Security-Token"))
            .or_else(|| self.parameter("SecurityToken"))
    }

    fn query_parameter(&self, name: &str) -> Option<Cow<'a, str>> {
        find(self.query.as_bytes(), name)
    }
}

fn find<'a>(form: &'a [u8], name: &str) -> Option<Cow<'a, str>> {
    let pairs = form.split(|byte| *byte == b'&');
    pairs.into_iter().find_map(|pair| {
        let value = pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        Some(percent_decode(value))
    })
}

fn percent_decode(value: &[u8]) -> Cow<'_, str> {
    if !value.contains(&b'%') && !value.contains(&b'+') {
        return String::from_utf8_lossy(value);
    }
    let mut decoded = Vec::with_capacity(value.len());
    let mut rest = value;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        let hex = match (byte, tail) {
            (b'%', [high, low, ..]) => digit(*high).zip(digit(*low)),
            _ => None,
        };
        match hex {
            Some((high, low)) => {
                decoded.push(high << 4 | low);
                rest = &tail[2..];
            }
            None if *byte == b'+' => decoded.push(b' '),
            None => decoded.push(*byte),
        }
    }
    Cow::Owned(String::from_utf8_lossy(&decoded).into_owned())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(
        authorization: Option<&str>,
        query: &str,
        form: &str,
    ) -> (Option<String>, Option<String>) {
        let scope = Scope::of(&Signs {
            authorization,
            query,
            form: form.as_bytes(),
        });
        (scope.key_id, scope.service)
    }

    #[test]
    fn every_kind_of_signature_is_read() {
        let some = |text: &str| Some(text.to_owned());
        let header = "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/ec2/aws4_request, SignedHeaders=host, Signature=0";
        assert_eq!(scope(Some(header), "", ""), (some("AKID"), some("ec2")));
        let packed = "AWS4-HMAC-SHA256 SignedHeaders=host,Credential=AKID/20260101/eu-west-1/STS/aws4_request";
        assert_eq!(scope(Some(packed), "", ""), (some("AKID"), some("sts")));
        let query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2Fs3%2faws4_request";
        assert_eq!(scope(None, query, ""), (some("AKID"), some("s3")));
        assert_eq!(
            scope(None, "", "Action=X&AWSAccessKeyId=111122223333"),
            (some("111122223333"), None)
        );
        assert_eq!(scope(None, "", ""), (None, None));
        assert_eq!(scope(Some("Bearer x"), "", ""), (None, None));
        assert_eq!(
            scope(Some("AWS4-HMAC-SHA256 Credential="), "", ""),
            (some(""), None)
        );
    }

    #[test]
    fn parameters_are_decoded_and_bad_escapes_stay() {
        let signs = Signs {
            authorization: None,
            query: "B=%zz%4",
            form: b"XAction=no&Action=a%2Bb+c",
        };
        assert_eq!(signs.parameter("Action").as_deref(), Some("a+b c"));
        assert_eq!(signs.parameter("B").as_deref(), Some("%zz%4"));
        assert_eq!(signs.parameter("C"), None);
    }
}
