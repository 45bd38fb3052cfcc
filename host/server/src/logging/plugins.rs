//! The last lines of the log that are about plugins, for whoever asks for them while the
//! emulator runs: every event with a field `plugin`.

use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

use crate::clock;

/// Lines that are kept.
const MOST: usize = 1_000;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Goes up with each line.
    pub number: u64,
    /// When it was written.
    pub time: String,
    /// How much it matters.
    pub level: String,
    /// Which plugin it is about.
    pub plugin: String,
    /// The message and the other fields.
    pub text: String,
}

/// The last lines. Clones are one and the same.
#[derive(Debug, Clone, Default)]
pub struct PluginLog(Arc<Mutex<Held>>);

#[derive(Debug, Default)]
struct Held {
    lines: VecDeque<Line>,
    next: u64,
}

impl PluginLog {
    /// The lines that are kept, oldest first.
    pub fn lines(&self) -> Vec<Line> {
        self.held().lines.iter().cloned().collect()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_about_a_plugin(metadata: &Metadata<'_>) -> bool {
    metadata.fields().field("plugin").is_some()
}

/// Kept apart from [`PluginLog`], whose handles are given away.
pub(super) struct Keeper(pub(super) PluginLog);

impl<S: Subscriber> Layer<S> for Keeper {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if !is_about_a_plugin(event.metadata()) {
            return;
        }
        let mut said = Said::default();
        event.record(&mut said);
        let mut held = self.0.held();
        let number = held.next;
        held.next += 1;
        if held.lines.len() == MOST {
            held.lines.pop_front();
        }
        held.lines.push_back(Line {
            number,
            time: clock::iso8601(clock::now_ms()),
            level: event.metadata().level().to_string(),
            plugin: said.plugin,
            text: said.message + &said.fields,
        });
    }
}

/// An event's fields as text.
#[derive(Default)]
struct Said {
    plugin: String,
    message: String,
    fields: String,
}

impl Visit for Said {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "plugin" => self.plugin = value.to_owned(),
            // Where a plugin gave none.
            "fields" if value.is_empty() => {}
            "fields" => self.fields += &format!(" {value}"),
            _ => self.record_debug(field, &format_args!("{value:?}")),
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Nothing fails that writes to memory.
        let _written = match field.name() {
            "plugin" => write!(self.plugin, "{value:?}"),
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}

#[cfg(test)]
mod tests {
    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    #[test]
    fn lines_about_plugins_are_kept_and_no_others() {
        let log = PluginLog::default();
        let subscriber = tracing_subscriber::registry().with(Keeper(log.clone()));
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!(colour = "red", "about something else");
            let id = "rack";
            tracing::warn!(plugin = %id, left = 3, why = "it\nis", "plugin failed");
            tracing::info!(plugin = "shelf", fields = "a=1", "{}", "what it said");
            tracing::info!(plugin = "shelf", fields = "", "no more");
            for _ in 0..MOST {
                tracing::debug!(plugin = "shelf", "again");
            }
        });
        let lines = log.lines();
        assert_eq!((lines.len(), lines[0].number), (MOST, 3));
        assert_eq!(lines[0].text, "again");
    }

    #[test]
    fn a_line_has_the_message_and_the_fields() {
        let log = PluginLog::default();
        let subscriber = tracing_subscriber::registry().with(Keeper(log.clone()));
        tracing::subscriber::with_default(subscriber, || {
            let id = "rack";
            tracing::warn!(plugin = %id, left = 3, why = "it\nis", "plugin failed");
            tracing::info!(plugin = "shelf", fields = "a=1", "{}", "what it said");
            tracing::info!(plugin = "shelf", fields = "", "no more");
        });
        let told: Vec<_> = log
            .lines()
            .into_iter()
            .map(|line| (line.level, line.plugin, line.text))
            .collect();
        let expect = [
            ("WARN", "rack", "plugin failed left=3 why=\"it\\nis\""),
            ("INFO", "shelf", "what it said a=1"),
            ("INFO", "shelf", "no more"),
        ];
        assert_eq!(told, expect.map(|(a, b, c)| (a.into(), b.into(), c.into())));
    }
}
