//! A sparse file: what a volume's content is in. Whatever has its name is whole.

use std::fs::File;
use std::io::{Error, ErrorKind, Read as _, Result, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use tokio::fs;

/// What is looked at together for whether it is zeros.
const BLOCK: usize = 64 << 10;

/// The size in bytes of a file that is there.
pub(super) async fn size(file: &Path) -> Result<Option<u64>> {
    match fs::metadata(file).await {
        Ok(found) => Ok(Some(found.len())),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
        Err(why) => Err(why),
    }
}

/// Makes a file with the content of another one, and zeros behind it, which take no room.
pub(super) async fn make(file: &Path, size: u64, content: Option<&Path>) -> Result<()> {
    let part = part(file);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).await?;
    }
    if let Some(content) = content {
        named(content, copy(content, &part).await)?;
        named(&part, grow(&part, size).await)?;
    } else {
        named(file, fs::File::create(&part).await?.set_len(size).await)?;
    }
    fs::rename(&part, file).await
}

/// Takes the content of a file as it is now.
pub(super) async fn take(from: &Path, to: &Path) -> Result<()> {
    let part = part(to);
    named(from, copy(from, &part).await)?;
    fs::rename(&part, to).await
}

async fn copy(from: &Path, to: &Path) -> Result<()> {
    let (from, to) = (from.to_owned(), to.to_owned());
    let copy = move || {
        let (from, to) = (File::open(from)?, File::create(to)?);
        // Where the file system shares blocks that costs no time and no room.
        match rustix::fs::ioctl_ficlone(&to, &from) {
            Ok(()) => Ok(()),
            Err(_) => copy_data(from, to),
        }
    };
    tokio::task::spawn_blocking(copy).await?
}

/// Copies what is no zeros.
fn copy_data(mut from: File, mut to: File) -> Result<()> {
    let mut block = vec![0; BLOCK];
    let size = from.metadata()?.len();
    loop {
        let read = from.read(&mut block)?;
        let Some(data) = block.get(..read).filter(|data| !data.is_empty()) else {
            return to.set_len(size);
        };
        match data.iter().all(|byte| *byte == 0) {
            true => to.seek(SeekFrom::Current(
                i64::try_from(read).map_err(Error::other)?,
            ))?,
            false => {
                to.write_all(data)?;
                0
            }
        };
    }
}

/// Has a file be so large, unless it is larger.
pub(super) async fn grow(file: &Path, size: u64) -> Result<()> {
    let file = fs::OpenOptions::new().write(true).open(file).await?;
    match file.metadata().await?.len() < size {
        true => file.set_len(size).await,
        false => Ok(()),
    }
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

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt as _;

    use super::*;

    #[tokio::test]
    async fn copies_are_the_same_and_as_small() {
        let folder = tempfile::tempdir().expect("a folder");
        let [volume, snapshot, copy] =
            ["vol-1.img", "snap-1.snap", "vol-2.img"].map(|name| folder.path().join(name));
        make(&volume, 64 << 20, None).await.expect("there is room");
        let mut data = vec![0; 64 << 20];
        for (at, text) in [(0, "first"), (30 << 20, "middle"), ((64 << 20) - 4, "last")] {
            data[at..at + text.len()].copy_from_slice(text.as_bytes());
        }
        let written = File::options()
            .write(true)
            .open(&volume)
            .expect("it is there");
        copy_data_of(&data, written);
        take(&volume, &snapshot).await.expect("there is room");
        make(&copy, 80 << 20, Some(&snapshot))
            .await
            .expect("there is room");

        data.resize(80 << 20, 0);
        assert!(std::fs::read(&copy).expect("it is there") == data);
        let blocks = std::fs::metadata(&copy).expect("it is there").blocks();
        assert!(blocks * 512 < 1 << 20, "{blocks} blocks for three words");
        assert_eq!(size(&copy).await.expect("it is there"), Some(80 << 20));
    }

    fn copy_data_of(data: &[u8], to: File) {
        let folder = tempfile::tempdir().expect("a folder");
        let from = folder.path().join("data");
        std::fs::write(&from, data).expect("there is room");
        copy_data(File::open(from).expect("it is there"), to).expect("there is room");
    }
}
