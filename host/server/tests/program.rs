//! The built program as its user meets it: exit codes, sentences, and the life of a
//! detached emulator. Every test has a state folder of its own.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// A state folder; an emulator that a failed test left there is stopped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static ORDINAL: AtomicU32 = AtomicU32::new(0);
        let ordinal = ORDINAL.fetch_add(1, Ordering::Relaxed);
        let name = format!("orrery-program-{}-{ordinal}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn run(&self, arguments: &[&str], vars: &[(&str, &str)]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_orrery"))
            .args(arguments)
            .current_dir(&self.0)
            .env_clear()
            .env("ORRERY_STATE_DIR", self.0.join("state"))
            .envs(vars.iter().copied())
            .output()
            .expect("the program runs")
    }

    /// Runs and gives back exit code, standard output and standard error.
    fn say(&self, arguments: &[&str], vars: &[(&str, &str)]) -> (i32, String, String) {
        let output = self.run(arguments, vars);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let code = output.status.code().expect("an exit code");
        (code, text(&output.stdout), text(&output.stderr))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        self.run(&["stop"], &[]);
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_the_user_wrote_wrongly_is_one_sentence_and_exit_code_2() {
    let folder = Folder::new();
    let (code, _, error) = folder.say(&[], &[("PERSISTENCE", "maybe")]);
    assert_eq!(
        error,
        "orrery: PERSISTENCE: 'maybe' is not one of 1, 0, true, false\n"
    );
    assert_eq!(code, 2);

    std::fs::write(
        folder.0.join("orrery.toml"),
        "strict = true\npersistance = true\n",
    )
    .expect("file");
    let (code, _, error) = folder.say(&["start"], &[]);
    assert!(
        error.starts_with("orrery: orrery.toml line 2: unknown field `persistance`"),
        "{error}"
    );
    assert_eq!((code, error.lines().count()), (2, 1));

    let (code, _, error) = folder.say(&["doctor"], &[("ORRERY_CONFIG", "/nonexistent.toml")]);
    assert!(
        error.starts_with("orrery: cannot read the configuration file /nonexistent.toml: "),
        "{error}"
    );
    assert_eq!((code, error.lines().count()), (2, 1));

    assert_eq!(folder.say(&["--vm-manager", "qemu"], &[]).0, 2);
}

#[test]
fn what_the_machine_refuses_is_one_sentence_and_exit_code_1() {
    let folder = Folder::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    for arguments in [
        &["--listen", &address][..],
        &["start", "--detach", "--listen", &address],
    ] {
        let (code, _, error) = folder.say(arguments, &[]);
        assert!(
            error.starts_with(&format!("orrery: cannot listen on {address}: ")),
            "{error}"
        );
        assert_eq!((code, error.lines().count()), (1, 1));
    }
    let blocked = folder.0.join("file");
    std::fs::write(&blocked, "").expect("file");
    let state_dir = blocked.join("state").display().to_string();
    let (code, _, error) = folder.say(&["--port", "0", "--state-dir", &state_dir], &[]);
    assert!(
        error.starts_with("orrery: cannot use the state folder"),
        "{error}"
    );
    assert_eq!((code, error.lines().count()), (1, 1));
}

#[test]
fn a_detached_emulator_is_found_by_every_verb_and_stopped() {
    let folder = Folder::new();
    assert_eq!(folder.say(&["stop"], &[]).1, "orrery is not running\n");
    assert_eq!(
        folder
            .say(
                &["doctor", "--running"],
                &[("GATEWAY_LISTEN", "127.0.0.1:1")]
            )
            .0,
        1
    );

    let (code, started, error) = folder.say(&["start", "--detach", "--wait", "--port", "0"], &[]);
    assert_eq!(code, 0, "{error}");
    let url = started
        .split_whitespace()
        .nth(2)
        .expect("a URL")
        .trim_end_matches(',');
    assert!(
        folder
            .say(&["env"], &[])
            .1
            .contains(&format!("AWS_ENDPOINT_URL={url}\n"))
    );
    let (code, found, _) = folder.say(&["doctor", "--running"], &[]);
    assert!(code == 0 && found.contains(url), "{found}");
    assert_eq!(folder.say(&["reset"], &[]).0, 0);
    let log = folder.say(&["logs"], &[]).1;
    assert!(
        log.contains("Ready.") && log.contains(url) && log.contains("mock"),
        "{log}"
    );

    for again in [
        &["start", "--detach", "--port", "0"][..],
        &["start", "--port", "0"],
    ] {
        let (code, _, error) = folder.say(again, &[]);
        assert_eq!((code, error.contains("pid ")), (1, true), "{error}");
    }
    assert_eq!(folder.say(&["stop"], &[]).1, "stopped\n");
    assert!(folder.say(&["logs"], &[]).1.contains("SIGTERM: stopping"));
    assert_eq!(folder.say(&["stop"], &[]).1, "orrery is not running\n");
    assert_eq!(
        folder
            .say(&["reset"], &[("GATEWAY_LISTEN", "127.0.0.1:1")])
            .0,
        1
    );
}

#[test]
fn help_lists_every_variable() {
    let folder = Folder::new();
    for arguments in [&["--help"][..], &["start", "--help"]] {
        let (code, help, _) = folder.say(arguments, &[]);
        assert_eq!(code, 0);
        for variable in orrery_server::config::environment::VARIABLES {
            assert!(
                help.contains(&format!("  {}=", variable.name)),
                "{}",
                variable.name
            );
        }
    }
}
