//! Work that takes longer than a call may: it goes on when the call is over, and the next call
//! for the same thing meets it.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use orrery_sdk::contract::{Error, Kind, Result, Wait};

/// How long a call waits for work that is soon done, as a rule.
const PATIENCE: Duration = Duration::from_secs(2);
/// Milliseconds after which to look again at what goes on.
const LOOK: u32 = 500;

/// What is under way, by name; lost with the program, and whoever wanted it asks again.
#[derive(Clone, Default)]
pub(crate) struct Works(Arc<Shared>);

#[derive(Default)]
struct Shared {
    /// None while it goes on.
    running: Mutex<HashMap<String, Option<Result<()>>>>,
    ended: Condvar,
}

/// How far the work of a name is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nobody has begun it, or its end has been told.
    Unknown,
    /// It goes on.
    Running,
    /// It has ended, which is told once.
    Ended(Result<()>),
}

impl Works {
    /// Begins the work of that name unless it is under way, and waits a little for its end.
    pub(crate) fn carry_out(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<()> + Send + 'static,
    ) -> State {
        if self.begin(name)
            && let Err(why) = self.spawn(name, work)
        {
            self.end(name, Err(why));
        }
        self.wait(name)
    }

    /// Begins work whose end nobody waits for, unless it is under way.
    pub(crate) fn go(&self, name: &str, work: impl FnOnce() -> Result<()> + Send + 'static) {
        let (works, own) = (self.clone(), name.to_owned());
        let work = move || {
            let done = work();
            works.lock().remove(&own);
            done
        };
        if self.begin(name) && self.spawn(name, work).is_err() {
            self.lock().remove(name);
        }
    }

    /// Whether it is to be begun.
    fn begin(&self, name: &str) -> bool {
        let mut running = self.lock();
        let is_new = !running.contains_key(name);
        if is_new {
            running.insert(name.to_owned(), None);
        }
        is_new
    }

    fn spawn(&self, name: &str, work: impl FnOnce() -> Result<()> + Send + 'static) -> Result<()> {
        let (works, own) = (self.clone(), name.to_owned());
        let run = move || {
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
            let panicked = |_| Err(Error::new(Kind::Internal, "the plugin panicked"));
            works.end(&own, done.unwrap_or_else(panicked));
        };
        let thread = thread::Builder::new().name("work".to_owned()).spawn(run);
        let refused = |why: std::io::Error| Error::new(Kind::Internal, why.to_string());
        thread.map(drop).map_err(refused)
    }

    fn end(&self, name: &str, done: Result<()>) {
        self.lock().insert(name.to_owned(), Some(done));
        self.0.ended.notify_all();
    }

    /// Waits a little for the end of what is under way.
    pub(crate) fn wait(&self, name: &str) -> State {
        let goes_on = |running: &mut HashMap<_, _>| matches!(running.get(name), Some(None));
        let waited = self
            .0
            .ended
            .wait_timeout_while(self.lock(), PATIENCE, goes_on);
        let (mut running, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match running.get(name) {
            None => State::Unknown,
            Some(None) => State::Running,
            Some(Some(_)) => running
                .remove(name)
                .flatten()
                .map_or(State::Unknown, State::Ended),
        }
    }

    /// Whether it goes on.
    pub(crate) fn is_running(&self, name: &str) -> bool {
        matches!(self.lock().get(name), Some(None))
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Option<Result<()>>>> {
        // Every change is one insert or removal.
        self.0
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a call says of work that goes on.
pub(crate) fn goes_on(note: String) -> Wait {
    Wait {
        handle: None,
        poll_after_ms: LOOK,
        note,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_told_once() {
        let works = Works::default();
        let failure = || Err(Error::invalid("no"));
        assert_eq!(works.carry_out("a", failure), State::Ended(failure()));
        assert_eq!(works.wait("a"), State::Unknown);
        assert!(!works.is_running("a"));
        let panicked = works.carry_out("b", || panic!("on purpose"));
        assert!(matches!(panicked, State::Ended(Err(_))));
    }
}
