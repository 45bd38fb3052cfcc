//! A public key, as SSH and as DER bytes.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use rsa::{
    pkcs1,
    pkcs8::{
        AlgorithmIdentifierRef, ObjectIdentifier, SubjectPublicKeyInfoRef,
        der::{self, Decode, Encode, asn1::BitStringRef},
    },
};

use crate::{KeyType, ssh};

/// RFC 8410.
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");

/// The public half; numbers are big endian without leading zeros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PublicKey {
    Rsa { modulus: Vec<u8>, exponent: Vec<u8> },
    Ed25519([u8; 32]),
}

impl PublicKey {
    pub(crate) fn key_type(&self) -> KeyType {
        match self {
            Self::Rsa { .. } => KeyType::Rsa,
            Self::Ed25519(_) => KeyType::Ed25519,
        }
    }

    /// The name that SSH has for the algorithm.
    pub(crate) fn algorithm(&self) -> &'static str {
        match self {
            Self::Rsa { .. } => "ssh-rsa",
            Self::Ed25519(_) => "ssh-ed25519",
        }
    }

    /// The bytes in the middle of an OpenSSH line.
    pub(crate) fn blob(&self) -> Vec<u8> {
        let mut out = Vec::new();
        ssh::put(&mut out, self.algorithm().as_bytes());
        match self {
            Self::Rsa { modulus, exponent } => {
                ssh::put_number(&mut out, exponent);
                ssh::put_number(&mut out, modulus);
            }
            Self::Ed25519(point) => ssh::put(&mut out, point),
        }
        out
    }

    pub(crate) fn from_blob(mut blob: &[u8]) -> Option<Self> {
        let key = match ssh::take(&mut blob)? {
            b"ssh-rsa" => {
                let exponent = ssh::number(ssh::take(&mut blob)?).to_vec();
                let modulus = ssh::number(ssh::take(&mut blob)?).to_vec();
                Self::Rsa { modulus, exponent }
            }
            b"ssh-ed25519" => Self::Ed25519(ssh::take(&mut blob)?.try_into().ok()?),
            _ => return None,
        };
        blob.is_empty().then_some(key)
    }

    /// One line as in `authorized_keys`, without its end.
    pub(crate) fn line(&self, comment: &str) -> String {
        let mut line = format!("{} {}", self.algorithm(), STANDARD.encode(self.blob()));
        if !comment.is_empty() {
            line.push(' ');
            line.push_str(&printable(comment));
        }
        line
    }

    /// SubjectPublicKeyInfo of an RSA key or an ED25519 key.
    pub(crate) fn to_der(&self) -> der::Result<Vec<u8>> {
        match self {
            Self::Rsa { modulus, exponent } => {
                let key = pkcs1::RsaPublicKeyRef {
                    modulus: pkcs1::UintRef::new(modulus)?,
                    public_exponent: pkcs1::UintRef::new(exponent)?,
                };
                information(pkcs1::ALGORITHM_ID, &key.to_der()?)
            }
            Self::Ed25519(point) => information(
                AlgorithmIdentifierRef {
                    oid: ED25519,
                    parameters: None,
                },
                point,
            ),
        }
    }

    pub(crate) fn from_der(bytes: &[u8]) -> Option<Self> {
        let information = SubjectPublicKeyInfoRef::from_der(bytes).ok()?;
        let key = information.subject_public_key.as_bytes()?;
        if information.algorithm == pkcs1::ALGORITHM_ID {
            let key = pkcs1::RsaPublicKeyRef::from_der(key).ok()?;
            Some(Self::Rsa {
                modulus: key.modulus.as_bytes().to_vec(),
                exponent: key.public_exponent.as_bytes().to_vec(),
            })
        } else if information.algorithm.oid == ED25519 && information.algorithm.parameters.is_none()
        {
            Some(Self::Ed25519(key.try_into().ok()?))
        } else {
            None
        }
    }
}

fn information(algorithm: AlgorithmIdentifierRef<'_>, key: &[u8]) -> der::Result<Vec<u8>> {
    let subject_public_key = BitStringRef::new(0, key)?;
    SubjectPublicKeyInfoRef {
        algorithm,
        subject_public_key,
    }
    .to_der()
}

/// A comment that stays on its line.
pub(crate) fn printable(comment: &str) -> String {
    comment
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
