//! Precedence and strictness, over made-up environments and files.

use std::collections::BTreeSet;

use orrery_docker::{BlockDevices, Settings, SizeUnit};
use orrery_plugins::{Demand, Secret};

use super::values::Several;
use super::*;

fn home() -> Environment {
    Environment::of([("HOME", "/home/me")])
}

fn from(flags: Layer, vars: Environment, file: &str) -> Result<Config, String> {
    let file = parse_file(file).map_err(|(line, message)| format!("line {line}: {message}"))?;
    let layer = vars.layer().map_err(|error| error.to_string())?;
    let home = if vars.get("HOME").is_some() {
        vars
    } else {
        home()
    };
    Config::resolve(flags.over(layer).over(file), &home).map_err(|error| error.to_string())
}

fn addresses(config: &Config) -> Vec<String> {
    config.listen.iter().map(ToString::to_string).collect()
}

#[test]
fn defaults_are_a_laptops() {
    let config = from(Layer::default(), home(), "").expect("defaults");
    assert_eq!(addresses(&config), ["127.0.0.1:4566"]);
    assert_eq!(config.state_dir, Path::new("/home/me/.local/state/orrery"));
    assert_eq!(config.persistence, Persistence::Memory);
    assert_eq!(config.vm_manager_names(), "mock");
    assert_eq!(config.log, LogLevel::Info);
    assert_eq!(config.limits.connections, 1024);
}

#[test]
fn what_can_be_fetched_again_has_a_folder_of_its_own() {
    let caches = [
        ([("HOME", "/home/me")], Some("/home/me/.cache/orrery")),
        (
            [("XDG_CACHE_HOME", "/var/cache/me")],
            Some("/var/cache/me/orrery"),
        ),
        ([("XDG_CACHE_HOME", "no/root")], None),
    ];
    for (variables, folder) in caches {
        let found = Environment::of(variables).cache_dir();
        assert_eq!(found.as_deref(), folder.map(Path::new), "{variables:?}");
    }
}

#[test]
fn a_flag_wins_over_a_variable_over_the_file() {
    let file = "listen = \"127.0.0.3:3\"\nlog = \"error\"\npersistence = true";
    let vars = || Environment::of([("GATEWAY_LISTEN", "127.0.0.2:2"), ("LS_LOG", "warn")]);
    let flags = Layer {
        listen: Some(Several(vec!["127.0.0.1:1".parse().expect("address")])),
        ..Layer::default()
    };

    let config = from(flags, vars(), file).expect("all three");
    assert_eq!(addresses(&config), ["127.0.0.1:1"]);
    assert_eq!(config.log, LogLevel::Warn);
    assert_eq!(config.persistence, Persistence::File);

    let config = from(Layer::default(), vars(), file).expect("two");
    assert_eq!(addresses(&config), ["127.0.0.2:2"]);
    let config = from(Layer::default(), home(), file).expect("file");
    assert_eq!(addresses(&config), ["127.0.0.3:3"]);
}

#[test]
fn a_port_changes_addresses_of_its_own_or_a_lower_source_only() {
    let vars = Environment::of([("ORRERY_PORT", "9")]);
    let config = from(
        Layer::default(),
        vars,
        "listen = [\"0.0.0.0:1\", \"[::1]:2\"]",
    )
    .expect("config");
    assert_eq!(addresses(&config), ["0.0.0.0:9", "[::1]:9"]);

    let vars = Environment::of([("GATEWAY_LISTEN", "0.0.0.0:7")]);
    let config = from(Layer::default(), vars, "port = 9").expect("config");
    assert_eq!(addresses(&config), ["0.0.0.0:7"]);
}

#[test]
fn ls_log_wins_over_debug() {
    let vars = Environment::of([("DEBUG", "1")]);
    assert_eq!(
        from(Layer::default(), vars, "").map(|c| c.log),
        Ok(LogLevel::Debug)
    );
    let vars = Environment::of([("DEBUG", "1"), ("LS_LOG", "error")]);
    assert_eq!(
        from(Layer::default(), vars, "").map(|c| c.log),
        Ok(LogLevel::Error)
    );
}

