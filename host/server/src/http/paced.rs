//! A stream with patience: it fails with `TimedOut` when the peer is silent for longer
//! than the phase of the conversation allows, and says so to one that has begun to ask. hyper's own header time-out would also
//! cut connections that merely rest between two calls.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

use super::answers;
use crate::config::Limits;

/// Where a connection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Phase {
    /// Nothing of the first request has come.
    Fresh,
    /// Part of a request's head has come.
    Head,
    /// A request is being read and answered; its own time-outs watch it.
    Call,
    /// Between two requests.
    Idle,
}

/// The phase, shared between the stream and the service.
#[derive(Debug, Clone)]
pub(crate) struct PhaseCell(Arc<AtomicU8>);

impl PhaseCell {
    pub(crate) fn new() -> Self {
        Self(Arc::new(AtomicU8::new(Phase::Fresh as u8)))
    }

    pub(crate) fn enter(&self, phase: Phase) {
        self.0.store(phase as u8, Ordering::Relaxed);
    }

    fn get(&self) -> Phase {
        match self.0.load(Ordering::Relaxed) {
            0 => Phase::Fresh,
            1 => Phase::Head,
            2 => Phase::Call,
            _ => Phase::Idle,
        }
    }
}

/// See the module.
pub(crate) struct Paced<S> {
    stream: S,
    phase: PhaseCell,
    header: Duration,
    idle: Duration,
    write: Duration,
    /// Something of a request has come, so its sender waits for an answer.
    heard: bool,
    /// The phase for which `read_timer` is set.
    timed: Option<Phase>,
    read_timer: Pin<Box<Sleep>>,
    write_timer: Option<Pin<Box<Sleep>>>,
}

impl<S: AsyncWrite + Unpin> Paced<S> {
    pub(crate) fn new(stream: S, phase: PhaseCell, limits: &Limits) -> Self {
        Self {
            stream,
            phase,
            header: limits.header,
            idle: limits.idle,
            write: limits.write,
            heard: false,
            timed: Some(Phase::Fresh),
            read_timer: Box::pin(sleep(limits.header)),
            write_timer: None,
        }
    }

    /// Polled while the peer is silent.
    fn poll_patience(&mut self, context: &mut Context<'_>) -> Poll<io::Error> {
        let phase = self.phase.get();
        let patience = match phase {
            Phase::Call => {
                self.timed = None;
                return Poll::Pending;
            }
            Phase::Fresh | Phase::Head => self.header,
            Phase::Idle => self.idle,
        };
        if self.timed != Some(phase) {
            self.timed = Some(phase);
            self.read_timer.as_mut().reset(Instant::now() + patience);
        }
        ready!(self.read_timer.as_mut().poll(context));
        if self.heard && phase != Phase::Idle {
            // An empty socket takes so few bytes at once; where it does not, the peer
            // is not reading.
            let _ = Pin::new(&mut self.stream).poll_write(context, &answers::head_too_slow());
        }
        Poll::Ready(io::ErrorKind::TimedOut.into())
    }

    /// Wraps the outcome of a write: the timer runs from the first refusal to the next
    /// byte that the peer takes.
    fn paced_write<T>(
        &mut self,
        context: &mut Context<'_>,
        outcome: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            self.write_timer = None;
            return outcome;
        }
        let timer = self
            .write_timer
            .get_or_insert_with(|| Box::pin(sleep(self.write)));
        ready!(timer.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Paced<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let Poll::Ready(outcome) = Pin::new(&mut self.stream).poll_read(context, buffer) else {
            return self.poll_patience(context).map(Err);
        };
        let came = buffer.filled().len() > before;
        self.heard |= came;
        // A fresh connection keeps the timer that it was opened with.
        if came && self.phase.get() == Phase::Idle {
            self.phase.enter(Phase::Head);
        }
        Poll::Ready(outcome)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.paced_write(context, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.paced_write(context, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
