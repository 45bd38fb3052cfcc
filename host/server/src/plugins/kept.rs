//! What plugins keep, in a journal of its own below the state folder.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

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

/// The stores of the plugins: kept with the state, or in memory. Where nobody has plugins
/// and nothing was kept, no file is made.
///
/// # Errors
/// What was kept cannot be read.
pub fn stores(config: &Config, has_plugins: bool) -> anyhow::Result<Stores> {
    let folder = config.state_dir.join("plugin-values");
    let wanted = has_plugins || folder.exists();
    if config.persistence == Persistence::Memory || !wanted {
        return Ok(Stores::in_memory());
    }
    open(&folder).with_context(|| format!("cannot open what plugins keep in {}", folder.display()))
}

fn open(folder: &Path) -> anyhow::Result<Stores> {
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
    Ok(Stores::kept(Arc::new(shelf), noted)?)
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
