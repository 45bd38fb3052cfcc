//! A plugin that keeps failing is left alone for a while.
//!
//! Five faults within a minute open the breaker: calls fail at once. After a pause one
//! call is let through; an answer closes the breaker, a fault doubles the pause. Only
//! faults of the carrier count, for an error that a plugin answers is an answer.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

const FAULTS: usize = 5;
const WINDOW: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Whether a call may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// It may.
    Go,
    /// Not for so long.
    Wait(Duration),
}

/// What one plugin's breaker remembers.
#[derive(Debug, Default)]
pub struct Breaker(Mutex<State>);

#[derive(Debug)]
enum State {
    Closed {
        faults: VecDeque<Instant>,
    },
    Open {
        until: Instant,
        pause: Duration,
    },
    /// One call is under way, and what comes of it decides.
    Probing {
        until: Instant,
        pause: Duration,
    },
}

impl Default for State {
    fn default() -> Self {
        Self::Closed {
            faults: VecDeque::new(),
        }
    }
}

impl Breaker {
    /// Asks for a call.
    pub fn pass(&self) -> Pass {
        let mut state = self.lock();
        let (until, pause) = match *state {
            State::Closed { .. } => return Pass::Go,
            State::Open { until, pause } | State::Probing { until, pause } => (until, pause),
        };
        let now = Instant::now();
        if now < until {
            return Pass::Wait(until - now);
        }
        // A probe that is never heard of again, because its caller went away, must not
        // shut the plugin out for ever: the next one is due after another pause.
        *state = State::Probing {
            until: now + pause,
            pause,
        };
        Pass::Go
    }

    /// A call was answered.
    pub fn answered(&self) {
        let mut state = self.lock();
        if !matches!(&*state, State::Closed { .. }) {
            *state = State::default();
        }
    }

    /// A call had no answer. Whether that opened the breaker.
    pub fn failed(&self) -> bool {
        let mut state = self.lock();
        let now = Instant::now();
        let pause = match &mut *state {
            State::Open { .. } => return false,
            State::Probing { pause, .. } => (*pause * 2).min(LONGEST_PAUSE),
            State::Closed { faults } => {
                faults.retain(|fault| now - *fault < WINDOW);
                faults.push_back(now);
                if faults.len() < FAULTS {
                    return false;
                }
                PAUSE
            }
        };
        *state = State::Open {
            until: now + pause,
            pause,
        };
        true
    }

    /// Whether calls fail at once.
    pub fn is_open(&self) -> bool {
        !matches!(&*self.lock(), State::Closed { .. })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // Every change is one assignment, so a panic leaves the state whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn five_faults_in_a_minute_open_it_and_an_answer_closes_it() {
        let breaker = Breaker::default();
        for fault in 1..=4 {
            assert!(!breaker.failed(), "{fault}");
        }
        assert_eq!(breaker.pass(), Pass::Go);
        advance(WINDOW).await;
        assert!(!breaker.failed(), "the others are too long ago");
        for _ in 0..3 {
            assert!(!breaker.failed());
        }
        assert!(breaker.failed());
        assert_eq!(breaker.pass(), Pass::Wait(PAUSE));

        advance(PAUSE).await;
        assert_eq!(breaker.pass(), Pass::Go, "the probe");
        assert!(matches!(breaker.pass(), Pass::Wait(_)), "one at a time");
        assert!(breaker.failed());
        assert_eq!(breaker.pass(), Pass::Wait(PAUSE * 2));

        advance(PAUSE * 2).await;
        assert_eq!(breaker.pass(), Pass::Go);
        breaker.answered();
        assert!(!breaker.is_open());
        assert_eq!(breaker.pass(), Pass::Go);
        assert!(!breaker.failed(), "what was before is forgotten");
    }

    #[tokio::test(start_paused = true)]
    async fn a_probe_that_is_lost_is_followed_by_another_and_pauses_are_bounded() {
        let breaker = Breaker::default();
        for _ in 0..FAULTS {
            breaker.failed();
        }
        advance(PAUSE).await;
        assert_eq!(breaker.pass(), Pass::Go);
        advance(PAUSE).await;
        assert_eq!(breaker.pass(), Pass::Go);
        for _ in 0..10 {
            breaker.failed();
            advance(LONGEST_PAUSE).await;
            assert_eq!(breaker.pass(), Pass::Go);
        }
    }
}
