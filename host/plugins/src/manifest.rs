//! `plugin.toml`: what a plugin's author says about it. Strict: an unknown key is an
//! error, for a limit that is misspelt would be no limit.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Deserializer, de};

use crate::grants::Grant;
use crate::load::LoadError;

mod test;

pub use test::{Launch, Passes, Restart, Test, Viewer};

/// The file's name in a plugin's folder.
pub const FILE: &str = "plugin.toml";

/// A plugin's `plugin.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Manifest {
    /// What the plugin is called everywhere: a VM manager is chosen by it. Lower-case
    /// letters, digits and `-`, at most 63, a letter first.
    #[serde(deserialize_with = "id")]
    pub id: String,
    /// For people.
    pub version: String,
    /// One line for people.
    #[serde(default)]
    pub summary: String,
    /// File with the code, beside the manifest: `*.wasm` is a component, `*.so` a native
    /// plugin. By default `plugin.wasm` or `plugin.so`, whichever is there.
    #[serde(default, deserialize_with = "file_name")]
    code: Option<PathBuf>,
    /// SHA-256 of that file in hexadecimal digits; code that differs is not loaded.
    pub sha256: Option<String>,
    /// Keeps one instance of a component from call to call. Calls then wait for each
    /// other, and what one leaves in memory the next one finds.
    #[serde(default)]
    pub keep_instance: bool,
    /// Grants that the plugin cannot do without.
    #[serde(default)]
    pub wants: Vec<Grant>,
    /// Keys of its configuration that an environment variable of the emulator's sets, by its
    /// name: `uri = "EC2_RACK_URI"`. One that is set wins over the operator's table.
    #[serde(default, deserialize_with = "variables")]
    pub environment: BTreeMap<String, String>,
    /// Narrower limits than the host's own.
    #[serde(default)]
    pub limits: Limits,
    /// What the conformance kit must know of it.
    #[serde(default)]
    pub test: Test,
}

/// What one plugin may use.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Limits {
    /// Milliseconds that a call may take; none leaves it to the kind of call.
    pub deadline_ms: Option<u64>,
    /// MiB of memory, for one instance of a component or for the process of a native
    /// plugin.
    pub memory_mib: u32,
    /// Calls at a time.
    pub concurrency: u16,
    /// MiB that one answer may have.
    pub answer_mib: u32,
    /// Log lines a second.
    pub log_lines: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            deadline_ms: None,
            memory_mib: 64,
            concurrency: 16,
            answer_mib: 16,
            log_lines: 100,
        }
    }
}

impl Limits {
    pub(crate) fn answer_bytes(&self) -> usize {
        mebibytes(self.answer_mib)
    }

    pub(crate) fn memory_bytes(&self) -> usize {
        mebibytes(self.memory_mib)
    }
}

fn mebibytes(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX) << 20
}

/// The most that a plugin may give itself.
const MOST: Limits = Limits {
    deadline_ms: Some(600_000),
    memory_mib: 4096,
    concurrency: 256,
    answer_mib: 64,
    log_lines: 10_000,
};

/// What carries the calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// A WebAssembly component.
    Component,
    /// A shared library in a child process.
    Native,
}

impl Manifest {
    /// Reads the manifest of the plugin in `folder`.
    ///
    /// # Errors
    /// None is there, or it says what it may not.
    pub fn read(folder: &Path) -> Result<Self, LoadError> {
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(|source| LoadError::File {
            path: path.clone(),
            source,
        })?;
        Self::parse(&text).map_err(|why| LoadError::Manifest { path, why })
    }

    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let manifest: Self = toml::from_str(text).map_err(|error| {
            let before = text.get(..error.span().map_or(0, |span| span.start));
            let line = before.unwrap_or_default().matches('\n').count() + 1;
            format!("line {line}: {}", error.message().replace('\n', " "))
        })?;
        let Limits {
            deadline_ms,
            memory_mib,
            concurrency,
            answer_mib,
            log_lines,
        } = manifest.limits;
        for (name, value, most) in [
            ("deadline-ms", deadline_ms, MOST.deadline_ms),
            (
                "memory-mib",
                Some(memory_mib.into()),
                Some(MOST.memory_mib.into()),
            ),
            (
                "concurrency",
                Some(concurrency.into()),
                Some(MOST.concurrency.into()),
            ),
            (
                "answer-mib",
                Some(answer_mib.into()),
                Some(MOST.answer_mib.into()),
            ),
            (
                "log-lines",
                Some(log_lines.into()),
                Some(MOST.log_lines.into()),
            ),
        ] {
            if value.is_some_and(|value| value == 0 || Some(value) > most) {
                let most = most.unwrap_or_default();
                return Err(format!("limits.{name} must be from 1 to {most}"));
            }
        }
        Ok(manifest)
    }

    /// Whether a plugin may be called that.
    pub fn is_id(id: &str) -> bool {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let letter_first = id.starts_with(|first: char| first.is_ascii_lowercase());
        letter_first && id.len() <= 63 && id.bytes().all(fits)
    }

    /// The file that the manifest names as the code.
    pub fn code_name(&self) -> Option<&Path> {
        self.code.as_deref()
    }

    /// The code and what carries its calls.
    ///
    /// # Errors
    /// There is no code, or its name does not say what it is.
    pub fn code(&self, folder: &Path) -> Result<(PathBuf, Carrier), LoadError> {
        let known = |path: &Path| match path.extension()?.to_str()? {
            "wasm" => Some(Carrier::Component),
            "so" | "dylib" => Some(Carrier::Native),
            _ => None,
        };
        let path = match &self.code {
            Some(code) => folder.join(code),
            None => {
                let names = ["plugin.wasm", "plugin.so", "plugin.dylib"];
                let mut paths = names.into_iter().map(|name| folder.join(name));
                let found = paths.find(|path| path.is_file());
                found.ok_or_else(|| LoadError::NoCode(folder.into()))?
            }
        };
        match known(&path) {
            Some(carrier) => Ok((path, carrier)),
            None => Err(LoadError::Manifest {
                path: folder.join(FILE),
                why: "`code` must end in .wasm or .so".into(),
            }),
        }
    }

    /// How long any call may take.
    pub(crate) fn longest(&self) -> Duration {
        self.deadline(orrery_contract::vm::manager::INTERFACE.id)
    }

    /// How long a call of the interface may take.
    pub fn deadline(&self, interface: &str) -> Duration {
        let of_its_kind = match interface.split_once('/').map(|(package, _)| package) {
            Some("orrery:metadata") => 250,
            Some("orrery:operation") => 2_000,
            Some("orrery:vm") => 60_000,
            _ => 5_000,
        };
        Duration::from_millis(self.limits.deadline_ms.unwrap_or(of_its_kind))
    }
}

