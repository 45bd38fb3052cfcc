//! One call of a manager: no more at a time than it is allowed, no longer than the
//! deadline, and no panic comes out of it.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use orrery_contract::{DynManager, Error, Kind, Result};
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
    let mut call = pin!(call);
    std::future::poll_fn(|cx| {
        // What panicked is dropped and never polled again.
        match catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(cx))) {
            Ok(poll) => poll,
            Err(payload) => {
                Poll::Ready(Err(Error::new(Kind::Internal, "the VM manager panicked")
                    .with_detail(text(&*payload))))
            }
        }
    })
    .await
}

fn text(payload: &(dyn std::any::Any + Send)) -> String {
    match (
        payload.downcast_ref::<&str>(),
        payload.downcast_ref::<String>(),
    ) {
        (Some(text), _) => (*text).to_owned(),
        (_, Some(text)) => text.clone(),
        _ => String::new(),
    }
}
