//! Compiled components on disk, so that a start compiles nothing that it compiled
//! before.
//!
//! Compiled code is trusted like the program itself. So it is only taken from a folder
//! that nobody else may write to, under the name of the code's hash and of the engine
//! that compiled it; what a plugin brings is always compiled here.
//!
//! Each use sets the time of access of what is taken. What another engine compiled, what
//! nobody took for a month, and what are too many of those that nobody has loaded goes when
//! the cache is pruned.
#![expect(unsafe_code, reason = "loading compiled code is trusting it")]

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use rustix::fs::{AtFlags, CWD, Timespec, Timestamps, UTIME_NOW, UTIME_OMIT, utimensat};
use wasmtime::Engine;
use wasmtime::component::Component;

use crate::files::sha256;
use crate::load::LoadError;

/// How long what nobody takes is kept.
const UNUSED: Duration = Duration::from_secs(30 * 24 * 3600);
/// How many of those that nobody has loaded are kept: the last ones.
const SPARE: usize = 32;
/// How long somebody may take to write one.
const WRITTEN: Duration = Duration::from_secs(3600);
/// Entries of the folder that one pruning looks at.
const LOOKS: usize = 10_000;
/// What compiled components are called, and drafts of them.
const NAME: &str = "compiled";
const DRAFT: &str = "tmp";

/// A folder of compiled components.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// What is loaded from there, as long as somebody has it.
    uses: Mutex<Vec<Weak<Path>>>,
}

/// Keeps a compiled component in the cache.
pub type Use = Arc<Path>;

impl Cache {
    /// The cache in that folder, which need not exist.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            uses: Mutex::default(),
        }
    }

    /// The component of this code, compiled now or earlier, with what keeps it here.
    pub fn component(
        &self,
        engine: &Engine,
        code: &[u8],
    ) -> Result<(Component, Option<Use>), LoadError> {
        if Engine::detect_precompiled(code).is_some() {
            return Err(LoadError::Precompiled);
        }
        let file = match prepare(&self.folder) {
            Ok(()) => Some(self.folder.join(name(engine, code))),
            Err(error) => {
                let folder = self.folder.display();
                tracing::warn!(%error, %folder, "compiled plugins are not kept");
                None
            }
        };
        let held = file.as_deref().map(|file| self.hold(file));
        if let Some(component) = file.as_deref().and_then(|file| load(engine, file)) {
            return Ok((component, held));
        }
        let component = Component::from_binary(engine, code).map_err(LoadError::component)?;
        if let Some(file) = file
            && let Err(error) = store(&component, &file)
        {
            tracing::warn!(%error, file = %file.display(), "cannot keep a compiled plugin");
        }
        Ok((component, held))
    }

    fn hold(&self, file: &Path) -> Use {
        let mut uses = self.uses();
        uses.retain(|one| one.strong_count() > 0);
        let held = Use::from(file);
        uses.push(Arc::downgrade(&held));
        held
    }

    fn uses(&self) -> MutexGuard<'_, Vec<Weak<Path>>> {
        self.uses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Removes what nobody will take, as far as one can say `now`: never what is loaded.
    /// How many that were.
    pub fn prune(&self, engine: Option<&Engine>, now: SystemTime) -> usize {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut removed = 0;
        let mut spare = Vec::new();
        for path in entries.take(LOOKS).map(|entry| entry.path()) {
            let extension = path.extension().and_then(|it| it.to_str());
            let longest = match extension {
                Some(NAME) => UNUSED,
                Some(DRAFT) => WRITTEN,
                _ => continue,
            };
            let last = fs::metadata(&path).and_then(|it| Ok(it.accessed()?.max(it.modified()?)));
            let Ok(last) = last else {
                continue;
            };
            let is_old = now.duration_since(last).is_ok_and(|age| age > longest);
            let foreign = engine.is_some_and(|engine| !is_of(engine, &path));
            if is_old || (foreign && extension == Some(NAME)) {
                removed += usize::from(self.remove(&path));
            } else if extension == Some(NAME) {
                spare.push((last, path));
            }
        }
        let uses = self.uses().clone();
        spare.retain(|(_, path)| !is_held(&uses, path));
        spare.sort_unstable_by(|one, next| next.cmp(one));
        let many = spare.iter().skip(SPARE);
        removed + many.filter(|(_, path)| self.remove(path)).count()
    }

    /// Removes it unless it is loaded.
    fn remove(&self, file: &Path) -> bool {
        // Held, so that nobody takes it meanwhile.
        let uses = self.uses();
        !is_held(&uses, file) && fs::remove_file(file).is_ok()
    }
}

fn is_held(uses: &[Weak<Path>], file: &Path) -> bool {
    let mut held = uses.iter().filter_map(Weak::upgrade);
    held.any(|held| *held == *file)
}

