use std::{
    io,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    task::{Context, Poll, Waker},
};

use redb::{StorageBackend, backends::InMemoryBackend};

use super::*;
use crate::file::initialised;

fn entry(ordinal: u64, value: &[u8]) -> Entry {
    Entry {
        realm: "r".into(),
        table: "t",
        ordinal,
        value: Some(value.to_vec()),
    }
}

fn wait(durable: Durable) -> Outcome {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime")
        .block_on(durable)
}

fn ready(mut durable: Durable) -> Option<Outcome> {
    match std::pin::Pin::new(&mut durable).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => Some(outcome),
        Poll::Pending => None,
    }
}

fn loaded(journal: &Journal) -> (u64, Vec<(u64, Vec<u8>)>) {
    let mut seen = Vec::new();
    let sequence = journal
        .load(|entry| {
            seen.push((entry.ordinal, entry.value.to_vec()));
            Ok::<_, JournalFailure>(())
        })
        .expect("loaded");
    (sequence, seen)
}

/// Storage that counts what reaches the disk, waits at a gate and fails on command.
#[derive(Clone, Debug, Default)]
struct Disk(Arc<Controls>);

#[derive(Debug, Default)]
struct Controls {
    storage: InMemoryBackend,
    full: AtomicBool,
    syncs: AtomicUsize,
    shut: Mutex<bool>,
    opened: Condvar,
}

impl Disk {
    fn shut(&self) {
        *self.0.shut.lock().expect("not poisoned") = true;
    }
    fn open(&self) {
        *self.0.shut.lock().expect("not poisoned") = false;
        self.0.opened.notify_all();
    }
    fn journal(&self) -> Journal {
        Journal::start(initialised(self.clone()), Path::new("")).expect("started")
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        self.0.storage.len()
    }
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.storage.read(offset, out)
    }
    fn set_len(&self, length: u64) -> io::Result<()> {
        self.0.storage.set_len(length)
    }
    fn sync_data(&self) -> io::Result<()> {
        let gate = self.0.shut.lock().expect("not poisoned");
        drop(
            self.0
                .opened
                .wait_while(gate, |shut| *shut)
                .expect("not poisoned"),
        );
        self.0.syncs.fetch_add(1, Ordering::Relaxed);
        if self.0.full.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.0.storage.sync_data()
    }
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.storage.write(offset, data)
    }
}

#[test]
fn memory_keeps_nothing_and_waits_for_nothing() {
    let journal = Journal::memory();
    journal.append(1, || unreachable!("never run"));
    assert!(matches!(ready(journal.durable(1)), Some(Ok(()))));
    journal
        .replace(2, vec![entry(1, b"x")])
        .expect("nothing to do");
    assert_eq!(loaded(&journal), (0, vec![]));
}

#[test]
fn what_was_appended_is_there_after_opening_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(dir.path()).expect("made");
    journal.append(1, || vec![entry(7, b"old"), entry(8, b"stays")]);
    journal.append(2, || vec![entry(7, b"new")]);
    wait(journal.durable(2)).expect("kept");
    journal.append(3, || vec![entry(9, b"flushed by dropping")]);
    drop(journal);
    let journal = Journal::open(dir.path()).expect("opened");
    let expected = [(7, &b"new"[..]), (8, b"stays"), (9, b"flushed by dropping")];
    let (sequence, seen) = loaded(&journal);
    assert_eq!(sequence, 3);
    assert_eq!(
        seen,
        expected.map(|(ordinal, value)| (ordinal, value.to_vec()))
    );
    assert!(
        matches!(ready(journal.durable(3)), Some(Ok(()))),
        "known from the file"
    );
}

#[test]
fn replacing_forgets_what_was_appended_before() {
    let dir = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(dir.path()).expect("made");
    journal.append(1, || vec![entry(1, b"a")]);
    journal.append(2, || vec![entry(2, b"b")]);
    journal
        .replace(2, vec![entry(5, b"loaded")])
        .expect("replaced");
    assert_eq!(loaded(&journal), (2, vec![(5, b"loaded".to_vec())]));
    journal.append(3, || vec![entry(6, b"after")]);
    wait(journal.durable(3)).expect("kept");
    journal.replace(3, vec![]).expect("reset");
    drop(journal);
    let journal = Journal::open(dir.path()).expect("opened");
    assert_eq!(loaded(&journal), (3, vec![]));
}

