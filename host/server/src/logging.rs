//! Log lines on standard error: for people, or one JSON object each.

use std::io::IsTerminal;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt;

use crate::config::Config;
use crate::config::values::{LogFormat, LogLevel};

/// Starts logging; the second call of a process changes nothing.
pub fn start(config: &Config) {
    let level = match config.log {
        LogLevel::Trace => LevelFilter::TRACE,
        LogLevel::Debug => LevelFilter::DEBUG,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Error => LevelFilter::ERROR,
    };
    let lines = fmt().with_writer(std::io::stderr).with_max_level(level);
    let started = match config.log_format {
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
        LogFormat::Text => {
            let ansi = std::io::stderr().is_terminal();
            lines
                .with_ansi(ansi)
                .with_target(config.log.name() == "trace")
                .try_init()
        }
    };
    if started.is_err() {
        tracing::debug!("logging was started before");
    }
}
