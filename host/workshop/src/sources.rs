//! The files of a new project: the contract, the SDK and a template, as they were when the
//! program was built.

use include_dir::{Dir, include_dir};
use orrery_plugin_build::Language;

use crate::kind::Kind;

static WIT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../wit");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../sdk/templates");
static CONTRACT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../sdk/contract/src");
static RUST: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../sdk/rust/src");
static INCLUDE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../sdk/include");

const WORKSPACE: &str = include_str!("../../../Cargo.toml");
const LOCK: &str = include_str!("../../../Cargo.lock");
const CONTRACT_CRATE: &str = include_str!("../../../sdk/contract/Cargo.toml");
const RUST_CRATE: &str = include_str!("../../../sdk/rust/Cargo.toml");

/// Stands for the plugin's id in templates.
const ID: &str = "{{id}}";

/// Path in the project, and content.
pub type File = (String, String);

/// Every file of a new project.
pub fn files(kind: Kind, language: Language, id: &str) -> Vec<File> {
    let mut files = Vec::new();
    add(&mut files, &WIT, "wit");
    files.retain(|(path, _)| path.ends_with(".wit"));
    match language {
        Language::Rust => rust(&mut files),
        Language::C => add(&mut files, &INCLUDE, "sdk"),
        // Their tools make what they import of the contract.
        Language::Python | Language::JavaScript => {}
    }
    for part in ["common", kind.name()] {
        let folder = format!("{language}/{part}");
        let mut template = Vec::new();
        if let Some(dir) = TEMPLATES.get_dir(&folder) {
            add(&mut template, dir, "");
        }
        files.extend(
            template
                .into_iter()
                .map(|(path, text)| (path, text.replace(ID, id))),
        );
    }
    files
}

/// The SDK's two crates, as a workspace of their own below `sdk`: what they share is what
/// they share in the program's own workspace.
fn rust(files: &mut Vec<File>) {
    add(files, &CONTRACT, "sdk/contract/src");
    add(files, &RUST, "sdk/rust/src");
    let shared = ["serde", "thiserror"]
        .map(|name| line(WORKSPACE, name))
        .join("\n");
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"contract\", \"rust\"]\n\n{}\n{}\n\
         [workspace.dependencies]\norrery-contract = {{ path = \"contract\" }}\n{shared}\n",
        table(WORKSPACE, "workspace.package"),
        table(WORKSPACE, "workspace.lints.rust") + &table(WORKSPACE, "workspace.lints.clippy"),
    );
    // Hosts carry components, plugins do not.
    let contract = CONTRACT_CRATE.replace("[\"dep:wasmtime\"]", "[]");
    let contract = contract
        .lines()
        .filter(|line| !line.starts_with("wasmtime"));
    let contract: Vec<_> = contract.collect();
    files.extend(
        [
            ("sdk/Cargo.toml", workspace),
            ("sdk/contract/Cargo.toml", contract.join("\n") + "\n"),
            ("sdk/rust/Cargo.toml", RUST_CRATE.to_owned()),
            // The versions that the program itself was tested with.
            ("Cargo.lock", LOCK.to_owned()),
        ]
        .map(|(path, text)| (path.to_owned(), text)),
    );
}

fn add(files: &mut Vec<File>, dir: &Dir<'_>, to: &str) {
    let mut todo = vec![dir];
    while let Some(next) = todo.pop() {
        todo.extend(next.dirs());
        for file in next.files() {
            let path = file.path().strip_prefix(dir.path()).unwrap_or(file.path());
            let path = path.display().to_string();
            let path = if to.is_empty() {
                path
            } else {
                format!("{to}/{path}")
            };
            // All of them are text.
            files.push((path, file.contents_utf8().unwrap_or_default().to_owned()));
        }
    }
}

/// A table of TOML, with its head.
fn table(toml: &str, name: &str) -> String {
    let head = format!("[{name}]");
    let lines = toml.lines().skip_while(|line| *line != head);
    let body = lines
        .enumerate()
        .take_while(|(at, line)| *at == 0 || !line.starts_with('['));
    body.map(|(_, line)| format!("{line}\n")).collect()
}

/// The line that begins with that key.
fn line<'a>(toml: &'a str, key: &str) -> &'a str {
    let of_key = |line: &&str| {
        line.strip_prefix(key)
            .is_some_and(|it| it.starts_with(" ="))
    };
    toml.lines().find(of_key).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_template_in_every_language() {
        for language in Language::ALL {
            for kind in Kind::ALL {
                let files = files(kind, language, "my-id");
                let find = |name: &str| files.iter().find(|(path, _)| path == name);
                for name in [
                    "plugin.toml",
                    "README.md",
                    language.mark(),
                    language.source(),
                    "wit/worlds.wit",
                ] {
                    assert!(find(name).is_some(), "{language} {kind} has no {name}");
                }
                let manifest = &find("plugin.toml").expect("just found").1;
                assert!(manifest.starts_with("id = \"my-id\"\n"), "{manifest}");
                let left = files.iter().find(|(_, text)| text.contains(ID));
                assert!(left.is_none(), "{left:?}");
            }
        }
    }

    #[test]
    fn the_manager_in_rust_is_at_most_sixty_lines_of_its_author() {
        let files = files(Kind::VmManager, Language::Rust, "rack");
        let (_, source) = files
            .iter()
            .find(|(path, _)| path == "src/lib.rs")
            .expect("it is there");
        let lines = source.lines().map(str::trim);
        let count = lines
            .filter(|line| !line.is_empty() && !line.starts_with("//"))
            .count();
        assert!(count <= 60, "{count}");
    }

    #[test]
    fn the_sdk_shares_what_the_program_shares() {
        let files = files(Kind::VmManager, Language::Rust, "rack");
        let (_, text) = files
            .iter()
            .find(|(path, _)| path == "sdk/Cargo.toml")
            .expect("it is there");
        for part in [
            "edition = ",
            "[workspace.lints.rust]\nunsafe_code",
            "serde = {",
            "thiserror = ",
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert!(files.iter().all(|(path, text)| path == "Cargo.lock"
            || path.ends_with(".rs")
            || !text.contains("wasmtime")));
    }
}
