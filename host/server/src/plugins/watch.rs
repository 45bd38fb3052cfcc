//! Whether a plugin's files have changed, by looking at them again and again.
//!
//! Looking works on every file system, also on those that containers share with their
//! host, where the kernel tells nobody of changes; it costs a few system calls a plugin.

use std::ffi::OsString;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::SystemTime;

/// What a folder looks like: name, number, length and time of each of its files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look(Vec<(OsString, u64, u64, Option<SystemTime>)>);

impl Look {
    /// How it looks now.
    pub fn at(folder: &Path) -> Self {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let files = entries.filter_map(|entry| {
            let found = std::fs::metadata(entry.path()).ok()?;
            let (number, length) = (found.ino(), found.len());
            let file = (entry.file_name(), number, length, found.modified().ok());
            found.is_file().then_some(file)
        });
        let mut files: Vec<_> = files.collect();
        files.sort_unstable();
        Self(files)
    }
}

/// What was seen of a folder.
#[derive(Debug)]
pub struct Watch {
    /// What something was made of.
    taken: Look,
    /// The time before.
    last: Look,
}

impl Watch {
    /// Of a folder that looked so when its plugin was loaded.
    pub fn new(taken: Look) -> Self {
        Self {
            last: taken.clone(),
            taken,
        }
    }

    /// Whether it looks other than what was taken of it, and as it did the time before: who
    /// writes a file is done with it then. It is taken to be taken.
    pub fn is_due(&mut self, now: Look) -> bool {
        let rests = now == self.last;
        let is_due = rests && now != self.taken;
        if is_due {
            self.taken.clone_from(&now);
        }
        self.last = now;
        is_due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_due_once_and_when_it_rests() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let look = |length: usize| {
            std::fs::write(folder.path().join("plugin.wasm"), vec![0; length]).expect("written");
            Look::at(folder.path())
        };
        let mut watch = Watch::new(look(1));
        let steps = [
            (1, false),
            (2, false),
            (3, false),
            (3, true),
            (3, false),
            (1, false),
            (1, true),
        ];
        let mut looks = std::collections::BTreeMap::new();
        for (step, (length, is_due)) in steps.into_iter().enumerate() {
            // A file that is written again has another time.
            let now = looks.entry(length).or_insert_with(|| look(length)).clone();
            assert_eq!(watch.is_due(now), is_due, "step {step}");
        }
    }
}
