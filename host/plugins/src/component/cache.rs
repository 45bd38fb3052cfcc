//! Compiled components on disk, so that a start compiles nothing that it compiled
//! before.
//!
//! Compiled code is trusted like the program itself. So it is only taken from a folder
//! that nobody else may write to, under the name of the code's hash and of the engine
//! that compiled it; what a plugin brings is always compiled here.
#![expect(unsafe_code, reason = "loading compiled code is trusting it")]

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use wasmtime::Engine;
use wasmtime::component::Component;

use crate::files::sha256;
use crate::load::LoadError;

/// A folder of compiled components.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache in that folder, which need not exist.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The component of this code, compiled now or earlier.
    pub fn component(&self, engine: &Engine, code: &[u8]) -> Result<Component, LoadError> {
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
        if let Some(component) = file.as_deref().and_then(|file| load(engine, file)) {
            return Ok(component);
        }
        let component = Component::from_binary(engine, code).map_err(LoadError::component)?;
        if let Some(file) = file
            && let Err(error) = store(&component, &file)
        {
            tracing::warn!(%error, file = %file.display(), "cannot keep a compiled plugin");
        }
        Ok(component)
    }
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
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    format!("{}-{:016x}.compiled", sha256(code), hasher.finish())
}

/// What was compiled earlier; none where it is not there, not ours or of no use.
fn load(engine: &Engine, file: &Path) -> Option<Component> {
    let found = fs::symlink_metadata(file).ok()?;
    let own = found.uid() == rustix::process::geteuid().as_raw();
    if !found.is_file() || !own || found.mode() & 0o022 != 0 {
        return None;
    }
    // SAFETY: the file is this user's, in a folder that only this user can write to, and
    // has the name that `store` gives.
    unsafe { Component::deserialize_file(engine, file) }.ok()
}

/// Written beside its name and then renamed, so that it is there whole or not at all.
fn store(component: &Component, file: &Path) -> io::Result<()> {
    let compiled = component.serialize().map_err(io::Error::other)?;
    let beside = file.with_extension(format!("{}.tmp", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    options.open(&beside)?.write_all(&compiled)?;
    fs::rename(&beside, file)
}
