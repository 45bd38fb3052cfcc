//! The orrery program: `main` parses and reports, everything else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    orrery_server::cli::main()
}
