//! From a project's source to the file that is loaded. The manifest says which: a Rust
//! project whose `code` is a shared library is built as one.

use std::fs;
use std::path::{Path, PathBuf};

use orrery_plugin_build::{self as builders, Language};

use crate::error::Error;
use crate::project;

/// What was built.
#[derive(Clone, Debug)]
pub struct Built {
    /// The file with the code.
    pub code: PathBuf,
    /// Its size.
    pub bytes: u64,
}

/// Builds the project in `folder`. `target` is where cargo keeps what it builds.
///
/// # Errors
/// The manifest says what it may not, there is nothing to build, or it does not build.
/// The code that was there before is left as it is.
pub fn build(folder: &Path, target: Option<&Path>) -> Result<Built, Error> {
    let manifest = project::manifest(folder)?;
    let language = Language::of(folder).ok_or_else(|| {
        let marks = Language::ALL.map(|language| format!("{} for {language}", language.mark()));
        let folder = folder.display();
        Error::refused(format!(
            "{folder} has nothing to build: {}",
            marks.join(", ")
        ))
    })?;
    let name = manifest.code_name().unwrap_or(match language {
        Language::Rust => Path::new("plugin.wasm"),
        Language::C => Path::new("plugin.so"),
    });
    let native = name.extension().is_some_and(|it| it != "wasm");
    let code = folder.join(name);
    // Whoever watches the folder sees the whole code or what was there before.
    let beside = code.with_extension("building");
    let default = folder.join("target");
    let target = target.unwrap_or(&default);
    match language {
        Language::Rust if native => builders::native(folder, target, &beside)?,
        Language::Rust => builders::component(folder, target, &beside)?,
        Language::C if native => builders::c(folder, &beside)?,
        Language::C => {
            let text = "C is built as a shared library: `code` in plugin.toml must end in .so";
            return Err(Error::refused(text));
        }
    }
    fs::rename(&beside, &code).map_err(Error::file(&code))?;
    let bytes = fs::metadata(&code).map_err(Error::file(&code))?.len();
    Ok(Built { code, bytes })
}
