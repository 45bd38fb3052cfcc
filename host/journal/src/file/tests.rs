use std::{
    ops::Range,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use redb::backends::InMemoryBackend;
use tempfile::TempDir;

use super::*;

/// Two entries a commit, so that half of one would be seen; large enough to make the
/// file grow.
fn group(sequence: u64) -> impl Iterator<Item = Entry> {
    ["left", "right"].into_iter().map(move |table| Entry {
        realm: "000000000000/us-east-1".into(),
        table,
        ordinal: sequence,
        value: Some(vec![sequence as u8; 3_000]),
    })
}

fn keep(file: &JournalFile, sequences: Range<u64>) {
    for sequence in sequences {
        file.commit(sequence, Start::Present, group(sequence))
            .expect("kept");
    }
}

/// The last sequence number, after seeing that exactly the commits up to it are there.
fn whole_prefix(file: &JournalFile) -> u64 {
    let last = file.sequence().expect("a number");
    let mut seen = Vec::new();
    file.load(|entry| {
        assert_eq!(entry.value, vec![entry.ordinal as u8; 3_000]);
        seen.push((entry.table.to_owned(), entry.ordinal));
        Ok::<_, JournalFailure>(())
    })
    .expect("loaded");
    let expected = |table: &str| {
        (1..=last)
            .map(|n| (table.to_owned(), n))
            .collect::<Vec<_>>()
    };
    assert_eq!(seen, [expected("left"), expected("right")].concat());
    last
}

fn folder() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join(FILE);
    (dir, path)
}

/// Refused, in one sentence, and untouched.
fn refused(dir: &TempDir, bytes: &[u8]) -> JournalError {
    let path = dir.path().join(FILE);
    fs::write(&path, bytes).expect("written");
    let error = JournalFile::open(dir.path())
        .map(|_| ())
        .expect_err("refused");
    assert!(fs::read(&path).expect("read") == bytes, "touched: {error}");
    assert_eq!(error.to_string().lines().count(), 1);
    error
}

#[test]
fn what_is_kept_is_there_after_opening_again() {
    let (dir, _) = folder();
    let file = JournalFile::open(dir.path()).expect("made");
    assert_eq!(whole_prefix(&file), 0);
    keep(&file, 1..8);
    drop(file);
    let file = JournalFile::open(dir.path()).expect("opened");
    assert_eq!(whole_prefix(&file), 7);
    keep(&file, 8..10);
    drop(file);
    assert_eq!(
        whole_prefix(&JournalFile::open(dir.path()).expect("opened")),
        9
    );
    let names: Vec<_> = fs::read_dir(dir.path()).expect("listed").collect();
    assert_eq!(names.len(), 1, "nothing else is left in the folder");
}

#[test]
fn removing_and_replacing_are_kept() {
    let (dir, _) = folder();
    let file = JournalFile::open(dir.path()).expect("made");
    keep(&file, 1..3);
    let gone = group(1).map(|entry| Entry {
        value: None,
        ..entry
    });
    file.commit(3, Start::Present, gone).expect("kept");
    let ordinals = |file: &JournalFile| {
        let mut seen = Vec::new();
        file.load(|entry| {
            seen.push(entry.ordinal);
            Ok::<_, JournalFailure>(())
        })
        .expect("loaded");
        seen
    };
    assert_eq!(ordinals(&file), [2, 2]);
    file.commit(4, Start::Empty, group(9)).expect("kept");
    drop(file);
    let file = JournalFile::open(dir.path()).expect("opened");
    assert_eq!(
        (ordinals(&file), file.sequence().expect("a number")),
        (vec![9, 9], 4)
    );
}

#[test]
fn a_failed_group_leaves_nothing() {
    let (dir, _) = folder();
    let file = JournalFile::open(dir.path()).expect("made");
    keep(&file, 1..3);
    let too_long = Entry {
        realm: "x".repeat(256).into(),
        ..group(3).next().expect("one")
    };
    assert!(
        file.commit(3, Start::Empty, group(3).chain([too_long]))
            .is_err()
    );
    assert_eq!(whole_prefix(&file), 2);
}

#[test]
fn a_file_in_use_is_refused() {
    let (dir, path) = folder();
    let file = JournalFile::open(dir.path()).expect("made");
    let before = fs::read(&path).expect("read");
    let error = JournalFile::open(dir.path())
        .map(|_| ())
        .expect_err("refused");
    assert!(matches!(error, JournalError::Locked { .. }), "{error}");
    assert!(fs::read(&path).expect("read") == before);
    drop(file);
    JournalFile::open(dir.path()).expect("free again");
}

#[test]
fn foreign_files_are_refused() {
    let (dir, path) = folder();
    for foreign in [b"SQLite format 3\0".as_slice(), b"r", &[0; 10_000]] {
        let error = refused(&dir, foreign);
        let expected = if foreign == b"r" {
            "truncated"
        } else {
            "not a state file"
        };
        assert!(error.to_string().contains(expected), "{error}");
    }
    // The same embedded store, but somebody else's tables.
    fs::remove_file(&path).expect("removed");
    drop(Database::create(&path).expect("made"));
    let error = refused(&dir, &fs::read(&path).expect("read"));
    assert!(matches!(error, JournalError::Foreign { .. }), "{error}");
}

