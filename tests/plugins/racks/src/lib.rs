//! A metadata category with a directory and a young file, whose content is kept for a minute.
//! It has the tag `Unit` of the instance, and does to whoever asks what that tag says, where it
//! says `sleeps` or `traps`. The directory lists a file that is not there.

use metadata::category::{Category, Leaf, Mode, Mount, Node, Viewer};
use orrery_sdk::prelude::*;

const RACK: &str = "meta-data/x-rack/";
const YOUNG: &str = "meta-data/x-young";

orrery_sdk::export!(struct Racks: category);

impl Category for Racks {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        let mount = |path: &str, since: Option<&str>| Mount {
            path: path.into(),
            mode: Mode::Add,
            since: since.map(Into::into),
            cache_ms: 0,
        };
        let young = Mount {
            cache_ms: 60_000,
            ..mount(YOUNG, Some("2020-10-27"))
        };
        Ok(vec![mount(RACK, None), young])
    }

    async fn get(&self, _: &Caller, mount: &str, path: &str, who: &Viewer) -> Result<Node> {
        let unit = who.tags.iter().find(|(key, _)| key == "Unit");
        let unit = unit.map_or("", |(_, unit)| unit);
        match unit {
            "sleeps" => loop {
                std::hint::spin_loop();
            },
            "traps" => std::process::abort(),
            _ => {}
        }
        let leaf = |text: &str| {
            Node::Leaf(Leaf {
                body: text.into(),
                content_type: "text/plain".into(),
            })
        };
        Ok(match (mount, path) {
            (RACK, "") => Node::Directory(["gone", "id", "unit"].map(Into::into).into()),
            (RACK, "id") => leaf(&who.instance_id),
            (RACK, "unit") => leaf(unit),
            (YOUNG, "") => leaf("yes"),
            _ => Node::Missing,
        })
    }
}
