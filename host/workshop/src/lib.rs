//! Where plugins are made: what `orrery plugin` does in an author's folder.
//!
//! - `kind`, `project`: a new project, written out of the program by `sources`
//! - `build`, `watch`: from its source to the file that is loaded, and again at each save
//! - `check`: what the plugin is and lacks, a `finding` each
//! - `test`: the conformance kit, put to the plugin as it is loaded
//! - `signing`: the key by which one knows an author's plugins
//! - `archive`: a plugin as one file, and from there to where the emulator finds it
//! - `toolchains`: whether this machine builds plugins
//!
//! Everything here works on a folder and answers values; nothing here prints, and nothing
//! knows the emulator.

mod archive;
mod build;
mod check;
mod error;
mod finding;
mod kind;
mod project;
mod signing;
mod sources;
mod test;
mod toolchains;
mod watch;

pub use archive::{Installed, Packed, Replace, install, pack};
pub use build::{Built, Kept, build};
pub use check::{Checked, check};
pub use error::{Error, sentence};
pub use finding::Finding;
pub use kind::Kind;
pub use orrery_conformance::Report;
pub use orrery_plugin_build::Language;
pub use project::{Project, create};
pub use signing::{Made, read_key, signing_key};
pub use test::test;
pub use toolchains::toolchains;
pub use watch::stamp;
