//! The rules, which know nothing of the host.

use std::collections::BTreeMap;

use orrery_sdk::prelude::{Error, Kind, Result};
use serde::Deserialize;
use serde_json::Value;

/// The table `[plugins.faults.config]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    pub rules: Vec<Rule>,
}

/// Which calls, and what becomes of them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Rule {
    pub action: String,
    when: BTreeMap<String, String>,
    first: Option<u64>,
    every: Option<u64>,
    pub latency_ms: u32,
    fail: Option<String>,
    message: Option<String>,
}

impl Settings {
    /// The settings in the operator's JSON.
    pub fn parse(json: &str) -> Result<Self> {
        let settings: Self =
            serde_json::from_str(json).map_err(|error| Error::invalid(error.to_string()))?;
        for (number, rule) in settings.rules.iter().enumerate() {
            let why = match rule {
                Rule { action, .. } if action.is_empty() => "has no `action`",
                Rule { every: Some(0), .. } => "has `every = 0`, which is never",
                Rule {
                    fail: None,
                    latency_ms: 0,
                    ..
                } => "has neither `fail` nor `latency-ms`",
                _ => continue,
            };
            return Err(Error::invalid(format!("rule {} {why}", number + 1)));
        }
        Ok(settings)
    }
}

impl Rule {
    /// Whether the rule is about this call.
    pub fn fits(&self, action: &str, parameters: &Value) -> bool {
        let fits = |(path, pattern): (&String, &String)| {
            text_at(parameters, path).is_some_and(|text| begins(pattern, &text))
        };
        begins(&self.action, action) && self.when.iter().all(fits)
    }

    /// Whether it matters how often it was met.
    pub fn is_counted(&self) -> bool {
        self.first.is_some() || self.every.is_some()
    }

    /// Whether it is followed the so-manieth time it is met.
    pub fn is_turn(&self, number: u64) -> bool {
        self.first.is_none_or(|first| number <= first)
            && self.every.is_none_or(|every| number.is_multiple_of(every))
    }

    /// The failure of the call, where it fails.
    pub fn failure(&self) -> Option<Error> {
        let code = self.fail.as_ref()?;
        let (kind, usual) = match &**code {
            "InsufficientInstanceCapacity" => (Kind::Capacity, "Insufficient capacity."),
            "InstanceLimitExceeded" => (
                Kind::Limit,
                "You have requested more instances than your current instance limit allows for the specified instance type.",
            ),
            "RequestLimitExceeded" => (Kind::Limit, "Request limit exceeded."),
            "Unavailable" => (
                Kind::Unavailable,
                "The service is unavailable. Please try again shortly.",
            ),
            "InternalError" => (Kind::Internal, "An internal error has occurred"),
            _ => (
                Kind::Other,
                "The call fails, as a rule of the plugin faults says",
            ),
        };
        let message = self.message.as_deref().unwrap_or(usual);
        Some(Error::new(kind, message).with_code(code))
    }
}

/// The value there, as text: `Placement.AvailabilityZone`, `InstanceIds.0`.
fn text_at(parameters: &Value, path: &str) -> Option<String> {
    let pointer = format!("/{}", path.replace('.', "/"));
    Some(match parameters.pointer(&pointer)? {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

fn begins(pattern: &str, text: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => text.starts_with(beginning),
        None => text == pattern,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn rule(json: &Value) -> Rule {
        let settings = Settings::parse(&json!({"rules": [json]}).to_string());
        settings.expect("it is whole").rules.remove(0)
    }

    #[test]
    fn rules_fit_by_action_and_parameters() {
        let call = json!({"InstanceType": "p4d.24xlarge", "MaxCount": 2, "Placement": {"AvailabilityZone": "us-east-1a"}, "InstanceIds": ["i-1"]});
        for (action, when, fits) in [
            ("RunInstances", json!({}), true),
            (
                "Run*",
                json!({"InstanceType": "p4*", "MaxCount": "2"}),
                true,
            ),
            (
                "*",
                json!({"Placement.AvailabilityZone": "us-east-1a", "InstanceIds.0": "i-1"}),
                true,
            ),
            ("RunInstance", json!({}), false),
            ("*", json!({"InstanceType": "p4"}), false),
            ("*", json!({"InstanceType": "p4*", "KeyName": "*"}), false),
        ] {
            let rule = rule(&json!({"action": action, "when": when, "fail": "InternalError"}));
            assert_eq!(rule.fits("RunInstances", &call), fits, "{rule:?}");
        }
    }

    #[test]
    fn turns_are_counted() {
        let turns = |json: Value| -> Vec<u64> {
            let rule = rule(&json);
            (1..=6).filter(|number| rule.is_turn(*number)).collect()
        };
        assert_eq!(
            turns(json!({"action": "*", "latency-ms": 1, "first": 2})),
            [1, 2]
        );
        assert_eq!(
            turns(json!({"action": "*", "latency-ms": 1, "every": 3})),
            [3, 6]
        );
        assert_eq!(
            turns(json!({"action": "*", "latency-ms": 1, "every": 2, "first": 5})),
            [2, 4]
        );
    }

    #[test]
    fn what_a_rule_must_not_be_is_said() {
        for (json, why) in [
            (r#"{"rules": [{"fail": "X"}]}"#, "rule 1 has no `action`"),
            (
                r#"{"rules": [{"action": "*"}]}"#,
                "neither `fail` nor `latency-ms`",
            ),
            (
                r#"{"rules": [{"action": "*", "fail": "X", "every": 0}]}"#,
                "which is never",
            ),
            (
                r#"{"rules": [{"action": "*", "percent": 3}]}"#,
                "unknown field `percent`",
            ),
        ] {
            let error = Settings::parse(json).expect_err(why);
            assert!(error.message.contains(why), "{error}");
        }
    }
}
