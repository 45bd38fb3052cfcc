//! The id that outlives the process: machines carry it as a label, so that two emulators
//! on one engine never touch each other's. It is kept in memory mode too.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use crate::JournalError;

const FILE: &str = "emulator-id";

/// The id of the state folder `dir`, sixteen lower-case hexadecimal digits. A folder
/// without one is given `fresh` (random bits), whole or not at all.
///
/// # Errors
/// [`JournalError::Foreign`] where the file holds something else, and what the system
/// refuses.
pub fn emulator_id(dir: &Path, fresh: u64) -> Result<String, JournalError> {
    let path = dir.join(FILE);
    match fs::read(&path) {
        Ok(bytes) => read(&bytes).ok_or(JournalError::Foreign { path }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let id = format!("{fresh:016x}");
            write(dir, &id).map_err(|source| JournalError::Io { path, source })?;
            Ok(id)
        }
        Err(source) => Err(JournalError::Io { path, source }),
    }
}

fn read(bytes: &[u8]) -> Option<String> {
    let id = std::str::from_utf8(bytes).ok()?.trim_end();
    let digits = id
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (id.len() == 16 && digits).then(|| id.to_owned())
}

fn write(dir: &Path, id: &str) -> io::Result<()> {
    let draft = dir.join("emulator-id.new");
    let mut file = File::create(&draft)?;
    writeln!(file, "{id}")?;
    file.sync_all()?;
    fs::rename(&draft, dir.join(FILE))?;
    File::open(dir)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_id_stays() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(
            emulator_id(dir.path(), 0xab).expect("made"),
            "00000000000000ab"
        );
        assert_eq!(
            emulator_id(dir.path(), 0xcd).expect("read"),
            "00000000000000ab"
        );
    }

    #[test]
    fn a_file_that_holds_no_id_is_refused_untouched() {
        for foreign in ["", "short", "00000000000000AB", "00000000000000ab more"] {
            let dir = tempfile::tempdir().expect("a folder");
            let path = dir.path().join(FILE);
            fs::write(&path, foreign).expect("written");
            let refused = emulator_id(dir.path(), 1).expect_err("refused");
            assert!(
                matches!(refused, JournalError::Foreign { .. }),
                "{foreign}: {refused}"
            );
            assert_eq!(fs::read_to_string(&path).expect("read"), foreign);
        }
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let dir = tempfile::tempdir().expect("a folder");
        let refused = emulator_id(&dir.path().join("nowhere"), 1).expect_err("refused");
        assert!(matches!(refused, JournalError::Io { .. }));
    }
}
