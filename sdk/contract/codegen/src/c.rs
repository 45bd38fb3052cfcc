//! The contract as a C header: a struct a record, what reads and writes it as postcard, a
//! table of functions an interface that plugins export, and a function for each that they
//! import. `sdk/include/orrery.h` has what the header builds upon.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use orrery_wire_codegen::Tree;
use wit_parser::{Function, Type, TypeDefKind, TypeId, TypeOwner};

use crate::contract::{Contract, Interface, Side, snake};
use crate::types::docs;

/// The two headers: types, and what is called.
pub fn tree(contract: &Contract) -> Tree {
    let mut header = Header {
        contract,
        done: BTreeSet::new(),
        out: String::new(),
    };
    for interface in &contract.interfaces {
        for id in contract.types(interface) {
            header.define(&Type::Id(id));
        }
        for function in contract.functions(interface) {
            header.define_all(&header.signature(function));
        }
    }
    let mut tree = crate::new_tree();
    tree.add("orrery_types.h", guarded("TYPES", &header.out));
    header.out.clear();
    let of_side = |side: Side| contract.interfaces.iter().filter(move |it| it.side == side);
    // What an export may call comes first.
    of_side(Side::Host).for_each(|interface| header.imported(interface));
    of_side(Side::Plugin).for_each(|interface| header.exported(interface));
    header.exports();
    tree.add("orrery_calls.h", guarded("CALLS", &header.out));
    tree
}

fn guarded(name: &str, text: &str) -> String {
    let text = text.trim_start();
    format!(
        "// To be included by orrery.h.\n#ifndef ORRERY_{name}_H\n#define ORRERY_{name}_H\n\n{text}\n#endif\n"
    )
}

struct Header<'a> {
    contract: &'a Contract,
    /// Types that are defined, by the end of their names.
    done: BTreeSet<String>,
    out: String,
}

/// One function in the words of C.
struct Signature<'a> {
    function: &'a Function,
    name: String,
    /// Names, and types.
    parameters: Vec<(String, Type)>,
    /// What it answers where it does not fail; none where that is nothing.
    answer: Option<Type>,
    fallible: bool,
}

