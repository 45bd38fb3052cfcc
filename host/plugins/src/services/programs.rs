//! Programs that a plugin runs on the host: by name, with its arguments, and with nothing
//! of the host's own but what the operator says. There is no shell between.

use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};

use orrery_contract::host::program::Outcome;
use orrery_contract::{Error, Kind, Result};
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};

use super::Limits;
use crate::grants::Grant;
use crate::operator::{self, Operator, Variables};

/// The programs of one plugin.
#[derive(Default)]
pub struct Programs(BTreeMap<String, Program>);

impl Programs {
    /// Those of the operator's programs that the plugin wants and is granted.
    ///
    /// # Errors
    /// A program that cannot be as its operator says: its name, and a sentence.
    pub fn new(
        wants: &[Grant],
        operator: &Operator,
        limits: Limits,
        variables: &Variables,
    ) -> std::result::Result<Self, (String, String)> {
        let granted = operator.granted(wants, &operator.programs, Grant::program);
        let all = granted.map(|(name, settings)| {
            let program = Program::new(name, settings, limits, variables);
            Ok((name.clone(), program.map_err(|why| (name.clone(), why))?))
        });
        all.collect::<std::result::Result<_, _>>().map(Self)
    }

    /// The program with this name, where the plugin has one.
    pub fn get(&self, name: &str) -> Option<&Program> {
        self.0.get(name)
    }
}

/// One program.
pub struct Program {
    name: String,
    file: PathBuf,
    arguments: Vec<String>,
    environment: BTreeMap<String, String>,
    folder: PathBuf,
    limits: Limits,
}

impl Program {
    fn new(
        name: &str,
        settings: &operator::Program,
        limits: Limits,
        variables: &Variables,
    ) -> std::result::Result<Self, String> {
        let file = settings.file.clone();
        if !file.is_absolute() || !file.is_file() {
            return Err(format!(
                "`file` is the whole path of a program, and {} is none",
                file.display()
            ));
        }
        let mut environment = BTreeMap::new();
        for (name, secret) in &settings.environment {
            environment.insert(name.clone(), secret.read(variables)?);
        }
        Ok(Self {
            name: name.to_owned(),
            file,
            arguments: settings.arguments.clone(),
            environment,
            folder: settings.folder.clone().unwrap_or_else(|| "/".into()),
            limits,
        })
    }

    /// Runs the program to its end, which comes with `time` at the latest.
    pub async fn run(&self, arguments: &[String], stdin: &[u8], time: u32) -> Result<Outcome> {
        let mut command = Command::new(&self.file);
        command
            .args(&self.arguments)
            .args(arguments)
            .env_clear()
            .envs(&self.environment)
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // So that what it started ends with it.
            .process_group(0);
        let failed = |error: std::io::Error| {
            let kind = match error.kind() {
                std::io::ErrorKind::InvalidInput => Kind::Invalid,
                _ => Kind::Unavailable,
            };
            let text = format!("The program {} cannot be run", self.name);
            Error::new(kind, text).with_detail(error.to_string())
        };
        let mut running = Running::of(command.spawn().map_err(failed)?);
        let time = self.limits.within(time);
        match tokio::time::timeout(time, running.end(stdin, self.limits.answer / 2)).await {
            Ok(outcome) => outcome.map_err(failed),
            Err(_) => {
                let text = format!("The program {} did not end in time", self.name);
                let detail = format!("it had {} ms", time.as_millis());
                Err(Error::new(Kind::Timeout, text).with_detail(detail))
            }
        }
    }
}

/// A program under way. Where nobody waits for it any more, it ends with all that it
/// started.
struct Running {
    child: Child,
    /// None once it has ended, for others may have the number then.
    group: Option<Pid>,
}

impl Running {
    fn of(child: Child) -> Self {
        let id = child.id().and_then(|id| i32::try_from(id).ok());
        Self {
            child,
            group: id.and_then(Pid::from_raw),
        }
    }

    /// Feeds it, hears it out, and waits for it. Of each output at most `most` bytes are
    /// kept.
    async fn end(&mut self, stdin: &[u8], most: usize) -> std::io::Result<Outcome> {
        let (input, output, errors) = (
            self.child.stdin.take(),
            self.child.stdout.take(),
            self.child.stderr.take(),
        );
        let feed = async move {
            if let Some(mut input) = input {
                // A program need not read to its end what it is given.
                let _unread = input.write_all(stdin).await;
            }
        };
        let ((), stdout, stderr) = tokio::join!(feed, heard(output, most), heard(errors, most));
        let (stdout, stderr) = (stdout?, stderr?);
        let status = self.child.wait().await?;
        self.group = None;
        Ok(Outcome {
            exit_code: code(status),
            truncated: stdout.dropped || stderr.dropped,
            stdout: stdout.bytes,
            stderr: stderr.bytes,
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(group) = self.group {
            // Fails where it has just ended by itself.
            let _ended = kill_process_group(group, Signal::KILL);
        }
    }
}

fn code(status: ExitStatus) -> i32 {
    let by_signal = || status.signal().map_or(i32::MIN, |signal| -signal);
    status.code().unwrap_or_else(by_signal)
}

struct Heard {
    bytes: Vec<u8>,
    dropped: bool,
}

async fn heard(from: Option<impl AsyncRead + Unpin>, most: usize) -> std::io::Result<Heard> {
    let (mut bytes, mut dropped) = (Vec::new(), false);
    let mut piece = vec![0; 16 << 10];
    if let Some(mut from) = from {
        loop {
            let length = from.read(&mut piece).await?;
            if length == 0 {
                break;
            }
            let kept = length.min(most - bytes.len());
            bytes.extend_from_slice(&piece[..kept]);
            dropped |= kept < length;
        }
    }
    Ok(Heard { bytes, dropped })
}
