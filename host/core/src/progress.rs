//! Work that takes time and that no machine does: how far it is follows from the
//! clock of the request, so that nothing has to run for it and a frozen clock holds it.
//!
//! The first steps are short on purpose. SDKs' waiters look at once and then only every
//! fifteen seconds; what is done by their first look costs a test suite nothing.

use orrery_wire::Timestamp;

/// Milliseconds of a first step: making a snapshot, an image, a change of a volume.
pub const FIRST: i64 = 1;
/// Milliseconds after which what goes on in the background is over, too.
pub const BACKGROUND: i64 = 1_000;

/// Whether something that takes so many milliseconds is done.
pub fn is_done(started: Timestamp, takes: i64, now: Timestamp) -> bool {
    percent(started, takes, now) == 100
}

/// How much of it is done, 0 to 100.
pub fn percent(started: Timestamp, takes: i64, now: Timestamp) -> i64 {
    let elapsed = now.0.saturating_sub(started.0);
    (elapsed.saturating_mul(100) / takes.max(1)).clamp(0, 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_goes_from_none_to_all_and_stays_there() {
        for (now, expected) in [
            (900, 0),
            (1_000, 0),
            (1_050, 50),
            (1_100, 100),
            (9_000, 100),
        ] {
            assert_eq!(percent(Timestamp(1_000), 100, Timestamp(now)), expected);
        }
        assert!(!is_done(Timestamp(5), FIRST, Timestamp(5)));
        assert!(is_done(Timestamp(5), FIRST, Timestamp(6)));
    }
}
