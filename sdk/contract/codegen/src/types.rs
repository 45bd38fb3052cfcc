//! WIT types as Rust: how each is written, taken and defined.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use wit_parser::{Docs, Function, Type, TypeDef, TypeDefKind, TypeId, TypeOwner};

use crate::contract::{Contract, Interface, camel, snake};

/// Types of other interfaces that a file names, by module path.
pub type Uses = BTreeMap<String, BTreeSet<String>>;

impl Contract {
    /// The type as a value that is owned.
    pub fn owned(&self, ty: &Type) -> String {
        match ty {
            Type::Id(id) => self.owned_id(*id),
            Type::Bool => "bool".into(),
            Type::U8 => "u8".into(),
            Type::U16 => "u16".into(),
            Type::U32 => "u32".into(),
            Type::U64 => "u64".into(),
            Type::S32 => "i32".into(),
            Type::S64 => "i64".into(),
            Type::String => "String".into(),
            other => unreachable!("no {other:?} in the contract"),
        }
    }

    fn owned_id(&self, id: TypeId) -> String {
        let def = &self.resolve.types[id];
        match &def.kind {
            TypeDefKind::Type(Type::Id(target)) => self.owned_id(*target),
            _ if def.name.is_some() => camel(def.name.as_deref().unwrap_or_default()),
            TypeDefKind::List(item) => format!("Vec<{}>", self.owned(item)),
            TypeDefKind::Option(item) => format!("Option<{}>", self.owned(item)),
            TypeDefKind::Tuple(it) => {
                let items: Vec<_> = it.types.iter().map(|item| self.owned(item)).collect();
                format!("({})", items.join(", "))
            }
            TypeDefKind::Result(it) => {
                let part =
                    |part: &Option<Type>| part.as_ref().map_or("()".into(), |t| self.owned(t));
                format!("Result<{}, {}>", part(&it.ok), part(&it.err))
            }
            other => unreachable!("no {} in the contract", other.as_str()),
        }
    }

    /// The type as a parameter, borrowed where it holds memory.
    pub fn borrowed(&self, ty: &Type) -> String {
        match self.shape(ty) {
            Shape::Copy => self.owned(ty),
            Shape::Text => "&str".into(),
            Shape::List(item) => format!("&[{}]", self.owned(&item)),
            Shape::Optional(item) => format!("Option<{}>", self.borrowed(&item)),
            Shape::Whole => format!("&{}", self.owned(ty)),
        }
    }

    /// The parameter of this name, owned, as [`Contract::borrowed`] wants it.
    pub fn lend(&self, name: &str, ty: &Type) -> String {
        match self.shape(ty) {
            Shape::Copy => name.into(),
            Shape::Optional(item) => match self.shape(&item) {
                Shape::Copy => name.into(),
                Shape::Whole => format!("{name}.as_ref()"),
                _ => format!("{name}.as_deref()"),
            },
            _ => format!("&{name}"),
        }
    }

    fn shape(&self, ty: &Type) -> Shape {
        let Type::Id(id) = ty else {
            return match ty {
                Type::String => Shape::Text,
                _ => Shape::Copy,
            };
        };
        match &self.resolve.types[*id].kind {
            TypeDefKind::Type(target) => self.shape(target),
            TypeDefKind::List(item) => Shape::List(*item),
            TypeDefKind::Option(item) => Shape::Optional(*item),
            TypeDefKind::Enum(_) => Shape::Copy,
            _ => Shape::Whole,
        }
    }

    /// Notes the types that a type names and that other interfaces define.
    pub fn note(&self, ty: &Type, of: &Interface, uses: &mut Uses) {
        let Type::Id(id) = ty else { return };
        let def = &self.resolve.types[*id];
        if let TypeDefKind::Type(target @ Type::Id(_)) = &def.kind {
            return self.note(target, of, uses);
        }
        if let (Some(name), TypeOwner::Interface(owner)) = (&def.name, def.owner) {
            if owner != of.id {
                let owner = self.interface(owner);
                let path = format!("crate::{}::{}", owner.package, owner.module);
                uses.entry(path).or_default().insert(camel(name));
            }
            return;
        }
        self.parts(def)
            .iter()
            .for_each(|part| self.note(part, of, uses));
    }

    /// Every type that a function reaches and that has a shape of its own: its WIT name
    /// and its path in Rust.
    pub fn reached(&self, function: &Function, all: &mut BTreeMap<String, String>) {
        let parameters = function.params.iter().map(|parameter| &parameter.ty);
        for ty in parameters.chain(&function.result) {
            self.reach(ty, all);
        }
    }

    fn reach(&self, ty: &Type, all: &mut BTreeMap<String, String>) {
        let Type::Id(id) = ty else { return };
        let def = &self.resolve.types[*id];
        let shaped = matches!(
            def.kind,
            TypeDefKind::Record(_) | TypeDefKind::Variant(_) | TypeDefKind::Enum(_)
        );
        if let (true, Some(name), TypeOwner::Interface(owner)) = (shaped, &def.name, def.owner) {
            let owner = self.interface(owner);
            let path = format!(
                "crate::{}::{}::{}",
                owner.package,
                owner.module,
                camel(name)
            );
            if all.insert(format!("{}/{name}", owner.name), path).is_some() {
                return;
            }
        }
        self.parts(def)
            .iter()
            .for_each(|part| self.reach(part, all));
    }

