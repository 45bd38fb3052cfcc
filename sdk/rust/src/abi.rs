//! The C ABI of native plugins, in the words of Rust. `sdk/include/orrery_plugin.h` is
//! the same for people.
//!
//! Whoever allocates frees: what is lent is valid for the call, what is given comes with
//! a function that releases it.
#![expect(unsafe_code, reason = "a C ABI is raw pointers and functions")]

use std::ffi::c_void;

/// Version of everything in this file.
pub const VERSION: u32 = 1;

/// Lent bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Bytes {
    data: *const u8,
    len: usize,
}

impl Bytes {
    /// These, for as long as they live.
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            data: bytes.as_ptr(),
            len: bytes.len(),
        }
    }

    /// The bytes.
    ///
    /// # Safety
    /// They must have been lent by the other side, and not longer ago than `'a`.
    pub unsafe fn get<'a>(self) -> &'a [u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: the caller says that the lender keeps them valid for `'a`.
        unsafe { std::slice::from_raw_parts(self.data, self.len) }
    }
}

/// Given bytes.
#[repr(C)]
#[derive(Debug)]
pub struct Owned {
    data: *mut u8,
    len: usize,
    capacity: usize,
    release: Option<unsafe extern "C" fn(*mut u8, usize, usize)>,
}

unsafe extern "C" fn release(data: *mut u8, len: usize, capacity: usize) {
    // SAFETY: `Owned::of` took the three from a vector, and the receiver calls once.
    drop(unsafe { Vec::from_raw_parts(data, len, capacity) });
}

impl Owned {
    /// Nothing, to be filled by the other side.
    pub const fn empty() -> Self {
        Self {
            data: std::ptr::null_mut(),
            len: 0,
            capacity: 0,
            release: None,
        }
    }

    /// These.
    pub fn of(bytes: Vec<u8>) -> Self {
        let mut bytes = std::mem::ManuallyDrop::new(bytes);
        Self {
            data: bytes.as_mut_ptr(),
            len: bytes.len(),
            capacity: bytes.capacity(),
            release: Some(release),
        }
    }

    /// A copy of the bytes; the giver's own are released.
    ///
    /// # Safety
    /// They must have been given by the other side, and not been taken yet.
    pub unsafe fn take(self) -> Vec<u8> {
        if self.data.is_null() {
            return Vec::new();
        }
        // SAFETY: the giver made them valid until they are released.
        let bytes = unsafe { std::slice::from_raw_parts(self.data, self.len) }.to_vec();
        if let Some(release) = self.release {
            // SAFETY: exactly what the giver gave, once.
            unsafe { release(self.data, self.len, self.capacity) };
        }
        bytes
    }
}

/// How a call went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Status {
    /// The answer is in postcard.
    Answered = 0,
    /// The plugin did not open; the answer is why, as text.
    Failed = 1,
    /// The plugin panicked; the answer is what it said, as text.
    Panicked = 2,
    /// There is no such interface or function.
    Missing = 3,
    /// The arguments are not what the contract says.
    Misfit = 4,
}

impl Status {
    /// The status with this number.
    pub fn of(number: i32) -> Option<Self> {
        let all = [
            Self::Answered,
            Self::Failed,
            Self::Panicked,
            Self::Missing,
            Self::Misfit,
        ];
        all.into_iter().find(|status| *status as i32 == number)
    }
}

/// A function that carries a call; `context` is the table's own.
pub type Call = unsafe extern "C" fn(
    context: *mut c_void,
    interface: Bytes,
    function: u8,
    arguments: Bytes,
    answer: *mut Owned,
) -> i32;

/// The host, as a plugin sees it. Its function may be called from any thread until the
/// plugin is closed. What the thread of a call of the plugin calls is part of that call,
/// which is what `next` and `ec2` need.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Host {
    /// For `call`.
    pub context: *mut c_void,
    /// Calls an interface that plugins import.
    pub call: Call,
}

// SAFETY: the contract of the table is that it is used from any thread.
unsafe impl Send for Host {}
// SAFETY: as above.
unsafe impl Sync for Host {}

/// A plugin, as the host sees it. Its functions may be called from any thread.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Plugin {
    /// For `call` and `close`.
    pub context: *mut c_void,
    /// Calls an interface that the plugin exports.
    pub call: Call,
    /// Frees the plugin; the last function that is called.
    pub close: unsafe extern "C" fn(context: *mut c_void),
}

// SAFETY: the contract of the table is that it is used from any thread.
unsafe impl Send for Plugin {}
// SAFETY: as above.
unsafe impl Sync for Plugin {}

/// `orrery_plugin_exports`: the full names of the exported interfaces, a line each.
pub type Exports = unsafe extern "C" fn() -> Bytes;

/// `orrery_plugin_open`: fills the plugin's table, or says why not in `failure`.
pub type OpenPlugin =
    unsafe extern "C" fn(host: *const Host, plugin: *mut Plugin, failure: *mut Owned) -> i32;
