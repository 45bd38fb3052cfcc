//! The host's end of one child: calls out, answers in, and the child's own calls of the
//! host.

use std::collections::HashMap;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Child, ChildStderr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use orrery_contract::carrier::{Interface, Misfit};
use orrery_contract::host::ec2;
use orrery_contract::host::log::{Level, Log};
use orrery_contract::operation::next;
use orrery_contract::under_way::UnderWay;
use orrery_sdk::abi::Status;
use rustix::process::{Pid, Signal, kill_process};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf, pipe};
use tokio::sync::{Notify, oneshot};
use tokio::time::Instant;

use super::frames::{self, HEAD, Head, Kind, frame};
use super::spawner::Started;
use crate::fault::Fault;
use crate::manifest::Limits;
use crate::services::Services;
use crate::tasks;

/// How long a library may take to come up.
const START: Duration = Duration::from_secs(10);
/// How long a child that closed its socket may take to end by itself.
const END: Duration = Duration::from_millis(200);
/// Bytes of what a child says first.
const FIRST: usize = 64 << 10;
/// Bytes of a line on a child's standard error.
const LINE: u64 = 4_096;
/// Calls of the host that one child may have under way.
const HOST_CALLS: usize = 64;

/// Why a call has no answer.
#[derive(Debug)]
pub enum Ended {
    /// It took too long, and the child was ended.
    Deadline,
    /// The child was ended because another call took too long.
    WithAnother,
    /// The child failed.
    Fault(Fault),
}

type Answered = Result<(Status, Vec<u8>), Ended>;

/// A call that waits for its answer.
struct Waiting {
    answer: oneshot::Sender<Answered>,
    /// What it may ask of the host, as long as somebody waits.
    under_way: Option<UnderWay>,
    /// It asked for what changes the emulator, and so is not made again.
    acted: bool,
}

impl Waiting {
    fn end(self, how: Ended) {
        let how = match how {
            Ended::WithAnother if self.acted => {
                Ended::Fault(Fault::Crashed("a call beside it took too long".into()))
            }
            how => how,
        };
        self.answered(Err(how));
    }

    fn answered(self, answered: Answered) {
        // Whoever does not wait any more needs no answer.
        let _gone = self.answer.send(answered);
    }
}

/// A child that has opened its library.
pub struct Connection {
    exports: String,
    process: u32,
    next: AtomicU64,
    socket: OwnedWriteHalf,
    /// Frames are handed to the socket at once and whole; what it does not take waits
    /// here, so that a caller who goes away leaves no half of a frame.
    backlog: Mutex<Vec<u8>>,
    /// Calls that wait for answers; none once the child is done for.
    waiting: Mutex<Option<HashMap<u64, Waiting>>>,
    /// Something waits to be written, or the child is to be ended.
    nudge: Notify,
    answer_mib: u32,
}

impl Connection {
    /// Has the child open the library.
    pub async fn open(
        started: Started,
        library: &Path,
        limits: &Limits,
        services: Arc<Services>,
    ) -> Result<Arc<Self>, String> {
        let Started { mut child, socket } = started;
        let stderr = child.stderr.take();
        let begun = begin(socket, library, limits, &services).await;
        let (input, output, exports) = match begun {
            Ok(begun) => begun,
            Err(why) => {
                let how = end(child).await;
                return Err(why.unwrap_or(how));
            }
        };
        let connection = Arc::new(Self {
            exports,
            process: child.id(),
            next: AtomicU64::new(1),
            socket: output,
            backlog: Mutex::default(),
            waiting: Mutex::new(Some(HashMap::new())),
            nudge: Notify::new(),
            answer_mib: limits.answer_mib,
        });
        if let Some(stderr) = stderr {
            tasks::spawn(relay(stderr, Arc::clone(&services)));
        }
        tasks::spawn(Arc::clone(&connection).run(input, child, services));
        Ok(connection)
    }

    /// The interfaces that the library exports.
    pub fn exports(&self) -> impl Iterator<Item = &str> {
        self.exports.lines()
    }