#[test]
fn what_is_not_understood_is_refused_in_one_sentence() {
    let vars = |name, value| from(Layer::default(), Environment::of([(name, value)]), "");
    let file = |text| from(Layer::default(), home(), text);
    for (result, expect) in [
        (
            vars("PERSISTENCE", "maybe"),
            "PERSISTENCE: 'maybe' is not one of 1, 0, true, false",
        ),
        (
            vars("EC2_VM_MANAGER", "my_rack"),
            "EC2_VM_MANAGER: 'my_rack' is none of mock, docker and the id of a plugin",
        ),
        (
            vars("EC2_VM_MANAGER", ","),
            "EC2_VM_MANAGER: the list is empty",
        ),
        (
            vars("ORRERY_PORT", "70000"),
            "ORRERY_PORT: '70000' is not a number in range",
        ),
        (
            vars("ORRERY_MAX_CONNECTIONS", "0"),
            "limits.connections: 0 is not allowed",
        ),
        (
            vars("ORRERY_ALLOWED_ORIGINS", "*"),
            "ORRERY_ALLOWED_ORIGINS: '*' is not an origin such as http://localhost:3000",
        ),
        (
            file("\nlog = \"loud\""),
            "line 2: 'loud' is not one of trace, debug, info, warn, error",
        ),
        (
            file("persistence = 1"),
            "line 1: invalid type: integer `1`, expected a boolean",
        ),
    ] {
        assert_eq!(result.map(|_| ()), Err(expect.to_owned()));
    }
    let error = file("strict = true\npersistance = true")
        .map(|_| ())
        .expect_err("a typing error");
    assert!(
        error.starts_with("line 2: unknown field `persistance`"),
        "{error}"
    );
    for (text, why) in [
        (
            "[trust.keys]\nacme = \"ssh-ed25519\"",
            "line 2: `ssh-ed25519` is no Ed25519 public key",
        ),
        (
            "trust.keys.Acme = \"MCowBQYDK2VwAyEAV9hYy5hYb5TvqCFM6j+FEDkfnEtNV/j6e7golIclWhY=\"",
            "line 1: `Acme` is no name for a key",
        ),
        (
            "[trust]\nsignature = \"maybe\"",
            "line 2: unknown variant `maybe`",
        ),
        ("[plugins.x]\ngrant = []", "line 2: unknown field `grant`"),
        (
            "[plugins.x]\ngrants = [\"tcp:a\"]",
            "line 2: `tcp:a` is no grant",
        ),
    ] {
        let error = file(text).map(|_| ()).expect_err(why);
        assert!(error.starts_with(why), "{error}");
    }
    let error = file("[limits]\nbody = 1")
        .map(|_| ())
        .expect_err("a typing error");
    assert!(error.starts_with("line 2: unknown field `body`"), "{error}");
}

#[test]
fn plugins_are_named_looked_for_trusted_and_granted() {
    let vars = Environment::of([("ORRERY_PLUGIN_PATH", "/a:/b"), ("ORRERY_PLUGIN", "/c,d")]);
    let key = "MCowBQYDK2VwAyEAV9hYy5hYb5TvqCFM6j+FEDkfnEtNV/j6e7golIclWhY=";
    let file = format!("[trust]\nsignature = \"required\"\nkeys.acme = \"{key}\"\n");
    let trust = from(Layer::default(), home(), &file)
        .expect("config")
        .plugins
        .trust;
    assert_eq!(trust.signature, Demand::Required);
    assert_eq!(trust.keys["acme"].to_string(), key);
    let file = "plugin = \"e\"\n[plugins.rack]\nsignature = \"optional\"\ngrants = [\"http:hv\"]\n\
                [plugins.rack.config]\nzone = { rows = 2 }\n[plugins.rack.secrets]\nkey = \"k\"\n";
    let plugins = from(Layer::default(), vars, file).expect("config").plugins;
    assert_eq!(plugins.path, [Path::new("/a"), Path::new("/b")]);
    assert_eq!(plugins.named, [Path::new("/c"), Path::new("d")]);
    let rack = &plugins.operators["rack"];
    assert_eq!(rack.grants.len(), 1);
    assert_eq!(rack.signature, Some(Demand::Optional));
    assert_eq!(rack.config["zone"]["rows"], 2);
    assert!(matches!(&rack.secrets["key"], Secret::Value(key) if key == "k"));
}

#[test]
fn an_empty_variable_is_unset_and_kubernetes_links_are_skipped() {
    let vars = Environment::of([("PERSISTENCE", ""), ("ORRERY_PORT", "tcp://10.0.0.1:4566")]);
    assert_eq!(
        from(Layer::default(), vars, "").map(|c| addresses(&c)),
        Ok(vec!["127.0.0.1:4566".to_owned()])
    );
}

#[test]
fn variables_for_other_vm_managers_are_accepted_and_named() {
    let vars = Environment::of([("EC2_HYPERVISOR_URI", "qemu:///system")]);
    assert_eq!(
        from(Layer::default(), vars, "").map(|c| c.inert),
        Ok(vec!["EC2_HYPERVISOR_URI"])
    );
}