fn id<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let id = String::deserialize(from)?;
    if !Manifest::is_id(&id) {
        return Err(de::Error::custom(
            "an id has lower-case letters, digits and `-`, at most 63, a letter first",
        ));
    }
    Ok(id)
}

/// Variables that are meant for the emulator: a plugin reads no secret of the operator's.
fn variables<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, String>, D::Error> {
    let all = BTreeMap::<String, String>::deserialize(from)?;
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let is_ours = |name: &str| {
        let own = ["EC2_", "ORRERY_"].into_iter();
        let mut rests = own.filter_map(|prefix| name.strip_prefix(prefix));
        rests.any(|rest| !rest.is_empty() && rest.bytes().all(fits))
    };
    match all.values().find(|name| !is_ours(name)) {
        None => Ok(all),
        Some(name) => Err(de::Error::custom(format!(
            "`{name}` is no variable for plugins: those begin with EC2_ or ORRERY_ and have \
             upper-case letters, digits and `_`"
        ))),
    }
}

/// A file beside the manifest, and nowhere else.
fn file_name<'de, D: Deserializer<'de>>(from: D) -> Result<Option<PathBuf>, D::Error> {
    let path = PathBuf::deserialize(from)?;
    if path.file_name() != Some(path.as_os_str()) {
        return Err(de::Error::custom(
            "`code` is the name of a file beside plugin.toml",
        ));
    }
    Ok(Some(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_says_what_it_may_and_nothing_else() {
        let whole = "id = \"rack-7\"\nversion = \"1\"\nsha256 = \"00\"\nkeep-instance = true\n\
                     wants = [\"http:docker\", \"ec2:read\"]\n[limits]\nconcurrency = 1\n\
                     [environment]\nuri = \"EC2_RACK_URI\"\nn = \"ORRERY_N2\"\n";
        let manifest = Manifest::parse(whole).expect("it is whole");
        assert_eq!(manifest.wants.len(), 2);
        assert_eq!(manifest.limits.concurrency, 1);
        assert_eq!(manifest.limits.memory_mib, 64);
        assert_eq!(manifest.environment["uri"], "EC2_RACK_URI");
        let least = "id = \"x\"\nversion = \"1\"\n";
        Manifest::parse(least).expect("the rest has defaults");
        for (text, why) in [
            ("version = \"1\"", "missing field `id`"),
            (
                "id = \"Rack\"\nversion = \"1\"",
                "an id has lower-case letters",
            ),
            (
                "id = \"7\"\nversion = \"1\"",
                "an id has lower-case letters",
            ),
            (&*format!("{least}reuse = true"), "unknown field `reuse`"),
            (
                &*format!("{least}code = \"../plugin.so\""),
                "the name of a file beside plugin.toml",
            ),
            (
                &*format!("{least}[test]\nrestart = \"maybe\""),
                "unknown variant `maybe`",
            ),
            (
                &*format!("{least}[test.viewer]\ntag = {{}}"),
                "unknown field `tag`",
            ),
            (
                &*format!("{least}wants = [\"tcp:x\"]"),
                "`tcp:x` is no grant",
            ),
            (
                &*format!("{least}environment.key = \"AWS_SECRET_ACCESS_KEY\""),
                "`AWS_SECRET_ACCESS_KEY` is no variable for plugins",
            ),
            (
                &*format!("{least}environment.key = \"EC2_\""),
                "`EC2_` is no variable for plugins",
            ),
            (
                &*format!("{least}[limits]\nmemory = 1"),
                "unknown field `memory`",
            ),
            (
                &*format!("{least}[limits]\nconcurrency = 0"),
                "limits.concurrency must be from 1 to 256",
            ),
            (
                &*format!("{least}[limits]\nanswer-mib = 65"),
                "limits.answer-mib must be from 1 to 64",
            ),
        ] {
            let error = Manifest::parse(text).expect_err(why);
            assert!(error.contains(why), "{error}");
        }
    }
}
