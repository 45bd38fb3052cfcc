//! The policy and how it applies to a call's parameters; nothing here knows the host.

use std::collections::BTreeMap;

use orrery_sdk::prelude::{Error, Kind, Result};
use serde::Deserialize;
use serde_json::{Value, json};

/// The table `[plugins.tagging.config]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    required: BTreeMap<String, Vec<String>>,
    allowed: BTreeMap<String, Vec<String>>,
    defaults: BTreeMap<String, String>,
}

/// Operations, and the types of what they make with tags.
const MAKERS: [(&str, &[&str]); 10] = [
    ("AllocateAddress", &["elastic-ip"]),
    ("CreateImage", &["image"]),
    ("CreateKeyPair", &["key-pair"]),
    ("CreateNetworkInterface", &["network-interface"]),
    ("CreateSecurityGroup", &["security-group"]),
    ("CreateSnapshot", &["snapshot"]),
    ("CreateSubnet", &["subnet"]),
    ("CreateVolume", &["volume"]),
    ("CreateVpc", &["vpc"]),
    ("RunInstances", &["instance", "volume"]),
];

/// How ids begin, and the type that they tell.
const IDS: [(&str, &str); 10] = [
    ("ami-", "image"),
    ("eipalloc-", "elastic-ip"),
    ("eni-", "network-interface"),
    ("i-", "instance"),
    ("key-", "key-pair"),
    ("sg-", "security-group"),
    ("snap-", "snapshot"),
    ("subnet-", "subnet"),
    ("vol-", "volume"),
    ("vpc-", "vpc"),
];

/// The operations that the policy is about.
pub fn actions() -> impl Iterator<Item = &'static str> {
    let makers = MAKERS.iter().map(|(action, _)| *action);
    makers.chain(["CreateTags", "DeleteTags"])
}

fn violation(text: String) -> Error {
    Error::new(Kind::Denied, text).with_code("TagPolicyViolation")
}

fn array<'a>(of: &'a Value, member: &str) -> &'a [Value] {
    of[member].as_array().map_or(&[], Vec::as_slice)
}

impl Policy {
    /// Refuses the call, or has its parameters carry the defaults; answers whether they
    /// changed.
    pub fn apply(&self, action: &str, parameters: &mut Value) -> Result<bool> {
        if !parameters.is_object() {
            let error = Error::invalid("The parameters are no object");
            return Err(error.with_code("InvalidParameterValue"));
        }
        match action {
            "CreateTags" => self.values(array(parameters, "Tags")).map(|()| false),
            "DeleteTags" => self.kept(parameters).map(|()| false),
            _ => {
                let makers = MAKERS.iter().filter(|(maker, _)| *maker == action);
                let mut changed = false;
                for kind in makers.flat_map(|(_, kinds)| *kinds) {
                    changed |= self.made(kind, parameters)?;
                }
                Ok(changed)
            }
        }
    }

    fn of<'a>(&'a self, kind: &str) -> &'a [String] {
        self.required.get(kind).map_or(&[], Vec::as_slice)
    }

    /// A resource of that type is made.
    fn made(&self, kind: &str, parameters: &mut Value) -> Result<bool> {
        let mut tags = Vec::new();
        for specification in array(parameters, "TagSpecifications") {
            if specification["ResourceType"] == kind {
                tags.extend_from_slice(array(specification, "Tags"));
            }
        }
        self.values(&tags)?;
        let mut added = Vec::new();
        for key in self.of(kind) {
            if tags.iter().any(|tag| tag["Key"] == **key) {
                continue;
            }
            let default = self.defaults.get(key).ok_or_else(|| {
                violation(format!(
                    "A resource of the type {kind} must have the tag {key}"
                ))
            })?;
            added.push(json!({"Key": key, "Value": default}));
        }
        if added.is_empty() {
            return Ok(false);
        }
        add(parameters, kind, added);
        Ok(true)
    }

    fn values(&self, tags: &[Value]) -> Result<()> {
        for tag in tags {
            let (Some(key), Some(value)) = (tag["Key"].as_str(), tag["Value"].as_str()) else {
                continue;
            };
            if let Some(allowed) = self.allowed.get(key)
                && !allowed.iter().any(|it| it == value)
            {
                let allowed = allowed.join(", ");
                let text = format!("The tag {key} must be one of {allowed}, and not {value}");
                return Err(violation(text));
            }
        }
        Ok(())
    }

    /// Tags are deleted: all of them, where none is named.
    fn kept(&self, parameters: &Value) -> Result<()> {
        let named = array(parameters, "Tags");
        for id in array(parameters, "Resources")
            .iter()
            .filter_map(Value::as_str)
        {
            let kind = IDS.iter().find(|(beginning, _)| id.starts_with(beginning));
            let required = kind.map_or(&[][..], |(_, kind)| self.of(kind));
            let goes =
                |key: &&String| named.is_empty() || named.iter().any(|tag| tag["Key"] == ***key);
            if let Some(key) = required.iter().find(goes) {
                return Err(violation(format!("{id} must keep the tag {key}")));
            }
        }
        Ok(())
    }
}

