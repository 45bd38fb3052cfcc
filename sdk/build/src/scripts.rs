//! Python and JavaScript into components.
//!
//! The tools are their languages' own, componentize-py and componentize-js, at the version
//! that is known to work, installed from the language's registry below the target folder
//! when they are first needed. A component of these languages keeps every import of its
//! world, so each project has a narrow one in `world.wit`, whose name is `plugin`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::BuildError;

const PYTHON: &str = "python3";
const COMPONENTIZE_PY: &str = "0.25.1";
const NODE: &str = "node";
const COMPONENTIZE_JS: &str = "0.23.0";
const BUILD_MJS: &str = include_str!("build.mjs");

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

/// Builds `plugin.py` in `folder` as a component and writes it to `output`. `target` is
/// where tools and what is made on the way are kept.
///
/// # Errors
/// [`BuildError`]
pub fn python(folder: &Path, target: &Path, output: &Path) -> Result<(), BuildError> {
    let wit = contract(folder, target)?;
    let place = target.join(format!("componentize-py-{COMPONENTIZE_PY}"));
    let tool = place.join("bin/componentize-py");
    if !tool.is_file() {
        let advice = "install Python 3.10 or newer with venv";
        let mut make = Command::new(PYTHON);
        run(
            folder,
            advice,
            make.args(["-m", "venv", "--clear"]).arg(&place),
        )?;
        let mut install = Command::new(place.join("bin/python"));
        install
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .arg(format!("componentize-py=={COMPONENTIZE_PY}"));
        run(folder, advice, &mut install)?;
    }
    let mut build = Command::new(tool);
    build
        .arg("-d")
        .arg(wit)
        .args(["-w", "plugin", "componentize", "plugin", "-p"]);
    build.arg(folder).arg("-o").arg(output);
    run(
        folder,
        "remove the target folder and build again",
        &mut build,
    )
}

/// Builds `plugin.js` in `folder`, an ES module, as a component and writes it to `output`.
/// `target` is where tools and what is made on the way are kept.
///
/// # Errors
/// [`BuildError`]
pub fn javascript(folder: &Path, target: &Path, output: &Path) -> Result<(), BuildError> {
    let advice = "install Node.js 20 or newer with npm";
    let wit = contract(folder, target)?;
    let place = target.join(format!("componentize-js-{COMPONENTIZE_JS}"));
    // Written last by npm.
    if !place.join("node_modules/.package-lock.json").is_file() {
        write(&place.join("package.json"), "{ \"private\": true }\n")?;
        write(&place.join("build.mjs"), BUILD_MJS)?;
        let mut install = Command::new("npm");
        install
            .args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"])
            .arg(&place)
            .arg(format!(
                "@bytecodealliance/componentize-js@{COMPONENTIZE_JS}"
            ));
        run(folder, advice, &mut install)?;
    }
    let mut build = Command::new(NODE);
    build
        .arg(place.join("build.mjs"))
        .arg(folder.join("plugin.js"));
    run(folder, advice, build.arg(wit).arg(output))
}

/// A folder with the project's world and the contract that it speaks of.
fn contract(folder: &Path, target: &Path) -> Result<PathBuf, BuildError> {
    let wit = target.join("wit");
    let world = folder.join("world.wit");
    write(&wit.join("world.wit"), &read(&world)?)?;
    for (package, text) in CONTRACT {
        let file = format!("deps/{package}/{package}.wit");
        let own = folder.join("wit").join(&file);
        let text = match own.is_file() {
            true => read(&own)?,
            false => text.to_owned(),
        };
        write(&wit.join(file), &text)?;
    }
    Ok(wit)
}

fn run(folder: &Path, advice: &'static str, command: &mut Command) -> Result<(), BuildError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(|source| BuildError::start(&program, advice, source))?;
    match status.success() {
        true => Ok(()),
        false => Err(BuildError::Failed {
            folder: folder.into(),
        }),
    }
}

fn read(path: &Path) -> Result<String, BuildError> {
    std::fs::read_to_string(path).map_err(|source| BuildError::File {
        path: path.into(),
        source,
    })
}

fn write(path: &Path, text: &str) -> Result<(), BuildError> {
    let folder = path.parent().unwrap_or(path);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|source| BuildError::File {
        path: path.into(),
        source,
    })
}
