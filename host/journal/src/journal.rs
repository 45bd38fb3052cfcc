//! The handle, its queue and its thread.
//!
//! Writers leave a closure in a bounded queue while they hold their lock; the thread
//! takes all there is, lets the closures make their bytes, and keeps the lot in one
//! transaction. So the cost of reaching the disk is shared by whoever came meanwhile.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc},
    thread::JoinHandle,
};

use crate::{
    Durable, Entry, JournalError, JournalFailure, Stored,
    file::{JournalFile, Start},
    progress::Progress,
};

/// How many commits may wait for the disk before writers wait too.
const QUEUE: usize = 4096;

/// Where changes go. Dropping it keeps what was appended, then lets go of the file.
pub struct Journal(Option<Kept>);

struct Kept {
    file: Arc<JournalFile>,
    queue: Arc<Queue>,
    progress: Arc<Progress>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    /// Told when there is work or the end.
    work: Condvar,
    /// Told when there is room.
    room: Condvar,
}

#[derive(Default)]
struct Waiting {
    items: VecDeque<Item>,
    closed: bool,
}

type Entries = Box<dyn FnOnce() -> Vec<Entry> + Send>;
type Outcome = Result<(), JournalFailure>;

enum Item {
    Append {
        sequence: u64,
        entries: Entries,
    },
    Replace {
        sequence: u64,
        entries: Vec<Entry>,
        done: mpsc::SyncSender<Outcome>,
    },
}

impl Journal {
    /// A journal that keeps nothing: everything is durable at once.
    pub fn memory() -> Self {
        Self(None)
    }

    /// The journal in the state folder `dir`, which must exist; an empty one is made
    /// where there is none. Nobody else can open it meanwhile.
    ///
    /// # Errors
    /// A file that is in use, truncated, damaged, foreign or newer; it is left untouched.
    pub fn open(dir: &Path) -> Result<Self, JournalError> {
        Self::start(JournalFile::open(dir)?, dir)
    }

    pub(crate) fn start(file: JournalFile, path: &Path) -> Result<Self, JournalError> {
        let sequence = file.sequence().map_err(|error| JournalError::Damaged {
            path: path.to_owned(),
            source: error.into(),
        })?;
        let file = Arc::new(file);
        let queue = Arc::new(Queue::default());
        let progress = Arc::new(Progress::starting_at(sequence));
        let writer = Writer {
            file: Arc::clone(&file),
            queue: Arc::clone(&queue),
            progress: Arc::clone(&progress),
        };
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writer.run())
            .map_err(|source| JournalError::Io {
                path: path.to_owned(),
                source,
            })?;
        Ok(Self(Some(Kept {
            file,
            queue,
            progress,
            thread: Mutex::new(Some(thread)),
        })))
    }

    /// Calls `each` with everything that is kept, realm by realm, table by table, by
    /// ordinal, and gives the last sequence number (0 for an empty journal).
    ///
    /// # Errors
    /// Those of `each`, and a file that cannot be read.
    pub fn load<E: From<JournalFailure>>(
        &self,
        each: impl FnMut(Stored<'_>) -> Result<(), E>,
    ) -> Result<u64, E> {
        let Some(kept) = &self.0 else { return Ok(0) };
        kept.file.load(each)?;
        Ok(kept.file.sequence()?)
    }

    /// Takes note of a commit's changes, to be kept whole or not at all. Commits come in
    /// the order of their sequence numbers. Waits only where 4096 commits wait for the
    /// disk; `entries` runs on the journal's thread, or never.
    pub fn append(&self, sequence: u64, entries: impl FnOnce() -> Vec<Entry> + Send + 'static) {
        let Some(kept) = &self.0 else { return };
        if kept.progress.failure().is_some() {
            return;
        }
        kept.queue.push(Item::Append {
            sequence,
            entries: Box::new(entries),
        });
    }

    /// Resolves when everything up to `sequence` would survive a crash. Without a file
    /// that is at once.
    pub fn durable(&self, sequence: u64) -> Durable {
        match &self.0 {
            Some(kept) => Durable::of(Arc::clone(&kept.progress), sequence),
            None => Durable::at_once(),
        }
    }

    /// Forgets everything that was kept or appended before and keeps `entries` (none, for
    /// a reset) as the state after `sequence`, at one stroke. Blocks until it is durable.
    ///
    /// # Errors
    /// Where it could not be kept; what was kept before is then still kept.
    pub fn replace(&self, sequence: u64, entries: Vec<Entry>) -> Result<(), JournalFailure> {
        let Some(kept) = &self.0 else { return Ok(()) };
        let (done, outcome) = mpsc::sync_channel(1);
        kept.queue.push(Item::Replace {
            sequence,
            entries,
            done,
        });
        outcome.recv().unwrap_or_else(|_| Err(closed()))
    }

    /// Keeps what was appended, then stops; later changes are refused. Blocks meanwhile.
    ///
    /// # Errors
    /// Where not everything could be kept.
    pub fn close(&self) -> Result<(), JournalFailure> {
        let Some(kept) = &self.0 else { return Ok(()) };
        kept.queue.close();
        let thread = kept
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(thread) = thread {
            let _panics_are_failures = thread.join();
            if let Some(failure) = kept.progress.failure() {
                return Err(failure.clone());
            }
            kept.progress.fail(closed());
        }
        Ok(())
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        // Whoever waits for the answer has been told by `durable`.
        let _told = self.close();
    }
}

