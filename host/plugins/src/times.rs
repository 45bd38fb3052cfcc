//! How long calls take: a count for each of a few lengths, so that any share of the calls
//! can be told at any time.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Lengths double every four counts, from a microsecond to more than an hour.
const COUNTS: usize = 128;
const A_DOUBLING: u32 = 4;

/// The calls of one plugin.
#[derive(Debug)]
pub struct Times([AtomicU64; COUNTS]);

impl Default for Times {
    fn default() -> Self {
        Self([const { AtomicU64::new(0) }; COUNTS])
    }
}

impl Times {
    /// A call took so long.
    pub fn add(&self, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX).max(1);
        self.0[place(micros)].fetch_add(1, Ordering::Relaxed);
    }

    /// Time within which that part of the calls were answered, at most a fifth too long.
    pub fn within(&self, part: f64) -> Duration {
        let counts: Vec<_> = self.0.iter().map(|it| it.load(Ordering::Relaxed)).collect();
        let all: u64 = counts.iter().sum();
        let mut left = (all as f64 * part).ceil() as u64;
        for (at, count) in counts.into_iter().enumerate() {
            if left > 0 && count >= left {
                return Duration::from_micros(end(at));
            }
            left = left.saturating_sub(count);
        }
        Duration::ZERO
    }
}

/// Doublings, and quarters between them by the two bits below the highest.
fn place(micros: u64) -> usize {
    let doublings = micros.ilog2();
    let quarter = match doublings {
        0 => 0,
        1 => (micros & 1) * 2,
        _ => (micros >> (doublings - 2)) & 3,
    };
    let at = usize::try_from(u64::from(doublings * A_DOUBLING) + quarter);
    at.unwrap_or(COUNTS).min(COUNTS - 1)
}

/// The first length that is longer than all that are counted there.
fn end(at: usize) -> u64 {
    let at = u32::try_from(at + 1).unwrap_or(0);
    let (doublings, quarter) = (at / A_DOUBLING, u64::from(at % A_DOUBLING));
    ((4 + quarter) << doublings) / 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_calls_are_told_to_a_fifth() {
        let times = Times::default();
        assert_eq!(times.within(0.5), Duration::ZERO);
        for micros in 1..=1_000 {
            times.add(Duration::from_micros(micros));
        }
        for (part, micros) in [(0.5, 500), (0.99, 990), (0.01, 10), (1.0, 1_000)] {
            let told = times.within(part).as_micros();
            assert!((micros..=micros * 5 / 4).contains(&told), "{part}: {told}");
        }
        times.add(Duration::MAX);
        assert!(times.within(1.0) > Duration::from_secs(3_000));
    }
}
