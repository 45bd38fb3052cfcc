//! Reads a request's body: within a time, up to a size, and never trusting its
//! announced length with memory.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};

/// Memory reserved ahead for an announced length.
const RESERVE: usize = 64 << 10;

/// How many times the allowed size is read and thrown away before the refusal is
/// written: most clients do not read an answer before they have sent everything.
const DRAIN: usize = 8;

/// Why a body was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyError {
    /// It is larger than allowed.
    TooLarge,
    /// It did not come in time.
    TooSlow,
    /// The connection broke off inside it.
    Broken,
}

/// Reads a whole body of at most `limit` bytes within `time`.
///
/// # Errors
/// See [`BodyError`].
pub async fn read(body: Incoming, limit: usize, time: Duration) -> Result<Bytes, BodyError> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    match tokio::time::timeout(time, collect(body, limit)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(BodyError::TooSlow),
    }
}

async fn collect(mut body: Incoming, limit: usize) -> Result<Bytes, BodyError> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let mut first: Option<Bytes> = None;
    let mut whole = BytesMut::new();
    let mut size = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| BodyError::Broken)?.into_data() else {
            continue;
        };
        size += data.len();
        if size > limit {
            if size > limit.saturating_mul(DRAIN) {
                break;
            }
            (first, whole) = (None, BytesMut::new());
        } else if size == data.len() {
            // Small bodies come in one piece, which need not be copied.
            first = Some(data);
        } else {
            if let Some(first) = first.take() {
                whole.reserve(announced.clamp(first.len(), RESERVE.max(first.len())));
                whole.extend_from_slice(&first);
            }
            whole.extend_from_slice(&data);
        }
    }
    match first {
        _ if size > limit => Err(BodyError::TooLarge),
        Some(first) => Ok(first),
        None => Ok(whole.freeze()),
    }
}
