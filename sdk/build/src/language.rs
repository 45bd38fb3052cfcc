//! What a plugin is written in, as its project's files tell.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// A language that plugins are built from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// A crate: a component, or a shared library.
    Rust,
    /// `plugin.py` and its world: a component.
    Python,
    /// `plugin.js` and its world: a component.
    JavaScript,
    /// `plugin.c`: a shared library.
    C,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Rust, Self::Python, Self::JavaScript, Self::C];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Python => "python",
            Self::JavaScript => "javascript",
            Self::C => "c",
        }
    }

    /// The file that every project in this language has.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Rust => "Cargo.toml",
            _ => self.source(),
        }
    }

    /// The file that the author of a project writes first.
    pub fn source(self) -> &'static str {
        match self {
            Self::Rust => "src/lib.rs",
            Self::Python => "plugin.py",
            Self::JavaScript => "plugin.js",
            Self::C => "plugin.c",
        }
    }

    /// The file that a project is built into where its manifest names none.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rust | Self::Python | Self::JavaScript => "plugin.wasm",
            Self::C => "plugin.so",
        }
    }

    /// How to get what builds it.
    pub fn advice(self) -> &'static str {
        match self {
            Self::Rust => "install Rust from https://rustup.rs",
            Self::Python => {
                "install Python 3.10 or newer with venv (on Debian `apt-get install python3-venv`)"
            }
            Self::JavaScript => "install Node.js 20 or newer with npm",
            Self::C => "install gcc or clang (on Debian `apt-get install gcc`)",
        }
    }

    /// The language of the project in `folder`; none where there is nothing to build.
    pub fn of(folder: &Path) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|language| folder.join(language.mark()).is_file())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.name())
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|one| one.name() == text);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("'{text}' is none of the languages {names}")
        })
    }
}
