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

/// Where builds keep what the next one needs.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// What cargo builds; in the project's `target` where it is not said.
    pub target: Option<PathBuf>,
    /// Tools of scripting languages; in `target` where it is not said.
    pub tools: Option<PathBuf>,
}

/// Builds the project in `folder`.
///
/// # Errors
/// The manifest says what it may not, there is nothing to build, or it does not build.
/// The code that was there before is left as it is.
pub fn build(folder: &Path, kept: &Kept) -> Result<Built, Error> {
    let manifest = project::manifest(folder)?;
    let language = Language::of(folder).ok_or_else(|| {
        let marks = Language::ALL.map(|language| format!("{} for {language}", language.mark()));
        let folder = folder.display();
        Error::refused(format!(
            "{folder} has nothing to build: {}",
            marks.join(", ")
        ))
    })?;
    let name = manifest
        .code_name()
        .unwrap_or_else(|| Path::new(language.code()));
    let native = name.extension().is_some_and(|it| it != "wasm");
    let code = folder.join(name);
    // Whoever watches the folder sees the whole code or what was there before.
    let beside = code.with_extension("building");
    let default = folder.join("target");
    let target = kept.target.as_ref().unwrap_or(&default);
    let tools = kept.tools.as_ref().unwrap_or(target);
    match (language, native) {
        (Language::Rust, true) => builders::native(folder, target, &beside)?,
        (Language::Rust, false) => builders::component(folder, target, &beside)?,
        (Language::Python, false) => builders::python(folder, tools, &beside)?,
        (Language::JavaScript, false) => builders::javascript(folder, tools, &beside)?,
        (Language::C, true) => builders::c(folder, &beside)?,
        (Language::C, false) => {
            let text = "C is built as a shared library: `code` in plugin.toml must end in .so";
            return Err(Error::refused(text));
        }
        (Language::Python | Language::JavaScript, true) => {
            return Err(Error::refused(format!(
                "{language} is built as a component: `code` in plugin.toml must end in .wasm"
            )));
        }
    }
    fs::rename(&beside, &code).map_err(Error::file(&code))?;
    let bytes = fs::metadata(&code).map_err(Error::file(&code))?.len();
    Ok(Built { code, bytes })
}
