//! The loop that takes instances from the queue and commits what was observed.
//!
//! A worker whose manager answers at once ends where it began, inside the loop; only
//! one that has to wait becomes a task. Either way its observation is committed with
//! those of its neighbours.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use tokio::task::JoinSet;
use tokio::task::coop::unconstrained;

use crate::adapt;
use crate::compute::Shared;
use crate::machines::{InstanceKey, Observed, State};
use crate::outcome::Verb;
use crate::queue::{Report, Stage, Taken};
use crate::{maker, worker};

/// Runs the workers of one [`Compute`](crate::Compute).
#[must_use = "nothing happens unless the driver runs"]
pub struct Driver {
    pub(crate) shared: Arc<Shared>,
    pub(crate) workers: JoinSet<()>,
}

type Work = Pin<Box<dyn Future<Output = Option<Observed>> + Send>>;

impl Driver {
    /// Works until [`Compute::shutdown`](crate::Compute::shutdown); returns when the
    /// calls under way have ended, or after the grace period.
    pub async fn run(self) {
        let things = maker::run(self.shared.clone());
        tokio::join!(self.serve(), things);
    }

    async fn serve(mut self) {
        let mut grace = None;
        let mut since = 0;
        loop {
            let taken = self.shared.queue.take(self.shared.config.batch);
            if !(taken.keys.is_empty() && taken.reports.is_empty()) {
                since += taken.keys.len() + taken.reports.len();
                self.turn(taken);
                while self.workers.try_join_next().is_some() {}
                // To yield wakes another thread, which costs more than a short turn.
                if since >= self.shared.config.batch {
                    tokio::task::yield_now().await;
                    since = 0;
                }
                continue;
            }
            since = 0;
            if !self.shared.queue.is_closed() {
                self.shared.queue.work().await;
                continue;
            }
            if self.shared.queue.is_idle() {
                return;
            }
            let end = *grace
                .get_or_insert_with(|| tokio::time::Instant::now() + self.shared.config.grace);
            if tokio::time::timeout_at(end, self.shared.queue.work())
                .await
                .is_err()
            {
                tracing::warn!(
                    workers = self.workers.len(),
                    "calls of VM managers cut short"
                );
                self.workers.shutdown().await;
                let left = self.shared.queue.take(0);
                self.turn(left);
                return;
            }
        }
    }

    fn turn(&mut self, taken: Taken) {
        let mut batch = Vec::new();
        let mut ended = Vec::with_capacity(taken.keys.len() + taken.reports.len());
        for report in taken.reports {
            batch.extend(report.observed);
            if report.stage == Stage::End {
                ended.push(report.key);
            }
        }
        // A worker that follows one of these must find what it brought.
        self.commit(&mut batch);
        batch.reserve(taken.keys.len());
        for key in taken.keys {
            if self.begin(&key, &mut batch) == Stage::End {
                ended.push(key);
            }
        }
        self.commit(&mut batch);
        self.shared.queue.settle(ended.iter());
    }

    fn commit(&self, batch: &mut Vec<Observed>) {
        if !batch.is_empty() {
            guarded("observe", || self.shared.machines.observe(batch));
            batch.clear();
        }
    }

    /// Whether the instance's work has ended already.
    fn begin(&mut self, key: &InstanceKey, batch: &mut Vec<Observed>) -> Stage {
        let desired = guarded("desired", || self.shared.machines.desired(key)).flatten();
        let Some(desired) = desired else {
            self.shared.applied.forget(key);
            return Stage::End;
        };
        let (shared, key_of_work) = (self.shared.clone(), key.clone());
        // Hundreds of these are polled in one go, which is no reason to yield.
        let mut work: Work = match Verb::of(&desired) {
            Some(verb) => Box::pin(unconstrained(worker::run(
                shared,
                key_of_work,
                desired,
                verb,
            ))),
            None if desired.state == State::Running && shared.adapts(&desired.manager) => {
                Box::pin(unconstrained(adapt::run(shared, key_of_work, desired)))
            }
            None => return Stage::End,
        };
        let mut context = Context::from_waker(Waker::noop());
        match guarded("worker", || work.as_mut().poll(&mut context)) {
            Some(Poll::Ready(observed)) => {
                batch.extend(observed);
                Stage::End
            }
            Some(Poll::Pending) => {
                let shared = self.shared.clone();
                let key = key.clone();
                self.workers.spawn(finish(shared, key, work));
                Stage::Midway
            }
            None => Stage::End,
        }
    }
}

/// Waits for the worker's end and reports it, whatever it is.
async fn finish(shared: Arc<Shared>, key: InstanceKey, mut work: Work) {
    let observed = std::future::poll_fn(|cx| match guarded("worker", || work.as_mut().poll(cx)) {
        Some(poll) => poll,
        None => Poll::Ready(None),
    });
    let observed = observed.await;
    shared.queue.report(Report {
        key,
        observed,
        stage: Stage::End,
    });
}

/// None where the host's own code panicked; the loop outlives it.
pub(crate) fn guarded<T>(what: &'static str, run: impl FnOnce() -> T) -> Option<T> {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(value) => Some(value),
        Err(_) => {
            tracing::error!(what, "panic in the host while it served an instance");
            None
        }
    }
}
