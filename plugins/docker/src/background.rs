//! Work of the engine's that takes longer than a call may: it goes on when the call is
//! over, and the next call for the same thing meets it.
//!
//! What is under way is lost with the program; whoever wanted it asks again.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the task module that clippy.toml points to"
)]

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use orrery_sdk::contract::{Error, Kind, Result, Wait};
use tokio::sync::watch;

/// How long a call waits for work that is soon done, as a rule.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// What a call says of work that goes on.
pub(crate) fn goes_on(note: String) -> Wait {
    Wait {
        handle: None,
        poll_after_ms: 500,
        note,
    }
}

pub(crate) type Ended = watch::Receiver<Option<Result<()>>>;

/// What is under way, by name.
#[derive(Default)]
pub(crate) struct Background {
    running: Mutex<HashMap<String, Ended>>,
}

impl Background {
    /// Begins the work of that name unless it is under way, and waits so long for its end.
    /// None where it goes on; who hears of the end is the only one.
    pub(crate) async fn carry_out<F>(
        &self,
        name: &str,
        patience: Duration,
        work: impl FnOnce() -> F,
    ) -> Option<Result<()>>
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let ended = self.begin(name, work);
        self.end(name, ended, patience).await
    }

    /// As [`Background::carry_out`], to the end.
    pub(crate) async fn see_through<F>(&self, name: &str, work: impl FnOnce() -> F) -> Result<()>
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let ended = self.begin(name, work);
        self.end(name, ended, Duration::MAX).await.unwrap_or(Ok(()))
    }

    /// Begins the work of that name unless it is under way.
    pub(crate) fn begin<F>(&self, name: &str, work: impl FnOnce() -> F) -> Ended
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let mut running = self.running();
        let begun = running.entry(name.to_owned());
        begun.or_insert_with(|| begin(work())).clone()
    }

    /// Whether there is work of that name, ended or not, of whose end nobody has heard.
    pub(crate) fn is_known(&self, name: &str) -> bool {
        self.running().contains_key(name)
    }

    /// How the work of that name has ended, if it has; the outer one is none where there is
    /// none.
    pub(crate) fn peek(&self, name: &str) -> Option<Option<Result<()>>> {
        self.running().get(name).map(|ended| ended.borrow().clone())
    }

    /// Forgets the work of that name, which goes on.
    pub(crate) fn forget(&self, name: &str) {
        self.running().remove(name);
    }

    /// Forgets the work of that name if it has ended.
    pub(crate) fn forget_ended(&self, name: &str) {
        let mut running = self.running();
        if running
            .get(name)
            .is_some_and(|ended| ended.borrow().is_some())
        {
            running.remove(name);
        }
    }

    /// As [`Background::carry_out`], where nothing is to begin; the outer one is none where
    /// there is no work of that name.
    pub(crate) async fn wait(&self, name: &str, patience: Duration) -> Option<Option<Result<()>>> {
        let ended = self.running().get(name).cloned()?;
        Some(self.end(name, ended, patience).await)
    }

    async fn end(&self, name: &str, mut ended: Ended, patience: Duration) -> Option<Result<()>> {
        let end = tokio::time::timeout(patience, ended.wait_for(Option::is_some)).await;
        let outcome = match end {
            Err(_) => return None,
            Ok(Ok(outcome)) => outcome.clone(),
            // The task has ended without a word.
            Ok(Err(_)) => Some(Err(Error::new(Kind::Internal, format!("{name} panicked")))),
        };
        self.running().remove(name);
        outcome
    }

    fn running(&self) -> MutexGuard<'_, HashMap<String, Ended>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn begin(work: impl Future<Output = Result<()>> + Send + 'static) -> Ended {
    let (end, ended) = watch::channel(None);
    tokio::spawn(async move {
        let _unheard = end.send(Some(work.await));
    });
    ended
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Duration = Duration::from_millis(10);
    const LONG: Duration = Duration::from_secs(60);

    #[tokio::test(start_paused = true)]
    async fn work_goes_on_and_is_met_again() {
        let background = Background::default();
        let slow = || async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Err(Error::invalid("no luck"))
        };
        let never = || async { panic!("it is under way") };
        assert_eq!(background.carry_out("a", SHORT, slow).await, None);
        assert_eq!(background.carry_out("a", SHORT, never).await, None);
        assert_eq!(background.wait("b", SHORT).await, None);
        let failed = Some(Err(Error::invalid("no luck")));
        assert_eq!(background.wait("a", LONG).await, Some(failed));
        // The next one begins anew.
        let fine = || async { Ok(()) };
        assert_eq!(background.carry_out("a", LONG, fine).await, Some(Ok(())));
    }

    #[tokio::test]
    async fn a_panic_is_a_failure() {
        let ended = Background::default();
        let panics = || async { panic!("told to") };
        let ended = ended.carry_out("a", LONG, panics).await;
        let kind = ended.and_then(Result::err).map(|error| error.kind);
        assert_eq!(kind, Some(Kind::Internal));
    }
}
