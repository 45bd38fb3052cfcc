//! What a plugin says its configuration may be: JSON Schema, without what reaches beyond
//! the schema itself.
//!
//! A schema is the text of a plugin, so what it takes to evaluate one is bounded: there are
//! no references, which go round in circles, no regular expressions and no network. What
//! is not evaluated is refused, for it would otherwise seem to be; a plugin's
//! `check-config` is for the rest.

use std::collections::BTreeMap;

use orrery_contract::types::descriptor::Finding;
use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value};

/// Bytes that a schema may have.
const MOST: usize = 64 << 10;
/// Findings that are told.
const FINDINGS: usize = 10;

/// For people and for editors; they refuse nothing.
const ANNOTATIONS: [&str; 12] = [
    "$schema",
    "$id",
    "$comment",
    "title",
    "description",
    "default",
    "examples",
    "format",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$vocabulary",
];

/// A schema that can be evaluated.
#[derive(Debug)]
pub enum Schema {
    /// `true` and `false`: everything, and nothing.
    Every(bool),
    /// All of these.
    Rules(Box<Rules>),
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct Rules {
    #[serde(rename = "type")]
    types: Option<Types>,
    #[serde(rename = "enum")]
    choices: Option<Vec<Value>>,
    #[serde(rename = "const", deserialize_with = "given")]
    constant: Option<Value>,
    properties: BTreeMap<String, Schema>,
    additional_properties: Option<Schema>,
    required: Vec<String>,
    min_properties: Option<usize>,
    max_properties: Option<usize>,
    items: Option<Schema>,
    min_items: Option<usize>,
    max_items: Option<usize>,
    unique_items: bool,
    minimum: Option<f64>,
    maximum: Option<f64>,
    exclusive_minimum: Option<f64>,
    exclusive_maximum: Option<f64>,
    min_length: Option<usize>,
    max_length: Option<usize>,
    all_of: Vec<Schema>,
    any_of: Option<Vec<Schema>>,
    one_of: Option<Vec<Schema>>,
    not: Option<Schema>,
}

#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "`type` is the name of a type, or a list of such"
)]
enum Types {
    One(Type),
    Several(Vec<Type>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    Null,
    Boolean,
    Object,
    Array,
    Number,
    String,
    Integer,
}

/// `null` is a value here, and not the lack of one.
fn given<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

impl<'de> Deserialize<'de> for Schema {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Value::deserialize(from)? {
            Value::Bool(every) => Ok(Self::Every(every)),
            Value::Object(mut rules) => {
                rules.retain(|name, _| !ANNOTATIONS.contains(&&**name));
                let rules = Rules::deserialize(Value::Object(rules));
                rules
                    .map(|rules| Self::Rules(Box::new(rules)))
                    .map_err(de::Error::custom)
            }
            other => Err(de::Error::custom(format!("`{other}` is no schema"))),
        }
    }
}

impl Schema {
    /// Reads one.
    ///
    /// # Errors
    /// It is none, or has what is not evaluated: a sentence that says so.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.len() > MOST {
            return Err(format!("it has more than {MOST} bytes"));
        }
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// What of a configuration is not as it says.
    pub fn findings(&self, config: &Value) -> Vec<Finding> {
        let mut seen = Seen::default();
        self.look(config, "", &mut seen);
        seen.0
    }

    fn accepts(&self, value: &Value) -> bool {
        self.findings(value).is_empty()
    }

    fn look(&self, value: &Value, path: &str, seen: &mut Seen) {
        match self {
            Self::Every(true) => {}
            Self::Every(false) => seen.add(path, "may not be there"),
            Self::Rules(rules) => rules.look(value, path, seen),
        }
    }
}

/// What was found, as far as it is told.
#[derive(Default)]
struct Seen(Vec<Finding>);

impl Seen {
    fn add(&mut self, path: &str, message: impl Into<String>) {
        if self.0.len() < FINDINGS {
            self.0.push(Finding {
                path: path.to_owned(),
                message: message.into(),
            });
        }
    }
}

impl Rules {
    fn look(&self, value: &Value, path: &str, seen: &mut Seen) {
        if let Some(types) = &self.types
            && !types.names().iter().any(|it| it.is_of(value))
        {
            let wanted: Vec<_> = types.names().iter().map(|it| it.name()).collect();
            let (is, wanted) = (Type::of(value).name(), wanted.join(" or "));
            return seen.add(path, format!("is {is}, and must be {wanted}"));
        }
        if let Some(constant) = &self.constant
            && !equal(constant, value)
        {
            seen.add(path, format!("is {value}, and must be {constant}"));
        }
        if let Some(choices) = &self.choices
            && !choices.iter().any(|choice| equal(choice, value))
        {
            let choices: Vec<_> = choices.iter().map(ToString::to_string).collect();
            let choices = choices.join(", ");
            seen.add(path, format!("is {value}, and must be one of {choices}"));
        }
        match value {
            Value::Object(fields) => self.fields(fields, path, seen),
            Value::Array(items) => self.items(items, path, seen),
            Value::Number(number) => self.number(number.as_f64(), path, seen),
            Value::String(text) => {
                let length = text.chars().count();
                bounds(
                    length,
                    self.min_length,
                    self.max_length,
                    "characters",
                    path,
                    seen,
                );
            }
            Value::Null | Value::Bool(_) => {}
        }
        self.combined(value, path, seen);
    }

