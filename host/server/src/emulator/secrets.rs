//! What the emulator alone may know: made when it is first needed, and kept beside the state
//! where that is kept, in files that only their owner reads.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::config::{Config, Persistence};
use crate::entropy;

/// Where secrets are kept; nowhere while the state is in memory.
#[derive(Debug, Clone)]
pub(super) struct Secrets(Option<PathBuf>);

impl Secrets {
    pub(super) fn new(config: &Config) -> Self {
        let keeps = config.persistence == Persistence::File;
        Self(keeps.then(|| config.state_dir.clone()))
    }

    /// The key that is kept under this name, else a new one.
    pub(super) fn key(&self, name: &str) -> anyhow::Result<[u8; 32]> {
        let kept = self.take(name, || Ok(STANDARD.encode(entropy::bytes())))?;
        let key = STANDARD.decode(kept.trim_end()).ok();
        let key = key.and_then(|bytes| bytes.try_into().ok());
        key.with_context(|| format!("{name} in the state folder is no key"))
    }

    /// The secret that is kept under this name, else a new one, which is kept from now on.
    pub(super) fn take(
        &self,
        name: &str,
        make: impl FnOnce() -> anyhow::Result<String>,
    ) -> anyhow::Result<String> {
        let Some(folder) = &self.0 else {
            return make();
        };
        let path = folder.join(name);
        match fs::read_to_string(&path) {
            Ok(secret) => return Ok(secret),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", path.display()));
            }
        }
        let secret = make()?;
        write(folder, name, &secret).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(secret)
    }
}

/// Writes the file whole or not at all.
fn write(folder: &Path, name: &str, secret: &str) -> io::Result<()> {
    let draft = folder.join(format!("{name}.new"));
    // What a crash has left of an earlier draft may be readable for others.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    let mut file = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&draft)?;
    file.write_all(secret.as_bytes())?;
    file.sync_all()?;
    fs::rename(&draft, folder.join(name))?;
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_secret_is_made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = Secrets(Some(folder.path().to_owned()));
        let take = |secrets: &Secrets, new: &str| secrets.take("key", || Ok(new.to_owned()));
        fs::write(folder.path().join("key.new"), "torn").expect("written");
        assert_eq!(take(&kept, "one").expect("made"), "one");
        assert_eq!(take(&kept, "two").expect("read"), "one");
        let mode = fs::metadata(folder.path().join("key")).expect("a file");
        assert_eq!(mode.permissions().mode() & 0o777, 0o600);
        assert_eq!(take(&Secrets(None), "three").expect("made"), "three");
        fs::remove_dir_all(folder.path()).expect("removed");
        let refused = take(&kept, "four").expect_err("there is no folder");
        assert!(refused.to_string().starts_with("cannot write "));
    }
}
