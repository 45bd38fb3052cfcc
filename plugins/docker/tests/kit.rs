//! The conformance kit on a Docker engine that the test starts, and ends.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use orrery_conformance::{Case, Exports, Plan, Report, Restart, cases, check_these};
use orrery_docker::{Address, BlockDevices, Docker, Settings, SizeUnit, Stop, attribute};

/// The engine of the tests, for as long as it is needed.
struct Engine(PathBuf);

impl Engine {
    fn start() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("engine");
        let engine = Self(folder);
        engine.run("up");
        engine
    }

    fn run(&self, verb: &str) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/engine/engine");
        let done = Command::new(&script).arg(verb).arg(&self.0).status();
        let status = done.expect("bash runs the engine's script");
        assert!(status.success(), "{} {verb}: {status}", script.display());
    }

    fn settings(&self, stop: Stop) -> Settings {
        Settings {
            stop,
            block_devices: Some(BlockDevices {
                folder: self.0.join("volumes"),
                unit: SizeUnit::Mib,
                largest_mib: BlockDevices::LARGEST_MIB,
            }),
            ..Settings::new(Address::Socket(self.0.join("docker.sock")))
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.run("down");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn docker_keeps_every_promise() {
    let engine = Engine::start();
    // What is promised of a stop is another path in each mode; all else is the same.
    let lives = cases::all().into_iter();
    let lives = lives.filter(|case| case.id.starts_with("life/")).collect();
    let (paused, stopped) = tokio::join!(
        kept(engine.settings(Stop::Pause), 1, cases::all()),
        kept(engine.settings(Stop::Stop), 2, lives),
    );
    assert!(paused.passed(), "{paused}");
    assert!(stopped.passed(), "{stopped}");
}

async fn kept(settings: Settings, seed: u64, cases: Vec<Case>) -> Report {
    let mut plan = Plan::new(format!("docker, {:?}", settings.stop));
    plan.seed = seed;
    plan.restart = Restart::Survived;
    plan.deadline = Duration::from_secs(120);
    plan.launch.image.attributes = vec![attribute("localstack-ec2/bare:ami-0000000000000ba1")];
    let mut refused = plan.launch.clone();
    refused.image.attributes = vec![attribute("localstack-ec2/bare:ami-0404")];
    plan.refused = Some(refused);
    let open = move || {
        let docker = Docker::new(settings.clone());
        let exports = Exports {
            manager: Some(docker.clone()),
            volumes: Some(docker.clone()),
            imaging: Some(docker.clone()),
            console: Some(docker.clone()),
            firewall: Some(docker.clone()),
            interfaces: Some(docker.clone()),
            addresses: Some(docker),
            ..Exports::default()
        };
        async move { Ok(exports) }
    };
    check_these(plan, cases, open).await
}