    fn fields(&self, fields: &Map<String, Value>, path: &str, seen: &mut Seen) {
        let below = |name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        for name in self
            .required
            .iter()
            .filter(|name| !fields.contains_key(*name))
        {
            seen.add(&below(name), "is missing");
        }
        for (name, value) in fields {
            match (self.properties.get(name), &self.additional_properties) {
                (Some(schema), _) => schema.look(value, &below(name), seen),
                (None, Some(Schema::Every(false))) => {
                    let known: Vec<_> = self.properties.keys().map(|it| &**it).collect();
                    let known = known.join(", ");
                    seen.add(&below(name), format!("is not known; these are: {known}"));
                }
                (None, Some(schema)) => schema.look(value, &below(name), seen),
                (None, None) => {}
            }
        }
        let [least, most] = [self.min_properties, self.max_properties];
        bounds(fields.len(), least, most, "entries", path, seen);
    }

    fn items(&self, items: &[Value], path: &str, seen: &mut Seen) {
        if let Some(schema) = &self.items {
            for (at, item) in items.iter().enumerate() {
                schema.look(item, &format!("{path}[{at}]"), seen);
            }
        }
        bounds(
            items.len(),
            self.min_items,
            self.max_items,
            "items",
            path,
            seen,
        );
        let again = |(at, item): (usize, &Value)| items[..at].iter().any(|it| equal(it, item));
        if self.unique_items && items.iter().enumerate().any(again) {
            seen.add(path, "has an item twice");
        }
    }

    fn number(&self, number: Option<f64>, path: &str, seen: &mut Seen) {
        let Some(number) = number else {
            return;
        };
        for (limit, fits, what) in [
            (
                self.minimum,
                (|it, limit| it >= limit) as fn(f64, f64) -> bool,
                "at least",
            ),
            (self.maximum, |it, limit| it <= limit, "at most"),
            (self.exclusive_minimum, |it, limit| it > limit, "more than"),
            (self.exclusive_maximum, |it, limit| it < limit, "less than"),
        ] {
            if let Some(limit) = limit
                && !fits(number, limit)
            {
                seen.add(path, format!("is {number}, and must be {what} {limit}"));
            }
        }
    }

    fn combined(&self, value: &Value, path: &str, seen: &mut Seen) {
        for schema in &self.all_of {
            schema.look(value, path, seen);
        }
        let fitting = |schemas: &[Schema]| schemas.iter().filter(|it| it.accepts(value)).count();
        if let Some(schemas) = &self.any_of
            && fitting(schemas) == 0
        {
            seen.add(path, "is none of what it may be");
        }
        if let Some(schemas) = &self.one_of
            && fitting(schemas) != 1
        {
            seen.add(
                path,
                "must be one of what it may be, and is none or several of it",
            );
        }
        if self
            .not
            .as_ref()
            .is_some_and(|schema| schema.accepts(value))
        {
            seen.add(path, "is what it may not be");
        }
    }
}

/// A count, against the least and the most that it may be.
fn bounds(
    count: usize,
    least: Option<usize>,
    most: Option<usize>,
    of: &str,
    path: &str,
    seen: &mut Seen,
) {
    if let Some(least) = least
        && count < least
    {
        seen.add(
            path,
            format!("has {count} {of}, and must have at least {least}"),
        );
    }
    if let Some(most) = most
        && count > most
    {
        seen.add(
            path,
            format!("has {count} {of}, and must have at most {most}"),
        );
    }
}

/// As values of JSON, where 1 and 1.0 are the same.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(some), Value::Array(others)) => {
            let pairs = || some.iter().zip(others);
            some.len() == others.len() && pairs().all(|(one, other)| equal(one, other))
        }
        (Value::Object(some), Value::Object(others)) => {
            let same = |(name, one): (&String, &Value)| {
                others.get(name).is_some_and(|other| equal(one, other))
            };
            some.len() == others.len() && some.iter().all(same)
        }
        _ => one == other,
    }
}

impl Types {
    fn names(&self) -> &[Type] {
        match self {
            Self::One(it) => std::slice::from_ref(it),
            Self::Several(all) => all,
        }
    }
}

impl Type {
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::Array,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
        }
    }

    fn is_of(self, value: &Value) -> bool {
        let whole = |number: f64| number.fract() == 0.0;
        match self {
            Self::Integer => value.as_f64().is_some_and(whole),
            _ => Self::of(value) == self,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Object => "a table",
            Self::Array => "a list",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Integer => "an integer",
        }
    }
}

#[cfg(test)]
mod tests;
