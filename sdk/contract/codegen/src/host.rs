//! The host's side of what plugins import: the linking of each interface, and all of
//! them together.

use std::fmt::Write as _;

use crate::contract::{Contract, Interface, Side};
use crate::traits::Signature;

/// Puts an imported interface into a component's linker.
pub fn link(contract: &Contract, interface: &Interface) -> String {
    let rust = &interface.rust;
    let mut out = format!(
        "\n/// Offers the interface to components.\n///\n/// # Errors\n/// None, unless it is offered twice.\n\
         #[cfg(feature = \"component\")]\n\
         pub fn link<S: Serves<Services: {rust}>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {{\n    \
         let mut instance = linker.instance(INTERFACE.id)?;\n"
    );
    for function in contract.functions(interface) {
        let it = Signature::of(contract, function);
        let answer = match it.answer.as_str() {
            "()" => format!(
                "{{\n                {rust}::{}(&*services, {}).await;\n                Ok(())\n            }}",
                it.name,
                it.lent()
            ),
            _ => format!(
                "Ok(({rust}::{}(&*services{}{}).await,))",
                it.name,
                if it.lent().is_empty() { "" } else { ", " },
                it.lent()
            ),
        };
        let (move_, body) = match answer.strip_prefix('{') {
            Some(_) => ("async move ", answer),
            None => ("async move ", format!("{{ {answer} }}")),
        };
        let _ = writeln!(
            out,
            "    instance.func_wrap_async(\n        \"{}\",\n        \
             |store: StoreContextMut<'_, S>, {}: {}| {{\n            \
             let services = store.data().services();\n            Box::new({move_}{body})\n        }},\n    )?;",
            function.name,
            it.tuple(),
            it.tuple_type(),
        );
    }
    out += "    Ok(())\n}\n";
    out
}

/// Macros that say something of an exported interface by its name alone.
fn by_name(exports: &[&Interface]) -> String {
    let arms = |arm: &dyn Fn(&Interface) -> String| -> String {
        let each = exports.iter().map(|it| format!("    {};\n", arm(it)));
        each.collect()
    };
    let path = |it: &Interface| format!("$crate::{}::{}", it.package, it.module);
    let interface = arms(&|it| format!("({}) => {{ {}::INTERFACE }}", it.module, path(it)));
    let serve = arms(&|it| format!("({}) => {{ {}::serve }}", it.module, path(it)));
    let guest = arms(&|it| {
        let name = &it.module;
        format!("({name}, $open:ident) => {{ $crate::export_guest_{name}!($open); }}")
    });
    format!(
        "\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! interface {{\n{interface}}}\n\n\
         #[doc(hidden)]\n#[macro_export]\nmacro_rules! serve_interface {{\n{serve}}}\n\n\
         #[cfg(target_family = \"wasm\")]\n#[doc(hidden)]\n#[macro_export]\n\
         macro_rules! export_guest_interface {{\n{guest}}}\n"
    )
}

/// The types of every function of an exported interface, for a carrier that checks.
pub fn signatures(contract: &Contract, interface: &Interface) -> String {
    let mut out = String::from(
        "\n/// Shows the types of each function.\n///\n/// # Errors\n/// What the visitor says.\n\
         #[cfg(feature = \"component\")]\n\
         pub fn signatures<V: crate::carrier::Visitor>(visitor: &mut V) -> Result<(), V::Error> {\n",
    );
    for (number, function) in contract.functions(interface).into_iter().enumerate() {
        let it = Signature::of(contract, function);
        let _ = writeln!(
            out,
            "    visitor.function::<{}, {}>(&INTERFACE, {number})?;",
            it.tuple_type(),
            it.answer
        );
    }
    out += "    Ok(())\n}\n";
    out
}

