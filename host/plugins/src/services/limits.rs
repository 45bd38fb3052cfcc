//! What one call of the host may take.

use std::time::Duration;

/// Limits of one plugin's calls of the host.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Time for one; the call that it is part of may have less.
    pub time: Duration,
    /// Bytes of one answer.
    pub answer: usize,
}

impl Limits {
    /// The time for a call that asks for so many milliseconds; 0 asks for none.
    pub fn within(&self, milliseconds: u32) -> Duration {
        match milliseconds {
            0 => self.time,
            time => self.time.min(Duration::from_millis(time.into())),
        }
    }
}
