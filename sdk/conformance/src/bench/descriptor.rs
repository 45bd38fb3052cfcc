//! What a plugin says about itself.

use orrery_contract::types::descriptor::Health;
use serde_json::Value;

use super::{Bench, Judged, check, equal, exported};
use crate::step::{Act, Answer};

impl Bench {
    pub(super) async fn described(&self, act: Act) -> Judged {
        let descriptor = exported(&self.exports().descriptor, "orrery:types/descriptor")?;
        match act {
            Act::CheckConfig(json) => {
                let findings = match descriptor.check_config(json).await {
                    Ok(findings) => findings,
                    Err(error) => return Ok(Answer::Failed(error)),
                };
                let told = findings.iter().all(|finding| !finding.message.is_empty());
                check(told, || "a finding has no message".into())?;
            }
            Act::Probe => match descriptor.probe(&self.by()).await {
                Ok(probe) => {
                    let told = probe.health == Health::Ready || !probe.message.is_empty();
                    check(told, || format!("{:?}, and not why", probe.health))?;
                }
                Err(error) => return Ok(Answer::Failed(error)),
            },
            _ => {
                let first = descriptor.describe().await;
                let identity = equal(first, descriptor.describe().await)?;
                let empty = [&identity.id, &identity.version]
                    .into_iter()
                    .any(String::is_empty);
                check(!empty, || {
                    format!("an id or a version is empty: {identity:?}")
                })?;
                let schema = &identity.config_schema;
                let object = matches!(serde_json::from_str(schema), Ok(Value::Object(_)));
                check(schema.is_empty() || object, || {
                    format!("no JSON Schema: {schema}")
                })?;
            }
        }
        Ok(Answer::Fine)
    }
}
