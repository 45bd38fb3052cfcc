//! The handle that the rest of the host has.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use orrery_contract::Caller;
use orrery_contract::under_way::Initiator;
use tokio::task::JoinSet;

use crate::adapt::Applied;
use crate::backend::Backend;
use crate::backoff::Backoff;
use crate::call::Manager;
use crate::driver::Driver;
use crate::machines::{Desired, InstanceKey, Machines, Str};
use crate::maker;
use crate::queue::Queue;
use crate::things::{ThingKey, Things, Wanted};

/// How compute behaves.
#[derive(Clone, Debug)]
pub struct Config {
    /// Label of this emulator's machines.
    pub emulator_id: Str,
    /// How long one call of a manager may take.
    pub deadline: Duration,
    /// How long a machine may take to get where a verb brings it.
    pub patience: Duration,
    /// How long a backend may take over a launch that nobody waits for any more.
    pub late: Duration,
    /// Calls that one manager serves at a time.
    pub concurrency: usize,
    /// How often a verb is tried before it has failed for good.
    pub attempts: u32,
    /// Most instances whose observations are committed together.
    pub batch: usize,
    /// How long calls under way may go on after shutdown.
    pub grace: Duration,
    /// Seed of the jitter in back-off.
    pub seed: u64,
}

impl Config {
    /// What suits a laptop.
    pub fn new(emulator_id: Str) -> Self {
        Self {
            emulator_id,
            deadline: Duration::from_secs(60),
            patience: Duration::from_secs(15 * 60),
            late: Duration::from_secs(10),
            concurrency: 16,
            attempts: 5,
            batch: 1024,
            grace: Duration::from_secs(10),
            seed: 0,
        }
    }
}

pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) managers: HashMap<Str, Manager>,
    pub(crate) machines: Arc<dyn Machines>,
    pub(crate) store: Arc<dyn Things>,
    pub(crate) queue: Queue,
    /// Which things have work.
    pub(crate) things: Queue<ThingKey, ()>,
    pub(crate) backoff: Backoff,
    pub(crate) applied: Applied,
}

impl Shared {
    /// Whether the manager can make running machines other than they were launched.
    pub(crate) fn adapts(&self, manager: &str) -> bool {
        let manager = self.managers.get(manager);
        manager.is_some_and(|it| it.backend.adapts())
    }

    /// Who calls for that instance.
    pub(crate) fn caller(&self, key: &InstanceKey) -> Caller {
        self.caller_of(&key.account, &key.region)
    }

    /// Who calls for that realm.
    pub(crate) fn caller_of(&self, account: &str, region: &str) -> Caller {
        Caller {
            account: account.to_owned(),
            region: region.to_owned(),
            ..self.caller_for_all()
        }
    }

    /// Who calls for all instances, whatever their accounts.
    pub(crate) fn caller_for_all(&self) -> Caller {
        Caller {
            emulator_id: self.config.emulator_id.to_string(),
            account: String::new(),
            region: String::new(),
            request_id: None,
            deadline_ms: u32::try_from(self.config.deadline.as_millis()).unwrap_or(u32::MAX),
        }
    }
}

/// Carries out what instances should be. Clones are the same compute.
#[derive(Clone)]
pub struct Compute {
    pub(crate) shared: Arc<Shared>,
}

impl Compute {
    /// Compute over these managers by name, and the driver that does its work. The
    /// initiator says what calls of managers may ask for.
    pub fn new<S: Machines + Things>(
        config: Config,
        managers: impl IntoIterator<Item = (Str, Backend)>,
        store: Arc<S>,
        initiator: &Arc<dyn Initiator>,
    ) -> (Self, Driver) {
        let manager = |(name, backend): (Str, Backend)| {
            let initiator = Arc::clone(initiator);
            let manager = Manager::new(name.clone(), backend, config.concurrency, initiator);
            (name, manager)
        };
        let managers = managers.into_iter().map(manager).collect();
        let backoff = Backoff::new(config.seed);
        let queue = Queue::default();
        let shared = Arc::new(Shared {
            config,
            managers,
            machines: store.clone(),
            store,
            queue,
            things: Queue::default(),
            backoff,
            applied: Applied::default(),
        });
        (
            Self {
                shared: shared.clone(),
            },
            Driver {
                shared,
                workers: JoinSet::new(),
            },
        )
    }

    /// Says that the instance may need work. Only takes a note of it, so it may be
    /// called inside a commit.
    pub fn submit(&self, key: InstanceKey) {
        self.shared.queue.submit([key]);
    }

    /// The same for many. The iterator runs under the queue's lock and must not
    /// submit.
    pub fn submit_many(&self, keys: impl IntoIterator<Item = InstanceKey>) {
        self.shared.queue.submit(keys);
    }

    /// Whether any manager can make running machines other than they were launched.
    pub fn adapts_any(&self) -> bool {
        let mut managers = self.shared.managers.values();
        managers.any(|it| it.backend.adapts())
    }

    /// Whether that manager can.
    pub fn adapts(&self, manager: &str) -> bool {
        self.shared.adapts(manager)
    }

    /// Says that these images may need work; otherwise as [`submit`](Compute::submit).
    pub fn submit_things(&self, keys: impl IntoIterator<Item = ThingKey>) {
        self.shared.things.submit(keys);
    }

    /// Waits until nothing has work.
    pub async fn idle(&self) {
        // A thing's work may make some for its instance.
        while !(self.shared.things.is_idle() && self.shared.queue.is_idle()) {
            self.shared.things.idle().await;
            self.shared.queue.idle().await;
        }
    }

    /// Ends the machines of instances that the store is about to forget, one after
    /// the other. A failure is logged and no more.
    pub async fn release(&self, forgotten: impl IntoIterator<Item = (InstanceKey, Desired)>) {
        for (key, desired) in forgotten {
            let Some(manager) = self.shared.managers.get(desired.manager.as_str()) else {
                continue;
            };
            let by = self.shared.caller(&key);
            let target = desired.target();
            let call = async { manager.backend.manager.terminate(&by, &target).await };
            if let Err(error) = manager.call(&by, call).await {
                tracing::warn!(
                    instance = %target.instance_id, error = %error, "cannot end the machine"
                );
            }
        }
    }

    /// The same for things, whose work says how they end.
    pub async fn release_things(&self, forgotten: impl IntoIterator<Item = (ThingKey, Wanted)>) {
        for (key, wanted) in forgotten {
            maker::once(&self.shared, &key, &wanted).await;
        }
    }

    /// Takes no more work, and has the driver end once the calls under way have. What
    /// was left undone is in the store and is found again by
    /// [`adopt`](Compute::adopt).
    pub fn shutdown(&self) {
        self.shared.queue.close();
        self.shared.things.close();
    }
}
