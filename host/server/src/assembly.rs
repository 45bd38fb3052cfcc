//! What is plugged in behind the HTTP seam. The only module that knows both the
//! configuration and the emulator.

use std::sync::Arc;

use crate::built_in::BuiltIn;
use crate::config::Config;
use crate::emulator::Emulator;
use crate::logging::PluginLog;
use crate::plugins::Plugins;
use crate::service::Services;
use crate::tasks;

/// Builds the services; the state folder exists and is locked when this is called, and
/// it runs inside the tokio runtime.
///
/// # Errors
/// State that cannot be opened: one sentence that names it.
pub async fn assemble(
    config: &Config,
    plugins: Plugins,
    built_in: BuiltIn,
    plugin_log: PluginLog,
) -> anyhow::Result<Services> {
    let networks = built_in.doors();
    let emulator = Emulator::start(config, plugins, built_in).await?;
    let doors = emulator.doors();
    let wanted = doors.subscribe();
    tasks::spawn(async move { doors.follow(networks).await });
    Ok(Services {
        ec2: Arc::new(Arc::clone(&emulator)),
        sessions: emulator.sessions(),
        control: Arc::new(emulator),
        plugin_log,
        doors: wanted,
    })
}
