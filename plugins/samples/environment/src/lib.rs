//! A metadata category: `meta-data/environment/` has a file for each tag that begins with
//! `env:`, and `all`, which systemd and shells read as an environment.

use metadata::category::{Category, Leaf, Mode, Mount, Node, Viewer};
use orrery_sdk::prelude::*;
use serde::Deserialize;

const MOUNT: &str = "meta-data/environment/";

/// The table `[plugins.environment.config]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    prefix: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            prefix: "env:".into(),
        }
    }
}

struct Environment {
    settings: Settings,
}

impl Open for Environment {
    async fn open(host: Host) -> Result<Self> {
        let settings = serde_json::from_str(&host.config().get().await?);
        let settings = settings.map_err(|error| Error::invalid(error.to_string()))?;
        Ok(Self { settings })
    }
}

impl Environment {
    /// Names and values, sorted by name. What is no name of a variable is left out.
    fn variables<'a>(&self, who: &'a Viewer) -> Vec<(&'a str, &'a str)> {
        let tags = who.tags.iter();
        let variables = tags.filter_map(|(key, value)| {
            let name = key.strip_prefix(&*self.settings.prefix)?;
            is_name(name).then_some((name, &**value))
        });
        let mut variables: Vec<_> = variables.collect();
        variables.sort_unstable();
        variables
    }
}

fn is_name(name: &str) -> bool {
    let fits = |it: char| it.is_ascii_alphanumeric() || it == '_';
    // The file of all of them has that name.
    name != "all"
        && name.chars().all(fits)
        && !name.is_empty()
        && !name.starts_with(|it: char| it.is_ascii_digit())
}

/// Within double quotes, as systemd and shells take them away.
fn quoted(value: &str) -> String {
    let mut quoted = String::from('"');
    for letter in value.chars() {
        if matches!(letter, '"' | '\\' | '$' | '`') {
            quoted.push('\\');
        }
        quoted.push(letter);
    }
    quoted + "\""
}

impl Category for Environment {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        Ok(vec![Mount {
            path: MOUNT.into(),
            mode: Mode::Add,
            since: None,
            cache_ms: 0,
        }])
    }

    async fn get(&self, _: &Caller, mount: &str, path: &str, who: &Viewer) -> Result<Node> {
        if mount != MOUNT {
            return Ok(Node::Missing);
        }
        let variables = self.variables(who);
        let value = variables.iter().find(|(name, _)| *name == path);
        let body = match (path, value) {
            ("", _) => {
                let names = variables.iter().map(|(name, _)| (*name).to_owned());
                return Ok(Node::Directory(
                    ["all".to_owned()].into_iter().chain(names).collect(),
                ));
            }
            ("all", _) => {
                let lines = variables.iter();
                lines
                    .map(|(name, value)| format!("{name}={}\n", quoted(value)))
                    .collect()
            }
            (_, Some((_, value))) => (*value).to_owned(),
            _ => return Ok(Node::Missing),
        };
        Ok(Node::Leaf(Leaf {
            body: body.into_bytes(),
            content_type: "text/plain".into(),
        }))
    }
}

orrery_sdk::export!(Environment: category);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_out_of_quotes() {
        for (value, expect) in [
            ("10.0.0.7", "\"10.0.0.7\""),
            ("say \"hi\" for $5", "\"say \\\"hi\\\" for \\$5\""),
            ("`a`\\b", "\"\\`a\\`\\\\b\""),
        ] {
            assert_eq!(quoted(value), expect);
        }
        for (name, fits) in [
            ("DB_HOST", true),
            ("_", true),
            ("", false),
            ("1A", false),
            ("a-b", false),
            ("all", false),
        ] {
            assert_eq!(is_name(name), fits, "{name}");
        }
    }
}
