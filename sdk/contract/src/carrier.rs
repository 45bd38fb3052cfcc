//! How a call reaches code that is elsewhere.
//!
//! A carrier is one function, [`Transport::call`]: [`Proxy`] makes it implement every
//! trait of the contract. Carriers that move bytes write arguments and answers as
//! [postcard](https://postcard.jamesmunns.com/wire-format), the arguments as a tuple;
//! both ends are built from the same version of the interface, whose full name goes
//! with every call.

use std::future::Future;
use std::pin::Pin;

/// A call under way.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One interface of the contract.
#[derive(Debug, PartialEq, Eq)]
pub struct Interface {
    /// For example `orrery:vm/manager@0.1.0`.
    pub id: &'static str,
    /// Its functions; the position is the number that carriers send.
    pub functions: &'static [&'static str],
}

#[cfg(not(target_family = "wasm"))]
pub use bytes::*;

#[cfg(not(target_family = "wasm"))]
mod bytes {
    use std::future::Future;

    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::Interface;
    use crate::Result;

    /// Carries calls.
    pub trait Transport: Send + Sync + 'static {
        /// Makes the call. An error is the carrier's: the call's own answer, which may
        /// be an error too, is in `R`.
        fn call<A: Arguments, R: Answer>(
            &self,
            interface: &'static Interface,
            function: u8,
            arguments: A,
        ) -> impl Future<Output = Result<R>> + Send;
    }

    /// Whatever a transport reaches, as every trait of the contract. What is not there
    /// answers that it is unsupported.
    #[derive(Clone, Debug)]
    pub struct Proxy<T>(pub T);

    /// Bytes that are no call, or no answer to it.
    #[derive(Debug, thiserror::Error)]
    pub enum Misfit {
        /// the interface has no such function
        #[error("the interface has no such function")]
        Function,
        /// the bytes are not what the contract says
        #[error("the bytes are not what the contract says")]
        Bytes(#[source] postcard::Error),
    }

    /// The value as bytes.
    ///
    /// # Errors
    /// None for values of the contract.
    pub fn encode<T: Serialize>(value: &T) -> std::result::Result<Vec<u8>, Misfit> {
        postcard::to_allocvec(value).map_err(Misfit::Bytes)
    }

    /// The value that was encoded.
    ///
    /// # Errors
    /// Bytes that are no such value, or more than it.
    pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> std::result::Result<T, Misfit> {
        match postcard::take_from_bytes(bytes) {
            Ok((value, [])) => Ok(value),
            Ok(_) => Err(Misfit::Bytes(postcard::Error::SerdeDeCustom)),
            Err(error) => Err(Misfit::Bytes(error)),
        }
    }

    #[cfg(not(feature = "component"))]
    mod bounds {
        /// Arguments of a call, as a tuple.
        pub trait Arguments: serde::Serialize + Send + Sync {}
        impl<T: serde::Serialize + Send + Sync> Arguments for T {}

        /// Answer of a call.
        pub trait Answer: serde::de::DeserializeOwned + Send + Sync + 'static {}
        impl<T: serde::de::DeserializeOwned + Send + Sync + 'static> Answer for T {}
    }

    #[cfg(feature = "component")]
    mod bounds {
        use std::sync::Arc;

        use wasmtime::component::{ComponentNamedList, ComponentType, Lift, Lower};

        /// Arguments of a call, as a tuple.
        pub trait Arguments: serde::Serialize + ComponentNamedList + Lower + Send + Sync {}
        impl<T: serde::Serialize + ComponentNamedList + Lower + Send + Sync> Arguments for T {}

        /// Answer of a call.
        pub trait Answer:
            serde::de::DeserializeOwned + ComponentType + Lift + Send + Sync + 'static
        {
        }
        impl<T: serde::de::DeserializeOwned + ComponentType + Lift + Send + Sync + 'static> Answer for T {}

        /// Sees the types of functions.
        pub trait Visitor {
            /// What stops it.
            type Error;

            /// One function: its arguments as a tuple, and its answer.
            ///
            /// # Errors
            /// What stops the visitor.
            fn function<A: Arguments, R: Answer>(
                &mut self,
                interface: &'static crate::carrier::Interface,
                number: u8,
            ) -> Result<(), Self::Error>;
        }

        /// What a component's store holds, as far as the host's services go.
        pub trait Serves: Send + 'static {
            /// The services.
            type Services: Send + Sync + 'static;

            /// Those of this store.
            fn services(&self) -> Arc<Self::Services>;
        }
    }

    pub use bounds::*;
}
