//! What a plugin last said of whether it could work. The log is told when that changes.

use std::sync::{Mutex, PoisonError};

use orrery_contract::types::descriptor::{Health, ProbeResult};
use orrery_contract::{Error, Result};

/// How a plugin does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// In one word.
    pub health: Health,
    /// In one sentence, where it is not well.
    pub message: String,
}

impl Condition {
    /// The word.
    pub fn name(&self) -> &'static str {
        match self.health {
            Health::Ready => "ok",
            Health::Degraded => "degraded",
            Health::Unavailable => "unavailable",
        }
    }

    fn of(probed: &Result<ProbeResult>) -> Self {
        match probed {
            Ok(ProbeResult {
                health: Health::Ready,
                ..
            }) => Self::default(),
            Ok(probed) => Self {
                health: probed.health,
                message: probed.message.clone(),
            },
            Err(Error {
                message, detail, ..
            }) => Self {
                health: Health::Unavailable,
                message: match detail {
                    Some(detail) => format!("{message} ({detail})"),
                    None => message.clone(),
                },
            },
        }
    }
}

impl Default for Condition {
    /// A plugin is taken to be well before it says anything.
    fn default() -> Self {
        Self {
            health: Health::Ready,
            message: String::new(),
        }
    }
}

/// The condition as it was known last.
#[derive(Debug, Default)]
pub struct Known(Mutex<Condition>);

impl Known {
    /// What is known.
    pub fn get(&self) -> Condition {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Notes what came of a probe of that plugin, and tells the log where its health is
    /// another than before.
    pub fn note(&self, plugin: &str, probed: &Result<ProbeResult>) {
        let now = Condition::of(probed);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *known, now.clone());
        drop(known);
        let health = now.name();
        match now.health {
            same if same == before.health => {}
            Health::Ready => tracing::info!(plugin, health, "plugin is well again"),
            _ => tracing::warn!(plugin, health, "{}", now.message),
        }
    }
}
