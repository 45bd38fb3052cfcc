//! The commands of AWS's guide, against our own certificate.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;

use super::*;

const DOCUMENT: &[u8] =
    b"{\n  \"accountId\" : \"111122223333\",\n  \"instanceId\" : \"i-1234567890abcdef0\"\n}";
/// 2026-01-01
const NOW: Duration = Duration::from_secs(1_767_225_600);

static IDENTITY: LazyLock<Identity> =
    LazyLock::new(|| Identity::generate([7; 32], NOW).expect("an identity"));

/// A folder with what somebody has who follows the guide.
fn folder(document: &[u8], signatures: &Signatures) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, content: &[u8]| {
        fs::write(folder.path().join(name), content).expect("written");
    };
    put("document", document);
    put("certificate", IDENTITY.certificate().as_bytes());
    for (name, body) in [
        ("pkcs7", &signatures.pkcs7),
        ("rsa2048", &signatures.rsa2048),
    ] {
        let message = format!("-----BEGIN PKCS7-----\n{body}\n-----END PKCS7-----\n");
        put(name, message.as_bytes());
    }
    put("encoded", signatures.signature.as_bytes());
    folder
}

fn shell(folder: &Path, command: &str) -> Output {
    Command::new("sh")
        .args(["-c", command])
        .current_dir(folder)
        .output()
        .expect("a shell")
}

#[track_caller]
fn check(folder: &Path, command: &str, expect: &[u8]) {
    let done = shell(folder, command);
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{command}: {said}");
    assert!(done.stdout == expect, "{command}: {said}");
}

const DIGEST: &str = "base64 -d encoded >signature \
     && openssl x509 -pubkey -noout -in certificate >key \
     && openssl dgst -sha256 -verify key -signature signature document";

#[test]
fn openssl_verifies_what_is_signed_with_the_commands_of_the_guide() {
    let folder = folder(DOCUMENT, &IDENTITY.sign(DOCUMENT));
    for name in ["pkcs7", "rsa2048"] {
        let verify =
            format!("openssl smime -verify -in {name} -inform PEM -certfile certificate -noverify");
        check(folder.path(), &verify, DOCUMENT);
        check(
            folder.path(),
            &format!("{verify} -content document"),
            DOCUMENT,
        );
    }
    check(folder.path(), DIGEST, b"Verified OK\n");
}

#[test]
fn openssl_refuses_what_was_changed() {
    let other = [DOCUMENT, b" "].concat();
    let folder = folder(&other, &IDENTITY.sign(DOCUMENT));
    assert!(!shell(folder.path(), DIGEST).status.success());
    let verify = "openssl smime -verify -inform PEM -certfile certificate -noverify -in";
    for name in ["pkcs7", "rsa2048"] {
        let against = shell(folder.path(), &format!("{verify} {name} -content document"));
        assert!(!against.status.success(), "{name}");
    }
    // The `i-1234…` of the content, as base64 has it in the middle of a message.
    let message = IDENTITY.message(DOCUMENT, &IDENTITY.key.sign(DOCUMENT).to_vec());
    let mut message = message.expect("encoded");
    let at = message.windows(6).position(|bytes| bytes == b"i-1234");
    message[at.expect("the content is attached") + 5] = b'5';
    let forged = format!(
        "-----BEGIN PKCS7-----\n{}\n-----END PKCS7-----\n",
        lines(&message)
    );
    fs::write(folder.path().join("forged"), forged).expect("written");
    assert!(
        !shell(folder.path(), &format!("{verify} forged"))
            .status
            .success()
    );
}

#[test]
fn a_certificate_is_itself_for_a_hundred_years() {
    let folder = folder(DOCUMENT, &IDENTITY.sign(DOCUMENT));
    check(
        folder.path(),
        "openssl verify -CAfile certificate certificate",
        b"certificate: OK\n",
    );
    check(
        folder.path(),
        "openssl x509 -noout -in certificate -startdate",
        b"notBefore=Jan  1 00:00:00 2026 GMT\n",
    );
    let later = Duration::from_secs(99 * 31_557_600).as_secs();
    let check_end = format!("openssl x509 -noout -in certificate -checkend {later}");
    check(folder.path(), &check_end, b"Certificate will not expire\n");
}

#[test]
fn what_is_kept_signs_as_before() {
    let kept = IDENTITY.to_pem().expect("written down");
    let again = Identity::from_pem(&kept).expect("read");
    assert_eq!(again.certificate(), IDENTITY.certificate());
    assert_eq!(again.sign(DOCUMENT), IDENTITY.sign(DOCUMENT));
    let half = &kept[..kept.find(KEY_END).expect("a key") + KEY_END.len()];
    for broken in ["", "x", half, IDENTITY.certificate()] {
        assert!(Identity::from_pem(broken).is_err(), "{broken}");
    }
}

#[test]
fn lines_are_as_long_as_those_of_aws_and_the_last_is_not_ended() {
    let signatures = IDENTITY.sign(DOCUMENT);
    for text in [
        &signatures.signature,
        &signatures.pkcs7,
        &signatures.rsa2048,
    ] {
        let (last, full) = text
            .split('\n')
            .collect::<Vec<_>>()
            .split_last()
            .map(|(last, full)| (last.len(), full.to_vec()))
            .expect("lines");
        assert!((1..=LINE).contains(&last) && full.iter().all(|line| line.len() == LINE));
    }
    assert_eq!(lines(&[0; 57]).len(), LINE);
    assert_eq!(lines(b""), "");
}
