//! One call of a manager: no more at a time than it is allowed, no longer than the
//! deadline, and no panic comes out of it.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use orrery_contract::{DynManager, Error, Kind, Result, caught};
use tokio::sync::Semaphore;

/// A manager with its share of the host.
pub(crate) struct Manager {
    pub(crate) plugin: Arc<dyn DynManager>,
    calls: Semaphore,
}

impl Manager {
    pub(crate) fn new(plugin: Arc<dyn DynManager>, concurrency: usize) -> Self {
        Self {
            plugin,
            calls: Semaphore::new(concurrency.clamp(1, Semaphore::MAX_PERMITS)),
        }
    }

    /// Makes the call once there is room for it.
    pub(crate) async fn call<T>(
        &self,
        deadline: Duration,
        call: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        // Nobody closes the semaphore, so this fails never.
        let _permit = self.calls.acquire().await;
        let mut call = pin!(unpanicking(call));
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
                    "the VM manager did not answer within {} seconds",
                    deadline.as_secs()
                ),
            )),
        }
    }
}

/// The call with a panic turned into a failure.
async fn unpanicking<T>(call: impl Future<Output = Result<T>>) -> Result<T> {
    caught(call).await.unwrap_or_else(|said| {
        Err(Error::new(Kind::Internal, "the VM manager panicked").with_detail(said))
    })
}
