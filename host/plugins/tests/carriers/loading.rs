//! What is loaded, and what is refused with which words.

use std::os::unix::fs::PermissionsExt;

use orrery_contract::Caller;
use orrery_plugins::{Demand, LoadError, Operator, PrivateKey, Trust, sha256};

use crate::bench::{Bench, CARRIERS, Carrier, by, manager};
use crate::hostile::Lines;

const PLAIN: &str = "id = \"x\"\nversion = \"1\"\n";

#[track_caller]
fn refused<T>(loaded: Result<T, LoadError>, why: &str) {
    let error = loaded.map(drop).expect_err(why);
    let mut text = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        text += &format!(": {cause}");
        source = cause.source();
    }
    assert!(text.contains(why), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_loaded_says_why() {
    let bench = Bench::new();
    let folder = bench.install("mock", Carrier::Component, PLAIN);
    let manifest = |text: &str| {
        let path = folder.join("plugin.toml");
        std::fs::write(path, format!("{PLAIN}{text}")).expect("it can be written");
    };
    manifest("sha256 = \"00\"");
    refused(bench.load_from(&folder).await, "plugin.toml says 00");
    manifest("wants = [\"http:docker\"]");
    refused(
        bench.load_from(&folder).await,
        "add `grants = [\"http:docker\"]` to [plugins.x] in orrery.toml",
    );
    manifest("code = \"plugin.txt\"");
    refused(bench.load_from(&folder).await, "must end in .wasm or .so");
    manifest("code = \"none.wasm\"");
    refused(bench.load_from(&folder).await, "cannot read");
    manifest("colour = 1");
    refused(bench.load_from(&folder).await, "unknown field `colour`");

    manifest("");
    let code = folder.join("plugin.wasm");
    std::fs::write(&code, b"\0asm\x0d\0\x01\0").expect("it can be written");
    refused(
        bench.load_from(&folder).await,
        "exports none of the contract",
    );
    std::fs::write(&code, b"#!/bin/sh").expect("it can be written");
    refused(bench.load_from(&folder).await, "no component");
    std::fs::remove_file(&code).expect("it is there");
    refused(
        bench.load_from(&folder).await,
        "no plugin.wasm and no plugin.so",
    );
    std::fs::write(folder.join("plugin.so"), b"#!/bin/sh").expect("it can be written");
    refused(bench.load_from(&folder).await, "it cannot be started: ");
    refused(bench.load_from(bench.folder.path()).await, "cannot read");
}

#[tokio::test(flavor = "multi_thread")]
async fn functions_of_other_types_or_names_are_no_plugin() {
    let bench = Bench::new();
    let folder = bench.install("mock", Carrier::Component, PLAIN);
    let code = folder.join("plugin.wasm");
    let good = std::fs::read(&code).expect("it is there");
    let write = |swaps: &[(&[u8], &[u8])]| {
        let mut bytes = good.clone();
        for at in 0..bytes.len() {
            let swap = swaps.iter().find(|(from, _)| good[at..].starts_with(from));
            if let Some((from, to)) = swap {
                bytes[at..at + from.len()].copy_from_slice(to);
            }
        }
        std::fs::write(&code, bytes).expect("it can be written");
    };
    let wrong = "is not as the contract has it";
    write(&[(b"launch", b"reboot"), (b"reboot", b"launch")]);
    refused(bench.load_from(&folder).await, wrong);
    write(&[(b"launch", b"lunchs")]);
    let gone = format!("orrery:vm/manager@0.1.0#launch {wrong}");
    refused(bench.load_from(&folder).await, &gone);
    write(&[]);
    bench.load_from(&folder).await.expect("it loads");
}

#[tokio::test(flavor = "multi_thread")]
async fn compiled_code_is_kept_for_this_user_and_taken_from_nobody_else() {
    let bench = Bench::new();
    let folder = bench.install("mock", Carrier::Component, PLAIN);
    let cache = bench.folder.path().join("cache");
    let compiled = || {
        let files = std::fs::read_dir(&cache).expect("it is there");
        let files: Vec<_> = files
            .map(|file| file.expect("it is there").path())
            .collect();
        let [file] = &files[..] else {
            panic!("{files:?}")
        };
        file.clone()
    };
    bench.load_from(&folder).await.expect("it loads");
    let mode = |path: &std::path::Path| {
        let found = std::fs::metadata(path).expect("it is there");
        found.permissions().mode() & 0o777
    };
    assert_eq!((mode(&cache), mode(&compiled())), (0o700, 0o600));

    // A start that finds it does not compile: what is there is what runs.
    let before = std::fs::metadata(compiled()).expect("it is there");
    let plugin = bench.load_from(&folder).await.expect("it loads");
    let after = std::fs::metadata(compiled()).expect("it is there");
    assert_eq!(before.modified().ok(), after.modified().ok());
    let found = manager(&plugin).owned(&by()).await;
    assert_eq!(found, Ok(Vec::new()));

    // Forged in the plugin's own folder: refused.
    std::fs::copy(compiled(), folder.join("plugin.wasm")).expect("it can be copied");
    refused(
        bench.load_from(&folder).await,
        "compiled code, which is not taken",
    );

    // Forged where others may write: not read, not even looked at.
    bench.install("mock", Carrier::Component, PLAIN);
    let file = compiled();
    std::fs::remove_file(&file).expect("it is ours");
    std::fs::write(&file, b"forged").expect("it can be written");
    let shared = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions(&cache, shared).expect("it is ours");
    let plugin = bench.load_from(&folder).await.expect("it is compiled anew");
    assert_eq!(manager(&plugin).owned(&by()).await, Ok(Vec::new()));
    assert_eq!(
        std::fs::read(compiled()).ok().as_deref(),
        Some(&b"forged"[..])
    );
}

#[tokio::test]
async fn a_plugin_introduces_itself() {
    let bench = Bench::new();
    let (lines, _guard) = Lines::listen();
    for carrier in CARRIERS {
        let manifest = |version: &str| format!("id = \"hostile\"\nversion = \"{version}\"\n");
        let folder = bench.install("hostile", carrier, &manifest("0.1.1"));
        refused(
            bench.load_from(&folder).await,
            "it says that it is hostile 0.1.0, and plugin.toml that it is hostile 0.1.1",
        );
        let folder = bench.install("hostile", carrier, &manifest("0.1.0"));
        let says = "it refuses what [plugins.hostile.config] in orrery.toml says: ";
        for (pool, why) in [
            ("many".into(), "pool: is a string, and must be an integer"),
            (
                7.into(),
                "pool.size: is not known; pool.colour: is not known",
            ),
        ] {
            let mut operator = Operator::default();
            operator.config.insert("pool".into(), pool);
            let loaded = bench.loader.load(&folder, operator).await;
            refused(loaded, &format!("{says}{why}"));
        }
        bench.load_from(&folder).await.expect("it will do");
        let variable = "environment.pool = \"EC2_POOL\"\n";
        let folder = bench.install("hostile", carrier, &(manifest("0.1.0") + variable));
        let why = "pool (EC2_POOL): is a string, and must be an integer";
        refused(bench.load_from(&folder).await, &format!("{says}{why}"));
    }
    assert_eq!(lines.of("as always").len(), 2, "both are not at their best");
    let nobody = Bench::for_emulator("");
    let folder = nobody.install(
        "hostile",
        Carrier::Component,
        "id = \"hostile\"\nversion = \"0.1.0\"\n",
    );
    refused(
        nobody.load_from(&folder).await,
        "its probe fails: for nobody",
    );
}

#[tokio::test]
async fn how_a_plugin_does_is_said_when_it_changes() {
    let bench = Bench::new();
    for carrier in CARRIERS {
        let (lines, _guard) = Lines::listen();
        let plugin = bench.load("hostile", carrier).await;
        let probe = async |emulator: &str, region: &str| {
            let by = Caller {
                emulator_id: emulator.into(),
                region: region.into(),
                ..by()
            };
            let answered = plugin.probe(&by).await.is_ok();
            let condition = plugin.condition();
            (answered, condition.name(), condition.message)
        };
        let ill = (true, "degraded", "as always".to_owned());
        let well = (true, "ok", String::new());
        let lost = (false, "unavailable", "for nobody".to_owned());
        for (emulator, region, expect, [ills, wells, losts]) in [
            ("e", "", &ill, [1, 0, 0]),
            ("e", "spa", &well, [1, 1, 0]),
            ("e", "spa", &well, [1, 1, 0]),
            ("", "", &lost, [1, 1, 1]),
            ("", "", &lost, [1, 1, 1]),
            ("e", "", &ill, [2, 1, 1]),
        ] {
            assert_eq!(probe(emulator, region).await, *expect);
            let told = ["as always", "well again", "for nobody"].map(|it| lines.of(it).len());
            assert_eq!(told, [ills, wells, losts], "{carrier:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_that_is_wrong_refuses_and_one_that_is_missing_where_it_is_asked_for() {
    let [ours, theirs] = [1, 2].map(|byte| PrivateKey::of([byte; 32]));
    let keys = [("ours".to_owned(), ours.public())];
    let [strict, lax] = [Demand::Required, Demand::Optional].map(|signature| {
        Bench::trusting(Trust {
            signature,
            keys: keys.clone().into(),
        })
    });
    let strangers = Bench::new();
    let folder = strict.install("mock", Carrier::Component, PLAIN);
    let write = |name: &str, text: &str| {
        std::fs::write(folder.join(name), text).expect("it can be written");
    };
    let code = folder.join("plugin.wasm");
    let good = std::fs::read(&code).expect("it is there");
    let whole = format!("{PLAIN}sha256 = \"{}\"\n", sha256(&good));
    let remedy = "have `signature = \"optional\"` in [plugins.x]";
    let signer = async |bench: &Bench| {
        let plugin = bench.load_from(&folder).await.expect("it loads");
        plugin
            .signer()
            .map(|signer| (signer.name.clone(), signer.key))
    };

    refused(strict.load_from(&folder).await, remedy);
    assert_eq!(signer(&lax).await, None);

    write("plugin.toml", &whole);
    write("plugin.sig", &theirs.sign(&whole));
    let add = format!("add `NAME = \"{}\"` to [trust.keys]", theirs.public());
    refused(strict.load_from(&folder).await, &add);
    refused(strict.load_from(&folder).await, remedy);
    assert_eq!(signer(&lax).await, Some((None, theirs.public())));

    write("plugin.sig", &ours.sign(&whole));
    let named = Some((Some("ours".to_owned()), ours.public()));
    for bench in [&strict, &lax] {
        assert_eq!(signer(bench).await, named);
    }
    assert_eq!(signer(&strangers).await, Some((None, ours.public())));

    // Wrong is wrong for everybody, whatever they ask for.
    let wrong = async |why: &str| {
        let operator = Operator {
            signature: Some(Demand::Optional),
            ..Operator::default()
        };
        for bench in [&strict, &lax, &strangers] {
            refused(bench.loader.load(&folder, operator.clone()).await, why);
        }
    };
    let section = b"\0\x02\x01n";
    std::fs::write(&code, [&good[..], section].concat()).expect("it can be written");
    wrong("plugin.wasm has the SHA-256").await;
    let swapped = sha256(&std::fs::read(&code).expect("it is there"));
    write("plugin.toml", &format!("{PLAIN}sha256 = \"{swapped}\"\n"));
    wrong("its plugin.sig is not of this plugin.toml").await;
    write("plugin.toml", PLAIN);
    write("plugin.sig", &ours.sign(PLAIN));
    wrong("does not say the code's sha256").await;
    write("plugin.sig", "ours");
    wrong("its plugin.sig is no signature").await;
}
