//! The network of a container, from outside: programs of this machine run in it.
//!
//! A network belongs to a thread, so each piece of work has a thread of its own that moves there
//! and ends with it. Only who has the engine's machine for its own, with the rights of root,
//! gets there.

use std::fs::File;
use std::io;
use std::os::fd::AsFd as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use tokio::sync::oneshot;

use crate::programs::{Failure, run};

/// The network that this program is in.
const OWN: &str = "/proc/self/ns/net";

/// The network namespace of a container.
#[derive(Debug)]
pub(crate) struct Namespace(File);

impl Namespace {
    /// That of the container whose first process has this id on the engine's machine.
    ///
    /// # Errors
    /// Why there is no way there from here.
    pub(crate) fn of(container: &str, pid: i64) -> Result<Self, NoWay> {
        let process = Path::new("/proc").join(pid.to_string());
        // On another machine than the engine's the number is somebody else's, or nobody's.
        let groups = std::fs::read_to_string(process.join("cgroup"));
        if !groups.is_ok_and(|groups| groups.contains(container)) {
            return Err(NoWay::Elsewhere);
        }
        let file = File::open(process.join("ns/net"));
        let file =
            file.map_err(|why| NoWay::Shut(format!("its network cannot be opened: {why}")))?;
        let inode = |metadata: io::Result<std::fs::Metadata>| metadata.map(|it| it.ino()).ok();
        if inode(file.metadata()) == inode(std::fs::metadata(OWN)) {
            return Err(NoWay::Shut("its network is this machine's own".to_owned()));
        }
        Ok(Self(file))
    }

    /// Runs a program there and hands it what to read.
    ///
    /// # Errors
    /// Why it could not be run or failed, in its own words.
    pub(crate) async fn run(
        self,
        command: &'static [&'static str],
        input: String,
    ) -> Result<String, Failure> {
        let (program, arguments) = command.split_first().unwrap_or((&"true", &[]));
        self.work(move || run(program, arguments, &input)).await
    }

    /// Has a thread of its own work there.
    ///
    /// # Errors
    /// Those of the work, or why there is no way in.
    pub(crate) async fn work<T: Send + 'static>(
        self,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (say, said) = oneshot::channel();
        let work = move || {
            let done = self.enter().and_then(|()| work());
            // Nobody waits any more.
            let _late = say.send(done);
        };
        let thread = std::thread::Builder::new().name("namespace".to_owned());
        thread.spawn(work).map_err(Failure::Io)?;
        said.await.unwrap_or_else(|_| {
            let why = io::Error::other("the thread in the network ended");
            Err(Failure::Io(why))
        })
    }

    /// Moves this thread there, for good.
    fn enter(&self) -> Result<(), Failure> {
        let moved = move_into_link_name_space(self.0.as_fd(), Some(LinkNameSpaceType::Network));
        moved.map_err(|why| Failure::Forbidden(format!("its network cannot be entered: {why}")))
    }
}

/// Why a network is out of reach.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoWay {
    /// The engine's processes are not this machine's, or the process is gone.
    Elsewhere,
    /// It is, or should be, none of ours; why.
    Shut(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_network_but_the_container_s_is_taken() {
        let id = i64::from(std::process::id());
        let own = NoWay::Shut("its network is this machine's own".to_owned());
        for (container, pid, why) in [
            ("no-such-container", id, NoWay::Elsewhere),
            // Every process is in a group below the root.
            ("/", id, own),
            ("/", -1, NoWay::Elsewhere),
        ] {
            let refused = Namespace::of(container, pid).expect_err("it is no container");
            assert_eq!(refused, why, "{container} {pid}");
        }
    }
}
