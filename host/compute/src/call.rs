//! One call of a manager: no more at a time than it is allowed, no longer than the
//! deadline, and no panic comes out of it.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use orrery_contract::under_way::{Initiator, UnderWay};
use orrery_contract::{Caller, Error, Kind, Result, caught};
use tokio::sync::Semaphore;

use crate::backend::Backend;
use crate::machines::Str;

/// A manager with its share of the host.
pub(crate) struct Manager {
    pub(crate) backend: Backend,
    name: Str,
    calls: Semaphore,
    initiator: Arc<dyn Initiator>,
}

impl Manager {
    pub(crate) fn new(
        name: Str,
        backend: Backend,
        concurrency: usize,
        initiator: Arc<dyn Initiator>,
    ) -> Self {
        Self {
            backend,
            name,
            calls: Semaphore::new(concurrency.clamp(1, Semaphore::MAX_PERMITS)),
            initiator,
        }
    }

    /// Makes the call once there is room for it.
    pub(crate) async fn call<T>(
        &self,
        by: &Caller,
        call: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        // Nobody closes the semaphore, so this fails never.
        let _permit = self.calls.acquire().await;
        let deadline = Duration::from_millis(by.deadline_ms.into());
        let under_way = self.initiator.begin(&self.name, by);
        let mut call = pin!(UnderWay::within(under_way, self.unpanicking(call)));
        // A call that is ready at once costs no timer.
        let at_once = std::future::poll_fn(|cx| match call.as_mut().poll(cx) {
            Poll::Ready(answer) => Poll::Ready(Some(answer)),
            Poll::Pending => Poll::Ready(None),
        });
        if let Some(answer) = at_once.await {
            return answer;
        }
        match tokio::time::timeout(deadline, call).await {
            Ok(answer) => answer,
            Err(_) => Err(Error::new(
                Kind::Timeout,
                format!(
                    "the VM manager {} did not answer within {} seconds",
                    self.name,
                    deadline.as_secs()
                ),
            )),
        }
    }

    /// The call with a panic turned into a failure.
    async fn unpanicking<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        caught(call).await.unwrap_or_else(|said| {
            let message = format!("the VM manager {} panicked", self.name);
            Err(Error::new(Kind::Internal, message).with_detail(said))
        })
    }
}
