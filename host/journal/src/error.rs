//! Why a journal cannot be opened, and why it stopped keeping changes.

use std::{error::Error, path::PathBuf, sync::Arc};

type Source = Box<dyn Error + Send + Sync>;

/// Why a file in the state folder is refused. The file is then as it was, to the byte.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// Another process has it open.
    #[error("the state file {} is in use by another process; stop that one or choose another state folder", path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// Something else altogether.
    #[error("{} is not a state file of this program; it is left untouched", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Written by a later version of this program.
    #[error("the state file {} has format {found} and this version reads up to {known}; it is left untouched", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The format in the file.
        found: u64,
        /// The newest format that is understood.
        known: u64,
    },
    /// Ours once, but not whole.
    #[error("the state file {} is truncated or damaged; it is left untouched", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        source: Source,
    },
    /// The system refuses.
    #[error("cannot use the state file {}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Why changes are kept no more. Once said it is said of every later change.
#[derive(Clone, Debug, thiserror::Error)]
#[error("changes are no longer kept in the state file")]
pub struct JournalFailure {
    #[source]
    source: Arc<dyn Error + Send + Sync>,
}

impl JournalFailure {
    pub(crate) fn new(source: impl Into<Source>) -> Self {
        Self {
            source: Arc::from(source.into()),
        }
    }
}
