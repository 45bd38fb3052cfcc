//! Whether a file of code has its end: a writer that was killed leaves a part of one.

/// Whether the code is the beginning of a component or of a shared library. Of anything
/// else nothing is said.
pub fn is_cut_off(code: &[u8]) -> bool {
    const WASM: &[u8] = b"\0asm";
    const ELF: &[u8] = b"\x7fELF\x02\x01";
    let begins = |magic: &[u8]| code.starts_with(magic) || magic.starts_with(code);
    if begins(WASM) {
        !has_sections(code)
    } else {
        begins(ELF) && end_of_library(code).is_none_or(|end| end > code.len() as u64)
    }
}

/// Whether all of a component's sections are there: an id, a length and so many bytes each.
fn has_sections(code: &[u8]) -> bool {
    let mut rest = code.get(8..);
    while let Some([_, after @ ..]) = rest {
        rest = length(after).and_then(|(length, bytes)| bytes.get(length..));
    }
    rest.is_some()
}

/// A number in LEB128 and what is behind it.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[at + 1..]));
        }
    }
    None
}

/// Where the last of a library's segments and its table of sections end, as its header has
/// it (64 bits, little end first).
fn end_of_library(code: &[u8]) -> Option<u64> {
    let long = |at: usize| {
        let bytes = code.get(at..at.checked_add(8)?)?;
        Some(u64::from_le_bytes(bytes.try_into().ok()?))
    };
    let short = |at: usize| {
        let bytes = code.get(at..at + 2)?;
        Some(u16::from_le_bytes(bytes.try_into().ok()?))
    };
    let (segments, sections) = (long(0x20)?, long(0x28)?);
    let (size, count) = (short(0x36)?, short(0x38)?);
    let table = u64::from(short(0x3a)?) * u64::from(short(0x3c)?);
    let mut end = sections.checked_add(table)?;
    for segment in 0..u64::from(count) {
        let at = segments.checked_add(segment * u64::from(size))?;
        let at = usize::try_from(at).ok()?;
        let ends = long(at.checked_add(8)?)?.checked_add(long(at.checked_add(0x20)?)?)?;
        end = end.max(ends);
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_is_whole_where_a_section_ends() {
        let mut code = b"\0asm\x0d\0\x01\0".to_vec();
        code.extend(b"\x00\x02\x01n");
        code.extend([0, 0x83, 0x01]);
        code.extend([7; 131]);
        let whole = [8, 12, code.len()];
        for end in 0..=code.len() {
            let cut = !whole.contains(&end);
            assert_eq!(is_cut_off(&code[..end]), cut, "{end}");
        }
        code.extend([0, 0xff, 0xff, 0xff, 0xff, 0xff]);
        assert!(is_cut_off(&code));
        assert!(!is_cut_off(b"#!/bin/sh"));
    }

    #[test]
    fn a_library_is_whole_with_its_last_byte() {
        let program = std::env::current_exe().expect("a test has a file");
        let code = std::fs::read(program).expect("it can be read");
        assert!(!is_cut_off(&code));
        for end in [5, 0x30, code.len() / 2, code.len() - 1] {
            assert!(is_cut_off(&code[..end]), "{end}");
        }
        let mut forged = code[..0x200].to_vec();
        forged[0x20..0x28].fill(0xff);
        assert!(is_cut_off(&forged));
    }
}
