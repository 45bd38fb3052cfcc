//! What an interface with functions becomes: a trait, the same behind a pointer, and
//! both ends of a carrier that moves calls as bytes.

use std::fmt::Write as _;

use wit_parser::{Function, Type};

use crate::contract::{Contract, Interface, snake};
use crate::types::docs;

/// One function in the words of Rust.
pub struct Signature {
    /// For example `observe_soon`.
    pub name: String,
    /// The type that it answers.
    pub answer: String,
    /// Whether the answer is a `Result` of the contract.
    pub fallible: bool,
    parameters: Vec<Parameter>,
}

struct Parameter {
    name: String,
    owned: String,
    borrowed: String,
    lent: String,
}

impl Signature {
    pub fn of(contract: &Contract, function: &Function) -> Self {
        let parameter = |name: &str, ty: &Type| Parameter {
            name: snake(name),
            owned: contract.owned(ty),
            borrowed: contract.borrowed(ty),
            lent: contract.lend(&snake(name), ty),
        };
        let result = function.result.as_ref();
        Self {
            name: snake(&function.name),
            answer: result.map_or("()".into(), |ty| contract.owned(ty)),
            fallible: contract.is_fallible(function),
            parameters: function
                .params
                .iter()
                .map(|it| parameter(&it.name, &it.ty))
                .collect(),
        }
    }

    /// `by: &Caller, spec: &LaunchSpec`, each with the lifetime where one is given.
    pub fn taken(&self, lifetime: &str) -> String {
        let each = self.parameters.iter().map(|it| {
            let ty = it.borrowed.replace('&', &format!("&{lifetime}"));
            format!(", {}: {ty}", it.name)
        });
        each.collect()
    }

    /// `by: Caller, spec: LaunchSpec`
    pub fn owned(&self) -> String {
        let each = self
            .parameters
            .iter()
            .map(|it| format!("{}: {}", it.name, it.owned));
        each.collect::<Vec<_>>().join(", ")
    }

    /// `by, spec`
    pub fn passed(&self) -> String {
        let each = self.parameters.iter().map(|it| it.name.clone());
        each.collect::<Vec<_>>().join(", ")
    }

    /// `&by, &spec`
    pub fn lent(&self) -> String {
        let each = self.parameters.iter().map(|it| it.lent.clone());
        each.collect::<Vec<_>>().join(", ")
    }

    /// The names as a tuple.
    pub fn tuple(&self) -> String {
        tuple(self.parameters.iter().map(|it| it.name.as_str()))
    }

    /// The owned types as a tuple.
    pub fn tuple_type(&self) -> String {
        tuple(self.parameters.iter().map(|it| it.owned.as_str()))
    }
}

fn tuple<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let parts: Vec<_> = parts.collect();
    match parts[..] {
        [one] => format!("({one},)"),
        _ => format!("({})", parts.join(", ")),
    }
}

/// The trait and everything that follows from it.
pub fn file(contract: &Contract, interface: &Interface) -> String {
    let functions = contract.functions(interface);
    let signed: Vec<_> = functions
        .iter()
        .map(|function| (*function, Signature::of(contract, function)))
        .collect();
    let mut out = String::from("\n");
    docs(
        &mut out,
        &contract.resolve.interfaces[interface.id].docs,
        "",
    );
    let name = &interface.rust;
    let _ = writeln!(out, "pub trait {name}: Send + Sync + 'static {{");
    for (function, it) in &signed {
        docs(&mut out, &function.docs, "    ");
        let _ = writeln!(
            out,
            "    fn {}(&self{}) -> impl Future<Output = {}> + Send;",
            it.name,
            it.taken(""),
            it.answer
        );
    }
    let _ = writeln!(
        out,
        "}}\n\n/// [`{name}`] behind a pointer. Every [`{name}`] is one; nobody implements it.\n\
         pub trait Dyn{name}: Send + Sync + 'static {{"
    );
    for (_, it) in &signed {
        let _ = writeln!(
            out,
            "    /// See [`{name}::{0}`].\n    fn {0}<'a>(&'a self{1}) -> Boxed<'a, {2}>;",
            it.name,
            it.taken("'a "),
            it.answer
        );
    }
    let _ = writeln!(out, "}}\n\nimpl<T: {name}> Dyn{name} for T {{");
    for (_, it) in &signed {
        let _ = writeln!(
            out,
            "    fn {0}<'a>(&'a self{1}) -> Boxed<'a, {2}> {{\n        \
             Box::pin({name}::{0}({3}))\n    }}",
            it.name,
            it.taken("'a "),
            it.answer,
            with_self(&it.passed())
        );
    }
    out += "}\n";
    frames(&mut out, interface, &signed);
    out
}

fn with_self(passed: &str) -> String {
    match passed {
        "" => "self".into(),
        _ => format!("self, {passed}"),
    }
}

/// The interface as bytes: its name and numbers, the calling and the answering end.
fn frames(out: &mut String, interface: &Interface, signed: &[(&Function, Signature)]) {
    let name = &interface.rust;
    let names: String = signed
        .iter()
        .map(|(function, _)| format!("    \"{}\",\n", function.name))
        .collect();
    let _ = writeln!(
        out,
        "\n/// Its name, and its functions in the order of their numbers.\n\
         pub static INTERFACE: Interface = Interface {{\n    id: \"{}\",\n    functions: &[\n{}    ],\n}};\n\n\
         #[cfg(not(target_family = \"wasm\"))]\nimpl<T: Transport> {name} for Proxy<T> {{",
        interface.name,
        names.replace("    \"", "        \""),
    );
    for (number, (_, it)) in signed.iter().enumerate() {
        let end = match it.fallible {
            true => ".await?",
            false => ".await.unwrap_or(())",
        };
        let _ = writeln!(
            out,
            "    async fn {}(&self{}) -> {} {{\n        \
             self.0.call(&INTERFACE, {number}, {}){end}\n    }}",
            it.name,
            it.taken(""),
            it.answer,
            it.tuple()
        );
    }
    let _ = writeln!(
        out,
        "}}\n\n/// Answers a call that came as bytes.\n///\n/// # Errors\n\
         /// Bytes that are no such call.\n#[cfg(not(target_family = \"wasm\"))]\n\
         pub async fn serve(it: &impl {name}, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {{\n    \
         match function {{"
    );
    for (number, (_, it)) in signed.iter().enumerate() {
        let _ = writeln!(
            out,
            "        {number} => {{\n            let {}: {} = decode(arguments)?;\n            \
             encode(&it.{}({}).await)\n        }}",
            it.tuple(),
            it.tuple_type(),
            it.name,
            it.lent()
        );
    }
    *out += "        _ => Err(Misfit::Function),\n    }\n}\n";
}
