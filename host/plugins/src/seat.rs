//! A plugin's place, which outlives its code: who calls through it meets whatever is loaded
//! there at that moment, and a call that is under way keeps to what it met.

use std::sync::Arc;

use arc_swap::ArcSwap;
use orrery_contract::Result;
use orrery_contract::carrier::{Answer, Arguments, Interface, Proxy, Transport};

use crate::plugin::Plugin;

/// Where one plugin is loaded.
pub struct Seat(ArcSwap<Plugin>);

impl Seat {
    /// A place with a plugin.
    pub fn new(plugin: Arc<Plugin>) -> Arc<Self> {
        Arc::new(Self(ArcSwap::new(plugin)))
    }

    /// What is loaded there now.
    pub fn plugin(&self) -> Arc<Plugin> {
        self.0.load_full()
    }

    /// Puts another one there. The one before goes with the last call that it has.
    pub fn put(&self, plugin: Arc<Plugin>) {
        self.0.store(plugin);
    }

    /// Whatever is loaded there, as every trait of the contract.
    pub fn proxy(self: &Arc<Self>) -> Proxy<Seated> {
        Proxy(Seated(Arc::clone(self)))
    }
}

/// A transport to whatever is loaded in a place.
#[derive(Clone)]
pub struct Seated(Arc<Seat>);

impl Transport for Seated {
    async fn call<A: Arguments, R: Answer>(
        &self,
        interface: &'static Interface,
        function: u8,
        arguments: A,
    ) -> Result<R> {
        let Proxy(plugin) = self.0.plugin().proxy();
        plugin.call(interface, function, arguments).await
    }
}
