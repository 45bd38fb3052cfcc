//! The bytes between the host and a child.
//!
//! ```text
//! frame   = length: u32, number: u64, kind: u8, body    length counts what follows it
//! open    = memory in MiB: u32, host's process id: u32, path of the library
//! ready   = names of the exported interfaces, a line each
//! failed  = why the library cannot be used, as text
//! call    = length: u8, interface, function: u8, arguments
//! ask     = the host's call that it is part of: u64, 0 for none, and then like a call
//! answer  = status: u8, bytes
//! ```
//! Numbers are little-endian. The host calls and the child asks, and each side numbers its
//! own from 1; `answer` has the number of its call. Both ends are one program, so that the
//! frames have no version.

use std::io;

/// What a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    Open = 0,
    Ready = 1,
    Failed = 2,
    Call = 3,
    Answer = 4,
    Ask = 5,
}

/// Bytes before the body.
pub const HEAD: usize = 13;

/// One frame.
#[derive(Debug)]
pub struct Frame {
    pub number: u64,
    pub kind: Kind,
    pub body: Vec<u8>,
}

/// What is known of a frame before its body.
#[derive(Debug)]
pub struct Head {
    pub number: u64,
    pub kind: Kind,
    /// Length of the body.
    pub length: usize,
}

impl Head {
    /// Reads it.
    pub fn read(bytes: &[u8; HEAD]) -> io::Result<Self> {
        let wrong = |why: &str| io::Error::new(io::ErrorKind::InvalidData, why.to_owned());
        let (length, rest) = bytes
            .split_first_chunk()
            .ok_or_else(|| wrong("no length"))?;
        let (number, kind) = rest.split_first_chunk().ok_or_else(|| wrong("no number"))?;
        let kind = match kind {
            [0] => Kind::Open,
            [1] => Kind::Ready,
            [2] => Kind::Failed,
            [3] => Kind::Call,
            [4] => Kind::Answer,
            [5] => Kind::Ask,
            _ => return Err(wrong("a frame of no known kind")),
        };
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
        let body = length
            .checked_sub(HEAD - 4)
            .ok_or_else(|| wrong("a frame without a head"))?;
        Ok(Self {
            number: u64::from_le_bytes(*number),
            kind,
            length: body,
        })
    }
}

/// The bytes of a frame whose body has these parts.
pub fn frame(number: u64, kind: Kind, parts: &[&[u8]]) -> Vec<u8> {
    let body: usize = parts.iter().map(|part| part.len()).sum();
    let length = u32::try_from(HEAD - 4 + body).unwrap_or(u32::MAX);
    let mut bytes = Vec::with_capacity(HEAD + body);
    bytes.extend(length.to_le_bytes());
    bytes.extend(number.to_le_bytes());
    bytes.push(kind as u8);
    parts.iter().for_each(|part| bytes.extend_from_slice(part));
    bytes
}

/// The frame of a call.
pub fn call(number: u64, interface: &str, function: u8, arguments: &[u8]) -> Vec<u8> {
    calling(number, Kind::Call, &[], interface, function, arguments)
}

/// The frame of a call of the host, made within the host's call of that number.
pub fn ask(number: u64, within: u64, interface: &str, function: u8, arguments: &[u8]) -> Vec<u8> {
    let within = within.to_le_bytes();
    calling(number, Kind::Ask, &within, interface, function, arguments)
}

fn calling(
    number: u64,
    kind: Kind,
    before: &[u8],
    interface: &str,
    function: u8,
    arguments: &[u8],
) -> Vec<u8> {
    let length = u8::try_from(interface.len()).unwrap_or(u8::MAX);
    let interface = interface.as_bytes();
    let parts = [before, &[length], interface, &[function], arguments];
    frame(number, kind, &parts)
}

/// A call's interface, function and arguments.
pub fn read_call(body: &[u8]) -> Option<(&str, u8, &[u8])> {
    let (length, rest) = body.split_first()?;
    let (interface, rest) = rest.split_at_checked(usize::from(*length))?;
    let (function, arguments) = rest.split_first()?;
    Some((std::str::from_utf8(interface).ok()?, *function, arguments))
}

/// The number of the host's call that an ask is part of, and the rest of it.
pub fn read_ask(body: &[u8]) -> Option<(u64, &[u8])> {
    let (within, rest) = body.split_first_chunk()?;
    Some((u64::from_le_bytes(*within), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_read_as_they_were_written_and_bad_ones_refused() {
        let bytes = call(7, "a:b/c@1", 3, b"xyz");
        let (head, body) = bytes.split_first_chunk::<HEAD>().expect("it has a head");
        let read = Head::read(head).expect("it is a frame");
        assert_eq!(
            (read.number, read.kind, read.length),
            (7, Kind::Call, body.len())
        );
        assert_eq!(read_call(body), Some(("a:b/c@1", 3, &b"xyz"[..])));
        for end in 0..1 + "a:b/c@1".len() + 1 {
            assert_eq!(read_call(&body[..end]), None, "{end}");
        }
        let bytes = ask(1, 7, "a:b/c@1", 3, b"xyz");
        let (head_of_ask, asked) = bytes.split_first_chunk::<HEAD>().expect("it has a head");
        let kind = Head::read(head_of_ask).map(|head| head.kind);
        assert_eq!(kind.ok(), Some(Kind::Ask));
        assert_eq!(read_ask(asked), Some((7, body)));
        assert_eq!(read_ask(&asked[..7]), None);
        let mut bad = *head;
        bad[HEAD - 1] = 9;
        assert!(Head::read(&bad).is_err());
        assert!(Head::read(&[0; HEAD]).is_err());
    }
}
