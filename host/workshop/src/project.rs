//! A new project: a folder with everything that a plugin is built from.

use std::fs;
use std::path::{Path, PathBuf};

use orrery_plugin_build::Language;
use orrery_plugins::{Files, MANIFEST, Manifest};

use crate::error::Error;
use crate::kind::Kind;
use crate::sources;

/// What was written.
#[derive(Clone, Debug)]
pub struct Project {
    /// What the plugin is called.
    pub id: String,
    /// The file that the author writes, below the folder.
    pub source: &'static str,
}

/// Writes a new project into `folder`, which must be empty or not there. Its name is the
/// plugin's id.
///
/// # Errors
/// The folder holds something, or its name is no id; nothing is written.
pub fn create(folder: &Path, kind: Kind, language: Language) -> Result<Project, Error> {
    let name = folder.file_name().and_then(|name| name.to_str());
    let id = name.filter(|name| Manifest::is_id(name)).ok_or_else(|| {
        Error::refused(format!(
            "the folder's name is the plugin's id, and {} is none: an id has lower-case letters, \
             digits and `-`, at most 63, a letter first",
            name.map_or_else(|| folder.display().to_string(), |name| format!("'{name}'")),
        ))
    })?;
    let occupied = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied || folder.is_file() {
        let text = format!("{} is there already and not empty", folder.display());
        return Err(Error::refused(text));
    }
    for (path, text) in sources::files(kind, language, id) {
        write(&folder.join(path), &text)?;
    }
    Ok(Project {
        id: id.to_owned(),
        source: language.source(),
    })
}

/// The manifest of the plugin in `folder`.
///
/// # Errors
/// There is none, or it says what it may not.
pub fn manifest(folder: &Path) -> Result<Manifest, Error> {
    expect(folder)?;
    Ok(Manifest::read(folder)?)
}

/// All of the plugin in `folder`.
///
/// # Errors
/// There is no manifest or no code, or the manifest says what it may not.
pub fn files(folder: &Path) -> Result<Files, Error> {
    expect(folder)?;
    Ok(Files::read(folder)?)
}

fn expect(folder: &Path) -> Result<(), Error> {
    if folder.join(MANIFEST).is_file() {
        return Ok(());
    }
    let folder = folder.display();
    Err(Error::refused(format!(
        "{folder} has no {MANIFEST}; `orrery plugin new` makes a folder that has"
    )))
}

fn write(path: &PathBuf, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    fs::write(path, text).map_err(Error::file(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(folder: &Path, why: &str) {
        let error = create(folder, Kind::VmManager, Language::Rust).expect_err(why);
        assert!(error.to_string().contains(why), "{error}");
    }

    #[test]
    fn only_an_empty_folder_with_an_id_for_its_name_becomes_a_project() {
        let place = tempfile::tempdir().expect("there is room for a folder");
        refused(&place.path().join("My Rack"), "'My Rack' is none");
        refused(Path::new("/"), "/ is none");
        let folder = place.path().join("rack");
        let project = create(&folder, Kind::Metadata, Language::Rust).expect("there is room");
        assert_eq!((&*project.id, project.source), ("rack", "src/lib.rs"));
        assert_eq!(Language::of(&folder), Some(Language::Rust));
        Manifest::read(&folder).expect("its manifest is whole");
        refused(&folder, "is there already");
        assert_eq!(Language::of(place.path()), None);
    }
}
