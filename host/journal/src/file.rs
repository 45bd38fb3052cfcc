//! The file: opened whole, or left as it is.
//!
//! The embedded store repairs a file that was not closed cleanly while it opens it. So
//! that a file which then turns out to be truncated, foreign or newer stays untouched,
//! everything written while opening is held back (see [`held`]) until the whole file has
//! been checked and its format is known to be ours.

mod held;

use std::{
    fs::{self, File},
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use redb::{
    Database, DatabaseError, ReadableDatabase, ReadableTable, StorageBackend, StorageError,
    TableDefinition, TableError, backends::FileBackend,
};

use crate::{
    Entry, JournalError, JournalFailure, Stored,
    entry::{read_key, write_key},
};

pub(crate) use held::Held;

pub(crate) const FILE: &str = "journal.redb";
const DRAFT: &str = "journal.redb.new";
/// The format in force; raise it when older programs cannot read what is written.
const FORMAT: u64 = 1;
/// How every file of the embedded store begins.
const MAGIC: &[u8] = b"redb\x1A\x0A\xA9\x0D\x0A";
/// What the store may keep of the file in memory; everything is in the realms anyway.
const CACHE_BYTES: usize = 8 << 20;

const ENTRIES: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("entries");
const FACTS: TableDefinition<'_, &str, u64> = TableDefinition::new("facts");

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The open file, which nobody else can open meanwhile.
pub(crate) struct JournalFile(Database);

impl JournalFile {
    /// Opens the file of the state folder, or makes one where there is none.
    pub(crate) fn open(dir: &Path) -> Result<Self, JournalError> {
        let path = dir.join(FILE);
        if !path.exists() {
            create(dir).map_err(|error| match error.downcast::<io::Error>() {
                Ok(source) => JournalError::Io {
                    path: path.clone(),
                    source: *source,
                },
                Err(source) => JournalError::Io {
                    path: path.clone(),
                    source: io::Error::other(source),
                },
            })?;
        }
        let refused = |source| JournalError::Io {
            path: path.clone(),
            source,
        };
        let mut file = File::options()
            .read(true)
            .write(true)
            .open(&path)
            .map_err(refused)?;
        check_start(&mut file, &path)?;
        let backend = FileBackend::new(file).map_err(|error| damaged(&path, error))?;
        Self::with_backend(backend, &path)
    }

    /// Opens what the backend holds; `path` is for messages.
    pub(crate) fn with_backend(
        backend: impl StorageBackend,
        path: &Path,
    ) -> Result<Self, JournalError> {
        let held = Held::over(backend);
        let storage = held.clone();
        // The embedded store asserts here and there on what a damaged file says.
        let opened = catch_unwind(AssertUnwindSafe(|| {
            let database = Database::builder()
                .set_cache_size(CACHE_BYTES)
                .set_check_integrity_on_open(true)
                .create_with_backend(storage)
                .map_err(|error| refused(path, error))?;
            let file = Self(database);
            file.check_format(path)?;
            Ok(file)
        }));
        let file = opened.unwrap_or_else(|_panic| Err(damaged(path, "inconsistent pages")))?;
        held.release().map_err(|source| JournalError::Io {
            path: path.to_owned(),
            source,
        })?;
        Ok(file)
    }

    fn check_format(&self, path: &Path) -> Result<(), JournalError> {
        let foreign = || JournalError::Foreign {
            path: path.to_owned(),
        };
        match self.fact("format").map_err(|error| damaged(path, error))? {
            Some(FORMAT) => Ok(()),
            Some(found) if found > FORMAT => Err(JournalError::Newer {
                path: path.to_owned(),
                found,
                known: FORMAT,
            }),
            Some(_) | None => Err(foreign()),
        }
    }

    /// The last sequence number that is kept.
    pub(crate) fn sequence(&self) -> Result<u64, JournalFailure> {
        Ok(self
            .fact("sequence")
            .map_err(JournalFailure::new)?
            .unwrap_or(0))
    }

    fn fact(&self, name: &str) -> Result<Option<u64>, redb::Error> {
        let transaction = self.0.begin_read()?;
        let facts = match transaction.open_table(FACTS) {
            Ok(facts) => facts,
            Err(TableError::Storage(error)) => return Err(error.into()),
            // No such table, or one of another shape: not ours.
            Err(_) => return Ok(None),
        };
        Ok(facts.get(name)?.map(|value| value.value()))
    }

    /// Calls `each` with everything that is kept, realm by realm and table by table.
    pub(crate) fn load<E: From<JournalFailure>>(
        &self,
        mut each: impl FnMut(Stored<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |error: redb::Error| E::from(JournalFailure::new(error));
        let transaction = self.0.begin_read().map_err(|error| failed(error.into()))?;
        let table = transaction
            .open_table(ENTRIES)
            .map_err(|error| failed(error.into()))?;
        for item in table.iter().map_err(|error| failed(error.into()))? {
            let (key, value) = item.map_err(|error| failed(error.into()))?;
            let (realm, table, ordinal) = read_key(key.value())
                .ok_or_else(|| E::from(JournalFailure::new("an entry has a malformed key")))?;
            each(Stored {
                realm,
                table,
                ordinal,
                value: value.value(),
            })?;
        }
        Ok(())
    }

    /// Keeps one group of changes, all or none; durable when it returns.
    pub(crate) fn commit(
        &self,
        sequence: u64,
        start: Start,
        entries: impl Iterator<Item = Entry>,
    ) -> Result<(), Source> {
        let transaction = self.0.begin_write()?;
        {
            if start == Start::Empty {
                transaction.delete_table(ENTRIES)?;
            }
            let mut table = transaction.open_table(ENTRIES)?;
            let mut key = Vec::with_capacity(64);
            for entry in entries {
                write_key(&mut key, &entry.realm, entry.table, entry.ordinal)?;
                match entry.value {
                    Some(value) => drop(table.insert(key.as_slice(), value.as_slice())?),
                    None => drop(table.remove(key.as_slice())?),
                }
            }
            transaction
                .open_table(FACTS)?
                .insert("sequence", sequence)?;
        }
        transaction.commit()?;
        Ok(())
    }
}

/// What a group of changes is laid on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// What is kept so far.
    Present,
    /// Nothing: everything kept so far goes.
    Empty,
}

/// Makes an empty file under another name and moves it into place when it is whole, so
/// that a half-made one is never met.
fn create(dir: &Path) -> Result<(), Source> {
    let draft = dir.join(DRAFT);
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&draft)?;
    initialise(FileBackend::new(file)?, FORMAT)?;
    fs::rename(&draft, dir.join(FILE))?;
    File::open(dir)?.sync_all()?;
    Ok(())
}

