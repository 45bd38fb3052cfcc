//! Who answers for which path.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use orrery_contract::Error;
use orrery_contract::metadata::category::{DynCategory, Mode, Mount};

use crate::answers::Answers;

/// A plugin with metadata.
#[derive(Clone)]
pub struct Plugin {
    /// Its id.
    pub id: String,
    /// The plugin, whatever carries its calls.
    pub category: Arc<dyn DynCategory>,
    /// The paths where its operator lets it take the place of what the emulator has; with a
    /// slash at the end, all that is below, too.
    pub replaces: Vec<String>,
}

impl Plugin {
    fn may_replace(&self, path: &str) -> bool {
        self.replaces.iter().any(|allowed| {
            path.trim_end_matches('/') == allowed.trim_end_matches('/')
                || (allowed.ends_with('/') && path.starts_with(allowed.as_str()))
        })
    }
}

/// Why plugins cannot be loaded with one another.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// It does not say what it mounts.
    #[error("the plugin {plugin} does not say what metadata it has")]
    Silent {
        /// The plugin's id.
        plugin: String,
        /// What it says instead.
        #[source]
        source: Error,
    },
    /// A path that is none.
    #[error("the plugin {plugin} mounts `{path}`, which is no path below a version")]
    Path {
        /// The plugin's id.
        plugin: String,
        /// As the plugin says it.
        path: String,
    },
    /// A version that is none.
    #[error("the plugin {plugin} mounts {path} since `{since}`, which is no version")]
    Since {
        /// The plugin's id.
        plugin: String,
        /// The mount.
        path: String,
        /// As the plugin says it.
        since: String,
    },
    /// Two mounts of one path.
    #[error("the plugins {first} and {second} both mount {path}")]
    Twice {
        /// Who came first.
        first: String,
        /// Who came then.
        second: String,
        /// The mount.
        path: String,
    },
    /// A path that the emulator has.
    #[error("the plugin {plugin} adds {path}, but the emulator itself has {own}")]
    Present {
        /// The plugin's id.
        plugin: String,
        /// The mount.
        path: String,
        /// The emulator's path.
        own: String,
    },
    /// A replacement that nobody allowed.
    #[error(
        "the plugin {plugin} replaces {path}: add `replaces = [\"{path}\"]` to \
         [plugins.{plugin}] in orrery.toml"
    )]
    NotAllowed {
        /// The plugin's id.
        plugin: String,
        /// The mount.
        path: String,
    },
}

/// What one plugin mounts, each mount legal by itself.
#[derive(Clone)]
pub struct Mounts {
    plugin: Plugin,
    mounts: Vec<Mount>,
}

impl Mounts {
    /// Asks the plugin.
    ///
    /// # Errors
    /// [`LoadError`] of a plugin alone.
    pub async fn load(plugin: Plugin) -> Result<Self, LoadError> {
        let said = plugin.category.mounts().await;
        let mounts = said.map_err(|source| LoadError::Silent {
            plugin: plugin.id.clone(),
            source,
        })?;
        mounts.iter().try_for_each(|mount| check(&plugin, mount))?;
        Ok(Self { plugin, mounts })
    }
}

/// A mount with who answers for it.
pub(crate) struct Mounted {
    pub(crate) plugin: String,
    pub(crate) category: Arc<dyn DynCategory>,
    pub(crate) mount: Mount,
}

impl Mounted {
    pub(crate) fn is_directory(&self) -> bool {
        self.mount.path.ends_with('/')
    }

    /// Whether the version directory shows it. Versions are dates, but for `latest` and
    /// the oldest, `1.0`, which sort as they should.
    pub(crate) fn is_in(&self, version: &str) -> bool {
        let since = self.mount.since.as_deref();
        since.is_none_or(|since| version >= since)
    }
}

/// Everything that plugins mount.
#[derive(Default)]
pub struct MountTable {
    /// By path, without the slash of directories.
    pub(crate) mounts: BTreeMap<String, Mounted>,
    pub(crate) answers: Answers,
}

