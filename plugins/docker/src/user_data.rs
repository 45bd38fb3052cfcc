//! What user data is made of: one thing or many in MIME, plain or gzipped, as cloud-init
//! reads it.
//!
//! <https://cloudinit.readthedocs.io/en/latest/explanation/format.html>

use std::io::Read as _;

use flate2::read::GzDecoder;
use mail_parser::{MessageParser, PartType};
use orrery_sdk::contract::LaunchSpec;

use crate::cloud_config;

/// What user data may be when it is unpacked.
const LARGEST: u64 = 16 << 20;
/// How deep things may be packed in each other.
const DEEPEST: usize = 4;
/// How MIME begins.
const MIME: &[&str] = &["content-type:", "mime-version:"];

/// What an instance is to do with its user data.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct UserData {
    /// Scripts, in the order in which they run: what configures the machine comes first.
    pub(crate) scripts: Vec<Vec<u8>>,
    /// How many of them do.
    configure: usize,
    /// What is not run, each in a few words.
    pub(crate) left_out: Vec<String>,
}

/// The scripts of an instance's user data. What is not run is said in the log.
pub(crate) fn scripts(spec: &LaunchSpec) -> Vec<Vec<u8>> {
    let read = read(&spec.user_data);
    for left_out in read.left_out {
        tracing::warn!(
            instance = spec.instance_id,
            left_out,
            "user data that is not run"
        );
    }
    read.scripts
}

/// Takes user data apart.
pub(crate) fn read(bytes: &[u8]) -> UserData {
    let mut read = UserData::default();
    read.take(bytes, DEEPEST);
    read
}

impl UserData {
    fn take(&mut self, bytes: &[u8], depth: usize) {
        if depth == 0 {
            self.left_out.push("what is packed too deep".into());
        } else if bytes.starts_with(b"#!") {
            self.scripts.push(bytes.to_vec());
        } else if bytes.starts_with(&[0x1f, 0x8b]) {
            match unzipped(bytes) {
                Some(bytes) => self.take(&bytes, depth - 1),
                None => self.left_out.push("gzip that cannot be unpacked".into()),
            }
        } else if bytes.starts_with(cloud_config::MARK) {
            self.take_config(&String::from_utf8_lossy(bytes));
        } else if is_mime(bytes) {
            self.take_parts(bytes, depth - 1);
        } else if !bytes.trim_ascii().is_empty() {
            let line = bytes
                .split(|byte| *byte == b'\n')
                .next()
                .unwrap_or_default();
            let line: String = String::from_utf8_lossy(line)
                .trim()
                .chars()
                .take(40)
                .collect();
            self.left_out.push(format!("what begins with '{line}'"));
        }
    }

    fn take_config(&mut self, text: &str) {
        match cloud_config::script(text) {
            Ok((script, others)) => {
                self.scripts.insert(self.configure, script.into_bytes());
                self.configure += 1;
                let named = others
                    .iter()
                    .map(|module| format!("'{module}' of #cloud-config"));
                self.left_out.extend(named);
            }
            Err(why) => self.left_out.push(format!("a #cloud-config: {why}")),
        }
    }

    fn take_parts(&mut self, bytes: &[u8], depth: usize) {
        let Some(message) = MessageParser::default().parse(bytes) else {
            self.left_out.push("MIME that cannot be read".into());
            return;
        };
        for part in &message.parts {
            match part.body {
                PartType::Multipart(_) => {}
                _ => self.take(part.contents(), depth),
            }
        }
    }
}

fn unzipped(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut unzipped = Vec::new();
    let mut reader = GzDecoder::new(bytes).take(LARGEST + 1);
    reader.read_to_end(&mut unzipped).ok()?;
    (unzipped.len() as u64 <= LARGEST).then_some(unzipped)
}

fn is_mime(bytes: &[u8]) -> bool {
    let begins = |with: &&str| {
        let head = bytes.get(..with.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
    };
    MIME.iter().any(begins)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn zipped(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).expect("memory takes it");
        encoder.finish().expect("memory takes it")
    }

    fn parts(parts: &[(&str, &str)]) -> String {
        let mut text =
            "Content-Type: multipart/mixed; boundary=\"==B==\"\nMIME-Version: 1.0\n\n".to_owned();
        for (kind, body) in parts {
            text += &format!("--==B==\nContent-Type: {kind}; charset=\"us-ascii\"\n\n{body}\n");
        }
        text + "--==B==--\n"
    }

    #[test]
    fn scripts_are_found_in_whatever_they_are_packed() {
        let script = b"#!/usr/bin/env python3\nprint(1)\n".as_slice();
        let two = parts(&[
            ("text/x-shellscript", "#!/bin/sh\necho one\n"),
            ("text/x-shellscript", "#!/bin/bash\necho two\n"),
        ]);
        for (bytes, scripts) in [
            (script.to_vec(), vec![script]),
            (zipped(script), vec![script]),
            (zipped(&zipped(script)), vec![script]),
            (
                two.clone().into_bytes(),
                vec![b"#!/bin/sh\necho one\n", b"#!/bin/bash\necho two\n"],
            ),
            (
                zipped(two.as_bytes()),
                vec![b"#!/bin/sh\necho one\n", b"#!/bin/bash\necho two\n"],
            ),
            (Vec::new(), vec![]),
            (b" \n".to_vec(), vec![]),
        ] {
            let read = read(&bytes);
            assert_eq!(read.scripts, scripts);
            assert_eq!(read.left_out, [""; 0]);
        }
    }

    #[test]
    fn what_is_not_run_is_named() {
        let mut deep = b"#!/bin/sh\n".to_vec();
        (0..DEEPEST).for_each(|_| deep = zipped(&deep));
        let mixed = parts(&[
            ("text/cloud-config", "#cloud-config\nntp: {}\n"),
            ("text/x-shellscript", "#!/bin/sh\n"),
        ]);
        for (bytes, left_out) in [
            (b"hello".to_vec(), "what begins with 'hello'"),
            (mixed.into_bytes(), "'ntp' of #cloud-config"),
            (deep, "what is packed too deep"),
            (vec![0x1f, 0x8b, 1, 2], "gzip that cannot be unpacked"),
            (
                zipped(&vec![b'#'; LARGEST as usize + 1]),
                "gzip that cannot be unpacked",
            ),
        ] {
            assert_eq!(read(&bytes).left_out, [left_out]);
        }
    }

    #[test]
    fn what_configures_the_machine_runs_before_scripts() {
        let mixed = parts(&[
            ("text/x-shellscript", "#!/bin/sh\necho script\n"),
            ("text/cloud-config", "#cloud-config\nruncmd: [one]\n"),
            ("text/cloud-config", "#cloud-config\nruncmd: [two]\n"),
        ]);
        let scripts = read(mixed.as_bytes()).scripts;
        let ends: Vec<_> = scripts
            .iter()
            .map(|it| String::from_utf8_lossy(it))
            .collect();
        let ends: Vec<_> = ends.iter().filter_map(|it| it.lines().last()).collect();
        assert_eq!(ends, ["'sh' '-c' 'one'", "'sh' '-c' 'two'", "echo script"]);
    }
}
