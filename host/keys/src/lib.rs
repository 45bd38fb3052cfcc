//! Key material: formats and fingerprints, as EC2 has them.
//!
//! Pure: bytes and a seed in, text out. It knows no store and draws no randomness of its
//! own; the same seed makes the same key.
//!
//! - [`generate()`]: a new key pair, private half as PEM or PuTTY file
//! - [`import()`]: the public half in any form that EC2 takes
//! - [`encrypt()`]: what only the holder of a key can read
//! - `public`: a public key as SSH and as DER bytes
//! - `armour`: base64 in lines
//! - `ssh`: the length-prefixed strings that OpenSSH and PuTTY put everything in

mod armour;
mod fingerprint;
mod generate;
mod import;
mod password;
mod ppk;
mod public;
mod ssh;
#[cfg(test)]
mod vectors;

pub use generate::{Format, GenerateError, Generated, generate};
pub use import::{ImportError, Imported, import};
pub use password::encrypt;

/// The kinds of keys that EC2 knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyType {
    /// RSA; keys made here have 2048 bits.
    Rsa,
    /// ED25519.
    Ed25519,
}
