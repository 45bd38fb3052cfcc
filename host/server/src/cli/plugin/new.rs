//! `orrery plugin new`: a folder with a plugin that works, for its author to change.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use orrery_workshop::{Kind, Language, create};

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct New {
    /// What it is for: vm-manager, metadata or override
    #[arg(long, default_value_t = Kind::VmManager)]
    kind: Kind,
    /// What it is written in: rust, python, javascript or c
    #[arg(long, value_name = "LANGUAGE", default_value_t = Language::Rust)]
    lang: Language,
    /// Folder to make; its name is the plugin's id
    folder: PathBuf,
}

pub(super) fn run(new: &New) -> anyhow::Result<ExitCode> {
    let New { kind, lang, folder } = new;
    let shown = folder.display();
    let project =
        create(folder, *kind, *lang).with_context(|| format!("cannot make a plugin in {shown}"))?;
    println!(
        "{} is a plugin of the kind {kind}; its source is {}. Next:\n",
        project.id,
        folder.join(project.source).display(),
    );
    println!("    orrery plugin build {shown}");
    println!("    orrery plugin test {shown}");
    println!("    orrery start --plugin {shown}");
    Ok(ExitCode::SUCCESS)
}
