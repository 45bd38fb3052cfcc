//! Resource ids: `i-0123456789abcdef0` and its kin.
//!
//! An id is its record's creation ordinal, passed through a keyed permutation of
//! 64-bit numbers (four Feistel rounds). Ids therefore look random, never collide,
//! and lead back to their record without any index; tables stay in creation order.

use orrery_wire::Str;

/// The key of one table's permutation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct IdKey(pub u64);

const ROUNDS: u64 = 4;

fn mix(mut value: u64) -> u64 {
    // The finaliser of SplitMix64: full avalanche, a bijection, no tables.
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

impl IdKey {
    /// A key for the table `salt` of a realm with this seed.
    pub fn derive(seed: u64, salt: u64) -> Self {
        Self(mix(seed ^ mix(salt.wrapping_add(0x9e37_79b9_7f4a_7c15))))
    }

    fn round(self, half: u32, round: u64) -> u32 {
        (mix(self.0 ^ (round << 32) ^ u64::from(half)) >> 16) as u32
    }

    /// The number behind the ordinal.
    pub fn scramble(self, ordinal: u64) -> u64 {
        let (mut left, mut right) = ((ordinal >> 32) as u32, ordinal as u32);
        for round in 0..ROUNDS {
            (left, right) = (right, left ^ self.round(right, round));
        }
        (u64::from(left) << 32) | u64::from(right)
    }

    /// The ordinal behind the number.
    pub fn unscramble(self, number: u64) -> u64 {
        let (mut left, mut right) = ((number >> 32) as u32, number as u32);
        for round in (0..ROUNDS).rev() {
            (left, right) = (right ^ self.round(left, round), left);
        }
        (u64::from(left) << 32) | u64::from(right)
    }

    /// The id of the record with this ordinal.
    pub fn id(self, prefix: &str, ordinal: u64) -> Str {
        hex(prefix, self.scramble(ordinal))
    }

    /// The ordinal that an id of this table stands for, where it has the form.
    pub fn ordinal(self, prefix: &str, id: &str) -> Option<u64> {
        let digits = id.strip_prefix(prefix)?.strip_prefix('0')?;
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if digits.len() != 16 || !digits.bytes().all(hex) {
            return None;
        }
        Some(self.unscramble(u64::from_str_radix(digits, 16).ok()?))
    }
}

/// The hexadecimal digits.
pub const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// An id with this number: prefix, `0`, sixteen hex digits.
pub fn hex(prefix: &str, mut number: u64) -> Str {
    let mut text = [0_u8; 48];
    let length = prefix.len() + 17;
    let Some(target) = text.get_mut(..length) else {
        return Str::from(format!("{prefix}0{number:016x}"));
    };
    let (head, digits) = target.split_at_mut(prefix.len());
    head.copy_from_slice(prefix.as_bytes());
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(number & 15) as usize];
        number >>= 4;
    }
    // Sixteen digits hold the number, so the seventeenth is always `0`.
    Str::from(std::str::from_utf8(target).expect("prefix and hex digits are UTF-8"))
}

const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

fn absorb(mut hash: u64, bytes: &[u8]) -> u64 {
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    // No byte of UTF-8 is 0xff, so parts cannot run into each other.
    (hash ^ 0xff).wrapping_mul(0x0100_0000_01b3)
}

/// A stable 64-bit hash of text (FNV-1a, mixed), for index terms and derived values
/// that must be equal in every run.
pub fn stable_hash(parts: &[&str]) -> u64 {
    mix(parts
        .iter()
        .fold(BASIS, |hash, part| absorb(hash, part.as_bytes())))
}

/// As [`stable_hash`], of bytes of one length under a name.
pub fn stable_hash_bytes(name: &[u8], bytes: &[u8]) -> u64 {
    mix(absorb(absorb(BASIS, name), bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_leads_back_to_its_ordinal() {
        let key = IdKey::derive(7, 3);
        for ordinal in [0, 1, 2, 99, 1 << 31, 1 << 33, u64::MAX] {
            let id = key.id("i-", ordinal);
            assert_eq!(id.len(), 19, "{id}");
            assert_eq!(key.ordinal("i-", &id), Some(ordinal));
        }
    }

    #[test]
    fn neighbours_look_unrelated() {
        let key = IdKey::derive(7, 3);
        let differing = (key.scramble(1) ^ key.scramble(2)).count_ones();
        assert!((16..=48).contains(&differing), "{differing} bits differ");
    }

    #[test]
    fn foreign_forms_are_nobody() {
        let key = IdKey::derive(7, 3);
        for id in [
            "",
            "i-",
            "i-0",
            "vol-00123456789abcdef",
            "i-0012345678 9abcde",
            "i-00123456789ABCDEF",
        ] {
            assert_eq!(key.ordinal("i-", id), None, "{id}");
        }
    }
}
