// Made by sdk/contract/codegen from wit; do not edit.

//! Everything that the host does for plugins, and everything that plugins export.

#[cfg(not(target_family = "wasm"))]
use std::sync::Arc;

use crate::carrier::Interface;
#[cfg(not(target_family = "wasm"))]
use crate::carrier::Misfit;

/// The interfaces that plugins may import.
pub static IMPORTS: [&Interface; 10] = [
    &crate::host::log::INTERFACE,
    &crate::host::config::INTERFACE,
    &crate::host::kv::INTERFACE,
    &crate::host::clock::INTERFACE,
    &crate::host::http::INTERFACE,
    &crate::host::http_stream::INTERFACE,
    &crate::host::program::INTERFACE,
    &crate::host::ec2::INTERFACE,
    &crate::host::wake::INTERFACE,
    &crate::operation::next::INTERFACE,
];

/// The interfaces that plugins may export.
pub static EXPORTS: [&Interface; 11] = [
    &crate::types::descriptor::INTERFACE,
    &crate::metadata::category::INTERFACE,
    &crate::operation::handler::INTERFACE,
    &crate::vm::manager::INTERFACE,
    &crate::vm::volumes::INTERFACE,
    &crate::vm::imaging::INTERFACE,
    &crate::vm::networks::INTERFACE,
    &crate::vm::console::INTERFACE,
    &crate::vm::firewall::INTERFACE,
    &crate::vm::interfaces::INTERFACE,
    &crate::vm::addresses::INTERFACE,
];

/// All services of the host. Whatever implements their traits is this.
pub trait Services:
    crate::host::log::Log
    + crate::host::config::Config
    + crate::host::kv::Kv
    + crate::host::clock::Clock
    + crate::host::http::Http
    + crate::host::http_stream::HttpStream
    + crate::host::program::Program
    + crate::host::ec2::Ec2
    + crate::host::wake::Wake
    + crate::operation::next::Next
{
}

impl<T> Services for T where
    T: crate::host::log::Log
    + crate::host::config::Config
    + crate::host::kv::Kv
    + crate::host::clock::Clock
    + crate::host::http::Http
    + crate::host::http_stream::HttpStream
    + crate::host::program::Program
    + crate::host::ec2::Ec2
    + crate::host::wake::Wake
    + crate::operation::next::Next
{
}

#[cfg(not(target_family = "wasm"))]
trait DynServices:
    crate::host::log::DynLog
    + crate::host::config::DynConfig
    + crate::host::kv::DynKv
    + crate::host::clock::DynClock
    + crate::host::http::DynHttp
    + crate::host::http_stream::DynHttpStream
    + crate::host::program::DynProgram
    + crate::host::ec2::DynEc2
    + crate::host::wake::DynWake
    + crate::operation::next::DynNext
{
}

#[cfg(not(target_family = "wasm"))]
impl<T: Services> DynServices for T {}

/// The host as a plugin sees it, whatever carries its calls. Cheap to clone.
#[derive(Clone)]
pub struct Host(
    #[cfg(not(target_family = "wasm"))] Arc<dyn DynServices>,
    // By function, so that a component imports what it uses and no more.
    #[cfg(target_family = "wasm")] crate::guest::Imports,
);

impl Host {
    /// The host that the component imports.
    #[cfg(target_family = "wasm")]
    #[doc(hidden)]
    pub fn imported() -> Self {
        Self(crate::guest::Imports)
    }

    /// A host with these services.
    #[cfg(not(target_family = "wasm"))]
    pub fn new(services: impl Services) -> Self {
        Self(Arc::new(services))
    }

