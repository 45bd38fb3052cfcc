//! The command line: one module a verb. Errors are one sentence on standard error; exit
//! code 2 for what the user wrote, 1 for what the machine refused.

use std::ffi::OsString;
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::config::{Config, ConfigError, Environment, Layer, environment};
use crate::instance;

mod cleanup;
mod clock;
mod doctor;
mod env;
mod events;
mod logs;
mod metadata;
mod plugin;
mod ssh;
mod start;
mod state;
mod stop;

/// An open emulator of Amazon EC2.
///
/// Without a command it starts the emulator in the foreground, at
/// http://127.0.0.1:4566. Then, in another terminal:
///
///   eval "$(orrery env)"
///   aws ec2 describe-regions
#[derive(Debug, Parser)]
#[command(
    name = "orrery",
    version,
    verbatim_doc_comment,
    args_conflicts_with_subcommands = true
)]
struct Cli {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    start: start::Start,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Start the emulator
    Start(start::Start),
    /// Stop the emulator of this state folder
    Stop(Where),
    /// Print the log of a detached emulator
    Logs(logs::Logs),
    /// Print what makes clients use the emulator
    Env(env::Env),
    /// Check the configuration, the state folder and the running emulator
    Doctor(doctor::Doctor),
    /// Log in to a running instance
    Ssh(ssh::Ssh),
    /// Print what happened to instances, and why
    Events(events::Events),
    /// Print what a running instance finds in its metadata
    Metadata(metadata::Metadata),
    /// Remove machines that no instance has; all of this state folder's where no emulator runs
    Cleanup(Where),
    /// Show, stop and set on the time that EC2 goes by
    #[command(subcommand)]
    Clock(clock::Clock),
    /// Save or load the whole state
    #[command(subcommand)]
    State(state::State),
    /// Plugins
    #[command(subcommand)]
    Plugin(plugin::Plugin),
    /// The other end of a native plugin, which the emulator starts
    #[command(hide = true)]
    PluginChild,
    /// Forget every resource of every account and region
    Reset(Where),
    /// Print the version
    Version,
}

/// Which emulator a verb is about.
#[derive(Debug, Clone, Default, Args)]
struct Where {
    /// Configuration file
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder for state, log and pid file
    #[arg(long, value_name = "FOLDER")]
    state_dir: Option<PathBuf>,
}

impl Where {
    fn layer(&self) -> Layer {
        Layer {
            state_dir: self.state_dir.clone(),
            ..Layer::default()
        }
    }

    /// The flags that say so to another verb.
    fn flags(&self) -> Vec<OsString> {
        let flag = |name: &str, path: &Option<PathBuf>| {
            path.iter()
                .flat_map(|path| [name.into(), path.into()])
                .collect::<Vec<_>>()
        };
        [
            flag("--config", &self.config),
            flag("--state-dir", &self.state_dir),
        ]
        .concat()
    }

    fn config(&self, flags: Layer) -> Result<Config, ConfigError> {
        Config::load(flags, &Environment::of_process(), self.config.as_deref())
    }

    /// The address of the emulator: that of the state folder, else the configured one.
    fn address(&self) -> anyhow::Result<SocketAddr> {
        let config = self.config(self.layer())?;
        let running = instance::running(&config.state_dir).with_context(|| {
            format!(
                "cannot read the state folder {}",
                config.state_dir.display()
            )
        })?;
        if let Some(address) = running.and_then(|record| record.address) {
            return Ok(address);
        }
        let listen = config.listen.first().context("no address is configured")?;
        let mut found = (listen.host.as_str(), listen.port)
            .to_socket_addrs()
            .with_context(|| format!("cannot resolve {listen}"))?;
        found
            .next()
            .with_context(|| format!("cannot resolve {listen}"))
    }
}

/// Runs the program.
pub fn main() -> ExitCode {
    let command =
        Cli::command().mut_subcommand("start", |start| start.after_long_help(environment::help()));
    let matches = command.after_long_help(environment::help()).get_matches();
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    match run(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("orrery: {}", sentence(&error));
            ExitCode::from(if error.is::<ConfigError>() { 2 } else { 1 })
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.verb {
        None => start::run(&cli.start),
        Some(Verb::Start(start)) => start::run(&start),
        Some(Verb::Stop(place)) => stop::run(&place),
        Some(Verb::Logs(logs)) => logs::run(&logs),
        Some(Verb::Env(env)) => env::run(&env),
        Some(Verb::Doctor(doctor)) => doctor::run(&doctor),
        Some(Verb::Ssh(ssh)) => ssh::run(&ssh),
        Some(Verb::Events(events)) => events::run(&events),
        Some(Verb::Metadata(metadata)) => metadata::run(&metadata),
        Some(Verb::Cleanup(place)) => cleanup::run(&place),
        Some(Verb::Clock(clock)) => clock::run(&clock),
        Some(Verb::State(state)) => state::run(&state),
        Some(Verb::Plugin(plugin)) => plugin::run(&plugin),
        Some(Verb::PluginChild) => orrery_plugins::child_main(),
        Some(Verb::Reset(place)) => state::reset(&place),
        Some(Verb::Version) => {
            println!("orrery {}", env!("CARGO_PKG_VERSION"));
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// An error with its causes, leaving out those that the text above already tells.
fn sentence(error: &anyhow::Error) -> String {
    orrery_workshop::sentence(error.as_ref())
}

/// A runtime for verbs that make one call.
fn block_on<T>(future: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime
        .context("cannot start the runtime")?
        .block_on(future)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn start_is_the_verb_when_there_is_none() {
        let cli = Cli::try_parse_from(["orrery", "--port", "0"]).expect("flags of start");
        assert!(cli.verb.is_none());
        assert!(Cli::try_parse_from(["orrery", "sotp"]).is_err());
    }

    #[test]
    fn an_error_says_each_cause_once() {
        let error = anyhow::anyhow!("disk full")
            .context("cannot save: disk full")
            .context("no state");
        assert_eq!(sentence(&error), "no state: cannot save: disk full");
    }
}
