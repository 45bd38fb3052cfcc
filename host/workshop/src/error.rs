//! Why an author does not get what was asked for: a sentence that says what to do.

use std::io;
use std::path::{Path, PathBuf};

use orrery_plugin_build::BuildError;
use orrery_plugins::LoadError;

/// Why not.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// it cannot be done as it was asked for
    #[error("{0}")]
    Refused(String),
    /// a file cannot be read or written
    #[error("cannot read or write {path}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// the source does not build
    #[error(transparent)]
    Build(#[from] BuildError),
    /// the plugin does not load
    #[error(transparent)]
    Load(#[from] LoadError),
}

impl Error {
    pub(crate) fn refused(why: impl Into<String>) -> Self {
        Self::Refused(why.into())
    }

    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

/// An error with its causes, leaving out those that the text above already tells.
pub fn sentence(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let told = cause.to_string();
        if !text.contains(&told) {
            text.push_str(": ");
            text.push_str(&told);
        }
        next = cause.source();
    }
    text
}
