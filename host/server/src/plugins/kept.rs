//! What plugins keep, in a journal of its own below the state folder.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use anyhow::Context;
use orrery_journal::{Entry, Journal, JournalFailure, Stored};
use orrery_plugins::{Keep, Kept, Stores};

use crate::config::{Config, Persistence};

const TABLE: &str = "values";

struct Shelf {
    journal: Arc<Journal>,
    /// Of the last change; held while one is appended, for they come in order.
    sequence: Arc<Mutex<u64>>,
}

/// The stores of the plugins: kept with the state, or in memory. Where nothing was kept, no
/// file is made before a plugin keeps something.
///
/// # Errors
/// What was kept cannot be read.
pub fn stores(config: &Config) -> anyhow::Result<Stores> {
    if config.persistence == Persistence::Memory {
        return Ok(Stores::in_memory());
    }
    let folder = config.state_dir.join("plugin-values");
    if !folder.exists() {
        let later = Later {
            folder,
            shelf: OnceLock::new(),
        };
        return Ok(Stores::kept(Arc::new(later), Vec::new())?);
    }
    let opened = open(&folder).and_then(|(shelf, noted)| Ok(Stores::kept(Arc::new(shelf), noted)?));
    opened.with_context(|| format!("cannot open what plugins keep in {}", folder.display()))
}

/// Plugin, slot and bytes of what was kept.
type Noted = Vec<(String, u64, Vec<u8>)>;

fn open(folder: &Path) -> anyhow::Result<(Shelf, Noted)> {
    std::fs::create_dir_all(folder)?;
    let journal = Journal::open(folder)?;
    let mut noted = Vec::new();
    let sequence = journal.load(|stored: Stored<'_>| {
        noted.push((
            stored.realm.to_owned(),
            stored.ordinal,
            stored.value.to_owned(),
        ));
        Ok::<_, JournalFailure>(())
    })?;
    let shelf = Shelf {
        journal: Arc::new(journal),
        sequence: Arc::new(Mutex::new(sequence)),
    };
    Ok((shelf, noted))
}

/// A shelf that is made for the first plugin that keeps something.
struct Later {
    folder: PathBuf,
    shelf: OnceLock<Result<Shelf, String>>,
}

impl Later {
    fn shelf(&self) -> Result<&Shelf, String> {
        let made = || match open(&self.folder) {
            Ok((shelf, _)) => Ok(shelf),
            Err(error) => Err(format!("{error:#}")),
        };
        self.shelf.get_or_init(made).as_ref().map_err(Clone::clone)
    }
}

impl Keep for Later {
    fn note(&self, plugin: &str, slot: u64, bytes: Option<Vec<u8>>) -> Kept {
        match self.shelf() {
            Ok(shelf) => shelf.note(plugin, slot, bytes),
            Err(why) => Box::pin(async move { Err(why.into()) }),
        }
    }

    fn clear(&self) -> Kept {
        match self.shelf.get() {
            Some(Ok(shelf)) => shelf.clear(),
            // Nothing was kept.
            _ => Box::pin(async { Ok(()) }),
        }
    }
}

impl Keep for Shelf {
    fn note(&self, plugin: &str, slot: u64, bytes: Option<Vec<u8>>) -> Kept {
        let entry = Entry {
            realm: plugin.into(),
            table: TABLE,
            ordinal: slot,
            value: bytes,
        };
        let mut sequence = self.sequence.lock().unwrap_or_else(PoisonError::into_inner);
        *sequence += 1;
        self.journal.append(*sequence, move || vec![entry]);
        let durable = self.journal.durable(*sequence);
        Box::pin(async move { durable.await.map_err(Into::into) })
    }

    fn clear(&self) -> Kept {
        let (journal, sequence) = (Arc::clone(&self.journal), Arc::clone(&self.sequence));
        Box::pin(async move {
            let clear = move || {
                let mut sequence = sequence.lock().unwrap_or_else(PoisonError::into_inner);
                *sequence += 1;
                journal.replace(*sequence, Vec::new())
            };
            Ok(tokio::task::spawn_blocking(clear).await??)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nothing_is_made_before_something_is_kept() {
        let state = tempfile::tempdir().expect("there is room");
        let folder = state.path().join("plugin-values");
        let later = Later {
            folder: folder.clone(),
            shelf: OnceLock::new(),
        };
        later.clear().await.expect("there is nothing");
        assert!(!folder.exists());
        let noted = later.note("rack", 3, Some(b"value".to_vec()));
        noted.await.expect("it is kept");
        drop(later);
        let (_, noted) = open(&folder).expect("it can be read");
        assert_eq!(noted, [("rack".to_owned(), 3, b"value".to_vec())]);
    }
}
