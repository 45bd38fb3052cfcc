//! Whether an author has saved something: the newest change among a project's sources.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Of what is built, and of what builds.
const NOT_SOURCES: [&str; 5] = ["target", "node_modules", "__pycache__", ".venv", ".git"];
const CODE: [&str; 5] = ["wasm", "so", "dylib", "building", "lock"];

/// Number of sources and time of the newest: a save, a new file and a removed one change
/// the one or the other.
pub fn stamp(folder: &Path) -> (usize, Option<SystemTime>) {
    let mut stamp = (0, None);
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let Ok(found) = entry.metadata() else {
                continue;
            };
            let is = |names: &[&str]| names.iter().any(|it| OsStr::new(it) == name);
            let code = path
                .extension()
                .is_some_and(|it| CODE.iter().any(|code| it == *code));
            if found.is_dir() && !is(&NOT_SOURCES) {
                todo.push(path);
            } else if found.is_file() && !code {
                stamp = (stamp.0 + 1, stamp.1.max(found.modified().ok()));
            }
        }
    }
    stamp
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn saves_are_seen_and_builds_are_not() {
        let place = tempfile::tempdir().expect("there is room");
        let write = |name: &str| {
            let path = place.path().join(name);
            fs::create_dir_all(path.parent().expect("it has one")).expect("there is room");
            fs::write(&path, name).expect("it can be written");
            path
        };
        let source = write("src/lib.rs");
        let first = stamp(place.path());
        for name in ["target/release/x", "plugin.wasm", "plugin.so", "Cargo.lock"] {
            write(name);
        }
        assert_eq!(stamp(place.path()), first);
        let later = first.1.expect("it has a time") + Duration::from_secs(1);
        let file = fs::File::options()
            .append(true)
            .open(&source)
            .expect("it is there");
        file.set_modified(later).expect("it is ours");
        let saved = stamp(place.path());
        assert_eq!(saved, (1, Some(later)));
        write("src/more.rs");
        assert_eq!(stamp(place.path()), (2, Some(later)));
    }
}
