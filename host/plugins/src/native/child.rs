//! The child's end: loads one library and answers calls until the socket ends.
//!
//! Threads take turns at the socket: the one that read a call lets the next one read and
//! carries the call out. Another is started when none is left to read, so there are as
//! many as the host makes calls at a time, and one. A plugin may block in its thread.
#![expect(
    unsafe_code,
    reason = "a library is loaded and called through its C ABI"
)]

use std::cell::Cell;
use std::collections::HashMap;
use std::error::Error;
use std::ffi::{OsStr, c_void};
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixStream;
use std::process::exit;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

use libloading::{Library, Symbol};
use orrery_sdk::abi::{self, Bytes, Owned, Plugin, Status};
use rustix::process::{Resource, Rlimit, Signal};

use super::frames::{Frame, HEAD, Head, Kind, ask, frame, read_call};

/// What calls and answers may have.
const MOST: usize = 64 << 20;

thread_local! {
    /// The host's call that this thread carries out; 0 while there is none.
    static WITHIN: Cell<u64> = const { Cell::new(0) };
}

struct Link {
    input: Mutex<UnixStream>,
    output: Mutex<UnixStream>,
    /// There from the moment that the host hears that it is.
    plugin: Mutex<Option<Plugin>>,
    /// The plugin's calls of the host.
    waiting: Mutex<HashMap<u64, SyncSender<Vec<u8>>>>,
    next: AtomicU64,
    /// Threads that read or are about to.
    readers: AtomicUsize,
}

/// The whole life of a child. Does not return.
pub fn main() -> ! {
    match run() {
        Ok(()) => exit(0),
        Err(error) => {
            // Standard error is the host's log.
            let _unheard = writeln!(io::stderr(), "{error}");
            exit(1)
        }
    }
}

fn run() -> io::Result<()> {
    let socket = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let link: &'static Link = Box::leak(Box::new(Link {
        input: Mutex::new(socket.try_clone()?),
        output: Mutex::new(socket),
        plugin: Mutex::default(),
        waiting: Mutex::default(),
        next: AtomicU64::new(1),
        readers: AtomicUsize::new(1),
    }));
    let open = read(&mut lock(&link.input))?;
    let wrong = || io::Error::other("the host did not begin with a library");
    let (memory, rest) = open.body.split_first_chunk().ok_or_else(wrong)?;
    let (host, path) = rest.split_first_chunk().ok_or_else(wrong)?;
    confine(u32::from_le_bytes(*memory), u32::from_le_bytes(*host))?;
    // A plugin may call the host while it opens, so somebody has to listen meanwhile.
    let path = OsStr::from_bytes(path).to_owned();
    let opening = std::thread::Builder::new().name("open".into());
    opening.spawn(move || come_up(&path, link))?;
    answer_calls(link);
    // After a burst this thread may be the one too many; the process is not its own to end.
    loop {
        std::thread::park();
    }
}

/// Opens the library and tells the host how that went.
fn come_up(path: &OsStr, link: &'static Link) {
    let said = match load(path, link) {
        Ok((plugin, exports)) => {
            *lock(&link.plugin) = Some(plugin);
            frame(0, Kind::Ready, &[exports.as_bytes()])
        }
        Err(why) => frame(0, Kind::Failed, &[why.as_bytes()]),
    };
    if write(link, &said).is_err() {
        exit(0);
    }
}

/// Ends with the host, keeps to its memory, leaves no core behind.
fn confine(memory_mib: u32, host: u32) -> io::Result<()> {
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
    let parent = rustix::process::getppid().map(|pid| pid.as_raw_nonzero().get());
    if parent != i32::try_from(host).ok() {
        // It died before the line above.
        exit(0);
    }
    let at_most = |limit: u64| Rlimit {
        current: Some(limit),
        maximum: Some(limit),
    };
    rustix::process::setrlimit(Resource::Core, at_most(0))?;
    // Of what counts, the threads' stacks are most: 2 MiB each, hardly ever touched.
    let stacks = 512 << 20;
    rustix::process::setrlimit(
        Resource::Data,
        at_most(reserved()? + (u64::from(memory_mib) << 20) + stacks),
    )?;
    Ok(())
}

/// Bytes that count before the plugin is there: this program's allocator may have
/// reserved a GiB for itself alone.
fn reserved() -> io::Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmData:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    let unknown = || io::Error::other("the kernel does not say how much memory is in use");
    Ok(kibibytes.ok_or_else(unknown)? << 10)
}

