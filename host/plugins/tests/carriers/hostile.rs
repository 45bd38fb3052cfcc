//! Whatever a plugin does to itself costs it that call. Meanwhile, and afterwards, it and
//! everybody else is answered.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use orrery_contract::{Error, Kind, Observation, Progress};
use orrery_plugins::Plugin;
use tracing::field::{Field, Visit};
use tracing::subscriber::{DefaultGuard, set_default};

use crate::bench::{Bench, CARRIERS, Carrier, NOW, by, manager, spec, target};

/// The log lines of this thread, the fields of each as one text.
#[derive(Clone, Default)]
pub struct Lines(Arc<Mutex<Vec<String>>>);

impl Lines {
    pub fn listen() -> (Self, DefaultGuard) {
        let lines = Self::default();
        (lines.clone(), set_default(lines))
    }

    pub fn of(&self, text: &str) -> Vec<String> {
        let lines = self.0.lock().expect("no line panics");
        lines
            .iter()
            .filter(|line| line.contains(text))
            .cloned()
            .collect()
    }
}

impl tracing::Subscriber for Lines {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("orrery")
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        struct Text(String);
        impl Visit for Text {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                self.0 += &format!("{field}={value:?} ");
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        self.0.lock().expect("no line panics").push(text.0);
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

async fn launch(plugin: &Arc<Plugin>, what: &str) -> Result<Observation, Error> {
    match manager(plugin).launch(&by(), &spec(what)).await? {
        Progress::Done(observation) => Ok(observation),
        Progress::Pending(wait) => panic!("{wait:?}"),
    }
}

/// The harm, who is harmed by it, the kind of the failure and what the log has of it.
const HARM: &[(&str, &[Carrier], Kind, &str)] = &[
    (
        "panic",
        &[Carrier::Component],
        Kind::Internal,
        "unreachable",
    ),
    ("panic", &[Carrier::Native], Kind::Internal, "as asked"),
    (
        "abort",
        &[Carrier::Component],
        Kind::Internal,
        "unreachable",
    ),
    ("abort", &[Carrier::Native], Kind::Unavailable, "SIGABRT"),
    ("exit", &[Carrier::Component], Kind::Internal, "unreachable"),
    (
        "exit",
        &[Carrier::Native],
        Kind::Unavailable,
        "exit status: 0",
    ),
    (
        "wild",
        &[Carrier::Component],
        Kind::Internal,
        "out of bounds",
    ),
    ("wild", &[Carrier::Native], Kind::Unavailable, "SIGSEGV"),
    (
        "loop",
        &CARRIERS,
        Kind::Timeout,
        "did not answer within 300 ms",
    ),
    ("large", &CARRIERS, Kind::Internal, "more than 1 MiB"),
    ("bomb", &[Carrier::Component], Kind::Internal, "unreachable"),
    ("garbled", &CARRIERS, Kind::Internal, "utf-8"),
    (
        "babble",
        &CARRIERS,
        Kind::Timeout,
        "did not answer within 300 ms",
    ),
];

#[tokio::test]
async fn harm_costs_one_call_and_one_line() {
    let bench = Bench::new();
    for carrier in CARRIERS {
        for (what, carriers, kind, logged) in HARM {
            if !carriers.contains(&carrier) {
                continue;
            }
            // Anew each time, or the breaker would have enough of it.
            let plugin = bench.load("hostile", carrier).await;
            let (lines, _guard) = Lines::listen();
            let beside = manager(&plugin);
            let (harmed, well) = tokio::join!(launch(&plugin, what), async {
                beside.observe(&by(), &[target("i-1")]).await
            });
            let case = format!("{what} {carrier:?}");
            let error = harmed.map(drop).expect_err(&case);
            assert_eq!(error.kind, *kind, "{case}: {error:?}");
            assert!(
                error.message.starts_with("The plugin hostile "),
                "{case}: {error}"
            );
            let crashed = *kind == Kind::Unavailable;
            assert!(well.is_ok() || crashed, "{case}: {well:?}");
            let faults = lines.of("plugin failed");
            let calls = 1 + usize::from(well.is_err());
            assert_eq!(faults.len(), calls, "{case}: {faults:?}");
            let own = faults
                .iter()
                .find(|line| line.contains("function=\"launch\""));
            assert!(
                own.is_some_and(|line| line.contains(logged)),
                "{case}: {faults:?}"
            );
            let words = lines.of("word upon word").len();
            assert_eq!(
                (1..=60).contains(&words),
                *what == "babble",
                "{case}: {words}"
            );
            let next = manager(&plugin).observe(&by(), &[target("i-1")]).await;
            assert_eq!(next.map(|seen| seen.len()), Ok(1), "{case}");
            assert_eq!(plugin.faults(), calls as u64, "{case}");
        }
    }
}

#[tokio::test]
async fn a_child_that_takes_more_memory_than_it_may_ends() {
    let bench = Bench::new();
    let plugin = bench.load_patient("hostile", Carrier::Native).await;
    let (lines, _guard) = Lines::listen();
    let error = launch(&plugin, "bomb").await.expect_err("it is too much");
    assert_eq!(error.kind, Kind::Unavailable, "{error:?}");
    assert_eq!(lines.of("SIGABRT").len(), 1);
    launch(&plugin, "well")
        .await
        .expect("the next child answers");
}

#[tokio::test]
async fn a_panic_says_in_the_log_where_it_was() {
    let bench = Bench::new();
    let plugin = bench.load_patient("hostile", Carrier::Component).await;
    let (lines, _guard) = Lines::listen();
    launch(&plugin, "panic").await.expect_err("it panics");
    let said = lines.of("as asked");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("lib.rs:"), "{said:?}");
}

#[tokio::test]
async fn errors_of_the_plugin_are_answers() {
    let bench = Bench::new();
    for carrier in CARRIERS {
        let plugin = bench.load_patient("hostile", carrier).await;
        let before = plugin.calls();
        for _ in 0..10 {
            let error = launch(&plugin, "refuse").await.expect_err("it refuses");
            assert_eq!(
                (error.kind, error.code.as_deref()),
                (Kind::Capacity, Some("Server.Full"))
            );
        }
        assert_eq!(
            (plugin.calls() - before, plugin.faults()),
            (10, 0),
            "{carrier:?}"
        );
    }
}

#[tokio::test]
async fn the_host_serves_plugins_behind_every_carrier() {
    let bench = Bench::new();
    let mut count = 0;
    for carrier in CARRIERS {
        let plugin = bench.load_patient("hostile", carrier).await;
        let told = launch(&plugin, "clock").await.expect("it answers");
        assert_eq!(told.reason, Some(NOW.to_string()), "{carrier:?}");
        // The values are the plugin's, whichever instance asks and whatever carries it.
        for _ in 0..2 {
            count += 1;
            let told = launch(&plugin, "count").await.expect("it answers");
            assert_eq!(told.reason, Some(count.to_string()), "{carrier:?}");
        }
        let (lines, _guard) = Lines::listen();
        launch(&plugin, "log").await.expect("it answers");
        let written = lines.of("line ").len();
        assert!((1..=60).contains(&written), "{carrier:?}: {written} lines");
    }
}

#[tokio::test]
async fn a_plugin_that_keeps_failing_is_left_alone() {
    let bench = Bench::new();
    let plugin = bench.load_patient("hostile", Carrier::Component).await;
    for _ in 0..5 {
        assert!(!plugin.is_degraded());
        launch(&plugin, "panic").await.expect_err("it panics");
    }
    assert!(plugin.is_degraded());
    let error = launch(&plugin, "well").await.expect_err("it is left alone");
    assert_eq!(error.kind, Kind::Unavailable);
    assert!(error.retry_after_ms.is_some_and(|pause| pause <= 1_000));
    let calls = plugin.calls();
    tokio::time::timeout(Duration::from_secs(10), async {
        while launch(&plugin, "well").await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await
    .expect("a probe is let through");
    assert_eq!((plugin.calls(), plugin.is_degraded()), (calls + 1, false));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hung_native_call_is_ended_and_those_beside_it_are_repeated() {
    let bench = Bench::new();
    let plugin = bench.load("hostile", Carrier::Native).await;
    let first = plugin.process().await;
    let hung = {
        let plugin = Arc::clone(&plugin);
        async move { launch(&plugin, "loop").await }
    };
    let beside = async {
        let mut kinds = Vec::new();
        while plugin.process().await == first {
            kinds.push(launch(&plugin, "well").await.map(drop));
            tokio::task::yield_now().await;
        }
        kinds
    };
    let (hung, beside) = tokio::join!(hung, beside);
    assert_eq!(
        hung.map_err(|error| error.kind).map(drop),
        Err(Kind::Timeout)
    );
    assert!(beside.iter().all(Result::is_ok), "{beside:?}");
    launch(&plugin, "well")
        .await
        .expect("the next child answers");
    assert_ne!(plugin.process().await, first);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_outlives_bursts_of_calls() {
    let bench = Bench::new();
    let plugin = bench.load("hostile", Carrier::Native).await;
    let first = plugin.process().await;
    for _ in 0..100 {
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..16 {
            let plugin = Arc::clone(&plugin);
            calls.spawn(async move { launch(&plugin, "sleep").await });
        }
        for answer in calls.join_all().await {
            answer.expect("it sleeps and answers");
        }
    }
    assert_eq!((plugin.process().await, plugin.faults()), (first, 0));
}

#[tokio::test]
async fn a_plugin_that_nobody_holds_has_no_process() {
    let bench = Bench::new();
    let plugin = bench.load("hostile", Carrier::Native).await;
    let process = plugin.process().await.expect("it has one");
    let path = format!("/proc/{process}");
    assert!(std::path::Path::new(&path).exists());
    drop(plugin);
    // Not an instruction runs after that signal.
    let status = std::fs::read_to_string(format!("{path}/status")).unwrap_or_default();
    let field = |name: &str| {
        let mut lines = status.lines();
        lines.find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()))
    };
    let signalled = |set: String| u64::from_str_radix(&set, 16).is_ok_and(|set| set & 1 << 8 != 0);
    let over = field("State:").is_none_or(|state| state.starts_with(['Z', 'X']));
    let ends = ["SigPnd:", "ShdPnd:"].into_iter().filter_map(field);
    assert!(over || ends.into_iter().any(signalled), "{status}");
    tokio::time::timeout(Duration::from_secs(10), async {
        while std::path::Path::new(&path).exists() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
    .expect("it ends");
}
