//! Randomness that nobody can guess, from the system.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the randomness module that clippy.toml points to"
)]

/// Thirty-two random bytes.
///
/// # Panics
/// Where the system has no randomness: nothing secret can be made then.
pub fn bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the system gives randomness");
    bytes
}

/// Sixty-four random bits.
pub fn bits() -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = bytes();
    u64::from_le_bytes([a, b, c, d, e, f, g, h])
}