fn initialise(backend: impl StorageBackend, format: u64) -> Result<(), Source> {
    let database = Database::builder()
        .set_cache_size(CACHE_BYTES)
        .create_with_backend(backend)?;
    let transaction = database.begin_write()?;
    transaction.open_table(ENTRIES)?;
    transaction.open_table(FACTS)?.insert("format", format)?;
    transaction.commit()?;
    Ok(())
}

fn check_start(file: &mut File, path: &Path) -> Result<(), JournalError> {
    use std::io::Read;
    let mut start = Vec::with_capacity(MAGIC.len());
    file.take(MAGIC.len() as u64)
        .read_to_end(&mut start)
        .map_err(|source| JournalError::Io {
            path: path.to_owned(),
            source,
        })?;
    if start == MAGIC {
        Ok(())
    } else if MAGIC.starts_with(&start) {
        Err(damaged(path, "the file ends in its header"))
    } else {
        Err(JournalError::Foreign {
            path: path.to_owned(),
        })
    }
}

fn damaged(path: &Path, source: impl Into<Source>) -> JournalError {
    JournalError::Damaged {
        path: path.to_owned(),
        source: source.into(),
    }
}

fn refused(path: &Path, error: DatabaseError) -> JournalError {
    let path = path.to_owned();
    match error {
        DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch => {
            JournalError::Locked { path }
        }
        DatabaseError::Storage(StorageError::Io(source))
            if source.kind() != io::ErrorKind::UnexpectedEof =>
        {
            JournalError::Io { path, source }
        }
        other => JournalError::Damaged {
            path,
            source: other.into(),
        },
    }
}

/// A new file in the given storage.
#[cfg(test)]
pub(crate) fn initialised(backend: impl StorageBackend + Clone) -> JournalFile {
    initialise(backend.clone(), FORMAT).expect("made");
    JournalFile::with_backend(backend, Path::new("")).expect("opened")
}

#[cfg(test)]
mod tests;