impl MountTable {
    /// The table of these plugins in a tree that has `own` paths already: files, and
    /// directories with a slash at the end, below the version directory.
    ///
    /// # Errors
    /// [`LoadError`] of mounts that do not go with one another or with the tree.
    pub fn new(own: &[&str], all: &[Mounts]) -> Result<Self, LoadError> {
        let mut mounts = BTreeMap::new();
        for (of, mount) in all
            .iter()
            .flat_map(|of| of.mounts.iter().map(move |one| (of, one)))
        {
            let plugin = &of.plugin;
            let (path, hidden) = (&mount.path, own.iter().find(|own| hides(&mount.path, own)));
            if let (Mode::Add, Some(own)) = (mount.mode, hidden) {
                return Err(LoadError::Present {
                    plugin: plugin.id.clone(),
                    path: path.clone(),
                    own: (*own).to_owned(),
                });
            }
            match mounts.entry(path.trim_end_matches('/').to_owned()) {
                Entry::Vacant(free) => free.insert(Mounted {
                    plugin: plugin.id.clone(),
                    category: Arc::clone(&plugin.category),
                    mount: mount.clone(),
                }),
                Entry::Occupied(taken) => {
                    return Err(LoadError::Twice {
                        first: taken.get().plugin.clone(),
                        second: plugin.id.clone(),
                        path: path.clone(),
                    });
                }
            };
        }
        Ok(Self {
            mounts,
            answers: Answers::default(),
        })
    }

    /// Whether plugins have nothing anywhere.
    pub fn is_empty(&self) -> bool {
        self.mounts.is_empty()
    }

    /// The mount that answers for a path, given without a slash at its end: the longest
    /// that fits.
    pub(crate) fn fitting(&self, version: &str, path: &str) -> Option<(&str, &Mounted)> {
        let mut prefix = path;
        loop {
            let found = self.mounts.get_key_value(prefix);
            let fits = |mounted: &Mounted| {
                mounted.is_in(version) && (mounted.is_directory() || prefix == path)
            };
            match found.filter(|(_, mounted)| fits(mounted)) {
                Some((at, mounted)) => return Some((at, mounted)),
                None => prefix = prefix.rsplit_once('/')?.0,
            }
        }
    }
}

fn check(plugin: &Plugin, mount: &Mount) -> Result<(), LoadError> {
    let may_replace = plugin.may_replace(&mount.path);
    let (plugin, path) = (plugin.id.clone(), mount.path.clone());
    let mut names = path.strip_suffix('/').unwrap_or(&path).split('/');
    if !names.all(is_name) {
        return Err(LoadError::Path { plugin, path });
    }
    if let Some(since) = mount.since.clone().filter(|since| !is_date(since)) {
        return Err(LoadError::Since {
            plugin,
            path,
            since,
        });
    }
    match mount.mode {
        Mode::Replace if !may_replace => Err(LoadError::NotAllowed { plugin, path }),
        _ => Ok(()),
    }
}

/// Whether a mount there takes the place of something that the emulator has: the path
/// itself, what is below it, or a file that would have to be a directory.
fn hides(mount: &str, own: &str) -> bool {
    let bare = |path: &str| path.trim_end_matches('/').to_owned();
    let is_below = |path: &str, above: &str| path.starts_with(&format!("{above}/"));
    let (mount, bare_own) = (bare(mount), bare(own));
    mount == bare_own
        || is_below(&bare_own, &mount)
        || (!own.ends_with('/') && is_below(&mount, &bare_own))
}

/// Whether a directory can have an entry of this name.
pub(crate) fn is_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"/?#%".contains(&byte);
    !matches!(name, "" | "." | "..") && name.bytes().all(fits)
}

fn is_date(text: &str) -> bool {
    let fits = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    text.len() == 10 && text.bytes().enumerate().all(fits)
}