/// Opens the library and the plugin in it.
fn load(path: &OsStr, link: &'static Link) -> Result<(Plugin, String), String> {
    // The loader's own words name the library or the symbol that is missing.
    let broken = |error: libloading::Error| match error.source() {
        Some(words) => words.to_string(),
        None => error.to_string(),
    };
    // SAFETY: this process has nothing to lose by what the library's constructors do.
    let library = unsafe { Library::new(path) }.map_err(broken)?;
    // Never unloaded: its threads may run until the process ends.
    let library: &'static Library = Box::leak(Box::new(library));
    // SAFETY: the header says what these symbols are; a library that has others under
    // their names harms this process alone.
    let (version, exports, open): (
        Symbol<'_, *const u32>,
        Symbol<'_, abi::Exports>,
        Symbol<'_, abi::OpenPlugin>,
    ) = unsafe {
        (
            library.get(b"orrery_plugin_abi\0").map_err(broken)?,
            library.get(b"orrery_plugin_exports\0").map_err(broken)?,
            library.get(b"orrery_plugin_open\0").map_err(broken)?,
        )
    };
    // SAFETY: the symbol is a number, read before anything else.
    let version = unsafe { version.read() };
    if version != abi::VERSION {
        let ours = abi::VERSION;
        return Err(format!(
            "it speaks version {version} of the ABI, the host {ours}"
        ));
    }
    // SAFETY: the library says that it keeps to this version of the ABI, and the names
    // are its own static data.
    let exports = String::from_utf8_lossy(unsafe { exports().get() }).into_owned();
    let host: &'static abi::Host = Box::leak(Box::new(abi::Host {
        context: std::ptr::from_ref(link).cast_mut().cast(),
        call: call_host,
    }));
    let mut plugin = std::mem::MaybeUninit::<Plugin>::uninit();
    let mut failure = Owned::empty();
    // SAFETY: the table of the host lives as long as the process.
    let status = unsafe { open(host, plugin.as_mut_ptr(), &raw mut failure) };
    if Status::of(status) == Some(Status::Answered) {
        // SAFETY: the plugin says that it filled the table.
        return Ok((unsafe { plugin.assume_init() }, exports));
    }
    // SAFETY: the plugin gave it, or it is empty.
    let why = unsafe { failure.take() };
    Err(String::from_utf8_lossy(&why).into_owned())
}

/// A turn of this thread at the socket, and then the next. Returns at its end.
fn answer_calls(link: &'static Link) {
    loop {
        let Ok(Frame { number, kind, body }) = read(&mut lock(&link.input)) else {
            // The host is gone, whatever the plugin's threads are about.
            exit(0);
        };
        match kind {
            Kind::Call => {
                let Some(plugin) = *lock(&link.plugin) else {
                    exit(1)
                };
                if link.readers.fetch_sub(1, Ordering::AcqRel) == 1 {
                    link.readers.fetch_add(1, Ordering::AcqRel);
                    let thread = std::thread::Builder::new().name("calls".into());
                    if let Err(error) = thread.spawn(move || answer_calls(link)) {
                        let _unheard = writeln!(io::stderr(), "cannot start a thread: {error}");
                        exit(1);
                    }
                }
                let answer = carry_out(&plugin, number, &body);
                if write(link, &answer).is_err() {
                    exit(0);
                }
                // A thread too many, after a burst, goes.
                if link.readers.fetch_add(1, Ordering::AcqRel) >= 16 {
                    link.readers.fetch_sub(1, Ordering::AcqRel);
                    return;
                }
            }
            Kind::Answer => {
                if let Some(waits) = lock(&link.waiting).remove(&number) {
                    let _gone = waits.try_send(body);
                }
            }
            Kind::Open | Kind::Ready | Kind::Failed | Kind::Ask => exit(1),
        }
    }
}

fn carry_out(plugin: &Plugin, number: u64, body: &[u8]) -> Vec<u8> {
    let Some((interface, function, arguments)) = read_call(body) else {
        return frame(number, Kind::Answer, &[&[Status::Misfit as u8]]);
    };
    let mut answer = Owned::empty();
    WITHIN.set(number);
    // SAFETY: the plugin's own table, and what is lent lives until it returns.
    let status = unsafe {
        (plugin.call)(
            plugin.context,
            Bytes::of(interface.as_bytes()),
            function,
            Bytes::of(arguments),
            &raw mut answer,
        )
    };
    WITHIN.set(0);
    // SAFETY: the plugin filled it just now, or it is empty.
    let answer = unsafe { answer.take() };
    let status = Status::of(status).unwrap_or(Status::Misfit);
    frame(number, Kind::Answer, &[&[status as u8], &answer])
}

/// The host's function for the plugin: sends the call and waits for the answer.
unsafe extern "C" fn call_host(
    context: *mut c_void,
    interface: Bytes,
    function: u8,
    arguments: Bytes,
    answer: *mut Owned,
) -> i32 {
    // SAFETY: the context is the link, which lives as long as the process; the plugin
    // lends the rest for this call.
    let (link, interface, arguments) =
        unsafe { (&*context.cast::<Link>(), interface.get(), arguments.get()) };
    let (status, bytes) =
        ask_host(link, interface, function, arguments).unwrap_or((Status::Failed, Vec::new()));
    // SAFETY: the plugin says that it may be written.
    unsafe { answer.write(Owned::of(bytes)) };
    status as i32
}

fn ask_host(
    link: &Link,
    interface: &[u8],
    function: u8,
    arguments: &[u8],
) -> Option<(Status, Vec<u8>)> {
    let interface = std::str::from_utf8(interface).ok()?;
    let number = link.next.fetch_add(1, Ordering::Relaxed);
    let (answer, answered) = sync_channel(1);
    lock(&link.waiting).insert(number, answer);
    let frame = ask(number, WITHIN.get(), interface, function, arguments);
    write(link, &frame).ok()?;
    let mut bytes = answered.recv().ok()?;
    let status = Status::of((*bytes.first()?).into())?;
    bytes.remove(0);
    Some((status, bytes))
}

fn read(input: &mut UnixStream) -> io::Result<Frame> {
    let mut head = [0; HEAD];
    input.read_exact(&mut head)?;
    let Head {
        number,
        kind,
        length,
    } = Head::read(&head)?;
    if length > MOST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut body = vec![0; length];
    input.read_exact(&mut body)?;
    Ok(Frame { number, kind, body })
}

fn write(link: &Link, frame: &[u8]) -> io::Result<()> {
    lock(&link.output).write_all(frame)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
