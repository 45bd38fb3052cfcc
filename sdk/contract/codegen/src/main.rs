//! Turns the plugin contract in `wit/` into the committed Rust of `orrery-contract` and
//! the committed C of the SDK.
//!
//! `cargo run --release -p orrery-contract-codegen` rewrites
//! `sdk/contract/src/generated/` and `sdk/include/generated/`; with `--check` it writes nothing and fails where the
//! tree differs from `wit/`, where something in `wit/` is not documented, and where
//! `wit/` breaks what `wit/baseline.txt` has recorded. `--record` records it anew: for
//! a package whose version went up, or for a draft (`0.1.0`) whose users change in the
//! same commit.

mod baseline;
mod c;
mod contract;
mod guest;
mod host;
mod rust;
mod traits;
mod types;

use std::path::Path;

use anyhow::{Context, Result, bail};
use orrery_wire_codegen::Tree;

use contract::Contract;

fn main() -> Result<()> {
    let asked = std::env::args().nth(1);
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let contract = Contract::load(&repository.join("wit"))?;
    let record = repository.join("wit/baseline.txt");
    let now = baseline::lines(&contract);
    match asked.as_deref() {
        Some("--record") => {
            return std::fs::write(&record, baseline::text(&now)).context("wit/baseline.txt");
        }
        None | Some("--check") => {}
        Some(other) => bail!("{other}: only --check or --record"),
    }
    let recorded = std::fs::read_to_string(&record).context("wit/baseline.txt")?;
    let broken = baseline::breaks(&baseline::parse(&recorded), &now);
    if !broken.is_empty() {
        bail!("wit/ breaks the recorded contract:\n{}", broken.join("\n"));
    }
    for (tree, folder) in [
        (rust::tree(&contract)?, "sdk/contract/src/generated"),
        (c::tree(&contract), "sdk/include/generated"),
    ] {
        let folder = repository.join(folder);
        match asked {
            Some(_) => tree.check(&folder)?,
            None => tree.write(&folder)?,
        }
    }
    Ok(())
}

/// A tree whose files say where they come from.
fn new_tree() -> Tree {
    Tree::new("orrery-contract-codegen", "sdk/contract/codegen from wit")
}
