//! The generated files in memory, to be written or compared.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Generated files by their path below the generated folder.
pub struct Tree {
    files: BTreeMap<PathBuf, String>,
    program: &'static str,
    origin: &'static str,
}

impl Tree {
    /// An empty tree of the program's, whose files say that they are made by `origin`.
    pub fn new(program: &'static str, origin: &'static str) -> Self {
        Self {
            files: BTreeMap::new(),
            program,
            origin,
        }
    }

    /// Adds one file; `path` is relative to the generated folder.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        let text = format!("// Made by {}; do not edit.\n\n{text}", self.origin);
        self.files.insert(path.into(), text);
    }

    /// Makes `folder` hold these files and nothing else.
    pub fn write(&self, folder: &Path) -> Result<()> {
        for stale in files(folder)?
            .into_iter()
            .filter(|path| !self.files.contains_key(path))
        {
            std::fs::remove_file(folder.join(&stale))?;
        }
        for (path, text) in &self.files {
            let path = folder.join(path);
            if std::fs::read_to_string(&path).is_ok_and(|old| old == *text) {
                continue;
            }
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(&path, text).with_context(|| path.display().to_string())?;
        }
        Ok(())
    }

    /// Fails with the names of the files that differ from `folder`.
    pub fn check(&self, folder: &Path) -> Result<()> {
        let mut wrong: Vec<PathBuf> = files(folder)?;
        wrong.retain(|path| !self.files.contains_key(path));
        for (path, text) in &self.files {
            if !std::fs::read_to_string(folder.join(path)).is_ok_and(|old| old == *text) {
                wrong.push(path.clone());
            }
        }
        if wrong.is_empty() {
            return Ok(());
        }
        bail!(
            "generated files are not up to date, run {}: {wrong:?}",
            self.program
        )
    }
}

/// The files below `folder`, relative to it.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_path_buf());
            }
        }
    }
    Ok(found)
}
