//! What a plugin's call costs behind each carrier. `cargo bench -p orrery-plugins`.
//!
//! The plugin is the mock: a full launch, and a look at ten machines. Each line has the best
//! mean and the best median of several rounds, since the machine's noise only ever adds.

#[path = "../tests/carriers/bench.rs"]
#[expect(dead_code, reason = "the tests of the carriers need more of it")]
mod bench;

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use orrery_conformance::Plan;
use orrery_contract::vm::types::{Peer, PortRange, Traffic, TrafficRule};
use orrery_contract::{Disk, DynManager, LaunchSpec, Target};

use bench::{Bench, Carrier, by};

const ROUNDS: u32 = 7;
const CALLS: u32 = 500;

fn main() {
    if std::env::args().any(|argument| argument == "the_child_of_a_native_plugin") {
        orrery_plugins::child_main();
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(all());
}

async fn all() {
    let bench = Bench::new();
    measure("built in", Arc::new(orrery_mock::Mock::default())).await;
    let fresh = "id = \"mock\"\nversion = \"1\"\n";
    let kept = format!("{fresh}keep-instance = true\n");
    for (what, carrier, manifest) in [
        ("component, fresh", Carrier::Component, fresh),
        ("component, kept", Carrier::Component, &*kept),
        ("native", Carrier::Native, fresh),
    ] {
        let folder = bench.install("mock", carrier, manifest);
        let plugin = bench.load_from(&folder).await.expect("it loads");
        measure(what, bench::manager(&plugin)).await;
    }
}

async fn measure(what: &str, manager: Arc<dyn DynManager>) {
    let by = by();
    let launches: Vec<_> = (0..10).map(spec).collect();
    let mut targets = Vec::new();
    for spec in &launches {
        manager.launch(&by, spec).await.expect("it launches");
        let instance_id = spec.instance_id.clone();
        let handle = None;
        targets.push(Target {
            instance_id,
            handle,
        });
    }
    let seen = manager.observe(&by, &targets).await.expect("it looks");
    for (target, seen) in targets.iter_mut().zip(seen) {
        target.handle = seen.handle;
    }
    timed(what, "launch", async || {
        black_box(manager.launch(&by, &launches[0]).await.expect("it answers"));
    })
    .await;
    timed(what, "observe 10", async || {
        black_box(manager.observe(&by, &targets).await.expect("it answers"));
    })
    .await;
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
async fn timed(carrier: &str, what: &str, call: impl AsyncFn()) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let mut each = Vec::with_capacity(CALLS as usize);
        let start = Instant::now();
        for _ in 0..CALLS {
            let one = Instant::now();
            call().await;
            each.push(one.elapsed());
        }
        let mean = start.elapsed() / CALLS;
        each.sort_unstable();
        let median = each.get(each.len() / 2).copied().unwrap_or(mean);
        best = (best.0.min(mean), best.1.min(median));
    }
    let micros = |time: Duration| time.as_secs_f64() * 1e6;
    println!(
        "{carrier:18} {what:12} {:8.1} µs mean {:8.1} µs median",
        micros(best.0),
        micros(best.1)
    );
}

/// The kit's launch with everything else that a user may ask for.
fn spec(number: u8) -> LaunchSpec {
    let mut spec = Plan::new("carriers").launch;
    spec.instance_id = format!("i-0123456789abcdef{number}");
    spec.user_data = vec![b'#'; 2_048];
    spec.authorized_keys = vec!["ssh-rsa ".to_owned() + &"A".repeat(372)];
    spec.disks.push(Disk {
        device: "/dev/sdf".into(),
        ..spec.disks[0].clone()
    });
    let rule = |port| TrafficRule {
        traffic: Traffic::Tcp(PortRange {
            first: port,
            last: port,
        }),
        peers: vec![Peer::Cidr("0.0.0.0/0".into())],
    };
    for nic in &mut spec.nics {
        nic.private_ip = Some("172.31.0.4".into());
        nic.public_ip = Some("54.214.0.1".into());
        nic.ingress = [22, 80, 443, 8_080, 8_443].map(rule).into();
        nic.egress = vec![rule(0)];
    }
    spec
}
