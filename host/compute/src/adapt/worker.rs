//! One machine's steps, with their repeats.

use std::sync::Arc;

use orrery_contract::{Error, Kind};

use super::{Step, steps};
use crate::compute::Shared;
use crate::machines::{Desired, Health, InstanceKey, Observed};
use crate::queue::{Report, Slept, Stage};

/// Makes a running machine be as its launch data is now. None where that is no news.
pub(crate) async fn run(
    shared: Arc<Shared>,
    key: InstanceKey,
    desired: Desired,
) -> Option<Observed> {
    let manager = shared.managers.get(desired.manager.as_str())?;
    let spec = shared.machines.launch_spec(&key)?;
    let before = shared.applied.of(&key);
    let mut steps = steps(&before, &spec);
    if !steps.is_empty() {
        shared.applied.begin(&key, &spec);
    }
    let by = shared.caller(&key);
    let machine = desired.target();
    let told = |health| Observed {
        key: key.clone(),
        generation: desired.generation,
        state: desired.state,
        reboots: desired.rebooted,
        health,
        reason: None,
        machine: None,
    };
    let mut failures = 0;
    loop {
        let mut failed: Vec<(Step<'_>, Error)> = Vec::new();
        for step in steps {
            let call = async { step.take(&manager.backend, &by, &machine).await };
            match manager.call(&by, call).await {
                Ok(()) => {}
                // A plugin that was loaded again may offer less than before.
                Err(error) if error.kind == Kind::Unsupported => {}
                Err(error) => failed.push((step, error)),
            }
        }
        if failed.is_empty() {
            let had_failed = shared.applied.put(&key, Some(Arc::clone(&spec)));
            return had_failed.then(|| told(Health::Ok));
        }
        failures += 1;
        for (step, error) in &failed {
            tracing::warn!(
                instance = %machine.instance_id, account = %key.account, region = %key.region,
                manager = %desired.manager, failures,
                error = %error, detail = error.detail.as_deref().unwrap_or_default(),
                "cannot {}", step.name()
            );
        }
        let is_repeatable = failed.iter().any(|(_, error)| error.kind.is_repeatable());
        if !is_repeatable || failures == shared.config.attempts {
            shared.applied.fails(&key);
            if !is_repeatable {
                return Some(told(Health::Impaired));
            }
            shared.queue.report(Report {
                key: key.clone(),
                observed: Some(told(Health::Impaired)),
                stage: Stage::Midway,
            });
        }
        let asked = failed.iter().filter_map(|(_, error)| error.retry_after_ms);
        let delay = shared.backoff.delay(failures, asked.max());
        steps = failed.into_iter().map(|(step, _)| step).collect();
        if let Slept::Interrupted = shared.queue.sleep(&key, delay).await {
            return None;
        }
    }
}
