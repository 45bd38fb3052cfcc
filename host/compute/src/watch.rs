//! Looks at machines that nobody asks about, for they may change by themselves: as often as
//! their manager suggests, and less often while it cannot be asked.

use std::time::Duration;

use crate::compute::Compute;
use crate::machines::InstanceKey;

/// How often to see whether a manager has machines by now.
const IDLE: Duration = Duration::from_secs(2);
/// How often to ask a manager whose machines never change by themselves whether that is so.
const UNCHANGING: Duration = Duration::from_secs(60);
/// No manager is asked more often, whatever it suggests.
const SHORTEST: Duration = Duration::from_millis(100);

impl Compute {
    /// Looks at a manager's machines until the end of all work. `instances` says of which
    /// instances they are: those that are left on it.
    pub async fn watch(&self, manager: &str, instances: impl Fn() -> Vec<InstanceKey>) {
        let mut failures = 0;
        while !self.shared.queue.is_closed() {
            let known = instances();
            let pause = match known.is_empty() {
                true => Some(IDLE),
                false => self.round(manager, known).await,
            };
            failures = match pause {
                Some(_) => 0,
                None => failures + 1,
            };
            let pause = pause.unwrap_or_else(|| self.shared.backoff.delay(failures, None));
            tokio::time::sleep(pause.max(SHORTEST)).await;
        }
    }

    /// How long to wait for the next look; none where the manager cannot be asked.
    async fn round(&self, name: &str, known: Vec<InstanceKey>) -> Option<Duration> {
        let manager = self.shared.managers.get(name)?;
        let by = self.shared.caller_for_all();
        let asked = async { manager.backend.manager.capabilities(&by).await };
        let every = match manager.call(&by, asked).await {
            Ok(can) => Duration::from_millis(can.suggested_observe_ms.into()),
            // Whether that is all that it cannot answer is seen where it looks.
            Err(_) => SHORTEST,
        };
        if every.is_zero() {
            return Some(UNCHANGING);
        }
        (self.glance(known).await == 0).then_some(every)
    }
}
