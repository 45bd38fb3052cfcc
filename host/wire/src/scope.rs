//! Who a request comes from, and for which account, region and service.
//!
//! Read from the signature's scope, never verified here: a SigV4 header, a SigV4 or
//! SigV2 query, or nothing at all.

use crate::error::{Ec2Error, ErrorCode};
use crate::form::Parameters;
use crate::{Str, access_key::account, text};

/// What a request is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The account that the access key id names, else `000000000000`.
    pub account: Str,
    /// The region of the credential, else of the host name, else `us-east-1`.
    pub region: Str,
    /// The access key id; none where the request is anonymous.
    pub access_key: Option<Str>,
    /// The service of the credential, for example `ec2`; none where it names none.
    pub service: Option<Str>,
}

impl Scope {
    /// Reads the scope from the `Authorization` and `Host` headers and the parameters
    /// of query string and body.
    ///
    /// # Errors
    /// `IncompleteSignature` for a SigV4 signature without a whole credential,
    /// `SignatureDoesNotMatch` for a region that cannot be one.
    pub fn read(
        authorization: Option<&str>,
        host: Option<&str>,
        parameters: &Parameters<'_>,
    ) -> Result<Self, Ec2Error> {
        let header = authorization.and_then(|text| text.trim().strip_prefix("AWS4-HMAC-SHA256"));
        if let Some(header) = header {
            return credential(in_header(header)?);
        }
        if let Some(query) = parameters.get("X-Amz-Credential") {
            return credential(query);
        }
        let key = parameters
            .get("AWSAccessKeyId")
            .filter(|key| !key.is_empty());
        let region = host
            .and_then(region_of)
            .map_or_else(|| text!("us-east-1"), Str::from);
        Ok(Self {
            account: account(key.unwrap_or_default()),
            region,
            access_key: key.map(Str::from),
            service: None,
        })
    }
}

/// The credential of ` Credential=…, SignedHeaders=…, Signature=…`.
fn in_header(header: &str) -> Result<&str, Ec2Error> {
    let mut fields = header.split([',', ' ']);
    let credential = fields.find_map(|field| field.trim().strip_prefix("Credential="));
    credential.ok_or_else(|| incomplete("Authorization header requires 'Credential' parameter."))
}

/// The scope of `key/date/region/service/aws4_request`; a key may hold slashes.
fn credential(text: &str) -> Result<Scope, Ec2Error> {
    let mut fields = text.rsplitn(5, '/');
    let mut next = || fields.next().unwrap_or_default();
    let (end, service, region, date, key) = (next(), next(), next(), next(), next());
    if end != "aws4_request" || date.is_empty() || key.is_empty() {
        return Err(incomplete(
            "Credential must have five elements: key/date/region/service/aws4_request.",
        ));
    }
    let region = if region.is_empty() {
        "us-east-1"
    } else {
        region
    };
    if !is_name(region) || !(service.is_empty() || is_name(service)) {
        let message = "Credential should be scoped to a valid region.";
        return Err(Ec2Error::new(ErrorCode::SignatureDoesNotMatch, message));
    }
    Ok(Scope {
        account: account(key),
        region: region.into(),
        access_key: Some(key.into()),
        service: Some(service)
            .filter(|service| !service.is_empty())
            .map(Str::from),
    })
}

fn incomplete(message: &str) -> Ec2Error {
    Ec2Error::new(ErrorCode::IncompleteSignature, message)
}

