//! Subtrees of the metadata tree.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use orrery_contract::metadata::category::{DynCategory, Mount, Node, Viewer};

use super::{Bench, Judged, check, equal, exported, full, together};
use crate::step::{Act, Answer};

/// Deeper than any tree that a machine reads.
const DEEPEST: usize = 16;
/// More than any subtree has.
const MOST_NODES: usize = 2000;

/// Path to what is there: the body, or none for a directory.
type Tree = BTreeMap<String, Option<Vec<u8>>>;

impl Bench {
    pub(super) async fn metadata(&self, act: Act) -> Judged {
        let category = self.category()?;
        let viewer = &self.plan.viewer;
        match act {
            Act::Mounts => self.mounts().await.map(|_| Answer::Fine),
            Act::Walk => {
                let tree = self.walk(viewer).await?;
                let leaf = tree.values().any(Option::is_some);
                check(leaf, || "no mount has a file".into())?;
                Ok(Answer::Fine)
            }
            Act::WalkTwice => {
                let first = self.walk(viewer).await?;
                equal(Ok(first), Ok(self.walk(viewer).await?))?;
                Ok(Answer::Fine)
            }
            Act::WalkAsAnother => {
                let other = Viewer {
                    instance_id: self.id("i", 1),
                    instance_json: "{}".into(),
                    tags: Vec::new(),
                    ..viewer.clone()
                };
                self.walk(&other).await.map(|_| Answer::Fine)
            }
            Act::WalkTogether(count) => {
                for tree in together((0..count).map(|_| self.walk(viewer))).await {
                    tree?;
                }
                Ok(Answer::Fine)
            }
            Act::Read(path) => {
                let mounts = self.mounts().await?;
                let mount = &mounts.first().ok_or("there is no mount")?.path;
                missing(&*category, self, mount, path).await
            }
            _ => missing(&*category, self, "meta-data/not-of-this-plugin/", "").await,
        }
    }

    fn category(&self) -> Judged<Arc<dyn DynCategory>> {
        exported(&self.exports().category, "orrery:metadata/category")
    }

    async fn mounts(&self) -> Judged<Vec<Mount>> {
        let category = self.category()?;
        let first = category.mounts().await;
        let mounts = equal(first, category.mounts().await)?;
        check(!mounts.is_empty(), || "there is no mount".into())?;
        let mut paths = HashSet::new();
        for mount in &mounts {
            let path = &mount.path;
            let names = path.strip_suffix('/').unwrap_or(path);
            let formed = names.split('/').all(is_name);
            check(formed, || format!("{path:?} is no path of a mount"))?;
            check(paths.insert(path), || format!("{path:?} is mounted twice"))?;
            let dated = mount.since.as_deref().is_none_or(is_date);
            check(dated, || {
                format!("{:?} is no version directory", mount.since)
            })?;
        }
        Ok(mounts)
    }

    async fn walk(&self, viewer: &Viewer) -> Judged<Tree> {
        let category = self.category()?;
        let mut tree = Tree::new();
        for mount in self.mounts().await? {
            let mut todo = vec![String::new()];
            while let Some(path) = todo.pop() {
                let place = format!("{}{path}", mount.path);
                let node = category.get(&self.by(), &mount.path, &path, viewer).await;
                let node = node.map_err(|error| format!("{place} failed: {}", full(&error)))?;
                let of_directory = place.ends_with('/');
                match node {
                    Node::Missing => check(path.is_empty(), || {
                        format!("{place} is listed and is not there")
                    })?,
                    Node::Leaf(leaf) => {
                        check(!of_directory, || format!("{place} is to be a directory"))?;
                        let typed = leaf.content_type.contains('/');
                        check(typed, || format!("{place} has no content type"))?;
                        tree.insert(place, Some(leaf.body));
                    }
                    Node::Directory(names) => {
                        check(of_directory, || format!("{place} is to be a file"))?;
                        let deep = path.matches('/').count();
                        check(deep < DEEPEST, || format!("{place} is too deep"))?;
                        let distinct: HashSet<_> = names.iter().collect();
                        let formed = names
                            .iter()
                            .all(|name| is_name(name.strip_suffix('/').unwrap_or(name)));
                        check(formed && distinct.len() == names.len(), || {
                            format!("{place} lists {names:?}")
                        })?;
                        todo.extend(names.iter().map(|name| format!("{path}{name}")));
                        tree.insert(place, None);
                    }
                }
                check(tree.len() < MOST_NODES, || "the tree does not end".into())?;
            }
        }
        Ok(tree)
    }
}

async fn missing(category: &dyn DynCategory, bench: &Bench, mount: &str, path: &str) -> Judged {
    Ok(
        match category
            .get(&bench.by(), mount, path, &bench.plan.viewer)
            .await
        {
            Ok(Node::Missing) => Answer::Fine,
            Ok(there) => return Err(format!("expected nothing, got {there:?}")),
            Err(error) => Answer::Failed(error),
        },
    )
}

fn is_name(name: &str) -> bool {
    !matches!(name, "" | "." | "..")
        && name
            .chars()
            .all(|it| it != '/' && !it.is_control() && !it.is_whitespace())
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
