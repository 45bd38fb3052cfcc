//! The public half in any form that EC2 takes:
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html#how-to-generate-your-own-key-and-import-it-to-aws>.
//!
//! OpenSSH's line, PEM and base64 of DER, and RFC 4716. Clients that encode a file on
//! their own before the SDK does so again are understood too.

use crate::{KeyType, armour, fingerprint, public::PublicKey};

/// The sizes that EC2 takes.
const RSA_BITS: [usize; 3] = [1024, 2048, 4096];

/// A public key that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Its kind.
    pub key_type: KeyType,
    /// One line of `authorized_keys`; a comment stays.
    pub public: String,
    /// As EC2 shows it for imported keys.
    pub fingerprint: String,
}

/// Why material is refused; EC2 says `InvalidKey.Format` to all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// In none of the forms, or not an RSA or ED25519 key.
    #[error("this is not a public key in a form that EC2 takes")]
    Format,
    /// An RSA key of this many bits.
    #[error("RSA keys have 1024, 2048 or 4096 bits and this one has {0}")]
    RsaBits(usize),
}

/// Reads public key material.
///
/// # Errors
/// [`ImportError`] for whatever EC2 would refuse.
pub fn import(material: &[u8]) -> Result<Imported, ImportError> {
    let text = text(material)?;
    if let Some((key, comment)) = read(text) {
        return accept(&key, comment);
    }
    let inner = armour::decode(text).ok_or(ImportError::Format)?;
    let (key, comment) = read(self::text(&inner)?).ok_or(ImportError::Format)?;
    accept(&key, comment)
}

fn text(material: &[u8]) -> Result<&str, ImportError> {
    Ok(std::str::from_utf8(material)
        .map_err(|_| ImportError::Format)?
        .trim())
}

/// The key and its comment.
fn read(text: &str) -> Option<(PublicKey, &str)> {
    if let Some(body) = between(
        text,
        "-----BEGIN PUBLIC KEY-----",
        "-----END PUBLIC KEY-----",
    ) {
        return Some((PublicKey::from_der(&armour::decode(body)?)?, ""));
    }
    let ssh2 = (
        "---- BEGIN SSH2 PUBLIC KEY ----",
        "---- END SSH2 PUBLIC KEY ----",
    );
    if let Some(body) = between(text, ssh2.0, ssh2.1) {
        let blob = armour::decode(&without_headers(body))?;
        return Some((PublicKey::from_blob(&blob)?, ""));
    }
    line(text).or_else(|| Some((PublicKey::from_der(&armour::decode(text)?)?, "")))
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    text.strip_prefix(begin)?.strip_suffix(end)
}

/// The lines of RFC 4716 that are the key: headers have a colon and go on after `\`.
fn without_headers(body: &str) -> String {
    let mut inside = false;
    let mut out = String::with_capacity(body.len());
    for line in body.lines() {
        let header = inside || line.contains(':');
        inside = header && line.trim_end().ends_with('\\');
        if !header {
            out.push_str(line);
        }
    }
    out
}

fn line(text: &str) -> Option<(PublicKey, &str)> {
    let (algorithm, rest) = text.split_once([' ', '\t'])?;
    let rest = rest.trim_start();
    let (blob, comment) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
    let key = PublicKey::from_blob(&armour::decode(blob)?)?;
    let one_line = !comment.contains(['\n', '\r']);
    (one_line && key.algorithm() == algorithm).then_some((key, comment.trim()))
}

fn accept(key: &PublicKey, comment: &str) -> Result<Imported, ImportError> {
    check(key)?;
    Ok(Imported {
        key_type: key.key_type(),
        public: key.line(comment),
        fingerprint: fingerprint::imported(key).map_err(|_| ImportError::Format)?,
    })
}

