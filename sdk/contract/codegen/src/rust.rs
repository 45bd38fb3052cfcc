//! The files of the crate: one an interface, one a package, and the one with all of the
//! host's services.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;
use orrery_wire_codegen::Tree;

use crate::contract::{Contract, Interface, Side};
use crate::types::{Uses, docs};
use crate::{guest, host, traits};

/// All generated files.
pub fn tree(contract: &Contract) -> Result<Tree> {
    let mut tree = crate::new_tree();
    let mut packages: BTreeMap<&str, Vec<&Interface>> = BTreeMap::new();
    for interface in &contract.interfaces {
        let path = format!("{}/{}.rs", interface.package, interface.module);
        tree.add(path, file(contract, interface));
        packages
            .entry(&interface.package)
            .or_default()
            .push(interface);
    }
    for (package, interfaces) in packages {
        let id = contract.resolve.interfaces[interfaces[0].id].package;
        let package_docs = id.map(|id| &contract.resolve.packages[id].docs);
        let mut text = String::new();
        if let Some(written) = package_docs {
            docs(&mut text, written, "");
        }
        let mut text = text.replace("///", "//!");
        text.push('\n');
        for interface in interfaces {
            let _ = writeln!(text, "pub mod {};", interface.module);
        }
        tree.add(format!("{package}.rs"), text);
    }
    tree.add("services.rs", host::services(contract));
    Ok(tree)
}

fn file(contract: &Contract, interface: &Interface) -> String {
    let mut uses = Uses::new();
    let mut body = String::new();
    for id in contract.types(interface) {
        body += &contract.definition(id, &mut uses, interface);
    }
    if interface.side != Side::Types {
        for function in contract.functions(interface) {
            let parameters = function.params.iter().map(|it| &it.ty);
            for ty in parameters.chain(&function.result) {
                contract.note(ty, interface, &mut uses);
            }
        }
        body += &traits::file(contract, interface);
        body += &guest::file(contract, interface, &uses);
        body += &match interface.side {
            Side::Host => host::link(contract, interface),
            _ => host::signatures(contract, interface),
        };
    }
    format!(
        "{}{}{body}",
        heading(interface),
        imports(contract, interface, &uses)
    )
}

fn heading(interface: &Interface) -> String {
    let what = match interface.side {
        Side::Types => "types that other interfaces use",
        Side::Plugin => "plugins export it",
        Side::Host => "plugins import it",
    };
    format!("//! Interface `{}`: {what}.\n\n", interface.name)
}

fn imports(contract: &Contract, interface: &Interface, uses: &Uses) -> String {
    let mut out = String::new();
    if !contract.types(interface).is_empty() {
        out += "use serde::{Deserialize, Serialize};\n#[cfg(feature = \"component\")]\n\
                use wasmtime::component::{ComponentType, Lift, Lower};\n";
    }
    if interface.side == Side::Host {
        out += "#[cfg(feature = \"component\")]\nuse wasmtime::{StoreContextMut, component::Linker};\n\
                #[cfg(feature = \"component\")]\nuse crate::carrier::Serves;\n";
    }
    if interface.side != Side::Types {
        out += "\nuse crate::carrier::{Boxed, Interface};\n#[cfg(not(target_family = \"wasm\"))]\n\
                use crate::carrier::{Misfit, Proxy, Transport, decode, encode};\n";
    }
    for (path, names) in uses {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let _ = match names[..] {
            [one] => writeln!(out, "use {path}::{one};"),
            _ => writeln!(out, "use {path}::{{{}}};", names.join(", ")),
        };
    }
    out
}
