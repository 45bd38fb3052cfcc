//! Plugins' metadata as a machine finds it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use orrery_contract::host::ec2::Ec2;
use orrery_contract::metadata::category::{Category, Leaf, Mode, Mount, Node, Viewer};
use orrery_contract::under_way::{Initiator, UnderWay};
use orrery_contract::{Caller, Error, Kind, Result};

use crate::{Found, LoadError, Look, MountTable, Mounts, Plugin};

/// Paths below all mounts, with what is there.
#[derive(Default)]
struct Tree {
    mounts: Vec<Mount>,
    nodes: BTreeMap<String, Node>,
    asked: Arc<AtomicUsize>,
}

impl Category for Tree {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        Ok(self.mounts.clone())
    }

    async fn get(&self, _: &Caller, mount: &str, path: &str, who: &Viewer) -> Result<Node> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let at = format!("{mount}{path}");
        match at.rsplit('/').next() {
            Some("fails") => Err(Error::new(Kind::Internal, "no")),
            Some("panics") => panic!("it was told to"),
            Some("hangs") => std::future::pending().await,
            Some("who") => Ok(leaf(&who.instance_id)),
            Some("ec2") => Ok(leaf(&UnderWay::ec2("DescribeTags", "{}").await?)),
            _ => Ok(self.nodes.get(&at).cloned().unwrap_or(Node::Missing)),
        }
    }
}

/// An emulator whose EC2 says who asks for what.
struct Host;

struct Asked(String);

impl Ec2 for Asked {
    async fn call(&self, action: &str, _: &str) -> Result<String> {
        Ok(format!("{} asks for {action}", self.0))
    }
}

impl Initiator for Host {
    fn begin(&self, plugin: &str, by: &Caller) -> Option<UnderWay> {
        let asked = format!("{plugin} for {}", by.account);
        Some(UnderWay::new(Arc::new(Asked(asked))))
    }
}

fn leaf(text: &str) -> Node {
    Node::Leaf(Leaf {
        body: text.into(),
        content_type: "text/plain".into(),
    })
}

fn directory(names: &[&str]) -> Node {
    Node::Directory(names.iter().map(ToString::to_string).collect())
}

fn mount(path: &str) -> Mount {
    Mount {
        path: path.into(),
        mode: Mode::Add,
        since: None,
        cache_ms: 0,
    }
}

/// A plugin with these mounts, which has these files; those that end in a slash are
/// directories with the names of all that is directly below.
fn plugin(id: &str, mounts: &[&str], files: &[&str]) -> Plugin {
    let mut nodes = BTreeMap::new();
    for file in files {
        let node = match file.ends_with('/') {
            true => {
                let below = files.iter().filter_map(|one| one.strip_prefix(file));
                let names = below.filter(|name| !name.is_empty());
                directory(&names.collect::<Vec<_>>())
            }
            false => leaf(&format!("{id}:{file}")),
        };
        nodes.insert((*file).to_owned(), node);
    }
    of(
        id,
        Tree {
            mounts: mounts.iter().map(|path| mount(path)).collect(),
            nodes,
            ..Tree::default()
        },
    )
}

fn of(id: &str, tree: Tree) -> Plugin {
    Plugin {
        id: id.into(),
        category: Arc::new(tree),
        replaces: Vec::new(),
    }
}

async fn load(plugins: Vec<Plugin>) -> std::result::Result<MountTable, LoadError> {
    let mut all = Vec::new();
    for plugin in plugins {
        all.push(Mounts::load(plugin).await?);
    }
    MountTable::new(&OWN, &all)
}

async fn table(plugins: Vec<Plugin>) -> MountTable {
    load(plugins).await.expect("it loads")
}

async fn refused(plugins: Vec<Plugin>) -> Option<String> {
    let loaded = load(plugins).await;
    loaded.err().map(|error| error.to_string())
}

const OWN: [&str; 4] = [
    "meta-data/",
    "meta-data/ami-id",
    "meta-data/placement/",
    "meta-data/placement/region",
];

/// What the machine `i-1` finds in a version at a time.
async fn at(table: &MountTable, version: &str, path: &str, now_ms: u64) -> Found {
    let who = Viewer {
        instance_id: "i-1".into(),
        ..Viewer::default()
    };
    let by = Caller {
        account: "111122223333".into(),
        ..Caller::default()
    };
    let look = Look {
        version,
        by: &by,
        initiator: &Host,
        who: &who,
        now_ms,
    };
    table.find(path, &look).await
}

