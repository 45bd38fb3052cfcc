//! The call of a plugin that is under way, and what `ec2` and `next` mean within it.
//!
//! Their functions do not say which call they belong to: inside a component or a child
//! there is no other. In the host there are many, so whoever calls a plugin does it
//! [`UnderWay::around`], and whoever serves a plugin's imports asks for
//! [`UnderWay::current`]. A carrier that serves imports on another task takes
//! `current()` where its call begins and goes `around` there with it.
//!
//! Calls of overrides are part of a client's. Who calls plugins for reasons of the host's,
//! as compute and metadata do, asks an [`Initiator`] what those may ask for.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;

use crate::host::ec2::DynEc2;
use crate::operation::next::DynNext;
use crate::operation::types::{Request, Response};
use crate::{Caller, Error, Kind, Result};

thread_local! {
    static CURRENT: RefCell<Option<UnderWay>> = const { RefCell::new(None) };
}

/// What a call of a plugin may ask of the host because of what it is for.
#[derive(Clone)]
pub struct UnderWay {
    ec2: Arc<dyn DynEc2>,
    next: Option<Arc<dyn DynNext>>,
}

/// The host, where it calls plugins by itself.
pub trait Initiator: Send + Sync + 'static {
    /// What a call of the plugin with this id may ask for; none where the call is for no
    /// account, or the plugin may ask for nothing.
    fn begin(&self, plugin: &str, by: &Caller) -> Option<UnderWay>;
}

/// Puts back what was current, also where the call panics.
struct Entered<'a>(&'a mut Option<UnderWay>);

impl<'a> Entered<'a> {
    fn new(call: &'a mut Option<UnderWay>) -> Self {
        CURRENT.with_borrow_mut(|current| std::mem::swap(current, call));
        Self(call)
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        CURRENT.with_borrow_mut(|current| std::mem::swap(current, self.0));
    }
}

impl UnderWay {
    /// A call for an account and a region, whose EC2 this is.
    pub fn new(ec2: Arc<dyn DynEc2>) -> Self {
        Self { ec2, next: None }
    }

    /// The same call as a link of the chain that goes on so.
    pub fn with_next(self, next: Arc<dyn DynNext>) -> Self {
        Self {
            next: Some(next),
            ..self
        }
    }

    /// The call that this task makes just now.
    pub fn current() -> Option<Self> {
        CURRENT.with_borrow(Clone::clone)
    }

    /// Makes the call.
    pub async fn around<T>(self, call: impl Future<Output = T>) -> T {
        let mut call = pin!(call);
        let mut this = Some(self);
        poll_fn(|cx| {
            let _entered = Entered::new(&mut this);
            call.as_mut().poll(cx)
        })
        .await
    }

    /// Makes the call as part of another, where it is.
    pub async fn within<T>(other: Option<Self>, call: impl Future<Output = T>) -> T {
        match other {
            Some(other) => other.around(call).await,
            None => call.await,
        }
    }

    /// `orrery:host/ec2` of the call under way.
    ///
    /// # Errors
    /// Those of EC2, and a call that is for no account.
    pub async fn ec2(action: &str, params_json: &str) -> Result<String> {
        let Some(Self { ec2, .. }) = Self::current() else {
            let text = "there is no account outside of a call that is for one";
            return Err(Error::new(Kind::Invalid, text));
        };
        ec2.call(action, params_json).await
    }

    /// `orrery:operation/next` of the call under way.
    ///
    /// # Errors
    /// Those of EC2, and a call that is no link of the chain.
    pub async fn next(request: &Request) -> Result<Response> {
        let Some(next) = Self::current().and_then(|call| call.next) else {
            let text = "there is no chain to go on with outside of handler.handle";
            return Err(Error::new(Kind::Invalid, text));
        };
        next.call(request).await
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::host::ec2::Ec2;

    struct Named(&'static str);

    impl Ec2 for Named {
        async fn call(&self, _: &str, _: &str) -> Result<String> {
            Ok(self.0.into())
        }
    }

    fn of(name: &'static str) -> UnderWay {
        UnderWay::new(Arc::new(Named(name)))
    }

    /// Lets the others on this thread go first.
    async fn pause() {
        let mut paused = false;
        poll_fn(|_| match std::mem::replace(&mut paused, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        })
        .await;
    }

    #[test]
    fn calls_on_one_thread_keep_apart() {
        let ask = async |name| {
            let inner = of("inner").around(UnderWay::ec2("", ""));
            let first = UnderWay::ec2("", "").await;
            pause().await;
            (name, first, inner.await, UnderWay::ec2("", "").await)
        };
        let mut calls = ["a", "b"].map(|name| Box::pin(of(name).around(ask(name))));
        let mut answers = Vec::new();
        for _ in 0..2 {
            for call in &mut calls {
                if let Poll::Ready(answer) =
                    call.as_mut().poll(&mut Context::from_waker(Waker::noop()))
                {
                    answers.push(answer);
                }
                assert!(UnderWay::current().is_none());
            }
        }
        let expect = ["a", "b"].map(|name| {
            let own = || Ok(name.to_owned());
            (name, own(), Ok("inner".to_owned()), own())
        });
        assert_eq!(answers, expect);
    }

    #[test]
    fn nothing_is_under_way_after_a_panic() {
        let call = of("a").around(crate::caught(async { panic!("no") }));
        let polled = std::pin::pin!(call).poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(polled, Poll::Ready(Err::<(), _>("no".to_owned())));
        let call = of("a").around(async { panic!("out of it") });
        let panics = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _: Poll<()> = std::pin::pin!(call).poll(&mut Context::from_waker(Waker::noop()));
        }));
        assert!(panics.is_err());
        assert!(UnderWay::current().is_none());
    }
}
