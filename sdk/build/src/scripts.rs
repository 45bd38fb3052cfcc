//! Python and JavaScript into components.
//!
//! The tools are their languages' own, componentize-py and componentize-js, at the version
//! that is known to work: those that the author has, or else the ones in the folder
//! `tools`, where they are installed from the language's registry when they are first
//! needed. A component of these languages keeps every import of its world, so each project
//! has a narrow one in `world.wit`, whose name is `plugin`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::{BuildError, Language};

/// What runs the tools of Python.
pub const PYTHON: &str = "python3";
const COMPONENTIZE_PY: &str = "componentize-py";
const COMPONENTIZE_PY_VERSION: &str = "0.25.1";
/// What its program does, for a folder that was moved after it was installed.
const COMPONENTIZE_PY_MAIN: &str =
    "import sys; from componentize_py import script; sys.exit(script())";

/// What runs the tools of JavaScript.
pub const NODE: &str = "node";
/// What installs them.
pub const NPM: &str = "npm";
const COMPONENTIZE_JS: &str = "@bytecodealliance/componentize-js";
const COMPONENTIZE_JS_VERSION: &str = "0.23.0";
const COMPONENTIZE_JS_MAIN: &str = include_str!("build.mjs");

/// The contract, for projects that have no copy of it.
const CONTRACT: [(&str, &str); 5] = [
    ("host", include_str!("../../../wit/deps/host/host.wit")),
    (
        "metadata",
        include_str!("../../../wit/deps/metadata/metadata.wit"),
    ),
    (
        "operation",
        include_str!("../../../wit/deps/operation/operation.wit"),
    ),
    ("types", include_str!("../../../wit/deps/types/types.wit")),
    ("vm", include_str!("../../../wit/deps/vm/vm.wit")),
];

/// Builds `plugin.py` in `folder` as a component and writes it to `output`.
///
/// # Errors
/// [`BuildError`]
pub fn python(folder: &Path, tools: &Path, output: &Path) -> Result<(), BuildError> {
    let build = Build::of(Language::Python, folder)?;
    let wit = contract(folder)?;
    let mut command = match has_componentize_py() {
        true => Command::new(COMPONENTIZE_PY),
        false => {
            let place = build.tool(tools, COMPONENTIZE_PY, COMPONENTIZE_PY_VERSION, venv)?;
            let mut command = Command::new(place.join("bin/python"));
            command.args(["-c", COMPONENTIZE_PY_MAIN]);
            command
        }
    };
    command.arg("-d").arg(wit.path());
    command.args(["-w", "plugin", "componentize", "plugin", "-p"]);
    build.run(command.arg(&build.folder).arg("-o").arg(output))
}

fn has_componentize_py() -> bool {
    let mut asked = Command::new(COMPONENTIZE_PY);
    let said = asked.arg("--version").stdin(Stdio::null()).output();
    let version = format!("{COMPONENTIZE_PY} {COMPONENTIZE_PY_VERSION}");
    said.is_ok_and(|said| String::from_utf8_lossy(&said.stdout).trim() == version)
}

fn venv(build: &Build, place: &Path) -> Result<(), BuildError> {
    let mut make = Command::new(PYTHON);
    build.run(make.args(["-m", "venv"]).arg(place))?;
    let mut install = Command::new(place.join("bin/python"));
    install.args(["-m", "pip", "install", "--quiet"]);
    install.arg("--disable-pip-version-check");
    build.run(install.arg(format!("{COMPONENTIZE_PY}=={COMPONENTIZE_PY_VERSION}")))
}

/// Builds `plugin.js` in `folder`, an ES module, as a component and writes it to `output`.
///
/// # Errors
/// [`BuildError`]
pub fn javascript(folder: &Path, tools: &Path, output: &Path) -> Result<(), BuildError> {
    let build = Build::of(Language::JavaScript, folder)?;
    let wit = contract(folder)?;
    let own = build.folder.join("node_modules").join(COMPONENTIZE_JS);
    let place = match own.is_dir() {
        true => build.folder.clone(),
        false => build.tool(tools, "componentize-js", COMPONENTIZE_JS_VERSION, npm)?,
    };
    let mut command = Command::new(NODE);
    // Node.js looks for what such a script imports where it runs.
    command.current_dir(place);
    command.args(["--input-type=module", "--eval", COMPONENTIZE_JS_MAIN, "--"]);
    command.arg(build.folder.join("plugin.js")).arg(wit.path());
    build.run(command.arg(absolute(output)?))
}

fn npm(build: &Build, place: &Path) -> Result<(), BuildError> {
    let mut install = Command::new(NPM);
    install.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]);
    install.arg(place);
    build.run(install.arg(format!("{COMPONENTIZE_JS}@{COMPONENTIZE_JS_VERSION}")))
}

/// A project that is being built.
struct Build {
    language: Language,
    folder: PathBuf,
}

impl Build {
    fn of(language: Language, folder: &Path) -> Result<Self, BuildError> {
        let folder = absolute(folder)?;
        Ok(Self { language, folder })
    }

    /// The folder of a tool, which is there whole or not at all.
    fn tool(
        &self,
        tools: &Path,
        name: &str,
        version: &str,
        install: fn(&Self, &Path) -> Result<(), BuildError>,
    ) -> Result<PathBuf, BuildError> {
        let tools = absolute(tools)?;
        let place = tools.join(format!("{name}-{version}"));
        if place.is_dir() {
            return Ok(place);
        }
        std::fs::create_dir_all(&tools).map_err(BuildError::file(&tools))?;
        let fresh = tempfile::Builder::new().prefix(".new-").tempdir_in(&tools);
        let fresh = fresh.map_err(BuildError::file(&tools))?;
        install(self, fresh.path())?;
        match std::fs::rename(fresh.path(), &place) {
            Err(error) if !place.is_dir() => Err(BuildError::file(&place)(error)),
            // Another build may have been quicker.
            _ => Ok(place),
        }
    }

    fn run(&self, command: &mut Command) -> Result<(), BuildError> {
        let program = command.get_program().to_string_lossy().into_owned();
        let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status();
        let status = status.map_err(|source| BuildError::start(&program, self.language, source))?;
        match status.success() {
            true => Ok(()),
            false => Err(BuildError::Failed {
                folder: self.folder.clone(),
            }),
        }
    }
}

/// A folder with the project's world and the contract that it speaks of.
fn contract(folder: &Path) -> Result<TempDir, BuildError> {
    let wit = tempfile::tempdir().map_err(BuildError::file(folder))?;
    write(wit.path(), "world.wit", &read(&folder.join("world.wit"))?)?;
    for (package, text) in CONTRACT {
        let file = format!("deps/{package}/{package}.wit");
        let own = folder.join("wit").join(&file);
        match own.is_file() {
            true => write(wit.path(), &file, &read(&own)?)?,
            false => write(wit.path(), &file, text)?,
        }
    }
    Ok(wit)
}

fn absolute(path: &Path) -> Result<PathBuf, BuildError> {
    std::path::absolute(path).map_err(BuildError::file(path))
}

fn read(path: &Path) -> Result<String, BuildError> {
    std::fs::read_to_string(path).map_err(BuildError::file(path))
}

fn write(folder: &Path, file: &str, text: &str) -> Result<(), BuildError> {
    let path = folder.join(file);
    let folder = path.parent().unwrap_or(folder);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, text));
    written.map_err(BuildError::file(&path))
}
