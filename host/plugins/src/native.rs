//! The carrier of native plugins: shared libraries, each in a child process that this
//! program starts from its own file.
//!
//! Whatever the library does to its process, the host lives. Calls and answers are
//! frames on a socket pair that is the child's standard input; the child ends with the
//! socket, and with the thread that started it. A call that exceeds its deadline ends
//! the child, for a thread cannot be stopped; the calls beside it are made once more on
//! the next child, as the contract lets the host do.

mod child;
mod connection;
mod frames;
mod library;
mod spawner;

use std::sync::Arc;
use std::time::Duration;

use orrery_contract::carrier::{Answer, Arguments, Interface, decode, encode};
use orrery_contract::services::EXPORTS;
use tokio::sync::Mutex;
use tokio::time::Instant;

pub use child::main as child_main;
use connection::{Connection, Ended};
pub use library::Library;
pub use spawner::{Program, Spawner};

use crate::fault::Fault;
use crate::load::LoadError;
use crate::manifest::Limits;
use crate::services::Services;

/// A shared library behind its child process.
pub struct Native {
    library: Library,
    limits: Limits,
    spawner: Arc<Spawner>,
    services: Services,
    /// The child; none while there is none.
    connection: Mutex<Option<Arc<Connection>>>,
    exports: Vec<&'static Interface>,
}

impl Drop for Native {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.get_mut() {
            connection.kill();
        }
    }
}

impl Native {
    /// Starts the library's first child.
    pub async fn open(
        library: Library,
        limits: &Limits,
        spawner: Arc<Spawner>,
        services: Services,
    ) -> Result<Self, LoadError> {
        let mut native = Self {
            library,
            limits: limits.clone(),
            spawner,
            services,
            connection: Mutex::default(),
            exports: Vec::new(),
        };
        let connection = native.connect().await.map_err(LoadError::Start)?;
        for name in connection.exports() {
            let known = EXPORTS.into_iter().find(|interface| interface.id == name);
            native
                .exports
                .push(known.ok_or_else(|| LoadError::UnknownInterface(name.to_owned()))?);
        }
        *native.connection.get_mut() = Some(connection);
        Ok(native)
    }

    /// The interfaces of the contract that it exports.
    pub fn exports(&self) -> &[&'static Interface] {
        &self.exports
    }

    /// Process id of the child; none while there is none.
    pub async fn process(&self) -> Option<u32> {
        let connection = self.connection.lock().await;
        let alive = connection.as_ref().filter(|child| child.is_alive());
        alive.map(|child| child.process())
    }

    /// Makes the call before `deadline`, which is so long from now.
    pub async fn call<A: Arguments, R: Answer>(
        &self,
        interface: &'static Interface,
        function: u8,
        arguments: A,
        limit: Duration,
    ) -> Result<R, Fault> {
        let arguments = encode(&arguments).map_err(|misfit| Fault::misfit(&misfit))?;
        let deadline = Instant::now() + limit;
        let mut answer = self.once(interface, function, &arguments, deadline).await;
        if let Err(Ended::WithAnother) = answer {
            answer = self.once(interface, function, &arguments, deadline).await;
        }
        let answer = answer.map_err(|ended| match ended {
            Ended::Deadline => Fault::Deadline(limit),
            Ended::WithAnother => Fault::Crashed("a call beside this one took too long".into()),
            Ended::Fault(fault) => fault,
        })?;
        decode(&answer).map_err(|misfit| Fault::misfit(&misfit))
    }

    async fn once(
        &self,
        interface: &'static Interface,
        function: u8,
        arguments: &[u8],
        deadline: Instant,
    ) -> Result<Vec<u8>, Ended> {
        let connection = self.connection().await.map_err(Ended::Fault)?;
        connection
            .call(interface, function, arguments, deadline)
            .await
    }

    async fn connection(&self) -> Result<Arc<Connection>, Fault> {
        let mut held = self.connection.lock().await;
        if let Some(connection) = held.as_ref().filter(|child| child.is_alive()) {
            return Ok(Arc::clone(connection));
        }
        let connection = self.connect().await.map_err(Fault::Start)?;
        *held = Some(Arc::clone(&connection));
        Ok(connection)
    }

    async fn connect(&self) -> Result<Arc<Connection>, String> {
        let child = self
            .spawner
            .spawn()
            .await
            .map_err(|error| error.to_string())?;
        Connection::open(
            child,
            self.library.path(),
            &self.limits,
            self.services.for_instance(),
        )
        .await
    }
}
