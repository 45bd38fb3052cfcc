//! How long things take, by this machine's clock and not the emulator's, which may stand still:
//! guests and hypervisors know nothing of that one.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the clock module that clippy.toml points to"
)]

use std::time::Instant;

/// Now.
pub(crate) fn now() -> Instant {
    Instant::now()
}