fn closed() -> JournalFailure {
    JournalFailure::new("the journal is closed")
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, item: Item) {
        let mut waiting = self
            .room
            .wait_while(self.lock(), |waiting| {
                waiting.items.len() >= QUEUE && !waiting.closed
            })
            .unwrap_or_else(PoisonError::into_inner);
        if !waiting.closed {
            waiting.items.push_back(item);
            self.work.notify_one();
        }
    }

    fn close(&self) {
        self.lock().closed = true;
        self.work.notify_all();
        self.room.notify_all();
    }

    /// Everything that waits, at least one; `None` at the end.
    fn take(&self) -> Option<VecDeque<Item>> {
        let mut waiting = self
            .work
            .wait_while(self.lock(), |waiting| {
                waiting.items.is_empty() && !waiting.closed
            })
            .unwrap_or_else(PoisonError::into_inner);
        let items = std::mem::take(&mut waiting.items);
        drop(waiting);
        self.room.notify_all();
        (!items.is_empty()).then_some(items)
    }
}

struct Writer {
    file: Arc<JournalFile>,
    queue: Arc<Queue>,
    progress: Arc<Progress>,
}

impl Writer {
    fn run(self) {
        while let Some(mut items) = self.queue.take() {
            while let Some(first) = items.pop_front() {
                match first {
                    Item::Append { sequence, entries } => {
                        self.append(sequence, entries, &mut items);
                    }
                    Item::Replace {
                        sequence,
                        entries,
                        done,
                    } => {
                        let outcome = self.keep(sequence, Start::Empty, entries.into_iter());
                        // The asker may have gone.
                        let _gone = done.send(outcome);
                    }
                }
            }
        }
    }

    /// Keeps this commit and those that follow it directly in one transaction.
    fn append(&self, first: u64, entries: Entries, items: &mut VecDeque<Item>) {
        let count = items
            .iter()
            .take_while(|item| matches!(item, Item::Append { .. }))
            .count();
        let mut last = first;
        let mut group = Vec::with_capacity(count + 1);
        group.push(entries);
        for item in items.drain(..count) {
            if let Item::Append { sequence, entries } = item {
                last = sequence;
                group.push(entries);
            }
        }
        // The failure is the journal's from now on; `durable` tells it.
        let _told = self.keep(
            last,
            Start::Present,
            group.into_iter().flat_map(|make| make()),
        );
    }

    fn keep(&self, sequence: u64, start: Start, entries: impl Iterator<Item = Entry>) -> Outcome {
        if let Some(failure) = self.progress.failure() {
            return Err(failure.clone());
        }
        let kept = catch_unwind(AssertUnwindSafe(|| {
            self.file.commit(sequence, start, entries)
        }));
        match kept.unwrap_or_else(|_panic| Err("keeping a change panicked".into())) {
            Ok(()) => {
                self.progress.advance(sequence);
                Ok(())
            }
            Err(error) => {
                tracing::error!(error = %error, sequence, "changes are no longer kept");
                self.progress.fail(JournalFailure::new(error));
                Err(self.progress.failure().cloned().unwrap_or_else(closed))
            }
        }
    }
}

#[cfg(test)]
mod tests;
