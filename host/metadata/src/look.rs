//! What a machine finds at a path.

use std::collections::BTreeMap;

use orrery_contract::Caller;
use orrery_contract::metadata::category::{Node, Viewer};
use orrery_contract::under_way::Initiator;

use crate::mounts::{MountTable, Mounted, is_name};

/// A machine's look at its metadata.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The version directory, for example `latest`.
    pub version: &'a str,
    /// On whose behalf plugins are called.
    pub by: &'a Caller,
    /// What those calls may ask for.
    pub initiator: &'a dyn Initiator,
    /// Whose metadata it is.
    pub who: &'a Viewer,
    /// Milliseconds since 1970.
    pub now_ms: u64,
}

/// What plugins say about a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// This is there, and nothing of the emulator's own.
    Node(Node),
    /// No plugin answers for the path; what the emulator has there is there. Where that is
    /// a directory, or nothing while plugins have something below, these are its names.
    Own(Names),
}

/// What plugins do to the names in a directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(BTreeMap<String, Option<Child>>);

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Child {
    File,
    Directory,
}

impl Names {
    /// Whether plugins have nothing to show there.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(Option::is_none)
    }

    /// The names of the directory, in order, where others than plugins have `own`.
    pub fn merged(&self, own: Vec<String>) -> Vec<String> {
        if self.0.is_empty() {
            return own;
        }
        let bare = |name: &str| name.trim_end_matches('/').to_owned();
        let mut names: BTreeMap<String, String> = own
            .into_iter()
            .map(|name| (bare(&name), name))
            .filter(|(bare, _)| !self.0.contains_key(bare))
            .collect();
        for (name, child) in &self.0 {
            let shown = match child {
                Some(Child::Directory) => format!("{name}/"),
                Some(Child::File) => name.clone(),
                None => continue,
            };
            names.insert(name.clone(), shown);
        }
        names.into_values().collect()
    }
}

impl MountTable {
    /// What is at a path below the version directory, given without a slash at its end.
    pub async fn find(&self, path: &str, look: &Look<'_>) -> Found {
        let Some((at, mounted)) = self.fitting(look.version, path) else {
            return Found::Own(self.names(path, look).await);
        };
        let node = self.node(at, mounted, path, look).await;
        if matches!(node, Node::Leaf(_)) {
            return Found::Node(node);
        }
        let names = self.names(path, look).await;
        Found::Node(match node {
            Node::Directory(own) => {
                let own = self.kept(at, mounted, (path, own), look).await;
                Node::Directory(names.merged(own))
            }
            _ if names.is_empty() => Node::Missing,
            _ => Node::Directory(names.merged(Vec::new())),
        })
    }

    /// What the plugin has there, as far as it can be that.
    async fn node(&self, at: &str, mounted: &Mounted, path: &str, look: &Look<'_>) -> Node {
        let below = path[at.len()..].trim_start_matches('/');
        match self.answers.get(mounted, below, look).await {
            Node::Directory(names) if mounted.is_directory() => {
                let fits = |name: &String| is_name(name.strip_suffix('/').unwrap_or(name));
                Node::Directory(names.into_iter().filter(fits).collect())
            }
            Node::Leaf(leaf) if !(below.is_empty() && mounted.is_directory()) => Node::Leaf(leaf),
            _ => Node::Missing,
        }
    }

    /// Those of a plugin's names in a directory that lead to what they say: one that does not
    /// would cost some clients all that they read.
    async fn kept(
        &self,
        at: &str,
        mounted: &Mounted,
        (directory, names): (&str, Vec<String>),
        look: &Look<'_>,
    ) -> Vec<String> {
        let mut kept = Vec::new();
        for name in names {
            let (bare, is_directory) = match name.strip_suffix('/') {
                Some(bare) => (bare, true),
                None => (name.as_str(), false),
            };
            let path = format!("{directory}/{bare}");
            let is_there = match self.node(at, mounted, &path, look).await {
                Node::Leaf(_) => !is_directory,
                Node::Directory(_) => is_directory,
                Node::Missing => false,
            };
            if is_there {
                kept.push(name);
            }
        }
        kept
    }

    /// What mounts do to the names of a directory. Those with nothing to show leave it.
    async fn names(&self, directory: &str, look: &Look<'_>) -> Names {
        let mut names = BTreeMap::new();
        let prefix = match directory {
            "" => String::new(),
            named => format!("{named}/"),
        };
        let beneath = self.mounts.range(prefix.clone()..);
        let beneath = beneath.take_while(|(at, _)| at.starts_with(&prefix));
        for (at, mounted) in beneath.filter(|(_, mounted)| mounted.is_in(look.version)) {
            let below = &at[prefix.len()..];
            let (name, is_child) = match below.split_once('/') {
                Some((name, _)) => (name, false),
                None => (below, true),
            };
            let child = names.get(name).copied();
            if child == Some(Some(Child::Directory)) {
                continue;
            }
            let shown = match self.node(at, mounted, at, look).await {
                Node::Missing => None,
                _ if is_child && !mounted.is_directory() => Some(Child::File),
                _ => Some(Child::Directory),
            };
            match (is_child, shown) {
                // What is missing further down takes nothing away here.
                (false, None) => {}
                _ => drop(names.insert(name.to_owned(), shown)),
            }
        }
        Names(names)
    }
}
