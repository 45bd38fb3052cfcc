//! What an operator adds to the tree of every machine, without a plugin.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::mounts::is_name;
use crate::tree::OWN;

/// Files beside the emulator's own, and in the place of some.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// Content by the path below the version directory.
    pub(crate) files: BTreeMap<String, String>,
    /// The key of the instance's tag whose value is the content, by path.
    pub(crate) tags: BTreeMap<String, String>,
}

/// Why something cannot be added.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExtraError {
    /// A document that is no tree.
    #[error("a tree is an object of objects, texts, numbers and switches")]
    Form,
    /// A path that is none.
    #[error("`{0}` is no path below a version")]
    Path(String),
    /// A file where others are below it, or a directory where a file is.
    #[error("`{0}` would be a file and a directory")]
    Both(String),
}

impl Extras {
    /// A document whose objects are directories and whose other values are files, and paths
    /// that show a tag's value.
    ///
    /// # Errors
    /// [`ExtraError`] of the first path that cannot be.
    pub fn new(document: &Value, tags: BTreeMap<String, String>) -> Result<Self, ExtraError> {
        let mut files = BTreeMap::new();
        let Value::Object(_) = document else {
            return Err(ExtraError::Form);
        };
        flatten("", document, &mut files)?;
        let all: Vec<&String> = files.keys().chain(tags.keys()).collect();
        for path in &all {
            if !path.split('/').all(is_name) {
                return Err(ExtraError::Path((*path).clone()));
            }
            let own = OWN.iter().filter(|own| !own.ends_with('/')).copied();
            let others = own.chain(all.iter().map(|other| other.as_str()));
            if others
                .into_iter()
                .any(|other| is_above(path, other) || is_above(other, path))
            {
                return Err(ExtraError::Both((*path).clone()));
            }
        }
        Ok(Self { files, tags })
    }
}

fn is_above(path: &str, other: &str) -> bool {
    let below = other.strip_prefix(path);
    below.is_some_and(|rest| rest.starts_with('/'))
}

fn flatten(at: &str, value: &Value, into: &mut BTreeMap<String, String>) -> Result<(), ExtraError> {
    let text = match value {
        Value::Object(members) => {
            return members.iter().try_for_each(|(name, value)| {
                let path = if at.is_empty() {
                    name.clone()
                } else {
                    format!("{at}/{name}")
                };
                flatten(&path, value, into)
            });
        }
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        Value::Null | Value::Array(_) => return Err(ExtraError::Form),
    };
    into.insert(at.to_owned(), text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_are_directories_and_what_cannot_be_is_refused() {
        let none = BTreeMap::new;
        let tree = json!({"meta-data": {"x-rack": {"unit": 12, "row": "B"}, "ami-id": "ami-1"}});
        let extras = Extras::new(&tree, none()).expect("a tree");
        let files: Vec<_> = extras.files.into_iter().collect();
        let expect = [
            ("meta-data/ami-id", "ami-1"),
            ("meta-data/x-rack/row", "B"),
            ("meta-data/x-rack/unit", "12"),
        ];
        assert_eq!(
            files,
            expect.map(|(at, text)| (at.to_owned(), text.to_owned()))
        );
        let both = |path: &str| ExtraError::Both(path.to_owned());
        for (tree, error) in [
            (json!([]), ExtraError::Form),
            (json!({"meta-data": null}), ExtraError::Form),
            (
                json!({"meta-data": {"a b": 1}}),
                ExtraError::Path("meta-data/a b".into()),
            ),
            (
                json!({"meta-data": {"placement": 1}}),
                both("meta-data/placement"),
            ),
            (
                json!({"meta-data": {"ami-id": {"x": 1}}}),
                both("meta-data/ami-id/x"),
            ),
        ] {
            assert_eq!(Extras::new(&tree, none()), Err(error), "{tree}");
        }
        let tags = [("meta-data/x".to_owned(), "team".to_owned())].into();
        let error = Extras::new(&json!({"meta-data": {"x": {"y": 1}}}), tags);
        assert!(matches!(error, Err(ExtraError::Both(_))));
    }
}