fn is_name(text: &str) -> bool {
    text.len() <= 32
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// The region in a host name such as `ec2.eu-west-1.amazonaws.com`.
fn region_of(host: &str) -> Option<&str> {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    name.split('.').find(|label| is_region(label))
}

/// Whether `label` is like `eu-west-1` or `us-gov-east-1`.
fn is_region(label: &str) -> bool {
    let mut words = label.split('-');
    let Some((first, last)) = words.next().zip(words.next_back()) else {
        return false;
    };
    let middle: Vec<&str> = words.collect();
    let letters =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    is_name(label)
        && first.len() == 2
        && letters(first)
        && (1..=2).contains(&middle.len())
        && middle.iter().all(|word| letters(word))
        && (1..=2).contains(&last.len())
        && last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Limits;

    fn read(authorization: &str, host: &str, query: &str) -> Result<Scope, Ec2Error> {
        let parameters =
            Parameters::parse(&[query.as_bytes()], &Limits::default()).expect("a form");
        let some = |text: &'static str| (!text.is_empty()).then_some(text);
        Scope::read(
            some(authorization.to_owned().leak()),
            some(host.to_owned().leak()),
            &parameters,
        )
    }

    #[track_caller]
    fn check(
        authorization: &str,
        host: &str,
        query: &str,
        expect: (&str, &str, Option<&str>, Option<&str>),
    ) {
        let scope = read(authorization, host, query).expect("a scope");
        let found = (
            scope.account.as_str(),
            scope.region.as_str(),
            scope.access_key.as_deref(),
            scope.service.as_deref(),
        );
        assert_eq!(found, expect);
    }

    const NOBODY: &str = "000000000000";

    #[test]
    fn sigv4_in_the_header() {
        let header = "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261123/eu-west-1/ec2/aws4_request, SignedHeaders=host, Signature=ff";
        check(
            header,
            "ec2.us-west-2.amazonaws.com",
            "",
            (NOBODY, "eu-west-1", Some("AKIAEXAMPLE"), Some("ec2")),
        );
        let dense = "AWS4-HMAC-SHA256 SignedHeaders=host,Credential=123456789012/20261123/us-east-2/sts/aws4_request,Signature=ff";
        check(
            dense,
            "",
            "",
            (
                "123456789012",
                "us-east-2",
                Some("123456789012"),
                Some("sts"),
            ),
        );
        let slashes = "AWS4-HMAC-SHA256 Credential=a/b/20261123//ec2/aws4_request";
        check(
            slashes,
            "",
            "",
            (NOBODY, "us-east-1", Some("a/b"), Some("ec2")),
        );
    }

    #[test]
    fn sigv4_in_the_query() {
        let query = "X-Amz-Credential=123456789012%2F20261123%2Fap-south-1%2Fec2%2Faws4_request";
        check(
            "",
            "localhost:4566",
            query,
            (
                "123456789012",
                "ap-south-1",
                Some("123456789012"),
                Some("ec2"),
            ),
        );
    }

    #[test]
    fn sigv2_takes_the_region_of_the_host() {
        let query = "AWSAccessKeyId=000000000001&SignatureVersion=2";
        check(
            "",
            "ec2.us-gov-east-1.amazonaws.com:443",
            query,
            ("000000000001", "us-gov-east-1", Some("000000000001"), None),
        );
        check(
            "",
            "localhost:4566",
            query,
            ("000000000001", "us-east-1", Some("000000000001"), None),
        );
    }

    #[test]
    fn a_host_label_longer_than_a_region_is_none() {
        let host = format!("ec2.us-{}-1.amazonaws.com", "g".repeat(40));
        check("", &host, "", (NOBODY, "us-east-1", None, None));
    }

    #[test]
    fn nobody_is_somebody() {
        for authorization in ["", "Bearer x", "Basic eDp5"] {
            check(
                authorization,
                "127.0.0.1:4566",
                "",
                (NOBODY, "us-east-1", None, None),
            );
        }
    }

    #[test]
    fn half_a_credential_is_refused() {
        for (credential, code) in [
            ("Credential=", "IncompleteSignature"),
            ("SignedHeaders=host", "IncompleteSignature"),
            ("Credential=a/b/c", "IncompleteSignature"),
            (
                "Credential=/20261123/us-east-1/ec2/aws4_request",
                "IncompleteSignature",
            ),
            (
                "Credential=a/20261123/US_EAST/ec2/aws4_request",
                "SignatureDoesNotMatch",
            ),
        ] {
            let error =
                read(&format!("AWS4-HMAC-SHA256 {credential}"), "", "").expect_err(credential);
            assert_eq!(error.code(), code, "{credential}");
        }
    }
}
