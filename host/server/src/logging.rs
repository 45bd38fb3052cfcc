//! Log lines on standard error: for people, or one JSON object each. The last ones that
//! are about plugins are kept.

use std::io::IsTerminal;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt, registry};

use crate::config::Config;
use crate::config::values::{LogFormat, LogLevel};

mod plugins;

pub use plugins::{Line, PluginLog};

/// Starts logging; the second call of a process changes nothing. Answers the lines about
/// plugins, as they come.
pub fn start(config: &Config) -> PluginLog {
    let level = match config.log {
        LogLevel::Trace => LevelFilter::TRACE,
        LogLevel::Debug => LevelFilter::DEBUG,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Error => LevelFilter::ERROR,
    };
    let lines = fmt::layer().with_writer(std::io::stderr);
    let lines = match config.log_format {
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
        LogFormat::Text => {
            let ansi = std::io::stderr().is_terminal();
            lines
                .with_ansi(ansi)
                .with_target(config.log.name() == "trace")
                .boxed()
        }
    };
    let kept = PluginLog::default();
    let keeper = plugins::Keeper(kept.clone());
    let started = registry().with(lines).with(keeper).with(level).try_init();
    if started.is_err() {
        tracing::debug!("logging was started before");
    }
    kept
}
