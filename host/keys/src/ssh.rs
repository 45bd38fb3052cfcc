//! The length-prefixed strings that OpenSSH and PuTTY put everything in (RFC 4251).

/// Appends a string: its length in four bytes, then its bytes.
pub(crate) fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    // Everything written here is far below 4 GiB: parts of keys, and names.
    out.extend_from_slice(&(bytes.len() as u32).to_be_bytes());
    out.extend_from_slice(bytes);
}

/// Appends a positive number given in big-endian bytes.
pub(crate) fn put_number(out: &mut Vec<u8>, bytes: &[u8]) {
    let bytes = number(bytes);
    let sign = bytes.first().is_some_and(|first| first & 0x80 != 0);
    out.extend_from_slice(&((bytes.len() + usize::from(sign)) as u32).to_be_bytes());
    out.extend(sign.then_some(0));
    out.extend_from_slice(bytes);
}

/// Takes a string from the front.
pub(crate) fn take<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (string, rest) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
    *bytes = rest;
    Some(string)
}

/// A number without leading zeros.
pub(crate) fn number(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    &bytes[zeros..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_positive() {
        for (bytes, expected) in [
            (&[0, 0][..], &[0, 0, 0, 0][..]),
            (&[0, 1], &[0, 0, 0, 1, 1]),
            (&[0x80], &[0, 0, 0, 2, 0, 0x80]),
        ] {
            let mut out = Vec::new();
            put_number(&mut out, bytes);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn a_string_that_is_cut_short_is_none() {
        assert_eq!(take(&mut &[0, 0, 0, 2, 1][..]), None);
        assert_eq!(take(&mut &[0, 0, 0][..]), None);
        assert_eq!(take(&mut &[0xff; 8][..]), None);
    }
}
