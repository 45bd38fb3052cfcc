//! Where changes are kept.
//!
//! The journal knows bytes only: an [`Entry`] is a value under a realm, a table and an
//! ordinal, and what the value means is its owner's business. [`Journal::memory`] keeps
//! nothing and costs nothing; [`Journal::open`] keeps everything in one file through a
//! thread that commits in groups. An answer waits for [`Journal::durable`].
//!
//! - [`entry`]: what is kept, and its key in the file
//! - [`journal`]: the handle, its queue and its thread
//! - [`progress`]: how far the file has come, and who waits for it
//! - [`file`]: the file; opens it whole or leaves it as it is
//! - [`snapshot`]: a whole state as one checked run of bytes (save and load)
//! - [`emulator_id`]: the id that outlives the process

pub mod emulator_id;
pub mod entry;
mod error;
mod file;
pub mod journal;
pub mod progress;
pub mod snapshot;

pub use emulator_id::emulator_id;
pub use entry::{Entry, Stored};
pub use error::{JournalError, JournalFailure};
pub use journal::Journal;
pub use progress::Durable;
