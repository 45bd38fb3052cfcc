//! A plugin's place, which outlives its code: who calls through it meets whatever is loaded
//! there at that moment, and a call that is under way keeps to what it met.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use orrery_contract::carrier::{Answer, Arguments, Interface, Proxy, Transport};
use orrery_contract::{Error, Kind, Result};

use crate::plugin::Plugin;

/// Where one plugin is loaded, or was and may be again.
pub struct Seat {
    id: String,
    plugin: ArcSwapOption<Plugin>,
}

impl Seat {
    /// A place with a plugin.
    pub fn new(plugin: Arc<Plugin>) -> Arc<Self> {
        Arc::new(Self {
            id: plugin.manifest().id.clone(),
            plugin: ArcSwapOption::new(Some(plugin)),
        })
    }

    /// Puts another one there. The one before goes with the last call that it has.
    pub fn put(&self, plugin: Arc<Plugin>) {
        self.plugin.store(Some(plugin));
    }

    /// Leaves nothing there, so that new calls fail.
    pub fn clear(&self) {
        self.plugin.store(None);
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
        let Some(plugin) = self.0.plugin.load_full() else {
            let text = format!("The plugin {} is not loaded", self.0.id);
            return Err(Error::new(Kind::Unavailable, text));
        };
        let Proxy(plugin) = plugin.proxy();
        plugin.call(interface, function, arguments).await
    }
}
