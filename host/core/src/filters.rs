//! Filters: one evaluator for every Describe.
//!
//! A filter is a name and values; a record passes when each filter has a value that
//! matches one of the record's. `*` stands for any characters, `?` for one, and a
//! backslash takes the next character as it is
//! (<https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html>).
//! Names are checked against the model before a handler runs.

use orrery_wire::{Str, Timestamp, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    store::{Realm, Resource, Table, Term, tag_term, term},
    tags::Tags,
};

/// The most values that one filter may have.
pub const MAXIMUM_VALUES: usize = 200;

#[derive(Clone, Debug)]
enum Pattern {
    Exact(Str),
    Wild(Str),
}

impl Pattern {
    fn new(text: &Str) -> Self {
        if text.contains(['*', '?', '\\']) {
            Self::Wild(text.clone())
        } else {
            Self::Exact(text.clone())
        }
    }

    fn matches(&self, value: &str) -> bool {
        match self {
            Self::Exact(text) => text == value,
            Self::Wild(text) => wild(text.as_bytes(), value.as_bytes()),
        }
    }
}

/// Whether a value fits a pattern with `*` and `?`.
pub(crate) fn fits(pattern: &str, value: &str) -> bool {
    wild(pattern.as_bytes(), value.as_bytes())
}

/// Matches without recursion: on a mismatch the last `*` takes one byte more, so
/// the work is bounded by the product of the lengths.
fn wild(pattern: &[u8], value: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < value.len() {
        let (literal, width) = match pattern.get(at) {
            Some(b'*') => {
                star = Some((at + 1, read));
                at += 1;
                continue;
            }
            Some(b'?') => {
                let width = utf8_width(value[read]);
                (None, (1, width))
            }
            Some(b'\\') if at + 1 < pattern.len() => (Some(pattern[at + 1]), (2, 1)),
            Some(byte) => (Some(*byte), (1, 1)),
            None => (Some(0), (0, 0)),
        };
        let fits = width.0 > 0 && literal.is_none_or(|byte| byte == value[read]);
        if fits {
            at += width.0;
            read = (read + width.1).min(value.len());
        } else if let Some((after, from)) = star {
            star = Some((after, from + 1));
            at = after;
            read = from + 1;
        } else {
            return false;
        }
    }
    pattern[at.min(pattern.len())..]
        .iter()
        .all(|byte| *byte == b'*')
}

fn utf8_width(first: u8) -> usize {
    match first {
        0xf0.. => 4,
        0xe0.. => 3,
        0xc0.. => 2,
        _ => 1,
    }
}

/// What a record's values are offered to.
pub struct Values<'a> {
    wanted: &'a [Pattern],
    matched: bool,
}

impl Values<'_> {
    /// The record has this value.
    pub fn is(&mut self, value: &str) {
        self.matched = self.matched || self.wanted.iter().any(|pattern| pattern.matches(value));
    }

    /// The record has this value, if any.
    pub fn maybe(&mut self, value: Option<&Str>) {
        if let Some(value) = value {
            self.is(value);
        }
    }

    /// The record has these values.
    pub fn any<'v>(&mut self, values: impl IntoIterator<Item = &'v str>) {
        for value in values {
            self.is(value);
        }
    }

    /// The record has what this displays.
    pub fn shown(&mut self, value: impl std::fmt::Display) {
        self.is(&value.to_string());
    }

    /// The record has this truth value.
    pub fn flag(&mut self, value: bool) {
        self.is(if value { "true" } else { "false" });
    }

    /// The record has this time.
    pub fn time(&mut self, value: Timestamp) {
        self.shown(value);
    }
}

struct Filter {
    name: Str,
    wanted: Vec<Pattern>,
}

/// The filters of one request.
pub struct Filters(Vec<Filter>);

