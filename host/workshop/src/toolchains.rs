//! Whether this machine builds plugins, a finding a language.

use std::process::{Command, Stdio};

use orrery_plugin_build::{COMPILER, Language, Toolchain};

use crate::finding::Finding::{self, Good, Note};

/// What every language needs, and whether it is there.
pub fn toolchains() -> Vec<Finding> {
    Language::ALL.map(of).into()
}

fn of(language: Language) -> Finding {
    let found = match language {
        Language::Rust => rust(),
        Language::C => version(COMPILER).ok_or_else(|| {
            format!(
                "there is no {COMPILER}: install gcc or clang (on Debian `apt-get install gcc`)"
            )
        }),
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
    let cargo = version("cargo").ok_or("there is no cargo: install Rust from https://rustup.rs")?;
    Ok(format!("{cargo}; {how}"))
}

/// The first line of what a program says of its version.
fn version(program: &str) -> Option<String> {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null());
    let said = command.output().ok().filter(|said| said.status.success())?;
    let text = String::from_utf8_lossy(&said.stdout);
    text.lines().next().map(str::to_owned)
}
