//! Access key ids, which name an account.
//!
//! AWS's own do since 2019: four letters that say what the key is, then eighty bits in
//! base32, of which the first is set and the next forty are the number of the account.
//! An id that is just the twelve digits of an account names it, too.

use crate::{Str, text};

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Base32 characters behind the four letters.
const CODED: usize = 16;
/// Bits behind the account.
const NONCE_BITS: u32 = 39;
/// The bit before the account; ids from before 2019 do not have it.
const NAMES_ACCOUNT: u128 = 1 << 79;
const ACCOUNTS: u64 = 1_000_000_000_000;

/// The account of an access key id; `000000000000` where it names none.
pub fn account(key: &str) -> Str {
    if let Some(number) = number(key) {
        return Str::from(format!("{number:012}"));
    }
    text!("000000000000")
}

fn number(key: &str) -> Option<u64> {
    if key.len() == 12 && key.bytes().all(|byte| byte.is_ascii_digit()) {
        return key.parse().ok();
    }
    let coded = key
        .strip_prefix("AKIA")
        .or_else(|| key.strip_prefix("ASIA"))
        .filter(|coded| coded.len() == CODED)?;
    let bits = coded.bytes().try_fold(0_u128, |bits, byte| {
        let digit = ALPHABET.iter().position(|letter| *letter == byte)?;
        Some(bits << 5 | digit as u128)
    })?;
    let number = (bits & !NAMES_ACCOUNT) >> NONCE_BITS;
    let number = u64::try_from(number).ok()?;
    (bits & NAMES_ACCOUNT != 0 && number < ACCOUNTS).then_some(number)
}

/// The id of a temporary key of an account; `nonce` tells its keys apart. An account that is
/// none has that of `000000000000`.
pub fn temporary(account: &str, nonce: u64) -> String {
    let number = account.parse::<u64>().ok().filter(|it| *it < ACCOUNTS);
    let nonce = nonce & ((1 << NONCE_BITS) - 1);
    let bits = NAMES_ACCOUNT | u128::from(number.unwrap_or(0)) << NONCE_BITS | u128::from(nonce);
    let coded = (0..CODED).rev().map(|place| {
        let digit = (bits >> (5 * place) & 31) as usize;
        char::from(ALPHABET[digit])
    });
    "ASIA".chars().chain(coded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_name_accounts_as_those_of_aws_do() {
        for (key, expect) in [
            // Published by who found it out.
            ("ASIAQNZGKIQY56JQ7WML", "029608264753"),
            ("AKIAQNZGKIQY56JQ7WML", "029608264753"),
            ("111122223333", "111122223333"),
            // AWS's example, from before ids named accounts.
            ("AKIAIOSFODNN7EXAMPLE", "000000000000"),
            ("AROAQNZGKIQY56JQ7WML", "000000000000"),
            ("ASIAQNZGKIQY56JQ7WM1", "000000000000"),
            ("ASIAQNZGKIQY56JQ7WMLA", "000000000000"),
            // More than twelve digits.
            ("ASIA7777777777777777", "000000000000"),
            ("ASIA", "000000000000"),
            ("ASIAé23456789012345", "000000000000"),
            ("test", "000000000000"),
            ("11112222333", "000000000000"),
            ("", "000000000000"),
        ] {
            assert_eq!(account(key), expect, "{key}");
        }
    }

    #[test]
    fn a_temporary_id_names_its_account_and_no_two_are_the_same() {
        for number in [
            "000000000000",
            "000000000001",
            "999999999999",
            "029608264753",
        ] {
            let [one, other] = [0, u64::MAX].map(|nonce| temporary(number, nonce));
            assert_ne!(one, other);
            for key in [one, other] {
                assert_eq!((key.len(), account(&key).as_str()), (20, number), "{key}");
            }
        }
        assert_eq!(account(&temporary("nobody", 7)), "000000000000");
    }
}
