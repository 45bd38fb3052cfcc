//! The one engine of the process: made when the first component is loaded, for nobody
//! else should pay for it.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::{Semaphore, SemaphorePermit};
use wasmtime::component::Component;
use wasmtime::{Config, InstanceAllocationStrategy, PoolingAllocationConfig};

use super::cache::{Cache, Use};
use crate::load::LoadError;

/// Calls at a time, of all components together.
const INSTANCES: u32 = 128;
/// How long a guest may compute before it lets others have the thread.
const TICK: Duration = Duration::from_millis(10);

/// The engine with its clock and its cache.
pub struct Engine {
    engine: wasmtime::Engine,
    ticker: Arc<Ticker>,
    room: Semaphore,
    cache: Cache,
}

impl Engine {
    /// A new engine, whose compiled code is kept in `cache`.
    pub fn new(cache: Cache) -> Result<Arc<Self>, LoadError> {
        let engine = pooling()
            .or_else(|error| {
                // Where address space is scarce, instances are slower to make.
                tracing::warn!(error = %error, "cannot reserve the pool of WebAssembly instances");
                wasmtime::Engine::new(&basics())
            })
            .map_err(LoadError::component)?;
        let ticker = Arc::new(Ticker::default());
        Ticker::start(&ticker, engine.clone())
            .map_err(|error| LoadError::component(error.into()))?;
        Ok(Arc::new(Self {
            engine,
            ticker,
            room: Semaphore::new(INSTANCES as usize),
            cache,
        }))
    }

    pub(super) fn engine(&self) -> &wasmtime::Engine {
        &self.engine
    }

    /// See [`Cache::prune`].
    pub fn prune(&self, now: SystemTime) -> usize {
        self.cache.prune(Some(&self.engine), now)
    }

    pub(super) fn compile(&self, code: &[u8]) -> Result<(Component, Option<Use>), LoadError> {
        self.cache.component(&self.engine, code)
    }

    /// Has time pass for guests until the value is dropped.
    pub(super) fn ticking(&self) -> Ticking<'_> {
        self.ticker.lock().calls += 1;
        self.ticker.wake.notify_one();
        Ticking(&self.ticker)
    }

    /// Waits until the pool has an instance to spare.
    pub(super) async fn room(&self) -> Option<SemaphorePermit<'_>> {
        // Nobody closes the semaphore.
        self.room.acquire().await.ok()
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.ticker.lock().over = true;
        self.ticker.wake.notify_one();
    }
}

fn basics() -> Config {
    let mut config = Config::new();
    config.epoch_interruption(true);
    config
}

fn pooling() -> wasmtime::Result<wasmtime::Engine> {
    let mut pool = PoolingAllocationConfig::default();
    pool.total_component_instances(INSTANCES)
        .total_core_instances(8 * INSTANCES)
        .total_memories(2 * INSTANCES)
        .total_tables(8 * INSTANCES)
        .total_stacks(INSTANCES)
        .max_core_instances_per_component(64)
        .max_tables_per_component(64)
        .max_memories_per_component(2)
        .max_component_instance_size(4 << 20)
        .max_core_instance_size(4 << 20)
        .table_elements(64 << 10);
    let mut config = basics();
    config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    wasmtime::Engine::new(&config)
}

/// Moves the engine's epoch on while there are calls, and sleeps while there are none.
#[derive(Default)]
struct Ticker {
    state: Mutex<State>,
    wake: Condvar,
}

#[derive(Default)]
struct State {
    calls: usize,
    over: bool,
}

pub(super) struct Ticking<'a>(&'a Ticker);

impl Drop for Ticking<'_> {
    fn drop(&mut self) {
        self.0.lock().calls -= 1;
    }
}

impl Ticker {
    fn start(this: &Arc<Self>, engine: wasmtime::Engine) -> std::io::Result<()> {
        let ticker = Arc::clone(this);
        let run = move || {
            while ticker.wait() {
                std::thread::sleep(TICK);
                engine.increment_epoch();
            }
        };
        let thread = std::thread::Builder::new().name("component ticks".into());
        thread.spawn(run).map(drop)
    }

    /// Waits for a call. False when there will be none.
    fn wait(&self) -> bool {
        let idle = |state: &mut State| state.calls == 0 && !state.over;
        let state = self.wake.wait_while(self.lock(), idle);
        !state.unwrap_or_else(PoisonError::into_inner).over
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A number and a flag are whole whatever panicked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
