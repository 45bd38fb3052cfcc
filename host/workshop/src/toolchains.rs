//! Whether this machine builds plugins, a finding a language.

use std::process::{Command, Stdio};

use orrery_plugin_build::{COMPILER, Language, NODE, NPM, PYTHON, Toolchain};

use crate::finding::Finding::{self, Good, Note};

/// Fails where Python is too old, or lacks what Debian has in another package.
const PYTHON_SERVES: &str = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
/// Fails where Node.js is too old.
const NODE_SERVES: &str = "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)";

/// What every language needs, and whether it is there.
pub fn toolchains() -> Vec<Finding> {
    Language::ALL.map(of).into()
}

fn of(language: Language) -> Finding {
    let found = match language {
        Language::Rust => rust(),
        Language::Python => script(language, PYTHON, ["-c", PYTHON_SERVES]),
        Language::JavaScript => javascript(),
        Language::C => version(language, COMPILER),
    };
    match found {
        Ok(text) => Good(format!("{language}: {text}")),
        Err(text) => Note(format!("{language}: {text}")),
    }
}

fn rust() -> Result<String, String> {
    let how = match Toolchain::for_components() {
        Ok(Toolchain::Debian) => "Debian's packages make components",
        Ok(_) => "rustup's target makes components",
        Err(error) => return Err(error.to_string()),
    };
    let cargo = version(Language::Rust, "cargo")?;
    Ok(format!("{cargo}; {how}"))
}

fn javascript() -> Result<String, String> {
    let node = script(Language::JavaScript, NODE, ["--eval", NODE_SERVES])?;
    let npm = version(Language::JavaScript, NPM)?;
    Ok(format!("Node.js {node}, npm {npm}"))
}

/// The version of a program that runs scripts, where it serves.
fn script(language: Language, program: &str, serves: [&str; 2]) -> Result<String, String> {
    let version = version(language, program)?;
    match said(program, &serves) {
        Some(_) => Ok(version),
        None => Err(format!("{version} does not serve: {}", language.advice())),
    }
}

/// The first line of what a program says of its version.
fn version(language: Language, program: &str) -> Result<String, String> {
    let text = said(program, &["--version"]);
    let line = text.and_then(|text| text.lines().next().map(str::to_owned));
    line.ok_or_else(|| format!("there is no {program}: {}", language.advice()))
}

fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    let said = command.args(arguments).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    said.status.success().then_some(text)
}
