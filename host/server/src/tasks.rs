//! Tasks and panics: the only module that spawns tasks, and the place where a panic of
//! a handler becomes a value instead of the end of the process.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the task module that clippy.toml points to"
)]

use std::any::Any;
use std::backtrace::Backtrace;
use std::cell::RefCell;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

thread_local! {
    static LAST_TRACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs a future to its end in the background; its panic is logged by the hook and
/// ends only that task.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) {
    tokio::spawn(future);
}

/// What a caught panic left behind.
#[derive(Debug)]
pub struct Panicked {
    /// The panic's message.
    pub message: String,
    /// Where it happened and the stack, when [`install_hook`] was called.
    pub trace: String,
}

/// Replaces the default panic hook: keeps the stack for [`CatchPanic`] and logs panics
/// of threads and tasks that nobody catches.
pub fn install_hook() {
    std::panic::set_hook(Box::new(|info| {
        let trace = Backtrace::force_capture();
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let message = message_of(info.payload());
        tracing::error!(%message, %place, "a thread panicked");
        LAST_TRACE.set(Some(format!("{place}\n{trace}")));
    }));
}

/// Makes a panic of the future an `Err`.
pub struct CatchPanic<F>(Pin<Box<F>>);

impl<F: Future> CatchPanic<F> {
    /// Wraps a future.
    pub fn new(future: F) -> Self {
        Self(Box::pin(future))
    }
}

impl<F: Future> Future for CatchPanic<F> {
    type Output = Result<F::Output, Panicked>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // Unwind safety: the future is never polled again after a panic, and what it
        // shares is published atomically or not at all.
        match catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
            Err(payload) => Poll::Ready(Err(Panicked {
                message: message_of(payload.as_ref()),
                trace: LAST_TRACE.take().unwrap_or_default(),
            })),
        }
    }
}

fn message_of(payload: &(dyn Any + Send)) -> String {
    payload
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic without a message".to_owned())
}
