//! How long to wait before a failed call is repeated: twice as long each time, with
//! jitter so that a thousand instances do not come back at once.
//!
//! The jitter is a counter under a mixing function: it needs no randomness from
//! outside, and a test sees the same delays every time.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const FIRST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(crate) struct Backoff {
    jitter: AtomicU64,
}

impl Backoff {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            jitter: AtomicU64::new(seed),
        }
    }

    /// Between half and all of the delay after so many failures, and no less than
    /// what the manager asked for.
    pub(crate) fn delay(&self, failures: u32, asked_ms: Option<u32>) -> Duration {
        let doubled = FIRST.saturating_mul(1 << failures.saturating_sub(1).min(16));
        let delay = doubled.min(LONGEST).mul_f64(0.5 + 0.5 * self.fraction());
        delay.max(Duration::from_millis(asked_ms.unwrap_or(0).into()))
    }

    /// In 0..1.
    fn fraction(&self) -> f64 {
        // SplitMix64.
        let step = 0x9e37_79b9_7f4a_7c15_u64;
        let mut mixed = self
            .jitter
            .fetch_add(step, Ordering::Relaxed)
            .wrapping_add(step);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_the_longest_and_differ() {
        let backoff = Backoff::new(7);
        for failures in 1..60 {
            let full = FIRST
                .saturating_mul(1 << (failures - 1).min(16))
                .min(LONGEST);
            let delay = backoff.delay(failures, None);
            assert!(delay >= full / 2 && delay <= full, "{failures}: {delay:?}");
        }
        assert_ne!(backoff.delay(3, None), backoff.delay(3, None));
    }

    #[test]
    fn the_manager_may_ask_for_a_longer_wait() {
        let backoff = Backoff::new(7);
        assert_eq!(backoff.delay(1, Some(5_000)), Duration::from_secs(5));
        assert!(backoff.delay(9, Some(1)) > Duration::from_secs(1));
    }
}
