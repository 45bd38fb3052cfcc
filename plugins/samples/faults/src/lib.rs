//! An override that makes calls slow and has them fail, by rules in its configuration.

mod rules;

use operation::handler::{Handler, Rule};
use operation::types::{Request, Response};
use orrery_sdk::prelude::*;
use serde_json::Value;

use rules::Settings;

/// Before everything that would answer by itself.
const PRIORITY: i32 = -1000;

struct Faults {
    host: Host,
    settings: Settings,
}

impl Open for Faults {
    async fn open(host: Host) -> Result<Self> {
        let settings = Settings::parse(&host.config().get().await?)?;
        Ok(Self { host, settings })
    }
}

impl Faults {
    /// Counts a call that fits the rule, and answers its number: the first is 1.
    async fn count(&self, rule: usize) -> Result<u64> {
        let key = format!("calls-{rule}");
        loop {
            let entry = self.host.kv().get(&key).await?;
            let text = entry
                .as_ref()
                .map(|it| String::from_utf8_lossy(&it.value).into_owned());
            let number = text.and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) + 1;
            let revision = entry.map(|entry| entry.revision);
            let value = number.to_string();
            let kv = self.host.kv();
            match kv.put(&key, value.as_bytes(), revision).await {
                // A call beside this one was counted in between.
                Err(error) if error.kind == Kind::Conflict => {}
                Err(error) => return Err(error),
                Ok(_) => return Ok(number),
            }
        }
    }
}

impl Handler for Faults {
    async fn overrides(&self) -> Result<Vec<Rule>> {
        if self.settings.rules.is_empty() {
            return Err(Error::invalid(
                "there are no rules: have some in [[plugins.faults.config.rules]]",
            ));
        }
        let mut actions: Vec<_> = self
            .settings
            .rules
            .iter()
            .map(|rule| &rule.action)
            .collect();
        actions.sort_unstable();
        actions.dedup();
        let rule = |action: &String| Rule {
            action: action.clone(),
            priority: PRIORITY,
        };
        Ok(actions.into_iter().map(rule).collect())
    }

    async fn handle(&self, _: &Caller, request: &Request) -> Result<Response> {
        let parameters: Value = serde_json::from_str(&request.params_json)
            .map_err(|error| Error::invalid(error.to_string()))?;
        for (number, rule) in self.settings.rules.iter().enumerate() {
            if !rule.fits(&request.action, &parameters) {
                continue;
            }
            if rule.is_counted() && !rule.is_turn(self.count(number).await?) {
                continue;
            }
            if rule.latency_ms > 0 {
                self.host.clock().sleep_ms(rule.latency_ms).await?;
            }
            if let Some(error) = rule.failure() {
                return Err(error);
            }
        }
        self.host.next().call(request).await
    }
}

orrery_sdk::export!(Faults: handler);
