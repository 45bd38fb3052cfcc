//! Operations: a unit type each, and the table of all of them.

use std::fmt::Write;

use anyhow::Result;

use crate::model::Model;
use orrery_wire_codegen::Tree;

/// `operations.rs`.
pub fn files(model: &Model, tree: &mut Tree) -> Result<()> {
    let mut out = String::from(
        "//! A unit type for every operation, and the table of them in name order.\n\n\
         use crate::generated::shapes;\nuse crate::operation::{Operation, OperationDef, operations};\n\n",
    );
    let _ = writeln!(
        out,
        "/// The API version of the model.\npub const VERSION: &str = {:?};\n",
        model.version
    );
    let _ = writeln!(out, "operations! {{ {}\n", model.operations.len());
    for operation in &model.operations {
        let _ = writeln!(
            out,
            "    {}: {} => {}, {}, {};",
            operation.name,
            operation.input.as_deref().unwrap_or("Empty"),
            operation.output.as_deref().unwrap_or("Empty"),
            if operation.output.is_some() {
                "members"
            } else {
                "nothing"
            },
            filters(model, &operation.name),
        );
    }
    out.push_str("}\n");
    tree.add("operations.rs", out);
    Ok(())
}

fn filters(model: &Model, operation: &str) -> String {
    let names = model
        .filters
        .get(operation)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let mut out = String::from("[");
    let mut width = 0;
    for name in names {
        if width == 0 || width + name.len() > 90 {
            out.push_str("\n        ");
            width = 0;
        } else {
            out.push(' ');
        }
        let _ = write!(out, "{name:?},");
        width += name.len() + 4;
    }
    out.push_str(if names.is_empty() { "]" } else { "\n    ]" });
    out
}
