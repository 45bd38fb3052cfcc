//! The connection with the hypervisor: opened when it is needed, and again when it is lost.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use orrery_sdk::contract::{Error, Kind, Result};
use virt::connect::Connect;
use virt::error::{Error as Failure, ErrorNumber};

use crate::clock;
use crate::raw::{self, Event};

/// Seconds between signs of life, and how many may be missing.
const KEEP_ALIVE: (i32, u32) = (5, 3);

/// How long a call waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// A hypervisor that is there most of the time.
pub(crate) struct Hypervisor {
    uri: String,
    told: Arc<dyn Fn(Event) + Send + Sync>,
    open: Mutex<Option<Open>>,
    /// An attempt that goes on.
    attempt: Mutex<Option<Attempt>>,
}

/// A thread that connects.
struct Attempt {
    until: Instant,
    done: Receiver<std::result::Result<Connect, Failure>>,
}

/// A connection that works as far as anybody knows.
struct Open {
    connection: Connect,
    is_lost: Arc<AtomicBool>,
}

impl Hypervisor {
    /// The one at a URI, which says what happens there.
    pub(crate) fn new(uri: &str, told: impl Fn(Event) + Send + Sync + 'static) -> Self {
        raw::prepare();
        Self {
            uri: uri.to_owned(),
            told: Arc::new(told),
            open: Mutex::default(),
            attempt: Mutex::default(),
        }
    }

    /// Whether its files and networks are this machine's.
    pub(crate) fn is_here(&self) -> bool {
        let after = self.uri.split_once("://").map(|(_, rest)| rest);
        after.is_none_or(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// A connection.
    ///
    /// # Errors
    /// `unavailable`: there is none.
    pub(crate) fn connect(&self) -> Result<Connect> {
        let mut open = self.lock();
        if let Some(known) = open.as_ref()
            && !known.is_lost.load(Ordering::Relaxed)
            && known.connection.is_alive().unwrap_or(false)
        {
            return Ok(known.connection.clone());
        }
        *open = None;
        let connection = self.attempt()?;
        let is_lost = Arc::new(AtomicBool::new(false));
        // Drivers within this process need no signs of life.
        let _within = connection.set_keep_alive(KEEP_ALIVE.0, KEEP_ALIVE.1);
        let (lost, told) = (Arc::clone(&is_lost), Arc::clone(&self.told));
        let tell = move |event: Event| {
            if event == Event::Closed {
                lost.store(true, Ordering::Relaxed);
            }
            told(event);
        };
        raw::tell(&connection, tell).map_err(|why| failed("watch the hypervisor", &why))?;
        *open = Some(Open {
            connection: connection.clone(),
            is_lost,
        });
        Ok(connection)
    }

    /// Connects, or goes on with that: a machine that does not answer is waited for by TCP for
    /// minutes, and by nobody else for so long.
    fn attempt(&self) -> Result<Connect> {
        let mut attempt = self.attempt.lock().unwrap_or_else(PoisonError::into_inner);
        let under_way = match attempt.take() {
            Some(under_way) => under_way,
            None => self.begin()?,
        };
        // Those that come later do not wait once more.
        let left = under_way.until.saturating_duration_since(clock::now());
        match under_way.done.recv_timeout(left) {
            Ok(done) => done.map_err(|why| self.refused(&why)),
            Err(RecvTimeoutError::Timeout) => {
                *attempt = Some(under_way);
                let text = format!("the hypervisor {} does not answer", self.uri);
                Err(Error::new(Kind::Unavailable, text))
            }
            Err(RecvTimeoutError::Disconnected) => Err(Error::new(
                Kind::Internal,
                "the thread that connects has ended",
            )),
        }
    }

    fn begin(&self) -> Result<Attempt> {
        let (say, done) = channel();
        let uri = self.uri.clone();
        let connect = move || {
            // Nobody waits any more.
            let _late = say.send(Connect::open(Some(&uri)));
        };
        let thread = thread::Builder::new().name("connect".to_owned());
        let refused = |why: std::io::Error| Error::new(Kind::Internal, why.to_string());
        thread.spawn(connect).map(drop).map_err(refused)?;
        Ok(Attempt {
            until: clock::now() + PATIENCE,
            done,
        })
    }

    fn refused(&self, why: &Failure) -> Error {
        let said = why.message();
        let remedy = match said.contains("ermission denied") || said.contains("authentication") {
            true => {
                ". This user has to be in the group `libvirt`, or see \
                 https://wiki.libvirt.org/Failed_to_connect_to_the_hypervisor.html"
            }
            false => "",
        };
        let text = format!(
            "failed to connect to the hypervisor {}: {said}{remedy}",
            self.uri
        );
        Error::new(Kind::Unavailable, text)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        // Every change is one assignment.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What libvirt says when something is not done.
pub(crate) fn failed(what: &str, why: &Failure) -> Error {
    let said = why.message();
    let text = format!("cannot {what}: {said}");
    let kind = match why.code() {
        ErrorNumber::NoDomain
        | ErrorNumber::NoDomainMetadata
        | ErrorNumber::NoStorageVolume
        | ErrorNumber::NoNetwork
        | ErrorNumber::NoNwfilter => Kind::NotFound,
        ErrorNumber::NoConnect
        | ErrorNumber::InvalidConn
        | ErrorNumber::Rpc
        | ErrorNumber::AuthFailed => Kind::Unavailable,
        ErrorNumber::NoSupport | ErrorNumber::ConfigUnsupported => Kind::Unsupported,
        ErrorNumber::OperationTimeout => Kind::Timeout,
        ErrorNumber::NoMemory => Kind::Capacity,
        _ if is_cut(said) => Kind::Unavailable,
        _ if is_full(said) => Kind::Capacity,
        _ => Kind::Internal,
    };
    Error::new(kind, text)
}

/// Whether it was the connection that ended.
fn is_cut(said: &str) -> bool {
    [
        "client socket is closed",
        "end of file while reading data",
        "received hangup",
        "Broken pipe",
    ]
    .iter()
    .any(|part| said.contains(part))
}

fn is_full(said: &str) -> bool {
    [
        "No space left on device",
        "Cannot allocate memory",
        "not enough",
    ]
    .iter()
    .any(|part| said.contains(part))
}

/// Nothing where it is not there.
///
/// # Errors
/// Any other failure.
pub(crate) fn found<T>(what: &str, looked: std::result::Result<T, Failure>) -> Result<Option<T>> {
    match looked.map_err(|why| failed(what, &why)) {
        Ok(it) => Ok(Some(it)),
        Err(error) if error.kind == Kind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
