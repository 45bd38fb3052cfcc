//! `plugin.sig`: a detached Ed25519 signature of `plugin.toml`, and who made it.
//!
//! The manifest has the hash of the code, so who signs it signs both. The file names the
//! key, which tells a signature that is wrong from one of somebody whom nobody knows. Keys
//! are what OpenSSL makes of Ed25519: private ones PKCS #8 in PEM, public ones the one line
//! of base64 that their PEM has.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{
    DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey, KeypairBytes,
    PublicKeyBytes,
};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Deserializer, de};

/// The file's name in a plugin's folder.
pub const FILE: &str = "plugin.sig";

/// The key by which one knows somebody's signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl FromStr for PublicKey {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let der = BASE64_STANDARD.decode(text).ok();
        let key = der.and_then(|der| VerifyingKey::from_public_key_der(&der).ok());
        let key = key.filter(|key| !key.is_weak());
        let key = key.map(|key| Self(key.to_bytes()));
        key.ok_or_else(|| {
            format!(
                "`{text}` is no Ed25519 public key: `orrery plugin key FILE` prints one, and so \
                 does `openssl pkey -in FILE -pubout`, between its marks"
            )
        })
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let der = PublicKeyBytes(self.0).to_public_key_der();
        let der = der.map_err(|_| fmt::Error)?;
        to.write_str(&BASE64_STANDARD.encode(der.as_bytes()))
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// The key with which somebody signs.
pub struct PrivateKey(SigningKey);

impl PrivateKey {
    /// The key that these random bytes are.
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&bytes))
    }

    /// Reads PKCS #8 in PEM.
    ///
    /// # Errors
    /// It is no such key: a sentence that says so.
    pub fn from_pem(text: &str) -> Result<Self, String> {
        let key = SigningKey::from_pkcs8_pem(text);
        key.map(Self)
            .map_err(|error| format!("it is no private key of Ed25519 in PKCS #8's PEM: {error}"))
    }

    /// PKCS #8 in PEM, in the version that every tool reads.
    ///
    /// # Errors
    /// It cannot be encoded.
    pub fn to_pem(&self) -> Result<String, String> {
        let bytes = KeypairBytes {
            secret_key: self.0.to_bytes(),
            public_key: None,
        };
        let pem = bytes.to_pkcs8_pem(LineEnding::LF);
        pem.map(|pem| pem.to_string())
            .map_err(|error| error.to_string())
    }

    /// What others know its signatures by.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// The text of `plugin.sig` beside this `plugin.toml`.
    pub fn sign(&self, manifest: &str) -> String {
        let signature = self.0.sign(manifest.as_bytes()).to_bytes();
        let (key, signature) = (self.public(), BASE64_STANDARD.encode(signature));
        format!("key = \"{key}\"\nsignature = \"{signature}\"\n")
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    key: PublicKey,
    signature: String,
}

/// Whose signature of that `plugin.toml` the text of a `plugin.sig` is.
///
/// # Errors
/// It is none: why, as the rest of a sentence about it.
pub fn key_of(signature: &str, manifest: &str) -> Result<PublicKey, String> {
    let signed: Signed = toml::from_str(signature)
        .map_err(|error| format!("is no signature: {}", error.message().replace('\n', " ")))?;
    let bytes = BASE64_STANDARD.decode(signed.signature).ok();
    let bytes = bytes.and_then(|bytes| Signature::from_slice(&bytes).ok());
    let Some(bytes) = bytes else {
        return Err("is no signature: Ed25519's are 64 bytes, in base64".into());
    };
    let key = VerifyingKey::from_bytes(&signed.key.0);
    match key.and_then(|key| key.verify_strict(manifest.as_bytes(), &bytes)) {
        Ok(()) => Ok(signed.key),
        Err(_) => Err("is not of this plugin.toml: the one or the other was changed".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with `openssl genpkey -algorithm ed25519`, and `openssl pkey -pubout`.
    const OPENSSL: &str = "-----BEGIN PRIVATE KEY-----\n\
        MC4CAQAwBQYDK2VwBCIEIOBp3elIRH792AqOpxuZgjspUkENeHHipEXrZK0H2ttt\n\
        -----END PRIVATE KEY-----\n";
    const PUBLIC: &str = "MCowBQYDK2VwAyEAV9hYy5hYb5TvqCFM6j+FEDkfnEtNV/j6e7golIclWhY=";

    #[test]
    fn keys_are_those_of_openssl() {
        let key = PrivateKey::from_pem(OPENSSL).expect("it is a key");
        assert_eq!(key.to_pem().as_deref(), Ok(OPENSSL));
        assert_eq!(key.public().to_string(), PUBLIC);
        assert_eq!(PUBLIC.parse(), Ok(key.public()));
        let weak = BASE64_STANDARD.encode(
            [
                &BASE64_STANDARD.decode(PUBLIC).expect("base64")[..12],
                &[0; 32],
            ]
            .concat(),
        );
        for text in ["", "MCowBQYDK2VwAyEA", "ssh-ed25519 AAAA", &weak] {
            let error = text.parse::<PublicKey>().expect_err(text);
            assert!(error.contains("is no Ed25519 public key"), "{error}");
        }
        assert!(PrivateKey::from_pem(PUBLIC).is_err());
    }

    #[test]
    fn a_signature_is_of_one_text_by_one_key() {
        let [ours, theirs] = [1, 2].map(|byte| PrivateKey::of([byte; 32]));
        let signed = ours.sign("id = \"x\"\n");
        assert_eq!(key_of(&signed, "id = \"x\"\n"), Ok(ours.public()));
        let pretended = signed.replace(&ours.public().to_string(), &theirs.public().to_string());
        let (key, _) = signed.split_once('\n').expect("it has two lines");
        for (signature, manifest, why) in [
            (&*signed, "id = \"y\"\n", "is not of this plugin.toml"),
            (&pretended, "id = \"x\"\n", "is not of this plugin.toml"),
            (key, "", "missing field `signature`"),
            (&format!("{signed}by = 1\n"), "", "unknown field `by`"),
            (
                &format!("{key}\nsignature = \"AAAA\"\n"),
                "",
                "are 64 bytes",
            ),
            ("\u{1}", "", "is no signature"),
        ] {
            let error = key_of(signature, manifest).expect_err(why);
            assert!(error.contains(why), "{error}");
        }
    }
}