    /// Process id of the child.
    pub fn process(&self) -> u32 {
        self.process
    }

    /// Whether calls can be made.
    pub fn is_alive(&self) -> bool {
        self.waiting().is_some()
    }

    /// Makes a call.
    pub async fn call(
        self: &Arc<Self>,
        interface: &'static Interface,
        function: u8,
        arguments: &[u8],
        deadline: Instant,
    ) -> Result<Vec<u8>, Ended> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let (answer, answered) = oneshot::channel();
        let call = Waiting {
            answer,
            under_way: UnderWay::current(),
            acted: false,
        };
        match self.waiting().as_mut() {
            Some(waiting) => waiting.insert(number, call),
            None => return Err(Ended::WithAnother),
        };
        let abandoned = Abandoned {
            connection: self,
            number,
            deadline,
        };
        self.send(&frames::call(number, interface.id, function, arguments));
        let answered = tokio::time::timeout_at(deadline, answered).await;
        std::mem::forget(abandoned);
        let (status, bytes) = match answered {
            Ok(Ok(answered)) => answered?,
            Ok(Err(_)) => return Err(Ended::Fault(Fault::Crashed("it is gone".into()))),
            Err(_) => {
                self.kill();
                return Err(Ended::Deadline);
            }
        };
        let said = || String::from_utf8_lossy(&bytes).into_owned();
        match status {
            Status::Answered => Ok(bytes),
            Status::Failed | Status::Panicked => Err(Ended::Fault(Fault::Trapped(said()))),
            Status::Missing => Err(Ended::Fault(Fault::misfit(&Misfit::Function))),
            Status::Misfit => Err(Ended::Fault(Fault::Misfit(
                "it does not understand the call".into(),
            ))),
        }
    }

    /// Ends the child and, with it, the calls that wait. It does nothing more when this
    /// returns: whoever opens the next one has the backend for itself.
    pub fn kill(&self) {
        let mut waiting = self.waiting();
        let calls = waiting.take();
        // Whoever waits for the child's end takes the calls first, so the number is its own.
        if let (true, Some(process)) = (calls.is_some(), pid(self.process)) {
            // One that has ended by itself is as good.
            let _ended = kill_process(process, Signal::KILL);
        }
        drop(waiting);
        for (_, call) in calls.into_iter().flatten() {
            call.end(Ended::WithAnother);
        }
        self.nudge.notify_one();
    }

    /// Ends the child for an answer that is too large. Only its own call is to blame.
    fn refuse(&self, head: &Head) {
        let waits = self
            .waiting()
            .as_mut()
            .and_then(|all| all.remove(&head.number));
        if let (Kind::Answer, Some(waits)) = (head.kind, waits) {
            waits.end(Ended::Fault(Fault::TooLarge(self.answer_mib)));
        }
        self.kill();
    }

    fn send(&self, frame: &[u8]) {
        let mut backlog = lock(&self.backlog);
        let written = match backlog.is_empty() {
            true => self.socket.try_write(frame).unwrap_or(0),
            false => 0,
        };
        if written < frame.len() {
            backlog.extend_from_slice(&frame[written..]);
            self.nudge.notify_one();
        }
    }

    /// Reads what the child says until it is gone.
    async fn run(self: Arc<Self>, input: OwnedReadHalf, child: Child, services: Arc<Services>) {
        let mut input = BufReader::new(input);
        let broken = tokio::select! {
            broken = self.listen(&mut input, &services) => broken,
            () = self.flush() => None,
        };
        let waiting = self.waiting().take();
        let how = end(child).await;
        for (_, call) in waiting.into_iter().flatten() {
            let fault = match &broken {
                Some(fault) => fault.clone(),
                None => Fault::Crashed(how.clone()),
            };
            call.end(Ended::Fault(fault));
        }
    }

    /// Ends when the child does; with a fault where it said what it may not.
    async fn listen(
        self: &Arc<Self>,
        input: &mut BufReader<OwnedReadHalf>,
        services: &Arc<Services>,
    ) -> Option<Fault> {
        let most = usize::try_from(self.answer_mib).unwrap_or(usize::MAX) << 20;
        let room = Arc::new(tokio::sync::Semaphore::new(HOST_CALLS));
        loop {
            let head = match head(input).await {
                Ok(head) => head,
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    return Some(Fault::Misfit(error.to_string()));
                }
                Err(_) => return None,
            };
            if head.length > most {
                self.refuse(&head);
                return None;
            }
            let Ok(mut body) = body(input, &head).await else {
                return None;
            };
            let Head { number, kind, .. } = head;
            match kind {
                Kind::Answer => {
                    let waits = self.waiting().as_mut().and_then(|all| all.remove(&number));
                    let status = body.first().and_then(|status| Status::of((*status).into()));
                    if let (Some(waits), Some(status)) = (waits, status) {
                        body.remove(0);
                        waits.answered(Ok((status, body)));
                    }
                }
                Kind::Ask => {
                    let permit = Arc::clone(&room).acquire_owned().await;
                    let (this, services) = (Arc::clone(self), Arc::clone(services));
                    tasks::spawn(async move {
                        this.send(&this.serve(&services, number, &body).await);
                        drop(permit);
                    });
                }
                Kind::Open | Kind::Ready | Kind::Failed | Kind::Call => {
                    return Some(Fault::Misfit("a frame out of turn".into()));
                }
            }
        }
    }

    /// The answer to what the child asks, as part of the call that it asks for.
    async fn serve(&self, services: &Services, number: u64, body: &[u8]) -> Vec<u8> {
        let under_way = self.asks(body);
        let served = serve(services, number, body);
        UnderWay::within(under_way, served).await
    }

    /// What the call may ask for that this is part of. It is noted where that leaves
    /// traces.
    fn asks(&self, body: &[u8]) -> Option<UnderWay> {
        let (within, asked) = frames::read_ask(body)?;
        let (interface, ..) = frames::read_call(asked)?;
        let mut waiting = self.waiting();
        let call = waiting.as_mut()?.get_mut(&within)?;
        call.acted |= [ec2::INTERFACE.id, next::INTERFACE.id].contains(&interface);
        call.under_way.clone()
    }

    /// Writes what the socket did not take at once. Ends when the child is to be ended.
    async fn flush(&self) {
        while self.is_alive() {
            let idle = lock(&self.backlog).is_empty();
            if idle {
                self.nudge.notified().await;
                continue;
            }
            tokio::select! {
                () = self.nudge.notified() => {}
                ready = self.socket.writable() => if ready.is_err() { return },
            }
            let mut backlog = lock(&self.backlog);
            match self.socket.try_write(&backlog) {
                Ok(written) => drop(backlog.drain(..written)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => return,
            }
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Option<HashMap<u64, Waiting>>> {
        lock(&self.waiting)
    }
}

fn pid(process: u32) -> Option<Pid> {
    i32::try_from(process).ok().and_then(Pid::from_raw)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Every change is one insert, remove or append.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A call whose caller has gone away. Its thread in the child still has until the
/// deadline.
struct Abandoned<'a> {
    connection: &'a Arc<Connection>,
    number: u64,
    deadline: Instant,
}

impl Drop for Abandoned<'_> {
    fn drop(&mut self) {
        let (connection, number) = (Arc::clone(self.connection), self.number);
        if let Some(call) = connection
            .waiting()
            .as_mut()
            .and_then(|all| all.get_mut(&number))
        {
            call.under_way = None;
        }
        let deadline = self.deadline;
        tasks::spawn(async move {
            tokio::time::sleep_until(deadline).await;
            let hangs = |all: &HashMap<u64, _>| all.contains_key(&number);
            if connection.waiting().as_ref().is_some_and(hangs) {
                connection.kill();
            }
        });
    }
}

type Begun = (OwnedReadHalf, OwnedWriteHalf, String);

/// Tells the child what to open and hears how that went. An error without words is the
/// child's end.
async fn begin(
    socket: std::os::unix::net::UnixStream,
    library: &Path,
    limits: &Limits,
    services: &Services,
) -> Result<Begun, Option<String>> {
    let said = |error: io::Error| Some(error.to_string());
    let (input, mut output) = UnixStream::from_std(socket).map_err(said)?.into_split();
    let parts = [
        &limits.memory_mib.to_le_bytes()[..],
        &std::process::id().to_le_bytes(),
        library.as_os_str().as_encoded_bytes(),
    ];
    let open = frame(0, Kind::Open, &parts);
    output.write_all(&open).await.map_err(said)?;
    let mut input = BufReader::with_capacity(1, input);
    let first = async {
        loop {
            let head = head(&mut input).await?;
            if head.length > FIRST {
                return Err(io::Error::other("its first words are too many"));
            }
            let body = body(&mut input, &head).await?;
            match head.kind {
                Kind::Ask => {
                    let answer = serve(services, head.number, &body).await;
                    output.write_all(&answer).await?;
                }
                kind => return Ok((body, kind)),
            }
        }
    };
    let (body, kind) = match tokio::time::timeout(START, first).await {
        Ok(Ok(heard)) => heard,
        Ok(Err(_)) => return Err(None),
        Err(_) => {
            return Err(Some(format!(
                "it did not open within {} s",
                START.as_secs()
            )));
        }
    };
    let text = String::from_utf8_lossy(&body).into_owned();
    match kind {
        Kind::Ready => Ok((input.into_inner(), output, text)),
        _ => Err(Some(text)),
    }
}

async fn head(input: &mut BufReader<OwnedReadHalf>) -> io::Result<Head> {
    let mut head = [0; HEAD];
    input.read_exact(&mut head).await?;
    Head::read(&head)
}

async fn body(input: &mut BufReader<OwnedReadHalf>, head: &Head) -> io::Result<Vec<u8>> {
    let mut body = vec![0; head.length];
    input.read_exact(&mut body).await?;
    Ok(body)
}

/// The answer to what a child asks.
async fn serve(services: &Services, number: u64, body: &[u8]) -> Vec<u8> {
    let call = frames::read_ask(body).and_then(|(_, call)| frames::read_call(call));
    let answered = match call {
        Some((interface, function, arguments)) => {
            orrery_contract::services::serve(services, interface, function, arguments).await
        }
        None => Err(Misfit::Function),
    };
    let (status, bytes) = match answered {
        Ok(bytes) => (Status::Answered, bytes),
        Err(Misfit::Function) => (Status::Missing, Vec::new()),
        Err(Misfit::Bytes(_)) => (Status::Misfit, Vec::new()),
    };
    frame(number, Kind::Answer, &[&[status as u8], &bytes])
}

/// Ends the child, where it has not ended, and tells how it did.
async fn end(mut child: Child) -> String {
    let ended = tokio::task::spawn_blocking(move || {
        let step = Duration::from_millis(5);
        for _ in 0..END.as_millis() / step.as_millis() {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(step);
        }
        child.kill()?;
        child.wait()
    });
    match ended.await {
        Ok(Ok(status)) => status.to_string(),
        Ok(Err(error)) => error.to_string(),
        Err(error) => error.to_string(),
    }
}

/// What the child writes to standard error goes to the log.
async fn relay(stderr: ChildStderr, services: Arc<Services>) {
    let Ok(pipe) = pipe::Receiver::from_owned_fd(OwnedFd::from(stderr)) else {
        return;
    };
    let mut pipe = BufReader::new(pipe);
    loop {
        let mut line = Vec::new();
        match (&mut pipe).take(LINE).read_until(b'\n', &mut line).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {
                let line = String::from_utf8_lossy(line.trim_ascii_end());
                services.log(Level::Warn, &line, &[]).await;
            }
        }
    }
}
