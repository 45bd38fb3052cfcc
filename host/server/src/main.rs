//! The orrery program: `main` parses and reports, everything else is in the library.

use std::process::ExitCode;

/// Answers are made of thousands of small pieces of text, and this allocator takes half of
/// the C library's time for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    orrery_server::cli::main()
}