impl Filters {
    /// Reads the filters of a request.
    ///
    /// # Errors
    /// `InvalidParameterValue` for a filter without a name,
    /// `FilterLimitExceeded` for too many values.
    pub fn new(filters: Option<&[shapes::Filter]>) -> Result<Self> {
        let mut all = Vec::new();
        for filter in filters.unwrap_or_default() {
            let Some(name) = filter.name.clone().filter(|name| !name.is_empty()) else {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidParameterValue,
                    "The filter 'null' is invalid",
                ));
            };
            let values = filter.values.as_deref().unwrap_or_default();
            if values.len() > MAXIMUM_VALUES {
                return Err(Ec2Error::new(
                    ErrorCode::FilterLimitExceeded,
                    format!(
                        "The maximum number of filter values specified on a single call is {MAXIMUM_VALUES}"
                    ),
                ));
            }
            all.push(Filter {
                name,
                wanted: values.iter().map(Pattern::new).collect(),
            });
        }
        Ok(Self(all))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the record passes all filters.
    ///
    /// # Errors
    /// `InvalidParameterValue` where the kind has no such filter.
    pub fn pass<R: Resource>(&self, record: &R, realm: &Realm) -> Result<bool> {
        self.check(record.tags(), |name, values| {
            record.filter(name, realm, values)
        })
    }

    /// As [`pass`](Self::pass), for things that are not records: `offer` gives the
    /// values of a filter, or `false` where there is no such filter.
    ///
    /// # Errors
    /// `InvalidParameterValue` where there is no such filter.
    pub fn check(
        &self,
        tags: &Tags,
        mut offer: impl FnMut(&str, &mut Values<'_>) -> bool,
    ) -> Result<bool> {
        for filter in &self.0 {
            let mut values = Values {
                wanted: &filter.wanted,
                matched: false,
            };
            if let Some(key) = filter.name.strip_prefix("tag:") {
                values.maybe(tags.get(key));
            } else if filter.name == "tag-key" {
                values.any(tags.iter().map(|tag| tag.key.as_str()));
            } else if filter.name == "tag-value" {
                values.any(tags.iter().map(|tag| tag.value.as_str()));
            } else if !offer(&filter.name, &mut values) {
                return Err(Ec2Error::new(
                    ErrorCode::InvalidParameterValue,
                    format!("The filter '{}' is invalid", filter.name),
                ));
            }
            if !values.matched {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The index terms one of which every record that passes must carry, where a
    /// filter of exact values on an indexed name allows it.
    pub fn index_terms<R: Resource>(&self) -> Option<Vec<Term>> {
        self.0.iter().find_map(|filter| {
            let tag = filter.name.strip_prefix("tag:");
            if tag.is_none() && !R::INDEXED.contains(&filter.name.as_str()) {
                return None;
            }
            filter
                .wanted
                .iter()
                .map(|pattern| match (pattern, tag) {
                    (Pattern::Exact(value), Some(key)) => Some(tag_term(key, value)),
                    (Pattern::Exact(value), None) => Some(term(&filter.name, value)),
                    (Pattern::Wild(_), _) => None,
                })
                .collect()
        })
    }

    /// The records after `after` that may pass, in creation order: those of the
    /// index where it helps, else all.
    pub fn candidates<'t, R: Resource>(
        &self,
        table: &'t Table<R>,
        after: Option<u64>,
    ) -> Box<dyn Iterator<Item = (u64, &'t std::sync::Arc<R>)> + 't> {
        match self.index_terms::<R>().as_deref() {
            None => Box::new(table.iter_after(after)),
            Some([]) => Box::new(std::iter::empty()),
            Some([one]) => Box::new(table.having(*one, after)),
            Some(several) => {
                let mut found: Vec<_> = several
                    .iter()
                    .flat_map(|term| table.having(*term, after))
                    .collect();
                found.sort_by_key(|(ordinal, _)| *ordinal);
                found.dedup_by_key(|(ordinal, _)| *ordinal);
                Box::new(found.into_iter())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, value: &str) -> bool {
        Pattern::new(&pattern.into()).matches(value)
    }

    #[test]
    fn wildcards_and_escapes() {
        for (pattern, value) in [
            ("a", "a"),
            ("*", ""),
            ("*", "anything"),
            ("a*c", "abbbc"),
            ("a?c", "abc"),
            ("?", "é"),
            ("*a*b*", "xxaxxbxx"),
            ("a\\*c", "a*c"),
            ("a\\?", "a?"),
            ("a\\\\b", "a\\b"),
            ("ub*-*-amd64", "ubuntu-22-amd64"),
        ] {
            assert!(fits(pattern, value), "{pattern} should match {value}");
        }
        for (pattern, value) in [
            ("a", "ab"),
            ("a", "A"),
            ("a?c", "ac"),
            ("a*c", "abb"),
            ("a\\*c", "abc"),
            ("", "a"),
            ("?", ""),
        ] {
            assert!(!fits(pattern, value), "{pattern} should not match {value}");
        }
    }

    #[test]
    fn a_hostile_pattern_ends_soon() {
        let pattern = "a*".repeat(120) + "b";
        assert!(!fits(&pattern, &"a".repeat(255)));
    }
    #[test]
    fn one_value_of_each_filter_must_match_with_an_index_or_without() {
        use crate::testing::{get, refuses, text, world};
        let mut realm = world();
        for (number, team) in ["a", "b", "a*"].iter().enumerate() {
            let tag = "TagSpecification.1.ResourceType=security-group&TagSpecification.1.Tag.1.Key=team&TagSpecification.1.Tag.1.Value";
            text(
                &mut realm,
                &format!("CreateSecurityGroup&GroupName=g{number}&GroupDescription=d&{tag}={team}"),
                "/GroupId",
            );
        }
        for (filters, expect) in [
            (
                "1.Name=group-name&Filter.1.Value.1=g0&Filter.1.Value.2=g2&Filter.1.Value.3=g0",
                "g0 g2",
            ),
            ("1.Name=group-name&Filter.1.Value.1=G0", ""),
            ("1.Name=group-name&Filter.1.Value.1=g?", "g0 g1 g2"),
            (
                "1.Name=group-name&Filter.1.Value.1=g?&Filter.2.Name=tag:team&Filter.2.Value.1=b",
                "g1",
            ),
            ("1.Name=tag:team&Filter.1.Value.1=a", "g0"),
            ("1.Name=tag:team&Filter.1.Value.1=a*", "g0 g2"),
            ("1.Name=tag:team&Filter.1.Value.1=a\\*", "g2"),
            ("1.Name=tag:Team&Filter.1.Value.1=*", ""),
            ("1.Name=tag-key&Filter.1.Value.1=team", "g0 g1 g2"),
            (
                "1.Name=tag-key&Filter.1.Value.1=team&Filter.2.Name=group-name&Filter.2.Value.1=default",
                "",
            ),
            ("1.Name=vpc-id&Filter.1.Value.1=vpc-00000000000000000", ""),
        ] {
            let groups = get(
                &mut realm,
                &format!("DescribeSecurityGroups&Filter.{filters}"),
                "/SecurityGroups",
            );
            let names = groups
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|one| one["GroupName"].as_str());
            assert_eq!(names.collect::<Vec<_>>().join(" "), expect, "{filters}");
        }
        let many: String = (1..=MAXIMUM_VALUES + 1)
            .map(|n| format!("&Filter.1.Value.{n}=x"))
            .collect();
        refuses(
            &mut realm,
            &[
                (
                    &format!("DescribeVpcs&Filter.1.Name=vpc-id{many}"),
                    "FilterLimitExceeded",
                ),
                (
                    "DescribeVpcs&Filter.1.Name=group-name&Filter.1.Value.1=x",
                    "InvalidParameterValue",
                ),
                ("DescribeVpcs&Filter.1.Value.1=x", "InvalidParameterValue"),
            ],
        );
    }
}
