//! The component's side: wit-bindgen's bindings over the contract's own types, one
//! world an interface, so that a component has what its author implements and uses.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::contract::{Contract, Interface, Side};
use crate::traits::Signature;
use crate::types::Uses;

/// Bindings of an interface that plugins export or import.
pub fn file(contract: &Contract, interface: &Interface, uses: &Uses) -> String {
    let functions = contract.functions(interface);
    let mut reached = BTreeMap::new();
    for function in &functions {
        contract.reached(function, &mut reached);
    }
    let with: String = reached
        .iter()
        .map(|(wit, rust)| format!("            \"{wit}\": {rust},\n"))
        .collect();
    let (verb, export) = match interface.side {
        Side::Plugin => (
            "export",
            format!(
                "        pub_export_macro: true,\n        export_macro_name: \"export_{}\",\n",
                interface.module
            ),
        ),
        _ => ("import", String::new()),
    };
    let world = interface.module.replace('_', "-");
    let mut out = format!(
        "\n#[cfg(target_family = \"wasm\")]\n#[doc(hidden)]\n#[allow(missing_docs, unsafe_code, clippy::all)]\n\
         pub mod bindings {{\n    wit_bindgen::generate!({{\n        path: \"../../wit\",\n        \
         inline: \"package orrery:glue; world {world} {{ {verb} {}; }}\",\n        \
         world: \"orrery:glue/{world}\",\n        with: {{\n{with}        }},\n        generate_all,\n{export}    }});\n}}\n",
        interface.name
    );
    let signed: Vec<_> = functions
        .iter()
        .map(|function| Signature::of(contract, function))
        .collect();
    match interface.side {
        Side::Plugin => exports(&mut out, contract, interface, uses, &signed),
        _ => imports(&mut out, contract, interface, &signed),
    }
    out
}

/// A macro that exports the interface for a type that implements the trait. `$open` is
/// a function that answers the plugin's one value.
fn exports(
    out: &mut String,
    contract: &Contract,
    interface: &Interface,
    uses: &Uses,
    all: &[Signature],
) {
    let module = &interface.module;
    let wit = contract.package(interface);
    let path = format!("$crate::{}::{module}", interface.package);
    let uses: String = uses
        .iter()
        .flat_map(|(path, names)| names.iter().map(move |name| format!("{path}::{name}")))
        .map(|path| format!("            use ${path};\n"))
        .collect();
    let _ = writeln!(
        out,
        "\n#[cfg(target_family = \"wasm\")]\n#[doc(hidden)]\n#[macro_export]\n\
         macro_rules! export_guest_{module} {{\n    ($open:path) => {{\n        const _: () = {{\n            \
         use {path}::*;\n{uses}            use ::std::result::Result;\n            struct Exported;\n            \
         {path}::bindings::export_{module}!(Exported with_types_in {path}::bindings);\n            \
         impl {path}::bindings::exports::{}::{}::{module}::Guest for Exported {{",
        wit.namespace, wit.name
    );
    for it in all {
        let _ = writeln!(
            out,
            "                fn {0}({1}) -> {2} {{\n                    \
             $crate::guest::block_on({5}::{0}($open()?{3}{4}))\n                }}",
            it.name,
            it.owned(),
            it.answer,
            if it.lent().is_empty() { "" } else { ", " },
            it.lent(),
            interface.rust
        );
    }
    *out += "            }\n        };\n    };\n}\n";
}

fn imports(out: &mut String, contract: &Contract, interface: &Interface, all: &[Signature]) {
    let wit = contract.package(interface);
    let _ = writeln!(
        out,
        "\n#[cfg(target_family = \"wasm\")]\nimpl {} for crate::guest::Imports {{",
        interface.rust
    );
    for it in all {
        let _ = writeln!(
            out,
            "    async fn {0}(&self{1}) -> {2} {{\n        \
             bindings::{3}::{4}::{5}::{0}({6})\n    }}",
            it.name,
            it.taken(""),
            it.answer,
            wit.namespace,
            interface.package,
            interface.module,
            it.passed()
        );
    }
    *out += "}\n";
}
