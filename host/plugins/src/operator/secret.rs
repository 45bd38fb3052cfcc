//! What may be read where it is used and nowhere else.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;

/// Looks up a variable of the operator's environment.
pub type Variables = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// A text that is written down, or where it is.
#[derive(Clone, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a text, { file = \"...\" } or { env = \"...\" }"
)]
pub enum Secret {
    /// This.
    Value(String),
    /// The content of a file but for the ends of its last line.
    File(File),
    /// The value of an environment variable.
    Variable(Variable),
}

/// Where a secret is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The file.
    pub file: PathBuf,
}

/// Where a secret is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    /// The variable's name.
    pub env: String,
}

impl fmt::Debug for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(_) => to.write_str("(secret)"),
            Self::File(place) => place.fmt(to),
            Self::Variable(place) => place.fmt(to),
        }
    }
}

impl Secret {
    /// The text.
    ///
    /// # Errors
    /// It is not where it should be: a sentence that does not contain it.
    pub(crate) fn read(&self, variables: &Variables) -> Result<String, String> {
        match self {
            Self::Value(text) => Ok(text.clone()),
            Self::File(File { file }) => match std::fs::read_to_string(file) {
                Ok(text) => Ok(text.trim_end_matches(['\r', '\n']).to_owned()),
                Err(error) => Err(format!("cannot read {}: {error}", file.display())),
            },
            Self::Variable(Variable { env }) => {
                variables(env).ok_or_else(|| format!("the variable {env} is not set"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn secrets(text: &str) -> Result<BTreeMap<String, Secret>, toml::de::Error> {
        toml::from_str(text)
    }

    #[test]
    fn secrets_are_read_where_they_are_and_shown_nowhere() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let file = folder.path().join("token");
        std::fs::write(&file, "from a file\r\n").expect("it can be written");
        let text = format!(
            "a = \"as it is\"\nb = {{ file = {file:?} }}\nc = {{ env = \"TOKEN\" }}\n\
             d = {{ env = \"NONE\" }}\ne = {{ file = \"/none\" }}"
        );
        let secrets = secrets(&text).expect("they are places");
        let variables: Variables = Arc::new(|name| (name == "TOKEN").then(|| "from env".into()));
        let read = |name: &str| secrets[name].read(&variables);
        assert_eq!(read("a").as_deref(), Ok("as it is"));
        assert_eq!(read("b").as_deref(), Ok("from a file"));
        assert_eq!(read("c").as_deref(), Ok("from env"));
        assert_eq!(
            read("d").expect_err("there is none"),
            "the variable NONE is not set"
        );
        let missing = read("e").expect_err("there is none");
        assert!(missing.starts_with("cannot read /none: "), "{missing}");
        assert!(!format!("{secrets:?}").contains("as it is"), "{secrets:?}");
    }

    #[test]
    fn a_place_is_one_of_three() {
        for text in [
            "a = 1",
            "a = { env = \"A\", file = \"b\" }",
            "a = { value = \"b\" }",
        ] {
            let error = secrets(text).expect_err(text).to_string();
            assert!(error.contains("expected a text, { file"), "{error}");
        }
    }
}
