//! `export!` in a shared library.
#![expect(unsafe_code, reason = "the library's side of a C ABI")]

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};

use orrery_contract::carrier::{
    Answer, Arguments, Interface, Misfit, Proxy, Transport, decode, encode,
};
use orrery_contract::{Error, Kind, Result, services};

use crate::Open;
use crate::abi::{Bytes, Host, Owned, Plugin, Status};

/// The host behind its table.
struct FarHost(Host);

impl Transport for FarHost {
    async fn call<A: Arguments, R: Answer>(
        &self,
        interface: &'static Interface,
        function: u8,
        arguments: A,
    ) -> Result<R> {
        let broken = |misfit: Misfit| {
            Error::new(Kind::Internal, "the host did not understand the plugin")
                .with_detail(misfit.to_string())
        };
        let arguments = encode(&arguments).map_err(broken)?;
        let mut answer = Owned::empty();
        // SAFETY: the host's table is valid until the plugin is closed, and what is lent
        // lives until the function returns.
        let status = unsafe {
            (self.0.call)(
                self.0.context,
                Bytes::of(interface.id.as_bytes()),
                function,
                Bytes::of(&arguments),
                &raw mut answer,
            )
        };
        // SAFETY: the host filled it just now.
        let answer = unsafe { answer.take() };
        match Status::of(status) {
            Some(Status::Answered) => decode(&answer).map_err(broken),
            _ => Err(Error::new(Kind::Unavailable, "the host does not answer")),
        }
    }
}

/// Runs a future on this thread, which sleeps while it waits.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(answer) => return answer,
            Poll::Pending => thread::park(),
        }
    }
}

/// Opens the plugin and hands it over.
///
/// # Safety
/// `host` is a table that outlives the plugin, `plugin` and `failure` may be written.
pub unsafe fn open<P: Open>(
    host: *const Host,
    plugin: *mut Plugin,
    failure: *mut Owned,
    call: crate::abi::Call,
) -> i32 {
    // SAFETY: the caller says so.
    let host = unsafe { *host };
    let opened = catch_unwind(|| run(P::open(services::Host::new(Proxy(FarHost(host))))));
    let (status, why) = match opened {
        Ok(Ok(it)) => {
            let table = Plugin {
                context: Box::into_raw(Box::new(it)).cast(),
                call,
                close: close::<P>,
            };
            // SAFETY: the caller says that it may be written.
            unsafe { plugin.write(table) };
            return Status::Answered as i32;
        }
        Ok(Err(error)) => (Status::Failed, error.message),
        Err(panic) => (Status::Panicked, said(&*panic)),
    };
    // SAFETY: the caller says that it may be written.
    unsafe { failure.write(Owned::of(why.into_bytes())) };
    status as i32
}

unsafe extern "C" fn close<P>(context: *mut std::ffi::c_void) {
    // SAFETY: `open` made it with the same type, and the host closes once.
    drop(unsafe { Box::from_raw(context.cast::<P>()) });
}

/// Writes down how a call went, panic included.
///
/// # Safety
/// `answer` may be written.
pub unsafe fn answer(
    answer: *mut Owned,
    call: impl FnOnce() -> std::result::Result<Vec<u8>, Misfit>,
) -> i32 {
    let (status, bytes) = match catch_unwind(AssertUnwindSafe(call)) {
        Ok(Ok(bytes)) => (Status::Answered, bytes),
        Ok(Err(Misfit::Function)) => (Status::Missing, Vec::new()),
        Ok(Err(Misfit::Bytes(_))) => (Status::Misfit, Vec::new()),
        Err(panic) => (Status::Panicked, said(&*panic).into_bytes()),
    };
    // SAFETY: the caller says that it may be written.
    unsafe { answer.write(Owned::of(bytes)) };
    status as i32
}

fn said(panic: &(dyn Any + Send)) -> String {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(said), _) => (*said).into(),
        (_, Some(said)) => said.clone(),
        _ => "a panic without words".into(),
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! export_native {
    ($plugin:ty : $($interface:ident),+) => {
        #[allow(unsafe_code)]
        const _: () = {
            use $crate::abi::{Bytes, Host, Owned, Plugin};

            #[unsafe(no_mangle)]
            pub static orrery_plugin_abi: u32 = $crate::abi::VERSION;

            #[unsafe(no_mangle)]
            pub extern "C" fn orrery_plugin_exports() -> Bytes {
                static NAMES: ::std::sync::LazyLock<String> = ::std::sync::LazyLock::new(|| {
                    [$( $crate::contract::interface!($interface).id ),+].join("\n")
                });
                Bytes::of(NAMES.as_bytes())
            }

            // SAFETY of all three: the host calls them as `orrery_plugin.h` says.
            unsafe extern "C" fn call(
                context: *mut ::std::ffi::c_void,
                interface: Bytes,
                function: u8,
                arguments: Bytes,
                answer: *mut Owned,
            ) -> i32 {
                unsafe {
                    $crate::native::answer(answer, || {
                        let plugin = &*context.cast::<$plugin>();
                        let (interface, arguments) = (interface.get(), arguments.get());
                        $( if interface == $crate::contract::interface!($interface).id.as_bytes() {
                            return $crate::native::run(
                                $crate::contract::serve_interface!($interface)(plugin, function, arguments),
                            );
                        } )+
                        Err($crate::contract::carrier::Misfit::Function)
                    })
                }
            }

            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn orrery_plugin_open(
                host: *const Host,
                plugin: *mut Plugin,
                failure: *mut Owned,
            ) -> i32 {
                unsafe { $crate::native::open::<$plugin>(host, plugin, failure, call) }
            }
        };
    };
}