#[test]
fn commits_that_wait_together_reach_the_disk_together() {
    let disk = Disk::default();
    let journal = disk.journal();
    disk.shut();
    let before = disk.0.syncs.load(Ordering::Relaxed);
    for sequence in 1..=1_000 {
        journal.append(sequence, move || vec![entry(sequence, b"x")]);
    }
    assert!(
        ready(journal.durable(1)).is_none(),
        "the disk has not answered"
    );
    disk.open();
    wait(journal.durable(1_000)).expect("kept");
    assert!(matches!(ready(journal.durable(1)), Some(Ok(()))));
    let syncs = disk.0.syncs.load(Ordering::Relaxed) - before;
    assert!(syncs <= 10, "{syncs} syncs for a thousand commits");
}

#[test]
fn a_full_queue_makes_writers_wait_and_loses_nothing() {
    let disk = Disk::default();
    let journal = Arc::new(disk.journal());
    disk.shut();
    let count = 2 * QUEUE as u64 + 10;
    let appended = Arc::new(AtomicUsize::new(0));
    let writer = {
        let (journal, appended) = (Arc::clone(&journal), Arc::clone(&appended));
        std::thread::spawn(move || {
            for sequence in 1..=count {
                journal.append(sequence, move || vec![entry(sequence, b"x")]);
                appended.fetch_add(1, Ordering::Relaxed);
            }
        })
    };
    // The thread took at most one queue full, and one more waits.
    while appended.load(Ordering::Relaxed) < QUEUE {
        std::thread::yield_now();
    }
    assert!(appended.load(Ordering::Relaxed) <= 2 * QUEUE);
    assert!(!writer.is_finished());
    disk.open();
    writer.join().expect("went on");
    wait(journal.durable(count)).expect("kept");
    assert_eq!(loaded(&journal).1.len() as u64, count);
}

#[test]
fn a_failure_stays_and_names_its_reason() {
    let disk = Disk::default();
    let journal = disk.journal();
    journal.append(1, || vec![entry(1, b"kept")]);
    wait(journal.durable(1)).expect("kept");
    disk.0.full.store(true, Ordering::Relaxed);
    journal.append(2, || vec![entry(2, b"lost")]);
    let failure = wait(journal.durable(2)).expect_err("the disk is full");
    let reason = std::error::Error::source(&failure)
        .expect("a reason")
        .to_string();
    assert!(
        reason.contains("full") || reason.contains("space"),
        "{reason}"
    );
    // Space alone does not mend it: what comes later would lack what was lost.
    disk.0.full.store(false, Ordering::Relaxed);
    journal.append(3, || vec![entry(3, b"refused")]);
    wait(journal.durable(3)).expect_err("still refused");
    journal.replace(3, vec![]).expect_err("still refused");
    assert!(matches!(ready(journal.durable(1)), Some(Ok(()))));
    journal.close().expect_err("not everything was kept");
}

#[test]
fn a_panicking_record_is_a_failure_and_not_the_end() {
    let disk = Disk::default();
    let journal = disk.journal();
    journal.append(1, || panic!("cannot be encoded"));
    wait(journal.durable(1)).expect_err("not kept");
    journal.close().expect_err("not everything was kept");
}

#[test]
fn a_closed_journal_refuses_instead_of_hanging() {
    let disk = Disk::default();
    let journal = disk.journal();
    journal.append(1, || vec![entry(1, b"kept")]);
    journal.close().expect("all kept");
    journal.close().expect("again is harmless");
    assert!(matches!(ready(journal.durable(1)), Some(Ok(()))));
    journal.append(2, || vec![entry(2, b"too late")]);
    wait(journal.durable(2)).expect_err("refused");
    journal.replace(2, vec![]).expect_err("refused");
}
