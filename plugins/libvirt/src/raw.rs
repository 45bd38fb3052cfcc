//! What the `virt` crate has no words for: events, the end of a connection, and disks that
//! are merged. The only unsafe code of the plugin.
#![expect(unsafe_code, reason = "libvirt's C functions that virt does not wrap")]

use std::ffi::{CStr, CString, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::Once;
use std::thread;
use std::time::Duration;

use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt::network::Network;
use virt::{event, sys};

/// What a connection tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// The domain of this name is in another state.
    Changed(String),
    /// It has started anew.
    Rebooted(String),
    /// The connection has ended.
    Closed,
}

type Told = Box<dyn Fn(Event) + Send + Sync>;

/// Has libvirt be ready for events and quiet on standard error, once a process. It must
/// come before the first connection.
pub(crate) fn prepare() {
    unsafe extern "C" fn quiet(_: *mut c_void, _: sys::virErrorPtr) {}
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| {
        // SAFETY: the function is there as long as the process; libraries stay loaded.
        unsafe { sys::virSetErrorFunc(ptr::null_mut(), Some(quiet)) };
        if event::event_register_default_impl().is_err() {
            return;
        }
        let looks = thread::Builder::new().name("libvirt".to_owned());
        let looking = looks.spawn(|| {
            loop {
                if event::event_run_default_impl().is_err() {
                    // Nothing to wait with: not to be asked at once again.
                    thread::sleep(Duration::from_millis(100));
                }
            }
        });
        // Without the thread there are no events, and looks at machines find out later.
        drop(looking);
    });
}

/// Has events of all domains, and the end of the connection, be told as long as it is open.
///
/// # Errors
/// libvirt's.
pub(crate) fn tell(
    connection: &Connect,
    told: impl Fn(Event) + Send + Sync + Clone + 'static,
) -> Result<(), Error> {
    type Generic = unsafe extern "C" fn(sys::virConnectPtr, sys::virDomainPtr, *mut c_void);
    type Lifecycle = unsafe extern "C" fn(
        sys::virConnectPtr,
        sys::virDomainPtr,
        c_int,
        c_int,
        *mut c_void,
    ) -> c_int;
    // SAFETY: libvirt calls a callback with the arguments of the event that it is
    // registered for, which is what the documentation has this cast for.
    let lifecycle = unsafe { std::mem::transmute::<Lifecycle, Generic>(changed) };
    for (id, callback) in [
        (sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE, lifecycle),
        (sys::VIR_DOMAIN_EVENT_ID_REBOOT, rebooted as Generic),
    ] {
        let opaque = boxed(told.clone());
        // SAFETY: the connection is open, and `freed` takes the box once.
        let number = unsafe {
            sys::virConnectDomainEventRegisterAny(
                connection.as_ptr(),
                ptr::null_mut(),
                id as c_int,
                Some(callback),
                opaque,
                Some(freed),
            )
        };
        if number < 0 {
            // SAFETY: nobody else has it.
            unsafe { freed(opaque) };
            return Err(Error::last_error());
        }
    }
    let opaque = boxed(told);
    // SAFETY: as above.
    let registered = unsafe {
        sys::virConnectRegisterCloseCallback(connection.as_ptr(), Some(closed), opaque, Some(freed))
    };
    if registered < 0 {
        // Drivers within this process have no end to tell of.
        // SAFETY: nobody else has it.
        unsafe { freed(opaque) };
    }
    Ok(())
}

fn boxed(told: impl Fn(Event) + Send + Sync + 'static) -> *mut c_void {
    let told: Told = Box::new(told);
    Box::into_raw(Box::new(told)).cast()
}

/// # Safety
/// `opaque` comes from [`boxed`], and nobody has freed it.
unsafe extern "C" fn freed(opaque: *mut c_void) {
    // SAFETY: the caller says so.
    drop(unsafe { Box::from_raw(opaque.cast::<Told>()) });
}

/// # Safety
/// `opaque` comes from [`boxed`].
unsafe fn say(opaque: *mut c_void, event: Event) {
    // SAFETY: the caller says so.
    let told = unsafe { &*opaque.cast::<Told>() };
    // A panic must not go through libvirt; it has been written down by its hook.
    let _panic = catch_unwind(AssertUnwindSafe(|| told(event)));
}

