//! A whole state as one run of bytes, for saving and loading.
//!
//! `magic (8), format u32, payload length u64, SHA-256 of the payload (32), payload`; the
//! payload is the sequence number and the count as u64, then per entry a key (as in the
//! file) and a value, each after its length as u32. Numbers are little endian. Reading
//! checks everything before it gives anything.

use sha2::{Digest, Sha256};

use crate::entry::{NameTooLong, Stored, read_key, write_key};

const MAGIC: &[u8; 8] = b"\x89orrery\n";
const FORMAT: u32 = 1;
const HEADER: usize = 8 + 4 + 8 + 32;

/// Why bytes are not taken for a saved state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// Something else altogether.
    #[error("this is not a saved state of this program")]
    Foreign,
    /// Written by a later version of this program.
    #[error("the saved state has format {0} and this version reads up to {FORMAT}")]
    Newer(u32),
    /// The end is missing.
    #[error("the saved state is truncated")]
    Truncated,
    /// Not the bytes that were saved.
    #[error("the saved state is damaged")]
    Damaged,
}

/// Puts a saved state together.
#[derive(Debug)]
pub struct Writer {
    bytes: Vec<u8>,
    count: u64,
    key: Vec<u8>,
}

impl Writer {
    /// A state as it was after the commit `sequence`.
    pub fn new(sequence: u64) -> Self {
        let mut bytes = vec![0; HEADER];
        bytes.extend_from_slice(&sequence.to_le_bytes());
        bytes.extend_from_slice(&[0; 8]);
        Self {
            bytes,
            count: 0,
            key: Vec::new(),
        }
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// [`NameTooLong`] where a name, or (never seen) a value of 4 GiB, does not fit.
    pub fn put(&mut self, entry: Stored<'_>) -> Result<(), NameTooLong> {
        write_key(&mut self.key, entry.realm, entry.table, entry.ordinal)?;
        let length = u32::try_from(entry.value.len()).map_err(|_| NameTooLong)?;
        // A key has at most 2 * 256 + 8 bytes.
        self.bytes
            .extend_from_slice(&(self.key.len() as u32).to_le_bytes());
        self.bytes.extend_from_slice(&self.key);
        self.bytes.extend_from_slice(&length.to_le_bytes());
        self.bytes.extend_from_slice(entry.value);
        self.count += 1;
        Ok(())
    }

    /// The bytes to keep.
    pub fn finish(self) -> Vec<u8> {
        let mut bytes = self.bytes;
        bytes[HEADER + 8..HEADER + 16].copy_from_slice(&self.count.to_le_bytes());
        let digest = Sha256::digest(&bytes[HEADER..]);
        let length = (bytes.len() - HEADER) as u64;
        bytes[..8].copy_from_slice(MAGIC);
        bytes[8..12].copy_from_slice(&FORMAT.to_le_bytes());
        bytes[12..20].copy_from_slice(&length.to_le_bytes());
        bytes[20..HEADER].copy_from_slice(&digest);
        bytes
    }
}

/// A saved state that has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot<'a> {
    /// The last commit in it.
    pub sequence: u64,
    /// Its entries, in the order in which they were put.
    pub entries: Vec<Stored<'a>>,
}

impl<'a> Snapshot<'a> {
    /// Reads what [`Writer::finish`] gave.
    ///
    /// # Errors
    /// Whatever is not that, to the byte.
    pub fn read(bytes: &'a [u8]) -> Result<Self, SnapshotError> {
        let start = &bytes[..bytes.len().min(MAGIC.len())];
        if !MAGIC.starts_with(start) || start.is_empty() {
            return Err(SnapshotError::Foreign);
        }
        let mut header = Cursor(&bytes[start.len()..]);
        let format = header.u32().ok_or(SnapshotError::Truncated)?;
        if format == 0 {
            return Err(SnapshotError::Damaged);
        }
        if format > FORMAT {
            return Err(SnapshotError::Newer(format));
        }
        let length = header.u64().ok_or(SnapshotError::Truncated)?;
        let digest = header.take(32).ok_or(SnapshotError::Truncated)?;
        let payload = header.0;
        if (payload.len() as u64) < length {
            return Err(SnapshotError::Truncated);
        }
        if payload.len() as u64 != length || Sha256::digest(payload).as_slice() != digest {
            return Err(SnapshotError::Damaged);
        }
        entries(payload).ok_or(SnapshotError::Damaged)
    }
}

fn entries(payload: &[u8]) -> Option<Snapshot<'_>> {
    let mut cursor = Cursor(payload);
    let sequence = cursor.u64()?;
    let count = cursor.u64()?;
    let mut entries = Vec::new();
    for _ in 0..count {
        let length = cursor.u32()?;
        let (realm, table, ordinal) = read_key(cursor.take(length as usize)?)?;
        let length = cursor.u32()?;
        let value = cursor.take(length as usize)?;
        entries.push(Stored {
            realm,
            table,
            ordinal,
            value,
        });
    }
    cursor
        .0
        .is_empty()
        .then_some(Snapshot { sequence, entries })
}

struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn u32(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    fn u64(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.take(8)?.try_into().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRIES: [Stored<'static>; 2] = [
        Stored {
            realm: "000000000000/us-east-1",
            table: "instances",
            ordinal: 3,
            value: b"x",
        },
        Stored {
            realm: "",
            table: "facts",
            ordinal: 0,
            value: b"",
        },
    ];

    fn saved() -> Vec<u8> {
        let mut writer = Writer::new(42);
        for entry in ENTRIES {
            writer.put(entry).expect("short names");
        }
        writer.finish()
    }

    #[test]
    fn what_is_saved_is_read() {
        let bytes = saved();
        let snapshot = Snapshot::read(&bytes).expect("whole");
        assert_eq!(
            snapshot,
            Snapshot {
                sequence: 42,
                entries: ENTRIES.to_vec()
            }
        );
    }

    #[test]
    fn every_truncation_is_refused() {
        let bytes = saved();
        assert_eq!(Snapshot::read(b""), Err(SnapshotError::Foreign));
        for cut in 1..bytes.len() {
            assert_eq!(
                Snapshot::read(&bytes[..cut]),
                Err(SnapshotError::Truncated),
                "{cut}"
            );
        }
    }

    #[test]
    fn every_flipped_bit_is_refused() {
        let bytes = saved();
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(Snapshot::read(&damaged).is_err(), "{bit}");
        }
        assert_eq!(
            Snapshot::read(&[bytes, vec![0]].concat()),
            Err(SnapshotError::Damaged)
        );
    }

    #[test]
    fn foreign_and_newer_say_so() {
        assert_eq!(
            Snapshot::read(b"PK\x03\x04 something else"),
            Err(SnapshotError::Foreign)
        );
        let mut newer = saved();
        newer[8] = 2;
        assert_eq!(Snapshot::read(&newer), Err(SnapshotError::Newer(2)));
    }
}