    /// `orrery:host/log@0.1.0`
    pub fn log(&self) -> &dyn crate::host::log::DynLog {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/config@0.1.0`
    pub fn config(&self) -> &dyn crate::host::config::DynConfig {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/kv@0.1.0`
    pub fn kv(&self) -> &dyn crate::host::kv::DynKv {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/clock@0.1.0`
    pub fn clock(&self) -> &dyn crate::host::clock::DynClock {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/http@0.1.0`
    pub fn http(&self) -> &dyn crate::host::http::DynHttp {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/http-stream@0.1.0`
    pub fn http_stream(&self) -> &dyn crate::host::http_stream::DynHttpStream {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/program@0.1.0`
    pub fn program(&self) -> &dyn crate::host::program::DynProgram {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/ec2@0.1.0`
    pub fn ec2(&self) -> &dyn crate::host::ec2::DynEc2 {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:host/wake@0.1.0`
    pub fn wake(&self) -> &dyn crate::host::wake::DynWake {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }

    /// `orrery:operation/next@0.1.0`
    pub fn next(&self) -> &dyn crate::operation::next::DynNext {
        #[cfg(target_family = "wasm")]
        return &self.0;
        #[cfg(not(target_family = "wasm"))]
        return &*self.0;
    }
}

/// Answers a call of a plugin that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(
    services: &impl Services,
    interface: &str,
    function: u8,
    arguments: &[u8],
) -> Result<Vec<u8>, Misfit> {
    if interface == crate::host::log::INTERFACE.id {
        return crate::host::log::serve(services, function, arguments).await;
    }
    if interface == crate::host::config::INTERFACE.id {
        return crate::host::config::serve(services, function, arguments).await;
    }
    if interface == crate::host::kv::INTERFACE.id {
        return crate::host::kv::serve(services, function, arguments).await;
    }
    if interface == crate::host::clock::INTERFACE.id {
        return crate::host::clock::serve(services, function, arguments).await;
    }
    if interface == crate::host::http::INTERFACE.id {
        return crate::host::http::serve(services, function, arguments).await;
    }
    if interface == crate::host::http_stream::INTERFACE.id {
        return crate::host::http_stream::serve(services, function, arguments).await;
    }
    if interface == crate::host::program::INTERFACE.id {
        return crate::host::program::serve(services, function, arguments).await;
    }
    if interface == crate::host::ec2::INTERFACE.id {
        return crate::host::ec2::serve(services, function, arguments).await;
    }
    if interface == crate::host::wake::INTERFACE.id {
        return crate::host::wake::serve(services, function, arguments).await;
    }
    if interface == crate::operation::next::INTERFACE.id {
        return crate::operation::next::serve(services, function, arguments).await;
    }
    Err(Misfit::Function)
}

/// Offers to a component all that plugins may import.
///
/// # Errors
/// None, unless something is offered twice.
#[cfg(feature = "component")]
pub fn link<S: crate::carrier::Serves<Services: Services>>(
    linker: &mut wasmtime::component::Linker<S>,
) -> wasmtime::Result<()> {
    crate::host::log::link(linker)?;
    crate::host::config::link(linker)?;
    crate::host::kv::link(linker)?;
    crate::host::clock::link(linker)?;
    crate::host::http::link(linker)?;
    crate::host::http_stream::link(linker)?;
    crate::host::program::link(linker)?;
    crate::host::ec2::link(linker)?;
    crate::host::wake::link(linker)?;
    crate::operation::next::link(linker)?;
    Ok(())
}

/// Shows the types of each function of an exported interface.
///
/// # Errors
/// What the visitor says.
#[cfg(feature = "component")]
pub fn signatures<V: crate::carrier::Visitor>(
    interface: &'static Interface,
    visitor: &mut V,
) -> Result<(), V::Error> {
    if *interface == crate::types::descriptor::INTERFACE {
        return crate::types::descriptor::signatures(visitor);
    }
    if *interface == crate::metadata::category::INTERFACE {
        return crate::metadata::category::signatures(visitor);
    }
    if *interface == crate::operation::handler::INTERFACE {
        return crate::operation::handler::signatures(visitor);
    }
    if *interface == crate::vm::manager::INTERFACE {
        return crate::vm::manager::signatures(visitor);
    }
    if *interface == crate::vm::volumes::INTERFACE {
        return crate::vm::volumes::signatures(visitor);
    }
    if *interface == crate::vm::imaging::INTERFACE {
        return crate::vm::imaging::signatures(visitor);
    }
    if *interface == crate::vm::networks::INTERFACE {
        return crate::vm::networks::signatures(visitor);
    }
    if *interface == crate::vm::console::INTERFACE {
        return crate::vm::console::signatures(visitor);
    }
    if *interface == crate::vm::firewall::INTERFACE {
        return crate::vm::firewall::signatures(visitor);
    }
    if *interface == crate::vm::interfaces::INTERFACE {
        return crate::vm::interfaces::signatures(visitor);
    }
    if *interface == crate::vm::addresses::INTERFACE {
        return crate::vm::addresses::signatures(visitor);
    }
    Ok(())
}

#[doc(hidden)]
#[macro_export]
macro_rules! interface {
    (descriptor) => { $crate::types::descriptor::INTERFACE };
    (category) => { $crate::metadata::category::INTERFACE };
    (handler) => { $crate::operation::handler::INTERFACE };
    (manager) => { $crate::vm::manager::INTERFACE };
    (volumes) => { $crate::vm::volumes::INTERFACE };
    (imaging) => { $crate::vm::imaging::INTERFACE };
    (networks) => { $crate::vm::networks::INTERFACE };
    (console) => { $crate::vm::console::INTERFACE };
    (firewall) => { $crate::vm::firewall::INTERFACE };
    (interfaces) => { $crate::vm::interfaces::INTERFACE };
    (addresses) => { $crate::vm::addresses::INTERFACE };
}

#[doc(hidden)]
#[macro_export]
macro_rules! serve_interface {
    (descriptor) => { $crate::types::descriptor::serve };
    (category) => { $crate::metadata::category::serve };
    (handler) => { $crate::operation::handler::serve };
    (manager) => { $crate::vm::manager::serve };
    (volumes) => { $crate::vm::volumes::serve };
    (imaging) => { $crate::vm::imaging::serve };
    (networks) => { $crate::vm::networks::serve };
    (console) => { $crate::vm::console::serve };
    (firewall) => { $crate::vm::firewall::serve };
    (interfaces) => { $crate::vm::interfaces::serve };
    (addresses) => { $crate::vm::addresses::serve };
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_interface {
    (descriptor, $open:ident) => { $crate::export_guest_descriptor!($open); };
    (category, $open:ident) => { $crate::export_guest_category!($open); };
    (handler, $open:ident) => { $crate::export_guest_handler!($open); };
    (manager, $open:ident) => { $crate::export_guest_manager!($open); };
    (volumes, $open:ident) => { $crate::export_guest_volumes!($open); };
    (imaging, $open:ident) => { $crate::export_guest_imaging!($open); };
    (networks, $open:ident) => { $crate::export_guest_networks!($open); };
    (console, $open:ident) => { $crate::export_guest_console!($open); };
    (firewall, $open:ident) => { $crate::export_guest_firewall!($open); };
    (interfaces, $open:ident) => { $crate::export_guest_interfaces!($open); };
    (addresses, $open:ident) => { $crate::export_guest_addresses!($open); };
}