/// All that plugins import, and the names of all interfaces.
pub fn services(contract: &Contract) -> String {
    let of = |side: Side| {
        let all = contract.interfaces.iter();
        all.filter(move |it| it.side == side).collect::<Vec<_>>()
    };
    let imports = of(Side::Host);
    let path = |it: &&Interface| format!("crate::{}::{}", it.package, it.module);
    let list = |all: &[&Interface]| -> String {
        all.iter()
            .map(|it| format!("    &{}::INTERFACE,\n", path(it)))
            .collect()
    };
    let bounds = |dynamic: &str| -> String {
        let each = imports
            .iter()
            .map(|it| format!("{}::{dynamic}{}", path(it), it.rust));
        each.collect::<Vec<_>>().join("\n    + ")
    };
    let mut out = format!(
        "//! Everything that the host does for plugins, and everything that plugins export.\n\n\
         #[cfg(not(target_family = \"wasm\"))]\nuse std::sync::Arc;\n\n\
         use crate::carrier::Interface;\n#[cfg(not(target_family = \"wasm\"))]\nuse crate::carrier::Misfit;\n\n\
         /// The interfaces that plugins may import.\npub static IMPORTS: [&Interface; {}] = [\n{}];\n\n\
         /// The interfaces that plugins may export.\npub static EXPORTS: [&Interface; {}] = [\n{}];\n\n\
         /// All services of the host. Whatever implements their traits is this.\n\
         pub trait Services:\n    {}\n{{\n}}\n\nimpl<T> Services for T where\n    T: {}\n{{\n}}\n\n\
         #[cfg(not(target_family = \"wasm\"))]\ntrait DynServices:\n    {}\n{{\n}}\n\n#[cfg(not(target_family = \"wasm\"))]\nimpl<T: Services> DynServices for T {{}}\n\n\
         /// The host as a plugin sees it, whatever carries its calls. Cheap to clone.\n\
         #[derive(Clone)]\npub struct Host(\n    #[cfg(not(target_family = \"wasm\"))] Arc<dyn DynServices>,\n    \
         // By function, so that a component imports what it uses and no more.\n    \
         #[cfg(target_family = \"wasm\")] crate::guest::Imports,\n);\n\n\
         impl Host {{\n    /// The host that the component imports.\n    #[cfg(target_family = \"wasm\")]\n    \
         #[doc(hidden)]\n    pub fn imported() -> Self {{\n        Self(crate::guest::Imports)\n    }}\n\n    \
         /// A host with these services.\n    #[cfg(not(target_family = \"wasm\"))]\n    \
         pub fn new(services: impl Services) -> Self {{\n        Self(Arc::new(services))\n    }}\n",
        imports.len(),
        list(&imports),
        of(Side::Plugin).len(),
        list(&of(Side::Plugin)),
        bounds(""),
        bounds(""),
        bounds("Dyn"),
    );
    for it in &imports {
        let _ = writeln!(
            out,
            "\n    /// `{}`\n    pub fn {}(&self) -> &dyn {}::Dyn{} {{\n        \
             #[cfg(target_family = \"wasm\")]\n        return &self.0;\n        \
             #[cfg(not(target_family = \"wasm\"))]\n        return &*self.0;\n    }}",
            it.name,
            it.module,
            path(it),
            it.rust
        );
    }
    out += "}\n\n/// Answers a call of a plugin that came as bytes.\n///\n/// # Errors\n\
            /// Bytes that are no such call.\n#[cfg(not(target_family = \"wasm\"))]\n\
            pub async fn serve(\n    services: &impl Services,\n    interface: &str,\n    \
            function: u8,\n    arguments: &[u8],\n) -> Result<Vec<u8>, Misfit> {\n";
    for it in &imports {
        let _ = writeln!(
            out,
            "    if interface == {0}::INTERFACE.id {{\n        \
             return {0}::serve(services, function, arguments).await;\n    }}",
            path(it)
        );
    }
    out += "    Err(Misfit::Function)\n}\n\n/// Offers to a component all that plugins may import.\n///\n/// # Errors\n\
            /// None, unless something is offered twice.\n#[cfg(feature = \"component\")]\n\
            pub fn link<S: crate::carrier::Serves<Services: Services>>(\n    \
            linker: &mut wasmtime::component::Linker<S>,\n) -> wasmtime::Result<()> {\n";
    for it in &imports {
        let _ = writeln!(out, "    {}::link(linker)?;", path(it));
    }
    out += "    Ok(())\n}\n\n/// Shows the types of each function of an exported interface.\n///\n\
            /// # Errors\n/// What the visitor says.\n#[cfg(feature = \"component\")]\n\
            pub fn signatures<V: crate::carrier::Visitor>(\n    interface: &'static Interface,\n    \
            visitor: &mut V,\n) -> Result<(), V::Error> {\n";
    for it in of(Side::Plugin) {
        let _ = writeln!(
            out,
            "    if *interface == {0}::INTERFACE {{\n        return {0}::signatures(visitor);\n    }}",
            path(&it)
        );
    }
    out += "    Ok(())\n}\n";
    out += &by_name(&of(Side::Plugin));
    out
}
