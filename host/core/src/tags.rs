//! Tags: one form for all kinds of records, and EC2's rules for them.
//!
//! Rules: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html>.

use std::sync::Arc;

use orrery_wire::{Str, shapes};
use serde::{Deserialize, Serialize};

use crate::{Ec2Error, ErrorCode, Result};

/// How many tags a resource can have.
pub const MAXIMUM: usize = 50;
/// Longest key, in characters.
pub const MAXIMUM_KEY: usize = 127;
/// Longest value, in characters.
pub const MAXIMUM_VALUE: usize = 255;
/// The tag that chooses the id of a new VPC, subnet or security group.
pub const CUSTOM_ID: &str = "_custom_id_";

/// One tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// Key, unique within a resource.
    pub key: Str,
    /// Value, possibly empty.
    pub value: Str,
}

/// The tags of one resource, ordered by key. Resources tagged by one request share
/// one list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(Option<Arc<[Tag]>>);

impl Tags {
    /// No tags.
    pub const NONE: &'static Tags = &Tags(None);

    /// All tags, ordered by key.
    pub fn iter(&self) -> std::slice::Iter<'_, Tag> {
        self.0.as_deref().unwrap_or_default().iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |tags| tags.len())
    }

    /// The value of the tag with this key.
    pub fn get(&self, key: &str) -> Option<&Str> {
        let tags = self.0.as_deref()?;
        let at = tags
            .binary_search_by(|tag| tag.key.as_str().cmp(key))
            .ok()?;
        tags.get(at).map(|tag| &tag.value)
    }

    /// Sets a tag, replacing the value of one with the same key.
    pub fn set(&mut self, key: Str, value: Str) {
        let mut tags: Vec<Tag> = self.iter().cloned().collect();
        match tags.binary_search_by(|tag| tag.key.cmp(&key)) {
            Ok(at) => tags[at].value = value,
            Err(at) => tags.insert(at, Tag { key, value }),
        }
        self.0 = Some(tags.into());
    }

    /// Takes the tag with this key away; where a value is given, only if it has it.
    pub fn remove(&mut self, key: &str, value: Option<&str>) {
        let goes = |tag: &Tag| tag.key == key && value.is_none_or(|value| tag.value == value);
        let left: Vec<Tag> = self.iter().filter(|tag| !goes(tag)).cloned().collect();
        self.0 = (!left.is_empty()).then(|| left.into());
    }

    /// The tags that a user may have set.
    pub fn without_reserved(&self) -> Self {
        let own = self.iter().filter(|tag| !tag.key.starts_with("aws:"));
        own.map(|tag| (tag.key.clone(), tag.value.clone()))
            .collect()
    }

    /// Takes every tag away that a user may have set.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// The tags as an answer shows them: nothing where there are none.
    pub fn shape(&self) -> Option<Vec<shapes::Tag>> {
        let tags = self.0.as_deref()?;
        Some(
            tags.iter()
                .map(|tag| shapes::Tag {
                    key: Some(tag.key.clone()),
                    value: Some(tag.value.clone()),
                    ..Default::default()
                })
                .collect(),
        )
    }
}

impl FromIterator<(Str, Str)> for Tags {
    fn from_iter<I: IntoIterator<Item = (Str, Str)>>(pairs: I) -> Self {
        let mut tags = Self::default();
        for (key, value) in pairs {
            tags.set(key, value);
        }
        tags
    }
}

/// Checks the tags of a request and gives them as they are kept.
///
/// # Errors
/// `InvalidParameterValue` for keys and values that EC2 does not take,
/// `TagLimitExceeded` for more than [`MAXIMUM`].
pub fn checked(tags: &[shapes::Tag]) -> Result<Tags> {
    let mut seen: Vec<&str> = Vec::with_capacity(tags.len());
    let mut pairs = Vec::with_capacity(tags.len());
    for tag in tags {
        let key = tag.key.clone().unwrap_or_default();
        let value = tag.value.clone().unwrap_or_default();
        check_key(&key)?;
        check_value(&value)?;
        if seen.contains(&tag.key.as_deref().unwrap_or_default()) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("Duplicate tag key '{key}' specified."),
            ));
        }
        seen.push(tag.key.as_deref().unwrap_or_default());
        pairs.push((key, value));
    }
    let tags: Tags = pairs.into_iter().collect();
    check_number(&tags)?;
    Ok(tags)
}

/// Checks that a resource does not have too many tags.
///
/// # Errors
/// `TagLimitExceeded`.
pub fn check_number(tags: &Tags) -> Result<()> {
    if tags
        .iter()
        .filter(|tag| !tag.key.starts_with("aws:"))
        .count()
        > MAXIMUM
    {
        return Err(Ec2Error::new(
            ErrorCode::TagLimitExceeded,
            format!("Each resource can have a maximum of {MAXIMUM} tags."),
        ));
    }
    Ok(())
}

