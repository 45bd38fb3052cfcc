//! The running emulator of a state folder: who it is and where it listens.
//!
//! The emulator holds a lock on `orrery.pid` as long as it lives and writes its pid and
//! address there. A held lock proves that the pid in the file is the emulator's; so a
//! stale file never makes `orrery stop` end somebody else's process, and two emulators
//! never share a folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The log of a detached emulator.
pub fn log_file(state_dir: &Path) -> PathBuf {
    state_dir.join("orrery.log")
}

fn pid_file(state_dir: &Path) -> PathBuf {
    state_dir.join("orrery.pid")
}

/// What the pid file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Process id.
    pub pid: u32,
    /// The first bound address; absent while starting.
    pub address: Option<SocketAddr>,
}

/// Why a state folder cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum ClaimError {
    /// It cannot be written.
    #[error("cannot use the state folder {}: {source}", path.display())]
    Unwritable {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Another emulator lives in it.
    #[error("the state folder {} belongs to the running orrery with pid {pid}; stop it or set ORRERY_STATE_DIR", path.display())]
    Taken {
        /// The folder.
        path: PathBuf,
        /// Its owner.
        pid: u32,
    },
}

/// A claimed state folder; the claim ends with the value or the process.
#[derive(Debug)]
pub struct Claim {
    file: File,
    path: PathBuf,
}

impl Claim {
    /// Creates the folder where it is missing and claims it for this process.
    ///
    /// # Errors
    /// See [`ClaimError`].
    pub fn take(state_dir: &Path) -> Result<Self, ClaimError> {
        let unwritable = |source| ClaimError::Unwritable {
            path: state_dir.to_path_buf(),
            source,
        };
        std::fs::create_dir_all(state_dir).map_err(unwritable)?;
        let path = pid_file(state_dir);
        let open = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path);
        let file = open.map_err(unwritable)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let pid = read(&file).map_or(0, |record| record.pid);
                return Err(ClaimError::Taken {
                    path: state_dir.to_path_buf(),
                    pid,
                });
            }
            Err(TryLockError::Error(source)) => return Err(unwritable(source)),
        }
        let mut claim = Self { file, path };
        claim.write(None).map_err(unwritable)?;
        Ok(claim)
    }

    /// Tells others where the emulator listens.
    ///
    /// # Errors
    /// A full or broken disk.
    pub fn announce(&mut self, address: SocketAddr) -> io::Result<()> {
        self.write(Some(address))
    }

    fn write(&mut self, address: Option<SocketAddr>) -> io::Result<()> {
        let record = Record {
            pid: std::process::id(),
            address,
        };
        let text = serde_json::to_vec(&record)?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(&text)
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if let Err(error) = self.file.set_len(0) {
            tracing::debug!(error = %error, path = %self.path.display(), "cannot empty the pid file");
        }
    }
}

/// The emulator that lives in a state folder, if any.
///
/// # Errors
/// A folder that cannot be read.
pub fn running(state_dir: &Path) -> io::Result<Option<Record>> {
    let file = match File::open(pid_file(state_dir)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    match file.try_lock_shared() {
        Ok(()) => Ok(None),
        Err(TryLockError::WouldBlock) => Ok(read(&file)),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn read(mut file: &File) -> Option<Record> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let id = crate::request_id::RequestId::next();
        std::env::temp_dir().join(format!("orrery-{name}-{id}"))
    }

    #[test]
    fn a_folder_has_one_owner_and_is_free_afterwards() {
        let folder = folder("claim");
        assert_eq!(running(&folder).expect("no folder yet"), None);
        let mut claim = Claim::take(&folder).expect("free");
        let address = "127.0.0.1:1".parse().expect("address");
        claim.announce(address).expect("writable");
        let record = Record {
            pid: std::process::id(),
            address: Some(address),
        };
        assert_eq!(running(&folder).expect("readable"), Some(record));
        let refusal = Claim::take(&folder).expect_err("taken").to_string();
        assert!(
            refusal.contains(&format!("pid {}", std::process::id())),
            "{refusal}"
        );
        drop(claim);
        assert_eq!(running(&folder).expect("readable"), None);
        std::fs::remove_dir_all(folder).expect("cleaned up");
    }

    #[test]
    fn a_stale_pid_file_names_nobody() {
        let folder = folder("stale");
        std::fs::create_dir_all(&folder).expect("folder");
        std::fs::write(pid_file(&folder), r#"{"pid":1,"address":null}"#).expect("file");
        assert_eq!(running(&folder).expect("readable"), None);
        std::fs::remove_dir_all(folder).expect("cleaned up");
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let folder = folder("blocked");
        std::fs::write(&folder, "a file").expect("file");
        let error = Claim::take(&folder.join("state"))
            .expect_err("a file is in the way")
            .to_string();
        assert!(error.starts_with("cannot use the state folder"), "{error}");
        std::fs::remove_file(folder).expect("cleaned up");
    }
}
