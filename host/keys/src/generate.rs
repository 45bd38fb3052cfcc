//! A new key pair.

use rand_chacha::{
    ChaCha20Rng,
    rand_core::{Rng, SeedableRng},
};
use rsa::{
    pkcs1::{self, EncodeRsaPrivateKey},
    pkcs8::{
        PrivateKeyInfoRef,
        der::{self, Decode, Encode, asn1::OctetStringRef},
    },
};

use crate::{KeyType, armour, fingerprint, ppk, public::PublicKey, ssh};

/// What EC2 makes.
const RSA_BITS: usize = 2048;

/// How the private half is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// PKCS#1 for RSA, OpenSSH's own for ED25519.
    Pem,
    /// PuTTY's, version 3.
    Ppk,
}

/// A key pair that was made. It has no `Debug`: the private half must not reach a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Generated {
    /// The private half, a file's content with its last line ended.
    pub private: String,
    /// The public half as one line of `authorized_keys`, the name as its comment.
    pub public: String,
    /// As EC2 shows it.
    pub fingerprint: String,
}

/// Why no key could be made. Not seen; a fault of the crates underneath.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// No primes were found.
    #[error("no RSA key could be made")]
    Rsa(#[from] rsa::Error),
    /// The key cannot be written down.
    #[error("the RSA key cannot be encoded")]
    Pkcs1(#[from] pkcs1::Error),
    /// The key cannot be written down.
    #[error("the key cannot be encoded")]
    Der(#[from] der::Error),
}

/// Makes a key pair out of `seed`, which must be as random as the key is to be. RSA takes
/// tens of milliseconds, up to some hundred: keep it off threads that serve others.
///
/// # Errors
/// None is known; see [`GenerateError`].
pub fn generate(
    key_type: KeyType,
    format: Format,
    name: &str,
    seed: [u8; 32],
) -> Result<Generated, GenerateError> {
    let mut rng = ChaCha20Rng::from_seed(seed);
    match key_type {
        KeyType::Rsa => {
            let key = rsa::PrivateKey::new(&mut rng, RSA_BITS)?;
            write_rsa(key.to_pkcs1_der()?.as_bytes(), format, name)
        }
        KeyType::Ed25519 => {
            let mut secret = [0; 32];
            rng.fill_bytes(&mut secret);
            Ok(write_ed25519(&secret, rng.next_u32(), format, name))
        }
    }
}

fn write_rsa(pkcs1: &[u8], format: Format, name: &str) -> Result<Generated, GenerateError> {
    let key = pkcs1::RsaPrivateKeyRef::from_der(pkcs1)?;
    let public = PublicKey::Rsa {
        modulus: key.modulus.as_bytes().to_vec(),
        exponent: key.public_exponent.as_bytes().to_vec(),
    };
    let private = match format {
        Format::Pem => armour::block("RSA PRIVATE KEY", pkcs1, 64),
        Format::Ppk => {
            let mut private = Vec::new();
            for number in [
                key.private_exponent,
                key.prime1,
                key.prime2,
                key.coefficient,
            ] {
                ssh::put_number(&mut private, number.as_bytes());
            }
            ppk::file(&public, name, &private)
        }
    };
    let pkcs8 =
        PrivateKeyInfoRef::new(pkcs1::ALGORITHM_ID, OctetStringRef::new(pkcs1)?).to_der()?;
    let fingerprint = fingerprint::created_rsa(&pkcs8);
    Ok(Generated {
        private,
        public: public.line(name),
        fingerprint,
    })
}

fn write_ed25519(secret: &[u8; 32], check: u32, format: Format, name: &str) -> Generated {
    let point = ed25519_dalek::SigningKey::from_bytes(secret)
        .verifying_key()
        .to_bytes();
    let public = PublicKey::Ed25519(point);
    let private = match format {
        Format::Pem => {
            let file = openssh(&public.blob(), &point, secret, check);
            armour::block("OPENSSH PRIVATE KEY", &file, 70)
        }
        Format::Ppk => {
            let mut private = Vec::new();
            ssh::put(&mut private, secret);
            ppk::file(&public, name, &private)
        }
    };
    let fingerprint = fingerprint::ed25519(&public);
    Generated {
        private,
        public: public.line(name),
        fingerprint,
    }
}

/// OpenSSH's private key file without a passphrase: `PROTOCOL.key` in its sources.
fn openssh(blob: &[u8], point: &[u8; 32], secret: &[u8; 32], check: u32) -> Vec<u8> {
    let mut private = [check.to_be_bytes(), check.to_be_bytes()].concat();
    ssh::put(&mut private, b"ssh-ed25519");
    ssh::put(&mut private, point);
    ssh::put(&mut private, &[*secret, *point].concat());
    ssh::put(&mut private, b"");
    let padding = (1..).take(private.len().next_multiple_of(8) - private.len());
    private.extend(padding);

    let mut out = b"openssh-key-v1\0".to_vec();
    ssh::put(&mut out, b"none");
    ssh::put(&mut out, b"none");
    ssh::put(&mut out, b"");
    out.extend_from_slice(&1_u32.to_be_bytes());
    ssh::put(&mut out, blob);
    ssh::put(&mut out, &private);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{import, vectors};

    fn body(pem: &str) -> Vec<u8> {
        let inner: Vec<_> = pem.lines().filter(|line| !line.starts_with('-')).collect();
        armour::decode(&inner.concat()).expect("base64")
    }

    #[test]
    fn rsa_files_are_those_of_openssl_and_puttygen() {
        let pkcs1 = body(vectors::RSA_PEM);
        let pem = write_rsa(&pkcs1, Format::Pem, "").expect("written");
        assert_eq!(pem.private, vectors::RSA_PEM);
        assert_eq!(pem.public, vectors::RSA_LINE);
        assert_eq!(pem.fingerprint, vectors::RSA_CREATED);
        let ppk = write_rsa(&pkcs1, Format::Ppk, "imported-openssh-key").expect("written");
        assert_eq!(ppk.private, vectors::RSA_PPK);
        assert_eq!(ppk.fingerprint, vectors::RSA_CREATED);
    }

    #[test]
    fn ed25519_files_are_those_of_ssh_keygen_and_puttygen() {
        let file = body(vectors::ED25519_PEM);
        let check = file[98..102]
            .try_into()
            .map(u32::from_be_bytes)
            .expect("four bytes");
        let secret = file[161..193].try_into().expect("32 bytes");
        let pem = write_ed25519(&secret, check, Format::Pem, "");
        assert_eq!(pem.private, vectors::ED25519_PEM);
        assert_eq!(pem.public, vectors::ED25519_LINE);
        assert_eq!(pem.fingerprint, vectors::ED25519_FINGERPRINT);
        assert_eq!(
            write_ed25519(&secret, 0, Format::Ppk, "").private,
            vectors::ED25519_PPK
        );
    }

    #[test]
    fn a_seed_makes_one_key_and_another_seed_another() {
        for key_type in [KeyType::Rsa, KeyType::Ed25519] {
            let make = |seed| generate(key_type, Format::Pem, "my key", [seed; 32]).expect("made");
            let (one, again, other) = (make(1), make(1), make(2));
            assert!(one == again && one.private != other.private && one.public != other.public);
            assert!(one.public.ends_with(" my key"), "{}", one.public);
            let imported = import(one.public.as_bytes()).expect("EC2 takes its own keys");
            assert_eq!((imported.key_type, imported.public), (key_type, one.public));
        }
    }

    #[test]
    fn a_name_cannot_add_lines() {
        for format in [Format::Pem, Format::Ppk] {
            let key = generate(KeyType::Ed25519, format, "a\nssh-rsa b\r", [1; 32]).expect("made");
            assert_eq!(key.public.lines().count(), 1);
            assert!(!key.private.lines().any(|line| line.starts_with("ssh-rsa")));
        }
    }
}