/// # Safety
/// The domain is libvirt's.
unsafe fn name(domain: sys::virDomainPtr) -> Option<String> {
    // SAFETY: the caller says so; the name lives as long as the domain.
    let name = unsafe { sys::virDomainGetName(domain) };
    // SAFETY: libvirt's strings end with a zero.
    (!name.is_null()).then(|| {
        unsafe { CStr::from_ptr(name) }
            .to_string_lossy()
            .into_owned()
    })
}

unsafe extern "C" fn changed(
    _: sys::virConnectPtr,
    domain: sys::virDomainPtr,
    _: c_int,
    _: c_int,
    opaque: *mut c_void,
) -> c_int {
    // SAFETY: libvirt hands over what was registered.
    unsafe {
        if let Some(name) = name(domain) {
            say(opaque, Event::Changed(name));
        }
    }
    0
}

unsafe extern "C" fn rebooted(
    _: sys::virConnectPtr,
    domain: sys::virDomainPtr,
    opaque: *mut c_void,
) {
    // SAFETY: libvirt hands over what was registered.
    unsafe {
        if let Some(name) = name(domain) {
            say(opaque, Event::Rebooted(name));
        }
    }
}

unsafe extern "C" fn closed(_: sys::virConnectPtr, _: c_int, opaque: *mut c_void) {
    // SAFETY: libvirt hands over what was registered.
    unsafe { say(opaque, Event::Closed) };
}

/// Has the top layer of a disk of a running domain go into the one below it.
///
/// # Errors
/// libvirt's.
pub(crate) fn commit(domain: &Domain, disk: &str) -> Result<(), Error> {
    let disk = zero_ended(disk);
    let flags = sys::VIR_DOMAIN_BLOCK_COMMIT_ACTIVE | sys::VIR_DOMAIN_BLOCK_COMMIT_SHALLOW;
    // SAFETY: the domain and the name live through the call; nulls mean top and next.
    let done = unsafe {
        sys::virDomainBlockCommit(
            domain.as_ptr(),
            disk.as_ptr(),
            ptr::null(),
            ptr::null(),
            0,
            flags,
        )
    };
    answered(done)
}

/// How far the merge is: done bytes and all.
///
/// # Errors
/// libvirt's; there is no such work any more.
pub(crate) fn progress(domain: &Domain, disk: &str) -> Result<(u64, u64), Error> {
    let disk = zero_ended(disk);
    // SAFETY: it is plain data, which the call fills.
    let mut info: sys::virDomainBlockJobInfo = unsafe { std::mem::zeroed() };
    // SAFETY: the domain and the name live through the call.
    let found =
        unsafe { sys::virDomainGetBlockJobInfo(domain.as_ptr(), disk.as_ptr(), &raw mut info, 0) };
    match found {
        1 => Ok((info.cur, info.end)),
        0 => Ok((0, 0)),
        _ => Err(Error::last_error()),
    }
}

/// Has the domain write to the lower layer from now on.
///
/// # Errors
/// libvirt's.
pub(crate) fn pivot(domain: &Domain, disk: &str) -> Result<(), Error> {
    let disk = zero_ended(disk);
    let flags = sys::VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT;
    // SAFETY: the domain and the name live through the call.
    answered(unsafe { sys::virDomainBlockJobAbort(domain.as_ptr(), disk.as_ptr(), flags) })
}

/// Our own names of disks: no zero is in them.
fn zero_ended(name: &str) -> CString {
    CString::new(name).unwrap_or_default()
}

fn answered(done: c_int) -> Result<(), Error> {
    match done {
        0.. => Ok(()),
        _ => Err(Error::last_error()),
    }
}

/// The addresses that a network's DHCP server has given away.
///
/// # Errors
/// libvirt's.
pub(crate) fn leases(network: &Network) -> Result<Vec<String>, Error> {
    let mut all = ptr::null_mut();
    // SAFETY: the network lives through the call, which fills the pointer.
    let count =
        unsafe { sys::virNetworkGetDHCPLeases(network.as_ptr(), ptr::null(), &raw mut all, 0) };
    let count = usize::try_from(count).map_err(|_| Error::last_error())?;
    let mut addresses = Vec::new();
    for at in 0..count {
        // SAFETY: there are so many leases, each freed once, whose address ends with a zero.
        unsafe {
            let lease = *all.add(at);
            let address = (*lease).ipaddr;
            if !address.is_null() {
                addresses.push(CStr::from_ptr(address).to_string_lossy().into_owned());
            }
            sys::virNetworkDHCPLeaseFree(lease);
        }
    }
    // SAFETY: libvirt has it from malloc, and leaves it to the caller.
    unsafe { libc::free(all.cast()) };
    Ok(addresses)
}
