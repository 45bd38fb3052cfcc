//! A plugin's lines in the host's log: so many a second, none of them long.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use orrery_contract::host::log::Level;
use tokio::time::Instant;

const MESSAGE: usize = 4_096;
const FIELDS: usize = 1_024;

/// One plugin's share of the log.
#[derive(Debug)]
pub struct Lines {
    a_second: u32,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    since: Option<Instant>,
    written: u32,
    dropped: u64,
}

impl Lines {
    pub(super) fn new(a_second: u32) -> Self {
        Self {
            a_second,
            state: Mutex::new(State {
                since: None,
                written: 0,
                dropped: 0,
            }),
        }
    }

    pub(super) fn write(
        &self,
        plugin: &str,
        level: Level,
        message: &str,
        fields: &[(String, String)],
    ) {
        let Some(dropped) = self.turn() else { return };
        if dropped > 0 {
            tracing::warn!(plugin, dropped, "plugin writes more than it may");
        }
        let said = head(message, MESSAGE);
        let fields = join(fields);
        match level {
            Level::Trace => tracing::trace!(plugin, fields, "{said}"),
            Level::Debug => tracing::debug!(plugin, fields, "{said}"),
            Level::Info => tracing::info!(plugin, fields, "{said}"),
            Level::Warn => tracing::warn!(plugin, fields, "{said}"),
            Level::Error => tracing::error!(plugin, fields, "{said}"),
        }
    }

    /// Whether a line may be written, and how many were dropped since the last.
    fn turn(&self) -> Option<u64> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let second = Duration::from_secs(1);
        if state.since.is_none_or(|since| now - since >= second) {
            state.since = Some(now);
            state.written = 0;
        }
        if state.written == self.a_second {
            state.dropped += 1;
            return None;
        }
        state.written += 1;
        Some(std::mem::take(&mut state.dropped))
    }
}

fn join(fields: &[(String, String)]) -> String {
    let mut joined = String::new();
    for (name, value) in fields {
        if joined.len() >= FIELDS {
            break;
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(head(name, FIELDS));
        joined.push('=');
        joined.push_str(head(value, FIELDS));
    }
    head(&joined, FIELDS).to_owned()
}

fn head(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn lines_beyond_the_rate_are_dropped_and_counted() {
        let lines = Lines::new(2);
        let turns: Vec<_> = (0..5).map(|_| lines.turn()).collect();
        assert_eq!(turns, [Some(0), Some(0), None, None, None]);
        advance(Duration::from_secs(1)).await;
        assert_eq!(lines.turn(), Some(3));
        assert_eq!(lines.turn(), Some(0));
    }

    #[test]
    fn long_texts_are_cut_between_letters() {
        assert_eq!(head("añb", 2), "a");
        assert_eq!(head("añb", 3), "añ");
        let many = vec![("k".to_owned(), "v".repeat(600)); 5];
        assert_eq!(join(&many).len(), FIELDS);
    }
}
