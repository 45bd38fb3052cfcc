//! `orrery start`: in the foreground, or detached with its log in the state folder.

use std::collections::BTreeSet;
use std::fs::File;
use std::future::Future;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

use super::Where;
use crate::assembly::assemble;
use crate::built_in::BuiltIn;
use crate::clock::Stopwatch;
use crate::config::values::{
    Folder, ListenAddress, LogFormat, LogLevel, Quotas, Several, VmManager, VpcCidr,
};
use crate::config::{Config, Environment, Layer};
use crate::http::Server;
use crate::instance::{self, Claim};
use crate::logging::PluginLog;
use crate::plugins::Plugins;
use crate::{client, logging, tasks};

#[derive(Debug, Clone, Args)]
pub(super) struct Start {
    #[command(flatten)]
    place: Where,
    /// Addresses to listen on, such as 0.0.0.0:4566
    #[arg(long, value_name = "ADDRESS", value_delimiter = ',')]
    listen: Vec<ListenAddress>,
    /// Port to listen on; 0 lets the system choose
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Keep all state in the state folder
    #[arg(long)]
    persistence: bool,
    /// What instances run on
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    vm_manager: Vec<VmManager>,
    /// Folder of a plugin that must load; may be given several times
    #[arg(long, value_name = "FOLDER")]
    plugin: Vec<Folder>,
    /// Network of default VPCs
    #[arg(long, value_name = "NETWORK")]
    default_vpc_cidr: Option<VpcCidr>,
    /// Refuse what AWS refuses, even where documentation relies on it
    #[arg(long)]
    strict: bool,
    /// Refuse AMI ids that are not in the catalogue
    #[arg(long)]
    strict_amis: bool,
    /// How much an account may have: off or aws
    #[arg(long, value_name = "QUOTAS")]
    quotas: Option<Quotas>,
    /// Log every request
    #[arg(long)]
    debug: bool,
    /// Least severe level that is logged
    #[arg(long, value_name = "LEVEL")]
    log: Option<LogLevel>,
    /// Shape of log lines: text or json
    #[arg(long, value_name = "FORMAT")]
    log_format: Option<LogFormat>,
    /// Start in the background, with log and pid file in the state folder
    #[arg(long)]
    detach: bool,
    /// Start in the background and return when it answers
    #[arg(long)]
    wait: bool,
}

impl Start {
    fn layer(&self) -> Layer {
        let some = |on: bool| on.then_some(true);
        fn several<T: Clone>(values: &[T]) -> Option<Several<T>> {
            (!values.is_empty()).then(|| Several(values.to_vec()))
        }
        Layer {
            listen: several(&self.listen),
            port: self.port,
            persistence: some(self.persistence),
            vm_manager: several(&self.vm_manager),
            plugin: several(&self.plugin),
            default_vpc_cidr: self.default_vpc_cidr,
            strict: some(self.strict),
            strict_amis: some(self.strict_amis),
            quotas: self.quotas,
            debug: some(self.debug),
            log: self.log,
            log_format: self.log_format,
            ..self.place.layer()
        }
    }
}

pub(super) fn run(start: &Start) -> anyhow::Result<ExitCode> {
    let config = start.place.config(start.layer())?;
    if start.detach || start.wait {
        return detach(&config);
    }
    let plugin_log = logging::start(&config);
    tasks::install_hook();
    raise_file_limit();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(config.workers)
        .thread_name("orrery")
        .enable_all()
        .build()
        .context("cannot start the runtime")?;
    let outcome = runtime.block_on(serve(config, plugin_log));
    // A call that ignored its deadline must not hold the program.
    runtime.shutdown_timeout(Duration::from_secs(1));
    outcome.map(|()| ExitCode::SUCCESS)
}

