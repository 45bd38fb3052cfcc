//! Archives that are what they say, and those that are not.

use orrery_plugins::{Demand, Operator, Trust};

use super::*;

fn plugin(folder: &Path, more: &str) {
    fs::create_dir_all(folder).expect("there is room");
    let manifest = format!("id = \"rack\"\nversion = \"1.0\"\n{more}");
    fs::write(folder.join(MANIFEST), manifest).expect("it can be written");
    fs::write(folder.join("plugin.wasm"), b"code").expect("it can be written");
    fs::write(folder.join("README.md"), b"read").expect("it can be written");
}

/// An operator who takes what nobody signed.
fn anybody(files: &Files) -> Result<Option<Signer>, LoadError> {
    Trust::default().admit(files, &Operator::default())
}

/// Kind, path, content.
type Entry<'a> = (tar::EntryType, &'a str, &'a [u8]);

fn plain<'a>(path: &'a str, bytes: &'a [u8]) -> Entry<'a> {
    (tar::EntryType::Regular, path, bytes)
}

fn forged(path: &Path, entries: &[Entry<'_>]) {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (kind, path, bytes) in entries {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(*kind);
        header.set_size(bytes.len() as u64);
        // As it is written, for tar's own writer refuses what it should not read.
        let name = &mut header.as_old_mut().name;
        name[..path.len()].copy_from_slice(path.as_bytes());
        header.set_cksum();
        archive.append(&header, *bytes).expect("memory takes it");
    }
    let zipped = archive.into_inner().and_then(GzEncoder::finish);
    fs::write(path, zipped.expect("memory takes it")).expect("it can be written");
}

