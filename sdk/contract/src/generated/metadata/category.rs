// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:metadata/category@0.1.0`: plugins export it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;

/// What a mount does to what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Mode {
    /// New paths; a path that the host has refuses to load.
    #[cfg_attr(feature = "component", component(name = "add"))]
    Add,
    /// In place of the host's own, which the operator must allow.
    #[cfg_attr(feature = "component", component(name = "replace"))]
    Replace,
}

#[cfg(target_family = "wasm")]
impl Mode {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::Add,
            1 => Self::Replace,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// A subtree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Mount {
    /// Below the version directory, for example `meta-data/spot/`; ends in a slash
    /// where it is a directory. The longest mount that fits a path answers it.
    #[cfg_attr(feature = "component", component(name = "path"))]
    pub path: String,
    /// What it does to what is there.
    #[cfg_attr(feature = "component", component(name = "mode"))]
    pub mode: Mode,
    /// First version directory that shows it, for example `2021-07-15`; none for all.
    #[cfg_attr(feature = "component", component(name = "since"))]
    pub since: Option<String>,
    /// Milliseconds for which an answer may be given again; 0 for never.
    #[cfg_attr(feature = "component", component(name = "cache-ms"))]
    pub cache_ms: u32,
}

/// Whose metadata is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Viewer {
    /// Account of the instance: 12 digits.
    #[cfg_attr(feature = "component", component(name = "account"))]
    pub account: String,
    /// Region of the instance.
    #[cfg_attr(feature = "component", component(name = "region"))]
    pub region: String,
    /// Its EC2 id.
    #[cfg_attr(feature = "component", component(name = "instance-id"))]
    pub instance_id: String,
    /// The instance as DescribeInstances shows it: JSON with the SDKs' member names.
    #[cfg_attr(feature = "component", component(name = "instance-json"))]
    pub instance_json: String,
    /// Its tags.
    #[cfg_attr(feature = "component", component(name = "tags"))]
    pub tags: Vec<(String, String)>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Leaf {
    /// Its content.
    #[cfg_attr(feature = "component", component(name = "body"))]
    #[serde(with = "serde_bytes")]
    pub body: Vec<u8>,
    /// For example `text/plain`.
    #[cfg_attr(feature = "component", component(name = "content-type"))]
    pub content_type: String,
}

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum Node {
    /// A file.
    #[cfg_attr(feature = "component", component(name = "leaf"))]
    Leaf(Leaf),
    /// A directory: names of what is in it, those of directories with a slash at the end.
    #[cfg_attr(feature = "component", component(name = "directory"))]
    Directory(Vec<String>),
    /// Nothing; the machine is answered 404.
    #[cfg_attr(feature = "component", component(name = "missing"))]
    Missing,
}

/// One or more subtrees. The host answers the machine, and has checked tokens, versions
/// and who asks, before it comes here.
pub trait Category: Send + Sync + 'static {
    /// The subtrees that this plugin answers for. Asked once, when it is loaded.
    fn mounts(&self) -> impl Future<Output = Result<Vec<Mount>, Error>> + Send;
    /// What is at the path, which is relative to the mount; empty for the mount itself.
    /// A failure is answered 404 and leaves the name out of the listing.
    fn get(&self, by: &Caller, mount: &str, path: &str, who: &Viewer) -> impl Future<Output = Result<Node, Error>> + Send;
}

/// [`Category`] behind a pointer. Every [`Category`] is one; nobody implements it.
pub trait DynCategory: Send + Sync + 'static {
    /// See [`Category::mounts`].
    fn mounts<'a>(&'a self) -> Boxed<'a, Result<Vec<Mount>, Error>>;
    /// See [`Category::get`].
    fn get<'a>(&'a self, by: &'a Caller, mount: &'a str, path: &'a str, who: &'a Viewer) -> Boxed<'a, Result<Node, Error>>;
}

impl<T: Category> DynCategory for T {
    fn mounts<'a>(&'a self) -> Boxed<'a, Result<Vec<Mount>, Error>> {
        Box::pin(Category::mounts(self))
    }
    fn get<'a>(&'a self, by: &'a Caller, mount: &'a str, path: &'a str, who: &'a Viewer) -> Boxed<'a, Result<Node, Error>> {
        Box::pin(Category::get(self, by, mount, path, who))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:metadata/category@0.1.0",
    functions: &[
        "mounts",
        "get",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Category for Proxy<T> {
    async fn mounts(&self) -> Result<Vec<Mount>, Error> {
        self.0.call(&INTERFACE, 0, ()).await?
    }
    async fn get(&self, by: &Caller, mount: &str, path: &str, who: &Viewer) -> Result<Node, Error> {
        self.0.call(&INTERFACE, 1, (by, mount, path, who)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Category, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (): () = decode(arguments)?;
            encode(&it.mounts().await)
        }
        1 => {
            let (by, mount, path, who): (Caller, String, String, Viewer) = decode(arguments)?;
            encode(&it.get(&by, &mount, &path, &who).await)
        }
        _ => Err(Misfit::Function),
    }
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[allow(missing_docs, unsafe_code, clippy::all)]
pub mod bindings {
    wit_bindgen::generate!({
        path: "../../wit",
        inline: "package orrery:glue; world category { export orrery:metadata/category@0.1.0; }",
        world: "orrery:glue/category",
        with: {
            "orrery:metadata/category@0.1.0/leaf": crate::metadata::category::Leaf,
            "orrery:metadata/category@0.1.0/mode": crate::metadata::category::Mode,
            "orrery:metadata/category@0.1.0/mount": crate::metadata::category::Mount,
            "orrery:metadata/category@0.1.0/node": crate::metadata::category::Node,
            "orrery:metadata/category@0.1.0/viewer": crate::metadata::category::Viewer,
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_category",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_category {
    ($open:path) => {
        const _: () = {
            use $crate::metadata::category::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use ::std::result::Result;
            struct Exported;
            $crate::metadata::category::bindings::export_category!(Exported with_types_in $crate::metadata::category::bindings);
            impl $crate::metadata::category::bindings::exports::orrery::metadata::category::Guest for Exported {
                fn mounts() -> Result<Vec<Mount>, Error> {
                    $crate::guest::block_on(Category::mounts($open()?))
                }
                fn get(by: Caller, mount: String, path: String, who: Viewer) -> Result<Node, Error> {
                    $crate::guest::block_on(Category::get($open()?, &by, &mount, &path, &who))
                }
            }
        };
    };
}

/// Shows the types of each function.
///
/// # Errors
/// What the visitor says.
#[cfg(feature = "component")]
pub fn signatures<V: crate::carrier::Visitor>(visitor: &mut V) -> Result<(), V::Error> {
    visitor.function::<(), Result<Vec<Mount>, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, String, String, Viewer), Result<Node, Error>>(&INTERFACE, 1)?;
    Ok(())
}