impl Header<'_> {
    fn signature<'a>(&self, function: &'a Function) -> Signature<'a> {
        let fallible = self.contract.is_fallible(function);
        let answer = match function.result {
            Some(Type::Id(id)) if fallible => match &self.contract.resolve.types[id].kind {
                TypeDefKind::Result(result) => result.ok,
                _ => None,
            },
            other => other,
        };
        let parameters = function.params.iter();
        Signature {
            function,
            name: snake(&function.name),
            parameters: parameters.map(|it| (snake(&it.name), it.ty)).collect(),
            answer,
            fallible,
        }
    }

    /// What a type's own names end in.
    fn name(&self, ty: &Type) -> String {
        let Type::Id(id) = ty else {
            return match ty {
                Type::String => "text",
                Type::Bool => "bool",
                Type::U8 => "u8",
                Type::U16 => "u16",
                Type::U32 => "u32",
                Type::U64 => "u64",
                Type::S32 => "s32",
                other => unreachable!("no {other:?} in the contract"),
            }
            .into();
        };
        let def = &self.contract.resolve.types[*id];
        match &def.kind {
            TypeDefKind::Type(target) => self.name(target),
            TypeDefKind::List(Type::U8) => "bytes".into(),
            TypeDefKind::List(item) => format!("list_{}", self.name(item)),
            TypeDefKind::Option(item) => format!("option_{}", self.name(item)),
            TypeDefKind::Tuple(it) => {
                let parts: Vec<_> = it.types.iter().map(|part| self.name(part)).collect();
                format!("tuple_{}", parts.join("_"))
            }
            _ => {
                let TypeOwner::Interface(owner) = def.owner else {
                    unreachable!("types are owned by interfaces")
                };
                let package = &self.contract.interface(owner).package;
                format!(
                    "{package}_{}",
                    snake(def.name.as_deref().unwrap_or_default())
                )
            }
        }
    }

    fn c(&self, ty: &Type) -> String {
        let name = self.name(ty);
        match &*name {
            "bool" => name,
            "u8" | "u16" | "u32" | "u64" => format!("uint{}_t", &name[1..]),
            "s32" => "int32_t".into(),
            _ => format!("orrery_{name}"),
        }
    }

    fn define(&mut self, ty: &Type) {
        let Type::Id(id) = ty else { return };
        let name = self.name(ty);
        let kind = self.contract.resolve.types[*id].kind.clone();
        if let TypeDefKind::Type(target) = &kind {
            return self.define(target);
        }
        if name == "bytes" || !self.done.insert(name.clone()) {
            return;
        }
        match &kind {
            TypeDefKind::Enum(it) => {
                let cases: Vec<_> = it
                    .cases
                    .iter()
                    .map(|it| (&it.name, &it.docs, None))
                    .collect();
                self.cases(*id, &name, &cases);
            }
            TypeDefKind::Variant(it) => {
                it.cases
                    .iter()
                    .filter_map(|it| it.ty)
                    .for_each(|part| self.define(&part));
                let cases: Vec<_> = it
                    .cases
                    .iter()
                    .map(|it| (&it.name, &it.docs, it.ty))
                    .collect();
                self.cases(*id, &name, &cases);
            }
            TypeDefKind::Record(it) => {
                it.fields.iter().for_each(|field| self.define(&field.ty));
                self.head(*id);
                self.out += "typedef struct {\n";
                for field in &it.fields {
                    docs(&mut self.out, &field.docs, "    ");
                    let line = format!("    {} {};\n", self.c(&field.ty), snake(&field.name));
                    self.out += &line;
                }
                let _ = writeln!(self.out, "}} orrery_{name};");
                let fields: Vec<_> = it
                    .fields
                    .iter()
                    .map(|it| (snake(&it.name), it.ty))
                    .collect();
                self.fields(&name, &fields);
            }
            TypeDefKind::Tuple(it) => {
                it.types.iter().for_each(|part| self.define(part));
                let parts = it.types.iter().enumerate();
                let parts: Vec<_> = parts
                    .map(|(at, part)| (format!("part{at}"), *part))
                    .collect();
                self.out += "\ntypedef struct {\n";
                for (part, ty) in &parts {
                    let line = format!("    {} {part};\n", self.c(ty));
                    self.out += &line;
                }
                let _ = writeln!(self.out, "}} orrery_{name};");
                self.fields(&name, &parts);
            }
            TypeDefKind::List(item) => {
                self.define(item);
                let (c, item) = (self.c(item), self.name(item));
                let _ = write!(
                    self.out,
                    "\ntypedef struct {{\n    {c} *items;\n    size_t len;\n}} orrery_{name};\n\n\
                     static inline void orrery_read_{name}(orrery_reader *from, orrery_{name} *it) {{\n    \
                     it->len = orrery_read_len(from);\n    \
                     it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);\n    \
                     for (size_t at = 0; at < it->len; at++) orrery_read_{item}(from, &it->items[at]);\n}}\n\n\
                     static inline void orrery_write_{name}(orrery_writer *to, const orrery_{name} *it) {{\n    \
                     orrery_write_len(to, it->len);\n    \
                     for (size_t at = 0; at < it->len; at++) orrery_write_{item}(to, &it->items[at]);\n}}\n"
                );
            }
            TypeDefKind::Option(item) => {
                self.define(item);
                let (c, item) = (self.c(item), self.name(item));
                let _ = write!(
                    self.out,
                    "\ntypedef struct {{\n    bool some;\n    {c} value;\n}} orrery_{name};\n\n\
                     static inline void orrery_read_{name}(orrery_reader *from, orrery_{name} *it) {{\n    \
                     orrery_read_bool(from, &it->some);\n    \
                     if (it->some) orrery_read_{item}(from, &it->value);\n}}\n\n\
                     static inline void orrery_write_{name}(orrery_writer *to, const orrery_{name} *it) {{\n    \
                     orrery_write_bool(to, &it->some);\n    \
                     if (it->some) orrery_write_{item}(to, &it->value);\n}}\n"
                );
            }
            // The answers of functions, which their own code reads and writes.
            TypeDefKind::Result(_) => {}
            other => unreachable!("no {} in the contract", other.as_str()),
        }
    }

    fn head(&mut self, id: TypeId) {
        self.out.push('\n');
        docs(&mut self.out, &self.contract.resolve.types[id].docs, "");
    }

    fn fields(&mut self, name: &str, fields: &[(String, Type)]) {
        for (verb, from, constant) in [
            ("read", "orrery_reader *from", ""),
            ("write", "orrery_writer *to", "const "),
        ] {
            let _ = writeln!(
                self.out,
                "\nstatic inline void orrery_{verb}_{name}({from}, {constant}orrery_{name} *it) {{"
            );
            let side = if verb == "read" { "from" } else { "to" };
            for (field, ty) in fields {
                let line = format!(
                    "    orrery_{verb}_{}({side}, &it->{field});\n",
                    self.name(ty)
                );
                self.out += &line;
            }
            self.out += "}\n";
        }
    }

    /// An enum, or a variant where one of the cases holds something.
    fn cases(
        &mut self,
        id: TypeId,
        name: &str,
        cases: &[(&String, &wit_parser::Docs, Option<Type>)],
    ) {
        let holds = cases.iter().any(|(_, _, ty)| ty.is_some());
        let constant = |case: &str| format!("orrery_{name}_{}", snake(case)).to_uppercase();
        let tag = if holds {
            format!("{name}_case")
        } else {
            name.to_owned()
        };
        self.head(id);
        self.out += "typedef enum {\n";
        for (case, written, _) in cases {
            docs(&mut self.out, written, "    ");
            let _ = writeln!(self.out, "    {},", constant(case));
        }
        let _ = writeln!(self.out, "}} orrery_{tag};");
        let (place, mut read, mut write) = if holds {
            let _ = write!(
                self.out,
                "\ntypedef struct {{\n    orrery_{tag} is;\n    union {{\n"
            );
            let (mut read, mut write) = (String::new(), String::new());
            for (case, _, ty) in cases {
                let Some(ty) = ty else { continue };
                let (case, it) = (snake(case), self.name(ty));
                let line = format!("        {} {case};\n", self.c(ty));
                self.out += &line;
                let constant = constant(&case);
                let _ = writeln!(
                    read,
                    "    if (it->is == {constant}) orrery_read_{it}(from, &it->{case});"
                );
                let _ = writeln!(
                    write,
                    "    if (it->is == {constant}) orrery_write_{it}(to, &it->{case});"
                );
            }
            let _ = writeln!(self.out, "    }};\n}} orrery_{name};");
            ("it->is", read, write)
        } else {
            ("*it", String::new(), String::new())
        };
        let count = cases.len();
        read.insert_str(
            0,
            &format!("    {place} = (orrery_{tag})orrery_read_case(from, {count});\n"),
        );
        write.insert_str(0, &format!("    orrery_write_len(to, (size_t){place});\n"));
        let _ = write!(
            self.out,
            "\nstatic inline void orrery_read_{name}(orrery_reader *from, orrery_{name} *it) {{\n{read}}}\n\n\
             static inline void orrery_write_{name}(orrery_writer *to, const orrery_{name} *it) {{\n{write}}}\n"
        );
    }

    /// `const T *name` for what is made of parts, `T name` for the rest.
    fn parameter(&self, name: &str, ty: &Type) -> String {
        let c = self.c(ty);
        match self.is_plain(ty) {
            true => format!("{c} {name}"),
            false => format!("const {c} *{name}"),
        }
    }

    fn is_plain(&self, ty: &Type) -> bool {
        let Type::Id(id) = ty else { return true };
        match &self.contract.resolve.types[*id].kind {
            TypeDefKind::Type(target) => self.is_plain(target),
            TypeDefKind::List(Type::U8) | TypeDefKind::Enum(_) => true,
            _ => false,
        }
    }

    fn prototype(&self, it: &Signature<'_>) -> String {
        let mut taken = vec!["orrery_context *call".to_owned()];
        taken.extend(
            it.parameters
                .iter()
                .map(|(name, ty)| self.parameter(name, ty)),
        );
        taken.extend(
            it.answer
                .as_ref()
                .map(|ty| format!("{} *answer", self.c(ty))),
        );
        if it.fallible {
            taken.push("orrery_types_error *error".into());
        }
        taken.join(", ")
    }

    fn define_all(&mut self, signature: &Signature<'_>) {
        signature
            .parameters
            .iter()
            .for_each(|(_, ty)| self.define(ty));
        if let Some(answer) = &signature.answer {
            self.define(answer);
        }
    }

    fn imported(&mut self, interface: &Interface) {
        for (number, function) in self.contract.functions(interface).into_iter().enumerate() {
            let it = self.signature(function);
            self.out.push('\n');
            docs(&mut self.out, &it.function.docs, "");
            let answers = if it.fallible { "bool" } else { "void" };
            let head = format!(
                "static inline {answers} orrery_{}_{}({}) {{\n    orrery_writer sent = {{0}};\n",
                interface.module,
                it.name,
                self.prototype(&it)
            );
            self.out += &head;
            for (name, ty) in &it.parameters {
                let place = if self.is_plain(ty) {
                    format!("&{name}")
                } else {
                    name.clone()
                };
                let line = format!("    orrery_write_{}(&sent, {place});\n", self.name(ty));
                self.out += &line;
            }
            let _ = writeln!(
                self.out,
                "    orrery_reader reply = orrery_ask(call, \"{}\", {number}, &sent);",
                interface.name
            );
            if it.fallible {
                let answer = it
                    .answer
                    .as_ref()
                    .map(|ty| format!("    orrery_read_{}(&reply, answer);\n", self.name(ty)));
                let _ = write!(
                    self.out,
                    "    if (orrery_read_case(&reply, 2) == 1) {{\n        \
                     orrery_read_types_error(&reply, error);\n        \
                     return orrery_understood(&reply, error) && false;\n    }}\n{}    \
                     return orrery_understood(&reply, error);\n",
                    answer.unwrap_or_default()
                );
            } else {
                self.out += "    (void)reply;\n";
            }
            self.out += "}\n";
        }
    }

    fn exported(&mut self, interface: &Interface) {
        let name = format!("{}_{}", interface.package, interface.module);
        let functions = self.contract.functions(interface);
        let functions: Vec<_> = functions.into_iter().map(|it| self.signature(it)).collect();
        self.out.push('\n');
        docs(
            &mut self.out,
            &self.contract.resolve.interfaces[interface.id].docs,
            "",
        );
        self.out +=
            "/// A function that is not there is answered as unsupported.\ntypedef struct {\n";
        for it in &functions {
            docs(&mut self.out, &it.function.docs, "    ");
            let line = format!("    bool (*{})({});\n", it.name, self.prototype(it));
            self.out += &line;
        }
        let _ = write!(
            self.out,
            "}} orrery_{name};\n\n\
             static inline int32_t orrery_serve_{name}(const orrery_{name} *it, orrery_context *call, \
             uint8_t function, orrery_reader *from, orrery_writer *to) {{\n    \
             orrery_types_error error = {{0}};\n    bool fine = false;\n    switch (function) {{\n"
        );
        for (number, it) in functions.iter().enumerate() {
            let _ = writeln!(self.out, "    case {number}: {{");
            let mut passed = vec!["call".to_owned()];
            for (name, ty) in &it.parameters {
                let line = format!(
                    "        {} given_{name} = {{0}};\n        orrery_read_{}(from, &given_{name});\n",
                    self.c(ty),
                    self.name(ty)
                );
                self.out += &line;
                let reference = if self.is_plain(ty) { "" } else { "&" };
                passed.push(format!("{reference}given_{name}"));
            }
            self.out += "        if (from->bad || from->at != from->end) return ORRERY_MISFIT;\n";
            let mut write = String::new();
            if let Some(ty) = &it.answer {
                let line = format!("        {} answer = {{0}};\n", self.c(ty));
                self.out += &line;
                passed.push("&answer".into());
                write = format!("            orrery_write_{}(to, &answer);\n", self.name(ty));
            }
            passed.push("&error".into());
            let _ = write!(
                self.out,
                "        fine = it->{0} ? it->{0}({1}) : orrery_unsupported(&error);\n        \
                 if (fine) {{\n            orrery_write_len(to, 0);\n{write}        }}\n        break;\n    }}\n",
                it.name,
                passed.join(", ")
            );
        }
        self.out += "    default:\n        return ORRERY_MISSING;\n    }\n    if (!fine) {\n        \
                     orrery_write_len(to, 1);\n        orrery_write_types_error(to, &error);\n    }\n    \
                     return ORRERY_ANSWERED;\n}\n";
    }

    /// What one plugin exports, and where its calls go.
    fn exports(&mut self) {
        let exported = self
            .contract
            .interfaces
            .iter()
            .filter(|it| it.side == Side::Plugin);
        let (mut fields, mut names, mut serves) = (String::new(), String::new(), String::new());
        for it in exported {
            let name = format!("{}_{}", it.package, it.module);
            let _ = writeln!(fields, "    const orrery_{name} *{name};");
            let _ = writeln!(
                names,
                "    if (it->{name}) orrery_write_raw(to, \"{0}\\n\", {1});",
                it.name,
                it.name.len() + 1
            );
            let _ = writeln!(
                serves,
                "    if (it->{name} && orrery_is(interface, \"{}\"))\n        \
                 return orrery_serve_{name}(it->{name}, call, function, from, to);",
                it.name
            );
        }
        let _ = write!(
            self.out,
            "\n/// What a plugin exports: what is not null.\ntypedef struct {{\n{fields}}} orrery_exports;\n\n\
             static inline void orrery_write_exports(orrery_writer *to, const orrery_exports *it) {{\n{names}}}\n\n\
             static inline int32_t orrery_serve(const orrery_exports *it, orrery_context *call, \
             orrery_bytes interface, uint8_t function, orrery_reader *from, orrery_writer *to) {{\n{serves}    \
             return ORRERY_MISSING;\n}}\n"
        );
    }
}