/// Checks a key that a user wants to set or take away.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn check_key(key: &str) -> Result<()> {
    let refuse = |message: String| Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message));
    if key.is_empty() {
        return refuse("Tag key cannot be empty.".into());
    }
    if key.len() >= 4 && key.as_bytes()[..4].eq_ignore_ascii_case(b"aws:") {
        return refuse("Tag keys starting with 'aws:' are reserved for internal use".into());
    }
    if key.chars().count() > MAXIMUM_KEY {
        return refuse(format!(
            "Tag key exceeds the maximum length of {MAXIMUM_KEY} characters"
        ));
    }
    check_characters("key", key)
}

/// Whether an instance can read a tag of this key in its metadata.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html>
pub fn is_readable(key: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"+-=.,_:@".contains(&byte);
    !matches!(key, "" | "." | ".." | "_index") && key.bytes().all(fits)
}

/// Checks the tags of an instance that reads them in its metadata.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn check_readable(tags: &Tags) -> Result<()> {
    let Some(tag) = tags.iter().find(|tag| !is_readable(&tag.key)) else {
        return Ok(());
    };
    Err(Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!(
            r"'{}' is not a valid tag key. Tag keys must match pattern ([0-9a-zA-Z\\-_+=,.@:]{{1,255}}), and must not be a reserved name ('.', '..', '_index')",
            tag.key
        ),
    ))
}

fn check_value(value: &str) -> Result<()> {
    if value.chars().count() > MAXIMUM_VALUE {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Tag value exceeds the maximum length of {MAXIMUM_VALUE} characters"),
        ));
    }
    check_characters("value", value)
}

fn check_characters(what: &str, text: &str) -> Result<()> {
    let legal = |c: char| !c.is_control() && c != '\u{fffe}' && c != '\u{ffff}';
    if text.chars().all(legal) {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("Tag {what} contains characters that are not valid."),
    ))
}

/// The tags that a create request wants for resources of type `kind`.
///
/// `allowed` are the resource types that the request makes.
///
/// # Errors
/// `InvalidParameterValue` where a specification names another type, and those of
/// [`checked`].
pub fn specified(
    specifications: Option<&[shapes::TagSpecification]>,
    kind: &str,
    allowed: &[&str],
) -> Result<Tags> {
    let mut wanted = Vec::new();
    for specification in specifications.unwrap_or_default() {
        let named = specification.resource_type.as_deref().unwrap_or_default();
        if !allowed.contains(&named) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("'{named}' is not a valid taggable resource type for this operation."),
            ));
        }
        if named == kind {
            wanted.extend(specification.tags.iter().flatten().cloned());
        }
    }
    checked(&wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> shapes::Tag {
        shapes::Tag {
            key: Some(key.into()),
            value: Some(value.into()),
            ..Default::default()
        }
    }

    #[test]
    fn tags_are_kept_by_key_and_the_last_value_wins() {
        let mut tags = checked(&[tag("b", "2"), tag("a", "1")]).expect("legal");
        tags.set("a".into(), "3".into());
        let all: Vec<_> = tags
            .iter()
            .map(|tag| (tag.key.as_str(), tag.value.as_str()))
            .collect();
        assert_eq!(all, [("a", "3"), ("b", "2")]);
        tags.remove("a", Some("other"));
        assert_eq!(tags.len(), 2);
        tags.remove("a", Some("3"));
        tags.remove("b", None);
        assert!(tags.is_empty() && tags.shape().is_none());
    }

    #[test]
    fn what_ec2_does_not_take_is_refused() {
        let long = "k".repeat(MAXIMUM_KEY + 1);
        let wide = "v".repeat(MAXIMUM_VALUE + 1);
        for bad in [
            tag("", "v"),
            tag("aws:x", "v"),
            tag("AWS:x", "v"),
            tag(&long, ""),
            tag("k", &wide),
            tag("k", "\u{1}"),
        ] {
            assert_eq!(
                checked(&[bad]).map_err(|error| error.code),
                Err(ErrorCode::InvalidParameterValue)
            );
        }
        assert!(checked(&[tag("a", "1"), tag("a", "2")]).is_err());
        let many: Vec<_> = (0..=MAXIMUM).map(|n| tag(&format!("k{n}"), "")).collect();
        assert_eq!(
            checked(&many).map_err(|error| error.code),
            Err(ErrorCode::TagLimitExceeded)
        );
    }
}