#[test]
fn docker_is_as_documented_unless_somebody_says_otherwise() {
    let read = |vars, file| from(Layer::default(), vars, file).map(|config| config.docker);
    let documented = Settings {
        fetched: orrery_docker::defaults(),
        ..Settings::new(Address::Socket("/run/some.sock".into()))
    };
    let host = ("DOCKER_HOST", "unix:///run/some.sock");
    assert_eq!(read(Environment::of([host]), ""), Ok(documented.clone()));
    let vars = Environment::of([
        host,
        ("EC2_DOCKER_STOP", "stop"),
        ("EC2_REMOVE_CONTAINERS", "0"),
        ("EC2_MOUNT_DOCKER_SOCKET", "0"),
        ("EC2_DOWNLOAD_DEFAULT_IMAGES", "0"),
        ("EC2_DOCKER_REGISTRY", "mirror.gcr.io/library"),
        ("EC2_MOUNT_BLOCK_DEVICES", "1"),
        ("EC2_EBS_VOLUME_UNIT", "gib"),
        ("ORRERY_STATE_DIR", "/var/orrery"),
    ]);
    let file = "[docker]\nhost = 'tcp://10.0.0.1:2375'\nlimits = false\nmax_ports = 4\n";
    let other = Settings {
        stop: Stop::Stop,
        ended: Ended::Kept,
        socket: SocketMount::Absent,
        limits: orrery_docker::Limits::None,
        ports: 4,
        fetched: Vec::new(),
        registry: Some("mirror.gcr.io/library".into()),
        block_devices: Some(BlockDevices {
            folder: "/var/orrery/volumes".into(),
            unit: SizeUnit::Gib,
            largest_mib: 1_000,
        }),
        ..documented
    };
    assert_eq!(read(vars, file), Ok(other));
    let remote = read(Environment::default(), file).map(|docker| docker.engine);
    assert_eq!(remote, Ok(Address::Tcp("tcp://10.0.0.1:2375".into())));
}

#[test]
fn flags_of_containers_are_read_before_anything_starts() {
    let read = |flags| {
        let vars = Environment::of([("EC2_DOCKER_FLAGS", flags), ("HOME", "/home/me")]);
        from(Layer::default(), vars, "").map(|config| config.docker.flags)
    };
    let given = orrery_docker::Flags::parse("--env HOME=/home/me", |_| None);
    assert_eq!(read("-e HOME"), Ok(given.expect("a flag")));
    let refused = read("--detach").expect_err("no flag of instances");
    assert!(
        refused.starts_with("EC2_DOCKER_FLAGS: '--detach' is none of the flags"),
        "{refused}"
    );
}

#[test]
fn an_engine_that_cannot_be_reached_stops_nobody() {
    for host in ["ssh://me@far", "npipe:////./pipe/docker_engine"] {
        let vars = Environment::of([("DOCKER_HOST", host)]);
        let read = from(Layer::default(), vars, "").map(|config| config.docker.engine);
        assert!(matches!(read, Ok(Address::Unspoken(_))), "{read:?}");
    }
}

#[test]
fn misspelt_variables_are_found() {
    let vars = Environment::of([
        ("ORRERY_PROT", "1"),
        ("ORRERY_PORT", "1"),
        ("ORRERY_SERVICE_HOST", "x"),
        ("ORRERY_RACK_ROWS", "2"),
    ]);
    let of_plugins = BTreeSet::from(["ORRERY_RACK_ROWS".to_owned()]);
    assert_eq!(vars.unknown(&of_plugins), ["ORRERY_PROT"]);
}

#[test]
fn children_of_plugins_get_no_secret() {
    let vars = Environment::of([
        ("PATH", "/bin"),
        ("SSH_AUTH_SOCK", "/run/agent"),
        ("XDG_CACHE_HOME", ""),
        ("AWS_SECRET_ACCESS_KEY", "x"),
        ("ORRERY_PORT", "1"),
    ]);
    let given = [("PATH", "/bin"), ("SSH_AUTH_SOCK", "/run/agent")];
    let given = given.map(|(name, value)| (name.into(), value.into()));
    assert_eq!(vars.of_children(), given);
}

#[test]
fn without_a_home_a_state_folder_is_demanded() {
    let layer = Environment::default().layer().expect("nothing set");
    let error = Config::resolve(layer, &Environment::default())
        .map(|_| ())
        .expect_err("no home");
    assert_eq!(
        error.to_string(),
        "there is no folder for state: set ORRERY_STATE_DIR or HOME"
    );
}
