//! Starts children, all from one thread that lives as long as they may: the kernel ends
//! a child with the thread that started it, which is how none outlives a host that is
//! killed.

use std::ffi::OsString;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{SyncSender, sync_channel};

use tokio::sync::oneshot;

/// How this program starts as the child of a native plugin: there it calls
/// [`child_main`](super::child_main).
#[derive(Clone, Debug)]
pub struct Program {
    /// Its own file.
    pub file: PathBuf,
    /// Arguments that lead to `child_main`.
    pub arguments: Vec<OsString>,
    /// All of the child's environment.
    pub environment: Vec<(OsString, OsString)>,
}

/// A child that was started and is told nothing yet.
pub struct Started {
    pub child: Child,
    pub socket: UnixStream,
}

type Job = oneshot::Sender<io::Result<Started>>;

/// The thread that starts children.
pub struct Spawner {
    jobs: SyncSender<Job>,
}

impl Spawner {
    /// Starts the thread. It ends, and with it all children, when the value is dropped.
    pub fn new(program: Program) -> io::Result<Self> {
        let (jobs, asked) = sync_channel::<Job>(16);
        let run = move || {
            for job in asked {
                // Nobody waits for it any more: the child ends with its socket.
                let _unwanted = job.send(start(&program));
            }
        };
        std::thread::Builder::new()
            .name("native plugins".into())
            .spawn(run)?;
        Ok(Self { jobs })
    }

    /// Starts a child.
    pub async fn spawn(&self) -> io::Result<Started> {
        let (job, started) = oneshot::channel();
        let busy = |_| io::Error::other("too many children are being started");
        self.jobs.try_send(job).map_err(busy)?;
        let gone = |_| io::Error::other("the thread that starts children has ended");
        started.await.map_err(gone)?
    }
}

fn start(program: &Program) -> io::Result<Started> {
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    let child = Command::new(&program.file)
        .args(&program.arguments)
        .env_clear()
        .envs(
            program
                .environment
                .iter()
                .map(|(name, value)| (name, value)),
        )
        .stdin(Stdio::from(OwnedFd::from(theirs)))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        // A key press in the host's terminal is for the host to act upon.
        .process_group(0)
        .spawn()?;
    Ok(Started {
        child,
        socket: ours,
    })
}