/// More tags for what is made of that type: EC2 takes one specification a type.
fn add(parameters: &mut Value, kind: &str, added: Vec<Value>) {
    if !parameters["TagSpecifications"].is_array() {
        parameters["TagSpecifications"] = json!([]);
    }
    let Some(all) = parameters["TagSpecifications"].as_array_mut() else {
        return;
    };
    let place = all.iter().position(|it| it["ResourceType"] == kind);
    let place = place.unwrap_or_else(|| {
        all.push(json!({"ResourceType": kind, "Tags": []}));
        all.len() - 1
    });
    match all[place]["Tags"].as_array_mut() {
        Some(tags) => tags.extend(added),
        None => all[place]["Tags"] = added.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        let policy = json!({
            "required": {"instance": ["Owner", "Environment"], "vpc": ["Owner"]},
            "allowed": {"Environment": ["dev", "prod"]},
            "defaults": {"Environment": "dev"},
        });
        serde_json::from_value(policy).expect("it is whole")
    }

    fn tags(kind: &str, tags: &[(&str, &str)]) -> Value {
        let tags: Vec<_> = tags
            .iter()
            .map(|(key, value)| json!({"Key": key, "Value": value}))
            .collect();
        json!([{"ResourceType": kind, "Tags": tags}])
    }

    #[test]
    fn what_is_made_has_the_tags_or_is_refused() {
        for (action, specifications, expect) in [
            (
                "RunInstances",
                tags("instance", &[("Owner", "a"), ("Environment", "prod")]),
                Ok(None),
            ),
            (
                "RunInstances",
                tags("instance", &[("Owner", "a")]),
                Ok(Some(2)),
            ),
            (
                "RunInstances",
                tags("volume", &[("Owner", "a")]),
                Err("the type instance must have the tag Owner"),
            ),
            (
                "RunInstances",
                tags("instance", &[("Owner", "a"), ("Environment", "x")]),
                Err("must be one of dev, prod, and not x"),
            ),
            ("RunInstances", json!(null), Err("must have the tag Owner")),
            (
                "CreateVpc",
                json!(null),
                Err("the type vpc must have the tag Owner"),
            ),
            ("CreateVolume", json!(null), Ok(None)),
        ] {
            let before = json!({"TagSpecifications": specifications});
            let mut after = before.clone();
            let told = policy().apply(action, &mut after);
            match expect {
                Ok(count) => {
                    assert_eq!(told.expect(action), count.is_some());
                    let tags = count.map(|_| array(&after["TagSpecifications"][0], "Tags").len());
                    assert_eq!(tags, count);
                    assert_eq!(before == after, count.is_none());
                }
                Err(why) => {
                    let error = told.expect_err(why);
                    assert!(error.message.contains(why), "{error}");
                    assert_eq!(error.code.as_deref(), Some("TagPolicyViolation"));
                }
            }
        }
    }

    #[test]
    fn required_tags_stay_and_values_are_checked() {
        let key = |key: &str| json!([{"Key": key, "Value": "x"}]);
        for (action, id, tags, fine) in [
            ("DeleteTags", "i-1", key("Owner"), false),
            ("DeleteTags", "i-1", json!(null), false),
            ("DeleteTags", "i-1", key("Colour"), true),
            ("DeleteTags", "vol-1", key("Owner"), true),
            ("CreateTags", "i-1", key("Environment"), false),
            ("CreateTags", "i-1", key("Owner"), true),
        ] {
            let mut parameters = json!({"Resources": [id], "Tags": tags});
            let told = policy().apply(action, &mut parameters);
            assert_eq!(told.is_ok(), fine, "{action} {id} {told:?}");
        }
    }
}
