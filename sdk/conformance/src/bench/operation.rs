//! Overrides of operations.

use std::sync::Arc;

use orrery_contract::operation::handler::{DynHandler, Rule};
use orrery_contract::operation::types::Request;
use orrery_contract::{Error, Kind};
use serde_json::Value;

use super::{Bench, Judged, check, equal, exported, full, together};
use crate::step::{Act, Answer};

/// What the rest of the chain answers: no override makes this up.
const ANSWER: &str = r#"{"ConformanceMarker":["as it was",1,true]}"#;

impl Bench {
    pub(super) async fn operation(&self, act: Act) -> Judged {
        match act {
            Act::Rules => self.rules().await.map(|_| Answer::Fine),
            Act::Pass => self.pass().await,
            Act::PassTogether(count) => {
                self.plan.rest.answer(Ok(ANSWER.into()));
                let handler = self.handler()?;
                let (request, by) = (self.passed()?, self.by());
                let calls = (0..count).map(|_| handler.handle(&by, request));
                for answer in together(calls).await {
                    let same = answer.as_deref() == Ok(ANSWER);
                    check(same, || format!("one of {count} was answered {answer:?}"))?;
                }
                let asked = self.plan.rest.asked().len();
                check(asked == usize::from(count), || {
                    format!("{count} calls came through as {asked}")
                })?;
                Ok(Answer::Fine)
            }
            Act::PassFailure => {
                let error = Error::new(Kind::NotFound, "The instance ID 'i-1' does not exist")
                    .with_code("InvalidInstanceID.NotFound");
                self.plan.rest.answer(Err(error.clone()));
                let told = self.handler()?.handle(&self.by(), self.passed()?).await;
                let code = told.as_ref().map_err(|error| error.code.as_deref());
                check(code == Err(error.code.as_deref()), || {
                    format!("the failure behind it became {told:?}")
                })?;
                Ok(Answer::Fine)
            }
            Act::Call(params) => self.call_of_rule(params, false).await,
            _ => self.call_of_rule("{}", true).await,
        }
    }

    fn handler(&self) -> Judged<Arc<dyn DynHandler>> {
        exported(&self.exports().handler, "orrery:operation/handler")
    }

    fn passed(&self) -> Judged<&Request> {
        self.plan
            .passed
            .as_ref()
            .ok_or_else(|| "the plan has no call that is let through".into())
    }

    async fn rules(&self) -> Judged<Vec<Rule>> {
        let handler = self.handler()?;
        let first = handler.overrides().await;
        let rules = equal(first, handler.overrides().await)?;
        check(!rules.is_empty(), || "there is no rule".into())?;
        for rule in &rules {
            let name = rule.action.strip_suffix('*').unwrap_or(&rule.action);
            let formed = name.chars().all(|it| it.is_ascii_alphanumeric());
            check(formed && !rule.action.is_empty(), || {
                format!(
                    "{:?} is neither an operation nor a prefix of some",
                    rule.action
                )
            })?;
            let twice = rules
                .iter()
                .filter(|other| other.action == rule.action)
                .count()
                > 1;
            check(!twice, || format!("{} has two rules", rule.action))?;
        }
        Ok(rules)
    }

    async fn pass(&self) -> Judged {
        self.plan.rest.answer(Ok(ANSWER.into()));
        let request = self.passed()?;
        let told = self.handler()?.handle(&self.by(), request).await;
        let answer = told.map_err(|error| format!("it was refused: {}", full(&error)))?;
        check(answer == ANSWER, || format!("the answer became {answer}"))?;
        let asked = self.plan.rest.asked();
        check(asked == [request.clone()], || {
            format!("the call became {asked:?}")
        })?;
        Ok(Answer::Fine)
    }

    /// A call that the override may answer, refuse or pass on.
    async fn call_of_rule(&self, params: &str, dry_run: bool) -> Judged {
        self.plan.rest.answer(Ok("{}".into()));
        let rules = self.rules().await?;
        let action = match rules[0].action.strip_suffix('*') {
            Some("") => "DescribeInstances".into(),
            Some(prefix) => format!("{prefix}Instances"),
            None => rules[0].action.clone(),
        };
        let request = Request {
            action,
            api_version: "2016-11-15".into(),
            principal: "arn:aws:iam::000000000000:root".into(),
            dry_run,
            params_json: params.into(),
        };
        match self.handler()?.handle(&self.by(), &request).await {
            Ok(answer) => {
                let object = matches!(serde_json::from_str(&answer), Ok(Value::Object(_)));
                check(object, || {
                    format!("the answer is no JSON object: {answer:?}")
                })?;
                Ok(Answer::Fine)
            }
            Err(error) => {
                let asked = serde_json::from_str::<Value>(params).is_ok();
                let coded = !asked || error.code.as_deref().is_some_and(is_code);
                check(coded, || format!("a failure without EC2's code: {error:?}"))?;
                Ok(Answer::Failed(error))
            }
        }
    }
}

fn is_code(code: &str) -> bool {
    code.starts_with(|it: char| it.is_ascii_uppercase())
        && code
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || it == '.')
}
