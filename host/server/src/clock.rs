//! The server's clock: the only module that reads wall-clock time.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the clock module that clippy.toml points to"
)]

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970-01-01T00:00:00Z; 0 on a clock set before that.
pub fn now_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The clock that EC2 goes by: the system's, until somebody stops it or sets it on. It
/// never goes back, because what has happened has happened.
#[derive(Debug, Default)]
pub struct Clock(Mutex<Hands>);

#[derive(Debug, Default, Clone, Copy)]
struct Hands {
    /// How far it is ahead of the system's while it runs, in milliseconds.
    ahead: i64,
    /// Where it stands while it is stopped.
    stopped: Option<i64>,
}

impl Hands {
    fn now(self) -> i64 {
        self.stopped
            .unwrap_or_else(|| now_ms().saturating_add(self.ahead))
    }
}

impl Clock {
    fn hands(&self) -> MutexGuard<'_, Hands> {
        // The hands are replaced whole, never left half-changed by a panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub fn now(&self) -> i64 {
        self.hands().now()
    }

    /// Whether it is stopped.
    pub fn is_stopped(&self) -> bool {
        self.hands().stopped.is_some()
    }

    /// Stops it where it is.
    pub fn stop(&self) {
        let mut hands = self.hands();
        hands.stopped = Some(hands.now());
    }

    /// Lets it go on from where it is.
    pub fn go_on(&self) {
        let mut hands = self.hands();
        if let Some(stopped) = hands.stopped.take() {
            hands.ahead = stopped.saturating_sub(now_ms());
        }
    }

    /// Sets it on by so many milliseconds, stopped or not.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        let mut hands = self.hands();
        match &mut hands.stopped {
            Some(stopped) => *stopped = stopped.saturating_add(by),
            None => hands.ahead = hands.ahead.saturating_add(by),
        }
    }
}

/// A running stopwatch, for uptimes and durations.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts at zero now.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Time since the start.
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// Writes milliseconds since the epoch as `YYYY-MM-DDThh:mm:ssZ`, the form AWS uses.
pub fn iso8601(ms: i64) -> String {
    let seconds = ms.div_euclid(1000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // Days to civil date, counting years from March so that leap days come last.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_clock_moves_only_when_it_is_set() {
        let clock = Clock::default();
        clock.advance(Duration::from_secs(3_600));
        assert!(clock.now() >= now_ms() + 3_599_000);
        clock.stop();
        let stopped = clock.now();
        clock.advance(Duration::from_millis(5));
        assert_eq!((clock.now(), clock.is_stopped()), (stopped + 5, true));
        clock.go_on();
        assert!(clock.now() >= stopped + 5 && !clock.is_stopped());
    }

    #[test]
    fn dates_are_civil() {
        for (ms, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (951_782_399_000, "2000-02-28T23:59:59Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (1_709_210_096_789, "2024-02-29T12:34:56Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(iso8601(ms), text);
        }
    }
}
