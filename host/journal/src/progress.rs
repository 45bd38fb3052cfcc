//! How far the file has come, and who waits for it.

use std::{
    collections::BTreeMap,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, Waker},
};

use crate::JournalFailure;

/// What the journal's thread tells everybody.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    durable: AtomicU64,
    failure: OnceLock<JournalFailure>,
    waiting: Mutex<Waiting>,
}

#[derive(Debug, Default)]
struct Waiting {
    tickets: u64,
    /// By sequence number, so that those who may go are at the front.
    parked: BTreeMap<(u64, u64), Waker>,
}

impl Progress {
    pub(crate) fn starting_at(sequence: u64) -> Self {
        Self {
            durable: AtomicU64::new(sequence),
            ..Self::default()
        }
    }

    /// Everything up to `sequence` is kept.
    pub(crate) fn advance(&self, sequence: u64) {
        self.durable.fetch_max(sequence, Ordering::AcqRel);
        let mut waiting = self.waiting();
        let later = waiting.parked.split_off(&(sequence.saturating_add(1), 0));
        let now = std::mem::replace(&mut waiting.parked, later);
        drop(waiting);
        now.into_values().for_each(Waker::wake);
    }

    /// Nothing more will be kept. The first reason stays.
    pub(crate) fn fail(&self, failure: JournalFailure) {
        let _first = self.failure.set(failure);
        let parked = std::mem::take(&mut self.waiting().parked);
        parked.into_values().for_each(Waker::wake);
    }

    pub(crate) fn failure(&self) -> Option<&JournalFailure> {
        self.failure.get()
    }

    fn state(&self, sequence: u64) -> Option<Result<(), JournalFailure>> {
        if self.durable.load(Ordering::Acquire) >= sequence {
            return Some(Ok(()));
        }
        self.failure.get().map(|failure| Err(failure.clone()))
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        // Each holder leaves the map whole before anything that could panic.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Resolves once a sequence number is kept, or with the reason why it never will be.
/// Allocates only where it has to wait.
#[derive(Debug)]
#[must_use = "an answer may leave only after this resolved"]
pub struct Durable {
    progress: Option<Arc<Progress>>,
    sequence: u64,
    ticket: Option<u64>,
}

impl Durable {
    /// Of a journal that keeps nothing.
    pub(crate) fn at_once() -> Self {
        Self {
            progress: None,
            sequence: 0,
            ticket: None,
        }
    }

    pub(crate) fn of(progress: Arc<Progress>, sequence: u64) -> Self {
        Self {
            progress: Some(progress),
            sequence,
            ticket: None,
        }
    }
}

impl Future for Durable {
    type Output = Result<(), JournalFailure>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let Some(progress) = &this.progress else {
            return Poll::Ready(Ok(()));
        };
        if let Some(state) = progress.state(this.sequence) {
            return Poll::Ready(state);
        }
        let mut waiting = progress.waiting();
        // The thread publishes before it takes the lock: what is not seen here will
        // find the waker that is left now.
        if let Some(state) = progress.state(this.sequence) {
            return Poll::Ready(state);
        }
        let ticket = *this.ticket.get_or_insert_with(|| {
            waiting.tickets += 1;
            waiting.tickets
        });
        waiting
            .parked
            .insert((this.sequence, ticket), context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Durable {
    fn drop(&mut self) {
        if let (Some(progress), Some(ticket)) = (&self.progress, self.ticket) {
            progress.waiting().parked.remove(&(self.sequence, ticket));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::AtomicUsize,
        task::{Wake, Waker},
    };

    use super::*;

    #[derive(Default)]
    struct Woken(AtomicUsize);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn poll(durable: &mut Durable, woken: &Arc<Woken>) -> Poll<bool> {
        let waker = Waker::from(Arc::clone(woken));
        Pin::new(durable)
            .poll(&mut Context::from_waker(&waker))
            .map(|result| result.is_ok())
    }

    #[test]
    fn waits_for_its_own_number_only() {
        let progress = Arc::new(Progress::starting_at(5));
        let woken = Arc::new(Woken::default());
        let mut five = Durable::of(Arc::clone(&progress), 5);
        let mut seven = Durable::of(Arc::clone(&progress), 7);
        assert_eq!(poll(&mut five, &woken), Poll::Ready(true));
        assert_eq!(poll(&mut seven, &woken), Poll::Pending);
        progress.advance(6);
        assert_eq!(woken.0.load(Ordering::Relaxed), 0);
        assert_eq!(poll(&mut seven, &woken), Poll::Pending);
        progress.advance(7);
        assert_eq!(woken.0.load(Ordering::Relaxed), 1);
        assert_eq!(poll(&mut seven, &woken), Poll::Ready(true));
    }

    #[test]
    fn a_failure_wakes_all_and_stays_but_what_is_kept_is_kept() {
        let progress = Arc::new(Progress::starting_at(1));
        let woken = Arc::new(Woken::default());
        let mut waiting = Durable::of(Arc::clone(&progress), 2);
        assert_eq!(poll(&mut waiting, &woken), Poll::Pending);
        progress.fail(JournalFailure::new("disk full"));
        assert_eq!(woken.0.load(Ordering::Relaxed), 1);
        assert_eq!(poll(&mut waiting, &woken), Poll::Ready(false));
        assert_eq!(
            poll(&mut Durable::of(Arc::clone(&progress), 9), &woken),
            Poll::Ready(false)
        );
        assert_eq!(
            poll(&mut Durable::of(progress, 1), &woken),
            Poll::Ready(true)
        );
    }

    #[test]
    fn who_gave_up_is_not_woken() {
        let progress = Arc::new(Progress::starting_at(0));
        let woken = Arc::new(Woken::default());
        let mut waiting = Durable::of(Arc::clone(&progress), 1);
        assert_eq!(poll(&mut waiting, &woken), Poll::Pending);
        drop(waiting);
        progress.advance(1);
        assert_eq!(woken.0.load(Ordering::Relaxed), 0);
    }
}
