//! The one place of this crate that starts tasks. None of them outlives what it works
//! for by more than one call.
#![expect(clippy::disallowed_methods, reason = "this is the task module")]

use std::future::Future;

/// Runs the future beside everything else.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) {
    tokio::spawn(future);
}
