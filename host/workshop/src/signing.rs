//! An author's key: a file that only its owner reads.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use orrery_plugins::{PrivateKey, PublicKey};

use crate::error::Error;

/// Where a key comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// It was made just now.
    New,
    /// It was there.
    Before,
}

/// What others know the key in `file` by; makes one of these random bytes where there is
/// none.
///
/// # Errors
/// The file has no key, or cannot be read or written.
pub fn signing_key(file: &Path, random: [u8; 32]) -> Result<(PublicKey, Made), Error> {
    let mut options = OpenOptions::new();
    let created = options.write(true).create_new(true).mode(0o600).open(file);
    match created {
        Ok(mut new) => {
            let key = PrivateKey::of(random);
            let pem = key.to_pem().map_err(Error::refused)?;
            new.write_all(pem.as_bytes()).map_err(Error::file(file))?;
            Ok((key.public(), Made::New))
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Ok((read_key(file)?.public(), Made::Before))
        }
        Err(error) => Err(Error::file(file)(error)),
    }
}

/// The key in `file`.
///
/// # Errors
/// It has none, or cannot be read.
pub fn read_key(file: &Path) -> Result<PrivateKey, Error> {
    let text = fs::read_to_string(file).map_err(Error::file(file))?;
    let key = PrivateKey::from_pem(&text);
    key.map_err(|why| Error::refused(format!("{}: {why}", file.display())))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_key_is_made_once_and_read_by_its_owner() {
        let place = tempfile::tempdir().expect("there is room");
        let file = place.path().join("key.pem");
        let (made, how) = signing_key(&file, [1; 32]).expect("it is made");
        assert_eq!(how, Made::New);
        let mode = fs::metadata(&file)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let again = signing_key(&file, [2; 32]).expect("it is read");
        assert_eq!(again, (made, Made::Before));
        fs::write(&file, "-----BEGIN").expect("it can be written");
        let error = signing_key(&file, [1; 32]).expect_err("it is none");
        assert!(error.to_string().contains("is no private key"), "{error}");
    }
}
