//! Fingerprints as EC2 shows them. They differ by how the key came to be:
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html>.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use md5::Md5;
use rsa::pkcs8::der;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::public::PublicKey;

/// Of an RSA key that EC2 made: SHA-1 of the private key's PKCS#8.
pub(crate) fn created_rsa(pkcs8: &[u8]) -> String {
    colons(&Sha1::digest(pkcs8))
}

/// Of an ED25519 key, whoever made it: SHA-256 of the SSH bytes.
pub(crate) fn ed25519(key: &PublicKey) -> String {
    STANDARD.encode(Sha256::digest(key.blob()))
}

/// Of an imported key; for RSA, MD5 of the public key's DER.
pub(crate) fn imported(key: &PublicKey) -> der::Result<String> {
    match key {
        PublicKey::Rsa { .. } => Ok(colons(&Md5::digest(key.to_der()?))),
        PublicKey::Ed25519(_) => Ok(ed25519(key)),
    }
}

fn colons(digest: &[u8]) -> String {
    let pairs: Vec<_> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}