async fn serve(mut config: Config, plugin_log: PluginLog) -> anyhow::Result<()> {
    let watch = Stopwatch::start();
    let stop = stop_signal()?;
    let mut claim = Claim::take(&config.state_dir)?;
    let plugins = Plugins::load(&config).await?;
    plugins.choose(&mut config)?;
    let built_in = BuiltIn::choose(&mut config).await;
    let variables = plugins.variables();
    let config = Arc::new(config);
    let services = assemble(&config, plugins, built_in, plugin_log).await?;
    let server = Server::bind(Arc::clone(&config), services).await?;
    let first = *server
        .addresses()
        .first()
        .context("no address is configured")?;
    claim.announce(first).context("cannot write the pid file")?;
    warn_about(&config, &variables);
    let urls: Vec<_> = server
        .addresses()
        .iter()
        .map(|address| format!("http://{address}"))
        .collect();
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        address = urls.join(","),
        vm_manager = config.vm_manager_names(),
        vm_manager_reason = config.vm_manager_reason.name(),
        persistence = config.persistence.name(),
        milliseconds = watch.elapsed().as_millis(),
        "Ready."
    );
    // For programs that start this one on port 0; they may have closed the pipe.
    if writeln!(std::io::stdout(), "listening on {}", urls.join(",")).is_err() {
        tracing::debug!("standard output is closed");
    }
    server.serve(stop).await;
    tracing::info!("stopped");
    Ok(())
}

/// Ready at the first SIGTERM or SIGINT; the second one ends the program at once.
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate()).context("cannot handle SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot handle SIGINT")?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => tracing::info!("SIGTERM: stopping"),
            _ = interrupt.recv() => tracing::info!("SIGINT: stopping"),
        }
        tasks::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            tracing::warn!("second signal: ending at once");
            std::process::exit(130);
        });
    })
}

/// Variables that mean nothing, also not to plugins.
fn warn_about(config: &Config, of_plugins: &BTreeSet<String>) {
    let inert = config.inert.iter();
    for name in inert.filter(|name| !of_plugins.contains(**name)) {
        let vm_manager = config.vm_manager_names();
        tracing::warn!(
            variable = name,
            vm_manager,
            "this variable has no effect with this VM manager"
        );
    }
    for name in Environment::of_process().unknown(of_plugins) {
        tracing::warn!(
            variable = name,
            "this variable is not known; see orrery start --help"
        );
    }
}

/// Shells allow 1,024 files, which is less than the allowed connections need.
fn raise_file_limit() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = maximum.unwrap_or(65_536).min(65_536);
    if current.is_some_and(|current| current < wanted) {
        let raised = setrlimit(
            Resource::Nofile,
            Rlimit {
                current: Some(wanted),
                maximum,
            },
        );
        if let Err(error) = raised {
            tracing::debug!(error = %error, "cannot raise the limit of open files");
        }
    }
}

/// Starts this program again in the background and waits until it answers or fails.
fn detach(config: &Config) -> anyhow::Result<ExitCode> {
    if let Some(record) =
        instance::running(&config.state_dir).context("cannot read the state folder")?
    {
        bail!("orrery is running already, with pid {}", record.pid);
    }
    std::fs::create_dir_all(&config.state_dir)
        .with_context(|| format!("cannot use the state folder {}", config.state_dir.display()))?;
    let path = instance::log_file(&config.state_dir);
    let log = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let program = std::env::current_exe().context("cannot find this program")?;
    let mut child = Command::new(program)
        .args(
            std::env::args_os()
                .skip(1)
                .filter(|argument| argument != "--detach" && argument != "--wait"),
        )
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        // Its own group, so that an interrupt at this terminal does not reach it.
        .process_group(0)
        .spawn()
        .context("cannot start in the background")?;
    let watch = Stopwatch::start();
    while watch.elapsed() < Duration::from_secs(30) {
        if let Some(status) = child.try_wait().context("cannot watch the emulator")? {
            let log = std::fs::read_to_string(&path).unwrap_or_default();
            let reason = log.lines().next_back().unwrap_or("no reason given");
            eprintln!("{reason}");
            return Ok(ExitCode::from(
                u8::try_from(status.code().unwrap_or(1)).unwrap_or(1),
            ));
        }
        let record =
            instance::running(&config.state_dir).context("cannot read the state folder")?;
        let ours = record.filter(|record| record.pid == child.id());
        if let Some(address) = ours.and_then(|record| record.address) {
            let health = client::call(
                address,
                hyper::Method::GET,
                "/_orrery/health",
                bytes::Bytes::new(),
            );
            super::block_on(health)?;
            println!(
                "listening on http://{address}, log in {}",
                PathBuf::from(&path).display()
            );
            return Ok(ExitCode::SUCCESS);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    bail!(
        "the emulator did not answer within 30 seconds; see {}",
        path.display()
    )
}