/// Makes a folder for code that is trusted, and refuses one that others may write to.
pub fn prepare(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700).create(folder)?;
    let found = fs::symlink_metadata(folder)?;
    let own = found.uid() == rustix::process::geteuid().as_raw();
    if !found.is_dir() || !own || found.mode() & 0o022 != 0 {
        return Err(io::Error::other("others than this user may write to it"));
    }
    Ok(())
}

fn name(engine: &Engine, code: &[u8]) -> String {
    format!("{}-{}", sha256(code), suffix(engine))
}

/// How the names of what this engine compiled end.
fn suffix(engine: &Engine) -> String {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    format!("{:016x}.{NAME}", hasher.finish())
}

fn is_of(engine: &Engine, file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(&suffix(engine))
}

/// What was compiled earlier; none where it is not there, not ours or of no use.
fn load(engine: &Engine, file: &Path) -> Option<Component> {
    let found = fs::symlink_metadata(file).ok()?;
    let own = found.uid() == rustix::process::geteuid().as_raw();
    if !found.is_file() || !own || found.mode() & 0o022 != 0 {
        return None;
    }
    let used = Timestamps {
        last_access: Timespec {
            tv_sec: 0,
            tv_nsec: UTIME_NOW,
        },
        last_modification: Timespec {
            tv_sec: 0,
            tv_nsec: UTIME_OMIT,
        },
    };
    // Where it cannot be noted, it is compiled again some day.
    let _noted = utimensat(CWD, file, &used, AtFlags::empty());
    // SAFETY: the file is this user's, in a folder that only this user can write to, and
    // has the name that `store` gives.
    unsafe { Component::deserialize_file(engine, file) }.ok()
}

/// Written beside its name and then renamed, so that it is there whole or not at all.
fn store(component: &Component, file: &Path) -> io::Result<()> {
    let compiled = component.serialize().map_err(io::Error::other)?;
    let beside = file.with_extension(format!("{}.{DRAFT}", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    options.open(&beside)?.write_all(&compiled)?;
    fs::rename(&beside, file)
}

#[cfg(test)]
mod tests {
    use std::fs::FileTimes;

    use super::*;

    /// The smallest component, made different by what it says of itself.
    fn code(number: u8) -> Vec<u8> {
        [&b"\0asm\x0d\0\x01\0\0\x03\x01n"[..], &[number]].concat()
    }

    #[test]
    fn what_nobody_will_take_goes_and_what_is_loaded_stays() {
        let place = tempfile::tempdir().expect("there is room for a folder");
        let engine = Engine::default();
        let cache = Cache::at(place.path().join("cache"));
        let now = SystemTime::UNIX_EPOCH + 2 * UNUSED;
        let there = |file: &Path| file.exists();
        let aged = |file: &Path, age: Duration| {
            let times = FileTimes::new()
                .set_accessed(now - age)
                .set_modified(now - age);
            let file = fs::File::options().write(true).open(file);
            let set = file.and_then(|file| file.set_times(times));
            set.expect("it is ours");
        };
        let made = |number: u8| {
            let made = cache.component(&engine, &code(number));
            let (component, held) = made.expect("it is a component");
            (component, held.expect("it is kept"))
        };
        assert_eq!(cache.prune(Some(&engine), now), 0, "there is no folder");

        let (_component, loaded) = made(0);
        aged(&loaded, 2 * UNUSED);
        let old = made(1).1.to_path_buf();
        aged(&old, UNUSED + Duration::from_secs(1));
        let recent = made(2).1.to_path_buf();
        aged(&recent, UNUSED);
        let beside = |name: &str, age| {
            let file = cache.folder.join(name);
            fs::write(&file, b"it").expect("it can be written");
            aged(&file, age);
            file
        };
        let foreign = beside("00-0000000000000000.compiled", Duration::ZERO);
        let left = beside("00.1.tmp", 2 * WRITTEN);
        let written = beside("00.2.tmp", WRITTEN);
        let library = beside("1-1.library", 2 * UNUSED);
        assert_eq!(cache.prune(None, now), 2, "the old one and the draft");
        assert!(there(&foreign) && !there(&old) && !there(&left));
        assert_eq!(cache.prune(Some(&engine), now), 1, "what is not ours");
        assert!(!there(&foreign));
        for file in [&*loaded, &recent, &written, &library] {
            assert!(there(file), "{}", file.display());
        }
        assert_eq!(cache.prune(Some(&engine), now), 0, "no more");

        // A use makes it new, and of too many the oldest go.
        made(2);
        let used = fs::metadata(&recent).and_then(|it| it.accessed());
        assert!(used.expect("it is there") > now);
        aged(&recent, UNUSED);
        for number in 3..3 + 32 {
            let age = Duration::from_secs(number.into());
            aged(&made(number).1, age);
        }
        assert_eq!(cache.prune(Some(&engine), now), 1, "one is too many");
        assert!(there(&loaded) && !there(&recent));
        drop(loaded);
        assert_eq!(cache.prune(Some(&engine), now), 1, "it was loaded");
    }
}
