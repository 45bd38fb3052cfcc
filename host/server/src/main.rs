//! The orrery program: `main` parses and reports, everything else is in the library.

use std::process::ExitCode;

/// Answers are made of thousands of small pieces of text, and this allocator takes half of
/// the C library's time for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    keep_pages_small();
    orrery_server::cli::main()
}

/// Before anything is allocated: a huge page for each of the allocator's size classes would be
/// most of the memory of an idle emulator. Without effect where it is not allowed.
fn keep_pages_small() {
    #[cfg(target_os = "linux")]
    let _kept_small = rustix::thread::disable_transparent_huge_pages(true);
}
