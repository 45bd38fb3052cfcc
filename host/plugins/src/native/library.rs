//! The library that a plugin's children open: a copy that nobody changes.
//!
//! Who builds a plugin writes over its file. A child has that file in its memory, and the
//! next child must open what was checked, so both use a copy, which goes with the plugin.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// How copies are called.
const NAME: &str = "library";

/// A copy; its file is removed with the value.
pub struct Library(PathBuf);

impl Library {
    /// Copies the code into the folder, which is this user's alone.
    pub fn copy(code: &[u8], folder: &Path) -> io::Result<Self> {
        static COPIES: AtomicU64 = AtomicU64::new(1);
        let (process, number) = (std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed));
        let library = Self(folder.join(format!("{process}-{number}.{NAME}")));
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true).mode(0o500);
        options.open(&library.0)?.write_all(code)?;
        Ok(library)
    }

    /// Removes what a host left behind that was killed.
    pub fn sweep(folder: &Path) {
        let own = format!("{}-", std::process::id());
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let is_copy = path.extension().is_some_and(|extension| extension == NAME);
            if is_copy && !entry.file_name().to_string_lossy().starts_with(&own) {
                remove(&path);
            }
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

fn remove(file: &Path) {
    if let Err(error) = fs::remove_file(file) {
        tracing::debug!(%error, file = %file.display(), "cannot remove a copy of a library");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_goes_with_its_plugin_and_those_of_the_dead_are_swept() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let left = folder.path().join("0-1.library");
        fs::write(&left, b"old").expect("it can be written");
        let other = folder.path().join("x.compiled");
        fs::write(&other, b"kept").expect("it can be written");
        let one = Library::copy(b"one", folder.path()).expect("it can be copied");
        let two = Library::copy(b"two", folder.path()).expect("it can be copied");
        Library::sweep(folder.path());
        assert!(!left.exists() && other.exists());
        assert_eq!(fs::read(one.path()).ok().as_deref(), Some(&b"one"[..]));
        drop(one);
        assert_eq!(fs::read(two.path()).ok().as_deref(), Some(&b"two"[..]));
        drop(two);
        assert_eq!(
            fs::read_dir(folder.path()).map(Iterator::count).ok(),
            Some(1)
        );
    }
}
