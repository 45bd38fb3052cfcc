//! `wit/`, resolved: its interfaces in order, who implements each, and their names in
//! Rust.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use wit_parser::{
    Docs, Function, InterfaceId, PackageName, Resolve, Type, TypeDefKind, TypeId, TypeOwner,
    WorldItem,
};

/// Whose code is behind an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Nobody's: it has types only.
    Types,
    /// Plugins export it.
    Plugin,
    /// Plugins import it.
    Host,
}

/// One interface of the contract.
pub struct Interface {
    pub id: InterfaceId,
    /// For example `orrery:vm/manager@0.1.0`.
    pub name: String,
    /// For example `vm`.
    pub package: String,
    /// For example `http_stream`.
    pub module: String,
    /// For example `HttpStream`.
    pub rust: String,
    pub side: Side,
}

/// The contract.
pub struct Contract {
    pub resolve: Resolve,
    pub interfaces: Vec<Interface>,
}

impl Contract {
    /// Reads the folder and checks what the generator relies upon.
    pub fn load(folder: &Path) -> Result<Self> {
        let mut resolve = Resolve::default();
        resolve
            .push_dir(folder)
            .with_context(|| folder.display().to_string())?;
        Self::of(resolve)
    }

    /// The contract in these packages.
    pub fn of(resolve: Resolve) -> Result<Self> {
        let (imported, exported) = sides(&resolve);
        let mut interfaces = Vec::new();
        for (id, interface) in resolve.interfaces.iter() {
            let (Some(name), Some(full), Some(package)) =
                (&interface.name, resolve.id_of(id), interface.package)
            else {
                continue;
            };
            let side = match () {
                () if interface.functions.is_empty() => Side::Types,
                () if exported.contains(&id) => Side::Plugin,
                () if imported.contains(&id) => Side::Host,
                () => bail!("{full} is in no world"),
            };
            interfaces.push(Interface {
                id,
                name: full,
                package: snake(&resolve.packages[package].name.name),
                module: snake(name),
                rust: camel(name),
                side,
            });
        }
        let contract = Self {
            resolve,
            interfaces,
        };
        contract.check()?;
        Ok(contract)
    }

    /// The functions of an interface, in order; the position is the number that frames
    /// carry.
    pub fn functions(&self, interface: &Interface) -> Vec<&Function> {
        let all = &self.resolve.interfaces[interface.id].functions;
        all.values().collect()
    }

    /// The types that an interface defines, those that it only uses left out.
    pub fn types(&self, interface: &Interface) -> Vec<TypeId> {
        let all = &self.resolve.interfaces[interface.id].types;
        let own = |id: &TypeId| match &self.resolve.types[*id].kind {
            TypeDefKind::Type(Type::Id(_)) => false,
            _ => self.resolve.types[*id].owner == TypeOwner::Interface(interface.id),
        };
        all.values().copied().filter(own).collect()
    }

    /// The package of an interface.
    pub fn package(&self, interface: &Interface) -> &PackageName {
        let id = self.resolve.interfaces[interface.id].package;
        &self.resolve.packages[id.expect("interfaces of wit/ are in packages")].name
    }

    /// The interface with this id.
    pub fn interface(&self, id: InterfaceId) -> &Interface {
        let found = self.interfaces.iter().find(|one| one.id == id);
        found.expect("types are owned by named interfaces")
    }

    fn check(&self) -> Result<()> {
        for interface in &self.interfaces {
            let name = &interface.name;
            documented(name, &self.resolve.interfaces[interface.id].docs)?;
            for id in self.types(interface) {
                self.check_type(name, id)?;
            }
            for function in self.functions(interface) {
                let name = format!("{name}.{}", function.name);
                documented(&name, &function.docs)?;
                let answers = function.result.is_some();
                ensure!(
                    self.is_fallible(function) || (interface.side == Side::Host && !answers),
                    "{name} must return result<_, error>, for carriers can fail"
                );
            }
        }
        Ok(())
    }

    fn check_type(&self, interface: &str, id: TypeId) -> Result<()> {
        let def = &self.resolve.types[id];
        let name = format!("{interface}.{}", def.name.as_deref().unwrap_or_default());
        documented(&name, &def.docs)?;
        let members: Vec<(&str, &Docs)> = match &def.kind {
            TypeDefKind::Record(it) => it.fields.iter().map(|f| (&*f.name, &f.docs)).collect(),
            TypeDefKind::Variant(it) => it.cases.iter().map(|c| (&*c.name, &c.docs)).collect(),
            TypeDefKind::Enum(it) => it.cases.iter().map(|c| (&*c.name, &c.docs)).collect(),
            TypeDefKind::Type(_) => Vec::new(),
            other => bail!("{name}: no {} in the contract", other.as_str()),
        };
        for (member, docs) in members {
            documented(&format!("{name}.{member}"), docs)?;
        }
        Ok(())
    }

    /// Whether the function can say that it failed.
    pub fn is_fallible(&self, function: &Function) -> bool {
        let Some(Type::Id(id)) = function.result else {
            return false;
        };
        let TypeDefKind::Result(result) = &self.resolve.types[id].kind else {
            return false;
        };
        let Some(Type::Id(mut error)) = result.err else {
            return false;
        };
        while let TypeDefKind::Type(Type::Id(target)) = self.resolve.types[error].kind {
            error = target;
        }
        self.resolve.types[error].name.as_deref() == Some("error")
    }
}

fn documented(name: &str, docs: &Docs) -> Result<()> {
    ensure!(
        docs.contents
            .as_deref()
            .is_some_and(|text| !text.is_empty()),
        "{name} is not documented"
    );
    Ok(())
}

/// The interfaces that the worlds import, and those that they export.
fn sides(resolve: &Resolve) -> (BTreeSet<InterfaceId>, BTreeSet<InterfaceId>) {
    let ids = |item: &WorldItem| match item {
        WorldItem::Interface { id, .. } => Some(*id),
        _ => None,
    };
    let worlds = || resolve.worlds.iter().map(|(_, world)| world);
    let imported = worlds().flat_map(|world| world.imports.values().filter_map(ids));
    let exported = worlds().flat_map(|world| world.exports.values().filter_map(ids));
    (imported.collect(), exported.collect())
}

/// `poll-after-ms` in Rust's spelling of fields and functions.
pub fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `launch-spec` in Rust's spelling of types and cases.
pub fn camel(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect::<String>()
    };
    name.split('-').map(word).collect()
}
