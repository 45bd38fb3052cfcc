//! A metadata category: `meta-data/{{id}}/owner` is the instance's tag `Owner`.

use metadata::category::{Category, Leaf, Mode, Mount, Node, Viewer};
use orrery_sdk::prelude::*;

const MOUNT: &str = "meta-data/{{id}}/";

orrery_sdk::export!(struct Owner: category);

impl Category for Owner {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        let path = MOUNT.into();
        Ok(vec![Mount { path, mode: Mode::Add, since: None, cache_ms: 0 }])
    }

    async fn get(&self, _: &Caller, mount: &str, path: &str, who: &Viewer) -> Result<Node> {
        if mount != MOUNT {
            return Ok(Node::Missing);
        }
        let owner = who.tags.iter().find(|(key, _)| key == "Owner");
        Ok(match (path, owner) {
            ("", Some(_)) => Node::Directory(vec!["owner".into()]),
            ("", None) => Node::Directory(Vec::new()),
            ("owner", Some((_, owner))) => {
                let content_type = "text/plain".into();
                Node::Leaf(Leaf { body: owner.clone().into_bytes(), content_type })
            }
            _ => Node::Missing,
        })
    }
}