/// What is there now, in one line; the emulator has nothing itself.
async fn shown(table: &MountTable, path: &str) -> String {
    match at(table, "latest", path, 0).await {
        Found::Node(Node::Leaf(leaf)) => String::from_utf8_lossy(&leaf.body).into_owned(),
        Found::Node(Node::Directory(names)) => format!("[{}]", names.join(" ")),
        Found::Node(Node::Missing) => "missing".into(),
        Found::Own(names) => format!("own [{}]", names.merged(Vec::new()).join(" ")),
    }
}

#[tokio::test]
async fn the_longest_mount_answers() {
    let table = table(vec![
        plugin("a", &["x/"], &["x/", "x/one", "x/y"]),
        plugin(
            "b",
            &["x/y/", "x/y/z/deep"],
            &["x/y/", "x/y/two", "x/y/z/deep"],
        ),
        plugin("c", &["x/gone/", "file", "x/y/void/w"], &["file"]),
    ])
    .await;
    for (path, expect) in [
        ("x/one", "a:x/one"),
        ("x/y/two", "b:x/y/two"),
        ("x/y/z/deep", "b:x/y/z/deep"),
        ("x/y/z/deep/er", "missing"),
        ("x/other", "missing"),
        ("x", "[one y/]"),
        ("x/y", "[two z/]"),
        ("x/y/z", "[deep]"),
        ("x/gone", "missing"),
        ("x/one/below", "missing"),
        ("file", "c:file"),
        ("file/below", "own []"),
        ("", "own [file x/]"),
        ("elsewhere", "own []"),
    ] {
        assert_eq!(shown(&table, path).await, expect, "{path}");
    }
}

#[tokio::test(start_paused = true)]
async fn failures_are_missing_and_leave_the_listing() {
    let mounts = ["meta-data/fails", "meta-data/ok"];
    let mut tree = Tree {
        mounts: vec![
            mount("d/"),
            mount("meta-data/good"),
            mount("meta-data/none"),
        ],
        ..Tree::default()
    };
    tree.nodes.insert("meta-data/good".into(), leaf("good"));
    let odd = directory(&[
        "a", "b/", "", "..", "c/d", "e\nf", "/", "a/", "b", "gone", "fails",
    ]);
    tree.nodes.insert("d/".into(), odd);
    tree.nodes.insert("d/a".into(), leaf("a"));
    tree.nodes.insert("d/b".into(), directory(&[]));
    let table = table(vec![of("p", tree), plugin("q", &mounts, &[])]).await;
    for path in ["d/fails", "d/panics", "d/hangs", "meta-data/none"] {
        assert_eq!(shown(&table, path).await, "missing", "{path}");
    }
    assert_eq!(shown(&table, "d").await, "[a b/]");
    let Found::Own(names) = at(&table, "latest", "meta-data", 0).await else {
        panic!("nobody mounts it");
    };
    let own = ["none", "ami-id", "placement/"].map(String::from).to_vec();
    assert_eq!(names.merged(own), ["ami-id", "good", "placement/"]);
}

#[tokio::test]
async fn a_plugin_may_ask_ec2_on_behalf_of_whom_it_is_asked() {
    let table = table(vec![plugin("p", &["x/"], &[])]).await;
    let told = "p for 111122223333 asks for DescribeTags";
    assert_eq!(shown(&table, "x/ec2").await, told);
}

#[tokio::test]
async fn versions_before_a_mount_do_not_show_it() {
    let mut young = mount("meta-data/young");
    young.since = Some("2021-07-15".into());
    let mut tree = Tree {
        mounts: vec![young],
        ..Tree::default()
    };
    tree.nodes.insert("meta-data/young".into(), leaf("y"));
    let table = table(vec![of("p", tree)]).await;
    for (version, is_there) in [
        ("1.0", false),
        ("2021-03-23", false),
        ("2021-07-15", true),
        ("2022-09-24", true),
        ("latest", true),
    ] {
        let found = at(&table, version, "meta-data/young", 0).await;
        assert_eq!(found == Found::Node(leaf("y")), is_there, "{version}");
        let Found::Own(names) = at(&table, version, "meta-data", 0).await else {
            panic!("nobody mounts it");
        };
        assert_eq!(!names.is_empty(), is_there, "{version}");
    }
}

