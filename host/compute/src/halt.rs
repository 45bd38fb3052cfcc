//! Machines that stop when the host does, where their manager says so.
//!
//! The store hears nothing of it: the instances are to run, and what became of their machines
//! is found out by the next [`adopt`](Compute::adopt).

use std::collections::HashSet;

use orrery_contract::{
    Caller, Error, Feature, Kind, Observation, Power, Progress, Result, StopMode, Target,
};
use tokio::task::JoinSet;
use tokio::time::{Duration, Instant};

use crate::call::Manager;
use crate::compute::Compute;
use crate::machines::{Desired, InstanceKey, State, Str};

/// How long all machines together have to stop as they are asked. Docker and others kill a
/// host ten seconds after they asked it to end.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long it may take to take the power away from one that has not.
const FORCE: Duration = Duration::from_millis(1_500);
/// How long a manager may take to say whether its machines stop.
const ANSWER: Duration = Duration::from_secs(1);
/// How often a machine is looked at on its way, whatever its manager suggests.
const LOOKS: [Duration; 2] = [Duration::from_millis(50), Duration::from_secs(1)];

/// How a machine was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stopped {
    AsAsked,
    ByForce,
    Not,
}

impl Compute {
    /// Takes no more work, as [`shutdown`](Compute::shutdown), and stops the machines of these
    /// instances on managers whose machines stop with the host. Gives the names of the managers
    /// whose machines are to be there when it has ended.
    pub async fn halt(&self, known: impl IntoIterator<Item = InstanceKey>) -> HashSet<Str> {
        // Looks are not written down any more, and no verb begins beside these.
        self.shutdown();
        let until = Instant::now() + PATIENCE;
        let (mut halting, mut kept) = (HashSet::new(), HashSet::new());
        for (name, manager) in &self.shared.managers {
            let can = self.features(manager).await;
            if can.contains(&Feature::StopsWithHost) {
                halting.insert(name.clone());
            }
            if can.contains(&Feature::StopsWithHost) || can.contains(&Feature::OutlivesHost) {
                kept.insert(name.clone());
            }
        }
        let here = |key: &InstanceKey| {
            let desired = self.shared.machines.desired(key);
            desired.is_some_and(|it| halting.contains(&it.manager) && may_run(&it))
        };
        let mut stops = JoinSet::new();
        for key in known.into_iter().filter(here) {
            let this = self.clone();
            stops.spawn(async move { this.halt_one(&key, until).await });
        }
        let stopped = stops.join_all().await;
        let count = |how| stopped.iter().filter(|it| **it == how).count();
        if !stopped.is_empty() {
            tracing::info!(
                as_asked = count(Stopped::AsAsked),
                by_force = count(Stopped::ByForce),
                not = count(Stopped::Not),
                "stopped the machines that stop with Orrery"
            );
        }
        kept
    }

    /// What a manager can do; nothing where it does not say.
    async fn features(&self, manager: &Manager) -> Vec<Feature> {
        let by = Caller {
            deadline_ms: millis(ANSWER),
            ..self.shared.caller_for_all()
        };
        let asked = async { manager.backend.manager.capabilities(&by).await };
        let can = manager.call(&by, asked).await;
        can.map(|can| can.features).unwrap_or_default()
    }

    async fn halt_one(&self, key: &InstanceKey, until: Instant) -> Stopped {
        let freed = tokio::time::timeout_at(until, self.shared.queue.free(key)).await;
        let Some(desired) = self.shared.machines.desired(key) else {
            return Stopped::AsAsked;
        };
        let Some(manager) = self.shared.managers.get(desired.manager.as_str()) else {
            return Stopped::Not;
        };
        let stop = Stop {
            manager,
            by: self.shared.caller(key),
            targets: [desired.target()],
        };
        if freed.is_ok() {
            match tokio::time::timeout_at(until, stop.run(StopMode::Ordinary)).await {
                Ok(Ok(())) => return Stopped::AsAsked,
                Ok(Err(error)) => stop.warn(&error),
                Err(_) => {}
            }
        }
        match tokio::time::timeout(FORCE, stop.run(StopMode::Force)).await {
            Ok(Ok(())) => return Stopped::ByForce,
            Ok(Err(error)) => stop.warn(&error),
            Err(_) => stop.warn(&Error::new(Kind::Timeout, "it does not stop by force")),
        }
        Stopped::Not
    }
}

/// Whether the instance may have a machine that runs and is not to end.
fn may_run(desired: &Desired) -> bool {
    let on = [State::Pending, State::Running, State::Stopping];
    on.contains(&desired.state)
}

/// The stop of one machine.
struct Stop<'a> {
    manager: &'a Manager,
    by: Caller,
    targets: [Target; 1],
}

impl Stop<'_> {
    /// Asks for it and looks until the machine is down.
    async fn run(&self, mode: StopMode) -> Result<()> {
        let [target] = &self.targets;
        let plugin = &self.manager.backend.manager;
        let asked = async { plugin.stop(&self.by, target, mode).await };
        let mut pause = match self.manager.call(&self.by, asked).await {
            Ok(Progress::Done(seen)) if is_down(&seen) => return Ok(()),
            Ok(Progress::Done(_)) => LOOKS[0],
            Ok(Progress::Pending(wait)) => Duration::from_millis(wait.poll_after_ms.into()),
            Err(error) if error.kind == Kind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        pause = pause.clamp(LOOKS[0], LOOKS[1]);
        loop {
            tokio::time::sleep(pause).await;
            let look = async { plugin.observe(&self.by, &self.targets).await };
            let seen = self.manager.call(&self.by, look).await?;
            if seen.iter().all(is_down) {
                return Ok(());
            }
        }
    }

    fn warn(&self, error: &Error) {
        let [target] = &self.targets;
        tracing::warn!(
            instance = %target.instance_id, error = %error,
            "a machine does not stop with Orrery as it should"
        );
    }
}

fn is_down(seen: &Observation) -> bool {
    matches!(seen.power, Power::Stopped | Power::Failed | Power::Absent)
}

fn millis(time: Duration) -> u32 {
    time.as_millis().try_into().unwrap_or(u32::MAX)
}
