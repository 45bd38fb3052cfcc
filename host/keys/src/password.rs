//! What only the holder of a key pair can read: the password of a Windows instance.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use rsa::{Pkcs1v15Encrypt, pkcs8::DecodePublicKey};

use crate::public::PublicKey;

/// Encrypts a short secret for an RSA key in its OpenSSH form, as EC2 does (PKCS #1
/// v1.5). `None` for other keys and for what does not fit into one.
pub fn encrypt(public: &str, secret: &[u8], seed: [u8; 32]) -> Option<Vec<u8>> {
    let blob = STANDARD.decode(public.split(' ').nth(1)?).ok()?;
    let key = PublicKey::from_blob(&blob)?;
    if !matches!(key, PublicKey::Rsa { .. }) {
        return None;
    }
    let key = rsa::PublicKey::from_public_key_der(&key.to_der().ok()?).ok()?;
    let mut rng = ChaCha20Rng::from_seed(seed);
    key.encrypt(&mut rng, Pkcs1v15Encrypt, secret).ok()
}

#[cfg(test)]
mod tests {
    use rsa::pkcs1::DecodeRsaPrivateKey;

    use super::*;
    use crate::{Format, KeyType, generate};

    #[test]
    fn the_private_half_reads_it() {
        let pair = generate(KeyType::Rsa, Format::Pem, "k", [1; 32]).expect("a key");
        let sealed = encrypt(&pair.public, b"secret", [2; 32]).expect("an RSA key");
        let key = rsa::PrivateKey::from_pkcs1_pem(&pair.private).expect("its own form");
        let opened = key.decrypt(Pkcs1v15Encrypt, &sealed).expect("its own text");
        assert_eq!(opened, b"secret");
        assert_eq!(encrypt(&pair.public, b"secret", [2; 32]), Some(sealed));
    }

    #[test]
    fn other_keys_take_none() {
        let pair = generate(KeyType::Ed25519, Format::Pem, "k", [1; 32]).expect("a key");
        assert_eq!(encrypt(&pair.public, b"secret", [2; 32]), None);
        assert_eq!(encrypt("nothing", b"secret", [2; 32]), None);
    }
}
