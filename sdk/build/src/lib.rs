//! From a plugin's source to the file that the host loads.
//!
//! [`component`] builds a Rust crate for WebAssembly and makes a component of it,
//! [`native`] builds it as a shared library. Both drive the cargo of the machine with a
//! target folder of their own, so that a second build is quick. Where no Rust standard
//! library for WebAssembly is installed, Debian's toolchain builds one from source.
//! [`python`] and [`javascript`] make components with their languages' own tools; [`c`]
//! compiles C into a shared library. [`Language`] knows a project by its files.

mod c;
mod language;
mod scripts;
mod toolchain;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

pub use c::{COMPILER, c};
pub use language::Language;
pub use scripts::{NODE, NPM, PYTHON, javascript, python};
pub use toolchain::Toolchain;

/// Why there is no plugin.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// nothing on this machine builds Rust for WebAssembly
    #[error(
        "nothing on this machine builds Rust for WebAssembly: run \
         `rustup target add wasm32-unknown-unknown`, or on Debian \
         `apt-get install rustc-web cargo-web rust-web-src lld-19`"
    )]
    NoToolchain,
    /// a compiler is not there
    #[error("there is no {program} on this machine: {advice}")]
    Absent {
        /// What was to be started.
        program: String,
        /// How to get it.
        advice: &'static str,
    },
    /// a compiler cannot be started
    #[error("cannot start {program}")]
    Start {
        /// What was started.
        program: String,
        /// Why it was not.
        source: std::io::Error,
    },
    /// the compiler failed; what it said went to standard error
    #[error("{folder} does not build")]
    Failed {
        /// The project.
        folder: PathBuf,
    },
    /// the crate makes no library
    #[error("{folder} makes no library: its Cargo.toml needs `crate-type = [\"cdylib\"]`")]
    NoLibrary {
        /// The crate.
        folder: PathBuf,
    },
    /// a file cannot be read or written
    #[error("cannot read or write {path}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// the module is no component
    #[error("{module} cannot be made a component: {why}")]
    Component {
        /// The core module.
        module: PathBuf,
        /// Why not.
        why: String,
    },
}

impl BuildError {
    fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    fn start(program: &str, language: Language, source: std::io::Error) -> Self {
        let program = program.into();
        match source.kind() {
            std::io::ErrorKind::NotFound => Self::Absent {
                program,
                advice: language.advice(),
            },
            _ => Self::Start { program, source },
        }
    }
}

/// Builds the crate in `folder` as a component and writes it to `output`. `target` is
/// where cargo keeps what it builds.
///
/// # Errors
/// [`BuildError`]
pub fn component(folder: &Path, target: &Path, output: &Path) -> Result<(), BuildError> {
    let toolchain = Toolchain::for_components()?;
    let module = cargo(&toolchain, folder, target, "wasm")?;
    let core = std::fs::read(&module).map_err(BuildError::file(&module))?;
    let component = wit_component::ComponentEncoder::default()
        .validate(true)
        .module(&core)
        .and_then(|encoder| encoder.encode())
        .map_err(|error| BuildError::Component {
            module,
            why: format!("{error:#}"),
        })?;
    std::fs::write(output, component).map_err(BuildError::file(output))
}

/// Builds the crate in `folder` as a shared library and writes it to `output`.
///
/// # Errors
/// [`BuildError`]
pub fn native(folder: &Path, target: &Path, output: &Path) -> Result<(), BuildError> {
    let library = cargo(&Toolchain::native(), folder, target, "so")?;
    let copied = std::fs::copy(&library, output);
    copied.map(drop).map_err(BuildError::file(output))
}

/// The crate's library with that extension.
fn cargo(
    toolchain: &Toolchain,
    folder: &Path,
    target: &Path,
    extension: &str,
) -> Result<PathBuf, BuildError> {
    let mut command = Command::new(toolchain.cargo());
    command
        .args([
            "build",
            "--release",
            "--lib",
            "--message-format=json-render-diagnostics",
        ])
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    toolchain.prepare(&mut command);
    let done = command
        .output()
        .map_err(|source| BuildError::start(toolchain.cargo(), Language::Rust, source))?;
    if !done.status.success() {
        return Err(BuildError::Failed {
            folder: folder.into(),
        });
    }
    let said = String::from_utf8_lossy(&done.stdout);
    library(&said, folder, extension).ok_or_else(|| BuildError::NoLibrary {
        folder: folder.into(),
    })
}

/// The file among cargo's messages that the crate in `folder` was built into.
fn library(messages: &str, folder: &Path, extension: &str) -> Option<PathBuf> {
    let manifest = folder.join("Cargo.toml").canonicalize().ok()?;
    let messages = messages.lines();
    let artifacts = messages.filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let own = artifacts.filter(|it| it["manifest_path"].as_str().map(Path::new) == Some(&manifest));
    let files = own.filter_map(|it| it["filenames"].as_array().cloned());
    let mut paths = files
        .flatten()
        .filter_map(|it| it.as_str().map(PathBuf::from));
    paths.find(|path| path.extension().is_some_and(|it| it == extension))
}