#[test]
fn a_newer_format_is_refused() {
    let (dir, path) = folder();
    let file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)
        .expect("made");
    initialise(FileBackend::new(file).expect("a backend"), FORMAT + 1).expect("made");
    let error = refused(&dir, &fs::read(&path).expect("read"));
    assert!(
        matches!(
            error,
            JournalError::Newer {
                found: 2,
                known: 1,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn every_truncation_is_refused_or_a_whole_prefix() {
    let (dir, path) = folder();
    let file = JournalFile::open(dir.path()).expect("made");
    keep(&file, 1..30);
    drop(file);
    let whole = fs::read(&path).expect("read");
    let cuts = (0..600)
        .chain((600..whole.len()).step_by(1_777))
        .chain([whole.len() - 1]);
    for cut in cuts {
        fs::write(&path, &whole[..cut]).expect("written");
        match JournalFile::open(dir.path()) {
            Ok(file) => assert_eq!(whole_prefix(&file), 29, "{cut}"),
            Err(error) => {
                assert!(
                    fs::read(&path).expect("read") == whole[..cut],
                    "touched at {cut}"
                );
                assert!(
                    matches!(error, JournalError::Damaged { .. }),
                    "{cut}: {error}"
                );
            }
        }
    }
}

#[test]
fn damage_inside_the_file_is_refused_or_harmless() {
    let (dir, path) = folder();
    let file = JournalFile::open(dir.path()).expect("made");
    keep(&file, 1..20);
    drop(file);
    let whole = fs::read(&path).expect("read");
    let mut refusals = 0;
    for at in (0..whole.len()).step_by(997).chain(9..320) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x40;
        fs::write(&path, &damaged).expect("written");
        match JournalFile::open(dir.path()) {
            // Older of the two committed roots, or a byte that nothing refers to.
            Ok(file) => assert!(whole_prefix(&file) >= 18, "{at}"),
            Err(error) => {
                refusals += 1;
                assert!(
                    fs::read(&path).expect("read") == damaged,
                    "touched at {at}: {error}"
                );
            }
        }
    }
    assert!(refusals > 20, "{refusals}");
}

/// Storage that remembers every step, to cut the power after any of them.
#[derive(Clone, Debug)]
struct Recorded(Arc<(InMemoryBackend, Mutex<Vec<Step>>)>);

#[derive(Clone, Debug)]
enum Step {
    SetLength(u64),
    Write(u64, Vec<u8>),
}

impl Recorded {
    fn new() -> Self {
        Self(Arc::new((InMemoryBackend::new(), Mutex::default())))
    }

    fn steps(&self) -> Vec<Step> {
        self.0.1.lock().expect("not poisoned").clone()
    }
}

impl StorageBackend for Recorded {
    fn len(&self) -> io::Result<u64> {
        self.0.0.len()
    }
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.0.read(offset, out)
    }
    fn sync_data(&self) -> io::Result<()> {
        Ok(())
    }
    fn set_len(&self, length: u64) -> io::Result<()> {
        self.0
            .1
            .lock()
            .expect("not poisoned")
            .push(Step::SetLength(length));
        self.0.0.set_len(length)
    }
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0
            .1
            .lock()
            .expect("not poisoned")
            .push(Step::Write(offset, data.to_vec()));
        self.0.0.write(offset, data)
    }
}

/// The storage as the first `count` steps left it, the next one half done.
fn after(steps: &[Step], count: usize) -> InMemoryBackend {
    let storage = InMemoryBackend::new();
    for step in &steps[..count] {
        match step {
            Step::SetLength(length) => storage.set_len(*length).expect("resized"),
            Step::Write(offset, data) => storage.write(*offset, data).expect("written"),
        }
    }
    if let Some(Step::Write(offset, data)) = steps.get(count) {
        // Sectors are written whole; the header fits one.
        let half = data.len() / 2 / 512 * 512;
        storage.write(*offset, &data[..half]).expect("written");
    }
    storage
}

#[test]
fn a_kill_at_any_step_keeps_every_answered_commit_and_no_half_of_one() {
    let storage = Recorded::new();
    initialise(storage.clone(), FORMAT).expect("made");
    let made = storage.steps().len();
    let file = JournalFile::with_backend(storage.clone(), Path::new("")).expect("opened");
    // The number of steps after which each commit had been answered.
    let answered: Vec<_> = (1..25)
        .map(|sequence| {
            keep(&file, sequence..sequence + 1);
            storage.steps().len()
        })
        .collect();
    drop(file);
    let steps = storage.steps();
    for count in made..=steps.len() {
        let file = JournalFile::with_backend(after(&steps, count), Path::new(""))
            .unwrap_or_else(|error| panic!("killed after step {count}: {error:?}"));
        let answers = answered.iter().filter(|&&at| at <= count).count() as u64;
        let last = whole_prefix(&file);
        assert!(
            last == answers || last == answers + 1,
            "{count}: {last} of {answers}"
        );
    }
}