    fn parts(&self, def: &TypeDef) -> Vec<Type> {
        match &def.kind {
            TypeDefKind::Type(it) | TypeDefKind::List(it) | TypeDefKind::Option(it) => vec![*it],
            TypeDefKind::Tuple(it) => it.types.clone(),
            TypeDefKind::Result(it) => it.ok.into_iter().chain(it.err).collect(),
            TypeDefKind::Record(it) => it.fields.iter().map(|field| field.ty).collect(),
            TypeDefKind::Variant(it) => it.cases.iter().filter_map(|case| case.ty).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether Rust can make the type out of nothing.
    fn has_default(&self, ty: &Type) -> bool {
        let Type::Id(id) = ty else { return true };
        let def = &self.resolve.types[*id];
        match &def.kind {
            TypeDefKind::Variant(_) | TypeDefKind::Enum(_) => false,
            TypeDefKind::List(_) | TypeDefKind::Option(_) => true,
            _ => self.parts(def).iter().all(|part| self.has_default(part)),
        }
    }

    fn is_bytes(&self, ty: &Type) -> bool {
        self.owned(ty) == "Vec<u8>"
    }

    /// The definition of a type.
    pub fn definition(&self, id: TypeId, uses: &mut Uses, of: &Interface) -> String {
        let def = &self.resolve.types[id];
        let name = camel(def.name.as_deref().unwrap_or_default());
        for part in self.parts(def) {
            self.note(&part, of, uses);
        }
        let mut out = String::from("\n");
        docs(&mut out, &def.docs, "");
        match &def.kind {
            TypeDefKind::Type(target) => {
                out += &format!("pub type {name} = {};\n", self.owned(target));
            }
            TypeDefKind::Record(it) => {
                let default = it.fields.iter().all(|field| self.has_default(&field.ty));
                out += derives("record", if default { ", Default" } else { "" }).as_str();
                out += &format!("pub struct {name} {{\n");
                for field in &it.fields {
                    docs(&mut out, &field.docs, "    ");
                    out += &named(&field.name);
                    if self.is_bytes(&field.ty) {
                        out += "    #[serde(with = \"serde_bytes\")]\n";
                    }
                    let ty = self.owned(&field.ty);
                    out += &format!("    pub {}: {ty},\n", snake(&field.name));
                }
                out += "}\n";
            }
            TypeDefKind::Variant(it) => {
                out += derives("variant", "").as_str();
                out += "#[serde(rename_all = \"kebab-case\")]\n";
                out += &format!("pub enum {name} {{\n");
                for case in &it.cases {
                    docs(&mut out, &case.docs, "    ");
                    out += &named(&case.name);
                    let holds = case.ty.as_ref().map(|ty| format!("({})", self.owned(ty)));
                    out += &format!("    {}{},\n", camel(&case.name), holds.unwrap_or_default());
                }
                out += "}\n";
            }
            TypeDefKind::Enum(it) => {
                out += derives("enum", ", Copy, Hash").as_str();
                out += "#[serde(rename_all = \"kebab-case\")]\n#[repr(u8)]\n";
                out += &format!("pub enum {name} {{\n");
                let mut arms = String::new();
                for (number, case) in it.cases.iter().enumerate() {
                    docs(&mut out, &case.docs, "    ");
                    out += &named(&case.name);
                    out += &format!("    {},\n", camel(&case.name));
                    let _ = writeln!(arms, "            {number} => Self::{},", camel(&case.name));
                }
                out += "}\n";
                // wit-bindgen calls it for enums that it did not make itself.
                out += &format!(
                    "\n#[cfg(target_family = \"wasm\")]\nimpl {name} {{\n    #[doc(hidden)]\n    \
                     #[expect(unsafe_code, reason = \"wit-bindgen wants it unsafe; it is not\")]\n    \
                     pub unsafe fn _lift(case: u8) -> Self {{\n        match case {{\n{arms}            \
                     _ => unreachable!(\"the component model checks cases\"),\n        }}\n    }}\n}}\n"
                );
            }
            other => unreachable!("no {} in the contract", other.as_str()),
        }
        out
    }
}

enum Shape {
    Copy,
    Text,
    List(Type),
    Optional(Type),
    Whole,
}

fn derives(kind: &str, more: &str) -> String {
    format!(
        "#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize{more})]\n\
         #[cfg_attr(feature = \"component\", derive(ComponentType, Lift, Lower), component({kind}))]\n"
    )
}

fn named(wit: &str) -> String {
    format!("    #[cfg_attr(feature = \"component\", component(name = \"{wit}\"))]\n")
}

/// The comment, a line each.
pub fn docs(out: &mut String, docs: &Docs, indent: &str) {
    for line in docs
        .contents
        .iter()
        .flat_map(|text| text.trim_end().lines())
    {
        out.push_str(format!("{indent}/// {line}").trim_end());
        out.push('\n');
    }
}
