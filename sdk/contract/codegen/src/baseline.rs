//! The recorded contract, one line an item, and what would break those who were built
//! against it.
//!
//! Within a version of a package types do not change at all, an interface that plugins
//! export keeps exactly its functions, one that they import may gain some. New
//! interfaces and new packages break nobody.

use std::collections::BTreeMap;

use wit_parser::TypeDefKind;

use crate::contract::{Contract, Side};

/// Items of the contract by name, each with its shape.
pub type Lines = BTreeMap<String, String>;

/// The contract as it is.
pub fn lines(contract: &Contract) -> Lines {
    let mut lines = Lines::new();
    for interface in &contract.interfaces {
        let side = match interface.side {
            Side::Types => "types",
            Side::Plugin => "export",
            Side::Host => "import",
        };
        lines.insert(interface.name.clone(), side.into());
        for id in contract.types(interface) {
            let def = &contract.resolve.types[id];
            let name = def.name.as_deref().unwrap_or_default();
            let shape = match &def.kind {
                TypeDefKind::Record(it) => {
                    let each = it.fields.iter();
                    let each = each.map(|f| format!("{}: {}", f.name, contract.owned(&f.ty)));
                    format!("record {{ {} }}", each.collect::<Vec<_>>().join(", "))
                }
                TypeDefKind::Variant(it) => {
                    let each = it.cases.iter().map(|case| match &case.ty {
                        Some(ty) => format!("{}({})", case.name, contract.owned(ty)),
                        None => case.name.clone(),
                    });
                    format!("variant {{ {} }}", each.collect::<Vec<_>>().join(", "))
                }
                TypeDefKind::Enum(it) => {
                    let each = it.cases.iter().map(|case| case.name.as_str());
                    format!("enum {{ {} }}", each.collect::<Vec<_>>().join(", "))
                }
                TypeDefKind::Type(it) => format!("type {}", contract.owned(it)),
                other => unreachable!("no {} in the contract", other.as_str()),
            };
            lines.insert(format!("{}#{name}", interface.name), shape);
        }
        for (number, function) in contract.functions(interface).into_iter().enumerate() {
            let each = function.params.iter();
            let each = each.map(|it| format!("{}: {}", it.name, contract.owned(&it.ty)));
            let result = function.result.as_ref();
            let shape = format!(
                "{number} func({}) -> {}",
                each.collect::<Vec<_>>().join(", "),
                result.map_or("()".into(), |ty| contract.owned(ty))
            );
            lines.insert(format!("{}.{}", interface.name, function.name), shape);
        }
    }
    lines
}

/// The lines as they are recorded.
pub fn text(lines: &Lines) -> String {
    let each = lines
        .iter()
        .map(|(name, shape)| format!("{name} = {shape}\n"));
    each.collect()
}

/// What was recorded.
pub fn parse(text: &str) -> Lines {
    let each = text.lines().filter_map(|line| line.split_once(" = "));
    each.map(|(name, shape)| (name.into(), shape.into()))
        .collect()
}

/// What in `now` breaks those who were built against `before`, a sentence each.
pub fn breaks(before: &Lines, now: &Lines) -> Vec<String> {
    let mut broken = Vec::new();
    for (name, shape) in before {
        match now.get(name) {
            None => broken.push(format!("{name} is gone")),
            Some(new) if new != shape => {
                broken.push(format!("{name} was `{shape}` and is `{new}`"));
            }
            Some(_) => {}
        }
    }
    for name in now.keys().filter(|name| !before.contains_key(*name)) {
        if let Some((interface, _)) = name.rsplit_once('.')
            && before.get(interface).is_some_and(|side| side == "export")
        {
            broken.push(format!("{name} is new in an interface that plugins export"));
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use wit_parser::Resolve;

    use super::*;

    const BEFORE: &str = "
        /// A package.
        package t:p@1.0.0;
        /// Types.
        interface errors {
          /// A failure.
          record error {
            /// Why.
            message: string,
          }
        }
        /// Exported.
        interface face {
          use errors.{error};
          /// A kind.
          enum kind {
            /// One.
            one,
          }
          /// Does it.
          go: func(kind: kind) -> result<_, error>;
        }
        /// Imported.
        interface help {
          use errors.{error};
          /// Helps.
          help: func() -> result<u32, error>;
        }
        /// All.
        world all { import help; export face; }
    ";

    fn items(wit: &str) -> Lines {
        let mut resolve = Resolve::default();
        resolve.push_str("t.wit", wit).expect("it is WIT");
        lines(&Contract::of(resolve).expect("it is a contract"))
    }

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        let before = items(BEFORE);
        assert_eq!(parse(&text(&before)), before);
        assert!(BEFORE.contains(from), "{from}");
        assert_eq!(breaks(&before, &items(&BEFORE.replace(from, to))), expected);
    }

    #[test]
    fn what_breaks_plugins_is_found_and_nothing_else() {
        check("one,", "one,", &[]);
        check(
            "/// All.",
            "/// More.\n interface more { use errors.{error}; /// M.\n m: func() -> result<_, error>; }\n\
             /// W.\n world w { export more; }\n /// All.",
            &[],
        );
        check(
            "/// Helps.",
            "/// Helps.\n help-more: func() -> result<_, error>;\n /// Helps.",
            &[
                "t:p/help@1.0.0.help was `0 func() -> Result<u32, Error>` and is \
               `1 func() -> Result<u32, Error>`",
            ],
        );
        check(
            "result<u32, error>;",
            "result<u32, error>;\n /// More.\n more: func() -> result<_, error>;",
            &[],
        );
        check(
            "/// One.",
            "/// Nil.\n nil,\n /// One.",
            &["t:p/face@1.0.0#kind was `enum { one }` and is `enum { nil, one }`"],
        );
        check(
            "message: string",
            "text: string",
            &[
                "t:p/errors@1.0.0#error was `record { message: String }` and is \
               `record { text: String }`",
            ],
        );
        check(
            "result<_, error>;",
            "result<_, error>;\n /// Ends.\n end: func() -> result<_, error>;",
            &["t:p/face@1.0.0.end is new in an interface that plugins export"],
        );
        check(
            "go: func(kind: kind)",
            "go: func(kind: kind, twice: bool)",
            &[
                "t:p/face@1.0.0.go was `0 func(kind: Kind) -> Result<(), Error>` and is \
               `0 func(kind: Kind, twice: bool) -> Result<(), Error>`",
            ],
        );
    }

    #[test]
    fn a_contract_is_documented_and_can_fail() {
        for (from, to, wrong) in [
            (
                "/// One.\n",
                "",
                "t:p/face@1.0.0.kind.one is not documented",
            ),
            (
                "func(kind: kind) -> result<_, error>",
                "func(kind: kind)",
                "t:p/face@1.0.0.go must return result<_, error>, for carriers can fail",
            ),
        ] {
            let mut resolve = Resolve::default();
            let wit = BEFORE.replacen(from, to, 1);
            resolve.push_str("t.wit", &wit).expect("it is WIT");
            let error = Contract::of(resolve).map(|_| ()).expect_err(wrong);
            assert_eq!(error.to_string(), wrong);
        }
    }
}
