//! Turns the vendored EC2 service model into the committed Rust of `orrery-wire`.
//!
//! `cargo run --release -p orrery-wire-codegen` rewrites `host/wire/src/generated/`;
//! with `--check` it writes nothing and fails where the tree differs from the model.
//! It knows the model and the macros of `orrery-wire`, and nothing of the wire format.

mod errors;
mod model;
mod names;
mod operations;
mod rules;
mod shapes;

use std::path::Path;

use anyhow::Result;
use orrery_wire_codegen::Tree;

fn main() -> Result<()> {
    let check = std::env::args()
        .skip(1)
        .any(|argument| argument == "--check");
    let wire = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let model = model::Model::load(&wire.join("model"))?;
    let mut tree = Tree::new(
        "orrery-wire-codegen",
        "host/wire/codegen from host/wire/model",
    );
    tree.add("enums.rs", shapes::enums(&model));
    shapes::files(&model, &mut tree)?;
    operations::files(&model, &mut tree)?;
    tree.add("error_codes.rs", errors::file(&model)?);
    let folder = wire.join("src/generated");
    if check {
        tree.check(&folder)
    } else {
        tree.write(&folder)
    }
}
