//! The libvirt VM manager: an instance is a domain of QEMU's.
//!
//! The hypervisor has all state: which domains there are, what they do, and in their metadata
//! whose they are; so nothing is lost when an answer, this plugin or the emulator is. All goes
//! through libvirt, never through files or networks of this machine, so that the hypervisor may
//! be anywhere.
//!
//! - `connection`, `raw`, `traits`: the hypervisor, what it tells of and what it can do
//! - `xml`, `record`, `domain`: its documents
//! - `pool`, `images`, `seed`: volumes of the storage pool, and what is in them
//! - `networks`, `vpc`, `filters`: addresses, and who may use them
//! - `machines`, `making`: domains as machines, and all that those are made of
//! - `copies`, `work`: copies of disks, which take their time
//! - `manager`, `console`, `volumes`, `imaging`, `firewall`: the interfaces of the contract

mod clock;
mod connection;
mod console;
mod copies;
mod domain;
mod filters;
mod firewall;
mod images;
mod imaging;
mod machines;
mod making;
mod manager;
mod networks;
mod pool;
mod raw;
mod record;
mod seed;
mod settings;
#[cfg(test)]
mod tests;
mod traits;
mod volumes;
mod vpc;
mod work;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use orrery_sdk::contract::host::log::Level;
use orrery_sdk::contract::{Error, Kind, Result};
use orrery_sdk::{Host, Open, block_on};
use virt::connect::Connect;

use connection::Hypervisor;
use filters::Rules;
use machines::{Asked, instance_of};
use pool::Pool;
use raw::Event;
use settings::Settings;
use work::Works;

/// The plugin. Cheap to clone, for work that goes on when its call is over.
#[derive(Clone)]
pub struct Libvirt(Arc<Inner>);

#[doc(hidden)]
pub struct Inner {
    host: Host,
    settings: Settings,
    hypervisor: Hypervisor,
    traits: traits::Known,
    asked: Arc<Asked>,
    refused: images::Refused,
    /// Held while an address is chosen.
    addressing: Mutex<()>,
    /// Held while a disk's place in a machine is chosen.
    plugging: Mutex<()>,
    /// Volumes that guests have been told to let go of.
    leaving: Mutex<BTreeSet<String>>,
    /// The rules of interfaces, as the host last told them.
    rules: Mutex<BTreeMap<String, Rules>>,
    /// Held while filters are defined.
    guarding: Mutex<()>,
    /// Held while a disk is copied.
    copying: Mutex<()>,
    works: Works,
}

impl Deref for Libvirt {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Open for Libvirt {
    async fn open(host: Host) -> Result<Self> {
        let settings = Settings::parse(&host.config().get().await?)?;
        let asked = Arc::<Asked>::default();
        let (say, events) = channel();
        let (listener, guests) = (host.clone(), Arc::clone(&asked));
        let watch = thread::Builder::new().name("machines".to_owned());
        watch
            .spawn(move || follow(&listener, &guests, &events))
            .map_err(|why| Error::new(Kind::Internal, why.to_string()))?;
        let hypervisor = Hypervisor::new(&settings.uri, move |event| {
            // It ends with the plugin.
            let _closed = say.send(event);
        });
        Ok(Self(Arc::new(Inner {
            host,
            settings,
            hypervisor,
            traits: traits::Known::default(),
            asked,
            refused: images::Refused::default(),
            addressing: Mutex::default(),
            plugging: Mutex::default(),
            leaving: Mutex::default(),
            rules: Mutex::default(),
            guarding: Mutex::default(),
            copying: Mutex::default(),
            works: Works::default(),
        })))
    }
}

/// Passes on what the hypervisor tells.
fn follow(host: &Host, asked: &Asked, events: &Receiver<Event>) {
    for event in events {
        match event {
            Event::Changed(name) => block_on(host.wake().observe_soon(instance_of(&name))),
            Event::Rebooted(name) => asked.rebooted(instance_of(&name)),
            Event::Closed => block_on(host.log().log(
                Level::Warn,
                "the connection with the hypervisor has ended",
                &[],
            )),
        }
    }
}

impl Libvirt {
    fn pool(&self, connection: &Connect) -> Result<Pool> {
        Pool::open(connection, &self.settings.pool)
    }

    fn addressing(&self) -> MutexGuard<'_, ()> {
        held(&self.addressing)
    }

    fn plugging(&self) -> MutexGuard<'_, ()> {
        held(&self.plugging)
    }

    fn rules(&self) -> MutexGuard<'_, BTreeMap<String, Rules>> {
        held(&self.rules)
    }

    fn guarding(&self) -> MutexGuard<'_, ()> {
        held(&self.guarding)
    }

    fn copying(&self) -> MutexGuard<'_, ()> {
        held(&self.copying)
    }

    fn leaving(&self) -> MutexGuard<'_, BTreeSet<String>> {
        held(&self.leaving)
    }

    async fn warn(&self, text: &str) {
        self.host.log().log(Level::Warn, text, &[]).await;
    }
}

/// What is behind these locks is whole at any time.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

orrery_sdk::export!(Libvirt: manager, console, volumes, imaging, firewall);
