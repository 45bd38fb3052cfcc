//! Base64 in lines.

use base64::{
    Engine as _,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};

/// Encodes in lines of `width` characters, each ended.
pub(crate) fn lines(bytes: &[u8], width: usize) -> String {
    let text = STANDARD.encode(bytes);
    let mut out = String::with_capacity(text.len() + text.len() / width + 1);
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(width.min(rest.len()));
        out.push_str(line);
        out.push('\n');
        rest = after;
    }
    out
}

/// A block between `BEGIN` and `END` lines.
pub(crate) fn block(label: &str, bytes: &[u8], width: usize) -> String {
    format!(
        "-----BEGIN {label}-----\n{}-----END {label}-----\n",
        lines(bytes, width)
    )
}

/// Decodes, whatever white space is in between and whether padded or not.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let bare: String = text.split_ascii_whitespace().collect();
    LENIENT.decode(bare).ok().filter(|bytes| !bytes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_the_width() {
        assert_eq!(lines(b"", 4), "");
        assert_eq!(lines(b"abc", 4), "YWJj\n");
        assert_eq!(lines(b"abcd", 4), "YWJj\nZA==\n");
    }

    #[test]
    fn white_space_and_padding_do_not_matter() {
        assert_eq!(decode(" YWJj\r\nZA==\n").as_deref(), Some(&b"abcd"[..]));
        assert_eq!(decode("YWJjZA").as_deref(), Some(&b"abcd"[..]));
        assert_eq!(decode("YW*j"), None);
        assert_eq!(decode(" \n"), None);
    }
}
