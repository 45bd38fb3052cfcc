//! What a plugin is, wants and lacks, without a test of what it does: manifest, signature,
//! types, imports against wants, wants against grants, and what it says about itself.

use std::path::Path;
use std::sync::Arc;

use orrery_contract::carrier::Interface;
use orrery_contract::metadata::category::{self, Category};
use orrery_contract::operation::handler::{self, Handler};
use orrery_plugin_build::Language;
use orrery_plugins::{Grant, Loader, Manifest, Operator, Plugin, Signer};

use crate::error::{Error, sentence};
use crate::finding::Finding::{self, Bad, Good, Note};
use crate::project;

/// What was seen of a plugin.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Line by line.
    pub findings: Vec<Finding>,
    /// Who signed it, if anybody did.
    pub signer: Option<Signer>,
}

/// Looks at the plugin in `folder`, as its operator would load it. The first bad finding
/// ends the look where nothing more can be seen.
pub async fn check(folder: &Path, loader: &Loader, operator: &Operator) -> Checked {
    let mut seen = Checked::default();
    match look(folder, loader, operator, &mut seen).await {
        Ok(()) => {}
        Err(error) => seen.findings.push(Bad(sentence(&error))),
    }
    seen
}

async fn look(
    folder: &Path,
    loader: &Loader,
    operator: &Operator,
    seen: &mut Checked,
) -> Result<(), Error> {
    let found = &mut seen.findings;
    let manifest = project::manifest(folder)?;
    found.push(Good(format!(
        "plugin.toml: {} {}",
        manifest.id, manifest.version
    )));
    let shown = folder.display();
    let Ok((code, _)) = manifest.code(folder) else {
        let how = match Language::of(folder) {
            Some(_) => format!("run `orrery plugin build {shown}`"),
            None => "put plugin.wasm or plugin.so beside plugin.toml".to_owned(),
        };
        return Err(Error::refused(format!("there is no code: {how}")));
    };
    // With all that it wants: what it was granted is a question of its own.
    let all = Operator {
        grants: manifest.wants.clone(),
        ..operator.clone()
    };
    let plugin = loader.load(folder, all).await?;
    let name = code.file_name().unwrap_or_default().display();
    found.push(Good(format!("{name}: SHA-256 {}", plugin.digest())));
    found.push(signed(plugin.signer()));
    seen.signer = plugin.signer().cloned();
    let names = |all: &[&'static Interface]| {
        let names: Vec<_> = all.iter().map(|interface| interface.id).collect();
        names.join(", ")
    };
    found.push(Good(format!("exports {}", names(plugin.exports()))));
    found.push(match plugin.imports() {
        Some(imports) if imports.is_empty() => Good("imports nothing".to_owned()),
        Some(imports) => Good(format!("imports {}", imports.join(", "))),
        None => Note(
            "it is native code: it runs in a process of its own, with this user's rights"
                .to_owned(),
        ),
    });
    grants(&manifest, &plugin, operator, found);
    let variables = manifest.environment.iter();
    found.extend(
        variables.map(|(key, name)| Good(format!("{name} sets `{key}` of its configuration"))),
    );
    itself(&plugin, found).await;
    Ok(())
}

fn signed(signer: Option<&Signer>) -> Finding {
    match signer {
        None => Good("is not signed, and need not be".to_owned()),
        Some(Signer {
            name: Some(name), ..
        }) => Good(format!("signed by {name}")),
        Some(Signer { key, .. }) => Note(format!(
            "signed with a key that is not trusted: if it should be, have in orrery.toml\n\
             {INDENT}[trust.keys]\n{INDENT}NAME = \"{key}\""
        )),
    }
}

fn grants(manifest: &Manifest, plugin: &Plugin, operator: &Operator, found: &mut Vec<Finding>) {
    let covered = |want: &&Grant| operator.grants.iter().any(|grant| grant.covers(want));
    let missing: Vec<_> = manifest
        .wants
        .iter()
        .filter(|want| !covered(want))
        .collect();
    let useless = |imports: Vec<String>| {
        let used = |want: &&Grant| imports.iter().any(|import| want.opens(import));
        let wants = manifest.wants.iter();
        wants.filter(|want| !used(want)).collect::<Vec<_>>()
    };
    for want in plugin.imports().map(useless).unwrap_or_default() {
        found.push(Note(format!(
            "it wants {want} and imports nothing that uses it: take it out of `wants`"
        )));
    }
    if missing.is_empty() {
        let wants = manifest.wants.iter().map(ToString::to_string);
        let wants: Vec<_> = wants.collect();
        found.push(Good(match wants.is_empty() {
            true => "wants no grant".to_owned(),
            false => format!("wants {}, which it is granted", wants.join(", ")),
        }));
        return;
    }
    let lines = operator.grants.iter().chain(missing.iter().copied());
    let lines: Vec<_> = lines.map(|grant| format!("\"{grant}\"")).collect();
    let missing: Vec<_> = missing.iter().map(ToString::to_string).collect();
    found.push(Bad(format!(
        "wants {}, which it is not granted: have in orrery.toml\n\
         {INDENT}[plugins.{}]\n{INDENT}grants = [{}]",
        missing.join(", "),
        manifest.id,
        lines.join(", "),
    )));
}

/// Below the text of a finding.
const INDENT: &str = "          ";

async fn itself(plugin: &Arc<Plugin>, found: &mut Vec<Finding>) {
    let failed = |what: &str, error: orrery_contract::Error| {
        let detail = error.detail.map(|detail| format!(" ({detail})"));
        Bad(format!(
            "{what}: {}{}",
            error.message,
            detail.unwrap_or_default()
        ))
    };
    let proxy = plugin.proxy();
    if plugin.has(&category::INTERFACE) {
        found.push(match proxy.mounts().await {
            Ok(mounts) => {
                let paths: Vec<_> = mounts.into_iter().map(|mount| mount.path).collect();
                Good(format!("mounts {}", paths.join(", ")))
            }
            Err(error) => failed("mounts", error),
        });
    }
    if plugin.has(&handler::INTERFACE) {
        found.push(match proxy.overrides().await {
            Ok(rules) => {
                let actions: Vec<_> = rules.into_iter().map(|rule| rule.action).collect();
                Good(format!("overrides {}", actions.join(", ")))
            }
            Err(error) => failed("overrides", error),
        });
    }
}