#[tokio::test]
async fn answers_are_given_again_for_as_long_as_the_mount_says() {
    let mut long = mount("long/");
    long.cache_ms = 1_000;
    let asked = Arc::new(AtomicUsize::new(0));
    let tree = Tree {
        mounts: vec![long, mount("never/")],
        asked: Arc::clone(&asked),
        ..Tree::default()
    };
    let table = table(vec![of("p", tree)]).await;
    for (path, now, expect) in [
        ("long/who", 5_000, 1),
        ("long/who", 5_999, 1),
        ("long/who", 6_000, 2),
        ("long/who", 5_999, 3),
        ("long/none", 6_000, 4),
        ("long/none", 6_001, 4),
        ("long/fails", 6_000, 5),
        ("long/fails", 6_001, 6),
        ("never/who", 6_000, 7),
        ("never/who", 6_000, 8),
    ] {
        at(&table, "latest", path, now).await;
        assert_eq!(asked.load(Ordering::Relaxed), expect, "{path} at {now}");
    }
    let other = Viewer {
        instance_id: "i-2".into(),
        ..Viewer::default()
    };
    let look = Look {
        version: "latest",
        by: &Caller::default(),
        initiator: &Host,
        who: &other,
        now_ms: 5_999,
    };
    let found = table.find("long/who", &look).await;
    assert_eq!(
        found,
        Found::Node(leaf("i-2")),
        "another machine's is not given"
    );
}

#[tokio::test]
async fn what_does_not_fit_refuses_to_load() {
    let replaces = |path: &str| {
        let mut replacing = mount(path);
        replacing.mode = Mode::Replace;
        Tree {
            mounts: vec![replacing],
            ..Tree::default()
        }
    };
    let since = |since: &str| {
        let mut mounted = mount("x");
        mounted.since = Some(since.into());
        Tree {
            mounts: vec![mounted],
            ..Tree::default()
        }
    };
    let adds = |path: &str| vec![plugin("a", &[path], &[])];
    let no_path = |path: &str| {
        let text = format!("the plugin a mounts `{path}`, which is no path below a version");
        (adds(path), text)
    };
    let present = |path: &str, own: &str| {
        let text = format!("the plugin a adds {path}, but the emulator itself has {own}");
        (adds(path), text)
    };
    for (plugins, expect) in [
        (
            vec![plugin("a", &["x/"], &[]), plugin("b", &["x"], &[])],
            "the plugins a and b both mount x".to_owned(),
        ),
        no_path(""),
        no_path("/x"),
        no_path("x//y"),
        no_path("x/../y"),
        no_path("x y"),
        present("meta-data/ami-id", "meta-data/ami-id"),
        present("meta-data/ami-id/x", "meta-data/ami-id"),
        present("meta-data/placement/", "meta-data/placement/"),
        present("meta-data/", "meta-data/"),
        (
            vec![of("a", replaces("meta-data/ami-id"))],
            "the plugin a replaces meta-data/ami-id: add `replaces = [\"meta-data/ami-id\"]` to \
             [plugins.a] in orrery.toml"
                .to_owned(),
        ),
        (
            vec![of("a", since("latest"))],
            "the plugin a mounts x since `latest`, which is no version".to_owned(),
        ),
    ] {
        assert_eq!(refused(plugins).await, Some(expect));
    }
    let replacing = |path: &str, allowed: &[&str]| {
        let mut plugin = of("a", replaces(path));
        plugin.replaces = allowed.iter().map(ToString::to_string).collect();
        vec![plugin]
    };
    for (path, allowed, is_allowed) in [
        ("meta-data/ami-id", &["meta-data/ami-id"][..], true),
        ("meta-data/placement/", &["x", "meta-data/placement"], true),
        (
            "meta-data/placement/region",
            &["meta-data/placement/"],
            true,
        ),
        (
            "meta-data/placement/region",
            &["meta-data/placement"],
            false,
        ),
        ("meta-data/ami-id", &["meta-data/ami"], false),
        ("meta-data/", &["meta-data/ami-id"], false),
    ] {
        let refused = refused(replacing(path, allowed)).await;
        assert_eq!(refused.is_none(), is_allowed, "{path} {allowed:?}");
    }
    let table = table(replacing("meta-data/ami-id", &["meta-data/"])).await;
    assert_eq!(shown(&table, "meta-data/ami-id").await, "missing");
    for added in [
        "meta-data/new",
        "meta-data/placement/new/",
        "meta-data/ami-id-2",
    ] {
        assert_eq!(refused(adds(added)).await, None, "{added}");
    }
}
