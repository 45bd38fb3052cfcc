//! C into a shared library, with the compiler of the machine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{BuildError, Language};

/// The compiler that builds C.
pub const COMPILER: &str = "cc";

/// Compiles all `*.c` of `folder` with the headers in `folder/sdk`, and writes the shared
/// library to `output`.
///
/// # Errors
/// [`BuildError`]
pub fn c(folder: &Path, output: &Path) -> Result<(), BuildError> {
    let sources = sources(folder).map_err(BuildError::file(folder))?;
    let status = Command::new(COMPILER)
        .args(["-std=c11", "-O2", "-g0", "-Wall", "-Wextra", "-fPIC"])
        // What is missing fails here and not where the plugin is loaded.
        .args(["-shared", "-fvisibility=hidden", "-Wl,--no-undefined"])
        .arg("-I")
        .arg(folder.join("sdk"))
        .arg("-o")
        .arg(output)
        .args(sources)
        .stdin(Stdio::null())
        .status()
        .map_err(|source| BuildError::start(COMPILER, Language::C, source))?;
    match status.success() {
        true => Ok(()),
        false => Err(BuildError::Failed {
            folder: folder.into(),
        }),
    }
}

/// Sorted by name, so that the same sources make the same library.
fn sources(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "c") {
            sources.push(path);
        }
    }
    sources.sort_unstable();
    Ok(sources)
}
