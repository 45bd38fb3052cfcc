//! Form bodies and query strings as key and value pairs.
//!
//! Refuses what is too large before it looks at it, and bad percent escapes; what the
//! keys mean is not its business.

use std::borrow::Cow;

use crate::error::{Ec2Error, ErrorCode};

/// How much of a request is read at all.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of body and query string together.
    pub bytes: usize,
    /// Key and value pairs.
    pub parameters: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 2 << 20,
            parameters: 20_000,
        }
    }
}

/// The pairs of one request, in its order.
#[derive(Debug, Default)]
pub struct Parameters<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> Parameters<'a> {
    /// Reads `parts`, usually the query string and the body.
    ///
    /// # Errors
    /// `RequestEntityTooLarge` beyond `limits`; `MalformedQueryString` for a percent
    /// escape that is none, and for bytes that are not UTF-8.
    pub fn parse(parts: &[&'a [u8]], limits: &Limits) -> Result<Self, Ec2Error> {
        let bytes: usize = parts.iter().map(|part| part.len()).sum();
        if bytes > limits.bytes {
            return Err(too_large(format!(
                "The request has {bytes} bytes; at most {} are accepted.",
                limits.bytes
            )));
        }
        let mut pairs = Vec::with_capacity(parts.iter().map(|part| part.len() / 24).sum());
        for part in parts {
            for pair in part
                .split(|byte| *byte == b'&')
                .filter(|pair| !pair.is_empty())
            {
                if pairs.len() == limits.parameters {
                    let message = format!(
                        "The request has more than {} parameters.",
                        limits.parameters
                    );
                    return Err(too_large(message));
                }
                let at = pair
                    .iter()
                    .position(|byte| *byte == b'=')
                    .unwrap_or(pair.len());
                let value = pair.get(at + 1..).unwrap_or_default();
                pairs.push((decode(&pair[..at])?, decode(value)?));
            }
        }
        Ok(Self(pairs))
    }

    /// The first value of `key`, which is compared exactly.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.as_ref())
    }

    /// All pairs.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(key, value)| (key.as_ref(), value.as_ref()))
    }
}

fn too_large(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::RequestEntityTooLarge, message)
}

/// Undoes `application/x-www-form-urlencoded`.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Ec2Error> {
    if !bytes.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return std::str::from_utf8(bytes)
            .map(Cow::Borrowed)
            .map_err(|_| malformed("is not UTF-8"));
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => match (rest.next().and_then(hex), rest.next().and_then(hex)) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => {
                    return Err(malformed(
                        "has a percent sign without two hexadecimal digits",
                    ));
                }
            },
            plain => *plain,
        });
    }
    String::from_utf8(out)
        .map(Cow::Owned)
        .map_err(|_| malformed("is not UTF-8"))
}

fn hex(digit: &u8) -> Option<u8> {
    char::from(*digit).to_digit(16).map(|value| value as u8)
}

fn malformed(what: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::MalformedQueryString,
        format!("The query string {what}."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Result<&[(&str, &str)], &str>) {
        let read = Parameters::parse(&[text.as_bytes()], &Limits::default());
        match (&read, expect) {
            (Ok(read), Ok(expect)) => assert_eq!(read.iter().collect::<Vec<_>>(), expect),
            (Err(error), Err(code)) => assert_eq!(error.code(), code),
            _ => panic!("{text}: {read:?}"),
        }
    }

    #[test]
    fn pairs_are_decoded() {
        check(
            "a=1&b=x+y%2Bz&&c&d=%C3%A9=",
            Ok(&[("a", "1"), ("b", "x y+z"), ("c", ""), ("d", "é=")]),
        );
        check("Filter%2E1%2EName=a", Ok(&[("Filter.1.Name", "a")]));
        check("", Ok(&[]));
    }

    #[test]
    fn bad_escapes_and_bytes_are_refused() {
        for text in ["a=%", "a=%4", "a=%zz", "%=", "a=%FF"] {
            check(text, Err("MalformedQueryString"));
        }
        let read = Parameters::parse(&[b"a=\xff"], &Limits::default());
        assert_eq!(read.expect_err("binary").code(), "MalformedQueryString");
    }

    #[test]
    fn size_and_number_are_bounded() {
        let limits = Limits {
            bytes: 12,
            parameters: 2,
        };
        for text in ["a=1&b=2&c=3", "a=1234567890123"] {
            let error = Parameters::parse(&[text.as_bytes()], &limits).expect_err("too much");
            assert_eq!(
                (error.code(), error.status()),
                ("RequestEntityTooLarge", 413),
                "{text}"
            );
        }
        let both = Parameters::parse(&[b"a=1", b"b=2"], &limits).expect("small enough");
        assert_eq!(
            (both.get("a"), both.get("b"), both.get("A")),
            (Some("1"), Some("2"), None)
        );
    }
}
