//! Which cargo builds a plugin, and in what environment.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::BuildError;

const WASM: &str = "wasm32-unknown-unknown";

/// A way to build Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The cargo of the path, for this machine.
    Native,
    /// The cargo of the path, which has a standard library for WebAssembly.
    Installed,
    /// Debian's cargo, which builds a standard library for WebAssembly from source.
    Debian,
}

impl Toolchain {
    /// What builds native plugins.
    pub fn native() -> Self {
        Self::Native
    }

    /// What builds components here.
    ///
    /// # Errors
    /// Nothing does; the message says what to install.
    pub fn for_components() -> Result<Self, BuildError> {
        let asked = Command::new("rustc")
            .args(["--print", "target-libdir", "--target", WASM])
            .stdin(Stdio::null())
            .output();
        let installed = asked.is_ok_and(|said| {
            let folder = String::from_utf8_lossy(&said.stdout);
            said.status.success() && Path::new(folder.trim()).is_dir()
        });
        let debian = || {
            ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/bin/wasm-ld-19"]
                .iter()
                .all(|program| Path::new(program).is_file())
        };
        match () {
            () if installed => Ok(Self::Installed),
            () if debian() => Ok(Self::Debian),
            () => Err(BuildError::NoToolchain),
        }
    }

    pub(crate) fn cargo(self) -> &'static str {
        match self {
            Self::Native | Self::Installed => "cargo",
            Self::Debian => "/usr/bin/cargo",
        }
    }

    pub(crate) fn prepare(self, command: &mut Command) {
        // Set by a cargo that runs this program, for its own build.
        for name in [
            "CARGO_BUILD_TARGET",
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTFLAGS",
            "RUSTC",
        ] {
            command.env_remove(name);
        }
        if self == Self::Native {
            return;
        }
        command.args(["--target", WASM]);
        // Small modules without the names and paths of this machine.
        for (name, value) in [
            ("OPT_LEVEL", "s"),
            ("LTO", "true"),
            ("CODEGEN_UNITS", "1"),
            ("PANIC", "abort"),
            ("STRIP", "symbols"),
            ("DEBUG", "false"),
        ] {
            command.env(format!("CARGO_PROFILE_RELEASE_{name}"), value);
        }
        if self == Self::Debian {
            command
                .arg("-Zbuild-std=std,panic_abort")
                .env("RUSTC", "/usr/bin/rustc")
                .env("RUSTC_BOOTSTRAP", "1")
                .env_remove("RUSTUP_TOOLCHAIN")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-19");
        }
    }
}
