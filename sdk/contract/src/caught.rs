//! Code of others runs in the host too, where it is built in: its panics end one call.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

/// What the call answers.
///
/// # Errors
/// What it said when it panicked.
pub async fn caught<T>(call: impl Future<Output = T>) -> Result<T, String> {
    let mut call = pin!(call);
    // What panicked is dropped and never polled again.
    poll_fn(
        |cx| match catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(cx))) {
            Ok(poll) => poll.map(Ok),
            Err(payload) => Poll::Ready(Err(said(&*payload))),
        },
    )
    .await
}

fn said(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}
