//! What a plugin depends on.
//!
//! A plugin is a type that implements [`Open`] and the traits of what it can do, and
//! one line that exports them:
//!
//! ```
//! use orrery_sdk::prelude::*;
//!
//! struct Rack { host: Host }
//!
//! impl Open for Rack {
//!     async fn open(host: Host) -> Result<Self> {
//!         Ok(Rack { host })
//!     }
//! }
//!
//! impl metadata::category::Category for Rack {
//!     async fn mounts(&self) -> Result<Vec<metadata::category::Mount>> {
//!         Ok(Vec::new())
//!     }
//!     async fn get(
//!         &self, _: &Caller, _: &str, path: &str, _: &metadata::category::Viewer,
//!     ) -> Result<metadata::category::Node> {
//!         let body = format!("{path} at {}", self.host.clock().now_ms().await?);
//!         Ok(metadata::category::Node::Leaf(metadata::category::Leaf {
//!             body: body.into(),
//!             content_type: "text/plain".into(),
//!         }))
//!     }
//! }
//!
//! orrery_sdk::export!(Rack: category);
//! ```
//!
//! Built as a `cdylib` for `wasm32-unknown-unknown` this is the core module of a
//! component, built for the machine itself it is a native plugin, and a host that
//! links the crate with the type calls the traits directly. What is in the list of
//! [`export!`] is what the host sees; without the trait it does not compile.
//!
//! - In a component the host's functions are all there is to await.
//! - In a native plugin each call has a thread of its own, which may block. A plugin
//!   that needs an async runtime starts one in [`Open::open`].

#[cfg(not(target_family = "wasm"))]
#[doc(hidden)]
pub mod abi;
#[cfg(target_family = "wasm")]
#[doc(hidden)]
pub mod guest;
#[cfg(not(target_family = "wasm"))]
#[doc(hidden)]
pub mod native;

pub use orrery_contract as contract;
pub use orrery_contract::services::Host;

/// Waits on this thread for what the host answers: for threads of a native plugin's own, which
/// no call waits for.
#[cfg(not(target_family = "wasm"))]
pub use native::run as block_on;

use std::future::Future;

/// What a plugin's source most often names.
pub mod prelude {
    pub use crate::{Host, Open};
    pub use orrery_contract::{Caller, Error, Kind, Result, host, metadata, operation, types, vm};
    pub use orrery_contract::{
        CapabilitySet, Feature, Handle, Image, LaunchSpec, Manager, MetadataPath, Observation,
        Power, Progress, StopMode, Target, Wait,
    };
}

/// How a plugin comes to life.
pub trait Open: Sized + Send + Sync + 'static {
    /// The plugin with the host at its service. Called before the first call, and again
    /// for each instance where the host keeps none; so it should do little.
    fn open(host: Host) -> impl Future<Output = orrery_contract::Result<Self>> + Send;
}

/// Exports a type: `export!(Mine: manager, console)` has the host call
/// `impl Manager for Mine` and `impl Console for Mine`. Once a crate, in a crate of type
/// `cdylib`.
///
/// `export!(struct Mine: manager)` also makes the type, for a plugin that has nothing but
/// the host: `self.host`.
#[macro_export]
macro_rules! export {
    (struct $plugin:ident : $($interface:ident),+ $(,)?) => {
        struct $plugin {
            #[allow(dead_code, reason = "not every plugin needs its host")]
            host: $crate::Host,
        }

        impl $crate::Open for $plugin {
            async fn open(host: $crate::Host) -> $crate::contract::Result<Self> {
                Ok(Self { host })
            }
        }

        $crate::export!($plugin: $($interface),+);
    };
    ($plugin:ty : $($interface:ident),+ $(,)?) => {
        #[cfg(target_family = "wasm")]
        $crate::export_guest!($plugin : $($interface),+);
        #[cfg(not(target_family = "wasm"))]
        $crate::export_native!($plugin : $($interface),+);
    };
}
