//! What is kept: a value under a realm, a table and an ordinal.
//!
//! In the file the key is `len realm, realm, len table, table, ordinal` with one-byte
//! lengths and a big-endian ordinal, so that a realm's entries lie together, table by
//! table, in the order of their ordinals.

use arcstr::ArcStr;

/// One change: the value that the key has from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whose it is, at most 255 bytes; may be empty.
    pub realm: ArcStr,
    /// Which kind of thing, at most 255 bytes.
    pub table: &'static str,
    /// Which one of them.
    pub ordinal: u64,
    /// `None` removes the entry.
    pub value: Option<Vec<u8>>,
}

/// An entry as it is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored<'a> {
    /// Whose it is.
    pub realm: &'a str,
    /// Which kind of thing.
    pub table: &'a str,
    /// Which one of them.
    pub ordinal: u64,
    /// Its bytes.
    pub value: &'a [u8],
}

/// A name of an entry is too long to be part of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a realm or table name is longer than 255 bytes")]
pub struct NameTooLong;

/// Writes the key over what `key` holds.
pub(crate) fn write_key(
    key: &mut Vec<u8>,
    realm: &str,
    table: &str,
    ordinal: u64,
) -> Result<(), NameTooLong> {
    key.clear();
    for name in [realm, table] {
        key.push(u8::try_from(name.len()).map_err(|_| NameTooLong)?);
        key.extend_from_slice(name.as_bytes());
    }
    key.extend_from_slice(&ordinal.to_be_bytes());
    Ok(())
}

/// The realm, table and ordinal of a key; `None` for bytes that are no key.
pub(crate) fn read_key(key: &[u8]) -> Option<(&str, &str, u64)> {
    let (realm, rest) = name(key)?;
    let (table, rest) = name(rest)?;
    Some((realm, table, u64::from_be_bytes(rest.try_into().ok()?)))
}

fn name(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = bytes.split_first()?;
    let (name, rest) = rest.split_at_checked(usize::from(*length))?;
    Some((std::str::from_utf8(name).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(realm: &str, table: &str, ordinal: u64) -> Vec<u8> {
        let mut key = Vec::new();
        write_key(&mut key, realm, table, ordinal).expect("short names");
        key
    }

    #[test]
    fn a_key_reads_back() {
        for parts in [
            ("", "", 0),
            ("000000000000/us-east-1", "instances", u64::MAX),
        ] {
            assert_eq!(read_key(&key(parts.0, parts.1, parts.2)), Some(parts));
        }
    }

    #[test]
    fn keys_of_a_table_sort_by_ordinal() {
        assert!(key("r", "t", 255) < key("r", "t", 256));
        assert!(key("r", "t", u64::MAX) < key("r", "u", 0));
    }

    #[test]
    fn bytes_that_are_no_key_are_refused() {
        let whole = key("realm", "table", 7);
        for cut in 0..whole.len() {
            assert_eq!(read_key(&whole[..cut]), None, "{cut}");
        }
        assert_eq!(read_key(&[whole, vec![0]].concat()), None);
    }

    #[test]
    fn a_name_that_does_not_fit_is_refused() {
        assert_eq!(
            write_key(&mut Vec::new(), &"x".repeat(256), "t", 0),
            Err(NameTooLong)
        );
    }
}
