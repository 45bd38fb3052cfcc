//! Plugins, built from this repository's sources and loaded into folders of their own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use orrery_contract::{Caller, DynManager, LaunchSpec, Target};
use orrery_plugins::{Config, LoadError, Loader, Means, Operator, Plugin, Program, Trust};
use tempfile::TempDir;

/// What carries a plugin's calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    Component,
    Native,
}

pub const CARRIERS: [Carrier; 2] = [Carrier::Component, Carrier::Native];

/// The time that plugins are told.
pub const NOW: u64 = 1_700_000_000_000;

/// A loader with everything below one temporary folder.
pub struct Bench {
    pub folder: TempDir,
    pub loader: Loader,
}

impl Bench {
    pub fn new() -> Self {
        Self::for_emulator("e")
    }

    pub fn for_emulator(id: &str) -> Self {
        Self::with(id, Trust::default())
    }

    /// A bench whose operator trusts nobody else.
    pub fn trusting(trust: Trust) -> Self {
        Self::with("e", trust)
    }

    fn with(id: &str, trust: Trust) -> Self {
        let folder = TempDir::new().expect("there is room for a folder");
        let loader = Loader::new(Config {
            cache: folder.path().join("cache"),
            child: Program {
                file: std::env::current_exe().expect("a test has a file"),
                // Leads to `the_child_of_a_native_plugin`.
                arguments: [
                    "--exact",
                    "the_child_of_a_native_plugin",
                    "--ignored",
                    "--quiet",
                ]
                .map(OsString::from)
                .into(),
                environment: Vec::new(),
            },
            emulator_id: id.into(),
            trust,
            means: Means {
                now_ms: Arc::new(|| NOW),
                observe_soon: Arc::new(|_| {}),
                stores: Arc::default(),
                variable: Arc::new(|name| match name {
                    "TOKEN" | "EC2_POOL" => Some("of the environment".into()),
                    "EC2_EMPTY" => Some(String::new()),
                    _ => None,
                }),
            },
        });
        Self { folder, loader }
    }

    /// A plugin's folder: that manifest, and that crate's code.
    pub fn install(&self, source: &str, carrier: Carrier, manifest: &str) -> PathBuf {
        let folder = self.folder.path().join(format!("{source}-{carrier:?}"));
        std::fs::create_dir_all(&folder).expect("there is room for a folder");
        let name = match carrier {
            Carrier::Component => "plugin.wasm",
            Carrier::Native => "plugin.so",
        };
        let file = folder.join(name);
        // A child may run the file that is there: another takes its name.
        let beside = folder.join("new");
        std::fs::copy(built(source, carrier), &beside).expect("the code can be copied");
        std::fs::rename(beside, file).expect("it can be renamed");
        std::fs::write(folder.join("plugin.toml"), manifest).expect("it can be written");
        folder
    }

    pub async fn load(&self, source: &str, carrier: Carrier) -> Arc<Plugin> {
        self.load_as(&manifest(source), source, carrier).await
    }

    /// The plugin with time enough for every call.
    pub async fn load_patient(&self, source: &str, carrier: Carrier) -> Arc<Plugin> {
        let patient = manifest(source).replace("deadline-ms = 300", "deadline-ms = 30000");
        self.load_as(&patient, source, carrier).await
    }

    async fn load_as(&self, manifest: &str, source: &str, carrier: Carrier) -> Arc<Plugin> {
        let folder = self.install(source, carrier, manifest);
        self.load_from(&folder).await.expect("it loads")
    }

    /// The plugin with what its operator says.
    pub async fn load_for(
        &self,
        source: &str,
        carrier: Carrier,
        operator: Operator,
    ) -> Arc<Plugin> {
        let folder = self.install(source, carrier, &manifest(source));
        self.loader.load(&folder, operator).await.expect("it loads")
    }

    pub async fn load_from(&self, folder: &Path) -> Result<Arc<Plugin>, LoadError> {
        self.loader.load(folder, Operator::default()).await
    }
}

fn manifest(source: &str) -> String {
    let path = source_folder(source).join("plugin.toml");
    std::fs::read_to_string(path).expect("it has a manifest")
}

fn source_folder(source: &str) -> PathBuf {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    match source {
        "mock" => repository.join("plugins/mock/plugin"),
        "asks" | "clerk" => repository.join("tests/plugins").join(source),
        _ => Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests")
            .join(source),
    }
}

/// The file that a plugin's crate was built into. Once a process, since cargo looks at
/// every source.
fn built(source: &str, carrier: Carrier) -> PathBuf {
    static BUILT: LazyLock<Mutex<Vec<(String, Carrier)>>> = LazyLock::new(Mutex::default);
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("plugins");
    let mut built = BUILT.lock().expect("no build panics");
    std::fs::create_dir_all(&target).expect("there is room for a folder");
    let output = target.join(format!("{source}-{carrier:?}"));
    if !built.contains(&(source.into(), carrier)) {
        let folder = source_folder(source);
        let done = match carrier {
            Carrier::Component => orrery_plugin_build::component(&folder, &target, &output),
            Carrier::Native => orrery_plugin_build::native(&folder, &target, &output),
        };
        done.unwrap_or_else(|error| panic!("{error}"));
        built.push((source.into(), carrier));
    }
    output
}

pub fn by() -> Caller {
    Caller {
        emulator_id: "e".into(),
        account: "000000000000".into(),
        region: "us-east-1".into(),
        request_id: None,
        deadline_ms: 60_000,
    }
}

/// A launch of that instance type.
pub fn spec(instance_type: &str) -> LaunchSpec {
    LaunchSpec {
        instance_id: "i-1".into(),
        instance_type: instance_type.into(),
        ..LaunchSpec::default()
    }
}

pub fn target(id: &str) -> Target {
    Target {
        instance_id: id.into(),
        handle: None,
    }
}

/// The plugin as the host has it in its table.
pub fn manager(plugin: &Arc<Plugin>) -> Arc<dyn DynManager> {
    Arc::new(plugin.proxy())
}
