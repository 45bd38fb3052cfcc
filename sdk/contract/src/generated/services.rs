// Made by sdk/contract/codegen from wit; do not edit.

//! Everything that the host does for plugins, and everything that plugins export.

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

impl<T: Services> DynServices for T {}

/// The host as a plugin sees it, whatever carries its calls. Cheap to clone.
#[derive(Clone)]
pub struct Host(Arc<dyn DynServices>);

impl Host {
    /// A host with these services.
    pub fn new(services: impl Services) -> Self {
        Self(Arc::new(services))
    }

    /// `orrery:host/log@0.1.0`
    pub fn log(&self) -> &dyn crate::host::log::DynLog {
        &*self.0
    }

    /// `orrery:host/config@0.1.0`
    pub fn config(&self) -> &dyn crate::host::config::DynConfig {
        &*self.0
    }

    /// `orrery:host/kv@0.1.0`
    pub fn kv(&self) -> &dyn crate::host::kv::DynKv {
        &*self.0
    }

    /// `orrery:host/clock@0.1.0`
    pub fn clock(&self) -> &dyn crate::host::clock::DynClock {
        &*self.0
    }

    /// `orrery:host/http@0.1.0`
    pub fn http(&self) -> &dyn crate::host::http::DynHttp {
        &*self.0
    }

    /// `orrery:host/http-stream@0.1.0`
    pub fn http_stream(&self) -> &dyn crate::host::http_stream::DynHttpStream {
        &*self.0
    }

    /// `orrery:host/program@0.1.0`
    pub fn program(&self) -> &dyn crate::host::program::DynProgram {
        &*self.0
    }

    /// `orrery:host/ec2@0.1.0`
    pub fn ec2(&self) -> &dyn crate::host::ec2::DynEc2 {
        &*self.0
    }

    /// `orrery:host/wake@0.1.0`
    pub fn wake(&self) -> &dyn crate::host::wake::DynWake {
        &*self.0
    }

    /// `orrery:operation/next@0.1.0`
    pub fn next(&self) -> &dyn crate::operation::next::DynNext {
        &*self.0
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
