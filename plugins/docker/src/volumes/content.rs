//! A sparse file: what a volume's content is in. Whatever has its name is whole.

use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

use tokio::fs;

/// The size in bytes of a file that is there.
pub(super) async fn size(file: &Path) -> Result<Option<u64>> {
    match fs::metadata(file).await {
        Ok(found) => Ok(Some(found.len())),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
        Err(why) => Err(why),
    }
}

/// Makes a file of nothing but zeros, which take no room.
pub(super) async fn make(file: &Path, size: u64) -> Result<()> {
    let part = part(file);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).await?;
    }
    named(file, fs::File::create(&part).await?.set_len(size).await)?;
    fs::rename(&part, file).await
}

/// Has a file be larger.
pub(super) async fn grow(file: &Path, size: u64) -> Result<()> {
    let file = fs::OpenOptions::new().write(true).open(file).await?;
    file.set_len(size).await
}

/// Removes a file. Absence is success.
pub(super) async fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file).await {
        Err(why) if why.kind() != ErrorKind::NotFound => named(file, Err(why)),
        _ => Ok(()),
    }
}

/// Under this name a file becomes what it is to be.
fn part(file: &Path) -> PathBuf {
    file.with_extension("part")
}

fn named<T>(file: &Path, done: Result<T>) -> Result<T> {
    done.map_err(|why| Error::new(why.kind(), format!("{}: {why}", file.display())))
}