/// Whether the numbers can be a key at all.
fn check(key: &PublicKey) -> Result<(), ImportError> {
    match key {
        PublicKey::Rsa { modulus, exponent } => {
            let odd = |number: &[u8]| number.last().is_some_and(|last| last % 2 == 1);
            if !odd(modulus) || !odd(exponent) || exponent == &[1] || exponent.len() > modulus.len()
            {
                return Err(ImportError::Format);
            }
            let bits = modulus.len() * 8 - modulus[0].leading_zeros() as usize;
            if RSA_BITS.contains(&bits) {
                Ok(())
            } else {
                Err(ImportError::RsaBits(bits))
            }
        }
        PublicKey::Ed25519(point) => ed25519_dalek::VerifyingKey::from_bytes(point)
            .map(|_| ())
            .map_err(|_| ImportError::Format),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors;

    fn bare(pem: &str) -> String {
        pem.lines().filter(|line| !line.starts_with('-')).collect()
    }

    fn read(material: &str) -> Imported {
        import(material.as_bytes()).unwrap_or_else(|error| panic!("{error}: {material}"))
    }

    #[test]
    fn rsa_is_read_in_every_form_with_the_fingerprint_of_openssl() {
        let forms = [
            vectors::RSA_LINE.to_owned(),
            format!("{}\r\n", vectors::RSA_LINE),
            vectors::RSA_SPKI.to_owned(),
            vectors::RSA_SPKI.replace('\n', "\r\n"),
            vectors::RSA_SSH2.to_owned(),
            vectors::RSA_SSH2.replace("converted", "con\\\nverted"),
            bare(vectors::RSA_SPKI),
        ];
        for form in forms {
            let twice = armour::lines(form.as_bytes(), 76);
            for material in [form, twice] {
                let key = read(&material);
                assert_eq!(key.public, vectors::RSA_LINE);
                assert_eq!(key.fingerprint, vectors::RSA_IMPORTED);
            }
        }
    }

    #[test]
    fn ed25519_is_read_with_the_fingerprint_of_ssh_keygen() {
        let key = read(&format!("{} me@home", vectors::ED25519_LINE));
        assert_eq!(key.key_type, KeyType::Ed25519);
        assert_eq!(key.public, format!("{} me@home", vectors::ED25519_LINE));
        assert_eq!(key.fingerprint, vectors::ED25519_FINGERPRINT);
        assert_eq!(read(vectors::ED25519_SPKI).key_type, KeyType::Ed25519);
    }

    #[test]
    fn a_comment_stays() {
        let line = format!("{} two words", vectors::RSA_LINE);
        assert_eq!(read(&line).public, line);
    }

    #[test]
    fn the_sizes_are_those_of_ec2() {
        read(vectors::RSA_1024_SPKI);
        let refused = import(vectors::RSA_3072_LINE.as_bytes());
        assert_eq!(refused, Err(ImportError::RsaBits(3072)));
    }

    #[test]
    fn anything_else_is_refused() {
        let line = vectors::RSA_LINE;
        let refused = [
            String::new(),
            "not-a-key".to_owned(),
            "ssh-rsa".to_owned(),
            "ssh-rsa AAAA".to_owned(),
            "ssh-dss AAAAB3NzaC1kc3M=".to_owned(),
            line.replace("ssh-rsa", "ssh-ed25519"),
            line[..line.len() - 8].to_owned(),
            format!("{line} a\n{line} b"),
            format!("command=\"x\" {line}"),
            vectors::RSA_PEM.to_owned(),
            vectors::ED25519_PEM.to_owned(),
            bare(vectors::RSA_PEM),
            vectors::RSA_SPKI.replace("PUBLIC", "RSA PUBLIC"),
            vectors::RSA_SPKI[..200].to_owned(),
            armour::lines(armour::lines(line.as_bytes(), 76).as_bytes(), 76),
        ];
        for material in refused {
            assert_eq!(
                import(material.as_bytes()),
                Err(ImportError::Format),
                "{material}"
            );
        }
        assert_eq!(import(&[0xff, 0xfe]), Err(ImportError::Format));
    }

    #[test]
    fn numbers_that_are_no_key_are_refused() {
        let rsa = |modulus: &[u8], exponent: &[u8]| {
            PublicKey::Rsa {
                modulus: modulus.to_vec(),
                exponent: exponent.to_vec(),
            }
            .line("")
        };
        let modulus = [0xff; 256];
        let mut even = modulus;
        even[255] = 0xfe;
        // Not the vertical coordinate of any point of the curve.
        let off_curve = PublicKey::Ed25519(std::array::from_fn(|i| u8::from(i == 0) * 2)).line("");
        for material in [
            rsa(&even, &[3]),
            rsa(&modulus, &[1]),
            rsa(&modulus, &[]),
            rsa(&[], &[3]),
            off_curve,
        ] {
            assert_eq!(
                import(material.as_bytes()),
                Err(ImportError::Format),
                "{material}"
            );
        }
        assert!(import(rsa(&modulus, &[3]).as_bytes()).is_ok());
    }
}
