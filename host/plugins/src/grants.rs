//! What a plugin may reach beyond itself.
//!
//! Two sides have to agree: the author says in `plugin.toml` what the plugin wants, the
//! operator says in the configuration what it gets. A component that imports what needs
//! a grant and has none is not loaded, and the message is the line to add.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};

use crate::operator::Operator;

/// One permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Grant {
    /// `http:<endpoint>`: requests to an endpoint that the operator named.
    Http(String),
    /// `run:<program>`: runs of a program that the operator named.
    Run(String),
    /// `ec2:read`: Describe and Get operations of the emulator itself.
    Ec2Read,
    /// `ec2:call`: all of its operations.
    Ec2Call,
}

impl FromStr for Grant {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let named = |name: &str| {
            let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            (!name.is_empty() && name.chars().all(fits)).then(|| name.to_owned())
        };
        let grant = match text.split_once(':') {
            Some(("http", name)) => named(name).map(Self::Http),
            Some(("run", name)) => named(name).map(Self::Run),
            Some(("ec2", "read")) => Some(Self::Ec2Read),
            Some(("ec2", "call")) => Some(Self::Ec2Call),
            _ => None,
        };
        grant.ok_or_else(|| {
            format!(
                "`{text}` is no grant: http:<endpoint>, run:<program>, ec2:read and ec2:call are"
            )
        })
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(endpoint) => write!(to, "http:{endpoint}"),
            Self::Run(program) => write!(to, "run:{program}"),
            Self::Ec2Read => to.write_str("ec2:read"),
            Self::Ec2Call => to.write_str("ec2:call"),
        }
    }
}

impl<'de> Deserialize<'de> for Grant {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(de::Error::custom)
    }
}

impl Grant {
    /// Whether the interface with this name is of any use with the grant.
    pub fn opens(&self, interface: &str) -> bool {
        let name = interface_name(interface);
        match self {
            Self::Http(_) => matches!(name, "http" | "http-stream"),
            Self::Run(_) => name == "program",
            Self::Ec2Read | Self::Ec2Call => name == "ec2",
        }
    }

    /// What it takes to call this operation of EC2.
    pub(crate) fn of_action(action: &str) -> Self {
        match action.starts_with("Describe") || action.starts_with("Get") {
            true => Self::Ec2Read,
            false => Self::Ec2Call,
        }
    }

    /// The endpoint that it opens.
    pub(crate) fn endpoint(&self) -> Option<&str> {
        match self {
            Self::Http(name) => Some(name),
            _ => None,
        }
    }

    /// The program that it opens.
    pub(crate) fn program(&self) -> Option<&str> {
        match self {
            Self::Run(name) => Some(name),
            _ => None,
        }
    }

    /// Whether the holder of `self` may do what `wanted` asks for.
    pub fn covers(&self, wanted: &Self) -> bool {
        self == wanted || (*self == Self::Ec2Call && *wanted == Self::Ec2Read)
    }
}

/// `http` of `orrery:host/http@0.1.0`.
fn interface_name(interface: &str) -> &str {
    let (_, name) = interface.split_once('/').unwrap_or_default();
    name.split_once('@').unwrap_or_default().0
}

/// Whether importing the interface needs a grant.
pub fn is_guarded(interface: &str) -> bool {
    let all = [
        Grant::Http(String::new()),
        Grant::Run(String::new()),
        Grant::Ec2Read,
    ];
    interface.starts_with("orrery:host/") && all.iter().any(|grant| grant.opens(interface))
}

/// What is missing for a plugin that imports these interfaces and wants these grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The author has to add a want for the import.
    Want {
        /// The interface.
        import: String,
        /// What to want, but for the name of an endpoint or program.
        want: &'static str,
    },
    /// The operator has to grant what is wanted.
    Grant(Grant),
    /// The operator has to say where what is granted leads.
    Place {
        /// The grant.
        grant: Grant,
        /// The line to add to the plugin's table.
        line: String,
    },
}

/// What the plugin lacks, first things first; none where it may be loaded.
pub fn missing(imports: &[String], wants: &[Grant], operator: &Operator) -> Option<Missing> {
    let unwanted = imports
        .iter()
        .find(|import| is_guarded(import) && !wants.iter().any(|want| want.opens(import)));
    if let Some(import) = unwanted {
        let want = match interface_name(import) {
            "program" => "run:<program>",
            "ec2" => "ec2:read",
            _ => "http:<endpoint>",
        };
        let import = import.clone();
        return Some(Missing::Want { import, want });
    }
    let granted = &operator.grants;
    let refused = wants
        .iter()
        .find(|want| !granted.iter().any(|grant| grant.covers(want)));
    if let Some(refused) = refused {
        return Some(Missing::Grant(refused.clone()));
    }
    wants.iter().find_map(|want| {
        let line = match want {
            Grant::Http(name) if !operator.endpoints.contains_key(name) => {
                format!("endpoints.{name} = {{ url = \"...\" }}")
            }
            Grant::Run(name) if !operator.programs.contains_key(name) => {
                format!("programs.{name} = {{ file = \"...\" }}")
            }
            _ => return None,
        };
        let grant = want.clone();
        Some(Missing::Place { grant, line })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(imports: &[&str], wants: &[&str], operator: &str, expected: Option<&str>) {
        let grants = |all: &[&str]| -> Vec<Grant> {
            let parsed = all.iter().map(|text| text.parse().expect(text));
            parsed.collect()
        };
        let imports: Vec<_> = imports
            .iter()
            .map(|name| format!("orrery:host/{name}@0.1.0"))
            .collect();
        let operator = toml::from_str(operator).expect("it is an operator's table");
        let found = missing(&imports, &grants(wants), &operator);
        let shown = found.map(|missing| match missing {
            Missing::Want { import, want } => format!("want {want} for {import}"),
            Missing::Grant(grant) => format!("grant {grant}"),
            Missing::Place { line, .. } => line,
        });
        assert_eq!(shown.as_deref(), expected);
    }

    #[test]
    fn imports_wants_and_grants_must_agree() {
        let a = "grants = [\"http:a\"]\nendpoints.a = { url = \"http://a\" }";
        check(&["log", "kv", "clock", "config", "wake"], &[], "", None);
        check(
            &["http"],
            &[],
            a,
            Some("want http:<endpoint> for orrery:host/http@0.1.0"),
        );
        check(&["http"], &["http:a"], "", Some("grant http:a"));
        check(
            &["http"],
            &["http:a"],
            "grants = [\"http:b\"]",
            Some("grant http:a"),
        );
        check(
            &["http"],
            &["http:a"],
            "grants = [\"http:a\"]",
            Some("endpoints.a = { url = \"...\" }"),
        );
        check(&["http", "http-stream"], &["http:a"], a, None);
        let granted = "grants = [\"run:virsh\"]\n";
        let virsh = format!("{granted}programs.virsh = {{ file = \"/bin/virsh\" }}");
        check(&["program"], &["run:virsh"], &virsh, None);
        check(
            &["program"],
            &["run:virsh"],
            granted,
            Some("programs.virsh = { file = \"...\" }"),
        );
        check(&["ec2"], &["ec2:read"], "grants = [\"ec2:call\"]", None);
        check(
            &["ec2"],
            &["ec2:call"],
            "grants = [\"ec2:read\"]",
            Some("grant ec2:call"),
        );
        check(&[], &["run:x"], "", Some("grant run:x"));
    }
}
