//! Where plugins are made: what `orrery plugin` does in an author's folder.
//!
//! - `kind`, `project`: a new project, written out of the program by `sources`
//! - `build`: from its source to the file that is loaded
//!
//! Everything here works on a folder and answers values; nothing here prints, and nothing
//! knows the emulator.

mod build;
mod error;
mod kind;
mod project;
mod sources;

pub use build::{Built, build};
pub use error::Error;
pub use kind::Kind;
pub use orrery_plugin_build::Language;
pub use project::{Project, create};
