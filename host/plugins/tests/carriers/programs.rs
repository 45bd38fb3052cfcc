//! Programs that plugins run, behind every carrier.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use orrery_contract::{Error, Kind};
use orrery_plugins::Plugin;
use tokio::time::Instant;

use crate::bench::{Bench, CARRIERS, Carrier};
use crate::endpoints::{ask, operator};

/// Does what its first argument says. `tell` has its arguments, its folder and some of its
/// environment on lines of their own.
const SCRIPT: &str = r#"case $1 in
tell) printf '%s\n' "$@"; pwd; echo "$GIVEN"; env | grep -c .; cat ;;
fail) echo sorry >&2; exit 3 ;;
die) kill -TERM $$ ;;
much) head -c 3000000 /dev/zero ;;
deaf) exec 0<&-; echo done ;;
hang) sleep 600 & echo $! > child; wait ;;
esac"#;

fn table(folder: &Path, file: &str) -> String {
    format!(
        "[endpoints]\nhv.url = \"http://hv\"\nother.url = \"http://hv\"\n[programs.sh]\n\
         file = {file:?}\narguments = [\"-c\", {SCRIPT:?}, \"sh\"]\nfolder = {folder:?}\n\
         environment = {{ GIVEN = {{ env = \"TOKEN\" }}, PATH = \"/usr/bin:/bin\" }}\n"
    )
}

async fn run(
    plugin: &Arc<Plugin>,
    args: &[&str],
    time: &str,
    input: &str,
) -> Result<String, Error> {
    let args = args.iter().map(|arg| ("arg", *arg));
    let what = [("program", "sh"), ("timeout-ms", time)];
    let what: Vec<_> = what.into_iter().chain(args).collect();
    ask(plugin, "run", &what, input).await
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_run_with_what_they_are_given_and_nothing_else() {
    let bench = Bench::new();
    let folder = bench.folder.path().canonicalize().expect("it is there");
    for carrier in CARRIERS {
        let table = operator(&table(&folder, "/bin/sh"));
        let plugin = bench.load_for("asks", carrier, table).await;
        let told = run(&plugin, &["tell", "$(id)", "a b"], "", "input").await;
        let told = told.expect("it runs");
        let expected = format!(
            "0\ntell\n$(id)\na b\n{}\nof the environment\n",
            folder.display()
        );
        let rest = told.strip_prefix(&expected).unwrap_or(&told);
        let (count, input) = rest.split_once('\n').expect("it counts");
        // The two that are given; the shell sets PWD, SHLVL, OLDPWD and _ besides.
        assert!(count.parse::<u8>().is_ok_and(|count| count <= 6), "{told}");
        assert_eq!(input, "input\n", "{told}");
        for (verb, expected) in [
            ("fail", "3\n\nsorry\n"),
            ("die", "-15\n\n"),
            ("much", "0 524288 bytes"),
            ("deaf", "0\ndone\n\n"),
        ] {
            let large = "x".repeat(100_000);
            let told = run(&plugin, &[verb], "", &large).await;
            assert_eq!(told.as_deref(), Ok(expected), "{verb}");
        }

        let error = run(&plugin, &["hang"], "300", "").await;
        let error = error.expect_err("it hangs");
        assert_eq!(
            (error.kind, &*error.message),
            (Kind::Timeout, "The program sh did not end in time")
        );
        let child = std::fs::read_to_string(folder.join("child")).expect("it began");
        let line = format!("/proc/{}/cmdline", child.trim());
        let deadline = Instant::now() + Duration::from_secs(10);
        // Empty where it has ended and nobody has asked how.
        while std::fs::read(&line).is_ok_and(|line| !line.is_empty()) {
            assert!(Instant::now() < deadline, "what it started runs on");
            tokio::task::yield_now().await;
        }

        let denied = ask(&plugin, "run", &[("program", "ls")], "").await;
        let error = denied.expect_err("nobody speaks of it");
        assert_eq!(
            (error.kind, &*error.message),
            (Kind::Denied, "The plugin asks may not use run:ls")
        );
        assert_eq!(plugin.faults(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_is_a_file_by_its_whole_path() {
    let bench = Bench::new();
    let manifest = "id = \"asks\"\nversion = \"1\"\nwants = [\"run:sh\"]";
    let folder = bench.install("mock", Carrier::Component, manifest);
    for file in ["sh", "/none", "/bin"] {
        let table = operator(&table(&folder, file));
        let loaded = bench.loader.load(&folder, table).await;
        let error = loaded.map(drop).expect_err("it is none").to_string();
        let why = "[plugins.asks.programs.sh]: `file` is the whole path of a program";
        assert!(error.starts_with(why), "{error}");
    }
}
