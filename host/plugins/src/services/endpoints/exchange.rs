//! Answers in pieces, and connections that are taken over. They belong to one instance of
//! a component, or to one child, and end with it.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::BodyExt;
use hyper::StatusCode;
use hyper::body::{Bytes, Incoming};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use orrery_contract::host::http::Request;
use orrery_contract::host::http_stream::{Chunk, Head};
use orrery_contract::{Error, Kind, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt, ReadHalf, WriteHalf};
use tokio::sync::{Mutex as Turn, watch};

use super::failure::Why;
use super::request::Takeover;
use super::{Endpoint, texts};

/// Exchanges that may be under way at a time.
const MOST: usize = 16;
/// Bytes of a piece, whatever the plugin asks for.
const PIECE: usize = 1 << 20;

type Connection = TokioIo<Upgraded>;

/// The exchanges that are under way.
#[derive(Default)]
pub struct Exchanges(Mutex<Held>);

#[derive(Default)]
struct Held {
    last: u64,
    open: BTreeMap<u64, Arc<Exchange>>,
}

struct Exchange {
    endpoint: Arc<Endpoint>,
    from: Turn<Source>,
    to: Option<Turn<WriteHalf<Connection>>>,
    closed: watch::Sender<bool>,
}

/// What pieces come from.
enum Source {
    Answer {
        body: Incoming,
        /// Of a piece that was larger than what was asked for.
        rest: Bytes,
    },
    Connection(ReadHalf<Connection>),
    Over,
}

impl Exchanges {
    /// Sends the request and waits for the head of the answer.
    pub async fn open(&self, endpoint: &Arc<Endpoint>, request: &Request) -> Result<Head> {
        let number = self.take_number()?;
        let request = endpoint.request(request, Takeover::Allowed)?;
        let opening = async {
            let mut answer = endpoint.head(request.request).await?;
            let (status, headers) = (answer.status(), texts(answer.headers()));
            let (from, to) = match status {
                StatusCode::SWITCHING_PROTOCOLS => {
                    let taken = hyper::upgrade::on(&mut answer).await;
                    let taken = taken.map_err(|error| Why::of(&error).error(&endpoint.name))?;
                    let (from, to) = tokio::io::split(TokioIo::new(taken));
                    (Source::Connection(from), Some(Turn::new(to)))
                }
                _ => {
                    let (body, rest) = (answer.into_body(), Bytes::new());
                    (Source::Answer { body, rest }, None)
                }
            };
            Ok((status.as_u16(), headers, from, to))
        };
        let (status, headers, from, to) = endpoint.within(request.time, opening).await?;
        let exchange = Exchange {
            endpoint: Arc::clone(endpoint),
            from: Turn::new(from),
            to,
            closed: watch::Sender::new(false),
        };
        let mut held = self.lock();
        if held.open.len() >= MOST {
            return Err(too_many());
        }
        held.open.insert(number, Arc::new(exchange));
        Ok(Head {
            exchange: number,
            status,
            headers,
        })
    }

    /// The next piece, of at most `max` bytes; an empty one where none comes in time.
    pub async fn read(&self, number: u64, max: u32, time: Duration) -> Result<Chunk> {
        let exchange = self.get(number)?;
        let max = usize::try_from(max).unwrap_or(PIECE).clamp(1, PIECE);
        let mut closed = exchange.closed.subscribe();
        let next = async {
            let mut from = exchange.from.lock().await;
            from.next(max)
                .await
                .map_err(|why| why.error(&exchange.endpoint.name))
        };
        tokio::select! {
            biased;
            _ = closed.wait_for(|closed| *closed) => Err(none(number)),
            chunk = next => chunk,
            () = tokio::time::sleep(time) => Ok(Chunk::default()),
        }
    }

    /// Sends bytes over a connection that was taken over.
    pub async fn write(&self, number: u64, bytes: &[u8]) -> Result<()> {
        let exchange = self.get(number)?;
        let Some(to) = &exchange.to else {
            let text = format!("the exchange {number} is no connection");
            return Err(Error::new(Kind::Invalid, text));
        };
        let endpoint = &exchange.endpoint;
        let written = async {
            let mut to = to.lock().await;
            let written = match to.write_all(bytes).await {
                Ok(()) => to.flush().await,
                Err(error) => Err(error),
            };
            written.map_err(|error| Why::BrokenOff(error.to_string()).error(&endpoint.name))
        };
        endpoint.within(endpoint.limits.time, written).await
    }

    /// Ends the exchange.
    pub fn close(&self, number: u64) {
        if let Some(exchange) = self.lock().open.remove(&number) {
            exchange.closed.send_replace(true);
        }
    }

    fn get(&self, number: u64) -> Result<Arc<Exchange>> {
        let held = self.lock();
        let found = held.open.get(&number).cloned();
        found.ok_or_else(|| none(number))
    }

    fn take_number(&self) -> Result<u64> {
        let mut held = self.lock();
        if held.open.len() >= MOST {
            return Err(too_many());
        }
        held.last += 1;
        Ok(held.last)
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        // Every change is one insert or remove.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn none(number: u64) -> Error {
    Error::new(Kind::NotFound, format!("there is no exchange {number}"))
}

fn too_many() -> Error {
    let text = format!("a plugin has at most {MOST} exchanges at a time");
    Error::new(Kind::Limit, text)
}

impl Source {
    /// Loses nothing where it is dropped.
    async fn next(&mut self, max: usize) -> std::result::Result<Chunk, Why> {
        let piece = match self {
            Self::Answer { body, rest } => piece(body, rest, max).await,
            Self::Connection(from) => {
                let mut bytes = vec![0; max.min(64 << 10)];
                let read = from.read(&mut bytes).await;
                read.map_err(broken).map(|length| {
                    bytes.truncate(length);
                    (length > 0).then_some(bytes)
                })
            }
            Self::Over => Ok(None),
        };
        match piece {
            Ok(Some(bytes)) => Ok(Chunk { bytes, end: false }),
            Ok(None) => {
                *self = Self::Over;
                let bytes = Vec::new();
                Ok(Chunk { bytes, end: true })
            }
            Err(why) => {
                *self = Self::Over;
                Err(why)
            }
        }
    }
}

fn broken(error: io::Error) -> Why {
    Why::BrokenOff(error.to_string())
}

/// None at the answer's end.
async fn piece(
    body: &mut Incoming,
    rest: &mut Bytes,
    max: usize,
) -> std::result::Result<Option<Vec<u8>>, Why> {
    while rest.is_empty() {
        match body.frame().await {
            None => return Ok(None),
            Some(Err(error)) => return Err(Why::of(&error)),
            // Trailers are of no interest.
            Some(Ok(frame)) => *rest = frame.into_data().unwrap_or_default(),
        }
    }
    let bytes = rest.split_to(max.min(rest.len()));
    Ok(Some(bytes.into()))
}
