//! Inside a component: the host's functions answer when they are done, so futures
//! never wait.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The host's services by way of the component's imports.
#[derive(Clone, Copy, Debug)]
pub struct Imports;

/// What the future answers.
///
/// # Panics
/// Where it waits for anything but the host: there is nothing else in a component that
/// could ever wake it.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("a plugin awaited something that is not the host"),
    }
}