#[test]
fn a_packed_plugin_is_installed_as_it_was_and_replaced_when_asked() {
    let place = tempfile::tempdir().expect("there is room");
    let (source, plugins) = (
        place.path().join("source"),
        place.path().join("state/plugins"),
    );
    plugin(&source, "summary = \"it\"\n[test]\nvcpus = 1\n");
    let packed = pack(&source, place.path(), None).expect("it can be packed");
    assert!(packed.path.ends_with("rack-1.0.tar.gz"));
    let again = pack(&source, place.path(), None).expect("it can be packed");
    assert_eq!(packed.sha256, again.sha256);

    let install = |sha256, replace| install(&packed.path, sha256, &plugins, replace, anybody);
    let done = install(Some(&packed.sha256), Replace::No).expect("it can be installed");
    assert_eq!(done.folder, plugins.join("rack"));
    assert_eq!(done.manifest.test.vcpus, Some(1));
    let digest = sha256(b"code");
    assert_eq!(done.manifest.sha256.as_deref(), Some(&*digest));
    assert_eq!(
        fs::read(done.folder.join("README.md")).ok(),
        Some(b"read".to_vec())
    );

    let error = install(None, Replace::No).expect_err("it is there");
    assert!(
        error.to_string().contains("rack 1.0 is installed already"),
        "{error}"
    );
    fs::write(done.folder.join("stale"), b"").expect("it can be written");
    install(None, Replace::Yes).expect("it can be replaced");
    assert!(!done.folder.join("stale").exists());

    for (said, who) in [
        (Some("00"), "--sha256 says 00"),
        (None, "the file beside it says 11"),
    ] {
        let beside = place.path().join("rack-1.0.tar.gz.sha256");
        fs::write(beside, "11  rack-1.0.tar.gz\n").expect("it can be written");
        let error = install(said, Replace::Yes).expect_err("it is another");
        assert!(error.to_string().contains(who), "{error}");
    }
    let left: Vec<_> = fs::read_dir(plugins.parent().expect("it has one"))
        .expect("it is there")
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn code_that_is_not_what_its_manifest_says_is_not_packed() {
    let place = tempfile::tempdir().expect("there is room");
    plugin(place.path(), "sha256 = \"00\"\n");
    let error = pack(place.path(), place.path(), None).expect_err("it is another");
    assert!(
        error
            .to_string()
            .contains("plugin.toml says 00: take the line out"),
        "{error}"
    );
}

#[test]
fn an_archive_with_anything_else_in_it_is_refused() {
    use tar::EntryType::{Directory, Link, Symlink};
    let place = tempfile::tempdir().expect("there is room");
    let path = place.path().join("forged.tar.gz");
    let plugins = place.path().join("state/plugins");
    let text = format!(
        "id = \"rack\"\nversion = \"1\"\nsha256 = \"{}\"\n",
        sha256(b"code")
    );
    let manifest = plain("rack/plugin.toml", text.as_bytes());
    let unsaid = plain("rack/plugin.toml", b"id = \"rack\"\nversion = \"1\"\n");
    let wasm = plain("rack/plugin.wasm", b"code");
    let outside = "in the archive is outside";
    for (entries, why) in [
        (vec![manifest, wasm, plain("../evil", b"x")], outside),
        (
            vec![manifest, wasm, plain("rack/../../evil", b"x")],
            outside,
        ),
        (vec![manifest, wasm, plain("/evil", b"x")], outside),
        (
            vec![manifest, wasm, plain("other/plugin.toml", b"x")],
            outside,
        ),
        (vec![plain("Rack/plugin.toml", b"x")], outside),
        (
            vec![manifest, (Symlink, "rack/plugin.wasm", b"")],
            "is no plain file",
        ),
        (
            vec![manifest, (Link, "rack/plugin.wasm", b"")],
            "is no plain file",
        ),
        (vec![(Directory, "rack/", b"")], "is no plain file"),
        (
            vec![manifest, plain("rack/plugin.wasm", b"other")],
            "plugin.wasm has the SHA-256",
        ),
        (vec![unsaid, wasm], "does not say the code's sha256"),
        (
            vec![
                plain("shelf/plugin.toml", text.as_bytes()),
                plain("shelf/plugin.wasm", b"code"),
            ],
            "the archive's folder is shelf, and its plugin.toml says rack",
        ),
        (vec![wasm], "has no plugin.toml"),
        (vec![manifest], "no plugin.wasm and no plugin.so"),
        (vec![], "the archive is empty"),
    ] {
        forged(&path, &entries);
        let error = install(&path, None, &plugins, Replace::Yes, anybody).expect_err(why);
        assert!(error.to_string().contains(why), "{why}: {error}");
        assert!(
            !plugins.join("rack").exists() && !place.path().join("evil").exists(),
            "{why}"
        );
    }
    fs::write(&path, b"no archive").expect("it can be written");
    let error = install(&path, None, &plugins, Replace::Yes, anybody).expect_err("it is none");
    assert!(
        error.to_string().contains("no archive of a plugin"),
        "{error}"
    );
}

#[test]
fn a_signature_is_packed_with_what_it_is_of_and_checked_when_it_is_installed() {
    let place = tempfile::tempdir().expect("there is room");
    let (source, plugins) = (place.path().join("source"), place.path().join("plugins"));
    plugin(&source, "");
    let [ours, theirs] = [1, 2].map(|byte| PrivateKey::of([byte; 32]));
    let trust = Trust {
        signature: Demand::Required,
        keys: [("ours".to_owned(), ours.public())].into(),
    };
    let put = |key: Option<&PrivateKey>, operator: Operator| {
        let packed = pack(&source, place.path(), key).expect("it can be packed");
        let admit = |files: &Files| trust.admit(files, &operator);
        install(&packed.path, None, &plugins, Replace::Yes, admit)
    };
    for (key, why) in [
        (None, "it is not signed, and has to be"),
        (Some(&theirs), "it is signed with a key that is not trusted"),
    ] {
        let error = put(key, Operator::default()).expect_err(why);
        assert!(error.to_string().contains(why), "{error}");
        assert!(!plugins.join("rack").exists(), "{why}");
        let asks_less = Operator {
            signature: Some(Demand::Optional),
            ..Operator::default()
        };
        let done = put(key, asks_less).expect("this one need not be");
        assert!(done.signer.is_none_or(|signer| signer.name.is_none()));
        fs::remove_dir_all(done.folder).expect("it is there");
    }
    let done = put(Some(&ours), Operator::default()).expect("it is trusted");
    assert_eq!(done.signer.and_then(|it| it.name).as_deref(), Some("ours"));

    // What was installed is packed again as it is, and not once it was changed.
    let again = pack(&done.folder, place.path(), None).expect("it can be packed");
    let admit = |files: &Files| trust.admit(files, &Operator::default());
    install(&again.path, None, &plugins, Replace::Yes, admit).expect("it is the same");
    let manifest = done.folder.join(MANIFEST);
    let text = fs::read_to_string(&manifest).expect("it is there");
    fs::write(&manifest, text.replace("1.0", "1.1")).expect("it can be written");
    let error = pack(&done.folder, place.path(), None).expect_err("it was changed");
    assert!(
        error
            .to_string()
            .contains("was changed: take it away, or sign anew"),
        "{error}"
    );

    // Somebody packs it by hand.
    let text = format!("{text}# changed\n");
    let signature = fs::read(done.folder.join(SIGNATURE)).expect("it is there");
    let path = place.path().join("forged.tar.gz");
    forged(
        &path,
        &[
            plain("rack/plugin.toml", text.as_bytes()),
            plain("rack/plugin.wasm", b"code"),
            plain("rack/plugin.sig", &signature),
        ],
    );
    let error = install(&path, None, &plugins, Replace::Yes, anybody).expect_err("it is forged");
    assert!(
        error
            .to_string()
            .contains("its plugin.sig is not of this plugin.toml"),
        "{error}"
    );
}
