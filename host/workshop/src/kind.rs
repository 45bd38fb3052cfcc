//! The three kinds of plugins.

use std::fmt;
use std::str::FromStr;

/// What a plugin is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Machines.
    VmManager,
    /// A part of the metadata tree.
    Metadata,
    /// A link in the chain of operations.
    Override,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::VmManager, Self::Metadata, Self::Override];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::VmManager => "vm-manager",
            Self::Metadata => "metadata",
            Self::Override => "override",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.name())
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("'{text}' is none of the kinds {names}")
        })
    }
}
