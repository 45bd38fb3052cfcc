//! The one place of this crate that starts tasks. None of them outlives what it works
//! for by more than one call.
#![expect(clippy::disallowed_methods, reason = "this is the task module")]

use std::future::Future;

/// Runs the future beside everything else.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) {
    tokio::spawn(future);
}

/// For libraries that start tasks of their own: a connection's ends with it.
#[derive(Clone, Copy, Debug)]
pub struct Tasks;

impl<F: Future<Output = ()> + Send + 'static> hyper::rt::Executor<F> for Tasks {
    fn execute(&self, future: F) {
        spawn(future);
    }
}
