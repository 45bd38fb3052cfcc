//! One loaded plugin: its limits, its breaker and its figures around whatever carries
//! its calls.
//!
//! Every fault is one failed call, one line in the log and one count in the breaker; the
//! plugin's own errors are none of these.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use orrery_contract::carrier::{Answer, Arguments, Interface, Proxy, Transport};
use orrery_contract::types::descriptor::{self, DynDescriptor};
use orrery_contract::{Caller, Error, Kind, Result};
use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::breaker::{Breaker, Pass};
use crate::component::Component;
use crate::condition::{Condition, Known};
use crate::fault::Fault;
use crate::manifest::Manifest;
use crate::native::Native;
use crate::times::Times;
use crate::trust::Signer;

/// What carries the plugin's calls.
pub enum Carried {
    /// WebAssembly.
    Component(Component),
    /// A child process.
    Native(Native),
}

impl Carried {
    pub(crate) fn exports(&self) -> Vec<&'static Interface> {
        match self {
            Self::Component(component) => component.exports(),
            Self::Native(native) => native.exports().to_vec(),
        }
    }
}

/// A plugin that can be called. [`Plugin::proxy`] has it as every trait of the contract.
pub struct Plugin {
    manifest: Manifest,
    digest: String,
    stamp: String,
    signer: Option<Signer>,
    exports: Vec<&'static Interface>,
    carried: Carried,
    permits: Semaphore,
    breaker: Breaker,
    condition: Known,
    calls: AtomicU64,
    faults: AtomicU64,
    times: Times,
}

impl Plugin {
    pub(crate) fn new(
        manifest: Manifest,
        digest: String,
        stamp: String,
        signer: Option<Signer>,
        carried: Carried,
    ) -> Self {
        Self {
            permits: Semaphore::new(manifest.limits.concurrency.into()),
            exports: carried.exports(),
            manifest,
            digest,
            stamp,
            signer,
            carried,
            breaker: Breaker::default(),
            condition: Known::default(),
            calls: AtomicU64::new(0),
            faults: AtomicU64::new(0),
            times: Times::default(),
        }
    }

    /// What its author says.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// SHA-256 of its code, in hexadecimal digits.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// What its folder held: see [`Files::stamp`](crate::Files::stamp).
    pub fn stamp(&self) -> &str {
        &self.stamp
    }

    /// Who signed it, if anybody did.
    pub fn signer(&self) -> Option<&Signer> {
        self.signer.as_ref()
    }

    /// What it can do: the interfaces of the contract that it exports.
    pub fn exports(&self) -> &[&'static Interface] {
        &self.exports
    }

    /// The host's interfaces that its code can call; none where the code is native, which
    /// does not say.
    pub fn imports(&self) -> Option<Vec<String>> {
        match &self.carried {
            Carried::Component(component) => Some(component.imports()),
            Carried::Native(_) => None,
        }
    }

    /// Whether it can do that.
    pub fn has(&self, interface: &'static Interface) -> bool {
        self.exports.contains(&interface)
    }

    /// The plugin as every trait of the contract. What it does not export answers that
    /// it is unsupported.
    pub fn proxy(self: &Arc<Self>) -> Proxy<Loaded> {
        Proxy(Loaded(Arc::clone(self)))
    }

    /// Calls made so far.
    pub fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }

    /// How many of them ended in a fault.
    pub fn faults(&self) -> u64 {
        self.faults.load(Ordering::Relaxed)
    }

    /// Time within which half of the calls were answered, and 99 of 100.
    pub fn times(&self) -> [Duration; 2] {
        [0.5, 0.99].map(|part| self.times.within(part))
    }

    /// Whether its calls fail at once, because it failed too often.
    pub fn is_degraded(&self) -> bool {
        self.breaker.is_open()
    }

    /// What it last said of whether it could work.
    pub fn condition(&self) -> Condition {
        self.condition.get()
    }

    /// Asks it whether it could work, where it can say so. What it answers is noted, and
    /// the log is told when it is another than before.
    ///
    /// # Errors
    /// It does not answer.
    pub async fn probe(self: &Arc<Self>, by: &Caller) -> Result<()> {
        if !self.has(&descriptor::INTERFACE) {
            return Ok(());
        }
        let probed = self.proxy().probe(by).await;
        self.condition.note(&self.manifest.id, &probed);
        probed.map(drop)
    }

    /// Process id of a native plugin's child, while there is one.
    pub async fn process(&self) -> Option<u32> {
        match &self.carried {
            Carried::Component(_) => None,
            Carried::Native(native) => native.process().await,
        }
    }

    async fn carry<A: Arguments, R: Answer>(
        &self,
        interface: &'static Interface,
        function: u8,
        arguments: A,
        deadline: Duration,
    ) -> std::result::Result<R, Fault> {
        let call = async {
            // Nobody closes the semaphore.
            let _permit = self.permits.acquire().await;
            match &self.carried {
                Carried::Component(component) => {
                    component.call(interface, function, arguments).await
                }
                Carried::Native(native) => {
                    native.call(interface, function, arguments, deadline).await
                }
            }
        };
        // A native call watches its own deadline, which ends the child; this one is for
        // the time that it had to wait for its turn.
        match tokio::time::timeout(deadline + Duration::from_millis(5), call).await {
            Ok(answer) => answer,
            Err(_) => Err(Fault::Deadline(deadline)),
        }
    }
}

/// A transport to a loaded plugin.
#[derive(Clone)]
pub struct Loaded(Arc<Plugin>);

impl Transport for Loaded {
    async fn call<A: Arguments, R: Answer>(
        &self,
        interface: &'static Interface,
        function: u8,
        arguments: A,
    ) -> Result<R> {
        let plugin = &*self.0;
        let id = &plugin.manifest.id;
        if !plugin.has(interface) {
            let text = format!("The plugin {id} has no {}", interface.id);
            return Err(Error::new(Kind::Unsupported, text));
        }
        if let Pass::Wait(pause) = plugin.breaker.pass() {
            let wait = u32::try_from(pause.as_millis()).unwrap_or(u32::MAX);
            let text = format!("The plugin {id} failed too often and is left alone for a while");
            return Err(Error::new(Kind::Unavailable, text).with_retry_after_ms(wait));
        }
        plugin.calls.fetch_add(1, Ordering::Relaxed);
        let deadline = plugin.manifest.deadline(interface.id);
        let begun = Instant::now();
        let carried = plugin.carry(interface, function, arguments, deadline).await;
        plugin.times.add(begun.elapsed());
        let fault = match carried {
            Ok(answer) => {
                plugin.breaker.answered();
                return Ok(answer);
            }
            Err(fault) => fault,
        };
        plugin.faults.fetch_add(1, Ordering::Relaxed);
        let left_alone = plugin.breaker.failed();
        let called = interface.functions[usize::from(function)];
        tracing::error!(
            plugin = %id, interface = interface.id, function = called, error = %fault, left_alone,
            "plugin failed"
        );
        Err(fault.error(id))
    }
}
