//! Where plugins are looked for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use orrery_plugins::MANIFEST;

use crate::config::Config;

/// How a plugin's folder came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody named it.
    Named,
    /// It was where plugins are looked for.
    Found,
}

/// The folders that are named, and those in which others are looked for.
#[derive(Clone, Debug)]
pub struct Places {
    named: Vec<PathBuf>,
    searched: Vec<PathBuf>,
}

impl Places {
    /// Those of the configuration: the state folder, beside the program and the path are
    /// searched, in this order.
    pub fn of(config: &Config) -> Self {
        let program = std::env::current_exe().ok();
        let beside = program.and_then(|program| Some(program.parent()?.join("plugins")));
        let searched = std::iter::once(config.state_dir.join("plugins"))
            .chain(beside)
            .chain(config.plugins.path.iter().cloned());
        Self {
            named: config.plugins.named.clone(),
            searched: searched.collect(),
        }
    }

    /// The folders in which plugins are looked for.
    pub fn searched(&self) -> &[PathBuf] {
        &self.searched
    }

    /// The folders of plugins that there are now, each once.
    pub fn folders(&self) -> Vec<(PathBuf, Origin)> {
        let named = self.named.iter().cloned();
        let found = self.searched.iter().flat_map(|folder| plugins_in(folder));
        let all = named
            .map(|folder| (folder, Origin::Named))
            .chain(found.map(|folder| (folder, Origin::Found)));
        let mut seen = BTreeSet::new();
        all.filter(|(folder, _)| {
            seen.insert(folder.canonicalize().unwrap_or_else(|_| folder.clone()))
        })
        .collect()
    }
}

/// Sorted by name, so that every start finds the same.
fn plugins_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.join(MANIFEST).is_file())
        .collect();
    folders.sort_unstable();
    folders
}
