//! Programs of this machine: what they read, what they print, and why they do nothing.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{self, Write as _};
use std::process::{Command, Stdio};

/// Why nothing was done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// This process may not, or this machine has no such program: it will not be otherwise.
    Forbidden(String),
    /// The program failed.
    Program(String),
    /// The machine failed.
    Io(io::Error),
}

impl From<io::Error> for Failure {
    fn from(why: io::Error) -> Self {
        match why.kind() {
            io::ErrorKind::PermissionDenied => Self::Forbidden(why.to_string()),
            _ => Self::Io(why),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forbidden(why) | Self::Program(why) => to.write_str(why),
            Self::Io(why) => why.fmt(to),
        }
    }
}

/// Runs a program to its end on this thread, and hands it what to read; what it printed.
///
/// # Errors
/// Why it could not be run or failed, in its own words.
pub(crate) fn run(
    program: &str,
    arguments: &[impl AsRef<OsStr>],
    input: &str,
) -> Result<String, Failure> {
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.map_err(|why| match why.kind() {
        io::ErrorKind::NotFound => Failure::Forbidden(format!("this machine has no {program}")),
        _ => Failure::Io(why),
    })?;
    if let Some(mut pipe) = child.stdin.take() {
        // One that ends before it has read everything says why.
        let _broken = pipe.write_all(input.as_bytes());
    }
    let done = child.wait_with_output().map_err(Failure::Io)?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&done.stderr).trim().to_owned();
    match said.contains("Operation not permitted") {
        true => Err(Failure::Forbidden(format!("{program}: {said}"))),
        false => Err(Failure::Program(format!("{program}: {said}"))),
    }
}

/// As [`run`], on a thread that may wait.
///
/// # Errors
/// As [`run`].
pub(crate) async fn start(
    program: &str,
    arguments: &[impl AsRef<OsStr>],
    input: &str,
) -> Result<String, Failure> {
    let arguments: Vec<OsString> = arguments.iter().map(|it| it.as_ref().to_owned()).collect();
    let (program, input) = (program.to_owned(), input.to_owned());
    let ended = tokio::task::spawn_blocking(move || run(&program, &arguments, &input)).await;
    ended.unwrap_or_else(|why| Err(Failure::Io(io::Error::other(why))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_told_from_one_that_fails() {
        let missing = run("orrery-no-such-program", &[""; 0], "");
        assert!(matches!(missing, Err(Failure::Forbidden(why)) if why.contains("has no orrery")));
        let failed = run("sh", &["-c", "read line; echo $line >&2; exit 3"], "so\n");
        assert!(matches!(failed, Err(Failure::Program(why)) if why == "sh: so"));
        assert!(matches!(run("cat", &[""; 0], "fine"), Ok(said) if said == "fine"));
    }
}
